package org.faktuur.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// The frame: navigation pane, tabs, message bar, session date, language, look. Outlives its view, which is made anew
/// when the language changes.
public final class ShellViewModel implements Navigator {

    static final int LEAST_ZOOM = 80;
    static final int MOST_ZOOM = 200;
    private static final String FAVOURITES = "favourites";
    private static final String OPEN_TABS = "tabs";

    private final OpenCompany company;
    private final DeskSession session;
    private final DeskPreferences preferences;
    private final Tabs tabs = new Tabs();
    private final Messages messages;
    private final ObjectProperty<LocalDate> sessionDate;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Duty> duty;
    private final ReadOnlyObjectWrapper<Texts> texts;
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final Command openSearch = Command.of("Shortcut+K", () -> searching.set(true));
    private final Command help = Command.of("F1", () -> tabs().open("help", HelpViewModel::new));
    private final Command log = Command.of(() -> tabs().open("log", this::messageLog));
    private final ObservableList<String> favourites = FXCollections.observableArrayList();
    private List<Feature> features = List.of();
    private NavigationMenu menu = new NavigationMenu(List.of());
    private Search search;

    /// The frame of this company's desktop.
    public ShellViewModel(OpenCompany company, DeskSession session, DeskPreferences preferences) {
        this.company = company;
        this.session = session;
        this.preferences = preferences;
        this.messages = new Messages(session);
        this.sessionDate = new SimpleObjectProperty<>(session.today());
        this.language = new SimpleObjectProperty<>(session.language());
        this.texts = new ReadOnlyObjectWrapper<>(Texts.ofEverything(session.language()));
        this.duty = new SimpleObjectProperty<>(preferences.duty());
        session.workAs(duty.get());
        duty.subscribe((_, other) -> workAs(other));
        sessionDate.subscribe(this::workOn);
        language.subscribe(this::speak);
    }

    /// Brings in the features, once, before the frame is shown.
    public void bring(List<Feature> doors, Background background) {
        features = List.copyOf(doors);
        menu = new NavigationMenu(features);
        search = new Search(features, this, background, texts.get());
        favourites.setAll(kept(FAVOURITES).filter(key -> menu.item(key).isPresent()).toList());
    }

    @Override
    public void open(DocumentRef document) {
        features.stream().filter(feature -> feature.opens(document.kind())).findFirst().ifPresentOrElse(
                feature -> tabs.open(document, () -> feature.open(document)),
                () -> say(Message.refused(List.of(
                        new ShellRefusal.NothingOpens(document.kind(), document.number())))));
    }

    @Override
    public void open(Page page) {
        tabs.open(page);
    }

    @Override
    public void openMenu(String key) {
        var item = menu.item(key).orElseThrow(() -> new IllegalArgumentException("no menu entry " + key));
        tabs.open(key, item.page());
    }

    @Override
    public void close(Page page) {
        tabs.close(page);
    }

    @Override
    public void say(Message message) {
        messages.say(message);
    }

    /// Closes the tab that is in front, if its page may go.
    public void closeFront() {
        tabs.front().get().filter(Page::isClosable).filter(Page::mayClose).ifPresent(tabs::close);
    }

    /// May the window be closed? Asks the pages that have something to keep.
    public boolean mayClose() {
        return List.copyOf(tabs.pages()).stream().allMatch(Page::mayClose);
    }

    /// Keeps which documents and menu entries are open, for the next start.
    public void keepTabs() {
        var names = new ArrayList<String>();
        tabs.names().forEach(name -> names.add(name instanceof DocumentRef(var kind, var number)
                ? kind.name() + ":" + number : name.toString()));
        company.choices().save(OPEN_TABS, String.join("\n", names));
    }

    /// Opens what was open when the desktop was last closed; what is gone since is left out.
    public void openKeptTabs() {
        kept(OPEN_TABS).forEach(name -> {
            var colon = name.indexOf(':');
            if (colon > 0) {
                kinds(name.substring(0, colon)).forEach(kind ->
                        open(new DocumentRef(kind, name.substring(colon + 1))));
            } else {
                menu.item(name).ifPresent(item -> openMenu(item.key()));
            }
        });
    }

    private Stream<DocumentKind> kinds(String name) {
        return Arrays.stream(DocumentKind.values()).filter(kind -> kind.name().equals(name))
                .filter(kind -> features.stream().anyMatch(feature -> feature.opens(kind)));
    }

    private Stream<String> kept(String name) {
        return company.choices().load(name).stream().flatMap(String::lines).filter(line -> !line.isBlank());
    }

    /// Puts a menu entry among the favourites, or takes it away.
    public void favour(String key) {
        if (!favourites.remove(key)) {
            favourites.add(key);
        }
        company.choices().save(FAVOURITES, String.join("\n", favourites));
    }

    private MessageLogViewModel messageLog() {
        return new MessageLogViewModel(messages);
    }

    /// Where the page in front hangs in the navigation pane, if it was opened from there.
    Optional<Words> pathOf(Page page) {
        return tabs.nameOf(page).filter(String.class::isInstance).flatMap(key -> menu.item(key.toString()))
                .map(item -> words -> NavigationMenu.path(item, words));
    }

    private void workOn(LocalDate day) {
        if (day != null) {
            session.workOn(day);
            tabs.front().get().ifPresent(Page::refresh);
        }
    }

    private void workAs(Duty other) {
        session.workAs(other);
        preferences.duty(other);
        tabs.front().get().ifPresent(Page::refresh);
    }

    private void speak(Language other) {
        if (other != texts.get().language()) {
            session.speak(other);
            preferences.language(other);
            texts.set(Texts.ofEverything(other));
            search.speak(texts.get());
        }
    }

    /// Opens the search.
    Command openSearch() {
        return openSearch;
    }

    /// Opens the sheet of keys.
    Command help() {
        return help;
    }

    /// Opens the log of messages.
    Command log() {
        return log;
    }

    LocalDate sessionDay() {
        return session.today();
    }

    OpenCompany company() {
        return company;
    }

    DeskPreferences preferences() {
        return preferences;
    }

    Tabs tabs() {
        return tabs;
    }

    Messages messages() {
        return messages;
    }

    NavigationMenu menu() {
        return menu;
    }

    Search search() {
        return search;
    }

    ObservableList<String> favourites() {
        return favourites;
    }

    /// Is the search in front?
    BooleanProperty searching() {
        return searching;
    }

    /// The keys of all menu entries.
    public List<String> menuKeys() {
        return menu.items().stream().map(MenuItem::key).toList();
    }

    /// The page in front.
    public ReadOnlyObjectProperty<Optional<Page>> front() {
        return tabs.front();
    }

    /// The session date.
    public ObjectProperty<LocalDate> sessionDate() {
        return sessionDate;
    }

    /// The language of the screen.
    public ObjectProperty<Language> language() {
        return language;
    }

    /// As what the person works on projects.
    public ObjectProperty<Duty> duty() {
        return duty;
    }

    /// The texts of that language.
    public ReadOnlyObjectProperty<Texts> texts() {
        return texts.getReadOnlyProperty();
    }
}
