package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostKind;
import jp.lg.nayoro.polaris.board.service.AnswerTime;

/** 投稿する: what stands in the box that begins a thread. */
public class NewPost implements Serializable {

    private static final long serialVersionUID = 1L;

    private String body;
    private String clientKey;
    private PostKind kind = PostKind.REPORT;
    private boolean urgent;
    private AnswerTime answerTime = AnswerTime.NONE;
    private List<String> professions = List.of();
    private List<String> facilities = List.of();
    private List<String> people = List.of();
    private String files;

    PostContent content(LocalDateTime now) {
        var to = List.of(professions, facilities, people).stream()
                .flatMap(List::stream)
                .map(AddresseeCode::read)
                .collect(Collectors.toSet());
        return new PostContent(body, kind, urgent, to, answerTime.from(now)).with(files());
    }

    /** The ids of the uploads, as board.js joins them. */
    private List<Long> files() {
        return files == null || files.isBlank()
                ? List.of()
                : Stream.of(files.split(",")).map(Long::valueOf).toList();
    }

    /** What is posted next is nothing like it. */
    void clear() {
        kind = PostKind.REPORT;
        urgent = false;
        answerTime = AnswerTime.NONE;
        professions = List.of();
        facilities = List.of();
        people = List.of();
        files = null;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getClientKey() {
        return clientKey;
    }

    public void setClientKey(String clientKey) {
        this.clientKey = clientKey;
    }

    public PostKind getKind() {
        return kind;
    }

    public void setKind(PostKind kind) {
        this.kind = kind;
    }

    public PostKind[] getKinds() {
        return PostKind.values();
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public AnswerTime getAnswerTime() {
        return answerTime;
    }

    public void setAnswerTime(AnswerTime answerTime) {
        this.answerTime = answerTime;
    }

    public AnswerTime[] getAnswerTimes() {
        return AnswerTime.values();
    }

    public List<String> getProfessions() {
        return professions;
    }

    public void setProfessions(List<String> professions) {
        this.professions = professions;
    }

    public List<String> getFacilities() {
        return facilities;
    }

    public void setFacilities(List<String> facilities) {
        this.facilities = facilities;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }
}
