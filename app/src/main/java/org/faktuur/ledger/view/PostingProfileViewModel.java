package org.faktuur.ledger.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.SavePostingRules;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;

/// The posting profile: its rules, beside the one that is added or changed.
public final class PostingProfileViewModel implements Page {

    private final Desk desk;
    private final ChartOfAccounts chart;
    private final SavePostingRules verb;
    private final EntryForm form = new EntryForm(PostingProfileViewModel::place);
    private final EntryForm.Choice<PostingType> type = form.choice("ruleType", PostingType.REVENUE);
    private final EntryForm.Choice<PostingRule.Scope> scope = form.choice("ruleScope", PostingRule.Scope.EVERY);
    private final EntryField<String> profile;
    private final EntryField<String> scopeKey;
    private final EntryField<String> account;
    private final EditedRows<PostingRuleRow> rules;
    private final Command save = form.saving(this::keep);
    private final Command remove = Command.of(this::takeAway);

    PostingProfileViewModel(Desk desk, ChartOfAccounts chart, SavePostingRules verb, PostingKeys keys) {
        this.desk = desk;
        this.chart = chart;
        this.verb = verb;
        this.profile = form.text("ruleProfile", 20, this::profiles)
                .closedWhile(type.value().map(chosen -> chosen == PostingType.CUSTOMER_BALANCE
                        ? Optional.empty() : Optional.of(new PostingProfileRefusal.RuleIsForEveryProfile())));
        this.scopeKey = form.text("ruleKey", 20, words -> keys.find(type.get(), scope.get(), words))
                .closedWhile(scope.value().map(chosen -> chosen == PostingRule.Scope.EVERY
                        ? Optional.of(new PostingProfileRefusal.RuleIsForAll()) : Optional.empty()));
        this.account = form.text("ruleAccount", 20, words -> AccountWords.suggest(chart.accounts(), words));
        this.rules = new EditedRows<>(new PagedList<>("PostingProfileView", new FewRows<>(this::read, columns(),
                row -> row.rule().label()), columns(), desk).whenEmpty("PostingProfileView.empty"), form, this::fill);
        remove.unless(rules.edited().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case LedgerRefusal.NoSuchAccount _ -> "ruleAccount";
            case LedgerRefusal.NoSuchProfile _ -> "ruleProfile";
            case LedgerRefusal.RuleForWhom _, LedgerRefusal.RuleStands _ -> "ruleKey";
            default -> "";
        };
    }

    /// The rules.
    public EditedRows<PostingRuleRow> rules() {
        return rules;
    }

    /// The fields of the rule that is added or changed.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// What the rules of the chosen posting type are for, where its name does not say all.
    public ObservableValue<Words> about() {
        return type.value().map(chosen -> switch (chosen) {
            case PROJECT_REVENUE -> Words.of("PostingProfileView.about.revenue");
            case PROJECT_COST, PAYROLL_ALLOCATION, EXPENSES_OWED -> Words.of("PostingProfileView.about.cost");
            case WIP_SALES_VALUE, ACCRUED_REVENUE -> Words.of("PostingProfileView.about.accrual");
            default -> Words.NONE;
        });
    }

    /// Whether a rule is for one, for a group or for all.
    public ReadOnlyObjectProperty<PostingRule.Scope> scope() {
        return scope.value();
    }

    /// Keeps the rule of the form.
    public Command save() {
        return save;
    }

    /// Takes the rule of the form away.
    public Command remove() {
        return remove;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("LedgerSetupFeature.postingProfile"));
    }

    @Override
    public ObservableValue<Words> status() {
        return rules.list().status();
    }

    @Override
    public void onShown() {
        rules.list().refresh();
    }

    @Override
    public void refresh() {
        rules.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    /// The customer posting profiles that go on what is typed.
    private List<Suggestion> profiles(String typed) {
        return chart.customerProfiles().stream().filter(code -> code.regionMatches(true, 0, typed, 0, typed.length()))
                .map(code -> new Suggestion(code, "")).toList();
    }

    private List<PostingRuleRow> read() {
        var names = chart.accounts().stream().collect(Collectors.toMap(LedgerAccount::account, LedgerAccount::name));
        return chart.postingRules().stream()
                .map(rule -> new PostingRuleRow(rule, names.getOrDefault(rule.account(), ""))).toList();
    }

    private void fill(Optional<PostingRuleRow> row) {
        var rule = row.map(PostingRuleRow::rule).orElse(new PostingRule("", type.get(), PostingRule.Scope.GROUP, "", ""));
        type.value().set(rule.type());
        scope.value().set(rule.scope());
        profile.set(rule.profile());
        scopeKey.set(rule.scopeKey());
        account.set(rule.account());
    }

    private void keep() {
        var rule = new PostingRule(type.get() == PostingType.CUSTOMER_BALANCE ? profile.get() : "", type.get(),
                scope.get(),
                scope.get() == PostingRule.Scope.EVERY ? "" : scopeKey.get(), account.get());
        var before = rules.edited().get().map(PostingRuleRow::rule);
        form.keep(desk, () -> verb.save(rule, before), kept -> {
            rules.kept(Optional.of(new PostingRuleRow(kept, "")));
            say("PostingProfileView.saved", kept);
        });
    }

    private void takeAway() {
        var row = rules.edited().get();
        var rule = row.orElseThrow().rule();
        if (desk.dialogs().ask(Words.of("PostingProfileView.sure", words(rule)), Words.of("PostingProfileView.remove"),
                Words.of("cancel"))) {
            form.show(() -> fill(row));
            form.keep(desk, () -> verb.remove(rule), gone -> {
                rules.kept(Optional.empty());
                say("PostingProfileView.removed", gone);
            });
        }
    }

    private void say(String key, PostingRule rule) {
        desk.navigator().say(Message.done(Words.of(key, words(rule))));
    }

    private static Map<String, Object> words(PostingRule rule) {
        return Map.of("type", rule.type(), "scope", rule.scope(), "scopeKey", rule.scopeKey(), "account",
                rule.account());
    }

    private static List<ListColumn<PostingRuleRow>> columns() {
        return List.of(
                ListColumn.<PostingRuleRow, PostingType>status("type", "PostingProfileView.type", PostingType.class,
                        row -> row.rule().type()).wide(190),
                ListColumn.<PostingRuleRow, PostingRule.Scope>status("scope", "PostingProfileView.scope",
                        PostingRule.Scope.class, row -> row.rule().scope()).wide(120),
                ListColumn.<PostingRuleRow>text("scopeKey", "PostingProfileView.scopeKey",
                        row -> row.rule().scopeKey()).wide(110),
                ListColumn.<PostingRuleRow>text("profile", "PostingProfileView.profile",
                        row -> row.rule().profile()).wide(110),
                ListColumn.<PostingRuleRow>text("account", "PostingProfileView.account",
                        row -> row.rule().account()).wide(110),
                ListColumn.text("accountName", "PostingProfileView.accountName", PostingRuleRow::accountName)
                        .wide(220));
    }
}
