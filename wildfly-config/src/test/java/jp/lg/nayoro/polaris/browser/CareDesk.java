package jp.lg.nayoro.polaris.browser;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** 担当職員の机: what somebody who cares for people does at the pages. */
final class CareDesk {

    private final Page page;

    CareDesk(Page page) {
        this.page = page;
    }

    CareDesk seesAmongTheirPeople(String name) {
        page.navigate("home.xhtml");
        assertThat(page.locator("[id='home:people']")).containsText(name);
        return this;
    }

    CareDesk doesNotKnow(String name, long resident) {
        page.navigate("home.xhtml");
        assertThat(page.locator("main")).not().containsText(name);
        for (var address : new String[] {"record/matrix.xhtml", "record/entries.xhtml", "board/list.xhtml"}) {
            var query = address.contains("entries") ? "&row=LAB&from=2026-10-01&to=2026-10-31" : "";
            var answer = page.navigate(address + "?resident=" + resident + query);
            assertEquals(404, answer.status(), address);
            assertThat(page.locator("body")).not().containsText(name);
        }
        return this;
    }

    CareDesk opensMatrix(long resident, String until) {
        page.navigate("record/matrix.xhtml?resident=" + resident + "&span=month&until=" + until);
        assertThat(page.locator("#matrix").or(page.locator(".days")).first()).isAttached();
        return this;
    }

    CareDesk seesInThePersonBar(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Opens a cell by its name as a screen reader says it, and reads what is behind it. */
    CareDesk opensCell(String row, int dayOfMonth) {
        page.locator("#matrix a.cell[aria-label*='" + row + "'][aria-label*='" + dayOfMonth + "日']")
                .first()
                .click();
        assertThat(page.locator("#entries")).isVisible();
        return this;
    }

    CareDesk reads(String words) {
        assertThat(page.locator("#entries")).containsText(words);
        return this;
    }

    CareDesk findsNowhere(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    CareDesk opensBoard(long resident) {
        page.navigate("board/list.xhtml?resident=" + resident);
        assertThat(page.locator("[id='board:body']")).isVisible();
        return this;
    }

    CareDesk writes(String words) {
        page.fill("[id='board:body']", words);
        page.click("[id='board:post']");
        return seesWithoutReloading(words);
    }

    CareDesk answers(String words) {
        page.locator("[data-answer]").first().click();
        page.fill("[id='board:replyBody']", words);
        page.click("[id='board:reply']");
        return seesWithoutReloading(words);
    }

    CareDesk seesWithoutReloading(String words) {
        assertThat(page.locator(".live")).containsText(words);
        return this;
    }

    CareDesk seesThePage(String name) {
        Accessibility.check(page);
        Screenshots.takeAsItIs(page, name);
        return this;
    }
}
