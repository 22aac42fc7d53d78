package org.campaignmaterials.publishing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets a document be made when there is a desk. It stands outside of the transaction's. */
@MadeInPrintRoom
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 90)
public class WaitingForDesk {
  @Inject PrintRoom room;

  @AroundInvoke
  Object wait(InvocationContext document) throws Exception {
    return room.make(document::proceed);
  }
}
