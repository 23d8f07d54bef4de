package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;
import jp.lg.nayoro.polaris.identity.service.match.normal.RawPerson;

/** Invented people for tests, and a town of ten thousand for them to live in. */
public final class People {

    static final Population TOWN = new Population() {
        @Override
        public int size() {
            return 10_000;
        }

        @Override
        public double frequency(NormalName name) {
            return 1e-4;
        }

        @Override
        public boolean shared(long hash) {
            return false;
        }
    };

    private People() {}

    /** 「漢字/カナ/生年月日/性別/住所/電話/保険者 記号 番号 枝番/介護」; the last ones may be left out, any may be empty. */
    public static NormalPerson person(String line) {
        var values = (line + "////////").split("/", -1);
        var insurance = (values[6] + "    ").split(" ", -1);
        return NormalPerson.of(new RawPerson(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                insurance[0],
                insurance[1],
                insurance[2],
                insurance[3],
                values[7]));
    }
}
