package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.web.PageErrors.ErrorView;

/**
 * The error page for what never reaches JAX-RS: a missing asset, a guarded folder, too many
 * requests, an error of the server. web.xml sends every such error here; the server's own page
 * would say what it is made of. Programs get the problem details of the API.
 */
@WebServlet("/error-page")
public class ErrorPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject CurrentPage page;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    if (failed.startsWith("/api/")) {
      Response told = ApiErrors.told(status, "Error");
      send(
          response,
          status,
          ProblemDetails.TYPE.toString(),
          told.getEntity().toString().getBytes(StandardCharsets.UTF_8));
      return;
    }
    page.is(Languages.of(failed), "/");
    var html =
        JteViewEngine.render(
            "web/error.jte",
            Map.of(
                "frame", page.frame(),
                "t", page.texts(),
                "view", new ErrorView(status, "", "", List.of())));
    send(response, status, "text/html;charset=UTF-8", html);
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
