ALTER TABLE post
    MODIFY COLUMN changed_at DATETIME(6) NOT NULL,
    ADD KEY post_changed (resident_id, changed_at),
    ADD KEY post_asked (answer_by, resident_id),
    ADD KEY post_pinned (resident_id, pinned_at);
