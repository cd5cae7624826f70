<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>This command does not know the option %1. Run it with --help to see its options.</source>
        <translation>此命令没有选项 %1。请加 --help 查看可用选项。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>This command needs the option --%1. Run it with --help to see its options.</source>
        <translation>此命令必须给出选项 --%1。请加 --help 查看可用选项。</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number above 0, not &quot;%2&quot;.</source>
        <translation>选项 --%1 应为大于 0 的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and rights.</source>
        <translation>无法读取文件 %1。请检查文件名和权限。</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>story</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>package</source>
        <translation>组稿</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>box</source>
        <translation>加框稿</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>断稿</translation>
    </message>
    <message>
        <source>bold marks read</source>
        <translation>识别粗体标记</translation>
    </message>
    <message>
        <source>half-width marks made full-width</source>
        <translation>半角标点改为全角</translation>
    </message>
    <message>
        <source>line breaks inside paragraphs closed</source>
        <translation>合并段内换行</translation>
    </message>
    <message>
        <source>line breaks made spaces</source>
        <translation>换行改为空格</translation>
    </message>
    <message>
        <source>broken paragraphs closed</source>
        <translation>接合断开的段落</translation>
    </message>
    <message>
        <source>leading spaces dropped</source>
        <translation>去掉段首空格</translation>
    </message>
    <message>
        <source>trailing spaces dropped</source>
        <translation>去掉行尾空格</translation>
    </message>
    <message>
        <source>paragraph breaks read</source>
        <translation>识别分段</translation>
    </message>
    <message>
        <source>datelines separated</source>
        <translation>分出电头</translation>
    </message>
    <message>
        <source>bylines taken out of brackets</source>
        <translation>署名去括号</translation>
    </message>
    <message>
        <source>bylines separated</source>
        <translation>分出署名</translation>
    </message>
    <message>
        <source>credits separated</source>
        <translation>分出图片来源</translation>
    </message>
    <message>
        <source>credits taken out of brackets</source>
        <translation>来源去括号</translation>
    </message>
    <message>
        <source>jump lines taken out of brackets</source>
        <translation>转版行去括号</translation>
    </message>
    <message>
        <source>separator lines dropped</source>
        <translation>去掉分隔线</translation>
    </message>
    <message>
        <source>broken characters dropped</source>
        <translation>去掉残缺字符</translation>
    </message>
    <message>
        <source>byte order marks dropped</source>
        <translation>去掉字节序标记</translation>
    </message>
    <message>
        <source>control characters dropped</source>
        <translation>去掉控制字符</translation>
    </message>
    <message>
        <source>line endings unified</source>
        <translation>统一行尾</translation>
    </message>
    <message>
        <source>line breaks after hyphens closed</source>
        <translation>合并连字符后的换行</translation>
    </message>
    <message>
        <source>spaces after full-width marks dropped</source>
        <translation>去掉全角标点后的空格</translation>
    </message>
    <message>
        <source>tabs made spaces</source>
        <translation>制表符改为空格</translation>
    </message>
    <message>
        <source>invisible characters dropped</source>
        <translation>去掉不可见字符</translation>
    </message>
</context>
<context>
    <name>EditionEdit</name>
    <message>
        <source>Pages are numbered from 1; choose another number.</source>
        <translation>版次从 1 起编号，请另选版次。</translation>
    </message>
    <message>
        <source>There is a page %1 already; choose another number.</source>
        <translation>已有第 %1 版，请另选版次。</translation>
    </message>
    <message>
        <source>The edition has no page %1; choose one that it has.</source>
        <translation>这期报纸没有第 %1 版，请选择已有的版。</translation>
    </message>
</context>
<context>
    <name>EmbeddedResources</name>
    <message>
        <source>There is no “%1”. Choose one of: %2.</source>
        <translation>没有“%1”。请从以下各项中选择：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Install the program again.</source>
        <translation>无法读取“%1”。请重新安装本程序。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法建立文件夹 %1。请另选一个。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Check the folder and its rights.</source>
        <translation>无法写入图片 %1。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>Choose a resolution of at most %1 dpi.</source>
        <translation>分辨率不得超过 %1 dpi，请重新选择。</translation>
    </message>
    <message>
        <source>Say what to make: --pdf FILE, --png FOLDER or --dump.</source>
        <translation>请说明要生成什么：--pdf 文件、--png 文件夹或 --dump。</translation>
    </message>
    <message>
        <source>Composes an edition or one of its pages and writes it as a press PDF, as pictures or as text.</source>
        <translation>排出一期报纸或其中一版，并输出为印刷用 PDF、图片或文本。</translation>
    </message>
