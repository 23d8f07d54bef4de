package jp.lg.nayoro.polaris.launcher.match;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.launcher.LauncherFailure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatchRunTest {

    static final String HEADER =
            "reg_id,name_kanji,name_kana,birthday,sex,address,phone,insurer_no,insured_symbol,insured_no,branch_no,care_insured_no";
    static final String RESIDENT = "A1,林　律子,ハヤシ　リツコ,1954-07-07,2,青浜市桔梗町3丁目43番2号,0099-80-7863,,,,,";
    static final String REGISTRATION = "B1,林律子,ﾊﾔｼ ﾘﾂｺ,S29.7.7,女,桔梗町3-43-2,,,,,,";

    @TempDir
    Path folder;

    final List<RowProblem> problems = new ArrayList<>();

    @Test
    void writesALineALinkWithScoreAndZone() throws Exception {
        var links = links(HEADER + "\n" + RESIDENT + "\n", HEADER + "\n" + REGISTRATION + "\n");
        assertEquals(1, links.size());
        assertTrue(links.get(0).matches("A1\tB1\t\\d+\\.\\d\\d\tAUTO"), links.get(0));
    }

    @Test
    void readsColumnsInAnyOrderWithOthersBetweenAndAMarkBefore() throws Exception {
        var register = "\uFEFFsource,birthday,reg_id,name_kana,name_kanji,sex,phone,address,insured_no,insured_symbol,"
                + "insurer_no,branch_no,care_insured_no\r\nSEC,1954-07-07,A1,ハヤシ　リツコ,林　律子,2,,桔梗町3-43-2,,,,,\r\n";
        assertEquals(1, links(register, HEADER + "\n" + REGISTRATION).size());
    }

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineEnds() throws Exception {
        var registration = "B1,\"林　律子\",ﾊﾔｼ ﾘﾂｺ,S29.7.7,女,\"桔梗町3-43-2 \"\"コーポ, 北\"\"\n102号室\",,,,,,\n";
        assertEquals(
                1, links(HEADER + "\n" + RESIDENT, HEADER + "\n" + registration).size());
        assertEquals(List.of(), problems);
    }

    @Test
    void namesTheMissingColumns() {
        var failure = assertThrows(
                LauncherFailure.class, () -> links(HEADER.replace(",birthday", ""), HEADER + "\n" + REGISTRATION));
        assertTrue(failure.getMessage().contains("register.csv の1行目に列がありません: birthday"), failure.getMessage());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThrows(LauncherFailure.class, () -> run(1).match(
                        folder.resolve("none.csv"), folder.resolve("none.csv"), folder.resolve("links")));
    }

    @Test
    void skipsABrokenRowSaysWhichAndGoesOn() throws Exception {
        var registrations = HEADER + "\nB7,too,few\n,林律子,ﾊﾔｼ ﾘﾂｺ,S29.7.7,女,桔梗町3-43-2,,,,,,\nB8,\"open,,,,,,,,,,\n\n"
                + REGISTRATION + "\n";
        assertEquals(1, links(HEADER + "\n" + RESIDENT, registrations).size());
        assertEquals(
                List.of(2L, 3L, 4L), problems.stream().map(RowProblem::line).toList());
    }

    @Test
    void saysOfARowInAnotherCharsetWhichItLooksLike() throws Exception {
        var shiftJis = (REGISTRATION.replace("B1", "B2") + "\n").getBytes(Charset.forName("windows-31j"));
        var file = folder.resolve("registrations.csv");
        Files.writeString(file, HEADER + "\n");
        Files.write(file, shiftJis, StandardOpenOption.APPEND);
        Files.writeString(file, REGISTRATION + "\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("register.csv"), HEADER + "\n" + RESIDENT);
        run(2).match(folder.resolve("register.csv"), file, folder.resolve("links.tsv"));
        assertEquals(1, Files.readAllLines(folder.resolve("links.tsv")).size());
        assertTrue(
                problems.get(0).words().contains("2行目: 文字コードが UTF-8 ではない"),
                problems.get(0).words());
        assertTrue(problems.get(0).words().contains("シフト JIS"), problems.get(0).words());
    }

    @Test
    void saysNothingOfWhomABrokenRowIsAbout() throws Exception {
        links(HEADER + "\n" + RESIDENT, HEADER + "\nB7,林　律子,ハヤシ\n");
        assertTrue(problems.stream().noneMatch(problem -> problem.words().contains("林")));
    }

    @Test
    void findsTheSameLinksInEveryOrderOfRows() throws Exception {
        var residents = new ArrayList<String>();
        var registrations = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var born = "19" + (30 + i) + "-07-07";
            residents.add(RESIDENT.replace("A1", "A" + i).replace("1954-07-07", born));
            registrations.add(REGISTRATION.replace("B1", "B" + i).replace("S29.7.7", born));
        }
        var forwards =
                links(HEADER + "\n" + String.join("\n", residents), HEADER + "\n" + String.join("\n", registrations));
        Collections.reverse(residents);
        Collections.shuffle(registrations, new Random(5));
        var shuffled =
                links(HEADER + "\n" + String.join("\n", residents), HEADER + "\n" + String.join("\n", registrations));
        assertEquals(
                forwards.stream().sorted().toList(), shuffled.stream().sorted().toList());
    }

    private List<String> links(String register, String registrations) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("register.csv"), register, UTF_8);
        Files.writeString(folder.resolve("registrations.csv"), registrations, UTF_8);
        run(2).match(folder.resolve("register.csv"), folder.resolve("registrations.csv"), folder.resolve("links.tsv"));
        return Files.readAllLines(folder.resolve("links.tsv"));
    }

    private MatchRun run(int threads) {
        return new MatchRun(Weights.released(), threads, false, null, problems::add);
    }
}
