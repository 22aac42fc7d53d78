package org.campaignmaterials.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.Language;

/**
 * The page that this request asks for: its language and address, and how a controller answers with
 * it. Every template takes {@code frame} ({@link PageFrame}), {@code t} ({@link Texts}) and {@code
 * view}, the page's own model.
 */
@RequestScoped
public class CurrentPage {
  @Inject Models models;
  @Inject Site site;
  @Inject Instance<Visitor> visitor;
  @Inject Instance<HotlineChannels> hotline;
  @Inject Instance<PagesToRead> reading;
  @Inject FormTokens tokens;
  @Inject NewsCookie newsCookie;
  @Inject HttpServletRequest request;

  private Language language = Language.EN;
  private String path = "/";
  private Map<String, String> carried = Map.of();
  private boolean tellsNews;

  void is(Language language, String path) {
    this.language = language;
    this.path = path;
  }

  /**
   * Says which page a posted form belongs to. What is answered to a POST has no address that could
   * be opened: links to this same page, in the other language for instance, lead there instead.
   */
  public void answersForm(String path) {
    answersForm(path, Map.of());
  }

  /**
   * The same for a form whose fields go along to the other language.
   *
   * @param typed what was typed, by field; the other language gets it with {@code step=edit}
   */
  public void answersForm(String path, Map<String, String> typed) {
    this.path = path;
    this.carried = Map.copyOf(typed);
  }

  public Language language() {
    return language;
  }

  /** The words in this page's language. */
  public Texts texts() {
    return new Texts(language);
  }

  /** Answers with a page: the name that a controller returns. */
  public String show(String template, Object view) {
    models.put("frame", frame()).put("t", texts()).put("view", view);
    return template;
  }

  /** Answers with a page and a status other than 200: 422 for a form with mistakes. */
  public Response show(int status, String template, Object view) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(show(template, view))
        .build();
  }

  /** Sends the reader to another page of this site, in the same language (303). */
  public Response goTo(String path) {
    return Response.seeOther(URI.create(texts().path(path))).build();
  }

  /**
   * The same after a form was taken in: the page there says once what was done, even if the reader
   * has no script, and says it no more when it is read again.
   *
   * @param sentence a message key
   * @param numbers what stands in the sentence: numbers of documents and counts, nothing personal
   */
  public Response goTo(String path, String sentence, Object... numbers) {
    return Response.seeOther(URI.create(texts().path(path)))
        .cookie(newsCookie.telling(News.of(path, sentence, numbers), sessionId(signedIn())))
        .build();
  }

  /** Whether this page said what was done. */
  boolean tellsNews() {
    return tellsNews;
  }

  private Optional<SignedIn> signedIn() {
    return visitor.isResolvable() ? visitor.get().signedIn() : Optional.empty();
  }

  private Optional<String> formOwner() {
    return visitor.isResolvable() ? visitor.get().formOwner() : Optional.empty();
  }

  private static String sessionId(Optional<SignedIn> signedIn) {
    return signedIn.map(SignedIn::sessionId).orElse("");
  }

  public PageFrame frame() {
    Optional<SignedIn> signedIn = signedIn();
    Optional<String> news =
        newsCookie
            .in(request, sessionId(signedIn))
            .filter(told -> told.isFor(path))
            .flatMap(told -> told.words(texts()));
    tellsNews = news.isPresent();
    List<HotlineChannels.Channel> channels =
        hotline.isResolvable() ? hotline.get().channels(language) : List.of();
    return new PageFrame(
        texts(),
        path,
        carried,
        site,
        channels,
        reading.isResolvable() ? reading.get().links(language) : List.of(),
        signedIn,
        news,
        formOwner().map(tokens::tokenFor).orElse(""));
  }
}
