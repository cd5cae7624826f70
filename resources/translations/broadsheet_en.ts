<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionVerb</name>
    <message numerus="yes">
        <source>%1, edition of %2 with %n page(s)</source>
        <translation>
            <numerusform>%1, edition of %2 with %n page</numerusform>
            <numerusform>%1, edition of %2 with %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatplanFill</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) not placed (%1 characters)</source>
        <translation>
            <numerusform>%n story not placed (%1 characters)</numerusform>
            <numerusform>%n stories not placed (%1 characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowVerb</name>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%n page in %1</numerusform>
            <numerusform>%n pages in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%1: %2 characters, %n story(ies)</source>
        <translation>
            <numerusform>%1: %2 characters, %n story</numerusform>
            <numerusform>%1: %2 characters, %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutVerb</name>
    <message numerus="yes">
        <source>Page %1 is laid out: %n story(ies)</source>
        <translation>
            <numerusform>Page %1 is laid out: %n story</numerusform>
            <numerusform>Page %1 is laid out: %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineExplanation</name>
    <message numerus="yes">
        <source>Narrowed by up to %1 em: %2 (%n place(s)).</source>
        <translation>
            <numerusform>Narrowed by up to %1 em: %2 (%n place).</numerusform>
            <numerusform>Narrowed by up to %1 em: %2 (%n places).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened by up to %1 em: %2 (%n place(s)).</source>
        <translation>
            <numerusform>Opened by up to %1 em: %2 (%n place).</numerusform>
            <numerusform>Opened by up to %1 em: %2 (%n places).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message numerus="yes">
        <source>%1, edition of %2 with %n page(s)</source>
        <translation>
            <numerusform>%1, edition of %2 with %n page</numerusform>
            <numerusform>%1, edition of %2 with %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFonts</name>
    <message numerus="yes">
        <source>The font %1 is not installed; %n character(s) are set in %2. Install it or choose another in the style.</source>
        <translation>
            <numerusform>The font %1 is not installed; %n character is set in %2. Install it or choose another in the style.</numerusform>
            <numerusform>The font %1 is not installed; %n characters are set in %2. Install it or choose another in the style.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font %1 is damaged; %n character(s) are set in %2. Install it again or choose another in the style.</source>
        <translation>
            <numerusform>The font %1 is damaged; %n character is set in %2. Install it again or choose another in the style.</numerusform>
            <numerusform>The font %1 is damaged; %n characters are set in %2. Install it again or choose another in the style.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The font %1 lacks %n character(s), which are set in %2: %3. Compare them with their neighbours, or choose a font in the style that has them.</source>
        <translation>
            <numerusform>The font %1 lacks %n character, which is set in %2: %3. Compare it with its neighbours, or choose a font in the style that has it.</numerusform>
            <numerusform>The font %1 lacks %n characters, which are set in %2: %3. Compare them with their neighbours, or choose a font in the style that has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No installed font has %n character(s): %1. Install a font that has them.</source>
        <translation>
            <numerusform>No installed font has %n character: %1. Install a font that has it.</numerusform>
            <numerusform>No installed font has %n characters: %1. Install a font that has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No installed font has the variant form of %n character(s), which are set in their usual form: %1. Install a font that has it.</source>
        <translation>
            <numerusform>No installed font has the variant form of %n character, which is set in its usual form: %1. Install a font that has it.</numerusform>
            <numerusform>No installed font has the variant form of %n characters, which are set in their usual form: %1. Install a font that has it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageGhost</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>height</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>that do not fit</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageReport</name>
    <message numerus="yes">
        <source>Page %1: &quot;%2&quot;, %3: %n line(s) over (%4 characters)</source>
        <translation>
            <numerusform>Page %1: &quot;%2&quot;, %3: %n line over (%4 characters)</numerusform>
            <numerusform>Page %1: &quot;%2&quot;, %3: %n lines over (%4 characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightJump</name>
    <message numerus="yes">
        <source>&quot;%1&quot; jumps after %n line(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; jumps after %n line</numerusform>
            <numerusform>&quot;%1&quot; jumps after %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightOverset</name>
    <message numerus="yes">
        <source>The head of &quot;%1&quot; is %n line(s) too high</source>
        <translation>
            <numerusform>The head of &quot;%1&quot; is %n line too high</numerusform>
            <numerusform>The head of &quot;%1&quot; is %n lines too high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption of &quot;%1&quot; is %n line(s) too long</source>
        <translation>
            <numerusform>The caption of &quot;%1&quot; is %n line too long</numerusform>
            <numerusform>The caption of &quot;%1&quot; is %n lines too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is %n line(s) over</source>
        <translation>
            <numerusform>&quot;%1&quot; is %n line over</numerusform>
            <numerusform>&quot;%1&quot; is %n lines over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message numerus="yes">
        <source>Make It %n Line(s) Deeper</source>
        <translation>
            <numerusform>Make It %n Line Deeper</numerusform>
            <numerusform>Make It %n Lines Deeper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Line(s) Earlier</source>
        <translation>
            <numerusform>Cut %n Line Earlier</numerusform>
            <numerusform>Cut %n Lines Earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceNews</name>
    <message numerus="yes">
        <source>%n source(s) were not taken.</source>
        <translation>
            <numerusform>%n source were not taken.</numerusform>
            <numerusform>%n sources were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were GB 18030 text and were converted.</source>
        <translation>
            <numerusform>%n file were GB 18030 text and were converted.</numerusform>
            <numerusform>%n files were GB 18030 text and were converted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left: too many for one go. Import these first, then add the rest.</source>
        <translation>
            <numerusform>%n file were left: too many for one go. Import these first, then add the rest.</numerusform>
            <numerusform>%n files were left: too many for one go. Import these first, then add the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>The copy “%1” is made, but %n picture(s) of the library were not found. Bring the folder of its pictures back and add them again.</source>
        <translation>
            <numerusform>The copy “%1” is made, but %n picture of the library were not found. Bring the folder of its pictures back and add them again.</numerusform>
            <numerusform>The copy “%1” is made, but %n pictures of the library were not found. Bring the folder of its pictures back and add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryShapes</name>
    <message numerus="yes">
        <source>%n leg(s)</source>
        <translation>
            <numerusform>%n leg</numerusform>
            <numerusform>%n legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CopyPanel</name>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::CopyfitMeter</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n char(s)</source>
        <extracomment>Short for “character(s)”, where the panel is narrow.</extracomment>
        <translation>
            <numerusform>%n char</numerusform>
            <numerusform>%n chars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::DropTool</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n Stories</source>
        <translation>
            <numerusform>Place Story</numerusform>
            <numerusform>Place %n Stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::EditorHeader</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this part</source>
        <translation>
            <numerusform>%n in this part</numerusform>
            <numerusform>%n in this part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 char(s)</source>
        <extracomment>How long the story is, short: the title beside it needs the room.</extracomment>
        <translation>
            <numerusform>%1 char</numerusform>
            <numerusform>%1 chars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::EntryModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n join(s) suggested</source>
        <translation>
            <numerusform>%n join suggested</numerusform>
            <numerusform>%n joins suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportDialog</name>
    <message numerus="yes">
        <source>%n page(s) exported: %1 in %2 s</source>
        <translation>
            <numerusform>%n page exported: %1 in %2 s</numerusform>
            <numerusform>%n pages exported: %1 in %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportForm</name>
    <message numerus="yes">
        <source>%n file(s) of these names will be replaced when the new ones are complete.</source>
        <translation>
            <numerusform>%n file of these names will be replaced when the new ones are complete.</numerusform>
            <numerusform>%n files of these names will be replaced when the new ones are complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ExportSummary</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) over</source>
        <translation>
            <numerusform>%n character over</numerusform>
            <numerusform>%n characters over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. You can export all the same.</source>
        <translation>
            <numerusform>%n thing to look at. You can export all the same.</numerusform>
            <numerusform>%n things to look at. You can export all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanDesk</name>
    <message numerus="yes">
        <source>%n page(s) taken out. The stories stay in the library.</source>
        <translation>
            <numerusform>%n page taken out. The stories stay in the library.</numerusform>
            <numerusform>%n pages taken out. The stories stay in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FlatplanView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>stories not placed</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FormatCard</name>
    <message numerus="yes">
        <source>%1, %n column(s) of text</source>
        <translation>
            <numerusform>%1, %n column of text</numerusform>
            <numerusform>%1, %n columns of text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::FormatsPage</name>
    <message numerus="yes">
        <source>%n character(s) to a column</source>
        <translation>
            <numerusform>%n character to a column</numerusform>
            <numerusform>%n characters to a column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportDesk</name>
    <message numerus="yes">
        <source>%n story(ies) imported.</source>
        <translation>
            <numerusform>%n story imported.</numerusform>
            <numerusform>%n stories imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n Story(ies)</source>
        <translation>
            <numerusform>Import %n Story</numerusform>
            <numerusform>Import %n Stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::Inspector</name>
    <message numerus="yes">
        <source>and %n paragraph(s) more</source>
        <translation>
            <numerusform>and %n paragraph more</numerusform>
            <numerusform>and %n paragraphs more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::JumpChooser</name>
    <message numerus="yes">
        <source>%n line(s) free</source>
        <translation>
            <numerusform>%n line free</numerusform>
            <numerusform>%n lines free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go on there</source>
        <translation>
            <numerusform>%n line goes on there</numerusform>
            <numerusform>%n lines go on there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ListHead</name>
    <message numerus="yes">
        <source>%n story(ies), %1 chars</source>
        <translation>
            <numerusform>%n story, %1 chars</numerusform>
            <numerusform>%n stories, %1 chars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PageChooser</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>All %n page</numerusform>
            <numerusform>All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PageSettingsDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PageStrip</name>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n line too many</numerusform>
            <numerusform>%n lines too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaperDesk</name>
    <message numerus="yes">
        <source>%n item(s) had no place on the new grid. Stories are in the library as before; undo brings the pages back.</source>
        <translation>
            <numerusform>%n item had no place on the new grid. Stories are in the library as before; undo brings the pages back.</numerusform>
            <numerusform>%n items had no place on the new grid. Stories are in the library as before; undo brings the pages back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PrintDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) of %1</source>
        <translation>
            <numerusform>%n sheet of %1</numerusform>
            <numerusform>%n sheets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sheet sent to the printer.</numerusform>
            <numerusform>%n sheets sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) printed to “%1”.</source>
        <translation>
            <numerusform>%n sheet printed to “%1”.</numerusform>
            <numerusform>%n sheets printed to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryRowDelegate</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ToolsDesk</name>
    <message numerus="yes">
        <source>Select %n thing(s) or more on the page.</source>
        <translation>
            <numerusform>Select something on the page.</numerusform>
            <numerusform>Select %n things or more on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n free frame(s) or more.</source>
        <translation>
            <numerusform>Select a free frame.</numerusform>
            <numerusform>Select %n free frames or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n stories</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::TypingDesk</name>
    <message numerus="yes">
        <source>You are writing in %n line(s) that do not fit on the page.</source>
        <translation>
            <numerusform>You are writing in %n line that does not fit on the page.</numerusform>
            <numerusform>You are writing in %n lines that do not fit on the page.</numerusform>
        </translation>
    </message>
</context>
</TS>
