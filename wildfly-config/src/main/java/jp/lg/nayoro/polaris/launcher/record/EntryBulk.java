package jp.lg.nayoro.polaris.launcher.record;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

import jp.lg.nayoro.polaris.demo.Batch;

/**
 * The entries of one person after the other. A visit leaves 25 of them: six drugs written and handed out, eleven values, a note and
 * a stay or a diagnosis. The last visit was yesterday; the one before was four weeks earlier, or less, so that a large number
 * of entries fills ten years and no more.
 */
final class EntryBulk implements AutoCloseable {

    static final int OF_A_VISIT = 25;

    private static final int TEN_YEARS_IN_DAYS = 3650;
    private static final int LONGEST_INTERVAL = 28;
    private static final int KEY_BYTES = 32;
    private static final String COLUMNS =
            """
            registration_id facility_id category state entry_key effective_on effective_at in_out department practitioner
            order_number rp_number line_number code_system code alternative_system alternative_code display
            value_number value_text unit range_text range_low range_high flag
            dose_per_time dose_per_day dose_unit usage_code usage_text days total_quantity total_unit route note recorded_at""";

    private record Drug(String name, String yj, String hot9) {}

    private record Analyte(String name, String jlac10, String unit, double low, double high) {}

    private static final List<Drug> DRUGS = List.of(
            new Drug("アムロジピン錠5mg", "2171022F2901", "199000101"),
            new Drug("アジルサルタン錠20mg", "2149048F2903", "199000121"),
            new Drug("フロセミド錠20mg", "2139005F1912", "199000211"),
            new Drug("ビソプロロールフマル酸塩錠2.5mg", "2123016F2909", "199000181"),
            new Drug("ドネペジル塩酸塩OD錠5mg", "1190012F4935", "199000441"),
            new Drug("酸化マグネシウム錠330mg", "2344009F2945", "199000541"));

    private static final List<Analyte> ANALYTES = List.of(
            new Analyte("白血球数", "2A990000001930101", "10^3/μL", 3.3, 8.6),
            new Analyte("ヘモグロビン", "2A030000001930101", "g/dL", 11.6, 14.8),
            new Analyte("血小板数", "2A050000001930101", "10^3/μL", 158, 348),
            new Analyte("アルブミン", "3A015000002327101", "g/dL", 4.1, 5.1),
            new Analyte("AST(GOT)", "3B035000002327201", "U/L", 13, 30),
            new Analyte("尿素窒素", "3C025000002327101", "mg/dL", 8, 20),
            new Analyte("クレアチニン", "3C015000002327101", "mg/dL", 0.46, 0.79),
            new Analyte("Na", "3H010000002326101", "mmol/L", 138, 145),
            new Analyte("K", "3H015000002326101", "mmol/L", 3.6, 4.8),
            new Analyte("HbA1c(NGSP)", "3D046000001906202", "%", 4.9, 6.0),
            new Analyte("CRP", "5C070000002306201", "mg/dL", 0, 0.14));

    private static final List<String> OTHERS = List.of("ENCOUNTER", "CONDITION", "ALLERGY", "NOTE");

    private static final Object[] NO_VALUE = new Object[7];
    private static final Object[] NO_DOSE = new Object[9];

    /** From dose_per_time to route: one tablet each morning. */
    private static final Object[] DOSE = {
        BigDecimal.ONE,
        BigDecimal.ONE,
        "錠",
        "1011000400000000",
        "1日1回 朝食後",
        LONGEST_INTERVAL,
        BigDecimal.valueOf(LONGEST_INTERVAL),
        "錠",
        "内服"
    };

    private final Batch rows;
    private final SplittableRandom chance = new SplittableRandom(20261124);
    private final byte[] key = new byte[KEY_BYTES];

    EntryBulk(Connection connection) {
        rows = new Batch(connection, "clinical_entry", COLUMNS.split("\\s+"));
    }

    void write(long resident, int entries) throws SQLException {
        int visits = Math.max(1, entries / OF_A_VISIT);
        for (int visit = 0; visit < visits; visit++) {
            long ago = Math.min((long) LONGEST_INTERVAL * visit, (long) TEN_YEARS_IN_DAYS * visit / visits);
            write(resident, visit, RecordTown.TODAY.minusDays(1 + ago));
        }
    }

    private void write(long resident, int visit, LocalDate day) throws SQLException {
        for (int line = 0; line < DRUGS.size(); line++) {
            var drug = DRUGS.get(line);
            var written = new Object[] {"HOT9", drug.hot9(), "YJ", drug.yj(), drug.name()};
            var handedOut = new Object[] {"YJ", drug.yj(), null, null, drug.name()};
            rows.add(joined(head(resident, 0, "PRESCRIPTION", visit, line, day), written, NO_VALUE, DOSE, tail(day)));
            rows.add(joined(head(resident, 2, "DISPENSING", visit, line, day), handedOut, NO_VALUE, DOSE, tail(day)));
        }
        for (int line = 0; line < ANALYTES.size(); line++) {
            var analyte = ANALYTES.get(line);
            var what = new Object[] {"JLAC10", analyte.jlac10(), null, null, analyte.name()};
            rows.add(joined(
                    head(resident, line % 2, "LAB", visit, line, day), what, value(analyte), NO_DOSE, tail(day)));
        }
        for (int other = 0; other < 2; other++) {
            var category = visit == 0 ? OTHERS.get(other + 1) : OTHERS.get(other * 3);
            var what = new Object[] {null, null, null, null, "記録 " + category};
            rows.add(joined(head(resident, 1, category, visit, other, day), what, NO_VALUE, NO_DOSE, tail(day)));
        }
    }

    /** From registration_id to line_number. */
    private Object[] head(long resident, int source, String category, int visit, int line, LocalDate day) {
        chance.nextBytes(key);
        return new Object[] {
            RecordTown.registration(resident, source),
            RecordTown.place(source),
            category,
            "ACTIVE",
            HexFormat.of().formatHex(key),
            day,
            day.atTime(9 + line % 8, line),
            "O",
            "内科",
            "医師 一郎",
            category.charAt(0) + String.valueOf(resident) + "-" + visit,
            "01",
            line + 1
        };
    }

    /** From value_number to flag; now and then a little out of the range. */
    private Object[] value(Analyte analyte) {
        double width = analyte.high() - analyte.low();
        var value = BigDecimal.valueOf(Math.round((analyte.low() + width * chance.nextDouble(-0.05, 1.05)) * 100), 2)
                .abs();
        var flag = value.doubleValue() > analyte.high() ? "H" : value.doubleValue() < analyte.low() ? "L" : null;
        return new Object[] {
            value,
            value.toPlainString(),
            analyte.unit(),
            analyte.low() + "-" + analyte.high(),
            BigDecimal.valueOf(analyte.low()),
            BigDecimal.valueOf(analyte.high()),
            flag
        };
    }

    /** note and recorded_at. */
    private static Object[] tail(LocalDate day) {
        return new Object[] {null, day.atTime(18, 0)};
    }

    private static Object[] joined(Object[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
