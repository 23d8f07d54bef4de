package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CertificationRow;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.AllergyRow;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.InstitutionContactRow;
import jp.lg.nayoro.polaris.record.entity.MarkRow;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.medicine.Ingredient;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineEntry;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineLine;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineManner;
import jp.lg.nayoro.polaris.record.service.medicine.Supply;
import jp.lg.nayoro.polaris.record.service.summary.EmergencySummary;
import jp.lg.nayoro.polaris.record.service.summary.KnownProblem;
import jp.lg.nayoro.polaris.record.service.summary.PlannerContact;
import jp.lg.nayoro.polaris.record.service.summary.Stay;
import jp.lg.nayoro.polaris.record.service.summary.SummarySection;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.paper.Letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Needs a Japanese font, which {@code ./polaris test} installs. */
class SummaryLetterTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void twentyDrugsAndTenProblemsStandOnOneSheet() throws IOException {
        var drugs = drugs(14, MedicineManner.DAILY, 3, MedicineManner.AS_NEEDED, 3, MedicineManner.EXTERNAL);
        try (var pdf = pdf(summary(drugs, 10, 5))) {
            assertEquals(1, pdf.getNumberOfPages());
            var text = new PDFTextStripper().getText(pdf);
            assertFalse(text.contains("ほか"), text);
        }
    }

    private static PDDocument pdf(EmergencySummary summary) throws IOException {
        var letter = new SummaryLetter();
        letter.bar = new PersonBarWords();
        letter.words = new SummaryWords();
        letter.words.entries = new EntryWords();
        letter.words.medicines = new MedicineWords();
        letter.words.medicines.entries = letter.words.entries;
        return Loader.loadPDF(new Letters().render(letter.of(person(), summary)));
    }

    private static PersonBar person() {
        return new PersonBar(
                new ResidentId(1),
                "佐藤 ハナ",
                "サトウ ハナ",
                LocalDate.of(1938, 4, 1),
                88,
                Sex.FEMALE,
                CareLevel.CARE_2,
                List.<AllergyRow>of(),
                List.of(),
                null);
    }

    private static EmergencySummary summary(List<MedicineLine> drugs, int problems, int institutions) {
        return new EmergencySummary(
                TODAY.atTime(9, 5),
                "小野寺 智子",
                "北海道名寄市西4条南7丁目12番地",
                "01654-0-3188",
                new SummarySection<>(true, drugs),
                section(problems, i -> new KnownProblem("慢性心不全の増悪" + i, TODAY.minusDays(i), "名寄みずほ病院", null)),
                section(
                        1,
                        i -> new Stay(TODAY.minusDays(78), TODAY.minusDays(64), "名寄みずほ病院", "循環器内科", "3階東　慢性心不全の急性増悪")),
                section(
                        1,
                        i -> new CertificationRow(
                                CareLevel.CARE_2, TODAY.minusDays(90), TODAY.minusDays(80), TODAY.plusDays(280))),
                section(2, i -> new MarkRow("5H0" + i, i == 0 ? "ABO式血液型" : "Rh(D)因子", TODAY, "A", null)),
                section(5, i -> new MarkRow("5F0" + i, "HBs抗原" + i, TODAY, "(-)", null)),
                IntStream.range(0, institutions)
                        .mapToObj(i -> new InstitutionContactRow(
                                (long) i, FacilityKind.HOME_NURSING, "風連ひまわり訪問看護ステーション" + i, "01654-0-1341"))
                        .toList(),
                List.of(new PlannerContact("小野寺 智子", "居宅介護支援事業所 あかしや", "01654-0-1385")));
    }

    private static <T> SummarySection<T> section(int size, IntFunction<T> row) {
        return new SummarySection<>(true, IntStream.range(0, size).mapToObj(row).toList());
    }

    private static List<MedicineLine> drugs(
            int daily, MedicineManner first, int others, MedicineManner second, int more, MedicineManner third) {
        return Stream.of(lines(daily, first), lines(others, second), lines(more, third))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<MedicineLine> lines(int size, MedicineManner manner) {
        return IntStream.range(0, size).mapToObj(i -> line(i, manner));
    }

    private static MedicineLine line(int number, MedicineManner manner) {
        var dose = new EntryDose(new BigDecimal("1"), null, "錠", null, "1日2回 朝夕食後", 28, null, null, null, null, null);
        var row = new MedicineRow(
                (long) number,
                new RegistrationId(1L),
                EntryCategory.DISPENSING,
                TODAY.minusDays(9),
                null,
                EntryOrder.NONE,
                List.of(),
                "アムロジピンOD錠" + number + "mg「サワイ」",
                null,
                dose,
                EntryAuthor.NONE,
                null);
        var ingredient = new Ingredient(manner + " " + number);
        var entry = new MedicineEntry(row, "サンピラー薬局", ingredient, null, manner);
        var marks = number % 5 == 0 ? List.of("抗凝固薬") : List.<String>of();
        return new MedicineLine(
                ingredient, manner, List.of(new Supply(null, entry, Supply.Handing.DISPENSED)), marks, List.of());
    }
}
