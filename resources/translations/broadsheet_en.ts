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
    <name>PageReport</name>
    <message numerus="yes">
        <source>Page %1: &quot;%2&quot;, %3: %n line(s) over (%4 characters)</source>
        <translation>
            <numerusform>Page %1: &quot;%2&quot;, %3: %n line over (%4 characters)</numerusform>
            <numerusform>Page %1: &quot;%2&quot;, %3: %n lines over (%4 characters)</numerusform>
        </translation>
    </message>
</context>
</TS>
