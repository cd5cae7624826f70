<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BesideStyle</name>
    <message>
        <source>here a width such as &quot;2em&quot; is needed, at most %1em</source>
        <translation>这里须写宽度，如“2em”，至多 %1em</translation>
    </message>
    <message>
        <source>a drop cap goes over 2 or 3 lines; 0 takes it away</source>
        <translation>首字下沉占 2 行或 3 行；写 0 即取消</translation>
    </message>
    <message>
        <source>here a place such as &quot;8em&quot; or &quot;end&quot; is needed, at most %1em</source>
        <translation>这里须写位置，如“8em”或“end”（行尾），至多 %1em</translation>
    </message>
    <message>
        <source>a leader is a character such as &quot;…&quot; or &quot;·&quot;, repeated by the program</source>
        <translation>前导符只写一个字符，如“…”或“·”，程序会自行重复</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Page %1: %2: %3</source>
        <translation>第 %1 版：%2：%3</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Looks through an edition for what is amiss before it is printed; ends with 1 when there are errors.</source>
        <translation>付印前检查一期报纸有哪些问题；有错误时以 1 结束。</translation>
    </message>
</context>
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
    <name>CommandReasons</name>
    <message>
        <source>Open a library first.</source>
        <translation>请先打开一个稿库。</translation>
    </message>
    <message>
        <source>The library has no edition yet.</source>
        <translation>稿库里还没有报纸期次。</translation>
    </message>
    <message>
        <source>No page of this edition is laid out yet.</source>
        <translation>这一期还没有排好的版面。</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>请先选一篇稿件。</translation>
    </message>
    <message>
        <source>The story belongs to no page.</source>
        <translation>这篇稿件不属于任何版面。</translation>
    </message>
    <message>
        <source>All of the story fits.</source>
        <translation>稿件全部排得下。</translation>
    </message>
    <message>
        <source>Nothing was put into the bin since the library was opened.</source>
        <translation>打开稿库以来没有删除过稿件。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>稿件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in Story</source>
        <translation>在稿件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;eplace in Story</source>
        <translation>在稿件中替换(&amp;E)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kai Type</source>
        <translation>楷体(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>打开稿库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New Newspaper and Recent Libraries</source>
        <translation>新建报纸与最近的稿库(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import Raw Copy…</source>
        <translation>导入原稿(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste as Raw Co&amp;py…</source>
        <translation>作为原稿粘贴(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export Press PDF…</source>
        <translation>导出付印 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Library…</source>
        <translation>另存稿库副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>新建稿件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>搜索稿库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit Story</source>
        <translation>编辑稿件(&amp;E)</translation>
    </message>
    <message>
        <source>Show on &amp;Page</source>
        <translation>在版面上显示(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;Overset Text</source>
        <translation>转到溢出文字(&amp;O)</translation>
    </message>
    <message>
        <source>Status: &amp;Draft</source>
        <translation>状态：初稿(&amp;D)</translation>
    </message>
    <message>
        <source>Status: Ed&amp;ited</source>
        <translation>状态：已编(&amp;I)</translation>
    </message>
    <message>
        <source>Status: &amp;Ready</source>
        <translation>状态：定稿(&amp;R)</translation>
    </message>
    <message>
        <source>Put into the &amp;Bin</source>
        <translation>放入废稿箱(&amp;B)</translation>
    </message>
    <message>
        <source>Bring Back from the Bin</source>
        <translation>从废稿箱取回</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一版(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一版(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Spreads</source>
        <translation>对版显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fit Page</source>
        <translation>整版显示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>适合版宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Page Alone</source>
        <translation>只看版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Editor Alone</source>
        <translation>只看编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Page &amp;and Editor</source>
        <translation>版面和编辑器(&amp;A)</translation>
    </message>
    <message>
        <source>Story &amp;Library</source>
        <translation>稿库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>稿签(&amp;I)</translation>
    </message>
    <message>
        <source>Page &amp;Strip</source>
        <translation>版面条(&amp;S)</translation>
    </message>
    <message>
        <source>Panels &amp;Back in Place</source>
        <translation>面板复位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Theme: &amp;System</source>
        <translation>外观：跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Theme: Li&amp;ght</source>
        <translation>外观：浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>外观：深色(&amp;D)</translation>
    </message>
    <message>
        <source>Language: &amp;Chinese</source>
        <translation>语言：中文(&amp;C)</translation>
    </message>
    <message>
        <source>Language: &amp;English</source>
        <translation>语言：英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a Command</source>
        <translation>查找命令(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>关于 Broadsheet(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lay Out from Standard Plan</source>
        <translation>按标准版式排版(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oose Lines in Colour</source>
        <translation>疏行着色(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Loosest Line</source>
        <translation>下一处最疏的行(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;mphasis Dots</source>
        <translation>着重号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Line under a Name</source>
        <translation>专名号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Wavy Line under a Title</source>
        <translation>书名号（浪线）(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ote Mark</source>
        <translation>注码(&amp;O)</translation>
    </message>
    <message>
        <source>Rea&amp;ding over the Text…</source>
        <translation>注音(&amp;D)…</translation>
    </message>
    <message>
        <source>In&amp;sert Tab</source>
        <translation>插入制表符(&amp;S)</translation>
    </message>
    <message>
        <source>Insert a Page</source>
        <translation>插入一版</translation>
    </message>
    <message>
        <source>Insert Two Pages</source>
        <translation>插入两版</translation>
    </message>
    <message>
        <source>Take the Page Out</source>
        <translation>撤下本版</translation>
    </message>
    <message>
        <source>Move the Page Back</source>
        <translation>本版前移</translation>
    </message>
    <message>
        <source>Move the Page On</source>
        <translation>本版后移</translation>
    </message>
    <message>
        <source>Swap Two Pages</source>
        <translation>两版对调</translation>
    </message>
    <message>
        <source>Renumber the Page</source>
        <translation>更改版次</translation>
    </message>
    <message>
        <source>Join to a Double Truck</source>
        <translation>并为通版</translation>
    </message>
    <message>
        <source>Split the Double Truck</source>
        <translation>拆分通版</translation>
    </message>
    <message>
        <source>Begin a New Section Here</source>
        <translation>由此另起一叠</translation>
    </message>
    <message>
        <source>Join to the Section Before</source>
        <translation>并入前一叠</translation>
    </message>
    <message>
        <source>Page State: Planned</source>
        <translation>版面状态：待排</translation>
    </message>
    <message>
        <source>Page State: In Work</source>
        <translation>版面状态：排版中</translation>
    </message>
    <message>
        <source>Page State: Page Proof</source>
        <translation>版面状态：大样</translation>
    </message>
    <message>
        <source>Page State: Clean Proof</source>
        <translation>版面状态：清样</translation>
    </message>
    <message>
        <source>Page State: Released</source>
        <translation>版面状态：签发</translation>
    </message>
    <message>
        <source>Fla&amp;tplan</source>
        <translation>版面计划(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text Tool</source>
        <translation>文字工具(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>排版(&amp;A)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Jump Rest to Page…</source>
        <translation>余文转版(&amp;J)…</translation>
    </message>
    <message>
        <source>Go to &amp;Continuation</source>
        <translation>到转接处(&amp;C)</translation>
    </message>
    <message>
        <source>Take the Jump Back</source>
        <translation>撤销转版</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>问题(&amp;R)</translation>
    </message>
    <message>
        <source>Previous Shape</source>
        <translation>上一种版式</translation>
    </message>
    <message>
        <source>Next Shape</source>
        <translation>下一种版式</translation>
    </message>
    <message>
        <source>Smaller Headline</source>
        <translation>标题小一号</translation>
    </message>
    <message>
        <source>Larger Headline</source>
        <translation>标题大一号</translation>
    </message>
    <message>
        <source>Headline in Fewer Lines</source>
        <translation>标题少一行</translation>
    </message>
    <message>
        <source>Headline in More Lines</source>
        <translation>标题多一行</translation>
    </message>
    <message>
        <source>Next Style of the Headline</source>
        <translation>标题换一种样式</translation>
    </message>
    <message>
        <source>Vertical Head</source>
        <translation>竖题</translation>
    </message>
    <message>
        <source>Box around the Story</source>
        <translation>加花边</translation>
    </message>
    <message>
        <source>Fewer Legs</source>
        <translation>少分一栏</translation>
    </message>
    <message>
        <source>More Legs</source>
        <translation>多分一栏</translation>
    </message>
    <message>
        <source>Cut Out a Corner</source>
        <translation>切去一角</translation>
    </message>
    <message>
        <source>Next Place of the Story&apos;s Picture</source>
        <translation>配图换个位置</translation>
    </message>
    <message>
        <source>Fit Depth to Text</source>
        <translation>高度随文</translation>
    </message>
    <message>
        <source>&amp;Select and Move</source>
        <translation>选择和移动(&amp;S)</translation>
    </message>
    <message>
        <source>Draw &amp;Text Frame</source>
        <translation>画文字框(&amp;T)</translation>
    </message>
    <message>
        <source>Draw &amp;Picture Frame</source>
        <translation>画图片框(&amp;P)</translation>
    </message>
    <message>
        <source>Draw &amp;Rule</source>
        <translation>画线(&amp;R)</translation>
    </message>
    <message>
        <source>Draw &amp;Box</source>
        <translation>画框(&amp;B)</translation>
    </message>
    <message>
        <source>Take &amp;off the Page</source>
        <translation>从版上撤下(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;All on the Page</source>
        <translation>选中版上全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>编组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>解组(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lock or Unlock</source>
        <translation>锁定或解锁(&amp;L)</translation>
    </message>
    <message>
        <source>Place and Size in &amp;Numbers</source>
        <translation>用数字定位置和大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Crop Picture in Its Frame</source>
        <translation>在框内裁图(&amp;C)</translation>
    </message>
    <message>
        <source>Lin&amp;k Text Frames</source>
        <translation>串接文字框(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End Thread Here</source>
        <translation>串接到此为止(&amp;E)</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>置于最前(&amp;F)</translation>
    </message>
    <message>
        <source>Bring Fo&amp;rward</source>
        <translation>前移一层(&amp;R)</translation>
    </message>
    <message>
        <source>Send Back&amp;ward</source>
        <translation>后移一层(&amp;W)</translation>
    </message>
    <message>
        <source>Send to &amp;Back</source>
        <translation>置于最后(&amp;B)</translation>
    </message>
    <message>
        <source>Align Left Edges</source>
        <translation>左边对齐</translation>
    </message>
    <message>
        <source>Align Centers</source>
        <translation>左右居中对齐</translation>
    </message>
    <message>
        <source>Align Right Edges</source>
        <translation>右边对齐</translation>
    </message>
    <message>
        <source>Align Top Edges</source>
        <translation>上边对齐</translation>
    </message>
    <message>
        <source>Align Middles</source>
        <translation>上下居中对齐</translation>
    </message>
    <message>
        <source>Align Bottom Edges</source>
        <translation>下边对齐</translation>
    </message>
    <message>
        <source>Space Evenly Across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Space Evenly Down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>R&amp;ulers</source>
        <translation>标尺(&amp;U)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Unit of the Rulers</source>
        <translation>标尺换单位(&amp;X)</translation>
    </message>
    <message>
        <source>New E&amp;dition…</source>
        <translation>新建一期报纸(&amp;D)…</translation>
    </message>
    <message>
        <source>Pu&amp;blication…</source>
        <translation>报纸设置(&amp;B)…</translation>
    </message>
    <message>
        <source>Page &amp;Settings…</source>
        <translation>版面设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>Stackin&amp;g Order</source>
        <translation>叠放次序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Align and Distribute</source>
        <translation>对齐与分布(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place Picture…</source>
        <translation>置入图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Package under One Head</source>
        <translation>并为一组（共用大标题）</translation>
    </message>
    <message>
        <source>Draw T&amp;int</source>
        <translation>画底纹(&amp;I)</translation>
    </message>
    <message>
        <source>Narrower Picture by a Column</source>
        <translation>图片收窄一栏</translation>
    </message>
    <message>
        <source>Wider Picture by a Column</source>
        <translation>图片加宽一栏</translation>
    </message>
    <message>
        <source>&amp;Move to Page…</source>
        <translation>移到其他版(&amp;M)…</translation>
    </message>
    <message>
        <source>Dra&amp;w</source>
        <translation>绘制(&amp;W)</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>图片(&amp;U)</translation>
    </message>
</context>
<context>
    <name>CopyImport</name>
    <message>
        <source>&quot;%1&quot; is not a page. Give its number, such as 3, or its folio, such as A03.</source>
        <translation>“%1”不是版面。请写版次，如 3，或版号，如 A03。</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>添加版面</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
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
    <name>Deadlines</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>已迟 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and how far it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 18:30, or with its day as 10-16 18:30.</source>
        <translation>“%1”不是时间。请写成 18:30，或带日期写成 10-16 18:30。</translation>
    </message>
</context>
<context>
    <name>DeskChanges</name>
    <message>
        <source>The edition is gone. Choose another one.</source>
        <translation>这一期已不存在，请另选一期。</translation>
    </message>
</context>
<context>
    <name>DropArrangement</name>
    <message>
        <source>There is no room for all of them.</source>
        <translation>空位排不下这几篇。</translation>
    </message>
    <message>
        <source>The story stands on this page already; move it there.</source>
        <translation>这篇稿件已在本版上，请在版上移动它。</translation>
    </message>
    <message>
        <source>Other matter stands there.</source>
        <translation>此处已有其他内容。</translation>
    </message>
    <message>
        <source>There is not enough room for it.</source>
        <translation>空位不够。</translation>
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
    <name>EditionVerb</name>
    <message numerus="yes">
        <source>%1, edition of %2 with %n page(s)</source>
        <translation>
            <numerusform>%1，%2 这一期，共 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a further edition of a library&apos;s paper: like another one (--from), without its stories, or a standard one.</source>
        <translation>为稿库里的报纸新建一期：照另一期（--from）建，不带稿件；或按标准建。</translation>
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
    <name>EntryWords</name>
    <message>
        <source>entries set aside</source>
        <translation>条目搁置</translation>
    </message>
    <message>
        <source>spaces put in where pieces were joined</source>
        <translation>拼接处补入空格</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation>导出已取消，原有文件未改动。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Choose another folder.</source>
        <translation>文件夹“%1”不存在。请另选文件夹。</translation>
    </message>
    <message>
        <source>You may not write to the folder “%1”. Choose another folder.</source>
        <translation>没有写入文件夹“%1”的权限。请另选文件夹。</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Make room on it or choose another folder.</source>
        <translation>“%1”所在磁盘已满。请清出空间或另选文件夹。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Choose a coarser resolution or make room on the disk.</source>
        <translation>无法生成图片“%1”。请降低分辨率或清出磁盘空间。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be written to. Choose another folder.</source>
        <translation>无法写入文件夹“%1”。请另选文件夹。</translation>
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
    <name>FilePlacing</name>
    <message>
        <source>The disk did not take the file “%1”. See whether it has room and is still connected.</source>
        <translation>文件“%1”未能存入磁盘。请检查磁盘空间和连接。</translation>
    </message>
    <message>
        <source>The file could not be put at “%1”. Is it open elsewhere?</source>
        <translation>文件无法存为“%1”。是否正被其他程序打开？</translation>
    </message>
</context>
<context>
    <name>FixEdit</name>
    <message>
        <source>That story no longer stands on page %1.</source>
        <translation>这篇稿件已不在第 %1 版上。</translation>
    </message>
    <message>
        <source>The story on page %1 is locked. Unlock it first.</source>
        <translation>第 %1 版上的这篇稿件已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>That no longer stands on page %1.</source>
        <translation>它已不在第%1版上。</translation>
    </message>
</context>
<context>
    <name>Flatplan</name>
    <message>
        <source>The edition has no page %1; choose one that it has.</source>
        <translation>本期没有第 %1 版，请选择已有的版。</translation>
    </message>
    <message>
        <source>Page %1 is half of a double truck with page %2. Split it first, or move both together.</source>
        <translation>第 %1 版与第 %2 版同属一个通版。请先拆分，或两版一起移动。</translation>
    </message>
    <message>
        <source>An edition has at least one page. Leave one in.</source>
        <translation>一期报纸至少要有一版，请保留一版。</translation>
    </message>
    <message>
        <source>A section is named by one to three letters from A to Z, such as B.</source>
        <translation>叠名为一至三个字母（A 至 Z），例如 B。</translation>
    </message>
    <message>
        <source>Page %1 and the one behind it do not face each other. A double truck stands on an even page and the odd one after it, in one section.</source>
        <translation>第 %1 版与后一版不相对。通版须占同一叠内的双数版和其后的单数版。</translation>
    </message>
    <message>
        <source>Page %1 is no half of a double truck.</source>
        <translation>第 %1 版不属于通版。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two pages of a double truck</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pages %1 are one double truck. Move or take out both together, or split it first.</source>
        <translation>第 %1 版是一个通版。请两版一起移动或撤下，或先拆分。</translation>
    </message>
    <message>
        <source>The double truck on pages %1 would no longer lie on facing pages. Put in or take out two pages, or split it first.</source>
        <translation>这样第 %1 版的通版将不再是相对的两版。请插入或撤下两版，或先拆分通版。</translation>
    </message>
</context>
<context>
    <name>FlatplanFill</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>超 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>排满</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) not placed (%1 characters)</source>
        <translation>
            <numerusform>未排 %n 篇（%1 字）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <translation>%1 叠 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 released</source>
        <translation>已签发 %1/%2</translation>
    </message>
</context>
<context>
    <name>FlatplanVerb</name>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 版：%2</translation>
    </message>
    <message>
        <source>Prints the flatplan of an edition as JSON: its sections and pages with state, people, deadline, and how full each is.</source>
        <translation>以 JSON 输出一期的版面计划：各叠各版的状态、人员、截稿时间和排满程度。</translation>
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
    <message>
        <source>&quot;%1&quot; is not a size of type. Write a number and pt, such as 9.5pt, or a name such as 小五.</source>
        <translation>“%1”不是字号。请写数字加 pt，如 9.5pt，或写号数，如小五。</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>here a share such as &quot;95%&quot; is needed, from %1% to %2%</source>
        <translation>此处需要 %1% 到 %2% 之间的百分比，如 &quot;95%&quot;</translation>
    </message>
    <message>
        <source>here a shift such as &quot;0.05em&quot; is needed, at most 1em up or down</source>
        <translation>此处需要基线偏移量，如 &quot;0.05em&quot;，上下不超过 1em</translation>
    </message>
    <message>
        <source>a font family is needed in &quot;han&quot;</source>
        <translation>&quot;han&quot; 需要一个字体名</translation>
    </message>
    <message>
        <source>there is no font “%1” in &quot;fonts&quot;</source>
        <translation>&quot;fonts&quot; 中没有名为“%1”的复合字体</translation>
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
    <name>FormatVerbs</name>
    <message>
        <source>Page %1 has the format “%2”, which would be gone. Give the page another format first.</source>
        <translation>第%1版用的是版式“%2”，这样改它就没有了。请先给这一版换一种版式。</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第%1版：%2</translation>
    </message>
</context>
<context>
    <name>FreeFrameCheck</name>
    <message>
        <source>The frame at %1 has no area; make it larger.</source>
        <translation>%1 处的框没有面积，请放大。</translation>
    </message>
    <message>
        <source>The frame at %1 leaves the sheet; move it or make it smaller.</source>
        <translation>%1 处的框超出了纸张，请移动或缩小。</translation>
    </message>
    <message>
        <source>The text frame at %1 is too small for its text; make it larger or use fewer legs.</source>
        <translation>%1 处的文字框太小，排不下文字，请放大或减少分栏。</translation>
    </message>
    <message>
        <source>%1 lines of caption leave the picture at %2 no room; use fewer or make the frame higher.</source>
        <translation>图说占 %1 行，%2 处的图片就没有地方了，请减少行数或加高图框。</translation>
    </message>
    <message>
        <source>The thread at %1 leads to no text frame of the page; link it to one or end it there.</source>
        <translation>%1 处的串接没有通向本版的文字框，请接到一个文字框或在此结束。</translation>
    </message>
    <message>
        <source>The thread at %1 joins a horizontal and a vertical frame; let both write one way.</source>
        <translation>%1 处的串接把横排框和竖排框接在一起，请让两者同向。</translation>
    </message>
    <message>
        <source>Two threads lead into frame %1, the second at %2; end one of them.</source>
        <translation>有两处串接都通向框 %1，第二处在 %2，请结束其中一处。</translation>
    </message>
    <message>
        <source>The thread at %1 comes round to itself; end it somewhere.</source>
        <translation>%1 处的串接绕回了自己，请在某处结束。</translation>
    </message>
    <message>
        <source>The number %1 of the frame at %2 is taken or none; give every frame a number of its own from 1 on.</source>
        <translation>%2 处的框编号 %1 已被占用或无效，请给每个框从 1 起各编一个号。</translation>
    </message>
    <message>
        <source>The frame at %1 asks for a tint, a weight or legs that cannot be printed; use others.</source>
        <translation>%1处的框，其底纹、线粗或栏数印不出来；请另行设定。</translation>
    </message>
</context>
<context>
    <name>FreeFrameVerbs</name>
    <message>
        <source>Frame %1 is gone. Choose another one.</source>
        <translation>框 %1 已不存在，请另选一个。</translation>
    </message>
    <message>
        <source>The frame is locked. Unlock it first.</source>
        <translation>框已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>Select two frames or more to align them.</source>
        <translation>请选中两个以上的框再对齐。</translation>
    </message>
    <message>
        <source>Select three frames or more to space them evenly.</source>
        <translation>请选中三个以上的框再等距排开。</translation>
    </message>
</context>
<context>
    <name>FurnitureField</name>
    <message>
        <source>date with weekday</source>
        <translation>日期和星期</translation>
    </message>
    <message>
        <source>lunar date</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>folio</source>
        <translation>版号</translation>
    </message>
    <message>
        <source>section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>name of the paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>name in Latin letters</source>
        <translation>报名的拉丁字母</translation>
    </message>
    <message>
        <source>issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>number of pages</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>国内统一连续出版物号</translation>
    </message>
    <message>
        <source>postal subscription code</source>
        <translation>邮发代号</translation>
    </message>
    <message>
        <source>authority in charge</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版单位</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>price</source>
        <translation>零售价</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>印刷单位</translation>
    </message>
    <message>
        <source>page editor</source>
        <translation>责编</translation>
    </message>
    <message>
        <source>page designer</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This page prints what the publication does not say yet: %1. Fill it in under File &gt; Publication….</source>
        <translation>本版要印的内容，报纸设置里还没有填：%1。请在“文件 &gt; 报纸设置…”里补上。</translation>
    </message>
    <message>
        <source>This page prints who made it, but not all are named: %1. Fill it in under Page Settings….</source>
        <translation>本版要印编校人员，但还没有填全：%1。请在“版面设置…”里补上。</translation>
    </message>
</context>
<context>
    <name>GridCheck</name>
    <message>
        <source>Give the sheet a width and height.</source>
        <translation>请填写开本的宽和高。</translation>
    </message>
    <message>
        <source>Bleed is 0 to 50 mm.</source>
        <translation>出血应为 0 到 50 毫米。</translation>
    </message>
    <message>
        <source>A page has 1 to %1 columns.</source>
        <translation>一版应有 1 到 %1 栏。</translation>
    </message>
    <message>
        <source>Give the body type a size.</source>
        <translation>请填写正文字号。</translation>
    </message>
    <message>
        <source>Give the column a width, or up to %1 characters.</source>
        <translation>请填写栏宽，或每栏字数（不超过 %1）。</translation>
    </message>
    <message>
        <source>The gap may not be below 0.</source>
        <translation>栏间距不能小于 0。</translation>
    </message>
    <message>
        <source>A page has 1 to %1 lines.</source>
        <translation>一版应有 1 到 %1 行。</translation>
    </message>
    <message>
        <source>Give the lines a pitch.</source>
        <translation>请填写行距。</translation>
    </message>
    <message>
        <source>Give the format a name.</source>
        <translation>请给版式起个名字。</translation>
    </message>
    <message>
        <source>The type area begins on the sheet: margins are 0 or more.</source>
        <translation>版心要在纸面以内：白边不能小于 0。</translation>
    </message>
    <message>
        <source>A column of %1 characters is exactly as wide as they are.</source>
        <translation>每栏 %1 字时，栏宽正好是这些字的宽度。</translation>
    </message>
    <message>
        <source>The columns leave the sheet by %1 mm. Use fewer or narrower ones, or a smaller margin.</source>
        <translation>各栏超出纸面 %1 毫米。请减少栏数、缩小栏宽或白边。</translation>
    </message>
    <message>
        <source>The lines leave the sheet by %1 mm. Use fewer, a smaller pitch, or a smaller margin.</source>
        <translation>各行超出纸面 %1 毫米。请减少行数、缩小行距或白边。</translation>
    </message>
</context>
<context>
    <name>GuideVerbs</name>
    <message>
        <source>The guide is gone. Drag another one out of the ruler.</source>
        <translation>参考线已不在。请从标尺再拖出一条。</translation>
    </message>
</context>
<context>
    <name>HeadChanges</name>
    <message>
        <source>The head fits in no larger size here; give it more lines, or make the box wider.</source>
        <translation>标题在这里放不下更大的字号。请增加行数，或把版位加宽。</translation>
    </message>
    <message>
        <source>The head is in the smallest size already.</source>
        <translation>标题已是最小字号。</translation>
    </message>
    <message>
        <source>The headline has no words for one line more.</source>
        <translation>主题的字数不够再分一行。</translation>
    </message>
    <message>
        <source>The headline does not fit into fewer lines; make the box wider, or shorten it.</source>
        <translation>主题压不进更少的行。请把版位加宽，或缩短标题。</translation>
    </message>
    <message>
        <source>The story has no head yet; write its headline first.</source>
        <translation>这篇稿件还没有标题。请先写主题。</translation>
    </message>
    <message>
        <source>The headline has one line already.</source>
        <translation>主题已是一行。</translation>
    </message>
</context>
<context>
    <name>HeadSetter</name>
    <message>
        <source>The dictionary of Chinese words is missing, so headlines may break inside a name. Check their lines, or install a Broadsheet that has the dictionary.</source>
        <translation>缺少中文词库，标题可能在人名、地名中间断行。请检查标题断行，或安装带词库的 Broadsheet。</translation>
    </message>
</context>
<context>
    <name>HyphenExceptions</name>
    <message>
        <source>here a list of words is needed, each with a hyphen where it may be parted, such as &quot;broad-sheet&quot;</source>
        <translation>此处需要单词列表，可断处写连字符，如“broad-sheet”</translation>
    </message>
    <message>
        <source>hyphenation list</source>
        <translation>断词表</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>This is a picture. Place it on a page as a picture; its words must be typed or pasted.</source>
        <translation>这是图片。请作为图片上版；图中文字须录入或粘贴。</translation>
    </message>
    <message>
        <source>This is a PDF. Open it, copy its text and paste it here.</source>
        <translation>这是 PDF。请打开它，复制文字后粘贴到这里。</translation>
    </message>
    <message>
        <source>This is an office document or an archive. Open it and save it as plain text (.txt), or paste its text here.</source>
        <translation>这是办公文档或压缩包。请打开后另存为纯文本 (.txt)，或把文字粘贴到这里。</translation>
    </message>
    <message>
        <source>This is rich text. Save it as plain text (.txt), or paste its text here.</source>
        <translation>这是 RTF 文档。请另存为纯文本 (.txt)，或把文字粘贴到这里。</translation>
    </message>
    <message>
        <source>This is too large for the copy of a page (at most %1 MB). Split it and import the parts one by one.</source>
        <translation>作为一个版的原稿太大（最多 %1 MB）。请拆开后逐份导入。</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose it again.</source>
        <translation>文件已不在原处，请重新选择。</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a text file.</source>
        <translation>这不是普通文件。请选择文本文件。</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here. Save it first, or paste its text.</source>
        <translation>这里只能拖入本机文件。请先保存，或粘贴其文字。</translation>
    </message>
    <message>
        <source>This folder lies too deep. Drop it here by itself.</source>
        <translation>文件夹层次太深。请单独拖入。</translation>
    </message>
    <message>
        <source>This folder may not be read. Check its permissions.</source>
        <translation>没有读取此文件夹的权限，请检查权限。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions.</source>
        <translation>无法读取此文件，请检查权限。</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Copy it to this computer and choose it again.</source>
        <translation>文件未能读完。请先复制到本机，再重新选择。</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>%1 is GB 18030 text and was converted.</source>
        <translation>%1 为 GB 18030 文本，已转换。</translation>
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
</context>
<context>
    <name>ItemDrag</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>改大小</translation>
    </message>
</context>
<context>
    <name>JoinAcceptance</name>
    <message>
        <source>This join suggestion is no longer open.</source>
        <translation>这条拼接建议已处理。</translation>
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
    <message>
        <source>here a number from %1 to %2 with at most three decimals is needed</source>
        <translation>此处应为 %1 至 %2 的数，最多三位小数</translation>
    </message>
    <message>
        <source>here a list of %1 numbers is needed</source>
        <translation>此处应为 %1 个数的列表</translation>
    </message>
</context>
<context>
    <name>JumpEdit</name>
    <message>
        <source>Page %1 has no such story any more. Choose it again.</source>
        <translation>第 %1 版上已没有这篇稿件，请重新选取。</translation>
    </message>
    <message>
        <source>The story on page %1 is locked. Unlock it first.</source>
        <translation>第 %1 版上的这篇稿件已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>Page %1 is new and is being saved. Jump the story in a moment.</source>
        <translation>第 %1 版是新建的，正在保存，请稍候再转版。</translation>
    </message>
    <message>
        <source>The story jumps from page %1 already. Jump its rest from the page where it ends, or undo that jump.</source>
        <translation>这篇稿件已从第 %1 版转出。请在它结束的版上再转，或先撤销那次转版。</translation>
    </message>
    <message>
        <source>The story would jump from page %1 back to page %2, where it stands already. Choose another page.</source>
        <translation>这篇稿件会从第 %1 版转回它已经在的第 %2 版，请另选一版。</translation>
    </message>
    <message>
        <source>The free place on page %1 is too small for the rest of a story. Make room there first, or choose another page.</source>
        <translation>第 %1 版的空处放不下余文。请先腾出地方，或另选一版。</translation>
    </message>
    <message>
        <source>The story does not jump from page %1, so there is nothing to undo.</source>
        <translation>这篇稿件没有从第 %1 版转出，无可撤销。</translation>
    </message>
</context>
<context>
    <name>JumpMessages</name>
    <message>
        <source>&quot;%1&quot; jumps to a page that is gone. Jump it to another page, or delete the jump.</source>
        <translation>《%1》转往的版已不存在。请转往另一版，或删除转版。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; jumps to page %2, but nothing there goes on with it. Jump it again, or delete the jump.</source>
        <translation>《%1》转往第 %2 版，但那里没有接文。请重新转版，或删除转版。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; jumps from page %2 to page %3 and comes back. Delete one of the two jumps.</source>
        <translation>《%1》从第 %2 版转往第 %3 版又转了回来。请删除其中一次转版。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from page %2 and goes back there. Delete one of the two jumps.</source>
        <translation>《%1》从第 %2 版转来又转回去。请删除其中一次转版。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on here from a page that is gone, so it is shown from its beginning. Delete the jump, or take the story off this page.</source>
        <translation>《%1》在此上接的版已不存在，故从头排起。请删除转版，或把稿件从本版撤下。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on here from page %2, which does not send it here, so it is shown from its beginning. Delete the jump, or take the story off this page.</source>
        <translation>《%1》在此上接第 %2 版，但那里没有转来，故从头排起。请删除转版，或把稿件从本版撤下。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends on page %2 already, so nothing goes on here. Delete the jump, or shorten the story&apos;s frames there.</source>
        <translation>《%1》在第 %2 版已经排完，此处无文可接。请删除转版，或缩短那里的文框。</translation>
    </message>
</context>
<context>
    <name>KinsokuTable</name>
    <message>
        <source>here characters are needed, as text or a list of texts</source>
        <translation>此处应为字符：一段文字，或若干段文字的列表</translation>
    </message>
    <message>
        <source>kinsoku table</source>
        <translation>避头尾表</translation>
    </message>
</context>
<context>
    <name>LatinStyle</name>
    <message>
        <source>here a letter space from %1em to %2em is needed</source>
        <translation>此处需要字母间距，从 %1em 到 %2em</translation>
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
    <name>LengthEntry</name>
    <message>
        <source>“%1” is no measure. Type, for example, 12.5mm, 3 col, 8 ln, 1p6, 20pt or 3col+2mm.</source>
        <translation>“%1”不是长度。可以输入 12.5mm、3栏、8行、2字、1p6、20pt 或 3栏+2mm。</translation>
    </message>
    <message>
        <source>%1 col</source>
        <translation>%1 栏</translation>
    </message>
    <message>
        <source>%1 ln</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
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
    <name>LibraryMatter</name>
    <message>
        <source>These words were written while somebody else saved the story. Compare the two and keep one.</source>
        <translation>写这些文字时，别处保存了同一篇稿件。请比较两篇，留下一篇。</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>%1 的版面</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>Say where its library is to be kept.</source>
        <translation>请指定稿库存放的位置。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>没有文件夹“%1”。请另选一个。</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name, or go back and open it.</source>
        <translation>已有文件“%1”。请另取名称，或返回后打开它。</translation>
    </message>
    <message>
        <source>You may not write into “%1”. Choose another folder.</source>
        <translation>没有权限写入“%1”。请另选文件夹。</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>稿库存放位置</translation>
    </message>
    <message>
        <source>Broadsheet libraries (*.broadsheet)</source>
        <translation>大报稿库 (*.broadsheet)</translation>
    </message>
</context>
<context>
    <name>LineExplanation</name>
    <message>
        <source>The paragraph ends here.</source>
        <translation>段落在此结束。</translation>
    </message>
    <message>
        <source>The line is full.</source>
        <translation>此行已满。</translation>
    </message>
    <message>
        <source>R8: narrowed so that “%1” still fits.</source>
        <translation>R8：挤压标点，把“%1”收进本行。</translation>
    </message>
    <message>
        <source>R1: “%1” goes on to the next line, because what follows it may not begin a line.</source>
        <translation>R1：后面的字符不可居行首，“%1”推到下一行。</translation>
    </message>
    <message>
        <source>R2: “%1” may not end a line.</source>
        <translation>R2：“%1”不可居行尾。</translation>
    </message>
    <message>
        <source>R10: “%1” is not parted from what follows it.</source>
        <translation>R10：“%1”与后面的内容不可拆开。</translation>
    </message>
    <message>
        <source>R39: “%1” goes down, so that the last line is no single character.</source>
        <translation>R39：“%1”移到下一行，避免孤字成行。</translation>
    </message>
    <message>
        <source>R27: “%1” would fit; with it the other lines would be less even.</source>
        <translation>R27：“%1”放得下，但放入后全段各行不够匀。</translation>
    </message>
    <message>
        <source>The word is longer than the line and is cut.</source>
        <translation>此词比行还长，只得截断。</translation>
    </message>
    <message>
        <source>the mark at the line&apos;s end</source>
        <translation>行尾标点</translation>
    </message>
    <message>
        <source>word spaces</source>
        <translation>词间空格</translation>
    </message>
    <message>
        <source>interpuncts</source>
        <translation>间隔号</translation>
    </message>
    <message>
        <source>brackets and quotes</source>
        <translation>括号和引号</translation>
    </message>
    <message>
        <source>commas and colons</source>
        <translation>逗号、顿号、分号和冒号</translation>
    </message>
    <message>
        <source>gaps between Han and Latin</source>
        <translation>汉字与西文的间隙</translation>
    </message>
    <message>
        <source>full stops, ？ and ！</source>
        <translation>句号、问号和叹号</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by up to %1 em: %2 (%n place(s)).</source>
        <translation>
            <numerusform>挤压最多 %1 字：%2（%n 处）。</numerusform>
        </translation>
    </message>
    <message>
        <source>every gap</source>
        <translation>所有字距</translation>
    </message>
    <message numerus="yes">
        <source>Opened by up to %1 em: %2 (%n place(s)).</source>
        <translation>
            <numerusform>拉开最多 %1 字：%2（%n 处）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The word is parted after “%1”.</source>
        <translation>单词在“%1”之后断开。</translation>
    </message>
    <message>
        <source>letter spaces</source>
        <translation>字母间距</translation>
    </message>
</context>
<context>
    <name>LinesVerb</name>
    <message>
        <source>&quot;%1&quot; is no share. Write a number of per cent from 0.1 to 100.</source>
        <translation>“%1”不是百分数。请写 0.1 到 100 之间的数。</translation>
    </message>
    <message>
        <source>%1  %2 lines, %3 with a hyphen, %4 tight, %5 loose, %6 rivers</source>
        <translation>%1  共 %2 行，断词 %3 行，过紧 %4 行，过松 %5 行，白缝 %6 处</translation>
    </message>
    <message>
        <source>Lists the loosest lines of an edition, the loosest first, and says why each breaks where it does. --loosest: how many of a hundred lines (1). --count: how many lines of each page part a word, are tight or loose, and its rivers, instead.</source>
        <translation>列出一期中最疏的行，最疏的在前，并说明各行为何在此断行。--loosest：百行中列出几行（1）。--count：改为统计各版断词、过紧、过松的行数和白缝数。</translation>
    </message>
</context>
<context>
    <name>LookEntry</name>
    <message>
        <source>“%1” is no tint. Type 0 to 100 percent of black, for example 20 or 12.5%.</source>
        <translation>“%1”不是底纹浓度。请键入0到100的黑色百分比，例如20或12.5%。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” is no number of legs. Type 1 to %2.</source>
        <translation>“%1”不是栏数。请键入1到%2。</translation>
    </message>
    <message>
        <source>“%1” is no weight of a rule. Type 0.01 to 50 pt, for example 0.3, 1pt or 0.5mm.</source>
        <translation>“%1”不是线的粗细。请键入0.01到50磅，例如0.3、1pt或0.5mm。</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
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
    <name>MasterPage</name>
    <message>
        <source>There is no master page “%1”. Choose another one in Page Settings, or make it in Publication.</source>
        <translation>没有母版“%1”。请在“版面设置”里另选一个，或在“报纸设置”里新建。</translation>
    </message>
    <message>
        <source>The master pages “%1” and “%2” build on each other in a circle. Give one of them another parent in Publication.</source>
        <translation>母版“%1”和“%2”互为上级，成了循环。请在“报纸设置”里给其中一个换一个上级。</translation>
    </message>
    <message>
        <source>An item of the master page “%1” has no name or nothing in it. Name it and give it furniture or a rule.</source>
        <translation>母版“%1”里有一项没有名字或没有内容。请给它起名，并填上文字或线。</translation>
    </message>
    <message>
        <source>The master page “%1” has two items “%2”. Give one of them another name.</source>
        <translation>母版“%1”里有两项都叫“%2”。请给其中一项改名。</translation>
    </message>
    <message>
        <source>The page changes “%1”, which its master page no longer has. Reset the change in Page Settings.</source>
        <translation>本版改动了“%1”，而母版里已经没有这一项。请在“版面设置”里还原这处改动。</translation>
    </message>
    <message>
        <source>“%1” of the master page “%2” leaves the sheet of the format “%3”, so it is left out. Move it in Publication, or change it in Page Settings.</source>
        <translation>母版“%2”里的“%1”超出了版式“%3”的纸面，没有印上。请在“报纸设置”里移动它，或在“版面设置”里改动。</translation>
    </message>
    <message>
        <source>A master page has no name. Give it one.</source>
        <translation>有一个母版没有名字。请给它起名。</translation>
    </message>
    <message>
        <source>There are two master pages “%1”. Give one of them another name.</source>
        <translation>有两个母版都叫“%1”。请给其中一个改名。</translation>
    </message>
    <message>
        <source>The box %1 of a story covers “%2” of the master page. Move the story, or leave the item out in Page Settings.</source>
        <translation>稿件的框 %1 压住了母版的“%2”。请移动稿件，或在“版面设置”里去掉这一项。</translation>
    </message>
    <message>
        <source>an item is either “furniture” or a “rule”</source>
        <translation>一项要么是“furniture”，要么是“rule”</translation>
    </message>
    <message>
        <source>here a list of texts in quotes is needed</source>
        <translation>这里应是一组带引号的文字</translation>
    </message>
</context>
<context>
    <name>MoveArrangement</name>
    <message>
        <source>%1 has no room for all of it.</source>
        <translation>%1空位不够，排不下全文。</translation>
    </message>
    <message>
        <source>The story stands on %1 already.</source>
        <translation>这篇稿件已在%1上。</translation>
    </message>
    <message>
        <source>%1 has no room for the group as it stands.</source>
        <translation>%1没有能整组放下的空位。</translation>
    </message>
</context>
<context>
    <name>NewEdition</name>
    <message>
        <source>The new edition has no date. Choose one.</source>
        <translation>新的一期没有日期。请选定日期。</translation>
    </message>
    <message>
        <source>An edition begins with 1 to %1 pages. Choose another number.</source>
        <translation>一期报纸开始时应有 1 到 %1 版。请改版数。</translation>
    </message>
    <message>
        <source>The library has no edition yet that a new one could be made from. Import copy, or make a newspaper first.</source>
        <translation>稿库里还没有可以照着新建的一期。请先导入来稿，或先新建报纸。</translation>
    </message>
    <message>
        <source>The edition to begin from is no longer in the library. Choose another one.</source>
        <translation>作为样本的那一期已不在稿库里。请另选一期。</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
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
    <name>Newspaper</name>
    <message>
        <source>A page of the newspaper file has no &quot;number&quot; above 0.</source>
        <translation>报纸文件中有一版缺少大于 0 的“number”。</translation>
    </message>
    <message>
        <source>The newspaper has no title. Give it one.</source>
        <translation>报纸还没有报名。请填写报名。</translation>
    </message>
    <message>
        <source>The first edition has no date. Choose one.</source>
        <translation>创刊号还没有日期。请选择日期。</translation>
    </message>
    <message>
        <source>An edition begins with 1 to %1 pages. Choose another number.</source>
        <translation>一期报纸可有 1 至 %1 版。请另选版数。</translation>
    </message>
    <message>
        <source>This is not a newspaper file. It needs at least &quot;title&quot;, &quot;language&quot; and &quot;date&quot; (2026-10-15).</source>
        <translation>这不是报纸文件。其中至少要有“title”“language”和“date”（2026-10-15）。</translation>
    </message>
</context>
<context>
    <name>OwnGrid</name>
    <message>
        <source>The format “%1” of a page says “%2”, which is no measure of a page. Choose its format again in the page settings.</source>
        <translation>版面的版式“%1”中写着“%2”，这不是版面的尺寸。请在版面设置中重新选择版式。</translation>
    </message>
    <message>
        <source>No character has room in a column. Use fewer columns, smaller gaps or smaller margins.</source>
        <translation>一栏放不下一个字。请减少栏数，或减小栏距、白边。</translation>
    </message>
</context>
<context>
    <name>PackageShape</name>
    <message>
        <source>A package needs a story below its head.</source>
        <translation>专题的总题下面至少要有一篇稿件。</translation>
    </message>
    <message>
        <source>A story of the package is gone from the library.</source>
        <translation>专题中有一篇稿件已不在稿库里。</translation>
    </message>
    <message>
        <source>The story is gone from the library; choose another one.</source>
        <translation>这篇稿件已不在稿库里。请另选一篇。</translation>
    </message>
    <message>
        <source>“%1” has no headline for a package.</source>
        <translation>“%1”没有可作总题的主题。</translation>
    </message>
    <message>
        <source>%1 stories cannot stand side by side in %2 columns; stack them or make the box wider.</source>
        <translation>%2 栏排不下并列的 %1 篇稿件。请改为上下排，或把版位加宽。</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message>
        <source>here a time such as 2026-10-14T15:30:00Z is needed</source>
        <translation>这里应是时间，如 2026-10-14T15:30:00Z</translation>
    </message>
    <message>
        <source>page</source>
        <translation>版</translation>
    </message>
</context>
<context>
    <name>PageFonts</name>
    <message numerus="yes">
        <source>The font %1 is not installed; %n character(s) are set in %2. Install it or choose another in the style.</source>
        <translation>
            <numerusform>未安装字体“%1”，有 %n 个字改用“%2”排出。请安装该字体，或在样式中另选字体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font %1 is damaged; %n character(s) are set in %2. Install it again or choose another in the style.</source>
        <translation>
            <numerusform>字体“%1”的文件已损坏，有 %n 个字改用“%2”排出。请重新安装该字体，或在样式中另选字体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font %1 lacks %n character(s), which are set in %2: %3. Compare them with their neighbours, or choose a font in the style that has them.</source>
        <translation>
            <numerusform>字体“%1”缺 %n 个字，已用“%2”补排：%3。请核对字形是否协调，或在样式中改用收有这些字的字体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No installed font has %n character(s): %1. Install a font that has them.</source>
        <translation>
            <numerusform>有 %n 个字在已安装的字体中都没有：%1。请安装收有这些字的字体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No installed font has the variant form of %n character(s), which are set in their usual form: %1. Install a font that has it.</source>
        <translation>
            <numerusform>有 %n 个字的指定异体字形在已安装的字体中都没有，已排通用字形：%1。请安装收有该字形的字体。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hyphenation patterns for the language “%1”, so no words are parted. Install the package of its patterns (hyphen-%2), or set &quot;hyphenate&quot;: false in the style.</source>
        <translation>本机没有语言“%1”的断词规则，因此不断词。请安装其规则包（hyphen-%2），或在样式中写 &quot;hyphenate&quot;: false。</translation>
    </message>
</context>
<context>
    <name>PageGhost</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>column gap</source>
        <translation>一个栏距</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>+%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>余 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 栏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>height</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 characters a leg</source>
        <translation>每栏 %1 字</translation>
    </message>
    <message>
        <source>%1 odd</source>
        <translation>余 %1 字</translation>
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
    <name>PageItemVerbs</name>
    <message>
        <source>What was selected is gone. Select it again.</source>
        <translation>选中的内容已不存在，请重新选择。</translation>
    </message>
    <message>
        <source>What is selected is locked. Unlock it first.</source>
        <translation>选中的内容已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>Select two things or more to group them.</source>
        <translation>请选中两样以上的内容再编组。</translation>
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
    <message>
        <source>The lines of style &quot;%1&quot; stand too close for readings over the text. Give it more leading, or write the readings into the text in brackets.</source>
        <translation>样式“%1”的行距太小，容不下字上的注音。请加大行距，或把注音写进正文括号里。</translation>
    </message>
    <message>
        <source>The layout of page %1 cannot be read: %2 It is kept as it is; lay the page out anew, or open the library with the program that made it.</source>
        <translation>第 %1 版的版面无法读取：%2 原样保留；请重新排这一版，或用制作它的程序打开稿库。</translation>
    </message>
    <message>
        <source>The picture %1 has %2 × %3 pixels, too many to print. Use a smaller one.</source>
        <translation>图片 %1 有 %2 × %3 像素，太大无法印刷，请换一张小的。</translation>
    </message>
    <message>
        <source>The story of frame %1 is gone. Choose another one.</source>
        <translation>框 %1 的稿件已不存在，请另选一篇。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未排入：%1</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>全文 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The headline does not fit: %1 over</source>
        <translation>标题排不下：多出 %1</translation>
    </message>
    <message>
        <source>The caption does not fit: %1 over</source>
        <translation>图说排不下：多出 %1</translation>
    </message>
    <message>
        <source>The text does not fit: %1 over</source>
        <translation>正文排不下：溢出 %1</translation>
    </message>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>＋%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Story without a headline</source>
        <translation>无题稿件</translation>
    </message>
</context>
<context>
    <name>PageMove</name>
    <message>
        <source>Free frames stay on their page. Select stories only.</source>
        <translation>框不能移到别的版，请只选稿件。</translation>
    </message>
    <message>
        <source>Move to Page</source>
        <translation>移到其他版</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>已移到%1。</translation>
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
    <message>
        <source>only a polygon has points</source>
        <translation>只有多边形才有顶点</translation>
    </message>
    <message>
        <source>a polygon has %1 to %2 points</source>
        <translation>多边形应有 %1 至 %2 个顶点</translation>
    </message>
    <message>
        <source>the points stand on one line and go around nothing</source>
        <translation>各顶点在一条直线上，围不成图形</translation>
    </message>
    <message>
        <source>leading can only be opened with the step &quot;free&quot;</source>
        <translation>只有 step 为 &quot;free&quot; 时才能加大行距</translation>
    </message>
    <message>
        <source>here left, top, width and height are needed, each as &quot;12.5mm&quot;</source>
        <translation>这里需要左、上、宽、高四个长度，写作 &quot;12.5mm&quot;</translation>
    </message>
    <message>
        <source>here the number of a page in the library is needed</source>
        <translation>这里要写稿库中版面的编号</translation>
    </message>
</context>
<context>
    <name>PagePlanEdit</name>
    <message>
        <source>Page %1 is not laid out yet. Lay it out first.</source>
        <translation>第 %1 版还没有排版，请先排版。</translation>
    </message>
    <message>
        <source>Part of the layout of page %1 cannot be read, so it cannot be changed. Lay the page out anew.</source>
        <translation>第 %1 版的版面有一部分无法读取，因此不能改动。请重新排这一版。</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>%1  sheet %2/%3, row %4, column %5</source>
        <translation>%1&#x3000;%2/%3&#x3000;行%4列%5</translation>
    </message>
    <message>
        <source>Nothing fits on this paper. Choose a larger paper or a smaller overlap.</source>
        <translation>这种纸张容不下内容。请换较大的纸张或减小重叠。</translation>
    </message>
    <message>
        <source>The printer does not answer. See whether it is on and connected, or print to a PDF.</source>
        <translation>打印机没有响应。请检查电源和连接，或打印到 PDF。</translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>The printing did not come to its end. See whether the printer is on and the disk has room.</source>
        <translation>打印未能完成。请检查打印机是否开机、磁盘是否有空间。</translation>
    </message>
</context>
<context>
    <name>PageRange</name>
    <message>
        <source>There is no page “%1”. The pages go from %2 to %3.</source>
        <translation>没有“%1”版。现有 %2 至 %3 版。</translation>
    </message>
    <message>
        <source>Type the pages, like “1-3, 5”.</source>
        <translation>请输入版次，例如“1-3, 5”。</translation>
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
    <name>PageStates</name>
    <message>
        <source>Planned</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>排版中</translation>
    </message>
    <message>
        <source>Page proof</source>
        <translation>大样</translation>
    </message>
    <message>
        <source>Clean proof</source>
        <translation>清样</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>签发</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>“%1” is a folder. Give the name of a file for the PDF.</source>
        <translation>“%1”是文件夹。请给出 PDF 的文件名。</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be written. See whether the folder is there, may be written to and has room.</source>
        <translation>无法写入 PDF“%1”。请检查文件夹是否存在、可写并有剩余空间。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation>导出已取消，原有文件未改动。</translation>
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
    <name>PictureVerbs</name>
    <message>
        <source>The picture is one column wide already.</source>
        <translation>图片已只有一栏宽。</translation>
    </message>
    <message>
        <source>The picture is as wide as the page&apos;s columns already.</source>
        <translation>图片已与版心同宽。</translation>
    </message>
    <message>
        <source>So wide the picture would be too high for the page.</source>
        <translation>加宽后图片会高过版心。</translation>
    </message>
    <message>
        <source>The story has no picture on the page any more.</source>
        <translation>该稿件在版面上已没有图片。</translation>
    </message>
    <message>
        <source>The picture frame is gone. Select another one.</source>
        <translation>该图片框已不存在，请另选一个。</translation>
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
    <name>PlacementCut</name>
    <message>
        <source>At least one line of the story has to stay. Keep more lines.</source>
        <translation>至少要留下一行，请多留几行。</translation>
    </message>
</context>
<context>
    <name>PlacementVerbs</name>
    <message>
        <source>Page %1 has no format yet. Choose one first.</source>
        <translation>第 %1 版还没有版式规格。请先选一种。</translation>
    </message>
    <message>
        <source>what belongs to the page</source>
        <translation>版面固定内容</translation>
    </message>
    <message>
        <source>a head</source>
        <translation>一个标题</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>一个方框</translation>
    </message>
    <message>
        <source>the text of another story</source>
        <translation>另一篇稿件的正文</translation>
    </message>
    <message>
        <source>The story does not fit here: it would cover %1 at column %2, line %3.</source>
        <translation>稿件放不进这里：会压住第 %2 栏第 %3 行的%1。</translation>
    </message>
    <message>
        <source>The story is locked in its place. Unlock it first.</source>
        <translation>这篇稿件的位置已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>The page has changed meanwhile; select the story again.</source>
        <translation>版面已有改动。请重新选中稿件。</translation>
    </message>
    <message>
        <source>The boxes of this story were set one by one. Give it a shape first.</source>
        <translation>这篇稿件的各个框是分别设定的。请先给它一种版形。</translation>
    </message>
</context>
<context>
    <name>PlainReason</name>
    <message>
        <source>It would leave the type area.</source>
        <translation>会超出版心。</translation>
    </message>
    <message>
        <source>It would leave the sheet.</source>
        <translation>会超出纸张。</translation>
    </message>
    <message>
        <source>Other matter stands there.</source>
        <translation>那里已有别的内容。</translation>
    </message>
    <message>
        <source>There is not enough room for it.</source>
        <translation>那里地方不够。</translation>
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
    <message>
        <source>A head at %1 cannot span %2 legs, the frame has %3; use at most so many.</source>
        <translation>%1 处的插题不能跨 %2 栏：文框只有 %3 栏，请不要超过此数。</translation>
    </message>
    <message>
        <source>The insets at %1 leave the box no width; make them smaller.</source>
        <translation>%1 处的缩进使框没有宽度，请减小缩进。</translation>
    </message>
    <message>
        <source>The vertical frame at %1 is %2 lines high, too low for its text; make it higher or use fewer legs.</source>
        <translation>%1 处的竖排文框只有 %2 行高，排不下一行字；请加高文框或减少层数。</translation>
    </message>
    <message>
        <source>The frames of one story write one way; let the frame at %1 write as the first one does.</source>
        <translation>同一篇稿件的文框只能用一种排向；请让 %1 处的文框与第一个文框的排向一致。</translation>
    </message>
    <message>
        <source>%1 lines of caption beside the picture at %2 leave it no room; use fewer.</source>
        <translation>%2 处图片旁的图说占 %1 行，图片没有地方了；请减少行数。</translation>
    </message>
    <message>
        <source>A vertical frame knows no &quot;%1&quot;; take it out of the frame at %2.</source>
        <translation>竖排文框不能用“%1”；请从 %2 处的文框中去掉。</translation>
    </message>
</context>
<context>
    <name>PlanGuides</name>
    <message>
        <source>here the place of the guide is needed, as &quot;12.5mm&quot;</source>
        <translation>此处须写参考线的位置，如&quot;12.5mm&quot;</translation>
    </message>
    <message>
        <source>The guide at %1 lies off the sheet; move it onto it.</source>
        <translation>%1处的参考线在纸面之外；请移到纸面上。</translation>
    </message>
</context>
<context>
    <name>PlanResnap</name>
    <message>
        <source>It has no whole column or line left on the new grid.</source>
        <translation>在新的栏格上连一整栏或一整行都不剩。</translation>
    </message>
</context>
<context>
    <name>Png</name>
    <message>
        <source>The picture “%1” is broken or too large. Save it as a JPEG and place it again.</source>
        <translation>图片“%1”已损坏或过大。请另存为 JPEG 后重新置入。</translation>
    </message>
</context>
<context>
    <name>PreflightAbreast</name>
    <message>
        <source>The heads of &quot;%1&quot; and &quot;%2&quot; stand side by side in like sizes</source>
        <translation>《%1》与《%2》碰题：标题并排且字号相近</translation>
    </message>
</context>
<context>
    <name>PreflightCopyChanged</name>
    <message>
        <source>The copy of &quot;%1&quot; has changed since it was placed</source>
        <translation>《%1》上版后稿件又有改动</translation>
    </message>
</context>
<context>
    <name>PreflightEmbargo</name>
    <message>
        <source>&quot;%1&quot; may not be published before %2</source>
        <translation>《%1》在 %2 以前不得刊发</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an embargo that cannot be read: &quot;%2&quot;. Write it as embargo:2026-12-01T06:00.</source>
        <translation>《%1》的解禁时间无法识别：“%2”。请写成 embargo:2026-12-01T06:00。</translation>
    </message>
</context>
<context>
    <name>PreflightEmptyFrame</name>
    <message>
        <source>A frame of &quot;%1&quot; is empty</source>
        <translation>《%1》有一个空文框</translation>
    </message>
    <message>
        <source>A free text frame is empty</source>
        <translation>有一个空的自由文框</translation>
    </message>
    <message>
        <source>A picture frame has no picture yet</source>
        <translation>图片框里还没有图片</translation>
    </message>
</context>
<context>
    <name>PreflightFurniture</name>
    <message>
        <source>The page has no folio</source>
        <translation>本版没有报眉</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>国内统一连续出版物号</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮发代号</translation>
    </message>
    <message>
        <source>authority in charge</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版单位</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>price</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>印刷单位</translation>
    </message>
    <message>
        <source>The imprint lacks: %1</source>
        <translation>版权信息缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PreflightHeads</name>
    <message>
        <source>The head &quot;%1&quot; has no text below it</source>
        <translation>背题：“%1”下面没有正文</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a head but no text</source>
        <translation>《%1》有标题而没有正文</translation>
    </message>
</context>
<context>
    <name>PreflightJump</name>
    <message numerus="yes">
        <source>&quot;%1&quot; jumps after %n line(s)</source>
        <translation>
            <numerusform>《%1》只排了 %n 行就转版</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; jumps at the end of a sentence; in the middle of one readers follow more readily</source>
        <translation>《%1》在句末转版；在句中转，读者更愿意接着读</translation>
    </message>
</context>
<context>
    <name>PreflightOffPage</name>
    <message>
        <source>&quot;%1&quot; is nearer to the trim than %2 mm</source>
        <translation>“%1”距裁切边不足 %2 毫米</translation>
    </message>
</context>
<context>
    <name>PreflightOverset</name>
    <message numerus="yes">
        <source>The head of &quot;%1&quot; is %n line(s) too high</source>
        <translation>
            <numerusform>《%1》的标题高出 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption of &quot;%1&quot; is %n line(s) too long</source>
        <translation>
            <numerusform>《%1》的图说超 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is %n line(s) over</source>
        <translation>
            <numerusform>《%1》超 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message numerus="yes">
        <source>Make It %n Line(s) Deeper</source>
        <translation>
            <numerusform>加深 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Take It off the Page</source>
        <translation>从版上撤下</translation>
    </message>
    <message>
        <source>Remove the Frame</source>
        <translation>删除文框</translation>
    </message>
    <message>
        <source>Accept the Copy</source>
        <translation>认可改动</translation>
    </message>
    <message>
        <source>Delete the Jump</source>
        <translation>删除转版</translation>
    </message>
    <message>
        <source>Choose Another Picture…</source>
        <translation>另选图片…</translation>
    </message>
    <message>
        <source>Edit the Story</source>
        <translation>编辑稿件</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Fill In the Imprint…</source>
        <translation>填写出版信息…</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Line(s) Earlier</source>
        <translation>
            <numerusform>提前 %n 行转版</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the Head Smaller</source>
        <translation>缩小标题</translation>
    </message>
    <message>
        <source>Make the Head Fit</source>
        <translation>让标题排得下</translation>
    </message>
    <message>
        <source>Shrink the Picture to %1 × %2 mm</source>
        <translation>把图片缩到 %1×%2 毫米</translation>
    </message>
    <message>
        <source>Move It onto the Page</source>
        <translation>移回版面以内</translation>
    </message>
    <message>
        <source>Jump the Rest to Another Page…</source>
        <translation>把余文转到别的版…</translation>
    </message>
    <message>
        <source>Go There in the Story</source>
        <translation>到稿件中的这一处</translation>
    </message>
    <message>
        <source>Take Out What Cannot Stand</source>
        <translation>去掉排不成的部分</translation>
    </message>
    <message>
        <source>Open Story Tags</source>
        <translation>填写稿签</translation>
    </message>
    <message>
        <source>Open Master Pages…</source>
        <translation>打开母版…</translation>
    </message>
    <message>
        <source>Open Page Settings…</source>
        <translation>打开版面设置…</translation>
    </message>
    <message>
        <source>Choose a Picture…</source>
        <translation>选择图片…</translation>
    </message>
</context>
<context>
    <name>PreflightPicture</name>
    <message>
        <source>The picture has %1 pixels per inch in its frame; the press wants %2</source>
        <translation>图片在框内只有每英寸 %1 像素，印刷要求 %2</translation>
    </message>
    <message>
        <source>A picture cannot be read. %1</source>
        <translation>有一张图片读不出来。%1</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; cannot be read. %2</source>
        <translation>《%1》的图片读不出来。%2</translation>
    </message>
</context>
<context>
    <name>PreflightPlacedTwice</name>
    <message>
        <source>&quot;%1&quot; stands on page %2 already. Take one of the two away.</source>
        <translation>《%1》已排在第 %2 版，请撤下其中一处。</translation>
    </message>
</context>
<context>
    <name>PreflightRequired</name>
    <message>
        <source>standing head</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>插题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>图片来源</translation>
    </message>
    <message>
        <source>jump line</source>
        <translation>转接行</translation>
    </message>
    <message>
        <source>page credits</source>
        <translation>版面责任人</translation>
    </message>
    <message>
        <source>section</source>
        <translation>版别</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no %2</source>
        <translation>《%1》缺%2</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>The picture of &quot;%1&quot; has no credit</source>
        <translation>《%1》的图片没有来源</translation>
    </message>
    <message>
        <source>A picture with a caption has no credit</source>
        <translation>一张带说明的图片没有署名</translation>
    </message>
</context>
<context>
    <name>PreflightRules</name>
    <message>
        <source>here a list of these words is needed: %1</source>
        <translation>这里要写由下列词组成的列表：%1</translation>
    </message>
    <message>
        <source>here a time such as 05:30 is needed</source>
        <translation>这里要写 05:30 这样的时刻</translation>
    </message>
    <message>
        <source>rules of the checks</source>
        <translation>检查规则</translation>
    </message>
</context>
<context>
    <name>PreflightShortLines</name>
    <message>
        <source>A paragraph ends with the line &quot;%1&quot;</source>
        <translation>孤字成行：“%1”</translation>
    </message>
    <message>
        <source>The last line of a paragraph stands alone at the top of a leg: &quot;%1&quot;</source>
        <translation>段末一行孤立在栏首：“%1”</translation>
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
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation>导出已取消，原有文件未改动。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The PDF “%1” could not be written. See whether the folder is there, may be written to and has room.</source>
        <translation>无法写入 PDF“%1”。请检查文件夹是否存在、可写并有空间。</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Number of the sheet</source>
        <translation>第几张</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Write, lay out and export the pages of a newspaper.</source>
        <translation>写稿、排版、导出报纸版面。</translation>
    </message>
    <message>
        <source>The library to open.</source>
        <translation>要打开的稿库。</translation>
    </message>
    <message>
        <source>The library to open; the same as FILE.</source>
        <translation>要打开的稿库，与 FILE 相同。</translation>
    </message>
    <message>
        <source>The edition to show, by its date.</source>
        <translation>要显示的期次，写日期。</translation>
    </message>
    <message>
        <source>Tell on standard error when the window can be used.</source>
        <translation>窗口可用时在标准错误输出中报告。</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>here a date such as 2026-10-15 is needed</source>
        <translation>这里应是日期，如 2026-10-15</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>报纸设置</translation>
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
    <name>ReadingVerbs</name>
    <message>
        <source>A reading stands over words of one paragraph; mark those.</source>
        <translation>注音只能加在同一段的文字上，请选定这些字。</translation>
    </message>
</context>
<context>
    <name>SampleNewspaper</name>
    <message>
        <source>A file of the sample newspaper cannot be read. Install Broadsheet again.</source>
        <translation>示例报纸的文件无法读取。请重新安装“大报”。</translation>
    </message>
    <message>
        <source>Lay out page</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>The sample newspaper is not installed. Install Broadsheet again, or begin with a newspaper of your own.</source>
        <translation>没有安装示例报纸。请重新安装“大报”，或直接新建自己的报纸。</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Open it, or choose another name for the sample newspaper.</source>
        <translation>已有文件“%1”。请打开它，或为示例报纸另取名称。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place for the sample newspaper.</source>
        <translation>无法建立文件夹“%1”。请为示例报纸另选位置。</translation>
    </message>
</context>
<context>
    <name>ShapeBoxes</name>
    <message>
        <source>The shape %1 leaves the type area of %2 columns and %3 lines; move it or make it smaller.</source>
        <translation>版形 %1 超出了 %2 栏 × %3 行的版心。请移动或缩小它。</translation>
    </message>
    <message>
        <source>A box is ruled or tinted as a rectangle; take its edge and tint away before a corner is cut out.</source>
        <translation>加框或铺底的稿件只能是长方形。要切去一角，请先去掉边框和底色。</translation>
    </message>
    <message>
        <source>A notch of %1 columns and %2 lines cannot be cut out of %3 columns and %4 lines.</source>
        <translation>%3 栏 × %4 行的版位切不出 %1 栏 × %2 行的缺口。</translation>
    </message>
    <message>
        <source>The head needs %1 lines and the box leaves it %2; make the box higher or wider, or the head smaller.</source>
        <translation>标题需要 %1 行，版位只有 %2 行。请加高或加宽版位，或缩小标题。</translation>
    </message>
    <message>
        <source>“%1” has no headline that could stand beside its text; choose the head over all columns.</source>
        <translation>“%1”没有可排在正文旁的标题。请选盖文题。</translation>
    </message>
    <message>
        <source>This shape needs at least %1 legs and the box has %2; make it wider.</source>
        <translation>这种版形至少要 %1 栏，版位只有 %2 栏。请加宽。</translation>
    </message>
    <message>
        <source>The vertical head does not fit %1 lines of height and %2 columns; make the box higher or the head wider.</source>
        <translation>竖题放不进 %1 行高、%2 栏宽的位置。请加高版位，或加宽标题。</translation>
    </message>
    <message>
        <source>No leg ends where the notch begins; use one leg for each column, or another notch.</source>
        <translation>缺口处没有栏的边界。请改用基本栏，或另定缺口。</translation>
    </message>
    <message>
        <source>The notch cuts into the head; make it lower.</source>
        <translation>缺口切到了标题。请把缺口减低。</translation>
    </message>
    <message>
        <source>A leg would have %1 lines; at least %2 are needed. Make the box higher, or the head or the picture smaller.</source>
        <translation>有一栏只剩 %1 行，至少要 %2 行。请加高版位，或缩小标题、图片。</translation>
    </message>
    <message>
        <source>A leg would be %1 characters wide; %2 to %3 can be read well. Use other legs or another width.</source>
        <translation>有一栏宽 %1 字，%2 至 %3 字才便于阅读。请改栏数，或改版位的宽度。</translation>
    </message>
    <message>
        <source>The picture of %1 columns finds no place: the box leaves it %2 lines. Make the box higher or the picture smaller.</source>
        <translation>%1 栏宽的图片放不下：版位只给它留了 %2 行。请加高版位，或缩小图片。</translation>
    </message>
</context>
<context>
    <name>ShapeFitter</name>
    <message>
        <source>The edition has no page %1.</source>
        <translation>这一期没有第 %1 版。</translation>
    </message>
    <message>
        <source>Page %1 has no format yet. Choose one first.</source>
        <translation>第 %1 版还没有版式规格。请先选一种。</translation>
    </message>
    <message>
        <source>The story is gone from the library; choose another one.</source>
        <translation>这篇稿件已不在稿库里。请另选一篇。</translation>
    </message>
</context>
<context>
    <name>ShapeGrowth</name>
    <message>
        <source>The story is gone from the library; choose another one.</source>
        <translation>这篇稿件已不在稿库里。请另选一篇。</translation>
    </message>
    <message>
        <source>Something stands at column %1, line %2; drop the story where the page is free.</source>
        <translation>第 %1 栏第 %2 行已有内容。请把稿件放在版面空处。</translation>
    </message>
</context>
<context>
    <name>ShapeRing</name>
    <message>
        <source>No other shape fills this place; make it wider or higher.</source>
        <translation>这个位置排不出别的版形。请加宽或加高。</translation>
    </message>
</context>
<context>
    <name>ShapesVerb</name>
    <message>
        <source>&quot;%1&quot; is no place on the page. Write column, line, columns and lines: 1,10,4,40.</source>
        <translation>“%1”不是版面上的位置。请写成“栏,行,栏数,行数”，如 1,10,4,40。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no story. Write its place in the page&apos;s import, or id:NUMBER.</source>
        <translation>“%1”不是稿件。请写它在本版导入稿中的序号，或 id:编号。</translation>
    </message>
    <message>
        <source>Lists the shapes in which a story fills a place of a page, with their fit, one JSON object each. --story: its place in the page&apos;s import, or id:NUMBER.</source>
        <translation>列出一篇稿件在版面某处可排的各种版形及其余缺，每种一个 JSON 对象。--story：在本版导入稿中的序号，或 id:编号。</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Broadsheet: every command that has a shortcut, by menu</source>
        <translation>Broadsheet：所有带快捷键的命令，按菜单排列</translation>
    </message>
</context>
<context>
    <name>SourceNews</name>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>“%1”未收。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were not taken.</source>
        <translation>
            <numerusform>有 %n 个来源未收。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is GB 18030 text and was converted.</source>
        <translation>“%1”为 GB 18030 文本，已转换。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were GB 18030 text and were converted.</source>
        <translation>
            <numerusform>有 %n 个文件为 GB 18030 文本，已转换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. What was read before stays.</source>
        <translation>读取已停止，已读入的保留。</translation>
    </message>
    <message>
        <source>These folders hold more than can be looked at in one go. Import these files first, then add smaller folders.</source>
        <translation>文件夹内容太多，一次看不完。请先导入这些文件，再添加较小的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left: too many for one go. Import these first, then add the rest.</source>
        <translation>
            <numerusform>一次读不了这么多，还剩 %n 个文件。请先导入这些，再添加其余的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardPlan</name>
    <message>
        <source>The edition has no page %1.</source>
        <translation>这一期没有第 %1 版。</translation>
    </message>
    <message>
        <source>No story of page %1 has text yet. Import copy for the page or write a story first.</source>
        <translation>第 %1 版的稿件都还没有正文。请先为这一版导入或撰写稿件。</translation>
    </message>
    <message>
        <source>Lay out page</source>
        <translation>排版</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Fits exactly</source>
        <translation>刚好排满</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>超 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>版心外</translation>
    </message>
    <message>
        <source>Column %1, line %2</source>
        <translation>第 %1 栏 第 %2 行</translation>
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
    <message>
        <source>The folder of the library “%1” is gone: moved, or its disk unplugged. Nothing was saved; bring it back, or save a copy of the library elsewhere.</source>
        <translation>稿库“%1”所在的文件夹不见了：可能已被移走，或磁盘已拔出。内容未能保存；请恢复该文件夹，或把稿库另存一份到别处。</translation>
    </message>
    <message>
        <source>Another file stands in the place of the library “%1” now. Nothing was saved; save a copy of the library that is open, then see which of the two is right.</source>
        <translation>稿库“%1”的位置上现在是另一个文件。内容未能保存；请先把打开的稿库另存一份，再核对哪一个是正确的。</translation>
    </message>
    <message>
        <source>This story is in the library already.</source>
        <translation>此稿已在稿库中。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check that there is room and that you may write there, or choose another folder.</source>
        <translation>无法写出副本“%1”。请检查磁盘空间和写入权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name for the copy.</source>
        <translation>已有文件“%1”。请为副本另取名称。</translation>
    </message>
    <message numerus="yes">
        <source>The copy “%1” is made, but %n picture(s) of the library were not found. Bring the folder of its pictures back and add them again.</source>
        <translation>
            <numerusform>副本“%1”已写好，但稿库中有 %n 幅图片找不到。请恢复图片文件夹，再重新添加这些图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library “%1” was moved or deleted while it was open. Nothing was saved; put it back, or save a copy of the library elsewhere.</source>
        <translation>稿库“%1”在打开时被移走或删除了。内容未能保存；请将它放回原处，或把稿库另存一份。</translation>
    </message>
    <message>
        <source>The disk with the library “%1” cannot be read or written. Nothing was saved; check that it is connected, or save a copy of the library elsewhere.</source>
        <translation>无法读写稿库“%1”所在的磁盘。内容未能保存；请检查磁盘是否连接，或把稿库另存一份到别处。</translation>
    </message>
    <message>
        <source>This is too long for the library. Nothing was saved; make it shorter or split it.</source>
        <translation>内容过长，稿库存不下。内容未能保存；请缩短或拆分。</translation>
    </message>
    <message>
        <source>“%1” is in the bin. Restore it, then change it.</source>
        <translation>“%1”在废稿箱中。请先取回，再修改。</translation>
    </message>
    <message>
        <source>This story is no longer in the library&apos;s lists. It may be in the bin already, or joined to another story.</source>
        <translation>此稿已不在稿库列表中，可能已在废稿箱，或已并入他稿。</translation>
    </message>
    <message>
        <source>This story is not in the bin.</source>
        <translation>此稿不在废稿箱中。</translation>
    </message>
    <message>
        <source>These stories are not joined any more.</source>
        <translation>这两篇稿件已不再是拼接的一篇。</translation>
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
    <name>StoryClipboard</name>
    <message>
        <source>This is too long for one story, which holds %1 characters; nothing was put in. Import it as a file instead.</source>
        <translation>内容太长：一篇稿件最多容纳 %1 字，文字未粘贴。请存成文件后用“导入”。</translation>
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
    <message>
        <source>This note is gone already.</source>
        <translation>此提示已不存在。</translation>
    </message>
</context>
<context>
    <name>StoryMoveVerbs</name>
    <message>
        <source>The story is locked on its page. Unlock it there first.</source>
        <translation>这篇稿件在所在版上已锁定，请先在那里解锁。</translation>
    </message>
    <message>
        <source>The story goes on on another page. Take its jump back first.</source>
        <translation>这篇稿件已转版，请先撤销转版。</translation>
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
    <name>StorySearch</name>
    <message>
        <source>This is no regular expression; check its brackets and signs.</source>
        <translation>正则表达式有误，请检查括号和符号。</translation>
    </message>
</context>
<context>
    <name>StoryShapes</name>
    <message>
        <source>Head beside</source>
        <translation>串文题</translation>
    </message>
    <message>
        <source>Head in the middle</source>
        <translation>眉心题</translation>
    </message>
    <message>
        <source>Vertical head</source>
        <translation>竖题</translation>
    </message>
    <message>
        <source>Head over</source>
        <translation>盖文题</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>加花边</translation>
    </message>
    <message>
        <source>dogleg</source>
        <translation>切角</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s)</source>
        <translation>
            <numerusform>%n 栏</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>StoryTagVerbs</name>
    <message>
        <source>A name is one line of text; type it again.</source>
        <translation>名称应为一行文字，请重新输入。</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Choose a language from the list.</source>
        <translation>“%1”不是语言代码。请从列表中选择语言。</translation>
    </message>
    <message>
        <source>A priority is a number from 1 to 5.</source>
        <translation>优先级是 1 到 5 的数字。</translation>
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
    <name>StoryWords</name>
    <message>
        <source>Standing head</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Place head</source>
        <translation>地名题</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>插题</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Jump line</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Page credits</source>
        <translation>版面署名</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>初稿</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已上版</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已见报</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>头条</translation>
    </message>
    <message>
        <source>Second lead</source>
        <translation>二条</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简讯</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>补白</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Picture story</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>组稿</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>加框稿</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>断稿</translation>
    </message>
</context>
<context>
    <name>StyleSheet</name>
    <message>
        <source>here a number of ems such as &quot;2em&quot; is needed, at most %1em</source>
        <translation>此处应为 em 数，如“2em”，最多 %1em</translation>
    </message>
    <message>
        <source>the gap may not be negative; write &quot;auto&quot; or ems</source>
        <translation>间距不能为负；请写“auto”或 em 数</translation>
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
    <message>
        <source>here a size such as &quot;9pt&quot; or &quot;小五&quot; is needed</source>
        <translation>此处需要字号，如 &quot;9pt&quot; 或 &quot;小五&quot;</translation>
    </message>
    <message>
        <source>here a distance such as &quot;11.5pt&quot; is needed</source>
        <translation>此处需要行距，如 &quot;11.5pt&quot;</translation>
    </message>
    <message>
        <source>there is no font “%1”</source>
        <translation>没有名为“%1”的字体</translation>
    </message>
    <message>
        <source>the font inherits from itself by way of “%1”</source>
        <translation>该字体经由“%1”继承了自身</translation>
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
    <name>TextRangeVerbs</name>
    <message>
        <source>Mark the text first.</source>
        <translation>请先选中文字。</translation>
    </message>
</context>
<context>
    <name>TypesetJson</name>
    <message>
        <source>The value of &quot;%1&quot; is not one that typesetting knows. Correct the line and send it again.</source>
        <translation>排版无法识别“%1”的值。请改正该行后重新发送。</translation>
    </message>
    <message>
        <source>This line is not a JSON object (%1). Correct it and send it again.</source>
        <translation>此行不是 JSON 对象（%1）。请改正后重新发送。</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>here a size such as &quot;9pt&quot; or &quot;小五&quot; is needed</source>
        <translation>此处需要字号，如 &quot;9pt&quot; 或 &quot;小五&quot;</translation>
    </message>
    <message>
        <source>Beside the text, offsets in code points:
  &quot;dots&quot;, &quot;names&quot;, &quot;titles&quot;, &quot;notes&quot;: [[start, length], …]
  &quot;ruby&quot;: [[start, length, &quot;běi jīng&quot;], …]; a word for each character stands over each
  &quot;tabs&quot;: [{&quot;at_em&quot;: 8, &quot;align&quot;: &quot;left|center|right|decimal&quot;, &quot;leader&quot;: &quot;…&quot;}, …]; without &quot;at_em&quot; at the end of the measure
  &quot;drop_cap&quot;: {&quot;characters&quot;: 1|2, &quot;lines&quot;: 2|3}, &quot;leading_pt&quot;
  &quot;even_names&quot;: true, &quot;speaker_em&quot;: 3, &quot;list_hang_em&quot;: 2
Out, for each line: &quot;beside&quot; with &quot;dots_em&quot;, &quot;lines&quot;, &quot;ruby&quot;, &quot;leaders&quot; and &quot;raised&quot;.</source>
        <translation>字旁标注（偏移按码点计）：
  &quot;dots&quot;, &quot;names&quot;, &quot;titles&quot;, &quot;notes&quot;: [[start, length], …]
  &quot;ruby&quot;: [[start, length, &quot;běi jīng&quot;], …]；音节数与字数相同则逐字注音
  &quot;tabs&quot;: [{&quot;at_em&quot;: 8, &quot;align&quot;: &quot;left|center|right|decimal&quot;, &quot;leader&quot;: &quot;…&quot;}, …]；不写 &quot;at_em&quot; 即在行尾
  &quot;drop_cap&quot;: {&quot;characters&quot;: 1|2, &quot;lines&quot;: 2|3}, &quot;leading_pt&quot;
  &quot;even_names&quot;: true, &quot;speaker_em&quot;: 3, &quot;list_hang_em&quot;: 2
每行输出 &quot;beside&quot;，内有 &quot;dots_em&quot;、&quot;lines&quot;、&quot;ruby&quot;、&quot;leaders&quot;、&quot;raised&quot;。</translation>
    </message>
</context>
<context>
    <name>TypesetLatinJson</name>
    <message>
        <source>  hyphenate     true: words are parted by the patterns of lang; letters_before_hyphen,
                letters_after_hyphen, shortest_hyphenated, hyphens_in_a_row, hyphen_exceptions [&quot;news-pa-per&quot;, …]
  word_space_min, word_space_max          per cent of the font&apos;s
  letter_space_min_em, letter_space_max_em, optical_margins</source>
        <translation>  hyphenate     true：按 lang 的规则断词；letters_before_hyphen、
                letters_after_hyphen、shortest_hyphenated、hyphens_in_a_row、hyphen_exceptions [&quot;news-pa-per&quot;, …]
  word_space_min, word_space_max          占字体词间空格的百分比
  letter_space_min_em, letter_space_max_em, optical_margins</translation>
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
    <message>
        <source>  text          the paragraph; or headline, with lines, min_lines, width_em, spread, sizes_pt, smallest_pt
  measure_em    width of the lines, of a vertical paragraph their height
  lang          zh-Hans, zh-Hant-TW, zh-HK, ja, en-US …: language and region of the marks
  kinsoku       none, basic, gb, strict
  style         quanjiao, kaiming, banjiao, plain
  line_end      half, half-if-needed, hang, full
  composer      paragraph, line
  justify, indent_em, gap_em, vertical, explain
  font, latin, digits, marks, weight, italic, width, features, size, size_pt</source>
        <translation>  text          段落文字；或用 headline（标题），可加 lines、min_lines、width_em、spread、sizes_pt、smallest_pt
  measure_em    行长；竖排时为行高
  lang          zh-Hans、zh-Hant-TW、zh-HK、ja、en-US 等：语言和标点的地区
  kinsoku       避头尾级别：none、basic、gb、strict
  style         标点式样：quanjiao、kaiming、banjiao、plain
  line_end      行尾标点：half、half-if-needed、hang、full
  composer      paragraph（整段择优）、line（逐行）
  justify、indent_em、gap_em、vertical（竖排）、explain（说明断行缘由）
  font、latin、digits、marks、weight、italic、width、features、size、size_pt</translation>
    </message>
</context>
<context>
    <name>broadsheet::AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>关于 Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet</source>
        <translation>Broadsheet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A newsroom desk for small newspapers: write stories, make up pages and hand the press a PDF.</source>
        <translation>小型报社的编辑台：写稿、拼版，把 PDF 交给印厂。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. © 2026 The Broadsheet developers</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。© 2026 Broadsheet 开发者</translation>
    </message>
    <message>
        <source>Built On</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries and licence</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <source>Library or font</source>
        <translation>组件或字体</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Libraries and fonts with their licences</source>
        <translation>组件和字体及其许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>关闭此窗口（Esc）</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
</context>
<context>
    <name>broadsheet::BackgroundJob</name>
    <message>
        <source>There was not enough memory. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>broadsheet::Banner</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭这条消息（Esc）</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Show the technical details</source>
        <translation>显示技术细节</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
</context>
<context>
    <name>broadsheet::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command: name, pinyin or initials</source>
        <translation>查找命令：名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name in Chinese or English, its pinyin or the pinyin&apos;s initials</source>
        <translation>键入命令中英文名称的一部分，或其拼音、拼音首字母</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
</context>
<context>
    <name>broadsheet::CopyPanel</name>
    <message>
        <source>About the copy</source>
        <translation>原稿情况</translation>
    </message>
    <message>
        <source>What was cleaned</source>
        <translation>清理内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Raw copy</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>Entries set aside</source>
        <translation>搁置的条目</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put the chosen entry back where it stood</source>
        <translation>把所选条目放回原处</translation>
    </message>
    <message>
        <source>Sources that were not taken</source>
        <translation>未收的来源</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Forget these sources; the files themselves stay as they are</source>
        <translation>不再列出这些来源；文件本身不受影响</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>%1 characters in = %2 in %3 + %4 dropped</source>
        <translation>原稿 %1 字 = %3 %2 字 + 去掉 %4 字</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 characters dropped, %3 put in</source>
        <translation>%1：去掉 %2 字，补入 %3 字</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters. The chosen entry is marked where its words were found.</source>
        <translation>共 %2 字，只显示前 %1 字。所选条目在原稿中找到的文字已标出。</translation>
    </message>
    <message>
        <source>As it came. The chosen entry is marked where its words were found.</source>
        <translation>未经改动的原稿。所选条目在原稿中找到的文字已标出。</translation>
    </message>
    <message>
        <source>%1 chars</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>These entries are not imported.</source>
        <translation>这些条目不会导入。</translation>
    </message>
    <message>
        <source>Nothing is set aside. Delete takes an entry out of the import; it waits here.</source>
        <translation>没有搁置的条目。按 Delete 可把条目移出本次导入，移出的条目放在这里。</translation>
    </message>
    <message>
        <source>Set Aside %1</source>
        <translation>搁置 %1</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……还有 %1 项</translation>
    </message>
    <message>
        <source>Not Taken %1</source>
        <translation>未收 %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>%1 characters in = %2 in %3 + %4 dropped − %5 put in</source>
        <translation>原稿 %1 字 = %3 %2 字 + 去掉 %4 字 − 补入 %5 字</translation>
    </message>
</context>
<context>
    <name>broadsheet::CopyfitMeter</name>
    <message>
        <source>Not placed on a page</source>
        <translation>未上版</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>超 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>正好</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copyfit: %1</source>
        <translation>适版：%1</translation>
    </message>
    <message>
        <source>Go to the first character that does not fit</source>
        <translation>转到第一个排不下的字</translation>
    </message>
    <message>
        <source>How the text fits its place on the page</source>
        <translation>文字与版面位置的适合程度</translation>
    </message>
    <message numerus="yes">
        <source>%n char(s)</source>
        <extracomment>Short for “character(s)”, where the panel is narrow.</extracomment>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CorrectionBar</name>
    <message>
        <source>Type of the entry</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>What this entry is</source>
        <translation>这个条目是什么稿</translation>
    </message>
    <message>
        <source>Merge with the next entry</source>
        <translation>与下一条合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split the entry at the chosen place</source>
        <translation>在所选位置把条目拆成两条</translation>
    </message>
    <message>
        <source>Merge with the previous entry</source>
        <translation>与上一条合并</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>把条目上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>把条目下移</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set the entry aside: it is not imported</source>
        <translation>搁置条目：不导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>撤销上一步更正</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>重做更正</translation>
    </message>
    <message>
        <source>Merge ↓</source>
        <translation>合并 ↓</translation>
    </message>
    <message>
        <source>Merge ↑</source>
        <translation>合并 ↑</translation>
    </message>
</context>
<context>
    <name>broadsheet::CropTool</name>
    <message>
        <source>Crop Picture</source>
        <translation>裁图</translation>
    </message>
</context>
<context>
    <name>broadsheet::Desk</name>
    <message>
        <source>The library has no edition. Make one first.</source>
        <translation>稿库里没有期次。请先新建一期。</translation>
    </message>
    <message>
        <source>Neither the library nor your own data folder can take your last words, so nothing was closed. Make room on the disk, or save a copy of the library elsewhere.</source>
        <translation>稿库和您自己的数据文件夹都存不下刚写的内容，所以什么也没有关闭。请腾出磁盘空间，或把稿库另存一份到别处。</translation>
    </message>
    <message>
        <source>Changes from elsewhere</source>
        <translation>别处的更改</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>版面编排</translation>
    </message>
    <message>
        <source>Lay out from standard plan</source>
        <translation>按标准版式排版</translation>
    </message>
    <message>
        <source>Import copy</source>
        <translation>导入稿件</translation>
    </message>
</context>
<context>
    <name>broadsheet::DrawTool</name>
    <message>
        <source>Draw Text Frame</source>
        <translation>画文字框</translation>
    </message>
    <message>
        <source>Draw Picture Frame</source>
        <translation>画图片框</translation>
    </message>
    <message>
        <source>Draw Rule</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Draw Box</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Draw Tint</source>
        <translation>画底纹</translation>
    </message>
</context>
<context>
    <name>broadsheet::DropTool</name>
    <message>
        <source>The story stands on this page already; move it there.</source>
        <translation>这篇稿件已在本版上，请在版上移动它。</translation>
    </message>
    <message>
        <source>Other matter stands there.</source>
        <translation>那里已有别的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the frame</source>
        <translation>放进图框</translation>
    </message>
    <message>
        <source>Into the story</source>
        <translation>配给稿件</translation>
    </message>
    <message numerus="yes">
        <source>Place %n Stories</source>
        <translation>
            <numerusform>上版 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>As the caption</source>
        <translation>作为图说</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Place a Story</source>
        <translation>放置一篇稿件</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>移自%1</translation>
    </message>
    <message>
        <source>Moved here from %1.</source>
        <translation>已从%1移来。</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditingSession</name>
    <message>
        <source>Finish the change that is under way first.</source>
        <translation>请先完成正在进行的修改。</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditionSaver</name>
    <message>
        <source>Changes of another desk</source>
        <translation>另一台工作站的更改</translation>
    </message>
</context>
<context>
    <name>broadsheet::EditorHeader</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>稿件成分</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>添加成分</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>无题稿件</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>全文 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this part</source>
        <translation>
            <numerusform>本段 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 char(s)</source>
        <extracomment>How long the story is, short: the title beside it needs the room.</extracomment>
        <translation>
            <numerusform>全文 %1 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>本段 %1 字</translation>
    </message>
    <message>
        <source>Emphasis dots</source>
        <translation>着重号</translation>
    </message>
    <message>
        <source>Line under a name</source>
        <translation>专名号</translation>
    </message>
    <message>
        <source>Wavy line under a title</source>
        <translation>书名号（浪线）</translation>
    </message>
    <message>
        <source>Note mark</source>
        <translation>注码</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>注音…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>字旁标注</translation>
    </message>
</context>
<context>
    <name>broadsheet::EntryModel</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Copy %1, page %2</source>
        <translation>原稿 %1，第 %2 版</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（无文字）</translation>
    </message>
    <message>
        <source>%1 chars</source>
        <translation>%1 字</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n join(s) suggested</source>
        <translation>
            <numerusform>%n 处拼接建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message>
        <source>Make the files</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was changed.</source>
        <translation>导出已取消，原有文件未改动。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) exported: %1 in %2 s</source>
        <translation>
            <numerusform>已导出 %n 个版：%1，用时 %2 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>返回版面（Esc）</translation>
    </message>
    <message>
        <source>Stop; files that were there stay as they are (Esc)</source>
        <translation>停止，原有文件保持不变（Esc）</translation>
    </message>
    <message>
        <source>Open the PDF in the system&apos;s reader</source>
        <translation>用系统阅读器打开 PDF</translation>
    </message>
    <message>
        <source>Show the folder that the files are in</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportForm</name>
    <message>
        <source>Folder for the Export</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>此文件夹不存在，请另选。</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>没有此文件夹的写入权限，请另选。</translation>
    </message>
    <message>
        <source>Type a name for the file.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>A file&apos;s name has no “/” in it and no dot before it.</source>
        <translation>文件名不能含“/”，也不能以点开头。</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it.</source>
        <translation>文件名过长，请缩短。</translation>
    </message>
    <message>
        <source>“%1” is there already. It will be replaced when the new one is complete.</source>
        <translation>“%1”已存在，新文件完整生成后才会替换它。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names will be replaced when the new ones are complete.</source>
        <translation>
            <numerusform>有 %n 个同名文件，新文件完整生成后才会替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes “%1”.</source>
        <translation>将生成“%1”。</translation>
    </message>
    <message>
        <source>Makes “%1” to “%2”.</source>
        <translation>将生成“%1”至“%2”。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>One PDF with all pages</source>
        <translation>所有版合为一个 PDF</translation>
    </message>
    <message>
        <source>One PDF for every page</source>
        <translation>每版一个 PDF</translation>
    </message>
    <message>
        <source>Page pictures (PNG) as well, at</source>
        <translation>另存版面图片（PNG）</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件存放的位置</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>The name of the PDF; with several files a page&apos;s folio is added</source>
        <translation>PDF 的名称；生成多个文件时加上版次</translation>
    </message>
    <message>
        <source>A single file, in the order of the pages</source>
        <translation>按版次顺序合为一个文件</translation>
    </message>
    <message>
        <source>As many presses want it: a file for every page</source>
        <translation>许多印厂的要求：一版一个文件</translation>
    </message>
    <message>
        <source>A picture of every page, for the web or a message</source>
        <translation>每版一张图片，供网络发布或传看</translation>
    </message>
    <message>
        <source>Resolution of the page pictures</source>
        <translation>版面图片的分辨率</translation>
    </message>
    <message>
        <source>Pixels to the inch: 72 for a look, 300 for print</source>
        <translation>每英寸像素数：看样 72，印刷 300</translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportSummary</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 个版</numerusform>
        </translation>
    </message>
    <message>
        <source>press PDF, all fonts in it</source>
        <translation>印刷用 PDF，字体全部嵌入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG at %1 dpi</source>
        <translation>PNG %1 dpi</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>%1 版：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>溢出 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) over</source>
        <translation>
            <numerusform>溢出 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. You can export all the same.</source>
        <translation>
            <numerusform>有 %n 处需要留意，仍可照常导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right yet</source>
        <translation>尚未解决的问题</translation>
    </message>
    <message>
        <source>Enter or a double-click shows the page</source>
        <translation>按回车或双击转到该版</translation>
    </message>
    <message>
        <source>Nothing to export like this.</source>
        <translation>这样还不能导出。</translation>
    </message>
</context>
<context>
    <name>broadsheet::FilterChip</name>
    <message>
        <source>Filter by %1: %2</source>
        <translation>按%1筛选：%2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>%1: %2 (Delete clears it)</source>
        <translation>%1：%2（按 Delete 键取消）</translation>
    </message>
</context>
<context>
    <name>broadsheet::FilterRow</name>
    <message>
        <source>Edition</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Every edition</source>
        <translation>所有期次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>所有版面</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in the story</source>
        <translation>在稿件中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole Latin words</source>
        <translation>西文全词匹配</translation>
    </message>
    <message>
        <source>Full-width and half-width forms are the same</source>
        <translation>不区分全角半角</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace this one and go to the next</source>
        <translation>替换这一处并转到下一处</translation>
    </message>
    <message>
        <source>Replace all in this story</source>
        <translation>替换本稿中的全部</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>表达式有误</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>共 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FindingFixes</name>
    <message>
        <source>The page has changed meanwhile; choose the problem again.</source>
        <translation>版面刚刚变动过，请重新选一次问题。</translation>
    </message>
    <message>
        <source>Make story deeper</source>
        <translation>加深文框</translation>
    </message>
    <message>
        <source>Cut story earlier</source>
        <translation>提前转版</translation>
    </message>
    <message>
        <source>Take story off the page</source>
        <translation>撤下稿件</translation>
    </message>
    <message>
        <source>Remove frame</source>
        <translation>删除文框</translation>
    </message>
    <message>
        <source>Delete jump</source>
        <translation>删除转版</translation>
    </message>
    <message>
        <source>Make frame deeper</source>
        <translation>加深文框</translation>
    </message>
    <message>
        <source>Make picture smaller</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Move frame onto the page</source>
        <translation>移回版面以内</translation>
    </message>
    <message>
        <source>Move furniture onto the page</source>
        <translation>报头报眉移回版面以内</translation>
    </message>
    <message>
        <source>Take out what cannot stand</source>
        <translation>去掉排不成的部分</translation>
    </message>
    <message>
        <source>Accept copy</source>
        <translation>认可改动</translation>
    </message>
    <message>
        <source>The library has no other picture</source>
        <translation>稿库里没有别的图片</translation>
    </message>
    <message>
        <source>Remove the Frame</source>
        <translation>删除图框</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>选用图片</translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanDesk</name>
    <message>
        <source>Swap pages</source>
        <translation>对调版面</translation>
    </message>
    <message>
        <source>Page state</source>
        <translation>版面状态</translation>
    </message>
    <message>
        <source>The library has no edition yet.</source>
        <translation>稿库里还没有报纸。</translation>
    </message>
    <message>
        <source>Insert pages</source>
        <translation>插入版面</translation>
    </message>
    <message>
        <source>Take out pages</source>
        <translation>撤下版面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) taken out. The stories stay in the library.</source>
        <translation>
            <numerusform>已撤下 %n 个版，稿件仍在稿库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Move pages</source>
        <translation>移动版面</translation>
    </message>
    <message>
        <source>Choose the two pages that are to change places: click one, then the other with Ctrl.</source>
        <translation>请选中要对调的两版：先单击一版，再按住 Ctrl 单击另一版。</translation>
    </message>
    <message>
        <source>Double truck</source>
        <translation>通版</translation>
    </message>
    <message>
        <source>Split double truck</source>
        <translation>拆分通版</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>另起一叠</translation>
    </message>
    <message>
        <source>Join sections</source>
        <translation>并叠</translation>
    </message>
    <message>
        <source>There is no section before this page that it could join.</source>
        <translation>本版之前没有可并入的叠。</translation>
    </message>
    <message>
        <source>Page people</source>
        <translation>版面人员</translation>
    </message>
    <message>
        <source>Renumber page</source>
        <translation>更改版次</translation>
    </message>
    <message>
        <source>Page section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Page deadline</source>
        <translation>截稿时间</translation>
    </message>
    <message>
        <source>Page %1 was taken out. The stories stay in the library.</source>
        <translation>已撤下第 %1 版，稿件仍在稿库中。</translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanDetails</name>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截稿</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>责编</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>18:30, or with its day: 10-16 18:30. Empty: no deadline.</source>
        <translation>18:30，或带日期：10-16 18:30。留空：不设截稿时间。</translation>
    </message>
    <message>
        <source>Another number moves the page there; the page that has it changes places with it.</source>
        <translation>改成别的版次即移到那里；原来占用该版次的版与它对调。</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanHead</name>
    <message>
        <source>No deadline set</source>
        <translation>未设截稿时间</translation>
    </message>
    <message>
        <source>Next deadline: page %1, %2</source>
        <comment>page, time</comment>
        <translation>最近截稿：第 %1 版，%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanView</name>
    <message>
        <source>Flatplan</source>
        <translation>版面计划</translation>
    </message>
    <message>
        <source>The arrow keys go from page to page, Ctrl with Left or Right moves the page, Enter opens it.</source>
        <translation>方向键在各版之间移动，Ctrl 加左右键移动版面，回车打开。</translation>
    </message>
    <message>
        <source>This page cannot be composed. Open it to see why.</source>
        <translation>本版无法排出，打开可查看原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>stories not placed</comment>
        <translation>
            <numerusform>待排 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空版</translation>
    </message>
    <message>
        <source>Editor: %1</source>
        <translation>责编：%1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>版式：%1</translation>
    </message>
    <message>
        <source>Proofs: %1</source>
        <translation>校对：%1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>截稿：%1</translation>
    </message>
    <message>
        <source>Not laid out yet. Enter lays it out and opens it.</source>
        <translation>尚未排版。按回车排版并打开。</translation>
    </message>
</context>
<context>
    <name>broadsheet::FormatCard</name>
    <message>
        <source>Broadsheet</source>
        <translation>对开大报</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>四开小报</translation>
    </message>
    <message>
        <source>US broadsheet</source>
        <translation>美式大报</translation>
    </message>
    <message>
        <source>%1 × %2 in</source>
        <translation>%1 × %2 英寸</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n column(s) of text</source>
        <translation>
            <numerusform>%1，%n 个基本栏</numerusform>
        </translation>
    </message>
    <message>
        <source>US tabloid</source>
        <translation>美式小报</translation>
    </message>
    <message>
        <source>Berliner</source>
        <translation>柏林版</translation>
    </message>
</context>
<context>
    <name>broadsheet::FormatPicker</name>
    <message>
        <source>Format</source>
        <translation>开本</translation>
    </message>
</context>
<context>
    <name>broadsheet::FormatsPage</name>
    <message>
        <source>Type area %1 × %2 mm · right margin %3 mm · foot margin %4 mm</source>
        <translation>版心 %1 × %2 毫米 · 右白边 %3 毫米 · 地脚 %4 毫米</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) to a column</source>
        <translation>
            <numerusform>每栏 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (house)</source>
        <translation>%1（本报）</translation>
    </message>
    <message>
        <source>Page formats</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Make Own</source>
        <translation>另建本报版式</translation>
    </message>
    <message>
        <source>Makes a format of the house that begins as the one that is shown</source>
        <translation>照当前这种版式，新建一种本报自己的版式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sheet and bleed</source>
        <translation>开本和出血(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Left and top margin</source>
        <translation>左白边和天头(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>分栏(&amp;C)</translation>
    </message>
    <message>
        <source>Li&amp;nes</source>
        <translation>行(&amp;I)</translation>
    </message>
    <message>
        <source>Width of the trimmed sheet</source>
        <translation>成品宽</translation>
    </message>
    <message>
        <source>Height of the trimmed sheet</source>
        <translation>成品高</translation>
    </message>
    <message>
        <source>Bleed on every side</source>
        <translation>四边出血</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左白边</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>天头</translation>
    </message>
    <message>
        <source>Size of the body type</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Width of a column; follows its characters where they are counted</source>
        <translation>栏宽；按字数计栏时随字数而定</translation>
    </message>
    <message>
        <source>Gap between columns</source>
        <translation>栏间距</translation>
    </message>
    <message>
        <source>From baseline to baseline</source>
        <translation>行距，从基线到基线</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Characters in a column; 0 where columns are measured in mm</source>
        <translation>每栏字数；按毫米计栏时填 0</translation>
    </message>
    <message>
        <source>Body lines on the page</source>
        <translation>一版的正文行数</translation>
    </message>
    <message>
        <source> chars</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Page Formats</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>&amp;Body size and styles</source>
        <translation>正文字号与样式(&amp;B)</translation>
    </message>
    <message>
        <source>Styles: %1</source>
        <translation>样式：%1</translation>
    </message>
    <message>
        <source>The house styles that pages of this format are set in</source>
        <translation>这种版式的版面所用的报社样式</translation>
    </message>
    <message>
        <source>House styles</source>
        <translation>报社样式</translation>
    </message>
</context>
<context>
    <name>broadsheet::FrameLookRow</name>
    <message>
        <source>Tint</source>
        <translation>底纹</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Tint in percent of black</source>
        <translation>底纹浓度（黑色百分比）</translation>
    </message>
    <message>
        <source>Weight of the rule or edge</source>
        <translation>线或边框的粗细</translation>
    </message>
    <message>
        <source>Legs of the text</source>
        <translation>文字分几栏</translation>
    </message>
    <message>
        <source>Edge of the box</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>No edge</source>
        <translation>无边</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>单线</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>双线</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>横排</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>竖排</translation>
    </message>
</context>
<context>
    <name>broadsheet::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus, panels and messages. Stories keep their own.</source>
        <translation>菜单、面板和提示所用的语言。稿件的语言不受影响。</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>随系统使用浅色或深色</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终浅色</translation>
    </message>
    <message>
        <source>Always dark; the paper stays white</source>
        <translation>始终深色，版面纸张仍为白色</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How lengths on the page are shown and typed</source>
        <translation>版面尺寸的显示与输入方式</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Lines and characters</source>
        <translation>行与字</translation>
    </message>
    <message>
        <source>Lines are lines of body text, characters are body characters of the page that is shown.</source>
        <translation>行指正文行，字指所示版面的正文字。</translation>
    </message>
</context>
<context>
    <name>broadsheet::GridBoxField</name>
    <message>
        <source>Column</source>
        <translation>起始栏</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns wide</source>
        <translation>占几栏</translation>
    </message>
    <message>
        <source>Lines high</source>
        <translation>占几行</translation>
    </message>
    <message>
        <source>Col.</source>
        <comment>column, before a number</comment>
        <translation>栏</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>before a number</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>W</source>
        <comment>width in columns, before a number</comment>
        <translation>宽</translation>
    </message>
    <message>
        <source>H</source>
        <comment>height in lines, before a number</comment>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>broadsheet::GuideTool</name>
    <message>
        <source>Remove Guide</source>
        <translation>移除参考线</translation>
    </message>
    <message>
        <source>Move Guide</source>
        <translation>移动参考线</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>参考线</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryDesk</name>
    <message>
        <source>Untitled story</source>
        <translation>无题稿件</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>broadsheet::HistoryPanel</name>
    <message>
        <source>At the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Steps done and undone</source>
        <translation>已做和已撤销的步骤</translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportDesk</name>
    <message numerus="yes">
        <source>%n story(ies) imported.</source>
        <translation>
            <numerusform>已导入 %n 篇稿件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportDialog</name>
    <message>
        <source>Import Copy</source>
        <translation>导入稿件</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>还没有要导入的稿件</translation>
    </message>
    <message>
        <source>Drop text files or folders here, or paste the raw copy of a page with Ctrl+V. It is split into stories and cleaned, and you can correct that before it is taken.</source>
        <translation>把文本文件或文件夹拖到这里，或按 Ctrl+V 粘贴整版原稿。原稿会自动拆成稿件并清理，入库前可以更正。</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Entries found in the copy</source>
        <translation>原稿中找到的条目</translation>
    </message>
    <message>
        <source>Add Files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add text files to this import</source>
        <translation>向本次导入添加文本文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add the clipboard&apos;s text or files to this import (Ctrl+V)</source>
        <translation>把剪贴板中的文字或文件加入本次导入 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without importing; the copy and your corrections stay here</source>
        <translation>关闭而不导入；原稿和更正都会保留</translation>
    </message>
    <message>
        <source>The import is under way.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Copy is still being read.</source>
        <translation>原稿还在读取。</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>还没有要导入的稿件。</translation>
    </message>
    <message>
        <source>Choose an edition first.</source>
        <translation>请先选择期次。</translation>
    </message>
    <message>
        <source>Give %1 a page first.</source>
        <translation>请先为“%1”指定版面。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Story(ies)</source>
        <translation>
            <numerusform>导入 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these stories into the library (Ctrl+Enter)</source>
        <translation>把这些稿件收入稿库 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose Raw Copy</source>
        <translation>选择原稿</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>文本文件 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted copy</source>
        <translation>粘贴的原稿</translation>
    </message>
    <message>
        <source>The same copy stands in the list already.</source>
        <translation>列表中已有同样的原稿。</translation>
    </message>
    <message>
        <source>Show Why</source>
        <translation>查看原因</translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportSources</name>
    <message>
        <source>There is no text to paste. Copy the text of the page first.</source>
        <translation>没有可粘贴的文字。请先复制版面文字。</translation>
    </message>
    <message>
        <source>What was copied is too large for this computer&apos;s memory. Copy one page at a time.</source>
        <translation>复制的内容超出本机内存。请一次只复制一个版。</translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportTargetRow</name>
    <message>
        <source>There is no edition yet. Make one first.</source>
        <translation>还没有期次，请先新建。</translation>
    </message>
    <message>
        <source>Give a number such as 3 or a folio such as A03</source>
        <translation>请填版次（如 3）或版号（如 A03）</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>新版面</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>期次(&amp;E)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>The edition that the stories are imported into</source>
        <translation>稿件导入到哪一期</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Page for %1</source>
        <translation>“%1”的版面(&amp;P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>A page of the edition, or the number or folio of a new one</source>
        <translation>该期的版面，或新版面的版次、版号</translation>
    </message>
</context>
<context>
    <name>broadsheet::ImprintPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>报名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Latin name</source>
        <translation>拉丁字母报名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Register number</source>
        <translation>国内统一连续出版物号(&amp;R)</translation>
    </message>
    <message>
        <source>Postal &amp;code</source>
        <translation>邮发代号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>主管单位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>主办单位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>出版单位(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;ice</source>
        <translation>零售价(&amp;I)</translation>
    </message>
    <message>
        <source>Give the newspaper a name.</source>
        <translation>请填写报名。</translation>
    </message>
    <message>
        <source>Name and Imprint</source>
        <translation>报名和刊记</translation>
    </message>
    <message>
        <source>Print&amp;er</source>
        <translation>印刷单位(&amp;E)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Inspector</name>
    <message>
        <source>Untitled story</source>
        <translation>无题稿件</translation>
    </message>
    <message>
        <source>The Latin word “%1” stands inside Chinese copy. Is it meant?</source>
        <translation>中文稿中夹有外文词“%1”，是否有意为之？</translation>
    </message>
    <message>
        <source>Show the place in the text</source>
        <translation>在正文中显示此处</translation>
    </message>
    <message>
        <source>Take the word out</source>
        <translation>删去这个词</translation>
    </message>
    <message>
        <source>The word stays, the note goes</source>
        <translation>保留这个词，去掉提示</translation>
    </message>
    <message>
        <source>The note goes</source>
        <translation>去掉提示</translation>
    </message>
    <message>
        <source>Accept Note</source>
        <translation>接受提示</translation>
    </message>
    <message>
        <source>Ignore Note</source>
        <translation>忽略提示</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>与“%1”拼接</translation>
    </message>
    <message>
        <source>Join the two stories here</source>
        <translation>在此处拼接两篇稿件</translation>
    </message>
    <message>
        <source>The stories stay apart</source>
        <translation>两篇稿件不拼接</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>稿签</translation>
    </message>
    <message>
        <source>No story chosen</source>
        <translation>未选稿件</translation>
    </message>
    <message>
        <source>Choose a story on the page or in the library to see its section, status and keywords.</source>
        <translation>在版面上或稿库中选一篇稿件，即可查看它的版块、状态和关键词。</translation>
    </message>
    <message>
        <source>Notes from the import</source>
        <translation>导入提示</translation>
    </message>
    <message>
        <source>Suggested joins</source>
        <translation>拼接建议</translation>
    </message>
    <message numerus="yes">
        <source>and %n paragraph(s) more</source>
        <translation>
            <numerusform>另接 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other story</source>
        <translation>显示另一篇稿件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::IssuesPage</name>
    <message>
        <source>Choose at least one day on which the paper comes out.</source>
        <translation>请至少选一个出报的日子。</translation>
    </message>
    <message>
        <source>Write days as 2026-10-01, with blanks between them.</source>
        <translation>日期请写成 2026-10-01，中间用空格隔开。</translation>
    </message>
    <message>
        <source>does not come out</source>
        <translation>休刊</translation>
    </message>
    <message>
        <source>&amp;Count issues</source>
        <translation>计算期号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Known issue of</source>
        <translation>已知一期的日期(&amp;K)</translation>
    </message>
    <message>
        <source>Comes &amp;out on</source>
        <translation>出报日(&amp;O)</translation>
    </message>
    <message>
        <source>Holidays, as 2026-10-01 2026-10-02</source>
        <translation>节假日休刊，如 2026-10-01 2026-10-02</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Issue Numbers</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Its &amp;number</source>
        <translation>这一期的期号(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xcept on</source>
        <translation>休刊日(&amp;X)</translation>
    </message>
</context>
<context>
    <name>broadsheet::ItemBar</name>
    <message>
        <source>X</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>上</translation>
    </message>
    <message>
        <source>W</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边位置</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>上边位置</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Size of the picture in its frame</source>
        <translation>图片在框内的大小</translation>
    </message>
    <message>
        <source>Caption lines</source>
        <translation>图说行数</translation>
    </message>
</context>
<context>
    <name>broadsheet::JoinStrip</name>
    <message>
        <source>Join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Close the broken paragraph with its rest (Ctrl+J)</source>
        <translation>把断开的段落与下文接上 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Accept the join</source>
        <translation>接受拼接</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>These two do not belong together</source>
        <translation>这两处并不相连</translation>
    </message>
    <message>
        <source>Ignore the join</source>
        <translation>忽略拼接</translation>
    </message>
    <message>
        <source>Entry %1 seems to go on in entry %2: %3</source>
        <translation>第 %1 条似接第 %2 条：%3</translation>
    </message>
</context>
<context>
    <name>broadsheet::JumpChooser</name>
    <message>
        <source>Jump Rest to Page</source>
        <translation>余文转版</translation>
    </message>
    <message>
        <source>&amp;Lines of each leg that stay</source>
        <translation>每栏留下的行数(&amp;L)</translation>
    </message>
    <message>
        <source>The rest goes on on &amp;page</source>
        <translation>余文转往(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>转版(&amp;J)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go on there</source>
        <translation>
            <numerusform>转去 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::JumpsDesk</name>
    <message>
        <source>Page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>请先选一篇稿件。</translation>
    </message>
    <message>
        <source>The story is not placed on a page.</source>
        <translation>这篇稿件还没有上版。</translation>
    </message>
    <message>
        <source>The story jumps from this page already.</source>
        <translation>这篇稿件已从本版转出。</translation>
    </message>
    <message>
        <source>The story does not jump.</source>
        <translation>这篇稿件没有转版。</translation>
    </message>
    <message>
        <source>Jump story</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Undo jump</source>
        <translation>撤销转版</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryThread</name>
    <message>
        <source>No library is open. Open one first.</source>
        <translation>没有打开稿库。请先打开一个。</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListHead</name>
    <message>
        <source>Newest first</source>
        <translation>新稿在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>长稿在前</translation>
    </message>
    <message>
        <source>Page order</source>
        <translation>按版面顺序</translation>
    </message>
    <message>
        <source>Order of the stories: %1</source>
        <translation>稿件顺序：%1</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>稿件的排列顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies), %1 chars</source>
        <translation>
            <numerusform>%n 篇稿件，%1 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Broadsheet</source>
        <translation>Broadsheet</translation>
    </message>
    <message>
        <source>%1 – Broadsheet</source>
        <translation>%1 – Broadsheet</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开稿库</translation>
    </message>
    <message>
        <source>Broadsheet libraries (*.broadsheet)</source>
        <translation>大报稿库 (*.broadsheet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a Copy of the Library</source>
        <translation>另存稿库副本</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>已复制到 %1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::MasterItemForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>Mi&amp;ddle</source>
        <translation>中(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>样式(&amp;Y)</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>版眉</translation>
    </message>
    <message>
        <source>Nameplate</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Page credits</source>
        <translation>编校人员</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Rule across</source>
        <translation>横线</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Insert Field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Rule &amp;below</source>
        <translation>下加线(&amp;B)</translation>
    </message>
</context>
<context>
    <name>broadsheet::MastersPage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自%2）</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母版</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Master pages</source>
        <translation>母版</translation>
    </message>
    <message>
        <source>What stands on the master page</source>
        <translation>母版上的内容</translation>
    </message>
    <message>
        <source>Picture of the master page</source>
        <translation>母版样图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Builds &amp;on</source>
        <translation>上级母版(&amp;O)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Master Pages</source>
        <translation>母版</translation>
    </message>
    <message>
        <source>A master page holds what stands on many pages: nameplate, folio, section heads, rules. “Add” makes the first one.</source>
        <translation>母版上放各版共有的内容：报头、版眉、栏目头、线条。点“添加”建立第一个。</translation>
    </message>
</context>
<context>
    <name>broadsheet::MoveChooser</name>
    <message>
        <source>Move to Page</source>
        <translation>移到其他版</translation>
    </message>
    <message>
        <source>It goes to &amp;page</source>
        <translation>移往(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>broadsheet::Nameplate</name>
    <message>
        <source>A desk for newspapers</source>
        <translation>报纸编辑台</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewEditionDialog</name>
    <message>
        <source>There is an edition of this day already. Choose another date, or name the part below.</source>
        <translation>这一天已有一期。请换个日期，或在下面给这一叠起个名字。</translation>
    </message>
    <message>
        <source>There is a part of this name on this day already. Choose another name or date.</source>
        <translation>这一天已有同名的一叠。请换个名字或日期。</translation>
    </message>
    <message>
        <source>The paper does not come out on this day: no issue number.</source>
        <translation>这一天休刊，没有期号。</translation>
    </message>
    <message>
        <source>New Edition</source>
        <translation>新建一期报纸</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>照这一期(&amp;L)</translation>
    </message>
    <message>
        <source>Its pages with folio, section, format and master, without stories.</source>
        <translation>沿用它的版号、版名、版式和母版，不带稿件。</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>叠名(&amp;A)</translation>
    </message>
    <message>
        <source>Only where a day has several editions; may stay empty.</source>
        <translation>一天出几叠时才填，可以空着。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>版数(&amp;P)</translation>
    </message>
    <message>
        <source>Standard edition</source>
        <translation>标准版</translation>
    </message>
    <message>
        <source>Make Edition</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Issues are not counted yet: say one number under “Publication…”.</source>
        <translation>还没有计算期号：请在“报纸设置…”里填一个已知的期号。</translation>
    </message>
</context>
<context>
    <name>broadsheet::NewspaperForm</name>
    <message>
        <source>Give the newspaper a title.</source>
        <translation>请填写报名。</translation>
    </message>
    <message>
        <source>A new newspaper</source>
        <translation>新建报纸</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>报名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Latin title</source>
        <translation>拼音报名(&amp;L)</translation>
    </message>
    <message>
        <source>Printed below the nameplate; may stay empty.</source>
        <translation>印在报头下方，可以不填。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>开本(&amp;F)</translation>
    </message>
    <message>
        <source>First &amp;edition</source>
        <translation>首期日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>版数(&amp;P)</translation>
    </message>
    <message>
        <source>Lib&amp;rary file</source>
        <translation>稿库文件(&amp;R)</translation>
    </message>
    <message>
        <source>Stories and pages are kept in it.</source>
        <translation>稿件和版面都保存在其中。</translation>
    </message>
    <message>
        <source>Yunting Daily</source>
        <translation>云汀日报</translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>As it stands in the nameplate</source>
        <translation>报头上的报名</translation>
    </message>
    <message>
        <source>The title in Latin letters, such as YUNTING RIBAO</source>
        <translation>用拉丁字母书写的报名，如 YUNTING RIBAO</translation>
    </message>
    <message>
        <source>The language that the paper is set in</source>
        <translation>报纸排版所用的语言</translation>
    </message>
    <message>
        <source>The date that the first edition bears</source>
        <translation>首期报纸上印的日期</translation>
    </message>
    <message>
        <source>How many pages the first edition begins with</source>
        <translation>首期开始时有多少版</translation>
    </message>
    <message>
        <source>The file that the newspaper&apos;s library is kept in</source>
        <translation>保存这份报纸稿库的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the library file</source>
        <translation>选择稿库文件</translation>
    </message>
    <message>
        <source>Make the newspaper</source>
        <translation>建立报纸</translation>
    </message>
    <message>
        <source>Makes the library with the first edition and opens it</source>
        <translation>建立稿库和首期报纸并打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the start (Escape)</source>
        <translation>返回起始页（Esc）</translation>
    </message>
</context>
<context>
    <name>broadsheet::OpeningDesk</name>
    <message>
        <source>Making the newspaper…</source>
        <translation>正在新建报纸…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved in another program meanwhile. Your words are kept as a story beside it; compare the two and keep one.</source>
        <translation>“%1”已在另一个程序中保存。您写的文字另存为一篇稿件放在旁边；请比较两篇，留下一篇。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Sample Newspaper</source>
        <translation>样报</translation>
    </message>
    <message>
        <source>Making the sample newspaper…</source>
        <translation>正在制作样报…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; as of %2</source>
        <translation>“%1”（到 %2）</translation>
    </message>
    <message>
        <source>The program ended before it could finish saving. Brought back: %1.</source>
        <translation>程序上次没来得及保存就中断了。已找回：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What others had saved meanwhile was left as it is.</source>
        <translation>别处已保存的内容保持原样。</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Open the File Anew</source>
        <translation>重新打开文件</translation>
    </message>
    <message>
        <source>What you write stays in the program and is tried again every two seconds.</source>
        <translation>您写的文字保留在程序里，每两秒重试一次。</translation>
    </message>
    <message>
        <source>Another desk has changed page %1, too. It stands as you made it here; speak to each other before you go on.</source>
        <translation>另一台工作台也改了第 %1 版。此处保留你改的样子；继续之前请互相沟通。</translation>
    </message>
</context>
<context>
    <name>broadsheet::OutputDesk</name>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::OverrideList</name>
    <message>
        <source>changed here</source>
        <translation>本版已改</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>本版不用</translation>
    </message>
    <message>
        <source>The page has no master page, or one with nothing on it.</source>
        <translation>本版没有母版，或母版上没有内容。</translation>
    </message>
    <message>
        <source>What the master page puts here</source>
        <translation>母版放在本版上的内容</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>broadsheet::OwnGridField</name>
    <message>
        <source>Of this page&apos;s own</source>
        <translation>本版单独设置</translation>
    </message>
    <message>
        <source>Columns </source>
        <translation>栏数 </translation>
    </message>
    <message>
        <source>Gap </source>
        <translation>栏距 </translation>
    </message>
    <message>
        <source>Left </source>
        <translation>左白边 </translation>
    </message>
    <message>
        <source>Right </source>
        <translation>右白边 </translation>
    </message>
    <message>
        <source>Top </source>
        <translation>天头 </translation>
    </message>
    <message>
        <source>Foot </source>
        <translation>地脚 </translation>
    </message>
</context>
<context>
    <name>broadsheet::PageChooser</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>全部 %n 个版</numerusform>
        </translation>
    </message>
    <message>
        <source>Current page</source>
        <translation>当前版</translation>
    </message>
    <message>
        <source>Current page (%1)</source>
        <translation>当前版（%1）</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>指定：</translation>
    </message>
    <message>
        <source>Only some pages</source>
        <translation>只选部分版</translation>
    </message>
    <message>
        <source>like 1-3, 5</source>
        <translation>例如 1-3, 5</translation>
    </message>
    <message>
        <source>Range of pages</source>
        <translation>版次范围</translation>
    </message>
    <message>
        <source>Every page of the edition</source>
        <translation>本期所有版</translation>
    </message>
    <message>
        <source>The page that is on view</source>
        <translation>正在显示的版</translation>
    </message>
    <message>
        <source>Some pages, by number or folio</source>
        <translation>按序号或版次选部分版</translation>
    </message>
    <message>
        <source>Numbers or folios with commas and dashes, like 1-3, A05</source>
        <translation>用逗号和连字符写序号或版次，例如 1-3, A05</translation>
    </message>
</context>
<context>
    <name>broadsheet::PageDesk</name>
    <message>
        <source>No page is laid out yet</source>
        <translation>还没有排好的版面</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Composing the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>The stories are here. They can be laid out from the standard plan at once.</source>
        <translation>稿件已经入库，可以马上按标准版式排到版上。</translation>
    </message>
    <message>
        <source>Lay Out from Standard Plan</source>
        <translation>按标准版式排版</translation>
    </message>
    <message>
        <source>Nothing stands on this page yet</source>
        <translation>这一版还没有排稿件</translation>
    </message>
    <message>
        <source>Import raw copy for the page; it is laid out as soon as it is here.</source>
        <translation>为这一版导入原始稿件，导入后随即排到版上。</translation>
    </message>
    <message>
        <source>Import Raw Copy…</source>
        <translation>导入原始稿件…</translation>
    </message>
    <message>
        <source>The library has no edition yet.</source>
        <translation>这个库里还没有期次。</translation>
    </message>
    <message>
        <source>No story belongs to this page yet.</source>
        <translation>这一版还没有稿件。</translation>
    </message>
    <message>
        <source>Former layout back</source>
        <translation>恢复原版式</translation>
    </message>
    <message>
        <source>Page %1 is laid out from the standard plan.</source>
        <translation>第 %1 版已按标准版式排好。</translation>
    </message>
    <message>
        <source>Every line of the edition is set solid.</source>
        <translation>本期各行都排得紧密匀整。</translation>
    </message>
    <message>
        <source>Loose line %1 of %2: %3</source>
        <translation>疏行 %1/%2：%3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
</context>
<context>
    <name>broadsheet::PageRuler</name>
    <message>
        <source>Columns and lines</source>
        <translation>栏和行</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>ln</source>
        <comment>sign of body lines on the ruler</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>em</source>
        <comment>sign of characters on the ruler</comment>
        <translation>字</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>sign of points on the ruler</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>sign of millimetres on the ruler</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>Drag a guide out of the ruler; drag it back to throw it away.</source>
        <translation>从标尺可拖出参考线；拖回标尺即去掉。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PageSettingsDialog</name>
    <message>
        <source>There is a page %1 already. Choose another number.</source>
        <translation>已有第%1版。请换一个版次。</translation>
    </message>
    <message>
        <source>Page Settings</source>
        <translation>版面设置</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>版次(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;olio</source>
        <translation>版号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>版名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>版式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Master page</source>
        <translation>母版(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>责编(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Designer</source>
        <translation>版式设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Proofreader</source>
        <translation>校对(&amp;P)</translation>
    </message>
    <message>
        <source>Dead&amp;line</source>
        <translation>截稿时间(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>进度(&amp;T)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待排</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>排版中</translation>
    </message>
    <message>
        <source>Page proof</source>
        <translation>大样</translation>
    </message>
    <message>
        <source>Clean proof</source>
        <translation>清样</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Columns and margins</source>
        <translation>分栏与白边(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 栏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform> %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2, %3, gap %4 mm</source>
        <translation>%1，每栏%2，栏距 %4 毫米，%3</translation>
    </message>
</context>
<context>
    <name>broadsheet::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>The arrow keys go from page to page.</source>
        <translation>用方向键逐版切换。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>溢出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>已排满 %1%</translation>
    </message>
</context>
<context>
    <name>broadsheet::PageView</name>
    <message>
        <source>Page view</source>
        <translation>版面视图</translation>
    </message>
    <message>
        <source>Tab goes from story to story, Enter opens the story, Page Down turns the page.</source>
        <translation>Tab 逐篇选稿，Enter 打开稿件，Page Down 翻版。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDesk</name>
    <message>
        <source>Publication</source>
        <translation>报纸设置</translation>
    </message>
    <message>
        <source>Page settings</source>
        <translation>版面设置</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第%1版：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) had no place on the new grid. Stories are in the library as before; undo brings the pages back.</source>
        <translation>
            <numerusform>有 %n 项在新的栏格上放不下。稿件仍在稿库里；撤销可恢复版面。</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule, frame or furniture</source>
        <translation>线、框或版面饰件</translation>
    </message>
</context>
<context>
    <name>broadsheet::PartDelegate</name>
    <message>
        <source>… and %1 more characters, which are imported too.</source>
        <translation>……另有 %1 字未显示，同样会导入。</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>在此拆分</translation>
    </message>
</context>
<context>
    <name>broadsheet::PartView</name>
    <message>
        <source>Parts of the entry</source>
        <translation>条目的各部分</translation>
    </message>
</context>
<context>
    <name>broadsheet::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>责编</translation>
    </message>
    <message>
        <source>Page designer</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Duty editor</source>
        <translation>值班总编</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreflightPanel</name>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Nothing is amiss on the pages of this edition.</source>
        <translation>本期各版没有发现问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>版面预览</translation>
    </message>
    <message>
        <source>Space turns to the next page, Shift+Space back, Escape closes the preview.</source>
        <translation>空格键翻到下一版，Shift+空格键翻回，Esc 关闭预览。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Space: next page · S: spreads · P: newsprint · G: black alone · + − 0: zoom · F: full screen · H: hide this line · Esc: close</source>
        <translation>空格：下一版 · S：对版 · P：新闻纸 · G：单黑 · + − 0：缩放 · F：全屏 · H：隐藏本行 · Esc：关闭</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrintDialog</name>
    <message>
        <source>The overlap leaves no room on this paper. Make it smaller.</source>
        <translation>重叠过大，纸上没有余地。请减小重叠。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1</source>
        <translation>
            <numerusform>%n 张 %1 纸</numerusform>
        </translation>
    </message>
    <message>
        <source>See the sheets before they are printed</source>
        <translation>打印前查看各张</translation>
    </message>
    <message>
        <source>Print the sheets into a PDF file</source>
        <translation>打印成 PDF 文件</translation>
    </message>
    <message>
        <source>Choose the printer and print</source>
        <translation>选择打印机并打印</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>打印到 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>已送打印机 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) printed to “%1”.</source>
        <translation>
            <numerusform>已打印 %n 张到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. The sheets can be printed to a PDF.</source>
        <translation>本机没有安装打印机，可以打印到 PDF。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印到 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How the page falls on the sheets</source>
        <translation>版面在纸张上的分布</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>返回版面（Esc）</translation>
    </message>
    <message>
        <source>Stop printing (Esc)</source>
        <translation>停止打印（Esc）</translation>
    </message>
    <message>
        <source>Progress of the printing</source>
        <translation>打印进度</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrintForm</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>Fit to paper</source>
        <translation>适合纸张</translation>
    </message>
    <message>
        <source>100 %, over several sheets</source>
        <translation>100% 原大，多张拼接</translation>
    </message>
    <message>
        <source>&amp;Overlap</source>
        <translation>重叠(&amp;O)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Marks for cutting and joining</source>
        <translation>裁切与拼接标记</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸 (Letter)</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>小报 (Tabloid)</translation>
    </message>
    <message>
        <source>The whole page on one sheet, turned as it gets larger</source>
        <translation>整版印在一张纸上，自动选较大的方向</translation>
    </message>
    <message>
        <source>As large as it prints, over as many sheets as that takes</source>
        <translation>按原大打印，需要几张用几张</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>What two neighbouring sheets both show, for gluing</source>
        <translation>相邻两张共有的部分，供粘贴</translation>
    </message>
    <message>
        <source>Ticks to cut at, dashes to glue to, and which sheet it is</source>
        <translation>裁切线、粘贴线和张次标签</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The paper in the printer</source>
        <translation>打印机里的纸张</translation>
    </message>
</context>
<context>
    <name>broadsheet::PriorityField</name>
    <message>
        <source>Priority 1, most urgent</source>
        <translation>优先级 1，最急</translation>
    </message>
    <message>
        <source>Priority 5, can wait</source>
        <translation>优先级 5，可缓</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProblemPanel</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Shows what to tell whoever looks after this computer</source>
        <translation>显示可转告电脑管理员的信息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opens the same library once more</source>
        <translation>再次打开同一个稿库</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他稿库…</translation>
    </message>
    <message>
        <source>Chooses another library file</source>
        <translation>选择其他稿库文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the start (Escape)</source>
        <translation>返回起始页（Esc）</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>“%1”未能打开</translation>
    </message>
</context>
<context>
    <name>broadsheet::ProblemsDesk</name>
    <message>
        <source>Page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Nothing is amiss.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>The words as they were placed have not been kept.</source>
        <translation>上版时的文字没有留存。</translation>
    </message>
</context>
<context>
    <name>broadsheet::PublicationDialog</name>
    <message>
        <source>Publication</source>
        <translation>报纸设置</translation>
    </message>
    <message>
        <source>Pages of the publication</source>
        <translation>报纸设置的各页</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingBar</name>
    <message>
        <source>over each character</source>
        <translation>逐字注音</translation>
    </message>
    <message>
        <source>over the whole</source>
        <translation>整词注音</translation>
    </message>
    <message>
        <source>Reading, tones as figures: bei3 jing1</source>
        <translation>注音，声调用数字：bei3 jing1</translation>
    </message>
    <message>
        <source>The reading over the words: with a syllable for each character it stands over each, else over the whole. Tones are typed as figures.</source>
        <translation>字上的注音：音节数与字数相同则逐字注音，否则整词注音。声调用数字输入。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>注上</translation>
    </message>
    <message>
        <source>Set the reading (Enter)</source>
        <translation>注上读音 (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove the reading</source>
        <translation>去掉注音</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingStrip</name>
    <message>
        <source>How far reading has come</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Reading %1 of %2 …</source>
        <translation>正在读取第 %1 个，共 %2 个……</translation>
    </message>
    <message>
        <source>Reading the copy …</source>
        <translation>正在读取原稿……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read before stays</source>
        <translation>停止读取；已读入的保留</translation>
    </message>
</context>
<context>
    <name>broadsheet::RecentRow</name>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>%1, the file is gone</source>
        <translation>%1，文件已不在</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>从列表中移除“%1”</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>broadsheet::RowTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>broadsheet::SectionsPage</name>
    <message>
        <source>&amp;Format of new pages</source>
        <translation>新版面的版式(&amp;F)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Master page of its new pages</source>
        <translation>新版面用的母版</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>版名</translation>
    </message>
</context>
<context>
    <name>broadsheet::SelectTool</name>
    <message>
        <source>What is selected is locked. Unlock it first.</source>
        <translation>选中的内容已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>End Thread</source>
        <translation>结束串接</translation>
    </message>
    <message>
        <source>Link Text Frames</source>
        <translation>串接文字框</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>改大小</translation>
    </message>
    <message>
        <source>Take off the Page</source>
        <translation>从版上撤下</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutRows</name>
    <message>
        <source>At first: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change shortcuts in Settings.</source>
        <translation>可在“设置”中更改快捷键。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>打印此表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this sheet (Esc)</source>
        <translation>关闭此表（Esc）</translation>
    </message>
    <message>
        <source>Close this sheet</source>
        <translation>关闭此表</translation>
    </message>
    <message>
        <source>Sheet of shortcuts</source>
        <translation>快捷键表</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutTable</name>
    <message>
        <source>Press the keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutsPage</name>
    <message>
        <source>Find a command or a shortcut</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>A command&apos;s name, its pinyin, or keys such as Ctrl+F</source>
        <translation>命令名称、拼音，或 Ctrl+F 之类的按键</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Give this command its first shortcut back</source>
        <translation>恢复此命令的默认快捷键</translation>
    </message>
    <message>
        <source>Reset the shortcut of this command</source>
        <translation>恢复此命令的默认快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
    <message>
        <source>Give every command its first shortcut back</source>
        <translation>恢复所有命令的默认快捷键</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>恢复所有快捷键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>改用于此(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The other command loses these keys</source>
        <translation>另一命令将失去这组按键</translation>
    </message>
    <message>
        <source>Bring back the shortcuts as they were set</source>
        <translation>找回原先设定的快捷键</translation>
    </message>
    <message>
        <source>&amp;Leave It</source>
        <translation>不更改(&amp;L)</translation>
    </message>
    <message>
        <source>Both commands keep the keys that they had</source>
        <translation>两个命令的快捷键都不变</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不更改</translation>
    </message>
    <message>
        <source>Click a row or press Enter on it, then press the new keys.</source>
        <translation>单击一行或在该行按 Enter，再按下新的快捷键。</translation>
    </message>
    <message>
        <source>Press the keys for “%1”. Esc keeps the old ones, Backspace leaves it without.</source>
        <translation>请按下“%1”的快捷键。Esc 保留原键，退格键清除。</translation>
    </message>
    <message>
        <source>Set. A key that types works only where nothing is being written.</source>
        <translation>已设定。单个字符键只在不输入文字的地方有效。</translation>
    </message>
    <message>
        <source>All shortcuts are as they were at first.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
</context>
<context>
    <name>broadsheet::StartPage</name>
    <message>
        <source>Open a library</source>
        <translation>打开稿库</translation>
    </message>
    <message>
        <source>Broadsheet libraries (*.broadsheet)</source>
        <translation>大报稿库 (*.broadsheet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit the page into the window</source>
        <translation>整版显示</translation>
    </message>
    <message>
        <source>Page on view</source>
        <translation>当前版面</translation>
    </message>
    <message>
        <source>Place of the pointer</source>
        <translation>指针位置</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No story chosen</source>
        <translation>未选稿件</translation>
    </message>
    <message>
        <source>Not placed on a page</source>
        <translation>未上版</translation>
    </message>
    <message>
        <source>Go to the first character that does not fit</source>
        <translation>转到第一个排不下的字</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（第 %2 / 共 %3）</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is amiss.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDesk</name>
    <message>
        <source>Untitled story</source>
        <translation>无题稿件</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, not placed</source>
        <translation>%1，未上版</translation>
    </message>
    <message>
        <source>Joined. Both parts are one story now: &quot;%1&quot;.</source>
        <translation>已接合，两段合为一篇：“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bin.</source>
        <translation>“%1”已放入废稿箱。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>重新拆开</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryEditor</name>
    <message>
        <source>No story is open</source>
        <translation>没有打开的稿件</translation>
    </message>
    <message>
        <source>Choose a story in the library or double-click one on the page.</source>
        <translation>在稿库中选一篇稿件，或在版面上双击一篇。</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>稿件正文</translation>
    </message>
    <message>
        <source>Mark the words of one paragraph that the reading stands over.</source>
        <translation>请先选定要注音的文字，须在同一段内。</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryFields</name>
    <message>
        <source>Change Section</source>
        <translation>更改版块</translation>
    </message>
    <message>
        <source>Change Desk</source>
        <translation>更改编辑组</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change Page Role</source>
        <translation>更改版面位次</translation>
    </message>
    <message>
        <source>Change Language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>更改优先级</translation>
    </message>
    <message>
        <source>Change Subjects</source>
        <translation>更改主题分类</translation>
    </message>
    <message>
        <source>Change Keywords</source>
        <translation>更改关键词</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版块</translation>
    </message>
    <message>
        <source>The section of the paper that the story is for</source>
        <translation>稿件供哪个版块使用</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>编辑组</translation>
    </message>
    <message>
        <source>The desk that works on the story</source>
        <translation>负责此稿的编辑组</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How far the story has come</source>
        <translation>稿件的进度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>1 is most urgent, 5 can wait</source>
        <translation>1 最急，5 可缓</translation>
    </message>
    <message>
        <source>Page role</source>
        <translation>版面位次</translation>
    </message>
    <message>
        <source>The rank of the story on its page</source>
        <translation>稿件在版面上的位次</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>What the story belongs to</source>
        <translation>稿件所属的主题分类</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Words by which the story is found again</source>
        <translation>便于日后查找此稿的词语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language that the story is set in</source>
        <translation>稿件排版所用的语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>添加分类</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>添加关键词</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryFinder</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryInput</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Drop text</source>
        <translation>拖入文字</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>移动文字</translation>
    </message>
    <message>
        <source>Character style</source>
        <translation>字符样式</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>添加成分</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>更改成分</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryLibraryView</name>
    <message>
        <source>Search stories</source>
        <translation>搜索稿件</translation>
    </message>
    <message>
        <source>Words that all must occur in the story. Down goes into the list, Escape clears.</source>
        <translation>稿件须含有全部词语。按下箭头键进入列表，按 Esc 键清除。</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>还没有稿件</translation>
    </message>
    <message>
        <source>Bring in the raw copy of a page: it is split into stories and cleaned. Files can also be dropped here.</source>
        <translation>导入一个版的来稿，会自动拆分成篇并清理。也可把文件拖到这里。</translation>
    </message>
    <message>
        <source>Import raw copy…</source>
        <translation>导入来稿…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No story has all of these words and filters.</source>
        <translation>没有稿件同时符合这些词语和筛选条件。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryRowDelegate</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>超 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chars</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>placed on the page</source>
        <translation>已上版</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>未上版</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryTextEdit</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>稿件成分</translation>
    </message>
    <message>
        <source>Change the kind of this part</source>
        <translation>更改这一成分的类别</translation>
    </message>
</context>
<context>
    <name>broadsheet::SuggestionRow</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translation>看整段</translation>
    </message>
    <message>
        <source>Show only the words around the joint</source>
        <translation>只看接缝前后的文字</translation>
    </message>
    <message>
        <source>Show the paragraph as it reads once joined</source>
        <translation>看拼接后的整段文字</translation>
    </message>
</context>
<context>
    <name>broadsheet::Theme</name>
    <message>
        <source>Noto Sans,Noto Sans CJK SC</source>
        <extracomment>Font families in the order of preference, separated by commas.</extracomment>
        <translation>Noto Sans CJK SC,Noto Sans</translation>
    </message>
</context>
<context>
    <name>broadsheet::ToolsDesk</name>
    <message>
        <source>Picture Size</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Caption Lines</source>
        <translation>图说行数</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Ruler: %1. Click for the next unit.</source>
        <translation>标尺：%1。点一下换单位。</translation>
    </message>
    <message>
        <source>Drag to draw; Shift: square, Alt: no snapping.</source>
        <translation>拖动来画；Shift 画正方形，Alt 不吸附。</translation>
    </message>
    <message>
        <source>Drag a story or a picture onto the page.</source>
        <translation>把稿件或图片拖到版上。</translation>
    </message>
    <message>
        <source>The story is being fetched from its edition.</source>
        <translation>正从别的一期取来这篇稿件。</translation>
    </message>
    <message>
        <source>Place Picture</source>
        <translation>图片上版</translation>
    </message>
    <message>
        <source>Picture to Story</source>
        <translation>给稿件配图</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Fit Depth to Text</source>
        <translation>高度随文</translation>
    </message>
    <message>
        <source>Vertical Head</source>
        <translation>竖题</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>花边</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Cut Out a Corner</source>
        <translation>切去一角</translation>
    </message>
    <message>
        <source>Place of the Picture</source>
        <translation>配图位置</translation>
    </message>
    <message>
        <source>Select one story on the page.</source>
        <translation>请在版上选中一篇稿件。</translation>
    </message>
    <message>
        <source>The story is locked. Unlock it first.</source>
        <translation>稿件已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>The story has no picture on the page.</source>
        <translation>这篇稿件在版上没有配图。</translation>
    </message>
    <message>
        <source>Head %1 pt</source>
        <translation>标题 %1 pt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>解组</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Space Evenly</source>
        <translation>等距</translation>
    </message>
    <message>
        <source>Link Text Frames</source>
        <translation>串接文字框</translation>
    </message>
    <message>
        <source>End Thread</source>
        <translation>结束串接</translation>
    </message>
    <message>
        <source>Place and Size</source>
        <translation>位置和大小</translation>
    </message>
    <message>
        <source>No page of this edition is laid out yet.</source>
        <translation>这一期还没有排好的版。</translation>
    </message>
    <message>
        <source>Select something on the page first.</source>
        <translation>请先选中版上的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Select %n thing(s) or more on the page.</source>
        <translation>
            <numerusform>请在版上选中至少 %n 样内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n free frame(s) or more.</source>
        <translation>
            <numerusform>请选中至少 %n 个框。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two text frames, the first one first.</source>
        <translation>请按先后选中两个文字框。</translation>
    </message>
    <message>
        <source>Select a text frame whose text goes on in another one.</source>
        <translation>请选中一个文字接排到别处的文字框。</translation>
    </message>
    <message>
        <source>Select two or more stories on the page; the first one gives the head.</source>
        <translation>请在版面上选两篇以上稿件，先选的一篇出大标题。</translation>
    </message>
    <message>
        <source>What is selected is locked. Unlock it first.</source>
        <translation>选中的内容已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>One of the stories goes on on another page. Take its jump back first.</source>
        <translation>所选稿件中有转版的。请先撤销转版。</translation>
    </message>
    <message>
        <source>Other matter stands between the stories. Move them together first.</source>
        <translation>这些稿件之间还有别的内容。请先把它们移到一起。</translation>
    </message>
    <message>
        <source>Package under One Head</source>
        <translation>并为一组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The page is gone; nothing was placed.</source>
        <translation>该版面已不存在，未置入图片。</translation>
    </message>
    <message>
        <source>The frame is gone; nothing was placed.</source>
        <translation>该图片框已不存在，未置入图片。</translation>
    </message>
    <message>
        <source>The story is not on the page any more; nothing was placed.</source>
        <translation>该稿件已不在版面上，未置入图片。</translation>
    </message>
    <message>
        <source>The page has no free place for a picture left.</source>
        <translation>版面上已没有放图片的空位。</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>底纹</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Weight of the Rule</source>
        <translation>线的粗细</translation>
    </message>
    <message>
        <source>Direction of Writing</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Select just one picture frame or one story.</source>
        <translation>请只选中一个图片框或一篇稿件。</translation>
    </message>
    <message>
        <source>The frame is locked. Unlock it first.</source>
        <translation>该图片框已锁定，请先解锁。</translation>
    </message>
    <message>
        <source>Smaller Headline</source>
        <translation>缩小标题</translation>
    </message>
    <message>
        <source>A story is at least one column wide and two lines high.</source>
        <translation>稿件至少一栏宽、两行高。</translation>
    </message>
    <message>
        <source>Select one story or more on the page, and no free frames.</source>
        <translation>请在版面上选一篇或几篇稿件，不要选框。</translation>
    </message>
    <message>
        <source>No other page of this edition is laid out yet.</source>
        <translation>这一期还没有其他排好的版。</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the Picture</source>
        <translation>图片栏宽</translation>
    </message>
    <message>
        <source>Above the head the picture is as wide as its story. Give it another place.</source>
        <translation>图片在标题之上时与稿件同宽。请先换个位置。</translation>
    </message>
    <message>
        <source>The picture is as wide as its story already.</source>
        <translation>图片已与稿件同宽。</translation>
    </message>
    <message>
        <source>The picture is as narrow as it can be already.</source>
        <translation>图片已不能再窄。</translation>
    </message>
    <message>
        <source>Select a frame or a story with a picture.</source>
        <translation>请选中一个已有图片的图片框，或一篇带图片的稿件。</translation>
    </message>
    <message>
        <source>Select a picture frame or a story with a picture.</source>
        <translation>请选中一个图片框，或一篇带图片的稿件。</translation>
    </message>
</context>
<context>
    <name>broadsheet::TypingDesk</name>
    <message numerus="yes">
        <source>You are writing in %n line(s) that do not fit on the page.</source>
        <translation>
            <numerusform>正在溢出的 %n 行中写作，版面上放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are writing in a part that does not stand on the page.</source>
        <translation>正在写的部分没有排在版面上。</translation>
    </message>
</context>
<context>
    <name>broadsheet::WelcomePanel</name>
    <message>
        <source>Open the sample newspaper</source>
        <translation>打开示例报纸</translation>
    </message>
    <message>
        <source>Four finished pages of an invented city daily, to look around and try things out.</source>
        <translation>一份虚构市报的四个成版，可随意查看、试用。</translation>
    </message>
    <message>
        <source>Begin a new newspaper</source>
        <translation>新建报纸</translation>
    </message>
    <message>
        <source>Its title, its format and the date of the first edition; pages come with it.</source>
        <translation>填写报名、开本和首期日期，版面随之建好。</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>打开稿库…</translation>
    </message>
    <message>
        <source>A newspaper that already has its library file.</source>
        <translation>打开已有稿库文件的报纸。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>broadsheet::Workspace</name>
    <message>
        <source>Story Library</source>
        <translation>稿库</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>稿签</translation>
    </message>
    <message>
        <source>Float or dock the panel</source>
        <translation>面板浮动或停靠</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
</TS>
