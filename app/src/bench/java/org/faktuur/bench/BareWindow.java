package org.faktuur.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A bare window with one FXML file: what any such program takes to start.
final class BareWindow {

    private static final String FXML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?import javafx.scene.control.Label?>
            <?import javafx.scene.control.TableView?>
            <?import javafx.scene.layout.VBox?>
            <VBox xmlns:fx="http://javafx.com/fxml" prefWidth="1280" prefHeight="720">
              <Label text="Bare"/><TableView/>
            </VBox>
            """;

    private BareWindow() {
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            try {
                Parent root = new FXMLLoader().load(new ByteArrayInputStream(FXML.getBytes(StandardCharsets.UTF_8)));
                show(root);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Ends the process when the window has drawn its first frame.
    static void show(Parent root) {
        var stage = new Stage();
        var scene = new Scene(root);
        stage.setScene(scene);
        stage.show();
        endAfterFirstFrame(scene);
    }

    static void endAfterFirstFrame(Scene scene) {
        scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> Runtime.getRuntime().halt(0)));
        Platform.requestNextPulse();
    }
}
