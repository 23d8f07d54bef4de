package jp.lg.nayoro.polaris.record.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * コードの対応: two codes of one drug, learnt from a file that gives both. The masters of HOT, YJ and レセプト電算コード may not be
 * handed on, so the network knows what it has seen. Rows are written by the crosswalk in one statement and never changed
 * through the entity; what contradicts itself is kept and told.
 */
@Entity
@Table(name = "code_pair")
@NamedQuery(
        name = CodePair.CONTRADICTIONS,
        query =
                """
        SELECT NEW jp.lg.nayoro.polaris.record.entity.CodePairRow(
            p.systemA, p.codeA, p.systemB, p.codeB, p.display, p.seen, p.sourceFile, p.firstSeenAt, p.lastSeenAt)
        FROM CodePair p
        WHERE p.systemA IN (jp.lg.nayoro.polaris.record.entity.CodeSystem.HOT9,
                jp.lg.nayoro.polaris.record.entity.CodeSystem.RECEIPT)
            AND p.systemB = jp.lg.nayoro.polaris.record.entity.CodeSystem.YJ
            AND EXISTS (
                SELECT q.id FROM CodePair q
                WHERE q.systemA = p.systemA AND q.codeA = p.codeA AND q.systemB = p.systemB
                    AND SUBSTRING(q.codeB, 1, 9) <> SUBSTRING(p.codeB, 1, 9))
        ORDER BY p.systemA, p.codeA, p.seen DESC, p.codeB""")
public class CodePair {

    public static final String CONTRADICTIONS = "CodePair.contradictions";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "system_a", nullable = false, updatable = false, length = 20)
    private CodeSystem systemA;

    @Column(name = "code_a", nullable = false, updatable = false, length = 40)
    private String codeA;

    @Enumerated(EnumType.STRING)
    @Column(name = "system_b", nullable = false, updatable = false, length = 20)
    private CodeSystem systemB;

    @Column(name = "code_b", nullable = false, updatable = false, length = 40)
    private String codeB;

    @Column(name = "display", updatable = false, length = 250)
    private String display;

    @Column(name = "seen", nullable = false)
    private int seen;

    @Column(name = "source_file_id", nullable = false, updatable = false)
    private Long sourceFile;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    private LocalDateTime firstSeenAt;

    @Column(name = "last_seen_at", nullable = false)
    private LocalDateTime lastSeenAt;

    protected CodePair() {} // for JPA

    @Override
    public String toString() {
        return "CodePair[" + id + ", " + systemA + " " + codeA + " = " + systemB + " " + codeB + "]";
    }
}
