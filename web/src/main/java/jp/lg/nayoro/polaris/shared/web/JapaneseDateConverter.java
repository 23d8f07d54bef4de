package jp.lg.nayoro.polaris.shared.web;

import java.time.LocalDate;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import jp.lg.nayoro.polaris.shared.service.JapaneseCalendar;
import jp.lg.nayoro.polaris.shared.service.ParsedDay;

/** A day typed in either calendar. Shown again it stands in the Japanese one, so that a slip in the era is seen. */
@FacesConverter("japaneseDate")
public class JapaneseDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        ParsedDay parsed = JapaneseCalendar.parse(typed);
        if (parsed instanceof ParsedDay.Day day) {
            return day.value();
        }
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(parsed), refusal(parsed)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return JapaneseCalendar.format(day);
    }

    static String refusal(ParsedDay parsed) {
        if (parsed instanceof ParsedDay.NoSuchDay refused) {
            return Words.text("general.message.error.no_such_day", refused.typed());
        }
        if (parsed instanceof ParsedDay.Incomplete refused) {
            return Words.text("general.message.error.incomplete_date", refused.typed());
        }
        if (parsed instanceof ParsedDay.BeforeEra refused) {
            return Words.text("general.message.error.era_not_begun", refused.typed(), refused.era(), refused.begins());
        }
        if (parsed instanceof ParsedDay.AfterEra refused) {
            return Words.text("general.message.error.era_ended", refused.typed(), refused.era(), refused.ends());
        }
        return Words.text("general.message.error.no_date", ((ParsedDay.Unreadable) parsed).typed());
    }
}
