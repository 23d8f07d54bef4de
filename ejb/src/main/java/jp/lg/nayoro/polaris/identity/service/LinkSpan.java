package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.time.LocalDateTime;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** From when until when a registration was shown as a resident's, both included. */
public record LinkSpan(ResidentId resident, LocalDateTime from, LocalDateTime until) implements Serializable {}
