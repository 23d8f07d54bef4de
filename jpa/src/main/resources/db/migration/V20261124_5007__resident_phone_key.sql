-- As registration.phone_key.
ALTER TABLE resident DROP KEY resident_phone, DROP COLUMN phone_key;
