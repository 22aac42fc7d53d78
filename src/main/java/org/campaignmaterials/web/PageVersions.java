package org.campaignmaterials.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Tells every node when what public pages show has changed. Each topic has a row with a version;
 * the transaction that changes something raises it as its very last statement (so that nobody waits
 * for that row while work goes on), and a copy made under an older version is not used again. A
 * node knows of its own changes at once and of the others' within {@value #POLL_MILLIS} ms. While
 * the database is away nothing changes, so the pages that are kept go on being shown.
 */
@ApplicationScoped
public class PageVersions {
  /** What the catalog says: publications, editions, hotline facts. */
  public static final String CATALOG = "catalog";

  /** Whether materials can be had: the words, not the pieces. */
  public static final String AVAILABILITY = "availability";

  /** Which coalitions are listed. */
  public static final String COALITIONS = "coalitions";

  /** Which documents can be downloaded. */
  public static final String DOCUMENTS = "documents";

  /** How old a node's knowledge of the versions may be, in milliseconds. */
  static final long POLL_MILLIS = 500;

  @Resource(lookup = "java:app/jdbc/app")
  DataSource database;

  @Resource(lookup = "java:app/jdbc/apart")
  DataSource apart;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** How many transactions of this node have raised something, and one: nothing is known yet. */
  private final AtomicLong changesHere = new AtomicLong(1);

  private volatile Known known = new Known(Map.of(), 0, 0);

  private static final Logger LOG = System.getLogger(PageVersions.class.getName());

  /**
   * The versions as they were read.
   *
   * @param changes of this node that were over when the reading began
   */
  private record Known(Map<String, Long> versions, long readAtNanos, long changes) {
    boolean isOld(long changesHere) {
      return changes != changesHere
          || System.nanoTime() - readAtNanos > TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS);
    }
  }

  /** Must be called in the transaction that changes what the topic's pages show. */
  public void raise(String topic) {
    @SuppressWarnings("unchecked")
    Set<String> raised = (Set<String>) transaction.getResource(PageVersions.class);
    if (raised == null) {
      raised = new TreeSet<>();
      transaction.putResource(PageVersions.class, raised);
      transaction.registerInterposedSynchronization(new Raising(raised));
    }
    raised.add(topic);
  }

  /** The version of one topic. */
  public long of(String topic) {
    return current().getOrDefault(topic, 0L);
  }

  /** The versions of all topics, as of at most {@value #POLL_MILLIS} ms ago. */
  public Map<String, Long> current() {
    Known now = known;
    return now.isOld(changesHere.get()) ? read().versions : now.versions;
  }

  /** Whoever asks while another reads waits for it: what is known meanwhile is from before. */
  private synchronized Known read() {
    long changes = changesHere.get();
    if (!known.isOld(changes)) {
      return known;
    }
    long readAt = System.nanoTime();
    Map<String, Long> versions = new TreeMap<>();
    try (Connection connection = apart.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT topic, version FROM page_version")) {
      while (rows.next()) {
        versions.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      if (known.versions.isEmpty()) {
        throw new IllegalStateException("The versions of the pages could not be read", e);
      }
      LOG.log(Level.WARNING, "The versions of the pages could not be read; the last ones hold on");
      versions.putAll(known.versions);
    }
    known = new Known(versions, readAt, changes);
    return known;
  }

  /** Raises the rows just before the commit, always in the same order. */
  private final class Raising implements Synchronization {
    private final Set<String> topics;

    Raising(Set<String> topics) {
      this.topics = topics;
    }

    /**
     * By plain SQL on the transaction's own connection: the entity manager has written its changes
     * by now, and a query of it would write them a second time.
     */
    @Override
    public void beforeCompletion() {
      try (Connection connection = database.getConnection();
          PreparedStatement raise =
              connection.prepareStatement(
                  "UPDATE page_version SET version = version + 1 WHERE topic = ?")) {
        for (String topic : topics) {
          raise.setString(1, topic);
          raise.executeUpdate();
        }
      } catch (SQLException e) {
        throw new IllegalStateException("The versions of the pages could not be raised", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        changesHere.incrementAndGet();
      }
    }
  }
}
