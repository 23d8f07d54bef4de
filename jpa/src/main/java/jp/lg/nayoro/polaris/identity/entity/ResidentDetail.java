package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 加入者カード: who a resident is, for the secretariat.
 *
 * @param insurerNumber of 介護保険, as {@code insuredNumber}; the {@code medical…} are those of 医療保険
 * @param version the state that was looked at, so that a change of an older one is noticed
 */
public record ResidentDetail(
        Long id,
        String name,
        String nameKana,
        String nameKey,
        String kanaKey,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        String insurerNumber,
        String insuredNumber,
        String medicalInsurer,
        String medicalSymbol,
        String medicalNumber,
        String medicalBranch,
        LocalDate diedOn,
        LocalDate movedOutOn,
        LocalDateTime enrolledAt,
        long version)
        implements Serializable {

    public ResidentId resident() {
        return new ResidentId(id);
    }

    public Demographics demographics() {
        return new Demographics(
                new PersonName(name, nameKana, nameKey, kanaKey),
                birthDate,
                sex,
                postalCode,
                address,
                phone,
                insurerNumber,
                null,
                insuredNumber);
    }
}
