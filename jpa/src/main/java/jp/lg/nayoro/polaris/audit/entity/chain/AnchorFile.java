package jp.lg.nayoro.polaris.audit.entity.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** 錨のファイル. Only ever appended to; a line is on the disk before {@link #append} returns. */
public record AnchorFile(Path path) {

    public void append(Anchor anchor) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap((anchor.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    /** Those of a file, or of a system log that holds other lines as well; none where there is no file yet. */
    public List<Anchor> read() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var lines = Files.lines(path, StandardCharsets.ISO_8859_1)) { // a log may hold anything
            return lines.map(Anchor::in).flatMap(Optional::stream).toList();
        }
    }
}
