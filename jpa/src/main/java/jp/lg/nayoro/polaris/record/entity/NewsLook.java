package jp.lg.nayoro.polaris.record.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** 今日の気づきの最終閲覧. Until when a member of staff has looked over the news of all their residents. */
@Entity
@Table(name = "news_look")
@NamedQuery(name = NewsLook.SEEN_AT, query = "SELECT l.seenAt FROM NewsLook l WHERE l.staff = :staff")
@NamedQuery(name = ArrivedCount.SINCE, query = ArrivedCount.SINCE_QUERY)
@NamedQuery(name = ArrivedTotal.OF_STAFF, query = ArrivedTotal.OF_STAFF_QUERY)
@NamedQuery(name = NewsEntryRow.ARRIVED, query = NewsEntryRow.ARRIVED_QUERY)
@NamedQuery(name = PastDrugRow.OF_RESIDENTS, query = PastDrugRow.OF_RESIDENTS_QUERY)
@NamedQuery(name = PastValueRow.OF_RESIDENTS, query = PastValueRow.OF_RESIDENTS_QUERY)
@NamedQuery(name = PaperNewsRow.CONSENTS, query = PaperNewsRow.CONSENTS_QUERY)
@NamedQuery(name = PaperNewsRow.CARE_PLANS, query = PaperNewsRow.CARE_PLANS_QUERY)
@NamedNativeQuery(
        name = NewsLook.MOVE,
        query =
                """
        INSERT INTO news_look (staff_id, seen_at) VALUES (?1, ?2)
        ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))""")
public class NewsLook {

    public static final String SEEN_AT = "NewsLook.seenAt";

    /** Notes a look: 1 staff, 2 time. It only moves forward. */
    public static final String MOVE = "NewsLook.move";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Column(name = "seen_at", nullable = false)
    private LocalDateTime seenAt;

    protected NewsLook() {} // for JPA

    @Override
    public String toString() {
        return "NewsLook[staff " + staff + "]";
    }
}
