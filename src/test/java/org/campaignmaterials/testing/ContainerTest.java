package org.campaignmaterials.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the real application in a running server. All such classes of one process share
 * one server and one database, so that each makes its own publication numbers, orders and accounts
 * and counts nothing that others make too.
 *
 * <p>By default the methods run inside the server and can {@code @Inject}; a class or method marked
 * {@code @RunAsClient} talks to it by HTTP at an {@code @ArquillianResource URL}. A class marked
 * {@link DatabaseTest} runs a second time on PostgreSQL.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
  @Deployment
  public static WebArchive application() {
    return TestArchive.build();
  }
}
