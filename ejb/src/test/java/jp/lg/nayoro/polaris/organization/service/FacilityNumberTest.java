package jp.lg.nayoro.polaris.organization.service;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FacilityNumberTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # kind, number, service, problem
            HOSPITAL,        0110000001, '',   ''
            CLINIC,          0111234567, '',   ''
            DENTAL,          0131234567, '',   ''
            PHARMACY,        0141234567, '',   ''
            HOSPITAL,        0131234567, '',   OTHER_POINT_TABLE
            PHARMACY,        0111234567, '',   OTHER_POINT_TABLE
            HOSPITAL,        0110000001, 11,   NO_SERVICE_WANTED
            # nine digits, eleven, a letter
            HOSPITAL,        011000000,  '',   NOT_TEN_DIGITS
            HOSPITAL,        01100000011, '',  NOT_TEN_DIGITS
            HOSPITAL,        011000000A, '',   NOT_TEN_DIGITS
            # prefectures go from 01 to 47
            HOSPITAL,        4711234567, '',   ''
            HOSPITAL,        4811234567, '',   NO_SUCH_PREFECTURE
            HOSPITAL,        0011234567, '',   NO_SUCH_PREFECTURE
            # care: the third digit says nothing, the service must fit
            HOME_NURSING,    0160190015, 13,   ''
            HOME_NURSING,    0160190015, '',   SERVICE_MISSING
            HOME_NURSING,    0160190015, 43,   OTHER_SERVICE
            CARE_MANAGEMENT, 0170190015, 43,   ''
            HOME_CARE,       0170190015, 11,   ''
            HOME_CARE,       0170190015, 17,   ''
            DAY_CARE,        0170190015, 78,   ''
            DAY_CARE,        0170190015, 11,   OTHER_SERVICE
            RESIDENTIAL,     0170190015, 51,   ''
            COMMUNITY_SUPPORT_CENTER, 0170190015, 46, ''
            CITY,            0122100000, '',   ''
            """)
    void isRightForItsKindOrSaysWhyNot(FacilityKind kind, String number, String service, String problem) {
        assertEquals(
                problem,
                FacilityNumber.problemOf(kind, number, service).map(Enum::name).orElse(""));
    }
}
