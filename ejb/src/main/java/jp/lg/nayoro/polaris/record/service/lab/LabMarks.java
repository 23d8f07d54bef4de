package jp.lg.nayoro.polaris.record.service.lab;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.record.entity.LabValueRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/** 血液型と感染症の標識: values that hold whenever they were taken, by their JLAC10 analytes. Whether they are shared, the caller asked. */
@Dependent
public class LabMarks {

    /** ABO血液型, Rh(D)因子. */
    private static final Set<String> BLOOD_TYPES = Set.of("5H010", "5H020");

    /** 梅毒 (RPR, TP抗体), HBs抗原, HCV抗体. */
    private static final Set<String> INFECTIONS = Set.of("5E071", "5E075", "5F016", "5F360");

    @PersistenceContext
    EntityManager em;

    public List<LabAnalyte> bloodTypes(Map<RegistrationId, SourceInstitution> sources) {
        return ever(sources, BLOOD_TYPES);
    }

    public List<LabAnalyte> infections(Map<RegistrationId, SourceInstitution> sources) {
        return ever(sources, INFECTIONS);
    }

    private List<LabAnalyte> ever(Map<RegistrationId, SourceInstitution> sources, Set<String> analytes) {
        if (sources.isEmpty()) {
            return List.of();
        }
        var rows = em.createNamedQuery(LabValueRow.EVER, LabValueRow.class)
                .setParameter("registrations", sources.keySet())
                .setParameter("analytes", analytes)
                .getResultList();
        return LabRows.of(rows, sources);
    }
}
