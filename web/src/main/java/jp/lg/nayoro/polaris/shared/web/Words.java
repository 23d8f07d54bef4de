package jp.lg.nayoro.polaris.shared.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;

/**
 * 画面の言葉. Finds a text of the message bundle and fills it in. Enum constants are named by the bundle
 * ({@code <Enum>.<CONSTANT>}) and days are written in the Japanese calendar, so that no page shows a constant's name.
 */
public final class Words {

    static final String BUNDLE = "jp.lg.nayoro.polaris.i18n.messages";

    private Words() {}

    /** The text of a key in Japanese. A text that is no key, such as one already resolved, comes back as it is. */
    public static String text(String key, Object... parameters) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.JAPANESE);
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key;
        if (parameters == null || parameters.length == 0) {
            return pattern;
        }
        return MessageFormat.format(
                pattern, Arrays.stream(parameters).map(Words::shown).toArray());
    }

    /** What users call a constant. */
    public static String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object shown(Object parameter) {
        if (parameter instanceof Enum<?> constant) {
            return of(constant);
        }
        return parameter instanceof LocalDate day ? JapaneseCalendar.format(day) : parameter;
    }
}
