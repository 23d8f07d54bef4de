package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import jp.lg.nayoro.polaris.identity.service.NameFolding;

/** 担当の方の一覧, as somebody has it before them: searched, by a row of the kana index, in an order, so many at a time. */
class MyPatients implements Serializable {

    private static final long serialVersionUID = 1L;

    /** People shown at once. */
    static final int STEP = 50;

    private List<PersonCard> people = List.of();
    private String filter;
    private KanaRow row;
    private PatientSort sort = PatientSort.KANA;
    private int limit = STEP;

    void take(List<PersonCard> all) {
        people = all.stream().sorted(sort.order()).toList();
    }

    /** In its place until the list is sorted anew, so that nothing moves under the finger. */
    void favourite(Long resident, boolean wanted) {
        people = people.stream()
                .map(person -> person.resident().equals(resident) ? person.favourite(wanted) : person)
                .toList();
    }

    List<PersonCard> shown() {
        return found().stream().limit(limit).toList();
    }

    int left() {
        return Math.max(0, found().size() - limit);
    }

    void more() {
        limit += STEP;
    }

    /** The rows of the index under which somebody stands. */
    List<KanaRow> rows() {
        return Arrays.stream(KanaRow.values())
                .filter(one -> people.stream().anyMatch(within(one)))
                .toList();
    }

    List<PersonCard> people() {
        return people;
    }

    private List<PersonCard> found() {
        var key = NameFolding.searchKey(filter);
        return people.stream()
                .filter(person -> person.matches(key))
                .filter(within(row))
                .toList();
    }

    private static Predicate<PersonCard> within(KanaRow wanted) {
        return person -> wanted == null || KanaRow.of(person.kanaKey()) == wanted;
    }

    void sortBy(PatientSort wanted) {
        sort = wanted;
        limit = STEP;
        take(people);
    }

    void choose(KanaRow wanted) {
        row = wanted;
        limit = STEP;
    }

    KanaRow row() {
        return row;
    }

    PatientSort sort() {
        return sort;
    }

    String filter() {
        return filter;
    }

    void find(String typed) {
        filter = typed;
        limit = STEP;
    }
}
