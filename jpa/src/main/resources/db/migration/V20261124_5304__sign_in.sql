-- Who may sign in at this moment, and as which member of staff: the chosen workplace where it still takes part, else the
-- first that does. The container's JDBC realm reads this at each sign-in. Days are those of Japan, whatever zone the
-- database keeps.
CREATE VIEW sign_in AS
SELECT a.id AS account_id,
       a.login AS login,
       a.password_hash AS password_hash,
       COALESCE(MAX(CASE WHEN w.staff_id = a.staff_id THEN w.staff_id END), MIN(w.staff_id)) AS staff_id
FROM account a
    JOIN workplace w ON w.account_id = a.id
    JOIN staff s ON s.id = w.staff_id
    JOIN facility f ON f.id = s.facility_id
WHERE a.state = 'ACTIVE'
  AND s.state = 'ACTIVE'
  AND f.state = 'ACTIVE'
  AND f.joined_on <= CAST(UTC_TIMESTAMP() + INTERVAL 9 HOUR AS DATE)
  AND (f.closed_from IS NULL OR f.closed_from > CAST(UTC_TIMESTAMP() + INTERVAL 9 HOUR AS DATE))
GROUP BY a.id, a.login, a.password_hash;
