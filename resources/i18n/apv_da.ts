<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
    <name>w</name>
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
</TS>
