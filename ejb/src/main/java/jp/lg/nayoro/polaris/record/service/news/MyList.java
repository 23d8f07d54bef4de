package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/** How somebody keeps their list of people: whom they marked, and when they last looked at whom. It names nobody by itself. */
public record MyList(Set<Long> favourites, Map<Long, LocalDateTime> seenAt) implements Serializable {}
