package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.GlassOccasion;
import jp.lg.nayoro.polaris.consent.entity.GlassReason;
import jp.lg.nayoro.polaris.consent.entity.OpenGlassRow;
import jp.lg.nayoro.polaris.consent.service.glass.BreakGlassService;
import jp.lg.nayoro.polaris.consent.service.glass.GlassDoor;
import jp.lg.nayoro.polaris.consent.service.glass.GlassResult;
import jp.lg.nayoro.polaris.consent.service.glass.SoughtPerson;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** 緊急閲覧: whom, why, which kinds of data; and what is open now. */
@Named
@ViewScoped
public class ConsentEmergencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BreakGlassService glasses;

    private GlassDoor door;
    private List<OpenGlassRow> open;
    private String name;
    private LocalDate birthDate;
    private String number;
    private String card;
    private GlassOccasion occasion = GlassOccasion.EMERGENCY;

    @Size(min = GlassReason.SHORTEST, max = GlassReason.LONGEST)
    private String words;

    private List<DataCategory> categories;

    public void load() {
        door = glasses.door();
        open = glasses.mine();
        categories = getChoices();
    }

    public void open() {
        var sought = card == null ? new SoughtPerson(name, birthDate, number) : SoughtPerson.byCard(card);
        if (!sought.complete()) {
            refuse("consent_emergency.message.error.nobody_named");
            return;
        }
        tell(glasses.open(sought, new GlassReason(occasion, words, withIdentity())));
    }

    private Set<DataCategory> withIdentity() {
        var chosen = EnumSet.of(DataCategory.IDENTITY);
        chosen.addAll(categories);
        return chosen;
    }

    private void tell(GlassResult result) {
        if (result instanceof GlassResult.Opened opened) {
            show(opened.resident());
        } else if (result instanceof GlassResult.OpenAlready already) {
            Messages.addFlashGlobalInfo("consent_emergency.message.info.open_already");
            show(already.resident());
        } else if (result instanceof GlassResult.Several) {
            refuse("consent_emergency.message.warn.several");
        } else if (result instanceof GlassResult.NoDisaster) {
            refuse("consent_emergency.message.warn.no_disaster");
        } else if (result instanceof GlassResult.TooOften) {
            refuse("consent_emergency.message.warn.too_often");
        } else if (result instanceof GlassResult.NoBusiness) {
            refuse("consent_emergency.message.warn.no_business");
        } else {
            refuse("consent_emergency.message.warn.nobody");
        }
    }

    private static void refuse(String key) {
        Messages.addGlobalWarn(key);
        Faces.validationFailed();
    }

    private static void show(ResidentId resident) {
        Faces.redirect(Faces.getRequestContextPath() + "/record/matrix.xhtml?resident=" + resident);
    }

    public void end(OpenGlassRow row) {
        glasses.end(row.id());
        Messages.addGlobalInfo("consent_emergency.message.info.ended", row.name());
        open = glasses.mine();
    }

    public List<DataCategory> getChoices() {
        return door.categories().stream()
                .filter(category -> category != DataCategory.IDENTITY)
                .toList();
    }

    public GlassOccasion[] getOccasions() {
        return GlassOccasion.values();
    }

    public GlassDoor getDoor() {
        return door;
    }

    public List<OpenGlassRow> getOpen() {
        return open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The code of a 救急カード that was scanned; null where the person is named by hand. */
    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    /** The card is of somebody else: the person is named by hand. */
    public void forgetCard() {
        card = null;
    }

    public GlassOccasion getOccasion() {
        return occasion;
    }

    public void setOccasion(GlassOccasion occasion) {
        this.occasion = occasion;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<DataCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<DataCategory> categories) {
        this.categories = categories;
    }
}
