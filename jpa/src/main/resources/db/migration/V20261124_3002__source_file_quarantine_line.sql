-- The segment or line that the reason of quarantine speaks of, from 1; 0 where it is about the whole file.
ALTER TABLE source_file ADD COLUMN quarantine_line INT NOT NULL DEFAULT 0 AFTER quarantine_note;
