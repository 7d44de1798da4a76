<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ActionPlansPage</name>
    <message>
        <source>Check the effect on</source>
        <translation>Se på effekten den</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Suggestion: %1, three months after the last deadline. Use it</source>
        <translation>Forslag: %1, tre måneder efter sidste frist. Brug det</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>Ny handleplan</translation>
    </message>
    <message>
        <source>From a w&amp;ish</source>
        <translation>Fra et &amp;ønske</translation>
    </message>
    <message>
        <source>Make a plan of it</source>
        <translation>Lav en plan af det</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Handleplaner</translation>
    </message>
    <message>
        <source>Search the plans</source>
        <translation>Søg i planerne</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>What is the &amp;problem?</source>
        <translation>Hvad er pro&amp;blemet?</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Severit&amp;y</source>
        <translation>A&amp;lvor</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;Omfang</translation>
    </message>
    <message>
        <source>&amp;Causes</source>
        <translation>&amp;Årsager</translation>
    </message>
    <message>
        <source>Could sickness absence be linked to it?</source>
        <translation>Kan sygefravær hænge sammen med det?</translation>
    </message>
    <message>
        <source>What do we want to &amp;achieve?</source>
        <translation>Hvad vil vi o&amp;pnå?</translation>
    </message>
    <message>
        <source>What will show that it works?</source>
        <translation>Hvad kan vi se, når det virker?</translation>
    </message>
    <message>
        <source>Chec&amp;k the effect on</source>
        <translation>Se på &amp;effekten den</translation>
    </message>
    <message>
        <source>On which level is it done?</source>
        <translation>På hvilket niveau sker det?</translation>
    </message>
    <message>
        <source>Time and help needed</source>
        <translation>Tid og hjælp, det kræver</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Tilføj en aktivitet</translation>
    </message>
    <message>
        <source>Split the plan…</source>
        <translation>Del planen…</translation>
    </message>
    <message>
        <source>Move the ticked ones to a new plan</source>
        <translation>Flyt de valgte til en ny plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Show the plan&apos;s history…</source>
        <translation>Vis planens historie…</translation>
    </message>
    <message>
        <source>Delete this plan</source>
        <translation>Slet planen</translation>
    </message>
    <message>
        <source>Agree the plan</source>
        <translation>Aftal planen</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Activity %1</source>
        <translation>Aktivitet %1</translation>
    </message>
    <message>
        <source>Move activity %1 to a new plan</source>
        <translation>Flyt aktivitet %1 til en ny plan</translation>
    </message>
    <message>
        <source>Start of activity %1</source>
        <translation>Start på aktivitet %1</translation>
    </message>
    <message>
        <source>Deadline of activity %1</source>
        <translation>Frist for aktivitet %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mangler: %1</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Slet aktiviteten</translation>
    </message>
    <message>
        <source>What will be &amp;done?</source>
        <translation>Hvad gør v&amp;i?</translation>
    </message>
    <message>
        <source>Ho&amp;w?</source>
        <translation>Hvor&amp;dan?</translation>
    </message>
    <message>
        <source>Who is &amp;responsible?</source>
        <translation>Hvem er a&amp;nsvarlig?</translation>
    </message>
    <message>
        <source>Dead&amp;line</source>
        <translation>Fris&amp;t</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>How far along is it?</source>
        <translation>Hvor langt er det?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
</context>
<context>
    <name>AnnualDiscussionPage</name>
    <message>
        <source>Day and participants</source>
        <translation>Dag og deltagere</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>Det næste år</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>Type a goal, and press Enter</source>
        <translation>Skriv et mål, og tryk Enter</translation>
    </message>
    <message>
        <source>A goal from last year that is &amp;missing here</source>
        <translation>Et mål fra sids&amp;te år, der mangler her</translation>
    </message>
    <message>
        <source>Last year&apos;s goals</source>
        <translation>Sidste års mål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Met?</source>
        <translation>Nået?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>A goal for the &amp;coming year</source>
        <translation>Et mål for d&amp;et næste år</translation>
    </message>
    <message>
        <source>Goals for the coming year</source>
        <translation>Mål for det næste år</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>holdt den %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>planlagt til den %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dag endnu</translation>
    </message>
    <message>
        <source>Say for each goal whether it was met, and why or why not.</source>
        <translation>Svar for hvert mål, om I nåede det, og hvorfor eller hvorfor ikke.</translation>
    </message>
    <message>
        <source>The goals you set last year are shown here. If they are on paper, type them in.</source>
        <translation>Her står de mål, I satte sidste år. Har I dem på papir, så skriv dem ind.</translation>
    </message>
    <message>
        <source>New goals</source>
        <translation>Nye mål</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>New di&amp;scussion</source>
        <translation>N&amp;y drøftelse</translation>
    </message>
    <message>
        <source>&amp;Delete this discussion</source>
        <translation>S&amp;let drøftelsen</translation>
    </message>
    <message>
        <source>Pla&amp;nned for</source>
        <translation>Pla&amp;nlagt til</translation>
    </message>
    <message>
        <source>He&amp;ld on</source>
        <translation>Hol&amp;dt den</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Who &amp;took part? One name on each line</source>
        <translation>Hvem var &amp;med? Ét navn på hver linje</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug det</translation>
    </message>
    <message>
        <source>What the year&apos;s cooperation is &amp;about</source>
        <translation>Hvad samarbejdet handler &amp;om</translation>
    </message>
    <message>
        <source>Ho&amp;w you cooperate: meetings and who does what</source>
        <translation>Hvordan I samar&amp;bejder: møder, og hvem der gør hvad</translation>
    </message>
    <message>
        <source>Your own &amp;items on the agenda</source>
        <translation>Egne p&amp;unkter på dagsordenen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>What do you do about it?</source>
        <translation>Hvad gør I ved det?</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet den</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>The plans contain what the law and the method require.</source>
        <translation>Planerne har det, som loven og metoden beder om.</translation>
    </message>
    <message>
        <source>Put it right first if you can. Enter goes to the plan.</source>
        <translation>Ret det først, hvis I kan. Enter går til planen.</translation>
    </message>
    <message>
        <source>What the plans lack</source>
        <translation>Hvad planerne mangler</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Hvem godkender?</translation>
    </message>
    <message>
        <source>Nothing agreed has been changed since the approved version.</source>
        <translation>Intet af det aftalte er ændret siden den godkendte udgave.</translation>
    </message>
    <message>
        <source>Choose a plan, and write why it was changed and who decided it.</source>
        <translation>Vælg en plan. Skriv, hvorfor den er ændret, og hvem der har besluttet det.</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Ændret siden godkendelsen</translation>
    </message>
    <message numerus="yes">
        <source>○ %n without a reason</source>
        <translation>
            <numerusform>○ %n uden grund</numerusform>
            <numerusform>○ %n uden grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Gå til planen</translation>
    </message>
    <message>
        <source>Add those who approve. There must be at least two.</source>
        <translation>Skriv dem, der godkender. Der skal være mindst to.</translation>
    </message>
    <message>
        <source>Those who approve</source>
        <translation>Dem, der godkender</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Tilføj et navn</translation>
    </message>
    <message>
        <source>Use the names of the workplace</source>
        <translation>Brug navnene fra Arbejdspladsen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>A few words to go with it</source>
        <translation>Et par ord med på vejen</translation>
    </message>
    <message>
        <source>Freeze the approved version</source>
        <translation>Frys den godkendte udgave</translation>
    </message>
    <message>
        <source>Approved versions</source>
        <translation>Godkendte udgaver</translation>
    </message>
    <message>
        <source>Print the page to sign</source>
        <translation>Udskriv siden til underskrift</translation>
    </message>
    <message>
        <source>Print the plans as approved</source>
        <translation>Udskriv planerne, som de blev godkendt</translation>
    </message>
    <message>
        <source>Attach the signed page…</source>
        <translation>Vedhæft den underskrevne side…</translation>
    </message>
    <message>
        <source>Save the signed page as…</source>
        <translation>Gem den underskrevne side som…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tag den ud</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Det, der er ændret</translation>
    </message>
    <message>
        <source>Why was it changed?</source>
        <translation>Hvorfor er den ændret?</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Hvem har besluttet det?</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Gem grunden</translation>
    </message>
</context>
<context>
    <name>ApprovalVersions</name>
    <message>
        <source>Approved versions</source>
        <translation>Godkendte udgaver</translation>
    </message>
    <message>
        <source>Freeze what is approved</source>
        <translation>Frys det, der godkendes</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed plan(s) will be frozen as they stand.</source>
        <translation>
            <numerusform>%n aftalt plan bliver frosset, som den er nu.</numerusform>
            <numerusform>%n aftalte planer bliver frosset, som de er nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be left out.</source>
        <translation>
            <numerusform>%n kladde kommer ikke med.</numerusform>
            <numerusform>%n kladder kommer ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been frozen yet.</source>
        <translation>Der er ikke frosset noget endnu.</translation>
    </message>
    <message>
        <source>The signed page has not been attached yet.</source>
        <translation>Den underskrevne side er ikke vedhæftet endnu.</translation>
    </message>
    <message>
        <source>The signed page is attached: %1</source>
        <translation>Den underskrevne side er vedhæftet: %1</translation>
    </message>
    <message>
        <source>PDF or picture (%1)</source>
        <translation>PDF eller billede (%1)</translation>
    </message>
    <message>
        <source>Attach the signed page</source>
        <translation>Vedhæft den underskrevne side</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another.</source>
        <translation>Filen kan ikke læses. Vælg en anden.</translation>
    </message>
    <message>
        <source>Save the signed page</source>
        <translation>Gem den underskrevne side</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Touched at the meetings: %1</source>
        <translation>Berørt på møderne: %1</translation>
    </message>
    <message>
        <source>Wh&amp;y does it not apply to you?</source>
        <translation>Hvorfor findes det &amp;ikke hos jer?</translation>
    </message>
    <message>
        <source>How do you look at &amp;all of it?</source>
        <translation>Hvordan ser I &amp;på det hele?</translation>
    </message>
    <message>
        <source>Due for review again by %1 at the latest.</source>
        <translation>Skal ses efter igen senest den %1.</translation>
    </message>
    <message>
        <source>A change means you must review it again: %1</source>
        <translation>En ændring kræver, at I ser efter igen: %1</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Correct a row in its cells, and it goes onto the list. Or copy the rows out and correct them in the spreadsheet.</source>
        <translation>Ret en række i felterne, så kommer den på listen. Eller kopiér rækkerne ud, og ret dem i regnearket.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) set aside</source>
        <translation>
            <numerusform>%n række er lagt til side</numerusform>
            <numerusform>%n rækker er lagt til side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Correct the rows that cannot be added</source>
        <translation>Ret de rækker, der ikke kan komme med</translation>
    </message>
    <message>
        <source>What you do not correct now is set aside below the list. Nothing is lost.</source>
        <translation>Det, du ikke retter nu, bliver lagt til side under listen. Intet går tabt.</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>What is wrong</source>
        <translation>Hvad er galt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>✓ Can be added</source>
        <translation>✓ Kan komme med</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Rækker lagt til side</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Kopiér rækkerne</translation>
    </message>
    <message>
        <source>Delete the chosen row</source>
        <translation>Slet den valgte række</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them anywhere.</source>
        <translation>
            <numerusform>%n række er kopieret. Sæt den ind, hvor du vil.</numerusform>
            <numerusform>%n rækker er kopieret. Sæt dem ind, hvor du vil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Ingen har spurgt endnu.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Sidst spurgt den %1.</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>1  The problem</source>
        <translation>1  Problemet</translation>
    </message>
    <message>
        <source>2  The risk</source>
        <translation>2  Risikoen</translation>
    </message>
    <message>
        <source>3  The answer</source>
        <translation>3  Svaret</translation>
    </message>
    <message>
        <source>The day it was fixed</source>
        <translation>Dagen, hvor det blev ordnet</translation>
    </message>
    <message>
        <source>What will you do, and who will &amp;do it?</source>
        <translation>Hvad gør I, og hvem &amp;gør det?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse, som alle må læse</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of 9</source>
        <translation>
            <numerusform>1 point af 9</numerusform>
            <numerusform>%n point af 9</numerusform>
        </translation>
    </message>
    <message>
        <source>Think of the work, not of individuals.</source>
        <translation>Tænk på arbejdet og ikke på enkelte personer.</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>The wishes and how far each is assessed</source>
        <translation>Ønskerne, og hvor langt hvert af dem er vurderet</translation>
    </message>
    <message>
        <source>What lies &amp;behind the wish?</source>
        <translation>Hvad ligger der &amp;bag ønsket?</translation>
    </message>
    <message>
        <source>&amp;Nature: what kind of problem is it?</source>
        <translation>Ar&amp;t: Hvad er det for et problem?</translation>
    </message>
    <message>
        <source>&amp;Severity: how serious is it?</source>
        <translation>A&amp;lvor: Hvor alvorligt er det?</translation>
    </message>
    <message>
        <source>Sc&amp;ope: how many, and how often?</source>
        <translation>&amp;Omfang: Hvor mange og hvor tit?</translation>
    </message>
    <message>
        <source>The parts of the assessment</source>
        <translation>Vurderingens dele</translation>
    </message>
    <message>
        <source>&amp;Causes: why has it arisen?</source>
        <translation>&amp;Årsager: Hvorfor er det opstået?</translation>
    </message>
    <message>
        <source>&amp;Likelihood: how often can it go wrong?</source>
        <translation>San&amp;dsynlighed: Hvor tit kan det gå galt?</translation>
    </message>
    <message>
        <source>The risk in your own &amp;words, if the scale does not fit</source>
        <translation>Risikoen med jeres egne &amp;ord, hvis skalaen ikke passer</translation>
    </message>
    <message>
        <source>Could it be linked to sickness a&amp;bsence?</source>
        <translation>Kan det hænge sammen med sygef&amp;ravær?</translation>
    </message>
    <message>
        <source>&amp;Answer to the wish</source>
        <translation>&amp;Svar på ønsket</translation>
    </message>
    <message>
        <source>&amp;Who can decide? Write a role.</source>
        <translation>&amp;Hvem kan bestemme? Skriv en rolle.</translation>
    </message>
    <message>
        <source>&amp;Reason, for everybody to read</source>
        <translation>Begru&amp;ndelse, som alle må læse</translation>
    </message>
    <message>
        <source>The da&amp;y it was fixed</source>
        <translation>&amp;Dagen, hvor det blev ordnet</translation>
    </message>
    <message>
        <source>Who will ta&amp;ke it on?</source>
        <translation>Hvem &amp;tager sig af det?</translation>
    </message>
    <message>
        <source>When a matter is handled elsewhere, the program keeps nothing about it. What you have written about this wish will be deleted.</source>
        <translation>Når en sag håndteres et andet sted, gemmer programmet ikke noget om den. Det, I har skrevet om ønsket her, bliver slettet.</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Behold teksten</translation>
    </message>
    <message>
        <source>Delete the text, and save the answer</source>
        <translation>Slet teksten, og gem svaret</translation>
    </message>
    <message>
        <source>Previous wish</source>
        <translation>Forrige ønske</translation>
    </message>
    <message>
        <source>Next wish</source>
        <translation>Næste ønske</translation>
    </message>
    <message>
        <source>Nothing else is kept about this. If the wish itself says too much, change it under “%1”.</source>
        <translation>Der bliver ikke gemt andet om sagen. Siger selve ønsket for meget, så ret det under ”%1”.</translation>
    </message>
    <message>
        <source>The strengths to build on</source>
        <translation>Styrkerne, I skal bygge på</translation>
    </message>
    <message>
        <source>Describe each as concretely as you can.</source>
        <translation>Beskriv hver af dem så konkret som muligt.</translation>
    </message>
    <message>
        <source>What can you build on? Name a day, a place or a habit.</source>
        <translation>Hvad kan I bygge på? Nævn en dag, et sted eller en vane.</translation>
    </message>
    <message>
        <source>The other wishes</source>
        <translation>De andre ønsker</translation>
    </message>
    <message>
        <source>The wishes</source>
        <translation>Ønskerne</translation>
    </message>
    <message>
        <source>Preliminary list</source>
        <translation>Foreløbig liste</translation>
    </message>
    <message numerus="yes">
        <source>Begin with the strengths (%n)</source>
        <translation>
            <numerusform>Begynd med styrkerne (%n)</numerusform>
            <numerusform>Begynd med styrkerne (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it an action plan</source>
        <translation>Gør til handleplan</translation>
    </message>
    <message>
        <source>Go to action plan %1</source>
        <translation>Gå til handleplan %1</translation>
    </message>
    <message>
        <source>⚠ A plan made now will lack: %1.</source>
        <translation>⚠ Laver du planen nu, mangler den: %1.</translation>
    </message>
    <message>
        <source>⚠ This wish has not been assessed. A plan made now is based on marks alone.</source>
        <translation>⚠ Ønsket er ikke vurderet. En plan nu bygger kun på streger.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Der mangler: %1</translation>
    </message>
    <message>
        <source>⚠ “%1” looks personal. Write about the work, not about a person.</source>
        <translation>⚠ ”%1” ligner noget personligt. Skriv om arbejdet og ikke om en person.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Backups are made automatically while you work. If you go back to one, you can undo it, and today&apos;s version is kept first.</source>
        <translation>Kopierne laves af sig selv, mens du arbejder. Du kan altid fortryde, hvis du går tilbage til en af dem, og udgaven fra nu bliver gemt først.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sikkerhedskopier, den nyeste først</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Gå tilbage til denne</translation>
    </message>
    <message>
        <source>This backup is from before a name was erased, %1.</source>
        <translation>Sikkerhedskopien er fra før, et navn blev slettet (%1).</translation>
    </message>
    <message>
        <source>The name will come back with it. You can erase it again straight away.</source>
        <translation>Navnet kommer tilbage med den. Du kan slette det igen med det samme.</translation>
    </message>
    <message>
        <source>Go back, and erase the name again</source>
        <translation>Gå tilbage, og slet navnet igen</translation>
    </message>
    <message>
        <source>There are none yet. The first is made automatically.</source>
        <translation>Der er ingen endnu. Den første kommer af sig selv.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from the groups</source>
        <translation>
            <numerusform>%n linje fra grupperne</numerusform>
            <numerusform>%n linjer fra grupperne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s)</source>
        <translation>
            <numerusform>%n handleplan</numerusform>
            <numerusform>%n handleplaner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>✓ Chosen</source>
        <translation>✓ Valgt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valgt: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Vælg: %1</translation>
    </message>
