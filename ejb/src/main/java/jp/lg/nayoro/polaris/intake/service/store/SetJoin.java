package jp.lg.nayoro.polaris.intake.service.store;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.entity.FileKey;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisFile;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.jahis.SplitSet;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** One set, in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SetJoin {

    private static final String MIXED = "同じ分割番号（データID）で、患者または内容の違うファイルがあります。取り違えを防ぐため読み取りませんでした。もう一度書き出してもらってください。";

    @PersistenceContext
    EntityManager em;

    @Inject
    ChunkStore store;

    List<String> setsOf(RunContext run) {
        return em.createNamedQuery(SourceFile.SPLIT_SETS_OF_RUN, String.class)
                .setParameter("run", run.run())
                .getResultList();
    }

    void join(RunContext run, String splitSet) throws Refusal {
        var held = em.createNamedQuery(SourceFile.HELD_PARTS, SourceFile.class)
                .setParameter("facility", run.facility())
                .setParameter("splitSet", splitSet)
                .getResultList();
        List<JahisFile> parts = new ArrayList<>();
        for (var each : held) {
            parts.add(JahisFile.read(each.getContent()));
        }
        var set = SplitSet.of(parts);
        if (set instanceof SplitSet.Mixed) {
            store.storeSet(run, opened(held, new ParseResult.Quarantined(QuarantineCause.MIXED_SET, MIXED, 0)));
        } else if (set instanceof SplitSet.Complete complete) {
            var result = JahisParser.parse(
                    complete.whole(), run.facilityNumber(), run.parseContext().receivedOn());
            store.storeSet(run, opened(held, result));
        }
    }

    private static List<OpenedFile> opened(List<SourceFile> held, ParseResult result) {
        return held.stream()
                .map(each -> new OpenedFile(
                        new IncomingFile(each.getPath(), each.getContent()),
                        new FileKey(each.getSha256(), each.getFileKey()),
                        each.known(),
                        result,
                        each.getSplitSet()))
                .toList();
    }
}
