package jp.lg.nayoro.polaris.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link RegistrationId} as the BIGINT of its column. */
@Converter(autoApply = true)
public class RegistrationIdConverter implements AttributeConverter<RegistrationId, Long> {

    @Override
    public Long convertToDatabaseColumn(RegistrationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public RegistrationId convertToEntityAttribute(Long column) {
        return column == null ? null : new RegistrationId(column);
    }
}
