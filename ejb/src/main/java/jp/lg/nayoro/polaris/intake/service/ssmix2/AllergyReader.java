package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.intake.service.parse.Absence;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/**
 * アレルギー: IAM of ADT-61, AL1 of ADT-00. An allergy disappears only where the hospital says so (IAM-6 D, or the file's
 * condition flag), never because a later file is silent about it.
 */
final class AllergyReader {

    private AllergyReader() {}

    static void read(Reading reading) {
        int line = 0;
        for (var iam : reading.message().all("IAM").toList()) {
            line++;
            var draft = write(
                            reading,
                            iam,
                            line,
                            Hl7Moment.day(iam.field(11).text()).orElse(null))
                    .note(Texts.labelled("程度", Coded.of(iam.field(4)).text()))
                    .note(Texts.labelled(
                            "時期",
                            Texts.firstOf(iam.field(12).text(), iam.field(11).text())))
                    .value(EntryValue.text(Texts.clipped(reaction(iam.field(5)), 500)));
            if ("D".equals(iam.text(6)) && reading.isCurrent()) {
                draft.state(EntryState.DELETED);
            }
        }
        for (var al1 : reading.message().all("AL1").toList()) {
            line++;
            write(reading, al1, line, Hl7Moment.day(al1.field(6).text()).orElse(null))
                    .note(Texts.labelled("程度", Coded.of(al1.field(4)).text()))
                    .value(EntryValue.text(Texts.clipped(reaction(al1.field(5)), 500)));
        }
    }

    private static EntryDraft write(Reading reading, Hl7Segment segment, int line, LocalDate noticed) {
        var kind = Coded.of(segment.field(2));
        var allergen = Coded.of(segment.field(3));
        var drug = Coded.ofDrug(segment.field(3));
        boolean isDrug = drug.main() != null && drug.main().system() != CodeSystem.LOCAL;
        var codes = isDrug ? drug : allergen;
        var day = noticed == null ? reading.day() : noticed;
        if (Absence.isStated(allergen.text())) {
            return reading.draft(EntryCategory.NOTE, segment, null)
                    .identifiedBy("no allergy", kind.text())
                    .order(null, null, line)
                    .on(day)
                    .display("アレルギー: " + allergen.text())
                    .note(kind.text())
                    .note("確認した結果の記載で、該当するものの名前ではありません");
        }
        return reading.draft(EntryCategory.ALLERGY, segment, null)
                .identifiedBy(kind.main() == null ? null : kind.main().code(), allergen.text())
                .order(null, null, line)
                .on(day)
                .codes(codes.main(), codes.alternative())
                .display(allergen.text())
                .note(kind.text());
    }

    private static String reaction(Hl7Field field) {
        return field.component(2) == null ? field.text() : field.component(2);
    }
}
