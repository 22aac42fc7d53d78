package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PageVersionsIT extends ContainerTest {
  /** As many as the pool of the transactions has. */
  private static final int ALL_CONNECTIONS = 20;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Inject private AppSecret secret;
  @Inject private PageVersions versions;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  @Test
  void aChangeOfAPageIsKnownHereAsSoonAsItIsCommitted() throws Exception {
    long before = versions.of(PageVersions.COALITIONS);

    transaction.begin();
    versions.raise(PageVersions.COALITIONS);
    versions.raise(PageVersions.COALITIONS);
    transaction.commit();

    assertThat(versions.of(PageVersions.COALITIONS)).isEqualTo(before + 1);
  }

  @Test
  void aChangeThatFailsAtTheVeryEndTellsNobody() throws Exception {
    long before = stored();

    transaction.begin();
    versions.raise(PageVersions.COALITIONS);
    registry.registerInterposedSynchronization(new Failing());
    assertThatThrownBy(transaction::commit).isNotNull();

    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void whoOnlyReadsIsNotKeptWaitingByThoseWhoHaveAllConnections() throws Exception {
    transaction.begin();
    versions.raise(PageVersions.COALITIONS);
    transaction.commit();
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < ALL_CONNECTIONS) {
        taken.add(database.getConnection());
      }
      CompletableFuture<String> read =
          CompletableFuture.supplyAsync(
              () -> versions.current().size() + secret.keyed("never asked for", "before"));
      assertThat(read.get(20, TimeUnit.SECONDS)).isNotEmpty();
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private long stored() {
    return ((Number)
            entities
                .createNativeQuery("SELECT version FROM page_version WHERE topic = ?")
                .setParameter(1, PageVersions.COALITIONS)
                .getSingleResult())
        .longValue();
  }

  /** Fails after the versions were raised and before anything is committed. */
  static final class Failing implements Synchronization {
    @Override
    public void beforeCompletion() {
      throw new IllegalStateException("The last step of this transaction fails");
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing was done that could be undone.
    }
  }
}
