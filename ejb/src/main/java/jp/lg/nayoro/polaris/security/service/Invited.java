package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** For whom a slip is made out, shown to who typed its code. */
public record Invited(String name, String facilityName, Profession profession, LocalDate expiresOn)
        implements Serializable {}
