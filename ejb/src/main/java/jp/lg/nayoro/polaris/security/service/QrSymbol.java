package jp.lg.nayoro.polaris.security.service;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as QR symbol, drawn as SVG: sharp on paper and on every screen. */
final class QrSymbol {

    private static final int QUIET = 4;

    private QrSymbol() {}

    static String svg(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>"""
                    .formatted(modules.getWidth() + 2 * QUIET, path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR symbol", tooLong);
        }
    }
}
