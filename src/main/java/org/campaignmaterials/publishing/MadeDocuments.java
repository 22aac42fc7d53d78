package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.files.StoredFile;
import org.campaignmaterials.files.StoredFiles;
import org.campaignmaterials.web.PageVersions;

/** The documents of all editions that were made so far. */
@ApplicationScoped
public class MadeDocuments {
  private static final Logger LOG = Logger.getLogger(MadeDocuments.class.getName());

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private StoredFiles files;
  @Inject private PageVersions versions;
  @Inject private Clock clock;

  /** A document by the name of its file; empty while it is not made. */
  @Transactional
  public Optional<MadeDocument> ready(String fileName) {
    return Optional.ofNullable(entities.find(MadeDocument.class, fileName))
        .filter(MadeDocument::isReady);
  }

  /** A document of an edition, made or refused; empty while nobody tried. */
  @Transactional
  public Optional<MadeDocument> find(Sku sku, DocumentKind kind) {
    return Optional.ofNullable(entities.find(MadeDocument.class, kind.fileName(sku)));
  }

  @Transactional
  List<MadeDocument> all() {
    return entities.createQuery("SELECT d FROM MadeDocument d", MadeDocument.class).getResultList();
  }

  /** The bytes; empty if they are gone or damaged, and then they are made again. */
  @Transactional
  public Optional<byte[]> open(MadeDocument document) {
    try {
      return document.fileId().flatMap(files::find).map(files::open);
    } catch (UncheckedIOException gone) {
      LOG.log(Level.WARNING, gone, () -> document.fileName() + " is gone; it is made again");
      fail(document.sku(), document.kind());
      return Optional.empty();
    }
  }

  @Transactional
  void keep(Sku sku, DocumentKind kind, String fingerprint, byte[] bytes) {
    StoredFile file =
        files.store(
            kind.fileName(sku), kind.mediaType(), bytes, EnumSet.of(Role.STAFF, Role.AUDITOR));
    change(sku, kind, document -> document.made(fingerprint, file, clock.instant()));
  }

  @Transactional
  void refuse(Sku sku, DocumentKind kind, String fingerprint, DoesNotFit reason) {
    change(sku, kind, document -> document.refused(fingerprint, reason, clock.instant()));
  }

  @Transactional
  void fail(Sku sku, DocumentKind kind) {
    change(sku, kind, document -> document.failed(clock.instant()));
  }

  private void change(Sku sku, DocumentKind kind, Consumer<MadeDocument> change) {
    MadeDocument document = entities.find(MadeDocument.class, kind.fileName(sku));
    if (document == null) {
      document = new MadeDocument(sku, kind);
      change.accept(document);
      entities.persist(document);
    } else {
      change.accept(document);
    }
  }

  /** From now on pages show what was made. */
  @Transactional
  void announce() {
    versions.raise(PageVersions.DOCUMENTS);
  }
}
