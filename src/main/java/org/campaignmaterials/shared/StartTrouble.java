package org.campaignmaterials.shared;

/**
 * Why the application could not start, in one sentence, left where the launcher finds it.
 *
 * <p>The launcher runs outside the application, in another class loader, and the server swallows
 * the exception of a failed deployment: a system property is the one thing that both sides see. The
 * first reason stays, because what follows is only its consequence. After a good start nobody reads
 * it any more.
 */
public final class StartTrouble {
  private static final String PROPERTY = "app.start.trouble";

  private StartTrouble() {}

  /** Remembers {@code sentence} unless an earlier reason is known. */
  public static synchronized void report(String sentence) {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, sentence);
    }
  }
}
