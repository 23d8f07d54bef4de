package jp.lg.nayoro.polaris;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How pages are written (docs/adr/0007-look-and-pages.md), read from their sources. */
class PageRulesTest {

    private static final int LONGEST_PAGE = 150;
    private static final Pattern CONSTRAINT =
            Pattern.compile("<security-constraint>(.*?)</security-constraint>", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("<url-pattern>([^<]*)</url-pattern>");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    static List<Path> facelets() {
        return PageFiles.facelets();
    }

    static List<Path> pages() {
        return PageFiles.pages();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " because ",
            textBlock =
                    """
            \\sstyle=                           because the content security policy and the look of the house forbid inline style
            <[a-z][a-z0-9]*(?=\\s)[^>]*\\son[a-z]+=   because the content security policy forbids inline script
            <(?!p:|o:)[a-z]+:[^>]*\\son[a-z]+=   because only PrimeFaces and OmniFaces put a nonce on their script
            \\sonclick=                         because a button names what it opens, closes or prints (docs/pages.md)
            <(script|style)\\b                   because the content security policy forbids inline script and style
            <(f:ajax|h:commandLink)\\b           because Mojarra's Ajax evaluates strings: p:ajax, p:commandLink
            <ui:include[^>]*src="[^"]*[#$]\\{     because a path made at run time may come from the request (CVE-2026-46581)
            template="[^"]*[#$]\\{               because a path made at run time may come from the request (CVE-2026-46581)
            <f:view\\b[^>]*locale=               because the locale is Japanese, never what a request says
            escape="false"                      because text of users must not become markup
            https?://(?!www\\.w3\\.org|omnifaces\\.org/ui") because nothing is fetched from elsewhere
            <p:(growl|textEditor)\\b             because the layout shows the messages, and posts are plain text
            virusScan                           because PrimeFaces' scan lets everything pass where no scanner is set
            """,
            quoteCharacter = '`')
    void noPageHolds(String forbidden, String because) {
        var pattern = Pattern.compile(forbidden);
        assertAll(facelets().stream().map(page -> (Executable)
                () -> assertTrue(!pattern.matcher(withoutComments(page)).find(), page + ": " + because)));
    }

    @ParameterizedTest
    @MethodSource("facelets")
    void everyWordComesFromTheBundle(Path page) {
        assertEquals(
                List.of(),
                withoutComments(page)
                        .lines()
                        .filter(line -> JAPANESE.matcher(line).find())
                        .filter(line -> !page.startsWith(PageFiles.WEBAPP.resolve("WEB-INF/tags")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("facelets")
    void isAtMostSoLong(Path page) {
        assertTrue(PageFiles.textOf(page).lines().count() <= LONGEST_PAGE, page + " is longer than " + LONGEST_PAGE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageUsesAnOwnTemplateAndHasATitle(Path page) {
        String text = PageFiles.textOf(page);
        assertTrue(
                text.contains("template=\"/WEB-INF/templates/layout.xhtml\"")
                        || text.contains("template=\"/WEB-INF/templates/plain.xhtml\"")
                        || text.contains("template=\"/WEB-INF/templates/part.xhtml\""),
                page + " uses no template of the house");
        assertTrue(text.contains("<ui:define name=\"title\">"), page + " has no title");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void parametersInTheAddressNameThingsAndNeverPeople(Path page) {
        var names = Pattern.compile("<f:viewParam[^>]*\\bname=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(withoutComments(page))
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.matches("(?i).*(kana|birth|phone|address|insured).*|name"))
                .toList();
        assertEquals(List.of(), names, page + " puts personal data into addresses, logs and histories");
    }

    @ParameterizedTest
    @MethodSource("facelets")
    void whatIsPressedTypedOrUpdatedHasAnId(Path page) {
        var nameless = Pattern.compile(
                        "<(h:form|p:commandButton|p:commandLink|p:dataTable|p:dialog|p:outputPanel|t:field)\\b(?![^>]*\\s(?:id|type)=)[^>]*>",
                        Pattern.DOTALL)
                .matcher(withoutComments(page))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(List.of(), nameless, page + " has components that no test and no update can name");
    }

    @Test
    void everyPageIsCoveredByARoleOrNamedAsOpen() {
        Set<String> covered = CONSTRAINT
                .matcher(webXml())
                .results()
                .map(found -> found.group(1))
                .filter(constraint -> constraint.contains("<role-name>") || constraint.contains("/login.xhtml"))
                .flatMap(constraint -> URL.matcher(constraint).results().map(found -> found.group(1)))
                .filter(pattern -> !pattern.equals("/*"))
                .collect(toCollection(TreeSet::new));
        var uncovered = pages().stream()
                .map(page -> "/" + PageFiles.WEBAPP.relativize(page).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .filter(path ->
                        Stream.of(path, path.replaceFirst("/[^/]*$", "/*")).noneMatch(covered::contains))
                .toList();
        assertEquals(List.of(), uncovered, "name the folder and its roles in web.xml");
    }

    @Test
    void whatIsNotNamedOpensToNobody() {
        var last = CONSTRAINT
                .matcher(webXml())
                .results()
                .map(found -> found.group(1))
                .reduce((first, second) -> second);
        assertTrue(last.orElseThrow().contains("<url-pattern>/*</url-pattern>"));
        assertTrue(last.orElseThrow().contains("<auth-constraint/>"));
    }

    private static String webXml() {
        return PageFiles.textOf(PageFiles.WEBAPP.resolve("WEB-INF/web.xml"));
    }

    private static String withoutComments(Path page) {
        return Pattern.compile("<!--.*?-->", Pattern.DOTALL)
                .matcher(PageFiles.textOf(page))
                .replaceAll("");
    }
}
