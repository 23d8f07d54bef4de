package jp.lg.nayoro.polaris.intake.service.careplan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.care.entity.CarePlanRoute;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CarePlanFileNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # version 4, with the kinds of service
            UP1KYO_0170000001_43_0170000011_15_20261001093000.CSV            , UP1KYO     ,        , 0170000001, 0170000011, 2026-10-01T09:30
            out/UPPLAN_202610_0170000001_43_0170000011_15_20260925100000.CSV , UPPLAN     , 202610 , 0170000001, 0170000011, 2026-09-25T10:00
            # zeros are no month
            UPHOSOKU_000000_0170000001_43_0170000011_15_20261001093000.CSV   , UPHOSOKU   ,        , 0170000001, 0170000011, 2026-10-01T09:30
            # a 総合事業 kind has a letter; a _SUB is another form
            UPYOBO_0170000051_46_0170000011_A6_20261002110000.CSV            , UPYOBO     ,        , 0170000051, 0170000011, 2026-10-02T11:00
            UPYOBO_SUB_0170000051_46_0170000011_A6_20261002110000.CSV        , UPYOBO_SUB ,        , 0170000051, 0170000011, 2026-10-02T11:00
            UPKIHON_SUB2_0170000051_46_0170000011_A6_20261002110000.CSV      , UPKIHON_SUB2,       , 0170000051, 0170000011, 2026-10-02T11:00
            # version 3, without them
            UP2KYO_0170000001_0170000011_20220825100000.CSV                  , UP2KYO     ,        , 0170000001, 0170000011, 2022-08-25T10:00
            UPJSK_202209_0170000011_0170000001_20221001100000.csv            , UPJSK      , 202209 , 0170000011, 0170000001, 2022-10-01T10:00
            # version 4.0 had three digits
            dlt1kyo_0170000001_431_0170000011_151_20261001093000.csv         , DLT1KYO    ,        , 0170000001, 0170000011, 2026-10-01T09:30
            """)
    void tellsFormMonthOfficesAndMoment(
            String path, FileKind kind, String month, String sender, String receiver, String writtenAt) throws Refusal {
        var name = CarePlanFileName.of(path);
        assertEquals(kind, name.kind());
        assertEquals(month, name.month());
        assertEquals(new CarePlanRoute(sender, receiver), name.route());
        assertEquals(writtenAt, name.writtenAt().toString());
    }

    @Test
    void ofARenamedFileTheFormIsKnownAndTheMomentIsNot() throws Refusal {
        var name = CarePlanFileName.of("UP1KYO_佐藤.csv");
        assertEquals(FileKind.UP1KYO, name.kind());
        assertNull(name.writtenAt());
    }

    @ParameterizedTest
    @CsvSource({"第1表.csv", "UP4KYO_0170000001_43_0170000011_15_20261001093000.CSV", "UPKIHON_IMAGE_1.jpg", "''"})
    void aNameOfNoFormIsRefused(String path) {
        assertThrows(Refusal.class, () -> CarePlanFileName.of(path));
    }
}
