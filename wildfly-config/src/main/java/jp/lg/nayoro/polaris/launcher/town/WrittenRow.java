package jp.lg.nayoro.polaris.launcher.town;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row as an institution writes it, with the errors that were made on purpose. */
record WrittenRow(
        String facility,
        String kanji,
        String kana,
        String birthday,
        String sex,
        String address,
        String phone,
        Person.Card card,
        String branch,
        String care,
        List<String> tags) {

    /** From name_kanji to registered_on. */
    String csv() {
        return Stream.of(
                        kanji,
                        kana,
                        birthday,
                        sex,
                        "",
                        address,
                        phone,
                        card.insurer(),
                        card.symbol(),
                        card.number(),
                        branch,
                        care,
                        "2024-05-01")
                .collect(Collectors.joining(","));
    }
}
