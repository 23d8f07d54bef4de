package jp.lg.nayoro.polaris.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** 連絡板: what the teams talked about during the last two months. Nobody writes where the consent does not let them. */
final class Boards {

    private record Line(String thread, String condition, int day, LocalTime time, Profession profession, String body) {}

    private static final int DAYS = 60;
    private static final double WITH_BOARD = 0.33;
    private static final int SHARED = 15;

    private final LocalDate today;
    private final Teams teams;
    private final Consents consents;
    private final List<BoardPost> posts = new ArrayList<>();
    private final Map<String, Manner> manners = Manner.all();
    private final Collection<List<Line>> threads = threads("board-threads.tsv", "day", "condition");

    Boards(LocalDate today, Teams teams, Consents consents, List<Person> residents) {
        this.today = today;
        this.teams = teams;
        this.consents = consents;
        for (var person : residents) {
            if (person.id() == People.STAR) {
                tellStory(person);
            } else {
                talk(person, Dice.of("board", person.id()));
            }
        }
    }

    List<BoardPost> posts() {
        return posts;
    }

    private void tellStory(Person person) {
        for (var lines : threads("star-threads.tsv", "days_ago", null)) {
            add(person, lines, line -> StarHistory.day(today, line.day()));
        }
    }

    private void talk(Person person, Dice dice) {
        var fitting = new ArrayList<>(
                threads.stream().filter(lines -> fits(lines, person)).toList());
        var count = person.id() <= SHARED ? 3 : (dice.chance(WITH_BOARD) ? dice.between(1, 2) : 0);
        for (int i = 0; i < count && !fitting.isEmpty(); i++) {
            var lines = dice.oneOf(fitting);
            fitting.remove(lines);
            var start = today.minusDays(dice.between(lines.get(lines.size() - 1).day() + 1, DAYS));
            var over = !start.plusDays(lines.get(lines.size() - 1).day()).isBefore(person.lastDay(today));
            if (!over && consents.boardOpen(person, start)) {
                add(person, lines, line -> start.plusDays(line.day()));
            }
        }
    }

    private interface DayOfLine {
        LocalDate of(Line line);
    }

    private void add(Person person, List<Line> lines, DayOfLine day) {
        Long thread = null;
        for (var line : lines) {
            var on = day.of(line);
            if (!consents.boardOpen(person, on)) {
                return;
            }
            var id = posts.size() + 1L;
            var author = author(person, line.profession()).orElseThrow();
            posts.add(new BoardPost(
                    id, person, thread, author, line.body(), on.atTime(line.time()), mannerOf(line, thread)));
            thread = thread == null ? (Long) id : thread;
        }
    }

    private Manner mannerOf(Line line, Long thread) {
        return thread == null ? manners.getOrDefault(line.thread(), Manner.PLAIN) : Manner.ANSWER;
    }

    private boolean fits(List<Line> lines, Person person) {
        var condition = lines.get(0).condition();
        return (condition.equals("*") || person.has(condition))
                && lines.stream()
                        .allMatch(line -> author(person, line.profession()).isPresent());
    }

    private Optional<Member> author(Person person, Profession profession) {
        return teams.of(person).stream()
                .filter(member -> member.profession() == profession)
                .findFirst();
    }

    private static Collection<List<Line>> threads(String table, String day, String condition) {
        Map<String, List<Line>> threads = new LinkedHashMap<>();
        for (var line : TsvTable.lines(table)) {
            threads.computeIfAbsent(line.text("thread"), key -> new ArrayList<>())
                    .add(new Line(
                            line.text("thread"),
                            condition == null ? "*" : line.text(condition),
                            line.whole(day),
                            LocalTime.parse(line.text("time")),
                            Profession.valueOf(line.text("profession")),
                            line.text("body")));
        }
        return threads.values();
    }
}
