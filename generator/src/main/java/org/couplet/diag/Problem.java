package org.couplet.diag;

import java.util.Optional;

/**
 * Everything an author can get wrong, with its message and its cure in both message languages;
 * {@code {0}} … stand for the arguments of a {@link Diagnostic}. Ids are stable: C1 files and YAML,
 * C2 sections, links and pictures, C4 Markdown, P3 the two languages, T5 templates and words, O6
 * output.
 */
public enum Problem {
  // C1: files and YAML
  NOT_UTF8(
      "C101",
      Rule.ENCODING,
      "这里的字节不是 UTF-8。",
      "These bytes are not UTF-8.",
      "请用编辑器把文件另存为 UTF-8 编码。",
      "Save the file as UTF-8 in your editor."),
  SAVED_AS_GBK(
      "C102",
      Rule.ENCODING,
      "文件是用 GBK 编码保存的，这里应当是“{0}”。",
      "The file was saved as GBK; this should read “{0}”.",
      "请另存为 UTF-8（记事本：另存为 → 编码 → UTF-8），或运行 couplet fix-encoding {1}。",
      "Save it as UTF-8 (Notepad: Save as → Encoding → UTF-8), or run couplet fix-encoding {1}."),
  SAVED_AS_UTF16(
      "C103",
      Rule.ENCODING,
      "文件是用 UTF-16（“Unicode”）编码保存的。",
      "The file was saved as UTF-16 (“Unicode”).",
      "请另存为 UTF-8（记事本：另存为 → 编码 → UTF-8），或运行 couplet fix-encoding {0}。",
      "Save it as UTF-8 (Notepad: Save as → Encoding → UTF-8), or run couplet fix-encoding {0}."),
  CONFLICT(
      "C105",
      Rule.LOCK_SYNTAX,
      "这里是 git 合并时留下的冲突标记。",
      "This is a conflict mark that a git merge left here.",
      "在 <<<<<<< 和 >>>>>>> 之间留下对的那一份，删去另一份和三种标记行。",
      "Between <<<<<<< and >>>>>>> keep the right one of the two texts; delete the other and the marks."),
  CONTROL_CHARACTER(
      "C104",
      Rule.CONTROL_CHARACTER,
      "这里有一个看不见的控制字符 {0}。",
      "There is an invisible control character {0} here.",
      "请删除它；通常是复制粘贴带来的。",
      "Delete it; it usually comes with copied text."),
  YAML_SYNTAX(
      "C110", Rule.YAML_SYNTAX, "YAML 写法有误：{0}。", "This is not valid YAML: {0}.", "{1}", "{1}"),
  UNKNOWN_KEY(
      "C111",
      Rule.UNKNOWN_KEY,
      "不认识的键“{0}”。",
      "Unknown key “{0}”.",
      "这里可以用的键：{1}。",
      "Keys that may stand here: {1}."),
  UNKNOWN_KEY_NEAR(
      "C112",
      Rule.UNKNOWN_KEY,
      "不认识的键“{0}”。",
      "Unknown key “{0}”.",
      "是不是想写“{1}”？",
      "Did you mean “{1}”?"),
  DUPLICATE_KEY(
      "C113",
      Rule.DUPLICATE_KEY,
      "键“{0}”写了两次，第一次在第 {1} 行。",
      "The key “{0}” stands here a second time; the first is on line {1}.",
      "请删去其中一个。",
      "Delete one of them."),
  WRONG_TYPE(
      "C114",
      Rule.WRONG_TYPE,
      "“{0}”应当是{1}，这里却是{2}。",
      "“{0}” should be {1}, but this is {2}.",
      "例如：{3}",
      "For example: {3}"),
  MISSING_KEY(
      "C115",
      Rule.MISSING_KEY,
      "缺少必需的键“{0}”。",
      "The required key “{0}” is missing.",
      "请加上一行，例如：{1}",
      "Add a line such as: {1}"),
  BAD_VALUE(
      "C116",
      Rule.BAD_VALUE,
      "“{0}”不能作为“{1}”的值。",
      "“{0}” can't be the value of “{1}”.",
      "{2}",
      "{2}"),
  FRONT_MATTER_OPEN(
      "C117",
      Rule.FRONT_MATTER,
      "文件开头的“---”没有配对的结尾。",
      "The “---” at the top of the file is never closed.",
      "请在属性之后另起一行写“---”。",
      "Write a second line “---” after the properties."),
  MISSING_FILE(
      "C118",
      Rule.MISSING_KEY,
      "找不到必需的文件 {0}。",
      "The required file {0} is missing.",
      "请恢复这个文件，或用 couplet init 新建一个项目。",
      "Restore the file, or start a new project with couplet init."),
  YAML_SLIP(
      "C120",
      Rule.YAML_SLIP,
      "“{0}”里用了全角字符“{1}”。",
      "“{0}” has a full-width “{1}”.",
      "YAML 的引号、逗号和冒号用半角；如果就是要显示它，请给整个值加上半角引号 \"…\"。",
      "YAML's own quotation marks, commas and colons are half-width; if the mark is meant, put straight ones \"…\" round the value."),
  RUINED_TEXT(
      "C121",
      Rule.RUINED_TEXT,
      "“{0}”像是转码时弄坏的文字。",
      "“{0}” looks like text ruined by a wrong conversion.",
      "请从原稿重新复制这一段。",
      "Copy the passage again from the original."),
  ZERO_WIDTH(
      "C122",
      Rule.ZERO_WIDTH,
      "这里有一个看不见的零宽字符 {0}。",
      "There is an invisible zero-width character {0} here.",
      "请删除它。",
      "Delete it."),
  BIDI(
      "C123",
      Rule.BIDI,
      "这里有一个改变文字方向的字符 {0}。",
      "There is a character here that changes the direction of text: {0}.",
      "如非有意，请删除它。",
      "Delete it unless it is meant."),
  UNREAD_YAML(
      "C124",
      Rule.YAML_SLIP,
      "“{0}”不会被读取。",
      "“{0}” is not read.",
      "这里会读取的 YAML 文件：{1}。",
      "YAML files that are read here: {1}."),

