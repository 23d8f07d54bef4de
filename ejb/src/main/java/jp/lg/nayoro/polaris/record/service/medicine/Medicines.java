package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.util.List;

/**
 * 薬の全体像 as one caller may see it.
 *
 * @param list null where the consent or the caller's profession leaves medicines out
 * @param allergiesShared whether the record of allergies could be held against the medicines
 * @param mayClose whether the caller closes flags: 薬剤師 do
 */
public record Medicines(MedicineList list, List<ShownFlag> flags, boolean allergiesShared, boolean mayClose)
        implements Serializable {

    static final Medicines NOT_SHARED = new Medicines(null, List.of(), false, false);

    public boolean shared() {
        return list != null;
    }

    public List<ShownFlag> open() {
        return flags.stream().filter(flag -> !flag.closed()).toList();
    }

    public List<ShownFlag> closed() {
        return flags.stream().filter(ShownFlag::closed).toList();
    }

    /** Of one line of the list, those that stand open. */
    public List<ShownFlag> openOf(MedicineLine line) {
        return flags.stream()
                .filter(flag -> !flag.closed() && flag.flag().ingredient().equals(line.ingredient()))
                .toList();
    }
}
