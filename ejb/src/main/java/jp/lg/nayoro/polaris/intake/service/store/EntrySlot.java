package jp.lg.nayoro.polaris.intake.service.store;

import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * One entry while a chunk is being stored: as the database has it, or as a file of this chunk just brought it. Versions
 * may come in any order; an older one never undoes a newer one.
 */
final class EntrySlot {

    private final Long id;
    private final RegistrationId registration;
    private final EntryCategory category;
    private final String key;
    private String order;
    private String path;
    private EntryState state;
    private LocalDateTime recordedAt;
    private EntryContent content;
    private Long sourceFile;
    private boolean restated;

    private EntrySlot(Long id, RegistrationId registration, EntryCategory category, String key) {
        this.id = id;
        this.registration = registration;
        this.category = category;
        this.key = key;
    }

    /** @param path of its source file; null where it is not needed */
    static EntrySlot stored(
            Long id,
            RegistrationId registration,
            EntryCategory category,
            String key,
            EntryState state,
            LocalDateTime recordedAt,
            String order,
            String path) {
        var slot = new EntrySlot(id, registration, category, key);
        slot.state = state;
        slot.recordedAt = recordedAt;
        slot.order = order;
        slot.path = path;
        return slot;
    }

    static EntrySlot arriving(RegistrationId registration, EntryContent content, Arrival from) {
        var slot = new EntrySlot(null, registration, content.category(), content.key());
        slot.take(content, from);
        return slot;
    }

    /** The file that brings content: which, where it lay, and when it came. */
    record Arrival(long sourceFile, String path, LocalDateTime now) {}

    /** Whether the content is to take the place of what stands here. */
    boolean yieldsTo(EntryContent newer) {
        if (newer.issuedAt() == null || newer.issuedAt().isBefore(recordedAt)) {
            return false;
        }
        // Of one moment, a file that was renamed tells only that its version is old (2) or deleted (0).
        boolean takenBack = newer.state() == EntryState.SUPERSEDED || newer.state() == EntryState.DELETED;
        return newer.issuedAt().isAfter(recordedAt)
                || takenBack && state != EntryState.DELETED && state != newer.state();
    }

    void take(EntryContent newer, Arrival from) {
        content = newer;
        state = newer.state();
        order = newer.order().number();
        path = from.path();
        sourceFile = from.sourceFile();
        recordedAt = newer.issuedAt() == null ? from.now() : newer.issuedAt();
    }

    /** The institution sent a newer version of the set in which it no longer stands. */
    void supersede() {
        if (state.current()) {
            state = EntryState.SUPERSEDED;
            restated = true;
        }
    }

    boolean isNew() {
        return id == null;
    }

    /** The database has it, and has it otherwise. */
    boolean isRevised() {
        return id != null && content != null;
    }

    /** The database has it, in another state. */
    boolean isOnlyRestated() {
        return id != null && content == null && restated;
    }

    boolean liesIn(String folder) {
        return folder == null || path != null && path.contains("/" + folder + "/");
    }

    boolean isOfOrder(EntryCategory ofCategory, String number) {
        return category == ofCategory && number.equals(order);
    }

    Long id() {
        return id;
    }

    RegistrationId registration() {
        return registration;
    }

    EntryCategory category() {
        return category;
    }

    String key() {
        return key;
    }

    EntryState state() {
        return state;
    }

    LocalDateTime recordedAt() {
        return recordedAt;
    }

    EntryContent content() {
        return content;
    }

    Long sourceFile() {
        return sourceFile;
    }
}
