package jp.lg.nayoro.polaris.record.service.fhir;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCoding;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** An entry of the hospital, of which a test says only what it is about. */
final class AnEntry {

    private final EntryCategory category;
    private String display = "名称";
    private CodeSystem system;
    private String code;
    private CodeSystem otherSystem;
    private String otherCode;
    private EntryTime time = EntryTime.on(LocalDate.of(2026, 11, 24));
    private EntryOrder order = new EntryOrder("1", "01", 1);
    private EntryValue value = EntryValue.NONE;
    private EntryDose dose = EntryDose.NONE;
    private EntryAuthor author = EntryAuthor.NONE;

    private AnEntry(EntryCategory category) {
        this.category = category;
    }

    static AnEntry of(EntryCategory category) {
        return new AnEntry(category);
    }

    AnEntry named(String words) {
        display = words;
        return this;
    }

    AnEntry coded(CodeSystem which, String by) {
        system = which;
        code = by;
        return this;
    }

    AnEntry also(CodeSystem which, String by) {
        otherSystem = which;
        otherCode = by;
        return this;
    }

    AnEntry time(EntryTime when) {
        time = when;
        return this;
    }

    AnEntry order(EntryOrder which) {
        order = which;
        return this;
    }

    AnEntry value(EntryValue measured) {
        value = measured;
        return this;
    }

    AnEntry dose(EntryDose how) {
        dose = how;
        return this;
    }

    AnEntry author(EntryAuthor who) {
        author = who;
        return this;
    }

    SharedEntry shared() {
        var row = new EntryRow(
                12L,
                new RegistrationId(3),
                category,
                EntryState.ACTIVE,
                time,
                order,
                code,
                display,
                value,
                dose,
                author,
                null,
                null);
        var coding = new EntryCoding(12L, "abc", system, otherSystem, otherCode, LocalDateTime.of(2026, 11, 24, 9, 0));
        return new SharedEntry(new ResidentId(7), row, coding, new SharedSource("0110000001", "市立病院"));
    }
}
