package org.campaignmaterials.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.ServerProcess;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that tests start. It takes letters for everybody but for {@code unknown@}
 * ("never"), {@code later@} ("not now"), and of everybody but from {@code stranger@}; a letter that
 * says "unwanted" it refuses after reading it.
 */
final class PostOffice implements AutoCloseable {
  static final String USER = "materials";
  static final String PASSWORD = "a long password for letters";

  private final List<Taken> letters = new CopyOnWriteArrayList<>();
  private final List<String> passwords = new CopyOnWriteArrayList<>();
  private final SMTPServer server;
  private final int port;

  private PostOffice(int port, SMTPServer.Builder how) {
    this.port = port;
    this.server =
        how.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .messageHandlerFactory(unused -> new Clerk())
            .build();
    server.start();
  }

  /** A letter as it was handed over. */
  record Taken(String returnAddress, String recipient, String raw) {

    /** A header's value; empty when it is not there. */
    String header(String name) {
      return raw.lines()
          .takeWhile(line -> !line.isEmpty())
          .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }
  }

  /** Speaks openly, and asks nobody who they are. */
  static PostOffice open() {
    return new PostOffice(ServerProcess.freePort(), SMTPServer.port(0));
  }

  /** Encrypts when asked to, and then asks for a password. */
  static PostOffice withStartTls(SSLContext context) {
    return withStartTls(context, ServerProcess.freePort());
  }

  static PostOffice withStartTls(SSLContext context, int port) {
    PostOffice[] office = new PostOffice[1];
    office[0] =
        new PostOffice(
            port,
            SMTPServer.port(0)
                .enableTLS()
                .startTlsSocketFactory(context)
                .requireAuth()
                .authenticationHandlerFactory(
                    new EasyAuthenticationHandlerFactory(
                        (user, password, unused) -> office[0].login(user, password))));
    return office[0];
  }

  /** Asks for a password though it can't encrypt: nobody should give it one. */
  static PostOffice askingForAPasswordInTheOpen() {
    PostOffice[] office = new PostOffice[1];
    office[0] =
        new PostOffice(
            ServerProcess.freePort(),
            SMTPServer.port(0)
                .showAuthCapabilitiesBeforeSTARTTLS(true)
                .authenticationHandlerFactory(
                    new EasyAuthenticationHandlerFactory(
                        (user, password, unused) -> office[0].login(user, password))));
    return office[0];
  }

  /** Encrypted from the first byte. */
  static PostOffice withTls(SSLContext context) {
    return new PostOffice(
        ServerProcess.freePort(), SMTPServer.port(0).serverSocketFactory(context));
  }

  private void login(String user, String password) throws LoginFailedException {
    passwords.add(password);
    if (!user.equals(USER) || !password.equals(PASSWORD)) {
      throw new LoginFailedException("535 5.7.8 Authentication failed");
    }
  }

  int port() {
    return port;
  }

  List<Taken> letters() {
    return List.copyOf(letters);
  }

  /** The passwords that were said to it, in whatever way. */
  List<String> passwords() {
    return List.copyOf(passwords);
  }

  /** Waits for a letter. */
  Taken await(Predicate<Taken> wanted, Duration most) {
    return Eventually.found(
        () -> "such a letter among " + letters,
        most,
        () -> letters.stream().filter(wanted).findFirst());
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Clerk implements MessageHandler {
    private String from = "";
    private String recipient = "";

    @Override
    public void from(String from) throws RejectException {
      if (from.startsWith("stranger@")) {
        throw new RejectException(550, "5.7.1 <" + from + "> may not send from here");
      }
      this.from = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
      if (recipient.startsWith("unknown@")) {
        throw new RejectException(550, "5.1.1 <" + recipient + "> unknown");
      }
      if (recipient.startsWith("later@")) {
        throw new RejectException(451, "4.7.1 <" + recipient + "> come again later");
      }
      this.recipient = recipient;
    }

    @Override
    public String data(InputStream in) throws RejectException, IOException {
      String raw = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      if (raw.contains("unwanted")) {
        throw new RejectException(554, "5.6.0 not like this, <" + recipient + ">");
      }
      letters.add(new Taken(from, recipient, raw));
      return null;
    }

    @Override
    public void done() {}
  }
}
