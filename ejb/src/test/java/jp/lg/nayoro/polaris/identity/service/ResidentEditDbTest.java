package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.identity.entity.ChangeKind;
import jp.lg.nayoro.polaris.identity.entity.ChangedField;
import jp.lg.nayoro.polaris.identity.entity.MedicalInsurance;
import jp.lg.nayoro.polaris.identity.entity.PersonalData;
import jp.lg.nayoro.polaris.identity.entity.ResidentChangeRow;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.EditResult.Changed;
import jp.lg.nayoro.polaris.identity.service.EditResult.NothingChanged;
import jp.lg.nayoro.polaris.identity.service.EditResult.Overtaken;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** 訂正・異動 on a real database. */
@ExtendWith(TestDatabase.class)
class ResidentEditDbTest {

    final List<Object> events = new ArrayList<>();
    EntityManager em;
    TwoSecretaries town;
    ResidentId hana;

    @BeforeEach
    void aResident(TestDatabase.Connection db) {
        em = db.entityManager();
        em.getTransaction().begin();
        town = new TwoSecretaries(em);
        hana = town.resident("高橋 ハナ", "タカハシ ハナ");
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void storesWhatChangedAndHasEverybodyLikeThemMatchedAgain() {
        assertEquals(new Changed(2), change(married("山本 ハナ", "ヤマモト ハナ")));
        assertEquals("山本 ハナ", edits().present(hana).name());
        assertEquals(List.of(new ResidentDescribed(hana)), events);
    }

    @Test
    void isFoundUnderTheNewName() {
        change(married("山本 ハナ", "ヤマモト ハナ"));
        assertEquals("ヤマモトハナ", edits().present(hana).kanaKey());
    }

    @Test
    void keepsWhatStoodThereWithWhoWhenAndWhy() {
        change(married("山本 ハナ", "ヤマモト ハナ"));
        var rows = edits().changesOf(hana);
        assertEquals(
                List.of(ChangedField.NAME, ChangedField.KANA),
                rows.stream().map(ResidentChangeRow::field).toList());
        var name = rows.get(0);
        assertEquals("高橋 ハナ", name.former());
        assertEquals("山本 ハナ", name.present());
        assertEquals("本間 由美", name.changedBy());
        assertEquals(town.now, name.changedAt());
        assertEquals("婚姻届による", name.reason());
    }

    @Test
    void storesNothingOfAClerkWhoSawAnOlderState() {
        long seen = edits().present(hana).version();
        change(married("山本 ハナ", "ヤマモト ハナ"));
        em.clear();
        var result = edits().change(hana, seen, married("鈴木 ハナ", "スズキ ハナ"), ChangeKind.MOVE, "転記");
        assertEquals(new Overtaken(), result);
        assertEquals("山本 ハナ", edits().present(hana).name());
    }

    @Test
    void tellsThatNothingDiffers() {
        assertEquals(new NothingChanged(), change(married("高橋 ハナ", "タカハシ ハナ")));
        assertTrue(events.isEmpty());
        assertTrue(edits().changesOf(hana).isEmpty());
    }

    @Test
    void anEnrolmentThatWasMergedAwayIsAbsent() {
        var other = town.resident("高橋 ハナ", "タカハシ ハナ");
        town.merged(hana, other);
        assertThrows(NotFoundException.class, () -> edits().present(hana));
        assertThrows(NotFoundException.class, () -> edits().change(
                        hana, 1, married("山本 ハナ", "ヤマモト ハナ"), ChangeKind.MOVE, "婚姻"));
    }

    private EditResult change(PersonalData after) {
        var result = edits().change(hana, edits().present(hana).version(), after, ChangeKind.MOVE, " 婚姻届による ");
        em.flush();
        return result;
    }

    /** As the town enrols, under that name. */
    private static PersonalData married(String name, String kana) {
        return new PersonalData(
                NameFolding.fold(name, kana),
                LocalDate.of(1938, 4, 1),
                Sex.FEMALE,
                "096-0010",
                "名寄市大通南1丁目2番3号",
                "01654-2-1111",
                null,
                null,
                MedicalInsurance.NONE);
    }

    private ResidentEditService edits() {
        var service = new ResidentEditService();
        service.em = em;
        service.clock = town.clock();
        service.caller = town.secretary(town.clerk);
        service.trail = new AuditTrail();
        service.described = new EventStub<>(events);
        return service;
    }
}
