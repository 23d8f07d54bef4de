package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * 住所. The area (町名・字, without 都道府県, 市, 郡, 区, former towns, 大字 and 字), the numbers of the lot, and the room. Towns merge and
 * rename; the area's name and the numbers stay.
 *
 * @param area never empty
 * @param lot up to three numbers, joined by hyphens; empty when there is none
 * @param room 0 when unknown; 棟 and building are not kept, since one writes them and another does not
 */
public record NormalAddress(String area, String lot, int room) {

    /** Null when nothing remains. */
    static NormalAddress of(String address) {
        var plain = Characters.plain(address);
        return plain == null ? null : new AddressReader(plain).read();
    }

    /** Area and at most two numbers of the lot, which survive 号 and 枝番 being left out. Zero without a lot. */
    public long blockHash() {
        if (lot.isEmpty()) {
            return 0;
        }
        int first = lot.indexOf('-');
        int second = first < 0 ? -1 : lot.indexOf('-', first + 1);
        return Hashes.of(Hashes.of(area), Hashes.of(lot, 0, second < 0 ? lot.length() : second));
    }

    /** Area and the whole lot; zero without a lot. */
    public long lotHash() {
        return lot.isEmpty() ? 0 : Hashes.of(Hashes.of(area), Hashes.of(lot));
    }

    /** One of the two lots goes on where the other ends, with two numbers or more in common: 5-17 and 5-17-10. */
    public boolean lotContinues(NormalAddress other) {
        var shorter = lot.length() < other.lot.length() ? lot : other.lot;
        var longer = lot.length() < other.lot.length() ? other.lot : lot;
        return shorter.indexOf('-') > 0 && longer.startsWith(shorter) && longer.charAt(shorter.length()) == '-';
    }

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "NormalAddress[]";
    }
}
