-- As registration.phone_key, for the other side of the comparison.
ALTER TABLE resident
    ADD COLUMN phone_key VARCHAR(20) COLLATE utf8mb4_bin
        GENERATED ALWAYS AS (NULLIF(REPLACE(REPLACE(REPLACE(REPLACE(phone, '-', ''), ' ', ''), '(', ''), ')', ''), '')) STORED
        AFTER phone,
    ADD KEY resident_phone (phone_key);
