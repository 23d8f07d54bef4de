package jp.lg.nayoro.polaris.security.service;

/** Whose password it shall be: what it must not hold. */
public record PasswordOwner(String login, String name, String nameKana) {}