</context>
<context>
    <name>FlowPages</name>
    <message>
        <source>Line %1 is not &quot;h&quot;, &quot;s&quot; or &quot;b&quot;, a tab and a paragraph. Correct it and run again.</source>
        <translation>第 %1 行不是“h”“s”或“b”加制表符和段落。请改正后重新运行。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from byte %1 on. Save it as UTF-8 and run again.</source>
        <translation>文字从第 %1 字节起不是 UTF-8。请另存为 UTF-8 后重新运行。</translation>
    </message>
    <message>
        <source>The text is empty. Check that the right file was chosen.</source>
        <translation>文字是空的。请检查是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>FlowVerb</name>
    <message>
        <source>&quot;%1&quot; is not a length. Write a number and mm, pt or in, such as 15mm.</source>
        <translation>“%1”不是长度。请写数字加 mm、pt 或 in，如 15mm。</translation>
    </message>
    <message>
        <source>No text fits these columns. Choose a larger sheet, smaller margins or fewer columns.</source>
        <translation>这样的分栏排不下文字。请加大纸张、减小页边或减少栏数。</translation>
    </message>
    <message>
        <source>Name one input file.</source>
        <translation>请给出一个输入文件。</translation>
    </message>
    <message>
        <source>The font %1 is not installed and was substituted.</source>
        <translation>没有安装字体 %1，已用其他字体代替。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>已安装的字体都没有这些字符：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%1 共 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets plain text in columns and writes a PDF: each line is h, s or b, a tab and a paragraph; a form feed alone on a line starts a new page.</source>
        <translation>把纯文本分栏排版并写成 PDF：每行为 h、s 或 b，加制表符和段落；单独一行换页符另起一页。</translation>
    </message>
    <message>
        <source>Sizes must be above 0, margins and gaps may not be negative.</source>
        <translation>字号和行距必须大于 0，页边和栏距不能为负。</translation>
    </message>
</context>
<context>
    <name>FontFace</name>
    <message>
        <source>The font file %1 cannot be read. Install the font again.</source>
        <translation>无法读取字体文件 %1。请重新安装该字体。</translation>
    </message>
    <message>
        <source>The file %1 is not a font that can be set. Install the font again.</source>
        <translation>文件 %1 不是可用于排版的字体。请重新安装该字体。</translation>
    </message>
</context>
<context>
    <name>FontLibrary</name>
    <message>
        <source>No font is installed that text could be set in. Install %1.</source>
        <translation>没有安装可用于排版的字体。请安装 %1。</translation>
    </message>
</context>
<context>
    <name>FontSubset</name>
    <message>
        <source>The font “%1” cannot be put into a PDF. Choose another font, or install it anew.</source>
        <translation>字体“%1”无法嵌入 PDF。请换一种字体，或重新安装该字体。</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>%1 is GB 18030 text and was converted.</source>
        <translation>%1 为 GB 18030 文本，已转换。</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>添加版面</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 characters, %n story(ies)</source>
        <translation>
            <numerusform>%1：%2 字，%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>  Join suggestion %1: %2 Accept it with broadsheet-cli join --library FILE %1.</source>
        <translation>  拼接建议 %1：%2。接受请运行 broadsheet-cli join --library 稿库 %1。</translation>
    </message>
    <message>
        <source>Name the files that hold the raw copy.</source>
        <translation>请给出来稿文件。</translation>
    </message>
    <message>
        <source>Splits the raw copy of a page into stories and puts them into the library; makes the library and the edition when there is none.</source>
        <translation>把一个版的来稿拆分成稿件并存入稿库；没有稿库或该期报纸时先行建立。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a page. Give its number, such as 3, or its folio, such as A03.</source>
        <translation>“%1”不是版面。请写版次，如 3，或版号，如 A03。</translation>
    </message>