</context>
<context>
    <name>BlindSpotsPage</name>
    <message>
        <source>Areas of the work environment</source>
        <translation>Områder i arbejdsmiljøet</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) nobody has mentioned</source>
        <translation>
            <numerusform>1 område har ingen nævnt.</numerusform>
            <numerusform>%n områder har ingen nævnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every area is touched or settled.</source>
        <translation>Alle områder er berørt eller afklaret.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Kilde: %1. Kontrolleret den %2.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>The &amp;question for dialogue meeting 2</source>
        <translation>Spørgs&amp;målet til 2. dialogmøde</translation>
    </message>
    <message>
        <source>How is it &amp;covered?</source>
        <translation>Hvordan er det &amp;dækket?</translation>
    </message>
    <message>
        <source>Why n&amp;ot?</source>
        <translation>Hv&amp;orfor ikke?</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) laid on areas because of their words. Read them through.</source>
        <translation>
            <numerusform>1 tema er lagt på et område ud fra ordene. Læs det igennem.</numerusform>
            <numerusform>%n temaer er lagt på områder ud fra ordene. Læs dem igennem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other theme has words that point to an area.</source>
        <translation>Ingen andre temaer har ord, der peger på et område.</translation>
    </message>
    <message>
        <source>&amp;Propose from the words</source>
        <translation>Fore&amp;slå ud fra ordene</translation>
    </message>
    <message>
        <source>The areas of the work environment and whether they were touched</source>
        <translation>Områderne i arbejdsmiljøet, og om de er berørt</translation>
    </message>
    <message>
        <source>Which &amp;themes touch this area?</source>
        <translation>Hvilke &amp;temaer berører området?</translation>
    </message>
    <message>
        <source>What will you &amp;do if none does?</source>
        <translation>Hvad gør I, hvis &amp;intet tema gør?</translation>
    </message>
</context>
<context>
    <name>BoardDeeds</name>
    <message>
        <source>Check the effect on</source>
        <translation>Se på effekten den</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Move to</source>
        <translation>Flyt til</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Flyt fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) on</source>
        <translation>
            <numerusform>%n uge frem</numerusform>
            <numerusform>%n uger frem</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a day (F2)</source>
        <translation>Skriv en dag (F2)</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>V&amp;is</translation>
    </message>
    <message>
        <source>as</source>
        <translation>som</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolonner</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>a word, a name, a number</source>
        <translation>et ord, et navn, et nummer</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle aktiviteter</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Skift status</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Åbn handleplanen</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Gennemført…</translation>
    </message>
    <message>
        <source>Close with its effect…</source>
        <translation>Luk med effekt…</translation>
    </message>
    <message>
        <source>Thermometer…</source>
        <translation>Termometer…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Opgiv…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Chec&amp;k the effect on</source>
        <translation>Se på &amp;effekten den</translation>
    </message>
    <message>
        <source>How do you kno&amp;w?</source>
        <translation>Hvordan ved I de&amp;t?</translation>
    </message>
    <message>
        <source>Why do you give it &amp;up?</source>
        <translation>Hvorfor opgiver I &amp;den?</translation>
    </message>
    <message>
        <source>&amp;Does it work?</source>
        <translation>Virker &amp;den?</translation>
    </message>
    <message>
        <source>Make an action plan</source>
        <translation>Lav en handleplan</translation>
    </message>
    <message>
        <source>Enter changes the status of the chosen rows, F2 the deadline. Shift and the arrows choose several.</source>
        <translation>Enter ændrer status for de valgte rækker, F2 fristen. Skift og piletasterne vælger flere.</translation>
    </message>
    <message>
        <source>What is due, by month</source>
        <translation>Frister måned for måned</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Gør det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>What is due, month by month</source>
        <translation>Frister måned for måned</translation>
    </message>
    <message>
        <source>From wish to effect</source>
        <translation>Fra ønske til effekt</translation>
    </message>
    <message>
        <source>Dark has ended, light is open.</source>
        <translation>Det mørke er slut, det lyse er åbent.</translation>
    </message>
    <message>
        <source>Pictures of the follow-up</source>
        <translation>Billeder af opfølgningen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Show all, or search for something else.</source>
        <translation>Her er intet, der passer. Vis alle, eller søg efter noget andet.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities changed.</source>
        <translation>
            <numerusform>%n aktivitet er ændret.</numerusform>
            <numerusform>%n aktiviteter er ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was: its plan has ended.</source>
        <translation>
            <numerusform>%n er som før, for planen er slut.</numerusform>
            <numerusform>%n er som før, for planerne er slut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handleplan %1</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Slettet: ”%1”</translation>
    </message>
    <message>
        <source>Now a wish: “%1”</source>
        <translation>Nu et ønske: ”%1”</translation>
    </message>
    <message>
        <source>Now a strength: “%1”</source>
        <translation>Nu en styrke: ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n styrke</numerusform>
            <numerusform>%n styrker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n ønske</numerusform>
            <numerusform>%n ønsker</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>uden gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) noted as handled elsewhere. What you typed about it is not kept.</source>
        <translation>
            <numerusform>1 sag er noteret som håndteret et andet sted. Det, du skrev om den, er ikke gemt.</numerusform>
            <numerusform>%n sager er noteret som håndteret et andet sted. Det, du skrev om dem, er ikke gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the line with s for a strength, w for a wish or d for a dream, and type #3 for group 3. An h in front only notes that a matter is handled elsewhere. Write no names. Next: %1</source>
        <translation>Begynd linjen med s for styrke, ø for ønske eller d for drøm, og skriv #3 for gruppe 3. Et h forrest noterer kun, at en sag håndteres et andet sted. Skriv ikke navne. Den næste bliver: %1</translation>
    </message>
    <message>
        <source>Enter only notes that there is a matter to be handled elsewhere. What follows h is not kept.</source>
        <translation>Enter noterer kun, at der er en sag, som håndteres et andet sted. Det, der står efter h, bliver ikke gemt.</translation>
    </message>
    <message>
        <source>Enter keeps it as: %1</source>
        <translation>Enter gemmer linjen som: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter keeps %n lines, the first as: %1</source>
        <translation>
            <numerusform>Enter gemmer %n linje som: %1</numerusform>
            <numerusform>Enter gemmer %n linjer, den første som: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter changes to: %1</source>
        <translation>Enter skifter til: %1</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>Drøm</translation>
    </message>
    <message>
        <source>⚠ “%1” looks personal. Write what was said, not who it is about.</source>
        <translation>⚠ ”%1” ligner noget personligt. Skriv, hvad der blev sagt, og ikke hvem det handler om.</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Styrke</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>&amp;Ønske</translation>
    </message>
    <message>
        <source>&amp;Dream</source>
        <translation>&amp;Drøm</translation>
    </message>
    <message>
        <source>from gr&amp;oup</source>
        <translation>fra gru&amp;ppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>What the group wrote, one line at a time</source>
        <translation>Hvad gruppen skrev, én linje ad gangen</translation>
    </message>
    <message>
        <source>Type what the group wrote, and press Enter</source>
        <translation>Skriv, hvad gruppen skrev, og tryk Enter</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Gem linjen</translation>
    </message>
    <message>
        <source>Make it a wish</source>
        <translation>Gør til et ønske</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete the chosen strength</source>
        <translation>Slet den valgte styrke</translation>
    </message>
    <message>
        <source>Make it a strength</source>
        <translation>Gør til en styrke</translation>
    </message>
    <message>
        <source>Delete the chosen wish</source>
        <translation>Slet det valgte ønske</translation>
    </message>
</context>
<context>
    <name>CapturePhotos</name>
    <message numerus="yes">
        <source>%n photo(s) of sheets</source>
        <translation>
            <numerusform>1 foto af et ark</numerusform>
            <numerusform>%n fotos af ark</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos of the sheets</source>
        <translation>Tilføj fotos af arkene</translation>
    </message>
    <message>
        <source>There were no pictures.</source>
        <translation>Der var ingen billeder.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n photo(s)… You can go on working.</source>
        <translation>
            <numerusform>Læser 1 foto … Du kan arbejde videre imens.</numerusform>
            <numerusform>Læser %n fotos … Du kan arbejde videre imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>1 foto er tilføjet.</numerusform>
            <numerusform>%n fotos er tilføjet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>1 fil kunne ikke læses som et billede.</numerusform>
            <numerusform>%n filer kunne ikke læses som billeder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Billeder (%1)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tilføj fotos</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Tilføj en mappe med fotos</translation>
    </message>
    <message>
        <source>Photo removed. Ctrl+Z brings it back.</source>
        <translation>Fotoet er fjernet. Ctrl+Z henter det igen.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>foto %1</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>You have looked at this change.</source>
        <translation>I har set efter, hvad ændringen betyder.</translation>
    </message>
    <message>
        <source>Review the ticked areas again, and enter the date in each of them.</source>
        <translation>Se på de områder, der er sat kryds ved, og skriv dagen ved hvert af dem.</translation>
    </message>
    <message>
        <source>Tick the areas it touches, or write how you have looked at it.</source>
        <translation>Sæt kryds ved de områder, den rører ved, eller skriv, hvordan I har set på den.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Delete what is ticked for good?</source>
        <translation>Vil du slette det, der er sat kryds ved, for altid?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Deleting in the file, its history and its backups …</source>
        <translation>Sletter i filen, historikken og sikkerhedskopierne …</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Se %1</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Ryd op</translation>
    </message>
    <message>
        <source>What can be deleted, and what stays</source>
        <translation>Hvad der kan slettes, og hvad der bliver</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Slet for altid</translation>
    </message>
</context>
<context>
    <name>ClosedNotice</name>
    <message>
        <source>%1 was closed on %2. It can be read and printed, but not changed.</source>
        <translation>%1 blev lukket den %2. Den kan læses og skrives ud, men ikke ændres.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Begin the next APV…</source>
        <translation>Begynd den næste APV…</translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <source>✓ Counted. No words are kept.</source>
        <translation>✓ Talt med. Ingen ord er gemt.</translation>
    </message>
    <message>
        <source>✓ Kept: %1</source>
        <translation>✓ Gemt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Taget tilbage: %1</translation>
    </message>
    <message>
        <source>No screen</source>
        <translation>Ingen skærm</translation>
    </message>
    <message>
        <source>In a separate window</source>
        <translation>Et vindue for sig</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>What is in the columns?</source>
        <translation>Hvad står der i kolonnerne?</translation>
    </message>
    <message>
        <source>The program has guessed. Change what is wrong.</source>
        <translation>Programmet har gættet. Ret det, der er forkert.</translation>
    </message>
    <message>
        <source>&amp;Skip those who are on the list already</source>
        <translation>&amp;Spring dem over, der allerede er på listen</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatorer</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Nothing: one column</source>
        <translation>Intet: én kolonne</translation>
    </message>
    <message>
        <source>The first row contains &amp;headings</source>
        <translation>Første række er &amp;overskrifter</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>Mellem &amp;felterne står</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Ark</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Det, der bliver sat ind</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) ready to be added</source>
        <translation>
            <numerusform>%n deltager er klar</numerusform>
            <numerusform>%n deltagere er klar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be corrected first. They are at the top.</source>
        <translation>
            <numerusform>%n række skal først rettes. Den står øverst.</numerusform>
            <numerusform>%n rækker skal først rettes. De står øverst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the list already.</source>
        <translation>
            <numerusform>%n række er allerede på listen.</numerusform>
            <numerusform>%n rækker er allerede på listen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) share a name. Check whether that is right.</source>
        <translation>
            <numerusform>%n række deler navn med en anden. Se, om det passer.</numerusform>
            <numerusform>%n rækker deler navn med en anden. Se, om det passer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Samme navn to gange</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Allerede på listen</translation>
    </message>
    <message>
        <source>No name in row %1</source>
        <translation>Intet navn i række %1</translation>
    </message>
    <message>
        <source>Text too long in row %1</source>
        <translation>For lang tekst i række %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Bruges ikke</translation>
    </message>
