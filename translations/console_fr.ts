<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>Il dépasse %n caractère.</numerusform>
            <numerusform>Il dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>Il ne commence pas par %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>«&#xa0;%1&#xa0;» n’y a pas sa place&#xa0;: les liens ne portent ni noms, ni mots de passe, ni paramètres.</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>Il ne nomme aucun service&#xa0;: un hôte et éventuellement un port.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le nom ni l’adresse d’un hôte.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port.</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un endroit de la console. Après le service peuvent venir /tokens/, /audit/ ou /page/, chacun avec un identifiant.</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>La réponse du service est illisible&#xa0;: %1 Le service est peut-être d’une autre version que cette console.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>Le service est injoignable&#xa0;: %1. Vérifiez son adresse et s’il est démarré, puis réessayez.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>Le service n’a pas répondu à temps. Il est peut-être surchargé ou isolé du réseau&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>Ce n’est pas la réponse d’un service Latchkey (statut %1). Vérifiez que l’adresse est bien celle de son API d’administration.</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>L’opération a été annulée avant la réponse du service ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>Le trousseau est verrouillé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>Déverrouillez-le et reconnectez-vous pour rester connecté.</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>Aucun trousseau n’est utilisable ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>Installez gnome-keyring, ou KeePassXC avec son Secret Service activé, pour rester connecté.</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>Le service présente un autre certificat que celui auquel vous faisiez confiance. Demandez à son responsable si le certificat a été remplacé avant de faire confiance au nouveau.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>Le certificat du service n’est pas approuvé&#xa0;: %1 Comparez son empreinte et approuvez-le pour ce service, ou utilisez un certificat approuvé par le système.</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>Ce n’est pas une adresse. Indiquez un nom d’hôte, et un port si ce n’est pas 8460&#xa0;: keys.corp.example:8460.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>N’indiquez ni nom ni mot de passe dans l’adresse&#xa0;; ils sont demandés à la connexion.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>Une adresse commence par https://, ou par http:// pour un service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>Sans TLS, le mot de passe pourrait être lu en chemin. Utilisez https://&#xa0;; http:// n’est que pour un service sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>Ce n’est pas une adresse. Indiquez le schéma, l’hôte et le port&#xa0;: https://api.corp.example:443.</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>Sans TLS, le jeton pourrait être lu en chemin&#xa0;; il n’est donc pas envoyé. Utilisez https://&#xa0;; http:// n’est prévu que pour une passerelle sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>La liste des services ne peut pas être enregistrée dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>Ce fichier ne contient pas de liste de services. Choisissez-en un qui a été exporté depuis ce programme.</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>Pour qui et pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>Un jeton agit pour son propriétaire et ne peut jamais faire plus que lui.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>Interrogation du service sur les valeurs possibles.</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 sur 64</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>Partagé, sans propriétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au maximum %1</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>Un jeton partagé fonctionne uniquement avec Basic.</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>Ce service accepte Basic et Bearer.</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>Ce service n’accepte qu’un seul schéma.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 jetons sur %2 utilisés par %3</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>Ce compte ne peut pas créer de jetons.</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>%1 a atteint le nombre de jetons autorisé. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>Création du jeton en cours.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Certaines valeurs ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>le nouveau jeton</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Donnez un nom au jeton.</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>En supprimer un pour faire de la place</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>Révoqué le %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 jetons sur %2 utilisés par %3</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Saisissez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Modifier le jeton</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au maximum %1</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 sur 64</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Enregistrement des modifications en cours.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Certaines valeurs ne sont pas utilisables.</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Il reste valable jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>Les valeurs des jetons ne sont jamais dans le fichier&#xa0;: le service ne les a pas.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>Marquer le fichier comme UTF-8, pour les anciens tableurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Filtrés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>Qu’ont ses membres en commun&#xa0;?</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>Les restrictions désignent des groupes&#xa0;; l’appartenance se définit pour chaque utilisateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>Enregistrement du groupe en cours.</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>Ce que %1 peut appeler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>Lignes de limites</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>Vérification des lignes en cours.</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>Certaines lignes ne sont pas encore utilisables.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>Sans lignes, tout ce que peut son propriétaire.</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>Appartient à %1. Sans lignes, tout ce que peut son propriétaire.</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>Les lignes sont des alternatives&#xa0;; dans une ligne, tout doit correspondre.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Insérer un exemple</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>Lecture seule, partout.</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>Les tickets d’un projet et ce qui se trouve en dessous.</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>Avec un paramètre de requête de cette valeur.</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>Les nombres et les dates se comparent avec &gt;=, &lt;=, &gt; et &lt;.</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>Avec cette valeur dans le corps JSON&#xa0;; un nœud est un nom, un chemin pointé ou un pointeur JSON.</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>Avec l’une de ces valeurs dans un champ d’en-tête.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>Comment s’écrit une ligne</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>Des méthodes, puis une expression régulière pour tout le chemin, puis des conditions. Une ligne autorise une requête quand tout correspond&#xa0;; une seule suffit.</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>Le chemin est comparé décodé et avec le chemin de contexte de l’API en amont. Les expressions régulières sont celles de RE2&#xa0;: ni anticipation, ni références arrière. Elles doivent correspondre à toute la valeur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>Appels enregistrés</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>Le jeton n’a encore rien appelé.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>Du dernier appel</numerusform>
            <numerusform>Des %n derniers appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1, ces lignes</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1, ces lignes sans la ligne %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>autorisent %1</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>décident de %1 selon ce qui n’est pas enregistré, comme le corps</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>refusent %1</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>Chaque ligne a servi.</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>Aucune ligne n’a servi.</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>Jamais utilisée&#xa0;: ligne %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>Et %n autre, signalé à côté des lignes.</numerusform>
            <numerusform>Et %n autres, signalés à côté des lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>Retire la ligne</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>Remplace la ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>Corriger ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>la méthode est %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>l’URL ne correspond pas</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>une condition n’est pas remplie</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>pas dans le corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>pas ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>Saisissez un chemin à essayer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Chemin à essayer</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>Corps à essayer</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>Autorisé par la ligne %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>%n jeton traité</numerusform>
            <numerusform>Les %n jetons sont traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>%n jeton non traité, car vous avez annulé.</numerusform>
            <numerusform>%n jetons non traités, car vous avez annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>En lignes JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>%n autre dans la liste exportée</numerusform>
            <numerusform>%n autres dans la liste exportée</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La liste est enregistrée.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>%1 jeton sur %n traité</numerusform>
            <numerusform>%1 sur %n jetons traités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>Le jeton est inconnu, expiré, désactivé ou révoqué.</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>L’appel venait de cet ordinateur, compte pour les limites et rencontre ce qui a changé entre-temps&#xa0;; le journal d’audit en donne la raison.</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>La passerelle l’a laissée passer, comme expliqué. La réponse est celle de l’API en amont.</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>Le verdict diffère&#xa0;: expliquée comme refusée, mais la passerelle l’a laissée passer.</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>La passerelle l’a laissée passer, mais l’API en amont n’a pas répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>Le verdict diffère&#xa0;: expliquée comme admise, mais la passerelle l’a refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>La passerelle l’a refusée, comme expliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>En-têtes importants</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>Première partie du corps</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>Réellement envoyée, mais aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Réellement envoyée : %1 en %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>Afficher la valeur</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Afficher la valeur de %1</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>Le journal d’audit enregistre que vous l’avez consultée.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Saisissez d’abord votre mot de passe.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Interrogation du service en cours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>Donner une nouvelle valeur à %1</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>Validité de l’ancienne valeur</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Renouveler le jeton</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>La prochaine requête avec l’ancienne valeur sera refusée.</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>Le nom, les limites et l’expiration ne changent pas. Les deux valeurs fonctionnent jusque-là&#xa0;; remplacez l’ancienne par la nouvelle, sans rien révoquer.</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>Exécuter réellement</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>Envoie aussi la requête à travers la passerelle et montre la réponse.</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valeur du jeton</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>Secondes avant l’effacement du presse-papiers</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Presse-papiers effacé dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>Extrait de code</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>Appeler une API avec %1</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>Partagé&#xa0;: chaque appel indique son utilisateur.</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>Propriétaire&#xa0;: %1, schéma %2.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Copier l’extrait</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
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
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>La valeur est omise. Un script dans une page web la montre à toute personne qui ouvre la page&#xa0;; ne la mettez à la place de YOUR_TOKEN que si cela ne pose pas de problème.</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>La valeur est omise. Placez-la dans la variable LATCHKEY_TOKEN.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>Enregistrer l’extrait</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>En-tête HTTP</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>La valeur est omise. Mettez-la à la place de YOUR_TOKEN.</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>Tester le jeton</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>Cette requête serait-elle admise&#xa0;?</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>Demande sa décision au service. Rien n’est envoyé à l’API en amont et aucun quota n’est consommé.</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>Copier la trace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Jeton ou mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>Si vide&#xa0;: %1, sans examen de sa valeur.</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>Jamais écrit dans un journal.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>Cliquez sur Tester pour voir le résultat de chaque étape.</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>Admise, car aucune règle n’est appliquée actuellement</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>Test réussi</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>Si les règles étaient appliquées, elle serait refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>Plus petite modification qui l’autoriserait</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>Ouvrir dans l’éditeur de limites…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>Réponse réelle</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>Pour l’exécuter réellement, collez la valeur du jeton&#xa0;: le service ne la révèle pas.</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>Demande au service sa décision, puis envoie la requête&#xa0;: cet appel atteint l’API en amont, il est compté et enregistré comme tout autre.</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Exécuter réellement</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>Envoyer réellement %1&#xa0;?</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>Si la passerelle la laisse passer, l’API en amont l’exécute&#xa0;: %1 sert à y modifier quelque chose.</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>Pour ne voir que la décision, annulez et désactivez «&#xa0;Exécuter réellement&#xa0;».</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>Envoi à travers la passerelle…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaîtra ici.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Chaque étape</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>Jeton renouvelé</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Jeton créé</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, partagé</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>Je l’ai conservé en lieu sûr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>Conservez-le maintenant</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>Après la fermeture de cette fenêtre, la valeur ne sera plus affichée ici. En mode standard, seul son propriétaire peut l’afficher, avec son mot de passe.</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>Tester ce jeton…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>Cochez d’abord «&#xa0;Je l’ai conservé en lieu sûr&#xa0;».</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>Enregistré. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>La valeur ne pourra plus être affichée. Cochez la case lorsque vous l’avez conservée.</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>Appel prêt à l’emploi</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>En-tête HTTP</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>Ouvrir l’éditeur de limites…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>Uniquement GET, HEAD et OPTIONS.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propre au jeton</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>Quelle que soit sa fréquence d’utilisation, la limite de débit des paramètres ne s’y applique pas.</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>Transmis à l’API en amont</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>(une autre pour chaque appel)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>Un compte se connecte avec son mot de passe et possède des jetons.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>Peut se connecter et utiliser des jetons</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Enregistrer l’utilisateur</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>Si vide&#xa0;: le mot de passe est conservé.</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>Si vide&#xa0;: le compte ne peut pas se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>Enregistrement de l’utilisateur en cours.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Certaines valeurs ne sont pas utilisables.</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>Utilisation enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>Ajouter un intervalle</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>Autant de requêtes passent en ce temps. La rafale dit combien peuvent arriver à la fois. Avec plusieurs périodes, la plus stricte décide.</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>8 intervalles au maximum sont possibles.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>requêtes par</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>simultanées au maximum</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>Limiter les rafales</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>Retirer cet intervalle</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>Jeton désactivé</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>Jeton inconnu</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>Jeton mal formé</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>Valeur de jeton erronée</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>Jeton d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>Jeton partagé sans utilisateur</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Propriétaire désactivé</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>Propriétaire non autorisé</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Propriétaire disparu</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>Identifiants mal formés</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>Deux jeux d’identifiants</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>Schéma non accepté</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>Mots de passe désactivés</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe erroné</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>Utilisateur ambigu</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>Jeton étranger</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>Adresse absente du jeton</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>Chemin sans jetons</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>Hors des groupes API</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Groupe en lecture seule</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>Jeton en lecture seule</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>Corps non visible</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Requête mal formée</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>Chemin ambigu</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>Aucune API en amont</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS requis</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>Substitution de méthode</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Corps trop volumineux</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>API en amont injoignable</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>API en amont trop lente</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>Connexion ou déconnexion</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>Autorisé, serait refusé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>En-tête de transfert incorrect</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>Champ d’identité falsifié</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>URL trop longue</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>En-têtes trop volumineux</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy non approuvé</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>Requête trop lente</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>Non enregistrable</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>Règles illisibles</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>Service surchargé</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>Erreur du service</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>Chemin public</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>Chemin contourné</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>Application désactivée</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>moins de %1 ms</translation>
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
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 demande une valeur, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Possible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>%1 y est deux fois&#xa0;; un seul peut valoir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>%1 et «&#xa0;%2&#xa0;» demandent la même chose&#xa0;; gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>Dans %1&#xa0;min</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>Dans %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
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
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 nœud sur %n</numerusform>
            <numerusform>%1 nœuds sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>Nœud %1 : aucune réponse depuis le %2</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>Nœud %1, celui-ci : version %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>Nœud %1 : version %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>Ce n’est pas du texte. Il commence par ces octets&#xa0;:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les premiers %1 sont montrés.</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>Règles d’adresses</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>Adresses du jeton</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>Chemin des jetons</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Propriétaire désactivé</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>Le service l’écrit dans la seconde qui suit chaque appel&#xa0;; ici, la valeur date du chargement de la liste (F5 la relit).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Dernières adresses</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>Il peut être utilisé.</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>Il a expiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>Il a été révoqué pour de bon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>Il est désactivé et peut être réactivé.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est désactivé.</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas utiliser de jetons&#xa0;: seuls les administrateurs, ou les membres des groupes autorisés, le peuvent.</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>Il peut être utilisé, mais vit plus longtemps que ne le peuvent aujourd’hui les nouveaux jetons.</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>Il peut être utilisé&#xa0;; la valeur d’avant le dernier renouvellement fonctionne jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Verrouillé jusqu’à %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>Exportation&#xa0;: %1 entrées, %2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>Les entrées sont exportées.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>Quels enregistrements vont dans le fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>Filtrer, par exemple  decision:denied  path:/rest  from:10.20.4.17</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>Mes propres appels</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>Sans jeton</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>Plus lents que %1 ms</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>Montrer ce qui a été trouvé…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>Vérification de la chaîne&#xa0;: %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>La chaîne n’a pas pu être vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>La chaîne n’a pas été vérifiée depuis le démarrage du service</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>Chaîne intacte jusqu’au %1 · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>Chaîne rompue, vérifiée jusqu’au %1 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>Le journal d’audit a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%n endroit n’est plus tel qu’il a été écrit.</numerusform>
            <numerusform>%n endroits ne sont plus tels qu’ils ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>Ne vous fiez pas à ces seuls enregistrements&#xa0;: faites maintenant une sauvegarde comme preuve, comparez-la avec les sauvegardes et exports antérieurs, et cherchez qui peut écrire dans la base de données.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>La vérification est en cours.</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>Aucune vérification en cours.</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>Chaque ligne est un endroit où les enregistrements ne correspondent pas à la chaîne.</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>Tous les appels et toutes les modifications, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>Rien dans cette période ne répond à tous les critères du filtre.</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>Impossible d’afficher les entrées</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>%n entrée affichée</numerusform>
            <numerusform>%n entrées affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 plus anciennes omises</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>Recherche dans les entrées plus anciennes…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>Plus de %n nouvelle</numerusform>
            <numerusform>Plus de %n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>Afficher les entrées les plus récentes</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>Chaque appel passant par la passerelle et chaque modification
