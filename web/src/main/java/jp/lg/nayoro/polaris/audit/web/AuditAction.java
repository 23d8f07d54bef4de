package jp.lg.nayoro.polaris.audit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 操作. The acts that stand in the ledger, so that its readers meet them by the words of the screens. */
public enum AuditAction {
    /** 証跡の検索. */
    AUDIT_SEARCH,
    /** 連絡のある日の表示. */
    BOARD_DAYS,
    /** 書きかけの保存. */
    BOARD_DRAFT,
    /** 書きかけの表示. */
    BOARD_DRAFTS,
    /** 連絡板の表示. */
    BOARD_LIST,
    /** 連絡板への投稿. */
    BOARD_POST,
    /** 連絡板への返信. */
    BOARD_REPLY,
    /** 連絡板の既読. */
    BOARD_SEEN,
    /** 未読の件数の表示. */
    BOARD_UNSEEN,
    /** 要介護認定の表示. */
    CARE_CERTIFICATION,
    /** 「当機関の患者ではない」の申し出. */
    CONSENT_DISPUTE,
    /** 加入の登録. */
    CONSENT_ENROL,
    /** 担当チームへの追加. */
    CONSENT_JOIN,
    /** 担当の終了. */
    CONSENT_LEAVE,
    /** 同意の表示. */
    CONSENT_LIST,
    /** 担当の方の一覧. */
    CONSENT_MINE,
    /** 自施設の患者一覧の表示. */
    CONSENT_PATIENTS,
    /** 患者登録からの転記. */
    CONSENT_PREFILL,
    /** 同意の更新. */
    CONSENT_RENEW,
    /** 同意書の写しの表示. */
    CONSENT_SCAN,
    /** 担当チームの表示. */
    CONSENT_TEAM,
    /** 同意の撤回. */
    CONSENT_WITHDRAW,
    /** 重みの採用. */
    IDENTITY_ADOPT,
    /** 重みの不採用. */
    IDENTITY_DECLINE,
    /** 重みの提案. */
    IDENTITY_ESTIMATE,
    /** 紐付けの再確認. */
    IDENTITY_AFFIRM,
    /** 名寄せの確認の先送り. */
    IDENTITY_ASIDE,
    /** 名寄せの確認で別人と判断. */
    IDENTITY_OTHER,
    /** 重みの変更の見込みの表示. */
    IDENTITY_PREVIEW,
    /** 名寄せの確認の表示. */
    IDENTITY_REVIEW,
    /** 名寄せの確認で同じ人と判断. */
    IDENTITY_SAME,
    /** 重みの版の表示. */
    IDENTITY_WEIGHTS,
    /** 名寄せ待ちの一覧. */
    IDENTITY_AWAITING,
    /** 名寄せ候補の表示. */
    IDENTITY_CANDIDATES,
    /** 加入者の表示. */
    IDENTITY_CARD,
    /** 加入者の訂正・異動. */
    IDENTITY_CHANGE,
    /** 訂正・異動の履歴の表示. */
    IDENTITY_CHANGES,
    /** 患者登録との比較. */
    IDENTITY_COMPARE,
    /** 漏えい確認の一覧の表示. */
    IDENTITY_CONTAMINATION,
    /** 名寄せの決まりの変更. */
    IDENTITY_DECIDE,
    /** 漏えい確認の連絡の記録. */
    IDENTITY_INFORM,
    /** 別人の記録の取消し. */
    IDENTITY_LIFT,
    /** 患者登録の紐付け. */
    IDENTITY_LINK,
    /** 二重加入の統合. */
    IDENTITY_MERGE,
    /** 統合の一覧. */
    IDENTITY_MERGES,
    /** 統合の見比べ. */
    IDENTITY_MERGING,
    /** 名寄せの決まりの表示. */
    IDENTITY_POLICY,
    /** 統合の提案. */
    IDENTITY_PROPOSE,
    /** 別人としての記録. */
    IDENTITY_REFUSE,
    /** 患者登録の表示. */
    IDENTITY_REGISTRATION,
    /** 統合の却下. */
    IDENTITY_REJECT,
    /** 紐付けの保留の解除. */
    IDENTITY_RESUME,
    /** 加入者の検索. */
    IDENTITY_SEARCH,
    /** 漏えい確認の完了の記録. */
    IDENTITY_SETTLE,
    /** 事務局の仕事の一覧. */
    IDENTITY_TASKS,
    /** 紐付けの解除. */
    IDENTITY_UNLINK,
    /** 統合の取消し. */
    IDENTITY_UNMERGE,
    /** 統合の行き先の表示. */
    IDENTITY_WHEREABOUTS,
    /** 取込の終了. */
    INTAKE_END,
    /** 取込で保留になったファイルの一覧. */
    INTAKE_HELD,
    /** 取込の一覧. */
    INTAKE_LIST,
    /** ファイルの取込. */
    INTAKE_RECEIVE,
    /** 取込の再開. */
    INTAKE_RESUME,
    /** 取込元の設定. */
    INTAKE_SOURCE,
    /** 取込元の表示. */
    INTAKE_SOURCES,
    /** 取込の開始. */
    INTAKE_START,
    /** 取込の中止. */
    INTAKE_STOP,
    /** 保留ファイルの破棄. */
    QUARANTINE_DISCARD,
    /** 保留の一覧. */
    QUARANTINE_LIST,
    /** 保留ファイルの再読取り. */
    QUARANTINE_RETRY,
    /** 保留ファイルの表示. */
    QUARANTINE_VIEW,
    /** 文書の閲覧. */
    RECORD_DOCUMENT,
    /** 診療情報の明細の表示. */
    RECORD_ENTRIES,
    /** 診療情報の一覧の表示. */
    RECORD_MATRIX,
    /** 対象者の基本情報の表示. */
    RECORD_PERSON,
    /** 原本の閲覧. */
    RECORD_SOURCE,
    /** ログイン. */
    SECURITY_LOGIN,
    /** 権限のない画面へのアクセス. */
    SECURITY_ACCESS;

    /** As the ledger writes it: feature.verb. */
    public String inLedger() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** Empty for an act of a later or an earlier version. */
    public static Optional<AuditAction> of(String inLedger) {
        return Arrays.stream(values())
                .filter(action -> action.inLedger().equals(inLedger))
                .findFirst();
    }
}
