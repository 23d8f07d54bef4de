package jp.lg.nayoro.polaris.intake.service.qr;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * 二次元シンボル: the bytes of one QR symbol, and where it stands in a chain of symbols (連結, structured append).
 *
 * @param part from 1
 * @param total 1 for a symbol that stands alone
 * @param parity of all bytes of the chain, one to the other by exclusive or: parts of one chain share it
 */
public record QrSymbol(byte[] content, int part, int total, int parity) {

    public boolean chained() {
        return total > 1;
    }

    /** What the parts of one chain share, and hardly any other chain. */
    public String chain() {
        return "QR%02X-%d".formatted(parity, total);
    }

    public boolean sameAs(QrSymbol other) {
        return part == other.part && chain().equals(other.chain()) && Arrays.equals(content, other.content);
    }

    /** The bytes of a whole chain, its parts in order. */
    public static byte[] joined(List<QrSymbol> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(each -> all.writeBytes(each.content));
        return all.toByteArray();
    }

    /** Whether the bytes are those that the parity was made of. */
    public boolean closes(byte[] whole) {
        int sum = 0;
        for (byte each : whole) {
            sum ^= each & 0xFF;
        }
        return sum == parity;
    }

    /** Nothing of the content, which is a patient's. */
    @Override
    public String toString() {
        return "QrSymbol[" + part + "/" + total + "]";
    }
}
