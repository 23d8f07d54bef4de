package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalName;

/**
 * 母集団. What the matcher knows of the register as a whole: how many residents, how frequent a name is, which values many share.
 * Counted over distinct residents: counts over registrations would call the names of frequent visitors frequent (Splink 2035).
 */
public interface Population extends SharedValues {

    int size();

    /** The chance that somebody else has this name, by kana and, without kana, by kanji; zero for a name never seen. */
    double frequency(NormalName name);
}
