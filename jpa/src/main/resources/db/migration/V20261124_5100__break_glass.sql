-- 緊急閲覧（救急・災害）: who opened the record of a person they had no right to, why, and until when. Never deleted.
CREATE TABLE break_glass (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    version     BIGINT        NOT NULL DEFAULT 0,
    resident_id BIGINT        NOT NULL,
    staff_id    BIGINT        NOT NULL,
    facility_id BIGINT        NOT NULL,
    occasion    VARCHAR(16)   NOT NULL COMMENT 'GlassOccasion: EMERGENCY, DISASTER',
    reason      VARCHAR(1000) NOT NULL COMMENT 'in the words of the one who opened it; no clinical text is asked for',
    instead_of  VARCHAR(64)   NOT NULL COMMENT 'DisclosureReason that stood in the way',
    opened_at   DATETIME(6)   NOT NULL,
    open_until  DATETIME(6)   NOT NULL,
    ended_at    DATETIME(6)   NULL COMMENT 'closed before its time',
    repeated    INT           NOT NULL DEFAULT 0 COMMENT 'how often the same person opened the same record in the 30 days before',
    PRIMARY KEY (id),
    KEY break_glass_of_staff (staff_id, resident_id, open_until),
    KEY break_glass_of_resident (resident_id, opened_at),
    KEY break_glass_time (opened_at),
    CONSTRAINT break_glass_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT break_glass_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
    CONSTRAINT break_glass_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