</context>
<context>
    <name>CommunicationPage</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Budskab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Not &amp;sent after all</source>
        <translation>&amp;Ikke sendt alligevel</translation>
    </message>
    <message>
        <source>Mark as &amp;sent today</source>
        <translation>Markér som &amp;sendt i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n more come when these are answered.</source>
        <translation>
            <numerusform>%n forslag mere kommer, når du har svaret på dem her.</numerusform>
            <numerusform>%n forslag mere kommer, når du har svaret på dem her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n refused</source>
        <translation>
            <numerusform>Hent %n afvist forslag frem</numerusform>
            <numerusform>Hent %n afviste forslag frem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Ny meddelelse</translation>
    </message>
    <message>
        <source>What should people be told?</source>
        <translation>Hvad skal fortælles?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>Messages of the communication plan</source>
        <translation>Meddelelser i kommunikationsplanen</translation>
    </message>
    <message>
        <source>Enter edits a cell, Delete deletes the message.</source>
        <translation>Enter retter i et felt, Delete sletter meddelelsen.</translation>
    </message>
    <message>
        <source>&amp;Delete the message</source>
        <translation>Sl&amp;et meddelelsen</translation>
    </message>
    <message>
        <source>&amp;Proposals: what you could tell people</source>
        <translation>F&amp;orslag: Det kan I fortælle</translation>
    </message>
    <message>
        <source>There is nothing to propose right now. New proposals come when a date approaches, or when something happens on the board.</source>
        <translation>Der er ingen forslag lige nu. De kommer, når en dato nærmer sig, eller når der sker noget på tavlen.</translation>
    </message>
    <message>
        <source>Enter takes a proposal, Delete refuses it.</source>
        <translation>Enter tager et forslag med, Delete siger nej tak.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Tag &amp;med</translation>
    </message>
    <message>
        <source>No than&amp;ks</source>
        <translation>Nej ta&amp;k</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>&amp;Give it to them as well</source>
        <translation>&amp;Læg den også på dem</translation>
    </message>
    <message>
        <source>&amp;Take it away there as well</source>
        <translation>&amp;Fjern den også dér</translation>
    </message>
    <message>
        <source>Going through the copies …</source>
        <translation>Går kopierne igennem …</translation>
    </message>
    <message>
        <source>They stay as they are. You will not be asked about them again.</source>
        <translation>De bliver, som de er. Programmet spørger ikke til dem igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) are deleted for good.</source>
        <translation>
            <numerusform>1 kopi bliver slettet for altid.</numerusform>
            <numerusform>%n kopier bliver slettet for altid.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. A copy that was set aside may hold changes that are nowhere else.</source>
        <translation>De kan ikke hentes tilbage. En kopi, der er lagt til side, kan rumme ændringer, som ikke står andre steder.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Deleting the copies …</source>
        <translation>Sletter kopierne …</translation>
    </message>
    <message>
        <source>Trying the password …</source>
        <translation>Prøver adgangskoden …</translation>
    </message>
    <message>
        <source>All backups and copies set aside have the password of the file.</source>
        <translation>Alle sikkerhedskopier og kopier, der er lagt til side, har filens adgangskode.</translation>
    </message>
    <message>
        <source>No backup or copy set aside has a password, nor has the file.</source>
        <translation>Hverken filen, sikkerhedskopierne eller de kopier, der er lagt til side, har en adgangskode.</translation>
    </message>
    <message>
        <source>The program keeps backups, and copies set aside. These do not have the password that the file has now.</source>
        <translation>Programmet gemmer sikkerhedskopier og lægger kopier til side. De her har ikke den adgangskode, filen har nu.</translation>
    </message>
    <message>
        <source>The file has no password. These copies still have one.</source>
        <translation>Filen har ingen adgangskode. Disse kopier har stadig en.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) can be read without the password.</source>
        <translation>
            <numerusform>1 kopi kan læses uden adgangskode.</numerusform>
            <numerusform>%n kopier kan læses uden adgangskode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password, which is known here.</source>
        <translation>
            <numerusform>1 kopi har en tidligere adgangskode, som programmet kender lige nu.</numerusform>
            <numerusform>%n kopier har en tidligere adgangskode, som programmet kender lige nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password. The program cannot read them until you type it below. Until then they stay as they are.</source>
        <translation>
            <numerusform>1 kopi har en tidligere adgangskode. Programmet kan ikke læse kopien, før du skriver koden nedenfor. Indtil da bliver den, som den er.</numerusform>
            <numerusform>%n kopier har en tidligere adgangskode. Programmet kan ikke læse dem, før du skriver koden nedenfor. Indtil da bliver de, som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes kept for later</source>
        <translation>Ændringer gemt til senere</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>De ligger i %1.</translation>
    </message>
    <message>
        <source>To fetch them, the APV is closed and opened again.</source>
        <translation>APV&apos;en bliver lukket og åbnet igen med ændringerne.</translation>
    </message>
    <message>
        <source>Type their password above first. Then they can be fetched.</source>
        <translation>Skriv først den tidligere adgangskode ovenfor. Så kan de hentes frem.</translation>
    </message>
    <message>
        <source>&amp;Fetch the changes</source>
        <translation>&amp;Hent ændringerne</translation>
    </message>
    <message>
        <source>Dele&amp;te the changes…</source>
        <translation>Slet &amp;ændringerne…</translation>
    </message>
    <message>
        <source>The changes are deleted for good.</source>
        <translation>Ændringerne bliver slettet for altid.</translation>
    </message>
    <message>
        <source>They are nowhere else, and cannot be brought back.</source>
        <translation>De står ikke andre steder og kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>The changes are deleted.</source>
        <translation>Ændringerne er slettet.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>Adgangskoden passer.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) were written anew and read back.</source>
        <translation>
            <numerusform>1 kopi er skrevet om og kontrolleret.</numerusform>
            <numerusform>%n kopier er skrevet om og kontrolleret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) are broken and were left as they are.</source>
        <translation>
            <numerusform>1 kopi er gået i stykker. Den er ikke rørt.</numerusform>
            <numerusform>%n kopier er gået i stykker. De er ikke rørt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) were deleted.</source>
        <translation>
            <numerusform>1 kopi er slettet.</numerusform>
            <numerusform>%n kopier er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opens none of the copies. Nothing was changed.</source>
        <translation>Den adgangskode åbner ingen af kopierne. Intet er ændret.</translation>
    </message>
    <message>
        <source>Copies on this PC</source>
        <translation>Kopier på denne pc</translation>
    </message>
    <message>
        <source>The copies, and what can be done with them</source>
        <translation>Kopierne, og hvad du kan gøre med dem</translation>
    </message>
    <message>
        <source>Not kept as the file is</source>
        <translation>Kopier, der ikke er som filen</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>Lad dem &amp;blive, som de er</translation>
    </message>
    <message>
        <source>&amp;Delete them…</source>
        <translation>&amp;Slet dem…</translation>
    </message>
    <message>
        <source>Former &amp;password, or the recovery key from its sheet</source>
        <translation>Tidligere &amp;adgangskode, eller nødnøglen fra det gamle ark</translation>
    </message>
    <message>
        <source>&amp;Unlock with it</source>
        <translation>Lås &amp;op med den</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis, hvad jeg skriver</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Has the work changed?</source>
        <translation>Er arbejdet ændret?</translation>
    </message>
    <message>
        <source>Areas of the work environment</source>
        <translation>Arbejdsmiljøets områder</translation>
    </message>
    <message>
        <source>Special assessments</source>
        <translation>Særlige vurderinger</translation>
    </message>
    <message>
        <source>Changes at work</source>
        <translation>Ændringer i arbejdet</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) to look at</source>
        <translation>
            <numerusform>%n område mangler</numerusform>
            <numerusform>%n områder mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>You have covered everything.</source>
        <translation>I er hele vejen rundt.</translation>
    </message>
    <message>
        <source>again by %1</source>
        <translation>igen senest %1</translation>
    </message>
    <message>
        <source>the document is missing</source>
        <translation>papiret mangler</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>set efter</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>skal ses efter</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) filled in from the meetings. Read them through.</source>
        <translation>
            <numerusform>%n område er udfyldt ud fra møderne. Læs det igennem.</numerusform>
            <numerusform>%n områder er udfyldt ud fra møderne. Læs dem igennem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meetings say nothing about the areas that are still open.</source>
        <translation>Møderne siger ikke noget om de områder, der mangler.</translation>
    </message>
    <message>
        <source>&amp;Propose from the meetings</source>
        <translation>Foreslå ud fra &amp;møderne</translation>
    </message>
    <message>
        <source>Areas, special assessments and changes at work</source>
        <translation>Områder, særlige vurderinger og ændringer i arbejdet</translation>
    </message>
    <message>
        <source>How much have you loo&amp;ked at?</source>
        <translation>Hvor meget har I &amp;set på?</translation>
    </message>
    <message>
        <source>&amp;Last reviewed</source>
        <translation>Sidst s&amp;et efter</translation>
    </message>
    <message>
        <source>Ne&amp;xt review</source>
        <translation>&amp;Næste gang</translation>
    </message>
    <message>
        <source>&amp;Does it apply to you?</source>
        <translation>Findes det h&amp;os jer?</translation>
    </message>
    <message>
        <source>&amp;Last made or revised</source>
        <translation>Sidst l&amp;avet eller rettet</translation>
    </message>
    <message>
        <source>&amp;What has changed?</source>
        <translation>Hvad er æ&amp;ndret?</translation>
    </message>
    <message>
        <source>What &amp;kind of change?</source>
        <translation>Hvilken &amp;slags ændring?</translation>
    </message>
    <message>
        <source>Fr&amp;om when?</source>
        <translation>Fra hv&amp;ornår?</translation>
    </message>
    <message>
        <source>Which are&amp;as does it touch?</source>
        <translation>Hvilke områ&amp;der rører den ved?</translation>
    </message>
    <message>
        <source>How have you &amp;looked at it?</source>
        <translation>Hvordan har I set &amp;på den?</translation>
    </message>
    <message>
        <source>&amp;Delete the change</source>
        <translation>S&amp;let ændringen</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>Skriv den &amp;ind</translation>
    </message>
    <message>
        <source>&amp;Nothing has changed</source>
        <translation>In&amp;tet er ændret</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>four letters for a year</comment>
        <translation>åååå</translation>
    </message>
    <message>
        <source>Pick a day: %1</source>
        <translation>Vælg en dag: %1</translation>
    </message>
    <message>
        <source>⚠ This day has passed.</source>
        <translation>⚠ Dagen er gået.</translation>
    </message>
</context>
<context>
    <name>DatesPage</name>
    <message>
        <source>a proposal</source>
        <translation>forslag</translation>
    </message>
    <message>
        <source>%1 has moved. Should the later meetings move too?</source>
        <translation>%1 er flyttet. Skal de senere møder flyttes med?</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first dialogue meeting</source>
        <translation>
            <numerusform>%n dag efter 1. dialogmøde</numerusform>
            <numerusform>%n dage efter 1. dialogmøde</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion based on the date of dialogue meeting 1:</source>
        <translation>Forslag ud fra dagen for 1. dialogmøde:</translation>
    </message>
    <message>
        <source>Move the other meetings?</source>
        <translation>Vil du flytte de andre møder?</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Move the meetings</source>
        <translation>Flyt møderne</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lad dem stå</translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Brug forslaget</translation>
    </message>
    <message>
        <source>Move them too</source>
        <translation>Flyt dem med</translation>
    </message>
    <message>
        <source>Suggest new dates from dialogue meeting 1…</source>
        <translation>Foreslå nye dage ud fra 1. dialogmøde…</translation>
    </message>
</context>
<context>
    <name>DepartmentCounts</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 af %3</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>All for one meeting…</source>
        <translation>Alt til ét møde…</translation>
    </message>
</context>
<context>
    <name>DreamteamPage</name>
    <message>
        <source>What is the role?</source>
        <translation>Hvad går rollen ud på?</translation>
    </message>
    <message>
        <source>Time, support and end date</source>
        <translation>Tid, hjælp og slutdato</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>Hvem er med?</translation>
    </message>
    <message>
        <source>has not said yes yet</source>
        <translation>har ikke sagt ja endnu</translation>
    </message>
    <message>
        <source>said yes on %1</source>
        <translation>sagde ja %1</translation>
    </message>
    <message>
        <source>Another &amp;name</source>
        <translation>Et &amp;navn mere</translation>
    </message>
    <message>
        <source>A name from the list, or another</source>
        <translation>Et navn fra listen eller et andet</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>Members of the dreamteam</source>
        <translation>Medlemmer af dreamteamet</translation>
    </message>
    <message>
        <source>Name of the one chosen</source>
        <translation>Navn på den valgte</translation>
    </message>
    <message>
        <source>Said yes on</source>
        <translation>Sagde ja den</translation>
    </message>
    <message>
        <source>Said yes to&amp;day</source>
        <translation>Sagde ja i &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Remove from the team</source>
        <translation>F&amp;jern fra teamet</translation>
    </message>
    <message>
        <source>&amp;Mandate: what the team may decide itself</source>
        <translation>&amp;Mandat: hvad teamet selv må beslutte</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug det</translation>
    </message>
    <message>
        <source>Their tas&amp;ks</source>
        <translation>Teamets &amp;opgaver</translation>
    </message>
    <message>
        <source>What &amp;is not their job</source>
        <translation>Hvad der &amp;ikke er deres opgave</translation>
    </message>
    <message>
        <source>Time set &amp;aside</source>
        <translation>Tid &amp;sat af</translation>
    </message>
    <message>
        <source>&amp;Who they report to</source>
        <translation>Hvem teamet går t&amp;il</translation>
    </message>
    <message>
        <source>&amp;Support they get</source>
        <translation>Den hjæl&amp;p, teamet får</translation>
    </message>
    <message>
        <source>The role ends &amp;on</source>
        <translation>Rollen slutter d&amp;en</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Somebody who is not on the list</source>
        <translation>En, der ikke står på listen</translation>
    </message>
    <message>
        <source>Looking through everything on this PC …</source>
        <translation>Leder i alt på denne pc …</translation>
    </message>
    <message>
        <source>Erasing in the file, its history and its backups …</source>
        <translation>Sletter i filen, historikken og sikkerhedskopierne …</translation>
    </message>
    <message>
        <source>The name stands nowhere in the APV, its history or its backups.</source>
        <translation>Navnet står ingen steder i APV&apos;en, historikken eller sikkerhedskopierne.</translation>
    </message>
    <message>
        <source>The name stands only in the list of participants.</source>
        <translation>Navnet står kun på deltagerlisten.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Tick those that are this person. Untick what is somebody else, or another word.</source>
        <translation>
            <numerusform>1 sted. Sæt kryds, hvis det er personen. Fjern krydset, hvis det er en anden eller et andet ord.</numerusform>
            <numerusform>%n steder. Sæt kryds dér, hvor det er personen. Fjern krydset, hvor det er en anden eller et andet ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row in the list of participants loses name, e-mail and job in any case.</source>
        <translation>På deltagerlisten bliver navn, e-mail og stilling slettet, uanset hvad.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n har kryds</numerusform>
            <numerusform>%n har kryds</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the name for good?</source>
        <translation>Vil du slette navnet for altid?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Erase a person’s name</source>
        <translation>Slet en person</translation>
    </message>
    <message>
        <source>The name goes from the whole APV on this PC: texts, history, trash and backups. Numbers, groups and attendance stay right. It cannot be undone.</source>
        <translation>Navnet forsvinder fra hele APV&apos;en på denne pc: tekster, historik, papirkurv og sikkerhedskopier. Tal, grupper og fremmøde bliver ved med at passe. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>&amp;Who?</source>
        <translation>&amp;Hvem?</translation>
    </message>
    <message>
        <source>&amp;Name in the texts</source>
        <translation>&amp;Navn i teksterne</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>&amp;Kaldes også</translation>
    </message>
    <message>
        <source>Nickname, initials, former name, with commas between</source>
        <translation>Kælenavn, initialer, tidligere navn, med komma imellem</translation>
    </message>
    <message>
        <source>First you see every place where the name stands. Nothing is erased before you say so.</source>
        <translation>Først ser du hvert sted, hvor navnet står. Intet bliver slettet, før du siger til.</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Sæt kryds ved &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Fje&amp;rn alle krydser</translation>
    </message>
    <message>
        <source>&amp;Find the name</source>
        <translation>&amp;Find navnet</translation>
    </message>
    <message>
        <source>Where the name stands, and what will stand there</source>
        <translation>Hvor navnet står, og hvad der kommer til at stå</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Slet for altid</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>The conversation and the process</source>
        <translation>Samtalen og forløbet</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>Results and effects</source>
        <translation>Resultater og effekter</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Videre frem</translation>
    </message>
    <message>
        <source>What we take with us</source>
        <translation>Det tager vi med</translation>
    </message>
    <message>
        <source>What should the next APV reme&amp;mber?</source>
        <translation>Hvad skal den næste APV h&amp;uske på?</translation>
    </message>
    <message>
        <source>Type one thing, and press Enter</source>
        <translation>Skriv én ting, og tryk Enter</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>You talked about it &amp;on</source>
        <translation>I talte &amp;om det den</translation>
    </message>
    <message>
        <source>How many &amp;took part?</source>
        <translation>Hvor mange var me&amp;d?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>How did the &amp;process go?</source>
        <translation>Hvordan gi&amp;k forløbet?</translation>
    </message>
    <message>
        <source>Write it into the field</source>
        <translation>Skriv det ind i feltet</translation>
    </message>
    <message>
        <source>This is what you hoped for</source>
        <translation>Det her håbede I på</translation>
    </message>
    <message>
        <source>Have you &amp;reached it?</source>
        <translation>Har I &amp;nået det?</translation>
    </message>
    <message>
        <source>How do you k&amp;now?</source>
        <translation>Hvor ved I d&amp;et fra?</translation>
    </message>
    <message>
        <source>Was it &amp;carried out? If not, why?</source>
        <translation>Blev det g&amp;jort? Hvis ikke, hvorfor?</translation>
    </message>
    <message>
        <source>Did it &amp;solve the problem?</source>
        <translation>&amp;Løste det problemet?</translation>
    </message>
    <message>
        <source>What comes ne&amp;xt?</source>
        <translation>Hvad &amp;så nu?</translation>
    </message>
    <message>
        <source>How will you &amp;hold on to what works?</source>
        <translation>Hvord&amp;an holder I fast i det, der virker?</translation>
    </message>
    <message>
        <source>The next APV begins with these lines.</source>
        <translation>Den næste APV begynder med de her linjer.</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Gem PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Gem til Word…</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>Gem til Excel…</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Gem til kalenderen…</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>Gem som mailkladde…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>✓ The text has been copied. Paste it wherever you want it.</source>
        <translation>✓ Teksten er kopieret. Sæt den ind, hvor du vil have den.</translation>
    </message>
    <message>
        <source>Nothing was saved or copied. Decide on the quotes first.</source>
        <translation>Intet er gemt eller kopieret. Tag stilling til citaterne først.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Gemmer %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>✓ Saved as %1</source>
        <translation>✓ Gemt som %1</translation>
    </message>
    <message>
        <source>Left out, as in the preview: %1</source>
        <translation>Uden, som i forhåndsvisningen: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stoppet. Intet blev gemt.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open APV</source>
        <translation>Åbn APV</translation>
    </message>
    <message>
        <source>APV files (*.apv)</source>
        <translation>APV-filer (*.apv)</translation>
    </message>
    <message>
        <source>Moellegaarden</source>
        <translation>Møllegården</translation>
    </message>
    <message>
        <source>Save APV in another place</source>
        <translation>Gem APV&apos;en et andet sted</translation>
    </message>
</context>
<context>
    <name>ForkDialog</name>
    <message>
        <source>Changed on two PCs</source>
        <translation>Ændret på to pc&apos;er</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>På denne pc</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Vælg senere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on with this one</source>
        <translation>Arbejd videre med denne</translation>
    </message>
    <message>
        <source>What each PC changed</source>
        <translation>Hvad hver pc har ændret</translation>
    </message>
