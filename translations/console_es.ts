<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>Tiene más de %n carácter.</numerusform>
            <numerusform>Tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>No empieza por %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>«%1» no debe estar en él: los enlaces no llevan nombres, contraseñas ni parámetros.</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>No nombra ningún servicio: un host y quizá un puerto.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>«%1» no es el nombre ni la dirección de un host.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>«%1» no es un puerto.</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>«%1» no es un lugar de la consola. Tras el servicio puede ir /tokens/, /audit/ o /page/, cada uno con un identificador.</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>No se puede leer la respuesta del servicio: %1 Es posible que el servicio sea de otra versión que esta consola.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>No se puede acceder al servicio: %1. Compruebe su dirección y si está en ejecución, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>El servicio no ha respondido a tiempo. Puede que esté ocupado o incomunicado; vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>Esta no es una respuesta de un servicio Latchkey (estado %1). Compruebe que la dirección sea la de su API de administración.</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>Se canceló antes de que el servicio respondiera; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>El llavero está bloqueado: %1.</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>Desbloquéelo e inicie sesión de nuevo para que se recuerde.</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>Aquí no se puede usar ningún llavero: %1.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>Instale gnome-keyring, o KeePassXC con su Secret Service activado, para que se recuerde la sesión.</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>El servicio muestra un certificado distinto del que era de confianza. Antes de confiar en el nuevo, pregunte a quien lo administra si se ha sustituido el certificado.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>El certificado del servicio no es de confianza: %1 Compare su huella digital y confíe en él para este servicio, o utilice un certificado en el que confíe el sistema.</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>Esto no es una dirección. Escriba un nombre de host y, si no es 8460, un puerto: keys.corp.example:8460.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>No incluya el nombre ni la contraseña en la dirección; se piden al iniciar sesión.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>Una dirección empieza por https://, o por http:// para un servicio en este equipo.</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>Sin TLS, la contraseña podría leerse por el camino. Use https://; http:// es solo para un servicio en este equipo.</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>Esto no es una dirección. Escriba esquema, host y puerto: https://api.corp.example:443.</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>Sin TLS el token podría leerse por el camino, así que no se envía. Use https://; http:// es solo para una pasarela en este equipo.</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>La lista de servicios no se puede guardar en %1: %2.</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>Este archivo no contiene ninguna lista de servicios. Elija uno que se haya exportado desde este programa.</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>¿Para quién y para qué es?</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>Un token actúa en nombre de su propietario y nunca puede hacer más de lo que este tiene permitido.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
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
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>Se está consultando al servicio qué es posible.</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 de 64</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>Compartido, sin propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>Un token compartido solo funciona con Basic.</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>Este servicio acepta Basic y Bearer.</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>Este servicio solo acepta un esquema.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 de %2 tokens utilizados por %3</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>Esta cuenta no puede crear tokens.</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>%1 ya tiene todos los tokens permitidos. Elimine uno primero.</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>Se está creando el token.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Algunos de los valores no se pueden utilizar.</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>el nuevo token</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Dé un nombre al token.</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>Elimine uno para hacer sitio</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>Revocado el %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 de %2 tokens utilizados por %3</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Editar token</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 de 64</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>Se están guardando los cambios.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Algunos de los valores no se pueden utilizar.</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Funciona hasta que alguien lo revoque.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>Los valores de los tokens nunca están en el archivo: el servicio no los tiene.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>Marcar el archivo como UTF-8, para hojas de cálculo antiguas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>Editar grupo</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>¿Qué tienen en común sus miembros?</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>Las restricciones nombran grupos; la pertenencia se decide en cada usuario.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>Guardar grupo</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>Se está guardando el grupo.</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>Qué puede llamar %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>Líneas de límite</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>Se están comprobando las líneas.</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>Algunas líneas aún no se pueden utilizar.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>Sin líneas, todo lo que puede su propietario.</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>Pertenece a %1. Sin líneas, todo lo que puede su propietario.</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>Las líneas son alternativas; dentro de una línea todo debe coincidir.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Insertar ejemplo</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>Autocompletado</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>Solo lectura, en cualquier parte.</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>Las incidencias de un proyecto y lo que hay debajo.</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>Con un parámetro de consulta de este valor.</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>Los números y las fechas se comparan con &gt;=, &lt;=, &gt; y &lt;.</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>Con este valor en el cuerpo JSON; un nodo es un nombre, una ruta con puntos o un puntero JSON.</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>Con uno de estos valores en un campo de cabecera.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>Cómo se escribe una línea</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>Métodos, luego una expresión regular para toda la ruta, luego condiciones. Una línea permite una petición cuando todo coincide; basta con una.</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>La ruta se compara decodificada y con la ruta de contexto del upstream. Las expresiones regulares son las de RE2: sin anticipación ni referencias hacia atrás. Deben coincidir con el valor entero.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>Llamadas registradas</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>El token aún no ha llamado a nada.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>De la última llamada</numerusform>
            <numerusform>De las últimas %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1, estas líneas</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1, estas líneas sin la línea %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>permiten %1</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>deciden %1 por lo que no se registra, como el cuerpo</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>deniegan %1</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>Todas las líneas se usaron.</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>No se usó ninguna línea.</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>Nunca usada: línea %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>Y %n más, marcado junto a las líneas.</numerusform>
            <numerusform>Y %n más, marcados junto a las líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>Quita la línea</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>Sustituye la línea: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>Corregir línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>el método es %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>la URL no coincide</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>una condición no se cumple</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>no está en el cuerpo: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>no se cumple: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>Escriba una ruta para probar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>Ruta de prueba</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>Cuerpo de prueba</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>Permitida por la línea %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>%n token completado</numerusform>
            <numerusform>Los %n tokens completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>%n token no se ha intentado porque usted canceló.</numerusform>
            <numerusform>%n tokens no se han intentado porque usted canceló.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Como líneas JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>%n más en la lista exportada</numerusform>
            <numerusform>%n más en la lista exportada</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>La lista se ha guardado.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>%1 de %n token completado</numerusform>
            <numerusform>%1 de %n tokens completados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>El token es desconocido, ha caducado, está desactivado o ha sido revocado.</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>La llamada vino de este equipo, cuenta para los límites y se encuentra con lo que haya cambiado entretanto; el motivo está en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>La pasarela la dejó pasar, como se explicó. La respuesta es del upstream.</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>El veredicto difiere: se explicó como denegada, pero la pasarela la dejó pasar.</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>La pasarela la dejó pasar, pero el upstream no respondió: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>El veredicto difiere: se explicó como admitida, pero la pasarela la rechazó: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>La pasarela la rechazó, como se explicó: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>Cabeceras importantes</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>Primera parte del cuerpo</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>Enviada de verdad, pero no hubo respuesta</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Enviada de verdad: %1 en %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Mostrar el valor de %1</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>El registro de auditoría anota que usted lo ha consultado.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Escriba primero su contraseña.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está consultando al servicio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>Dar un nuevo valor a %1</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>El valor antiguo funciona durante</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotar token</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>La próxima petición con el valor antiguo será denegada.</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>El nombre, los límites y la caducidad se mantienen. Hasta entonces funcionan ambos valores; ponga el nuevo donde está el antiguo y no revoque nada.</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>Ejecutar de verdad</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>Envía además la petición por la pasarela y muestra la respuesta.</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>Segundos hasta que se vacíe el portapapeles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>El portapapeles se vacía en %1 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>Fragmento de código</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>Llamar a una API con %1</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>Compartido: cada llamada indica su usuario.</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>Propiedad de %1, esquema %2.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Copiar fragmento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
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
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>El valor se ha omitido. Un script en una página web lo muestra a todo el que abra la página; póngalo en lugar de YOUR_TOKEN solo donde eso sea aceptable.</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>El valor se ha omitido. Póngalo en la variable LATCHKEY_TOKEN.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>Guardar fragmento</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Cabecera HTTP</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>El valor se omite. Póngalo en lugar de YOUR_TOKEN.</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>Probar token</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>¿Se admitiría esta petición?</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>Pide al servicio su decisión. No se envía nada al upstream ni se consume cuota.</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>Copiar traza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token o contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>Si se deja vacío: %1, sin comprobar su valor.</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>Nunca se escribe en un registro.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>Pulse Probar para ver qué dice cada etapa.</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>Admitida, porque ahora mismo no se aplica ninguna regla</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>Prueba correcta</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Denegada: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>Con la aplicación activada sería denegada: %1.</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>Cambio mínimo que la permitiría</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>Abrir en el editor de límites…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>Respuesta real</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>Para ejecutarla de verdad, pegue el valor del token: el servicio no lo revela.</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>Pregunta al servicio por su decisión y luego envía la petición: esa llamada llega al upstream, se cuenta y se registra como cualquier otra.</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Ejecutar de verdad</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>¿Enviar %1 de verdad?</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>Si la pasarela la deja pasar, el upstream la ejecuta: %1 sirve para cambiar algo allí.</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>Para ver solo la decisión, cancele y desactive «Ejecutar de verdad».</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>Enviando por la pasarela…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Cada etapa</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>Token rotado</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, compartido</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>Lo he guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>Guárdelo ahora</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>Después de cerrar este diálogo, el valor no volverá a mostrarse aquí. En el modo estándar solo su propietario puede revelarlo, con la contraseña.</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>Probar este token…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>Marque primero «Lo he guardado en un lugar seguro».</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Guardar token</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>Guardado. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>El valor no puede volver a mostrarse. Marque la casilla cuando lo haya guardado.</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>Llamada lista</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Cabecera HTTP</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>Abrir el editor de límites…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>Solo GET, HEAD y OPTIONS.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en la configuración</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>Por mucho que se use, el límite de frecuencia de la configuración no se le aplica.</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>hoy: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>Comunicado al upstream</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>(otro en cada llamada)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Editar usuario</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>Una cuenta inicia sesión con su contraseña y es propietaria de tokens.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>Puede iniciar sesión y usar tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Guardar usuario</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Crear usuario</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>Si se deja vacío: la contraseña no cambia.</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>Si se deja vacío: la cuenta no puede iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>Se está guardando el usuario.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>Algunos de los valores no se pueden utilizar.</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>Uso registrado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>Añadir intervalo de tiempo</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>En ese tiempo pasan tantas peticiones. La ráfaga dice cuántas pueden llegar a la vez. Con varios intervalos decide el más estricto.</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>Puede haber como máximo 8 intervalos de tiempo.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>peticiones por</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>a la vez, como máximo</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>Limitar la ráfaga</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>Quitar este intervalo de tiempo</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>Token caducado</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>Token desactivado</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>Token desconocido</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>Token con formato incorrecto</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>Valor de token incorrecto</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>Token de otro usuario</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>Token compartido sin usuario</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Propietario desactivado</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>Propietario sin permiso</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>El propietario ya no existe</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>Credencial con formato incorrecto</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>Dos credenciales</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>Esquema no aceptado</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>Contraseñas desactivadas</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Usuario desactivado</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>Usuario ambiguo</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>Token ajeno</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>Dirección no incluida en el token</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>Ruta sin tokens</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>No pertenece a un grupo con acceso a la API</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Grupo de solo lectura</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>Token de solo lectura</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>Cuerpo no visible</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueada por intentos fallidos</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Límite de frecuencia superado</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Petición con formato incorrecto</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>Ruta ambigua</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>Sin upstream</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>Se requiere TLS</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>Sustitución del método</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Cuerpo demasiado grande</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>Upstream inaccesible</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>Upstream demasiado lento</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>Inicio o cierre de sesión</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>Permitida, se denegaría</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>Cabecera Forwarded incorrecta</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>Campo de identidad falsificado</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>URL demasiado larga</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Cabeceras demasiado grandes</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy no fiable</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>Petición demasiado lenta</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>No registrable</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>Reglas ilegibles</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>Servicio sobrecargado</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>Error del servicio</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>Ruta pública</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>Ruta exenta</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>Aplicación desactivada</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>menos de %1 ms</translation>
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
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 necesita un valor, por ejemplo %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>%1 no puede ser «%2». Posible: %3.</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>%1 aparece dos veces; solo una puede valer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>%1 y «%2» piden lo mismo; deje uno de los dos.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>En %1 min</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>En %1 h</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
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
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 de %n nodo</numerusform>
            <numerusform>%1 de %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>Nodo %1: sin respuesta desde el %2</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>Nodo %1, este: versión %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>Nodo %1: versión %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>No es texto. Empieza por estos bytes:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>Reglas de direcciones</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>Direcciones del token</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>Ruta del token</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>A punto de caducar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>Propietario desactivado</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
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
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>El servicio lo escribe en menos de un segundo tras cada llamada; aquí es tan antiguo como la lista (F5 la vuelve a leer).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Últimas direcciones</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>Se puede usar.</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>Caducó: %1.</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>Se revocó para siempre: %1.</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>Está desactivado y se puede volver a activar.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>La cuenta «%1» está desactivada.</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>«%1» no puede usar tokens: solo pueden los administradores o los miembros de los grupos autorizados.</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>Se puede usar, pero vive más de lo que hoy se permite a los tokens nuevos.</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>Se puede usar; el valor anterior a la última rotación funciona hasta %1.</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado hasta: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>Exportando: %1 entradas, %2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>Las entradas se han exportado.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Se ha detenido la exportación; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>¿Qué registros van al archivo?</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>Filtro, por ejemplo  decision:denied  path:/rest  from:10.20.4.17</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>Mis propias llamadas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>Más lentas que %1 ms</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>Mostrar lo encontrado…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>Verificando la cadena: %1 de %2 registros</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Verificando la cadena…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>No se pudo verificar la cadena: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>La cadena no se ha verificado desde que se inició el servicio</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>Cadena intacta hasta el %1 · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>Cadena rota, comprobada hasta el %1 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>El registro de auditoría fue modificado o dañado</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%n lugar no está como se escribió.</numerusform>
            <numerusform>%n lugares no están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>No confíe solo en estos registros: haga ahora una copia de seguridad como prueba, compárela con copias y exportaciones anteriores y averigüe quién puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Detener la verificación</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>Se está verificando ahora.</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>No se está verificando nada.</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>Cada línea es un lugar donde los registros no encajan en la cadena.</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>Todas las llamadas y todos los cambios, los más recientes primero.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Entradas de auditoría</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>Nada en este período cumple todo lo que pide el filtro.</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>No se pueden mostrar las entradas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>Se muestra %n entrada</numerusform>
            <numerusform>Se muestran %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 más antiguas omitidas</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>Buscando en entradas anteriores…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>Más de %n nueva</numerusform>
            <numerusform>Más de %n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>Mostrar las entradas más recientes</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>Cada llamada a través de la pasarela y cada cambio
