package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import jp.lg.nayoro.polaris.record.entity.CodePair;
import jp.lg.nayoro.polaris.record.entity.CodePairRow;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.PairedCodes;

/**
 * コードの対応表 HOT ↔ YJ ↔ レセプト電算コード, learnt from files that give several codes on one line. It knows drugs and no residents.
 */
@ApplicationScoped
@Transactional
public class CodeCrosswalk {

    private static final int ROWS_A_STATEMENT = 200;
    private static final int MOST_CONTRADICTIONS = 500;

    /** One code of these is one product: what two codes are to it, they are to each other. */
    private static final Set<CodeSystem> EXACT = EnumSet.of(CodeSystem.HOT9, CodeSystem.YJ, CodeSystem.RECEIPT);

    private static final String INSERT =
            """
            INSERT INTO code_pair (system_a, code_a, system_b, code_b, display, source_file_id, first_seen_at, last_seen_at)
            VALUES %s
            ON DUPLICATE KEY UPDATE seen = seen + 1, last_seen_at = GREATEST(last_seen_at, VALUES(last_seen_at))""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ROWS =
            """
            SELECT NEW jp.lg.nayoro.polaris.record.entity.CodePairRow(
                p.systemA, p.codeA, p.systemB, p.codeB, p.display, p.seen, p.sourceFile, p.firstSeenAt, p.lastSeenAt)
            FROM CodePair p WHERE %s""";

    @PersistenceContext
    EntityManager em;

    private record Lesson(PairedCodes pair, Long sourceFile) {}

    /**
     * Adds what files teach, or counts it once more. The rows are written in the order of the table, so that two runs at one
     * time wait for each other and never both; they stay locked until the transaction ends, in which this should be the last.
     *
     * @param pairs by the file they stand in; a pair that stands in a file twice counts once
     */
    public void learn(Map<Long, ? extends Collection<PairedCodes>> pairs, LocalDateTime now) {
        List<Lesson> lessons = new ArrayList<>();
        pairs.forEach((file, ofFile) -> {
            var once = new TreeSet<>(PairedCodes.IN_TABLE);
            once.addAll(ofFile);
            once.forEach(pair -> lessons.add(new Lesson(pair, file)));
        });
        lessons.sort(Comparator.comparing(Lesson::pair, PairedCodes.IN_TABLE).thenComparing(Lesson::sourceFile));
        for (int from = 0; from < lessons.size(); from += ROWS_A_STATEMENT) {
            write(lessons.subList(from, Math.min(lessons.size(), from + ROWS_A_STATEMENT)), now);
        }
    }

    private void write(List<Lesson> rows, LocalDateTime now) {
        var query = em.createNativeQuery(INSERT.formatted(String.join(", ", Collections.nCopies(rows.size(), ROW))));
        int position = 1;
        for (var each : rows) {
            var pair = each.pair();
            query.setParameter(position++, pair.a().system().name());
            query.setParameter(position++, pair.a().code());
            query.setParameter(position++, pair.b().system().name());
            query.setParameter(position++, pair.b().code());
            query.setParameter(position++, pair.display());
            query.setParameter(position++, each.sourceFile());
            query.setParameter(position++, now);
            query.setParameter(position++, now);
        }
        query.executeUpdate();
    }

    /**
     * Every code known to mean the same as this one, those that a file gave beside it first, the most often seen first.
     * Beyond them it goes one step further, over HOT, YJ and レセプト電算コード only: a 一般名 is many products, and what two
     * products share with it they do not share with each other.
     */
    public List<KnownCode> sameAs(EntryCode code) {
        return sameAs(Set.of(code)).get(code);
    }

    /** The same for many codes, in as many statements as for one: at most four. Each code that was asked for has its answer. */
    public Map<EntryCode, List<KnownCode>> sameAs(Set<EntryCode> codes) {
        Map<EntryCode, Map<EntryCode, KnownCode>> known = new LinkedHashMap<>();
        codes.forEach(code -> known.put(code, new LinkedHashMap<>()));
        for (var pair : pairsOf(codes)) {
            Stream.of(pair.a(), pair.b()).filter(known::containsKey).forEach(code -> known.get(code)
                    .putIfAbsent(pair.otherThan(code), new KnownCode(pair.otherThan(code), pair, null)));
        }
        goOneStepFurther(known);
        Map<EntryCode, List<KnownCode>> answers = new LinkedHashMap<>();
        known.forEach((code, others) -> answers.put(code, List.copyOf(others.values())));
        return answers;
    }

    private void goOneStepFurther(Map<EntryCode, Map<EntryCode, KnownCode>> known) {
        Map<EntryCode, List<EntryCode>> between = new LinkedHashMap<>();
        known.forEach((code, others) -> {
            if (EXACT.contains(code.system())) {
                between.put(
                        code,
                        others.keySet().stream()
                                .filter(each -> EXACT.contains(each.system()))
                                .toList());
            }
        });
        var pairs = pairsOf(between.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        between.forEach((code, vias) -> pairs.forEach(pair -> vias.stream()
                .filter(via -> pair.a().equals(via) || pair.b().equals(via))
                .filter(via -> !pair.otherThan(via).equals(code))
                .forEach(via -> known.get(code)
                        .putIfAbsent(pair.otherThan(via), new KnownCode(pair.otherThan(via), pair, via)))));
    }

    /** Two questions, one for each side, so that each has its index. */
    private List<CodePairRow> pairsOf(Set<EntryCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<CodePairRow> pairs = new ArrayList<>(pairsOf(codes, "A"));
        pairs.addAll(pairsOf(codes, "B"));
        pairs.sort((one, other) -> other.seen() - one.seen());
        return pairs;
    }

    private List<CodePairRow> pairsOf(Set<EntryCode> codes, String side) {
        var bySystem =
                codes.stream().collect(Collectors.groupingBy(EntryCode::system, TreeMap::new, Collectors.toList()));
        var where = bySystem.keySet().stream()
                .map(system -> "p.system%1$s = :system%2$s AND p.code%1$s IN :codes%2$s".formatted(side, system))
                .collect(Collectors.joining(" OR "));
        var query = em.createQuery(ROWS.formatted(where), CodePairRow.class);
        bySystem.forEach((system, ofSystem) -> {
            query.setParameter("system" + system, system);
            query.setParameter(
                    "codes" + system, ofSystem.stream().map(EntryCode::code).toList());
        });
        return query.getResultList();
    }

    /** HOT and レセプト電算コード that were seen with two YJ codes of different drugs; a look at the first five hundred pairs. */
    public List<CodeContradiction> contradictions() {
        Map<EntryCode, List<CodePairRow>> byCode = new LinkedHashMap<>();
        em.createNamedQuery(CodePair.CONTRADICTIONS, CodePairRow.class)
                .setMaxResults(MOST_CONTRADICTIONS)
                .getResultList()
                .forEach(pair -> byCode.computeIfAbsent(pair.a(), any -> new ArrayList<>())
                        .add(pair));
        return byCode.entrySet().stream()
                .map(each -> new CodeContradiction(each.getKey(), each.getValue()))
                .toList();
    }
}
