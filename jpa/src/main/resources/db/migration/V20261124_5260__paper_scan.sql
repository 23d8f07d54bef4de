-- 届いた同意書の写し: scans that came in and are not yet part of a consent. Nothing is lost where the QR cannot be read.
CREATE TABLE paper_scan (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    version     BIGINT       NOT NULL DEFAULT 0,
    file_name   VARCHAR(200) NOT NULL,
    media_type  VARCHAR(40)  NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    content     LONGBLOB     NOT NULL,
    paper_id    BIGINT       NULL COMMENT 'the printed form whose QR was read',
    resident_id BIGINT       NULL COMMENT 'by the QR, or chosen by hand',
    state       VARCHAR(16)  NOT NULL COMMENT 'WAITING, USED, DISCARDED',
    received_by BIGINT       NOT NULL,
    received_at DATETIME(6)  NOT NULL,
    settled_by  BIGINT       NULL,
    settled_at  DATETIME(6)  NULL,
    note        VARCHAR(500) NULL COMMENT 'why it was discarded',
    PRIMARY KEY (id),
    KEY paper_scan_state (state, received_at),
    KEY paper_scan_sha256 (sha256),
    CONSTRAINT paper_scan_paper FOREIGN KEY (paper_id) REFERENCES consent_paper (id),
    CONSTRAINT paper_scan_person FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT paper_scan_receiver FOREIGN KEY (received_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
