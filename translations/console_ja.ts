<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>%n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with %1.</source>
        <translation>%1 で始まっていません。</translation>
    </message>
    <message>
        <source>“%1” does not belong into it: links carry no names, passwords or parameters.</source>
        <translation>「%1」は使えません。リンクに名前、パスワード、パラメーターは含められません。</translation>
    </message>
    <message>
        <source>It names no service: a host and perhaps a port.</source>
        <translation>サービス（ホストと、必要ならポート）が示されていません。</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host.</source>
        <translation>「%1」はホストの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>「%1」はポートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no place in the console. After the service there may be /tokens/, /audit/ or /page/, each with an id.</source>
        <translation>「%1」はコンソール内の場所ではありません。サービスの後には、IDを付けた /tokens/、/audit/、/page/ のいずれかだけを書けます。</translation>
    </message>
</context>
<context>
    <name>client::Failure</name>
    <message>
        <source>The answer of the service can&apos;t be read: %1 The service may be of another version than this console.</source>
        <translation>サービスの応答を読み取れません: %1 サービスとこのコンソールのバージョンが異なる可能性があります。</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached: %1. Check its address and whether it is running, then try again.</source>
        <translation>サービスに接続できません: %1。アドレスと、サービスが動作しているかどうかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy or cut off; try again in a moment.</source>
        <translation>サービスが時間内に応答しませんでした。混雑しているか、接続が切れている可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not an answer of a Latchkey service (status %1). Check that the address is the one of its administration API.</source>
        <translation>これはLatchkeyサービスの応答ではありません（ステータス %1）。管理APIのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>It was cancelled before the service answered; nothing was changed.</source>
        <translation>サービスが応答する前に取り消されました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>client::KeychainStore</name>
    <message>
        <source>The keychain is locked: %1.</source>
        <translation>キーチェーンがロックされています: %1。</translation>
    </message>
    <message>
        <source>Unlock it and sign in again to be remembered.</source>
        <translation>サインインしたままにするには、ロックを解除してもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>No keychain can be used here: %1.</source>
        <translation>ここで使用できるキーチェーンがありません: %1。</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service switched on, to be remembered.</source>
        <translation>サインインしたままにするには、gnome-keyring、または Secret Service を有効にした KeePassXC をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>client::NetworkTransport</name>
    <message>
        <source>The service shows another certificate than the one that was trusted. Ask who runs it whether the certificate was replaced before trusting the new one.</source>
        <translation>サービスが提示した証明書は、以前に信頼した証明書と異なります。新しい証明書を信頼する前に、証明書が交換されたかどうかをサービスの運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>The certificate of the service is not trusted: %1 Compare its fingerprint and trust it for this service, or use a certificate that the system trusts.</source>
        <translation>サービスの証明書は信頼されていません: %1 フィンガープリントを照合してこのサービス用に信頼するか、システムが信頼する証明書を使用してください。</translation>
    </message>
    <message>
        <source>This is not an address. Write a host name, and a port where it is not 8460: keys.corp.example:8460.</source>
        <translation>これはアドレスではありません。ホスト名と、8460 以外の場合はポートを入力してください: keys.corp.example:8460。</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for when you sign in.</source>
        <translation>アドレスに名前とパスワードを含めないでください。サインイン時に入力します。</translation>
    </message>
    <message>
        <source>An address begins with https://, or with http:// for a service on this computer.</source>
        <translation>アドレスは https:// で始まります。このコンピューター上のサービスの場合は http:// でもかまいません。</translation>
    </message>
    <message>
        <source>Without TLS the password could be read on the way. Use https://; http:// is for a service on this computer only.</source>
        <translation>TLS がないと、パスワードが途中で読み取られるおそれがあります。https:// を使用してください。http:// はこのコンピューター上のサービス専用です。</translation>
    </message>
</context>
<context>
    <name>client::RealCall</name>
    <message>
        <source>This is not an address. Write scheme, host and port: https://api.corp.example:443.</source>
        <translation>これはアドレスではありません。スキーム、ホスト、ポートを入力してください: https://api.corp.example:443。</translation>
    </message>
    <message>
        <source>Without TLS the token could be read on the way, so it is not sent. Use https://; http:// is for a gateway on this computer only.</source>
        <translation>TLSがないと途中でトークンを読み取られるおそれがあるため、送信しません。https://を使ってください。http://はこのコンピューター上のゲートウェイ専用です。</translation>
    </message>
</context>
<context>
    <name>client::SavedServices</name>
    <message>
        <source>The list of services can&apos;t be saved in %1: %2.</source>
        <translation>サービスの一覧を %1 に保存できません: %2。</translation>
    </message>
    <message>
        <source>This file holds no list of services. Choose one that was exported from this program.</source>
        <translation>このファイルにはサービスの一覧がありません。このプログラムから書き出したファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>dialogs::AddKeyDialog</name>
    <message>
        <source>Add Key</source>
        <translation>キーの追加</translation>
    </message>
    <message>
        <source>Who and what is it for?</source>
        <translation>誰が、何のために使いますか？</translation>
    </message>
    <message>
        <source>A token acts for its owner and can never do more than the owner may.</source>
        <translation>トークンは所有者に代わって動作し、所有者の権限を超えることはできません。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
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
        <translation>両方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>The service is being asked what is possible.</source>
        <translation>利用できる設定をサービスに確認しています。</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1/64</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shared, without an owner</source>
        <translation>共有（所有者なし）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>A shared token works with Basic only.</source>
        <translation>共有トークンはBasicでのみ使用できます。</translation>
    </message>
    <message>
        <source>This service accepts Basic and Bearer.</source>
        <translation>このサービスはBasicとBearerを受け付けます。</translation>
    </message>
    <message>
        <source>This service accepts one scheme only.</source>
        <translation>このサービスは1つの認証方式のみを受け付けます。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%3のトークン: %1/%2個を使用</translation>
    </message>
    <message>
        <source>This account may not create tokens.</source>
        <translation>このアカウントではトークンを作成できません。</translation>
    </message>
    <message>
        <source>%1 has as many tokens as are allowed. Delete one first.</source>
        <translation>%1のトークン数は上限に達しています。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>The token is being created.</source>
        <translation>トークンを作成しています。</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>the new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>トークンに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>dialogs::CandidatesCard</name>
    <message>
        <source>Delete one to make room</source>
        <translation>空きを作るため1つ削除してください</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>%1に失効</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>%1 of %2 tokens used by %3</source>
        <translation>%3のトークン: %1/%2個を使用</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>dialogs::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>続行するには「%1」と入力してください</translation>
    </message>
</context>
<context>
    <name>dialogs::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>トークンの編集</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>%1 of 64</source>
        <translation>%1/64</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The changes are being saved.</source>
        <translation>変更を保存しています。</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>使用できない値があります。</translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更しない</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>失効させるまで使用できます。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
</context>
<context>
    <name>dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Values of tokens are never in the file: the service does not have them.</source>
        <translation>トークンの値がファイルに入ることはありません。サービスは値を持っていません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for older spreadsheets</source>
        <translation>古い表計算ソフトのために、ファイルにUTF-8の目印を付ける</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>絞り込みどおり</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>表示どおり</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>dialogs::GroupDialog</name>
    <message>
        <source>Edit Group</source>
        <translation>グループの編集</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>グループの追加</translation>
    </message>
    <message>
        <source>What do its members have in common?</source>
        <translation>メンバーに共通することは何ですか？</translation>
    </message>
    <message>
        <source>Restrictions name groups; who is a member is decided with each user.</source>
        <translation>アクセス制限ではグループを指定します。メンバーは各ユーザーの設定で決まります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save group</source>
        <translation>グループを保存</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The group is being saved.</source>
        <translation>グループを保存しています。</translation>
    </message>
</context>
<context>
    <name>dialogs::LifetimeField</name>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message>
        <source>Limit To</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>What %1 may call</source>
        <translation>「%1」が呼び出せる範囲</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Limit lines</source>
        <translation>制限行</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The lines are being checked.</source>
        <translation>行を確認しています。</translation>
    </message>
    <message>
        <source>Some lines can&apos;t be used yet.</source>
        <translation>まだ使用できない行があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Without lines, everything its owner may do.</source>
        <translation>行がなければ、所有者にできることすべて。</translation>
    </message>
    <message>
        <source>Owned by %1. Without lines, everything its owner may do.</source>
        <translation>所有者は %1。行がなければ、所有者にできることすべて。</translation>
    </message>
    <message>
        <source>Lines are alternatives; everything within one line must match.</source>
        <translation>行どうしは「または」の関係です。1 行の中ではすべてが一致する必要があります。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>例を挿入</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitEditor</name>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitGrammarDialog</name>
    <message>
        <source>Reading only, anywhere.</source>
        <translation>読み取りのみ、場所は問わない。</translation>
    </message>
    <message>
        <source>Issues of one project, and what lies below them.</source>
        <translation>1 つのプロジェクトの課題と、その下にあるもの。</translation>
    </message>
    <message>
        <source>With a query parameter of this value.</source>
        <translation>この値のクエリパラメーターを伴う。</translation>
    </message>
    <message>
        <source>Numbers and dates compare with &gt;=, &lt;=, &gt; and &lt;.</source>
        <translation>数値と日付は &gt;=、&lt;=、&gt;、&lt; で比較します。</translation>
    </message>
    <message>
        <source>With this value in the JSON body; a node is a name, a dotted path or a JSON pointer.</source>
        <translation>JSON 本文にこの値がある。ノードは名前、ドット区切りのパス、または JSON ポインターです。</translation>
    </message>
    <message>
        <source>With one of these values in a header field.</source>
        <translation>ヘッダーフィールドにこれらの値のいずれかがある。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>How a line is written</source>
        <translation>行の書き方</translation>
    </message>
    <message>
        <source>Methods, then a regular expression for the whole path, then conditions. A line allows a request when all of it matches; one such line is enough.</source>
        <translation>メソッド、パス全体の正規表現、条件の順に書きます。すべてが一致すればその行はリクエストを許可し、1 行あれば十分です。</translation>
    </message>
    <message>
        <source>The path is compared decoded and with the context path of the upstream. Regular expressions are those of RE2: no look-ahead, no back-references. They must match the whole value.</source>
        <translation>パスはデコードされ、アップストリームのコンテキストパスを含めて比較されます。正規表現は RE2 のもので、先読みと後方参照はありません。値全体に一致する必要があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message>
        <source>Recorded calls</source>
        <translation>記録された呼び出し</translation>
    </message>
    <message>
        <source>The token has not called anything yet.</source>
        <translation>このトークンはまだ何も呼び出していません。</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>直近 %n 件の呼び出しのうち</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, these lines would</source>
        <translation>%1、これらの行は</translation>
    </message>
    <message>
        <source>%1, these lines without line %2 would</source>
        <translation>%1、行 %2 を除くこれらの行は</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>%1 件を許可</translation>
    </message>
    <message>
        <source>decide %1 by what is not recorded, such as the body</source>
        <translation>%1 件は本文など記録されていないものによる</translation>
    </message>
    <message>
        <source>deny %1</source>
        <translation>%1 件を拒否</translation>
    </message>
    <message>
        <source>Every line was used.</source>
        <translation>すべての行が使われました。</translation>
    </message>
    <message>
        <source>No line was used.</source>
        <translation>どの行も使われていません。</translation>
    </message>
    <message>
        <source>Never used: line %1.</source>
        <translation>未使用: 行 %1。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>ほか %n 件は行の横に印があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1行%2列</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Removes the line</source>
        <translation>行を削除します</translation>
    </message>
    <message>
        <source>Replaces the line: %1</source>
        <translation>行を置き換えます: %1</translation>
    </message>
    <message>
        <source>Fix line %1, column %2</source>
        <translation>%1 行 %2 列を修正</translation>
    </message>
</context>
<context>
    <name>dialogs::LimitTryCard</name>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>メソッドは %1</translation>
    </message>
    <message>
        <source>the URL does not match</source>
        <translation>URL が一致しない</translation>
    </message>
    <message>
        <source>a condition does not hold</source>
        <translation>条件が成り立たない</translation>
    </message>
    <message>
        <source>not in the body: %1</source>
        <translation>本文にない: %1</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>該当しない: %1</translation>
    </message>
    <message>
        <source>Type a path to try</source>
        <translation>試すパスを入力してください</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path to try</source>
        <translation>試すパス</translation>
    </message>
    <message>
        <source>Body to try</source>
        <translation>試す本文</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Allowed by line %1</source>
        <translation>%1行目で許可</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>dialogs::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>%n個のトークンすべてが完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>キャンセルしたため、%n個のトークンは処理されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>一覧をエクスポート</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV形式…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>JSON Lines形式…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>ほか%n件はエクスポートした一覧にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>一覧を保存しました。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>トークン%n個中%1個が完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
</context>
<context>
    <name>dialogs::RealAnswerView</name>
    <message>
        <source>The token is unknown, expired, disabled or revoked.</source>
        <translation>トークンは不明か、期限切れか、無効化または失効されています。</translation>
    </message>
    <message>
        <source>It came from this computer, is counted by limits and meets what has changed meanwhile; the audit log has the reason.</source>
        <translation>この呼び出しはこのコンピューターから行われ、制限の回数に数えられ、その間の変更の影響も受けます。理由は監査ログにあります。</translation>
    </message>
    <message>
        <source>The gateway let it in, as explained. The answer is the upstream’s.</source>
        <translation>説明どおり、ゲートウェイは通過させました。応答はアップストリームのものです。</translation>
    </message>
    <message>
        <source>The verdict differs: explained as denied, but the gateway let it in.</source>
        <translation>判定が異なります: 説明では拒否でしたが、ゲートウェイは通過させました。</translation>
    </message>
    <message>
        <source>The gateway let it in, but the upstream did not answer: %1</source>
        <translation>ゲートウェイは通過させましたが、アップストリームが応答しませんでした: %1</translation>
    </message>
    <message>
        <source>The verdict differs: explained as let in, but the gateway refused it: %1</source>
        <translation>判定が異なります: 説明では許可でしたが、ゲートウェイは拒否しました: %1</translation>
    </message>
    <message>
        <source>The gateway refused it, as explained: %1</source>
        <translation>説明どおり、ゲートウェイは拒否しました: %1</translation>
    </message>
    <message>
        <source>Headers that matter</source>
        <translation>重要なヘッダー</translation>
    </message>
    <message>
        <source>First part of the body</source>
        <translation>本文の最初の部分</translation>
    </message>
    <message>
        <source>Really sent, but no answer came</source>
        <translation>実際に送信しましたが、応答がありませんでした</translation>
    </message>
    <message>
        <source>Really sent: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>実際に送信: %1、所要時間 %2</translation>
    </message>
</context>
<context>
    <name>dialogs::RevealDialog</name>
    <message>
        <source>Show value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>「%1」の値を表示</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The audit log records that you looked.</source>
        <translation>表示したことは監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dialogs::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Give %1 a new value</source>
        <translation>「%1」に新しい値を設定</translation>
    </message>
    <message>
        <source>The old value works for</source>
        <translation>古い値の有効期間</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>すぐに無効</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>トークンをローテーション</translation>
    </message>
    <message>
        <source>The next request with the old value will be denied.</source>
        <translation>古い値を使う次のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Name, limits and expiry stay. Both values work until then; put the new one where the old one is, and revoke nothing.</source>
        <translation>名前、制限、有効期限は変わりません。それまでは両方の値を使用できます。古い値を使っている場所を新しい値に置き換えてください。失効させる必要はありません。</translation>
    </message>
</context>
<context>
    <name>dialogs::RunForReal</name>
    <message>
        <source>Run for real</source>
        <translation>実際に実行</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Also sends the request through the gateway and shows the answer.</source>
        <translation>リクエストをゲートウェイ経由でも送信し、応答を表示します。</translation>
    </message>
</context>
<context>
    <name>dialogs::SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied</source>
        <translation>クリップボードが消去されるまでの秒数</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>クリップボードは%1秒後に消去されます</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>dialogs::SnippetDialog</name>
    <message>
        <source>Code Snippet</source>
        <translation>コードスニペット</translation>
    </message>
    <message>
        <source>Call an API with %1</source>
        <translation>「%1」でAPIを呼び出す</translation>
    </message>
    <message>
        <source>Shared: every call names its user.</source>
        <translation>共有: 呼び出しごとにユーザーを指定します。</translation>
    </message>
    <message>
        <source>Owned by %1, scheme %2.</source>
        <translation>所有者: %1、認証方式: %2。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>スニペットをコピー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
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
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The value is left out. A script in a web page shows it to everybody who opens the page; put it in place of YOUR_TOKEN only where that is fine.</source>
        <translation>値は含まれていません。Webページ内のスクリプトは、そのページを開くすべての人に値を見せることになります。それで問題がない場合にのみ、YOUR_TOKENの部分を値に置き換えてください。</translation>
    </message>
    <message>
        <source>The value is left out. Put it into the variable LATCHKEY_TOKEN.</source>
        <translation>値は含まれていません。変数LATCHKEY_TOKENに設定してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>スニペットの保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTPヘッダー</translation>
    </message>
    <message>
        <source>The value is left out. Put it in place of YOUR_TOKEN.</source>
        <translation>値は省かれています。YOUR_TOKEN の部分に入れてください。</translation>
    </message>
</context>
<context>
    <name>dialogs::TestTokenDialog</name>
    <message>
        <source>Test Token</source>
        <translation>トークンのテスト</translation>
    </message>
    <message>
        <source>Would this request be let in?</source>
        <translation>このリクエストは許可されますか？</translation>
    </message>
    <message>
        <source>Asks the service for its decision. Nothing is sent to the upstream and no quota is used.</source>
        <translation>サービスに判定を問い合わせます。アップストリームには何も送信されず、クォータも消費されません。</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>トレースをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>トークンまたはパスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Left empty: %1, without a look at its value.</source>
        <translation>空欄の場合: 値を確認せずに「%1」として扱います。</translation>
    </message>
    <message>
        <source>Never written to a log.</source>
        <translation>ログには記録されません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>クライアントアドレス</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>Press Test to see what every stage says.</source>
        <translation>「テスト」を押すと、各段階の結果が表示されます。</translation>
    </message>
    <message>
        <source>Let in, because nothing is enforced just now</source>
        <translation>現在は何も適用されていないため許可</translation>
    </message>
    <message>
        <source>Test successful</source>
        <translation>テスト成功</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>With enforcement on it would be denied: %1.</source>
        <translation>適用が有効な場合は拒否されます: %1。</translation>
    </message>
    <message>
        <source>Smallest change that would allow it</source>
        <translation>許可されるための最小の変更</translation>
    </message>
    <message>
        <source>Open in limit editor…</source>
        <translation>利用制限エディターで開く…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Real answer</source>
        <translation>実際の応答</translation>
    </message>
    <message>
        <source>To run it for real, paste the token’s value: the service does not tell it.</source>
        <translation>実際に実行するには、トークンの値を貼り付けてください。サービスは値を教えません。</translation>
    </message>
    <message>
        <source>Asks the service for its decision, then sends the request: that call reaches the upstream, is counted and is recorded like any other.</source>
        <translation>サービスに判定を尋ねてから、リクエストを送信します。この呼び出しはアップストリームに届き、ほかの呼び出しと同じように数えられ、記録されます。</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>実際に実行</translation>
    </message>
    <message>
        <source>Really send %1?</source>
        <translation>%1を実際に送信しますか？</translation>
    </message>
    <message>
        <source>If the gateway lets it in, the upstream carries it out: %1 is meant to change something there.</source>
        <translation>ゲートウェイが通過させると、アップストリームが実行します。%1はそこで何かを変更するためのメソッドです。</translation>
    </message>
    <message>
        <source>To see the decision alone, cancel and switch Run for real off.</source>
        <translation>判定だけを見るには、キャンセルして「実際に実行」をオフにしてください。</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sending it through the gateway…</source>
        <translation>ゲートウェイ経由で送信しています…</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>応答はここに表示されます。</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計%1</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>すべての段階</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenCreatedDialog</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>キーの追加</translation>
    </message>
    <message>
        <source>Token rotated</source>
        <translation>トークンをローテーションしました</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>トークンを作成しました</translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1、共有</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1、所有者: %2</translation>
    </message>
    <message>
        <source>I have stored it in a safe place</source>
        <translation>安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Store it now</source>
        <translation>今すぐ保管してください</translation>
    </message>
    <message>
        <source>After you close this dialog the value is not shown again here. In standard mode only its owner can reveal it, with the password.</source>
        <translation>このダイアログを閉じると、値はここに再表示されません。標準モードでは、所有者だけがパスワードを入力して値を表示できます。</translation>
    </message>
    <message>
        <source>Test this token…</source>
        <translation>このトークンをテスト…</translation>
    </message>
    <message>
        <source>Tick “I have stored it in a safe place” first.</source>
        <translation>先に「安全な場所に保管しました」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>Saved. Only you can read the file.</source>
        <translation>保存しました。ファイルを読み取れるのはあなただけです。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again. Tick the box when you have stored it.</source>
        <translation>値は再表示できません。保管したらチェックを入れてください。</translation>
    </message>
    <message>
        <source>Ready call</source>
        <translation>すぐに使える呼び出し</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTPヘッダー</translation>
    </message>
</context>
<context>
    <name>dialogs::TokenRules</name>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Open limit editor…</source>
        <translation>利用制限エディターを開く…</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可するアドレス</translation>
    </message>
    <message>
        <source>Only GET, HEAD and OPTIONS.</source>
        <translation>GET、HEAD、OPTIONSのみ。</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>個別に設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>However often it is used, the rate limit of the settings does not hold for it.</source>
        <translation>どれだけ使用しても、設定のレート制限は適用されません。</translation>
    </message>
</context>
<context>
    <name>dialogs::Trace</name>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1マイクロ秒</translation>
    </message>
    <message>
        <source>Told the upstream</source>
        <translation>アップストリームへの通知</translation>
    </message>
    <message>
        <source>(another one for every call)</source>
        <translation>（呼び出しごとに異なります）</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>規則なし</translation>
    </message>
