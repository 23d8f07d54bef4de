package jp.lg.nayoro.polaris.record.service.medicine;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;

import static java.util.Objects.requireNonNullElse;

/** 使い方の区分. How a drug is used, told by its YJ code where there is one, else by the words of the entry. */
public enum MedicineManner {
    /** 内服, day by day. */
    DAILY(14),
    /** 頓服: only when needed. */
    AS_NEEDED(90),
    /** 外用. */
    EXTERNAL(45),
    /** 注射, by oneself or at an institution. */
    INJECTION(45);

    private static final int FIRST_OF_INJECTIONS = 400;
    private static final int FIRST_OF_EXTERNALS = 700;
    private static final Pattern INJECTED = Pattern.compile("注射|皮下|静注|筋注|点滴");
    private static final Pattern OUTSIDE = Pattern.compile("外用|貼付|貼る|塗布|塗る|点眼|点鼻|点耳|吸入|坐|経皮|うがい|含嗽");
    private static final Pattern WHEN_NEEDED = Pattern.compile("頓|屯|(痛|熱|眠れ|便秘|発作|吐き気|かゆ|疼|苦し)\\S*(時|とき)|必要時|不眠時");

    private final int presumedDays;

    MedicineManner(int presumedDays) {
        this.presumedDays = presumedDays;
    }

    /** For how long a drug is taken to be in the house whose days nobody tells. */
    int presumedDays() {
        return presumedDays;
    }

    /** By mouth, by needle, from outside: 頓服 is swallowed like what is taken daily. */
    String route() {
        return this == AS_NEEDED ? DAILY.name() : name();
    }

    /** @param yj null where no code leads to one */
    static MedicineManner of(MedicineRow row, String yj) {
        var words = Stream.of(row.dose().route(), row.dose().usageText(), row.note())
                .map(each -> requireNonNullElse(each, ""))
                .reduce("", (one, next) -> one + " " + next);
        if (row.category() == EntryCategory.INJECTION) {
            return INJECTION;
        }
        if (yj != null && route(yj) >= FIRST_OF_INJECTIONS) {
            return route(yj) < FIRST_OF_EXTERNALS ? INJECTION : EXTERNAL;
        }
        if (yj == null && INJECTED.matcher(words).find()) {
            return INJECTION;
        }
        if (yj == null && OUTSIDE.matcher(words).find()) {
            return EXTERNAL;
        }
        return row.dose().days() == null
                        && (row.dose().times() != null
                                || WHEN_NEEDED.matcher(words).find())
                ? AS_NEEDED
                : DAILY;
    }

    /** 投与経路及び成分, the fifth to the seventh digit: below 400 swallowed, from 700 on used outside. */
    private static int route(String yj) {
        return Integer.parseInt(yj.substring(4, Ingredient.DIGITS));
    }
}
