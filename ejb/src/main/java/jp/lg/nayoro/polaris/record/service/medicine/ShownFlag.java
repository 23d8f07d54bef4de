package jp.lg.nayoro.polaris.record.service.medicine;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.record.entity.FlagFindingRow;

/**
 * 気づき with what pharmacists found of it.
 *
 * @param finding by which it rests; null while it stands open
 * @param before the newest finding on other evidence: it rested, and something has changed since; null where there is none
 */
public record ShownFlag(MedicineFlag flag, FlagFindingRow finding, FlagFindingRow before) implements Serializable {

    /** @param findings of the person, the newest first */
    static ShownFlag of(MedicineFlag flag, List<FlagFindingRow> findings) {
        var key = flag.key();
        var hash = flag.evidenceHash();
        var own = findings.stream().filter(each -> each.flagKey().equals(key)).toList();
        return new ShownFlag(
                flag,
                own.stream()
                        .filter(each -> each.evidenceHash().equals(hash))
                        .findFirst()
                        .orElse(null),
                own.stream()
                        .filter(each -> !each.evidenceHash().equals(hash))
                        .findFirst()
                        .orElse(null));
    }

    public boolean closed() {
        return finding != null;
    }
}
