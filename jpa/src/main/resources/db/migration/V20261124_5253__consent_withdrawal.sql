-- 同意撤回届: who asked for the withdrawal, and when it was done. The consents themselves say WITHDRAWN.
CREATE TABLE consent_withdrawal (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    version        BIGINT       NOT NULL DEFAULT 0,
    resident_id    BIGINT       NOT NULL,
    requester_kind VARCHAR(16)  NOT NULL COMMENT 'SELF 本人, PROXY 代理人',
    requester_name VARCHAR(80)  NOT NULL,
    relationship   VARCHAR(40)  NULL COMMENT '続柄, of a proxy',
    reason         VARCHAR(500) NOT NULL,
    copies         VARCHAR(16)  NOT NULL COMMENT 'CopiesRule that held at the moment',
    withdrawn_by   BIGINT       NOT NULL,
    withdrawn_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    KEY consent_withdrawal_resident (resident_id, withdrawn_at),
    CONSTRAINT consent_withdrawal_person FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT consent_withdrawal_clerk FOREIGN KEY (withdrawn_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
