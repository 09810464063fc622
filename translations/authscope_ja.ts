<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>EditableRequest</name>
    <message>
        <source>Line %1 is no parameter: it should read name=value.</source>
        <translation>%1 行目はパラメーターではありません。name=value の形にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no text</source>
        <translation>
            <numerusform>テキストではない %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>The method is a word in capital letters, as GET or POST, not &quot;%1&quot;.</source>
        <translation>メソッドは GET や POST のような大文字の語です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The secrets of this request are for %1 alone. To send the request elsewhere, take out what stands in double braces.</source>
        <translation>このリクエストの秘密情報は %1 専用です。ほかへ送るには、二重波括弧の部分を取り除いてください。</translation>
    </message>
    <message>
        <source>Line %1 of the header is no field: it should read Name: value.</source>
        <translation>ヘッダーの %1 行目はフィールドではありません。Name: value の形にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be left out of this request.</source>
        <translation>%1 はこのリクエストから省けません。</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>[%1: %2]</source>
        <translation>[%1: %2]</translation>
    </message>
    <message>
        <source>[no response]</source>
        <translation>[応答なし]</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>– (a connection was reused, or there was none)</source>
        <translation>– (接続が再利用されたか、接続がありませんでした)</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>リクエスト送信</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>リダイレクト元</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing was encrypted.</source>
        <translation>素の HTTP: 何も暗号化されていません。</translation>
    </message>
    <message>
        <source>Nothing is known of the encryption of this exchange.</source>
        <translation>このやり取りの暗号化については何も分かりません。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号方式</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自分自身 (自己署名)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>
[The body of %1 was not kept.]</source>
        <translation>
[%1 の本文は保存されていません。]</translation>
    </message>
    <message>
        <source>
[The first %1 of %2 were kept.]
</source>
        <translation>
[%2 のうち最初の %1 を保存しました。]
</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>結果の中</translation>
    </message>
    <message>
        <source>In the error</source>
        <translation>エラーの中</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>拒否の内容</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>鍵 %1</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>チャレンジ %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Came back with</source>
        <translation>戻り値</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか一つ</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>one of %1 forms</source>
        <translation>%1 通りの形のいずれか</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>何でも可</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Pseudo-locale (for tests)</source>
        <translation>疑似ロケール (テスト用)</translation>
    </message>