</context>
<context>
    <name>JoinSuggestion</name>
    <message>
        <source>“…%1” breaks off without a full stop; “%2…” begins without a head</source>
        <translation>“…%1”没有句号就中断；“%2…”开头没有标题</translation>
    </message>
</context>
<context>
    <name>JoinVerb</name>
    <message>
        <source>There is no open join suggestion %1. Run the command without a number to see all.</source>
        <translation>没有待处理的拼接建议 %1。不带编号运行此命令可查看全部建议。</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>已拼接：%1</translation>
    </message>
    <message>
        <source>Lists the join suggestions of the imports, or accepts those that are named by number.</source>
        <translation>列出导入时的拼接建议，或按编号接受建议。</translation>
    </message>
</context>
<context>
    <name>Jpeg</name>
    <message>
        <source>The picture “%1” is not a whole JPEG file. Place it again from a good copy.</source>
        <translation>图片“%1”不是完整的 JPEG 文件。请用完好的文件重新置入。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read. Put the file back or place the picture again.</source>
        <translation>无法读取图片“%1”。请放回文件，或重新置入图片。</translation>
    </message>
    <message>
        <source>A picture could not be made smaller for the PDF.</source>
        <translation>无法为 PDF 缩小一张图片。</translation>
    </message>
</context>
<context>
    <name>JsonObject</name>
    <message>
        <source>here an object in braces is needed</source>
        <translation>此处应为花括号内的对象</translation>
    </message>
    <message>
        <source>here a whole number from %1 to %2 is needed</source>
        <translation>此处应为 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>This %1 is not valid JSON; correct %2.</source>
        <translation>此%1不是有效的 JSON，请改正%2。</translation>
    </message>
    <message>
        <source>This %1 has the same key twice; take one away at %2.</source>
        <translation>此%1中同一个键出现两次，请在%2删去一个。</translation>
    </message>
    <message>
        <source>This %1 must be one JSON object in braces.</source>
        <translation>此%1必须是花括号内的一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>here a text in quotes is needed</source>
        <translation>此处应为引号内的文字</translation>
    </message>
    <message>
        <source>here true or false is needed</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>here one of these is needed: %1</source>
        <translation>此处应为以下之一：%1</translation>
    </message>
    <message>
        <source>here a list in square brackets is needed</source>
        <translation>此处应为方括号内的列表</translation>
    </message>
    <message>
        <source>here a list of %1 whole numbers is needed</source>
        <translation>此处应为 %1 个整数的列表</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>此处不能用“%1”</translation>
    </message>
    <message>
        <source>Correct the %1 at %2: %3.</source>
        <translation>请改正%1的 %2 处：%3。</translation>
    </message>
</context>
<context>
    <name>LayoutVerb</name>
    <message>
        <source>Page %1 has no plan.</source>
        <translation>第 %1 版没有版面计划。</translation>
    </message>
    <message>
        <source>The plan cannot be written to %1. Check the folder and its rights.</source>
        <translation>无法把版面计划写入 %1。请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>Lay out page</source>
        <translation>排版面</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 is laid out: %n story(ies)</source>
        <translation>
            <numerusform>第 %1 版已排好：%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lays a page out by a plan, or writes its plan to a file or to standard output (--export-plan).</source>
        <translation>按版面计划排出一版，或把该版的计划写入文件或标准输出（--export-plan）。</translation>
    </message>
