<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>طوله يتجاوز %n حرف.</numerusform>
            <numerusform>طوله يتجاوز حرفًا واحدًا (%n).</numerusform>
            <numerusform>طوله يتجاوز حرفين (%n).</numerusform>
            <numerusform>طوله يتجاوز %n أحرف.</numerusform>
            <numerusform>طوله يتجاوز %n حرفًا.</numerusform>
            <numerusform>طوله يتجاوز %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>لا يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>لا مكان فيه لـ «%1»: لا تحمل الروابط أسماءً أو كلمات مرور أو معاملات.</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>لا يذكر أي خدمة: مضيفًا وربما منفذًا.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>«%1» ليس اسم مضيف ولا عنوانه.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>«%1» ليس منفذًا.</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>«%1» ليس مكانًا في وحدة التحكم. بعد الخدمة يجوز /tokens/ أو /audit/ أو /page/، ومع كل منها معرّف.</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>تتعذّر قراءة إجابة الخدمة: %1 قد تكون الخدمة بإصدار يختلف عن إصدار وحدة التحكم هذه.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>يتعذّر الوصول إلى الخدمة: %1. تحقق من عنوانها ومن أنها قيد التشغيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>لم تُجب الخدمة في الوقت المحدد. قد تكون مشغولة أو مقطوعة عن الشبكة؛ أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>هذه ليست إجابة من خدمة Latchkey (الحالة %1). تحقق من أن العنوان هو عنوان واجهة API الإدارية الخاصة بها.</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>أُلغي الطلب قبل أن تجيب الخدمة، ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>سلسلة المفاتيح مقفلة: %1.</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>ألغِ قفلها وسجّل الدخول مجددًا ليُحتفظ بتسجيل دخولك.</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>لا يمكن استخدام أي سلسلة مفاتيح هنا: %1.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>ثبّت gnome-keyring، أو KeePassXC مع تشغيل Secret Service فيه، ليُحتفظ بتسجيل دخولك.</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>تعرض الخدمة شهادة غير التي سبق الوثوق بها. اسأل المسؤول عن تشغيلها هل استُبدلت الشهادة قبل أن تثق بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>شهادة الخدمة غير موثوق بها: %1 قارن بصمتها وثق بها لهذه الخدمة، أو استخدم شهادة يثق بها النظام.</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>هذا ليس عنوانًا. اكتب اسم مضيف، ومنفذًا إن لم يكن 8460: keys.corp.example:8460.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>لا تضع الاسم وكلمة المرور في العنوان؛ فهما يُطلبان عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>يبدأ العنوان بـ https://، أو بـ http:// لخدمة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>من دون TLS قد تُقرأ كلمة المرور في الطريق. استخدم https://؛ أما http:// فلخدمة على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>هذا ليس عنوانًا. اكتب البروتوكول والمضيف والمنفذ: https://api.corp.example:443.</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>بدون TLS قد يُقرأ الرمز المميز في الطريق، لذا لا يُرسَل. استخدم https://؛ أما http:// فهو لبوابة على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>لا يمكن حفظ قائمة الخدمات في %1: %2.</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>لا يحتوي هذا الملف على قائمة خدمات. اختر ملفًا صُدِّر من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>لمن هو ولأي غرض؟</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>يعمل الرمز المميز نيابةً عن مالكه، ولا يمكنه أبدًا أن يفعل أكثر مما يُسمح به للمالك.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
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
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز مميز</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>يجري سؤال الخدمة عمّا هو ممكن.</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 من ٦٤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>مشترك، بلا مالك</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>لا يعمل الرمز المميز المشترك إلا مع Basic.</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>تقبل هذه الخدمة Basic وBearer.</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>تقبل هذه الخدمة مخططًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 من %2 من الرموز المميزة يستخدمها %3</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>لا يُسمح لهذا الحساب بإنشاء رموز مميزة.</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>بلغ %1 الحد الأقصى المسموح به من الرموز المميزة. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>يجري إنشاء الرمز المميز.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>يتعذّر استخدام بعض القيم.</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>الرمز المميز الجديد</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>أعطِ الرمز المميز اسمًا.</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>احذف واحدًا لإفساح المجال</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>أُبطل في %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>انتهت صلاحيته %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%1 من %2 من الرموز المميزة يستخدمها %3</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>تحرير الرمز المميز</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1 من ٦٤</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>يجري حفظ التغييرات.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>يتعذّر استخدام بعض القيم.</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>يعمل إلى أن يبطله أحد.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>لا تُكتب قيم الرموز المميزة في الملف أبدًا: فهي ليست لدى الخدمة.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>وسم الملف بأنه UTF-8، لبرامج الجداول القديمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحددة</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>المصفّاة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>كما تظهر</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>تحرير المجموعة</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>ما الذي يجمع بين أعضائها؟</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>تشير القيود إلى المجموعات؛ أما العضوية فتُحدَّد لدى كل مستخدم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>حفظ المجموعة</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>يجري حفظ المجموعة.</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>ما يجوز للرمز %1 استدعاؤه</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>أسطر الحدود</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>يجري التحقق من الأسطر.</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>لا يمكن استخدام بعض الأسطر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>دون أسطر، كل ما يجوز لمالكه.</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>يملكه %1. دون أسطر، كل ما يجوز لمالكه.</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>الأسطر بدائل؛ ويجب أن يتطابق كل ما في السطر الواحد.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>إدراج مثال</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>القراءة فقط، في أي مكان.</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>مسائل مشروع واحد وما يقع تحتها.</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>مع معامل استعلام بهذه القيمة.</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>تُقارن الأعداد والتواريخ بـ &gt;= و&lt;= و&gt; و&lt;.</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>مع هذه القيمة في متن JSON؛ والعقدة اسم أو مسار منقّط أو مؤشر JSON.</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>مع إحدى هذه القيم في حقل ترويسة.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>كيف يُكتب السطر</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>الطرق، ثم تعبير نمطي للمسار كله، ثم الشروط. يسمح السطر بالطلب إذا تطابق كل ما فيه؛ ويكفي سطر واحد.</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>يُقارن المسار مفكوك الترميز ومع مسار سياق الخادم الخلفي. التعابير النمطية هي تعابير RE2: بلا استباق ولا مراجع خلفية. ويجب أن تطابق القيمة كلها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>الاستدعاءات المسجَّلة</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>لم يستدعِ الرمز شيئًا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>من لا استدعاء</numerusform>
            <numerusform>من آخر استدعاء</numerusform>
            <numerusform>من آخر استدعاءين</numerusform>
            <numerusform>من آخر %n استدعاءات</numerusform>
            <numerusform>من آخر %n استدعاءً</numerusform>
            <numerusform>من آخر %n استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1، هذه الأسطر</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1، هذه الأسطر دون السطر %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>تسمح بـ %1</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>تقرر %1 بحسب ما لا يُسجَّل، كالمتن</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>ترفض %1</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>استُخدم كل سطر.</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>لم يُستخدم أي سطر.</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>لم يُستخدم قط: السطر %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>لا شيء آخر.</numerusform>
            <numerusform>وواحد آخر مُعلَّم بجانب الأسطر.</numerusform>
            <numerusform>واثنان آخران مُعلَّمان بجانب الأسطر.</numerusform>
            <numerusform>و%n أخرى مُعلَّمة بجانب الأسطر.</numerusform>
            <numerusform>و%n أخرى مُعلَّمة بجانب الأسطر.</numerusform>
            <numerusform>و%n أخرى مُعلَّمة بجانب الأسطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>يزيل السطر</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>يستبدل السطر: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>إصلاح السطر %1، العمود %2</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>الطريقة هي %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>لا يطابق العنوان</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>شرط غير متحقق</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>ليس في المتن: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>ليس كذلك: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>اكتب مسارًا لتجربته</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>المسار المراد تجربته</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>النص الأساسي المراد تجربته</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>مسموح بموجب السطر %1</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>لا سطر مطابق</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>لم يكتمل أي رمز مميز</numerusform>
            <numerusform>اكتمل رمز مميز واحد</numerusform>
            <numerusform>اكتمل رمزان مميزان</numerusform>
            <numerusform>اكتملت كل الرموز المميزة (%n)</numerusform>
            <numerusform>اكتملت كل الرموز المميزة (%n)</numerusform>
            <numerusform>اكتملت كل الرموز المميزة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>لم يُترك أي رمز مميز دون محاولة.</numerusform>
            <numerusform>لم يُحاوَل رمز مميز واحد لأنك ألغيت.</numerusform>
            <numerusform>لم يُحاوَل رمزان مميزان لأنك ألغيت.</numerusform>
            <numerusform>لم تُحاوَل %n رموز مميزة لأنك ألغيت.</numerusform>
            <numerusform>لم يُحاوَل %n رمزًا مميزًا لأنك ألغيت.</numerusform>
            <numerusform>لم يُحاوَل %n رمز مميز لأنك ألغيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>بتنسيق CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>كأسطر JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>لا مزيد في القائمة المصدَّرة</numerusform>
            <numerusform>واحد آخر في القائمة المصدَّرة</numerusform>
            <numerusform>اثنان آخران في القائمة المصدَّرة</numerusform>
            <numerusform>%n أخرى في القائمة المصدَّرة</numerusform>
            <numerusform>%n أخرى في القائمة المصدَّرة</numerusform>
            <numerusform>%n أخرى في القائمة المصدَّرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>تم حفظ القائمة.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>اكتمل %1 من %n رمز</numerusform>
            <numerusform>اكتمل %1 من رمز واحد</numerusform>
            <numerusform>اكتمل %1 من رمزين</numerusform>
            <numerusform>اكتمل %1 من %n رموز</numerusform>
            <numerusform>اكتمل %1 من %n رمزًا</numerusform>
            <numerusform>اكتمل %1 من %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>الرمز المميز مجهول أو منتهي الصلاحية أو معطَّل أو ملغى.</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>جاء الاستدعاء من هذا الحاسوب، ويُحتسب ضمن الحدود، ويسري عليه ما تغيّر في هذه الأثناء؛ والسبب مذكور في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>سمحت البوابة بمروره كما شُرح. الرد هو رد الخادم الخلفي.</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>الحكم مختلف: شُرح على أنه مرفوض، لكن البوابة سمحت بمروره.</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>سمحت البوابة بمروره، لكن الخادم الخلفي لم يرد: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>الحكم مختلف: شُرح على أنه مسموح به، لكن البوابة رفضته: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>رفضته البوابة كما شُرح: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>الترويسات المهمة</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>الجزء الأول من النص الأساسي</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>أُرسِل فعلًا، لكن لم يصل رد</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>أُرسِل فعلًا: %1 خلال %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>إظهار القيمة</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>إظهار قيمة %1</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>يسجّل سجل التدقيق أنك اطلعت عليها.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>اكتب كلمة مرورك أولًا.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>إعطاء %1 قيمة جديدة</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>تبقى القيمة القديمة صالحة لمدة</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لا تبقى صالحة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>٢٤ ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>تدوير الرمز المميز</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>سيُرفض الطلب التالي الذي يستخدم القيمة القديمة.</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>يبقى الاسم والحدود وانتهاء الصلاحية كما هي. تعمل القيمتان كلتاهما حتى ذلك الحين؛ ضع الجديدة مكان القديمة دون أن تبطل شيئًا.</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>تنفيذ فعلي</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>يرسل الطلب أيضًا عبر البوابة ويعرض الرد.</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>قيمة الرمز المميز</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>الثواني المتبقية حتى إفراغ الحافظة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>ستُفرَّغ الحافظة خلال %1 ث</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>مقتطف الشيفرة</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>استدعاء واجهة API باستخدام %1</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>مشترك: يذكر كل استدعاء مستخدمه.</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>يملكه %1، المخطط %2.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>نسخ المقتطف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
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
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>حُذفت القيمة. البرنامج النصي داخل صفحة ويب يعرضها لكل من يفتح الصفحة؛ فلا تضعها مكان YOUR_TOKEN إلا حيث لا بأس بذلك.</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>حُذفت القيمة. ضعها في المتغير LATCHKEY_TOKEN.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>حفظ المقتطف</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>ترويسة HTTP</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>القيمة محذوفة. ضعها مكان YOUR_TOKEN.</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>اختبار الرمز المميز</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>هل سيُسمح بمرور هذا الطلب؟</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>يسأل الخدمة عن قرارها. لا يُرسل شيء إلى الخادم الخلفي ولا تُستهلك أي حصة.</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>نسخ التتبع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
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
        <translation>بلا</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>الرمز المميز أو كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>عند تركه فارغًا: %1، دون النظر إلى قيمته.</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>لا يُكتب في أي سجل أبدًا.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>اضغط «اختبار» لمعرفة نتيجة كل مرحلة.</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>سُمح بمروره، لأن الإنفاذ متوقف حاليًا</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>نجح الاختبار</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>لو كان الإنفاذ قيد التشغيل لرُفض: %1.</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>أصغر تغيير يسمح به</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>فتح في محرر الحدود…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>الرد الفعلي</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>للتنفيذ الفعلي الصق قيمة الرمز المميز: فالخدمة لا تُفصح عنها.</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>يسأل الخدمة عن قرارها ثم يرسل الطلب: يصل هذا الاستدعاء إلى الخادم الخلفي ويُحتسب ويُسجَّل كأي استدعاء آخر.</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>تنفيذ فعلي</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>هل تريد إرسال %1 فعلًا؟</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>إذا سمحت البوابة بمروره نفّذه الخادم الخلفي: الغرض من %1 تغيير شيء هناك.</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>لرؤية القرار وحده، ألغِ وأوقف «تنفيذ فعلي».</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>جارٍ الإرسال عبر البوابة…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>سيظهر الرد هنا.</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>كل مرحلة</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>تم تدوير الرمز المميز</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>تم إنشاء الرمز المميز</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1، مشترك</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 للمستخدم %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>خزّنته في مكان آمن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>خزّنه الآن</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>بعد إغلاق مربع الحوار هذا لن تُعرض القيمة هنا مرة أخرى. وفي الوضع القياسي لا يمكن إلا لمالكه إظهارها، بكلمة المرور.</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>اختبار هذا الرمز المميز…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>حدّد «خزّنته في مكان آمن» أولًا.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>حفظ الرمز المميز</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>تم الحفظ. لا يمكن لأحد غيرك قراءة الملف.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>لا يمكن عرض القيمة مرة أخرى. حدّد المربع بعد أن تخزّنها.</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>استدعاء جاهز</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>ترويسة HTTP</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>فتح محرر الحدود…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>العناوين المسموح بها</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>فقط GET وHEAD وOPTIONS.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>خاص به</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>مهما كثر استخدامه، لا ينطبق عليه حد المعدل المحدد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>لم تُبلغ</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 ميكرو ث</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>ما يُبلَّغ للخادم الخلفي</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>(واحد آخر لكل استدعاء)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتازها</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>لا قاعدة</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>تحرير المستخدم</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>يسجّل الحساب الدخول بكلمة مروره ويملك رموزًا مميزة.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>يُسمح له بتسجيل الدخول واستخدام الرموز المميزة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>حفظ المستخدم</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>عند تركه فارغًا: تبقى كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>عند تركه فارغًا: لا يمكن للحساب تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>يجري حفظ المستخدم.</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>يتعذّر استخدام بعض القيم.</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>الاستخدام المسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>إضافة إطار زمني</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>الأطر الزمنية</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>يمرّ هذا العدد من الطلبات في هذه المدة. الدفعة هي ما يجوز وصوله معًا. ومع عدة مدد تحسم الأشد.</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>يمكن أن يكون هناك ٨ أطر زمنية على الأكثر.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>طلبات لكل</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>دفعة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>تحديد حجم الدفعة</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الطلبات دفعة واحدة</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>إزالة هذا الإطار الزمني</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>انتهت صلاحية الرمز المميز</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>الرمز المميز مُبطَل</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>الرمز المميز معطّل</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>رمز مميز غير معروف</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>رمز مميز مشوّه الصيغة</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>قيمة الرمز المميز خاطئة</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>رمز مميز لمستخدم آخر</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>رمز مميز مشترك بلا مستخدم</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>المالك معطّل</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>المالك غير مخوَّل</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>المالك لم يعد موجودًا</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>لا توجد بيانات اعتماد</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>بيانات اعتماد مشوّهة الصيغة</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>بيانات اعتماد مزدوجة</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>المخطط غير مقبول</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>كلمات المرور متوقفة</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>المستخدم معطّل</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>مستخدم ملتبس</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>رمز مميز أجنبي</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>العنوان ليس ضمن الرمز المميز</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>مسار بلا رموز مميزة</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>ليس في مجموعة API</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>مجموعة للقراءة فقط</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>رمز مميز للقراءة فقط</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>النص الأساسي غير مرئي</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>تجاوز حد المعدل</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>طلب مشوّه الصيغة</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>مسار ملتبس</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>لا يوجد خادم خلفي</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>بروتوكول TLS مطلوب</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>تجاوز الطريقة</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>النص الأساسي كبير جدًا</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>يتعذّر الوصول إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>الخادم الخلفي بطيء جدًا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>تسجيل دخول أو خروج</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>مسموح، كان سيُرفض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>ترويسة إعادة توجيه غير صالحة</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>حقل هوية مزوّر</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>عنوان URL طويل جدًا</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>الترويسات كبيرة جدًا</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>الوكيل غير موثوق به</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>الطلب بطيء جدًا</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>تعذّر تسجيله</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>تعذّرت قراءة السياسة</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>الخدمة مثقلة</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>خطأ في الخدمة</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>مسار عام</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>مسار مستثنى</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>الإنفاذ متوقف</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>أقل من %1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>models::FilterWords</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>يحتاج %1 إلى قيمة، مثل %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>لا يمكن أن يكون %1 «%2». الممكن: %3.</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>ورد %1 مرتين؛ ولا يسري إلا واحد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>يسأل %1 و«%2» عن الشيء نفسه؛ أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>خلال %1 د</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>خلال %1 س</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>خلال %n يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>models::NodeWords</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n عقدة</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من عقدة واحدة</numerusform>
            <numerusform>%1 من عقدتين</numerusform>
            <numerusform>%1 من %n عقد</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
            <numerusform>%1 من %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>العقدة %1: لا استجابة منذ %2</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>العقدة %1، هذه: الإصدار %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>العقدة %1: الإصدار %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>ليس للرد نص أساسي.</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>ليس نصًا. يبدأ بهذه البايتات:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>يُعرض أول %1.</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار التوجيهي</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>قواعد العناوين</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>عناوين الرمز المميز</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>مسار الرمز المميز</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>المالك معطّل</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مخوَّل</translation>
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
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>تكتبه الخدمة خلال ثانية من كل استدعاء؛ وهو هنا قديم بقدر القائمة (F5 يعيد قراءتها).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>آخر العناوين</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>الاقتصار على</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>يمكن استخدامه.</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>انتهت صلاحيته: %1.</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>أُبطل نهائيًا: %1.</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>هو معطّل ويمكن تمكينه مجددًا.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>الحساب «%1» معطّل.</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>لا يجوز لـ «%1» استخدام الرموز المميزة: ذلك للمسؤولين أو لأعضاء المجموعات المخوَّلة فقط.</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>يمكن استخدامه، لكنه يعيش أطول مما يجوز للرموز المميزة الجديدة اليوم.</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>يمكن استخدامه؛ وتعمل القيمة السابقة لآخر تدوير حتى %1.</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1، مقفل</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>مقفل حتى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>محاولات الدخول الفاشلة</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>جارٍ التصدير: %1 من السجلات، %2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>تم تصدير السجلات.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>أي السجلات تُكتب في الملف؟</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>تصفية السجلات</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>تصفية، مثل  decision:denied  path:/rest  from:10.20.4.17</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>استدعاءاتي</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>بدون رمز مميز</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>أبطأ من %1 ملّي ث</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>لا سجلات (%1)</numerusform>
            <numerusform>سجل واحد (%1)</numerusform>
            <numerusform>سجلان (%1)</numerusform>
            <numerusform>%1 سجلات</numerusform>
            <numerusform>%1 سجلًا</numerusform>
            <numerusform>%1 سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم التحقق</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>عرض ما وُجد…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>جارٍ التحقق من السلسلة: %1 من %2 من السجلات</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>جارٍ التحقق من السلسلة…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>تعذّر التحقق من السلسلة: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>لم يُتحقق من السلسلة منذ بدء تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>السلسلة سليمة حتى %1 · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>السلسلة مكسورة، تُحقق منها حتى %1 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>سجل التدقيق عُدِّل أو تضرّر</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>لا موضع يخالف ما كُتب (%n).</numerusform>
            <numerusform>موضع واحد (%n) ليس كما كُتب.</numerusform>
            <numerusform>موضعان (%n) ليسا كما كُتبا.</numerusform>
            <numerusform>%n مواضع ليست كما كُتبت.</numerusform>
            <numerusform>%n موضعًا ليست كما كُتبت.</numerusform>
            <numerusform>%n موضع ليست كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>لا تعتمد على هذه السجلات وحدها: أنشئ الآن نسخة احتياطية كدليل، وقارنها بالنسخ والتصديرات السابقة، واعرف من يستطيع الكتابة في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>يجري التحقق منه الآن.</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>لا يجري أي تحقق.</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>كل سطر موضع لا تتوافق فيه السجلات مع السلسلة.</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>كل استدعاء وكل تغيير، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>سجلات التدقيق</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>لا سجل مطابق</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>لا شيء في هذه الفترة الزمنية يستوفي كل ما يطلبه عامل التصفية.</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>يتعذّر عرض السجلات</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة مباشرة</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>لا سجلات معروضة</numerusform>
            <numerusform>يُعرض سجل واحد</numerusform>
            <numerusform>يُعرض سجلان</numerusform>
            <numerusform>تُعرض %n سجلات</numerusform>
            <numerusform>يُعرض %n سجلًا</numerusform>
            <numerusform>يُعرض %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>لم تُعرض %1 من السجلات الأقدم</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>جارٍ البحث في السجلات الأقدم…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>أكثر من %n جديد</numerusform>
            <numerusform>أكثر من سجل جديد</numerusform>
            <numerusform>أكثر من سجلين جديدين</numerusform>
            <numerusform>أكثر من %n سجلات جديدة</numerusform>
            <numerusform>أكثر من %n سجلًا جديدًا</numerusform>
            <numerusform>أكثر من %n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلًا جديدًا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>عرض أحدث السجلات</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>يظهر هنا كل استدعاء عبر البوابة وكل تغيير
