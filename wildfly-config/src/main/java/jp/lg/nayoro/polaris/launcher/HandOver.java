package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Hands a tree of files over to the server under measurement, as {@code ./polaris import} does, and tells what became of it. */
final class HandOver {

    /** Looks at the server while a hand-over is under way. */
    interface Look {
        void look() throws IOException, InterruptedException;
    }

    /** @param unexplained quarantined by a failure of ours, or without a reason */
    record Handed(int files, int stored, int duplicate, int quarantined, int entries, int unexplained, double seconds) {

        static final Handed NOTHING = new Handed(0, 0, 0, 0, 0, 0, 0);

        Handed and(Handed other) {
            return new Handed(
                    files + other.files,
                    stored + other.stored,
                    duplicate + other.duplicate,
                    quarantined + other.quarantined,
                    entries + other.entries,
                    unexplained + other.unexplained,
                    seconds + other.seconds);
        }

        private Handed and(BatchOutcome batch, int read) {
            int unclear = (int) batch.files().stream()
                    .filter(file -> file.reason() == null
                            || file.reason().isBlank()
                            || file.reason().contains("受付番号"))
                    .count();
            return and(new Handed(
                    read, batch.stored(), batch.duplicate(), batch.quarantined(), batch.entries(), unclear, 0));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "files=%d stored=%d duplicate=%d quarantined=%d entries=%d seconds=%.1f",
                    files,
                    stored,
                    duplicate,
                    quarantined,
                    entries,
                    seconds);
        }
    }

    private static final int LOOKS = 9;

    private final MeasuredServer server;

    HandOver(MeasuredServer server) {
        this.server = server;
    }

    /** A batch that is no good: either its files are held, or the door refuses the whole of it and says why. */
    Handed atTheDoor(byte[] zip) throws InterruptedException {
        try (var intake = IntakeClient.signedIn(server.signIn())) {
            var run = intake.begin(MeasuredServer.HOSPITAL, "ssmix2");
            var outcome = intake.send(run, zip);
            int held = outcome.quarantined() > 0 ? 1 : 0;
            return new Handed(1, 1 - held, 0, held, outcome.entries(), 0, 0);
        } catch (LauncherFailure refused) {
            boolean explained =
                    refused.getMessage().contains("(4") && !refused.getMessage().contains("HTTP 4");
            return new Handed(1, 0, 0, 1, 0, explained ? 0 : 1, 0);
        }
    }

    /** The looks are not part of the seconds. */
    Handed whole(Path tree, String format, Look look) throws IOException, InterruptedException {
        var files = SourceFiles.under(tree);
        var summary = new ImportSummary();
        var handed = Handed.NOTHING;
        int nextLook = files.size() / LOOKS;
        long nanos = 0;
        try (var intake = IntakeClient.signedIn(server.signIn())) {
            var begun = System.nanoTime();
            var run = intake.begin(MeasuredServer.HOSPITAL, format);
            for (var batches = new Batches(files, summary); batches.hasNext(); ) {
                var batch = batches.next();
                if (batch.files() > 0) {
                    handed = handed.and(intake.send(run, batch.zip()), batch.files());
                }
                if (handed.files() >= nextLook) {
                    nanos += System.nanoTime() - begun;
                    nextLook += files.size() / LOOKS;
                    look.look();
                    begun = System.nanoTime();
                }
            }
            intake.end(run);
            nanos += System.nanoTime() - begun;
        }
        int keptHere = summary.read();
        return handed.and(new Handed(keptHere, 0, 0, keptHere, 0, 0, nanos / 1e9));
    }
}
