package jp.lg.nayoro.polaris.intake.service.careplan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.lg.nayoro.polaris.care.entity.CarePlanForm;

/**
 * ファイルの種類 of the ケアプランデータ連携標準仕様 4.1, by the beginning of the file's name, with its number of columns and where its
 * key stands. A DLT file names what its office takes back, and the forms that go with it.
 */
enum FileKind {
    UP1KYO(28, 14, 0, CarePlanForm.TABLE_1),
    UP2KYO(22, 5, 0, CarePlanForm.TABLE_2),
    UP3KYO(13, 5, 0, CarePlanForm.TABLE_3),
    UPPLAN(25, 0, 5, CarePlanForm.TABLE_6_PLAN),
    UPJSK(25, 0, 5, CarePlanForm.TABLE_6_RESULT),
    UPSIKYU(37, 0, 5, CarePlanForm.TABLE_7),
    /** One of the day and the month is zeros: it goes with tables 1 to 3, or with tables 6 and 7. */
    UPHOSOKU(63, 4, 63, CarePlanForm.SUPPLEMENT),
    UPKIHON(71, 4, 0, CarePlanForm.PREVENTION_BASICS),
    UPKIHON_SUB1(7, 4, 0, CarePlanForm.PREVENTION_DAY),
    UPKIHON_SUB2(11, 4, 0, CarePlanForm.PREVENTION_ILLNESS),
    UPYOBO(57, 4, 0, CarePlanForm.PREVENTION_PLAN),
    UPYOBO_SUB(17, 4, 0, CarePlanForm.PREVENTION_SUPPORT),
    DLT1KYO(4, 4, 0, CarePlanForm.TABLE_1, CarePlanForm.TABLE_2, CarePlanForm.TABLE_3),
    DLTPLAN(4, 0, 4, CarePlanForm.TABLE_6_PLAN, CarePlanForm.TABLE_7),
    DLTJSK(6, 0, 4, CarePlanForm.TABLE_6_RESULT),
    DLTKIHON(4, 4, 0, CarePlanForm.PREVENTION_BASICS, CarePlanForm.PREVENTION_DAY, CarePlanForm.PREVENTION_ILLNESS),
    DLTYOBO(4, 4, 0, CarePlanForm.PREVENTION_PLAN, CarePlanForm.PREVENTION_SUPPORT);

    private final int columns;
    private final int dayColumn;
    private final int monthColumn;
    private final List<CarePlanForm> forms;

    FileKind(int columns, int dayColumn, int monthColumn, CarePlanForm... forms) {
        this.columns = columns;
        this.dayColumn = dayColumn;
        this.monthColumn = monthColumn;
        this.forms = List.of(forms);
    }

    /** The kind whose name begins the file's name, the longest first. */
    static Optional<FileKind> ofName(String fileName) {
        var name = fileName.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.startsWith(kind.name() + "_") || name.startsWith(kind.name() + "."))
                .max(Comparator.comparingInt(kind -> kind.name().length()));
    }

    int columns() {
        return columns;
    }

    /** 0 where the key has no day. */
    int dayColumn() {
        return dayColumn;
    }

    /** 0 where the key has no month. */
    int monthColumn() {
        return monthColumn;
    }

    /** The form of an UP file; the forms that a DLT file takes back. */
    List<CarePlanForm> forms() {
        return forms;
    }

    CarePlanForm form() {
        return forms.get(0);
    }

    boolean deletes() {
        return name().startsWith("DLT");
    }

    /** Version 4 put three columns for 福祉用具 before this one into tables 6 and 7; 0 elsewhere. */
    int columnAfterEquipment() {
        return switch (this) {
            case UPPLAN, UPJSK -> 16;
            case UPSIKYU -> 10;
            default -> 0;
        };
    }
}
