package jp.lg.nayoro.polaris.security.web;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;

/**
 * The moment of signing in: the container renames the session then. A session counts from it and not from its first page, so
 * that whoever signed in with an old password and opened nothing yet goes with the other sessions of that password.
 */
@WebListener
public class SignInMoment implements HttpSessionIdListener {

    @Inject
    Clock clock;

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        SessionStage.of(event.getSession()).signedIn(LocalDateTime.now(clock));
    }
}
