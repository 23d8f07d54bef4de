package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One state of the 名寄せの決まり, with who set it, when and why. */
public record PolicyRow(
        Long id, int aloneFrom, ObstacleRule obstacles, String reason, String setBy, LocalDateTime setAt)
        implements Serializable {}
