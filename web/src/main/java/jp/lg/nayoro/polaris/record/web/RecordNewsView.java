package jp.lg.nayoro.polaris.record.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.entity.MatrixRow;
import jp.lg.nayoro.polaris.record.service.news.RecordNews;
import jp.lg.nayoro.polaris.record.service.news.RecordVisitService;

/** 前回からの新しい情報, over the matrix of a person. */
@Named
@RequestScoped
public class RecordNewsView {

    @Inject
    RecordVisitService visits;

    private String residentId;
    private RecordNews news;

    public void load() {
        news = visits.newsOf(Parameters.resident(residentId));
    }

    /** The cell of one day. */
    public String link(MatrixRow row, LocalDate day) {
        return CellLink.of(Parameters.resident(residentId), row, day);
    }

    public RecordNews getNews() {
        return news;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }
}
