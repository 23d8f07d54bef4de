package jp.lg.nayoro.polaris.consent.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;

import static java.util.Objects.requireNonNull;

/** 同意書の写し. The signed paper, scanned once and never changed: its sha-256 (FIPS 180-4) tells that it still is what came in. */
@Entity
@Table(name = "consent_scan")
public class ConsentScan {

    /** 10 MB: what a page of A4 in colour at 300 dpi stays well below. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int NAME_LENGTH = 200;

    @Id
    @Column(name = "consent_id")
    private Long id;

    @Column(name = "file_name", nullable = false, updatable = false, length = NAME_LENGTH)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false, length = 40)
    private String mediaType;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected ConsentScan() {} // for JPA

    /** @throws IllegalArgumentException when it is too large, or neither PDF nor JPEG nor PNG by its content */
    public ConsentScan(ConsentId consent, String fileName, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new IllegalArgumentException("Larger than " + MAX_BYTES + " bytes: " + content.length);
        }
        this.mediaType = ScanFormat.of(content)
                .orElseThrow(() -> new IllegalArgumentException("Neither PDF nor JPEG nor PNG"))
                .mediaType();
        this.id = consent.value();
        this.fileName = bare(requireNonNull(fileName));
        this.sha256 = sha256(content);
        this.content = content.clone();
    }

    /** The name without a path and without anything a header or a page could trip over. */
    static String bare(String name) {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>;]", "_")
                .strip();
        if (plain.isEmpty()) {
            return "scan";
        }
        return plain.length() <= NAME_LENGTH ? plain : plain.substring(plain.length() - NAME_LENGTH);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether the bytes still are the ones that came in. */
    public boolean isIntact() {
        return sha256.equals(sha256(content));
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public byte[] getContent() {
        return content.clone();
    }

    /** Without the file's name, which may hold a person's: this string reaches logs. */
    @Override
    public String toString() {
        return "ConsentScan[" + id + ", " + mediaType + "]";
    }
}
