-- The import program of an installation that is older than the table.
INSERT INTO program_account (login) SELECT login FROM account WHERE login = 'importer';
