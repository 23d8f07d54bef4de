package jp.lg.nayoro.polaris.security.service.blob;

import java.nio.file.Path;
import java.time.Clock;

import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/** A store of other packages' tests. */
public final class StoreForTests {

    private StoreForTests() {}

    public static BlobStore in(Path directory) {
        var store = new BlobStore();
        store.directory = directory;
        store.clock = Clock.systemUTC();
        store.keys = new SecurityKeys("1:only-while-testing-only-while-testing");
        return store;
    }
}
