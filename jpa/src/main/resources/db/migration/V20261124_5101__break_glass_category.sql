-- 緊急閲覧で開いた情報の種類.
CREATE TABLE break_glass_category (
    break_glass_id BIGINT      NOT NULL,
    category       VARCHAR(32) NOT NULL COMMENT 'DataCategory',
    PRIMARY KEY (break_glass_id, category),
    CONSTRAINT break_glass_category_opening FOREIGN KEY (break_glass_id) REFERENCES break_glass (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
