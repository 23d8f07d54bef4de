package jp.lg.nayoro.polaris.intake.service.qr;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QrPictureTest {

    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final String LINE = "JAHISTC08,1\r\n1,髙梨 ﾐﾄﾞﾘ,2,S130520\r\n201,1,ロキソニン～①,1,錠\r\n";

    @Test
    void theBytesComeBackAsTheyWerePrintedOnPaperAndInAPhotograph() throws Refusal {
        var bytes = LINE.getBytes(SHIFT_JIS);
        assertArrayEquals(bytes, only(QrPrint.png(bytes)).content());
        assertArrayEquals(bytes, only(QrPrint.jpeg(bytes)).content());
    }

    @Test
    void aWriterThatChangesModesWithinASymbolLosesNothing() throws Refusal {
        var text = "JAHISTC08,1\r\n1,佐藤花子,2,19380520,0980001,北海道×星見郡,01650000120165000012\r\nｱﾑﾛ";
        assertArrayEquals(
                text.getBytes(SHIFT_JIS), only(QrPrint.pngInMixedModes(text)).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "123", "1234", "A", "AB", "A1:", "漢", "漢字×±", "1A漢b"})
    void everyModeIsReadToItsLastCharacter(String text) throws Refusal {
        assertArrayEquals(
                text.getBytes(SHIFT_JIS), only(QrPrint.pngInMixedModes(text)).content());
    }

    @Test
    void severalSymbolsOnOneSheetAreAllSeen() throws Refusal {
        var sheet = QrPrint.png(bytes("one"), bytes("two"), bytes("three"), bytes("four"), bytes("five"), bytes("six"));
        assertEquals(
                List.of("five", "four", "one", "six", "three", "two"),
                QrPicture.symbols(sheet).stream()
                        .map(each -> new String(each.content(), StandardCharsets.US_ASCII))
                        .sorted()
                        .toList());
    }

    @Test
    void linksTellTheirPlaceAndTheirChain() throws Refusal {
        var whole = LINE.getBytes(SHIFT_JIS);
        var symbols = QrPicture.symbols(QrPrint.pngOfChain(whole, 3, 3, 1, 2));
        assertEquals(
                List.of(1, 2, 3), symbols.stream().map(QrSymbol::part).sorted().toList());
        assertTrue(symbols.stream().allMatch(each -> each.total() == 3 && each.chained()));
        var inOrder = symbols.stream()
                .sorted((one, other) -> one.part() - other.part())
                .toList();
        assertArrayEquals(whole, QrSymbol.joined(inOrder));
        assertTrue(inOrder.get(0).closes(whole));
        assertFalse(inOrder.get(0).closes(bytes("others")));
    }

    @Test
    void aPictureWithoutASymbolHasNone() throws Refusal {
        var meadow = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        assertEquals(List.of(), QrPicture.symbols(QrPrint.written("jpeg", meadow)));
    }

    @ParameterizedTest
    @CsvSource({"true, 89504E470D0A1A0A00", "true, FFD8FFE000", "false, 4A41484953", "false, 89504E47", "false, ''"})
    void itsFirstBytesTellAPicture(boolean picture, String hex) {
        assertEquals(picture, QrPicture.is(HexFormat.of().parseHex(hex)));
    }

    /** A hundred bytes that say they are ten billion dots. */
    @Test
    void anImageBombIsRefusedBeforeItUnfolds() {
        var refusal = assertThrows(Refusal.class, () -> QrPicture.symbols(pngHead(100_000, 100_000)));
        assertEquals(QuarantineCause.TOO_LARGE, refusal.asResult().cause());
        var narrow = assertThrows(Refusal.class, () -> QrPicture.symbols(pngHead(1, 2_000_000_000)));
        assertEquals(QuarantineCause.TOO_LARGE, narrow.asResult().cause());
    }

    @ParameterizedTest
    @ValueSource(longs = {20261124, 7, 42})
    void aBrokenPictureIsRefusedOrReadAndNeverAnythingElse(long seed) {
        var random = new Random(seed);
        for (var whole : List.of(QrPrint.png(bytes("JAHISTC08,1")), QrPrint.jpeg(bytes("JAHISTC08,1")))) {
            for (int round = 0; round < 40; round++) {
                var spoilt = random.nextBoolean()
                        ? Arrays.copyOf(whole, 9 + random.nextInt(whole.length - 9))
                        : whole.clone();
                for (int i = 0; i < 4; i++) {
                    spoilt[8 + random.nextInt(spoilt.length - 8)] = (byte) random.nextInt(256);
                }
                answer(spoilt);
            }
        }
    }

    /** Corners of symbols and nothing between them: the search for triples must not run away. */
    @ParameterizedTest
    @ValueSource(ints = {400, 1200})
    void aSheetFullOfCornersHasNoSymbol(int size) throws Refusal {
        var sheet = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        var pen = sheet.createGraphics();
        for (int x = 0; x < size; x += 40) {
            for (int y = 0; y < size; y += 40) {
                int[] sides = {40, 28, 20, 12};
                for (int i = 0; i < sides.length; i++) {
                    pen.setColor(i % 2 == 0 ? Color.WHITE : Color.BLACK);
                    pen.fillRect(x + (40 - sides[i]) / 2, y + (40 - sides[i]) / 2, sides[i], sides[i]);
                }
            }
        }
        assertEquals(List.of(), QrPicture.symbols(QrPrint.written("png", sheet)));
    }

    private static void answer(byte[] picture) {
        try {
            QrPicture.symbols(picture).forEach(each -> assertTrue(each.part() <= each.total()));
        } catch (Refusal refusal) {
            assertFalse(refusal.asResult().note().isBlank());
        }
    }

    private static QrSymbol only(byte[] picture) throws Refusal {
        var symbols = QrPicture.symbols(picture);
        assertEquals(1, symbols.size());
        return symbols.get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pngHead(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        var body = ByteBuffer.allocate(17).put(bytes("IHDR")).putInt(width).putInt(height);
        body.put(new byte[] {8, 0, 0, 0, 0});
        var sum = new CRC32();
        sum.update(body.array());
        bytes.writeBytes(ByteBuffer.allocate(25)
                .putInt(13)
                .put(body.array())
                .putInt((int) sum.getValue())
                .array());
        return bytes.toByteArray();
    }
}