paraît ici au moment où elle se produit.</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>%1 plus récents omis</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Service non connecté</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>Rien d’enregistré pendant cette période</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>Comment le service déciderait-il de cet appel maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme commande curl</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Détails de l’entrée</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Trace de la décision</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>Refusé, %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Copier l’ID de la décision</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>API en amont</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Ce qui l’autoriserait</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>Impossible à déterminer</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>Ce que chaque étape a répondu n’était pas conservé lors de cet enregistrement.</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>Ce que chaque étape a répondu n’était pas conservé lors de cet enregistrement. L’étape «&#xa0;%1&#xa0;» a décidé.</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>Avec la politique actuelle</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>L’appel serait autorisé.</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>L’appel serait refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>Modifié dans %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>Jetons les plus utilisés</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>Aucun jeton n’a été utilisé.</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>Afficher les appels de ce jeton</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>Comparaison du mode standard et du mode sécurisé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>Mode standard</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Mode sécurisé</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>Revoir la valeur du jeton</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>Le propriétaire, avec son mot de passe</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>Extrait de code avec la valeur</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>Depuis les détails du jeton</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>Uniquement à la création</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>Modifier le nom, les limites, les adresses, l’expiration</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>À tout moment, avec trace d’audit</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>Créer plutôt un nouveau jeton</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>Révoquer, désactiver, supprimer</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>Ce que le service conserve</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>Hachage à clé et valeur scellée</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>Hachage à clé uniquement</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>Toute la configuration dans un fichier</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>Paramètres, groupes, utilisateurs, API en amont et données des jetons, en JSON.</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>Avec les secrets, scellés pour une clé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>Sans clé, le fichier ne contient aucun secret</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>Les utilisateurs viennent sans mot de passe et les jetons sans valeur&#xa0;: bien pour une relecture, un service de test ou la gestion de versions. Scellés, s’y ajoutent les empreintes des mots de passe et ce dont les jetons ont besoin ailleurs&#xa0;; seule la clé privée les ouvre, et elle n’est jamais envoyée ici.</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>Créez une paire de clés là où les secrets seront ouverts, puis collez le contenu de seal.key.pub&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>Collez d’abord la clé publique.</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuration (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>La configuration est en cours de lecture.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>La configuration est enregistrée dans %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>API en amont</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Ce que %1 modifierait</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>Ce qui a le même nom est modifié, ce qui est nouveau est ajouté, rien n’est supprimé. Le tout forme une seule modification.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>Ce que la configuration modifie</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>Le fichier contient des secrets scellés. Avec la clé privée, les mots de passe et les valeurs des jetons viennent aussi&#xa0;; sans elle, seulement le reste. Le service l’utilise une fois et ne la garde pas.</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>La configuration est en cours de vérification.</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>La configuration est en cours d’importation.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>%1 nouveaux, %2 modifiés, %3 inchangés</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, actuellement %2</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1 «&#xa0;%2&#xa0;» est laissé de côté&#xa0;: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>%n jeton a été recréé</numerusform>
            <numerusform>%n jetons ont été recréés</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>Leurs valeurs ne sont données que cette fois. Enregistrez-les maintenant et transmettez-les.</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Enregistrer les valeurs…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>Les valeurs sont enregistrées</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>Les valeurs ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>La configuration ne peut pas être utilisée ainsi.</translation>
    </message>
