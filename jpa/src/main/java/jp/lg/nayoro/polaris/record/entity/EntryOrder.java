package jp.lg.nayoro.polaris.record.entity;

import java.io.Serializable;

/** オーダ番号, RP number and line of an entry; a line is counted from 1 within its file, 0 where there are none. */
public record EntryOrder(String number, String rp, int line) implements Serializable {

    public static final EntryOrder NONE = new EntryOrder(null, null, 0);
}
