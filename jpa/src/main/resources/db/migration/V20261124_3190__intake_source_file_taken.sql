-- A file that was changed a moment ago is looked at and not taken: the next look tells whether it stands still.
ALTER TABLE intake_source_file ADD COLUMN taken BOOLEAN NOT NULL DEFAULT TRUE;
