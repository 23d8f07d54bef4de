package jp.lg.nayoro.polaris.consent.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.consent.entity.HeldRow;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.NOW;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.TODAY;
import static jp.lg.nayoro.polaris.consent.service.SecretariatAtWork.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Consents of before the history are given one by the migration, and it tells what they would have told themselves. */
@ExtendWith(TestDatabase.class)
class ConsentMigrationDbTest {

    EntityManager em;
    SecretariatAtWork town;
    ResidentId resident;

    @BeforeEach
    void aResident(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new SecretariatAtWork(em);
        resident = town.enrolled();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void givesAConsentInForceItsHistory() {
        assertEquals(told(), toldByTheMigration());
    }

    @Test
    void givesAWithdrawnConsentItsHistory() {
        town.now = TODAY.plusDays(10).atTime(16, 10);
        town.consents()
                .withdraw(
                        new ConsentId(town.consents()
                                .consentsOf(resident)
                                .get(0)
                                .row()
                                .id()),
                        "本人の申出");
        assertEquals(told(), toldByTheMigration());
    }

    /** The new one began on its first day as far as anybody wrote down; that the old one held until then, both say. */
    @Test
    void tellsOfASupersededConsentThatItHeldUntilTheNextWasRegistered() {
        town.now = TODAY.plusDays(10).atTime(14, 0);
        town.consents().renew(resident, form(TODAY.plusDays(10), TODAY.plusYears(2)));
        var replaced = TODAY.plusDays(10);
        var before = heldOn(replaced);
        toldByTheMigration();
        var after = heldOn(replaced);
        assertEquals(before.get(0).until(), after.get(0).until());
        assertEquals(replaced.atStartOfDay(), after.get(1).from());
    }

    private List<HeldRow> heldOn(LocalDate day) {
        em.flush();
        var history = new ConsentHistory();
        history.em = em;
        return history.asOf(resident, day, NOW.plusDays(100));
    }

    /** By day, as it is known at the end. */
    private List<List<String>> told() {
        em.flush();
        em.clear();
        var history = new ConsentHistory();
        history.em = em;
        var answers = new ArrayList<List<String>>();
        for (var day = -2; day < 60; day++) {
            for (var known : List.of(NOW, NOW.plusDays(9), NOW.plusDays(100))) {
                answers.add(history.asOf(resident, TODAY.plusDays(day), known).stream()
                        .map(ConsentMigrationDbTest::words)
                        .toList());
            }
        }
        return answers;
    }

    private static String words(HeldRow held) {
        return held.consentId() + " " + held.cause() + " " + held.from() + " " + held.until() + " " + held.knownFrom()
                + " " + held.scope() + " " + held.signerName();
    }

    private List<List<String>> toldByTheMigration() {
        em.flush();
        em.createNativeQuery("DELETE FROM consent_record").executeUpdate();
        em.createNativeQuery("UPDATE consent SET ended_at = NULL, ended_by = NULL")
                .executeUpdate();
        for (var script : List.of(
                "V20261124_5205__consent_ended_known",
                "V20261124_5211__consent_record_entered",
                "V20261124_5212__consent_record_ended")) {
            em.createNativeQuery(sqlOf(script)).executeUpdate();
        }
        return told();
    }

    private static String sqlOf(String script) {
        try (var stream =
                ConsentHistory.class.getClassLoader().getResourceAsStream("db/migration/" + script + ".sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"))
                    .replace(";", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
