package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.board.service.BoardService;
import jp.lg.nayoro.polaris.consent.service.CareTeamService;
import jp.lg.nayoro.polaris.record.service.news.MyListService;
import jp.lg.nayoro.polaris.record.service.news.RecordVisitService;
import jp.lg.nayoro.polaris.record.service.news.TodayService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.Comparator.comparing;

/** The first page: the residents one cares for. Who has another duty only is led to its page. */
@Named
@ViewScoped
public class HomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the work of each role begins, but for STAFF, whose work begins here. */
    private static final Map<String, Start> STARTS = Map.of(
            Role.SECRETARIAT, new Start("/identity/list.xhtml", "home.button.identity"),
            Role.FACILITY_MANAGER, new Start("/identity/patients.xhtml", "home.button.patients"),
            Role.AUDITOR, new Start("/audit/list.xhtml", "home.button.audit"),
            Role.PRIVACY_OFFICER, new Start("/audit/alerts.xhtml", "home.button.alerts"),
            Role.IT_OPERATOR, new Start("/intake/list.xhtml", "home.button.intake"));

    @Inject
    CurrentCaller caller;

    @Inject
    CareTeamService careTeams;

    @Inject
    BoardService board;

    @Inject
    TodayService today;

    @Inject
    RecordVisitService visits;

    @Inject
    MyListService lists;

    @Inject
    Clock clock;

    private final MyPatients patients = new MyPatients();
    private List<Start> starts = List.of();
    private boolean careStaff;
    private int waiting;

    public void load() {
        var who = caller.get();
        careStaff = who.has(Role.STAFF);
        starts = STARTS.entrySet().stream()
                .filter(start -> who.has(start.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted(comparing(Start::page))
                .toList();
        if (careStaff) {
            waiting = today.waiting();
            reload();
        } else if (starts.size() == 1) {
            Faces.redirect(Faces.getRequestContextPath() + starts.get(0).page());
        }
    }

    /** Once more, because something was posted or the page came back to sight. */
    public void reload() {
        var posts = board.unseenCounts();
        var arrived = visits.unseenCounts();
        var list = lists.mine();
        var day = LocalDate.now(clock);
        patients.take(careTeams.residentsOfCaller().stream()
                .map(row -> PersonCard.of(
                        row,
                        posts.get(new ResidentId(row.id())),
                        arrived.getOrDefault(new ResidentId(row.id()), 0L),
                        list.seenAt().get(row.id()),
                        list.favourites().contains(row.id()),
                        day))
                .toList());
    }

    /** お気に入り, on or off. */
    public void toggle(PersonCard person) {
        lists.favourite(new ResidentId(person.resident()), !person.favourite());
        patients.favourite(person.resident(), !person.favourite());
    }

    /** かなの行; null for everybody. */
    public void choose(KanaRow row) {
        patients.choose(row);
    }

    /** 続きを見る. */
    public void more() {
        patients.more();
    }

    /** Those whose name or kana holds what was typed, in any width and either kana. */
    public List<PersonCard> getShown() {
        return patients.shown();
    }

    public int getLeft() {
        return patients.left();
    }

    public String getMoreText() {
        return Words.text("home.button.more", patients.left());
    }

    public String getTodayText() {
        return waiting > 0
                ? Words.text("home.paragraph.today_waiting", waiting)
                : Words.text("home.paragraph.today_none");
    }

    public List<KanaRow> getRows() {
        return patients.rows();
    }

    public KanaRow getRow() {
        return patients.row();
    }

    public PatientSort[] getSorts() {
        return PatientSort.values();
    }

    public PatientSort getSort() {
        return patients.sort();
    }

    public void setSort(PatientSort sort) {
        patients.sortBy(sort);
    }

    /** 今日の気づき that wait. */
    public int getWaiting() {
        return waiting;
    }

    public long getUnseen() {
        return patients.people().stream().mapToLong(PersonCard::unseen).sum();
    }

    public boolean isNobody() {
        return patients.people().isEmpty();
    }

    public int getCount() {
        return patients.people().size();
    }

    public boolean isCareStaff() {
        return careStaff;
    }

    public List<Start> getStarts() {
        return starts;
    }

    public String getFilter() {
        return patients.filter();
    }

    public void setFilter(String filter) {
        patients.find(filter);
    }

    /** A page where work begins, and the key of what it is called. */
    public record Start(String page, String label) implements Serializable {}
}
