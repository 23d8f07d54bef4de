package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 病名・アレルギー・入退院の1件, as one institution states it.
 *
 * @param text of an allergy its reaction
 * @param note what the source says besides, a line each, mostly labelled (転帰: 治癒)
 */
public record ProblemRow(
        Long id,
        RegistrationId registration,
        EntryCategory category,
        EntryTime time,
        EntryCode code,
        EntryCode alternative,
        String display,
        String text,
        EntryAuthor author,
        String note,
        Long sourceFile)
        implements Serializable {

    /** Diagnoses, allergies and stays of a lifetime, the newest first; visits and changes of the attending doctor are left out. */
    public static final String OF_LIFETIME = "ClinicalEntry.problemsOfLifetime";

    static final String OF_LIFETIME_QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.ProblemRow(
                e.id, e.registration, e.category, e.effectiveOn, e.effectiveAt, e.effectiveUntil,
                e.codeSystem, e.code, e.alternativeSystem, e.alternativeCode, e.display, e.valueText,
                e.inOut, e.department, e.practitioner, e.authorFacility, e.note, e.sourceFile)
            FROM ClinicalEntry e
            WHERE e.registration IN :registrations
              AND e.category IN (jp.lg.nayoro.polaris.record.entity.EntryCategory.CONDITION,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.ALLERGY,
                                 jp.lg.nayoro.polaris.record.entity.EntryCategory.ENCOUNTER)
              AND e.state = jp.lg.nayoro.polaris.record.entity.EntryState.ACTIVE
              AND (e.category <> jp.lg.nayoro.polaris.record.entity.EntryCategory.ENCOUNTER
                   OR e.code NOT IN ('VISIT', 'ATTENDING_CHANGED'))"""
                    + ClinicalEntry.OPEN
                    + "ORDER BY e.effectiveOn DESC, e.effectiveAt DESC, e.id DESC";

    /** As the query lays the columns out. */
    public ProblemRow(
            Long id,
            RegistrationId registration,
            EntryCategory category,
            LocalDate effectiveOn,
            LocalDateTime effectiveAt,
            LocalDate effectiveUntil,
            CodeSystem codeSystem,
            String code,
            CodeSystem alternativeSystem,
            String alternativeCode,
            String display,
            String text,
            String inOut,
            String department,
            String practitioner,
            String authorFacility,
            String note,
            Long sourceFile) {
        this(
                id,
                registration,
                category,
                new EntryTime(effectiveOn, effectiveAt, effectiveUntil),
                EntryCode.orNull(codeSystem, code),
                EntryCode.orNull(alternativeSystem, alternativeCode),
                display,
                text,
                new EntryAuthor(inOut, department, practitioner, authorFacility),
                note,
                sourceFile);
    }

    /** Id and kind only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "ProblemRow[" + id + ", " + category + "]";
    }
}
