package jp.lg.nayoro.polaris.security.service.blob;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

import jp.lg.nayoro.polaris.security.entity.Sealed;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A file of the {@link BlobStore}, opened: what is asked of it is unsealed while it is copied. */
public final class StoredBlob {

    private final Path file;
    private final String sha256;
    private final byte[] key;
    private final int header;
    private final long size;

    private StoredBlob(Path file, String sha256, byte[] key, int header, long size) {
        this.file = file;
        this.sha256 = sha256;
        this.key = key;
        this.header = header;
        this.size = size;
    }

    static StoredBlob open(Path file, String sha256, SecurityKeys keys) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var name = in.readUTF();
            var sealedKey = new byte[in.readUnsignedShort()];
            in.readFully(sealedKey);
            int header = 2 + name.getBytes(UTF_8).length + 2 + sealedKey.length;
            long body = Files.size(file) - header;
            long pieces = Math.max(
                    1, (body + SealedFormat.PIECE + SealedFormat.TAG - 1) / (SealedFormat.PIECE + SealedFormat.TAG));
            var key = keys.open(new Sealed(name, sealedKey), sha256);
            return new StoredBlob(file, sha256, key, header, body - pieces * SealedFormat.TAG);
        }
    }

    /** Bytes of content. */
    public long size() {
        return size;
    }

    /**
     * @param from the first byte
     * @param until the byte behind the last
     * @throws IOException where the file was cut off or changed; what was sound before it is written by then
     */
    public void copy(long from, long until, OutputStream out) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long last = SealedFormat.pieces(size) - 1;
            for (long number = from / SealedFormat.PIECE;
                    number <= last && number * SealedFormat.PIECE < until;
                    number++) {
                var content = piece(in, number, number == last);
                long start = number * SealedFormat.PIECE;
                int begin = (int) Math.max(0, from - start);
                int end = (int) Math.min(content.length, until - start);
                out.write(content, begin, Math.max(0, end - begin));
            }
        }
    }

    private byte[] piece(RandomAccessFile in, long number, boolean last) throws IOException {
        long length = last ? size - number * SealedFormat.PIECE : SealedFormat.PIECE;
        var sealed = new byte[(int) length + SealedFormat.TAG];
        in.seek(header + number * (SealedFormat.PIECE + SealedFormat.TAG));
        try {
            in.readFully(sealed);
            return SealedFormat.piece(Cipher.DECRYPT_MODE, key, sha256, number, last, sealed, 0, sealed.length);
        } catch (EOFException | GeneralSecurityException changed) {
            throw new IOException("Piece " + number + " of " + sha256 + " does not open", changed);
        }
    }
}
