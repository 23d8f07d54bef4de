package jp.lg.nayoro.polaris.intake.service.jahis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.Quantities;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/** One RP of a prescription: its form (101), usage (111, 181) and drugs (201), with what is said of each drug. */
final class PrescribedGroup {

    private static final String[] FORMS = {"", "内服", "頓服", "外用", "内服滴剤", "注射", "医療材料"};
    private static final int DAILY = 1;
    private static final int AS_NEEDED = 2;

    private final EntryCollector collector;
    private final List<PrescribedDrug> drugs = new ArrayList<>();
    private final List<JahisRecord> ofDrugs = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();
    private JahisRecord form;
    private JahisRecord usage;

    PrescribedGroup(EntryCollector collector) {
        this.collector = collector;
    }

    void take(JahisRecord each) {
        switch (each.number()) {
            case "101" -> form = each;
            case "111" -> usage = each;
            case "181" -> additions.add(each.field(4) == null ? each.lastFrom(3) : each.field(4));
            case "201" -> drugs.add(PrescribedDrug.of(each));
            default -> ofDrugs.add(each);
        }
    }

    List<PrescribedDrug> drugs() {
        return drugs;
    }

    /** 用量: of a day for 内服, of one time for 頓服, else the whole. */
    EntryDose dose(PrescribedDrug drug) {
        int kind = formKind();
        var amount = Quantities.amount(drug.amount());
        var unit = Texts.clipped(Texts.firstOf(drug.unit(), amount.unit()), 40);
        boolean whole = kind != DAILY && kind != AS_NEEDED && form != null;
        var count = form == null ? null : Quantities.whole(form.field(4));
        return new EntryDose(
                kind == AS_NEEDED ? amount.number() : perTime(drug),
                kind == DAILY ? amount.number() : null,
                unit,
                usageCode(),
                Texts.clipped(usageText(), 250),
                kind == DAILY ? count : null,
                kind == AS_NEEDED ? count : null,
                whole ? amount.number() : null,
                whole ? unit : null,
                Texts.clipped(formName(), 60),
                null);
    }

    private BigDecimal perTime(PrescribedDrug drug) {
        return of(drug, "241")
                .findFirst()
                .map(each -> Quantities.of(each.field(3)))
                .orElse(null);
    }

    private int formKind() {
        var kind = form == null ? null : Quantities.whole(form.field(2));
        return kind == null || kind < 1 || kind >= FORMS.length ? 0 : kind;
    }

    /** The kind; where it is 9 (不明), the name that stands beside it. */
    private String formName() {
        return formKind() > 0 ? FORMS[formKind()] : form == null ? null : form.field(3);
    }

    private String usageCode() {
        var code = usage == null ? null : usage.field(3);
        return code != null && code.matches("[0-9A-Z]{16}") ? code : null;
    }

    /** Some writers leave the code out, not empty. */
    private String usageText() {
        return usage == null ? null : usage.fields().size() <= 3 ? usage.field(3) : usage.field(4);
    }

    /** What is said of the drug beside its dose. */
    List<String> notes(PrescribedDrug drug) {
        List<String> notes = new ArrayList<>();
        if (usage == null) {
            collector.warn(drug.line(), "用法の行のない薬があります。");
        }
        if (form == null) {
            collector.warn(drug.line(), "剤形の行のない薬があります。用量が1日分・1回分・全量のどれかは分かりません。");
            notes.add(Texts.labelled("用量", Texts.join("", drug.amount(), drug.unit())));
        }
        if (Quantities.amount(drug.amount()).number() == null) {
            notes.add(Texts.labelled("用量", Texts.join("", drug.amount(), drug.unit())));
        }
        notes.add(drug.strength() ? "用量は力価（原薬量）" : null);
        notes.addAll(additions);
        of(drug, "211").forEach(each -> notes.add(Texts.labelled("単位換算", each.field(3))));
        of(drug, "221").forEach(each -> notes.add(uneven(each)));
        of(drug, "241").forEach(each -> notes.add(oneTime(each)));
        of(drug, "281").forEach(each -> notes.add(each.field(5) == null ? each.lastFrom(4) : each.field(5)));
        return notes.stream().filter(Objects::nonNull).toList();
    }

    private Stream<JahisRecord> of(PrescribedDrug drug, String number) {
        return ofDrugs.stream()
                .filter(each -> each.number().equals(number) && Objects.equals(drug.number(), each.lineOfRp()));
    }

    /** 不均等: how much at the first time of the day, the second and so on. */
    private static String uneven(JahisRecord each) {
        if (Quantities.of(each.field(3)) == null || each.field(4) != null && Quantities.of(each.field(4)) == null) {
            return Texts.labelled("不均等", each.lastFrom(3));
        }
        var times = IntStream.rangeClosed(1, 5)
                .filter(time -> each.field(time + 2) != null)
                .mapToObj(time -> time + "回目" + each.field(time + 2))
                .collect(Collectors.joining("・"));
        return Texts.labelled("不均等", times);
    }

    private static String oneTime(JahisRecord each) {
        var times = Quantities.whole(each.field(4)) == null ? null : "1日" + each.field(4) + "回";
        return Texts.labelled("1回量", Texts.join(" ", each.field(3), times));
    }
}
