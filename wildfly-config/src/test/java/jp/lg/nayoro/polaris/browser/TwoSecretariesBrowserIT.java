package jp.lg.nayoro.polaris.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import jp.lg.nayoro.polaris.demo.DemoTown;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What needs two people at city hall, and what an unlinking leaves to settle. */
@ExtendWith(ArquillianExtension.class)
class TwoSecretariesBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Test
    void oneProposesAMergeAnotherConfirmsItAndItCanBeUndone() {
        var one = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        one.navigate("identity/merge.xhtml?from=41&into=40");
        one.fill("[id='proposeForm:reason']", "転入時に旧姓で登録されていた");
        one.click("[id='proposeForm:propose']");
        assertThat(one.getByText("統合を提案しました")).isVisible();

        var other = visits.of("jimukyoku2", DemoTown.PASSWORD, Screen.OFFICE);
        other.navigate("identity/tasks.xhtml");
        other.locator("[id$='proposals'] a").first().click();
        other.waitForURL("**/identity/merge.xhtml*");
        other.click("[id='confirmForm:confirm']");
        assertThat(other.getByText("統合しました")).isVisible();

        other.navigate("identity/detail.xhtml?resident=41");
        assertThat(other.getByText("次の加入者に統合されています")).isVisible();
        assertEquals(404, other.navigate("consent/list.xhtml?resident=41").status());

        other.navigate("identity/merges.xhtml");
        press(other, other.locator("[id$=':select']").first(), "undoForm:reason", "別人だった", "undoForm:undo");
        assertThat(other.getByText("統合を取り消しました")).isVisible();
        assertEquals(200, other.navigate("consent/list.xhtml?resident=41").status());
    }

    @Test
    void anUnlinkingShowsWhoHadLookedAndOpensATaskForEachInstitution() {
        var care = visits.of("care01", DemoTown.PASSWORD, Screen.OFFICE);
        assertEquals(200, care.navigate("record/matrix.xhtml?resident=1").status());

        var clerk = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        clerk.navigate("identity/detail.xhtml?resident=1");
        clerk.getByText("確認して外す").first().click();
        clerk.waitForURL("**/identity/contamination.xhtml*");
        assertThat(clerk.getByText("小野寺 智子").first()).isVisible();
        clerk.fill("[id='unlinkForm:reason']", "別人の登録だった");
        clerk.click("[id='unlinkForm:unlink']");
        assertThat(clerk.getByText("記録はもう表示されません")).isVisible();

        press(clerk, clerk.locator("[id$=':select']").first(), "noteForm:note", "電話で連絡", "noteForm:inform");
        assertThat(clerk.getByText("「連絡済」として記録しました")).isVisible();
        clerk.navigate("identity/tasks.xhtml");
        assertThat(clerk.locator("[id$='contaminations']").getByText("連絡済")).isVisible();
        Accessibility.check(clerk);
    }

    @Test
    void theWorklistOfPairsIsWorkedByThreeKeysAndAnswersAreNotAskedAgain() {
        var page = visits.of("jimukyoku", DemoTown.PASSWORD, Screen.OFFICE);
        var desk = new SecretariatDesk(page).opensTheWorklistOfPairs();
        var decided = List.of(
                desk.decidesTheFirstPairBy("p", "あとで確認します"),
                desk.decidesTheFirstPairBy("n", "別人として記録しました"),
                desk.decidesTheFirstPairBy("l", "記録しました"));
        page.reload();
        assertFalse(decided.contains(page.locator(".review-title").innerText()), "asked again");
    }

    private static void press(Page page, Locator opens, String field, String text, String button) {
        opens.click();
        page.fill("[id='" + field + "']", text);
        page.click("[id='" + button + "']");
    }
}
