-- A decision that a merge of two enrolments, or its undo, brought along names the merge.
ALTER TABLE registration_decision
    ADD COLUMN merge_id BIGINT NULL,
    MODIFY COLUMN kind VARCHAR(16) NOT NULL
        COMMENT 'LINKED, UNLINKED, REFUSED, REFUSAL_LIFTED, SUSPENDED, RESUMED, MOVED',
    ADD CONSTRAINT registration_decision_by_merge FOREIGN KEY (merge_id) REFERENCES resident_merge (id);
