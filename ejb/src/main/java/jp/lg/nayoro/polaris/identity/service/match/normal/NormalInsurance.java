package jp.lg.nayoro.polaris.identity.service.match.normal;

/**
 * 医療保険の被保険者番号. A number of 後期高齢者医療 (insurer 39…) is one person's. All others are a household's, unless the 枝番
 * (since 2021) is known too.
 *
 * @param insurer 保険者番号 without leading zeros, zero when unknown
 * @param symbol hash of the 記号, zero without
 * @param branch 枝番, zero when unknown
 */
public record NormalInsurance(int insurer, long symbol, long number, int branch) {

    private static final int ELDERLY = 39;
    private static final int PREFIX = 1_000_000;

    /** Null without a number. */
    static NormalInsurance of(String insurer, String symbol, String number, String branch) {
        long digits = Numbers.digits(Characters.plain(number));
        if (digits == 0) {
            return null;
        }
        long insurerDigits = Numbers.digits(Characters.plain(insurer));
        return new NormalInsurance(
                insurerDigits > Integer.MAX_VALUE ? 0 : (int) insurerDigits,
                symbolHash(Characters.plain(symbol)),
                digits,
                (int) Math.min(Numbers.digits(Characters.plain(branch)), Short.MAX_VALUE));
    }

    public boolean personal() {
        return insurer / PREFIX == ELDERLY;
    }

    /** Insurer, symbol and number: what all of a household write on their forms. */
    public long householdHash() {
        return Hashes.of(insurer, symbol, number);
    }

    /** 青12, 青-12 and 青・012 are one symbol. */
    private static long symbolHash(String symbol) {
        if (symbol == null) {
            return 0;
        }
        var kept = new StringBuilder(symbol.length());
        for (int i = 0; i < symbol.length(); i++) {
            char c = symbol.charAt(i);
            boolean leadingZero = c == '0' && (kept.isEmpty() || !Characters.isDigit(kept.charAt(kept.length() - 1)));
            if (Character.isLetterOrDigit(c) && !leadingZero) {
                kept.append(Characters.unified(c));
            }
        }
        return kept.isEmpty() ? 0 : Hashes.of(kept);
    }
}
