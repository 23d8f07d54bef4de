-- 破棄: a held file that somebody decided not to take, who, when and why. The bytes stay.
ALTER TABLE source_file
    ADD COLUMN discarded_by BIGINT NULL,
    ADD COLUMN discarded_at DATETIME(6) NULL,
    ADD COLUMN discard_reason VARCHAR(500) NULL,
    ADD CONSTRAINT source_file_discarder FOREIGN KEY (discarded_by) REFERENCES staff (id);
