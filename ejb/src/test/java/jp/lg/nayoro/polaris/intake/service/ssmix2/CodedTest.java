package jp.lg.nayoro.polaris.intake.service.ssmix2;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.EntryCode;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodedTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # one triplet, standard first, local first, only the second, text only
            3A010^総蛋白^JC10,                  総蛋白, JLAC10 3A010,
            3A010^総蛋白^JC10^102^ＴＰ^99X03,   総蛋白, JLAC10 3A010, LOCAL 102
            102^ＴＰ^99X03^3A010^総蛋白^JC10,   ＴＰ,   JLAC10 3A010, LOCAL 102
            ^^^3A010^総蛋白^JC10,               総蛋白, JLAC10 3A010,
            ^５時間一定速度で^99IC6,            ５時間一定速度で, ,
            XX^^99Z,                            XX, LOCAL XX,
            """)
    void theStandardGoesFirstAndTheTextStays(String raw, String text, String main, String alternative) {
        var coded = Coded.of(new Hl7Field(raw, Hl7Delimiters.of("MSH|^~\\&|")));
        assertEquals(text, coded.text());
        assertEquals(main, shown(coded.main()));
        assertEquals(alternative, shown(coded.alternative()));
    }

    private static String shown(EntryCode code) {
        return code == null ? null : code.system() + " " + code.code();
    }
}
