package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.AllergenRow;
import jp.lg.nayoro.polaris.record.entity.HighRiskRow;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.CodeCrosswalk;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.stream.Collectors.toSet;

/**
 * 薬の記録を読む. Reads what the list of medicines is made of. It asks nobody: a service that shows the list asks the
 * {@code DisclosurePolicy} first. Only what was told in the last {@value #WINDOW} days is read, in a number of statements that grows
 * neither with institutions nor with entries.
 */
@Dependent
public class MedicineReader {

    /** The longest prescription and the longest look back at what ended, with room to spare. */
    static final int WINDOW = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    SharedSources shared;

    @Inject
    CodeCrosswalk crosswalk;

    /** @param institutions those of one person inside the consent */
    public MedicineList of(List<SourceInstitution> institutions, ConsentScope scope) {
        var today = LocalDate.now(clock);
        var registrations =
                institutions.stream().map(SourceInstitution::registration).collect(toSet());
        var rows = rows(registrations, scope, today);
        return MedicineList.of(
                new MedicineSources(institutions, rows, allergens(registrations, scope), highRisk(today)),
                new KnownDrugs(crosswalk.sameAs(KnownDrugs.toAskFor(rows))),
                MedicineRule.ofTheServer(),
                today);
    }

    private List<MedicineRow> rows(Set<RegistrationId> registrations, ConsentScope scope, LocalDate today) {
        if (registrations.isEmpty()) {
            return List.of();
        }
        return shared.entries(MedicineRow.SINCE, MedicineRow.class, scope)
                .setParameter("registrations", registrations)
                .setParameter("since", today.minusDays(WINDOW))
                .setParameter("heading", LeftOver.HEADING)
                .getResultList();
    }

    private List<AllergenRow> allergens(Set<RegistrationId> registrations, ConsentScope scope) {
        if (registrations.isEmpty() || !scope.covers(DataCategory.DIAGNOSIS)) {
            return List.of();
        }
        return shared.entries(AllergenRow.OF_REGISTRATIONS, AllergenRow.class, scope)
                .setParameter("registrations", registrations)
                .getResultList();
    }

    private List<HighRiskRow> highRisk(LocalDate today) {
        return em.createNamedQuery(HighRiskRow.IN_FORCE, HighRiskRow.class)
                .setParameter("day", today)
                .getResultList();
    }
}
