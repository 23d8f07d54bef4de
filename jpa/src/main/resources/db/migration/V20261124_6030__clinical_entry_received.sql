-- 受領日時: when an entry came to us in the version that stands here, whatever day it is about. What is new to a reader is told by it.
ALTER TABLE clinical_entry
    ADD COLUMN received_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'when this version of it came' AFTER recorded_at;
-- What stood there before came with its file; what came from no file counts from the day its source wrote it down.
UPDATE clinical_entry e LEFT JOIN source_file s ON s.id = e.source_file_id
SET e.received_at = COALESCE(s.received_at, e.recorded_at);
