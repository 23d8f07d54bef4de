package jp.lg.nayoro.polaris.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Small files, right in themselves, of the formats beside SS-MIX2. The number makes each a different file. */
final class OtherFormats {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private OtherFormats() {}

    static Original jahis(int number) {
        var text =
                """
                JAHISTC08,1
                1,北野 花子,2,S1305%1$02d,096-0011,北海道名寄市西1条南3-%1$d,01654-0-%1$04d,,A+,43.2,ｷﾀﾉ ﾊﾅｺ
                2,1,ペニシリン,1
                5,20260914,1
                11,ひまわり薬局,01,4,0000002,096-0011,北海道名寄市東1条,01654-0-0034,1
                15,髙梨 みどり,01654-0-0034,1
                51,北野総合病院,01,1,0000001,1
                55,北野 健一,内科,1
                201,1,アムロジピンOD錠5mg,1,錠,4,2171022F4030,1,【般】アムロジピン口腔内崩壊錠５ｍｇ,2,2171022F1ZZZ
                291,1,グレープフルーツを避けてください。,1
                301,1,【分１ 朝食後服用】,28,日分,1,2,1011000400000000,1
                201,2,センノシド錠12mg,2,錠,6,199000361,1
                301,2,【分１ 寝る前服用】,%1$d,日分,1,1,,1
                401,ほかの薬を飲むときは相談してください。,1
                """
                        .formatted(number % 28 + 1);
        return csv("jahis", "お薬手帳/%05d.txt".formatted(number), text + "501,控え番号 " + number + ",1\n");
    }

    static Original nsips(int number) {
        var text =
                """
                VER010401,20260914103000,,TERM01,01,1,0000001,北野総合病院,096-0011,北海道名寄市東1条,01654-0-0034,
                1,%1$05d,ｷﾀﾉ ﾊﾅｺ,北野 花子,2,19380520,096-0011,北海道名寄市西1条南3,01654-0-2000,,,,,1,39010123,,記号,%1$05d,1,,,,,,,,
                2,%1$05d,,A,20260914,20260917,,20260914,,,1,0000001,,01,北野総合病院,,,,01,内科,,,,ｷﾀﾉ ｹﾝｲﾁ,北野 健一,ﾀｶﾅｼ,髙梨 みどり,,,,,,
                3,1,1011000400000000,1日1回 朝食後,,,,,1,1,28,1,20260914,1,0,,,,,,,
                4,1,1,1,2171022F4030,629901001,199000101,,アムロジピンOD錠5mg,,,,,,,,1,,錠,,,,,,,,,,,,,,,,,1,,,,,0
                5,1,100
                """
                        .formatted(number);
        return csv("nsips", "nsips/%05d.csv".formatted(number), text);
    }

    static Original carePlan(int number) {
        var text =
                "\"202410\",\"011221\",\"%010d\",\"20260401\",\"キタノ ハナコ\",\"北野 花子\",\"2\",\"19380520\",\"096-0011\",\"名寄市西1条\",\"\",\"01654-0-2000\",\"20260301\""
                                .formatted(number)
                        + ",\"\"".repeat(50);
        var name = "careplan/UPHOSOKU_0170000001_01_0170000002_%014d.CSV".formatted(20_260_401_000_000L + number);
        return csv("careplan", name, (text + "\n").repeat(3));
    }

    private static Original csv(String format, String path, String text) {
        return new Original(
                format, SHIFT_JIS, ',', path, text.replace("\n", "\r\n").getBytes(SHIFT_JIS));
    }

    static Original fhir(int number) {
        var text =
                """
                {"resourceType":"Bundle","type":"collection","entry":[
                {"resource":{"resourceType":"Patient","id":"p%1$d","identifier":[{"system":"urn:oid:1.2.392.100495.20.3.51.10110000001",
                "value":"%1$05d"}],"name":[{"use":"official","text":"北野 花子"}],"gender":"female","birthDate":"1938-05-20"}},
                {"resource":{"resourceType":"MedicationRequest","id":"m%1$d","status":"active","intent":"order",
                "medicationCodeableConcept":{"coding":[{"system":"urn:oid:1.2.392.100495.20.1.73","code":"2171022F4030",
                "display":"アムロジピンOD錠5mg"}]},"subject":{"reference":"Patient/p%1$d"},"authoredOn":"2026-09-14",
                "dosageInstruction":[{"text":"1日1回 朝食後","doseAndRate":[{"doseQuantity":{"value":1,"unit":"錠"}}]}],
                "dispenseRequest":{"expectedSupplyDuration":{"value":28,"unit":"日"}}}},
                {"resource":{"resourceType":"Observation","id":"o%1$d","status":"final","code":{"coding":[{
                "system":"urn:oid:1.2.392.200119.4.504","code":"3A010000002327101","display":"総蛋白"}]},
                "subject":{"reference":"Patient/p%1$d"},"effectiveDateTime":"2026-09-14T09:30:00+09:00",
                "valueQuantity":{"value":7.2,"unit":"g/dL"},"referenceRange":[{"text":"6.6-8.1"}]}}]}
                """
                        .formatted(number);
        return utf8("fhir", "fhir/%05d.json".formatted(number), text);
    }

    static Original fhirXml(int number) {
        var text =
                """
                <?xml version="1.0" encoding="UTF-8"?><Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource><Patient>
                <id value="x%1$d"/><identifier><system value="urn:oid:1.2.392.100495.20.3.51.10110000001"/><value value="%1$05d"/></identifier>
                <name><text value="北野 花子"/></name><gender value="female"/><birthDate value="1938-05-20"/></Patient></resource></entry>
                <entry><resource><AllergyIntolerance><id value="a%1$d"/><text><status value="generated"/>
                <div xmlns="http://www.w3.org/1999/xhtml">そば</div></text><code><text value="そば"/></code>
                <patient><reference value="Patient/x%1$d"/></patient></AllergyIntolerance></resource></entry></Bundle>
                """
                        .formatted(number);
        return utf8("fhir", "fhir/%05d.xml".formatted(number), text);
    }

    static Original cda(int number) {
        var text =
                """
                <?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
                <id root="1.2.392.200250.9" extension="%1$d"/><code code="18842-5" codeSystem="2.16.840.1.113883.6.1"/><title>退院時サマリー</title>
                <effectiveTime value="20260914"/><recordTarget><patientRole><id root="1.2.392.100495.20.3.51.10110000001" extension="%1$05d"/>
                <patient><name>北野 花子</name><administrativeGenderCode code="F"/><birthTime value="19380520"/></patient></patientRole></recordTarget>
                <component><structuredBody><component><section><title>経過</title><text>軽快し退院。</text></section></component></structuredBody></component></ClinicalDocument>
                """
                        .formatted(number);
        return utf8("fhir", "cda/%05d.xml".formatted(number), text);
    }

    /** A PDF of one line, under the patient's number. */
    static Original pdf(int number) {
        var text =
                """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
                4 0 obj<</Length 40>>stream
                BT /F1 12 Tf 50 800 Td (%d) Tj ET
                endstream endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """
                        .formatted(number);
        return new Original(
                "document",
                StandardCharsets.ISO_8859_1,
                ' ',
                "%05d/letter.pdf".formatted(number),
                text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Original utf8(String format, String path, String text) {
        return new Original(format, StandardCharsets.UTF_8, ',', path, text.getBytes(StandardCharsets.UTF_8));
    }
}
