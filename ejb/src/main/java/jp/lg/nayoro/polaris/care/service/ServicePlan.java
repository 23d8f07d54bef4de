package jp.lg.nayoro.polaris.care.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

import jp.lg.nayoro.polaris.care.entity.CareLevel;
import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * 第1表 居宅サービス計画書(1): why and to what end, before any service is named.
 *
 * @param writtenOn 作成年月日
 * @param postalCode 利用者郵便番号
 * @param address 利用者住所
 * @param author 居宅サービス計画作成者
 * @param office 介護支援事業者名, with its postal code, address and 事業者コード
 * @param plannedOn 居宅サービス計画作成（変更）日
 * @param firstPlannedOn 初回居宅サービス計画作成日
 * @param kind 計画書区分: 11 初回, 12 紹介, 21 継続, 51 to 54 of several
 * @param certificationState 認定状況区分: 1 申請中, 2 認定済
 * @param certifiedOn 認定日
 * @param validFrom 認定有効期間開始日
 * @param validUntil 認定有効期間終了日
 * @param careLevel 要介護状態区分; empty where the code is not known
 * @param wishes 利用者及び家族の生活に対する意向を踏まえた課題分析の結果
 * @param boardOpinion 介護認定審査会の意見及びサービスの種類の指定
 * @param policy 総合的な援助の方針
 * @param householdHelpReason 生活援助中心型の算定理由: 1 一人暮らし, 2 家族等が障害、疾病等, 3 その他
 * @param otherReason その他理由
 */
public record ServicePlan(
        LocalDate writtenOn,
        String postalCode,
        String address,
        String author,
        Office office,
        LocalDate plannedOn,
        LocalDate firstPlannedOn,
        String kind,
        String certificationState,
        LocalDate certifiedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        Optional<CareLevel> careLevel,
        String wishes,
        String boardOpinion,
        String policy,
        String householdHelpReason,
        String otherReason) {

    /** 介護支援事業者. */
    public record Office(String name, String postalCode, String address, String number) implements Serializable {}

    /** @throws IllegalArgumentException where the sheet is of another form */
    public static ServicePlan of(CarePlanSheet sheet) {
        var row = sheet.requireForm(CarePlanForm.TABLE_1).rows().get(0);
        return new ServicePlan(
                row.day(4),
                row.text(5),
                joined(row.text(6), row.text(7)),
                row.text(8),
                new Office(row.text(9), row.text(10), joined(row.text(11), row.text(12)), row.text(13)),
                row.day(14),
                row.day(15),
                row.text(16),
                row.text(17),
                row.day(18),
                row.day(19),
                row.day(20),
                CareLevel.of(row.text(21)),
                row.text(22),
                row.text(23),
                row.text(24),
                row.text(25),
                row.text(26));
    }

    static String joined(String first, String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + " " + second;
    }

    /** The day only: the rest is about a person. */
    @Override
    public String toString() {
        return "ServicePlan[" + plannedOn + "]";
    }
}
