package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;

import jp.lg.nayoro.polaris.record.entity.EntryCoding;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** An entry that another system may read, with whose it is and where it came from. */
public record SharedEntry(ResidentId resident, EntryRow row, EntryCoding coding, SharedSource source)
        implements Serializable {

    /** Without contents: this string reaches logs. */
    @Override
    public String toString() {
        return "SharedEntry[" + row.id() + "]";
    }
}
