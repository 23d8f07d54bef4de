package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** 職員名簿. Staff who care for people, for choices. Clerks and city officials do not stand in it, nor who left. */
@Stateless
@RolesAllowed({Role.SECRETARIAT, Role.STAFF})
public class StaffDirectoryService {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The first twenty whose own or whose institution's name, in kanji or any kana, contains the word. */
    public List<StaffRow> careStaffNamed(String word) {
        return em.createNamedQuery(Staff.CARE_STAFF_ROWS, StaffRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("word", SearchWord.containing(word))
                .setParameter("kana", SearchWord.containingInKatakana(word))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of the given who are care staff now, institution by institution. */
    public List<StaffRow> careStaff(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(Staff.CARE_STAFF_ROWS_BY_ID, StaffRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("ids", ids.stream().map(StaffId::value).toList())
                .getResultList();
    }
}
