package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.intake.service.qr.QrPicture;
import jp.lg.nayoro.polaris.intake.service.qr.QrSymbol;

/**
 * A file of JAHIS records: a header that tells the kind, and lines. It comes as text, or as a picture of one 2次元シンボル or
 * several (PNG, JPEG).
 *
 * @param symbol one link of a chain of symbols, whose bytes can be read only with the others; else null
 * @param parts of one set, where a picture shows some of it and not all; else empty
 */
public record JahisFile(Kind kind, List<JahisRecord> records, QrSymbol symbol, List<JahisFile> parts) {

    /** What the header says. Any version is read: the record numbers keep their meaning. */
    enum Kind {
        /** 電子版お薬手帳データ: {@code JAHISTCnn,出力区分}. */
        NOTEBOOK("JAHISTC\\d{2}"),
        /** 院外処方箋2次元シンボル: {@code JAHISn}; {@code SJ1} where an 電子処方箋 is printed the same way. */
        PRESCRIPTION("JAHIS\\d{1,2}|SJ1");

        private final String header;

        Kind(String header) {
            this.header = header;
        }

        static Optional<Kind> of(String header) {
            return Stream.of(values())
                    .filter(each -> header.matches(each.header))
                    .findFirst();
        }
    }

    /** One part of a set that was cut to fit several symbols. */
    public record Split(String dataId, int total, int part) {}

    static JahisFile of(Kind kind, List<JahisRecord> records) {
        return new JahisFile(kind, List.copyOf(records), null, List.of());
    }

    static JahisFile of(QrSymbol link) {
        return new JahisFile(null, List.of(), link, List.of());
    }

    static JahisFile ofParts(List<JahisFile> parts) {
        return new JahisFile(null, List.of(), null, List.copyOf(parts));
    }

    /** @throws Refusal EMPTY, UNDECODABLE, NOT_A_MESSAGE, TOO_LARGE or MIXED_SET */
    public static JahisFile read(byte[] content) throws Refusal {
        return QrPicture.is(content) ? SymbolSheet.read(content) : ofText(content);
    }

    /** @throws Refusal EMPTY, UNDECODABLE or NOT_A_MESSAGE */
    static JahisFile ofText(byte[] content) throws Refusal {
        List<JahisRecord> records = new ArrayList<>();
        int line = 0;
        Kind kind = null;
        for (String raw : SourceText.decode(content).split("\r\n|\r|\n", -1)) {
            line++;
            var text = raw.replaceAll("[\\x1A\\x00]", "").strip();
            if (text.isEmpty()) {
                continue;
            }
            var read = JahisRecord.of(line, text);
            if (kind != null) {
                records.add(read);
            } else {
                kind = Kind.of(read.number()).orElseThrow(JahisFile::notAMessage);
            }
        }
        if (kind == null) {
            throw notAMessage();
        }
        return of(kind, records);
    }

    private static Refusal notAMessage() {
        return new Refusal(
                QuarantineCause.NOT_A_MESSAGE,
                "お薬手帳データ・処方箋データ（1行目がJAHISで始まるファイル）ではありません。別の種類のファイルでないか、書き出し元に確認してください。",
                1);
    }

    Stream<JahisRecord> all(String number) {
        return records.stream().filter(each -> each.number().equals(number));
    }

    /** What of a set it holds: a picture may hold several parts. */
    Stream<JahisFile> pieces() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream();
    }

    /** Which part of which set it is, the first where it holds several; empty for a file that is whole. */
    public Optional<Split> split() {
        if (!parts.isEmpty()) {
            return parts.get(0).split();
        }
        if (symbol != null) {
            return Optional.of(new Split(symbol.chain(), symbol.total(), symbol.part()));
        }
        return all("911")
                .filter(each -> each.field(1) != null)
                .filter(each -> isCount(each.field(2)) && isCount(each.field(3)))
                .map(each -> new Split(each.field(1), Integer.parseInt(each.field(2)), Integer.parseInt(each.field(3))))
                .filter(split -> split.total() > 1 && split.part() >= 1 && split.part() <= split.total())
                .findFirst();
    }

    /** Tells nothing of the patient: {@code 分割1/2}, {@code 分割1・3/4}. */
    String shownParts() {
        return "分割"
                + pieces().flatMap(each -> each.split().stream())
                        .map(each -> Integer.toString(each.part()))
                        .sorted()
                        .collect(Collectors.joining("・"))
                + split().map(each -> "/" + each.total()).orElse("");
    }

    private static boolean isCount(String text) {
        return text != null && text.matches("\\d{1,2}");
    }

    /** A digest of 氏名, 性別 and 生年月日, to tell patients apart; empty where the file names nobody. */
    public Optional<String> patientDigest() {
        return kind == Kind.NOTEBOOK
                ? all("1").filter(each -> each.field(1) != null)
                        .map(JahisFile::digest)
                        .findFirst()
                : all("11")
                        .filter(each -> each.field(2) != null)
                        .map(each -> digest(each.field(2), first("12"), first("13")))
                        .findFirst();
    }

    private String first(String number) {
        return all(number).findFirst().map(each -> each.field(1)).orElse(null);
    }

    static String digest(JahisRecord patient) {
        return digest(patient.field(1), patient.field(2), patient.field(3));
    }

    /** The same for a notebook and a prescription of one person, so that a pharmacy's files meet. */
    static String digest(String name, String sex, String birth) {
        return new Digest()
                .add(Texts.folded(name).replaceAll("\\s", ""))
                .add(sex)
                .add(JahisDate.of(birth).map(Object::toString).orElse(birth))
                .hex();
    }
}
