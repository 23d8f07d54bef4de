package jp.lg.nayoro.polaris.consent.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import static java.util.Objects.requireNonNull;

/** 見張りのしおり: up to which row the ledger has been looked through. */
@Entity
@Table(name = "watch_mark")
public class WatchMark {

    @Id
    @Column(name = "name", nullable = false, updatable = false, length = 40)
    private String name;

    @Column(name = "last_event", nullable = false)
    private long lastEvent;

    @Column(name = "moved_at", nullable = false)
    private LocalDateTime movedAt;

    protected WatchMark() {} // for JPA

    public WatchMark(String name, LocalDateTime movedAt) {
        this.name = requireNonNull(name);
        this.movedAt = requireNonNull(movedAt);
    }

    /** @throws IllegalArgumentException backwards */
    public void moveTo(long event, LocalDateTime at) {
        if (event < lastEvent) {
            throw new IllegalArgumentException("Backwards: " + event + " < " + lastEvent);
        }
        lastEvent = event;
        movedAt = requireNonNull(at);
    }

    public long getLastEvent() {
        return lastEvent;
    }

    @Override
    public String toString() {
        return "WatchMark[" + name + ", " + lastEvent + "]";
    }
}
