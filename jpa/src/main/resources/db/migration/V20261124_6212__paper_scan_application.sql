-- 写し that an institution sent with a renewal or change: it waits with its paper, not in the list of scans nobody claimed.
ALTER TABLE paper_scan
    ADD COLUMN application_id BIGINT NULL COMMENT 'the paper it belongs to',
    ADD CONSTRAINT paper_scan_application FOREIGN KEY (application_id) REFERENCES consent_application (id);
