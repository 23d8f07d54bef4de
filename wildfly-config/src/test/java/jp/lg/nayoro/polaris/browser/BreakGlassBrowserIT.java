package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** 緊急閲覧 by keyboard, from the emergency to the finding: opened by exact name and birthday, red, told, closed, judged. */
@ExtendWith(ArquillianExtension.class)
class BreakGlassBrowserIT {

    /** Plainly consented, and not cared for by ishi01. */
    private static final int STRANGER = 30;

    private static final String RECORD = "record/matrix.xhtml?resident=" + STRANGER;

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void anEmergencyIsOpenedToldAndJudged() {
        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        assertEquals(
                200, clerk.navigate("consent/list.xhtml?resident=" + STRANGER).status());
        var name = clerk.locator(".person-name").innerText().replace("様", "").strip();
        var birthday =
                clerk.locator(".person-bar .date-iso").first().innerText().replaceAll("[^0-9-]", "");

        var doctor = visits.of("ishi01", DemoTown.PASSWORD, Screen.PHONE);
        assertEquals(404, doctor.navigate(RECORD).status());
        doctor.navigate("consent/emergency.xhtml");
        doctor.fill("[id='glassForm:name']", name);
        doctor.fill("[id='glassForm:birthDate']", birthday);
        doctor.fill("[id='glassForm:words']", "意識がなく救急搬送。服薬とアレルギーを確認する。");
        press(doctor, "glassForm:open");
        doctor.waitForURL("**/record/matrix.xhtml*");
        assertThat(doctor.locator(".glass-bar")).containsText("緊急閲覧中");
        Accessibility.check(doctor);

        clerk.navigate("consent/openings.xhtml");
        assertThat(clerk.locator("[id$='openings'] tbody tr").first()).containsText("服薬とアレルギーを確認する");

        doctor.navigate("consent/emergency.xhtml");
        doctor.locator("[id$=':end']").first().press("Enter");
        assertThat(doctor.getByText("緊急閲覧を閉じました")).isVisible();
        assertEquals(404, doctor.navigate(RECORD).status());

        var officer = visits.of("kojin01", DemoTown.PASSWORD, Screen.OFFICE);
        officer.navigate("audit/alerts.xhtml");
        officer.locator("[id$=':open']").first().press("Enter");
        officer.waitForURL("**/audit/alert.xhtml*");
        officer.locator("[id='findingForm'] input[value='JUSTIFIED']").press("Space");
        officer.fill("[id='findingForm:words']", "搬送先に電話で確かめた。");
        press(officer, "findingForm:find");
        assertThat(officer.getByText("結果を記録しました")).isVisible();
    }

    private static void press(Page page, String button) {
        page.locator("[id='" + button + "']").press("Enter");
    }
}