</context>
<context>
    <name>FormerPasswordDialog</name>
    <message>
        <source>They were made before the password of the file was changed or removed. Type the former one, and they are fetched.</source>
        <translation>De er skrevet, før filens adgangskode blev skiftet eller fjernet. Skriv den tidligere adgangskode, så bliver de hentet frem.</translation>
    </message>
    <message>
        <source>Fetching the changes …</source>
        <translation>Henter ændringerne …</translation>
    </message>
    <message>
        <source>That is not the password these changes are locked with. It is the one the file had when they were made.</source>
        <translation>Ændringerne er låst med en anden adgangskode. Det er den, filen havde, da de blev skrevet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The password fits, but the copy with the changes is broken. Choose Not now: it is kept as it is.</source>
        <translation>Adgangskoden passer, men kopien med ændringerne er gået i stykker. Vælg ”Ikke nu”. Så bliver den gemt, som den er.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Tidligere adgangskode</translation>
    </message>
    <message>
        <source>Changes are locked on this PC</source>
        <translation>Ændringer er låst på denne pc</translation>
    </message>
    <message>
        <source>Former &amp;password</source>
        <translation>Tidligere &amp;adgangskode</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis, hvad jeg skriver</translation>
    </message>
    <message>
        <source>Is it forgotten? Type the recovery key from the old sheet instead. If you have neither, choose Not now: the file opens without the changes. They stay on this PC, locked, until you fetch or delete them under File, Password.</source>
        <translation>Er den glemt? Skriv nødnøglen fra det gamle ark i stedet. Har du ingen af dem, så vælg ”Ikke nu”. Filen åbner uden ændringerne, og de bliver liggende låst på pc&apos;en, til du henter eller sletter dem under Filer, Adgangskode.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ikke nu</translation>
    </message>
    <message>
        <source>&amp;Fetch the changes</source>
        <translation>&amp;Hent ændringerne</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingDialog</name>
    <message>
        <source>A letter to you</source>
        <translation>Et brev til dig</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <source>You will find the letter again under Handover, where you can print it.</source>
        <translation>Du finder brevet igen under Overdragelse. Der kan du også skrive det ud.</translation>
    </message>
    <message>
        <source>Show it next time too</source>
        <translation>Vis det også næste gang</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Jeg har læst det</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Move to</source>
        <translation>Flyt til</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>En ny gruppe</translation>
    </message>
    <message>
        <source>Swap places with</source>
        <translation>Byt plads med</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Tag ud af gruppen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Lock to the group</source>
        <translation>Lås til gruppen</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>No group</source>
        <translation>Uden gruppe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>locked here</source>
        <translation>låst her</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Mix &amp;again</source>
        <translation>Bland &amp;igen</translation>
    </message>
    <message>
        <source>Mix g&amp;roups</source>
        <translation>Bland gru&amp;pper</translation>
    </message>
    <message>
        <source>⚠ Three or four people talk best together. Look at group %1.</source>
        <translation>⚠ Tre eller fire taler bedst sammen. Se på gruppe %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;nd a group for %n people</source>
        <translation>
            <numerusform>Find en gru&amp;ppe til %n person</numerusform>
            <numerusform>Find en gru&amp;ppe til %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out the %n who do not come</source>
        <translation>
            <numerusform>Tag den ene ud, der ikke kommer</numerusform>
            <numerusform>Tag de %n ud, der ikke kommer</numerusform>
        </translation>
    </message>
    <message>
        <source>A manager is sitting with their own staff in group %1.</source>
        <translation>En leder sidder med egne medarbejdere i gruppe %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are not seated as you asked.</source>
        <translation>
            <numerusform>1 par sidder ikke, som I bad om.</numerusform>
            <numerusform>%n par sidder ikke, som I bad om.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who do not come are left out.</source>
        <translation>
            <numerusform>Den ene, der ikke kommer, er ikke med.</numerusform>
            <numerusform>De %n, der ikke kommer, er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a department, so the groups are mixed at random.</source>
        <translation>Ingen har en afdeling, så grupperne er blandet tilfældigt.</translation>
    </message>
    <message>
        <source>✓ Nobody is sitting with a colleague from their own department.</source>
        <translation>✓ Ingen sidder sammen med en fra deres egen afdeling.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs share a department.</source>
        <translation>
            <numerusform>%n par er fra samme afdeling.</numerusform>
            <numerusform>%n par er fra samme afdeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>With your departments there cannot be fewer.</source>
        <translation>Med jeres afdelinger kan det ikke blive færre.</translation>
    </message>
    <message>
        <source>It could be as few as %1.</source>
        <translation>Det kan komme ned på %1.</translation>
    </message>
    <message>
        <source>Nobody meets a partner from the first meeting again.</source>
        <translation>Ingen sidder sammen med nogen fra det første møde.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs sat together at the first meeting too.</source>
        <translation>
            <numerusform>%n par sad også sammen på det første møde.</numerusform>
            <numerusform>%n par sad også sammen på det første møde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>En ny gruppe</translation>
    </message>
    <message>
        <source>the one you choose</source>
        <translation>den, du vælger,</translation>
    </message>
    <message>
        <source>M&amp;ove %1 to</source>
        <translation>F&amp;lyt %1 til</translation>
    </message>
    <message>
        <source>The meeting has been held. Mix its groups again?</source>
        <translation>Mødet er holdt. Vil du blande grupperne igen?</translation>
    </message>
    <message>
        <source>What was written there has the group numbers on it.</source>
        <translation>Det, der blev skrevet ned på mødet, har gruppernes numre på.</translation>
    </message>
    <message>
        <source>Mix everybody into new groups?</source>
        <translation>Vil du blande alle i nye grupper?</translation>
    </message>
    <message>
        <source>Any moves you have made yourselves will be lost.</source>
        <translation>Så går det tabt, som I selv har flyttet rundt på.</translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation>Behold grupperne</translation>
    </message>
    <message>
        <source>✓ Nobody else was moved.</source>
        <translation>✓ Ingen andre er flyttet.</translation>
    </message>
    <message>
        <source>%1: from group %2 to %3</source>
        <translation>%1: fra gruppe %2 til %3</translation>
    </message>
    <message>
        <source>✓ These have moved:</source>
        <translation>✓ De her er flyttet:</translation>
    </message>
    <message>
        <source>Mix again</source>
        <translation>Bland igen</translation>
    </message>
    <message>
        <source>Mix groups for &amp;both meetings</source>
        <translation>&amp;Bland grupper til begge møder</translation>
    </message>
    <message>
        <source>Managers do not sit with staff from their own department</source>
        <translation>Ledere sidder ikke med medarbejdere fra deres egen afdeling</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Fl&amp;yt</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>It contains a copy of this file, a letter about what has been promised and what is missing, the papers as PDF, and the next dates for a calendar.</source>
        <translation>Den indeholder en kopi af filen, et brev om det, der er lovet, og det, der mangler, papirerne som PDF og de næste datoer til en kalender.</translation>
    </message>
    <message>
        <source>%1 – to %2</source>
        <translation>%1 – til %2</translation>
    </message>
    <message>
        <source>One folder for whoever takes over</source>
        <translation>Én mappe til den, der tager over</translation>
    </message>
    <message>
        <source>&amp;Make the folder…</source>
        <translation>&amp;Lav mappen…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Givet videre indtil nu</translation>
    </message>
</context>
<context>
    <name>HandoverWizard</name>
    <message>
        <source>Hand over the APV</source>
        <translation>Giv APV&apos;en videre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Lav mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Hold1Page</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>&amp;Add “%1” as new</source>
        <translation>&amp;Tilføj ”%1” som ny</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>er ikke kommet</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>The meeting is under way. It continues where it was.</source>
        <translation>Mødet er i gang. Det fortsætter, hvor det var.</translation>
    </message>
    <message>
        <source>Held from %1 to %2.</source>
        <translation>Holdt fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n came, without names</source>
        <translation>
            <numerusform>%n er kommet, uden navne</numerusform>
            <numerusform>%n er kommet, uden navne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have come</source>
        <translation>%1 af %2 er kommet</translation>
    </message>
    <message numerus="yes">
        <source>%n have not come</source>
        <translation>
            <numerusform>%n er ikke kommet</numerusform>
            <numerusform>%n er ikke kommet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked for yet</source>
        <translation>
            <numerusform>%n er ikke set endnu</numerusform>
            <numerusform>%n er ikke set endnu</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The groups fit those who have come.</source>
        <translation>✓ Grupperne passer til dem, der er kommet.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the groups have not come.</source>
        <translation>
            <numerusform>%n i grupperne er ikke kommet.</numerusform>
            <numerusform>%n i grupperne er ikke kommet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who have come have no group.</source>
        <translation>
            <numerusform>%n, der er kommet, har ingen gruppe.</numerusform>
            <numerusform>%n, der er kommet, har ingen gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to move.</source>
        <translation>Ingen skal flytte.</translation>
    </message>
    <message>
        <source>%1: from group %2 to group %3</source>
        <translation>%1: fra gruppe %2 til gruppe %3</translation>
    </message>
    <message>
        <source>The groups have been adjusted.</source>
        <translation>Grupperne er rettet til.</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Hold the meet&amp;ing (F11)</source>
        <translation>Hold m&amp;ødet (F11)</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Ved døren</translation>
    </message>
    <message>
        <source>&amp;Three letters of a name</source>
        <translation>Tre &amp;bogstaver af et navn</translation>
    </message>
    <message>
        <source>Enter ticks the first one</source>
        <translation>Enter sætter kryds ved den første</translation>
    </message>
    <message>
        <source>&amp;Add as new</source>
        <translation>&amp;Tilføj som ny</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Hvem der er kommet</translation>
    </message>
    <message>
        <source>Has &amp;not come</source>
        <translation>Er &amp;ikke kommet</translation>
    </message>
    <message>
        <source>The rest have not come</source>
        <translation>Resten er ikke kommet</translation>
    </message>
    <message>
        <source>N&amp;umber attending</source>
        <translation>&amp;Antal fremmødte</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>A number is enough if you do not want names.</source>
        <translation>Et tal er nok, hvis I ikke vil have navne på.</translation>
    </message>
    <message>
        <source>Adjust the groups</source>
        <translation>Ret grupperne til</translation>
    </message>
    <message>
        <source>&amp;Adjust the groups</source>
        <translation>Ret gr&amp;upperne til</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Så lang tid tog det</translation>
    </message>
    <message>
        <source>How long each item took</source>
        <translation>Hvor lang tid hvert punkt tog</translation>
    </message>
</context>
<context>
    <name>HubPictures</name>
    <message>
        <source>The action plans month by month</source>
        <translation>Handleplanerne måned for måned</translation>
    </message>
    <message>
        <source>From wish to effect</source>
        <translation>Fra ønske til effekt</translation>
    </message>
    <message>
        <source>What is due: dark has ended, light is open</source>
        <translation>Frister: Mørk er afsluttet, lys er åben</translation>
    </message>
