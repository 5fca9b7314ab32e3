package org.faktuur.company;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Changes the company's particulars. Invoices that are posted keep those that they were made with.
public final class SaveCompany {

    /// A particular that every invoice must show (EU directive 2006/112 art. 226, Handelsregisterwet 2007 art. 27,
    /// bokføringsforskriften § 5-1-2).
    public enum Needed {
        NAME, STREET, POSTAL_CODE, CITY, COUNTRY, REGISTRATION_NUMBER
    }

    /// Why the particulars are not kept.
    public sealed interface CompanyRefusal extends Refusal {

        /// An invoice without it would not be one.
        record ParticularMissing(Needed particular) implements CompanyRefusal {
        }

        /// Not the two letters of a country.
        record NoSuchCountry(String country) implements CompanyRefusal {
        }
    }

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Companies companies;
    private final Transactions transactions;

    /// Of these books.
    public SaveCompany(Companies companies, Transactions transactions) {
        this.companies = companies;
        this.transactions = transactions;
    }

    /// Keeps the particulars as a new version, where they differ from those in force. Refused while something is empty
    /// that the law asks for, or the country is none.
    public Outcome<Company> save(Particulars particulars) {
        return transactions.run(() -> {
            var missing = missing(particulars);
            if (!missing.isEmpty()) {
                return Outcome.refused(missing);
            }
            var country = particulars.address().country();
            if (!COUNTRIES.contains(country)) {
                return Outcome.refused(new CompanyRefusal.NoSuchCountry(country));
            }
            var company = companies.company();
            if (!company.particulars().equals(particulars)) {
                companies.save(new Company(particulars, company.version(), company.currency(), company.language(),
                        company.kind()));
            }
            return Outcome.done(companies.company());
        });
    }

    private static List<Refusal> missing(Particulars particulars) {
        var address = particulars.address();
        return Stream.of(Needed.values()).filter(each -> (switch (each) {
            case NAME -> particulars.name();
            case STREET -> address.street();
            case POSTAL_CODE -> address.postalCode();
            case CITY -> address.city();
            case COUNTRY -> address.country();
            case REGISTRATION_NUMBER -> particulars.registrationNumber();
        }).isBlank()).<Refusal>map(CompanyRefusal.ParticularMissing::new).toList();
    }
}
