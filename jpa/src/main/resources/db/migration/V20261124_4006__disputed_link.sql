-- 当機関の患者ではない: an institution says that a linked registration is of another person. The link is suspended meanwhile.
CREATE TABLE disputed_link (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         BIGINT       NOT NULL DEFAULT 0,
    registration_id BIGINT       NOT NULL,
    facility_id     BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    said_by         BIGINT       NOT NULL,
    said_at         DATETIME(6)  NOT NULL,
    state           VARCHAR(16)  NOT NULL COMMENT 'OPEN, UPHELD (unlinked), DISMISSED (resumed)',
    settled_by      BIGINT       NULL,
    settled_at      DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY disputed_link_state (state, id),
    KEY disputed_link_registration (registration_id, state),
    CONSTRAINT disputed_link_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT disputed_link_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT disputed_link_sayer FOREIGN KEY (said_by) REFERENCES staff (id),
    CONSTRAINT disputed_link_settler FOREIGN KEY (settled_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
