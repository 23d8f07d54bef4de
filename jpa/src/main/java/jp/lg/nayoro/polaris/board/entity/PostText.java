package jp.lg.nayoro.polaris.board.entity;

/**
 * The text of a post as it is kept: lines end in {@code \n}, nothing blank stands around it, and characters that no XML
 * document may hold (a browser would then refuse the whole page) are gone.
 */
public final class PostText {

    private PostText() {}

    public static String cleaned(String typed) {
        if (typed == null) {
            return "";
        }
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PostText::allowed)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
