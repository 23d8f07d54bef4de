package jp.lg.nayoro.polaris.record.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Objects.requireNonNull;

/**
 * 診療情報の1件. A prescribed or dispensed drug, a lab value, an allergy, a diagnosis, an encounter. It belongs to a
 * registration of one institution; whose it is as a person is read through the registration's link at each look, so
 * that untying a wrong link takes the entries along. Lists read it by constructor expressions.
 */
@Entity
@Table(name = "clinical_entry")
public class ClinicalEntry extends EntryQueries {

    /**
     * Stands in each query whose rows people see, beside the kind: a sensitive entry is there only for whom the scope opens its
     * sensitivity, too. {@code :open} are {@link ConsentScope#categories()}.
     */
    public static final String OPEN = " AND (e.sensitivity IS NULL OR e.sensitivity IN :open)\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private RegistrationId registration;

    @Column(name = "facility_id", nullable = false, updatable = false)
    private FacilityId facility;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false, updatable = false, length = 16)
    private EntryCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "sensitivity", length = 16)
    private DataCategory sensitivity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 16)
    private EntryState state;

    @Column(name = "entry_key", nullable = false, updatable = false, length = 64)
    private String entryKey;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "effective_at")
    private LocalDateTime effectiveAt;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @Column(name = "in_out", length = 1)
    private String inOut;

    @Column(name = "order_number", length = 40)
    private String orderNumber;

    @Column(name = "rp_number", length = 8)
    private String rpNumber;

    @Column(name = "line_number", nullable = false)
    private int lineNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "code_system", length = 20)
    private CodeSystem codeSystem;

    @Column(name = "code", length = 40)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "alternative_system", length = 20)
    private CodeSystem alternativeSystem;

    @Column(name = "alternative_code", length = 40)
    private String alternativeCode;

    @Column(name = "display", nullable = false, length = 250)
    private String display;

    @Column(name = "value_number", precision = 18, scale = 6)
    private BigDecimal valueNumber;

    @Column(name = "value_text", length = 500)
    private String valueText;

    @Column(name = "comparator", length = 4)
    private String comparator;

    @Column(name = "unit", length = 40)
    private String unit;

    @Column(name = "range_text", length = 120)
    private String rangeText;

    @Column(name = "range_low", precision = 18, scale = 6)
    private BigDecimal rangeLow;

    @Column(name = "range_high", precision = 18, scale = 6)
    private BigDecimal rangeHigh;

    @Column(name = "flag", length = 4)
    private String flag;

    /** 1 where the value is out of its range: the database keeps it by the rule of {@link Abnormality}, so that it can be counted. */
    @Column(name = "abnormal", insertable = false, updatable = false)
    private int abnormal;

    @Column(name = "dose_per_time", precision = 18, scale = 6)
    private BigDecimal dosePerTime;

    @Column(name = "dose_per_day", precision = 18, scale = 6)
    private BigDecimal dosePerDay;

    @Column(name = "dose_unit", length = 40)
    private String doseUnit;

    @Column(name = "usage_code", length = 40)
    private String usageCode;

    @Column(name = "usage_text", length = 250)
    private String usageText;

    @Column(name = "days")
    private Integer days;

    @Column(name = "times")
    private Integer times;

    @Column(name = "total_quantity", precision = 18, scale = 6)
    private BigDecimal totalQuantity;

    @Column(name = "total_unit", length = 40)
    private String totalUnit;

    @Column(name = "route", length = 60)
    private String route;

    @Column(name = "rate", length = 60)
    private String rate;

    @Column(name = "department", length = 80)
    private String department;

    @Column(name = "practitioner", length = 80)
    private String practitioner;

    @Column(name = "author_facility", length = 120)
    private String authorFacility;

    @Column(name = "note", length = 1000)
    private String note;

    @Column(name = "source_file_id")
    private Long sourceFile;

    @Column(name = "source_line")
    private Integer sourceLine;

    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;

    @Column(name = "received_at", nullable = false)
    private LocalDateTime receivedAt;

    protected ClinicalEntry() {} // for JPA

    public ClinicalEntry(
            RegistrationId registration,
            FacilityId facility,
            EntryContent content,
            Long sourceFile,
            LocalDateTime now) {
        this.registration = requireNonNull(registration);
        this.facility = requireNonNull(facility);
        this.category = content.category();
        this.entryKey = content.key();
        take(content, sourceFile, now);
    }

    /** The institution sent a newer version, or a list in which this entry no longer stands. */
    public void supersede() {
        if (state.current()) {
            state = EntryState.SUPERSEDED;
        }
    }

    private void take(EntryContent content, Long file, LocalDateTime now) {
        state = content.state();
        sensitivity = content.sensitivity();
        effectiveOn = content.time().on();
        effectiveAt = content.time().at();
        effectiveUntil = content.time().until();
        orderNumber = content.order().number();
        rpNumber = content.order().rp();
        lineNumber = content.order().line();
        display = content.display();
        note = content.note();
        sourceFile = file;
        sourceLine = content.sourceLine();
        recordedAt = content.issuedAt() == null ? now : content.issuedAt();
        receivedAt = now;
        takeCodes(content.code(), content.alternative());
        takeValue(content.value());
        takeDose(content.dose());
        takeAuthor(content.author());
    }

    private void takeCodes(EntryCode main, EntryCode second) {
        codeSystem = main == null ? null : main.system();
        code = main == null ? null : main.code();
        alternativeSystem = second == null ? null : second.system();
        alternativeCode = second == null ? null : second.code();
    }

    private void takeValue(EntryValue value) {
        valueNumber = value.number();
        valueText = value.text();
        comparator = value.comparator();
        unit = value.unit();
        rangeText = value.rangeText();
        rangeLow = value.rangeLow();
        rangeHigh = value.rangeHigh();
        flag = value.flag();
    }

    private void takeDose(EntryDose dose) {
        dosePerTime = dose.perTime();
        dosePerDay = dose.perDay();
        doseUnit = dose.unit();
        usageCode = dose.usageCode();
        usageText = dose.usageText();
        days = dose.days();
        times = dose.times();
        totalQuantity = dose.totalQuantity();
        totalUnit = dose.totalUnit();
        route = dose.route();
        rate = dose.rate();
    }

    private void takeAuthor(EntryAuthor author) {
        inOut = author.inOut();
        department = author.department();
        practitioner = author.practitioner();
        authorFacility = author.facility();
    }

    public Long getId() {
        return id;
    }

    public EntryState getState() {
        return state;
    }

    public String getEntryKey() {
        return entryKey;
    }

    /** Id, kind and state only: this string reaches logs, and logs hold no personal data. */
    @Override
    public String toString() {
        return "ClinicalEntry[" + id + ", " + category + ", " + state + "]";
    }
}
