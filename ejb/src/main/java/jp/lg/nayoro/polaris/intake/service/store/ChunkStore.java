package jp.lg.nayoro.polaris.intake.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.care.service.CarePlanStore;
import jp.lg.nayoro.polaris.identity.service.RegistrationsReceived;
import jp.lg.nayoro.polaris.intake.service.IntakeResult;
import jp.lg.nayoro.polaris.intake.service.RunContext;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.PatientPart;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EncounterKind;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.record.entity.PairedCodes;
import jp.lg.nayoro.polaris.record.service.CodeCrosswalk;
import jp.lg.nayoro.polaris.record.service.HospitalEventRecorded;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * 取込の一まとまり. A chunk of files in one transaction: the files, whose they are, what they say, and how far the run is. All
 * of it is stored, or nothing of it and the run stands where it stood.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ChunkStore {

    private static final Set<String> TOLD =
            Set.of(EncounterKind.ADMISSION.name(), EncounterKind.DISCHARGE.name(), EncounterKind.DEATH.name());

    private static final String CONTRADICTION =
            "生年月日または性別が、患者基本情報（ADT-00）とほかのファイルで食い違っています。ADT-00の内容を使います。別の患者の記録が混じっていないか確認してください。";

    @PersistenceContext
    EntityManager em;

    @Inject
    CarePlanStore carePlans;

    @Inject
    CodeCrosswalk crosswalk;

    @Inject
    Event<RegistrationsReceived> received;

    @Inject
    Event<HospitalEventRecorded> hospitalEvent;

    /** @throws RunLostException where the run is no longer this job's */
    public IntakeResult store(RunContext run, List<OpenedFile> files, Progress progress) {
        try {
            return store(em.unwrap(Connection.class), run, files, progress);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** 分割: parts of one set, held until now, which are read as one or held for another reason. */
    public void storeSet(RunContext run, List<OpenedFile> parts) {
        try {
            storeSet(em.unwrap(Connection.class), run, parts);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void storeSet(Connection connection, RunContext run, List<OpenedFile> parts) throws SQLException {
        var ids = storeFiles(connection, run, parts);
        var ledger = storeEntries(connection, run, read(parts.subList(0, 1)), ids);
        var counts = new RunCounts(connection, run);
        boolean read = parts.get(0).result() instanceof ParseResult.Parsed;
        int released = read ? counts.release(ids.values()) : 0;
        counts.count(ledger.addedByCategory());
        counts.advance(new IntakeResult(released, 0, -released, ledger.added().size(), List.of()), Progress.NONE);
    }

    private IntakeResult store(Connection connection, RunContext run, List<OpenedFile> files, Progress progress)
            throws SQLException {
        var ids = storeFiles(connection, run, files);
        var tally = new ChunkTally(files, ids);
        var ledger = storeEntries(connection, run, read(files), ids);
        var result = tally.result(ledger.added().size());
        var counts = new RunCounts(connection, run);
        counts.hold(tally.held());
        counts.count(ledger.addedByCategory());
        new ProgressRows(connection, run).write(progress);
        counts.advance(result, progress);
        return result;
    }

    /** @return the id of each file that has one, by its key */
    private static Map<String, Long> storeFiles(Connection connection, RunContext run, List<OpenedFile> files)
            throws SQLException {
        Map<String, Long> ids = new LinkedHashMap<>();
        files.stream()
                .filter(each -> each.known() != null)
                .forEach(each -> ids.put(each.key().key(), each.known().id()));
        var rows = new SourceRows(connection, run);
        var opened = files.stream().filter(each -> each.result() != null).toList();
        rows.update(opened.stream().filter(each -> each.known() != null).toList());
        var fresh = opened.stream().filter(each -> each.known() == null).toList();
        var given = rows.insert(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            ids.put(fresh.get(i).key().key(), given.get(i));
        }
        return ids;
    }

    private EntryLedger storeEntries(
            Connection connection, RunContext run, List<OpenedFile> files, Map<String, Long> ids) throws SQLException {
        var ledger = new EntryLedger();
        if (files.isEmpty()) {
            return ledger;
        }
        var registrations = registrations(run, files);
        var rows = new EntryRows(connection);
        for (var known : partsOfKnown(registrations, files).entrySet()) {
            rows.load(ledger, known.getKey(), known.getValue());
        }
        var documents = new DocumentRows(connection);
        for (var file : files) {
            long id = ids.get(file.key().key());
            for (var part : ((ParseResult.Parsed) file.result()).parts()) {
                var owner = registrations.idOf(part.patient());
                ledger.apply(owner, part, new EntrySlot.Arrival(id, file.file().path(), run.now()));
                documents.write(owner, part, id, file);
                carePlans.store(owner, run.facility(), id, part.carePlanRows(), run.now());
            }
        }
        rows.write(ledger, run.facility().value(), run.now());
        new SourceRows(connection, run).warn(contradicting(registrations, files, ids), CONTRADICTION);
        tell(run, registrations, ledger);
        crosswalk.learn(taught(files, ids), run.now());
        return ledger;
    }

    private static List<Long> contradicting(
            Registrations registrations, List<OpenedFile> files, Map<String, Long> ids) {
        return files.stream()
                .filter(file -> ((ParseResult.Parsed) file.result())
                        .parts().stream().map(PatientPart::patient).anyMatch(registrations::contradictsMaster))
                .map(file -> ids.get(file.key().key()))
                .toList();
    }

    private static Map<Long, List<PairedCodes>> taught(List<OpenedFile> files, Map<String, Long> ids) {
        Map<Long, List<PairedCodes>> pairs = new LinkedHashMap<>();
        for (var file : files) {
            ((ParseResult.Parsed) file.result()).sameDrugs().forEach(drug -> pairs.computeIfAbsent(
                            ids.get(file.key().key()), any -> new ArrayList<>())
                    .addAll(drug.pairs()));
        }
        return pairs;
    }

    private Registrations registrations(RunContext run, List<OpenedFile> files) {
        var registrations = new Registrations(em, run);
        var patients = files.stream()
                .flatMap(file -> ((ParseResult.Parsed) file.result()).parts().stream())
                .map(PatientPart::patient)
                .toList();
        Set<String> localIds = new LinkedHashSet<>();
        patients.forEach(patient -> localIds.add(patient.localId()));
        registrations.load(localIds);
        patients.forEach(registrations::describe);
        registrations.write();
        return registrations;
    }

    private static Map<RegistrationId, List<PatientPart>> partsOfKnown(
            Registrations registrations, List<OpenedFile> files) {
        Map<RegistrationId, List<PatientPart>> parts = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> ((ParseResult.Parsed) file.result()).parts().stream())
                .filter(part -> !registrations.isNew(part.patient()))
                .forEach(part -> parts.computeIfAbsent(registrations.idOf(part.patient()), any -> new ArrayList<>())
                        .add(part));
        return parts;
    }

    private void tell(RunContext run, Registrations registrations, EntryLedger ledger) {
        received.fire(new RegistrationsReceived(registrations.ids(), registrations.describedIds()));
        ledger.added().stream()
                .filter(slot ->
                        slot.state() == EntryState.ACTIVE && slot.content().code() != null)
                .filter(slot -> slot.content().code().system() == CodeSystem.ENCOUNTER)
                .filter(slot -> TOLD.contains(slot.content().code().code()))
                .forEach(slot -> hospitalEvent.fire(new HospitalEventRecorded(
                        slot.registration(),
                        run.facility(),
                        EncounterKind.valueOf(slot.content().code().code()),
                        slot.content().time().on(),
                        slot.content().time().at())));
    }

    private static List<OpenedFile> read(List<OpenedFile> files) {
        return files.stream()
                .filter(each -> each.result() instanceof ParseResult.Parsed)
                .toList();
    }
}
