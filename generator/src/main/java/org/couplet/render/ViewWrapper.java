package org.couplet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.plan.view.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the values of a view and nothing else: records, lists, maps, texts, whole
 * numbers, truth values, enums by name; an empty {@link Optional} is missing, {@link Html} is
 * markup.
 */
final class ViewWrapper implements ObjectWrapper {

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name());
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    if (value instanceof Record view) {
      return new RecordModel(view, this);
    }
    throw new TemplateModelException(value.getClass() + " is nothing a view may hold");
  }
}
