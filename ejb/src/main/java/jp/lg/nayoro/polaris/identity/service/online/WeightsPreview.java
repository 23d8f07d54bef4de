package jp.lg.nayoro.polaris.identity.service.online;

import java.io.Serializable;
import java.util.List;

/**
 * 変更の見込み. What a version of weights would change, were it in force: nothing has been changed.
 *
 * @param examined how many registrations were looked at, evenly drawn from {@code all}
 * @param linked how many would be linked that are not
 * @param suspended how many automatic links would be suspended
 * @param asked how many more a person would be asked about
 * @param changes the first of them
 */
public record WeightsPreview(int examined, long all, int linked, int suspended, int asked, List<Change> changes)
        implements Serializable {

    /** One of them, by numbers: who it is stands behind the link. */
    public record Change(WeightsEffect kind, long registration, long resident, String words, int score)
            implements Serializable {}
}