</context>
<context>
    <name>LineDifference</name>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n 行が同じです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>ツールのエラー</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>完了、スキーマに違反</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Reach</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Resource metadata</source>
        <translation>リソースメタデータ</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>認可サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>TrafficFilter</name>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか一つ</translation>
    </message>
    <message>
        <source>a status such as 401, 4xx, &gt;=400, 400-403 or none</source>
        <translation>401、4xx、&gt;=400、400-403、none のような状態</translation>
    </message>
    <message>
        <source>a field&apos;s name, or name=value</source>
        <translation>フィールド名、または name=value</translation>
    </message>
    <message>
        <source>a time such as &gt;100, &lt;5, 10-20 or &gt;2s</source>
        <translation>&gt;100、&lt;5、10-20、&gt;2s のような時間</translation>
    </message>
    <message>
        <source>a size such as &gt;10k, &lt;100 or &gt;1m</source>
        <translation>&gt;10k、&lt;100、&gt;1m のようなサイズ</translation>
    </message>
    <message>
        <source>a number such as 5 or 5-9</source>
        <translation>5 や 5-9 のような数値</translation>
    </message>
    <message>
        <source>a quotation mark is open</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>&quot;or&quot; stands between two terms</source>
        <translation>「or」は二つの語の間に置きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; there are %2; put it in quotation marks to find it as text</source>
        <translation>「%1」という場所はありません。使えるのは %2 です。引用符で囲むと文字として探します</translation>
    </message>
    <message>
        <source>a value after &quot;%1:&quot;</source>
        <translation>「%1:」の後に値</translation>
    </message>
    <message>
        <source>after &quot;%1:&quot; there must be %2</source>
        <translation>「%1:」の後には %2 が必要です</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>The URI template &quot;%1&quot; has no whole expression at character %2.</source>
        <translation>URI テンプレート「%1」の %2 文字目に完全な式がありません。</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Done as asked.</source>
        <translation>求めたとおりに完了しました。</translation>
    </message>
    <message>
        <source>Made, as asked.</source>
        <translation>求めたとおりに作成されました。</translation>
    </message>
    <message>
        <source>Taken; a notification has no other answer.</source>
        <translation>受け付けられました。通知にはこれ以外の応答はありません。</translation>
    </message>
    <message>
        <source>Done; there is nothing to say about it.</source>
        <translation>完了しました。伝えることはありません。</translation>
    </message>
    <message>
        <source>Go to the address in Location.</source>
        <translation>Location のアドレスへ移動してください。</translation>
    </message>
    <message>
        <source>Ask the address in Location the same question.</source>
        <translation>Location のアドレスに同じ要求をしてください。</translation>
    </message>
    <message>
        <source>The request is wrong in itself; asking again does not help.</source>
        <translation>リクエスト自体が誤っています。繰り返しても変わりません。</translation>
    </message>
    <message>
        <source>No valid credentials came with the request. WWW-Authenticate says which are wanted.</source>
        <translation>有効な資格情報がありませんでした。何が必要かは WWW-Authenticate が示します。</translation>
    </message>
    <message>
        <source>The credentials are valid and do not suffice.</source>
        <translation>資格情報は有効ですが、権限が足りません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>The address is right, the method is not.</source>
        <translation>アドレスは正しいですが、メソッドが違います。</translation>
    </message>
    <message>
        <source>The server has nothing in the forms that Accept names.</source>
        <translation>Accept が挙げる形式では返せるものがありません。</translation>
    </message>
    <message>
        <source>Too many requests; wait as long as Retry-After says.</source>
        <translation>リクエストが多すぎます。Retry-After の時間だけ待ってください。</translation>
    </message>
    <message>
        <source>The server failed; its log knows why.</source>
        <translation>サーバー内部の失敗です。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>A proxy got no good answer from the server behind it.</source>
        <translation>プロキシが背後のサーバーから正しい応答を得られませんでした。</translation>
    </message>
    <message>
        <source>The server cannot answer now.</source>
        <translation>サーバーは今応答できません。</translation>
    </message>
    <message>
        <source>Where to go from here.</source>
        <translation>次に行く先です。</translation>
    </message>
    <message>
        <source>One answer, as JSON.</source>
        <translation>JSON の応答一つです。</translation>
    </message>
    <message>
        <source>The answer comes as a stream of events.</source>
        <translation>応答はイベントのストリームとして届きます。</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>本文の種類です。</translation>
    </message>
    <message>
        <source>Names the session; goes with every later request to this server.</source>
        <translation>セッションの名前。以後このサーバーへのすべてのリクエストに付きます。</translation>
    </message>
    <message>
        <source>How long to wait before asking again.</source>
        <translation>次に要求するまで待つ時間です。</translation>
    </message>
    <message>
        <source>A name for what is protected; for people.</source>
        <translation>保護対象の名前 (人向け) です。</translation>
    </message>
    <message>
        <source>Where the server describes itself and names its authorization server.</source>
        <translation>サーバーが自身を説明し、認可サーバーを示す場所です。</translation>
    </message>
    <message>
        <source>What the token must be allowed to do.</source>
        <translation>トークンに必要な権限です。</translation>
    </message>
    <message>
        <source>A token came and was refused: expired, or not for this server.</source>
        <translation>トークンは届きましたが拒否されました。期限切れか、このサーバー向けではありません。</translation>
    </message>
    <message>
        <source>The token is good and lacks a scope.</source>
        <translation>トークンは有効ですが、スコープが足りません。</translation>
    </message>
    <message>
        <source>Why the token was refused, as a code.</source>
        <translation>トークンが拒否された理由のコードです。</translation>
    </message>
    <message>
        <source>Why it was refused, in the server&apos;s own words. Read this first.</source>
        <translation>拒否の理由 (サーバー自身の言葉)。まずこれを読んでください。</translation>
    </message>
    <message>
        <source>The server&apos;s own name; must equal the address that was asked. Tokens are for it.</source>
        <translation>サーバー自身の名前。要求したアドレスと一致する必要があり、トークンはこれに向けて発行されます。</translation>
    </message>
    <message>
        <source>The issuers whose tokens the server takes.</source>
        <translation>サーバーがトークンを受け入れる発行者です。</translation>
    </message>
    <message>
        <source>The scopes that this server knows.</source>
        <translation>このサーバーが知るスコープです。</translation>
    </message>
    <message>
        <source>Where the token may stand in a request; header is the usual place.</source>
        <translation>リクエスト内でトークンを置ける場所。通常は header です。</translation>
    </message>
    <message>
        <source>The server&apos;s name for people.</source>
        <translation>人向けのサーバー名です。</translation>
    </message>
    <message>
        <source>The authorization server&apos;s name; must equal what was asked for and the iss of its tokens, character by character.</source>
        <translation>認可サーバーの名前。要求した値およびトークンの iss と一字一句一致する必要があります。</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>サインインのためにブラウザーが送られる先です。</translation>
    </message>
    <message>
        <source>Where a code or a secret becomes a token.</source>
        <translation>コードや秘密情報がトークンに換わる場所です。</translation>
    </message>
    <message>
        <source>Where the keys are that verify its signatures.</source>
        <translation>署名を検証する鍵の場所です。</translation>
    </message>
    <message>
        <source>Where a client can register itself; Okta&apos;s wants an administrator&apos;s token.</source>
        <translation>クライアントが自ら登録できる場所。Okta では管理者のトークンが必要です。</translation>
    </message>
    <message>
        <source>Scopes that may be asked for; not all of them need to be listed.</source>
        <translation>要求できるスコープ。すべてが載っているとは限りません。</translation>
    </message>
    <message>
        <source>What the browser may come back with; code is the one that is used here.</source>
        <translation>ブラウザーが持ち帰れるもの。ここでは code を使います。</translation>
    </message>
    <message>
        <source>The ways to a token; each app integration allows some of them.</source>
        <translation>トークンを得る方法。アプリ統合ごとに一部だけが許可されます。</translation>
    </message>
    <message>
        <source>S256 must be here, or MCP clients refuse to sign in.</source>
        <translation>ここに S256 がないと、MCP クライアントはサインインを拒みます。</translation>
    </message>
    <message>
        <source>How a client may prove itself at the token endpoint; none means a public client.</source>
        <translation>クライアントがトークンエンドポイントで身元を示す方法。none は公開クライアントです。</translation>
    </message>
    <message>
        <source>Where a server can ask whether a token is good.</source>
        <translation>サーバーがトークンの有効性を尋ねる場所です。</translation>
    </message>
    <message>
        <source>Where a token can be ended.</source>
        <translation>トークンを無効にする場所です。</translation>
    </message>
    <message>
        <source>Where an access token can be exchanged for facts about the person.</source>
        <translation>アクセストークンと引き換えに人の情報を得る場所です。</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>サインアウトのためにブラウザーが送られる先です。</translation>
    </message>
    <message>
        <source>Where a device without a browser begins.</source>
        <translation>ブラウザーのない機器が始める場所です。</translation>
    </message>
    <message>
        <source>Whether the browser comes back with the issuer&apos;s name, against mix-ups.</source>
        <translation>取り違え防止のため、ブラウザーが発行者名を持ち帰るかどうかです。</translation>
    </message>
    <message>
        <source>Tokens can be bound to a key of the client.</source>
        <translation>トークンをクライアントの鍵に結び付けられます。</translation>
    </message>
    <message>
        <source>A client may name itself by the address of a document.</source>
        <translation>クライアントは文書のアドレスで名乗れます。</translation>
    </message>
    <message>
        <source>How ID tokens may be signed.</source>
        <translation>ID トークンの署名方式です。</translation>
    </message>
    <message>
        <source>Whether all clients see one name of a person, or each its own.</source>
        <translation>人の名前が全クライアント共通か、クライアントごとかです。</translation>
    </message>
    <message>
        <source>The public keys in force; a token names one of them by its kid.</source>
        <translation>有効な公開鍵。トークンは kid でその一つを示します。</translation>
    </message>
    <message>
        <source>The key&apos;s name; stands in the header of the tokens it signed.</source>
        <translation>鍵の名前。その鍵で署名したトークンのヘッダーに入ります。</translation>
    </message>
    <message>
        <source>The family of the key.</source>
        <translation>鍵の種類です。</translation>
    </message>
    <message>
        <source>The algorithm that the key is for.</source>
        <translation>鍵が使われるアルゴリズムです。</translation>
    </message>
    <message>
        <source>sig: for signatures; enc: for encryption.</source>
        <translation>sig: 署名用、enc: 暗号化用。</translation>
    </message>
    <message>
        <source>The modulus of an RSA key; public.</source>
        <translation>RSA 鍵の法。公開情報です。</translation>
    </message>
    <message>
        <source>The exponent of an RSA key; public.</source>
        <translation>RSA 鍵の指数。公開情報です。</translation>
    </message>
    <message>
        <source>The client&apos;s name at this authorization server.</source>
        <translation>この認可サーバーでのクライアントの名前です。</translation>
    </message>
    <message>
        <source>code: the browser brings back a code, not a token.</source>
        <translation>code: ブラウザーはトークンではなくコードを持ち帰ります。</translation>
    </message>
    <message>
        <source>A code of a sign-in is exchanged for tokens.</source>
        <translation>サインインのコードをトークンに交換します。</translation>
    </message>
    <message>
        <source>The client asks in its own name; no person is involved.</source>
        <translation>クライアント自身の名で要求します。人は関わりません。</translation>
    </message>
    <message>
        <source>A refresh token is exchanged for a new access token.</source>
        <translation>リフレッシュトークンを新しいアクセストークンに交換します。</translation>
    </message>
    <message>
        <source>By what right a token is asked for.</source>
        <translation>どの権利でトークンを求めるかです。</translation>
    </message>
    <message>
        <source>Which app integration asks.</source>
        <translation>要求しているアプリ統合です。</translation>
    </message>
    <message>
        <source>What the client proves itself with.</source>
        <translation>クライアントが身元を示すためのものです。</translation>
    </message>
    <message>
        <source>Where the browser comes back to; must equal one of the app integration&apos;s, port and path too.</source>
        <translation>ブラウザーが戻る先。ポートとパスも含め、アプリ統合に登録した一つと一致する必要があります。</translation>
    </message>
    <message>
        <source>What is asked for. offline_access asks for a refresh token, openid for an ID token.</source>
        <translation>求める内容。offline_access はリフレッシュトークン、openid は ID トークンを求めます。</translation>
    </message>
    <message>
        <source>A random value that must come back unchanged: the answer is to this question.</source>
        <translation>そのまま戻るべき乱数。応答がこの要求に対するものだと分かります。</translation>
    </message>
    <message>
        <source>The hash of a secret that only this program has; makes a stolen code worthless.</source>
        <translation>このプログラムだけが持つ秘密のハッシュ。盗まれたコードを無価値にします。</translation>
    </message>
    <message>
        <source>The hash is SHA-256.</source>
        <translation>ハッシュは SHA-256 です。</translation>
    </message>
    <message>
        <source>The secret whose hash was sent before.</source>
        <translation>先にハッシュを送った秘密そのものです。</translation>
    </message>
    <message>
        <source>What the browser came back with; works once, for a minute or so.</source>
        <translation>ブラウザーが持ち帰ったもの。一度だけ、一分ほど有効です。</translation>
    </message>
    <message>
        <source>Which server the token is for. Okta ignores it unless the feature is on; the audience is then the authorization server&apos;s own.</source>
        <translation>トークンの対象サーバー。Okta は機能が有効でない限り無視し、その場合のオーディエンスは認可サーバー自身のものになります。</translation>
    </message>
    <message>
        <source>Which audience the token is for; not in any standard.</source>
        <translation>トークンの対象オーディエンス。どの標準にもありません。</translation>
    </message>
    <message>
        <source>Whether the person may be asked anything.</source>
        <translation>人に何かを尋ねてよいかどうかです。</translation>
    </message>
    <message>
        <source>A random value that must stand in the ID token.</source>
        <translation>ID トークンに入るべき乱数です。</translation>
    </message>
    <message>
        <source>What stands for the earlier sign-in.</source>
        <translation>以前のサインインを表すものです。</translation>
    </message>
    <message>
        <source>The access token, as the bearer of which this program asks.</source>
        <translation>このプログラムが所持者として示すアクセストークンです。</translation>
    </message>
    <message>
        <source>The sign-in went well; this is exchanged for tokens.</source>
        <translation>サインインは成功しました。これをトークンに交換します。</translation>
    </message>
    <message>
        <source>Must be the value that was sent.</source>
        <translation>送った値と同じはずです。</translation>
    </message>
    <message>
        <source>Must be the issuer that was asked.</source>
        <translation>尋ねた発行者と同じはずです。</translation>
    </message>
    <message>
        <source>The person or a policy said no.</source>
        <translation>本人またはポリシーが拒否しました。</translation>
    </message>
    <message>
        <source>Why there is no code.</source>
        <translation>コードがない理由です。</translation>
    </message>
    <message>
        <source>Why, in the authorization server&apos;s own words.</source>
        <translation>理由 (認可サーバー自身の言葉) です。</translation>
    </message>
    <message>
        <source>What opens the MCP server; see Tokens.</source>
        <translation>MCP サーバーを開くもの。「トークン」を参照してください。</translation>
    </message>
    <message>
        <source>Bearer: who has it may use it. DPoP: only with the client&apos;s key.</source>
        <translation>Bearer: 持つ者が使えます。DPoP: クライアントの鍵が必要です。</translation>
    </message>
    <message>
        <source>Seconds until the access token ends.</source>
        <translation>アクセストークンの残り秒数です。</translation>
    </message>
    <message>
        <source>Gets the next access token without the browser; came because of offline_access.</source>
        <translation>ブラウザーなしで次のアクセストークンを得ます。offline_access により届きました。</translation>
    </message>
    <message>
        <source>Tells this program who signed in. It is not for the MCP server.</source>
        <translation>誰がサインインしたかをこのプログラムに伝えます。MCP サーバー向けではありません。</translation>
    </message>
    <message>
        <source>What was granted; may be less than what was asked for.</source>
        <translation>許可された内容。求めたより少ないことがあります。</translation>
    </message>
    <message>
        <source>The client could not prove itself: id, secret or method.</source>
        <translation>クライアントが身元を示せませんでした: ID、秘密、または方式。</translation>
    </message>
    <message>
        <source>The code or refresh token is used up, too old, or another client&apos;s.</source>
        <translation>コードまたはリフレッシュトークンが使用済み、期限切れ、または別のクライアントのものです。</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>このクライアントはこのグラントを使えません。</translation>
    </message>
    <message>
        <source>A scope is unknown to this authorization server, or not allowed.</source>
        <translation>スコープがこの認可サーバーで未知か、許可されていません。</translation>
    </message>
    <message>
        <source>The server is not known there, or not allowed.</source>
        <translation>そのサーバーは認可サーバーで未知か、許可されていません。</translation>
    </message>
    <message>
        <source>Why it was refused, as a code.</source>
        <translation>拒否の理由のコードです。</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words. Read this first.</source>
        <translation>理由 (サーバー自身の言葉)。まずこれを読んでください。</translation>
    </message>
    <message>
        <source>Okta&apos;s own code of the error.</source>
        <translation>Okta 独自のエラーコードです。</translation>
    </message>
    <message>
        <source>What Okta says about it. Read this first.</source>
        <translation>Okta による説明。まずこれを読んでください。</translation>
    </message>
    <message>
        <source>Finds this refusal in Okta&apos;s System Log.</source>
        <translation>Okta の System Log でこの拒否を探せます。</translation>
    </message>
    <message>
        <source>Every message of MCP is JSON-RPC 2.0.</source>
        <translation>MCP のメッセージはすべて JSON-RPC 2.0 です。</translation>
    </message>
    <message>
        <source>Which question an answer belongs to.</source>
        <translation>応答がどの要求のものかを示します。</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>要求の内容です。</translation>
    </message>
    <message>
        <source>With what it is asked.</source>
        <translation>要求の引数です。</translation>
    </message>
    <message>
        <source>It went well; this is the answer.</source>
        <translation>成功しました。これが答えです。</translation>
    </message>
    <message>
        <source>The server understood and refused.</source>
        <translation>サーバーは理解したうえで拒否しました。</translation>
    </message>
    <message>
        <source>Why, as a number; below -32000 it is the protocol&apos;s.</source>
        <translation>理由の番号。-32000 未満はプロトコルのものです。</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words.</source>
        <translation>理由 (サーバー自身の言葉) です。</translation>
    </message>
    <message>
        <source>The revision of MCP that is spoken from here on.</source>
        <translation>これ以降使われる MCP のリビジョンです。</translation>
    </message>
    <message>
        <source>What the other side can do.</source>
        <translation>相手側にできることです。</translation>
    </message>
    <message>
        <source>What the server calls itself.</source>
        <translation>サーバーの自称です。</translation>
    </message>
    <message>
        <source>What the server tells a model about itself.</source>
        <translation>サーバーがモデルに伝える自己説明です。</translation>
    </message>
    <message>
        <source>What can be called, each with the schema of its arguments.</source>
        <translation>呼び出せるもの。それぞれに引数のスキーマがあります。</translation>
    </message>
    <message>
        <source>There is more; ask again with this.</source>
        <translation>続きがあります。これを付けて再度要求します。</translation>
    </message>
    <message>
        <source>The result, for a model to read.</source>
        <translation>モデルが読むための結果です。</translation>
    </message>
    <message>
        <source>The same result as data.</source>
        <translation>同じ結果のデータ形式です。</translation>
    </message>
    <message>
        <source>Whether the tool itself failed.</source>
        <translation>ツール自体が失敗したかどうかです。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ArgumentEditor</name>
    <message>
        <source>Arguments as a form</source>
        <translation>フォームで引数を入力</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>JSON で引数を入力</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>このツールに引数はありません。</translation>
    </message>
    <message>
        <source>Not a JSON object: %1 %2</source>
        <translation>JSON オブジェクトではありません: %1 %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Fits the schema.</source>
        <translation>スキーマに適合しています。</translation>
    </message>
    <message>
        <source>No violation found; not judged: %1</source>
        <translation>違反はありません。未判定: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::BodyView</name>
    <message>
        <source>Find in: %1</source>
        <translation>検索対象: %1</translation>
    </message>
    <message>
        <source>%1, line by line</source>
        <translation>%1 (行ごと)</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 (ツリー)</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Indented: %1</source>
        <translation>整形: %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>As a tree: %1</source>
        <translation>ツリーで: %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>As received: %1</source>
        <translation>受信したまま: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find (Ctrl+F): %1</source>
        <translation>検索 (Ctrl+F): %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>テキストをコピー: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as received: %1</source>
        <translation>受信したまま保存: %1</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>検索欄を閉じる</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>受信したまま保存</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実際の値</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ChoiceEditor</name>
    <message>
        <source>– choose –</source>
        <translation>– 選択 –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– 未設定 –</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ClaimModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>local time, relative time, meaning of the claim</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Header parameter</source>
        <translation>ヘッダーパラメーター</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>何をするか</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Type a part of a command, a connection, a station or a tool</source>
        <translation>コマンド、接続、ステーション、ツールの名前の一部を入力</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ComparisonModel</name>
    <message>
        <source>header: </source>
        <translation>ヘッダー: </translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>接続を保存</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel without saving</source>
        <translation>保存せずにキャンセル</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>as the address, if left empty</source>
        <translation>空ならアドレスと同じ</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>As the server asks (sign-in if needed)</source>
        <translation>サーバーの求めに従う (必要ならサインイン)</translation>
    </message>
    <message>
        <source>As a person, in the browser (code + PKCE)</source>
        <translation>人として、ブラウザーで (コード + PKCE)</translation>
    </message>
    <message>
        <source>Machine to machine (client credentials)</source>
        <translation>マシン間 (クライアント資格情報)</translation>
    </message>
    <message>
        <source>With a given access token</source>
        <translation>指定したアクセストークンで</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>資格情報なしで</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Empty: found by discovery.</source>
        <translation>空: ディスカバリーで見つけます。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Separated by spaces. Empty: what the server&apos;s challenge asks for.</source>
        <translation>空白区切り。空: サーバーのチャレンジが求めるもの。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Sent as audience, if not empty.</source>
        <translation>空でなければ audience として送信します。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Sent as resource. Empty: the MCP address; - sends none.</source>
        <translation>resource として送信。空: MCP アドレス、- は送信しません。</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Okta compares it exactly. 0 takes any free one.</source>
        <translation>Okta は完全一致で比較します。0 は空きポートを使います。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>What the MCP server is configured with</source>
        <translation>MCP サーバー側の設定</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the server. Makes the diagnosis certain.</source>
        <translation>サーバーの OAUTH_AUDIENCE。診断が確実になります。</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the server.</source>
        <translation>サーバーの OAUTH_ISSUER。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>ポートは 0 から 65535 の数値です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The path begins with a slash, as in /callback.</source>
        <translation>パスは /callback のようにスラッシュで始めてください。</translation>
    </message>
    <message>
        <source>The browser must come back to this machine: 127.0.0.1, [::1] or localhost, not &quot;%1&quot;.</source>
        <translation>ブラウザーはこのコンピューターに戻る必要があります: 127.0.0.1、[::1]、localhost。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This way of signing in needs the client ID of an app integration.</source>
        <translation>このサインイン方法にはアプリ統合のクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Not saved: see the fields.</source>
        <translation>保存していません。各欄を確認してください。</translation>
    </message>
    <message>
        <source>With a code, on any device (device grant)</source>
        <translation>コードで、任意の機器から (デバイスグラント)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionModel</name>
    <message>
        <source>bundled server</source>
        <translation>同梱サーバー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionPanel</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Add a connection (Ctrl+N)</source>
        <translation>接続を追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>From Claude, VS Code, Cursor or an mcp.json (Ctrl+I)</source>
        <translation>Claude、VS Code、Cursor、mcp.json から (Ctrl+I)</translation>
    </message>
    <message>
        <source>Duplicate for another identity</source>
        <translation>別の人物用に複製</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ContentView</name>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>画像の画素数が %1 百万を超えています。</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>画像を読み込めません: %1</translation>
    </message>
    <message>
        <source>[The first %1 are shown.]</source>
        <translation>[最初の %1 件を表示しています。]</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Read the linked resource</source>
        <translation>リンク先のリソースを読み込む</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>音声を再生</translation>
    </message>
    <message>
        <source>Content of the result</source>
        <translation>結果の内容</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>authscope::gui::EvidenceModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>確認箇所</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeDetail</name>
    <message>
        <source>Details of the exchange</source>
        <translation>やり取りの詳細</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>秘密情報を表示</translation>
    </message>
    <message>
        <source>Show secrets and tokens in this exchange</source>
        <translation>このやり取りの秘密情報とトークンを表示</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>Select an exchange to see its request.</source>
        <translation>やり取りを選ぶとリクエストが表示されます。</translation>
    </message>
    <message>
        <source>And here the response.</source>
        <translation>こちらにはレスポンスが表示されます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the curl command</source>
        <translation>curl コマンドをコピー</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>リクエストとレスポンス</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExpiryBar</name>
    <message>
        <source>expires %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れ済み</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExplanationModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Explorer</name>
    <message>
        <source>The server ended the watching.</source>
        <translation>サーバーが監視を終了しました。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FaultPanel</name>
    <message>
        <source>Search the faults</source>
        <translation>障害を検索</translation>
    </message>
    <message>
        <source>Faults of the demo server</source>
        <translation>デモサーバーの障害</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Switch all faults off</source>
        <translation>すべての障害をオフにする</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>障害を検索</translation>
    </message>
    <message>
        <source>Fault lab</source>
        <translation>障害ラボ</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 件中 %1 件オン</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Run again with new tokens</source>
        <translation>新しいトークンで再実行</translation>
    </message>
    <message>
        <source>Runs the journey again, with new tokens</source>
        <translation>新しいトークンでジャーニーを再実行します</translation>
    </message>
    <message>
        <source>Enter or a double click shows the exchange</source>
        <translation>Enter またはダブルクリックでやり取りを表示</translation>
    </message>
    <message>
        <source>Fix it in Okta</source>
        <translation>Okta での直し方</translation>
    </message>
    <message>
        <source>Fix it in the MCP server</source>
        <translation>MCP サーバーでの直し方</translation>
    </message>
    <message>
        <source>Fix it in the client</source>
        <translation>クライアントでの直し方</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy all findings as text</source>
        <translation>すべての所見をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy all findings as Markdown</source>
        <translation>すべての所見を Markdown としてコピー</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>所見の内容</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Press F5 to run the journey; what is wrong stands here.</source>
        <translation>まだ何も判定していません。F5 でジャーニーを実行すると、問題がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, certainty, id</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>follows from %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>A redacted report for somebody else</source>
        <translation>他の人向けの伏せ字レポート</translation>
    </message>
