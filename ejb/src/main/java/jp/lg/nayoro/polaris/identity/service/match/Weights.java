package jp.lg.nayoro.polaris.identity.service.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 重み. The parameters of the model of Fellegi and Sunter (1969): for each level the probability m that a pair of one person shows
 * it, and u that a pair of two people does. The weight of a level is log₂(m/u); a name's u is its own frequency (Winkler 1989;
 * Enamorado, Fifield and Imai 2019), since two 佐藤和子 are less of a coincidence than two of a name that nobody else has.
 *
 * <p>A version is released with Polaris or accepted by a person ({@link WeightEstimation} proposes); it never changes by itself,
 * since weights decide whose drugs are shown. Scores are integers, in hundredths of a bit, so that a decision can be recomputed
 * exactly.
 */
public final class Weights {

    /** The version released with this build. */
    public static final String RELEASED = "weights-2026-11.properties";

    private static final List<String> SETTINGS =
            List.of("auto", "review", "lead", "household.cap", "support", "name.rarest");
    private static final String OF_NAME = "name*";

    private final Properties settings;
    private final String version;
    private final Map<Level, Rates> rates = new EnumMap<>(Level.class);
    private final int[] bits = new int[Level.values().length];
    private final double[] logarithms = new double[Level.values().length];
    private final double rarestName;
    private final int householdCap;
    private final int support;
    private final Thresholds thresholds;

    /**
     * @param u probability among pairs of different people, or a factor on the frequency of the name
     */
    record Rates(double m, double u, boolean timesNameFrequency) {}

    private Weights(Properties properties) {
        settings = properties;
        version = properties.getProperty("version");
        rarestName = Double.parseDouble(properties.getProperty("name.rarest"));
        householdCap = hundredths(properties, "household.cap");
        support = hundredths(properties, "support");
        thresholds = new Thresholds(
                hundredths(properties, "auto"), hundredths(properties, "review"), hundredths(properties, "lead"));
        for (var level : Level.values()) {
            if (!level.unknown()) {
                read(level, properties.getProperty(level.name()));
            }
        }
    }

    public static Weights released() {
        try (var file = new InputStreamReader(Weights.class.getResourceAsStream(RELEASED), UTF_8)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The released weights cannot be read", e);
        }
    }

    public static Weights read(Reader file) throws IOException {
        var properties = new Properties();
        properties.load(file);
        return new Weights(properties);
    }

    private void read(Level level, String line) {
        if (line == null) {
            throw new IllegalArgumentException("Weights " + version + " say nothing of " + level);
        }
        var values = line.strip().split("\\s+");
        boolean ofName = values[1].startsWith(OF_NAME);
        var rate = new Rates(
                Double.parseDouble(values[0]),
                Double.parseDouble(ofName ? values[1].substring(OF_NAME.length()) : values[1]),
                ofName);
        rates.put(level, rate);
        logarithms[level.ordinal()] = log2(rate.m / rate.u);
        bits[level.ordinal()] = (int) Math.round(100 * log2(rate.m / rate.u));
    }

    private static int hundredths(Properties properties, String key) {
        return (int) Math.round(100 * Double.parseDouble(properties.getProperty(key)));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    public String version() {
        return version;
    }

    /** Address, telephone and household number together count at most so much: whoever shares one, shares all. */
    public int householdCap() {
        return householdCap;
    }

    /** What {@link Ground#SEEN_ON_ANOTHER} adds. */
    int support() {
        return support;
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** What a level weighs, in hundredths of a bit; that of a name that agrees as a whole without its rarity. */
    public int points(Level level) {
        return bits[level.ordinal()];
    }

    /** Of every level but those of a name that agrees as a whole. */
    int of(Level level) {
        return bits[level.ordinal()];
    }

    int ofName(Level level, double frequency) {
        if (level.unknown()) {
            return 0;
        }
        if (!rates.get(level).timesNameFrequency) {
            return bits[level.ordinal()];
        }
        double u = Math.max(frequency, rarestName);
        return (int) Math.round(100 * (logarithms[level.ordinal()] - log2(u)));
    }

    /** log₂ of the chance that a resident drawn at random is this registration's, if it is any resident's. */
    int prior(int residents) {
        return (int) Math.round(-100 * log2(Math.max(residents, 2)));
    }

    /** This version's thresholds and caps with other rates, as a file that {@link #read(Reader)} reads. */
    String withRates(String newVersion, String comment, Function<Level, String> line) {
        var text = new StringBuilder("# " + comment + "\nversion = " + newVersion + "\n");
        SETTINGS.forEach(key -> text.append(key + " = " + settings.getProperty(key) + "\n"));
        for (var level : Level.values()) {
            if (!level.unknown()) {
                text.append(level + " = " + line.apply(level) + "\n");
            }
        }
        return text.toString();
    }

    Rates rates(Level level) {
        return rates.get(level);
    }

    /** In hundredths of a bit. {@code lead} is what AUTO must be ahead of any other resident. */
    public record Thresholds(int auto, int review, int lead) {}
}
