package jp.lg.nayoro.polaris.organization.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.persistence.EntityManager;

/** The real directory, on the database of a test. */
public final class DirectoryForTests {

    private DirectoryForTests() {}

    public static StaffDirectoryService reading(EntityManager em) {
        var directory = new StaffDirectoryService();
        directory.em = em;
        directory.clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
        return directory;
    }
}
