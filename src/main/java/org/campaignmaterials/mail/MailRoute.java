package org.campaignmaterials.mail;

/** The way a letter leaves the house: by a mail server, or into a folder where there is none. */
interface MailRoute {

  /**
   * Hands the letter over; when this returns, it is the receiver's.
   *
   * @throws NotSent when it is not, as far as we know
   */
  void send(OutgoingLetter letter) throws NotSent;
}
