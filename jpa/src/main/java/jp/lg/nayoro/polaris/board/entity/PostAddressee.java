package jp.lg.nayoro.polaris.board.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** An {@link Addressee} of a post, as it is kept. */
@Entity
@Table(name = "post_addressee")
@NamedQuery(
        name = PostAddressee.ROWS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.board.entity.PostAddresseeRow(
            a.post, a.profession, a.facility, f.name, a.staff, s.name, COALESCE(f.phone, w.phone))
        FROM PostAddressee a
            LEFT JOIN Facility f ON f.id = a.facility
            LEFT JOIN Staff s ON s.id = a.staff
            LEFT JOIN Facility w ON w.id = s.facility
        WHERE a.post IN :posts ORDER BY a.id""")
public class PostAddressee {

    /** Of some posts. */
    public static final String ROWS = "PostAddressee.rows";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long post;

    @Enumerated(EnumType.STRING)
    @Column(name = "profession", updatable = false, length = 30)
    private Profession profession;

    @Column(name = "facility_id", updatable = false)
    private FacilityId facility;

    @Column(name = "staff_id", updatable = false)
    private StaffId staff;

    protected PostAddressee() {} // for JPA

    public PostAddressee(long post, Addressee addressee) {
        this.post = post;
        this.profession = addressee.profession();
        this.facility = addressee.facility();
        this.staff = addressee.staff();
    }

    @Override
    public String toString() {
        return "PostAddressee[" + id + ", post " + post + "]";
    }
}
