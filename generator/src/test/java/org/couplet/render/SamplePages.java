package org.couplet.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.lang.WrittenNumber;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.BlockView.DividerView;
import org.couplet.plan.view.BlockView.FigureView;
import org.couplet.plan.view.BlockView.HeadingView;
import org.couplet.plan.view.BlockView.ItemView;
import org.couplet.plan.view.BlockView.ListView;
import org.couplet.plan.view.BlockView.ParagraphView;
import org.couplet.plan.view.BlockView.PlainView;
import org.couplet.plan.view.EditionLink;
import org.couplet.plan.view.EventView;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.KeyFigureView;
import org.couplet.plan.view.KeyFigureView.DotsView;
import org.couplet.plan.view.KeyFigureView.Entry;
import org.couplet.plan.view.LanguageView;
import org.couplet.plan.view.MenuEntry;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PageView.NoteView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.Passage.State;
import org.couplet.plan.view.PictureView;
import org.couplet.plan.view.SectionLink;

/** Pages as the planner makes them, with text of the brochure, in each edition. */
final class SamplePages {

  private final Map<String, Map<String, String>> words;

  /**
   * @param words the templates' words by primary subtag
   */
  SamplePages(Map<String, Map<String, String>> words) {
    this.words = words;
  }

  /** An edition: its name and its languages. */
  record Edition(String name, List<String> keys) {
    static final Edition ZH = new Edition("zh", List.of("zh"));
    static final Edition EN = new Edition("en", List.of("en"));
    static final Edition BOTH = new Edition("both", List.of("zh", "en"));
    static final List<Edition> ALL = List.of(ZH, EN, BOTH);
  }

  private static String tag(String key) {
    return key.equals("zh") ? "zh-Hans" : key;
  }

  // Pages.

  PageView cover() {
    Edition both = Edition.BOTH;
    return new PageView.CoverView(
        frame("cover", both, "柳州职业教育 · Vocational Education in Liuzhou", ""),
        say(both, "柳州职业教育基本情况", "Basic Information of Liuzhou Vocational Education"),
        say(both, "广西 柳州", "Liuzhou, Guangxi"),
        editions("", "overview.html", Edition.BOTH).stream()
            .map(e -> new EditionLink(e.edition(), e.href(), e.lang(), e.name(), false))
            .toList(),
        Optional.of(foreword(both)),
        List.of(
            figure(
                both,
                true,
                number("", "", "11", "万", "余", ""),
                "人",
                "在校生",
                number("more than", "", "110,000", "", "", ""),
                "students",
                "enrolled"),
            figure(
                both,
                false,
                digits("29"),
                "所",
                "职业院校：高职院校4所，中职学校和技工学校25所",
                digits("29"),
                "institutions",
                "4 higher vocational colleges, 25 secondary vocational and technical schools"),
            figure(
                both,
                false,
                number("", "", "2542.4", "万", "", "元"),
                "",
                "专项资金，2016至2018年",
                number("", "RMB", "25.424", "million", "", ""),
                "",
                "special funds, 2016–2018"),
            figure(
                both,
                false,
                digits("17"),
                "个",
                "五大专业集群国际化试点项目",
                digits("17"),
                "projects",
                "international pilots of five major professional clusters"),
            figure(
                both,
                false,
                number("", "", "90", "", "多", ""),
                "期",
                "培训，3年来",
                number("more than", "", "90", "", "", ""),
                "sessions",
                "of training in the past three years"),
            figure(
                both,
                false,
                digits("98"),
                "人次",
                "轨道交通和高速铁路专业教师培训",
                digits("98"),
                "teachers",
                "of rail transit and high-speed railway trained"),
            figure(
                both,
                false,
                digits("68"),
                "家单位",
                "组建中国—东盟轨道交通职业教育集团",
                digits("68"),
                "institutions",
                "in the China-ASEAN Rail Transit Vocational Education Group")),
        List.of(
            event(
                both,
                "2016-01-21",
                0,
                "2016年1月21日",
                "January 21, 2016",
                "中德职业教育合作备忘录签署",
                "Memorandum on Sino-German cooperation signed"),
            event(
                both,
                "2016-11",
                10,
                "2016年11月",
                "November 2016",
                "国际交流合作、国际化研究、国际化信息三中心成立",
                "Exchange, research and information centers established"),
            event(
                both,
                "2017-03",
                14,
                "2017年3月",
                "March 2017",
                "签订共建广西现代职业教育改革发展示范区协议",
                "Agreement on a Guangxi demonstration zone"),
            event(
                both,
                "2017-05",
                16,
                "2017年5月",
                "May 2017",
                "14家中央媒体赴柳州采访",
                "14 central media including People’s Daily went to Liuzhou for interviews"),
            event(
                both,
                "2017-11",
                22,
                "2017年11月",
                "November 2017",
                "中泰轨道交通学院",
                "China-Thailand Rail Transit College"),
            event(
                both,
                "2018-05",
                28,
                "2018年5月",
                "May 2018",
                "中国—东盟轨道交通职业教育集团",
                "China-ASEAN Rail Transit Vocational Education Group"),
            event(
                both,
                "2019-03",
                38,
                "2019年3月",
                "March 2019",
                "人民日报发表评论",
                "Commentary in People’s Daily")));
  }

