package jp.lg.nayoro.polaris.intake.service.parse;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * Which earlier entries of the same registration a file replaces as a set: those that it does not repeat are old from
 * then on. A hospital rewrites an order or the list of diagnoses whole.
 */
public sealed interface Replacement {

    /** Nothing: the entries are added, or meet their own earlier versions one by one. */
    record Nothing() implements Replacement {}

    /**
     * All of one order: オーダの改訂.
     *
     * @param folder the folder of the data type, since an order and its execution share a number; null where the format
     *     has no folders (NSIPS): the entries of that number and category, wherever they came from
     */
    record OfOrder(EntryCategory category, String orderNumber, String folder) implements Replacement {}

    /** All of one category: PPR-01 holds every diagnosis of the patient. */
    record OfCategory(EntryCategory category) implements Replacement {}

    Replacement NOTHING = new Nothing();
}
