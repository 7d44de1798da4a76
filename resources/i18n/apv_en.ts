<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalPage</name>
    <message numerus="yes">
        <source>○ %n without a reason</source>
        <translation>
            <numerusform>○ %n without a reason</numerusform>
            <numerusform>○ %n without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalVersions</name>
    <message numerus="yes">
        <source>%n agreed plan(s) will be frozen as they stand.</source>
        <translation>
            <numerusform>%n agreed plan will be frozen as it stands.</numerusform>
            <numerusform>%n agreed plans will be frozen as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be left out.</source>
        <translation>
            <numerusform>%n draft will be left out.</numerusform>
            <numerusform>%n drafts will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message numerus="yes">
        <source>%n row(s) set aside</source>
        <translation>
            <numerusform>%n row set aside</numerusform>
            <numerusform>%n rows set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them anywhere.</source>
        <translation>
            <numerusform>%n row copied. Paste it anywhere.</numerusform>
            <numerusform>%n rows copied. Paste them anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message numerus="yes">
        <source>%n point(s) of 9</source>
        <translation>
            <numerusform>%n point of 9</numerusform>
            <numerusform>%n points of 9</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message numerus="yes">
        <source>Begin with the strengths (%n)</source>
        <translation>
            <numerusform>Begin with the strengths (%n)</numerusform>
            <numerusform>Begin with the strengths (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from the groups</source>
        <translation>
            <numerusform>%n line from the groups</numerusform>
            <numerusform>%n lines from the groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n action plan</numerusform>
            <numerusform>%n action plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlindSpotsPage</name>
    <message numerus="yes">
        <source>%n area(s) nobody has mentioned</source>
        <translation>
            <numerusform>%n area nobody has mentioned.</numerusform>
            <numerusform>%n areas nobody has mentioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) laid on areas because of their words. Read them through.</source>
        <translation>
            <numerusform>%n theme laid on an area because of its words. Read it through.</numerusform>
            <numerusform>%n themes laid on areas because of their words. Read them through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message numerus="yes">
        <source>%n week(s) on</source>
        <translation>
            <numerusform>%n week on</numerusform>
            <numerusform>%n weeks on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities changed.</source>
        <translation>
            <numerusform>%n activity changed.</numerusform>
            <numerusform>%n activities changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was: its plan has ended.</source>
        <translation>
            <numerusform>%n left as it was: its plan has ended.</numerusform>
            <numerusform>%n left as they were: their plans have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%n matter(s) noted as handled elsewhere. What you typed about it is not kept.</source>
        <translation>
            <numerusform>%n matter noted as handled elsewhere. What you typed about it is not kept.</numerusform>
            <numerusform>%n matters noted as handled elsewhere. What you typed about them is not kept.</numerusform>
        </translation>
    </message>
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
    <name>CapturePhotos</name>
    <message numerus="yes">
        <source>%n photo(s) of sheets</source>
        <translation>
            <numerusform>%n photo of a sheet</numerusform>
            <numerusform>%n photos of sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n photo(s)… You can go on working.</source>
        <translation>
            <numerusform>Reading %n photo… You can go on working.</numerusform>
            <numerusform>Reading %n photos… You can go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>%n file could not be read as a picture.</numerusform>
            <numerusform>%n files could not be read as pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n participant(s) ready to be added</source>
        <translation>
            <numerusform>%n participant ready to be added</numerusform>
            <numerusform>%n participants ready to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be corrected first. They are at the top.</source>
        <translation>
            <numerusform>%n row must be corrected first. It is at the top.</numerusform>
            <numerusform>%n rows must be corrected first. They are at the top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the list already.</source>
        <translation>
            <numerusform>%n row is on the list already.</numerusform>
            <numerusform>%n rows are on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share a name. Check whether that is right.</source>
        <translation>
            <numerusform>%n row shares a name with another. Check whether that is right.</numerusform>
            <numerusform>%n rows share a name with another. Check whether that is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunicationPage</name>
    <message numerus="yes">
        <source>%n more come when these are answered.</source>
        <translation>
            <numerusform>%n more comes when these are answered.</numerusform>
            <numerusform>%n more come when these are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n refused</source>
        <translation>
            <numerusform>Bring back %n refused proposal</numerusform>
            <numerusform>Bring back %n refused proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message numerus="yes">
        <source>%n copy(ies) are deleted for good.</source>
        <translation>
            <numerusform>1 copy is deleted for good.</numerusform>
            <numerusform>%n copies are deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) can be read without the password.</source>
        <translation>
            <numerusform>1 copy can be read without the password.</numerusform>
            <numerusform>%n copies can be read without the password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password, which is known here.</source>
        <translation>
            <numerusform>1 copy has a former password, which is known here.</numerusform>
            <numerusform>%n copies have a former password, which is known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password. The program cannot read them until you type it below. Until then they stay as they are.</source>
        <translation>
            <numerusform>1 copy has a former password. The program cannot read it until you type that below. Until then it stays as it is.</numerusform>
            <numerusform>%n copies have a former password. The program cannot read them until you type it below. Until then they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) were written anew and read back.</source>
        <translation>
            <numerusform>1 copy was written anew and read back.</numerusform>
            <numerusform>%n copies were written anew and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) are broken and were left as they are.</source>
        <translation>
            <numerusform>1 copy is broken and was left as it is.</numerusform>
            <numerusform>%n copies are broken and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) were deleted.</source>
        <translation>
            <numerusform>1 copy was deleted.</numerusform>
            <numerusform>%n copies were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>%n area(s) to look at</source>
        <translation>
            <numerusform>%n area to look at</numerusform>
            <numerusform>%n areas to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) filled in from the meetings. Read them through.</source>
        <translation>
            <numerusform>%n area filled in from the meetings. Read it through.</numerusform>
            <numerusform>%n areas filled in from the meetings. Read them through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message numerus="yes">
        <source>%n day(s) after the first dialogue meeting</source>
        <translation>
            <numerusform>%n day after the first dialogue meeting</numerusform>
            <numerusform>%n days after the first dialogue meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n place(s). Tick those that are this person. Untick what is somebody else, or another word.</source>
        <translation>
            <numerusform>1 place. Tick it if it is this person. Untick it if it is somebody else, or another word.</numerusform>
            <numerusform>%n places. Tick those that are this person. Untick what is somebody else, or another word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForkDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
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
        <source>Take out the %n who do not come</source>
        <translation>
            <numerusform>Take out the one who does not come</numerusform>
            <numerusform>Take out the %n who do not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are not seated as you asked.</source>
        <translation>
            <numerusform>1 pair is not seated as you asked.</numerusform>
            <numerusform>%n pairs are not seated as you asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who do not come are left out.</source>
        <translation>
            <numerusform>The one who does not come is left out.</numerusform>
            <numerusform>The %n who do not come are left out.</numerusform>
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
    <name>Hold1Page</name>
    <message numerus="yes">
        <source>%n came, without names</source>
        <translation>
            <numerusform>%n came, without names</numerusform>
            <numerusform>%n came, without names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not come</source>
        <translation>
            <numerusform>%n has not come</numerusform>
            <numerusform>%n have not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked for yet</source>
        <translation>
            <numerusform>%n not looked for yet</numerusform>
            <numerusform>%n not looked for yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the groups have not come.</source>
        <translation>
            <numerusform>%n in the groups has not come.</numerusform>
            <numerusform>%n in the groups have not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who have come have no group.</source>
        <translation>
            <numerusform>%n who has come has no group.</numerusform>
            <numerusform>%n who have come have no group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPeopleWizard</name>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderWords</name>
    <message numerus="yes">
        <source>Ends %1: %n minute(s) early</source>
        <translation>
            <numerusform>Ends %1: %n minute early</numerusform>
            <numerusform>Ends %1: %n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1: %n minute(s) late</source>
        <translation>
            <numerusform>Ends %1: %n minute late</numerusform>
            <numerusform>Ends %1: %n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message numerus="yes">
        <source>%n mark(s) counted.</source>
        <translation>
            <numerusform>%n mark counted.</numerusform>
            <numerusform>%n marks counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n chosen</source>
        <translation>
            <numerusform>✓ %n chosen</numerusform>
            <numerusform>✓ %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ %n chosen: choose three to five</source>
        <translation>
            <numerusform>○ %n chosen: choose three to five</numerusform>
            <numerusform>○ %n chosen: choose three to five</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialsPage</name>
    <message numerus="yes">
        <source>%n of %1 things are not packed yet.</source>
        <translation>
            <numerusform>%n of %1 things is not packed yet.</numerusform>
            <numerusform>%n of %1 things are not packed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meeting2Page</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each group takes %n wish(es) as its heading and makes three proposals.</source>
        <translation>
            <numerusform>Each group takes %n wish as its heading and makes three proposals.</numerusform>
            <numerusform>Each group takes %n wishes as headings and makes three proposals for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread them over %n table(s).</source>
        <translation>
            <numerusform>Seat them at one table.</numerusform>
            <numerusform>Spread them over %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextRoundPage</name>
    <message numerus="yes">
        <source>%n thing(s) are missing</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were missing when it was closed</source>
        <translation>
            <numerusform>%n thing was missing when it was closed</numerusform>
            <numerusform>%n things were missing when it was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) that have not ended</source>
        <translation>
            <numerusform>%n action plan that has not ended</numerusform>
            <numerusform>%n action plans that have not ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n plan(s) changed since the approval. Write why.</source>
        <translation>
            <numerusform>%n plan has changed since it was approved. Write why.</numerusform>
            <numerusform>%n plans have changed since they were approved. Write why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s)</source>
        <translation>
            <numerusform>%n manager</numerusform>
            <numerusform>%n managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted: %1</source>
        <translation>
            <numerusform>%n participant deleted: %1</numerusform>
            <numerusform>%n participants deleted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open activity(ies) still bear the name. Find somebody else on the board.</source>
        <translation>
            <numerusform>1 open activity still bears the name. Find somebody else on the board.</numerusform>
            <numerusform>%n open activities still bear the name. Find somebody else on the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message numerus="yes">
        <source>%n matter(s) handled elsewhere</source>
        <translation>
            <numerusform>%n matter handled elsewhere</numerusform>
            <numerusform>%n matters handled elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>%n copy(ies) can be read without it.</source>
        <translation>
            <numerusform>1 copy can be read without a password.</numerusform>
            <numerusform>%n copies can be read without a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password.</source>
        <translation>
            <numerusform>1 copy has a former password.</numerusform>
            <numerusform>%n copies have a former password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) still have a password.</source>
        <translation>
            <numerusform>1 copy still has a password.</numerusform>
            <numerusform>%n copies still have a password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastDesk</name>
    <message numerus="yes">
        <source>%n copy(ies) on this PC can be read without the password.</source>
        <translation>
            <numerusform>1 copy on this PC can be read without the password.</numerusform>
            <numerusform>%n copies on this PC can be read without the password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) on this PC have a former password.</source>
        <translation>
            <numerusform>1 copy on this PC has a former password.</numerusform>
            <numerusform>%n copies on this PC have a former password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrioritiesPage</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message numerus="yes">
        <source>○ %n wish(es) without an answer</source>
        <translation>
            <numerusform>○ %n wish without an answer</numerusform>
            <numerusform>○ %n wishes without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message numerus="yes">
        <source>%n problem(s) carried over</source>
        <translation>
            <numerusform>%n problem carried over</numerusform>
            <numerusform>%n problems carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of work</source>
        <translation>
            <numerusform>%n hour of work</numerusform>
            <numerusform>%n hours of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proposals are the program&apos;s own. Neither the method nor the law gives a figure. They are worked out for %n participant(s). Change them as you like.</source>
        <translation>
            <numerusform>The proposals are the program&apos;s own. Neither the method nor the law gives a figure. They are worked out for %n participant. Change them as you like.</numerusform>
            <numerusform>The proposals are the program&apos;s own. Neither the method nor the law gives a figure. They are worked out for %n participants. Change them as you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On top of this come the two dialogue meetings, about %n hour(s) in total for everybody.</source>
        <translation>
            <numerusform>On top of this come the two dialogue meetings, about %n hour in total for everybody.</numerusform>
            <numerusform>On top of this come the two dialogue meetings, about %n hours in total for everybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>⚠ %n questions about strengths: each interview lasts only five minutes. Two are enough.</source>
        <translation>
            <numerusform>⚠ %n question about strengths: each interview lasts only five minutes. Two are enough.</numerusform>
            <numerusform>⚠ %n questions about strengths: each interview lasts only five minutes. Two are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesNotice</name>
    <message numerus="yes">
        <source>%n quote(s) could point to somebody in a small group.</source>
        <translation>
            <numerusform>%n quote could point to somebody in a small group.</numerusform>
            <numerusform>%n quotes could point to somebody in a small group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message numerus="yes">
        <source>✓ Copied. Send it to the %n who have not answered.</source>
        <translation>
            <numerusform>✓ Copied. Send it to the one who has not answered.</numerusform>
            <numerusform>✓ Copied. Send it to the %n who have not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>Our proposal: %n assistant(s), one for about four groups.</source>
        <translation>
            <numerusform>Our proposal: %n assistant, one for about four groups.</numerusform>
            <numerusform>Our proposal: %n assistants, one for about four groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There will be %n group(s) at the first meeting.</source>
        <translation>
            <numerusform>There will be %n group at the first meeting.</numerusform>
            <numerusform>There will be %n groups at the first meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLetterPage</name>
    <message numerus="yes">
        <source>… and %n more in the letter itself</source>
        <translation>
            <numerusform>… and %n more in the letter itself</numerusform>
            <numerusform>… and %n more in the letter itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message numerus="yes">
        <source>%n wish(es) with similar words</source>
        <translation>
            <numerusform>%n wish with similar words</numerusform>
            <numerusform>%n wishes with similar words</numerusform>
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
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPeople</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplacePage</name>
    <message numerus="yes">
        <source>%n participant(s) stay on the list without one.</source>
        <translation>
            <numerusform>%n participant stays on the list without one.</numerusform>
            <numerusform>%n participants stay on the list without one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUpsPage</name>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
</TS>
