-- 今日の気づきの最終閲覧: until when a member of staff has looked over the news of all their residents.
CREATE TABLE news_look (
    staff_id BIGINT      NOT NULL,
    seen_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id),
    CONSTRAINT news_look_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
