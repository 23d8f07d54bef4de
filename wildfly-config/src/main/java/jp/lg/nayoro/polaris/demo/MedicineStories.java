package jp.lg.nayoro.polaris.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;

/** お薬の気づきの見本: two people in whose medicines everything the page of medicines points out is to be seen. */
final class MedicineStories {

    /** The orthopaedist and a pharmacy out of the way, who tell nothing themselves: the notebook of medicines does. */
    private static final long ORTHOPAEDIST = 8;

    private static final long OTHER_PHARMACY = 27;

    private final LocalDate today;
    private final Workforce workforce;
    private final Formulary formulary;
    private final EntryRows rows;
    private final Places places = new Places();

    MedicineStories(LocalDate today, Workforce workforce, Formulary formulary, EntryRows rows) {
        this.today = today;
        this.workforce = workforce;
        this.formulary = formulary;
        this.rows = rows;
    }

    void write(Person person, List<Chart> charts) throws SQLException {
        if (person.id() == 2) {
            writeTwoDoctors(of(charts, FacilityKind.CLINIC), of(charts, FacilityKind.PHARMACY));
        } else if (person.id() == 3) {
            writeForgottenPaper(of(charts, FacilityKind.CLINIC), of(charts, FacilityKind.PHARMACY));
        }
    }

    /** The stomach medicine twice, from two doctors and two pharmacies; and a painkiller that is not borne. */
    private void writeTwoDoctors(Chart clinic, Chart pharmacy) throws SQLException {
        rows.add(clinic, new Draft(EntryCategory.ALLERGY, today.minusDays(290), "ロキソプロフェン").text("全身のじんましん（2021年）"));
        var own = order("R2A", 10, 28, clinic.place(), "rebamipide100", "amlodipine5");
        prescribe(own, clinic);
        dispense(own, clinic.place(), pharmacy, null);
        var other = order("R2B", 6, 14, places.of(ORTHOPAEDIST), "rebamipide100", "loxoprofen60");
        dispense(other, places.of(ORTHOPAEDIST), pharmacy, places.of(OTHER_PHARMACY));
    }

    /** A prescription that nobody fetched; one fetched three weeks too early; tablets left over; and a drug without a code. */
    private void writeForgottenPaper(Chart clinic, Chart pharmacy) throws SQLException {
        prescribe(order("R3A", 9, 28, clinic.place(), "rosuvastatin25"), clinic);
        for (var fetched : List.of(
                order("R3B", 40, 56, clinic.place(), "lansoprazole15"),
                order("R3C", 5, 28, clinic.place(), "lansoprazole15", "warfarin1", "glargine", "loxoprofentape"))) {
            prescribe(fetched, clinic);
            dispense(fetched, clinic.place(), pharmacy, null);
        }
        rows.add(
                pharmacy,
                new Draft(EntryCategory.DISPENSING, today.minusDays(5), "ビタメジン配合カプセルB25")
                        .order("R3C", "09", 9)
                        .dose(new EntryDose(
                                null, BigDecimal.ONE, "カプセル", null, "1日1回 朝食後", 28, null, null, null, "内服", null))
                        .note("処方元: " + clinic.place().name()));
        rows.add(
                pharmacy,
                new Draft(EntryCategory.NOTE, today.minusDays(5), "残薬の確認").text("ランソプラゾール 18カプセル残っていました。夜の飲み忘れとのこと。"));
    }

    private Order order(String number, int daysAgo, int days, Place prescriber, String... drugs) {
        return new Order(
                number,
                today.minusDays(daysAgo),
                days,
                prescriber.department(),
                workforce.at(prescriber, Profession.PHYSICIAN).get(0).name().written(),
                List.of(drugs).stream().map(formulary::drug).toList());
    }

    private void prescribe(Order order, Chart clinic) throws SQLException {
        for (var draft : order.prescription(true)) {
            rows.add(clinic, draft);
        }
    }

    /** @param named the pharmacy that the notebook names; null where the one that hands it over dispensed itself */
    private void dispense(Order order, Place prescriber, Chart pharmacy, Place named) throws SQLException {
        for (var draft : order.dispensing(order.day(), prescriber.name(), "薬剤師")) {
            rows.add(
                    pharmacy,
                    named == null ? draft : draft.author("O", order.department(), order.doctor(), named.name()));
        }
    }

    private static Chart of(List<Chart> charts, FacilityKind kind) {
        return charts.stream()
                .filter(chart -> chart.place().kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
