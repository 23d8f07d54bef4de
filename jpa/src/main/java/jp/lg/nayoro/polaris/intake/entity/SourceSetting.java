package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;

import static java.util.Objects.requireNonNull;

/**
 * 取込元の設定, as somebody typed it.
 *
 * @param directory on the server
 * @param active whether it is looked at by itself
 */
public record SourceSetting(
        FacilityId facility, String name, FileFormat format, String directory, int intervalMinutes, boolean active)
        implements Serializable {

    public SourceSetting {
        requireNonNull(facility);
        requireNonNull(name);
        requireNonNull(format);
        requireNonNull(directory);
        if (intervalMinutes < IntakeSource.SHORTEST_INTERVAL || intervalMinutes > IntakeSource.LONGEST_INTERVAL) {
            throw new IllegalArgumentException("Not an interval: " + intervalMinutes);
        }
    }

    /** The same, at the place the directory really has. */
    public SourceSetting at(String realDirectory) {
        return new SourceSetting(facility, name, format, realDirectory, intervalMinutes, active);
    }
}