  // C2: sections, links, pictures
  MISSING_SECTION(
      "C201",
      Rule.MISSING_SECTION,
      "列出了“{0}”，但没有文件夹 content/sections/{0}/。",
      "“{0}” is listed, but there is no folder content/sections/{0}/.",
      "请新建文件夹（couplet new {0}），或从列表中删去这一项。",
      "Make the folder (couplet new {0}) or take it off the list."),
  MISSING_SECTION_NEAR(
      "C202",
      Rule.MISSING_SECTION,
      "列出了“{0}”，但没有文件夹 content/sections/{0}/。",
      "“{0}” is listed, but there is no folder content/sections/{0}/.",
      "是不是想写“{1}”？",
      "Did you mean “{1}”?"),
  UNLISTED_SECTION(
      "C203",
      Rule.UNLISTED_SECTION,
      "文件夹“{0}”没有列入 site.yaml 的 sections。",
      "The folder “{0}” is not listed under sections in site.yaml.",
      "请在 site.yaml 里加上“- {0}”，或移走这个文件夹。",
      "Add “- {0}” to site.yaml, or move the folder away."),
  EMPTY_FILE(
      "C204",
      Rule.EMPTY_FILE,
      "这个文件是空的。",
      "This file is empty.",
      "第一行写标题，例如：# {0}",
      "Begin with a title, for example: # {0}"),
  SECTION_WITHOUT_TEXT(
      "C205",
      Rule.EMPTY_FILE,
      "“{0}”里没有任何一种语言的文本。",
      "“{0}” has no text in either language.",
      "请加上 {1} 或 {2}。",
      "Add {1} or {2}."),
  NO_TITLE(
      "C206",
      Rule.EMPTY_FILE,
      "文本没有以标题开头。",
      "The text does not begin with a title.",
      "第一行写标题，例如：# 标题",
      "Begin with a title, for example: # Title"),
  SECOND_TITLE(
      "C207",
      Rule.BAD_VALUE,
      "一个栏目只能有一个“#”标题；第一个在第 {0} 行。",
      "A section has only one “#” title; the first is on line {0}.",
      "请改用“##”。",
      "Use “##” here."),
  DUPLICATE_ID(
      "C208",
      Rule.DUPLICATE_ID,
      "编号“{0}”用了两次，另一处在 {1}。",
      "The id “{0}” is used twice; the other stands at {1}.",
      "请给其中一处换一个编号。",
      "Give one of them another id."),
  SECTION_TWICE(
      "C237",
      Rule.DUPLICATE_ID,
      "栏目“{0}”列了两次，另一处在 {1}。",
      "The section “{0}” is listed twice; the other place is {1}.",
      "请删去其中一处。",
      "Delete one of the two."),
  RESERVED_ID(
      "C209",
      Rule.RESERVED_ID,
      "“{0}”是保留给系统的名称。",
      "“{0}” is reserved.",
      "请换一个名称，例如“{1}”。",
      "Choose another name, for example “{1}”."),
  PATH_CLASH(
      "C210",
      Rule.PATH_CLASH,
      "两个来源都要生成 {0}：另一个是 {1}。",
      "Two sources would both make {0}: the other is {1}.",
      "请给其中一个改名。",
      "Rename one of them."),
  UNSAFE_NAME(
      "C211",
      Rule.UNSAFE_NAME,
      "“{0}”不能作为文件或栏目的名称。",
      "“{0}” can't be the name of a file or a section.",
      "请只用小写英文字母、数字和连字符，以字母开头，不超过 64 个；con、aux、nul 等是 Windows 的保留名。",
      "Use lower-case Latin letters, digits and hyphens, at most 64, a letter first; con, aux, nul and the like are taken by Windows."),
  SYMLINK(
      "C212",
      Rule.SYMLINK,
      "“{0}”是一个链接或特殊文件，不是普通文件。",
      "“{0}” is a link or a special file, not a plain one.",
      "请换成文件本身。",
      "Put the file itself here."),
  BROKEN_LINK(
      "C213",
      Rule.BROKEN_LINK,
      "链接指向“{0}”，但那里什么也没有。",
      "The link leads to “{0}”, and nothing is there.",
      "链接到栏目请写 ../栏目/{1}.md。",
      "A link to a section is written ../section/{1}.md."),
  BROKEN_LINK_NEAR(
      "C214",
      Rule.BROKEN_LINK,
      "链接指向“{0}”，但那里什么也没有。",
      "The link leads to “{0}”, and nothing is there.",
      "是不是想写“{1}”？",
      "Did you mean “{1}”?"),
  BROKEN_ANCHOR(
      "C215",
      Rule.BROKEN_ANCHOR,
      "栏目“{0}”里没有锚点“{1}”。",
      "The section “{0}” has no anchor “{1}”.",
      "那里有的锚点：{2}。",
      "Anchors it has: {2}."),
  BROKEN_ANCHOR_NEAR(
      "C216",
      Rule.BROKEN_ANCHOR,
      "栏目“{0}”里没有锚点“{1}”。",
      "The section “{0}” has no anchor “{1}”.",
      "是不是想写“{2}”？",
      "Did you mean “{2}”?"),
  UNSAFE_LINK(
      "C217",
      Rule.UNSAFE_LINK,
      "不允许这样的链接地址：“{0}”。",
      "This kind of link is not allowed: “{0}”.",
      "请用 https:、http:、mailto:、tel: 或指向另一栏目的相对路径。",
      "Use https:, http:, mailto:, tel: or the relative path of another section."),
  LOCAL_LINK(
      "C218",
      Rule.BROKEN_LINK,
      "“{0}”只在这台电脑上有效，读者打不开。",
      "“{0}” works on this computer only; readers can't open it.",
      "请改为公开的网址，或删去链接。",
      "Use a public address, or take the link out."),
  PICTURE_PATH(
      "C219",
      Rule.PICTURE_PATH,
      "图片路径“{0}”不能用。",
      "The picture path “{0}” can't be used.",
      "请把图片放在文本旁边，只写文件名，例如 photo.jpg。",
      "Put the picture beside the text and write its file name only, for example photo.jpg."),
  PICTURE_NAME_NEAR(
      "C220",
      Rule.PICTURE_PATH,
      "没有图片“{0}”，但有“{1}”。",
      "There is no picture “{0}”, but there is “{1}”.",
      "请改成“{1}”（大小写也要一致）。",
      "Write “{1}” (capital and small letters count)."),
  PICTURE_NOT_THERE(
      "C221",
      Rule.PICTURE_PATH,
      "句子里的图片“{0}”不存在。",
      "The picture “{0}” inside this sentence is not there.",
      "请把图片放到文本旁边，或删去这一处。",
      "Put the picture beside the text, or take it out."),
  MISSING_PICTURE(
      "C222",
      Rule.MISSING_PICTURE,
      "照片“{0}”还没有提供；页面上暂时只显示图注。",
      "The photo “{0}” is not here yet; the page shows its caption only.",
      "拿到照片后，以这个名字放到 {1} 里即可。",
      "When you have it, put it into {1} under this name."),
  ALT_TEXT(
      "C223",
      Rule.ALT_TEXT,
      "图片“{0}”没有说明文字。",
      "The picture “{0}” has no text.",
      "请在方括号里写一句图注：![图注]({0})",
      "Write a caption between the brackets: ![caption]({0})"),
  HEADING_ID(
      "C224",
      Rule.HEADING_ID,
      "标题“{0}”没有固定的编号，改标题会改变它的网址。",
      "The heading “{0}” has no fixed id; its address changes with its words.",
      "请在标题末尾加上编号，例如 {#{1}}。",
      "Add an id at its end, for example {#{1}}."),
  NO_ADDRESS(
      "C225",
      Rule.NO_ADDRESS,
      "没有设置网站地址 address，因此不生成站点地图和语言互指信息。",
      "No address is set, so there is no sitemap and no hreflang.",
      "知道网址后，在 site.yaml 里加一行，例如 address: https://example.gov.cn/zyjy/",
      "When you know it, add it to site.yaml, for example address: https://example.gov.cn/zyjy/"),
  UNKNOWN_PLACE(
      "C226",
      Rule.BROKEN_ANCHOR,
      "没有标题的编号是“{0}”，这一项不知放在哪里。",
      "No heading has the id “{0}”, so this entry has no place.",
      "这一栏目的标题编号：{1}。",
      "Heading ids of this section: {1}."),
  UNREAD_TEXT(
      "C227",
      Rule.MISSING_LANGUAGE,
      "“{0}”不会被读取。",
      "“{0}” is not read.",
      "栏目的文本名叫 {1} 或 {2}，放在 content/sections/ 下该栏目的文件夹里。",
      "A section's texts are called {1} and {2} and lie in its folder in content/sections/."),
  OUTSIDE_LINK(
      "C228",
      Rule.BROKEN_LINK,
      Severity.WARNING,
      "“{0}”打不开：{1}。",
      "“{0}” can't be opened: {1}.",
      "请在浏览器里打开看看：有的网站不理睬程序。确实失效的，请改掉或删去链接。",
      "Look at it in a browser, as some hosts turn programs away; mend the link or delete it if it is dead."),
  PICTURE_UNREADABLE(
      "C230",
      Rule.PICTURE_UNREADABLE,
      "图片“{0}”打不开：文件不完整或已损坏。",
      "The picture “{0}” can't be read: the file is incomplete or damaged.",
      "请重新导出或重新传送这张图片。",
      "Export it or copy it here again."),
  PICTURE_TYPE(
      "C231",
      Rule.PICTURE_UNREADABLE,
      "“{0}”不是 JPEG 或 PNG 图片（内容是 {1}）。",
      "“{0}” is not a JPEG or PNG picture (it holds {1}).",
      "请另存为 JPEG 或 PNG，并使扩展名与内容一致。",
      "Save it as JPEG or PNG, with the extension that goes with it."),
  PICTURE_TOO_LARGE(
      "C232",
      Rule.PICTURE_UNREADABLE,
      "图片“{0}”的尺寸是 {1} × {2} 像素，太大了。",
      "The picture “{0}” claims {1} × {2} pixels, which is too many.",
      "请缩小到长边 6000 像素以内再放进来。",
      "Scale it down to at most 6000 pixels on its longer side."),
  PICTURE_CMYK(
      "C233",
      Rule.PICTURE_UNREADABLE,
      "图片“{0}”用的是印刷色（CMYK），浏览器显示不准。",
      "The picture “{0}” is in printing colours (CMYK), which browsers show wrongly.",
      "请另存为 RGB（sRGB）的 JPEG。",
      "Save it as a JPEG in RGB (sRGB)."),
  PICTURE_ANIMATED(
      "C234",
      Rule.PICTURE_UNREADABLE,
      "图片“{0}”是动画；宣传册里的图片应当是静止的。",
      "The picture “{0}” is animated; pictures of a brochure stand still.",
      "请另存为普通的 PNG 或 JPEG。",
      "Save it as a plain PNG or JPEG."),
  LINKED_KIND(
      "C235",
      Rule.UNSAFE_LINK,
      "不能提供“{0}”供读者打开：只有文档可以。",
      "“{0}” can't be offered to readers: only documents can.",
      "可以链接 {1}；图片请单独成段写成 ![说明](文件名)，网站会去掉其中的拍摄地点。",
      "A link may lead to {1}. Show a picture as ![caption](file) on a line of its own; the site then"
          + " leaves out where it was taken."),
  FILE_TOO_LARGE(
      "C236",
      Rule.LIMIT,
      "文件“{0}”大小为 {1}，超过了上限 {2}。",
      "The file “{0}” has a size of {1}; the limit is {2}.",
      "请压缩或拆分它，例如降低其中图片的分辨率后重新导出。",
      "Make it smaller or split it: export it again with pictures of a lower resolution, for example."),

