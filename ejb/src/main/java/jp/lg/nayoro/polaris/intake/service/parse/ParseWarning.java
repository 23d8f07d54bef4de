package jp.lg.nayoro.polaris.intake.service.parse;

/**
 * Something in a file that was not as it should be and did not keep it from being read.
 *
 * @param line segment or line, from 1; 0 where it is about the whole file
 * @param text in Japanese, and without any clinical or personal value: IT reads it
 */
public record ParseWarning(int line, String text) {

    @Override
    public String toString() {
        return line == 0 ? text : line + "行目: " + text;
    }
}
