package jp.lg.nayoro.polaris.consent.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import jp.lg.nayoro.polaris.shared.entity.ConsentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static jakarta.persistence.GenerationType.IDENTITY;
import static java.util.Objects.requireNonNull;

/**
 * 同意書の写し. One file of a signed paper, with one page or several; a consent may have several, and more may come later. It is never
 * changed: its sha-256 (FIPS 180-4) tells that it still is what came in. Sheet and page are how a paper is referred to.
 */
@Entity
@Table(name = "consent_scan")
@NamedQuery(name = ConsentScan.SHEETS_OF_RESIDENT, query = SheetRow.QUERY)
@NamedQuery(
        name = ConsentScan.LAST_SHEET,
        query = "SELECT COALESCE(MAX(s.sheet), 0) FROM ConsentScan s WHERE s.consent = :consent")
public class ConsentScan {

    /** The sheets of all consents of a resident, without their content. */
    public static final String SHEETS_OF_RESIDENT = "ConsentScan.sheetsOfResident";

    /** The number of the last sheet of a consent, 0 where there is none. */
    public static final String LAST_SHEET = "ConsentScan.lastSheet";

    /** 10 MB: what a page of A4 in colour at 300 dpi stays well below. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int NAME_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "consent_id", nullable = false, updatable = false)
    private ConsentId consent;

    @Column(name = "sheet", nullable = false, updatable = false)
    private int sheet;

    @Column(name = "pages", nullable = false, updatable = false)
    private int pages;

    @Column(name = "scope_page", updatable = false)
    private Integer scopePage;

    @Column(name = "added_at", nullable = false, updatable = false)
    private LocalDateTime addedAt;

    @Column(name = "added_by", nullable = false, updatable = false)
    private StaffId addedBy;

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
    public ConsentScan(
            ConsentId consent, int sheet, String fileName, byte[] content, StaffId addedBy, LocalDateTime addedAt) {
        if (content.length > MAX_BYTES) {
            throw new IllegalArgumentException("Larger than " + MAX_BYTES + " bytes: " + content.length);
        }
        var format =
                ScanFormat.of(content).orElseThrow(() -> new IllegalArgumentException("Neither PDF nor JPEG nor PNG"));
        this.mediaType = format.mediaType();
        this.consent = requireNonNull(consent);
        this.sheet = sheet;
        this.pages = format.pagesOf(content);
        this.fileName = bare(requireNonNull(fileName));
        this.sha256 = sha256(content);
        this.content = content.clone();
        this.addedBy = requireNonNull(addedBy);
        this.addedAt = requireNonNull(addedAt);
    }

    /** The scope of the consent stands on that page of this file. @throws IllegalArgumentException when it has no such page */
    public ConsentScan withScopeOn(int page) {
        if (page < 1 || page > pages) {
            throw new IllegalArgumentException("No page " + page + " of " + pages);
        }
        scopePage = page;
        return this;
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

    public ConsentId getConsent() {
        return consent;
    }

    public int getSheet() {
        return sheet;
    }

    public int getPages() {
        return pages;
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
        return "ConsentScan[" + id + ", consent " + consent + ", sheet " + sheet + ", " + mediaType + "]";
    }
}
