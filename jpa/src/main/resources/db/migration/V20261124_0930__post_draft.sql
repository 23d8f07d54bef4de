-- 下書き: what somebody is typing on a board, kept here so that a reload, a lost network or another device loses nothing.
-- Sensitive text never goes into the browser's own storage.
CREATE TABLE post_draft (
    staff_id    BIGINT        NOT NULL,
    resident_id BIGINT        NOT NULL,
    thread_id   BIGINT        NOT NULL COMMENT 'the post it will answer; 0 for a new thread',
    body        VARCHAR(4000) NOT NULL,
    saved_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (staff_id, resident_id, thread_id),
    CONSTRAINT post_draft_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT post_draft_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
