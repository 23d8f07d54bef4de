package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;

/** One line of a comparison: the field, how far it agrees, and why. The values themselves stand in the two details. */
public record FieldComparison(MatchField field, Agreement agreement, MatchRemark remark) implements Serializable {

    static FieldComparison agrees(MatchField field) {
        return new FieldComparison(field, Agreement.AGREES, MatchRemark.NONE);
    }

    static FieldComparison variant(MatchField field, MatchRemark remark) {
        return new FieldComparison(field, Agreement.VARIANT, remark);
    }

    static FieldComparison differs(MatchField field, MatchRemark remark) {
        return new FieldComparison(field, Agreement.DIFFERS, remark);
    }

    static FieldComparison unknown(MatchField field) {
        return new FieldComparison(field, Agreement.UNKNOWN, MatchRemark.NONE);
    }

    public boolean same() {
        return agreement.same();
    }

    public boolean differs() {
        return agreement == Agreement.DIFFERS;
    }

    /** Worth a clerk's look: it is written differently or it is different. */
    public boolean notable() {
        return agreement == Agreement.VARIANT || agreement == Agreement.DIFFERS;
    }
}