</context>
<context>
    <name>pages::ConflictDialog</name>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Someone else saved these settings</source>
        <translation>Quelqu’un d’autre a enregistré ces paramètres</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>«&#xa0;%1&#xa0;» a changé sur le service depuis le début de votre modification. Choisissez ce qui doit s’appliquer.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Votre brouillon</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Actuellement sur le service</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1&#xa0;: votre brouillon</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1&#xa0;: actuellement sur le service</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>Choisissez ligne par ligne. Rien n’est enregistré avant que vous cliquiez sur le bouton.</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>Recharger et abandonner mon brouillon</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>Enregistrer cette sélection</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>%1 a modifié «&#xa0;%2&#xa0;» %3, après le début de votre saisie. Choisissez ce qui doit valoir.</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>Quelqu’un d’autre a modifié %1</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Modifié uniquement de l’autre côté et repris tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>reste masqué</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>celui que vous avez saisi</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>Bientôt expirés</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>Aucun dans les 14 jours.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>Les mots trouvent ce qui les contient&#xa0;; les champs comme state: demandent une chose précise. La touche Bas propose ce qui peut être tapé. Ce qui ne va pas est dit en dessous, et n’est pas demandé.</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>Expire dans les 14 jours</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>Le propriétaire n’est pas autorisé</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>Le compte du propriétaire est désactivé</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>Vit plus longtemps que ce qui est permis à présent</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>Remplacé, prend bientôt fin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Basic seulement</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Bearer seulement</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic et Bearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>À moins de 7 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>À moins de 30 jours</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Il y a plus de 90 jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>Dans plus d’un an</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>À moins d’un jour</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Il y a plus d’un an</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>La sienne propre</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>Celle des réglages</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Depuis l’adresse</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>Propriétaire du jeton</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>API en amont</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Connexions et déconnexions</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>Appels de l’API d’administration</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>Premier test</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>Premier test %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>Créé par la console pour essayer la passerelle, puis révoqué.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Rien ne peut être envoyé d’ici.</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>Chemin à appeler (GET)</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>La console crée un jeton pour vous, appelle réellement l’API par la passerelle avec lui puis sans lui, et le révoque. Personne ne voit sa valeur, et il expirerait de lui-même après %n minute.</numerusform>
            <numerusform>La console crée un jeton pour vous, appelle réellement l’API par la passerelle avec lui puis sans lui, et le révoque. Personne ne voit sa valeur, et il expirerait de lui-même après %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>Là où les scripts envoient leurs requêtes.</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Indiquez où est la passerelle&#xa0;: l’adresse que les scripts utilisent.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>Aucun jeton n’a été créé</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» est révoqué&#xa0;; il reste ainsi dans la liste.</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas pu être révoqué&#xa0;: %2 Il expire de lui-même&#xa0;; vous pouvez le révoquer sous Gérer les clés API.</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>Avec un jeton&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>Admis en tant que %1. La réponse est celle de %2.</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>Admis en tant que %1, mais %2 n’a pas répondu&#xa0;: %3 Revenez en arrière pour vérifier son adresse.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Afficher la trace</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>Sans jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>Sans jeton&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>Admis sans jeton&#xa0;: le chemin est public, ou les contrôles sont désactivés. Voyez API publiques et Paramètres globaux.</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>Refusé, comme il se doit.</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Avec un jeton : %1 en %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>Protéger votre première API</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>Les requêtes sont décidées ici puis transmises à l’API. Le reste se règle sous Paramètres globaux, onglet API en amont.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Protéger cette API</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>Paramètres globaux</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>Ce que ce service accepte, pour toutes les API en amont.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>API en amont</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>Proxys approuvés</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Activer l’authentification de l’API REST</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>La simulation décide et consigne, mais laisse passer toutes les requêtes. Si désactivé, toutes les requêtes passent telles quelles&#xa0;; les en-têtes d’identité sont tout de même supprimés.</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>Le commutateur principal. Il prend effet dès la prochaine requête, sur tous les processus de travail, et est annulé au bout de 2 minutes si vous ne le confirmez pas.</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>Désactiver l’authentification Basic</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>Les mots de passe sont refusés. Basic avec un jeton continue de fonctionner.</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Autoriser les jetons PAT</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>Les jetons créés par l’API en amont elle-même lui sont transmis.</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Autoriser les utilisateurs à créer des jetons</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>Si désactivé, seuls les administrateurs créent des jetons.</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>Identifiants acceptés</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
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
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>Combiné avec le schéma de chaque jeton.</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>En-tête pour un jeton</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>En plus de Authorization, pour les clients qui ne peuvent pas le définir.</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>Nom du paramètre de requête</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Jeton dans la chaîne de requête</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>Se retrouve dans les journaux d’autrui. Mieux vaut laisser désactivé.</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Exiger TLS</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Depuis d’autres machines</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>Les requêtes avec des identifiants sont refusées sans chiffrement.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>Où un proxy approuvé indique de qui provient la requête qu’il transmet. L’autre est ignoré.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys approuvés</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>pour la passerelle&#xa0;; les autres ne sont pas crus</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>Doit rester activé tant que des groupes peuvent générer des jetons.</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>Ouvrir Restrictions</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>Cherchez d’abord dans le journal les appels admis avec un mot de passe&#xa0;: leurs scripts seront refusés.</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>Ces jetons échappent à toute restriction de Latchkey&#xa0;: il ne connaît ni leur propriétaire, ni leur durée, ni leurs limites, et ne peut les révoquer.</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>Un jeton ne fonctionne qu’avec un schéma admis par ce réglage et par le jeton. Un jeton partagé exige Basic.</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>L’adresse la plus à droite qui n’est pas un proxy approuvé est prise pour celle du client.</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>Appliquer un profil…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exporter la configuration…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importer une configuration…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuration (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 n’est pas une configuration de Latchkey.</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>La configuration est en vigueur</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Une adresse est saisie mais pas encore dans sa liste. Appuyez sur Ajouter ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>pages::GrantsEditor</name>
    <message>
        <source>token-users</source>
        <translation>utilisateurs-jetons</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>Durée de vie maximale pour %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>Les groupes dont les membres peuvent créer des jetons, chacun avec la durée maximale. Qui est dans plusieurs a la plus longue.</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>Filtrer par nom ou description</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Sélectionnez d’abord un groupe.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n membre n’en fera plus partie.</numerusform>
            <numerusform>%n membres n’en feront plus partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>Un groupe désigné par un paramètre ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>Aucun groupe n’a cela dans son nom ou sa description.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>Impossible d’afficher les groupes</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>État du service</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Application des règles</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>simulation&#xa0;: rien n’est refusé</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>désactivée&#xa0;: tout est admis</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>aucun point d’écoute</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>Forward auth</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus de travail</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>Révision de la politique</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être conservées dans %1&#xa0;: %2. Elles sont perdues si la console s’arrête avant leur enregistrement.</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Des modifications non enregistrées sont toujours là</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>Dernière modification&#xa0;: %1. La console s’est arrêtée avant leur enregistrement.</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>heure</numerusform>
            <numerusform>heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>semaine</numerusform>
            <numerusform>semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>an</numerusform>
            <numerusform>ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>Gérer les clés API</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>Tous les jetons de ce service, quel qu’en soit le propriétaire.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Paramètres des clés API</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>Créer des jetons via l’API</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. Se connecter</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>Chaque appel s’effectue avec une session, un mot de passe ou un jeton API dont le propriétaire y est autorisé. Une session se termine d’elle-même.</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>2. Créer un jeton</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>La valeur figure dans cette réponse et dans aucune autre. Avec un en-tête Idempotency-Key, l’appel peut être répété si aucune réponse n’est arrivée, sans créer un second jeton.</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>3. L’utiliser</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>Placez le jeton là où un script a un mot de passe. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>4. Le révoquer</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>La réponse arrive lorsque tous les processus de travail le refusent.</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>Tous les appels sont décrits sous %1/openapi.json.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>Mes jetons</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>Les jetons agissent en votre nom. Traitez chacun comme votre mot de passe.</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>Vous n’avez pas encore de jetons</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>Un jeton permet à un programme d’appeler une API en votre nom,
