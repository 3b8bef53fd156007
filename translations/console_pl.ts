<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>Ma więcej niż %n znak.</numerusform>
            <numerusform>Ma więcej niż %n znaki.</numerusform>
            <numerusform>Ma więcej niż %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>Nie zaczyna się od %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>„%1” nie może się w nim znajdować: odnośniki nie zawierają nazw, haseł ani parametrów.</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>Nie wskazuje żadnej usługi: hosta i ewentualnie portu.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>„%1” nie jest nazwą ani adresem hosta.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>„%1” nie jest portem.</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>„%1” nie jest miejscem w konsoli. Po usłudze może wystąpić /tokens/, /audit/ lub /page/, każde z identyfikatorem.</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>Nie można odczytać odpowiedzi usługi: %1 Usługa może mieć inną wersję niż ta konsola.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>Nie można połączyć się z usługą: %1. Sprawdź jej adres i to, czy działa, a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>Usługa nie odpowiedziała na czas. Może być przeciążona lub odcięta; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>To nie jest odpowiedź usługi Latchkey (status %1). Sprawdź, czy podano adres jej API administracyjnego.</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>Anulowano, zanim usługa odpowiedziała; niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>Pęk kluczy jest zablokowany: %1.</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>Odblokuj go i zaloguj się ponownie, aby pozostać zalogowanym.</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>Nie można tu użyć żadnego pęku kluczy: %1.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>Zainstaluj gnome-keyring lub KeePassXC z włączoną usługą Secret Service, aby pozostać zalogowanym.</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>Usługa przedstawia inny certyfikat niż ten, który uznano za zaufany. Przed zaufaniem nowemu zapytaj operatora usługi, czy certyfikat został wymieniony.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>Certyfikat usługi nie jest zaufany: %1 Porównaj jego odcisk i uznaj go za zaufany dla tej usługi albo użyj certyfikatu, któremu ufa system.</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>To nie jest adres. Podaj nazwę hosta oraz port, jeśli jest inny niż 8460: keys.corp.example:8460.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>Pomiń nazwę i hasło w adresie; zostaniesz o nie zapytany podczas logowania.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>Adres zaczyna się od https:// albo od http:// w przypadku usługi na tym komputerze.</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>Bez TLS hasło mogłoby zostać odczytane po drodze. Użyj https://; http:// jest tylko dla usługi na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>To nie jest adres. Podaj schemat, host i port: https://api.corp.example:443.</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>Bez TLS token mógłby zostać odczytany po drodze, więc nie jest wysyłany. Użyj https://; http:// jest tylko dla bramy na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>Listy usług nie można zapisać w %1: %2.</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>Ten plik nie zawiera listy usług. Wybierz plik wyeksportowany z tego programu.</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>Dla kogo i do czego ma służyć?</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>Token działa w imieniu właściciela i nigdy nie może więcej niż on.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
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
        <translation>Oba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Utwórz token</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>Trwa pytanie usługi o dostępne możliwości.</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 z 64</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>Współdzielony, bez właściciela</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Maksymalnie %1</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>Token współdzielony działa tylko ze schematem Basic.</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>Ta usługa akceptuje schematy Basic i Bearer.</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>Ta usługa akceptuje tylko jeden schemat.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%3: wykorzystano %1 z %2 tokenów</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>To konto nie może tworzyć tokenów.</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>%1: osiągnięto dozwoloną liczbę tokenów. Najpierw usuń jeden z nich.</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>Trwa tworzenie tokenu.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Niektórych wartości nie można użyć.</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>nowy token</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Nadaj tokenowi nazwę.</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>Usuń jeden, aby zrobić miejsce</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>Unieważniono %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Wygasł: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ostatnie użycie: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyty</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Utworzono %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%3: wykorzystano %1 z %2 tokenów</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Wpisz %1, aby kontynuować</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Edycja tokenu</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Maksymalnie %1</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 z 64</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Trwa zapisywanie zmian.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Niektórych wartości nie można użyć.</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Niestandardowo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Działa do momentu unieważnienia.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>Wartości tokenów nigdy nie trafiają do pliku: usługa ich nie ma.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>Oznacz plik jako UTF-8, dla starszych arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Przefiltrowane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tak jak pokazano</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Wiersze JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>Edytuj grupę</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>Co łączy jej członków?</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>Ograniczenia odwołują się do grup; o przynależności decyduje się przy każdym użytkowniku.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Zapisz grupę</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Utwórz grupę</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>Trwa zapisywanie grupy.</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>Ogranicz do</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>Co może wywoływać %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>Wiersze ograniczeń</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Następny problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>Trwa sprawdzanie wierszy.</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>Niektórych wierszy nie można jeszcze użyć.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>Bez wierszy – wszystko, co może właściciel.</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>Należy do %1. Bez wierszy – wszystko, co może właściciel.</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>Wiersze są alternatywami; w jednym wierszu wszystko musi pasować.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatyka</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Wstaw przykład</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>Uzupełnianie</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>Tylko odczyt, wszędzie.</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>Zgłoszenia jednego projektu i to, co pod nimi.</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>Z parametrem zapytania o tej wartości.</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>Liczby i daty porównuje się za pomocą &gt;=, &lt;=, &gt; i &lt;.</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>Z tą wartością w treści JSON; węzeł to nazwa, ścieżka z kropkami lub wskaźnik JSON.</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>Z jedną z tych wartości w polu nagłówka.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramatyka</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>Jak się pisze wiersz</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>Metody, potem wyrażenie regularne dla całej ścieżki, potem warunki. Wiersz przepuszcza żądanie, gdy wszystko pasuje; jeden taki wiersz wystarczy.</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>Ścieżka jest porównywana po zdekodowaniu i ze ścieżką kontekstu upstreamu. Wyrażenia regularne są takie jak w RE2: bez wyprzedzania i odwołań wstecznych. Muszą pasować do całej wartości.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>Zapisane wywołania</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>Token jeszcze niczego nie wywołał.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>Z ostatniego wywołania</numerusform>
            <numerusform>Z ostatnich %n wywołań</numerusform>
            <numerusform>Z ostatnich %n wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1 te wiersze</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1 te wiersze bez wiersza %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>przepuszczą %1</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>o %1 rozstrzygną według tego, czego się nie zapisuje, np. treści</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>odrzucą %1</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>Każdy wiersz był używany.</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>Żaden wiersz nie był używany.</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>Nieużywane: wiersz %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>I jeszcze %n, oznaczony obok wierszy.</numerusform>
            <numerusform>I jeszcze %n, oznaczone obok wierszy.</numerusform>
            <numerusform>I jeszcze %n, oznaczonych obok wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>Usuwa wiersz</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>Zastępuje wiersz: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>Popraw wiersz %1, kolumnę %2</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>pasuje</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>metoda to %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>adres URL nie pasuje</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>warunek nie jest spełniony</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>nie ma w treści: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>nie tak: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>Wpisz ścieżkę do wypróbowania</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Ścieżka do wypróbowania</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>Treść do wypróbowania</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nie wypróbowano</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>Dozwolone przez wiersz %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Żaden wiersz nie pasuje</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Wiersz %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj mu nazwę.</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>Wykonano dla %n tokenu</numerusform>
            <numerusform>Wykonano dla wszystkich %n tokenów</numerusform>
            <numerusform>Wykonano dla wszystkich %n tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>Pominięto %n token, ponieważ anulowano.</numerusform>
            <numerusform>Pominięto %n tokeny, ponieważ anulowano.</numerusform>
            <numerusform>Pominięto %n tokenów, ponieważ anulowano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksportuj listę</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Jako CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Jako wiersze JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>jeszcze %n na wyeksportowanej liście</numerusform>
            <numerusform>jeszcze %n na wyeksportowanej liście</numerusform>
            <numerusform>jeszcze %n na wyeksportowanej liście</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Lista została zapisana.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>Wykonano dla %1 z %n tokenu</numerusform>
            <numerusform>Wykonano dla %1 z %n tokenów</numerusform>
            <numerusform>Wykonano dla %1 z %n tokenów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>Token jest nieznany, wygasł albo został wyłączony lub unieważniony.</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>Wywołanie przyszło z tego komputera, liczy się do limitów i napotyka to, co się w międzyczasie zmieniło; powód jest w dzienniku audytu.</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>Brama je przepuściła, zgodnie z wyjaśnieniem. Odpowiedź pochodzi od upstreamu.</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>Werdykt jest inny: według wyjaśnienia odmowa, a brama je przepuściła.</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>Brama je przepuściła, ale upstream nie odpowiedział: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>Werdykt jest inny: według wyjaśnienia przepuszczone, a brama je odrzuciła: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>Brama je odrzuciła, zgodnie z wyjaśnieniem: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>Ważne nagłówki</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>Pierwsza część treści</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>Naprawdę wysłano, ale nie było odpowiedzi</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Naprawdę wysłano: %1, czas: %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>Pokaż wartość</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Pokaż wartość tokenu %1</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>Dziennik audytu odnotuje, że wartość została wyświetlona.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Trwa odpytywanie usługi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wymień</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>Nadaj nową wartość: %1</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>Dalsza ważność starej wartości</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 godziny</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Wymień token</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>Następne żądanie ze starą wartością zostanie odrzucone.</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>Nazwa, ograniczenia i termin wygaśnięcia pozostają. Do tego czasu działają obie wartości; wstaw nową w miejsce starej i niczego nie unieważniaj.</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>Wykonaj naprawdę</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>Wysyła też żądanie przez bramę i pokazuje odpowiedź.</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Wartość tokenu</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>Sekundy do wyczyszczenia schowka</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Schowek zostanie wyczyszczony za %1 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>Fragment kodu</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>Wywołaj API: %1</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>Współdzielony: każde wywołanie podaje swojego użytkownika.</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>Właściciel: %1, schemat: %2.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Kopiuj fragment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
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
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Zapisz jako plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>Wartość pominięto. Skrypt na stronie internetowej pokazuje ją każdemu, kto otworzy stronę; wstaw ją w miejsce YOUR_TOKEN tylko tam, gdzie jest to dopuszczalne.</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>Wartość pominięto. Umieść ją w zmiennej LATCHKEY_TOKEN.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>Zapisz fragment</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Nagłówek HTTP</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>Wartość pominięto. Wstaw ją w miejsce YOUR_TOKEN.</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>Testuj token</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>Czy to żądanie zostałoby wpuszczone?</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>Pyta usługę o decyzję. Nic nie jest wysyłane do upstreamu i żaden limit nie jest zużywany.</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>Kopiuj ślad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
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
        <translation>Brak</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token lub hasło</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>Puste: %1, bez sprawdzania wartości.</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>Nigdy nie jest zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adres klienta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nie przetestowano</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>Naciśnij Testuj, aby zobaczyć wynik każdego etapu.</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>Wpuszczone, ponieważ obecnie nic nie jest egzekwowane</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>Test zakończony powodzeniem</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Odrzucone: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>Przy włączonym egzekwowaniu zostałoby odrzucone: %1.</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>Najmniejsza zmiana, która by na to pozwoliła</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>Otwórz w edytorze ograniczeń…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie przetestowano</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>Rzeczywista odpowiedź</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>Aby wykonać je naprawdę, wklej wartość tokenu: usługa jej nie ujawnia.</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>Pyta usługę o jej decyzję, a potem wysyła żądanie: to wywołanie dociera do upstreamu, jest liczone i zapisywane jak każde inne.</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Wykonaj naprawdę</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>Naprawdę wysłać %1?</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>Jeśli brama je przepuści, upstream je wykona: %1 służy do zmiany czegoś po jego stronie.</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>Aby zobaczyć samą decyzję, anuluj i wyłącz „Wykonaj naprawdę”.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>Wysyłanie przez bramę…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Odpowiedź pojawi się tutaj.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>Łącznie %1</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Każdy etap</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Wymień</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Dodaj klucz</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>Token wymieniony</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token utworzony</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, współdzielony</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 dla %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>Token jest zapisany w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>Zapisz go teraz</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>Po zamknięciu tego okna wartość nie będzie tu już wyświetlana. W trybie standardowym może ją odsłonić tylko właściciel, podając hasło.</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>Testuj ten token…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>Najpierw zaznacz „Token jest zapisany w bezpiecznym miejscu”.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Zapisz jako plik…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Zapisz token</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>Zapisano. Tylko Ty możesz odczytać ten plik.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>Wartości nie można wyświetlić ponownie. Zaznacz pole po jej zapisaniu.</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>Gotowe wywołanie</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Nagłówek HTTP</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Ogranicz do</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>Otwórz edytor ograniczeń…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Dozwolone adresy</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>Tylko GET, HEAD i OPTIONS.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limit żądań</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>Niezależnie od częstości użycia limit żądań z ustawień go nie dotyczy.</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>dziś: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>Przekazane upstreamowi</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>(inny przy każdym wywołaniu)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>zaliczony</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>brak reguły</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Edytuj użytkownika</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Dodaj użytkownika</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Kto to jest?</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>Konto loguje się swoim hasłem i jest właścicielem tokenów.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>Może się logować i używać tokenów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Zapisz użytkownika</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Utwórz użytkownika</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>Puste: hasło pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>Puste: konto nie może logować się hasłem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>Trwa zapisywanie użytkownika.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Niektórych wartości nie można użyć.</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>Zarejestrowane użycie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>Dodaj przedział czasu</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Przedziały czasu</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>Tyle żądań przechodzi w takim czasie. Seria mówi, ile z nich może przyjść naraz. Przy kilku przedziałach decyduje najsurowszy.</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>Może być najwyżej 8 przedziałów czasu.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>żądań, czas:</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Przedział czasu</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>jednocześnie maksymalnie</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>Ogranicz serię</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Żądania jednocześnie</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>Usuń ten przedział czasu</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>Token wygasł</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token unieważniony</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>Token wyłączony</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>Nieznany token</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>Nieprawidłowy format tokenu</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>Błędna wartość tokenu</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>Token innego użytkownika</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>Token współdzielony bez użytkownika</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Właściciel wyłączony</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>Właściciel bez uprawnień</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Właściciel nie istnieje</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Brak danych uwierzytelniających</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>Nieprawidłowe dane uwierzytelniające</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>Podwójne dane uwierzytelniające</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>Schemat nieakceptowany</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>Hasła są wyłączone</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Błędne hasło</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Nieznany użytkownik</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Użytkownik wyłączony</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>Niejednoznaczny użytkownik</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto zablokowane</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>Obcy token</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adres niedozwolony</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>Adres spoza tokenu</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>Ścieżka bez tokenów</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>Poza grupami API</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Grupa tylko do odczytu</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>Token tylko do odczytu</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Ogranicz do</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>Treść niewidoczna</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Przekroczony limit żądań</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Nieprawidłowe żądanie</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>Niejednoznaczna ścieżka</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>Brak upstreamu</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>Wymagany TLS</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>Nadpisanie metody</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Zbyt duża treść</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>Upstream nieosiągalny</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>Upstream zbyt wolny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>Logowanie lub wylogowanie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>Dozwolone, byłoby odrzucone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>Błędny nagłówek Forwarded</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>Sfałszowane pole tożsamości</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>Zbyt długi URL</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Zbyt duże nagłówki</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy niezaufane</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>Zbyt wolne żądanie</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>Nie do zapisania</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>Reguły nieczytelne</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>Usługa przeciążona</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>Błąd usługi</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>Ścieżka publiczna</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>Ścieżka pominięta</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>Egzekwowanie wyłączone</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>poniżej %1 ms</translation>
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
        <translation>%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 wymaga wartości, na przykład %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>%1 nie może mieć wartości „%2”. Możliwe: %3.</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>%1 występuje dwa razy; obowiązywać może tylko jedno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>%1 i „%2” pytają o to samo; zostaw jedno z nich.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Tekst: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s temu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Za %1 min</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>Za %1 godz.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Za %n dzień</numerusform>
            <numerusform>Za %n dni</numerusform>
            <numerusform>Za %n dni</numerusform>
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
            <numerusform>%n węzeł</numerusform>
            <numerusform>%n węzły</numerusform>
            <numerusform>%n węzłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 z %n węzła</numerusform>
            <numerusform>%1 z %n węzłów</numerusform>
            <numerusform>%1 z %n węzłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>Węzeł %1: brak odpowiedzi od %2</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>Węzeł %1, ten: wersja %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>Węzeł %1: wersja %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>Odpowiedź nie ma treści.</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>To nie jest tekst. Zaczyna się od tych bajtów:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Pokazano pierwsze %1.</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adres klienta</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>Reguły adresów</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Dane uwierzytelniające</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>Adresy tokenu</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>Ścieżka tokenu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Ogranicz do</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limit żądań</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>Wygasa wkrótce</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Właściciel wyłączony</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Bez uprawnień</translation>
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
        <translation>Oba</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyty</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, przez %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnie użycie</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>Usługa zapisuje to w ciągu sekundy po każdym wywołaniu; tutaj jest tak stare jak lista (F5 wczytuje ją ponownie).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Ostatnie adresy</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Ogranicz do</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>Można go używać.</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>Wygasł: %1.</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>Unieważniono go na zawsze: %1.</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>Jest wyłączony i można go ponownie włączyć.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>Konto „%1” jest wyłączone.</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>„%1” nie może używać tokenów: mogą tylko administratorzy lub członkowie uprawnionych grup.</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>Można go używać, ale żyje dłużej, niż dziś wolno nowym tokenom.</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>Można go używać; wartość sprzed ostatniej wymiany działa do %1.</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, zablokowany</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Zablokowany do %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Nieudane logowania</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>Zatrzymaj eksport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>Eksportowanie: wpisy: %1, %2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>Wpisy zostały wyeksportowane.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Eksport został zatrzymany; nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>Które wpisy trafią do pliku?</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>Filtruj wpisy</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>Filtr, na przykład  decision:denied  path:/rest  from:10.20.4.17</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>Moje własne wywołania</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>Bez tokenu</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>Wolniejsze niż %1 ms</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 wpis</numerusform>
            <numerusform>%1 wpisy</numerusform>
            <numerusform>%1 wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Postęp sprawdzania</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>Pokaż, co znaleziono…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>Sprawdzanie łańcucha: %1 z %2 wpisów</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Sprawdzanie łańcucha…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>Nie udało się sprawdzić łańcucha: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>Łańcuch nie był sprawdzany od uruchomienia usługi</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>Łańcuch nienaruszony do %1 · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>Łańcuch przerwany, sprawdzono do %1 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>Dziennik audytu został zmieniony lub uszkodzony</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%n miejsce nie jest takie, jak je zapisano.</numerusform>
            <numerusform>%n miejsca nie są takie, jak je zapisano.</numerusform>
            <numerusform>%n miejsc nie jest takich, jak je zapisano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>Nie polegaj wyłącznie na tych wpisach: zrób teraz kopię zapasową jako dowód, porównaj ją z wcześniejszymi kopiami i eksportami oraz ustal, kto może pisać do bazy danych.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Sprawdź dziennik audytu</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Zatrzymaj sprawdzanie</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>Trwa weryfikacja.</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>Nic nie jest weryfikowane.</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>Każdy wiersz to miejsce, w którym wpisy nie pasują do łańcucha.</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>Każde wywołanie i każda zmiana, od najnowszych.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Wpisy audytu</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Brak pasujących wpisów</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>Nic w tym okresie nie spełnia wszystkich warunków filtra.</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>Nie można wyświetlić wpisów</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Śledź</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>Wyświetlono %n wpis</numerusform>
            <numerusform>Wyświetlono %n wpisy</numerusform>
            <numerusform>Wyświetlono %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>pominięto starsze: %1</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>Przeszukiwanie starszych wpisów…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>Ponad %n nowy</numerusform>
            <numerusform>Ponad %n nowe</numerusform>
            <numerusform>Ponad %n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>Pokaż najnowsze wpisy</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nic jeszcze nie zarejestrowano</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>Każde wywołanie przez bramę i każda zmiana
