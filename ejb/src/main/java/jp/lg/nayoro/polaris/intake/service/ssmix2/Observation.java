package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import jp.lg.nayoro.polaris.intake.service.parse.MeasuredValue;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.intake.service.parse.TwoResults;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** One OBX: what was observed. The type it declares is a hint only; unknown ones (an NHO sample says ZRD) are read as text. */
record Observation(Hl7Segment obx) {

    Coded item() {
        return Coded.of(obx.field(3));
    }

    EntryValue value() {
        return MeasuredValue.of(
                valueText(), Coded.unit(obx.field(6)), obx.field(7).text(), flag());
    }

    /** One of two results that stand in the field: unit and range belong to the amount. */
    EntryValue value(TwoResults.Part part) {
        return part.amount()
                ? MeasuredValue.of(
                        part.text(), Coded.unit(obx.field(6)), obx.field(7).text(), flag())
                : MeasuredValue.of(part.text(), null, null, flag());
    }

    private String flag() {
        var flag = obx.text(8);
        return flag == null ? null : flag.toUpperCase(Locale.ROOT);
    }

    /** The value in words. */
    String valueText() {
        var value = obx.field(5);
        return switch (Objects.requireNonNullElse(obx.text(2), "")) {
            case "SN" -> Texts.join("", value.component(1), value.component(2), value.component(3), value.component(4));
            case "CWE", "CE", "CNE" -> Texts.firstOf(value.component(2), value.component(5), value.component(1));
            case "ZRD" ->
                Texts.join(
                        " ",
                        value.component(2),
                        value.component(4),
                        Coded.unit(value.subcomponent(5, 1), value.subcomponent(5, 2), value.subcomponent(5, 3)));
            case "XCN" -> Reading.person(value);
            case "TS", "DT" ->
                Hl7Moment.of(value.text()).map(Hl7Moment::inWords).orElseGet(value::text);
            default -> allRepetitions(value);
        };
    }

    private static String allRepetitions(Hl7Field value) {
        return Texts.orNull(value.repetitions().stream()
                .map(Hl7Field::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    /** {@code 心拍数: 67 bpm}, for a note. */
    String inWords() {
        var item = item();
        var value = Texts.join(" ", valueText(), Coded.unit(obx.field(6)));
        return item.text() == null ? value : Texts.labelled(item.text(), value);
    }

    /** OBX-11. A result that may still change is told as such; what could not be measured is no result. */
    EntryState state() {
        if (obx.field(5).isDeleted()) {
            return EntryState.DELETED;
        }
        return switch (Objects.requireNonNullElse(obx.text(11), "")) {
            case "P", "I", "R", "S", "O" -> EntryState.PRELIMINARY;
            case "X" -> EntryState.CANCELLED;
            case "D", "W" -> EntryState.DELETED;
            default -> EntryState.ACTIVE;
        };
    }

    /** OBX-11 in words, where it says more than that the result stands. */
    String standing() {
        return switch (Objects.requireNonNullElse(obx.text(11), "")) {
            case "P" -> "途中報告（変わることがあります）";
            case "C" -> "訂正された結果";
            case "X" -> "検査できませんでした";
            default -> null;
        };
    }
}
