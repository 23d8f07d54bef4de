-- 一人目の意見: a clerk holds a registration to be of a resident, and a second person has to agree before it is tied.
CREATE TABLE link_opinion (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    version         BIGINT       NOT NULL DEFAULT 0,
    registration_id BIGINT       NOT NULL,
    resident_id     BIGINT       NOT NULL,
    evidence        VARCHAR(500) NOT NULL COMMENT 'what the comparison said, by kind; another evidence needs another opinion',
    reason          VARCHAR(500) NULL,
    said_by         BIGINT       NOT NULL,
    said_at         DATETIME(6)  NOT NULL,
    state           VARCHAR(16)  NOT NULL COMMENT 'WAITING, SHARED, OVERRULED, OUTDATED',
    answered_by     BIGINT       NULL,
    answered_at     DATETIME(6)  NULL,
    PRIMARY KEY (id),
    KEY link_opinion_pair (registration_id, resident_id, state),
    KEY link_opinion_state (state, id),
    CONSTRAINT link_opinion_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT link_opinion_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT link_opinion_sayer FOREIGN KEY (said_by) REFERENCES staff (id),
    CONSTRAINT link_opinion_answerer FOREIGN KEY (answered_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
