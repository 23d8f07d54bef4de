package jp.lg.nayoro.polaris.organization.service;

import jakarta.persistence.EntityManager;

/** The real directory, on the database of a test. */
public final class DirectoryForTests {

    private DirectoryForTests() {}

    public static StaffDirectoryService reading(EntityManager em) {
        var directory = new StaffDirectoryService();
        directory.em = em;
        return directory;
    }
}
