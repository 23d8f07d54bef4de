package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

/** What a feature knows of acts upon a resident that the ledger's reading acts do not tell, such as posts. */
public interface ExposureSource {

    /** During the span, oldest first; at most so many. */
    List<Exposure> during(LinkSpan span, int atMost);
}
