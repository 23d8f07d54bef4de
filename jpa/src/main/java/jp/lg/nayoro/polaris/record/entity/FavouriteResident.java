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

/** お気に入り. A resident whom a member of staff wants at the top of their list. It opens nothing. */
@Entity
@Table(name = "favourite_resident")
@IdClass(FavouriteResident.Key.class)
@NamedQuery(
        name = FavouriteResident.OF_STAFF,
        query = "SELECT f.resident FROM FavouriteResident f WHERE f.staff = :staff")
@NamedQuery(
        name = FavouriteResident.REMOVE,
        query = "DELETE FROM FavouriteResident f WHERE f.staff = :staff AND f.resident = :resident")
@NamedNativeQuery(
        name = FavouriteResident.ADD,
        query =
                """
        INSERT INTO favourite_resident (staff_id, resident_id, added_at) VALUES (?1, ?2, ?3)
        ON DUPLICATE KEY UPDATE added_at = added_at""")
public class FavouriteResident {

    public static final String OF_STAFF = "FavouriteResident.ofStaff";

    public static final String REMOVE = "FavouriteResident.remove";

    /** 1 staff, 2 resident, 3 time. Adding twice changes nothing. */
    public static final String ADD = "FavouriteResident.add";

    @Id
    @Column(name = "staff_id")
    private long staff;

    @Id
    @Column(name = "resident_id")
    private long resident;

    @Column(name = "added_at", nullable = false)
    private LocalDateTime addedAt;

    protected FavouriteResident() {} // for JPA

    @Override
    public String toString() {
        return "FavouriteResident[staff " + staff + ", resident " + resident + "]";
    }

    /** Whose star on whom. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long staff;
        private long resident;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.staff == staff && key.resident == resident;
        }

        @Override
        public int hashCode() {
            return Objects.hash(staff, resident);
        }
    }
}
