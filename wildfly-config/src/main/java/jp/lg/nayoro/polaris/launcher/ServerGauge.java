package jp.lg.nayoro.polaris.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks into the server's JVM from the outside, by the JDK's {@code jcmd}: what is used after a collection, how many threads. */
final class ServerGauge {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern THREAD = Pattern.compile("(?m)^\"");
    private static final int IDLE_SECONDS = 90;

    private final long pid;
    private final List<Long> heap = new ArrayList<>();

    ServerGauge(long pid) {
        this.pid = pid;
    }

    /** Megabytes in use after a full collection, kept in the series. */
    long heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd tells no heap");
        }
        heap.add(Long.parseLong(used.group(1)) / 1024);
        return heap.get(heap.size() - 1);
    }

    List<Long> heapSeries() {
        return List.copyOf(heap);
    }

    long threads() throws IOException, InterruptedException {
        return THREAD.matcher(jcmd("Thread.print")).results().count();
    }

    /** Waits for idle threads of the server's pools to end, as long as that takes them; then counts what is there. */
    long threadsOnceIdle(long wanted) throws IOException, InterruptedException {
        for (int i = 0; i < IDLE_SECONDS / 5 && threads() > wanted; i++) {
            Thread.sleep(5000);
        }
        return threads();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(program, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("jcmd " + command + ": " + answer);
        }
        return answer;
    }
}