</context>
<context>
    <name>ImportPeopleWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Hent en liste ind</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Hvilken liste vil du hente ind?</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lister (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Tilføj %n deltager</numerusform>
            <numerusform>Tilføj %n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Navn, telefon eller e-mail</translation>
    </message>
    <message>
        <source>✓ Sent on %1</source>
        <translation>✓ Sendt den %1</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it into an e-mail.</source>
        <translation>✓ Kopieret. Sæt teksten ind i en e-mail.</translation>
    </message>
    <message>
        <source>In your &amp;own words</source>
        <translation>Med jeres &amp;egne ord</translation>
    </message>
    <message>
        <source>Why are you doing it now? What will the management use it for?</source>
        <translation>Hvorfor gør I det nu? Hvad vil ledelsen bruge det til?</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Indsæt et felt</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>The letter fills it in, even if it changes later.</source>
        <translation>Brevet udfylder det selv, også hvis det ændrer sig senere.</translation>
    </message>
    <message>
        <source>&amp;Reply no later than</source>
        <translation>&amp;Svar senest</translation>
    </message>
    <message>
        <source>Replies and questions &amp;to</source>
        <translation>Svar og spørgsmål &amp;til</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>&amp;Underskrevet af</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Send den</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopiér som tekst</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>Sen&amp;dt den</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>&amp;Markér som sendt</translation>
    </message>
    <message>
        <source>&amp;Undo sent</source>
        <translation>F&amp;ortryd sendt</translation>
    </message>
    <message>
        <source>Record the replies</source>
        <translation>Notér svarene</translation>
    </message>
    <message>
        <source>The answer is about</source>
        <translation>Svaret gælder</translation>
    </message>
    <message>
        <source>Only those who have not answered</source>
        <translation>Kun dem, der ikke har svaret</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Kopiér påmindelsen</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Påmindelse sendt den</translation>
    </message>
    <message>
        <source>Answers to the invitation</source>
        <translation>Svar på indkaldelsen</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommer ikke</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Intet svar endnu</translation>
    </message>
    <message>
        <source>Keys: + coming, − not coming, Del no answer</source>
        <translation>Taster: + kommer, − kommer ikke, Delete intet svar</translation>
    </message>
    <message>
        <source>How the letter reads</source>
        <translation>Sådan lyder brevet</translation>
    </message>
</context>
<context>
    <name>LeaderDeeds</name>
    <message>
        <source>Begin the meeting</source>
        <translation>Begynd mødet</translation>
    </message>
    <message>
        <source>Next item (Page Down)</source>
        <translation>Næste punkt (Page Down)</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Tilbage (Page Up)</translation>
    </message>
    <message>
        <source>− 1 minute (Ctrl+↓)</source>
        <translation>− 1 minut (Ctrl+↓)</translation>
    </message>
    <message>
        <source>+ 1 minute (Ctrl+↑)</source>
        <translation>+ 1 minut (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Next round (F6)</source>
        <translation>Næste runde (F6)</translation>
    </message>
    <message>
        <source>Round again (Shift+F6)</source>
        <translation>Runden forfra (Shift+F6)</translation>
    </message>
    <message>
        <source>Skip the item</source>
        <translation>Spring punktet over</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Begin the meeting (Page Down)</source>
        <translation>Begynd mødet (Page Down)</translation>
    </message>
    <message>
        <source>Hold it once more</source>
        <translation>Hold det én gang til</translation>
    </message>
    <message>
        <source>Finish (Page Down)</source>
        <translation>Slut (Page Down)</translation>
    </message>
    <message>
        <source>Go on (F9)</source>
        <translation>Fortsæt (F9)</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Pause (F9)</translation>
    </message>
</context>
<context>
    <name>LeaderWindow</name>
    <message>
        <source>Hold the meeting: %1</source>
        <translation>Hold mødet: %1</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mødet er slut</translation>
    </message>
    <message>
        <source>How long each item took has been saved.</source>
        <translation>Nu er det gemt, hvor lang tid hvert punkt tog.</translation>
    </message>
    <message>
        <source>Begin when people have sat down: Page Down.</source>
        <translation>Begynd, når folk sidder ned: Page Down.</translation>
    </message>
    <message>
        <source>Hide the room (F11)</source>
        <translation>Skjul lokalets skærm (F11)</translation>
    </message>
    <message>
        <source>Show the room (F11)</source>
        <translation>Vis lokalets skærm (F11)</translation>
    </message>
    <message>
        <source>The script of this item</source>
        <translation>Drejebogen til punktet</translation>
    </message>
    <message>
        <source>Say aloud</source>
        <translation>Sig højt</translation>
    </message>
    <message>
        <source>How you do it</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>What the room does</source>
        <translation>Det gør deltagerne</translation>
    </message>
    <message>
        <source>When something serious comes up</source>
        <translation>Når noget alvorligt kommer frem</translation>
    </message>
    <message>
        <source>Back to the script (Esc)</source>
        <translation>Tilbage til drejebogen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Type what is said</source>
        <translation>&amp;Skriv, hvad der bliver sagt</translation>
    </message>
    <message>
        <source>w #3 A place to sit down in the break</source>
        <translation>ø #3 Et sted at sidde ned i pausen</translation>
    </message>
    <message>
        <source>The rest of the meeting</source>
        <translation>Mødets punkter</translation>
    </message>
    <message>
        <source>&amp;Keep to the end time: shorten what is left</source>
        <translation>&amp;Hold sluttiden: forkort resten</translation>
    </message>
    <message>
        <source>&amp;Bell when the time is up</source>
        <translation>&amp;Ring, når tiden er gået</translation>
    </message>
    <message>
        <source>&amp;Show the room on</source>
        <translation>&amp;Vis lokalets skærm på</translation>
    </message>
    <message>
        <source>Something serious (F8)</source>
        <translation>Noget alvorligt (F8)</translation>
    </message>
</context>
<context>
    <name>LeaderWords</name>
    <message>
        <source>The meeting is paused.</source>
        <translation>Mødet holder pause.</translation>
    </message>
    <message>
        <source>⚠ Soon over. Begin to round off.</source>
        <translation>⚠ Snart slut. Begynd at runde af.</translation>
    </message>
    <message>
        <source>⚠ The time is up. Go on when it suits: Page Down.</source>
        <translation>⚠ Tiden er gået. Gå videre, når det passer: Page Down.</translation>
    </message>
    <message>
        <source>Ends %1: on time</source>
        <translation>Slutter %1: til tiden</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1: %n minute(s) early</source>
        <translation>
            <numerusform>Slutter %1: %n minut før tid</numerusform>
            <numerusform>Slutter %1: %n minutter før tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1: %n minute(s) late</source>
        <translation>
            <numerusform>Slutter %1: %n minut for sent</numerusform>
            <numerusform>Slutter %1: %n minutter for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 left</source>
        <translation>Runde %1 af %2: %3 tilbage</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ikke nået</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
</context>
<context>
    <name>LegalCheckPage</name>
    <message>
        <source>What the law requires</source>
        <translation>Det beder loven om</translation>
    </message>
    <message>
        <source>Fix it here</source>
        <translation>Ret det her</translation>
    </message>
    <message>
        <source>Write where it is kept</source>
        <translation>Skriv, hvor det ligger</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Where can it be &amp;seen?</source>
        <translation>Hvor &amp;kan det ses?</translation>
    </message>
    <message>
        <source>Why &amp;is it not relevant?</source>
        <translation>Hvorfor er det &amp;ikke relevant?</translation>
    </message>
    <message>
        <source>What the law requires, and the status</source>
        <translation>Det, loven beder om, og hvordan det står til</translation>
    </message>
    <message>
        <source>What is &amp;missing</source>
        <translation>Det &amp;mangler</translation>
    </message>
    <message>
        <source>What sho&amp;ws it</source>
        <translation>Det viser d&amp;et</translation>
    </message>
    <message>
        <source>In your own words: how was it &amp;planned?</source>
        <translation>Med jeres egne ord: Hvordan blev den &amp;planlagt?</translation>
    </message>
    <message>
        <source>In your own words: how was it ca&amp;rried out?</source>
        <translation>Med jeres egne ord: Hvordan blev den ge&amp;nnemført?</translation>
    </message>
    <message>
        <source>Who took part in &amp;planning?</source>
        <translation>Hvem var med til at &amp;planlægge?</translation>
    </message>
    <message>
        <source>Who took part in &amp;organising?</source>
        <translation>Hvem var med til at &amp;lægge til rette?</translation>
    </message>
    <message>
        <source>Who took part in ca&amp;rrying it out?</source>
        <translation>Hvem var med til at ge&amp;nnemføre?</translation>
    </message>
    <message>
        <source>Who takes part in following &amp;up?</source>
        <translation>Hvem er med til at f&amp;ølge op?</translation>
    </message>
    <message>
        <source>Propose &amp;names</source>
        <translation>Foreslå n&amp;avne</translation>
    </message>
    <message>
        <source>Where is the APV &amp;kept?</source>
        <translation>Hvor &amp;ligger APV&apos;en?</translation>
    </message>
    <message>
        <source>When did you &amp;tell everybody?</source>
        <translation>Hvornår for&amp;talte I det til alle?</translation>
    </message>
    <message>
        <source>H&amp;ow did you tell it?</source>
        <translation>Hv&amp;ordan fortalte I det?</translation>
    </message>
    <message>
        <source>How do you work to &amp;prevent problems?</source>
        <translation>Hvordan fore&amp;bygger I?</translation>
    </message>
    <message>
        <source>What do &amp;you say?</source>
        <translation>Hvad &amp;siger I selv?</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Planned, min.</source>
        <translation>Planlagt, min.</translation>
    </message>
    <message>
        <source>Took, min.</source>
        <translation>Brugt, min.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A field on “%1” cannot be kept as it stands. Leave it anyway?</source>
        <translation>Et felt på ”%1” kan ikke gemmes, som det står. Vil du forlade det alligevel?</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>The folder is being made</source>
        <translation>Mappen bliver lavet</translation>
    </message>
    <message>
        <source>It takes a moment. If you stop, nothing is left of the folder.</source>
        <translation>Det tager et øjeblik. Stopper du, er der intet tilbage af mappen.</translation>
    </message>
    <message>
        <source>How far the folder is</source>
        <translation>Hvor langt mappen er</translation>
    </message>
    <message>
        <source>The folder has been made</source>
        <translation>Mappen er lavet</translation>
    </message>
    <message>
        <source>Give it to whoever takes over.</source>
        <translation>Giv den til den, der tager over.</translation>
    </message>
    <message>
        <source>It is here:
%1</source>
        <translation>Den ligger her:
%1</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>%1
→ merged into wish %2</source>
        <translation>%1
→ slået sammen med ønske %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Streger</translation>
    </message>
    <message>
        <source>Preliminary list</source>
        <translation>Foreløbig liste</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>On the list, by the marks: wishes %1. You may change it.</source>
        <translation>På listen efter stregerne: ønske %1. Du kan ændre det.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) counted.</source>
        <translation>
            <numerusform>%n streg talt op.</numerusform>
            <numerusform>%n streger talt op.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1 marks counted, but %2 were given out. Count again.</source>
        <translation>⚠ Der er talt %1 streger op, men kun delt %2 ud. Tæl efter.</translation>
    </message>
    <message>
        <source>%1 of %2 marks counted.</source>
        <translation>%1 af %2 streger talt op.</translation>
    </message>
    <message>
        <source>Note on the tie</source>
        <translation>Noten om, hvad der stod lige</translation>
    </message>
    <message>
        <source>⚠ Wishes %1 have equally many marks, but not all are on the list. Marks cannot decide that. Say how you did.</source>
        <translation>⚠ Ønskerne %1 har lige mange streger, men står ikke alle på listen. Det kan stregerne ikke afgøre. Skriv, hvordan I gjorde.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n chosen</source>
        <translation>
            <numerusform>✓ %n valgt</numerusform>
            <numerusform>✓ %n valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ %n chosen: choose three to five</source>
        <translation>
            <numerusform>○ %n valgt. Vælg tre til fem.</numerusform>
            <numerusform>○ %n valgt. Vælg tre til fem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preliminary: not a decision</source>
        <translation>Foreløbig: ikke en beslutning</translation>
    </message>
    <message>
        <source>The marks are advice to the safety group and the management, who assess the wishes afterwards. Say so aloud at the meeting.</source>
        <translation>Stregerne er et råd til arbejdsmiljøgruppen og ledelsen, som vurderer ønskerne bagefter. Sig det højt på mødet.</translation>
    </message>
    <message>
        <source>How many &amp;came to dialogue meeting 1?</source>
        <translation>Hvor mange &amp;kom til 1. dialogmøde?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>Mar&amp;ks each</source>
        <translation>Str&amp;eger til hver</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>V&amp;is</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>efter nummer</translation>
    </message>
    <message>
        <source>most marks first</source>
        <translation>flest streger først</translation>
    </message>
    <message>
        <source>Make an action plan</source>
        <translation>Gør til handleplan</translation>
    </message>
    <message>
        <source>Of the wish you stand on</source>
        <translation>Af det ønske, du står på</translation>
    </message>
    <message>
        <source>&amp;Propose the list</source>
        <translation>Foreslå &amp;listen</translation>
    </message>
    <message>
        <source>How the tie was settled</source>
        <translation>Hvordan I afgjorde det</translation>
    </message>
    <message>
        <source>How did you settle it?</source>
        <translation>Hvordan afgjorde I det?</translation>
    </message>
    <message>
        <source>Wishes and their marks</source>
        <translation>Ønsker og deres streger</translation>
    </message>
    <message>
        <source>Type a number to count the marks of a wish, or press + and −. Space puts it on the list. F2 edits its theme.</source>
        <translation>Skriv et tal for at give ønsket streger, eller tryk + og −. Mellemrum sætter det på listen. F2 retter temaet.</translation>
    </message>
</context>
<context>
    <name>MaterialsModel</name>
    <message>
        <source>%1, packed</source>
        <translation>%1, pakket</translation>
    </message>
    <message>
        <source>%1, not packed</source>
        <translation>%1, ikke pakket</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ting</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Sådan er det regnet ud</translation>
    </message>
</context>
<context>
    <name>MaterialsPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 things are not packed yet.</source>
        <translation>
            <numerusform>%n af %1 ting er ikke pakket endnu.</numerusform>
            <numerusform>%n af %1 ting er ikke pakket endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Everything is packed.</source>
        <translation>✓ Alt er pakket.</translation>
    </message>
    <message>
        <source>Remove &amp;item</source>
        <translation>&amp;Fjern tingen</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>&amp;Udelad</translation>
    </message>
    <message>
        <source>Items to bring</source>
        <translation>Ting, I skal have med</translation>
    </message>
    <message>
        <source>Use the number worked out</source>
        <translation>Brug det beregnede antal</translation>
    </message>
    <message>
        <source>Your own &amp;item</source>
        <translation>Jeres egen &amp;ting</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Antal</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Læg på listen</translation>
    </message>
</context>
<context>
    <name>Meeting2Page</name>
    <message>
        <source>When will everybody hear how it is going?</source>
        <translation>Hvornår hører alle, hvordan det går?</translation>
    </message>
    <message>
        <source>Wishes to choose among</source>
        <translation>Ønsker at vælge imellem</translation>
    </message>
    <message>
        <source>The other wishes</source>
        <translation>De andre ønsker</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>1 forslag</numerusform>
            <numerusform>%n forslag</numerusform>
        </translation>
    </message>
    <message>
        <source>no proposals yet</source>
        <translation>ingen forslag endnu</translation>
    </message>
    <message numerus="yes">
        <source>Each group takes %n wish(es) as its heading and makes three proposals.</source>
        <translation>
            <numerusform>Hver gruppe tager ét ønske som overskrift og giver tre forslag.</numerusform>
            <numerusform>Hver gruppe tager %n ønsker som overskrift og giver tre forslag til hvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread them over %n table(s).</source>
        <translation>
            <numerusform>Sæt dem ved ét bord.</numerusform>
            <numerusform>Fordel dem på %n borde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this too: %1</source>
        <translation>Spørg også om det her: %1</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Slettet: ”%1”</translation>
    </message>
    <message>
        <source>Begin in silence: four questions for everybody</source>
        <translation>Begynd i stilhed: fire spørgsmål til alle</translation>
    </message>
    <message>
        <source>Everybody thinks alone for a few minutes. Then each speaks in turn while the others listen. Change the wording if something else suits you better.</source>
        <translation>Alle tænker alene et par minutter. Så taler én ad gangen, mens de andre lytter. Ret ordene, hvis andre passer bedre til jer.</translation>
    </message>
    <message>
        <source>The wishes the groups can choose</source>
        <translation>De ønsker, grupperne kan vælge</translation>
    </message>
    <message>
        <source>From gr&amp;oup</source>
        <translation>Fra gru&amp;ppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>A proposal of the group</source>
        <translation>Et forslag fra gruppen</translation>
    </message>
    <message>
        <source>Type a proposal, and press Enter</source>
        <translation>Skriv et forslag, og tryk Enter</translation>
    </message>
    <message>
        <source>The proposals for the wish</source>
        <translation>Forslagene til ønsket</translation>
    </message>
    <message>
        <source>&amp;Level (IGLO)</source>
        <translation>&amp;Niveau (IGLO)</translation>
    </message>
    <message>
        <source>&amp;Who should be involved?</source>
        <translation>Hvem skal &amp;med?</translation>
    </message>
    <message>
        <source>Make a &amp;plan of it</source>
        <translation>&amp;Bliver til en plan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>Delete the chosen proposal</source>
        <translation>Slet det valgte forslag</translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation>Gør til aktivitet</translation>
    </message>
    <message>
        <source>How many &amp;joined this topic?</source>
        <translation>Hvor mange valgte &amp;emnet?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>End together</source>
        <translation>Slut sammen</translation>
    </message>
    <message>
        <source>What happens &amp;next? Say it aloud.</source>
        <translation>Hvad sker der n&amp;u? Sig det højt.</translation>
    </message>
    <message>
        <source>When will everybod&amp;y hear how it is going?</source>
        <translation>Hvornår hører &amp;alle, hvordan det går?</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>e.g. 9:30</source>
        <translation>f.eks. 9.30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Why not three to four weeks after the first dialogue meeting?</source>
        <translation>Hvorfor ikke tre til fire uger efter 1. dialogmøde?</translation>
    </message>
    <message>
        <source>%1, fields shown</source>
        <translation>%1, felterne er vist</translation>
    </message>
    <message>
        <source>%1, show fields</source>
        <translation>%1, vis felterne</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;New APV…</source>
        <translation>&amp;Ny APV…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Try the &amp;example</source>
        <translation>Prøv &amp;eksemplet</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Gem n&amp;u</translation>
    </message>
    <message>
        <source>&amp;Documents…</source>
        <translation>&amp;Dokumenter…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Adgangs&amp;kode…</translation>
    </message>
    <message>
        <source>&amp;Close APV</source>
        <translation>&amp;Luk APV</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Find on the page</source>
        <translation>F&amp;ind på siden</translation>
    </message>
    <message>
        <source>&amp;Erase a person…</source>
        <translation>S&amp;let en person…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>R&amp;yd op…</translation>
    </message>
    <message>
        <source>Mark the step as &amp;done</source>
        <translation>Markér trinnet som &amp;færdigt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>F&amp;orrige trin</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Næste trin</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Næste &amp;rude</translation>
    </message>
    <message>
        <source>&amp;Choose the APV…</source>
        <translation>Vælg &amp;APV…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>&amp;Hold mødet</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Større tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal tekst</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Help for this step</source>
        <translation>&amp;Hjælp til dette trin</translation>
    </message>
    <message>
        <source>&amp;What is kept where?</source>
        <translation>H&amp;vad ligger hvor?</translation>
    </message>
    <message>
        <source>&amp;About APV Desktop</source>
        <translation>&amp;Om APV Desktop</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>&amp;Søg overalt…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>F&amp;ortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sikkerhedskopier…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papirkurv…</translation>
    </message>
    <message>
        <source>Print the &amp;meeting package…</source>
        <translation>Udskriv &amp;mødepakken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve in another place…</source>
        <translation>Gem et andet s&amp;ted…</translation>
    </message>
</context>
<context>
    <name>NewApvWizard</name>
    <message>
        <source>New APV</source>
        <translation>Ny APV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Make the APV</source>
        <translation>Opret APV&apos;en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>NextRoundPage</name>
    <message>
        <source>Beginning the next APV …</source>
        <translation>Begynder den næste APV …</translation>
    </message>
    <message>
        <source>Closing this APV …</source>
        <translation>Lukker denne APV …</translation>
    </message>
    <message>
        <source>Opening this APV again …</source>
        <translation>Åbner denne APV igen …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing</source>
        <translation>
            <numerusform>Der mangler %n ting</numerusform>
            <numerusform>Der mangler %n ting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were missing when it was closed</source>
        <translation>
            <numerusform>Der manglede %n ting, da den blev lukket</numerusform>
            <numerusform>Der manglede %n ting, da den blev lukket</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing</source>
        <translation>✓ Der mangler ikke noget</translation>
    </message>
    <message>
        <source>Nobody knows yet whether action plan %1 works: %2</source>
        <translation>Ingen ved endnu, om handleplan %1 virker: %2</translation>
    </message>
    <message>
        <source>Close %1 and begin the next</source>
        <translation>Luk %1, og begynd den næste</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 er lukket</translation>
    </message>
    <message>
        <source>&amp;Begin the next</source>
        <translation>&amp;Begynd den næste</translation>
    </message>
    <message>
        <source>Close, and &amp;begin the next</source>
        <translation>Luk, og &amp;begynd den næste</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n spørgsmål</numerusform>
            <numerusform>%n spørgsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action plan(s) that have not ended</source>
        <translation>
            <numerusform>%n handleplan, der ikke er afsluttet</numerusform>
            <numerusform>%n handleplaner, der ikke er afsluttet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing yet to carry over to the next.</source>
        <translation>Der er ikke noget endnu at tage med i den næste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over to the next: %1.</source>
        <translation>Det her følger med i den næste: %1.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det, der mangler</translation>
    </message>
    <message>
        <source>Enter goes to the step.</source>
        <translation>Enter går til trinnet.</translation>
    </message>
    <message>
        <source>Go to the &amp;step</source>
        <translation>Gå til &amp;trinnet</translation>
    </message>
    <message>
        <source>Wh&amp;y do you close it now?</source>
        <translation>Hv&amp;orfor lukker I den nu?</translation>
    </message>
    <message>
        <source>What the next one will be &amp;called</source>
        <translation>Hvad den næste skal h&amp;edde</translation>
    </message>
    <message>
        <source>Close &amp;without beginning a new one</source>
        <translation>Luk &amp;uden at begynde en ny</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>&amp;Åbn den igen</translation>
    </message>
    <message>
        <source>Clean up names and notes…</source>
        <translation>Ryd op i navne og noter…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Sammenlign de to</translation>
    </message>
    <message>
        <source>Departments with fewer than five people are combined, so that nobody can be identified from a number.</source>
        <translation>Afdelinger med færre end fem bliver lagt sammen, så ingen kan genkendes på et tal.</translation>
    </message>
    <message>
        <source>The two APVs side by side</source>
        <translation>De to APV&apos;er ved siden af hinanden</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>OpeningTable</name>
    <message>
        <source>&amp;Open	Enter</source>
        <translation>&amp;Åbn	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopiér	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>The one next thing</source>
        <translation>Det næste, I skal gøre</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) changed since the approval. Write why.</source>
        <translation>
            <numerusform>%n handleplan er ændret, siden den blev godkendt. Skriv hvorfor.</numerusform>
            <numerusform>%n handleplaner er ændret, siden de blev godkendt. Skriv hvorfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Meeting package</source>
        <translation>Mødepakke</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Mødets papirer</translation>
    </message>
    <message>
        <source>A &amp;separator before each paper</source>
        <translation>Læg et &amp;skilleark før hvert papir</translation>
    </message>
    <message>
        <source>Ready for &amp;both sides of the paper</source>
        <translation>Gør klar til &amp;begge sider af papiret</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Language of the paper</source>
        <translation>Papirets sprog</translation>
    </message>
    <message>
        <source>Size of the print</source>
        <translation>Skriftens størrelse</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Dele</translation>
    </message>
    <message>
        <source>As many as…</source>
        <translation>Så mange som…</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>A&amp;ntal</translation>
    </message>
    <message>
        <source>Normal print</source>
        <translation>Almindelig skrift</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>A3 for the wall</source>
        <translation>A3 til væggen</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Stopped. Choose the paper again to have it drawn.</source>
        <translation>Stoppet. Vælg papiret igen for at se det.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Gem PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>The printer %1 is no longer on this PC. Choose another one.</source>
        <translation>Printeren %1 er ikke længere på denne pc. Vælg en anden.</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Sender siderne til printeren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2</source>
        <translation>%1 er sendt til printeren %2</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>%1 er skrevet ud</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Gem PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>%1 pages so far…</source>
        <translation>%1 sider er klar…</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>One for each participant</source>
        <translation>Ét til hver deltager</translation>
    </message>
    <message>
        <source>One for each group</source>
        <translation>Ét til hver gruppe</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>Størrelse på skærmen</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hele bredden</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <translation>✓ Alt er med</translation>
    </message>
    <message>
        <source>○ Still missing: %1</source>
        <translation>○ Der mangler %1</translation>
    </message>
    <message>
        <source>Not printed on this PC yet</source>
        <translation>Ikke udskrevet på denne pc endnu</translation>
    </message>
    <message>
        <source>Last printed: %1</source>
        <translation>Sidst udskrevet: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manager(s)</source>
        <translation>
            <numerusform>%n leder</numerusform>
            <numerusform>%n ledere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n afdeling</numerusform>
            <numerusform>%n afdelinger</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one person is called: %1</source>
        <translation>Flere har samme navn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) deleted: %1</source>
        <translation>
            <numerusform>%n deltager er slettet: %1</numerusform>
            <numerusform>%n deltagere er slettet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open activity(ies) still bear the name. Find somebody else on the board.</source>
        <translation>
            <numerusform>Navnet står stadig ved 1 åben aktivitet. Find en anden på tavlen.</numerusform>
            <numerusform>Navnet står stadig ved %n åbne aktiviteter. Find en anden på tavlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 af %2 vises</translation>
    </message>
    <message>
        <source>The row is gone.</source>
        <translation>Rækken er slettet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Afdeling</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Stilling</translation>
    </message>
    <message>
        <source>E-&amp;mail (optional)</source>
        <translation>&amp;E-mail (kan undværes)</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Skriv et navn, og tryk Enter</translation>
    </message>
    <message>
        <source>Manage&amp;r</source>
        <translation>&amp;Leder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>S&amp;æt ind…</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>&amp;Åbn en fil…</translation>
    </message>
    <message>
        <source>Choose the names and departments in the spreadsheet, copy them with Ctrl+C, come back here, and press Ctrl+V. Or drop the file on this page.</source>
        <translation>Markér navne og afdelinger i regnearket, kopiér dem med Ctrl+C, kom tilbage hertil, og tryk Ctrl+V. Eller træk filen ind på siden.</translation>
    </message>
    <message>
        <source>Delete the &amp;chosen</source>
        <translation>Slet &amp;de valgte</translation>
    </message>
    <message>
        <source>The participants</source>
        <translation>Deltagerne</translation>
    </message>
