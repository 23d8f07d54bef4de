-- The roles of whoever may sign in at this moment: those of the workplace that sign_in names, one row each.
CREATE VIEW sign_in_role AS
SELECT i.login AS login, r.role AS role
FROM sign_in i
    JOIN workplace w ON w.staff_id = i.staff_id
    JOIN workplace_role r ON r.workplace_id = w.id;
