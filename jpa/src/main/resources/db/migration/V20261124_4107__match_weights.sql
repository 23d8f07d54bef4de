-- 重みの版: the one released with Polaris stands in the program; here stand those that the network's own data proposed.
CREATE TABLE match_weights (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    lock_version BIGINT        NOT NULL DEFAULT 0,
    version      VARCHAR(40)   NOT NULL,
    state        VARCHAR(16)   NOT NULL COMMENT 'PROPOSED, ACTIVE, RETIRED, REJECTED',
    settings     VARCHAR(8000) NOT NULL COMMENT 'as the released file of weights',
    proposed_by  BIGINT        NOT NULL,
    proposed_at  DATETIME(6)   NOT NULL,
    decided_by   BIGINT        NULL,
    decided_at   DATETIME(6)   NULL,
    active       BOOLEAN GENERATED ALWAYS AS (CASE WHEN state = 'ACTIVE' THEN TRUE END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY match_weights_version (version),
    UNIQUE KEY match_weights_active (active),
    CONSTRAINT match_weights_proposer FOREIGN KEY (proposed_by) REFERENCES staff (id),
    CONSTRAINT match_weights_decider FOREIGN KEY (decided_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
