package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.ContaminationTaskRow;
import jp.lg.nayoro.polaris.identity.entity.MergeRow;
import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;

/**
 * 漏えい確認の一覧. What was done with a registration's data while it was tied to the wrong resident.
 *
 * @param registration null where a merge was undone
 * @param merge null but there: then two people were shown as one
 * @param holder the resident it is, or was, tied to; null where nothing of it was ever shown
 * @param institutions whose staff met the data, each with its acts
 * @param more whether there are acts beyond those listed
 * @param untied when the link was taken back; null while it is in force
 * @param tasks empty until then
 */
public record Contamination(
        RegistrationDetail registration,
        MergeRow merge,
        Long holder,
        List<LinkSpan> spans,
        List<InstitutionExposures> institutions,
        boolean more,
        LocalDateTime untied,
        String reason,
        List<ContaminationTaskRow> tasks)
        implements Serializable {

    public boolean before() {
        return untied == null;
    }

    public boolean ofMerge() {
        return merge != null;
    }

    public long acts() {
        return institutions.stream().mapToLong(one -> one.acts().size()).sum();
    }

    /** From when on the data was shown. */
    public LocalDateTime since() {
        return spans.isEmpty() ? null : spans.get(0).from();
    }
}
