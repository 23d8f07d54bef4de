package jp.lg.nayoro.polaris.record.service.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.rule.OpenByRight;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** 担当の方. Queries over all whom the caller may see today, with the rule of the gate inside ({@code MyResidentRow.RULE}). */
@Dependent
class MyPeople {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /** A named query that holds the rule, told who asks. */
    <T> TypedQuery<T> query(String name, Class<T> type) {
        var who = caller.get();
        return em.createNamedQuery(name, type)
                .setParameter("staff", who.staff())
                .setParameter("facility", who.facility())
                .setParameter("today", LocalDate.now(clock));
    }

    /** The kinds of entries the caller's profession may see where the consent names them; may be empty. */
    Set<EntryCategory> categories() {
        var open = OpenByRight.to(caller.get().profession());
        var categories = EnumSet.allOf(EntryCategory.class);
        categories.removeIf(category -> !open.contains(category.row().category()));
        return categories;
    }

    boolean mayKnow(DataCategory category) {
        return OpenByRight.to(caller.get().profession()).contains(category);
    }
}
