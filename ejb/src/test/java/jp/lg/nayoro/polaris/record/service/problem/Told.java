package jp.lg.nayoro.polaris.record.service.problem;

import java.time.LocalDate;
import java.util.Map;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.ProblemRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** What two institutions tell, as rows. */
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Map<RegistrationId, SourceInstitution> SOURCES = Map.of(
            new RegistrationId(1L),
            new SourceInstitution(1L, new FacilityId(1L), FacilityKind.HOSPITAL, "市立病院"),
            new RegistrationId(2L),
            new SourceInstitution(2L, new FacilityId(2L), FacilityKind.CLINIC, "中央クリニック"));

    private static long next = 1;

    private Told() {}

    static ProblemRow diagnosis(long where, String icd10, String name, LocalDate until, String note) {
        return row(where, EntryCategory.CONDITION, TODAY, until, CodeSystem.ICD10, icd10, name, null, note);
    }

    static ProblemRow allergy(long where, CodeSystem system, String code, String name, String reaction, String note) {
        return row(where, EntryCategory.ALLERGY, TODAY, null, system, code, name, reaction, note);
    }

    static ProblemRow encounter(long where, String kind, LocalDate on, LocalDate until, String note) {
        return row(where, EntryCategory.ENCOUNTER, on, until, CodeSystem.ENCOUNTER, kind, kind, null, note);
    }

    private static ProblemRow row(
            long where,
            EntryCategory category,
            LocalDate on,
            LocalDate until,
            CodeSystem system,
            String code,
            String name,
            String text,
            String note) {
        return new ProblemRow(
                next++,
                new RegistrationId(where),
                category,
                on,
                null,
                until,
                code == null ? null : system,
                code,
                null,
                null,
                name,
                text,
                null,
                "内科",
                null,
                null,
                note,
                null);
    }
}
