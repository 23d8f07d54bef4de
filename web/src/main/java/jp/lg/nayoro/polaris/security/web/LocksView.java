package jp.lg.nayoro.polaris.security.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.security.entity.LockRow;
import jp.lg.nayoro.polaris.security.service.LockService;

/** ログインを待っている人, for the telephone of the secretariat. */
@Named
@ViewScoped
public class LocksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LockService locks;

    private List<LockRow> rows;

    public void load() {
        rows = locks.rows();
    }

    public void unlock(LockRow row) {
        locks.unlock(row.login());
        Messages.addGlobalInfo("security_locks.message.info.unlocked", row.name());
        load();
    }

    public List<LockRow> getRows() {
        return rows;
    }
}
