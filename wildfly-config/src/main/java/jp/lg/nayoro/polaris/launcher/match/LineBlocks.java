package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a file into blocks of whole lines, so that several threads can read it at once. A line that leaves a quotation mark open is
 * not the last of its block, since its record may go on.
 */
final class LineBlocks {

    private static final int SIZE = 1 << 18;
    private static final int LINES_OF_ONE_RECORD = 4;

    private final InputStream file;
    private byte[] rest = new byte[0];
    private long line;

    LineBlocks(InputStream file, long firstLine) {
        this.file = file;
        this.line = firstLine;
    }

    /**
     * @param firstLine number of its first line, from 1
     */
    record Block(byte[] bytes, long firstLine) {}

    /** Null at the end of the file. */
    Block next() throws IOException {
        var bytes = rest;
        int end;
        do {
            var more = file.readNBytes(SIZE);
            int before = bytes.length;
            bytes = Arrays.copyOf(bytes, before + more.length);
            System.arraycopy(more, 0, bytes, before, more.length);
            end = more.length < SIZE ? bytes.length : afterLastWholeLine(bytes);
        } while (end == 0 && bytes.length > 0);
        if (bytes.length == 0) {
            return null;
        }
        rest = Arrays.copyOfRange(bytes, end, bytes.length);
        var block = new Block(end == bytes.length ? bytes : Arrays.copyOf(bytes, end), line);
        line += count(block.bytes, 0, end, '\n');
        return block;
    }

    private static int afterLastWholeLine(byte[] bytes) {
        int end = afterNewline(bytes, bytes.length);
        int cut = end;
        for (int i = 0; i < LINES_OF_ONE_RECORD && cut > 0; i++) {
            int start = afterNewline(bytes, cut - 1);
            if (count(bytes, start, cut, '"') % 2 == 0) {
                return cut;
            }
            cut = start;
        }
        return end;
    }

    /** Where the last line ends that ends before {@code limit}; 0 when none does. */
    private static int afterNewline(byte[] bytes, int limit) {
        int at = limit;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static int count(byte[] bytes, int start, int end, char wanted) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }
}
