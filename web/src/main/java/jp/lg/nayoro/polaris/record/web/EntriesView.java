package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.Entries;
import jp.lg.nayoro.polaris.record.service.RecordService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 升の中身. The entries behind one cell of the matrix, under the matrix or fetched by its script. */
@Named
@RequestScoped
public class EntriesView {

    @Inject
    RecordService records;

    private String residentId;
    private String row;
    private String from;
    private String to;
    private Entries entries;

    /** Loads what the address names; nothing where it names no cell. */
    public void load() {
        Parameters.row(row).ifPresent(wanted -> Parameters.period(from, to)
                .ifPresent(period -> entries = records.entries(Parameters.resident(residentId), wanted, period)));
    }

    /** For the script, which always names a cell. @throws NotFoundException when the address names none */
    public void require() {
        load();
        if (entries == null) {
            throw new NotFoundException("Cell", row);
        }
    }

    public Entries getEntries() {
        return entries;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
