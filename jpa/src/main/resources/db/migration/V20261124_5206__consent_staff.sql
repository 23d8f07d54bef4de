-- 個人単位の同意: the members of staff that the form names; only they see anything, and only inside the institutions it names.
CREATE TABLE consent_staff (
    consent_id BIGINT NOT NULL,
    staff_id   BIGINT NOT NULL,
    PRIMARY KEY (consent_id, staff_id),
    CONSTRAINT consent_staff_consent FOREIGN KEY (consent_id) REFERENCES consent (id),
    CONSTRAINT consent_staff_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
