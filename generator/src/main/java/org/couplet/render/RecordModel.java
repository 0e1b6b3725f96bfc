package org.couplet.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: its components, and what its other methods without parameters work
 * out from them. Asking for anything else is a mistake, also in {@code ??}.
 */
record RecordModel(Record view, ObjectWrapper wrapper) implements TemplateHashModel {

  private static final ClassValue<SortedMap<String, Method>> NAMES =
      new ClassValue<>() {
        @Override
        protected SortedMap<String, Method> computeValue(Class<?> type) {
          return names(type);
        }
      };

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    SortedMap<String, Method> names = NAMES.get(view.getClass());
    Method method = names.get(name);
    if (method == null) {
      throw new UnknownNameException(name, new ArrayList<>(names.keySet()));
    }
    try {
      return wrapper.wrap(method.invoke(view));
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new TemplateModelException(name, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static SortedMap<String, Method> names(Class<?> type) {
    SortedMap<String, Method> names = new TreeMap<>();
    for (Method method : type.getMethods()) {
      boolean ofObject = method.getName().equals("hashCode") || method.getName().equals("toString");
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && !method.isSynthetic()
          && !ofObject
          && method.getDeclaringClass() != Object.class) {
        names.put(method.getName(), method);
      }
    }
    return Collections.unmodifiableSortedMap(names);
  }
}
