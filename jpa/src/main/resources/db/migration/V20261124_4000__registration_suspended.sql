-- 紐付けの保留: whose the registration was until the link was suspended. While it stands here, resident_id is empty, so that
-- every reader of shared data sees nothing of it without knowing of suspension.
ALTER TABLE registration
    ADD COLUMN suspended_resident_id BIGINT NULL AFTER resident_id,
    ADD KEY registration_suspended (suspended_resident_id),
    ADD CONSTRAINT registration_suspended_resident FOREIGN KEY (suspended_resident_id) REFERENCES resident (id),
    ADD CONSTRAINT registration_linked_or_suspended CHECK (resident_id IS NULL OR suspended_resident_id IS NULL);
