package jp.lg.nayoro.polaris.intake.web;

/** 形式の説明. For each format, how somebody knows that files are written in it; the words stand in the bundle. */
public enum FormatHint {
    SSMIX2,
    JAHIS,
    NSIPS,
    FHIR,
    CAREPLAN,
    DOCUMENT
}
