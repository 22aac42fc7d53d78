package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.NewEdition;
import org.campaignmaterials.catalog.NewEditions;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * What is new, for programs that tell their readers (Atom, RFC 4287): one entry for each edition,
 * the newest first. Nobody has to leave an address for that.
 */
@ApplicationScoped
public class NewEditionsFeed {
  static final String PATH = "/catalog/new.atom";
  static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final int MOST = 60;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Of a feed without entries: it has to say when it last changed. */
  private static final Instant NEVER = Instant.EPOCH;

  @Inject NewEditions newest;
  @Inject Publications publications;
  @Inject Site site;

  /** An edition that can be ordered today, with what its entry says. */
  private record Entry(Publication publication, Edition edition, Instant at) {}

  String inLanguage(Texts t) {
    List<Entry> entries = entries();
    StringWriter feed = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(feed);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", t.language().code());
      String self = site.url() + t.path(PATH);
      text(xml, "id", self);
      text(xml, "title", t.get("storefront.feed.title", site.campaign()));
      text(xml, "updated", time(entries.stream().map(Entry::at).findFirst().orElse(NEVER)));
      xml.writeStartElement("author");
      text(xml, "name", site.agency().orElseGet(() -> t.get("web.agency.demonstration")));
      xml.writeEndElement();
      link(xml, "self", self);
      link(xml, "alternate", site.url() + t.path("/catalog"));
      for (Entry entry : entries) {
        write(xml, entry, t);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return feed.toString();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (NewEdition each : newest.latest(MOST)) {
      publications
          .edition(each.sku())
          .filter(Edition::isPublished)
          .ifPresent(
              edition ->
                  entries.add(
                      new Entry(
                          publications.byNumber(each.sku().publication()).orElseThrow(),
                          edition,
                          each.publishedAt())));
    }
    return entries;
  }

  private void write(XMLStreamWriter xml, Entry entry, Texts t) throws XMLStreamException {
    Edition edition = entry.edition();
    String language =
        publications
            .language(edition.language())
            .map(MaterialLanguage::ownName)
            .orElse(edition.language());
    xml.writeStartElement("entry");
    text(xml, "id", "urn:uuid:" + nameOf(edition));
    text(
        xml,
        "title",
        t.get(
            "storefront.feed.entry",
            t.get(entry.publication().format().messageKey()),
            entry.publication().number().text(),
            language,
            edition.title()));
    text(xml, "published", time(entry.at()));
    text(xml, "updated", time(entry.at()));
    link(
        xml,
        "alternate",
        site.url()
            + t.path("/catalog/" + entry.publication().number())
            + "?text="
            + edition.language());
    xml.writeStartElement("summary");
    xml.writeAttribute("xml:lang", edition.language());
    xml.writeCharacters(edition.summary());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** A name that stays the same when the site moves: readers' programs know by it what is new. */
  private static UUID nameOf(Edition edition) {
    return UUID.nameUUIDFromBytes(edition.sku().text().getBytes(StandardCharsets.UTF_8));
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeStartElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
    xml.writeEndElement();
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
