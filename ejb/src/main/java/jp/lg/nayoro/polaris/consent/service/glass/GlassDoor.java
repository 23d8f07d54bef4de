package jp.lg.nayoro.polaris.consent.service.glass;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

/**
 * 緊急閲覧の入口, as one member of staff finds it.
 *
 * @param categories what the table lets their profession open; empty where they have no business here
 * @param disasterUntil until when a disaster is declared; null where none is
 */
public record GlassDoor(List<DataCategory> categories, int minutes, LocalDateTime disasterUntil)
        implements Serializable {

    public boolean mayOpen() {
        return !categories.isEmpty();
    }
}
