package jp.lg.nayoro.polaris.consent.service.worklist;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the worklist, with what leads to the one act it needs.
 *
 * @param subject the id of what it is about: the signal, consent, claim, scan or notice
 * @param person null where nobody is known yet
 * @param day when it happened or will happen
 * @param dueOn by when somebody should act; apart from what cannot wait, the list is in this order
 * @param from the institution it comes from or concerns; null where none does
 * @param done the day a letter was printed for the present stage; null while it is due
 */
public record ConsentTask(
        ConsentTaskKind kind, long subject, Person person, LocalDate day, LocalDate dueOn, String from, LocalDate done)
        implements Serializable {

    /** Of whom. */
    public record Person(Long resident, String name, String nameKana, LocalDate birthDate) implements Serializable {}

    /** Perhaps somebody who died is still looked at: that goes before everything else, whatever the day. */
    boolean cannotWait() {
        return kind == ConsentTaskKind.LEAVING_SIGNAL;
    }

    /** Null where nobody is known yet. */
    public Long resident() {
        return person == null ? null : person.resident();
    }
}
