package jp.lg.nayoro.polaris.consent.service.glass;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.EmergencyCardRow;

/** The 救急カード of a resident, with whose they are. */
public record EmergencyCards(String name, String nameKana, List<EmergencyCardRow> rows) implements Serializable {

    public boolean issued() {
        return rows.stream().anyMatch(EmergencyCardRow::valid);
    }

    /** Without the name: this string may reach a log. */
    @Override
    public String toString() {
        return "EmergencyCards[" + rows.size() + "]";
    }
}
