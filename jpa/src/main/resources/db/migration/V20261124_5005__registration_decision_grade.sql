-- The grade followed from the evidence beside it, which stays; persons' decisions keep score and lines as the matcher's do.
ALTER TABLE registration_decision DROP COLUMN grade;
