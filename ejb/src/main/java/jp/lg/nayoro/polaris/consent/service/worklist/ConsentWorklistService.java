package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.ConsentReminder;
import jp.lg.nayoro.polaris.consent.entity.EndingConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ReminderStage;
import jp.lg.nayoro.polaris.consent.service.paper.PaperService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 同意まわりの仕事. One list of all that waits at the secretariat's counter, the most urgent first, each line leading to one act. */
@Stateless
@RolesAllowed(Role.SECRETARIAT)
public class ConsentWorklistService {

    /** Of each source. */
    private static final int LISTED = 200;

    /** Of one print; those that are left are printed next. */
    private static final int MOST_LETTERS = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    @Any
    Instance<WorklistSource> sources;

    @Inject
    EndingConsents ending;

    @Inject
    PaperService papers;

    @Audited("consent.worklist")
    public List<ConsentTask> tasks() {
        var today = LocalDate.now(clock);
        var tasks = sources.stream()
                .flatMap(source -> source.tasks(today, LISTED).stream())
                .sorted(Comparator.comparing(ConsentTask::cannotWait, Comparator.reverseOrder())
                        .thenComparing(ConsentTask::dueOn)
                        .thenComparing(ConsentTask::kind)
                        .thenComparing(ConsentTask::subject))
                .toList();
        trail.current().telling(tasks.size() + " tasks");
        return tasks;
    }

    /**
     * 更新の案内をまとめて印刷: letters and prefilled forms for the consents whose letter is due. They count as told from now on: a second
     * print at the same stage holds none of them.
     */
    @Audited("consent.letters")
    public List<RenewalMail> printLetters() {
        var due = ending.dueForLetter(LocalDate.now(clock), MOST_LETTERS);
        trail.current().telling(due.size() + " letters");
        return due.stream().map(this::mail).toList();
    }

    /** How many letters are due. */
    @Audited("consent.worklist")
    public int lettersDue() {
        return ending.dueForLetter(LocalDate.now(clock), LISTED).size();
    }

    private RenewalMail mail(EndingConsentRow row) {
        var stage = ReminderStage.of(row.validUntil(), LocalDate.now(clock));
        em.persist(new ConsentReminder(row.consent(), stage, caller.get().staff(), LocalDateTime.now(clock)));
        return new RenewalMail(row, papers.print(new ResidentId(row.resident())));
    }
}
