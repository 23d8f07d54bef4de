-- Java migration 5052 has sealed what was there; from now on no row without its hash.
ALTER TABLE audit_event
    MODIFY prev_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    MODIFY hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
