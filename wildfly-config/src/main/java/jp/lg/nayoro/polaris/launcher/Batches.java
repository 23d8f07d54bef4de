package jp.lg.nayoro.polaris.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files, in zips of at most 200 files or 4 MB (a larger file goes alone). What cannot be read here, or is larger
 * than the server takes, is told in the summary like any other quarantined file.
 */
final class Batches implements Iterator<Batches.Batch> {

    /** One zip, and how many files are in it. */
    record Batch(byte[] zip, int files) {}

    private static final int MOST_FILES = 400;
    private static final long MOST_BYTES = 4L << 20;
    private static final long LARGEST_FILE = 10L << 20;

    private final List<SourceFile> files;
    private final ImportSummary summary;
    private int next;

    Batches(List<SourceFile> files, ImportSummary summary) {
        this.files = files;
        this.summary = summary;
    }

    @Override
    public boolean hasNext() {
        return next < files.size();
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var bytes = new ByteArrayOutputStream();
        int count = 0;
        long size = 0;
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            while (hasNext() && count < MOST_FILES && (count == 0 || size + sizeOfNext() <= MOST_BYTES)) {
                long added = add(files.get(next++), zip);
                size += added;
                count += added < 0 ? 0 : 1;
            }
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return new Batch(bytes.toByteArray(), count);
    }

    private long sizeOfNext() {
        return files.get(next).file().toFile().length();
    }

    /** Returns the bytes added, or -1 where the file stays here. */
    private long add(SourceFile source, ZipOutputStream zip) throws IOException {
        byte[] content;
        try {
            if (Files.size(source.file()) > LARGEST_FILE) {
                summary.keptHere(source.name(), "ファイルが大きすぎます（10 MB まで）");
                return -1;
            }
            content = Files.readAllBytes(source.file());
        } catch (IOException e) {
            summary.keptHere(source.name(), "この機械で読めません: " + e.getMessage());
            return -1;
        }
        zip.putNextEntry(new ZipEntry(source.name()));
        zip.write(content);
        zip.closeEntry();
        return content.length;
    }
}
