package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.text.Normalizer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.ibm.icu.text.Transliterator;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;

/** A member of staff as they are typed. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Transliterator TO_KATAKANA = Transliterator.getInstance("Hiragana-Katakana");

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = ProfileForm.KANA, message = "{PersonForm.kana}")
    private String nameKana;

    @NotNull
    private Profession profession;

    @Size(max = 20)
    private String licenseNumber;

    @Size(max = 120)
    @Pattern(regexp = ProfileForm.EMAIL, message = "{ProfileForm.email}")
    private String email;

    public void takeFrom(StaffProfile known) {
        name = known.name();
        nameKana = known.nameKana();
        profession = known.profession();
        licenseNumber = known.licenseNumber();
        email = known.email();
    }

    public StaffProfile profile() {
        return new StaffProfile(spaced(name), katakana(nameKana), profession, stripped(licenseNumber), stripped(email));
    }

    static String katakana(String typed) {
        return spaced(TO_KATAKANA.transliterate(Normalizer.normalize(typed, Normalizer.Form.NFKC)));
    }

    /** One half-width space between the parts of a name, so that two writings of it are one. */
    private static String spaced(String typed) {
        return typed.strip().replaceAll("[\\s\\u3000]+", " ");
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public Profession[] getProfessions() {
        return Profession.values();
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

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public String getLicenseNumber() {
        return licenseNumber;
    }

    public void setLicenseNumber(String licenseNumber) {
        this.licenseNumber = licenseNumber;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
