-- 担当申請: somebody says that a member of staff cares for a person. Nothing is shown before it is confirmed, not even
-- whether the person enrolled: what was typed is kept, and whom it means is for those who decide.
CREATE TABLE care_team_claim (
    id                   BIGINT       NOT NULL AUTO_INCREMENT,
    version              BIGINT       NOT NULL DEFAULT 0,
    resident_id          BIGINT       NULL COMMENT 'whom the words fit; null where nobody or several',
    staff_id             BIGINT       NOT NULL COMMENT 'who is to care',
    facility_id          BIGINT       NOT NULL COMMENT 'where they work',
    typed_name           VARCHAR(80)  NULL,
    typed_birth_date     DATE         NULL,
    typed_insured_number VARCHAR(10)  NULL,
    reason               VARCHAR(500) NOT NULL,
    claimed_by           BIGINT       NOT NULL,
    claimed_at           DATETIME(6)  NOT NULL,
    state                VARCHAR(16)  NOT NULL COMMENT 'WAITING, CONFIRMED, REFUSED, TAKEN_BACK',
    decided_by           BIGINT       NULL,
    decided_at           DATETIME(6)  NULL,
    decision_note        VARCHAR(500) NULL,
    member_id            BIGINT       NULL COMMENT 'the membership a confirmation made',
    PRIMARY KEY (id),
    KEY care_team_claim_state (state, claimed_at),
    KEY care_team_claim_facility (facility_id, claimed_at),
    KEY care_team_claim_resident (resident_id, state),
    CONSTRAINT care_team_claim_person FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT care_team_claim_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT care_team_claim_place FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT care_team_claim_claimant FOREIGN KEY (claimed_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
