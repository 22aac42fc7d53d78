package org.campaignmaterials.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.files.StoredFile;

/**
 * What became of one document of an edition. It is made when the edition is new, and made again
 * when anything that stands in it is different; the file before it stays where files are kept.
 */
@Entity
@Table(name = "made_document")
public class MadeDocument {
  static final String TOO_LONG = "too_long";
  static final String FAILED = "failed";

  private static final int KILO = 1000;

  @Id
  @Column(name = "file_name")
  private String fileName;

  private String sku;
  private String kind;

  /** Of everything that stands in it; empty if it has to be tried again. */
  private String fingerprint = "";

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "size_bytes")
  private long size;

  /** Code of what kept it from being made. */
  private String problem;

  @Column(name = "problem_place")
  private String problemPlace;

  /** In tenths of a point. */
  @Column(name = "problem_size")
  private Integer problemSize;

  @Column(name = "tried_at")
  private Instant triedAt;

  protected MadeDocument() {}

  MadeDocument(Sku sku, DocumentKind kind) {
    this.fileName = kind.fileName(sku);
    this.sku = sku.text();
    this.kind = kind.name();
  }

  void made(String fingerprint, StoredFile file, Instant now) {
    this.fingerprint = fingerprint;
    this.fileId = file.id();
    this.size = file.size();
    this.problem = null;
    this.problemPlace = null;
    this.problemSize = null;
    this.triedAt = now;
  }

  /** The text is too long; nothing that was made of an earlier text stands for it. */
  void refused(String fingerprint, DoesNotFit reason, Instant now) {
    failed(now);
    this.fingerprint = fingerprint;
    this.problem = TOO_LONG;
    this.problemPlace = reason.where();
    this.problemSize = (int) Math.round(reason.points() * 10);
  }

  /** Something went wrong that may go right another time. */
  void failed(Instant now) {
    this.fingerprint = "";
    this.fileId = null;
    this.size = 0;
    this.problem = FAILED;
    this.problemPlace = null;
    this.problemSize = null;
    this.triedAt = now;
  }

  public Sku sku() {
    return Sku.parse(sku);
  }

  public DocumentKind kind() {
    return DocumentKind.valueOf(kind);
  }

  public String fileName() {
    return fileName;
  }

  /** Where it is downloaded. */
  public String path() {
    return "/catalog/" + sku().publication() + "/" + fileName;
  }

  /** Its size, at least 1. */
  public long kilobytes() {
    return Math.max(1, Math.round((double) size / KILO));
  }

  /** Changes with what stands in it. */
  public String fingerprint() {
    return fingerprint;
  }

  boolean isOf(String wanted) {
    return fingerprint.equals(wanted);
  }

  Optional<String> fileId() {
    return Optional.ofNullable(fileId);
  }

  public boolean isReady() {
    return fileId != null;
  }

  Instant triedAt() {
    return triedAt;
  }

  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  String problemPlace() {
    return problemPlace == null ? "" : problemPlace;
  }

  double problemPoints() {
    return problemSize == null ? 0 : problemSize / 10.0;
  }
}
