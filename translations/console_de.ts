<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>Er ist länger als %n Zeichen.</numerusform>
            <numerusform>Er ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>Er beginnt nicht mit %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>„%1“ gehört nicht hinein: Links tragen keine Namen, Passwörter oder Parameter.</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>Er nennt keinen Dienst: einen Host und vielleicht einen Port.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>„%1“ ist kein Name und keine Adresse eines Hosts.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>„%1“ ist kein Ort in der Konsole. Nach dem Dienst darf /tokens/, /audit/ oder /page/ stehen, jeweils mit einer Kennung.</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar: %1 Vielleicht hat der Dienst eine andere Version als diese Konsole.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>Der Dienst ist nicht erreichbar: %1. Prüfen Sie die Adresse und ob er läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Vielleicht ist er ausgelastet oder abgeschnitten; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>Das ist keine Antwort eines Latchkey-Dienstes (Status %1). Prüfen Sie, ob die Adresse die seiner Verwaltungs-API ist.</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>Es wurde abgebrochen, bevor der Dienst geantwortet hat; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>Der Schlüsselbund ist gesperrt: %1.</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>Entsperren Sie ihn und melden Sie sich erneut an, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>Hier lässt sich kein Schlüsselbund benutzen: %1.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>Installieren Sie gnome-keyring oder KeePassXC mit eingeschaltetem Secret Service, um angemeldet zu bleiben.</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>Der Dienst zeigt ein anderes Zertifikat als das, dem vertraut wurde. Fragen Sie den Betreiber, ob es ersetzt wurde, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut: %1 Vergleichen Sie den Fingerabdruck und vertrauen Sie ihm für diesen Dienst, oder verwenden Sie ein Zertifikat, dem das System vertraut.</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>Das ist keine Adresse. Geben Sie einen Hostnamen an, und einen Port, wenn es nicht 8460 ist: keys.corp.example:8460.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>Lassen Sie Namen und Passwort in der Adresse weg; danach wird bei der Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>Eine Adresse beginnt mit https://, oder mit http:// für einen Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>Ohne TLS könnte das Passwort unterwegs gelesen werden. Benutzen Sie https://; http:// ist nur für einen Dienst auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>Das ist keine Adresse. Schreiben Sie Schema, Rechnername und Port: https://api.corp.example:443.</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>Ohne TLS könnte das Token unterwegs gelesen werden, daher wird es nicht gesendet. Benutzen Sie https://; http:// ist nur für ein Gateway auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>Die Liste der Dienste kann nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>Diese Datei enthält keine Liste von Diensten. Wählen Sie eine, die aus diesem Programm exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>Für wen und wofür ist es?</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>Ein Token handelt für seinen Inhaber und kann nie mehr, als dieser darf.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>Der Dienst wird gefragt, was möglich ist.</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 von 64</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>Geteilt, ohne Inhaber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>Ein geteiltes Token funktioniert nur mit Basic.</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>Dieser Dienst nimmt Basic und Bearer an.</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>Dieser Dienst nimmt nur ein Schema an.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 von %2 Tokens von %3 belegt</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>Dieses Konto darf keine Tokens erstellen.</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>%1 hat so viele Tokens wie erlaubt. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>Das Token wird erstellt.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Einige der Werte sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>das neue Token</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Geben Sie dem Token einen Namen.</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>Eines löschen, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>Widerrufen %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 von %2 Tokens von %3 belegt</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eintippen</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Token bearbeiten</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 von 64</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Die Änderungen werden gespeichert.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Einige der Werte sind nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Es gilt, bis jemand es widerruft.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>Werte von Tokens stehen nie in der Datei: Der Dienst hat sie nicht.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>Die Datei als UTF-8 kennzeichnen, für ältere Tabellenprogramme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Wie gefiltert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie gezeigt</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>Was haben ihre Mitglieder gemeinsam?</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>Einschränkungen nennen Gruppen; wer Mitglied ist, steht bei jedem Benutzer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Gruppe speichern</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>Die Gruppe wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>Beschränken auf</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>Was %1 aufrufen darf</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>Zeilen der Beschränkung</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>Einige Zeilen sind noch nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>Ohne Zeilen alles, was sein Inhaber darf.</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>Gehört %1. Ohne Zeilen alles, was sein Inhaber darf.</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>Zeilen sind Alternativen; innerhalb einer Zeile muss alles passen.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Beispiel einfügen</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>Nur Lesen, überall.</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>Vorgänge eines Projekts und was darunter liegt.</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>Mit einem Abfrageparameter dieses Werts.</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>Zahlen und Daten werden mit &gt;=, &lt;=, &gt; und &lt; verglichen.</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>Mit diesem Wert im JSON-Body; ein Knoten ist ein Name, ein Pfad mit Punkten oder ein JSON-Pointer.</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>Mit einem dieser Werte in einem Header-Feld.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>Wie eine Zeile geschrieben wird</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>Methoden, dann ein regulärer Ausdruck für den ganzen Pfad, dann Bedingungen. Eine Zeile erlaubt eine Anfrage, wenn alles passt; eine solche Zeile genügt.</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>Der Pfad wird dekodiert und mit dem Kontextpfad des Upstreams verglichen. Reguläre Ausdrücke sind die von RE2: kein Look-ahead, keine Rückverweise. Sie müssen auf den ganzen Wert passen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>Aufgezeichnete Aufrufe</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>Das Token hat noch nichts aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>Von dem letzten Aufruf</numerusform>
            <numerusform>Von den letzten %n Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1 würden diese Zeilen</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1 würden diese Zeilen ohne Zeile %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>%1 nach dem entscheiden, was nicht aufgezeichnet ist, etwa dem Body</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>Jede Zeile wurde gebraucht.</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>Keine Zeile wurde gebraucht.</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>Nie gebraucht: Zeile %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>Und %n weiteres, neben den Zeilen markiert.</numerusform>
            <numerusform>Und %n weitere, neben den Zeilen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>Entfernt die Zeile</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>Ersetzt die Zeile: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>Zeile %1, Spalte %2 beheben</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>die Methode ist %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>die URL passt nicht</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>eine Bedingung gilt nicht</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>nicht im Body: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>nicht so: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>Tippen Sie einen Pfad zum Probieren ein</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Zu probierender Pfad</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>Zu probierender Inhalt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>Zugelassen durch Zeile %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>%n Token erledigt</numerusform>
            <numerusform>Alle %n Tokens erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>%n Token wurde nicht versucht, weil Sie abgebrochen haben.</numerusform>
            <numerusform>%n Tokens wurden nicht versucht, weil Sie abgebrochen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Als JSON-Zeilen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>%n weiteres in der exportierten Liste</numerusform>
            <numerusform>%n weitere in der exportierten Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Die Liste ist gespeichert.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>%1 von %n Token erledigt</numerusform>
            <numerusform>%1 von %n Token erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>Das Token ist unbekannt, abgelaufen, deaktiviert oder widerrufen.</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>Der Aufruf kam von diesem Computer, zählt für Grenzen und trifft auf das, was sich inzwischen geändert hat; der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>Das Gateway hat sie zugelassen, wie erklärt. Die Antwort ist die des Upstreams.</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>Das Urteil weicht ab: als abgelehnt erklärt, aber das Gateway hat sie zugelassen.</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>Das Gateway hat sie zugelassen, aber der Upstream hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>Das Urteil weicht ab: als zugelassen erklärt, aber das Gateway hat sie abgelehnt: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>Das Gateway hat sie abgelehnt, wie erklärt: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>Wichtige Kopfzeilen</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>Erster Teil des Inhalts</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>Wirklich gesendet, aber es kam keine Antwort</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Wirklich gesendet: %1 in %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>Wert anzeigen</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Wert von %1 anzeigen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>Das Protokoll hält fest, dass Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Geben Sie zuerst Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wert wechseln</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>%1 einen neuen Wert geben</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>Der alte Wert gilt noch</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Tokenwert wechseln</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>Die nächste Anfrage mit dem alten Wert wird abgelehnt.</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>Name, Beschränkungen und Ablauf bleiben. Bis dahin gelten beide Werte; setzen Sie den neuen an die Stelle des alten und widerrufen Sie nichts.</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>Wirklich ausführen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>Sendet die Anfrage auch durch das Gateway und zeigt die Antwort.</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Tokenwert</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>Sekunden, bis die Zwischenablage geleert wird</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>Codebeispiel</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>Eine API mit %1 aufrufen</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>Geteilt: jeder Aufruf nennt seinen Benutzer.</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>Gehört %1, Schema %2.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>Der Wert ist ausgelassen. Ein Skript in einer Webseite zeigt ihn jedem, der die Seite öffnet; setzen Sie ihn nur dort statt YOUR_TOKEN ein, wo das in Ordnung ist.</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>Der Wert ist ausgelassen. Legen Sie ihn in die Variable LATCHKEY_TOKEN.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>Der Wert ist ausgelassen. Setzen Sie ihn an die Stelle von YOUR_TOKEN.</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>Token testen</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>Würde diese Anfrage eingelassen?</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>Fragt den Dienst nach seiner Entscheidung. Nichts geht an den Upstream, kein Kontingent wird verbraucht.</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>Verlauf kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>Leer gelassen: %1, ohne den Wert anzusehen.</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>Wird nie protokolliert.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Client-Adresse</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>Drücken Sie Testen, um zu sehen, was jede Stufe sagt.</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>Eingelassen, weil gerade nichts durchgesetzt wird</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>Test erfolgreich</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>Bei eingeschalteter Durchsetzung würde sie abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>Kleinste Änderung, die es zuließe</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>Im Editor für Beschränkungen öffnen…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>Wirkliche Antwort</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>Um es wirklich auszuführen, fügen Sie den Wert des Tokens ein: der Dienst gibt ihn nicht preis.</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>Fragt den Dienst nach seiner Entscheidung und sendet dann die Anfrage: dieser Aufruf erreicht den Upstream, wird gezählt und aufgezeichnet wie jeder andere.</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Wirklich ausführen</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>%1 wirklich senden?</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>Wenn das Gateway sie zulässt, führt der Upstream sie aus: %1 soll dort etwas ändern.</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>Um nur die Entscheidung zu sehen, brechen Sie ab und schalten Sie „Wirklich ausführen“ aus.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>Wird durch das Gateway gesendet…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Jede Stufe</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wert wechseln</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>Tokenwert gewechselt</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, geteilt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>Ich habe ihn sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>Bewahren Sie ihn jetzt auf</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>Nach dem Schließen wird der Wert hier nicht mehr gezeigt. Im Standardmodus kann nur sein Inhaber ihn mit dem Passwort wieder ansehen.</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>Dieses Token testen…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>Haken Sie zuerst „Ich habe ihn sicher aufbewahrt“ an.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>Gespeichert. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>Der Wert lässt sich nicht noch einmal zeigen. Haken Sie an, wenn Sie ihn aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>Fertiger Aufruf</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP-Header</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Beschränken auf</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>Editor für Beschränkungen öffnen…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>Nur GET, HEAD und OPTIONS.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>Wie oft es auch benutzt wird: Die Ratenbegrenzung der Einstellungen gilt nicht dafür.</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>heute: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>Dem Upstream mitgeteilt</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>(für jeden Aufruf eine andere)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>Ein Konto meldet sich mit seinem Passwort an und besitzt Tokens.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>Darf sich anmelden und Tokens benutzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Benutzer speichern</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>Leer gelassen: das Passwort bleibt.</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>Leer gelassen: das Konto kann sich nicht mit Passwort anmelden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>Der Benutzer wird gespeichert.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Einige der Werte sind nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>Aufgezeichnete Nutzung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>So viele Anfragen kommen in dieser Zeit durch. Der Burst sagt, wie viele davon auf einmal kommen dürfen. Bei mehreren Zeitrahmen entscheidet der strengste.</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>Höchstens 8 Zeiträume sind möglich.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>Anfragen je</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>auf einmal höchstens</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>Spitze begrenzen</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen auf einmal</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>Diesen Zeitraum entfernen</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>Token deaktiviert</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>Unbekanntes Token</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>Fehlerhaftes Token</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>Falscher Tokenwert</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>Token eines anderen Benutzers</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>Geteiltes Token ohne Benutzer</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Inhaber deaktiviert</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>Inhaber nicht berechtigt</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Inhaber gelöscht</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>Fehlerhafte Anmeldedaten</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>Zwei Anmeldedaten</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>Schema nicht zugelassen</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>Passwörter sind aus</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>Benutzer nicht eindeutig</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>Fremdes Token</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht zugelassen</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>Adresse nicht im Token</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>Pfad ohne Tokens</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>In keiner API-Gruppe</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Gruppe nur mit Lesezugriff</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>Token nur mit Lesezugriff</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Beschränken auf</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>Inhalt nicht sichtbar</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Aufrufrate begrenzt</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>Mehrdeutiger Pfad</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>Kein Upstream</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS erforderlich</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>Methode überschrieben</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>Upstream nicht erreichbar</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>Upstream zu langsam</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>An- oder abgemeldet</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>Zugelassen, würde abgelehnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>Fehlerhafter Forwarded-Header</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>Gefälschtes Identitätsfeld</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>URL zu lang</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Header zu groß</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>Anfrage zu langsam</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>Nicht aufzeichenbar</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>Regeln nicht lesbar</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>Dienst überlastet</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>Fehler im Dienst</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>Öffentlicher Pfad</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>Ausgenommener Pfad</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>Durchsetzung ist aus</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>unter %1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>models::FilterWords</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 braucht einen Wert, etwa %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Möglich: %3.</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>%1 steht zweimal da; nur eines kann gelten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>%1 und „%2“ fragen nach demselben; nehmen Sie eines davon.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>In %1 min</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>In %1 h</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::NodeWords</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 von %n Knoten</numerusform>
            <numerusform>%1 von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>Knoten %1: keine Antwort seit %2</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>Knoten %1, dieser hier: Version %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>Knoten %1: Version %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>Kein Text. Er beginnt mit diesen Bytes:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Client-Adresse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>Adressregeln</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Aussperrung</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>Adressen des Tokens</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>Tokenpfad</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Beschränken auf</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Inhaber deaktiviert</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>Der Dienst schreibt es innerhalb einer Sekunde nach jedem Aufruf; hier ist es so alt wie die Liste (F5 liest sie neu).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Letzte Adressen</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Beschränken auf</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>Es kann benutzt werden.</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>Abgelaufen: %1.</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>Endgültig widerrufen: %1.</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>Es ist ausgeschaltet und kann wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>Das Konto „%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>„%1“ darf keine Tokens benutzen: Das dürfen nur Administratoren oder Mitglieder der berechtigten Gruppen.</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>Es kann benutzt werden, lebt aber länger, als neue Tokens heute dürfen.</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>Es kann benutzt werden; der Wert vor dem letzten Wechsel gilt bis %1.</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>Export läuft: %1 Einträge, %2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>Die Einträge sind exportiert.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>Welche Einträge kommen in die Datei?</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>Filter, zum Beispiel  decision:denied  path:/rest  from:10.20.4.17</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>Meine eigenen Aufrufe</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>Ohne Token</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>Langsamer als %1 ms</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>Zeigen, was gefunden wurde…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>Kette wird geprüft: %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Kette wird geprüft…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>Die Kette konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>Die Kette wurde seit dem Start des Dienstes nicht geprüft</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>Kette unversehrt bis %1 · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>Kette gebrochen, geprüft bis %1 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>Das Protokoll wurde verändert oder beschädigt</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%n Stelle ist nicht so, wie sie geschrieben wurde.</numerusform>
            <numerusform>%n Stellen sind nicht so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>Verlassen Sie sich nicht allein auf diese Einträge: Legen Sie jetzt eine Sicherung als Beweis an, vergleichen Sie sie mit früheren Sicherungen und Exporten, und finden Sie heraus, wer in die Datenbank schreiben kann.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>Es wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>Es wird nichts geprüft.</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>Jede Zeile ist eine Stelle, an der die Einträge nicht zur Kette passen.</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>Jeder Aufruf und jede Änderung, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>Nichts in diesem Zeitraum erfüllt alles, was der Filter verlangt.</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>Die Einträge lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag gezeigt</numerusform>
            <numerusform>%n Einträge gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 ältere ausgelassen</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>Ältere Einträge werden durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>Mehr als %n neuer</numerusform>
            <numerusform>Mehr als %n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>Die neuesten Einträge zeigen</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>Jeder Aufruf durch das Gateway und jede Änderung
