-- 担当の根拠: from which paper or act a membership comes.
ALTER TABLE care_team_member
    ADD COLUMN source VARCHAR(16) NOT NULL DEFAULT 'CONSENT' COMMENT 'CONSENT 同意書・事務局, CLAIM 担当申請, IMPORT 取込';
