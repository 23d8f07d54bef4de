package jp.lg.nayoro.polaris.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ResidentId} as the BIGINT of its column. */
@Converter(autoApply = true)
public class ResidentIdConverter implements AttributeConverter<ResidentId, Long> {

    @Override
    public Long convertToDatabaseColumn(ResidentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public ResidentId convertToEntityAttribute(Long column) {
        return column == null ? null : new ResidentId(column);
    }
}
