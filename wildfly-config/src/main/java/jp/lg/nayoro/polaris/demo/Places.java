package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityState;

/** The institutions of the demo town, and how they stand in the database. */
final class Places {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 7, 1);
    private static final int DAYS_BETWEEN_ADMISSIONS = 19;
    private static final String COLUMNS =
            "id number service_code kind name name_kana postal_code address phone state joined_on";

    private final List<Place> all = TsvTable.read(
            "facilities.tsv",
            line -> new Place(
                    line.whole("id"),
                    FacilityKind.valueOf(line.text("kind")),
                    line.textOr("service", ""),
                    line.text("department"),
                    line.text("number"),
                    line.text("name"),
                    line.text("kana"),
                    line.text("postal"),
                    line.text("address"),
                    line.text("phone")));

    List<Place> all() {
        return all;
    }

    List<Place> ofKind(FacilityKind kind) {
        return all.stream().filter(place -> place.kind() == kind).toList();
    }

    Place of(long id) {
        return all.stream().filter(place -> place.id() == id).findFirst().orElseThrow();
    }

    void write(Connection connection) throws SQLException {
        try (var rows = new Batch(connection, "facility", COLUMNS.split("\\s+"))) {
            for (var place : all) {
                rows.add(
                        place.id(),
                        place.number(),
                        place.serviceCode(),
                        place.kind(),
                        place.name(),
                        place.kana(),
                        place.postalCode(),
                        place.address(),
                        place.phone(),
                        FacilityState.ACTIVE,
                        FIRST_DAY.plusDays(place.id() * DAYS_BETWEEN_ADMISSIONS));
            }
        }
    }
}
