package jp.lg.nayoro.polaris.board.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.board.entity.Addressee;
import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostKind;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.RealGate;
import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * A resident with a consent for two institutions, and a team: a nurse and a doctor who work there, and a pharmacist who
 * works at a third institution outside the consent. Time moves only when the test says so.
 */
final class BoardTown {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    final TestDatabase.Connection db;
    final List<Object> fired = new ArrayList<>();
    LocalDateTime now = TODAY.atTime(9, 0);
    Member nurse;
    Member doctor;
    Member pharmacist;
    ResidentId resident;

    BoardTown(TestDatabase.Connection db) {
        this.db = db;
        db.doInTransaction(em -> {
            nurse = member(em, "0160000001", FacilityKind.HOME_NURSING, "kango01", Profession.HOME_NURSE);
            doctor = member(em, "0110000001", FacilityKind.HOSPITAL, "ishi01", Profession.PHYSICIAN);
            pharmacist = member(em, "0140000001", FacilityKind.PHARMACY, "yaku01", Profession.PHARMACIST);
            resident = resident(em);
            team(em, resident, nurse, doctor, pharmacist);
            consent(em, resident, Set.of(nurse.facility, doctor.facility), Set.of(DataCategory.BOARD));
        });
    }

    record Member(StaffId staff, FacilityId facility, String login, Profession profession) {}

    static Member member(EntityManager em, String number, FacilityKind kind, String login, Profession profession) {
        var facility = persisted(em, new Facility(number, kind, kind.name(), "カナ", TODAY))
                .id();
        return colleague(em, facility, login, profession);
    }

    static Member colleague(EntityManager em, FacilityId facility, String login, Profession profession) {
        var staff = persisted(em, new Staff(facility, login, "カナ", profession)).id();
        persisted(em, new Account(login, "$2a$10$x", staff, Set.of(Role.STAFF)));
        return new Member(staff, facility, login, profession);
    }

    static ResidentId resident(EntityManager em) {
        var name = new PersonName("佐藤 ハナ", "サトウ ハナ", "佐藤ハナ", "サトウハナ");
        return persisted(em, new Resident(name, LocalDate.of(1938, 4, 1), Sex.FEMALE, TODAY.atStartOfDay()))
                .id();
    }

    static void team(EntityManager em, ResidentId resident, Member... members) {
        for (var member : members) {
            em.persist(new CareTeamMember(resident, member.staff, TODAY, member.staff, TODAY.atStartOfDay()));
        }
    }

    static Consent consent(
            EntityManager em, ResidentId resident, Set<FacilityId> facilities, Set<DataCategory> categories) {
        var scope = new ConsentScope(ConsentMethod.FACILITY_LIST, facilities, categories);
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, TODAY, TODAY, null, "2026-04");
        return persisted(
                em,
                new Consent(
                        resident,
                        scope,
                        TODAY,
                        TODAY.plusYears(1),
                        signature,
                        new StaffId(em.createQuery("SELECT MIN(s.id) FROM Staff s", Long.class)
                                .getSingleResult()),
                        TODAY.atStartOfDay()));
    }

    static <T> T persisted(EntityManager em, T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    void later() {
        now = now.plus(Duration.ofMinutes(10));
    }

    /** The board as this member's request would find it, over this entity manager. */
    BoardService boardOf(Member member, EntityManager em) {
        var board = new BoardService();
        board.em = em;
        board.clock = clock();
        board.caller = callerOf(member);
        board.trail = new AuditTrail();
        board.policy = RealGate.over(em, board.clock, board.caller, board.trail);
        board.enrolments = MovesForTests.enrolments(em);
        board.reading = new BoardReading();
        board.reading.em = em;
        board.reading.clock = board.clock;
        board.visible = visible(em, board.caller);
        board.before = new PostedBefore();
        board.before.em = db.entityManager();
        board.posted = new EventStub<>(fired);
        return board;
    }

    AcknowledgementService acknowledgementsOf(Member member, EntityManager em) {
        var service = new AcknowledgementService();
        service.em = em;
        service.clock = clock();
        service.caller = callerOf(member);
        service.trail = new AuditTrail();
        service.policy = RealGate.over(em, service.clock, service.caller, service.trail);
        service.visible = visible(em, service.caller);
        return service;
    }

    PostChangeService changesOf(Member member, EntityManager em) {
        var service = new PostChangeService();
        service.em = em;
        service.clock = clock();
        service.caller = callerOf(member);
        service.trail = new AuditTrail();
        service.policy = RealGate.over(em, service.clock, service.caller, service.trail);
        service.visible = visible(em, service.caller);
        return service;
    }

    UploadService uploadsOf(Member member, EntityManager em) {
        var service = new UploadService();
        service.em = em;
        service.clock = clock();
        service.caller = callerOf(member);
        service.trail = new AuditTrail();
        service.policy = RealGate.over(em, service.clock, service.caller, service.trail);
        return service;
    }

    BoardFileService filesOf(Member member, EntityManager em) {
        var service = new BoardFileService();
        service.em = em;
        service.trail = new AuditTrail();
        service.policy = RealGate.over(em, clock(), callerOf(member), service.trail);
        service.visible = visible(em, callerOf(member));
        return service;
    }

    private static VisiblePosts visible(EntityManager em, CurrentCaller caller) {
        var visible = new VisiblePosts();
        visible.em = em;
        visible.caller = caller;
        return visible;
    }

    DraftService draftsOf(Member member, EntityManager em) {
        var drafts = new DraftService();
        drafts.em = em;
        drafts.clock = clock();
        drafts.caller = callerOf(member);
        drafts.trail = new AuditTrail();
        drafts.policy = RealGate.over(em, drafts.clock, drafts.caller, drafts.trail);
        return drafts;
    }

    PostResult post(Member member, String text) {
        return post(member, text, UUID.randomUUID());
    }

    PostResult post(Member member, String text, UUID key) {
        return post(member, said(text), key);
    }

    PostResult post(Member member, PostContent content, UUID key) {
        return db.inTransaction(em -> boardOf(member, em).post(resident, content, key));
    }

    /** A post that asks for an answer within a day. */
    long ask(Member member, String text, Addressee... to) {
        var content = new PostContent(text, PostKind.REQUEST, false, Set.of(to), now.plusDays(1));
        return post(member, content, UUID.randomUUID()).id();
    }

    static PostContent said(String text) {
        return PostContent.plain(PostKind.REPORT, text);
    }

    PostResult reply(Member member, long post, String text) {
        return db.inTransaction(em -> boardOf(member, em).reply(resident, post, said(text), UUID.randomUUID()));
    }

    BoardPage boardSeenBy(Member member) {
        return db.inTransaction(em -> boardOf(member, em).threads(resident, 1));
    }

    private Clock clock() {
        return Clock.fixed(now.atZone(JST).toInstant(), JST);
    }

    private static CurrentCaller callerOf(Member member) {
        return CallerStub.of(new Caller(
                member.login,
                member.staff,
                member.login,
                member.profession,
                member.facility,
                "施設",
                FacilityKind.HOSPITAL,
                Set.of(Role.STAFF)));
    }
}
