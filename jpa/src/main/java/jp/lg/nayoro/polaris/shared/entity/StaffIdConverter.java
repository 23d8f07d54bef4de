package jp.lg.nayoro.polaris.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link StaffId} as the BIGINT of its column. */
@Converter(autoApply = true)
public class StaffIdConverter implements AttributeConverter<StaffId, Long> {

    @Override
    public Long convertToDatabaseColumn(StaffId id) {
        return id == null ? null : id.value();
    }

    @Override
    public StaffId convertToEntityAttribute(Long column) {
        return column == null ? null : new StaffId(column);
    }
}
