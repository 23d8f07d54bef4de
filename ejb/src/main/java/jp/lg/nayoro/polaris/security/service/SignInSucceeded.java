package jp.lg.nayoro.polaris.security.service;

/** Fired at the first request of a session that signed in. */
public record SignInSucceeded(String login) {}
