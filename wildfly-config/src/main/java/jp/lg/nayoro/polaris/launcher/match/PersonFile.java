package jp.lg.nayoro.polaris.launcher.match;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

import jp.lg.nayoro.polaris.launcher.LauncherFailure;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One CSV file of people (docs/adr/0021): read by several threads, handed on in the order of its rows. */
final class PersonFile {

    private static final int BLOCKS_AHEAD = 3;

    private final Path path;
    private final ExecutorService threads;
    private final int ahead;

    PersonFile(Path path, ExecutorService threads, int count) {
        this.path = path;
        this.threads = threads;
        this.ahead = count * BLOCKS_AHEAD;
    }

    /** {@code work} runs in any thread, {@code results} gets what it returns in this one, in order. */
    <T> void read(Function<BlockReader.Rows, T> work, Consumer<T> results) throws IOException, InterruptedException {
        try (var bytes = opened()) {
            var columns = new PersonColumns(name(), CsvLine.split(header(bytes)));
            var blocks = new LineBlocks(bytes, 2);
            var pending = new ArrayDeque<Future<T>>();
            for (var block = blocks.next(); block != null; block = blocks.next()) {
                var next = block;
                pending.add(threads.submit(() -> work.apply(new BlockReader(name(), columns).read(next))));
                if (pending.size() > ahead) {
                    results.accept(result(pending.remove()));
                }
            }
            while (!pending.isEmpty()) {
                results.accept(result(pending.remove()));
            }
        }
    }

    private InputStream opened() throws IOException {
        try {
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (NoSuchFileException missing) {
            throw new LauncherFailure(path + " がありません。", "There is no file " + path + ".", missing);
        }
    }

    private String header(InputStream bytes) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = bytes.read(); b >= 0 && b != '\n'; b = bytes.read()) {
            line.write(b);
        }
        var header = line.toString(UTF_8).strip();
        if (header.isEmpty() || header.indexOf('\0') >= 0) {
            throw new LauncherFailure(
                    name() + " の1行目に見出しがありません。UTF-8 の CSV で保存してください。",
                    name() + ", line 1: no header; save the file as CSV in UTF-8.");
        }
        return header.charAt(0) == '\uFEFF' ? header.substring(1) : header;
    }

    private String name() {
        return path.getFileName().toString();
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A block of rows could not be worked on", e.getCause());
        }
    }
}
