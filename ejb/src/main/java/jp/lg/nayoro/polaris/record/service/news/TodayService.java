package jp.lg.nayoro.polaris.record.service.news;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.audit.service.Audited;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.DisclosurePolicy;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.NewsEntryRow;
import jp.lg.nayoro.polaris.record.entity.NewsLook;
import jp.lg.nayoro.polaris.record.entity.NewsMark;
import jp.lg.nayoro.polaris.record.entity.PaperNewsRow;
import jp.lg.nayoro.polaris.record.entity.PastDrugRow;
import jp.lg.nayoro.polaris.record.entity.PastValueRow;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.toSet;

/**
 * 今日の気づき. What is new across all residents the caller cares for, by a fixed number of statements however many they are. Each of
 * them holds the rule of the gate: person, institution and kind of data.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class TodayService {

    /** What came within so many days is looked at, whenever the last look was. */
    static final int DAYS = 7;

    /** And at most what came since that many days, after a longer absence. */
    static final int LONGEST_ABSENCE = 31;

    /** What is older than that when it comes is history handed over late, and no news. */
    static final int NEWS_UNTIL_DAYS = 31;

    private static final int EARLIER_VALUE_DAYS = 400;

    private static final Pattern KEY = Pattern.compile("[A-Z_]{1,24}:[0-9]{1,19}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    DisclosurePolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    MyPeople people;

    /** One page. @param marked whether items that were marked before are listed, too */
    @Audited("record.today")
    public TodayPage page(int number, boolean marked) {
        var now = now();
        var lookedAt = lookedAt();
        var since = since(lookedAt, now);
        var items = items(since, lookedAt).stream()
                .filter(item -> marked || !item.marked())
                .toList();
        var page = TodayPage.of(NewsList.byPerson(items), number, since, lookedAt, now);
        trail.current().telling("people=%d items=%d page=%d".formatted(page.people(), items.size(), page.number()));
        return page;
    }

    /** How many items wait, for the first page. */
    @Audited("record.today_count")
    public int waiting() {
        var lookedAt = lookedAt();
        var waiting = (int) items(since(lookedAt, now()), lookedAt).stream()
                .filter(item -> !item.marked())
                .count();
        trail.current().telling("items=" + waiting);
        return waiting;
    }

    /** 確認した. Twice is once. @throws NotFoundException when the caller may not know the person */
    @Audited("record.mark_news")
    public void mark(ResidentId resident, @NotNull String key) {
        policy.requireCareTeam(resident);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a piece of news");
        }
        trail.current().telling(key);
        em.createNamedQuery(NewsMark.ADD)
                .setParameter(1, caller.get().staff().value())
                .setParameter(2, key)
                .setParameter(3, now())
                .executeUpdate();
    }

    /** 確認を取り消す. @throws NotFoundException when the caller may not know the person */
    @Audited("record.unmark_news")
    public void unmark(ResidentId resident, @NotNull String key) {
        policy.requireCareTeam(resident);
        trail.current().telling(key);
        em.createNamedQuery(NewsMark.REMOVE)
                .setParameter("staff", caller.get().staff().value())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** The caller had the list before their eyes, as it was at that moment. */
    @Audited("record.looked")
    public void looked(@NotNull LocalDateTime at) {
        trail.current().quietly();
        var now = now();
        em.createNamedQuery(NewsLook.MOVE)
                .setParameter(1, caller.get().staff().value())
                .setParameter(2, at.isAfter(now) ? now : at)
                .executeUpdate();
    }

    /** Whatever came since the last look and within seven days, but not before a month ago. */
    static LocalDateTime since(LocalDateTime lookedAt, LocalDateTime now) {
        var week = now.minusDays(DAYS);
        var from = lookedAt == null || lookedAt.isAfter(week) ? week : lookedAt;
        return from.isBefore(now.minusDays(LONGEST_ABSENCE)) ? now.minusDays(LONGEST_ABSENCE) : from;
    }

    private List<NewsItem> items(LocalDateTime since, LocalDateTime lookedAt) {
        var list = new NewsList();
        if (!people.categories().isEmpty()) {
            addEntries(list, since);
        }
        list.addPapers(NewsKind.CONSENT, papers(PaperNewsRow.CONSENTS, since));
        if (people.mayKnow(DataCategory.CARE)) {
            list.addPapers(NewsKind.CARE_PLAN, papers(PaperNewsRow.CARE_PLANS, since));
        }
        var marks = marksSince(since);
        return list.items().stream()
                .map(item -> item.seenFrom(lookedAt, marks.contains(item.key())))
                .toList();
    }

    private void addEntries(NewsList list, LocalDateTime since) {
        var arrived = people.query(NewsEntryRow.ARRIVED, NewsEntryRow.class)
                .setParameter("since", since)
                .setParameter("from", since.toLocalDate().minusDays(NEWS_UNTIL_DAYS))
                .setParameter("categories", people.categories())
                .getResultList();
        list.addStays(arrived);
        var values = only(arrived, EntryCategory.LAB);
        if (!values.isEmpty()) {
            list.addValues(new ValueNews(pastValues(values)).changed(values));
        }
        var drugs = only(arrived, EntryCategory.PRESCRIPTION, EntryCategory.DISPENSING);
        if (!drugs.isEmpty()) {
            var news = new DrugNews(pastDrugs(drugs));
            list.addAppeared(news.appeared(drugs));
            list.addGone(news.gone(drugs));
        }
    }

    private static List<NewsEntryRow> only(List<NewsEntryRow> rows, EntryCategory... categories) {
        var wanted = Set.of(categories);
        return rows.stream().filter(row -> wanted.contains(row.category())).toList();
    }

    private List<PastDrugRow> pastDrugs(List<NewsEntryRow> drugs) {
        var first = drugs.stream().map(NewsEntryRow::on).min(LocalDate::compareTo);
        return people.query(PastDrugRow.OF_RESIDENTS, PastDrugRow.class)
                .setParameter("residents", of(drugs, NewsEntryRow::resident))
                .setParameter("from", first.orElseThrow().minusDays(2L * DrugNews.UNSEEN_DAYS))
                .getResultList();
    }

    private List<PastValueRow> pastValues(List<NewsEntryRow> values) {
        var first = values.stream().map(NewsEntryRow::on).min(LocalDate::compareTo);
        return people.query(PastValueRow.OF_RESIDENTS, PastValueRow.class)
                .setParameter("residents", of(values, NewsEntryRow::resident))
                .setParameter("displays", of(values, NewsEntryRow::display))
                .setParameter("from", first.orElseThrow().minusDays(EARLIER_VALUE_DAYS))
                .getResultList();
    }

    private static <T> Set<T> of(List<NewsEntryRow> rows, Function<NewsEntryRow, T> part) {
        return rows.stream().map(part).collect(toSet());
    }

    private List<PaperNewsRow> papers(String query, LocalDateTime since) {
        return people.query(query, PaperNewsRow.class)
                .setParameter("since", since)
                .getResultList();
    }

    private Set<String> marksSince(LocalDateTime since) {
        return new HashSet<>(em.createNamedQuery(NewsMark.KEYS_OF_STAFF, String.class)
                .setParameter("staff", caller.get().staff().value())
                .setParameter("since", since)
                .getResultList());
    }

    private LocalDateTime lookedAt() {
        return em.createNamedQuery(NewsLook.SEEN_AT, LocalDateTime.class)
                .setParameter("staff", caller.get().staff().value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
