package jp.lg.nayoro.polaris.identity.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.identity.entity.RegistrationRow;
import jp.lg.nayoro.polaris.identity.service.AwaitingList;
import jp.lg.nayoro.polaris.identity.service.ResidentSearchService;
import jp.lg.nayoro.polaris.identity.service.SearchKind;
import jp.lg.nayoro.polaris.identity.service.SearchResult;
import jp.lg.nayoro.polaris.shared.web.Words;

/**
 * 加入者を探す. Before a search it shows the registrations that wait for 名寄せ. What is searched for is posted and not part of the
 * address: names of people do not belong in the logs and histories that keep addresses.
 */
@Named
@ViewScoped
public class IdentityListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ResidentSearchService search;

    private String typed;
    private SearchResult result;
    private AwaitingList waiting;

    public void load() {
        waiting = search.awaiting();
    }

    public void find() {
        var found = search.search(typed);
        result = found.terms().kind() == SearchKind.NOTHING ? null : found;
    }

    public boolean isSearched() {
        return result != null;
    }

    /** Of the search, or all that wait. */
    public List<RegistrationRow> getRegistrations() {
        return isSearched() ? result.awaiting() : waiting.longestWaiting();
    }

    public boolean isMoreRegistrations() {
        return isSearched()
                ? result.moreAwaiting()
                : waiting.count() > waiting.longestWaiting().size();
    }

    /** 全部で12件. */
    public String getCount() {
        return Words.text("identity_list.paragraph.count", waiting.count());
    }

    public boolean isNoSuchDay() {
        return isSearched() && result.terms().kind() == SearchKind.NO_SUCH_DAY;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public SearchResult getResult() {
        return result;
    }

    public AwaitingList getWaiting() {
        return waiting;
    }
}
