package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.RegistrationSource;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The desk of a clerk who knows one resident, and one registration of a hospital that is theirs. */
final class IdentityDesk {

    static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    static final LocalDate BORN = LocalDate.of(1938, 4, 1);

    final List<Object> events = new ArrayList<>();
    final TestDatabase.Connection db;
    final EntityManager em;
    final FacilityId hospital;
    final StaffId clerk;
    final ResidentId hana;
    final RegistrationId atHospital;

    IdentityDesk(TestDatabase.Connection connection) {
        db = connection;
        em = db.entityManager();
        em.getTransaction().begin();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "市立病院", "シリツビョウイン", NOW.toLocalDate()))
                .id();
        clerk = persisted(new Staff(hospital, "事務局 花", "ジムキョク ハナ", Profession.CITY_OFFICIAL))
                .id();
        hana = resident("\u9AD9橋 ハナ", "タカハシ ハナ", BORN, "0000012345");
        atHospital = registration("0000042", "高橋　ハナ", "ﾀｶﾊｼ ﾊﾅ", BORN, "名寄市大通南1-2-3");
    }

    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    List<RegistrationSource> sources() {
        return em.createNamedQuery(Registration.SOURCES_OF_RESIDENT, RegistrationSource.class)
                .setParameter("resident", hana)
                .getResultList();
    }

    ResidentSearchService search() {
        var service = new ResidentSearchService();
        service.em = em;
        service.trail = new AuditTrail();
        return service;
    }

    MatchingService matching() {
        return LinkingForTests.matching(em, clock(), secretary());
    }

    LinkingService linking() {
        return LinkingForTests.on(em, clock(), secretary(), events);
    }

    CurrentCaller secretary() {
        return CallerStub.of(new Caller(
                "jimu01",
                clerk,
                "事務局 花",
                Profession.CITY_OFFICIAL,
                hospital,
                "事務局",
                FacilityKind.CITY,
                Set.of(Role.SECRETARIAT)));
    }

    private static Clock clock() {
        return Clock.fixed(NOW.atZone(JST).toInstant(), JST);
    }

    ResidentId resident(String name, String kana, LocalDate born, String insured) {
        var resident = new Resident(NameFolding.fold(name, kana), born, Sex.FEMALE, NOW);
        resident.livesAt("096-0010", "名寄市大通南1丁目2番3号", "01654-2-1111");
        if (insured != null) {
            resident.isInsuredAs("012211", insured);
        }
        return persisted(resident).id();
    }

    RegistrationId registration(String localId, String name, String kana, LocalDate born, String address) {
        var registration = new Registration(hospital, localId, NOW);
        registration.describedAs(
                new Demographics(NameFolding.fold(name, kana), born, Sex.FEMALE, null, address, null, null, null, null),
                NOW);
        return persisted(registration).id();
    }

    /** How often the database was asked, past the entity manager too. */
    long asked(Runnable work) {
        long before = questions();
        work.run();
        return questions() - before - 1;
    }

    private long questions() {
        var row = (Object[])
                em.createNativeQuery("SHOW SESSION STATUS LIKE 'Questions'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
