package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;
import java.util.List;

/**
 * A page of what another system may read. How many there are in all is not told: it would tell of what is hidden.
 *
 * @param person first on the first page of everything; null otherwise
 * @param next where the next page begins; null after the last
 */
public record SharedPage(
        SharedPerson person, List<SharedEntry> entries, List<SharedDocument> documents, PageOfDays.Place next)
        implements Serializable {

    public SharedPage {
        entries = List.copyOf(entries);
        documents = List.copyOf(documents);
    }
}
