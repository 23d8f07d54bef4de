-- 証跡の検証: when the whole chain was verified, by whom, and what was found.
CREATE TABLE audit_check (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    checked_at DATETIME(6) NOT NULL,
    checked_by BIGINT      NULL COMMENT 'staff; none for the check of the night',
    row_count  BIGINT      NOT NULL,
    last_id    BIGINT      NOT NULL COMMENT 'how far the chain was followed',
    last_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    anchors    INT         NOT NULL COMMENT 'how many anchors outside of the database agreed',
    bad_id     BIGINT      NULL COMMENT 'the first row that is wrong',
    fault      VARCHAR(16) NULL COMMENT 'how it is wrong (Tampering)',
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
