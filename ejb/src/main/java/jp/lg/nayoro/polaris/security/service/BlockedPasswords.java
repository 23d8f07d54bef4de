package jp.lg.nayoro.polaris.security.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** 使えないパスワードの一覧: what everybody tries first, in a file beside this class. */
@ApplicationScoped
public class BlockedPasswords {

    private static final String FILE = "blocked-passwords.txt";

    private final Set<String> words = read();

    /**
     * Whether it is such a word, also twice in a row or with figures and signs before and behind it.
     *
     * @param lower the password in lower case
     */
    public boolean holds(String lower) {
        var core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return words.contains(lower) || words.contains(core) || isTwice(core) || isTwice(lower);
    }

    private boolean isTwice(String word) {
        var half = word.substring(0, word.length() / 2);
        return !half.isEmpty() && word.equals(half + half) && words.contains(half);
    }

    private static Set<String> read() {
        try (var file = BlockedPasswords.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