</context>
<context>
    <name>PassedOnPanel</name>
    <message>
        <source>Only the number is kept here, and who is dealing with it. Agree in private when and how you will follow up.</source>
        <translation>Her står kun antallet, og hvem der tager sig af sagen. Aftal under fire øjne, hvornår og hvordan I følger op.</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) handled elsewhere</source>
        <translation>
            <numerusform>1 sag håndteres et andet sted</numerusform>
            <numerusform>%n sager håndteres et andet sted</numerusform>
        </translation>
    </message>
    <message>
        <source>Matter %1 is dealt with by</source>
        <translation>Sag %1 tages op af</translation>
    </message>
    <message>
        <source>Remove from the count</source>
        <translation>Fjern fra tællingen</translation>
    </message>
    <message>
        <source>Remove matter %1 from the count</source>
        <translation>Fjern sag %1 fra tællingen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Giving the file its password …</source>
        <translation>Lægger adgangskode på filen …</translation>
    </message>
    <message>
        <source>Remove the password?</source>
        <translation>Fjern adgangskoden?</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can then read all of it: names, what was said, and action plans.</source>
        <translation>Så kan alle, der får fat i filen, læse det hele: navne, det, der blev sagt, og handleplaner.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>Removing the password …</source>
        <translation>Fjerner adgangskoden …</translation>
    </message>
    <message>
        <source>The file and new backups can be opened only with the password.</source>
        <translation>Filen og nye sikkerhedskopier kan kun åbnes med adgangskoden.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it. With a password, only those who know it can. While the APV is open, this PC keeps a readable working copy.</source>
        <translation>Alle, der får fat i filen, kan læse den. Med en adgangskode er det kun dem, der kender den. Mens APV&apos;en er åben, ligger der en arbejdskopi på pc&apos;en, som kan læses.</translation>
    </message>
    <message>
        <source>The recovery key of this password was never shown. Change the password, and you get a new one.</source>
        <translation>Nødnøglen til denne adgangskode er aldrig blevet vist. Skift adgangskoden, så får I en ny.</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;Skift adgangskode</translation>
    </message>
    <message>
        <source>&amp;Give it this password</source>
        <translation>&amp;Læg adgangskode på</translation>
    </message>
    <message>
        <source>The file has another password now. The former one, and the recovery key on the old sheet, do not open it any more.</source>
        <translation>Filen har fået en ny adgangskode. Den tidligere og nødnøglen på det gamle ark åbner den ikke mere.</translation>
    </message>
    <message>
        <source>The file has a password now.</source>
        <translation>Filen har nu en adgangskode.</translation>
    </message>
    <message>
        <source>The file has no password any more: anybody who gets hold of it can read it. The sheet with the recovery key is no longer needed.</source>
        <translation>Filen har ikke længere en adgangskode. Alle, der får fat i den, kan læse den. Arket med nødnøglen skal ikke bruges mere.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) can be read without it.</source>
        <translation>
            <numerusform>1 kopi kan læses uden adgangskode.</numerusform>
            <numerusform>%n kopier kan læses uden adgangskode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) have a former password.</source>
        <translation>
            <numerusform>1 kopi har en tidligere adgangskode.</numerusform>
            <numerusform>%n kopier har en tidligere adgangskode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) still have a password.</source>
        <translation>
            <numerusform>1 kopi har stadig en adgangskode.</numerusform>
            <numerusform>%n kopier har stadig en adgangskode.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are kept for later, locked with a former password.</source>
        <translation>Nogle ændringer er gemt til senere.</translation>
    </message>
    <message>
        <source>On this PC: %1</source>
        <translation>På denne pc: %1</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Adgangskode til filen</translation>
    </message>
    <message>
        <source>If the password is forgotten and the recovery key is lost, nobody can open the file: not you, not us. Print the recovery key and lock it away.</source>
        <translation>Er adgangskoden glemt og nødnøglen væk, kan ingen åbne filen, heller ikke vi. Skriv nødnøglen ud, og lås den inde.</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>&amp;Nuværende adgangskode</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>N&amp;y adgangskode</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Gentag den</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis, hvad jeg skriver</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>&amp;Fjern adgangskoden</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Nødnøglen</translation>
    </message>
    <message>
        <source>It opens the file when the password is forgotten. It is shown only now and kept nowhere. Print it, and lock it away.</source>
        <translation>Den åbner filen, hvis adgangskoden er glemt. Den vises kun nu og er ikke gemt noget sted. Skriv den ud, og lås den inde.</translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheet…</source>
        <translation>&amp;Udskriv arket med nødnøglen…</translation>
    </message>
    <message>
        <source>&amp;Look at the copies…</source>
        <translation>Se på k&amp;opierne…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
</context>
<context>
    <name>PastDesk</name>
    <message numerus="yes">
        <source>%n copy(ies) on this PC can be read without the password.</source>
        <translation>
            <numerusform>1 kopi på denne pc kan læses uden adgangskode.</numerusform>
            <numerusform>%n kopier på denne pc kan læses uden adgangskode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) on this PC have a former password.</source>
        <translation>
            <numerusform>1 kopi på denne pc har en tidligere adgangskode.</numerusform>
            <numerusform>%n kopier på denne pc har en tidligere adgangskode.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery key of the password was never shown.</source>
        <translation>Nødnøglen til adgangskoden er aldrig blevet vist.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Change the password once more, and you get a sheet with a key.</source>
        <translation>Skift adgangskoden en gang til, så får I et ark med en nøgle.</translation>
    </message>
    <message>
        <source>You can make them like the file, leave them, or delete them.</source>
        <translation>Du kan rette dem til, så de er som filen, lade dem blive, eller slette dem.</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Se på det…</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>S&amp;enere</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Coming, 1st</source>
        <translation>Svar, 1. møde</translation>
    </message>
    <message>
        <source>Came, 1st</source>
        <translation>Kom, 1. møde</translation>
    </message>
    <message>
        <source>Coming, 2nd</source>
        <translation>Svar, 2. møde</translation>
    </message>
    <message>
        <source>Came, 2nd</source>
        <translation>Kom, 2. møde</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>Name, department or job</source>
        <translation>Navn, afdeling eller stilling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Managers first</source>
        <translation>Ledere først</translation>
    </message>
    <message>
        <source>Loo&amp;k for</source>
        <translation>F&amp;ind</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortér efter</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add photos…</source>
        <translation>Tilføj fotos …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tilføj en mappe …</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Sæt et foto ind</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop indlæsningen</translation>
    </message>
    <message>
        <source>Photos of the sheets</source>
        <translation>Fotos af arkene</translation>
    </message>
    <message>
        <source>Group of the photo</source>
        <translation>Fotoets gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Vis stort</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drej</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Names may show on a photo. Look before you share the file. When and where it was taken is not kept. You can also drag photos here.</source>
        <translation>Der kan stå navne på et foto. Se efter, før du deler filen. Det gemmes ikke, hvornår og hvor fotoet er taget. Du kan også trække fotos hertil.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Hvad det viser</translation>
    </message>
    <message>
        <source>of group</source>
        <translation>fra gruppe</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where should the folder be?</source>
        <translation>Hvor skal mappen ligge?</translation>
    </message>
    <message>
        <source>A new folder is made there, with the file, the letter, papers and dates.</source>
        <translation>Her laves en ny mappe med filen, brevet, papirerne og datoerne.</translation>
    </message>
    <message>
        <source>Where the folder is made</source>
        <translation>Hvor mappen laves</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>&amp;Make it in</source>
        <translation>&amp;Lav den i</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Action plan %1</source>
        <translation>Handleplan %1</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>What the groups proposed</source>
        <translation>Det foreslog grupperne</translation>
    </message>
    <message>
        <source>Begin at the source</source>
        <translation>Tag fat i årsagen: Forebyg i denne rækkefølge</translation>
    </message>
    <message>
        <source>Source: %1 Read on %2.</source>
        <translation>Kilde: %1 Kontrolleret den %2.</translation>
    </message>
    <message>
        <source>Use as an activity</source>
        <translation>Brug som aktivitet</translation>
    </message>
</context>
<context>
    <name>PlanOrigin</name>
    <message>
        <source>From wish %1: %2</source>
        <translation>Fra ønske %1: %2</translation>
    </message>
    <message>
        <source>Sickness absence: %1</source>
        <translation>Sygefravær: %1</translation>
    </message>
    <message>
        <source>Show the wish</source>
        <translation>Vis ønsket</translation>
    </message>
    <message>
        <source>Shows the wish and its assessment</source>
        <translation>Viser ønsket og vurderingen af det</translation>
    </message>
    <message>
        <source>Give it its own plan</source>
        <translation>Giv det sin egen plan</translation>
    </message>
</context>
<context>
    <name>PointsFold</name>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>One point on each line</source>
        <translation>Et punkt på hver linje</translation>
    </message>
    <message>
        <source>Restore the proposal</source>
        <translation>Brug forslaget igen</translation>
    </message>
    <message>
        <source>A proposal. Change it to what you have agreed. It is printed too.</source>
        <translation>Et forslag. Ret det til det, I har aftalt. Det kommer også med på papiret.</translation>
    </message>
    <message>
        <source>Your own words. They are shown in the meeting and printed.</source>
        <translation>Jeres egne ord. De vises på mødet og kommer med på papiret.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>PrioritiesPage</name>
    <message>
        <source>In this order</source>
        <translation>I denne rækkefølge</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>1 streg</numerusform>
            <numerusform>%n streger</numerusform>
        </translation>
    </message>
    <message>
        <source>The note on ties</source>
        <translation>Noten om det, der står lige</translation>
    </message>
    <message>
        <source>⚠ Wishes with equally many marks: %1. Move them, or say how you settle it.</source>
        <translation>⚠ Ønsker med lige mange streger: %1. Flyt dem, eller skriv, hvordan I afgør det.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>1 forslag</numerusform>
            <numerusform>%n forslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it an action plan</source>
        <translation>Gør til handleplan</translation>
    </message>
    <message>
        <source>Go to action plan %1</source>
        <translation>Gå til handleplan %1</translation>
    </message>
    <message>
        <source>Write why not now. Those who made the wish are owed a reason.</source>
        <translation>Skriv, hvorfor ikke nu. De, der ønskede det, skal have en grund.</translation>
    </message>
    <message>
        <source>Danger comes first, then breaches of the law, then the order you decide. Where you decide nothing, the marks count.</source>
        <translation>Fare kommer først, så brud på loven, så den rækkefølge, I bestemmer. Hvor I ikke bestemmer noget, gælder stregerne.</translation>
    </message>
    <message>
        <source>How the ties were settled</source>
        <translation>Hvordan I afgjorde det, der stod lige</translation>
    </message>
    <message>
        <source>The wishes in their order</source>
        <translation>Ønskerne i rækkefølge</translation>
    </message>
    <message>
        <source>&amp;Is it urgent?</source>
        <translation>Has&amp;ter det?</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Afgørelse</translation>
    </message>
    <message>
        <source>&amp;Reason, for everybody to read</source>
        <translation>&amp;Begrundelse, som alle må læse</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flyt &amp;ned</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Streger</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Blev til</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message numerus="yes">
        <source>○ %n wish(es) without an answer</source>
        <translation>
            <numerusform>○ %n ønske har ikke fået svar</numerusform>
            <numerusform>○ %n ønsker har ikke fået svar</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every wish has an answer</source>
        <translation>✓ Alle ønsker har fået svar</translation>
    </message>
    <message>
        <source>All wishes</source>
        <translation>Alle ønsker</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Mangler svar</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;answer</source>
        <translation>Giv &amp;svaret</translation>
    </message>
    <message>
        <source>Open the &amp;assessment</source>
        <translation>Åbn v&amp;urderingen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>V&amp;is</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>a word, a theme, a number</source>
        <translation>et ord, et tema, et nummer</translation>
    </message>
    <message>
        <source>Nothing matches. Show all wishes, or search for something else.</source>
        <translation>Her er intet, der passer. Vis alle ønsker, eller søg efter noget andet.</translation>
    </message>
    <message>
        <source>Wishes and what became of them</source>
        <translation>Ønskerne, og hvad der blev af dem</translation>
    </message>
    <message>
        <source>Enter opens the plan or the assessment of the wish.</source>
        <translation>Enter åbner ønskets handleplan eller vurdering.</translation>
    </message>
    <message>
        <source>Open the action &amp;plan</source>
        <translation>Åbn handle&amp;planen</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <source>✓ plan</source>
        <translation>✓ plan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Skal med</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message numerus="yes">
        <source>%n problem(s) carried over</source>
        <translation>
            <numerusform>%n problem tages med videre</numerusform>
            <numerusform>%n problemer tages med videre</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>Hvad I ville gøre</translation>
    </message>
    <message>
        <source>Is it solved?</source>
        <translation>Er det løst?</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Tag med</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of work</source>
        <translation>
            <numerusform>%n times arbejde</numerusform>
            <numerusform>%n timers arbejde</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>Enter how many you are under The workplace. Then you get a proposal here.</source>
        <translation>Skriv under Arbejdspladsen, hvor mange I er. Så får I et forslag her.</translation>
    </message>
    <message numerus="yes">
        <source>The proposals are the program&apos;s own. Neither the method nor the law gives a figure. They are worked out for %n participant(s). Change them as you like.</source>
        <translation>
            <numerusform>Forslagene er programmets egne. Hverken metoden eller loven nævner et tal. De er regnet ud for %n deltager. Ret dem, som I vil.</numerusform>
            <numerusform>Forslagene er programmets egne. Hverken metoden eller loven nævner et tal. De er regnet ud for %n deltagere. Ret dem, som I vil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On top of this come the two dialogue meetings, about %n hour(s) in total for everybody.</source>
        <translation>
            <numerusform>Dertil kommer de to dialogmøder, omkring %n time i alt for alle sammen.</numerusform>
            <numerusform>Dertil kommer de to dialogmøder, omkring %n timer i alt for alle sammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What should it lead to?</source>
        <translation>Hvad skal det føre til?</translation>
    </message>
    <message>
        <source>&amp;Purpose: why you are doing an APV now</source>
        <translation>For&amp;mål: hvorfor I laver APV nu</translation>
    </message>
    <message>
        <source>Expected &amp;result: what will be different when you are done</source>
        <translation>Forventet res&amp;ultat: hvad der er anderledes, når I er færdige</translation>
    </message>
    <message>
        <source>Write it so that you can see in a year whether it happened.</source>
        <translation>Skriv det, så I om et år kan se, om det skete.</translation>
    </message>
    <message>
        <source>How much time do you set aside?</source>
        <translation>Hvor meget tid sætter I af?</translation>
    </message>
    <message>
        <source>Safety group</source>
        <translation>Arbejdsmiljøgruppen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke besluttet</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> timer</translation>
    </message>
    <message>
        <source>Meeting leader and assistants</source>
        <translation>Mødeleder og assistenter</translation>
    </message>
    <message>
        <source>Carrying out the action plans</source>
        <translation>Føre handleplanerne ud i livet</translation>
    </message>
    <message>
        <source>Following up for three years</source>
        <translation>Følge op i tre år</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>&amp;Use the proposal</source>
        <translation>&amp;Brug forslaget</translation>
    </message>
    <message>
        <source>What became of the previous APV?</source>
        <translation>Hvad blev der af den forrige APV?</translation>
    </message>
    <message>
        <source>Go through the old action plans one by one. You can carry over to this APV what has not been solved.</source>
        <translation>Gå de gamle handleplaner igennem én for én. Det, der ikke er løst, kan I tage med i denne APV.</translation>
    </message>
    <message>
        <source>This is &amp;our first APV</source>
        <translation>Det er vores f&amp;ørste APV</translation>
    </message>
    <message>
        <source>A prob&amp;lem from the previous APV</source>
        <translation>Et problem fra &amp;den forrige APV</translation>
    </message>
    <message>
        <source>Type a problem and press Enter</source>
        <translation>Skriv et problem, og tryk Enter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>Problems from the previous APV</source>
        <translation>Problemer fra den forrige APV</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen one</source>
        <translation>&amp;Slet den valgte</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Kig i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filer af &amp;typen:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vend på den lange kant</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend på den korte kant</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Hvilke sider:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Linjer at skrive på</translation>
    </message>
    <message>
        <source>The wording of question %1</source>
        <translation>Ordene i spørgsmål %1</translation>
    </message>
    <message>
        <source>Lines to write on, question %1</source>
        <translation>Linjer at skrive på, spørgsmål %1</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Flyt spørgsmål %1 op</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Flyt spørgsmål %1 ned</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Fjern spørgsmål %1</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>⚠ %n questions about strengths: each interview lasts only five minutes. Two are enough.</source>
        <translation>
            <numerusform>⚠ %n spørgsmål om styrker: Hver samtale varer kun fem minutter. To er nok.</numerusform>
            <numerusform>⚠ %n spørgsmål om styrker: Hver samtale varer kun fem minutter. To er nok.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You have what the meeting needs. Feel free to change the wording.</source>
        <translation>✓ I har det, mødet kræver. I må gerne rette ordene til.</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Skriv jeres eget</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Jeres spørgsmål</translation>
    </message>
    <message>
        <source>Use the &amp;proposal</source>
        <translation>&amp;Brug forslaget</translation>
    </message>
    <message>
        <source>Choose from the bank</source>
        <translation>Vælg fra listen</translation>
    </message>
    <message>
        <source>Your own &amp;question</source>
        <translation>Jeres &amp;eget spørgsmål</translation>
    </message>
    <message>
        <source>Tell me about a time when…</source>
        <translation>Fortæl om en gang, hvor …</translation>
    </message>
    <message>
        <source>What it &amp;is about</source>
        <translation>Hvad &amp;det handler om</translation>
    </message>
    <message>
        <source>&amp;Add the question</source>
        <translation>&amp;Tilføj spørgsmålet</translation>
    </message>
    <message>
        <source>Save the set for next time</source>
        <translation>Gem sættet til næste gang</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Navn på sættet</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>Gem sættet</translation>
    </message>
    <message>
        <source>Saved set</source>
        <translation>Gemt sæt</translation>
    </message>
    <message>
        <source>Use these instead</source>
        <translation>Brug dem i stedet</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Slet sættet</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>Enter counts one matter that is handled elsewhere. No words are kept.</source>
        <translation>Enter tæller én sag, der håndteres et andet sted. Ingen ord bliver gemt.</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ingen gruppe</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
    <message>
        <source>Enter keeps it as: %1</source>
        <translation>Enter gemmer det som: %1</translation>
    </message>
