package jp.lg.nayoro.polaris.intake.service.careplan;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.care.entity.CareDate;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/**
 * 利用者 as a line describes them. UPHOSOKU and UPKIHON carry all that finding the person needs, 第1表 and the 予防 plan a part of
 * it, the other files nothing but the numbers.
 */
final class CarePerson {

    private CarePerson() {}

    static PatientDemographics of(FileKind kind, CareInsured insured, CsvRow row, LocalDateTime issuedAt) {
        return switch (kind) {
            case UPHOSOKU -> person(insured, row, new Columns(6, 5, 7, 8, 9, 12), address(row, 10, 11), issuedAt);
            case UPKIHON -> person(insured, row, new Columns(15, 14, 16, 17, 0, 19), address(row, 18, 0), issuedAt);
            case UP1KYO -> person(insured, row, new Columns(0, 0, 0, 0, 5, 0), address(row, 6, 7), issuedAt);
            case UPYOBO -> person(insured, row, new Columns(8, 0, 0, 0, 0, 0), null, issuedAt);
            default -> person(insured, row, new Columns(0, 0, 0, 0, 0, 0), null, issuedAt);
        };
    }

    /** Numbers of columns, 0 where the file has none. */
    private record Columns(int name, int kana, int sex, int birth, int postalCode, int phone) {}

    private static PatientDemographics person(
            CareInsured insured, CsvRow row, Columns columns, String address, LocalDateTime issuedAt) {
        return new PatientDemographics(
                insured.localId(),
                Texts.clipped(cell(row, columns.name()), 120),
                Texts.clipped(cell(row, columns.kana()), 120),
                CareDate.of(cell(row, columns.birth())),
                sex(cell(row, columns.sex())),
                Texts.clipped(cell(row, columns.postalCode()), 8),
                address,
                Texts.clipped(cell(row, columns.phone()), 30),
                null,
                null,
                null,
                issuedAt);
    }

    private static String address(CsvRow row, int first, int second) {
        return Texts.clipped(Texts.join(" ", cell(row, first), cell(row, second)), 250);
    }

    private static String cell(CsvRow row, int column) {
        return column == 0 ? null : row.no(column);
    }

    /** 1 男, 2 女. */
    static String sex(String code) {
        if ("1".equals(code)) {
            return "MALE";
        }
        return "2".equals(code) ? "FEMALE" : "UNKNOWN";
    }
}
