package jp.lg.nayoro.polaris.security.service;

/** Fired when signing in failed. What was typed as login may be anything, a password in the wrong field included. */
public record SignInRefused(String typed) {}
