package jp.lg.nayoro.polaris.launcher;

/** Something the person at the keyboard can mend. The message is one sentence in Japanese and one in English. */
public final class LauncherFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LauncherFailure(String japanese, String english) {
        super(japanese + "\n" + english);
    }

    public LauncherFailure(String japanese, String english, Throwable cause) {
        super(japanese + "\n" + english, cause);
    }
}
