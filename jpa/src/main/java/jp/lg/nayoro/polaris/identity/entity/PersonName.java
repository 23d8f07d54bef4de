package jp.lg.nayoro.polaris.identity.entity;

/**
 * 氏名. As written, and folded for search: {@code nameKey} without spaces and with 異体字 joined,
 * {@code kanaKey} as large full-width katakana. Made by {@code identity.service.NameFolding}, so that all of Polaris folds
 * alike.
 *
 * @param name 漢字氏名, may be null in a registration
 * @param kana フリガナ, may be null in a registration
 */
public record PersonName(String name, String kana, String nameKey, String kanaKey) {}
