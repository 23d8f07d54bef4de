package jp.lg.nayoro.polaris.intake.service.qr;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.ChainedSymbol;
import com.google.zxing.qrcode.encoder.Encoder;

/** Prints QR symbols as a pharmacy's machine does: the bytes as they are, several on one sheet, in chains where asked. */
public final class QrPrint {

    private static final int DOTS_A_MODULE = 3;
    private static final int QUIET = 8 * DOTS_A_MODULE;

    private QrPrint() {}

    /** A sheet of symbols side by side. */
    public static byte[] png(byte[]... contents) {
        return sheet("png", Arrays.stream(contents).map(QrPrint::symbol).toList());
    }

    public static byte[] jpeg(byte[]... contents) {
        return sheet("jpeg", Arrays.stream(contents).map(QrPrint::symbol).toList());
    }

    /** The given links of a chain, in the order given. */
    public static byte[] pngOfChain(byte[] whole, int total, int... parts) {
        int parity = 0;
        for (byte each : whole) {
            parity ^= each & 0xFF;
        }
        int length = (whole.length + total - 1) / total;
        int sum = parity;
        return sheet(
                "png",
                IntStream.of(parts)
                        .mapToObj(part -> ChainedSymbol.of(
                                Arrays.copyOfRange(whole, (part - 1) * length, Math.min(whole.length, part * length)),
                                part,
                                total,
                                sum))
                        .toList());
    }

    /** By a writer that changes between digits, letters, kanji and bytes to save room. */
    public static byte[] pngInMixedModes(String text) {
        var hints = Map.of(EncodeHintType.QR_COMPACT, true, EncodeHintType.CHARACTER_SET, "Shift_JIS");
        return sheet("png", List.of(symbol(text, hints)));
    }

    private static ByteMatrix symbol(byte[] content) {
        return symbol(new String(content, StandardCharsets.ISO_8859_1), Map.of());
    }

    private static ByteMatrix symbol(String text, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static byte[] sheet(String format, List<ByteMatrix> symbols) {
        int width = QUIET
                + symbols.stream()
                        .mapToInt(each -> each.getWidth() * DOTS_A_MODULE + QUIET)
                        .sum();
        int height = 2 * QUIET
                + symbols.stream()
                        .mapToInt(each -> each.getHeight() * DOTS_A_MODULE)
                        .max()
                        .orElse(QUIET);
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        int left = QUIET;
        for (var symbol : symbols) {
            for (int y = 0; y < symbol.getHeight(); y++) {
                for (int x = 0; x < symbol.getWidth(); x++) {
                    if (symbol.get(x, y) == 1) {
                        pen.fillRect(left + x * DOTS_A_MODULE, QUIET + y * DOTS_A_MODULE, DOTS_A_MODULE, DOTS_A_MODULE);
                    }
                }
            }
            left += symbol.getWidth() * DOTS_A_MODULE + QUIET;
        }
        pen.dispose();
        return written(format, paper);
    }

    public static byte[] written(String format, BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