</context>
<context>
    <name>dialogs::UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>ユーザーの編集</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>どのユーザーですか？</translation>
    </message>
    <message>
        <source>An account signs in with its password and owns tokens.</source>
        <translation>アカウントはパスワードでサインインし、トークンを所有します。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>May sign in and use tokens</source>
        <translation>サインインとトークンの使用を許可</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>ユーザーを保存</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>Left empty: the password stays.</source>
        <translation>空欄の場合: パスワードは変わりません。</translation>
    </message>
    <message>
        <source>Left empty: the account can&apos;t sign in with a password.</source>
        <translation>空欄の場合: このアカウントはパスワードでサインインできません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The user is being saved.</source>
        <translation>ユーザーを保存しています。</translation>
    </message>
    <message>
        <source>Some of the values can&apos;t be used.</source>
        <translation>使用できない値があります。</translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message>
        <source>Recorded use</source>
        <translation>記録された使用状況</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::WindowsEditor</name>
    <message>
        <source>Add time frame</source>
        <translation>時間枠を追加</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>So many requests are let through in such a time. The burst is how many of them may come at once. With several time frames the strictest decides.</source>
        <translation>その時間内に通すリクエストの数です。バーストは一度に来てよい数です。複数ある場合は最も厳しいものが適用されます。</translation>
    </message>
    <message>
        <source>There can be 8 time frames at most.</source>
        <translation>時間枠は最大8個です。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>requests per</source>
        <translation>リクエスト /</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>at once, at most</source>
        <translation>一度に最大</translation>
    </message>
    <message>
        <source>Limit the burst</source>
        <translation>バーストを制限</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>一度のリクエスト数</translation>
    </message>
    <message>
        <source>Remove this time frame</source>
        <translation>この時間枠を削除</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Token expired</source>
        <translation>トークンの期限切れ</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>失効済みのトークン</translation>
    </message>
    <message>
        <source>Token disabled</source>
        <translation>無効なトークン</translation>
    </message>
    <message>
        <source>Unknown token</source>
        <translation>不明なトークン</translation>
    </message>
    <message>
        <source>Malformed token</source>
        <translation>トークンの形式が不正</translation>
    </message>
    <message>
        <source>Wrong token value</source>
        <translation>トークンの値が不一致</translation>
    </message>
    <message>
        <source>Token of another user</source>
        <translation>別のユーザーのトークン</translation>
    </message>
    <message>
        <source>Shared token without a user</source>
        <translation>ユーザー指定のない共有トークン</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>所有者が無効</translation>
    </message>
    <message>
        <source>Owner not permitted</source>
        <translation>所有者に権限なし</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>所有者が存在しない</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Malformed credential</source>
        <translation>認証情報の形式が不正</translation>
    </message>
    <message>
        <source>Two credentials</source>
        <translation>認証情報が2つ</translation>
    </message>
    <message>
        <source>Scheme not accepted</source>
        <translation>受け付けない認証方式</translation>
    </message>
    <message>
        <source>Passwords are off</source>
        <translation>パスワードは使用不可</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードが不一致</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>ユーザーが無効</translation>
    </message>
    <message>
        <source>Ambiguous user</source>
        <translation>ユーザーを特定できない</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>アカウントがロック中</translation>
    </message>
    <message>
        <source>Foreign token</source>
        <translation>外部のトークン</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されていないアドレス</translation>
    </message>
    <message>
        <source>Address not in token</source>
        <translation>トークンの対象外アドレス</translation>
    </message>
    <message>
        <source>Path without tokens</source>
        <translation>トークンの対象外パス</translation>
    </message>
    <message>
        <source>Not in an API group</source>
        <translation>APIグループのメンバーではない</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>読み取り専用グループ</translation>
    </message>
    <message>
        <source>Read-only token</source>
        <translation>読み取り専用トークン</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Body not visible</source>
        <translation>本文を確認できない</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>ロックアウト中</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>リクエストの形式が不正</translation>
    </message>
    <message>
        <source>Ambiguous path</source>
        <translation>パスを特定できない</translation>
    </message>
    <message>
        <source>No upstream</source>
        <translation>アップストリームなし</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLSが必要</translation>
    </message>
    <message>
        <source>Method override</source>
        <translation>メソッドの上書き</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>本文が大きすぎる</translation>
    </message>
    <message>
        <source>Upstream unreachable</source>
        <translation>アップストリームに接続不可</translation>
    </message>
    <message>
        <source>Upstream too slow</source>
        <translation>アップストリームが遅すぎる</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Signed in or out</source>
        <translation>サインイン/サインアウト</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed, would be denied</source>
        <translation>許可（本来は拒否）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Bad forwarded header</source>
        <translation>転送ヘッダーが不正</translation>
    </message>
    <message>
        <source>Forged identity field</source>
        <translation>偽装されたIDフィールド</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>URLが長すぎる</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>ヘッダーが大きすぎる</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>信頼されていないプロキシ</translation>
    </message>
    <message>
        <source>Request too slow</source>
        <translation>リクエストが遅すぎる</translation>
    </message>
    <message>
        <source>Not recordable</source>
        <translation>記録不能</translation>
    </message>
    <message>
        <source>Policy unreadable</source>
        <translation>ポリシー読取不能</translation>
    </message>
    <message>
        <source>Service overloaded</source>
        <translation>サービス過負荷</translation>
    </message>
    <message>
        <source>Error in the service</source>
        <translation>サービスのエラー</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Public path</source>
        <translation>公開パス</translation>
    </message>
    <message>
        <source>Bypassed path</source>
        <translation>バイパス対象パス</translation>
    </message>
    <message>
        <source>Enforcement is off</source>
        <translation>適用オフ</translation>
    </message>
</context>
<context>
    <name>models::Duration</name>
    <message>
        <source>under %1 ms</source>
        <comment>how long something took, also within a sentence</comment>
        <translation>%1 ミリ秒未満</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>models::FilterWords</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a value, such as %2.</source>
        <translation>%1 には、%2 のような値が必要です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”. Possible: %3.</source>
        <translation>%1 を「%2」にすることはできません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>%1 stands there twice; only one can hold.</source>
        <translation>%1 が2回あります。有効なのは1つだけです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and “%2” ask for the same thing; take one of them.</source>
        <translation>%1 と「%2」は同じことを尋ねています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>テキスト: %1</translation>
    </message>
</context>
<context>
    <name>models::GroupModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>In %1 min</source>
        <translation>%1分後</translation>
    </message>
    <message>
        <source>In %1 h</source>
        <translation>%1時間後</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>models::NodeWords</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%n ノード中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1: no answer since %2</source>
        <translation>ノード %1: %2 から応答なし</translation>
    </message>
    <message>
        <source>Node %1, this one: version %2</source>
        <translation>ノード %1（接続先）: バージョン %2</translation>
    </message>
    <message>
        <source>Node %1: version %2</source>
        <translation>ノード %1: バージョン %2</translation>
    </message>
</context>
<context>
    <name>models::RealAnswer</name>
    <message>
        <source>The answer has no body.</source>
        <translation>応答に本文はありません。</translation>
    </message>
    <message>
        <source>No text. It begins with these bytes:</source>
        <translation>テキストではありません。次のバイトで始まります:</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の%1を表示しています。</translation>
    </message>
</context>
<context>
    <name>models::Stage</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>クライアントアドレス</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Address rules</source>
        <translation>アドレスルール</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>ロックアウト</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token addresses</source>
        <translation>トークンのアドレス</translation>
    </message>
    <message>
        <source>Token path</source>
        <translation>トークンのパス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
</context>
<context>
    <name>models::TokenModel</name>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Owner disabled</source>
        <translation>所有者が無効</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限なし</translation>
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
        <translation>両方</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、作成者: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>The service writes it within a second of each call; here it is as old as the list (F5 reads it anew).</source>
        <translation>サービスは呼び出しから 1 秒以内に記録します。ここの値は一覧を読み込んだ時点のものです(F5 で再読み込み)。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>最近のアドレス</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>利用制限</translation>
    </message>
</context>
<context>
    <name>models::TokenState</name>
    <message>
        <source>It can be used.</source>
        <translation>使用できます。</translation>
    </message>
    <message>
        <source>It expired: %1.</source>
        <translation>期限切れ: %1。</translation>
    </message>
    <message>
        <source>It was revoked for good: %1.</source>
        <translation>完全に失効: %1。</translation>
    </message>
    <message>
        <source>It is switched off and can be enabled again.</source>
        <translation>無効化されており、再び有効にできます。</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>アカウント「%1」は無効です。</translation>
    </message>
    <message>
        <source>“%1” may not use tokens: only administrators, or members of the granted groups, may.</source>
        <translation>「%1」はトークンを使用できません。使用できるのは、管理者または許可されたグループのメンバーだけです。</translation>
    </message>
    <message>
        <source>It can be used, but lives longer than new tokens may today.</source>
        <translation>使用できますが、現在の新しいトークンに許される期間より長く有効です。</translation>
    </message>
    <message>
        <source>It can be used; the value before the last rotation works until %1.</source>
        <translation>使用できます。前回のローテーション以前の値は、%1まで使えます。</translation>
    </message>
</context>
<context>
    <name>models::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>%1までロック</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインイン失敗</translation>
    </message>
</context>
<context>
    <name>pages::AuditExport</name>
    <message>
        <source>Stop export</source>
        <translation>エクスポートを中止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message>
        <source>Exporting: %1 records, %2</source>
        <translation>エクスポート中: レコード%1件、%2</translation>
    </message>
    <message>
        <source>The records are exported.</source>
        <translation>レコードをエクスポートしました。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Which records go into the file?</source>
        <translation>どの記録をファイルに書き出しますか？</translation>
    </message>
</context>
<context>
    <name>pages::AuditFilter</name>
    <message>
        <source>Filter records</source>
        <translation>レコードを絞り込む</translation>
    </message>
    <message>
        <source>Filter, for example  decision:denied  path:/rest  from:10.20.4.17</source>
        <translation>絞り込み（例:  decision:denied  path:/rest  from:10.20.4.17）</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>My own calls</source>
        <translation>自分の呼び出し</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Slower than %1 ms</source>
        <translation>%1 ms より遅い</translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Show what was found…</source>
        <translation>検出内容を表示…</translation>
    </message>
    <message>
        <source>Verifying the chain: %1 of %2 records</source>
        <translation>チェーンを検証しています: %2件中%1件</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>チェーンを検証しています…</translation>
    </message>
    <message>
        <source>The chain could not be verified: %1</source>
        <translation>チェーンを検証できませんでした: %1</translation>
    </message>
    <message>
        <source>The chain was not verified since the service was started</source>
        <translation>サービスの起動後、チェーンはまだ検証されていません</translation>
    </message>
    <message>
        <source>Chain intact up to %1 · %2</source>
        <translation>チェーンは%1まで無傷です · %2</translation>
    </message>
    <message>
        <source>Chain broken, checked up to %1 · %2</source>
        <translation>チェーンが壊れています。%1まで検証 · %2</translation>
    </message>
    <message>
        <source>The audit log was changed or damaged</source>
        <translation>監査ログが変更されたか破損しています</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%nか所が書き込まれたときの状態と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on these records alone: make a backup now as evidence, compare it with earlier backups and exports, and find out who can write to the database.</source>
        <translation>この記録だけに頼らないでください。証拠として今すぐバックアップを取り、以前のバックアップやエクスポートと比較し、データベースに書き込める人を調べてください。</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>検証を停止</translation>
    </message>
    <message>
        <source>It is being verified now.</source>
        <translation>現在検証中です。</translation>
    </message>
    <message>
        <source>Nothing is being verified.</source>
        <translation>検証は行われていません。</translation>
    </message>
    <message>
        <source>Each line is one place where the records do not fit the chain.</source>
        <translation>各行は、記録がチェーンと一致しない箇所です。</translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Every call and every change, newest first.</source>
        <translation>すべての呼び出しと変更を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>監査レコード</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>一致するレコードはありません</translation>
    </message>
    <message>
        <source>Nothing in this time span has all that the filter asks for.</source>
        <translation>この期間に、フィルターの条件をすべて満たすものはありません。</translation>
    </message>
    <message>
        <source>The records can&apos;t be shown</source>
        <translation>レコードを表示できません</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>%n件のレコードを表示中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>古いレコード%1件を省略</translation>
    </message>
    <message>
        <source>Searching older records…</source>
        <translation>古いレコードを検索中…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>新着%n件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest records</source>
        <translation>最新のレコードを表示</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>Every call through the gateway and every change
appears here as it happens.</source>
        <translation>ゲートウェイを通るすべての呼び出しとすべての変更が、
発生と同時にここに表示されます。</translation>
    </message>
    <message>
        <source>%1 newer ones left out</source>
        <translation>新しい%1件を省略</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation>この期間の記録はありません</translation>
    </message>
</context>
<context>
    <name>pages::AuditPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How would the service decide this call now?</source>
        <translation>この呼び出しを今サービスはどう判定しますか？</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>レコードの詳細</translation>
    </message>
    <message>
        <source>Decision trace</source>
        <translation>判定トレース</translation>
    </message>
    <message>
        <source>Denied, %1</source>
        <translation>拒否、%1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>判定IDをコピー</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象ユーザー: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What would allow it</source>
        <translation>許可されるための変更</translation>
    </message>
    <message>
        <source>It can&apos;t be told</source>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded.</source>
        <translation>このレコードの記録時には、各段階の結果は保存されていませんでした。</translation>
    </message>
    <message>
        <source>What each stage said was not kept when this was recorded. &quot;%1&quot; decided.</source>
        <translation>このレコードの記録時には、各段階の結果は保存されていませんでした。「%1」で判定されました。</translation>
    </message>
    <message>
        <source>With today&apos;s policy</source>
        <translation>現在のポリシーの場合</translation>
    </message>
    <message>
        <source>It would be allowed.</source>
        <translation>許可されます。</translation>
    </message>
    <message>
        <source>It would be denied: %1.</source>
        <translation>拒否されます: %1。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation>%1での変更</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>変更後: %1</translation>
    </message>
</context>
<context>
    <name>pages::BusiestCard</name>
    <message>
        <source>View all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Busiest tokens</source>
        <translation>使用の多いトークン</translation>
    </message>
    <message>
        <source>No token was used.</source>
        <translation>使用されたトークンはありません。</translation>
    </message>
    <message>
        <source>Show the calls of this token</source>
        <translation>このトークンの呼び出しを表示</translation>
    </message>
</context>
<context>
    <name>pages::ComparisonCard</name>
    <message>
        <source>Standard mode and Secure Mode compared</source>
        <translation>標準モードとセキュアモードの比較</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Standard mode</source>
        <translation>標準モード</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>セキュアモード</translation>
    </message>
    <message>
        <source>See the token value again</source>
        <translation>トークンの値の再表示</translation>
    </message>
    <message>
        <source>Owner, password again</source>
        <translation>所有者のみ、パスワードの再入力が必要</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Code snippet with the value</source>
        <translation>値を含むコードスニペット</translation>
    </message>
    <message>
        <source>From the token’s details</source>
        <translation>トークンの詳細から</translation>
    </message>
    <message>
        <source>Only when it is created</source>
        <translation>作成時のみ</translation>
    </message>
    <message>
        <source>Change name, limits, addresses, expiry</source>
        <translation>名前、制限、アドレス、有効期限の変更</translation>
    </message>
    <message>
        <source>Any time, audited</source>
        <translation>いつでも可能、監査ログに記録</translation>
    </message>
    <message>
        <source>Make a new token instead</source>
        <translation>代わりに新しいトークンを作成</translation>
    </message>
    <message>
        <source>Revoke, disable, delete</source>
        <translation>失効、無効化、削除</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>いつでも可能</translation>
    </message>
    <message>
        <source>What the service stores</source>
        <translation>サービスが保存するもの</translation>
    </message>
    <message>
        <source>Keyed hash and sealed value</source>
        <translation>鍵付きハッシュと暗号化された値</translation>
    </message>
    <message>
        <source>Keyed hash only</source>
        <translation>鍵付きハッシュのみ</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>構成のエクスポート</translation>
    </message>
    <message>
        <source>Everything that is configured, in one file</source>
        <translation>すべての構成を 1 つのファイルに</translation>
    </message>
    <message>
        <source>Settings, groups, users, upstreams and the data of tokens, as JSON.</source>
        <translation>設定、グループ、ユーザー、アップストリーム、トークンのデータを JSON で。</translation>
    </message>
    <message>
        <source>With secrets, sealed for a key</source>
        <translation>鍵で封印した秘密を含める</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Without a key the file holds no secret</source>
        <translation>鍵がなければファイルに秘密は含まれません</translation>
    </message>
    <message>
        <source>Users come without passwords and tokens without values: good for review, for a test service, and for version control. Sealed, password hashes and what tokens need to be used elsewhere are added; only the private key opens them, and it is never sent here.</source>
        <translation>ユーザーはパスワードなし、トークンは値なしになります。確認、テスト用サービス、バージョン管理に適しています。封印すると、パスワードのハッシュと、トークンを別の場所で使うために必要なものが加わります。開けるのは秘密鍵だけで、秘密鍵がここに送られることはありません。</translation>
    </message>
    <message>
        <source>Make a pair of keys where the secrets shall be opened, and paste the content of seal.key.pub:</source>
        <translation>秘密を開く場所で鍵の組を作り、seal.key.pub の内容を貼り付けてください:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Paste the public key first.</source>
        <translation>先に公開鍵を貼り付けてください。</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>構成 (*.json)</translation>
    </message>
    <message>
        <source>The configuration is being read.</source>
        <translation>構成を読み込んでいます。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message>
        <source>The configuration is saved in %1</source>
        <translation>構成を %1 に保存しました</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>%1 が変更する内容</translation>
    </message>
    <message>
        <source>What has the same name is changed, what is new is added, nothing is deleted. All of it is one change.</source>
        <translation>同じ名前のものは変更され、新しいものは追加され、何も削除されません。全体で 1 つの変更です。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What the configuration changes</source>
        <translation>構成が変更する内容</translation>
    </message>
    <message>
        <source>The file holds sealed secrets. With the private key, passwords and token values come too; without it, only the rest does. The service uses it once and does not keep it.</source>
        <translation>ファイルには封印された秘密が含まれています。秘密鍵があればパスワードとトークンの値も取り込まれ、なければそれ以外だけになります。サービスは鍵を一度だけ使い、保存しません。</translation>
    </message>
    <message>
        <source>The configuration is being checked.</source>
        <translation>構成を確認しています。</translation>
    </message>
    <message>
        <source>The configuration is being brought in.</source>
        <translation>構成を取り込んでいます。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are</source>
        <translation>新規 %1、変更 %2、変更なし %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1（現在は%2）</translation>
    </message>
    <message>
        <source>%1 “%2” is left out: %3</source>
        <translation>%1「%2」は除外されます: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>%n 個のトークンを新しく作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values are told this once. Save them now and hand them out.</source>
        <translation>値が示されるのは今回だけです。今すぐ保存して配布してください。</translation>
    </message>
    <message>
        <source>Save values…</source>
        <translation>値を保存…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>値を保存</translation>
    </message>
    <message>
        <source>The values are saved</source>
        <translation>値を保存しました</translation>
    </message>
    <message>
        <source>The values are not saved</source>
        <translation>値は保存されていません</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used like this.</source>
        <translation>このままではこの構成は使えません。</translation>
    </message>
</context>
<context>
    <name>pages::ConflictDialog</name>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Someone else saved these settings</source>
        <translation>ほかのユーザーがこの設定を保存しました</translation>
    </message>
    <message>
        <source>%1 changed on the service after you began to edit. Choose what shall hold.</source>
        <translation>編集を開始した後に、サービス側で「%1」が変更されました。どちらを有効にするか選択してください。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>あなたの下書き</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>サービスの現在の値</translation>
    </message>
    <message>
        <source>%1: your draft</source>
        <translation>%1: あなたの下書き</translation>
    </message>
    <message>
        <source>%1: now on the service</source>
        <translation>%1: サービスの現在の値</translation>
    </message>
    <message>
        <source>Choose line by line. Nothing is saved before you press the button.</source>
        <translation>行ごとに選択してください。ボタンを押すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Reload, drop my draft</source>
        <translation>下書きを破棄して再読み込み</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Save this selection</source>
        <translation>選択内容を保存</translation>
    </message>
    <message>
        <source>%1 changed %2 %3, after you began to edit. Choose what shall hold.</source>
        <extracomment>a user, the name of a page, &quot;2 min ago&quot;</extracomment>
        <translation>編集を始めた後、%1 が「%2」を%3に変更しました。どちらを有効にするか選んでください。</translation>
    </message>
    <message>
        <source>Someone else changed %1</source>
        <translation>ほかのユーザーが「%1」を変更しました</translation>
    </message>
    <message>
        <source>Only they changed, and it stays as they have it: %1.</source>
        <extracomment>names of fields</extracomment>
        <translation>相手だけが変更し、そのまま残る項目：%1。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>pages::EntryWords</name>
    <message>
        <source>stays hidden</source>
        <translation>表示しません</translation>
    </message>
    <message>
        <source>the one that you typed</source>
        <translation>入力したもの</translation>
    </message>
</context>
<context>
    <name>pages::ExpiringCard</name>
    <message>
        <source>View all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>None within 14 days.</source>
        <translation>14日以内に期限が切れるトークンはありません。</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
</context>
<context>
    <name>pages::FilterField</name>
    <message>
        <source>Words find what contains them; fields such as state: ask for one thing. The Down key proposes what can be typed. What is wrong is said below, and not asked for.</source>
        <translation>語句は、それを含むものを探します。state: のような項目は、1つのことを尋ねます。下向きキーで入力候補が出ます。誤りは下に表示され、検索には使われません。</translation>
    </message>
