package jp.lg.nayoro.polaris.board.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.board.entity.Addressee;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class AddresseeTest {

    @ParameterizedTest(name = "profession {0}, institution {1}, person {2} means the nurse 7 of institution 3: {3}")
    @CsvSource(
            textBlock =
                    """
            HOME_NURSE,   ,  , true
            PHARMACIST,   ,  , false
                      ,  3,  , true
                      ,  4,  , false
            HOME_NURSE,  3,  , true
            HOME_NURSE,  4,  , false
            PHYSICIAN,   3,  , false
                      ,   , 7, true
                      ,   , 8, false
            """)
    void meansWhomItNames(Profession profession, Long facility, Long staff, boolean meant) {
        var addressee = new Addressee(
                profession,
                facility == null ? null : new FacilityId(facility),
                staff == null ? null : new StaffId(staff));
        assertEquals(meant, addressee.means(new StaffId(7), Profession.HOME_NURSE, new FacilityId(3)));
    }

    @Test
    void namesSomebody() {
        assertThrows(IllegalArgumentException.class, () -> new Addressee(null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Addressee(Profession.NURSE, null, new StaffId(1)));
    }
}
