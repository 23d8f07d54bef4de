package jp.lg.nayoro.polaris.organization.service;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplication;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityPaper;
import jp.lg.nayoro.polaris.organization.entity.FacilityProfile;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FacilityApplicationTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final StaffId CLERK = new StaffId(1);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # paper, effective, received, late
            CHANGE,    2026-11-01, 2026-11-11, false
            CHANGE,    2026-11-01, 2026-11-12, true
            CHANGE,    2026-12-01, 2026-11-01, false
            CHANGE,    2026-02-20, 2026-03-02, false
            CHANGE,    2026-02-20, 2026-03-03, true
            CLOSURE,   2026-11-24, 2026-11-24, false
            CLOSURE,   2026-11-24, 2026-11-25, true
            ADMISSION, 2026-04-01, 2026-11-24, false
            """)
    void isLateAfterTenDaysOrAfterTheEnd(FacilityPaper paper, LocalDate effective, LocalDate received, boolean late) {
        assertEquals(late, FacilityApplication.isLate(paper, effective, received));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            # what happens to a draft, one after the other, and where it ends
            submit                          -> SUBMITTED
            submit giveBack                 -> RETURNED
            submit giveBack write submit    -> SUBMITTED
            submit approve                  -> APPROVED
            withdraw                        -> WITHDRAWN
            submit withdraw                 -> WITHDRAWN
            submit giveBack withdraw        -> WITHDRAWN
            # what is not possible
            approve                         -> impossible
            giveBack                        -> impossible
            submit submit                   -> impossible
            submit write                    -> impossible
            submit giveBack approve         -> impossible
            submit approve withdraw         -> impossible
            submit approve write            -> impossible
            submit approve giveBack         -> impossible
            withdraw submit                 -> impossible
            withdraw withdraw               -> impossible
            """)
    void goesItsWayAndNoOther(String acts, String end) {
        var paper = new FacilityApplication(sheet(), CLERK, TODAY.atStartOfDay());
        if (end.equals("impossible")) {
            assertThrows(IllegalStateException.class, () -> act(paper, acts));
        } else {
            act(paper, acts);
            assertEquals(FacilityApplicationState.valueOf(end), paper.getState());
        }
    }

    @Test
    void forgetsWhyItCameBackOnceItGoesAgain() {
        var paper = new FacilityApplication(sheet(), CLERK, TODAY.atStartOfDay());
        act(paper, "submit giveBack");
        assertEquals("番号が違います", paper.detail().reason());
        act(paper, "submit");
        assertEquals(null, paper.detail().reason());
    }

    private static void act(FacilityApplication paper, String acts) {
        for (var act : List.of(acts.split(" "))) {
            switch (act) {
                case "submit" -> paper.submit();
                case "write" -> paper.write(sheet());
                case "withdraw" -> paper.withdraw();
                case "approve" -> paper.approve(new FacilityId(7), CLERK, TODAY.atStartOfDay());
                default -> paper.giveBack("番号が違います", CLERK, TODAY.atStartOfDay());
            }
        }
    }

    static ApplicationSheet sheet() {
        return new ApplicationSheet(
                FacilityPaper.ADMISSION,
                null,
                FacilityKind.HOME_NURSING,
                "0160190015",
                "13",
                profile("風連訪問看護"),
                TODAY.plusDays(7),
                TODAY,
                null,
                new ApplicationSheet.ManagerToBe("高橋 花子", "タカハシ ハナコ", Profession.HOME_NURSE));
    }

    static FacilityProfile profile(String name) {
        return new FacilityProfile(
                name, "フウレンホウモンカンゴ", "医療法人", "098-0507", "名寄市風連町", "01654-0-0001", null, null, "高橋", "9:00-17:00");
    }
}
