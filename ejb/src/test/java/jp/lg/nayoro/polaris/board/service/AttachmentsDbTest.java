package jp.lg.nayoro.polaris.board.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import jp.lg.nayoro.polaris.board.entity.PostAttachmentRow;
import jp.lg.nayoro.polaris.board.entity.MalwareScan;
import jp.lg.nayoro.polaris.board.service.BoardTown.Member;
import jp.lg.nayoro.polaris.board.service.UploadResult.Refused;
import jp.lg.nayoro.polaris.board.service.UploadResult.Uploaded;
import jp.lg.nayoro.polaris.board.service.file.FilesForTests;
import jp.lg.nayoro.polaris.board.service.file.ScannerForTests;
import jp.lg.nayoro.polaris.board.service.file.UploadRefusal;
import jp.lg.nayoro.polaris.security.service.blob.StoreForTests;
import jp.lg.nayoro.polaris.shared.TestDatabase;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

@ExtendWith(TestDatabase.class)
class AttachmentsDbTest {

    @TempDir
    Path directory;

    BoardTown town;
    MalwareScan found = MalwareScan.CLEAN;

    @BeforeEach
    void aTeamWithinAConsentAndOneOutsideIt(TestDatabase.Connection db) {
        town = new BoardTown(db);
    }

    @Test
    void standsBelowThePostThatTookIt() {
        var paper = upload(town.nurse, "計画.pdf", FilesForTests.pdf());
        var photo = upload(town.nurse, "傷.jpg", FilesForTests.picture("jpeg", 10, 10));
        post(town.nurse, photo, paper);
        assertEquals(
                List.of("傷.jpg", "計画.pdf"),
                filesSeenBy(town.doctor).stream().map(PostAttachmentRow::name).toList());
    }

    @Test
    void opensForWhoeverSeesThePost() throws IOException {
        var paper = upload(town.nurse, "計画.pdf", FilesForTests.pdf());
        post(town.nurse, paper);
        var opened = town.db.inTransaction(em -> filesOf(town.doctor, em).attachment(paper));
        var content = new ByteArrayOutputStream();
        opened.content().copy(0, opened.content().size(), content);
        assertArrayEquals(FilesForTests.pdf(), content.toByteArray());
    }

    @Test
    void isHiddenFromWhoeverIsOutsideTheConsent() {
        var paper = upload(town.nurse, "計画.pdf", FilesForTests.pdf());
        post(town.nurse, paper);
        assertHidden(town.pharmacist, paper);
        assertThrows(
                NotFoundException.class,
                () -> town.db.inTransaction(
                        em -> uploadsOf(town.pharmacist, em).upload(town.resident, "a", FilesForTests.pdf())));
    }

    @Test
    void isHiddenUntilAPostTookIt() {
        assertHidden(town.nurse, upload(town.nurse, "計画.pdf", FilesForTests.pdf()));
    }

    @Test
    void isHiddenOnceThePostIsWithdrawn() {
        var paper = upload(town.nurse, "計画.pdf", FilesForTests.pdf());
        var post = post(town.nurse, paper);
        town.db.doInTransaction(em -> town.changesOf(town.nurse, em).withdraw(town.resident, post, "違う方でした"));
        assertHidden(town.doctor, paper);
    }

    @Test
    void isHiddenWhileItWaitsForTheScan() {
        found = MalwareScan.WAITING;
        var photo = upload(town.nurse, "傷.jpg", FilesForTests.picture("jpeg", 10, 10));
        post(town.nurse, photo);
        assertHidden(town.doctor, photo);
        assertThrows(
                NotFoundException.class,
                () -> town.db.inTransaction(em -> filesOf(town.doctor, em).thumbnail(photo)));
    }

    @Test
    void isNotTakenWhereTheScannerFoundSomething() {
        found = MalwareScan.INFECTED;
        var result = town.db.inTransaction(
                em -> uploadsOf(town.nurse, em).upload(town.resident, "a.pdf", FilesForTests.pdf()));
        assertEquals(
                UploadRefusal.INFECTED, assertInstanceOf(Refused.class, result).refusal());
    }

    @Test
    void leavesNoRowWhereTheDiskTakesNothing() {
        directory = Path.of("/dev/null");
        var result = town.db.inTransaction(
                em -> uploadsOf(town.nurse, em).upload(town.resident, "a.pdf", FilesForTests.pdf()));
        assertEquals(
                UploadRefusal.NOT_STORED,
                assertInstanceOf(Refused.class, result).refusal());
        assertEquals(0L, rows());
    }

    @Test
    void takesNoUploadOfSomebodyElseAndThenStoresNoPostEither() {
        var paper = upload(town.doctor, "計画.pdf", FilesForTests.pdf());
        assertThrows(IllegalArgumentException.class, () -> post(town.nurse, paper));
        assertEquals(0, town.boardSeenBy(town.nurse).threads().size());
    }

    @Test
    void takesAnUploadOnce() {
        var paper = upload(town.nurse, "計画.pdf", FilesForTests.pdf());
        post(town.nurse, paper);
        assertThrows(IllegalArgumentException.class, () -> post(town.nurse, paper));
    }

    private long upload(Member member, String name, byte[] content) {
        var result = town.db.inTransaction(em -> uploadsOf(member, em).upload(town.resident, name, content));
        return assertInstanceOf(Uploaded.class, result).file().id();
    }

    private long post(Member member, Long... files) {
        return town.post(member, BoardTown.said("写真です。").with(List.of(files)), UUID.randomUUID())
                .id();
    }

    private List<PostAttachmentRow> filesSeenBy(Member member) {
        return town.boardSeenBy(member).threads().get(0).first().files();
    }

    private void assertHidden(Member member, long file) {
        assertThrows(
                NotFoundException.class,
                () -> town.db.inTransaction(em -> filesOf(member, em).attachment(file)));
    }

    private Long rows() {
        return town.db.inTransaction(em -> em.createQuery("SELECT COUNT(a) FROM PostAttachment a", Long.class)
                .getSingleResult());
    }

    private UploadService uploadsOf(Member member, EntityManager em) {
        var uploads = town.uploadsOf(member, em);
        uploads.store = StoreForTests.in(directory);
        uploads.clamd = ScannerForTests.that(found);
        return uploads;
    }

    private BoardFileService filesOf(Member member, EntityManager em) {
        var files = town.filesOf(member, em);
        files.store = StoreForTests.in(directory);
        return files;
    }
}
