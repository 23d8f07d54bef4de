package jp.lg.nayoro.polaris.organization.service;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;

/**
 * What the secretariat looks for among the institutions. Everything but the page may be null.
 *
 * @param word a part of the name, of its kana, or of the number
 * @param page from 1
 */
public record FacilityFilter(String word, FacilityKind kind, FacilityStanding standing, int page) {

    public FacilityFilter {
        if (page < 1) {
            throw new IllegalArgumentException("No such page: " + page);
        }
    }
}
