package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** A clinical entry as it is being written: what is not said stays unknown. */
final class Draft {

    private final EntryCategory category;
    private final String display;
    private EntryTime time;
    private EntryOrder order = EntryOrder.NONE;
    private EntryCode code;
    private EntryCode alternative;
    private EntryValue value = EntryValue.NONE;
    private EntryDose dose = EntryDose.NONE;
    private EntryAuthor author = EntryAuthor.NONE;
    private String note;

    Draft(EntryCategory category, LocalDate day, String display) {
        this.category = category;
        this.display = display;
        this.time = EntryTime.on(day);
    }

    Draft at(int hour, int minute) {
        time = EntryTime.at(time.on().atTime(hour, minute));
        return this;
    }

    Draft until(LocalDate day) {
        time = new EntryTime(time.on(), time.at(), day);
        return this;
    }

    Draft order(String number, String rp, int line) {
        order = new EntryOrder(number, rp, line);
        return this;
    }

    Draft code(CodeSystem system, String main) {
        code = new EntryCode(system, main);
        return this;
    }

    Draft alternative(CodeSystem system, String second) {
        alternative = new EntryCode(system, second);
        return this;
    }

    Draft value(EntryValue measured) {
        value = measured;
        return this;
    }

    Draft text(String words) {
        value = EntryValue.text(words);
        return this;
    }

    Draft dose(EntryDose taken) {
        dose = taken;
        return this;
    }

    Draft author(String inOut, String department, String practitioner, String facility) {
        author = new EntryAuthor(inOut, department, practitioner, facility);
        return this;
    }

    Draft note(String words) {
        note = words;
        return this;
    }

    EntryContent content() {
        var identity = String.join(
                "|",
                category.name(),
                time.on().toString(),
                String.valueOf(order.number()),
                String.valueOf(order.rp()),
                String.valueOf(order.line()),
                code == null ? "" : code.code(),
                display);
        LocalDateTime written =
                time.at() == null ? time.on().atTime(18, 0) : time.at().plusMinutes(40);
        return new EntryContent(
                category,
                EntryState.ACTIVE,
                Sha256.hex(identity),
                time,
                order,
                code,
                alternative,
                display,
                value,
                dose,
                author,
                note,
                written,
                1,
                List.of());
    }
}