</context>
<context>
    <name>LibraryAccess</name>
    <message>
        <source>&quot;%1&quot; is not an edition. Write its date as 2026-10-15, or 2026-10-15/NAME.</source>
        <translation>“%1”不是一期报纸。请写日期，如 2026-10-15，或 2026-10-15/名称。</translation>
    </message>
    <message>
        <source>Name the edition with --edition.</source>
        <translation>请用 --edition 指定哪一期报纸。</translation>
    </message>
    <message>
        <source>The edition has no page &quot;%1&quot;.</source>
        <translation>这期报纸没有“%1”版。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Usage: broadsheet-cli COMMAND [OPTIONS]</source>
        <translation>用法：broadsheet-cli 命令 [选项]</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Run broadsheet-cli --help to see all.</source>
        <translation>没有命令“%1”。运行 broadsheet-cli --help 可查看全部命令。</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>This is not a newspaper file. It needs at least &quot;title&quot;, &quot;language&quot; and &quot;date&quot; (2026-10-15).</source>
        <translation>这不是报纸文件。其中至少要有“title”“language”和“date”（2026-10-15）。</translation>
    </message>
    <message>
        <source>A page of the newspaper file has no &quot;number&quot; above 0.</source>
        <translation>报纸文件中有一版缺少大于 0 的“number”。</translation>
    </message>
    <message numerus="yes">
        <source>%1, edition of %2 with %n page(s)</source>
        <translation>
            <numerusform>%1，%2，共 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes an edition, and its library when there is none.</source>
        <translation>建立一期报纸；没有稿库时一并建立。</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>here a measure such as &quot;390mm&quot; or &quot;9pt&quot; is needed</source>
        <translation>此处应为尺寸，如“390mm”或“9pt”</translation>
    </message>
    <message>
        <source>here two measures in square brackets are needed</source>
        <translation>此处应为方括号内的两个尺寸</translation>
    </message>
    <message>
        <source>a column of %1 characters must be %1em wide</source>
        <translation>%1 字的基本栏宽必须为 %1em</translation>
    </message>
    <message>
        <source>the columns leave the sheet</source>
        <translation>分栏超出纸张</translation>
    </message>
    <message>
        <source>the lines leave the sheet</source>
        <translation>行数超出纸张</translation>
    </message>
    <message>
        <source>The format “%1” does not count characters; divide its columns by width.</source>
        <translation>版式“%1”不按字数计栏，请按宽度分栏。</translation>
    </message>
    <message>
        <source>Choose 1 to %1 columns and at least one leg.</source>
        <translation>请选择 1 至 %1 个基本栏，并至少分为一栏。</translation>
    </message>
    <message>
        <source>%1 legs are too many for %2 columns; use fewer legs.</source>
        <translation>%2 个基本栏分不下 %1 栏，请减少栏数。</translation>
    </message>
    <message>
        <source>page format</source>
        <translation>版面格式</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The edition has no page %1.</source>
        <translation>这期报纸没有第 %1 版。</translation>
    </message>
    <message>
        <source>Page %1 has no plan. Lay it out first.</source>
        <translation>第 %1 版没有版面计划。请先排版面。</translation>
    </message>
    <message>
        <source>No page of this edition has a plan. Lay its pages out first.</source>
        <translation>这期报纸各版都没有版面计划。请先排版面。</translation>
    </message>
    <message>
        <source>The font %1 is not installed and was substituted. Install it and export again.</source>
        <translation>没有安装字体 %1，已用其他字体代替。请安装后重新导出。</translation>
    </message>
    <message>
        <source>No installed font has the characters %1. Install a font that covers them.</source>
        <translation>已安装的字体都没有字符 %1。请安装包含这些字符的字体。</translation>
    </message>
    <message>
        <source>story %1 of the page&apos;s import</source>
        <translation>本版导入的第 %1 篇稿件</translation>
    </message>
    <message>
        <source>story with id %1</source>
        <translation>编号为 %1 的稿件</translation>
    </message>
    <message>
        <source>The picture %1 is not in the library. Add it with its file and lay the page out again.</source>
        <translation>图片 %1 不在稿库中。请添加其文件后重排此版。</translation>
    </message>
    <message>
        <source>The caption %1 is gone. Choose another one in the plan.</source>
        <translation>图说 %1 已不存在。请在版面计划中另选。</translation>
    </message>
    <message>
        <source>The %1 that the plan places is gone. Choose another one in the plan.</source>
        <translation>版面计划中的%1已不存在。请在计划中另选。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is placed twice. Take one of the two out of the plan.</source>
        <translation>“%1”放了两次。请从版面计划中去掉一处。</translation>
    </message>
</context>
<context>
    <name>PagePlan</name>
    <message>
        <source>here the number of a story in the library is needed</source>
        <translation>此处应为稿库中稿件的编号</translation>
    </message>
    <message>
        <source>the text may not be empty</source>
        <translation>文字不能为空</translation>
    </message>
    <message>
        <source>a head needs at least one part</source>
        <translation>标题至少要有一个部分</translation>
    </message>
    <message>
        <source>here points from 0.01 to 50 with three decimals are needed</source>
        <translation>此处应为 0.01 至 50 的点数，最多三位小数</translation>
    </message>
    <message>
        <source>braces hold a field; the fields are %1</source>
        <translation>花括号内应为字段名；可用的字段：%1</translation>
    </message>
    <message>
        <source>page plan</source>
        <translation>版面计划</translation>
    </message>
