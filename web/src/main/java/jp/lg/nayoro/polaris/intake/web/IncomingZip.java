package jp.lg.nayoro.polaris.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;

/**
 * A batch of files in one zip, read into memory and never onto a disk: the names in it are paths of another machine. It
 * stops at its bounds, so that a small zip that swells does no harm; a single file too large is told and not kept.
 */
final class IncomingZip {

    static final int MOST_FILES = 500;
    static final long MOST_BYTES = 64L << 20;

    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACED = '\uFFFD';

    private IncomingZip() {}

    /** More files or bytes than a batch may hold. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws IOException where it is no zip, breaks off, or is too much */
    static List<IncomingFile> read(InputStream body) throws IOException {
        List<IncomingFile> files = new ArrayList<>();
        long total = 0;
        try (var zip = new ZipInputStream(beginningLikeOne(body), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().indexOf(REPLACED) >= 0) {
                    throw new IOException("A name in the zip is not UTF-8");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                if (files.size() == MOST_FILES) {
                    throw new TooMuchException();
                }
                var content = zip.readNBytes(IncomingFile.LARGEST + 1);
                total += content.length + (content.length > IncomingFile.LARGEST ? skipped(zip, total) : 0);
                if (total > MOST_BYTES) {
                    throw new TooMuchException();
                }
                files.add(
                        content.length > IncomingFile.LARGEST
                                ? IncomingFile.tooLarge(entry.getName())
                                : new IncomingFile(entry.getName(), content));
            }
        } catch (IllegalArgumentException nameIsNoText) {
            throw new IOException("A name in the zip is not UTF-8", nameIsNoText);
        }
        return files;
    }

    /** Java takes anything for an empty zip. */
    private static InputStream beginningLikeOne(InputStream body) throws IOException {
        var again = new PushbackInputStream(body, 2);
        var start = again.readNBytes(2);
        if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
            throw new IOException("No zip");
        }
        again.unread(start);
        return again;
    }

    /** Reads over the rest of a file that is too large, as long as the batch as a whole is not. */
    private static long skipped(ZipInputStream zip, long before) throws IOException {
        long skipped = 0;
        for (int some = zip.readNBytes(1 << 16).length; some > 0; some = zip.readNBytes(1 << 16).length) {
            skipped += some;
            if (before + skipped > MOST_BYTES) {
                throw new TooMuchException();
            }
        }
        return skipped;
    }
}
