-- A key that too many share is not followed: whoever reviews the pair is told that somebody likelier may not have been compared.
ALTER TABLE match_review
    ADD COLUMN crowded BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'blocks were skipped because too many share them' AFTER rivals;
