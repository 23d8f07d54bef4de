package jp.lg.nayoro.polaris.intake.service.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.zxing.Binarizer;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.detector.FinderPattern;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** The QR symbols in a picture, however many there are and whatever is printed around them. */
public final class QrPicture {

    /** Twice: the one suits uneven light, the other a clean print. What either sees is kept. */
    private static final List<Function<LuminanceSource, Binarizer>> LIGHTS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    /** Of forty symbols. The search looks at them by threes, and a picture can be made to have thousands. */
    private static final int MOST_CORNERS = 120;

    private QrPicture() {}

    /** Told by the first bytes, whatever the file is called. */
    public static boolean is(byte[] content) {
        return GreyPicture.is(content);
    }

    /**
     * @return empty where no symbol is readable
     * @throws Refusal TOO_LARGE or UNDECODABLE
     */
    public static List<QrSymbol> symbols(byte[] content) throws Refusal {
        var grey = GreyPicture.read(content);
        var source = new PlanarYUVLuminanceSource(
                grey.levels(), grey.width(), grey.height(), 0, 0, grey.width(), grey.height(), false);
        List<QrSymbol> found = new ArrayList<>();
        for (var light : LIGHTS) {
            for (var symbol : seenBy(light.apply(source))) {
                if (found.stream().noneMatch(symbol::sameAs)) {
                    found.add(symbol);
                }
            }
        }
        return found;
    }

    private static List<QrSymbol> seenBy(Binarizer light) {
        List<QrSymbol> symbols = new ArrayList<>();
        try {
            for (var detected : detected(light.getBlackMatrix())) {
                decode(detected, symbols);
            }
        } catch (ReaderException | RuntimeException nothingToSee) {
            return symbols; // ZXing tells so both ways; the caller says that nothing was readable
        }
        return symbols;
    }

    private static DetectorResult[] detected(BitMatrix matrix) throws ReaderException {
        int[] corners = {0};
        ResultPointCallback limit = point -> {
            if (point instanceof FinderPattern && ++corners[0] > MOST_CORNERS) {
                throw new IllegalArgumentException("More corners than a sheet of symbols has");
            }
        };
        return new MultiDetector(matrix)
                .detectMulti(Map.of(
                        DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.NEED_RESULT_POINT_CALLBACK, limit));
    }

    private static void decode(DetectorResult detected, List<QrSymbol> symbols) {
        try {
            var bits = detected.getBits();
            var version = Version.getProvisionalVersionForDimension(bits.getHeight());
            symbols.add(QrBits.symbol(new Decoder().decode(bits).getRawBytes(), version));
        } catch (ReaderException | RuntimeException unreadable) {
            return; // three corners that are no symbol, or one too blurred: the others may still be read
        }
    }
}
