package jp.lg.nayoro.polaris.demo;

import java.util.List;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** 施設職員 of the demo town, with the account of the same number. {@code duty} is told of the printed logins only. */
record Member(
        long id, Place place, FullName name, Profession profession, String login, List<String> roles, String duty) {}
