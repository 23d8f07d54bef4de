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
import jp.lg.nayoro.polaris.identity.service.NameFolding;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

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
    Clock clock;

    private List<PersonCard> people = List.of();
    private List<Start> starts = List.of();
    private boolean careStaff;
    private String filter;

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
            reload();
        } else if (starts.size() == 1) {
            Faces.redirect(Faces.getRequestContextPath() + starts.get(0).page());
        }
    }

    /** Once more, because something was posted or the page came back to sight. */
    public void reload() {
        var news = board.unseenCounts();
        var today = LocalDate.now(clock);
        people = careTeams.residentsOfCaller().stream()
                .map(row -> PersonCard.of(row, news.get(new ResidentId(row.id())), today))
                .toList();
    }

    /** Those whose name or kana holds what was typed, in any width and either kana. */
    public List<PersonCard> getShown() {
        var key = NameFolding.searchKey(filter);
        return people.stream().filter(person -> person.matches(key)).toList();
    }

    public long getUnseen() {
        return people.stream().mapToLong(PersonCard::unseen).sum();
    }

    public boolean isNobody() {
        return people.isEmpty();
    }

    public int getCount() {
        return people.size();
    }

    public boolean isCareStaff() {
        return careStaff;
    }

    public List<Start> getStarts() {
        return starts;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    /** A page where work begins, and the key of what it is called. */
    public record Start(String page, String label) implements Serializable {}
}
