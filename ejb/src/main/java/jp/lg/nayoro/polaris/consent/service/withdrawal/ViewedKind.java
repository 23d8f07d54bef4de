package jp.lg.nayoro.polaris.consent.service.withdrawal;

import jp.lg.nayoro.polaris.consent.entity.ViewRow;

/** 見た情報の種類, as a resident is told: the kinds of data of the consent, and the list that shows several at once. */
public enum ViewedKind {
    /** 基本情報. */
    IDENTITY,
    /** 診療情報の一覧. */
    RECORD,
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
    BOARD;

    /** Pages that show several kinds are asked for by the person alone, and the ledger has IDENTITY for them. */
    static ViewedKind of(ViewRow row) {
        return of(row.action(), row.category());
    }

    /** By the act and the kind of data it was allowed for. */
    public static ViewedKind of(String action, String category) {
        for (var kind : values()) {
            if (kind != IDENTITY && kind.name().equals(category)) {
                return kind;
            }
        }
        var several =
                action.equals("fhir.everything") || action.startsWith("record.") && !action.equals("record.person");
        return several ? RECORD : IDENTITY;
    }
}
