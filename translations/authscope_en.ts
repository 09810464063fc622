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
    <name>LineDifference</name>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n line is the same</numerusform>
            <numerusform>%n lines are the same</numerusform>
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
    <name>authscope::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n members }</source>
        <translation>
            <numerusform>{ %n member }</numerusform>
            <numerusform>{ %n members }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n elements ]</source>
        <translation>
            <numerusform>[ %n element ]</numerusform>
            <numerusform>[ %n elements ]</numerusform>
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
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n MB. Save it as a file and open that.</source>
        <translation>
            <numerusform>%1: the text is longer than %n MB. Save it as a file and open that.</numerusform>
            <numerusform>%1: the text is longer than %n MB. Save it as a file and open that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n remarks more about what could not be read.</source>
        <translation>
            <numerusform>And %n remark more about what could not be read.</numerusform>
            <numerusform>And %n remarks more about what could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::OfferPage</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::QuestionPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ReportPage</name>
    <message numerus="yes">
        <source>%n places without their secrets:</source>
        <translation>
            <numerusform>%n place without its secret:</numerusform>
            <numerusform>%n places without their secrets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::RunsPage</name>
    <message numerus="yes">
        <source>%n differences that may explain something.</source>
        <translation>
            <numerusform>%n difference that may explain something.</numerusform>
            <numerusform>%n differences that may explain something.</numerusform>
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
    <name>authscope::gui::ToolsPage</name>
    <message numerus="yes">
        <source>%n problems; it would be sent as it is.</source>
        <translation>
            <numerusform>%n problem; it would be sent as it is.</numerusform>
            <numerusform>%n problems; it would be sent as it is.</numerusform>
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
