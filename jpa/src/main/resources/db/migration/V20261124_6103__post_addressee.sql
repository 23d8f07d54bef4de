-- 宛先: to whom a post is said in particular. Everybody of the team reads it; no row means it is said to all of them.
CREATE TABLE post_addressee (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    post_id     BIGINT      NOT NULL,
    profession  VARCHAR(30) NULL COMMENT 'all of a profession, or of it at the institution',
    facility_id BIGINT      NULL,
    staff_id    BIGINT      NULL COMMENT 'one person; then alone',
    PRIMARY KEY (id),
    KEY post_addressee_post (post_id),
    CONSTRAINT post_addressee_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT post_addressee_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT post_addressee_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
