package jp.lg.nayoro.polaris.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.record.entity.EntryValue;

/** 検査項目, with its 基準範囲 by sex, and how much people differ in it. */
record Analyte(
        String key,
        String jlac10,
        String name,
        String unit,
        Range male,
        Range female,
        double mean,
        double person,
        double noise,
        double trend,
        int decimals,
        String shape,
        List<String> panel) {

    private static final double FAR = 1.5;

    /** Either end may be null. */
    record Range(BigDecimal low, BigDecimal high) {

        String written() {
            if (high == null) {
                return low + "以上";
            }
            return low.signum() == 0 ? high + "以下" : low + "-" + high;
        }

        String flag(BigDecimal value) {
            if (high != null && value.compareTo(high) > 0) {
                return value.doubleValue() > high.doubleValue() * FAR && low.signum() > 0 ? "HH" : "H";
            }
            if (value.compareTo(low) < 0) {
                return value.doubleValue() * FAR < low.doubleValue() ? "LL" : "L";
            }
            return null;
        }
    }

    static List<Analyte> all() {
        return TsvTable.read(
                "analytes.tsv",
                line -> new Analyte(
                        line.text("key"),
                        line.text("jlac10"),
                        line.text("name"),
                        line.text("unit"),
                        new Range(line.decimal("low_male"), line.decimal("high_male")),
                        new Range(line.decimal("low_female"), line.decimal("high_female")),
                        line.number("mean"),
                        line.number("person"),
                        line.number("noise"),
                        line.number("trend"),
                        line.whole("decimals"),
                        line.text("shape"),
                        line.list("panel")));
    }

    boolean logarithmic() {
        return shape.equals("log");
    }

    boolean computed() {
        return shape.equals("egfr");
    }

    boolean measuredIn(Set<String> conditions) {
        return panel.contains("base") || panel.stream().anyMatch(conditions::contains);
    }

    /** The value as a laboratory reports it, with range and flag. */
    EntryValue reported(double measured, Sex sex) {
        var value = BigDecimal.valueOf(Math.max(0, measured)).setScale(decimals, RoundingMode.HALF_UP);
        var range = sex == Sex.MALE ? male : female;
        return new EntryValue(
                value,
                value.toPlainString(),
                null,
                unit,
                range.written(),
                range.low(),
                range.high(),
                range.flag(value));
    }
}
