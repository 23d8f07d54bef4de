package jp.lg.nayoro.polaris.audit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 操作. The acts that stand in the ledger, so that its readers meet them by the words of the screens. */
public enum AuditAction {
    /** 証跡の書き出し. */
    AUDIT_EXPORT,
    /** 証跡の検証. */
    AUDIT_VERIFY,
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
    /** 個人情報の確認の表示. */
    CONSENT_ALERT,
    /** 個人情報の確認の一覧. */
    CONSENT_ALERTS,
    /** 個人情報の確認の結果の記録. */
    CONSENT_ALERT_FINDING,
    /** 緊急閲覧. */
    CONSENT_BREAK_GLASS,
    /** 緊急閲覧の終了. */
    CONSENT_END_GLASS,
    /** 自分の緊急閲覧の一覧. */
    CONSENT_GLASSES,
    /** 緊急閲覧の入口の表示. */
    CONSENT_GLASS_DOOR,
    /** 緊急閲覧の決まりの表示. */
    CONSENT_GLASS_RULE,
    /** 緊急閲覧の決まりの変更. */
    CONSENT_SET_GLASS_RULE,
    /** 緊急閲覧の届けの一覧. */
    CONSENT_OPENINGS,
    /** 開示の決まりの表示. */
    CONSENT_RULES,
    /** 「当機関の患者ではない」の申し出. */
    CONSENT_DISPUTE,
    /** 申込者の表示. */
    CONSENT_APPLICANT,
    /** 受付中の同意書の表示. */
    CONSENT_APPLICATIONS,
    /** 同意書の説明・署名の記録. */
    CONSENT_APPLY,
    /** その日の同意の照会. */
    CONSENT_ASOF,
    /** 同意書の写しの追加. */
    CONSENT_ATTACH,
    /** 同意の範囲の変更. */
    CONSENT_CHANGE,
    /** 同意の訂正. */
    CONSENT_CORRECT,
    /** 同意書の様式の表示. */
    CONSENT_FORMS,
    /** 同意書の取下げ. */
    CONSENT_GIVEUP,
    /** 同意書の様式の公開. */
    CONSENT_PUBLISH,
    /** 同意書の受付. */
    CONSENT_RECEIVE,
    /** 参加・脱退の影響の表示. */
    CONSENT_SCOPECHANGE,
    /** 同意書の不備返戻. */
    CONSENT_SENDBACK,
    /** 同意の期間の決定. */
    CONSENT_SETTERM,
    /** 同意書の署名の記録. */
    CONSENT_SIGN,
    /** 再署名の対象者の表示. */
    CONSENT_SIGNAGAIN,
    /** 同意の期間の表示. */
    CONSENT_TERM,
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
    /** 窓口の決まりの表示. */
    CONSENT_COUNTER_RULES,
    /** 窓口の決まりの変更. */
    CONSENT_COUNTER_RULING,
    /** 撤回前の確認の表示. */
    CONSENT_WITHDRAWING,
    /** 窓口での撤回. */
    CONSENT_COUNTER,
    /** 撤回の結果の表示. */
    CONSENT_WITHDRAWN,
    /** 閲覧停止のお知らせの表示. */
    CONSENT_NOTICES,
    /** 閲覧停止のお知らせへの回答. */
    CONSENT_ACKNOWLEDGE,
    /** 担当申請. */
    CONSENT_CLAIM,
    /** 自施設の担当申請の表示. */
    CONSENT_CLAIMS,
    /** 担当申請の取下げ. */
    CONSENT_UNCLAIM,
    /** 申請できる職員の表示. */
    CONSENT_COLLEAGUES,
    /** 確認待ちの担当申請の表示. */
    CONSENT_CLAIMED,
    /** 担当申請の加入者の指定. */
    CONSENT_ASSIGN,
    /** 担当申請の確認. */
    CONSENT_CONFIRM,
    /** 担当申請の不承認. */
    CONSENT_REFUSE,
    /** ケアプランに載る事業所の表示. */
    CONSENT_PROPOSALS,
    /** 担当の一覧の表示. */
    CONSENT_ASSIGNMENTS,
    /** 死亡・転出の表示. */
    CONSENT_LEAVINGS,
    /** 死亡・転出の記録. */
    CONSENT_LEFT,
    /** 死亡・転出の記録の取消し. */
    CONSENT_UNLEFT,
    /** 死亡・転出の知らせを記録しない. */
    CONSENT_DISMISS,
    /** 同意の仕事の一覧の表示. */
    CONSENT_WORKLIST,
    /** 更新の案内の印刷. */
    CONSENT_LETTERS,
    /** 同意書の印刷. */
    CONSENT_PRINT,
    /** 同意撤回完了通知書の印刷. */
    CONSENT_PRINT_WITHDRAWAL,
    /** 同意書の写しの受付. */
    CONSENT_TAKE_IN,
    /** 届いた写しの一覧. */
    CONSENT_SCANS,
    /** 届いた写しの加入者の選択. */
    CONSENT_CHOOSE,
    /** 届いた写しの表示. */
    CONSENT_SCANNED,
    /** 届いた写しの不使用. */
    CONSENT_DISCARD,
    /** 届いた写しの登録. */
    CONSENT_ATTACH_SCAN,
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
    /** 書類の入力. */
    ORGANIZATION_ENTER,
    /** 申請・届出. */
    ORGANIZATION_SUBMIT,
    /** 差戻し. */
    ORGANIZATION_RETURN,
    /** 取下げ. */
    ORGANIZATION_WITHDRAW,
    /** 利用の承認. */
    ORGANIZATION_APPROVE,
    /** 届出事項の変更. */
    ORGANIZATION_CHANGE,
    /** 廃止の承認. */
    ORGANIZATION_CLOSE,
    /** 施設の停止. */
    ORGANIZATION_SUSPEND,
    /** 施設の再開. */
    ORGANIZATION_RESUME,
    /** 職員の登録. */
    ORGANIZATION_REGISTER,
    /** 職員の承認. */
    ORGANIZATION_ADMIT,
    /** 職員の不承認. */
    ORGANIZATION_DECLINE,
    /** 職員情報の変更. */
    ORGANIZATION_AMEND,
    /** 職員の利用停止. */
    ORGANIZATION_STOP,
    /** 退職. */
    ORGANIZATION_LEAVE,
    /** 職員の復帰. */
    ORGANIZATION_REINSTATE,
    /** 招待票の発行. */
    ORGANIZATION_INVITE,
    /** 招待票の取消し. */
    ORGANIZATION_CANCEL,
    /** 招待票の使用. */
    ORGANIZATION_ACCEPT,
    /** 権限の付与. */
    ORGANIZATION_GRANT,
    /** 権限の取消し. */
    ORGANIZATION_REVOKE,
    /** ログインの停止. */
    ORGANIZATION_LOCK,
    /** ログインの再開. */
    ORGANIZATION_UNLOCK,
    /** 棚卸の確認. */
    ORGANIZATION_REVIEW,
    /** 決まりの変更. */
    ORGANIZATION_DECIDE,
    /** 勤務先の切替. */
    ORGANIZATION_SWITCH,
    /** パスワードの変更. */
    ORGANIZATION_PASSWORD,
    /** 結果通知書の印刷. */
    ORGANIZATION_PRINT,
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
    SECURITY_ACCESS,
    /** 確認コードの登録. */
    SECURITY_ENROL,
    /** ログインの決まりの変更. */
    SECURITY_POLICY,
    /** 予備コードの作り直し. */
    SECURITY_RECOVERY,
    /** パスワード・確認コードの再設定. */
    SECURITY_RESET,
    /** 確認コードの入力. */
    SECURITY_SECOND_STEP,
    /** 本人の再確認. */
    SECURITY_STEP_UP,
    /** 登録端末の操作. */
    SECURITY_TERMINAL,
    /** ログイン待ちの解除. */
    SECURITY_UNLOCK;

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
