package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/** 用紙. Files a consent's papers under the next numbers, so that each can be referred to by sheet and page for good. */
@Dependent
public class ConsentSheets {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /** Of a consent that is stored already; two who add at once get different numbers. */
    void file(ConsentId consent, List<ScannedPaper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        em.find(Consent.class, consent.value(), LockModeType.PESSIMISTIC_WRITE);
        var last = em.createNamedQuery(ConsentScan.LAST_SHEET, Integer.class)
                .setParameter("consent", consent)
                .getSingleResult();
        for (var paper : papers) {
            last = last + 1;
            em.persist(sheet(consent, last, paper));
        }
    }

    private ConsentScan sheet(ConsentId consent, int number, ScannedPaper paper) {
        var sheet = new ConsentScan(
                consent, number, paper.fileName(), paper.content(), caller.get().staff(), LocalDateTime.now(clock));
        return paper.scopePage() == null ? sheet : sheet.withScopeOn(paper.scopePage());
    }
}
