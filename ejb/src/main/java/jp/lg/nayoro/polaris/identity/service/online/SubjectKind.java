package jp.lg.nayoro.polaris.identity.service.online;

/** Whose keys: the codes stand in {@code match_key}, {@code match_subject} and {@code match_due}. */
public enum SubjectKind {
    /** 加入者. */
    RESIDENT(1),
    /** 患者登録. */
    REGISTRATION(2);

    private final int code;

    SubjectKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
