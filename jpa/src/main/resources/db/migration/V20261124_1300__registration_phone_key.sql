-- Telephone numbers are compared by their digits, however they are parted. The server keeps the column, so every writer fills it.
ALTER TABLE registration
    ADD COLUMN phone_key VARCHAR(30) COLLATE utf8mb4_bin
        GENERATED ALWAYS AS (NULLIF(REPLACE(REPLACE(REPLACE(REPLACE(phone, '-', ''), ' ', ''), '(', ''), ')', ''), '')) STORED
        AFTER phone,
    ADD KEY registration_phone (phone_key);
