-- Who had died or moved away before there was a history of it gets its first row.
INSERT INTO resident_leaving (resident_id, kind, left_on, source, recorded_at)
SELECT id, 'DIED', died_on, 'OTHER', died_on FROM resident WHERE died_on IS NOT NULL
UNION ALL
SELECT id, 'MOVED_OUT', moved_out_on, 'OTHER', moved_out_on FROM resident WHERE moved_out_on IS NOT NULL;
