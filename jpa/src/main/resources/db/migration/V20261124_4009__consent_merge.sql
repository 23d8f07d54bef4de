-- 統合による同意: what two consents of one person have in common, until the secretariat takes a new form. It has no paper of its own.
ALTER TABLE consent
    ADD COLUMN merge_id BIGINT NULL COMMENT 'the merge that made this row; null for a signed form',
    ADD CONSTRAINT consent_by_merge FOREIGN KEY (merge_id) REFERENCES resident_merge (id);
