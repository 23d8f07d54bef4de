package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.summary.EmergencySummary;
import jp.lg.nayoro.polaris.record.service.summary.SummaryService;

/** 救急まとめ. */
@Named
@RequestScoped
public class SummaryView {

    @Inject
    SummaryService summaries;

    @Inject
    PersonBarService persons;

    private String residentId;
    private PersonBar person;
    private EmergencySummary summary;

    public void load() {
        var resident = Parameters.resident(residentId);
        person = persons.of(resident);
        summary = summaries.of(resident);
    }

    public PersonBar getPerson() {
        return person;
    }

    public EmergencySummary getSummary() {
        return summary;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }
}
