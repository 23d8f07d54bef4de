package jp.lg.nayoro.polaris.intake.service.jahis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/** One dispensing (調剤等年月日, record 5) with the pharmacy, the prescribers and the drugs under it. */
final class DispensingBlock {

    private static final String[] FORMS = {"", "内服", "内滴", "屯服", "注射", "外用", "浸煎", "湯", "", "材料", "その他"};

    private final EntryCollector collector;
    private final String facilityNumber;
    private final LocalDate day;
    private final String writtenBy;
    private final List<Drug> drugs = new ArrayList<>();
    /** Usages that came before the drugs of their RP. */
    private final List<JahisRecord> early = new ArrayList<>();

    private JahisRecord pharmacy;
    private JahisRecord hospital;
    private JahisRecord doctor;
    private Drug last;
    private int line;

    DispensingBlock(EntryCollector collector, String facilityNumber, LocalDate day, String writtenBy) {
        this.collector = collector;
        this.facilityNumber = facilityNumber;
        this.day = day;
        this.writtenBy = writtenBy;
    }

    /** A drug that waits for the usage of its RP. */
    private static final class Drug {
        final JahisRecord row;
        final EntryDraft draft;
        boolean used;

        Drug(JahisRecord row, EntryDraft draft) {
            this.row = row;
            this.draft = draft;
        }
    }

    LocalDate day() {
        return day;
    }

    /** @return whether the record is one that stands in a block */
    boolean read(JahisRecord each) {
        switch (each.number()) {
            case "11" -> pharmacy = each;
            case "15" -> {} // the pharmacist: the pharmacy answers for it
            case "51" -> {
                hospital = each;
                doctor = null;
            }
            case "55" -> doctor = each;
            case "201" -> openDrug(each);
            case "281", "291" -> noteOnDrug(each);
            case "301" -> closeDrugs(each);
            case "311", "391" -> noteOnRp(each);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openDrug(JahisRecord each) {
        var code = JahisCodes.drug(each.field(5), each.field(6));
        var generic = JahisCodes.drug(each.field(9), each.field(10));
        collector.sameDrug(each.field(2), code, generic);
        var draft = collector
                .add(new EntryDraft(EntryCategory.DISPENSING, each.line()))
                .identifiedBy(day, pharmacyKey(), hospital == null ? null : hospital.field(1), each.rp())
                .on(day)
                .order(null, each.rp(), ++line)
                .codes(code, generic)
                .display(each.field(2))
                .author(
                        null,
                        doctor == null ? null : doctor.field(2),
                        doctor == null ? null : doctor.field(1),
                        otherPharmacy())
                .note(Texts.labelled("処方元", hospital == null ? null : hospital.field(1)))
                .note(Texts.labelled("一般名", each.field(8)))
                .note(Objects.requireNonNullElse(each.writtenBy(7), writtenBy == null ? "" : writtenBy));
        last = new Drug(each, draft);
        drugs.add(last);
    }

    private String pharmacyKey() {
        return pharmacy == null ? null : Texts.firstOf(numberOf(pharmacy), pharmacy.field(1));
    }

    /** 都道府県2 + 点数表1 + コード7; null where a part is missing. */
    private static String numberOf(JahisRecord institution) {
        var number = Texts.join("", institution.field(2), institution.field(3), institution.field(4));
        return number != null && number.length() == 10 ? number : null;
    }

    private String otherPharmacy() {
        return pharmacy == null || facilityNumber.equals(numberOf(pharmacy)) ? null : pharmacy.field(1);
    }

    private void noteOnDrug(JahisRecord each) {
        if (last != null) {
            last.draft.note(each.field(2));
        } else {
            collector.warn(each.line(), "薬の行より前に薬の補足の行があり、読み飛ばしました。");
        }
    }

    private void noteOnRp(JahisRecord each) {
        ofRp(each.rp()).forEach(drug -> drug.draft.note(each.field(2)));
    }

    private List<Drug> ofRp(String rp) {
        return drugs.stream().filter(drug -> Objects.equals(drug.row.rp(), rp)).toList();
    }

    private void closeDrugs(JahisRecord usage) {
        if (!close(usage)) {
            early.add(usage);
        }
    }

    /** @return whether a drug of its RP had been waiting for it */
    private boolean close(JahisRecord usage) {
        var waiting = ofRp(usage.rp()).stream().filter(drug -> !drug.used).toList();
        waiting.forEach(drug -> close(drug, usage));
        return !waiting.isEmpty();
    }

    private void close(Drug drug, JahisRecord usage) {
        drug.used = true;
        var dose = dose(drug.row, usage);
        drug.draft.dose(dose);
        noteBareAmount(drug);
        if (dose.days() != null && dose.days() > 0) {
            drug.draft.time(day, null, day.plusDays(dose.days() - 1L));
        }
        if (dose.days() == null && dose.times() == null && !"1".equals(usage.field(3))) {
            drug.draft.note(Texts.labelled("調剤数量", Texts.join("", usage.field(3), usage.field(4))));
        }
        drug.draft.note(usage.writtenBy(8));
    }

    /**
     * 用量: of one day for what is swallowed daily, of one time for 屯服, else the whole amount. 内滴 goes by what the days
     * say: counted in 日分 it is of one day, counted in 調剤 the bottle.
     */
    private static EntryDose dose(JahisRecord drug, JahisRecord usage) {
        var form = formOf(usage == null ? null : usage.field(5));
        var amount = Quantities.amount(drug.field(3));
        var unit = Texts.clipped(Texts.firstOf(drug.field(4), amount.unit()), 40);
        var count = usage == null ? null : Quantities.whole(usage.field(3));
        var countedIn = usage == null ? null : usage.field(4);
        boolean daily = form == 1 || form == 6 || form == 7 || form == 2 && "日分".equals(countedIn);
        boolean once = form == 3;
        boolean whole = form != 0 && !daily && !once;
        return new EntryDose(
                once ? amount.number() : null,
                daily ? amount.number() : null,
                unit,
                usage != null && "2".equals(usage.field(6)) ? Texts.clipped(usage.field(7), 40) : null,
                usage == null ? null : Texts.clipped(usage.field(2), 250),
                "日分".equals(countedIn) ? count : null,
                "回分".equals(countedIn) ? count : null,
                whole ? amount.number() : null,
                whole ? unit : null,
                form < FORMS.length && !FORMS[form].isEmpty() ? FORMS[form] : null,
                null);
    }

    /** Without a 剤形 nobody can tell whether an amount is of a day, of a time or of the whole: it is told as it stands. */
    private static void noteBareAmount(Drug drug) {
        var dose = drug.draft.dose();
        if (dose.perTime() == null && dose.perDay() == null && dose.totalQuantity() == null) {
            drug.draft.note(Texts.labelled("用量", Texts.join("", drug.row.field(3), drug.row.field(4))));
        }
    }

    private static int formOf(String code) {
        var number = Quantities.whole(code);
        return number == null || number < 0 || number >= FORMS.length ? 0 : number;
    }

    void signNote(EntryDraft draft) {
        draft.author(null, null, null, otherPharmacy());
    }

    /** A drug whose usage never came keeps its amount: how it is taken is then not told. */
    void finish() {
        early.stream()
                .filter(usage -> !close(usage))
                .forEach(usage -> collector.warn(usage.line(), "対応する薬のない用法の行を読み飛ばしました。"));
        drugs.stream().filter(drug -> !drug.used).forEach(drug -> {
            drug.used = true;
            drug.draft.dose(dose(drug.row, null));
            noteBareAmount(drug);
            collector.warn(drug.row.line(), "用法の行のない薬があります。");
        });
    }
}
