-- 漏えい確認 after a merge that was undone: two people were shown as one meanwhile.
ALTER TABLE contamination_task
    MODIFY COLUMN decision_id BIGINT NULL COMMENT 'the UNLINKED decision; null where a merge was undone',
    ADD COLUMN merge_id BIGINT NULL COMMENT 'the merge that was undone' AFTER decision_id,
    ADD UNIQUE KEY contamination_task_of_merge (merge_id, facility_id),
    ADD CONSTRAINT contamination_task_merge FOREIGN KEY (merge_id) REFERENCES resident_merge (id);
