package jp.lg.nayoro.polaris.launcher.match;

public final class MatchBenchmark {
    public static void main(String... a) throws Exception {
        var f = java.nio.file.Path.of(a[0]);
        java.nio.file.Files.createDirectories(f);
        var t = new jp.lg.nayoro.polaris.launcher.town.TownFiles(Integer.parseInt(a[1]), Long.parseLong(a[2]), Double.parseDouble(a[3]), Double.parseDouble(a[4]));
        var truth = t.write(f);
        var fig = new MatchRun(jp.lg.nayoro.polaris.identity.service.match.Weights.released(), 2, true, p -> System.out.println(p.words())).match(t.register(f), t.registrations(f), f.resolve("L.tsv"));
        fig.lines().forEach(System.out::println);
        var acc = truth.of(f.resolve("L.tsv"));
        System.out.printf("autoRecall=%.5f after=%.5f review=%.4f false=%d %s%n", acc.autoRecall(), acc.recallAfterReview(), acc.reviewShare(), acc.falseAuto(), acc.falseLinks());
    }
}
