package jp.lg.nayoro.polaris.access;

import java.util.Map;

/** A resident of the test with the ids of what hangs on them, by name: {@code resident}, {@code consent}, {@code document} and so on. */
record AccessSubject(Map<String, String> ids) {

    long id(String name) {
        return Long.parseLong(ids.get(name));
    }

    /** Puts the ids into an address such as {@code record/matrix.xhtml?resident={resident}}. */
    String in(String address) {
        var filled = address;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