فور حدوثه.</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>أُغفل %1 من الأحدث</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>إظهار كل الفترات</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>لم يُسجَّل شيء في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>كيف كانت الخدمة ستقرر بشأن هذا الاستدعاء الآن؟</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>تفاصيل السجل</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>تتبع القرار</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>مرفوض، %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>نسخ معرّف القرار</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>نيابةً عن %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>تم إنفاذه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>ما الذي يسمح به</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>لا يمكن معرفة ذلك</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>لم تكن نتيجة كل مرحلة تُحفظ عند تسجيل هذا السجل.</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>لم تكن نتيجة كل مرحلة تُحفظ عند تسجيل هذا السجل. المرحلة الحاسمة هي «%1».</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>وفق السياسة الحالية</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>كان سيُسمح به.</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>كان سيُرفض: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>التغييرات في %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>الرموز المميزة الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>لم يُستخدم أي رمز مميز.</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>عرض استدعاءات هذا الرمز المميز</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>مقارنة بين الوضع القياسي والوضع الآمن</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>الوضع القياسي</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>الاطّلاع على قيمة الرمز المميز مجددًا</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>المالك، مع إعادة إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>مقتطف شيفرة يتضمن القيمة</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>من تفاصيل الرمز المميز</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>عند إنشائه فقط</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>تغيير الاسم والحدود والعناوين وانتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>في أي وقت، مع التسجيل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>إنشاء رمز مميز جديد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>الإبطال والتعطيل والحذف</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>ما تخزّنه الخدمة</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>تجزئة بمفتاح وقيمة مختومة</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>تجزئة بمفتاح فقط</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>تصدير التهيئة</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>كل ما هو مهيَّأ في ملف واحد</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>الإعدادات والمجموعات والمستخدمون والخوادم الخلفية وبيانات الرموز، بصيغة JSON.</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>مع الأسرار مختومةً لمفتاح</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>دون مفتاح لا يحوي الملف أي سر</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>يأتي المستخدمون دون كلمات مرور والرموز دون قيم: مناسب للمراجعة ولخدمة اختبار ولإدارة الإصدارات. وبالختم تُضاف بصمات كلمات المرور وما تحتاجه الرموز لتعمل في مكان آخر؛ ولا يفتحها إلا المفتاح الخاص، ولا يُرسل إلى هنا أبدًا.</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>أنشئ زوج مفاتيح حيث ستُفتح الأسرار، والصق محتوى seal.key.pub:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>الصق المفتاح العام أولًا.</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>التهيئة (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>تُقرأ التهيئة.</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>حُفظت التهيئة في %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>استيراد التهيئة</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>ما الذي سيغيّره %1</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>ما له الاسم نفسه يُغيَّر، والجديد يُضاف، ولا يُحذف شيء. وكل ذلك تغيير واحد.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>ما تغيّره التهيئة</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>يحوي الملف أسرارًا مختومة. مع المفتاح الخاص تأتي كلمات المرور وقيم الرموز أيضًا، ودونه يأتي الباقي فقط. تستخدمه الخدمة مرة واحدة ولا تحتفظ به.</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>تُفحص التهيئة.</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>تُستورد التهيئة.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>جديد: %1، معدَّل: %2، كما هو: %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1، والآن %2</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1 «%2» يُترك: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>لم يُنشأ أي رمز من جديد</numerusform>
            <numerusform>أُنشئ رمز واحد من جديد</numerusform>
            <numerusform>أُنشئ رمزان من جديد</numerusform>
            <numerusform>أُنشئت %n رموز من جديد</numerusform>
            <numerusform>أُنشئ %n رمزًا من جديد</numerusform>
            <numerusform>أُنشئ %n رمز من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>تُعطى قيمها هذه المرة فقط. احفظها الآن وسلّمها.</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>حفظ القيم…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>حفظ القيم</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>حُفظت القيم</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>لم تُحفظ القيم</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>لا يمكن استخدام التهيئة على هذا النحو.</translation>
    </message>
</context>
<context>
    <name>pages::ConflictDialog</name>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Someone else saved these settings</source>
        <translation>حفظ شخص آخر هذه الإعدادات</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>تغيّر %1 على الخدمة بعد أن بدأت التحرير. اختر ما ينبغي أن يسري.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>مسودتك</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>الحالي على الخدمة</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1: مسودتك</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1: الحالي على الخدمة</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>اختر سطرًا سطرًا. لا يُحفظ شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>إعادة التحميل وتجاهل مسودتي</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودة</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>حفظ هذا التحديد</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>غيّر %1 «%2» %3، بعد أن بدأت التحرير. اختر ما ينبغي أن يسري.</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>غيّر شخص آخر %1</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>ما غيّره الطرف الآخر وحده ويبقى كما هو: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>تبقى مخفية</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>ما كتبته</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>توشك صلاحيتها على الانتهاء</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>لا شيء خلال ١٤ يومًا.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>تجد الكلمات ما يحتويها؛ وتسأل حقول مثل state: عن شيء واحد. يقترح مفتاح السهم لأسفل ما يمكن كتابته. ويظهر ما هو خطأ في الأسفل، ولا يُبحث عنه.</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>تنتهي صلاحيته خلال ١٤ يومًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>المالك غير مسموح له</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>حساب المالك معطّل</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>عمره أطول مما يُسمح به الآن</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>استُبدل وينتهي قريبًا</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Basic فقط</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Bearer فقط</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic وBearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>خلال ٧ أيام</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال ٣٠ يومًا</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>قبل أكثر من ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>بعد أكثر من سنة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>خلال يوم</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>قبل أكثر من سنة</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>خاص به</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>ما في الإعدادات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>مالك الرمز المميز</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>معرّف الرمز المميز</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>تسجيل الدخول والخروج</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>استدعاءات واجهة الإدارة</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تم تغييره</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>الاختبار الأول</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>الاختبار الأول %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>أنشأته وحدة التحكم لتجربة البوابة، ثم أُبطل.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>لا يمكن إرسال شيء من هنا.</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>المسار المطلوب استدعاؤه (GET)</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>اختبارها الآن</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه خلال أقل من دقيقة (%n).</numerusform>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه بعد دقيقة واحدة (%n).</numerusform>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه بعد دقيقتين (%n).</numerusform>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه بعد %n دقائق.</numerusform>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه بعد %n دقيقة.</numerusform>
            <numerusform>تنشئ وحدة التحكم رمزًا مميزًا لك، وتستدعي واجهة API فعلًا عبر البوابة به ومرة بدونه، ثم تبطله. لا يرى أحد قيمته، وكان سينتهي من تلقاء نفسه بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>حيث ترسل النصوص البرمجية طلباتها.</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>اكتب مكان البوابة: العنوان الذي تستخدمه البرامج النصية.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>يبدأ المسار بـ «/».</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>لم يُنشأ أي رمز مميز</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>الرمز المميز «%1» مُبطل، ويبقى كذلك في القائمة.</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>تعذر إبطال الرمز المميز «%1»: %2 سينتهي من تلقاء نفسه، ويمكنك إبطاله في إدارة مفاتيح API.</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>مع رمز مميز: لا إجابة</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>سُمح بالدخول باسم %1. الإجابة من %2.</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>سُمح بالدخول باسم %1، لكن %2 لم يُجب: %3 ارجع وتحقق من عنوانه.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>عرض التتبع</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>بدون رمز مميز: %1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>بدون رمز مميز: لا إجابة</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>سُمح بالدخول رغم عدم وجود رمز مميز: المسار عام، أو أن التحقق معطّل. راجع واجهات API العامة والإعدادات الشاملة.</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>رُفض كما ينبغي.</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>مع رمز مميز: %1 خلال %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>حماية أول واجهة API</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>يُبَت في الطلبات هنا ثم تُمرَّر إليها. ويمكن ضبط المزيد في الإعدادات الشاملة، علامة التبويب الخوادم الخلفية.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>حماية هذه الواجهة</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>الإعدادات الشاملة</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>ما تقبله هذه الخدمة، لكل الخوادم الخلفية.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>الوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>المفاتيح التبديلية</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>تمكين مصادقة REST API</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>التشغيل التجريبي يقرر ويسجّل، لكنه يسمح بمرور كل طلب. وعند الإيقاف يمر كل طلب دون مساس؛ ومع ذلك تُزال ترويسات الهوية.</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>المفتاح الرئيسي. يسري على الطلب التالي لدى كل عملية عاملة، ويُتراجع عنه بعد دقيقتين ما لم تؤكده.</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>تعطيل المصادقة الأساسية (Basic)</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>تُرفض كلمات المرور. ويستمر عمل Basic مع الرمز المميز.</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>السماح برموز PAT المميزة</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>يُسمح للرموز المميزة التي أنشأها الخادم الخلفي نفسه بالمرور إليه.</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>السماح للمستخدمين بإنشاء رموز مميزة</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>عند الإيقاف، لا ينشئ الرموز المميزة إلا المسؤولون.</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>بيانات الاعتماد المقبولة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
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
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>يُجمع مع مخطط كل رمز مميز.</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>ترويسة الرمز المميز</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>إلى جانب Authorization، للعملاء الذين لا يمكنهم تعيينها.</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>اسم معلمة الاستعلام</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>الرمز المميز في سلسلة الاستعلام</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>ينتهي به الأمر في سجلات الآخرين. من الأفضل إبقاؤه متوقفًا.</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>اشتراط TLS</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>من الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>تُرفض الطلبات التي تحمل بيانات اعتماد دون تشفير.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>حيث يكتب الوكيل الموثوق به صاحب الطلب الذي يمرره. وتُتجاهل الأخرى.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>للبوابة؛ ولا يُعتدّ بغيرهم</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>يجب أن يبقى قيد التشغيل ما دام يُسمح للمجموعات بإنشاء رموز مميزة.</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>فتح القيود</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>ابحث أولًا في السجل عن استدعاءات دخلت بكلمة مرور: ستُرفض برامجها.</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>هذه الرموز خارج كل قيود Latchkey: لا يعرف مالكها ولا عمرها ولا حدودها، ولا يستطيع إبطالها.</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>لا يعمل الرمز إلا بنمط يقبله هذا الإعداد والرمز معًا. الرمز المشترك يحتاج إلى Basic.</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>يُعتمد للعميل العنوان الأقصى يمينًا الذي ليس وكيلًا موثوقًا به.</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>تطبيق ملف إعدادات…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>تصدير التهيئة…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>استيراد التهيئة…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>استيراد التهيئة</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>التهيئة (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تتعذّر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 ليس ملف تهيئة لـ Latchkey.</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>التهيئة سارية</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>كُتب عنوان لكنه ليس في قائمته بعد. اضغط «إضافة» أو أفرغ الحقل.</translation>
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
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>أطول مدة صلاحية لـ %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>المجموعات التي يُسمح لأعضائها بإنشاء رموز، ولكل منها أقصى عمر. من كان في عدة مجموعات يحصل على الأطول.</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>تصفية المجموعات</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>التصفية بالاسم أو الوصف</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>حدّد مجموعة أولًا.</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>لا يفقدها أي عضو.</numerusform>
            <numerusform>يفقدها عضو واحد.</numerusform>
            <numerusform>يفقدها عضوان.</numerusform>
            <numerusform>يفقدها %n أعضاء.</numerusform>
            <numerusform>يفقدها %n عضوًا.</numerusform>
            <numerusform>يفقدها %n عضو.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>لا يمكن حذف مجموعة يشير إليها أحد الإعدادات.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>لا توجد مجموعة مطابقة</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>لا توجد مجموعة تحتوي ذلك في اسمها أو وصفها.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>لا يمكن عرض المجموعات</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>سلامة الخدمة</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>الإنفاذ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>تشغيل تجريبي: لا يُرفض شيء</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>متوقف: يُسمح بمرور كل شيء</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>لا يوجد مستمع</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>المصادقة المُحالة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمليات العاملة</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>قيد التشغيل منذ</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>مراجعة السياسة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>لا يمكن الاحتفاظ بالتغييرات غير المحفوظة في %1: %2. ستضيع إذا انتهت وحدة التحكم قبل حفظها.</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>التغييرات التي لم تُحفظ ما زالت هنا</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>آخر تعديل: %1. انتهت وحدة التحكم قبل حفظها.</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسابيع</numerusform>
            <numerusform>أسبوعًا</numerusform>
            <numerusform>أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>أشهر</numerusform>
            <numerusform>شهرًا</numerusform>
            <numerusform>شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنوات</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>إدارة مفاتيح API</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>كل رمز مميز في هذه الخدمة، أيًّا كان مالكه.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>إعدادات مفاتيح API</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>إنشاء الرموز المميزة عبر API</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>١. سجّل الدخول</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>يُجرى كل استدعاء بجلسة أو بكلمة مرور أو برمز API مميز يُسمح لمالكه بذلك. تنتهي الجلسة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>٢. أنشئ رمزًا مميزًا</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>القيمة في الإجابة وليست في أي إجابة سواها. وباستخدام Idempotency-Key يمكن تكرار الاستدعاء إذا لم تصل إجابة، دون إنشاء رمز مميز ثانٍ.</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>٣. استخدمه</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>ضع الرمز المميز حيث توجد كلمة المرور في البرنامج النصي. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>٤. أبطله</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>تصل الإجابة عندما ترفضه كل العمليات العاملة.</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>كل الاستدعاءات موصوفة في %1/openapi.json.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>رموزي المميزة</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>تعمل الرموز المميزة نيابةً عنك. تعامل مع كل منها كما تتعامل مع كلمة مرورك.</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>إنشاء رمز مميز…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>ليست لديك رموز مميزة بعد</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>يتيح الرمز المميز لبرنامج أن يستدعي واجهة API باسمك،
دون كلمة مرورك.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>ضع الرمز المميز حيث توجد كلمة المرور في برنامجك النصي. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>يتعذّر عرض رموزك المميزة</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>لا يُسمح لحسابك بإنشاء رموز مميزة حاليًا.</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>لا يمكنك إنشاء رموز مميزة</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>يُسمح بذلك لأعضاء مجموعات معينة فقط. اطلب من أحد المسؤولين إضافتك إلى إحداها.</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>أوقف أحد المسؤولين ذلك أو يتولاه بدلًا منك. ولا يزال بإمكانك إبطال الرموز المميزة التي لديك.</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>بلغت الحد الأقصى المسموح به من الرموز المميزة. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 من %2 من الرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>لا يمكن إنشاء المزيد.</numerusform>
            <numerusform>يمكن إنشاء رمز مميز إضافي واحد.</numerusform>
            <numerusform>يمكن إنشاء رمزين مميزين إضافيين.</numerusform>
            <numerusform>يمكن إنشاء %n رموز مميزة إضافية.</numerusform>
            <numerusform>يمكن إنشاء %n رمزًا مميزًا إضافيًا.</numerusform>
            <numerusform>يمكن إنشاء %n رمز مميز إضافي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>%n رموز مميزة</numerusform>
            <numerusform>%n رمزًا مميزًا</numerusform>
            <numerusform>%n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>لا يوجد حد.</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>أي مدة صلاحية</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>أطول مدة صلاحية لرمز مميز جديد.</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>Basic وBearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>المخططات التي تقبلها هذه الخدمة.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>مقتطفات أخرى…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>رمزك المميز</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>إنشاء أول رمز مميز…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>ما أحصته الخدمة، وكيف حالها.</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>١ س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>٢٤ س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>الزمن لكل استدعاء</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>حالات الرفض حسب السبب</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>يتعذّر عرض الأرقام</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>سُمح بمرور %1</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>%1 % من كل الاستدعاءات</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>لم يُرفض شيء.</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>%1 مشتركة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>لا ينتهي شيء خلال ١٤ يومًا</numerusform>
            <numerusform>رمز واحد ينتهي خلال ١٤ يومًا</numerusform>
            <numerusform>رمزان ينتهيان خلال ١٤ يومًا</numerusform>
            <numerusform>%Ln رموز تنتهي خلال ١٤ يومًا</numerusform>
            <numerusform>%Ln رمزًا تنتهي خلال ١٤ يومًا</numerusform>
            <numerusform>%Ln رمز تنتهي خلال ١٤ يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>في المتوسط، مع الخادم الخلفي</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>لا استدعاءات في هذه المدة</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>لا تنتهي صلاحيته أبدًا</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>انتهت صلاحيته %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>تنتهي صلاحيته %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>آخر استخدام %1 من %2</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>الاستدعاءات، ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>مقتطفات لـ %1</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>تدوير %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>الاقتصار على…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>إظهار القيمة…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>في الوضع الآمن يبقى الرمز المميز كما أُنشئ.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>لا شيء مُدرج</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>طرق القاعدة الجديدة</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>نمط مسار القاعدة الجديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>اكتب نمطًا للمسار بأكمله، مثل /status(/.*)?</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>هذه القاعدة موجودة في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>المسار تعبير نمطي (RE2) للمسار كله من أول شرطة ودون معاملات. بلا طرق تسري القاعدة على الجميع.</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>واجهات API العامة</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>المسارات التي تحتاج إلى بيانات اعتماد، مهما كان ما تقوله واجهة API التي خلفها.</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>تقييد الوصول إلى واجهات API العامة</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>تحتاج هذه المسارات إلى بيانات اعتماد وإن كانت واجهة API تجيب من دونها. ولها الأولوية على القائمة أدناه.</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>تخطّي مصادقة API</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>تمر هذه المسارات دون بيانات اعتماد. ولا تُبلَّغ واجهة API بأي هوية.</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>تجربة عنوان URL دون بيانات اعتماد</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>تجيب الخدمة بناءً على ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>عنوان URL المراد تجربته</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>لا حاجة إلى بيانات اعتماد</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>بيانات الاعتماد مطلوبة</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>تبيّن الخدمة أي قائمة تحسم طلبًا بلا بيانات اعتماد. لا تُستدعى الواجهة نفسها.</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>توجد بتّات معيّنة على يمين القناع. سيُحفظ بالصيغة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>عنوان أو نطاق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>عنوان أو نطاق جديد</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>تعليق الإدخال الجديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>عنوان أو شبكة مثل 10.20.0.0/16 أو 2001:db8::/32. يبيّن التعليق لاحقًا سبب وجود الإدخال.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>تصفية الإدخالات</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>لا إدخال يطابق.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>لا شيء آخر.</numerusform>
            <numerusform>وواحد آخر؛ تجده أداة التصفية.</numerusform>
            <numerusform>واثنان آخران؛ تجدهما أداة التصفية.</numerusform>
            <numerusform>و%n أخرى؛ تجدها أداة التصفية.</numerusform>
            <numerusform>و%n أخرى؛ تجدها أداة التصفية.</numerusform>
            <numerusform>و%n أخرى؛ تجدها أداة التصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>إضافة عدة إدخالات…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>إضافة عدة إدخالات</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>عنوان أو نطاق في كل سطر؛ وبعد # تعليق. لا يُحفظ شيء قبل أن تحفظ الصفحة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>العناوين والنطاقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>لا إدخالات للإضافة</numerusform>
            <numerusform>إضافة إدخال واحد</numerusform>
            <numerusform>إضافة إدخالين</numerusform>
            <numerusform>إضافة %n إدخالات</numerusform>
            <numerusform>إضافة %n إدخالًا</numerusform>
            <numerusform>إضافة %n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>اكتب النطاقات أو الصقها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>لا نطاقات فيها بتات خلف القناع.</numerusform>
            <numerusform>نطاق واحد فيه بتات خلف القناع وسيُحفظ دونها.</numerusform>
            <numerusform>نطاقان فيهما بتات خلف القناع وسيُحفظان دونها.</numerusform>
            <numerusform>%n نطاقات فيها بتات خلف القناع وستُحفظ دونها.</numerusform>
            <numerusform>%n نطاقًا فيها بتات خلف القناع وستُحفظ دونها.</numerusform>
            <numerusform>%n نطاق فيها بتات خلف القناع وستُحفظ دونها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>لا شيء منها في القائمة.</numerusform>
            <numerusform>واحد منها في القائمة بالفعل.</numerusform>
            <numerusform>اثنان منها في القائمة بالفعل.</numerusform>
            <numerusform>%n منها في القائمة بالفعل.</numerusform>
            <numerusform>%n منها في القائمة بالفعل.</numerusform>
            <numerusform>%n منها في القائمة بالفعل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1 لكل %2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1، بحد أقصى %2 دفعة واحدة</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 في السنة</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>تحديد المعدل</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>كم مرة يجوز استدعاء واجهة API، وما الذي يوقف التخمين.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>تمكين تحديد المعدل</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>من يستدعي أكثر من ذلك يتلقى الإجابة 429 ووقت الانتظار. ولا تُحتسب الطلبات المرفوضة.</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>الأطر الزمنية</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>يُحتسب لكل</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسار توجيهي</translation>
    </message>
    <message>
        <source>Who shares one count.</source>
        <translation>من يتشاركون عدّادًا واحدًا.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>رموز PAT المميزة</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>الطلبات التي تحمل بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>القفل بعد المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>قيد التشغيل دائمًا</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>هذا العدد من بيانات الاعتماد الخاطئة من عنوان واحد يؤدي إلى قفله.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>تُنسى حالات الفشل الأقدم.</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>مدة القفل</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>يسري أيضًا على المسؤولين، ويمكن إلغاء قفلهم على الخادم.</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>يمكن أن تكون للرموز حدود خاصة بها، أو بلا حدود.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>رموز لها حد خاص بها</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>منح رمز حدًّا خاصًا به</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>لا شيء. كل رمز يتبع الحد أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>تغيير حد %1</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>جعل %1 يتبع الإعدادات</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>أي رمز يُمنح حدًّا خاصًا به؟</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>حُفظ حد %1.</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>حفظ الحد</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>يتبع %1 الإعدادات الآن.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>يتعذّر عرض الرموز المميزة</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>الحركة المسجَّلة خلال</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>تجربته على الحركة المسجَّلة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>٢٤ ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>تعيد الخدمة استدعاءات تلك المدة عبر المسودة أعلاه. لا يتغيّر شيء ولا يُرفض أحد.</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>تُعاد الاستدعاءات.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>تغيّرت المسودة منذ ذلك الحين. جرّبها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>من لا استدعاء</numerusform>
            <numerusform>من استدعاء واحد</numerusform>
            <numerusform>من استدعاءين</numerusform>
            <numerusform>من %n استدعاءات</numerusform>
            <numerusform>من %n استدعاءً</numerusform>
            <numerusform>من %n استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>لم يكن ليُحتسب أي استدعاء من تلك المدة</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1، لم يُرفض شيء</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1، رُفض %2</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>استخدام دفعة من %1</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>أصغر دفعة تسمح بمرور ٩٩٫٩ % من هذه الاستدعاءات.</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>لا دفعة تسمح بمرور ٩٩٫٩ % من هذه الاستدعاءات: اسمح بطلبات أكثر.</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>كانت هناك استدعاءات أكثر مما يُعاد؛ تعود هذه إلى %1.</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>الأكثر رفضًا</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>رُفض %1 من %2</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>إلى أي مدى تعود الاستدعاءات المسجَّلة التي تُعاد.</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>تم تغيير: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>تم إنشاء: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>تم حذف: %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>كلمة جديدة، غير مسجلة</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>عرض سجل %1</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>من يجوز له استخدام الرموز المميزة، ومن أين.</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>حسب عنوان IP</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>السماح بالوصول إلى API للمجموعات</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>لا يجوز إلا لأعضاء هذه المجموعات استدعاء واجهة API. ويُرفض غيرهم.</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>ينطبق على الرموز المميزة وكلمات المرور على حد سواء. يُتحقق منه عند كل طلب، ولذلك يسري تغيير العضوية على الطلب التالي.</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>المجموعات التي لها حق الوصول إلى API</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>jira-users</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>المجموعات المقيّدة بالقراءة فقط</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>يجوز للأعضاء القراءة فقط: GET وHEAD وOPTIONS.</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>السماح بإنشاء الرموز المميزة للمجموعات</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>لا ينشئ رموزه المميزة بنفسه إلا أعضاء هذه المجموعات، ولهذه المدة على الأكثر.</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>لا ينشئ الرموز المميزة إلا المسؤولون</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>يرى المستخدمون رموزهم المميزة لكنهم لا ينشئونها.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>يُتحقق منه أولًا، قبل أي بيانات اعتماد. ينطبق على الرموز المميزة وكلمات المرور على حد سواء.</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>بلا قيود</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>السماح للمُدرج</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>حظر المُدرج</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>قائمة السماح</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>قائمة الحظر</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>تجربة عنوان</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>تجيب الخدمة بناءً على المسودة أعلاه.</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>العنوان المراد تجربته</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>لها الأولوية على قائمة السماح</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>لها الأولوية على قائمة الحظر</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>اكتب عنوانًا واحدًا، مثل 198.51.100.23.</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>عنوانك أنت مشمول</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>إنه %1.</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>عنوانك أنت غير مشمول</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>إنه %1. مع هذه المسودة سيُرفض طلبك التالي.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>بواسطة %1، الإدخال %2 في قائمة السماح</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>بواسطة %1، الإدخال %2 في قائمة الحظر</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>لا إدخال مطابق</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>قائمة السماح لا تُدخل إلا من فيها، وقائمة الحظر تُدخل الجميع إلا من فيها. ويمكن دائمًا الإدارة من جهاز الخدمة نفسه.</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>تبيّن الخدمة هل يُسمح لعميل بهذا العنوان وأي إدخال يحسم. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>يبقى تسجيل الدخول إلى Jira (طلب POST إلى مورد جلستها) ممكنًا لأنه لا يغيّر شيئًا. أما إنشاء رمز فليس استثناءً: فقد ينتج عنه رمز يكتب.</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>كُتب عنوان لكنه ليس في قائمته بعد. اضغط «إضافة» أو أفرغ الحقل.</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>ما سيغيّره حفظ «%1»</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>إنشاء %1؟</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>لا يُحفظ شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>الحالي على الخدمة</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>مسودتك</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>ما سيُنشأ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>لا تصفية الآن.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>ما اسم عامل التصفية هذا؟</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>يُحفظ على هذا الحاسوب، لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>يُستبدل عامل التصفية المحفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>حُفظ عامل التصفية %1.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>إعادة تسمية عامل التصفية</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>ماذا يكون اسم %1؟</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>اسم عامل التصفية الآن %1.</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>أُزيل عامل التصفية %1.</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>عاد عامل التصفية %1.</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>لم يعد هناك عامل تصفية محفوظ %1.</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>لا عوامل تصفية محفوظة، ولا متسع للمزيد. أزل واحدًا أولًا.</numerusform>
            <numerusform>حُفظ عامل تصفية واحد، ولا متسع للمزيد. أزله أولًا.</numerusform>
            <numerusform>حُفظ عاملا تصفية، ولا متسع للمزيد. أزل واحدًا أولًا.</numerusform>
            <numerusform>حُفظت %n عوامل تصفية، ولا متسع للمزيد. أزل واحدًا أولًا.</numerusform>
            <numerusform>حُفظ %n عاملَ تصفية، ولا متسع للمزيد. أزل واحدًا أولًا.</numerusform>
            <numerusform>حُفظ %n عامل تصفية، ولا متسع للمزيد. أزل واحدًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>تعذّر حفظ عامل التصفية: تعذّرت الكتابة في %1. تحقق من الأذونات ومن المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>يحدد هل يمكن الاطّلاع على رمز مميز أو تغييره مجددًا بعد إنشائه.</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>كيفية الخروج منه</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>عيّن secure_mode = false في ملف التكوين وأعد تشغيل الخدمة. يُسجَّل التغيير في سجل التدقيق؛ ولا تعود القيم الممحوّة.</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>تشغيل الوضع الآمن</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>تسجّل الخدمة التغيير لديها. لا يحدث شيء بعد. والأمر نفسه في ملف التكوين:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>تمحو كل قيمة قابلة للاسترداد قبل أن تقبل الطلبات.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>عند إعادة التشغيل تُمحى قيم الرموز المميزة القابلة للاسترداد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>تشغيل عند إعادة التشغيل التالية</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>الوضع الآمن قيد التشغيل</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>الوضع القياسي قيد التشغيل</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>يُعرض الرمز المميز مرة واحدة عند إنشائه. ولا يمكن لأحد قراءته أو تغييره بعد ذلك.</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>يمكن للمالكين الاطّلاع على رموزهم المميزة مجددًا بكلمة مرورهم. يمحو الوضع الآمن تلك القيم نهائيًا.</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>يبدأ الوضع الآمن عند بدء التشغيل التالي للخدمة</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>يمكن التراجع عنه حتى ذلك الحين. وعند بدء التشغيل تُمحى قيم الرموز المميزة القابلة للاسترداد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>اكتب %1 أولًا.</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>سُجّل الوضع الآمن لبدء التشغيل التالي</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>تم التراجع عن الوضع الآمن</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>لا رمز يمكن عرضه لمالكه بعد الآن.</numerusform>
            <numerusform>رمز واحد ما زال يمكن عرضه لمالكه. يمحو الوضع الآمن تلك القيمة نهائيًا.</numerusform>
            <numerusform>رمزان ما زال يمكن عرضهما لمالكيهما. يمحو الوضع الآمن تلك القيم نهائيًا.</numerusform>
            <numerusform>%n رموز ما زال يمكن عرضها لمالكيها. يمحو الوضع الآمن تلك القيم نهائيًا.</numerusform>
            <numerusform>%n رمزًا ما زال يمكن عرضها لمالكيها. يمحو الوضع الآمن تلك القيم نهائيًا.</numerusform>
            <numerusform>%n رمز ما زال يمكن عرضها لمالكيها. يمحو الوضع الآمن تلك القيم نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>عند إعادة التشغيل لا توجد قيم لمحوها.</numerusform>
            <numerusform>عند إعادة التشغيل تُمحى قيمة واحدة قابلة للاسترجاع. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>عند إعادة التشغيل تُمحى قيمتان قابلتان للاسترجاع. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>عند إعادة التشغيل تُمحى %n قيم قابلة للاسترجاع. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>عند إعادة التشغيل تُمحى %n قيمة قابلة للاسترجاع. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>عند إعادة التشغيل تُمحى %n قيمة قابلة للاسترجاع. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>بعض القيم الممحوة ما زال في ملفات</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>في %1 وجدتها الخدمة في %2. احذف هذه الملفات أو استبدل الرموز: فمن يملك ملفًا والمفتاح الرئيسي يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>لم تعد الجداول تحوي أي قيمة</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>مُحيت %1 في %2 وأُعيدت كتابة جداولها. أما ملفات خادم قاعدة البيانات وسجله ونسخه الاحتياطية فهي خارج متناول الخدمة.</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>لم يبقَ شيء من القيم الممحوة</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>في %1 محت الخدمة %2 وبحثت عنها في %3 من الملفات. أما النسخ الاحتياطية واللقطات في أماكن أخرى فهي خارج متناولها.</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>التراجع عن الوضع الآمن؟</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>إعدادات مفاتيح API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>واجهات API العامة</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>تحديد المعدل</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>الإعدادات الشاملة</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>الوضع الآمن عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>أطول مدة صلاحية</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>أطول عمر، المدة</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>أطول عمر، الوحدة</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>العمر المقترح، المدة</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>العمر المقترح، الوحدة</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>وضع حد للرموز المميزة لكل مستخدم</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>الحد الأقصى للرموز المميزة لكل مستخدم</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>احتساب الرموز المميزة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>إزالة الرموز المميزة منتهية الصلاحية بعد</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>قائمة السماح: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>قائمة الحظر: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>السماح بالوصول إلى API للمجموعات</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>المجموعات المقيّدة بالقراءة فقط</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>السماح بإنشاء الرموز المميزة للمجموعات</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>لا ينشئ الرموز المميزة إلا المسؤولون</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>تخطّي مصادقة API</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>تقييد الوصول إلى واجهات API العامة</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>تمكين مصادقة REST API</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>المصادقة الأساسية (Basic) بكلمات المرور</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>السماح برموز PAT المميزة</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>السماح للمستخدمين بإنشاء رموز مميزة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>ترويسة الرمز المميز</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>الرمز المميز في سلسلة الاستعلام</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>اشتراط TLS</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>الإطار الزمني</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>مدة القفل</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>يُحتسب لكل</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>تمكين تحديد المعدل</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مُدرج</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>السماح للمُدرج</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>حظر المُدرج</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>بلا قيود</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>من الأجهزة الأخرى</translation>
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
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار التوجيهي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>رموز PAT المميزة</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>بحد أقصى %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>مُدرج، %1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>محفوظ وساري المفعول</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>الخدمة غير متاحة. تبقى المسودة؛ احفظها عندما تعود الخدمة.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>احمِ واجهة API</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>عنوانها وكيف تعرف من يستدعيها</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>ضع حدودًا للرموز</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>أقصى عمر، وعددها لكل مستخدم</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>أنشئ رمزًا واختبره</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>ماذا ستقرّر الخدمة ولماذا</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>حدّد من ومن أين</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>المجموعات والعناوين</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>افتح ما هو عام</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>المسارات بلا رمز إن وُجدت</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>أوقف كلمات المرور</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>حين يملك كل برنامج رمزه</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>حدّد المعدّل</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>مع معاينة على استدعاءات مسجّلة</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1: أُنجز. عرض</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1: متبقٍّ. فتح</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>تم تعطيل %1.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>تم تمكين %1.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>إبطال %1؟</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إبطال الرمز المميز</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>إبطال %n رمز مميز؟</numerusform>
            <numerusform>إبطال رمز مميز واحد؟</numerusform>
            <numerusform>إبطال رمزين مميزين؟</numerusform>
            <numerusform>إبطال %n رموز مميزة؟</numerusform>
            <numerusform>إبطال %n رمزًا مميزًا؟</numerusform>
            <numerusform>إبطال %n رمز مميز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>سيُرفض الطلب التالي بأي منها.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>إبطال %n رمز مميز</numerusform>
            <numerusform>إبطال رمز مميز واحد</numerusform>
            <numerusform>إبطال رمزين مميزين</numerusform>
            <numerusform>إبطال %n رموز مميزة</numerusform>
            <numerusform>إبطال %n رمزًا مميزًا</numerusform>
            <numerusform>إبطال %n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>لا يمكن التراجع عن الإبطال. لتعرف أولًا ما الذي سيتعطل، استخدم التعطيل: إذ يمكن التراجع عنه في أي وقت.</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>تعطيل بدلًا من ذلك</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>تم إبطال %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>يحتفظ سجل التدقيق بما أُجري به. لا يمكن التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>حذف كل الرموز المميزة لمستخدم</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>حذف كل الرموز المميزة للمستخدم %1؟</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>يتوقف فورًا عمل كل رمز مميز يملكه %1.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>لا يمكن التراجع عن الحذف. يبقى الحساب.</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>حذف كل الرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي رمز مميز للمستخدم %1.</numerusform>
            <numerusform>تم حذف رمز مميز واحد للمستخدم %1.</numerusform>
            <numerusform>تم حذف رمزين مميزين للمستخدم %1.</numerusform>
            <numerusform>تم حذف %n رموز مميزة للمستخدم %1.</numerusform>
            <numerusform>تم حذف %n رمزًا مميزًا للمستخدم %1.</numerusform>
            <numerusform>تم حذف %n رمز مميز للمستخدم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1، مشترك</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1، يملكه %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>لا رموز مميزة قيد المعالجة</numerusform>
            <numerusform>رمز مميز واحد قيد المعالجة</numerusform>
            <numerusform>رمزان مميزان قيد المعالجة</numerusform>
            <numerusform>%n رموز مميزة قيد المعالجة</numerusform>
            <numerusform>%n رمزًا مميزًا قيد المعالجة</numerusform>
            <numerusform>%n رمز مميز قيد المعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>اكتمل %1 من %2.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>تعطيل %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>تعطيل %n رمز مميز؟</numerusform>
            <numerusform>تعطيل رمز مميز واحد؟</numerusform>
            <numerusform>تعطيل رمزين مميزين؟</numerusform>
            <numerusform>تعطيل %n رموز مميزة؟</numerusform>
            <numerusform>تعطيل %n رمزًا مميزًا؟</numerusform>
            <numerusform>تعطيل %n رمز مميز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>ستُرفض الطلبات حتى يُفعَّل من جديد.</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>يمكن التراجع عن ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>تعطيل الرمز المميز</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>تعطيل %n رمز مميز</numerusform>
            <numerusform>تعطيل رمز مميز واحد</numerusform>
            <numerusform>تعطيل رمزين مميزين</numerusform>
            <numerusform>تعطيل %n رموز مميزة</numerusform>
            <numerusform>تعطيل %n رمزًا مميزًا</numerusform>
            <numerusform>تعطيل %n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>سيُرفض طلبهم التالي.</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>سيُرفض الطلب التالي به.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>ليس لدى %1 رموز مميزة تتوقف.</numerusform>
            <numerusform>سيتوقف فورًا رمز مميز واحد للمستخدم %1.</numerusform>
            <numerusform>سيتوقف فورًا رمزان مميزان للمستخدم %1.</numerusform>
            <numerusform>ستتوقف فورًا %n رموز مميزة للمستخدم %1.</numerusform>
            <numerusform>سيتوقف فورًا %n رمزًا مميزًا للمستخدم %1.</numerusform>
            <numerusform>سيتوقف فورًا %n رمز مميز للمستخدم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>لم يُعطَّل أي رمز مميز.</numerusform>
            <numerusform>عُطّل رمز مميز واحد.</numerusform>
            <numerusform>عُطّل رمزان مميزان.</numerusform>
            <numerusform>عُطّلت %n رموز مميزة.</numerusform>
            <numerusform>عُطّل %n رمزًا مميزًا.</numerusform>
            <numerusform>عُطّل %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>لم يُمكَّن أي رمز مميز.</numerusform>
            <numerusform>مُكّن رمز مميز واحد.</numerusform>
            <numerusform>مُكّن رمزان مميزان.</numerusform>
            <numerusform>مُكّنت %n رموز مميزة.</numerusform>
            <numerusform>مُكّن %n رمزًا مميزًا.</numerusform>
            <numerusform>مُكّن %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>تمكين %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>تمكين %n رمز مميز؟</numerusform>
            <numerusform>تمكين رمز مميز واحد؟</numerusform>
            <numerusform>تمكين رمزين مميزين؟</numerusform>
            <numerusform>تمكين %n رموز مميزة؟</numerusform>
            <numerusform>تمكين %n رمزًا مميزًا؟</numerusform>
            <numerusform>تمكين %n رمز مميز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>تمكين الرمز المميز</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>تمكين %n رمز مميز</numerusform>
            <numerusform>تمكين رمز مميز واحد</numerusform>
            <numerusform>تمكين رمزين مميزين</numerusform>
            <numerusform>تمكين %n رموز مميزة</numerusform>
            <numerusform>تمكين %n رمزًا مميزًا</numerusform>
            <numerusform>تمكين %n رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مُمكَّن</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>نُسخ الرابط إلى %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>ستُرفض الطلبات التي تستخدمها حتى يُعاد تفعيلها.</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مخوَّل</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>لم يُستخدم منذ ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>اختيار رمز</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>البحث عن رمز</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>الاسم أو المالك أو المعرّف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>اختر رمزًا أولًا.</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (مشترك)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>لا رمز يطابق.</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>يوجد المزيد؛ تابع الكتابة.</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>في الوضع الآمن لا يمكن تغيير الرمز المميز. أنشئ رمزًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>تم حفظ التغييرات على %1.</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>تم حفظ حدود %1.</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>يتعذّر الحفظ هناك: %1.</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>يجري تصدير الرموز المميزة</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>أُلغي التصدير؛ لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي رمز مميز.</numerusform>
            <numerusform>تم تصدير رمز مميز واحد.</numerusform>
            <numerusform>تم تصدير رمزين مميزين.</numerusform>
            <numerusform>تم تصدير %n رموز مميزة.</numerusform>
            <numerusform>تم تصدير %n رمزًا مميزًا.</numerusform>
            <numerusform>تم تصدير %n رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>أي الرموز المميزة تُكتب في الملف؟</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>تصفية الرموز المميزة</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>تصفية، مثل  owner:ann  state:expired</translation>
    </message>
</context>
<context>
    <name>pages::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>لا توجد رموز مميزة بعد</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>يتيح الرمز المميز لبرنامج أن يستدعي واجهة API باسم شخص ما،
دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا رمز مميز مطابق</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>لا شيء يستوفي كل ما يطلبه عامل التصفية.</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>يتعذّر عرض الرموز المميزة</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>يُعرض %1 من %2</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>حدّد رمزًا مميزًا واحدًا.</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>اختبار الرمز المميز…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>مقتطف الشيفرة…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>الاقتصار على…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>حذف كل الرموز المميزة لمستخدم…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>تحرير الرمز المميز…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>إظهار القيمة…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>أُبطل الرمز المميز نهائيًا.</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>لا يمكن إلا لمالكه رؤية القيمة.</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>إنه مشترك ولا يملكه أحد.</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>استيراد التهيئة…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>سيُرفض الطلب التالي به.</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>يحتفظ سجل التدقيق بما أُجري به. لا يمكن التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>اختبار الرمز المميز…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>تفاصيل الرمز المميز</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي عنوان</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>الاقتصار على</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>كل ما يُسمح به لمالكه.</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>جرى العد رجوعًا حتى %1 فقط.</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>تحرير الرمز المميز…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>لا يوجد: لا يُبطَّأ أبدًا</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>القيمة السابقة</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>حد المعدل لرمز</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>كم مرة يجوز لـ %1 أن يستدعي</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>يسري حيثما كان تحديد المعدل مفعَّلًا، ابتداءً من الاستدعاء التالي.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>خاص به</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>مدد الصلاحية</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>أطول مدة صلاحية</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>لا يجوز أن تتجاوز الرموز المميزة الجديدة هذه المدة، ولا أن يبقى أي منها إلى الأبد. وتحتفظ الرموز المميزة الموجودة بمددها.</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>مدة الصلاحية المقترحة</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>ما يحصل عليه الرمز المميز الجديد عندما لا يختار منشئه شيئًا.</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>عدد الأيام حتى إزالة الرموز المميزة منتهية الصلاحية</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>إزالة الرموز المميزة منتهية الصلاحية بعد</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>لم تعد لها فائدة؛ ويبقى ما أُجري بها في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>الرموز المميزة لكل مستخدم</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>وضع حد للرموز المميزة لكل مستخدم</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>الحد الأقصى للرموز المميزة لكل مستخدم</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>من بلغ هذا العدد تُعرض له الرموز المميزة التي يمكن الاستغناء عنها قبل إنشاء رمز مميز آخر.</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>احتساب الرموز المميزة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>تشغل مكانًا إلى أن تُزال.</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>أطول عمر، المدة</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>مجموعات الخدمة الذاتية</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>نفسها كما في صفحة القيود</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>السماح بإنشاء الرموز المميزة للمجموعات</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>لا ينشئ رموزه المميزة بنفسه إلا أعضاء هذه المجموعات، ولهذه المدة على الأكثر.</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>إعدادات مفاتيح API</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>اكتب مكان البوابة: العنوان الذي تستخدمه البرامج النصية.</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>لا يمكن إرسال شيء من هنا.</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>تعذّر الوصول إلى البوابة هناك (%1). تحقق من عنوانها ومن أن هذا الحاسوب مسموح له بالاتصال بها.</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>استغرقت البوابة أو الخادم الخلفي وقتًا طويلًا جدًا. لا يُعرف هل نُفِّذ الطلب؛ راجع سجل التدقيق.</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>شهادة البوابة غير موثوق بها، فلم يُرسَل شيء. يجب أن تكون شهادة يثق بها النظام، أو الشهادة الموثوق بها لهذه الخدمة.</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>حدّد رمزًا مميزًا أولًا.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>أُبطل الرمز المميز نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>تم تحديد واحد</numerusform>
            <numerusform>تم تحديد اثنين</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>حدّد رمزًا مميزًا واحدًا.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تمكين</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>إبطال %n رمز مميز…</numerusform>
            <numerusform>إبطال رمز مميز واحد…</numerusform>
            <numerusform>إبطال رمزين مميزين…</numerusform>
            <numerusform>إبطال %n رموز مميزة…</numerusform>
            <numerusform>إبطال %n رمزًا مميزًا…</numerusform>
            <numerusform>إبطال %n رمز مميز…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>عُدّت السجلات رجوعًا حتى %1 فقط.</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>%1 استدعاء في آخر %2 يومًا</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>لم يستخدمه أحد في آخر ٣٠ يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>لم يستخدمه أي عميل في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استخدمه عميل واحد في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استخدمه عميلان في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استخدمه %n عملاء في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استخدمه %n عميلًا في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استخدمه %n عميل في آخر ٣٠ يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>لم يُستخدم أي منها في آخر ٣٠ يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا.</numerusform>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا، من عنوان واحد.</numerusform>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا، من عنوانين.</numerusform>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا، من %n عناوين.</numerusform>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا، من %n عنوانًا.</numerusform>
            <numerusform>استُخدم %1 من %2 في آخر ٣٠ يومًا، من %n عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 استدعاء</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>الاستدعاءات بمرور الوقت</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>الزمن لكل استدعاء</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1: %2 مسموح، %3 مرفوض، %4 لكل استدعاء</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>الزمن لكل استدعاء</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>الاستدعاءات بمرور الوقت</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>أي REST API</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>إضافة خادم خلفي</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>تحرير الخادم الخلفي</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>أي واجهة API ينبغي حمايتها؟</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>كيفية الوصول إلى %1 وحمايته</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>يُتخذ القرار بشأن الطلبات هنا ثم تُمرَّر إليه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>مسارات الرموز المميزة</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>لا يصلح الرمز المميز إلا لهذه المسارات. يعني * أي شيء.</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>ترويسات بالاسم والبريد الإلكتروني والمجموعات</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>بيانات اعتماد العميل نفسه</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>تأكيد هوية موقّع</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>بيانات اعتماد مخزّنة</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>كيف يعرف من يستدعي</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>تُرفض</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>يتحقق منها Latchkey</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>تُمرَّر للتحقق منها</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>التحقق من شهادة واجهة API</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ملّي ث</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>مهلة الاتصال</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>مهلة انتظار الإجابة</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>الاحتفاظ بالاتصالات الخاملة</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>بلا قيود</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>السماح للمُدرج</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>حظر المُدرج</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>إضافةً إلى عناوين صفحة القيود: يجب أن يسمح كلاهما بمرور العميل.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>قائمة السماح</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>قائمة الحظر</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>كُتب عنوان لكنه ليس في قائمته بعد. اضغط «إضافة» أو أفرغ الحقل.</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>لا يوجد خادم خلفي بعد</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>الخادم الخلفي هو واجهة REST API التي يحميها Latchkey. وإلى أن يوجد واحد، لا يُعاد توجيه شيء.</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>إضافة خادم خلفي…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>تعذّرت قراءة الخوادم الخلفية</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>لا واجهات API</numerusform>
            <numerusform>واجهة API واحدة</numerusform>
            <numerusform>واجهتا API</numerusform>
            <numerusform>%n واجهات API</numerusform>
            <numerusform>%n واجهة API</numerusform>
            <numerusform>%n واجهة API</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>لا يُتحقق من الشهادة</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>أي مضيف</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>يجيب على %1 تحت %2. الرموز المميزة على %3.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>%1 محمي الآن</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>تم حفظ %1 وهو ساري المفعول</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>حذف الخادم الخلفي</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>ستُرفض الطلبات الموجهة إلى %1 بدءًا من الطلب التالي. تبقى الرموز المميزة.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>لم يستدعه أحد في آخر ٢٤ ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>لم يستدعه أي عميل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه عميل واحد في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه عميلان في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عملاء في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عميلًا في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عميل في آخر ٢٤ ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>لم يستدعه أي عميل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه عميل واحد على الأقل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه عميلان على الأقل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عملاء على الأقل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عميلًا على الأقل في آخر ٢٤ ساعة.</numerusform>
            <numerusform>استدعاه %n عميل على الأقل في آخر ٢٤ ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>لا يمكن التراجع عن الحذف. وتُنسى طريقة الوصول إليه وحمايته.</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>عرض استدعاءات %1</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>عرض سجل %1</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>أسماء المضيفين التي يجيب عليها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>بادئة المسار</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>لا شيء: أي مضيف.</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>من يجوز له تسجيل الدخول وامتلاك الرموز المميزة، ومن ينتمي إلى المجموعة نفسها.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>تصفية المستخدمين</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>إعادة تعيين محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>لا مستخدم مطابق</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>لا أحد لديه ذلك في الاسم أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>يُعرض %1 من %2</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>حدّد مستخدمًا أولًا.</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>لم تكن هناك محاولات دخول فاشلة.</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>إضافة مجموعة…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>تم إنشاء %1.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>تم حفظ %1.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>يمكن لـ %1 تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>يتوقف فورًا عمل الحساب وكل رموزه المميزة.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>لا يمكن التراجع عن الحذف. لمنع الحساب من الدخول مع الاحتفاظ به، عطّله من «تحرير».</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>عامل تصفية، مثل  group:staff  enabled:no</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>السماح لـ %1 بتسجيل الدخول مجددًا؟</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>عرض الرموز المميزة</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>عرض النشاط</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>لا يمكن عرض المستخدمين</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>اكتب اسمًا واضغط Enter. علامة × بجانب الإدخال تزيله. لا يسري شيء قبل الحفظ.</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>مكان تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>بوابة الشركة</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>الاتصال بخدمة</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>تتصل وحدة التحكم بواجهة API الإدارية الخاصة بـ latchkeyd. ويرد مكانها في ملف التكوين تحت [listen] admin.</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>اسم أو عنوان. HTTPS ما لم يكن هذا الكمبيوتر؛ والمنفذ 8460 ما لم تكتب غيره.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>يلوّن النافذة كي ترى دائمًا أين أنت. في بيئة الإنتاج تُعرض التغييرات قبل حفظها.</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>تتصل وحدة التحكم بـ %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>المنفذ عدد من ١ إلى ٦٥٥٣٥. ويرد في ملف التكوين تحت [listen] admin بعد النقطتين.</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>هذا الحاسوب، المنفذ %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>تستغرق الخدمة بعض الوقت…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>يجري سؤال الخدمة</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>قارنها بالبصمة التي أُعطيت لك</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>هل هذه خدمتك حقًا؟</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>تعرض الخدمة شهادة لا تضمنها أي جهة يعرفها هذا النظام. هذا طبيعي في تثبيت جديد. قارن البصمة قبل أن تكتب كلمة مرور.</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>على الخادم:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>هذه ليست الشهادة التي وثقت بها من قبل</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>إما أنها استُبدلت، أو أن أحدًا يقف بينك وبين الخدمة. اسأل مسؤولها قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>لا يثق النظام بهذه الشهادة</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>يمكن لـ Latchkey أن يثق بهذه الشهادة تحديدًا، لهذه الخدمة فقط، وسيحذرك إذا تغيرت يومًا.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1 (نفسها)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>تتطابق البايتات كلها (%n).</numerusform>
            <numerusform>البايت الوحيد مطابق.</numerusform>
            <numerusform>البايتان كلاهما مطابقان.</numerusform>
            <numerusform>تتطابق البايتات كلها وعددها %n.</numerusform>
            <numerusform>تتطابق البايتات كلها وعددها %n.</numerusform>
            <numerusform>تتطابق البايتات كلها وعددها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>لم يتطابق أي بايت حتى الآن.</numerusform>
            <numerusform>تطابق بايت واحد حتى الآن.</numerusform>
            <numerusform>تطابق بايتان حتى الآن.</numerusform>
            <numerusform>تطابقت %n بايتات حتى الآن.</numerusform>
            <numerusform>تطابق %n بايتًا حتى الآن.</numerusform>
            <numerusform>تطابق %n بايت حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>هذه بصمة أخرى. لا تتابع قبل أن تعرف السبب.</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>يمكن لمسؤول الخدمة أن يخبرك بها. اتركه فارغًا للوثوق بما هو معروض.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>اكتب &gt; للإجراءات و@ للمستخدمين</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>حيث تستمع الخدمة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>من يجيب هناك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>للمسؤولين والمستخدمين على حد سواء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>ليست التي وثقت بها</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>لا يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>الوثوق بها لهذه الخدمة</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>لا شيء: هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>التي وثقت بها</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>يُرجى تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>إنشاء المسؤول</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>المسؤول الأول</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>برمز الإعداد</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>لم يُنشأ مسؤول</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>ما كتبته هنا لن يُحفظ.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>الإكمال لاحقًا</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>واجهة API التي كتبتها ليست محمية بعد. يتابع «بدء الاستخدام» في النظرة العامة من هنا.</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>يؤدي رابط إلى خدمة غير محفوظة هنا</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>تابع فقط إن كنت تعرف هذا العنوان: من يجيب هناك يحصل على كلمة المرور التي تكتبها.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>غير متصل بـ %1</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>غير متصل؛ تجري إضافة خدمة</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>غير متصل بـ %1؛ شهادتها تنتظر قرارك</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 تجيب؛ لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 تجيب؛ ليس لها مسؤول بعد</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>سُجّل الدخول إلى %1؛ يجري إعدادها</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>لا يُسجَّل دخول أحد لأجل هذا.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>شهادة غير التي وثقت بها من قبل</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>لا يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>الخدمة ترد</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>ردّت %1 خلال %2.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1، مع الاتصال</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>الردود التالية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>لا شيء: HTTP غير مشفّر، داخل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>موثوق بها منك: لها البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>يثق بها هذا النظام</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: منتهية</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبق يوم (%n)</numerusform>
            <numerusform>بقي يوم واحد (%n)</numerusform>
            <numerusform>بقي يومان (%n)</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها (%n)</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>لا رموز مميزة تنتهي قريبًا (%n)</numerusform>
            <numerusform>رمز مميز واحد (%n) ينتهي قريبًا</numerusform>
            <numerusform>رمزان مميزان (%n) ينتهيان قريبًا</numerusform>
            <numerusform>%n رموز مميزة تنتهي قريبًا</numerusform>
            <numerusform>%n رمزًا مميزًا تنتهي قريبًا</numerusform>
            <numerusform>%n رمز مميز تنتهي قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1 ينتهي خلال يوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 ينتهي اليوم (%n)</numerusform>
            <numerusform>%1 ينتهي خلال يوم واحد (%n)</numerusform>
            <numerusform>%1 ينتهي خلال يومين (%n)</numerusform>
            <numerusform>%1 ينتهي خلال %n أيام</numerusform>
            <numerusform>%1 ينتهي خلال %n يومًا</numerusform>
            <numerusform>%1 ينتهي خلال %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>كيف ينبغي أن تعمل هذه الخدمة؟</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>يضبط الملف التعريفي عدة صفحات دفعة واحدة. ويمكن تغيير كل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>ملف البدء التعريفي</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>احمِ واجهة API</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>اختبارها الآن</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>كيف تتصرف الخدمة</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>يمكن تخطيها</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>استخدام هذا الملف التعريفي</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>حماية هذه الواجهة</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>فتح وحدة التحكم</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>الاختبار الآن</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>الإبقاء على الإعدادات</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>حول Latchkey</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>وحدة تحكم Latchkey</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>رموز API مميزة بدلًا من كلمات المرور، أمام أي REST API. برنامج حر بموجب رخصة GNU العمومية العامة (GNU General Public License)، الإصدار ٣ أو أحدث.</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>التشخيصات، دون أسماء أو عناوين أو أسرار</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>وظائف لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>حفظ حزمة تشخيص…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>تحرير الصف</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>إبطال الصفوف أو حذفها</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>نسخ معرّفات الصفوف</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>اختبار الرمز المميز</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>إكمال تقييد</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>إغلاق المفتوح</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>تم نسخ التشخيصات</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>حفظ حزمة تشخيص</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>حُفظت باسم %1. تحوي الإعدادات والعناوين، دون كلمات مرور أو جلسات أو رموز.</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>بعض التغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>توجد في: %1. ستضيع عند المغادرة.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودة</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>مغادرة الإعداد</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>هل تريد مغادرة الإعداد؟</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>لا توجد خدمة محفوظة باسم %1.</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>لم يُفتح الرابط. %1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>ألغِ قفل وحدة التحكم، ثم افتح الرابط مجددًا.</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>يؤدي الرابط إلى صفحة لا يملكها هذا الحساب هنا.</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>الا&amp;تصال بخدمة…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>ت&amp;بديل الخدمة</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>الا&amp;نتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>تنقّل &amp;ضيق</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>ال&amp;رمز المميز</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>ا&amp;ختبار الرمز المميز…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ التش&amp;خيصات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>كل المفا&amp;تيح</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>&amp;حول Latchkey</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>ملف ال&amp;بدء التعريفي…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>حفظ &amp;حزمة تشخيص…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;مساعدة حول هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>القفل عند &amp;غياب المستخدم</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>إ&amp;ظهار الأسرار أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>أيقونة في علبة ال&amp;نظام</translation>
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
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>لم يُجب أحد على %1</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>لا توجد واجهة API للإدارة على %1</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>يجيب هناك شيء آخر. تحقق من المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>على هذا الكمبيوتر يبدؤها الأمر «latchkeyd serve»، أو «systemctl start latchkeyd» إن ثُبّتت مع وحدة systemd الخاصة بها.</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>واجهات API العامة</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>الإعدادات الشاملة</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>تحديد المعدل</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>إدارة مفاتيح API</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>رموزي المميزة</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>الصفحات والإعدادات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
</context>
<context>
    <name>shell::PersonButton</name>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>يشغّل هذا الملف التعريفي الوضع الآمن عند بدء التشغيل التالي للخدمة: تُمحى قيم الرموز المميزة القابلة للاسترداد.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>تعذّرت قراءة الملفات التعريفية</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>اختر ملفًا تعريفيًا أولًا.</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>الإعدادات كما هي في هذا الملف التعريفي.</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>اكتب %1 أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>ما يغيّره ملف الإعدادات</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1، والآن %2</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>تُنشأ المجموعة %1 وتبقى.</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>ملف البدء التعريفي</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>كيف ينبغي أن تعمل هذه الخدمة؟</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>يضبط الملف التعريفي عدة صفحات دفعة واحدة. ويمكن تغيير كل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>الإبقاء على الإعدادات</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>استخدام هذا الملف التعريفي</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>تطبيق ملف إعدادات</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>التراجع بعد دقيقتين ما لم أؤكّد</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>البقاء مسجّل الدخول على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>جارٍ فتح سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>تُحفظ الجلسة في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>لا يُحتفظ بها.</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>التغييرات التي لم تُحفظ ما زالت هنا</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>انتهت وحدة التحكم قبل حفظها. توجد على هذا الحاسوب فقط، ولا تعرف الخدمة عنها شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n إعداد</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>يعيدها زر «استعادة» إلى صفحاتها لمراجعتها وحفظها هناك. إذا أغلقت هذه النافذة، فستُسأل مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>التبديل إلى خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>لم تُستخدم بعد</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>استُخدمت اليوم</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>استُخدمت أمس</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>استُخدمت قبل %n يوم</numerusform>
            <numerusform>استُخدمت قبل يوم واحد</numerusform>
            <numerusform>استُخدمت قبل يومين</numerusform>
            <numerusform>استُخدمت قبل %n أيام</numerusform>
            <numerusform>استُخدمت قبل %n يومًا</numerusform>
            <numerusform>استُخدمت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>استُخدمت في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>تعذّرت قراءة قائمة الخدمات</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>أصبح اسمها الآن %1. أضف خدماتك من جديد، أو استورد قائمة سبق تصديرها.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>قيد الإضافة</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مجددًا</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>إنشاء المسؤول الأول</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>ليس لهذه الخدمة مسؤول بعد. لدى من أعدّها رمز يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>أظهره «latchkeyd init»؛ وهو أيضًا في الملف setup-code في مجلد بيانات الخدمة، ولا يقرؤه إلا مستخدم الخدمة.</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>يثبت أن بوسعك قراءة مجلد بيانات الخدمة، كي لا ينشئ غيرك على الشبكة المسؤول الأول. يُمحى بعد استخدامه. لا تهم حالة الأحرف ولا الفراغات ولا الشرطات.</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>الاسم لتسجيل الدخول. يمكن تغييره في المستخدمين والمجموعات.</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>يمكن استخدامه لتسجيل الدخول بدل الاسم.</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>لهذا الحساب وحده. رموز الحساب تعمل بدونها.</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>كلمة المرور نفسها، كي لا يمنعك خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>أدخل رمز الإعداد.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>انتهت جلستك على %1</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>لم يُفقد شيء مما أدخلته. بعد تسجيل دخولك باسم %1 يستمر ما كنت تفعله.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>الاسم أو عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>باسمك وكلمة مرورك في هذه الخدمة.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>تبدأ وحدة التحكم كما في المرة الأولى</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>تعذّرت قراءة حالة النافذة</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>كان مفتاح Shift مضغوطًا عند البدء. النافذة والأعمدة وعوامل التصفية والألوان واللغة كما في المرة الأولى، وتبقى الخدمات المحفوظة.</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>النافذة أو الأعمدة أو عوامل التصفية أو الألوان أو اللغة كما في المرة الأولى، وتبقى الخدمات المحفوظة. وحُفظ ما تعذّرت قراءته:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>ما تراه يعود إلى %1.</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>يُتراجع عن تغيير «%1» خلال %2 ما لم يُؤكَّد.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية خلال ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية خلال ثانيتين.</numerusform>
            <numerusform>المحاولة التالية خلال %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية خلال %n ثانية.</numerusform>
            <numerusform>المحاولة التالية خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>غير متصل بـ %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>تغيير «%1» ساري المفعول. هل تريد الإبقاء عليه؟</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>سيتم التراجع عنه خلال %1 ما لم تؤكده عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>تراجع الآن</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>الإبقاء على التغيير</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>مصادقة REST API متوقفة</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>تشغيل تجريبي: لا يُرفض شيء</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>يمر كل طلب دون مساس.</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>تُسجَّل القرارات، لكن يمر كل طلب.</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>تم الإبقاء على التغيير</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>تم التراجع عن التغيير</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>عدة صفحات بملف إعدادات</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>فحص الشهادة…</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>الخدمة أحدث من وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>إصدارها %1 وإصدار وحدة التحكم %2. ما لا تعرفه وحدة التحكم هذه يبقى على الخدمة كما هو. ثبّت وحدة التحكم الأحدث لترى كل شيء وتغيّره.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>آخر إجابة %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>ستُفرَّغ الحافظة الآن</numerusform>
            <numerusform>ستُفرَّغ الحافظة خلال ثانية واحدة</numerusform>
            <numerusform>ستُفرَّغ الحافظة خلال ثانيتين</numerusform>
            <numerusform>ستُفرَّغ الحافظة خلال %n ثوانٍ</numerusform>
            <numerusform>ستُفرَّغ الحافظة خلال %n ثانية</numerusform>
            <numerusform>ستُفرَّغ الحافظة خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>إلغاء ما يُطلب من الخدمة</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>لا توجد في سطح المكتب هذا علبة لأيقونات البرامج.</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>فتح Latchkey</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1 (غير متاح على سطح المكتب هذا)</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>تعرض %1 شهادة أخرى</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>يبقى ما لم تحفظه كما هو.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>الوثوق بها لهذه الخدمة</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>يقف Latchkey أمام واجهات REST API الخاصة بك. افتح إحدى الخدمات في الجانب، أو اتصل بأخرى.</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>الاتصال بخدمة…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>استيراد الخدمات</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>الخدمات (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تتعذّر قراءة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>لم تُضف أي خدمة</numerusform>
            <numerusform>تمت إضافة خدمة واحدة</numerusform>
            <numerusform>تمت إضافة خدمتين</numerusform>
            <numerusform>تمت إضافة %n خدمات</numerusform>
            <numerusform>تمت إضافة %n خدمة</numerusform>
            <numerusform>تمت إضافة %n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>تصدير الخدمات</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>كُتبت الخدمات في %1. لا يحتوي الملف على كلمات مرور أو جلسات.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تتعذّر الكتابة في %1: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>«%1» موجودة في القائمة بالفعل، وستُفتح.</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>«%1» كانت في القائمة بالفعل، ولها مدخل واحد.</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>عند قفل ال&amp;شاشة</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>%1 ساري المفعول</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>تعذّرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>بدء الاستخدام</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>الاتصال بخدمة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>إدارة مفاتيح API</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>إعدادات مفاتيح API</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>واجهات API العامة</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>الإعدادات الشاملة</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>الخوادم الخلفية والوكلاء الموثوق بهم</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>تحديد المعدل</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>رموزي المميزة</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>أسطر «الاقتصار على»</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>اختبار رمز مميز</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>لماذا رُفض استدعاء؟</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>ابحث في المساعدة</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>مساعدة Latchkey</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>لا صفحة تحوي هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>لا عوامل تصفية أخرى</numerusform>
            <numerusform>عامل تصفية آخر</numerusform>
            <numerusform>عاملا تصفية آخران</numerusform>
            <numerusform>%n عوامل تصفية أخرى</numerusform>
            <numerusform>%n عامل تصفية آخر</numerusform>
            <numerusform>%n عامل تصفية آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>نسخ هذا النص</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>أو اضغط</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>المزيد عن هذا في المساعدة</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
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
        <translation>تم تغييره</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>مساعدة حول %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1: الأعمدة</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>مراحل القرار</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييرًا غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>يسري على الطلب التالي. ويُتراجع عنه ما لم يُؤكَّد خلال دقيقتين.</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>يسري على الطلب التالي.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>قدّم ما لا يزال القرار يحتاج إليه: النص الأساسي أو نتيجة التحقق من كلمة المرور.</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>أرسل طلبًا سليم الصيغة.</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>أرسل المسار بصيغته البسيطة، بلا «//» أو «..» أو شرطات مائلة مرمَّزة، أو «;» حيث يكون الخادم الخلفي حاوية servlet.</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>أرسل بيانات اعتماد واحدة، في موضع واحد، مرة واحدة.</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>اجعل الوكيل الموثوق به يرسل ترويسة إعادة توجيه واحدة سليمة، أو صحّح الترويسة والعناوين في «الوكلاء الموثوق بهم».</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>أرسل نصًا أساسيًا أصغر، أو ارفع الحد الأقصى له في الخدمة.</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>أرسل عنوان URL أقصر.</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>أرسل حقول ترويسة أقل أو أقصر.</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>أضف خادمًا خلفيًا تغطي أسماء مضيفيه وبادئة مساره هذا الطلب.</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>أضف عنوان الوكيل الأمامي إلى الوكلاء الموثوق بهم.</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>استخدم https، أو أوقف «اشتراط TLS» في الإعدادات الشاملة.</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>أرسل الطريقة نفسها بدل ترويسة تجاوز الطريقة أو المعلمة «_method».</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>أرسل الطلب كاملًا في الوقت.</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>احذف من الطلب حقول هوية البوابة (X-Forwarded-User و X-Latchkey-...).</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>أرسل رمزًا مميزًا، أو أضف المسار إلى المسارات العامة للخادم الخلفي.</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>أرسل بيانات الاعتماد بالصيغة التي يقتضيها مخططها.</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>انسخ الرمز المميز كاملًا: طوله أو مجموع تحققه خاطئ.</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>أنشئ رمزًا مميزًا: لا يوجد رمز بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>استخدم القيمة الحالية للرمز المميز، أو دوّره بفترة تداخل أطول.</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>مدّد صلاحية الرمز المميز، أو أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>أنشئ رمزًا مميزًا جديدًا: المُبطَل يبقى مُبطَلًا.</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>مكّن الرمز المميز.</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>مكّن مالك الرمز المميز.</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>أنشئ رمزًا مميزًا جديدًا: مالك هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>أضف المالك إلى مجموعة يجوز لها إنشاء الرموز المميزة، أو أوقف «لا ينشئ الرموز المميزة إلا المسؤولون» في القيود.</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>أرسل الرمز المميز مع اسم مالكه أو بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>أرسل الرمز المميز المشترك مع اسم مستخدم، كـ Basic.</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>أرسل الرمز المميز بمخطط يقبله الرمز والإعدادات الشاملة معًا.</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>استخدم رمزًا مميزًا، أو اسمح بكلمات المرور في الإعدادات الشاملة وللخادم الخلفي.</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>استخدم كلمة المرور الصحيحة أو رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>استخدم اسم مستخدم موجود.</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>مكّن المستخدم.</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>استخدم اسم المستخدم: البريد الإلكتروني لعدة مستخدمين.</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>استخدم رمزًا مميزًا من Latchkey، أو اسمح برموز PAT المميزة في الإعدادات الشاملة.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>انتظر انتهاء القفل، أو ألغِ قفل المستخدم.</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>غيّر قوائم العناوين في القيود لتسمح بدخول هذا العميل.</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>أضف عنوان العميل إلى عناوين الرمز المميز.</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>أضف المسار إلى مسارات الرموز المميزة للخادم الخلفي.</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>أضف المستخدم إلى مجموعة لها حق الوصول إلى API.</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>أخرج المستخدم من مجموعات القراءة فقط، أو اكتفِ بالقراءة.</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>استخدم رمزًا مميزًا ليس للقراءة فقط، أو اكتفِ بالقراءة.</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>أضف سطرًا إلى «الاقتصار على» في الرمز المميز، أو وسّع الأقرب.</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>أرسل الطلب عبر البوابة، أو حدّ الرمز المميز دون JsonData: لا يُظهر سؤال المصادقة المُحالة النص الأساسي.</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>انتظر انتهاء القفل، أو ألغِ قفل العنوان.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>انتظر، أو ارفع الحد في تحديد المعدل.</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>انظر إلى حالة الخدمة.</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>انظر إلى حالة الخادم الخلفي.</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>توجد استدعاءات للعقدة %1 التي تنقص نهاية سجلها.</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>تغيّرت نهاية سجل العقدة %1 (أو المفتاح مختلف).</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>تنقص آخر استدعاءات العقدة %1: ينتهي سجلها عند %2 بدلاً من %3.</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>قبل العقدة %1، الكتل من %2 إلى %3، تنقص استدعاءات أو ليست في مكانها: كانت الكتلة %4 متوقعة.</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>تغيّرت استدعاءات: العقدة %1، الكتل من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>تغيّر فهرس الاستدعاءات، فقد لا يجدها البحث: العقدة %1، الكتل من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>تنقص نهاية الاستدعاء %1.</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>تغيّرت نهاية الاستدعاء %1.</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>نهايات استدعاءات أُضيفت: %1.</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>تنقص آخر التغييرات والجلسات (أو المفتاح مختلف).</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>تنقص الحلقات من %1 إلى %2 من سلسلة التغييرات.</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>عُدّلت تغييرات أو جلسات من الدفعة %1.</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>عدد صفوف الدفعة %1 من التغييرات والجلسات %2 بدلاً من %3.</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>تغييرات أو جلسات أُضيفت: %1.</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>تغيّر فهرس التغييرات، فقد لا يجدها البحث: الدفعة %1.</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>لم تتمكّن الخدمة من فهم الطلب.</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>المحتوى ليس بصيغة JSON المتوقّعة هنا.</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>تعذّر فهم معاملات الاستعلام.</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>بعض القيم لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>لم تعد الجلسة صالحة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>الاسم وكلمة المرور غير متطابقين.</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>محاولات فاشلة كثيرة؛ الحساب مقفل لبعض الوقت. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>محاولات فاشلة كثيرة من هذا العنوان؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>لا يُسمح لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>هذا متاح للمسؤولين فقط.</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>لا يُسمح لهذا الحساب بإنشاء الرموز أو استخدامها.</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>هذا الحساب ليس في أي مجموعة يُسمح لها بإنشاء الرموز.</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>في الوضع الآمن لا يمكن تغيير بيانات الرمز ولا عرضها مجددًا.</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>لا وجود لهذا هنا؛ ربما حُذف في الأثناء.</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>الخدمة لا تعرف هذه العملية؛ ربما هي أقدم من وحدة التحكّم.</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>لا يمكن تقديم الجواب بصيغة تقبلها وحدة التحكّم.</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>يجب أن يكون المحتوى application/json.</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>ما أُرسل أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>يجب أن يحدّد الطلب المراجعة التي يغيّرها.</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>تغيّر في الأثناء؛ أعد قراءته.</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>لدى المالك العدد المسموح به من الرموز. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>هذه الإعدادات متعارضة.</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>تغيير آخر للإعدادات ينتظر تأكيده. احتفظ به أو تراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>لا تغيير ينتظر التأكيد؛ ربما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>ستمنع نفسك من الدخول: لن يُسمح لعنوانك أنت.</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>لست في أي مجموعة يُسمح لها باستخدام واجهات API: ستُرفض رموزك أنت.</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>سيصل كل طلب إلى واجهات API دون فحص.</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>ستُسجَّل حالات الرفض، لكن الطلبات ستمر مع ذلك.</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>ستُرفض البرامج النصية التي ما زالت ترسل كلمة مرور.</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>تنتهي العناوين في سجلات الآخرين، ومعها الرموز.</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>لا تسمح القيود بعنوان هذا الحاسوب. يمكن لمسؤول تغيير ذلك من عنوان مسموح أو على جهاز الخدمة.</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>الاسم مستخدَم بالفعل.</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>ما زال قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>أُرسل الطلب نفسه سابقًا بمحتوى آخر.</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>الطلب نفسه قيد التنفيذ؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>هذا آخر مسؤول يمكنه تسجيل الدخول. أنشئ مسؤولًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>لهذه الخدمة مسؤول بالفعل؛ سجّل الدخول.</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>ليس هذا رمز الإعداد. تجده في الملف setup-code في مجلد بيانات الخدمة.</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>أُبطل الرمز نهائيًا.</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>لم تُحفظ قيمة الرمز ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>لا تستجيب الخدمة لهذا الاسم. استخدم عنوانها أو أضف الاسم إلى إعداداتها.</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>تُرفض الطلبات الصادرة من صفحات الويب.</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>تعذّر تسجيل الطلب فلم يُنفَّذ. تحقّق من مساحة القرص على جهاز الخدمة.</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>لا يمكن القراءة من المخزن أو الكتابة إليه الآن؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>الضغط كبير؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>حُفظ التغيير، لكن لم تؤكّده كل العمليات بعد.</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>هذا غير متاح في هذا التثبيت.</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>حدث خطأ داخل الخدمة؛ التفاصيل في سجلّها.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>لا يمكن أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>يلزم إدخال واحد على الأقل؛ القائمة الفارغة لا تسمح لأحد.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>الحد الأقصى %1.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>الحد الأدنى %1.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>على الأكثر %1 من المحارف.</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>على الأقل %1 من المحارف.</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>على الأكثر %1 من الإدخالات.</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>لا يجوز أن يبدأ أو ينتهي بفراغ.</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>لا يُسمح بمحارف التحكّم هنا.</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>يحتوي على محرف غير مسموح هنا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>ليس عنوان بريد؛ يلزم اسم ثم @ ثم نطاق.</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>ليس اسم ترويسة؛ حروف وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>لهذا الاسم معنى آخر في HTTP أو في Latchkey؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>الخدمة لا تعرف هذه القيمة.</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>الخدمة لا تعرف هذا الحقل؛ ربما هي أقدم من وحدة التحكّم.</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>ليس من النوع المتوقّع هنا.</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>الرموز التي لا تنتهي غير مسموحة هنا.</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>هذا الوقت قد مضى.</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>هذا مُدرج بالفعل.</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>هذا يناقض قيمة أخرى بجانبه.</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>لا يصلح اسمًا لمعامل استعلام.</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>يشمل عناوين أكثر من أن يوثق بها؛ اذكر الوكلاء أنفسهم.</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>ليس عنوان واجهة API؛ يبدأ بـ http:// أو https:// وبلا معاملات.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>يبدأ المسار بـ «/».</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>ليس وقتًا؛ اكتبه مثل 2027-01-05T09:41:00Z.</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>ليست مدة؛ اكتبها مثل 90s أو 5m أو 24h.</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>ليس عنوانًا ولا شبكة مثل 10.20.0.0/16 أو 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>ليس عنوان IP.</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>ليس معرّف رمز.</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>ليس رمز حالة مثل 403 أو 4xx.</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>تغيّرت القائمة كثيرًا؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>ليس مفتاحًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>الإعدادات العامة لا تقبل هذا.</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>غير متاح هنا.</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>لا يمكن لرمز مشترك أن يحمل هذا.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>الرمز المشترك لا يبيّن مستخدمه، لذا يلزمه نمط Basic.</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>لا يمكن تجربة هذا هنا.</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>هذا متوقف.</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>هذا خارج النطاق الممكن.</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>هناك خادم خلفي آخر يجيب هناك.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>ذُكر هذا مرتين.</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>هذا الاسم لشيء آخر بالفعل.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>هذه من أوائل كلمات المرور التي تُخمَّن؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>كلمة المرور هذه سهلة التخمين؛ استخدم عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>لا توجد مجموعة كهذه.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>لا يوجد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>لا يُسمح لهذا المالك بالرموز.</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>للمسؤولين فقط ضبط هذا.</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>هذا يناقض إعدادًا آخر.</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>لا يمكن استخدامه كما هو.</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>يمكن قراءة المسار بطريقتين؛ تجنّب مقاطع النقاط والشرطات المزدوجة أو المرمّزة.</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>ليست طريقة HTTP يمكن إدراجها هنا.</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>هناك شرط غير مغلق؛ ضع ] في آخره.</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>لا يوجد شرط كهذا؛ المتاح QueryParam وJsonData وHeader.</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>فئة محارف غير مغلقة؛ ضع ] في آخرها.</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>القائمة في البداية تحوي ما ليس طريقة HTTP.</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>قائمة الطرق غير مغلقة؛ ضع ] في آخرها.</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>الاسم في الشرط لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>الشرط لا يذكر ما الذي ينظر إليه.</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>يلزم == أو &gt;= أو &lt;= أو &gt; أو &lt; مع قيمة.</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>هناك نص بعد شرط؛ الشروط تكون في آخر السطر.</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>ينقص المسار؛ اكتب واحدًا مثل .* لكل المسارات.</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>لا يمكن مقارنة هذه القيمة؛ الأعداد والتواريخ مثل 2027-01-05 يمكن مقارنتها.</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>النمط ليس تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>النمط كبير جدًا؛ استخدم عدة أسطر.</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>يستخدم النمط ما لا يُدعم، مثل النظر حول الموضع أو المراجع الخلفية.</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>سطر آخر يسمح بكل ما يسمح به هذا.</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>شروط هذا السطر متنافية؛ لا يطابق أبدًا.</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>هذا الشرط يسمح بكل قيمة.</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>هذا يقارن النص لا المقدار؛ استخدم &gt;= أو &lt;= أو &gt; أو &lt; للمدى.</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>السطر يسمح بكل طلب.</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>السطر لا يطابق أي مسار.</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>لم يطابق هذا السطرَ أي استدعاء مسجّل.</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>النمط مفتوح في آخره ويسمح بأكثر مما يبدو.</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>النمط مفتوح في أوله ويسمح بأكثر مما يبدو.</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>«.» تعني أي محرف؛ اكتب «\.» للنقطة.</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>يرى النمط المسار فقط؛ اطلب المعامل بـ [QueryParam::name==value].</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>لا وجود لهذا؛ ربما أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 تقول الخدمة: «%2»</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>لم يُحكم على ما يسمح به هذا النمط، وهو يعمل مع ذلك.</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>يحويه إدخال آخر في القائمة بالكامل، فلا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>القائمة الغالبة في هذا الوضع تحويه بالكامل، فلا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>لا أحد في هذه المجموعة.</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>رموز قصيرة العمر لا يرى أحد قيمتها مرتين، ولا شيء مما تتركه الإضافات الأربع مفتوحًا.</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>كما يبدأ miniOrange REST API Authentication: كلا النمطين، بلا حدود، ينشئ المستخدمون رموزهم، وتبقى رموز المنتج صالحة.</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>كما يعمل Kantega SSO API Tokens: رموز بدل كلمة مرور Basic، ٣٠ يومًا ما لم يُذكر غير ذلك.</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>كما يعمل Extender REST API Tokens في الوضع العادي: Basic، بلا حدود، ويمكن رؤية القيم مجددًا.</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>كما يبدأ resolution API Token Authentication: ينشئ الجميع الرموز ويستخدمونها، وتعمل كلمات المرور بجانبها.</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>مقيِّد</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>لأعضاء المجموعة token-users فقط أن يملكوا رموزًا، ولمدة ٩٠ يومًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>لم يُحسم الطلب؛ لا يمرّ شيء دون قرار.</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>بيانات الاعتماد وكل القواعد تسمح بالطلب.</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>يتيح الخادم الخلفي هذا المسار للجميع، ولا قاعدة تطلب المصادقة.</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>المسار في قائمة الاستثناء، فتسري مصادقة الخادم الخلفي نفسه.</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>الإنفاذ متوقف في الإعدادات العامة، فيمرّ كل طلب.</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>الطلب يخالف قواعد HTTP ورُفض قبل النظر في غيرها.</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>كان المسار يُقرأ بطريقتين (مقاطع نقاط أو شرطات مرمّزة أو هروب خاطئ) فرُفض.</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>يحمل الطلب أكثر من بيانات اعتماد؛ يُسمح بواحدة فقط.</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>أغفل وكيل موثوق ترويسة تمرير أو كرّرها؛ قارن إعداده بالمثال المرفق.</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>المحتوى أكبر من الحد المضبوط.</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>العنوان أطول من الحد المضبوط.</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>الترويسات أكبر من الحد المضبوط.</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>لا خادم خلفي يجيب على هذا المضيف والمسار؛ تحقّق من مضيفي الخوادم الخلفية وبادئات مساراتها.</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>جاء السؤال من عنوان ليس بين الوكلاء الموثوقين.</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>أُرسلت بيانات اعتماد عبر اتصال بلا TLS.</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>يطلب الطلب من الخادم الخلفي معاملته كطريقة أخرى، وهذا يلتف على قواعد الطرق.</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>لم يرسل العميل الطلب كاملًا في الوقت.</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>يحمل الطلب حقل هوية للبوابة مكرّرًا أو بـ «_» بدل «-»، وبعض المنابع يعدّه أصليًا.</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>لا يحمل الطلب بيانات اعتماد والمسار ليس عامًا.</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>شكل الرمز أو مجموعه الاختباري خاطئ: كتابة خاطئة أو مقطوع أو ليس منا.</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>لا رمز بهذا المعرّف؛ ربما حُذف أو يخص تثبيتًا آخر.</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>معرّف الرمز موجود وقيمته خاطئة؛ ربما جرى تدويره.</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>انتهى عمر الرمز.</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>أُبطل الرمز.</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>الرمز متوقف ويمكن تشغيله من جديد.</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>مالك الرمز معطّل.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>لم يعد يُسمح للمالك باستخدام الرموز؛ تحقّق من المجموعات وهل يُسمح للمسؤولين فقط.</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>لم يعد مالك الرمز موجودًا.</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>الاسم المرسل مع الرمز ليس اسم مالكه.</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>الرمز المشترك لا يبيّن مستخدمه، فيجب إرساله بنمط Basic مع اسم.</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>الرمز أو الإعدادات العامة لا تقبل هذا النمط.</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>جاء Basic بلا رمز صالح، ولا تُقبل كلمات المرور هنا.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>لا مستخدم بهذا الاسم أو البريد.</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>المستخدم معطّل.</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>عدة مستخدمين يتشاركون هذا البريد؛ أرسل اسم المستخدم.</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>لم يُنشأ الرمز هنا، ولا تُقبل رموز الخادم الخلفي.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>الحساب مقفل بعد محاولات فاشلة كثيرة؛ يمكن لمسؤول فتحه.</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>تعذّرت قراءة الحقل Authorization (النمط أو base64 أو نقطتان ناقصتان).</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>قيد العناوين العام لا يسمح بعنوان العميل.</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>عنوان العميل ليس من العناوين المسموحة لهذا الرمز.</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>مسارات الرموز في الخادم الخلفي لا تشمل هذا المسار.</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>ليس المستخدم في أي مجموعة يُسمح لها باستخدام الواجهة.</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>إحدى مجموعات المستخدم للقراءة فقط، وهذه الطريقة قد تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>الرمز للقراءة فقط، وهذه الطريقة قد تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>لا يطابق الطلبَ أي سطر من حدود الرمز؛ يبيّن التتبع الأقرب.</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>حدّ في الرمز ينظر إلى المحتوى الذي لا يمرّره الوكيل الأمامي.</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>مصادقات فاشلة كثيرة من هذا العنوان.</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>استُنفد حد المعدّل الآن.</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>تعذّر تسجيل القرار فرُفض الطلب؛ تحقّق من القرص ومخزن السجل.</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>تعذّرت قراءة السياسة فرُفض الطلب.</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>تعذّر الوصول إلى الخادم الخلفي أو انقطع؛ تحقّق من عنوانه وإعدادات TLS وحالته.</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>لم يجب الخادم الخلفي في الوقت.</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>لدى الخدمة أكثر مما تقدر عليه؛ رُفض الطلب فورًا.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>أوقف خطأ غير متوقع القرار فرُفض الطلب؛ التفاصيل في سجل الخدمة.</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>يمكن قراءة الهدف بأكثر من طريقة</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>الطرف %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>الطرف %1، وكيل موثوق به</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>ترويسة إعادة التوجيه لا تحوي عنوانًا</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>لا خادم خلفي يجيب على هذا المضيف والمسار</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>الخادم الخلفي «%1»: الإنفاذ متوقف</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>الخادم الخلفي «%1»: في قائمة التخطّي</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>الخادم الخلفي «%1»، طلب CORS تمهيدي</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>الخادم الخلفي «%1»، المصادقة مفروضة</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>الخادم الخلفي «%1»، مسار عام</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>الخادم الخلفي «%1»، المصادقة مطلوبة</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>يطلب الطلب طريقة غير طريقته</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>حقل هوية مكرر أو مكتوب بـ «_»</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>قد تقطع حاوية servlet المسار عند «;»</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>لا تقييد للعناوين</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>الإعدادات: لا تقييد للعناوين</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>الإعدادات: السماح للمُدرج</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>الإعدادات: حظر المُدرج</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>الخادم الخلفي «%1»: لا تقييد للعناوين</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>الخادم الخلفي «%1»: السماح للمُدرج</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>الخادم الخلفي «%1»: حظر المُدرج</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>في قائمة السماح (%1)</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>ليس في قائمة السماح</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>في قائمة الحظر (%1)</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>ليس في قائمة الحظر</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 غير مقفل</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>أخفق %1 كثيرًا وهو مقفل لمدة %2 ث</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>لا بيانات اعتماد</translation>
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
        <translation>ترويسة الرمز المميز</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>معلمة الاستعلام</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>مخطط آخر</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>عبر اتصال بلا TLS</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>سر الرمز المميز</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>السر السابق لرمز مميز مُدوَّر</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>كلمة مرور المستخدم</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>كلمة مرور يتحقق منها الخادم الخلفي</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>بيانات اعتماد يتحقق منها الخادم الخلفي</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>مجهول الهوية، على مسار مفتوح للجميع</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>ليس من رموزنا المميزة</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>غير مُبطَل ولا منتهي الصلاحية ولا معطّل</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>رمز مميز مشترك؛ أُرسل مع المستخدم «%1»</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>رمز مميز مشترك، يستخدمه المستخدم «%1»</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>يملكه المستخدم «%1»، ويجوز له استخدام الرموز المميزة</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>لا تذكر بيانات الاعتماد مستخدمًا للمقارنة</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>أُرسل مع المستخدم «%1»، ويملكه المستخدم «%2»</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>يجوز استخدام الرمز المميز من أي مكان</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>المسار %1 للخادم الخلفي «%2»</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>الوصول إلى API غير مقيّد بمجموعات</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>المستخدم «%1»</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>طرف لا يُعرف اسمه</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>%1 من المستخدم «%2»</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>%1 من طرف لا يُعرف اسمه</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>برمز مميز للقراءة فقط</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>لا تنطبق أسطر حدود</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>السطر %1 يطابق: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>لا يطابق أي سطر من %1</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>السطر %1 «%2» يختلف في طرقه</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>السطر %1 «%2» يختلف في عنوان URL</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>السطر %1 «%2» يختلف في شرطه %3</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>الرمز المميز مستثنى</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>لا ينطبق حد للمعدل</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>بقي %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>بقي %1 من %2 بعد هذا الطلب</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>بقي %1 من %2 من الحد الخاص بالرمز المميز</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>بقي %1 من %2 من الحد الخاص بالرمز المميز بعد هذا الطلب</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>هذا استدعاء لواجهة API الإدارية، ولا تحكم البوابة فيه.</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>لم يعد الرمز المميز موجودًا.</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>رُفض الطلب قبل أن يُفهم.</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>لا يُسجَّل النص الأساسي ولا حقول الترويسة: يفشل الحد على النص لأنه غير متاح، والحد على الحقل لأنه غائب.</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>لم تُسجَّل بيانات اعتماد، فيُحكم عليه كأنه لم يحمل شيئًا.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>يُفترض أن الرمز المميز أُرسل كـ Basic؛ لا يُسجَّل المخطط.</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>يُفترض أن الرمز المميز أُرسل كـ Bearer؛ لا يُسجَّل المخطط.</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>صحة كلمة المرور مأخوذة من السجل.</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>يحل رمز مميز أجنبي محل المرسَل؛ فهو لا يُسجَّل.</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>بيانات الاعتماد التي حملها غير مسجَّلة، فلا يمكن الحكم عليه مجددًا.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>؛ </translation>
    </message>
</context>
</TS>
