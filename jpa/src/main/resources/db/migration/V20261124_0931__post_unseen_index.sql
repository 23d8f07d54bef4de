-- Badges count posts by resident and time and look at nothing else than who wrote where: this key answers them alone.
ALTER TABLE post
    ADD KEY post_unseen (resident_id, posted_at, facility_id, author_id, thread_id);
