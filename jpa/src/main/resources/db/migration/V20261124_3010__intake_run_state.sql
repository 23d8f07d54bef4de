-- 取込の進み: a run is a job that either node can go on with. The position moves in the transaction that stores the files.
ALTER TABLE intake_run
    ADD COLUMN state VARCHAR(16) NOT NULL DEFAULT 'COMPLETED' COMMENT 'RECEIVING, RUNNING, COMPLETED, STOPPED, FAILED' AFTER format,
    ADD COLUMN source_id BIGINT NULL COMMENT '取込元: null where the files were handed over' AFTER state,
    ADD COLUMN directory VARCHAR(500) NULL COMMENT 'of the source when the run began' AFTER source_id,
    ADD COLUMN position VARCHAR(1000) NULL COMMENT 'the last file that is done, in the order of the tree',
    ADD COLUMN files_expected INT NULL,
    ADD COLUMN files_unchanged INT NOT NULL DEFAULT 0 COMMENT 'not opened, since they stand as they stood',
    ADD COLUMN holder VARCHAR(80) NULL COMMENT 'who works on it now: node, start of the node, job',
    ADD COLUMN heartbeat_at DATETIME(6) NULL,
    ADD COLUMN execution BIGINT NULL COMMENT 'of Jakarta Batch, the latest',
    ADD COLUMN failure VARCHAR(40) NULL COMMENT 'the number under which the server log tells more',
    ADD KEY intake_run_state (state, heartbeat_at);
