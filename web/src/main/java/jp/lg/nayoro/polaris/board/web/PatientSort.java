package jp.lg.nayoro.polaris.board.web;

import java.time.LocalDateTime;
import java.util.Comparator;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

/** 並べ方 of the people one cares for; favourites stand first in each. */
public enum PatientSort {
    /** よみがな順. */
    KANA(comparing(PersonCard::kanaKey)),
    /** 最近見た順; whoever was never looked at comes last. */
    RECENT(comparing(PersonCard::seenAt, nullsLast(Comparator.<LocalDateTime>reverseOrder()))),
    /** 新着の多い順, posts and entries together. */
    NEWS(comparing((PersonCard card) -> -card.news()));

    private final Comparator<PersonCard> order;

    PatientSort(Comparator<PersonCard> order) {
        this.order = order;
    }

    Comparator<PersonCard> order() {
        return comparing((PersonCard card) -> !card.favourite())
                .thenComparing(order)
                .thenComparing(PersonCard::kanaKey)
                .thenComparing(PersonCard::resident);
    }
}
