package jp.lg.nayoro.polaris.care.entity;

import java.time.LocalDateTime;

/** What is known of a set before another file tells of it: its lines of one state, the newest moment. */
public record CarePlanSetHead(String setKey, CarePlanState state, LocalDateTime recordedAt) {}
