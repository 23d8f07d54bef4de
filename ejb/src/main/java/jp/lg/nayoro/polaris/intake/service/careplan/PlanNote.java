package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;

/**
 * The entry that tells on the matrix that a plan came, or was taken back. What the plan says is not in it: a note is shown
 * under the consent for diagnoses, and a care plan stands under the consent for care, which the care feature asks for.
 */
final class PlanNote {

    private PlanNote() {}

    /** Empty for what is no plan of its own. */
    static Optional<EntryDraft> of(FileKind kind, LocalDate plannedOn, CsvRow row, LocalDateTime writtenAt) {
        return switch (kind) {
            case UP1KYO ->
                Optional.of(draft("居宅サービス計画書(1)", CarePlanForm.TABLE_1, plannedOn, row.line(), writtenAt)
                        .author(null, null, row.no(8), row.no(9)));
            case UPYOBO ->
                Optional.of(draft("介護予防サービス・支援計画書", CarePlanForm.PREVENTION_PLAN, plannedOn, row.line(), writtenAt)
                        .author(null, null, Texts.firstOf(row.no(16), row.no(15)), row.no(17)));
            case DLT1KYO ->
                Optional.of(draft("居宅サービス計画書(1)", CarePlanForm.TABLE_1, plannedOn, row.line(), writtenAt)
                        .state(EntryState.DELETED));
            case DLTYOBO ->
                Optional.of(draft("介護予防サービス・支援計画書", CarePlanForm.PREVENTION_PLAN, plannedOn, row.line(), writtenAt)
                        .state(EntryState.DELETED));
            default -> Optional.empty();
        };
    }

    private static EntryDraft draft(
            String title, CarePlanForm form, LocalDate plannedOn, int line, LocalDateTime writtenAt) {
        return new EntryDraft(EntryCategory.NOTE, line)
                .identifiedBy("careplan", form, plannedOn)
                .on(plannedOn)
                .issuedAt(writtenAt)
                .display(title + " 計画作成日 " + JapaneseCalendar.format(plannedOn));
    }
}
