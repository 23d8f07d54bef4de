-- お気に入り: residents whom a member of staff wants at the top of their list. It opens nothing: the gate decides who is listed.
CREATE TABLE favourite_resident (
    staff_id    BIGINT      NOT NULL,
    resident_id BIGINT      NOT NULL,
    added_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (staff_id, resident_id),
    CONSTRAINT favourite_resident_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT favourite_resident_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
