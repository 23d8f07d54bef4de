package jp.lg.nayoro.polaris.identity.service.match.normal;

import java.util.Objects;

/**
 * 正規化した人. One person as the matcher sees them, made once at the edge and never changed. Unknown values are null or zero:
 * what a source leaves out is no disagreement.
 *
 * @param birthday yyyymmdd; zero when unknown, 00 for a month or a day that is unknown
 * @param sex 1 male, 2 female, 0 unknown
 * @param phone the digits as a number, zero when unknown
 * @param care 介護保険の被保険者番号 as a number, zero when unknown
 */
public record NormalPerson(
        NormalName name,
        int birthday,
        int sex,
        NormalAddress address,
        long phone,
        NormalInsurance insurance,
        long care) {

    /** Raised with every change that can alter a normal form; rows in the database keep the version they were made with. */
    public static final int VERSION = 1;

    public NormalPerson {
        Objects.requireNonNull(name);
    }

    public static NormalPerson of(RawPerson raw) {
        return new NormalPerson(
                NormalName.of(raw.kanjiName(), raw.kanaName()),
                Birthdays.parse(raw.birthday()),
                Sexes.parse(raw.sex()),
                NormalAddress.of(raw.address()),
                Numbers.phone(raw.phone()),
                NormalInsurance.of(raw.insurerNumber(), raw.insuredSymbol(), raw.insuredNumber(), raw.branchNumber()),
                Numbers.identifying(raw.careInsuredNumber()));
    }

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "NormalPerson[]";
    }
}
