package jp.lg.nayoro.polaris.security.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/**
 * What a system is connected for, as the institution applied and the secretariat agreed.
 *
 * @param responsible who answers for it at the institution
 * @param categories names of the kinds of data it is given at most; what they mean, the gate knows
 * @param expiresOn the last day
 */
public record SystemPurpose(
        String systemName, String purpose, String responsible, Set<String> categories, LocalDate expiresOn)
        implements Serializable {

    private static final int LONGEST_MONTHS = 12;

    public SystemPurpose {
        requireNonNull(systemName);
        requireNonNull(purpose);
        requireNonNull(responsible);
        requireNonNull(expiresOn);
        categories = Set.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("A system that is given nothing");
        }
    }

    /** The latest last day of what is agreed upon today: a year, then the council looks at it again. */
    public static LocalDate longestFrom(LocalDate today) {
        return today.plusMonths(LONGEST_MONTHS);
    }
}
