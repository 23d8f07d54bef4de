-- Finds at once whose keys another version of the normal forms made.
ALTER TABLE match_subject ADD KEY match_subject_version (subject_kind, norm_version);
