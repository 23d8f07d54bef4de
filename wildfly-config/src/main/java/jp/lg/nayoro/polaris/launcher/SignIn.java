package jp.lg.nayoro.polaris.launcher;

import java.net.URI;

/**
 * Where, and as whom. The address always ends in a slash, so that pages resolve against it.
 *
 * @param code 確認コード of an account with a second factor; null where there is none at hand
 */
record SignIn(URI server, String login, String secret, String code) {

    SignIn {
        server = withSlash(server);
    }

    SignIn(URI server, String login, String secret) {
        this(server, login, secret, null);
    }

    static boolean sameServer(URI one, URI other) {
        return withSlash(one).equals(withSlash(other));
    }

    private static URI withSlash(URI server) {
        if (server.getPath() == null || server.getPath().length() <= 1) {
            return server.resolve("/polaris/");
        }
        return server.getPath().endsWith("/") ? server : URI.create(server + "/");
    }

    /** Without the secret: this string reaches logs. */
    @Override
    public String toString() {
        return "SignIn[" + server + ", " + login + "]";
    }
}
