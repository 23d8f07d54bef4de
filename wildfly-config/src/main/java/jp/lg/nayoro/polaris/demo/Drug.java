package jp.lg.nayoro.polaris.demo;

/**
 * 薬.
 *
 * @param maker the invented mark of the pharmacy's product; null for a brand
 */
record Drug(
        String key,
        String name,
        String maker,
        Kind kind,
        String unit,
        int perTime,
        Usage usage,
        String yj,
        String hot9,
        String receipt) {

    enum Kind {
        /** 内服. */
        ORAL("内服"),
        /** 屯用. */
        AS_NEEDED("屯用"),
        /** 外用. */
        EXTERNAL("外用"),
        /** 注射. */
        INJECTION("注射");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(String word) {
            for (var kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(word);
        }

        String word() {
            return word;
        }
    }

    /** The product that the pharmacy hands out. */
    String dispensedName() {
        return maker == null ? name : name + "「" + maker + "」";
    }
}
