package org.campaignmaterials.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.shared.Secrets;

/** What is known of a file besides its bytes. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
  @Id private String id;

  @Column(name = "file_name")
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;

  @Column(name = "size_bytes")
  private long size;

  @Column(name = "reader_roles")
  private String readers;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private Long createdBy;

  protected StoredFile() {}

  StoredFile(
      String name,
      String mediaType,
      String sha256,
      long size,
      Set<Role> readers,
      Instant createdAt,
      Long createdBy) {
    this.id = Secrets.newToken();
    this.name = name;
    this.mediaType = mediaType;
    this.sha256 = sha256;
    this.size = size;
    this.readers = readers.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  /** Names the file; its page is {@code /files/<id>}. */
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public Instant createdAt() {
    return createdAt;
  }

  String sha256() {
    return sha256;
  }

  boolean isReadableBy(Collection<Role> roles) {
    return roles.stream().anyMatch(role -> Arrays.asList(readers.split(" ")).contains(role.name()));
  }
}
