package jp.lg.nayoro.polaris.launcher.town;

import java.util.Locale;
import java.util.Random;

/** Invents homes, telephones and insured numbers. */
final class Places {

    private static final String[] WITH_BLOCKS = {"緑ヶ丘", "西が丘", "港町", "駅前", "旭ヶ丘", "三崎町", "柏木町", "花園", "白樺台", "曙"};
    private static final String[] WITH_LOTS = {"大字風間字上", "大字風間字下", "大字七重", "小田町", "清川", "砂川町", "瑞穂", "大字白井字中", "豊栄町"};
    private static final String[] BUILDINGS = {"コーポ北", "市営団地2号棟", "メゾン白樺", "ハイツ一番館", "道営住宅C棟"};

    private final Random random;

    Places(Random random) {
        this.random = random;
    }

    Person.Home home() {
        boolean blocks = random.nextBoolean();
        var areas = blocks ? WITH_BLOCKS : WITH_LOTS;
        var lot = blocks
                ? (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(40)) + "-" + (1 + random.nextInt(25))
                : random.nextBoolean()
                        ? String.valueOf(1 + random.nextInt(2400))
                        : (1 + random.nextInt(2400)) + "-" + (1 + random.nextInt(30));
        var building = random.nextInt(6) == 0
                ? BUILDINGS[random.nextInt(BUILDINGS.length)] + " "
                        + (100 * (1 + random.nextInt(4)) + random.nextInt(20)) + "号室"
                : "";
        return new Person.Home(
                areas[random.nextInt(areas.length)],
                random.nextInt(4) == 0,
                lot,
                building,
                random.nextInt(10) < 7 ? "0199" + digits(6) : "");
    }

    String mobile() {
        return "0" + (7 + random.nextInt(3)) + "00" + digits(7);
    }

    Person.Card householdCard() {
        if (random.nextInt(5) < 3) {
            return new Person.Card(
                    "0099" + (random.nextBoolean() ? "1153" : "1161"), "波" + (1 + random.nextInt(60)), digits(6), 1);
        }
        var kind = new String[] {"01", "06", "34"}[random.nextInt(3)];
        return new Person.Card(kind + digits(6), digits(5), digits(3 + random.nextInt(2)), 1);
    }

    Person.Card elderlyCard() {
        return new Person.Card("39990099", "", digits(8), 0);
    }

    long careNumber() {
        return 1_000_000_000L + (long) (random.nextDouble() * 8_999_999_999L);
    }

    private String digits(int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", random.nextInt((int) Math.pow(10, count)));
    }
}
