package jp.lg.nayoro.polaris.organization.service;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/**
 * 機関の番号. 医療機関番号 has ten digits: prefecture 2 (01 to 47), 点数表 1 (1 医科, 3 歯科, 4 調剤), institution 7. 介護保険事業所番号 has ten
 * digits that begin with the prefecture, and a サービス種類 of two digits beside it: one number may hold several services.
 */
final class FacilityNumber {

    private static final int PREFECTURES = 47;

    private static final Map<FacilityKind, Character> POINT_TABLE = Map.of(
            FacilityKind.HOSPITAL, '1', FacilityKind.CLINIC, '1', FacilityKind.DENTAL, '3', FacilityKind.PHARMACY, '4');

    private static final Map<FacilityKind, Set<String>> SERVICES = Map.of(
            FacilityKind.HOME_NURSING, Set.of("13"),
            FacilityKind.CARE_MANAGEMENT, Set.of("43"),
            FacilityKind.COMMUNITY_SUPPORT_CENTER, Set.of("46"),
            FacilityKind.HOME_CARE, Set.of("11", "12", "14", "17", "67", "73", "76", "77"),
            FacilityKind.DAY_CARE, Set.of("15", "16", "72", "73", "77", "78"),
            FacilityKind.RESIDENTIAL, Set.of("21", "22", "32", "33", "51", "52", "55", "73", "77"));

    private FacilityNumber() {}

    /** What is wrong with the pair for an institution of that kind. */
    static Optional<ApplicationProblem> problemOf(FacilityKind kind, String number, String serviceCode) {
        if (!number.matches("[0-9]{10}")) {
            return Optional.of(ApplicationProblem.NOT_TEN_DIGITS);
        }
        var prefecture = Integer.parseInt(number.substring(0, 2));
        if (prefecture < 1 || prefecture > PREFECTURES) {
            return Optional.of(ApplicationProblem.NO_SUCH_PREFECTURE);
        }
        var table = POINT_TABLE.get(kind);
        if (table != null && number.charAt(2) != table) {
            return Optional.of(ApplicationProblem.OTHER_POINT_TABLE);
        }
        return problemOfService(kind, serviceCode);
    }

    private static Optional<ApplicationProblem> problemOfService(FacilityKind kind, String code) {
        var services = SERVICES.get(kind);
        if (services == null) {
            return code.isEmpty() ? Optional.empty() : Optional.of(ApplicationProblem.NO_SERVICE_WANTED);
        }
        if (code.isEmpty()) {
            return Optional.of(ApplicationProblem.SERVICE_MISSING);
        }
        return services.contains(code) ? Optional.empty() : Optional.of(ApplicationProblem.OTHER_SERVICE);
    }
}
