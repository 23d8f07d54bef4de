package jp.lg.nayoro.polaris.consent.entity;

/** 署名者. */
public enum SignerKind {
    /** 本人. */
    SELF,
    /** 代理人; 続柄 is asked for. */
    PROXY,
    /** 代行 (代行同意): another institution took the consent for those who will look; which, and who there, is asked for. */
    DELEGATE
}
