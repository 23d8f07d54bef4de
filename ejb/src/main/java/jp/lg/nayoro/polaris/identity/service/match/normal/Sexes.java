package jp.lg.nayoro.polaris.identity.service.match.normal;

/** 性別: 1 and 2, M and F, 男 and 女 in any width; everything else is unknown. */
final class Sexes {

    private Sexes() {}

    static int parse(String text) {
        var plain = Characters.plain(text);
        if (plain == null) {
            return 0;
        }
        return switch (plain.charAt(0)) {
            case '1', 'M', 'm', '男' -> 1;
            case '2', 'F', 'f', '女' -> 2;
            default -> 0;
        };
    }
}
