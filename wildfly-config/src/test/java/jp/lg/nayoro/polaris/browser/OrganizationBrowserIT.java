package jp.lg.nayoro.polaris.browser;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * 利用申請から初めてのログインまで, by keyboard: the secretariat approves an institution and prints the slip of its manager, who
 * registers a nurse, whom the secretariat approves, who sets up a login by her own slip and signs in.
 */
@ExtendWith(ArquillianExtension.class)
class OrganizationBrowserIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final String MEMBER = "**/organization/member.xhtml*";
    private static final String PASSWORD = "tetsubin-to-yukimi";

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void anInstitutionComesInAndItsNurseSignsIn() throws IOException {
        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        applies(clerk);
        press(clerk, "[id='approveForm:approve']");
        assertThat(clerk.getByText("承認しました")).isVisible();
        clerk.getByText("この施設を開く").press("Enter");
        clerk.locator("#staff").press("Enter");
        clerk.getByText("東雲 まり").first().press("Enter");
        var managersCode = slip(clerk, "施設管理者");

        var manager = setsUp(managersCode, "shinonome.m");
        manager.navigate("organization/hire.xhtml");
        type(manager, "hireForm:name", "高橋 花子");
        type(manager, "hireForm:nameKana", "たかはし はなこ");
        manager.locator("[id='hireForm:profession']").selectOption("HOME_NURSE");
        press(manager, "[id='hireForm:register']");
        assertThat(manager.getByText("事務局の承認を待っています").first()).isVisible();
        var member = manager.url();

        clerk.navigate("organization/desk.xhtml");
        clerk.getByText("高橋 花子").first().press("Enter");
        press(clerk, "[id='turns:admit']");
        assertThat(clerk.getByText("承認しました").first()).isVisible();

        manager.navigate(member);
        Accessibility.check(manager);
        var nurse = setsUp(slip(manager, null), "takahashi.h");
        assertThat(nurse.locator(".header-user")).containsText("訪問看護ステーションしののめ");
    }

    private static void applies(Page clerk) {
        clerk.navigate("organization/apply.xhtml");
        clerk.locator("[id='sheet:kind']").selectOption("HOME_NURSING");
        type(clerk, "sheet:number", "0179900099");
        type(clerk, "sheet:service", "13");
        type(clerk, "sheet:name", "訪問看護ステーションしののめ");
        type(clerk, "sheet:nameKana", "ほうもんかんごすてーしょんしののめ");
        type(clerk, "sheet:phone", "01654-0-1999");
        type(clerk, "sheet:managerName", "東雲 まり");
        type(clerk, "sheet:managerKana", "しののめ まり");
        clerk.locator("[id='sheet:managerProfession']").selectOption("HOME_NURSE");
        type(clerk, "sheet:effectiveOn", "2026/4/1");
        press(clerk, "[id='sheet:submit']");
        assertThat(clerk.getByText("提出しました")).isVisible();
    }

    /** The code on the PDF, which stands nowhere else; taken on its way to the viewer, into which no test can look. */
    private static String slip(Page page, String role) throws IOException {
        if (role != null) {
            page.getByLabel(role).first().press("Space");
        }
        var pdf = new AtomicReference<byte[]>();
        page.context().route(MEMBER, route -> {
            var answer = route.fetch();
            if (answer.headers().getOrDefault("content-type", "").contains("pdf")) {
                pdf.set(answer.body());
            }
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        });
        var paper = page.context()
                .waitForPage(() -> page.locator("[id='slip:print']").press("Enter"));
        page.waitForCondition(() -> pdf.get() != null);
        paper.close();
        page.context().unroute(MEMBER);
        var text = new PDFTextStripper().getText(Loader.loadPDF(pdf.get()));
        var code = CODE.matcher(text);
        assertTrue(code.find(), text);
        return code.group();
    }

    private Page setsUp(String code, String login) {
        var page = visits.ofStranger(Screen.OFFICE);
        page.navigate("home.xhtml");
        page.locator("#first").press("Enter");
        type(page, "slip:code", code.toLowerCase());
        press(page, "[id='slip:code']");
        type(page, "setUp:login", login);
        type(page, "setUp:wanted", PASSWORD);
        type(page, "setUp:again", PASSWORD);
        press(page, "[id='setUp:again']");
        assertThat(page.getByText("登録が済みました")).isVisible();
        page.navigate("home.xhtml");
        page.fill("#j_username", login);
        page.fill("#j_password", PASSWORD);
        press(page, "#j_password");
        page.locator("#signOut").waitFor();
        return page;
    }

    private static void type(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    private static void press(Page page, String button) {
        page.locator(button).press("Enter");
    }
}
