package jp.lg.nayoro.polaris.launcher.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes people down as clerks and systems do: with the errors of the matching samples, at their rates times {@code scale}, each
 * named by its tag.
 */
final class Clerk {

    private static final String[] FACILITIES = {"clinic", "pharmacy", "hospital", "dental", "care"};

    private final Random random;
    private final double scale;
    private final List<Person> people;
    private final Spelling spelling;
    private List<String> tags;

    Clerk(Random random, double scale, List<Person> people) {
        this.random = random;
        this.scale = scale;
        this.people = people;
        this.spelling = new Spelling(random);
    }

    WrittenRow enrol(Person person) {
        return write(person, "secretariat", false);
    }

    WrittenRow register(Person person) {
        return write(person, FACILITIES[random.nextInt(FACILITIES.length)], true);
    }

    private WrittenRow write(Person person, String facility, boolean careless) {
        tags = new ArrayList<>(2);
        var surname = habit("maiden", 0.010, 0.45, person) && !person.male() ? person.former() : person.surname();
        var given = given(person);
        var kana = kana(surname, given);
        boolean swapped = careless && error("swap", 0.007);
        var separator = spelling.separator(careless);
        var kanji = joined(kanji(surname.kanji(), 0.026), kanji(given.kanji(), 0.01), swapped, separator);
        if (error("kana_only", 0.009)) {
            kanji = joined(surname.kana(), given.kana(), swapped, separator);
        }
        var home = habit("moved", 0.095, 0.36, person) ? person.formerHome() : person.home();
        boolean noInsurance = error("no_ins", careless ? 0.165 : 0.10);
        var card = noInsurance ? new Person.Card("", "", "", 0) : card(person);
        var branch = card.branch() == 0 || careless && random.nextInt(10) < 6 ? "" : "0" + card.branch();
        return new WrittenRow(
                facility,
                kanji,
                error("no_kana", careless ? 0.045 : 0.015)
                        ? ""
                        : spelling.kana(joined(kana[0], kana[1], swapped, separator), careless),
                birthday(person, careless),
                sex(person, careless),
                error("no_addr", careless ? 0.033 : 0.009) ? "" : spelling.address(home, careless),
                phone(person, home, careless),
                careless ? spelling.card(card) : card,
                branch,
                care(person, facility, careless),
                tags);
    }

    private Names.Part given(Person person) {
        if (error("misconv", 0.0045)) {
            return Names.homophone(person.given());
        }
        if (error("ko_suffix", 0.0008)
                && !person.male()
                && !person.given().kanji().endsWith("子")) {
            return new Names.Part(person.given().kanji() + "子", person.given().kana() + "コ");
        }
        return person.given();
    }

    private String[] kana(Names.Part surname, Names.Part given) {
        var kana = new String[] {surname.kana(), given.kana()};
        if (error("kana_typo", 0.016)) {
            int which = random.nextInt(2);
            kana[which] = spelling.kanaTypo(kana[which]);
        }
        if (error("reading", 0.004)) {
            kana[1] = spelling.otherReading(given);
        }
        if (error("long_vowel", 0.005)) {
            kana[1] = kana[1].replace("ョウ", "ョー").replace("ュウ", "ュー").replace("ロウ", "ロー");
        }
        return kana;
    }

    private String kanji(String kanji, double variants) {
        if (error("script", 0.0018)) {
            return kanji.replace("子", "コ")
                    .replace("みどり", "ミドリ")
                    .replace("きみ", "キミ")
                    .replace("ヨシ", "よし");
        }
        if (error("gaiji", 0.0015)) {
            int at = random.nextInt(kanji.length());
            return kanji.substring(0, at) + "〓" + kanji.substring(at + 1);
        }
        return error("variant", variants) ? spelling.variant(kanji) : kanji;
    }

    private static String joined(String surname, String given, boolean swapped, String separator) {
        return swapped ? given + separator + surname : surname + separator + given;
    }

    private String birthday(Person person, boolean careless) {
        if (error("bd_missing", 0.0015)) {
            return "";
        }
        var day = person.birthday();
        if (error("bd_digit", 0.006)) {
            day = spelling.digitSlip(day);
        } else if (error("bd_era", 0.006)) {
            day = spelling.eraSlip(day);
        } else if (error("bd_jan1", 0.003)) {
            day = day.withDayOfYear(1);
        } else if (day.getDayOfMonth() <= 12 && error("bd_swap", 0.001)) {
            day = day.withDayOfMonth(1).withMonth(day.getDayOfMonth()).withDayOfMonth(day.getMonthValue());
        }
        return spelling.birthday(day, careless);
    }

    private String sex(Person person, boolean careless) {
        if (random.nextDouble() < (careless ? 0.02 : 0.006)) {
            return "";
        }
        return spelling.sex(person.male() != error("sex_err", 0.0045));
    }

    private String phone(Person person, Person.Home home, boolean careless) {
        boolean mobile = home.phone().isEmpty() || !person.mobile().isEmpty() && random.nextInt(3) == 0;
        var phone = mobile ? person.mobile() : home.phone();
        if (phone.isEmpty() || random.nextInt(8) == 0) {
            return "";
        }
        return spelling.phone(error("tel_err", 0.011) ? spelling.numberSlip(phone) : phone, careless);
    }

    private Person.Card card(Person person) {
        if (error("family_card", person.trap().isEmpty() ? 0.002 : 0.01)) {
            return housemate(person).card();
        }
        var card = error("ins_old", 0.058) ? person.formerCard() : person.card();
        return error("ins_err", 0.009)
                ? new Person.Card(card.insurer(), card.symbol(), spelling.numberSlip(card.number()), card.branch())
                : card;
    }

    private Person housemate(Person person) {
        for (int number : new int[] {person.number() + 1, person.number() - 1}) {
            if (number >= 0 && number < people.size() && people.get(number).household() == person.household()) {
                return people.get(number);
            }
        }
        return person;
    }

    private String care(Person person, String facility, boolean careless) {
        if (person.care() == 0 || careless && !facility.equals("care") && random.nextInt(10) != 0) {
            return "";
        }
        var number = String.valueOf(person.care());
        return error("care_err", 0.02) ? spelling.numberSlip(number) : number;
    }

    /** Of some people many institutions have what is out of date, and of most people none. */
    private boolean habit(String tag, double share, double rate, Person person) {
        boolean theirs = new Random(31L * person.number() + tag.hashCode()).nextDouble() < share * scale;
        return error(tag, theirs ? rate / scale : 0);
    }

    private boolean error(String tag, double rate) {
        if (random.nextDouble() >= rate * scale) {
            return false;
        }
        tags.add(tag);
        return true;
    }
}