  private PartView foreword(Edition e) {
    return new PartView(
        "top",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            paragraph(
                e,
                "top-1",
                "1.1",
                true,
                "目前，柳州市共有职业院校29所，其中高职院校4所（含区属驻柳1所），中职学校和技工学校25所（含区属驻柳9所），在校生共11万余人。",
                "There are 29 vocational colleges in Liuzhou, including 4 higher vocational, 25 secondary vocational schools and technical schools with a total of more than 110,000 students."),
            paragraph(
                e,
                "top-2",
                "1.2",
                false,
                "近年来，柳州市委、市政府高度重视职业教育，围绕“实业兴市，开放强柳”总体目标，积极融入“一带一路”发展战略，充分发挥柳州先进制造业优势，大力实施“企业走出去职业教育伴随计划”，逐步探索出具有柳州特色的现代职业教育国际化发展之路。",
                "Liuzhou Municipal CPC Committee and municipal government have attached great importance to vocational education, aim at the overall goal of “Industry promotes city, openness strengthens Liuzhou”, actively integrated into the Belt and Road initiative, given full play to the advantage of Liuzhou advanced manufacturing industry and vigorously implement the “Enterprises go out with vocational education program” to gradually explore the international development road of modern vocational education with Liuzhou characteristics.")),
        List.of(),
        List.of());
  }

  /** The chapter on cooperation: three parts, figures, shares, events. */
  PageView.SectionView cooperation(Edition e) {
    return new PageView.SectionView(
        frame("section", e, "创新模式，校企合作 · 柳州职业教育", "cooperation.html"),
        "cooperation",
        say(e, "二", "II"),
        Optional.of(
            link(
                e,
                "development.html",
                "一、",
                "I.",
                "职业教育国际化发展情况",
                "International Development of Vocational Education",
                false)),
        say(e, "（二）", "(II)"),
        say(
            e,
            "创新模式，校企合作，积极服务柳州产业全球化",
            "Innovative mode, school-enterprise cooperation to actively serve for Liuzhou industrial globalization"),
        "river",
        false,
        emptyPart(),
        List.of(launch(e), ashore(e), standards(e)),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(
            link(
                e,
                "government.html",
                "（一）",
                "(I)",
                "政府主导，统筹协调，全面推进职业教育国际化",
                "Guided by government, with overall plans to comprehensively promote the internationalization of vocational education",
                false)),
        Optional.of(
            link(
                e,
                "experience.html",
                "（三）",
                "(III)",
                "总结成果，推广经验，重点打造柳州模式示范化",
                "Summarize the achievements and promote the experience to focus on the demonstration of Liuzhou mode",
                false)));
  }

  private PartView launch(Edition e) {
    return new PartView(
        "launch",
        say(e, "一", "1"),
        say(e, "一是", "First, to"),
        say(e, "“借船出海”", "“Borrow a ship from the other to launch out”"),
        say(e, "技术技能人才伴随企业走出去", "Technical talents go out with enterprises"),
        editions("#launch", "cooperation.html", e),
        List.of(
            paragraph(
                e,
                "launch-1",
                "1.1",
                true,
                "合作共建“中印尼上汽通用五菱汽车学院”，通过联合招生、联合开展学历教育、技能培训等方式共同培养高技能订单人才。",
                "Jointly build the “China-Indonesia SGMW College” to train high-skilled talents through joint enrollment, academic education and skill training, etc."),
            plate(
                e,
                "launch-2",
                1,
                "gear",
                "mist",
                "柳州城职院与上汽通用五菱公司在印尼成立中印尼上汽通用五菱汽车学院",
                "Liuzhou City Vocational College and SGMW company established in Indonesia the China-Indonesia SGMW College"),
            paragraph(
                e,
                "launch-3",
                "1.2",
                false,
                "截止目前该项目累计招收印尼留学生269名，共有247名学生进入上汽通用五菱印尼生产基地进行顶岗实习。",
                "So far, the program has enrolled 269 Indonesian students, 247 of whom have entered SGMW Indonesia production base for internship.")),
        List.of(
            figure(
                e,
                false,
                digits("269"),
                "名",
                "累计招收印尼留学生",
                digits("269"),
                "students",
                "Indonesian, enrolled so far"),
            share(e)),
        List.of());
  }

  private PartView ashore(Edition e) {
    return new PartView(
        "ashore",
        say(e, "二", "2"),
        say(e, "二是", "Second, to"),
        say(e, "“借船上岸”", "“Borrow a ship to go ashore”"),
        say(e, "技术技能服务伴随企业走出去", "Technical skills go out with enterprises"),
        editions("#ashore", "cooperation.html", e),
        List.of(
            plate(
                e,
                "ashore-1",
                2,
                "blossom",
                "blossom",
                "“柳工—柳职院”全球客户体验中心印度分中心落地",
                "Liugong–LVTC Global Customer Experience Center India branch was established"),
            paragraph(
                e,
                "ashore-2",
                "2.1",
                true,
                "依托柳工机械股份有限公司的全球化发展战略，柳州职业技术学院与柳工开展深度合作，举办“海外专员班”，共建“柳工—柳职院全球客户体验中心”及印度等国家海外分中心。",
                "Relying on the global development strategy of Liugong Machinery Co., Ltd., Liuzhou Vocational &amp; Technical College (LVTC) held “overseas specialist class”, and has built Liugong–LVTC Global Customer Experience Center and overseas sub-centers in India and other countries."),
            paragraph(
                e,
                "ashore-3",
                "2.2",
                false,
                "体验中心除负责柳工全球经销商及服务人员培训外，还针对柳工产业发展需求开展人才培养、技能竞赛、科技研发等。",
                "The experience center is not only responsible for Liugong global dealers and service personnel training, but also carries out talent training, skill competition, science and technology R&amp;D, etc. according to the industry development needs of Liugong."),
            paragraph(
                e,
                "ashore-4",
                "2.3",
                false,
                "3年来，面向柳工全球经销商以及社会组织开展培训90多期，培训学员6000多人次，职业技能鉴定4500多人次，成为职业教育校企合作的典范。",
                "In the past three years, it has trained more than 90 sessions for Liugong global dealers and social organizations, trained more than 6,000 students, and appraised professional skills of more than 4,500 people."),
            plate(
                e,
                "ashore-5",
                3,
                "hill",
                "karst",
                "教育厅厅长唐咸仅参观“柳工—柳职院”全球客户体验中心",
                "Tang Xianjin, director of education department, visited the Liugong–LVTC Global Customer Experience Center"),
            paragraph(
                e,
                "ashore-6",
                "2.4",
                false,
                "此外，柳职院还和柳工在沙特合作建设了职业培训学校卡坦尼学院，今年开始招收两年制工程机械专业学生。",
                "In addition, LVTC and Liugong also set up the Al-Qahtani Institute, a vocational training school in Saudi Arabia. This year, it began to enroll students majoring in two-year mechanical engineering.")),
        List.of(
            figure(
                e,
                false,
                number("", "", "90", "", "多", ""),
                "期",
                "培训，3年来",
                number("more than", "", "90", "", "", ""),
                "sessions",
                "of training in the past three years"),
            figure(
                e,
                false,
                number("", "", "6000", "", "多", ""),
                "人次",
                "培训学员",
                number("more than", "", "6,000", "", "", ""),
                "students",
                "trained"),
            figure(
                e,
                false,
                number("", "", "4500", "", "多", ""),
                "人次",
                "职业技能鉴定",
                number("more than", "", "4,500", "", "", ""),
                "people",
                "whose professional skills were appraised")),
        List.of());
  }

  private PartView standards(Edition e) {
    return new PartView(
        "standards",
        say(e, "三", "3"),
        say(e, "三是", "Third,"),
        say(e, "“标准伴随”", "To export standards"),
        say(e, "技术标准伴随企业走出去", "Technical standards go out with enterprises"),
        editions("#standards", "cooperation.html", e),
        List.of(
            paragraph(
                e,
                "standards-1",
                "3.1",
                true,
                "对引进的职业教育国际先进标准、行业企业先进标准进行本土化改造，形成中国标准；通过海外办学，向东盟输出中国职业教育模式和理念、设置标准和人才规格。",
                "Carry out local transformation for the introduced international advanced standards of vocational education and advanced standards of industrial enterprises to form Chinese standards; through overseas education, export Chinese vocational education mode and concept to ASEAN countries, set standards and talent standards for them."),
            plate(
                e,
                "standards-2",
                4,
                "rail",
                "mist",
                "第五期泰国轨道交通师资培训班结业典礼现场",
                "The closing ceremony of the fifth Thailand rail transit teacher training class"),
            paragraph(
                e,
                "standards-3",
                "3.2",
                false,
                "柳州铁道职业技术学院深入推进与俄罗斯、东盟等区域合作，积极探索与中国轨道交通产业和技术“走出去”相配套的职业教育发展模式。",
                "Liuzhou Railway Vocational Technical College has further promoted regional cooperation with Russia and ASEAN, and explored the development mode of vocational education to match with China’s rail transit industry and technology “going out”.")),
        List.of(
            figure(
                e,
                false,
                digits("98"),
                "人次",
                "培训轨道交通和高速铁路专业教师",
                digits("98"),
                "teachers",
                "of rail transit and high-speed railway trained"),
            figure(
                e,
                false,
                digits("68"),
                "家单位",
                "组建中国—东盟轨道交通职业教育集团",
                digits("68"),
                "institutions",
                "established the China-ASEAN Rail Transit Vocational Education Group")),
        List.of(
            event(
                e,
                "2016",
                0,
                "2016年",
                "2016",
                "为泰国10所高校、印尼3所院校培训轨道交通和高速铁路专业教师98人次。",
                "98 people have been trained as professional teachers of rail transit and high-speed railway in 10 universities in Thailand and 3 universities in Indonesia."),
            event(
                e,
                "2017-11",
                22,
                "2017年11月",
                "November 2017",
                "与泰国皇家理工大学以“师资+课程+实训”一体化输出模式，合作共建了“中泰轨道交通学院”。",
                "China-Thailand Rail Transit College was established jointly with RMUTT based on the integrated output mode of “teachers + courses + training”."),
            event(
                e,
                "2018-05",
                28,
                "2018年5月",
                "May 2018",
                "由来自国内及东盟国家的轨道交通职业院校、企业及行业协会等68家单位组建的中国—东盟轨道交通职业教育集团，也是国内首个面向东盟的职教集团。",
                "The China-ASEAN Rail Transit Vocational Education Group was established by 68 institutions including rail transit vocational colleges, enterprises and industry associations from China and ASEAN countries. It is also the first domestic vocational education group focusing on ASEAN.")));
  }

  /** A part of the brochure: nothing but a title and its chapters. */
  PageView.SectionView development(Edition e) {
    return new PageView.SectionView(
        frame("section", e, "职业教育国际化发展情况 · 柳州职业教育", "development.html"),
        "development",
        say(e, "一", "I"),
        Optional.empty(),
        say(e, "一、", "I."),
        say(e, "职业教育国际化发展情况", "International Development of Vocational Education"),
        "hill",
        false,
        emptyPart(),
        List.of(),
        chapters(e),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(
            link(
                e,
                "overview.html",
                "",
                "",
                "柳州职业教育基本情况",
                "Basic Information of Liuzhou Vocational Education",
                false)),
        Optional.of(
            link(
                e,
                "government.html",
                "（一）",
                "(I)",
                "政府主导，统筹协调，全面推进职业教育国际化",
                "Guided by government, with overall plans to comprehensively promote the internationalization of vocational education",
                false)));
  }

  /** A section with every kind of block, words that are missing, and a photo. */
  PageView.SectionView everything(Edition e, String motif) {
    List<BlockView> blocks =
        List.of(
            paragraph(
                e,
                "top-1",
                "1.1",
                true,
                "下一步，柳州市将进一步整合资源、强化协作，扩大职业教育对外开放。",
                "In the next step, Liuzhou city will further integrate resources, strengthen cooperation, and expand the opening up of vocational education."),
            new ListView(
                "top-2",
                true,
                1,
                List.of(
                    item(
                        e,
                        "top-2-1",
                        "1.2",
                        "none",
                        "在巩固与德国、英国、印尼、泰国、俄罗斯、沙特等国家的职业教育交流成果基础上，有针对性的拓展与<em>欧盟</em>国家的合作。",
                        "On the basis of <em>consolidating</em> the achievements with Germany, Britain, Indonesia, Thailand and other countries.",
                        List.of(
                            new ListView(
                                "top-2-1-1",
                                false,
                                1,
                                List.of(
                                    item(
                                        e,
                                        "top-2-1-2",
                                        "1.3",
                                        "done",
                                        "面向当地员工开展技术技能培训。",
                                        "Carry out technical skills training for local employees.",
                                        List.of()),
                                    item(
                                        e,
                                        "top-2-1-3",
                                        "1.4",
                                        "open",
                                        "学历职业教育。",
                                        "Vocational education.",
                                        List.of()))))),
                    item(
                        e,
                        "top-2-2",
                        "1.5",
                        "none",
                        "与国外职业教育机构、企业合作共建海外实习实训基地<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>。",
                        "Cooperate with foreign vocational education institutions and enterprises to build overseas internship and training bases<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>.",
                        List.of()))),
            new HeadingView("bases", 3, say(e, "海外实习实训基地", "Overseas bases"), List.of()),
            oneSided(e, "bases-1"),
            new PlainView(
                "bases-2",
                "quotation",
                say(
                    e,
                    "<p>“职业教育伴随企业走出去”的经验得到教育部主要领导高度评价。</p>",
                    "<p>The experience was highly praised by major leaders of the Ministry of Education.</p>")),
            new PlainView(
                "bases-3",
                "table",
                say(
                    e,
                    "<table><caption>学校</caption><thead><tr><th scope=\"col\">院校</th><th scope=\"col\">人数</th></tr></thead><tbody><tr><td>柳州职业技术学院</td><td>269</td></tr><tr><td>柳州铁道职业技术学院</td><td>98</td></tr></tbody></table>",
                    "<table><caption>Schools</caption><thead><tr><th scope=\"col\">College</th><th scope=\"col\">People</th></tr></thead><tbody><tr><td>Liuzhou Vocational &amp; Technical College</td><td>269</td></tr><tr><td>Liuzhou Railway Vocational Technical College</td><td>98</td></tr></tbody></table>")),
            new PlainView(
                "bases-4",
                "definitions",
                say(
                    e,
                    "<dl><dt>双元制</dt><dd>学校与企业共同培养。</dd></dl>",
                    "<dl><dt>Dual System</dt><dd>School and enterprise train together.</dd></dl>")),
            new PlainView(
                "bases-5",
                "code",
                say(
                    e,
                    "<pre><code>couplet build --output site --strict --address https://example.gov.cn/zyjy/</code></pre>",
                    "<pre><code>couplet build --output site --strict --address https://example.gov.cn/zyjy/</code></pre>")),
            new DividerView("bases-6"),
            plate(
                e,
                "bases-7",
                1,
                "hill",
                "mist",
                "柳州市职业教育国际交流合作中心",
                "Liuzhou international exchange center"),
            plate(
                e,
                "bases-8",
                2,
                "river",
                "blossom",
                "国际化研究中心",
                "Liuzhou international research center"),
            plate(
                e,
                "bases-9",
                3,
                "gear",
                "karst",
                "国际化信息中心",
                "Liuzhou international information center"),
            paragraph(
                e,
                "bases-10",
                "1.9",
                false,
                "集结多方资源，构建职业教育国际交流合作开放新格局。",
                "Bring together resources from many sides."),
            photo(e));
    return new PageView.SectionView(
        frame("section", e, "职业教育国际合作需求 · 柳州职业教育", "needs.html"),
        "needs",
        say(e, "三", "III"),
        Optional.empty(),
        say(e, "三、", "III."),
        say(e, "职业教育国际合作需求", "International Cooperation Needs of Vocational Education"),
        motif,
        false,
        new PartView(
            "top",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            editions("", "needs.html", e),
            blocks,
            List.of(),
            List.of()),
        List.of(),
        List.of(),
        List.of(
            new NoteView(
                "fn-1",
                1,
                say(
                    e,
                    "<p>含柬埔寨、老挝。 <a href=\"#fnref-1\">↩</a></p>",
                    "<p>Cambodia and Laos included. <a href=\"#fnref-1\">↩</a></p>"))),
        say(e, "2019年5月", "May 2019"),
        Optional.of("GS(2019)1822号"),
        Optional.of(
            link(
                e,
                "experience.html",
                "（三）",
                "(III)",
                "总结成果，推广经验，重点打造柳州模式示范化",
                "Summarize the achievements and promote the experience to focus on the demonstration of Liuzhou mode",
                false)),
        Optional.empty());
  }

  PageView contents(Edition e) {
    return new PageView.ContentsView(
        frame("contents", e, "目录 · 柳州职业教育", "contents.html"), menu(e, ""));
  }

  PageView notFound() {
    return new PageView.NotFoundView(
        frame("not-found", Edition.BOTH, "未找到页面 · Page not found", "404.html"),
        Optional.of("/zyjy/"));
  }

  PageView moved(Edition e) {
    return new PageView.MovedView(
        frame("moved", e, "柳州职业教育", "old.html"),
        link(
            e,
            "government.html",
            "（一）",
            "(I)",
            "政府主导，统筹协调，全面推进职业教育国际化",
            "Guided by government",
            false));
  }

  // What pages are made of.

  Frame frame(String template, Edition e, String title, String file) {
    String root = template.equals("cover") ? "" : "../";
    return new Frame(
        template,
        e.name(),
        tag(e.keys().get(0)),
        "ltr",
        title,
        "柳州职业教育中英双语画册",
        e.keys().stream().map(this::language).toList(),
        say(e, "柳州职业教育", "Vocational Education in Liuzhou"),
        say(Edition.BOTH, "柳州职业教育", "Vocational Education in Liuzhou").stream().toList(),
        editions("", file, e),
        new Frame.Links(
            root + "index.html",
            "contents.html",
            Optional.of("search.html"),
            Optional.of("slides.html"),
            Optional.of("print.html")),
        menu(e, template.equals("cover") ? "both/" : ""),
        List.of(root + "assets/couplet.css"),
        List.of(),
        new Frame.Footer(
            say(e, "柳州市教育局", "Liuzhou Education Bureau"),
            say(e, "广西柳州市", "Liuzhou, Guangxi"),
            Optional.of("office@example.gov.cn"),
            Optional.empty(),
            Optional.of("桂ICP备00000000号-1"),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  LanguageView language(String key) {
    return new LanguageView(
        tag(key),
        key,
        "ltr",
        key.equals("zh") ? "中文" : "English",
        words.getOrDefault(key, Map.of()));
  }

  List<MenuEntry> menu(Edition e, String root) {
    return List.of(
        new MenuEntry(
            link(
                e,
                root + "overview.html",
                "",
                "",
                "柳州职业教育基本情况",
                "Basic Information of Liuzhou Vocational Education",
                false),
            List.of()),
        new MenuEntry(
            link(
                e,
                root + "development.html",
                "一、",
                "I.",
                "职业教育国际化发展情况",
                "International Development of Vocational Education",
                false),
            chapters(e).stream()
                .map(
                    c ->
                        new SectionLink(
                            root + c.href(), List.of(), c.marks(), c.titles(), c.current()))
                .toList()),
        new MenuEntry(
            link(
                e,
                root + "needs.html",
                "二、",
                "II.",
                "职业教育国际合作需求",
                "International Cooperation Needs of Vocational Education",
                false),
            List.of(
                link(
                    e,
                    root + "platforms.html",
                    "（一）",
                    "(I)",
                    "建立更加广阔和有效的职业教育国际交流平台",
                    "Establish broader and more effective international exchange platforms for vocational education",
                    false),
                link(
                    e,
                    root + "visits.html",
                    "（二）",
                    "(II)",
                    "开展更多批次的职业院校师生国际交流互访",
                    "Carry out more international exchange visits between teachers and students of vocational colleges",
                    false),
                link(
                    e,
                    root + "strengths.html",
                    "（三）",
                    "(III)",
                    "推动优势专业发展水平的不断提高",
                    "Promote the continuous improvement of superior professional development",
                    false))),
        new MenuEntry(
            link(e, root + "thanks.html", "", "", "感谢您的聆听！", "Thank you for listening!", false),
            List.of()));
  }

  private List<SectionLink> chapters(Edition e) {
    return List.of(
        link(
            e,
            "government.html",
            "（一）",
            "(I)",
            "政府主导，统筹协调，全面推进职业教育国际化",
            "Guided by government, with overall plans to comprehensively promote the internationalization of vocational education",
            false),
        link(
            e,
            "cooperation.html",
            "（二）",
            "(II)",
            "创新模式，校企合作，积极服务柳州产业全球化",
            "Innovative mode, school-enterprise cooperation to actively serve for Liuzhou industrial globalization",
            true),
        link(
            e,
            "experience.html",
            "（三）",
            "(III)",
            "总结成果，推广经验，重点打造柳州模式示范化",
            "Summarize the achievements and promote the experience to focus on the demonstration of Liuzhou mode",
            false));
  }

  static SectionLink link(
      Edition e, String href, String zhMark, String enMark, String zh, String en, boolean current) {
    return new SectionLink(
        href,
        say(e, href, href).stream().map(Passage::text).toList(),
        say(e, zhMark, enMark),
        say(e, zh, en),
        current);
  }

  static List<EditionLink> editions(String fragment, String file, Edition current) {
    String up = file.equals("overview.html") ? "" : "../";
    return List.of(
        new EditionLink(
            "zh", up + "zh/" + file + fragment, "zh-Hans", "中文", current.name().equals("zh")),
        new EditionLink(
            "en", up + "en/" + file + fragment, "en", "English", current.name().equals("en")),
        new EditionLink(
            "both", up + "both/" + file + fragment, "zh-Hans", "", current.name().equals("both")));
  }

  private static PartView emptyPart() {
    return new PartView(
        "top", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** Both languages' words, of which an edition takes its own. */
  static List<Passage> say(Edition e, String zh, String en) {
    return e.keys().stream().map(key -> passage(key, key.equals("zh") ? zh : en)).toList();
  }

  static Passage passage(String key, String html) {
    return new Passage(tag(key), "ltr", new Html(html), html.replaceAll("<[^>]*>", ""), State.OWN);
  }

  static ParagraphView paragraph(
      Edition e, String id, String pin, boolean lead, String zh, String en) {
    return new ParagraphView(id, pin, lead, say(e, zh, en));
  }

  /** A paragraph that exists in English only. */
  static ParagraphView oneSided(Edition e, String id) {
    String en =
        "From 2016 to 2018, the municipal governmental finance allocated a total of RMB 25.424 million of special funds.";
    Function<String, Passage> missing =
        key ->
            e.keys().size() == 1
                ? new Passage("en", "ltr", new Html(en), en, State.BORROWED)
                : new Passage(tag(key), "ltr", new Html(""), "", State.MISSING);
    return new ParagraphView(
        id,
        "1.6",
        false,
        e.keys().stream()
            .map(key -> key.equals("en") ? passage(key, en) : missing.apply(key))
            .toList());
  }

  static ItemView item(
      Edition e,
      String id,
      String pin,
      String task,
      String zh,
      String en,
      List<BlockView> children) {
    return new ItemView(id, pin, task, say(e, zh, en), children);
  }

  static FigureView plate(
      Edition e, String id, int number, String motif, String field, String zh, String en) {
    return new FigureView(id, number, Optional.empty(), motif, field, say(e, zh, en));
  }

  static FigureView photo(Edition e) {
    PictureView picture =
        new PictureView(
            "../assets/ihk.0123456789.jpg",
            1200,
            800,
            List.of(new PictureView.Source("image/webp", "../assets/ihk.0123456789.webp 1200w")),
            "../assets/ihk.0123456789.jpg 1200w",
            "德国纽伦堡IHK主管为学员颁发培训证书",
            true);
    return new FigureView(
        "bases-11",
        4,
        Optional.of(picture),
        "hill",
        "mist",
        say(
            e,
            "德国纽伦堡IHK主管为“汽车类培训”学员颁发培训证书",
            "The director of IHK in Nuremberg, Germany issued training certificates to the trainees of “automotive training”"));
  }

  static EventView event(
      Edition e, String datetime, int month, String zhDate, String enDate, String zh, String en) {
    return new EventView(datetime, say(e, zhDate, enDate), say(e, zh, en), month);
  }

  static WrittenNumber digits(String digits) {
    return number("", "", digits, "", "", "");
  }

  static WrittenNumber number(
      String bound, String currency, String digits, String scale, String after, String money) {
    return new WrittenNumber(bound, currency, digits, scale, after, money);
  }

  static KeyFigureView figure(
      Edition e,
      boolean large,
      WrittenNumber zh,
      String zhUnit,
      String zhLabel,
      WrittenNumber en,
      String enUnit,
      String enLabel) {
    return new KeyFigureView(
        e.keys().stream()
            .map(
                key ->
                    key.equals("zh")
                        ? new Entry("zh-Hans", "ltr", zh, zhUnit, zhLabel)
                        : new Entry("en", "ltr", en, enUnit, enLabel))
            .toList(),
        large,
        Optional.empty());
  }

  static KeyFigureView share(Edition e) {
    KeyFigureView plain =
        figure(
            e,
            false,
            digits("247"),
            "名",
            "进入上汽通用五菱印尼生产基地顶岗实习",
            digits("247"),
            "students",
            "of whom have entered SGMW Indonesia production base for internship");
    return new KeyFigureView(
        plain.entries(),
        false,
        Optional.of(
            new DotsView(
                "c-dots-1",
                504,
                312,
                "M0 0H456V312H0z",
                "M456 0H504V216H480V312H456z",
                say(
                    e,
                    "每点一名学生，实心为已进入生产基地实习：269名中的247名",
                    "One dot, one student; filled: has entered the production base, 247 of 269"))));
  }
}
