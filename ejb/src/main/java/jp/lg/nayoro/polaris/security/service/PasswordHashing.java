package jp.lg.nayoro.polaris.security.service;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import at.favre.lib.crypto.bcrypt.BCrypt;

/** パスワードの保管: bcrypt in the form {@code $2a$}, which the container's realm reads. */
@ApplicationScoped
public class PasswordHashing {

    private static final int COST = 12;

    public String hash(String password) {
        return BCrypt.with(BCrypt.Version.VERSION_2A).hashToString(COST, password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return BCrypt.verifyer()
                .verify(password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8))
                .verified;
    }
}