pojawiają się tutaj na bieżąco.</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>pominięto nowsze: %1</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Pokaż cały okres</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>W tym okresie nic nie zarejestrowano</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>Jak usługa rozstrzygnęłaby to wywołanie teraz?</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Szczegóły wpisu</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Ślad decyzji</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>Odrzucone, %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Kopiuj identyfikator decyzji</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>dla %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Trwało</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Egzekwowane</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Co by na to pozwoliło</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>Nie można tego ustalić</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>Gdy powstał ten wpis, wyniki poszczególnych etapów nie były zapisywane.</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>Gdy powstał ten wpis, wyniki poszczególnych etapów nie były zapisywane. Rozstrzygnął etap „%1”.</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>Przy dzisiejszej polityce</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>Zostałoby dozwolone.</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>Zostałoby odrzucone: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>Zmieniono w: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Przed: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Po: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>Najczęściej używane tokeny</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>Nie użyto żadnego tokenu.</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>Pokaż wywołania tego tokenu</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>Porównanie trybu standardowego i trybu bezpiecznego</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>Tryb standardowy</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Tryb bezpieczny</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>Ponowne wyświetlenie wartości tokenu</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>Właściciel, po ponownym podaniu hasła</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>Fragment kodu z wartością</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>Ze szczegółów tokenu</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>Tylko podczas tworzenia</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>Zmiana nazwy, ograniczeń, adresów, terminu wygaśnięcia</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>W każdej chwili, z wpisem audytu</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>Zamiast tego należy utworzyć nowy token</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>Unieważnianie, wyłączanie, usuwanie</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>W każdej chwili</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>Co przechowuje usługa</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>Skrót z kluczem i zaszyfrowaną wartość</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>Tylko skrót z kluczem</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>Eksport konfiguracji</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>Cała konfiguracja w jednym pliku</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>Ustawienia, grupy, użytkownicy, upstreamy i dane tokenów jako JSON.</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>Z sekretami zapieczętowanymi dla klucza</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Klucz publiczny</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>Bez klucza plik nie zawiera sekretów</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>Użytkownicy są bez haseł, a tokeny bez wartości: dobre do przeglądu, dla usługi testowej i do kontroli wersji. Po zapieczętowaniu dochodzą skróty haseł i to, czego tokeny potrzebują, by działać gdzie indziej; otwiera to tylko klucz prywatny, który nigdy nie jest tu wysyłany.</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>Utwórz parę kluczy tam, gdzie sekrety mają być otwierane, i wklej zawartość seal.key.pub:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>Najpierw wklej klucz publiczny.</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguracja (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>Konfiguracja jest odczytywana.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>Konfigurację zapisano w %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreamy</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Import konfiguracji</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Co zmieniłby plik %1</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>To, co ma tę samą nazwę, zostanie zmienione, nowe dodane, nic nie zostanie usunięte. Całość to jedna zmiana.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Klucz prywatny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>Co zmienia konfiguracja</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>Plik zawiera zapieczętowane sekrety. Z kluczem prywatnym wczytane zostaną też hasła i wartości tokenów, bez niego tylko reszta. Usługa używa go raz i nie przechowuje.</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>Konfiguracja jest sprawdzana.</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>Konfiguracja jest wczytywana.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>nowe: %1, zmienione: %2, bez zmian: %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, teraz %2</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1 „%2” pominięto: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>utworzono na nowo %n token</numerusform>
            <numerusform>utworzono na nowo %n tokeny</numerusform>
            <numerusform>utworzono na nowo %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>Ich wartości są podawane tylko ten jeden raz. Zapisz je teraz i przekaż.</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Zapisz wartości…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Zapisz wartości</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>Wartości zapisano</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>Wartości nie zapisano</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zostało zmienione</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>W tej postaci konfiguracji nie da się użyć.</translation>
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
        <translation>Ktoś inny zapisał te ustawienia</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>Strona „%1” zmieniła się w usłudze po rozpoczęciu edycji. Wybierz, co ma obowiązywać.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Twoja wersja robocza</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Obecnie w usłudze</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1: Twoja wersja robocza</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1: obecnie w usłudze</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>Wybierz wiersz po wierszu. Nic nie zostanie zapisane przed naciśnięciem przycisku.</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>Wczytaj ponownie, odrzuć moją wersję roboczą</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Wróć do wersji roboczej</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>Zapisz ten wybór</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>%1 zmienił(a) „%2” %3, już po rozpoczęciu edycji. Wybierz, co ma obowiązywać.</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>Ktoś inny zmienił %1</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Zmienione tylko przez drugą osobę i tak pozostaje: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>pozostaje ukryte</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>wpisane hasło</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>Wkrótce wygasają</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>Żaden w ciągu 14 dni.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>Słowa znajdują to, co je zawiera; pola takie jak state: pytają o jedną rzecz. Klawisz strzałki w dół podpowiada, co można wpisać. To, co jest nie tak, widać poniżej i nie trafia do zapytania.</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>Wygasa w ciągu 14 dni</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>Właściciel nie jest uprawniony</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>Konto właściciela jest wyłączone</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>Żyje dłużej, niż wolno teraz</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>Wymieniony, wkrótce się kończy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Tylko Basic</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Tylko Bearer</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic i Bearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnie użycie</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>W ciągu 7 dni</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>W ciągu 30 dni</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Ponad 90 dni temu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>Za ponad rok</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>W ciągu doby</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Ponad rok temu</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limit żądań</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>Z ustawień</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Może się zalogować</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Z adresu</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kto to zrobił</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>Właściciel tokenu</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>Identyfikator tokenu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Powodzenie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Logowania i wylogowania</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>Wywołania API administracyjnego</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zmieniono</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>Pierwszy test</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>Pierwszy test %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>Utworzony przez konsolę w celu wypróbowania bramy, a potem unieważniony.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Stąd nie można niczego wysłać.</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>Wywoływana ścieżka (GET)</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Test od razu</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>Konsola tworzy dla Ciebie token, naprawdę wywołuje z nim i raz bez niego API przez bramę, a potem go unieważnia. Nikt nie widzi jego wartości, a po %n minucie wygasłby sam.</numerusform>
            <numerusform>Konsola tworzy dla Ciebie token, naprawdę wywołuje z nim i raz bez niego API przez bramę, a potem go unieważnia. Nikt nie widzi jego wartości, a po %n minutach wygasłby sam.</numerusform>
            <numerusform>Konsola tworzy dla Ciebie token, naprawdę wywołuje z nim i raz bez niego API przez bramę, a potem go unieważnia. Nikt nie widzi jego wartości, a po %n minutach wygasłby sam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>Dokąd skrypty wysyłają swoje żądania.</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Podaj, gdzie jest brama: adres, którego używają skrypty.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ścieżka zaczyna się od „/”.</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Nie utworzono tokenu</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>Token „%1” jest unieważniony i jako taki pozostaje na liście.</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>Nie udało się unieważnić tokenu „%1”: %2 Wygaśnie sam; można go unieważnić na stronie Zarządzanie kluczami API.</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>Z tokenem: brak odpowiedzi</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>Wpuszczono jako %1. Odpowiedź pochodzi od %2.</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>Wpuszczono jako %1, ale %2 nie odpowiada: %3 Wróć i sprawdź adres.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odrzucono: %1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Pokaż ślad</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>Bez tokenu: %1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>Bez tokenu: brak odpowiedzi</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>Wpuszczono mimo braku tokenu: ścieżka jest publiczna albo sprawdzanie jest wyłączone. Zajrzyj na strony Publiczne API i Ustawienia globalne.</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>Odrzucono, tak jak trzeba.</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Z tokenem: %1, czas: %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>Zabezpiecz pierwsze API</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>O żądaniach decyduje się tutaj, a potem są przekazywane dalej. Więcej można ustawić na stronie Ustawienia globalne, karta Upstreamy.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Zabezpiecz to API</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>Ustawienia globalne</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>Co ta usługa akceptuje, dla każdego upstreamu.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreamy</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>Zaufane proxy</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Przełączniki</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Włącz uwierzytelnianie REST API</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Tryb próbny</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>Tryb próbny podejmuje i zapisuje decyzje, ale przepuszcza każde żądanie. Po wyłączeniu każde żądanie przechodzi bez zmian; nagłówki tożsamości są nadal usuwane.</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>Przełącznik główny. Działa od następnego żądania, w każdym procesie roboczym, i jest cofany po 2 minutach, jeśli zmiana nie zostanie potwierdzona.</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>Wyłącz uwierzytelnianie Basic</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>Hasła są odrzucane. Basic z tokenem nadal działa.</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Zezwól na tokeny PAT</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>Tokeny utworzone przez sam upstream są do niego przepuszczane.</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Zezwól użytkownikom na tworzenie tokenów</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>Po wyłączeniu tokeny tworzą tylko administratorzy.</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>Akceptowane dane uwierzytelniające</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
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
        <translation>Oba</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>W połączeniu ze schematem każdego tokenu.</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Nagłówek dla tokenu</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>Oprócz Authorization, dla klientów, którzy nie mogą go ustawić.</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>Nazwa parametru zapytania</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token w parametrach zapytania</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>Trafia do cudzych dzienników. Lepiej pozostawić wyłączone.</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Wymagaj TLS</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Z innych komputerów</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>Żądania z danymi uwierzytelniającymi są odrzucane bez szyfrowania.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>Gdzie zaufane proxy zapisuje, czyje żądanie przekazuje. Drugi nagłówek jest ignorowany.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Zaufane proxy</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>dla bramy; pozostałe są uznawane za niewiarygodne</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>Musi pozostać włączone, dopóki grupy mogą generować tokeny.</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>Otwórz stronę Ograniczenia</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>Najpierw poszukaj w dzienniku wywołań wpuszczonych z hasłem: ich skrypty będą odrzucane.</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>Takie tokeny są poza wszelkimi ograniczeniami Latchkey: nie zna on ich właściciela, czasu życia ani limitów i nie może ich unieważnić.</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>Token działa tylko ze schematem, który dopuszcza zarówno to ustawienie, jak i token. Token współdzielony wymaga Basic.</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>Za adres klienta uznaje się położony najbardziej na prawo adres, który nie jest zaufanym proxy.</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>Zastosuj profil…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Eksportuj konfigurację…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importuj konfigurację…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Import konfiguracji</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguracja (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 nie jest konfiguracją Latchkey.</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>Konfiguracja obowiązuje</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Adres jest wpisany, ale nie ma go jeszcze na liście. Naciśnij Dodaj albo wyczyść pole.</translation>
    </message>
</context>
<context>
    <name>pages::GrantsEditor</name>
    <message>
        <source>token-users</source>
        <translation>token-users</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maksymalnie</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>Najdłuższy okres ważności dla %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>Grupy, których członkowie mogą tworzyć tokeny, każda z najdłuższym czasem życia. Kto należy do kilku, ma najdłuższy.</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>Filtruj grupy</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>Filtruj według nazwy lub opisu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Najpierw zaznacz grupę.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>Usuń grupę</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n członek ją utraci.</numerusform>
            <numerusform>%n członkowie ją utracą.</numerusform>
            <numerusform>%n członków ją utraci.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>Nie można usunąć grupy, do której odwołuje się ustawienie.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Usuń grupę</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Żadna grupa nie pasuje</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>Żadna grupa nie ma tego w nazwie ani w opisie.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>Nie można pokazać grup</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>Stan usługi</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Egzekwowanie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>tryb próbny: nic nie jest odrzucane</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>wyłączone: wszystko jest wpuszczane</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>brak nasłuchu</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>Forward auth</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesy robocze</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Działa od</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>Wersja zasad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>Niezapisanych zmian nie można przechować w %1: %2. Przepadną, jeśli konsola zakończy działanie przed ich zapisaniem.</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Niezapisane zmiany nadal tu są</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>Ostatnia edycja: %1. Konsola zakończyła się, zanim je zapisano.</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miesiące</translation>
    </message>
    <message>
        <source>years</source>
        <translation>lata</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>minuta</numerusform>
            <numerusform>minuty</numerusform>
            <numerusform>minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>godzina</numerusform>
            <numerusform>godziny</numerusform>
            <numerusform>godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>tydzień</numerusform>
            <numerusform>tygodnie</numerusform>
            <numerusform>tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>miesiąc</numerusform>
            <numerusform>miesiące</numerusform>
            <numerusform>miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>rok</numerusform>
            <numerusform>lata</numerusform>
            <numerusform>lat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>Zarządzanie kluczami API</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>Wszystkie tokeny tej usługi, niezależnie od właściciela.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Dodaj klucz…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ustawienia kluczy API</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>Tworzenie tokenów przez API</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. Zaloguj się</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>Każde wywołanie wymaga sesji, hasła lub tokenu API, którego właściciel ma odpowiednie uprawnienia. Sesja kończy się sama.</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>2. Utwórz token</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>Wartość znajduje się w tej odpowiedzi i w żadnej innej. Dzięki Idempotency-Key wywołanie można powtórzyć, gdy odpowiedź nie nadeszła, bez tworzenia drugiego tokenu.</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>3. Użyj go</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>Umieść token tam, gdzie skrypt ma hasło. Nic więcej się nie zmienia.</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>4. Unieważnij go</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>Odpowiedź nadchodzi, gdy odrzuca go każdy proces roboczy.</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>Wszystkie wywołania opisano pod adresem %1/openapi.json.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>Moje tokeny</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>Tokeny działają w Twoim imieniu. Traktuj każdy z nich jak swoje hasło.</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>Utwórz token…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>Nie masz jeszcze tokenów</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>Token pozwala programowi wywoływać API w Twoim imieniu,
bez Twojego hasła.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>Umieść token tam, gdzie skrypt ma hasło. Nic więcej się nie zmienia.</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>Nie można wyświetlić Twoich tokenów</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>Twoje konto nie może obecnie tworzyć tokenów.</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>Nie możesz tworzyć tokenów</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>Mogą to robić tylko członkowie określonych grup. Poproś administratora o dodanie do jednej z nich.</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>Administrator wyłączył tę możliwość lub robi to za Ciebie. Posiadane tokeny nadal można unieważnić.</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>Masz już dozwoloną liczbę tokenów. Najpierw usuń jeden z nich.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 z %2 tokenów</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>Można utworzyć jeszcze %n.</numerusform>
            <numerusform>Można utworzyć jeszcze %n.</numerusform>
            <numerusform>Można utworzyć jeszcze %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokeny</numerusform>
            <numerusform>%n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Nie ma limitu.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Maksymalnie %1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>Dowolny okres ważności</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>Najdłuższy okres ważności nowego tokenu.</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic i Bearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>Schematy akceptowane przez tę usługę.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Zalogowano jako %1</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>Więcej fragmentów kodu…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>twój token</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>Utwórz pierwszy token…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
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
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>Co usługa zliczyła i w jakim jest stanie.</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 godz.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 godz.</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Czas na wywołanie</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>Odrzucenia według przyczyny</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>Nie można wyświetlić danych</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>wpuszczone: %1</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>%1% wszystkich wywołań</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>Nic nie zostało odrzucone.</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>współdzielone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>%Ln wygasa w ciągu 14 dni</numerusform>
            <numerusform>%Ln wygasają w ciągu 14 dni</numerusform>
            <numerusform>%Ln wygasa w ciągu 14 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>Średnio, z upstreamem</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Brak wywołań w tym czasie</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Nigdy nie wygasa</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Wygasł: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Wygasa: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyty</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ostatnie użycie: %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>Ostatnie użycie: %1 z %2</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>Wywołania, 30 dni</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testuj %1</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Fragmenty kodu dla %1</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Wymień %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej dla %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Ogranicz do…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Pokaż wartość…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Wyłącz…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>W trybie bezpiecznym token pozostaje taki, jaki został utworzony.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>Brak wpisów</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n reguła</numerusform>
            <numerusform>%n reguły</numerusform>
            <numerusform>%n reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Wszystkie metody</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>Metody nowej reguły</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>Wzorzec ścieżki nowej reguły</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>Wpisz wzorzec całej ścieżki, na przykład /status(/.*)?</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>Ta reguła jest już na liście.</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>Ścieżka to wyrażenie regularne (RE2) dla całej ścieżki, od pierwszego ukośnika i bez parametrów. Bez metod reguła obowiązuje dla wszystkich.</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>Publiczne API</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>Które ścieżki wymagają danych uwierzytelniających, niezależnie od samego API.</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Ogranicz dostęp do publicznych API</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>Te ścieżki wymagają danych uwierzytelniających, choć API odpowiedziałoby bez nich. Mają pierwszeństwo przed listą poniżej.</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Pomiń uwierzytelnianie API</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>Te ścieżki przechodzą bez danych uwierzytelniających. API nie otrzymuje tożsamości.</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>Wypróbuj URL bez danych uwierzytelniających</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>Odpowiada usługa na podstawie zapisanych ustawień.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>URL do wypróbowania</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>Dane uwierzytelniające niepotrzebne</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>Dane uwierzytelniające wymagane</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>Usługa mówi, która lista decyduje o żądaniu bez danych logowania. Samo API nie jest wywoływane.</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>Ustawiono bity na prawo od maski. Zostanie zapisane jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Adres lub zakres</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>Nowy adres lub zakres</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>Komentarz nowego wpisu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>Adres lub sieć, np. 10.20.0.0/16 albo 2001:db8::/32. Komentarz powie później, po co jest ten wpis.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtruj: %1</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtruj wpisy</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Żaden wpis nie pasuje.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>I jeszcze %n; filtr go znajdzie.</numerusform>
            <numerusform>I jeszcze %n; filtr je znajdzie.</numerusform>
            <numerusform>I jeszcze %n; filtr je znajdzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Dodaj wiele…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiuj listę</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystkie</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>Dodaj wiele</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>Jeden adres lub zakres w wierszu; za # komentarz. Nic nie jest zapisywane, zanim zapiszesz stronę.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>Adresy i zakresy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Dodaj %n wpis</numerusform>
            <numerusform>Dodaj %n wpisy</numerusform>
            <numerusform>Dodaj %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>Najpierw wpisz lub wklej zakresy.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n zakres ma bity za maską i zostanie zapisany bez nich.</numerusform>
            <numerusform>%n zakresy mają bity za maską i zostaną zapisane bez nich.</numerusform>
            <numerusform>%n zakresów ma bity za maską i zostanie zapisanych bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n jest już na liście.</numerusform>
            <numerusform>%n są już na liście.</numerusform>
            <numerusform>%n jest już na liście.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1, najwyżej %2 naraz</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 na sekundę</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 na minutę</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 na godzinę</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 na dzień</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 na tydzień</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 na miesiąc</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 na rok</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitowanie żądań</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>Jak często można wywoływać API i co powstrzymuje zgadywanie.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Włącz limitowanie żądań</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>Kto wywołuje częściej, otrzymuje odpowiedź 429 i czas oczekiwania. Odrzucone żądania się nie liczą.</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Przedziały czasu</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Liczone osobno dla</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Who shares one count.</source>
        <translation>Kto ma wspólny licznik.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Tokeny PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Hasła</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimowe</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>Żądania z tymi danymi uwierzytelniającymi.</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>Blokada po nieudanych próbach</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Zawsze włączona</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Nieudane próby</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>Tyle błędnych danych uwierzytelniających z jednego adresu powoduje jego zablokowanie.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>Starsze niepowodzenia są pomijane.</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Czas blokady</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>Także dla administratorów, których można odblokować na serwerze.</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>Tokeny mogą mieć własne limity albo żadnych.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>Tokeny z własnym limitem</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>Nadaj tokenowi własny limit</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>Brak. Każdy token podlega limitowi powyżej.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>współdzielony</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Zmień limit tokenu %1</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>Niech %1 stosuje ustawienia</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>Który token dostanie własny limit?</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>Limit tokenu %1 zapisano.</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Zapisz limit</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>%1 stosuje się teraz do ustawień.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Nie można wyświetlić tokenów</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>Zapisany ruch z</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>Wypróbuj na zapisanym ruchu</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 godziny</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>Usługa odtwarza wywołania z tego czasu według szkicu powyżej. Nic się nie zmienia, nikt nie jest odrzucany.</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>Wywołania są odtwarzane.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Odtwarzanie…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>Szkic zmienił się od tego czasu. Wypróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>Z %n wywołania</numerusform>
            <numerusform>Z %n wywołań</numerusform>
            <numerusform>Z %n wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>Żadne wywołanie z tego czasu by się nie liczyło</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1, żadnego nie odrzucono</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, odrzucono %2</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>Użyj serii %1</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>Najmniejsza seria, która przepuszcza 99,9 % tych wywołań.</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>Żadna seria nie przepuściłaby 99,9 % tych wywołań: zezwól na więcej żądań.</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>Wywołań było więcej, niż się odtwarza; te sięgają do %1.</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>Najczęściej odrzucani</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>odrzucono %1 z %2</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>Jak daleko wstecz sięgają odtwarzane zapisane wywołania.</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Utworzono: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>nowe, nie zapisano</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Pokaż historię: %1</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>Kto może używać tokenów i skąd.</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>Według grup</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>Według adresów IP</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Zezwól grupom na dostęp do API</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>Tylko członkowie tych grup mogą wywoływać API. Pozostali są odrzucani.</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>Dotyczy zarówno tokenów, jak i haseł. Sprawdzane przy każdym żądaniu, więc zmiana przynależności działa od następnego.</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>Grupy z dostępem do API</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>jira-users</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Grupy tylko do odczytu</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>Członkowie mogą tylko odczytywać: GET, HEAD i OPTIONS.</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Zezwól grupom na generowanie tokenów</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Tylko członkowie tych grup tworzą własne tokeny, maksymalnie na podany okres.</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Tokeny tworzą tylko administratorzy</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>Użytkownicy widzą swoje tokeny, ale ich nie tworzą.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>Sprawdzane najpierw, przed danymi uwierzytelniającymi. Dotyczy zarówno tokenów, jak i haseł.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Bez ograniczeń</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Zezwalaj na adresy z listy</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Blokuj adresy z listy</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Lista dozwolonych</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Lista blokowanych</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Wypróbuj adres</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>Odpowiada usługa na podstawie powyższej wersji roboczej.</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>Adres do wypróbowania</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>ma pierwszeństwo przed listą dozwolonych</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>ma pierwszeństwo przed listą blokowanych</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>Wpisz jeden adres, na przykład 198.51.100.23.</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>Twój własny adres jest objęty</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>To %1.</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>Twój własny adres nie jest objęty</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>To %1. Przy tej wersji roboczej Twoje następne żądanie zostałoby odrzucone.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodaj %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adres użytkownika %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolony</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowany</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>przez %1, wpis %2 listy dozwolonych</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>przez %1, wpis %2 listy blokowanych</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>żaden wpis nie pasuje</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>Lista dozwolonych wpuszcza tylko swoje adresy, lista blokowanych wszystkie poza swoimi. Z maszyny usługi zawsze można administrować.</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>Usługa mówi, czy klient z tym adresem zostałby wpuszczony i który wpis decyduje. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>Logowanie do Jiry (POST do jej zasobu sesji) pozostaje możliwe: niczego nie zmienia. Tworzenie tokenu nie jest wyjątkiem: mógłby z tego powstać token, który zapisuje.</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Adres jest wpisany, ale nie ma go jeszcze na liście. Naciśnij Dodaj albo wyczyść pole.</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>Co zmieniłoby zapisanie „%1”</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>Utworzyć %1?</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Przejrzyj zmiany</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>Nic nie zostanie zapisane przed naciśnięciem przycisku.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Obecnie w usłudze</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Twoja wersja robocza</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Wróć do wersji roboczej</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>Do utworzenia</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Zapisane filtry</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Zapisz ten filtr…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>Teraz nic nie jest filtrowane.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>Jak się nazywa ten filtr?</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>Pozostaje na tym komputerze, dla tej usługi.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Zapisany filtr o tej nazwie zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>Filtr %1 został zapisany.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Zmień nazwę filtra</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Jak ma się nazywać %1?</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Zmień nazwę filtra</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>Filtr nazywa się teraz %1.</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>Filtr %1 został usunięty.</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>Filtr %1 jest znowu.</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>Nie ma już zapisanego filtra %1.</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>Zapisano %n filtr i nie ma miejsca na więcej. Najpierw usuń jeden.</numerusform>
            <numerusform>Zapisano %n filtry i nie ma miejsca na więcej. Najpierw usuń jeden.</numerusform>
            <numerusform>Zapisano %n filtrów i nie ma miejsca na więcej. Najpierw usuń jeden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>Filtra nie można zachować: nie można zapisać %1. Sprawdź uprawnienia i miejsce na dysku.</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>Tryb bezpieczny</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>Decyduje, czy token można kiedykolwiek zobaczyć lub zmienić po jego utworzeniu.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>Jak go opuścić</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>Ustaw secure_mode = false w pliku konfiguracyjnym i uruchom usługę ponownie. Zmiana zostanie odnotowana w dzienniku audytu; wymazane wartości nie wracają.</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>Włącz tryb bezpieczny</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>Usługa odnotowuje zmianę. Jeszcze nic się nie dzieje. To samo w pliku konfiguracyjnym:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Uruchom usługę ponownie</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>Przed przyjęciem żądań wymazuje każdą wartość możliwą do odzyskania.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>Przy ponownym uruchomieniu wartości tokenów możliwe do odzyskania zostaną wymazane. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>Włącz przy następnym uruchomieniu</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Nie można odczytać ustawień</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>Tryb bezpieczny jest włączony</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>Tryb standardowy jest włączony</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>Token jest pokazywany raz, podczas tworzenia. Później nikt nie może go odczytać ani zmienić.</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>Właściciele mogą ponownie zobaczyć swoje tokeny, podając hasło. Tryb bezpieczny wymazuje te wartości na zawsze.</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>Tryb bezpieczny zacznie działać przy następnym uruchomieniu usługi</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>Do tego czasu można to wycofać. Przy uruchomieniu wartości tokenów możliwe do odzyskania zostaną wymazane.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Najpierw wpisz %1.</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>Tryb bezpieczny odnotowano na następne uruchomienie</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>Tryb bezpieczny został wycofany</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zostało zmienione</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n token można jeszcze pokazać właścicielowi. Tryb bezpieczny wymazuje tę wartość na zawsze.</numerusform>
            <numerusform>%n tokeny można jeszcze pokazać właścicielom. Tryb bezpieczny wymazuje te wartości na zawsze.</numerusform>
            <numerusform>%n tokenów można jeszcze pokazać właścicielom. Tryb bezpieczny wymazuje te wartości na zawsze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>Przy ponownym uruchomieniu usuwana jest %n możliwa do odzyskania wartość. Tego nie można cofnąć.</numerusform>
            <numerusform>Przy ponownym uruchomieniu usuwane są %n możliwe do odzyskania wartości. Tego nie można cofnąć.</numerusform>
            <numerusform>Przy ponownym uruchomieniu usuwanych jest %n możliwych do odzyskania wartości. Tego nie można cofnąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n wartość</numerusform>
            <numerusform>%n wartości</numerusform>
            <numerusform>%n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>Część usuniętych wartości jest jeszcze w plikach</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>Dnia %1 usługa znalazła je w %2. Usuń te pliki albo wymień tokeny: kto ma plik i klucz główny, może je odczytać.</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>Tabele nie zawierają już wartości</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>Dnia %2 usunięto %1, a ich tabele zapisano od nowa. Pliki serwera bazy danych, jego dziennik i kopie zapasowe są poza zasięgiem usługi.</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>Nie została żadna z usuniętych wartości</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>Dnia %1 usługa usunęła %2 i szukała ich w %3 plików. Kopie zapasowe i migawki w innych miejscach są poza jej zasięgiem.</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>Wycofać tryb bezpieczny?</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>Ustawienia kluczy API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Publiczne API</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitowanie żądań</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Tryb bezpieczny</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ustawienia globalne</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>Tryb bezpieczny przy następnym uruchomieniu</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Najdłuższy okres ważności</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Najdłuższy okres ważności, długość</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>Najdłuższy okres ważności, jednostka</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>Proponowany okres ważności, długość</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>Proponowany okres ważności, jednostka</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Ogranicz liczbę tokenów na użytkownika</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Maksymalna liczba tokenów na użytkownika</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Wygasłe tokeny są liczone</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Usuwaj wygasłe tokeny po</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>Lista dozwolonych: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>Lista blokowanych: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Zezwól grupom na dostęp do API</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Grupy tylko do odczytu</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Zezwól grupom na generowanie tokenów</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Tokeny tworzą tylko administratorzy</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Pomiń uwierzytelnianie API</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Ogranicz dostęp do publicznych API</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Włącz uwierzytelnianie REST API</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>Uwierzytelnianie Basic z hasłami</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Zezwól na tokeny PAT</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Zezwól użytkownikom na tworzenie tokenów</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schemat</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Nagłówek dla tokenu</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token w parametrach zapytania</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Wymagaj TLS</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Zaufane proxy</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Przedział czasu</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Nieudane próby</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Czas blokady</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Liczone osobno dla</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Włącz limitowanie żądań</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nie ma na liście</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Wszystkie metody</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>na liście</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Tryb próbny</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Zezwalaj na adresy z listy</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dozwolone</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Blokuj adresy z listy</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucane</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Bez ograniczeń</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Z innych komputerów</translation>
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
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Tokeny PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Hasła</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimowe</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>na liście, %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>Zapisano i obowiązuje</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>Usługa jest niedostępna. Wersja robocza pozostaje; zapisz ją, gdy usługa będzie znów dostępna.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Nie można odczytać ustawień</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>Co to jest?</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>Zabezpiecz API</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>Jej adres i skąd wie, kto wywołuje</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>Ogranicz tokeny</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>Najdłuższy okres ważności, ile na użytkownika</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>Utwórz token i go przetestuj</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>Co zdecydowałaby usługa i dlaczego</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>Określ kto i skąd</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>Grupy i adresy</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>Otwórz to, co publiczne</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>Ścieżki bez tokenu, jeśli są</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>Wyłącz hasła</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>Gdy każdy skrypt ma swój token</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>Ogranicz częstość</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>Z podglądem na zapisanych wywołaniach</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1: gotowe. Pokaż</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1: do zrobienia. Otwórz</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>Wyłączono: %1.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Włączono: %1.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Unieważnić %1?</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Unieważnij token</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Unieważnić %n token?</numerusform>
            <numerusform>Unieważnić %n tokeny?</numerusform>
            <numerusform>Unieważnić %n tokenów?</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>Następne żądanie z dowolnym z nich zostanie odrzucone.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Unieważnij %n token</numerusform>
            <numerusform>Unieważnij %n tokeny</numerusform>
            <numerusform>Unieważnij %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>UNIEWAŻNIJ</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>Unieważnienia nie można cofnąć. Aby najpierw sprawdzić, co przestanie działać, wyłącz token: to można cofnąć w każdej chwili.</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>Zamiast tego wyłącz</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>Unieważniono: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Dziennik audytu zachowuje informacje o jego użyciu. Usunięcia nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Usuń token</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>Usuń wszystkie tokeny użytkownika</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>Usunąć wszystkie tokeny użytkownika %1?</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>Wszystkie tokeny użytkownika %1 natychmiast przestaną działać.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>Usunięcia nie można cofnąć. Konto pozostaje.</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Usuń wszystkie tokeny</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>Usunięto %n token użytkownika %1.</numerusform>
            <numerusform>Usunięto %n tokeny użytkownika %1.</numerusform>
            <numerusform>Usunięto %n tokenów użytkownika %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, współdzielony</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, właściciel: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>Przetwarzanie %n tokenu</numerusform>
            <numerusform>Przetwarzanie %n tokenów</numerusform>
            <numerusform>Przetwarzanie %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>Wykonano %1 z %2.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Wyłączyć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>Wyłączyć %n token?</numerusform>
            <numerusform>Wyłączyć %n tokeny?</numerusform>
            <numerusform>Wyłączyć %n tokenów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>Żądania będą odrzucane do czasu ponownego włączenia.</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>Można to cofnąć w każdej chwili.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Wyłącz token</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Wyłącz %n token</numerusform>
            <numerusform>Wyłącz %n tokeny</numerusform>
            <numerusform>Wyłącz %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>Ich następne żądanie zostanie odrzucone.</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>Następne żądanie z jego użyciem zostanie odrzucone.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%n token użytkownika %1 natychmiast przestanie działać.</numerusform>
            <numerusform>%n tokeny użytkownika %1 natychmiast przestaną działać.</numerusform>
            <numerusform>%n tokenów użytkownika %1 natychmiast przestanie działać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>Wyłączono %n token.</numerusform>
            <numerusform>Wyłączono %n tokeny.</numerusform>
            <numerusform>Wyłączono %n tokenów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>Włączono %n token.</numerusform>
            <numerusform>Włączono %n tokeny.</numerusform>
            <numerusform>Włączono %n tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Włączyć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>Włączyć %n token?</numerusform>
            <numerusform>Włączyć %n tokeny?</numerusform>
            <numerusform>Włączyć %n tokenów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>Włącz token</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Włącz %n token</numerusform>
            <numerusform>Włącz %n tokeny</numerusform>
            <numerusform>Włącz %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączony</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>Skopiowano odnośnik do %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ostatnie użycie: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyty</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>Żądania z nimi będą odrzucane do czasu ich ponownego włączenia.</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Wygasające wkrótce</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważnione</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Bez uprawnień</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Nieużywane od 90 dni</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyte</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>Wybierz token</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>Znajdź token</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>Nazwa, właściciel lub identyfikator</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Najpierw wybierz token.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (współdzielony)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 należący do %2</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>Żaden token nie pasuje.</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>Jest ich więcej; pisz dalej.</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>W trybie bezpiecznym tokenu nie można zmienić. Utwórz zamiast tego nowy.</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>Zmiany w %1 zostały zapisane.</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>Zapisano ograniczenia: %1.</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Nie można tam zapisać: %1.</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>Trwa eksportowanie tokenów</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>Eksport anulowano; nic nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %n token.</numerusform>
            <numerusform>Wyeksportowano %n tokeny.</numerusform>
            <numerusform>Wyeksportowano %n tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>Które tokeny trafią do pliku?</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtruj tokeny</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>Filtr, na przykład  owner:ann  state:expired</translation>
    </message>
</context>
<context>
    <name>pages::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Nie ma jeszcze tokenów</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>Token pozwala programowi wywoływać API w czyimś imieniu,
bez hasła.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Dodaj klucz…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Brak pasujących tokenów</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>Nic nie spełnia wszystkich warunków filtra.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Nie można wyświetlić tokenów</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Wyświetlono %1 z %2</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Zaznacz jeden token.</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>Testuj token…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>Fragment kodu…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Ogranicz do…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>Usuń wszystkie tokeny użytkownika…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Edytuj token…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Pokaż wartość…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Token został trwale unieważniony.</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>Wartość może zobaczyć tylko właściciel.</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>Jest współdzielony i nie należy do nikogo.</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importuj konfigurację…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>Następne żądanie z jego użyciem zostanie odrzucone.</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Dziennik audytu zachowuje informacje o jego użyciu. Usunięcia nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Usuń token</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>Testuj token…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Szczegóły tokenu</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiuj identyfikator</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnie użycie</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nigdy nieużyty</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Ogranicz do</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>Wszystko, co może jego właściciel.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>Zliczono tylko wstecz do %1.</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Edytuj token…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>Brak: nigdy nie jest spowalniany</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limit żądań</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Poprzednia wartość</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>Limit częstości tokenu</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>Jak często może wywoływać %1</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>Obowiązuje wszędzie, gdzie włączone jest ograniczanie, od następnego wywołania.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>Okresy ważności</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Najdłuższy okres ważności</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>Nowe tokeny nie mogą być ważne dłużej ani bezterminowo. Istniejące tokeny zachowują swój okres ważności.</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>Proponowany okres ważności</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>Co otrzymuje nowy token, gdy tworzący niczego nie wybierze.</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>Dni do usunięcia wygasłych tokenów</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Usuwaj wygasłe tokeny po</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>Są już bezużyteczne; informacje o ich użyciu pozostają w dzienniku audytu.</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>Tokeny na użytkownika</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Ogranicz liczbę tokenów na użytkownika</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Maksymalna liczba tokenów na użytkownika</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>Kto ma ich już tyle, zobaczy, które można usunąć, zanim utworzy kolejny.</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Wygasłe tokeny są liczone</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>Do czasu usunięcia zajmują miejsce.</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Najdłuższy okres ważności, długość</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>Grupy samoobsługowe</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>te same co na stronie Ograniczenia</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Zezwól grupom na generowanie tokenów</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Tylko członkowie tych grup tworzą własne tokeny, maksymalnie na podany okres.</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ustawienia kluczy API</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Podaj, gdzie jest brama: adres, którego używają skrypty.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Stąd nie można niczego wysłać.</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>Brama jest tam nieosiągalna (%1). Sprawdź jej adres oraz to, czy ten komputer może się z nią łączyć.</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>Brama albo upstream odpowiadały zbyt długo. Nie wiadomo, czy żądanie zostało wykonane; sprawdź w dzienniku audytu.</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>Certyfikat bramy nie jest zaufany, więc niczego nie wysłano. Musi to być certyfikat, któremu ufa system, albo ten, któremu zaufano dla tej usługi.</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>Wymień…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Wyłącz…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Najpierw zaznacz token.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Token został trwale unieważniony.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Zaznacz jeden token.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>Unieważnij %n token…</numerusform>
            <numerusform>Unieważnij %n tokeny…</numerusform>
            <numerusform>Unieważnij %n tokenów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Eksportuj listę…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>Wpisy zliczono tylko wstecz do %1.</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>Wywołania w ciągu ostatnich %2 dni: %1</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>Nikt go nie użył w ciągu ostatnich 30 dni.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>W ciągu ostatnich 30 dni użył go %n klient.</numerusform>
            <numerusform>W ciągu ostatnich 30 dni użyło go %n klientów.</numerusform>
            <numerusform>W ciągu ostatnich 30 dni użyło go %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>Żaden z nich nie był używany w ciągu ostatnich 30 dni.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>W ciągu ostatnich 30 dni używano %1 z %2, z %n adresu.</numerusform>
            <numerusform>W ciągu ostatnich 30 dni używano %1 z %2, z %n adresów.</numerusform>
            <numerusform>W ciągu ostatnich 30 dni używano %1 z %2, z %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>Wywołania: %1</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>Wywołania w czasie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Czas na wywołanie</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1: dozwolone %2, odrzucone %3, %4 na wywołanie</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Czas na wywołanie</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Wywołania w czasie</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>Dowolne REST API</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>Dodaj upstream</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>Edytuj upstream</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>Które API ma być chronione?</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>Jak osiągany i chroniony jest upstream %1</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>Decyzje o żądaniach zapadają tutaj, po czym żądania są do niego przekazywane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>Ścieżki tokenów</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>Token działa tylko dla tych ścieżek. * oznacza dowolny ciąg.</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>Nagłówki z nazwą, adresem e-mail i grupami</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>Własne dane uwierzytelniające klienta</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>Podpisana asercja</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>Zapisane dane uwierzytelniające</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>Skąd wie, kto wywołuje</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucane</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>Sprawdzane przez Latchkey</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>Przekazywane do sprawdzenia</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Hasła</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>Sprawdzaj certyfikat API</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>Czas oczekiwania na połączenie</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Czas oczekiwania na odpowiedź</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>Utrzymuj bezczynne połączenia</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Bez ograniczeń</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Zezwalaj na adresy z listy</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Blokuj adresy z listy</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>Obok adresów ze strony Ograniczenia: oba muszą przepuścić klienta.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Lista dozwolonych</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Lista blokowanych</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Adres jest wpisany, ale nie ma go jeszcze na liście. Naciśnij Dodaj albo wyczyść pole.</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>Nie ma jeszcze upstreamu</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>Upstream to REST API chronione przez Latchkey. Dopóki go nie ma, nic nie jest przekazywane.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreamy</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>Dodaj upstream…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>Nie można odczytać upstreamów</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n API</numerusform>
            <numerusform>%n API</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>Certyfikat niesprawdzany</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>dowolny host</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>Obsługuje %1 poniżej %2. Tokeny dla %3.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>%1: ochrona jest włączona</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>%1: zapisano i obowiązuje</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>Usuń upstream</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>Żądania do %1 będą odrzucane, począwszy od następnego. Tokeny pozostają.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>W ciągu ostatnich 24 godzin nikt go nie wywołał.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>W ciągu ostatnich 24 godzin wywołał go %n klient.</numerusform>
            <numerusform>W ciągu ostatnich 24 godzin wywołało go %n klientów.</numerusform>
            <numerusform>W ciągu ostatnich 24 godzin wywołało go %n klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>W ciągu ostatnich 24 godzin wywołał go co najmniej %n klient.</numerusform>
            <numerusform>W ciągu ostatnich 24 godzin wywołało go co najmniej %n klientów.</numerusform>
            <numerusform>W ciągu ostatnich 24 godzin wywołało go co najmniej %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>Usunięcia nie można cofnąć. Sposób dostępu i ochrony zostanie zapomniany.</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>Pokaż wywołania: %1</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Pokaż historię: %1</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>Obsługiwane nazwy hostów</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Bazowy URL</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Prefiks ścieżki</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>Brak: dowolny host.</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Użytkownicy i grupy</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>Kto może się logować i być właścicielem tokenów oraz kto należy do jednej grupy.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Dodaj użytkownika…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtruj użytkowników</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>Wyzeruj nieudane logowania</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Brak pasujących użytkowników</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>Nikt nie ma tego w nazwie ani w adresie.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Wyświetlono %1 z %2</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Usługa jest niedostępna.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Najpierw zaznacz użytkownika.</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>Nie było nieudanych logowań.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Dodaj grupę…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>Utworzono: %1.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapisano: %1.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 może się znów logować.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>Usuń użytkownika</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>Konto i wszystkie jego tokeny natychmiast przestaną działać.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>Usunięcia nie można cofnąć. Aby odciąć konto, ale je zachować, wyłącz je w oknie edycji.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Usuń użytkownika</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>Filtr, na przykład  group:staff  enabled:no</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Pozwolić użytkownikowi %1 zalogować się ponownie?</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Nieudane logowania</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Pokaż tokeny</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Pokaż aktywność</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>Nie można pokazać użytkowników</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>Wpisz nazwę i naciśnij Enter. Krzyżyk obok wpisu go usuwa. Nic nie obowiązuje przed zapisaniem.</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>Gdzie działa usługa</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Inny komputer</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>Brama firmowa</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Połącz z usługą</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>Konsola łączy się z API administracyjnym latchkeyd. Jego adres podaje plik konfiguracji w sekcji [listen] admin.</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>Nazwa lub adres. HTTPS, o ile nie jest to ten komputer; port 8460, o ile nie podano innego.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>Barwi okno, aby zawsze było widać, gdzie jesteś. W środowisku produkcyjnym zmiany są pokazywane przed zapisaniem.</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>Konsola łączy się z %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>Port to liczba od 1 do 65535. Podaje go plik konfiguracji w sekcji [listen] admin, po dwukropku.</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Ten komputer, port %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>Usługa potrzebuje chwili…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>Trwa odpytywanie usługi</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>Porównaj z otrzymanym odciskiem</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>Czy to na pewno Twoja usługa?</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>Usługa przedstawia certyfikat, za który nie ręczy nikt znany temu systemowi. To normalne w przypadku nowej instalacji. Przed wpisaniem hasła porównaj odcisk.</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Na serwerze:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>To nie jest certyfikat, któremu wcześniej zaufano</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>Został wymieniony albo ktoś stoi między Tobą a usługą. Zanim przejdziesz dalej, zapytaj administratora.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>System nie ufa temu certyfikatowi</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>Latchkey może zaufać dokładnie temu certyfikatowi, tylko dla tej usługi, i ostrzeże o każdej jego zmianie.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (samodzielnie)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>Zgodny jest %n bajt, czyli wszystkie.</numerusform>
            <numerusform>Wszystkie %n bajty są zgodne.</numerusform>
            <numerusform>Zgodnych jest wszystkich %n bajtów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>Na razie zgodny jest %n bajt.</numerusform>
            <numerusform>Na razie zgodne są %n bajty.</numerusform>
            <numerusform>Na razie zgodnych jest %n bajtów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>To inny odcisk. Nie przechodź dalej, dopóki nie poznasz przyczyny.</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>Może go podać administrator usługi. Pozostaw puste, aby zaufać temu, co jest wyświetlane.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>Wpisz &gt; dla działań, @ dla użytkowników</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Szybkie przejście</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ostatnio</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>Gdzie usługa nasłuchuje</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>Kto tam odpowiada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>Zarówno administratorzy, jak i użytkownicy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>Nie ten, któremu zaufano</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Niezaufany w tym systemie</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Zaufaj dla tej usługi</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>Brak: ten komputer</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Zaufany w tym systemie</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Ten, któremu zaufano</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>Utwórz administratora</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Pierwszy administrator</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>Z kodem konfiguracji</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>Nie utworzono administratora</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>To, co tu wpisano, nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Dokończ później</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>Wpisane API nie jest jeszcze zabezpieczone. Pierwsze kroki na stronie Przegląd prowadzą dalej od tego miejsca.</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>Odnośnik prowadzi do usługi, która nie jest tu zapisana</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>Idź dalej tylko wtedy, gdy znasz ten adres: kto tam odpowie, otrzyma wpisane hasło.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Brak połączenia z %1</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>Brak połączenia; trwa dodawanie usługi</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>Brak połączenia z %1; certyfikat czeka na decyzję</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 odpowiada; nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 odpowiada; usługa nie ma jeszcze administratora</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>Zalogowano w %1; trwa konfiguracja</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>Nikt się do tego nie loguje.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>To nie działa</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>Inny niż ten, któremu zaufano wcześniej</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Ten system mu nie ufa</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>Usługa odpowiada</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1: odpowiedź w %2.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1, z nawiązaniem połączenia</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Kolejne odpowiedzi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>Brak: zwykłe HTTP, wewnątrz tego komputera</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>Zaufany przez Ciebie: ma przypięty odcisk</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Ten system mu ufa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: wygasł</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: jeszcze nie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>pozostał %n dzień</numerusform>
            <numerusform>pozostały %n dni</numerusform>
            <numerusform>pozostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produkcja</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Rozwój</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n token wkrótce wygaśnie</numerusform>
            <numerusform>%n tokeny wkrótce wygasną</numerusform>
            <numerusform>%n tokenów wkrótce wygaśnie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1 wygaśnie w ciągu doby</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 wygaśnie za %n dzień</numerusform>
            <numerusform>%1 wygaśnie za %n dni</numerusform>
            <numerusform>%1 wygaśnie za %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>Jak ma się zachowywać ta usługa?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Profil ustawia kilka stron naraz. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>Profil początkowy</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Zabezpiecz API</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Test od razu</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Jak zachowuje się usługa</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>Można pominąć</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Użyj tego profilu</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Zabezpiecz to API</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Trwa test…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Otwórz konsolę</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testuj teraz</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Zachowaj ustawienia</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>O programie Latchkey</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>Konsola Latchkey</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tokeny API zamiast haseł, przed dowolnym REST API. Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej.</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>Diagnostyka, bez nazw, adresów i tajnych danych</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Co robi klawiatura</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Zapisz pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Otwórz wiersz</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Edytuj wiersz</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>Unieważnij lub usuń wiersze</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>Kopiuj identyfikatory wierszy</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Zaznacz wszystkie wiersze</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Zapisz ustawienia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>Sprawdź token</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>Uzupełnij ograniczenie</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Zamknij to, co otwarte</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Skopiowano diagnostykę</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Zapisz pakiet diagnostyczny</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archiwa ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>Zapisano jako %1. Zawiera ustawienia i adresy, ale żadnych haseł, sesji ani tokenów.</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Niektóre zmiany nie są zapisane</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>Znajdują się na stronach: %1. Opuszczenie je odrzuci.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Wróć do wersji roboczej</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>Opuszczenie konfiguracji</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>Opuścić konfigurację?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>Żadna zapisana usługa nie nazywa się %1.</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>Odnośnik nie został otwarty. %1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>Odblokuj konsolę i otwórz odnośnik ponownie.</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>Odnośnik prowadzi do strony, której to konto tu nie ma.</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Usługa</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>&amp;Połącz z usługą…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>P&amp;rzełącz usługę</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Wyloguj się</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>&amp;Szybkie przejście</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Strony</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Wąska nawigacja</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>W&amp;ygląd</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nowy…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>&amp;Testuj token…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Kopiuj &amp;diagnostykę</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Wszystkie klawisze</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Co to jest?</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>&amp;O programie Latchkey</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Wysoki kontrast</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>&amp;Profil początkowy…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>&amp;Zapisz pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Pomoc dotycząca tej strony</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Zab&amp;lokuj</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>Blokuj pod &amp;nieobecność</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>Po&amp;każ lub ukryj sekrety</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Ikona w zasobniku</translation>
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
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Rozwiń</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>Nikt nie odpowiedział pod adresem %1</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>Brak interfejsu API administracji pod adresem %1</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>Odpowiada tam coś innego. Sprawdź host i port.</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>Na tym komputerze uruchamia ją „latchkeyd serve” albo „systemctl start latchkeyd”, jeśli zainstalowano ją z jednostką systemd.</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Publiczne API</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ustawienia globalne</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitowanie żądań</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Tryb bezpieczny</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Zarządzanie kluczami API</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Użytkownicy i grupy</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Moje tokeny</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Szybkie przejście</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>Strony i ustawienia</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Współdzielony</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Użytkownicy i grupy</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Zapisane filtry</translation>
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
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>Ten profil włącza tryb bezpieczny przy następnym uruchomieniu usługi: wartości tokenów możliwe do odzyskania zostaną wymazane.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Nie można odczytać profili</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tak jak teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Najpierw wybierz profil.</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>Ustawienia są zgodne z tym profilem.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Najpierw wpisz %1.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nic nie zostało zmienione</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>Co zmienia profil</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, teraz %2</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>Powstanie grupa %1; zostanie na stałe.</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>Profil początkowy</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>Jak ma się zachowywać ta usługa?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Profil ustawia kilka stron naraz. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Zachowaj ustawienia</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Użyj tego profilu</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>Zastosuj profil</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>Cofnij po 2 minutach, jeśli nie potwierdzę</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Nie wylogowuj mnie na tym komputerze</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>Otwieranie pęku kluczy…</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Sesja jest przechowywana w pęku kluczy tego komputera, nigdy w pliku.</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>Nie zapamiętano.</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Niezapisane zmiany nadal tu są</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>Konsola zakończyła działanie, zanim zostały zapisane. Są tylko na tym komputerze; usługa nic o nich nie wie.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ustawienie</numerusform>
            <numerusform>%n ustawienia</numerusform>
            <numerusform>%n ustawień</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>„Przywróć” umieszcza je z powrotem na ich stronach, gdzie można je obejrzeć i zapisać. Po zamknięciu tego okna pytanie pojawi się przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>Usługa: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>Przełącz na inną usługę</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>Jeszcze nieużywana</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Użyto dzisiaj</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Użyto wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>Użyto %n dzień temu</numerusform>
            <numerusform>Użyto %n dni temu</numerusform>
            <numerusform>Użyto %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Użyto %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Usuń z tej listy</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>Nie udało się odczytać listy usług</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>Nazywa się teraz %1. Dodaj swoje usługi ponownie albo zaimportuj wyeksportowaną listę.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>W trakcie dodawania</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>Kod konfiguracji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Hasło ponownie</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>Utwórz pierwszego administratora</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>Ta usługa nie ma jeszcze administratora. Kto ją zainstalował, ma kod jednorazowy.</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>Wypisało go „latchkeyd init”; jest też w pliku setup-code w katalogu danych usługi, który może czytać tylko jej użytkownik.</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>Dowodzi, że możesz czytać katalog danych usługi, aby nikt inny w sieci nie utworzył pierwszego administratora. Po użyciu jest usuwany. Wielkość liter, spacje i kreski nie mają znaczenia.</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>Nazwa do logowania. Można ją zmienić w Użytkownikach i grupach.</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>Może służyć do logowania zamiast nazwy.</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>Tylko tego konta. Tokeny konta działają bez niego.</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>To samo hasło, aby literówka nie odcięła Ci dostępu.</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>Wpisz kod konfiguracji.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hasła się różnią.</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>Twoja sesja w usłudze %1 wygasła</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>Nic z wprowadzonych danych nie przepadło. Po zalogowaniu jako %1 rozpoczęte działanie będzie kontynuowane.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Podaj hasło.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 – zablokowano</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Nazwa lub adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>Nazwą i hasłem w tej usłudze.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Podaj hasło.</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>Konsola uruchamia się jak za pierwszym razem</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>Nie udało się odczytać stanu okna</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>Podczas uruchamiania był wciśnięty klawisz Shift. Okno, kolumny, filtry, kolory i język są takie jak za pierwszym razem; zapisane usługi pozostają.</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>Okno, kolumny, filtry, kolory lub język są takie jak za pierwszym razem; zapisane usługi pozostają. To, czego nie udało się odczytać, zachowano:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchomienie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>Wyświetlane dane pochodzą z godziny %1.</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>Zmiana na stronie „%1” zostanie cofnięta za %2, jeśli nie zostanie potwierdzona.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Brak połączenia z %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Ponów teraz</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>Zmiana na stronie „%1” obowiązuje. Zachować ją?</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>Zostanie cofnięta za %1, jeśli nie zostanie potwierdzona przez to połączenie.</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>Cofnij teraz</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Zachowaj zmianę</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>Uwierzytelnianie REST API jest wyłączone</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>Tryb próbny: nic nie jest odrzucane</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>Każde żądanie przechodzi bez zmian.</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>Decyzje są zapisywane, ale każde żądanie przechodzi.</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>Zmiana została zachowana</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>Zmiana została cofnięta</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>kilku stron przez profil</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>Sprawdź certyfikat…</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>Usługa jest nowsza niż ta konsola</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>Ma wersję %1, a konsola %2. To, czego ta konsola nie zna, pozostaje w usłudze bez zmian. Zainstaluj nowszą konsolę, aby wszystko widzieć i zmieniać.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>ostatnia odpowiedź %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>Schowek zostanie wyczyszczony za %n s</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n s</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>Anuluj to, o co pytana jest usługa</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>Ten pulpit nie ma zasobnika na ikony programów.</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>Otwórz Latchkey</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1 (nie na tym pulpicie)</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 przedstawia inny certyfikat</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>To, czego nie zapisano, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Zaufaj dla tej usługi</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>Wybierz usługę</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>Latchkey stoi przed Twoimi REST API. Otwórz jedną z usług z boku albo połącz się z inną.</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>Połącz z usługą…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Importuj usługi</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>Usługi (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>Dodano %n usługę</numerusform>
            <numerusform>Dodano %n usługi</numerusform>
            <numerusform>Dodano %n usług</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>Eksportuj usługi</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>Usługi zapisano w %1. Plik nie zawiera haseł ani sesji.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nowa usługa</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>„%1” jest już na liście; zostaje otwarta.</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>„%1” była już na liście; ma jeden wpis.</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>Gdy &amp;ekran zostanie zablokowany</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>Profil „%1” obowiązuje</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>Nie można zapisać %1: %2. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>Łączenie z usługą</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Zarządzanie kluczami API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ustawienia kluczy API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>Publiczne API</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ustawienia globalne</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>Upstreamy i zaufane proxy</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitowanie żądań</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Tryb bezpieczny</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Użytkownicy i grupy</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Moje tokeny</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>Wiersze „Ogranicz do”</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>Testowanie tokenu</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>Dlaczego odrzucono wywołanie?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Przeszukaj pomoc</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>Pomoc Latchkey</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Żadna strona nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>jeszcze %n filtr</numerusform>
            <numerusform>jeszcze %n filtry</numerusform>
            <numerusform>jeszcze %n filtrów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>Kopiuj ten tekst</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>lub naciśnij</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>Więcej na ten temat w pomocy</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>Opcjonalne</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
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
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Pomoc: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: kolumny</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>Etapy decyzji</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Cofnij (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Przejrzyj zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n niezapisana zmiana</numerusform>
            <numerusform>%n niezapisane zmiany</numerusform>
            <numerusform>%n niezapisanych zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>Działa od następnego żądania. Zostanie cofnięte bez potwierdzenia w ciągu 2 minut.</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>Działa od następnego żądania.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>Podać to, czego decyzja jeszcze potrzebuje: treść lub wynik sprawdzenia hasła.</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>Wysłać poprawnie zbudowane żądanie.</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>Wysłać ścieżkę w prostej postaci, bez „//”, „..”, zakodowanych ukośników ani „;”, jeśli upstream jest kontenerem serwletów.</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>Wysłać jedne dane uwierzytelniające, w jednym miejscu, jeden raz.</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>Sprawić, by zaufane proxy wysyłało jeden poprawny nagłówek Forwarded, albo poprawić nagłówek i adresy na karcie „Zaufane proxy”.</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>Wysłać mniejszą treść lub zwiększyć limit treści w usłudze.</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>Wysłać krótszy URL.</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>Wysłać mniej pól nagłówka lub krótsze.</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>Dodać upstream, którego nazwy hostów i prefiks ścieżki obejmują to żądanie.</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>Dodać adres proxy frontowego do zaufanych proxy.</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>Użyć https albo ustawić „Wymagaj TLS” na „Nigdy” na stronie Ustawienia globalne.</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>Wysłać samą metodę zamiast nagłówka nadpisującego lub parametru „_method”.</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>Wysłać całe żądanie na czas.</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>Usunąć z żądania pola tożsamości bramy (X-Forwarded-User, X-Latchkey-...).</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>Wysłać token lub dodać ścieżkę do publicznych ścieżek upstreamu.</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>Wysłać dane uwierzytelniające w postaci wymaganej przez ich schemat.</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>Skopiować cały token: jego długość lub suma kontrolna jest błędna.</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>Utworzyć token: żaden nie ma tego identyfikatora.</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>Użyć bieżącej wartości tokenu lub wymienić go z dłuższym okresem przejściowym.</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>Przedłużyć ważność tokenu lub utworzyć nowy.</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>Utworzyć nowy token: unieważniony pozostaje unieważniony.</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>Włączyć token.</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>Włączyć właściciela tokenu.</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>Utworzyć nowy token: właściciel tego już nie istnieje.</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>Dodać właściciela do grupy, która może generować tokeny, lub wyłączyć „Tokeny tworzą tylko administratorzy” na stronie Ograniczenia.</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>Wysłać token z nazwą lub adresem e-mail jego właściciela.</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>Wysłać token współdzielony z nazwą użytkownika, jako Basic.</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>Wysłać token schematem, który akceptują zarówno token, jak i ustawienia globalne.</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>Użyć tokenu lub zezwolić na hasła w ustawieniach globalnych i dla upstreamu.</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>Użyć właściwego hasła lub tokenu.</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>Użyć nazwy istniejącego użytkownika.</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>Włączyć użytkownika.</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>Użyć nazwy użytkownika: adres e-mail należy do kilku użytkowników.</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>Użyć tokenu Latchkey lub zezwolić na tokeny PAT w ustawieniach globalnych.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>Poczekać na koniec blokady lub odblokować użytkownika.</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>Zmienić listy adresów na stronie Ograniczenia tak, by wpuszczały tego klienta.</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>Dodać adres klienta do adresów tokenu.</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>Dodać ścieżkę do ścieżek tokenów upstreamu.</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>Dodać użytkownika do grupy z dostępem do API.</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>Usunąć użytkownika z grup tylko do odczytu lub tylko czytać.</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>Użyć tokenu, który nie jest tylko do odczytu, lub tylko czytać.</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>Dodać wiersz do listy „Ogranicz do” tokenu lub poszerzyć najbliższy.</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>Wysłać żądanie przez bramę lub ograniczyć token bez JsonData: pytanie forward auth nie pokazuje treści.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>Poczekać na koniec blokady lub odblokować adres.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>Poczekać lub zwiększyć limit na stronie Limitowanie żądań.</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>Sprawdzić stan usługi.</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>Sprawdzić stan upstreamu.</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>Są wywołania węzła %1, którego koniec dziennika nie istnieje.</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>Koniec dziennika węzła %1 został zmieniony (albo klucz jest inny).</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>Brakuje ostatnich wywołań węzła %1: jego dziennik kończy się na %2 zamiast na %3.</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>Przed węzłem %1, bloki od %2 do %3, brakuje wywołań albo są w złym miejscu: oczekiwano bloku %4.</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>Zmieniono wywołania: węzeł %1, bloki od %2 do %3.</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>Zmieniono indeks wywołań, więc wyszukiwanie może je pominąć: węzeł %1, bloki od %2 do %3.</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>Brakuje końca wywołania %1.</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>Zmieniono koniec wywołania %1.</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>Dodane końce wywołań: %1.</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>Brakuje ostatnich zmian i sesji (albo klucz jest inny).</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>Brakuje ogniw od %1 do %2 łańcucha zmian.</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>Zmieniono zmiany lub sesje partii %1.</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>Partia %1 zmian i sesji ma wiersze w liczbie %2 zamiast %3.</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>Dodane zmiany lub sesje: %1.</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>Zmieniono indeks zmian, więc wyszukiwanie może je pominąć: partia %1.</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>Usługa nie zrozumiała żądania.</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>Treść nie jest oczekiwanym tutaj dokumentem JSON.</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>Nie można zrozumieć parametrów zapytania.</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>Niektórych wartości nie można użyć.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>Sesja straciła ważność. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>Nazwa i hasło do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>Zbyt wiele nieudanych prób; konto jest na pewien czas zablokowane. Spróbuj później.</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>Zbyt wiele nieudanych prób z tego adresu; spróbuj później.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>To konto nie może tego zrobić.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Mogą to zrobić tylko administratorzy.</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>To konto nie może tworzyć ani używać tokenów.</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>To konto nie należy do żadnej grupy, która może tworzyć tokeny.</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>W trybie bezpiecznym danych tokenu nie można zmienić ani ponownie wyświetlić.</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>Nie ma tu czegoś takiego; być może w międzyczasie zostało usunięte.</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>Usługa nie zna tej operacji; być może jest starsza niż konsola.</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>Odpowiedzi nie można podać w postaci, którą konsola przyjmuje.</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>Treść musi być typu application/json.</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>Wysłane dane są za duże dla usługi.</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>Żądanie musi wskazać, którą rewizję zmienia.</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>W międzyczasie zostało zmienione; wczytaj ponownie.</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>Właściciel ma już tyle tokenów, ile wolno. Najpierw usuń jeden.</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>Te ustawienia są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>Inna zmiana ustawień czeka na potwierdzenie. Najpierw ją zachowaj lub cofnij.</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>Żadna taka zmiana nie czeka na potwierdzenie; być może została już cofnięta.</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>To odcięłoby Ci dostęp: Twój własny adres nie byłby wpuszczany.</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>Nie należysz do żadnej grupy, która może używać API: Twoje własne tokeny będą odrzucane.</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>Każde żądanie dotrze do API bez sprawdzenia.</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>Odmowy będą zapisywane, ale żądania i tak zostaną przepuszczone.</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>Skrypty, które nadal wysyłają hasło, będą odrzucane.</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>Adresy trafiają do cudzych dzienników, a tokeny razem z nimi.</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>Ograniczenia nie wpuszczają adresu tego komputera. Administrator może to zmienić z wpuszczanego adresu lub na maszynie usługi.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>Ta nazwa jest już zajęta.</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>Jest nadal używane.</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>To samo żądanie wysłano już z inną treścią.</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>To samo żądanie jest właśnie wykonywane; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>To ostatni administrator, który może się zalogować. Najpierw utwórz innego.</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>Ta usługa ma już administratora; zaloguj się.</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>To nie jest kod konfiguracji. Znajduje się w pliku setup-code w katalogu danych usługi.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Token został unieważniony na stałe.</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>Wartość tokenu nie została zachowana i nie można jej pokazać.</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>Usługa nie odpowiada na tę nazwę hosta. Użyj jej adresu albo dodaj nazwę do jej konfiguracji.</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>Żądania wysyłane przez strony WWW są odrzucane.</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>Żądania nie można zapisać, więc nie zostanie wykonane. Sprawdź miejsce na dysku maszyny usługi.</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>Magazynu danych nie można teraz odczytać ani zapisać; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>Zbyt duże obciążenie; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>Zmiana jest zapisana, ale nie każdy proces roboczy ją potwierdził.</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>Niedostępne w tej instalacji.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>W usłudze wystąpił błąd; więcej mówi jej dziennik.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>To pole nie może być puste.</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>Potrzebny jest co najmniej jeden wpis; pusta lista nie wpuściłaby nikogo.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Najwyżej %1.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Co najmniej %1.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>Co najmniej %1 znaków.</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>Najwyżej %1 wpisów.</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>Nie może zaczynać się ani kończyć spacją.</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>Znaki sterujące są tu niedozwolone.</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>Zawiera niedozwolony tu znak.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>To nie jest adres e-mail; potrzebne są nazwa, znak @ i domena.</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>To nie jest nazwa nagłówka; tylko litery, cyfry i łączniki.</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>Ta nazwa ma inne znaczenie w HTTP lub w Latchkey; wybierz inną.</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>Usługa nie zna tej wartości.</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>Usługa nie zna tego pola; być może jest starsza niż konsola.</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>To nie jest wartość oczekiwanego rodzaju.</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>Tokeny bez daty wygaśnięcia są tu niedozwolone.</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>Ta chwila już minęła.</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>To już jest na liście.</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>To przeczy innej wartości obok.</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>To nie może być nazwa parametru zapytania.</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>Obejmuje zbyt wiele adresów, by im ufać; podaj same serwery proxy.</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>To nie jest adres API; zaczyna się od http:// lub https:// i nie ma parametrów.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>To nie jest nazwa hosta.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ścieżka zaczyna się od „/”.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>To musi być liczba całkowita.</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>To nie jest moment w czasie; zapisz go jak 2027-01-05T09:41:00Z.</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>To nie jest przedział czasu; zapisz go jak 90s, 5m lub 24h.</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>To nie jest adres ani sieć, jak 10.20.0.0/16 lub 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>To nie jest adres IP.</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>To nie jest identyfikator tokenu.</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>To nie jest kod stanu, jak 403 lub 4xx.</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>Lista zbyt się zmieniła, by kontynuować; zacznij od nowa.</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>To nie jest taki klucz.</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>Ustawienia globalne tego nie dopuszczają.</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>Tutaj niedostępne.</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>Token współdzielony nie może tego mieć.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>Token współdzielony nie mówi, kto go używa, więc wymaga schematu Basic.</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>Nie można tego tutaj wypróbować.</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>To jest wyłączone.</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>To wykracza poza dozwolony zakres.</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>Odpowiada tam już inny upstream.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>Podano to dwa razy.</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>Coś innego ma już tę nazwę.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>To hasło należy do zgadywanych jako pierwsze; wybierz inne.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>To hasło zbyt łatwo odgadnąć; użyj kilku niezwiązanych ze sobą słów.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>Nie ma takiej grupy.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Nie ma takiego użytkownika.</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>Ten właściciel nie może mieć tokenów.</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>Mogą to ustawić tylko administratorzy.</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>To przeczy innemu ustawieniu.</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>W tej postaci nie można tego użyć.</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>Ścieżkę można odczytać na dwa sposoby; pomiń segmenty z kropkami oraz podwójne i zakodowane ukośniki.</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>To nie jest metoda HTTP, którą można tu podać.</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>Warunek nie jest zamknięty; dodaj ] na końcu.</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>Nie ma takiego warunku; są QueryParam, JsonData i Header.</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>Klasa znaków nie jest zamknięta; dodaj ] na końcu.</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>Lista na początku zawiera coś, co nie jest metodą HTTP.</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>Lista metod nie jest zamknięta; dodaj ] na końcu.</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>Nazwy w warunku nie można użyć.</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>Warunek nie mówi, co sprawdza.</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>Potrzebne jest ==, &gt;=, &lt;=, &gt; lub &lt; oraz wartość.</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>Po warunku jest tekst; warunki stoją na końcu wiersza.</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>Brakuje ścieżki; wpisz ją, np. .* dla wszystkich.</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>Tej wartości nie można porównać; można liczby i daty jak 2027-01-05.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>Wzorzec nie jest wyrażeniem regularnym.</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>Wzorzec jest za duży; użyj kilku wierszy.</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>Wzorzec używa nieobsługiwanej konstrukcji, np. asercji otoczenia lub odwołań wstecznych.</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>Inny wiersz dopuszcza wszystko, co ten.</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>Warunki tego wiersza wykluczają się; nigdy nie pasuje.</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>Ten warunek dopuszcza każdą wartość.</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>To porównuje tekst, nie wielkość; dla zakresu użyj &gt;=, &lt;=, &gt; lub &lt;.</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>Wiersz dopuszcza każde żądanie.</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>Wiersz nigdy nie pasuje do ścieżki.</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>Żadne zapisane wywołanie nie pasowało do tego wiersza.</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>Wzorzec jest otwarty na końcu i dopuszcza więcej, niż się wydaje.</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>Wzorzec jest otwarty na początku i dopuszcza więcej, niż się wydaje.</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>„.” oznacza dowolny znak; dla kropki wpisz „\.”.</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>Wzorzec widzi tylko ścieżkę; o parametr pytaj przez [QueryParam::name==value].</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>Nie ma czegoś takiego; być może zmieniono nazwę lub usunięto.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Usługa mówi: „%2”</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>Nie oceniono, co przepuszcza ten wzorzec; mimo to działa.</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>Inny wpis listy zawiera go w całości, więc niczego nie zmienia.</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>Lista, która w tym trybie wygrywa, zawiera go w całości, więc niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>W tej grupie nie ma nikogo.</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>Zalecany</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>Krótko żyjące tokeny, których wartości nikt nie zobaczy dwa razy, i nic z tego, co cztery dodatki zostawiają otwarte.</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>Tak jak zaczyna miniOrange REST API Authentication: oba schematy, bez limitów, użytkownicy tworzą własne tokeny, tokeny produktu działają dalej.</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>Tak jak Kantega SSO API Tokens: tokeny zamiast hasła Basic, 30 dni, jeśli nie podano inaczej.</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>Tak jak Extender REST API Tokens w trybie standardowym: Basic, bez limitów, wartości można zobaczyć ponownie.</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>Tak jak zaczyna resolution API Token Authentication: wszyscy tworzą i używają tokenów, hasła działają obok.</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>Restrykcyjny</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>Tylko członkowie grupy token-users mogą mieć tokeny, najwyżej na 90 dni.</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>Żądanie nie zostało rozstrzygnięte; bez decyzji nic nie przechodzi.</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>Dane logowania i wszystkie reguły dopuszczają żądanie.</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>Upstream udostępnia tę ścieżkę wszystkim i żadna reguła nie wymaga uwierzytelnienia.</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>Ścieżka jest na liście wyjątków, obowiązuje więc uwierzytelnianie upstreamu.</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>Egzekwowanie jest wyłączone w ustawieniach globalnych, więc każde żądanie przechodzi.</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>Żądanie łamie reguły HTTP i zostało odrzucone przed wszystkim innym.</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>Ścieżkę można było odczytać na dwa sposoby (segmenty z kropkami, zakodowane ukośniki, błędne sekwencje), więc ją odrzucono.</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>Żądanie niesie więcej niż jedne dane logowania; wolno wysłać dokładnie jedne.</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>Zaufane proxy pominęło lub powtórzyło nagłówek przekazywania; porównaj jego konfigurację z dołączonym przykładem.</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>Treść przekracza ustawione maksimum.</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>Adres URL przekracza ustawione maksimum.</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>Nagłówki przekraczają ustawione maksimum.</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>Żaden upstream nie odpowiada na ten host i ścieżkę; sprawdź hosty i prefiksy upstreamów.</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>Pytanie przyszło z adresu, którego nie ma wśród zaufanych proxy.</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>Dane logowania wysłano połączeniem bez TLS.</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>Żądanie prosi upstream o potraktowanie go jak inną metodę, co omijałoby reguły metod.</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>Klient nie wysłał całego żądania na czas.</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>Żądanie niesie pole tożsamości bramy dwukrotnie lub z „_” zamiast „-”, co niektóre upstreamy biorą za prawdziwe.</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>Żądanie nie niesie danych logowania, a ścieżka nie jest publiczna.</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>Token ma złą postać lub sumę kontrolną: literówka, ucięty albo nigdy nie nasz.</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>Żaden token nie ma tego identyfikatora; mógł zostać usunięty lub należy do innej instalacji.</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>Identyfikator tokenu istnieje, wartość jest błędna; token mógł zostać obrócony.</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>Okres ważności tokenu minął.</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>Token został unieważniony.</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>Token jest wyłączony i można go włączyć ponownie.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>Właściciel tokenu jest wyłączony.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>Właściciel nie może już używać tokenów; sprawdź grupy i czy mogą to tylko administratorzy.</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>Właściciel tokenu już nie istnieje.</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>Nazwa wysłana z tokenem nie jest nazwą jego właściciela.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>Token współdzielony nie mówi, kto go używa, więc trzeba go wysłać jako Basic z nazwą użytkownika.</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>Token lub ustawienia globalne nie dopuszczają tego schematu.</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>Basic przyszło bez używalnego tokenu, a hasła nie są tu przyjmowane.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Hasło jest błędne.</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>Żaden użytkownik nie ma tej nazwy ani adresu e-mail.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>Użytkownik jest wyłączony.</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>Kilku użytkowników ma ten adres e-mail; trzeba wysłać nazwę użytkownika.</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>Token nie powstał tutaj, a tokeny upstreamu nie są przyjmowane.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>Konto jest zablokowane po zbyt wielu nieudanych próbach; administrator może je odblokować.</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>Pola Authorization nie można odczytać (schemat, base64 lub brak dwukropka).</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>Globalne ograniczenie adresów nie dopuszcza adresu klienta.</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>Adres klienta nie należy do tych, z których wolno używać tego tokenu.</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>Ścieżki tokenów upstreamu nie obejmują tej ścieżki.</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>Użytkownik nie należy do żadnej z grup, które mogą używać API.</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>Grupa użytkownika może tylko czytać, a ta metoda może coś zmienić.</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>Token może tylko czytać, a ta metoda może coś zmienić.</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>Żaden wiersz limitów tokenu nie pasuje do żądania; przebieg pokazuje najbliższy.</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>Ograniczenie tokenu sprawdza treść, której proxy nie przekazuje.</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>Z tego adresu przyszło zbyt wiele nieudanych uwierzytelnień.</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>Limit częstości jest na razie wyczerpany.</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>Werdyktu nie można było zapisać, więc żądanie odrzucono; sprawdź miejsce na dysku i magazyn dziennika.</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>Nie można było odczytać reguł, więc żądanie odrzucono.</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>Upstream był nieosiągalny lub zerwał połączenie; sprawdź jego adres, ustawienia TLS i stan.</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>Upstream nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>Usługa ma więcej pracy, niż może wykonać; żądanie odrzucono od razu.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>Nieoczekiwany błąd zatrzymał decyzję, więc żądanie odrzucono; więcej mówi dziennik usługi.</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>adres docelowy można odczytać na więcej niż jeden sposób</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>klient %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>strona połączenia %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>strona połączenia %1, zaufane proxy</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>nagłówek Forwarded nie zawiera adresu</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>żaden upstream nie obsługuje tego hosta i tej ścieżki</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>upstream „%1”: egzekwowanie jest wyłączone</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>upstream „%1”: na liście pomijanych</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>upstream „%1”, wstępne żądanie CORS</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>upstream „%1”, uwierzytelnianie jest wymuszone</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>upstream „%1”, ścieżka publiczna</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>upstream „%1”, wymagane uwierzytelnienie</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>żądanie prosi o inną metodę niż własna</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>pole tożsamości jest powtórzone lub zapisane z „_”</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>kontener serwletów uciąłby ścieżkę przy „;”</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>brak ograniczeń adresów</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>ustawienia: brak ograniczeń adresów</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>ustawienia: zezwalaj na adresy z listy</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>ustawienia: blokuj adresy z listy</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>upstream „%1”: brak ograniczeń adresów</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>upstream „%1”: zezwalaj na adresy z listy</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>upstream „%1”: blokuj adresy z listy</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>na liście dozwolonych (%1)</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>nie ma na liście dozwolonych</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>na liście blokowanych (%1)</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>nie ma na liście blokowanych</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 nie jest zablokowany</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>%1: zbyt wiele niepowodzeń, blokada na %2 s</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>brak danych uwierzytelniających</translation>
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
        <translation>nagłówek dla tokenu</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>parametr zapytania</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>inny schemat</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>przez połączenie bez TLS</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonimowo</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>sekret tokenu</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>poprzedni sekret wymienionego tokenu</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>hasło użytkownika</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>hasło, które sprawdza upstream</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>dane uwierzytelniające, które sprawdza upstream</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>anonimowo, na ścieżce otwartej dla wszystkich</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>nie jest to żaden z naszych tokenów</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>ani unieważniony, ani wygasły, ani wyłączony</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>token współdzielony; wysłany z użytkownikiem „%1”</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>token współdzielony, używany przez użytkownika „%1”</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>właściciel: użytkownik „%1”, może używać tokenów</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>dane uwierzytelniające nie wymieniają użytkownika do porównania</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>wysłany z użytkownikiem „%1”, właściciel: użytkownik „%2”</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>tokenu można używać z dowolnego miejsca</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>ścieżka %1 upstreamu „%2”</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>dostęp do API nie jest ograniczony do grup</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>użytkownik „%1”</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>ktoś bez znanej nazwy</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>%1 użytkownika „%2”</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>%1 od kogoś bez znanej nazwy</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>z tokenem tylko do odczytu</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>nie obowiązują żadne wiersze ograniczeń</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>wiersz %1 pasuje: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>nie pasuje żaden wiersz z %1</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>wiersz %1 „%2” różni się metodami</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>wiersz %1 „%2” różni się adresem URL</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>wiersz %1 „%2” różni się warunkiem %3</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>token jest wyłączony z limitu</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>nie obowiązuje żaden limit żądań</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>pozostało %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>po tym żądaniu pozostaje %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>pozostało %1 z %2 własnego limitu tokenu</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>po tym żądaniu pozostaje %1 z %2 własnego limitu tokenu</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>To wywołanie API administracji, którego brama nie ocenia.</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>Token już nie istnieje.</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>Żądanie odrzucono, zanim zostało zrozumiane.</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>Treść i pola nagłówka nie są zapisywane: ograniczenie dotyczące treści zawodzi jako niedostępne, a dotyczące pola jako nieobecne.</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>Nie zapisano danych uwierzytelniających, więc ocena przebiega tak, jakby ich nie było.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>Przyjęto, że token wysłano jako Basic; schemat nie jest zapisywany.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>Przyjęto, że token wysłano jako Bearer; schemat nie jest zapisywany.</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>To, czy hasło jest prawidłowe, wzięto z wpisu.</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>Obcy token zastępuje ten, który wysłano; nie jest on zapisywany.</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>Przesłane dane uwierzytelniające nie są zapisane, więc nie da się ocenić ponownie.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>; </translation>
    </message>
</context>
</TS>
