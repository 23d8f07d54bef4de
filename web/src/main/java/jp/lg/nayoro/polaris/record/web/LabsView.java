package jp.lg.nayoro.polaris.record.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.lab.LabGraphs;
import jp.lg.nayoro.polaris.record.service.lab.LabPeriod;
import jp.lg.nayoro.polaris.record.service.lab.LabRequest;
import jp.lg.nayoro.polaris.record.service.lab.LabService;
import jp.lg.nayoro.polaris.record.service.lab.LabTable;
import jp.lg.nayoro.polaris.record.service.lab.Labs;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 検査. Everything that can be asked for stands in the address, the chosen analytes too; only the file is asked for by a button. */
@Named
@ViewScoped
public class LabsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LabService service;

    @Inject
    PersonBarService persons;

    @Inject
    LabCsv csv;

    @Inject
    Today today;

    private String residentId;
    private String period;
    private String page;
    private int wanted;
    private PersonBar person;
    private Labs labs;
    private LabChart.Sheet sheet;

    public void load() {
        var resident = Parameters.resident(residentId);
        var chosen = Optional.ofNullable(Faces.getRequestParameterValues("analyte"))
                .map(List::of)
                .orElse(List.of());
        wanted = (int) chosen.stream().distinct().count();
        person = persons.of(resident);
        labs = service.labs(resident, new LabRequest(Parameters.labPeriod(period), Parameters.page(page), chosen));
        sheet = labs.graphs() == null ? null : LabChart.Sheet.of(labs.graphs());
    }

    public void export() throws IOException {
        var values = service.export(Parameters.resident(residentId), asked().period());
        Faces.sendFile(csv.of(values), "polaris-labs-" + today.day() + ".csv", true);
    }

    /** The same page over another period or at other days, with the same analytes drawn. */
    public String link(LabPeriod other, int turned) {
        var link = new StringBuilder("?resident=" + Parameters.resident(residentId) + "&period="
                + other.name().toLowerCase(Locale.ROOT) + "&page=" + turned);
        asked().chosen().stream().filter(key -> key.matches("[0-9A-Za-z]+")).forEach(key -> link.append("&analyte=")
                .append(key));
        return link.toString();
    }

    public boolean drawn(String key) {
        return asked().chosen().contains(key);
    }

    /** More were chosen than are drawn at once. */
    public boolean isTooMany() {
        return wanted > LabRequest.MOST;
    }

    public LabChart.Sheet getSheet() {
        return sheet;
    }

    public LabPeriod[] getPeriods() {
        return LabPeriod.values();
    }

    public LabRequest asked() {
        return labs.asked();
    }

    public Labs getLabs() {
        return labs;
    }

    public LabTable getTable() {
        return labs.table();
    }

    public LabGraphs getGraphs() {
        return labs.graphs();
    }

    public PersonBar getPerson() {
        return person;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
