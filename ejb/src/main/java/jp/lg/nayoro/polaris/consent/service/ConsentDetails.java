package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentRecord;
import jp.lg.nayoro.polaris.consent.entity.ConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ConsentScan;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.NamedFacility;
import jp.lg.nayoro.polaris.consent.entity.NamedPerson;
import jp.lg.nayoro.polaris.consent.entity.RecordRow;
import jp.lg.nayoro.polaris.consent.entity.SharedCategory;
import jp.lg.nayoro.polaris.consent.entity.SheetRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.groupingBy;

/** Puts the history of a resident together, in one statement for each kind of thing. */
@Dependent
public class ConsentDetails {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<ConsentDetail> of(ResidentId resident) {
        var today = LocalDate.now(clock);
        var facilities = byConsent(resident, NamedFacility.OF_RESIDENT, NamedFacility.class, NamedFacility::consentId);
        var people = byConsent(resident, NamedPerson.OF_RESIDENT, NamedPerson.class, NamedPerson::consentId);
        var categories =
                byConsent(resident, SharedCategory.OF_RESIDENT, SharedCategory.class, SharedCategory::consentId);
        var sheets = byConsent(resident, ConsentScan.SHEETS_OF_RESIDENT, SheetRow.class, sheet -> sheet.consent()
                .value());
        var records = byConsent(resident, ConsentRecord.ROWS_OF_CONSENT, RecordRow.class, RecordRow::consentId);
        return em.createNamedQuery(Consent.ROWS_OF_RESIDENT, ConsentRow.class)
                .setParameter("resident", resident)
                .getResultStream()
                .map(row -> new ConsentDetail(
                        row,
                        row.standingOn(today),
                        facilities.getOrDefault(row.id(), List.of()),
                        people.getOrDefault(row.id(), List.of()),
                        inOrder(categories.getOrDefault(row.id(), List.of())),
                        sheets.getOrDefault(row.id(), List.of()),
                        records.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private <T> Map<Long, List<T>> byConsent(
            ResidentId resident, String query, Class<T> type, Function<T, Long> consent) {
        return em.createNamedQuery(query, type)
                .setParameter("resident", resident)
                .getResultStream()
                .collect(groupingBy(consent));
    }

    private static List<DataCategory> inOrder(List<SharedCategory> categories) {
        return categories.stream().map(SharedCategory::category).sorted().toList();
    }
}
