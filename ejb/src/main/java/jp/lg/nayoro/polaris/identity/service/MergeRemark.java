package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;

/** One concern before a merge, and how many rows it is about. */
public record MergeRemark(MergeConcern concern, long count) implements Serializable {}
