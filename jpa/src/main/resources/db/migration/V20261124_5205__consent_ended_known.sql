-- What had ended before: a withdrawal when it was made, a superseded one when the next was registered.
UPDATE consent c
    LEFT JOIN (SELECT older.id AS id, MIN(newer.registered_at) AS at
               FROM consent older
                   JOIN consent newer ON newer.resident_id = older.resident_id AND newer.id > older.id
               GROUP BY older.id) AS successor ON successor.id = c.id
SET c.ended_at = COALESCE(c.withdrawn_at, successor.at, c.registered_at),
    c.ended_by = COALESCE(c.withdrawn_by, c.registered_by)
WHERE c.state IN ('WITHDRAWN', 'SUPERSEDED');
