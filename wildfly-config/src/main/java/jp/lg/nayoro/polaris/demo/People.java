package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/**
 * 加入者 of the demo town: 300 people of 65 to 102 years, among them couples, twins and people of the same name. They are as old
 * today as they were on any other day the town was loaded.
 */
final class People {

    static final int RESIDENTS = 300;
    static final int STRANGERS = 8;
    static final long STAR = 1;

    private static final int LAST_SHARED = 15;
    private static final Set<Long> DIED = Set.of(290L, 291L, 292L);
    private static final Set<Long> MOVED_OUT = Set.of(293L, 294L);
    private static final int YOUNGEST = 65;
    private static final int OLDEST = 102;

    private final LocalDate today;
    private final Names names;
    private final Districts districts = new Districts();
    private final List<Condition> conditions = Condition.all();
    private final Map<Long, List<String>> told = TsvTable.lines("shared-residents.tsv").stream()
            .collect(Collectors.toMap(line -> (long) line.whole("resident"), line -> line.list("conditions")));
    private final Set<String> taken = new HashSet<>();
    private final List<Person> drawn = new ArrayList<>();

    People(LocalDate today, Names names) {
        this.today = today;
        this.names = names;
        taken.add("佐藤 ハナ");
        for (long id = 1; id <= RESIDENTS + STRANGERS; id++) {
            drawn.add(draw(id));
        }
    }

    List<Person> residents() {
        return drawn.subList(0, RESIDENTS);
    }

    /** Patients of the town who did not enrol. */
    List<Person> strangers() {
        return drawn.subList(RESIDENTS, RESIDENTS + STRANGERS);
    }

    private Person draw(long id) {
        var dice = Dice.of("person", id);
        if (id == STAR) {
            return star();
        }
        var pair = Pair.of(id);
        if (pair != null && pair.second() == id) {
            return second(pair, drawn.get((int) pair.first() - 1), dice);
        }
        var sex = pair == null ? (dice.chance(0.63) ? Sex.FEMALE : Sex.MALE) : pair.sexOfFirst();
        var age = id <= LAST_SHARED ? dice.between(78, 96) : age(dice);
        var birthDate = birthDate(age, dice);
        var name = pair != null && pair.givenOfFirst() != null
                ? twinName(dice, sex, birthDate, pair)
                : unusedName(dice, sex, birthDate);
        return person(id, name, sex, birthDate, districts.draw(dice), dice);
    }

    private FullName twinName(Dice dice, Sex sex, LocalDate birthDate, Pair pair) {
        var family = unusedName(dice, sex, birthDate);
        return pair.givenOfFirst().in(family);
    }

    private Person star() {
        var birthDate = latest(88, 4, 12);
        var home = new Home("096-0014", "西4条南7丁目", "12番地", "01654-0-3188");
        var keys = Set.of("HT", "HF", "AF", "CKD", "AD", "OP", "CO", "IN");
        var ill = conditions.stream().filter(one -> keys.contains(one.key())).toList();
        return new Person(
                STAR, FullName.of("佐藤 ハナ", "サトウ ハナ"), Sex.FEMALE, birthDate, home, insured(STAR), ill, null, null);
    }

    private Person second(Pair pair, Person first, Dice dice) {
        return switch (pair.kind()) {
            case TWINS ->
                person(
                        pair.second(),
                        pair.givenOfSecond().in(first.name()),
                        first.sex(),
                        first.birthDate(),
                        first.home(),
                        dice);
            case SAME_NAME ->
                person(
                        pair.second(),
                        first.name(),
                        first.sex(),
                        birthDate(Math.max(YOUNGEST, first.ageOn(today) - dice.between(1, 6)), dice),
                        districts.draw(dice),
                        dice);
            case COUPLE -> wife(pair, first, dice);
        };
    }

    private Person wife(Pair pair, Person husband, Dice dice) {
        var age = Math.min(OLDEST, Math.max(YOUNGEST, husband.ageOn(today) - dice.between(-2, 6)));
        var birthDate = birthDate(age, dice);
        var own = unusedName(dice, Sex.FEMALE, birthDate);
        var married = new FullName(
                husband.name().family(), own.given(), husband.name().familyKana(), own.givenKana());
        return person(pair.second(), married, Sex.FEMALE, birthDate, husband.home(), dice);
    }

    private Person person(long id, FullName name, Sex sex, LocalDate birthDate, Home home, Dice dice) {
        var age = today.getYear() - birthDate.getYear();
        var ill = new ArrayList<Condition>();
        ill.addAll(conditions.stream()
                .filter(one -> told.getOrDefault(id, List.of()).contains(one.key()))
                .toList());
        while (ill.size() < (id <= LAST_SHARED ? 4 : 1)) {
            ill.clear();
            conditions.stream().filter(one -> dice.chance(one.share(age, sex))).forEach(ill::add);
        }
        var died = DIED.contains(id) ? today.minusDays(dice.between(12, 70)) : null;
        var moved = MOVED_OUT.contains(id) ? today.minusDays(dice.between(12, 70)) : null;
        return new Person(id, name, sex, birthDate, home, insured(id), List.copyOf(ill), died, moved);
    }

    private FullName unusedName(Dice dice, Sex sex, LocalDate birthDate) {
        var name = names.draw(dice, sex, birthDate.getYear());
        while (!taken.add(name.written())) {
            name = names.draw(dice, sex, birthDate.getYear());
        }
        return name;
    }

    private static int age(Dice dice) {
        var group = dice.between(1, 100);
        if (group <= 20) {
            return dice.between(YOUNGEST, 74);
        }
        if (group <= 60) {
            return dice.between(75, 84);
        }
        return group <= 93 ? dice.between(85, 94) : dice.between(95, OLDEST);
    }

    private LocalDate birthDate(int age, Dice dice) {
        return latest(age, dice.between(1, 12), dice.between(1, 28));
    }

    /** The birthday of somebody who is so old today. */
    private LocalDate latest(int age, int month, int day) {
        var thisYear = LocalDate.of(today.getYear(), month, day);
        return (thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear).minusYears(age);
    }

    private static String insured(long id) {
        return "%010d".formatted(4_100_001 + id * 37);
    }
}
