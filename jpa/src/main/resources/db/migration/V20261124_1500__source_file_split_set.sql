-- 分割: parts of one set of symbols find each other by the data id of the notebook of medicines (JAHIS record 911).
ALTER TABLE source_file
    ADD COLUMN split_set VARCHAR(40) NULL COMMENT 'データID of a part, null for a whole file' AFTER quarantine_note,
    ADD KEY source_file_split_set (facility_id, split_set);
