package jp.lg.nayoro.polaris.launcher.town;

import java.time.LocalDate;

/**
 * An invented person, as they are and as they were: registrations are made at different times.
 *
 * @param household who lives together
 * @param trap the kind of likeness that was made on purpose, empty for none
 * @param former surname before marriage, or the surname itself
 */
record Person(
        int number,
        int household,
        String trap,
        Names.Part surname,
        Names.Part former,
        Names.Part given,
        boolean male,
        LocalDate birthday,
        Home home,
        Home formerHome,
        String mobile,
        Card card,
        Card formerCard,
        long care) {

    boolean foreign() {
        return given.kanji().equals(given.kana()) && surname.kanji().equals(surname.kana());
    }

    /**
     * Where somebody lives.
     *
     * @param phone the home's telephone, empty for none
     */
    record Home(String area, boolean formerTown, String lot, String building, String phone) {}

    /** 被保険者証. */
    record Card(String insurer, String symbol, String number, int branch) {}
}