</context>
<context>
    <name>QuotesDialog</name>
    <message>
        <source>Quotes that could point to somebody</source>
        <translation>Citater, der kan pege på en person</translation>
    </message>
    <message>
        <source>In a small group a name, a job or a place can reveal who said it. Reword it so that it is about the work. If you leave a quote as it is, you will not be asked about it again.</source>
        <translation>I en lille gruppe kan et navn, et job eller et sted røbe, hvem der sagde det. Skriv det, så det handler om arbejdet. Lader du et citat stå, bliver du ikke spurgt om det igen.</translation>
    </message>
    <message>
        <source>✓ No quotes point to anybody now.</source>
        <translation>✓ Ingen citater peger på nogen nu.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citater</translation>
    </message>
    <message>
        <source>&amp;Neutral wording</source>
        <translation>&amp;Neutral ordlyd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lad det stå</translation>
    </message>
    <message>
        <source>Leave them &amp;all as they are</source>
        <translation>Lad dem &amp;alle stå</translation>
    </message>
    <message>
        <source>&amp;Use this wording</source>
        <translation>&amp;Brug den ordlyd</translation>
    </message>
</context>
<context>
    <name>QuotesNotice</name>
    <message>
        <source>Look at the &amp;quotes…</source>
        <translation>Se på &amp;citaterne…</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) could point to somebody in a small group.</source>
        <translation>
            <numerusform>%n citat kan pege på en person i en lille gruppe.</numerusform>
            <numerusform>%n citater kan pege på en person i en lille gruppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Both meetings</source>
        <translation>Begge møder</translation>
    </message>
    <message>
        <source>%1: %2 are coming, %3 are not, %4 have not answered.</source>
        <translation>%1: %2 kommer, %3 kommer ikke, %4 har ikke svaret.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Copied. Send it to the %n who have not answered.</source>
        <translation>
            <numerusform>✓ Kopieret. Send den til den ene, der ikke har svaret.</numerusform>
            <numerusform>✓ Kopieret. Send den til de %n, der ikke har svaret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskScaleFold</name>
    <message>
        <source>Adjust the scale of risk</source>
        <translation>Tilpas skalaen for risiko</translation>
    </message>
    <message>
        <source>The law requires you to assess the risk but sets no scale. This one is a proposal: severity counts 1 to 3, likelihood counts 1 to 3, and the two are multiplied. Say in your own words what each step means to you.</source>
        <translation>Loven kræver, at I vurderer risikoen, men den har ingen fast skala. Denne er et forslag: Alvor tæller 1 til 3, sandsynlighed tæller 1 til 3, og de to tal ganges. Skriv med jeres egne ord, hvad hvert trin betyder hos jer.</translation>
    </message>
    <message>
        <source>%1 means that it …</source>
        <translation>%1 betyder, at det …</translation>
    </message>
    <message>
        <source>A risk is high from this many points</source>
        <translation>Risikoen er stor fra så mange point</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>What the role requires</source>
        <translation>Hvad rollen kræver</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Fjern rollen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>A name from the list, or another</source>
        <translation>Et navn fra listen eller et andet</translation>
    </message>
    <message>
        <source>Said yes on</source>
        <translation>Sagde ja den</translation>
    </message>
    <message>
        <source>Has agreed to it</source>
        <translation>Har sagt ja til rollen</translation>
    </message>
    <message>
        <source>What you have agreed, beyond what the role requires</source>
        <translation>Hvad I har aftalt ud over det, rollen kræver</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>The meeting leader also manages the participants in daily work. Consider whether people will dare to speak freely. It is allowed.</source>
        <translation>Mødelederen er også leder for deltagerne til hverdag. Tænk over, om folk så tør tale frit. Det er tilladt.</translation>
    </message>
    <message numerus="yes">
        <source>Our proposal: %n assistant(s), one for about four groups.</source>
        <translation>
            <numerusform>Programmets forslag er %n mødeassistent, én til omkring fire grupper.</numerusform>
            <numerusform>Programmets forslag er %n mødeassistenter, én til omkring fire grupper.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our proposal: the meeting leader can manage alone.</source>
        <translation>Programmets forslag er, at mødelederen kan klare det alene.</translation>
    </message>
    <message numerus="yes">
        <source>There will be %n group(s) at the first meeting.</source>
        <translation>
            <numerusform>Der bliver %n gruppe på 1. dialogmøde.</numerusform>
            <numerusform>Der bliver %n grupper på 1. dialogmøde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The method gives no number, so you decide.</source>
        <translation>Metoden nævner ikke et tal, så I bestemmer selv.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room</source>
        <translation>Til lokalet</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Thank you for today</source>
        <translation>Tak for i dag</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>We begin at %1</source>
        <translation>Vi begynder kl. %1</translation>
    </message>
    <message>
        <source>You will hear more by %1</source>
        <translation>I hører mere senest %1</translation>
    </message>
    <message>
        <source>We will meet again on %1</source>
        <translation>Vi ses igen %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Bagefter: %1</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 af %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden er gået</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Snart slut</translation>
    </message>
    <message>
        <source>left of this item</source>
        <translation>tilbage af punktet</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>taler</translation>
    </message>
    <message>
        <source>The others listen</source>
        <translation>De andre lytter</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupper på %1</translation>
    </message>
    <message>
        <source>sum up</source>
        <translation>saml op</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>spørger</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>fortæller</translation>
    </message>
    <message>
        <source>takes notes</source>
        <translation>skriver</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>lytter</translation>
    </message>
    <message>
        <source>asks and takes notes</source>
        <translation>spørger og skriver</translation>
    </message>
</context>
<context>
    <name>RoundDesk</name>
    <message>
        <source>The APV that is shown. Choose another…</source>
        <translation>Den APV, der vises. Vælg en anden…</translation>
    </message>
    <message>
        <source>no. %1 (closed)</source>
        <translation>nr. %1 (lukket)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (lukket)</translation>
    </message>
</context>
<context>
    <name>RoundsDialog</name>
    <message>
        <source>The APVs of this file</source>
        <translation>APV&apos;erne i filen</translation>
    </message>
    <message>
        <source>The APVs of this file, the newest first</source>
        <translation>APV&apos;erne i filen, den nyeste først</translation>
    </message>
    <message>
        <source>Choose the one you want to look at. A closed one can be read and printed.</source>
        <translation>Vælg den, du vil se. En lukket APV kan læses og skrives ud.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>Choose a row in the list first.</source>
        <translation>Vælg først en linje på listen.</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Delete the chosen one</source>
        <translation>Slet den valgte</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Safe on this PC, %1 · lines are put into the file five at a time</source>
        <translation>Gemt på denne pc %1 · linjer bliver lagt i filen fem ad gangen</translation>
    </message>
    <message>
        <source>Everything is saved, %1</source>
        <translation>Alt er gemt %1</translation>
    </message>
    <message>
        <source>the program saves by itself</source>
        <translation>programmet gemmer af sig selv</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Saving into the file …</source>
        <translation>Gemmer i filen …</translation>
    </message>
    <message>
        <source>Everything is already saved on this PC. If you close now, the changes will reach the file the next time you open it here.</source>
        <translation>Alt er allerede gemt på denne pc. Lukker du nu, kommer ændringerne over i filen, næste gang du åbner den her.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Luk nu</translation>
    </message>
</context>
<context>
    <name>ScriptModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>%1 (proposal)</source>
        <translation>%1 (forslag)</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Materials, who, and whose turn</source>
        <translation>Materiale, hvem og på skift</translation>
    </message>
    <message>
        <source>Some groups have four people. Their interviews take longer.</source>
        <translation>Nogle grupper er på fire. Deres interviews tager længere tid.</translation>
    </message>
    <message>
        <source>Restore the &amp;proposal</source>
        <translation>Hen&amp;t forslaget igen</translation>
    </message>
    <message>
        <source>Use the &amp;proposal</source>
        <translation>Brug forslage&amp;t</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 × %2 minutes in turn</source>
        <translation>på skift: %1 × %2 minutter</translation>
    </message>
    <message>
        <source>a proposal: the method leaves this open</source>
        <translation>et forslag: metoden siger ikke noget om det</translation>
    </message>
    <message>
        <source>Fi&amp;t to the meeting</source>
        <translation>Til&amp;pas til mødet</translation>
    </message>
    <message>
        <source>The items of the meeting</source>
        <translation>Mødets punkter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nyt punkt</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Hvad sker der?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ti&amp;lføj</translation>
    </message>
    <message>
        <source>Hea&amp;ding</source>
        <translation>&amp;Overskrift</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutter</translation>
    </message>
    <message>
        <source>Say al&amp;oud</source>
        <translation>S&amp;ig højt</translation>
    </message>
    <message>
        <source>What the &amp;room does (shown on the wall)</source>
        <translation>Det gør &amp;deltagerne (vises på væggen)</translation>
    </message>
    <message>
        <source>How &amp;you do it</source>
        <translation>Sådan gør d&amp;u</translation>
    </message>
    <message>
        <source>Materia&amp;l</source>
        <translation>M&amp;aterialer</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Hv&amp;em</translation>
    </message>
    <message>
        <source>Whose t&amp;urn</source>
        <translation>P&amp;å skift</translation>
    </message>
    <message>
        <source>Hold the meet&amp;ing…</source>
        <translation>Hold m&amp;ødet…</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a few letters, or the code at the bottom of a sheet. Or go to a page:</source>
        <translation>Skriv et par bogstaver eller koden nederst på et ark. Eller gå til en side:</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”. Type fewer letters, or only one of the words. Everything you have written is searched, from questions and wishes to plans and papers.</source>
        <translation>Her er intet med ”%1”. Skriv færre bogstaver eller kun et af ordene. Der søges i alt, hvad I har skrevet, fra spørgsmål og ønsker til planer og papirer.</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (lukket)</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Søg overalt</translation>
    </message>
    <message>
        <source>Name, wish, activity, page or code</source>
        <translation>Navn, ønske, aktivitet, side eller kode</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der blev fundet</translation>
    </message>
    <message>
        <source>Make an action plan (Ctrl+Enter)</source>
        <translation>Gør til handleplan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Esc close</source>
        <translation>↑ ↓ vælg  ·  Enter åbn  ·  Esc luk</translation>
    </message>
</context>
<context>
    <name>SeatPairsPanel</name>
    <message>
        <source>sits with</source>
        <translation>sidder sammen med</translation>
    </message>
    <message>
        <source>does not sit with</source>
        <translation>sidder ikke sammen med</translation>
    </message>
    <message>
        <source>First person of the pair</source>
        <translation>Den første af de to</translation>
    </message>
    <message>
        <source>Together or not</source>
        <translation>Sammen eller ikke</translation>
    </message>
    <message>
        <source>Second person of the pair</source>
        <translation>Den anden af de to</translation>
    </message>
    <message>
        <source>Add the wish</source>
        <translation>Tilføj ønsket</translation>
    </message>
    <message>
        <source>Two who should sit together, or apart (%1)</source>
        <translation>To, der skal sidde sammen eller hver for sig (%1)</translation>
    </message>
    <message>
        <source>The groups are mixed accordingly for both meetings. Do not write why.</source>
        <translation>Grupperne bliver blandet efter det på begge møder. Skriv ikke hvorfor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
</context>
<context>
    <name>SicknessAbsencePage</name>
    <message>
        <source>Write about everybody together, so that nobody can be identified.</source>
        <translation>Skriv om alle under ét, så ingen kan genkendes.</translation>
    </message>
    <message>
        <source>Which period do you look at?</source>
        <translation>Hvilken periode ser I på?</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Use the last twelve months</source>
        <translation>&amp;Brug de sidste tolv måneder</translation>
    </message>
    <message>
        <source>What do you see, and what could it mean?</source>
        <translation>Hvad ser I, og hvad kan det betyde?</translation>
    </message>
    <message>
        <source>Write about the whole workplace or about departments of at least ten people. Never about individuals.</source>
        <translation>Skriv om hele arbejdspladsen eller om afdelinger på mindst ti. Skriv aldrig om enkelte personer.</translation>
    </message>
    <message>
        <source>&amp;What you see in the figures as a whole</source>
        <translation>Hva&amp;d I ser i de samlede tal</translation>
    </message>
    <message>
        <source>For example: four per cent, mostly in winter and mostly on night shifts.</source>
        <translation>For eksempel: fire procent, mest om vinteren og mest i nattevagterne.</translation>
    </message>
    <message>
        <source>How it &amp;may be linked to how you feel at work</source>
        <translation>Hvordan det &amp;kan hænge sammen med, hvordan I har det på arbejdet</translation>
    </message>
    <message>
        <source>For example: an unstable rota, noise, too much to do or conflicts.</source>
        <translation>For eksempel: uro i vagtplanen, støj, for meget at lave eller konflikter.</translation>
    </message>
    <message>
        <source>&amp;Question to take to the assessment meeting</source>
        <translation>&amp;Spørgsmål, I tager med til vurderingsmødet</translation>
    </message>
    <message>
        <source>The assessment meeting comes back to it for each wish.</source>
        <translation>På vurderingsmødet kommer I tilbage til det ved hvert ønske.</translation>
    </message>
</context>
<context>
    <name>SignedFold</name>
    <message>
        <source>Have the answers signed</source>
        <translation>Få svarene underskrevet</translation>
    </message>
    <message>
        <source>Print the answer sheet before you part, and have the management sign it. Then nobody is in doubt about the answers. Keep the sheet with the APV.</source>
        <translation>Udskriv svararket, før I går hver til sit, og få ledelsen til at skrive under. Så er ingen i tvivl om, hvad der blev svaret. Gem arket sammen med APV&apos;en.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskrevet af</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet den</translation>
    </message>
    <message>
        <source>Clean up notes and photos…</source>
        <translation>Ryd op i noter og fotos…</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Where is the list?</source>
        <translation>Hvor er listen?</translation>
    </message>
    <message>
        <source>Nothing is added before you have seen it. The file itself is not changed.</source>
        <translation>Der bliver ikke sat noget ind, før du har set det. Selve filen bliver ikke ændret.</translation>
    </message>
    <message>
        <source>&amp;Use what I have copied</source>
        <translation>&amp;Brug det, jeg har kopieret</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Vælg en fil…</translation>
    </message>
    <message>
        <source>In the spreadsheet: select the names and what is beside them, press Ctrl+C, and come back here. Or save the list as Excel or CSV and choose the file.</source>
        <translation>I regnearket: Markér navnene og det, der står ved siden af, tryk Ctrl+C, og kom tilbage hertil. Eller gem listen som Excel eller CSV, og vælg filen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Læser %1…</translation>
    </message>
