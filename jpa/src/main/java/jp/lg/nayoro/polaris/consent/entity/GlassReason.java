package jp.lg.nayoro.polaris.consent.entity;

import java.util.Set;

import static java.util.Objects.requireNonNull;

/**
 * Why somebody breaks the glass, and for which kinds of data.
 *
 * @param words in their own words, at least {@value #SHORTEST} characters: a reviewer must be able to judge them
 */
public record GlassReason(GlassOccasion occasion, String words, Set<DataCategory> categories) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    public GlassReason {
        requireNonNull(occasion);
        words = words.strip();
        categories = Set.copyOf(categories);
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason of " + words.length() + " characters");
        }
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Opens nothing");
        }
    }

    /** Without the words: this string reaches logs. */
    @Override
    public String toString() {
        return "GlassReason[" + occasion + ", " + categories + "]";
    }
}
