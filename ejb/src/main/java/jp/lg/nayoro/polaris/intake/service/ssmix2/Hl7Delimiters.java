package jp.lg.nayoro.polaris.intake.service.ssmix2;

/** The delimiters a message declares in its first segment. */
record Hl7Delimiters(char field, char component, char repetition, char escape, char subcomponent) {

    static final char YEN = '¥';

    /** Reads {@code MSH|^~\&}; what is missing is the standard's. A yen sign in the place of the escape is a backslash. */
    static Hl7Delimiters of(String header) {
        return new Hl7Delimiters('|', at(header, 4, '^'), at(header, 5, '~'), at(header, 6, '\\'), at(header, 7, '&'));
    }

    private static char at(String header, int index, char standard) {
        if (index >= header.length()) {
            return standard;
        }
        char given = header.charAt(index);
        return given == '|' || Character.isLetterOrDigit(given) ? standard : given == YEN ? '\\' : given;
    }

    boolean escapes(char c) {
        return c == escape || escape == '\\' && c == YEN;
    }
}
