package jp.lg.nayoro.polaris.record.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CdaPageTest {

    static final String HEAD = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>退院時サマリー</title>"
            + "<effectiveTime value=\"20260914101500\"/><recordTarget><patientRole><patient><name><family>佐藤</family>"
            + "<given>ハナ</given></name></patient></patientRole></recordTarget>";

    @Test
    void aDocumentIsMadeAPageOfItsHeaderItsSectionsAndItsTables() {
        var page = page(
                "<component><structuredBody><component><section><title>入院経過</title><text><paragraph>軽快</paragraph>"
                        + "<table><tbody><tr><th>薬</th><td>アムロジピン</td></tr></tbody></table></text></section></component></structuredBody></component>");
        assertTrue(page.contains("<h1>退院時サマリー</h1>"), page);
        assertTrue(page.contains("<dd>佐藤 ハナ</dd>"), page);
        assertTrue(page.contains("<dd>2026-09-14</dd>"), page);
        assertTrue(page.contains("<h2>入院経過</h2>"), page);
        assertTrue(page.contains("<td>アムロジピン</td>"), page);
    }

    @Test
    void nothingThatRunsOrReachesOutOfItGetsThrough() {
        var page = page(
                "<component><structuredBody><component><section><title>x</title><text>"
                        + "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script><linkHtml href=\"javascript:alert(2)\">link</linkHtml>"
                        + "<paragraph styleCode=\"x\" onclick=\"alert(3)\">&lt;img src=x onerror=alert(4)&gt;</paragraph>"
                        + "<renderMultiMedia referencedObject=\"http://elsewhere.example/x.png\"/></text></section></component></structuredBody></component>");
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("href"), page);
        assertFalse(page.contains("onclick"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("elsewhere"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<ClinicalDocument/>",
                "no xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>&e;</title></ClinicalDocument>"
            })
    void whatIsNoCdaIsNoPage(String text) {
        assertNull(CdaPage.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String body) {
        return CdaPage.of((HEAD + body + "</ClinicalDocument>").getBytes(StandardCharsets.UTF_8));
    }
}
