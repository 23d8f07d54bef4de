package jp.lg.nayoro.polaris.audit.entity.chain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * 書き出した証跡の検証, on any PC with Java: {@code java -jar polaris-jpa-ledger-verifier.jar EXPORT [ANCHORS…]}. Ends with 0 for a
 * ledger that is as it was written, 1 for one that is not, 2 where it could not be read.
 */
public final class VerifyExport {

    private VerifyExport() {}

    public static void main(String... arguments) {
        var out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        System.exit(run(out, arguments));
    }

    static int run(PrintWriter out, String... arguments) {
        if (arguments.length == 0) {
            out.println("java -jar polaris-jpa-ledger-verifier.jar EXPORT [ANCHORS…]");
            return 2;
        }
        try {
            var anchors = new ArrayList<Anchor>();
            for (int i = 1; i < arguments.length; i++) {
                anchors.addAll(new AnchorFile(Path.of(arguments[i])).read());
            }
            var report = LedgerExport.check(Path.of(arguments[0]), anchors);
            Verdict.of(report).forEach(out::println);
            return report.intact() ? 0 : 1;
        } catch (IOException | RuntimeException e) {
            out.println("読み取れません / cannot be read: " + e.getMessage());
            return 2;
        }
    }
}
