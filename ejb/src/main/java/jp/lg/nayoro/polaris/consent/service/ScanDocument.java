package jp.lg.nayoro.polaris.consent.service;

/** 写し as it is handed out: media type by content, and the bytes that came in. */
public record ScanDocument(String fileName, String mediaType, byte[] content) {

    /** Size and type only: the name of the file may be a person's. */
    @Override
    public String toString() {
        return "ScanDocument[" + mediaType + ", " + content.length + " bytes]";
    }
}
