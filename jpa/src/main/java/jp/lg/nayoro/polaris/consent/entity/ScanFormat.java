package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** 写しの形式. Told by the first bytes of the file, never by its name or by what the browser says. */
public enum ScanFormat {
    /** PDF (ISO 32000). */
    PDF("application/pdf", "%PDF-"),
    /** JPEG (ISO/IEC 10918). */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** PNG (ISO/IEC 15948). */
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private static final int MOST_PAGES = 999;

    private static final Pattern PAGE_OBJECT = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");

    private final String mediaType;
    private final byte[] signature;

    ScanFormat(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = signature.getBytes(ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for anything else, an HTML page that calls itself a PDF included. */
    public static Optional<ScanFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    /**
     * How many pages the file has. Of a PDF the page objects (7.7.3.3) are counted where they stand in the open, and 1 is said where
     * they are packed away in object streams: the number helps to name a page and decides nothing.
     */
    public int pagesOf(byte[] content) {
        if (this != PDF) {
            return 1;
        }
        var pages =
                PAGE_OBJECT.matcher(new String(content, ISO_8859_1)).results().count();
        return (int) Math.max(1, Math.min(MOST_PAGES, pages));
    }

    private boolean begins(byte[] content) {
        return content.length > signature.length
                && Arrays.equals(signature, 0, signature.length, content, 0, signature.length);
    }
}
