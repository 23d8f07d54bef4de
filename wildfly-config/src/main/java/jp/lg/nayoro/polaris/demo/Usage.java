package jp.lg.nayoro.polaris.demo;

/** 用法, with how often a day. */
record Usage(String key, String code, String text, int times) {

    private static final String WEEKLY = "wk";

    boolean weekly() {
        return key.equals(WEEKLY);
    }
}
