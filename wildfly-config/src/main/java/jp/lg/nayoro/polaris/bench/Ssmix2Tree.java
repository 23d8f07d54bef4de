package jp.lg.nayoro.polaris.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up SS-MIX2 標準化ストレージ of one hospital: the same numbers and seed give the same tree to the last byte. Patients
 * have between half and five quarters of the average number of files.
 */
public record Ssmix2Tree(int files, int patients, long seed) {

    private static final int STANDING = 3;

    public Ssmix2Tree {
        if (patients < 1 || files < STANDING * patients) {
            throw new IllegalArgumentException("At least " + STANDING + " files for each patient");
        }
    }

    public void write(Path root) throws IOException {
        try {
            IntStream.range(0, patients).parallel().forEach(number -> filesOf(number)
                    .forEach(file -> write(root, file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Stream<TreeFile> all() {
        return IntStream.range(0, patients).boxed().flatMap(number -> filesOf(number).stream());
    }

    private List<TreeFile> filesOf(int number) {
        var chance = new Chance(seed, number);
        return PatientHistory.of(TreePatient.of(number, chance), chance, share(number + 1) - share(number));
    }

    /** How many files the patients before this one have together: two with many, two with few, and so on to the whole. */
    private int share(int before) {
        double average = (double) files / patients;
        double wave = before == patients ? 0 : average / 4 * Math.abs((before + 2) % 4 - 2);
        return (int) Math.max(Math.round(average * before + wave), (long) STANDING * before);
    }

    private static void write(Path root, TreeFile file) {
        try {
            var place = root.resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.write(place, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
