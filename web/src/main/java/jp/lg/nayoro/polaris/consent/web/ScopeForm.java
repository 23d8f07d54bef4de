package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.primefaces.event.SelectEvent;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;

/** 同意の範囲 as it is typed: how, among whom, which kinds of data, from when until when. */
public class ScopeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<FacilityGroup> groups;

    @NotNull
    private ConsentMethod method = ConsentMethod.BLANKET;

    /** Institutions of an earlier consent that take no part now: they are not offered, and stay named or left out. */
    private List<Long> notShown = new ArrayList<>();

    private final List<StaffRow> people = new ArrayList<>();
    private StaffRow person;

    @NotEmpty
    private List<DataCategory> categories = new ArrayList<>(DataCategory.ordinary());

    private List<DataCategory> sensitive = new ArrayList<>();

    @NotNull
    private LocalDate validFrom;

    @NotNull
    private LocalDate validUntil;

    ScopeForm(List<FacilityRow> facilities, LocalDate validFrom, LocalDate validUntil) {
        this.groups = FacilityGroup.of(facilities);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** The scope of an earlier consent, which most people keep when they renew. */
    void takeFrom(ConsentScope earlier, List<StaffRow> stillThere) {
        method = earlier.method();
        var places = earlier.facilities().stream().map(FacilityId::value).toList();
        groups.forEach(group -> group.choose(places));
        notShown = new ArrayList<>(places);
        notShown.removeAll(chosen());
        categories = new ArrayList<>(earlier.categories());
        categories.removeIf(DataCategory::isSensitive);
        sensitive = new ArrayList<>(earlier.categories());
        sensitive.removeIf(category -> !category.isSensitive());
        people.clear();
        people.addAll(stillThere);
    }

    void lasts(LocalDate from, LocalDate until) {
        validFrom = from;
        validUntil = until;
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (isByPerson() && people.isEmpty()) {
            problems.add(new FieldProblem("named", "consent_form.message.error.no_person"));
        }
        if (isByInstitution() && chosen().isEmpty()) {
            problems.add(new FieldProblem("method", "consent_form.message.error.no_facility"));
        }
        if (validUntil.isBefore(validFrom)) {
            problems.add(new FieldProblem("validUntil", "consent_form.message.error.ends_before_start"));
        }
        return problems;
    }

    ConsentScope scope() {
        var all = new HashSet<>(categories);
        all.addAll(sensitive);
        var places = isByPerson()
                ? people.stream().map(StaffRow::facilityId)
                : Stream.concat(chosen().stream(), notShown.stream());
        Set<StaffId> staff =
                isByPerson() ? people.stream().map(one -> new StaffId(one.id())).collect(toSet()) : Set.of();
        return new ConsentScope(method, places.map(FacilityId::new).collect(toSet()), staff, all);
    }

    private List<Long> chosen() {
        return groups.stream().flatMap(group -> group.getChosen().stream()).toList();
    }

    /** For the look at all answers: the institutions or the people that the form names. */
    public List<String> getNamed() {
        return isByPerson()
                ? people.stream()
                        .map(one -> one.name() + "（" + one.facilityName() + "）")
                        .toList()
                : groups.stream().flatMap(group -> group.chosenNames().stream()).toList();
    }

    /** For the look at all answers, the sensitive kinds last. */
    public List<DataCategory> getAllCategories() {
        return Stream.concat(categories.stream(), sensitive.stream()).sorted().toList();
    }

    public void name(SelectEvent<StaffRow> selected) {
        if (!people.contains(selected.getObject())) {
            people.add(selected.getObject());
        }
        person = null;
    }

    public void drop(StaffRow staff) {
        people.remove(staff);
    }

    public boolean isBlanket() {
        return method == ConsentMethod.BLANKET;
    }

    public boolean isByPerson() {
        return method == ConsentMethod.PER_PERSON;
    }

    private boolean isByInstitution() {
        return !isBlanket() && !isByPerson();
    }

    public ConsentMethod[] getMethods() {
        return ConsentMethod.values();
    }

    public List<DataCategory> getOrdinary() {
        return DataCategory.ordinary();
    }

    public List<DataCategory> getSensitiveChoices() {
        return DataCategory.sensitive();
    }

    public List<FacilityGroup> getGroups() {
        return groups;
    }

    public List<StaffRow> getPeople() {
        return people;
    }

    public StaffRow getPerson() {
        return person;
    }

    public void setPerson(StaffRow person) {
        this.person = person;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public List<DataCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<DataCategory> categories) {
        this.categories = categories;
    }

    public List<DataCategory> getSensitive() {
        return sensitive;
    }

    public void setSensitive(List<DataCategory> sensitive) {
        this.sensitive = sensitive;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
