-- What an institution said before is kept whole.
ALTER TABLE registration_history
    ADD COLUMN insured_branch VARCHAR(2) COLLATE utf8mb4_bin NULL COMMENT '枝番' AFTER insured_number;
