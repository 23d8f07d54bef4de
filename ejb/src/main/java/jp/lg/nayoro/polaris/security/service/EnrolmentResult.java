package jp.lg.nayoro.polaris.security.service;

/** What comes of asking for a second factor. */
public sealed interface EnrolmentResult {

    /**
     * @param letters the key as one types it, where no camera is at hand
     * @param symbol the same as a QR symbol (SVG)
     */
    record Shown(String letters, String symbol) implements EnrolmentResult {

        /** Without the key. */
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** The password was wrong, or there were too many wrong ones. */
    record WrongPassword() implements EnrolmentResult {}
}
