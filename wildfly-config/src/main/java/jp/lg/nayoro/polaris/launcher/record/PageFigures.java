package jp.lg.nayoro.polaris.launcher.record;

import java.util.Locale;

/**
 * One act upon the person with ten years, at one size of the table. Milliseconds, medians.
 *
 * @param page as it came over HTTP
 * @param bare the same number of bytes of a servlet that does nothing
 * @param sql the rows the page reads, by JDBC
 * @param entriesSql of these the entries alone
 * @param ledgerSql one row of the ledger in a transaction of its own
 * @param cpu of server and database for one page
 * @param trips to the database, with commits and what the driver asks for itself
 */
record PageFigures(
        MeasuredAct act,
        double page,
        double bare,
        double sql,
        double entriesSql,
        double ledgerSql,
        double cpu,
        int bytes,
        int entries,
        long statements,
        long trips) {

    /** What the server does for this page and not for any page. */
    double server() {
        return page - bare;
    }

    double ratio() {
        return server() / sql;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-8s %6.2f ms - %.2f bare = %6.2f server; SQL %6.2f (of which %d entries %.2f); ratio %.2f (%.2f); a row of the ledger %.2f;"
                        + " CPU %.2f ms; %d statements in %d trips; %.1f KB",
                act.key(),
                page,
                bare,
                server(),
                sql,
                entries,
                entriesSql,
                ratio(),
                server() / entriesSql,
                ledgerSql,
                cpu,
                statements,
                trips,
                bytes / 1024.0);
    }
}
