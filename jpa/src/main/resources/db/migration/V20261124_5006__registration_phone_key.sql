-- Candidates come from match_key alone.
ALTER TABLE registration DROP KEY registration_phone, DROP COLUMN phone_key;
