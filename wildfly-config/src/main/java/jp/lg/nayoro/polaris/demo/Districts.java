package jp.lg.nayoro.polaris.demo;

import java.util.List;

/** 住所. Districts of Nayoro with house numbers by chance, and phones nobody can have: no local number begins with 0. */
final class Districts {

    private record District(String postalCode, String name, String form, int numbers, int weight) {}

    private final List<District> all = TsvTable.read(
            "districts.tsv",
            line -> new District(
                    line.text("postal"),
                    line.text("name"),
                    line.text("form"),
                    line.whole("numbers"),
                    line.whole("weight")));

    Home draw(Dice dice) {
        var district = dice.oneOf(all, District::weight);
        var number = dice.between(1, district.numbers());
        var phone = "01654-0-%04d".formatted(dice.between(2000, 9999));
        return switch (district.form()) {
            case "block" ->
                new Home(district.postalCode(), district.name() + number + "丁目", dice.between(1, 24) + "番地", phone);
            case "line" ->
                new Home(district.postalCode(), district.name() + number + "線北", dice.between(1, 30) + "番地", phone);
            default -> new Home(district.postalCode(), district.name(), number + "番地", phone);
        };
    }
}
