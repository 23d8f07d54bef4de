-- 死亡の知らせ: an institution's files tell of a death. The secretariat checks it; by itself it changes nothing.
-- It belongs to a registration; whose it is as a person is read through the registration's link at each look.
CREATE TABLE leaving_signal (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         BIGINT       NOT NULL DEFAULT 0,
    registration_id BIGINT       NOT NULL,
    facility_id     BIGINT       NOT NULL COMMENT 'who told it',
    kind            VARCHAR(16)  NOT NULL COMMENT 'DIED, MOVED_OUT',
    left_on         DATE         NOT NULL,
    told_at         DATETIME(6)  NOT NULL,
    state           VARCHAR(16)  NOT NULL COMMENT 'OPEN, CONFIRMED, DISMISSED',
    settled_by      BIGINT       NULL,
    settled_at      DATETIME(6)  NULL,
    note            VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY leaving_signal_once (registration_id, kind, left_on),
    KEY leaving_signal_state (state, told_at),
    CONSTRAINT leaving_signal_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT leaving_signal_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT leaving_signal_settler FOREIGN KEY (settled_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
