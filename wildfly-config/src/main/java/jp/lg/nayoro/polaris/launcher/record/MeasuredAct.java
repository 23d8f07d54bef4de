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

    static final List<MeasuredAct> ALL = List.of(
            new MeasuredAct("month", "record/matrix.xhtml?resident=%d&span=month", BETWEEN, back(30)),
            new MeasuredAct("quarter", "record/matrix.xhtml?resident=%d&span=quarter", BETWEEN, back(90)),
            new MeasuredAct(
                    "entries",
                    "record/entries.xhtml?resident=%d&row=LAB&from=" + TODAY.minusDays(30) + "&to=" + TODAY,
                    BETWEEN + " AND e.category = 'LAB'",
                    back(30)));

    private static List<LocalDate> back(int days) {
        return List.of(TODAY.minusDays(days), TODAY);
    }

    String pageOf(long resident) {
        return "polaris/" + String.format(page, resident);
    }
}
