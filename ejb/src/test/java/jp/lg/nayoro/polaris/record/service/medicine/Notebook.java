package jp.lg.nayoro.polaris.record.service.medicine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.AllergenRow;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.HighRiskRow;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.KnownCode;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * What institutions tell, in short: {@code P 11-10 clinic amlo5 28d}, a drug prescribed; {@code D} dispensed, {@code I} injected,
 * {@code A} an allergy, {@code N} a note on what was left over. Behind the amount ({@code 28d}, {@code 10t} times, {@code -}) stand
 * {@code #1} a number, {@code of=clinic} the prescriber a pharmacy names, {@code at=north} another pharmacy it names, and words.
 */
final class Notebook {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final MedicineRule RULE = new MedicineRule(4, 7);

    private static final Map<String, String> DRUGS = Map.ofEntries(
            Map.entry("amlo5", "アムロジピン錠5mg「北斗」 YJ 2171022F2901"),
            Map.entry("amlo25", "アムロジピンOD錠2.5mg「北斗」 YJ 2171022F4902"),
            Map.entry("brand", "ノルバスク錠5mg YJ 2171022F2020"),
            Map.entry("general", "【般】アムロジピン錠5mg GENERIC 2171022F2ZZZ"),
            Map.entry("hot", "アムロジピン錠5mg「白鳥」 HOT9 117291101"),
            Map.entry("bare", "アムロジピン錠５ｍｇ「白鳥」"),
            Map.entry("list", "アムロジピン錠5mg PRICE_LIST 2171022F2001"),
            Map.entry("local", "アムロジピン錠5mg LOCAL A001"),
            Map.entry("loxo", "ロキソプロフェンNa錠60mg YJ 1149019F1957"),
            Map.entry("tape", "ロキソプロフェンNaテープ100mg YJ 2649735S2960"),
            Map.entry("barelox", "ロキソプロフェン錠60mg"),
            Map.entry("baretape", "ロキソプロフェンテープ100mg"),
            Map.entry("insulin", "インスリングラルギンBS注 YJ 2492416G3930"),
            Map.entry("warfarin", "ワーファリン錠1mg YJ 3332001F1921"),
            Map.entry("weekly", "アレンドロン酸錠35mg YJ 3999018F2942"));

    private static final Map<String, String> NAMES =
            Map.of("hospital", "市立病院", "clinic", "中央クリニック", "south", "みなみ薬局", "north", "きた薬局");
    private static final List<String> PLACES = List.of("hospital", "clinic", "south", "north");

    private final List<MedicineRow> rows = new ArrayList<>();
    private final List<AllergenRow> allergens = new ArrayList<>();
    private boolean withPharmacies = true;

    /** Lines parted by {@code /}. */
    static Notebook of(String lines) {
        var notebook = new Notebook();
        Arrays.stream(lines.split("/"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(notebook::write);
        return notebook;
    }

    Notebook withoutPharmacies() {
        withPharmacies = false;
        return this;
    }

    MedicineList list(HighRiskRow... highRisk) {
        return list(KnownDrugs.NOTHING_LEARNT, highRisk);
    }

    MedicineList list(KnownDrugs known, HighRiskRow... highRisk) {
        rows.sort(Comparator.comparing(MedicineRow::on));
        return MedicineList.of(
                new MedicineSources(institutions(), rows, allergens, List.of(highRisk)), known, RULE, TODAY);
    }

    /** The crosswalk has seen HOT 117291101 beside a YJ code. */
    static KnownDrugs hotIsKnown() {
        return new KnownDrugs(Map.of(
                new EntryCode(CodeSystem.HOT9, "117291101"),
                List.of(new KnownCode(new EntryCode(CodeSystem.YJ, "2171022F2910"), null, null))));
    }

    private List<SourceInstitution> institutions() {
        return PLACES.stream()
                .filter(place -> withPharmacies || registration(place).value() < 3)
                .map(place -> new SourceInstitution(
                        registration(place).value(),
                        new FacilityId(registration(place).value()),
                        registration(place).value() < 3 ? FacilityKind.HOSPITAL : FacilityKind.PHARMACY,
                        NAMES.get(place)))
                .toList();
    }

    private static RegistrationId registration(String place) {
        return new RegistrationId(PLACES.indexOf(place) + 1L);
    }

    private void write(String line) {
        var words = line.split("\\s+");
        var day = LocalDate.parse("2026-" + words[1]);
        if (words[0].equals("A")) {
            allergens.add(new AllergenRow(1L, registration(words[2]), day, null, words[3], "発疹"));
        } else if (words[0].equals("N")) {
            rows.add(row(EntryCategory.NOTE, day, words[2], "残薬の確認", List.of(), words[3], EntryDose.NONE, words, null));
        } else {
            writeDrug(words, day);
        }
    }

    private void writeDrug(String[] words, LocalDate day) {
        var drug = DRUGS.get(words[3]).split(" ");
        var codes =
                drug.length == 1 ? List.<EntryCode>of() : List.of(new EntryCode(CodeSystem.valueOf(drug[1]), drug[2]));
        var category =
                switch (words[0]) {
                    case "P" -> EntryCategory.PRESCRIPTION;
                    case "D" -> EntryCategory.DISPENSING;
                    default -> EntryCategory.INJECTION;
                };
        rows.add(row(category, day, words[2], drug[0], codes, null, dose(words), words, option(words, "at=")));
    }

    private MedicineRow row(
            EntryCategory category,
            LocalDate day,
            String place,
            String display,
            List<EntryCode> codes,
            String text,
            EntryDose dose,
            String[] words,
            String at) {
        var of = option(words, "of=");
        var note = of == null ? rest(words) : "処方元: " + NAMES.getOrDefault(of, of) + "\n" + rest(words);
        return new MedicineRow(
                rows.size() + 1L,
                registration(place),
                category,
                day,
                null,
                new EntryOrder(option(words, "#"), "01", rows.size()),
                codes,
                display,
                text,
                dose,
                new EntryAuthor(line(words, "ward") ? "I" : "O", null, null, at == null ? null : NAMES.get(at)),
                note);
    }

    private static EntryDose dose(String[] words) {
        var amount = words[4];
        var number = amount.equals("-") ? null : Integer.valueOf(amount.substring(0, amount.length() - 1));
        return new EntryDose(
                BigDecimal.ONE,
                null,
                "錠",
                null,
                option(words, "usage="),
                amount.endsWith("d") ? number : null,
                amount.endsWith("t") ? number : null,
                null,
                null,
                null,
                null);
    }

    private static String option(String[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    private static boolean line(String[] words, String word) {
        return List.of(words).contains(word);
    }

    private static String rest(String[] words) {
        return Arrays.stream(words)
                .skip(5)
                .filter(word -> !word.contains("=") && !word.startsWith("#") && !word.equals("ward"))
                .reduce("", (one, next) -> one + next);
    }
}