</context>
<context>
    <name>PageReport</name>
    <message>
        <source>head</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: &quot;%2&quot;, %3: %n line(s) over (%4 characters)</source>
        <translation>
            <numerusform>第 %1 版：“%2”%3溢出 %n 行（%4 字）</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 版：%2</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>“%1” is a folder. Give the name of a file for the PDF.</source>
        <translation>“%1”是文件夹。请给出 PDF 的文件名。</translation>
    </message>
    <message>
        <source>The PDF could not be put at “%1”. Is the file open elsewhere?</source>
        <translation>无法把 PDF 存为“%1”。该文件是否正被其他程序打开？</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. See whether the folder is there, may be written to and has room.</source>
        <translation>无法写入 PDF“%1”。请检查文件夹是否存在、可写并有剩余空间。</translation>
    </message>
</context>
<context>
    <name>PictureVerb</name>
    <message>
        <source>Name the picture files.</source>
        <translation>请给出图片文件。</translation>
    </message>
    <message>
        <source>Copies picture originals into the library&apos;s assets.</source>
        <translation>把图片原件存入稿库的图片文件夹。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>its head is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>it breaks off before its end</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>its kind of colour is unknown</source>
        <translation>色彩类型无法识别</translation>
    </message>
    <message>
        <source>it is neither a JPEG nor a PNG</source>
        <translation>既不是 JPEG 也不是 PNG</translation>
    </message>
    <message>
        <source>There is no picture “%1”. Check its name and folder.</source>
        <translation>没有图片“%1”。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>无法读取图片“%1”。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>没有像素</translation>
    </message>
    <message>
        <source>it claims more than 200 megapixels</source>
        <translation>自称超过 2 亿像素</translation>
    </message>
    <message>
        <source>This picture cannot be used: %1. Ask for the original again, or save it anew as a JPEG or PNG.</source>
        <translation>此图片不能使用：%1。请重新索取原图，或另存为 JPEG 或 PNG。</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>The box %1 at %2 leaves the type area of %3 columns and %4 lines; move it or make it smaller.</source>
        <translation>%2 处的框 %1 超出 %3 栏 %4 行的版心，请移动或缩小。</translation>
    </message>
    <message>
        <source>The box %1 at %2 leaves the sheet; move it or make it smaller.</source>
        <translation>%2 处的框 %1 超出纸张，请移动或缩小。</translation>
    </message>
    <message>
        <source>The boxes %1 at %2 and %3 at %4 cover each other; move one of them.</source>
        <translation>%2 处的框 %1 与 %4 处的框 %3 重叠，请移动其中一个。</translation>
    </message>
    <message>
        <source>The frame %1 at %2 cuts through the box %3 at %4; let it hold the box wholly or not at all.</source>
        <translation>%2 处的花边 %1 穿过 %4 处的框 %3；花边应完全围住该框，或完全避开它。</translation>
    </message>
    <message>
        <source>%1 legs are too many for the %2 columns at %3; use fewer.</source>
        <translation>%3 处的 %2 个基本栏分不下 %1 栏，请减少栏数。</translation>
    </message>
    <message>
        <source>The style “%1” at %2 is not in the style sheet “%3”; use one of: %4.</source>
        <translation>%2 处的样式“%1”不在样式表“%3”中；可用的样式：%4。</translation>
    </message>
    <message>
        <source>The plan is for the format “%1”, the page is “%2”; use a plan of the page&apos;s format.</source>
        <translation>此版面计划用于“%1”格式，而本版为“%2”格式；请使用与本版格式相同的版面计划。</translation>
    </message>
