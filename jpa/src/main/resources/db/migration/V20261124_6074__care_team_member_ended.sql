-- 担当の終了を記録した日時: until says when care ended, this when that was known. Of earlier rows it is not known.
ALTER TABLE care_team_member
    ADD COLUMN ended_at DATETIME(6) NULL COMMENT 'when the end was recorded' AFTER until;
