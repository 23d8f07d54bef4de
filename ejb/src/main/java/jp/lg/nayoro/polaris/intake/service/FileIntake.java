package jp.lg.nayoro.polaris.intake.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.care.service.CarePlanStore;
import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.KnownFile;
import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.entity.SourceFile;
import jp.lg.nayoro.polaris.intake.entity.SourceFileState;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisFile;
import jp.lg.nayoro.polaris.intake.service.jahis.JahisParser;
import jp.lg.nayoro.polaris.intake.service.jahis.SplitSet;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.ParseWarning;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

import static java.util.stream.Collectors.joining;

/** One file, in a transaction of its own: all of it is stored, or it is held, and the files beside it are not touched. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FileIntake {

    private static final int PATH_LENGTH = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    RegistrationStore registrations;

    @Inject
    EntryStore entries;

    @Inject
    CarePlanStore carePlans;

    @Inject
    Event<RegistrationsReceived> received;

    /** Reads it, or holds it. What came before is not kept twice; what was held is told again with its reason. */
    public FileOutcome take(RunContext run, IncomingFile file) {
        var known = known(run, file);
        if (known.isEmpty()) {
            return read(run, file, newSource(run, file));
        }
        var before = known.get();
        if (before.state() == SourceFileState.STORED) {
            return new FileOutcome.Duplicate();
        }
        return worthReadingAgain(run, before)
                ? read(run, file, em.find(SourceFile.class, before.id()))
                : new FileOutcome.Held(before.id(), before.note(), null);
    }

    /** Holds a file whose reading failed by our own fault, so that it is not lost. */
    public FileOutcome holdAfterFailure(RunContext run, IncomingFile file, String reference) {
        var known = known(run, file);
        return hold(
                run,
                known.isEmpty()
                        ? newSource(run, file)
                        : em.find(SourceFile.class, known.get().id()),
                QuarantineCause.INTERNAL,
                "システムの問題で読み取れませんでした。ファイルは保管してあります。運用担当者に受付番号 " + reference + " を伝えてください。",
                null);
    }

    /**
     * Puts the held parts of a set together, once all are there. Where two sets bear one number nothing is put together.
     *
     * @return the files that were read by it, none while parts are missing
     */
    public FileOutcome.Joined join(RunContext run, String splitSet) throws Refusal {
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
            held.forEach(each -> each.hold(
                    QuarantineCause.MIXED_SET,
                    "同じ分割番号（データID）で、患者または内容の違うファイルがあります。取り違えを防ぐため読み取りませんでした。もう一度書き出してもらってください。",
                    run.parserVersion()));
        }
        return set instanceof SplitSet.Complete complete ? readSet(run, held, complete) : FileOutcome.Joined.NOT_YET;
    }

    private FileOutcome.Joined readSet(RunContext run, List<SourceFile> held, SplitSet.Complete complete) {
        var result = JahisParser.parse(complete.whole(), run.facilityNumber(), run.today());
        if (result instanceof ParseResult.Quarantined refused) {
            held.forEach(each -> each.hold(refused.cause(), refused.note(), run.parserVersion()));
            return FileOutcome.Joined.NOT_YET;
        }
        for (int i = 1; i < held.size(); i++) {
            held.get(i).understood(0, null, run.parserVersion());
        }
        int added = store(run, held.get(0), (ParseResult.Parsed) result);
        return new FileOutcome.Joined(held.stream().map(SourceFile::getId).toList(), added);
    }

    private Optional<KnownFile> known(RunContext run, IncomingFile file) {
        return em.createNamedQuery(SourceFile.KNOWN, KnownFile.class)
                .setParameter("facility", run.facility())
                .setParameter("fileKey", FileKeys.of(run.format(), file).key())
                .getResultStream()
                .findFirst();
    }

    private static boolean worthReadingAgain(RunContext run, KnownFile before) {
        return before.cause() == QuarantineCause.INTERNAL
                || !before.parserVersion().equals(run.parserVersion());
    }

    private static SourceFile newSource(RunContext run, IncomingFile file) {
        var path = file.path();
        var clipped = path.length() <= PATH_LENGTH ? path : path.substring(path.length() - PATH_LENGTH);
        return new SourceFile(
                run.run(), clipped, file.content(), FileKeys.of(run.format(), file), run.parserVersion(), run.now());
    }

    private FileOutcome read(RunContext run, IncomingFile file, SourceFile source) {
        var result = run.parse(file);
        if (result instanceof ParseResult.Quarantined refused) {
            return hold(run, source, refused.cause(), refused.note(), splitSet(run, file, refused.cause()));
        }
        return new FileOutcome.Stored(store(run, source, (ParseResult.Parsed) result));
    }

    private FileOutcome hold(RunContext run, SourceFile source, QuarantineCause cause, String note, String splitSet) {
        source.hold(cause, note, run.parserVersion());
        if (splitSet != null) {
            source.partOf(splitSet);
        }
        em.persist(source);
        em.flush();
        return new FileOutcome.Held(source.getId(), note, splitSet);
    }

    private static String splitSet(RunContext run, IncomingFile file, QuarantineCause cause) {
        if (run.format() != FileFormat.JAHIS || cause != QuarantineCause.INCOMPLETE_SET) {
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

    private int store(RunContext run, SourceFile source, ParseResult.Parsed parsed) {
        source.understood(parsed.entryCount(), warnings(parsed), run.parserVersion());
        em.persist(source);
        em.flush();
        int added = 0;
        Set<RegistrationId> owners = new HashSet<>();
        for (var part : parsed.parts()) {
            var owner = registrations.upsert(run, part.patient());
            added += entries.store(run, owner, source.getId(), part);
            carePlans.store(owner.registration().id(), run.facility(), source.getId(), part.carePlanRows(), run.now());
            owners.add(owner.registration().id());
        }
        received.fire(new RegistrationsReceived(owners));
        return added;
    }

    private static String warnings(ParseResult.Parsed parsed) {
        return Texts.clipped(
                parsed.warnings().stream().map(ParseWarning::toString).collect(joining("\n")), 2000);
    }
}
