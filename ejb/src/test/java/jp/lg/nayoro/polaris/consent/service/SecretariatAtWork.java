package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FormVersion;
import jp.lg.nayoro.polaris.consent.entity.SignAgain;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.identity.entity.MedicalInsurance;
import jp.lg.nayoro.polaris.identity.entity.PersonalData;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.LinkingForTests;
import jp.lg.nayoro.polaris.identity.service.MovesForTests;
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.service.DirectoryForTests;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.InstanceStub;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** A town with a clerk at its secretariat, a nurse and a hospital, and the services wired to one database and one day. */
public class SecretariatAtWork {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final LocalDateTime NOW = TODAY.atTime(9, 0);
    public static final String FORM = "2026-04";
    public static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    public final EntityManager em;
    public final FacilityId city;
    public final FacilityId nursing;
    public final FacilityId hospital;
    public final StaffId clerk;
    public final StaffId nurse;
    public final List<Object> fired = new ArrayList<>();
    public final List<TeamProposals> proposals = new ArrayList<>();
    public LocalDateTime now = NOW;

    public SecretariatAtWork(EntityManager em) {
        this.em = em;
        city = persisted(new Facility("0190000001", FacilityKind.CITY, "名寄市", "ナヨロシ", TODAY))
                .id();
        nursing = persisted(new Facility("0160000001", FacilityKind.HOME_NURSING, "訪問看護", "ホウモンカンゴ", TODAY))
                .id();
        hospital = persisted(new Facility("0110000001", FacilityKind.HOSPITAL, "名寄病院", "ナヨロビョウイン", TODAY))
                .id();
        clerk = persisted(new Staff(city, "事務 一子", "ジム イチコ", Profession.CITY_OFFICIAL))
                .id();
        nurse = persisted(new Staff(nursing, "高橋 花子", "タカハシ ハナコ", Profession.HOME_NURSE))
                .id();
        persisted(new FormVersion(FORM, "同意します。", TODAY.minusYears(1), SignAgain.NOBODY, null, clerk, NOW));
    }

    private SecretariatAtWork(EntityManager em, SecretariatAtWork town) {
        this.em = em;
        city = town.city;
        nursing = town.nursing;
        hospital = town.hospital;
        clerk = town.clerk;
        nurse = town.nurse;
    }

    /** The same town as another connection sees it. */
    SecretariatAtWork through(EntityManager another) {
        return new SecretariatAtWork(another, this);
    }

    EnrolmentService enrolments() {
        var service = new EnrolmentService();
        service.em = em;
        service.clock = clock();
        service.trail = new AuditTrail();
        service.register = register();
        service.papers = papers(clerkSignedIn());
        service.careTeams = careTeams(clerkSignedIn());
        service.linking = LinkingForTests.on(em, clock(), clerkSignedIn(), fired);
        service.described = new EventStub<>(fired);
        return service;
    }

    public ConsentService consents() {
        var service = new ConsentService();
        service.em = em;
        service.clock = clock();
        service.caller = clerkSignedIn();
        service.gate = gate(clerkSignedIn());
        service.register = register();
        service.details = details();
        service.withdrawn = new EventStub<>(fired);
        service.changed = new EventStub<>(fired);
        return service;
    }

    private ConsentDetails details() {
        var details = new ConsentDetails();
        details.em = em;
        details.clock = clock();
        return details;
    }

    public ConsentSheetService sheets() {
        var service = new ConsentSheetService();
        service.em = em;
        service.gate = gate(clerkSignedIn());
        service.sheets = sheetFile();
        service.trail = new AuditTrail();
        return service;
    }

    private ConsentSheets sheetFile() {
        var sheets = new ConsentSheets();
        sheets.em = em;
        sheets.clock = clock();
        sheets.caller = clerkSignedIn();
        return sheets;
    }

    public ConsentFormService forms() {
        var service = new ConsentFormService();
        service.em = em;
        service.clock = clock();
        service.caller = clerkSignedIn();
        service.trail = new AuditTrail();
        return service;
    }

    AsOfService asOf(CurrentCaller caller) {
        var service = new AsOfService();
        service.em = em;
        service.clock = clock();
        service.caller = caller;
        service.gate = gate(caller);
        service.trail = new AuditTrail();
        service.history = new ConsentHistory();
        service.history.em = em;
        return service;
    }

    ScopeChangeService scopeChanges() {
        var service = new ScopeChangeService();
        service.em = em;
        service.clock = clock();
        service.trail = new AuditTrail();
        return service;
    }

