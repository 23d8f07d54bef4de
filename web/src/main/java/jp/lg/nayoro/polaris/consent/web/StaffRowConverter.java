package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** A member of staff chosen from the directory, by number; asked for anew, so that nobody is chosen who left. */
@FacesConverter(value = "staffRow", managed = true)
public class StaffRowConverter implements Converter<StaffRow> {

    @Inject
    StaffDirectoryService directory;

    @Override
    public StaffRow getAsObject(FacesContext context, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (!id.matches("[0-9]{1,18}")) {
            throw nobody();
        }
        return directory.careStaff(List.of(new StaffId(Long.parseLong(id)))).stream()
                .findFirst()
                .orElseThrow(StaffRowConverter::nobody);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, StaffRow staff) {
        return staff == null ? "" : staff.id().toString();
    }

    private static ConverterException nobody() {
        return new ConverterException(Messages.createError("consent_team.message.error.nobody"));
    }
}
