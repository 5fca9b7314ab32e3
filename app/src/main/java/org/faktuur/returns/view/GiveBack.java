package org.faktuur.returns.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.returns.InvoicedLines.Found;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// What the chosen invoiced lines are for: a new return order, one that there is, or a credit note on their order.
interface GiveBack {

    /// What the dialog is called.
    Words title();

    /// The customer whose lines are shown; empty while one is still to be asked for.
    Optional<String> customer();

    /// Whether a reason is to be asked for.
    boolean asksReason();

    /// What may be given back of that customer.
    List<Found> lines(String customer);

    /// Does it; answers what is done when the dialog is closed.
    Outcome<Runnable> keep(List<Wanted> wanted, String customer, String reason);

    /// A new return order, which then opens.
    record NewReturn(ReturnsPages pages) implements GiveBack {

        @Override
        public Words title() {
            return Words.of("GiveBackView.newReturn");
        }

        @Override
        public Optional<String> customer() {
            return Optional.empty();
        }

        @Override
        public boolean asksReason() {
            return true;
        }

        @Override
        public List<Found> lines(String customer) {
            return pages.books().invoiced().ofCustomer(customer);
        }

        @Override
        public Outcome<Runnable> keep(List<Wanted> wanted, String customer, String reason) {
            var create = pages.verbs().create();
            return (wanted.isEmpty() ? create.create(customer, reason) : create.create(wanted, reason))
                    .map(made -> () -> open(pages, made));
        }
    }

    /// More lines onto a return order.
    record MoreOnReturn(ReturnsPages pages, ReturnOrder order, Runnable then) implements GiveBack {

        @Override
        public Words title() {
            return Words.of("GiveBackView.findSalesOrder", Map.of("rma", order.rma().number()));
        }

        @Override
        public Optional<String> customer() {
            return Optional.of(order.order().header().buyer().customerAccount());
        }

        @Override
        public boolean asksReason() {
            return false;
        }

        @Override
        public List<Found> lines(String customer) {
            return pages.books().invoiced().ofCustomer(customer);
        }

        @Override
        public Outcome<Runnable> keep(List<Wanted> wanted, String customer, String reason) {
            return pages.verbs().create().add(order.number(), wanted).map(_ -> then);
        }
    }

    /// Lines below zero on the order itself, which are then invoiced with the quantity Deliver now.
    record CreditNote(ReturnsPages pages, String order) implements GiveBack {

        @Override
        public Words title() {
            return Words.of("GiveBackView.creditNote", Map.of("order", order));
        }

        @Override
        public Optional<String> customer() {
            return Optional.of("");
        }

        @Override
        public boolean asksReason() {
            return true;
        }

        @Override
        public List<Found> lines(String customer) {
            return pages.verbs().credit().of(order);
        }

        @Override
        public Outcome<Runnable> keep(List<Wanted> wanted, String customer, String reason) {
            return pages.verbs().credit().credit(order, wanted, reason)
                    .map(_ -> () -> pages.doors().invoice().accept(List.of(order)));
        }
    }

    private static void open(ReturnsPages pages, ReturnOrder made) {
        var ref = new DocumentRef(DocumentKind.RETURN_ORDER, made.rma().number());
        pages.desk().navigator().say(Message.done(Words.of("GiveBackView.made", Map.of("rma", made.rma().number(),
                "order", made.number())), Link.to(ref, pages.desk().navigator())));
        pages.desk().navigator().open(ref);
    }
}
