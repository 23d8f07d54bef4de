-- 名寄せの判断: who tied a registration to a resident, untied it, or said it is another person. Only ever inserted.
CREATE TABLE registration_decision (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    registration_id BIGINT       NOT NULL,
    resident_id     BIGINT       NOT NULL,
    kind            VARCHAR(16)  NOT NULL COMMENT 'LINKED, UNLINKED, REFUSED',
    grade           VARCHAR(16)  NULL COMMENT 'CERTAIN, PROBABLE, POSSIBLE: what the matcher thought',
    evidence        VARCHAR(500) NULL COMMENT 'what agreed and what differed, by kind and not by value',
    reason          VARCHAR(500) NULL,
    decided_by      BIGINT       NOT NULL,
    decided_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY registration_decision_of (registration_id, resident_id, id),
    KEY registration_decision_resident (resident_id, id),
    CONSTRAINT registration_decision_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_decision_to_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT registration_decision_staff FOREIGN KEY (decided_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
