package jp.lg.nayoro.polaris.security.entity;

/** A kind of data that a token is for. */
public record SystemTokenCategory(Long token, String category) {}
