package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * 受け取った1回分. What somebody took home at one time, or was to take home: a prescription, a dispensing, mostly both.
 *
 * @param prescribed null where the prescriber tells nothing
 * @param dispensed null where no pharmacy tells of it
 */
public record Supply(MedicineEntry prescribed, MedicineEntry dispensed, Handing handing) implements Serializable {

    /** For so many days a prescription without days of its own is waited for. */
    private static final int WAITED_FOR = 30;

    /** How it came into the house. */
    public enum Handing {
        /** 調剤の記録がある. */
        DISPENSED,
        /** 院内: where it was prescribed. */
        AT_THE_INSTITUTION,
        /** 調剤の記録がない, though pharmacies of this person tell of others. */
        NOT_RECORDED,
        /** No pharmacy of this person tells anything: it is taken as fetched. */
        NOBODY_TELLS
    }

    /** What is in the hand: the product that was handed out, else what was written. */
    public MedicineEntry told() {
        return dispensed == null ? prescribed : dispensed;
    }

    public LocalDate from() {
        return told().on();
    }

    /** The last day it is for; null where nothing tells it. */
    public LocalDate until() {
        var days = days();
        return days == null ? null : from().plusDays(days - 1L);
    }

    private Integer days() {
        var told = SupplyDays.of(told().dose(), from(), told().row().until());
        return told == null && prescribed != null && dispensed != null
                ? SupplyDays.of(
                        prescribed.dose(), prescribed.on(), prescribed.row().until())
                : told;
    }

    /** 頓服 where either side says so: pharmacies and prescribers do not both tell it. */
    public MedicineManner manner() {
        return prescribed != null && prescribed.manner() == MedicineManner.AS_NEEDED
                ? MedicineManner.AS_NEEDED
                : told().manner();
    }

    /** The last day it is taken to be in the house, or for which it was to be fetched. */
    public LocalDate lastDay() {
        if (dated()) {
            return until();
        }
        return from().plusDays(fetched() ? manner().presumedDays() - 1L : WAITED_FOR);
    }

    /** Whether its days are known and count: 頓服 has none. */
    public boolean dated() {
        return manner() != MedicineManner.AS_NEEDED && until() != null;
    }

    boolean fetched() {
        return handing != Handing.NOT_RECORDED;
    }

    public boolean presentOn(LocalDate day) {
        return fetched() && covers(day);
    }

    /** Whether its days run on a day, be it fetched or not. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(lastDay());
    }

    /** How many days both last; 0 for one after the other. */
    int daysTogether(Supply other) {
        var start = from().isAfter(other.from()) ? from() : other.from();
        var end = lastDay().isBefore(other.lastDay()) ? lastDay() : other.lastDay();
        return (int) Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
    }

    /** Null where nobody tells it. */
    public String prescriber() {
        return prescribed == null ? dispensed.prescriber() : prescribed.institution();
    }

    /** Null where no pharmacy tells of it. */
    public String pharmacy() {
        return dispensed == null ? null : dispensed.institution();
    }

    /** Another supply of the same drug, of the same prescriber, from the same place. */
    boolean repeats(Supply other) {
        return Objects.equals(prescriber(), other.prescriber())
                && told().institution().equals(other.told().institution())
                && told().sameDrugAs(other.told());
    }

    boolean ofOneOrderWith(Supply other) {
        return prescribed != null && other.prescribed != null
                ? prescribed.ofOneOrderWith(other.prescribed)
                : told().ofOneOrderWith(other.told());
    }

    /** Days from tomorrow on; null where they are not known. */
    public Integer daysLeft(LocalDate today) {
        return dated() ? (int) Math.max(0, ChronoUnit.DAYS.between(today, lastDay())) : null;
    }
}
