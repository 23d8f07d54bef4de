package jp.lg.nayoro.polaris.shared.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import static java.util.Objects.requireNonNull;

/**
 * 定期処理の当番. Timers of all nodes ring; the node that holds the lease does the job. A node that dies loses it when the
 * moment has passed.
 */
@Entity
@Table(name = "job_lease")
public class JobLease {

    @Id
    @Column(name = "name", nullable = false, updatable = false, length = 40)
    private String name;

    @Column(name = "holder", nullable = false, length = 80)
    private String holder;

    @Column(name = "held_until", nullable = false)
    private LocalDateTime heldUntil;

    protected JobLease() {} // for JPA

    public JobLease(String name, String holder, LocalDateTime heldUntil) {
        this.name = requireNonNull(name);
        this.holder = requireNonNull(holder);
        this.heldUntil = requireNonNull(heldUntil);
    }

    /** @return whether the node holds it now, anew or on */
    public boolean takenBy(String node, LocalDateTime now, LocalDateTime until) {
        if (!holder.equals(node) && heldUntil.isAfter(now)) {
            return false;
        }
        holder = requireNonNull(node);
        heldUntil = requireNonNull(until);
        return true;
    }

    @Override
    public String toString() {
        return "JobLease[" + name + ", " + holder + "]";
    }
}
