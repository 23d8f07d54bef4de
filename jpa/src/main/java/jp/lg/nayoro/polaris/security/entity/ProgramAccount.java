package jp.lg.nayoro.polaris.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** プログラム用アカウント. It has no phone, so no second step; in return only {@code /api/} opens to it. */
@Entity
@Table(name = "program_account")
public class ProgramAccount {

    @Id
    @Column(name = "login", nullable = false, updatable = false, length = 64)
    private String login;

    protected ProgramAccount() {} // for JPA

    @Override
    public String toString() {
        return "ProgramAccount[" + login + "]";
    }
}
