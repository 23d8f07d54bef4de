package jp.lg.nayoro.polaris.identity.service.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ObjLongConsumer;

/**
 * How often each agreement pattern occurs. Pairs of one pattern are alike to the model, so that the cost of an estimation does not
 * depend on the number of pairs (Enamorado, Fifield and Imai 2019). No person can be told from it.
 */
public final class PatternCounts {

    private final Map<Long, LongAdder> counts = new ConcurrentHashMap<>();

    public void add(Comparison pair) {
        counts.computeIfAbsent(pair.pattern(), any -> new LongAdder()).increment();
    }

    void add(Comparison pair, long times) {
        counts.computeIfAbsent(pair.pattern(), any -> new LongAdder()).add(times);
    }

    public long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    void forEach(ObjLongConsumer<Comparison> consumer) {
        counts.forEach((pattern, count) -> consumer.accept(Comparison.ofPattern(pattern), count.sum()));
    }
}
