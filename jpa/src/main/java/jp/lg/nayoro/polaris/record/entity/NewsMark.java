package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** 確認した. A piece of news a member of staff has dealt with. Marking twice, and unmarking what is not marked, change nothing. */
@Entity
@Table(name = "news_mark")
@IdClass(NewsMark.Key.class)
@NamedQuery(
        name = NewsMark.KEYS_OF_STAFF,
        query = "SELECT k.key FROM NewsMark k WHERE k.staff = :staff AND k.markedAt >= :since")
@NamedQuery(name = NewsMark.REMOVE, query = "DELETE FROM NewsMark k WHERE k.staff = :staff AND k.key = :key")
@NamedNativeQuery(
        name = NewsMark.ADD,
        query =
                """
        INSERT INTO news_mark (staff_id, news_key, marked_at) VALUES (?1, ?2, ?3)
        ON DUPLICATE KEY UPDATE marked_at = VALUES(marked_at)""")
public class NewsMark {

    public static final String KEYS_OF_STAFF = "NewsMark.keysOfStaff";

    public static final String REMOVE = "NewsMark.remove";

    /** 1 staff, 2 key, 3 time. */
    public static final String ADD = "NewsMark.add";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Id
    @Column(name = "news_key", length = 60)
    private String key;

    @Column(name = "marked_at", nullable = false)
    private LocalDateTime markedAt;

    protected NewsMark() {} // for JPA

    @Override
    public String toString() {
        return "NewsMark[staff " + staff + ", " + key + "]";
    }

    /** Whose mark on what. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long staff;
        private String key;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.staff == staff && Objects.equals(that.key, key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff, key);
        }
    }
}
