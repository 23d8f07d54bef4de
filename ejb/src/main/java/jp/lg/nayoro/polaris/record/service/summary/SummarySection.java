package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * A part of the summary.
 *
 * @param shared whether the consent covers it; if not, there is nothing here whatever there is
 */
public record SummarySection<T>(boolean shared, List<T> rows) implements Serializable {

    static <T> SummarySection<T> of(boolean shared, Supplier<List<T>> rows) {
        return new SummarySection<>(shared, shared ? List.copyOf(rows.get()) : List.of());
    }

    /** Shared, and nothing is known. */
    public boolean nothing() {
        return shared && rows.isEmpty();
    }
}
