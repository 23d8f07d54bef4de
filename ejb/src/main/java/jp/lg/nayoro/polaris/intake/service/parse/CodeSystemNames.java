package jp.lg.nayoro.polaris.intake.service.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.record.entity.CodeSystem;

/** The names one コード体系 goes by: the short ones of HL7 v2 and JAHIS, the OIDs of CDA, the URIs of JP Core and JP-CLINS. */
final class CodeSystemNames {

    private static final Map<String, CodeSystem> BY_NAME = Map.ofEntries(
            Map.entry("HOT", CodeSystem.HOT9),
            Map.entry("HOT7", CodeSystem.HOT9),
            Map.entry("HOT9", CodeSystem.HOT9),
            Map.entry("HOT13", CodeSystem.HOT9),
            Map.entry("YJ", CodeSystem.YJ),
            Map.entry("JC10", CodeSystem.JLAC10),
            Map.entry("JLAC10", CodeSystem.JLAC10),
            Map.entry("I10", CodeSystem.ICD10),
            Map.entry("ICD10", CodeSystem.ICD10),
            Map.entry("MDCDX2", CodeSystem.MEDIS),
            Map.entry("JJ1017", CodeSystem.JJ1017),
            Map.entry("LENDO", CodeSystem.LENDO),
            Map.entry("JAN", CodeSystem.JAN),
            Map.entry("JAMISDP01", CodeSystem.JAMI_USAGE),
            Map.entry("MR9P", CodeSystem.MR9P));

    private static final Map<String, CodeSystem> BY_OID = Map.ofEntries(
            Map.entry("1.2.392.200119.4.403.1", CodeSystem.HOT9),
            Map.entry("1.2.392.200119.4.402.1", CodeSystem.HOT9),
            Map.entry("1.2.392.100495.20.2.74", CodeSystem.HOT9),
            Map.entry("1.2.392.100495.20.1.73", CodeSystem.YJ),
            Map.entry("1.2.392.100495.20.2.73", CodeSystem.YJ),
            Map.entry("1.2.392.200119.4.504", CodeSystem.JLAC10),
            Map.entry("1.2.392.200119.4.101.6", CodeSystem.ICD10),
            Map.entry("1.2.392.200250.2.2.20", CodeSystem.JAMI_USAGE),
            Map.entry("1.2.392.200250.2.2.20.20", CodeSystem.JAMI_USAGE),
            Map.entry("1.2.392.100495.20.2.31", CodeSystem.JAMI_USAGE),
            Map.entry("1.2.392.100495.20.2.101", CodeSystem.MR9P),
            Map.entry("1.2.392.200250.2.2.2", CodeSystem.DEPARTMENT));

    /** By the last step of the URI: publishers keep it while they move the rest about. */
    private static final Map<String, CodeSystem> BY_LAST_STEP = Map.ofEntries(
            Map.entry("MASTER-HOT7", CodeSystem.HOT9),
            Map.entry("MASTER-HOT9", CodeSystem.HOT9),
            Map.entry("MASTER-HOT13", CodeSystem.HOT9),
            Map.entry("YJ-CODE", CodeSystem.YJ),
            Map.entry("MEDICATIONGENERALORDERCODE", CodeSystem.GENERIC),
            Map.entry("MASTER-JLAC10-17DIGITS", CodeSystem.JLAC10),
            Map.entry("JP_CLINS_OBSLABRESULT_CORELABO_CS", CodeSystem.JLAC10),
            Map.entry("ICD10-2013-FULL", CodeSystem.ICD10),
            Map.entry("ICD-10", CodeSystem.ICD10),
            Map.entry("MASTER-DISEASE-KEYNUMBER", CodeSystem.MEDIS),
            Map.entry("MASTER-DISEASE-EXCODE", CodeSystem.MEDIS),
            Map.entry("MEDICATIONUSAGE", CodeSystem.JAMI_USAGE),
            Map.entry("MEDICATIONUSAGE_EPRESCRIPTION", CodeSystem.JAMI_USAGE),
            Map.entry("MEDICATIONUNITMERIT9CODE", CodeSystem.MR9P),
            Map.entry("JP_JFAGYFOODALLERGEN_CS", CodeSystem.JFAGY),
            Map.entry("CLINICALDEPARTMENT", CodeSystem.DEPARTMENT));

    private static final Pattern OID = Pattern.compile("(?:URN:OID:)?([0-2](?:\\.\\d+)+)");

    private CodeSystemNames() {}

    static CodeSystem ofName(String name) {
        return name == null ? CodeSystem.LOCAL : BY_NAME.getOrDefault(upper(name), CodeSystem.LOCAL);
    }

    static CodeSystem ofUri(String uri) {
        if (uri == null) {
            return CodeSystem.LOCAL;
        }
        var upper = upper(uri).replaceAll("[|].*|/+$", "");
        var oid = OID.matcher(upper);
        return oid.matches()
                ? BY_OID.getOrDefault(oid.group(1), CodeSystem.LOCAL)
                : BY_LAST_STEP.getOrDefault(upper.substring(upper.lastIndexOf('/') + 1), CodeSystem.LOCAL);
    }

    private static String upper(String text) {
        return Texts.folded(text).toUpperCase(Locale.ROOT);
    }
}