</context>
<context>
    <name>pages::FilterFields</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires within 14 days</source>
        <translation>14日以内に期限切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>The owner is not permitted</source>
        <translation>所有者が許可されていない</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled</source>
        <translation>所有者のアカウントが無効</translation>
    </message>
    <message>
        <source>Lives longer than is allowed now</source>
        <translation>現在の上限より長い</translation>
    </message>
    <message>
        <source>Replaced, ends soon</source>
        <translation>交換済み、まもなく終了</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Basic only</source>
        <translation>Basicのみ</translation>
    </message>
    <message>
        <source>Bearer only</source>
        <translation>Bearerのみ</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>BasicとBearer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>90日より前</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>In more than a year</source>
        <translation>1年より先</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>1日以内</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>1年より前</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>固有の制限</translation>
    </message>
    <message>
        <source>That of the settings</source>
        <translation>設定の制限</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインインできる</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>接続元アドレス</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Owner of the token</source>
        <translation>トークンの所有者</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>トークンのID</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>サインインとサインアウト</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Calls of the administration API</source>
        <translation>管理 API の呼び出し</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更されたもの</translation>
    </message>
</context>
<context>
    <name>pages::FilterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>pages::FirstCall</name>
    <message>
        <source>First test</source>
        <translation>最初のテスト</translation>
    </message>
    <message>
        <source>First test %1</source>
        <translation>最初のテスト %1</translation>
    </message>
    <message>
        <source>Made by the console to try the gateway, and revoked afterwards.</source>
        <translation>ゲートウェイを試すためにコンソールが作成し、その後失効させたものです。</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>ここからは何も送信できません。</translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Path to call (GET)</source>
        <translation>呼び出すパス（GET）</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>コンソールはあなたのトークンを作成し、それを付けて、また一度はトークンなしで、ゲートウェイ経由で実際にAPIを呼び出し、その後トークンを失効させます。値は誰にも表示されず、%n 分後には自動的に期限が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where scripts send their requests.</source>
        <translation>スクリプトがリクエストを送る先です。</translation>
    </message>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>ゲートウェイの場所（スクリプトが使うアドレス）を入力してください。</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>パスは「/」で始まります。</translation>
    </message>
    <message>
        <source>No token was made</source>
        <translation>トークンは作成されませんでした</translation>
    </message>
    <message>
        <source>The token “%1” is revoked; it stays in the list as that.</source>
        <translation>トークン「%1」は失効済みとして一覧に残ります。</translation>
    </message>
    <message>
        <source>The token “%1” could not be revoked: %2 It ends by itself; you can revoke it on Manage API Keys.</source>
        <translation>トークン「%1」を失効させることができませんでした：%2 自動的に期限が切れます。「APIキーの管理」で失効させることもできます。</translation>
    </message>
    <message>
        <source>With a token: no answer</source>
        <translation>トークンあり：応答なし</translation>
    </message>
    <message>
        <source>Let in as %1. The answer is that of %2.</source>
        <translation>%1 として通されました。応答は %2 のものです。</translation>
    </message>
    <message>
        <source>Let in as %1, but %2 did not answer: %3 Go back to look at its address.</source>
        <translation>%1 として通されましたが、%2 が応答しませんでした：%3 前に戻ってアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否されました：%1</translation>
    </message>
    <message>
        <source>Show the trace</source>
        <translation>トレースを表示</translation>
    </message>
    <message>
        <source>Without a token: %1</source>
        <translation>トークンなし：%1</translation>
    </message>
    <message>
        <source>Without a token: no answer</source>
        <translation>トークンなし：応答なし</translation>
    </message>
    <message>
        <source>Let in although it had no token: the path is public, or the checks are off. Look at Public APIs and Global Settings.</source>
        <translation>トークンがないのに通されました。パスが公開されているか、検査がオフになっています。「公開API」と「グローバル設定」を確認してください。</translation>
    </message>
    <message>
        <source>Refused, as it should be.</source>
        <translation>期待どおり拒否されました。</translation>
    </message>
    <message>
        <source>With a token: %1 in %2</source>
        <comment>a status, and how long it took</comment>
        <translation>トークンあり: %1、所要時間 %2</translation>
    </message>
</context>
<context>
    <name>pages::FirstUpstream</name>
    <message>
        <source>Protect your first API</source>
        <translation>最初のAPIを保護する</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it. More can be set on Global Settings, tab Upstreams.</source>
        <translation>リクエストはここで判定され、APIに渡されます。その他は「グローバル設定」の「アップストリーム」タブで設定できます。</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>このAPIを保護</translation>
    </message>
