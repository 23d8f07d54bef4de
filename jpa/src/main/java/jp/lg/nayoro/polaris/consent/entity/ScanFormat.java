package jp.lg.nayoro.polaris.consent.entity;

import java.util.Arrays;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** 写しの形式. Told by the first bytes of the file, never by its name or by what the browser says. */
public enum ScanFormat {
    /** PDF (ISO 32000). */
    PDF("application/pdf", "%PDF-"),
    /** JPEG (ISO/IEC 10918). */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** PNG (ISO/IEC 15948). */
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

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

    private boolean begins(byte[] content) {
        return content.length > signature.length
                && Arrays.equals(signature, 0, signature.length, content, 0, signature.length);
    }
}
