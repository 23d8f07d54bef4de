-- 訂正前の文: what a post said before its author rewrote it.
CREATE TABLE post_revision (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    post_id     BIGINT        NOT NULL,
    body        VARCHAR(4000) NOT NULL,
    replaced_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    KEY post_revision_post (post_id, replaced_at),
    CONSTRAINT post_revision_post FOREIGN KEY (post_id) REFERENCES post (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