</context>
<context>
    <name>PressPdf</name>
    <message>
        <source>There is no page to export. Choose an edition with pages.</source>
        <translation>没有可导出的版面。请选择有版面的一期报纸。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Close other programs and try again.</source>
        <translation>无法生成 PDF。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>RawPageCopy</name>
    <message>
        <source>This copy is too large for one page. Split the file and import its pages one by one (64 MiB at most).</source>
        <translation>此来稿对一个版来说过大。请拆分文件后逐版导入（最大 64 MiB）。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds NUL bytes. Save the copy as plain text and import it again.</source>
        <translation>这不是文本文件：其中含有 NUL 字节。请把来稿存为纯文本后重新导入。</translation>
    </message>
    <message>
        <source>This copy holds punctuation only. Check that the right file was chosen.</source>
        <translation>此来稿只有标点。请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>This copy is empty. Check that the right file was chosen.</source>
        <translation>此来稿为空。请检查是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite and start again.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite 后重新启动。</translation>
    </message>
    <message>
        <source>The disk did not take what was written. Check that it is connected and has room, and try again.</source>
        <translation>磁盘未能存下写入的内容。请检查磁盘已连接并有剩余空间，然后重试。</translation>
    </message>
    <message>
        <source>This build of Broadsheet serves SQLite libraries only. Name a library file, or sqlite: and its path, instead of a PostgreSQL server.</source>
        <translation>此版 Broadsheet 只支持 SQLite 稿库。请给出稿库文件，或 sqlite: 加路径，不要给出 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>“%1” is no address of a library. Name a library file, or sqlite: and its path.</source>
        <translation>“%1”不是稿库地址。请给出稿库文件，或 sqlite: 加路径。</translation>
    </message>
    <message>
        <source>No library is named. Give the name of a library file.</source>
        <translation>没有指定稿库。请给出稿库文件名。</translation>
    </message>
    <message>
        <source>There is no folder “%1” for the new library. Make it first, or choose another.</source>
        <translation>新稿库所在的文件夹“%1”不存在。请先建立该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>The library “%1” could not be made. Check that you may write its folder and that the name is free.</source>
        <translation>无法建立稿库“%1”。请检查文件夹可写，且该名称未被占用。</translation>
    </message>
    <message>
        <source>“%1” is not a Broadsheet library. Choose a library file, or a new name to make one.</source>
        <translation>“%1”不是 Broadsheet 稿库。请选择稿库文件，或用新名称建立一个。</translation>
    </message>
    <message>
        <source>There is no library “%1”. Check its name and folder, or make it by importing copy into it.</source>
        <translation>没有稿库“%1”。请检查文件名和文件夹，或导入来稿以建立它。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>无法读取稿库“%1”。请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Broadsheet. Nothing was changed in it; open it with that version.</source>
        <translation>稿库“%1”由更新版本的 Broadsheet 建立。其中内容未作改动；请用该版本打开。</translation>
    </message>
    <message>
        <source>The library must be brought up to date, but the copy that is made of it first could not be written. Make room in its folder and open it again.</source>
        <translation>稿库需要升级，但无法写入升级前的备份。请在其文件夹中腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>The library “%1” is in use by another program. Close that program, or try again in a moment.</source>
        <translation>稿库“%1”正被其他程序使用。请关闭该程序，或稍后重试。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Nothing was changed in it. Put back a backup copy and open that.</source>
        <translation>稿库“%1”已损坏。其中内容未作改动。请恢复备份并打开备份。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written. Check that you may write both the file and its folder.</source>
        <translation>无法写入稿库“%1”。请检查该文件及其文件夹都可写。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>磁盘已满。内容没有保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The library “%1” could not do this. Nothing was changed; try again, and report it if it happens again.</source>
        <translation>稿库“%1”未能完成此操作。内容未作改动；请重试，若再次出现请报告。</translation>
    </message>
    <message>
        <source>There is no story %1 in the library. List the stories to see their numbers.</source>
        <translation>稿库中没有 %1 号稿件。请列出稿件查看编号。</translation>
    </message>
    <message>
        <source>This story is not in the library.</source>
        <translation>此稿件不在稿库中。</translation>
    </message>
    <message>
        <source>“%1” has been joined to another story and cannot be changed any more. Change that story instead.</source>
        <translation>“%1”已并入另一篇稿件，不能再修改。请修改那篇稿件。</translation>
    </message>
    <message>
        <source>“%1” has been saved by somebody else meanwhile (revision %2). Nothing was changed; load it again and repeat your changes.</source>
        <translation>其间“%1”已由他人保存（第 %2 次修订）。内容未作改动；请重新载入后再作修改。</translation>
    </message>
    <message>
        <source>This story holds an empty part and was not saved.</source>
        <translation>此稿件含有空的部分，没有保存。</translation>
    </message>
    <message>
        <source>“%1” holds a marked stretch outside its text and was not saved.</source>
        <translation>“%1”含有超出文字范围的标记，没有保存。</translation>
    </message>
    <message>
        <source>An edition needs a date. Give one as in 2026-10-15.</source>
        <translation>每期报纸都要有日期。请给出日期，如 2026-10-15。</translation>
    </message>
    <message>
        <source>Pages are numbered from 1. Correct the page&apos;s number and save again.</source>
        <translation>版次从 1 起编号。请改正版次后重新保存。</translation>
    </message>
    <message>
        <source>The edition has two pages %1. Give one of them another number.</source>
        <translation>这期报纸有两个第 %1 版。请给其中一个另编版次。</translation>
    </message>
    <message>
        <source>There is an edition %1 already. Open that one, or give this one a name of its own.</source>
        <translation>已有 %1 这一期。请打开那一期，或给本期另起名称。</translation>
    </message>
    <message>
        <source>The edition %1 is not in the library.</source>
        <translation>稿库中没有 %1 这一期。</translation>
    </message>
    <message>
        <source>The edition %1 has been saved by somebody else meanwhile (revision %2). Nothing was changed; load it again and repeat your changes.</source>
        <translation>其间 %1 这一期已由他人保存（第 %2 次修订）。内容未作改动；请重新载入后再作修改。</translation>
    </message>
    <message>
        <source>There is no edition %1 in this library. Check the date, or import copy for it first.</source>
        <translation>此稿库中没有 %1 这一期。请检查日期，或先为它导入来稿。</translation>
    </message>
    <message>
        <source>Page %1 belongs to another edition or stands here twice. Add it as a new page.</source>
        <translation>第 %1 版属于另一期，或在此重复出现。请作为新版添加。</translation>
    </message>
    <message>
        <source>The edition has no page %1. Add the page to it first.</source>
        <translation>这期报纸没有第 %1 版。请先添加该版。</translation>
    </message>
    <message>
        <source>A join that was suggested points outside the imported stories. Nothing was imported; report this copy.</source>
        <translation>有一条拼接建议指向导入稿件之外。没有导入任何内容；请报告此来稿。</translation>
    </message>
    <message>
        <source>There is no open join suggestion %1. List the suggestions again: it may be accepted already.</source>
        <translation>没有待处理的拼接建议 %1。请重新列出建议：它可能已被接受。</translation>
    </message>
    <message>
        <source>Join suggestion %1 is about other stories. List the suggestions and choose again.</source>
        <translation>拼接建议 %1 说的是别的稿件。请列出建议后重新选择。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be copied into the library&apos;s folder. Check that there is room and that you may write there.</source>
        <translation>无法把图片“%1”存入稿库的文件夹。请检查剩余空间和写入权限。</translation>
    </message>
    <message>
        <source>The original of picture “%1” is damaged or missing in the library&apos;s folder. Add the picture again to repair it.</source>
        <translation>稿库文件夹中图片“%1”的原件已损坏或缺失。请重新添加该图片。</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the library. Add it first.</source>
        <translation>稿库中没有图片“%1”。请先添加。</translation>
    </message>
