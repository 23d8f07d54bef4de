package jp.lg.nayoro.polaris.launcher.record;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jp.lg.nayoro.polaris.launcher.BenchResult;
import jp.lg.nayoro.polaris.launcher.MeasuredServer;

/** The page in a Chromium four times as slow as this machine: what it weighs, and when it is there to be read. */
final class Browser {

    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
    private static final int SLOWER = 4;

    private final MeasuredServer server;
    private final PrintWriter out;

    Browser(MeasuredServer server, PrintWriter out) {
        this.server = server;
        this.out = out;
    }

    /** Says so where there is no browser on this machine, and adds nothing. */
    void measure(String page, BenchResult result) throws Exception {
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            out.println("chromium がないため、画面の重さと表示までの時間は測れません / no chromium: weight and paint not measured");
            return;
        }
        var viewer = Viewer.signedIn(server.address(), RecordTown.login(0), RecordTown.PASSWORD);
        try (var chromium = ChromiumPage.open(program.get())) {
            viewer.cookies().forEach((name, value) -> chromium.cookie(server.address(), name, value));
            chromium.slower(SLOWER);
            var first = chromium.visit(server.address().resolve(page));
            var again = chromium.visit(server.address().resolve(page));
            out.println(String.format(
                    Locale.ROOT, "画面 / browser at %dx: first %s; after the first %s", SLOWER, first, again));
            result.add("page_kb", first.kilobytes())
                    .add("page_kb_after", again.kilobytes())
                    .add("fcp_ms", first.firstPaint())
                    .add("lcp_ms", first.largestPaint())
                    .add("fcp_ms_after", again.firstPaint())
                    .add("lcp_ms_after", again.largestPaint());
        }
    }
}
