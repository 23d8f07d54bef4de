package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.Entries;
import jp.lg.nayoro.polaris.record.service.InstitutionEntries;
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
    private String facility;
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

    /** Those of the one institution whose line was opened, else all. */
    public List<InstitutionEntries> getInstitutions() {
        var all = entries.institutions();
        return Parameters.facility(facility)
                .map(only -> all.stream()
                        .filter(each -> each.facility().equals(only))
                        .toList())
                .filter(own -> !own.isEmpty())
                .orElse(all);
    }

    /** How many institutions have something that is not shown. */
    public int getOthers() {
        return entries.institutions().size() - getInstitutions().size();
    }

    /** The same period of all institutions. */
    public String getAll() {
        return link(entries.period().from(), entries.period().to());
    }

    /** The same row of another day; it ends the matrix with that day where no script keeps what is shown. */
    public String link(LocalDate day) {
        return link(day, day) + "#entries";
    }

    private String link(LocalDate first, LocalDate last) {
        return "matrix.xhtml?resident=" + Parameters.resident(residentId) + "&until=" + last + "&row=" + row + "&from="
                + first + "&to=" + last;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
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