sans votre mot de passe.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>Placez le jeton là où votre script a un mot de passe. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>Impossible d’afficher vos jetons</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>Votre compte ne peut pas créer de jetons actuellement.</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>Vous ne pouvez pas créer de jetons</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>Seuls les membres de certains groupes le peuvent. Demandez à un administrateur de vous ajouter à l’un d’eux.</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>Un administrateur a désactivé cette possibilité ou s’en charge pour vous. Vos jetons existants peuvent toujours être révoqués.</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>Vous avez atteint le nombre de jetons autorisé. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 jetons sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>%n jeton supplémentaire peut être créé.</numerusform>
            <numerusform>%n jetons supplémentaires peuvent être créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>Durée de vie illimitée</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>Durée de vie maximale d’un nouveau jeton.</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic et Bearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>Schémas acceptés par ce service.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>Plus d’extraits…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>votre jeton</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>Créer votre premier jeton…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>API en amont</translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>Les chiffres du service et son état.</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Temps par appel</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>Impossible d’afficher les chiffres</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>%1 admis</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>%1&#xa0;% de tous les appels</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 partagés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>%Ln expire dans les 14 jours</numerusform>
            <numerusform>%Ln expirent dans les 14 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>En moyenne, API en amont comprise</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Aucun appel sur cette période</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>Dernière utilisation&#xa0;: %1 depuis %2</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>Appels, 30 jours</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Extraits de code pour %1</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Limiter à…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Afficher la valeur…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>En mode sécurisé, un jeton reste tel qu’il a été créé.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>Aucune inscrite</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>Méthodes de la nouvelle règle</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>Modèle de chemin de la nouvelle règle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>Saisissez un modèle pour le chemin entier, par exemple /status(/.*)?</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>Cette règle figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>Le chemin est une expression régulière (RE2) pour le chemin entier, depuis la première barre et sans paramètres. Sans méthode, la règle vaut pour toutes.</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>API publiques</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>Quels chemins exigent des identifiants, quoi que dise l’API derrière eux.</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Restreindre l’accès aux API publiques</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>Ces chemins exigent des identifiants, même si l’API répondrait sans. Ils priment sur la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Contourner l’authentification de l’API</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>Ces chemins passent sans identifiants. Aucune identité n’est communiquée à l’API.</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>Essayer une URL sans identifiants</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>Réponse du service d’après ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>URL à essayer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>Aucun identifiant requis</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>Identifiants requis</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>Le service dit quelle liste décide d’une requête sans identifiants. L’API elle-même n’est pas appelée.</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>Des bits sont définis à droite du masque. La valeur sera enregistrée sous la forme %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Adresse ou plage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>Nouvelle adresse ou plage</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>Commentaire de la nouvelle entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>Une adresse ou un réseau, comme 10.20.0.0/16 ou 2001:db8::/32. Un commentaire dira plus tard pourquoi l’entrée existe.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>Et %n autre&#xa0;; le filtre la trouve.</numerusform>
            <numerusform>Et %n autres&#xa0;; le filtre les trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Ajouter plusieurs entrées…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>Ajouter plusieurs entrées</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>Une adresse ou plage par ligne&#xa0;; après # un commentaire. Rien n’est enregistré avant que vous enregistriez la page.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>Adresses et plages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Ajouter %n entrée</numerusform>
            <numerusform>Ajouter %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>Saisissez ou collez d’abord des plages.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n plage a des bits au-delà du masque et sera enregistrée sans eux.</numerusform>
            <numerusform>%n plages ont des bits au-delà du masque et seront enregistrées sans eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n figure déjà dans la liste.</numerusform>
            <numerusform>%n figurent déjà dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1, au plus %2 d’un coup</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 par an</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitation de débit</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>À quelle fréquence l’API peut être appelée, et ce qui empêche les tentatives au hasard.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Activer la limitation de débit</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>Au-delà de cette fréquence, la réponse est 429 avec le délai d’attente. Les requêtes refusées ne comptent pas.</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Qui partage un même compteur.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Jetons PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>Les requêtes avec ces identifiants.</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>Verrouillage après échecs</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours activé</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>Ce nombre d’identifiants erronés provenant d’une même adresse la verrouille.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l’espace de</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>Les échecs plus anciens sont oubliés.</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Verrouillée pendant</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>Aussi pour les administrateurs, qui peuvent être déverrouillés sur le serveur.</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>Les jetons peuvent avoir leurs propres limites, ou aucune.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>Jetons ayant leur propre limite</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>Donner à un jeton sa propre limite</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>Aucun. Chaque jeton suit la limite ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Modifier la limite de %1</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>Faire suivre les paramètres à %1</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>Quel jeton reçoit sa propre limite&#xa0;?</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>La limite de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Enregistrer la limite</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>%1 suit maintenant les paramètres.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Impossible d’afficher les jetons</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>Trafic enregistré sur</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>Essayer sur le trafic enregistré</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>Le service rejoue les appels de cette période à travers le brouillon ci-dessus. Rien n’est modifié, personne n’est refusé.</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>Les appels sont rejoués.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Relecture en cours…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>Le brouillon a changé depuis. Essayez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>Sur %n appel</numerusform>
            <numerusform>Sur %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>Aucun appel de cette période n’aurait compté</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1, aucun refusé</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 refusés</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>Utiliser une rafale de %1</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>La plus petite rafale qui laisse passer 99,9 % de ces appels.</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>Aucune rafale ne laisserait passer 99,9 % de ces appels&#xa0;: autorisez plus de requêtes.</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>Il y a eu plus d’appels que ceux rejoués&#xa0;; ceux-ci remontent au %1.</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>Les plus refusés</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%1 sur %2 refusés</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>Jusqu’où remontent les appels enregistrés qui sont rejoués.</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>un nouveau, non enregistré</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Afficher l’historique de %1</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>Qui peut utiliser des jetons, et d’où.</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>Par adresse IP</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Autoriser l’accès à l’API pour des groupes</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>Seuls les membres de ces groupes peuvent appeler l’API. Les autres sont refusés.</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>S’applique aux jetons comme aux mots de passe. Vérifié à chaque requête&#xa0;: un changement d’appartenance agit dès la suivante.</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>Groupes ayant accès à l’API</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>utilisateurs-jira</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Groupes en lecture seule</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>Les membres peuvent uniquement lire&#xa0;: GET, HEAD et OPTIONS.</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Autoriser la génération de jetons pour des groupes</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Seuls les membres de ces groupes créent leurs propres jetons, au plus pour cette durée.</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Seuls les administrateurs créent des jetons</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>Les utilisateurs voient leurs jetons, mais n’en créent pas.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>Vérifié en premier, avant tout identifiant. S’applique aux jetons comme aux mots de passe.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Aucune restriction</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Autoriser la liste</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquer la liste</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Essayer une adresse</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>Réponse du service d’après le brouillon ci-dessus.</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>Adresse à essayer</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>prime sur la liste d’autorisation</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>prime sur la liste de blocage</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>Saisissez une adresse, par exemple 198.51.100.23.</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>Votre propre adresse est couverte</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Il s’agit de %1.</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>Votre propre adresse n’est pas couverte</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>Il s’agit de %1. Avec ce brouillon, votre prochaine requête serait refusée.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>par %1, entrée %2 de la liste d’autorisation</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>par %1, entrée %2 de la liste de blocage</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>La liste d’autorisation n’admet qu’elle&#xa0;; la liste de blocage, tous sauf elle. La machine du service peut toujours administrer.</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>Le service dit si un client à cette adresse serait admis et quelle entrée en décide. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>La connexion à Jira (POST sur sa ressource de session) reste possible&#xa0;: elle ne change rien. Créer un jeton n’est pas une exception&#xa0;: il pourrait en sortir un jeton qui écrit.</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Une adresse est saisie mais pas encore dans sa liste. Appuyez sur Ajouter ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>Ce que changerait l’enregistrement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>Créer %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>Rien n’est enregistré avant que vous cliquiez sur le bouton.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Actuellement sur le service</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Votre brouillon</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>Rien n’est filtré pour l’instant.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>Comment s’appelle ce filtre&#xa0;?</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>Il est gardé sur cet ordinateur, pour ce service.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Le filtre enregistré sous ce nom est remplacé.</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>Le filtre %1 est enregistré.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Comment doit s’appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>Le filtre s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>Le filtre %1 est retiré.</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>Le filtre %1 est de retour.</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>Il n’y a plus de filtre enregistré %1.</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>%n filtre est enregistré, et il n’y a pas de place pour d’autres. Retirez-en un d’abord.</numerusform>
            <numerusform>%n filtres sont enregistrés, et il n’y a pas de place pour d’autres. Retirez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>Le filtre ne peut pas être gardé&#xa0;: %1 ne peut pas être écrit. Vérifiez les droits et la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>Mode sécurisé</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>Détermine si un jeton peut encore être consulté ou modifié après sa création.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>Comment le quitter</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>Définissez secure_mode = false dans le fichier de configuration et redémarrez le service. La modification est consignée dans le journal d’audit&#xa0;; les valeurs effacées ne reviennent pas.</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>Activer le mode sécurisé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>Le service prend note de la modification. Rien ne se passe encore. La même chose dans le fichier de configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Redémarrer le service</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>Il efface toutes les valeurs récupérables avant d’accepter des requêtes.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>Au redémarrage, les valeurs de jetons récupérables sont effacées. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>Activer au prochain redémarrage</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Impossible de lire les paramètres</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>Le mode sécurisé est activé</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>Le mode standard est activé</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>Un jeton n’est affiché qu’une fois, à sa création. Ensuite, personne ne peut le lire ni le modifier.</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>Les propriétaires peuvent revoir leurs jetons avec leur mot de passe. Le mode sécurisé efface définitivement ces valeurs.</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>Le mode sécurisé commencera au prochain démarrage du service</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>D’ici là, vous pouvez y renoncer. Au démarrage, les valeurs de jetons récupérables sont effacées.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Saisissez d’abord %1.</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>Le mode sécurisé est prévu pour le prochain démarrage</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>L’activation du mode sécurisé est annulée</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n jeton peut encore être montré à son propriétaire. Le mode sécurisé efface cette valeur pour de bon.</numerusform>
            <numerusform>%n jetons peuvent encore être montrés à leurs propriétaires. Le mode sécurisé efface ces valeurs pour de bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>Au redémarrage, %n valeur récupérable est effacée. C’est irréversible.</numerusform>
            <numerusform>Au redémarrage, %n valeurs récupérables sont effacées. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>Certaines valeurs effacées sont encore dans des fichiers</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>Le %1, le service les a trouvées dans %2. Supprimez ces fichiers ou remplacez les jetons&#xa0;: qui possède un fichier et la clé maîtresse peut les lire.</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>Les tables ne contiennent plus de valeur</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>Le %2, le service a effacé %1 et réécrit leurs tables. Les fichiers du serveur de base de données, son journal et ses sauvegardes sont hors de sa portée.</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>Aucune des valeurs effacées ne subsiste</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>Le %1, le service a effacé %2 et les a cherchées dans %3 de fichiers. Les sauvegardes et instantanés ailleurs sont hors de sa portée.</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>Annuler l’activation du mode sécurisé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>Paramètres des clés API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API publiques</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitation de débit</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Mode sécurisé</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Paramètres globaux</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>Mode sécurisé au prochain démarrage</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Durée de vie maximale</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Durée de vie maximale, longueur</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>Durée de vie maximale, unité</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>Durée de vie proposée, longueur</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>Durée de vie proposée, unité</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Limiter le nombre de jetons par utilisateur</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Nombre maximal de jetons par utilisateur</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Compter les jetons expirés</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Supprimer les jetons expirés après</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>Liste d’autorisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>Liste de blocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Autoriser l’accès à l’API pour des groupes</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Groupes en lecture seule</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Autoriser la génération de jetons pour des groupes</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Seuls les administrateurs créent des jetons</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Contourner l’authentification de l’API</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Restreindre l’accès aux API publiques</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Activer l’authentification de l’API REST</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>Authentification Basic avec mots de passe</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Autoriser les jetons PAT</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Autoriser les utilisateurs à créer des jetons</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>En-tête pour un jeton</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Jeton dans la chaîne de requête</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Exiger TLS</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys approuvés</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l’espace de</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Verrouillée pendant</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Activer la limitation de débit</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Autoriser la liste</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquer la liste</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Aucune restriction</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Depuis d’autres machines</translation>
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
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Jetons</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Jetons PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>inscrit, %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>Enregistré et en vigueur</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>Le service est indisponible. Le brouillon est conservé&#xa0;; enregistrez-le au retour du service.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Impossible de lire les paramètres</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>Protéger une API</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>Son adresse, et comment elle apprend qui appelle</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>Limiter les jetons</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>La durée maximale, combien par utilisateur</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>Créer un jeton et le tester</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>Ce que déciderait le service, et pourquoi</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>Dire qui et d’où</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>Groupes et adresses</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>Ouvrir ce qui est public</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>Les chemins sans jeton, s’il y en a</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>Désactiver les mots de passe</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>Quand chaque script a son jeton</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>Limiter le débit</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>Avec un aperçu sur les appels enregistrés</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1&#xa0;: fait. Afficher</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1&#xa0;: à faire. Ouvrir</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Révoquer %n jeton&#xa0;?</numerusform>
            <numerusform>Révoquer %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>La prochaine requête avec l’un d’eux sera refusée.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Révoquer %n jeton</numerusform>
            <numerusform>Révoquer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>CONFIRMER</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>La révocation est irréversible. Pour voir d’abord ce qui cesserait de fonctionner, désactivez&#xa0;: cela peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>Désactiver plutôt</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Le journal d’audit conserve la trace de son utilisation. La suppression est irréversible.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>Supprimer tous ceux d’un utilisateur</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>Supprimer tous les jetons de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>Tous les jetons appartenant à %1 cessent immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>La suppression est irréversible. Le compte est conservé.</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Supprimer tous les jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>%n jeton de %1 supprimé.</numerusform>
            <numerusform>%n jetons de %1 supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, partagé</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, appartenant à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>%n jeton en cours</numerusform>
            <numerusform>%n jetons en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 sur %2 traités.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>Désactiver %n jeton&#xa0;?</numerusform>
            <numerusform>Désactiver %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>Les requêtes seront refusées jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>Cela peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Désactiver le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Désactiver %n jeton</numerusform>
            <numerusform>Désactiver %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>Leur prochaine requête sera refusée.</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>La prochaine requête avec ce jeton sera refusée.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%n jeton de %1 cessera immédiatement de fonctionner.</numerusform>
            <numerusform>%n jetons de %1 cesseront immédiatement de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>%n jeton désactivé.</numerusform>
            <numerusform>%n jetons désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>%n jeton activé.</numerusform>
            <numerusform>%n jetons activés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Activer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>Activer %n jeton&#xa0;?</numerusform>
            <numerusform>Activer %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>Activer le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Activer %n jeton</numerusform>
            <numerusform>Activer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>Le lien vers %1 est copié</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>Les requêtes avec eux seront refusées jusqu’à leur réactivation.</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expirant bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Inutilisés depuis 90 jours</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>Choisir un jeton</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>Trouver un jeton</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>Nom, propriétaire ou identifiant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Choisissez d’abord un jeton.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (partagé)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>Aucun jeton ne correspond.</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>Il y en a d’autres&#xa0;; continuez à taper.</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>En mode sécurisé, un jeton ne peut pas être modifié. Créez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>Les modifications de %1 sont enregistrées.</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>Les limites de %1 sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>Impossible d’enregistrer à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>Exportation des jetons en cours</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>L’exportation a été annulée&#xa0;; rien n’est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>%n jeton exporté.</numerusform>
            <numerusform>%n jetons exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>Quels jetons vont dans le fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>Filtrer, par exemple  owner:ann  state:expired</translation>
    </message>
