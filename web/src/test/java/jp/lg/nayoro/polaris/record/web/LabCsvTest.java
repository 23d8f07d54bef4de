package jp.lg.nayoro.polaris.record.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LabCsvTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
            # what a spreadsheet would run, and what it would not
            =1+1,        '=1+1
            @SUM(A1),    '@SUM(A1)
            +,           '+
            -,           '-
            +1234567x,   '+1234567x
            ＝1+1,       '＝1+1
            -0.5,        -0.5
            +3,          +3
            (-),         (-)
            <0.1,        <0.1
            0.92,        0.92
            """)
    void aCellIsNeverAFormula(String cell, String written) {
        assertEquals(written, LabCsv.safe(cell));
    }

    @Test
    void beginsWithTheMarkOfUtf8() {
        var csv = new LabCsv();
        csv.entries = new EntryWords();

        var text = new String(csv.of(List.of()), StandardCharsets.UTF_8);

        assertTrue(text.startsWith("\uFEFF検査の群,検査項目,JLAC10,"), text);
    }
}
