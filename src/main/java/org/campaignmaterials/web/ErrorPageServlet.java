package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.PageErrors.ErrorView;

/**
 * The error page for what never reaches JAX-RS: a missing asset, a guarded folder, an error of the
 * server. web.xml sends every such error here; the server's own page would say what it is made of.
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
    page.is(failed.startsWith("/es/") ? Language.ES : Language.EN, "/");
    var html =
        JteViewEngine.render(
            "web/error.jte",
            Map.of(
                "frame", page.frame(),
                "t", page.texts(),
                "view", new ErrorView(status, "", "", List.of())));
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }
}
