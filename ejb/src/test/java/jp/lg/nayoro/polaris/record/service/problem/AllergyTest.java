package jp.lg.nayoro.polaris.record.service.problem;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AllergyTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            YJ,    1149019F1560, ロキソニン錠60mg, YJ,    1149019F1560, ロキソプロフェン, 1
            YJ,    1149019F1560, ロキソニン錠60mg, LOCAL, 1149019F1560, ロキソプロフェン, 2
            LOCAL, A1,           ソバ,             LOCAL, B2,           ｿﾊﾞ,              1
            LOCAL, A1,           そば,             LOCAL, A1,           卵,               2
            """)
    void isOneForEachSubstance(
            CodeSystem system,
            String code,
            String name,
            CodeSystem otherSystem,
            String other,
            String otherName,
            int lines) {
        var rows = List.of(
                Told.allergy(1, system, code, name, null, null),
                Told.allergy(2, otherSystem, other, otherName, null, null));

        assertEquals(lines, Allergy.of(rows, Told.SOURCES).size());
    }

    @Test
    void tellsWhatEachInstitutionSawAndHowBad() {
        var allergy = Allergy.of(
                        List.of(
                                Told.allergy(1, null, null, "そば", "じんましん", "食物\n程度: 重度"),
                                Told.allergy(2, null, null, "そば", "呼吸困難", "重症化の恐れ: 高い")),
                        Told.SOURCES)
                .get(0);

        assertEquals(List.of("じんましん", "呼吸困難"), allergy.reactions());
        assertEquals(List.of("重度", "高い"), allergy.severities());
        assertEquals("食物", allergy.sources().get(0).remarks());
    }
}
