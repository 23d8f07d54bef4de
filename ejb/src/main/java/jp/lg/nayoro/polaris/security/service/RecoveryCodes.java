package jp.lg.nayoro.polaris.security.service;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.security.entity.RecoveryCode;
import jp.lg.nayoro.polaris.security.entity.SecurityKeys;

/** 予備コード: ten on paper, each good once, kept as hashes. */
@ApplicationScoped
public class RecoveryCodes {

    static final int SHEET = 10;
    /** Without 0, o, 1, l and i: people type these from paper. 31 letters, 12 of them: 59 bits. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 12;
    private static final String PURPOSE = "recovery";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    SecurityKeys keys;

    /** A new sheet; the one before is good for nothing from now on. */
    public List<String> renew(String login) {
        forget(login);
        var sheet = new ArrayList<String>();
        for (int i = 0; i < SHEET; i++) {
            var code = random(LENGTH);
            em.persist(new RecoveryCode(login, keys.hash(PURPOSE, login + " " + code)));
            sheet.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return sheet;
    }

    /** Uses a code up; false where there is none such. The caller holds the lock of the login's second factor. */
    public boolean use(String login, String typed, LocalDateTime now) {
        for (var hash : keys.hashes(PURPOSE, login + " " + typed)) {
            var found = em.createNamedQuery(RecoveryCode.UNUSED, RecoveryCode.class)
                    .setParameter("login", login)
                    .setParameter("hash", hash)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            if (!found.isEmpty()) {
                found.get(0).use(now);
                return true;
            }
        }
        return false;
    }

    public long left(String login) {
        return em.createNamedQuery(RecoveryCode.COUNT, Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    public void forget(String login) {
        em.createNamedQuery(RecoveryCode.DELETE).setParameter("login", login).executeUpdate();
    }

    static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
