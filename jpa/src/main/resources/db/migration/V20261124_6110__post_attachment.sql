-- 添付ファイル. Uploaded first, then taken along by a post; what no post took within a day goes. The content stands in the store, by sha-256.
CREATE TABLE post_attachment (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    staff_id         BIGINT       NOT NULL COMMENT 'who uploaded it',
    post_id          BIGINT       NULL COMMENT 'NULL while no post has taken it',
    place            INT          NOT NULL COMMENT 'among those of the post',
    file_name        VARCHAR(200) NOT NULL,
    media_type       VARCHAR(100) NOT NULL COMMENT 'found in the content',
    byte_size        BIGINT       NOT NULL,
    sha256           CHAR(64)     NOT NULL,
    thumbnail_sha256 CHAR(64)     NULL,
    scan             VARCHAR(20)  NOT NULL,
    uploaded_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY post_attachment_post (post_id, place),
    KEY post_attachment_pending (staff_id, post_id),
    KEY post_attachment_scan (scan, id),
    KEY post_attachment_sha256 (sha256),
    KEY post_attachment_thumbnail (thumbnail_sha256),
    CONSTRAINT post_attachment_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT post_attachment_post FOREIGN KEY (post_id) REFERENCES post (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
