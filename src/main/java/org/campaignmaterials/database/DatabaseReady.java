package org.campaignmaterials.database;

/**
 * The tables are there and up to date: fired once per start, by {@link Migrations}, before the
 * server answers its first request.
 *
 * <p>All start-up work that needs the database observes this event and nothing else, so that its
 * order is said in one place, by priority (lower runs first):
 *
 * <pre>
 * void import(@Observes @Priority(DatabaseReady.CATALOG) DatabaseReady ready)
 * </pre>
 *
 * <p>Observers run one after the other in one thread, without a transaction: an observer that
 * writes is {@code @Transactional} or calls a bean that is. They run at every start and on every
 * node, one node after the other ({@link StartTurn}), so they must be safe to repeat. An observer
 * that throws ends the start: what may fail without harm catches and logs.
 */
public record DatabaseReady() {
  /** Reference data that everything else stands on: the catalog import. */
  public static final int CATALOG = 1000;

  /** Accounts, settings and other rows that features need once. */
  public static final int FEATURES = 2000;

  /** Demonstration data, made through the features' own use cases. */
  public static final int DEMONSTRATION = 3000;

  /** What only now may begin to run: jobs, timers, pollers. */
  public static final int RUNNING = 4000;
}
