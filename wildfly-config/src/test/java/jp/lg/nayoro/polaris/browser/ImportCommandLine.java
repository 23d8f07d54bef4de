package jp.lg.nayoro.polaris.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.lg.nayoro.polaris.it.PolarisUnderTest;
import jp.lg.nayoro.polaris.it.TestPeople;
import jp.lg.nayoro.polaris.launcher.Polaris;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** {@code ./polaris import} as somebody types it: a process of its own, signed in by name and password. */
final class ImportCommandLine {

    private ImportCommandLine() {}

    /** What it printed; it must end well. */
    static List<String> run(String facility, String format, Path files) throws IOException, InterruptedException {
        var nobodysHome = Files.createTempDirectory("polaris-import");
        var command = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dpolaris.root=" + nobodysHome,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Polaris.class.getName(),
                        "import",
                        "--facility",
                        facility,
                        "--format",
                        format,
                        "--server",
                        PolarisUnderTest.address().toString(),
                        files.toString())
                .redirectErrorStream(true);
        command.environment().put("POLARIS_USER", TestPeople.IT_OPERATOR);
        command.environment().put("POLARIS_PASSWORD", TestPeople.PASSWORD);
        var process = command.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().toList();
    }

    static String lastLine(List<String> printed) {
        return printed.get(printed.size() - 1);
    }
}
