package jp.lg.nayoro.polaris.identity.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.LinkedRegistrationRow;
import jp.lg.nayoro.polaris.identity.entity.ResidentDetail;

/** 加入者カード: who somebody is, and which registrations are tied to them. */
public record ResidentCard(ResidentDetail resident, int age, List<LinkedRegistrationRow> linked)
        implements Serializable {}
