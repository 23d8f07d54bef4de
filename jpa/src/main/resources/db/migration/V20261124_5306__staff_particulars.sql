-- What the institution tells of its staff, and since when and until when they work there.
ALTER TABLE staff
    MODIFY COLUMN state VARCHAR(16) NOT NULL COMMENT 'REQUESTED, DECLINED, ACTIVE, SUSPENDED, LEFT',
    ADD COLUMN license_number VARCHAR(20)  NULL COMMENT '免許・資格の登録番号',
    ADD COLUMN email          VARCHAR(120) NULL,
    ADD COLUMN entered_at     DATETIME(6)  NULL,
    ADD COLUMN left_on        DATE         NULL,
    ADD KEY staff_by_state (state, facility_id);
