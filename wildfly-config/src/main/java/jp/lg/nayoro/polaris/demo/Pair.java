package jp.lg.nayoro.polaris.demo;

import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** Two people whom a careless eye takes for one: twins, people of one name, and couples under one roof. */
record Pair(Kind kind, long first, long second, Sex sexOfFirst, Given givenOfFirst, Given givenOfSecond) {

    enum Kind {
        TWINS,
        SAME_NAME,
        COUPLE
    }

    record Given(String name, String kana) {
        FullName in(FullName family) {
            return new FullName(family.family(), name, family.familyKana(), kana);
        }
    }

    private static final List<Pair> ALL = TsvTable.read(
            "pairs.tsv",
            line -> new Pair(
                    Kind.valueOf(line.text("kind")),
                    line.whole("first"),
                    line.whole("second"),
                    Sex.valueOf(line.text("sex")),
                    given(line.text("given_first")),
                    given(line.text("given_second"))));

    /** Null for somebody who is in no pair. */
    static Pair of(long person) {
        return ALL.stream()
                .filter(pair -> pair.first() == person || pair.second() == person)
                .findFirst()
                .orElse(null);
    }

    private static Given given(String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split(" ");
        return new Given(parts[0], parts[1]);
    }
}