  // C4: Markdown
  RAW_HTML(
      "C401",
      Rule.RAW_HTML,
      "文本里不能直接写 HTML：“{0}”。",
      "HTML can't be written in the text: “{0}”.",
      "请用 Markdown 写；要显示尖括号本身，请写成 &lt; 或放进反引号。",
      "Use Markdown; to show the angle bracket itself, write &lt; or put it in back-ticks."),
  BAD_ATTRIBUTE(
      "C402",
      Rule.BAD_VALUE,
      "花括号里不能写“{0}”。",
      "“{0}” can't stand in braces.",
      "只能写编号 {#name} 和样式 .lead、.deck；语言标记紧跟在方括号后面：[文字]{lang=en}。",
      "Only an id {#name} and the classes .lead and .deck may stand there; a language stands right behind brackets: [words]{lang=en}."),
  BAD_DIRECTIVE(
      "C403",
      Rule.BAD_VALUE,
      "看不懂这条 couplet 注释：“{0}”。",
      "This couplet comment can't be understood: “{0}”.",
      "写法：<!-- couplet: ignore 规则名: 理由 -->",
      "Write: <!-- couplet: ignore rule-name: reason -->"),
  UNUSED_IGNORE(
      "C404",
      Rule.UNUSED_IGNORE,
      "这条 ignore {0} 没有什么可以忽略。",
      "This ignore {0} silences nothing.",
      "请删去它。",
      "Delete it."),
  LIMIT(
      "C405",
      Rule.LIMIT,
      "{0}超过了上限 {1}。",
      "{0} is over the limit of {1}.",
      "请拆分或缩短这一部分。",
      "Split or shorten this part."),
  OPEN_COMMENT(
      "C406",
      Rule.RAW_HTML,
      "注释“{0}”没有结尾，后面的文字都会丢失。",
      "The comment “{0}” is never closed; what follows it would be lost.",
      "请在注释末尾写上 -->。",
      "Write --> at the end of the comment."),
  NOTE_MISSING(
      "C407",
      Rule.MARKDOWN_SLIP,
      "脚注 [^{0}] 没有内容。",
      "There is no text for the footnote [^{0}].",
      "请另起一行写：[^{0}]: 脚注内容",
      "Write it on a line of its own: [^{0}]: The note"),
  NOTE_UNUSED(
      "C408",
      Rule.MARKDOWN_SLIP,
      "正文里没有引用脚注 [^{0}]，它不会出现在页面上。",
      "The text does not refer to the footnote [^{0}], so no page shows it.",
      "请在正文相应的位置写上 [^{0}]，或删去这条脚注。",
      "Write [^{0}] where it belongs, or delete the note."),
  FULL_WIDTH_SIGN(
      "C409",
      Rule.MARKDOWN_SLIP,
      "全角符号不起作用，“{0}”会原样显示。",
      "Full-width signs are no Markdown, so “{0}” is shown as it stands.",
      "请用半角符号写：{1}",
      "Write it with half-width signs: {1}"),
  HEADING_SPACE(
      "C410",
      Rule.MARKDOWN_SLIP,
      "“#”后面没有空格，“{0}”不是标题，会原样显示。",
      "There is no space behind “#”, so “{0}” is no heading and is shown as it stands.",
      "请写：{1}",
      "Write: {1}"),
  LIST_NUMBER(
      "C411",
      Rule.MARKDOWN_SLIP,
      "“{0}”是全角的，不能作列表的编号。",
      "“{0}” is full-width and can't number a list.",
      "请写半角的“{1}”，后面加一个空格。",
      "Write “{1}” with a space behind it."),
  LIST_SPACE(
      "C415",
      Rule.MARKDOWN_SLIP,
      "“{0}”后面没有空格，这一行不是列表，会原样显示。",
      "There is no space behind “{0}”, so this line is no list item and is shown as it stands.",
      "请在“{0}”后面加一个空格；如果本来就要原样显示，请写“{1}”。",
      "Put a space behind “{0}”; if it is to be shown as it stands, write “{1}”."),
  LIST_SIGN(
      "C416",
      Rule.MARKDOWN_SLIP,
      "“{0}”不是列表的记号，这几行会连成一段。",
      "“{0}” is no list mark, so these lines run together into one paragraph.",
      "列表请每行以“- ”或“1. ”开头；要保留“{0}”，请在各行之间空一行。",
      "Begin each line with “- ” or “1. ”; to keep “{0}”, leave an empty line between the lines."),
  LANGUAGE_MARK(
      "C417",
      Rule.MARKDOWN_SLIP,
      "“{0}”不是语言的标记，会原样显示。",
      "“{0}” marks no language and is shown as it stands.",
      "请紧跟在方括号后面写：{1}",
      "Write right behind the brackets: {1}"),
  TABLE_LINES(
      "C418",
      Rule.MARKDOWN_SLIP,
      "以“{0}”开始的几行没有成为表格，会连成一段。",
      "The lines from “{0}” on are no table and run together into one paragraph.",
      "表格前面要空一行，第二行写成 |---|---|，格数与第一行一样。",
      "A table wants an empty line before it and a second line |---|---| with as many cells as the first."),
  INDENTED_CODE(
      "C419",
      Rule.MARKDOWN_SLIP,
      "行首有四个以上的空格或制表符，“{0}”成了代码。",
      "Four spaces or a tab at the beginning of the line make code of “{0}”.",
      "请去掉行首的空格，段落不用缩进；要写代码，请放在两行 ``` 之间。",
      "Take the spaces away; for code, put it between two lines of ```."),
  OPEN_FENCE(
      "C420",
      Rule.MARKDOWN_SLIP,
      Severity.FAULT,
      "“{0}”没有结尾，后面的文字都成了代码。",
      "“{0}” is never closed, so all that follows is code.",
      "请在代码的下一行再写一次“{0}”；不要代码，就把这一行删去。",
      "Write “{0}” once more on the line below the code, or delete this line."),
  SIGN_IN_NUMBER(
      "C421",
      Rule.MARKDOWN_SLIP,
      "“{0}”里的星号成了强调的记号，不会显示，数字会连在一起。",
      "The asterisks of “{0}” mark emphasis and are not shown, so the numbers run together.",
      "乘号请写 ×；要显示星号本身，请写 \\*。",
      "Write × for multiplication; to show the asterisks, write \\*."),
  LONE_SIGNS(
      "C412",
      Rule.MARKDOWN_SLIP,
      "这一段里的“{0}”没有配成对，会原样显示。",
      "The “{0}” of this passage make no pair and are shown as they stand.",
      "强调写作 **重点**，星号内侧不留空格；要显示星号本身，请写 \\*\\*。",
      "Emphasis is written **so**, with no space inside; to show the asterisks, write \\*\\*."),
  SPACE_IN_NAME(
      "C414",
      Rule.MARKDOWN_SLIP,
      "“{0}”里的文件名有空格，所以没有成为图片或链接。",
      "The file name in “{0}” has a space, so this is no picture and no link.",
      "请把文件名里的空格改成连字符，再写成“{1}”。",
      "Put hyphens for the spaces in the file's name, and write “{1}”."),
  SPACING_STYLE(
      "C413",
      Rule.SPACING_STYLE,
      "汉字与拉丁字母之间，这个文件有 {0} 处空格，{1} 处不空。",
      "Between Chinese and Latin letters this file has a space {0} times and none {1} times.",
      "请统一成一种；网页会自动留出间隙，可以不写空格。",
      "Choose one; pages leave a gap by themselves, so no space is needed."),

