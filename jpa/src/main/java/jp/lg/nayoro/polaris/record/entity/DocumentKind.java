package jp.lg.nayoro.polaris.record.entity;

/** 開き方. How a document comes before somebody's eyes, by what it is. */
public enum DocumentKind {
    /** In the browser's own viewer. */
    PDF(true),
    /** 画像 that every browser draws. */
    IMAGE(true),
    /** 文章 without any form. */
    TEXT(true),
    /** XML: a CDA is made a page of, anything else is shown as it is written. */
    XML(true),
    /** DICOM: no browser draws it; the picture that came with it does. */
    DICOM(false),
    /** Office, TIFF: handed on, to be opened by what the reader has for it. */
    OTHER(false);

    private final boolean inPage;

    DocumentKind(boolean inPage) {
        this.inPage = inPage;
    }

    /** Whether it opens in the page. */
    public boolean inPage() {
        return inPage;
    }

    public static DocumentKind of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> PDF;
            case "image/jpeg", "image/png", "image/gif" -> IMAGE;
            case "text/plain" -> TEXT;
            case "application/xml", "text/xml" -> XML;
            case "application/dicom" -> DICOM;
            default -> OTHER;
        };
    }
}