    ConsentApplicationService applications(CurrentCaller caller) {
        var service = new ConsentApplicationService();
        service.em = em;
        service.clock = clock();
        service.caller = caller;
        service.trail = new AuditTrail();
        service.papers = papers(caller);
        return service;
    }

    FollowUpService followUps(CurrentCaller caller) {
        var service = new FollowUpService();
        service.em = em;
        service.clock = clock();
        service.caller = caller;
        service.trail = new AuditTrail();
        service.gate = gate(caller);
        service.papers = papers(caller);
        service.words = words();
        return service;
    }

    FollowUpDeskService followUpDesk() {
        var service = new FollowUpDeskService();
        service.em = em;
        service.clock = clock();
        service.caller = clerkSignedIn();
        service.trail = new AuditTrail();
        service.gate = gate(clerkSignedIn());
        service.papers = papers(clerkSignedIn());
        service.words = words();
        service.consents = consents();
        return service;
    }

    private ConsentWords words() {
        var words = new ConsentWords();
        words.em = em;
        return words;
    }

    private PapersUnderWay papers(CurrentCaller caller) {
        var papers = new PapersUnderWay();
        papers.em = em;
        papers.clock = clock();
        papers.caller = caller;
        return papers;
    }

    public CareTeamService careTeams(CurrentCaller caller) {
        var service = new CareTeamService();
        service.em = em;
        service.clock = clock();
        service.caller = caller;
        service.gate = gate(caller);
        service.trail = new AuditTrail();
        service.directory = DirectoryForTests.reading(em);
        service.proposals = new InstanceStub<>(proposals);
        return service;
    }

    public DisclosurePolicy gate(CurrentCaller caller) {
        var policy = new DisclosurePolicy();
        policy.em = em;
        policy.clock = clock();
        policy.trail = new AuditTrail();
        policy.caller = caller;
        return policy;
    }

    private ConsentRegister register() {
        var register = new ConsentRegister();
        register.em = em;
        register.clock = clock();
        register.caller = clerkSignedIn();
        register.enrolments = MovesForTests.enrolments(em);
        register.sheets = sheetFile();
        register.registered = new EventStub<>(fired);
        register.changed = new EventStub<>(fired);
        return register;
    }

    public CurrentCaller clerkSignedIn() {
        return signedIn(clerk, city, FacilityKind.CITY, Profession.CITY_OFFICIAL, Role.SECRETARIAT);
    }

    CurrentCaller auditorSignedIn() {
        return signedIn(clerk, city, FacilityKind.CITY, Profession.CITY_OFFICIAL, Role.AUDITOR);
    }

    CurrentCaller doctorSignedIn() {
        return signedIn(clerk, hospital, FacilityKind.HOSPITAL, Profession.PHYSICIAN, Role.STAFF);
    }

    public CurrentCaller nurseSignedIn() {
        return signedIn(nurse, nursing, FacilityKind.HOME_NURSING, Profession.HOME_NURSE, Role.STAFF);
    }

    public static CurrentCaller signedIn(
            StaffId staff, FacilityId facility, FacilityKind kind, Profession profession, String role) {
        return CallerStub.of(new Caller("login", staff, "氏名", profession, facility, "施設", kind, Set.of(role)));
    }

    public ResidentId enrolled() {
        return enrolled(form(TODAY, TODAY.plusYears(1)));
    }

    public ResidentId enrolled(SignedForm form) {
        var result = enrolments().enrol(new Enrolment(hana(), form, Set.of(nurse), null, true));
        return ((EnrolmentResult.Enrolled) result).resident();
    }

    static PersonalData hana() {
        var name = NameFolding.fold("佐藤 ハナ", "サトウ ハナ");
        return new PersonalData(
                name,
                LocalDate.of(1938, 4, 1),
                Sex.FEMALE,
                "096-0011",
                "名寄市西1条南2丁目3番地",
                null,
                "012211",
                "0000012345",
                MedicalInsurance.NONE);
    }

    public static SignedForm form(LocalDate from, LocalDate until) {
        return form(from, until, null);
    }

    public static SignedForm form(LocalDate from, LocalDate until, ScannedPaper scan) {
        var scope =
                new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(DataCategory.MEDICATION, DataCategory.BOARD));
        return new SignedForm(UUID.randomUUID(), scope, from, until, signature(), scan == null ? null : List.of(scan));
    }

    static Signature signature() {
        return new Signature(SignerKind.PROXY, "佐藤 太郎", "長男", TODAY, TODAY, null, FORM);
    }

    public <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    public Clock clock() {
        return Clock.fixed(now.atZone(JST).toInstant(), JST);
    }
}
