package jp.lg.nayoro.polaris.record.service.lab;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.LabValueRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Comparator.comparing;

/** Lays values of several institutions into rows: by the analyte's code, and where there is none by its folded name. */
final class LabRows {

    /** Stands before the print of a name, so that it is never taken for a code. */
    static final String NAMED = "n";

    private LabRows() {}

    /** By panel, then by code or name; the values of a row come as they were given, the newest first. */
    static List<LabAnalyte> of(List<LabValueRow> rows, Map<RegistrationId, SourceInstitution> sources) {
        var values = new LinkedHashMap<String, List<LabValue>>();
        for (var row : rows) {
            var value = valueOf(row, sources.get(row.registration()));
            values.computeIfAbsent(keyOf(value), key -> new ArrayList<>()).add(value);
        }
        return values.entrySet().stream()
                .map(row -> new LabAnalyte(row.getKey(), panelOf(row.getValue().get(0)), List.copyOf(row.getValue())))
                .sorted(comparing(LabAnalyte::panel).thenComparing(LabRows::place))
                .toList();
    }

    static LabColumn column(LocalDate on, SourceInstitution source) {
        return new LabColumn(on, source.facility(), source.name());
    }

    private static LabValue valueOf(LabValueRow row, SourceInstitution source) {
        return new LabValue(
                column(row.time().on(), source),
                row.time().at(),
                row.display(),
                Jlac10.of(row.code(), row.alternative()).orElse(null),
                row.value(),
                row.abnormality(),
                row.state() == EntryState.PRELIMINARY,
                row.note());
    }

    private static String keyOf(LabValue value) {
        if (value.code() != null) {
            return value.code().row();
        }
        var print = new CRC32();
        print.update(folded(value.name()).getBytes(StandardCharsets.UTF_8));
        return NAMED + Long.toHexString(print.getValue());
    }

    private static LabPanel panelOf(LabValue value) {
        return value.code() == null ? LabPanel.UNCODED : value.code().panel();
    }

    private static String place(LabAnalyte analyte) {
        return analyte.coded() ? analyte.key() : folded(analyte.name());
    }

    /** One spelling for ＡＬＴ（ＧＰＴ）, ALT (GPT) and alt(gpt). */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s・･_‐-―−-]+", "");
    }
}
