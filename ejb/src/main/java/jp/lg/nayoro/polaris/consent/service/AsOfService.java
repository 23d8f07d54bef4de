package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.CareTeamRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.consent.entity.ShownFacility;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.function.Predicate.not;

/**
 * 同意の履歴証明. Answers 「その日、誰が何を見られたか。どの用紙のどのページによるか」 from the records of what was known when. It tells institutions, staff and
 * kinds of data, and nothing clinical. Auditor and privacy officer know a resident by number and see no names of theirs.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.PRIVACY_OFFICER})
public class AsOfService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    AuditTrail trail;

    @Inject
    ConsentHistory history;

    /** @throws NotFoundException when there is no such resident */
    @Audited("consent.asof")
    public AsOfAnswer answer(ResidentId resident, @NotNull LocalDate day, @NotNull LocalDateTime knownAt) {
        var withNames = caller.get().has(Role.SECRETARIAT);
        if (withNames) {
            gate.require(resident, DataCategory.IDENTITY);
        } else {
            requireEnrolled(resident);
        }
        var now = LocalDateTime.now(clock);
        var known = knownAt.isAfter(now) ? now : knownAt;
        trail.current().about(resident).telling("as of %s, known at %s".formatted(day, known));
        var held = history.asOf(resident, day, known);
        return held.isEmpty()
                ? new AsOfAnswer(day, known, List.of())
                : new AsOfAnswer(day, known, new Surroundings(resident, day, known).of(held, withNames));
    }

    private void requireEnrolled(ResidentId resident) {
        Optional.ofNullable(em.find(Resident.class, resident.value()))
                .filter(person -> person.survivor().isEmpty())
                .orElseThrow(() -> new NotFoundException("Resident", resident));
    }

    /** The team, the papers and the institutions of that day, read once for all consents that held. */
    private final class Surroundings {

        private final List<CareTeamRow> team;
        private final List<SheetRow> sheets;
        private final List<ShownFacility> institutions;

        Surroundings(ResidentId resident, LocalDate day, LocalDateTime known) {
            institutions = em.createNamedQuery(ShownFacility.TAKING_PART, ShownFacility.class)
                    .setParameter("day", day)
                    .setParameter("morning", day.atStartOfDay())
                    .setParameter("midnight", day.plusDays(1).atStartOfDay())
                    .setParameter("known", known)
                    .getResultList();
            team = em.createNamedQuery(CareTeamMember.ROWS_OF_RESIDENT, CareTeamRow.class)
                    .setParameter("resident", resident)
                    .getResultStream()
                    .filter(member -> member.wasMemberOn(day, known) && tookPart(member))
                    .toList();
            sheets = em.createNamedQuery(ConsentScan.SHEETS_OF_RESIDENT, SheetRow.class)
                    .setParameter("resident", resident)
                    .getResultStream()
                    .filter(sheet -> !sheet.addedAt().isAfter(known))
                    .toList();
        }

        /** Who works where nobody could sign in could not look either. */
        private boolean tookPart(CareTeamRow member) {
            return institutions.stream().anyMatch(place -> place.facility().equals(member.facility()));
        }

        List<HeldConsent> of(List<HeldRow> held, boolean withNames) {
            return held.stream().map(row -> of(row, withNames)).toList();
        }

        private HeldConsent of(HeldRow row, boolean withNames) {
            var scope = row.scope();
            Predicate<CareTeamRow> inside = member -> scope.covers(member.staff(), member.facility());
            return new HeldConsent(
                    withNames ? row : row.withoutNames(),
                    names(place -> scope.covers(place.facility())),
                    scope.method().namesInstitutions() ? List.of() : names(place -> !scope.covers(place.facility())),
                    team.stream().filter(inside).toList(),
                    team.stream().filter(not(inside)).toList(),
                    scope.categories().stream().sorted().toList(),
                    sheets.stream()
                            .filter(sheet -> sheet.consent().value() == row.consentId())
                            .toList());
        }

        private List<String> names(Predicate<ShownFacility> which) {
            return institutions.stream().filter(which).map(ShownFacility::name).toList();
        }
    }
}