aparecen aquí en cuanto se producen.</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>%1 más recientes omitidos</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar todo el período</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>No hay nada registrado en este período</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>¿Cómo decidiría el servicio esta llamada ahora?</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>Traza de la decisión</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>Denegada, %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Copiar ID de la decisión</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>Qué la permitiría</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>Lo que dijo cada etapa no se conservaba cuando se registró esta entrada.</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>Lo que dijo cada etapa no se conservaba cuando se registró esta entrada. Decidió «%1».</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>Con la política de hoy</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>Se permitiría.</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>Se denegaría: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>Tokens más usados</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>No se ha usado ningún token.</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>Mostrar las llamadas de este token</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>Comparación entre el modo estándar y el modo seguro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>Modo estándar</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>Volver a ver el valor del token</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>Propietario, de nuevo con contraseña</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>Fragmento de código con el valor</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>Desde los detalles del token</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>Solo al crearlo</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>Cambiar nombre, límites, direcciones, caducidad</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>En cualquier momento, con auditoría</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>Crear un token nuevo en su lugar</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>Revocar, desactivar, eliminar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>Qué almacena el servicio</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>Hash con clave y valor sellado</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>Solo hash con clave</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>Toda la configuración en un archivo</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>Ajustes, grupos, usuarios, upstreams y los datos de los tokens, como JSON.</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>Con secretos, sellados para una clave</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>Sin clave, el archivo no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>Los usuarios van sin contraseña y los tokens sin valor: bueno para revisar, para un servicio de prueba y para el control de versiones. Sellados, se añaden los hashes de contraseñas y lo que los tokens necesitan para usarse en otro sitio; solo la clave privada los abre, y nunca se envía aquí.</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>Cree un par de claves donde se abrirán los secretos y pegue el contenido de seal.key.pub:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>Pegue primero la clave pública.</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>Se está leyendo la configuración.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>La configuración se guardó en %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
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
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Lo que cambiaría %1</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>Lo que tiene el mismo nombre se cambia, lo nuevo se añade, nada se borra. Todo es un solo cambio.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>Lo que cambia la configuración</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>El archivo contiene secretos sellados. Con la clave privada llegan también contraseñas y valores de tokens; sin ella, solo el resto. El servicio la usa una vez y no la guarda.</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>Se está comprobando la configuración.</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>Se está importando la configuración.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>%1 nuevos, %2 cambiados, %3 sin cambios</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1 «%2» se omite: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>Se creó de nuevo %n token</numerusform>
            <numerusform>Se crearon de nuevo %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>Sus valores se dan solo esta vez. Guárdelos ahora y entréguelos.</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>Guardar los valores…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar los valores</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>Los valores están guardados</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>Los valores no se guardaron</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>La configuración no se puede usar así.</translation>
    </message>
