package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

import static jp.lg.nayoro.polaris.identity.service.FieldComparison.agrees;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.differs;
import static jp.lg.nayoro.polaris.identity.service.FieldComparison.unknown;
import static jp.lg.nayoro.polaris.identity.service.MatchField.BIRTH_DATE;

/** 生年月日. It is the same or it differs; where one slip of the pen would explain the difference, that is said. */
final class BirthDateRule implements MatchRule {

    /** Years between the first years of two neighbouring eras: 明治 1868, 大正 1912, 昭和 1926, 平成 1989, 令和 2019. */
    private static final Set<Integer> ERA_OFFSETS = Set.of(1912 - 1868, 1926 - 1912, 1989 - 1926, 2019 - 1989);

    @Override
    public FieldComparison compare(Demographics resident, Demographics registration) {
        var one = resident.birthDate();
        var other = registration.birthDate();
        if (one == null || other == null) {
            return unknown(BIRTH_DATE);
        }
        return one.equals(other) ? agrees(BIRTH_DATE) : differs(BIRTH_DATE, slip(one, other));
    }

    private static MatchRemark slip(LocalDate one, LocalDate other) {
        boolean year = one.getYear() == other.getYear();
        boolean month = one.getMonthValue() == other.getMonthValue();
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        if (month && day) {
            int years = Math.abs(one.getYear() - other.getYear());
            if (ERA_OFFSETS.contains(years)) {
                return MatchRemark.ERA_SLIP;
            }
            return years == 1 ? MatchRemark.ONE_PART_OF_DATE : MatchRemark.NONE;
        }
        if (year && one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue()) {
            return MatchRemark.MONTH_AND_DAY_SWAPPED;
        }
        return year && (month || day) ? MatchRemark.ONE_PART_OF_DATE : MatchRemark.NONE;
    }
}
