package jp.lg.nayoro.polaris.record.entity;

/** 情報の種類. What kind of clinical entry it is, and on which row of the matrix it stands. */
public enum EntryCategory {
    /** 処方: SS-MIX2 OMP-01, OMP-11. */
    PRESCRIPTION(MatrixRow.PRESCRIPTION),
    /** 調剤: JAHIS 電子版お薬手帳. */
    DISPENSING(MatrixRow.DISPENSING),
    /** 注射: SS-MIX2 OMP-02, OMP-12. */
    INJECTION(MatrixRow.INJECTION),
    /** 検査 of specimens, of the body's functions, and measurements: SS-MIX2 OML-01, OML-11, OMG-03, OMG-13, ADT-00. */
    LAB(MatrixRow.LAB),
    /** 画像 and 内視鏡: SS-MIX2 OMG-01, OMG-02, OMG-11, OMG-12. */
    IMAGE(MatrixRow.IMAGE),
    /** レポート. */
    REPORT(MatrixRow.REPORT),
    /** ファイル: a document as it is. */
    FILE(MatrixRow.FILE),
    /** 記録: free text, meals (SS-MIX2 OMD), what a patient wrote into the notebook of medicines. */
    NOTE(MatrixRow.NOTE),
    /** アレルギー・副作用: SS-MIX2 ADT-61, JAHIS record 2. */
    ALLERGY(MatrixRow.NOTE),
    /** 病名・既往: SS-MIX2 PPR-01, JAHIS record 2. */
    CONDITION(MatrixRow.NOTE),
    /** 入退院・外来受付・転科: SS-MIX2 ADT-01 to ADT-52. */
    ENCOUNTER(MatrixRow.NOTICE);

    private final MatrixRow row;

    EntryCategory(MatrixRow row) {
        this.row = row;
    }

    public MatrixRow row() {
        return row;
    }
}
