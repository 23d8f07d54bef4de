package jp.lg.nayoro.polaris.intake.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.intake.entity.DirectoryProblem;
import jp.lg.nayoro.polaris.intake.entity.IntakeSource;
import jp.lg.nayoro.polaris.intake.entity.IntakeSourceRow;
import jp.lg.nayoro.polaris.intake.entity.SourceSetting;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 取込元の設定. Which directories of the server are read, for which institution, in which format and how often. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.IT_OPERATOR})
public class SourceService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    SourceScan scan;

    /** All of them, institution by institution. */
    @Audited("intake.sources")
    public List<IntakeSourceRow> sources() {
        return em.createNamedQuery(IntakeSource.ROWS, IntakeSourceRow.class).getResultList();
    }

    /** @throws NotFoundException where there is none of that number */
    @Audited("intake.sources")
    public SourceSetting setting(long id) {
        return find(id).setting();
    }

    /** Below which directories a source may lie. */
    @Audited("intake.sources")
    public List<String> roots() {
        return DirectoryCheck.roots().stream().map(Path::toString).toList();
    }

    /** @param id null for a new one */
    @Audited("intake.source")
    public SourceSaving save(Long id, SourceSetting typed) {
        var facility = Optional.ofNullable(
                        em.find(Facility.class, typed.facility().value()))
                .filter(each -> each.takesPart(LocalDate.now(clock)))
                .orElseThrow(() -> new NotFoundException("Facility", typed.facility()));
        trail.current().telling("source=" + id + " facility=" + facility.getNumber() + " format=" + typed.format());
        var verdict = DirectoryCheck.check(typed.directory());
        if (verdict instanceof DirectoryCheck.Unusable unusable) {
            return new SourceSaving.Refused(unusable.problem());
        }
        var real = ((DirectoryCheck.Usable) verdict).real();
        return isTaken(id, real)
                ? new SourceSaving.Refused(DirectoryProblem.TAKEN)
                : save(id, typed.at(real.toString()), LocalDateTime.now(clock));
    }

    /** 今すぐ取り込む. */
    @Audited("intake.start")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SourceReading readNow(long id) {
        trail.current().telling("source=" + id);
        find(id);
        return scan.read(id, caller.get().staff());
    }

    private SourceSaving save(Long id, SourceSetting setting, LocalDateTime now) {
        if (id == null) {
            var source = new IntakeSource(setting, caller.get().staff(), now);
            em.persist(source);
            em.flush();
            return new SourceSaving.Saved(source.getId());
        }
        var source = find(id);
        var before = source.setting();
        if (source.getLastRun() != null
                && (!before.facility().equals(setting.facility()) || before.format() != setting.format())) {
            return new SourceSaving.AlreadyRead();
        }
        source.arrange(setting, caller.get().staff(), now);
        if (!before.directory().equals(setting.directory())) {
            // Of the old place: a file of the same name and time in the new one is another file.
            em.createNativeQuery("DELETE FROM intake_source_file WHERE source_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return new SourceSaving.Saved(id);
    }

    private boolean isTaken(Long id, Path directory) {
        return em.createNamedQuery(IntakeSource.DIRECTORIES_OF_OTHERS, String.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Path::of)
                .anyMatch(other -> DirectoryCheck.overlap(directory, other));
    }

    private IntakeSource find(long id) {
        return Optional.ofNullable(em.find(IntakeSource.class, id))
                .orElseThrow(() -> new NotFoundException("IntakeSource", id));
    }
}
