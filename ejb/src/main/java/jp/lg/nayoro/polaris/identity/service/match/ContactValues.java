package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * The values by which somebody can be reached or is insured, as hashes that name their kind. They tell who shares what, and a value
 * seen on a confirmed registration supports another registration of the same person.
 */
public final class ContactValues {

    private static final int ADDRESS = 1;
    private static final int PHONE = 2;
    private static final int INSURANCE = 3;
    private static final int CARE = 4;

    private ContactValues() {}

    /** Zeros for unknown values. */
    public static long[] of(NormalPerson person) {
        return new long[] {address(person), phone(person), insurance(person), care(person)};
    }

    /** Of these the person's own: a mobile, 後期高齢者 and 介護保険. */
    public static long[] own(NormalPerson person) {
        boolean personal = person.insurance() != null && person.insurance().personal();
        return new long[] {
            Digits.mobile(person.phone()) ? phone(person) : 0, personal ? insurance(person) : 0, care(person)
        };
    }

    private static long care(NormalPerson person) {
        return person.care() == 0 ? 0 : Hashes.of(CARE, person.care());
    }

    static long address(NormalPerson person) {
        var address = person.address();
        return address == null || address.lot().isEmpty() ? 0 : Hashes.of(ADDRESS, address.lotHash());
    }

    static long phone(NormalPerson person) {
        return person.phone() == 0 ? 0 : Hashes.of(PHONE, person.phone());
    }

    static long insurance(NormalPerson person) {
        var insurance = person.insurance();
        return insurance == null ? 0 : Hashes.of(INSURANCE, insurance.householdHash());
    }
}
