package com.google.zxing.qrcode.encoder;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;

/**
 * One link of a chain of QR symbols (structured append, ISO 18004 8.2). ZXing reads chains and writes none: the head of the
 * bits is laid here, the rest is its own, which it shows to its own package only.
 */
public final class ChainedSymbol {

    private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.L;
    private static final int HEAD_BYTES = 6;

    private ChainedSymbol() {}

    /** @param part from 1 */
    public static ByteMatrix of(byte[] content, int part, int total, int parity) {
        try {
            var version = versionFor(content.length);
            int data = dataBytes(version);
            var bits = new BitArray();
            bits.appendBits(0b0011, 4);
            bits.appendBits(part - 1, 4);
            bits.appendBits(total - 1, 4);
            bits.appendBits(parity, 8);
            bits.appendBits(0b0100, 4);
            bits.appendBits(content.length, version.getVersionNumber() < 10 ? 8 : 16);
            for (byte each : content) {
                bits.appendBits(each & 0xFF, 8);
            }
            Encoder.terminateBits(data, bits);
            var all = Encoder.interleaveWithECBytes(
                    bits,
                    version.getTotalCodewords(),
                    data,
                    version.getECBlocksForLevel(LEVEL).getNumBlocks());
            var matrix = new ByteMatrix(version.getDimensionForVersion(), version.getDimensionForVersion());
            MatrixUtil.buildMatrix(all, LEVEL, version, 0, matrix);
            return matrix;
        } catch (WriterException wrongBits) {
            throw new IllegalStateException(wrongBits);
        }
    }

    private static int dataBytes(Version version) {
        return version.getTotalCodewords() - version.getECBlocksForLevel(LEVEL).getTotalECCodewords();
    }

    private static Version versionFor(int length) {
        for (int number = 1; number <= 40; number++) {
            if (dataBytes(Version.getVersionForNumber(number)) >= length + HEAD_BYTES) {
                return Version.getVersionForNumber(number);
            }
        }
        throw new IllegalArgumentException("Too long for one symbol");
    }
}