erscheint hier, sobald sie geschieht.</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>%1 neuere ausgelassen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>In diesem Zeitraum nichts aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>Wie würde der Dienst diesen Aufruf jetzt entscheiden?</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Verlauf der Entscheidung</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Entscheidungs-ID kopieren</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Durchgesetzt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Was es zuließe</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>Das lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>Was jede Stufe sagte, wurde bei diesem Eintrag noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>Was jede Stufe sagte, wurde bei diesem Eintrag noch nicht festgehalten. Entschieden hat „%1“.</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>Mit den heutigen Regeln</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>Es würde zugelassen.</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>Es würde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>Geändert in %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>Meistbenutzte Tokens</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>Kein Token wurde benutzt.</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>Aufrufe dieses Tokens zeigen</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>Standardmodus und Secure Mode im Vergleich</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>Standardmodus</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Secure Mode</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>Den Tokenwert noch einmal sehen</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>Inhaber, erneut mit Passwort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>Codebeispiel mit dem Wert</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>Aus den Details des Tokens</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>Nur beim Erstellen</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>Name, Beschränkungen, Adressen, Ablauf ändern</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>Jederzeit, wird protokolliert</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>Stattdessen ein neues Token erstellen</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>Widerrufen, deaktivieren, löschen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>Was der Dienst speichert</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>Hash mit Schlüssel und versiegelter Wert</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>Nur Hash mit Schlüssel</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>Alles, was eingestellt ist, in einer Datei</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>Einstellungen, Gruppen, Benutzer, Upstreams und die Daten der Tokens, als JSON.</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>Mit Geheimnissen, versiegelt für einen Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>Ohne Schlüssel enthält die Datei kein Geheimnis</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>Benutzer kommen ohne Passwörter und Tokens ohne Werte: gut zum Durchsehen, für einen Testdienst und für die Versionsverwaltung. Versiegelt kommen Passwort-Hashes hinzu und was Tokens brauchen, um anderswo zu gelten; nur der private Schlüssel öffnet das, und er wird nie hierher geschickt.</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>Dort, wo die Geheimnisse geöffnet werden sollen, ein Schlüsselpaar machen und den Inhalt von seal.key.pub einfügen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>Zuerst den öffentlichen Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>Die Konfiguration wird gelesen.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>Die Konfiguration ist in %1 gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Was %1 ändern würde</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>Was gleich heißt, wird geändert, was neu ist, kommt hinzu, nichts wird gelöscht. Alles zusammen ist eine Änderung.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>Was die Konfiguration ändert</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>Die Datei enthält versiegelte Geheimnisse. Mit dem privaten Schlüssel kommen auch Passwörter und Token-Werte mit, ohne ihn nur der Rest. Der Dienst benutzt ihn einmal und behält ihn nicht.</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>Die Konfiguration wird geprüft.</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>Die Konfiguration wird eingespielt.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1 „%2“ bleibt weg: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>%n Token wurde neu gemacht</numerusform>
            <numerusform>%n Tokens wurden neu gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>Ihre Werte werden nur dieses eine Mal genannt. Jetzt speichern und weitergeben.</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Werte speichern…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>Die Werte sind gespeichert</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>Die Werte sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>So kann die Konfiguration nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>pages::ConflictDialog</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Someone else saved these settings</source>
        <translation>Jemand anders hat diese Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>%1 hat sich auf dem Dienst geändert, nachdem Sie mit der Bearbeitung begonnen haben. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Jetzt auf dem Dienst</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1: Ihr Entwurf</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1: jetzt auf dem Dienst</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>Wählen Sie Zeile für Zeile. Gespeichert wird erst mit dem Knopf.</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>Neu laden, meinen Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>Diese Auswahl speichern</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>%1 hat „%2“ %3 geändert, nachdem Sie mit dem Bearbeiten begonnen hatten. Wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>Jemand anders hat %1 geändert</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Nur dort geändert und wird so übernommen: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>bleibt verborgen</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>das eingegebene</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>Laufen bald ab</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>Keines binnen 14 Tagen.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>Wörter finden, was sie enthält; Felder wie state: fragen nach einer Sache. Die Abwärtstaste schlägt vor, was man tippen kann. Was falsch ist, steht darunter, und es wird nicht danach gefragt.</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>Läuft innerhalb von 14 Tagen ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>Der Inhaber ist nicht berechtigt</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>Das Konto des Inhabers ist deaktiviert</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>Lebt länger, als jetzt erlaubt ist</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>Ersetzt, endet bald</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Nur Basic</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Nur Bearer</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic und Bearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Vor mehr als 90 Tagen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>In mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Innerhalb eines Tages</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Sein eigenes</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>Das der Einstellungen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>Inhaber des Tokens</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID des Tokens</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>An- und Abmeldungen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>Aufrufe der Verwaltungs-API</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>Erster Test</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>Erster Test %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>Von der Konsole erstellt, um das Gateway zu prüfen, und danach widerrufen.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Von hier kann nichts gesendet werden.</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>Aufzurufender Pfad (GET)</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>Die Konsole erstellt ein Token für Sie, ruft die API damit und einmal ohne wirklich über das Gateway auf und widerruft es wieder. Niemand sieht seinen Wert, und nach %n Minute würde es von selbst ablaufen.</numerusform>
            <numerusform>Die Konsole erstellt ein Token für Sie, ruft die API damit und einmal ohne wirklich über das Gateway auf und widerruft es wieder. Niemand sieht seinen Wert, und nach %n Minuten würde es von selbst ablaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>Wohin Skripte ihre Anfragen senden.</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Schreiben Sie, wo das Gateway ist: die Adresse, die Skripte benutzen.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Es wurde kein Token erstellt</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>Das Token „%1“ ist widerrufen; so bleibt es in der Liste.</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>Das Token „%1“ konnte nicht widerrufen werden: %2 Es läuft von selbst ab; Sie können es unter API-Schlüssel verwalten widerrufen.</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>Mit Token: keine Antwort</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>Eingelassen als %1. Die Antwort ist die von %2.</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>Eingelassen als %1, aber %2 hat nicht geantwortet: %3 Gehen Sie zurück und prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>Ohne Token: %1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>Ohne Token: keine Antwort</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>Eingelassen, obwohl kein Token dabei war: Der Pfad ist öffentlich, oder die Prüfungen sind ausgeschaltet. Sehen Sie unter Öffentliche APIs und Globale Einstellungen nach.</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>Abgewiesen, wie es sein soll.</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Mit Token: %1 in %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>Ihre erste API schützen</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>Über Anfragen wird hier entschieden, dann werden sie an sie weitergegeben. Mehr lässt sich unter Globale Einstellungen, Tab Upstreams, festlegen.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Diese API schützen</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>Globale Einstellungen</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>Was dieser Dienst annimmt, für jeden Upstream.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>REST-API-Authentifizierung einschalten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>Der Probelauf entscheidet und protokolliert, lässt aber jede Anfrage durch. Ausgeschaltet passiert jede Anfrage unverändert; Identitäts-Header werden trotzdem entfernt.</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>Der Hauptschalter. Er wirkt ab der nächsten Anfrage auf jedem Worker und wird nach 2 Minuten zurückgenommen, wenn Sie ihn nicht bestätigen.</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>Basic-Authentifizierung abschalten</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>Passwörter werden abgelehnt. Basic mit einem Token funktioniert weiter.</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>PAT-Tokens zulassen</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>Tokens, die der Upstream selbst erstellt hat, werden zu ihm durchgelassen.</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Benutzern das Erstellen von Tokens erlauben</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>Ausgeschaltet erstellen nur Administratoren Tokens.</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>Zugelassene Anmeldedaten</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>Zusammen mit dem Schema jedes Tokens.</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Header für ein Token</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>Neben Authorization, für Clients, die diesen nicht setzen können.</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>Name des Abfrageparameters</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token in der Abfrage</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>Landet in fremden Protokollen. Besser ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>TLS verlangen</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Von anderen Rechnern</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>Anfragen mit Anmeldedaten werden ohne Verschlüsselung abgelehnt.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>Wo ein vertrauenswürdiger Proxy angibt, wessen Anfrage er weiterreicht. Der andere wird ignoriert.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>für das Gateway; anderen wird nicht geglaubt</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>Muss an bleiben, solange Gruppen Tokens erstellen dürfen.</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>Einschränkungen öffnen</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>Suchen Sie zuerst im Protokoll nach Aufrufen, die mit einem Passwort hineinkamen: deren Skripte werden abgelehnt.</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>Solche Tokens stehen außerhalb aller Einschränkungen von Latchkey: Es kennt weder Inhaber noch Lebensdauer noch Grenzen und kann sie nicht widerrufen.</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>Ein Token gilt nur mit einem Schema, das diese Einstellung und das Token annehmen. Ein geteiltes Token braucht Basic.</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>Als Adresse des Clients gilt die am weitesten rechts stehende, die kein vertrauenswürdiger Proxy ist.</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>Ein Profil anwenden…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Konfiguration exportieren…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Konfiguration importieren…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 ist keine Konfiguration von Latchkey.</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>Die Konfiguration gilt</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Eine Adresse ist eingetippt, aber noch nicht in ihrer Liste. „Hinzufügen“ drücken oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>pages::GrantsEditor</name>
    <message>
        <source>token-users</source>
        <translation>token-benutzer</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>Längste Lebensdauer für %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>Die Gruppen, deren Mitglieder Tokens anlegen dürfen, jede mit der längsten wählbaren Lebensdauer. Wer in mehreren ist, bekommt die längste.</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>Nach Name oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n Mitglied verliert sie.</numerusform>
            <numerusform>%n Mitglieder verlieren sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>Eine Gruppe, die eine Einstellung nennt, kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>Keine Gruppe hat das in Name oder Beschreibung.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>Die Gruppen können nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Durchsetzung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>Probelauf: nichts wird abgelehnt</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>aus: alles wird eingelassen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>kein Listener</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>Forward-Auth</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>Revision der Regeln</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>Ungespeicherte Änderungen können nicht in %1 aufbewahrt werden: %2. Sie gehen verloren, wenn die Konsole endet, bevor sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Nicht gespeicherte Änderungen sind noch da</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>Zuletzt bearbeitet %1. Die Konsole endete, bevor sie gespeichert waren.</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>API-Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>Jedes Token dieses Dienstes, wem es auch gehört.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Einstellungen für API-Schlüssel</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>Tokens über die API erstellen</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. Anmelden</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>Jeder Aufruf geschieht mit einer Sitzung, einem Passwort oder einem API-Token, dessen Inhaber das darf. Eine Sitzung endet von selbst.</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>2. Ein Token erstellen</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>Der Wert steht in dieser Antwort und in keiner anderen. Mit einem Idempotency-Key lässt sich der Aufruf wiederholen, wenn keine Antwort kam, ohne ein zweites Token zu erstellen.</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>3. Es benutzen</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>Setzen Sie das Token dort ein, wo ein Skript ein Passwort hat. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>4. Es widerrufen</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>Die Antwort kommt, wenn jeder Worker es ablehnt.</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>Alle Aufrufe sind unter %1/openapi.json beschrieben.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>Meine Tokens</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>Tokens handeln in Ihrem Namen. Behandeln Sie jedes wie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>Sie haben noch keine Tokens</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>Mit einem Token ruft ein Programm eine API in Ihrem Namen auf,
