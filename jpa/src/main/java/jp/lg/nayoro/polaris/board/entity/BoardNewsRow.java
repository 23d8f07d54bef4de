package jp.lg.nayoro.polaris.board.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What is new on the board of one resident.
 *
 * @param unseen posts by others since the reader's last visit
 * @param lastPostAt null while nobody wrote anything the reader may see
 */
public record BoardNewsRow(ResidentId resident, Long unseen, LocalDateTime lastPostAt) implements Serializable {}
