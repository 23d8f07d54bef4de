package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;

/**
 * CSV of care offices: ケアプランデータ連携標準仕様 (厚生労働省老健局, 4.1 and before), whose file name tells the form, and LIFE CSV連携仕様,
 * whose first line does. Both in MS932 or UTF-8.
 */
public final class CarePlanParser {

    private CarePlanParser() {}

    /** @param receivedAt for what does not tell when it was written */
    public static ParseResult parse(String path, byte[] content, LocalDateTime receivedAt) {
        try {
            var text = SourceText.decode(content);
            var life = LifeFile.of(text);
            return life.isPresent()
                    ? new LifeReader(life.get(), receivedAt).read()
                    : new CarePlanReader(CarePlanFileName.of(path), receivedAt).read(CsvText.rows(text, 0));
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }
}
