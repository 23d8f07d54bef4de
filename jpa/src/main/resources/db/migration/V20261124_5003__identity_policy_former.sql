-- What the municipality set before, in the terms that hold now.
UPDATE identity_policy SET
    alone_score = CASE alone_from WHEN 'CERTAIN' THEN 1200 WHEN 'PROBABLE' THEN 600 ELSE 0 END,
    obstacles = IF(flags_need_two, 'ANOTHER_PERSON', 'NONE');
