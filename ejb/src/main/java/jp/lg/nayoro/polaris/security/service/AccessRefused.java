package jp.lg.nayoro.polaris.security.service;

/** Fired when a role kept somebody from a page or a service, which no interceptor sees. Holds the path, without query. */
public record AccessRefused(String path) {}
