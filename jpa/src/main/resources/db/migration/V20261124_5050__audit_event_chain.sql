-- 証跡の鎖: each row carries the hash of the one before it and its own, so that none can be changed, taken out, put in or
-- moved unnoticed (ADR 0033). The id is the place in the chain from now on: 1, 2, 3 without a gap, given under the lock of
-- audit_head. refers_to is the row whose act was undone by a rollback.
ALTER TABLE audit_event
    MODIFY id BIGINT NOT NULL,
    ADD refers_to BIGINT NULL,
    ADD KEY audit_event_refers (refers_to),
    ADD prev_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
