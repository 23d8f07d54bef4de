-- 閲覧停止のお知らせ: tells an institution that had looked at a person's data that they withdrew. No clinical text.
CREATE TABLE viewer_notice (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    version         BIGINT      NOT NULL DEFAULT 0,
    resident_id     BIGINT      NOT NULL,
    facility_id     BIGINT      NOT NULL,
    stopped_at      DATETIME(6) NOT NULL,
    first_viewed_at DATETIME(6) NOT NULL,
    last_viewed_at  DATETIME(6) NOT NULL,
    copies          VARCHAR(16) NOT NULL COMMENT 'CopiesRule that held at the moment',
    answer          VARCHAR(24) NULL COMMENT 'NoticeAnswer; null while it waits',
    answered_by     BIGINT      NULL,
    answered_at     DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY viewer_notice_once (resident_id, facility_id, stopped_at),
    KEY viewer_notice_waiting (facility_id, answered_at),
    KEY viewer_notice_stopped (answered_at, stopped_at),
    CONSTRAINT viewer_notice_person FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT viewer_notice_place FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT viewer_notice_answerer FOREIGN KEY (answered_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
