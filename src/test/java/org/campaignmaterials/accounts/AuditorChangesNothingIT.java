package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.junit.jupiter.api.Test;

/** An auditor opens every page, sends every form and makes every call, and all is as it was. */
class AuditorChangesNothingIT extends ContainerTest {
  /** What moves by itself, and the trail, in which an export is a line. */
  private static final Set<String> MOVING =
      Set.of(
          "AuditLine",
          "JobState",
          "OutboxLetter",
          "Reconciliation",
          "DistributionReconciliation",
          "StoredFile",
          "MadeDocument",
          "FollowUp",
          "OneTimeLink",
          "OrderContact",
          "PageVersion",
          "SignIn",
          "WaitingReader");

  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Test
  void theAuditorWalksThroughAllDoorsAndNothingIsDifferent() {
    HttpCalls auditor =
        HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/")).as("auditor");
    Map<String, Long> before = rows();
    for (Route route : Route.all()) {
      String address =
          route
              .path()
              .substring(1)
              .replaceFirst("\\{(number|coalition)}", "C-101")
              .replace("{sku}", "RR-101-en-2026.1")
              .replaceAll("\\{[a-zA-Z]+}", "999999");
      if (route.isReading()) {
        auditor.get(address);
      } else if (route.isCall() && !route.isOpenToAnybody()) {
        auditor.postJson(address, UUID.randomUUID().toString(), "{}");
      } else if (!route.isOpenToAnybody() && !route.path().startsWith("/account")) {
        auditor.post(address, Map.of("warehouse", "EAST", "name", "x", "why", "x", "then", "x"));
      }
    }
    assertThat(rows()).isEqualTo(before);
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    for (EntityType<?> each : entities.getMetamodel().getEntities()) {
      if (!MOVING.contains(each.getName())) {
        rows.put(
            each.getName(),
            entities
                .createQuery("SELECT COUNT(e) FROM " + each.getName() + " e", Long.class)
                .getSingleResult());
      }
    }
    return rows;
  }
}
