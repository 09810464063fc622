<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>The token lacks a scope for this request</source>
        <translation>このリクエストに必要なスコープがトークンにありません</translation>
    </message>
    <message>
        <source>The request is forbidden, and the answer does not say why</source>
        <translation>リクエストは禁止されていますが、応答は理由を述べていません</translation>
    </message>
    <message>
        <source>Asking for more scopes does not help</source>
        <translation>スコープをさらに求めても解決しません</translation>
    </message>
    <message>
        <source>The tool itself refuses</source>
        <translation>ツール自身が拒否しています</translation>
    </message>
    <message>
        <source>The tool may pass the MCP token on to another API</source>
        <translation>ツールが MCP のトークンを別の API に渡している可能性があります</translation>
    </message>
    <message>
        <source>The token decides which tools are listed</source>
        <translation>どのツールが一覧に出るかはトークンで決まります</translation>
    </message>
    <message>
        <source>The token ended while a stream was open</source>
        <translation>ストリームが開いている間にトークンの期限が切れました</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience</source>
        <translation>MCP サーバーがオーディエンスを検査していません</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer</source>
        <translation>MCP サーバーが発行者を検査していません</translation>
    </message>
    <message>
        <source>The refresh token is no longer good</source>
        <translation>リフレッシュトークンはもう有効ではありません</translation>
    </message>
    <message>
        <source>The refresh token was not used for too long</source>
        <translation>リフレッシュトークンが長い間使われませんでした</translation>
    </message>
    <message>
        <source>A refresh token was used twice</source>
        <translation>リフレッシュトークンが二度使われました</translation>
    </message>
    <message>
        <source>Two refreshes ran at the same time</source>
        <translation>二つの更新が同時に行われました</translation>
    </message>
    <message>
        <source>A refresh asked for more than was granted</source>
        <translation>更新で、許可された以上のものが求められました</translation>
    </message>
    <message>
        <source>The client did not authenticate when refreshing</source>
        <translation>更新時にクライアントが認証を行いませんでした</translation>
    </message>
    <message>
        <source>The refresh was signed with another DPoP key</source>
        <translation>更新が別の DPoP 鍵で署名されました</translation>
    </message>
    <message>
        <source>The client has a refresh token and does not use it</source>
        <translation>クライアントはリフレッシュトークンを持っていますが、使っていません</translation>
    </message>
    <message>
        <source>The user no longer has access</source>
        <translation>ユーザーにはもうアクセス権がありません</translation>
    </message>
    <message>
        <source>No client id is known</source>
        <translation>クライアント ID がわかりません</translation>
    </message>
    <message>
        <source>Nobody confirmed where the credentials would go</source>
        <translation>資格情報の送り先を誰も確認していません</translation>
    </message>
    <message>
        <source>The journey ended before its goal</source>
        <translation>行程が目的地の手前で終わりました</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>リフレッシュトークンがありません</translation>
    </message>
    <message>
        <source>The MCP server has no address for the signing keys</source>
        <translation>MCP サーバーに署名鍵のアドレスがありません</translation>
    </message>
    <message>
        <source>The MCP server&apos;s code uses a name that it does not import</source>
        <translation>MCP サーバーのコードが、インポートしていない名前を使っています</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer is not set</source>
        <translation>MCP サーバーの発行者が設定されていません</translation>
    </message>
    <message>
        <source>The MCP server gives its inner address to the world</source>
        <translation>MCP サーバーが内部のアドレスを外部に示しています</translation>
    </message>
    <message>
        <source>The server runs an old FastMCP</source>
        <translation>サーバーで古い FastMCP が動いています</translation>
    </message>
    <message>
        <source>The server&apos;s OAuth proxy forgot its clients</source>
        <translation>サーバーの OAuth プロキシがクライアントを忘れました</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>localhost leads to an address where nobody listens</source>
        <translation>localhost が、誰も待ち受けていないアドレスを指しています</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>サーバーが接続を拒否しています</translation>
    </message>
    <message>
        <source>The connection ends without an answer</source>
        <translation>応答がないまま接続が終わります</translation>
    </message>
    <message>
        <source>The server does not answer in time</source>
        <translation>サーバーが時間内に応答しません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an unknown root</source>
        <translation>サーバーの証明書が未知のルートから発行されています</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>The server sends its certificate without the intermediate one</source>
        <translation>サーバーが中間証明書なしで証明書を送っています</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time</source>
        <translation>証明書は現在有効ではありません</translation>
    </message>
    <message>
        <source>The two sides have no TLS version in common</source>
        <translation>双方に共通の TLS バージョンがありません</translation>
    </message>
    <message>
        <source>http and https are mixed up</source>
        <translation>http と https が取り違えられています</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through</source>
        <translation>プロキシが接続を通しません</translation>
    </message>
    <message>
        <source>A box in between replaces the certificate</source>
        <translation>途中の機器が証明書を差し替えています</translation>
    </message>
    <message>
        <source>A sign-in page of the network is in the way</source>
        <translation>ネットワークのサインインページが割り込んでいます</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>このコンピューターの時計が合っていません</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock differs from the issuer&apos;s</source>
        <translation>MCP サーバーの時計が発行者の時計とずれています</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata</source>
        <translation>サーバーに保護リソースのメタデータがありません</translation>
    </message>
    <message>
        <source>The advertised resource metadata is not there</source>
        <translation>案内されたリソースメタデータがそこにありません</translation>
    </message>
    <message>
        <source>The resource metadata is at the wrong end of the path</source>
        <translation>リソースメタデータがパスの逆の端にあります</translation>
    </message>
    <message>
        <source>The resource metadata is at one of its two addresses only</source>
        <translation>リソースメタデータが二つのアドレスの一方にしかありません</translation>
    </message>
    <message>
        <source>Metadata is behind a login</source>
        <translation>メタデータにサインインが必要になっています</translation>
    </message>
    <message>
        <source>The resource metadata is no metadata</source>
        <translation>リソースメタデータがメタデータではありません</translation>
    </message>
    <message>
        <source>The 401 has no WWW-Authenticate header</source>
        <translation>401 に WWW-Authenticate ヘッダーがありません</translation>
    </message>
    <message>
        <source>The WWW-Authenticate header is malformed</source>
        <translation>WWW-Authenticate ヘッダーの書式が誤っています</translation>
    </message>
    <message>
        <source>The challenge does not point to the resource metadata</source>
        <translation>チャレンジがリソースメタデータを指していません</translation>
    </message>
    <message>
        <source>The resource metadata is for another URL</source>
        <translation>リソースメタデータが別の URL のものです</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server</source>
        <translation>リソースメタデータに認可サーバーが示されていません</translation>
    </message>
    <message>
        <source>The resource metadata lists scopes that should not be there</source>
        <translation>リソースメタデータに、あるべきでないスコープが載っています</translation>
    </message>
    <message>
        <source>The resource metadata lists an endpoint instead of an issuer</source>
        <translation>リソースメタデータに、発行者ではなくエンドポイントが載っています</translation>
    </message>
    <message>
        <source>The listed issuer has a final slash that the real one has not</source>
        <translation>載っている発行者の末尾に、本来はないスラッシュがあります</translation>
    </message>
    <message>
        <source>The server answers without a token</source>
        <translation>サーバーがトークンなしで応答します</translation>
    </message>
    <message>
        <source>The issuer is an address of the Admin Console</source>
        <translation>発行者が Admin Console のアドレスになっています</translation>
    </message>
    <message>
        <source>This Okta org has no custom authorization servers</source>
        <translation>この Okta 組織にはカスタム認可サーバーがありません</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is not there</source>
        <translation>認可サーバーのメタデータがそこにありません</translation>
    </message>
    <message>
        <source>The client asked for the org&apos;s metadata instead of the server&apos;s</source>
        <translation>クライアントがサーバーではなく組織のメタデータを求めました</translation>
    </message>
    <message>
        <source>A browser may not follow the redirect to the metadata</source>
        <translation>ブラウザーはメタデータへのリダイレクトをたどれないことがあります</translation>
    </message>
    <message>
        <source>The metadata is served at only some of the well-known addresses</source>
        <translation>メタデータが既知のアドレスの一部にしかありません</translation>
    </message>
    <message>
        <source>A web page answers where the metadata should be</source>
        <translation>メタデータがあるべき場所で Web ページが応答しています</translation>
    </message>
    <message>
        <source>The metadata is of another issuer</source>
        <translation>メタデータが別の発行者のものです</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>メタデータが S256 の PKCE を示していません</translation>
    </message>
    <message>
        <source>An endpoint is on another host than the issuer</source>
        <translation>エンドポイントが発行者と別のホストにあります</translation>
    </message>
    <message>
        <source>The signing keys cannot be fetched</source>
        <translation>署名鍵を取得できません</translation>
    </message>
    <message>
        <source>Okta registers no clients on its own</source>
        <translation>Okta は自らクライアントを登録しません</translation>
    </message>
    <message>
        <source>The authorization server takes no URL as client id</source>
        <translation>認可サーバーは URL をクライアント ID として受け付けません</translation>
    </message>
    <message>
        <source>The client may not register itself</source>
        <translation>クライアントは自身を登録できません</translation>
    </message>
    <message>
        <source>The authorization server offers no registration, and no client id is known</source>
        <translation>認可サーバーが登録を提供せず、クライアント ID もわかりません</translation>
    </message>
    <message>
        <source>The registration request was refused for what it says</source>
        <translation>登録リクエストが内容のために拒否されました</translation>
    </message>
    <message>
        <source>The client&apos;s metadata document is not right</source>
        <translation>クライアントのメタデータ文書が正しくありません</translation>
    </message>
    <message>
        <source>The client id belongs to another issuer</source>
        <translation>クライアント ID は別の発行者のものです</translation>
    </message>
    <message>
        <source>The callback of the server&apos;s OAuth proxy is not registered</source>
        <translation>サーバーの OAuth プロキシのコールバックが登録されていません</translation>
    </message>
    <message>
        <source>The client takes another port each time</source>
        <translation>クライアントが毎回別のポートを使っています</translation>
    </message>
    <message>
        <source>Okta does not know the client id</source>
        <translation>Okta がクライアント ID を知りません</translation>
    </message>
    <message>
        <source>The redirect URI is not registered</source>
        <translation>リダイレクト URI が登録されていません</translation>
    </message>
    <message>
        <source>The app is of the wrong type for this flow</source>
        <translation>アプリの種類がこのフローに合っていません</translation>
    </message>
    <message>
        <source>The app requires PKCE</source>
        <translation>アプリが PKCE を要求しています</translation>
    </message>
    <message>
        <source>The PKCE method is not supported</source>
        <translation>PKCE の方式がサポートされていません</translation>
    </message>
    <message>
        <source>The response type is not allowed</source>
        <translation>応答タイプが許可されていません</translation>
    </message>
    <message>
        <source>The authorization server rejects the resource parameter</source>
        <translation>認可サーバーが resource パラメーターを拒否しています</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>応答が別のサインインのものです</translation>
    </message>
    <message>
        <source>The answer comes from another issuer</source>
        <translation>応答が別の発行者から来ています</translation>
    </message>
    <message>
        <source>The user is not assigned to the app</source>
        <translation>ユーザーがアプリに割り当てられていません</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>A scope needs the user&apos;s consent</source>
        <translation>スコープにユーザーの同意が必要です</translation>
    </message>
    <message>
        <source>No one is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>A sign-on policy stops the user at Okta&apos;s page</source>
        <translation>サインオンポリシーがユーザーを Okta のページで止めています</translation>
    </message>
    <message>
        <source>The port of the redirect URI is in use</source>
        <translation>リダイレクト URI のポートが使用中です</translation>
    </message>
    <message>
        <source>The browser cannot reach the client</source>
        <translation>ブラウザーがクライアントに到達できません</translation>
    </message>
    <message>
        <source>No program answers to the redirect&apos;s own scheme</source>
        <translation>リダイレクトの独自スキームに応答するプログラムがありません</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <translation>ブラウザーが戻ってきませんでした</translation>
    </message>
    <message>
        <source>The token was asked for at the org&apos;s own server</source>
        <translation>トークンが組織自身のサーバーに求められました</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>クライアントシークレットが誤っています</translation>
    </message>
    <message>
        <source>The client secret was replaced</source>
        <translation>クライアントシークレットが差し替えられました</translation>
    </message>
    <message>
        <source>The client did not authenticate</source>
        <translation>クライアントが認証を行いませんでした</translation>
    </message>
    <message>
        <source>The client authentication was refused</source>
        <translation>クライアント認証が拒否されました</translation>
    </message>
    <message>
        <source>The client authenticated in two ways at once</source>
        <translation>クライアントが同時に二つの方法で認証を行いました</translation>
    </message>
    <message>
        <source>The Basic header cannot be read</source>
        <translation>Basic ヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>The client secret is in the URL</source>
        <translation>クライアントシークレットが URL に含まれています</translation>
    </message>
    <message>
        <source>The client assertion is for another address</source>
        <translation>クライアントアサーションが別のアドレス宛てです</translation>
    </message>
    <message>
        <source>The times of the client assertion are not accepted</source>
        <translation>クライアントアサーションの時刻が受け入れられません</translation>
    </message>
    <message>
        <source>The client assertion&apos;s key is not the app&apos;s</source>
        <translation>クライアントアサーションの鍵がアプリのものではありません</translation>
    </message>
    <message>
        <source>The client assertion was used before</source>
        <translation>クライアントアサーションがすでに使われています</translation>
    </message>
    <message>
        <source>The request comes from a network that the app does not allow</source>
        <translation>リクエストが、アプリの許可しないネットワークから来ています</translation>
    </message>
    <message>
        <source>A browser may not talk to the token endpoint</source>
        <translation>ブラウザーはトークンエンドポイントと通信できません</translation>
    </message>
    <message>
        <source>The token request is not a form</source>
        <translation>トークンリクエストがフォームではありません</translation>
    </message>
    <message>
        <source>The app may not use this grant</source>
        <translation>アプリはこのグラントを使えません</translation>
    </message>
    <message>
        <source>The server does not know this grant</source>
        <translation>サーバーがこのグラントを知りません</translation>
    </message>
    <message>
        <source>No scope was asked for, and there is no default</source>
        <translation>スコープが求められず、既定のスコープもありません</translation>
    </message>
    <message>
        <source>openid was asked for without a user</source>
        <translation>ユーザーなしで openid が求められました</translation>
    </message>
    <message>
        <source>OpenID scopes were asked for without openid</source>
        <translation>openid なしで OpenID のスコープが求められました</translation>
    </message>
    <message>
        <source>A scope does not exist on this server</source>
        <translation>スコープがこのサーバーに存在しません</translation>
    </message>
    <message>
        <source>The app requires DPoP</source>
        <translation>アプリが DPoP を要求しています</translation>
    </message>
    <message>
        <source>The client did not repeat its request with the server&apos;s nonce</source>
        <translation>クライアントがサーバーのノンスでリクエストを再送しませんでした</translation>
    </message>
    <message>
        <source>The DPoP proof is not accepted</source>
        <translation>DPoP の証明が受け入れられません</translation>
    </message>
    <message>
        <source>The authorization code is no longer good</source>
        <translation>認可コードはもう有効ではありません</translation>
    </message>
    <message>
        <source>The code was given to another client</source>
        <translation>コードは別のクライアントに渡されたものです</translation>
    </message>
    <message>
        <source>The code is of another authorization server</source>
        <translation>コードは別の認可サーバーのものです</translation>
    </message>
    <message>
        <source>The redirect URI changed between sign-in and exchange</source>
        <translation>サインインと交換の間でリダイレクト URI が変わりました</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>PKCE の検証値がチャレンジに合いません</translation>
    </message>
    <message>
        <source>The code was exchanged without its PKCE verifier</source>
        <translation>コードが PKCE の検証値なしで交換されました</translation>
    </message>
    <message>
        <source>The device sign-in did not end with a token</source>
        <translation>デバイスでのサインインがトークンに至りませんでした</translation>
    </message>
    <message>
        <source>Okta limits the rate of requests</source>
        <translation>Okta がリクエストの頻度を制限しています</translation>
    </message>
    <message>
        <source>Okta could not compute the token&apos;s claims</source>
        <translation>Okta がトークンのクレームを計算できませんでした</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer holds no token</source>
        <translation>トークンエンドポイントの応答にトークンがありません</translation>
    </message>
    <message>
        <source>Every call asks for a new token</source>
        <translation>呼び出しのたびに新しいトークンを求めています</translation>
    </message>
    <message>
        <source>Okta ignores the audience parameter</source>
        <translation>Okta は audience パラメーターを無視します</translation>
    </message>
    <message>
        <source>No access policy fits this request</source>
        <translation>このリクエストに合うアクセスポリシーがありません</translation>
    </message>
    <message>
        <source>The access policy is not assigned to this client</source>
        <translation>アクセスポリシーがこのクライアントに割り当てられていません</translation>
    </message>
    <message>
        <source>The access policy no longer applies</source>
        <translation>アクセスポリシーはもう適用されません</translation>
    </message>
    <message>
        <source>The policy&apos;s rule lacks this grant type</source>
        <translation>ポリシーのルールにこのグラントタイプがありません</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover this user</source>
        <translation>ポリシーのルールがこのユーザーを対象にしていません</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover a requested scope</source>
        <translation>ポリシーのルールが求められたスコープを対象にしていません</translation>
    </message>
    <message>
        <source>The client that registered itself is in no access policy</source>
        <translation>自身を登録したクライアントがどのアクセスポリシーにもありません</translation>
    </message>
    <message>
        <source>Another rule of the policy matched than the one that is meant</source>
        <translation>意図したものとは別のポリシールールが適用されました</translation>
    </message>
    <message>
        <source>An address is http instead of https</source>
        <translation>アドレスが https ではなく http です</translation>
    </message>
    <message>
        <source>The refusal comes from something in front of the MCP server</source>
        <translation>MCP サーバーの手前にあるものが拒否しています</translation>
    </message>
    <message>
        <source>There is no MCP endpoint at this path</source>
        <translation>このパスに MCP エンドポイントはありません</translation>
    </message>
    <message>
        <source>The server redirects to the path with or without the final slash</source>
        <translation>サーバーが末尾のスラッシュの有無が違うパスへリダイレクトしています</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>サーバーが https から http へリダイレクトしています</translation>
    </message>
    <message>
        <source>The address redirects in a circle</source>
        <translation>アドレスのリダイレクトが循環しています</translation>
    </message>
    <message>
        <source>A redirect to another origin loses the token</source>
        <translation>別のオリジンへのリダイレクトでトークンが失われます</translation>
    </message>
    <message>
        <source>The Authorization header is lost before the MCP server</source>
        <translation>Authorization ヘッダーが MCP サーバーの手前で失われます</translation>
    </message>
    <message>
        <source>The Authorization header is malformed</source>
        <translation>Authorization ヘッダーの書式が誤っています</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were sent to the MCP server</source>
        <translation>クライアントの資格情報が MCP サーバーに送られました</translation>
    </message>
    <message>
        <source>The request carries credentials twice</source>
        <translation>リクエストに資格情報が二重に含まれています</translation>
    </message>
    <message>
        <source>The token is in the URL</source>
        <translation>トークンが URL に含まれています</translation>
    </message>
    <message>
        <source>The request carries no token</source>
        <translation>リクエストにトークンがありません</translation>
    </message>
    <message>
        <source>The Accept header does not name both media types</source>
        <translation>Accept ヘッダーが両方のメディアタイプを示していません</translation>
    </message>
    <message>
        <source>The Content-Type of the request is not JSON</source>
        <translation>リクエストの Content-Type が JSON ではありません</translation>
    </message>
    <message>
        <source>The session id was not sent back</source>
        <translation>セッション ID が送り返されませんでした</translation>
    </message>
    <message>
        <source>The server does not know this session</source>
        <translation>サーバーがこのセッションを知りません</translation>
    </message>
    <message>
        <source>The server does not support this protocol version</source>
        <translation>サーバーがこのプロトコルバージョンをサポートしていません</translation>
    </message>
    <message>
        <source>Headers and body of the request do not agree</source>
        <translation>リクエストのヘッダーと本文が一致しません</translation>
    </message>
    <message>
        <source>Client and server speak different generations of MCP</source>
        <translation>クライアントとサーバーが異なる世代の MCP を使っています</translation>
    </message>
    <message>
        <source>The server rejects the Origin header</source>
        <translation>サーバーが Origin ヘッダーを拒否しています</translation>
    </message>
    <message>
        <source>A browser may not talk to the MCP server</source>
        <translation>ブラウザーは MCP サーバーと通信できません</translation>
    </message>
    <message>
        <source>The server rejects the Host header</source>
        <translation>サーバーが Host ヘッダーを拒否しています</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが起きました</translation>
    </message>
    <message>
        <source>The request is larger than the server or a proxy accepts</source>
        <translation>リクエストがサーバーまたはプロキシの上限より大きいです</translation>
    </message>
    <message>
        <source>The MCP server limits the rate of requests</source>
        <translation>MCP サーバーがリクエストの頻度を制限しています</translation>
    </message>
    <message>
        <source>A proxy holds the stream back</source>
        <translation>プロキシがストリームを滞らせています</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>トークンが JWT ではありません</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>トークンが暗号化されています</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>トークンが途中で切れています</translation>
    </message>
    <message>
        <source>An ID token was sent instead of an access token</source>
        <translation>アクセストークンの代わりに ID トークンが送られました</translation>
    </message>
    <message>
        <source>An identity assertion was sent instead of an access token</source>
        <translation>アクセストークンの代わりにアイデンティティアサーションが送られました</translation>
    </message>
    <message>
        <source>The server insists on the token type at+jwt</source>
        <translation>サーバーがトークンタイプ at+jwt を要求しています</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>トークンが署名されていません</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood</source>
        <translation>トークンが、理解されない拡張を要求しています</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret</source>
        <translation>トークンが共有秘密で署名されています</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not the server&apos;s</source>
        <translation>トークンのアルゴリズムがサーバーのものと違います</translation>
    </message>
    <message>
        <source>The token&apos;s key is not in the issuer&apos;s key set</source>
        <translation>トークンの鍵が発行者の鍵セットにありません</translation>
    </message>
    <message>
        <source>The MCP server checks with the keys of another server</source>
        <translation>MCP サーバーが別のサーバーの鍵で検査しています</translation>
    </message>
    <message>
        <source>The token does not say which key signed it</source>
        <translation>トークンがどの鍵で署名されたかを示していません</translation>
    </message>
    <message>
        <source>The MCP server works with old keys</source>
        <translation>MCP サーバーが古い鍵を使っています</translation>
    </message>
    <message>
        <source>The signature does not fit the token</source>
        <translation>署名がトークンに合いません</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>トークンの期限が切れています</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>トークンはまだ有効ではありません</translation>
    </message>
    <message>
        <source>The server insists on a client_id claim</source>
        <translation>サーバーが client_id クレームを要求しています</translation>
    </message>
    <message>
        <source>The token&apos;s subject is not what the server looks for</source>
        <translation>トークンのサブジェクトが、サーバーの求めるものではありません</translation>
    </message>
    <message>
        <source>Token and MCP server do not agree on DPoP</source>
        <translation>トークンと MCP サーバーの DPoP の扱いが一致していません</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate</source>
        <translation>トークンがクライアント証明書に結び付けられています</translation>
    </message>
    <message>
        <source>The token comes from the org&apos;s own server</source>
        <translation>トークンが組織自身のサーバーから来ています</translation>
    </message>
    <message>
        <source>An endpoint is configured as the issuer</source>
        <translation>発行者としてエンドポイントが設定されています</translation>
    </message>
    <message>
        <source>The issuers differ by the final slash</source>
        <translation>発行者が末尾のスラッシュで異なります</translation>
    </message>
    <message>
        <source>The token comes from another server of the same org</source>
        <translation>トークンが同じ組織の別のサーバーから来ています</translation>
    </message>
    <message>
        <source>The issuers differ by the host</source>
        <translation>発行者がホストで異なります</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>トークンが別の発行者から来ています</translation>
    </message>
    <message>
        <source>The audiences differ by the final slash</source>
        <translation>オーディエンスが末尾のスラッシュで異なります</translation>
    </message>
    <message>
        <source>The audiences differ by https://</source>
        <translation>オーディエンスが https:// の有無で異なります</translation>
    </message>
    <message>
        <source>The audiences only look alike</source>
        <translation>オーディエンスは見かけが同じだけです</translation>
    </message>
    <message>
        <source>The token has the factory audience of the default server</source>
        <translation>トークンが既定サーバーの出荷時オーディエンスを持っています</translation>
    </message>
    <message>
        <source>The token&apos;s audience is a client id</source>
        <translation>トークンのオーディエンスがクライアント ID になっています</translation>
    </message>
    <message>
        <source>The server expects its own URL as audience</source>
        <translation>サーバーが自身の URL をオーディエンスとして期待しています</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>トークンが別のオーディエンス宛てです</translation>
    </message>
    <message>
        <source>The token is for another MCP server</source>
        <translation>トークンが別の MCP サーバー宛てです</translation>
    </message>
    <message>
        <source>The token has several audiences</source>
        <translation>トークンに複数のオーディエンスがあります</translation>
    </message>
    <message>
        <source>The token lacks a scope that the server requires</source>
        <translation>サーバーが要求するスコープがトークンにありません</translation>
    </message>
    <message>
        <source>The token has the scope where the server does not look</source>
        <translation>スコープが、サーバーの見ない場所に入っています</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>トークンが失効しています</translation>
    </message>
    <message>
        <source>Introspection is not set up right</source>
        <translation>イントロスペクションの設定が正しくありません</translation>
    </message>
    <message>
        <source>The MCP server runs with other values than its file has</source>
        <translation>MCP サーバーがファイルとは別の値で動いています</translation>
    </message>
    <message>
        <source>The MCP server may not be able to fetch the keys</source>
        <translation>MCP サーバーが鍵を取得できていない可能性があります</translation>
    </message>
    <message>
        <source>The token was issued, but the MCP server refuses it</source>
        <translation>トークンは発行されましたが、MCP サーバーが拒否しています</translation>
    </message>
    <message>
        <source>The MCP endpoint does not take this method</source>
        <translation>MCP エンドポイントがこのメソッドを受け付けません</translation>
    </message>
    <message>
        <source>The server cannot check any token without the keys of the authorization server. The variable list of the guide leaves OAUTH_JWKS_URI out.</source>
        <translation>認可サーバーの鍵がないと、サーバーはどのトークンも検査できません。手順書の変数一覧には OAUTH_JWKS_URI が抜けています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings shows the Issuer; the keys are at {Issuer}/v1/keys. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings で Issuer を確認できます。鍵は {Issuer}/v1/keys にあります。変更は不要です。</translation>
    </message>
    <message>
        <source>Set OAUTH_JWKS_URI to {Issuer}/v1/keys and restart.</source>
        <translation>OAUTH_JWKS_URI を {Issuer}/v1/keys に設定し、再起動します。</translation>
    </message>
    <message>
        <source>The code stops, or a tool fails, with a NameError before OAuth plays a part.</source>
        <translation>OAuth が関わる前に、NameError でコードが止まるか、ツールが失敗します。</translation>
    </message>
    <message>
        <source>Add the import: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</source>
        <translation>次のインポートを追加します: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime。</translation>
    </message>
    <message>
        <source>The route of the guide that redirects to the authorization server&apos;s metadata adds a path to OAUTH_ISSUER and fails when that is unset.</source>
        <translation>認可サーバーのメタデータへリダイレクトする手順書のルートは、OAUTH_ISSUER にパスを付け足すため、未設定だと失敗します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 値をコピーします。</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to that value and restart; better, replace the route by RemoteAuthProvider.</source>
        <translation>OAUTH_ISSUER にその値を設定し、再起動します。ルートを RemoteAuthProvider に置き換えるとさらに確実です。</translation>
    </message>
    <message>
        <source>It names itself by an address that only its own network knows, or with the MCP path twice. Clients from outside cannot use that name.</source>
        <translation>自身のネットワーク内でしか通じないアドレスか、MCP のパスが二重になったアドレスを名乗っています。外部のクライアントはその名前を使えません。</translation>
    </message>
    <message>
        <source>FastMCP: base_url is the public origin, https and without the MCP path, as in base_url=&quot;https://mcp.example.com&quot;.</source>
        <translation>FastMCP: base_url は公開オリジンです。https とし、MCP のパスは付けません (例: base_url=&quot;https://mcp.example.com&quot;)。</translation>
    </message>
    <message>
        <source>Versions up to 2.11 serve /mcp/ instead of /mcp, older ones do not read scp, and the texts of refusals differ.</source>
        <translation>2.11 までのバージョンは /mcp ではなく /mcp/ で提供します。さらに古いものは scp を読まず、拒否の文面も異なります。</translation>
    </message>
    <message>
        <source>Upgrade FastMCP (pip install --upgrade fastmcp), and read its notes on changes.</source>
        <translation>FastMCP をアップグレードし (pip install --upgrade fastmcp)、変更点の説明を読みます。</translation>
    </message>
    <message>
        <source>Use the path with the final slash until then.</source>
        <translation>それまでは、末尾にスラッシュの付いたパスを使います。</translation>
    </message>
    <message>
        <source>FastMCP&apos;s OAuthProxy and OIDCProxy register clients themselves. Kept in memory, or signed with a key made at each start, the registrations and tokens are lost with a restart.</source>
        <translation>FastMCP の OAuthProxy と OIDCProxy は自らクライアントを登録します。登録とトークンは、メモリに置かれていたり、起動のたびに作られる鍵で署名されていたりすると、再起動で失われます。</translation>
    </message>
    <message>
        <source>OAuthProxy: a persistent client_storage and a fixed jwt_signing_key.</source>
        <translation>OAuthProxy: 永続的な client_storage と固定の jwt_signing_key を使います。</translation>
    </message>
    <message>
        <source>Delete the stored registration and its tokens, and register again.</source>
        <translation>保存された登録とそのトークンを削除し、登録し直します。</translation>
    </message>
    <message>
        <source>No request could be sent. A browser may still work if it uses another name server or a VPN.</source>
        <translation>リクエストを送れませんでした。ブラウザーが別のネームサーバーや VPN を使っている場合、ブラウザーではつながることがあります。</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if the name is your custom domain: its CNAME record is missing.</source>
        <translation>Customizations &gt; Brands &gt; 対象のブランド &gt; Domains: その名前がカスタムドメインなら、CNAME レコードが欠けています。</translation>
    </message>
    <message>
        <source>Create the DNS record of the deployment.</source>
        <translation>デプロイ先の DNS レコードを作成します。</translation>
    </message>
    <message>
        <source>Correct the host name; connect the VPN that knows it.</source>
        <translation>ホスト名を修正するか、その名前を解決できる VPN に接続します。</translation>
    </message>
    <message>
        <source>localhost stands for both 127.0.0.1 and ::1, and the server listens on only one of them.</source>
        <translation>localhost は 127.0.0.1 と ::1 の両方を指しますが、サーバーはその一方でしか待ち受けていません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, if this is the redirect&apos;s address: register the IP address that the client listens on.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: これがリダイレクト先のアドレスなら、クライアントが待ち受けているリテラルのアドレスを登録します。</translation>
    </message>
    <message>
        <source>Listen on both families, for instance host=&quot;::&quot; or two listeners.</source>
        <translation>両方のアドレスファミリーで待ち受けます (host=&quot;::&quot; とする、リスナーを二つにするなど)。</translation>
    </message>
    <message>
        <source>In the URL, use the IP address that answers.</source>
        <translation>応答するほうのリテラルのアドレスを URL に使います。</translation>
    </message>
    <message>
        <source>The machine was reached, but no program listens on that port.</source>
        <translation>マシンには到達しましたが、そのポートで待ち受けているプログラムがありません。</translation>
    </message>
    <message>
        <source>Start the server; in a container bind 0.0.0.0 and publish the port.</source>
        <translation>サーバーを起動します。コンテナーでは 0.0.0.0 にバインドし、ポートを公開します。</translation>
    </message>
    <message>
        <source>Correct the port.</source>
        <translation>ポートを修正します。</translation>
    </message>
    <message>
        <source>Something listens there, but it does not speak HTTP, expects TLS, or fell over the request. A proxy or a firewall that cuts connections looks the same.</source>
        <translation>何かが待ち受けていますが、HTTP に対応していないか、TLS を期待しているか、リクエストの処理中に異常終了しています。プロキシやファイアウォールが接続を切る場合も同じように見えます。</translation>
    </message>
    <message>
        <source>Read the log of what listens on that port.</source>
        <translation>そのポートで待ち受けているもののログを読みます。</translation>
    </message>
    <message>
        <source>Check the port, and http against https.</source>
        <translation>ポートと、http か https かを確認します。</translation>
    </message>
    <message>
        <source>A connection that is never accepted points to a firewall. One that is accepted and then silent points to a server that hangs, often while it fetches the signing keys itself.</source>
        <translation>接続がまったく受け入れられないなら、ファイアウォールが疑われます。受け入れられた後に無応答なら、サーバーがハングしています。サーバー自身が署名鍵を取得している最中によく起こります。</translation>
    </message>
    <message>
        <source>Security &gt; Networks, if a zone blocks the machine.</source>
        <translation>Security &gt; Networks: ゾーンがマシンを遮断していないか確認します。</translation>
    </message>
    <message>
        <source>Open the firewall or security group; let the server reach the authorization server on port 443.</source>
        <translation>ファイアウォールまたはセキュリティグループを開き、サーバーから認可サーバーのポート 443 に到達できるようにします。</translation>
    </message>
    <message>
        <source>Check the VPN and the proxy; raise the time limit to tell slow from silent.</source>
        <translation>VPN とプロキシを確認します。制限時間を延ばすと、遅いのか無応答なのかを区別できます。</translation>
    </message>
    <message>
        <source>The certificate may be self-signed, from a private authority, or sent without its intermediate. If it names a security product, a proxy reads the traffic.</source>
        <translation>証明書が自己署名か、プライベート認証局のものか、中間証明書なしで送られている可能性があります。セキュリティ製品の名前が入っていれば、プロキシが通信を読み取っています。</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, with the full chain.</source>
        <translation>公的な認証局の証明書を、完全なチェーンとともにインストールします。</translation>
    </message>
    <message>
        <source>Trust the private root (--ca-file). Do not switch verification off.</source>
        <translation>プライベートなルートを信頼します (--ca-file)。検証は無効にしないでください。</translation>
    </message>
    <message>
        <source>The name in the URL is not among the names that the certificate lists.</source>
        <translation>URL の名前が、証明書に記載された名前の中にありません。</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is your custom domain: its certificate.</source>
        <translation>Customizations &gt; Brands &gt; 対象のブランド &gt; Domains: カスタムドメインなら、その証明書を確認します。</translation>
    </message>
    <message>
        <source>Install a certificate that lists the host.</source>
        <translation>そのホストを記載した証明書をインストールします。</translation>
    </message>
    <message>
        <source>Use a host name that the certificate lists.</source>
        <translation>証明書に記載されたホスト名を使います。</translation>
    </message>
    <message>
        <source>Browsers have the intermediate certificate from elsewhere; programs, Python and Node do not.</source>
        <translation>ブラウザーは中間証明書を別の所から入手しますが、Python や Node などのプログラムはそうしません。</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is a custom domain: upload the whole chain.</source>
        <translation>Customizations &gt; Brands &gt; 対象のブランド &gt; Domains: カスタムドメインなら、チェーン全体をアップロードします。</translation>
    </message>
    <message>
        <source>Configure the full chain (fullchain.pem): the server&apos;s certificate, then the intermediate ones.</source>
        <translation>完全なチェーン (fullchain.pem) を設定します。サーバーの証明書、中間証明書の順です。</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid. If only this machine&apos;s clock says so, the clock is wrong.</source>
        <translation>期限切れか、まだ有効期間に入っていません。このコンピューターの時計だけがそう示すなら、時計が誤っています。</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>証明書を更新します。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>このコンピューターの時計を確認します。</translation>
    </message>
    <message>
        <source>The handshake ended before any certificate was shown: an old server, or a box in between that speaks only TLS 1.0 or 1.1. Okta refuses everything below 1.2.</source>
        <translation>証明書が示される前にハンドシェイクが終わりました。古いサーバーか、TLS 1.0 や 1.1 にしか対応しない途中の機器が原因です。Okta は 1.2 未満をすべて拒否します。</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 と 1.3 を有効にします。</translation>
    </message>
    <message>
        <source>Update the client, or the proxy that it goes through.</source>
        <translation>クライアント、または経由するプロキシを更新します。</translation>
    </message>
    <message>
        <source>One side speaks TLS and the other does not.</source>
        <translation>一方が TLS を使い、もう一方が使っていません。</translation>
    </message>
    <message>
        <source>Correct the scheme of base_url, or the port that the proxy forwards to.</source>
        <translation>base_url のスキーム、またはプロキシの転送先ポートを修正します。</translation>
    </message>
    <message>
        <source>Change the scheme of the URL.</source>
        <translation>URL のスキームを変更します。</translation>
    </message>
    <message>
        <source>The refusal is the proxy&apos;s, not the server&apos;s: 407 asks for its credentials, 403 is its block list.</source>
        <translation>拒否したのはサーバーではなくプロキシです。407 はプロキシの資格情報の要求、403 はプロキシの遮断リストによるものです。</translation>
    </message>
    <message>
        <source>Correct the proxy settings and its credentials; have *.okta.com, *.oktacdn.com and the MCP host allowed; no proxy for loopback addresses.</source>
        <translation>プロキシの設定と資格情報を修正し、*.okta.com、*.oktacdn.com、MCP のホストを許可してもらいます。ループバックアドレスにはプロキシを使いません。</translation>
    </message>
    <message>
        <source>The certificate is not from a public authority. Browsers trust the company&apos;s root, Python, Node and other programs do not.</source>
        <translation>証明書が公的な認証局のものではありません。ブラウザーは会社のルートを信頼しますが、Python や Node などのプログラムは信頼しません。</translation>
    </message>
    <message>
        <source>Give the root to the server&apos;s runtime too (SSL_CERT_FILE), because it fetches Okta&apos;s keys.</source>
        <translation>サーバーは Okta の鍵を取得するので、サーバーのランタイムにもルートを渡します (SSL_CERT_FILE)。</translation>
    </message>
    <message>
        <source>Give the company&apos;s root to the runtime (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or have the host exempted from inspection.</source>
        <translation>会社のルートをランタイムに渡すか (SSL_CERT_FILE、NODE_EXTRA_CA_CERTS)、そのホストを検査の対象から外してもらいます。</translation>
    </message>
    <message>
        <source>Requests for metadata end at an unrelated host, as in a hotel or a guest network before its terms are accepted.</source>
        <translation>メタデータのリクエストが無関係なホストに行き着きます。利用規約に同意する前のホテルやゲスト用ネットワークなどで起こります。</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>ブラウザーを開いてネットワークにサインインし、もう一度試します。</translation>
    </message>
    <message>
        <source>Two independent hosts agree on another time. Tokens then look fresh or expired wrongly, and proofs and assertions signed here are refused.</source>
        <translation>独立した二つのホストが、そろって別の時刻を示しています。このままではトークンが有効か期限切れかを誤って判断し、ここで署名した証明やアサーションは拒否されます。</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on this machine.</source>
        <translation>このコンピューターの時刻同期を有効にします。</translation>
    </message>
    <message>
        <source>A server that is far ahead sees fresh tokens as expired; FastMCP allows no tolerance. One that is behind accepts expired ones.</source>
        <translation>時計の進んだサーバーは、新しいトークンを期限切れとみなします。FastMCP は誤差を許容しません。時計の遅れたサーバーは、期限切れのトークンを受け入れます。</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on the server&apos;s host or virtual machine.</source>
        <translation>サーバーのホストまたは仮想マシンの時刻同期を有効にします。</translation>
    </message>
    <message>
        <source>Over plain HTTP everyone on the way can read the token. Only loopback addresses are exempt.</source>
        <translation>素の HTTP では、経路上の誰もがトークンを読めます。例外はループバックアドレスだけです。</translation>
    </message>
    <message>
        <source>Serve over https and set base_url to the https address.</source>
        <translation>https で提供し、base_url を https のアドレスに設定します。</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>URL に https を使います。</translation>
    </message>
    <message>
        <source>It has not the form of an MCP server&apos;s answer: a gateway, firewall or load balancer refused. Okta has no part in it.</source>
        <translation>MCP サーバーの応答の形をしていません。ゲートウェイ、ファイアウォール、ロードバランサーのいずれかが拒否しました。Okta は関わっていません。</translation>
    </message>
    <message>
        <source>Correct the rule of the gateway, so that requests with a Bearer token reach the MCP server.</source>
        <translation>Bearer トークン付きのリクエストが MCP サーバーに届くように、ゲートウェイの規則を修正します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway; a server log without an entry for the request proves it.</source>
        <translation>ゲートウェイの管理者に問い合わせます。サーバーのログにこのリクエストの記録がなければ、それが証拠になります。</translation>
    </message>
    <message>
        <source>The host answers, but not as an MCP server at this address. FastMCP listens at /mcp unless told otherwise.</source>
        <translation>ホストは応答しますが、このアドレスでは MCP サーバーとして応答していません。FastMCP は、特に指定しなければ /mcp で待ち受けます。</translation>
    </message>
    <message>
        <source>Check mcp.run(path=…) and the prefix that a gateway adds.</source>
        <translation>mcp.run(path=…) と、ゲートウェイが付けるプレフィックスを確認します。</translation>
    </message>
    <message>
        <source>Correct the path of the MCP URL.</source>
        <translation>MCP の URL のパスを修正します。</translation>
    </message>
    <message>
        <source>A client that repeats the request with its body and its Authorization header gets through; others do not.</source>
        <translation>本文と Authorization ヘッダーを付けてリクエストを送り直すクライアントは通りますが、ほかは通りません。</translation>
    </message>
    <message>
        <source>FastMCP: the path is /mcp from 2.12, /mcp/ before.</source>
        <translation>FastMCP: パスは 2.12 から /mcp、それより前は /mcp/ です。</translation>
    </message>
    <message>
        <source>Use the exact path of the redirect.</source>
        <translation>リダイレクト先のパスをそのまま使います。</translation>
    </message>
    <message>
        <source>The scheme is part of the origin, so clients drop the Authorization header. Usually TLS ends at a proxy and the server behind it builds the address from its own plain connection.</source>
        <translation>スキームはオリジンの一部なので、クライアントは Authorization ヘッダーを落とします。多くの場合、TLS がプロキシで終端され、背後のサーバーが自身の平文の接続をもとにアドレスを組み立てています。</translation>
    </message>
    <message>
        <source>Start uvicorn with --proxy-headers, set FORWARDED_ALLOW_IPS and let the proxy send X-Forwarded-Proto: https.</source>
        <translation>uvicorn を --proxy-headers 付きで起動し、FORWARDED_ALLOW_IPS を設定して、プロキシから X-Forwarded-Proto: https を送るようにします。</translation>
    </message>
    <message>
        <source>Use the exact path, so that no redirect is needed.</source>
        <translation>リダイレクトが要らないように、正確なパスを使います。</translation>
    </message>
    <message>
        <source>A proxy that adds the final slash before a server that takes it away does this, and so does one that sends https back to https because TLS ends before it.</source>
        <translation>末尾のスラッシュを付けるプロキシの背後に、それを取り除くサーバーがあるとこうなります。TLS が手前で終端されるために、https から https へ送り返す場合も同じです。</translation>
    </message>
    <message>
        <source>Let only one of proxy and server redirect; tell the server the outer scheme (X-Forwarded-Proto).</source>
        <translation>リダイレクトはプロキシとサーバーの一方だけで行い、外側のスキームをサーバーに伝えます (X-Forwarded-Proto)。</translation>
    </message>
    <message>
        <source>Use the address that answers without a redirect.</source>
        <translation>リダイレクトなしで応答するアドレスを使います。</translation>
    </message>
    <message>
        <source>A token must not be carried to another scheme, host or port, so the server behind the redirect sees a request without one.</source>
        <translation>トークンは別のスキーム、ホスト、ポートへは引き継げないため、リダイレクト先のサーバーにはトークンのないリクエストが届きます。</translation>
    </message>
    <message>
        <source>Serve the MCP endpoint where clients are told to call it.</source>
        <translation>クライアントに案内しているアドレスで MCP エンドポイントを提供します。</translation>
    </message>
    <message>
        <source>Configure the final URL. Do not forward the token by hand.</source>
        <translation>最終的な URL を設定します。トークンを手動で転送しないでください。</translation>
    </message>
    <message>
        <source>The token was sent, and the server answers as if none had come. A proxy or gateway in between removes or consumes the header.</source>
        <translation>トークンは送られましたが、サーバーは届いていないかのように応答しています。途中のプロキシまたはゲートウェイが、ヘッダーを取り除いたか消費しています。</translation>
    </message>
    <message>
        <source>nginx: proxy_set_header Authorization $http_authorization; Apache with mod_wsgi: WSGIPassAuthorization On; API gateway: let the header through.</source>
        <translation>nginx: proxy_set_header Authorization $http_authorization、mod_wsgi を使う Apache: WSGIPassAuthorization On、API ゲートウェイ: ヘッダーを通します。</translation>
    </message>
    <message>
        <source>Try the server&apos;s own address, past the proxy, to confirm it.</source>
        <translation>プロキシを通さずにサーバー自身のアドレスを試し、確かめます。</translation>
    </message>
    <message>
        <source>The server cannot read a token from it. Often the word Bearer was pasted into a field that already adds it.</source>
        <translation>サーバーがヘッダーからトークンを読み取れません。Bearer を自動で付ける欄に Bearer という語まで貼り付けた場合によく起こります。</translation>
    </message>
    <message>
        <source>Enter the bare token, without Bearer, quotes or line breaks.</source>
        <translation>Bearer、引用符、改行を付けず、トークンだけを入力します。</translation>
    </message>
    <message>
        <source>Basic is for the token endpoint. The MCP server wants a Bearer token, and now knows the secret.</source>
        <translation>Basic はトークンエンドポイント用です。MCP サーバーが求めるのは Bearer トークンで、シークレットはすでに MCP サーバーに知られています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret: replace the one that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Generate new secret: 送ってしまったシークレットを差し替えます。</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token first, and send that: Authorization: Bearer and the token.</source>
        <translation>まずトークンエンドポイントにトークンを求め、Authorization: Bearer に続けてそのトークンを送ります。</translation>
    </message>
    <message>
        <source>Only one way may be used. FastMCP takes the first header, another server may take the other one or refuse.</source>
        <translation>使える方法は一つだけです。FastMCP は最初のヘッダーを使いますが、ほかのサーバーはもう一方を使うか、拒否することがあります。</translation>
    </message>
    <message>
        <source>See that no proxy adds a header of its own.</source>
        <translation>プロキシが独自のヘッダーを追加していないことを確認します。</translation>
    </message>
    <message>
        <source>Remove the Authorization field from the custom headers of the client&apos;s entry.</source>
        <translation>クライアントの設定エントリのカスタムヘッダーから Authorization ヘッダーを取り除きます。</translation>
    </message>
    <message>
        <source>MCP forbids it, and FastMCP does not look there. URLs are written to logs, so the token must be taken for known.</source>
        <translation>MCP では禁止されており、FastMCP もそこを見ません。URL はログに残るため、トークンは漏れたものとみなす必要があります。</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: look for uses of the token; a short Access token lifetime limits the harm.</source>
        <translation>Reports &gt; System Log: トークンが使われた形跡を探します。Access token lifetime を短くすると被害を抑えられます。</translation>
    </message>
    <message>
        <source>Send it in the header, Authorization: Bearer and the token, and get a new one.</source>
        <translation>ヘッダーで Authorization: Bearer に続けてトークンを送ります。また、新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>The server asks for one with 401, which is how the flow starts. It stops here unless the client signs in or sends the token that it has.</source>
        <translation>サーバーは 401 でトークンを求めており、フローはここから始まります。クライアントがサインインするか、手持ちのトークンを送らない限り、ここで止まります。</translation>
    </message>
    <message>
        <source>Sign in, or configure the token for this server.</source>
        <translation>サインインするか、このサーバー用のトークンを設定します。</translation>
    </message>
    <message>
        <source>405 to GET or DELETE is allowed: servers without sessions, such as FastMCP with stateless_http=True, have only POST. 405 to POST is not: every request of MCP is one, so a route or a gateway in front of the server keeps it away.</source>
        <translation>GET や DELETE に対する 405 は許されます。FastMCP の stateless_http=True のようにセッションのないサーバーには POST しかありません。POST に対する 405 は許されません。MCP のリクエストはすべて POST なので、ルートまたは手前のゲートウェイがサーバーへの到達を妨げています。</translation>
    </message>
    <message>
        <source>If POST gets 405: let POST (and DELETE) through to this path.</source>
        <translation>POST に 405 が返る場合: このパスへの POST (および DELETE) を通します。</translation>
    </message>
    <message>
        <source>If only GET does: go on without the GET stream.</source>
        <translation>GET だけの場合: GET のストリームなしで続けます。</translation>
    </message>
    <message>
        <source>An MCP server may answer with JSON or with an event stream, and wants to read that the client takes both; */* does not count.</source>
        <translation>MCP サーバーは JSON でもイベントストリームでも応答できるため、両方を受け取れることをクライアントが示す必要があります。*/* では足りません。</translation>
    </message>
    <message>
        <source>Send Accept: application/json, text/event-stream.</source>
        <translation>Accept: application/json, text/event-stream を送ります。</translation>
    </message>
    <message>
        <source>MCP messages are sent as application/json.</source>
        <translation>MCP のメッセージは application/json として送ります。</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json.</source>
        <translation>Content-Type: application/json を送ります。</translation>
    </message>
    <message>
        <source>The server opened a session, and a later request came without Mcp-Session-Id: a client&apos;s mistake, a proxy that drops the header, or a browser that may not read it.</source>
        <translation>サーバーがセッションを開いた後に、Mcp-Session-Id のないリクエストが来ました。クライアントの誤りか、プロキシがヘッダーを落としているか、ブラウザーがヘッダーを読み取れないことが原因です。</translation>
    </message>
    <message>
        <source>Let the proxy pass Mcp-Session-Id and expose it by CORS, or run FastMCP with stateless_http=True.</source>
        <translation>プロキシが Mcp-Session-Id を通すようにして CORS で公開するか、FastMCP を stateless_http=True で動かします。</translation>
    </message>
    <message>
        <source>Send the Mcp-Session-Id of the answer to initialize with every request.</source>
        <translation>initialize の応答にある Mcp-Session-Id を、すべてのリクエストで送ります。</translation>
    </message>
    <message>
        <source>It was restarted, the session ran out, or several replicas each keep their own sessions (then 200 and 404 alternate).</source>
        <translation>サーバーが再起動したか、セッションの期限が切れたか、複数のレプリカがそれぞれ独自のセッションを持っています (その場合は 200 と 404 が交互に返ります)。</translation>
    </message>
    <message>
        <source>Make sessions sticky, or run with stateless_http=True.</source>
        <translation>セッションを同じレプリカに固定するか、stateless_http=True で動かします。</translation>
    </message>
    <message>
        <source>Initialise again.</source>
        <translation>初期化し直します。</translation>
    </message>
    <message>
        <source>Client and server have no MCP revision in common, or the client asked for the wrong one.</source>
        <translation>クライアントとサーバーに共通の MCP リビジョンがないか、クライアントが誤ったリビジョンを求めました。</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>サーバーを更新します。</translation>
    </message>
    <message>
        <source>Update the client, or choose a revision that the server names.</source>
        <translation>クライアントを更新するか、サーバーが示すリビジョンを選びます。</translation>
    </message>
    <message>
        <source>MCP 2026-07-28 repeats method, name and version in headers, and the server compares. Often a gateway changes the body or drops headers that it does not know.</source>
        <translation>MCP 2026-07-28 ではメソッド、名前、バージョンをヘッダーにも入れ、サーバーが照合します。多くの場合、ゲートウェイが本文を変えたか、知らないヘッダーを落としています。</translation>
    </message>
    <message>
        <source>Gateway: let Mcp-Method, Mcp-Name and MCP-Protocol-Version pass unchanged.</source>
        <translation>ゲートウェイ: Mcp-Method、Mcp-Name、MCP-Protocol-Version をそのまま通します。</translation>
    </message>
    <message>
        <source>Take both from the same message.</source>
        <translation>ヘッダーと本文を同じメッセージから作ります。</translation>
    </message>
    <message>
        <source>Up to 2025-11-25 a connection opens with initialize and has a session; from 2026-07-28 each request stands for itself.</source>
        <translation>2025-11-25 までの接続は initialize で始まり、セッションを持ちます。2026-07-28 からはリクエストがそれぞれ独立しています。</translation>
    </message>
    <message>
        <source>Upgrade the server&apos;s SDK, which serves both.</source>
        <translation>サーバーの SDK を、両方に対応するものへアップグレードします。</translation>
    </message>
    <message>
        <source>Use a client that tries both openings, or set its protocol version.</source>
        <translation>両方の始め方を試すクライアントを使うか、クライアントのプロトコルバージョンを設定します。</translation>
    </message>
    <message>
        <source>This is a guard against DNS rebinding and has nothing to do with OAuth.</source>
        <translation>これは DNS リバインディングへの対策で、OAuth とは関係ありません。</translation>
    </message>
    <message>
        <source>Add the origin to allowed_origins.</source>
        <translation>オリジンを allowed_origins に追加します。</translation>
    </message>
    <message>
        <source>Do not send Origin unless it is a browser.</source>
        <translation>ブラウザーでない限り、Origin を送らないようにします。</translation>
    </message>
    <message>
        <source>A client in a browser first asks with OPTIONS and can read only what CORS allows. Programs outside a browser do not notice.</source>
        <translation>ブラウザー内のクライアントはまず OPTIONS で問い合わせ、CORS が許可するものしか読めません。ブラウザー以外のプログラムに影響はありません。</translation>
    </message>
    <message>
        <source>CORS middleware outside of the authentication: allow the origin and the headers Authorization, Content-Type and the Mcp ones, and expose WWW-Authenticate and Mcp-Session-Id.</source>
        <translation>CORS ミドルウェアを認証の外側に置きます。オリジンと、Authorization、Content-Type、Mcp 関連のヘッダーを許可し、WWW-Authenticate と Mcp-Session-Id を公開します。</translation>
    </message>
    <message>
        <source>Use a client outside of the browser until then.</source>
        <translation>それまでは、ブラウザー以外のクライアントを使います。</translation>
    </message>
    <message>
        <source>The name in the URL is not in the server&apos;s list of hosts, as happens behind tunnels and proxies.</source>
        <translation>URL の名前がサーバーのホスト一覧にありません。トンネルやプロキシの背後で起こります。</translation>
    </message>
    <message>
        <source>Add the public host to allowed_hosts, or let the proxy pass the expected Host.</source>
        <translation>公開ホストを allowed_hosts に追加するか、期待される Host をプロキシから渡すようにします。</translation>
    </message>
    <message>
        <source>This is an error inside the server or the gateway before it, not one of sign-in.</source>
        <translation>これはサーバー内部または手前のゲートウェイのエラーで、サインインのエラーではありません。</translation>
    </message>
    <message>
        <source>Read the log of the component that answered.</source>
        <translation>応答したコンポーネントのログを読みます。</translation>
    </message>
    <message>
        <source>It has nothing to do with the sign-in.</source>
        <translation>サインインとは関係ありません。</translation>
    </message>
    <message>
        <source>Raise the limit: of the server, or of the proxy (client_max_body_size of nginx).</source>
        <translation>サーバーまたはプロキシ (nginx の client_max_body_size) の上限を引き上げます。</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>一度に送る量を減らします。</translation>
    </message>
    <message>
        <source>The limit is the MCP server&apos;s or its gateway&apos;s, not Okta&apos;s.</source>
        <translation>制限しているのは Okta ではなく、MCP サーバーまたはそのゲートウェイです。</translation>
    </message>
    <message>
        <source>Raise the limit if it is too low.</source>
        <translation>制限が低すぎる場合は引き上げます。</translation>
    </message>
    <message>
        <source>Wait as Retry-After says, and send fewer requests.</source>
        <translation>Retry-After のとおりに待ち、リクエストを減らします。</translation>
    </message>
    <message>
        <source>The answer is a stream, but it arrives only as a whole, or is cut when the proxy&apos;s time is up. Short calls work.</source>
        <translation>応答はストリームですが、まとめてしか届かないか、プロキシの制限時間で切られます。短い呼び出しは動作します。</translation>
    </message>
    <message>
        <source>nginx: proxy_buffering off, or the header X-Accel-Buffering: no; raise the idle time-out (proxy_read_timeout).</source>
        <translation>nginx: proxy_buffering off、またはヘッダー X-Accel-Buffering: no を設定し、アイドルタイムアウト (proxy_read_timeout) を延ばします。</translation>
    </message>
    <message>
        <source>The client cannot find out who issues tokens for it. Current MCP clients stop here; those of 2025-03-26 fall back to /.well-known/oauth-authorization-server of the MCP server.</source>
        <translation>クライアントは、このサーバー向けのトークンを誰が発行するかを調べられません。現在の MCP クライアントはここで止まります。2025-03-26 のクライアントは、MCP サーバーの /.well-known/oauth-authorization-server にフォールバックします。</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</source>
        <translation>FastMCP: auth=JWTVerifier(…) を RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…) に置き換えます。</translation>
    </message>
    <message>
        <source>Enter the issuer by hand where the client allows it.</source>
        <translation>クライアントで可能なら、発行者を手動で入力します。</translation>
    </message>
    <message>
        <source>FastMCP does this when JWTVerifier has a base_url but no RemoteAuthProvider serves the document; a gateway that does not route /.well-known/ has the same effect.</source>
        <translation>FastMCP では、JWTVerifier に base_url があっても、文書を提供する RemoteAuthProvider がないとこうなります。/.well-known/ をルーティングしないゲートウェイでも同じです。</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Route /.well-known/ of the public host to the application.</source>
        <translation>FastMCP: auth=JWTVerifier(…) を RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…) に置き換えます。公開ホストの /.well-known/ をアプリケーションへルーティングします。</translation>
    </message>
    <message>
        <source>The well-known part belongs between host and path. Here it is appended to the path, where no client looks.</source>
        <translation>/.well-known/ の部分はホストとパスの間に入ります。ここではパスの後ろに付いており、クライアントはそこを探しません。</translation>
    </message>
    <message>
        <source>Route /.well-known/oauth-protected-resource/mcp of the public host to it; RemoteAuthProvider of FastMCP does.</source>
        <translation>公開ホストの /.well-known/oauth-protected-resource/mcp をそこへルーティングします。FastMCP の RemoteAuthProvider はこれを行います。</translation>
    </message>
    <message>
        <source>The challenge names neither, so a client that tries only the other one finds nothing.</source>
        <translation>チャレンジがどちらのアドレスも示さないため、もう一方だけを試すクライアントは何も見つけられません。</translation>
    </message>
    <message>
        <source>Name it in the challenge (resource_metadata), as FastMCP&apos;s RemoteAuthProvider does, or serve both.</source>
        <translation>FastMCP の RemoteAuthProvider のようにチャレンジで示すか (resource_metadata)、両方のアドレスで提供します。</translation>
    </message>
    <message>
        <source>A client must read it before it has any token. A gateway protects /.well-known/ together with the rest.</source>
        <translation>クライアントは、トークンを得る前にこれを読む必要があります。ゲートウェイが /.well-known/ までほかと一緒に保護しています。</translation>
    </message>
    <message>
        <source>Gateway: exempt /.well-known/ from authentication.</source>
        <translation>ゲートウェイ: /.well-known/ を認証の対象から外します。</translation>
    </message>
    <message>
        <source>Something else answers at the well-known path, such as the catch-all page of a web application.</source>
        <translation>既知のパスで、Web アプリケーションのキャッチオールページなど、別のものが応答しています。</translation>
    </message>
    <message>
        <source>Put the well-known route before the catch-all in the web server.</source>
        <translation>Web サーバーで、/.well-known/ のルートをキャッチオールより前に置きます。</translation>
    </message>
    <message>
        <source>A client cannot tell how to sign in. FastMCP always sends the header, so a gateway removed it or answered itself.</source>
        <translation>クライアントはサインインの方法を知ることができません。FastMCP は必ずこのヘッダーを送るので、ゲートウェイが取り除いたか、自ら応答しています。</translation>
    </message>
    <message>
        <source>Let the gateway pass WWW-Authenticate, or send it.</source>
        <translation>ゲートウェイが WWW-Authenticate を通すか、自ら送るようにします。</translation>
    </message>
    <message>
        <source>Clients read it differently or not at all. This comes from hand-written middleware.</source>
        <translation>クライアントによって読み方が異なるか、まったく読まれません。自作のミドルウェアが原因です。</translation>
    </message>
    <message>
        <source>Write it as Bearer name=&quot;value&quot;, name=&quot;value&quot;, with an absolute URL in resource_metadata.</source>
        <translation>Bearer name=&quot;value&quot;, name=&quot;value&quot; の形で書き、resource_metadata には絶対 URL を入れます。</translation>
    </message>
    <message>
        <source>Clients must guess the well-known path. The guide&apos;s server, JWTVerifier alone, answers like this.</source>
        <translation>クライアントは既知のパスを推測するしかありません。JWTVerifier だけを使う手順書のサーバーは、このように応答します。</translation>
    </message>
    <message>
        <source>A client must not use metadata whose resource is not the URL that it called. Usually base_url is the inner address, or http behind a proxy that ends TLS.</source>
        <translation>クライアントは、resource が自分の呼び出した URL と異なるメタデータを使ってはなりません。多くの場合、base_url が内部のアドレスか、TLS を終端するプロキシの背後で http のままになっています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: ideally the same URL.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: 同じ URL にするのが理想です。</translation>
    </message>
    <message>
        <source>Set base_url to the public origin, without the MCP path, with https.</source>
        <translation>base_url を、MCP のパスを除いた https の公開オリジンに設定します。</translation>
    </message>
    <message>
        <source>Use the URL that the metadata names, if it is the right one.</source>
        <translation>メタデータの示す URL が正しければ、それを使います。</translation>
    </message>
    <message>
        <source>The client has the document, but not the one thing that it needs from it.</source>
        <translation>クライアントは文書を得ましたが、そこから得るべき肝心の情報がありません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: この値をコピーします。</translation>
    </message>
    <message>
        <source>authorization_servers=[AnyHttpUrl(Issuer)]</source>
        <translation>authorization_servers=[AnyHttpUrl(Issuer)] を設定します。</translation>
    </message>
    <message>
        <source>Clients ask for exactly these. One that the authorization server does not know sinks the whole request; offline_access is the client&apos;s choice.</source>
        <translation>クライアントはこのスコープをそのまま求めます。認可サーバーの知らないものが一つでもあると、リクエスト全体が失敗します。offline_access を求めるかどうかはクライアントが決めます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: compare the names, upper and lower case too.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes: 大文字と小文字も含めて名前を照合します。</translation>
    </message>
    <message>
        <source>FastMCP: required_scopes and scopes_supported hold names from that list only.</source>
        <translation>FastMCP: required_scopes と scopes_supported には、その一覧にある名前だけを入れます。</translation>
    </message>
    <message>
        <source>Ask for the right scopes by hand until then.</source>
        <translation>それまでは、正しいスコープを手動で指定して求めます。</translation>
    </message>
    <message>
        <source>authorization_servers holds issuer identifiers. Clients add the well-known path to what is there and find nothing.</source>
        <translation>authorization_servers に入れるのは発行者識別子です。クライアントはその値に既知のパスを付け足すため、何も見つかりません。</translation>
    </message>
    <message>
        <source>List the Issuer in authorization_servers, without /v1/… or /.well-known/….</source>
        <translation>authorization_servers には、/v1/… や /.well-known/… を除いた Issuer を載せます。</translation>
    </message>
    <message>
        <source>Issuers are compared byte by byte. FastMCP adds the slash to an issuer without a path; some clients forgive it, strict ones stop.</source>
        <translation>発行者はバイト単位で比較されます。FastMCP はパスのない発行者にスラッシュを付けます。許容するクライアントもありますが、厳密なクライアントは止まります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers: use a custom server, whose issuer has a path.</source>
        <translation>Security &gt; API &gt; Authorization Servers: 発行者にパスのあるカスタムサーバーを使います。</translation>
    </message>
    <message>
        <source>List the issuer exactly as its metadata has it, or override the document.</source>
        <translation>発行者をそのメタデータにあるとおりに載せるか、文書を独自のものに差し替えます。</translation>
    </message>
    <message>
        <source>Everyone who can reach it may use it. That is fine for an open server, and a gap for one that should be protected.</source>
        <translation>到達できる人なら誰でも使えます。公開のサーバーなら問題ありませんが、保護すべきサーバーなら抜け穴です。</translation>
    </message>
    <message>
        <source>If it should be protected: FastMCP(…, auth=…).</source>
        <translation>保護すべき場合: FastMCP(…, auth=…)。</translation>
    </message>
    <message>
        <source>The console&apos;s host has -admin in its name and serves no metadata.</source>
        <translation>コンソールのホスト名には -admin が入り、そのホストはメタデータを提供しません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value. Do not copy from the address bar.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: この値をコピーします。アドレスバーからはコピーしないでください。</translation>
    </message>
    <message>
        <source>Enter the Issuer without -admin.</source>
        <translation>-admin を除いた Issuer を入力します。</translation>
    </message>
    <message>
        <source>API Access Management is not part of it, and the org&apos;s own server cannot replace a custom one.</source>
        <translation>この組織には API Access Management が含まれておらず、組織自身のサーバーはカスタムサーバーの代わりになりません。</translation>
    </message>
    <message>
        <source>Security &gt; API: without the tab Authorization Servers, use another org; the Integrator Free Plan has it.</source>
        <translation>Security &gt; API: Authorization Servers タブがなければ、別の組織を使います。Integrator Free Plan にはあります。</translation>
    </message>
    <message>
        <source>The id in the issuer is wrong, the server was deleted or deactivated, or it belongs to another org.</source>
        <translation>発行者に含まれる ID が誤っているか、サーバーが削除または無効化されたか、別の組織のものです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare each character, and see that the status is Active.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 一文字ずつ照合し、状態が Active であることを確認します。</translation>
    </message>
    <message>
        <source>List the right issuer in authorization_servers.</source>
        <translation>正しい発行者を authorization_servers に載せます。</translation>
    </message>
    <message>
        <source>Correct the issuer.</source>
        <translation>発行者を修正します。</translation>
    </message>
    <message>
        <source>It left out the path of the issuer, and found the org server, which is another issuer. That is a mistake of the client.</source>
        <translation>クライアントが発行者のパスを省いたため、別の発行者である組織サーバーを見つけました。これはクライアントの誤りです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the whole URL is the issuer; nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: URL 全体が発行者です。変更は不要です。</translation>
    </message>
    <message>
        <source>Update the client: the well-known part goes between host and path. Enter the endpoints by hand if it allows that.</source>
        <translation>クライアントを更新します。/.well-known/ の部分はホストとパスの間に入ります。可能ならエンドポイントを手動で入力します。</translation>
    </message>
    <message>
        <source>The MCP server redirects to the authorization server&apos;s metadata without CORS headers, so a client in a browser sees nothing.</source>
        <translation>MCP サーバーが CORS ヘッダーなしで認可サーバーのメタデータへリダイレクトするため、ブラウザー内のクライアントには何も見えません。</translation>
    </message>
    <message>
        <source>Serve the resource metadata with CORS (RemoteAuthProvider) instead of the redirect, or add Access-Control-Allow-Origin to it.</source>
        <translation>リダイレクトの代わりに CORS 付きでリソースメタデータを提供するか (RemoteAuthProvider)、リダイレクトに Access-Control-Allow-Origin を追加します。</translation>
    </message>
    <message>
        <source>Older Okta releases and other providers know one form only. A client that tries just the other one fails; Authscope tried them all.</source>
        <translation>古い Okta リリースやほかのプロバイダーは、一方の形式しか知りません。もう一方だけを試すクライアントは失敗しますが、このプログラムはすべてを試しました。</translation>
    </message>
    <message>
        <source>For clients that try one form: serve the metadata at the MCP server&apos;s own origin.</source>
        <translation>一方の形式しか試さないクライアントのために、MCP サーバー自身のオリジンでメタデータを提供します。</translation>
    </message>
    <message>
        <source>Update clients that try only one form.</source>
        <translation>一方の形式しか試さないクライアントを更新します。</translation>
    </message>
    <message>
        <source>The address is not that of an authorization server, or a login page stands before it.</source>
        <translation>アドレスが認可サーバーのものではないか、その手前にサインインページがあります。</translation>
    </message>
    <message>
        <source>A client must not use a document whose issuer is not the one that it asked for.</source>
        <translation>クライアントは、示された発行者が自分の求めたものと異なる文書を使ってはなりません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose the mode (Okta URL, Custom URL or Dynamic) and use that string everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: モード (Okta URL、custom URL、dynamic) を選び、その文字列をすべての箇所で使います。</translation>
    </message>
    <message>
        <source>List the same string in the resource metadata; replace the guide&apos;s redirect by RemoteAuthProvider.</source>
        <translation>リソースメタデータに同じ文字列を載せ、手順書のリダイレクトを RemoteAuthProvider に置き換えます。</translation>
    </message>
    <message>
        <source>Enter the issuer exactly as the document has it.</source>
        <translation>発行者を文書にあるとおりに入力します。</translation>
    </message>
    <message>
        <source>An MCP client must refuse such a server. Okta always offers it, so a proxy rewrote the document.</source>
        <translation>MCP クライアントはこのようなサーバーを拒否しなければなりません。Okta は必ず S256 を示すので、プロキシが文書を書き換えています。</translation>
    </message>
    <message>
        <source>Let the proxy pass code_challenge_methods_supported: [&quot;S256&quot;].</source>
        <translation>プロキシが code_challenge_methods_supported: [&quot;S256&quot;] を通すようにします。</translation>
    </message>
    <message>
        <source>Often a custom domain and the okta.com name are mixed. It would also look like this if someone had swapped an endpoint, so check the hosts before signing in.</source>
        <translation>多くの場合、カスタムドメインと okta.com の名前が混在しています。誰かがエンドポイントをすり替えた場合も同じように見えるため、サインインの前にホストを確認します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the mode decides the host.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: モードによってホストが決まります。</translation>
    </message>
    <message>
        <source>Use the issuer whose host the endpoints have.</source>
        <translation>エンドポイントと同じホストの発行者を使います。</translation>
    </message>
    <message>
        <source>Without them no signature can be checked here. The MCP server may see them from where it is, or not.</source>
        <translation>鍵がないと、ここではどの署名も検証できません。MCP サーバーからは鍵が見えることも、見えないこともあります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings: 鍵は {Issuer}/v1/keys にあります。</translation>
    </message>
    <message>
        <source>Set jwks_uri to {Issuer}/v1/keys.</source>
        <translation>jwks_uri を {Issuer}/v1/keys に設定します。</translation>
    </message>
    <message>
        <source>The metadata lists a registration_endpoint, but it needs an administrator&apos;s credential, and no setting opens it.</source>
        <translation>メタデータに registration_endpoint が載っていますが、管理者の資格情報が必要で、これを開放する設定はありません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: ここでクライアントを作成します。</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy registers clients itself, if they cannot take a fixed id.</source>
        <translation>FastMCP: クライアントが固定の ID を使えない場合は、OIDCProxy が自らクライアントを登録します。</translation>
    </message>
    <message>
        <source>Enter the client id of that app.</source>
        <translation>そのアプリのクライアント ID を入力します。</translation>
    </message>
    <message>
        <source>Client id metadata documents work only where client_id_metadata_document_supported is true.</source>
        <translation>クライアント ID メタデータ文書は、client_id_metadata_document_supported が true の場合にのみ使えます。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make a client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: ここでクライアントを作成します。</translation>
    </message>
    <message>
        <source>Enter the id of that app instead of the URL.</source>
        <translation>URL の代わりに、そのアプリの ID を入力します。</translation>
    </message>
    <message>
        <source>Okta&apos;s registration needs an administrator&apos;s credential. The client often prints only: Invalid OAuth error response.</source>
        <translation>Okta の登録には管理者の資格情報が必要です。クライアントは多くの場合、Invalid OAuth error response としか表示しません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there; hand out no API token for this.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: ここでクライアントを作成します。そのために API トークンを配布しないでください。</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy, if clients cannot take a fixed id.</source>
        <translation>FastMCP: クライアントが固定の ID を使えない場合は OIDCProxy を使います。</translation>
    </message>
    <message>
        <source>There is no registration_endpoint in the metadata.</source>
        <translation>メタデータに registration_endpoint がありません。</translation>
    </message>
    <message>
        <source>Enter its client id, and its secret if it has one.</source>
        <translation>クライアント ID と、シークレットがあればそれも入力します。</translation>
    </message>
    <message>
        <source>A member of it is missing or not allowed; redirect URIs are the usual reason.</source>
        <translation>リクエストのメンバーが欠けているか、許可されていません。たいていはリダイレクト URI が原因です。</translation>
    </message>
    <message>
        <source>Correct the body; loopback redirect URIs need application_type native.</source>
        <translation>本文を修正します。ループバックのリダイレクト URI には application_type native が必要です。</translation>
    </message>
    <message>
        <source>The client id is the URL of that document; the document must be JSON, name the same URL byte for byte as client_id, and list redirect_uris.</source>
        <translation>クライアント ID はその文書の URL です。文書は JSON で、client_id としてバイト単位で同じ URL を示し、redirect_uris を載せている必要があります。</translation>
    </message>
    <message>
        <source>Correct the document at that URL.</source>
        <translation>その URL の文書を修正します。</translation>
    </message>
    <message>
        <source>The server moved to another authorization server or org, and the client still uses the id that it had at the old one.</source>
        <translation>サーバーは別の認可サーバーまたは組織に移りましたが、クライアントは以前のところで得た ID を使い続けています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications: make or look up the client in the new org.</source>
        <translation>Applications and Resources &gt; Applications: 新しい組織でクライアントを作成するか、探します。</translation>
    </message>
    <message>
        <source>Delete the stored registration, and register or enter the id anew.</source>
        <translation>保存された登録を削除し、登録し直すか ID を入力し直します。</translation>
    </message>
    <message>
        <source>Okta sees FastMCP&apos;s OAuthProxy or OIDCProxy as its client, so the proxy&apos;s own callback must be in the app&apos;s list, not that of the desktop client.</source>
        <translation>Okta にとってのクライアントは FastMCP の OAuthProxy または OIDCProxy です。そのため、アプリの一覧にはデスクトップクライアントではなく、プロキシ自身のコールバックが必要です。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add {base_url}/auth/callback, exactly as it was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 送られた値のとおりに {base_url}/auth/callback を追加します。</translation>
    </message>
    <message>
        <source>base_url must be the public origin.</source>
        <translation>base_url は公開オリジンでなければなりません。</translation>
    </message>
    <message>
        <source>Okta compares the port too, although RFC 8252 lets it vary for loopback addresses, and takes no wildcard there.</source>
        <translation>RFC 8252 はループバックアドレスのポートが変わることを認めていますが、Okta はポートも比較し、そこにワイルドカードを受け付けません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: one URI with a fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 固定ポートの URI を一つ登録します。</translation>
    </message>
    <message>
        <source>Pin the port: callback_port of FastMCP&apos;s client, the callback port of Claude Code.</source>
        <translation>ポートを固定します: FastMCP のクライアントの callback_port、Claude Code のコールバックポート。</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, deleted or, less likely, inactive. In the browser this is Okta&apos;s own page: the client is never called back.</source>
        <translation>打ち間違いか、別の組織のものか、削除済みです。可能性は低いものの、無効になっていることもあります。ブラウザーには Okta 自身のページが表示され、クライアントは呼び戻されません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it, and check that the app is active and the org is the right one.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client ID: コピーし、アプリが有効で、組織が正しいことを確認します。</translation>
    </message>
    <message>
        <source>Enter that client id; a URL as client id needs client_id_metadata_document_supported.</source>
        <translation>そのクライアント ID を入力します。URL をクライアント ID にするには client_id_metadata_document_supported が必要です。</translation>
    </message>
    <message>
        <source>Okta compares the whole string, the port of loopback addresses too, and shows its own page when it is not in the list. localhost and 127.0.0.1 are different.</source>
        <translation>Okta はループバックアドレスのポートも含めて文字列全体を比較し、一覧になければ自身のページを表示します。localhost と 127.0.0.1 は別のものです。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add exactly the value that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 送られた値をそのまま追加します。</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy or OIDCProxy: register {base_url}/auth/callback.</source>
        <translation>FastMCP の OAuthProxy または OIDCProxy: {base_url}/auth/callback を登録します。</translation>
    </message>
    <message>
        <source>Use a fixed port and path, for instance callback_port.</source>
        <translation>ポートとパスを固定します (callback_port など)。</translation>
    </message>
    <message>
        <source>An API Services app has no users and may not sign anyone in; a Native or single-page app keeps no secret and cannot act for itself. The type of an app cannot be changed.</source>
        <translation>API Services アプリにはユーザーがなく、誰かをサインインさせることはできません。Native アプリとシングルページアプリはシークレットを持たず、自身の名で動作できません。アプリの種類は変更できません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: Web for gateways with a secret, Native for desktop clients, API Services for machine to machine.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: シークレットを持つゲートウェイには Web、デスクトップクライアントには Native、マシン間には API Services を選びます。</translation>
    </message>
    <message>
        <source>Enter the id of the new app.</source>
        <translation>新しいアプリの ID を入力します。</translation>
    </message>
    <message>
        <source>The authorization request had no code_challenge.</source>
        <translation>認可リクエストに code_challenge がありませんでした。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it on.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require PKCE as additional verification: オンのままにします。</translation>
    </message>
    <message>
        <source>Send code_challenge with code_challenge_method=S256.</source>
        <translation>code_challenge を code_challenge_method=S256 とともに送ります。</translation>
    </message>
    <message>
        <source>Only S256 is. The client sent plain or no method.</source>
        <translation>サポートされるのは S256 だけです。クライアントは plain を送ったか、方式を送っていません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it; there is no switch for plain.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require PKCE as additional verification: そのままにします。plain を許可する設定はありません。</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>code_challenge_method=S256 を送ります。</translation>
    </message>
    <message>
        <source>MCP uses the authorization code; the implicit flow is off.</source>
        <translation>MCP は認可コードを使います。インプリシットフローは無効です。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: Authorization Code; leave Implicit off.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Grant type: Authorization Code を選択し、Implicit はオフのままにします。</translation>
    </message>
    <message>
        <source>Send response_type=code.</source>
        <translation>response_type=code を送ります。</translation>
    </message>
    <message>
        <source>MCP clients must send resource with the MCP URL; this server does not know that resource.</source>
        <translation>MCP クライアントは MCP の URL を resource として送る必要がありますが、このサーバーはそのリソースを知りません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, or add the resource.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: MCP の URL にするか、リソースを追加します。</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy: forward_resource=False.</source>
        <translation>FastMCP の OAuthProxy: forward_resource=False を設定します。</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent: a second browser tab, an old link, or an attack. The code was not used.</source>
        <translation>戻ってきた state が、送ったものと違います。別のブラウザータブ、古いリンク、または攻撃が考えられます。コードは使っていません。</translation>
    </message>
    <message>
        <source>Close other sign-in tabs and start again.</source>
        <translation>ほかのサインインのタブを閉じ、最初からやり直します。</translation>
    </message>
    <message>
        <source>The iss parameter of the redirect is not the issuer whose metadata was used. The code must not be sent anywhere.</source>
        <translation>リダイレクトの iss パラメーターが、使ったメタデータの発行者と違います。コードをどこにも送ってはなりません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: see whether the mode makes two names of it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: モードによって名前が二つになっていないか確認します。</translation>
    </message>
    <message>
        <source>Start again from the right issuer.</source>
        <translation>正しい発行者からやり直します。</translation>
    </message>
    <message>
        <source>Signing in worked, but Okta gives this app no code for this user.</source>
        <translation>サインインは成功しましたが、Okta はこのユーザーについて、このアプリにコードを発行しません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments &gt; Assign to People or Assign to Groups.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; Assignments &gt; Assign to People または Assign to Groups。</translation>
    </message>
    <message>
        <source>Somebody pressed No or Cancel on the consent page; a policy of an administrator can do the same.</source>
        <translation>誰かが同意ページで No または Cancel を押しました。管理者のポリシーでも同じことが起こります。</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>もう一度サインインし、許可します。</translation>
    </message>
    <message>
        <source>Nobody was there to give it: in a machine-to-machine request there never is, and prompt=none forbids the question.</source>
        <translation>同意する人がいませんでした。マシン間のリクエストには常に人がおらず、prompt=none では尋ねること自体が禁じられます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; User consent: Implicit or Flexible; and General &gt; User consent of the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes &gt; 対象のスコープ &gt; User consent: Implicit または Flexible にします。アプリの General &gt; User consent も確認します。</translation>
    </message>
    <message>
        <source>Sign in as a user without prompt=none, or leave the scope out.</source>
        <translation>prompt=none なしでユーザーとしてサインインするか、そのスコープを省きます。</translation>
    </message>
    <message>
        <source>The request forbade the sign-in page with prompt=none. As a probe this is good news: client id, redirect URI and scopes passed.</source>
        <translation>リクエストが prompt=none でサインインページを禁じていました。確認の試行としては良い結果です。クライアント ID、リダイレクト URI、スコープは通りました。</translation>
    </message>
    <message>
        <source>Repeat without prompt=none.</source>
        <translation>prompt=none なしで繰り返します。</translation>
    </message>
    <message>
        <source>Something after the password is not as the policy wants it: a second factor, a device, a network. It is not the access policy of the authorization server.</source>
        <translation>パスワードより後の何か (第二要素、デバイス、ネットワーク) が、ポリシーの求めるとおりではありません。認可サーバーのアクセスポリシーの問題ではありません。</translation>
    </message>
    <message>
        <source>Security &gt; Authentication Policies, and Sign On of the app; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</source>
        <translation>Security &gt; Authentication Policies、およびアプリの Sign On。Reports &gt; System Log: policy.evaluate_sign_on、user.authentication。</translation>
    </message>
    <message>
        <source>Tell what the page says, word for word.</source>
        <translation>ページの表示内容を一字一句そのまま伝えます。</translation>
    </message>
    <message>
        <source>The client must listen there to receive the answer, but another program already does.</source>
        <translation>クライアントは応答を受け取るためにそこで待ち受ける必要がありますが、すでに別のプログラムが待ち受けています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register a second fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 二つ目の固定ポートを登録します。</translation>
    </message>
    <message>
        <source>Close the other program, or use the second port.</source>
        <translation>ほかのプログラムを閉じるか、二つ目のポートを使います。</translation>
    </message>
    <message>
        <source>The sign-in worked; the code is in the browser&apos;s address line. The client listens on another machine or another IP family, or the browser made https of http.</source>
        <translation>サインインは成功し、コードはブラウザーのアドレス欄にあります。クライアントが別のマシンや別の IP ファミリーで待ち受けているか、ブラウザーが http を https に変えました。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register the spelling that works, 127.0.0.1 or localhost.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 通じるほうの表記 (127.0.0.1 または localhost) を登録します。</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 and ::1; forward the port (ssh -L, the container&apos;s port); or paste the address of the browser.</source>
        <translation>127.0.0.1 と ::1 で待ち受けるか、ポートを転送するか (ssh -L、コンテナーのポート)、ブラウザーのアドレスを貼り付けます。</translation>
    </message>
    <message>
        <source>The redirect URI has a scheme that an app must register with the operating system, and nothing came back.</source>
        <translation>リダイレクト URI のスキームは、アプリがオペレーティングシステムに登録しておく必要のあるもので、何も戻ってきませんでした。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add http://127.0.0.1 with a fixed port and a path.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: 固定のポートとパスを付けた http://127.0.0.1 を追加します。</translation>
    </message>
    <message>
        <source>Use a loopback redirect URI, or install the app that owns the scheme.</source>
        <translation>ループバックのリダイレクト URI を使うか、そのスキームを受け持つアプリをインストールします。</translation>
    </message>
    <message>
        <source>Either Okta shows a page of its own (wrong redirect URI or client id, or a sign-on policy), or the browser could not reach the address where the client listens, or nobody finished the sign-in. See what the browser shows; the same request with prompt=none separates the first two.</source>
        <translation>Okta が自身のページを表示しているか (リダイレクト URI またはクライアント ID の誤り、サインオンポリシー)、クライアントが待ち受けるアドレスにブラウザーが到達できなかったか、誰もサインインを終えていません。ブラウザーの表示を確認してください。同じリクエストを prompt=none で送ると、最初の二つを見分けられます。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, and Reports &gt; System Log: what Okta recorded.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; LOGIN &gt; Sign-in redirect URIs、および Reports &gt; System Log: Okta が記録した内容を確認します。</translation>
    </message>
    <message>
        <source>Finish the sign-in, or paste the address that the browser ended at.</source>
        <translation>サインインを終えるか、ブラウザーが最後に表示したアドレスを貼り付けます。</translation>
    </message>
    <message>
        <source>The URL has no server id. The org server knows no custom scopes and its tokens are not for your server.</source>
        <translation>URL にサーバー ID がありません。組織サーバーはカスタムスコープを知らず、そのトークンはお使いのサーバー向けではありません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the token endpoint is {Issuer}/v1/token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: トークンエンドポイントは {Issuer}/v1/token です。</translation>
    </message>
    <message>
        <source>Use that token endpoint, best by discovery from the Issuer.</source>
        <translation>そのトークンエンドポイントを使います。Issuer からディスカバリーで得るのが最善です。</translation>
    </message>
    <message>
        <source>The client id is known. The secret is mistyped, has a blank or line end too many, belongs to another app, or was rotated and deactivated.</source>
        <translation>クライアント ID は認識されています。シークレットが打ち間違いか、余分な空白や改行を含むか、別のアプリのものか、入れ替えられて無効になっています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: status and date; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Client secrets: 状態と日付を確認します。Reports &gt; System Log: app.oauth2.invalid_client_credentials。</translation>
    </message>
    <message>
        <source>Enter the active secret again; Okta&apos;s have 40 or 64 characters.</source>
        <translation>有効なシークレットを入力し直します。Okta のシークレットは 40 文字または 64 文字です。</translation>
    </message>
    <message>
        <source>It worked before and does so no more.</source>
        <translation>以前は動作していましたが、今は動作しません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active; keep two active while changing.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Client secrets: どれが有効かを確認します。切り替え中は二つとも有効にしておきます。</translation>
    </message>
    <message>
        <source>Enter the new secret.</source>
        <translation>新しいシークレットを入力します。</translation>
    </message>
    <message>
        <source>The app has a secret, and the request carried neither a Basic header nor a secret in the body.</source>
        <translation>アプリにはシークレットがありますが、リクエストには Basic ヘッダーも本文のシークレットもありませんでした。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: None is for Native and single-page apps.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client authentication: None は Native アプリとシングルページアプリ用です。</translation>
    </message>
    <message>
        <source>Send the client secret, or use a Native app.</source>
        <translation>クライアントシークレットを送るか、Native アプリを使います。</translation>
    </message>
    <message>
        <source>The method may not be the registered one (Basic header, body, private key), a secret may have been sent for an app that has none, or the app is inactive.</source>
        <translation>方式が登録されたもの (Basic ヘッダー、本文、秘密鍵) と違うか、シークレットのないアプリにシークレットが送られたか、アプリが無効になっている可能性があります。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: compare the method.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client authentication: 方式を照合します。</translation>
    </message>
    <message>
        <source>Use the registered method; token_endpoint_auth_methods_supported lists what the server knows.</source>
        <translation>登録された方式を使います。サーバーの知る方式は token_endpoint_auth_methods_supported に載っています。</translation>
    </message>
    <message>
        <source>Credentials came in the Basic header and in the body.</source>
        <translation>資格情報が Basic ヘッダーと本文の両方で送られました。</translation>
    </message>
    <message>
        <source>Send them in one place only; in Python, not auth= and the form fields together.</source>
        <translation>一か所だけで送ります。Python では auth= とフォームフィールドを併用しません。</translation>
    </message>
    <message>
        <source>It must be the base64 of client id, colon, secret, both form-encoded, without line breaks or quotation marks.</source>
        <translation>クライアント ID とシークレットをそれぞれフォームエンコードし、コロンでつないで base64 にしたものでなければなりません。改行や引用符は含められません。</translation>
    </message>
    <message>
        <source>Build the header that way, or send the secret in the body.</source>
        <translation>ヘッダーをその形で作るか、シークレットを本文で送ります。</translation>
    </message>
    <message>
        <source>It is refused there. URLs are written to logs, so the secret must be taken for known.</source>
        <translation>そこでは拒否されます。URL はログに残るため、シークレットは漏れたものとみなす必要があります。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret, then deactivate the old one.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Generate new secret: 生成した後、古いものを無効にします。</translation>
    </message>
    <message>
        <source>Send it in the body or the Basic header.</source>
        <translation>本文または Basic ヘッダーで送ります。</translation>
    </message>
    <message>
        <source>Its aud must be the endpoint that is called.</source>
        <translation>aud は、呼び出すエンドポイントでなければなりません。</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, {Issuer}/v1/token, byte for byte.</source>
        <translation>aud を、トークンエンドポイント {Issuer}/v1/token とバイト単位で同じ値に設定します。</translation>
    </message>
    <message>
        <source>It has ended, ends too late (Okta allows an hour), or is dated in the future: look at the clock first.</source>
        <translation>期限が切れているか、期限が先すぎるか (Okta の上限は一時間)、日時が未来になっています。まず時計を確認します。</translation>
    </message>
    <message>
        <source>Correct the clock; iat = now, exp = now + 300 s.</source>
        <translation>時計を合わせます。iat = 現在時刻、exp = 現在時刻 + 300 秒とします。</translation>
    </message>
    <message>
        <source>The key is not registered, is another one, or the app&apos;s key set cannot be fetched.</source>
        <translation>鍵が登録されていないか、別の鍵であるか、アプリの鍵セットを取得できません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Public keys: the kid and the key must be there.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Public keys: kid と鍵がそこになければなりません。</translation>
    </message>
    <message>
        <source>Sign with the registered key, and put its kid into the header.</source>
        <translation>登録された鍵で署名し、その kid をヘッダーに入れます。</translation>
    </message>
    <message>
        <source>Each one is good for one request.</source>
        <translation>アサーションは、それぞれ一つのリクエストにしか使えません。</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request, repetitions too.</source>
        <translation>再送も含め、リクエストごとに新しい jti で新しいアサーションを作ります。</translation>
    </message>
    <message>
        <source>The same request from another network would pass.</source>
        <translation>同じリクエストでも、別のネットワークからなら通ります。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Network, and Security &gt; Networks: add this network.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Network、および Security &gt; Networks: このネットワークを追加します。</translation>
    </message>
    <message>
        <source>Go through the allowed network (VPN).</source>
        <translation>許可されたネットワーク (VPN) を経由します。</translation>
    </message>
    <message>
        <source>Okta takes such requests only from an origin of the app&apos;s redirect URIs or a Trusted Origin, with PKCE.</source>
        <translation>Okta がこのようなリクエストを受け付けるのは、アプリのリダイレクト URI のオリジンまたは Trusted Origin から、PKCE 付きで送られた場合だけです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Trusted Origins &gt; Add Origin: the client&apos;s origin, with CORS; or a redirect URI of that origin.</source>
        <translation>Security &gt; API &gt; Trusted Origins &gt; Add Origin: クライアントのオリジンを CORS 付きで追加します。または、そのオリジンのリダイレクト URI を登録します。</translation>
    </message>
    <message>
        <source>Use a client outside of the browser.</source>
        <translation>ブラウザー以外のクライアントを使います。</translation>
    </message>
    <message>
        <source>The endpoint reads form fields and finds none in JSON.</source>
        <translation>このエンドポイントはフォームフィールドを読みます。JSON にはフォームフィールドがありません。</translation>
    </message>
    <message>
        <source>Send Content-Type: application/x-www-form-urlencoded and the fields in that form.</source>
        <translation>Content-Type: application/x-www-form-urlencoded と、その形式のフィールドを送ります。</translation>
    </message>
    <message>
        <source>The text lists the grants that are enabled for the app.</source>
        <translation>アプリで有効なグラントは、応答の文面に載っています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: tick it. Client Credentials exists for Web and API Services apps only.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Grant type: グラントを選択します。Client Credentials は Web アプリと API Services アプリにしかありません。</translation>
    </message>
    <message>
        <source>Or use a grant that the app has.</source>
        <translation>または、アプリにあるグラントを使います。</translation>
    </message>
    <message>
        <source>The name is misspelt, or the request went to the org&apos;s own server, which has no client credentials for custom scopes.</source>
        <translation>名前の綴りが違うか、リクエストが組織自身のサーバーに送られました。組織サーバーでは、カスタムスコープに client credentials を使えません。</translation>
    </message>
    <message>
        <source>Correct the token endpoint or the spelling of the grant type.</source>
        <translation>トークンエンドポイント、またはグラントタイプの綴りを修正します。</translation>
    </message>
    <message>
        <source>Okta refuses to issue a token without any scope.</source>
        <translation>Okta は、スコープが一つもないトークンの発行を拒否します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Set as a default scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes &gt; 対象のスコープ &gt; Set as a default scope。</translation>
    </message>
    <message>
        <source>Send the scope parameter.</source>
        <translation>scope パラメーターを送ります。</translation>
    </message>
    <message>
        <source>OpenID scopes describe a user, and a machine-to-machine request has none.</source>
        <translation>OpenID のスコープはユーザーについてのもので、マシン間のリクエストにユーザーはいません。</translation>
    </message>
    <message>
        <source>Ask for custom scopes only.</source>
        <translation>カスタムスコープだけを求めます。</translation>
    </message>
    <message>
        <source>profile, email and the like exist only beside openid.</source>
        <translation>profile や email などは、openid と一緒でなければ使えません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes: 変更は不要です。</translation>
    </message>
    <message>
        <source>Add openid, or ask for custom scopes only.</source>
        <translation>openid を追加するか、カスタムスコープだけを求めます。</translation>
    </message>
    <message>
        <source>Names are compared with upper and lower case. Asking for one scope at a time shows which it is.</source>
        <translation>名前は大文字と小文字を区別して比較されます。スコープを一つずつ求めると、どれが原因か分かります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; Add Scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes &gt; Add Scope。</translation>
    </message>
    <message>
        <source>required_scopes must be names of that list.</source>
        <translation>required_scopes は、その一覧にある名前でなければなりません。</translation>
    </message>
    <message>
        <source>Ask only for scopes of that list.</source>
        <translation>その一覧にあるスコープだけを求めます。</translation>
    </message>
    <message>
        <source>API Services apps do by default. The request had no proof of possession; FastMCP servers understand plain bearer tokens only.</source>
        <translation>API Services アプリは既定で DPoP を要求します。リクエストに所持の証明がありませんでした。FastMCP サーバーは通常の Bearer トークンしか理解しません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; untick Require Demonstrating Proof of Possession (DPoP) header in token requests.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require Demonstrating Proof of Possession (DPoP) header in token requests の選択を解除します。</translation>
    </message>
    <message>
        <source>Or send DPoP proofs.</source>
        <translation>または、DPoP の証明を送ります。</translation>
    </message>
    <message>
        <source>The refusal is the normal first step: the server gives a nonce that the next proof must hold.</source>
        <translation>この拒否は通常の最初の段階です。サーバーが渡すノンスを、次の証明に含める必要があります。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: leave it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require Demonstrating Proof of Possession: MCP サーバーが Bearer トークンしか受け付けないなら、オフのままにします。</translation>
    </message>
    <message>
        <source>Repeat with the nonce claim and a new jti; remember the last nonce of each server.</source>
        <translation>nonce クレームと新しい jti で再送します。サーバーごとに最後のノンスを覚えておきます。</translation>
    </message>
    <message>
        <source>htm and htu must be those of this request (htu without query), iat near the server&apos;s time, jti new, typ dpop+jwt.</source>
        <translation>htm と htu はこのリクエストのもの (htu はクエリなし)、iat はサーバーの時刻に近い値、jti は新しい値、typ は dpop+jwt でなければなりません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: switch it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require Demonstrating Proof of Possession: MCP サーバーが Bearer トークンしか受け付けないなら、オフにします。</translation>
    </message>
    <message>
        <source>Correct the proof; behind a custom domain htu is the custom domain&apos;s URL. Look at the clock.</source>
        <translation>証明を修正します。カスタムドメインの背後では、htu はカスタムドメインの URL です。時計も確認します。</translation>
    </message>
    <message>
        <source>It was exchanged twice, later than 300 seconds after it was issued, or cut on the way.</source>
        <translation>コードが二度交換されたか、発行から 300 秒を過ぎて交換されたか、途中で切れています。</translation>
    </message>
    <message>
        <source>Exchange it at once and once, on a fresh connection, and never repeat the exchange automatically.</source>
        <translation>新しい接続で、すぐに一度だけ交換します。交換を自動で繰り返してはなりません。</translation>
    </message>
    <message>
        <source>The sign-in was made with one client id, the exchange with another.</source>
        <translation>サインインと交換が、別々のクライアント ID で行われました。</translation>
    </message>
    <message>
        <source>Use the same client id, and its secret, for both; look for two stored registrations.</source>
        <translation>両方に同じクライアント ID とそのシークレットを使います。保存された登録が二つないか探します。</translation>
    </message>
    <message>
        <source>The authorization endpoint and the token endpoint are of two servers of the org.</source>
        <translation>認可エンドポイントとトークンエンドポイントが、組織の別々のサーバーのものです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: both endpoints begin with it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: どちらのエンドポイントもこの値で始まります。</translation>
    </message>
    <message>
        <source>Take both from the one metadata document.</source>
        <translation>両方を同じ一つのメタデータ文書から取ります。</translation>
    </message>
    <message>
        <source>The token request must repeat the very string of the authorization request.</source>
        <translation>トークンリクエストは、認可リクエストの文字列をそのまま繰り返す必要があります。</translation>
    </message>
    <message>
        <source>Store the string with the attempt and repeat it.</source>
        <translation>文字列を試行とともに保存し、そのまま繰り返します。</translation>
    </message>
    <message>
        <source>The verifier belongs to another attempt, or the challenge was computed wrongly: padding, a hex digest, or the hash of an encoded form.</source>
        <translation>検証値が別の試行のものか、チャレンジの計算が誤っています (パディング、16 進のダイジェスト、エンコードした値のハッシュなど)。</translation>
    </message>
    <message>
        <source>Keep verifier and state together for each attempt; check against RFC 7636, appendix B.</source>
        <translation>検証値と state を試行ごとに一緒に保持し、RFC 7636 の付録 B と照合します。</translation>
    </message>
    <message>
        <source>The authorization request had a challenge, or the app demands it.</source>
        <translation>認可リクエストにチャレンジがあったか、アプリが PKCE を要求しています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: for apps with a secret it can be switched off, if the client cannot do it.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require PKCE as additional verification: シークレットを持つアプリでは、クライアントが対応できない場合にオフにできます。</translation>
    </message>
    <message>
        <source>Send code_verifier with the code.</source>
        <translation>code_verifier をコードとともに送ります。</translation>
    </message>
    <message>
        <source>Pending means that nobody confirmed yet, slow_down that the client asks too often, expired that the time is over. Only Native apps can have this grant.</source>
        <translation>pending はまだ誰も確認していないこと、slow_down はクライアントの問い合わせが頻繁すぎること、expired は時間切れを意味します。このグラントを持てるのは Native アプリだけです。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Device Authorization (Native apps), and the same grant in the rule of the access policy.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Grant type &gt; Device Authorization (Native アプリ)。アクセスポリシーのルールでも同じグラントを選択します。</translation>
    </message>
    <message>
        <source>Ask at the interval, 5 s longer after slow_down, and start again once the code has expired.</source>
        <translation>指定された間隔で問い合わせ、slow_down の後は間隔を 5 秒延ばします。コードの期限が切れたら最初からやり直します。</translation>
    </message>
    <message>
        <source>Too many requests within the minute.</source>
        <translation>一分間のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Reports &gt; Rate Limits.</source>
        <translation>Reports &gt; Rate Limits を確認します。</translation>
    </message>
    <message>
        <source>Keep tokens until shortly before they end; wait for the reset.</source>
        <translation>トークンを期限の直前まで保持して使います。制限のリセットを待ちます。</translation>
    </message>
    <message>
        <source>An inline hook failed, a claim&apos;s expression did, or too many groups matched.</source>
        <translation>インラインフックまたはクレームの式が失敗したか、該当するグループが多すぎます。</translation>
    </message>
    <message>
        <source>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims.</source>
        <translation>Workflow &gt; Inline Hooks、および Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims。</translation>
    </message>
    <message>
        <source>The status is 200, but the answer is not that of a token endpoint: a proxy answered, or the URL is wrong.</source>
        <translation>ステータスは 200 ですが、トークンエンドポイントの応答ではありません。プロキシが応答したか、URL が誤っています。</translation>
    </message>
    <message>
        <source>Correct the token endpoint; look at the Server and Via headers to see who answered.</source>
        <translation>トークンエンドポイントを修正します。Server と Via ヘッダーを見ると、何が応答したか分かります。</translation>
    </message>
    <message>
        <source>The token lives no longer than the margin that the cache takes off (300 seconds in the guide), so it counts as expired at once. Okta&apos;s rate limit comes next.</source>
        <translation>トークンの有効期間が、キャッシュの差し引く余裕 (手順書では 300 秒) を超えないため、すぐに期限切れとみなされます。やがて Okta の頻度制限に達します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: more than 5 minutes.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; Access token lifetime: 5 分より長くします。</translation>
    </message>
    <message>
        <source>Take a smaller margin: 60 seconds or a tenth of expires_in.</source>
        <translation>余裕を小さくします: 60 秒、または expires_in の十分の一。</translation>
    </message>
    <message>
        <source>The audience of a token always comes from the authorization server&apos;s settings.</source>
        <translation>トークンのオーディエンスは、常に認可サーバーの設定で決まります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience。</translation>
    </message>
    <message>
        <source>Leave audience out; it has no effect.</source>
        <translation>audience は効果がないため省きます。</translation>
    </message>
    <message>
        <source>The server issues a token only if a rule of one of its policies covers client, grant, user and scopes.</source>
        <translation>サーバーがトークンを発行するのは、いずれかのポリシーのルールがクライアント、グラント、ユーザー、スコープを対象にしている場合だけです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; Add New Access Policy, assign it to the client, then Add Rule. Beside Settings: Token Preview; Reports &gt; System Log: no_matching_policy.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; Add New Access Policy: クライアントに割り当て、Add Rule でルールを追加します。Settings と並ぶ Token Preview タブと、Reports &gt; System Log: no_matching_policy も確認します。</translation>
    </message>
    <message>
        <source>A policy with the right rule exists, but not for this client.</source>
        <translation>適切なルールを持つポリシーはありますが、このクライアント用ではありません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: add this client or choose All clients.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; Edit &gt; Assign to: このクライアントを追加するか、All clients を選びます。</translation>
    </message>
    <message>
        <source>What passed before is refused now: the policy, its rule or the server may have been deactivated.</source>
        <translation>以前は通ったものが今は拒否されます。ポリシー、そのルール、またはサーバーが無効化された可能性があります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; status of policy and rule; Reports &gt; System Log: policy.lifecycle.deactivate.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies: ポリシーとルールの状態を確認します。Reports &gt; System Log: policy.lifecycle.deactivate。</translation>
    </message>
    <message>
        <source>The app has the grant, otherwise the answer would be another; the rule must name it too.</source>
        <translation>アプリにはこのグラントがあります (なければ別の応答になります)。ルールにもこのグラントが必要です。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: tick it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; IF Grant type is: グラントを選択します。</translation>
    </message>
    <message>
        <source>The rule is limited to users or groups.</source>
        <translation>ルールが特定のユーザーまたはグループに限られています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND User is.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; AND User is。</translation>
    </message>
    <message>
        <source>A rule limited to some scopes does not fit a request that asks for one more.</source>
        <translation>一部のスコープに限られたルールは、それ以外のスコープを一つでも求めるリクエストには合いません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: add the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; AND Scopes requested: スコープを追加します。</translation>
    </message>
    <message>
        <source>Or ask for the covered scopes only.</source>
        <translation>または、対象になっているスコープだけを求めます。</translation>
    </message>
    <message>
        <source>Policies list clients by id, and this one is new.</source>
        <translation>ポリシーはクライアントを ID で列挙しますが、このクライアントは新しいものです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: All clients, or add this one; and assign users to the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; Edit &gt; Assign to: All clients にするか、このクライアントを追加します。また、ユーザーをアプリに割り当てます。</translation>
    </message>
    <message>
        <source>Okta takes the first rule that fits; one further up has another lifetime.</source>
        <translation>Okta は最初に合うルールを適用します。より上にあるルールの有効期間が異なります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy: drag the narrower rule above the wider one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー: 狭いルールを広いルールの上へドラッグします。</translation>
    </message>
    <message>
        <source>A server that checks tokens by their signature cannot read it. A refresh token, a code, an API token or a client secret in the wrong field looks like this; if it was a secret, rotate it.</source>
        <translation>トークンを署名で検査するサーバーには読み取れません。リフレッシュトークン、コード、API トークン、クライアントシークレットを誤った欄に入れた場合もこう見えます。それが秘密情報だった場合は入れ替えます。</translation>
    </message>
    <message>
        <source>JWTVerifier needs JWTs; IntrospectionTokenVerifier can check opaque tokens.</source>
        <translation>JWTVerifier には JWT が必要です。IntrospectionTokenVerifier なら不透明なトークンを検査できます。</translation>
    </message>
    <message>
        <source>Send the access_token of the token answer.</source>
        <translation>トークン応答の access_token を送ります。</translation>
    </message>
    <message>
        <source>Only the holder of the private key can read it, and FastMCP cannot decrypt tokens.</source>
        <translation>秘密鍵の所有者しか読み取れず、FastMCP はトークンを復号できません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: switch the encryption of access tokens off.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings: アクセストークンの暗号化をオフにします。</translation>
    </message>
    <message>
        <source>Or give the resource server the private key, if it can decrypt.</source>
        <translation>または、リソースサーバーが復号できるなら、秘密鍵を渡します。</translation>
    </message>
    <message>
        <source>A part is missing: copied incompletely, or larger than a header may be, as with many groups in a claim.</source>
        <translation>一部が欠けています。コピーが不完全か、クレームに多数のグループがある場合のように、ヘッダーの上限を超えています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: fewer groups in the token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims: トークンに入れるグループを減らします。</translation>
    </message>
    <message>
        <source>Raise the limit on header size.</source>
        <translation>ヘッダーサイズの上限を引き上げます。</translation>
    </message>
    <message>
        <source>Copy the token again, whole.</source>
        <translation>トークン全体をコピーし直します。</translation>
    </message>
    <message>
        <source>An ID token tells the client who signed in; its audience is the client. A server must refuse it.</source>
        <translation>ID トークンは誰がサインインしたかをクライアントに伝えるもので、オーディエンスはクライアントです。サーバーは拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Send access_token of the token answer, not id_token.</source>
        <translation>トークン応答の id_token ではなく access_token を送ります。</translation>
    </message>
    <message>
        <source>The ID-JAG must first be redeemed for an access token at the authorization server.</source>
        <translation>ID-JAG は、まず認可サーバーでアクセストークンに引き換える必要があります。</translation>
    </message>
    <message>
        <source>Redeem it with grant urn:ietf:params:oauth:grant-type:jwt-bearer at {Issuer}/v1/token.</source>
        <translation>グラント urn:ietf:params:oauth:grant-type:jwt-bearer を使い、{Issuer}/v1/token で引き換えます。</translation>
    </message>
    <message>
        <source>Okta&apos;s access tokens have no typ in their header. FastMCP does not look at it; verifiers that follow RFC 9068 strictly do.</source>
        <translation>Okta のアクセストークンのヘッダーには typ がありません。FastMCP は typ を見ませんが、RFC 9068 に厳密に従う検証処理は見ます。</translation>
    </message>
    <message>
        <source>Accept tokens without typ from Okta, and tell ID tokens apart by their audience.</source>
        <translation>Okta の typ のないトークンを受け入れ、ID トークンはオーディエンスで見分けます。</translation>
    </message>
    <message>
        <source>Its algorithm is none: anybody can write such a token. It must be refused.</source>
        <translation>アルゴリズムが none です。このようなトークンは誰でも書けるため、拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Nothing to relax; find out who made the token.</source>
        <translation>緩めるべき設定はありません。誰がトークンを作ったかを調べます。</translation>
    </message>
    <message>
        <source>Get a token from the authorization server.</source>
        <translation>認可サーバーからトークンを取得します。</translation>
    </message>
    <message>
        <source>Whoever does not understand a header named in crit must refuse the token. Okta never sends it.</source>
        <translation>crit に挙げられたヘッダーを理解しない側は、トークンを拒否しなければなりません。Okta が crit を送ることはありません。</translation>
    </message>
    <message>
        <source>Refuse it, and find out who made the token.</source>
        <translation>拒否し、誰がトークンを作ったかを調べます。</translation>
    </message>
    <message>
        <source>The issuer publishes only public keys, so it cannot have signed this: an attack pattern, or a home-made token.</source>
        <translation>発行者は公開鍵しか公開しないので、これに署名したはずがありません。攻撃の手口か、自作のトークンです。</translation>
    </message>
    <message>
        <source>Keep a fixed list of algorithms, as FastMCP does; find out who made the token.</source>
        <translation>FastMCP のようにアルゴリズムの一覧を固定します。誰がトークンを作ったかを調べます。</translation>
    </message>
    <message>
        <source>Okta&apos;s custom servers sign with RS256. The server is set to another algorithm, or the token is not Okta&apos;s.</source>
        <translation>Okta のカスタムサーバーは RS256 で署名します。MCP サーバーが別のアルゴリズムに設定されているか、トークンが Okta のものではありません。</translation>
    </message>
    <message>
        <source>Leave algorithm= out of JWTVerifier; the default is RS256.</source>
        <translation>JWTVerifier の algorithm= を省きます。既定は RS256 です。</translation>
    </message>
    <message>
        <source>The key was retired, so the token is older than a rotation, or the token comes from another environment or was forged.</source>
        <translation>鍵が廃止されていて、トークンが鍵の入れ替えより古いか、トークンが別の環境のものか、偽造されたものです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Signing Key Rotation。Reports &gt; System Log: app.oauth2.as.key.rollover。</translation>
    </message>
    <message>
        <source>Restart a verifier that never fetches the keys again; FastMCP fetches them.</source>
        <translation>鍵を取得し直さない検証処理は再起動します。FastMCP は取得し直します。</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>The key is in the key set of the token&apos;s issuer, and the MCP server looks in another one, for instance the org&apos;s.</source>
        <translation>鍵はトークンの発行者の鍵セットにありますが、MCP サーバーは組織サーバーのものなど、別の鍵セットを見ています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 鍵は {Issuer}/v1/keys にあります。</translation>
    </message>
    <message>
        <source>jwks_uri={Issuer}/v1/keys</source>
        <translation>jwks_uri={Issuer}/v1/keys を設定します。</translation>
    </message>
    <message>
        <source>Okta always says so; the token has another origin. FastMCP accepts it only if the set has one key.</source>
        <translation>Okta は必ず鍵を示すので、トークンの出所は別です。FastMCP がこれを受け入れるのは、鍵セットに鍵が一つしかない場合だけです。</translation>
    </message>
    <message>
        <source>Do not relax the verifier; find out who issued the token.</source>
        <translation>検証を緩めてはなりません。誰がトークンを発行したかを調べます。</translation>
    </message>
    <message>
        <source>Get the token from the authorization server.</source>
        <translation>認可サーバーからそのトークンを取得します。</translation>
    </message>
    <message>
        <source>The token&apos;s key is in the issuer&apos;s key set, but the server has not fetched the set since the rotation. FastMCP does so by itself; other verifiers, a CDN or a copied key set do not.</source>
        <translation>トークンの鍵は発行者の鍵セットにありますが、サーバーは入れ替えの後に鍵セットを取得していません。FastMCP は自ら取得しますが、ほかの検証処理、CDN、コピーした鍵セットではそうなりません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation: leave time between publishing a key and using it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Signing Key Rotation: 鍵の公開から使用までに時間を置きます。</translation>
    </message>
    <message>
        <source>Restart it, and have it fetch jwks_uri again when a kid is unknown.</source>
        <translation>再起動し、kid が未知のときには jwks_uri を取得し直すようにします。</translation>
    </message>
    <message>
        <source>The right key was found. The token was changed, cut or re-encoded on its way, or forged.</source>
        <translation>正しい鍵は見つかりました。トークンが途中で変更されたか、切れたか、再エンコードされたか、偽造されたものです。</translation>
    </message>
    <message>
        <source>jwks_uri must be that of the token&apos;s issuer.</source>
        <translation>jwks_uri は、トークンの発行者のものでなければなりません。</translation>
    </message>
    <message>
        <source>Pass the token on unchanged, without URL encoding or line breaks; get a new one.</source>
        <translation>URL エンコードや改行を加えず、トークンをそのまま渡します。新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance: the token dies within the second that exp names.</source>
        <translation>FastMCP は誤差を許容しません。トークンは exp の示す秒に無効になります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime (5 minutes to 24 hours).</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; Access token lifetime (5 分から 24 時間)。</translation>
    </message>
    <message>
        <source>Refresh the token, or ask for a new one, shortly before it ends.</source>
        <translation>期限の直前にトークンを更新するか、新しいトークンを求めます。</translation>
    </message>
    <message>
        <source>By the server&apos;s clock it was issued in the future. FastMCP looks at neither nbf nor iat; other verifiers do.</source>
        <translation>サーバーの時計では、発行時刻が未来になっています。FastMCP は nbf も iat も見ませんが、ほかの検証処理は見ます。</translation>
    </message>
    <message>
        <source>Switch on time synchronisation; allow 60 seconds of leeway.</source>
        <translation>時刻同期を有効にし、60 秒の誤差を許容します。</translation>
    </message>
    <message>
        <source>Okta writes the client&apos;s id as cid.</source>
        <translation>Okta はクライアントの ID を cid と書きます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; Add Claim: client_id with the value app.clientId.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims &gt; Add Claim: 値が app.clientId の client_id を追加します。</translation>
    </message>
    <message>
        <source>Read cid where client_id is missing.</source>
        <translation>client_id がない場合は cid を読むようにします。</translation>
    </message>
    <message>
        <source>sub is the login for users and the client id for machine-to-machine tokens; the user&apos;s id is uid.</source>
        <translation>sub は、ユーザーではログイン名、マシン間のトークンではクライアント ID です。ユーザーの ID は uid です。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; sub: the value that the server needs.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims &gt; sub: サーバーが必要とする値にします。</translation>
    </message>
    <message>
        <source>Look the user up by uid or by the login, as the token has it.</source>
        <translation>トークンにある uid またはログイン名でユーザーを検索します。</translation>
    </message>
    <message>
        <source>A token that is bound to a key goes with the scheme DPoP and a proof; one that is not goes with Bearer. FastMCP knows Bearer only.</source>
        <translation>鍵に結び付いたトークンは DPoP スキームと証明を付けて送り、結び付いていないトークンは Bearer で送ります。FastMCP は Bearer しか知りません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: on or off, as the MCP server needs it.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Require Demonstrating Proof of Possession: MCP サーバーに合わせてオンまたはオフにします。</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or announce Bearer.</source>
        <translation>DPoP の証明を検査するか、Bearer を案内します。</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP and a proof for this request, or Bearer to a server that knows no DPoP.</source>
        <translation>Authorization: DPoP とこのリクエスト用の証明を送ります。DPoP を知らないサーバーには Bearer を送ります。</translation>
    </message>
    <message>
        <source>Whoever sends it must show that certificate in the TLS handshake. Okta&apos;s ordinary tokens are not bound like this.</source>
        <translation>これを送る側は、TLS ハンドシェイクでその証明書を示す必要があります。Okta の通常のトークンは、このように結び付けられていません。</translation>
    </message>
    <message>
        <source>Pass the client&apos;s certificate through the proxy that ends TLS.</source>
        <translation>TLS を終端するプロキシから、クライアントの証明書を引き渡すようにします。</translation>
    </message>
    <message>
        <source>Present the certificate that the token was issued to, or ask for an unbound token.</source>
        <translation>トークンの発行先の証明書を提示するか、結び付いていないトークンを求めます。</translation>
    </message>
    <message>
        <source>Tokens of the org server are for Okta&apos;s own APIs; no setting makes them valid for another server.</source>
        <translation>組織サーバーのトークンは Okta 自身の API 用です。別のサーバーで有効にする設定はありません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: it has /oauth2/ in it; use its endpoints.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: /oauth2/ を含む値です。そのエンドポイントを使います。</translation>
    </message>
    <message>
        <source>Use {Issuer}/v1/authorize and {Issuer}/v1/token.</source>
        <translation>{Issuer}/v1/authorize と {Issuer}/v1/token を使います。</translation>
    </message>
    <message>
        <source>The issuer is the bare identifier, without /.well-known/… and /v1/….</source>
        <translation>発行者は、/.well-known/… や /v1/… の付かない識別子そのものです。</translation>
    </message>
    <message>
        <source>issuer=Issuer, without the rest of the path.</source>
        <translation>issuer=Issuer とし、その先のパスは付けません。</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Okta&apos;s issuers never end in a slash; those of Auth0 do.</source>
        <translation>バイト単位で比較されます。Okta の発行者の末尾にスラッシュが付くことはありませんが、Auth0 では付きます。</translation>
    </message>
    <message>
        <source>JWTVerifier(issuer=…) with exactly the value of the token; a list is allowed.</source>
        <translation>JWTVerifier(issuer=…) にトークンの値をそのまま設定します。リストも使えます。</translation>
    </message>
    <message>
        <source>The default server and a custom one have different issuers, keys and audiences.</source>
        <translation>既定のサーバーとカスタムサーバーでは、発行者、鍵、オーディエンスが異なります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: decide for one server and use it everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 使うサーバーを一つに決め、すべての箇所で使います。</translation>
    </message>
    <message>
        <source>Ask the other server for the token.</source>
        <translation>もう一方のサーバーにトークンを求めます。</translation>
    </message>
    <message>
        <source>It is the same server under its okta.com name and under a custom domain; each name is an issuer of its own.</source>
        <translation>同じサーバーの、okta.com の名前とカスタムドメインの名前です。それぞれの名前が別の発行者になります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose Okta URL or Custom URL. With Dynamic the host of the request decides.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: Okta URL または custom URL を選びます。Dynamic では、リクエストのホストで決まります。</translation>
    </message>
    <message>
        <source>List both issuers, or the one that clients use.</source>
        <translation>両方の発行者、またはクライアントが使うほうを載せます。</translation>
    </message>
    <message>
        <source>Always use the same host.</source>
        <translation>常に同じホストを使います。</translation>
    </message>
    <message>
        <source>The server trusts the tokens of one issuer only, and compares byte by byte.</source>
        <translation>サーバーは一つの発行者のトークンだけを信頼し、バイト単位で比較します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare it with the token&apos;s iss.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: トークンの iss と照合します。</translation>
    </message>
    <message>
        <source>Ask the right server for the token.</source>
        <translation>正しいサーバーにトークンを求めます。</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Change one of the two.</source>
        <translation>バイト単位で比較されます。どちらか一方を変更します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: change it to what the server expects; tokens issued before keep the old one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: サーバーが期待する値に変更します。発行済みのトークンには古い値が残ります。</translation>
    </message>
    <message>
        <source>JWTVerifier(audience=…) with exactly the value of the token&apos;s aud.</source>
        <translation>JWTVerifier(audience=…) にトークンの aud の値をそのまま設定します。</translation>
    </message>
    <message>
        <source>The guide&apos;s example for OAUTH_AUDIENCE lacks the scheme. Change one of the two.</source>
        <translation>手順書の OAUTH_AUDIENCE の例にはスキームがありません。どちらか一方を変更します。</translation>
    </message>
    <message>
        <source>They differ in upper and lower case, encoding, a default port or an invisible character.</source>
        <translation>大文字と小文字、エンコード、既定のポート、見えない文字のいずれかが異なります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: この値をコピーします。</translation>
    </message>
    <message>
        <source>Paste it into audience= byte for byte.</source>
        <translation>audience= にバイト単位でそのまま貼り付けます。</translation>
    </message>
    <message>
        <source>api://default is the audience of Okta&apos;s ready-made server; yours has its own.</source>
        <translation>api://default は、Okta があらかじめ用意したサーバーのオーディエンスです。お使いのサーバーには固有のオーディエンスがあります。</translation>
    </message>
    <message>
        <source>Ask your own server for the token.</source>
        <translation>お使いのサーバーにトークンを求めます。</translation>
    </message>
    <message>
        <source>Either an ID token was sent, or the audience of the server was set to the client&apos;s id.</source>
        <translation>ID トークンが送られたか、サーバーのオーディエンスがクライアントの ID に設定されています。</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>アクセストークンを送ります。</translation>
    </message>
    <message>
        <source>MCP asks for that, and the client sends it as resource, but Okta&apos;s tokens carry the audience of the server&apos;s settings.</source>
        <translation>MCP はこれを求め、クライアントは resource として送りますが、Okta のトークンのオーディエンスはサーバーの設定で決まります。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, character for character.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: MCP の URL と一字一句同じにします。</translation>
    </message>
    <message>
        <source>Or set audience= to the Audience in Okta.</source>
        <translation>または、audience= を Okta の Audience に合わせます。</translation>
    </message>
    <message>
        <source>A server must refuse tokens that are not meant for it. Make both sides name the same string.</source>
        <translation>サーバーは、自分宛てでないトークンを拒否しなければなりません。双方が同じ文字列を示すようにします。</translation>
    </message>
    <message>
        <source>The client sends to one server the token that it got for another. That other server&apos;s token is now known to this one.</source>
        <translation>クライアントが、あるサーバー用に得たトークンを別のサーバーに送っています。元のサーバーのトークンが、ここでも知られてしまいました。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: each MCP server has an authorization server with its own audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: MCP サーバーごとに、固有のオーディエンスを持つ認可サーバーを用意します。</translation>
    </message>
    <message>
        <source>Keep one token for each server.</source>
        <translation>トークンをサーバーごとに分けて保持します。</translation>
    </message>
    <message>
        <source>Its aud is a list. FastMCP accepts one match in it; a verifier that compares strings refuses.</source>
        <translation>aud がリストです。FastMCP は一つでも一致すれば受け入れますが、文字列として比較する検証処理は拒否します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: one audience for each server.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: サーバーごとにオーディエンスを一つにします。</translation>
    </message>
    <message>
        <source>Use a verifier that reads a list.</source>
        <translation>リストを読める検証処理を使います。</translation>
    </message>
    <message>
        <source>FastMCP answers 401 for this, where 403 would be right.</source>
        <translation>FastMCP はこの場合に 401 を返しますが、正しくは 403 です。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: the scope exists; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested covers it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes: スコープがあることを確認します。Access Policies &gt; ポリシー &gt; ルール &gt; AND Scopes requested: スコープを対象にしていることを確認します。</translation>
    </message>
    <message>
        <source>Check scopes per tool instead of in required_scopes; that gives 403.</source>
        <translation>required_scopes ではなくツールごとにスコープを検査します。そうすると 403 になります。</translation>
    </message>
    <message>
        <source>Ask for the scope when signing in.</source>
        <translation>サインイン時にスコープを求めます。</translation>
    </message>
    <message>
        <source>Okta writes scopes as the list scp; the server reads scope, or a claim named scope hides scp.</source>
        <translation>Okta はスコープをリスト scp に書きます。サーバーが scope を読んでいるか、scope という名前のクレームが scp を隠しています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: remove a custom claim named scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims: scope という名前のカスタムクレームを削除します。</translation>
    </message>
    <message>
        <source>Read scp; FastMCP does so since 2.10, but takes scope first where it exists.</source>
        <translation>scp を読むようにします。FastMCP は 2.10 から読みますが、scope があればそちらを優先します。</translation>
    </message>
    <message>
        <source>Its signature and times are good, and its issuer says that it is not active: revoked, reused, the user deactivated, or the sessions cleared.</source>
        <translation>署名と時刻は正しいものの、発行者が有効でないと答えています。トークンが失効したか、再利用されたか、ユーザーが無効化されたか、セッションが消去されています。</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</source>
        <translation>Reports &gt; System Log: app.oauth2.as.token.revoke、app.oauth2.as.token.detect_reuse、user.lifecycle.deactivate。</translation>
    </message>
    <message>
        <source>A server that checks signatures only goes on accepting it until exp.</source>
        <translation>署名しか検査しないサーバーは、exp まで受け入れ続けます。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインします。</translation>
    </message>
    <message>
        <source>The endpoint of another server calls every token inactive, and wrong credentials give no verdict.</source>
        <translation>別のサーバーのエンドポイントはどのトークンも無効と答え、資格情報が誤っていると判定自体が得られません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials: those of an app with a secret.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials: シークレットを持つアプリのものを使います。</translation>
    </message>
    <message>
        <source>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, with client_id and client_secret of that app.</source>
        <translation>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect とし、そのアプリの client_id と client_secret を設定します。</translation>
    </message>
    <message>
        <source>It was not restarted, reads another .env or container image, or takes quotation marks and blanks as part of the value.</source>
        <translation>サーバーが再起動されていないか、別の .env やコンテナーイメージを読んでいるか、引用符や空白を値の一部とみなしています。</translation>
    </message>
    <message>
        <source>Restart it; write values without quotation marks and blanks; print the values in effect at the start.</source>
        <translation>再起動します。値は引用符や空白なしで書き、起動時に実際の値を出力します。</translation>
    </message>
    <message>
        <source>A server that cannot reach the key set refuses every token. Its log shows it; a revoked token or an old configuration still in memory look the same from here.</source>
        <translation>鍵セットに到達できないサーバーは、すべてのトークンを拒否します。サーバーのログで分かります。トークンの失効や、メモリに残った古い設定も、ここからは同じように見えます。</translation>
    </message>
    <message>
        <source>Let the server reach the issuer on port 443, with the proxy and the roots that it needs; restart it.</source>
        <translation>必要なプロキシとルートを設定し、サーバーから発行者のポート 443 に到達できるようにして、再起動します。</translation>
    </message>
    <message>
        <source>The fault lies between the token and the server&apos;s configuration, mostly in audience or issuer. FastMCP gives one 401 for every reason; its log names it (FASTMCP_LOG_LEVEL=DEBUG before version 4).</source>
        <translation>原因はトークンとサーバーの設定の不一致で、たいていはオーディエンスか発行者です。FastMCP はどの理由でも同じ 401 を返しますが、ログには理由が出ます (バージョン 4 より前は FASTMCP_LOG_LEVEL=DEBUG)。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: compare Issuer and Audience with the server&apos;s configuration.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings: Issuer と Audience をサーバーの設定と照合します。</translation>
    </message>
    <message>
        <source>Compare issuer, audience and jwks_uri with the token; restart after a change.</source>
        <translation>発行者、オーディエンス、jwks_uri をトークンと照合し、変更したら再起動します。</translation>
    </message>
    <message>
        <source>The token is good; this request needs more.</source>
        <translation>トークンは有効ですが、このリクエストにはさらに権限が必要です。</translation>
    </message>
    <message>
        <source>Sign in again with the old scopes and the new one.</source>
        <translation>これまでのスコープに新しいスコープを加え、もう一度サインインします。</translation>
    </message>
    <message>
        <source>Without insufficient_scope and the scope in the challenge no client can ask for more. It may be a scope, a rule of the server, or a gateway.</source>
        <translation>チャレンジに insufficient_scope とスコープがなければ、クライアントは追加を求めようがありません。原因はスコープ、サーバーの規則、ゲートウェイのいずれかと考えられます。</translation>
    </message>
    <message>
        <source>Server or gateway: answer 403 with WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; and scope.</source>
        <translation>サーバーまたはゲートウェイ: 403 に WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; と scope を付けて応答します。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what this request needs.</source>
        <translation>このリクエストに何が必要かを、サーバーの所有者に問い合わせます。</translation>
    </message>
    <message>
        <source>Either the authorization server did not grant the scope, or the MCP server looks for it in another claim.</source>
        <translation>認可サーバーがスコープを許可しなかったか、MCP サーバーが別のクレームを見ています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: it covers the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; AND Scopes requested: スコープを対象にしていることを確認します。</translation>
    </message>
    <message>
        <source>See which claim it reads: Okta writes scp.</source>
        <translation>どのクレームを読んでいるかを確認します。Okta は scp と書きます。</translation>
    </message>
    <message>
        <source>Stop after the second round.</source>
        <translation>二回目で打ち切ります。</translation>
    </message>
    <message>
        <source>The token was accepted and the call reached the tool; what refuses is the tool&apos;s own logic or the account that it uses.</source>
        <translation>トークンは受け入れられ、呼び出しはツールに届きました。拒否しているのは、ツール自身のロジックか、ツールが使うアカウントです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: add the claim that the tool reads, for instance groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Claims: groups など、ツールが読むクレームを追加します。</translation>
    </message>
    <message>
        <source>Look at the tool&apos;s code and at the account with which it works.</source>
        <translation>ツールのコードと、ツールが使うアカウントを確認します。</translation>
    </message>
    <message>
        <source>Another API answered 401 to the tool. A token for this server is not for that API; passing it on is forbidden.</source>
        <translation>別の API がツールに 401 を返しました。このサーバー向けのトークンはその API 用ではなく、渡すことは禁じられています。</translation>
    </message>
    <message>
        <source>Use a token of the server&apos;s own for that API, or exchange the user&apos;s (token exchange).</source>
        <translation>その API にはサーバー自身のトークンを使うか、ユーザーのトークンを交換します (トークン交換)。</translation>
    </message>
    <message>
        <source>Another token sees more. FastMCP leaves out components whose auth does not fit the token.</source>
        <translation>別のトークンならもっと多くのツールが見えます。FastMCP は、auth がトークンに合わないコンポーネントを除きます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested, or Claims for groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; AND Scopes requested、グループの場合は Claims。</translation>
    </message>
    <message>
        <source>See the auth argument of the missing tools.</source>
        <translation>見えないツールの auth 引数を確認します。</translation>
    </message>
    <message>
        <source>Ask for the scope of the missing tools.</source>
        <translation>見えないツールのスコープを求めます。</translation>
    </message>
    <message>
        <source>The stream began with a good token; requests after exp are refused, although the stream may stay open.</source>
        <translation>ストリームは有効なトークンで始まりました。ストリームは開いたままでも、exp より後のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; Access token lifetime。</translation>
    </message>
    <message>
        <source>Refresh before exp, and open the stream anew with the new token.</source>
        <translation>exp より前に更新し、新しいトークンでストリームを開き直します。</translation>
    </message>
    <message>
        <source>Every token of that issuer is accepted, the ID token of any of its apps too. FastMCP skips the check when audience is unset or empty.</source>
        <translation>その発行者のトークンがすべて受け入れられ、そのどのアプリの ID トークンも通ります。FastMCP は、audience が未設定または空だとこの検査を省きます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: 値をコピーします。変更は不要です。</translation>
    </message>
    <message>
        <source>Set OAUTH_AUDIENCE to it, and refuse to start when it is empty.</source>
        <translation>OAUTH_AUDIENCE にその値を設定し、空の場合は起動しないようにします。</translation>
    </message>
    <message>
        <source>As long as the keys belong to one issuer the risk is low.</source>
        <translation>鍵が一つの発行者のものである限り、リスクは低いです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 値をコピーします。変更は不要です。</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to it, and refuse to start when it is empty.</source>
        <translation>OAUTH_ISSUER にその値を設定し、空の場合は起動しないようにします。</translation>
    </message>
    <message>
        <source>It was idle or kept too long, already used and replaced by a newer one, revoked, or belongs to another client.</source>
        <translation>長く使われなかったか、保持期間を過ぎたか、すでに使われて新しいものに置き換わったか、失効したか、別のクライアントのものです。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule: lifetime and idle time; Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token; Reports &gt; System Log.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール: 有効期間と未使用期間を確認します。Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Refresh Token、Reports &gt; System Log も確認します。</translation>
    </message>
    <message>
        <source>Sign in again; save a new refresh token before using it, and run one refresh at a time.</source>
        <translation>もう一度サインインします。新しいリフレッシュトークンは使う前に保存し、更新は一度に一つだけ行います。</translation>
    </message>
    <message>
        <source>It ends when it is not used within the window of the rule, 7 days unless set otherwise.</source>
        <translation>ルールの定める期間内に使われないと無効になります。特に設定しなければ 7 日間です。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; expire if not used every.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; expire if not used every。</translation>
    </message>
    <message>
        <source>Sign in again; refresh now and then, also without calls.</source>
        <translation>もう一度サインインします。呼び出しがなくても、ときどき更新します。</translation>
    </message>
    <message>
        <source>Each use gives a new one. Okta takes the second use of an old one for theft, and ends the newer ones too.</source>
        <translation>使うたびに新しいものが発行されます。Okta は古いものの二度目の使用を盗難とみなし、新しいものも無効にします。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period (up to 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Refresh Token &gt; grace period (最長 60 秒)。Reports &gt; System Log: app.oauth2.as.token.detect_reuse。</translation>
    </message>
    <message>
        <source>One refresh at a time for all processes; save the new token before using it. Sign in again.</source>
        <translation>すべてのプロセスを通じて、更新は一度に一つだけ行います。新しいトークンは使う前に保存します。もう一度サインインします。</translation>
    </message>
    <message>
        <source>Both used the same token and both got a new one. Whoever keeps the older answer is thrown out at the next refresh.</source>
        <translation>双方が同じトークンを使い、双方が新しいものを得ました。古いほうの応答を保存した側は、次の更新で締め出されます。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Refresh Token &gt; grace period。</translation>
    </message>
    <message>
        <source>One refresh at a time, for all processes that share the store.</source>
        <translation>保存先を共有するすべてのプロセスを通じて、更新は一度に一つだけ行います。</translation>
    </message>
    <message>
        <source>A refresh can keep or narrow the scopes, never widen them.</source>
        <translation>更新では、スコープを維持するか狭めることしかできず、広げることはできません。</translation>
    </message>
    <message>
        <source>Leave scope out of the refresh; sign in again to get more.</source>
        <translation>更新では scope を省きます。スコープを増やすには、もう一度サインインします。</translation>
    </message>
    <message>
        <source>The exchange of the code passed with the same client. It forgot its secret in the refresh, or the secret was replaced meanwhile.</source>
        <translation>コードの交換は、同じクライアントで成功しています。更新時にシークレットを付け忘れたか、その間にシークレットが差し替えられました。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client Credentials &gt; Client secrets: どれが有効かを確認します。</translation>
    </message>
    <message>
        <source>Authenticate in the refresh as in the exchange.</source>
        <translation>更新でも、交換のときと同じように認証を行います。</translation>
    </message>
    <message>
        <source>The refresh token is bound to the key of the first proof; the client made a new one, for instance after a restart.</source>
        <translation>リフレッシュトークンは最初の証明の鍵に結び付いていますが、クライアントは再起動後などに新しい鍵を作りました。</translation>
    </message>
    <message>
        <source>Keep the key together with the refresh token, or sign in again.</source>
        <translation>鍵をリフレッシュトークンとともに保存するか、もう一度サインインします。</translation>
    </message>
    <message>
        <source>The access token ended, and no refresh was tried.</source>
        <translation>アクセストークンの期限が切れましたが、更新は試みられませんでした。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: longer, until the client is corrected.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; Access token lifetime: クライアントが直るまで長くします。</translation>
    </message>
    <message>
        <source>Update or set up the client to refresh; sign in again meanwhile.</source>
        <translation>更新を行うように、クライアントをアップデートするか設定します。それまではサインインし直します。</translation>
    </message>
    <message>
        <source>The refresh is refused while the access token still works: the server checks signatures and does not see that the user was unassigned or deactivated.</source>
        <translation>更新は拒否されますが、アクセストークンはまだ使えます。サーバーは署名を検査するだけで、ユーザーの割り当て解除や無効化に気付きません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments, and Directory &gt; People; Reports &gt; System Log.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; Assignments、および Directory &gt; People。Reports &gt; System Log。</translation>
    </message>
    <message>
        <source>A short Access token lifetime, or introspection, ends it sooner.</source>
        <translation>Access token lifetime を短くするか、イントロスペクションを使うと、早く終わらせられます。</translation>
    </message>
    <message>
        <source>Sign in again once the user has access.</source>
        <translation>ユーザーにアクセス権が与えられたら、もう一度サインインします。</translation>
    </message>
    <message>
        <source>The authorization server has to know who asks. This program registers no client unasked.</source>
        <translation>認可サーバーは、誰が求めているかを知る必要があります。このプログラムは、指示なしにクライアントを登録しません。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Client ID: コピーします。</translation>
    </message>
    <message>
        <source>Enter it: --client-id on the command line, Client ID in the window; for a service app its secret too.</source>
        <translation>コマンドラインでは --client-id、ウィンドウでは「クライアント ID」に入力します。サービスアプリではシークレットも入力します。</translation>
    </message>
    <message>
        <source>The MCP server alone named this authorization server. A hostile or mistaken MCP server could collect secrets and codes that way, so they are sent only to an issuer that a person entered or used before.</source>
        <translation>この認可サーバーを示したのは MCP サーバーだけです。悪意のある、または誤った MCP サーバーがこの方法で秘密情報やコードを集めるおそれがあるため、人が入力したか以前に使った発行者にしか送りません。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Issuer: 照合します。</translation>
    </message>
    <message>
        <source>If it is the right one, enter it as the issuer (--issuer on the command line).</source>
        <translation>正しいものなら、発行者として入力します (コマンドラインでは --issuer)。</translation>
    </message>
    <message>
        <source>None of the known causes explains it; the exchanges show what was asked and answered.</source>
        <translation>既知の原因のどれでも説明できません。何を求め、何が返ったかは、やり取りで確認できます。</translation>
    </message>
    <message>
        <source>Look at the last exchange, and keep it for a report.</source>
        <translation>最後のやり取りを確認し、報告用に保存します。</translation>
    </message>
    <message>
        <source>When the access token ends, the user must sign in again.</source>
        <translation>アクセストークンの期限が切れると、ユーザーはもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Refresh Token.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; Grant type &gt; Refresh Token。</translation>
    </message>
    <message>
        <source>Add offline_access to the scope of the authorization request.</source>
        <translation>認可リクエストの scope に offline_access を追加します。</translation>
    </message>
    <message>
        <source>Machine-to-machine tokens have no refresh token</source>
        <translation>マシン間のトークンにリフレッシュトークンはありません</translation>
    </message>
    <message>
        <source>The client asks for a new access token instead.</source>
        <translation>クライアントは代わりに新しいアクセストークンを求めます。</translation>
    </message>
    <message>
        <source>Ask for a new token shortly before exp.</source>
        <translation>exp の直前に新しいトークンを求めます。</translation>
    </message>
    <message>
        <source>A machine-to-machine token names no user</source>
        <translation>マシン間のトークンはユーザーを示しません</translation>
    </message>
    <message>
        <source>uid and auth_time are absent and sub is the client id; get_me shows no user.</source>
        <translation>uid と auth_time がなく、sub はクライアント ID です。get_me にユーザーは表示されません。</translation>
    </message>
    <message>
        <source>Okta advertises registration, but not for everyone</source>
        <translation>Okta は登録を案内していますが、誰でも使えるわけではありません</translation>
    </message>
    <message>
        <source>The endpoint needs an administrator&apos;s credential; clients need an id made in the console.</source>
        <translation>エンドポイントには管理者の資格情報が必要です。クライアントには、コンソールで作成した ID が必要です。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration。</translation>
    </message>
    <message>
        <source>Enter its client id.</source>
        <translation>そのクライアント ID を入力します。</translation>
    </message>
    <message>
        <source>Custom scopes are not listed in the metadata</source>
        <translation>カスタムスコープがメタデータに載っていません</translation>
    </message>
    <message>
        <source>They work all the same.</source>
        <translation>それでも動作します。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Include in public metadata, to list them.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Scopes &gt; 対象のスコープ &gt; Include in public metadata: 載せる場合に選択します。</translation>
    </message>
    <message>
        <source>The token was used in its last seconds</source>
        <translation>トークンが期限まで数秒のところで使われました</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance, so the next call may fail.</source>
        <translation>FastMCP は誤差を許容しないため、次の呼び出しは失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Renew a little earlier.</source>
        <translation>もう少し早く更新します。</translation>
    </message>
    <message>
        <source>Okta&apos;s audience does not follow the resource parameter</source>
        <translation>Okta のオーディエンスは resource パラメーターに従いません</translation>
    </message>
    <message>
        <source>MCP clients must send resource; the audience comes from the server&apos;s settings. The MCP server accepts it.</source>
        <translation>MCP クライアントは resource を送る必要がありますが、オーディエンスはサーバーの設定で決まります。MCP サーバーはそれを受け入れています。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL to satisfy both.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Settings &gt; Audience: MCP の URL にすると、双方の要件を満たせます。</translation>
    </message>
    <message>
        <source>The issuer is a lab server on this machine</source>
        <translation>発行者がこのコンピューター上のラボサーバーです</translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback addresses only.</source>
        <translation>素の http を受け入れるのは、ループバックアドレスだけです。</translation>
    </message>
    <message>
        <source>The authorization server was found the old way</source>
        <translation>認可サーバーが古い方法で見つかりました</translation>
    </message>
    <message>
        <source>Only clients that know the fallback of MCP 2025-03-26 get this far.</source>
        <translation>ここまで進めるのは、MCP 2025-03-26 のフォールバックを知るクライアントだけです。</translation>
    </message>
    <message>
        <source>Use RemoteAuthProvider, which serves the resource metadata.</source>
        <translation>リソースメタデータを提供する RemoteAuthProvider を使います。</translation>
    </message>
    <message>
        <source>A DPoP-bound token was accepted as a bearer token</source>
        <translation>DPoP で鍵に結び付いたトークンが Bearer トークンとして受け入れられました</translation>
    </message>
    <message>
        <source>The server does not check the binding, so the token is worth no more than an ordinary one.</source>
        <translation>サーバーが結び付きを検査しないため、このトークンの安全性は通常のトークンと変わりません。</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or ask for unbound tokens.</source>
        <translation>DPoP の証明を検査するか、結び付いていないトークンを求めます。</translation>
    </message>
    <message>
        <source>No consent page was shown</source>
        <translation>同意ページが表示されませんでした</translation>
    </message>
    <message>
        <source>The app is trusted, so Okta does not ask. Step 10 of the guide expects an Allow page.</source>
        <translation>アプリが信頼済みのため、Okta は尋ねません。手順書の手順 10 では Allow のページが出ることになっています。</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; User consent, to have it shown.</source>
        <translation>Applications and Resources &gt; Applications &gt; 対象のアプリ &gt; General &gt; User consent: 表示させる場合に設定します。</translation>
    </message>
    <message>
        <source>Device Authorization in the rule has no effect</source>
        <translation>ルールの Device Authorization には効果がありません</translation>
    </message>
    <message>
        <source>Only Native apps can have that grant; the app is of another type.</source>
        <translation>このグラントを持てるのは Native アプリだけで、このアプリは別の種類です。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: it can be left out.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies &gt; ポリシー &gt; ルール &gt; IF Grant type is: 省いてもかまいません。</translation>
    </message>
    <message>
        <source>The policy covers all clients and all scopes</source>
        <translation>ポリシーがすべてのクライアントとすべてのスコープを対象にしています</translation>
    </message>
    <message>
        <source>Every app of the org can get every scope of this server.</source>
        <translation>組織のどのアプリも、このサーバーのすべてのスコープを得られます。</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies: assign the policy to the clients, and list the scopes in the rule.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; 対象のサーバー &gt; Access Policies: ポリシーを特定のクライアントに割り当て、ルールにスコープを列挙します。</translation>
    </message>
    <message>
        <source>The access token lives for more than an hour</source>
        <translation>アクセストークンの有効期間が一時間を超えています</translation>
    </message>
    <message>
        <source>A server that checks tokens by itself does not see a revocation before the token ends.</source>
        <translation>自らトークンを検査するサーバーは、トークンの期限が切れるまで失効に気付きません。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Applications &gt; your app</source>
        <translation>Applications &gt; お使いのアプリ</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; お使いのサーバー</translation>
    </message>
    <message>
        <source>General: Application type</source>
        <translation>General: Application type</translation>
    </message>
    <message>
        <source>General: Sign-in redirect URIs</source>
        <translation>General: Sign-in redirect URIs</translation>
    </message>
    <message>
        <source>General: Client secrets, status of the one in use</source>
        <translation>General: Client secrets、使用中のものの状態</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Access Policies: how many there are</source>
        <translation>Access Policies: その数</translation>
    </message>
    <message>
        <source>Access Policies &gt; policy: Assign to</source>
        <translation>Access Policies &gt; ポリシー: Assign to</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: IF Grant type is</source>
        <translation>Access Policies &gt; ルール: IF Grant type is</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: AND Scopes requested</source>
        <translation>Access Policies &gt; ルール: AND Scopes requested</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: Access token lifetime</source>
        <translation>Access Policies &gt; ルール: Access token lifetime</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: but will expire if not used every</source>
        <translation>Access Policies &gt; ルール: but will expire if not used every</translation>
    </message>
    <message>
        <source>whether the browser showed a page that asks for consent</source>
        <translation>ブラウザーに同意を求めるページが表示されたか</translation>
    </message>
    <message>
        <source>words separated by spaces</source>
        <translation>空白で区切った語</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for all clients</source>
        <translation>空白で区切った語、またはすべてのクライアントを表す *</translation>
    </message>
    <message>
        <source>words separated by spaces, as grant_type values</source>
        <translation>空白で区切った語 (grant_type の値)</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for any</source>
        <translation>空白で区切った語、または任意を表す *</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>web, native, browser or service</source>
        <translation>web、native、browser、service のいずれか</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>native</source>
        <translation>native</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>browser</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい / いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
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
    <name>Fault</name>
    <message>
        <source>The MCP server accepts requests and never answers</source>
        <translation>MCP サーバーがリクエストを受け付けたまま応答しない</translation>
    </message>
    <message>
        <source>A gateway in front of the MCP server refuses the requests that carry a token</source>
        <translation>MCP サーバーの手前のゲートウェイがトークン付きのリクエストを拒否する</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is more than an hour fast</source>
        <translation>MCP サーバーの時計が一時間以上進んでいる</translation>
    </message>
    <message>
        <source>The MCP endpoint is at /rpc instead of /mcp</source>
        <translation>MCP エンドポイントが /mcp ではなく /rpc にある</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects /mcp to /mcp/</source>
        <translation>MCP エンドポイントが /mcp を /mcp/ へリダイレクトする</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects to the same machine under another name</source>
        <translation>MCP エンドポイントが同じマシンの別名へリダイレクトする</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects from https to http (with TLS only)</source>
        <translation>MCP エンドポイントが https から http へリダイレクトする (TLS のみ)</translation>
    </message>
    <message>
        <source>A proxy in front of the MCP server removes the Authorization header</source>
        <translation>MCP サーバーの手前のプロキシが Authorization ヘッダーを取り除く</translation>
    </message>
    <message>
        <source>The MCP endpoint takes no POST</source>
        <translation>MCP エンドポイントが POST を受け付けない</translation>
    </message>
    <message>
        <source>A gateway does not let the session id of MCP through</source>
        <translation>ゲートウェイが MCP のセッション ID を通さない</translation>
    </message>
    <message>
        <source>The MCP server forgets its sessions, as replicas without stickiness do</source>
        <translation>MCP サーバーが、固定されないレプリカのようにセッションを忘れる</translation>
    </message>
    <message>
        <source>The MCP server knows no revision after 2024-11-05</source>
        <translation>MCP サーバーが 2024-11-05 より後のリビジョンを知らない</translation>
    </message>
    <message>
        <source>A gateway drops the Mcp-Method and Mcp-Name headers</source>
        <translation>ゲートウェイが Mcp-Method と Mcp-Name ヘッダーを落とす</translation>
    </message>
    <message>
        <source>The MCP server answers for another Host only</source>
        <translation>MCP サーバーが別の Host にしか応答しない</translation>
    </message>
    <message>
        <source>A proxy takes bodies of 64 bytes at most</source>
        <translation>プロキシが本文を 64 バイトまでしか受け付けない</translation>
    </message>
    <message>
        <source>The MCP server answers 502 as a gateway in front of it would</source>
        <translation>手前のゲートウェイのように MCP サーバーが 502 を返す</translation>
    </message>
    <message>
        <source>The MCP server answers 429</source>
        <translation>MCP サーバーが 429 を返す</translation>
    </message>
    <message>
        <source>The MCP server&apos;s 401 has no WWW-Authenticate</source>
        <translation>MCP サーバーの 401 に WWW-Authenticate がない</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge has no resource_metadata</source>
        <translation>MCP サーバーのチャレンジに resource_metadata がない</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge breaks the grammar of the header</source>
        <translation>MCP サーバーのチャレンジがヘッダーの文法に反している</translation>
    </message>
    <message>
        <source>The MCP server has no protected resource metadata, and its challenge names none</source>
        <translation>MCP サーバーにリソースメタデータがなく、チャレンジも示さない</translation>
    </message>
    <message>
        <source>The protected resource metadata is at the root only, and the challenge names none</source>
        <translation>リソースメタデータがルートにしかなく、チャレンジも示さない</translation>
    </message>
    <message>
        <source>The protected resource metadata is behind the MCP path instead of before it</source>
        <translation>リソースメタデータが MCP のパスの前ではなく後ろにある</translation>
    </message>
    <message>
        <source>The challenge names a metadata document that is not there</source>
        <translation>チャレンジが存在しないメタデータ文書を示す</translation>
    </message>
    <message>
        <source>The protected resource metadata asks for credentials</source>
        <translation>リソースメタデータが資格情報を求める</translation>
    </message>
    <message>
        <source>The protected resource metadata is an HTML page</source>
        <translation>リソースメタデータが HTML ページになっている</translation>
    </message>
    <message>
        <source>The protected resource metadata names another resource</source>
        <translation>リソースメタデータが別のリソースを示す</translation>
    </message>
    <message>
        <source>The protected resource metadata names no authorization server</source>
        <translation>リソースメタデータが認可サーバーを示さない</translation>
    </message>
    <message>
        <source>The protected resource metadata names the authorize endpoint instead of the issuer</source>
        <translation>リソースメタデータが発行者ではなく authorize エンドポイントを示す</translation>
    </message>
    <message>
        <source>The protected resource metadata names the issuer with a final slash</source>
        <translation>リソースメタデータの発行者の末尾にスラッシュがある</translation>
    </message>
    <message>
        <source>The MCP server names scopes that the authorization server does not have</source>
        <translation>MCP サーバーが、認可サーバーにないスコープを示す</translation>
    </message>
    <message>
        <source>The MCP server asks for no token</source>
        <translation>MCP サーバーがトークンを求めない</translation>
    </message>
    <message>
        <source>Every metadata document of the authorization server is gone</source>
        <translation>認可サーバーのメタデータ文書がすべてなくなっている</translation>
    </message>
    <message>
        <source>The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06</source>
        <translation>Okta 2026.06 より前のように、RFC 8414 形式のメタデータ URL がない</translation>
    </message>
    <message>
        <source>The metadata names another issuer than its own URL</source>
        <translation>メタデータが自身の URL と別の発行者を示す</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of the metadata</source>
        <translation>メタデータの代わりにサインインページが応答する</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>メタデータが S256 の PKCE を示さない</translation>
    </message>
    <message>
        <source>The metadata names endpoints on another host than the issuer&apos;s</source>
        <translation>メタデータが発行者と別のホストのエンドポイントを示す</translation>
    </message>
    <message>
        <source>The org has no API Access Management</source>
        <translation>組織に API Access Management がない</translation>
    </message>
    <message>
        <source>The key document is not served</source>
        <translation>鍵の文書が提供されない</translation>
    </message>
    <message>
        <source>The metadata names no registration endpoint</source>
        <translation>メタデータが登録エンドポイントを示さない</translation>
    </message>
    <message>
        <source>Registration is open, but takes no loopback redirect URIs</source>
        <translation>登録はできるが、ループバックのリダイレクト URI を受け付けない</translation>
    </message>
    <message>
        <source>Registration is open, but no policy covers what registers</source>
        <translation>登録はできるが、登録されたものを対象とするポリシーがない</translation>
    </message>
    <message>
        <source>The app integrations were deleted</source>
        <translation>アプリ統合が削除されている</translation>
    </message>
    <message>
        <source>Other sign-in redirect URIs are registered than the client&apos;s</source>
        <translation>クライアントのものとは別のリダイレクト URI が登録されている</translation>
    </message>
    <message>
        <source>The redirect carries a state that the client never sent</source>
        <translation>リダイレクトが、クライアントの送っていない state を持つ</translation>
    </message>
    <message>
        <source>The redirect names another issuer</source>
        <translation>リダイレクトが別の発行者を示す</translation>
    </message>
    <message>
        <source>Nobody is assigned to the app</source>
        <translation>誰もアプリに割り当てられていない</translation>
    </message>
    <message>
        <source>The sign-on policy demands a second factor that nobody has</source>
        <translation>サインオンポリシーが、誰も持たない第二要素を求める</translation>
    </message>
    <message>
        <source>Every custom scope needs a person&apos;s consent</source>
        <translation>すべてのカスタムスコープに本人の同意が必要になる</translation>
    </message>
    <message>
        <source>The apps require PKCE</source>
        <translation>アプリが PKCE を要求する</translation>
    </message>
    <message>
        <source>The web app is an API Services app</source>
        <translation>Web アプリが API Services アプリになっている</translation>
    </message>
    <message>
        <source>The resource parameter is rejected</source>
        <translation>resource パラメーターが拒否される</translation>
    </message>
    <message>
        <source>The client secrets were rotated; the old ones are dead</source>
        <translation>クライアントシークレットが入れ替えられ、古いものは使えない</translation>
    </message>
    <message>
        <source>Each client secret is rotated after its first use</source>
        <translation>クライアントシークレットが最初の使用後に入れ替えられる</translation>
    </message>
    <message>
        <source>The apps are registered for private_key_jwt only</source>
        <translation>アプリが private_key_jwt だけに登録されている</translation>
    </message>
    <message>
        <source>The public keys of the apps were replaced</source>
        <translation>アプリの公開鍵が差し替えられている</translation>
    </message>
    <message>
        <source>The apps may be used from another network only</source>
        <translation>アプリが別のネットワークからしか使えない</translation>
    </message>
    <message>
        <source>The apps lack the Client Credentials grant</source>
        <translation>アプリに Client Credentials グラントがない</translation>
    </message>
    <message>
        <source>The authorization server has no Client Credentials grant</source>
        <translation>認可サーバーに Client Credentials グラントがない</translation>
    </message>
    <message>
        <source>The metadata names the org server&apos;s token endpoint</source>
        <translation>メタデータが組織サーバーのトークンエンドポイントを示す</translation>
    </message>
    <message>
        <source>The authorization server has no access policy</source>
        <translation>認可サーバーにアクセスポリシーがない</translation>
    </message>
    <message>
        <source>The access policies are assigned to service apps only</source>
        <translation>アクセスポリシーがサービスアプリにしか割り当てられていない</translation>
    </message>
    <message>
        <source>The access policies are inactive</source>
        <translation>アクセスポリシーが無効になっている</translation>
    </message>
    <message>
        <source>The rules do not tick Client Credentials</source>
        <translation>ルールで Client Credentials が選択されていない</translation>
    </message>
    <message>
        <source>The rules exclude the first user</source>
        <translation>ルールが最初のユーザーを除外している</translation>
    </message>
    <message>
        <source>The rules cover the first custom scope only</source>
        <translation>ルールが最初のカスタムスコープだけを対象とする</translation>
    </message>
    <message>
        <source>A rule with five-minute tokens stands above the rule that was meant</source>
        <translation>意図したルールの上に、五分のトークンのルールがある</translation>
    </message>
    <message>
        <source>The custom scopes were removed from the authorization server</source>
        <translation>カスタムスコープが認可サーバーから削除されている</translation>
    </message>
    <message>
        <source>The MCP server names no scope, and the authorization server has no default</source>
        <translation>MCP サーバーがスコープを示さず、認可サーバーにも既定がない</translation>
    </message>
    <message>
        <source>The MCP server asks for openid and profile</source>
        <translation>MCP サーバーが openid と profile を求める</translation>
    </message>
    <message>
        <source>The MCP server asks for profile without openid</source>
        <translation>MCP サーバーが openid なしで profile を求める</translation>
    </message>
    <message>
        <source>Authorization codes have expired by the time they arrive</source>
        <translation>認可コードが届いたときには期限が切れている</translation>
    </message>
    <message>
        <source>The metadata names another authorization server&apos;s token endpoint</source>
        <translation>メタデータが別の認可サーバーのトークンエンドポイントを示す</translation>
    </message>
    <message>
        <source>The code challenge of another attempt was kept</source>
        <translation>別の試行のコードチャレンジが残っている</translation>
    </message>
    <message>
        <source>The apps require DPoP proofs in token requests</source>
        <translation>アプリがトークンリクエストに DPoP の証明を要求する</translation>
    </message>
    <message>
        <source>DPoP is required, and no nonce is ever good: each is of another node</source>
        <translation>DPoP が必要だが、ノンスがどれも別ノードのもので通らない</translation>
    </message>
    <message>
        <source>DPoP is required, and proofs are compared with a custom domain&apos;s URL</source>
        <translation>DPoP が必要で、証明がカスタムドメインの URL と比べられる</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s rate limit is used up</source>
        <translation>トークンエンドポイントの頻度制限を使い切っている</translation>
    </message>
    <message>
        <source>The rules give access tokens five minutes</source>
        <translation>ルールがアクセストークンに五分しか与えない</translation>
    </message>
    <message>
        <source>Token responses lack the access token and its type</source>
        <translation>トークン応答にアクセストークンとその種類がない</translation>
    </message>
    <message>
        <source>The token inline hook fails</source>
        <translation>トークンのインラインフックが失敗する</translation>
    </message>
    <message>
        <source>Device codes have expired before anybody can enter them</source>
        <translation>デバイスコードが入力できる前に期限切れになる</translation>
    </message>
    <message>
        <source>Access tokens are handed out an hour after their end</source>
        <translation>アクセストークンが期限の一時間後に渡される</translation>
    </message>
    <message>
        <source>Access tokens become valid in an hour only (nbf)</source>
        <translation>アクセストークンが一時間後にならないと有効にならない (nbf)</translation>
    </message>
    <message>
        <source>The MCP server expects another audience</source>
        <translation>MCP サーバーが別のオーディエンスを期待する</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured with a final slash</source>
        <translation>MCP サーバーのオーディエンスの末尾にスラッシュが設定されている</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured without https://</source>
        <translation>MCP サーバーのオーディエンスが https:// なしで設定されている</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is api://default</source>
        <translation>認可サーバーのオーディエンスが api://default になっている</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is the client id</source>
        <translation>認可サーバーのオーディエンスがクライアント ID になっている</translation>
    </message>
    <message>
        <source>The MCP server expects its own URL as the audience</source>
        <translation>MCP サーバーが自身の URL をオーディエンスとして期待する</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was copied with an invisible character</source>
        <translation>MCP サーバーのオーディエンスに見えない文字が混じっている</translation>
    </message>
    <message>
        <source>Tokens have two audiences, and the MCP server&apos;s verifier compares one string</source>
        <translation>トークンのオーディエンスは二つだが、MCP サーバーは文字列一つと比べる</translation>
    </message>
    <message>
        <source>The MCP server expects another issuer</source>
        <translation>MCP サーバーが別の発行者を期待する</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with a final slash</source>
        <translation>MCP サーバーの発行者の末尾にスラッシュが設定されている</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer of the default authorization server</source>
        <translation>MCP サーバーが既定の認可サーバーの発行者を期待する</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer under a custom domain</source>
        <translation>MCP サーバーがカスタムドメインの発行者を期待する</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with the metadata URL</source>
        <translation>MCP サーバーの発行者にメタデータの URL が設定されている</translation>
    </message>
    <message>
        <source>The metadata leads to the org authorization server; its tokens are not for resource servers</source>
        <translation>メタデータが組織サーバーを指し、そのトークンはリソースサーバー向けではない</translation>
    </message>
    <message>
        <source>Tokens are signed with a key that is not published</source>
        <translation>トークンが、公開されていない鍵で署名される</translation>
    </message>
    <message>
        <source>The MCP server reads the keys of another authorization server</source>
        <translation>MCP サーバーが別の認可サーバーの鍵を読む</translation>
    </message>
    <message>
        <source>Tokens name no key (kid), and there are several</source>
        <translation>鍵が複数あるのに、トークンが鍵 (kid) を示さない</translation>
    </message>
    <message>
        <source>The MCP server keeps the keys of before a rotation</source>
        <translation>MCP サーバーが入れ替え前の鍵を持ち続ける</translation>
    </message>
    <message>
        <source>The MCP server cannot fetch the keys</source>
        <translation>MCP サーバーが鍵を取得できない</translation>
    </message>
    <message>
        <source>Tokens are signed with another key than the one their kid names</source>
        <translation>トークンが kid の示すものとは別の鍵で署名される</translation>
    </message>
    <message>
        <source>Access tokens lose their last characters on the way</source>
        <translation>アクセストークンの末尾の文字が途中で失われる</translation>
    </message>
    <message>
        <source>Access tokens are not signed (alg none)</source>
        <translation>アクセストークンが署名されない (alg none)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier takes ES256 only</source>
        <translation>MCP サーバーの検査が ES256 しか受け付けない</translation>
    </message>
    <message>
        <source>Access tokens are signed with HS256 and the public key as the secret</source>
        <translation>アクセストークンが、公開鍵を秘密として HS256 で署名される</translation>
    </message>
    <message>
        <source>Access tokens have a critical header that nobody knows</source>
        <translation>アクセストークンに、誰も知らない必須ヘッダーがある</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands the type at+jwt</source>
        <translation>MCP サーバーの検査がタイプ at+jwt を要求する</translation>
    </message>
    <message>
        <source>Access tokens are opaque</source>
        <translation>アクセストークンが不透明になっている</translation>
    </message>
    <message>
        <source>Access tokens are encrypted</source>
        <translation>アクセストークンが暗号化されている</translation>
    </message>
    <message>
        <source>The ID token is handed out as the access token</source>
        <translation>ID トークンがアクセストークンとして渡される</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin of every token, and answers 401 without it</source>
        <translation>MCP サーバーがすべてのトークンに calculator.admin を求め、なければ 401 を返す</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier reads scope, and Okta writes scp</source>
        <translation>MCP サーバーの検査は scope を読むが、Okta は scp と書く</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands client_id, and Okta writes cid</source>
        <translation>MCP サーバーの検査は client_id を求めるが、Okta は cid と書く</translation>
    </message>
    <message>
        <source>The MCP server knows its users by Okta&apos;s ids, and sub is the login</source>
        <translation>MCP サーバーはユーザーを Okta の ID で知るが、sub はログイン名である</translation>
    </message>
    <message>
        <source>The MCP server takes only tokens that are bound to a key</source>
        <translation>MCP サーバーが、鍵に結び付いたトークンしか受け付けない</translation>
    </message>
    <message>
        <source>Access tokens are bound to a client certificate</source>
        <translation>アクセストークンがクライアント証明書に結び付けられる</translation>
    </message>
    <message>
        <source>Access tokens are revoked at once, and the MCP server introspects them</source>
        <translation>アクセストークンがすぐ失効し、MCP サーバーがイントロスペクションを行う</translation>
    </message>
    <message>
        <source>The MCP server introspects tokens with the wrong secret</source>
        <translation>MCP サーバーが誤ったシークレットでイントロスペクションを行う</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience (OAUTH_AUDIENCE unset)</source>
        <translation>MCP サーバーがオーディエンスを検査しない (OAUTH_AUDIENCE が未設定)</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer (OAUTH_ISSUER unset)</source>
        <translation>MCP サーバーが発行者を検査しない (OAUTH_ISSUER が未設定)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s redirect to the issuer&apos;s metadata fails with 500 (OAUTH_ISSUER unset)</source>
        <translation>発行者のメタデータへのリダイレクトが 500 で失敗する (OAUTH_ISSUER が未設定)</translation>
    </message>
    <message>
        <source>The MCP server names itself by its name inside the cluster</source>
        <translation>MCP サーバーがクラスター内の名前で自身を示す</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience has a blank at its end</source>
        <translation>MCP サーバーのオーディエンスの末尾に空白がある</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin, and answers 403 without it</source>
        <translation>MCP サーバーが calculator.admin を求め、なければ 403 を返す</translation>
    </message>
    <message>
        <source>The MCP server answers 403 without a word</source>
        <translation>MCP サーバーが何も述べずに 403 を返す</translation>
    </message>
    <message>
        <source>The MCP server always answers 403 for want of a scope that the token has</source>
        <translation>トークンが持つスコープを理由に、MCP サーバーが常に 403 を返す</translation>
    </message>
    <message>
        <source>The tools fail with an authorization error of their own</source>
        <translation>ツールが独自の認可エラーで失敗する</translation>
    </message>
    <message>
        <source>The tools pass the token on to another API, which refuses it</source>
        <translation>ツールがトークンを別の API に渡し、そこで拒否される</translation>
    </message>
    <message>
        <source>The MCP server shows no tools to this caller</source>
        <translation>MCP サーバーがこの呼び出し元にツールを見せない</translation>
    </message>
    <message>
        <source>The apps lack the Refresh Token grant</source>
        <translation>アプリに Refresh Token グラントがない</translation>
    </message>
    <message>
        <source>Refresh tokens have been revoked by the time they are used</source>
        <translation>リフレッシュトークンが使うときには失効している</translation>
    </message>
    <message>
        <source>Refresh tokens have been idle for too long by the time they are used</source>
        <translation>リフレッシュトークンが使うまでに長く放置されている</translation>
    </message>
    <message>
        <source>Another process has used the refresh tokens before</source>
        <translation>別のプロセスがリフレッシュトークンを先に使っている</translation>
    </message>
    <message>
        <source>People are deactivated once they have signed in</source>
        <translation>サインインするとすぐにユーザーが無効にされる</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is its own issuer (from its start only)</source>
        <translation>MCP サーバーの証明書が自己署名になっている (起動時のみ)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is for another host (from its start only)</source>
        <translation>MCP サーバーの証明書が別のホスト用になっている (起動時のみ)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate ended yesterday (from its start only)</source>
        <translation>MCP サーバーの証明書が昨日で期限切れになっている (起動時のみ)</translation>
    </message>
    <message>
        <source>The MCP server asks the preflights of browsers for a token</source>
        <translation>MCP サーバーがブラウザーのプリフライトにトークンを求める</translation>
    </message>
    <message>
        <source>The redirect to the issuer&apos;s metadata may not be read by web pages</source>
        <translation>発行者のメタデータへのリダイレクトを Web ページが読み取れない</translation>
    </message>
    <message>
        <source>The MCP server sends its certificate without the intermediate one (from its start only)</source>
        <translation>MCP サーバーが中間証明書を付けずに証明書を送る(起動時からのみ)</translation>
    </message>
    <message>
        <source>The MCP server speaks only TLS 1.0 and 1.1 (from its start only)</source>
        <translation>MCP サーバーが TLS 1.0 と 1.1 しか話さない(起動時からのみ)</translation>
    </message>
    <message>
        <source>The MCP server names itself with https, but speaks plain http</source>
        <translation>MCP サーバーが自分の URL を https と名乗るが、実際は平文の http を話す</translation>
    </message>
    <message>
        <source>The MCP server&apos;s list of allowed origins has none of a page</source>
        <translation>MCP サーバーの許可オリジン一覧に Web ページのオリジンが一つもない</translation>
    </message>
    <message>
        <source>The org has no Trusted Origins: the token endpoint takes pages of redirect URIs only</source>
        <translation>組織に Trusted Origins がなく、トークンエンドポイントはリダイレクト URI と同じオリジンのページしか受け付けない</translation>
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
    <name>Phrase</name>
    <message>
        <source>state parameter of the redirect</source>
        <translation>リダイレクトの state パラメーター</translation>
    </message>
    <message>
        <source>iss parameter of the redirect</source>
        <translation>リダイレクトの iss パラメーター</translation>
    </message>
    <message>
        <source>They differ in upper and lower case.</source>
        <translation>大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>They differ by the final slash.</source>
        <translation>末尾のスラッシュの有無が異なります。</translation>
    </message>
    <message>
        <source>They differ in the port.</source>
        <translation>ポートが異なります。</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 are different to Okta.</source>
        <translation>Okta にとって、localhost と 127.0.0.1 は別のものです。</translation>
    </message>
    <message>
        <source>They differ in the path.</source>
        <translation>パスが異なります。</translation>
    </message>
    <message>
        <source>one of the app&apos;s Sign-in redirect URIs</source>
        <translation>アプリの Sign-in redirect URIs のいずれか</translation>
    </message>
    <message>
        <source>a redirect to the client</source>
        <translation>クライアントへのリダイレクト</translation>
    </message>
    <message>
        <source>Sent was %1.</source>
        <translation>送られた値は %1 です。</translation>
    </message>
    <message>
        <source>callback of the OAuth proxy</source>
        <translation>OAuth プロキシのコールバック</translation>
    </message>
    <message>
        <source>The address of the browser holds a code.</source>
        <translation>ブラウザーのアドレスにコードが含まれています。</translation>
    </message>
    <message>
        <source>place where the code arrived</source>
        <translation>コードが届いた場所</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>the browser, at %1</source>
        <translation>ブラウザー (%1)</translation>
    </message>
    <message>
        <source>the browser&apos;s request to %1</source>
        <translation>%1 へのブラウザーのリクエスト</translation>
    </message>
    <message>
        <source>answered by the client</source>
        <translation>クライアントが応答</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>program for the scheme %1</source>
        <translation>スキーム %1 を扱うプログラム</translation>
    </message>
    <message>
        <source>one that takes the redirect</source>
        <translation>リダイレクトを受け取るプログラム</translation>
    </message>
    <message>
        <source>nothing came of %1</source>
        <translation>%1 の後、何も届かず</translation>
    </message>
    <message>
        <source>what the browser shows</source>
        <translation>ブラウザーの表示内容</translation>
    </message>
    <message>
        <source>a way back to the client</source>
        <translation>クライアントへ戻る手段</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>the redirect URI&apos;s port</source>
        <translation>リダイレクト URI のポート</translation>
    </message>
    <message>
        <source>redirect to %1</source>
        <translation>%1 へのリダイレクト</translation>
    </message>
    <message>
        <source>nothing within the time limit</source>
        <translation>制限時間内に何も届かず</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>サーバーは %1 と示しています。</translation>
    </message>
    <message>
        <source>answer of the MCP server to the proof</source>
        <translation>証明に対する MCP サーバーの応答</translation>
    </message>
    <message>
        <source>DPoP, as the challenge says</source>
        <translation>チャレンジのとおり DPoP</translation>
    </message>
    <message>
        <source>Bearer: the server knows no DPoP</source>
        <translation>Bearer: サーバーは DPoP を知らない</translation>
    </message>
    <message>
        <source>DPoP, repeated with the server&apos;s nonce</source>
        <translation>DPoP (サーバーのノンスを付けて再送)</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf.jkt).</source>
        <translation>トークンは鍵に結び付いています (cnf.jkt)。</translation>
    </message>
    <message>
        <source>scheme of the Authorization header</source>
        <translation>Authorization ヘッダーのスキーム</translation>
    </message>
    <message>
        <source>DPoP, not repeated</source>
        <translation>DPoP (再送なし)</translation>
    </message>
    <message>
        <source>cnf claim</source>
        <translation>cnf クレーム</translation>
    </message>
    <message>
        <source>none, or the client&apos;s certificate in the handshake</source>
        <translation>なし、またはハンドシェイクでのクライアントの証明書</translation>
    </message>
    <message>
        <source>crit in the token&apos;s header</source>
        <translation>トークンのヘッダーの crit</translation>
    </message>
    <message>
        <source>typ of the token</source>
        <translation>トークンの typ</translation>
    </message>
    <message>
        <source>client_id claim</source>
        <translation>client_id クレーム</translation>
    </message>
    <message>
        <source>the client&apos;s id</source>
        <translation>クライアントの ID</translation>
    </message>
    <message>
        <source>absent; it is in cid</source>
        <translation>なし (cid に記載)</translation>
    </message>
    <message>
        <source>sub claim</source>
        <translation>sub クレーム</translation>
    </message>
    <message>
        <source>the server&apos;s, which it does not tell</source>
        <translation>サーバーの値 (サーバーは示していない)</translation>
    </message>
    <message>
        <source>%1 is another MCP server of this client.</source>
        <translation>%1 は、このクライアントが使う別の MCP サーバーです。</translation>
    </message>
    <message>
        <source>aud claim</source>
        <translation>aud クレーム</translation>
    </message>
    <message>
        <source>this server&apos;s audience, for %1</source>
        <translation>%1 の場合のこのサーバーのオーディエンス</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>one string</source>
        <translation>一つの文字列</translation>
    </message>
    <message>
        <source>The authorization server says %1.</source>
        <translation>認可サーバーは %1 と示しています。</translation>
    </message>
    <message>
        <source>answer to the introspection</source>
        <translation>イントロスペクションへの応答</translation>
    </message>
    <message>
        <source>200 and active</source>
        <translation>200 かつ active</translation>
    </message>
    <message>
        <source>active, says the issuer</source>
        <translation>発行者によれば有効</translation>
    </message>
    <message>
        <source>true until exp</source>
        <translation>exp まで true</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>イントロスペクションエンドポイント</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>%1 のもの</translation>
    </message>
    <message>
        <source>the server&apos;s log</source>
        <translation>サーバーのログ</translation>
    </message>
    <message>
        <source>introspection that answers</source>
        <translation>応答のあるイントロスペクション</translation>
    </message>
    <message>
        <source>the MCP server&apos;s question whether the token is active</source>
        <translation>トークンが有効かどうかの MCP サーバーによる問い合わせ</translation>
    </message>
    <message>
        <source>answered by the authorization server</source>
        <translation>認可サーバーが応答</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>拒否、または応答なし</translation>
    </message>
    <message>
        <source>introspection endpoint of the server&apos;s environment</source>
        <translation>サーバーの環境のイントロスペクションエンドポイント</translation>
    </message>
    <message>
        <source>state of the token at its issuer</source>
        <translation>発行者におけるトークンの状態</translation>
    </message>
    <message>
        <source>active until exp</source>
        <translation>exp まで有効</translation>
    </message>
    <message>
        <source>not active, says the server</source>
        <translation>サーバーによれば無効</translation>
    </message>
    <message>
        <source>challenge of the 403</source>
        <translation>403 のチャレンジ</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2), and the second has the scope in its claim scp: the server looks for it somewhere else.</source>
        <translation>二つのトークンが同じように拒否されました (やり取り %1 と %2)。二つ目は scp クレームにそのスコープを含んでいるので、サーバーは別の所を見ています。</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2).</source>
        <translation>二つのトークンが同じように拒否されました (やり取り %1 と %2)。</translation>
    </message>
    <message>
        <source>answer to a token that has %1</source>
        <translation>%1 を含むトークンへの応答</translation>
    </message>
    <message>
        <source>scopes of the second token</source>
        <translation>二つ目のトークンのスコープ</translation>
    </message>
    <message>
        <source>those that the request needs</source>
        <translation>リクエストに必要なスコープ</translation>
    </message>
    <message>
        <source>403 for want of it</source>
        <translation>そのスコープがないため 403</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>読み取れるものなし</translation>
    </message>
    <message>
        <source>result of tool %1</source>
        <translation>ツール %1 の結果</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>The tool says %1.</source>
        <translation>ツールは %1 と示しています。</translation>
    </message>
    <message>
        <source>tools listed for a token with %1</source>
        <translation>%1 を含むトークンに対して一覧に載るツール</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>%1 too, as in exchange %2 with %3</source>
        <translation>%1 も含む (%3 を使ったやり取り %2 と同様)</translation>
    </message>
    <message>
        <source>token while the stream of exchange %1 was open</source>
        <translation>やり取り %1 のストリームが開いている間のトークン</translation>
    </message>
    <message>
        <source>renewed before exp</source>
        <translation>exp より前に更新</translation>
    </message>
    <message>
        <source>ended %1 s after the stream began; the next request got 401</source>
        <translation>ストリームの開始から %1 秒後に期限切れ、次のリクエストに 401</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2; by %3 the server expects %4.</source>
        <translation>トークンは %1 が %2 向けに発行しました。%3 によれば、サーバーは %4 を求めています。</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell</source>
        <translation>サーバーのオーディエンス (サーバーは示していない)</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2. The server says %3.</source>
        <translation>トークンは %1 が %2 向けに発行しました。サーバーは %3 と示しています。</translation>
    </message>
    <message>
        <source>the same with invisible characters shown</source>
        <translation>見えない文字を表示した同じ値</translation>
    </message>
    <message>
        <source>aud claim after asking with resource</source>
        <translation>resource を付けて求めた後の aud クレーム</translation>
    </message>
    <message>
        <source>the resource metadata</source>
        <translation>リソースメタデータ</translation>
    </message>
    <message>
        <source>iss claim</source>
        <translation>iss クレーム</translation>
    </message>
    <message>
        <source>the server&apos;s issuer, which it does not tell</source>
        <translation>サーバーの発行者 (サーバーは示していない)</translation>
    </message>
    <message>
        <source>the Issuer of a custom server, with /oauth2/ in it</source>
        <translation>/oauth2/ を含むカスタムサーバーの Issuer</translation>
    </message>
    <message>
        <source>scope claim of the token</source>
        <translation>トークンの scope クレーム</translation>
    </message>
    <message>
        <source>%1; scp has them</source>
        <translation>%1 (scp には記載あり)</translation>
    </message>
    <message>
        <source>absent; scp has them</source>
        <translation>なし (scp には記載あり)</translation>
    </message>
    <message>
        <source>Every check that can be made here passes, and the server wants scopes that the token has in scp alone. Its log tells whether it saw them; if it did, its keys or the values in effect are next.</source>
        <translation>ここで行える検査はすべて合格です。サーバーの求めるスコープは、トークンの scp にだけあります。サーバーがそれを読み取ったかどうかは、サーバーのログでわかります。読み取っていた場合は、次にサーバーの鍵か実際の値を調べます。</translation>
    </message>
    <message>
        <source>the challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>The token lacks %1, required by %2.</source>
        <translation>トークンには、%2 が必要とする %1 がありません。</translation>
    </message>
    <message>
        <source>scopes of the token</source>
        <translation>トークンのスコープ</translation>
    </message>
    <message>
        <source>those that the server requires</source>
        <translation>サーバーが必要とするスコープ</translation>
    </message>
    <message>
        <source>This request needs %1.</source>
        <translation>このリクエストには %1 が必要です。</translation>
    </message>
    <message>
        <source>a scope that the server does not name</source>
        <translation>サーバーが名前を示していないスコープ</translation>
    </message>
    <message>
        <source>exp claim</source>
        <translation>exp クレーム</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>将来の時刻</translation>
    </message>
    <message>
        <source>nbf and iat claims</source>
        <translation>nbf クレームと iat クレーム</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>将来の時刻ではないこと</translation>
    </message>
    <message>
        <source>kid of the token</source>
        <translation>トークンの kid</translation>
    </message>
    <message>
        <source>one of the server&apos;s keys</source>
        <translation>サーバーの鍵のいずれか</translation>
    </message>
    <message>
        <source>fits by the server&apos;s keys</source>
        <translation>サーバーの鍵に適合</translation>
    </message>
    <message>
        <source>alg of the token</source>
        <translation>トークンの alg</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>サーバーのもの</translation>
    </message>
    <message>
        <source>state of the token</source>
        <translation>トークンの状態</translation>
    </message>
    <message>
        <source>not so, says the server; the token is not at hand</source>
        <translation>サーバーによれば不適合 (トークンは手元にない)</translation>
    </message>
    <message>
        <source>keys at the MCP server</source>
        <translation>MCP サーバーにある鍵</translation>
    </message>
    <message>
        <source>those of the token&apos;s issuer</source>
        <translation>トークンの発行者の鍵</translation>
    </message>
    <message>
        <source>Every check that can be made here passes.</source>
        <translation>ここで行える検査はすべて合格です。</translation>
    </message>
    <message>
        <source>time to the refusal</source>
        <translation>拒否までの時間</translation>
    </message>
    <message>
        <source>checks of the token that can be made here</source>
        <translation>ここで行えるトークンの検査</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>鍵の取得完了</translation>
    </message>
    <message>
        <source>well under a second</source>
        <translation>一秒を大きく下回る時間</translation>
    </message>
    <message>
        <source>one that fails, as at the server</source>
        <translation>サーバーと同様に不合格の検査あり</translation>
    </message>
    <message>
        <source>the fetch failed</source>
        <translation>取得に失敗</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>不合格なし</translation>
    </message>
    <message>
        <source>From here it cannot be decided why. Tell what the server expects (issuer, audience, scopes), or give its log or its .env: that names the cause.</source>
        <translation>ここからは理由を判断できません。サーバーが期待する値 (発行者、オーディエンス、スコープ) を入力するか、サーバーのログまたは .env を渡してください。それで原因がわかります。</translation>
    </message>
    <message>
        <source>answer to the request with the token</source>
        <translation>トークン付きリクエストへの応答</translation>
    </message>
    <message>
        <source>a start without error</source>
        <translation>エラーのない起動</translation>
    </message>
    <message>
        <source>OAUTH_JWKS_URI of the environment</source>
        <translation>環境の OAUTH_JWKS_URI</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 is used and not imported.</source>
        <translation>%1 が使われていますが、インポートされていません。</translation>
    </message>
    <message>
        <source>the name %1 imported</source>
        <translation>名前 %1 のインポート</translation>
    </message>
    <message>
        <source>answer of /.well-known/oauth-authorization-server</source>
        <translation>/.well-known/oauth-authorization-server の応答</translation>
    </message>
    <message>
        <source>307 to the issuer&apos;s metadata</source>
        <translation>発行者のメタデータへの 307</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 が設定されていません</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the environment</source>
        <translation>環境の OAUTH_AUDIENCE</translation>
    </message>
    <message>
        <source>the Audience of the authorization server</source>
        <translation>認可サーバーの Audience</translation>
    </message>
    <message>
        <source>An ID token was accepted as an access token.</source>
        <translation>ID トークンがアクセストークンとして受け入れられました。</translation>
    </message>
    <message>
        <source>answer to a token for %1</source>
        <translation>%1 向けのトークンへの応答</translation>
    </message>
    <message>
        <source>The token was accepted although its audience is not the one that %1 names; if that is right, the server does not check it.</source>
        <translation>トークンのオーディエンスは %1 の示すものではありませんが、受け入れられました。その値が正しければ、サーバーはオーディエンスを検査していません。</translation>
    </message>
    <message>
        <source>aud claim of an accepted token</source>
        <translation>受け入れられたトークンの aud クレーム</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the environment</source>
        <translation>環境の OAUTH_ISSUER</translation>
    </message>
    <message>
        <source>the Issuer of the authorization server</source>
        <translation>認可サーバーの Issuer</translation>
    </message>
    <message>
        <source>The token was accepted although its issuer is not the one that %1 names.</source>
        <translation>トークンの発行者は %1 の示すものではありませんが、受け入れられました。</translation>
    </message>
    <message>
        <source>iss claim of an accepted token</source>
        <translation>受け入れられたトークンの iss クレーム</translation>
    </message>
    <message>
        <source>The user part is the client id %1.</source>
        <translation>ユーザー名の部分はクライアント ID %1 です。</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>ヘッダー %1 個</translation>
    </message>
    <message>
        <source>two in one header, separated by a comma</source>
        <translation>一つのヘッダーにコンマ区切りで二つ</translation>
    </message>
    <message>
        <source>a header and the parameter access_token</source>
        <translation>ヘッダーと access_token パラメーター</translation>
    </message>
    <message>
        <source>credentials of the request</source>
        <translation>リクエストの資格情報</translation>
    </message>
    <message>
        <source>one Authorization header</source>
        <translation>一つの Authorization ヘッダー</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>トークンの場所</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>access_token in the URL</source>
        <translation>URL の access_token</translation>
    </message>
    <message>
        <source>a challenge for %1</source>
        <translation>%1 のチャレンジ</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>%1 ヘッダー</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>an error in Okta&apos;s form</source>
        <translation>Okta の形式のエラー</translation>
    </message>
    <message>
        <source>a Bearer challenge, as MCP servers send it</source>
        <translation>MCP サーバーが送る形の Bearer チャレンジ</translation>
    </message>
    <message>
        <source>size of the request</source>
        <translation>リクエストのサイズ</translation>
    </message>
    <message>
        <source>one that the server accepts</source>
        <translation>サーバーが受け入れるサイズ</translation>
    </message>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 バイト: %2</translation>
    </message>
    <message>
        <source>first byte of the stream</source>
        <translation>ストリームの最初のバイト</translation>
    </message>
    <message>
        <source>%1 ms, as from %2 (exchange %3)</source>
        <translation>%1 ミリ秒 (%2 の場合、やり取り %3)</translation>
    </message>
    <message>
        <source>at once, then event by event</source>
        <translation>すぐに届き、その後イベントごとに到着</translation>
    </message>
    <message>
        <source>cut after %1 s</source>
        <translation>%1 秒後に切断</translation>
    </message>
    <message>
        <source>after %1 s, everything together</source>
        <translation>%1 秒後にすべてまとめて到着</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of %1</source>
        <translation>%1 の Mcp-Session-Id</translation>
    </message>
    <message>
        <source>that of the answer in exchange %1</source>
        <translation>やり取り %1 の応答のもの</translation>
    </message>
    <message>
        <source>The answer to initialize brought no session id, and the server wants one: something between takes the field away.</source>
        <translation>initialize の応答にセッション ID がありませんでしたが、サーバーはセッション ID を求めています。途中の何かがこのフィールドを取り除いています。</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of the answer to initialize</source>
        <translation>initialize の応答の Mcp-Session-Id</translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation>セッションの ID</translation>
    </message>
    <message>
        <source>The server wants the id of a session, and the request had none.</source>
        <translation>サーバーはセッションの ID を求めていますが、リクエストにはありませんでした。</translation>
    </message>
    <message>
        <source>the id that the answer to initialize brings</source>
        <translation>initialize の応答で渡される ID</translation>
    </message>
    <message>
        <source>absent, says the server</source>
        <translation>サーバーによれば、なし</translation>
    </message>
    <message>
        <source>The server wants a session first; the client spoke as from 2026-07-28.</source>
        <translation>サーバーはまずセッションを求めていますが、クライアントは 2026-07-28 以降の形式で通信しました。</translation>
    </message>
    <message>
        <source>The server knows no initialize; the client spoke as up to 2025-11-25.</source>
        <translation>サーバーは initialize を知りませんが、クライアントは 2025-11-25 までの形式で通信しました。</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>%1 への応答</translation>
    </message>
    <message>
        <source>as to %1: %2 (exchange %3)</source>
        <translation>%1 への応答と同様: %2 (やり取り %3)</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>%1 ヘッダー</translation>
    </message>
    <message>
        <source>headers and body as the server got them</source>
        <translation>サーバーに届いたヘッダーと本文</translation>
    </message>
    <message>
        <source>the same values, as they were sent</source>
        <translation>送られたときと同じ値</translation>
    </message>
    <message>
        <source>They agree where they were sent: something in between changed them.</source>
        <translation>送信側では一致しています。途中の何かが変更しました。</translation>
    </message>
    <message>
        <source>405 is allowed here</source>
        <translation>ここでは 405 が許されます</translation>
    </message>
    <message>
        <source>%1 is answered with %2, so the address is right.</source>
        <translation>%1 には %2 の応答があるので、アドレスは正しいです。</translation>
    </message>
    <message>
        <source>a JSON-RPC message, or 401</source>
        <translation>JSON-RPC メッセージ、または 401</translation>
    </message>
    <message>
        <source>no Access-Control-Allow-Origin</source>
        <translation>Access-Control-Allow-Origin なし</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers without Authorization</source>
        <translation>Authorization のない Access-Control-Allow-Headers</translation>
    </message>
    <message>
        <source>answer to the preflight from %1</source>
        <translation>%1 からのプリフライトへの応答</translation>
    </message>
    <message>
        <source>2xx with Access-Control-Allow-Origin and -Headers</source>
        <translation>Access-Control-Allow-Origin と -Headers の付いた 2xx</translation>
    </message>
    <message>
        <source>%1 for a page of %2</source>
        <translation>%2 のページに対して %1</translation>
    </message>
    <message>
        <source>Access-Control-Expose-Headers of the 401</source>
        <translation>401 の Access-Control-Expose-Headers</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the 401</source>
        <translation>401 の Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>Sent to %1, the same token is taken.</source>
        <translation>同じトークンを %1 に送ると受け入れられます。</translation>
    </message>
    <message>
        <source>The server&apos;s log has more requests without the header than were sent without it.</source>
        <translation>サーバーのログでは、このヘッダーのないリクエストが、ヘッダーなしで送られたものより多くなっています。</translation>
    </message>
    <message>
        <source>The token is good by every check that can be made here, and its refusal names no error.</source>
        <translation>ここで行えるどの検査でもトークンは有効で、拒否の応答はエラーを示していません。</translation>
    </message>
    <message>
        <source>200, or a challenge with an error</source>
        <translation>200、またはエラーを示すチャレンジ</translation>
    </message>
    <message>
        <source>401 as to a request without credentials</source>
        <translation>資格情報のないリクエストと同じ 401</translation>
    </message>
    <message>
        <source>The value is not what it looks like.</source>
        <translation>この値は見た目と異なります。</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s environment</source>
        <translation>サーバーの環境の %1</translation>
    </message>
    <message>
        <source>The log shows another value than the file has.</source>
        <translation>ログの値がファイルの値と異なります。</translation>
    </message>
    <message>
        <source>%1 in effect, by the server&apos;s log</source>
        <translation>サーバーのログに示された実際の %1</translation>
    </message>
    <message>
        <source>By the file the token fits, and the server says %1.</source>
        <translation>ファイルの値ならトークンは適合しますが、サーバーは %1 と示しています。</translation>
    </message>
    <message>
        <source>%1 in effect</source>
        <translation>実際の %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>version in the server&apos;s log</source>
        <translation>サーバーのログのバージョン</translation>
    </message>
    <message>
        <source>2.12 or later</source>
        <translation>2.12 以降</translation>
    </message>
    <message>
        <source>The redirect adds a slash, as those versions do.</source>
        <translation>それらのバージョンと同様に、リダイレクトがスラッシュを付けます。</translation>
    </message>
    <message>
        <source>path of the MCP endpoint</source>
        <translation>MCP エンドポイントのパス</translation>
    </message>
    <message>
        <source>/mcp, from 2.12 on</source>
        <translation>/mcp (2.12 以降)</translation>
    </message>
    <message>
        <source>The MCP server tells clients to ask for %1; the authorization server does not know all of that.</source>
        <translation>MCP サーバーはクライアントに %1 を求めるよう案内していますが、認可サーバーはその一部を知りません。</translation>
    </message>
    <message>
        <source>scopes that the MCP server names</source>
        <translation>MCP サーバーが示すスコープ</translation>
    </message>
    <message>
        <source>among the authorization server&apos;s Scopes</source>
        <translation>認可サーバーの Scopes にあるもの</translation>
    </message>
    <message>
        <source>scopes_supported of the resource metadata</source>
        <translation>リソースメタデータの scopes_supported</translation>
    </message>
    <message>
        <source>without offline_access</source>
        <translation>offline_access を除く</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>名前 %1 にはアドレスがありません。</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>ホストのアドレス</translation>
    </message>
    <message>
        <source>an address for %1</source>
        <translation>%1 のアドレス</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection while %2 answers on the same port.</source>
        <translation>%1 は接続を拒否しますが、同じポートで %2 は応答します。</translation>
    </message>
    <message>
        <source>an answer, as from %1 (exchange %2)</source>
        <translation>%1 と同様の応答 (やり取り %2)</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>%1 で接続を受け入れるものがありません。</translation>
    </message>
    <message>
        <source>%1 took the request and gave no HTTP answer.</source>
        <translation>%1 はリクエストを受け取りましたが、HTTP の応答を返しませんでした。</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>%1 の応答</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>HTTP の応答</translation>
    </message>
    <message>
        <source>%1 accepted the connection and then did not answer in time.</source>
        <translation>%1 は接続を受け入れましたが、その後、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 は時間内に接続を受け入れませんでした。</translation>
    </message>
    <message>
        <source>phase that timed out</source>
        <translation>タイムアウトした段階</translation>
    </message>
    <message>
        <source>an answer within the limit</source>
        <translation>制限時間内の応答</translation>
    </message>
    <message>
        <source>The recording has no answer of %1, and the request lasted long.</source>
        <translation>記録に %1 の応答がなく、リクエストが長く続いていました。</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>none after %1 s</source>
        <translation>%1 秒後も、なし</translation>
    </message>
    <message>
        <source>not within its dates</source>
        <translation>有効期間外</translation>
    </message>
    <message>
        <source>validity of the certificate of %1</source>
        <translation>%1 の証明書の有効期間</translation>
    </message>
    <message>
        <source>to include the time of the request</source>
        <translation>リクエストの時刻を含むこと</translation>
    </message>
    <message>
        <source>With the intermediate certificate the same server was accepted.</source>
        <translation>中間証明書があれば、同じサーバーが受け入れられました。</translation>
    </message>
    <message>
        <source>chain that %1 sends</source>
        <translation>%1 が送るチェーン</translation>
    </message>
    <message>
        <source>the certificate and that of %1</source>
        <translation>証明書と %1 の証明書</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <translation>証明書のみ</translation>
    </message>
    <message>
        <source>root of the certificate of %1</source>
        <translation>%1 の証明書のルート</translation>
    </message>
    <message>
        <source>a root that this machine trusts</source>
        <translation>このコンピューターが信頼するルート</translation>
    </message>
    <message>
        <source>names of the certificate</source>
        <translation>証明書の名前</translation>
    </message>
    <message>
        <source>The address says https, but the port speaks plain HTTP.</source>
        <translation>アドレスは https ですが、ポートは素の HTTP を使っています。</translation>
    </message>
    <message>
        <source>protocol of %1</source>
        <translation>%1 のプロトコル</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>TLS なし: %1</translation>
    </message>
    <message>
        <source>The address says http, but the port expects TLS.</source>
        <translation>アドレスは http ですが、ポートは TLS を期待しています。</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>素の HTTP</translation>
    </message>
    <message>
        <source>TLS: the server answers 400 to a plain request</source>
        <translation>TLS: サーバーは平文のリクエストに 400 を返す</translation>
    </message>
    <message>
        <source>this machine&apos;s clock against the Date of %1</source>
        <translation>%1 の Date に対するこのコンピューターの時計</translation>
    </message>
    <message>
        <source>within 60 s</source>
        <translation>60 秒以内</translation>
    </message>
    <message>
        <source>Date of the MCP server against that of %1</source>
        <translation>%1 の Date に対する MCP サーバーの Date</translation>
    </message>
    <message>
        <source>within 30 s</source>
        <translation>30 秒以内</translation>
    </message>
    <message>
        <source>exp claim, by the authorization server&apos;s clock</source>
        <translation>exp クレーム (認可サーバーの時計による)</translation>
    </message>
    <message>
        <source>%1 s ahead there, past by the MCP server&apos;s clock</source>
        <translation>認可サーバーの時計では %1 秒先、MCP サーバーの時計では過去</translation>
    </message>
    <message>
        <source>usable only with an administrator&apos;s credential</source>
        <translation>管理者の資格情報がある場合にのみ使用可能</translation>
    </message>
    <message>
        <source>https outside a lab</source>
        <translation>ラボ以外では https</translation>
    </message>
    <message>
        <source>way to the metadata</source>
        <translation>メタデータへの経路</translation>
    </message>
    <message>
        <source>a redirect from %1</source>
        <translation>%1 からのリダイレクト</translation>
    </message>
    <message>
        <source>not listed, and granted</source>
        <translation>記載はないが付与済み</translation>
    </message>
    <message>
        <source>uid claim</source>
        <translation>uid クレーム</translation>
    </message>
    <message>
        <source>none without a user</source>
        <translation>ユーザーがいなければ、なし</translation>
    </message>
    <message>
        <source>scheme for a DPoP-bound token</source>
        <translation>DPoP で鍵に結び付いたトークンのスキーム</translation>
    </message>
    <message>
        <source>Bearer, accepted</source>
        <translation>Bearer (受け入れ済み)</translation>
    </message>
    <message>
        <source>lifetime of the access token</source>
        <translation>アクセストークンの有効期間</translation>
    </message>
    <message>
        <source>an hour or less</source>
        <translation>一時間以内</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>time left when the token was used</source>
        <translation>トークンの使用時の残り時間</translation>
    </message>
    <message>
        <source>a margin for clocks</source>
        <translation>時計の誤差を見込んだ余裕</translation>
    </message>
    <message>
        <source>consent page</source>
        <translation>同意ページ</translation>
    </message>
    <message>
        <source>shown, by the guide</source>
        <translation>手順書によれば表示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>type of the app</source>
        <translation>アプリの種類</translation>
    </message>
    <message>
        <source>native, for Device Authorization</source>
        <translation>Native (Device Authorization のため)</translation>
    </message>
    <message>
        <source>reach of the policy</source>
        <translation>ポリシーの対象範囲</translation>
    </message>
    <message>
        <source>the clients and scopes that need it</source>
        <translation>必要とするクライアントとスコープ</translation>
    </message>
    <message>
        <source>all clients and any scope</source>
        <translation>すべてのクライアントと任意のスコープ</translation>
    </message>
    <message>
        <source>grant %1 for client %2 with scope %3</source>
        <translation>クライアント %2、スコープ %3 のグラント %1</translation>
    </message>
    <message>
        <source>passed: grant %1, client %2, scope %3 (exchange %4)</source>
        <translation>通過: グラント %1、クライアント %2、スコープ %3 (やり取り %4)</translation>
    </message>
    <message>
        <source>a rule that fits</source>
        <translation>合致するルール</translation>
    </message>
    <message>
        <source>The same request with fewer scopes passed. One scope that the rule does not cover sinks the whole request.</source>
        <translation>同じリクエストが、より少ないスコープでは通りました。ルールの対象外のスコープが一つでもあると、リクエスト全体が失敗します。</translation>
    </message>
    <message>
        <source>The same request passed for another user.</source>
        <translation>同じリクエストが、別のユーザーでは通りました。</translation>
    </message>
    <message>
        <source>The same request passed before. If another user made it, the rule does not cover this one (RULE_USER_EXCLUDED).</source>
        <translation>同じリクエストが以前は通りました。別のユーザーによるものだったなら、このユーザーはルールの対象外です (RULE_USER_EXCLUDED)。</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client and scopes, grant %2 does not.</source>
        <translation>同じクライアントとスコープで、グラント %1 は通りますが、グラント %2 は通りません。</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client, grant %2 does not; the scopes differ too, so a scope may be the reason (RULE_SCOPE_MISSING). Repeat both with the same scopes.</source>
        <translation>同じクライアントで、グラント %1 は通りますが、グラント %2 は通りません。スコープも異なるため、スコープが理由の可能性があります (RULE_SCOPE_MISSING)。同じスコープで両方を繰り返します。</translation>
    </message>
    <message>
        <source>Another client gets a token from the same server.</source>
        <translation>別のクライアントは、同じサーバーからトークンを得ています。</translation>
    </message>
    <message>
        <source>the policy is not assigned to this client</source>
        <translation>ポリシーがこのクライアントに割り当てられていない</translation>
    </message>
    <message>
        <source>try another client</source>
        <translation>別のクライアントを試す</translation>
    </message>
    <message>
        <source>the rule does not cover a scope</source>
        <translation>スコープがルールの対象外</translation>
    </message>
    <message>
        <source>ask for one scope at a time</source>
        <translation>スコープを一つずつ求める</translation>
    </message>
    <message>
        <source>the policy or its rule is inactive</source>
        <translation>ポリシーまたはそのルールが無効</translation>
    </message>
    <message>
        <source>look at their status</source>
        <translation>それらの状態を確認する</translation>
    </message>
    <message>
        <source>the rule lacks the grant type</source>
        <translation>ルールにグラントタイプがない</translation>
    </message>
    <message>
        <source>try the other grant</source>
        <translation>もう一方のグラントを試す</translation>
    </message>
    <message>
        <source>the rule does not cover this user</source>
        <translation>このユーザーがルールの対象外</translation>
    </message>
    <message>
        <source>try another user</source>
        <translation>別のユーザーを試す</translation>
    </message>
    <message>
        <source>also possible: %1</source>
        <translation>ほかの可能性: %1</translation>
    </message>
    <message>
        <source>excluded by a probe: %1</source>
        <translation>確認の試行で除外: %1</translation>
    </message>
    <message>
        <source>not separated: %1</source>
        <translation>切り分け未了: %1</translation>
    </message>
    <message>
        <source>%1 among them</source>
        <translation>%1 を含むもの</translation>
    </message>
    <message>
        <source>access policies of the server</source>
        <translation>サーバーのアクセスポリシー</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>clients of the policy</source>
        <translation>ポリシーのクライアント</translation>
    </message>
    <message>
        <source>grant types of the rule</source>
        <translation>ルールのグラントタイプ</translation>
    </message>
    <message>
        <source>scopes of the rule</source>
        <translation>ルールのスコープ</translation>
    </message>
    <message>
        <source>Client %1 registered itself in exchange %2.</source>
        <translation>クライアント %1 は、やり取り %2 で自らを登録しました。</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log</source>
        <translation>Okta の System Log</translation>
    </message>
    <message>
        <source>no change of the policy</source>
        <translation>ポリシーの変更なし</translation>
    </message>
    <message>
        <source>It wants credentials: %1.</source>
        <translation>資格情報を求めています: %1。</translation>
    </message>
    <message>
        <source>answer of the proxy to the connection with %1</source>
        <translation>%1 との接続に対するプロキシの応答</translation>
    </message>
    <message>
        <source>This machine trusts it.</source>
        <translation>このコンピューターはこれを信頼しています。</translation>
    </message>
    <message>
        <source>This machine does not trust it.</source>
        <translation>このコンピューターはこれを信頼していません。</translation>
    </message>
    <message>
        <source>issuer of the certificate of %1</source>
        <translation>%1 の証明書の発行元</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>公的な認証局</translation>
    </message>
    <message>
        <source>With %1 the same server answers.</source>
        <translation>%1 なら、同じサーバーが応答します。</translation>
    </message>
    <message>
        <source>handshake with %1</source>
        <translation>%1 とのハンドシェイク</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3</source>
        <translation>TLS 1.2 または 1.3</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>自身のもの</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>%1 へのリダイレクト</translation>
    </message>
    <message>
        <source>Hosts that have nothing to do with each other lead to %1.</source>
        <translation>互いに無関係なホストが %1 に行き着きます。</translation>
    </message>
    <message>
        <source>refresh_token of a client credentials answer</source>
        <translation>client credentials の応答の refresh_token</translation>
    </message>
    <message>
        <source>none, by the grant</source>
        <translation>グラントの規定により、なし</translation>
    </message>
    <message>
        <source>offline_access was asked for, so the app lacks the grant.</source>
        <translation>offline_access は求められたので、アプリにグラントがありません。</translation>
    </message>
    <message>
        <source>offline_access was not asked for.</source>
        <translation>offline_access は求められませんでした。</translation>
    </message>
    <message>
        <source>refresh_token of the answer</source>
        <translation>応答の refresh_token</translation>
    </message>
    <message>
        <source>scope of the authorization request</source>
        <translation>認可リクエストの scope</translation>
    </message>
    <message>
        <source>offline_access among the scopes</source>
        <translation>スコープに offline_access を含むこと</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>含まれていない</translation>
    </message>
    <message>
        <source>Afterwards the newer token failed as well (exchange %1).</source>
        <translation>その後、新しいほうのトークンも失敗しました (やり取り %1)。</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>the one that exchange %1 gave</source>
        <translation>やり取り %1 で渡されたもの</translation>
    </message>
    <message>
        <source>the one that was used there already</source>
        <translation>そこですでに使われたもの</translation>
    </message>
    <message>
        <source>time since the last use of the refresh token</source>
        <translation>リフレッシュトークンの最後の使用からの時間</translation>
    </message>
    <message>
        <source>%1 h at most, by %2</source>
        <translation>%2 により最長 %1 時間</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Okta&apos;s default</source>
        <translation>Okta の既定値</translation>
    </message>
    <message>
        <source>the user assigned and active</source>
        <translation>割り当て済みで有効なユーザー</translation>
    </message>
    <message>
        <source>The refresh token was neither idle nor used before.</source>
        <translation>リフレッシュトークンは、未使用期間の超過も、以前の使用もありませんでした。</translation>
    </message>
    <message>
        <source>refresh while the access token still passes (exchange %1)</source>
        <translation>アクセストークンがまだ通る間の更新 (やり取り %1)</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>uses of one refresh token</source>
        <translation>一つのリフレッシュトークンの使用回数</translation>
    </message>
    <message>
        <source>two within %1 s, each with a new token</source>
        <translation>%1 秒以内に二回、それぞれ新しいトークンあり</translation>
    </message>
    <message>
        <source>The refresh token came in exchange %1.</source>
        <translation>リフレッシュトークンは、やり取り %1 で渡されました。</translation>
    </message>
    <message>
        <source>request after the access token ended</source>
        <translation>アクセストークンの期限が切れた後のリクエスト</translation>
    </message>
    <message>
        <source>a refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>a sign-in in the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>none but the one that got 401</source>
        <translation>401 を受けたもの以外になし</translation>
    </message>
    <message>
        <source>the client&apos;s log</source>
        <translation>クライアントのログ</translation>
    </message>
    <message>
        <source>a client id, or a registration</source>
        <translation>クライアント ID、または登録</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>that of an app made in the console</source>
        <translation>コンソールで作成したアプリのもの</translation>
    </message>
    <message>
        <source>a URL, or a client id that is known beforehand</source>
        <translation>URL、または事前にわかっているクライアント ID</translation>
    </message>
    <message>
        <source>metadata document</source>
        <translation>メタデータ文書</translation>
    </message>
    <message>
        <source>A credential was sent, and it is not enough.</source>
        <translation>資格情報は送られましたが、不十分です。</translation>
    </message>
    <message>
        <source>201 and a client_id</source>
        <translation>201 と client_id</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>登録への応答</translation>
    </message>
    <message>
        <source>a registration that passes</source>
        <translation>通る登録</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>JSON オブジェクトなし</translation>
    </message>
    <message>
        <source>client_id %1</source>
        <translation>client_id %1</translation>
    </message>
    <message>
        <source>no redirect_uris</source>
        <translation>redirect_uris なし</translation>
    </message>
    <message>
        <source>document at the client id</source>
        <translation>クライアント ID の示す文書</translation>
    </message>
    <message>
        <source>JSON with client_id %1</source>
        <translation>client_id %1 を含む JSON</translation>
    </message>
    <message>
        <source>answer of the authorization server</source>
        <translation>認可サーバーの応答</translation>
    </message>
    <message>
        <source>the document accepted</source>
        <translation>文書の受け入れ</translation>
    </message>
    <message>
        <source>answer to the client id</source>
        <translation>クライアント ID への応答</translation>
    </message>
    <message>
        <source>issuer of the client id %1</source>
        <translation>クライアント ID %1 の発行者</translation>
    </message>
    <message>
        <source>It was registered here before.</source>
        <translation>以前はここに登録されていました。</translation>
    </message>
    <message>
        <source>client id %1 at the server&apos;s own token service</source>
        <translation>サーバー自身のトークンサービスでのクライアント ID %1</translation>
    </message>
    <message>
        <source>WWW-Authenticate of the 401</source>
        <translation>401 の WWW-Authenticate</translation>
    </message>
    <message>
        <source>a Bearer challenge</source>
        <translation>Bearer チャレンジ</translation>
    </message>
    <message>
        <source>resource_metadata is not an absolute URL</source>
        <translation>resource_metadata が絶対 URL ではない</translation>
    </message>
    <message>
        <source>an absolute URL in resource_metadata</source>
        <translation>resource_metadata に絶対 URL</translation>
    </message>
    <message>
        <source>a list of challenges as in RFC 9110</source>
        <translation>RFC 9110 に従ったチャレンジの一覧</translation>
    </message>
    <message>
        <source>resource_metadata in the challenge</source>
        <translation>チャレンジの resource_metadata</translation>
    </message>
    <message>
        <source>the URL of the resource metadata</source>
        <translation>リソースメタデータの URL</translation>
    </message>
    <message>
        <source>The challenge names %1, which is not there.</source>
        <translation>チャレンジは %1 を示していますが、そこには何もありません。</translation>
    </message>
    <message>
        <source>answer of the advertised URL</source>
        <translation>案内された URL の応答</translation>
    </message>
    <message>
        <source>200 and the metadata</source>
        <translation>200 とメタデータ</translation>
    </message>
    <message>
        <source>address of the resource metadata</source>
        <translation>リソースメタデータのアドレス</translation>
    </message>
    <message>
        <source>200, as at %1</source>
        <translation>200 (%1 と同様)</translation>
    </message>
    <message>
        <source>200 and the metadata, without credentials</source>
        <translation>資格情報なしで 200 とメタデータ</translation>
    </message>
    <message>
        <source>a page of %1</source>
        <translation>%1 のページ</translation>
    </message>
    <message>
        <source>resource_metadata of the challenge</source>
        <translation>チャレンジの resource_metadata</translation>
    </message>
    <message>
        <source>resource of the metadata</source>
        <translation>メタデータの resource</translation>
    </message>
    <message>
        <source>The MCP path is in it twice: base_url contains it already.</source>
        <translation>MCP のパスが二重になっています。base_url にすでにパスが含まれています。</translation>
    </message>
    <message>
        <source>It calls itself %1, a name that has no address here.</source>
        <translation>%1 を名乗っていますが、ここではその名前にアドレスがありません。</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>%1 を名乗っています。</translation>
    </message>
    <message>
        <source>JSON without a resource member</source>
        <translation>resource メンバーのない JSON</translation>
    </message>
    <message>
        <source>%1 answers 200 with %2.</source>
        <translation>%1 は 200 と %2 を返します。</translation>
    </message>
    <message>
        <source>body of the resource metadata</source>
        <translation>リソースメタデータの本文</translation>
    </message>
    <message>
        <source>a JSON object with resource</source>
        <translation>resource を含む JSON オブジェクト</translation>
    </message>
    <message>
        <source>The origin is the same and the path begins alike, which lenient clients accept.</source>
        <translation>オリジンが同じで、パスの先頭も同じです。寛容なクライアントは受け入れます。</translation>
    </message>
    <message>
        <source>Clients refuse this: “Protected resource … does not match expected …”.</source>
        <translation>クライアントはこれを拒否します: “Protected resource … does not match expected …”。</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>文字列ではない</translation>
    </message>
    <message>
        <source>an array with at least one issuer</source>
        <translation>一つ以上の発行者を含む配列</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>配列ではない</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>空の配列</translation>
    </message>
    <message>
        <source>not only strings</source>
        <translation>文字列以外も含む</translation>
    </message>
    <message>
        <source>The metadata lists %1; the issuer is %2.</source>
        <translation>メタデータには %1 が載っていますが、発行者は %2 です。</translation>
    </message>
    <message>
        <source>entry of authorization_servers</source>
        <translation>authorization_servers の項目</translation>
    </message>
    <message>
        <source>Sign-in is set up for this server, but it does not ask for a token.</source>
        <translation>このサーバーにはサインインが設定されていますが、サーバーはトークンを求めません。</translation>
    </message>
    <message>
        <source>answer without a token</source>
        <translation>トークンなしのリクエストへの応答</translation>
    </message>
    <message>
        <source>401 with a challenge, if the server is meant to be protected</source>
        <translation>401 とチャレンジ (サーバーを保護する場合)</translation>
    </message>
    <message>
        <source>a client id of this org</source>
        <translation>この組織のクライアント ID</translation>
    </message>
    <message>
        <source>a Web, single-page or Native app</source>
        <translation>Web、シングルページ、または Native のアプリ</translation>
    </message>
    <message>
        <source>a user assigned to the app</source>
        <translation>アプリに割り当てられたユーザー</translation>
    </message>
    <message>
        <source>a rule that covers every requested scope</source>
        <translation>求められたすべてのスコープを対象とするルール</translation>
    </message>
    <message>
        <source>consent that is given or not needed</source>
        <translation>与えられたか、不要な同意</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>code_challenge with S256</source>
        <translation>S256 による code_challenge</translation>
    </message>
    <message>
        <source>code_challenge in the authorization request</source>
        <translation>認可リクエストの code_challenge</translation>
    </message>
    <message>
        <source>a sign-in that the policy accepts</source>
        <translation>ポリシーが受け入れるサインイン</translation>
    </message>
    <message>
        <source>a request from an allowed network</source>
        <translation>許可されたネットワークからのリクエスト</translation>
    </message>
    <message>
        <source>base64 of the id, a colon and the secret</source>
        <translation>ID、コロン、シークレットをつなげたものの base64</translation>
    </message>
    <message>
        <source>the secret in the body or the Basic header</source>
        <translation>本文または Basic ヘッダーのシークレット</translation>
    </message>
    <message>
        <source>the URL of the endpoint as aud</source>
        <translation>aud にエンドポイントの URL</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>将来の exp</translation>
    </message>
    <message>
        <source>exp within an hour</source>
        <translation>一時間以内の exp</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>将来ではない iat</translation>
    </message>
    <message>
        <source>a new jti for each request</source>
        <translation>リクエストごとに新しい jti</translation>
    </message>
    <message>
        <source>a signature of the app&apos;s key</source>
        <translation>アプリの鍵による署名</translation>
    </message>
    <message>
        <source>a kid of the app&apos;s keys</source>
        <translation>アプリの鍵のいずれかの kid</translation>
    </message>
    <message>
        <source>an app with a public key</source>
        <translation>公開鍵のあるアプリ</translation>
    </message>
    <message>
        <source>a key set that can be fetched</source>
        <translation>取得できる鍵セット</translation>
    </message>
    <message>
        <source>the client id of the sign-in</source>
        <translation>サインインのときのクライアント ID</translation>
    </message>
    <message>
        <source>the token endpoint of the server that gave the code</source>
        <translation>コードを発行したサーバーのトークンエンドポイント</translation>
    </message>
    <message>
        <source>the redirect_uri of the sign-in</source>
        <translation>サインインのときの redirect_uri</translation>
    </message>
    <message>
        <source>an origin that the app allows, and PKCE</source>
        <translation>アプリが許可するオリジンと PKCE</translation>
    </message>
    <message>
        <source>the scopes that were granted, or fewer</source>
        <translation>付与されたスコープ、またはその一部</translation>
    </message>
    <message>
        <source>a proof of the key to which the refresh token is bound</source>
        <translation>リフレッシュトークンが結び付いた鍵の証明</translation>
    </message>
    <message>
        <source>openid beside the other OpenID scopes</source>
        <translation>ほかの OpenID スコープとともに openid</translation>
    </message>
    <message>
        <source>a scope parameter</source>
        <translation>scope パラメーター</translation>
    </message>
    <message>
        <source>custom scopes only</source>
        <translation>カスタムスコープのみ</translation>
    </message>
    <message>
        <source>scopes that the server defines</source>
        <translation>サーバーが定義するスコープ</translation>
    </message>
    <message>
        <source>scopes that the server grants</source>
        <translation>サーバーが付与するスコープ</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>より少ないリクエスト</translation>
    </message>
    <message>
        <source>the app&apos;s active secret</source>
        <translation>アプリの有効なシークレット</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>one form of client authentication</source>
        <translation>一種類のクライアント認証</translation>
    </message>
    <message>
        <source>the registered authentication method</source>
        <translation>登録された認証方式</translation>
    </message>
    <message>
        <source>a grant that the app has</source>
        <translation>アプリにあるグラント</translation>
    </message>
    <message>
        <source>a grant that the server has</source>
        <translation>サーバーにあるグラント</translation>
    </message>
    <message>
        <source>a fresh, unused code</source>
        <translation>新しい未使用のコード</translation>
    </message>
    <message>
        <source>the verifier of this attempt</source>
        <translation>この試行の verifier</translation>
    </message>
    <message>
        <source>a refresh token that is still good</source>
        <translation>まだ有効なリフレッシュトークン</translation>
    </message>
    <message>
        <source>a DPoP proof, or an app that does not require one</source>
        <translation>DPoP の証明、または証明を必要としないアプリ</translation>
    </message>
    <message>
        <source>a proof with the server&apos;s nonce</source>
        <translation>サーバーのノンスを含む証明</translation>
    </message>
    <message>
        <source>a proof for this request</source>
        <translation>このリクエスト用の証明</translation>
    </message>
    <message>
        <source>a working inline hook</source>
        <translation>動作するインラインフック</translation>
    </message>
    <message>
        <source>a claim that can be evaluated</source>
        <translation>評価できるクレーム</translation>
    </message>
    <message>
        <source>100 groups at most</source>
        <translation>グループは 100 個以内</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>スコープ %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>グラント %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>%1 is an address of the Admin Console; the issuer is %2.</source>
        <translation>%1 は Admin Console のアドレスです。発行者は %2 です。</translation>
    </message>
    <message>
        <source>The metadata is at %1; another form of the address gives 404.</source>
        <translation>メタデータは %1 にあります。アドレスの別の形式では 404 になります。</translation>
    </message>
    <message>
        <source>Okta does not know an authorization server with this id.</source>
        <translation>この ID の認可サーバーは Okta に存在しません。</translation>
    </message>
    <message>
        <source>The host does not answer like Okta.</source>
        <translation>ホストの応答が Okta のものではありません。</translation>
    </message>
    <message>
        <source>%1 answers with a web page.</source>
        <translation>%1 は Web ページを返します。</translation>
    </message>
    <message>
        <source>body of the metadata</source>
        <translation>メタデータの本文</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>They differ in scheme or port.</source>
        <translation>スキームまたはポートが異なります。</translation>
    </message>
    <message>
        <source>The document is that of the org server; the path of the custom server was left out.</source>
        <translation>文書は組織サーバーのものです。カスタムサーバーのパスが省かれています。</translation>
    </message>
    <message>
        <source>The host differs: a custom domain and the okta.com name of one org are two issuers.</source>
        <translation>ホストが異なります。同じ組織でも、カスタムドメインと okta.com の名前は別の発行者です。</translation>
    </message>
    <message>
        <source>The MCP server redirects to the document of %1; strict clients refuse that.</source>
        <translation>MCP サーバーは %1 の文書へリダイレクトします。厳密なクライアントはこれを拒否します。</translation>
    </message>
    <message>
        <source>issuer of the metadata</source>
        <translation>メタデータの発行者</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the redirect to %1</source>
        <translation>%1 へのリダイレクトの Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>ページとして</translation>
    </message>
    <message>
        <source>host of %1</source>
        <translation>%1 のホスト</translation>
    </message>
    <message>
        <source>its metadata or a token</source>
        <translation>そのメタデータまたはトークン</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>鍵セットなし</translation>
    </message>
    <message>
        <source>%1 gives no keys.</source>
        <translation>%1 から鍵を得られません。</translation>
    </message>
    <message>
        <source>answer of the jwks_uri</source>
        <translation>jwks_uri の応答</translation>
    </message>
    <message>
        <source>a JSON object with keys</source>
        <translation>keys を含む JSON オブジェクト</translation>
    </message>
    <message>
        <source>answer to the resource parameter</source>
        <translation>resource パラメーターへの応答</translation>
    </message>
    <message>
        <source>accepted or ignored</source>
        <translation>受け入れ、または無視</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>{Issuer}/v1/token of a custom server</source>
        <translation>カスタムサーバーの {Issuer}/v1/token</translation>
    </message>
    <message>
        <source>Content-Type of the token request</source>
        <translation>トークンリクエストの Content-Type</translation>
    </message>
    <message>
        <source>absent, with a JSON body</source>
        <translation>なし (本文は JSON)</translation>
    </message>
    <message>
        <source>answer to the device&apos;s request</source>
        <translation>デバイスのリクエストへの応答</translation>
    </message>
    <message>
        <source>a token, in the end</source>
        <translation>最終的にトークン</translation>
    </message>
    <message>
        <source>a Basic header</source>
        <translation>Basic ヘッダー</translation>
    </message>
    <message>
        <source>a secret in the body</source>
        <translation>本文のシークレット</translation>
    </message>
    <message>
        <source>an assertion</source>
        <translation>アサーション</translation>
    </message>
    <message>
        <source>the client id alone</source>
        <translation>クライアント ID のみ</translation>
    </message>
    <message>
        <source>client authentication of the refresh</source>
        <translation>更新のクライアント認証</translation>
    </message>
    <message>
        <source>%1, with another secret</source>
        <translation>%1 (別のシークレット)</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1 (拒否)</translation>
    </message>
    <message>
        <source>white space around the secret</source>
        <translation>シークレットの前後の空白</translation>
    </message>
    <message>
        <source>there is some</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>length of the secret</source>
        <translation>シークレットの長さ</translation>
    </message>
    <message>
        <source>40 or 64 characters</source>
        <translation>40 文字または 64 文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>The console lists it as inactive.</source>
        <translation>コンソールの一覧では無効になっています。</translation>
    </message>
    <message>
        <source>answer to this secret</source>
        <translation>このシークレットへの応答</translation>
    </message>
    <message>
        <source>a token, as in exchange %1</source>
        <translation>トークン (やり取り %1 と同様)</translation>
    </message>
    <message>
        <source>a token, as before</source>
        <translation>トークン (以前と同様)</translation>
    </message>
    <message>
        <source>uses of the code</source>
        <translation>コードの使用回数</translation>
    </message>
    <message>
        <source>the second, after exchange %1</source>
        <translation>二回目 (やり取り %1 の後)</translation>
    </message>
    <message>
        <source>age of the code</source>
        <translation>コードの発行からの経過時間</translation>
    </message>
    <message>
        <source>300 s at most</source>
        <translation>300 秒以内</translation>
    </message>
    <message>
        <source>challenge made from the verifier</source>
        <translation>verifier から作られたチャレンジ</translation>
    </message>
    <message>
        <source>%1, that of exchange %2</source>
        <translation>%1 (やり取り %2 のもの)</translation>
    </message>
    <message>
        <source>scopes that were asked for</source>
        <translation>求められたスコープ</translation>
    </message>
    <message>
        <source>service or web, for client credentials</source>
        <translation>サービスまたは Web (client credentials の場合)</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the token answer</source>
        <translation>トークン応答の Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>%1 s, by the rule that is meant</source>
        <translation>%1 秒 (意図したルールによる)</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>%1 秒待ちます。</translation>
    </message>
    <message>
        <source>rate of token requests</source>
        <translation>トークンリクエストの頻度</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>一分間に最大 %1 回</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>上限以内</translation>
    </message>
    <message>
        <source>no access_token</source>
        <translation>access_token なし</translation>
    </message>
    <message>
        <source>no token_type</source>
        <translation>token_type なし</translation>
    </message>
    <message>
        <source>body of the 200 from the token endpoint</source>
        <translation>トークンエンドポイントの 200 応答の本文</translation>
    </message>
    <message>
        <source>access_token and token_type</source>
        <translation>access_token と token_type</translation>
    </message>
    <message>
        <source>one for several calls</source>
        <translation>複数の呼び出しに一つ</translation>
    </message>
    <message>
        <source>one for each call, %1 in all</source>
        <translation>呼び出しごとに一つ、合計 %1 個</translation>
    </message>
    <message>
        <source>well over the margin of 300 s</source>
        <translation>300 秒の余裕を十分に上回る時間</translation>
    </message>
    <message>
        <source>aud claim after asking with audience</source>
        <translation>audience を付けて求めた後の aud クレーム</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>scheme of the %1</source>
        <translation>%1 のスキーム</translation>
    </message>
    <message>
        <source>target of the redirect</source>
        <translation>リダイレクトの宛先</translation>
    </message>
    <message>
        <source>an address that answers</source>
        <translation>応答のあるアドレス</translation>
    </message>
    <message>
        <source>%1 redirects to %2; the first request carries Authorization, the second does not, and gets 401.</source>
        <translation>%1 は %2 へリダイレクトします。最初のリクエストには Authorization がありますが、二つ目にはなく、401 になります。</translation>
    </message>
    <message>
        <source>Authorization at the last hop</source>
        <translation>最後のリクエストの Authorization</translation>
    </message>
    <message>
        <source>Bearer, as at the first hop (exchange %1)</source>
        <translation>最初のリクエストと同じ Bearer (やり取り %1)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, another origin, where no token may follow. The address to enter is that of the redirect.</source>
        <translation>%1 は別のオリジンである %2 へリダイレクトしますが、そこへトークンを引き継ぐことは許されません。入力すべきアドレスはリダイレクト先のものです。</translation>
    </message>
    <message>
        <source>the same origin, %1</source>
        <translation>同じオリジン (%1)</translation>
    </message>
    <message>
        <source>white space or a line break around the value</source>
        <translation>値の前後の空白または改行</translation>
    </message>
    <message>
        <source>a line break inside the value</source>
        <translation>値の途中の改行</translation>
    </message>
    <message>
        <source>a colon after the scheme</source>
        <translation>スキームの後のコロン</translation>
    </message>
    <message>
        <source>the scheme twice</source>
        <translation>スキームの重複</translation>
    </message>
    <message>
        <source>quotation marks around the token</source>
        <translation>トークンを囲む引用符</translation>
    </message>
    <message>
        <source>no scheme before the token</source>
        <translation>トークンの前にスキームなし</translation>
    </message>
    <message>
        <source>no token after the scheme</source>
        <translation>スキームの後にトークンなし</translation>
    </message>
    <message>
        <source>a blank inside the token</source>
        <translation>トークンの中に空白</translation>
    </message>
    <message>
        <source>The request has %1.</source>
        <translation>リクエストの問題: %1。</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>Bearer, one space, the token</source>
        <translation>Bearer、空白一つ、トークン</translation>
    </message>
    <message>
        <source>The connection is set to send no credentials, and the server asks for a token.</source>
        <translation>接続は資格情報を送らない設定ですが、サーバーはトークンを求めています。</translation>
    </message>
    <message>
        <source>Bearer and a token</source>
        <translation>Bearer とトークン</translation>
    </message>
    <message>
        <source>A token is there, but no request carried it.</source>
        <translation>トークンはありますが、どのリクエストにも付いていませんでした。</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>応答の途中で接続が閉じられました。</translation>
    </message>
    <message>
        <source>body of the answer to %1</source>
        <translation>%1 への応答の本文</translation>
    </message>
    <message>
        <source>ends after %1 bytes: %2</source>
        <translation>%1 バイトで途切れている: %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not.</source>
        <translation>%1 は応答しますが、%2 は応答しません。</translation>
    </message>
    <message>
        <source>as at %1: %2 (exchange %3)</source>
        <translation>%1 と同じ: %2 (やり取り %3)</translation>
    </message>
    <message>
        <source>401, 405 or a JSON-RPC message</source>
        <translation>401、405、または JSON-RPC メッセージ</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>記録になし</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>Accept ヘッダー</translation>
    </message>
    <message>
        <source>Content-Type header</source>
        <translation>Content-Type ヘッダー</translation>
    </message>
    <message>
        <source>one that the server supports: %1</source>
        <translation>サーバーがサポートするもの: %1</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>%1 のセッション</translation>
    </message>
    <message>
        <source>known, as before</source>
        <translation>以前と同じく既知</translation>
    </message>
    <message>
        <source>known to the server</source>
        <translation>サーバーが知っているもの</translation>
    </message>
    <message>
        <source>Origin header</source>
        <translation>Origin ヘッダー</translation>
    </message>
    <message>
        <source>one that the server allows, or none</source>
        <translation>サーバーが許可するもの、またはなし</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>Host ヘッダー</translation>
    </message>
    <message>
        <source>one of the server&apos;s allowed hosts</source>
        <translation>サーバーが許可するホストの一つ</translation>
    </message>
    <message>
        <source>status of the MCP server</source>
        <translation>MCP サーバーのステータス</translation>
    </message>
    <message>
        <source>not 429</source>
        <translation>429 以外</translation>
    </message>
    <message>
        <source>The answer names %1 as its sender.</source>
        <translation>応答は %1 を送信元として示しています。</translation>
    </message>
    <message>
        <source>no server error</source>
        <translation>サーバーエラーなし</translation>
    </message>
    <message>
        <source>parts of the token</source>
        <translation>トークンの部分の数</translation>
    </message>
    <message>
        <source>three (signed)</source>
        <translation>三つ (署名付き)</translation>
    </message>
    <message>
        <source>five (encrypted)</source>
        <translation>五つ (暗号化)</translation>
    </message>
    <message>
        <source>The payload cannot be read.</source>
        <translation>ペイロードを読み取れません。</translation>
    </message>
    <message>
        <source>payload of the token</source>
        <translation>トークンのペイロード</translation>
    </message>
    <message>
        <source>base64url of a JSON object</source>
        <translation>base64url で符号化した JSON オブジェクト</translation>
    </message>
    <message>
        <source>%1 characters that are not</source>
        <translation>そうでない %1 文字</translation>
    </message>
    <message>
        <source>It looks like this: %1.</source>
        <translation>次のもののように見えます: %1。</translation>
    </message>
    <message>
        <source>form of the token</source>
        <translation>トークンの形式</translation>
    </message>
    <message>
        <source>a JWT of three parts</source>
        <translation>三つの部分からなる JWT</translation>
    </message>
    <message>
        <source>%1 characters without that form</source>
        <translation>その形式でない %1 文字</translation>
    </message>
    <message>
        <source>an access token&apos;s (at+jwt or none)</source>
        <translation>アクセストークンのもの (at+jwt またはなし)</translation>
    </message>
    <message>
        <source>jti and aud of the token</source>
        <translation>トークンの jti と aud</translation>
    </message>
    <message>
        <source>those of an access token</source>
        <translation>アクセストークンのもの</translation>
    </message>
    <message>
        <source>a signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>one of the key set&apos;s key types</source>
        <translation>鍵セットにある鍵の種類の一つ</translation>
    </message>
    <message>
        <source>The key set has %1 keys.</source>
        <translation>鍵セットには %1 個の鍵があります。</translation>
    </message>
    <message>
        <source>one of the issuer&apos;s keys</source>
        <translation>発行者の鍵の一つ</translation>
    </message>
    <message>
        <source>token signed with key %1</source>
        <translation>鍵 %1 で署名されたトークン</translation>
    </message>
    <message>
        <source>accepted, as the one with another key in exchange %1</source>
        <translation>やり取り %1 の別の鍵のトークンと同じく受け入れ</translation>
    </message>
    <message>
        <source>accepted: the key is in the set at the server&apos;s jwks_uri</source>
        <translation>受け入れ: 鍵はサーバーの jwks_uri の鍵セットにある</translation>
    </message>
    <message>
        <source>a kid of the issuer&apos;s key set</source>
        <translation>発行者の鍵セットにある kid</translation>
    </message>
    <message>
        <source>An earlier key set of the issuer had it: the keys were rotated since.</source>
        <translation>発行者の以前の鍵セットにはありました。その後に鍵が入れ替えられています。</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>jwks_uri of the MCP server</source>
        <translation>MCP サーバーの jwks_uri</translation>
    </message>
    <message>
        <source>the issuer&apos;s, {Issuer}/v1/keys</source>
        <translation>発行者のもの、{Issuer}/v1/keys</translation>
    </message>
    <message>
        <source>not known; kid %1 is not in it</source>
        <translation>不明。kid %1 はそこにない</translation>
    </message>
    <message>
        <source>length of the signature</source>
        <translation>署名の長さ</translation>
    </message>
    <message>
        <source>signature with key %1</source>
        <translation>鍵 %1 での署名</translation>
    </message>
    <message>
        <source>fits the header and payload</source>
        <translation>ヘッダーとペイロードに合う</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合わない</translation>
    </message>
    <message>
        <source>does not fit there</source>
        <translation>そこでは合わない</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the margin for renewal is too small or a clock is off.</source>
        <translation>リクエストの %1 前に期限が切れました。更新の余裕が小さすぎるか、時計がずれています。</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the client does not renew it.</source>
        <translation>リクエストの %1 前に期限が切れました。クライアントがトークンを更新していません。</translation>
    </message>
    <message>
        <source>after %1, the time of the request</source>
        <translation>リクエストの時刻 %1 より後</translation>
    </message>
    <message>
        <source>exp claim, by the server&apos;s clock</source>
        <translation>サーバーの時計で見た exp クレーム</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>%1 クレーム</translation>
    </message>
    <message>
        <source>not after %1, the time of the request</source>
        <translation>リクエストの時刻 %1 以前</translation>
    </message>
    <message>
        <source>the server&apos;s environment</source>
        <translation>サーバーの環境</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>入力されたもの</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1.</source>
        <translation>MCP サーバーがステータス %1 でリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1 and says %2.</source>
        <translation>MCP サーバーがステータス %1 でリクエストを拒否し、%2 と伝えています。</translation>
    </message>
    <message>
        <source>a JSON-RPC result</source>
        <translation>JSON-RPC の結果</translation>
    </message>
    <message>
        <source>that of an app integration</source>
        <translation>アプリ統合のもの</translation>
    </message>
    <message>
        <source>one that was entered or used before</source>
        <translation>入力されたもの、または以前に使われたもの</translation>
    </message>
    <message>
        <source>scope absent</source>
        <translation>scope なし</translation>
    </message>
    <message>
        <source>code_challenge_method %1</source>
        <translation>code_challenge_method %1</translation>
    </message>
    <message>
        <source>code_challenge_method absent</source>
        <translation>code_challenge_method なし</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell; its resource identifier is %1</source>
        <translation>サーバーのオーディエンス (サーバーは示さない)。サーバーのリソース識別子は %1</translation>
    </message>
    <message>
        <source>a list: %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s fast.</source>
        <translation>このコンピューターの時計は %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s slow.</source>
        <translation>このコンピューターの時計は %1 秒遅れています。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s ahead of the authorization server&apos;s.</source>
        <translation>MCP サーバーの時計は、認可サーバーの時計より %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s behind the authorization server&apos;s.</source>
        <translation>MCP サーバーの時計は、認可サーバーの時計より %1 秒遅れています。</translation>
    </message>
    <message>
        <source>Every grant that was tried is refused alike, which points to a server without a policy.</source>
        <translation>試したグラントはすべて同じように拒否されました。サーバーにポリシーがないことが疑われます。</translation>
    </message>
    <message>
        <source>It wants credentials.</source>
        <translation>資格情報を求めています。</translation>
    </message>
    <message>
        <source>%1, as in exchange %2</source>
        <translation>%1 (やり取り %2 と同じ)</translation>
    </message>
    <message>
        <source>excluded by a probe: ask for one scope at a time</source>
        <translation>試行により除外: スコープを一つずつ求める</translation>
    </message>
    <message>
        <source>scheme of the MCP URL</source>
        <translation>MCP の URL のスキーム</translation>
    </message>
    <message>
        <source>scheme of the redirect URI</source>
        <translation>リダイレクト URI のスキーム</translation>
    </message>
    <message>
        <source>scheme of the issuer</source>
        <translation>発行者のスキーム</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>station</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>リクエストへの応答</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>メモリ (プログラムの終了まで)</translation>
    </message>
    <message>
        <source>the file %1, in clear</source>
        <translation>ファイル %1 (平文)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>ブラウザー内</translation>
    </message>
    <message>
        <source>accepted client credentials</source>
        <translation>受け入れられたクライアント資格情報</translation>
    </message>
    <message>
        <source>The event stream was silent within %1 s.</source>
        <translation>イベントストリームは %1 秒間無応答でした。</translation>
    </message>
    <message>
        <source>No complete answer came (phase: response) within %1 s.</source>
        <translation>%1 秒以内に完全な応答が届きませんでした (フェーズ: response)。</translation>
    </message>
    <message>
        <source>No connection was made (phase: connect) within %1 s.</source>
        <translation>%1 秒以内に接続できませんでした (フェーズ: connect)。</translation>
    </message>
    <message>
        <source>response: No complete answer came (phase: response) within %1 s.</source>
        <translation>response: %1 秒以内に完全な応答が届きませんでした (フェーズ: response)。</translation>
    </message>
    <message>
        <source>connect: No connection was made (phase: connect) within %1 s.</source>
        <translation>connect: %1 秒以内に接続できませんでした (フェーズ: connect)。</translation>
    </message>
    <message>
        <source>client registration</source>
        <translation>クライアント登録</translation>
    </message>
    <message>
        <source>pushed authorization request</source>
        <translation>プッシュ認可リクエスト</translation>
    </message>
    <message>
        <source>device authorization</source>
        <translation>デバイス認可</translation>
    </message>
    <message>
        <source>prompt=none, without a person</source>
        <translation>prompt=none、人の操作なし</translation>
    </message>
    <message>
        <source>probe: prompt=none, without a person</source>
        <translation>試行: prompt=none、人の操作なし</translation>
    </message>
    <message>
        <source>probe: preflight of a browser</source>
        <translation>試行: ブラウザーのプリフライト</translation>
    </message>
    <message>
        <source>the first request</source>
        <translation>最初のリクエスト</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta は次のどの場合にも同じ文面を返します: ポリシーがない、ポリシーがこのクライアントに割り当てられていない (POLICY_NOT_ASSIGNED)、ルールがスコープを対象にしていない (RULE_SCOPE_MISSING)、ポリシーまたはそのルールが無効 (POLICY_INACTIVE)。どれに当たるかは、サーバーの Token Preview を使えばクライアントなしで分かります。コンソールの表示をここに入力しても分かります。</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta は次のどの場合にも同じ文面を返します: ポリシーがない、ポリシーがこのクライアントに割り当てられていない (POLICY_NOT_ASSIGNED)、ルールがスコープを対象にしていない (RULE_SCOPE_MISSING)、ポリシーまたはそのルールが無効 (POLICY_INACTIVE)、ルールがこのユーザーを対象にしていない (RULE_USER_EXCLUDED)。どれに当たるかは、サーバーの Token Preview を使えばクライアントなしで分かります。コンソールの表示をここに入力しても分かります。</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta は次のどの場合にも同じ文面を返します: ポリシーがない、ポリシーがこのクライアントに割り当てられていない (POLICY_NOT_ASSIGNED)、ルールにグラントタイプがない (RULE_GRANT_MISSING)、ルールがスコープを対象にしていない (RULE_SCOPE_MISSING)、ポリシーまたはそのルールが無効 (POLICY_INACTIVE)。どれに当たるかは、サーバーの Token Preview を使えばクライアントなしで分かります。コンソールの表示をここに入力しても分かります。</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta は次のどの場合にも同じ文面を返します: ポリシーがない、ポリシーがこのクライアントに割り当てられていない (POLICY_NOT_ASSIGNED)、ルールにグラントタイプがない (RULE_GRANT_MISSING)、ルールがスコープを対象にしていない (RULE_SCOPE_MISSING)、ポリシーまたはそのルールが無効 (POLICY_INACTIVE)、ルールがこのユーザーを対象にしていない (RULE_USER_EXCLUDED)。どれに当たるかは、サーバーの Token Preview を使えばクライアントなしで分かります。コンソールの表示をここに入力しても分かります。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>no date before the year 10000</source>
        <translation>西暦 10000 年より前の日付ではない値</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>両者は末尾のスラッシュが異なります。</translation>
    </message>
    <message>
        <source>They differ by the scheme (https://).</source>
        <translation>両者はスキーム (https://) が異なります。</translation>
    </message>
    <message>
        <source>They differ by white space.</source>
        <translation>両者は空白文字が異なります。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>three parts of base64url, the first two JSON objects</source>
        <translation>base64url の三つの部分、最初の二つは JSON オブジェクト</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the holder of the resource server&apos;s key can read and check it.</source>
        <translation>トークンは暗号化されています (JWE)。読み取って検査できるのは、リソースサーバーの鍵の持ち主だけです。</translation>
    </message>
    <message>
        <source>This is no signed token (JWT).</source>
        <translation>これは署名付きトークン (JWT) ではありません。</translation>
    </message>
    <message>
        <source>The token is a well-formed JWT.</source>
        <translation>トークンは正しい形式の JWT です。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Not judged: this is no signed token.</source>
        <translation>判定していません: これは署名付きトークンではありません。</translation>
    </message>
    <message>
        <source>The header names no algorithm (&quot;alg&quot;).</source>
        <translation>ヘッダーにアルゴリズム (&quot;alg&quot;) がありません。</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, so anyone can have written it. It is always refused (RFC 8725 §3.2).</source>
        <translation>アルゴリズムが &quot;none&quot; です。トークンは署名されておらず、誰が書いたものか分かりません。必ず拒否されます (RFC 8725 §3.2)。</translation>
    </message>
    <message>
        <source>This algorithm is not one for signatures that is known here.</source>
        <translation>このアルゴリズムは、ここで知られている署名用のものではありません。</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key set holds public keys only: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 は共有シークレットを使いますが、鍵セットには公開鍵しかありません。公開鍵をシークレットとして作られたトークンは、アルゴリズム混同攻撃です (RFC 8725 §2.1)。</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed.</source>
        <translation>アルゴリズム %1 は、許可されたものの中にありません。</translation>
    </message>
    <message>
        <source>The algorithm %1 is allowed.</source>
        <translation>アルゴリズム %1 は許可されています。</translation>
    </message>
    <message>
        <source>no kid at all</source>
        <translation>kid がまったくない</translation>
    </message>
    <message>
        <source>What is at hand is a shared secret (HMAC). It cannot verify %1, which is made with a private key: the issuer&apos;s public keys are needed.</source>
        <translation>手元にあるのは共有シークレット (HMAC) です。秘密鍵で作られた %1 は検証できません。発行者の公開鍵が必要です。</translation>
    </message>
    <message>
        <source>The key set has no key with this kid. The kids that are there: %1.</source>
        <translation>鍵セットに、この kid の鍵がありません。そこにある kid: %1。</translation>
    </message>
    <message>
        <source>The token names no key (kid), and the key set has none that serves its algorithm.</source>
        <translation>トークンは鍵 (kid) を示しておらず、鍵セットにもそのアルゴリズムに使える鍵がありません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Not judged: no key set is at hand.</source>
        <translation>判定していません: 手元に鍵セットがありません。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; is no string.</source>
        <translation>ヘッダーの &quot;kid&quot; が文字列ではありません。</translation>
    </message>
    <message>
        <source>The key set has the key that the token names.</source>
        <translation>鍵セットに、トークンの示す鍵があります。</translation>
    </message>
    <message>
        <source>The token names no key (kid); every key that serves %1 was tried (%2). Many verifiers refuse such a token unless the set has one key.</source>
        <translation>トークンは鍵 (kid) を示していません。%1 に使える鍵をすべて試しました (%2)。鍵セットの鍵が一つでない限り、多くの検証処理はこのようなトークンを拒否します。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>a signature by the issuer&apos;s key</source>
        <translation>発行者の鍵による署名</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Not judged: there is no key for it.</source>
        <translation>判定していません: 署名用の鍵がありません。</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>署名は合っています。</translation>
    </message>
    <message>
        <source>The signature fits the key %1.</source>
        <translation>署名は鍵 %1 に合っています。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>The token names no issuer (&quot;iss&quot;).</source>
        <translation>トークンは発行者 (&quot;iss&quot;) を示していません。</translation>
    </message>
    <message>
        <source>Not judged: no issuer was expected in particular.</source>
        <translation>判定していません: 特定の発行者は期待されていません。</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>トークンは期待される発行者のものです。</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is no string (RFC 7519 §4.1.1).</source>
        <translation>&quot;iss&quot; が文字列ではありません (RFC 7519 §4.1.1)。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>The token names no audience (&quot;aud&quot;).</source>
        <translation>トークンはオーディエンス (&quot;aud&quot;) を示していません。</translation>
    </message>
    <message>
        <source>Not judged: no audience was expected in particular.</source>
        <translation>判定していません: 特定のオーディエンスは期待されていません。</translation>
    </message>
    <message>
        <source>The token is for the expected audience.</source>
        <translation>トークンは期待されるオーディエンス向けです。</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is neither a string nor an array of strings (RFC 7519 §4.1.3).</source>
        <translation>&quot;aud&quot; が文字列でも文字列の配列でもありません (RFC 7519 §4.1.3)。</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is an empty array: the token is for nobody.</source>
        <translation>&quot;aud&quot; が空の配列です。トークンは誰向けでもありません。</translation>
    </message>
    <message>
        <source>The value is a string; RFC 7519 §2 wants a number of seconds.</source>
        <translation>値が文字列です。RFC 7519 §2 では秒数を表す数値が必要です。</translation>
    </message>
    <message>
        <source>The value is no number that could be read; RFC 7519 §2 wants a number of seconds.</source>
        <translation>値が数値として読み取れません。RFC 7519 §2 では秒数を表す数値が必要です。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>The token has no &quot;exp&quot;: it would never expire. Access tokens (RFC 9068 §2.2) and ID tokens need one.</source>
        <translation>トークンに &quot;exp&quot; がないため、期限が切れません。アクセストークン (RFC 9068 §2.2) と ID トークンには必要です。</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>トークンは %1 前に期限が切れました。</translation>
    </message>
    <message>
        <source>The token expired %1 ago, which is within the leeway of %2. A verifier without leeway refuses it.</source>
        <translation>トークンは %1 前に期限が切れましたが、許容誤差 %2 の範囲内です。誤差を許容しない検証処理は拒否します。</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value may be in milliseconds, and must be in seconds.</source>
        <translation>トークンの期限が 9999 年より後です。値がミリ秒単位の可能性があります。秒単位でなければなりません。</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value is no sensible time.</source>
        <translation>トークンの期限が 9999 年より後です。値が時刻として妥当ではありません。</translation>
    </message>
    <message>
        <source>The token is good for another %1.</source>
        <translation>トークンの有効期間はあと %1 です。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>%1 以前</translation>
    </message>
    <message>
        <source>The token has no &quot;nbf&quot;; none is needed.</source>
        <translation>トークンに &quot;nbf&quot; がありません。必須ではありません。</translation>
    </message>
    <message>
        <source>The token may be used already.</source>
        <translation>トークンはすでに使えます。</translation>
    </message>
    <message>
        <source>The token may be used only in %1. One of the two clocks may be wrong.</source>
        <translation>トークンを使えるのは %1 後からです。二つの時計の一方が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>発行時刻</translation>
    </message>
    <message>
        <source>The token does not say when it was made (&quot;iat&quot;).</source>
        <translation>トークンはいつ作られたか (&quot;iat&quot;) を示していません。</translation>
    </message>
    <message>
        <source>The token was made %1 in the future; some verifiers refuse it. One of the two clocks is wrong.</source>
        <translation>トークンが作られた時刻は %1 先の未来です。一部の検証処理は拒否します。二つの時計の一方が誤っています。</translation>
    </message>
    <message>
        <source>The token was made after it expires.</source>
        <translation>トークンが作られたのは、その期限より後です。</translation>
    </message>
    <message>
        <source>The token was made %1 ago.</source>
        <translation>トークンは %1 前に作られました。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none.</source>
        <translation>ヘッダーに種類 (&quot;typ&quot;) がありません。Okta のカスタムサーバーは typ を書きません。</translation>
    </message>
    <message>
        <source>Not judged: no type was expected in particular.</source>
        <translation>判定していません: 特定の種類は期待されていません。</translation>
    </message>
    <message>
        <source>The token is of the expected type.</source>
        <translation>トークンは期待される種類のものです。</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none, so a strict verifier refuses their tokens.</source>
        <translation>ヘッダーに種類 (&quot;typ&quot;) がありません。Okta のカスタムサーバーは typ を書かないため、厳密な検証処理はそのトークンを拒否します。</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>トークンは別の種類のものです。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;).</source>
        <translation>トークンにスコープ (&quot;scp&quot; または &quot;scope&quot;) がありません。</translation>
    </message>
    <message>
        <source>Not judged: no scope was expected in particular.</source>
        <translation>判定していません: 特定のスコープは期待されていません。</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>トークンには必要なスコープがすべてあります。</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;); missing: %1.</source>
        <translation>トークンにスコープ (&quot;scp&quot; または &quot;scope&quot;) がありません。不足: %1。</translation>
    </message>
    <message>
        <source>The token lacks: %1.</source>
        <translation>トークンに不足: %1。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>The token names no client (&quot;cid&quot;, &quot;client_id&quot; or &quot;azp&quot;).</source>
        <translation>トークンはクライアント (&quot;cid&quot;、&quot;client_id&quot;、&quot;azp&quot;) を示していません。</translation>
    </message>
    <message>
        <source>Not judged: no client was expected in particular.</source>
        <translation>判定していません: 特定のクライアントは期待されていません。</translation>
    </message>
    <message>
        <source>The token was issued to the expected client (&quot;%1&quot;).</source>
        <translation>トークンは期待されるクライアント (&quot;%1&quot;) に発行されました。</translation>
    </message>
    <message>
        <source>The token was issued to another client (&quot;%1&quot;).</source>
        <translation>トークンは別のクライアント (&quot;%1&quot;) に発行されました。</translation>
    </message>
    <message>
        <source>Not accepted, because of the algorithm.</source>
        <translation>アルゴリズムが原因で、受け入れられません。</translation>
    </message>
    <message>
        <source>The token is from another issuer.</source>
        <translation>トークンは別の発行者のものです。</translation>
    </message>
    <message>
        <source>The token is for another audience.</source>
        <translation>トークンは別のオーディエンス向けです。</translation>
    </message>
    <message>
        <source>The key set has the key, but it is not usable.</source>
        <translation>鍵セットにその鍵がありますが、使用できません。</translation>
    </message>
    <message>
        <source>Algorithm of the signature (of the key encryption, in an encrypted token)</source>
        <translation>署名のアルゴリズム (暗号化トークンでは鍵暗号化のアルゴリズム)</translation>
    </message>
    <message>
        <source>Id of the key that signed the token, to be found in the issuer&apos;s key set</source>
        <translation>トークンに署名した鍵の ID (発行者の鍵セットで見つかるもの)</translation>
    </message>
    <message>
        <source>Media type of the token; access tokens of RFC 9068 say at+jwt, Okta&apos;s custom servers write none</source>
        <translation>トークンのメディアタイプ。RFC 9068 のアクセストークンは at+jwt、Okta のカスタムサーバーは書かない</translation>
    </message>
    <message>
        <source>Media type of the content; JWT where another token is inside</source>
        <translation>内容のメディアタイプ。別のトークンが入っている場合は JWT</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>内容を暗号化するアルゴリズム</translation>
    </message>
    <message>
        <source>Header members that a verifier must understand or else refuse the token</source>
        <translation>検証処理が理解できなければトークンを拒否すべきヘッダーメンバー</translation>
    </message>
    <message>
        <source>false: the payload is not base64url-encoded (RFC 7797)</source>
        <translation>false: ペイロードは base64url で符号化されていない (RFC 7797)</translation>
    </message>
    <message>
        <source>Address of a key set, named by the token itself; never to be fetched unasked</source>
        <translation>トークン自身が示す鍵セットのアドレス。求められずに取得してはならない</translation>
    </message>
    <message>
        <source>A public key inside the header; proves possession in DPoP proofs, proves nothing elsewhere</source>
        <translation>ヘッダー内の公開鍵。DPoP の証明では所持を証明するが、ほかでは何も証明しない</translation>
    </message>
    <message>
        <source>Address of a certificate, named by the token itself; never to be fetched unasked</source>
        <translation>トークン自身が示す証明書のアドレス。求められずに取得してはならない</translation>
    </message>
    <message>
        <source>A certificate chain inside the header</source>
        <translation>ヘッダー内の証明書チェーン</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the signing key</source>
        <translation>署名鍵の証明書の SHA-1 サムプリント</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of a certificate</source>
        <translation>証明書の SHA-256 サムプリント</translation>
    </message>
    <message>
        <source>Compression of the content of an encrypted token</source>
        <translation>暗号化トークンの内容の圧縮方式</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key, for the key agreement of an encrypted token (ECDH-ES)</source>
        <translation>送信者の一時公開鍵 (暗号化トークンの鍵合意 ECDH-ES 用)</translation>
    </message>
    <message>
        <source>Who sends, for the key agreement of an encrypted token</source>
        <translation>送信者 (暗号化トークンの鍵合意用)</translation>
    </message>
    <message>
        <source>Who receives, for the key agreement of an encrypted token</source>
        <translation>受信者 (暗号化トークンの鍵合意用)</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption (AES-GCM key wrap)</source>
        <translation>鍵暗号化の初期化ベクトル (AES-GCM 鍵ラップ)</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption (AES-GCM key wrap)</source>
        <translation>鍵暗号化の認証タグ (AES-GCM 鍵ラップ)</translation>
    </message>
    <message>
        <source>Salt of the password-based key encryption</source>
        <translation>パスワードベースの鍵暗号化のソルト</translation>
    </message>
    <message>
        <source>Rounds of the password-based key encryption</source>
        <translation>パスワードベースの鍵暗号化の反復回数</translation>
    </message>
    <message>
        <source>Issuer: the authorization server that made the token</source>
        <translation>発行者: トークンを作った認可サーバー</translation>
    </message>
    <message>
        <source>Subject: whom the token is about. Okta: the login in access tokens, the user id in ID tokens, the client id where no user is involved</source>
        <translation>サブジェクト: トークンが誰についてのものか。Okta: アクセストークンではログイン名、ID トークンではユーザー ID、ユーザーが関与しない場合はクライアント ID</translation>
    </message>
    <message>
        <source>Audience: who is meant to accept the token. A server refuses tokens for another audience</source>
        <translation>オーディエンス: トークンを受け入れるべき相手。サーバーは別のオーディエンス向けのトークンを拒否する</translation>
    </message>
    <message>
        <source>Expiry: from this second on the token is refused</source>
        <translation>有効期限: この秒以降、トークンは拒否される</translation>
    </message>
    <message>
        <source>Not before: earlier than this the token is refused</source>
        <translation>有効開始: これより前は、トークンは拒否される</translation>
    </message>
    <message>
        <source>Issued at: when the token was made</source>
        <translation>発行時刻: トークンが作られた時刻</translation>
    </message>
    <message>
        <source>Id of the token. Okta: AT.… for access tokens, ID.… for ID tokens</source>
        <translation>トークンの ID。Okta: アクセストークンは AT.…、ID トークンは ID.…</translation>
    </message>
    <message>
        <source>Scopes granted, separated by spaces</source>
        <translation>付与されたスコープ (空白区切り)</translation>
    </message>
    <message>
        <source>The client that asked for the token</source>
        <translation>トークンを求めたクライアント</translation>
    </message>
    <message>
        <source>Authorized party: the client to which the token was issued</source>
        <translation>認可された当事者: トークンが発行されたクライアント</translation>
    </message>
    <message>
        <source>Actor: who acts on behalf of the subject</source>
        <translation>アクター: サブジェクトの代理として行動する者</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject</source>
        <translation>サブジェクトの代理として行動できる者</translation>
    </message>
    <message>
        <source>Confirmation: the token counts only with proof of this key (jkt: DPoP; x5t#S256: client certificate)</source>
        <translation>確認: この鍵の証明があるときだけトークンが有効 (jkt: DPoP、x5t#S256: クライアント証明書)</translation>
    </message>
    <message>
        <source>Thumbprint of the DPoP key to which the token is bound</source>
        <translation>トークンが結び付いた DPoP の鍵のサムプリント</translation>
    </message>
    <message>
        <source>The protected resource for which the token was asked</source>
        <translation>トークンを求めた対象の保護リソース</translation>
    </message>
    <message>
        <source>Fine-grained permissions granted (RFC 9396)</source>
        <translation>付与された詳細な権限 (RFC 9396)</translation>
    </message>
    <message>
        <source>Roles of the subject</source>
        <translation>サブジェクトのロール</translation>
    </message>
    <message>
        <source>Groups of the subject; Okta puts at most 100 into a token</source>
        <translation>サブジェクトのグループ。Okta がトークンに入れるのは最大 100 個</translation>
    </message>
    <message>
        <source>Entitlements of the subject</source>
        <translation>サブジェクトのエンタイトルメント</translation>
    </message>
    <message>
        <source>Hash of the state of the authorization request (FAPI)</source>
        <translation>認可リクエストの state のハッシュ (FAPI)</translation>
    </message>
    <message>
        <source>Hash of the device secret that goes with an ID token (Okta&apos;s single sign-on of native apps)</source>
        <translation>ID トークンに対応するデバイスシークレットのハッシュ (Okta のネイティブアプリのシングルサインオン)</translation>
    </message>
    <message>
        <source>HTTP method of the request that the proof belongs to</source>
        <translation>証明が属するリクエストの HTTP メソッド</translation>
    </message>
    <message>
        <source>Address of the request that the proof belongs to, without query and fragment</source>
        <translation>証明が属するリクエストのアドレス (クエリとフラグメントを除く)</translation>
    </message>
    <message>
        <source>Hash of the access token that the proof goes with</source>
        <translation>証明とともに送られるアクセストークンのハッシュ</translation>
    </message>
    <message>
        <source>Value of the request, repeated so that the answer cannot be replayed</source>
        <translation>応答の再利用を防ぐために繰り返される、リクエストの値</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>ユーザーがサインインした時刻</translation>
    </message>
    <message>
        <source>Class of the sign-in: how strong it was</source>
        <translation>サインインのクラス: その強度</translation>
    </message>
    <message>
        <source>Methods of the sign-in: pwd, mfa, otp, …</source>
        <translation>サインインの方法: pwd、mfa、otp など</translation>
    </message>
    <message>
        <source>Hash of the access token that came with this ID token</source>
        <translation>この ID トークンとともに届いたアクセストークンのハッシュ</translation>
    </message>
    <message>
        <source>Hash of the authorization code that came with this ID token</source>
        <translation>この ID トークンとともに届いた認可コードのハッシュ</translation>
    </message>
    <message>
        <source>Id of the session at the authorization server</source>
        <translation>認可サーバーでのセッションの ID</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>ユーザーの氏名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>The name the user goes by, at Okta the login</source>
        <translation>ユーザーが使う名前。Okta ではログイン名</translation>
    </message>
    <message>
        <source>Address of the user&apos;s profile page</source>
        <translation>ユーザーのプロフィールページのアドレス</translation>
    </message>
    <message>
        <source>Address of the user&apos;s picture</source>
        <translation>ユーザーの画像のアドレス</translation>
    </message>
    <message>
        <source>Address of the user&apos;s web site</source>
        <translation>ユーザーの Web サイトのアドレス</translation>
    </message>
    <message>
        <source>E-mail address of the user</source>
        <translation>ユーザーのメールアドレス</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>メールアドレスが確認済みかどうか</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Time zone of the user</source>
        <translation>ユーザーのタイムゾーン</translation>
    </message>
    <message>
        <source>Language and region of the user</source>
        <translation>ユーザーの言語と地域</translation>
    </message>
    <message>
        <source>Phone number of the user</source>
        <translation>ユーザーの電話番号</translation>
    </message>
    <message>
        <source>Whether the phone number was verified</source>
        <translation>電話番号が確認済みかどうか</translation>
    </message>
    <message>
        <source>Postal address of the user</source>
        <translation>ユーザーの住所</translation>
    </message>
    <message>
        <source>When the user&apos;s profile was last changed</source>
        <translation>ユーザーのプロフィールが最後に変更された時刻</translation>
    </message>
    <message>
        <source>Security events that the token reports</source>
        <translation>トークンが報告するセキュリティイベント</translation>
    </message>
    <message>
        <source>Okta: version of the token&apos;s format</source>
        <translation>Okta: トークンの形式のバージョン</translation>
    </message>
    <message>
        <source>Okta: id of the client (app integration) that asked for the token</source>
        <translation>Okta: トークンを求めたクライアント (アプリ統合) の ID</translation>
    </message>
    <message>
        <source>Okta: the user&apos;s id (00u…); absent where no user is involved</source>
        <translation>Okta: ユーザーの ID (00u…)。ユーザーが関与しない場合はなし</translation>
    </message>
    <message>
        <source>Okta: scopes granted, as an array; stands in place of &quot;scope&quot;</source>
        <translation>Okta: 付与されたスコープの配列。&quot;scope&quot; の代わり</translation>
    </message>
    <message>
        <source>Okta: the identity provider that signed the user in</source>
        <translation>Okta: ユーザーをサインインさせた ID プロバイダー</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON テキスト</translation>
    </message>
    <message>
        <source>This is JSON text, not a token.</source>
        <translation>これは JSON テキストで、トークンではありません。</translation>
    </message>
    <message>
        <source>JSON document (a token response)</source>
        <translation>JSON 文書 (トークン応答)</translation>
    </message>
    <message>
        <source>This is a whole token response; paste the value of its &quot;access_token&quot; alone.</source>
        <translation>これはトークン応答の全体です。&quot;access_token&quot; の値だけを貼り付けます。</translation>
    </message>
    <message>
        <source>JSON document (a key set)</source>
        <translation>JSON 文書 (鍵セット)</translation>
    </message>
    <message>
        <source>This is a JSON document with keys (a JWK set), not a token.</source>
        <translation>これは鍵の入った JSON 文書 (JWK セット) で、トークンではありません。</translation>
    </message>
    <message>
        <source>JSON document (a private key, JWK)</source>
        <translation>JSON 文書 (秘密鍵、JWK)</translation>
    </message>
    <message>
        <source>JSON document (a public key, JWK)</source>
        <translation>JSON 文書 (公開鍵、JWK)</translation>
    </message>
    <message>
        <source>This is a private key, not a token: whoever has it can sign as its owner.</source>
        <translation>これは秘密鍵で、トークンではありません。これを持つ人は誰でも、所有者として署名できます。</translation>
    </message>
    <message>
        <source>This is a key, not a token.</source>
        <translation>これは鍵で、トークンではありません。</translation>
    </message>
    <message>
        <source>JSON document (a JWS in JSON serialization)</source>
        <translation>JSON 文書 (JSON シリアライゼーションの JWS)</translation>
    </message>
    <message>
        <source>This is a JWS in JSON serialization (RFC 7515 §7.2); tokens are written compactly, in three parts.</source>
        <translation>これは JSON シリアライゼーションの JWS です (RFC 7515 §7.2)。トークンは三つの部分からなるコンパクト形式で書かれます。</translation>
    </message>
    <message>
        <source>JSON document (an error response)</source>
        <translation>JSON 文書 (エラー応答)</translation>
    </message>
    <message>
        <source>This is an error response, not a token.</source>
        <translation>これはエラー応答で、トークンではありません。</translation>
    </message>
    <message>
        <source>JSON document (a decoded token)</source>
        <translation>JSON 文書 (デコードされたトークン)</translation>
    </message>
    <message>
        <source>This is the decoded header or payload of a token; paste the token itself.</source>
        <translation>これはデコードされたトークンのヘッダーまたはペイロードです。トークンそのものを貼り付けます。</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 文書</translation>
    </message>
    <message>
        <source>This is a JSON document, not a token.</source>
        <translation>これは JSON 文書で、トークンではありません。</translation>
    </message>
    <message>
        <source>PEM text (%1)</source>
        <translation>PEM テキスト (%1)</translation>
    </message>
    <message>
        <source>This is a private key in PEM form, not a token: whoever has it can sign as its owner.</source>
        <translation>これは PEM 形式の秘密鍵で、トークンではありません。これを持つ人は誰でも、所有者として署名できます。</translation>
    </message>
    <message>
        <source>This is PEM text (a key or a certificate), not a token.</source>
        <translation>これは PEM テキスト (鍵または証明書) で、トークンではありません。</translation>
    </message>
    <message>
        <source>client credentials (HTTP Basic)</source>
        <translation>クライアント資格情報 (HTTP Basic)</translation>
    </message>
    <message>
        <source>This is an HTTP Basic header: the client id and client secret%1. It authenticates the client at the token endpoint and is no token.</source>
        <translation>これは HTTP Basic ヘッダー (クライアント ID とクライアントシークレット%1) です。トークンエンドポイントでクライアントを認証するもので、トークンではありません。</translation>
    </message>
    <message>
        <source>Okta API token</source>
        <translation>Okta API トークン</translation>
    </message>
    <message>
        <source>This looks like an Okta API token (SSWS): it has an administrator&apos;s rights, is no access token, and should be revoked if it was shared.</source>
        <translation>これは Okta API トークン (SSWS) のようです。管理者の権限を持つもので、アクセストークンではありません。共有してしまった場合は失効させる必要があります。</translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation>Okta クライアント ID</translation>
    </message>
    <message>
        <source>This looks like the client id of an Okta app, not a token.</source>
        <translation>これは Okta アプリのクライアント ID のようで、トークンではありません。</translation>
    </message>
    <message>
        <source>refresh token or authorization code (43 characters)</source>
        <translation>リフレッシュトークンまたは認可コード (43 文字)</translation>
    </message>
    <message>
        <source>This is opaque: 43 characters without structure, as Okta&apos;s refresh tokens and codes are. An MCP server wants the access token.</source>
        <translation>これは不透明な値です。Okta のリフレッシュトークンやコードと同じく、構造のない 43 文字です。MCP サーバーが求めるのはアクセストークンです。</translation>
    </message>
    <message>
        <source>client secret (%1 characters)</source>
        <translation>クライアントシークレット (%1 文字)</translation>
    </message>
    <message>
        <source>This has the length of a client secret (%1 characters). If it is one, it is no token, and should be rotated if it was shared.</source>
        <translation>これはクライアントシークレットの長さ (%1 文字) です。そうであれば、トークンではありません。共有してしまった場合は入れ替える必要があります。</translation>
    </message>
    <message>
        <source>opaque token (%1 characters)</source>
        <translation>不透明なトークン (%1 文字)</translation>
    </message>
    <message>
        <source>Okta org-server access token</source>
        <translation>Okta 組織サーバーのアクセストークン</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP の証明</translation>
    </message>
    <message>
        <source>JWT access token (RFC 9068)</source>
        <translation>JWT アクセストークン (RFC 9068)</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>ログアウトトークン</translation>
    </message>
    <message>
        <source>introspection response (RFC 9701)</source>
        <translation>イントロスペクション応答 (RFC 9701)</translation>
    </message>
    <message>
        <source>request object (RFC 9101)</source>
        <translation>リクエストオブジェクト (RFC 9101)</translation>
    </message>
    <message>
        <source>Okta ID token</source>
        <translation>Okta ID トークン</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>Okta アクセストークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>client assertion (private_key_jwt)</source>
        <translation>クライアントアサーション (private_key_jwt)</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>JWT アクセストークン</translation>
    </message>
    <message>
        <source>signed data (JWS) without claims</source>
        <translation>クレームのない署名付きデータ (JWS)</translation>
    </message>
    <message>
        <source>text with white space</source>
        <translation>空白文字を含むテキスト</translation>
    </message>
    <message>
        <source>The text holds white space, so it is no single token.</source>
        <translation>テキストに空白文字が含まれるため、単一のトークンではありません。</translation>
    </message>
    <message>
        <source>encrypted token (JWE, %1, %2)</source>
        <translation>暗号化トークン (JWE、%1、%2)</translation>
    </message>
    <message>
        <source>text that is too long for a token</source>
        <translation>トークンとしては長すぎるテキスト</translation>
    </message>
    <message>
        <source>damaged token (%1 parts)</source>
        <translation>破損したトークン (%1 個の部分)</translation>
    </message>
    <message>
        <source>unsecured JWT</source>
        <translation>署名なしの JWT</translation>
    </message>
    <message>
        <source>unsecured Okta access token</source>
        <translation>署名なしの Okta アクセストークン</translation>
    </message>
    <message>
        <source>unsecured Okta ID token</source>
        <translation>署名なしの Okta ID トークン</translation>
    </message>
    <message>
        <source>unsecured ID token</source>
        <translation>署名なしの ID トークン</translation>
    </message>
    <message>
        <source>unsecured JWT access token</source>
        <translation>署名なしの JWT アクセストークン</translation>
    </message>
    <message>
        <source>unsecured JWT access token (RFC 9068)</source>
        <translation>署名なしの JWT アクセストークン (RFC 9068)</translation>
    </message>
    <message>
        <source>unsecured Okta org-server access token</source>
        <translation>署名なしの Okta 組織サーバーのアクセストークン</translation>
    </message>
    <message>
        <source>unsecured signed data (JWS) without claims</source>
        <translation>署名なしの、クレームのない署名付きデータ (JWS)</translation>
    </message>
    <message>
        <source>unsecured ID-JAG</source>
        <translation>署名なしの ID-JAG</translation>
    </message>
    <message>
        <source>unsecured logout token</source>
        <translation>署名なしのログアウトトークン</translation>
    </message>
    <message>
        <source>unsecured client assertion (private_key_jwt)</source>
        <translation>署名なしのクライアントアサーション (private_key_jwt)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もなし</translation>
    </message>
    <message>
        <source>The answer (%1) is not MCP.</source>
        <translation>応答 (%1) は MCP ではありません。</translation>
    </message>
    <message>
        <source>The answer (%1, %2) is not MCP.</source>
        <translation>応答 (%1、%2) は MCP ではありません。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>応答の文面: %1</translation>
    </message>
    <message>
        <source>The metadata names no authorization_endpoint.</source>
        <translation>メタデータに authorization_endpoint がありません。</translation>
    </message>
    <message>
        <source>The metadata names no token_endpoint.</source>
        <translation>メタデータに token_endpoint がありません。</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256 (code_challenge_methods_supported); MCP clients must refuse such a server.</source>
        <translation>メタデータが S256 の PKCE を示していません (code_challenge_methods_supported)。MCP クライアントはこのようなサーバーを拒否しなければなりません。</translation>
    </message>
    <message>
        <source>The authorization server refused the pushed request (%1): %2: %3</source>
        <translation>認可サーバーがプッシュされたリクエストを拒否しました (%1): %2: %3</translation>
    </message>
    <message>
        <source>The endpoint for pushed requests answered %1 without an OAuth error.</source>
        <translation>プッシュされたリクエスト用のエンドポイントが、OAuth エラーなしで %1 を返しました。</translation>
    </message>
    <message>
        <source>The answer to the pushed authorization request holds no request_uri (RFC 9126 §2.2).</source>
        <translation>プッシュ認可リクエストへの応答に request_uri がありません (RFC 9126 §2.2)。</translation>
    </message>
    <message>
        <source>The redirect back does not carry the state that was sent; it belongs to another attempt and was not used.</source>
        <translation>戻りのリダイレクトの state が、送ったものと異なります。別の試行のものであるため、使われませんでした。</translation>
    </message>
    <message>
        <source>The redirect back carries no state and was not used.</source>
        <translation>戻りのリダイレクトに state がないため、使われませんでした。</translation>
    </message>
    <message>
        <source>The redirect back names the issuer %1 instead of %2; its code was not used (RFC 9207 §2.4).</source>
        <translation>戻りのリダイレクトが示す発行者は、%2 ではなく %1 です。そのコードは使われませんでした (RFC 9207 §2.4)。</translation>
    </message>
    <message>
        <source>The redirect back names no issuer although the metadata promises one (RFC 9207 §2.4); its code was not used.</source>
        <translation>メタデータは発行者を示すと約束していますが (RFC 9207 §2.4)、戻りのリダイレクトに発行者がありません。そのコードは使われませんでした。</translation>
    </message>
    <message>
        <source>The authorization server refused: %1: %2</source>
        <translation>認可サーバーが拒否しました: %1: %2</translation>
    </message>
    <message>
        <source>The redirect back carries neither a code nor an error.</source>
        <translation>戻りのリダイレクトに、コードもエラーもありません。</translation>
    </message>
    <message>
        <source>The answer of the device authorization endpoint has no usable &quot;%1&quot; (RFC 8628 §3.2).</source>
        <translation>デバイス認可エンドポイントの応答に、使用できる &quot;%1&quot; がありません (RFC 8628 §3.2)。</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no device_authorization_endpoint.</source>
        <translation>認可サーバーのメタデータに device_authorization_endpoint がありません。</translation>
    </message>
    <message>
        <source>The authorization server refused the device authorization request (%1): %2: %3</source>
        <translation>認可サーバーがデバイス認可リクエストを拒否しました (%1): %2: %3</translation>
    </message>
    <message>
        <source>The device authorization endpoint answered %1.</source>
        <translation>デバイス認可エンドポイントが %1 を返しました。</translation>
    </message>
    <message>
        <source>The sign-in on another device was cancelled.</source>
        <translation>別のデバイスでのサインインが取り消されました。</translation>
    </message>
    <message>
        <source>Nobody entered the code %1 at %2 in time; ask for a new one.</source>
        <translation>制限時間内に、%2 でコード %1 が入力されませんでした。新しいコードを求めます。</translation>
    </message>
    <message>
        <source>%1: the server answered %2.</source>
        <translation>%1: サーバーが %2 を返しました。</translation>
    </message>
    <message>
        <source>The metadata is for the issuer %1, but %2 was asked for; such metadata must not be used (RFC 8414 §3.3).</source>
        <translation>メタデータは発行者 %1 のものですが、求めたのは %2 です。このようなメタデータを使ってはなりません (RFC 8414 §3.3)。</translation>
    </message>
    <message>
        <source>%1 leads from the public %2 to the private address %3. Allow private networks for this connection if that is meant.</source>
        <translation>%1 は公開の %2 からプライベートアドレス %3 へつながります。意図したものであれば、この接続でプライベートネットワークを許可します。</translation>
    </message>
    <message>
        <source>The metadata is for the resource %1, which is not the server at %2; it must not be used (RFC 9728 §3.3).</source>
        <translation>メタデータはリソース %1 のもので、%2 のサーバーのものではありません。使ってはなりません (RFC 9728 §3.3)。</translation>
    </message>
    <message>
        <source>The metadata names no authorization server (authorization_servers).</source>
        <translation>メタデータに認可サーバー (authorization_servers) がありません。</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata (RFC 9728) at any of the places for it.</source>
        <translation>サーバーは、保護リソースメタデータ (RFC 9728) を置くべきどの場所でも提供していません。</translation>
    </message>
    <message>
        <source>No authorization server metadata was found for the issuer %1.</source>
        <translation>発行者 %1 の認可サーバーメタデータが見つかりませんでした。</translation>
    </message>
    <message>
        <source>An earlier request with it was sent and its answer never came: the server may have rotated it then, so that this was a second use.</source>
        <translation>これを使った以前のリクエストは送られましたが、応答が届きませんでした。サーバーがそのときにトークンを入れ替えていれば、今回は二回目の使用になります。</translation>
    </message>
    <message>
        <source>This server rotates refresh tokens, and each can be used once: another program that keeps the same one may have used it, after which the server ends the whole grant.</source>
        <translation>このサーバーはリフレッシュトークンを入れ替え、それぞれ一度しか使えません。同じものを持つ別のプログラムが使った可能性があります。その場合、サーバーはグラント全体を終了させます。</translation>
    </message>
    <message>
        <source>It has ended, was revoked, or was used before by another program where the server rotates refresh tokens.</source>
        <translation>期限が切れたか、失効したか、サーバーがリフレッシュトークンを入れ替える場合には、別のプログラムがすでに使っています。</translation>
    </message>
    <message>
        <source>It is not presented again. Sign in again.</source>
        <translation>もう送られません。もう一度サインインします。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; should be %2 but is %3.</source>
        <translation>メンバー &quot;%1&quot; は %2 であるべきですが、%3 です。</translation>
    </message>
    <message>
        <source>The protected resource metadata has no &quot;resource&quot; (RFC 9728 §2).</source>
        <translation>保護リソースメタデータに &quot;resource&quot; がありません (RFC 9728 §2)。</translation>
    </message>
    <message>
        <source>The metadata has no &quot;issuer&quot; (RFC 8414 §2).</source>
        <translation>メタデータに &quot;issuer&quot; がありません (RFC 8414 §2)。</translation>
    </message>
    <message>
        <source>The authorization server offers no registration of clients.</source>
        <translation>認可サーバーはクライアントの登録を提供していません。</translation>
    </message>
    <message>
        <source>The authorization server refused to register this client (%1): %2</source>
        <translation>認可サーバーがこのクライアントの登録を拒否しました (%1): %2</translation>
    </message>
    <message>
        <source>The answer to the registration holds no client_id.</source>
        <translation>登録の応答に client_id がありません。</translation>
    </message>
    <message>
        <source>The client metadata document&apos;s URL %1.</source>
        <translation>クライアントメタデータ文書の URL: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used: codes, tokens and secrets are sent only with https, or with http on this machine.</source>
        <translation>%1 は使えません。コード、トークン、シークレットは https か、このコンピューター上の http でのみ送られます。</translation>
    </message>
    <message>
        <source>The authorization server refused the token request (%1): %2: %3</source>
        <translation>認可サーバーがトークンリクエストを拒否しました (%1): %2: %3</translation>
    </message>
    <message>
        <source>The token endpoint answered %1 without an OAuth error.</source>
        <translation>トークンエンドポイントが OAuth エラーなしで %1 を返しました。</translation>
    </message>
    <message>
        <source>The token endpoint answered 200 but gave no access_token.</source>
        <translation>トークンエンドポイントは 200 を返しましたが、access_token がありませんでした。</translation>
    </message>
    <message>
        <source>The token endpoint gave an access_token with characters that no token may have (RFC 6749, appendix A.12).</source>
        <translation>トークンエンドポイントの access_token に、トークンに使えない文字が含まれています (RFC 6749 付録 A.12)。</translation>
    </message>
    <message>
        <source>A DPoP proof was sent, but token_type is %1: the token is bound to no key (RFC 9449 §5).</source>
        <translation>DPoP の証明を送りましたが、token_type は %1 です。トークンは鍵に結び付いていません (RFC 9449 §5)。</translation>
    </message>
    <message>
        <source>The introspection was refused (%1): %2: %3</source>
        <translation>イントロスペクションが拒否されました (%1): %2: %3</translation>
    </message>
    <message>
        <source>The introspection endpoint answered %1 without a JSON object.</source>
        <translation>イントロスペクションエンドポイントが JSON オブジェクトなしで %1 を返しました。</translation>
    </message>
    <message>
        <source>The revocation was refused (%1)%2</source>
        <translation>失効が拒否されました (%1)%2</translation>
    </message>
    <message>
        <source>The userinfo endpoint refused (%1): %2: %3</source>
        <translation>userinfo エンドポイントが拒否しました (%1): %2: %3</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered %1.</source>
        <translation>userinfo エンドポイントが %1 を返しました。</translation>
    </message>
    <message>
        <source>The response is to another request: its id is %1 instead of %2.</source>
        <translation>応答は別のリクエストに対するものです。id は %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>It holds a message, but no response to the request.</source>
        <translation>メッセージはありますが、リクエストへの応答がありません。</translation>
    </message>
    <message>
        <source>The server asked for input more often than the limit of %1 times for one request.</source>
        <translation>サーバーが、一つのリクエストについて上限の %1 回を超えて入力を求めました。</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;input_required&quot;, but asks for nothing.</source>
        <translation>サーバーは resultType &quot;input_required&quot; で応答しましたが、何も求めていません。</translation>
    </message>
    <message>
        <source>The answer to %1 holds no array &quot;%2&quot;.</source>
        <translation>%1 への応答に配列 &quot;%2&quot; がありません。</translation>
    </message>
    <message>
        <source>The list of %1 does not end: the server gave the same cursor twice.</source>
        <translation>%1 の一覧が終わりません。サーバーが同じカーソルを二度返しました。</translation>
    </message>
    <message>
        <source>The list of %1 has more than %2 pages.</source>
        <translation>%1 の一覧が %2 ページを超えています。</translation>
    </message>
    <message>
        <source>The log level &quot;%1&quot; is not one of %2.</source>
        <translation>ログレベル &quot;%1&quot; は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>The server sent the request &quot;%1&quot;, which 2026-07-28 has no place for; it got no answer.</source>
        <translation>サーバーがリクエスト &quot;%1&quot; を送りましたが、2026-07-28 にはこのリクエストがないため、応答しませんでした。</translation>
    </message>
    <message>
        <source>The server asks &quot;%1&quot;, which this client did not offer.</source>
        <translation>サーバーが &quot;%1&quot; を求めていますが、このクライアントは提供すると伝えていません。</translation>
    </message>
    <message>
        <source>The server asks in the mode &quot;%1&quot;, which this client did not offer.</source>
        <translation>サーバーがモード &quot;%1&quot; で求めていますが、このクライアントは提供すると伝えていません。</translation>
    </message>
    <message>
        <source>The server wants tools in sampling, which this client did not offer.</source>
        <translation>サーバーがサンプリングでツールを求めていますが、このクライアントは提供すると伝えていません。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストは取り消されました。</translation>
    </message>
    <message>
        <source>The server wants a page visited first, but names none.</source>
        <translation>サーバーは先にページを開くよう求めていますが、ページを示していません。</translation>
    </message>
    <message>
        <source>The page that the server wants visited was not opened.</source>
        <translation>サーバーが求めるページは開かれませんでした。</translation>
    </message>
    <message>
        <source>The server speaks %1; this program speaks %2.</source>
        <translation>サーバーは %1 に、このプログラムは %2 に対応しています。</translation>
    </message>
    <message>
        <source>The revision %1 is not one of %2.</source>
        <translation>リビジョン %1 は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>The server keeps refusing the revision %1 although it lists it.</source>
        <translation>サーバーはリビジョン %1 を一覧に載せていますが、拒否し続けています。</translation>
    </message>
    <message>
        <source>The answer to resources/read holds no array &quot;contents&quot;.</source>
        <translation>resources/read への応答に配列 &quot;contents&quot; がありません。</translation>
    </message>
    <message>
        <source>The task ended as &quot;%1&quot;.</source>
        <translation>タスクは &quot;%1&quot; で終わりました。</translation>
    </message>
    <message>
        <source>The tool has an outputSchema, but its result has no structuredContent.</source>
        <translation>ツールには outputSchema がありますが、結果に structuredContent がありません。</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; must not be called over HTTP: %2.</source>
        <translation>ツール &quot;%1&quot; を HTTP で呼び出してはなりません: %2。</translation>
    </message>
    <message>
        <source>Listening was ended.</source>
        <translation>待ち受けを終了しました。</translation>
    </message>
    <message>
        <source>The MCP server forbids it (403).</source>
        <translation>MCP サーバーが禁止しています (403)。</translation>
    </message>
    <message>
        <source>The MCP server does not accept the credentials (401).</source>
        <translation>MCP サーバーが資格情報を受け入れません (401)。</translation>
    </message>
    <message>
        <source>Check the path of the MCP URL.</source>
        <translation>MCP の URL のパスを確認します。</translation>
    </message>
    <message>
        <source>The MCP server answered with the error %1: %2</source>
        <translation>MCP サーバーがエラー %1 を返しました: %2</translation>
    </message>
    <message>
        <source>The result is not an object.</source>
        <translation>結果がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;%1&quot;, which has no meaning for this request.</source>
        <translation>サーバーは resultType &quot;%1&quot; で応答しましたが、このリクエストでは意味を持ちません。</translation>
    </message>
    <message>
        <source>No event stream with an endpoint began within %1 s.</source>
        <translation>%1 秒以内に、エンドポイントを示すイベントストリームが始まりませんでした。</translation>
    </message>
    <message>
        <source>The stream is not followed to another origin.</source>
        <translation>別のオリジンへはストリームを追いません。</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>接続を断念しました。</translation>
    </message>
    <message>
        <source>The event stream does not begin with an endpoint.</source>
        <translation>イベントストリームがエンドポイントで始まっていません。</translation>
    </message>
    <message>
        <source>The server names %1 as the address for messages, which is another origin; nothing was sent there.</source>
        <translation>サーバーはメッセージの宛先として %1 を示していますが、別のオリジンです。そこへは何も送られませんでした。</translation>
    </message>
    <message>
        <source>The server offers no event stream (%1).</source>
        <translation>サーバーはイベントストリームを提供していません (%1)。</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>サーバーがイベントストリームを終了しました。</translation>
    </message>
    <message>
        <source>The event stream is over.</source>
        <translation>イベントストリームは終わりました。</translation>
    </message>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>サーバーが %1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <translation>サーバーが終了しました。</translation>
    </message>
    <message>
        <source>The server wrote a line longer than the limit of %1 bytes; it was ended.</source>
        <translation>サーバーが上限の %1 バイトを超える行を書いたため、サーバーを終了させました。</translation>
    </message>
    <message>
        <source>The server was ended by a signal.</source>
        <translation>サーバーはシグナルで終了しました。</translation>
    </message>
    <message>
        <source>The server ended with status %1.</source>
        <translation>サーバーはステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>The MCP server ended the session while it was working on the request (404); whether it was done is not known.</source>
        <translation>MCP サーバーはリクエストの処理中にセッションを終了しました (404)。処理が完了したかどうかは不明です。</translation>
    </message>
    <message>
        <source>The MCP server no longer knows the session (404).</source>
        <translation>MCP サーバーはもうこのセッションを知りません (404)。</translation>
    </message>
    <message>
        <source>The server wants the stream asked for again after %1 s, more than the limit of %2 s.</source>
        <translation>サーバーは、%1 秒後にストリームを求め直すよう指示していますが、上限の %2 秒を超えています。</translation>
    </message>
    <message>
        <source>The event stream ended without the response to the request.</source>
        <translation>イベントストリームが、リクエストへの応答なしに終わりました。</translation>
    </message>
    <message>
        <source>The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be sent back.</source>
        <translation>サーバーの Mcp-Session-Id に可視の ASCII 以外の文字が含まれており、送り返せません。</translation>
    </message>
    <message>
        <source>The event stream ended without the response, and asking for its rest brought nothing.</source>
        <translation>イベントストリームが応答なしに終わり、続きを求めても何も届きませんでした。</translation>
    </message>
    <message>
        <source>The server offers no stream of messages of its own (%1).</source>
        <translation>サーバーは自身からのメッセージのストリームを提供していません (%1)。</translation>
    </message>
    <message>
        <source>The server&apos;s stream ends again and again without a message.</source>
        <translation>サーバーのストリームが、メッセージなしに繰り返し終わります。</translation>
    </message>
    <message>
        <source>%1 would go to %2, which only the MCP server named as its authorization server. Enter the issuer %3 if it is the right one (--issuer).</source>
        <translation>%1 が %2 へ送られようとしていますが、これを認可サーバーとして示したのは MCP サーバーだけです。発行者 %3 が正しければ、それを入力します (--issuer)。</translation>
    </message>
    <message>
        <source>No client id is known and %1. Enter the client id of an app integration.</source>
        <translation>クライアント ID が不明です (%1)。アプリ統合のクライアント ID を入力します。</translation>
    </message>
    <message>
        <source>The server answers 403 before any credentials were sent; it gives no challenge to follow.</source>
        <translation>サーバーは、資格情報を送る前に 403 を返しました。従うべきチャレンジがありません。</translation>
    </message>
    <message>
        <source>The tool cannot be called before the server is connected.</source>
        <translation>サーバーに接続する前に、ツールを呼び出すことはできません。</translation>
    </message>
    <message>
        <source>The server did not say which scope is missing.</source>
        <translation>サーバーは、どのスコープが不足しているかを示しませんでした。</translation>
    </message>
    <message>
        <source>The server wants the scope &quot;%1&quot;, which was asked for already; the authorization server did not grant it, or the MCP server does not see it.</source>
        <translation>サーバーはスコープ &quot;%1&quot; を求めていますが、すでに求めたものです。認可サーバーが付与しなかったか、MCP サーバーがそれを認識していません。</translation>
    </message>
    <message>
        <source>The server wants more scope again and again; this was given up after %1 times.</source>
        <translation>サーバーがさらにスコープを繰り返し求めるため、%1 回で打ち切りました。</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no token_endpoint.</source>
        <translation>認可サーバーのメタデータに token_endpoint がありません。</translation>
    </message>
    <message>
        <source>The access token has ended and there is no refresh token. Sign in again; ask for offline_access to stay signed in.</source>
        <translation>アクセストークンの期限が切れましたが、リフレッシュトークンがありません。もう一度サインインします。サインインを維持するには offline_access を求めます。</translation>
    </message>
    <message>
        <source>The refresh token is of %1 and does not go to %2, which the MCP server names now. Sign in again.</source>
        <translation>リフレッシュトークンは %1 のものです。MCP サーバーが今示している %2 へは送りません。もう一度サインインします。</translation>
    </message>
    <message>
        <source>The JWT bearer grant needs an assertion, and none was given.</source>
        <translation>JWT Bearer グラントにはアサーションが必要ですが、指定されていません。</translation>
    </message>
    <message>
        <source>Token exchange needs a token to exchange, and none was given.</source>
        <translation>トークン交換には交換するトークンが必要ですが、指定されていません。</translation>
    </message>
    <message>
        <source>Cross-app access needs the person&apos;s ID token and the issuer of the identity provider that gave it.</source>
        <translation>クロスアプリアクセスには、ユーザーの ID トークンと、それを発行した ID プロバイダーの発行者が必要です。</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none is to be used here.</source>
        <translation>サインインにはブラウザーが必要ですが、ここではブラウザーを使わない設定です。</translation>
    </message>
    <message>
        <source>The authorization request cannot be pushed: the metadata names no pushed_authorization_request_endpoint.</source>
        <translation>認可リクエストをプッシュできません。メタデータに pushed_authorization_request_endpoint がありません。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled before the browser opened.</source>
        <translation>サインインは、ブラウザーが開く前に取り消されました。</translation>
    </message>
    <message>
        <source>Nobody signs in: token_endpoint: %1.</source>
        <translation>人はサインインしません: token_endpoint: %1。</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>トークンが指定されていません。</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>ホスト名 %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 がポート %2 への接続を拒否しました。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>%1 との TLS ハンドシェイクに失敗しました: %2。</translation>
    </message>
    <message>
        <source>The TLS certificate of %1 was not accepted (%2).</source>
        <translation>%1 の TLS 証明書が受け入れられませんでした (%2)。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>応答が完了する前に、%1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>The answer has no header fields that can be read; a line without a colon among them is the usual reason.</source>
        <translation>応答に、読み取れるヘッダーフィールドがありません。たいていは、コロンのない行が混じっていることが原因です。</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 bytes for this kind of request.</source>
        <translation>応答が、この種のリクエストの上限である %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>%1 秒以内に完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>The server answered %1 without a Location.</source>
        <translation>サーバーが Location なしで %1 を返しました。</translation>
    </message>
    <message>
        <source>The redirect leads to %1 and is not followed. %2.</source>
        <translation>リダイレクト先は %1 ですが、追いません。%2。</translation>
    </message>
    <message>
        <source>The redirect from https to %1 is not followed.</source>
        <translation>https から %1 へのリダイレクトは追いません。</translation>
    </message>
    <message>
        <source>The server redirected more often than the limit of %1.</source>
        <translation>サーバーが上限の %1 回を超えてリダイレクトしました。</translation>
    </message>
    <message>
        <source>The redirect to another origin, %1, is not followed with a request body.</source>
        <translation>別のオリジン %1 へのリダイレクトは、リクエスト本文がある場合は追いません。</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; cannot be sent: its name is not allowed in HTTP.</source>
        <translation>ヘッダーフィールド &quot;%1&quot; は送れません。その名前は HTTP で許可されていません。</translation>
    </message>
    <message>
        <source>The header field %1 cannot be sent: its value has a line end or another control character.</source>
        <translation>ヘッダーフィールド %1 は送れません。値に改行またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The event stream went on for %1 s without the answer in it (phase: the whole answer; %2 bytes came).</source>
        <translation>イベントストリームは %1 秒続きましたが、応答が含まれていませんでした (フェーズ: 応答全体、%2 バイト受信)。</translation>
    </message>
    <message>
        <source>The request was held back and not sent.</source>
        <translation>リクエストは保留され、送られませんでした。</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>ホスト名とネームサーバーを確認します。</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>サーバーが動作していることと、ポートが正しいことを確認します。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate; a private root goes into --ca-file.</source>
        <translation>サーバーの証明書を確認します。プライベートなルートは --ca-file に指定します。</translation>
    </message>
    <message>
        <source>Check that a firewall lets the connection through and that the server answers.</source>
        <translation>ファイアウォールが接続を通すことと、サーバーが応答することを確認します。</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>プロキシの設定を確認します。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 は使えません: %2。</translation>
    </message>
    <message>
        <source>The text is a token endpoint&apos;s answer; its access_token was taken out of it.</source>
        <translation>テキストはトークンエンドポイントの応答です。その中の access_token を取り出しました。</translation>
    </message>
    <message>
        <source>The text is more than a token; its parameter access_token was taken out of it.</source>
        <translation>テキストにはトークン以外のものも含まれています。その中のパラメーター access_token を取り出しました。</translation>
    </message>
    <message>
        <source>There are quotes around the token; they were left out.</source>
        <translation>トークンが引用符で囲まれています。引用符は取り除きました。</translation>
    </message>
    <message>
        <source>The text is more than a token; its Authorization field was taken out of it.</source>
        <translation>テキストにはトークン以外のものも含まれています。その中の Authorization フィールドを取り出しました。</translation>
    </message>
    <message>
        <source>There is white space around the token; it was left out.</source>
        <translation>トークンの前後に空白文字があります。空白文字は取り除きました。</translation>
    </message>
    <message>
        <source>The text is a whole Authorization header; what stands before the token was left out.</source>
        <translation>テキストは Authorization ヘッダーの全体です。トークンの前にあるものは取り除きました。</translation>
    </message>
    <message>
        <source>The text begins with the name of the scheme (Bearer); it was left out.</source>
        <translation>テキストがスキームの名前 (Bearer) で始まっています。その名前は取り除きました。</translation>
    </message>
    <message>
        <source>The %1 is not strict base64url. %2</source>
        <translation>%1 は厳密な base64url ではありません。%2</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON. %2 %3</source>
        <translation>%1 は有効な JSON ではありません。%2 %3</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>%1 は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The %1 holds a number that is beyond any range.</source>
        <translation>%1 に、扱える範囲を超える数値が含まれています。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; holds characters of a path or a query; it is only compared, never looked up.</source>
        <translation>ヘッダーの &quot;kid&quot; に、パスまたはクエリの文字が含まれています。照合に使うだけで、検索には決して使いません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the header must be a string.</source>
        <translation>ヘッダーの &quot;%1&quot; は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; (RFC 7515 §4.1.1).</source>
        <translation>ヘッダーに &quot;alg&quot; がありません (RFC 7515 §4.1.1)。</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, anyone can have written it.</source>
        <translation>アルゴリズムが &quot;none&quot; です。トークンは署名されておらず、誰が書いたものか分かりません。</translation>
    </message>
    <message>
        <source>The algorithm &quot;%1&quot; is not one for signatures that is known here.</source>
        <translation>アルゴリズム &quot;%1&quot; は、ここで知られている署名用のものではありません。</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions, and a verifier that does not know them must refuse the token (RFC 7515 §4.1.11).</source>
        <translation>ヘッダーに &quot;crit&quot; があります。これは拡張を要求するもので、その拡張を知らない検証処理はトークンを拒否しなければなりません (RFC 7515 §4.1.11)。</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot;: an unencoded payload (RFC 7797) is not for tokens.</source>
        <translation>ヘッダーに &quot;b64&quot; があります。符号化されていないペイロード (RFC 7797) はトークンには使いません。</translation>
    </message>
    <message>
        <source>The header points to its own key with &quot;%1&quot; (%2). It was not fetched: whoever forges the token chooses that address (RFC 8725 §3.10).</source>
        <translation>ヘッダーが &quot;%1&quot; で自身の鍵の場所を示しています (%2)。その鍵は取得していません。トークンを偽造する者がそのアドレスを選べるためです (RFC 8725 §3.10)。</translation>
    </message>
    <message>
        <source>The header carries its own key (&quot;%1&quot;). It is not used: whoever forges the token brings a fitting one.</source>
        <translation>ヘッダーに自身の鍵が入っています (&quot;%1&quot;)。その鍵は使いません。トークンを偽造する者が、署名に合う鍵を入れられるためです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the payload must be %2.</source>
        <translation>ペイロードの &quot;%1&quot; は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;aud&quot; in the payload is an empty array: the token is for nobody.</source>
        <translation>ペイロードの &quot;aud&quot; が空の配列です。トークンは誰向けでもありません。</translation>
    </message>
    <message>
        <source>The payload has both &quot;scp&quot; and &quot;scope&quot;; verifiers differ in which one they read.</source>
        <translation>ペイロードに &quot;scp&quot; と &quot;scope&quot; の両方があります。どちらを読むかは検証処理によって異なります。</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;cty&quot; is JWT: the payload is another token (RFC 7519 §5.2).</source>
        <translation>ヘッダーの &quot;cty&quot; が JWT です。ペイロードは別のトークンです (RFC 7519 §5.2)。</translation>
    </message>
    <message>
        <source>The text has %1 parts between dots; a signed token (JWS) has three, an encrypted one (JWE) five.%2</source>
        <translation>テキストは、ドットで区切られた %1 個の部分からなります。署名付きトークン (JWS) は三つ、暗号化トークン (JWE) は五つです。%2</translation>
    </message>
    <message>
        <source>It may have been cut off.</source>
        <translation>途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>It has five parts, but its header has no &quot;enc&quot;.</source>
        <translation>五つの部分がありますが、ヘッダーに &quot;enc&quot; がありません。</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>トークンがありません。テキストが空です。</translation>
    </message>
    <message>
        <source>The text has %1 bytes; tokens of more than %2 are not read.</source>
        <translation>テキストは %1 バイトです。%2 バイトを超えるトークンは読み取りません。</translation>
    </message>
    <message>
        <source>A key of type %1 (%2) cannot serve %3.</source>
        <translation>種類 %1 (%2) の鍵は %3 に使えません。</translation>
    </message>
    <message>
        <source>The key is published for the algorithm %1 alone (its &quot;alg&quot;), not for %2.</source>
        <translation>鍵はアルゴリズム %1 専用として公開されており (&quot;alg&quot;)、%2 用ではありません。</translation>
    </message>
    <message>
        <source>The key is published for the use &quot;%1&quot;, not for signatures.</source>
        <translation>鍵は用途 &quot;%1&quot; 向けに公開されており、署名用ではありません。</translation>
    </message>
    <message>
        <source>The key&apos;s &quot;key_ops&quot; allow neither &quot;verify&quot; nor &quot;sign&quot;.</source>
        <translation>鍵の &quot;key_ops&quot; は &quot;verify&quot; も &quot;sign&quot; も許可していません。</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions that are not understood here, so the token is refused (RFC 7515 §4.1.11).</source>
        <translation>ヘッダーに &quot;crit&quot; があります。ここでは理解できない拡張を要求しているため、トークンは拒否されます (RFC 7515 §4.1.11)。</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot; that is not true: an unencoded payload (RFC 7797) is refused.</source>
        <translation>ヘッダーに true でない &quot;b64&quot; があります。符号化されていないペイロード (RFC 7797) は拒否されます。</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key is a public one: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 は共有シークレットを使いますが、鍵は公開鍵です。公開鍵をシークレットとして作られたトークンは、アルゴリズム混同攻撃です (RFC 8725 §2.1)。</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed: %2.</source>
        <translation>アルゴリズム %1 は、許可されたものの中にありません: %2。</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 with this key gives %3. %4</source>
        <translation>署名は %1 バイトですが、この鍵での %2 の署名は %3 バイトになります。%4</translation>
    </message>
    <message>
        <source>The token may have been cut off.</source>
        <translation>トークンが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>It was made with another key or algorithm.</source>
        <translation>別の鍵またはアルゴリズムで作られています。</translation>
    </message>
    <message>
        <source>The signature does not fit the token and this key: the token was changed after it was signed, or signed with another key.</source>
        <translation>署名がトークンとこの鍵に合いません。トークンが署名後に変更されたか、別の鍵で署名されています。</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): it has no signature to verify.</source>
        <translation>トークンは暗号化されています (JWE)。検証する署名がありません。</translation>
    </message>
    <message>
        <source>This is no signed token: a JWS has three parts and a JSON header.</source>
        <translation>これは署名付きトークンではありません。JWS には三つの部分と JSON のヘッダーがあります。</translation>
    </message>
    <message>
        <source>The token is not written as RFC 7515 wants it, so its signature is not verified: %1</source>
        <translation>トークンが RFC 7515 の定める形で書かれていないため、署名は検証されません: %1</translation>
    </message>
    <message>
        <source>The authorization server refused the request with the status %1 and without a reason that can be read.</source>
        <translation>認可サーバーは読み取れる理由を示さず、ステータス %1 でリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The authorization server answered with a redirect (%1) in place of a token.</source>
        <translation>認可サーバーはトークンの代わりにリダイレクト (%1) を返しました。</translation>
    </message>
    <message>
        <source>The MCP server answered with a redirect (%1) in place of an answer.</source>
        <translation>MCP サーバーは応答の代わりにリダイレクト (%1) を返しました。</translation>
    </message>
    <message>
        <source>Look at client_id, at the secret and the way that it is sent, and at grant_type; and send in the answer&apos;s body, which names the reason.</source>
        <translation>client_id、シークレットとその送信方法、grant_type を確認し、理由が書かれた応答の本文も送ってください。</translation>
    </message>
    <message>
        <source>Look at the registration that was sent, and whether the server wants a credential for it.</source>
        <translation>送信した登録内容と、サーバーが資格情報を求めているかを確認してください。</translation>
    </message>
    <message>
        <source>Look at client_id and redirect_uri, and at what the page in the browser says.</source>
        <translation>client_id と redirect_uri、ブラウザーのページの表示を確認してください。</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata.</source>
        <translation>アドレスをメタデータの token_endpoint と比べてください。</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata; something before it may ask for a sign-in.</source>
        <translation>アドレスをメタデータの token_endpoint と比べてください。手前の何かがサインインを求めている可能性があります。</translation>
    </message>
    <message>
        <source>If it leads to the MCP server, enter that address; if it leads to a page for a sign-in, something before the server answers in its place.</source>
        <translation>MCP サーバーに通じるならそのアドレスを入力してください。サインインページに通じるなら、手前の何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation>トークンに有効期限がありません</translation>
    </message>
    <message>
        <source>It has no exp: verifiers that want one refuse it as if it had ended (RFC 9068 §2.2), and for the others it never ends.</source>
        <translation>exp がありません。exp を求める検証側は期限切れと同様に拒否し (RFC 9068 §2.2)、それ以外では無期限になります。</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, which an MCP server has no part in.</source>
        <translation>%1 は共有シークレットを使いますが、MCP サーバーはそれを共有しません。</translation>
    </message>
    <message>
        <source>a client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>a JSON-RPC result, or 401 and a challenge</source>
        <translation>JSON-RPC の結果、または 401 とチャレンジ</translation>
    </message>
    <message>
        <source>a JSON object with claims</source>
        <translation>クレームを持つ JSON オブジェクト</translation>
    </message>
    <message>
        <source>one with a public key, as RS256</source>
        <translation>RS256 のような公開鍵方式</translation>
    </message>
    <message>
        <source>a time in the future</source>
        <translation>未来の時刻</translation>
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
    <name>Summary</name>
    <message>
        <source>answered %1, without TLS</source>
        <translation>%1 で応答、TLS なし</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>%1 で応答、%2</translation>
    </message>
    <message>
        <source>401 without a Bearer challenge</source>
        <translation>Bearer チャレンジのない 401</translation>
    </message>
    <message>
        <source>401, %1, without resource_metadata</source>
        <translation>401、%1、resource_metadata なし</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata, scope %2</source>
        <translation>401、%1、resource_metadata、スコープ %2</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata</source>
        <translation>401、%1、resource_metadata</translation>
    </message>
    <message>
        <source>open: the server asks for no credentials</source>
        <translation>公開: サーバーは資格情報を求めません</translation>
    </message>
    <message>
        <source>names no authorization server</source>
        <translation>認可サーバーを示していません</translation>
    </message>
    <message>
        <source>authorization server %1</source>
        <translation>認可サーバー %1</translation>
    </message>
    <message>
        <source>no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)</source>
        <translation>メタデータがどこにもないため、%1 の /authorize、/token、/register を仮定 (MCP 2025-03-26)</translation>
    </message>
    <message>
        <source>none found; the token&apos;s signature cannot be checked</source>
        <translation>見つからないため、トークンの署名を検査できません</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), 1 key</source>
        <translation>発行者 %1 (MCP サーバー自身の既知文書による)、鍵 1 個</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), %2 keys</source>
        <translation>発行者 %1 (MCP サーバー自身の既知文書による)、鍵 %2 個</translation>
    </message>
    <message>
        <source>issuer %1, 1 key</source>
        <translation>発行者 %1、鍵 1 個</translation>
    </message>
    <message>
        <source>issuer %1, %2 keys</source>
        <translation>発行者 %1、鍵 %2 個</translation>
    </message>
    <message>
        <source>issuer %1; no jwks_uri</source>
        <translation>発行者 %1、jwks_uri なし</translation>
    </message>
    <message>
        <source>issuer %1; %2</source>
        <translation>発行者 %1、%2</translation>
    </message>
    <message>
        <source>%1, revision %2, %3 tools</source>
        <translation>%1、リビジョン %2、ツール %3 個</translation>
    </message>
    <message>
        <source>the server has no tools</source>
        <translation>サーバーにツールがありません</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>ツール: %1</translation>
    </message>
    <message>
        <source>a token was given</source>
        <translation>トークンが与えられています</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>マシン間</translation>
    </message>
    <message>
        <source>tokens are kept from before</source>
        <translation>以前のトークンがあります</translation>
    </message>
    <message>
        <source>no credentials are to be sent</source>
        <translation>資格情報は送信しません</translation>
    </message>
    <message>
        <source>the server asks for no credentials</source>
        <translation>サーバーは資格情報を求めません</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達していません</translation>
    </message>
    <message>
        <source>stopped before this station</source>
        <translation>この駅の手前で停止</translation>
    </message>
    <message>
        <source>signed in on another device, scope %1</source>
        <translation>別の機器でサインイン、スコープ %1</translation>
    </message>
    <message>
        <source>signed in through the browser, scope %1</source>
        <translation>ブラウザーでサインイン、スコープ %1</translation>
    </message>
    <message>
        <source>a code came back</source>
        <translation>コードが返りました</translation>
    </message>
    <message>
        <source>%1 token for %2 min</source>
        <translation>%1 トークン、%2 分間</translation>
    </message>
    <message>
        <source>%1 token for %2 s</source>
        <translation>%1 トークン、%2 秒間</translation>
    </message>
    <message>
        <source>%1 token of unknown lifetime</source>
        <translation>%1 トークン、有効期間不明</translation>
    </message>
    <message>
        <source>nothing in this recording</source>
        <translation>この記録にはありません</translation>
    </message>
    <message>
        <source>%1 %2 answered %3 (the last of %4)</source>
        <translation>%1 %2 は %3 で応答 (%4 件の最後)</translation>
    </message>
    <message>
        <source>%1 %2 answered %3</source>
        <translation>%1 %2 は %3 で応答</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>期待と異なる点: %1</translation>
    </message>
    <message>
        <source>%1: only its server can check it</source>
        <translation>%1: そのサーバーだけが検査できます</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 向けの %1</translation>
    </message>
    <message>
        <source>, refresh token</source>
        <translation>、リフレッシュトークン</translation>
    </message>
    <message>
        <source>, ID token</source>
        <translation>、ID トークン</translation>
    </message>
    <message>
        <source>, tokens bound to a key (DPoP)</source>
        <translation>、鍵に結び付いたトークン (DPoP)</translation>
    </message>
    <message>
        <source>, registered with this server</source>
        <translation>、このサーバーに登録済み</translation>
    </message>
    <message>
        <source>, by its metadata document</source>
        <translation>、メタデータ文書による</translation>
    </message>
    <message>
        <source>, not the chosen revision</source>
        <translation>、選んだリビジョンではない</translation>
    </message>
    <message>
        <source>, the chosen revision</source>
        <translation>、選んだリビジョン</translation>
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
    <message>
        <source>With a given assertion (JWT bearer)</source>
        <translation>与えられたアサーションで (JWT ベアラー)</translation>
    </message>
    <message>
        <source>Cross-app access (ID-JAG)</source>
        <translation>アプリ間アクセス (ID-JAG)</translation>
    </message>
    <message>
        <source>In exchange for another token (token exchange)</source>
        <translation>別のトークンと引き換えに (トークン交換)</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>アサーション</translation>
    </message>
    <message>
        <source>A JWT that the authorization server trusts, for example of a workload (RFC 7523). It is sent as it is.</source>
        <translation>認可サーバーが信頼する JWT (ワークロードのものなど、RFC 7523)。そのまま送信します。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>The issuer that gave the ID token. It is exchanged there for an assertion, and that here for the token.</source>
        <translation>ID トークンを発行した発行者。そこでアサーションに交換し、それをここでトークンに交換します。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Of the person, from the identity provider.</source>
        <translation>本人のもの。ID プロバイダーが発行したもの。</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>そこでのクライアント ID</translation>
    </message>
    <message>
        <source>At the identity provider. Empty: the client ID above.</source>
        <translation>ID プロバイダーでのもの。空: 上のクライアント ID。</translation>
    </message>
    <message>
        <source>Secret there</source>
        <translation>そこでのシークレット</translation>
    </message>
    <message>
        <source>At the identity provider, if it wants one.</source>
        <translation>ID プロバイダーが求める場合のみ。</translation>
    </message>
    <message>
        <source>Token to exchange</source>
        <translation>交換するトークン</translation>
    </message>
    <message>
        <source>Goes to the issuer&apos;s token endpoint (RFC 8693), and nowhere else.</source>
        <translation>発行者のトークンエンドポイント (RFC 8693) にだけ送られます。</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>a JWT of another issuer</source>
        <translation>別の発行者の JWT</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>その種類</translation>
    </message>
    <message>
        <source>Cross-app access needs the issuer of the identity provider that gave the ID token.</source>
        <translation>アプリ間アクセスには、ID トークンを発行した ID プロバイダーの発行者が必要です。</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Enter the access token to send.</source>
        <translation>送信するアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the assertion to present.</source>
        <translation>提示するアサーションを入力してください。</translation>
    </message>
    <message>
        <source>Enter the person&apos;s ID token.</source>
        <translation>本人の ID トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the token to exchange.</source>
        <translation>交換するトークンを入力してください。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Revision of MCP</source>
        <translation>MCP のリビジョン</translation>
    </message>
    <message>
        <source>Automatic: the newest that the server speaks.</source>
        <translation>自動: サーバーが話せる最新のもの。</translation>
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
    <message>
        <source>recording</source>
        <translation>記録</translation>
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
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>記録を開く…</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>記録されたものを開く</translation>
    </message>
    <message>
        <source>A HAR file, a support bundle, a log, a request with its answer (Ctrl+O)</source>
        <translation>HAR ファイル、サポートバンドル、ログ、リクエストと応答 (Ctrl+O)</translation>
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
    <message>
        <source>Open in another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the picture as received</source>
        <translation>受信したままの画像を保存</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>システムのビューアーで開く</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>システムのプレーヤーで開く</translation>
    </message>
    <message>
        <source>There is no folder for temporary files that only you can read.</source>
        <translation>本人だけが読める一時ファイル用のフォルダーがありません。</translation>
    </message>
    <message>
        <source>It is not opened: its bytes are of the kind %1, whatever the server calls them.</source>
        <translation>開きません。サーバーの呼び方にかかわらず、内容は %1 の種類です。</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The system has no program that opens it.</source>
        <translation>これを開くプログラムがシステムにありません。</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>受信したまま保存</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
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
    <message>
        <source>The faults are listed here once the demo server runs. Press Run.</source>
        <translation>デモサーバーが動くと、ここに障害の一覧が出ます。「実行」を押してください。</translation>
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
    <message>
        <source>Run again from where this shows</source>
        <translation>これが現れる箇所からもう一度実行</translation>
    </message>
    <message>
        <source>Runs the journey again from where this shows, with what was found before it. What Okta decides is looked at with a new token.</source>
        <translation>これが現れる箇所から、それまでに得た情報を使って行程をもう一度実行します。Okta が決めることは新しいトークンで確かめます。</translation>
    </message>
    <message>
        <source>Tell what you know</source>
        <translation>分かっていることを伝える</translation>
    </message>
    <message>
        <source>Open and close what you can tell (Ctrl+Shift+K)</source>
        <translation>伝えられる内容の欄を開閉します (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>A setting of Okta&apos;s Admin Console, lines of a log or the server&apos;s .env make certain what can only be guessed from outside.</source>
        <translation>Okta の Admin Console の設定、ログの行、サーバーの .env があれば、外からは推測しかできないことが確実になります。</translation>
    </message>
    <message>
        <source>Tell what you know (%1)</source>
        <translation>分かっていることを伝える (%1)</translation>
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
    <message>
        <source>The browser came back with a code. The sign-in library sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>ブラウザーがコードを持って戻りました。このリクエストはサインイン用ライブラリが送るため、ここでは変更できません。コードはこれで使い切られます。</translation>
    </message>
    <message>
        <source>You sign in there, not here. The browser is sent there with the parameters below, one a line; change what you like.</source>
        <translation>サインインはここではなく、そちらで行います。ブラウザーは下のパラメーター (1 行に 1 つ) を付けてそこへ送られます。自由に変更できます。</translation>
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
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Run again from this station</source>
        <translation>この駅からもう一度実行</translation>
    </message>
    <message>
        <source>Runs again from this station, with what the earlier ones found (Alt+F5)</source>
        <translation>前の駅で得た情報を使い、この駅からもう一度実行します (Alt+F5)</translation>
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
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A recording has no server to be asked.</source>
        <translation>記録には、問い合わせるサーバーがありません。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>クリップボードから開く(&amp;B)</translation>
    </message>
    <message>
        <source>Check &amp;again from the shown station</source>
        <translation>表示中の駅から再確認(&amp;A)</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>記録されたものを開く</translation>
    </message>
    <message>
        <source>Recordings and logs (*.har *.json *.log *.txt *.http)</source>
        <translation>記録とログ (*.har *.json *.log *.txt *.http)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n MB. Save it as a file and open that.</source>
        <translation>
            <numerusform>%1: テキストが %n MB を超えています。ファイルに保存して、それを開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard to open.</source>
        <translation>クリップボードに、開けるテキストもファイルもありません。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>file, reason</comment>
        <translation>%1 を開けませんでした: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n remarks more about what could not be read.</source>
        <translation>
            <numerusform>読み取れなかったものについて、ほかに %n 件の注記があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recorded elsewhere: it can be looked at, compared and reported on. To run the journey, add a connection to its server.</source>
        <translation>「%1」は別の場所で記録されたものです。閲覧、比較、レポートができます。行程を実行するには、そのサーバーへの接続を追加してください。</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>記録を開く…</translation>
    </message>
    <message>
        <source>It cannot be told what this is. A HAR file, a support bundle, requests with their answers, a log of a client or server, a token or a WWW-Authenticate field can be opened; %1</source>
        <translation>これが何か判別できません。HAR ファイル、サポートバンドル、リクエストと応答、クライアントやサーバーのログ、トークン、WWW-Authenticate フィールドを開けます。%1</translation>
    </message>
    <message>
        <source>Tell what you &amp;know</source>
        <translation>分かっていることを伝える(&amp;K)</translation>
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
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>全 %n 件</numerusform>
        </translation>
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
        <source>&quot;%1&quot; is required; it would be sent as it is.</source>
        <translation>「%1」は必須です。このままでも送れます。</translation>
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
    <message>
        <source>%1, recorded</source>
        <translation>%1、記録</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
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
    <message>
        <source>recorded, a problem was found</source>
        <translation>記録済み、問題が見つかりました</translation>
    </message>
    <message>
        <source>recorded, no problem was found</source>
        <translation>記録済み、問題は見つかりませんでした</translation>
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
    <message>
        <source>Relative to the system&apos;s text size.</source>
        <translation>システムの文字サイズに対する割合です。</translation>
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
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy the code to enter</source>
        <translation>入力するコードをコピー</translation>
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
    <name>authscope::gui::ToldPanel</name>
    <message>
        <source>Forget all of it</source>
        <translation>すべて取り消す</translation>
    </message>
    <message>
        <source>Forget all that was told</source>
        <translation>伝えた内容をすべて取り消す</translation>
    </message>
    <message>
        <source>What you tell is held against what was recorded as soon as you press Enter or leave the field; nothing is sent.</source>
        <translation>伝えた内容は、Enter を押すか欄を離れるとすぐに記録と突き合わせます。何も送信しません。</translation>
    </message>
    <message>
        <source>The MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Lines of a log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Of the MCP server, of a client, or of Okta&apos;s System Log.</source>
        <translation>MCP サーバー、クライアント、または Okta の System Log のもの。</translation>
    </message>
    <message>
        <source>Its variables, as NAME=VALUE. Secrets are never shown.</source>
        <translation>サーバーの変数 (NAME=VALUE 形式)。秘密情報は表示されません。</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>分かっていること</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>所見に戻る</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>The whole address, with its query.</source>
        <translation>クエリを含むアドレス全体。</translation>
    </message>
    <message>
        <source>Address at which it ended</source>
        <translation>最後に表示されたアドレス</translation>
    </message>
    <message>
        <source>What it shows where the sign-in got stuck</source>
        <translation>サインインが止まった箇所の表示内容</translation>
    </message>
    <message>
        <source>Copied from the page.</source>
        <translation>ページからコピーしたもの。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>ファイルから: %1</translation>
    </message>
    <message>
        <source>Take the text from a file</source>
        <translation>ファイルからテキストを読み込む</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>This is longer than %1 MB. The lines around the refusal are enough.</source>
        <translation>%1 MB を超えています。拒否の前後の行だけで十分です。</translation>
    </message>
    <message>
        <source>The whole address is wanted, as in http://127.0.0.1:8765/callback?code=…, not &quot;%1&quot;.</source>
        <translation>「%1」ではなく、http://127.0.0.1:8765/callback?code=… のようなアドレス全体が必要です。</translation>
    </message>
    <message>
        <source>Wanted: %1, not &quot;%2&quot;.</source>
        <translation>必要なのは %1 です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Judged is still &quot;%1&quot;.</source>
        <translation>判定には引き続き「%1」を使います。</translation>
    </message>
    <message>
        <source>told</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, certainty</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. What you tell now counts for the next run.</source>
        <translation>まだ何も判定していません。いま伝えた内容は次の実行から使われます。</translation>
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
    <message numerus="yes">
        <source>%n problems; it would be sent as it is.</source>
        <translation>
            <numerusform>問題が %n 件あります。このままでも送れます。</numerusform>
        </translation>
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
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run again from where it failed</source>
        <translation>失敗した箇所からもう一度実行</translation>
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
    <message>
        <source>The MCP server to connect to; or files to look at: HAR, a support bundle, a client&apos;s log, a request with its answer.</source>
        <translation>接続する MCP サーバー。または、閲覧するファイル: HAR、サポートバンドル、クライアントのログ、リクエストと応答。</translation>
    </message>
    <message>
        <source>Show the texts in this language: %1.</source>
        <translation>この言語で表示します: %1。</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <translation>言語 %1 はありません。使えるもの: %2。</translation>
    </message>
</context>
</TS>
