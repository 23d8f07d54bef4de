package jp.lg.nayoro.polaris.consent.service.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.audit.service.ResidentAliases;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.ViewLine;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.withdrawal.ViewedKind;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * 本人向け閲覧証明 (個人情報保護法 33条: a person may ask what was given to whom). Institution, profession, day, kind and ground, from the ledger;
 * no names of staff and nothing clinical. The secretariat's own looks stand in it as well. The privacy officer knows the resident by
 * number.
 */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.PRIVACY_OFFICER})
public class ViewCertificateService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy gate;

    @Inject
    AuditTrail trail;

    @Inject
    ResidentAliases aliases;

    /**
     * For the screen.
     *
     * @throws NotFoundException when there is no such resident
     */
    @Audited("consent.certificate")
    public ViewCertificate show(ResidentId resident, @NotNull LocalDate from, @NotNull LocalDate until) {
        return certified(resident, from, until);
    }

    /** The same for paper; that it was printed stands in the ledger. */
    @Audited("consent.certificate_letter")
    public ViewCertificate print(ResidentId resident, @NotNull LocalDate from, @NotNull LocalDate until) {
        return certified(resident, from, until);
    }

    private ViewCertificate certified(ResidentId resident, LocalDate from, LocalDate until) {
        if (caller.get().has(Role.SECRETARIAT)) {
            gate.require(resident, DataCategory.IDENTITY);
        } else {
            requireEnrolled(resident);
        }
        trail.current().about(resident).telling("%s..%s".formatted(from, until));
        var days = em.createQuery(ViewLine.IN_LEDGER, ViewLine.class)
                .setParameter("residents", aliases.of(resident))
                .setParameter("start", from.atStartOfDay())
                .setParameter("end", until.plusDays(1).atStartOfDay())
                .getResultStream()
                .collect(groupingBy(line -> line.at().toLocalDate(), TreeMap::new, toList()));
        return new ViewCertificate(
                from,
                until,
                days.entrySet().stream()
                        .map(day -> new CertifiedDay(day.getKey(), views(day.getValue())))
                        .toList());
    }

    private void requireEnrolled(ResidentId resident) {
        Optional.ofNullable(em.find(Resident.class, resident.value()))
                .filter(person -> person.survivor().isEmpty())
                .orElseThrow(() -> new NotFoundException("Resident", resident));
    }

    private static List<CertifiedView> views(List<ViewLine> ofDay) {
        return ofDay.stream()
                .collect(groupingBy(
                        line -> Arrays.asList(
                                line.facilityId(),
                                line.profession(),
                                ViewedKind.of(line.action(), line.category()),
                                line.reason()),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), ViewCertificateService::view)))
                .values()
                .stream()
                .toList();
    }

    private static CertifiedView view(List<ViewLine> alike) {
        var first = alike.get(0);
        return new CertifiedView(
                first.at(),
                alike.size(),
                first.facilityName(),
                first.profession(),
                ViewedKind.of(first.action(), first.category()),
                first.reason());
    }
}
