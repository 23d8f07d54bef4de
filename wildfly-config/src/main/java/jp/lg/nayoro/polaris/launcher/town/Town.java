package jp.lg.nayoro.polaris.launcher.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 架空の町. Invents people in households, and beside them the likenesses that make matchers link the wrong person: twins, namesakes
 * of one birthday or of neighbouring ones, in-laws of one name under one roof, dormitories, care homes. By its seed always the same.
 * Nobody in it exists: the area code and the insurers are not allotted.
 */
public final class Town {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int DORMITORY = 6;
    private static final int CARE_HOME = 60;

    private final Random random;
    private final Names names;
    private final Places places;
    private final double traps;
    private final List<Person> people = new ArrayList<>();
    private int households;

    private Town(long seed, double traps) {
        this.random = new Random(seed);
        this.names = new Names(random);
        this.places = new Places(random);
        this.traps = traps;
    }

    /** @param traps 1 for as many likenesses as a town has, 6 for six times as many */
    static List<Person> of(int size, long seed, double traps) {
        var town = new Town(seed, traps);
        while (town.people.size() < size) {
            town.addHousehold();
        }
        return town.people;
    }

    private void addHousehold() {
        double dice = random.nextDouble() * 1000;
        if (dice < 1.9 * traps) {
            addTwins();
        } else if (dice < 3.0 * traps) {
            addNamesakes("samebd", 0);
        } else if (dice < 4.1 * traps) {
            addNamesakes("nearbd", 1 + random.nextInt(3));
        } else if (dice < 4.7 * traps) {
            addInLaws();
        } else if (dice < 5.3 * traps) {
            addDormitory();
        } else if (dice < 5.32 * traps) {
            addCareHome();
        } else {
            addFamily();
        }
    }

    private void addFamily() {
        var family = new Family(names.surname(), "");
        double dice = random.nextDouble();
        boolean couple = dice < 0.45;
        boolean headIsMale = random.nextInt(10) < (couple ? 9 : 4);
        var birthday = birthday(22, 98);
        family.add(names.given(headIsMale), headIsMale, birthday);
        if (couple) {
            family.add(names.given(!headIsMale), !headIsMale, near(birthday, 3000));
        }
        int children = dice < 0.15 ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < children; i++) {
            boolean male = i % 2 == 0; // no two of one name
            var born = near(birthday.plusYears(30), 2500);
            family.add(names.given(male), male, born.isAfter(TODAY) ? TODAY.minusDays(random.nextInt(900)) : born);
        }
    }

    private void addTwins() {
        var family = new Family(names.surname(), "twin");
        boolean male = random.nextBoolean();
        var given = names.given(male);
        var birthday = birthday(0, 95);
        family.add(given, male, birthday);
        boolean other = random.nextInt(4) == 0 ? !male : male;
        family.add(names.givenOfTwin(given, other), other, birthday);
    }

    /** Strangers of one name. */
    private void addNamesakes(String trap, int apart) {
        boolean male = random.nextBoolean();
        var surname = names.surname();
        var given = names.given(male);
        var birthday = birthday(20, 95);
        new Family(surname, trap).add(given, male, birthday);
        var other =
                switch (apart) {
                    case 1 -> birthday.plusDays(1);
                    case 2 -> birthday.plusYears(1);
                    case 3 -> birthday.plusMonths(1);
                    default -> birthday;
                };
        boolean homophone = random.nextInt(3) == 0;
        new Family(surname, trap).add(homophone ? Names.homophone(given) : given, male, other);
    }

    /** A daughter-in-law named as her mother-in-law, now and then born on her day. */
    private void addInLaws() {
        var family = new Family(names.surname(), "inlaw");
        var given = names.given(false);
        var birthday = birthday(60, 95);
        family.add(given, false, birthday);
        var younger = birthday.plusYears(20 + random.nextInt(16));
        family.add(given, false, random.nextInt(100) == 0 ? younger : near(younger, 180));
    }

    private void addDormitory() {
        var family = new Family(names.foreignFamily(), "dorm");
        for (int i = 0; i < DORMITORY; i++) {
            family.surname = names.foreignFamily();
            family.add(names.foreignGiven(), random.nextBoolean(), birthday(19, 34));
        }
    }

    private void addCareHome() {
        var home = new Family(names.surname(), "carehome");
        for (int i = 0; i < CARE_HOME; i++) {
            home.surname = names.surname();
            boolean male = random.nextInt(4) == 0;
            home.add(names.given(male), male, birthday(75, 99));
        }
    }

    private LocalDate birthday(int youngest, int oldest) {
        double age = youngest + (oldest - youngest) * Math.sqrt(random.nextDouble());
        return TODAY.minusDays((long) (age * 365.25) + random.nextInt(365));
    }

    private LocalDate near(LocalDate day, int most) {
        return day.plusDays(random.nextInt(2 * most) - most);
    }

    /** People who share a home and, below 75, an insured number. */
    private final class Family {

        private final int number = households++;
        private final String trap;
        private final Person.Home home = places.home();
        private final Person.Home formerHome = places.home();
        private final Person.Card card = places.householdCard();
        private final Person.Card formerCard = places.householdCard();
        private Names.Part surname;
        private int members;

        Family(Names.Part surname, String trap) {
            this.surname = surname;
            this.trap = trap.isEmpty() ? "" : trap + number;
        }

        void add(Names.Part given, boolean male, LocalDate birthday) {
            members++;
            long age = birthday.until(TODAY).getYears();
            var shared = new Person.Card(card.insurer(), card.symbol(), card.number(), members);
            people.add(new Person(
                    people.size(),
                    number,
                    trap,
                    surname,
                    male ? surname : names.surname(),
                    given,
                    male,
                    birthday,
                    home,
                    formerHome,
                    random.nextInt(10) < 6 ? places.mobile() : "",
                    age >= 75 ? places.elderlyCard() : shared,
                    new Person.Card(formerCard.insurer(), formerCard.symbol(), formerCard.number(), members),
                    age >= 65 && random.nextInt(3) == 0 ? places.careNumber() : 0));
        }
    }
}
