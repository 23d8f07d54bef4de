package jp.lg.nayoro.polaris.record.service;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/**
 * One item of a {@link MatrixSource} as the panel under the matrix shows it.
 *
 * @param profession of the author; null where the system itself speaks
 * @param facility the author's institution
 * @param text the whole text or its beginning
 * @param page where it stands in full, within the application, such as {@code /board/list.xhtml?resident=7#post12}; may be
 *     null
 */
public record SourceSummary(
        LocalDateTime at, String author, Profession profession, String facility, String text, String page)
        implements Serializable {

    /** Without author and text: this string reaches logs. */
    @Override
    public String toString() {
        return "SourceSummary[" + at + "]";
    }
}
