package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;

/** How much of a kind stands on either side before a merge. */
public record MergeCount(MergePart part, long moving, long staying) implements Serializable {}
