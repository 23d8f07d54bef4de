package jp.lg.nayoro.polaris.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/** 氏名. Surnames as common as they are in the north, given names as they were given in the year of birth. */
final class Names {

    private record Surname(String name, String kana, int weight, List<String> variants) {}

    private record GivenName(Sex sex, int from, int to, String name, String kana) {
        boolean givenIn(int year) {
            return year >= from && year <= to;
        }
    }

    private final List<Surname> surnames = TsvTable.read(
            "surnames.tsv",
            line -> new Surname(line.text("name"), line.text("kana"), line.whole("weight"), line.list("variants")));
    private final List<GivenName> givenNames = TsvTable.read(
            "given-names.tsv",
            line -> new GivenName(
                    Sex.valueOf(line.text("sex")),
                    line.whole("from"),
                    line.whole("to"),
                    line.text("name"),
                    line.text("kana")));
    private final Map<String, List<String>> variants = surnames.stream()
            .collect(Collectors.toMap(Surname::name, Surname::variants, (one, other) -> one, HashMap::new));

    FullName draw(Dice dice, Sex sex, int birthYear) {
        var surname = dice.oneOf(surnames, Surname::weight);
        var fitting = givenNames.stream()
                .filter(given -> given.sex() == sex && given.givenIn(birthYear))
                .toList();
        var given = dice.oneOf(fitting);
        return new FullName(surname.name(), given.name(), surname.kana(), given.kana());
    }

    /** 異体字 of a surname, as another institution may write it; none for most. */
    List<String> variantsOf(String surname) {
        return variants.getOrDefault(surname, List.of());
    }
}
