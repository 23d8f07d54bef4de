package jp.lg.nayoro.polaris.intake.service.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.FileKey;
import jp.lg.nayoro.polaris.intake.entity.KnownFile;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.FileKeys;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisFile;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;

/** Opens the files of a chunk: one question to the database which of them came before, then the parser for the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FileReading {

    private static final String TOO_LARGE = "ファイルが大きすぎるため受け取れませんでした（1ファイル10MBまで）。書き出しの設定を確認してください。";
    private static final String UNREADABLE = "ファイルを開けませんでした。置き場所の読み取り権限と、書き出し中でないことを確認してください。次の取込でもう一度開きます。";

    @PersistenceContext
    EntityManager em;

    public List<OpenedFile> open(RunContext run, List<IncomingFile> files) {
        List<FileKey> keys =
                files.stream().map(file -> FileKeys.of(run.format(), file)).toList();
        var known = known(run, keys);
        Set<String> met = new HashSet<>();
        List<OpenedFile> opened = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            var key = keys.get(i);
            opened.add(
                    met.add(key.key())
                            ? open(run, files.get(i), key, known.get(key.key()))
                            : new OpenedFile(files.get(i), key, null, null, null));
        }
        return opened;
    }

    private OpenedFile open(RunContext run, IncomingFile file, FileKey key, KnownFile before) {
        if (before != null && !worthReadingAgain(run, before)) {
            return new OpenedFile(file, key, before, null, null);
        }
        var result = read(run, file);
        return new OpenedFile(file, key, before, result, splitSet(run, file, result));
    }

    private static ParseResult read(RunContext run, IncomingFile file) {
        if (file.missing() == IncomingFile.Missing.TOO_LARGE) {
            return new ParseResult.Quarantined(QuarantineCause.TOO_LARGE, TOO_LARGE, 0);
        }
        if (file.missing() == IncomingFile.Missing.UNREADABLE) {
            return new ParseResult.Quarantined(QuarantineCause.UNREADABLE, UNREADABLE, 0);
        }
        return run.parse(file);
    }

    private static boolean worthReadingAgain(RunContext run, KnownFile before) {
        return before.state() == SourceFileState.QUARANTINED
                && (before.cause() == QuarantineCause.INTERNAL
                        || !before.parserVersion().equals(run.parserVersion()));
    }

    private Map<String, KnownFile> known(RunContext run, List<FileKey> keys) {
        Map<String, KnownFile> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        em.createNamedQuery(SourceFile.KNOWN, KnownFile.class)
                .setParameter("facility", run.facility())
                .setParameter("fileKeys", keys.stream().map(FileKey::key).toList())
                .getResultList()
                .forEach(file -> known.put(file.fileKey(), file));
        return known;
    }

    private static String splitSet(RunContext run, IncomingFile file, ParseResult result) {
        boolean part = run.format() == FileFormat.JAHIS
                && result instanceof ParseResult.Quarantined held
                && held.cause() == QuarantineCause.INCOMPLETE_SET;
        if (!part) {
            return null;
        }
        try {
            return JahisFile.read(file.content())
                    .split()
                    .map(JahisFile.Split::dataId)
                    .map(id -> Texts.clipped(id, 40))
                    .orElse(null);
        } catch (Refusal readOnceAlready) {
            throw new IllegalStateException(readOnceAlready);
        }
    }
}
