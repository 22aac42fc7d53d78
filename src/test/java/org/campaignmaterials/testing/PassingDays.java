package org.campaignmaterials.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignmaterials.jobs.Jobs;

/**
 * Lets days pass for a test that speaks to the server from outside: an order has ended so many days
 * earlier, and what is done once a day is done now. Only the server of the tests has this address.
 */
@WebServlet("/testing/passing-days")
public class PassingDays extends HttpServlet {
  private static final long serialVersionUID = 1;

  @PersistenceContext(unitName = "app")
  private transient EntityManager entities;

  @Inject private transient InTransaction inTransaction;
  @Inject private transient Jobs jobs;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> sent = fields(request);
    String order = sent.get("order");
    int days = Integer.parseInt(sent.get("days"));
    inTransaction.run(
        () -> {
          Instant end =
              entities
                  .createQuery(
                      "SELECT o.closedAt FROM Order o WHERE o.orderNumber = :number", Instant.class)
                  .setParameter("number", order)
                  .getSingleResult();
          entities
              .createQuery("UPDATE Order o SET o.closedAt = :end WHERE o.orderNumber = :number")
              .setParameter("end", end.minus(days, ChronoUnit.DAYS))
              .setParameter("number", order)
              .executeUpdate();
        });
    jobs.wake(sent.get("job"));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** What was sent; the product lets nobody ask the server for the fields of a form. */
  private static Map<String, String> fields(HttpServletRequest request) throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(body.split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }
}
