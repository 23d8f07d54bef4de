-- 保留のまとまり: files held for one reason. Figures in the reason (a receipt number, 分割1/2) do not part them.
ALTER TABLE source_file
    ADD COLUMN held_group CHAR(32) GENERATED ALWAYS AS
        (MD5(CONCAT_WS('|', quarantine_cause, format, REGEXP_REPLACE(quarantine_note, '[0-9a-f]{8}|[0-9]+', '#')))) STORED,
    ADD KEY source_file_held (state, facility_id, held_group, id);
