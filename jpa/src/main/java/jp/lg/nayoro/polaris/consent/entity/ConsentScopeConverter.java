package jp.lg.nayoro.polaris.consent.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A whole scope in one column: {@link ConsentScopeText}. */
@Converter
public class ConsentScopeConverter implements AttributeConverter<ConsentScope, String> {

    @Override
    public String convertToDatabaseColumn(ConsentScope scope) {
        return scope == null ? null : ConsentScopeText.of(scope);
    }

    @Override
    public ConsentScope convertToEntityAttribute(String text) {
        return text == null ? null : ConsentScopeText.read(text);
    }
}
