package jp.lg.nayoro.polaris.record.service.news;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.entity.EntryValue;
import jp.lg.nayoro.polaris.record.entity.NewsEntryRow;
import jp.lg.nayoro.polaris.record.entity.PastValueRow;

/**
 * 検査値の変化. A value is news where it is out of its range and the one before, of the same analyte and whichever institution, was not
 * or is not known; a value far out (HH, LL) is news each time.
 */
final class ValueNews {

    private static final Set<Abnormality> FAR_OUT = EnumSet.of(Abnormality.VERY_HIGH, Abnormality.VERY_LOW);

    private final List<PastValueRow> newestFirst;

    ValueNews(List<PastValueRow> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** A value that is news, with the one before it. */
    record Changed(NewsEntryRow row, NewsValue value) {

        NewsKind kind() {
            return FAR_OUT.contains(value.abnormality()) ? NewsKind.VERY_ABNORMAL : NewsKind.ABNORMAL;
        }
    }

    List<Changed> changed(List<NewsEntryRow> arrived) {
        var changed = new ArrayList<Changed>();
        for (var row : arrived) {
            var before = before(row);
            var farOut = FAR_OUT.contains(row.abnormality());
            if (farOut || before.isEmpty() || !before.get().abnormal()) {
                changed.add(new Changed(row, value(row, before)));
            }
        }
        return changed;
    }

    private Optional<PastValueRow> before(NewsEntryRow row) {
        return newestFirst.stream()
                .filter(past -> past.resident().equals(row.resident())
                        && past.analyte().equals(row.drug().analyte())
                        && past.on().isBefore(row.on()))
                .findFirst();
    }

    private static NewsValue value(NewsEntryRow row, Optional<PastValueRow> before) {
        return new NewsValue(
                row.display(),
                written(row.value()),
                row.value().unit(),
                row.abnormality(),
                before.map(past -> written(past.value())).orElse(null));
    }

    private static String written(EntryValue value) {
        if (value.text() != null) {
            return value.text();
        }
        return value.number() == null ? "" : value.number().stripTrailingZeros().toPlainString();
    }
}
