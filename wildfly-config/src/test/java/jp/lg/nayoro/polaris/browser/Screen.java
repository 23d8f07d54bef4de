package jp.lg.nayoro.polaris.browser;

/** The two screens every page must serve: an office PC of some age, and a phone at the bedside. */
public enum Screen {
    OFFICE(1366, 768, false),
    PHONE(390, 844, true);

    final int width;
    final int height;
    final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    String size() {
        return width + "x" + height;
    }
}
