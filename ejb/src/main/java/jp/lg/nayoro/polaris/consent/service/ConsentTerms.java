package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.Signature;

/**
 * 同意の内容, in words: what a consent says, or a paper that is to become one.
 *
 * @param named the staff of a consent person by person, else the institutions: left out of a blanket one, or the only ones
 */
public record ConsentTerms(
        ConsentScope scope, List<String> named, LocalDate validFrom, LocalDate validUntil, Signature signature)
        implements Serializable {

    public ConsentMethod method() {
        return scope.method();
    }

    public List<DataCategory> categories() {
        return scope.categories().stream().sorted().toList();
    }

    /** What another paper says otherwise. */
    public Set<TermPart> differencesFrom(ConsentTerms other) {
        var parts = EnumSet.noneOf(TermPart.class);
        BiConsumer<TermPart, Function<ConsentTerms, Object>> compare = (part, of) -> {
            if (!Objects.equals(of.apply(this), of.apply(other))) {
                parts.add(part);
            }
        };
        compare.accept(TermPart.METHOD, ConsentTerms::method);
        compare.accept(TermPart.NAMED, ConsentTerms::named);
        compare.accept(TermPart.CATEGORIES, ConsentTerms::categories);
        compare.accept(TermPart.PERIOD, terms -> List.of(terms.validFrom, terms.validUntil));
        compare.accept(TermPart.SIGNER, terms -> terms.signature.signerName());
        compare.accept(TermPart.FORM, terms -> terms.signature.formVersion());
        return parts;
    }
}
