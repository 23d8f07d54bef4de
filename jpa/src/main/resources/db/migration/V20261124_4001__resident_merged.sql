-- 二重加入の統合: under whom a person enrolled twice is found now. The row stays; all but the secretariat meet it as absent.
ALTER TABLE resident
    ADD COLUMN merged_into BIGINT NULL,
    ADD KEY resident_merged (merged_into),
    ADD CONSTRAINT resident_merged_into FOREIGN KEY (merged_into) REFERENCES resident (id);
