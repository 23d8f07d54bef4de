package jp.lg.nayoro.polaris.consent.service;

import java.io.Serializable;
import java.time.LocalDate;

import jp.lg.nayoro.polaris.identity.entity.Sex;

/**
 * 自施設の患者. One patient of an institution, as that institution spells them.
 *
 * @param enrolled 加入者: tied to a resident whose consent includes the institution
 * @param disputed the institution said that it is not its patient, and the secretariat has not answered yet
 */
public record OwnPatient(
        long registration,
        String localId,
        String name,
        String nameKana,
        LocalDate birthDate,
        Sex sex,
        boolean enrolled,
        boolean disputed)
        implements Serializable {}
