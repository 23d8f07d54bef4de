package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.MatrixRow;

/** The drawings of {@code images/icons.svg} that stand for rows and kinds. */
@Named
@ApplicationScoped
public class RowIcons {

    public String of(MatrixRow row) {
        return nameOf(row);
    }

    static String nameOf(MatrixRow row) {
        return switch (row) {
            case DISPENSING -> "dispensing";
            case PRESCRIPTION -> "medicine";
            case INJECTION -> "injection";
            case LAB -> "lab";
            case IMAGE -> "image";
            case REPORT -> "report";
            case FILE -> "file";
            case NOTICE -> "notice";
            case NOTE -> "note";
            case LINK -> "link";
        };
    }

    public String ofCategory(EntryCategory category) {
        return switch (category) {
            case ALLERGY -> "allergy";
            case CONDITION -> "diagnosis";
            case ENCOUNTER -> "visit";
            default -> nameOf(category.row());
        };
    }
}
