package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;
import java.util.List;

/**
 * What is asked of the page.
 *
 * @param page from 0, the newest
 * @param chosen the rows whose course is drawn, at most {@value #MOST}
 */
public record LabRequest(LabPeriod period, int page, List<String> chosen) implements Serializable {

    /** More lines than this nobody compares. */
    public static final int MOST = 4;

    public LabRequest {
        page = Math.max(0, page);
        chosen = chosen.stream().distinct().limit(MOST).toList();
    }
}
