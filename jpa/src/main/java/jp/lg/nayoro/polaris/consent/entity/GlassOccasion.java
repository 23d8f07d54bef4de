package jp.lg.nayoro.polaris.consent.entity;

/** 緊急閲覧の事由 (個人情報保護法 27 条 1 項 2 号: 生命・身体の保護に必要で、本人の同意を得ることが困難なとき). */
public enum GlassOccasion {
    /** 救急: one person, now, and nobody can ask them. */
    EMERGENCY,
    /** 災害: only while the secretariat has declared one. */
    DISASTER
}
