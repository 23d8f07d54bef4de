package jp.lg.nayoro.polaris.record.service.lab;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.record.entity.LabValueRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.record.service.SharedSources;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 血液型と感染症の標識: values that count whenever they were taken. Null, not an empty list, where they are not shared. */
@Dependent
public class LabMarks {

    /** ABO血液型, Rh(D)因子, by their JLAC10 analytes. */
    private static final Set<String> BLOOD_TYPES = Set.of("5H010", "5H020");

    @Inject
    SharedSources shared;

    public List<LabAnalyte> bloodTypes(ConsentScope scope, Map<RegistrationId, SourceInstitution> sources) {
        if (!scope.covers(DataCategory.LAB)) {
            return null;
        }
        return sources.isEmpty()
                ? List.of()
                : LabRows.of(
                        shared.entries(LabValueRow.EVER, LabValueRow.class, scope)
                                .setParameter("registrations", sources.keySet())
                                .setParameter("analytes", BLOOD_TYPES)
                                .getResultList(),
                        sources);
    }

    /** Labs by their kind, and infections by their sensitivity: both must be shared. */
    public List<LabAnalyte> infections(ConsentScope scope, Map<RegistrationId, SourceInstitution> sources) {
        boolean open = scope.covers(DataCategory.INFECTION) || scope.covers(DataCategory.HIV);
        if (!scope.covers(DataCategory.LAB) || !open) {
            return null;
        }
        return sources.isEmpty()
                ? List.of()
                : LabRows.of(
                        shared.entries(LabValueRow.INFECTIONS, LabValueRow.class, scope)
                                .setParameter("registrations", sources.keySet())
                                .getResultList(),
                        sources);
    }
}
