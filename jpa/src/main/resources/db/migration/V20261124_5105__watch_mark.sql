-- 監査台帳の見張り: up to which row of the ledger it has been looked through.
CREATE TABLE watch_mark (
    name       VARCHAR(40) NOT NULL,
    last_event BIGINT      NOT NULL,
    moved_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
