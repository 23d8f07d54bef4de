-- 紐付けの状態: on whose word the link rests. The matcher touches only its own.
ALTER TABLE registration
    ADD COLUMN link_state VARCHAR(16) NULL
        COMMENT 'AUTO, SUPPORTED (by another registration), CONFIRMED (by a person), SUSPENDED; null without a link' AFTER resident_id,
    ADD COLUMN link_score INT NULL COMMENT 'hundredths of a bit, at the last comparison' AFTER link_state;
