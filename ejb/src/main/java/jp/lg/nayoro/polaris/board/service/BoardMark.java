package jp.lg.nayoro.polaris.board.service;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Where a reader of a board stands: so many posts and changes since then. It reaches back a little before the moment of reading, since a
 * post may be committed after a younger one, or carry the time of another node's clock.
 */
public record BoardMark(LocalDateTime since, long changes) implements Serializable {}
