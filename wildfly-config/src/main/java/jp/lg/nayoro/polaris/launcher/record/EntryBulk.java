package jp.lg.nayoro.polaris.launcher.record;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
            drug(resident, 0, "PRESCRIPTION", visit, line, day);
            drug(resident, 2, "DISPENSING", visit, line, day);
        }
        for (int line = 0; line < ANALYTES.size(); line++) {
            value(resident, visit, line, day);
        }
        for (int other = 0; other < 2; other++) {
            var category = visit == 0 ? OTHERS.get(other + 1) : OTHERS.get(other * 3);
            row(resident, 1, category, visit, other, day, "記録 " + category, new Object[20]);
        }
    }

    private void drug(long resident, int source, String category, int visit, int line, LocalDate day)
            throws SQLException {
        var drug = DRUGS.get(line);
        var rest = new Object[20];
        rest[0] = source == 0 ? "HOT9" : "YJ";
        rest[1] = source == 0 ? drug.hot9() : drug.yj();
        rest[2] = source == 0 ? "YJ" : null;
        rest[3] = source == 0 ? drug.yj() : null;
        rest[11] = BigDecimal.ONE;
        rest[12] = BigDecimal.ONE;
        rest[13] = "錠";
        rest[14] = "1011000400000000";
        rest[15] = "1日1回 朝食後";
        rest[16] = LONGEST_INTERVAL;
        rest[17] = BigDecimal.valueOf(LONGEST_INTERVAL);
        rest[18] = "錠";
        rest[19] = "内服";
        row(resident, source, category, visit, line, day, drug.name(), rest);
    }

    private void value(long resident, int visit, int line, LocalDate day) throws SQLException {
        var analyte = ANALYTES.get(line);
        double width = analyte.high() - analyte.low();
        var value = BigDecimal.valueOf(Math.round((analyte.low() + width * chance.nextDouble(-0.05, 1.05)) * 100), 2)
                .abs();
        var rest = new Object[20];
        rest[0] = "JLAC10";
        rest[1] = analyte.jlac10();
        rest[4] = value;
        rest[5] = value.toPlainString();
        rest[6] = analyte.unit();
        rest[7] = analyte.low() + "-" + analyte.high();
        rest[8] = BigDecimal.valueOf(analyte.low());
        rest[9] = BigDecimal.valueOf(analyte.high());
        rest[10] = value.doubleValue() > analyte.high() ? "H" : value.doubleValue() < analyte.low() ? "L" : null;
        row(resident, line % 2, "LAB", visit, line, day, analyte.name(), rest);
    }

    /** @param rest the columns from code_system on, without display, to route */
    private void row(
            long resident,
            int source,
            String category,
            int visit,
            int line,
            LocalDate day,
            String display,
            Object[] rest)
            throws SQLException {
        var at = day.atTime(9 + line % 8, line);
        chance.nextBytes(key);
        var values = new Object[36];
        values[0] = RecordTown.registration(resident, source);
        values[1] = RecordTown.place(source);
        values[2] = category;
        values[3] = "ACTIVE";
        values[4] = HexFormat.of().formatHex(key);
        values[5] = day;
        values[6] = at;
        values[7] = "O";
        values[8] = "内科";
        values[9] = "医師 一郎";
        values[10] = category.charAt(0) + String.valueOf(resident) + "-" + visit;
        values[11] = "01";
        values[12] = line + 1;
        System.arraycopy(rest, 0, values, 13, 4);
        values[17] = display;
        System.arraycopy(rest, 4, values, 18, 16);
        values[34] = null;
        values[35] = at;
        rows.add(values);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
