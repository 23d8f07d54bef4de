-- 確認の返事: 見ました・対応します・電話ください. Rows are added and never changed; of one person's the last one holds.
CREATE TABLE post_acknowledgement (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    post_id     BIGINT      NOT NULL,
    staff_id    BIGINT      NOT NULL,
    facility_id BIGINT      NOT NULL COMMENT 'where they worked when answering',
    answer      VARCHAR(20) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY post_acknowledgement_post (post_id, staff_id),
    CONSTRAINT post_acknowledgement_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT post_acknowledgement_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT post_acknowledgement_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
