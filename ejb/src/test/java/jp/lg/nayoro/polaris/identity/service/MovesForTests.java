package jp.lg.nayoro.polaris.identity.service;

import jakarta.persistence.EntityManager;

/** The real notes of a merge, on the database of a test. */
public final class MovesForTests {

    private MovesForTests() {}

    public static MergeMoves on(EntityManager em) {
        var moves = new MergeMoves();
        moves.em = em;
        return moves;
    }

    public static Enrolments enrolments(EntityManager em) {
        var enrolments = new Enrolments();
        enrolments.em = em;
        return enrolments;
    }
}
