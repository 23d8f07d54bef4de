package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;

import static java.util.Objects.requireNonNull;

/**
 * 成分. By what two drugs are taken for one: the first seven digits of the YJ code, which hold 薬効, route and ingredient; without
 * a code that leads there, the name, together with the route.
 */
public record Ingredient(String key) implements Serializable {

    static final int DIGITS = 7;

    public Ingredient {
        requireNonNull(key);
    }

    static Ingredient ofCode(String yj) {
        return new Ingredient(yj.substring(0, DIGITS));
    }

    static Ingredient ofName(String display, MedicineManner manner) {
        return new Ingredient(DrugName.stem(display) + "/" + manner.route());
    }

    /** Without the key, which may be the name of a drug somebody takes: this string reaches logs. */
    @Override
    public String toString() {
        return "Ingredient";
    }
}
