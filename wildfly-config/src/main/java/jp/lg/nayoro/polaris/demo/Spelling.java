package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.Transliterator;

/**
 * How an institution writes down a patient. Every institution has its habits (half-width kana, no space, large kana, an address
 * without the city), and now and then an old telephone, an 異体字 or a gap.
 */
final class Spelling {

    enum Difference {
        KANJI_VARIANT,
        ADDRESS_MISSING,
        ADDRESS_OLD,
        PHONE_MISSING,
        PHONE_OLD,
        KANA_MISSING,
        BIRTH_DATE_MISSING,
        /** Heard on the telephone, and no kanji yet. */
        MISHEARD
    }

    private static final Transliterator HALF_WIDTH = Transliterator.getInstance("Fullwidth-Halfwidth");
    private static final Transliterator FULL_WIDTH = Transliterator.getInstance("Halfwidth-Fullwidth");
    private static final String SMALL = "ァィゥェォッャュョ";
    private static final String LARGE = "アイウエオツヤユヨ";

    private final Person person;
    private final Place place;
    private final Names names;
    private final Set<Difference> differences = new TreeSet<>();

    Spelling(Person person, Place place, Names names, Dice dice, boolean careless) {
        this.person = person;
        this.place = place;
        this.names = names;
        var rate = careless ? 0.3 : 0.06;
        for (var difference : Difference.values()) {
            var gap = difference == Difference.BIRTH_DATE_MISSING || difference == Difference.KANA_MISSING;
            if (dice.chance(gap ? rate / 4 : rate)) {
                differences.add(difference);
            }
        }
        if (!careless) {
            differences.remove(Difference.MISHEARD);
        }
        if (names.variantsOf(person.name().family()).isEmpty()) {
            differences.remove(Difference.KANJI_VARIANT);
        }
    }

    /** Null where only kana is known. */
    String name() {
        if (differences.contains(Difference.MISHEARD)) {
            return null;
        }
        var variants = names.variantsOf(person.name().family());
        var family = differences.contains(Difference.KANJI_VARIANT)
                ? variants.get((int) (place.id() % variants.size()))
                : person.name().family();
        return family + space() + person.name().given();
    }

    String kana() {
        if (differences.contains(Difference.MISHEARD)) {
            return misheard(person.name().kana());
        }
        if (differences.contains(Difference.KANA_MISSING)) {
            return null;
        }
        var kana = person.name().kana();
        return switch ((int) (place.id() % 4)) {
            case 0 -> HALF_WIDTH.transliterate(large(kana));
            case 1 -> HALF_WIDTH.transliterate(kana);
            case 2 -> kana.replace(' ', '　');
            default -> kana;
        };
    }

    LocalDate birthDate() {
        return differences.contains(Difference.BIRTH_DATE_MISSING) ? null : person.birthDate();
    }

    String address() {
        if (differences.contains(Difference.ADDRESS_MISSING)) {
            return null;
        }
        var home = person.home();
        if (differences.contains(Difference.ADDRESS_OLD)) {
            return "北海道名寄市東1条北2丁目" + home.house();
        }
        return switch ((int) (place.id() % 5)) {
            case 0 -> FULL_WIDTH.transliterate(home.area() + home.house());
            case 1 -> home.address();
            case 2 -> "名寄市" + home.area() + home.house().replace("番地", "-").replaceAll("-$", "");
            case 3 -> "北海道名寄市" + FULL_WIDTH.transliterate(home.area()) + home.house();
            default -> "名寄市" + home.area() + home.house();
        };
    }

    String phone() {
        if (differences.contains(Difference.PHONE_MISSING)) {
            return null;
        }
        var phone = person.home().phone();
        if (differences.contains(Difference.PHONE_OLD)) {
            return phone.replaceFirst("-0-.", "-0-1");
        }
        return place.id() % 3 == 0 ? phone.replace("-", "") : phone;
    }

    /** The name as far as it is known. */
    String shown() {
        return name() == null ? kana() : name();
    }

    private static String misheard(String kana) {
        int last = kana.length() - 1;
        return kana.substring(0, last) + (kana.charAt(last) == 'エ' ? 'コ' : 'エ');
    }

    private String space() {
        return switch ((int) (place.id() % 3)) {
            case 0 -> "　";
            case 1 -> " ";
            default -> "";
        };
    }

    /** シヨウイチ: old systems print no small kana. */
    private static String large(String kana) {
        var large = new StringBuilder();
        for (char c : kana.toCharArray()) {
            var small = SMALL.indexOf(c);
            large.append(small < 0 ? c : LARGE.charAt(small));
        }
        return large.toString();
    }
}
