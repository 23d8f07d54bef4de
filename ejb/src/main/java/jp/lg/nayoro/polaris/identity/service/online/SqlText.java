package jp.lg.nayoro.polaris.identity.service.online;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import static java.util.stream.Collectors.joining;

/** Numbers and moments written out in a statement: nothing but digits can be in them, and no two chunks are of one length. */
final class SqlText {

    /** MariaDB turns a list of a thousand and more into a table of its own, which costs more than it saves. */
    static final int MOST = 900;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("''yyyy-MM-dd HH:mm:ss.SSSSSS''");

    private SqlText() {}

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(joining(",", "(", ")"));
    }

    /** In order, so that the database reads its pages one after the other. */
    static List<String> lists(Collection<Long> numbers) {
        var sorted = numbers.stream().sorted().distinct().toList();
        var lists = new ArrayList<String>();
        for (int from = 0; from < sorted.size(); from += MOST) {
            lists.add(list(sorted.subList(from, Math.min(sorted.size(), from + MOST))));
        }
        return lists;
    }
}
