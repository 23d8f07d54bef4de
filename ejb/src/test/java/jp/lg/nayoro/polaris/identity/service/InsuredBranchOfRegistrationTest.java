package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static org.junit.jupiter.api.Assertions.assertEquals;

class InsuredBranchOfRegistrationTest {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "3628, 02, 3628, , 02",
        "3628, 02, , , 02",
        "3628, 02, 3628, 03, 03",
        "3628, 02, 1520, , ",
        "3628, 02, 1520, 07, 07"
    })
    void theBranchGoesWithItsNumber(String number, String branch, String newNumber, String newBranch, String expected) {
        var registration = new Registration(new FacilityId(1), "0012345", NOW);
        registration.describedAs(insured(number, branch), NOW);
        registration.describedAs(insured(newNumber, newBranch), NOW);
        assertEquals(expected, registration.demographics().insuredBranch());
    }

    private static Demographics insured(String number, String branch) {
        return new Demographics(
                NameFolding.fold("伊藤 康子", "イトウ ヤスコ"),
                LocalDate.of(1950, 9, 12),
                Sex.FEMALE,
                null,
                null,
                null,
                "01664366",
                "32339",
                number,
                branch);
    }
}
