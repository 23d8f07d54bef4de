package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.List;

/** 情報の種類. What the gate is asked about, and what a resident agrees to share kind by kind. */
public enum DataCategory {
    /** 基本情報: name, birthday, address, care level. Goes with every consent. */
    IDENTITY,
    /** 薬: 処方・調剤・注射. */
    MEDICATION,
    /** 検査. */
    LAB,
    /** 画像. */
    IMAGE,
    /** 文書: レポート・ファイル. */
    DOCUMENT,
    /** 病名・アレルギー・入退院. */
    DIAGNOSIS,
    /** 介護情報: 認定・ケアプラン・記録. */
    CARE,
    /** 連絡板. */
    BOARD,
    /** 精神科の診療. */
    MENTAL_HEALTH,
    /** 感染症の標識 (梅毒・B型肝炎・C型肝炎ほか). */
    INFECTION,
    /** HIV. */
    HIV,
    /** 遺伝情報. */
    GENETIC;

    private static final List<DataCategory> ORDINARY = Arrays.stream(values())
            .filter(category -> category != IDENTITY && !category.isSensitive())
            .toList();

    private static final List<DataCategory> SENSITIVE =
            Arrays.stream(values()).filter(DataCategory::isSensitive).toList();

    /** 特に配慮を要する情報: shared only where the form names it by itself; never part of 「すべて」. */
    public boolean isSensitive() {
        return compareTo(MENTAL_HEALTH) >= 0;
    }

    /** What a consent names kind by kind, the sensitive ones apart. */
    public static List<DataCategory> ordinary() {
        return ORDINARY;
    }

    public static List<DataCategory> sensitive() {
        return SENSITIVE;
    }
}
