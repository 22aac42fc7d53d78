package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.Test;

/**
 * A statement that carries its values in its text is another statement each time. Derby compiles
 * every one anew, which once took half the CPU of an order; it keeps the texts, so a test can look.
 */
class StatementTextsIT extends ContainerTest {
  private static final String REQUESTER = "nobody-in-a-statement@example.org";

  @Inject private OrderDesk desk;
  @Inject private OrderKeys keys;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Test
  void noStatementOfAnOrderCarriesItsValuesInItsText() throws SQLException {
    OrderNumber number = placed("one-statement");
    List<String> texts = texts();
    assertThat(texts).anyMatch(text -> text.startsWith("INSERT INTO order_contact"));
    assertThat(texts)
        .noneMatch(text -> text.contains(number.text()))
        .noneMatch(text -> text.contains(keys.emailMark(REQUESTER)));
  }

  private OrderNumber placed(String key) {
    OrderForm form =
        OrderDraft.of(
                "11 Elm St", new OrderForm.Line("RR-131-en", 5), new OrderForm.Line("RR-131-es", 5))
            .by("Elm Clinic", "Pat Doe", REQUESTER)
            .form();
    return desk.place(form, PlacedBy.thePublic(Language.EN), key, new Problems()).number();
  }

  private List<String> texts() throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT sql_text FROM syscs_diag.statement_cache")) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
