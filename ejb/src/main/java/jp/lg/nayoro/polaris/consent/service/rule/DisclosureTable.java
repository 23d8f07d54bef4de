package jp.lg.nayoro.polaris.consent.service.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.service.DisclosureReason;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 開示の判断表. Who may see what, row by row, as {@code disclosure-rules.csv} beside this class says it: each question is answered
 * by exactly one row, so that the order of rows means nothing. It changes with a release and in no other way; a table that cannot be read keeps the
 * application from starting.
 */
public final class DisclosureTable {

    public static final DisclosureTable OF_THE_RELEASE = read("disclosure-rules.csv");

    private static final String ALL = "*";
    private static final String BUT = "!";

    private final List<DisclosureRule> rules;

    DisclosureTable(List<DisclosureRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public List<DisclosureRule> rules() {
        return rules;
    }

    /** @throws IllegalStateException unless exactly one row answers */
    public DisclosureRule answer(Question question) {
        return only(rules.stream().filter(rule -> rule.answers(question)).toList(), question);
    }

    /**
     * The same answer, asking for relation and consent only where the rows still differ by them: each costs a look into
     * the database.
     */
    public DisclosureRule answer(
            SystemRole role,
            ProfessionClass profession,
            CategoryClass category,
            PersonState state,
            Supplier<Relation> relation,
            Supplier<ConsentGround> consent) {
        var left = rules.stream()
                .filter(rule -> rule.concerns(role, profession, category, state))
                .toList();
        if (left.size() > 1) {
            var known = relation.get();
            left = left.stream()
                    .filter(rule -> rule.relations().contains(known))
                    .toList();
        }
        if (left.size() > 1) {
            var known = consent.get();
            left = left.stream().filter(rule -> rule.consents().contains(known)).toList();
        }
        return only(left, role + " " + profession + " " + category + " " + state);
    }

    private static DisclosureRule only(List<DisclosureRule> answering, Object question) {
        if (answering.size() != 1) {
            throw new IllegalStateException(answering.size() + " rows answer " + question);
        }
        return answering.get(0);
    }

    static DisclosureTable read(String resource) {
        try (InputStream file = DisclosureTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Not there: " + resource);
            }
            return parse(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines that begin with {@code #} are remarks, the first other line names the columns. */
    static DisclosureTable parse(String csv) {
        var rules = new ArrayList<DisclosureRule>();
        csv.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .skip(1)
                .forEach(line -> rules.add(rule(rules.size() + 1, line)));
        return new DisclosureTable(rules);
    }

    private static DisclosureRule rule(int number, String line) {
        var cells = line.split(",", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException("Row " + number + " has " + cells.length + " cells");
        }
        return new DisclosureRule(
                number,
                set(SystemRole.class, cells[0]),
                set(ProfessionClass.class, cells[1]),
                set(Relation.class, cells[2]),
                set(ConsentGround.class, cells[3]),
                set(CategoryClass.class, cells[4]),
                set(PersonState.class, cells[5]),
                Answer.valueOf(cells[6].strip()),
                set(GlassOccasion.class, cells[7]),
                DisclosureReason.valueOf(cells[8].strip()));
    }

    /** {@code *} is every constant, {@code A B} these, {@code !A B} all but these, an empty cell none. */
    private static <E extends Enum<E>> Set<E> set(Class<E> type, String cell) {
        var text = cell.strip();
        if (text.equals(ALL)) {
            return EnumSet.allOf(type);
        }
        var named = EnumSet.noneOf(type);
        Arrays.stream(text.replace(BUT, "").split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> named.add(Enum.valueOf(type, word)));
        return text.startsWith(BUT) ? EnumSet.complementOf(named) : named;
    }
}
