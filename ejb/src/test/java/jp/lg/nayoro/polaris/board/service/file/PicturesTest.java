package jp.lg.nayoro.polaris.board.service.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PicturesTest {

    @Test
    void drawsALargePictureSmall() throws Exception {
        var drawn = Pictures.drawn(FilesForTests.picture("png", 3400, 1700));
        assertSize(1600, 800, drawn.picture());
        assertSize(320, 160, drawn.thumbnail());
    }

    @Test
    void leavesASmallPictureItsSize() throws Exception {
        assertSize(
                100, 50, Pictures.drawn(FilesForTests.picture("jpeg", 100, 50)).picture());
    }

    @Test
    void turnsWhatATelephoneTookOnItsSideAndTakesExifOff() throws Exception {
        var drawn = Pictures.drawn(FilesForTests.onItsSide(100, 50));
        assertSize(50, 100, drawn.picture());
        assertFalse(new String(drawn.picture(), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void refusesByItsMeasuresBeforeItReadsAPixel() {
        var png = FilesForTests.picture("png", 4, 4);
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        assertEquals(UploadRefusal.TOO_MANY_PIXELS, refusalOf(png));
    }

    @Test
    void refusesWhatIsNoPictureBehindItsFirstBytes() {
        var jpeg = FilesForTests.picture("jpeg", 100, 100);
        assertEquals(UploadRefusal.UNREADABLE, refusalOf(Arrays.copyOf(jpeg, 10)));
    }

    private static UploadRefusal refusalOf(byte[] content) {
        return assertThrows(RefusedFile.class, () -> Pictures.drawn(content)).refusal();
    }

    private static void assertSize(int width, int height, byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertEquals(width + " x " + height, image.getWidth() + " x " + image.getHeight());
    }
}
