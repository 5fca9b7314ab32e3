package org.faktuur.sales.view;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.faktuur.sales.PackingSlip;
import org.faktuur.texts.Texts;

/// The page of a posted packing slip.
public final class PackingSlipView {

    private final PackingSlipViewModel model;
    private final Texts texts;
    @FXML private Label heading;
    @FXML private Label date;
    @FXML private Hyperlink customer;
    @FXML private Label address;
    @FXML private FlowPane orders;
    @FXML private TableView<PackingSlip.Line> lines;

    PackingSlipView(PackingSlipViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        column("order", 140, PackingSlip.Line::orderNumber);
        column("item", 120, PackingSlip.Line::item);
        column("description", 320, PackingSlip.Line::description);
        column("quantity", 110, line -> texts.formats().quantity(line.quantity())).getStyleClass().add("right");
        column("unit", 80, PackingSlip.Line::unit);
        customer.setOnAction(_ -> model.openCustomer());
        heading.setText(texts.text("DocumentKind.PACKING_SLIP") + " " + model.number());
        model.slip().subscribe(found -> found.ifPresent(this::show));
    }

    private TableColumn<PackingSlip.Line, String> column(String id, int width,
                                                         Function<PackingSlip.Line, String> value) {
        var column = new TableColumn<PackingSlip.Line, String>(texts.text("PackingSlipView." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        lines.getColumns().add(column);
        return column;
    }

    private void show(PackingSlip slip) {
        date.setText(texts.formats().date(slip.date()));
        customer.setText(slip.receiver().customerAccount() + "  " + slip.receiver().customerName());
        address.setText(slip.receiver().address());
        orders.getChildren().setAll(slip.orderNumbers().stream().map(number -> {
            var link = new Hyperlink(number);
            link.setOnAction(_ -> model.openOrder(number));
            return link;
        }).toList());
        lines.getItems().setAll(slip.lines());
    }
}
