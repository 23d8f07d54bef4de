package jp.lg.nayoro.polaris.launcher.record;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.launcher.BenchResult;
import jp.lg.nayoro.polaris.launcher.Benchmark;
import jp.lg.nayoro.polaris.launcher.LauncherLog;
import jp.lg.nayoro.polaris.launcher.MeasuredServer;
import jp.lg.nayoro.polaris.launcher.Workspace;

/**
 * {@code ./polaris bench record}: the pages of one person in a full table, beside the bare SQL of the same run; the same in a table
 * of a tenth; 200 users at once; and what a browser on a slow tablet makes of it. docs/bench.md tells how to read the figures.
 */
@Command(name = "record")
public final class RecordBenchmark implements Benchmark, Callable<Integer> {

    private static final int TENTH = 10;
    private static final int OF_TEN_YEARS = 20_000;
    private static final List<String> SMALL_SERVER =
            List.of("--innodb-buffer-pool-size=3G", "--innodb-log-file-size=1G");

    @Spec
    CommandSpec spec;

    @Option(names = "--residents")
    int residents = 10_000;

    @Option(names = "--entries")
    int entries = 2_000_000;

    @Option(names = "--users")
    int users = 200;

    @Option(names = "--runs")
    int runs = 200;

    @Option(names = "--seconds")
    int seconds = 30;

    @Option(names = "--port-offset")
    int portOffset = 400;

    private PrintWriter out;
    private MeasuredServer server;

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Integer call() throws Exception {
        LauncherLog.open(Workspace.ofProject().log());
        run(spec.commandLine().getOut());
        return 0;
    }

    @Override
    public void run(PrintWriter to) throws Exception {
        out = to;
        var beside = new MeasuredServer.Beside(SMALL_SERVER, Map.of(BareWar.NAME, BareWar.bytes()));
        try (var measured = MeasuredServer.start(out, portOffset, beside)) {
            server = measured;
            var result = new BenchResult("record");
            onePerson(result);
            crowd(result);
            new Browser(server, out).measure(MeasuredAct.ALL.get(0).pageOf(RecordTown.TEN_YEARS), result);
            out.println(result.line());
        }
    }

    private void onePerson(BenchResult result) throws Exception {
        int few = Math.max(2, residents / TENTH);
        int each = entries / residents;
        try (var connection = server.database().getConnection()) {
            var town = new RecordTown(connection);
            town.users(users);
            load(town, 1, few, each);
            var before = measured();
            load(town, few + 1, residents, each);
            var after = measured();
            double growth = 0;
            double growthOfCpu = 0;
            for (int i = 0; i < after.size(); i++) {
                var act = after.get(i);
                result.add(act.act().key() + "_ms", act.server()).add(act.act().key() + "_ratio_to_sql", act.ratio());
                growth = Math.max(growth, act.server() / before.get(i).server());
                growthOfCpu = Math.max(growthOfCpu, act.cpu() / before.get(i).cpu());
            }
            result.add("growth_10x", growth)
                    .add("growth_10x_cpu", growthOfCpu)
                    .add("statements", after.get(0).statements());
        }
    }

    private void load(RecordTown town, int first, int last, int each) throws Exception {
        var begun = System.nanoTime();
        town.people(first, last, users);
        if (first == RecordTown.TEN_YEARS) {
            town.entries(first, first, OF_TEN_YEARS);
        }
        town.entries(first == RecordTown.TEN_YEARS ? first + 1 : first, last, each);
        town.settle();
        tell("%,d 人まで登録 / people up to there, %d entries each: %.1f s", last, each, (System.nanoTime() - begun) / 1e9);
    }

    private List<PageFigures> measured() throws Exception {
        var viewer = Viewer.signedIn(server.address(), RecordTown.login(0), RecordTown.PASSWORD);
        var timer = new PageTimer(server, viewer, runs);
        var figures = new ArrayList<PageFigures>();
        for (var act : MeasuredAct.ALL) {
            if (!viewer.finds(act.pageOf(RecordTown.TEN_YEARS))) {
                tell("  %-8s このビルドにはページがありません / no such page in this build", act.key());
                continue;
            }
            figures.add(timer.measure(act, RecordTown.TEN_YEARS));
            tell("  %s", figures.get(figures.size() - 1));
        }
        return figures;
    }

    /** Each user goes through the people they care for. */
    private void crowd(BenchResult result) throws Exception {
        var month = MeasuredAct.ALL.get(0);
        var pages = new ArrayList<Crowd.Turn>();
        var bare = new ArrayList<Crowd.Turn>();
        for (int i = 0; i < users; i++) {
            int user = i;
            var viewer = Viewer.signedIn(server.address(), RecordTown.login(i), RecordTown.PASSWORD);
            pages.add(round -> viewer.page(month.pageOf(person(user, round))));
            bare.add(round -> viewer.page(BareWar.PAGE));
        }
        var one = Viewer.signedIn(server.address(), RecordTown.login(1), RecordTown.PASSWORD);
        one.put(BareWar.PAGE, one.page(month.pageOf(person(1, 0))));
        tell(Crowd.of(pages, seconds / 2, seconds), Crowd.of(bare, seconds / 6, seconds / 3), result);
    }

    private void tell(Crowd pages, Crowd bare, BenchResult result) {
        tell("%d 人同時 / users at once: pages %s; bare servlet %s", users, pages, bare);
        result.add("pages_per_s", pages.perSecond())
                .add("p50_ms", pages.milliseconds().value())
                .add("p95_ms", pages.milliseconds().share(0.95))
                .add("bare_per_s", bare.perSecond());
    }

    /** User i cares for the people whose number leaves i when divided by the users. */
    private long person(int user, int round) {
        long theirs = Math.max(1, residents / users);
        long person = (round % theirs) * users + user;
        return person == 0 || person > residents ? users : person;
    }

    private void tell(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
