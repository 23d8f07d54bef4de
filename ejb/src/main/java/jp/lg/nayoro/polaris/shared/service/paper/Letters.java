package jp.lg.nayoro.polaris.shared.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 文書の印刷. Sets a {@link Letter} on A4 as PDF: Japanese with its glyphs inside, page x of y, who printed it and when. It
 * fetches nothing, neither from the network nor from a disk, but the fonts of the setting.
 */
@ApplicationScoped
public class Letters {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** A page rule by name would keep the width of the usual page. */
    private static final String MARGINS = "margin: 20mm 20mm 22mm 20mm;";

    private static final String DENSE_MARGINS = "margin: 11mm 13mm 15mm 13mm;";

    static {
        // It tells of each font and style sheet it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PaperFonts fonts;

    /** @throws PaperUnavailableException where there is no Japanese font on this machine */
    public byte[] render(Letter letter) {
        var face = fonts();
        var builder = new PdfRendererBuilder();
        for (var font : face.all()) {
            builder.useFont(font.file().toFile(), font.family(), font.bold() ? BOLD : NORMAL, FontStyle.NORMAL, true);
        }
        var pdf = new ByteArrayOutputStream();
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.withW3cDocument(LetterMarkup.of(letter, face, style(face, letter)), "");
        builder.withProducer("Polaris");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot set " + letter, e);
        }
        return pdf.toByteArray();
    }

    /** Read once, when the first letter is printed; looked for anew as long as there are none. */
    private synchronized PaperFonts fonts() {
        if (fonts == null) {
            fonts = PaperFonts.ofSetting();
        }
        return fonts;
    }

    private static String style(PaperFonts fonts, Letter letter) {
        try (var sheet = Letters.class.getResourceAsStream("letter.css")) {
            var style = new String(sheet.readAllBytes(), UTF_8);
            return (letter.isDense() ? style.replace(MARGINS, DENSE_MARGINS) : style)
                    .replace("FAMILIES", fonts.families())
                    .replace("SIZE", letter.size().style());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
