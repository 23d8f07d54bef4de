package jp.lg.nayoro.polaris.identity.service.match;

/**
 * What a comparison says beyond name, birthday and sex.
 *
 * @param personal a number that is one person's agrees
 * @param conflict a number that is one person's differs, by more than a slip of the pen
 * @param address the same lot, of few residents
 * @param phone the same telephone, of few residents
 * @param mobile which is a mobile
 * @param household the same number of a household, without 枝番
 * @param near a number of an insurance that agrees but for one slip of the pen; telephones of one town are near by themselves
 */
record Evidence(
        boolean personal,
        boolean conflict,
        boolean address,
        boolean phone,
        boolean mobile,
        boolean household,
        boolean near) {

    static Evidence of(Comparison pair) {
        return new Evidence(
                pair.insurance() == Level.INSURANCE_PERSONAL_SAME || pair.care() == Level.CARE_SAME,
                pair.insurance() == Level.INSURANCE_PERSONAL_DIFFERENT
                        || pair.insurance() == Level.INSURANCE_BRANCH_DIFFERENT
                        || pair.care() == Level.CARE_DIFFERENT,
                pair.address() == Level.ADDRESS_SAME || pair.address() == Level.ADDRESS_LOT,
                pair.phone() == Level.PHONE_SAME || pair.phone() == Level.PHONE_MOBILE_SAME,
                pair.phone() == Level.PHONE_MOBILE_SAME,
                pair.insurance() == Level.INSURANCE_HOUSEHOLD_SAME,
                pair.insurance() == Level.INSURANCE_NEAR || pair.care() == Level.CARE_NEAR);
    }

    /** With a value that another registration of the resident has: as good as the number of a household. */
    Evidence andSeen() {
        return new Evidence(personal, conflict, address, phone, mobile, true, near);
    }

    /** And that value is one that a person carries along. */
    Evidence andOwnSeen() {
        return new Evidence(personal, conflict, address, phone, true, true, near);
    }

    /** A personal number, or two independent signs of one home. */
    boolean strong() {
        return personal || address && (phone || household);
    }

    /** A number of the person's own. */
    boolean own() {
        return personal || mobile;
    }

    boolean home() {
        return address || phone;
    }

    boolean any() {
        return personal || address || phone || household;
    }
}
