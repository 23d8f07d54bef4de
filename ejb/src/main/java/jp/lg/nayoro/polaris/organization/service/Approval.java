package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.ApplicationSheet;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityApplication;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.ProfileField;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 承認. What a paper does to the register once the secretariat approves it. */
@Dependent
class Approval {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActingStaff acting;

    @Inject
    OrganizationHistory history;

    @Inject
    Instance<FacilityScopePreview> preview;

    @Inject
    Event<FacilityScopeChanged> scopeChanged;

    /** Empty where no feature counts consents, or the paper changes no scope. */
    Optional<Long> residentsTouchedBy(ApplicationSheet sheet) {
        if (!preview.isResolvable()) {
            return Optional.empty();
        }
        return switch (sheet.paper()) {
            case CHANGE -> Optional.empty();
            case ADMISSION -> Optional.of(preview.get().residentsTakenIn(sheet.effectiveOn()));
            case CLOSURE ->
                Optional.of(preview.get().residentsLosing(new FacilityId(sheet.facility()), sheet.effectiveOn()));
        };
    }

    /** @return the institution, which an admission makes */
    FacilityId of(FacilityApplication paper) {
        var facility =
                switch (paper.sheet().paper()) {
                    case ADMISSION -> admit(paper.sheet());
                    case CHANGE -> locked(paper);
                    case CLOSURE -> locked(paper);
                };
        paper.approve(facility.id(), acting.staff().orElseThrow(), LocalDateTime.now(clock));
        switch (paper.sheet().paper()) {
            case ADMISSION -> tellOfAdmission(paper, facility);
            case CHANGE -> change(paper, facility);
            case CLOSURE -> close(paper, facility);
        }
        return facility.id();
    }

    private Facility admit(ApplicationSheet sheet) {
        var facility = new Facility(
                        sheet.number(),
                        sheet.kind(),
                        sheet.profile().getName(),
                        sheet.profile().getNameKana(),
                        sheet.effectiveOn())
                .withService(sheet.serviceCode());
        facility.change(sheet.profile());
        em.persist(facility);
        em.flush();
        return facility;
    }

    /** The first manager is approved with the institution; the slip for their login is printed afterwards. */
    private void tellOfAdmission(FacilityApplication paper, Facility facility) {
        history.keep(
                history.begin(OrganizationActKind.APPROVE).at(facility.id()).by(paper.getId()));
        var first = paper.sheet().manager();
        var manager = new Staff(
                facility.id(),
                new StaffProfile(first.name(), first.nameKana(), first.profession(), null, null),
                true,
                LocalDateTime.now(clock));
        em.persist(manager);
        em.flush();
        history.keep(history.begin(OrganizationActKind.REGISTER)
                .at(facility.id())
                .upon(manager.id())
                .by(paper.getId()));
        scopeChanged.fire(new FacilityScopeChanged(facility.id(), paper.sheet().effectiveOn(), true));
    }

    private void change(FacilityApplication paper, Facility facility) {
        var changes = ProfileChanges.between(facility.profile(), paper.sheet().profile());
        facility.change(paper.sheet().profile());
        history.keepAll(changes.stream()
                .map(change -> history.begin(OrganizationActKind.CHANGE)
                        .at(facility.id())
                        .by(paper.getId())
                        .changing(change.field(), change.before(), change.after()))
                .toList());
    }

    private void close(FacilityApplication paper, Facility facility) {
        var before = facility.getClosedFrom();
        var from = paper.sheet().effectiveOn();
        facility.close(from);
        history.keep(history.begin(OrganizationActKind.CLOSE)
                .at(facility.id())
                .by(paper.getId())
                .because(paper.sheet().note())
                .changing(ProfileField.CLOSED_FROM, before == null ? null : before.toString(), from.toString()));
        scopeChanged.fire(new FacilityScopeChanged(facility.id(), from, false));
    }

    private Facility locked(FacilityApplication paper) {
        return em.find(Facility.class, paper.getFacility().value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
