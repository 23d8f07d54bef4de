package jp.lg.nayoro.polaris.intake.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import static java.util.Objects.requireNonNull;

/**
 * 取込元のファイル. How a file of a source's directory stood when it was last read: one of the same size and time is not
 * opened again.
 */
@Entity
@IdClass(IntakeSourceFile.Key.class)
@Table(name = "intake_source_file")
public class IntakeSourceFile {

    @Id
    @Column(name = "source_id", nullable = false, updatable = false)
    private Long source;

    @Id
    @Column(name = "path_hash", nullable = false, updatable = false, length = 64)
    private String pathHash;

    @Column(name = "path", nullable = false, updatable = false, length = 1000)
    private String path;

    @Column(name = "size", nullable = false)
    private long size;

    @Column(name = "mtime", nullable = false)
    private LocalDateTime modifiedAt;

    @Column(name = "seen_at", nullable = false)
    private LocalDateTime seenAt;

    protected IntakeSourceFile() {} // for JPA

    /** @param pathHash sha-256 of the path: a path is too long for a key */
    public IntakeSourceFile(
            Long source, String pathHash, String path, long size, LocalDateTime modifiedAt, LocalDateTime seenAt) {
        this.source = requireNonNull(source);
        this.pathHash = requireNonNull(pathHash);
        this.path = requireNonNull(path);
        seen(size, modifiedAt, seenAt);
    }

    /** It was read as it stands now. */
    public void seen(long sizeNow, LocalDateTime modified, LocalDateTime at) {
        size = sizeNow;
        modifiedAt = requireNonNull(modified);
        seenAt = requireNonNull(at);
    }

    public boolean standsAs(long sizeNow, LocalDateTime modified) {
        return size == sizeNow && modifiedAt.equals(modified);
    }

    public String getPath() {
        return path;
    }

    /** A path holds a patient's number: nothing of it reaches a log. */
    @Override
    public String toString() {
        return "IntakeSourceFile[" + source + "]";
    }

    /** Its key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private Long source;
        private String pathHash;

        protected Key() {} // for JPA

        public Key(Long source, String pathHash) {
            this.source = requireNonNull(source);
            this.pathHash = requireNonNull(pathHash);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && source.equals(key.source) && pathHash.equals(key.pathHash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(source, pathHash);
        }
    }
}
