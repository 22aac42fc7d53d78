package org.campaignmaterials.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes a form in before anything reads it, and refuses what no page of ours sends: what is no
 * form, one without end, one that broke off, and one whose percent signs mean nothing, at which the
 * server's own reader would fail.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class FormFilter implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    if (!isForm(request.getMediaType())) {
      throw new NotSupportedException("Pages take forms only");
    }
    byte[] form = SentBody.of(request.getEntityStream());
    if (form.length < request.getLength()) {
      throw new ClientErrorException("The form broke off", Status.REQUEST_TIMEOUT);
    }
    try {
      URLDecoder.decode(new String(form, StandardCharsets.US_ASCII), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The form can't be decoded", e);
    }
    request.setEntityStream(new ByteArrayInputStream(form));
  }

  /** What a page of ours sends: a form, in the only encoding that its pages have. */
  static boolean isForm(MediaType type) {
    return type != null
        && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
        && type.getParameters()
            .getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8")
            .equalsIgnoreCase("UTF-8");
  }
}
