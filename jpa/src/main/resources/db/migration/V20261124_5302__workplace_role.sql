-- システム上の役割 at one workplace: who answers for one institution need not do so at the other.
CREATE TABLE workplace_role (
    workplace_id BIGINT      NOT NULL,
    role         VARCHAR(32) NOT NULL COMMENT 'SECRETARIAT, FACILITY_MANAGER, STAFF, AUDITOR, PRIVACY_OFFICER, IT_OPERATOR',
    PRIMARY KEY (workplace_id, role),
    CONSTRAINT workplace_role_workplace FOREIGN KEY (workplace_id) REFERENCES workplace (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO workplace_role (workplace_id, role)
SELECT w.id, r.role FROM account_role r JOIN workplace w ON w.account_id = r.account_id;

DROP TABLE account_role;
