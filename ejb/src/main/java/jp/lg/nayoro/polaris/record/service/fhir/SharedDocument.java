package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;

import jp.lg.nayoro.polaris.record.entity.SharedDocumentRow;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** A document that another system may read, with whose it is and where it came from. */
public record SharedDocument(ResidentId resident, SharedDocumentRow row, SharedSource source) implements Serializable {

    /** Without contents: this string reaches logs. */
    @Override
    public String toString() {
        return "SharedDocument[" + row.id() + "]";
    }
}
