-- システム上の役割. Profession is another matter and stands in staff.
CREATE TABLE account_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(32) NOT NULL COMMENT 'SECRETARIAT, FACILITY_MANAGER, STAFF, AUDITOR, PRIVACY_OFFICER, IT_OPERATOR',
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