</context>
<context>
    <name>pages::ConflictDialog</name>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Someone else saved these settings</source>
        <translation>Otra persona ha guardado estos ajustes</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>«%1» ha cambiado en el servicio después de que usted empezara a editar. Elija qué debe prevalecer.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Su borrador</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Ahora en el servicio</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1: su borrador</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1: ahora en el servicio</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>Elija línea por línea. No se guarda nada hasta que pulse el botón.</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>Recargar y descartar mi borrador</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>Guardar esta selección</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>%1 cambió «%2» %3, después de que usted empezara a editar. Elija qué debe valer.</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>Otra persona ha cambiado %1</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>Solo cambió la otra persona y se queda así: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>permanece oculta</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>la que ha escrito</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>A punto de caducar</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>Ninguno en los próximos 14 días.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>Las palabras encuentran lo que las contiene; los campos como state: piden una cosa concreta. La tecla Abajo propone lo que se puede escribir. Lo que está mal se dice debajo y no se pide.</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>Caduca en los próximos 14 días</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>El propietario no está autorizado</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>La cuenta del propietario está desactivada</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>Vive más de lo que ahora se permite</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>Sustituido, termina pronto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Solo Basic</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Solo Bearer</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic y Bearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En un plazo de 7 días</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En un plazo de 30 días</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Hace más de 90 días</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>Dentro de más de un año</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>En un plazo de un día</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Hace más de un año</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>El suyo propio</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>El de los ajustes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Desde la dirección</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>Propietario del token</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Inicios y cierres de sesión</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>Llamadas a la API de administración</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>Primera prueba</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>Primera prueba %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>Creado por la consola para probar la pasarela y revocado después.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Desde aquí no se puede enviar nada.</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>Ruta que se llama (GET)</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probarla ahora</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>La consola crea un token para usted, llama de verdad a la API por la pasarela con él y una vez sin él, y vuelve a revocarlo. Nadie ve su valor, y caducaría por sí solo al cabo de %n minuto.</numerusform>
            <numerusform>La consola crea un token para usted, llama de verdad a la API por la pasarela con él y una vez sin él, y vuelve a revocarlo. Nadie ve su valor, y caducaría por sí solo al cabo de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>A donde los scripts envían sus peticiones.</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Escriba dónde está la pasarela: la dirección que usan los scripts.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Una ruta empieza por «/».</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>No se ha creado ningún token</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>El token «%1» está revocado; así queda en la lista.</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>El token «%1» no se pudo revocar: %2 Caduca por sí solo; puede revocarlo en Gestionar claves de API.</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>Con token: sin respuesta</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>Admitido como %1. La respuesta es la de %2.</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>Admitido como %1, pero %2 no respondió: %3 Vuelva atrás y revise su dirección.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>Mostrar la traza</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>Sin token: %1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>Sin token: sin respuesta</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>Admitido aunque no llevaba token: la ruta es pública o las comprobaciones están desactivadas. Mire en API públicas y Ajustes globales.</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>Rechazado, como debe ser.</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>Con un token: %1 en %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>Proteja su primera API</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>Aquí se decide sobre las peticiones y se le pasan. Lo demás se ajusta en Ajustes globales, pestaña Upstreams.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Proteger esta API</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>Ajustes globales</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>Qué acepta este servicio, para todos los upstreams.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Activar la autenticación de la API REST</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>La simulación decide y registra, pero deja pasar todas las peticiones. Si está desactivada, todas las peticiones pasan sin modificar; las cabeceras de identidad se siguen eliminando.</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>El interruptor principal. Surte efecto en la siguiente petición, en todos los procesos de trabajo, y se deshace a los 2 minutos si no lo confirma.</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>Desactivar la autenticación Basic</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>Se rechazan las contraseñas. Basic con un token sigue funcionando.</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Permitir tokens PAT</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>Los tokens creados por el propio upstream se dejan pasar hacia él.</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Permitir que los usuarios creen tokens</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>Si está desactivado, solo los administradores crean tokens.</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>Credenciales aceptadas</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
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
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>Se combina con el esquema de cada token.</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Cabecera para un token</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>Además de Authorization, para clientes que no pueden establecerla.</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>Nombre del parámetro de consulta</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token en la cadena de consulta</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>Acaba en los registros de terceros. Es mejor dejarlo desactivado.</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Exigir TLS</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Desde otros equipos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>Las peticiones con una credencial se rechazan sin cifrado.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>Dónde indica un proxy de confianza de quién es la petición que transmite. La otra se ignora.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>para la pasarela; los demás no se consideran fiables</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>Debe permanecer activado mientras haya grupos que puedan generar tokens.</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>Abrir Restricciones</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>Busque antes en el registro las llamadas admitidas con contraseña: sus scripts serán rechazados.</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>Esos tokens quedan fuera de toda restricción de Latchkey: no conoce su propietario, su duración ni sus límites y no puede revocarlos.</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>Un token solo funciona con un esquema que acepten este ajuste y el token. Un token compartido necesita Basic.</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>Se toma como dirección del cliente la más a la derecha que no sea un proxy de confianza.</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>Aplicar un perfil…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>Exportar la configuración…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importar una configuración…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 no es una configuración de Latchkey.</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>La configuración está en vigor</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Hay una dirección escrita que aún no está en su lista. Pulse Añadir o vacíe el campo.</translation>
    </message>
</context>
<context>
    <name>pages::GrantsEditor</name>
    <message>
        <source>token-users</source>
        <translation>usuarios-token</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>Vida útil máxima para %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>Los grupos cuyos miembros pueden crear tokens, cada uno con la duración máxima. Quien está en varios obtiene la mayor.</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>Filtrar por nombre o descripción</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Seleccione primero un grupo.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n miembro lo pierde.</numerusform>
            <numerusform>%n miembros lo pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>No se puede eliminar un grupo nombrado en un ajuste.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>Ningún grupo tiene eso en el nombre o la descripción.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>No se pueden mostrar los grupos</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>Estado del servicio</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Aplicación de las reglas</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>simulación: no se rechaza nada</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>desactivada: se admite todo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>sin puerto de escucha</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>Forward auth</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos de trabajo</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En ejecución desde</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>Revisión de las reglas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>Los cambios sin guardar no se pueden conservar en %1: %2. Se pierden si la consola termina antes de guardarlos.</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Los cambios que no se guardaron siguen aquí</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>Última edición: %1. La consola terminó antes de que se guardaran.</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>semana</numerusform>
            <numerusform>semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>mes</numerusform>
            <numerusform>meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>año</numerusform>
            <numerusform>años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>Gestionar claves de API</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>Todos los tokens de este servicio, sea quien sea su propietario.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Añadir clave…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ajustes de claves de API</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>Crear tokens mediante la API</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. Iniciar sesión</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>Cada llamada se hace con una sesión, una contraseña o un token de API cuyo propietario tenga permiso. Una sesión termina por sí sola.</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>2. Crear un token</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>El valor está en esta respuesta y en ninguna otra. Con una Idempotency-Key, la llamada puede repetirse si no llegó respuesta, sin crear un segundo token.</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>3. Usarlo</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>Ponga el token donde un script tiene una contraseña. No cambia nada más.</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>4. Revocarlo</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>La respuesta llega cuando todos los procesos de trabajo lo rechazan.</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>Todas las llamadas se describen en %1/openapi.json.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>Mis tokens</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>Los tokens actúan en su nombre. Trate cada uno como su contraseña.</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>Crear token…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>Aún no tiene tokens</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>Un token permite que un programa llame a una API en su nombre,
