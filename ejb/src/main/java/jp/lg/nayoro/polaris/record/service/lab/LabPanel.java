package jp.lg.nayoro.polaris.record.service.lab;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** 検査の群, by the first places of the JLAC10 code of the analyte; the order of the constants is the order on screen. */
public enum LabPanel {
    /** 血算. */
    BLOOD_COUNT("2A"),
    /** 生化学, with eGFR, which is computed from it. */
    CHEMISTRY("3", "8A065"),
    /** 凝固・線溶. */
    COAGULATION("2B"),
    /** 内分泌. */
    HORMONE("4"),
    /** 免疫・腫瘍マーカー. */
    IMMUNOLOGY("5A", "5B", "5C", "5D", "5G", "5I", "5J", "5K", "5Z"),
    /** 感染症: bacteria, syphilis, viruses. */
    INFECTION("5E", "5F"),
    /** 血液型・輸血. */
    BLOOD_TYPE("5H"),
    /** 尿・便ほかの一般検査, and whatever else is measured in urine. */
    URINE("1"),
    /** 微生物. */
    MICROBIOLOGY("6"),
    /** 遺伝子・染色体. */
    GENETIC("8B", "8C"),
    /** 身体計測・生理機能. */
    MEASUREMENT("9"),
    /** その他. */
    OTHER,
    /** Without a JLAC10 code: tied together by name only. */
    UNCODED;

    private static final Pattern OF_URINE = Pattern.compile("00[1-9]");

    private final List<String> beginnings;

    LabPanel(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static LabPanel of(String analyte, String material) {
        return OF_URINE.matcher(material).matches()
                ? URINE
                : Arrays.stream(values())
                        .filter(panel -> panel.beginnings.stream().anyMatch(analyte::startsWith))
                        .findFirst()
                        .orElse(OTHER);
    }
}
