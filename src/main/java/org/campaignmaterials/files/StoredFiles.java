package org.campaignmaterials.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.SignedInAccount;
import org.campaignmaterials.shared.Typed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files are kept and found again. */
@ApplicationScoped
public class StoredFiles {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private CurrentUser user;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.data.dir", defaultValue = "data")
  private String dataDir;

  /**
   * Keeps a file. Its bytes are on disk before the row is written: when the caller's transaction
   * rolls back, bytes are left that nothing names, which harms nobody.
   *
   * @param name as a reader's browser will save it, with its ending
   * @param mediaType as it will be sent
   * @param readers who may download it; one of these roles is enough
   */
  @Transactional
  public StoredFile store(String name, String mediaType, byte[] bytes, Set<Role> readers) {
    StoredFile file =
        new StoredFile(
            name,
            mediaType,
            contents().keep(bytes),
            bytes.length,
            readers,
            clock.instant(),
            user.account().map(SignedInAccount::id).orElse(null));
    entities.persist(file);
    return file;
  }

  /** What is known of a file; empty for an id that we never gave. */
  @Transactional
  public Optional<StoredFile> find(String id) {
    return Typed.isClean(id)
        ? Optional.ofNullable(entities.find(StoredFile.class, id))
        : Optional.empty();
  }

  /**
   * The bytes of a file.
   *
   * @throws java.io.UncheckedIOException if they are gone or damaged
   */
  public byte[] open(StoredFile file) {
    return contents().read(file.sha256());
  }

  private ContentFolder contents() {
    return new ContentFolder(Path.of(dataDir, "files"));
  }
}
