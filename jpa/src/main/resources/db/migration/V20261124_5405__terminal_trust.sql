-- Until when a terminal spares somebody the second step.
CREATE TABLE terminal_trust (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    terminal_id   BIGINT      NOT NULL,
    login         VARCHAR(64) NOT NULL,
    trusted_until DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY terminal_trust_pair (terminal_id, login),
    CONSTRAINT terminal_trust_terminal FOREIGN KEY (terminal_id) REFERENCES terminal (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
