package org.faktuur.mail.store;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.faktuur.mail.Mail;
import org.faktuur.mail.MailAddress;
import org.faktuur.mail.MailCarrier.Parcel;

/// A mail as it goes over the wire, under the Message-ID that it was given. Knows whether its content was begun to be
/// handed over: before that, no server can have taken it.
final class Eml extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private boolean handedOver;

    Eml(Session session, Parcel parcel) throws MessagingException {
        super(session);
        this.messageId = parcel.messageId();
        setFrom(address(parcel.sender().address(), parcel.sender().name()));
        if (!parcel.sender().replyTo().isEmpty()) {
            setReplyTo(new InternetAddress[] {address(parcel.sender().replyTo(), "")});
        }
        for (var to : Mail.addresses(parcel.letter().to())) {
            addRecipient(Message.RecipientType.TO, address(to, ""));
        }
        for (var cc : Mail.addresses(parcel.letter().cc())) {
            addRecipient(Message.RecipientType.CC, address(cc, ""));
        }
        setSubject(parcel.letter().subject(), UTF_8);
        setSentDate(Date.from(parcel.date()));
        fill(parcel);
        saveChanges();
    }

    private void fill(Parcel parcel) throws MessagingException {
        if (parcel.attachment().name().isEmpty()) {
            setText(parcel.letter().text(), UTF_8);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(parcel.letter().text(), UTF_8);
        var paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(parcel.attachment().content(),
                type(parcel.attachment().name()))));
        paper.setFileName(parcel.attachment().name());
        paper.setDisposition(Part.ATTACHMENT);
        setContent(new MimeMultipart(text, paper));
    }

    private static String type(String name) {
        return name.endsWith(".pdf") ? "application/pdf" : name.endsWith(".xml") ? "application/xml"
                : "application/octet-stream";
    }

    private static InternetAddress address(String written, String name) throws MessagingException {
        var address = new InternetAddress(MailAddress.onTheWire(written), true);
        try {
            if (!name.isEmpty()) {
                address.setPersonal(name, UTF_8);
            }
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        if (messageId.isEmpty()) {
            removeHeader("Message-ID");
        } else {
            setHeader("Message-ID", messageId);
        }
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(out, ignored);
    }
}
