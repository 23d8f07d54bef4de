package jp.lg.nayoro.polaris.intake.service;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.intake.service.RawText.Line;
import jp.lg.nayoro.polaris.intake.service.RawText.RawKind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RawTextTest {

    @Test
    void showsASegmentOfHl7ALineAndMarksTheOneTheReasonSpeaksOf() {
        var text = RawText.of("MSH|^~\\&|\rPID|1||x\r".getBytes(UTF_8), 2);
        assertEquals(
                List.of(new Line(1, "MSH|^~\\&|", false, false), new Line(2, "PID|1||x", true, false)), text.lines());
        assertEquals(2, text.total());
    }

    @Test
    void showsShiftJisAsItWasMeant() {
        var text = RawText.of("1,薬,髙橋".getBytes(Charset.forName("windows-31j")), 0);
        assertEquals(RawKind.TEXT, text.kind());
        assertEquals("1,薬,髙橋", text.lines().get(0).text());
    }

    @Test
    void showsWhatItCanOfBytesThatAreNoText() {
        var text = RawText.of(new byte[] {'a', '\r', 'b', (byte) 0xff, (byte) 0xfd}, 2);
        assertEquals(RawKind.BROKEN_TEXT, text.kind());
        assertTrue(text.lines().get(1).text().startsWith("b\uFFFD"));
        assertTrue(text.lines().get(1).marked());
    }

    @Test
    void doesNotShowAPicture() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};
        assertEquals(new RawText(RawKind.BINARY, List.of(), 0, 10), RawText.of(picture, 0));
    }

    @Test
    void saysOfAnEmptyFileThatItIsEmpty() {
        assertEquals(RawKind.EMPTY, RawText.of(new byte[0], 0).kind());
    }

    @Test
    void showsOfALongFileThePartAroundTheMark() {
        var text = RawText.of(String.join("\n", Collections.nCopies(5000, "x")).getBytes(UTF_8), 3000);
        assertEquals(List.of(2900, 3299, 5000), List.of(text.firstShown(), text.lastShown(), text.total()));
        assertTrue(text.lines().stream().anyMatch(Line::marked));
    }

    @Test
    void showsTheEndOfALongFileWhoseLastLineIsMarked() {
        var text = RawText.of(String.join("\n", Collections.nCopies(5000, "x")).getBytes(UTF_8), 5000);
        assertEquals(List.of(4601, 5000), List.of(text.firstShown(), text.lastShown()));
    }

    @Test
    void cutsALineNobodyCouldRead() {
        var line = RawText.of("y".repeat(5000).getBytes(UTF_8), 1).lines().get(0);
        assertEquals(RawText.LONGEST_LINE, line.text().length());
        assertTrue(line.cut());
    }
}
