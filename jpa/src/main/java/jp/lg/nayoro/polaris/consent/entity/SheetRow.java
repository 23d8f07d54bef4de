package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;

/**
 * 用紙. One file of a consent's paper, to be referred to by sheet and page.
 *
 * @param scopePage the page on which the scope stands, or null where it is not in this file
 */
public record SheetRow(
        Long id,
        ConsentId consent,
        int sheet,
        int pages,
        Integer scopePage,
        String fileName,
        String mediaType,
        LocalDateTime addedAt,
        String addedBy)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.consent.entity.SheetRow(
                k.id, k.consent, k.sheet, k.pages, k.scopePage, k.fileName, k.mediaType, k.addedAt, a.name)
            FROM ConsentScan k JOIN Consent c ON c.id = k.consent JOIN Staff a ON a.id = k.addedBy
            WHERE c.resident = :resident
            ORDER BY k.consent, k.sheet""";

    /** For a link to each page. */
    public List<Integer> pageNumbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }
}
