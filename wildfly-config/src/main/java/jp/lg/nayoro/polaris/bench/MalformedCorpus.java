package jp.lg.nayoro.polaris.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files as they should not be, each made from one that is right, each saying what was done to it. The same numbers and seed
 * give the same corpus. Two thirds are SS-MIX2, since most files are; every damage is done to every format it can be done to.
 */
public record MalformedCorpus(int files, long seed) {

    /** One source of originals with the damages that make sense there, and its share of the corpus in percent. */
    private record Part(IntFunction<Original> originals, List<Damage> damages, int percent) {}

    private static final List<Part> OTHERS = List.of(
            new Part(OtherFormats::jahis, Damage.OF_ANY, 12),
            new Part(OtherFormats::nsips, Damage.OF_ANY, 5),
            new Part(OtherFormats::carePlan, Damage.OF_ANY, 5),
            new Part(OtherFormats::pdf, Damage.OF_ANY, 2),
            new Part(OtherFormats::fhir, with(Damage.OF_MARKUP), 5),
            new Part(OtherFormats::fhirXml, with(Damage.OF_MARKUP), 3),
            new Part(OtherFormats::cda, with(Damage.OF_MARKUP), 2));

    public Stream<MalformedFile> all() {
        int others = OTHERS.stream().mapToInt(this::size).sum();
        return Stream.concat(ssmix2(files - others), OTHERS.stream().flatMap(this::of));
    }

    /** Below a folder a format, so that each can be handed over as what it claims to be. */
    public void write(Path root) throws IOException {
        try {
            all().forEach(file -> write(root, file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A message cut at every single place, from its first byte to its last but one. */
    public static Stream<MalformedFile> cutEverywhere(int patient) {
        return new Ssmix2Tree(40, 1, patient).all().flatMap(file -> IntStream.range(1, file.content().length)
                .mapToObj(length -> new MalformedFile(
                        "ssmix2", Damage.CUT_OFF, file.path(), Arrays.copyOf(file.content(), length))));
    }

    private Stream<MalformedFile> ssmix2(int size) {
        var damages = with(Damage.OF_SSMIX2);
        var chance = new Chance(seed, 0);
        Iterator<TreeFile> tree = new Ssmix2Tree(Math.max(size, 30), Math.max(size / 40, 1), seed)
                .all()
                .iterator();
        return IntStream.range(0, size).mapToObj(number -> damaged(ssmix2(tree.next()), damages, number, chance));
    }

    private static Original ssmix2(TreeFile file) {
        return new Original("ssmix2", Hl7Writer.JIS, '|', file.path(), file.content());
    }

    private Stream<MalformedFile> of(Part part) {
        var chance = new Chance(seed, OTHERS.indexOf(part) + 1L);
        return IntStream.range(0, size(part))
                .mapToObj(number -> damaged(part.originals().apply(number), part.damages(), number, chance));
    }

    /** A folder of its own, since two damages may lead to one name. */
    private static MalformedFile damaged(Original original, List<Damage> damages, int number, Chance chance) {
        var damage = damages.get(number % damages.size());
        return damage.to(original.at("%s-%05d/%s".formatted(damage, number, original.path())), chance);
    }

    private int size(Part part) {
        return files * part.percent() / 100;
    }

    private static List<Damage> with(List<Damage> special) {
        var all = new ArrayList<>(Damage.OF_ANY);
        all.addAll(special);
        return List.copyOf(all);
    }

    private static void write(Path root, MalformedFile file) {
        try {
            var place = root.resolve(file.format()).resolve(file.path());
            Files.createDirectories(place.getParent());
            Files.write(place, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
