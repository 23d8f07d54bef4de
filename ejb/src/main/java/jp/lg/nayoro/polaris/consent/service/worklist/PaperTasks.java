package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ApplicationRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.consent.entity.FormVersion;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.SignAgain;

/** 同意書の仕事: papers that wait for the secretariat or went back and did not return, and versions of the form to be signed anew. */
@ApplicationScoped
public class PaperTasks implements WorklistSource {

    private static final int DAYS_TO_REGISTER = 3;

    /** An institution that has not sent a paper back within two weeks is asked. */
    private static final int DAYS_TO_RETURN = 14;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<ConsentTask> tasks(LocalDate today, int most) {
        return Stream.of(
                        papers(
                                Set.of(ConsentState.SIGNED, ConsentState.RECEIVED),
                                ConsentTaskKind.PAPER,
                                DAYS_TO_REGISTER,
                                most),
                        papers(Set.of(ConsentState.RETURNED), ConsentTaskKind.PAPER_RETURNED, DAYS_TO_RETURN, most),
                        formsToSignAgain(today))
                .flatMap(List::stream)
                .toList();
    }

    private List<ConsentTask> papers(Set<ConsentState> states, ConsentTaskKind kind, int days, int most) {
        return em.createNamedQuery(ConsentApplication.UNDER_WAY, ApplicationRow.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new ConsentTask(
                        kind,
                        row.id(),
                        new ConsentTask.Person(null, row.name(), row.nameKana(), row.birthDate()),
                        row.movedAt().toLocalDate(),
                        row.movedAt().toLocalDate().plusDays(days),
                        row.facilityName(),
                        null))
                .toList();
    }

    private List<ConsentTask> formsToSignAgain(LocalDate today) {
        return em.createNamedQuery(FormVersion.ROWS, FormVersionRow.class)
                .getResultStream()
                .filter(form -> form.signAgain() != SignAgain.NOBODY && form.mayBeSignedOn(today))
                .filter(form -> waits(form, today))
                .map(form -> new ConsentTask(
                        ConsentTaskKind.SIGN_AGAIN,
                        form.id(),
                        null,
                        form.validFrom(),
                        Objects.requireNonNullElse(form.signBy(), form.validFrom()),
                        form.label(),
                        null))
                .toList();
    }

    private boolean waits(FormVersionRow form, LocalDate today) {
        return em.createNamedQuery(FormVersion.COUNT_TO_SIGN_AGAIN, Long.class)
                        .setParameter("form", form.id())
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }
}
