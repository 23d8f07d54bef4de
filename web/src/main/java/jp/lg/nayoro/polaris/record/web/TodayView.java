package jp.lg.nayoro.polaris.record.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.record.service.news.NewsItem;
import jp.lg.nayoro.polaris.record.service.news.TodayPage;
import jp.lg.nayoro.polaris.record.service.news.TodayService;

/** 今日の気づき. What was just marked stays in its place until the page is opened again, so that it can be taken back. */
@Named
@ViewScoped
public class TodayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TodayService today;

    private int number = 1;
    private boolean all;
    private TodayPage page;

    public void load() {
        page = today.page(number, all);
    }

    public void mark(NewsItem item) {
        today.mark(item.whom().resident(), item.key());
        page = page.marked(item.key(), true);
    }

    public void unmark(NewsItem item) {
        today.unmark(item.whom().resident(), item.key());
        page = page.marked(item.key(), false);
    }

    /** To the entry it is about, or to the person's record. */
    public String link(NewsItem item) {
        return item.cell() == null
                ? "matrix.xhtml?resident=" + item.whom().resident()
                : CellLink.of(item.whom().resident(), item.cell(), item.on());
    }

    public TodayPage getPage() {
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
