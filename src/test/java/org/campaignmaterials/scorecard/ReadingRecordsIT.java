package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.RegisteringCoalitions;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.InTransaction;
import org.junit.jupiter.api.Test;

/** What reading a scorecard's records costs, counted in queries. */
@DatabaseTest
class ReadingRecordsIT extends ContainerTest {
  private static final Period PERIOD =
      new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
  private static final long FIRST_ID = 900_000_000L;

  @Inject private ReadingRecords reading;
  @Inject private RegisteringCoalitions registering;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Test
  void itTakesTheSameQueriesWhateverTheCoalitionAndTheHouseHold() throws Exception {
    CoalitionNumber small = coalition("C-7301");
    CoalitionNumber large = coalition("C-7302");
    fill(small, 1, FIRST_ID);
    int before = queries(small);
    fill(large, 60, FIRST_ID + 1000);
    assertThat(queries(small)).as("more records of others").isEqualTo(before);
    assertThat(queries(large)).as("more records of its own").isEqualTo(before);
    assertThat(before).isBetween(10, 30);

    Records records = reading.read(large, PERIOD);
    assertThat(records.activities()).hasSize(60);
    assertThat(records.activities().get(59).participants()).hasSize(1);
    assertThat(records.meetings()).hasSize(60);
    assertThat(records.members()).hasSize(60);
    assertThat(RecordsJson.text(records)).doesNotContain("Nobody's", "Walk");
  }

  private CoalitionNumber coalition(String text) {
    CoalitionNumber number = new CoalitionNumber(text);
    registering.register(number, "Coalition " + text, "Dover", States.ofCode("DE").get(), false);
    return number;
  }

  /** Members, and as many meetings and activities with one member at each. */
  private void fill(CoalitionNumber coalition, int rows, long firstId) throws SQLException {
    String kept = "coalition, recorded_at, recorded_by, id";
    for (int row = 0; row < rows; row++) {
      long member = firstId + row * 3L;
      LocalDate day = PERIOD.from().plusDays(row);
      insert(
          "coalition_member (name, kind, sector, joined_on, " + kept + ")",
          "'Nobody''s " + row + "', 'ORGANIZATION', 'civic', ?",
          coalition,
          day,
          member);
      insert("coalition_meeting (held_on, " + kept + ")", "?", coalition, day, member + 1);
      insert(
          "coalition_activity (title, method, purpose, trafficking_type, concerns,"
              + " promotes_hotline, encourages_resources, occurred_on, "
              + kept
              + ")",
          "'Walk', 'MEDIA', 'BOTH', 'BOTH', 'GENERAL', TRUE, TRUE, ?",
          coalition,
          day,
          member + 2);
      link("meeting_attendance (meeting_id, member_id)", member + 1, member);
      link("activity_participation (activity_id, member_id)", member + 2, member);
    }
  }

  private void insert(String into, String values, CoalitionNumber coalition, LocalDate day, long id)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO %s VALUES (%s, ?, CURRENT_TIMESTAMP, 'none', ?)"
                    .formatted(into, values))) {
      statement.setDate(1, Date.valueOf(day));
      statement.setString(2, coalition.text());
      statement.setLong(3, id);
      statement.executeUpdate();
    }
  }

  private void link(String into, long one, long other) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("INSERT INTO " + into + " VALUES (?, ?)")) {
      statement.setLong(1, one);
      statement.setLong(2, other);
      statement.executeUpdate();
    }
  }

  /** How many queries one reading sends; the fewest of three, for the catalog may be read anew. */
  private int queries(CoalitionNumber coalition) {
    return IntStream.range(0, 3).map(time -> queriesOnce(coalition)).min().orElseThrow();
  }

  /**
   * Counts by a listener of EclipseLink's own, which the server brings along and the tests can't be
   * compiled against. Jobs that run meanwhile have threads of their own.
   */
  private int queriesOnce(CoalitionNumber coalition) {
    Class<?> listening = loaded("org.eclipse.persistence.sessions.SessionEventListener");
    AtomicInteger count = new AtomicInteger();
    Thread here = Thread.currentThread();
    Object listener =
        Proxy.newProxyInstance(
            listening.getClassLoader(),
            new Class<?>[] {listening},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "preExecuteQuery" -> {
                    if (Thread.currentThread() == here) {
                      count.incrementAndGet();
                    }
                    yield null;
                  }
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  default -> null;
                });
    inTransaction.run(
        () -> {
          Object session = entities.unwrap(loaded("org.eclipse.persistence.sessions.Session"));
          Object events = call(session, "getEventManager");
          call(events, "addListener", listening, listener);
          reading.read(coalition, PERIOD);
          call(events, "removeListener", listening, listener);
        });
    return count.get();
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, String method) {
    try {
      return target.getClass().getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void call(Object target, String method, Class<?> type, Object argument) {
    try {
      target.getClass().getMethod(method, type).invoke(target, argument);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
