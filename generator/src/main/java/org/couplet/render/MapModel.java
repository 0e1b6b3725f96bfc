package org.couplet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as templates see it: asking for a key that isn't there is a mistake. */
record MapModel(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Object value = map.get(key);
    if (value == null) {
      List<String> known = map.keySet().stream().map(String::valueOf).sorted().toList();
      throw new UnknownNameException(key, known);
    }
    return wrapper.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }
}
