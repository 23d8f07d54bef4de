ALTER TABLE identity_policy DROP COLUMN alone_from, DROP COLUMN flags_need_two;
