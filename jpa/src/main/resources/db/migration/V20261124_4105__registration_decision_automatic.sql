-- 自動判定: decided by the matcher under a version of the weights, with what each field said. Nobody decided it, so nobody stands
-- as decider.
ALTER TABLE registration_decision
    MODIFY COLUMN decided_by BIGINT NULL COMMENT 'null: the matcher, under model_version',
    ADD COLUMN score INT NULL COMMENT 'hundredths of a bit',
    ADD COLUMN model_version VARCHAR(40) NULL,
    ADD COLUMN score_lines VARCHAR(2000) NULL COMMENT 'JSON: field, words and points of each line; no values',
    ADD CONSTRAINT registration_decision_somebody CHECK (decided_by IS NOT NULL OR model_version IS NOT NULL);
