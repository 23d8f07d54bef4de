package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * An HL7 v2 message as a list of segments, whatever their order. Line ends may be CR, LF or both; the marks of the
 * transport (0x0B, 0x1C) are dropped; lines without a delimiter, which some exporters leave as a tail, are passed over.
 */
record Hl7Message(List<Hl7Segment> segments) {

    private static final String HEADER = "MSH|";
    private static final Hl7Field NOTHING = new Hl7Field("", Hl7Delimiters.of(""));

    /** Of the transport (MLLP), and what editors of old put at the end. */
    private static final String MARKS = "\u000B\u001C\u001A\0";

    /** @throws Refusal NOT_A_MESSAGE */
    static Hl7Message read(String text, EntryCollector collector) throws Refusal {
        List<Hl7Segment> segments = new ArrayList<>();
        Hl7Delimiters delimiters = null;
        int line = 0;
        for (String raw : linesOf(text)) {
            line++;
            var content = withoutMarks(raw).strip();
            if (content.startsWith(HEADER) && delimiters != null) {
                collector.warn(line, "1つのファイルに複数のメッセージがあります。最初の1つだけを読みました。");
                break;
            }
            if (content.startsWith(HEADER)) {
                delimiters = Hl7Delimiters.of(content);
            }
            if (delimiters != null && content.length() > 4 && content.charAt(3) == '|') {
                segments.add(Hl7Segment.of(line, content, delimiters));
            } else if (!content.isEmpty()) {
                collector.warn(line, "HL7のセグメントでない行を読み飛ばしました。");
            }
        }
        if (delimiters == null) {
            throw noMessage();
        }
        if (!endsItsLastLine(text)) {
            collector.warn(line, "最後の行が改行で終わっていません。書き出しの途中で切れている可能性があります。");
        }
        return new Hl7Message(List.copyOf(segments));
    }

    private static Refusal noMessage() {
        return new Refusal(
                QuarantineCause.NOT_A_MESSAGE, "HL7のメッセージ（MSHで始まる行）がありません。ファイルが壊れているか、別の種類のファイルです。書き出し元に確認してください。");
    }

    /** HL7 ends every segment by a carriage return, the last too: a file without one may have been cut. */
    private static boolean endsItsLastLine(String text) {
        var content = withoutMarks(text.substring(Math.max(0, text.length() - 3)));
        return content.isEmpty() || content.endsWith("\r") || content.endsWith("\n");
    }

    /** CR, LF, or both; as editors count lines. */
    private static List<String> linesOf(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                lines.add(text.substring(from, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static String withoutMarks(String line) {
        var clean = line;
        for (int i = 0; i < MARKS.length(); i++) {
            char mark = MARKS.charAt(i);
            clean = clean.indexOf(mark) < 0 ? clean : clean.replace(String.valueOf(mark), "");
        }
        return clean;
    }

    Stream<Hl7Segment> all(String name) {
        return segments.stream().filter(segment -> segment.is(name));
    }

    Optional<Hl7Segment> first(String name) {
        for (var segment : segments) {
            if (segment.is(name)) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }

    /** A field of the first segment of that name; an empty field where there is none. */
    Hl7Field field(String segment, int number) {
        return first(segment).map(found -> found.field(number)).orElse(NOTHING);
    }
}
