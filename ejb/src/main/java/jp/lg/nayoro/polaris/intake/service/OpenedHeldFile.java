package jp.lg.nayoro.polaris.intake.service;

import java.io.Serializable;

import jp.lg.nayoro.polaris.intake.entity.HeldFileDetail;

/**
 * A held file.
 *
 * @param text what stands in it; null for a caller who may not read it
 */
public record OpenedHeldFile(HeldFileDetail detail, RawText text) implements Serializable {

    public boolean decidable() {
        return text != null;
    }
}
