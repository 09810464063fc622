<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EditableRequest</name>
    <message numerus="yes">
        <source>%n bytes that are no text</source>
        <translation>
            <numerusform>%n byte that is no text</numerusform>
            <numerusform>%n bytes that are no text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ImportPage</name>
    <message numerus="yes">
        <source>%n servers found, in the form of %1.</source>
        <translation>
            <numerusform>%n server found, in the form of %1.</numerusform>
            <numerusform>%n servers found, in the form of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n connections imported. Press Run to look at the first.</source>
        <translation>
            <numerusform>%n connection imported. Press Run to look at it.</numerusform>
            <numerusform>%n connections imported. Press Run to look at the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokensPage</name>
    <message numerus="yes">
        <source>%n claims differ.</source>
        <translation>
            <numerusform>%n claim differs.</numerusform>
            <numerusform>%n claims differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n pictures written to %1</source>
        <translation>
            <numerusform>%n picture written to %1</numerusform>
            <numerusform>%n pictures written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
