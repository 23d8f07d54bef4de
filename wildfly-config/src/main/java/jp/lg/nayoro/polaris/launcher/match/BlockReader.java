package jp.lg.nayoro.polaris.launcher.match;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads the rows of one block and normalises them. A broken row is a {@link RowProblem}, and reading goes on with the next line: a
 * quotation mark left open swallows no more than its own.
 */
final class BlockReader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LINES_OF_ONE_RECORD = 4;

    private final String file;
    private final PersonColumns columns;
    private final List<PersonRow> rows = new ArrayList<>(2048);
    private final List<RowProblem> problems = new ArrayList<>();
    private byte[] bytes;

    BlockReader(String file, PersonColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** A person of the file. */
    record PersonRow(String id, NormalPerson person) {}

    record Rows(List<PersonRow> people, List<RowProblem> problems) {}

    Rows read(LineBlocks.Block block) {
        bytes = block.bytes();
        long line = block.firstLine();
        int at = 0;
        while (at < bytes.length) {
            int lines = readRecord(at, line);
            for (int i = 0; i < lines && at < bytes.length; i++) {
                at = endOfLine(at) + 1;
                line++;
            }
        }
        return new Rows(rows, problems);
    }

    /** The number of lines it took. */
    private int readRecord(int start, long line) {
        int end = endOfLine(start);
        int textEnd = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        if (textEnd == start) {
            return 1;
        }
        var text = new String(bytes, start, textEnd - start, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(start, textEnd)) {
            problems.add(wrongCharset(start, textEnd, line));
            return 1;
        }
        var fields = CsvLine.split(text);
        return fields == null ? readLongRecord(start, line) : addRow(fields, line, 1);
    }

    /** A field may hold line ends; a forgotten quotation mark looks the same, until the columns do not come out. */
    private int readLongRecord(int start, long line) {
        int end = endOfLine(start);
        for (int lines = 2; lines <= LINES_OF_ONE_RECORD && end < bytes.length; lines++) {
            end = endOfLine(end + 1);
            var fields = CsvLine.split(new String(bytes, start, end - start, UTF_8).replace("\r", ""));
            if (fields != null && fields.size() == columns.count()) {
                return addRow(fields, line, lines);
            }
        }
        problems.add(new RowProblem(
                file, line, "引用符（\"）が閉じていないため、この行を読み飛ばしました。", "skipped, since a quotation mark is left open."));
        return 1;
    }

    private int addRow(List<String> fields, long line, int lines) {
        if (fields.size() != columns.count()) {
            problems.add(new RowProblem(
                    file,
                    line,
                    "項目が " + fields.size() + " 個あります（見出しは " + columns.count() + " 個）。この行を読み飛ばしました。",
                    "skipped, since it has " + fields.size() + " fields and the header " + columns.count() + "."));
        } else if (columns.id(fields).isEmpty()) {
            problems.add(new RowProblem(file, line, "reg_id が空のため、この行を読み飛ばしました。", "skipped, since reg_id is empty."));
        } else {
            rows.add(new PersonRow(columns.id(fields), NormalPerson.of(columns.person(fields))));
        }
        return lines;
    }

    private RowProblem wrongCharset(int start, int end, long line) {
        boolean shiftJis = decodes(Charset.forName("windows-31j"), start, end);
        return new RowProblem(
                file,
                line,
                "文字コードが UTF-8 ではないため、この行を読み飛ばしました。"
                        + (shiftJis ? "シフト JIS のようです。UTF-8 で保存し直してください。" : "UTF-8 で保存し直してください。"),
                "skipped, since it is not UTF-8" + (shiftJis ? " (it looks like Shift_JIS)." : "."));
    }

    private boolean isUtf8(int start, int end) {
        return decodes(UTF_8, start, end);
    }

    private boolean decodes(Charset charset, int start, int end) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
