package jp.lg.nayoro.polaris.board.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.EJBException;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jp.lg.nayoro.polaris.board.entity.PostContent;
import jp.lg.nayoro.polaris.board.entity.PostDraft;
import jp.lg.nayoro.polaris.board.entity.PostKind;
import jp.lg.nayoro.polaris.board.entity.PostRow;
import jp.lg.nayoro.polaris.board.entity.PostText;
import jp.lg.nayoro.polaris.board.service.BoardPage;
import jp.lg.nayoro.polaris.board.service.BoardService;
import jp.lg.nayoro.polaris.board.service.DraftService;
import jp.lg.nayoro.polaris.board.service.PostResult;
import jp.lg.nayoro.polaris.board.service.file.UploadRefusal;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/**
 * 連絡板. The page never redraws what is on screen: an answer brings the board once more, and {@code board.js} adds what is
 * missing, so that nobody's cursor or half-typed word is disturbed.
 */
@Named
@ViewScoped
public class BoardListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BoardListView.class.getName());

    @Inject
    BoardService board;

    @Inject
    DraftService drafts;

    @Inject
    PersonBarService persons;

    @Inject
    Clock clock;

    private Long residentId;
    private int pages = 1;
    private PersonBar person;
    private BoardPage page;
    private LocalDateTime seenAt;
    private final NewPost writing = new NewPost();
    private String replyBody;
    private String replyKey;
    private Long replyTo;

    public void load() {
        if (residentId == null) {
            throw new NotFoundException("Resident", null);
        }
        page = board.threads(resident(), pages);
        seenAt = page.seenAt();
        person = persons.of(resident());
        for (var draft : drafts.draftsOn(resident())) {
            if (draft.thread() == PostDraft.NEW_THREAD) {
                writing.setBody(draft.body());
            } else if (replyTo == null) {
                replyTo = draft.thread();
                replyBody = draft.body();
            }
        }
    }

    /** Asked by push, by the clock, and when the page comes back to sight: shows what is new, if anything is. */
    public void refresh() {
        if (board.hasNews(resident(), page.mark())) {
            show();
        }
    }

    /** もっと見る. */
    public void showOlder() {
        pages++;
        show();
    }

    /** The page was really in front of somebody. */
    public void markSeen() {
        page.newestAt().ifPresent(newest -> board.markSeen(resident(), newest));
    }

    public void post() {
        var key = UUID.fromString(writing.getClientKey());
        if (sent(writing.getBody(), () -> board.post(resident(), writing.content(LocalDateTime.now(clock)), key))) {
            writing.clear();
        }
    }

    public void reply() {
        var key = UUID.fromString(replyKey);
        sent(replyBody, () -> board.reply(resident(), replyTo, PostContent.plain(PostKind.CONTACT, replyBody), key));
    }

    /** 下書き: whatever stands in either box now. */
    public void keepDrafts() {
        drafts.keep(resident(), PostDraft.NEW_THREAD, writing.getBody() == null ? "" : writing.getBody());
        if (replyTo != null) {
            drafts.keep(resident(), replyTo, replyBody == null ? "" : replyBody);
        }
    }

    private boolean sent(String text, Supplier<PostResult> act) {
        if (PostText.cleaned(text).isEmpty()) {
            Messages.addGlobalWarn("board_list.message.warn.blank");
            return false;
        }
        try {
            PrimeFaces.current().ajax().addCallbackParam("stored", act.get().id());
        } catch (EJBException broken) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, broken, () -> "A post could not be stored, reference " + reference);
            Messages.addGlobalError("board_list.message.error.not_stored", reference);
            return false;
        }
        show();
        return true;
    }

    /** The board once more, as it stands now. */
    void show() {
        page = board.threads(resident(), pages);
        PrimeFaces.current().ajax().update("board:incoming");
    }

    public boolean isNew(PostRow post) {
        return !isMine(post) && (seenAt == null || post.postedAt().isAfter(seenAt));
    }

    public boolean isMine(PostRow post) {
        return post.isBy(page.reader().staff());
    }

    /** 訂正: whether its author may still rewrite it. */
    public boolean isRewritable(PostRow post) {
        return isMine(post) && post.isRewritableAt(LocalDateTime.now(clock));
    }

    public UploadRefusal[] getRefusals() {
        return UploadRefusal.values();
    }

    public int getMostFiles() {
        return PostContent.MOST_FILES;
    }

    public List<SelectItem> getProfessions() {
        return AddresseeCode.professions(page.team());
    }

    public List<SelectItem> getFacilities() {
        return AddresseeCode.facilities(page.team());
    }

    public List<SelectItem> getPeople() {
        return AddresseeCode.people(page.team());
    }

    private ResidentId resident() {
        return new ResidentId(residentId);
    }

    public PersonBar getPerson() {
        return person;
    }

    public BoardPage getPage() {
        return page;
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public NewPost getWriting() {
        return writing;
    }

    public String getReplyBody() {
        return replyBody;
    }

    public void setReplyBody(String replyBody) {
        this.replyBody = replyBody;
    }

    public String getReplyKey() {
        return replyKey;
    }

    public void setReplyKey(String replyKey) {
        this.replyKey = replyKey;
    }

    public Long getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(Long replyTo) {
        this.replyTo = replyTo;
    }
}
