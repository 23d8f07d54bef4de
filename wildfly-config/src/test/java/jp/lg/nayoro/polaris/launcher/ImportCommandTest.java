package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportCommandTest {

    @TempDir
    Path project;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    IntakeStub server;

    @BeforeEach
    void startServer() throws IOException {
        server = new IntakeStub();
        System.setProperty("polaris.root", project.toString());
        new TokenFile(server.address(), "importer", "secret").write(project.resolve(".polaris/run/importer"));
    }

    @AfterEach
    void stopServer() {
        server.close();
        System.clearProperty("polaris.root");
    }

    @Test
    void endsWithTheSumAndBeforeItEachQuarantinedFileWithItsReason() throws IOException {
        file("tree/患者1/OMP-01.txt");
        file("tree/患者1/隔離.txt");
        assertEquals(0, importing("tree"));
        var lines = out.toString().lines().toList();
        assertEquals("read=2 stored=1 duplicate=0 quarantined=1", lines.get(lines.size() - 1));
        assertEquals("隔離 / quarantined: tree/患者1/隔離.txt: 別の患者です", lines.get(lines.size() - 2));
    }

    @Test
    void namesFilesFromTheParentOfWhatWasNamed() throws IOException {
        file("tree/b/2.txt");
        file("tree/a/1.txt");
        importing("tree");
        assertEquals(List.of(List.of("tree/a/1.txt", "tree/b/2.txt")), server.batches);
    }

    @Test
    void sendsAtMost400FilesAtOnceAndAllOfThem() throws IOException {
        for (int i = 0; i < 450; i++) {
            file("tree/%03d.txt".formatted(i));
        }
        importing("tree");
        assertEquals(List.of(400, 50), server.batches.stream().map(List::size).toList());
    }

    @Test
    void tellsTheServerThatTheRunIsOver() throws IOException {
        file("tree/1.txt");
        importing("tree");
        assertTrue(server.ended);
    }

    @Test
    void aFileTooLargeForTheServerIsTold() throws IOException {
        Files.createDirectories(project.resolve("tree"));
        Files.write(project.resolve("tree/large.txt"), new byte[17 << 20]);
        assertEquals(0, importing("tree"));
        assertAll(
                () -> assertTrue(out.toString().endsWith("read=1 stored=0 duplicate=0 quarantined=1\n")),
                () -> assertTrue(out.toString().contains("tree/large.txt: ファイルが大きすぎます")));
    }

    @Test
    void anUnknownInstitutionIsRefusedInTheServersWords() throws IOException {
        file("tree/1.txt");
        assertEquals(1, execute("import", "--facility", "0", "--format", "ssmix2", project.resolve("tree") + ""));
        assertTrue(err.toString().contains("この番号の施設はありません"), err.toString());
    }

    @Test
    void aWrongSecretIsToldWithoutSayingWhatWasWrong() throws IOException {
        file("tree/1.txt");
        new TokenFile(server.address(), "importer", "old").write(project.resolve(".polaris/run/importer"));
        assertEquals(1, importing("tree"));
        assertTrue(err.toString().contains("the login or the password is wrong"), err.toString());
    }

    @Test
    void aServerThatIsNotThereIsToldInOneSentence() throws IOException {
        file("tree/1.txt");
        server.close();
        assertEquals(1, importing("tree"));
        assertTrue(err.toString().contains("is it running"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    @Test
    void anUnknownCommandIsToldInOneSentence() {
        assertEquals(2, execute("fly"));
        assertTrue(err.toString().startsWith("使い方が違います"), err.toString());
    }

    private int importing(String path) {
        return execute(
                "import",
                "--facility",
                "0110000001",
                "--format",
                "ssmix2",
                project.resolve(path).toString());
    }

    private int execute(String... arguments) {
        return Polaris.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void file(String name) throws IOException {
        var file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "MSH|");
    }
}
