package jp.lg.nayoro.polaris.intake.service.store;

import jp.lg.nayoro.polaris.intake.entity.FileKey;
import jp.lg.nayoro.polaris.intake.entity.KnownFile;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;

/**
 * A file that was opened: whether it came before, and what stands in it.
 *
 * @param known what became of it when it came before; null for a new one
 * @param result null where it need not be read again
 * @param splitSet the data id, of a part of a cut set; else null
 */
public record OpenedFile(IncomingFile file, FileKey key, KnownFile known, ParseResult result, String splitSet) {

    /** It was read before, or somebody decided that it is not wanted. */
    boolean isDuplicate() {
        return result == null && known != null && known.state() != SourceFileState.QUARANTINED;
    }

    boolean isHeldAsBefore() {
        return result == null && known != null && known.state() == SourceFileState.QUARANTINED;
    }

    /** The same file stands earlier in the same chunk. */
    boolean isRepeated() {
        return result == null && known == null;
    }

    @Override
    public String toString() {
        return "OpenedFile[…]";
    }
}