</context>
<context>
    <name>StoriesVerb</name>
    <message>
        <source>Lists stories, all or those that hold the words searched.</source>
        <translation>列出全部稿件，或含有所查词语的稿件。</translation>
    </message>
</context>
<context>
    <name>StoryEdit</name>
    <message>
        <source>A paragraph cannot hold a line break or a control character; split the paragraph instead.</source>
        <translation>段落中不能有换行或控制字符，请改为拆分段落。</translation>
    </message>
    <message>
        <source>The text holds half a character; copy it again.</source>
        <translation>文字中含有半个字符，请重新复制。</translation>
    </message>
    <message>
        <source>There is no such place in the story; click into the text again.</source>
        <translation>稿件中没有这个位置，请重新在文字中点击。</translation>
    </message>
    <message>
        <source>The marked text does not match the paragraph; mark it again.</source>
        <translation>所选文字与段落不符，请重新选取。</translation>
    </message>
</context>
<context>
    <name>StoryNote</name>
    <message>
        <source>The Latin word “%1” stands inside Chinese copy. Is it meant?</source>
        <translation>中文稿中夹有西文词“%1”。是有意的吗？</translation>
    </message>
    <message>
        <source>“…%1” breaks off in the middle of a sentence and its rest was not found on this page.</source>
        <translation>“…%1”话没说完就断了，在本版上没有找到下文。</translation>
    </message>
    <message>
        <source>“…%1” breaks off in the middle of a sentence. Its rest may be “%2…” at the end of “%3”; move it here if so.</source>
        <translation>“…%1”话没说完就断了。下文可能是“%3”末尾的“%2…”；如果是，请移到这里。</translation>
    </message>
