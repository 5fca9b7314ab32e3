package org.faktuur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.faktuur.company.Company;
import org.faktuur.imports.KeepImportSetup;
import org.faktuur.guide.store.BundledGuides;
import org.faktuur.guide.view.GuideFeature;
import org.faktuur.imports.view.ImportsFeature;
import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.SavedQueries;
import org.faktuur.samples.view.CompaniesFeature;
import org.faktuur.samples.view.SamplesFeature;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.OpenCompany;
import org.faktuur.shell.ScreenHeartbeat;
import org.faktuur.texts.Words;

/// The company whose books an office has open, as the desktop sees it. Here every feature is brought in.
final class OfficeCompany implements OpenCompany {

    private final Office office;
    private final Path books;
    private final Path logs;
    private final Company company;
    private final Consumer<Path> window;
    private final ScreenHeartbeat heart = new ScreenHeartbeat();

    /// `window` opens a window on another company.
    OfficeCompany(Office office, Path books, Path logs, Consumer<Path> window) {
        this.office = office;
        this.window = window;
        this.books = books;
        this.logs = logs;
        this.company = office.companies().company();
    }

    @Override
    public String name() {
        return company.particulars().name();
    }

    @Override
    public boolean isPractice() {
        return company.isPractice();
    }

    @Override
    public DeskChoices choices() {
        return office.deskChoices();
    }

    @Override
    public SavedQueries queries() {
        return office.deskChoices().queries();
    }

    @Override
    public List<Feature> features(Desk desk) {
        var invoicing = new InvoicingRooms(office, desk);
        invoicing.batch().begin(heart);
        var features = new ArrayList<>(invoicing.features());
        features.addAll(new ReceivablesRooms(office, desk, invoicing.previews()).features());
        features.addAll(new MasterDataRooms(office, desk).features());
        features.addAll(new ProjectRooms(office, desk).features());
        features.addAll(new MailRooms(office, desk, invoicing.previews()).begin(heart).features());
        features.add(new ImportsFeature(List.of(office.importCustomers(), office.importProducts(),
                office.importSalesOrders()), office.importMappings(), new KeepImportSetup(office.importMappings(), office.transactions()), desk));
        var companies = new OfficeSamples(desk.session(), window);
        features.add(new CompaniesFeature(companies, desk));
        features.add(new SamplesFeature(companies, desk));
        features.add(new GuideFeature(new BundledGuides(), desk, isPractice()));
        return features;
    }

    @Override
    public void left() {
        heart.stop();
    }

    @Override
    public Words state() {
        return Words.of("books.safe", Map.of("company", books.toString()));
    }

    @Override
    public Map<String, String> facts() {
        return new TreeMap<>(Map.of("program", Version.number(), "books", books.toString(), "log", logs.toString()));
    }
}
