package jp.lg.nayoro.polaris.consent.service.watch;

import com.ibm.icu.text.Normalizer2;

/**
 * 住所の近さ. 北海道名寄市西5条南3丁目12番地4 and …12番地7 stand side by side: they differ in the last number only. Numbers of flats
 * count as the last number, so that people of one house are neighbours at least.
 */
final class HomeAddress {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private HomeAddress() {}

    static boolean same(String one, String other) {
        var folded = folded(one);
        return !folded.isEmpty() && folded.equals(folded(other));
    }

    static boolean near(String one, String other) {
        var block = block(one);
        return block.matches(".*[0-9].*") && block.equals(block(other));
    }

    /** 番地, 番, 号, の and every dash are one sign; the town's own name in front may be missing or not. */
    private static String folded(String address) {
        return address == null
                ? ""
                : NFKC.normalize(address)
                        .replaceAll("[\\s\\p{Z}]", "")
                        .replaceAll("^北海道", "")
                        .replaceAll("番地の?|番|号室?|[-\u2010-\u2015\u2212\u30FC]", "-")
                        .replaceAll("-+", "-")
                        .replaceAll("-$", "");
    }

    private static String block(String address) {
        return folded(address).replaceAll("-?[0-9]+$", "");
    }
}
