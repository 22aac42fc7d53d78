package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.campaignmaterials.shared.Secrets;

/**
 * Who an account's person is at the organization's own sign-in. Bound once: an address can be given
 * to somebody else there, the subject never.
 */
@Entity
@Table(name = "provider_identity")
class ProviderIdentity {
  @Id private String id;
  private String issuer;
  private String subject;
  private long account;

  @Column(name = "bound_at")
  private Instant boundAt;

  protected ProviderIdentity() {}

  ProviderIdentity(String issuer, String subject, long account, Instant now) {
    this.id = id(issuer, subject);
    this.issuer = issuer;
    this.subject = subject;
    this.account = account;
    this.boundAt = now;
  }

  /** The key of its row. */
  static String id(String issuer, String subject) {
    return Secrets.sha256(issuer + "\n" + subject);
  }

  long account() {
    return account;
  }
}
