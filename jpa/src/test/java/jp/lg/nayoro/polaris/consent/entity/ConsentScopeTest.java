package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConsentScopeTest {

    static final Set<DataCategory> BOARD = Set.of(DataCategory.BOARD);

    /** Somebody (7 works at 1) against a scope; institutions and staff named, parted by blanks. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # method,      institutions, staff, person, at, may look
            BLANKET,       '',           '',    7,      1,  true
            BLANKET,       '1',          '',    7,      1,  false
            BLANKET,       '2',          '',    7,      1,  true
            FACILITY_LIST, '1 2',        '',    7,      1,  true
            FACILITY_LIST, '2',          '',    7,      1,  false
            PER_FACILITY,  '1',          '',    7,      1,  true
            PER_FACILITY,  '2',          '',    7,      1,  false
            PER_PERSON,    '1',          '7',   7,      1,  true
            PER_PERSON,    '1',          '8',   7,      1,  false
            PER_PERSON,    '2',          '7',   7,      1,  false
            """)
    void letsLookWhoItCovers(
            ConsentMethod method, String institutions, String staff, long person, long at, boolean covered) {
        assertEquals(covered, scope(method, institutions, staff).covers(new StaffId(person), new FacilityId(at)));
    }

    /** What two scopes have in common. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            BLANKET,       '1', '',    BLANKET,       '2',   '',    BLANKET,       '1 2', ''
            BLANKET,       '1', '',    FACILITY_LIST, '1 2', '',    FACILITY_LIST, '2',   ''
            FACILITY_LIST, '1', '',    FACILITY_LIST, '2',   '',    ,              ,
            PER_PERSON,    '1', '7',   BLANKET,       '2',   '',    PER_PERSON,    '1',   '7'
            BLANKET,       '2', '',    PER_PERSON,    '1',   '7',   PER_PERSON,    '1',   '7'
            FACILITY_LIST, '1', '',    PER_PERSON,    '1 2', '7 8', PER_PERSON,    '1',   '7 8'
            PER_PERSON,    '1', '7',   PER_PERSON,    '1',   '8',   ,              ,
            """)
    void hasInCommonOnlyWhatBothLetThrough(
            ConsentMethod one,
            String places,
            String staff,
            ConsentMethod other,
            String otherPlaces,
            String otherStaff,
            ConsentMethod both,
            String bothPlaces,
            String bothStaff) {
        var common = scope(one, places, staff).and(scope(other, otherPlaces, otherStaff));
        assertEquals(Optional.ofNullable(both).map(method -> scope(method, bothPlaces, bothStaff)), common);
        common.ifPresent(narrow -> assertTrue(narrow.within(scope(one, places, staff))));
        common.ifPresent(narrow -> assertTrue(narrow.within(scope(other, otherPlaces, otherStaff))));
    }

    @Test
    void isNotWithinOneThatNamesPersonsUnlessItNamesThemToo() {
        assertFalse(scope(ConsentMethod.FACILITY_LIST, "1", "").within(scope(ConsentMethod.PER_PERSON, "1", "7")));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void sharesASensitiveKindOnlyWhereTheFormNamesIt(DataCategory category) {
        var ordinary = new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.copyOf(DataCategory.ordinary()));
        assertEquals(!category.isSensitive(), ordinary.covers(category));
        var withIt = new ConsentScope(ConsentMethod.BLANKET, Set.of(), Set.of(category));
        assertTrue(withIt.covers(category));
    }

    @Test
    void namesNoStaffUnlessPersonByPerson() {
        var staff = Set.of(new StaffId(7));
        assertThrows(
                IllegalArgumentException.class, () -> new ConsentScope(ConsentMethod.BLANKET, Set.of(), staff, BOARD));
        assertThrows(IllegalArgumentException.class, () -> scope(ConsentMethod.PER_PERSON, "1", ""));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            BLANKET,       '',     ''
            BLANKET,       '3 12', ''
            FACILITY_LIST, '1',    ''
            PER_PERSON,    '1 2',  '7 8'
            """)
    void readsBackWhatItWrote(ConsentMethod method, String places, String staff) {
        var converter = new ConsentScopeConverter();
        var scope = scope(method, places, staff);
        assertEquals(scope, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(scope)));
    }

    @Test
    void isWrittenAsTheMigrationWroteIt() {
        var scope = new ConsentScope(
                ConsentMethod.BLANKET,
                Set.of(new FacilityId(12), new FacilityId(3)),
                Set.of(DataCategory.LAB, DataCategory.BOARD));
        assertEquals("BLANKET|3,12||BOARD,LAB", new ConsentScopeConverter().convertToDatabaseColumn(scope));
    }

    private static ConsentScope scope(ConsentMethod method, String places, String staff) {
        return new ConsentScope(method, ids(places, FacilityId::new), ids(staff, StaffId::new), BOARD);
    }

    private static <T> Set<T> ids(String text, LongFunction<T> make) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> make.apply(Long.parseLong(word)))
                .collect(toSet());
    }
}
