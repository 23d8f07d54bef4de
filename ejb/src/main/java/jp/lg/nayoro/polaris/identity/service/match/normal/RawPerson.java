package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * Somebody as one source wrote them down: every value in the source's own spelling, null or blank where it says nothing.
 *
 * @param insurerNumber 保険者番号, {@code insuredSymbol} 記号, {@code insuredNumber} 番号, {@code branchNumber} 枝番
 * @param careInsuredNumber 介護保険の被保険者番号
 */
public record RawPerson(
        String kanjiName,
        String kanaName,
        String birthday,
        String sex,
        String address,
        String phone,
        String insurerNumber,
        String insuredSymbol,
        String insuredNumber,
        String branchNumber,
        String careInsuredNumber) {

    /** Logs hold no personal data. */
    @Override
    public String toString() {
        return "RawPerson[]";
    }
}
