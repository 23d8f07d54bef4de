package jp.lg.nayoro.polaris.record.service;

import java.util.Optional;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * 個別医薬品コード（YJコード）, or the code of 一般名処方 that is built like it: four digits 薬効, three for the ingredient, a letter and
 * a digit for form and strength, three for the maker's product. How near two drugs are shows in how much they share.
 */
public record YjCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{7}[A-Z]\\d(\\d{3}|ZZZ)");
    private static final int EFFECT = 4;
    private static final int INGREDIENT = 7;
    private static final int DRUG = 9;

    public YjCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a YJ code");
        }
    }

    /** Empty for a code of another system, or of another shape. */
    public static Optional<YjCode> of(EntryCode code) {
        boolean built = code.system() == CodeSystem.YJ || code.system() == CodeSystem.GENERIC;
        return built && SHAPE.matcher(code.code()).matches() ? Optional.of(new YjCode(code.code())) : Optional.empty();
    }

    /** The same ingredient, form and strength, of whichever maker: what may be exchanged for the other. */
    public boolean sameDrug(YjCode other) {
        return shares(other, DRUG);
    }

    /** The same ingredient, in whichever form and strength. */
    public boolean sameIngredient(YjCode other) {
        return shares(other, INGREDIENT);
    }

    /** 薬効分類: the same kind of effect. */
    public boolean sameEffect(YjCode other) {
        return shares(other, EFFECT);
    }

    private boolean shares(YjCode other, int length) {
        return value.regionMatches(0, other.value, 0, length);
    }
}
