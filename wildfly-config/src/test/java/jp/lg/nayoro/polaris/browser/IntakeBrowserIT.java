package jp.lg.nayoro.polaris.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

/** 取込の画面: a zip with one file of another patient, from the browser to the desk where it is discarded. */
@ExtendWith(ArquillianExtension.class)
class IntakeBrowserIT {

    private static final String HOSPITAL = "名寄みずほ病院";
    private static final String FILE = "0077001_20261005_OMP-01_00000000000000%d_20261005150000000_01_1";
    private static final String FOLDER = "取込テスト/007/700/0077001/20261005/OMP-01/";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aFileOfAnotherPatientIsFoundMarkedAndDiscarded() throws IOException {
        var clerk = new IntakeDesk(visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE));
        clerk.sends(new FilePayload("export.zip", "application/zip", zip()), HOSPITAL)
                .waitsForTheEndOfTheRun()
                .seesFigure("取込", 1)
                .seesFigure("保留", 1)
                .opensTheHeld("患者の食い違い", HOSPITAL)
                .opensTheFile(FILE.formatted(2))
                .seesTheMarkAt("PID|1||0099999");
        new IntakeDesk(visits.of("it01", DemoTown.PASSWORD, Screen.OFFICE))
                .opens(clerk.address())
                .seesNothingOfTheContent();
        new IntakeDesk(visits.of("kanri01", DemoTown.PASSWORD, Screen.PHONE))
                .opens(clerk.address())
                .seesTheMarkAt("PID|1||0099999");
        clerk.discards("送信元に確認し、正しいファイルが再送済み").findsItAmongTheDiscarded("患者の食い違い");
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, FILE.formatted(1), "0077001");
            put(zip, FILE.formatted(2), "0099999");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String patient) throws IOException {
        zip.putNextEntry(new ZipEntry(FOLDER + name));
        zip.write(("MSH|^~\\&|HIS|A|GW|B|20261005150000||RDE^O11^RDE_O11|1|P|2.5\rPID|1||" + patient
                        + "^^^^PI||試験^一子^^^^^L^I||19380520|F\rORC|NW|000000000000001||1\rRXE||108665201^薬^HOT9|1||TAB^錠^MR9P")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
