package jp.lg.nayoro.polaris.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** 薬剤師 on a tablet: sees what is doubled, reads where it says so, closes the flag with a note, and the care manager reads it. */
@ExtendWith(ArquillianExtension.class)
class MedicineJourneyBrowserIT {

    private static final String MEDICINES = "record/medicines.xhtml?resident=2";
    private static final String NOTE = "両方の医師に電話で確認。整形外科の分は本人が持参する。";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void aPharmacistClosesADoubledMedicineAndTheCareManagerReadsWhy() {
        var pharmacist = visits.of("yaku01", DemoTown.PASSWORD, Screen.PHONE);
        pharmacist.setViewportSize(820, 1180); // a tablet: touch, and room for the table
        pharmacist.navigate(MEDICINES);
        var doubled = pharmacist.locator(".flag-SAME_INGREDIENT", hasText("レバミピド"));
        assertThat(doubled).containsText("こぶしの木薬局");
        assertThat(doubled).containsText("サンピラー薬局");

        doubled.locator("summary").click();
        doubled.locator("textarea").fill(NOTE);
        doubled.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("この内容で確認済みにする"))
                .click();
        assertThat(doubled).hasCount(0);
        assertThat(pharmacist.locator("#messages")).containsText("確認済みにしました");
        Screenshots.takeAsItIs(pharmacist, "journey-medicines-tablet");

        var manager = visits.of("care01", DemoTown.PASSWORD, Screen.PHONE);
        manager.navigate(MEDICINES);
        manager.locator(".flag-rest > summary").click();
        assertThat(manager.locator(".flag-closed")).containsText(NOTE);
        assertThat(manager.locator("textarea")).hasCount(0);
        manager.locator(".flag-closed a.evidence-source").first().click();
        assertThat(manager).hasURL(Pattern.compile("row=DISPENSING"));
        assertThat(manager.locator("#panel")).containsText("レバミピド");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
