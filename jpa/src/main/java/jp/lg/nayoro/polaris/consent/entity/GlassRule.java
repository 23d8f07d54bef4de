package jp.lg.nayoro.polaris.consent.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * 緊急閲覧の決まり of the municipality.
 *
 * @param minutes how long a record stays open
 * @param disasterUntil until when a disaster is declared; null where none is
 */
public record GlassRule(int minutes, LocalDateTime disasterUntil) implements Serializable {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 24 * 60;

    /** What holds until the municipality sets another: four hours, no disaster. */
    public static final GlassRule OF_THE_RELEASE = new GlassRule(240, null);

    public GlassRule {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("Not between 15 minutes and a day: " + minutes);
        }
    }

    public Duration openFor() {
        return Duration.ofMinutes(minutes);
    }

    public boolean disasterAt(LocalDateTime moment) {
        return disasterUntil != null && disasterUntil.isAfter(moment);
    }

    public boolean allows(GlassOccasion occasion, LocalDateTime moment) {
        return occasion == GlassOccasion.EMERGENCY || disasterAt(moment);
    }
}