ohne Ihr Passwort.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>Setzen Sie das Token dort ein, wo Ihr Skript ein Passwort hat. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>Ihre Tokens lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>Ihr Konto darf derzeit keine Tokens erstellen.</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>Sie können keine Tokens erstellen</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>Das dürfen nur Mitglieder bestimmter Gruppen. Bitten Sie einen Administrator, Sie in eine aufzunehmen.</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>Ein Administrator hat es abgeschaltet oder macht es für Sie. Vorhandene Tokens können Sie weiterhin widerrufen.</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>Sie haben so viele Tokens wie erlaubt. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>%n weiteres kann erstellt werden.</numerusform>
            <numerusform>%n weitere können erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Es gibt keine Grenze.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>Beliebige Lebensdauer</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>Längste Lebensdauer eines neuen Tokens.</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic und Bearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>Schemata, die dieser Dienst annimmt.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>Weitere Codebeispiele…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>Ihr Token</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>Ihr erstes Token anlegen…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>Was der Dienst gezählt hat und wie es ihm geht.</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Zeit je Aufruf</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>Ablehnungen nach Grund</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>Die Zahlen lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>%1 eingelassen</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>%1 % aller Aufrufe</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>%Ln läuft binnen 14 Tagen ab</numerusform>
            <numerusform>%Ln laufen binnen 14 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>Im Mittel, mit dem Upstream</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Keine Aufrufe in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>Zuletzt benutzt %1 von %2</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>Aufrufe, 30 Tage</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Codebeispiele für %1</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Wert von %1 wechseln</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Beschränken auf…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Wert anzeigen…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>Im Secure Mode bleibt ein Token, wie es angelegt wurde.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>Keine eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>Methoden der neuen Regel</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>Pfadmuster der neuen Regel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>Schreiben Sie ein Muster für den ganzen Pfad, etwa /status(/.*)?</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>Diese Regel steht schon in der Liste.</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>Der Pfad ist ein regulärer Ausdruck (RE2) für den ganzen Pfad, vom ersten Schrägstrich an und ohne Query. Ohne Methoden gilt eine Regel für alle.</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>Öffentliche APIs</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>Welche Pfade Anmeldedaten brauchen, gleich was die API dahinter sagt.</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Zugriff auf öffentliche APIs einschränken</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>Diese Pfade brauchen Anmeldedaten, obwohl die API ohne antworten würde. Sie gehen der unteren Liste vor.</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>API-Authentifizierung umgehen</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>Diese Pfade passieren ohne Anmeldedaten. Der API wird keine Identität mitgeteilt.</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>Eine URL ohne Anmeldedaten probieren</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>Beantwortet vom Dienst nach dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>Zu probierende URL</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>Keine Anmeldedaten nötig</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>Anmeldedaten nötig</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>Der Dienst sagt, welche Liste über eine Anfrage ohne Anmeldedaten entscheidet. Die API selbst wird nicht aufgerufen.</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>Rechts der Maske sind Bits gesetzt. Gespeichert wird %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Adresse oder Bereich</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>Neue Adresse oder neuer Bereich</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>Kommentar zum neuen Eintrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>Eine Adresse oder ein Netz wie 10.20.0.0/16 oder 2001:db8::/32. Ein Kommentar sagt später, warum der Eintrag da ist.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>Und %n weiterer; der Filter findet ihn.</numerusform>
            <numerusform>Und %n weitere; der Filter findet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Mehrere hinzufügen…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Die Liste kopieren</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>Mehrere hinzufügen</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>Eine Adresse oder ein Bereich je Zeile; hinter # ein Kommentar. Nichts wird gespeichert, bevor Sie die Seite speichern.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>Adressen und Bereiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>Zuerst Bereiche tippen oder einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n Bereich hat Bits hinter der Maske und wird ohne sie gespeichert.</numerusform>
            <numerusform>%n Bereiche haben Bits hinter der Maske und werden ohne sie gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n ist schon in der Liste.</numerusform>
            <numerusform>%n sind schon in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1, höchstens %2 auf einmal</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>nicht begrenzt</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 je Jahr</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>Wie oft die API aufgerufen werden darf und was das Raten beendet.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Ratenbegrenzung einschalten</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>Wer öfter aufruft, bekommt die Antwort 429 und die Wartezeit. Abgelehnte Anfragen zählen nicht.</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Gezählt je</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Who shares one count.</source>
        <translation>Wer sich einen Zähler teilt.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>PAT-Tokens</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>Anfragen mit diesen Anmeldedaten.</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>Aussperrung nach Fehlversuchen</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>So viele falsche Anmeldedaten von einer Adresse sperren sie aus.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>Ältere Fehlversuche werden vergessen.</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Ausgesperrt für</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>Auch für Administratoren; sie lassen sich auf dem Server entsperren.</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>Tokens können statt dessen eigene Grenzen haben, oder keine.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>Tokens mit eigener Grenze</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>Einem Token eine eigene Grenze geben</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>Keine. Jedes Token folgt der Grenze oben.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Die Grenze von %1 ändern</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>%1 den Einstellungen folgen lassen</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>Welches Token bekommt eine eigene Grenze?</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>Die Grenze von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Begrenzung speichern</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>%1 folgt jetzt den Einstellungen.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Die Tokens lassen sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>Aufgezeichneter Verkehr von</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>Am aufgezeichneten Verkehr probieren</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>Der Dienst spielt die Aufrufe dieser Zeit durch den Entwurf oben. Nichts wird geändert, niemand abgelehnt.</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>Die Aufrufe werden nachgespielt.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Wird nachgespielt…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>Der Entwurf hat sich seither geändert. Erneut probieren.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>Von %n Aufruf</numerusform>
            <numerusform>Von %n Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>Kein Aufruf dieser Zeit hätte gezählt</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1, keiner abgelehnt</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>Einen Schub von %1 nehmen</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>Der kleinste Schub, der 99,9 % dieser Aufrufe durchlässt.</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>Kein Schub ließe 99,9 % dieser Aufrufe durch: mehr Anfragen erlauben.</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>Es gab mehr Aufrufe, als nachgespielt werden; diese reichen bis %1 zurück.</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>Am meisten abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%1 von %2 abgelehnt</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>Wie weit die aufgezeichneten Aufrufe zurückreichen, die nachgespielt werden.</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>ein neues, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Verlauf von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>Wer Tokens benutzen darf und von wo.</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>Nach Gruppen</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>Nach IP-Adressen</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>API-Zugriff für Gruppen erlauben</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>Nur Mitglieder dieser Gruppen dürfen die API aufrufen. Andere werden abgelehnt.</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>Gilt für Tokens und Passwörter gleichermaßen. Wird bei jeder Anfrage geprüft; eine geänderte Mitgliedschaft wirkt also ab der nächsten.</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>Gruppen mit API-Zugriff</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>jira-benutzer</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Gruppen mit Lesezugriff</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>Mitglieder dürfen nur lesen: GET, HEAD und OPTIONS.</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>berichte</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Tokenerstellung für Gruppen erlauben</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Nur Mitglieder dieser Gruppen erstellen eigene Tokens, höchstens für diese Dauer.</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Nur Administratoren erstellen Tokens</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>Benutzer sehen ihre Tokens, erstellen aber keine.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>Wird zuerst geprüft, vor allen Anmeldedaten. Gilt für Tokens und Passwörter gleichermaßen.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Keine Einschränkung</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Gelistete zulassen</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Gelistete sperren</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Eine Adresse probieren</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>Beantwortet vom Dienst nach dem Entwurf oben.</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>Zu probierende Adresse</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>geht der Zulassungsliste vor</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>geht der Sperrliste vor</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>Schreiben Sie eine Adresse, etwa 198.51.100.23.</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>Ihre eigene Adresse ist abgedeckt</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>Ihre eigene Adresse ist nicht abgedeckt</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>Es ist %1. Mit diesem Entwurf würde Ihre nächste Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>durch %1, Eintrag %2 der Zulassungsliste</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>durch %1, Eintrag %2 der Sperrliste</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>kein Eintrag passt</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>Bei der Erlaubnisliste kommt nur sie hinein, bei der Sperrliste alle außer ihr. Vom Rechner des Dienstes selbst lässt sich immer verwalten.</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>Der Dienst sagt, ob ein Client mit dieser Adresse hineinkäme und welcher Eintrag entscheidet. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>Die Anmeldung bei Jira (POST an seine Sitzungsressource) bleibt möglich: Sie ändert nichts. Das Erstellen eines Tokens ist keine Ausnahme: Heraus käme womöglich ein Token, das schreibt.</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Eine Adresse ist eingetippt, aber noch nicht in ihrer Liste. „Hinzufügen“ drücken oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>Was das Speichern von „%1“ ändern würde</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>%1 anlegen?</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>Gespeichert wird erst mit dem Knopf.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Jetzt auf dem Dienst</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter merken…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>Gerade ist nichts gefiltert.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter merken</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>Wie heißt dieser Filter?</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>Er bleibt auf diesem Computer, für diesen Dienst.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter merken</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Der gemerkte Filter dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>Der Filter %1 ist gemerkt.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Wie soll %1 heißen?</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>Der Filter heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>Der Filter %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>Der Filter %1 ist wieder da.</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>Einen gemerkten Filter %1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>%n Filter ist gemerkt, und für mehr ist kein Platz. Entfernen Sie zuerst einen.</numerusform>
            <numerusform>%n Filter sind gemerkt, und für mehr ist kein Platz. Entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>Der Filter lässt sich nicht merken: %1 kann nicht geschrieben werden. Prüfen Sie die Rechte und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>Secure Mode</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>Entscheidet, ob ein Token nach dem Erstellen je wieder gesehen oder geändert werden kann.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>Wie man ihn verlässt</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>Setzen Sie secure_mode = false in der Konfigurationsdatei und starten Sie den Dienst neu. Die Änderung wird protokolliert; gelöschte Werte kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>Secure Mode einschalten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>Der Dienst merkt sich die Änderung. Noch geschieht nichts. Dasselbe in der Konfigurationsdatei:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>Er löscht jeden wiederherstellbaren Wert, bevor er Anfragen annimmt.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>Beim Neustart werden wiederherstellbare Tokenwerte gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>Beim nächsten Start einschalten</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>Secure Mode ist an</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>Standardmodus ist an</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>Ein Token wird einmal gezeigt, beim Erstellen. Danach kann niemand es lesen oder ändern.</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>Inhaber können ihre Tokens mit ihrem Passwort wieder sehen. Secure Mode löscht diese Werte endgültig.</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>Secure Mode beginnt mit dem nächsten Start des Dienstes</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>Bis dahin lässt es sich zurücknehmen. Beim Start werden wiederherstellbare Tokenwerte gelöscht.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Tippen Sie zuerst %1 ein.</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>Secure Mode ist für den nächsten Start vorgemerkt</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>Secure Mode ist zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n Token kann seinem Inhaber noch gezeigt werden. Secure Mode löscht diesen Wert endgültig.</numerusform>
            <numerusform>%n Tokens können ihren Inhabern noch gezeigt werden. Secure Mode löscht diese Werte endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>Beim Neustart wird %n wiederherstellbarer Wert gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Beim Neustart werden %n wiederherstellbare Werte gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>Manche der gelöschten Werte stehen noch in Dateien</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>Am %1 hat der Dienst sie in %2 gefunden. Diese Dateien löschen oder die Tokens austauschen: Wer eine Datei und den Hauptschlüssel hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>Die Tabellen enthalten keinen Wert mehr</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>%1 wurden am %2 gelöscht und ihre Tabellen neu geschrieben. An die Dateien des Datenbankservers, sein Protokoll und seine Sicherungen kommt der Dienst nicht heran.</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>Keiner der gelöschten Werte ist übrig</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>Am %1 hat der Dienst %2 gelöscht und sie in %3 Dateien gesucht. An Sicherungen und Schnappschüsse an anderen Orten kommt er nicht heran.</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>Secure Mode zurücknehmen?</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>Einstellungen für API-Schlüssel</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Öffentliche APIs</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Secure Mode</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Globale Einstellungen</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>Secure Mode beim nächsten Start</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Längste Lebensdauer</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Längste Lebensdauer, Länge</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>Längste Lebensdauer, Einheit</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>Vorgeschlagene Lebensdauer, Länge</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>Vorgeschlagene Lebensdauer, Einheit</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Tokens je Benutzer begrenzen</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Höchstzahl von Tokens je Benutzer</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Abgelaufene Tokens zählen mit</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Abgelaufene Tokens entfernen nach</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>Zulassungsliste: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>Sperrliste: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>API-Zugriff für Gruppen erlauben</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Gruppen mit Lesezugriff</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Tokenerstellung für Gruppen erlauben</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Nur Administratoren erstellen Tokens</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>API-Authentifizierung umgehen</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Zugriff auf öffentliche APIs einschränken</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>REST-API-Authentifizierung einschalten</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>Basic-Authentifizierung mit Passwörtern</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>PAT-Tokens zulassen</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Benutzern das Erstellen von Tokens erlauben</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Header für ein Token</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token in der Abfrage</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>TLS verlangen</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Ausgesperrt für</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Gezählt je</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Ratenbegrenzung einschalten</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Gelistete zulassen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Gelistete sperren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Keine Einschränkung</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Von anderen Rechnern</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>PAT-Tokens</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>eingetragen, %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>Gespeichert und wirksam</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>Der Dienst ist nicht erreichbar. Der Entwurf bleibt; speichern Sie ihn, wenn der Dienst wieder da ist.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>Eine API schützen</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>Ihre Adresse, und wie sie erfährt, wer aufruft</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>Die Tokens begrenzen</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>Die längste Lebensdauer, wie viele je Benutzer</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>Ein Token anlegen und testen</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>Was würde der Dienst entscheiden, und warum</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>Sagen, wer und von wo</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>Gruppen und Adressen</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>Öffnen, was öffentlich ist</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>Pfade ohne Token, falls es welche gibt</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>Passwörter ausschalten</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>Wenn jedes Skript sein Token hat</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>Die Rate begrenzen</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>Mit Vorschau auf aufgezeichnete Aufrufe</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1: erledigt. Zeigen</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1: offen. Öffnen</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Tokens widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>Die nächste Anfrage mit einem von ihnen wird abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n Token widerrufen</numerusform>
            <numerusform>%n Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>Widerrufen lässt sich nicht rückgängig machen. Um erst zu sehen, was dann ausfällt, deaktivieren Sie: das lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>Stattdessen deaktivieren</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Das Protokoll behält, was damit getan wurde. Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>Alle eines Benutzers löschen</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>Alle Tokens von %1 löschen?</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>Jedes Token, das %1 gehört, gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Das Konto bleibt.</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Alle Tokens löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>%n Token von %1 gelöscht.</numerusform>
            <numerusform>%n Tokens von %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, geteilt</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, gehört %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>%n Token in Arbeit</numerusform>
            <numerusform>%n Tokens in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>%n Token deaktivieren?</numerusform>
            <numerusform>%n Tokens deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>Anfragen werden abgelehnt, bis es wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>Das lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Token deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>%n Token deaktivieren</numerusform>
            <numerusform>%n Tokens deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>Ihre nächste Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>Die nächste Anfrage damit wird abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%n Token von %1 gilt sofort nicht mehr.</numerusform>
            <numerusform>%n Tokens von %1 gelten sofort nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>%n Token deaktiviert.</numerusform>
            <numerusform>%n Tokens deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>%n Token aktiviert.</numerusform>
            <numerusform>%n Tokens aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>%1 aktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>%n Token aktivieren?</numerusform>
            <numerusform>%n Tokens aktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>Token aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>%n Token aktivieren</numerusform>
            <numerusform>%n Tokens aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>Der Link zu %1 ist kopiert</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>Anfragen mit ihnen werden abgelehnt, bis sie wieder aktiviert sind.</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Seit 90 Tagen unbenutzt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>Ein Token wählen</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>Ein Token finden</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>Name, Inhaber oder ID</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Zuerst ein Token wählen.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (geteilt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>Kein Token passt.</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>Es gibt mehr; weitertippen.</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>Im Sicheren Modus lässt sich ein Token nicht ändern. Erstellen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>Die Änderungen an %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>Die Beschränkungen von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Dort lässt es sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>Die Tokens werden exportiert</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>Der Export wurde abgebrochen; nichts ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>%n Token exportiert.</numerusform>
            <numerusform>%n Tokens exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>Welche Tokens kommen in die Datei?</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>Filter, zum Beispiel  owner:ann  state:expired</translation>
    </message>
</context>
<context>
    <name>pages::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>Mit einem Token ruft ein Programm eine API in jemandes Namen auf,
ohne das Passwort.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>Nichts erfüllt alles, was der Filter verlangt.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Die Tokens lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Wählen Sie ein Token aus.</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>Token testen…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>Codebeispiel…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Beschränken auf…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>Alle eines Benutzers löschen…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Token bearbeiten…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Wert anzeigen…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Das Token ist endgültig widerrufen.</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>Nur wem es gehört, kann den Wert sehen.</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>Es ist geteilt und gehört niemandem.</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Konfiguration importieren…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>Die nächste Anfrage damit wird abgelehnt.</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Das Protokoll behält, was damit getan wurde. Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>Token testen…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Einzelheiten des Tokens</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Beschränken auf</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>Alles, was sein Inhaber darf.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>Nur zurück bis %1 gezählt.</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Token bearbeiten…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>Keine: Es wird nie gebremst</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>Ratenbegrenzung eines Tokens</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>Wie oft %1 aufrufen darf</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>Gilt überall, wo die Ratenbegrenzung an ist, ab dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht begrenzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Längste Lebensdauer</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>Neue Tokens dürfen nicht länger gelten und keines für immer. Vorhandene Tokens behalten ihre Dauer.</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>Vorgeschlagene Lebensdauer</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>Was ein neues Token bekommt, wenn nichts gewählt wird.</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>Tage, bis abgelaufene Tokens entfernt werden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Abgelaufene Tokens entfernen nach</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>Sie sind ohnehin nutzlos; was mit ihnen getan wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>Tokens je Benutzer</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Tokens je Benutzer begrenzen</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Höchstzahl von Tokens je Benutzer</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>Wer so viele hat, sieht, welche weg können, bevor ein weiteres erstellt werden kann.</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Abgelaufene Tokens zählen mit</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>Bis sie entfernt werden, belegen sie einen Platz.</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Längste Lebensdauer, Länge</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>Gruppen mit Selbstbedienung</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>dieselben wie auf der Seite Einschränkungen</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Tokenerstellung für Gruppen erlauben</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Nur Mitglieder dieser Gruppen erstellen eigene Tokens, höchstens für diese Dauer.</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Einstellungen für API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Schreiben Sie, wo das Gateway ist: die Adresse, die Skripte benutzen.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Von hier kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>Das Gateway war dort nicht zu erreichen (%1). Prüfen Sie seine Adresse und ob dieser Computer sich damit verbinden darf.</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>Das Gateway oder der Upstream hat zu lange gebraucht. Ob die Anfrage ausgeführt wurde, ist nicht bekannt; sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>Dem Zertifikat des Gateways wird nicht vertraut, daher wurde nichts gesendet. Es muss eines sein, dem das System vertraut, oder dasjenige, dem für diesen Dienst vertraut wird.</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>Wert wechseln…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Das Token ist endgültig widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Wählen Sie ein Token aus.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>%n Token widerrufen…</numerusform>
            <numerusform>%n Tokens widerrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Die Liste exportieren…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>Die Aufzeichnungen wurden nur zurück bis %1 gezählt.</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>%1 Aufrufe in den letzten %2 Tagen</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>In den letzten 30 Tagen hat es niemand benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>%n Client hat es in den letzten 30 Tagen benutzt.</numerusform>
            <numerusform>%n Clients haben es in den letzten 30 Tagen benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>Keines davon wurde in den letzten 30 Tagen benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>%1 von %2 wurden in den letzten 30 Tagen benutzt, von %n Adresse aus.</numerusform>
            <numerusform>%1 von %2 wurden in den letzten 30 Tagen benutzt, von %n Adressen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>Aufrufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Zeit je Aufruf</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1: %2 zugelassen, %3 abgelehnt, %4 je Aufruf</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Zeit je Aufruf</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Aufrufe im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>Beliebige REST-API</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>Upstream bearbeiten</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>Welche API soll geschützt werden?</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>Wie %1 erreicht und geschützt wird</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>Anfragen werden hier entschieden und an ihn weitergereicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>Tokenpfade</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>Ein Token gilt nur für diese Pfade. * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>Header mit Name, E-Mail und Gruppen</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>Die eigenen Anmeldedaten des Clients</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>Eine signierte Zusicherung</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>Gespeicherte Anmeldedaten</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>Wie er erfährt, wer aufruft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>Von Latchkey geprüft</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>Zur Prüfung weitergereicht</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>Das Zertifikat der API prüfen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>Warten auf Verbindung</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>Leerlauf von Verbindungen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Keine Einschränkung</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Gelistete zulassen</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Gelistete sperren</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>Neben den Adressen der Seite Einschränkungen: Beide müssen einen Client durchlassen.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Eine Adresse ist eingetippt, aber noch nicht in ihrer Liste. „Hinzufügen“ drücken oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>Noch kein Upstream</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>Ein Upstream ist die REST-API, die Latchkey schützt. Ohne einen wird nichts weitergereicht.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>Upstream hinzufügen…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>Die Upstreams konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n APIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>Zertifikat ungeprüft</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>auf jedem Host</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>Antwortet auf %1 unter %2. Tokens auf %3.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>%1 ist jetzt geschützt</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>%1 ist gespeichert und wirksam</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>Upstream löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>Anfragen an %1 werden ab der nächsten abgelehnt. Tokens bleiben.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden hat ihn niemand aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>%n Client hat ihn in den letzten 24 Stunden aufgerufen.</numerusform>
            <numerusform>%n Clients haben ihn in den letzten 24 Stunden aufgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>Mindestens %n Client hat ihn in den letzten 24 Stunden aufgerufen.</numerusform>
            <numerusform>Mindestens %n Clients haben ihn in den letzten 24 Stunden aufgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Wie er erreicht und geschützt wird, wird vergessen.</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>Die Aufrufe von %1 zeigen</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Verlauf von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>Hostnamen, auf die er antwortet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Pfadpräfix</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>Keine: jeder Host.</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Benutzer &amp; Gruppen</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>Wer sich anmelden und Tokens besitzen darf und wer zusammengehört.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Benutzer filtern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen zurücksetzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Kein Benutzer passt</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>Niemand hat das im Namen oder in der Adresse.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>Es gab keine fehlgeschlagenen Anmeldungen.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>Das Konto und alle seine Tokens gelten sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Um das Konto auszusperren und zu behalten, deaktivieren Sie es unter Bearbeiten.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>Filter, zum Beispiel  group:staff  enabled:no</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1 wieder anmelden lassen?</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität zeigen</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>Die Benutzer können nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>Tippen Sie einen Namen und drücken Sie Enter. Das Kreuz neben einem Eintrag entfernt ihn. Nichts gilt, bevor Sie speichern.</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>Wo der Dienst läuft</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>Firmen-Gateway</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Mit einem Dienst verbinden</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>Die Konsole spricht mit der Verwaltungs-API von latchkeyd. Wo diese ist, steht in der Konfigurationsdatei unter [listen] admin.</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>Ein Name oder eine Adresse. HTTPS, außer auf diesem Computer; Port 8460, wenn Sie keinen anderen angeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>Färbt das Fenster, damit Sie immer sehen, wo Sie sind. In der Produktion werden Änderungen gezeigt, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>Die Konsole verbindet sich mit %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535. Er steht in der Konfigurationsdatei unter [listen] admin, hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Dieser Computer, Port %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>Der Dienst braucht etwas länger…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>Vergleichen Sie mit dem Fingerabdruck, den Sie erhalten haben</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>Ist das wirklich Ihr Dienst?</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>Der Dienst zeigt ein Zertifikat, für das niemand bürgt, den dieses System kennt. Das ist bei einer neuen Installation normal. Vergleichen Sie den Fingerabdruck, bevor Sie ein Passwort eintippen.</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Auf dem Server:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>Das ist nicht das Zertifikat, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>Es wurde ersetzt, oder jemand steht zwischen Ihnen und dem Dienst. Fragen Sie den Administrator, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>Das System vertraut diesem Zertifikat nicht</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>Latchkey kann genau diesem vertrauen, nur für diesen Dienst, und warnt, wenn es sich je ändert.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (selbst)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>Das %n Byte stimmt überein.</numerusform>
            <numerusform>Alle %n Bytes stimmen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>Bisher stimmt %n Byte überein.</numerusform>
            <numerusform>Bisher stimmen %n Bytes überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>Das ist ein anderer Fingerabdruck. Fahren Sie nicht fort, bevor Sie wissen, warum.</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>Der Administrator des Dienstes kann ihn nennen. Lassen Sie das Feld leer, um dem Gezeigten zu vertrauen.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>&gt; für Aktionen, @ für Benutzer</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin springen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>Wo der Dienst lauscht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>Wer dort antwortet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>Administratoren wie Benutzer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>Nicht das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Dieses System vertraut ihm nicht</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Für diesen Dienst vertrauen</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>Keines: dieser Computer</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Dieses System vertraut ihm</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>Administrator anlegen</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>Mit dem Einrichtungscode</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>Es wurde kein Administrator angelegt</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Was Sie hier eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später fertigstellen</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>Die eingegebene API ist noch nicht geschützt. Erste Schritte auf der Seite Übersicht führt von hier weiter.</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>Ein Link führt zu einem Dienst, der hier nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>Gehen Sie nur weiter, wenn Sie diese Adresse kennen: Wer dort antwortet, bekommt das Passwort, das Sie eingeben.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>Nicht verbunden; ein Dienst wird hinzugefügt</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>Nicht mit %1 verbunden; das Zertifikat wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 antwortet; niemand ist angemeldet</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 antwortet; der Dienst hat noch keinen Administrator</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>Bei %1 angemeldet; der Dienst wird eingerichtet</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>Dafür wird niemand angemeldet.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>Ein anderes als das, dem Sie vertraut haben</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Dieses System vertraut ihm nicht</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>Der Dienst antwortet</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1, mit Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>Keiner: unverschlüsseltes HTTP, innerhalb dieses Computers</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>Von Ihnen vertraut: es hat den hinterlegten Fingerabdruck</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Dieses System vertraut ihm</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n Token läuft bald ab</numerusform>
            <numerusform>%n Token laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1 läuft innerhalb eines Tages ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 läuft in %n Tag ab</numerusform>
            <numerusform>%1 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>Wie soll sich dieser Dienst verhalten?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Ein Profil setzt mehrere Seiten auf einmal. Alles lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>Startprofil</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Eine API schützen</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Wie der Dienst sich verhält</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>Kann übersprungen werden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Diese API schützen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Einstellungen behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>Latchkey-Konsole</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>API-Tokens statt Passwörter, vor jeder REST-API. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>Diagnose, ohne Namen, Adressen oder Geheimnisse</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Was die Tastatur tut</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Die Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>Die Zeilen widerrufen oder löschen</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>Die Kennungen der Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Die Einstellungen speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>Das Token prüfen</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>Eine Einschränkung vervollständigen</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Schließen, was offen ist</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>Gespeichert als %1. Es enthält Einstellungen und Adressen, aber keine Passwörter, Sitzungen oder Tokens.</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Einige Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>Sie sind in: %1. Beim Verlassen gehen sie verloren.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>Einrichtung verlassen</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>Einrichtung verlassen?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>Kein gespeicherter Dienst heißt %1.</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>Der Link wurde nicht geöffnet. %1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>Entsperren Sie die Konsole und öffnen Sie den Link dann erneut.</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>Der Link führt zu einer Seite, die dieses Konto hier nicht hat.</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>Mit einem Dienst &amp;verbinden…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>Dienst &amp;wechseln</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>&amp;Überallhin springen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>Schmale &amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>Token &amp;testen…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>Ü&amp;ber Latchkey</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>&amp;Startprofil…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>Diagnose&amp;paket speichern…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>Sperren, wenn &amp;niemand da ist</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>&amp;Geheimnisse zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>S&amp;ymbol im Infobereich</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Latchkey</source>
        <translation>Latchkey</translation>
    </message>
    <message>
        <source>%1 – Latchkey</source>
        <translation>%1 – Latchkey</translation>
    </message>
</context>
<context>
    <name>shell::Navigation</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>Bei %1 hat niemand geantwortet</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>Keine Administrations-API unter %1</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>Dort antwortet etwas anderes. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>Auf diesem Computer startet ihn „latchkeyd serve“, oder „systemctl start latchkeyd“, wenn er mit seiner Unit installiert wurde.</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Öffentliche APIs</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Globale Einstellungen</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Secure Mode</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>API-Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Benutzer &amp; Gruppen</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Meine Tokens</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin springen</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>Seiten und Einstellungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
</context>
<context>
    <name>shell::PersonButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>Dieses Profil schaltet Secure Mode beim nächsten Start des Dienstes ein: wiederherstellbare Tokenwerte werden gelöscht.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Die Profile konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>So wie jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Wählen Sie zuerst ein Profil.</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>Die Einstellungen sind so, wie dieses Profil sie hat.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Tippen Sie zuerst %1 ein.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>Was das Profil ändert</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>Die Gruppe %1 wird angelegt; sie bleibt.</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>Startprofil</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>Wie soll sich dieser Dienst verhalten?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Ein Profil setzt mehrere Seiten auf einmal. Alles lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Einstellungen behalten</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>Ein Profil anwenden</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>Nach 2 Minuten zurücknehmen, wenn ich nicht bestätige</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>Der Schlüsselbund wird geöffnet …</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Die Sitzung liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>Nicht gemerkt.</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Nicht gespeicherte Änderungen sind noch da</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>Die Konsole endete, bevor sie gespeichert waren. Sie liegen nur auf diesem Computer; der Dienst weiß nichts von ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>„Wiederherstellen“ setzt sie in ihre Seiten zurück; dort lassen sie sich ansehen und speichern. Wenn Sie dies schließen, werden Sie beim nächsten Start wieder gefragt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>Zu einem anderen Dienst wechseln</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute benutzt</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Gestern benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag benutzt</numerusform>
            <numerusform>Vor %n Tagen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Benutzt am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>Die Liste der Dienste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>Sie heißt jetzt %1. Fügen Sie Ihre Dienste neu hinzu, oder importieren Sie eine exportierte Liste.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>Den ersten Administrator anlegen</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>Dieser Dienst hat noch keinen Administrator. Wer ihn eingerichtet hat, hat einen Code, der einmal gilt.</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>„latchkeyd init“ hat ihn ausgegeben; er steht auch in der Datei setup-code im Datenverzeichnis des Dienstes, die nur dessen Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>Beweist, dass Sie das Datenverzeichnis des Dienstes lesen dürfen, damit niemand sonst im Netz den ersten Administrator anlegen kann. Nach Gebrauch wird er gelöscht. Groß- und Kleinschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>Der Name zum Anmelden. Er lässt sich unter Benutzer &amp; Gruppen ändern.</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>Kann statt des Namens zum Anmelden dienen.</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>Nur für dieses Konto. Tokens des Kontos gelten ohne es.</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>Dasselbe Passwort, damit ein Vertipper Sie nicht aussperrt.</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>Geben Sie den Einrichtungscode ein.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>Ihre Sitzung auf %1 ist beendet</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>Nichts, was Sie eingegeben haben, ist verloren. Nach der Anmeldung als %1 geht es weiter.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>Mit Ihrem Namen und Passwort bei diesem Dienst.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>Die Konsole startet wie beim ersten Mal</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>Wie das Fenster war, ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>Beim Start war die Umschalttaste gedrückt. Fenster, Spalten, Filter, Farben und Sprache sind wie beim ersten Mal; gespeicherte Dienste bleiben.</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>Fenster, Spalten, Filter, Farben oder Sprache sind wie beim ersten Mal; gespeicherte Dienste bleiben. Was sich nicht lesen ließ, wurde aufgehoben:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>Was Sie sehen, ist von %1.</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>Die Änderung an „%1“ wird in %2 zurückgenommen, wenn sie nicht bestätigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Nächster Versuch in %n s.</numerusform>
            <numerusform>Nächster Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>Die Änderung an „%1“ ist wirksam. Behalten?</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>Sie wird in %1 zurückgenommen, wenn Sie nicht über diese Verbindung bestätigen.</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>REST-API-Authentifizierung ist aus</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>Probelauf: nichts wird abgelehnt</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>Jede Anfrage passiert unverändert.</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>Entscheidungen werden protokolliert, aber jede Anfrage passiert.</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>Die Änderung bleibt</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>Die Änderung ist zurückgenommen</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>mehreren Seiten durch ein Profil</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>Zertifikat prüfen …</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>Der Dienst ist neuer als diese Konsole</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>Er hat Version %1, die Konsole %2. Was diese Konsole nicht kennt, bleibt auf dem Dienst, wie es ist. Installieren Sie die neuere Konsole, um alles zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>letzte Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>Abbrechen, was der Dienst gefragt wird</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>Dieser Desktop hat keinen Infobereich für Programmsymbole.</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>Latchkey öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1 (nicht auf diesem Desktop)</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>Was Sie nicht gespeichert haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Für diesen Dienst vertrauen</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>Wählen Sie einen Dienst</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>Latchkey steht vor Ihren REST-APIs. Öffnen Sie einen der Dienste an der Seite oder verbinden Sie sich mit einem weiteren.</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>Mit einem Dienst verbinden…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Dienste importieren</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>Dienste (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>%n Dienst hinzugefügt</numerusform>
            <numerusform>%n Dienste hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>Dienste exportieren</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>Dienste nach %1 geschrieben. Passwörter und Sitzungen sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>„%1“ steht schon in der Liste und wird geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>„%1“ stand schon in der Liste und hat nun einen Eintrag.</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>Wenn der &amp;Bildschirm gesperrt wird</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>%1 ist wirksam</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>Mit einem Dienst verbinden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>API-Schlüssel verwalten</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Einstellungen für API-Schlüssel</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Öffentliche APIs</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Globale Einstellungen</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>Upstreams und vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Secure Mode</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Benutzer &amp; Gruppen</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Meine Tokens</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>„Beschränken auf“-Zeilen</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>Ein Token testen</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>Warum wurde ein Aufruf abgelehnt?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>Latchkey-Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n weiterer Filter</numerusform>
            <numerusform>%n weitere Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>oder drücken Sie</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>Mehr dazu in der Hilfe</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: Spalten</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>Stufen der Entscheidung</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>Wirkt ab der nächsten Anfrage. Wird zurückgenommen, wenn nicht binnen 2 Minuten bestätigt.</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>Wirkt ab der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>Liefern, was die Entscheidung noch braucht: den Inhalt oder das Ergebnis der Passwortprüfung.</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>Eine wohlgeformte Anfrage senden.</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>Den Pfad in schlichter Form senden, ohne „//“, „..“, kodierte Schrägstriche, oder „;“, wenn der Upstream ein Servlet-Container ist.</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>Anmeldedaten nur einmal und nur an einer Stelle senden.</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>Den vertrauenswürdigen Proxy einen wohlgeformten Forwarded-Header senden lassen, oder unter „Vertrauenswürdige Proxys“ Header und Adressen berichtigen.</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>Einen kleineren Inhalt senden, oder die Obergrenze des Dienstes für Inhalte erhöhen.</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>Eine kürzere URL senden.</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>Weniger oder kürzere Headerfelder senden.</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>Einen Upstream hinzufügen, dessen Hostnamen und Pfadpräfix diese Anfrage abdecken.</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>Die Adresse des vorgeschalteten Proxys zu den vertrauenswürdigen Proxys hinzufügen.</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>https benutzen, oder „TLS verlangen“ in den globalen Einstellungen auf „Nie“ stellen.</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>Die Methode selbst senden statt eines Headers oder eines Parameters „_method“, der sie überschreibt.</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>Die ganze Anfrage rechtzeitig senden.</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>Die Identitätsfelder des Gateways (X-Forwarded-User, X-Latchkey-...) aus der Anfrage weglassen.</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>Ein Token senden, oder den Pfad zu den öffentlichen Pfaden des Upstreams hinzufügen.</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>Die Anmeldedaten in der Form senden, die ihr Schema vorschreibt.</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>Das ganze Token kopieren: Seine Länge oder Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>Ein Token erstellen: Mit dieser ID gibt es keines.</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>Den aktuellen Wert des Tokens benutzen, oder ihn mit längerer Überlappung wechseln.</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>Den Ablauf des Tokens hinausschieben, oder ein neues erstellen.</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>Ein neues Token erstellen: Ein widerrufenes bleibt widerrufen.</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>Das Token aktivieren.</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>Den Inhaber des Tokens aktivieren.</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>Ein neues Token erstellen: Den Inhaber von diesem gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>Den Inhaber in eine Gruppe aufnehmen, die Tokens erstellen darf, oder „Nur Administratoren erstellen Tokens“ unter Einschränkungen ausschalten.</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>Das Token mit dem Namen oder der E-Mail-Adresse seines Inhabers senden.</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>Das geteilte Token mit einem Benutzernamen senden, als Basic.</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>Das Token mit einem Schema senden, das das Token und die globalen Einstellungen annehmen.</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>Ein Token benutzen, oder Passwörter in den globalen Einstellungen und für den Upstream zulassen.</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>Das richtige Passwort oder ein Token benutzen.</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>Den Namen eines vorhandenen Benutzers benutzen.</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>Den Benutzer aktivieren.</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>Den Benutzernamen benutzen: Die E-Mail-Adresse gehört mehreren Benutzern.</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>Ein Token von Latchkey benutzen, oder PAT-Tokens in den globalen Einstellungen zulassen.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>Das Ende der Sperre abwarten, oder den Benutzer entsperren.</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>Die Adresslisten unter Einschränkungen so ändern, dass sie diesen Client einlassen.</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>Die Adresse des Clients zu den Adressen des Tokens hinzufügen.</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>Den Pfad zu den Tokenpfaden des Upstreams hinzufügen.</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>Den Benutzer in eine Gruppe mit API-Zugriff aufnehmen.</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>Den Benutzer aus den Gruppen mit Lesezugriff nehmen, oder nur lesen.</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>Ein Token ohne die Beschränkung auf Lesen benutzen, oder nur lesen.</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>Eine Zeile unter „Beschränken auf“ hinzufügen, oder die am nächsten kommende weiter fassen.</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>Die Anfrage über das Gateway senden, oder das Token ohne JsonData beschränken: Eine Forward-Auth-Frage zeigt keinen Inhalt.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>Das Ende der Sperre abwarten, oder die Adresse entsperren.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>Warten, oder die Grenze unter Ratenbegrenzung erhöhen.</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>Den Zustand des Dienstes ansehen.</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>Den Zustand des Upstreams ansehen.</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>Es gibt Aufrufe von Knoten %1, dessen Protokollende fehlt.</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>Das Protokollende von Knoten %1 wurde geändert (oder der Schlüssel ist ein anderer).</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>Die letzten Aufrufe von Knoten %1 fehlen: Sein Protokoll endet bei %2 statt bei %3.</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>Vor Knoten %1, Blöcke %2 bis %3, fehlen Aufrufe oder stehen an der falschen Stelle: Erwartet wurde Block %4.</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>Aufrufe wurden geändert: Knoten %1, Blöcke %2 bis %3.</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>Das Verzeichnis der Aufrufe wurde geändert, sodass Suchen sie übersehen können: Knoten %1, Blöcke %2 bis %3.</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>Das Ende des Aufrufs %1 fehlt.</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>Das Ende des Aufrufs %1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>Hinzugefügte Enden von Aufrufen: %1.</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>Die letzten Änderungen und Sitzungen fehlen (oder der Schlüssel ist ein anderer).</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>Die Glieder %1 bis %2 der Kette der Änderungen fehlen.</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>Änderungen oder Sitzungen von Stapel %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>Stapel %1 der Änderungen und Sitzungen hat %2 Zeilen statt %3.</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>Hinzugefügte Änderungen oder Sitzungen: %1.</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>Das Verzeichnis der Änderungen wurde geändert, sodass Suchen sie übersehen können: Stapel %1.</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>Der Dienst konnte die Anfrage nicht verstehen.</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>Der Inhalt ist nicht das hier erwartete JSON.</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>Die Abfrage ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>Einige Werte können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>Die Sitzung gilt nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>Zu viele Fehlversuche; das Konto ist eine Weile gesperrt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>Zu viele Fehlversuche von dieser Adresse; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Das dürfen nur Administratoren.</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>Dieses Konto darf keine Tokens anlegen oder verwenden.</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>Dieses Konto ist in keiner Gruppe, die Tokens anlegen darf.</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>Im Secure Mode können die Daten eines Tokens nicht geändert oder erneut angezeigt werden.</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>Das gibt es hier nicht; vielleicht wurde es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>Der Dienst kennt diese Operation nicht; vielleicht ist er älter als die Konsole.</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>Die Antwort gibt es nicht in einer Form, die die Konsole annimmt.</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>Der Inhalt muss application/json sein.</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>Das Gesendete ist für den Dienst zu groß.</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>Die Anfrage muss sagen, welche Revision sie ändert.</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>Es wurde inzwischen geändert; laden Sie es neu.</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>Der Inhaber hat bereits so viele Tokens wie erlaubt. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>Diese Einstellungen widersprechen sich.</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>Eine andere Änderung der Einstellungen wartet auf ihre Bestätigung. Behalten oder widerrufen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>Keine solche Änderung wartet auf Bestätigung; vielleicht wurde sie schon zurückgenommen.</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>Sie würden sich selbst aussperren: Ihre eigene Adresse käme nicht mehr hinein.</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>Sie sind in keiner Gruppe, die die APIs verwenden darf: Ihre eigenen Tokens werden abgelehnt.</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>Jede Anfrage erreicht die APIs ungeprüft.</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>Ablehnungen werden aufgezeichnet, die Anfragen aber trotzdem durchgelassen.</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>Skripte, die noch ein Passwort senden, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>Adressen landen in den Protokollen anderer, und Tokens mit ihnen.</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>Die Beschränkungen lassen die Adresse dieses Computers nicht hinein. Ein Administrator kann das von einer zugelassenen Adresse oder am Rechner des Dienstes ändern.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>Der Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>Es wird noch verwendet.</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>Dieselbe Anfrage wurde schon einmal mit anderem Inhalt gesendet.</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>An derselben Anfrage wird gerade gearbeitet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>Das ist der letzte Administrator, der sich anmelden kann. Legen Sie zuerst einen anderen an.</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>Dieser Dienst hat schon einen Administrator; melden Sie sich an.</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>Das ist nicht der Einrichtungscode. Er steht in der Datei setup-code im Datenverzeichnis des Dienstes.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Das Token ist endgültig widerrufen.</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>Der Wert des Tokens wurde nicht aufbewahrt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>Der Dienst antwortet nicht auf diesen Hostnamen. Verwenden Sie seine Adresse, oder tragen Sie den Namen in seine Konfiguration ein.</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>Anfragen von Webseiten werden abgelehnt.</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>Die Anfrage kann nicht aufgezeichnet werden und wird deshalb nicht ausgeführt. Prüfen Sie den Plattenplatz am Rechner des Dienstes.</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>Der Speicher kann gerade nicht gelesen oder geschrieben werden; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>Es ist gerade zu viel los; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>Die Änderung ist gespeichert, aber noch nicht von jedem Worker bestätigt.</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>Das gibt es in dieser Installation nicht.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>Im Dienst ist etwas schiefgegangen; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>Hier braucht es mindestens einen Eintrag; eine leere Liste ließe niemanden hinein.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>Höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>Das darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>Steuerzeichen sind hier nicht möglich.</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>Das enthält ein Zeichen, das hier nicht möglich ist.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>Das ist keine E-Mail-Adresse; nötig sind ein Name, ein @ und eine Domain.</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>Das ist kein Headername; nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>Dieser Name hat in HTTP oder in Latchkey eine andere Bedeutung; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>Der Dienst kennt diesen Wert nicht.</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>Der Dienst kennt dieses Feld nicht; vielleicht ist er älter als die Konsole.</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>Das ist nicht von der hier erwarteten Art.</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>Tokens ohne Ablauf sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>Dieser Zeitpunkt liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>Das widerspricht einem anderen Wert daneben.</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>Das kann nicht der Name eines Query-Parameters sein.</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>Das umfasst zu viele Adressen, um ihnen zu trauen; nennen Sie die Proxys selbst.</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>Das ist keine API-Adresse; sie beginnt mit http:// oder https:// und hat keine Query.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Das ist kein Hostname.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>Das ist kein Zeitpunkt; schreiben Sie ihn wie 2027-01-05T09:41:00Z.</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>Das ist keine Zeitspanne; schreiben Sie sie wie 90s, 5m oder 24h.</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>Das ist weder eine Adresse noch ein Netz wie 10.20.0.0/16 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Das ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>Das ist keine Token-Id.</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>Das ist kein Status; drei Stellen wie 403 oder 4xx sind einer.</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>Die Liste hat sich zu sehr geändert, um hier weiterzumachen; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>Das ist kein solcher Schlüssel.</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>Die globalen Einstellungen nehmen das nicht an.</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>Das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>Ein geteiltes Token kann das nicht haben.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>Ein geteiltes Token sagt nicht, wer es benutzt, deshalb braucht es das Schema Basic.</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>Das kann hier nicht ausprobiert werden.</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>Das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>Das liegt außerhalb des Möglichen.</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>Dort antwortet schon ein anderer Upstream.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>Das wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>Diesen Namen trägt schon etwas anderes.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>Dieses Passwort gehört zu denen, die zuerst geraten werden; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>Dieses Passwort ist zu leicht zu raten; nehmen Sie mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>Eine solche Gruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Einen solchen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>Dieser Inhaber darf keine Tokens haben.</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>Das dürfen nur Administratoren setzen.</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>Das widerspricht einer anderen Einstellung.</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>So ist das nicht zu verwenden.</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>Der Pfad ließe sich auf zwei Arten lesen; lassen Sie Punktsegmente, doppelte und kodierte Schrägstriche weg.</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>Das ist keine HTTP-Methode, die hier stehen kann.</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>Eine Bedingung ist nicht geschlossen; setzen Sie ] an ihr Ende.</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>Eine solche Bedingung gibt es nicht; es gibt QueryParam, JsonData und Header.</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>Eine Zeichenklasse ist nicht geschlossen; setzen Sie ] an ihr Ende.</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>Die Liste am Anfang enthält etwas, das keine HTTP-Methode ist.</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>Die Liste der Methoden ist nicht geschlossen; setzen Sie ] an ihr Ende.</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>Der Name in der Bedingung ist nicht zu verwenden.</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>Die Bedingung sagt nicht, worauf sie schaut.</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>Die Bedingung braucht ==, &gt;=, &lt;=, &gt; oder &lt; und einen Wert.</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>Nach einer Bedingung steht Text; Bedingungen stehen am Ende der Zeile.</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>Der Zeile fehlt der Pfad; schreiben Sie einen, etwa .* für jeden.</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>Dieser Wert ist nicht der Größe nach vergleichbar; Zahlen und Daten wie 2027-01-05 sind es.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>Das Muster ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>Das Muster ist zu groß; nehmen Sie mehrere Zeilen.</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>Das Muster nutzt etwas nicht Unterstütztes, etwa Look-around oder Rückverweise.</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>Eine andere Zeile lässt alles zu, was diese zulässt.</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>Die Bedingungen dieser Zeile schließen einander aus; sie trifft nie zu.</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>Diese Bedingung lässt jeden Wert zu.</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>Das vergleicht Text, nicht Größe; nehmen Sie &gt;=, &lt;=, &gt; oder &lt; für einen Bereich.</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>Die Zeile lässt jede Anfrage zu.</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>Die Zeile trifft nie auf einen Pfad zu.</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>Kein aufgezeichneter Aufruf traf auf diese Zeile zu.</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>Das Muster geht am Ende weiter und lässt mehr zu, als es scheint.</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>Das Muster ist am Anfang offen und lässt mehr zu, als es scheint.</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>„.“ steht für jedes Zeichen; für einen Punkt schreiben Sie „\.“.</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>Das Muster sieht nur den Pfad; nach einem Parameter fragen Sie mit [QueryParam::name==value].</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>Das gibt es nicht; vielleicht wurde es umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Der Dienst sagt: „%2“</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>Was dieses Muster zulässt, wird nicht beurteilt; es wirkt trotzdem.</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>Ein anderer Eintrag der Liste enthält das alles schon; dieser ändert nichts.</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>Die Liste, die in diesem Modus gewinnt, enthält das alles; der Eintrag ändert nichts.</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>Kurzlebige Tokens, deren Werte niemand zweimal sieht, und nichts von dem, was die vier Add-ons offen lassen.</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>Wie miniOrange REST API Authentication beginnt: beide Schemata, keine Obergrenzen, Benutzer legen eigene Tokens an, die Tokens des Produkts gelten weiter.</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>Wie Kantega SSO API Tokens arbeitet: Tokens anstelle des Passworts bei Basic, 30 Tage, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>Wie Extender REST API Tokens im Standardmodus arbeitet: Basic, keine Obergrenzen, Werte sind wieder einsehbar.</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>Wie resolution API Token Authentication beginnt: Alle legen Tokens an und verwenden sie, Passwörter gelten daneben.</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>Nur Mitglieder der Gruppe token-users dürfen Tokens haben, höchstens für 90 Tage.</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>Die Anfrage wurde nicht entschieden; ohne Entscheidung kommt nichts durch.</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>Die Anmeldedaten und jede Regel erlauben die Anfrage.</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>Der Upstream gibt diesen Pfad jedem, und keine Regel verlangt Anmeldedaten.</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>Der Pfad steht auf der Ausnahmeliste, es gilt die eigene Anmeldung des Upstreams.</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>Die Durchsetzung ist in den globalen Einstellungen ausgeschaltet, deshalb kommt jede Anfrage durch.</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>Die Anfrage verletzt die Regeln von HTTP und wurde vor allem anderen abgelehnt.</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>Der Pfad ließe sich auf zwei Arten lesen (Punktsegmente, kodierte Schrägstriche, falsche Escapes) und wurde deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>Die Anfrage trägt mehr als einmal Anmeldedaten; genau eine Angabe darf gesendet werden.</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>Ein vertrauenswürdiger Proxy ließ einen Weiterleitungsheader weg oder wiederholte ihn; vergleichen Sie seine Konfiguration mit dem mitgelieferten Beispiel.</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>Der Inhalt ist größer als die eingestellte Obergrenze.</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>Die URL ist länger als die eingestellte Obergrenze.</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>Die Headerfelder sind größer als die eingestellte Obergrenze.</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>Kein Upstream antwortet auf diesen Host und Pfad; prüfen Sie Hostnamen und Pfadpräfixe der Upstreams.</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>Die Frage kam von einer Adresse, die nicht zu den vertrauenswürdigen Proxys gehört.</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>Anmeldedaten wurden über eine Verbindung ohne TLS gesendet.</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>Die Anfrage bittet den Upstream, sie als andere Methode zu behandeln, was Methodenregeln umginge.</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>Der Client hat die Anfrage nicht rechtzeitig ganz gesendet.</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>Die Anfrage trägt ein Identitätsfeld des Gateways doppelt oder mit „_“ statt „-“, was manche Upstreams für echt halten.</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>Die Anfrage trägt keine Anmeldedaten, und der Pfad ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>Das Token hat eine falsche Form oder Prüfsumme: vertippt, abgeschnitten, oder nie von hier.</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>Kein Token hat diese Id; es wurde gelöscht oder gehört zu einer anderen Installation.</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>Die Id des Tokens gibt es, sein Wert ist falsch; vielleicht wurde es rotiert.</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>Die Lebensdauer des Tokens ist um.</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>Das Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>Das Token ist abgeschaltet und kann wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>Der Inhaber des Tokens ist gesperrt.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>Der Inhaber des Tokens darf keine Tokens mehr benutzen; prüfen Sie die Gruppen und ob nur Administratoren dürfen.</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>Den Inhaber des Tokens gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>Der mit dem Token gesendete Name ist nicht der seines Inhabers.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>Ein geteiltes Token sagt nicht, wer es benutzt, und muss deshalb als Basic mit Benutzername gesendet werden.</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>Das Token oder die globalen Einstellungen nehmen dieses Schema nicht an.</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>Basic kam ohne brauchbares Token, und Passwörter werden hier nicht angenommen.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>Kein Benutzer hat diesen Namen oder diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>Der Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>Mehrere Benutzer teilen diese E-Mail-Adresse; gesendet werden muss der Benutzername.</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>Das Token wurde nicht hier gemacht, und Tokens des Upstreams werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>Das Konto ist nach zu vielen Fehlversuchen gesperrt; ein Administrator kann es entsperren.</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>Das Feld Authorization ist nicht lesbar (Schema, Base64 oder fehlender Doppelpunkt).</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>Die globale Adressbeschränkung lässt die Adresse des Clients nicht zu.</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>Die Adresse des Clients gehört nicht zu denen, von denen aus dieses Token gilt.</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>Die Token-Pfade des Upstreams enthalten diesen Pfad nicht.</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>Der Benutzer ist in keiner der Gruppen, die die API benutzen dürfen.</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>Eine Gruppe des Benutzers darf nur lesen, und diese Methode kann etwas ändern.</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>Das Token darf nur lesen, und diese Methode kann etwas ändern.</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>Keine Zeile der Grenzen des Tokens trifft auf die Anfrage zu; der Verlauf zeigt, welche am nächsten kam.</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>Eine Grenze des Tokens schaut auf den Inhalt, den der vorgeschaltete Proxy nicht weitergibt.</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen kamen von dieser Adresse.</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>Die Rate ist vorerst ausgeschöpft.</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>Die Entscheidung war nicht aufzuzeichnen, deshalb wurde die Anfrage abgelehnt; prüfen Sie Plattenplatz und Protokollspeicher.</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>Die Regeln waren nicht lesbar, deshalb wurde die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>Der Upstream war nicht zu erreichen oder brach ab; prüfen Sie Adresse, TLS-Einstellungen und Zustand.</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>Der Upstream antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>Der Dienst hat mehr zu tun, als er kann; die Anfrage wurde sofort abgelehnt.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>Ein unerwarteter Fehler hielt die Entscheidung an, deshalb wurde die Anfrage abgelehnt; das Protokoll des Dienstes sagt mehr.</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>das Ziel lässt sich auf mehrere Arten lesen</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>Gegenstelle %1, ein vertrauenswürdiger Proxy</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>der Forwarded-Header enthält keine Adresse</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>kein Upstream antwortet auf diesen Host und Pfad</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>Upstream „%1“: Durchsetzung ist aus</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>Upstream „%1“: auf der Umgehungsliste</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>Upstream „%1“, eine CORS-Voranfrage</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>Upstream „%1“, Authentifizierung ist erzwungen</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>Upstream „%1“, ein öffentlicher Pfad</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>Upstream „%1“, Authentifizierung ist nötig</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>die Anfrage verlangt eine andere Methode als ihre eigene</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>ein Identitätsfeld ist wiederholt oder mit „_“ geschrieben</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>ein Servlet-Container würde den Pfad bei „;“ abschneiden</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>keine Einschränkung der Adressen</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>die Einstellungen: keine Einschränkung der Adressen</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>die Einstellungen: Gelistete zulassen</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>die Einstellungen: Gelistete sperren</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>Upstream „%1“: keine Einschränkung der Adressen</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>Upstream „%1“: Gelistete zulassen</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>Upstream „%1“: Gelistete sperren</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>auf der Zulassungsliste (%1)</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>nicht auf der Zulassungsliste</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>auf der Sperrliste (%1)</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>nicht auf der Sperrliste</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 ist nicht gesperrt</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>%1 ist zu oft gescheitert und noch %2 s gesperrt</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>keine Anmeldedaten</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>the key header</source>
        <translation>der Header für ein Token</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>der Abfrageparameter</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>ein anderes Schema</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>über eine Verbindung ohne TLS</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>das Geheimnis des Tokens</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>das vorige Geheimnis eines gewechselten Tokens</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>das Passwort des Benutzers</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>ein Passwort, das der Upstream prüft</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>Anmeldedaten, die der Upstream prüft</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>anonym, auf einem Pfad, der allen offensteht</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>keines unserer Tokens</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>weder widerrufen noch abgelaufen noch deaktiviert</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>geteiltes Token; gesendet mit Benutzer „%1“</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>geteiltes Token, benutzt von Benutzer „%1“</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>gehört Benutzer „%1“, der Tokens benutzen darf</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>die Anmeldedaten nennen keinen Benutzer zum Vergleichen</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>gesendet mit Benutzer „%1“, gehört Benutzer „%2“</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>das Token darf von überall benutzt werden</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>Pfad %1 des Upstreams „%2“</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>der API-Zugriff ist nicht auf Gruppen beschränkt</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>Benutzer „%1“</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>jemand ohne bekannten Namen</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>%1 von Benutzer „%2“</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>%1 von jemandem ohne bekannten Namen</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>mit einem Token nur mit Lesezugriff</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>keine Beschränkung gilt</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>Zeile %1 gilt: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>keine Zeile gilt (von %1)</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>Zeile %1 „%2“ weicht in den Methoden ab</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>Zeile %1 „%2“ weicht in der URL ab</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>Zeile %1 „%2“ weicht in der Bedingung %3 ab</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>das Token ist ausgenommen</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>keine Ratenbegrenzung gilt</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>nach dieser Anfrage noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>noch %1 von %2 der eigenen Grenze des Tokens</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>nach dieser Anfrage noch %1 von %2 der eigenen Grenze des Tokens</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>Das ist ein Aufruf der Administrations-API, über die das Gateway nicht entscheidet.</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>Das Token gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>Die Anfrage wurde abgelehnt, bevor sie verstanden war.</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>Inhalt und Headerfelder werden nicht aufgezeichnet: Eine Beschränkung auf den Inhalt scheitert als nicht verfügbar, eine auf ein Feld als fehlend.</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>Es sind keine Anmeldedaten aufgezeichnet; entschieden wird, als hätte sie keine getragen.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>Angenommen wird, dass das Token als Basic gesendet wurde; das Schema ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>Angenommen wird, dass das Token als Bearer gesendet wurde; das Schema ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>Ob das Passwort stimmt, ist dem Eintrag entnommen.</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>Ein fremdes Token steht für das gesendete; es ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>Die mitgesendeten Anmeldedaten sind nicht aufgezeichnet, daher lässt sich nicht noch einmal entscheiden.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>; </translation>
    </message>
</context>
</TS>
