package jp.lg.nayoro.polaris.identity.entity;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * What one institution says of its patient, for comparison.
 *
 * @param version the state that was looked at, so that a decision upon an older one is noticed
 * @param linkedTo null while it awaits 名寄せ, or while its link is suspended
 * @param suspendedFrom to whom the suspended link is, else null
 */
public record RegistrationDetail(
        Long id,
        long version,
        String facilityName,
        String localId,
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
        String insuredSymbol,
        String insuredNumber,
        ResidentId linkedTo,
        ResidentId suspendedFrom)
        implements Serializable {

    static final String QUERY =
            """
            SELECT NEW jp.lg.nayoro.polaris.identity.entity.RegistrationDetail(
                r.id, r.version, f.name, r.localId, r.name, r.nameKana, r.nameKey, r.kanaKey, r.birthDate, r.sex,
                r.postalCode, r.address, r.phone, r.insurerNumber, r.insuredSymbol, r.insuredNumber, r.resident,
                r.suspendedFrom)
            FROM Registration r JOIN Facility f ON f.id = r.facility
            WHERE r.id IN :ids""";

    public RegistrationId registration() {
        return new RegistrationId(id);
    }

    public boolean awaits() {
        return linkedTo == null && suspendedFrom == null;
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
                insuredSymbol,
                insuredNumber);
    }
}
