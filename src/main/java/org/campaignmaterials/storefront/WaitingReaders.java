package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/** All who wait to be told. */
@ApplicationScoped
@Transactional
class WaitingReaders {
  /** The most that one mailbox may wait for at a time: nobody can be signed up for everything. */
  static final int MOST_OF_ONE = 10;

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Publications publications;
  @Inject AppSecret secret;

  /** Adds somebody, and gives the row its number at once, for the letter. */
  void add(WaitingReader reader) {
    entities.persist(reader);
    entities.flush();
  }

  void erase(WaitingReader reader) {
    entities.remove(reader);
  }

  Optional<WaitingReader> byNumber(String documentId) {
    return documentId != null && documentId.matches("[0-9]{1,18}")
        ? Optional.ofNullable(entities.find(WaitingReader.class, Long.valueOf(documentId)))
        : Optional.empty();
  }

  /** What somebody waits for, as it is now, also while it can't be had. */
  Optional<Edition> editionOf(WaitingReader reader) {
    return publications.meant(reader.material());
  }

  Optional<WaitingReader> of(String material, EmailAddress address) {
    return entities
        .createQuery(
            "SELECT w FROM WaitingReader w WHERE w.material = :material AND w.mailbox = :mailbox",
            WaitingReader.class)
        .setParameter("material", material)
        .setParameter("mailbox", address.normalised())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** How many materials a mailbox waits for, or was said to. */
  int countOf(EmailAddress address) {
    return entities
        .createQuery("SELECT COUNT(w) FROM WaitingReader w WHERE w.mailbox = :mailbox", Long.class)
        .setParameter("mailbox", address.normalised())
        .getSingleResult()
        .intValue();
  }

  /** The materials that somebody waits for with this wish. */
  List<String> materials(WaitingReader.Wish wish) {
    return entities
        .createQuery(
            "SELECT DISTINCT w.material FROM WaitingReader w WHERE w.wish = :wish"
                + " AND w.confirmedAt IS NOT NULL AND w.toldAt IS NULL ORDER BY w.material",
            String.class)
        .setParameter("wish", wish)
        .getResultList();
  }

  /** Those who wait for one of them, the longest first. */
  List<WaitingReader> waitingFor(String material, int most) {
    return entities
        .createQuery(
            "SELECT w FROM WaitingReader w WHERE w.material = :material"
                + " AND w.confirmedAt IS NOT NULL AND w.toldAt IS NULL ORDER BY w.id",
            WaitingReader.class)
        .setParameter("material", material)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Those who are kept no longer.
   *
   * @param unconfirmedBefore asked before that, and not confirmed
   * @param waitingBefore confirmed before that, whatever came
   * @param watchingBefore the same for a wish about one edition
   * @param toldBefore told before that, and the letter could not be sent
   */
  List<WaitingReader> expired(
      Instant unconfirmedBefore,
      Instant waitingBefore,
      Instant watchingBefore,
      Instant toldBefore,
      int most) {
    return entities
        .createQuery(
            "SELECT w FROM WaitingReader w"
                + " WHERE (w.confirmedAt IS NULL AND w.askedAt < :unconfirmed)"
                + " OR (w.wish = :back AND w.confirmedAt < :waiting)"
                + " OR (w.wish = :changed AND w.confirmedAt < :watching) OR w.toldAt < :told",
            WaitingReader.class)
        .setParameter("unconfirmed", unconfirmedBefore)
        .setParameter("back", WaitingReader.Wish.BACK)
        .setParameter("changed", WaitingReader.Wish.CHANGED)
        .setParameter("waiting", waitingBefore)
        .setParameter("watching", watchingBefore)
        .setParameter("told", toldBefore)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The one whom a letter's link opens.
   *
   * @throws NotFound alike for a number that is none, one that was erased, and another's key
   */
  WaitingReader openedBy(String documentId, String key) {
    return byNumber(documentId)
        .filter(reader -> Secrets.same(keyOf(reader), key))
        .orElseThrow(() -> new NotFound("link"));
  }

  /**
   * The same, locked for a change.
   *
   * @throws NotFound as before
   */
  WaitingReader lockedBy(String documentId, String key) {
    WaitingReader reader = openedBy(documentId, key);
    entities.refresh(reader, LockModeType.PESSIMISTIC_WRITE);
    return reader;
  }

  /** The page behind the letter's link. */
  String path(WaitingReader reader) {
    return "/tell-me/" + reader.documentId() + "?key=" + keyOf(reader);
  }

  /** Derived for this one purpose: it opens this wish and nothing else. */
  private String keyOf(WaitingReader reader) {
    return secret.keyed("waiting-reader-key", reader.documentId());
  }
}
