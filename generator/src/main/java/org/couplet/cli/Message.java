package org.couplet.cli;

import java.util.Arrays;
import java.util.List;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;

/** Every sentence that is said about the run itself; those about content are problems. */
enum Message {
  // What was typed
  UNKNOWN_COMMAND("没有“{0}”这个命令。", "There is no command “{0}”."),
  UNKNOWN_OPTION("没有“{0}”这个选项。", "There is no option “{0}”."),
  MISPLACED_OPTION("选项“{0}”不能用在命令 {1} 后面。", "The option “{0}” does not belong to {1}."),
  UNEXPECTED_WORD("“{0}”是多余的。", "“{0}” is one word too many."),
  NO_COMMAND("要做什么？请写一个命令。", "A command is missing."),
  NO_VALUE("选项“{0}”后面要有一个值：{1}。", "The option “{0}” needs a value: {1}."),
  FLAG_WITH_VALUE("选项“{0}”后面不能有值。", "The option “{0}” takes no value."),
  TWICE("选项“{0}”写了两次。", "The option “{0}” was given twice."),
  BAD_VALUE("“{0}”不能作为“{1}”的值。", "“{0}” can't be the value of “{1}”."),
  VALUES("可以是：{0}。", "It may be: {0}."),
  ADDRESS_FORM(
      "请写完整的网址，例如 https://example.gov.cn/zyjy/",
      "Write the whole address, for example https://example.gov.cn/zyjy/"),
  NO_OPERAND("缺少 {0}。", "{0} is missing."),
  DID_YOU_MEAN("是不是想写“{0}”？", "Did you mean “{0}”?"),
  NO_PROJECT(
      "“{0}”里和它上面的文件夹里都没有 content/site.yaml。",
      "Neither “{0}” nor a folder above it has content/site.yaml."),
  NO_PROJECT_THERE(
      "“{0}”不是项目：里面没有 content/site.yaml。", "“{0}” is no project: it has no content/site.yaml."),
  GO_TO_PROJECT(
      "请先进入项目文件夹，或用 --project 指明；新建项目用 couplet init。",
      "Go to the project's folder or name it with --project; couplet init starts a new one."),
  WHAT_TO_CONFIRM("请写明核对了哪个栏目，或用 --all 表示全部。", "Name the section that was compared, or say --all."),
  NO_SUCH_PAIR("没有“{0}”这个栏目或段落。", "There is no section or block “{0}”."),
  NO_SUCH_PART("没有“{0}”这个部分。", "There is no part “{0}”."),
  SECTION_EXISTS("栏目“{0}”已经有了。", "The section “{0}” is there already."),
  SECTION_NAME("“{0}”不能作为栏目名称。", "“{0}” can't be the name of a section."),
  SECTION_NAME_FORM(
      "请用小写英文字母开头，只用小写英文字母、数字和连字符。",
      "Begin with a lower-case Latin letter; use lower-case letters, digits and hyphens."),
  FOLDER_NOT_EMPTY("“{0}”不是空文件夹。", "“{0}” is not an empty folder."),
  OTHER_FOLDER("请换一个还不存在的文件夹。", "Choose a folder that does not exist yet."),