</context>
<context>
    <name>pages::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Pas encore de jetons</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>Un jeton permet à un programme d’appeler une API au nom d’une personne,
sans son mot de passe.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>Rien ne répond à tous les critères du filtre.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>Impossible d’afficher les jetons</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Sélectionnez un seul jeton.</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>Tester le jeton…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>Extrait de code…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Limiter à…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>Supprimer tous ceux d’un utilisateur…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Modifier le jeton…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Afficher la valeur…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Le jeton a été révoqué définitivement.</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>Seul son propriétaire peut voir la valeur.</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>Il est partagé&#xa0;: il n’appartient à personne.</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importer une configuration…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>La prochaine requête avec ce jeton sera refusée.</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>Le journal d’audit conserve la trace de son utilisation. La suppression est irréversible.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>Tester le jeton…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Détails du jeton</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>Tout ce que son propriétaire peut faire.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>Compté seulement jusqu’au %1.</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Modifier le jeton…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>Aucune&#xa0;: il n’est jamais ralenti</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Ancienne valeur</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>Limite de fréquence d’un jeton</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>À quelle fréquence %1 peut appeler</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>S’applique partout où la limitation est active, dès le prochain appel.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>La sienne</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>Durées de vie</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Durée de vie maximale</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>Les nouveaux jetons ne peuvent pas durer plus longtemps, et aucun n’est illimité. Les jetons existants gardent leur durée.</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>Durée de vie proposée</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>Ce que reçoit un nouveau jeton si son créateur ne choisit rien.</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>Jours avant la suppression des jetons expirés</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Supprimer les jetons expirés après</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>Ils sont déjà inutilisables&#xa0;; la trace de leur utilisation reste dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>Jetons par utilisateur</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Limiter le nombre de jetons par utilisateur</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Nombre maximal de jetons par utilisateur</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>Au maximum atteint, l’utilisateur voit quels jetons peuvent être supprimés avant d’en créer un autre.</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Compter les jetons expirés</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>Ils occupent une place jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Durée de vie maximale, longueur</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>Groupes en libre-service</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>les mêmes que sur la page Restrictions</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Autoriser la génération de jetons pour des groupes</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Seuls les membres de ces groupes créent leurs propres jetons, au plus pour cette durée.</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Paramètres des clés API</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Indiquez où est la passerelle&#xa0;: l’adresse que les scripts utilisent.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Rien ne peut être envoyé d’ici.</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>La passerelle n’a pas pu être jointe à cette adresse (%1). Vérifiez l’adresse et si cet ordinateur a le droit de s’y connecter.</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>La passerelle ou l’API en amont a mis trop de temps. On ne sait pas si la requête a été exécutée&#xa0;; consultez le journal d’audit.</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé&#xa0;: rien n’a été envoyé. Il doit être approuvé par le système, ou être celui qui est approuvé pour ce service.</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Sélectionnez d’abord un jeton.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Le jeton a été révoqué définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Sélectionnez un seul jeton.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>Révoquer %n jeton…</numerusform>
            <numerusform>Révoquer %n jetons…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>Les entrées n’ont été comptées que jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>%1 appels au cours des %2 derniers jours</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>Personne ne l’a utilisé au cours des 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>%n client l’a utilisé au cours des 30 derniers jours.</numerusform>
            <numerusform>%n clients l’ont utilisé au cours des 30 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>Aucun d’eux n’a été utilisé au cours des 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>%1 sur %2 ont été utilisés au cours des 30 derniers jours, depuis %n adresse.</numerusform>
            <numerusform>%1 sur %2 ont été utilisés au cours des 30 derniers jours, depuis %n adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>Appels au fil du temps</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Temps par appel</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1&#xa0;: %2 autorisés, %3 refusés, %4 par appel</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Temps par appel</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Appels au fil du temps</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>Toute API REST</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>Ajouter une API en amont</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>Modifier l’API en amont</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>Quelle API faut-il protéger&#xa0;?</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>Comment %1 est jointe et protégée</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>Les requêtes sont décidées ici, puis lui sont transmises.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>Chemins des jetons</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>Un jeton n’est valable que pour ces chemins. * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>En-têtes avec nom, adresse e-mail et groupes</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>Les identifiants du client lui-même</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>Une assertion signée</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>Des identifiants enregistrés</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>Comment elle apprend qui appelle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>Vérifiés par Latchkey</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>Transmis pour vérification</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>Vérifier le certificat de l’API</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>Conserver les connexions inactives</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Aucune restriction</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Autoriser la liste</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquer la liste</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>En plus des adresses de la page Restrictions&#xa0;: les deux doivent laisser passer un client.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Une adresse est saisie mais pas encore dans sa liste. Appuyez sur Ajouter ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>Pas encore d’API en amont</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>Une API en amont est l’API REST que Latchkey protège. Tant qu’il n’y en a pas, rien n’est transmis.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>API en amont</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>Ajouter une API en amont…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>Impossible de lire les API en amont</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n API</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>Certificat non vérifié</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>tout hôte</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>Répond à %1 sous %2. Jetons sur %3.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>%1 est désormais protégée</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>%1 est enregistrée et en vigueur</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>Supprimer l’API en amont</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>Les requêtes pour %1 seront refusées dès la prochaine. Les jetons sont conservés.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 est supprimée</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>Personne ne l’a appelée au cours des 24 dernières heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>%n client l’a appelée au cours des 24 dernières heures.</numerusform>
            <numerusform>%n clients l’ont appelée au cours des 24 dernières heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>Au moins %n client l’a appelée au cours des 24 dernières heures.</numerusform>
            <numerusform>Au moins %n clients l’ont appelée au cours des 24 dernières heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>La suppression est irréversible. La façon dont elle est jointe et protégée est oubliée.</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>Afficher les appels de %1</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Afficher l’historique de %1</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>Noms d’hôte auxquels elle répond</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Préfixe de chemin</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>Aucun&#xa0;: tout hôte.</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>Qui peut se connecter, posséder des jetons, et qui va ensemble.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>Réinitialiser les échecs de connexion</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Aucun utilisateur ne correspond</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>Aucun nom ni aucune adresse ne contient ce texte.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>Le service est indisponible.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Sélectionnez d’abord un utilisateur.</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>Il n’y a eu aucun échec de connexion.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Ajouter un groupe…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 est créé.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 peut à nouveau se connecter.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>Le compte et tous ses jetons cessent immédiatement de fonctionner.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>La suppression est irréversible. Pour bloquer le compte tout en le conservant, désactivez-le sous Modifier.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>Filtre, par exemple  group:staff  enabled:no</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>Permettre à %1 de se reconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les jetons</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>Impossible d’afficher les utilisateurs</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>Tapez un nom et appuyez sur Entrée. La croix à côté d’une entrée la retire. Rien ne vaut avant l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>Où le service s’exécute</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
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
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>Passerelle d’entreprise</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Se connecter à un service</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>La console s’adresse à l’API d’administration de latchkeyd. Son fichier de configuration indique sous [listen] admin où elle se trouve.</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>Un nom ou une adresse. HTTPS, sauf pour cet ordinateur&#xa0;; port 8460, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>Colore la fenêtre, pour que vous voyiez toujours où vous êtes. En production, les modifications sont montrées avant d’être enregistrées.</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>La console se connecte à %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>Un port est un nombre de 1 à 65535. Le fichier de configuration l’indique sous [listen] admin, après le deux-points.</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Cet ordinateur, port %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>Le service prend son temps…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>Le service est interrogé</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>Comparer avec l’empreinte qui vous a été donnée</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>Est-ce vraiment votre service&#xa0;?</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>Le service présente un certificat dont personne de connu de ce système ne se porte garant. C’est normal pour une nouvelle installation. Comparez l’empreinte avant de saisir un mot de passe.</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>Ce n’est pas le certificat que vous aviez approuvé</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>Il a été remplacé, ou quelqu’un s’est placé entre vous et le service. Demandez à son administrateur avant de continuer.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>Le système n’approuve pas ce certificat</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>Latchkey peut approuver exactement celui-ci, pour ce service uniquement, et vous avertira s’il change.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (lui-même)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>%n octet&#xa0;: tout correspond.</numerusform>
            <numerusform>Les %n octets correspondent tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>%n octet correspond jusqu’ici.</numerusform>
            <numerusform>%n octets correspondent jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>C’est une autre empreinte. Ne continuez pas avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>L’administrateur du service peut vous la communiquer. Laissez vide pour approuver ce qui est affiché.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>Saisissez &gt; pour les actions, @ pour les utilisateurs</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>Où le service écoute</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>Qui y répond</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>Administrateurs comme utilisateurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>Pas celui que vous aviez approuvé</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Non approuvé par ce système</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Approuver pour ce service</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>Aucun&#xa0;: cet ordinateur</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Approuvé par ce système</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Celui que vous aviez approuvé</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Veuillez vous reconnecter</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>Créer l’administrateur</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Premier administrateur</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>Avec le code d’installation</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>Aucun administrateur n’a été créé</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Ce que vous avez saisi ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>L’API saisie n’est pas encore protégée. Premiers pas, dans Vue d’ensemble, continue à partir d’ici.</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>Un lien mène à un service qui n’est pas enregistré ici</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>Ne continuez que si vous connaissez cette adresse&#xa0;: celui qui y répond reçoit le mot de passe que vous saisissez.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Non connecté à %1</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>Non connecté ; un service est en cours d’ajout</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>Non connecté à %1 ; son certificat attend votre décision</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 répond ; personne n’est connecté</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 répond ; le service n’a pas encore d’administrateur</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>Connecté à %1 ; configuration en cours</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>Personne n’est connecté pour cela.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>Un autre que celui que vous aviez approuvé</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>Non approuvé par ce système</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>Le service répond</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 a répondu en %2.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1, connexion comprise</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Réponses suivantes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiquée</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>Aucune&#xa0;: HTTP en clair, à l’intérieur de cet ordinateur</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>Approuvé par vous&#xa0;: il a l’empreinte épinglée</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>Approuvé par ce système</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1&#xa0;: expiré</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1&#xa0;: pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n jeton expire bientôt</numerusform>
            <numerusform>%n jetons expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1 expire dans moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 expire dans %n jour</numerusform>
            <numerusform>%1 expire dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>Comment ce service doit-il se comporter&#xa0;?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Un profil règle plusieurs pages à la fois. Tout peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>Profil de départ</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Protéger une API</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Comportement du service</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>Peut être passée</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Utiliser ce profil</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Protéger cette API</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Conserver les paramètres</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>À propos de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>Console Latchkey</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Des jetons API au lieu de mots de passe, devant toute API REST. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>Diagnostic, sans noms, adresses ni secrets</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Ce que fait le clavier</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Enregistrer un dossier de diagnostic…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>Révoquer ou supprimer les lignes</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>Copier les identifiants des lignes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>Tester le jeton</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>Compléter une limite</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostic copié</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Enregistrer un dossier de diagnostic</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>Enregistré sous %1. Il contient des réglages et des adresses, mais ni mots de passe, ni sessions, ni jetons.</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Certaines modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>Elles se trouvent dans&#xa0;: %1. Si vous quittez, elles seront perdues.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>Quitter la configuration</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>Quitter la configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>Aucun service enregistré ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>Le lien n’a pas été ouvert. %1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>Déverrouillez la console, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>Le lien mène à une page que ce compte n’a pas ici.</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>Se &amp;connecter à un service…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>C&amp;hanger de service</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>&amp;Accès rapide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navigation réduite</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>&amp;Tester le jeton…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>À &amp;propos de Latchkey</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>&amp;Profil de départ…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>&amp;Enregistrer un dossier de diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>Verrouiller en cas d’&amp;absence</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>Montrer ou ma&amp;squer les secrets</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
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
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Développer</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>Personne n’a répondu à %1</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>Aucune API d’administration à l’adresse %1</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>Autre chose y répond. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>Sur cet ordinateur, «&#xa0;latchkeyd serve&#xa0;» le démarre, ou «&#xa0;systemctl start latchkeyd&#xa0;» s’il a été installé avec son unité.</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API publiques</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Paramètres globaux</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitation de débit</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Mode sécurisé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Gérer les clés API</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Mes jetons</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Accès rapide</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>Pages et paramètres</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>shell::PersonButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>Ce profil active le mode sécurisé au prochain démarrage du service&#xa0;: les valeurs de jetons récupérables sont effacées.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Impossible de lire les profils</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Choisissez d’abord un profil.</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>Les paramètres correspondent déjà à ce profil.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Saisissez d’abord %1.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>Ce que le profil modifie</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, actuellement %2</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>Le groupe %1 est créé&#xa0;; il reste.</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>Profil de départ</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>Comment ce service doit-il se comporter&#xa0;?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Un profil règle plusieurs pages à la fois. Tout peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Conserver les paramètres</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Utiliser ce profil</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>Appliquer un profil</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>Annuler après 2 minutes si je ne confirme pas</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>Ouverture du trousseau…</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>La session est conservée dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>Non mémorisé.</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Des modifications non enregistrées sont toujours là</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>La console s’est arrêtée avant leur enregistrement. Elles ne sont que sur cet ordinateur&#xa0;; le service n’en sait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>«&#xa0;Restaurer&#xa0;» les remet dans leurs pages, où vous pouvez les vérifier et les enregistrer. Si vous fermez cette fenêtre, la question sera reposée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>Changer de service</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Utilisé hier</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>Utilisé il y a %n jour</numerusform>
            <numerusform>Utilisé il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Utilisé le %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>La liste des services n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>Elle s’appelle maintenant %1. Ajoutez de nouveau vos services, ou importez une liste exportée.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>En cours d’ajout</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>Code d’installation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, à nouveau</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>Créer le premier administrateur</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>Ce service n’a pas encore d’administrateur. Qui l’a installé possède un code valable une fois.</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>«&#xa0;latchkeyd init&#xa0;» l’a affiché&#xa0;; il figure aussi dans le fichier setup-code du répertoire de données, lisible seulement par l’utilisateur du service.</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>Prouve que vous pouvez lire le répertoire de données du service, afin que personne d’autre sur le réseau ne crée le premier administrateur. Il est effacé après usage. La casse, les espaces et les tirets sont sans importance.</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>Le nom pour se connecter. Il se modifie sous Utilisateurs et groupes.</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>Peut servir à se connecter à la place du nom.</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>De ce seul compte. Les jetons du compte s’en passent.</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>Le même mot de passe, pour qu’une faute de frappe ne vous bloque pas.</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>Saisissez le code d’installation.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>Votre session sur %1 est terminée</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Une fois connecté en tant que %1, vous reprendrez où vous en étiez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Nom ou adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>Avec votre nom et votre mot de passe sur ce service.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>La console démarre comme la première fois</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>L’état de la fenêtre n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>La touche Maj était enfoncée au démarrage. La fenêtre, les colonnes, les filtres, les couleurs et la langue sont comme la première fois&#xa0;; les services enregistrés sont conservés.</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>La fenêtre, les colonnes, les filtres, les couleurs ou la langue sont comme la première fois&#xa0;; les services enregistrés sont conservés. Ce qui n’a pas pu être lu a été gardé&#xa0;:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>Les données affichées datent de %1.</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>La modification de «&#xa0;%1&#xa0;» sera annulée dans %2 si elle n’est pas confirmée.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
            <numerusform>Prochain essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Aucune connexion à %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>La modification de «&#xa0;%1&#xa0;» est en vigueur. La conserver&#xa0;?</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>Elle sera annulée dans %1 si vous ne la confirmez pas via cette connexion.</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>Annuler maintenant</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Conserver la modification</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>L’authentification de l’API REST est désactivée</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>Simulation&#xa0;: rien n’est refusé</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>Toutes les requêtes passent telles quelles.</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>Les décisions sont consignées, mais toutes les requêtes passent.</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>La modification est conservée</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>La modification est annulée</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>plusieurs pages par un profil</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>Vérifier le certificat…</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>Le service est plus récent que cette console</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>Il est en version %1, la console en version %2. Ce que cette console ne connaît pas reste tel quel sur le service. Installez la console plus récente pour tout voir et tout modifier.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>Heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Service connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Service non connecté</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>dernière réponse à %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>Presse-papiers effacé dans %n&#xa0;s</numerusform>
            <numerusform>Presse-papiers effacé dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>Annuler ce qui est demandé au service</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>Ce bureau n’a pas de zone pour les icônes des programmes.</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>Ouvrir Latchkey</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1 (pas sur ce bureau)</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 présente un autre certificat</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>Ce que vous n’avez pas enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Approuver pour ce service</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>Latchkey se place devant vos API REST. Ouvrez l’un des services sur le côté ou connectez-vous à un autre.</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>Se connecter à un service…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Importer des services</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>Services (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>%n service ajouté</numerusform>
            <numerusform>%n services ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>Exporter les services</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>Services écrits dans %1. Les mots de passe et les sessions ne figurent pas dans le fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Service non connecté</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>« %1 » est déjà dans la liste : ce service est ouvert.</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>« %1 » était déjà dans la liste : une seule entrée est gardée.</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>Quand l’é&amp;cran est verrouillé</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>%1&#xa0;: en vigueur</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>Se connecter à un service</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Gérer les clés API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Paramètres des clés API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API publiques</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Paramètres globaux</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>API en amont et proxys approuvés</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitation de débit</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Mode sécurisé</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Mes jetons</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>Lignes «&#xa0;Limiter à&#xa0;»</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>Tester un jeton</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>Pourquoi un appel a-t-il été refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>Aide de Latchkey</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n autre filtre</numerusform>
            <numerusform>%n autres filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>ou appuyez sur</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>En savoir plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
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
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1&#xa0;: colonnes</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>Étapes de la décision</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler l’action (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>Prend effet à la prochaine requête. Annulation automatique sans confirmation sous 2 minutes.</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>Prend effet à la prochaine requête.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>Fournir ce qu’il manque à la décision&#xa0;: le corps, ou le résultat de la vérification du mot de passe.</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>Envoyer une requête bien formée.</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>Envoyer le chemin sous sa forme simple, sans «&#xa0;//&#xa0;», «&#xa0;..&#xa0;», barres obliques encodées, ni «&#xa0;;&#xa0;» si l’API en amont est un conteneur de servlets.</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>Envoyer un seul jeu d’identifiants, à un seul endroit, une seule fois.</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>Faire envoyer au proxy approuvé un seul en-tête de transfert bien formé, ou corriger l’en-tête et les adresses sous «&#xa0;Proxys approuvés&#xa0;».</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>Envoyer un corps plus petit, ou relever la taille maximale du service.</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>Envoyer une URL plus courte.</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>Envoyer moins de champs d’en-tête, ou de plus courts.</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>Ajouter une API en amont dont les noms d’hôte et le préfixe de chemin couvrent cette requête.</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>Ajouter l’adresse du proxy frontal aux proxys approuvés.</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>Utiliser https, ou régler «&#xa0;Exiger TLS&#xa0;» sur «&#xa0;Jamais&#xa0;» dans Paramètres globaux.</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>Envoyer la méthode elle-même au lieu d’un en-tête de substitution ou d’un paramètre «&#xa0;_method&#xa0;».</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>Envoyer toute la requête à temps.</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>Retirer de la requête les champs d’identité de la passerelle (X-Forwarded-User, X-Latchkey-...).</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>Envoyer un jeton, ou ajouter le chemin aux chemins publics de l’API en amont.</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>Envoyer les identifiants sous la forme que prescrit leur schéma.</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>Copier le jeton en entier&#xa0;: sa longueur ou sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>Créer un jeton&#xa0;: aucun n’a cet ID.</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>Utiliser la valeur actuelle du jeton, ou le renouveler avec un recouvrement plus long.</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>Repousser l’expiration du jeton, ou en créer un nouveau.</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>Créer un nouveau jeton&#xa0;: un jeton révoqué le reste.</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>Activer le jeton.</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>Activer le propriétaire du jeton.</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>Créer un nouveau jeton&#xa0;: le propriétaire de celui-ci a disparu.</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>Ajouter le propriétaire à un groupe autorisé à générer des jetons, ou désactiver «&#xa0;Seuls les administrateurs créent des jetons&#xa0;» sous Restrictions.</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>Envoyer le jeton avec le nom ou l’adresse e-mail de son propriétaire.</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>Envoyer le jeton partagé avec un nom d’utilisateur, en Basic.</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>Envoyer le jeton par un schéma qu’acceptent à la fois le jeton et les paramètres globaux.</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>Utiliser un jeton, ou autoriser les mots de passe dans Paramètres globaux et pour l’API en amont.</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>Utiliser le bon mot de passe, ou un jeton.</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>Utiliser le nom d’un utilisateur existant.</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>Activer l’utilisateur.</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>Utiliser le nom d’utilisateur&#xa0;: l’adresse e-mail est celle de plusieurs utilisateurs.</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>Utiliser un jeton de Latchkey, ou autoriser les jetons PAT dans Paramètres globaux.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>Attendre la fin du verrouillage, ou déverrouiller l’utilisateur.</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>Modifier les listes d’adresses sous Restrictions pour qu’elles admettent ce client.</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>Ajouter l’adresse du client aux adresses du jeton.</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>Ajouter le chemin aux chemins des jetons de l’API en amont.</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>Ajouter l’utilisateur à un groupe ayant accès à l’API.</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>Retirer l’utilisateur des groupes en lecture seule, ou se contenter de lire.</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>Utiliser un jeton qui n’est pas en lecture seule, ou se contenter de lire.</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>Ajouter une ligne à «&#xa0;Limiter à&#xa0;» du jeton, ou élargir celle qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>Envoyer la requête par la passerelle, ou limiter le jeton sans JsonData&#xa0;: une question forward auth ne montre pas le corps.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>Attendre la fin du verrouillage, ou déverrouiller l’adresse.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>Attendre, ou relever la limite sous Limitation de débit.</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>Examiner l’état du service.</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>Examiner l’état de l’API en amont.</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>Il y a des appels du nœud %1, dont la fin du journal manque.</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>La fin du journal du nœud %1 a été modifiée (ou la clé est différente).</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>Les derniers appels du nœud %1 manquent&#xa0;: son journal finit à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>Avant le nœud %1, blocs %2 à %3, des appels manquent ou sont mal placés&#xa0;: le bloc %4 était attendu.</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>Des appels ont été modifiés&#xa0;: nœud %1, blocs %2 à %3.</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>L’index des appels a été modifié, des recherches peuvent donc les manquer&#xa0;: nœud %1, blocs %2 à %3.</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>La fin de l’appel %1 manque.</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>La fin de l’appel %1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>Fins d’appels ajoutées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>Les dernières modifications et sessions manquent (ou la clé est différente).</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>Les maillons %1 à %2 de la chaîne des modifications manquent.</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>Des modifications ou sessions du lot %1 ont été altérées.</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>Le lot %1 de modifications et sessions a %2 lignes au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>Modifications ou sessions ajoutées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>L’index des modifications a été modifié, des recherches peuvent donc les manquer : lot %1.</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>Le service n’a pas pu comprendre la requête.</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>Le corps n’est pas le JSON attendu ici.</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>Les paramètres de la requête sont incompréhensibles.</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>Certaines valeurs sont inutilisables.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>La session n’est plus valable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>Le nom et le mot de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>Trop de tentatives manquées&#xa0;; le compte est bloqué pour un moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>Trop de tentatives manquées depuis cette adresse&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Ce compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Seuls les administrateurs peuvent faire cela.</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>Ce compte ne peut ni créer ni utiliser de jetons.</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>Ce compte ne fait partie d’aucun groupe autorisé à créer des jetons.</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>En mode sécurisé, les données d’un jeton ne peuvent être ni modifiées ni affichées à nouveau.</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>Cela n’existe pas ici&#xa0;; il a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>Le service ne connaît pas cette opération&#xa0;; il est peut-être plus ancien que la console.</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>La réponse ne peut pas être donnée sous une forme acceptée par la console.</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>Le corps doit être application/json.</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>Ce qui a été envoyé est trop volumineux pour le service.</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>La requête doit indiquer la révision qu’elle modifie.</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>Cela a été modifié entre-temps&#xa0;; relisez-le.</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>Le propriétaire a déjà autant de jetons que permis. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>Ces réglages se contredisent.</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>Une autre modification des réglages attend sa confirmation. Gardez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>Aucune modification n’attend de confirmation&#xa0;; elle a peut-être déjà été annulée.</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>Vous vous excluriez vous-même&#xa0;: votre propre adresse ne serait plus admise.</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>Vous ne faites partie d’aucun groupe autorisé à utiliser les API&#xa0;: vos propres jetons seront refusés.</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>Chaque requête atteindra les API sans contrôle.</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>Les refus seront enregistrés, mais les requêtes passeront quand même.</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>Les scripts qui envoient encore un mot de passe seront refusés.</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>Les adresses finissent dans les journaux des autres, et les jetons avec elles.</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>Les restrictions n’admettent pas l’adresse de cet ordinateur. Un administrateur peut changer cela depuis une adresse admise ou sur la machine du service.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>C’est encore utilisé.</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>La même requête a déjà été envoyée avec un autre contenu.</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>La même requête est en cours&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>C’est le dernier administrateur qui peut se connecter. Créez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>Ce service a déjà un administrateur&#xa0;; connectez-vous.</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>Ce n’est pas le code d’installation. Il se trouve dans le fichier setup-code du répertoire de données du service.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>Le jeton est révoqué définitivement.</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>La valeur du jeton n’a pas été conservée et ne peut être affichée.</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>Le service ne répond pas à ce nom d’hôte. Utilisez son adresse ou ajoutez le nom à sa configuration.</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>Les requêtes émises par des pages web sont refusées.</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>La requête ne peut être enregistrée et n’est donc pas exécutée. Vérifiez l’espace disque sur la machine du service.</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>Le stockage ne peut être lu ou écrit pour le moment&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>Trop d’activité&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>La modification est enregistrée, mais tous les workers ne l’ont pas encore confirmée.</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>Cela n’est pas disponible dans cette installation.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>Une erreur s’est produite dans le service&#xa0;; son journal en dit plus.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>Il faut au moins une entrée&#xa0;; une liste vide n’admettrait personne.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>Au plus %1 entrées.</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>Pas d’espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>Les caractères de contrôle ne sont pas admis ici.</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>Un caractère n’est pas admis ici.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;; il faut un nom, un @ et un domaine.</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>Ce n’est pas un nom d’en-tête&#xa0;; lettres, chiffres et traits d’union seulement.</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>Ce nom a un autre sens dans HTTP ou dans Latchkey&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>Le service ne connaît pas cette valeur.</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>Le service ne connaît pas ce champ&#xa0;; il est peut-être plus ancien que la console.</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>Ce n’est pas du type attendu ici.</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>Les jetons sans expiration ne sont pas permis ici.</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>Cela figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>Cela contredit une autre valeur à côté.</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>Cela ne peut pas être le nom d’un paramètre.</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>Trop d’adresses pour leur faire confiance&#xa0;; indiquez les proxys eux-mêmes.</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>Ce n’est pas l’adresse d’une API&#xa0;; elle commence par http:// ou https:// et n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>Ce n’est pas un moment&#xa0;; écrivez par exemple 2027-01-05T09:41:00Z.</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>Ce n’est pas une durée&#xa0;; écrivez par exemple 90s, 5m ou 24h.</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>Ce n’est ni une adresse ni un réseau comme 10.20.0.0/16 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Ce n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>Ce n’est pas l’identifiant d’un jeton.</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>Ce n’est pas un code d’état, comme 403 ou 4xx.</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>La liste a trop changé pour continuer d’ici&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>Ce n’est pas une telle clé.</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>Les réglages globaux n’acceptent pas cela.</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>Ce n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>Un jeton partagé ne peut pas avoir cela.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>Un jeton partagé ne dit pas qui l’utilise&#xa0;; il lui faut le schéma Basic.</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>Cela ne peut pas être essayé ici.</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>C’est désactivé.</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>C’est hors des limites possibles.</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>Une autre API en amont y répond déjà.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>Cela a été donné deux fois.</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>Autre chose porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>Ce mot de passe est parmi les premiers essayés&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>Ce mot de passe est trop facile à deviner&#xa0;; utilisez plusieurs mots sans lien.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>Ce groupe n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>Ce propriétaire n’a pas droit à des jetons.</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>Seuls les administrateurs peuvent régler cela.</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>Cela contredit un autre réglage.</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>Inutilisable sous cette forme.</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>Le chemin pourrait se lire de deux façons&#xa0;; évitez les segments à points, les barres doubles ou encodées.</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>Ce n’est pas une méthode HTTP admise ici.</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>Une condition n’est pas fermée&#xa0;; ajoutez ] à la fin.</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>Cette condition n’existe pas&#xa0;; il y a QueryParam, JsonData et Header.</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>Une classe de caractères n’est pas fermée&#xa0;; ajoutez ] à la fin.</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>La liste du début contient autre chose que des méthodes HTTP.</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>La liste des méthodes n’est pas fermée&#xa0;; ajoutez ] à la fin.</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>Le nom dans la condition est inutilisable.</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>La condition ne dit pas ce qu’elle regarde.</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>Il faut ==, &gt;=, &lt;=, &gt; ou &lt; et une valeur.</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>Du texte suit une condition&#xa0;; les conditions sont en fin de ligne.</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>Il manque le chemin&#xa0;; écrivez-en un, par exemple .* pour tous.</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>Cette valeur n’est pas comparable&#xa0;; les nombres et les dates comme 2027-01-05 le sont.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>Le motif n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>Le motif est trop grand&#xa0;; utilisez plusieurs lignes.</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>Le motif utilise une construction non prise en charge, comme les assertions avant/arrière ou les références arrière.</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>Une autre ligne admet déjà tout ce qu’admet celle-ci.</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>Les conditions de cette ligne s’excluent&#xa0;; elle ne correspond jamais.</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>Cette condition admet toute valeur.</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>Ceci compare du texte et non une grandeur&#xa0;; utilisez &gt;=, &lt;=, &gt; ou &lt; pour un intervalle.</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>La ligne admet toutes les requêtes.</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>La ligne ne correspond jamais à un chemin.</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>Aucun appel enregistré ne correspond à cette ligne.</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>Le motif reste ouvert à la fin et admet plus qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>Le motif est ouvert au début et admet plus qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>«&#xa0;.&#xa0;» vaut pour tout caractère&#xa0;; écrivez «&#xa0;\.&#xa0;» pour un point.</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>Le motif ne voit que le chemin&#xa0;; demandez un paramètre avec [QueryParam::name==value].</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>Cela n’existe pas&#xa0;; il a peut-être été renommé ou supprimé.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Le service dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>Ce que ce motif admet n’est pas jugé&#xa0;; il fonctionne tout de même.</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>Une autre entrée de la liste la contient entièrement&#xa0;; elle ne change donc rien.</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>La liste prioritaire dans ce mode la contient entièrement&#xa0;; elle ne change donc rien.</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>Personne n’est dans ce groupe.</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>Des jetons à courte vie dont personne ne voit la valeur deux fois, et rien de ce que les quatre extensions laissent ouvert.</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>Comme miniOrange REST API Authentication au départ&#xa0;: les deux schémas, aucun plafond, chacun crée ses jetons, ceux du produit restent valables.</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>Comme Kantega SSO API Tokens&#xa0;: des jetons à la place du mot de passe Basic, 30 jours sauf indication contraire.</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>Comme Extender REST API Tokens en mode standard&#xa0;: Basic, aucun plafond, valeurs consultables à nouveau.</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>Comme resolution API Token Authentication au départ&#xa0;: tous créent et utilisent des jetons, les mots de passe marchent à côté.</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>Restrictif</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>Seuls les membres du groupe token-users peuvent avoir des jetons, pour 90 jours au plus.</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>La requête n’a pas été décidée&#xa0;; rien ne passe sans décision.</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>Les identifiants et toutes les règles autorisent la requête.</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>L’API en amont sert ce chemin à tous, et aucune règle n’exige d’authentification.</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>Le chemin est sur la liste de contournement&#xa0;; l’authentification de l’API en amont s’applique.</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>L’application est désactivée dans les réglages globaux&#xa0;; toute requête passe.</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>La requête enfreint les règles de HTTP et a été refusée avant tout.</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>Le chemin pouvait se lire de deux façons (segments à points, barres encodées, échappements faux) et a été refusé.</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>La requête porte plusieurs identifiants&#xa0;; un seul est permis.</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>Un proxy approuvé a omis ou répété un en-tête de transfert&#xa0;; comparez sa configuration à l’exemple fourni.</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>Le corps dépasse la taille maximale réglée.</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>L’URL dépasse la longueur maximale réglée.</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>Les en-têtes dépassent la taille maximale réglée.</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>Aucune API en amont ne répond à cet hôte et ce chemin&#xa0;; vérifiez les hôtes et préfixes des API en amont.</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>La question vient d’une adresse qui n’est pas parmi les proxys approuvés.</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>Des identifiants ont été envoyés sur une connexion sans TLS.</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>La requête demande à l’API en amont de la traiter comme une autre méthode, ce qui contournerait les règles.</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>Le client n’a pas envoyé toute la requête à temps.</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>La requête porte deux fois un champ d’identité de la passerelle, ou avec «&#xa0;_&#xa0;» au lieu de «&#xa0;-&#xa0;», que certaines API en amont prennent pour authentique.</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>La requête ne porte aucun identifiant et le chemin n’est pas public.</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>Le jeton a une forme ou une somme fausse&#xa0;: mal saisi, coupé, ou jamais des nôtres.</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>Aucun jeton n’a cet identifiant&#xa0;; supprimé, ou d’une autre installation.</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>L’identifiant existe, la valeur est fausse&#xa0;; le jeton a peut-être été renouvelé.</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>La durée de vie du jeton est écoulée.</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>Le jeton a été révoqué.</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>Le jeton est désactivé et peut être réactivé.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>Le propriétaire du jeton est désactivé.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>Le propriétaire n’a plus droit aux jetons&#xa0;; vérifiez les groupes et si seuls les administrateurs y ont droit.</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>Le propriétaire du jeton n’existe plus.</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>Le nom envoyé avec le jeton n’est pas celui de son propriétaire.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>Un jeton partagé ne dit pas qui l’utilise&#xa0;; envoyez-le en Basic avec un nom.</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>Le jeton ou les réglages globaux n’acceptent pas ce schéma.</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>Basic sans jeton utilisable, et les mots de passe ne sont pas acceptés ici.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est faux.</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>Aucun utilisateur n’a ce nom ou cette adresse.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>L’utilisateur est désactivé.</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>Plusieurs utilisateurs partagent cette adresse&#xa0;; envoyez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>Le jeton n’a pas été créé ici, et ceux de l’API en amont ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>Le compte est bloqué après trop d’échecs&#xa0;; un administrateur peut le débloquer.</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>Le champ Authorization est illisible (schéma, base64 ou deux-points manquant).</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>La restriction globale d’adresses n’admet pas l’adresse du client.</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>L’adresse du client n’est pas parmi celles permises à ce jeton.</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>Les chemins à jetons de l’API en amont ne comprennent pas ce chemin.</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>L’utilisateur n’est dans aucun des groupes autorisés à utiliser l’API.</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>Un groupe de l’utilisateur ne peut que lire, et cette méthode peut modifier.</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>Le jeton ne peut que lire, et cette méthode peut modifier.</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>Aucune ligne des limites du jeton ne correspond&#xa0;; la trace montre la plus proche.</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>Une limite du jeton regarde le corps, que le proxy frontal ne transmet pas.</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>Trop d’authentifications manquées depuis cette adresse.</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>La limite de débit est épuisée pour l’instant.</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>Le verdict n’a pu être enregistré, la requête est refusée&#xa0;; vérifiez l’espace disque et le stockage du journal.</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>Les règles étaient illisibles, la requête est refusée.</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>L’API en amont est injoignable ou a rompu la connexion&#xa0;; vérifiez son adresse, ses réglages TLS et son état.</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>L’API en amont n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>Le service est surchargé&#xa0;; la requête a été refusée aussitôt.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>Une erreur inattendue a arrêté la décision, la requête est refusée&#xa0;; le journal du service en dit plus.</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>la cible peut être lue de plusieurs façons</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>pair %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>pair %1, un proxy approuvé</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>l’en-tête de transfert ne contient aucune adresse</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>aucune API en amont ne répond à cet hôte et à ce chemin</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>API en amont «&#xa0;%1&#xa0;»&#xa0;: application désactivée</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>API en amont «&#xa0;%1&#xa0;»&#xa0;: sur la liste de contournement</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>API en amont «&#xa0;%1&#xa0;», une requête préliminaire CORS</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>API en amont «&#xa0;%1&#xa0;», authentification imposée</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>API en amont «&#xa0;%1&#xa0;», un chemin public</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>API en amont «&#xa0;%1&#xa0;», authentification requise</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>la requête demande une autre méthode que la sienne</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>un champ d’identité est répété, ou écrit avec «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>un conteneur de servlets couperait le chemin à «&#xa0;;&#xa0;»</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>aucune restriction d’adresse</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>les paramètres&#xa0;: aucune restriction d’adresse</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>les paramètres&#xa0;: autoriser la liste</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>les paramètres&#xa0;: bloquer la liste</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>API en amont «&#xa0;%1&#xa0;»&#xa0;: aucune restriction d’adresse</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>API en amont «&#xa0;%1&#xa0;»&#xa0;: autoriser la liste</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>API en amont «&#xa0;%1&#xa0;»&#xa0;: bloquer la liste</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>dans la liste d’autorisation (%1)</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>absente de la liste d’autorisation</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>dans la liste de blocage (%1)</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>absente de la liste de blocage</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 n’est pas verrouillée</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>%1 a échoué trop souvent et est verrouillée pour %2 s</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>aucun identifiant</translation>
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
        <translation>l’en-tête pour un jeton</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>le paramètre de requête</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>un autre schéma</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>sur une connexion sans TLS</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>le secret du jeton</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>l’ancien secret d’un jeton renouvelé</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>le mot de passe de l’utilisateur</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>un mot de passe que l’API en amont vérifie</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>des identifiants que l’API en amont vérifie</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>anonyme, sur un chemin ouvert à tous</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>aucun de nos jetons</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>ni révoqué, ni expiré, ni désactivé</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>jeton partagé&#xa0;; envoyé avec l’utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>jeton partagé, utilisé par l’utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>appartient à l’utilisateur «&#xa0;%1&#xa0;», autorisé à utiliser des jetons</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>les identifiants ne nomment aucun utilisateur à comparer</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>envoyé avec l’utilisateur «&#xa0;%1&#xa0;», appartient à l’utilisateur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>le jeton peut être utilisé de partout</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>chemin %1 de l’API en amont «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>l’accès à l’API n’est pas réservé à des groupes</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>quelqu’un sans nom connu</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>%1 par l’utilisateur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>%1 par quelqu’un sans nom connu</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>avec un jeton en lecture seule</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>aucune ligne de limite ne s’applique</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>la ligne %1 correspond&#xa0;: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>aucune ligne ne correspond (sur %1)</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>la ligne %1 «&#xa0;%2&#xa0;» diffère par ses méthodes</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>la ligne %1 «&#xa0;%2&#xa0;» diffère par son URL</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>la ligne %1 «&#xa0;%2&#xa0;» diffère par sa condition %3</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>le jeton est exempté</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>aucune limite de débit ne s’applique</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 restantes</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>%1 sur %2 restantes après cette requête</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>%1 sur %2 restantes de la limite propre au jeton</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>%1 sur %2 restantes de la limite propre au jeton après cette requête</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>C’est un appel de l’API d’administration, que la passerelle ne juge pas.</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>Le jeton n’existe plus.</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>La requête a été refusée avant d’être comprise.</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>Le corps et les champs d’en-tête ne sont pas enregistrés&#xa0;: une limite sur le corps échoue comme non disponible, une sur un champ comme absente.</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>Aucun identifiant n’est enregistré&#xa0;; la requête est jugée comme si elle n’en portait pas.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>Le jeton est supposé envoyé en Basic&#xa0;; le schéma n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>Le jeton est supposé envoyé en Bearer&#xa0;; le schéma n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>La validité du mot de passe est tirée de l’entrée.</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>Un jeton étranger remplace celui qui a été envoyé&#xa0;; il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>Les identifiants transmis ne sont pas enregistrés&#xa0;; la requête ne peut donc pas être rejugée.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>&#xa0;; </translation>
    </message>
</context>
</TS>
