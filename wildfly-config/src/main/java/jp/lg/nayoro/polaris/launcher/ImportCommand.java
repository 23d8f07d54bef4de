package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./polaris import}: sends the files of one institution to the running server. Ends well when every file was
 * either stored, known already, or put in quarantine with a reason.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("ssmix2", "jahis");

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
            for (var batches = new Batches(files, summary); batches.hasNext(); ) {
                var batch = batches.next();
                if (batch.files() > 0) {
                    summary.add(intake.send(run, batch.zip()), batch.files());
                }
                out.printf("取込中 / importing: %d / %d%n", summary.read(), files.size());
            }
            intake.end(run);
        }
        summary.lines().forEach(out::println);
        return 0;
    }

    private void requireKnownFormat() {
        if (!FORMATS.contains(format)) {
            throw new LauncherFailure(
                    "--format は ssmix2 か jahis です。", "--format is ssmix2 or jahis, not " + format + ".");
        }
    }

    /** By the key that {@code ./polaris run} left for this account; else by name and password from the environment. */
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
        return new SignIn(server == null ? URI.create("http://127.0.0.1:8080/polaris/") : server, user, password);
    }
}
