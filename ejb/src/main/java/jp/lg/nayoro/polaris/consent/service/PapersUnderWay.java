package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentApplication;
import jp.lg.nayoro.polaris.consent.entity.PaperScan;
import jp.lg.nayoro.polaris.consent.entity.SentScanRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 受付中の同意書, for the services that move one. */
@Dependent
public class PapersUnderWay {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /**
     * Locked: two clerks take one step after the other.
     *
     * @throws NotFoundException when there is none, or it is another institution's and the caller not the secretariat
     */
    ConsentApplication found(long id) {
        var who = caller.get();
        return Optional.ofNullable(em.find(ConsentApplication.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(paper ->
                        who.has(Role.SECRETARIAT) || paper.getFacility().equals(who.facility()))
                .orElseThrow(() -> new NotFoundException("Paper", id));
    }

    /** A renewal or change. @throws NotFoundException as {@link #found}, and for an enrolment */
    ConsentApplication following(long id) {
        return Optional.of(found(id))
                .filter(paper -> paper.follows().isPresent())
                .orElseThrow(() -> new NotFoundException("Paper", id));
    }

    /** The consent that it renews or changes. */
    Consent followed(ConsentApplication paper) {
        return em.find(Consent.class, paper.follows().orElseThrow().value());
    }

    /** 写し that came with it and wait for its registration. */
    List<SentScanRow> scansOf(long id) {
        return em.createNamedQuery(PaperScan.WITH_APPLICATION, SentScanRow.class)
                .setParameter("application", id)
                .getResultList();
    }

    /** 登録: inside the registration of the consent it becomes. */
    void become(long id, ConsentId consent) {
        found(id).become(consent, caller.get().staff(), LocalDateTime.now(clock));
    }
}
