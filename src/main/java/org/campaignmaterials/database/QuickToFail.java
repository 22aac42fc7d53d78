package org.campaignmaterials.database;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a read fail at once when the database is away. EclipseLink by itself would try three times
 * more, five seconds apart, and hold the reader's thread all the while: with a few readers nobody
 * would be answered any more, not even that the database is away. The pool looks after connections
 * that died ({@link AppDataSource}).
 *
 * <p>Public because the server makes it by the name in persistence.xml.
 */
public final class QuickToFail implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
  }
}
