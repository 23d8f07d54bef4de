package jp.lg.nayoro.polaris.shared.service.paper;

import jakarta.ejb.ApplicationException;

/** There is no Japanese font to print with. A matter for the town's IT, and nothing the person who prints can mend. */
@ApplicationException(rollback = true)
public class PaperUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaperUnavailableException(String setting, String value) {
        super("No font for printing: none of the files of " + setting + " exists (" + value
                + "). On Debian: apt-get install fonts-morisawa-bizud-gothic fonts-ipaexfont-gothic");
    }
}
