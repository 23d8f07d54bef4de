package jp.lg.nayoro.polaris.launcher.town;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes the two files that {@code ./polaris match} reads, and the truth about them in the form of the matching samples
 * (truth.csv, truth_pairs_ab.tsv).
 *
 * @param registrations how many rows the file of registrations has
 * @param errors 1 for as many errors as institutions make
 * @param traps 1 for as many likenesses as a town has
 */
public record TownFiles(int registrations, long seed, double errors, double traps) {

    private static final String HEADER = "reg_id,source,facility_type,local_id,name_kanji,name_kana,birthday,sex,postal,address,phone,"
            + "insurer_no,insured_symbol,insured_no,branch_no,care_insured_no,registered_on\n";
    private static final double REGISTRATIONS_OF_ONE = 3;
    private static final double ENROLLED = 0.61;
    private static final double TWICE_ENROLLED = 0.003;

    public Path register(Path folder) {
        return folder.resolve("reg_a.csv");
    }

    public Path registrations(Path folder) {
        return folder.resolve("reg_b.csv");
    }

    /** Returns the truth. */
    public Truth write(Path folder) throws IOException {
        var people = Town.of((int) (registrations / REGISTRATIONS_OF_ONE), seed, traps);
        var random = new Random(seed + 1);
        var truth = new Truth();
        var ids = new HashMap<Integer, List<String>>();
        try (var register = Files.newBufferedWriter(register(folder));
                var file = Files.newBufferedWriter(registrations(folder));
                var table = Files.newBufferedWriter(folder.resolve("truth.csv"));
                var pairs = Files.newBufferedWriter(folder.resolve("truth_pairs_ab.tsv"))) {
            table.write("reg_id,file,entity_id,household_id,trap,tags\n");
            register.write(HEADER);
            file.write(HEADER);
            writeRegister(new Clerk(random, 0.5 * errors, people), people, random, register, table, ids);
            writeRegistrations(new Clerk(random, errors, people), people, random, file, table, pairs, ids, truth);
        }
        ids.forEach((person, rows) -> rows.forEach(row -> truth.resident(row, people.get(person))));
        return truth;
    }

    private void writeRegister(
            Clerk clerk,
            List<Person> people,
            Random random,
            Writer register,
            Writer table,
            Map<Integer, List<String>> ids)
            throws IOException {
        var order = new ArrayList<>(people);
        Collections.shuffle(order, random);
        int number = 0;
        for (var person : order) {
            if (random.nextDouble() >= ENROLLED) {
                continue;
            }
            int rows = random.nextDouble() < TWICE_ENROLLED ? 2 : 1;
            for (int i = 0; i < rows; i++) {
                var id = String.format("A%07d", ++number);
                var row = clerk.enrol(person);
                register.write(id + ",SEC,secretariat," + number + "," + row.csv() + "\n");
                table.write(truth(id, "A", person, row));
                ids.computeIfAbsent(person.number(), any -> new ArrayList<>(1)).add(id);
            }
        }
    }

    private void writeRegistrations(
            Clerk clerk,
            List<Person> people,
            Random random,
            Writer file,
            Writer table,
            Writer pairs,
            Map<Integer, List<String>> ids,
            Truth truth)
            throws IOException {
        for (int number = 1; number <= registrations; number++) {
            var person = people.get(random.nextInt(people.size()));
            var id = String.format("B%07d", number);
            var row = clerk.register(person);
            file.write(id + ",F" + random.nextInt(90) + "," + row.facility() + "," + number + "," + row.csv() + "\n");
            table.write(truth(id, "B", person, row));
            truth.registration(id, person);
            for (var resident : ids.getOrDefault(person.number(), List.of())) {
                pairs.write(resident + "\t" + id + "\n");
                truth.addPair();
            }
        }
    }

    private static String truth(String id, String file, Person person, WrittenRow row) {
        return id + "," + file + ",E" + person.number() + ",H" + person.household() + "," + person.trap() + ","
                + String.join(";", row.tags()) + "\n";
    }
}
