package jp.lg.nayoro.polaris.record.service;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.CareTeamMember;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.Signature;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.consent.service.Gate;
import jp.lg.nayoro.polaris.identity.entity.PersonName;
import jp.lg.nayoro.polaris.identity.entity.Registration;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.record.entity.ClinicalEntry;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CallerStub;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.InstanceStub;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * A town of one resident: 佐藤 ハナ is a patient of the hospital, the clinic and the pharmacy, and a care manager cares for her.
 * The consent is given by each test.
 */
public class ATown {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final LocalDateTime NOW = TODAY.atTime(9, 0);
    public static final ZoneId JST = ZoneId.of("Asia/Tokyo");
    public static final Clock CLOCK = Clock.fixed(NOW.atZone(JST).toInstant(), JST);

    public final EntityManager em;
    public final FacilityId office;
    public final FacilityId hospital;
    public final FacilityId clinic;
    public final FacilityId pharmacy;
    public final StaffId careManager;
    public final ResidentId resident;
    public final Registration atHospital;
    public final Registration atClinic;
    public final Registration atPharmacy;

    public ATown(EntityManager em) {
        this.em = em;
        office = facility("0170000001", FacilityKind.CARE_MANAGEMENT, "ケアプラン北");
        hospital = facility("0110000001", FacilityKind.HOSPITAL, "市立病院");
        clinic = facility("0110000002", FacilityKind.CLINIC, "中央クリニック");
        pharmacy = facility("0140000001", FacilityKind.PHARMACY, "みなみ薬局");
        careManager = persisted(new Staff(office, "鈴木 一郎", "スズキ イチロウ", Profession.CARE_MANAGER))
                .id();
        resident = persisted(new Resident(
                        new PersonName("佐藤 ハナ", "サトウ ハナ", "佐藤ハナ", "サトウハナ"), LocalDate.of(1938, 4, 1), Sex.FEMALE, NOW))
                .id();
        persisted(new CareTeamMember(resident, careManager, TODAY, careManager, NOW));
        atHospital = linked(hospital);
        atClinic = linked(clinic);
        atPharmacy = linked(pharmacy);
    }

    public Registration linked(FacilityId facility) {
        var registration = registered(facility);
        registration.linkTo(resident);
        em.flush();
        return registration;
    }

    public Registration registered(FacilityId facility) {
        return persisted(new Registration(facility, UUID.randomUUID().toString(), NOW));
    }

    public FacilityId facility(String number, FacilityKind kind, String name) {
        return persisted(new Facility(number, kind, name, name, TODAY)).id();
    }

    public Consent consentToAll(DataCategory... categories) {
        return consent(new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(categories)));
    }

    public Consent consentWithout(FacilityId excluded, DataCategory... categories) {
        return consent(new ConsentScope(ConsentMethod.BLANKET, Set.of(excluded), Set.of(categories)));
    }

    private Consent consent(ConsentScope scope) {
        var signature = new Signature(SignerKind.SELF, "佐藤 ハナ", null, TODAY, TODAY, null, "2026-04");
        return persisted(new Consent(resident, scope, TODAY, TODAY.plusYears(1), signature, careManager, NOW));
    }

    public ClinicalEntry entry(Registration where, EntryCategory category, LocalDate day, String display) {
        return entry(where, category, day, new EntryCode(CodeSystem.LOCAL, display), display, EntryValue.NONE);
    }

    /** Of {@code day}, with the YJ code of what it is. */
    public ClinicalEntry drug(Registration where, EntryCategory category, LocalDate day, String yj, String display) {
        return entry(where, category, day, new EntryCode(CodeSystem.YJ, yj), display, EntryValue.NONE);
    }

    public ClinicalEntry value(Registration where, LocalDate day, String analyte, String number, String flag) {
        return entry(
                where,
                EntryCategory.LAB,
                day,
                new EntryCode(CodeSystem.LOCAL, analyte),
                analyte,
                new EntryValue(
                        new BigDecimal(number),
                        number,
                        null,
                        "mg/dL",
                        "0.40-0.80",
                        new BigDecimal("0.40"),
                        new BigDecimal("0.80"),
                        flag));
    }

    private ClinicalEntry entry(
            Registration where,
            EntryCategory category,
            LocalDate day,
            EntryCode code,
            String display,
            EntryValue value) {
        return persisted(new ClinicalEntry(
                where.id(),
                where.getFacility(),
                new EntryContent(
                        category,
                        EntryState.ACTIVE,
                        UUID.randomUUID().toString(),
                        EntryTime.on(day),
                        new EntryOrder("1", "01", 1),
                        code,
                        null,
                        display,
                        value,
                        EntryDose.NONE,
                        EntryAuthor.NONE,
                        null,
                        null,
                        1,
                        List.of()),
                null,
                NOW));
    }

    RecordService records(MatrixSource... others) {
        var service = new RecordService();
        service.em = em;
        service.clock = CLOCK;
        service.policy = policy();
        service.trail = new AuditTrail();
        service.shared = sources();
        service.others = new InstanceStub<>(List.of(others));
        service.reader = new MatrixReader();
        service.reader.shared = service.shared;
        service.reader.others = service.others;
        return service;
    }

    PersonBarService personBars() {
        var service = new PersonBarService();
        service.em = em;
        service.clock = CLOCK;
        service.policy = policy();
        service.shared = sources();
        return service;
    }

    public SharedSources sources() {
        var sources = new SharedSources();
        sources.em = em;
        return sources;
    }

    public DisclosurePolicy policy() {
        return Gate.before(em, CLOCK, caller());
    }

    CurrentCaller caller() {
        return caller(Profession.CARE_MANAGER);
    }

    CurrentCaller caller(Profession profession) {
        return CallerStub.of(new Caller(
                "care01",
                careManager,
                "鈴木 一郎",
                profession,
                office,
                "ケアプラン北",
                FacilityKind.CARE_MANAGEMENT,
                Set.of(Role.STAFF)));
    }

    public <T> T persisted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
