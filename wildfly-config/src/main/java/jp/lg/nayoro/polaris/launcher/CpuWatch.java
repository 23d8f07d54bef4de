package jp.lg.nayoro.polaris.launcher;

import java.time.Duration;
import java.util.Locale;

/** How much processor time a program and the database have used since a moment: a busy machine changes the seconds, not this. */
public final class CpuWatch {

    private final long program;
    private final long database;
    private final Duration programBefore;
    private final Duration databaseBefore;

    public CpuWatch(long program, long database) {
        this.program = program;
        this.database = database;
        this.programBefore = used(program);
        this.databaseBefore = used(database);
    }

    private static Duration used(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Of both together, since the watch began. */
    public double milliseconds() {
        return used(program)
                        .plus(used(database))
                        .minus(programBefore)
                        .minus(databaseBefore)
                        .toNanos()
                / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "program %.1f s, database %.1f s",
                used(program).minus(programBefore).toMillis() / 1000.0,
                used(database).minus(databaseBefore).toMillis() / 1000.0);
    }
}
