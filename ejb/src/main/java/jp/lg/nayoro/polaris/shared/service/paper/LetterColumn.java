package jp.lg.nayoro.polaris.shared.service.paper;

/**
 * A column of a table on paper.
 *
 * @param percent of the width of the page; those of a table make 100
 */
public record LetterColumn(String header, int percent) {}
