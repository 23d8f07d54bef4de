package jp.lg.nayoro.polaris.shared.service.paper;

/** 用紙. */
public enum PaperSize {
    A4("A4"),
    A4_LANDSCAPE("A4 landscape"),
    A3_LANDSCAPE("A3 landscape");

    private final String style;

    PaperSize(String style) {
        this.style = style;
    }

    /** As CSS names it. */
    String style() {
        return style;
    }
}
