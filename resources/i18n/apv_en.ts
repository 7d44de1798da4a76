<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter keeps %n lines, the first as: %1</source>
        <translation>
            <numerusform>Enter keeps %n line as: %1</numerusform>
            <numerusform>Enter keeps %n lines, the first as: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message numerus="yes">
        <source>%n day(s) after the first dialogue meeting</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>Fi&amp;nd a group for %n people</source>
        <translation>
            <numerusform>Fi&amp;nd a group for %n person</numerusform>
            <numerusform>Fi&amp;nd a group for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share a department.</source>
        <translation>
            <numerusform>%n pair shares a department.</numerusform>
            <numerusform>%n pairs share a department.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs sat together at the first meeting too.</source>
        <translation>
            <numerusform>%n pair sat together at the first meeting too.</numerusform>
            <numerusform>%n pairs sat together at the first meeting too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>%n questions about strengths: each interview lasts only five minutes. Two are enough.</source>
        <translation>
            <numerusform>%n question about strengths: each interview lasts only five minutes. Two are enough.</numerusform>
            <numerusform>%n questions about strengths: each interview lasts only five minutes. Two are enough.</numerusform>
        </translation>
    </message>
</context>
</TS>
