package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;

/**
 * {@code ./polaris import}: sends the files of one institution to the running server. Ends well when every file was
 * either stored, known already, or put in quarantine with a reason.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final Set<String> FORMATS =
            Arrays.stream(FileFormat.values()).map(FileFormat::word).collect(Collectors.toUnmodifiableSet());

    private static final long FIRST_LOOK = 100;
    private static final long LONGEST_PAUSE = 2000;

    @Spec
    CommandSpec spec;

    @Option(names = "--facility", required = true)
    String facility;

    @Option(names = "--format", required = true)
    String format;

    @Option(names = "--server")
    URI server;

    @Parameters(paramLabel = "PATH")
    Path path;

    private final Workspace workspace = Workspace.ofProject();

    @Override
    public Integer call() throws Exception {
        requireKnownFormat();
        LauncherLog.open(workspace.log());
        var files = SourceFiles.under(path);
        var summary = new ImportSummary();
        var out = spec.commandLine().getOut();
        try (var intake = IntakeClient.signedIn(signIn())) {
            var run = intake.begin(facility, format);
            send(intake, run, files, summary, out);
            intake.end(run);
            var end = watch(intake, run, out);
            intake.held(run).forEach(file -> summary.held(file.path(), file.reason()));
            summary.lines(end).forEach(out::println);
            if (!end.completed()) {
                throw notCompleted(run, end);
            }
        }
        return 0;
    }

    private static void send(
            IntakeClient intake, IntakeClient.Run run, List<SourceFile> files, ImportSummary summary, PrintWriter out)
            throws InterruptedException {
        int sent = 0;
        for (var batches = new Batches(files, summary); batches.hasNext(); ) {
            var batch = batches.next();
            if (batch.files() > 0) {
                intake.send(run, batch.zip());
                sent += batch.files();
            }
            out.printf("送信中 / sending: %d / %d%n", sent, files.size());
        }
    }

    /** The server reads on by itself; whoever watches may go away. */
    private static RunProgress watch(IntakeClient intake, IntakeClient.Run run, PrintWriter out)
            throws InterruptedException {
        var line = new ImportProgress();
        long pause = FIRST_LOOK;
        while (true) {
            var progress = intake.progress(run);
            var text = line.line(progress);
            if (!text.isEmpty()) {
                out.println(text);
            }
            if (!progress.working()) {
                return progress;
            }
            Thread.sleep(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }

    private static LauncherFailure notCompleted(IntakeClient.Run run, RunProgress end) {
        return new LauncherFailure(
                "取込は途中で止まりました（" + end.state() + "、受付番号 " + run.run() + "）。取込の画面から再開できます。",
                "The run " + run.run() + " ended as " + end.state() + "; it can be resumed on the intake page.");
    }

    private void requireKnownFormat() {
        if (!FORMATS.contains(format)) {
            throw new LauncherFailure(
                    "--format は " + String.join("・", new TreeSet<>(FORMATS)) + " のどれかです。",
                    "--format is one of " + new TreeSet<>(FORMATS) + ", not " + format + ".");
        }
    }

    /** By the key that {@code ./polaris run} left for this account; else by name, password and 確認コード from the environment. */
    private SignIn signIn() throws IOException {
        var token = TokenFile.read(TokenFile.in(workspace));
        if (token.isPresent()
                && (server == null || SignIn.sameServer(server, token.get().server()))) {
            return new SignIn(
                    token.get().server(), token.get().login(), token.get().secret());
        }
        var user = System.getenv("POLARIS_USER");
        var password = System.getenv("POLARIS_PASSWORD");
        if (user == null || password == null) {
            throw new LauncherFailure(
                    "サインインの手段がありません。./polaris run で起動した利用者が実行するか、環境変数 POLARIS_USER と POLARIS_PASSWORD を設定してください。",
                    "No way to sign in: run this as the user who started ./polaris run, or set POLARIS_USER and"
                            + " POLARIS_PASSWORD" + (Files.exists(workspace.running()) ? "." : " and --server."));
        }
        return new SignIn(
                server == null ? URI.create("http://127.0.0.1:8080/polaris/") : server,
                user,
                password,
                System.getenv("POLARIS_TOTP"));
    }
}
