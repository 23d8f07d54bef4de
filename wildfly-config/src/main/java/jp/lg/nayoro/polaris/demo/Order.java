package jp.lg.nayoro.polaris.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/**
 * 処方箋. The drugs that a doctor wrote one day, by RP (drugs of one usage together), as the hospital tells it and as the
 * pharmacy tells it.
 */
record Order(String number, LocalDate day, int days, String department, String doctor, List<Drug> drugs) {

    private static final int DOSES_AS_NEEDED = 10;
    private static final int DAYS_OF_A_WEEK = 7;

    /** A doctor's order: HOT9 first, YJ second. A clinic writes the general name (一般名処方). */
    List<Draft> prescription(boolean generalNames) {
        return drafts((drug, rp, line) -> new Draft(
                        EntryCategory.PRESCRIPTION,
                        day,
                        generalNames && drug.maker() != null ? "【般】" + drug.name() : drug.name())
                .at(10, 5 + line)
                .order(number, rp, line)
                .code(CodeSystem.HOT9, drug.hot9())
                .alternative(CodeSystem.YJ, drug.yj())
                .dose(dose(drug))
                .author("O", department, doctor, null));
    }

    /** What the pharmacy handed out: YJ first, レセ電 second, and whose prescription it was. */
    List<Draft> dispensing(LocalDate handedOut, String prescriber, String pharmacist) {
        return drafts((drug, rp, line) -> new Draft(EntryCategory.DISPENSING, handedOut, drug.dispensedName())
                .order(number, rp, line)
                .code(CodeSystem.YJ, drug.yj())
                .alternative(CodeSystem.RECEIPT, drug.receipt())
                .dose(dose(drug))
                .author("O", department, doctor, null)
                .note("処方元: " + prescriber + "\n調剤 " + pharmacist));
    }

    private interface Writing {
        Draft write(Drug drug, String rp, int line);
    }

    private List<Draft> drafts(Writing writing) {
        var groups = new LinkedHashMap<Usage, List<Drug>>();
        drugs.forEach(drug ->
                groups.computeIfAbsent(drug.usage(), usage -> new ArrayList<>()).add(drug));
        var drafts = new ArrayList<Draft>();
        var rp = 0;
        for (var group : groups.values()) {
            rp++;
            for (var drug : group) {
                drafts.add(writing.write(drug, "%02d".formatted(rp), drafts.size() + 1));
            }
        }
        return drafts;
    }

    private EntryDose dose(Drug drug) {
        return switch (drug.kind()) {
            case ORAL -> oral(drug);
            case AS_NEEDED -> counted(drug, DOSES_AS_NEEDED, drug.perTime() * DOSES_AS_NEEDED);
            case EXTERNAL, INJECTION -> counted(drug, null, external(drug));
        };
    }

    private EntryDose oral(Drug drug) {
        var usage = drug.usage();
        var taken = usage.weekly() ? Math.max(1, days / DAYS_OF_A_WEEK) : days;
        var perDay = drug.perTime() * usage.times();
        return new EntryDose(
                BigDecimal.valueOf(drug.perTime()),
                BigDecimal.valueOf(perDay),
                drug.unit(),
                usage.code(),
                usage.text(),
                taken,
                null,
                BigDecimal.valueOf((long) perDay * taken),
                drug.unit(),
                drug.kind().word(),
                null);
    }

    private EntryDose counted(Drug drug, Integer times, int total) {
        return new EntryDose(
                BigDecimal.valueOf(drug.perTime()),
                null,
                drug.unit(),
                drug.usage().code(),
                drug.usage().text(),
                null,
                times,
                BigDecimal.valueOf(total),
                drug.unit(),
                drug.kind().word(),
                null);
    }

    private int external(Drug drug) {
        return "枚".equals(drug.unit()) || "カプセル".equals(drug.unit()) ? days : Math.max(1, days / 14);
    }
}
