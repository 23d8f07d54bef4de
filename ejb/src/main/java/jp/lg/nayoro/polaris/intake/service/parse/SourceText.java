package jp.lg.nayoro.polaris.intake.service.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;

/**
 * Bytes to text. The bytes decide, not what the file says of itself: ISO-2022-JP where it escapes, else strict UTF-8,
 * else windows-31j. Nothing is replaced silently: what is no text is refused.
 */
public final class SourceText {

    /** Reads NEC row 13, half-width kana and JIS X 0212 beside JIS X 0208, which plain ISO-2022-JP refuses. */
    private static final Charset JIS = Charset.forName("x-windows-50221");

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** @throws Refusal EMPTY or UNDECODABLE */
    public static String decode(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal(QuarantineCause.EMPTY, "中身のないファイルです。書き出しの途中だった可能性があります。もう一度書き出して取り込んでください。");
        }
        var text = escapes(bytes)
                ? strictly(JIS, bytes)
                : strictly(StandardCharsets.UTF_8, bytes).or(() -> strictly(SHIFT_JIS, bytes));
        return text.map(SourceText::withoutMark)
                .orElseThrow(() -> new Refusal(
                        QuarantineCause.UNDECODABLE,
                        "文字コードを判別できません（ISO-2022-JP・UTF-8・Shift_JISのいずれでも読めません）。書き出し元のシステムの担当者に確認してください。"));
    }

    private static boolean escapes(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
