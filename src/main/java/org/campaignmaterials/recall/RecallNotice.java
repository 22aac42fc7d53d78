package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderNotice;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.web.Texts;

/**
 * Says on the page of an order that something in it was recalled: what was sent is to be taken
 * down, what was promised does not come, and what takes its place can be ordered.
 */
@ApplicationScoped
public class RecallNotice implements OrderNotice {
  @Inject Recalls recalls;
  @Inject RecallKeys keys;
  @Inject RecallViews views;
  @Inject WhatIsWrong whatIsWrong;
  @Inject Replacement replacement;

  @Override
  @Transactional
  public List<Said> about(OrderNumber number, Texts t) {
    return recalls.ofOrder(number.text()).stream().map(holder -> said(holder, t)).toList();
  }

  @Override
  @Transactional
  public List<String> lettersAbout(OrderNumber number) {
    return recalls.ofOrder(number.text()).stream()
        .flatMap(holder -> holder.letter().stream())
        .distinct()
        .toList();
  }

  private Said said(RecallHolder holder, Texts t) {
    Recall recall = recalls.byNumber(holder.recall());
    Sku sku = recall.sku();
    MaterialName material = views.name(sku);
    List<Link> links = new ArrayList<>();
    if (holder.open() > 0) {
      String path = keys.path(holder.recall(), holder.holder());
      links.add(new Link(t.get("recall.notice.answer"), t.path(path)));
    }
    Optional<Edition> instead = replacement.of(sku);
    instead
        .map(edition -> Replacement.order(edition, holder.open()))
        .ifPresent(path -> links.add(new Link(t.get("recall.answer.replacement"), t.path(path))));
    if (instead.isEmpty()) {
      links.add(new Link(t.get("recall.notice.tellMe"), t.path("/tell-me?sku=" + sku.open())));
    }
    return new Said(
        t.get("recall.notice.heading", material.title(), material.mark()),
        recall.change().map(change -> whatIsWrong.explanation(recall, t) + " ").orElse("")
            + t.get(words(holder, instead)),
        links);
  }

  private static String words(RecallHolder holder, Optional<Edition> instead) {
    if (holder.mayBeThere() > 0) {
      return "recall.notice.takeDown";
    }
    if (holder.pieces() > 0) {
      return "recall.notice.thanks";
    }
    return instead.isPresent() ? "recall.notice.notComing" : "recall.notice.nothingInstead";
  }
}
