package jp.lg.nayoro.polaris.organization.service;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The services of institutions on the database of a test, and who acts there: a clerk of the city, or a manager. */
public final class OrganizationDesk {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    public final EntityManager em;
    public final List<Object> fired = new ArrayList<>();
    public final FacilityId city;
    public final FacilityId hospital;
    public final StaffId clerk;
    public final StaffId manager;
    public LocalDate today = TODAY;

    public OrganizationDesk(EntityManager em) {
        this.em = em;
        var first = LocalDate.of(2024, 4, 1);
        city = persisted(new Facility("0122100000", FacilityKind.CITY, "名寄市", "ナヨロシ", first))
                .id();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "名寄病院", "ナヨロビョウイン", first))
                .id();
        clerk = persisted(new Staff(city, "本間 由美", "ホンマ ユミ", Profession.CITY_OFFICIAL))
                .id();
        manager = persisted(new Staff(hospital, "五十嵐 学", "イガラシ マナブ", Profession.MEDICAL_SOCIAL_WORKER))
                .id();
    }

    /** Whoever acts: of the secretariat, or the manager of one institution. */
    public record Acting(StaffId who, FacilityId where, boolean isSecretariat) implements ActingStaff {

        @Override
        public Optional<StaffId> staff() {
            return Optional.ofNullable(who);
        }

        @Override
        public Optional<FacilityId> facility() {
            return Optional.ofNullable(where);
        }

        @Override
        public boolean looksAfter(FacilityId facility) {
            return isSecretariat || facility.equals(where);
        }
    }

    public Acting asClerk() {
        return new Acting(clerk, city, true);
    }

    public Acting asManager() {
        return new Acting(manager, hospital, false);
    }

    FacilityApplicationService papers(Acting acting) {
        var service = new FacilityApplicationService();
        service.em = em;
        service.clock = clock();
        service.acting = acting;
        service.history = history(acting);
        service.check = new ApplicationCheck();
        service.check.em = em;
        service.check.clock = clock();
        service.approval = approval(acting);
        return service;
    }

    FacilityRegisterService register(Acting acting) {
        var service = new FacilityRegisterService();
        service.em = em;
        service.clock = clock();
        service.acting = acting;
        service.history = history(acting);
        return service;
    }

    public OrganizationPolicyService policy(ActingStaff acting) {
        var service = new OrganizationPolicyService();
        service.em = em;
        service.clock = clock();
        service.acting = acting;
        service.history = history(acting);
        return service;
    }

    public OrganizationHistory history(ActingStaff acting) {
        var history = new OrganizationHistory();
        history.em = em;
        history.clock = clock();
        history.acting = acting;
        history.acted = new EventStub<>(fired);
        return history;
    }

    private Approval approval(Acting acting) {
        var approval = new Approval();
        approval.em = em;
        approval.clock = clock();
        approval.acting = acting;
        approval.history = history(acting);
        approval.preview = nobodyCounts();
        approval.scopeChanged = new EventStub<>(fired);
        return approval;
    }

    /** No feature that counts consents is there. */
    @SuppressWarnings("unchecked") // a proxy of a generic interface
    private static Instance<FacilityScopePreview> nobodyCounts() {
        return (Instance<FacilityScopePreview>) Proxy.newProxyInstance(
                OrganizationDesk.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("isResolvable")) {
                        return false;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    public Clock clock() {
        return Clock.fixed(today.atTime(LocalTime.of(9, 0)).atZone(JST).toInstant(), JST);
    }

    public List<String> ledger() {
        return fired.stream()
                .filter(OrganizationActed.class::isInstance)
                .map(event ->
                        ((OrganizationActed) event).action() + (((OrganizationActed) event).done() ? "" : " refused"))
                .toList();
    }

    public <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
