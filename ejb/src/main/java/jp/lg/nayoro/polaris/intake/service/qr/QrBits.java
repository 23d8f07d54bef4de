package jp.lg.nayoro.polaris.intake.service.qr;

import java.io.ByteArrayOutputStream;

import com.google.zxing.FormatException;
import com.google.zxing.common.BitSource;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.decoder.Version;

/**
 * The bits of a decoded symbol back to the bytes that were written into it. A writer may change between the modes of ISO
 * 18004 within one symbol to save room; ZXing's byte segments hold those of byte mode only, and its text has passed through
 * a character set that turns ～ into another character.
 */
final class QrBits {

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int ALPHABET = ALPHANUMERIC.length();

    private final BitSource bits;
    private final Version version;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int part = 1;
    private int total = 1;
    private int parity;

    private QrBits(byte[] codewords, Version version) {
        this.bits = new BitSource(codewords);
        this.version = version;
    }

    /** @throws FormatException or IllegalArgumentException where the bits are those of no symbol */
    static QrSymbol symbol(byte[] codewords, Version version) throws FormatException {
        var reading = new QrBits(codewords, version);
        boolean more = true;
        while (more && reading.bits.available() >= 4) {
            more = reading.readSegment(Mode.forBits(reading.bits.readBits(4)));
        }
        return new QrSymbol(reading.bytes.toByteArray(), reading.part, reading.total, reading.parity);
    }

    private boolean readSegment(Mode mode) throws FormatException {
        switch (mode) {
            case TERMINATOR -> {
                return false;
            }
            case FNC1_FIRST_POSITION, FNC1_SECOND_POSITION -> {} // of trade goods; says nothing about the bytes
            case ECI -> skipCharacterSet();
            case STRUCTURED_APPEND -> {
                part = bits.readBits(4) + 1;
                total = bits.readBits(4) + 1;
                parity = bits.readBits(8);
            }
            case NUMERIC -> readDigits(count(mode));
            case ALPHANUMERIC -> readAlphanumeric(count(mode));
            case BYTE -> readBytes(count(mode));
            case KANJI -> readKanji(count(mode));
            default -> throw FormatException.getFormatInstance();
        }
        return true;
    }

    private int count(Mode mode) {
        return bits.readBits(mode.getCharacterCountBits(version));
    }

    /** Which set the writer names is not asked: the bytes decide, as in a file. */
    private void skipCharacterSet() {
        int first = bits.readBits(8);
        if ((first & 0x80) != 0) {
            bits.readBits((first & 0x40) == 0 ? 8 : 16);
        }
    }

    private void readDigits(int count) throws FormatException {
        for (int left = count; left > 0; left -= 3) {
            int digits = Math.min(3, left);
            int value = bits.readBits(digits * 3 + 1);
            write(("%0" + digits + "d").formatted(value), digits);
        }
    }

    private void readAlphanumeric(int count) throws FormatException {
        for (int left = count; left > 0; left -= 2) {
            int value = bits.readBits(left > 1 ? 11 : 6);
            if (value >= (left > 1 ? ALPHABET * ALPHABET : ALPHABET)) {
                throw FormatException.getFormatInstance();
            }
            var last = String.valueOf(ALPHANUMERIC.charAt(value % ALPHABET));
            write(left > 1 ? ALPHANUMERIC.charAt(value / ALPHABET) + last : last, Math.min(2, left));
        }
    }

    private void write(String ascii, int length) throws FormatException {
        if (ascii.length() != length) {
            throw FormatException.getFormatInstance();
        }
        ascii.chars().forEach(bytes::write);
    }

    private void readBytes(int count) {
        for (int i = 0; i < count; i++) {
            bytes.write(bits.readBits(8));
        }
    }

    /** Thirteen bits for the two bytes of a Shift_JIS character. */
    private void readKanji(int count) {
        for (int i = 0; i < count; i++) {
            int packed = bits.readBits(13);
            int character = (packed / 0xC0 << 8 | packed % 0xC0) + 0x8140;
            if (character > 0x9FFC) {
                character += 0x4000;
            }
            bytes.write(character >> 8);
            bytes.write(character);
        }
    }
}
