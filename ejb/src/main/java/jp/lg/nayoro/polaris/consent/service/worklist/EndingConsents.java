package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.consent.entity.ConsentReminder;
import jp.lg.nayoro.polaris.consent.entity.EndingConsentRow;
import jp.lg.nayoro.polaris.consent.entity.ReminderRow;
import jp.lg.nayoro.polaris.consent.entity.ReminderStage;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;

import static java.util.stream.Collectors.groupingBy;

/**
 * 満了の前と後. Consents that end within 60 days, and those that ended within the last 90 and that nobody renewed. A letter is due
 * at each stage once; after it was printed the line waits for the next stage.
 */
@ApplicationScoped
public class EndingConsents implements WorklistSource {

    private static final int DAYS_AFTER = 90;
    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_TO_PRINT = 7;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<ConsentTask> tasks(LocalDate today, int most) {
        var rows = ending(today, most);
        var reminders = remindersOf(rows);
        return rows.stream()
                .map(row -> task(row, reminders.getOrDefault(row.consent(), List.of()), today))
                .toList();
    }

    /** Those for which the letter of the present stage was not printed yet, the first to end first. */
    List<EndingConsentRow> dueForLetter(LocalDate today, int most) {
        var rows = ending(today, most);
        var reminders = remindersOf(rows);
        return rows.stream()
                .filter(row -> printed(row, reminders.getOrDefault(row.consent(), List.of()), today) == null)
                .toList();
    }

    private List<EndingConsentRow> ending(LocalDate today, int most) {
        return em.createNamedQuery(ConsentReminder.ENDING_CONSENTS, EndingConsentRow.class)
                .setParameter("from", today.minusDays(DAYS_AFTER))
                .setParameter("to", today.plusDays(DAYS_BEFORE))
                .setMaxResults(most)
                .getResultList();
    }

    private Map<ConsentId, List<ReminderRow>> remindersOf(List<EndingConsentRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(ConsentReminder.ROWS_AMONG, ReminderRow.class)
                .setParameter(
                        "consents", rows.stream().map(EndingConsentRow::consent).toList())
                .getResultStream()
                .collect(groupingBy(ReminderRow::consent));
    }

    private static ConsentTask task(EndingConsentRow row, List<ReminderRow> reminders, LocalDate today) {
        var stage = ReminderStage.of(row.validUntil(), today);
        var printed = printed(row, reminders, today);
        return new ConsentTask(
                stage == ReminderStage.OVER ? ConsentTaskKind.EXPIRED : ConsentTaskKind.EXPIRING,
                row.id(),
                new ConsentTask.Person(row.resident(), row.name(), row.nameKana(), row.birthDate()),
                row.validUntil(),
                dueOn(row.validUntil(), stage, printed != null),
                null,
                printed);
    }

    /** A week after the stage began whose letter is due; once it is printed, when the next begins. */
    static LocalDate dueOn(LocalDate lastDay, ReminderStage stage, boolean printed) {
        if (stage == ReminderStage.OVER || printed && stage == ReminderStage.THIRTY) {
            return ReminderStage.OVER.begins(lastDay);
        }
        return printed
                ? ReminderStage.THIRTY.begins(lastDay)
                : stage.begins(lastDay).plusDays(DAYS_TO_PRINT);
    }

    private static LocalDate printed(EndingConsentRow row, List<ReminderRow> reminders, LocalDate today) {
        var stage = ReminderStage.of(row.validUntil(), today);
        return reminders.stream()
                .filter(reminder -> reminder.stage() == stage)
                .map(reminder -> reminder.printedAt().toLocalDate())
                .findFirst()
                .orElse(null);
    }
}
