package jp.lg.nayoro.polaris.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/** 事務局の机: what a clerk of the secretariat does at the pages, step by step. */
final class SecretariatDesk {

    private static final byte[] SIGNED_PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Page page;

    SecretariatDesk(Page page) {
        this.page = page;
    }

    SecretariatDesk searches(String typed) {
        page.navigate("identity/list.xhtml");
        page.fill("[id='search:typed']", typed);
        page.click("[id='search:find']");
        assertThat(page.getByText("見つかった加入者").first()).isVisible(); // only there once the answer is
        return this;
    }

    /** From a registration that waits for 名寄せ to the form of 加入登録, filled in as far as the institution knows. */
    SecretariatDesk opensEnrolmentOf(String facility) {
        page.locator("[id='registrations'] tr", new Page.LocatorOptions().setHasText(facility))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("加入"))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("加入登録")))
                .first()
                .click();
        page.waitForURL("**/consent/enrol.xhtml*");
        return this;
    }

    SecretariatDesk seesThePage(String name) {
        Accessibility.check(page);
        Screenshots.take(page, name);
        return this;
    }

    SecretariatDesk writesKana(String kana) {
        page.fill("[id='enrolForm:kana']", kana);
        return this;
    }

    SecretariatDesk writesConsentToAll() {
        page.check("input[name='enrolForm:method'][value='BLANKET']");
        page.locator("input[name='enrolForm:categories']").all().forEach(Locator::check);
        page.check("input[name='enrolForm:signerKind'][value='SELF']");
        page.fill("[id='enrolForm:signedOn']", page.inputValue("[id='enrolForm:receivedOn']"));
        page.selectOption("[id='enrolForm:formVersion']", "2026-04");
        page.setInputFiles("input[type=file]", new FilePayload("同意書.pdf", "application/pdf", SIGNED_PAPER));
        return this;
    }

    SecretariatDesk adds(String staff) {
        page.press("[id='enrolForm:candidate_input']", "Shift"); // PrimeFaces searches only after a key went down
        page.locator("[id='enrolForm:candidate_input']").pressSequentially(staff);
        page.locator(
                        ".ui-autocomplete-panel:visible .ui-autocomplete-item",
                        new Page.LocatorOptions().setHasText(staff))
                .first()
                .click();
        assertThat(page.locator(".chosen")).containsText(staff);
        return this;
    }

    /** Looks at all answers, stores them, and gives the number of the new 加入者. */
    long enrols() {
        page.click("[id='enrolForm:review']");
        page.waitForSelector("[id='enrolForm:enrol']").click();
        var another = page.locator("[id='enrolForm:enrolAnother']");
        var done = page.locator("[id='links:linked']");
        assertThat(another.or(done).first()).isVisible();
        if (another.isVisible()) {
            another.click();
        }
        page.waitForURL("**/identity/detail.xhtml*");
        return Long.parseLong(page.url().replaceAll(".*resident=([0-9]+).*", "$1"));
    }

    /** The matching ties it by itself, moments after the enrolment; a look at the card tells. */
    SecretariatDesk seesTied(String facility) {
        await().atMost(PATIENCE).until(() -> {
            page.reload();
            return page.locator("[id='links:linked']").isVisible()
                    && page.locator("[id='links:linked']").innerText().contains(facility);
        });
        return this;
    }

    /** Pairs come up for review moments after the town was loaded. */
    SecretariatDesk opensTheWorklistOfPairs() {
        await().atMost(PATIENCE).until(() -> {
            page.navigate("identity/review.xhtml");
            return page.locator(".review-title").isVisible();
        });
        return this;
    }

    /** At the worklist of 名寄せ: presses a key, and is shown the next pair. @return which registration it was */
    String decidesTheFirstPairBy(String key, String told) {
        var registration = page.locator(".review-title").innerText();
        page.keyboard().press(key);
        assertThat(page.locator("#messages")).containsText(told);
        assertThat(page.locator(".review-title")).not().hasText(registration);
        return registration;
    }

    SecretariatDesk opens(String address) {
        page.navigate(address);
        return this;
    }

    /** From the history of consents to the counter: who asks is the resident, with a reason. */
    SecretariatDesk withdraws(long resident, String reason) {
        page.navigate("consent/list.xhtml?resident=" + resident);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("撤回する"))
                .first()
                .click();
        page.waitForURL("**/consent/withdraw.xhtml*");
        page.fill("[id='withdrawForm:more']", reason);
        page.click("[id='withdrawForm:review']");
        page.waitForSelector("[id='withdrawForm:withdraw']").click();
        assertThat(page.getByText("どの施設からも見られなくなりました")).isVisible();
        return this;
    }
}
