package org.faktuur.shell;

import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// Shows the frame.
public final class ShellView {

    private final ShellViewModel model;
    private final Texts texts;
    @FXML private StackPane ShellView;
    @FXML private Label company;
    @FXML private Button search;
    @FXML private DatePicker sessionDate;
    @FXML private ComboBox<Language> language;
    @FXML private ComboBox<Look> look;
    @FXML private ComboBox<Duty> duty;
    @FXML private Button help;
    @FXML private NavigationPane navigation;
    @FXML private PageTabs tabs;
    @FXML private Label path;
    @FXML private Label status;
    @FXML private Button log;
    @FXML private Label state;

    ShellView(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var practice = model.company().isPractice();
        ShellView.pseudoClassStateChanged(PseudoClass.getPseudoClass("practice"), practice);
        company.setText(texts.text(practice ? "ShellView.practiceCompany" : "ShellView.company",
                Map.of("company", model.company().name())));
        state.setText(model.company().state().in(texts));
        sessionDate.setConverter(new DateWords(texts.formats(), model::sessionDay));
        sessionDate.valueProperty().bindBidirectional(model.sessionDate());
        language.setItems(FXCollections.observableArrayList(Language.values()));
        language.setConverter(new EnumWords<>(texts));
        language.valueProperty().bindBidirectional(model.language());
        look.setItems(FXCollections.observableArrayList(Look.values()));
        look.setConverter(new EnumWords<>(texts));
        look.valueProperty().bindBidirectional(model.preferences().look());
        duty.setItems(FXCollections.observableArrayList(Duty.values()));
        duty.setConverter(new EnumWords<>(texts));
        duty.valueProperty().bindBidirectional(model.duty());
        Commands.bind(search, model.openSearch(), texts);
        Commands.bind(help, model.help(), texts);
        Commands.bind(log, model.log(), texts);
        navigation.show(model, texts);
        tabs.show(model, new Views(texts));
        model.front().subscribe(page -> follow(page));
        ShellView.addEventFilter(KeyEvent.KEY_PRESSED, new ShellKeys(model, tabs)::pressed);
        ShellView.addEventHandler(KeyEvent.KEY_PRESSED, new ShellKeys(model, tabs)::left);
    }

    private void follow(Optional<Page> page) {
        status.textProperty().unbind();
        path.setText(page.flatMap(model::pathOf).map(words -> words.in(texts)).orElse(""));
        page.ifPresent(front -> status.textProperty().bind(front.status().map(words -> words.in(texts))));
    }
}
