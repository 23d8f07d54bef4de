package jp.lg.nayoro.polaris.record.service.medicine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 気づきの決まり. Looks at what somebody received of one ingredient, the newest first. */
interface FlagRule {

    Optional<MedicineFlag> look(List<Supply> supplies, LocalDate today);
}
