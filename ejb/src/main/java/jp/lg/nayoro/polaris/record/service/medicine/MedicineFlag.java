package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import static java.util.stream.Collectors.joining;

/**
 * 気づき. Something in the record of medicines that a pharmacist should have seen, with the lines that say so.
 *
 * @param name of the drug, as it was written last
 */
public record MedicineFlag(FlagKind kind, Ingredient ingredient, String name, List<Evidence> evidence)
        implements Serializable {

    private static final int LONGEST_KEY = 160;

    public MedicineFlag {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A flag without evidence: " + kind);
        }
    }

    /** On supplies, the newest first; of those that only repeat one another the newest is enough. */
    static MedicineFlag ofNewest(FlagKind kind, List<Supply> supplies) {
        return of(
                kind,
                supplies.stream()
                        .filter(supply -> supplies.stream()
                                .takeWhile(newer -> newer != supply)
                                .noneMatch(supply::repeats))
                        .toList());
    }

    static MedicineFlag of(FlagKind kind, List<Supply> supplies) {
        var newest = supplies.get(0).told();
        return new MedicineFlag(
                kind,
                newest.ingredient(),
                newest.display(),
                supplies.stream().map(Evidence::of).toList());
    }

    /** The same at each look, whatever the evidence. */
    public String key() {
        var key = kind + ":" + ingredient.key();
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    /** Sha-256 of the evidence, in whichever order it stands. */
    public String evidenceHash() {
        var words = evidence.stream().map(Evidence::wording).sorted().collect(joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Kind only: the drug somebody takes is personal data, and this string reaches logs. */
    @Override
    public String toString() {
        return "MedicineFlag[" + kind + "]";
    }
}
