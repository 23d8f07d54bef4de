package jp.lg.nayoro.polaris.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What happens to files on their way: cables, disks, gateways, other people's programs, and people who mean harm. */
public enum Damage {
    CUT_OFF((file, chance) ->
            file.with(Arrays.copyOf(file.content(), chance.between(1, Math.max(1, file.content().length - 1))))),
    HALF_WRITTEN((file, chance) -> {
        var bytes = file.content().clone();
        Arrays.fill(bytes, chance.between(0, bytes.length - 1), bytes.length, (byte) 0);
        return file.with(bytes);
    }),
    EMPTY((file, chance) -> file.with(new byte[0])),
    BYTES_CHANGED((file, chance) -> {
        var bytes = file.content().clone();
        for (int i = chance.between(1, 12); i > 0; i--) {
            bytes[chance.between(0, bytes.length - 1)] = chance.bytes(1)[0];
        }
        return file.with(bytes);
    }),
    NOISE((file, chance) -> file.with(chance.bytes(chance.between(1, 4000)))),
    LINE_ENDS((file, chance) ->
            file.with(file.text().replaceAll("\r\n|\r|\n", chance.oneOf(List.of("\n", "\r\n", "\n\r", ""))))),
    WRONG_CHARACTER_SET((file, chance) -> file.with(file.text().getBytes(chance.oneOf(Charsets.OTHERS)))),
    FIELDS_SWAPPED((file, chance) -> file.with(Lines.of(file).swapFields(chance))),
    LINES_SHUFFLED((file, chance) -> file.with(Lines.of(file).shuffled(chance))),
    LINES_DOUBLED((file, chance) -> file.with(file.text() + file.text())),
    HUGE_FIELD((file, chance) -> file.with(Lines.of(file).stuffed(chance))),
    MANY_FIELDS((file, chance) -> file.with(Lines.of(file).stretched(chance))),
    FUTURE_DATES((file, chance) -> file.with(Pattern.compile("(?:19|20)\\d{6}")
            .matcher(file.text())
            .replaceAll(chance.oneOf(List.of("29991231", "20991399", "00000000", "99999999", "20260230"))))),
    ESCAPES((file, chance) -> file.with(Lines.of(file)
            .put(chance, List.of("\\X0D0A\\", "\\X00\\", "\\XZZ\\", "\\X1B2442\\", "\\", "\\E", "\\.br\\\\F\\\\S\\")))),
    CONTROL_CHARACTERS((file, chance) -> file.with(Lines.of(file)
            .put(chance, List.of("\u0000", "\u000B\u001C", "\u001B", "\u001B$B", "\u202E", "\uFEFF", "\u0085")))),
    MARKUP((file, chance) -> file.with(Lines.of(file)
            .put(
                    chance,
                    List.of(
                            "<script>alert(1)</script>",
                            "#{7*7}",
                            "${jndi:ldap://127.0.0.1/x}",
                            "'; DROP TABLE post; --")))),
    OTHER_KIND_OF_FILE(
            (file, chance) -> file.with(chance.oneOf(Charsets.STRANGERS).get())),

    /** SS-MIX2: a data type that nobody knows. */
    UNKNOWN_TYPE((file, chance) -> file.at(file.path()
            .replaceAll("[A-Z]{3}-\\d\\d|OMD", chance.oneOf(List.of("ADT-43", "XYZ-99", "OML-12", "ZZZ-01"))))),
    /** SS-MIX2: the message speaks of somebody else than its folder. */
    OTHER_PATIENT((file, chance) -> file.with(file.text()
            .replaceFirst(
                    "(?<before>PID\\|[^|]*\\|[^|]*\\|)\\d+", "${before}" + (9_000_000 + chance.between(0, 999_999))))),
    /** SS-MIX2: the file lies in somebody else's folder. */
    MISPLACED((file, chance) -> file.at(
            file.path().replaceFirst("\\d{3}/\\d{3}/\\d{7}/", "900/000/9000%03d/".formatted(chance.between(0, 999))))),
    /** SS-MIX2: no name of the standard. */
    STRANGE_NAME((file, chance) -> file.at(file.path()
            .replaceFirst(
                    "[^/]+$",
                    chance.oneOf(List.of(
                                    "Thumbs.db", "~order.tmp", "コピー ～ 1", "a_b_c_d_e_f", "1_2_OMP-01_4_5_6_7", "..."))
                            + chance.between(0, 9999)))),

    /** XML: a declaration that names a file of the server, or a server elsewhere. */
    EXTERNAL_ENTITY((file, chance) -> file.with(Markup.externalEntity(file.text(), chance))),
    /** XML: ten lines that swell to gigabytes. */
    ENTITY_BOMB((file, chance) -> file.with(Markup.bomb(file.text()))),
    /** XML and JSON: ten thousand levels. */
    NESTED_DEEP((file, chance) -> file.with(Markup.deep(file.text(), chance))),
    /** JSON: an object for an array, a number for a text. */
    WRONG_SHAPE((file, chance) -> file.with(Markup.reshaped(file.text(), chance)));

    /** Whatever the format. */
    static final List<Damage> OF_ANY = List.copyOf(Arrays.asList(values()).subList(0, UNKNOWN_TYPE.ordinal()));

    static final List<Damage> OF_SSMIX2 = List.of(UNKNOWN_TYPE, OTHER_PATIENT, MISPLACED, STRANGE_NAME);
    static final List<Damage> OF_MARKUP = List.of(EXTERNAL_ENTITY, ENTITY_BOMB, NESTED_DEEP, WRONG_SHAPE);

    private final BiFunction<Original, Chance, Original> act;

    Damage(BiFunction<Original, Chance, Original> act) {
        this.act = act;
    }

    MalformedFile to(Original file, Chance chance) {
        var damaged = act.apply(file, chance);
        return new MalformedFile(damaged.format(), this, damaged.path(), damaged.content());
    }

    /** Constants of an enum cannot refer to its own static fields. */
    private static final class Charsets {

        static final List<Charset> OTHERS = List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_8,
                Charset.forName("windows-31j"),
                Charset.forName("EUC-JP"),
                Charset.forName("ISO-2022-JP"),
                Charset.forName("ISO-2022-KR"),
                Charset.forName("GB18030"));

        static final List<Supplier<byte[]>> STRANGERS =
                List.of(Strangers::dicom, Strangers::png, Strangers::pdf, Strangers::zip, Strangers::executable);
    }
}
