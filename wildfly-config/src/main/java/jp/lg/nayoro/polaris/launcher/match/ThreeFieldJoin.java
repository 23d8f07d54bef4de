package jp.lg.nayoro.polaris.launcher.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 三項目一致: kana, birthday and sex, exactly, on the same normal forms. It is what the national numbers were first tied with, and
 * what the matcher is compared to.
 */
final class ThreeFieldJoin {

    private final ExecutorService threads;

    ThreeFieldJoin(ExecutorService threads) {
        this.threads = threads;
    }

    /** Writes links as the matcher does, all of them AUTO. */
    void join(Path register, Path registrations, Path links) throws IOException, InterruptedException {
        Map<Long, List<String>> residents = new HashMap<>();
        new PersonFile(register, threads, 1)
                .read(rows -> rows, rows -> rows.people().forEach(row -> residents
                        .computeIfAbsent(key(row.person()), any -> new ArrayList<>(1))
                        .add(row.id())));
        try (var out = Files.newBufferedWriter(links)) {
            new PersonFile(registrations, threads, 1).read(rows -> rows, rows -> rows.people().stream()
                    .filter(row -> key(row.person()) != 0)
                    .forEach(row -> residents
                            .getOrDefault(key(row.person()), List.of())
                            .forEach(resident -> write(out, resident, row.id()))));
        }
    }

    private static void write(BufferedWriter out, String resident, String registration) {
        try {
            out.write(resident + "\t" + registration + "\t0\tAUTO\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero when one of the three is unknown. */
    private static long key(NormalPerson person) {
        boolean known = person.name().kana() != null && person.birthday() != 0 && person.sex() != 0;
        return known ? Hashes.of(Hashes.of(person.name().kana()), person.birthday(), person.sex()) : 0;
    }
}
