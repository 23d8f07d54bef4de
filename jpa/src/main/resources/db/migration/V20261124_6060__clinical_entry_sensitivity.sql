-- 特に配慮を要する情報: shown only where the consent names it by itself, besides its kind. See SensitivityTable.
ALTER TABLE clinical_entry
    ADD COLUMN sensitivity VARCHAR(16) NULL COMMENT 'DataCategory: MENTAL_HEALTH, INFECTION, HIV, GENETIC; null of what is ordinary' AFTER category;
