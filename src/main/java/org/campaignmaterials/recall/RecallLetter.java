package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.ordering.Correspondent;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * The one letter to a requester about all that was recalled and waits to be told: what is wrong,
 * and order by order what does not come and what to do with what has come, where to say what became
 * of it, and what takes its place. It names the orders, because it is about them; nobody is written
 * to whose address was erased.
 */
@ApplicationScoped
public class RecallLetter implements Letter {
  static final String KIND = "recall.notice";

  @Inject Recalls recalls;
  @Inject RecallLetters letters;
  @Inject RecallKeys keys;
  @Inject WhatIsWrong whatIsWrong;
  @Inject Replacement replacement;
  @Inject Orders orders;
  @Inject OrderKeys orderKeys;
  @Inject Publications publications;
  @Inject Outbox outbox;
  @Inject LetterExamples examples;
  @Inject Stationery stationery;
  @Inject Site site;

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Puts the letter into the outbox, in the caller's transaction. Whether its reader's address is
   * still kept is asked when it is sent.
   *
   * @param letter its name, which the holders keep whom it tells
   */
  boolean enqueue(String letter, Language language) {
    outbox.enqueue(KIND, letter, language);
    return true;
  }

  /** Orders whose contact was erased meanwhile are left out; empty when that is all of them. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    List<RecallHolder> reachable =
        letters.toldBy(documentId).stream()
            .filter(holder -> requesterOf(holder).isPresent())
            .toList();
    return reachable.stream()
        .findFirst()
        .flatMap(this::requesterOf)
        .map(requester -> draft(reachable, requester, new Texts(language)));
  }

  private Optional<Correspondent> requesterOf(RecallHolder holder) {
    return orders.correspondentOf(new OrderNumber(holder.holder()));
  }

  private LetterDraft draft(List<RecallHolder> told, Correspondent requester, Texts t) {
    return letter(requester.email(), view(told, requester.name(), Links.OF_READER, t), t);
  }

  private LetterDraft letter(EmailAddress recipient, LetterView view, Texts t) {
    return stationery.letter(recipient, subject(view, t), "recall/letter", t, view);
  }

  private static String subject(LetterView view, Texts t) {
    return view.orders().size() > 1
        ? t.count("recall.letter.subject.orders", view.editions())
        : t.count("recall.letter.subject", view.editions(), view.orders().get(0).order());
  }

  /** What did not come and what came, with something in its place; then without. */
  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return examples.of((edition, again) -> example(edition, again, t), t);
  }

  private LetterDraft example(Edition edition, boolean again, Texts t) {
    LetterLine line = LetterLine.of(50, edition);
    String order = "RRO-2026-000000";
    InOrder inOrder =
        new InOrder(
            order,
            List.of(line),
            again
                ? List.of(new Received(line, site.url() + t.path("/recalls/RCL-0000/" + order)))
                : List.of(),
            !again,
            site.url() + t.path("/orders/" + order));
    return letter(
        SOMEBODY,
        new LetterView(
            t.get("recall.letter.greeting", t.get("mail.example.name")),
            List.of(
                new WrongEditions(
                    t.get(Reason.WRONG_WORDS.messageKey()), List.of(MaterialName.of(edition)))),
            List.of(inOrder),
            again ? List.of(LetterLine.of(100, edition)) : List.of(),
            again,
            again
                ? Optional.of(site.url() + t.path(Replacement.order(edition, 100)))
                : Optional.empty()),
        t);
  }

  @Override
  public Optional<String> staffPage(String documentId) {
    return Optional.of("/campaign/recalls/" + documentId.split(" ")[0]);
  }

  /** With whose eyes the letter is read. */
  private enum Links {
    /** They open what is theirs, because of the key in them. */
    OF_READER,
    /** Staff and auditors see where they lead, and can't answer for anybody by them. */
    WITHOUT_KEY
  }

  /**
   * What campaign staff and auditors read before the letters go: nobody's name, and no key.
   *
   * @param told what befell orders of one person
   */
  LetterView preview(List<RecallHolder> told, Texts t) {
    return view(told, t.get("recall.letter.somebody"), Links.WITHOUT_KEY, t);
  }

  private LetterView view(List<RecallHolder> told, String name, Links links, Texts t) {
    Map<MaterialName, String> wrong = new LinkedHashMap<>();
    for (RecallHolder holder : told) {
      Recall recall = recalls.byNumber(holder.recall());
      wrong.put(MaterialName.of(edition(recall.sku())), whatIsWrong.words(recall, t));
    }
    ReadyOrder ready = new ReadyOrder(replacement);
    List<InOrder> inOrders = new ArrayList<>();
    told.stream()
        .collect(
            Collectors.groupingBy(
                RecallHolder::holder, LinkedHashMap::new, Collectors.toUnmodifiableList()))
        .forEach((order, holders) -> inOrders.add(inOrder(order, holders, ready, links, t)));
    return new LetterView(
        t.get("recall.letter.greeting", name),
        WrongEditions.grouped(wrong),
        inOrders,
        ready.lines(),
        ready.isComplete(),
        ready.path().map(path -> site.url() + t.path(path)));
  }

  private InOrder inOrder(
      String number, List<RecallHolder> holders, ReadyOrder ready, Links links, Texts t) {
    Order order = orders.byNumber(new OrderNumber(number)).orElseThrow();
    List<Sku> recalled =
        holders.stream().map(holder -> recalls.byNumber(holder.recall()).sku()).toList();
    List<LetterLine> notComing = new ArrayList<>();
    boolean inKit = false;
    for (OrderLine line : order.lines()) {
      if (line.cancelled() > 0 && recalled.stream().anyMatch(line.pieces()::containsKey)) {
        notComing.add(LetterLine.of(line.cancelled(), edition(line.sku())));
        ready.insteadOf(line.sku(), line.cancelled());
        inKit |= !recalled.contains(line.sku());
      }
    }
    List<Received> received = new ArrayList<>();
    for (RecallHolder holder : holders) {
      if (holder.pieces() > 0) {
        Sku sku = recalls.byNumber(holder.recall()).sku();
        received.add(
            new Received(
                LetterLine.of(holder.pieces(), edition(sku)),
                holder.open() > 0 ? site.url() + t.path(answerPath(holder, links)) : ""));
        ready.insteadOf(sku, holder.mayBeThere());
      }
    }
    return new InOrder(
        number, notComing, received, inKit, site.url() + t.path(orderPath(order.number(), links)));
  }

  private String answerPath(RecallHolder holder, Links links) {
    return links == Links.OF_READER
        ? keys.path(holder.recall(), holder.holder())
        : RecallKeys.pathWithoutKey(holder.recall(), holder.holder());
  }

  private String orderPath(OrderNumber order, Links links) {
    return links == Links.OF_READER ? orderKeys.statusPath(order) : "/orders/" + order.text();
  }

  private Edition edition(Sku sku) {
    return publications.edition(sku).orElseThrow();
  }

  /**
   * What a letter shows.
   *
   * @param wrong the editions it is about, by what is wrong on them
   * @param ready what the order form holds that takes the place of them
   * @param allReplaced whether something takes the place of each of them
   * @param form that is ready to be sent; empty when it holds nothing
   */
  public record LetterView(
      String greeting,
      List<WrongEditions> wrong,
      List<InOrder> orders,
      List<LetterLine> ready,
      boolean allReplaced,
      Optional<String> form) {

    /** How many editions it is about. */
    public int editions() {
      return wrong.stream().mapToInt(group -> group.editions().size()).sum();
    }
  }

  /**
   * What befell one order.
   *
   * @param notComing what was taken out of it
   * @param received what was sent before
   * @param inKit whether a kit does not come because of a piece in it
   * @param link opens the order
   */
  public record InOrder(
      String order,
      List<LetterLine> notComing,
      List<Received> received,
      boolean inKit,
      String link) {}

  /**
   * Pieces that were sent.
   *
   * @param answer where to say what became of them; empty when nothing is asked any more
   */
  public record Received(LetterLine line, String answer) {}
}
