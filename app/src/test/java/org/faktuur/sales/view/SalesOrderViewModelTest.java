package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.line;

import org.faktuur.TestOffice;
import org.faktuur.customers.SaveCustomer;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.shell.EntryRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SalesOrderViewModelTest extends OrderOnDesk {

    @Test
    void a_customer_brings_payer_terms_currency_and_address() {
        var page = blank();
        type(page.header().customer(), "c400");
        var header = page.written().header();
        assertThat(header.buyer().customerName()).isEqualTo("Customer C400");
        assertThat(header.buyer().invoiceAccount()).isEqualTo("C400");
        assertThat(header.terms().currency()).isEqualTo(TestOffice.USD);
        assertThat(header.terms().paymentTerms()).isEqualTo("N30");
        assertThat(header.delivery().address().city()).isEqualTo("Haarlem");
    }

    @Test
    void an_unknown_customer_is_marked_at_the_field() {
        var page = blank();
        type(page.header().customer(), "nobody");
        assertThat(page.header().customer().wrong().get()).contains(new SalesRefusal.NoSuchCustomer("nobody"));
        page.save().run();
        assertThat(page.kept().get()).isEmpty();
        assertThat(desk.navigator.messages).hasSize(1);
    }

    @Test
    void totals_follow_what_is_typed() {
        var page = blank();
        type(page.header().customer(), "C200");
        typed(page, "P1", "=2*2");
        var totals = page.totals().priced().get().orElseThrow();
        assertThat(totals.subtotal()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(totals.total()).isEqualTo(Money.parse("EUR 121.00"));
        type(page.lines().rows().getFirst().discount(), "10");
        type(page.charges().rows().getFirst().code(), "freight");
        type(page.charges().rows().getFirst().value(), "12,50");
        assertThat(page.totals().priced().get().orElseThrow().total()).isEqualTo(Money.parse("EUR 124.03"));
        assertThat(page.totals().credit().get().orElseThrow().room()).isEqualTo(Money.parse("EUR 1000.00"));
    }

    @Test
    void a_line_in_dollars_takes_the_price_at_the_rate_of_the_day() {
        var page = blank();
        type(page.header().customer(), "C400");
        assertThat(typed(page, "P1", "1").price().get()).isEqualTo(Price.of("27.17"));
    }

    @Test
    void a_price_that_nobody_typed_follows_the_currency() {
        var page = blank();
        type(page.header().customer(), "C100");
        typed(page, "P1", "1");
        page.lines().add(1);
        var own = typed(page, "P2", "1");
        type(own.price(), "99");
        page.header().currency().set(TestOffice.USD);
        assertThat(page.lines().filled()).extracting(line -> line.price().get())
                .containsExactly(Price.of("27.17"), Price.of("99"));
    }

    @Test
    void an_item_typed_before_the_customer_is_found_is_taxed_for_that_customer() {
        var waiting = new WaitingBackground();
        var late = new SalesDesk(desk.office, waiting);
        var page = late.pages.newOrder();
        page.onShown();
        waiting.doAll();
        type(page.header().customer(), "C400");
        var line = page.lines().rows().getFirst();
        type(line.item(), "P1");
        waiting.doAll();
        assertThat(line.price().get()).isEqualTo(Price.of("27.17"));
        assertThat(line.shown().get().taxes().text()).isEqualTo("BTW21");
    }

    @Test
    void saving_waits_for_what_is_being_looked_up() {
        var waiting = new WaitingBackground();
        var late = new SalesDesk(desk.office, waiting);
        var page = late.pages.newOrder();
        page.onShown();
        waiting.doAll();
        type(page.header().customer(), "C100");
        type(page.lines().rows().getFirst().item(), "P1");
        page.save().run();
        assertThat(page.kept().get()).isEmpty();
        waiting.doAll();
        assertThat(desk.kept(page.kept().get().orElseThrow().number()).lines())
                .extracting(each -> each.taxes().text()).containsExactly("BTW21");
    }

    @Test
    void an_item_is_found_by_a_part_of_its_name() {
        var page = blank();
        type(page.header().customer(), "C100");
        assertThat(typed(page, "duct p3", "1").item().get()).isEqualTo("P3");
        page.lines().add(1);
        var unknown = typed(page, "product", "1");
        assertThat(unknown.item().wrong().get()).contains(new SalesRefusal.NoSuchItem("product"));
    }

    @Test
    void what_is_no_number_stays_in_its_field_with_the_reason_and_is_not_saved() {
        var page = blank();
        type(page.header().customer(), "C100");
        var line = typed(page, "P1", "two");
        assertThat(line.quantity().shown(desk.typing.formats())).isEqualTo("two");
        assertThat(page.problems().get()).containsExactly(new EntryRefusal.NumberUnreadable("two"));
        page.save().run();
        assertThat(page.kept().get()).isEmpty();
        type(line.quantity(), "2");
        page.save().run();
        assertThat(page.kept().get()).isPresent();
    }

    @Test
    void rules_mark_the_field_while_one_types() {
        var page = blank();
        type(page.header().customer(), "C100");
        var line = typed(page, "P1", "2");
        type(line.price(), "-1");
        type(line.discount(), "101");
        type(line.deliverNow(), "3");
        assertThat(page.problems().get()).containsExactly(new SalesRefusal.NegativePrice(1),
                new SalesRefusal.DiscountOutOfRange(1),
                new SalesRefusal.MoreThanRemains("", "P1", Quantity.of(3), Quantity.of(2)));
    }

    @Test
    void a_quantity_of_nothing_is_marked_at_its_line() {
        var page = blank();
        type(page.header().customer(), "C100");
        typed(page, "P1", "2");
        type(page.lines().rows().getFirst().quantity(), "0");
        page.save().run();
        assertThat(page.lines().rows().getFirst().quantity().wrong().get()).contains(new SalesRefusal.ZeroQuantity(1));
    }

    @Test
    void the_acts_on_a_new_order_wait_until_it_is_saved() {
        assertThat(blank().commands().invoice().why().get()).contains(new OrderDeskRefusal.NotSavedYet());
    }

    @Test
    void a_draft_says_that_it_is_not_delivered() {
        var page = blank();
        type(page.header().customer(), "C100");
        typed(page, "P1", "2");
        page.header().type().set(SalesOrderType.JOURNAL);
        page.save().run();
        assertThat(page.commands().deliver().why().get())
                .contains(new SalesRefusal.OrderIsJournal(page.kept().get().orElseThrow().number()));
    }

    @Test
    void a_copy_starts_anew() {
        var order = partlyDelivered();
        var page = desk.pages.copyOf(order.number());
        page.onShown();
        assertThat(page.save().why().get()).isEmpty();
        page.save().run();
        var copy = desk.kept(page.kept().get().orElseThrow().number());
        assertThat(copy.number()).isNotEqualTo(order.number());
        assertThat(copy.lines()).allSatisfy(each -> assertThat(each.quantities().delivered()).isEqualTo(Quantity.ZERO));
        assertThat(copy.slips()).isEqualTo(SalesOrder.Slips.NONE);
    }

    @Test
    void another_customer_in_another_vat_group_taxes_the_lines_anew() {
        var page = blank();
        type(page.header().customer(), "C100");
        var line = typed(page, "P1", "2");
        assertThat(line.shown().get().taxes().text()).isEqualTo("BTW21");
        var export = desk.office.salesTax().codes().groups().stream().filter(group -> !desk.office.salesTax().codes()
                .codesFor(group, "FULL").contains("BTW21")).findFirst().orElseThrow();
        var customer = desk.office.customers().byAccount("C200").orElseThrow();
        var billing = customer.billing();
        new SaveCustomer(desk.office.customers(), desk.office.transactions()).save(new org.faktuur.customers.Customer(customer.account(), customer.name(),
                customer.address(), customer.contact(), new org.faktuur.customers.Customer.Billing(
                billing.invoiceAccount(), billing.group(), billing.currency(), billing.language(),
                billing.paymentTerms(), new org.faktuur.customers.Customer.Tax(export, "", "")), customer.credit(),
                customer.version())).orElseThrow();
        type(page.header().customer(), "C200");
        assertThat(line.shown().get().taxes().text()).isNotEqualTo("BTW21");
    }

    @Test
    void a_discount_on_the_whole_and_prices_with_tax_change_the_totals_and_are_kept() {
        var page = page(TestOffice.order(desk.office, "C100", line(1, "P1", "10", "25", "0")));
        var invoicing = page.header().invoicing();
        type(invoicing.fields().getFirst(), "10");
        assertThat(page.totals().priced().get().orElseThrow().total()).isEqualTo(Money.parse("EUR 272.25"));
        invoicing.pricesIncludeVat().set(true);
        assertThat(page.totals().priced().get().orElseThrow().total()).isEqualTo(Money.parse("EUR 225.00"));
        page.save().run();
        var kept = desk.kept(page.kept().get().orElseThrow().number()).header().invoicing().reckoning();
        assertThat(kept.pricesIncludeVat()).isTrue();
        assertThat(kept.discount()).isEqualTo(org.faktuur.money.Percent.of("10"));
    }
}
