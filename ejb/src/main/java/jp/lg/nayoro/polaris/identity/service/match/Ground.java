package jp.lg.nayoro.polaris.identity.service.match;

/**
 * 自動判定の根拠. Evidence that can come from no twin (whose given name differs), no housemate (whose name or birthday differs) and no
 * namesake (who shares neither home nor number). Without one of these no score is high enough; {@link AutoRules} has the
 * conditions.
 */
public enum Ground {
    NAME_BIRTHDAY_AND_NUMBER("氏名と生年月日が一致し、個人の番号も一致"),
    NAME_BIRTHDAY_AND_ADDRESS("氏名と生年月日が一致し、住所も一致"),
    NAME_BIRTHDAY_AND_PHONE("氏名と生年月日が一致し、電話も一致"),
    NAME_BIRTHDAY_AND_HOUSEHOLD("氏名と生年月日が一致し、世帯の番号も一致"),
    NAME_BIRTHDAY_AND_SLIP("氏名と生年月日が一致し、保険の番号も書き違い1か所のほか一致"),
    /** Among the hundred of one care home, two of one name and birthday are not to be expected in ten thousand homes. */
    NAME_BIRTHDAY_AND_HOME("氏名（漢字・カナ）・生年月日・性別が一致し、施設の住所も一致"),
    SPELLED_OTHERWISE("氏名の片方の表記と生年月日が一致し、住所・電話・番号のいずれかも一致（どちらかの表記はほかになし）"),
    BIRTHDAY_SLIP("氏名が一致し、生年月日は書き違い、個人の番号または住所と電話・世帯の番号も一致"),
    ERA_SLIP("氏名が一致し、元号・年代は取り違え、住所または個人の番号も一致（どちらかの生年月日はほかになし）"),
    RELATIVES_CARD("氏名（漢字・カナ）・生年月日・住所が一致（番号は家族の保険証。同じ番号の登録はほかになし）"),
    SEX_SLIP("氏名と生年月日が一致し、住所・電話・番号のいずれかも一致（性別のみ違い）"),
    FORMER_FAMILY_NAME("名・生年月日・性別が一致し、住所または個人の番号も一致（姓のみ違い）"),
    SUFFIX_KO("「子」のほか氏名が一致し、生年月日と、住所・電話・番号も一致"),
    BIRTHDAY_MISSING("氏名が一致し、個人の番号と、住所または電話も一致（生年月日なし）"),
    FAMILY_NAME_SLIP("名と生年月日が一致し、住所・電話・番号のいずれかも一致（姓の1字のみ違い）"),
    SEEN_ON_ANOTHER("氏名と生年月日が一致し（書き違いは1か所まで）、確定した別の登録と住所・電話・番号のいずれかが一致"),
    SAME_AS_ANOTHER("確定した別の登録と、氏名・生年月日と、住所・電話・番号のいずれかが一致");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Rests on the two people alone, so that it may in turn support another registration: no chains. */
    public boolean firstHand() {
        return this != SEEN_ON_ANOTHER && this != SAME_AS_ANOTHER;
    }
}
