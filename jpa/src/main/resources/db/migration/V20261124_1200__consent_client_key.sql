-- 二重登録の防止: made by the browser for each form, so that a double click or a retry registers no second consent.
ALTER TABLE consent
    ADD COLUMN client_key CHAR(36) NULL,
    ADD UNIQUE KEY consent_client_key (registered_by, client_key);
