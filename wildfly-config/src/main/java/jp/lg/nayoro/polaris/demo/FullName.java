package jp.lg.nayoro.polaris.demo;

/** 氏名 in its parts, with フリガナ. */
record FullName(String family, String given, String familyKana, String givenKana) {

    static FullName of(String name, String kana) {
        var parts = name.split(" ");
        var sounds = kana.split(" ");
        return new FullName(parts[0], parts[1], sounds[0], sounds[1]);
    }

    String written() {
        return family + " " + given;
    }

    String kana() {
        return familyKana + " " + givenKana;
    }
}
