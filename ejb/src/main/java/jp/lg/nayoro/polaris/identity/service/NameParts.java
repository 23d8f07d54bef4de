package jp.lg.nayoro.polaris.identity.service;

/**
 * 氏と名, folded. An institution may leave out the space between them; then the parts are sought with the help of the other side,
 * which has it.
 */
record NameParts(String family, String given) {

    /** Null without exactly one space. */
    static NameParts of(String written) {
        var parts = written.split(" ");
        return parts.length == 2
                ? new NameParts(NameFolding.searchKey(parts[0]), NameFolding.searchKey(parts[1]))
                : null;
    }

    /** The parts of {@code written}, or of its key where they fall apart as the other name does; null where they do not. */
    static NameParts of(String written, NameParts other) {
        var parts = of(written);
        if (parts != null || other == null) {
            return parts;
        }
        var key = NameFolding.searchKey(written);
        if (key.startsWith(other.family) && key.length() > other.family.length()) {
            return new NameParts(other.family, key.substring(other.family.length()));
        }
        if (key.endsWith(other.given) && key.length() > other.given.length()) {
            return new NameParts(key.substring(0, key.length() - other.given.length()), other.given);
        }
        return null;
    }

    String swapped() {
        return given + family;
    }

    /** What differs between two names of the same order that are not the same: the given name weighs more. */
    MatchRemark remarkOn(NameParts other) {
        if (family.equals(other.family)) {
            return oneCharacterApart(given, other.given)
                    ? MatchRemark.GIVEN_NAME_NEARLY
                    : MatchRemark.GIVEN_NAME_DIFFERS;
        }
        if (given.equals(other.given)) {
            return oneCharacterApart(family, other.family)
                    ? MatchRemark.FAMILY_NAME_NEARLY
                    : MatchRemark.FAMILY_NAME_DIFFERS;
        }
        return MatchRemark.NONE;
    }

    /** One character changed, added or left out, in names long enough for that to mean something. */
    private static boolean oneCharacterApart(String one, String other) {
        if (Math.min(one.length(), other.length()) < 2 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int skipOne = one.length() >= other.length() ? 1 : 0;
        int skipOther = other.length() >= one.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), start + skipOne))
                .equals(other.substring(Math.min(other.length(), start + skipOther)));
    }
}
