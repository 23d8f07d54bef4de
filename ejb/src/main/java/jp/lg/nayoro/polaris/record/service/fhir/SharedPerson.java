package jp.lg.nayoro.polaris.record.service.fhir;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 基本情報, as another system reads it. Numbers of insurances stay here: nobody needs them to tell whose record it is.
 *
 * @param facilityNumber of the institution that reads
 * @param localIds by which that institution itself knows the person
 */
public record SharedPerson(
        ResidentId resident,
        String name,
        String nameKana,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        String facilityNumber,
        List<String> localIds)
        implements Serializable {

    public SharedPerson {
        localIds = List.copyOf(localIds);
    }

    /** Id only: this string reaches logs. */
    @Override
    public String toString() {
        return "SharedPerson[" + resident + "]";
    }
}
