-- 投稿: what one member of a care team tells the others about one resident.
CREATE TABLE post (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    version     BIGINT        NOT NULL DEFAULT 0,
    resident_id BIGINT        NOT NULL,
    thread_id   BIGINT        NULL COMMENT 'the post it answers; null for the first of a thread',
    author_id   BIGINT        NOT NULL COMMENT 'staff',
    facility_id BIGINT        NOT NULL COMMENT 'where the author worked when writing',
    body        VARCHAR(4000) NOT NULL,
    posted_at   DATETIME(6)   NOT NULL,
    client_key  CHAR(36)      NOT NULL COMMENT 'made by the browser, so that a retry makes no second post',
    PRIMARY KEY (id),
    UNIQUE KEY post_client_key (author_id, client_key),
    KEY post_board (resident_id, thread_id, posted_at),
    KEY post_day (resident_id, posted_at),
    KEY post_thread (thread_id, posted_at),
    CONSTRAINT post_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT post_thread_of FOREIGN KEY (thread_id) REFERENCES post (id),
    CONSTRAINT post_author FOREIGN KEY (author_id) REFERENCES staff (id),
    CONSTRAINT post_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
