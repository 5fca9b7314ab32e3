package org.faktuur.company.view;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.Particulars;
import org.faktuur.company.SaveCompany.CompanyRefusal;
import org.faktuur.company.SaveCompany.Needed;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;

/// The company's particulars as they are edited.
final class CompanyForm {

    private final EntryForm form = new EntryForm(CompanyForm::place);
    private final EntryField<String> name = form.text("name", 120);
    private final EntryField<String> street = form.text("street", 120);
    private final EntryField<String> postalCode = form.text("postalCode", 20);
    private final EntryField<String> city = form.text("city", 80);
    private final EntryField<String> country = form.text("country", 2);
    private final EntryField<String> registrationNumber = form.text("registrationNumber", 40);
    private final EntryField<String> vatNumber = form.text("vatNumber", 40);
    private final BooleanProperty businessRegister = form.flag("inBusinessRegister");
    private final EntryField<String> iban = form.text("iban", 40);
    private final EntryField<String> bic = form.text("bic", 20);
    private final EntryField<String> email = form.text("email", 120);
    private final EntryField<String> phone = form.text("phone", 40);
    private final EntryField<String> website = form.text("website", 120);

    EntryForm form() {
        return form;
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case CompanyRefusal.ParticularMissing(var particular) -> place(particular);
            case CompanyRefusal.NoSuchCountry _ -> "country";
            default -> "";
        };
    }

    private static String place(Needed particular) {
        return switch (particular) {
            case NAME -> "name";
            case STREET -> "street";
            case POSTAL_CODE -> "postalCode";
            case CITY -> "city";
            case COUNTRY -> "country";
            case REGISTRATION_NUMBER -> "registrationNumber";
        };
    }

    /// Shows the particulars in force.
    void show(Particulars particulars) {
        form.show(() -> {
            name.set(particulars.name());
            street.set(particulars.address().street());
            postalCode.set(particulars.address().postalCode());
            city.set(particulars.address().city());
            country.set(particulars.address().country());
            registrationNumber.set(particulars.registrationNumber());
            vatNumber.set(particulars.vatNumber());
            businessRegister.set(particulars.inBusinessRegister());
            iban.set(particulars.bank().iban());
            bic.set(particulars.bank().bic());
            email.set(particulars.reach().email());
            phone.set(particulars.reach().phone());
            website.set(particulars.reach().website());
        });
    }

    /// The particulars as they stand in the form.
    Particulars written() {
        return new Particulars(name.get(),
                new PostalAddress(street.get(), postalCode.get(), city.get(), "",
                        country.get().toUpperCase(Locale.ROOT)),
                registrationNumber.get(), vatNumber.get(), businessRegister.get(),
                new Particulars.Bank(iban.get(), bic.get()),
                new Particulars.Reach(email.get(), phone.get(), website.get()));
    }
}