</context>
<context>
    <name>pages::GlobalSettingsPage</name>
    <message>
        <source>Global Settings</source>
        <translation>グローバル設定</translation>
    </message>
    <message>
        <source>What this service accepts, for every upstream.</source>
        <translation>すべてのアップストリームについて、このサービスが受け付ける内容です。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Trusted Proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>REST API認証を有効にする</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Dry run decides and records, but lets every request pass. When off, every request passes untouched; identity headers are still removed.</source>
        <translation>ドライランでは判定と記録を行いますが、すべてのリクエストを通過させます。オフの場合、すべてのリクエストはそのまま通過します。その場合もIDヘッダーは削除されます。</translation>
    </message>
    <message>
        <source>The master switch. It takes effect on the next request, on every worker, and is undone after 2 minutes unless you confirm it.</source>
        <translation>メインスイッチです。すべてのワーカーで次のリクエストから反映され、確認しない場合は2分後に元に戻ります。</translation>
    </message>
    <message>
        <source>Disable Basic Authentication</source>
        <translation>Basic認証を無効にする</translation>
    </message>
    <message>
        <source>Passwords are refused. Basic with a token keeps working.</source>
        <translation>パスワードは拒否されます。トークンを使うBasicは引き続き使用できます。</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>PATトークンを許可する</translation>
    </message>
    <message>
        <source>Tokens that the upstream made itself are let through to it.</source>
        <translation>アップストリーム自身が発行したトークンを、アップストリームへ通過させます。</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>ユーザーによるトークンの作成を許可する</translation>
    </message>
    <message>
        <source>When off, only administrators create tokens.</source>
        <translation>オフの場合、管理者だけがトークンを作成できます。</translation>
    </message>
    <message>
        <source>Accepted credentials</source>
        <translation>受け付ける認証情報</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
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
        <translation>両方</translation>
    </message>
    <message>
        <source>Combined with the scheme of each token.</source>
        <translation>各トークンの認証方式と組み合わせて適用されます。</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>トークン用ヘッダー</translation>
    </message>
    <message>
        <source>Beside Authorization, for clients that cannot set that.</source>
        <translation>Authorizationを設定できないクライアントのための追加ヘッダーです。</translation>
    </message>
    <message>
        <source>Name of the query parameter</source>
        <translation>クエリパラメーターの名前</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>クエリ文字列のトークン</translation>
    </message>
    <message>
        <source>Ends up in the logs of others. Better left off.</source>
        <translation>他者のログに残ります。オフにすることをお勧めします。</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>TLSを必須にする</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>ほかのコンピューターから</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Requests with a credential are refused without encryption.</source>
        <translation>認証情報を含むリクエストは、暗号化されていない場合に拒否されます。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Where a trusted proxy writes whose request it passes on. The other one is ignored.</source>
        <translation>信頼するプロキシが転送元を書き込むヘッダーです。もう一方のヘッダーは無視されます。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>for the gateway; others are not believed</source>
        <translation>ゲートウェイ用。これ以外は信頼されません</translation>
    </message>
    <message>
        <source>Must stay on while groups may generate tokens.</source>
        <translation>グループがトークンを生成できる間は、オンにしておく必要があります。</translation>
    </message>
    <message>
        <source>Open Restrictions</source>
        <translation>アクセス制限を開く</translation>
    </message>
    <message>
        <source>Look in the audit log first for calls that were let in with a password: their scripts will be refused.</source>
        <translation>まず監査ログでパスワードにより許可された呼び出しを確認してください。それらのスクリプトは拒否されます。</translation>
    </message>
    <message>
        <source>Such tokens are outside every restriction of Latchkey: it does not know their owner, their lifetime or their limits, and can’t revoke them.</source>
        <translation>このようなトークンは Latchkey の制限の対象外です。所有者、有効期間、制限を把握できず、失効させることもできません。</translation>
    </message>
    <message>
        <source>A token works only with a scheme that both this setting and the token accept. A shared token needs Basic.</source>
        <translation>トークンは、この設定とトークンの両方が受け付けるスキームでのみ有効です。共有トークンには Basic が必要です。</translation>
    </message>
    <message>
        <source>The right-most address in it that is no trusted proxy is taken for the client’s.</source>
        <translation>信頼するプロキシではない、最も右のアドレスがクライアントのものと見なされます。</translation>
    </message>
    <message>
        <source>Apply a profile…</source>
        <translation>プロファイルを適用…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Export configuration…</source>
        <translation>構成をエクスポート…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>構成をインポート…</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>構成 (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is no configuration of Latchkey.</source>
        <translation>%1 は Latchkey の構成ファイルではありません。</translation>
    </message>
    <message>
        <source>The configuration is in effect</source>
        <translation>構成が有効になりました</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>入力したアドレスはまだ一覧に入っていません。「追加」を押すか、欄を空にしてください。</translation>
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
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Longest lifetime for %1</source>
        <translation>%1の最長有効期間</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでにリストにあります。</translation>
    </message>
    <message>
        <source>The groups whose members may make tokens, each with the longest lifetime that they may choose. Who is in several gets the longest.</source>
        <translation>メンバーがトークンを作成できるグループと、それぞれの最長有効期間です。複数に属する場合は最長のものが適用されます。</translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message>
        <source>Filter groups</source>
        <translation>グループを絞り込む</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>名前または説明で絞り込む</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>先にグループを選択してください。</translation>
    </message>
    <message>
        <source>Delete Group</source>
        <translation>グループの削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n人のメンバーがこのグループを失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>A group that a setting names can&apos;t be deleted.</source>
        <translation>設定で指定されているグループは削除できません。</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>一致するグループはありません</translation>
    </message>
    <message>
        <source>No group has that in its name or description.</source>
        <translation>名前または説明にそれを含むグループはありません。</translation>
    </message>
    <message>
        <source>The groups can&apos;t be shown</source>
        <translation>グループを表示できません</translation>
    </message>
</context>
<context>
    <name>pages::HealthCard</name>
    <message>
        <source>Service health</source>
        <translation>サービスの状態</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>dry run: nothing is refused</source>
        <translation>ドライラン: 何も拒否されません</translation>
    </message>
    <message>
        <source>off: everything is let in</source>
        <translation>オフ: すべて許可されます</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>no listener</source>
        <translation>リスナーなし</translation>
    </message>
    <message>
        <source>Forward auth</source>
        <translation>フォワード認証</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>稼働開始</translation>
    </message>
    <message>
        <source>Policy revision</source>
        <translation>ポリシーのリビジョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>pages::KeptDrafts</name>
    <message>
        <source>Unsaved changes can’t be kept in %1: %2. They are lost if the console ends before they are saved.</source>
        <translation>未保存の変更を %1 に保持できません: %2。保存する前にコンソールが終了すると失われます。</translation>
    </message>
</context>
<context>
    <name>pages::KeptForm</name>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>保存されなかった変更が残っています</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Last edited %1. The console ended before they were saved.</source>
        <translation>最終編集：%1。保存される前にコンソールが終了しました。</translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ManageApiKeysPage</name>
    <message>
        <source>Manage API Keys</source>
        <translation>APIキーの管理</translation>
    </message>
    <message>
        <source>Every token of this service, whoever owns it.</source>
        <translation>所有者を問わず、このサービスのすべてのトークンです。</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>APIキーの設定</translation>
    </message>
    <message>
        <source>Create Tokens via API</source>
        <translation>APIによるトークンの作成</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. サインイン</translation>
    </message>
    <message>
        <source>Every call is made with a session, a password or an API token whose owner may. A session ends by itself.</source>
        <translation>すべての呼び出しは、セッション、パスワード、または権限のある所有者のAPIトークンで行います。セッションは自動的に終了します。</translation>
    </message>
    <message>
        <source>2. Create a token</source>
        <translation>2. トークンを作成</translation>
    </message>
    <message>
        <source>The value is in the answer and in no other. With an Idempotency-Key the call can be repeated when no answer came, without making a second token.</source>
        <translation>値が含まれるのはこの応答だけです。Idempotency-Keyを付けると、応答がなかった場合でも、2つ目のトークンを作成せずに呼び出しを繰り返せます。</translation>
    </message>
    <message>
        <source>3. Use it</source>
        <translation>3. 使用する</translation>
    </message>
    <message>
        <source>Put the token where a script has a password. Nothing else changes.</source>
        <translation>スクリプトのパスワードをトークンに置き換えてください。ほかの変更は必要ありません。</translation>
    </message>
    <message>
        <source>4. Revoke it</source>
        <translation>4. 失効させる</translation>
    </message>
    <message>
        <source>The answer comes when every worker refuses it.</source>
        <translation>すべてのワーカーがトークンを拒否するようになった時点で応答が返ります。</translation>
    </message>
    <message>
        <source>All calls are described at %1/openapi.json.</source>
        <translation>すべての呼び出しの説明は%1/openapi.jsonにあります。</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message>
        <source>My Tokens</source>
        <translation>マイトークン</translation>
    </message>
    <message>
        <source>Tokens act on your behalf. Treat each like your password.</source>
        <translation>トークンはあなたに代わって動作します。パスワードと同様に取り扱ってください。</translation>
    </message>
    <message>
        <source>Create token…</source>
        <translation>トークンを作成…</translation>
    </message>
    <message>
        <source>You have no tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>A token lets a program call an API in your name,
without your password.</source>
        <translation>トークンを使うと、プログラムがパスワードなしで、
あなたに代わってAPIを呼び出せます。</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Put the token where your script has a password. Nothing else changes.</source>
        <translation>スクリプトのパスワードをトークンに置き換えてください。ほかの変更は必要ありません。</translation>
    </message>
    <message>
        <source>Your tokens can&apos;t be shown</source>
        <translation>トークンを表示できません</translation>
    </message>
    <message>
        <source>Your account may not create tokens just now.</source>
        <translation>現在、このアカウントではトークンを作成できません。</translation>
    </message>
    <message>
        <source>You can&apos;t create tokens</source>
        <translation>トークンを作成できません</translation>
    </message>
    <message>
        <source>Only members of certain groups may. Ask an administrator to add you to one.</source>
        <translation>特定のグループのメンバーだけが作成できます。グループへの追加を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>An administrator has switched it off or does it for you. Tokens that you have can still be revoked.</source>
        <translation>管理者がこの機能をオフにしているか、管理者がトークンを作成します。既存のトークンは引き続き失効させることができます。</translation>
    </message>
    <message>
        <source>You have as many tokens as are allowed. Delete one first.</source>
        <translation>トークン数が上限に達しています。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>トークン: %1/%2個</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>あと%n個作成できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>上限はありません。</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>Any lifetime</source>
        <translation>有効期間の制限なし</translation>
    </message>
    <message>
        <source>Longest lifetime of a new token.</source>
        <translation>新しいトークンの最長有効期間です。</translation>
    </message>
    <message>
        <source>Basic and Bearer</source>
        <translation>BasicとBearer</translation>
    </message>
    <message>
        <source>Schemes this service accepts.</source>
        <translation>このサービスが受け付ける認証方式です。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインイン中</translation>
    </message>
    <message>
        <source>More snippets…</source>
        <translation>その他のスニペット…</translation>
    </message>
    <message>
        <source>your token</source>
        <translation>あなたのトークン</translation>
    </message>
    <message>
        <source>Create your first token…</source>
        <translation>最初のトークンを作成…</translation>
    </message>
</context>
<context>
    <name>pages::ObjectProposals</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What the service counted, and how it is.</source>
        <translation>サービスの集計と現在の状態です。</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>呼び出しあたりの時間</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Denials by reason</source>
        <translation>理由別の拒否</translation>
    </message>
    <message>
        <source>The figures can&apos;t be shown</source>
        <translation>集計を表示できません</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>%1 % of all calls</source>
        <translation>全呼び出しの%1%</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>拒否はありませんでした。</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>共有: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>14日以内に%Ln件が期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>On average, with the upstream</source>
        <translation>アップストリームを含む平均</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>この期間の呼び出しはありません</translation>
    </message>
</context>
<context>
    <name>pages::OwnTokenRow</name>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>有効期限なし</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Last used %1 from %2</source>
        <translation>最終使用: %1（%2から）</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>呼び出し（30日）</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>「%1」をテスト</translation>
    </message>
    <message>
        <source>Snippets for %1</source>
        <translation>「%1」のスニペット</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>「%1」をローテーション</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>利用制限…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>値を表示…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>In Secure Mode a token stays as it was made.</source>
        <translation>セキュアモードでは、トークンは作成時のまま変更できません。</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message>
        <source>None listed</source>
        <translation>登録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>すべてのメソッド</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Methods of the new rule</source>
        <translation>新しいルールのメソッド</translation>
    </message>
    <message>
        <source>Path pattern of the new rule</source>
        <translation>新しいルールのパスパターン</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Write a pattern for the whole path, such as /status(/.*)?</source>
        <translation>パス全体に一致するパターンを入力してください（例: /status(/.*)?）</translation>
    </message>
    <message>
        <source>This rule is in the list already.</source>
        <translation>このルールはすでにリストにあります。</translation>
    </message>
    <message>
        <source>The path is a regular expression (RE2) for the whole path, from the first slash on and without the query. Without methods a rule holds for all.</source>
        <translation>パスは、最初のスラッシュからクエリを除いた全体に対する正規表現（RE2）です。メソッドがなければすべてに適用されます。</translation>
    </message>
</context>
<context>
    <name>pages::PublicApisPage</name>
    <message>
        <source>Public APIs</source>
        <translation>公開API</translation>
    </message>
    <message>
        <source>Which paths need a credential, whatever the API behind them says.</source>
        <translation>背後のAPIの動作にかかわらず、どのパスに認証情報が必要かを決めます。</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>公開APIへのアクセスを制限</translation>
    </message>
    <message>
        <source>These paths need a credential although the API would answer without one. They win over the list below.</source>
        <translation>APIが認証情報なしで応答する場合でも、これらのパスには認証情報が必要です。下のリストより優先されます。</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>API認証をバイパス</translation>
    </message>
    <message>
        <source>These paths pass without a credential. No identity is told to the API.</source>
        <translation>これらのパスは認証情報なしで通過します。APIにIDは渡されません。</translation>
    </message>
    <message>
        <source>Try a URL without a credential</source>
        <translation>認証情報なしでURLを試す</translation>
    </message>
    <message>
        <source>Answered by the service with what is saved.</source>
        <translation>保存済みの設定に基づいてサービスが回答します。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL to try</source>
        <translation>試すURL</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>No credential needed</source>
        <translation>認証情報は不要</translation>
    </message>
    <message>
        <source>Credential needed</source>
        <translation>認証情報が必要</translation>
    </message>
    <message>
        <source>The service says which list decides about a request without a credential. The API itself is not called.</source>
        <translation>認証情報のないリクエストをどの一覧が判定するかをサービスが答えます。API 自体は呼び出されません。</translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message>
        <source>Bits are set to the right of the mask. It will be saved as %1.</source>
        <translation>マスクより右のビットが設定されています。%1として保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>エントリ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>アドレスまたは範囲</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>New address or range</source>
        <translation>新しいアドレスまたは範囲</translation>
    </message>
    <message>
        <source>Comment of the new entry</source>
        <translation>新しいエントリのコメント</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでにリストにあります。</translation>
    </message>
    <message>
        <source>An address or a network, such as 10.20.0.0/16 or 2001:db8::/32. A comment says later why the entry is there.</source>
        <translation>10.20.0.0/16 や 2001:db8::/32 のようなアドレスまたはネットワーク。コメントは後で理由を知る助けになります。</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 を絞り込む</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>項目を絞り込む</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>ほか %n 件。フィルターで探せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Add several…</source>
        <translation>まとめて追加…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>まとめて追加</translation>
    </message>
    <message>
        <source>One address or range a line; behind # a comment. Nothing is saved before you save the page.</source>
        <translation>1 行に 1 つのアドレスまたは範囲。# の後ろはコメントです。ページを保存するまで何も保存されません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Addresses and ranges</source>
        <translation>アドレスと範囲</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>%n 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste ranges first.</source>
        <translation>先に範囲を入力するか貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n 件の範囲にはマスクの後ろのビットがあり、それを除いて保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n 件はすでに一覧にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Rate</name>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, at most %2 at once</source>
        <translation>%1、一度に最大 %2</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒%1件</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>毎分%1件</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>毎時%1件</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>1日%1件</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>1週間%1件</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>1か月%1件</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>1年%1件</translation>
    </message>
</context>
<context>
    <name>pages::RateLimitingPage</name>
    <message>
        <source>Rate Limiting</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>How often the API may be called, and what stops guessing.</source>
        <translation>APIを呼び出せる頻度と、推測攻撃の防止について設定します。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>レート制限を有効にする</translation>
    </message>
    <message>
        <source>Who calls more often gets the answer 429 and the time to wait. Refused requests do not count.</source>
        <translation>制限を超えて呼び出すと、応答429と待ち時間が返されます。拒否されたリクエストは数えません。</translation>
    </message>
    <message>
        <source>Time frames</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Who shares one count.</source>
        <translation>同じカウントを共有する単位です。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>PATトークン</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>Requests with these credentials.</source>
        <translation>これらの認証情報によるリクエストです。</translation>
    </message>
    <message>
        <source>Lockout after failed attempts</source>
        <translation>失敗後のロックアウト</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>常にオン</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
    <message>
        <source>So many wrong credentials from one address lock it out.</source>
        <translation>1つのアドレスから誤った認証情報がこの回数送信されると、そのアドレスをロックアウトします。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Older failures are forgotten.</source>
        <translation>これより古い失敗は数えません。</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>ロックアウトの時間</translation>
    </message>
    <message>
        <source>Also for administrators, who can be unlocked on the server.</source>
        <translation>管理者にも適用されます。管理者のロックはサーバー上で解除できます。</translation>
    </message>
    <message>
        <source>Tokens may have limits of their own instead, or none.</source>
        <translation>トークンは独自の制限を持つことも、制限なしにすることもできます。</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message>
        <source>Tokens with a limit of their own</source>
        <translation>個別の制限を持つトークン</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Give a token a limit of its own</source>
        <translation>トークンに個別の制限を設ける</translation>
    </message>
    <message>
        <source>None. Every token follows the limit above.</source>
        <translation>なし。すべてのトークンは上の制限に従います。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>%1 の制限を変更</translation>
    </message>
    <message>
        <source>Let %1 follow the settings</source>
        <translation>%1 を設定に従わせる</translation>
    </message>
    <message>
        <source>Which token gets a limit of its own?</source>
        <translation>どのトークンに個別の制限を設けますか？</translation>
    </message>
    <message>
        <source>The limit of %1 is saved.</source>
        <translation>%1 の制限を保存しました。</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>制限を保存</translation>
    </message>
    <message>
        <source>%1 follows the settings now.</source>
        <translation>%1 は設定に従うようになりました。</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>トークンを表示できません</translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message>
        <source>Recorded traffic of</source>
        <translation>記録された通信の期間</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it on recorded traffic</source>
        <translation>記録された通信で試す</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>The service replays the calls of that time through the draft above. Nothing is changed, nobody is refused.</source>
        <translation>サービスはその期間の呼び出しを上の下書きで再生します。何も変更されず、誰も拒否されません。</translation>
    </message>
    <message>
        <source>The calls are being replayed.</source>
        <translation>呼び出しを再生しています。</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>再生しています…</translation>
    </message>
    <message>
        <source>The draft has changed since. Try it again.</source>
        <translation>その後、下書きが変更されました。もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 件中</numerusform>
        </translation>
    </message>
    <message>
        <source>No call of that time would have counted</source>
        <translation>その期間に数えられる呼び出しはありません</translation>
    </message>
    <message>
        <source>%1, none refused</source>
        <translation>%1、拒否なし</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1、%2 件拒否</translation>
    </message>
    <message>
        <source>Use a burst of %1</source>
        <translation>バースト %1 を使う</translation>
    </message>
    <message>
        <source>The smallest burst that lets 99.9 % of these calls through.</source>
        <translation>これらの呼び出しの 99.9 % を通す最小のバースト。</translation>
    </message>
    <message>
        <source>No burst would let 99.9 % of these calls through: allow more requests.</source>
        <translation>どのバースト値でもこれらの呼び出しの 99.9 % は通りません。リクエスト数を増やしてください。</translation>
    </message>
    <message>
        <source>There were more calls than are replayed; these go back to %1.</source>
        <translation>再生できる数より多くの呼び出しがありました。これらは %1 までさかのぼります。</translation>
    </message>
    <message>
        <source>Refused most</source>
        <translation>拒否が最も多い</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%2 件中 %1 件拒否</translation>
    </message>
    <message>
        <source>How far back the recorded calls go that are replayed.</source>
        <translation>再生する記録済みの呼び出しをどこまでさかのぼるか。</translation>
    </message>
</context>
<context>
    <name>pages::RecordedChange</name>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>a new one, not recorded</source>
        <translation>新しい値（記録されません）</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>%1の履歴を表示</translation>
    </message>
</context>
<context>
    <name>pages::RestrictionsPage</name>
    <message>
        <source>Restrictions</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Who may use tokens, and from where.</source>
        <translation>誰が、どこからトークンを使用できるかを決めます。</translation>
    </message>
    <message>
        <source>Group-based</source>
        <translation>グループベース</translation>
    </message>
    <message>
        <source>IP-based</source>
        <translation>IPベース</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>グループにAPIアクセスを許可</translation>
    </message>
    <message>
        <source>Only members of these groups may call the API. Others are refused.</source>
        <translation>これらのグループのメンバーだけがAPIを呼び出せます。それ以外は拒否されます。</translation>
    </message>
    <message>
        <source>Applies to tokens and passwords alike. Checked at every request, so a change of membership acts on the next one.</source>
        <translation>トークンとパスワードの両方に適用されます。リクエストごとに確認するため、メンバーの変更は次のリクエストから反映されます。</translation>
    </message>
    <message>
        <source>Groups with API access</source>
        <translation>APIアクセスを許可するグループ</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>jira-users</source>
        <translation>jira-users</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>読み取り専用グループ</translation>
    </message>
    <message>
        <source>Members may only read: GET, HEAD and OPTIONS.</source>
        <translation>メンバーは読み取りのみ可能です: GET、HEAD、OPTIONS。</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>グループにトークンの生成を許可</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>これらのグループのメンバーだけが、最長でこの期間まで有効な自分のトークンを作成できます。</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>管理者だけがトークンを作成できます</translation>
    </message>
    <message>
        <source>Users see their tokens but make none.</source>
        <translation>ユーザーは自分のトークンを参照できますが、作成はできません。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Checked first, before any credential. Applies to tokens and passwords alike.</source>
        <translation>認証情報より先に確認されます。トークンとパスワードの両方に適用されます。</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>リストのアドレスを許可</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>リストのアドレスをブロック</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>アドレスを試す</translation>
    </message>
    <message>
        <source>Answered by the service with the draft above.</source>
        <translation>上の下書きに基づいてサービスが回答します。</translation>
    </message>
    <message>
        <source>Address to try</source>
        <translation>試すアドレス</translation>
    </message>
    <message>
        <source>wins over the allow list</source>
        <translation>許可リストより優先</translation>
    </message>
    <message>
        <source>wins over the block list</source>
        <translation>ブロックリストより優先</translation>
    </message>
    <message>
        <source>Write one address, such as 198.51.100.23.</source>
        <translation>アドレスを1つ入力してください（例: 198.51.100.23）。</translation>
    </message>
    <message>
        <source>Your own address is covered</source>
        <translation>あなたのアドレスは対象に含まれています</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>アドレスは%1です。</translation>
    </message>
    <message>
        <source>Your own address is not covered</source>
        <translation>あなたのアドレスは対象に含まれていません</translation>
    </message>
    <message>
        <source>It is %1. With this draft, your next request would be denied.</source>
        <translation>アドレスは%1です。この下書きでは、次のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>%1のアドレス</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>by %1, allow list entry %2</source>
        <translation>%1（許可リストのエントリ%2）に一致</translation>
    </message>
    <message>
        <source>by %1, block list entry %2</source>
        <translation>%1（ブロックリストのエントリ%2）に一致</translation>
    </message>
    <message>
        <source>no entry matches</source>
        <translation>一致するエントリなし</translation>
    </message>
    <message>
        <source>Allow listed lets only the allow list in, Block listed everybody but the block list. The machine of the service itself can always administer.</source>
        <translation>許可リストではその中だけ、ブロックリストではその中以外すべてが許可されます。サービスのマシン自体からはいつでも管理できます。</translation>
    </message>
    <message>
        <source>The service says whether a client with this address would be let in, and which entry decides. Nothing is saved.</source>
        <translation>このアドレスのクライアントが許可されるか、どの項目が判定するかをサービスが答えます。何も保存されません。</translation>
    </message>
    <message>
        <source>Signing in to Jira (POST to its session resource) stays possible: it changes nothing. Making a token is no exception: a token that writes could come out of it.</source>
        <translation>Jira へのサインイン（セッションリソースへの POST）は引き続き可能です。何も変更しないからです。トークンの作成は例外ではありません。書き込めるトークンができてしまう可能性があるためです。</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>入力したアドレスはまだ一覧に入っていません。「追加」を押すか、欄を空にしてください。</translation>
    </message>
</context>
<context>
    <name>pages::Review</name>
    <message>
        <source>What saving %1 would change</source>
        <translation>「%1」の保存による変更内容</translation>
    </message>
    <message>
        <source>Create %1?</source>
        <translation>「%1」を作成しますか？</translation>
    </message>
</context>
<context>
    <name>pages::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>変更内容の確認</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button.</source>
        <translation>ボタンを押すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now on the service</source>
        <translation>サービスの現在の値</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>あなたの下書き</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>作成する内容</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Nothing is filtered just now.</source>
        <translation>今は何も絞り込まれていません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>What is this filter called?</source>
        <translation>このフィルターの名前は何ですか？</translation>
    </message>
    <message>
        <source>It is kept on this computer, for this service.</source>
        <translation>このコンピューターに、このサービス用として保存されます。</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>The saved filter of this name is replaced.</source>
        <translation>この名前の保存済みフィルターは置き換えられます。</translation>
    </message>
    <message>
        <source>The filter %1 is saved.</source>
        <translation>フィルター %1 を保存しました。</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>フィルターの名前の変更</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>%1 の新しい名前は何ですか？</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The filter is called %1 now.</source>
        <translation>フィルターの名前は %1 になりました。</translation>
    </message>
    <message>
        <source>The filter %1 is removed.</source>
        <translation>フィルター %1 を削除しました。</translation>
    </message>
    <message>
        <source>The filter %1 is there again.</source>
        <translation>フィルター %1 を元に戻しました。</translation>
    </message>
    <message>
        <source>There is no saved filter %1 any more.</source>
        <translation>保存したフィルター %1 はもうありません。</translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>フィルターが%n個保存されていて、これ以上は入りません。先に1つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter can&apos;t be kept: %1 can&apos;t be written. Check the permissions and the room on the disk.</source>
        <translation>フィルターを保存できません。%1 に書き込めません。権限とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message>
        <source>Secure Mode</source>
        <translation>セキュアモード</translation>
    </message>
    <message>
        <source>Decides whether a token can ever be seen or changed again after it was made.</source>
        <translation>作成後のトークンを再表示または変更できるかどうかを決めます。</translation>
    </message>
    <message>
        <source>How to leave it</source>
        <translation>解除する方法</translation>
    </message>
    <message>
        <source>Set secure_mode = false in the configuration file and restart the service. The change is recorded in the audit log; erased values do not come back.</source>
        <translation>設定ファイルでsecure_mode = falseを指定し、サービスを再起動してください。変更は監査ログに記録されます。消去された値は元に戻りません。</translation>
    </message>
    <message>
        <source>Turn on Secure Mode</source>
        <translation>セキュアモードをオンにする</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The service notes the change. Nothing happens yet. The same in the configuration file:</source>
        <translation>サービスが変更を予約します。この時点では何も起こりません。設定ファイルでは次のように指定します:</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>サービスを再起動</translation>
    </message>
    <message>
        <source>It erases every recoverable value before it accepts requests.</source>
        <translation>リクエストの受け付けを始める前に、復元可能な値をすべて消去します。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認するには「%1」と入力してください</translation>
    </message>
    <message>
        <source>At the restart, recoverable token values are erased. This cannot be undone.</source>
        <translation>再起動時に、復元可能なトークンの値が消去されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Turn on at next restart</source>
        <translation>次回の再起動時にオンにする</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>Secure Mode is on</source>
        <translation>セキュアモードはオンです</translation>
    </message>
    <message>
        <source>Standard mode is on</source>
        <translation>標準モードはオンです</translation>
    </message>
    <message>
        <source>A token is shown once, when it is made. Nobody can read or change it afterwards.</source>
        <translation>トークンは作成時に一度だけ表示されます。その後は誰も表示や変更ができません。</translation>
    </message>
    <message>
        <source>Owners can see their tokens again with their password. Secure Mode erases those values for good.</source>
        <translation>所有者はパスワードを使って自分のトークンを再表示できます。セキュアモードはそれらの値を完全に消去します。</translation>
    </message>
    <message>
        <source>Secure Mode begins at the next start of the service</source>
        <translation>セキュアモードはサービスの次回起動時に開始します</translation>
    </message>
    <message>
        <source>Until then it can be taken back. At the start, recoverable token values are erased.</source>
        <translation>それまでは予約を取り消せます。起動時に、復元可能なトークンの値が消去されます。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>先に「%1」と入力してください。</translation>
    </message>
    <message>
        <source>Secure Mode is noted for the next start</source>
        <translation>次回起動時のセキュアモードを予約しました</translation>
    </message>
    <message>
        <source>Secure Mode is taken back</source>
        <translation>セキュアモードの予約を取り消しました</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n 個のトークンは所有者が再表示できます。セキュアモードはこれらの値を完全に消去します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>再起動時に、復元可能な値 %n 個が消去されます。元には戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the erased values are still in files</source>
        <translation>消去した値の一部がまだファイルに残っています</translation>
    </message>
    <message>
        <source>On %1 the service found them in %2. Delete these files, or exchange the tokens: whoever has a file and the master key can read them.</source>
        <translation>%1 に、サービスは %2 の中でそれらを見つけました。これらのファイルを削除するか、トークンを交換してください。ファイルとマスターキーがあれば読めてしまいます。</translation>
    </message>
    <message>
        <source>The tables hold no value any more</source>
        <translation>テーブルに値はもうありません</translation>
    </message>
    <message>
        <source>%1 were erased on %2 and their tables rewritten. The files of the database server, its log and its backups are out of reach of the service.</source>
        <translation>%2 に %1 を消去し、テーブルを書き直しました。データベースサーバーのファイル、ログ、バックアップにはサービスの手が届きません。</translation>
    </message>
    <message>
        <source>None of the erased values is left</source>
        <translation>消去した値は残っていません</translation>
    </message>
    <message>
        <source>On %1 the service erased %2 and looked for them in %3 of files. Backups and snapshots elsewhere are out of its reach.</source>
        <translation>%1 に、サービスは %2 を消去し、%3 のファイルの中を探しました。別の場所のバックアップやスナップショットには手が届きません。</translation>
    </message>
    <message>
        <source>Take Secure Mode back?</source>
        <translation>セキュアモードの予約を取り消しますか？</translation>
    </message>
</context>
<context>
    <name>pages::SettingWords</name>
    <message>
        <source>API Key Settings</source>
        <translation>APIキーの設定</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>公開API</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>セキュアモード</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>グローバル設定</translation>
    </message>
    <message>
        <source>Secure Mode at the next start</source>
        <translation>次回起動時のセキュアモード</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>最長有効期間</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>最長の有効期間（長さ）</translation>
    </message>
    <message>
        <source>Longest lifetime, unit</source>
        <translation>最長の有効期間（単位）</translation>
    </message>
    <message>
        <source>Proposed lifetime, length</source>
        <translation>提案する有効期間（長さ）</translation>
    </message>
    <message>
        <source>Proposed lifetime, unit</source>
        <translation>提案する有効期間（単位）</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>ユーザーごとのトークン数を制限する</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>ユーザーごとの最大トークン数</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>期限切れのトークンを数に含める</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>期限切れのトークンを削除するまで</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Allow list: %1</source>
        <translation>許可リスト: %1</translation>
    </message>
    <message>
        <source>Block list: %1</source>
        <translation>ブロックリスト: %1</translation>
    </message>
    <message>
        <source>Allow API access for groups</source>
        <translation>グループにAPIアクセスを許可</translation>
    </message>
    <message>
        <source>Read-only groups</source>
        <translation>読み取り専用グループ</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>グループにトークンの生成を許可</translation>
    </message>
    <message>
        <source>Only administrators create tokens</source>
        <translation>管理者だけがトークンを作成できます</translation>
    </message>
    <message>
        <source>Bypass API Authentication</source>
        <translation>API認証をバイパス</translation>
    </message>
    <message>
        <source>Restrict Access to Public APIs</source>
        <translation>公開APIへのアクセスを制限</translation>
    </message>
    <message>
        <source>Enable REST API Authentication</source>
        <translation>REST API認証を有効にする</translation>
    </message>
    <message>
        <source>Basic Authentication with passwords</source>
        <translation>パスワードによるBasic認証</translation>
    </message>
    <message>
        <source>Allow PAT Tokens</source>
        <translation>PATトークンを許可する</translation>
    </message>
    <message>
        <source>Allow users to create Tokens</source>
        <translation>ユーザーによるトークンの作成を許可する</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Header for a token</source>
        <translation>トークン用ヘッダー</translation>
    </message>
    <message>
        <source>Token in the query string</source>
        <translation>クエリ文字列のトークン</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation>TLSを必須にする</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Locked out for</source>
        <translation>ロックアウトの時間</translation>
    </message>
    <message>
        <source>Counted for each</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>Enable rate limiting</source>
        <translation>レート制限を有効にする</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>すべてのメソッド</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>登録あり</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>リストのアドレスを許可</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>リストのアドレスをブロック</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>From other machines</source>
        <translation>ほかのコンピューターから</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>PAT tokens</source>
        <translation>PATトークン</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>listed, %1</source>
        <translation>登録あり、%1</translation>
    </message>
</context>
<context>
    <name>pages::SettingsFoot</name>
    <message>
        <source>Saved and in effect</source>
        <translation>保存して反映しました</translation>
    </message>
    <message>
        <source>The service is away. The draft stays; save it when the service is back.</source>
        <translation>サービスに接続していません。下書きは残ります。接続が回復したら保存してください。</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>pages::SettingsPage</name>
    <message>
        <source>What’s this?</source>
        <translation>これは何ですか？</translation>
    </message>
</context>
<context>
    <name>pages::SetupChecklist</name>
    <message>
        <source>Protect an API</source>
        <translation>API を保護する</translation>
    </message>
    <message>
        <source>Its address, and how it learns who calls</source>
        <translation>アドレスと、呼び出し元の伝え方</translation>
    </message>
    <message>
        <source>Limit the tokens</source>
        <translation>トークンを制限する</translation>
    </message>
    <message>
        <source>The longest lifetime, how many for each user</source>
        <translation>最長有効期間とユーザーごとの数</translation>
    </message>
    <message>
        <source>Make a token and test it</source>
        <translation>トークンを作成してテストする</translation>
    </message>
    <message>
        <source>What would the service decide, and why</source>
        <translation>サービスの判定とその理由</translation>
    </message>
    <message>
        <source>Say who and from where</source>
        <translation>誰がどこからかを決める</translation>
    </message>
    <message>
        <source>Groups and addresses</source>
        <translation>グループとアドレス</translation>
    </message>
    <message>
        <source>Open what is public</source>
        <translation>公開するものを開く</translation>
    </message>
    <message>
        <source>Paths without a token, if there are any</source>
        <translation>トークン不要のパス（あれば）</translation>
    </message>
    <message>
        <source>Turn passwords off</source>
        <translation>パスワードをオフにする</translation>
    </message>
    <message>
        <source>When every script has its token</source>
        <translation>すべてのスクリプトがトークンを持ったら</translation>
    </message>
    <message>
        <source>Limit the rate</source>
        <translation>頻度を制限する</translation>
    </message>
    <message>
        <source>With a preview on recorded calls</source>
        <translation>記録された呼び出しでプレビュー</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: done. Show</source>
        <translation>%1：完了。表示</translation>
    </message>
    <message>
        <source>%1: to do. Open</source>
        <translation>%1：未完了。開く</translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message>
        <source>%1 is disabled.</source>
        <translation>「%1」を無効化しました。</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>「%1」を有効化しました。</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンを失効</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>トークン%n個を失効させますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The next request with any of them will be denied.</source>
        <translation>これらのトークンを使う次のリクエストは拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>トークン%n個を失効</numerusform>
        </translation>
    </message>
    <message>
        <source>REVOKE</source>
        <translation>REVOKE</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Revoking cannot be undone. To try first what breaks, disable: that can be undone at any time.</source>
        <translation>失効は元に戻せません。影響を先に確かめるには、いつでも元に戻せる無効化を使用してください。</translation>
    </message>
    <message>
        <source>Disable instead</source>
        <translation>代わりに無効化</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>「%1」を失効させました。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>このトークンで行われた操作は監査ログに残ります。削除は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Delete all of a user</source>
        <translation>ユーザーの全トークンを削除</translation>
    </message>
    <message>
        <source>Delete all tokens of %1?</source>
        <translation>%1のトークンをすべて削除しますか？</translation>
    </message>
    <message>
        <source>Every token that %1 owns stops working at once.</source>
        <translation>%1が所有するすべてのトークンは、直ちに使用できなくなります。</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The account stays.</source>
        <translation>削除は元に戻せません。アカウントは残ります。</translation>
    </message>
    <message>
        <source>Delete all tokens</source>
        <translation>すべてのトークンを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>%1のトークン%n個を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared</source>
        <translation>%1、共有</translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <translation>%1、所有者: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>%n個のトークンを処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%2件中%1件が完了しました。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>「%1」を無効にしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>トークン%n個を無効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests will be denied until it is enabled again.</source>
        <translation>再び有効にするまで、リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>That can be undone at any time.</source>
        <translation>いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>トークンを無効化</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>トークン%n個を無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Their next request will be denied.</source>
        <translation>次のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>このトークンを使う次のリクエストは拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%1のトークン%n個は直ちに使用できなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>%n個のトークンを無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>%n個のトークンを有効にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>「%1」を有効にしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>トークン%n個を有効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable token</source>
        <translation>トークンを有効化</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>トークン%n個を有効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to %1 is copied</source>
        <translation>%1 へのリンクをコピーしました</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Requests with them will be denied until they are enabled again.</source>
        <translation>再び有効にするまで、これらを使うリクエストは拒否されます。</translation>
    </message>
</context>
<context>
    <name>pages::TokenChips</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90日間未使用</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>pages::TokenChoiceDialog</name>
    <message>
        <source>Choose a token</source>
        <translation>トークンを選択</translation>
    </message>
    <message>
        <source>Find a token</source>
        <translation>トークンを探す</translation>
    </message>
    <message>
        <source>Name, owner or id</source>
        <translation>名前、所有者または ID</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>先にトークンを選択してください。</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1（共有）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>No token matches.</source>
        <translation>一致するトークンはありません。</translation>
    </message>
    <message>
        <source>There are more; type on.</source>
        <translation>ほかにもあります。続けて入力してください。</translation>
    </message>
</context>
<context>
    <name>pages::TokenEditor</name>
    <message>
        <source>In Secure Mode a token cannot be changed. Make a new one instead.</source>
        <translation>セキュアモードではトークンを変更できません。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The changes to %1 are saved.</source>
        <translation>「%1」の変更を保存しました。</translation>
    </message>
    <message>
        <source>The limits of %1 are saved.</source>
        <translation>「%1」の利用制限を保存しました。</translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: %1.</source>
        <translation>その場所には保存できません: %1。</translation>
    </message>
    <message>
        <source>The tokens are being exported</source>
        <translation>トークンをエクスポートしています</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing is saved.</source>
        <translation>エクスポートを中止しました。何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>トークン%n個をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens go into the file?</source>
        <translation>どのトークンをファイルに書き出しますか？</translation>
    </message>
</context>
<context>
    <name>pages::TokenFilter</name>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Filter, for example  owner:ann  state:expired</source>
        <translation>絞り込み（例:  owner:ann  state:expired）</translation>
    </message>
</context>
<context>
    <name>pages::TokenList</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>A token lets a program call an API in somebody&apos;s name,
without the password.</source>
        <translation>トークンを使うと、プログラムがパスワードなしで、
ユーザーに代わってAPIを呼び出せます。</translation>
    </message>
    <message>
        <source>Add Key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンはありません</translation>
    </message>
    <message>
        <source>Nothing has all that the filter asks for.</source>
        <translation>フィルターの条件をすべて満たすものはありません。</translation>
    </message>
    <message>
        <source>The tokens can&apos;t be shown</source>
        <translation>トークンを表示できません</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2件中%1件を表示中</translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>トークンを1つ選択してください。</translation>
    </message>
    <message>
        <source>Test Token…</source>
        <translation>トークンをテスト…</translation>
    </message>
    <message>
        <source>Code Snippet…</source>
        <translation>コードスニペット…</translation>
    </message>
    <message>
        <source>Limit To…</source>
        <translation>利用制限…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete all of a user…</source>
        <translation>ユーザーの全トークンを削除…</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>トークンを編集…</translation>
    </message>
    <message>
        <source>Show value…</source>
        <translation>値を表示…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>このトークンは完全に失効しています。</translation>
    </message>
    <message>
        <source>Only its owner can see the value.</source>
        <translation>値を表示できるのは所有者だけです。</translation>
    </message>
    <message>
        <source>It is shared: it belongs to nobody.</source>
        <translation>共有トークンのため、所有者はいません。</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>構成をインポート…</translation>
    </message>
</context>
<context>
    <name>pages::TokenMaker</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The next request with it will be denied.</source>
        <translation>このトークンを使う次のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>The audit log keeps what was done with it. Deleting cannot be undone.</source>
        <translation>このトークンで行われた操作は監査ログに残ります。削除は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
</context>
<context>
    <name>pages::TokenPanel</name>
    <message>
        <source>Test Token…</source>
        <translation>トークンをテスト…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Token details</source>
        <translation>トークンの詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Everything that its owner may do.</source>
        <translation>所有者が行えるすべての操作。</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Counted back to %1 only.</source>
        <translation>%1までの分のみ集計しています。</translation>
    </message>
    <message>
        <source>Edit token…</source>
        <translation>トークンを編集…</translation>
    </message>
    <message>
        <source>None: it is never slowed down</source>
        <translation>なし：速度は制限されません</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>pages::TokenRateDialog</name>
    <message>
        <source>Rate limit of a token</source>
        <translation>トークンのレート制限</translation>
    </message>
    <message>
        <source>How often %1 may call</source>
        <translation>%1 が呼び出せる頻度</translation>
    </message>
    <message>
        <source>Holds wherever rate limiting is on, from the next call.</source>
        <translation>レート制限が有効な所ではどこでも、次の呼び出しから適用されます。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
</context>
<context>
    <name>pages::TokenSettingsTab</name>
    <message>
        <source>Lifetimes</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Longest lifetime</source>
        <translation>最長有効期間</translation>
    </message>
    <message>
        <source>New tokens may not live longer, and none may live for ever. Tokens that exist keep their own.</source>
        <translation>新しいトークンはこの期間を超えて有効にすることも、無期限にすることもできません。既存のトークンの有効期限は変わりません。</translation>
    </message>
    <message>
        <source>Proposed lifetime</source>
        <translation>既定の有効期間</translation>
    </message>
    <message>
        <source>What a new token gets when its maker chooses nothing.</source>
        <translation>作成者が何も選択しない場合に、新しいトークンに設定されます。</translation>
    </message>
    <message>
        <source>Days until expired tokens are removed</source>
        <translation>期限切れのトークンを削除するまでの日数</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Remove expired tokens after</source>
        <translation>期限切れのトークンを削除するまで</translation>
    </message>
    <message>
        <source>They are useless already; what was done with them stays in the audit log.</source>
        <translation>すでに使用できないトークンです。それらで行われた操作は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Tokens per user</source>
        <translation>ユーザーごとのトークン数</translation>
    </message>
    <message>
        <source>Limit tokens per user</source>
        <translation>ユーザーごとのトークン数を制限する</translation>
    </message>
    <message>
        <source>Most tokens per user</source>
        <translation>ユーザーごとの最大トークン数</translation>
    </message>
    <message>
        <source>Who has as many is shown which ones can go before another can be made.</source>
        <translation>上限に達したユーザーには、新しいトークンを作成する前に削除できるトークンが表示されます。</translation>
    </message>
    <message>
        <source>Expired tokens count</source>
        <translation>期限切れのトークンを数に含める</translation>
    </message>
    <message>
        <source>Until they are removed, they take a place.</source>
        <translation>削除されるまでは数に含まれます。</translation>
    </message>
    <message>
        <source>Longest lifetime, length</source>
        <translation>最長の有効期間（長さ）</translation>
    </message>
    <message>
        <source>Self-service groups</source>
        <translation>セルフサービスのグループ</translation>
    </message>
    <message>
        <source>the same as on the page Restrictions</source>
        <translation>ページ「アクセス制限」と同じ</translation>
    </message>
    <message>
        <source>Allow token generation for groups</source>
        <translation>グループにトークンの生成を許可</translation>
    </message>
    <message>
        <source>Only members of these groups make their own tokens, for at most so long.</source>
        <translation>これらのグループのメンバーだけが、最長でこの期間まで有効な自分のトークンを作成できます。</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>APIキーの設定</translation>
    </message>
</context>
<context>
    <name>pages::TokenTest</name>
    <message>
        <source>Write where the gateway is: the address that scripts use.</source>
        <translation>ゲートウェイの場所（スクリプトが使うアドレス）を入力してください。</translation>
    </message>
    <message>
        <source>Nothing can be sent from here.</source>
        <translation>ここからは何も送信できません。</translation>
    </message>
    <message>
        <source>The gateway could not be reached there (%1). Check its address and whether this computer may connect to it.</source>
        <translation>そのアドレスのゲートウェイに接続できませんでした（%1）。アドレスと、このコンピューターから接続できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The gateway or the upstream took too long. Whether the request was carried out is not known; look at the audit log.</source>
        <translation>ゲートウェイまたはアップストリームの応答に時間がかかりすぎました。リクエストが実行されたかどうかは不明です。監査ログを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted, so nothing was sent. It must be one that the system trusts, or the one that is trusted for this service.</source>
        <translation>ゲートウェイの証明書は信頼されていないため、何も送信されませんでした。システムが信頼する証明書か、このサービスで信頼した証明書である必要があります。</translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>先にトークンを選択してください。</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>このトークンは完全に失効しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one token.</source>
        <translation>トークンを1つ選択してください。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>トークン%n個を失効…</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message>
        <source>The records were counted back to %1 only.</source>
        <translation>記録は%1までさかのぼった分のみ集計しています。</translation>
    </message>
    <message>
        <source>%1 calls in the last %2 days</source>
        <translation>過去%2日間の呼び出し: %1回</translation>
    </message>
    <message>
        <source>Nobody used it in the last 30 days.</source>
        <translation>過去30日間、使用されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>過去30日間に%n台のクライアントが使用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was used in the last 30 days.</source>
        <translation>過去30日間、いずれも使用されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>過去30日間に%2個中%1個が%n個のアドレスから使用されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1回</translation>
    </message>
</context>
<context>
    <name>pages::TrafficChart</name>
    <message>
        <source>Calls over time</source>
        <translation>呼び出しの推移</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>呼び出しあたりの時間</translation>
    </message>
    <message>
        <source>%1: %2 allowed, %3 denied, %4 a call</source>
        <translation>%1: 許可%2、拒否%3、1回あたり%4</translation>
    </message>
</context>
<context>
    <name>pages::TrafficTable</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Time per call</source>
        <translation>呼び出しあたりの時間</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>呼び出しの推移</translation>
    </message>
</context>
<context>
    <name>pages::Upstream</name>
    <message>
        <source>Any REST API</source>
        <translation>任意のREST API</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamDialog</name>
    <message>
        <source>Add upstream</source>
        <translation>アップストリームの追加</translation>
    </message>
    <message>
        <source>Edit upstream</source>
        <translation>アップストリームの編集</translation>
    </message>
    <message>
        <source>Which API is to be protected?</source>
        <translation>どのAPIを保護しますか？</translation>
    </message>
    <message>
        <source>How %1 is reached and protected</source>
        <translation>%1への接続と保護の方法</translation>
    </message>
    <message>
        <source>Requests are decided here and passed on to it.</source>
        <translation>リクエストはここで判定され、アップストリームへ転送されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Token paths</source>
        <translation>トークンのパス</translation>
    </message>
    <message>
        <source>A token is only good for these paths. * stands for anything.</source>
        <translation>トークンはこれらのパスでのみ有効です。*は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Headers with name, e-mail and groups</source>
        <translation>名前、メールアドレス、グループを含むヘッダー</translation>
    </message>
    <message>
        <source>The client’s own credential</source>
        <translation>クライアント自身の認証情報</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>署名付きアサーション</translation>
    </message>
    <message>
        <source>A stored credential</source>
        <translation>保存された認証情報</translation>
    </message>
    <message>
        <source>How it learns who calls</source>
        <translation>呼び出し元の伝達方法</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Checked by Latchkey</source>
        <translation>Latchkeyが確認する</translation>
    </message>
    <message>
        <source>Passed on to be checked</source>
        <translation>転送して確認を任せる</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Check the certificate of the API</source>
        <translation>APIの証明書を確認する</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Wait to connect</source>
        <translation>接続の待ち時間</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>応答の待ち時間</translation>
    </message>
    <message>
        <source>Keep idle connections</source>
        <translation>アイドル接続の保持</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Allow listed</source>
        <translation>リストのアドレスを許可</translation>
    </message>
    <message>
        <source>Block listed</source>
        <translation>リストのアドレスをブロック</translation>
    </message>
    <message>
        <source>Beside the addresses of the page Restrictions: both must let a client pass.</source>
        <translation>ページ「アクセス制限」のアドレスに加えて適用され、両方が許可する必要があります。</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>An address is typed but not in its list yet. Press Add, or empty the field.</source>
        <translation>入力したアドレスはまだ一覧に入っていません。「追加」を押すか、欄を空にしてください。</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message>
        <source>No upstream yet</source>
        <translation>アップストリームはまだありません</translation>
    </message>
    <message>
        <source>An upstream is the REST API that Latchkey protects. Until there is one, nothing is forwarded.</source>
        <translation>アップストリームは、Latchkeyが保護するREST APIです。追加するまで何も転送されません。</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Add upstream…</source>
        <translation>アップストリームを追加…</translation>
    </message>
    <message>
        <source>The upstreams could not be read</source>
        <translation>アップストリームを読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>API%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>証明書を確認していません</translation>
    </message>
    <message>
        <source>any host</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>Answers %1 below %2. Tokens on %3.</source>
        <translation>%1の%2以下に応答します。トークンの対象: %3。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 is protected now</source>
        <translation>「%1」の保護を開始しました</translation>
    </message>
    <message>
        <source>%1 is saved and in effect</source>
        <translation>「%1」を保存して反映しました</translation>
    </message>
    <message>
        <source>Delete upstream</source>
        <translation>アップストリームを削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Requests for %1 will be refused from the next one on. Tokens stay.</source>
        <translation>%1へのリクエストは次回から拒否されます。トークンは残ります。</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Nobody called it in the last 24 hours.</source>
        <translation>過去24時間、呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>過去24時間に%n台のクライアントが呼び出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>過去24時間に少なくとも%n台のクライアントが呼び出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. How it is reached and protected is forgotten.</source>
        <translation>削除は元に戻せません。接続方法と保護の設定は失われます。</translation>
    </message>
    <message>
        <source>Show the calls of %1</source>
        <translation>%1の呼び出しを表示</translation>
    </message>
    <message>
        <source>Show history of %1</source>
        <translation>%1の履歴を表示</translation>
    </message>
</context>
<context>
    <name>pages::UpstreamPlace</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Host names it answers</source>
        <translation>応答するホスト名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>パスのプレフィックス</translation>
    </message>
    <message>
        <source>None: any host.</source>
        <translation>なし: すべてのホスト。</translation>
    </message>
</context>
<context>
    <name>pages::UsersPage</name>
    <message>
        <source>Users &amp; Groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Who may sign in, own tokens and belongs together.</source>
        <translation>サインインやトークンの所有ができるユーザーと、その所属を管理します。</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>ユーザーを絞り込む</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Reset failed sign-ins</source>
        <translation>サインイン失敗をリセット</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>一致するユーザーはいません</translation>
    </message>
    <message>
        <source>Nobody has that in the name or address.</source>
        <translation>名前またはメールアドレスに該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2件中%1件を表示中</translation>
    </message>
    <message>
        <source>The service is away.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>先にユーザーを選択してください。</translation>
    </message>
    <message>
        <source>There were no failed sign-ins.</source>
        <translation>サインイン失敗はありませんでした。</translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation>グループを追加…</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1は再びサインインできます。</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The account and all its tokens stop working at once.</source>
        <translation>アカウントとそのすべてのトークンは、直ちに使用できなくなります。</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. To shut the account out and keep it, disable it under Edit.</source>
        <translation>削除は元に戻せません。アカウントを残して使用を止めるには、「編集」で無効化してください。</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Filter, for example  group:staff  enabled:no</source>
        <translation>フィルター（例:  group:staff  enabled:no）</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Let %1 sign in again?</source>
        <translation>%1 のサインインを再び許可しますか？</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>操作を表示</translation>
    </message>
    <message>
        <source>The users can&apos;t be shown</source>
        <translation>ユーザーを表示できません</translation>
    </message>
</context>
<context>
    <name>pages::ValuesEditor</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでにリストにあります。</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The cross beside an entry takes it away. Nothing holds before you save.</source>
        <translation>名前を入力して Enter を押します。項目の横の × で削除します。保存するまで反映されません。</translation>
    </message>
</context>
<context>
    <name>shell::AddressStep</name>
    <message>
        <source>Where the service runs</source>
        <translation>サービスの実行場所</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>Corp gateway</source>
        <translation>社内ゲートウェイ</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>The console talks to the administration API of latchkeyd. Its configuration file says under [listen] admin where that is.</source>
        <translation>コンソールはlatchkeydの管理APIと通信します。その場所は設定ファイルの[listen] adminに記載されています。</translation>
    </message>
    <message>
        <source>A name or an address. HTTPS unless it is this computer; port 8460 unless you write another.</source>
        <translation>名前またはアドレス。このコンピューター以外ではHTTPSを使用し、指定がない場合はポート8460を使用します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colours the window, so that you always see where you are. In production, changes are shown before they are saved.</source>
        <translation>ウィンドウに色を付け、どこにいるか常に分かるようにします。本番環境では、変更は保存の前に表示されます。</translation>
    </message>
    <message>
        <source>The console connects to %1.</source>
        <translation>コンソールは%1に接続します。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. The configuration file has it under [listen] admin, behind the colon.</source>
        <translation>ポートは1から65535までの数字です。設定ファイルの[listen] adminで、コロンの後に記載されています。</translation>
    </message>
    <message>
        <source>This computer, port %1</source>
        <translation>このコンピューター、ポート %1</translation>
    </message>
</context>
<context>
    <name>shell::BusyLine</name>
    <message>
        <source>The service takes its time…</source>
        <translation>サービスの応答に時間がかかっています…</translation>
    </message>
    <message>
        <source>The service is being asked</source>
        <translation>サービスに問い合わせ中</translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message>
        <source>Compare with the fingerprint you were given</source>
        <translation>受け取ったフィンガープリントと照合</translation>
    </message>
    <message>
        <source>Is this really your service?</source>
        <translation>これは本当にあなたのサービスですか？</translation>
    </message>
    <message>
        <source>The service shows a certificate that nobody known to this system vouches for. That is normal for a new installation. Compare the fingerprint before you type a password.</source>
        <translation>サービスが提示した証明書は、このシステムが認識する発行者によって保証されていません。新規インストールでは通常の状態です。パスワードを入力する前に、フィンガープリントを照合してください。</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>サーバー上で:</translation>
    </message>
    <message>
        <source>This is not the certificate you trusted before</source>
        <translation>以前に信頼した証明書ではありません</translation>
    </message>
    <message>
        <source>It was replaced, or somebody stands between you and the service. Ask its administrator before you go on.</source>
        <translation>証明書が交換されたか、第三者があなたとサービスの間に入り込んでいます。続行する前に管理者に確認してください。</translation>
    </message>
    <message>
        <source>The system does not trust this certificate</source>
        <translation>システムはこの証明書を信頼していません</translation>
    </message>
    <message>
        <source>Latchkey can trust exactly this one, for this service only, and will warn if it ever changes.</source>
        <translation>Latchkeyは、この証明書だけをこのサービスに限って信頼し、変更された場合に警告します。</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <translation>%1（自己署名）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256フィンガープリント</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>%nバイトすべてが一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>現在%nバイトが一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not go on before you know why.</source>
        <translation>フィンガープリントが異なります。理由がわかるまで続行しないでください。</translation>
    </message>
    <message>
        <source>The administrator of the service can tell you. Leave it empty to trust what is shown.</source>
        <translation>サービスの管理者に確認してください。表示された証明書を信頼する場合は、空欄のままにしてください。</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Type &gt; for actions, @ for users</source>
        <translation>&gt; で操作、@ でユーザーを検索</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>クイック移動</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>shell::ConnectWizard</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the service listens</source>
        <translation>サービスの待ち受け先</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Who answers there</source>
        <translation>応答するサービスの確認</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Administrators and users alike</source>
        <translation>管理者とユーザー共通</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not the one you trusted</source>
        <translation>以前に信頼した証明書ではありません</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>このシステムでは信頼されていません</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>このサービス用に信頼</translation>
    </message>
    <message>
        <source>None: this computer</source>
        <translation>なし: このコンピューター</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>このシステムで信頼済み</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>以前に信頼した証明書</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>もう一度サインインしてください</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>管理者を作成</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>最初の管理者</translation>
    </message>
    <message>
        <source>With the set-up code</source>
        <translation>セットアップコードで</translation>
    </message>
    <message>
        <source>No administrator was created</source>
        <translation>管理者は作成されませんでした</translation>
    </message>
    <message>
        <source>What you typed here is not kept.</source>
        <translation>ここに入力した内容は保存されません。</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>The API that you typed is not protected yet. Getting started on Overview goes on from here.</source>
        <translation>入力したAPIはまだ保護されていません。「概要」の「はじめに」で続きから進められます。</translation>
    </message>
    <message>
        <source>A link leads to a service that is not saved here</source>
        <translation>リンク先は、ここに保存されていないサービスです</translation>
    </message>
    <message>
        <source>Go on only if you know this address: whoever answers there is given the password that you type.</source>
        <translation>このアドレスを知っている場合だけ進んでください。入力したパスワードは、そこで応答する相手に渡されます。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>%1 に接続していません</translation>
    </message>
    <message>
        <source>Not connected; a service is being added</source>
        <translation>未接続です。サービスを追加しています</translation>
    </message>
    <message>
        <source>Not connected to %1; its certificate waits for your decision</source>
        <translation>%1 に接続していません。証明書の判断を待っています</translation>
    </message>
    <message>
        <source>%1 answers; nobody is signed in</source>
        <translation>%1 は応答しています。まだ誰もサインインしていません</translation>
    </message>
    <message>
        <source>%1 answers; it has no administrator yet</source>
        <translation>%1 は応答しています。管理者はまだいません</translation>
    </message>
    <message>
        <source>Signed in to %1; it is being set up</source>
        <translation>%1 にサインイン済み。設定しています</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Nobody is signed in for this.</source>
        <translation>このためにサインインは行いません。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Another one than you trusted before</source>
        <translation>以前に信頼したものとは別の証明書です</translation>
    </message>
    <message>
        <source>Not trusted by this system</source>
        <translation>このシステムには信頼されていません</translation>
    </message>
    <message>
        <source>The service answers</source>
        <translation>サービスは応答しています</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1は%2で応答しました。</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>最初の応答</translation>
    </message>
    <message>
        <source>%1, with connecting</source>
        <translation>%1（接続を含む）</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>以降の応答</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>None: plain HTTP, within this computer</source>
        <translation>なし: このコンピューター内の暗号化されていないHTTP</translation>
    </message>
    <message>
        <source>Trusted by you: it has the pinned fingerprint</source>
        <translation>自分で信頼: 固定したフィンガープリントと一致します</translation>
    </message>
    <message>
        <source>Trusted by this system</source>
        <translation>このシステムに信頼されています</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: 期限切れ</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: まだ有効ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256フィンガープリント</translation>
    </message>
</context>
<context>
    <name>shell::Environment</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n件のトークンがまもなく期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expires within a day</source>
        <translation>%1は1日以内に期限切れになります</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1は%n日後に期限切れになります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FirstSteps</name>
    <message>
        <source>How shall this service behave?</source>
        <translation>このサービスをどのように動作させますか？</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>プロファイルは複数のページを一度に設定します。すべて後から変更できます。</translation>
    </message>
    <message>
        <source>Starting profile</source>
        <translation>初期プロファイル</translation>
    </message>
    <message>
        <source>Protect an API</source>
        <translation>API を保護する</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>How the service behaves</source>
        <translation>サービスの動作</translation>
    </message>
    <message>
        <source>Can be skipped</source>
        <translation>スキップできます</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>このプロファイルを使用</translation>
    </message>
    <message>
        <source>Protect this API</source>
        <translation>このAPIを保護</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>現在の設定を維持</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>shell::Help</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkeyについて</translation>
    </message>
    <message>
        <source>Latchkey console</source>
        <translation>Latchkeyコンソール</translation>
    </message>
    <message>
        <source>API tokens instead of passwords, in front of any REST API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>あらゆるREST APIの前段で、パスワードの代わりにAPIトークンを使えるようにします。GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Diagnostics, without names, addresses or secrets</source>
        <translation>診断情報（名前、アドレス、機密情報は含まれません）</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>What the keyboard does</source>
        <translation>キーボードでの操作</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>診断バンドルを保存…</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>行を開く</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>行を編集</translation>
    </message>
    <message>
        <source>Revoke or delete the rows</source>
        <translation>行を失効または削除</translation>
    </message>
    <message>
        <source>Copy what names the rows</source>
        <translation>行のIDをコピー</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Test the token</source>
        <translation>トークンをテスト</translation>
    </message>
    <message>
        <source>Complete a limit</source>
        <translation>制限を補完</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
</context>
<context>
    <name>shell::HelpDesk</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>診断情報をコピーしました</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>診断バンドルを保存</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds settings and addresses, but no passwords, sessions or tokens.</source>
        <translation>%1 として保存しました。設定とアドレスを含みますが、パスワード、セッション、トークンは含みません。</translation>
    </message>
</context>
<context>
    <name>shell::LeaveDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Some changes are not saved</source>
        <translation>保存されていない変更があります</translation>
    </message>
    <message>
        <source>They are in: %1. Leaving drops them.</source>
        <translation>変更箇所: %1。移動すると変更は破棄されます。</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Leave setting up</source>
        <translation>設定の中断</translation>
    </message>
    <message>
        <source>Leave setting up?</source>
        <translation>設定を中断しますか？</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中断する</translation>
    </message>
</context>
<context>
    <name>shell::LinkFollower</name>
    <message>
        <source>No saved service is called %1.</source>
        <translation>%1 という名前の保存済みサービスはありません。</translation>
    </message>
    <message>
        <source>The link was not opened. %1</source>
        <translation>リンクは開かれませんでした。%1</translation>
    </message>
    <message>
        <source>Unlock the console, then open the link again.</source>
        <translation>コンソールのロックを解除してから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>The link leads to a page that this account does not have here.</source>
        <translation>リンク先のページは、このアカウントでは利用できません。</translation>
    </message>
</context>
<context>
    <name>shell::MainMenu</name>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect to a service…</source>
        <translation>サービスに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;witch service</source>
        <translation>サービスを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to anything</source>
        <translation>クイック移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>ナビゲーションを狭くする(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Test Token…</source>
        <translation>トークンをテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>ショートカット一覧(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>これは何ですか？(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>Latchkeyについて(&amp;B)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Starting profile…</source>
        <translation>初期プロファイル(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a diagnostic &amp;bundle…</source>
        <translation>診断バンドルを保存(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;there</source>
        <translation>離席時にロック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show or hide secrets</source>
        <translation>シークレットの表示/非表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>トレイのアイコン(&amp;I)</translation>
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
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>shell::NavigationItem</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
</context>
<context>
    <name>shell::NotReached</name>
    <message>
        <source>Nobody answered at %1</source>
        <translation>%1から応答がありません</translation>
    </message>
    <message>
        <source>No administration API at %1</source>
        <translation>%1 に管理 API がありません</translation>
    </message>
    <message>
        <source>Something else answers there. Check host and port.</source>
        <translation>別のものが応答しています。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” where it was installed with its unit.</source>
        <translation>このコンピューターでは「latchkeyd serve」で起動できます。ユニットとともにインストールした場合は「systemctl start latchkeyd」を使用します。</translation>
    </message>
</context>
<context>
    <name>shell::PageList</name>
    <message>
        <source>Restrictions</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>公開API</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>グローバル設定</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>セキュアモード</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>APIキーの管理</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>マイトークン</translation>
    </message>
</context>
<context>
    <name>shell::PaletteButton</name>
    <message>
        <source>Go to anything</source>
        <translation>クイック移動</translation>
    </message>
</context>
<context>
    <name>shell::PaletteSources</name>
    <message>
        <source>Pages and settings</source>
        <translation>ページと設定</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
</context>
<context>
    <name>shell::PersonButton</name>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認するには「%1」と入力してください</translation>
    </message>
    <message>
        <source>This profile turns Secure Mode on at the next start of the service: recoverable token values are erased.</source>
        <translation>このプロファイルは、サービスの次回起動時にセキュアモードをオンにします。復元可能なトークンの値は消去されます。</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>プロファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の設定と同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>先にプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>The settings are as this profile has them.</source>
        <translation>設定はすでにこのプロファイルと同じです。</translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>先に「%1」と入力してください。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>What the profile changes</source>
        <translation>プロファイルが変更する内容</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1（現在は%2）</translation>
    </message>
    <message>
        <source>The group %1 is made; it stays.</source>
        <translation>グループ %1 が作成され、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>shell::ProfileDialog</name>
    <message>
        <source>Starting profile</source>
        <translation>初期プロファイル</translation>
    </message>
    <message>
        <source>How shall this service behave?</source>
        <translation>このサービスをどのように動作させますか？</translation>
    </message>
    <message>
        <source>A profile sets several pages at once. Everything can be changed afterwards.</source>
        <translation>プロファイルは複数のページを一度に設定します。すべて後から変更できます。</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>現在の設定を維持</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>このプロファイルを使用</translation>
    </message>
    <message>
        <source>Apply a profile</source>
        <translation>プロファイルを適用</translation>
    </message>
    <message>
        <source>Undo it after 2 minutes unless I confirm</source>
        <translation>確認しなければ 2 分後に元に戻す</translation>
    </message>
</context>
<context>
    <name>shell::RememberChoice</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする</translation>
    </message>
    <message>
        <source>Opening the keychain…</source>
        <translation>キーチェーンを開いています…</translation>
    </message>
    <message>
        <source>The session is kept in this computer&apos;s keychain, never in a file.</source>
        <translation>セッションはこのコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Not remembered.</source>
        <translation>保存されません。</translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Changes that were not saved are still here</source>
        <translation>保存されなかった変更が残っています</translation>
    </message>
    <message>
        <source>The console ended before they were saved. They are on this computer only; the service knows nothing of them.</source>
        <translation>保存される前にコンソールが終了しました。このコンピューターにのみあり、サービスは関知していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 件の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore puts them back into their pages, to be looked at and saved there. If you close this, you are asked again at the next start.</source>
        <translation>「復元」を押すと各ページに戻り、確認して保存できます。閉じた場合は、次回の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>shell::ServiceSwitcher</name>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Switch to another service</source>
        <translation>別のサービスに切り替え</translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>今日使用</translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation>昨日使用</translation>
    </message>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>%n日前に使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>%1に使用</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>このリストから削除</translation>
    </message>
    <message>
        <source>The list of services could not be read</source>
        <translation>サービスの一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>It is now %1. Add your services again, or import a list that was exported.</source>
        <translation>元の一覧は %1 として残してあります。サービスを追加し直すか、エクスポートした一覧をインポートしてください。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Being added</source>
        <translation>追加中</translation>
    </message>
</context>
<context>
    <name>shell::SetupStep</name>
    <message>
        <source>Set-up code</source>
        <translation>セットアップコード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（再入力）</translation>
    </message>
    <message>
        <source>Create the first administrator</source>
        <translation>最初の管理者を作成</translation>
    </message>
    <message>
        <source>This service has no administrator yet. Whoever set it up has a code that works once.</source>
        <translation>このサービスにはまだ管理者がいません。設置した人が 1 回限りのコードを持っています。</translation>
    </message>
    <message>
        <source>“latchkeyd init” printed it; it also stands in the file setup-code of the service’s data directory, which only the service’s user can read.</source>
        <translation>「latchkeyd init」が表示しました。サービスのユーザーだけが読める、データディレクトリの setup-code ファイルにもあります。</translation>
    </message>
    <message>
        <source>Proves that you may read the service’s data directory, so that nobody else on the network can make the first administrator. It is erased when it was used. Case, blanks and dashes do not matter.</source>
        <translation>サービスのデータディレクトリを読めることの証明です。ネットワーク上の他人が最初の管理者を作ることを防ぎます。使用後に消去されます。大文字小文字、空白、ハイフンは区別されません。</translation>
    </message>
    <message>
        <source>The name to sign in with. It can be changed on Users &amp; Groups.</source>
        <translation>サインインに使う名前です。「ユーザーとグループ」で変更できます。</translation>
    </message>
    <message>
        <source>May be used to sign in instead of the name.</source>
        <translation>名前の代わりにサインインに使えます。</translation>
    </message>
    <message>
        <source>Of this one account. Tokens of the account work without it.</source>
        <translation>このアカウントだけのものです。トークンはパスワードなしで使えます。</translation>
    </message>
    <message>
        <source>The same password, so that a slip of the fingers does not lock you out.</source>
        <translation>打ち間違いで締め出されないよう、同じパスワードをもう一度入力します。</translation>
    </message>
    <message>
        <source>Enter the set-up code.</source>
        <translation>セットアップコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが異なります。</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Your session on %1 has ended</source>
        <translation>%1のセッションが終了しました</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. After you sign in as %1, what you were doing goes on.</source>
        <translation>入力した内容は失われません。%1としてサインインすると、作業を続行できます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 はロックされています</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>shell::SignInStep</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>名前またはメールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>With your name and password on this service.</source>
        <translation>このサービスでの名前とパスワードで。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>shell::StartNotice</name>
    <message>
        <source>The console starts as at first</source>
        <translation>コンソールは初期状態で起動しました</translation>
    </message>
    <message>
        <source>How the window was could not be read</source>
        <translation>ウィンドウの状態を読み込めませんでした</translation>
    </message>
    <message>
        <source>The shift key was held while it started. Window, columns, filters, colours and language are as they are at first; saved services stay.</source>
        <translation>起動時にShiftキーが押されていました。ウィンドウ、列、フィルター、配色、言語は初期状態です。保存済みのサービスはそのままです。</translation>
    </message>
    <message>
        <source>Window, columns, filters, colours or language are as they are at first; saved services stay. What could not be read was kept:</source>
        <translation>ウィンドウ、列、フィルター、配色、言語のいずれかが初期状態に戻りました。保存済みのサービスはそのままです。読み込めなかったファイルは次の場所に残してあります:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message>
        <source>What you see is from %1.</source>
        <translation>表示内容は%1時点のものです。</translation>
    </message>
    <message>
        <source>The change of %1 is undone in %2 unless it is confirmed.</source>
        <translation>確認されなければ、「%1」の変更は%2後に元に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>%n秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>%1に接続していません</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>The change of %1 is in effect. Keep it?</source>
        <translation>「%1」の変更が反映されています。維持しますか？</translation>
    </message>
    <message>
        <source>It is undone in %1 unless you confirm through this connection.</source>
        <translation>この接続で確認しない場合、%1後に元に戻ります。</translation>
    </message>
    <message>
        <source>Undo now</source>
        <translation>今すぐ元に戻す</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>変更を維持</translation>
    </message>
    <message>
        <source>REST API Authentication is off</source>
        <translation>REST API認証はオフです</translation>
    </message>
    <message>
        <source>Dry run: nothing is refused</source>
        <translation>ドライラン: 何も拒否されません</translation>
    </message>
    <message>
        <source>Every request passes untouched.</source>
        <translation>すべてのリクエストがそのまま通過します。</translation>
    </message>
    <message>
        <source>Decisions are recorded, but every request passes.</source>
        <translation>判定は記録されますが、すべてのリクエストが通過します。</translation>
    </message>
    <message>
        <source>The change is kept</source>
        <translation>変更を維持しました</translation>
    </message>
    <message>
        <source>The change is undone</source>
        <translation>変更を元に戻しました</translation>
    </message>
    <message>
        <source>several pages, by a profile,</source>
        <translation>プロファイルによる複数ページ</translation>
    </message>
    <message>
        <source>Check the certificate…</source>
        <translation>証明書を確認…</translation>
    </message>
    <message>
        <source>The service is newer than this console</source>
        <translation>サービスはこのコンソールより新しいバージョンです</translation>
    </message>
    <message>
        <source>It is version %1, the console is %2. What this console does not know stays as it is on the service. Install the newer console to see and change everything.</source>
        <translation>サービスはバージョン %1、コンソールは %2 です。このコンソールが知らない設定は、サービス上でそのまま残ります。すべてを表示・変更するには、新しいコンソールをインストールしてください。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Times in %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>最後の応答: %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>クリップボードは%n秒後に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel what the service is asked</source>
        <translation>サービスへの問い合わせを取り消す</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>This desktop has no tray for icons of programs.</source>
        <translation>このデスクトップにはプログラムのアイコン用のトレイがありません。</translation>
    </message>
    <message>
        <source>Open Latchkey</source>
        <translation>Latchkeyを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>shell::TrayLife</name>
    <message>
        <source>%1 (not on this desktop)</source>
        <translation>%1（このデスクトップでは使えません）</translation>
    </message>
</context>
<context>
    <name>shell::TrustDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 が別の証明書を提示しています</translation>
    </message>
    <message>
        <source>What you have not saved stays as it is.</source>
        <translation>保存していない内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trust for this service</source>
        <translation>このサービス用に信頼</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message>
        <source>Choose a service</source>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Latchkey stands in front of your REST APIs. Open one of the services at the side, or connect to another.</source>
        <translation>LatchkeyはREST APIの前段で動作します。横のリストからサービスを開くか、別のサービスに接続してください。</translation>
    </message>
    <message>
        <source>Connect to a service…</source>
        <translation>サービスに接続…</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>サービスのインポート</translation>
    </message>
    <message>
        <source>Services (*.json)</source>
        <translation>サービス (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>サービス%n件を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>サービスのエクスポート</translation>
    </message>
    <message>
        <source>Services written to %1. Passwords and sessions are not in the file.</source>
        <translation>サービスを%1に書き出しました。パスワードとセッションはファイルに含まれていません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>“%1” is in the list already: it is opened.</source>
        <translation>「%1」はすでに一覧にあるため、それを開きます。</translation>
    </message>
    <message>
        <source>“%1” was in the list already: it has one entry.</source>
        <translation>「%1」はすでに一覧にありました。項目は 1 つにまとめられます。</translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message>
        <source>&amp;Never</source>
        <translation>しない(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>When the &amp;screen is locked</source>
        <translation>画面がロックされたとき(&amp;S)</translation>
    </message>
</context>
<context>
    <name>shell::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>shell::WorkView</name>
    <message>
        <source>%1 is in effect</source>
        <translation>「%1」を適用しました</translation>
    </message>
</context>
<context>
    <name>support::Bundle</name>
    <message>
        <source>%1 can’t be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません：%2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>support::Help</name>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Connecting to a service</source>
        <translation>サービスへの接続</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Manage API Keys</source>
        <translation>APIキーの管理</translation>
    </message>
    <message>
        <source>API Key Settings</source>
        <translation>APIキーの設定</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Public APIs</source>
        <translation>公開API</translation>
    </message>
    <message>
        <source>Global Settings</source>
        <translation>グローバル設定</translation>
    </message>
    <message>
        <source>Upstreams and trusted proxies</source>
        <translation>アップストリームと信頼するプロキシ</translation>
    </message>
    <message>
        <source>Rate Limiting</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Secure Mode</source>
        <translation>セキュアモード</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>My Tokens</source>
        <translation>マイトークン</translation>
    </message>
    <message>
        <source>“Limit to” lines</source>
        <translation>「利用制限」の行</translation>
    </message>
    <message>
        <source>Testing a token</source>
        <translation>トークンのテスト</translation>
    </message>
    <message>
        <source>Why was a call denied?</source>
        <translation>呼び出しが拒否された理由</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>support::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Latchkey help</source>
        <translation>Latchkey ヘルプ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>ほか%n個のフィルター</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CodeBox</name>
    <message>
        <source>Copy this text</source>
        <translation>このテキストをコピー</translation>
    </message>
</context>
<context>
    <name>widgets::EmptyState</name>
    <message>
        <source>or press</source>
        <translation>または次のキー:</translation>
    </message>
    <message>
        <source>More about this in the help</source>
        <translation>ヘルプで詳しく見る</translation>
    </message>
</context>
<context>
    <name>widgets::FieldRow</name>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>widgets::Notice</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>widgets::SettingRow</name>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>%1のヘルプ</translation>
    </message>
</context>
<context>
    <name>widgets::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>widgets::TableStates</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>%1: columns</source>
        <translation>%1：列</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Stages of the decision</source>
        <translation>判定の段階</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>元に戻す（%1）</translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更内容を確認</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>保存されていない変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on the next request. Rolls back unless confirmed within 2 minutes.</source>
        <translation>次のリクエストから反映されます。2分以内に確認しない場合は元に戻ります。</translation>
    </message>
    <message>
        <source>Takes effect on the next request.</source>
        <translation>次のリクエストから反映されます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>widgets::ValueChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>words::Change</name>
    <message>
        <source>Supply what the decision still needs: the body, or the answer to the password check.</source>
        <translation>判定にまだ必要なもの（本文またはパスワード確認の結果）を渡してください。</translation>
    </message>
    <message>
        <source>Send a well-formed request.</source>
        <translation>正しい形式のリクエストを送ってください。</translation>
    </message>
    <message>
        <source>Send the path in its plain form, without &quot;//&quot;, &quot;..&quot;, encoded slashes, or &quot;;&quot; where the upstream is a servlet container.</source>
        <translation>パスを単純な形で送ってください。「//」、「..」、エンコードされたスラッシュ、アップストリームがサーブレットコンテナーの場合の「;」は使えません。</translation>
    </message>
    <message>
        <source>Send one credential, in one place, once.</source>
        <translation>認証情報は1つだけ、1か所で1回送ってください。</translation>
    </message>
    <message>
        <source>Make the trusted proxy send one well-formed forwarding header, or correct the &quot;header&quot; and &quot;trusted&quot; settings under Proxies.</source>
        <translation>信頼するプロキシが正しい形式の転送ヘッダーを1つだけ送るようにするか、「信頼するプロキシ」のヘッダーとアドレスを直してください。</translation>
    </message>
    <message>
        <source>Send a smaller body, or raise the body limit of the service.</source>
        <translation>より小さい本文を送るか、サービスの本文の上限を上げてください。</translation>
    </message>
    <message>
        <source>Send a shorter URL.</source>
        <translation>より短いURLを送ってください。</translation>
    </message>
    <message>
        <source>Send fewer or shorter header fields.</source>
        <translation>ヘッダーフィールドを減らすか短くしてください。</translation>
    </message>
    <message>
        <source>Add an upstream whose hosts and path prefix cover this request.</source>
        <translation>ホスト名とパスのプレフィックスがこのリクエストに合うアップストリームを追加してください。</translation>
    </message>
    <message>
        <source>Add the front proxy&apos;s address to the trusted proxies.</source>
        <translation>フロントプロキシのアドレスを信頼するプロキシに追加してください。</translation>
    </message>
    <message>
        <source>Use https, or set Require TLS to &quot;never&quot; under Global Settings.</source>
        <translation>httpsを使うか、グローバル設定の「TLSを必須にする」をオフにしてください。</translation>
    </message>
    <message>
        <source>Send the method itself instead of a method-override header or &quot;_method&quot; parameter.</source>
        <translation>メソッドを上書きするヘッダーや「_method」パラメーターではなく、メソッド自体を送ってください。</translation>
    </message>
    <message>
        <source>Send the whole request in time.</source>
        <translation>リクエスト全体を時間内に送ってください。</translation>
    </message>
    <message>
        <source>Leave the gateway&apos;s identity fields (X-Forwarded-User, X-Latchkey-...) out of the request.</source>
        <translation>ゲートウェイのIDフィールド（X-Forwarded-User、X-Latchkey-...）をリクエストから除いてください。</translation>
    </message>
    <message>
        <source>Send a token, or add the path to the upstream&apos;s public paths.</source>
        <translation>トークンを送るか、パスをアップストリームの公開パスに追加してください。</translation>
    </message>
    <message>
        <source>Send the credential in the form its scheme prescribes.</source>
        <translation>認証情報を、その認証方式が定める形式で送ってください。</translation>
    </message>
    <message>
        <source>Copy the whole token: its length or checksum is wrong.</source>
        <translation>トークン全体をコピーしてください。長さまたはチェックサムが正しくありません。</translation>
    </message>
    <message>
        <source>Create a token: there is none with this id.</source>
        <translation>トークンを作成してください。このIDのトークンはありません。</translation>
    </message>
    <message>
        <source>Use the token&apos;s current secret, or rotate it with a longer overlap.</source>
        <translation>トークンの現在の値を使うか、より長い並行期間を設けてローテーションしてください。</translation>
    </message>
    <message>
        <source>Extend the token&apos;s expiry, or create a new token.</source>
        <translation>トークンの有効期限を延ばすか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Create a new token: a revoked one stays revoked.</source>
        <translation>新しいトークンを作成してください。失効したものは元に戻りません。</translation>
    </message>
    <message>
        <source>Enable the token.</source>
        <translation>トークンを有効化してください。</translation>
    </message>
    <message>
        <source>Enable the token&apos;s owner.</source>
        <translation>トークンの所有者を有効化してください。</translation>
    </message>
    <message>
        <source>Create a new token: the owner of this one is gone.</source>
        <translation>新しいトークンを作成してください。このトークンの所有者はもう存在しません。</translation>
    </message>
    <message>
        <source>Add the owner to a group that may generate tokens, or switch &quot;admins only&quot; off under Restrictions.</source>
        <translation>所有者をトークンを生成できるグループに追加するか、アクセス制限の「管理者だけがトークンを作成できます」をオフにしてください。</translation>
    </message>
    <message>
        <source>Send the token with its owner&apos;s name or e-mail address.</source>
        <translation>所有者の名前またはメールアドレスとともにトークンを送ってください。</translation>
    </message>
    <message>
        <source>Send the shared token with a user name, as Basic.</source>
        <translation>共有トークンは、ユーザー名とともにBasicで送ってください。</translation>
    </message>
    <message>
        <source>Send the token by a scheme that both the token and Global Settings accept.</source>
        <translation>トークンとグローバル設定の両方が受け付ける認証方式で送ってください。</translation>
    </message>
    <message>
        <source>Use a token, or allow passwords under Global Settings and for the upstream.</source>
        <translation>トークンを使うか、グローバル設定とアップストリームでパスワードを許可してください。</translation>
    </message>
    <message>
        <source>Use the right password, or a token.</source>
        <translation>正しいパスワードまたはトークンを使ってください。</translation>
    </message>
    <message>
        <source>Use the name of an existing user.</source>
        <translation>存在するユーザーの名前を使ってください。</translation>
    </message>
    <message>
        <source>Enable the user.</source>
        <translation>ユーザーを有効化してください。</translation>
    </message>
    <message>
        <source>Use the user name: the e-mail address belongs to several users.</source>
        <translation>ユーザー名を使ってください。このメールアドレスは複数のユーザーのものです。</translation>
    </message>
    <message>
        <source>Use a Latchkey token, or allow foreign tokens under Global Settings.</source>
        <translation>Latchkeyのトークンを使うか、グローバル設定でPATトークンを許可してください。</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the user.</source>
        <translation>ロックが終わるのを待つか、ユーザーのロックを解除してください。</translation>
    </message>
    <message>
        <source>Change the address lists under Restrictions so that they let this client in.</source>
        <translation>アクセス制限のアドレスの一覧を、このクライアントを許可するように変更してください。</translation>
    </message>
    <message>
        <source>Add the client&apos;s address to the token&apos;s address ranges.</source>
        <translation>クライアントのアドレスをトークンのアドレスに追加してください。</translation>
    </message>
    <message>
        <source>Add the path to the upstream&apos;s token paths.</source>
        <translation>パスをアップストリームのトークンのパスに追加してください。</translation>
    </message>
    <message>
        <source>Add the user to a group with API access.</source>
        <translation>ユーザーをAPIアクセスが許可されたグループに追加してください。</translation>
    </message>
    <message>
        <source>Take the user out of the read-only groups, or only read.</source>
        <translation>ユーザーを読み取り専用グループから外すか、読み取りだけを行ってください。</translation>
    </message>
    <message>
        <source>Use a token that is not read-only, or only read.</source>
        <translation>読み取り専用ではないトークンを使うか、読み取りだけを行ってください。</translation>
    </message>
    <message>
        <source>Add a line to the token&apos;s &quot;Limit to&quot; list, or widen the one that came closest.</source>
        <translation>トークンの「利用制限」に行を追加するか、最も近い行を広げてください。</translation>
    </message>
    <message>
        <source>Send the request through the gateway listener, or limit the token without JsonData: a forward-auth question shows no body.</source>
        <translation>リクエストをゲートウェイ経由で送るか、JsonDataを使わずにトークンを制限してください。フォワード認証の問い合わせでは本文が見えません。</translation>
    </message>
    <message>
        <source>Wait for the lock to end, or unlock the address.</source>
        <translation>ロックが終わるのを待つか、アドレスのロックを解除してください。</translation>
    </message>
    <message>
        <source>Wait, or raise the limit under Rate Limiting.</source>
        <translation>待つか、レート制限の制限を上げてください。</translation>
    </message>
    <message>
        <source>Look at the state of the service.</source>
        <translation>サービスの状態を確認してください。</translation>
    </message>
    <message>
        <source>Look at the state of the upstream.</source>
        <translation>アップストリームの状態を確認してください。</translation>
    </message>
</context>
<context>
    <name>words::Finding</name>
    <message>
        <source>There are calls of node %1, whose end of the log is missing.</source>
        <translation>ログの終端がないノード %1 の呼び出しがあります。</translation>
    </message>
    <message>
        <source>The end of node %1&apos;s log was changed (or the key is another).</source>
        <translation>ノード %1 のログの終端が変更されています(またはキーが異なります)。</translation>
    </message>
    <message>
        <source>The last calls of node %1 are missing: its log ends at %2 instead of %3.</source>
        <translation>ノード %1 の最後の呼び出しがありません。ログは %3 ではなく %2 で終わっています。</translation>
    </message>
    <message>
        <source>Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was expected.</source>
        <translation>ノード %1 のフレーム %2 から %3 の前で、呼び出しが欠けているか位置が違います。フレーム %4 が必要でした。</translation>
    </message>
    <message>
        <source>Calls were changed: node %1, frames %2 to %3.</source>
        <translation>呼び出しが変更されています: ノード %1、フレーム %2 から %3。</translation>
    </message>
    <message>
        <source>The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3.</source>
        <translation>呼び出しの索引が変更され、検索で見つからないことがあります: ノード %1、フレーム %2 から %3。</translation>
    </message>
    <message>
        <source>The end of call %1 is missing.</source>
        <translation>呼び出し %1 の終了がありません。</translation>
    </message>
    <message>
        <source>The end of call %1 was changed.</source>
        <translation>呼び出し %1 の終了が変更されています。</translation>
    </message>
    <message>
        <source>%1 ends of calls were added.</source>
        <translation>追加された呼び出しの終了: %1。</translation>
    </message>
    <message>
        <source>The last changes and sessions are missing (or the key is another).</source>
        <translation>最後の変更とセッションがありません(またはキーが異なります)。</translation>
    </message>
    <message>
        <source>Links %1 to %2 of the chain of changes are missing.</source>
        <translation>変更のチェーンのリンク %1 から %2 がありません。</translation>
    </message>
    <message>
        <source>Changes or sessions of batch %1 were changed.</source>
        <translation>バッチ %1 の変更またはセッションが書き換えられています。</translation>
    </message>
    <message>
        <source>Batch %1 of changes and sessions has %2 rows instead of %3.</source>
        <translation>変更とセッションのバッチ %1 の行数は %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>%1 changes or sessions were added.</source>
        <translation>追加された変更またはセッション: %1。</translation>
    </message>
    <message>
        <source>The index of changes was changed, so that searches may miss them: batch %1.</source>
        <translation>変更の索引が変更され、検索で見つからないことがあります: バッチ %1。</translation>
    </message>
</context>
<context>
    <name>words::Problem</name>
    <message>
        <source>The service could not understand the request.</source>
        <translation>サービスはこのリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>The body is not the JSON that is expected here.</source>
        <translation>本文がここで求められる JSON ではありません。</translation>
    </message>
    <message>
        <source>The query can’t be understood.</source>
        <translation>クエリを理解できません。</translation>
    </message>
    <message>
        <source>Some of the values can’t be used.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>The session is not valid any longer. Sign in again.</source>
        <translation>セッションは無効になりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The name and the password don’t belong together.</source>
        <translation>名前とパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Too many failed attempts; the account is locked for a while. Try again later.</source>
        <translation>失敗が多すぎるため、アカウントはしばらくロックされます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many failed attempts from this address; try again later.</source>
        <translation>このアドレスからの失敗が多すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>このアカウントにはその操作が許可されていません。</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>この操作は管理者だけが行えます。</translation>
    </message>
    <message>
        <source>This account may not create or use tokens.</source>
        <translation>このアカウントはトークンを作成または使用できません。</translation>
    </message>
    <message>
        <source>This account is in no group that may create tokens.</source>
        <translation>このアカウントはトークンを作成できるグループに属していません。</translation>
    </message>
    <message>
        <source>In Secure Mode the data of a token can’t be changed or shown again.</source>
        <translation>セキュアモードではトークンの情報を変更したり再表示したりできません。</translation>
    </message>
    <message>
        <source>There is no such thing here; it may have been deleted meanwhile.</source>
        <translation>見つかりません。すでに削除された可能性があります。</translation>
    </message>
    <message>
        <source>The service does not know this operation; it may be older than the console.</source>
        <translation>サービスはこの操作に対応していません。コンソールより古い可能性があります。</translation>
    </message>
    <message>
        <source>The answer can’t be given in a form that the console accepts.</source>
        <translation>コンソールが受け取れる形式で応答できません。</translation>
    </message>
    <message>
        <source>The body must be application/json.</source>
        <translation>本文は application/json でなければなりません。</translation>
    </message>
    <message>
        <source>What was sent is too large for the service.</source>
        <translation>送信した内容が大きすぎます。</translation>
    </message>
    <message>
        <source>The request must say which revision it changes.</source>
        <translation>変更対象のリビジョンを指定する必要があります。</translation>
    </message>
    <message>
        <source>It has been changed meanwhile; read it again.</source>
        <translation>その間に変更されました。読み込み直してください。</translation>
    </message>
    <message>
        <source>The owner already has as many tokens as are allowed. Delete one first.</source>
        <translation>所有者のトークンは上限に達しています。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>These settings contradict each other.</source>
        <translation>これらの設定は互いに矛盾しています。</translation>
    </message>
    <message>
        <source>Another change of the settings waits for its confirmation. Keep or undo it first.</source>
        <translation>別の設定変更が確認待ちです。先に保持するか元に戻してください。</translation>
    </message>
    <message>
        <source>No such change waits for a confirmation; it may have been undone already.</source>
        <translation>確認待ちの変更はありません。すでに元に戻された可能性があります。</translation>
    </message>
    <message>
        <source>You would shut yourself out: your own address would not be let in.</source>
        <translation>自分自身が締め出されます。あなたのアドレスが許可されなくなります。</translation>
    </message>
    <message>
        <source>You are in none of the groups that may use the APIs: your own tokens will be refused.</source>
        <translation>API を使用できるグループに属していないため、あなた自身のトークンが拒否されます。</translation>
    </message>
    <message>
        <source>Every request will reach the APIs unchecked.</source>
        <translation>すべてのリクエストが検査なしで API に届きます。</translation>
    </message>
    <message>
        <source>Denials will be recorded, and the requests let through all the same.</source>
        <translation>拒否は記録されますが、リクエストはそのまま通されます。</translation>
    </message>
    <message>
        <source>Scripts that still send a password will be refused.</source>
        <translation>まだパスワードを送るスクリプトは拒否されます。</translation>
    </message>
    <message>
        <source>Addresses end up in the logs of others, and tokens in them too.</source>
        <translation>URL は他者のログに残り、トークンも一緒に残ります。</translation>
    </message>
    <message>
        <source>The restrictions do not let this computer’s address in. An administrator can change that from an address that is let in, or on the machine of the service.</source>
        <translation>制限によりこのコンピューターのアドレスは許可されていません。管理者が許可されたアドレスから、またはサービスのマシン上で変更できます。</translation>
    </message>
    <message>
        <source>The name is already taken.</source>
        <translation>この名前はすでに使われています。</translation>
    </message>
    <message>
        <source>It is still in use.</source>
        <translation>まだ使用中です。</translation>
    </message>
    <message>
        <source>The same request was sent before with another content.</source>
        <translation>同じリクエストが以前に別の内容で送信されています。</translation>
    </message>
    <message>
        <source>The same request is being worked on; try again in a moment.</source>
        <translation>同じリクエストを処理中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Make another one first.</source>
        <translation>サインインできる最後の管理者です。先に別の管理者を作成してください。</translation>
    </message>
    <message>
        <source>This service has an administrator already; sign in.</source>
        <translation>このサービスにはすでに管理者がいます。サインインしてください。</translation>
    </message>
    <message>
        <source>This is not the set-up code. It stands in the file setup-code of the service’s data directory.</source>
        <translation>セットアップコードが違います。サービスのデータディレクトリの setup-code ファイルにあります。</translation>
    </message>
    <message>
        <source>The token has been revoked for good.</source>
        <translation>トークンは恒久的に失効しています。</translation>
    </message>
    <message>
        <source>The token’s value was not kept and can’t be shown.</source>
        <translation>トークンの値は保存されていないため表示できません。</translation>
    </message>
    <message>
        <source>The service doesn’t answer to that host name. Use its address, or add the name to its configuration.</source>
        <translation>サービスはこのホスト名に応答しません。アドレスを使うか、設定に名前を追加してください。</translation>
    </message>
    <message>
        <source>Requests made by web pages are refused.</source>
        <translation>ウェブページからのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>The request can’t be recorded, so it is not carried out. Check disk space on the service’s machine.</source>
        <translation>記録できないため、リクエストは実行されません。サービスのマシンのディスク空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The store can’t be read or written just now; try again in a moment.</source>
        <translation>現在ストアを読み書きできません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too much is going on; try again in a moment.</source>
        <translation>負荷が高すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The change is stored, but not every worker has confirmed it yet.</source>
        <translation>変更は保存されましたが、まだすべてのワーカーが確認していません。</translation>
    </message>
    <message>
        <source>This is not available in this installation.</source>
        <translation>このインストールでは利用できません。</translation>
    </message>
    <message>
        <source>Something went wrong inside the service; its log says more.</source>
        <translation>サービス内部で問題が発生しました。詳細はサービスのログにあります。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>空にできません。</translation>
    </message>
    <message>
        <source>At least one entry is needed here; an empty list would let nobody in.</source>
        <translation>少なくとも 1 件必要です。空の一覧では誰も許可されません。</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>%1 以下にしてください。</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>%1 以上にしてください。</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This must have at least %1 characters.</source>
        <translation>%1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>There can be %1 entries at most.</source>
        <translation>%1 件までです。</translation>
    </message>
    <message>
        <source>This must not begin or end with a blank.</source>
        <translation>先頭と末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>Control characters are not possible here.</source>
        <translation>制御文字は使えません。</translation>
    </message>
    <message>
        <source>This holds a character that is not possible here.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it needs a name, an @ and a domain.</source>
        <translation>メールアドレスではありません。名前、@、ドメインが必要です。</translation>
    </message>
    <message>
        <source>This is not a header name; letters, digits and hyphens only.</source>
        <translation>ヘッダー名ではありません。英数字とハイフンだけが使えます。</translation>
    </message>
    <message>
        <source>This name has another meaning in HTTP or in Latchkey; choose another one.</source>
        <translation>この名前は HTTP または Latchkey で別の意味を持ちます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The service does not know this value.</source>
        <translation>サービスはこの値を認識できません。</translation>
    </message>
    <message>
        <source>The service does not know this field; it may be older than the console.</source>
        <translation>サービスはこの項目を認識できません。コンソールより古い可能性があります。</translation>
    </message>
    <message>
        <source>This is not of the kind that is expected here.</source>
        <translation>ここで求められる種類の値ではありません。</translation>
    </message>
    <message>
        <source>Tokens that never expire are not allowed here.</source>
        <translation>無期限のトークンは許可されていません。</translation>
    </message>
    <message>
        <source>This moment lies in the past.</source>
        <translation>過去の日時です。</translation>
    </message>
    <message>
        <source>This is listed already.</source>
        <translation>すでに一覧にあります。</translation>
    </message>
    <message>
        <source>This contradicts another value beside it.</source>
        <translation>隣の値と矛盾しています。</translation>
    </message>
    <message>
        <source>This can’t be the name of a query parameter.</source>
        <translation>クエリパラメーター名として使えません。</translation>
    </message>
    <message>
        <source>This covers too many addresses to be trusted; list the proxies themselves.</source>
        <translation>信頼するには範囲が広すぎます。プロキシ自体を列挙してください。</translation>
    </message>
    <message>
        <source>This is not the address of an API; it begins with http:// or https:// and has no query.</source>
        <translation>API のアドレスではありません。http:// または https:// で始まり、クエリを含みません。</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation>ホスト名ではありません。</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>パスは「/」で始まります。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数でなければなりません。</translation>
    </message>
    <message>
        <source>This is not a moment in time; write it like 2027-01-05T09:41:00Z.</source>
        <translation>日時ではありません。2027-01-05T09:41:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a span of time; write it like 90s, 5m or 24h.</source>
        <translation>期間ではありません。90s、5m、24h のように書いてください。</translation>
    </message>
    <message>
        <source>This is neither an address nor a network, like 10.20.0.0/16 or 2001:db8::/32.</source>
        <translation>10.20.0.0/16 や 2001:db8::/32 のようなアドレスまたはネットワークではありません。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>IP アドレスではありません。</translation>
    </message>
    <message>
        <source>This is not the id of a token.</source>
        <translation>トークンの ID ではありません。</translation>
    </message>
    <message>
        <source>This is not a status; three digits are, such as 403 or 4xx.</source>
        <translation>403 や 4xx のようなステータスではありません。</translation>
    </message>
    <message>
        <source>The list has changed too much to go on from here; begin again.</source>
        <translation>一覧が変わったため続きを表示できません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This is not such a key.</source>
        <translation>そのような鍵ではありません。</translation>
    </message>
    <message>
        <source>The global settings do not accept this.</source>
        <translation>グローバル設定で受け付けていません。</translation>
    </message>
    <message>
        <source>This is not available here.</source>
        <translation>ここでは利用できません。</translation>
    </message>
    <message>
        <source>A shared token can’t have this.</source>
        <translation>共有トークンには設定できません。</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it needs the scheme Basic.</source>
        <translation>共有トークンは利用者を示さないため、Basic スキームが必要です。</translation>
    </message>
    <message>
        <source>This can’t be tried here.</source>
        <translation>ここでは試せません。</translation>
    </message>
    <message>
        <source>This is switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>This lies outside what is possible.</source>
        <translation>範囲外です。</translation>
    </message>
    <message>
        <source>Another upstream answers there already.</source>
        <translation>別のアップストリームがすでに応答しています。</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>2 回指定されています。</translation>
    </message>
    <message>
        <source>Something else has this name already.</source>
        <translation>この名前はすでに別のものに使われています。</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed; choose another one.</source>
        <translation>このパスワードは真っ先に推測されます。別のものにしてください。</translation>
    </message>
    <message>
        <source>This password is too easy to guess; use several unrelated words.</source>
        <translation>このパスワードは推測されやすいです。無関係な単語をいくつか組み合わせてください。</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>そのようなグループはありません。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>そのようなユーザーはいません。</translation>
    </message>
    <message>
        <source>This owner may not have tokens.</source>
        <translation>この所有者はトークンを持てません。</translation>
    </message>
    <message>
        <source>Only administrators may set this.</source>
        <translation>管理者だけが設定できます。</translation>
    </message>
    <message>
        <source>This contradicts another setting.</source>
        <translation>別の設定と矛盾しています。</translation>
    </message>
    <message>
        <source>This can’t be used as it is.</source>
        <translation>このままでは使えません。</translation>
    </message>
    <message>
        <source>The path could be read in two ways; leave out dot segments, double slashes and encoded slashes.</source>
        <translation>パスが二通りに読めます。ドットセグメント、二重スラッシュ、エンコードされたスラッシュを避けてください。</translation>
    </message>
    <message>
        <source>This is not an HTTP method that can be listed here.</source>
        <translation>ここに指定できる HTTP メソッドではありません。</translation>
    </message>
    <message>
        <source>A condition is not closed; put a ] at its end.</source>
        <translation>条件が閉じられていません。末尾に ] を付けてください。</translation>
    </message>
    <message>
        <source>There is no such condition; QueryParam, JsonData and Header exist.</source>
        <translation>そのような条件はありません。QueryParam、JsonData、Header があります。</translation>
    </message>
    <message>
        <source>A character class is not closed; put a ] at its end.</source>
        <translation>文字クラスが閉じられていません。末尾に ] を付けてください。</translation>
    </message>
    <message>
        <source>The list at the beginning holds something that is no HTTP method.</source>
        <translation>先頭の一覧に HTTP メソッドでないものがあります。</translation>
    </message>
    <message>
        <source>The list of methods is not closed; put a ] at its end.</source>
        <translation>メソッドの一覧が閉じられていません。末尾に ] を付けてください。</translation>
    </message>
    <message>
        <source>The name in the condition can’t be used.</source>
        <translation>条件内の名前は使えません。</translation>
    </message>
    <message>
        <source>The condition does not say what it looks at.</source>
        <translation>条件に対象の名前がありません。</translation>
    </message>
    <message>
        <source>The condition needs ==, &gt;=, &lt;=, &gt; or &lt; and a value.</source>
        <translation>==、&gt;=、&lt;=、&gt;、&lt; のいずれかと値が必要です。</translation>
    </message>
    <message>
        <source>There is text after a condition; conditions stand at the end of the line.</source>
        <translation>条件の後に文字があります。条件は行末に書きます。</translation>
    </message>
    <message>
        <source>The line has no path; write one, such as .* for every path.</source>
        <translation>パスがありません。すべてなら .* のように書いてください。</translation>
    </message>
    <message>
        <source>This value can’t be compared by size; numbers and dates like 2027-01-05 can.</source>
        <translation>この値は大小を比較できません。数値や 2027-01-05 のような日付は比較できます。</translation>
    </message>
    <message>
        <source>The pattern is not a regular expression.</source>
        <translation>パターンが正規表現ではありません。</translation>
    </message>
    <message>
        <source>The pattern is too large; use several lines.</source>
        <translation>パターンが大きすぎます。複数の行に分けてください。</translation>
    </message>
    <message>
        <source>The pattern uses something that is not supported, such as look-around or back references.</source>
        <translation>先読みや後方参照など、対応していない構文が使われています。</translation>
    </message>
    <message>
        <source>Another line admits all that this one does.</source>
        <translation>別の行がこの行のすべてを許可しています。</translation>
    </message>
    <message>
        <source>The conditions of this line exclude each other; it never matches.</source>
        <translation>この行の条件は両立しないため、一致しません。</translation>
    </message>
    <message>
        <source>This condition admits every value.</source>
        <translation>この条件はどの値も許可します。</translation>
    </message>
    <message>
        <source>This compares text, not size; use &gt;=, &lt;=, &gt; or &lt; for a range.</source>
        <translation>これは大小ではなく文字列の比較です。範囲には &gt;=、&lt;=、&gt;、&lt; を使ってください。</translation>
    </message>
    <message>
        <source>The line admits every request.</source>
        <translation>この行はすべてのリクエストを許可します。</translation>
    </message>
    <message>
        <source>The line never matches a path.</source>
        <translation>この行はどのパスにも一致しません。</translation>
    </message>
    <message>
        <source>No recorded call matched this line.</source>
        <translation>記録された呼び出しのどれもこの行に一致しませんでした。</translation>
    </message>
    <message>
        <source>The pattern goes on at its end and admits more than it seems.</source>
        <translation>パターンの末尾が開いているため、見た目より多くを許可します。</translation>
    </message>
    <message>
        <source>The pattern is open at its beginning and admits more than it seems.</source>
        <translation>パターンの先頭が開いているため、見た目より多くを許可します。</translation>
    </message>
    <message>
        <source>“.” stands for any character; write “\.” for a dot.</source>
        <translation>「.」は任意の文字です。ドットには「\.」と書いてください。</translation>
    </message>
    <message>
        <source>The pattern sees the path only; ask for a parameter with [QueryParam::name==value].</source>
        <translation>パターンはパスだけを見ます。パラメーターは [QueryParam::name==value] で指定してください。</translation>
    </message>
    <message>
        <source>There is no such thing; it may have been renamed or deleted.</source>
        <translation>存在しません。名前の変更または削除の可能性があります。</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 サービスからの説明：「%2」</translation>
    </message>
    <message>
        <source>Nothing is said about what this pattern admits; it works all the same.</source>
        <translation>このパターンが許可する範囲は判定されませんが、パターン自体は機能します。</translation>
    </message>
    <message>
        <source>Another entry of the list holds all of it, so it changes nothing.</source>
        <translation>一覧の別の項目に含まれているため、何も変わりません。</translation>
    </message>
    <message>
        <source>The list that wins in this mode holds all of it, so it changes nothing.</source>
        <translation>このモードで優先される一覧に含まれているため、何も変わりません。</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>このグループには誰もいません。</translation>
    </message>
</context>
<context>
    <name>words::Profile</name>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Short-lived tokens whose values nobody can see twice, and nothing that the four add-ons leave open.</source>
        <translation>値を二度と見られない短命のトークン。4 つのアドオンが残す隙もありません。</translation>
    </message>
    <message>
        <source>As miniOrange REST API Authentication starts: both schemes, no caps, users make their own tokens, the product’s own tokens go on working.</source>
        <translation>miniOrange REST API Authentication の初期状態と同じ。両方のスキーム、上限なし、ユーザーが自分でトークンを作成、製品自身のトークンも有効。</translation>
    </message>
    <message>
        <source>As Kantega SSO API Tokens work: tokens in place of the password of Basic authentication, 30 days unless said otherwise.</source>
        <translation>Kantega SSO API Tokens と同じ。Basic のパスワードの代わりにトークン、指定がなければ 30 日。</translation>
    </message>
    <message>
        <source>As Extender REST API Tokens work in standard mode: Basic, no caps, values can be seen again.</source>
        <translation>Extender REST API Tokens の標準モードと同じ。Basic、上限なし、値は再表示可能。</translation>
    </message>
    <message>
        <source>As resolution API Token Authentication starts: everybody makes and uses tokens, passwords work beside them.</source>
        <translation>resolution API Token Authentication の初期状態と同じ。全員がトークンを作成・使用でき、パスワードも有効。</translation>
    </message>
    <message>
        <source>Restrictive</source>
        <translation>制限的</translation>
    </message>
    <message>
        <source>Only members of the group token-users may have tokens, for at most 90 days.</source>
        <translation>token-users グループのメンバーだけが、最長 90 日のトークンを持てます。</translation>
    </message>
</context>
<context>
    <name>words::Reason</name>
    <message>
        <source>The request was not decided; nothing is let through without a decision.</source>
        <translation>リクエストは判定されていません。判定なしに通るものはありません。</translation>
    </message>
    <message>
        <source>The credential and every rule allow the request.</source>
        <translation>認証情報とすべてのルールがリクエストを許可しています。</translation>
    </message>
    <message>
        <source>The upstream serves this path to everybody, and no rule asks for authentication.</source>
        <translation>アップストリームはこのパスを公開しており、認証を求めるルールはありません。</translation>
    </message>
    <message>
        <source>The path is on the bypass list, so the upstream&apos;s own authentication applies.</source>
        <translation>パスはバイパス一覧にあるため、アップストリーム自身の認証が適用されます。</translation>
    </message>
    <message>
        <source>Enforcement is switched off in the global settings, so every request passes.</source>
        <translation>グローバル設定で適用がオフのため、すべてのリクエストが通ります。</translation>
    </message>
    <message>
        <source>The request breaks the rules of HTTP and was refused before anything else was looked at.</source>
        <translation>リクエストは HTTP の規則に反しており、他を調べる前に拒否されました。</translation>
    </message>
    <message>
        <source>The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was refused.</source>
        <translation>パスが二通りに読めるため（ドットセグメント、エンコードされたスラッシュ、誤ったエスケープ）拒否されました。</translation>
    </message>
    <message>
        <source>The request carries more than one credential; exactly one may be sent.</source>
        <translation>リクエストに複数の認証情報が含まれています。送信できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>A trusted proxy left out or repeated a forwarding header; compare its configuration with the shipped example.</source>
        <translation>信頼するプロキシが転送ヘッダーを省略または重複させました。設定を付属の例と比べてください。</translation>
    </message>
    <message>
        <source>The body is larger than the configured maximum.</source>
        <translation>本文が設定された上限を超えています。</translation>
    </message>
    <message>
        <source>The request target is longer than the configured maximum.</source>
        <translation>URL が設定された上限より長いです。</translation>
    </message>
    <message>
        <source>The header fields are larger than the configured maximum.</source>
        <translation>ヘッダーが設定された上限を超えています。</translation>
    </message>
    <message>
        <source>No upstream answers this host and path; check the upstreams&apos; hosts and path prefixes.</source>
        <translation>このホストとパスに応答するアップストリームがありません。ホスト名とパスプレフィックスを確認してください。</translation>
    </message>
    <message>
        <source>The question came from an address that is not among the trusted proxies.</source>
        <translation>信頼するプロキシ以外のアドレスからの問い合わせです。</translation>
    </message>
    <message>
        <source>A credential was sent over a connection without TLS.</source>
        <translation>認証情報が TLS のない接続で送信されました。</translation>
    </message>
    <message>
        <source>The request asks the upstream to treat it as another method, which would get around method rules.</source>
        <translation>リクエストはアップストリームに別のメソッドとして扱わせようとしており、メソッドのルールを回避します。</translation>
    </message>
    <message>
        <source>The client did not send the whole request in time.</source>
        <translation>クライアントは時間内にリクエスト全体を送信しませんでした。</translation>
    </message>
    <message>
        <source>The request carries an identity field of the gateway&apos;s twice, or with &quot;_&quot; for &quot;-&quot;, which some upstreams read as the gateway&apos;s own.</source>
        <translation>ゲートウェイの識別ヘッダーが 2 回、または「-」の代わりに「_」で含まれ、一部のアップストリームが本物と誤認します。</translation>
    </message>
    <message>
        <source>The request carries no credential and the path is not public.</source>
        <translation>認証情報がなく、パスは公開されていません。</translation>
    </message>
    <message>
        <source>The token has the wrong shape or checksum: mistyped, cut off, or never one of ours.</source>
        <translation>トークンの形式またはチェックサムが正しくありません。誤入力、途中切れ、またはここで作られたものではありません。</translation>
    </message>
    <message>
        <source>No token has this id; it may have been deleted, or belong to another installation.</source>
        <translation>この ID のトークンはありません。削除されたか、別のインストールのものです。</translation>
    </message>
    <message>
        <source>The token&apos;s id exists, its secret is wrong; it may have been rotated.</source>
        <translation>トークンの ID は存在しますが値が違います。ローテーションされた可能性があります。</translation>
    </message>
    <message>
        <source>The token&apos;s lifetime is over.</source>
        <translation>トークンの有効期間が終了しました。</translation>
    </message>
    <message>
        <source>The token has been revoked.</source>
        <translation>トークンは失効しました。</translation>
    </message>
    <message>
        <source>The token is switched off and can be switched on again.</source>
        <translation>トークンは無効化されており、再び有効にできます。</translation>
    </message>
    <message>
        <source>The token&apos;s owner is disabled.</source>
        <translation>トークンの所有者は無効です。</translation>
    </message>
    <message>
        <source>The token&apos;s owner may no longer use tokens; check the groups that may, and whether only administrators may.</source>
        <translation>所有者はトークンを使用できなくなりました。許可されたグループと、管理者限定かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The token&apos;s owner does not exist any more.</source>
        <translation>トークンの所有者はもう存在しません。</translation>
    </message>
    <message>
        <source>The user name sent with the token is not the token&apos;s owner.</source>
        <translation>トークンと共に送られた名前は所有者のものではありません。</translation>
    </message>
    <message>
        <source>A shared token says nothing about who uses it, so it must be sent as Basic with a user name.</source>
        <translation>共有トークンは利用者を示さないため、ユーザー名を付けて Basic で送る必要があります。</translation>
    </message>
    <message>
        <source>The token, or the global settings, do not accept this authentication scheme.</source>
        <translation>トークンまたはグローバル設定がこのスキームを受け付けません。</translation>
    </message>
    <message>
        <source>Basic was sent without a usable token, and passwords are not accepted here.</source>
        <translation>使用できるトークンのない Basic で、ここではパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>No user has this name or e-mail address.</source>
        <translation>この名前またはメールアドレスのユーザーはいません。</translation>
    </message>
    <message>
        <source>The user is disabled.</source>
        <translation>ユーザーは無効です。</translation>
    </message>
    <message>
        <source>Several users share this e-mail address; the user name must be sent instead.</source>
        <translation>複数のユーザーがこのメールアドレスを共有しています。ユーザー名を送ってください。</translation>
    </message>
    <message>
        <source>The token was not made here, and tokens of the upstream are not accepted.</source>
        <translation>ここで作られたトークンではなく、アップストリームのトークンは受け付けません。</translation>
    </message>
    <message>
        <source>The account is locked after too many failed log-ins; an administrator can unlock it.</source>
        <translation>失敗が多すぎるためアカウントがロックされています。管理者が解除できます。</translation>
    </message>
    <message>
        <source>The Authorization field cannot be read (scheme, base64, or missing colon).</source>
        <translation>Authorization フィールドを読めません（スキーム、base64、またはコロンの欠落）。</translation>
    </message>
    <message>
        <source>The client address is not allowed by the global address restriction.</source>
        <translation>グローバルなアドレス制限により、クライアントのアドレスは許可されません。</translation>
    </message>
    <message>
        <source>The client address is not among those that this token may be used from.</source>
        <translation>クライアントのアドレスは、このトークンを使えるアドレスに含まれていません。</translation>
    </message>
    <message>
        <source>The upstream&apos;s token paths do not include this path.</source>
        <translation>アップストリームのトークンパスにこのパスは含まれていません。</translation>
    </message>
    <message>
        <source>The user is in none of the groups that may use the API.</source>
        <translation>ユーザーは API を使用できるグループに属していません。</translation>
    </message>
    <message>
        <source>A group of the user may only read, and this method may change something.</source>
        <translation>ユーザーのグループは読み取り専用で、このメソッドは変更を行う可能性があります。</translation>
    </message>
    <message>
        <source>The token may only read, and this method may change something.</source>
        <translation>トークンは読み取り専用で、このメソッドは変更を行う可能性があります。</translation>
    </message>
    <message>
        <source>No line of the token&apos;s limits matches the request; the trace shows which line came closest.</source>
        <translation>トークンの制限のどの行も一致しません。最も近い行はトレースに表示されます。</translation>
    </message>
    <message>
        <source>A limit of the token looks at the body, which the front proxy does not pass on.</source>
        <translation>トークンの制限が本文を参照しますが、前段のプロキシは本文を渡しません。</translation>
    </message>
    <message>
        <source>Too many failed authentications came from this address.</source>
        <translation>このアドレスからの認証失敗が多すぎます。</translation>
    </message>
    <message>
        <source>The rate limit is used up for now.</source>
        <translation>頻度の上限に達しています。</translation>
    </message>
    <message>
        <source>The verdict could not be recorded, so the request was refused; check disk space and the audit store.</source>
        <translation>判定を記録できないため拒否されました。ディスク容量と監査ストアを確認してください。</translation>
    </message>
    <message>
        <source>The policy could not be read, so the request was refused.</source>
        <translation>ポリシーを読めないためリクエストは拒否されました。</translation>
    </message>
    <message>
        <source>The upstream could not be reached or broke off; check its address, TLS settings and state.</source>
        <translation>アップストリームに接続できないか、切断されました。アドレス、TLS 設定、状態を確認してください。</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>アップストリームが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service has more to do than it can; the request was refused at once.</source>
        <translation>サービスの負荷が高く、リクエストは直ちに拒否されました。</translation>
    </message>
    <message>
        <source>An unexpected error stopped the decision, so the request was refused; the log says more.</source>
        <translation>予期しないエラーにより判定できず、リクエストは拒否されました。詳細はサービスのログにあります。</translation>
    </message>
</context>
<context>
    <name>words::Remark</name>
    <message>
        <source>the target can be read in more than one way</source>
        <translation>リクエスト先を複数の意味に解釈できる</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>接続元 %1</translation>
    </message>
    <message>
        <source>peer %1, a trusted proxy</source>
        <translation>接続元 %1（信頼するプロキシ）</translation>
    </message>
    <message>
        <source>the forwarding header holds no address</source>
        <translation>転送ヘッダーにアドレスがない</translation>
    </message>
    <message>
        <source>no upstream answers this host and path</source>
        <translation>このホストとパスに応答するアップストリームがない</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: enforcement is off</source>
        <translation>アップストリーム「%1」: 適用オフ</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: on the bypass list</source>
        <translation>アップストリーム「%1」: バイパスの対象</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a CORS preflight</source>
        <translation>アップストリーム「%1」、CORSプリフライト</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is forced</source>
        <translation>アップストリーム「%1」、認証を強制</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, a public path</source>
        <translation>アップストリーム「%1」、公開パス</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;, authentication is needed</source>
        <translation>アップストリーム「%1」、認証が必要</translation>
    </message>
    <message>
        <source>the request asks for another method than its own</source>
        <translation>リクエストが自身とは別のメソッドを求めている</translation>
    </message>
    <message>
        <source>an identity field is repeated, or written with &quot;_&quot;</source>
        <translation>IDフィールドが重複しているか「_」で書かれている</translation>
    </message>
    <message>
        <source>a servlet container would cut the path at &quot;;&quot;</source>
        <translation>サーブレットコンテナーはパスを「;」で切り捨てる</translation>
    </message>
    <message>
        <source>no address restriction</source>
        <translation>アドレスの制限なし</translation>
    </message>
    <message>
        <source>the settings: no address restriction</source>
        <translation>設定: アドレスの制限なし</translation>
    </message>
    <message>
        <source>the settings: mode allow</source>
        <translation>設定: リストのアドレスを許可</translation>
    </message>
    <message>
        <source>the settings: mode deny</source>
        <translation>設定: リストのアドレスをブロック</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: no address restriction</source>
        <translation>アップストリーム「%1」: アドレスの制限なし</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode allow</source>
        <translation>アップストリーム「%1」: リストのアドレスを許可</translation>
    </message>
    <message>
        <source>upstream &quot;%1&quot;: mode deny</source>
        <translation>アップストリーム「%1」: リストのアドレスをブロック</translation>
    </message>
    <message>
        <source>in the allow list (%1)</source>
        <translation>許可リストにある（%1）</translation>
    </message>
    <message>
        <source>not in the allow list</source>
        <translation>許可リストにない</translation>
    </message>
    <message>
        <source>in the block list (%1)</source>
        <translation>ブロックリストにある（%1）</translation>
    </message>
    <message>
        <source>not in the block list</source>
        <translation>ブロックリストにない</translation>
    </message>
    <message>
        <source>%1 is not locked</source>
        <translation>%1 はロックされていない</translation>
    </message>
    <message>
        <source>%1 failed too often and is locked for %2 s</source>
        <translation>%1 は失敗が多すぎるため %2 秒間ロックされる</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>認証情報なし</translation>
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
        <translation>トークン用ヘッダー</translation>
    </message>
    <message>
        <source>the query parameter</source>
        <translation>クエリパラメーター</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>別の認証方式</translation>
    </message>
    <message>
        <source>over a connection without TLS</source>
        <translation>TLSのない接続</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>the token&apos;s secret</source>
        <translation>トークンの秘密の値</translation>
    </message>
    <message>
        <source>the previous secret of a rotated token</source>
        <translation>ローテーション済みトークンの以前の値</translation>
    </message>
    <message>
        <source>the user&apos;s password</source>
        <translation>ユーザーのパスワード</translation>
    </message>
    <message>
        <source>a password the upstream checks</source>
        <translation>アップストリームが確認するパスワード</translation>
    </message>
    <message>
        <source>a credential the upstream checks</source>
        <translation>アップストリームが確認する認証情報</translation>
    </message>
    <message>
        <source>anonymous, on a path that is open to everybody</source>
        <translation>匿名（誰にでも公開されたパス）</translation>
    </message>
    <message>
        <source>not one of our tokens</source>
        <translation>このサービスのトークンではない</translation>
    </message>
    <message>
        <source>neither revoked, expired nor disabled</source>
        <translation>失効も期限切れも無効化もされていない</translation>
    </message>
    <message>
        <source>shared token; sent with user &quot;%1&quot;</source>
        <translation>共有トークン。ユーザー「%1」とともに送信</translation>
    </message>
    <message>
        <source>shared token, used by user &quot;%1&quot;</source>
        <translation>共有トークン、使用者はユーザー「%1」</translation>
    </message>
    <message>
        <source>owned by user &quot;%1&quot;, who may use tokens</source>
        <translation>所有者はユーザー「%1」、トークンを使用できる</translation>
    </message>
    <message>
        <source>the credential names no user to compare</source>
        <translation>認証情報に照合するユーザーの指定がない</translation>
    </message>
    <message>
        <source>sent with user &quot;%1&quot;, owned by user &quot;%2&quot;</source>
        <translation>ユーザー「%1」とともに送信、所有者はユーザー「%2」</translation>
    </message>
    <message>
        <source>the token may be used from anywhere</source>
        <translation>トークンはどこからでも使用できる</translation>
    </message>
    <message>
        <source>path %1 of upstream &quot;%2&quot;</source>
        <translation>アップストリーム「%2」のパス %1</translation>
    </message>
    <message>
        <source>API access is not restricted to groups</source>
        <translation>APIアクセスはグループに制限されていない</translation>
    </message>
    <message>
        <source>user &quot;%1&quot;</source>
        <translation>ユーザー「%1」</translation>
    </message>
    <message>
        <source>a principal without a known name</source>
        <translation>名前のわからない利用者</translation>
    </message>
    <message>
        <source>%1 by user &quot;%2&quot;</source>
        <translation>ユーザー「%2」による %1</translation>
    </message>
    <message>
        <source>%1 by a principal without a known name</source>
        <translation>名前のわからない利用者による %1</translation>
    </message>
    <message>
        <source>with a read-only token</source>
        <translation>読み取り専用トークンを使用</translation>
    </message>
    <message>
        <source>no limit lines apply</source>
        <translation>適用される制限行はない</translation>
    </message>
    <message>
        <source>line %1 holds: %2</source>
        <translation>%1行目が一致: %2</translation>
    </message>
    <message>
        <source>no line holds (of %1)</source>
        <translation>%1行のどれも一致しない</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its methods</source>
        <translation>%1行目「%2」はメソッドが異なる</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its URL</source>
        <translation>%1行目「%2」はURLが異なる</translation>
    </message>
    <message>
        <source>line %1 &quot;%2&quot; differs in its condition %3</source>
        <translation>%1行目「%2」は条件 %3 が異なる</translation>
    </message>
    <message>
        <source>the token is exempt</source>
        <translation>トークンは対象外</translation>
    </message>
    <message>
        <source>no rate limit applies</source>
        <translation>レート制限の適用なし</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 left after this request</source>
        <translation>このリクエスト後の残り %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left</source>
        <translation>トークン個別の制限の残り %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 of the token&apos;s own limit left after this request</source>
        <translation>このリクエスト後のトークン個別の制限の残り %1/%2</translation>
    </message>
    <message>
        <source>This is a call of the administration API, which the gateway does not judge.</source>
        <translation>これは管理APIの呼び出しで、ゲートウェイは判定しません。</translation>
    </message>
    <message>
        <source>The token does not exist any more.</source>
        <translation>トークンはもう存在しません。</translation>
    </message>
    <message>
        <source>The request was refused before it was understood.</source>
        <translation>リクエストは解釈される前に拒否されました。</translation>
    </message>
    <message>
        <source>Body and header fields are not recorded: a limit on the body fails as not available, one on a field as absent.</source>
        <translation>本文とヘッダーフィールドは記録されません。本文の制限は利用不可として、フィールドの制限は存在しないものとして失敗します。</translation>
    </message>
    <message>
        <source>No credential is recorded, so it is judged as if it carried none.</source>
        <translation>認証情報は記録されていないため、なかったものとして判定されます。</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Basic; the scheme is not recorded.</source>
        <translation>トークンはBasicで送られたと見なされます。認証方式は記録されません。</translation>
    </message>
    <message>
        <source>The token is taken to have been sent as Bearer; the scheme is not recorded.</source>
        <translation>トークンはBearerで送られたと見なされます。認証方式は記録されません。</translation>
    </message>
    <message>
        <source>Whether the password is right is taken from the record.</source>
        <translation>パスワードの正誤はレコードから取られています。</translation>
    </message>
    <message>
        <source>A foreign token stands for the one that was sent; it is not recorded.</source>
        <translation>送られたトークンの代わりに外部のトークンを使っています。実際のものは記録されません。</translation>
    </message>
    <message>
        <source>The credential it carried is not recorded, so it cannot be judged again.</source>
        <translation>送られた認証情報は記録されていないため、再判定できません。</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between what a stage of a decision says of several things.</extracomment>
        <translation>；</translation>
    </message>
</context>
</TS>
