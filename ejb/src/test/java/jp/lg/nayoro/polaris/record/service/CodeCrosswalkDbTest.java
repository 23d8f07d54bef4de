package jp.lg.nayoro.polaris.record.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.record.entity.CodePairRow;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.PairedCodes;
import jp.lg.nayoro.polaris.shared.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(TestDatabase.class)
class CodeCrosswalkDbTest {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);
    static final LocalDateTime TUESDAY = MONDAY.plusDays(1);

    TestDatabase.Connection db;
    long first;
    long second;

    @BeforeEach
    void twoFilesHaveCome(TestDatabase.Connection connection) {
        db = connection;
        first = sourceFile("a");
        second = sourceFile("b");
    }

    @Test
    void aPairIsLearntOnceAndCountedInEveryFileThatHasIt() {
        learn(first, MONDAY, "YJ 2171022F4030, HOT9 117291101", "HOT9 117291101, YJ 2171022F4030");
        learn(second, TUESDAY, "HOT9 117291101, YJ 2171022F4030");
        var known = sameAs("YJ 2171022F4030");
        assertEquals(List.of("HOT9 117291101"), codes(known));
        assertEquals(
                new CodePairRow(code("HOT9 117291101"), code("YJ 2171022F4030"), "薬", 2, first, MONDAY, TUESDAY),
                known.get(0).learntFrom());
    }

    @Test
    void manyCodesAreAskedForInAsManyStatementsAsOneAndAnsweredAlike() {
        learn(first, MONDAY, "YJ 2171022F4030, HOT9 117291101", "HOT9 117291101, RECEIPT 620000001");
        learn(second, TUESDAY, "YJ 1149019F1560, HOT9 110000001", "GENERIC 2171022F4ZZZ, YJ 2171022F4030");
        var codes = Set.of(
                code("YJ 2171022F4030"), code("HOT9 110000001"), code("RECEIPT 620000001"), code("HOT9 999999999"));
        var one = db.statementsOf(() -> with(crosswalk -> crosswalk.sameAs(code("YJ 2171022F4030"))));
        var many = db.statementsOf(() -> with(crosswalk -> crosswalk.sameAs(codes)));
        assertEquals(one.size(), many.size());
        var answers = with(crosswalk -> crosswalk.sameAs(codes));
        codes.forEach(code -> assertEquals(with(crosswalk -> crosswalk.sameAs(code)), answers.get(code)));
        assertEquals(List.of(), answers.get(code("HOT9 999999999")));
    }

    @Test
    void filesOfOneChunkAreCountedEachInOneStatement() {
        var pair = PairedCodes.among(List.of(code("HOT9 117291101"), code("YJ 2171022F4030")), "薬");
        var statements = db.statementsOf(() -> with(crosswalk -> {
            crosswalk.learn(Map.of(second, pair, first, pair), MONDAY);
            return null;
        }));
        assertEquals(1, statements.size());
        var learnt = sameAs("YJ 2171022F4030").get(0).learntFrom();
        assertEquals(2, learnt.seen());
        assertEquals(first, learnt.sourceFile());
    }

    @Test
    void whatTwoFilesSayOfTwoPairsIsKnownOfTheThirdAndTellsWhatStandsBetween() {
        learn(first, MONDAY, "HOT9 117291101, RECEIPT 622011101");
        learn(second, MONDAY, "RECEIPT 622011101, YJ 2171022F4030");
        var known = sameAs("HOT9 117291101");
        assertEquals(List.of("RECEIPT 622011101", "YJ 2171022F4030"), codes(known));
        assertEquals(code("RECEIPT 622011101"), known.get(1).via());
        assertEquals(second, known.get(1).learntFrom().sourceFile());
    }

    @Test
    void twoProductsOfOneGenericAreNotTheSame() {
        learn(first, MONDAY, "YJ 2171022F4030, GENERIC 2171022F4ZZZ", "YJ 2171022F4111, GENERIC 2171022F4ZZZ");
        assertEquals(List.of("GENERIC 2171022F4ZZZ"), codes(sameAs("YJ 2171022F4030")));
        assertEquals(
                List.of("YJ 2171022F4030", "YJ 2171022F4111"),
                codes(sameAs("GENERIC 2171022F4ZZZ")).stream().sorted().toList());
    }

    @Test
    void aLineOfThreeCodesIsThreePairs() {
        learn(first, MONDAY, "YJ 2171022F4030, RECEIPT 622011101, HOT9 117291101");
        assertEquals(2, sameAs("YJ 2171022F4030").size());
        assertEquals(2, sameAs("HOT9 117291101").size());
        assertEquals(List.of(), sameAs("HOT9 999999999"));
    }

    @Test
    void contradictionsAreKeptAndTheMoreOftenSeenGoesFirst() {
        learn(first, MONDAY, "HOT9 117291101, YJ 1149019F1560", "HOT9 117291101, YJ 2171022F4030");
        learn(second, MONDAY, "HOT9 117291101, YJ 2171022F4030");
        // another maker's product of the same drug is no contradiction, nor is one YJ with two HOT
        learn(first, MONDAY, "HOT9 100000001, YJ 2171022F4030", "HOT9 100000001, YJ 2171022F4111");
        var contradictions = with(CodeCrosswalk::contradictions);
        assertEquals(1, contradictions.size());
        assertEquals(code("HOT9 117291101"), contradictions.get(0).code());
        assertEquals(
                List.of("2171022F4030 2", "1149019F1560 1"),
                contradictions.get(0).meanings().stream()
                        .map(each -> each.b().code() + " " + each.seen())
                        .toList());
    }

    @Test
    void aFileOfManyPairsIsOneStatementAndAQuestionFourAtMost() {
        var pairs = IntStream.range(0, 150)
                .mapToObj(i -> "HOT9 1%08d, YJ %07dF1000".formatted(i, i))
                .toArray(String[]::new);
        assertEquals(1, db.statementsOf(() -> learn(first, MONDAY, pairs)).size());
        assertEquals(4, db.statementsOf(() -> sameAs("HOT9 100000007")).size());
        assertEquals(2, db.statementsOf(() -> sameAs("HOT9 999999999")).size());
        assertEquals(
                1, db.statementsOf(() -> with(CodeCrosswalk::contradictions)).size());
        assertEquals(0, db.statementsOf(() -> learn(first, MONDAY)).size());
    }

    @Test
    void bothSidesOfAPairAreFoundByAnIndex() {
        learn(first, MONDAY, "HOT9 117291101, YJ 2171022F4030");
        var bySide = db.planOf("SELECT * FROM code_pair WHERE system_a = 'HOT9' AND code_a = '117291101'")
                + db.planOf("SELECT * FROM code_pair WHERE system_b = 'YJ' AND code_b = '2171022F4030'");
        assertTrue(bySide.contains("code_pair_codes") && bySide.contains("code_pair_back"), bySide);
    }

    /** Files of two runs teach the same pairs in another order at the same moment. */
    @Test
    void filesAtOneMomentDoNotBlockEachOther() throws Exception {
        var pairs = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> "HOT9 1%08d, YJ %07dF1000".formatted(i, i))
                .toList());
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Collections.rotate(pairs, 17);
                var order = pairs.toArray(String[]::new);
                all.add(threads.submit(() -> learn(first, MONDAY, order)));
            }
            for (var each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(12, sameAs("HOT9 100000007").get(0).learntFrom().seen());
    }

    @Test
    void twoCodesOfOneSystemAreNoPair() {
        assertEquals(List.of(), PairedCodes.among(List.of(code("YJ 2171022F4030"), code("YJ 2171022F4111")), null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PairedCodes(code("YJ 2171022F4030"), code("HOT9 117291101"), null));
    }

    private long sourceFile(String name) {
        return db.inTransaction(em -> {
            var pharmacy = em.createQuery("SELECT f.id FROM Facility f", Long.class)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> {
                        var facility = new Facility(
                                "0140000002", FacilityKind.PHARMACY, "ひまわり薬局", "ヒマワリ", LocalDate.of(2026, 4, 1));
                        em.persist(facility);
                        em.flush();
                        return facility.id().value();
                    });
            em.createNativeQuery(
                            """
                            INSERT INTO source_file (facility_id, run_id, format, path, sha256, file_key, content, state,
                                parser_version, received_at)
                            VALUES (?, 1, 'NSIPS', ?, ?, ?, '', 'STORED', 'nsips-1', ?)""")
                    .setParameter(1, pharmacy)
                    .setParameter(2, name)
                    .setParameter(3, name)
                    .setParameter(4, name)
                    .setParameter(5, MONDAY)
                    .executeUpdate();
            return ((Number) em.createNativeQuery("SELECT MAX(id) FROM source_file")
                            .getSingleResult())
                    .longValue();
        });
    }

    private void learn(long file, LocalDateTime at, String... lines) {
        var pairs = Arrays.stream(lines)
                .flatMap(line ->
                        PairedCodes.among(
                                Arrays.stream(line.split(", "))
                                        .map(CodeCrosswalkDbTest::code)
                                        .toList(),
                                "薬")
                                .stream())
                .toList();
        with(crosswalk -> {
            crosswalk.learn(Map.of(file, pairs), at);
            return null;
        });
    }

    private List<KnownCode> sameAs(String code) {
        return with(crosswalk -> crosswalk.sameAs(code(code)));
    }

    private <T> T with(Function<CodeCrosswalk, T> work) {
        return db.inTransaction(em -> work.apply(CodeCrosswalkForTests.over(em)));
    }

    private static List<String> codes(List<KnownCode> known) {
        return known.stream()
                .map(each -> each.code().system() + " " + each.code().code())
                .toList();
    }

    private static EntryCode code(String text) {
        var parts = text.split(" ");
        return new EntryCode(CodeSystem.valueOf(parts[0]), parts[1]);
    }
}
