package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.RegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentRow;

/** Residents, and registrations nobody is tied to yet, that answer to a search; each list at most one page. */
public record SearchResult(
        SearchTerms terms,
        List<ResidentRow> residents,
        boolean moreResidents,
        List<RegistrationRow> awaiting,
        boolean moreAwaiting)
        implements Serializable {

    static SearchResult none(SearchTerms terms) {
        return new SearchResult(terms, List.of(), false, List.of(), false);
    }

    public boolean empty() {
        return residents.isEmpty() && awaiting.isEmpty();
    }
}
