package jp.lg.nayoro.polaris.consent.service.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PaperPictureTest {

    static final String TOKEN = PaperToken.drawn();

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270, 7})
    void readsTheTokenHoweverThePaperLay(int degrees) throws Exception {
        assertEquals(Optional.of(TOKEN), PaperPicture.token(png(turned(sheet(PaperToken.inSymbol(TOKEN)), degrees))));
    }

    @Test
    void readsTheTokenOfAPaperScannedAsPdfEvenOnTheSecondPage() throws Exception {
        assertEquals(Optional.of(TOKEN), PaperPicture.token(pdf(sheet(PaperToken.inSymbol(TOKEN)))));
    }

    @Test
    void leavesSymbolsOfOthersAlone() throws Exception {
        assertEquals(Optional.empty(), PaperPicture.token(png(sheet("https://example.org/"))));
        assertEquals(Optional.empty(), PaperPicture.token(png(sheet("polaris:paper:short"))));
    }

    @Test
    void findsNothingOnAnEmptySheet() throws Exception {
        assertEquals(Optional.empty(), PaperPicture.token(png(sheet(null))));
    }

    @Test
    void takesABrokenFileForUnreadable() {
        assertEquals(Optional.empty(), PaperPicture.token("%PDF-1.4 and then nothing".getBytes(US_ASCII)));
    }

    /** A5 at 150 dpi, a line of text's worth of black, and the symbol in its corner. */
    private static BufferedImage sheet(String symbol) throws WriterException {
        var sheet = new BufferedImage(874, 1240, BufferedImage.TYPE_BYTE_GRAY);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 874, 1240);
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 600, 500, 20);
        if (symbol != null) {
            var matrix = new QRCodeWriter()
                    .encode(symbol, BarcodeFormat.QR_CODE, 160, 160, Map.of(EncodeHintType.MARGIN, 4));
            for (int x = 0; x < matrix.getWidth(); x++) {
                for (int y = 0; y < matrix.getHeight(); y++) {
                    if (matrix.get(x, y)) {
                        pen.fillRect(660 + x, 40 + y, 1, 1);
                    }
                }
            }
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage turned(BufferedImage sheet, int degrees) {
        var turned = new BufferedImage(1600, 1600, BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1600, 1600);
        pen.rotate(Math.toRadians(degrees), 800, 800);
        pen.drawImage(sheet, 363, 180, null);
        pen.dispose();
        return turned;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf(BufferedImage picture) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var box = page.getMediaBox();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 0, box.getWidth(), box.getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
