package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class TwoResultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1A990000000192053 | 3+(300)   | 1A990000000192053 3+ | 1A990000000192071 300
            1A990000000192059 | +-(0.03)  | 1A990000000192059 +- | 1A990000000192077 0.03
            1A990000000192071 | 100 (2+)  | 1A990000000192071 100 | 1A990000000192053 2+
            1B042000001506211 | Hb＋Tr＋  | 1B042000001506251 + | 1B042000001506252 +
            1B042130101519011 | Hb＋,Tf-  | 1B042130101519051 + | 1B042130101519052 -
            1B040130101519501 | >1000(+)  | 1B040130101519501 >1000 | 1B040130101519511 +
            2A300000006331011 | (2+)60%   | 2A300000006331011 2+ | 2A300000006331002 60
            2B110000002206201 | 12+       | 2B110000002206201 12 | 2B110000002206211 +
            4F080000000119001 | >1000(＋) | 4F080000000119001 >1000 | 4F080000000119011 +
            5A100141202302301 | 0.13(0)   | 5A100141202302301 0.13 | 5A100141202302312 0
            5A100141202302312 | 6 / 245.87 | 5A100141202302312 6 | 5A100141202302301 245.87
            5A100280602302351 | 8.42:4    | 5A100280602302351 8.42 | 5A100280602302352 4
            5A100250002302301 | 0.35(±)   | 5A100250002302301 0.35 | 5A100250002302311 ±
            5E110000001519011 | Ag＋/Tox- | 5E110000001519051 + | 5E110000001519052 -
            5E115000001511611 | VT1(-)2(+) | 5E115000001511651 - | 5E115000001511652 +
            5F016141002305101 | 0.00  (-) | 5F016141002305101 0.00 | 5F016141002305111 -
            """)
    void oneFieldOfTwoResultsIsToldApart(String code, String value, String first, String second) {
        assertEquals(
                List.of(first, second),
                TwoResults.of(code, value).stream()
                        .map(part -> part.code() + " " + part.text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1A990000000192053 | 3+
            1A990000000192053 | 溶血
            3A010000002327101 | 7.2
            3A010000002327101 | 7.2(+)
            5E031000002302301 | 17
            5A100141202302301 | 0.13
            10215             | 3+(300)
            """)
    void whateverIsOneResultStaysOne(String code, String value) {
        assertEquals(List.of(), TwoResults.of(code, value));
    }

    @ParameterizedTest
    @CsvSource({"5A100141202302301, 0.13(0)", "1A990000000192053, 3+(300)"})
    void unitAndRangeBelongToTheAmountOnly(String code, String value) {
        var parts = TwoResults.of(code, value);
        assertFalse(parts.get(0).amount() == parts.get(1).amount());
    }
}
