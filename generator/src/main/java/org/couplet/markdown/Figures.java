package org.couplet.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Braces;
import org.couplet.markdown.syntax.Escapes;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Origin;

/** Pictures that are all of a paragraph. */
final class Figures {

  private final Reading reading;
  private final Pictures pictures;

  Figures(Reading reading) {
    this.reading = reading;
    this.pictures = new Pictures(reading);
  }

  /** The figure that a paragraph is, if it is one. */
  Optional<Block> read(Paragraph paragraph, Origin origin) {
    Node only = null;
    for (Node child : paragraph.getChildren()) {
      boolean unseen = child instanceof Braces || child instanceof HtmlInlineBase;
      if (!unseen && only != null) {
        return Optional.empty();
      }
      only = unseen ? only : child;
    }
    if (only instanceof Image image) {
      String title = Escapes.read(image.getTitle());
      return Optional.of(figure(image, Escapes.read(image.getUrl()), title, origin));
    }
    return Optional.empty();
  }

  private Block figure(Node image, String address, String title, Origin origin) {
    Span span = reading.span(image);
    Markup caption = InlineWriter.markup(image, reading);
    Optional<String> alternative = Optional.of(title).filter(words -> !words.isBlank());
    Optional<String> file = pictures.file(address, span);
    if (file.isEmpty()) {
      return new Block.Paragraph(Block.Paragraph.Role.TEXT, caption, origin);
    }
    pictures.checkWords(alternative.orElse(caption.text()), file.get(), span);
    return new Block.Figure(file.get(), caption, alternative, origin);
  }
}
