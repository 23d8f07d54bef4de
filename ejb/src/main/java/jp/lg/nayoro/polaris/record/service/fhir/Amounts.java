package jp.lg.nayoro.polaris.record.service.fhir;

import java.math.BigDecimal;

import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Quantity;

/** Amounts in the unit the source writes; only days have a code, since nothing else is surely a unit of UCUM. */
final class Amounts {

    private static final String UCUM = "http://unitsofmeasure.org";

    private Amounts() {}

    /** Null without a value. The zeros that the database's column adds are left off. */
    static Quantity of(BigDecimal value, String unit) {
        if (value == null) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return new Quantity()
                .setValue(stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .setUnit(unit);
    }

    static Quantity oneDay() {
        return new Quantity().setValue(1).setUnit("日").setSystem(UCUM).setCode("d");
    }

    /** Null without days. */
    static Duration days(Integer days) {
        if (days == null) {
            return null;
        }
        var duration = new Duration();
        duration.setValue(days).setUnit("日").setSystem(UCUM).setCode("d");
        return duration;
    }
}