  // P3: the two languages
  HEADING_OUTLINE(
      "P310",
      Rule.HEADING_OUTLINE,
      "两种语言的标题不对应：“{0}”在另一种语言里没有。",
      "The headings of the two languages differ: “{0}” has no counterpart.",
      "请在另一种语言的文件里加上对应的标题，或用相同的 {#编号} 配对。",
      "Add the heading to the other language's file, or pair them with the same {#id}."),
  MISSING_LANGUAGE(
      "P311",
      Rule.MISSING_LANGUAGE,
      "栏目“{0}”没有{1}文本。",
      "The section “{0}” has no text in {1}.",
      "请加上 {2}；在此之前页面会注明“暂无译文”。",
      "Add {2}; until then its page says that it is not yet translated."),
  MISSING_LANGUAGE_REFUSED(
      "P312",
      Rule.MISSING_LANGUAGE,
      Severity.FAULT,
      "栏目“{0}”没有{1}文本，而 site.yaml 要求 untranslated: fail。",
      "The section “{0}” has no text in {1}, and site.yaml says untranslated: fail.",
      "请加上 {2}。",
      "Add {2}."),
  MISSING_COUNTERPART(
      "P313",
      Rule.MISSING_COUNTERPART,
      "“{0}”在{1}文本里没有对应的内容。",
      "“{0}” has no counterpart in {1}.",
      "请在 {2} 的相应位置补上译文。",
      "Add the translation at the same place in {2}."),
  MISSING_COUNTERPART_REFUSED(
      "P314",
      Rule.MISSING_COUNTERPART,
      Severity.FAULT,
      "“{0}”在{1}文本里没有对应的内容，而 site.yaml 要求 untranslated: fail。",
      "“{0}” has no counterpart in {1}, and site.yaml says untranslated: fail.",
      "请在 {2} 的相应位置补上译文。",
      "Add the translation at the same place in {2}."),
  STALE(
      "P315",
      Rule.STALE,
      "对应的{0}文本已经改动，这里可能要跟着改。",
      "The {0} text that this answers has changed.",
      "核对之后运行 couplet confirm {1}。",
      "Compare the two, then run couplet confirm {1}."),
  UNCONFIRMED(
      "P316",
      Rule.UNCONFIRMED,
      "这一对文本还没有人核对过。",
      "Nobody has confirmed this pair yet.",
      "核对之后运行 couplet confirm {0}。",
      "Compare the two, then run couplet confirm {0}."),
  LOCK_SYNTAX(
      "P317",
      Rule.LOCK_SYNTAX,
      "pairs.lock 的这一行看不懂：“{0}”。",
      "This line of pairs.lock can't be understood: “{0}”.",
      "删去这一行，再运行 couplet confirm。",
      "Delete the line, then run couplet confirm."),
  LOCK_CONFLICT(
      "P318",
      Rule.LOCK_SYNTAX,
      "pairs.lock 里有没解决的 git 冲突标记。",
      "pairs.lock holds an unresolved git conflict mark.",
      "只删去 <<<<<<<、=======、>>>>>>> 三种标记行，其余各行都保留。",
      "Delete only the <<<<<<<, ======= and >>>>>>> lines and keep all others."),
  HEADING_IDS_DIFFER(
      "P319",
      Rule.HEADING_OUTLINE,
      "这一处的两个标题编号不同：“{0}”和“{1}”。",
      "The two headings at this place have different ids: “{0}” and “{1}”.",
      "如果两者互相对应，请用同一个编号；网址用的是“{0}”。",
      "If they answer each other, give both the same id; the address uses “{0}”."),
  HEADING_LEVELS_DIFFER(
      "P320",
      Rule.HEADING_OUTLINE,
      "标题“{0}”是 {1} 级，对应的标题是 {2} 级。",
      "The heading “{0}” is of level {1}, its counterpart of level {2}.",
      "请让两种语言的“#”一样多。",
      "Use the same number of “#” in both languages."),
  HEADING_MOVED(
      "P321",
      Rule.HEADING_OUTLINE,
      "标题“{0}”在{1}文本里排在别处。",
      "The heading “{0}” stands at another place in {1}.",
      "请把它和它下面的内容移到相应的位置；页面按{1}文本的顺序排。",
      "Move it and what stands below it; pages follow the order of the {1} text."),
  COUNTERPART_MOVED(
      "P322",
      Rule.MISSING_COUNTERPART,
      "“{0}”在{1}文本里排在别处。",
      "“{0}” stands at another place in {1}.",
      "请把它移到相应的位置；页面按{1}文本的顺序排。",
      "Move it to the same place; pages follow the order of the {1} text."),
  NUMBER_MAGNITUDE(
      "P330",
      Rule.NUMBER_PARITY,
      "“{0}”是 {1}，{2}写的却是“{3}”：数量级不对。",
      "“{0}” is {1}; the {2} says “{3}”, which is off by a power of ten.",
      "{2}应写作“{1}”。1 万是 10 thousand，1 亿是 100 million。",
      "In {2} write “{1}”; wan is 10 thousand, yi is 100 million."),
  NUMBER_DIFFERS(
      "P331",
      Rule.NUMBER_PARITY,
      "“{0}”在{2}里是“{3}”。",
      "“{0}” is “{3}” in the {2}.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  NUMBER_LOST(
      "P332",
      Rule.NUMBER_PARITY,
      "“{0}”在{1}里没有对应的数字。",
      "“{0}” has no counterpart in the {1}.",
      "{1}可写作“{2}”。",
      "In {1} it would be “{2}”."),
  UNIT_DIFFERS(
      "P333",
      Rule.NUMBER_PARITY,
      "“{0}”与{2}的“{3}”数字相同，单位不同。",
      "“{0}” and “{3}” in the {2} are the same number of different units.",
      "请换算数字，或改正单位。",
      "Convert the number, or mend the unit."),
  PERCENT_DIFFERS(
      "P334",
      Rule.NUMBER_PARITY,
      "“{0}”与{2}的“{3}”，只有一个是百分数。",
      "Of “{0}” and “{3}” in the {2} only one is a percentage.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  BOUND_OPPOSITE(
      "P335",
      Rule.NUMBER_PARITY,
      "“{0}”与{2}的“{3}”，一个说多于，一个说少于。",
      "One of “{0}” and “{3}” in the {2} says more, the other less.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  NAME_DIFFERS(
      "P336",
      Rule.NUMBER_PARITY,
      "名称“{0}”在{2}里写作“{3}”，数字不同。",
      "The name “{0}” reads “{3}” in the {2}; the digits differ.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  BOUND_DIFFERS(
      "P337",
      Rule.BOUND_PARITY,
      "“{0}”与{2}的“{3}”，一个是确数，一个不是。",
      "One of “{0}” and “{3}” in the {2} is exact, the other is not.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  CURRENCY_DIFFERS(
      "P338",
      Rule.CURRENCY_PARITY,
      "“{0}”与{2}的“{3}”，币种不同。",
      "“{0}” and “{3}” in the {2} are sums in different currencies.",
      "{2}应写作“{1}”，或者改正币种。",
      "In {2} write “{1}”, or mend the currency."),
  NUMBER_ROUNDED(
      "P339",
      Rule.ROUNDING,
      "“{0}”与{2}的“{3}”，一个是另一个的约数（准确写作“{1}”）。",
      "One of “{0}” and “{3}” in the {2} is rounded (exactly, “{1}”).",
      "如果是有意取整，就不用改。",
      "Leave it if the rounding is meant."),
  DATE_DIFFERS(
      "P340",
      Rule.DATE_PARITY,
      "“{0}”是 {1}，{2}写的却是“{3}”。",
      "“{0}” is {1}; the {2} says “{3}”.",
      "{2}应写作“{1}”，或者改正原文。",
      "In {2} write “{1}”, or mend the other text."),
  DATE_LOST(
      "P341",
      Rule.DATE_PARITY,
      "“{0}”在{1}里没有对应的日期或时间。",
      "The date or time “{0}” has no counterpart in the {1}.",
      "{1}可写作“{2}”。",
      "In {1} it would be “{2}”."),
  TIME_DIFFERS(
      "P342",
      Rule.DATE_PARITY,
      "“{0}”是 {1}，{2}写的却是“{3}”。",
      "“{0}” is {1}; the {2} says “{3}”.",
      "请改成同一个时间。",
      "Make them the same time."),
  TABLE_SHAPE(
      "P343",
      Rule.TABLE_SHAPE,
      "两个表格的形状不同：{0} {1}，{2} {3}。",
      "The tables differ in shape: {0} has {1}, {2} has {3}.",
      "请让两种语言的表格行数、列数一样。",
      "Give both the same rows and columns."),
  LIST_LENGTH(
      "P344",
      Rule.LIST_LENGTH,
      "{1}列表里没有与“{0}”对应的一项：{1} {2} 项，{4} {3} 项。",
      "The {1} list has no item for “{0}”: {2} items, and {3} in the {4}.",
      "请在相应位置补上这一项；如果两项合成了一项，请在{4}里也合并。",
      "Add it there; if two items have become one, join them in the {4} too."),
  WRONG_SCRIPT(
      "P345",
      Rule.WRONG_SCRIPT,
      "{0}文本的这一段是用{1}写的。",
      "This passage of the {0} text is written in {1}.",
      "请译成{0}；引用的{1}词语可以写作 [词语]{lang=…}。",
      "Translate it into {0}; words quoted in {1} are written [words]{lang=…}."),
  LINK_LOST(
      "P346",
      Rule.LINK_PARITY,
      "{2}里有指向“{0}”的链接，{1}里没有。",
      "The {2} links to “{0}”, the {1} does not.",
      "请给{1}文本加上同样的链接，或从{2}里删去。",
      "Link to it in the {1} too, or take the link out of the {2}."),
  NOTES_DIFFER(
      "P347",
      Rule.LINK_PARITY,
      "脚注引用的次数不同：{0} {1} 处，{2} {3} 处。",
      "They don't refer to footnotes equally often: {0} {1}, {2} {3}.",
      "请在两种语言的相应位置都写上 [^…]。",
      "Write [^…] at the same places in both."),
  PICTURES_DIFFER(
      "P348",
      Rule.PICTURE_PARITY,
      "两边的图片不同：一边是 {0}，一边是 {1}。",
      "The two show different pictures: {0} and {1}.",
      "请用同一个文件；各语言自己的图片请写作 map-zh.png、map-en.png 这样的名字。",
      "Name the same file; pictures with words of a language are called map-zh.png and map-en.png."),
  CONTACT_DIFFERS(
      "P349",
      Rule.CONTACT_PARITY,
      "电话或邮箱不同：{0} {1}，{2} {3}。",
      "Telephone numbers or mail addresses differ: {0} {1}, {2} {3}.",
      "请核对，两边写同样的号码和邮箱。",
      "Check them and write the same ones in both."),
  FORBIDDEN_TERM(
      "P350",
      Rule.FORBIDDEN_TERM,
      "术语表不允许写“{0}”。",
      "The glossary forbids “{0}”.",
      "请写“{1}”。",
      "Write “{1}”."),
  TERM_MISSING(
      "P351",
      Rule.TERM,
      "{1}里有术语“{0}”，{2}里却没有它的译名。",
      "The {1} has the term “{0}”, but the {2} has no form of its counterpart.",
      "术语表里的写法：{3}。",
      "The glossary has: {3}."),
  UNUSED_TERM(
      "P352",
      Rule.UNUSED_TERM,
      "术语“{0}”（{1}）在宣传册里没有用到。",
      "The term “{0}” ({1}) is used nowhere in the brochure.",
      "可以删去，也可以留着备用。",
      "Delete it, or leave it for later."),
  SAME_TEXT(
      "P353",
      Rule.SAME_TEXT,
      "{0}和{1}的这一段一字不差。",
      "The {0} and the {1} are the same word for word.",
      "请译出来；如果本来就该一样（如名称），请加进术语表，两边写法相同。",
      "Translate it; a name that is the same in both belongs in the glossary."),
  HALF_WIDTH_MARK(
      "P354",
      Rule.PUNCTUATION_WIDTH,
      "“{0}”里有半角的“{1}”。",
      "“{0}” has a half-width “{1}” beside Chinese.",
      "请改成全角的“{2}”。",
      "Write the full-width “{2}”."),
  FULL_WIDTH_MARK(
      "P355",
      Rule.PUNCTUATION_WIDTH,
      "“{0}”里有全角的“{1}”。",
      "“{0}” has a full-width “{1}”.",
      "请改成半角的“{2}”。",
      "Write “{2}”."),
  STRAIGHT_QUOTES(
      "P356",
      Rule.STRAIGHT_QUOTES,
      "中文“{0}”用了直引号。",
      "There are straight quotation marks in “{0}”.",
      "请改成 {1}。",
      "Write {1}."),
  FULLWIDTH_DIGITS(
      "P357",
      Rule.FULLWIDTH_DIGITS,
      "“{0}”是全角数字。",
      "“{0}” are full-width digits.",
      "请改成“{1}”。",
      "Write “{1}”."),
  REPEATED_WORD(
      "P358",
      Rule.REPEATED_WORD,
      "“{0}”重复了。",
      "“{0}”: a word stands twice.",
      "请删去一个。",
      "Delete one of the two."),
  LENGTH_RATIO(
      "P359",
      Rule.LENGTH_RATIO,
      "两边长短悬殊：{0} {1} 字，{2} {3} 字母。",
      "The lengths are far apart: {0} {1} characters, {2} {3}.",
      "看看是不是漏译，或多出了内容。",
      "See whether something is missing or too much."),
  END_PUNCTUATION(
      "P360",
      Rule.END_PUNCTUATION,
      "{0}以“{1}”结尾，{2}没有句末标点。",
      "The {0} ends in “{1}”, the {2} has no mark at its end.",
      "请让两边一致。",
      "Make them alike."),
  DASH_FORM(
      "P361",
      Rule.DASH_FORM,
      "“{0}”不是这种语言的写法。",
      "“{0}” is not how this language writes it.",
      "请写“{1}”。",
      "Write “{1}”."),
  DOUBLE_SPACE(
      "P362",
      Rule.DOUBLE_SPACE,
      "这一段里有连续的空格。",
      "There are several spaces in a row here.",
      "请只留一个。",
      "Leave one."),
  LIST_MARKS(
      "P363",
      Rule.LIST_MARKS,
      "分点的数目不同：{0} {1} 点，{2} {3} 点。",
      "They count different numbers of points: {0} {1}, {2} {3}.",
      "请核对一是、二是与 First、Second 是否一一对应。",
      "See that the points answer each other one by one."),

