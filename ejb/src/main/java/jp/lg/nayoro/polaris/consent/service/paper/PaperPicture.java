package jp.lg.nayoro.polaris.consent.service.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import jp.lg.nayoro.polaris.consent.entity.ScanFormat;

/**
 * The token in a scan (QR symbol, JIS X 0510), of a picture or of the first pages of a PDF. Upside down, askew or folded are no matter to the
 * reader; what it cannot read is no error, since a person can still choose whose paper it is.
 */
final class PaperPicture {

    private static final Logger LOG = Logger.getLogger(PaperPicture.class.getName());

    private static final int PAGES_LOOKED_AT = 6;
    private static final int DOTS_PER_INCH = 200;

    /** A4 at 600 dpi has 35 million; a file can be made to claim any number. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final double LONGEST_SIDE = 2_600;

    /** The one suits uneven light, the other a clean print. */
    private static final List<Function<LuminanceSource, Binarizer>> LIGHTS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private PaperPicture() {}

    /** Empty where no page shows a symbol of ours. */
    static Optional<String> token(byte[] content) {
        try {
            return ScanFormat.of(content).filter(ScanFormat.PDF::equals).isPresent()
                    ? ofDocument(content)
                    : ofPicture(content);
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.INFO, "A scan could not be looked into for its QR symbol: {0}", unreadable.getClass());
            return Optional.empty();
        }
    }

    private static Optional<String> ofDocument(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES_LOOKED_AT, document.getNumberOfPages()); page++) {
                var token = of(renderer.renderImage(page, scale(document, page), ImageType.GRAY));
                if (token.isPresent()) {
                    return token;
                }
            }
            return Optional.empty();
        }
    }

    /** A page may claim to be as large as a house. */
    private static float scale(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        return (float) Math.min(DOTS_PER_INCH / 72.0, LONGEST_SIDE / longest);
    }

    private static Optional<String> ofPicture(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<String> of(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return LIGHTS.stream()
                .flatMap(light -> symbol(light.apply(source)).stream())
                .flatMap(symbol -> PaperToken.of(symbol).stream())
                .findFirst();
    }

    private static Optional<String> symbol(Binarizer light) {
        try {
            var hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
            return Optional.of(
                    new QRCodeReader().decode(new BinaryBitmap(light), hints).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException damaged) {
            LOG.fine("A QR symbol was there and could not be read");
            return Optional.empty();
        }
    }
}
