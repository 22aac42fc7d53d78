package org.campaignmaterials.platform;

/** The server can't be started; the message is the whole sentence that the person is told. */
class LaunchFailure extends Exception {
  private static final long serialVersionUID = 1L;

  LaunchFailure(String sentence) {
    super(sentence);
  }

  LaunchFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
