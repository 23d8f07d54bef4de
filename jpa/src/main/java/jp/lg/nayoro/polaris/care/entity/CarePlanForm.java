package jp.lg.nayoro.polaris.care.entity;

/**
 * 様式. The forms of the ケアプランデータ連携標準仕様 (厚生労働省老健局) and of LIFE (科学的介護情報システム) that offices hand over as CSV,
 * each with its Japanese title.
 */
public enum CarePlanForm {
    TABLE_1("第1表 居宅サービス計画書(1)"),
    TABLE_2("第2表 居宅サービス計画書(2)"),
    TABLE_3("第3表 週間サービス計画表"),
    TABLE_6_PLAN("第6表 サービス利用票（予定）"),
    TABLE_6_RESULT("第6表 サービス利用票（実績）"),
    TABLE_7("第7表 サービス利用票別表"),
    /** Who the person is, and what the insurer grants: it goes with tables 1 to 3 or with tables 6 and 7. */
    SUPPLEMENT("利用者補足情報"),
    PREVENTION_BASICS("利用者基本情報"),
    PREVENTION_DAY("利用者基本情報（別表1）1日の生活・すごし方"),
    PREVENTION_ILLNESS("利用者基本情報（別表2）現病歴・既往歴"),
    PREVENTION_PLAN("介護予防サービス・支援計画書"),
    PREVENTION_SUPPORT("介護予防サービス・支援計画書（別表）支援計画"),
    LIFE_USER("LIFE 利用者情報"),
    LIFE_SCIENCE("LIFE 科学的介護推進情報"),
    LIFE_HISTORY("LIFE 既往歴情報"),
    LIFE_MEDICINE("LIFE 服薬情報"),
    /** A form of LIFE whose columns are kept by their names and not looked into. */
    LIFE_OTHER("LIFE その他の様式");

    private final String title;

    CarePlanForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether a blank cell keeps what was told before, so that a later line need not repeat it. */
    public boolean blankKeeps() {
        return ordinal() >= LIFE_USER.ordinal();
    }
}
