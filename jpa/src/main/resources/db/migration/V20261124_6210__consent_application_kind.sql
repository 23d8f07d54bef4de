-- 同意の更新・範囲変更 by way of an institution: what the paper is, and which consent it follows.
ALTER TABLE consent_application
    ADD COLUMN kind VARCHAR(16) NOT NULL DEFAULT 'ENROLMENT' COMMENT 'ApplicationKind: ENROLMENT, RENEWAL, CHANGE',
    ADD COLUMN follows_consent_id BIGINT NULL COMMENT 'the consent it renews or changes; null for an enrolment',
    ADD CONSTRAINT consent_application_follows FOREIGN KEY (follows_consent_id) REFERENCES consent (id);
