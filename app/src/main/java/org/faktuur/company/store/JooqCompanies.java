package org.faktuur.company.store;

import static org.faktuur.database.schema.Tables.COMPANY;
import static org.faktuur.database.schema.Tables.COMPANY_VERSION;

import org.faktuur.address.PostalAddress;
import org.faktuur.company.Companies;
import org.faktuur.company.Company;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.database.schema.tables.records.CompanyVersionRecord;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The company in its one row, its particulars version by version.
public final class JooqCompanies implements Companies {

    private static final short THE_ONE = 1;

    private final DSLContext dsl;

    public JooqCompanies(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Company company() {
        var row = dsl.fetchOptional(COMPANY, COMPANY.ID.eq(THE_ONE))
                .orElseThrow(() -> new IllegalStateException("these books have no company yet"));
        return new Company(particulars(row.getVersion()), row.getVersion(), CurrencyUnit.of(row.getCurrency()),
                Language.ofCode(row.getLanguage()), CompanyKind.valueOf(row.getKind()));
    }

    @Override
    public Particulars particulars(long version) {
        return particulars(dsl.fetchSingle(COMPANY_VERSION, COMPANY_VERSION.ID.eq(version)));
    }

    @Override
    public void save(Company company) {
        var version = newVersion(company.particulars());
        var row = dsl.fetchOptional(COMPANY, COMPANY.ID.eq(THE_ONE)).orElseGet(() -> dsl.newRecord(COMPANY));
        row.setId(THE_ONE);
        row.setVersion(version);
        row.setCurrency(company.currency().getCode());
        row.setLanguage(company.language().code());
        row.setKind(company.kind().name());
        row.store();
    }

    private long newVersion(Particulars particulars) {
        var row = dsl.newRecord(COMPANY_VERSION);
        row.setName(particulars.name());
        row.setStreet(particulars.address().street());
        row.setPostalCode(particulars.address().postalCode());
        row.setCity(particulars.address().city());
        row.setCountry(particulars.address().country());
        row.setRegistrationNumber(particulars.registrationNumber());
        row.setVatNumber(particulars.vatNumber());
        row.setInBusinessRegister(particulars.inBusinessRegister());
        row.setIban(particulars.bank().iban());
        row.setBic(particulars.bank().bic());
        row.setEmail(particulars.reach().email());
        row.setPhone(particulars.reach().phone());
        row.setWebsite(particulars.reach().website());
        row.insert();
        return row.getId();
    }

    private static Particulars particulars(CompanyVersionRecord row) {
        return new Particulars(row.getName(),
                new PostalAddress(row.getStreet(), row.getPostalCode(), row.getCity(), "", row.getCountry()),
                row.getRegistrationNumber(), row.getVatNumber(), row.getInBusinessRegister(),
                new Particulars.Bank(row.getIban(), row.getBic()),
                new Particulars.Reach(row.getEmail(), row.getPhone(), row.getWebsite()));
    }
}
