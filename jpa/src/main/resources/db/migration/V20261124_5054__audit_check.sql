-- 証跡の検証: when the whole chain was verified, by whom, and what was found.
CREATE TABLE audit_check (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    started_at  DATETIME(6) NOT NULL,
    started_by  BIGINT      NULL COMMENT 'staff; none for the one at night',
    finished_at DATETIME(6) NULL,
    state       VARCHAR(16) NOT NULL COMMENT 'RUNNING, INTACT, BROKEN, FAILED',
    row_count   BIGINT      NULL,
    last_id     BIGINT      NULL,
    last_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    anchors     INT         NULL COMMENT 'how many anchors outside of the database it was held against',
    bad_id      BIGINT      NULL COMMENT 'the first row that is wrong',
    fault       VARCHAR(32) NULL,
    PRIMARY KEY (id),
    KEY audit_check_started (started_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
