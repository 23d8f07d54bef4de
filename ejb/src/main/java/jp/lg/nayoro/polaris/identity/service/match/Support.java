package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 裏付け. What other registrations say of a pair. It is asked only where the two people by themselves lack one thing.
 *
 * <p>{@link #seen}: addresses, telephones and numbers that the register does not have, but a registration does that is linked to
 * the resident first-hand. Links that rest on support support nothing: no chains.
 *
 * <p>{@link #same}: the register itself may be wrong; then a registration that is surely the resident's shows how they are written
 * elsewhere, and another one that is written so, at one of the same places, is theirs too.
 *
 * <p>{@link #slip}: of two spellings, two years or two numbers, one is a slip when it occurs just once in all files. When both
 * occur again elsewhere, both are somebody: the twin 博 of 宏, the mother-in-law of the same name.
 */
public interface Support {

    /** Nothing is known of other registrations. */
    Support NONE = new Support() {
        @Override
        public boolean seen(long resident, NormalPerson registration) {
            return false;
        }

        @Override
        public boolean seenOwn(long resident, NormalPerson registration) {
            return false;
        }

        @Override
        public boolean same(long resident, NormalPerson registration) {
            return false;
        }

        @Override
        public boolean slip(NormalPerson resident, NormalPerson registration, Level difference) {
            return false;
        }
    };

    /** A registration linked first-hand to the resident has a value of this one. */
    boolean seen(long resident, NormalPerson registration);

    /** The same of a number that one person carries along: a mobile, or an insured number that is one person's. */
    boolean seenOwn(long resident, NormalPerson registration);

    /** A registration linked first-hand to the resident agrees with this one in name, birthday and a value. */
    boolean same(long resident, NormalPerson registration);

    /**
     * One of the two versions of what differs occurs no more than once among the registrations. Where a birthday is unknown:
     * nobody of the resident's name is known at the resident's address with another one.
     *
     * @param difference the level of the field in which the two differ
     */
    boolean slip(NormalPerson resident, NormalPerson registration, Level difference);
}
