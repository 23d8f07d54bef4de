package jp.lg.nayoro.polaris.shared.service.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A QR symbol (JIS X 0510) as a picture for the letter; level M, since paper gets folded. */
final class QrPicture {

    private static final int DOTS = 4;
    private static final int BLACK = 0;
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    /** As an address that holds the picture itself, since a letter fetches nothing. */
    static String dataAddress(String content) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(symbol(content)), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static BitMatrix symbol(String content) {
        var hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                UTF_8.name(),
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                4);
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Does not fit a QR symbol: " + content.length() + " characters", e);
        }
    }

    private static BufferedImage picture(BitMatrix symbol) {
        var picture =
                new BufferedImage(symbol.getWidth() * DOTS, symbol.getHeight() * DOTS, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, symbol.get(x / DOTS, y / DOTS) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
