package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.text.Normalizer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.organization.entity.FacilityProfile;

/** 届出事項 as they are typed. */
public class ProfileForm implements Serializable {

    static final String KANA = "[\\p{IsHiragana}\\p{IsKatakana}ー－\\-ｰﾞﾟ・･\\s　]+";
    static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final long serialVersionUID = 1L;
    private static final String PHONE = "[0-9０-９()（）\\-－ー+\\s]{6,20}";

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 160)
    @Pattern(regexp = KANA, message = "{PersonForm.kana}")
    private String nameKana;

    @Size(max = 120)
    private String operator;

    @Pattern(regexp = "[0-9０-９]{3}[-－ー]?[0-9０-９]{4}", message = "{PersonForm.postalCode}")
    private String postalCode;

    @Size(max = 200)
    private String address;

    @NotBlank
    @Pattern(regexp = PHONE, message = "{ProfileForm.phone}")
    private String phone;

    @Pattern(regexp = PHONE, message = "{ProfileForm.phone}")
    private String fax;

    @Size(max = 120)
    @Pattern(regexp = EMAIL, message = "{ProfileForm.email}")
    private String email;

    @Size(max = 80)
    private String contactName;

    @Size(max = 200)
    private String officeHours;

    void takeFrom(FacilityProfile known) {
        name = known.getName();
        nameKana = known.getNameKana();
        operator = known.getOperator();
        postalCode = known.getPostalCode();
        address = known.getAddress();
        phone = known.getPhone();
        fax = known.getFax();
        email = known.getEmail();
        contactName = known.getContactName();
        officeHours = known.getOfficeHours();
    }

    FacilityProfile profile() {
        return new FacilityProfile(
                name.strip(),
                StaffForm.katakana(nameKana),
                stripped(operator),
                figures(postalCode),
                stripped(address),
                figures(phone),
                figures(fax),
                stripped(email),
                stripped(contactName),
                stripped(officeHours));
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Figures and signs in half width, however they were typed. */
    private static String figures(String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed.replace('ー', '-'), Normalizer.Form.NFKC)
                        .strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String nameKana) {
        this.nameKana = nameKana;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getOfficeHours() {
        return officeHours;
    }

    public void setOfficeHours(String officeHours) {
        this.officeHours = officeHours;
    }
}
