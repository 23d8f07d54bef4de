package jp.lg.nayoro.polaris.consent.service.watch;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.PrivacyAlertRow;

/** Some alerts, newest first, and whether older ones follow. */
public record AlertPage(List<PrivacyAlertRow> rows, boolean more) implements Serializable {}