</context>
<context>
    <name>authscope::gui::GuidePanel</name>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>リクエストのアドレス</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Send the request and go on</source>
        <translation>リクエストを送信して進む</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>残りを実行</translation>
    </message>
    <message>
        <source>Go on without further stops</source>
        <translation>これ以上止まらずに進む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the guided run</source>
        <translation>ガイド付き実行を停止</translation>
    </message>
    <message>
        <source>Send what is shown (F10)</source>
        <translation>表示内容を送信 (F10)</translation>
    </message>
    <message>
        <source>No more stops in this run</source>
        <translation>この実行ではもう止まりません</translation>
    </message>
    <message>
        <source>About to exchange the code</source>
        <translation>コードを交換する直前です</translation>
    </message>
    <message>
        <source>About to send: %1</source>
        <translation>送信直前: %1</translation>
    </message>
    <message>
        <source>The browser came back with a code. Qt&apos;s own flow sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>ブラウザーがコードを持ち帰りました。このリクエストは Qt 自身のフローが送るためここでは変更できません。コードは使い切られます。</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change what you like; what stands in double braces is a secret that is filled in when it is sent.</source>
        <translation>まだ何も送信していません。自由に変更できます。二重波括弧は送信時に埋められる秘密情報です。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>About to open the browser at %1</source>
        <translation>%1 でブラウザーを開く直前です</translation>
    </message>
    <message>
        <source>You sign in there, not here. The browser is asked for what stands below, one parameter a line; change what you like.</source>
        <translation>サインインはここではなく、そちらで行います。ブラウザーには下の内容が一行に一つずつ渡されます。自由に変更できます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>No request goes out here: what is known already is looked at. Below is the last answer, field by field.</source>
        <translation>ここではリクエストを送らず、既知のことを調べます。下は最後の応答をフィールドごとに示したものです。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::HistoryView</name>
    <message>
        <source>The same.</source>
        <translation>同じです。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Arguments of #%1 and #%2</source>
        <translation>#%1 と #%2 の引数</translation>
    </message>
    <message>
        <source>Results of #%1 and #%2</source>
        <translation>#%1 と #%2 の結果</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>これまでの呼び出し</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the result of that call</source>
        <translation>その呼び出しの結果を表示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Take the arguments into the form</source>
        <translation>引数をフォームに取り込む</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Do the same again</source>
        <translation>同じことをもう一度行う</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the two chosen calls</source>
        <translation>選んだ二つの呼び出しを比較</translation>
    </message>
    <message>
        <source>What the two calls differ in</source>
        <translation>二つの呼び出しの違い</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>完了、スキーマに違反</translation>
    </message>
    <message>
        <source>Nothing was called yet.</source>
        <translation>まだ何も呼び出していません。</translation>
    </message>
    <message>
        <source>Choose one to see it again, or two to compare them.</source>
        <translation>一つ選ぶと再表示、二つ選ぶと比較します。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ImportPage</name>
    <message>
        <source>with its access token</source>
        <translation>付属のアクセストークンで</translation>
    </message>
    <message>
        <source>in the browser, as its client</source>
        <translation>ブラウザーで、そのクライアントとして</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>マシン間</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>資格情報なし</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>サーバーの求めに従う</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>Configuration as text</source>
        <translation>テキストとしての設定</translation>
    </message>
    <message>
        <source>Servers that were found</source>
        <translation>見つかったサーバー</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import the marked servers</source>
        <translation>選んだサーバーをインポート</translation>
    </message>
    <message>
        <source>Or paste an mcp.json here</source>
        <translation>または mcp.json をここに貼り付け</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>引き継がないもの</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>設定ファイルを選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>インポートせずに戻る</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Reads the lists of Claude Desktop, Claude Code, VS Code and Cursor. Nothing is started, nothing is sent. Secrets go to %1.</source>
        <translation>Claude Desktop、Claude Code、VS Code、Cursor の一覧を読みます。何も起動せず、何も送信しません。秘密情報の保存先: %1</translation>
    </message>
    <message>
        <source>No program&apos;s list was found on this computer</source>
        <translation>このコンピューターにはプログラムの一覧が見つかりませんでした</translation>
    </message>
    <message>
        <source>From a program on this computer…</source>
        <translation>このコンピューターのプログラムから…</translation>
    </message>
    <message>
        <source>A list of MCP servers</source>
        <translation>MCP サーバーの一覧</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n servers found, in the form of %1.</source>
        <translation>
            <numerusform>%1 形式のサーバーが %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 件保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::JourneyPage</name>
    <message>
        <source>Sends one request without credentials: does the address answer at all?</source>
        <translation>資格情報なしで一つ要求します: そもそもアドレスは応答しますか?</translation>
    </message>
    <message>
        <source>Reads the server&apos;s refusal: a 401 whose WWW-Authenticate field names the resource metadata.</source>
        <translation>サーバーの拒否を読みます: WWW-Authenticate がリソースメタデータを示す 401 です。</translation>
    </message>
    <message>
        <source>Fetches the protected resource metadata (RFC 9728): which authorization server is in charge?</source>
        <translation>保護リソースメタデータ (RFC 9728) を取得します: どの認可サーバーが担当ですか?</translation>
    </message>
    <message>
        <source>Fetches the authorization server&apos;s metadata (RFC 8414) and its signing keys.</source>
        <translation>認可サーバーのメタデータ (RFC 8414) と署名鍵を取得します。</translation>
    </message>
    <message>
        <source>Settles as which client to appear, and with what scope and resource.</source>
        <translation>どのクライアントとして、どのスコープとリソースで名乗るかを決めます。</translation>
    </message>
    <message>
        <source>Takes a person through the browser: sign-in, consent, and back with a code.</source>
        <translation>人をブラウザーに案内します: サインイン、同意、そしてコードを持って戻ります。</translation>
    </message>
    <message>
        <source>Gets a token from the token endpoint, or uses the one that is kept.</source>
        <translation>トークンエンドポイントからトークンを得るか、保存済みのものを使います。</translation>
    </message>
    <message>
        <source>Decodes the token, verifies its signature, and compares it with what is expected.</source>
        <translation>トークンを復号し、署名を検証し、期待値と比べます。</translation>
    </message>
    <message>
        <source>Connects to the MCP server with the token and lists its tools.</source>
        <translation>トークンで MCP サーバーに接続し、ツールを一覧します。</translation>
    </message>
    <message>
        <source>Everything works: tools can be called.</source>
        <translation>すべて動作しています: ツールを呼び出せます。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Exchanges of the station</source>
        <translation>このステーションのやり取り</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>The exchange, field by field</source>
        <translation>やり取り (フィールドごと)</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>送受信したまま</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Run goes the whole way by itself, from the address to a list of tools, and stops where something is wrong. Guided stops before each request, shows it, lets you change it, and explains the answer field by field.</source>
        <translation>まだ何も送信していません。「実行」はアドレスからツールの一覧まで自動で進み、問題のある所で止まります。「ガイド」は各リクエストの前で止まり、内容を見せ、変更でき、応答をフィールドごとに解説します。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>ジャーニーを実行</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>ジャーニーを一段ずつ実行</translation>
    </message>
    <message>
        <source>Show the finding: %1</source>
        <translation>所見を表示: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonEditor</name>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true, [ ] or { }</source>
        <translation>JSON (&quot;text&quot;、12、true、[ ]、{ } など)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n members }</source>
        <translation>
            <numerusform>{ メンバー %n 個 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n elements ]</source>
        <translation>
            <numerusform>[ 要素 %n 個 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LadderView</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>認可サーバー</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ListEditor</name>
    <message>
        <source>Add an element</source>
        <translation>要素を追加</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>%1 に要素を追加</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1 を含める</translation>
    </message>
    <message>
        <source>Move element %1 of %2 up</source>
        <translation>要素 %1/%2 を上へ</translation>
    </message>
    <message>
        <source>Move element %1 of %2 down</source>
        <translation>要素 %1/%2 を下へ</translation>
    </message>
    <message>
        <source>Remove element %1 of %2</source>
        <translation>要素 %1/%2 を削除</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LogPage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing was said yet. What stands for a moment above a page is kept here.</source>
        <translation>まだ通知はありません。ページの上に一時的に出たものがここに残ります。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy all notices</source>
        <translation>すべての通知をコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget all notices</source>
        <translation>すべての通知を消去</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the notices</source>
        <translation>通知から戻る</translation>
    </message>
</context>
<context>
    <name>authscope::gui::MainWindow</name>
    <message>
        <source>Guided</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>ジャーニーを一段ずつ実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>ジャーニーを実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the journey</source>
        <translation>ジャーニーを停止</translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation>接続のページ</translation>
    </message>
    <message>
        <source>Run the journey from the beginning (F5)</source>
        <translation>ジャーニーを最初から実行 (F5)</translation>
    </message>
    <message>
        <source>Stop the journey (Shift+F5)</source>
        <translation>ジャーニーを停止 (Shift+F5)</translation>
    </message>
    <message>
        <source>Stop before each request, with a new sign-in (F10)</source>
        <translation>新しいサインインで、各リクエストの前に停止 (F10)</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>ジャーニー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Add the address of an MCP server to see what lies between it and a tool&apos;s result, or start with the demo, which needs no account and no network.</source>
        <translation>MCP サーバーのアドレスを追加すると、ツールの結果までの間に何があるかが見えます。アカウントもネットワークも要らないデモから始めることもできます。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Add the demo</source>
        <translation>デモを追加</translation>
    </message>
    <message>
        <source>Add the demo connections</source>
        <translation>デモの接続を追加</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>トークンを見る</translation>
    </message>
    <message>
        <source>Open the token bench</source>
        <translation>トークンベンチを開く</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>所見 (%1)</translation>
    </message>
    <message>
        <source>A problem was found: %1</source>
        <translation>問題が見つかりました: %1</translation>
    </message>
    <message>
        <source>The run went well.</source>
        <translation>実行は成功しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same server with a sign-in of its own. Edit it to give it another client or name.</source>
        <translation>「%1」は同じサーバーで、サインインは別です。編集すると別のクライアントや名前にできます。</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; are forgotten here. The next run signs in anew; the authorization server may still know the person&apos;s session in the browser.</source>
        <translation>「%1」のトークンをここでは忘れました。次の実行で改めてサインインします。認可サーバーがブラウザー内のセッションを覚えている場合があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported. Press Run to look at the first.</source>
        <translation>
            <numerusform>%n 件の接続をインポートしました。「実行」で最初の接続を調べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections, without secrets</source>
        <translation>接続を秘密情報なしでエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2.</source>
        <translation>接続を %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Written, without secrets: %1</source>
        <translation>秘密情報なしで書き込みました: %1</translation>
    </message>
    <message>
        <source>Demo: as a person</source>
        <translation>デモ: 人として</translation>
    </message>
    <message>
        <source>Demo: machine to machine</source>
        <translation>デモ: マシン間</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The MCP server names %1 as its authorization server. Send this connection&apos;s credentials there?</source>
        <translation>MCP サーバーは認可サーバーとして %1 を挙げています。この接続の資格情報をそこへ送りますか?</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>この発行者を使う</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its stored secrets?</source>
        <translation>「%1」と保存された秘密情報を削除しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>新しい接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit connection</source>
        <translation>接続を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another identity</source>
        <translation>別の人物用に複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>接続を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import connections</source>
        <translation>接続をインポート(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport connections</source>
        <translation>接続をエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add the demo</source>
        <translation>デモを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>ジャーニー(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run with &amp;new tokens</source>
        <translation>新しいトークンで実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Guided run, next step</source>
        <translation>ガイド付き実行、次の段階(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>Token &amp;bench</source>
        <translation>トークンベンチ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
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
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Commands, connections, stations, tools (Ctrl+K)</source>
        <translation>コマンド、接続、ステーション、ツール (Ctrl+K)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What was said so far (Ctrl+L)</source>
        <translation>これまでの通知 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language, colours, size of text (Ctrl+,)</source>
        <translation>言語、配色、文字の大きさ (Ctrl+,)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the token bench</source>
        <translation>トークンベンチから戻る</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>トークンベンチ</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>station</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the MCP server asks you something.</source>
        <translation>「%1」: MCP サーバーがあなたに質問しています。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>レポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>実行を比較(&amp;C)</translation>
    </message>
    <message>
        <source>There is no run to report on yet. Press F5 to run the journey.</source>
        <translation>報告する実行がまだありません。F5 でジャーニーを実行してください。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeBar</name>
    <message>
        <source>Do it</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通知の内容</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ObjectEditor</name>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1 を含める</translation>
    </message>
    <message>
        <source>%1 more members can be edited as JSON only.</source>
        <translation>残り %1 個のメンバーは JSON としてのみ編集できます。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Add a member to %1</source>
        <translation>%1 にメンバーを追加</translation>
    </message>
    <message>
        <source>Name of member %1 of %2</source>
        <translation>メンバー %1/%2 の名前</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Remove member %1 of %2</source>
        <translation>メンバー %1/%2 を削除</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>これは必須です。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OfferPage</name>
    <message>
        <source>List again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Ask the server for the list again</source>
        <translation>サーバーに一覧をもう一度求める</translation>
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
        <source>Cancel the call</source>
        <translation>呼び出しをキャンセル</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy the call as a command or as code</source>
        <translation>呼び出しをコマンドまたはコードとしてコピー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>authscope-cli</source>
        <translation>authscope-cli</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>The server says that this list has changed.</source>
        <translation>この一覧が変わったとサーバーが伝えています。</translation>
    </message>
    <message>
        <source>Copied. The token is taken from the environment variable MCP_TOKEN.</source>
        <translation>コピーしました。トークンは環境変数 MCP_TOKEN から取られます。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OperationModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OperationView</name>
    <message>
        <source>Log lines to ask the server for</source>
        <translation>サーバーに求めるログ</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>サーバー任せ</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>求めるもの</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>やり取りを表示</translation>
    </message>
    <message>
        <source>Show the exchange of this call</source>
        <translation>この呼び出しのやり取りを表示</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Structured content of the result</source>
        <translation>結果の構造化データ</translation>
    </message>
    <message>
        <source>Result as received</source>
        <translation>受信したままの結果</translation>
    </message>
    <message>
        <source>The server&apos;s log lines during this call</source>
        <translation>この呼び出し中のサーバーのログ</translation>
    </message>
    <message>
        <source>The server logged nothing during this call.</source>
        <translation>この呼び出し中、サーバーは何も記録しませんでした。</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>ここに結果が表示されます。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>構造化</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>まだ呼び出していません。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み込んでいません。</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>タスク: %1</translation>
    </message>
    <message>
        <source>input asked for: %1</source>
        <translation>入力の要求: %1</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>ログ (%1)</translation>
    </message>
    <message>
        <source>The tool reports an error</source>
        <translation>ツールがエラーを報告しています</translation>
    </message>
    <message>
        <source>as a task</source>
        <translation>タスクとして</translation>
    </message>
    <message>
        <source>from the cache, as the server allows</source>
        <translation>サーバーの許可によりキャッシュから</translation>
    </message>
    <message>
        <source>input given: %1</source>
        <translation>入力済み: %1</translation>
    </message>
    <message>
        <source>the result was let go of to spare memory; repeat the call to see it</source>
        <translation>メモリ節約のため結果を破棄しました。見るには呼び出しを繰り返してください</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Fits the tool&apos;s output schema.</source>
        <translation>ツールの出力スキーマに適合しています。</translation>
    </message>
    <message>
        <source>The tool has no output schema to hold it against.</source>
        <translation>照合できる出力スキーマがツールにありません。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, its place</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PathView</name>
    <message>
        <source>Path of the journey</source>
        <translation>ジャーニーの経路</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PiecesView</name>
    <message>
        <source>Pieces of the result</source>
        <translation>結果の各部分</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PromptsPage</name>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch the prompt&apos;s messages</source>
        <translation>プロンプトのメッセージを取得</translation>
    </message>
    <message>
        <source>This server has no prompts.</source>
        <translation>このサーバーにはプロンプトがありません。</translation>
    </message>
    <message>
        <source>The prompts are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>ジャーニーが MCP サーバーに届くとプロンプトが一覧されます。F5 で実行します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required. Sent as it is.</source>
        <translation>「%1」は必須です。このまま送信します。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::QuestionPanel</name>
    <message>
        <source>&quot;%1&quot; is neither a whole path nor a file: URI.</source>
        <translation>「%1」は完全なパスでも file: URI でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid file: URI.</source>
        <translation>「%1」は正しい file: URI ではありません。</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Messages for the model</source>
        <translation>モデルへのメッセージ</translation>
    </message>
    <message>
        <source>Your message in the model&apos;s place</source>
        <translation>モデルに代わるあなたのメッセージ</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>Folders to tell, one a line</source>
        <translation>伝えるフォルダー (一行に一つ)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>回答を送信</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>回答を断る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: neither accept nor decline</source>
        <translation>キャンセル: 承諾も拒否もしない</translation>
    </message>
    <message>
        <source>Tell the server that you will not</source>
        <translation>応じないことをサーバーに伝える</translation>
    </message>
    <message>
        <source>Tell the server that you did not decide</source>
        <translation>決めていないことをサーバーに伝える</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Opened. Press &quot;Done&quot; when you are finished there.</source>
        <translation>開きました。そちらが済んだら「完了」を押してください。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>One folder a line; empty tells of none</source>
        <translation>一行に一つのフォルダー。空なら何も伝えません</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 asks you something. Give it no password or other secret.</source>
        <translation>%1 があなたに質問しています。パスワードなどの秘密情報は渡さないでください。</translation>
    </message>
    <message>
        <source>It only wants to know whether you agree.</source>
        <translation>同意するかどうかだけを尋ねています。</translation>
    </message>
    <message>
        <source>%1 asks which folders it may work in.</source>
        <translation>%1 が、作業してよいフォルダーを尋ねています。</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>伝える</translation>
    </message>
    <message>
        <source>%1 asks you to visit a page.</source>
        <translation>%1 がページを開くよう求めています。</translation>
    </message>
    <message>
        <source>%1 wants a language model&apos;s answer. You answer in its place.</source>
        <translation>%1 が言語モデルの回答を求めています。あなたが代わりに回答します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ReportPage</name>
    <message>
        <source>Form of the report</source>
        <translation>レポートの形式</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>取り除いたもの</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>チケット用テキスト</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Support bundle, with all exchanges</source>
        <translation>サポートバンドル (全やり取り付き)</translation>
    </message>
    <message>
        <source>JUnit, for a build</source>
        <translation>JUnit (ビルド用)</translation>
    </message>
    <message>
        <source>SARIF, for a code host</source>
        <translation>SARIF (コードホスト用)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the report</source>
        <translation>レポートから戻る</translation>
    </message>
    <message>
        <source>Nothing secret was found in this run.</source>
        <translation>この実行に秘密情報は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n places without their secrets:</source>
        <translation>
            <numerusform>秘密情報を除いた箇所 %n 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report written without secrets: %1</source>
        <translation>秘密情報なしのレポートを書き込みました: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>レポートを %1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ResourcesPage</name>
    <message>
        <source>Search resources</source>
        <translation>リソースを検索</translation>
    </message>
    <message>
        <source>Resources and templates</source>
        <translation>リソースとテンプレート</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Read the resource</source>
        <translation>リソースを読み込む</translation>
    </message>
    <message>
        <source>This server has no resources.</source>
        <translation>このサーバーにはリソースがありません。</translation>
    </message>
    <message>
        <source>The resources are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>ジャーニーが MCP サーバーに届くとリソースが一覧されます。F5 で実行します。</translation>
    </message>
    <message>
        <source>URI of the resource</source>
        <translation>リソースの URI</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Be told when the resource changes</source>
        <translation>リソースの変更を知らせてもらう</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Fill in a variable</source>
        <translation>変数を入力</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>This server does not offer to tell of changes.</source>
        <translation>このサーバーは変更の通知に対応していません。</translation>
    </message>
    <message>
        <source>Changed at %1. Read it again.</source>
        <translation>%1 に変更されました。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>監視を終了: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::RunsPage</name>
    <message>
        <source>First run</source>
        <translation>一回目の実行</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>二回目の実行</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>実行の違い</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>First</source>
        <translation>一回目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>二回目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>比較から戻る</translation>
    </message>
    <message>
        <source>%1, the run before</source>
        <translation>%1、前回の実行</translation>
    </message>
    <message>
        <source>%1, the last run</source>
        <translation>%1、直近の実行</translation>
    </message>
    <message>
        <source>There are no two runs yet. Run a connection twice, or two connections, and what differs stands here: for one who can sign in and one who cannot, or before a change and after it.</source>
        <translation>まだ二つの実行がありません。一つの接続を二度、または二つの接続を実行すると、違いがここに表示されます。サインインできる人とできない人、変更の前と後などの比較に使えます。</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>一回目のみ</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>二回目のみ</translation>
    </message>
    <message>
        <source>Both ended the same way.</source>
        <translation>どちらも同じ結果でした。</translation>
    </message>
    <message>
        <source>They ended differently.</source>
        <translation>結果が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences that may explain something.</source>
        <translation>
            <numerusform>説明になりうる違い %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::SchemaEditor</name>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source> · default %1</source>
        <translation> · 既定値 %1</translation>
    </message>
    <message>
        <source>The JSON has something else here: %1</source>
        <translation>JSON のここには別のものがあります: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Session</name>
    <message>
        <source>starting the demo server…</source>
        <translation>デモサーバーを起動中…</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>a problem was found</source>
        <translation>問題が見つかりました</translation>
    </message>
    <message>
        <source>ready, with warnings</source>
        <translation>準備完了 (警告あり)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>The demo server ended: %1</source>
        <translation>デモサーバーが終了しました: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window. What servers say, and the names of the standards, stay as they are.</source>
        <translation>ウィンドウの言語です。サーバーの文章と標準の用語はそのままです。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of the system&apos;s.</source>
        <translation>システムに対する割合です。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>ブラウザーの待ち時間</translation>
    </message>
    <message>
        <source>A sign-in that nobody comes back from ends after this time.</source>
        <translation>誰も戻らないサインインはこの時間で終了します。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Connections, without secrets: %1</source>
        <translation>接続 (秘密情報なし): %1</translation>
    </message>
    <message>
        <source>Secrets and tokens: %1</source>
        <translation>秘密情報とトークン: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>設定から戻る</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SignInBanner</name>
    <message>
        <source>Address for the browser</source>
        <translation>ブラウザー用のアドレス</translation>
    </message>
    <message>
        <source>Callback address from the browser</source>
        <translation>ブラウザーからの戻りアドレス</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Open the browser at this address</source>
        <translation>このアドレスでブラウザーを開く</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use the pasted callback address</source>
        <translation>貼り付けた戻りアドレスを使う</translation>
    </message>
    <message>
        <source>If the browser could not come back: paste the address it ended at</source>
        <translation>ブラウザーが戻れなかった場合: 最後に表示されたアドレスを貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>ブラウザー用のアドレスをコピー</translation>
    </message>
    <message>
        <source>The MCP server sends you to %1 to sign in</source>
        <translation>MCP サーバーがサインインのため %1 を指定しています</translation>
    </message>
    <message>
        <source>Is that where you want to sign in? The address has not been opened yet.</source>
        <translation>そこでサインインしますか? アドレスはまだ開いていません。</translation>
    </message>
    <message>
        <source>Waiting for you in the browser at %1</source>
        <translation>%1 のブラウザーでの操作を待っています</translation>
    </message>
    <message>
        <source>The browser comes back to %1.</source>
        <translation>ブラウザーは %1 に戻ります。</translation>
    </message>
    <message>
        <source> Sign in to the demo as %1 with the password %2.</source>
        <translation> デモには %1、パスワード %2 でサインインしてください。</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>Enter the code %1 at %2</source>
        <translation>%2 でコード %1 を入力してください</translation>
    </message>
    <message>
        <source>On this device or any other: open the address, enter the code, sign in. The run goes on by itself then.</source>
        <translation>この機器または別の機器でアドレスを開き、コードを入力してサインインしてください。その後は自動で進みます。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>authscope::gui::StationTile</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, its state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextArguments</name>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>no completion: %1</source>
        <translation>補完なし: %1</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%2 個中 %1 個の値</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextEditor</name>
    <message>
        <source>%1, several lines</source>
        <translation>%1、複数行</translation>
    </message>
    <message>
        <source>Several lines: %1</source>
        <translation>複数行: %1</translation>
    </message>
    <message>
        <source>Send an empty text: %1</source>
        <translation>空のテキストを送信: %1</translation>
    </message>
    <message>
        <source>Make a new one: %1</source>
        <translation>新しく作成: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokenView</name>
    <message>
        <source>Life of the token</source>
        <translation>トークンの有効期間</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>トークンのヘッダー</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>Checks on the token</source>
        <translation>トークンの検査</translation>
    </message>
    <message>
        <source>Raw token</source>
        <translation>生のトークン</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Reveal the raw token</source>
        <translation>生のトークンを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the raw token</source>
        <translation>生のトークンをコピー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims, as received</source>
        <translation>クレーム (受信順)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Token to compare with</source>
        <translation>比較するトークン</translation>
    </message>
    <message>
        <source>Token to decode</source>
        <translation>復号するトークン</translation>
    </message>
    <message>
        <source>Paste any token, or an Authorization line. It is decoded here and sent nowhere.</source>
        <translation>トークンまたは Authorization 行を貼り付けてください。ここで復号され、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>二つ目のトークン</translation>
    </message>
    <message>
        <source>Paste the token to compare with.</source>
        <translation>比較するトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Both tokens, claim by claim</source>
        <translation>両方のトークン (クレームごと)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>Second pasted token</source>
        <translation>二つ目の貼り付けたトークン</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing to show yet. Paste a token above: its claims, their meaning, its times and its signature are explained, with the keys and expectations of the connection if there is one. Run the journey and its own tokens stand in the list.</source>
        <translation>まだ表示するものがありません。上にトークンを貼り付けると、クレームとその意味、時刻、署名が解説されます。接続があればその鍵と期待値を使います。ジャーニーを実行すると、そのトークンが一覧に並びます。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>両方とも同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n claims differ.</source>
        <translation>
            <numerusform>%n 個のクレームが異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Call the tool</source>
        <translation>ツールを呼び出す</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>ツールを検索</translation>
    </message>
    <message>
        <source>This server has no tools.</source>
        <translation>このサーバーにはツールがありません。</translation>
    </message>
    <message>
        <source>The tools are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>ジャーニーが MCP サーバーに届くとツールが一覧されます。F5 で実行します。</translation>
    </message>
    <message>
        <source>Mend the JSON to call.</source>
        <translation>呼び出すには JSON を直してください。</translation>
    </message>
    <message>
        <source>Problems: %1. Sent as it is.</source>
        <translation>問題: %1。このまま送信します。</translation>
    </message>
    <message>
        <source>As a task</source>
        <translation>タスクとして</translation>
    </message>
    <message>
        <source>Call the tool as a task</source>
        <translation>ツールをタスクとして呼び出す</translation>
    </message>
    <message>
        <source>The server works on it in the background; its state is asked for until the end</source>
        <translation>サーバーは裏で処理し、終わるまで状態を問い合わせます</translation>
    </message>
    <message>
        <source>says that it only reads</source>
        <translation>読み取り専用だと宣言しています</translation>
    </message>
    <message>
        <source>may destroy, by its own words or for want of them</source>
        <translation>破壊する可能性があります (宣言による、または宣言がないため)</translation>
    </message>
    <message>
        <source>says that it destroys nothing</source>
        <translation>何も破壊しないと宣言しています</translation>
    </message>
    <message>
        <source>says that repeating does no more</source>
        <translation>繰り返しても変わらないと宣言しています</translation>
    </message>
    <message>
        <source>has an output schema</source>
        <translation>出力スキーマあり</translation>
    </message>
    <message>
        <source>always runs as a task</source>
        <translation>常にタスクとして実行</translation>
    </message>
    <message>
        <source>This tool must not be called over HTTP: %1</source>
        <translation>このツールは HTTP では呼び出せません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running.</source>
        <translation>「%1」を実行中です。</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TrafficPage</name>
    <message>
        <source>Filter the traffic</source>
        <translation>通信を絞り込む</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>HAR をエクスポート…</translation>
    </message>
    <message>
        <source>Export the traffic as HAR, redacted</source>
        <translation>通信を伏せ字の HAR としてエクスポート</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Exchanges: %1</source>
        <translation>やり取り: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Export the traffic as HAR</source>
        <translation>通信を HAR としてエクスポート</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>The traffic could not be written to %1: %2</source>
        <translation>通信を %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Written to %1, without secrets and tokens.</source>
        <translation>%1 に書き込みました (秘密情報とトークンなし)。</translation>
    </message>
    <message>
        <source>Show the traffic as a table</source>
        <translation>通信を表で表示</translation>
    </message>
    <message>
        <source>Show the traffic as a ladder</source>
        <translation>通信をラダー図で表示</translation>
    </message>
    <message>
        <source>Traffic as a ladder</source>
        <translation>通信のラダー図</translation>
    </message>
    <message>
        <source>Filter: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;some words&quot;</source>
        <translation>絞り込み: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;語句&quot;</translation>
    </message>
    <message>
        <source>Terms that must all hold; &quot;or&quot; makes alternatives, - negates. Places: %1</source>
        <translation>すべてを満たす語。「or」は選択、- は否定です。場所: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>%1 文字目: %2。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
</context>
<context>
    <name>authscope::gui::UnionEditor</name>
    <message>
        <source>Form of %1</source>
        <translation>%1 の形</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 選択 –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– 未設定 –</translation>
    </message>
</context>
<context>
    <name>authscope::gui::VerdictBar</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show why the run failed</source>
        <translation>実行が失敗した理由を表示</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Run again with new tokens</source>
        <translation>新しいトークンで再実行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::WireView</name>
    <message>
        <source>

[The first %1 of %2 are shown.]</source>
        <translation>

[%2 のうち最初の %1 を表示しています。]</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspector for MCP servers behind OAuth</source>
        <translation>OAuth の背後にある MCP サーバーの検査ツール</translation>
    </message>
    <message>
        <source>The MCP server to connect to.</source>
        <translation>接続する MCP サーバー。</translation>
    </message>
    <message>
        <source>Use this file of connections.</source>
        <translation>この接続ファイルを使う。</translation>
    </message>
    <message>
        <source>Write pictures of the main views, then exit.</source>
        <translation>主な画面の画像を書き出して終了する。</translation>
    </message>
    <message>
        <source>Print how long the first paint took.</source>
        <translation>最初の描画にかかった時間を表示する。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written to %1</source>
        <translation>
            <numerusform>%n 枚の画像を %1 に書き出しました</numerusform>
        </translation>
    </message>
</context>
</TS>
