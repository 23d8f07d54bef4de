package jp.lg.nayoro.polaris.intake.service.jahis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.qr.QrPicture;
import jp.lg.nayoro.polaris.intake.service.qr.QrSymbol;

/**
 * A picture of a slip with 2次元シンボル. What belongs together is put together: links of a chain (structured append), parts
 * of a set (record 911), several notebooks of one person. Symbols that are no JAHIS data, as that of a pharmacy's web site,
 * are passed over.
 */
final class SymbolSheet {

    private SymbolSheet() {}

    /** @throws Refusal TOO_LARGE, UNDECODABLE, NOT_A_MESSAGE where there is nothing to read, MIXED_SET */
    static JahisFile read(byte[] picture) throws Refusal {
        List<JahisFile> files = new ArrayList<>();
        for (var chain : chains(QrPicture.symbols(picture))) {
            files.addAll(filesOf(chain));
        }
        if (files.isEmpty()) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE,
                    "画像から、お薬手帳または処方箋の二次元コードを読み取れませんでした。二次元コード全体が入るように、明るい所で正面から撮影し直して取り込んでください。");
        }
        return files.size() == 1 ? files.get(0) : together(files);
    }

    private static List<List<QrSymbol>> chains(List<QrSymbol> symbols) {
        List<List<QrSymbol>> alone = new ArrayList<>();
        Map<String, List<QrSymbol>> chained = new LinkedHashMap<>();
        for (var each : symbols) {
            if (each.chained()) {
                chained.computeIfAbsent(each.chain(), key -> new ArrayList<>()).add(each);
            } else {
                alone.add(List.of(each));
            }
        }
        alone.addAll(chained.values());
        return alone;
    }

    private static List<JahisFile> filesOf(List<QrSymbol> chain) throws Refusal {
        if (!chain.get(0).chained()) {
            return messages(chain.get(0).content());
        }
        var set = SplitSet.of(chain.stream().map(JahisFile::of).toList());
        if (set instanceof SplitSet.Complete complete) {
            return List.of(complete.whole());
        }
        if (set instanceof SplitSet.Mixed) {
            throw mixed();
        }
        return chain.stream().map(JahisFile::of).toList();
    }

    private static List<JahisFile> messages(byte[] content) {
        try {
            return List.of(JahisFile.ofText(content));
        } catch (Refusal someOtherSymbol) {
            return List.of();
        }
    }

    private static JahisFile together(List<JahisFile> files) throws Refusal {
        if (files.stream().allMatch(each -> each.split().isPresent())) {
            return set(files);
        }
        boolean notebooks = files.stream()
                .allMatch(each ->
                        each.kind() == JahisFile.Kind.NOTEBOOK && each.split().isEmpty());
        if (!notebooks) {
            throw mixed();
        }
        return JahisFile.of(
                JahisFile.Kind.NOTEBOOK,
                files.stream().flatMap(each -> each.records().stream()).toList());
    }

    private static JahisFile set(List<JahisFile> files) throws Refusal {
        boolean one = files.stream()
                        .map(each -> each.split().orElseThrow().dataId())
                        .distinct()
                        .count()
                == 1;
        var set = one ? SplitSet.of(files) : new SplitSet.Mixed();
        if (set instanceof SplitSet.Mixed) {
            throw mixed();
        }
        return set instanceof SplitSet.Complete complete ? complete.whole() : JahisFile.ofParts(files);
    }

    private static Refusal mixed() {
        return new Refusal(
                QuarantineCause.MIXED_SET,
                "1枚の画像に、まとめて読めない二次元コード（別の処方箋・別の分割番号など）が写っています。取り違えを防ぐため読み取りませんでした。1件ずつ撮影し直して取り込んでください。");
    }
}
