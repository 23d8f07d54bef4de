package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.Arrays;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;

/** 情報の区分 of the decision table: the ordinary kinds of data by name, the sensitive ones together. */
public enum CategoryClass {
    /** 基本情報. */
    IDENTITY,
    /** 薬. */
    MEDICATION,
    /** 検査. */
    LAB,
    /** 画像. */
    IMAGE,
    /** 文書. */
    DOCUMENT,
    /** 病名・アレルギー・入退院. */
    DIAGNOSIS,
    /** 介護情報. */
    CARE,
    /** 連絡板. */
    BOARD,
    /** 特に配慮を要する情報, and whatever kind of data a later release adds before it says where it belongs. */
    SENSITIVE;

    public static CategoryClass of(DataCategory category) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(category.name()))
                .findFirst()
                .orElse(SENSITIVE);
    }

    /** The kinds of data that belong here; none where this release knows no sensitive one. */
    public List<DataCategory> members() {
        return Arrays.stream(DataCategory.values())
                .filter(one -> of(one) == this)
                .toList();
    }
}
