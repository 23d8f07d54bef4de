package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** 電子版お薬手帳データ, one file or one 2次元シンボル: {@code JAHISTCnn,出力区分} and its records. Any version nn is read. */
public record JahisFile(List<JahisRecord> records) {

    private static final String HEADER = "JAHISTC\\d{2}";

    /** 911: one part of a set that was cut to fit several symbols. */
    public record Split(String dataId, int total, int part) {

        /** Tells nothing of the patient: the data id is a number the pharmacy's machine gives. */
        public String shown() {
            return "分割" + part + "/" + total;
        }
    }

    /** @throws Refusal EMPTY, UNDECODABLE or NOT_A_MESSAGE */
    public static JahisFile read(byte[] content) throws Refusal {
        List<JahisRecord> records = new ArrayList<>();
        int line = 0;
        boolean headed = false;
        for (String raw : SourceText.decode(content).split("\r\n|\r|\n", -1)) {
            line++;
            var text = raw.replaceAll("[\\x1A\\x00]", "").strip();
            if (text.isEmpty()) {
                continue;
            }
            var read = JahisRecord.of(line, text);
            if (headed) {
                records.add(read);
            } else if (read.number().matches(HEADER)) {
                headed = true;
            } else {
                break;
            }
        }
        if (!headed) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, "お薬手帳データ（1行目がJAHISTCで始まるファイル）ではありません。別の種類のファイルでないか、書き出し元に確認してください。");
        }
        return new JahisFile(List.copyOf(records));
    }

    Stream<JahisRecord> all(String number) {
        return records.stream().filter(each -> each.number().equals(number));
    }

    public Optional<Split> split() {
        return all("911")
                .filter(each -> each.field(1) != null)
                .filter(each -> isCount(each.field(2)) && isCount(each.field(3)))
                .map(each -> new Split(each.field(1), Integer.parseInt(each.field(2)), Integer.parseInt(each.field(3))))
                .filter(split -> split.total() > 1 && split.part() >= 1 && split.part() <= split.total())
                .findFirst();
    }

    private static boolean isCount(String text) {
        return text != null && text.matches("\\d{1,2}");
    }

    /** A digest of 氏名, 性別 and 生年月日, to tell patients apart; empty where the file names nobody. */
    public Optional<String> patientDigest() {
        return all("1").filter(each -> each.field(1) != null)
                .map(JahisFile::digest)
                .findFirst();
    }

    static String digest(JahisRecord patient) {
        var birth = JahisDate.of(patient.field(3)).map(Object::toString).orElse(patient.field(3));
        return new Digest()
                .add(Texts.folded(patient.field(1)).replaceAll("\\s", ""))
                .add(patient.field(2))
                .add(birth)
                .hex();
    }
}
