package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

/**
 * Who stands behind an entry.
 *
 * @param inOut I 入院, O 外来
 * @param facility the institution the file names, where that is another than the one that handed the file over
 */
public record EntryAuthor(String inOut, String department, String practitioner, String facility)
        implements Serializable {

    public static final EntryAuthor NONE = new EntryAuthor(null, null, null, null);
}
