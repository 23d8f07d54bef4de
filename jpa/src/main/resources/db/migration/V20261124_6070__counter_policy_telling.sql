-- 範囲の変化の知らせ方: how residents learn that an institution joins or leaves.
ALTER TABLE counter_policy
    ADD COLUMN telling VARCHAR(16) NOT NULL DEFAULT 'LETTER' COMMENT 'ScopeTelling: LETTER to each person, PUBLIC_NOTICE one for all' AFTER claims_by;
