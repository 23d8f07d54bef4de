-- Sessions of a login that began before this moment are over, on every node (password or second factor set back).
CREATE TABLE session_end (
    login    VARCHAR(64) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    PRIMARY KEY (login)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
