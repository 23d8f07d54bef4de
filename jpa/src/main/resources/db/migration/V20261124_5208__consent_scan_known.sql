-- The scans there are came with their consents.
UPDATE consent_scan s JOIN consent c ON c.id = s.consent_id
SET s.added_at = c.registered_at, s.added_by = c.registered_by, s.scope_page = 1;
