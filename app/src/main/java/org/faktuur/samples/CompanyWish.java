package org.faktuur.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;

/// What is asked before a company is founded: what it is called, where it is, and where its books shall lie.
///
/// @param firstYear the first fiscal year; those up to the next one are opened
/// @param place the path of the books
public record CompanyWish(String name, VatSet country, CurrencyUnit currency, Language language, int firstYear,
                          String place) {

    /// Why no company is founded.
    public sealed interface WishRefusal extends Refusal {

        /// It has no name.
        record CompanyNameNeeded() implements WishRefusal {
        }

        /// It is not said where its books shall lie.
        record PlaceNeeded() implements WishRefusal {
        }

        /// The books could not be made there; in words.
        record CompanyNotMade(String why) implements WishRefusal {
        }
    }

    /// The company to be made. Refused without a name or a place.
    public Outcome<CompanySetup.Choice> choice(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (name.isBlank()) {
            refusals.add(new WishRefusal.CompanyNameNeeded());
        }
        if (place.isBlank()) {
            refusals.add(new WishRefusal.PlaceNeeded());
        }
        return refusals.isEmpty() ? Outcome.done(new CompanySetup.Choice(particulars(), currency, language,
                CompanyKind.BOOKS, country, new CompanySetup.Years(firstYear, Math.max(firstYear,
                today.getYear() + 1)), CompanySetup.usualNumbers())) : Outcome.refused(refusals);
    }

    private Particulars particulars() {
        var code = country == VatSet.NONE ? "" : country.name();
        return new Particulars(name, new PostalAddress("", "", "", "", code), "", "", false,
                new Particulars.Bank("", ""), new Particulars.Reach("", "", ""));
    }

    /// A name for the books of a company of this name: its letters and digits.
    public static String fileName(String company) {
        var plain = company.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "" : plain + ".mv.db";
    }

    /// Where the books shall lie.
    public Path path() {
        return Path.of(place.strip());
    }
}
