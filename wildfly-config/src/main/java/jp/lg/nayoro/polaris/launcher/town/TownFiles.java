package jp.lg.nayoro.polaris.launcher.town;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static final String HEADER =
            "reg_id,source,facility_type,local_id,name_kanji,name_kana,birthday,sex,postal,address,phone,"
                    + "insurer_no,insured_symbol,insured_no,branch_no,care_insured_no,registered_on\n";
    private static final double REGISTRATIONS_OF_ONE = 3;
    private static final double ENROLLED = 0.61;
    private static final double TWICE_ENROLLED = 0.003;
    private static final double CARE_OF_THE_SECRETARIAT = 0.5;

    public static Path register(Path folder) {
        return folder.resolve("reg_a.csv");
    }

    public static Path registrations(Path folder) {
        return folder.resolve("reg_b.csv");
    }

    /** Returns the truth. */
    public Truth write(Path folder) throws IOException {
        var people = Town.of((int) (registrations / REGISTRATIONS_OF_ONE), seed, traps);
        var random = new Random(seed + 1);
        try (var truth = Files.newBufferedWriter(folder.resolve("truth.csv"));
                var pairs = Files.newBufferedWriter(folder.resolve("truth_pairs_ab.tsv"))) {
            truth.write("reg_id,file,entity_id,household_id,trap,tags\n");
            var enrolled = enrolled(people, random);
            var known = new Truth(enrolled.size(), registrations);
            writeRegister(folder, enrolled, new Clerk(random, CARE_OF_THE_SECRETARIAT * errors, people), truth);
            for (int row = 0; row < enrolled.size(); row++) {
                known.resident(row + 1, enrolled.get(row));
            }
            writeRegistrations(folder, people, rowsOf(people, enrolled), random, truth, pairs, known);
            return known;
        }
    }

    /** In no order; a few are there twice. */
    private static List<Person> enrolled(List<Person> people, Random random) {
        var enrolled = new ArrayList<Person>();
        for (var person : people) {
            if (random.nextDouble() < ENROLLED) {
                enrolled.add(person);
                if (random.nextDouble() < TWICE_ENROLLED) {
                    enrolled.add(person);
                }
            }
        }
        Collections.shuffle(enrolled, random);
        return enrolled;
    }

    private static int[][] rowsOf(List<Person> people, List<Person> enrolled) {
        var rows = new int[people.size()][0];
        for (int row = 0; row < enrolled.size(); row++) {
            int person = enrolled.get(row).number();
            rows[person] = rows[person].length == 0 ? new int[] {row + 1} : new int[] {rows[person][0], row + 1};
        }
        return rows;
    }

    private static void writeRegister(Path folder, List<Person> enrolled, Clerk clerk, Writer truth)
            throws IOException {
        try (var file = Files.newBufferedWriter(register(folder))) {
            file.write(HEADER);
            for (int row = 1; row <= enrolled.size(); row++) {
                var person = enrolled.get(row - 1);
                var written = clerk.enrol(person);
                file.write(id('A', row) + ",SEC,secretariat," + row + "," + written.csv() + "\n");
                truth.write(truth('A', row, person, written));
            }
        }
    }

    private void writeRegistrations(
            Path folder, List<Person> people, int[][] rows, Random random, Writer truth, Writer pairs, Truth known)
            throws IOException {
        var clerk = new Clerk(random, errors, people);
        try (var file = Files.newBufferedWriter(registrations(folder))) {
            file.write(HEADER);
            for (int row = 1; row <= registrations; row++) {
                var person = people.get(random.nextInt(people.size()));
                var written = clerk.register(person);
                file.write(id('B', row) + ",F" + random.nextInt(90) + "," + written.facility() + "," + row + ","
                        + written.csv() + "\n");
                truth.write(truth('B', row, person, written));
                known.registration(row, person);
                for (int resident : rows[person.number()]) {
                    pairs.write(id('A', resident) + "\t" + id('B', row) + "\n");
                    known.addPair();
                }
            }
        }
    }

    private static String id(char file, int row) {
        var digits = String.valueOf(row);
        return file + "0".repeat(7 - digits.length()) + digits;
    }

    private static String truth(char file, int row, Person person, WrittenRow written) {
        return id(file, row) + "," + file + ",E" + person.number() + ",H" + person.household() + "," + person.trap()
                + "," + String.join(";", written.tags()) + "\n";
    }
}
