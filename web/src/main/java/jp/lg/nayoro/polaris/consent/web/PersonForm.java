package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import jp.lg.nayoro.polaris.consent.service.NewResident;
import jp.lg.nayoro.polaris.identity.entity.Demographics;
import jp.lg.nayoro.polaris.identity.entity.Sex;
import jp.lg.nayoro.polaris.identity.service.NameFolding;

/** Section 1 of the form: who is to be enrolled, as it is typed. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = "[\\p{IsHiragana}\\p{IsKatakana}ー－\\-ｰﾞﾟ・･\\s　]+", message = "{PersonForm.kana}")
    private String kana;

    @NotNull
    private LocalDate birthDate;

    @NotNull
    private Sex sex;

    @Pattern(regexp = "[0-9０-９]{3}[-－ー]?[0-9０-９]{4}", message = "{PersonForm.postalCode}")
    private String postalCode;

    @Size(max = 200)
    private String address;

    @Size(max = 20)
    private String phone;

    @Pattern(regexp = "[0-9０-９]{6}", message = "{PersonForm.insurerNumber}")
    private String insurerNumber;

    @Pattern(regexp = "[0-9０-９]{10}|[HＨ][0-9０-９]{9}", message = "{PersonForm.insuredNumber}")
    private String insuredNumber;

    /** Fills in what an institution says; what it does not know stays empty for the clerk. */
    void takeFrom(Demographics known) {
        name = known.name().name();
        kana = known.name().kana();
        birthDate = known.birthDate();
        sex = known.sex() == Sex.UNKNOWN ? null : known.sex();
        postalCode = known.postalCode();
        address = known.address();
        phone = known.phone();
    }

    List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (birthDate.isAfter(today)) {
            problems.add(new FieldProblem("birthDate", "consent_enrol.message.error.born_in_future"));
        }
        if (insuredNumber != null && insurerNumber == null) {
            problems.add(new FieldProblem("insurerNumber", "consent_enrol.message.error.insurer_missing"));
        }
        return problems;
    }

    NewResident newResident() {
        return new NewResident(
                NameFolding.fold(name, kana),
                birthDate,
                sex,
                halfWidth(postalCode),
                address,
                halfWidth(phone),
                halfWidth(insurerNumber),
                halfWidth(insuredNumber));
    }

    private static String halfWidth(String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
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

    public String getInsurerNumber() {
        return insurerNumber;
    }

    public void setInsurerNumber(String insurerNumber) {
        this.insurerNumber = insurerNumber;
    }

    public String getInsuredNumber() {
        return insuredNumber;
    }

    public void setInsuredNumber(String insuredNumber) {
        this.insuredNumber = insuredNumber;
    }
}
