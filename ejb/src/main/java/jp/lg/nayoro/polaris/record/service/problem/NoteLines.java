package jp.lg.nayoro.polaris.record.service.problem;

import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** 付記. The note of an entry: a line for each thing the source says besides, mostly with a label (転帰: 治癒). */
record NoteLines(List<String> lines) {

    private static final String COLON = ": ";

    static NoteLines of(String note) {
        return new NoteLines(
                note == null
                        ? List.of()
                        : note.lines().filter(line -> !line.isBlank()).toList());
    }

    /** What stands behind the first of these labels that is there; null without any. */
    String labelled(String... labels) {
        return Stream.of(labels)
                .flatMap(label -> lines.stream()
                        .filter(line -> line.startsWith(label + COLON))
                        .map(line -> line.substring(label.length() + COLON.length())))
                .findFirst()
                .orElse(null);
    }

    /** Whether a line says just this. */
    boolean says(String words) {
        return lines.contains(words);
    }

    /** The lines without any of these labels, as one text; null where none is left. */
    String without(String... labels) {
        var left = lines.stream()
                .filter(line -> Stream.of(labels).noneMatch(label -> line.startsWith(label + COLON)))
                .collect(joining("\n"));
        return left.isEmpty() ? null : left;
    }
}
