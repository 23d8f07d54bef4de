package jp.lg.nayoro.polaris.identity.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.TestLedger;
import jp.lg.nayoro.polaris.audit.entity.AuditEvent;
import jp.lg.nayoro.polaris.audit.entity.AuditOutcome;
import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostKind;
import jp.lg.nayoro.polaris.board.service.BoardMergingForTests;
import jp.lg.nayoro.polaris.care.service.CareMergingForTests;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.ConsentMergingForTests;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.RealGate;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineMergingForTests;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** A city hall with two clerks, a hospital with a nurse, a pharmacy with a pharmacist. Time moves when the test says so. */
final class TwoSecretaries {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate BORN = LocalDate.of(1938, 4, 1);
    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    final EntityManager em;
    final List<Object> fired = new ArrayList<>();
    final FacilityId city;
    final FacilityId hospital;
    final FacilityId pharmacy;
    final StaffId clerk;
    final StaffId colleague;
    final StaffId nurse;
    final StaffId pharmacist;
    LocalDateTime now = TODAY.atTime(9, 0);
    private final boolean isNew;
    private int made;

    TwoSecretaries(EntityManager em) {
        this(em, true);
    }

    /** The town that an earlier transaction made. */
    static TwoSecretaries again(EntityManager em) {
        return new TwoSecretaries(em, false);
    }

    private TwoSecretaries(EntityManager em, boolean made) {
        this.em = em;
        isNew = made;
        city = facility("0190000001", FacilityKind.CITY, "名寄市");
        hospital = facility("0110000001", FacilityKind.HOSPITAL, "市立病院");
        pharmacy = facility("0140000001", FacilityKind.PHARMACY, "駅前薬局");
        clerk = staff(city, "本間 由美", Profession.CITY_OFFICIAL);
        colleague = staff(city, "佐々木 誠", Profession.CITY_OFFICIAL);
        nurse = staff(hospital, "高橋 花子", Profession.NURSE);
        pharmacist = staff(pharmacy, "鈴木 一郎", Profession.PHARMACIST);
    }

    private FacilityId facility(String number, FacilityKind kind, String name) {
        return isNew
                ? persisted(new Facility(number, kind, name, "カナ", TODAY)).id()
                : new FacilityId(id("SELECT f.id FROM Facility f WHERE f.name = :name", name));
    }

    private StaffId staff(FacilityId facility, String name, Profession profession) {
        return isNew
                ? persisted(new Staff(facility, name, "カナ", profession)).id()
                : new StaffId(id("SELECT s.id FROM Staff s WHERE s.name = :name", name));
    }

    private long id(String jpql, String name) {
        return em.createQuery(jpql, Long.class).setParameter("name", name).getSingleResult();
    }

    ResidentId resident(String name, String kana) {
        var resident = new Resident(NameFolding.fold(name, kana), BORN, Sex.FEMALE, now);
        resident.livesAt("096-0010", "名寄市大通南1丁目2番3号", "01654-2-1111");
        return persisted(resident).id();
    }

    /** As the hospital spells its patient; with the same address the pair is beyond doubt. */
    RegistrationId registration(FacilityId facility, String name, String kana, String address) {
        var registration = new Registration(facility, "P" + ++made, now);
        registration.describedAs(
                new Demographics(NameFolding.fold(name, kana), BORN, Sex.FEMALE, null, address, null, null, null, null),
                now);
        return persisted(registration).id();
    }

    /** The institution gives the number to somebody else, or to her again. */
    void describe(RegistrationId registration, boolean another) {
        var said = another
                ? new Demographics(
                        NameFolding.fold("田中 サブロウ", "タナカ サブロウ"),
                        BORN.plusYears(13).plusDays(40),
                        Sex.MALE,
                        null,
                        "札幌市中央区北1条西2丁目",
                        null,
                        null,
                        null,
                        null)
                : new Demographics(
                        NameFolding.fold("高橋 ハナ", "タカハシ ハナ"),
                        BORN,
                        Sex.FEMALE,
                        null,
                        "名寄市大通南1-2-3",
                        null,
                        null,
                        null,
                        null);
        em.find(Registration.class, registration.value()).describedAs(said, now);
    }

    Consent consent(ResidentId resident, ConsentScope scope, LocalDate until) {
        var signature = new Signature(SignerKind.SELF, "本人", null, TODAY, TODAY, null, "2026-04");
        return persisted(new Consent(resident, scope, TODAY, until, signature, clerk, now));
    }

    void team(ResidentId resident, StaffId staff) {
        persisted(new CareTeamMember(resident, staff, TODAY, clerk, now));
    }

    Post post(ResidentId resident, StaffId author, FacilityId facility) {
        var content = PostContent.plain(PostKind.REPORT, "投稿" + ++made);
        return persisted(new Post(resident, new Post.Author(author, facility), content, "key-" + made, now));
    }

    /** A line of the ledger, as looking at the matrix leaves it. */
    void looked(StaffId staff, FacilityId facility, ResidentId resident, String action) {
        TestLedger.write(
                em,
                new AuditEvent(now, action, AuditOutcome.ALLOWED)
                        .by("login", staff, facility)
                        .about(resident, null));
        em.flush();
    }

    void later() {
        now = now.plusMinutes(10);
    }

    LinkingService linking(StaffId by) {
        return LinkingForTests.on(em, clock(), secretary(by), fired, List.of(BoardMergingForTests.exposures(em)));
    }

    MatchingService matching(StaffId by) {
        return LinkingForTests.matching(em, clock(), secretary(by));
    }

    ContaminationService contamination() {
        return LinkingForTests.contamination(
                em, clock(), secretary(clerk), List.of(BoardMergingForTests.exposures(em)));
    }

    ResidentMergeService merging(StaffId by) {
        var others = new ArrayList<>(ConsentMergingForTests.on(em, secretary(by)));
        others.add(CareMergingForTests.on(em));
        others.add(MedicineMergingForTests.on(em));
        others.add(BoardMergingForTests.on(em));
        return LinkingForTests.merging(em, clock(), secretary(by), others, List.of(BoardMergingForTests.exposures(em)));
    }

    /** Two clerks merge, one after the other. */
    long merged(ResidentId from, ResidentId into) {
        var proposed = (MergeResult.Done) merging(clerk).propose(from, into, "同じ人の二重加入");
        merging(colleague).confirm(proposed.merge());
        em.clear();
        return proposed.merge();
    }

    DisclosurePolicy gateOf(StaffId staff, FacilityId facility) {
        var caller = signedIn(staff, facility, Role.STAFF);
        return RealGate.over(em, clock(), caller, new jp.lg.nayoro.polaris.audit.service.AuditTrail());
    }

    CurrentCaller secretary(StaffId who) {
        return signedIn(who, city, Role.SECRETARIAT);
    }

    CurrentCaller signedIn(StaffId who, FacilityId facility, String role) {
        return CallerStub.of(new Caller(
                "login", who, "氏名", Profession.CITY_OFFICIAL, facility, "施設", FacilityKind.CITY, Set.of(role)));
    }

    Registration current(RegistrationId id) {
        em.flush();
        em.clear();
        return em.find(Registration.class, id.value());
    }

    Clock clock() {
        return Clock.fixed(now.atZone(JST).toInstant(), JST);
    }

    <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