  // T5: templates and words
  TEMPLATE(
      "T501",
      Rule.TEMPLATE,
      "模板出错：{0}。",
      "The template failed: {0}.",
      "请改正这一行；couplet 自带的模板在恢复原样后可用。",
      "Mend this line; Couplet's own templates work when left as they are."),
  MISSING_WORD(
      "T502",
      Rule.WORDS,
      "词条“{0}”缺少{1}。",
      "The word “{0}” has no {1}.",
      "请补上：{0}: {2}",
      "Add it: {0}: {2}"),
  MISSING_TEMPLATE(
      "T503",
      Rule.TEMPLATE,
      "没有名为“{0}”的模板。",
      "There is no template called “{0}”.",
      "可用的模板：{1}。",
      "Templates there are: {1}."),
  TEMPLATE_NAME(
      "T504",
      Rule.TEMPLATE,
      "模板要用的“{0}”并不存在。",
      "The template asks for “{0}”, which isn't there.",
      "这里有的：{1}。",
      "There is: {1}."),
  TEMPLATE_NAME_NEAR(
      "T505",
      Rule.TEMPLATE,
      "模板要用的“{0}”并不存在。",
      "The template asks for “{0}”, which isn't there.",
      "是不是想写“{1}”？",
      "Did you mean “{1}”?"),

