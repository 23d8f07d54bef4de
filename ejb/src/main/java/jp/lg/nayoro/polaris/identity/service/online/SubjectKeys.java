package jp.lg.nayoro.polaris.identity.service.online;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.ContactValues;
import jp.lg.nayoro.polaris.identity.service.match.SpelledIdentity;
import jp.lg.nayoro.polaris.identity.service.match.normal.Hashes;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * All hashes under which the database knows somebody: blocking keys, the values by which they can be reached, for residents their
 * name, whose frequency counts, and for registrations name and birthday, whose repetition tells a slip from somebody else.
 */
public final class SubjectKeys {

    static final int BLOCKING = 1;
    static final int NAME = 2;
    static final int VALUE = 3;
    static final int IDENTITY = 4;

    private SubjectKeys() {}

    /** Each hash with its kind. */
    public static Map<Long, Integer> of(SubjectKind kind, NormalPerson person) {
        Map<Long, Integer> keys = new HashMap<>();
        add(keys, BLOCKING, BlockingKeys.of(person));
        add(keys, VALUE, ContactValues.of(person));
        if (kind == SubjectKind.RESIDENT) {
            add(keys, NAME, kanji(person.name()), kana(person.name()));
        } else {
            add(keys, IDENTITY, SpelledIdentity.of(person));
        }
        return keys;
    }

    /** By which the frequency of a name is counted: kana and, without kana, kanji. */
    static long frequencyKey(NormalName name) {
        return name.large() == null ? kanji(name) : kana(name);
    }

    public static byte[] packed(Set<Long> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
        hashes.forEach(bytes::putLong);
        return bytes.array();
    }

    static Set<Long> unpacked(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        Set<Long> hashes = new HashSet<>();
        while (bytes.hasRemaining()) {
            hashes.add(bytes.getLong());
        }
        return hashes;
    }

    private static void add(Map<Long, Integer> keys, int kind, long... hashes) {
        for (long hash : hashes) {
            if (hash != 0) {
                keys.putIfAbsent(hash, kind);
            }
        }
    }

    private static long kana(NormalName name) {
        return name.large() == null ? 0 : Hashes.of(name.large());
    }

    private static long kanji(NormalName name) {
        return name.kanji() == null ? 0 : Hashes.of(name.unified());
    }
}