  // How it went
  PUBLISHED(
      "已生成 {0}：共 {1} 个文件，{2} 个有变化，清除 {3} 个旧文件。",
      "{0}: {1} files, {2} of them changed, {3} stale ones removed."),
  NOT_PUBLISHED("没有发布，{0} 保持原样。", "Nothing was published; {0} is as it was."),
  STAGE("{0} 毫秒  {1}", "{0} ms  {1}"),
  NOTHING_FOUND("没有发现问题。", "No problem was found."),
  FOUND("{0}。", "{0}."),
  OUTSIDE_LINKS(
      "指向别的网站的链接：{0} 个；加上 --external 会逐个检查。",
      "Links to other sites: {0}; --external asks for each."),
  OUTSIDE_ANSWERS("指向别的网站的链接：{0} 个", "Links to other sites: {0}"),
  CONFIRM_THESE("这 {0} 对文本互相对应吗？[y/N] ", "Do these {0} pairs answer each other? [y/N] "),
  CONFIRMED("已记录 {0} 对文本。", "{0} pairs are confirmed."),
  NOTHING_TO_CONFIRM("没有需要核对的文本对。", "Every pair is confirmed already."),
  NOT_CONFIRMED("没有改动。", "Nothing was changed."),
  WRITTEN("已写入 {0}", "wrote {0}"),
  PDF_OLDER(
      "{0} 里的 PDF 是改动以前的；要更新，请运行 couplet pdf。",
      "What is in {0} was printed before this; couplet pdf prints it anew."),
  PRINTED("已写入 {0}", "The brochure is printed in {0}"),
  READS_SO("{0} 是用 {1} 编码保存的，内容是：", "{0} was saved as {1}; it reads:"),
  REWRITE("按 UTF-8 重写这个文件吗？[y/N] ", "Rewrite it as UTF-8? [y/N] "),
  IS_UTF8("{0} 已经是 UTF-8，没有改动。", "{0} is UTF-8 already; it was left alone."),
  UNKNOWN_ENCODING(
      "{0} 既不是 UTF-8，也不像 GBK 或 UTF-16，没有改动。请在原来的程序里打开它，另存为 UTF-8。",
      "{0} is neither UTF-8 nor, it seems, GBK or UTF-16; it was left alone. Open it in the program that wrote it and save it as UTF-8."),
  NEXT_INIT("接下来：couplet build --project {0}", "Next: couplet build --project {0}"),

  SERVED("预览：{0}（按 Ctrl-C 结束）", "Preview: {0} (Ctrl-C ends it)"),
  OPEN_YOURSELF("打不开浏览器，请自己打开这个地址。", "No browser could be started; open the address yourself."),
  ALL_WELL("问题都已解决。", "All problems are solved."),
  PORT_FORM("端口是 1 到 65535 之间的整数。", "A port is a whole number from 1 to 65535."),
  NO_PORT("从 {0} 起找不到空闲的端口。", "No port is free from {0} on."),

  FILE_MISSING("缺少    {0}", "missing  {0}"),
  FILE_CHANGED("不同    {0}", "changed  {0}"),
  FILE_EXTRA("多出    {0}", "extra    {0}"),
  VERIFIED("{0} 个文件都与清单一致。", "All {0} files are as the manifest says."),
  NOT_VERIFIED(
      "清单上有 {0} 个文件：缺少 {1} 个，不同 {2} 个；另多出 {3} 个。",
      "Of {0} files in the manifest {1} are missing and {2} changed; {3} are extra."),

  // The machine
  DENIED("没有权限：{0}", "Permission denied: {0}"),
  NOT_THERE("找不到：{0}", "Not there: {0}"),
  ALREADY_THERE("已经有了：{0}", "Already there: {0}"),
  DISK_FULL("磁盘满了：{0}", "The disk is full: {0}"),
  MACHINE("读写文件时出错：{0}", "Reading or writing failed: {0}"),
  TRIED_AGAIN("{0}。预览每两秒会再试一次。", "{0}. The preview tries again every two seconds."),
  NO_BROWSER(
      "制作 PDF 要用 Chromium、Chrome 或 Edge 浏览器，这台机器上没有找到。请安装其中一个（例如 Debian：apt install chromium）再运行。",
      "PDFs are made by Chromium, Chrome or Edge, and none was found on this machine. Install one (on Debian: apt install chromium) and run this again."),
  MEMORY(
      "内存不够。请关闭别的程序，或用环境变量 JDK_JAVA_OPTIONS=-Xmx2g 给 Java 更多内存。",
      "Memory ran out. Close other programs, or give Java more with JDK_JAVA_OPTIONS=-Xmx2g."),
  BUG(
      "这是 couplet 自身的错误，不是你的错。请把上面的内容和出错的文件一起发给维护者。",
      "This is a mistake of Couplet's, not yours. Send what stands above, and the files, to its makers.");

  private final Phrase words;

  Message(String zh, String en) {
    this.words = new Phrase(zh, en);
  }

  /** The sentence in both languages, {@code {0}}, {@code {1}} … filled. */
  Phrase filled(String... args) {
    return filled(Arrays.stream(args).map(Phrase::same).toList());
  }

  /** The same; what it is filled with is in both languages too. */
  Phrase filled(List<Phrase> phrases) {
    return new Phrase(words.in(MessageLanguage.ZH, phrases), words.in(MessageLanguage.EN, phrases));
  }
}