</context>
<context>
    <name>StoryVerbs</name>
    <message>
        <source>There is no such text in the story; mark it again.</source>
        <translation>稿件中没有这段文字，请重新选取。</translation>
    </message>
    <message>
        <source>There is no paragraph after this one to join to it.</source>
        <translation>此段之后没有可以合并的段落。</translation>
    </message>
    <message>
        <source>A tag is one line of text; type it again.</source>
        <translation>标签应为一行文字，请重新输入。</translation>
    </message>
</context>
<context>
    <name>StyleSheet</name>
    <message>
        <source>here a size such as &quot;9pt&quot; is needed</source>
        <translation>此处应为字号，如“9pt”</translation>
    </message>
    <message>
        <source>here a number of ems such as &quot;2em&quot; is needed, at most %1em</source>
        <translation>此处应为 em 数，如“2em”，最多 %1em</translation>
    </message>
    <message>
        <source>the gap may not be negative; write &quot;auto&quot; or ems</source>
        <translation>间距不能为负；请写“auto”或 em 数</translation>
    </message>
    <message>
        <source>the style needs a font family in &quot;han&quot;</source>
        <translation>该样式需要在“han”中指定字体</translation>
    </message>
    <message>
        <source>there is no style “%1”</source>
        <translation>没有样式“%1”</translation>
    </message>
    <message>
        <source>the style inherits from itself by way of “%1”</source>
        <translation>该样式经由“%1”继承了自身</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>样式表</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This file is too large for the copy of a page. Split it into the copy of single pages and import those.</source>
        <translation>此文件过大，不像一个版面的来稿。请按版面拆分后分别导入。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds NUL bytes. Save the copy as plain text in UTF-8 and import it again.</source>
        <translation>这不是文本文件：其中含有 NUL 字节。请把来稿存为 UTF-8 纯文本后重新导入。</translation>
    </message>
    <message>
        <source>This file is neither UTF-8 nor GB 18030 text. Save the copy as UTF-8 and import it again.</source>
        <translation>此文件既不是 UTF-8 也不是 GB 18030 文本。请把来稿存为 UTF-8 后重新导入。</translation>
    </message>
</context>
<context>
    <name>TypesetJson</name>
    <message>
        <source>The value of &quot;%1&quot; is not one that typesetting knows. Correct the line and send it again.</source>
        <translation>排版无法识别“%1”的值。请改正该行后重新发送。</translation>
    </message>
    <message>
        <source>Vertical setting is not available here. Send the paragraph with &quot;vertical&quot;: false.</source>
        <translation>此处不支持直排。请以 &quot;vertical&quot;: false 发送该段。</translation>
    </message>
    <message>
        <source>This line is not a JSON object (%1). Correct it and send it again.</source>
        <translation>此行不是 JSON 对象（%1）。请改正后重新发送。</translation>
    </message>
</context>
<context>
    <name>TypesetVerb</name>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Reads JSON lines, one paragraph each, and writes their set lines as JSON lines.</source>
        <translation>读取 JSON 行，每行一段，并把排好的行写成 JSON 行。</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditingSession</name>
    <message>
        <source>Finish the change that is under way first.</source>
        <translation>请先完成正在进行的修改。</translation>
    </message>
</context>
</TS>
