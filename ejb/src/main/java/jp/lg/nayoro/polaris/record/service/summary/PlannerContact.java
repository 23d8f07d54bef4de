package jp.lg.nayoro.polaris.record.service.summary;

import java.io.Serializable;

/** 担当ケアマネジャー, and how their office is reached. @param phone null where it told none */
public record PlannerContact(String name, String facility, String phone) implements Serializable {}
