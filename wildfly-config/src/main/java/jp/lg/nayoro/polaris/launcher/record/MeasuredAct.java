package jp.lg.nayoro.polaris.launcher.record;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing people do with a record, and the bare SQL that reads the rows it shows. A further page is a further line of
 * {@link #ALL}.
 *
 * @param key as it stands in the RESULT line
 * @param page below {@code /polaris/}; {@code %d} is the person
 * @param rows the condition upon {@code clinical_entry e} beside person and state; each {@code ?} is a day
 * @param days the days of the condition
 */
record MeasuredAct(String key, String page, String rows, List<LocalDate> days) {

    private static final LocalDate TODAY = RecordTown.TODAY;
    private static final String BETWEEN = "e.effective_on BETWEEN ? AND ?";
    private static final int MEDICINES_DAYS = 400;
    private static final String MATRIX = "record/matrix.xhtml?resident=%d&span=";

    static final List<MeasuredAct> ALL = List.of(
            new MeasuredAct("month", MATRIX + "month", BETWEEN, back(30)),
            new MeasuredAct("quarter", MATRIX + "quarter", BETWEEN, back(90)),
            new MeasuredAct("tenyear", MATRIX + "decade", BETWEEN, back(3660)),
            new MeasuredAct(
                    "entries",
                    "record/entries.xhtml?resident=%d&row=LAB&from=" + TODAY.minusDays(30) + "&to=" + TODAY,
                    BETWEEN + " AND e.category = 'LAB'",
                    back(30)),
            new MeasuredAct(
                    "medicines",
                    "record/medicines.xhtml?resident=%d",
                    BETWEEN + " AND e.category IN ('PRESCRIPTION', 'DISPENSING', 'INJECTION')",
                    back(MEDICINES_DAYS)),
            new MeasuredAct(
                    "labs",
                    "record/labs.xhtml?resident=%d&period=year",
                    BETWEEN + " AND e.category = 'LAB'",
                    back(365)));

    private static List<LocalDate> back(int days) {
        return List.of(TODAY.minusDays(days), TODAY);
    }

    String pageOf(long resident) {
        return "polaris/" + String.format(page, resident);
    }
}
