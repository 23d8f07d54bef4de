package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.RegistrationRow;

/** 名寄せ待ち: how many registrations are tied to nobody, and the longest waiting of them. */
public record AwaitingList(long count, List<RegistrationRow> longestWaiting) implements Serializable {}
