package jp.lg.nayoro.polaris.launcher.match;

import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.normal.RawPerson;
import jp.lg.nayoro.polaris.launcher.LauncherFailure;

/** Where the header has which column. Their order is free, and further columns are of no concern. */
final class PersonColumns {

    private static final List<String> NEEDED = List.of(
            "reg_id",
            "name_kanji",
            "name_kana",
            "birthday",
            "sex",
            "address",
            "phone",
            "insurer_no",
            "insured_symbol",
            "insured_no",
            "branch_no",
            "care_insured_no");

    private final int[] places = new int[NEEDED.size()];
    private final int count;

    PersonColumns(String file, List<String> header) {
        var names = header.stream().map(name -> name.strip().toLowerCase()).toList();
        var missing = NEEDED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            var list = String.join(", ", missing);
            throw new LauncherFailure(
                    file + " の1行目に列がありません: " + list + "。見出しの行（カンマ区切り・UTF-8）を確かめてください。",
                    file + ", line 1: missing columns " + list + "; the header must be comma-separated UTF-8.");
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = names.indexOf(NEEDED.get(i));
        }
        count = header.size();
    }

    /** How many fields a whole row has. */
    int count() {
        return count;
    }

    String id(List<String> fields) {
        return fields.get(places[0]).strip();
    }

    RawPerson person(List<String> fields) {
        return new RawPerson(
                fields.get(places[1]),
                fields.get(places[2]),
                fields.get(places[3]),
                fields.get(places[4]),
                fields.get(places[5]),
                fields.get(places[6]),
                fields.get(places[7]),
                fields.get(places[8]),
                fields.get(places[9]),
                fields.get(places[10]),
                fields.get(places[11]));
    }
}
