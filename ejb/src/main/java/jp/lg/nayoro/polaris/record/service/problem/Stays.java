package jp.lg.nayoro.polaris.record.service.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.ProblemRow;
import jp.lg.nayoro.polaris.record.entity.SourceInstitution;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

/**
 * 入退院. Puts what institutions tell piece by piece (入院, 転棟, 外泊, 退院) together into stays, institution by institution. What is
 * missing stays missing: a discharge alone is a stay without a first day.
 */
final class Stays {

    private final List<Stay> done = new ArrayList<>();
    private final SourceInstitution institution;
    private final LocalDate today;
    private Open open;

    private Stays(SourceInstitution institution, LocalDate today) {
        this.institution = institution;
        this.today = today;
    }

    /** Who is in hospital now comes first, then the newest. */
    static List<Stay> of(List<ProblemRow> rows, Map<RegistrationId, SourceInstitution> sources, LocalDate today) {
        Map<FacilityId, List<ProblemRow>> byInstitution = rows.stream()
                .collect(groupingBy(row -> sources.get(row.registration()).facility()));
        return byInstitution.values().stream()
                .flatMap(told -> new Stays(sources.get(told.get(0).registration()), today).pair(told).stream())
                .sorted(comparing(Stay::state, comparing(state -> state == StayState.UNENDED ? StayState.OVER : state))
                        .thenComparing(comparing(Stay::day).reversed()))
                .toList();
    }

    private List<Stay> pair(List<ProblemRow> told) {
        told.stream()
                .sorted(comparing((ProblemRow row) -> row.time().on())
                        .thenComparing(Stays::moment)
                        .thenComparing(ProblemRow::id))
                .forEach(row -> kindOf(row).ifPresent(kind -> take(kind, row)));
        close(StayState.NOW, null);
        return done;
    }

    private void take(EncounterKind kind, ProblemRow row) {
        switch (kind) {
            case ADMISSION -> admit(row);
            case DISCHARGE, DEATH -> discharge(kind, row);
            case LEAVE, RETURN, TRANSFER -> {
                if (open != null) {
                    open.move(kind, row);
                }
            }
            case ADMISSION_PLANNED -> {
                if (!row.time().on().isBefore(today)) {
                    done.add(stay(StayState.PLANNED, new Open(row), null));
                }
            }
            default -> {} // plans within a stay are no part of its history
        }
    }

    private void admit(ProblemRow row) {
        close(StayState.UNENDED, null);
        open = new Open(row);
        var until = row.time().until();
        if (until != null && !until.isAfter(today)) {
            close(StayState.OVER, until);
        }
    }

    private void discharge(EncounterKind kind, ProblemRow row) {
        var day = row.time().on();
        boolean known = done.stream().anyMatch(stay -> day.equals(stay.to()));
        if (open == null && !known && kind == EncounterKind.DISCHARGE) {
            done.add(stay(StayState.OVER, new Open(row), day).withoutBegin());
        } else if (open != null) {
            open.leave(row);
            close(StayState.OVER, day);
        }
    }

    private void close(StayState state, LocalDate to) {
        if (open != null) {
            done.add(stay(state, open, to));
            open = null;
        }
    }

    private Stay stay(StayState state, Open from, LocalDate to) {
        var first = from.first;
        return new Stay(
                state,
                first.time().on(),
                to,
                institution.name(),
                first.author().department(),
                from.reason,
                from.place,
                state == StayState.NOW && from.away,
                from.remarks,
                first.id(),
                first.sourceFile() != null);
    }

    private static Optional<EncounterKind> kindOf(ProblemRow row) {
        return Optional.ofNullable(row.code())
                .filter(code -> code.system() == CodeSystem.ENCOUNTER)
                .flatMap(code -> Arrays.stream(EncounterKind.values())
                        .filter(kind -> kind.name().equals(code.code()))
                        .findFirst());
    }

    private static LocalDateTime moment(ProblemRow row) {
        return row.time().at() == null
                ? row.time().on().atStartOfDay()
                : row.time().at();
    }

    /** A stay whose end is not known yet. */
    private static final class Open {

        private final ProblemRow first;
        private final String reason;
        private String place;
        private boolean away;
        private String remarks;

        private Open(ProblemRow row) {
            var note = NoteLines.of(row.note());
            first = row;
            reason = note.labelled("理由");
            place = note.labelled("場所");
            remarks = note.without("理由", "場所", "移動前");
        }

        private void move(EncounterKind kind, ProblemRow row) {
            var moved = NoteLines.of(row.note()).labelled("場所");
            away = kind == EncounterKind.LEAVE || away && kind == EncounterKind.TRANSFER;
            if (kind == EncounterKind.TRANSFER && moved != null) {
                place = moved;
            }
        }

        private void leave(ProblemRow row) {
            var said = NoteLines.of(row.note()).without("理由", "場所", "移動前");
            remarks = said == null ? remarks : remarks == null ? said : remarks + "\n" + said;
        }
    }
}
