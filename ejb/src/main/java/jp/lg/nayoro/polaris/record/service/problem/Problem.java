package jp.lg.nayoro.polaris.record.service.problem;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 病名. One diagnosis, of however many institutions; never one of a suspected and an established one together.
 *
 * @param suspected 疑い
 * @param code ICD-10, where any source gives it
 * @param sources the newest first; never empty
 */
public record Problem(boolean suspected, String code, List<ProblemSource> sources, LocalDate today)
        implements Serializable {

    /** Outcomes by which a diagnosis is over though no day is told. */
    private static final Set<String> OVER = Set.of("治癒", "死亡", "現在は活動なし");

    /** As the newest source that holds calls it. */
    public String name() {
        return sources.stream()
                .filter(this::open)
                .findFirst()
                .orElse(sources.get(0))
                .name();
    }

    /** What other sources call the same. */
    public List<String> otherNames() {
        var name = name();
        return sources.stream()
                .map(ProblemSource::name)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
    }

    public ProblemStanding standing() {
        if (sources.stream().allMatch(ProblemSource::past)) {
            return ProblemStanding.PAST;
        }
        return sources.stream().anyMatch(this::open) ? ProblemStanding.CURRENT : ProblemStanding.ENDED;
    }

    private boolean open(ProblemSource source) {
        boolean over = source.until() != null && !source.until().isAfter(today)
                || source.outcome() != null && OVER.stream().anyMatch(source.outcome()::startsWith);
        return !over && !source.past();
    }

    /** The day under which it stands in the list. */
    public LocalDate on() {
        return sources.get(0).on();
    }

    /** The last day on which any source ended it; null while it goes on. */
    public LocalDate until() {
        return standing() == ProblemStanding.CURRENT
                ? null
                : sources.stream()
                        .map(ProblemSource::until)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** No name: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "Problem[" + sources + "]";
    }
}
