package jp.lg.nayoro.polaris.record.service.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryAuthor;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDose;
import jp.lg.nayoro.polaris.record.entity.EntryOrder;
import jp.lg.nayoro.polaris.record.entity.EntryRow;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryTime;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StayTest {

    static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    static final RegistrationId HOSPITAL = new RegistrationId(1);
    static final RegistrationId OTHER = new RegistrationId(2);
    static final Map<RegistrationId, String> NAMES = Map.of(HOSPITAL, "市立病院", OTHER, "北病院");

    @Test
    void isTheOneThatBeganLastWithItsDischarge() {
        var stay = last(
                row(HOSPITAL, EncounterKind.ADMISSION, DAY.minusYears(1)),
                row(HOSPITAL, EncounterKind.DISCHARGE, DAY.minusYears(1).plusDays(9)),
                row(HOSPITAL, EncounterKind.ADMISSION, DAY),
                row(HOSPITAL, EncounterKind.DISCHARGE, DAY.plusDays(12)));
        assertEquals(new Stay(DAY, DAY.plusDays(12), "市立病院", null, null), stay);
    }

    @Test
    void isNotEndedByAnotherHospital() {
        assertNull(
                last(row(HOSPITAL, EncounterKind.ADMISSION, DAY), row(OTHER, EncounterKind.DISCHARGE, DAY.plusDays(3)))
                        .discharged());
    }

    @Test
    void aPlannedAdmissionIsNoStay() {
        assertTrue(Stay.last(List.of(row(HOSPITAL, EncounterKind.ADMISSION_PLANNED, DAY)), NAMES)
                .isEmpty());
    }

    private static Stay last(EntryRow... rows) {
        return Stay.last(List.of(rows), NAMES).orElseThrow();
    }

    private static EntryRow row(RegistrationId where, EncounterKind kind, LocalDate on) {
        return new EntryRow(
                1L,
                where,
                EntryCategory.ENCOUNTER,
                EntryState.ACTIVE,
                EntryTime.on(on),
                EntryOrder.NONE,
                kind.name(),
                "入退院",
                EntryValue.NONE,
                EntryDose.NONE,
                EntryAuthor.NONE,
                null,
                null);
    }
}
