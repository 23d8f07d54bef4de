package jp.lg.nayoro.polaris.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.it.TestPeople;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The main job from end to end: files of two institutions come in, the secretariat enrols a resident who consented, whose
 * registrations are tied to them (one by the clerk, one by the matching), a care manager opens one screen and sees what both hold, posts, and a nurse elsewhere reads it;
 * everyone else sees nothing, and after a withdrawal nobody does.
 */
@ExtendWith(ArquillianExtension.class)
class MainJobBrowserIT {

    private static final Path PROJECT = Path.of(System.getProperty("polaris.root"));
    private static final Path FIXTURES = PROJECT.resolve("ejb/src/test/resources/fixtures");
    private static final Path SAMPLES = PROJECT.resolve("../shared/samples");

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void filesOfTwoInstitutionsBecomeOnePictureForTheCareTeamAlone() throws Exception {
        var hospital = ImportCommandLine.run("9910000001", "ssmix2", FIXTURES.resolve("ssmix2/standard_root"));
        assertTrue(hospital.stream().anyMatch(line -> line.contains("別の患者")), hospital.toString());
        ImportCommandLine.run("9940000001", "jahis", FIXTURES.resolve("jahis"));
        assertTrue(ImportCommandLine.lastLine(
                        ImportCommandLine.run("9910000001", "ssmix2", FIXTURES.resolve("ssmix2/standard_root")))
                .contains(" stored=0 "));

        var secretariat = new SecretariatDesk(visits.of(TestPeople.SECRETARIAT, Screen.OFFICE));
        var resident = secretariat
                .searches("ｻﾄｳ ﾊﾅ")
                .seesThePage("identity-list")
                .opensEnrolmentOf("試験病院")
                .writesConsentToAll()
                .adds(TestPeople.CARE_MANAGER)
                .adds(TestPeople.NURSE)
                .seesThePage("consent-enrol")
                .enrols();
        secretariat.seesTied("試験薬局").seesThePage("identity-detail");

        var manager = new CareDesk(visits.of(TestPeople.CARE_MANAGER, Screen.OFFICE));
        manager.seesAmongTheirPeople("佐藤 ハナ")
                .opensMatrix(resident, "2026-10-06")
                .seesInThePersonBar("ペニシリン")
                .opensCell("処方", 14)
                .reads("アムロジピン")
                .reads("試験病院")
                .opensCell("調剤", 14)
                .reads("アムロジピン")
                .reads("試験薬局")
                .seesThePage("journey-matrix-1366x768")
                .opensCell("検査", 6)
                .findsNowhere("212");

        theTeamTalksAndAfterTheWithdrawalNobodySees(secretariat, manager, "佐藤 ハナ", resident);
    }

    @Test
    void theSameOnTheSamplesOfNhoAndJahis() throws Exception {
        assumeTrue(Files.isDirectory(SAMPLES), "no shared/samples beside the project");
        ImportCommandLine.run("9910000002", "ssmix2", SAMPLES.resolve("ssmix2/nho-datatesting/standard_root"));
        ImportCommandLine.run("9940000002", "jahis", SAMPLES.resolve("jahis-tc/yohei-utf8"));
        var secretariat = new SecretariatDesk(visits.of(TestPeople.SECRETARIAT, Screen.OFFICE));
        var manager = new CareDesk(visits.of(TestPeople.CARE_MANAGER, Screen.OFFICE));

        var patient = secretariat
                .searches("かんじゃ たろう")
                .opensEnrolmentOf("標本病院")
                .writesConsentToAll()
                .adds(TestPeople.CARE_MANAGER)
                .adds(TestPeople.NURSE)
                .enrols();
        manager.opensMatrix(patient, "2011-07-05")
                .opensCell("処方", 1)
                .reads("内服・経口・１日３回朝昼夕食後")
                .reads("標本病院")
                .opensCell("注射", 1)
                .reads("102 ml/hr");

        var customer = secretariat
                .searches("S33.3.3")
                .opensEnrolmentOf("標本薬局")
                .writesKana("スズキ タロウ")
                .writesConsentToAll()
                .adds(TestPeople.CARE_MANAGER)
                .enrols();
        manager.opensMatrix(customer, "2020-04-12")
                .opensCell("調剤", 10)
                .reads("ﾘﾝﾃﾞﾛﾝ-VG軟膏0.12%")
                .reads("標本薬局");
        theTeamTalksAndAfterTheWithdrawalNobodySees(secretariat, manager, "患者 太郎", patient);
    }

    private void theTeamTalksAndAfterTheWithdrawalNobodySees(
            SecretariatDesk secretariat, CareDesk manager, String name, long resident) {
        var nurse = new CareDesk(visits.of(TestPeople.NURSE, Screen.PHONE)).opensBoard(resident);
        manager.opensBoard(resident).writes("朝の薬を飲み忘れています。\n訪問のとき見てください。");
        nurse.seesWithoutReloading("訪問のとき見てください").answers("明日の訪問で残薬を確認します。");
        manager.seesWithoutReloading("残薬を確認します").seesThePage("journey-board-1366x768");
        nurse.seesThePage("journey-board-390x844");

        new CareDesk(visits.of(TestPeople.OUTSIDER, Screen.OFFICE)).doesNotKnow(name, resident);
        secretariat.withdraws(resident, "本人の申出");
        manager.doesNotKnow(name, resident);
        nurse.doesNotKnow(name, resident);
        theLedgerTells(resident);
    }

    private void theLedgerTells(long resident) {
        var page = visits.of(TestPeople.AUDITOR, Screen.OFFICE);
        page.navigate("audit/list.xhtml");
        assertThat(page.locator("main")).containsText(Long.toString(resident));
        assertThat(page.locator("main")).containsText("拒否");
        assertThat(page.locator("main")).not().containsText("アムロジピン");
        Accessibility.check(page);
        Screenshots.take(page, "audit-list");
    }
}
