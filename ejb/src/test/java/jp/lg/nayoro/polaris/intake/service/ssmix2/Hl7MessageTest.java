package jp.lg.nayoro.polaris.intake.service.ssmix2;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class Hl7MessageTest {

    static final String HEADER = "MSH|^~\\&|HIS|A|GW|B|20260914||ADT^A08";

    final EntryCollector collector = new EntryCollector();

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void anyLineEndParts(String end) throws Refusal {
        var message = Hl7Message.read(HEADER + end + "PID|1||7" + end, collector);
        assertEquals("7", message.field("PID", 3).text());
        assertTrue(collector.warnings().isEmpty());
    }

    @Test
    void marksOfTheTransportAreDropped() throws Refusal {
        var message = Hl7Message.read("\u000B" + HEADER + "\rPID|1||7\r\u001C", collector);
        assertEquals(2, message.segments().size());
    }

    @ParameterizedTest
    @CsvSource({"PID|1||7, 1", "PID|1||7\\r, 0", "PID|1||7\\r\\n, 0"})
    void aFileThatStopsWithinALineIsTold(String last, int warnings) throws Refusal {
        Hl7Message.read(HEADER + "\r" + last.translateEscapes(), collector);
        assertEquals(warnings, collector.warnings().size());
    }

    @Test
    void bareNamesAsATailAreTold() throws Refusal {
        var message = Hl7Message.read(HEADER + "\rPID|1||7\rAL1\rMSH\rPID\r", collector);
        assertEquals(2, message.segments().size());
        assertEquals(1, collector.warnings().size());
    }

    @Test
    void textWithoutAHeaderIsNoMessage() {
        assertThrows(Refusal.class, () -> Hl7Message.read("PID|1||7\r", collector));
    }

    @Test
    void aYenSignServesAsTheEscape() throws Refusal {
        var message = Hl7Message.read("MSH|^~¥&|HIS\rOBX|1|TX|||¥F¥と\\S\\", collector);
        assertEquals("|と^", message.field("OBX", 5).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            A\\F\\B\\S\\C\\T\\D\\R\\E\\E\\F; A|B^C&D~E\\F
            A\\Z99\\B; A\\Z99\\B
            C:\\temp; C:\\temp
            A\\X41\\B; AAB
            A\\XZZ\\B; A\\XZZ\\B
            """)
    void escapesAreUndoneAndOddOnesKept(String raw, String text) throws Refusal {
        var message = Hl7Message.read(HEADER + "\rOBX|1|TX|||" + raw, collector);
        assertEquals(text, message.field("OBX", 5).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\.br\\", "\\X0D\\", "\\X0A\\", "\\X000d\\", "\\X0D0A\\"})
    void lineBreaksInsideAFieldAreLineBreaks(String escape) throws Refusal {
        var message = Hl7Message.read(HEADER + "\rOBX|1|TX|||一行目" + escape + "二行目", collector);
        assertEquals("一行目\n二行目", message.field("OBX", 5).text());
    }

    @Test
    void anExpressDeletionIsNotAnEmptyField() throws Refusal {
        var message = Hl7Message.read(HEADER + "\rPID|1||7|\"\"|", collector);
        assertTrue(message.field("PID", 4).isDeleted());
        assertFalse(message.field("PID", 5).isDeleted());
        assertEquals(null, message.field("PID", 4).text());
    }
}
