package jp.lg.nayoro.polaris.intake.web;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.intake.service.IncomingFile;

/**
 * A piece of a hand-over as the upload page sends it: of each file the length of its path, the path in UTF-8, its size and
 * its bytes, one after the other; lengths in four bytes, the highest first. A file larger than the door lets in comes
 * without bytes and with the size {@value #TOO_LARGE}. It stops at its bounds, whatever the lengths say.
 */
final class FileSequence {

    static final int MOST_FILES = 500;
    static final int LONGEST_PATH = 4000;
    static final int MOST_BYTES = 16 << 20;
    static final int TOO_LARGE = -1;

    private FileSequence() {}

    /** @throws IOException where it breaks off, is no such sequence, or is too much */
    static List<IncomingFile> read(InputStream body) throws IOException {
        var data = new DataInputStream(body);
        List<IncomingFile> files = new ArrayList<>();
        int total = 0;
        for (int first = data.read(); first >= 0; first = data.read()) {
            var path = path(data, first);
            int size = data.readInt();
            if (files.size() == MOST_FILES || size < TOO_LARGE || size > IncomingFile.LARGEST) {
                throw new IOException("More than a piece may hold");
            }
            total += Math.max(0, size);
            if (total > MOST_BYTES) {
                throw new IOException("More than a piece may hold");
            }
            files.add(size == TOO_LARGE ? IncomingFile.tooLarge(path) : new IncomingFile(path, bytes(data, size)));
        }
        return files;
    }

    private static String path(DataInputStream data, int firstByte) throws IOException {
        int length = firstByte << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 1 || length > LONGEST_PATH) {
            throw new IOException("Not the length of a path");
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes(data, length)))
                .toString();
    }

    private static byte[] bytes(InputStream data, int length) throws IOException {
        var bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
