package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.problem.ProblemService;
import jp.lg.nayoro.polaris.record.service.problem.ProblemStanding;
import jp.lg.nayoro.polaris.record.service.problem.Problems;

/** 病歴. Diagnoses, past history, allergies and stays on one page. */
@Named
@RequestScoped
public class ProblemsView {

    @Inject
    ProblemService service;

    @Inject
    PersonBarService persons;

    private String residentId;
    private PersonBar person;
    private Problems problems;

    public void load() {
        var resident = Parameters.resident(residentId);
        person = persons.of(resident);
        problems = service.problems(resident);
    }

    public ProblemStanding[] getStandings() {
        return ProblemStanding.values();
    }

    public Problems getProblems() {
        return problems;
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
}