  // O6: output
  DEAD_LINK(
      "O601",
      Rule.BROKEN_LINK,
      "生成的页面里，链接“{0}”无处可去。",
      "In the page as rendered the link “{0}” leads nowhere.",
      "多半是模板写错了地址；请检查模板。",
      "Most likely a template writes a wrong address; look there."),
  DEAD_ANCHOR(
      "O602",
      Rule.BROKEN_ANCHOR,
      "生成的页面里，链接“{0}”的锚点不存在。",
      "In the page as rendered the link “{0}” leads to an anchor that is not there.",
      "多半是模板漏写了 id；请检查模板。",
      "Most likely a template leaves out an id; look there."),
  TWICE_IN_PAGE(
      "O603",
      Rule.DUPLICATE_ID,
      "页面里 id“{0}”出现了两次。",
      "The id “{0}” stands twice in the page.",
      "请检查模板；模板自己的 id 以 c- 开头。",
      "Look at the templates; their own ids begin with c-."),
  OUTSIDE_REQUEST(
      "O604",
      Rule.OUTSIDE_REQUEST,
      "页面会向外部网站请求“{0}”。",
      "The page would fetch “{0}” from another host.",
      "请把文件放进项目；确有必要时在 site.yaml 的 allow-hosts 里写明理由。",
      "Put the file into the project, or, if it must be, give a reason under allow-hosts in site.yaml."),
  PAGE_STRUCTURE(
      "O605",
      Rule.TEMPLATE,
      "生成的页面不合规范：{0}。",
      "The page as rendered is not right: {0}.",
      "请检查模板。",
      "Look at the template."),
  EDITED_OUTPUT(
      "O606",
      Rule.EDITED_OUTPUT,
      "{0} 里不是 couplet 写下的内容；它会被重新生成的内容替换。",
      "{0} is not as Couplet wrote it; it is replaced by what is rendered.",
      "要改页面，请改 content/ 或 templates/ 里的来源。",
      "To change a page, change its source in content/ or templates/."),
  EDITED_STALE(
      "O607",
      Rule.EDITED_OUTPUT,
      "{0} 被人手工改过，而网站已经不再有这个文件；它会被删除。",
      "{0} was edited by hand, and the site no longer has such a file; it is removed.",
      "要留住改动，请从 git 历史里取回，写进 content/。",
      "To keep what was changed, fetch it from the git history and put it into content/."),
  CASE_TWINS(
      "O608",
      Rule.PATH_CLASH,
      "{0} 和 {1} 只有大小写不同，在 Windows 和 macOS 上会是同一个文件。",
      "{0} and {1} differ only in case; on Windows and macOS they would be one file.",
      "请给其中一个改名。",
      "Rename one of them.");

  private final String id;
  private final Rule rule;
  private final Optional<Severity> severity;
  private final Phrase message;
  private final Phrase hint;

  Problem(String id, Rule rule, String zh, String en, String zhHint, String enHint) {
    this.id = id;
    this.rule = rule;
    this.severity = Optional.empty();
    this.message = new Phrase(zh, en);
    this.hint = new Phrase(zhHint, enHint);
  }

  Problem(
      String id, Rule rule, Severity severity, String zh, String en, String zhHint, String enHint) {
    this.id = id;
    this.rule = rule;
    this.severity = Optional.of(severity);
    this.message = new Phrase(zh, en);
    this.hint = new Phrase(zhHint, enHint);
  }

  /** The stable id, for example {@code C203}. */
  public String id() {
    return id;
  }

  /** The rule that is broken. */
  public Rule rule() {
    return rule;
  }

  /** How bad it is: its rule's severity, unless the project asks for more. */
  public Severity severity() {
    return severity.orElse(rule.severity());
  }

  /** What is wrong; {@code {0}} … stand for arguments. */
  public Phrase message() {
    return message;
  }

  /** What to do; {@code {0}} … stand for arguments. */
  public Phrase hint() {
    return hint;
  }
}
