package jp.lg.nayoro.polaris.identity.service;

import java.util.Optional;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.variant;
import static jp.lg.nayoro.polaris.identity.service.MatchField.KANJI_NAME;

/**
 * 氏名(漢字). 異体字 are a variant. A 外字 that was lost on the way (〓 ■ □ ?) may stand for one character of the family name, never of
 * the given name: twins differ in just that.
 */
final class KanjiNameRule implements MatchRule {

    private static final String LOST = "[\u3013\u25A0\u25A1?\uE000-\uF8FF]";

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = resident.name();
        var other = registration.name();
        if (one.nameKey() == null || other.nameKey() == null) {
            return unknown(KANJI_NAME);
        }
        if (withoutSpaces(one.name()).equals(withoutSpaces(other.name()))) {
            return agrees(KANJI_NAME);
        }
        if (one.nameKey().equals(other.nameKey())) {
            return variant(KANJI_NAME, MatchRemark.KANJI_VARIANT);
        }
        var hints = NameParts.of(other.name());
        var parts = NameParts.of(one.name(), hints);
        var otherParts = NameParts.of(other.name(), parts);
        return lostCharacter(parts, otherParts)
                .or(() -> lostCharacter(otherParts, parts))
                .orElseGet(() -> otherName(parts, otherParts, other.nameKey()));
    }

    private static FieldComparison otherName(NameParts parts, NameParts other, String otherKey) {
        if (parts != null && parts.swapped().equals(otherKey)) {
            return variant(KANJI_NAME, MatchRemark.ORDER_SWAPPED);
        }
        return differs(KANJI_NAME, parts == null || other == null ? MatchRemark.NONE : parts.remarkOn(other));
    }

    private static Optional<FieldComparison> lostCharacter(NameParts whole, NameParts holed) {
        if (whole == null || holed == null) {
            return Optional.empty();
        }
        if (holed.given().matches(".*" + LOST + ".*")) {
            return Optional.of(new FieldComparison(KANJI_NAME, Agreement.UNKNOWN, MatchRemark.REPLACED_CHARACTER));
        }
        var onlyThatIsLost = holed.given().equals(whole.given())
                && holed.family().replaceAll(LOST, "").length()
                        == holed.family().length() - 1
                && whole.family().matches(pattern(holed.family()));
        return onlyThatIsLost ? Optional.of(variant(KANJI_NAME, MatchRemark.REPLACED_CHARACTER)) : Optional.empty();
    }

    private static String pattern(String holed) {
        return "\\Q" + holed.replaceAll(LOST, "\\\\E.\\\\Q") + "\\E";
    }

    private static String withoutSpaces(String written) {
        return written.replace(" ", "");
    }
}
