package jp.lg.nayoro.polaris.record.service.medicine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.MedicineRow;
import jp.lg.nayoro.polaris.record.service.KnownCode;
import jp.lg.nayoro.polaris.record.service.YjCode;

import static java.util.stream.Collectors.toSet;

/**
 * コードからYJへ. What the crosswalk knows of the codes at hand, asked once for all of them. A row's own YJ or 一般名 code goes before
 * what others have learnt.
 */
public record KnownDrugs(Map<EntryCode, List<KnownCode>> learnt) {

    public static final KnownDrugs NOTHING_LEARNT = new KnownDrugs(Map.of());

    /** The codes that lead to no YJ by themselves, and so have to be asked for. */
    static Set<EntryCode> toAskFor(Collection<MedicineRow> rows) {
        return rows.stream()
                .filter(row -> own(row).isEmpty())
                .flatMap(row -> row.codes().stream())
                .filter(code -> code.system() != CodeSystem.LOCAL)
                .collect(toSet());
    }

    Optional<String> yjOf(MedicineRow row) {
        return own(row).or(() -> row.codes().stream()
                .flatMap(code -> learnt.getOrDefault(code, List.of()).stream())
                .flatMap(known -> yj(known.code()).stream())
                .findFirst());
    }

    private static Optional<String> own(MedicineRow row) {
        return row.codes().stream().flatMap(code -> yj(code).stream()).findFirst();
    }

    /** 薬価基準収載コード differ from YJ only where several makers share one: their ingredient is the same. */
    static Optional<String> yj(EntryCode code) {
        var read = code.system() == CodeSystem.PRICE_LIST ? new EntryCode(CodeSystem.YJ, code.code()) : code;
        return YjCode.of(read).map(YjCode::value);
    }
}
