package jp.lg.nayoro.polaris.demo;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The document behind an entry, as an institution would hand it over: a picture, a PDF, a CDA. Small, invented, and real enough to open. */
record Paper(String fileName, String mediaType, byte[] content) {

    static boolean standsBehind(EntryContent entry) {
        return entry.category() == EntryCategory.IMAGE
                || entry.category() == EntryCategory.REPORT
                || entry.category() == EntryCategory.FILE;
    }

    static Paper of(Chart chart, EntryContent entry) {
        if (entry.category() == EntryCategory.IMAGE) {
            return new Paper(entry.display() + ".png", "image/png", Shadowgraph.png(chart.id()));
        }
        return entry.display().startsWith("退院時サマリー")
                ? new Paper(entry.display() + ".xml", "application/xml", cda(chart, entry))
                : new Paper(entry.display() + ".pdf", "application/pdf", pdf(chart, entry));
    }

    private static byte[] pdf(Chart chart, EntryContent entry) {
        return TinyPdf.of(
                entry.display(),
                "患者　" + chart.spelling().shown() + "　様（患者番号 " + chart.localId() + "）",
                "作成日　" + entry.time().on(),
                chart.place().name() + "　" + entry.author().practitioner(),
                "",
                entry.value().text());
    }

    private static byte[] cda(Chart chart, EntryContent entry) {
        var day = entry.time().on().toString().replace("-", "");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ClinicalDocument xmlns="urn:hl7-org:v3">
                  <title>%s</title>
                  <effectiveTime value="%s"/>
                  <recordTarget><patientRole><id extension="%s"/><patient><name>%s</name></patient></patientRole></recordTarget>
                  <author><assignedAuthor><assignedPerson><name>%s</name></assignedPerson>
                    <representedOrganization><name>%s</name></representedOrganization></assignedAuthor></author>
                  <component><structuredBody>
                    <component><section><title>入院中の経過</title><text><paragraph>%s</paragraph></text></section></component>
                    <component><section><title>退院後の方針</title><text><list>
                      <item>処方は継続してください。</item><item>発熱・食欲の低下があれば早めに受診してください。</item></list></text></section></component>
                  </structuredBody></component>
                </ClinicalDocument>
                """
                .formatted(
                        entry.display(),
                        day,
                        chart.localId(),
                        chart.spelling().shown(),
                        entry.author().practitioner(),
                        chart.place().name(),
                        entry.value().text())
                .getBytes(UTF_8);
    }
}
