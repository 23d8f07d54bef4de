package jp.lg.nayoro.polaris.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ConsentId} as the BIGINT of its column. */
@Converter(autoApply = true)
public class ConsentIdConverter implements AttributeConverter<ConsentId, Long> {

    @Override
    public Long convertToDatabaseColumn(ConsentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public ConsentId convertToEntityAttribute(Long column) {
        return column == null ? null : new ConsentId(column);
    }
}
