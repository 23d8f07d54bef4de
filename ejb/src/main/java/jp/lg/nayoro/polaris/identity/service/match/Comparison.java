package jp.lg.nayoro.polaris.identity.service.match;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** The levels of all fields for one pair: what the model calls an agreement pattern (γ). */
public record Comparison(
        Level name, Level birthday, Level sex, Level address, Level phone, Level insurance, Level care) {

    private static final int BITS = 6;

    public List<Level> levels() {
        return List.of(name, birthday, sex, address, phone, insurance, care);
    }

    /** 「氏名 漢字・カナ一致・生年月日 月日の1桁違い・電話 一致」, without what could not be compared. */
    public String words() {
        return levels().stream()
                .filter(level -> !level.unknown())
                .map(level -> level.field().words() + " " + level.words())
                .collect(joining("・"));
    }

    /** All levels in one number: pairs of one pattern are alike to the model, so it need only count them. */
    public long pattern() {
        long pattern = name.ordinal();
        pattern = pattern << BITS | birthday.ordinal();
        pattern = pattern << BITS | sex.ordinal();
        pattern = pattern << BITS | address.ordinal();
        pattern = pattern << BITS | phone.ordinal();
        pattern = pattern << BITS | insurance.ordinal();
        return pattern << BITS | care.ordinal();
    }

    public static Comparison ofPattern(long pattern) {
        return new Comparison(
                level(pattern, 6),
                level(pattern, 5),
                level(pattern, 4),
                level(pattern, 3),
                level(pattern, 2),
                level(pattern, 1),
                level(pattern, 0));
    }

    private static final Level[] LEVELS = Level.values();

    private static Level level(long pattern, int place) {
        return LEVELS[(int) (pattern >>> place * BITS) & (1 << BITS) - 1];
    }
}
