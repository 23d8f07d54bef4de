-- 確認した: a piece of news that a member of staff has dealt with. Taking the mark back removes the row; the ledger tells of both.
CREATE TABLE news_mark (
    staff_id  BIGINT      NOT NULL,
    news_key  VARCHAR(60) NOT NULL COMMENT 'the kind of news and the row it is about',
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, news_key),
    KEY news_mark_day (staff_id, marked_at),
    CONSTRAINT news_mark_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
