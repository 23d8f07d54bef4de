-- Which kinds of data a system is given at most; the consent and the decision table say the rest.
CREATE TABLE system_token_category (
    token_id BIGINT      NOT NULL,
    category VARCHAR(16) NOT NULL COMMENT 'DataCategory',
    PRIMARY KEY (token_id, category),
    CONSTRAINT system_token_category_token FOREIGN KEY (token_id) REFERENCES system_token (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
