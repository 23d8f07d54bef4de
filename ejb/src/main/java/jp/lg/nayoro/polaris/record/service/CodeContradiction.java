package jp.lg.nayoro.polaris.record.service;

import java.util.List;

import jp.lg.nayoro.polaris.record.entity.CodePairRow;
import jp.lg.nayoro.polaris.record.entity.EntryCode;

/**
 * One HOT or レセプト電算コード that files say to be different drugs. Which of them is wrong nobody can tell from here: all stay,
 * the one seen most often first.
 */
public record CodeContradiction(EntryCode code, List<CodePairRow> meanings) {

    public CodeContradiction {
        meanings = List.copyOf(meanings);
    }
}