</context>
<context>
    <name>SpecialCard</name>
    <message>
        <source>&amp;Where is the document kept?</source>
        <translation>Hvor &amp;ligger papiret?</translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation>Hvorfor &amp;ikke?</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Dream: %1</source>
        <translation>Drøm: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>StatusLetterPage</name>
    <message>
        <source>The letter covers the time fro&amp;m</source>
        <translation>Brevet fortæller om tiden fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;til</translation>
    </message>
    <message>
        <source>Your &amp;own words</source>
        <translation>Jeres &amp;egne ord</translation>
    </message>
    <message>
        <source>The &amp;next letter comes by</source>
        <translation>&amp;Næste brev kommer senest</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>Af&amp;sender</translation>
    </message>
    <message>
        <source>Copy the letter as text</source>
        <translation>Kopiér brevet som tekst</translation>
    </message>
    <message>
        <source>Sen&amp;t on</source>
        <translation>Sendt &amp;den</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markér som sendt</translation>
    </message>
    <message>
        <source>Begin the next letter</source>
        <translation>Begynd på næste brev</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Ikke sendt alligevel</translation>
    </message>
    <message>
        <source>Read a &amp;letter as it was sent</source>
        <translation>Læs et brev, som det blev &amp;læst</translation>
    </message>
    <message>
        <source>&amp;Print it again</source>
        <translation>&amp;Udskriv igen</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>Det fortæller brevet</translation>
    </message>
    <message>
        <source>The first day the letter covers</source>
        <translation>Den første dag, brevet fortæller om</translation>
    </message>
    <message>
        <source>The last day the letter covers</source>
        <translation>Den sidste dag, brevet fortæller om</translation>
    </message>
    <message>
        <source>When the next letter comes</source>
        <translation>Hvornår næste brev kommer</translation>
    </message>
    <message>
        <source>The day the letter was sent</source>
        <translation>Dagen, brevet blev sendt</translation>
    </message>
    <message>
        <source>✓ Sent on %1</source>
        <translation>✓ Sendt den %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the letter itself</source>
        <translation>
            <numerusform>… og %n mere i selve brevet</numerusform>
            <numerusform>… og %n mere i selve brevet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Vælg et brev</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it into an e-mail.</source>
        <translation>✓ Kopieret. Sæt teksten ind i en e-mail.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Read less</source>
        <translation>Læs mindre</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Læs mere</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Udskriv %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Udskriv ”%1”</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Der mangler %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>Is this step done?</source>
        <translation>Er trinnet færdigt?</translation>
    </message>
    <message>
        <source>Why the step is skipped</source>
        <translation>Hvorfor trinnet springes over</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Hvorfor springes det over?</translation>
    </message>
</context>
<context>
    <name>StepTree</name>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>The plan&apos;s history</source>
        <translation>Planens historie</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Ændringer, den nyeste først</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Every change is kept here. It shows how the plan was adjusted.</source>
        <translation>Her står hver ændring. Det viser, hvordan planen er blevet rettet til undervejs.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Changes come here by themselves.</source>
        <translation>Der er ikke ændret noget endnu. Ændringer kommer her af sig selv.</translation>
    </message>
</context>
<context>
    <name>SuitabilityPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 af %2 besvaret</translation>
    </message>
    <message>
        <source>Take care of this first</source>
        <translation>Tag hånd om det først</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stopskilt</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Find ud af det først</translation>
    </message>
    <message>
        <source>Other ways of doing an APV</source>
        <translation>Andre måder at lave en APV på</translation>
    </message>
    <message>
        <source>What suits your answers best</source>
        <translation>Det passer bedst til jeres svar</translation>
    </message>
    <message>
        <source>You can also consider</source>
        <translation>I kan også overveje</translation>
    </message>
    <message>
        <source>Advantages and drawbacks of the method</source>
        <translation>Metodens fordele og ulemper</translation>
    </message>
    <message>
        <source>Advantages</source>
        <translation>Fordele</translation>
    </message>
    <message>
        <source>Drawbacks, and how to deal with them</source>
        <translation>Ulemper, og hvad I kan gøre ved dem</translation>
    </message>
    <message>
        <source>&amp;See the advice</source>
        <translation>S&amp;e rådet</translation>
    </message>
    <message>
        <source>Is there something that must be handled elsewhere first?</source>
        <translation>Er der noget, der først skal løses et andet sted?</translation>
    </message>
    <message>
        <source>Do you have what the method requires?</source>
        <translation>Er det på plads, som metoden kræver?</translation>
    </message>
    <message>
        <source>The program&apos;s advice</source>
        <translation>Programmets råd</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Hvad beslutter I?</translation>
    </message>
    <message>
        <source>Your &amp;decision</source>
        <translation>Jeres v&amp;alg</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Wh&amp;y, and what you do about the answers that are marked</source>
        <translation>Hv&amp;orfor, og hvad I gør ved de svar, der er mærket</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>No theme yet</source>
        <translation>Uden tema</translation>
    </message>
    <message>
        <source>The program only proposes. You decide what belongs together.</source>
        <translation>Programmet foreslår kun. Du bestemmer, hvad der hører sammen.</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>fælles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) with similar words</source>
        <translation>
            <numerusform>1 ønske med lignende ord</numerusform>
            <numerusform>%n ønsker med lignende ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the words are compared, not what they mean. Read before you move them.</source>
        <translation>Kun ordene er sammenlignet, ikke meningen. Læs, før du flytter.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>1 ønske</numerusform>
            <numerusform>%n ønsker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>1 streg</numerusform>
            <numerusform>%n streger</numerusform>
        </translation>
    </message>
    <message>
        <source>on the preliminary list</source>
        <translation>på den foreløbige liste</translation>
    </message>
    <message>
        <source>merged into wish %1</source>
        <translation>slået sammen med ønske %1</translation>
    </message>
    <message>
        <source>Dream: %1</source>
        <translation>Drøm: %1</translation>
    </message>
    <message>
        <source>Moved to “%1”: %2</source>
        <translation>Flyttet til ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”</source>
        <translation>”%1” hedder nu ”%2”</translation>
    </message>
    <message>
        <source>Merged into wish %1: %2</source>
        <translation>Slået sammen med ønske %1: %2</translation>
    </message>
    <message>
        <source>Separated again: %1</source>
        <translation>Skilt ud igen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Find si&amp;milar wishes</source>
        <translation>Fin&amp;d ønsker, der ligner hinanden</translation>
    </message>
    <message>
        <source>Type a word or two</source>
        <translation>Skriv et ord eller to</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>The themes with their wishes and marks</source>
        <translation>Temaerne med deres ønsker og streger</translation>
    </message>
    <message>
        <source>A new name for the theme</source>
        <translation>Et nyt navn til temaet</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Et nyt navn</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>The wishes of the theme</source>
        <translation>Ønskerne i temaet</translation>
    </message>
    <message>
        <source>Move t&amp;o</source>
        <translation>Fl&amp;yt til</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Merge the chosen &amp;into one</source>
        <translation>&amp;Slå de valgte sammen</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>S&amp;kil ud igen</translation>
    </message>
    <message>
        <source>Choose wishes with Shift or Ctrl. A digit moves them to the theme with that number, 0 takes them out of theirs. You can also drag them.</source>
        <translation>Vælg ønsker med Skift eller Ctrl. Et tal flytter dem til temaet med det nummer, og 0 tager dem ud af deres. Du kan også trække dem.</translation>
    </message>
</context>
<context>
    <name>ThermometerDialog</name>
    <message>
        <source>Thermometer</source>
        <translation>Termometer</translation>
    </message>
    <message>
        <source>Thermometer: %1</source>
        <translation>Termometer: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Count the ticks on the slips, and type a number in each cell.</source>
        <translation>Tæl krydsene på sedlerne, og skriv et tal i hvert felt.</translation>
    </message>
    <message>
        <source>Ticks counted</source>
        <translation>Talte kryds</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Print the slips from the board.</source>
        <translation>Der er ingen svar endnu. Udskriv sedlerne fra tavlen.</translation>
    </message>
</context>
<context>
    <name>TopicPeople</name>
    <message>
        <source>The names are only used for the list of tables. The count is enough for the rest.</source>
        <translation>Navnene bruges kun til listen over borde. Til resten er antallet nok.</translation>
    </message>
    <message>
        <source>Enter ticks the first one</source>
        <translation>Enter sætter kryds ved den første</translation>
    </message>
    <message>
        <source>Three letters of a &amp;name</source>
        <translation>Tre bogstaver af et na&amp;vn</translation>
    </message>
    <message>
        <source>Who sits at this topic</source>
        <translation>Hvem der sidder ved temaet</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n navn</numerusform>
            <numerusform>%n navne</numerusform>
        </translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ingen navne</translation>
    </message>
    <message>
        <source>Who joined?</source>
        <translation>Hvem er med?</translation>
    </message>
    <message>
        <source>at wish %1</source>
        <translation>ved ønske %1</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>What you have deleted, the newest first</source>
        <translation>Det, du har slettet, det nyeste først</translation>
    </message>
    <message>
        <source>Fetch it back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Choose what you want back. It comes back as it was.</source>
        <translation>Vælg det, du vil have tilbage. Det kommer igen, som det var.</translation>
    </message>
    <message>
        <source>The trash is empty. What you delete ends up here.</source>
        <translation>Papirkurven er tom. Det, du sletter, kommer herind.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>The file was given its password on this PC on %1.</source>
        <translation>Den adgangskode, filen har nu, fik den på denne pc den %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>Filen har en adgangskode</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Adgangskode</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis, hvad jeg skriver</translation>
    </message>
    <message>
        <source>Is the password forgotten? Type the recovery key from the sheet instead. Without either, nobody can open the file.</source>
        <translation>Er adgangskoden glemt? Skriv nødnøglen fra arket i stedet. Uden en af dem kan ingen åbne filen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>New APV…</source>
        <translation>Ny APV…</translation>
    </message>
    <message>
        <source>Open APV…</source>
        <translation>Åbn APV…</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Prøv eksemplet</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Åbnet for nylig</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Should what was said be included?</source>
        <translation>Skal det, der blev sagt, med?</translation>
    </message>
    <message>
        <source>The action plans, the dates and the papers always are.</source>
        <translation>Handleplanerne, datoerne og papirerne kommer altid med.</translation>
    </message>
    <message>
        <source>&amp;With strengths, wishes and answers</source>
        <translation>&amp;Med styrker, ønsker og svar</translation>
    </message>
    <message>
        <source>With&amp;out what was said at the meetings</source>
        <translation>&amp;Uden det, der blev sagt på møderne</translation>
    </message>
    <message>
        <source>Choose this when your successor carries on with the same APV.</source>
        <translation>Vælg det, når din afløser går videre med den samme APV.</translation>
    </message>
    <message>
        <source>Strengths, wishes, answers, proposals and pictures are removed completely from the copy, including its history and trash. Your own file does not change.</source>
        <translation>Styrker, ønsker, svar, forslag og billeder er helt væk fra kopien, også fra historik og papirkurv. Din egen fil ændres ikke.</translation>
    </message>
</context>
<context>
    <name>WhereaboutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Page for the record of processing…</source>
        <translation>&amp;Side til fortegnelsen…</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who takes over?</source>
        <translation>Hvem tager over?</translation>
    </message>
    <message>
        <source>The letter writes itself. Here you say who it is to.</source>
        <translation>Brevet skriver sig selv. Her siger du, hvem det er til.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>Your own &amp;words</source>
        <translation>Dine egne &amp;ord</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>It is written all at once. Nothing can be lost.</source>
        <translation>Alt bliver skrevet på én gang. Intet kan gå tabt.</translation>
    </message>
</context>
<context>
    <name>WorkplacePage</name>
    <message>
        <source>&amp;Name of the workplace</source>
        <translation>Arbejdspladsens &amp;navn</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>Arbejdspladsen</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>CVR number, if you like</source>
        <translation>CVR-nummer, hvis I vil</translation>
    </message>
    <message>
        <source>8 digits</source>
        <translation>8 cifre</translation>
    </message>
    <message>
        <source>The person legally responsible for the APV</source>
        <translation>Den, der har ansvaret for APV&apos;en efter loven</translation>
    </message>
    <message>
        <source>Number of e&amp;mployees</source>
        <translation>Ant&amp;al ansatte</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>Who runs the APV together?</source>
        <translation>Hvem fører APV&apos;en sammen?</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>A department can be a team, a shift or a place. The groups are mixed across them. Enter how many people work in each. The list of participants can then show who is missing.</source>
        <translation>En afdeling kan være et hold, en vagt eller et sted. Grupperne bliver blandet på tværs. Skriv, hvor mange der arbejder hvert sted. Så kan deltagerlisten vise, hvem der mangler.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>The departments</source>
        <translation>Afdelingerne</translation>
    </message>
    <message>
        <source>Merge &amp;with…</source>
        <translation>&amp;Læg sammen med…</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen one</source>
        <translation>&amp;Slet den valgte</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>Ar&amp;bejdsgiver</translation>
    </message>
    <message>
        <source>Who to &amp;contact, and how</source>
        <translation>Hvem man kan &amp;kontakte, og hvordan</translation>
    </message>
    <message>
        <source>Name of a new department</source>
        <translation>Navn på en ny afdeling</translation>
    </message>
    <message>
        <source>What you call the group and the two people in it</source>
        <translation>Hvad I kalder gruppen og de to i den</translation>
    </message>
    <message>
        <source>The group is called</source>
        <translation>Gruppen hedder</translation>
    </message>
    <message>
        <source>The one from the management is called</source>
        <translation>Den fra ledelsen kaldes</translation>
    </message>
    <message>
        <source>The one from the employees is called</source>
        <translation>Den fra de ansatte kaldes</translation>
    </message>
    <message>
        <source>Here that is %1. The names go on letters and papers.</source>
        <translation>Hos jer er det %1. Navnene kommer på breve og papirer.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>På listen</translation>
    </message>
    <message>
        <source>%1 of %2 employees are counted in the departments.</source>
        <translation>%1 af %2 ansatte er talt med i afdelingerne.</translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation>%1 er nu en del af %2.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) stay on the list without one.</source>
        <translation>
            <numerusform>%n deltager bliver stående på listen uden afdeling.</numerusform>
            <numerusform>%n deltagere bliver stående på listen uden afdeling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUpsPage</name>
    <message>
        <source>When and where</source>
        <translation>Hvornår og hvor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>An open &amp;item</source>
        <translation>Et &amp;åbent punkt</translation>
    </message>
    <message>
        <source>Type what is not finished, and press Enter</source>
        <translation>Skriv det, der ikke er færdigt, og tryk Enter</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Åbne punkter</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Hvem tager det</translation>
    </message>
    <message>
        <source>Last said</source>
        <translation>Sidst sagt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dag endnu</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, holdt</translation>
    </message>
    <message>
        <source>%1, not written yet</source>
        <translation>%1, ikke skrevet endnu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n åbent punkt</numerusform>
            <numerusform>%n åbne punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap-up</source>
        <translation>&amp;Opsamling</translation>
    </message>
    <message>
        <source>&amp;New wrap-up</source>
        <translation>&amp;Ny opsamling</translation>
    </message>
    <message>
        <source>Delete this wrap-&amp;up</source>
        <translation>S&amp;let opsamlingen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>&amp;Klokken</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutter</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Your own items, one on each &amp;line</source>
        <translation>Egne &amp;punkter, ét på hver linje</translation>
    </message>
    <message>
        <source>Open items: they come up again until you close them</source>
        <translation>Åbne punkter: De kommer igen, til I lukker dem</translation>
    </message>
    <message>
        <source>The wrap-up has &amp;been held</source>
        <translation>Opsamlingen &amp;er holdt</translation>
    </message>
    <message>
        <source>How many &amp;took part?</source>
        <translation>Hvor m&amp;ange var med?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
    <message>
        <source>What was said and agreed, with&amp;out names</source>
        <translation>Hvad I talte om og aftalte, &amp;uden navne</translation>
    </message>
</context>
<context>
    <name>WrappingTable</name>
    <message>
        <source>C&amp;hange	Enter</source>
        <translation>&amp;Ret	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopiér	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Slet	Del</translation>
    </message>
</context>
<context>
    <name>YearWheelPage</name>
    <message>
        <source>Show the year %1</source>
        <translation>Vis året %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det sker</translation>
    </message>
    <message>
        <source>The dates of the year</source>
        <translation>Årets datoer</translation>
    </message>
    <message>
        <source>Enter goes to where the date belongs.</source>
        <translation>Enter går til det sted, datoen hører til.</translation>
    </message>
    <message>
        <source>Filled marks are meetings, rings are everything else. The line shows today.</source>
        <translation>Fyldte mærker er møder, ringe er alt andet. Stregen viser dagen i dag.</translation>
    </message>
</context>
<context>
    <name>_FilePage</name>
    <message>
        <source>Where should the file be kept?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on your own PC. Nothing is sent anywhere.</source>
        <translation>Alt ligger i denne ene fil på jeres egen pc. Intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>&amp;File with the APV</source>
        <translation>&amp;Fil med APV&apos;en</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Hvor filen ligger</translation>
    </message>
    <message>
        <source>APV files (*.apv)</source>
        <translation>APV-filer (*.apv)</translation>
    </message>
</context>
<context>
    <name>_MeetingPage</name>
    <message>
        <source>When do you meet for the first time?</source>
        <translation>Hvornår mødes I første gang?</translation>
    </message>
    <message>
        <source>Allow plenty of time for the invitation. If you have no date yet, leave the field empty.</source>
        <translation>Giv god tid til at indkalde. Har I ingen dato endnu, så lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Date of the first dialogue meeting</source>
        <translation>Dato for 1. dialogmøde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>S&amp;ted</translation>
    </message>
</context>
<context>
    <name>_WorkplacePage</name>
    <message>
        <source>Which workplace is it?</source>
        <translation>Hvilken arbejdsplads er det?</translation>
    </message>
    <message>
        <source>The name goes on everything you print. You can change all of it later.</source>
        <translation>Navnet kommer på alt, I skriver ud. I kan ændre det hele senere.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>&amp;Name of the workplace</source>
        <translation>Arbejdspladsens &amp;navn</translation>
    </message>
    <message>
        <source>Number of &amp;employees</source>
        <translation>Antal &amp;ansatte</translation>
    </message>
    <message>
        <source>What the APV is &amp;called</source>
        <translation>Hvad APV&apos;en &amp;hedder</translation>
    </message>
</context>
</TS>
