package jp.lg.nayoro.polaris.consent.entity;

/** 署名者. */
public enum SignerKind {
    /** 本人. */
    SELF,
    /** 代理人; 続柄 is asked for. */
    PROXY
}
