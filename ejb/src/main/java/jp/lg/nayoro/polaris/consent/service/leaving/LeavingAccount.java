package jp.lg.nayoro.polaris.consent.service.leaving;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.LeavingRow;
import jp.lg.nayoro.polaris.consent.entity.SignalRow;

/** 死亡・転出 of one resident: what was recorded, newest first, and what institutions told that nobody has looked into. */
public record LeavingAccount(List<LeavingRow> history, List<SignalRow> signals) implements Serializable {}
