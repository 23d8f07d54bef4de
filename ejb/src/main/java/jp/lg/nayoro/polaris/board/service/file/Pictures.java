package jp.lg.nayoro.polaris.board.service.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;

/**
 * 写真. A picture is drawn anew, upright and small, as a JPEG: neither the place and time a telephone notes (EXIF) nor anything
 * hidden behind the picture comes along. Its measures are read, and refused, before a pixel is.
 */
public final class Pictures {

    /** More than any telephone takes. */
    public static final long MOST_PIXELS = 60_000_000;

    /** Pixels of the longer side. */
    static final int LARGE = 1600;

    static final int SMALL = 320;

    private static final float QUALITY = 0.85f;
    private static final int UPRIGHT = 1;

    private Pictures() {}

    /** The picture, and the same for a thumbnail; both JPEG. */
    public record Drawn(byte[] picture, byte[] thumbnail) {}

    public static Drawn drawn(byte[] content) throws RefusedFile {
        try {
            var upright = turned(read(content), orientation(content));
            return new Drawn(jpeg(upright, LARGE), jpeg(upright, SMALL));
        } catch (IOException
                | RuntimeException broken) { // the readers of Java throw whatever a broken picture makes of them
            throw new RefusedFile(UploadRefusal.UNREADABLE);
        }
    }

    private static BufferedImage read(byte[] content) throws IOException, RefusedFile {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusedFile(UploadRefusal.UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, RefusedFile {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new RefusedFile(UploadRefusal.TOO_MANY_PIXELS);
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2 * LARGE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** EXIF tag 274: 1 upright, 3 on its head, 6 and 8 on a side; the others are seen in a mirror. */
    private static int orientation(byte[] content) throws IOException {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var found = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return found == null ? UPRIGHT : found;
        } catch (ImageProcessingException noExif) {
            return UPRIGHT;
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        boolean onSide = orientation >= 5 && orientation <= 8;
        int width = image.getWidth();
        int height = image.getHeight();
        var upright = canvas(onSide ? height : width, onSide ? width : height);
        var turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        draw(upright, brush -> brush.drawImage(image, turn, null));
        return upright;
    }

    private static byte[] jpeg(BufferedImage image, int longest) throws IOException {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = canvas(width, height);
        draw(small, brush -> brush.drawImage(image, 0, 0, width, height, null));
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(small, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** On white, where a picture is transparent. */
    private static void draw(BufferedImage canvas, Consumer<Graphics2D> drawing) {
        var brush = canvas.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            drawing.accept(brush);
        } finally {
            brush.dispose();
        }
    }
}
