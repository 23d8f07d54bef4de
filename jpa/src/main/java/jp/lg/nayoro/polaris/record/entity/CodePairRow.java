package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * コードの対応 with its provenance.
 *
 * @param display the drug's name where the pair was seen first
 * @param seen in how many files
 * @param sourceFile where it was seen first
 */
public record CodePairRow(
        EntryCode a,
        EntryCode b,
        String display,
        int seen,
        Long sourceFile,
        LocalDateTime firstSeenAt,
        LocalDateTime lastSeenAt)
        implements Serializable {

    /** As JPQL builds it. */
    public CodePairRow(
            CodeSystem systemA,
            String codeA,
            CodeSystem systemB,
            String codeB,
            String display,
            int seen,
            Long sourceFile,
            LocalDateTime firstSeenAt,
            LocalDateTime lastSeenAt) {
        this(
                new EntryCode(systemA, codeA),
                new EntryCode(systemB, codeB),
                display,
                seen,
                sourceFile,
                firstSeenAt,
                lastSeenAt);
    }

    /** The other one of the two. */
    public EntryCode otherThan(EntryCode code) {
        return a.equals(code) ? b : a;
    }
}
