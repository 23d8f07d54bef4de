-- 名寄せの決まり speaks of the matcher's own score and obstacles; the grades of the first rules are no more.
ALTER TABLE identity_policy
    ADD COLUMN alone_score INT NOT NULL DEFAULT 600 COMMENT 'hundredths of a bit: from here on one person may link alone' AFTER id,
    ADD COLUMN obstacles VARCHAR(16) NOT NULL DEFAULT 'ANOTHER_PERSON'
        COMMENT 'ANY, ANOTHER_PERSON, NONE: which obstacles ask for two persons whatever the score' AFTER alone_score;
