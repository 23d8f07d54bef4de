-- 同意の終わりと受付: when and by whom it ended, however it ended; who took the paper, and which institution asked for it (代行).
ALTER TABLE consent
    ADD COLUMN ended_at DATETIME(6) NULL COMMENT 'withdrawn, superseded, changed, died, moved out; null while it holds or ran out',
    ADD COLUMN ended_by BIGINT NULL,
    ADD COLUMN received_by VARCHAR(80) NULL COMMENT '受領者, by name: who takes papers need not have an account',
    ADD COLUMN taken_at_facility_id BIGINT NULL COMMENT '代行: the institution that took it for another',
    ADD CONSTRAINT consent_ended_by FOREIGN KEY (ended_by) REFERENCES staff (id),
    ADD CONSTRAINT consent_taken_at FOREIGN KEY (taken_at_facility_id) REFERENCES facility (id);
