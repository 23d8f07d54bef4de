package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/** One file while it is being read: its place, its segments, and what has been made of them so far. */
record Reading(Ssmix2Path path, DataType type, Hl7Message message, EntryCollector collector, LocalDate receivedOn) {

    /** ORC-1 オーダ制御, HL7 table 0119: cancelled or discontinued, asked for or done. */
    private static final Set<String> CANCELLING = Set.of("CA", "OC", "DC", "OD", "CR");

    /** A draft with what every entry of the file shares: the day of the folder, the order, who and where, the state. */
    EntryDraft draft(EntryCategory category, Hl7Segment at, Hl7Segment orderSegment) {
        var draft = collector
                .add(new EntryDraft(category, at.line()))
                .on(day())
                .state(stateOf(orderSegment))
                .order(path.orderNumber(), null, 0)
                .issuedAt(path.issuedAt());
        writeAuthor(draft, orderSegment);
        return draft;
    }

    /** 診療日 of the folder; for the types kept outside the days, the day the message tells. */
    LocalDate day() {
        if (path.careDay() != null) {
            return path.careDay();
        }
        return Hl7Moment.day(message.field("EVN", 2).text())
                .or(() -> Optional.ofNullable(path.issuedAt()).map(LocalDateTime::toLocalDate))
                .or(() -> Hl7Moment.day(message.field("MSH", 7).text()))
                .orElse(receivedOn);
    }

    /** The folder's day wins over a day inside the message that is far from it; the difference is told. */
    void compareWithFolder(Hl7Segment orderSegment) {
        var ordered = Hl7Moment.day(orderSegment.field(9).text()).orElse(null);
        if (ordered != null && path.careDay() != null && daysApart(ordered, path.careDay()) > 1) {
            collector.warn(orderSegment.line(), "オーダの日付とフォルダの診療日が違うため、フォルダの診療日を使いました。");
        }
    }

    /** The moment a message tells, unless it lies so far from the folder's day that it must be a slip. */
    Optional<Hl7Moment> plausible(String text, int daysBefore, int daysAfter) {
        return Hl7Moment.of(text).filter(moment -> {
            var day = day();
            boolean near = !moment.day().isBefore(day.minusDays(daysBefore))
                    && !moment.day().isAfter(day.plusDays(daysAfter));
            if (!near) {
                collector.warn(0, "フォルダの診療日から離れた日時があったため、フォルダの診療日を使いました。");
            }
            return near;
        });
    }

    private static long daysApart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** What the file's name says of the whole (2 old, 0 deleted) wins over what the order says of itself. */
    EntryState stateOf(Hl7Segment orderSegment) {
        var control = orderSegment == null ? null : orderSegment.text(1);
        var trigger = message.field("MSH", 9).component(2);
        if (path.conditionFlag().equals("0")) {
            return EntryState.DELETED;
        }
        if (path.conditionFlag().equals("2")) {
            return EntryState.SUPERSEDED;
        }
        boolean cancelled = control != null && CANCELLING.contains(control);
        return cancelled || type.isCancelledBy(trigger) ? EntryState.CANCELLED : EntryState.ACTIVE;
    }

    /** Whether the file's name says that this version holds. */
    boolean isCurrent() {
        return !path.conditionFlag().equals("0") && !path.conditionFlag().equals("2");
    }

    private void writeAuthor(EntryDraft draft, Hl7Segment order) {
        var visit = message.field("PV1", 2).component(1);
        var ordered = order == null ? null : order.field(29).component(1);
        var department = order == null ? null : departmentOf(order.field(17));
        var doctor = order == null ? null : person(order.field(12));
        draft.author(
                Texts.firstOf(ordered, visit),
                Texts.firstOf(department, departmentOf(message.field("PV1", 10))),
                Texts.firstOf(doctor, person(message.field("PV1", 7)), person(message.field("PV1", 17))),
                null);
    }

    /** Name of a department; a bare code says so, since every hospital numbers its own. */
    static String departmentOf(Hl7Field field) {
        var name = field.component(2);
        var code = field.component(1);
        return name != null || code == null ? name : "診療科コード " + code;
    }

    /** Name of a person (HL7 XCN), split in two or, as some senders write it, not. */
    static String person(Hl7Field field) {
        return Texts.join(" ", field.component(2), field.component(3));
    }
}
