package org.campaignmaterials.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Draws from a sequence, which Derby and PostgreSQL ask for in different words. */
@ApplicationScoped
public class Sequences {
  @Resource(lookup = "java:app/jdbc/app")
  DataSource database;

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  private volatile String question;

  /** The next number of a sequence that counts by one. Numbers of rolled-back work are lost. */
  public long next(String sequence) {
    return ((Number) entities.createNativeQuery(question().formatted(sequence)).getSingleResult())
        .longValue();
  }

  private String question() {
    if (question == null) {
      try (Connection connection = database.getConnection()) {
        question =
            connection.getMetaData().getDatabaseProductName().contains("Derby")
                ? "VALUES NEXT VALUE FOR %s"
                : "SELECT nextval('%s')";
      } catch (SQLException e) {
        throw new IllegalStateException("The database does not say what it is", e);
      }
    }
    return question;
  }
}
