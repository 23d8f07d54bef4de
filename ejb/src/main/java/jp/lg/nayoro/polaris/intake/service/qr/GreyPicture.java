package jp.lg.nayoro.polaris.intake.service.qr;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/**
 * A photograph or a scan (PNG, JPEG) as levels of grey. Its size is asked before a single pixel is decoded, so that a few
 * kilobytes that unfold to gigabytes are refused; a large scan is read at half or a third of its resolution.
 */
record GreyPicture(byte[] levels, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** A4 at 600 dpi is 35 million; telephones of today take 50. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final long PIXELS_READ = 16_000_000;

    static boolean is(byte[] content) {
        return formatOf(content) != null;
    }

    private static String formatOf(byte[] content) {
        return startsWith(content, PNG) ? "png" : startsWith(content, JPEG) ? "jpeg" : null;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** @throws Refusal TOO_LARGE, or UNDECODABLE for a picture that is broken */
    static GreyPicture read(byte[] content) throws Refusal {
        var reader = ImageIO.getImageReadersByFormatName(formatOf(content)).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return of(decoded(reader));
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(QuarantineCause.UNDECODABLE, "画像ファイルが壊れているため開けません。もう一度撮影するか、書き出し直して取り込んでください。");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException, Refusal {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS || Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
            throw new Refusal(QuarantineCause.TOO_LARGE, "画像が大きすぎるため開きませんでした（6,000万画素まで）。二次元コードの部分だけを撮影し直して取り込んでください。");
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_READ));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, parameters);
    }

    /** Transparent parts are paper: white. */
    private static GreyPicture of(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var paper = grey.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, grey.getWidth(), grey.getHeight());
            paper.drawImage(image, 0, 0, null);
        } finally {
            paper.dispose();
        }
        var levels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyPicture(levels, grey.getWidth(), grey.getHeight());
    }
}
