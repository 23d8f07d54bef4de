package jp.lg.nayoro.polaris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every key that pages and classes use exists in both languages, and none is there that nothing uses. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String MESSAGES = "jp/lg/nayoro/polaris/i18n/messages";
    private static final Pattern KEY_IN_PAGE = Pattern.compile("i18n\\['([^']+)']");
    private static final Pattern TEXT_IN_PAGE = Pattern.compile("'([a-z]\\w*(?:\\.\\w+)+)'");
    private static final Pattern ENUM_IN_PAGE = Pattern.compile("i18n\\['(\\w+)\\.' *\\+=");
    private static final Pattern TEXT_IN_CLASS = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");
    private static final Pattern KEY_OF_PAGE =
            Pattern.compile("\\w+\\.(title|header|paragraph|button|label|message\\.(info|warn|error))\\.\\w+");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{(.*?)(?:;|\\n})", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("^\\s*([A-Z][A-Z0-9_]*)\\b", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private final Set<String> japanese = keysOf(MESSAGES + ".properties");

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, "ValidationMessages"})
    void haveTheSameKeysInBothLanguages(String bundle) {
        assertEquals(keysOf(bundle + ".properties"), keysOf(bundle + "_en.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, "ValidationMessages"})
    void leaveJapaneseToTheDefaultFile(String bundle) {
        assertEquals(Set.of(), keysOf(bundle + "_ja.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, MESSAGES + "_en", "ValidationMessages", "ValidationMessages_en"})
    void sayEachKeyOnce(String bundle) {
        var lines = PageFiles.textOf(RESOURCES.resolve(bundle + ".properties"))
                .lines()
                .filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        lines.values().removeIf(times -> times == 1);
        assertEquals(Set.of(), lines.keySet());
    }

    @Test
    void haveEveryKeyThatAPageUses() {
        var used = keysInPages();
        textsInPages().filter(KEY_OF_PAGE.asMatchPredicate()).forEach(used::add);
        assertEquals(Set.of(), without(used, japanese));
    }

    @Test
    void haveEveryKeyThatAClassUses() {
        var used =
                textsInClasses().stream().filter(KEY_OF_PAGE.asMatchPredicate()).collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), without(used, japanese));
    }

    @Test
    void nameEveryConstantOfEveryEnumThatAPageShows() {
        var shown = PageFiles.facelets().stream()
                .flatMap(page -> matches(ENUM_IN_PAGE, PageFiles.textOf(page)))
                .collect(toCollection(TreeSet::new));
        var wanted = constants().stream()
                .filter(constant -> shown.contains(constant.substring(0, constant.indexOf('.'))))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), without(wanted, japanese));
    }

    @Test
    void holdNothingThatNothingUses() {
        var used = keysInPages();
        textsInPages().forEach(used::add);
        used.addAll(textsInClasses());
        used.addAll(constants());
        var unused = without(japanese, used);
        unused.removeIf(key -> key.startsWith("jakarta.faces.")); // asked for by Faces itself
        assertEquals(Set.of(), unused);
    }

    private static Set<String> keysInPages() {
        return PageFiles.facelets().stream()
                .flatMap(page -> matches(KEY_IN_PAGE, PageFiles.textOf(page)))
                .filter(key -> !key.endsWith("."))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> textsInPages() {
        return PageFiles.facelets().stream().flatMap(page -> matches(TEXT_IN_PAGE, PageFiles.textOf(page)));
    }

    private static Set<String> textsInClasses() {
        return PageFiles.classes().stream()
                .flatMap(file -> matches(TEXT_IN_CLASS, withoutComments(PageFiles.textOf(file))))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        var constants = PageFiles.classes().stream()
                .flatMap(file ->
                        ENUM.matcher(withoutComments(PageFiles.textOf(file))).results())
                .flatMap(found -> CONSTANT.matcher(found.group(2))
                        .results()
                        .map(constant -> found.group(1) + "." + constant.group(1)))
                .collect(toCollection(TreeSet::new));
        for (DayOfWeek day : DayOfWeek.values()) {
            constants.add("DayOfWeek." + day);
        }
        return constants;
    }

    private static String withoutComments(String source) {
        return COMMENT.matcher(source).replaceAll("");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        var rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> keysOf(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
