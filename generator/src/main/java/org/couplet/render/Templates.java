package org.couplet.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.model.Theme;
import org.couplet.plan.view.PageView;

/** The templates of a theme, parsed; nothing on the machine decides what they write. */
public final class Templates {

  private static final String PAGES = "pages/";
  private static final String SUFFIX = ".ftlh";

  /** Characters; no page of a brochure is as long. */
  private static final int LONGEST_PAGE = 64 << 20;

  static {
    // Read by FreeMarker before its first class is ready; there is no other way to keep it silent.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Theme theme;
  private final Configuration configuration;
  private final List<Diagnostic> faults;

  private Templates(Theme theme) {
    this.theme = theme;
    this.configuration = configuration(theme);
    this.faults =
        theme.templates().keySet().parallelStream().flatMap(name -> fault(name).stream()).toList();
  }

  /** Parses all templates of {@code theme}. */
  public static Templates parse(Theme theme) {
    return new Templates(theme);
  }

  /** Why templates could not be parsed. */
  List<Diagnostic> faults() {
    return faults;
  }

  /** The page that {@code view} asks for; nothing after its template failed and was reported. */
  Optional<String> render(PageView view, Diagnostics found) {
    return render(PAGES + view.frame().template() + SUFFIX, Map.of("page", view), found);
  }

  /** What the template of that name makes of {@code values}; nothing after a reported failure. */
  Optional<String> render(String name, Map<String, ?> values, Diagnostics found) {
    SourceFile file = theme.templates().get(name);
    if (file == null) {
      found.report(
          Problem.MISSING_TEMPLATE,
          new SourceFile(name, "").whole(),
          name.substring(name.indexOf('/') + 1).replace(SUFFIX, ""),
          String.join(" ", theme.pages()));
      return Optional.empty();
    }
    BoundedWriter out = new BoundedWriter(LONGEST_PAGE);
    try {
      configuration
          .getTemplate(name)
          .process(new SimpleHash(values, configuration.getObjectWrapper()), out);
      return Optional.of(out.toString());
    } catch (TemplateException e) {
      found.report(TemplateFault.of(e, theme, file));
    } catch (BoundedWriter.FullException e) {
      found.report(Problem.TEMPLATE, file.whole(), TemplateFault.ENDLESS);
    } catch (StackOverflowError e) {
      found.report(Problem.TEMPLATE, file.whole(), TemplateFault.RECURSIVE);
    } catch (RuntimeException e) {
      // FreeMarker's way out of an interrupted loop; whoever interrupted this thread reports it.
      if (!Thread.currentThread().isInterrupted()) {
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  /** Reports that the template of {@code view} doesn't come to an end. */
  void endless(PageView view, Diagnostics found) {
    SourceFile file = theme.templates().get(PAGES + view.frame().template() + SUFFIX);
    if (file != null) {
      found.report(Problem.TEMPLATE, file.whole(), TemplateFault.ENDLESS);
    }
  }

  private Optional<Diagnostic> fault(String name) {
    try {
      Template template = configuration.getTemplate(name);
      _CoreAPI.addThreadInterruptedChecks(template);
      return Optional.empty();
    } catch (ParseException e) {
      SourceFile file = theme.templates().getOrDefault(name, new SourceFile(name, ""));
      return Optional.of(
          new Diagnostic(
              Problem.TEMPLATE,
              TemplateFault.span(file, e.getLineNumber(), e.getColumnNumber()),
              List.of(Phrase.same(TemplateFault.firstSentence(e.getEditorMessage()))),
              Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration configuration(Theme theme) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    StringTemplateLoader loader = new StringTemplateLoader();
    theme.templates().forEach((name, file) -> loader.putTemplate(name, file.text(), 0));
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTabSize(1);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(false);
    return configuration;
  }
}
