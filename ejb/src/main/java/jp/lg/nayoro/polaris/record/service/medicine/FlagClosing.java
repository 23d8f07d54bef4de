package jp.lg.nayoro.polaris.record.service.medicine;

import jp.lg.nayoro.polaris.record.entity.FlagFindingRow;

/** What became of closing a flag. */
public sealed interface FlagClosing {

    /** 確認済み: stored, now or by the try before this one. */
    record AtRest() implements FlagClosing {}

    /** Somebody else was faster: theirs stands. */
    record ClosedBefore(FlagFindingRow finding) implements FlagClosing {}

    /** The record is not what the caller saw: they are to look again. */
    record EvidenceChanged() implements FlagClosing {}

    /** Only 薬剤師 close flags. */
    record NotAPharmacist() implements FlagClosing {}
}
