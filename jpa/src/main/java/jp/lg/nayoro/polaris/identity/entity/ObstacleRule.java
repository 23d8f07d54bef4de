package jp.lg.nayoro.polaris.identity.entity;

/** Which of the matcher's obstacles ask for two persons, whatever the score. */
public enum ObstacleRule {
    /** 自動にならなかった理由が一つでもあれば. */
    ANY,
    /** 双子・同居家族・同姓同名にも当てはまる理由があれば. */
    ANOTHER_PERSON,
    /** 点数だけで決める. */
    NONE
}
