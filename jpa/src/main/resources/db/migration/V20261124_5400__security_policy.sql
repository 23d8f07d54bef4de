-- ログインの決まり, as the council decides. The newest row holds; the older ones are its history; none yet: the rule of the release.
CREATE TABLE security_policy (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    second_factor_for VARCHAR(200) NOT NULL COMMENT 'roles parted by commas; empty: nobody must, whoever wants may',
    remember_days     INT          NOT NULL COMMENT 'for how long a registered terminal spares the second step; 0: never',
    password_failures INT          NOT NULL,
    code_failures     INT          NOT NULL,
    lock_minutes      INT          NOT NULL,
    idle_minutes      INT          NOT NULL,
    step_up_minutes   INT          NOT NULL COMMENT 'how old a proof may be before exports and consent changes',
    reason            VARCHAR(500) NOT NULL,
    set_by            BIGINT       NULL COMMENT 'null: set when the town was made',
    set_at            DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT security_policy_setter FOREIGN KEY (set_by) REFERENCES staff (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
