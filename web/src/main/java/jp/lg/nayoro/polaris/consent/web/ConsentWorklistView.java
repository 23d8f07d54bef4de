package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.consent.service.worklist.ConsentTask;
import jp.lg.nayoro.polaris.consent.service.worklist.ConsentTaskKind;
import jp.lg.nayoro.polaris.consent.service.worklist.ConsentWorklistService;
import jp.lg.nayoro.polaris.shared.web.Today;
import jp.lg.nayoro.polaris.shared.web.Words;

/** 同意まわりの仕事: one list, the most urgent first, each line leading to one act. */
@Named
@RequestScoped
public class ConsentWorklistView {

    private static final Set<ConsentTaskKind> PERSONAL = EnumSet.of(
            ConsentTaskKind.LEAVING_SIGNAL,
            ConsentTaskKind.EXPIRED,
            ConsentTaskKind.EXPIRING,
            ConsentTaskKind.NOTICE_UNANSWERED);

    @Inject
    ConsentWorklistService worklist;

    @Inject
    Today today;

    private List<ConsentTask> tasks;
    private int letters;

    public void load() {
        tasks = worklist.tasks();
        letters = worklist.lettersDue();
    }

    /** The page where the one act is done. */
    public String page(ConsentTask task) {
        return switch (task.kind()) {
            case LEAVING_SIGNAL -> "/consent/leaving";
            case EXPIRED, EXPIRING -> "/consent/renew";
            case CLAIM -> "/consent/claims";
            case SCAN -> "/consent/scans";
            case PAPER, PAPER_RETURNED -> "/consent/papers";
            case SIGN_AGAIN -> "/consent/signagain";
            case SCOPE_CHANGE -> "/consent/scopenotice";
            case NOTICE_UNANSWERED -> "/consent/withdraw";
        };
    }

    /** Whether that page is of one resident; the others are lists. */
    public boolean isAboutPerson(ConsentTask task) {
        return PERSONAL.contains(task.kind());
    }

    public boolean isAboutForm(ConsentTask task) {
        return task.kind() == ConsentTaskKind.SIGN_AGAIN;
    }

    public boolean isAboutScope(ConsentTask task) {
        return task.kind() == ConsentTaskKind.SCOPE_CHANGE;
    }

    /** Of an expired consent the kind says so itself. */
    public boolean isOverdue(ConsentTask task) {
        return task.kind() != ConsentTaskKind.EXPIRED && task.dueOn().isBefore(today.day());
    }

    /** What is left to do, in words. */
    public String act(ConsentTask task) {
        return switch (task.kind()) {
            case LEAVING_SIGNAL -> Words.text("consent_worklist.button.signal");
            case EXPIRED, EXPIRING -> Words.text("consent_worklist.button.renew");
            case CLAIM -> Words.text("consent_worklist.button.claim");
            case SCAN -> Words.text("consent_worklist.button.scan");
            case PAPER -> Words.text("consent_worklist.button.paper");
            case PAPER_RETURNED -> Words.text("consent_worklist.button.returned");
            case SIGN_AGAIN -> Words.text("consent_worklist.button.sign_again");
            case SCOPE_CHANGE -> Words.text("consent_worklist.button.scope");
            case NOTICE_UNANSWERED -> Words.text("consent_worklist.button.notice");
        };
    }

    public String getLettersLabel() {
        return Words.text("consent_worklist.button.letters", letters);
    }

    public LocalDate getDay() {
        return today.day();
    }

    public int getLetters() {
        return letters;
    }

    public List<ConsentTask> getTasks() {
        return tasks;
    }
}
