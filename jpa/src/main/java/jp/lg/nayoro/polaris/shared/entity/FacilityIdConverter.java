package jp.lg.nayoro.polaris.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link FacilityId} as the BIGINT of its column. */
@Converter(autoApply = true)
public class FacilityIdConverter implements AttributeConverter<FacilityId, Long> {

    @Override
    public Long convertToDatabaseColumn(FacilityId id) {
        return id == null ? null : id.value();
    }

    @Override
    public FacilityId convertToEntityAttribute(Long column) {
        return column == null ? null : new FacilityId(column);
    }
}
