package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import static java.util.Objects.requireNonNull;

/** 届出事項. What an institution tells of itself, and tells anew within ten days of a change. Its number and kind are not in it. */
@Embeddable
public class FacilityProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "name_kana", nullable = false, length = 160)
    private String nameKana;

    @Column(name = "operator", length = 120)
    private String operator;

    @Column(name = "postal_code", length = 8)
    private String postalCode;

    @Column(name = "address", length = 200)
    private String address;

    @Column(name = "phone", length = 20)
    private String phone;

    @Column(name = "fax", length = 20)
    private String fax;

    @Column(name = "email", length = 120)
    private String email;

    @Column(name = "contact_name", length = 80)
    private String contactName;

    @Column(name = "office_hours", length = 200)
    private String officeHours;

    protected FacilityProfile() {} // for JPA

    public FacilityProfile(
            String name,
            String nameKana,
            String operator,
            String postalCode,
            String address,
            String phone,
            String fax,
            String email,
            String contactName,
            String officeHours) {
        this.name = requireNonNull(name);
        this.nameKana = requireNonNull(nameKana);
        this.operator = operator;
        this.postalCode = postalCode;
        this.address = address;
        this.phone = phone;
        this.fax = fax;
        this.email = email;
        this.contactName = contactName;
        this.officeHours = officeHours;
    }

    public String getName() {
        return name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public String getOperator() {
        return operator;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public String getFax() {
        return fax;
    }

    public String getEmail() {
        return email;
    }

    public String getContactName() {
        return contactName;
    }

    public String getOfficeHours() {
        return officeHours;
    }
}