sin su contraseña.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>Ponga el token donde su script tiene una contraseña. No cambia nada más.</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>No se pueden mostrar sus tokens</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>Su cuenta no puede crear tokens en este momento.</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>No puede crear tokens</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>Solo pueden hacerlo los miembros de determinados grupos. Pida a un administrador que le añada a uno.</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>Un administrador lo ha desactivado o lo hace por usted. Los tokens que ya tiene se pueden seguir revocando.</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>Ya tiene todos los tokens permitidos. Elimine uno primero.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>Se puede crear %n más.</numerusform>
            <numerusform>Se pueden crear %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>No hay límite.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>Cualquier vida útil</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>Vida útil máxima de un token nuevo.</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic y Bearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>Esquemas que acepta este servicio.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>Más fragmentos…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>su token</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>Crear su primer token…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>Lo que ha contado el servicio y cómo se encuentra.</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Período</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Tiempo por llamada</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>Denegaciones por motivo</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>No se pueden mostrar las cifras</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>%1 admitidas</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>%1 % de todas las llamadas</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>No se ha denegado nada.</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 compartidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>%Ln caduca en 14 días</numerusform>
            <numerusform>%Ln caducan en 14 días</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>De media, con el upstream</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Ninguna llamada en este tiempo</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>Último uso: %1 desde %2</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>Llamadas, 30 días</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>Fragmentos para %1</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Limitar a…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Mostrar valor…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>En el modo seguro, un token permanece como se creó.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>Lista vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>Métodos de la nueva regla</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>Patrón de ruta de la nueva regla</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>Escriba un patrón para la ruta completa, como /status(/.*)?</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>Esta regla ya está en la lista.</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>La ruta es una expresión regular (RE2) para la ruta entera, desde la primera barra y sin parámetros. Sin métodos, la regla vale para todos.</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>API públicas</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>Qué rutas necesitan una credencial, diga lo que diga la API que hay detrás.</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Restringir el acceso a las API públicas</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>Estas rutas necesitan una credencial aunque la API respondería sin ella. Prevalecen sobre la lista inferior.</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Omitir la autenticación de la API</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>Estas rutas pasan sin credencial. No se comunica ninguna identidad a la API.</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>Probar una URL sin credencial</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>El servicio responde con lo que está guardado.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>URL de prueba</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>No se necesita credencial</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>Se necesita credencial</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>El servicio dice qué lista decide sobre una petición sin credenciales. No se llama a la API.</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>Hay bits establecidos a la derecha de la máscara. Se guardará como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Dirección o rango</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>Nueva dirección o nuevo rango</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>Comentario del nuevo elemento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>Una dirección o una red, como 10.20.0.0/16 o 2001:db8::/32. Un comentario dirá después por qué está la entrada.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>Y %n más; el filtro la encuentra.</numerusform>
            <numerusform>Y %n más; el filtro las encuentra.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>Añadir varias…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>Añadir varias</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>Una dirección o rango por línea; tras # un comentario. Nada se guarda hasta que guarde la página.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>Direcciones y rangos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Añadir %n entrada</numerusform>
            <numerusform>Añadir %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>Escriba o pegue primero los rangos.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n rango tiene bits detrás de la máscara y se guardará sin ellos.</numerusform>
            <numerusform>%n rangos tienen bits detrás de la máscara y se guardarán sin ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n ya está en la lista.</numerusform>
            <numerusform>%n ya están en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1, como máximo %2 a la vez</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 por año</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitación de frecuencia</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>Con qué frecuencia se puede llamar a la API y qué frena los intentos de adivinar credenciales.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Activar la limitación de frecuencia</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>Quien llame con más frecuencia recibe la respuesta 429 y el tiempo de espera. Las peticiones rechazadas no cuentan.</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>Intervalos de tiempo</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Se cuenta por</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Who shares one count.</source>
        <translation>Quién comparte un mismo recuento.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Tokens PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimas</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>Peticiones con estas credenciales.</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>Bloqueo tras intentos fallidos</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre activo</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>Este número de credenciales incorrectas desde una dirección la bloquea.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>Los fallos más antiguos se olvidan.</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Duración del bloqueo</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>También para los administradores, a quienes se puede desbloquear en el servidor.</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>Los tokens pueden tener límites propios, o ninguno.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>Tokens con límite propio</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>Dar a un token un límite propio</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>Ninguno. Todos los tokens siguen el límite de arriba.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Cambiar el límite de %1</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>Que %1 siga los ajustes</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>¿Qué token recibe un límite propio?</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>El límite de %1 está guardado.</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Guardar el límite</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>%1 sigue ahora los ajustes.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>No se pueden mostrar los tokens</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>Tráfico registrado de</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>Probarlo con el tráfico registrado</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>El servicio reproduce las llamadas de ese tiempo con el borrador de arriba. No se cambia nada ni se rechaza a nadie.</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>Se están reproduciendo las llamadas.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Reproduciendo…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>El borrador ha cambiado desde entonces. Pruébelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>De %n llamada</numerusform>
            <numerusform>De %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>Ninguna llamada de ese tiempo habría contado</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1, ninguna rechazada</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 rechazadas</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>Usar una ráfaga de %1</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>La menor ráfaga que deja pasar el 99,9 % de estas llamadas.</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>Ninguna ráfaga dejaría pasar el 99,9 % de estas llamadas: permita más peticiones.</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>Hubo más llamadas de las que se reproducen; estas llegan hasta %1.</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>Los más rechazados</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%1 de %2 rechazadas</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>Hasta dónde se remontan las llamadas registradas que se reproducen.</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>una nueva, no registrada</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Mostrar historial de %1</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>Quién puede usar tokens y desde dónde.</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>Por IP</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Permitir el acceso a la API por grupos</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>Solo los miembros de estos grupos pueden llamar a la API. Los demás son rechazados.</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>Se aplica por igual a tokens y contraseñas. Se comprueba en cada petición, de modo que un cambio de pertenencia surte efecto en la siguiente.</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>Grupos con acceso a la API</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>jira-users</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Grupos de solo lectura</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>Los miembros solo pueden leer: GET, HEAD y OPTIONS.</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Permitir la generación de tokens por grupos</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Solo los miembros de estos grupos crean sus propios tokens, como máximo con esta duración.</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Solo los administradores crean tokens</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>Los usuarios ven sus tokens, pero no crean ninguno.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>Se comprueba en primer lugar, antes que cualquier credencial. Se aplica por igual a tokens y contraseñas.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Sin restricción</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Permitir las de la lista</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquear las de la lista</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Lista de permitidas</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Lista de bloqueadas</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>El servicio responde con el borrador de arriba.</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>Dirección de prueba</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>prevalece sobre la lista de permitidas</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>prevalece sobre la lista de bloqueadas</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>Escriba una dirección, como 198.51.100.23.</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>Su propia dirección está incluida</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>Su propia dirección no está incluida</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>Es %1. Con este borrador, su próxima petición sería denegada.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>por %1, elemento %2 de la lista de permitidas</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>por %1, elemento %2 de la lista de bloqueadas</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>ningún elemento coincide</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>La lista de permitidos solo admite a los suyos; la de bloqueados, a todos menos a los suyos. La máquina del servicio siempre puede administrar.</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>El servicio dice si un cliente con esta dirección sería admitido y qué entrada lo decide. No se guarda nada.</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>Iniciar sesión en Jira (POST a su recurso de sesión) sigue siendo posible: no cambia nada. Crear un token no es una excepción: podría salir un token que escribe.</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Hay una dirección escrita que aún no está en su lista. Pulse Añadir o vacíe el campo.</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>Qué cambiaría al guardar «%1»</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>¿Crear %1?</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>No se guarda nada hasta que pulse el botón.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>Ahora en el servicio</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Su borrador</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>Ahora mismo no se filtra nada.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>¿Cómo se llama este filtro?</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>Se guarda en este equipo, para este servicio.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>Se sustituye el filtro guardado con este nombre.</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>El filtro %1 se ha guardado.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>¿Cómo ha de llamarse %1?</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>El filtro se llama ahora %1.</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>El filtro %1 se ha quitado.</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>El filtro %1 vuelve a estar.</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>Ya no hay ningún filtro guardado %1.</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>Hay %n filtro guardado y no hay sitio para más. Quite uno antes.</numerusform>
            <numerusform>Hay %n filtros guardados y no hay sitio para más. Quite uno antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>El filtro no se puede guardar: no se puede escribir %1. Compruebe los permisos y el espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>Decide si un token puede volver a verse o cambiarse alguna vez después de crearlo.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>Cómo salir de él</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>Ponga secure_mode = false en el archivo de configuración y reinicie el servicio. El cambio queda en el registro de auditoría; los valores borrados no se recuperan.</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>Activar el modo seguro</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>El servicio anota el cambio. Todavía no ocurre nada. Lo mismo en el archivo de configuración:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Reiniciar el servicio</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>Borra todos los valores recuperables antes de aceptar peticiones.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>Al reiniciar se borran los valores de token recuperables. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>Activar en el próximo reinicio</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se han podido leer los ajustes</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>El modo seguro está activado</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>El modo estándar está activado</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>Un token se muestra una sola vez, al crearlo. Después nadie puede leerlo ni cambiarlo.</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>Los propietarios pueden volver a ver sus tokens con su contraseña. El modo seguro borra esos valores definitivamente.</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>El modo seguro comienza en el próximo inicio del servicio</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>Hasta entonces se puede anular. Al iniciar se borran los valores de token recuperables.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Escriba primero %1.</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>El modo seguro queda anotado para el próximo inicio</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>Se ha anulado el modo seguro</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n token todavía se puede mostrar a su propietario. El modo seguro borra ese valor para siempre.</numerusform>
            <numerusform>%n tokens todavía se pueden mostrar a sus propietarios. El modo seguro borra esos valores para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>Al reiniciar se borra %n valor recuperable. No se puede deshacer.</numerusform>
            <numerusform>Al reiniciar se borran %n valores recuperables. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>Algunos de los valores borrados siguen en archivos</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>El %1 el servicio los encontró en %2. Borre esos archivos o cambie los tokens: quien tenga un archivo y la clave maestra puede leerlos.</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>Las tablas ya no contienen valores</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>El %2 el servicio borró %1 y reescribió sus tablas. Los archivos del servidor de base de datos, su registro y sus copias de seguridad quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>No queda ninguno de los valores borrados</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>El %1 el servicio borró %2 y los buscó en %3 de archivos. Las copias e instantáneas en otros lugares quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>¿Anular el modo seguro?</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>Ajustes de claves de API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API públicas</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitación de frecuencia</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ajustes globales</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>Modo seguro en el próximo inicio</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Vida útil máxima</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Vida útil máxima, duración</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>Vida útil máxima, unidad</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>Vida útil propuesta, duración</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>Vida útil propuesta, unidad</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Limitar los tokens por usuario</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Máximo de tokens por usuario</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Los tokens caducados cuentan</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Quitar los tokens caducados después de</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>Lista de permitidas: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>Lista de bloqueadas: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>Permitir el acceso a la API por grupos</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>Grupos de solo lectura</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Permitir la generación de tokens por grupos</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>Solo los administradores crean tokens</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>Omitir la autenticación de la API</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>Restringir el acceso a las API públicas</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>Activar la autenticación de la API REST</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>Autenticación Basic con contraseñas</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>Permitir tokens PAT</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>Permitir que los usuarios creen tokens</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>Cabecera para un token</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>Token en la cadena de consulta</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>Exigir TLS</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>Duración del bloqueo</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>Se cuenta por</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>Activar la limitación de frecuencia</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Permitir las de la lista</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquear las de la lista</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Sin restricción</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>Desde otros equipos</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>Tokens PAT</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimas</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>en la lista, %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>Guardado y en vigor</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>El servicio no está disponible. El borrador se conserva; guárdelo cuando el servicio vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se han podido leer los ajustes</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>Proteger una API</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>Su dirección y cómo sabe quién llama</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>Limitar los tokens</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>La duración máxima, cuántos por usuario</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>Crear un token y probarlo</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>Qué decidiría el servicio y por qué</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>Decir quién y desde dónde</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>Grupos y direcciones</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>Abrir lo que es público</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>Rutas sin token, si las hay</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>Desactivar las contraseñas</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>Cuando cada script tenga su token</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>Limitar la frecuencia</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>Con una vista previa de llamadas registradas</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1: hecho. Mostrar</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1: pendiente. Abrir</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>Se ha desactivado %1.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Se ha activado %1.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>¿Revocar %n token?</numerusform>
            <numerusform>¿Revocar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>La próxima petición con cualquiera de ellos será denegada.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revocar %n token</numerusform>
            <numerusform>Revocar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>REVOCAR</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>La revocación no se puede deshacer. Para comprobar antes qué deja de funcionar, desactive: eso se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>Desactivar en su lugar</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>Se ha revocado %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>El registro de auditoría conserva lo que se hizo con él. La eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>Eliminar todos los de un usuario</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>¿Eliminar todos los tokens de %1?</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>Todos los tokens que son propiedad de %1 dejan de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>La eliminación no se puede deshacer. La cuenta se conserva.</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>Eliminar todos los tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n token de %1.</numerusform>
            <numerusform>Se han eliminado %n tokens de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1, compartido</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1, propiedad de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>%n token en curso</numerusform>
            <numerusform>%n tokens en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 de %2 completados.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>¿Desactivar %n token?</numerusform>
            <numerusform>¿Desactivar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>Las peticiones se denegarán hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Desactivar token</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Desactivar %n token</numerusform>
            <numerusform>Desactivar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>Su próxima petición será denegada.</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>La próxima petición con él será denegada.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%n token de %1 dejará de funcionar de inmediato.</numerusform>
            <numerusform>%n tokens de %1 dejarán de funcionar de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>%n token desactivado.</numerusform>
            <numerusform>%n tokens desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>%n token activado.</numerusform>
            <numerusform>%n tokens activados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>¿Activar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>¿Activar %n token?</numerusform>
            <numerusform>¿Activar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>Activar token</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Activar %n token</numerusform>
            <numerusform>Activar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>El enlace a %1 está copiado</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>Las peticiones con ellos se denegarán hasta que se vuelvan a activar.</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>A punto de caducar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Sin usar desde hace 90 días</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>Elegir un token</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>Buscar un token</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>Nombre, propietario o id</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Elija primero un token.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (compartido)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>Ningún token coincide.</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>Hay más; siga escribiendo.</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>En el modo seguro no se puede modificar un token. Cree uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>Los cambios en %1 se han guardado.</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>Se han guardado los límites de %1.</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>No se puede guardar ahí: %1.</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>Se están exportando los tokens</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>La exportación se ha cancelado; no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>%n token exportado.</numerusform>
            <numerusform>%n tokens exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>¿Qué tokens van al archivo?</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>Filtro, por ejemplo  owner:ann  state:expired</translation>
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
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>Un token permite que un programa llame a una API en nombre de alguien,
sin la contraseña.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>Añadir clave…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>Nada cumple todo lo que pide el filtro.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>No se pueden mostrar los tokens</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Seleccione un solo token.</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>Probar token…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>Fragmento de código…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>Limitar a…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>Eliminar todos los de un usuario…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Editar token…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>Mostrar valor…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>El token se ha revocado definitivamente.</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>Solo su propietario puede ver el valor.</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>Es compartido: no pertenece a nadie.</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importar una configuración…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>La próxima petición con él será denegada.</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>El registro de auditoría conserva lo que se hizo con él. La eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>Probar token…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>Detalles del token</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>Todo lo que su propietario puede hacer.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>Contado solo hasta el %1.</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>Editar token…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>Ninguno: nunca se ralentiza</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>Límite de frecuencia de un token</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>Con qué frecuencia puede llamar %1</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>Vale dondequiera que la limitación esté activa, desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>Vida útil máxima</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>Los tokens nuevos no pueden tener una vida más larga, y ninguno puede ser indefinido. Los tokens existentes conservan la suya.</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>Vida útil propuesta</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>La que recibe un token nuevo si quien lo crea no elige nada.</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>Días hasta que se quitan los tokens caducados</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>Quitar los tokens caducados después de</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>Ya no sirven; lo que se hizo con ellos permanece en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>Tokens por usuario</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>Limitar los tokens por usuario</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>Máximo de tokens por usuario</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>A quien alcance este número se le muestra cuáles pueden quitarse antes de crear otro.</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>Los tokens caducados cuentan</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>Hasta que se quitan, ocupan un lugar.</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>Vida útil máxima, duración</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>Grupos de autoservicio</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>los mismos que en la página Restricciones</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>Permitir la generación de tokens por grupos</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>Solo los miembros de estos grupos crean sus propios tokens, como máximo con esta duración.</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ajustes de claves de API</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>Escriba dónde está la pasarela: la dirección que usan los scripts.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>Desde aquí no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>No se pudo acceder a la pasarela en esa dirección (%1). Compruebe la dirección y si este equipo puede conectarse a ella.</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>La pasarela o el upstream tardó demasiado. No se sabe si la petición se ejecutó; consulte el registro de auditoría.</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>El certificado de la pasarela no es de confianza, así que no se envió nada. Debe ser uno en el que confíe el sistema, o el que es de confianza para este servicio.</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>El token se ha revocado definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>Seleccione un solo token.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>Revocar %n token…</numerusform>
            <numerusform>Revocar %n tokens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>Las entradas solo se han contado hasta el %1.</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>%1 llamadas en los últimos %2 días</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>Nadie lo ha usado en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>%n cliente lo ha usado en los últimos 30 días.</numerusform>
            <numerusform>%n clientes lo han usado en los últimos 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>Ninguno de ellos se ha usado en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>%1 de %2 se han usado en los últimos 30 días, desde %n dirección.</numerusform>
            <numerusform>%1 de %2 se han usado en los últimos 30 días, desde %n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>Llamadas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Tiempo por llamada</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1: %2 permitidas, %3 denegadas, %4 por llamada</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegadas</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>Tiempo por llamada</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Llamadas a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>Cualquier API REST</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>Añadir upstream</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>Editar upstream</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>¿Qué API se va a proteger?</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>Cómo se accede a %1 y cómo se protege</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>Las peticiones se deciden aquí y se le transmiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>Rutas de tokens</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>Un token solo sirve para estas rutas. * representa cualquier texto.</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>Cabeceras con nombre, correo electrónico y grupos</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>La credencial del propio cliente</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>Una aserción firmada</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>Una credencial almacenada</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>Cómo sabe quién llama</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>Comprobadas por Latchkey</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>Transmitidas para su comprobación</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>Comprobar el certificado de la API</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>Espera de conexión</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de respuesta</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>Mantener conexiones inactivas</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Sin restricción</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>Permitir las de la lista</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>Bloquear las de la lista</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>Además de las direcciones de la página Restricciones: ambas deben dejar pasar a un cliente.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Lista de permitidas</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Lista de bloqueadas</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>Hay una dirección escrita que aún no está en su lista. Pulse Añadir o vacíe el campo.</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>Aún no hay ningún upstream</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>Un upstream es la API REST que protege Latchkey. Mientras no haya ninguno, no se reenvía nada.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>Añadir upstream…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>No se han podido leer los upstreams</translation>
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
        <translation>Certificado sin comprobar</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>cualquier host</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>Responde a %1 bajo %2. Tokens en %3.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>%1 ya está protegido</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>%1 se ha guardado y está en vigor</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>Eliminar upstream</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>Las peticiones a %1 se rechazarán a partir de la siguiente. Los tokens se conservan.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Se ha eliminado %1</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>Nadie la ha llamado en las últimas 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>%n cliente la ha llamado en las últimas 24 horas.</numerusform>
            <numerusform>%n clientes la han llamado en las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>Al menos %n cliente la ha llamado en las últimas 24 horas.</numerusform>
            <numerusform>Al menos %n clientes la han llamado en las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>La eliminación no se puede deshacer. Se olvida cómo se llega a ella y cómo se protege.</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>Mostrar las llamadas de %1</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>Mostrar historial de %1</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>Nombres de host a los que responde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Prefijo de ruta</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>Ninguno: cualquier host.</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>Quién puede iniciar sesión, tener tokens y a qué grupos pertenece.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrar usuarios</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>Restablecer inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>Nadie tiene eso en el nombre ni en la dirección.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>El servicio no está disponible.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Seleccione primero un usuario.</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>No ha habido inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>Añadir grupo…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>La cuenta y todos sus tokens dejan de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>La eliminación no se puede deshacer. Para impedir el acceso a la cuenta y conservarla, desactívela en Editar.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>Filtro, por ejemplo  group:staff  enabled:no</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>¿Permitir que %1 vuelva a iniciar sesión?</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar los tokens</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>No se pueden mostrar los usuarios</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>Escriba un nombre y pulse Intro. La cruz junto a una entrada la quita. Nada vale hasta guardar.</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>Dónde se ejecuta el servicio</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>Pasarela corporativa</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Conectar con un servicio</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>La consola se comunica con la API de administración de latchkeyd. Su archivo de configuración indica en [listen] admin dónde está.</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>Un nombre o una dirección. HTTPS, salvo que sea este equipo; puerto 8460, salvo que escriba otro.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>Colorea la ventana para que siempre vea dónde está. En producción, los cambios se muestran antes de guardarse.</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>La consola se conecta a %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>Un puerto es un número del 1 al 65535. El archivo de configuración lo indica en [listen] admin, después de los dos puntos.</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>Este equipo, puerto %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>El servicio tarda un poco…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>Se está consultando el servicio</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>Compare con la huella digital que se le ha facilitado</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>¿Es realmente su servicio?</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>El servicio muestra un certificado que no avala nadie conocido por este sistema. Es normal en una instalación nueva. Compare la huella digital antes de escribir una contraseña.</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>En el servidor:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>Este no es el certificado en el que confió antes</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>Se ha sustituido, o alguien se interpone entre usted y el servicio. Pregunte a su administrador antes de continuar.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>El sistema no confía en este certificado</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>Latchkey puede confiar exactamente en este, solo para este servicio, y le avisará si alguna vez cambia.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (autofirmado)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>Coincide todo: %n byte.</numerusform>
            <numerusform>Coinciden los %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>Hasta ahora coincide %n byte.</numerusform>
            <numerusform>Hasta ahora coinciden %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>Esta es otra huella digital. No continúe hasta saber por qué.</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>El administrador del servicio puede facilitársela. Déjelo vacío para confiar en lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>Escriba &gt; para acciones, @ para usuarios</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>Dónde escucha el servicio</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>Quién responde ahí</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>Tanto administradores como usuarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>No es aquel en el que confió</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>El sistema no confía en él</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Confiar para este servicio</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>Ninguno: este equipo</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>De confianza para este sistema</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Aquel en el que confió</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>Crear administrador</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>Con el código de configuración</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>No se creó ningún administrador</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>Lo que ha escrito aquí no se conserva.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>La API que ha escrito aún no está protegida. Primeros pasos, en Resumen, continúa desde aquí.</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>Un enlace lleva a un servicio que no está guardado aquí</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>Siga solo si conoce esta dirección: quien responda allí recibe la contraseña que escriba.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>Sin conexión; se está añadiendo un servicio</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>Sin conexión con %1; su certificado espera su decisión</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 responde; nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 responde; aún no tiene administrador</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>Sesión iniciada en %1; se está configurando</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>Para esto nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>Otro distinto de aquel en el que confió</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>No es de confianza para este sistema</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>El servicio responde</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1, con la conexión</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Respuestas siguientes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>Ninguna: HTTP sin cifrar, dentro de este equipo</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>De su confianza: tiene la huella digital fijada</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>De confianza para este sistema</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: caducado</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: todavía no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n token caduca pronto</numerusform>
            <numerusform>%n tokens caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1 caduca en menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 caduca en %n día</numerusform>
            <numerusform>%1 caduca en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>¿Cómo debe comportarse este servicio?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Un perfil configura varias páginas a la vez. Después se puede cambiar todo.</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>Perfil inicial</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>Proteger una API</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probarla ahora</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>Cómo se comporta el servicio</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>Se puede omitir</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>Proteger esta API</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Mantener los ajustes</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>Consola de Latchkey</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tokens de API en lugar de contraseñas, delante de cualquier API REST. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>Diagnóstico, sin nombres, direcciones ni secretos</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>Qué hace el teclado</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Guardar un paquete de diagnóstico…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Editar la fila</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>Revocar o eliminar las filas</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>Copiar los identificadores de las filas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>Probar el token</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>Completar un límite</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Guardar un paquete de diagnóstico</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>Guardado como %1. Contiene ajustes y direcciones, pero no contraseñas, sesiones ni tokens.</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>Algunos cambios no se han guardado</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>Están en: %1. Si sale, se descartan.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>Salir de la configuración</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>¿Salir de la configuración?</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>Ningún servicio guardado se llama %1.</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>El enlace no se ha abierto. %1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>Desbloquee la consola y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>El enlace lleva a una página que esta cuenta no tiene aquí.</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>&amp;Conectar con un servicio…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>C&amp;ambiar de servicio</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>&amp;Ir a cualquier parte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navegación estrecha</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>&amp;Probar token…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>&amp;Acerca de Latchkey</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>&amp;Perfil inicial…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>&amp;Guardar un paquete de diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>Bloquear cuando no &amp;haya nadie</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>&amp;Mostrar u ocultar secretos</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Icono en la &amp;bandeja</translation>
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
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>Nadie ha respondido en %1</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>No hay ninguna API de administración en %1</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>Ahí responde otra cosa. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>En este equipo lo inicia «latchkeyd serve», o «systemctl start latchkeyd» si se instaló con su unidad.</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API públicas</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ajustes globales</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitación de frecuencia</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Gestionar claves de API</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Mis tokens</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>Páginas y ajustes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>shell::PersonButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>Este perfil activa el modo seguro en el próximo inicio del servicio: se borran los valores de token recuperables.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>No se han podido leer los perfiles</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Elija primero un perfil.</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>Los ajustes son los de este perfil.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Escriba primero %1.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>Lo que cambia el perfil</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>Se crea el grupo %1; permanece.</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>Perfil inicial</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>¿Cómo debe comportarse este servicio?</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>Un perfil configura varias páginas a la vez. Después se puede cambiar todo.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Mantener los ajustes</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>Aplicar un perfil</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>Deshacerlo tras 2 minutos si no confirmo</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>Abriendo el llavero…</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>La sesión se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>No se recuerda.</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>Los cambios que no se guardaron siguen aquí</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>La consola terminó antes de que se guardaran. Están solo en este equipo; el servicio no sabe nada de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>«Restaurar» los devuelve a sus páginas, donde puede revisarlos y guardarlos. Si cierra esto, se le preguntará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>Servicio: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>Cambiar a otro servicio</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoy</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>Usado ayer</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>Usado hace %n día</numerusform>
            <numerusform>Usado hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Usado el %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>No se pudo leer la lista de servicios</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>Ahora se llama %1. Añada de nuevo sus servicios o importe una lista exportada.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>Se está añadiendo</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>Crear el primer administrador</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>Este servicio aún no tiene administrador. Quien lo instaló tiene un código que vale una vez.</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>«latchkeyd init» lo mostró; también está en el archivo setup-code del directorio de datos, que solo puede leer el usuario del servicio.</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>Demuestra que puede leer el directorio de datos del servicio, para que nadie más de la red cree el primer administrador. Se borra al usarse. No importan mayúsculas, espacios ni guiones.</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>El nombre para iniciar sesión. Se puede cambiar en Usuarios y grupos.</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>Puede usarse para iniciar sesión en lugar del nombre.</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>Solo de esta cuenta. Los tokens de la cuenta funcionan sin ella.</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>La misma contraseña, para que un error al teclear no le deje fuera.</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>Introduzca el código de configuración.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduzca una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>Su sesión en %1 ha terminado</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>No se ha perdido nada de lo que ha introducido. Cuando inicie sesión como %1, continuará lo que estaba haciendo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Nombre o correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>Con su nombre y contraseña en este servicio.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>La consola se inicia como la primera vez</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>No se pudo leer cómo estaba la ventana</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>La tecla Mayús estaba pulsada al iniciar. La ventana, las columnas, los filtros, los colores y el idioma están como la primera vez; los servicios guardados se conservan.</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>La ventana, las columnas, los filtros, los colores o el idioma están como la primera vez; los servicios guardados se conservan. Lo que no se pudo leer se ha guardado aparte:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>Lo que ve es de las %1.</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>El cambio de «%1» se deshace en %2 si no se confirma.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>El cambio de «%1» está en vigor. ¿Mantenerlo?</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>Se deshace en %1 si no lo confirma a través de esta conexión.</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>Deshacer ahora</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Mantener el cambio</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>La autenticación de la API REST está desactivada</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>Simulación: no se rechaza nada</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>Todas las peticiones pasan sin modificar.</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>Las decisiones se registran, pero todas las peticiones pasan.</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>El cambio se mantiene</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>El cambio se ha deshecho</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>varias páginas por un perfil</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>Comprobar el certificado…</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>El servicio es más reciente que esta consola</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>Tiene la versión %1 y la consola la %2. Lo que esta consola no conoce se queda como está en el servicio. Instale la consola más reciente para verlo y cambiarlo todo.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última respuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>El portapapeles se vacía en %n s</numerusform>
            <numerusform>El portapapeles se vacía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>Cancelar lo que se pide al servicio</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>Este escritorio no tiene bandeja para iconos de programas.</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>Abrir Latchkey</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1 (no en este escritorio)</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 muestra otro certificado</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>Lo que no ha guardado se queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>Confiar para este servicio</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>Elija un servicio</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>Latchkey se sitúa delante de sus API REST. Abra uno de los servicios del lateral o conéctese a otro.</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>Conectar con un servicio…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>Servicios (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>%n servicio añadido</numerusform>
            <numerusform>%n servicios añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>Exportar servicios</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>Servicios escritos en %1. Las contraseñas y las sesiones no están en el archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>«%1» ya está en la lista: se abre.</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>«%1» ya estaba en la lista: queda una sola entrada.</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>Cuando se bloquea la &amp;pantalla</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>«%1» está en vigor</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>Conectar con un servicio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>Gestionar claves de API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>Ajustes de claves de API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>API públicas</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>Ajustes globales</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>Upstreams y proxies de confianza</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>Limitación de frecuencia</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>Mis tokens</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>Líneas «Limitar a»</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>Probar un token</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>¿Por qué se denegó una llamada?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>Ayuda de Latchkey</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n filtro más</numerusform>
            <numerusform>%n filtros más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>o pulse</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>Más información en la ayuda</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
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
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: columnas</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>Etapas de la decisión</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>Surte efecto en la siguiente petición. Se revierte si no se confirma en 2 minutos.</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>Surte efecto en la siguiente petición.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>Aportar lo que aún necesita la decisión: el cuerpo o el resultado de la comprobación de la contraseña.</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>Enviar una petición bien formada.</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>Enviar la ruta en su forma simple, sin «//», «..», barras codificadas ni «;» si el upstream es un contenedor de servlets.</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>Enviar una sola credencial, en un solo lugar, una sola vez.</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>Hacer que el proxy de confianza envíe una única cabecera Forwarded bien formada, o corregir la cabecera y las direcciones en «Proxies de confianza».</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>Enviar un cuerpo más pequeño o aumentar el límite del servicio.</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>Enviar una URL más corta.</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>Enviar menos campos de cabecera o más cortos.</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>Añadir un upstream cuyos hosts y prefijo de ruta cubran esta petición.</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>Añadir la dirección del proxy frontal a los proxies de confianza.</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>Usar https o poner «Exigir TLS» en «Nunca» en Ajustes globales.</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>Enviar el propio método en lugar de una cabecera de sustitución o un parámetro «_method».</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>Enviar la petición completa a tiempo.</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>Quitar de la petición los campos de identidad de la pasarela (X-Forwarded-User, X-Latchkey-...).</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>Enviar un token o añadir la ruta a las rutas públicas del upstream.</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>Enviar la credencial en la forma que prescribe su esquema.</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>Copiar el token entero: su longitud o su suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>Crear un token: no hay ninguno con este ID.</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>Usar el valor actual del token o rotarlo con un solapamiento más largo.</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>Ampliar la caducidad del token o crear uno nuevo.</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>Crear un token nuevo: uno revocado sigue revocado.</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>Activar el token.</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>Activar al propietario del token.</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>Crear un token nuevo: el propietario de este ya no existe.</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>Añadir al propietario a un grupo que pueda generar tokens o desactivar «Solo los administradores crean tokens» en Restricciones.</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>Enviar el token con el nombre o el correo electrónico de su propietario.</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>Enviar el token compartido con un nombre de usuario, como Basic.</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>Enviar el token con un esquema que acepten tanto el token como los ajustes globales.</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>Usar un token o permitir contraseñas en Ajustes globales y para el upstream.</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>Usar la contraseña correcta o un token.</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>Usar el nombre de un usuario existente.</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>Activar al usuario.</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>Usar el nombre de usuario: el correo electrónico es de varios usuarios.</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>Usar un token de Latchkey o permitir tokens PAT en Ajustes globales.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>Esperar a que termine el bloqueo o desbloquear al usuario.</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>Cambiar las listas de direcciones en Restricciones para que admitan a este cliente.</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>Añadir la dirección del cliente a las direcciones del token.</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>Añadir la ruta a las rutas de tokens del upstream.</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>Añadir al usuario a un grupo con acceso a la API.</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>Sacar al usuario de los grupos de solo lectura o solo leer.</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>Usar un token que no sea de solo lectura o solo leer.</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>Añadir una línea a «Limitar a» del token o ampliar la que más se acercó.</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>Enviar la petición por la pasarela o limitar el token sin JsonData: una pregunta de forward auth no muestra el cuerpo.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>Esperar a que termine el bloqueo o desbloquear la dirección.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>Esperar o aumentar el límite en Limitación de frecuencia.</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>Mirar el estado del servicio.</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>Mirar el estado del upstream.</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>Hay llamadas del nodo %1 cuyo final del registro falta.</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>El final del registro del nodo %1 se ha modificado (o la clave es otra).</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>Faltan las últimas llamadas del nodo %1: su registro termina en %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>Antes del nodo %1, bloques %2 a %3, faltan llamadas o están fuera de lugar: se esperaba el bloque %4.</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>Se han modificado llamadas: nodo %1, bloques %2 a %3.</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>El índice de llamadas se ha modificado, por lo que las búsquedas pueden no encontrarlas: nodo %1, bloques %2 a %3.</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>Falta el final de la llamada %1.</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>Se ha modificado el final de la llamada %1.</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>Finales de llamadas añadidos: %1.</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>Faltan los últimos cambios y sesiones (o la clave es otra).</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>Faltan los eslabones %1 a %2 de la cadena de cambios.</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>Se han modificado cambios o sesiones del lote %1.</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>El lote %1 de cambios y sesiones tiene %2 filas en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>Cambios o sesiones añadidos: %1.</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>El índice de cambios se ha modificado, por lo que las búsquedas pueden no encontrarlos: lote %1.</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>El servicio no pudo entender la petición.</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>El cuerpo no es el JSON que se espera aquí.</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>No se entienden los parámetros de la petición.</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>Algunos de los valores no se pueden usar.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>La sesión ya no es válida. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>El nombre y la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>Demasiados intentos fallidos; la cuenta está bloqueada por un tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>Demasiados intentos fallidos desde esta dirección; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no puede hacer eso.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Solo los administradores pueden hacer eso.</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>Esta cuenta no puede crear ni usar tokens.</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>Esta cuenta no está en ningún grupo que pueda crear tokens.</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>En el modo seguro los datos de un token no se pueden cambiar ni volver a mostrar.</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>Eso no existe aquí; quizá se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>El servicio no conoce esta operación; quizá es más antiguo que la consola.</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>La respuesta no se puede dar en una forma que la consola acepte.</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>El cuerpo debe ser application/json.</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>Lo enviado es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>La petición debe decir qué revisión cambia.</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>Se ha cambiado entretanto; vuelva a leerlo.</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>El propietario ya tiene tantos tokens como se permiten. Elimine uno primero.</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>Estos ajustes se contradicen.</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>Otro cambio de los ajustes espera su confirmación. Consérvelo o deshágalo primero.</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>Ningún cambio espera confirmación; quizá ya se ha deshecho.</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>Se quedaría fuera: su propia dirección no sería admitida.</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>No está en ningún grupo que pueda usar las API: sus propios tokens serán rechazados.</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>Cada petición llegará a las API sin comprobación.</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>Las denegaciones se registrarán, pero las peticiones pasarán igualmente.</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>Los scripts que aún envían una contraseña serán rechazados.</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>Las direcciones acaban en los registros de otros, y los tokens con ellas.</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>Las restricciones no admiten la dirección de este equipo. Un administrador puede cambiarlo desde una dirección admitida o en la máquina del servicio.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>El nombre ya está en uso.</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>Aún está en uso.</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>La misma petición ya se envió con otro contenido.</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>La misma petición está en curso; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>Es el último administrador que puede iniciar sesión. Cree otro primero.</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>Este servicio ya tiene un administrador; inicie sesión.</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>Ese no es el código de configuración. Está en el archivo setup-code del directorio de datos del servicio.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>El token está revocado definitivamente.</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>El valor del token no se guardó y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>El servicio no responde a ese nombre de host. Use su dirección o añada el nombre a su configuración.</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>Las peticiones hechas por páginas web se rechazan.</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>La petición no se puede registrar, así que no se ejecuta. Compruebe el espacio en disco de la máquina del servicio.</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>El almacén no se puede leer ni escribir ahora; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>Hay demasiada actividad; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>El cambio está guardado, pero no todos los procesos lo han confirmado aún.</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>Esto no está disponible en esta instalación.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>Algo falló dentro del servicio; su registro dice más.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>Se necesita al menos una entrada; una lista vacía no admitiría a nadie.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Como mínimo %1.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>Como mínimo %1 caracteres.</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>Como máximo %1 entradas.</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>No puede empezar ni terminar con un espacio.</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>Aquí no se admiten caracteres de control.</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>Contiene un carácter que aquí no se admite.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>No es una dirección de correo; necesita un nombre, una @ y un dominio.</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>No es un nombre de cabecera; solo letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>Este nombre tiene otro significado en HTTP o en Latchkey; elija otro.</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>El servicio no conoce este valor.</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>El servicio no conoce este campo; quizá es más antiguo que la consola.</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>No es del tipo que se espera aquí.</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>Aquí no se permiten tokens que no caducan.</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>Ese momento ya ha pasado.</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>Contradice otro valor de al lado.</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>No puede ser el nombre de un parámetro.</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>Abarca demasiadas direcciones para confiar en ellas; indique los propios proxies.</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>No es la dirección de una API; empieza por http:// o https:// y no tiene parámetros.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>No es un nombre de host.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Una ruta empieza por «/».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>No es un momento; escríbalo como 2027-01-05T09:41:00Z.</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>No es una duración; escríbala como 90s, 5m o 24h.</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>No es una dirección ni una red como 10.20.0.0/16 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>No es una dirección IP.</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>No es el id de un token.</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>No es un código de estado, como 403 o 4xx.</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>La lista ha cambiado demasiado para seguir desde aquí; empiece de nuevo.</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>No es una clave de ese tipo.</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>Los ajustes globales no lo aceptan.</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>Aquí no está disponible.</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>Un token compartido no puede tener esto.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>Un token compartido no dice quién lo usa, así que necesita el esquema Basic.</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>Esto no se puede probar aquí.</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>Está fuera de lo posible.</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>Otro upstream ya responde ahí.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>Se ha dado dos veces.</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>Otra cosa ya tiene este nombre.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>Esta contraseña es de las primeras que se adivinan; elija otra.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar; use varias palabras sin relación.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>No existe ese grupo.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>No existe ese usuario.</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>Este propietario no puede tener tokens.</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>Solo los administradores pueden fijarlo.</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>Contradice otro ajuste.</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>No se puede usar tal como está.</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>La ruta se podría leer de dos formas; evite segmentos con puntos y barras dobles o codificadas.</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>No es un método HTTP que pueda figurar aquí.</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>Una condición no está cerrada; ponga ] al final.</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>No existe esa condición; hay QueryParam, JsonData y Header.</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>Una clase de caracteres no está cerrada; ponga ] al final.</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>La lista del principio contiene algo que no es un método HTTP.</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>La lista de métodos no está cerrada; ponga ] al final.</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>El nombre de la condición no se puede usar.</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>La condición no dice qué examina.</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>Hace falta ==, &gt;=, &lt;=, &gt; o &lt; y un valor.</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>Hay texto tras una condición; las condiciones van al final de la línea.</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>Falta la ruta; escriba una, por ejemplo .* para todas.</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>Este valor no se puede comparar por tamaño; los números y fechas como 2027-01-05, sí.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>El patrón no es una expresión regular.</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>El patrón es demasiado grande; use varias líneas.</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>El patrón usa algo no admitido, como miradas alrededor o referencias hacia atrás.</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>Otra línea ya admite todo lo que admite esta.</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>Las condiciones de esta línea se excluyen; nunca coincide.</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>Esta condición admite cualquier valor.</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>Esto compara texto, no tamaño; use &gt;=, &lt;=, &gt; o &lt; para un intervalo.</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>La línea admite todas las peticiones.</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>La línea nunca coincide con una ruta.</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>Ninguna llamada registrada coincidió con esta línea.</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>El patrón queda abierto al final y admite más de lo que parece.</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>El patrón está abierto al principio y admite más de lo que parece.</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>«.» vale por cualquier carácter; para un punto escriba «\.».</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>El patrón solo ve la ruta; pida un parámetro con [QueryParam::name==value].</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>Eso no existe; quizá se ha renombrado o eliminado.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 El servicio dice: «%2»</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>No se juzga lo que admite este patrón; funciona igualmente.</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>Otra entrada de la lista la contiene entera, así que no cambia nada.</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>La lista que prevalece en este modo la contiene entera, así que no cambia nada.</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>Nadie está en este grupo.</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>Tokens de corta vida cuyo valor nadie ve dos veces, y nada de lo que los cuatro complementos dejan abierto.</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>Como empieza miniOrange REST API Authentication: ambos esquemas, sin topes, los usuarios crean sus tokens y los del producto siguen funcionando.</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>Como Kantega SSO API Tokens: tokens en lugar de la contraseña de Basic, 30 días si no se dice otra cosa.</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>Como Extender REST API Tokens en modo estándar: Basic, sin topes, los valores se pueden volver a ver.</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>Como empieza resolution API Token Authentication: todos crean y usan tokens, y las contraseñas funcionan a la vez.</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>Restrictivo</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>Solo los miembros del grupo token-users pueden tener tokens, por 90 días como máximo.</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>La petición no se decidió; nada pasa sin decisión.</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>Las credenciales y todas las reglas permiten la petición.</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>El upstream sirve esta ruta a todos y ninguna regla pide autenticación.</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>La ruta está en la lista de exentas, así que vale la autenticación del propio upstream.</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>La aplicación está desactivada en los ajustes globales, así que pasa toda petición.</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>La petición incumple las reglas de HTTP y se rechazó antes de mirar nada más.</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>La ruta se podía leer de dos formas (segmentos con puntos, barras codificadas, escapes erróneos) y se rechazó.</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>La petición lleva más de una credencial; solo se puede enviar una.</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>Un proxy de confianza omitió o repitió una cabecera de reenvío; compare su configuración con el ejemplo incluido.</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>El cuerpo supera el máximo configurado.</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>La URL supera el máximo configurado.</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>Las cabeceras superan el máximo configurado.</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>Ningún upstream responde a este host y ruta; revise los hosts y prefijos de los upstreams.</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>La pregunta vino de una dirección que no está entre los proxies de confianza.</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>Se envió una credencial por una conexión sin TLS.</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>La petición pide al upstream que la trate como otro método, lo que eludiría las reglas.</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>El cliente no envió toda la petición a tiempo.</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>La petición lleva un campo de identidad de la pasarela dos veces o con «_» en lugar de «-», que algunos upstreams toman por auténtico.</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>La petición no lleva credenciales y la ruta no es pública.</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>El token tiene forma o suma erróneas: mal tecleado, cortado o nunca nuestro.</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>Ningún token tiene este id; quizá se eliminó o es de otra instalación.</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>El id del token existe, su valor es erróneo; quizá se rotó.</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>La vida útil del token ha terminado.</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>El token ha sido revocado.</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>El token está desactivado y se puede activar de nuevo.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>El propietario del token está desactivado.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>El propietario ya no puede usar tokens; revise los grupos y si solo pueden los administradores.</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>El propietario del token ya no existe.</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>El nombre enviado con el token no es el de su propietario.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>Un token compartido no dice quién lo usa, así que debe enviarse como Basic con un nombre.</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>El token o los ajustes globales no aceptan este esquema.</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>Basic llegó sin token utilizable y aquí no se aceptan contraseñas.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>Ningún usuario tiene este nombre o correo.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>El usuario está desactivado.</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>Varios usuarios comparten este correo; hay que enviar el nombre de usuario.</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>El token no se creó aquí y no se aceptan los del upstream.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>La cuenta está bloqueada tras demasiados fallos; un administrador puede desbloquearla.</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>El campo Authorization no se puede leer (esquema, base64 o falta de dos puntos).</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>La restricción global de direcciones no admite la del cliente.</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>La dirección del cliente no está entre las que admite este token.</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>Las rutas con token del upstream no incluyen esta ruta.</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>El usuario no está en ningún grupo que pueda usar la API.</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>Un grupo del usuario solo puede leer, y este método puede cambiar algo.</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>El token solo puede leer, y este método puede cambiar algo.</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>Ninguna línea de los límites del token coincide; la traza muestra la más cercana.</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>Un límite del token mira el cuerpo, que el proxy frontal no transmite.</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>Demasiadas autenticaciones fallidas desde esta dirección.</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>El límite de frecuencia está agotado por ahora.</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>El veredicto no se pudo registrar, así que se rechazó; compruebe el disco y el almacén del registro.</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>Las reglas no se pudieron leer, así que se rechazó la petición.</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>No se pudo contactar con el upstream o se cortó; revise su dirección, TLS y estado.</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>El upstream no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>El servicio tiene más trabajo del que puede; la petición se rechazó al momento.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>Un error inesperado detuvo la decisión, así que se rechazó; el registro del servicio dice más.</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>el destino se puede leer de más de una manera</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>equipo remoto %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>equipo remoto %1, un proxy de confianza</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>la cabecera Forwarded no contiene ninguna dirección</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>ningún upstream responde a este host y esta ruta</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>upstream «%1»: la aplicación está desactivada</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>upstream «%1»: en la lista de exentos</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>upstream «%1», una petición previa de CORS</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>upstream «%1», la autenticación es obligatoria</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>upstream «%1», una ruta pública</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>upstream «%1», se necesita autenticación</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>la petición pide un método distinto del suyo</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>un campo de identidad está repetido o escrito con «_»</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>un contenedor de servlets cortaría la ruta en «;»</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>sin restricción de direcciones</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>los ajustes: sin restricción de direcciones</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>los ajustes: permitir las de la lista</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>los ajustes: bloquear las de la lista</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>upstream «%1»: sin restricción de direcciones</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>upstream «%1»: permitir las de la lista</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>upstream «%1»: bloquear las de la lista</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>en la lista de permitidas (%1)</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>no está en la lista de permitidas</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>en la lista de bloqueadas (%1)</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>no está en la lista de bloqueadas</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 no está bloqueada</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>%1 ha fallado demasiadas veces y está bloqueada durante %2 s</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>sin credencial</translation>
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
        <translation>la cabecera para un token</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>el parámetro de consulta</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>otro esquema</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>por una conexión sin TLS</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónima</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>el secreto del token</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>el secreto anterior de un token rotado</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>la contraseña del usuario</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>una contraseña que comprueba el upstream</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>una credencial que comprueba el upstream</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>anónima, en una ruta abierta a todos</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>no es uno de nuestros tokens</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>ni revocado, ni caducado, ni desactivado</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>token compartido; enviado con el usuario «%1»</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>token compartido, usado por el usuario «%1»</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>propiedad del usuario «%1», que puede usar tokens</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>la credencial no nombra a ningún usuario que comparar</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>enviado con el usuario «%1», propiedad del usuario «%2»</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>el token se puede usar desde cualquier lugar</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>ruta %1 del upstream «%2»</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>el acceso a la API no está restringido a grupos</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>usuario «%1»</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>alguien sin nombre conocido</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>%1 del usuario «%2»</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>%1 de alguien sin nombre conocido</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>con un token de solo lectura</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>no se aplica ninguna línea de límite</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>la línea %1 se cumple: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>no se cumple ninguna línea (de %1)</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>la línea %1 «%2» difiere en sus métodos</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>la línea %1 «%2» difiere en su URL</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>la línea %1 «%2» difiere en su condición %3</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>el token está exento</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>no se aplica ningún límite de frecuencia</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>quedan %1 de %2 tras esta petición</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>quedan %1 de %2 del límite propio del token</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>quedan %1 de %2 del límite propio del token tras esta petición</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>Es una llamada a la API de administración, que la pasarela no juzga.</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>El token ya no existe.</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>La petición se rechazó antes de entenderse.</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>El cuerpo y los campos de cabecera no se registran: un límite sobre el cuerpo falla como no disponible, uno sobre un campo como ausente.</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>No hay ninguna credencial registrada, así que se juzga como si no llevara ninguna.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>Se supone que el token se envió como Basic; el esquema no se registra.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>Se supone que el token se envió como Bearer; el esquema no se registra.</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>Si la contraseña es correcta se toma de la entrada.</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>Un token ajeno representa al que se envió; no se registra.</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>La credencial que llevaba no se registra, así que no se puede volver a juzgar.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>; </translation>
    </message>
</context>
</TS>
