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
        <source>From wish %1: %2</source>
        <translation>Fra ønske %1: %2</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>Ny handleplan</translation>
    </message>
    <message>
        <source>From a &amp;wish</source>
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
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>What is the &amp;problem?</source>
        <translation>Hvad er &amp;problemet?</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>A&amp;lvor</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;Omfang</translation>
    </message>
    <message>
        <source>&amp;Causes</source>
        <translation>Å&amp;rsager</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>What do we want to &amp;achieve?</source>
        <translation>Hvad vil vi &amp;opnå?</translation>
    </message>
    <message>
        <source>Check the &amp;effect on</source>
        <translation>Se på &amp;effekten den</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Tilføj en aktivitet</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Fjern planen</translation>
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
        <source>Start of activity %1</source>
        <translation>Start på aktivitet %1</translation>
    </message>
    <message>
        <source>Deadline of activity %1</source>
        <translation>Frist for aktivitet %1</translation>
    </message>
    <message>
        <source>Remove the activity</source>
        <translation>Fjern aktiviteten</translation>
    </message>
    <message>
        <source>&amp;What is done?</source>
        <translation>&amp;Hvad gør vi?</translation>
    </message>
    <message>
        <source>&amp;How?</source>
        <translation>H&amp;vordan?</translation>
    </message>
    <message>
        <source>W&amp;ho is responsible?</source>
        <translation>Hv&amp;em er ansvarlig?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>St&amp;atus</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Pick a day: %1</source>
        <translation>Vælg en dag: %1</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A field on “%1” cannot be kept as it stands. Leave it anyway?</source>
        <translation>Et felt på “%1” kan ikke gemmes, som det står. Vil du forlade det alligevel?</translation>
    </message>
    <message>
        <source>All is saved, %1</source>
        <translation>Alt er gemt %1</translation>
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
        <source>&amp;Print this page's paper…</source>
        <translation>&amp;Udskriv sidens papir…</translation>
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
        <source>Next &amp;pane</source>
        <translation>Næste &amp;rude</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
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
        <source>&amp;About APV Desktop</source>
        <translation>&amp;Om APV Desktop</translation>
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
        <translation>Opret APV'en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
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
        <source>One moment…</source>
        <translation>Et øjeblik…</translation>
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
        <source>Language of the paper</source>
        <translation>Papirets sprog</translation>
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
        <source>Close</source>
        <translation>Luk</translation>
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
    <name>WorkplacePage</name>
    <message>
        <source>&amp;Name of the workplace</source>
        <translation>Arbejdspladsens &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Number of &amp;employees</source>
        <translation>Antal &amp;ansatte</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>Arbejds&amp;giver</translation>
    </message>
    <message>
        <source>&amp;Supervisor in the safety group</source>
        <translation>Arbejds&amp;leder i arbejdsmiljøgruppen</translation>
    </message>
    <message>
        <source>Safety &amp;representative</source>
        <translation>Arbejdsmiljø&amp;repræsentant</translation>
    </message>
    <message>
        <source>Who to &amp;contact, and how</source>
        <translation>&amp;Hvem man kan kontakte, og hvordan</translation>
    </message>
    <message>
        <source>&amp;Departments (double-click to rename)</source>
        <translation>Af&amp;delinger (dobbeltklik for at give et nyt navn)</translation>
    </message>
    <message>
        <source>Name of a new department</source>
        <translation>Navn på en ny afdeling</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Fjern den valgte</translation>
    </message>
</context>
<context>
    <name>_FilePage</name>
    <message>
        <source>Where shall the file lie?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>Everything is kept in this one file on your own PC. Nothing is sent.</source>
        <translation>Alt ligger i denne ene fil på jeres egen pc. Intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>&amp;File with the APV</source>
        <translation>&amp;Fil med APV'en</translation>
    </message>
    <message>
        <source>Where the file lies</source>
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
        <source>Leave good time to invite. No date yet? Then leave it empty.</source>
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
        <source>The name goes on every paper you print. All of it can be changed later.</source>
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
        <translation>Hvad APV'en &amp;hedder</translation>
    </message>
</context>
</TS>
