<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>broadsheet::StoryRowDelegate</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
</context>
</TS>
