package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 流量制限. How many questions a system may ask of one node: {@value #PER_MINUTE} in each minute of the clock. In memory, since it
 * protects the node and no right hangs on it (ADR 0053).
 */
@ApplicationScoped
public class SystemPace {

    public static final int PER_MINUTE = 300;

    private static final int MINUTE = 60;

    @Inject
    Clock clock;

    private final Map<Long, Minute> asked = new ConcurrentHashMap<>();

    /** Counts a question of this token; 0 where it may be answered, else in how many seconds to ask again. */
    int secondsToWait(long token) {
        long second = clock.instant().getEpochSecond();
        var minute = asked.compute(token, (same, before) -> Minute.after(before, second / MINUTE));
        return minute.questions() <= PER_MINUTE ? 0 : (int) (MINUTE - second % MINUTE);
    }

    private record Minute(long number, int questions) {

        static Minute after(Minute before, long now) {
            return before == null || before.number != now ? new Minute(now, 1) : new Minute(now, before.questions + 1);
        }
    }
}
