<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>The token lacks a scope for this request</source>
        <translation>Dem Token fehlt ein Scope für diese Anfrage</translation>
    </message>
    <message>
        <source>The request is forbidden, and the answer does not say why</source>
        <translation>Die Anfrage ist verboten, und die Antwort sagt nicht, warum</translation>
    </message>
    <message>
        <source>Asking for more scopes does not help</source>
        <translation>Weitere Scopes zu verlangen hilft nicht</translation>
    </message>
    <message>
        <source>The tool itself refuses</source>
        <translation>Das Werkzeug selbst lehnt ab</translation>
    </message>
    <message>
        <source>The tool may pass the MCP token on to another API</source>
        <translation>Das Werkzeug gibt womöglich das MCP-Token an eine andere API weiter</translation>
    </message>
    <message>
        <source>The token decides which tools are listed</source>
        <translation>Das Token entscheidet, welche Werkzeuge aufgelistet werden</translation>
    </message>
    <message>
        <source>The token ended while a stream was open</source>
        <translation>Das Token lief ab, während ein Stream offen war</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience</source>
        <translation>Der MCP-Server prüft die Audience nicht</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer</source>
        <translation>Der MCP-Server prüft den Aussteller nicht</translation>
    </message>
    <message>
        <source>The refresh token is no longer good</source>
        <translation>Das Refresh-Token gilt nicht mehr</translation>
    </message>
    <message>
        <source>The refresh token was not used for too long</source>
        <translation>Das Refresh-Token wurde zu lange nicht verwendet</translation>
    </message>
    <message>
        <source>A refresh token was used twice</source>
        <translation>Ein Refresh-Token wurde zweimal verwendet</translation>
    </message>
    <message>
        <source>Two refreshes ran at the same time</source>
        <translation>Zwei Erneuerungen liefen gleichzeitig</translation>
    </message>
    <message>
        <source>A refresh asked for more than was granted</source>
        <translation>Eine Erneuerung verlangte mehr, als gewährt war</translation>
    </message>
    <message>
        <source>The client did not authenticate when refreshing</source>
        <translation>Der Client hat sich beim Erneuern nicht ausgewiesen</translation>
    </message>
    <message>
        <source>The refresh was signed with another DPoP key</source>
        <translation>Die Erneuerung war mit einem anderen DPoP-Schlüssel signiert</translation>
    </message>
    <message>
        <source>The client has a refresh token and does not use it</source>
        <translation>Der Client hat ein Refresh-Token und verwendet es nicht</translation>
    </message>
    <message>
        <source>The user no longer has access</source>
        <translation>Der Benutzer hat keinen Zugang mehr</translation>
    </message>
    <message>
        <source>No client id is known</source>
        <translation>Keine Client-ID ist bekannt</translation>
    </message>
    <message>
        <source>Nobody confirmed where the credentials would go</source>
        <translation>Niemand hat bestätigt, wohin die Zugangsdaten gehen würden</translation>
    </message>
    <message>
        <source>The journey ended before its goal</source>
        <translation>Die Reise endete vor ihrem Ziel</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>Es gibt kein Refresh-Token</translation>
    </message>
    <message>
        <source>The MCP server has no address for the signing keys</source>
        <translation>Der MCP-Server hat keine Adresse für die Signaturschlüssel</translation>
    </message>
    <message>
        <source>The MCP server&apos;s code uses a name that it does not import</source>
        <translation>Der Code des MCP-Servers verwendet einen Namen, den er nicht importiert</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer is not set</source>
        <translation>Der Aussteller ist beim MCP-Server nicht eingestellt</translation>
    </message>
    <message>
        <source>The MCP server gives its inner address to the world</source>
        <translation>Der MCP-Server gibt seine innere Adresse nach außen</translation>
    </message>
    <message>
        <source>The server runs an old FastMCP</source>
        <translation>Auf dem Server läuft ein altes FastMCP</translation>
    </message>
    <message>
        <source>The server&apos;s OAuth proxy forgot its clients</source>
        <translation>Der OAuth-Proxy des Servers hat seine Clients vergessen</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>Der Hostname ist nicht bekannt</translation>
    </message>
    <message>
        <source>localhost leads to an address where nobody listens</source>
        <translation>localhost führt zu einer Adresse, an der niemand lauscht</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Der Server weist die Verbindung ab</translation>
    </message>
    <message>
        <source>The connection ends without an answer</source>
        <translation>Die Verbindung endet ohne Antwort</translation>
    </message>
    <message>
        <source>The server does not answer in time</source>
        <translation>Der Server antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an unknown root</source>
        <translation>Das Zertifikat des Servers stammt von einer unbekannten Wurzel</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>Das Zertifikat ist für einen anderen Host</translation>
    </message>
    <message>
        <source>The server sends its certificate without the intermediate one</source>
        <translation>Der Server sendet sein Zertifikat ohne das Zwischenzertifikat</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time</source>
        <translation>Das Zertifikat ist zu dieser Zeit nicht gültig</translation>
    </message>
    <message>
        <source>The two sides have no TLS version in common</source>
        <translation>Die beiden Seiten haben keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>http and https are mixed up</source>
        <translation>http und https sind vertauscht</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through</source>
        <translation>Der Proxy lässt die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>A box in between replaces the certificate</source>
        <translation>Ein Gerät dazwischen tauscht das Zertifikat aus</translation>
    </message>
    <message>
        <source>A sign-in page of the network is in the way</source>
        <translation>Eine Anmeldeseite des Netzes ist im Weg</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock differs from the issuer&apos;s</source>
        <translation>Die Uhr des MCP-Servers weicht von der des Ausstellers ab</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata</source>
        <translation>Der Server hat keine Metadaten der geschützten Ressource</translation>
    </message>
    <message>
        <source>The advertised resource metadata is not there</source>
        <translation>Die angegebenen Ressourcen-Metadaten sind nicht da</translation>
    </message>
    <message>
        <source>The resource metadata is at the wrong end of the path</source>
        <translation>Die Ressourcen-Metadaten stehen am falschen Ende des Pfades</translation>
    </message>
    <message>
        <source>The resource metadata is at one of its two addresses only</source>
        <translation>Die Ressourcen-Metadaten stehen nur an einer ihrer zwei Adressen</translation>
    </message>
    <message>
        <source>Metadata is behind a login</source>
        <translation>Die Metadaten liegen hinter einer Anmeldung</translation>
    </message>
    <message>
        <source>The resource metadata is no metadata</source>
        <translation>Die Ressourcen-Metadaten sind keine Metadaten</translation>
    </message>
    <message>
        <source>The 401 has no WWW-Authenticate header</source>
        <translation>Die 401 hat kein Feld WWW-Authenticate</translation>
    </message>
    <message>
        <source>The WWW-Authenticate header is malformed</source>
        <translation>Das Feld WWW-Authenticate ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>The challenge does not point to the resource metadata</source>
        <translation>Die Aufforderung verweist nicht auf die Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>The resource metadata is for another URL</source>
        <translation>Die Ressourcen-Metadaten sind für eine andere URL</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server</source>
        <translation>Die Ressourcen-Metadaten nennen keinen Authorization Server</translation>
    </message>
    <message>
        <source>The resource metadata lists scopes that should not be there</source>
        <translation>Die Ressourcen-Metadaten nennen Scopes, die nicht dort stehen sollten</translation>
    </message>
    <message>
        <source>The resource metadata lists an endpoint instead of an issuer</source>
        <translation>Die Ressourcen-Metadaten nennen einen Endpunkt statt eines Ausstellers</translation>
    </message>
    <message>
        <source>The listed issuer has a final slash that the real one has not</source>
        <translation>Der genannte Aussteller hat einen Schrägstrich am Ende, der richtige nicht</translation>
    </message>
    <message>
        <source>The server answers without a token</source>
        <translation>Der Server antwortet ohne Token</translation>
    </message>
    <message>
        <source>The issuer is an address of the Admin Console</source>
        <translation>Der Aussteller ist eine Adresse der Admin Console</translation>
    </message>
    <message>
        <source>This Okta org has no custom authorization servers</source>
        <translation>Diese Okta-Org hat keine eigenen Authorization Server</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is not there</source>
        <translation>Die Metadaten des Authorization Servers sind nicht da</translation>
    </message>
    <message>
        <source>The client asked for the org&apos;s metadata instead of the server&apos;s</source>
        <translation>Der Client hat die Metadaten der Org statt die des Servers verlangt</translation>
    </message>
    <message>
        <source>A browser may not follow the redirect to the metadata</source>
        <translation>Ein Browser darf der Weiterleitung zu den Metadaten womöglich nicht folgen</translation>
    </message>
    <message>
        <source>The metadata is served at only some of the well-known addresses</source>
        <translation>Die Metadaten stehen nur an einigen der festgelegten Adressen</translation>
    </message>
    <message>
        <source>A web page answers where the metadata should be</source>
        <translation>Eine Webseite antwortet, wo die Metadaten sein sollten</translation>
    </message>
    <message>
        <source>The metadata is of another issuer</source>
        <translation>Die Metadaten sind von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>Die Metadaten bieten PKCE mit S256 nicht an</translation>
    </message>
    <message>
        <source>An endpoint is on another host than the issuer</source>
        <translation>Ein Endpunkt liegt auf einem anderen Host als der Aussteller</translation>
    </message>
    <message>
        <source>The signing keys cannot be fetched</source>
        <translation>Die Signaturschlüssel sind nicht zu holen</translation>
    </message>
    <message>
        <source>Okta registers no clients on its own</source>
        <translation>Okta registriert von sich aus keine Clients</translation>
    </message>
    <message>
        <source>The authorization server takes no URL as client id</source>
        <translation>Der Authorization Server nimmt keine URL als Client-ID</translation>
    </message>
    <message>
        <source>The client may not register itself</source>
        <translation>Der Client darf sich nicht selbst registrieren</translation>
    </message>
    <message>
        <source>The authorization server offers no registration, and no client id is known</source>
        <translation>Der Authorization Server bietet keine Registrierung an, und keine Client-ID ist bekannt</translation>
    </message>
    <message>
        <source>The registration request was refused for what it says</source>
        <translation>Die Registrierung wurde wegen ihres Inhalts abgelehnt</translation>
    </message>
    <message>
        <source>The client&apos;s metadata document is not right</source>
        <translation>Das Metadatendokument des Clients ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The client id belongs to another issuer</source>
        <translation>Die Client-ID gehört zu einem anderen Aussteller</translation>
    </message>
    <message>
        <source>The callback of the server&apos;s OAuth proxy is not registered</source>
        <translation>Die Rücksprungadresse des OAuth-Proxys ist nicht registriert</translation>
    </message>
    <message>
        <source>The client takes another port each time</source>
        <translation>Der Client nimmt jedes Mal einen anderen Port</translation>
    </message>
    <message>
        <source>Okta does not know the client id</source>
        <translation>Okta kennt die Client-ID nicht</translation>
    </message>
    <message>
        <source>The redirect URI is not registered</source>
        <translation>Die Redirect URI ist nicht registriert</translation>
    </message>
    <message>
        <source>The app is of the wrong type for this flow</source>
        <translation>Die App hat den falschen Typ für diesen Ablauf</translation>
    </message>
    <message>
        <source>The app requires PKCE</source>
        <translation>Die App verlangt PKCE</translation>
    </message>
    <message>
        <source>The PKCE method is not supported</source>
        <translation>Die PKCE-Methode wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The response type is not allowed</source>
        <translation>Der Antworttyp ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The authorization server rejects the resource parameter</source>
        <translation>Der Authorization Server lehnt den Parameter resource ab</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>The answer comes from another issuer</source>
        <translation>Die Antwort kommt von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>The user is not assigned to the app</source>
        <translation>Der Benutzer ist der App nicht zugewiesen</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>A scope needs the user&apos;s consent</source>
        <translation>Ein Scope braucht die Zustimmung des Benutzers</translation>
    </message>
    <message>
        <source>No one is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>A sign-on policy stops the user at Okta&apos;s page</source>
        <translation>Eine Anmelderichtlinie hält den Benutzer auf Oktas Seite auf</translation>
    </message>
    <message>
        <source>The port of the redirect URI is in use</source>
        <translation>Der Port der Redirect URI ist belegt</translation>
    </message>
    <message>
        <source>The browser cannot reach the client</source>
        <translation>Der Browser kann den Client nicht erreichen</translation>
    </message>
    <message>
        <source>No program answers to the redirect&apos;s own scheme</source>
        <translation>Kein Programm antwortet auf das eigene Schema der Weiterleitung</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <translation>Der Browser kam nicht zurück</translation>
    </message>
    <message>
        <source>The token was asked for at the org&apos;s own server</source>
        <translation>Das Token wurde beim Server der Org selbst verlangt</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>Das Client-Secret ist falsch</translation>
    </message>
    <message>
        <source>The client secret was replaced</source>
        <translation>Das Client-Secret wurde ersetzt</translation>
    </message>
    <message>
        <source>The client did not authenticate</source>
        <translation>Der Client hat sich nicht ausgewiesen</translation>
    </message>
    <message>
        <source>The client authentication was refused</source>
        <translation>Der Ausweis des Clients wurde abgelehnt</translation>
    </message>
    <message>
        <source>The client authenticated in two ways at once</source>
        <translation>Der Client hat sich auf zwei Arten zugleich ausgewiesen</translation>
    </message>
    <message>
        <source>The Basic header cannot be read</source>
        <translation>Das Basic-Feld ist nicht lesbar</translation>
    </message>
    <message>
        <source>The client secret is in the URL</source>
        <translation>Das Client-Secret steht in der URL</translation>
    </message>
    <message>
        <source>The client assertion is for another address</source>
        <translation>Die Client-Assertion ist für eine andere Adresse</translation>
    </message>
    <message>
        <source>The times of the client assertion are not accepted</source>
        <translation>Die Zeiten der Client-Assertion werden nicht angenommen</translation>
    </message>
    <message>
        <source>The client assertion&apos;s key is not the app&apos;s</source>
        <translation>Der Schlüssel der Client-Assertion ist nicht der der App</translation>
    </message>
    <message>
        <source>The client assertion was used before</source>
        <translation>Die Client-Assertion wurde schon einmal verwendet</translation>
    </message>
    <message>
        <source>The request comes from a network that the app does not allow</source>
        <translation>Die Anfrage kommt aus einem Netz, das die App nicht erlaubt</translation>
    </message>
    <message>
        <source>A browser may not talk to the token endpoint</source>
        <translation>Ein Browser darf nicht mit dem Token-Endpunkt sprechen</translation>
    </message>
    <message>
        <source>The token request is not a form</source>
        <translation>Die Token-Anfrage ist kein Formular</translation>
    </message>
    <message>
        <source>The app may not use this grant</source>
        <translation>Die App darf diesen Grant nicht verwenden</translation>
    </message>
    <message>
        <source>The server does not know this grant</source>
        <translation>Der Server kennt diesen Grant nicht</translation>
    </message>
    <message>
        <source>No scope was asked for, and there is no default</source>
        <translation>Kein Scope wurde verlangt, und es gibt keinen vorgegebenen</translation>
    </message>
    <message>
        <source>openid was asked for without a user</source>
        <translation>openid wurde ohne Benutzer verlangt</translation>
    </message>
    <message>
        <source>OpenID scopes were asked for without openid</source>
        <translation>OpenID-Scopes wurden ohne openid verlangt</translation>
    </message>
    <message>
        <source>A scope does not exist on this server</source>
        <translation>Einen Scope gibt es auf diesem Server nicht</translation>
    </message>
    <message>
        <source>The app requires DPoP</source>
        <translation>Die App verlangt DPoP</translation>
    </message>
    <message>
        <source>The client did not repeat its request with the server&apos;s nonce</source>
        <translation>Der Client hat seine Anfrage nicht mit der Nonce des Servers wiederholt</translation>
    </message>
    <message>
        <source>The DPoP proof is not accepted</source>
        <translation>Der DPoP-Nachweis wird nicht angenommen</translation>
    </message>
    <message>
        <source>The authorization code is no longer good</source>
        <translation>Der Autorisierungscode gilt nicht mehr</translation>
    </message>
    <message>
        <source>The code was given to another client</source>
        <translation>Der Code wurde einem anderen Client gegeben</translation>
    </message>
    <message>
        <source>The code is of another authorization server</source>
        <translation>Der Code ist von einem anderen Authorization Server</translation>
    </message>
    <message>
        <source>The redirect URI changed between sign-in and exchange</source>
        <translation>Die Redirect URI änderte sich zwischen Anmeldung und Einlösung</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>Der PKCE-Verifier passt nicht zur Challenge</translation>
    </message>
    <message>
        <source>The code was exchanged without its PKCE verifier</source>
        <translation>Der Code wurde ohne seinen PKCE-Verifier eingelöst</translation>
    </message>
    <message>
        <source>The device sign-in did not end with a token</source>
        <translation>Die Anmeldung mit Gerätecode ergab kein Token</translation>
    </message>
    <message>
        <source>Okta limits the rate of requests</source>
        <translation>Okta begrenzt die Zahl der Anfragen</translation>
    </message>
    <message>
        <source>Okta could not compute the token&apos;s claims</source>
        <translation>Okta konnte die Claims des Tokens nicht berechnen</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer holds no token</source>
        <translation>Die Antwort des Token-Endpunkts enthält kein Token</translation>
    </message>
    <message>
        <source>Every call asks for a new token</source>
        <translation>Jeder Aufruf verlangt ein neues Token</translation>
    </message>
    <message>
        <source>Okta ignores the audience parameter</source>
        <translation>Okta beachtet den Parameter audience nicht</translation>
    </message>
    <message>
        <source>No access policy fits this request</source>
        <translation>Keine Zugriffsrichtlinie passt zu dieser Anfrage</translation>
    </message>
    <message>
        <source>The access policy is not assigned to this client</source>
        <translation>Die Zugriffsrichtlinie ist diesem Client nicht zugewiesen</translation>
    </message>
    <message>
        <source>The access policy no longer applies</source>
        <translation>Die Zugriffsrichtlinie gilt nicht mehr</translation>
    </message>
    <message>
        <source>The policy&apos;s rule lacks this grant type</source>
        <translation>Der Regel der Richtlinie fehlt dieser Grant</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover this user</source>
        <translation>Die Regel der Richtlinie gilt nicht für diesen Benutzer</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover a requested scope</source>
        <translation>Die Regel der Richtlinie deckt einen verlangten Scope nicht ab</translation>
    </message>
    <message>
        <source>The client that registered itself is in no access policy</source>
        <translation>Der Client, der sich selbst registriert hat, ist in keiner Zugriffsrichtlinie</translation>
    </message>
    <message>
        <source>Another rule of the policy matched than the one that is meant</source>
        <translation>Eine andere Regel der Richtlinie griff als die gemeinte</translation>
    </message>
    <message>
        <source>An address is http instead of https</source>
        <translation>Eine Adresse ist http statt https</translation>
    </message>
    <message>
        <source>The refusal comes from something in front of the MCP server</source>
        <translation>Die Ablehnung kommt von etwas vor dem MCP-Server</translation>
    </message>
    <message>
        <source>There is no MCP endpoint at this path</source>
        <translation>Unter diesem Pfad ist kein MCP-Endpunkt</translation>
    </message>
    <message>
        <source>The server redirects to the path with or without the final slash</source>
        <translation>Der Server leitet auf den Pfad mit oder ohne Schrägstrich am Ende weiter</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>Der Server leitet von https auf http weiter</translation>
    </message>
    <message>
        <source>The address redirects in a circle</source>
        <translation>Die Adresse leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>A redirect to another origin loses the token</source>
        <translation>Eine Weiterleitung zu einem anderen Ursprung verliert das Token</translation>
    </message>
    <message>
        <source>The Authorization header is lost before the MCP server</source>
        <translation>Das Feld Authorization geht vor dem MCP-Server verloren</translation>
    </message>
    <message>
        <source>The Authorization header is malformed</source>
        <translation>Das Feld Authorization ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were sent to the MCP server</source>
        <translation>Die Zugangsdaten des Clients wurden dem MCP-Server gesendet</translation>
    </message>
    <message>
        <source>The request carries credentials twice</source>
        <translation>Die Anfrage trägt Zugangsdaten doppelt</translation>
    </message>
    <message>
        <source>The token is in the URL</source>
        <translation>Das Token steht in der URL</translation>
    </message>
    <message>
        <source>The request carries no token</source>
        <translation>Die Anfrage trägt kein Token</translation>
    </message>
    <message>
        <source>The Accept header does not name both media types</source>
        <translation>Das Feld Accept nennt nicht beide Medientypen</translation>
    </message>
    <message>
        <source>The Content-Type of the request is not JSON</source>
        <translation>Der Content-Type der Anfrage ist nicht JSON</translation>
    </message>
    <message>
        <source>The session id was not sent back</source>
        <translation>Die Sitzungs-ID wurde nicht zurückgesendet</translation>
    </message>
    <message>
        <source>The server does not know this session</source>
        <translation>Der Server kennt diese Sitzung nicht</translation>
    </message>
    <message>
        <source>The server does not support this protocol version</source>
        <translation>Der Server unterstützt diese Protokollversion nicht</translation>
    </message>
    <message>
        <source>Headers and body of the request do not agree</source>
        <translation>Felder und Rumpf der Anfrage stimmen nicht überein</translation>
    </message>
    <message>
        <source>Client and server speak different generations of MCP</source>
        <translation>Client und Server sprechen verschiedene Generationen von MCP</translation>
    </message>
    <message>
        <source>The server rejects the Origin header</source>
        <translation>Der Server lehnt das Feld Origin ab</translation>
    </message>
    <message>
        <source>A browser may not talk to the MCP server</source>
        <translation>Ein Browser darf nicht mit dem MCP-Server sprechen</translation>
    </message>
    <message>
        <source>The server rejects the Host header</source>
        <translation>Der Server lehnt das Feld Host ab</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server hat einen Fehler</translation>
    </message>
    <message>
        <source>The request is larger than the server or a proxy accepts</source>
        <translation>Die Anfrage ist größer, als der Server oder ein Proxy annimmt</translation>
    </message>
    <message>
        <source>The MCP server limits the rate of requests</source>
        <translation>Der MCP-Server begrenzt die Zahl der Anfragen</translation>
    </message>
    <message>
        <source>A proxy holds the stream back</source>
        <translation>Ein Proxy hält den Stream zurück</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>Das Token ist kein JWT</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>Das Token ist verschlüsselt</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>Das Token ist abgeschnitten</translation>
    </message>
    <message>
        <source>An ID token was sent instead of an access token</source>
        <translation>Ein ID-Token wurde statt eines Access-Tokens gesendet</translation>
    </message>
    <message>
        <source>An identity assertion was sent instead of an access token</source>
        <translation>Eine Identitäts-Assertion wurde statt eines Access-Tokens gesendet</translation>
    </message>
    <message>
        <source>The server insists on the token type at+jwt</source>
        <translation>Der Server besteht auf dem Token-Typ at+jwt</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>Das Token ist nicht signiert</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood</source>
        <translation>Das Token verlangt eine Erweiterung, die nicht verstanden wird</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret</source>
        <translation>Das Token ist mit einem gemeinsamen Geheimnis signiert</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not the server&apos;s</source>
        <translation>Der Algorithmus des Tokens ist nicht der des Servers</translation>
    </message>
    <message>
        <source>The token&apos;s key is not in the issuer&apos;s key set</source>
        <translation>Der Schlüssel des Tokens ist nicht im Schlüsselsatz des Ausstellers</translation>
    </message>
    <message>
        <source>The MCP server checks with the keys of another server</source>
        <translation>Der MCP-Server prüft mit den Schlüsseln eines anderen Servers</translation>
    </message>
    <message>
        <source>The token does not say which key signed it</source>
        <translation>Das Token sagt nicht, welcher Schlüssel es signiert hat</translation>
    </message>
    <message>
        <source>The MCP server works with old keys</source>
        <translation>Der MCP-Server arbeitet mit alten Schlüsseln</translation>
    </message>
    <message>
        <source>The signature does not fit the token</source>
        <translation>Die Signatur passt nicht zum Token</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>Das Token ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The server insists on a client_id claim</source>
        <translation>Der Server besteht auf einem Claim client_id</translation>
    </message>
    <message>
        <source>The token&apos;s subject is not what the server looks for</source>
        <translation>Das Subjekt des Tokens ist nicht das, wonach der Server sucht</translation>
    </message>
    <message>
        <source>Token and MCP server do not agree on DPoP</source>
        <translation>Token und MCP-Server sind sich über DPoP nicht einig</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate</source>
        <translation>Das Token ist an ein Client-Zertifikat gebunden</translation>
    </message>
    <message>
        <source>The token comes from the org&apos;s own server</source>
        <translation>Das Token kommt vom Server der Org selbst</translation>
    </message>
    <message>
        <source>An endpoint is configured as the issuer</source>
        <translation>Als Aussteller ist ein Endpunkt eingestellt</translation>
    </message>
    <message>
        <source>The issuers differ by the final slash</source>
        <translation>Die Aussteller unterscheiden sich im Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The token comes from another server of the same org</source>
        <translation>Das Token kommt von einem anderen Server derselben Org</translation>
    </message>
    <message>
        <source>The issuers differ by the host</source>
        <translation>Die Aussteller unterscheiden sich im Host</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>Das Token kommt von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>The audiences differ by the final slash</source>
        <translation>Die Audiences unterscheiden sich im Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The audiences differ by https://</source>
        <translation>Die Audiences unterscheiden sich in https://</translation>
    </message>
    <message>
        <source>The audiences only look alike</source>
        <translation>Die Audiences sehen nur gleich aus</translation>
    </message>
    <message>
        <source>The token has the factory audience of the default server</source>
        <translation>Das Token hat die Werks-Audience des Servers default</translation>
    </message>
    <message>
        <source>The token&apos;s audience is a client id</source>
        <translation>Die Audience des Tokens ist eine Client-ID</translation>
    </message>
    <message>
        <source>The server expects its own URL as audience</source>
        <translation>Der Server erwartet seine eigene URL als Audience</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>Das Token ist für eine andere Audience</translation>
    </message>
    <message>
        <source>The token is for another MCP server</source>
        <translation>Das Token ist für einen anderen MCP-Server</translation>
    </message>
    <message>
        <source>The token has several audiences</source>
        <translation>Das Token hat mehrere Audiences</translation>
    </message>
    <message>
        <source>The token lacks a scope that the server requires</source>
        <translation>Dem Token fehlt ein Scope, den der Server verlangt</translation>
    </message>
    <message>
        <source>The token has the scope where the server does not look</source>
        <translation>Das Token hat den Scope, wo der Server nicht hinsieht</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>Das Token wurde widerrufen</translation>
    </message>
    <message>
        <source>Introspection is not set up right</source>
        <translation>Die Introspection ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>The MCP server runs with other values than its file has</source>
        <translation>Der MCP-Server läuft mit anderen Werten, als seine Datei hat</translation>
    </message>
    <message>
        <source>The MCP server may not be able to fetch the keys</source>
        <translation>Der MCP-Server kann die Schlüssel womöglich nicht holen</translation>
    </message>
    <message>
        <source>The token was issued, but the MCP server refuses it</source>
        <translation>Das Token wurde ausgestellt, aber der MCP-Server lehnt es ab</translation>
    </message>
    <message>
        <source>The MCP endpoint does not take this method</source>
        <translation>Der MCP-Endpunkt nimmt diese Methode nicht an</translation>
    </message>
    <message>
        <source>The server cannot check any token without the keys of the authorization server. The variable list of the guide leaves OAUTH_JWKS_URI out.</source>
        <translation>Ohne die Schlüssel des Authorization Servers kann der Server kein Token prüfen. In der Variablenliste der Anleitung fehlt OAUTH_JWKS_URI.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings shows the Issuer; the keys are at {Issuer}/v1/keys. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings zeigt den Issuer; die Schlüssel liegen unter {Issuer}/v1/keys. Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Set OAUTH_JWKS_URI to {Issuer}/v1/keys and restart.</source>
        <translation>Setzen Sie OAUTH_JWKS_URI auf {Issuer}/v1/keys und starten Sie neu.</translation>
    </message>
    <message>
        <source>The code stops, or a tool fails, with a NameError before OAuth plays a part.</source>
        <translation>Der Code bricht mit einem NameError ab, oder ein Werkzeug scheitert daran, noch bevor OAuth ins Spiel kommt.</translation>
    </message>
    <message>
        <source>Add the import: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</source>
        <translation>Ergänzen Sie den Import: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</translation>
    </message>
    <message>
        <source>The route of the guide that redirects to the authorization server&apos;s metadata adds a path to OAUTH_ISSUER and fails when that is unset.</source>
        <translation>Die Route der Anleitung, die auf die Metadaten des Authorization Servers weiterleitet, hängt einen Pfad an OAUTH_ISSUER an und scheitert, wenn die Variable nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Kopieren Sie den Wert.</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to that value and restart; better, replace the route by RemoteAuthProvider.</source>
        <translation>Setzen Sie OAUTH_ISSUER auf diesen Wert und starten Sie neu; besser noch, ersetzen Sie die Route durch RemoteAuthProvider.</translation>
    </message>
    <message>
        <source>It names itself by an address that only its own network knows, or with the MCP path twice. Clients from outside cannot use that name.</source>
        <translation>Er nennt sich selbst mit einer Adresse, die nur sein eigenes Netz kennt, oder mit doppeltem MCP-Pfad. Clients von außen können mit diesem Namen nichts anfangen.</translation>
    </message>
    <message>
        <source>FastMCP: base_url is the public origin, https and without the MCP path, as in base_url=&quot;https://mcp.example.com&quot;.</source>
        <translation>FastMCP: base_url ist der öffentliche Ursprung, mit https und ohne den MCP-Pfad, wie in base_url=&quot;https://mcp.example.com&quot;.</translation>
    </message>
    <message>
        <source>Versions up to 2.11 serve /mcp/ instead of /mcp, older ones do not read scp, and the texts of refusals differ.</source>
        <translation>Versionen bis 2.11 bedienen /mcp/ statt /mcp, ältere lesen scp nicht, und die Texte der Ablehnungen lauten anders.</translation>
    </message>
    <message>
        <source>Upgrade FastMCP (pip install --upgrade fastmcp), and read its notes on changes.</source>
        <translation>Aktualisieren Sie FastMCP (pip install --upgrade fastmcp) und lesen Sie die Hinweise zu den Änderungen.</translation>
    </message>
    <message>
        <source>Use the path with the final slash until then.</source>
        <translation>Verwenden Sie bis dahin den Pfad mit dem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>FastMCP&apos;s OAuthProxy and OIDCProxy register clients themselves. Kept in memory, or signed with a key made at each start, the registrations and tokens are lost with a restart.</source>
        <translation>OAuthProxy und OIDCProxy von FastMCP registrieren Clients selbst. Liegen Registrierungen und Token nur im Arbeitsspeicher oder sind sie mit einem Schlüssel signiert, der bei jedem Start neu entsteht, gehen sie bei einem Neustart verloren.</translation>
    </message>
    <message>
        <source>OAuthProxy: a persistent client_storage and a fixed jwt_signing_key.</source>
        <translation>OAuthProxy: ein dauerhafter client_storage und ein fester jwt_signing_key.</translation>
    </message>
    <message>
        <source>Delete the stored registration and its tokens, and register again.</source>
        <translation>Löschen Sie die gespeicherte Registrierung und ihre Token und registrieren Sie neu.</translation>
    </message>
    <message>
        <source>No request could be sent. A browser may still work if it uses another name server or a VPN.</source>
        <translation>Es konnte keine Anfrage gesendet werden. Ein Browser kann trotzdem funktionieren, wenn er einen anderen Nameserver oder ein VPN verwendet.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if the name is your custom domain: its CNAME record is missing.</source>
        <translation>Customizations &gt; Brands &gt; Ihre Marke &gt; Domains, falls der Name Ihre eigene Domain ist: Es fehlt deren CNAME-Eintrag.</translation>
    </message>
    <message>
        <source>Create the DNS record of the deployment.</source>
        <translation>Legen Sie den DNS-Eintrag der Bereitstellung an.</translation>
    </message>
    <message>
        <source>Correct the host name; connect the VPN that knows it.</source>
        <translation>Berichtigen Sie den Hostnamen; verbinden Sie das VPN, das ihn kennt.</translation>
    </message>
    <message>
        <source>localhost stands for both 127.0.0.1 and ::1, and the server listens on only one of them.</source>
        <translation>localhost steht sowohl für 127.0.0.1 als auch für ::1, und der Server lauscht nur auf einer der beiden Adressen.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, if this is the redirect&apos;s address: register the IP address that the client listens on.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, falls dies die Adresse der Weiterleitung ist: Registrieren Sie genau die IP-Adresse, auf der der Client lauscht.</translation>
    </message>
    <message>
        <source>Listen on both families, for instance host=&quot;::&quot; or two listeners.</source>
        <translation>Lassen Sie den Server auf beiden Adressfamilien lauschen, etwa mit host=&quot;::&quot; oder mit zwei Listenern.</translation>
    </message>
    <message>
        <source>In the URL, use the IP address that answers.</source>
        <translation>Verwenden Sie in der URL die IP-Adresse, die antwortet.</translation>
    </message>
    <message>
        <source>The machine was reached, but no program listens on that port.</source>
        <translation>Der Rechner wurde erreicht, aber auf diesem Port lauscht kein Programm.</translation>
    </message>
    <message>
        <source>Start the server; in a container bind 0.0.0.0 and publish the port.</source>
        <translation>Starten Sie den Server; binden Sie ihn in einem Container an 0.0.0.0 und veröffentlichen Sie den Port.</translation>
    </message>
    <message>
        <source>Correct the port.</source>
        <translation>Berichtigen Sie den Port.</translation>
    </message>
    <message>
        <source>Something listens there, but it does not speak HTTP, expects TLS, or fell over the request. A proxy or a firewall that cuts connections looks the same.</source>
        <translation>Dort lauscht etwas, aber es spricht kein HTTP, erwartet TLS oder ist an der Anfrage gescheitert. Ein Proxy oder eine Firewall, die Verbindungen kappt, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Read the log of what listens on that port.</source>
        <translation>Lesen Sie das Protokoll des Programms, das auf diesem Port lauscht.</translation>
    </message>
    <message>
        <source>Check the port, and http against https.</source>
        <translation>Prüfen Sie den Port, und ob http oder https richtig ist.</translation>
    </message>
    <message>
        <source>A connection that is never accepted points to a firewall. One that is accepted and then silent points to a server that hangs, often while it fetches the signing keys itself.</source>
        <translation>Eine Verbindung, die nie angenommen wird, deutet auf eine Firewall hin. Eine, die angenommen wird und dann stumm bleibt, deutet auf einen hängenden Server hin, oft während er selbst die Signaturschlüssel holt.</translation>
    </message>
    <message>
        <source>Security &gt; Networks, if a zone blocks the machine.</source>
        <translation>Security &gt; Networks, falls eine Zone den Rechner sperrt.</translation>
    </message>
    <message>
        <source>Open the firewall or security group; let the server reach the authorization server on port 443.</source>
        <translation>Öffnen Sie die Firewall oder die Security Group; geben Sie dem Server den Weg zum Authorization Server auf Port 443 frei.</translation>
    </message>
    <message>
        <source>Check the VPN and the proxy; raise the time limit to tell slow from silent.</source>
        <translation>Prüfen Sie VPN und Proxy; erhöhen Sie das Zeitlimit, um langsam von stumm zu unterscheiden.</translation>
    </message>
    <message>
        <source>The certificate may be self-signed, from a private authority, or sent without its intermediate. If it names a security product, a proxy reads the traffic.</source>
        <translation>Das Zertifikat kann selbst signiert sein, von einer privaten Zertifizierungsstelle stammen oder ohne sein Zwischenzertifikat gesendet sein. Nennt es ein Sicherheitsprodukt, liest ein Proxy den Verkehr mit.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, with the full chain.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, mit der vollständigen Kette.</translation>
    </message>
    <message>
        <source>Trust the private root (--ca-file). Do not switch verification off.</source>
        <translation>Vertrauen Sie der privaten Wurzel (--ca-file). Schalten Sie die Prüfung nicht ab.</translation>
    </message>
    <message>
        <source>The name in the URL is not among the names that the certificate lists.</source>
        <translation>Der Name in der URL gehört nicht zu den Namen, die das Zertifikat aufführt.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is your custom domain: its certificate.</source>
        <translation>Customizations &gt; Brands &gt; Ihre Marke &gt; Domains, falls es Ihre eigene Domain ist: deren Zertifikat.</translation>
    </message>
    <message>
        <source>Install a certificate that lists the host.</source>
        <translation>Installieren Sie ein Zertifikat, das den Host aufführt.</translation>
    </message>
    <message>
        <source>Use a host name that the certificate lists.</source>
        <translation>Verwenden Sie einen Hostnamen, den das Zertifikat aufführt.</translation>
    </message>
    <message>
        <source>Browsers have the intermediate certificate from elsewhere; programs, Python and Node do not.</source>
        <translation>Browser haben das Zwischenzertifikat aus anderer Quelle; Programme, Python und Node haben es nicht.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is a custom domain: upload the whole chain.</source>
        <translation>Customizations &gt; Brands &gt; Ihre Marke &gt; Domains, falls es eine eigene Domain ist: Laden Sie die ganze Kette hoch.</translation>
    </message>
    <message>
        <source>Configure the full chain (fullchain.pem): the server&apos;s certificate, then the intermediate ones.</source>
        <translation>Richten Sie die vollständige Kette ein (fullchain.pem): zuerst das Zertifikat des Servers, dann die Zwischenzertifikate.</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid. If only this machine&apos;s clock says so, the clock is wrong.</source>
        <translation>Es ist abgelaufen oder noch nicht gültig. Sagt das nur die Uhr dieses Rechners, geht sie falsch.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The handshake ended before any certificate was shown: an old server, or a box in between that speaks only TLS 1.0 or 1.1. Okta refuses everything below 1.2.</source>
        <translation>Der Handshake endete, bevor ein Zertifikat gezeigt wurde: ein alter Server oder ein Gerät dazwischen, das nur TLS 1.0 oder 1.1 spricht. Okta lehnt alles unter 1.2 ab.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Schalten Sie TLS 1.2 und 1.3 ein.</translation>
    </message>
    <message>
        <source>Update the client, or the proxy that it goes through.</source>
        <translation>Aktualisieren Sie den Client oder den Proxy, über den er geht.</translation>
    </message>
    <message>
        <source>One side speaks TLS and the other does not.</source>
        <translation>Die eine Seite spricht TLS, die andere nicht.</translation>
    </message>
    <message>
        <source>Correct the scheme of base_url, or the port that the proxy forwards to.</source>
        <translation>Berichtigen Sie das Schema von base_url oder den Port, an den der Proxy weiterleitet.</translation>
    </message>
    <message>
        <source>Change the scheme of the URL.</source>
        <translation>Ändern Sie das Schema der URL.</translation>
    </message>
    <message>
        <source>The refusal is the proxy&apos;s, not the server&apos;s: 407 asks for its credentials, 403 is its block list.</source>
        <translation>Die Ablehnung kommt vom Proxy, nicht vom Server: 407 verlangt Zugangsdaten für den Proxy, 403 ist seine Sperrliste.</translation>
    </message>
    <message>
        <source>Correct the proxy settings and its credentials; have *.okta.com, *.oktacdn.com and the MCP host allowed; no proxy for loopback addresses.</source>
        <translation>Berichtigen Sie die Proxy-Einstellungen und die Zugangsdaten dazu; lassen Sie *.okta.com, *.oktacdn.com und den MCP-Host freigeben; kein Proxy für Loopback-Adressen.</translation>
    </message>
    <message>
        <source>The certificate is not from a public authority. Browsers trust the company&apos;s root, Python, Node and other programs do not.</source>
        <translation>Das Zertifikat stammt nicht von einer öffentlichen Zertifizierungsstelle. Browser vertrauen der Wurzel der Firma; Python, Node und andere Programme nicht.</translation>
    </message>
    <message>
        <source>Give the root to the server&apos;s runtime too (SSL_CERT_FILE), because it fetches Okta&apos;s keys.</source>
        <translation>Geben Sie die Wurzel auch der Laufzeitumgebung des Servers (SSL_CERT_FILE), denn er holt Oktas Schlüssel.</translation>
    </message>
    <message>
        <source>Give the company&apos;s root to the runtime (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or have the host exempted from inspection.</source>
        <translation>Geben Sie die Wurzel der Firma der Laufzeitumgebung (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS) oder lassen Sie den Host von der TLS-Inspektion ausnehmen.</translation>
    </message>
    <message>
        <source>Requests for metadata end at an unrelated host, as in a hotel or a guest network before its terms are accepted.</source>
        <translation>Anfragen nach Metadaten enden bei einem fremden Host, etwa in einem Hotel- oder Gastnetz, bevor dessen Bedingungen angenommen sind.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich beim Netz an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Two independent hosts agree on another time. Tokens then look fresh or expired wrongly, and proofs and assertions signed here are refused.</source>
        <translation>Zwei voneinander unabhängige Hosts nennen übereinstimmend eine andere Zeit. Token wirken dann zu Unrecht frisch oder abgelaufen, und hier signierte Nachweise und Assertions werden abgelehnt.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on this machine.</source>
        <translation>Schalten Sie auf diesem Rechner die Zeitsynchronisation ein.</translation>
    </message>
    <message>
        <source>A server that is far ahead sees fresh tokens as expired; FastMCP allows no tolerance. One that is behind accepts expired ones.</source>
        <translation>Geht die Uhr des Servers vor, hält er frische Token für abgelaufen; FastMCP lässt keine Toleranz zu. Geht sie nach, nimmt er abgelaufene an.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on the server&apos;s host or virtual machine.</source>
        <translation>Schalten Sie auf dem Host oder der virtuellen Maschine des Servers die Zeitsynchronisation ein.</translation>
    </message>
    <message>
        <source>Over plain HTTP everyone on the way can read the token. Only loopback addresses are exempt.</source>
        <translation>Über einfaches HTTP kann jeder auf dem Weg das Token lesen. Nur Loopback-Adressen sind ausgenommen.</translation>
    </message>
    <message>
        <source>Serve over https and set base_url to the https address.</source>
        <translation>Stellen Sie den Server über https bereit und setzen Sie base_url auf die https-Adresse.</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>Verwenden Sie https in der URL.</translation>
    </message>
    <message>
        <source>It has not the form of an MCP server&apos;s answer: a gateway, firewall or load balancer refused. Okta has no part in it.</source>
        <translation>Sie hat nicht die Form einer Antwort des MCP-Servers: Ein Gateway, eine Firewall oder ein Load Balancer hat abgelehnt. Okta ist daran nicht beteiligt.</translation>
    </message>
    <message>
        <source>Correct the rule of the gateway, so that requests with a Bearer token reach the MCP server.</source>
        <translation>Berichtigen Sie die Regel des Gateways, sodass Anfragen mit einem Bearer-Token den MCP-Server erreichen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway; a server log without an entry for the request proves it.</source>
        <translation>Fragen Sie den Betreiber des Gateways; ein Serverprotokoll ohne Eintrag zu der Anfrage beweist es.</translation>
    </message>
    <message>
        <source>The host answers, but not as an MCP server at this address. FastMCP listens at /mcp unless told otherwise.</source>
        <translation>Der Host antwortet, aber nicht als MCP-Server unter dieser Adresse. FastMCP lauscht auf /mcp, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Check mcp.run(path=…) and the prefix that a gateway adds.</source>
        <translation>Prüfen Sie mcp.run(path=…) und das Präfix, das ein Gateway hinzufügt.</translation>
    </message>
    <message>
        <source>Correct the path of the MCP URL.</source>
        <translation>Berichtigen Sie den Pfad der MCP-URL.</translation>
    </message>
    <message>
        <source>A client that repeats the request with its body and its Authorization header gets through; others do not.</source>
        <translation>Ein Client, der die Anfrage mit Rumpf und Feld Authorization wiederholt, kommt durch; andere nicht.</translation>
    </message>
    <message>
        <source>FastMCP: the path is /mcp from 2.12, /mcp/ before.</source>
        <translation>FastMCP: Der Pfad ist ab 2.12 /mcp, davor /mcp/.</translation>
    </message>
    <message>
        <source>Use the exact path of the redirect.</source>
        <translation>Verwenden Sie genau den Pfad der Weiterleitung.</translation>
    </message>
    <message>
        <source>The scheme is part of the origin, so clients drop the Authorization header. Usually TLS ends at a proxy and the server behind it builds the address from its own plain connection.</source>
        <translation>Das Schema gehört zum Ursprung, deshalb lassen Clients das Feld Authorization weg. Meist endet TLS an einem Proxy, und der Server dahinter bildet die Adresse aus seiner eigenen unverschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>Start uvicorn with --proxy-headers, set FORWARDED_ALLOW_IPS and let the proxy send X-Forwarded-Proto: https.</source>
        <translation>Starten Sie uvicorn mit --proxy-headers, setzen Sie FORWARDED_ALLOW_IPS und lassen Sie den Proxy X-Forwarded-Proto: https senden.</translation>
    </message>
    <message>
        <source>Use the exact path, so that no redirect is needed.</source>
        <translation>Verwenden Sie den genauen Pfad, sodass keine Weiterleitung nötig ist.</translation>
    </message>
    <message>
        <source>A proxy that adds the final slash before a server that takes it away does this, and so does one that sends https back to https because TLS ends before it.</source>
        <translation>Das bewirkt ein Proxy, der den Schrägstrich am Ende ergänzt, vor einem Server, der ihn wieder entfernt; ebenso einer, der https auf https zurückleitet, weil TLS vor ihm endet.</translation>
    </message>
    <message>
        <source>Let only one of proxy and server redirect; tell the server the outer scheme (X-Forwarded-Proto).</source>
        <translation>Nur einer von beiden, Proxy oder Server, darf weiterleiten; teilen Sie dem Server das äußere Schema mit (X-Forwarded-Proto).</translation>
    </message>
    <message>
        <source>Use the address that answers without a redirect.</source>
        <translation>Verwenden Sie die Adresse, die ohne Weiterleitung antwortet.</translation>
    </message>
    <message>
        <source>A token must not be carried to another scheme, host or port, so the server behind the redirect sees a request without one.</source>
        <translation>Ein Token darf nicht zu einem anderen Schema, Host oder Port mitgenommen werden, deshalb sieht der Server hinter der Weiterleitung eine Anfrage ohne Token.</translation>
    </message>
    <message>
        <source>Serve the MCP endpoint where clients are told to call it.</source>
        <translation>Stellen Sie den MCP-Endpunkt dort bereit, wo ihn die Clients aufrufen sollen.</translation>
    </message>
    <message>
        <source>Configure the final URL. Do not forward the token by hand.</source>
        <translation>Stellen Sie die endgültige URL ein. Reichen Sie das Token nicht selbst weiter.</translation>
    </message>
    <message>
        <source>The token was sent, and the server answers as if none had come. A proxy or gateway in between removes or consumes the header.</source>
        <translation>Das Token wurde gesendet, und der Server antwortet, als wäre keines gekommen. Ein Proxy oder Gateway dazwischen entfernt das Feld oder verbraucht es.</translation>
    </message>
    <message>
        <source>nginx: proxy_set_header Authorization $http_authorization; Apache with mod_wsgi: WSGIPassAuthorization On; API gateway: let the header through.</source>
        <translation>nginx: proxy_set_header Authorization $http_authorization; Apache mit mod_wsgi: WSGIPassAuthorization On; API-Gateway: das Feld durchlassen.</translation>
    </message>
    <message>
        <source>Try the server&apos;s own address, past the proxy, to confirm it.</source>
        <translation>Rufen Sie zur Bestätigung die Adresse des Servers selbst auf, am Proxy vorbei.</translation>
    </message>
    <message>
        <source>The server cannot read a token from it. Often the word Bearer was pasted into a field that already adds it.</source>
        <translation>Der Server kann daraus kein Token lesen. Oft wurde das Wort Bearer in ein Eingabefeld eingefügt, das es schon selbst ergänzt.</translation>
    </message>
    <message>
        <source>Enter the bare token, without Bearer, quotes or line breaks.</source>
        <translation>Geben Sie das bloße Token ein, ohne Bearer, Anführungszeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Basic is for the token endpoint. The MCP server wants a Bearer token, and now knows the secret.</source>
        <translation>Basic ist für den Token-Endpunkt. Der MCP-Server will ein Bearer-Token, und er kennt nun das Client-Secret.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret: replace the one that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Generate new secret: Ersetzen Sie das gesendete Secret.</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token first, and send that: Authorization: Bearer and the token.</source>
        <translation>Holen Sie zuerst ein Token vom Token-Endpunkt und senden Sie dieses: Authorization: Bearer und das Token.</translation>
    </message>
    <message>
        <source>Only one way may be used. FastMCP takes the first header, another server may take the other one or refuse.</source>
        <translation>Nur ein Weg darf verwendet werden. FastMCP nimmt das erste Feld, ein anderer Server nimmt womöglich das andere oder lehnt ab.</translation>
    </message>
    <message>
        <source>See that no proxy adds a header of its own.</source>
        <translation>Sorgen Sie dafür, dass kein Proxy ein eigenes Feld hinzufügt.</translation>
    </message>
    <message>
        <source>Remove the Authorization field from the custom headers of the client&apos;s entry.</source>
        <translation>Entfernen Sie das Feld Authorization aus den eigenen Kopffeldern im Eintrag des Clients.</translation>
    </message>
    <message>
        <source>MCP forbids it, and FastMCP does not look there. URLs are written to logs, so the token must be taken for known.</source>
        <translation>MCP verbietet es, und FastMCP sieht dort nicht nach. URLs landen in Protokollen, deshalb muss das Token als bekannt geworden gelten.</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: look for uses of the token; a short Access token lifetime limits the harm.</source>
        <translation>Reports &gt; System Log: Suchen Sie nach Verwendungen des Tokens; eine kurze Access token lifetime begrenzt den Schaden.</translation>
    </message>
    <message>
        <source>Send it in the header, Authorization: Bearer and the token, and get a new one.</source>
        <translation>Senden Sie es im Kopf, Authorization: Bearer und das Token, und besorgen Sie ein neues.</translation>
    </message>
    <message>
        <source>The server asks for one with 401, which is how the flow starts. It stops here unless the client signs in or sends the token that it has.</source>
        <translation>Der Server verlangt mit 401 eines; so beginnt der Ablauf. Hier endet er, es sei denn, der Client meldet sich an oder sendet das Token, das er hat.</translation>
    </message>
    <message>
        <source>Sign in, or configure the token for this server.</source>
        <translation>Melden Sie sich an oder stellen Sie das Token für diesen Server ein.</translation>
    </message>
    <message>
        <source>405 to GET or DELETE is allowed: servers without sessions, such as FastMCP with stateless_http=True, have only POST. 405 to POST is not: every request of MCP is one, so a route or a gateway in front of the server keeps it away.</source>
        <translation>405 auf GET oder DELETE ist erlaubt: Server ohne Sitzungen, etwa FastMCP mit stateless_http=True, haben nur POST. 405 auf POST ist es nicht: Jede Anfrage von MCP ist ein POST, also hält eine Route oder ein Gateway davor sie vom Server fern.</translation>
    </message>
    <message>
        <source>If POST gets 405: let POST (and DELETE) through to this path.</source>
        <translation>Falls POST 405 bekommt: Lassen Sie POST (und DELETE) zu diesem Pfad durch.</translation>
    </message>
    <message>
        <source>If only GET does: go on without the GET stream.</source>
        <translation>Falls nur GET 405 bekommt: Machen Sie ohne den GET-Stream weiter.</translation>
    </message>
    <message>
        <source>An MCP server may answer with JSON or with an event stream, and wants to read that the client takes both; */* does not count.</source>
        <translation>Ein MCP-Server darf mit JSON oder mit einem Strom von Ereignissen antworten und will lesen, dass der Client beides annimmt; */* zählt nicht.</translation>
    </message>
    <message>
        <source>Send Accept: application/json, text/event-stream.</source>
        <translation>Senden Sie Accept: application/json, text/event-stream.</translation>
    </message>
    <message>
        <source>MCP messages are sent as application/json.</source>
        <translation>MCP-Nachrichten werden als application/json gesendet.</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json.</source>
        <translation>Senden Sie Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The server opened a session, and a later request came without Mcp-Session-Id: a client&apos;s mistake, a proxy that drops the header, or a browser that may not read it.</source>
        <translation>Der Server hat eine Sitzung eröffnet, und eine spätere Anfrage kam ohne Mcp-Session-Id: ein Fehler des Clients, ein Proxy, der das Feld entfernt, oder ein Browser, der es nicht lesen darf.</translation>
    </message>
    <message>
        <source>Let the proxy pass Mcp-Session-Id and expose it by CORS, or run FastMCP with stateless_http=True.</source>
        <translation>Lassen Sie Mcp-Session-Id durch den Proxy und geben Sie das Feld per CORS frei, oder betreiben Sie FastMCP mit stateless_http=True.</translation>
    </message>
    <message>
        <source>Send the Mcp-Session-Id of the answer to initialize with every request.</source>
        <translation>Senden Sie die Mcp-Session-Id aus der Antwort auf initialize mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>It was restarted, the session ran out, or several replicas each keep their own sessions (then 200 and 404 alternate).</source>
        <translation>Er wurde neu gestartet, die Sitzung lief ab, oder mehrere Replikate führen je eigene Sitzungen (dann wechseln sich 200 und 404 ab).</translation>
    </message>
    <message>
        <source>Make sessions sticky, or run with stateless_http=True.</source>
        <translation>Ordnen Sie Sitzungen fest einem Replikat zu oder betreiben Sie den Server mit stateless_http=True.</translation>
    </message>
    <message>
        <source>Initialise again.</source>
        <translation>Initialisieren Sie die Sitzung neu.</translation>
    </message>
    <message>
        <source>Client and server have no MCP revision in common, or the client asked for the wrong one.</source>
        <translation>Client und Server haben keine MCP-Revision gemeinsam, oder der Client hat die falsche verlangt.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Update the client, or choose a revision that the server names.</source>
        <translation>Aktualisieren Sie den Client oder wählen Sie eine Revision, die der Server nennt.</translation>
    </message>
    <message>
        <source>MCP 2026-07-28 repeats method, name and version in headers, and the server compares. Often a gateway changes the body or drops headers that it does not know.</source>
        <translation>MCP 2026-07-28 wiederholt Methode, Name und Version in Kopffeldern, und der Server vergleicht. Oft ändert ein Gateway den Rumpf oder entfernt Felder, die es nicht kennt.</translation>
    </message>
    <message>
        <source>Gateway: let Mcp-Method, Mcp-Name and MCP-Protocol-Version pass unchanged.</source>
        <translation>Gateway: Mcp-Method, Mcp-Name und MCP-Protocol-Version unverändert durchlassen.</translation>
    </message>
    <message>
        <source>Take both from the same message.</source>
        <translation>Nehmen Sie beides aus derselben Nachricht.</translation>
    </message>
    <message>
        <source>Up to 2025-11-25 a connection opens with initialize and has a session; from 2026-07-28 each request stands for itself.</source>
        <translation>Bis 2025-11-25 wird eine Verbindung mit initialize eröffnet und hat eine Sitzung; ab 2026-07-28 steht jede Anfrage für sich.</translation>
    </message>
    <message>
        <source>Upgrade the server&apos;s SDK, which serves both.</source>
        <translation>Aktualisieren Sie das SDK des Servers auf eine Version, die beides bedient.</translation>
    </message>
    <message>
        <source>Use a client that tries both openings, or set its protocol version.</source>
        <translation>Verwenden Sie einen Client, der beide Arten der Eröffnung versucht, oder stellen Sie seine Protokollversion ein.</translation>
    </message>
    <message>
        <source>This is a guard against DNS rebinding and has nothing to do with OAuth.</source>
        <translation>Das ist ein Schutz gegen DNS-Rebinding und hat nichts mit OAuth zu tun.</translation>
    </message>
    <message>
        <source>Add the origin to allowed_origins.</source>
        <translation>Fügen Sie den Ursprung zu allowed_origins hinzu.</translation>
    </message>
    <message>
        <source>Do not send Origin unless it is a browser.</source>
        <translation>Senden Sie Origin nur, wenn der Client ein Browser ist.</translation>
    </message>
    <message>
        <source>A client in a browser first asks with OPTIONS and can read only what CORS allows. Programs outside a browser do not notice.</source>
        <translation>Ein Client im Browser fragt zuerst mit OPTIONS und kann nur lesen, was CORS erlaubt. Programme außerhalb des Browsers merken davon nichts.</translation>
    </message>
    <message>
        <source>CORS middleware outside of the authentication: allow the origin and the headers Authorization, Content-Type and the Mcp ones, and expose WWW-Authenticate and Mcp-Session-Id.</source>
        <translation>CORS-Middleware außen um die Authentifizierung: Erlauben Sie den Ursprung und die Felder Authorization, Content-Type und die von MCP, und geben Sie WWW-Authenticate und Mcp-Session-Id zum Lesen frei.</translation>
    </message>
    <message>
        <source>Use a client outside of the browser until then.</source>
        <translation>Verwenden Sie bis dahin einen Client außerhalb des Browsers.</translation>
    </message>
    <message>
        <source>The name in the URL is not in the server&apos;s list of hosts, as happens behind tunnels and proxies.</source>
        <translation>Der Name in der URL steht nicht in der Hostliste des Servers, wie es hinter Tunneln und Proxys vorkommt.</translation>
    </message>
    <message>
        <source>Add the public host to allowed_hosts, or let the proxy pass the expected Host.</source>
        <translation>Fügen Sie den öffentlichen Host zu allowed_hosts hinzu oder lassen Sie den Proxy den erwarteten Host weitergeben.</translation>
    </message>
    <message>
        <source>This is an error inside the server or the gateway before it, not one of sign-in.</source>
        <translation>Das ist ein Fehler im Server oder im Gateway davor, keiner der Anmeldung.</translation>
    </message>
    <message>
        <source>Read the log of the component that answered.</source>
        <translation>Lesen Sie das Protokoll der Komponente, die geantwortet hat.</translation>
    </message>
    <message>
        <source>It has nothing to do with the sign-in.</source>
        <translation>Mit der Anmeldung hat es nichts zu tun.</translation>
    </message>
    <message>
        <source>Raise the limit: of the server, or of the proxy (client_max_body_size of nginx).</source>
        <translation>Erhöhen Sie die Grenze: die des Servers oder die des Proxys (client_max_body_size bei nginx).</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The limit is the MCP server&apos;s or its gateway&apos;s, not Okta&apos;s.</source>
        <translation>Die Grenze ist die des MCP-Servers oder seines Gateways, nicht die von Okta.</translation>
    </message>
    <message>
        <source>Raise the limit if it is too low.</source>
        <translation>Erhöhen Sie die Grenze, wenn sie zu niedrig ist.</translation>
    </message>
    <message>
        <source>Wait as Retry-After says, and send fewer requests.</source>
        <translation>Warten Sie so lange, wie Retry-After sagt, und senden Sie weniger Anfragen.</translation>
    </message>
    <message>
        <source>The answer is a stream, but it arrives only as a whole, or is cut when the proxy&apos;s time is up. Short calls work.</source>
        <translation>Die Antwort ist ein Stream, aber sie kommt erst als Ganzes an oder wird abgeschnitten, wenn die Zeit des Proxys um ist. Kurze Aufrufe funktionieren.</translation>
    </message>
    <message>
        <source>nginx: proxy_buffering off, or the header X-Accel-Buffering: no; raise the idle time-out (proxy_read_timeout).</source>
        <translation>nginx: proxy_buffering off oder das Feld X-Accel-Buffering: no; erhöhen Sie das Zeitlimit für Leerlauf (proxy_read_timeout).</translation>
    </message>
    <message>
        <source>The client cannot find out who issues tokens for it. Current MCP clients stop here; those of 2025-03-26 fall back to /.well-known/oauth-authorization-server of the MCP server.</source>
        <translation>Der Client kann nicht herausfinden, wer Token für den Server ausstellt. Heutige MCP-Clients brechen hier ab; die von 2025-03-26 weichen auf /.well-known/oauth-authorization-server des MCP-Servers aus.</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</source>
        <translation>FastMCP: Ersetzen Sie auth=JWTVerifier(…) durch RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</translation>
    </message>
    <message>
        <source>Enter the issuer by hand where the client allows it.</source>
        <translation>Geben Sie den Aussteller von Hand ein, wo der Client das erlaubt.</translation>
    </message>
    <message>
        <source>FastMCP does this when JWTVerifier has a base_url but no RemoteAuthProvider serves the document; a gateway that does not route /.well-known/ has the same effect.</source>
        <translation>FastMCP tut das, wenn JWTVerifier eine base_url hat, aber kein RemoteAuthProvider das Dokument bereitstellt; ein Gateway, das /.well-known/ nicht weiterleitet, hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Route /.well-known/ of the public host to the application.</source>
        <translation>FastMCP: Ersetzen Sie auth=JWTVerifier(…) durch RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Leiten Sie /.well-known/ des öffentlichen Hosts zur Anwendung.</translation>
    </message>
    <message>
        <source>The well-known part belongs between host and path. Here it is appended to the path, where no client looks.</source>
        <translation>Der Teil /.well-known/… gehört zwischen Host und Pfad. Hier ist er an den Pfad angehängt, wo kein Client nachsieht.</translation>
    </message>
    <message>
        <source>Route /.well-known/oauth-protected-resource/mcp of the public host to it; RemoteAuthProvider of FastMCP does.</source>
        <translation>Leiten Sie /.well-known/oauth-protected-resource/mcp des öffentlichen Hosts dorthin; RemoteAuthProvider von FastMCP tut das.</translation>
    </message>
    <message>
        <source>The challenge names neither, so a client that tries only the other one finds nothing.</source>
        <translation>Die Aufforderung nennt keine von beiden, also findet ein Client, der nur die andere versucht, nichts.</translation>
    </message>
    <message>
        <source>Name it in the challenge (resource_metadata), as FastMCP&apos;s RemoteAuthProvider does, or serve both.</source>
        <translation>Nennen Sie die Adresse in der Aufforderung (resource_metadata), wie es RemoteAuthProvider von FastMCP tut, oder bedienen Sie beide.</translation>
    </message>
    <message>
        <source>A client must read it before it has any token. A gateway protects /.well-known/ together with the rest.</source>
        <translation>Ein Client muss sie lesen, bevor er irgendein Token hat. Ein Gateway schützt /.well-known/ zusammen mit dem Rest.</translation>
    </message>
    <message>
        <source>Gateway: exempt /.well-known/ from authentication.</source>
        <translation>Gateway: /.well-known/ von der Authentifizierung ausnehmen.</translation>
    </message>
    <message>
        <source>Something else answers at the well-known path, such as the catch-all page of a web application.</source>
        <translation>Unter dem Well-known-Pfad antwortet etwas anderes, etwa die Auffangseite einer Webanwendung.</translation>
    </message>
    <message>
        <source>Put the well-known route before the catch-all in the web server.</source>
        <translation>Stellen Sie im Webserver die Well-known-Route vor die Auffangroute.</translation>
    </message>
    <message>
        <source>A client cannot tell how to sign in. FastMCP always sends the header, so a gateway removed it or answered itself.</source>
        <translation>Ein Client kann nicht erkennen, wie er sich anmelden soll. FastMCP sendet das Feld immer, also hat ein Gateway es entfernt oder selbst geantwortet.</translation>
    </message>
    <message>
        <source>Let the gateway pass WWW-Authenticate, or send it.</source>
        <translation>Lassen Sie das Gateway WWW-Authenticate durchreichen oder selbst senden.</translation>
    </message>
    <message>
        <source>Clients read it differently or not at all. This comes from hand-written middleware.</source>
        <translation>Clients lesen es unterschiedlich oder gar nicht. Das kommt von selbst geschriebener Middleware.</translation>
    </message>
    <message>
        <source>Write it as Bearer name=&quot;value&quot;, name=&quot;value&quot;, with an absolute URL in resource_metadata.</source>
        <translation>Schreiben Sie es als Bearer name=&quot;value&quot;, name=&quot;value&quot;, mit einer absoluten URL in resource_metadata.</translation>
    </message>
    <message>
        <source>Clients must guess the well-known path. The guide&apos;s server, JWTVerifier alone, answers like this.</source>
        <translation>Clients müssen den Well-known-Pfad erraten. Der Server der Anleitung, JWTVerifier allein, antwortet so.</translation>
    </message>
    <message>
        <source>A client must not use metadata whose resource is not the URL that it called. Usually base_url is the inner address, or http behind a proxy that ends TLS.</source>
        <translation>Ein Client darf keine Metadaten verwenden, deren resource nicht die URL ist, die er aufgerufen hat. Meist ist base_url die innere Adresse oder http hinter einem Proxy, an dem TLS endet.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: ideally the same URL.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: am besten dieselbe URL.</translation>
    </message>
    <message>
        <source>Set base_url to the public origin, without the MCP path, with https.</source>
        <translation>Setzen Sie base_url auf den öffentlichen Ursprung, ohne den MCP-Pfad und mit https.</translation>
    </message>
    <message>
        <source>Use the URL that the metadata names, if it is the right one.</source>
        <translation>Verwenden Sie die URL, die die Metadaten nennen, wenn es die richtige ist.</translation>
    </message>
    <message>
        <source>The client has the document, but not the one thing that it needs from it.</source>
        <translation>Der Client hat das Dokument, aber nicht das Eine, das er daraus braucht.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Kopieren Sie diesen Wert.</translation>
    </message>
    <message>
        <source>authorization_servers=[AnyHttpUrl(Issuer)]</source>
        <translation>authorization_servers=[AnyHttpUrl(Issuer)]</translation>
    </message>
    <message>
        <source>Clients ask for exactly these. One that the authorization server does not know sinks the whole request; offline_access is the client&apos;s choice.</source>
        <translation>Clients verlangen genau diese. Kennt der Authorization Server einen davon nicht, scheitert die ganze Anfrage; offline_access ist Sache des Clients.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: compare the names, upper and lower case too.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes: Vergleichen Sie die Namen, auch in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>FastMCP: required_scopes and scopes_supported hold names from that list only.</source>
        <translation>FastMCP: required_scopes und scopes_supported dürfen nur Namen aus dieser Liste enthalten.</translation>
    </message>
    <message>
        <source>Ask for the right scopes by hand until then.</source>
        <translation>Geben Sie die richtigen Scopes bis dahin von Hand an.</translation>
    </message>
    <message>
        <source>authorization_servers holds issuer identifiers. Clients add the well-known path to what is there and find nothing.</source>
        <translation>authorization_servers enthält Bezeichner von Ausstellern. Clients hängen den Well-known-Pfad an das an, was dort steht, und finden nichts.</translation>
    </message>
    <message>
        <source>List the Issuer in authorization_servers, without /v1/… or /.well-known/….</source>
        <translation>Tragen Sie in authorization_servers den Issuer ein, ohne /v1/… oder /.well-known/….</translation>
    </message>
    <message>
        <source>Issuers are compared byte by byte. FastMCP adds the slash to an issuer without a path; some clients forgive it, strict ones stop.</source>
        <translation>Aussteller werden Byte für Byte verglichen. FastMCP hängt den Schrägstrich an einen Aussteller ohne Pfad an; manche Clients verzeihen das, strenge brechen ab.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers: use a custom server, whose issuer has a path.</source>
        <translation>Security &gt; API &gt; Authorization Servers: Verwenden Sie einen eigenen Authorization Server, dessen Aussteller einen Pfad hat.</translation>
    </message>
    <message>
        <source>List the issuer exactly as its metadata has it, or override the document.</source>
        <translation>Tragen Sie den Aussteller genau so ein, wie ihn seine Metadaten nennen, oder ersetzen Sie das Dokument.</translation>
    </message>
    <message>
        <source>Everyone who can reach it may use it. That is fine for an open server, and a gap for one that should be protected.</source>
        <translation>Jeder, der ihn erreicht, kann ihn verwenden. Für einen offenen Server ist das in Ordnung, für einen, der geschützt sein soll, eine Lücke.</translation>
    </message>
    <message>
        <source>If it should be protected: FastMCP(…, auth=…).</source>
        <translation>Wenn er geschützt sein soll: FastMCP(…, auth=…).</translation>
    </message>
    <message>
        <source>The console&apos;s host has -admin in its name and serves no metadata.</source>
        <translation>Der Host der Admin Console hat -admin im Namen und bietet keine Metadaten.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value. Do not copy from the address bar.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Kopieren Sie diesen Wert. Kopieren Sie nicht aus der Adresszeile.</translation>
    </message>
    <message>
        <source>Enter the Issuer without -admin.</source>
        <translation>Geben Sie den Issuer ohne -admin ein.</translation>
    </message>
    <message>
        <source>API Access Management is not part of it, and the org&apos;s own server cannot replace a custom one.</source>
        <translation>API Access Management gehört nicht dazu, und der Server der Org selbst kann einen eigenen Authorization Server nicht ersetzen.</translation>
    </message>
    <message>
        <source>Security &gt; API: without the tab Authorization Servers, use another org; the Integrator Free Plan has it.</source>
        <translation>Security &gt; API: Fehlt der Reiter Authorization Servers, verwenden Sie eine andere Org; der Integrator Free Plan hat ihn.</translation>
    </message>
    <message>
        <source>The id in the issuer is wrong, the server was deleted or deactivated, or it belongs to another org.</source>
        <translation>Die ID im Aussteller ist falsch, der Server wurde gelöscht oder deaktiviert, oder er gehört zu einer anderen Org.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare each character, and see that the status is Active.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Vergleichen Sie jedes Zeichen und sehen Sie nach, ob der Status Active ist.</translation>
    </message>
    <message>
        <source>List the right issuer in authorization_servers.</source>
        <translation>Tragen Sie den richtigen Aussteller in authorization_servers ein.</translation>
    </message>
    <message>
        <source>Correct the issuer.</source>
        <translation>Berichtigen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>It left out the path of the issuer, and found the org server, which is another issuer. That is a mistake of the client.</source>
        <translation>Er ließ den Pfad des Ausstellers weg und fand den Server der Org, der ein anderer Aussteller ist. Das ist ein Fehler des Clients.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the whole URL is the issuer; nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Die ganze URL ist der Aussteller; nichts zu ändern.</translation>
    </message>
    <message>
        <source>Update the client: the well-known part goes between host and path. Enter the endpoints by hand if it allows that.</source>
        <translation>Aktualisieren Sie den Client: Der Teil /.well-known/… gehört zwischen Host und Pfad. Geben Sie die Endpunkte von Hand ein, wenn er das erlaubt.</translation>
    </message>
    <message>
        <source>The MCP server redirects to the authorization server&apos;s metadata without CORS headers, so a client in a browser sees nothing.</source>
        <translation>Der MCP-Server leitet ohne CORS-Felder auf die Metadaten des Authorization Servers weiter, deshalb sieht ein Client im Browser nichts.</translation>
    </message>
    <message>
        <source>Serve the resource metadata with CORS (RemoteAuthProvider) instead of the redirect, or add Access-Control-Allow-Origin to it.</source>
        <translation>Stellen Sie statt der Weiterleitung die Ressourcen-Metadaten mit CORS bereit (RemoteAuthProvider) oder ergänzen Sie die Weiterleitung um Access-Control-Allow-Origin.</translation>
    </message>
    <message>
        <source>Older Okta releases and other providers know one form only. A client that tries just the other one fails; Authscope tried them all.</source>
        <translation>Ältere Okta-Versionen und andere Anbieter kennen nur eine Form. Ein Client, der nur die andere versucht, scheitert; dieses Programm hat alle versucht.</translation>
    </message>
    <message>
        <source>For clients that try one form: serve the metadata at the MCP server&apos;s own origin.</source>
        <translation>Für Clients, die nur eine Form versuchen: Stellen Sie die Metadaten am Ursprung des MCP-Servers selbst bereit.</translation>
    </message>
    <message>
        <source>Update clients that try only one form.</source>
        <translation>Aktualisieren Sie Clients, die nur eine Form versuchen.</translation>
    </message>
    <message>
        <source>The address is not that of an authorization server, or a login page stands before it.</source>
        <translation>Die Adresse ist nicht die eines Authorization Servers, oder eine Anmeldeseite steht davor.</translation>
    </message>
    <message>
        <source>A client must not use a document whose issuer is not the one that it asked for.</source>
        <translation>Ein Client darf kein Dokument verwenden, dessen Aussteller nicht der gefragte ist.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose the mode (Okta URL, Custom URL or Dynamic) and use that string everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Wählen Sie den Modus (Okta URL, Custom URL oder Dynamic) und verwenden Sie überall diese Zeichenkette.</translation>
    </message>
    <message>
        <source>List the same string in the resource metadata; replace the guide&apos;s redirect by RemoteAuthProvider.</source>
        <translation>Tragen Sie in den Ressourcen-Metadaten dieselbe Zeichenkette ein; ersetzen Sie die Weiterleitung der Anleitung durch RemoteAuthProvider.</translation>
    </message>
    <message>
        <source>Enter the issuer exactly as the document has it.</source>
        <translation>Geben Sie den Aussteller genau so ein, wie er im Dokument steht.</translation>
    </message>
    <message>
        <source>An MCP client must refuse such a server. Okta always offers it, so a proxy rewrote the document.</source>
        <translation>Ein MCP-Client muss einen solchen Server ablehnen. Okta bietet es immer an, also hat ein Proxy das Dokument umgeschrieben.</translation>
    </message>
    <message>
        <source>Let the proxy pass code_challenge_methods_supported: [&quot;S256&quot;].</source>
        <translation>Lassen Sie den Proxy code_challenge_methods_supported: [&quot;S256&quot;] durchreichen.</translation>
    </message>
    <message>
        <source>Often a custom domain and the okta.com name are mixed. It would also look like this if someone had swapped an endpoint, so check the hosts before signing in.</source>
        <translation>Oft sind eine eigene Domain und der okta.com-Name gemischt. Genauso sähe es aus, wenn jemand einen Endpunkt ausgetauscht hätte; prüfen Sie also vor dem Anmelden die Hosts.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the mode decides the host.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Der Modus bestimmt den Host.</translation>
    </message>
    <message>
        <source>Use the issuer whose host the endpoints have.</source>
        <translation>Verwenden Sie den Aussteller, dessen Host die Endpunkte haben.</translation>
    </message>
    <message>
        <source>Without them no signature can be checked here. The MCP server may see them from where it is, or not.</source>
        <translation>Ohne sie lässt sich hier keine Signatur prüfen. Ob der MCP-Server sie von seinem Standort aus sieht, ist damit nicht gesagt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings: Die Schlüssel liegen unter {Issuer}/v1/keys.</translation>
    </message>
    <message>
        <source>Set jwks_uri to {Issuer}/v1/keys.</source>
        <translation>Setzen Sie jwks_uri auf {Issuer}/v1/keys.</translation>
    </message>
    <message>
        <source>The metadata lists a registration_endpoint, but it needs an administrator&apos;s credential, and no setting opens it.</source>
        <translation>Die Metadaten nennen einen registration_endpoint, aber er verlangt Zugangsdaten der Administration, und keine Einstellung öffnet ihn.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: Legen Sie den Client dort an.</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy registers clients itself, if they cannot take a fixed id.</source>
        <translation>FastMCP: OIDCProxy registriert Clients selbst, falls diese keine feste ID annehmen können.</translation>
    </message>
    <message>
        <source>Enter the client id of that app.</source>
        <translation>Geben Sie die Client-ID dieser App ein.</translation>
    </message>
    <message>
        <source>Client id metadata documents work only where client_id_metadata_document_supported is true.</source>
        <translation>Client-ID-Metadatendokumente funktionieren nur, wo client_id_metadata_document_supported true ist.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make a client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: Legen Sie dort einen Client an.</translation>
    </message>
    <message>
        <source>Enter the id of that app instead of the URL.</source>
        <translation>Geben Sie statt der URL die ID dieser App ein.</translation>
    </message>
    <message>
        <source>Okta&apos;s registration needs an administrator&apos;s credential. The client often prints only: Invalid OAuth error response.</source>
        <translation>Oktas Registrierung verlangt Zugangsdaten der Administration. Der Client gibt oft nur aus: Invalid OAuth error response.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there; hand out no API token for this.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: Legen Sie den Client dort an; geben Sie dafür kein API-Token heraus.</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy, if clients cannot take a fixed id.</source>
        <translation>FastMCP: OIDCProxy, falls Clients keine feste ID annehmen können.</translation>
    </message>
    <message>
        <source>There is no registration_endpoint in the metadata.</source>
        <translation>In den Metadaten steht kein registration_endpoint.</translation>
    </message>
    <message>
        <source>Enter its client id, and its secret if it has one.</source>
        <translation>Geben Sie seine Client-ID ein und sein Secret, wenn er eines hat.</translation>
    </message>
    <message>
        <source>A member of it is missing or not allowed; redirect URIs are the usual reason.</source>
        <translation>Eine Angabe darin fehlt oder ist nicht erlaubt; meist liegt es an den Redirect URIs.</translation>
    </message>
    <message>
        <source>Correct the body; loopback redirect URIs need application_type native.</source>
        <translation>Berichtigen Sie den Rumpf; Loopback-Redirect-URIs brauchen application_type native.</translation>
    </message>
    <message>
        <source>The client id is the URL of that document; the document must be JSON, name the same URL byte for byte as client_id, and list redirect_uris.</source>
        <translation>Die Client-ID ist die URL dieses Dokuments; das Dokument muss JSON sein, dieselbe URL Byte für Byte als client_id nennen und redirect_uris aufführen.</translation>
    </message>
    <message>
        <source>Correct the document at that URL.</source>
        <translation>Berichtigen Sie das Dokument unter dieser URL.</translation>
    </message>
    <message>
        <source>The server moved to another authorization server or org, and the client still uses the id that it had at the old one.</source>
        <translation>Der Server ist zu einem anderen Authorization Server oder einer anderen Org umgezogen, und der Client verwendet noch die ID, die er beim alten hatte.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications: make or look up the client in the new org.</source>
        <translation>Applications and Resources &gt; Applications: Legen Sie den Client in der neuen Org an oder suchen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Delete the stored registration, and register or enter the id anew.</source>
        <translation>Löschen Sie die gespeicherte Registrierung, und registrieren Sie neu oder geben Sie die ID neu ein.</translation>
    </message>
    <message>
        <source>Okta sees FastMCP&apos;s OAuthProxy or OIDCProxy as its client, so the proxy&apos;s own callback must be in the app&apos;s list, not that of the desktop client.</source>
        <translation>Für Okta ist OAuthProxy oder OIDCProxy von FastMCP der Client, deshalb muss die Rücksprungadresse des Proxys in der Liste der App stehen, nicht die des Desktop-Clients.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add {base_url}/auth/callback, exactly as it was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: Fügen Sie {base_url}/auth/callback hinzu, genau wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>base_url must be the public origin.</source>
        <translation>base_url muss der öffentliche Ursprung sein.</translation>
    </message>
    <message>
        <source>Okta compares the port too, although RFC 8252 lets it vary for loopback addresses, and takes no wildcard there.</source>
        <translation>Okta vergleicht auch den Port, obwohl er nach RFC 8252 bei Loopback-Adressen wechseln darf, und nimmt dort keinen Platzhalter an.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: one URI with a fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: eine URI mit festem Port.</translation>
    </message>
    <message>
        <source>Pin the port: callback_port of FastMCP&apos;s client, the callback port of Claude Code.</source>
        <translation>Legen Sie den Port fest: callback_port beim Client von FastMCP, der Callback-Port bei Claude Code.</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, deleted or, less likely, inactive. In the browser this is Okta&apos;s own page: the client is never called back.</source>
        <translation>Sie ist vertippt, aus einer anderen Org, gelöscht oder, seltener, inaktiv. Im Browser erscheint dann Oktas eigene Seite; zum Client kehrt der Browser nie zurück.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it, and check that the app is active and the org is the right one.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client ID: Kopieren Sie sie und prüfen Sie, ob die App aktiv und die Org die richtige ist.</translation>
    </message>
    <message>
        <source>Enter that client id; a URL as client id needs client_id_metadata_document_supported.</source>
        <translation>Geben Sie diese Client-ID ein; eine URL als Client-ID braucht client_id_metadata_document_supported.</translation>
    </message>
    <message>
        <source>Okta compares the whole string, the port of loopback addresses too, and shows its own page when it is not in the list. localhost and 127.0.0.1 are different.</source>
        <translation>Okta vergleicht die ganze Zeichenkette, bei Loopback-Adressen auch den Port, und zeigt seine eigene Seite, wenn sie nicht in der Liste steht. localhost und 127.0.0.1 sind verschieden.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add exactly the value that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: Fügen Sie genau den gesendeten Wert hinzu.</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy or OIDCProxy: register {base_url}/auth/callback.</source>
        <translation>FastMCP mit OAuthProxy oder OIDCProxy: Registrieren Sie {base_url}/auth/callback.</translation>
    </message>
    <message>
        <source>Use a fixed port and path, for instance callback_port.</source>
        <translation>Verwenden Sie einen festen Port und Pfad, etwa mit callback_port.</translation>
    </message>
    <message>
        <source>An API Services app has no users and may not sign anyone in; a Native or single-page app keeps no secret and cannot act for itself. The type of an app cannot be changed.</source>
        <translation>Eine API-Services-App hat keine Benutzer und darf niemanden anmelden; eine Native- oder Single-Page-App kann kein Secret bewahren und kann nicht im eigenen Namen handeln. Der Typ einer App lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: Web for gateways with a secret, Native for desktop clients, API Services for machine to machine.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: Web für Gateways mit Secret, Native für Desktop-Clients, API Services für Maschine zu Maschine.</translation>
    </message>
    <message>
        <source>Enter the id of the new app.</source>
        <translation>Geben Sie die ID der neuen App ein.</translation>
    </message>
    <message>
        <source>The authorization request had no code_challenge.</source>
        <translation>Die Autorisierungsanfrage hatte keine code_challenge.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it on.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require PKCE as additional verification: Lassen Sie es eingeschaltet.</translation>
    </message>
    <message>
        <source>Send code_challenge with code_challenge_method=S256.</source>
        <translation>Senden Sie code_challenge mit code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>Only S256 is. The client sent plain or no method.</source>
        <translation>Nur S256 wird unterstützt. Der Client sendete plain oder keine Methode.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it; there is no switch for plain.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require PKCE as additional verification: Lassen Sie es so; einen Schalter für plain gibt es nicht.</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>Senden Sie code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>MCP uses the authorization code; the implicit flow is off.</source>
        <translation>MCP verwendet den Autorisierungscode; der implizite Ablauf ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: Authorization Code; leave Implicit off.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Grant type: Authorization Code; lassen Sie Implicit aus.</translation>
    </message>
    <message>
        <source>Send response_type=code.</source>
        <translation>Senden Sie response_type=code.</translation>
    </message>
    <message>
        <source>MCP clients must send resource with the MCP URL; this server does not know that resource.</source>
        <translation>MCP-Clients müssen resource mit der MCP-URL senden; dieser Server kennt diese Ressource nicht.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, or add the resource.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Tragen Sie die MCP-URL ein oder fügen Sie die Ressource hinzu.</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy: forward_resource=False.</source>
        <translation>FastMCP OAuthProxy: forward_resource=False setzen.</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent: a second browser tab, an old link, or an attack. The code was not used.</source>
        <translation>Der zurückgekommene state ist nicht der gesendete: ein zweiter Browser-Tab, ein alter Link oder ein Angriff. Der Code wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Close other sign-in tabs and start again.</source>
        <translation>Schließen Sie andere Anmelde-Tabs und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The iss parameter of the redirect is not the issuer whose metadata was used. The code must not be sent anywhere.</source>
        <translation>Der Parameter iss der Weiterleitung ist nicht der Aussteller, dessen Metadaten verwendet wurden. Der Code darf nirgendwohin gesendet werden.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: see whether the mode makes two names of it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Sehen Sie nach, ob der Modus zwei Namen daraus macht.</translation>
    </message>
    <message>
        <source>Start again from the right issuer.</source>
        <translation>Beginnen Sie beim richtigen Aussteller neu.</translation>
    </message>
    <message>
        <source>Signing in worked, but Okta gives this app no code for this user.</source>
        <translation>Die Anmeldung gelang, aber Okta gibt dieser App für diesen Benutzer keinen Code.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments &gt; Assign to People or Assign to Groups.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; Assignments &gt; Assign to People oder Groups.</translation>
    </message>
    <message>
        <source>Somebody pressed No or Cancel on the consent page; a policy of an administrator can do the same.</source>
        <translation>Jemand hat auf der Zustimmungsseite mit Nein oder Abbrechen geantwortet; eine Richtlinie der Administration kann dasselbe bewirken.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Melden Sie sich noch einmal an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Nobody was there to give it: in a machine-to-machine request there never is, and prompt=none forbids the question.</source>
        <translation>Niemand war da, um sie zu geben: In einer Anfrage von Maschine zu Maschine ist das immer so, und prompt=none verbietet die Frage.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; User consent: Implicit or Flexible; and General &gt; User consent of the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes &gt; der Scope &gt; User consent: Implicit oder Flexible; außerdem General &gt; User consent der App.</translation>
    </message>
    <message>
        <source>Sign in as a user without prompt=none, or leave the scope out.</source>
        <translation>Melden Sie sich ohne prompt=none als Benutzer an oder lassen Sie den Scope weg.</translation>
    </message>
    <message>
        <source>The request forbade the sign-in page with prompt=none. As a probe this is good news: client id, redirect URI and scopes passed.</source>
        <translation>Die Anfrage verbot die Anmeldeseite mit prompt=none. Als Probe ist das eine gute Nachricht: Client-ID, Redirect URI und Scopes wurden angenommen.</translation>
    </message>
    <message>
        <source>Repeat without prompt=none.</source>
        <translation>Wiederholen Sie die Anfrage ohne prompt=none.</translation>
    </message>
    <message>
        <source>Something after the password is not as the policy wants it: a second factor, a device, a network. It is not the access policy of the authorization server.</source>
        <translation>Etwas, das nach dem Passwort kommt, ist nicht so, wie die Richtlinie es will: ein zweiter Faktor, ein Gerät, ein Netz. Die Zugriffsrichtlinie des Authorization Servers ist es nicht.</translation>
    </message>
    <message>
        <source>Security &gt; Authentication Policies, and Sign On of the app; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</source>
        <translation>Security &gt; Authentication Policies und Sign On der App; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</translation>
    </message>
    <message>
        <source>Tell what the page says, word for word.</source>
        <translation>Geben Sie wörtlich weiter, was auf der Seite steht.</translation>
    </message>
    <message>
        <source>The client must listen there to receive the answer, but another program already does.</source>
        <translation>Der Client muss dort lauschen, um die Antwort zu empfangen, aber ein anderes Programm tut es bereits.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register a second fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: Registrieren Sie einen zweiten festen Port.</translation>
    </message>
    <message>
        <source>Close the other program, or use the second port.</source>
        <translation>Beenden Sie das andere Programm oder verwenden Sie den zweiten Port.</translation>
    </message>
    <message>
        <source>The sign-in worked; the code is in the browser&apos;s address line. The client listens on another machine or another IP family, or the browser made https of http.</source>
        <translation>Die Anmeldung gelang; der Code steht in der Adresszeile des Browsers. Der Client lauscht auf einem anderen Rechner oder einer anderen IP-Familie, oder der Browser hat aus http https gemacht.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register the spelling that works, 127.0.0.1 or localhost.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: Registrieren Sie genau die Schreibweise, die funktioniert, 127.0.0.1 oder localhost.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 and ::1; forward the port (ssh -L, the container&apos;s port); or paste the address of the browser.</source>
        <translation>Lassen Sie den Client auf 127.0.0.1 und ::1 lauschen; leiten Sie den Port weiter (ssh -L, der Port des Containers); oder fügen Sie die Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>The redirect URI has a scheme that an app must register with the operating system, and nothing came back.</source>
        <translation>Die Redirect URI hat ein Schema, das eine App beim Betriebssystem anmelden muss, und es kam nichts zurück.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add http://127.0.0.1 with a fixed port and a path.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: Fügen Sie http://127.0.0.1 mit festem Port und einem Pfad hinzu.</translation>
    </message>
    <message>
        <source>Use a loopback redirect URI, or install the app that owns the scheme.</source>
        <translation>Verwenden Sie eine Loopback-Redirect-URI oder installieren Sie die App, zu der das Schema gehört.</translation>
    </message>
    <message>
        <source>Either Okta shows a page of its own (wrong redirect URI or client id, or a sign-on policy), or the browser could not reach the address where the client listens, or nobody finished the sign-in. See what the browser shows; the same request with prompt=none separates the first two.</source>
        <translation>Entweder zeigt Okta eine eigene Seite (falsche Redirect URI oder Client-ID oder eine Anmelderichtlinie), oder der Browser konnte die Adresse nicht erreichen, auf der der Client lauscht, oder niemand hat die Anmeldung abgeschlossen. Sehen Sie nach, was der Browser zeigt; dieselbe Anfrage mit prompt=none trennt die ersten beiden Fälle.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, and Reports &gt; System Log: what Okta recorded.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, und Reports &gt; System Log: was Okta aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Finish the sign-in, or paste the address that the browser ended at.</source>
        <translation>Schließen Sie die Anmeldung ab oder fügen Sie die Adresse ein, bei der der Browser endete.</translation>
    </message>
    <message>
        <source>The URL has no server id. The org server knows no custom scopes and its tokens are not for your server.</source>
        <translation>In der URL steht keine Server-ID. Der Server der Org kennt keine eigenen Scopes, und seine Token sind nicht für Ihren Server.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the token endpoint is {Issuer}/v1/token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Der Token-Endpunkt ist {Issuer}/v1/token.</translation>
    </message>
    <message>
        <source>Use that token endpoint, best by discovery from the Issuer.</source>
        <translation>Verwenden Sie diesen Token-Endpunkt, am besten durch Discovery ausgehend vom Issuer.</translation>
    </message>
    <message>
        <source>The client id is known. The secret is mistyped, has a blank or line end too many, belongs to another app, or was rotated and deactivated.</source>
        <translation>Die Client-ID ist bekannt. Das Secret ist vertippt, hat ein Leerzeichen oder Zeilenende zu viel, gehört zu einer anderen App oder wurde gewechselt und deaktiviert.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: status and date; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Client secrets: Status und Datum; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</translation>
    </message>
    <message>
        <source>Enter the active secret again; Okta&apos;s have 40 or 64 characters.</source>
        <translation>Geben Sie das aktive Secret noch einmal ein; die von Okta haben 40 oder 64 Zeichen.</translation>
    </message>
    <message>
        <source>It worked before and does so no more.</source>
        <translation>Es hat vorher funktioniert und funktioniert jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active; keep two active while changing.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Client secrets: welches aktiv ist; halten Sie beim Wechsel zwei aktiv.</translation>
    </message>
    <message>
        <source>Enter the new secret.</source>
        <translation>Geben Sie das neue Secret ein.</translation>
    </message>
    <message>
        <source>The app has a secret, and the request carried neither a Basic header nor a secret in the body.</source>
        <translation>Die App hat ein Secret, und die Anfrage trug weder ein Basic-Feld noch ein Secret im Rumpf.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: None is for Native and single-page apps.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client authentication: None ist für Native- und Single-Page-Apps.</translation>
    </message>
    <message>
        <source>Send the client secret, or use a Native app.</source>
        <translation>Senden Sie das Client-Secret oder verwenden Sie eine Native-App.</translation>
    </message>
    <message>
        <source>The method may not be the registered one (Basic header, body, private key), a secret may have been sent for an app that has none, or the app is inactive.</source>
        <translation>Das Verfahren ist womöglich nicht das registrierte (Basic-Feld, Rumpf, privater Schlüssel), ein Secret wurde womöglich für eine App gesendet, die keines hat, oder die App ist inaktiv.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: compare the method.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client authentication: Vergleichen Sie das Verfahren.</translation>
    </message>
    <message>
        <source>Use the registered method; token_endpoint_auth_methods_supported lists what the server knows.</source>
        <translation>Verwenden Sie das registrierte Verfahren; token_endpoint_auth_methods_supported führt auf, was der Server kennt.</translation>
    </message>
    <message>
        <source>Credentials came in the Basic header and in the body.</source>
        <translation>Zugangsdaten kamen im Basic-Feld und im Rumpf.</translation>
    </message>
    <message>
        <source>Send them in one place only; in Python, not auth= and the form fields together.</source>
        <translation>Senden Sie sie nur an einer Stelle; in Python also nicht auth= und die Formularfelder zusammen.</translation>
    </message>
    <message>
        <source>It must be the base64 of client id, colon, secret, both form-encoded, without line breaks or quotation marks.</source>
        <translation>Es muss die Base64-Form von Client-ID, Doppelpunkt und Secret sein, Client-ID und Secret formularkodiert, ohne Zeilenumbrüche oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Build the header that way, or send the secret in the body.</source>
        <translation>Bilden Sie das Feld so oder senden Sie das Secret im Rumpf.</translation>
    </message>
    <message>
        <source>It is refused there. URLs are written to logs, so the secret must be taken for known.</source>
        <translation>Dort wird es abgelehnt. URLs landen in Protokollen, deshalb muss das Secret als bekannt geworden gelten.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret, then deactivate the old one.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Generate new secret; deaktivieren Sie danach das alte.</translation>
    </message>
    <message>
        <source>Send it in the body or the Basic header.</source>
        <translation>Senden Sie es im Rumpf oder im Basic-Feld.</translation>
    </message>
    <message>
        <source>Its aud must be the endpoint that is called.</source>
        <translation>Das aud der Assertion muss der aufgerufene Endpunkt sein.</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, {Issuer}/v1/token, byte for byte.</source>
        <translation>Setzen Sie aud auf den Token-Endpunkt, {Issuer}/v1/token, Byte für Byte.</translation>
    </message>
    <message>
        <source>It has ended, ends too late (Okta allows an hour), or is dated in the future: look at the clock first.</source>
        <translation>Sie ist abgelaufen, läuft zu spät ab (Okta erlaubt eine Stunde) oder ist auf die Zukunft datiert: Sehen Sie zuerst nach der Uhr.</translation>
    </message>
    <message>
        <source>Correct the clock; iat = now, exp = now + 300 s.</source>
        <translation>Stellen Sie die Uhr richtig; iat = jetzt, exp = jetzt + 300 s.</translation>
    </message>
    <message>
        <source>The key is not registered, is another one, or the app&apos;s key set cannot be fetched.</source>
        <translation>Der Schlüssel ist nicht registriert oder ein anderer, oder der Schlüsselsatz der App ist nicht zu holen.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Public keys: the kid and the key must be there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Public keys: kid und Schlüssel müssen dort stehen.</translation>
    </message>
    <message>
        <source>Sign with the registered key, and put its kid into the header.</source>
        <translation>Signieren Sie mit dem registrierten Schlüssel und setzen Sie sein kid in den Kopf.</translation>
    </message>
    <message>
        <source>Each one is good for one request.</source>
        <translation>Jede gilt für eine einzige Anfrage.</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request, repetitions too.</source>
        <translation>Erzeugen Sie für jede Anfrage eine neue Assertion mit neuem jti, auch für Wiederholungen.</translation>
    </message>
    <message>
        <source>The same request from another network would pass.</source>
        <translation>Dieselbe Anfrage aus einem anderen Netz käme durch.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Network, and Security &gt; Networks: add this network.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Network und Security &gt; Networks: Fügen Sie dieses Netz hinzu.</translation>
    </message>
    <message>
        <source>Go through the allowed network (VPN).</source>
        <translation>Gehen Sie über das erlaubte Netz (VPN).</translation>
    </message>
    <message>
        <source>Okta takes such requests only from an origin of the app&apos;s redirect URIs or a Trusted Origin, with PKCE.</source>
        <translation>Okta nimmt solche Anfragen nur von einem Ursprung der Redirect URIs der App oder von einer Trusted Origin an, mit PKCE.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Trusted Origins &gt; Add Origin: the client&apos;s origin, with CORS; or a redirect URI of that origin.</source>
        <translation>Security &gt; API &gt; Trusted Origins &gt; Add Origin: der Ursprung des Clients, mit CORS; oder eine Redirect URI dieses Ursprungs.</translation>
    </message>
    <message>
        <source>Use a client outside of the browser.</source>
        <translation>Verwenden Sie einen Client außerhalb des Browsers.</translation>
    </message>
    <message>
        <source>The endpoint reads form fields and finds none in JSON.</source>
        <translation>Der Endpunkt liest Formularfelder; in JSON findet er keine.</translation>
    </message>
    <message>
        <source>Send Content-Type: application/x-www-form-urlencoded and the fields in that form.</source>
        <translation>Senden Sie Content-Type: application/x-www-form-urlencoded und die Felder in dieser Form.</translation>
    </message>
    <message>
        <source>The text lists the grants that are enabled for the app.</source>
        <translation>Der Text führt die Grants auf, die für die App eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: tick it. Client Credentials exists for Web and API Services apps only.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Grant type: Kreuzen Sie den Grant an. Client Credentials gibt es nur bei Web- und API-Services-Apps.</translation>
    </message>
    <message>
        <source>Or use a grant that the app has.</source>
        <translation>Oder verwenden Sie einen Grant, den die App hat.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the request went to the org&apos;s own server, which has no client credentials for custom scopes.</source>
        <translation>Der Name ist falsch geschrieben, oder die Anfrage ging an den Server der Org selbst, der keine Client Credentials für eigene Scopes hat.</translation>
    </message>
    <message>
        <source>Correct the token endpoint or the spelling of the grant type.</source>
        <translation>Berichtigen Sie den Token-Endpunkt oder die Schreibweise des Grants.</translation>
    </message>
    <message>
        <source>Okta refuses to issue a token without any scope.</source>
        <translation>Okta stellt kein Token ganz ohne Scope aus.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Set as a default scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes &gt; der Scope &gt; Set as a default scope.</translation>
    </message>
    <message>
        <source>Send the scope parameter.</source>
        <translation>Senden Sie den Parameter scope.</translation>
    </message>
    <message>
        <source>OpenID scopes describe a user, and a machine-to-machine request has none.</source>
        <translation>OpenID-Scopes beschreiben einen Benutzer, und eine Anfrage von Maschine zu Maschine hat keinen.</translation>
    </message>
    <message>
        <source>Ask for custom scopes only.</source>
        <translation>Verlangen Sie nur eigene Scopes.</translation>
    </message>
    <message>
        <source>profile, email and the like exist only beside openid.</source>
        <translation>profile, email und dergleichen gibt es nur zusammen mit openid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes: nichts zu ändern.</translation>
    </message>
    <message>
        <source>Add openid, or ask for custom scopes only.</source>
        <translation>Ergänzen Sie openid oder verlangen Sie nur eigene Scopes.</translation>
    </message>
    <message>
        <source>Names are compared with upper and lower case. Asking for one scope at a time shows which it is.</source>
        <translation>Bei den Namen zählt Groß- und Kleinschreibung. Wenn Sie die Scopes einzeln verlangen, zeigt sich, welcher es ist.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; Add Scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes &gt; Add Scope.</translation>
    </message>
    <message>
        <source>required_scopes must be names of that list.</source>
        <translation>required_scopes müssen Namen aus dieser Liste sein.</translation>
    </message>
    <message>
        <source>Ask only for scopes of that list.</source>
        <translation>Verlangen Sie nur Scopes aus dieser Liste.</translation>
    </message>
    <message>
        <source>API Services apps do by default. The request had no proof of possession; FastMCP servers understand plain bearer tokens only.</source>
        <translation>Bei API-Services-Apps ist das die Voreinstellung. Die Anfrage enthielt keinen Besitznachweis; FastMCP-Server verstehen nur einfache Bearer-Token.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; untick Require Demonstrating Proof of Possession (DPoP) header in token requests.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require Demonstrating Proof of Possession (DPoP) header in token requests: Entfernen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Or send DPoP proofs.</source>
        <translation>Oder senden Sie DPoP-Nachweise.</translation>
    </message>
    <message>
        <source>The refusal is the normal first step: the server gives a nonce that the next proof must hold.</source>
        <translation>Die Ablehnung ist der normale erste Schritt: Der Server gibt eine Nonce aus, die der nächste Nachweis enthalten muss.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: leave it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require Demonstrating Proof of Possession: Lassen Sie es aus, wenn der MCP-Server nur Bearer-Token annimmt.</translation>
    </message>
    <message>
        <source>Repeat with the nonce claim and a new jti; remember the last nonce of each server.</source>
        <translation>Wiederholen Sie die Anfrage mit dem Claim nonce und neuem jti; merken Sie sich die letzte Nonce jedes Servers.</translation>
    </message>
    <message>
        <source>htm and htu must be those of this request (htu without query), iat near the server&apos;s time, jti new, typ dpop+jwt.</source>
        <translation>htm und htu müssen die dieser Anfrage sein (htu ohne Query), iat nahe der Zeit des Servers, jti neu, typ dpop+jwt.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: switch it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require Demonstrating Proof of Possession: Schalten Sie es aus, wenn der MCP-Server nur Bearer-Token annimmt.</translation>
    </message>
    <message>
        <source>Correct the proof; behind a custom domain htu is the custom domain&apos;s URL. Look at the clock.</source>
        <translation>Berichtigen Sie den Nachweis; hinter einer eigenen Domain ist htu die URL der eigenen Domain. Sehen Sie nach der Uhr.</translation>
    </message>
    <message>
        <source>It was exchanged twice, later than 300 seconds after it was issued, or cut on the way.</source>
        <translation>Er wurde zweimal eingelöst, später als 300 Sekunden nach der Ausstellung eingelöst oder unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>Exchange it at once and once, on a fresh connection, and never repeat the exchange automatically.</source>
        <translation>Lösen Sie ihn sofort und nur einmal ein, über eine frische Verbindung, und wiederholen Sie die Einlösung nie automatisch.</translation>
    </message>
    <message>
        <source>The sign-in was made with one client id, the exchange with another.</source>
        <translation>Die Anmeldung lief mit der einen Client-ID, die Einlösung mit einer anderen.</translation>
    </message>
    <message>
        <source>Use the same client id, and its secret, for both; look for two stored registrations.</source>
        <translation>Verwenden Sie für beides dieselbe Client-ID und ihr Secret; suchen Sie nach zwei gespeicherten Registrierungen.</translation>
    </message>
    <message>
        <source>The authorization endpoint and the token endpoint are of two servers of the org.</source>
        <translation>Autorisierungs-Endpunkt und Token-Endpunkt gehören zu zwei verschiedenen Servern der Org.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: both endpoints begin with it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Beide Endpunkte beginnen damit.</translation>
    </message>
    <message>
        <source>Take both from the one metadata document.</source>
        <translation>Nehmen Sie beide aus ein und demselben Metadatendokument.</translation>
    </message>
    <message>
        <source>The token request must repeat the very string of the authorization request.</source>
        <translation>Die Token-Anfrage muss genau die Zeichenkette der Autorisierungsanfrage wiederholen.</translation>
    </message>
    <message>
        <source>Store the string with the attempt and repeat it.</source>
        <translation>Speichern Sie die Zeichenkette mit dem Versuch und wiederholen Sie sie.</translation>
    </message>
    <message>
        <source>The verifier belongs to another attempt, or the challenge was computed wrongly: padding, a hex digest, or the hash of an encoded form.</source>
        <translation>Der Verifier gehört zu einem anderen Versuch, oder die Challenge wurde falsch berechnet: mit Padding, als Hex-Digest oder als Hash einer kodierten Form.</translation>
    </message>
    <message>
        <source>Keep verifier and state together for each attempt; check against RFC 7636, appendix B.</source>
        <translation>Halten Sie Verifier und state je Versuch zusammen; vergleichen Sie mit RFC 7636, Anhang B.</translation>
    </message>
    <message>
        <source>The authorization request had a challenge, or the app demands it.</source>
        <translation>Die Autorisierungsanfrage hatte eine Challenge, oder die App verlangt sie.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: for apps with a secret it can be switched off, if the client cannot do it.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require PKCE as additional verification: Bei Apps mit Secret lässt es sich ausschalten, wenn der Client kein PKCE beherrscht.</translation>
    </message>
    <message>
        <source>Send code_verifier with the code.</source>
        <translation>Senden Sie code_verifier mit dem Code.</translation>
    </message>
    <message>
        <source>Pending means that nobody confirmed yet, slow_down that the client asks too often, expired that the time is over. Only Native apps can have this grant.</source>
        <translation>Pending heißt, dass noch niemand bestätigt hat, slow_down, dass der Client zu oft fragt, expired, dass die Zeit um ist. Nur Native-Apps können diesen Grant haben.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Device Authorization (Native apps), and the same grant in the rule of the access policy.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Grant type &gt; Device Authorization (Native-Apps), und derselbe Grant in der Regel der Zugriffsrichtlinie.</translation>
    </message>
    <message>
        <source>Ask at the interval, 5 s longer after slow_down, and start again once the code has expired.</source>
        <translation>Fragen Sie im vorgegebenen Abstand, nach slow_down 5 s länger, und beginnen Sie neu, wenn der Code abgelaufen ist.</translation>
    </message>
    <message>
        <source>Too many requests within the minute.</source>
        <translation>Zu viele Anfragen innerhalb der Minute.</translation>
    </message>
    <message>
        <source>Reports &gt; Rate Limits.</source>
        <translation>Reports &gt; Rate Limits.</translation>
    </message>
    <message>
        <source>Keep tokens until shortly before they end; wait for the reset.</source>
        <translation>Behalten Sie Token bis kurz vor ihrem Ablauf; warten Sie auf das Zurücksetzen des Kontingents.</translation>
    </message>
    <message>
        <source>An inline hook failed, a claim&apos;s expression did, or too many groups matched.</source>
        <translation>Ein Inline-Hook oder der Ausdruck eines Claims ist gescheitert, oder es passten zu viele Gruppen.</translation>
    </message>
    <message>
        <source>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims.</source>
        <translation>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims.</translation>
    </message>
    <message>
        <source>The status is 200, but the answer is not that of a token endpoint: a proxy answered, or the URL is wrong.</source>
        <translation>Der Status ist 200, aber die Antwort ist nicht die eines Token-Endpunkts: Ein Proxy hat geantwortet, oder die URL ist falsch.</translation>
    </message>
    <message>
        <source>Correct the token endpoint; look at the Server and Via headers to see who answered.</source>
        <translation>Berichtigen Sie den Token-Endpunkt; die Felder Server und Via zeigen, wer geantwortet hat.</translation>
    </message>
    <message>
        <source>The token lives no longer than the margin that the cache takes off (300 seconds in the guide), so it counts as expired at once. Okta&apos;s rate limit comes next.</source>
        <translation>Die Gültigkeitsdauer des Tokens übersteigt nicht die Sicherheitsspanne, die der Cache abzieht (300 Sekunden in der Anleitung), deshalb gilt es sofort als abgelaufen. Als Nächstes greift Oktas Kontingent.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: more than 5 minutes.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; Access token lifetime: mehr als 5 Minuten.</translation>
    </message>
    <message>
        <source>Take a smaller margin: 60 seconds or a tenth of expires_in.</source>
        <translation>Nehmen Sie eine kleinere Spanne: 60 Sekunden oder ein Zehntel von expires_in.</translation>
    </message>
    <message>
        <source>The audience of a token always comes from the authorization server&apos;s settings.</source>
        <translation>Die Audience eines Tokens kommt immer aus den Einstellungen des Authorization Servers.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience.</translation>
    </message>
    <message>
        <source>Leave audience out; it has no effect.</source>
        <translation>Lassen Sie audience weg; es bewirkt nichts.</translation>
    </message>
    <message>
        <source>The server issues a token only if a rule of one of its policies covers client, grant, user and scopes.</source>
        <translation>Der Server stellt nur dann ein Token aus, wenn eine Regel einer seiner Richtlinien Client, Grant, Benutzer und Scopes abdeckt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; Add New Access Policy, assign it to the client, then Add Rule. Beside Settings: Token Preview; Reports &gt; System Log: no_matching_policy.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Add New Access Policy; weisen Sie sie dem Client zu, dann Add Rule. Daneben: Token Preview; Reports &gt; System Log: no_matching_policy.</translation>
    </message>
    <message>
        <source>A policy with the right rule exists, but not for this client.</source>
        <translation>Eine Richtlinie mit der richtigen Regel gibt es, aber nicht für diesen Client.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: add this client or choose All clients.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Edit &gt; Assign to: Fügen Sie diesen Client hinzu oder wählen Sie All clients.</translation>
    </message>
    <message>
        <source>What passed before is refused now: the policy, its rule or the server may have been deactivated.</source>
        <translation>Was vorher durchging, wird jetzt abgelehnt: Die Richtlinie, ihre Regel oder der Server kann deaktiviert worden sein.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; status of policy and rule; Reports &gt; System Log: policy.lifecycle.deactivate.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Status von Richtlinie und Regel; Reports &gt; System Log: policy.lifecycle.deactivate.</translation>
    </message>
    <message>
        <source>The app has the grant, otherwise the answer would be another; the rule must name it too.</source>
        <translation>Die App hat den Grant, sonst wäre die Antwort eine andere; die Regel muss ihn ebenfalls nennen.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: tick it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; IF Grant type is: Kreuzen Sie den Grant an.</translation>
    </message>
    <message>
        <source>The rule is limited to users or groups.</source>
        <translation>Die Regel ist auf Benutzer oder Gruppen beschränkt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND User is.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; AND User is.</translation>
    </message>
    <message>
        <source>A rule limited to some scopes does not fit a request that asks for one more.</source>
        <translation>Eine Regel, die auf bestimmte Scopes beschränkt ist, passt nicht zu einer Anfrage, die einen weiteren verlangt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: add the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; AND Scopes requested: Fügen Sie den Scope hinzu.</translation>
    </message>
    <message>
        <source>Or ask for the covered scopes only.</source>
        <translation>Oder verlangen Sie nur die abgedeckten Scopes.</translation>
    </message>
    <message>
        <source>Policies list clients by id, and this one is new.</source>
        <translation>Richtlinien führen Clients nach ihrer ID auf, und dieser ist neu.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: All clients, or add this one; and assign users to the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Edit &gt; Assign to: All clients, oder fügen Sie diesen hinzu; weisen Sie außerdem der App Benutzer zu.</translation>
    </message>
    <message>
        <source>Okta takes the first rule that fits; one further up has another lifetime.</source>
        <translation>Okta nimmt die erste passende Regel; eine weiter oben hat eine andere Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy: drag the narrower rule above the wider one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie: Ziehen Sie die enger gefasste Regel über die weiter gefasste.</translation>
    </message>
    <message>
        <source>A server that checks tokens by their signature cannot read it. A refresh token, a code, an API token or a client secret in the wrong field looks like this; if it was a secret, rotate it.</source>
        <translation>Ein Server, der Token an ihrer Signatur prüft, kann es nicht lesen. Ein Refresh-Token, ein Code, ein API-Token oder ein Client-Secret im falschen Feld sieht so aus; war es ein Secret, wechseln Sie es.</translation>
    </message>
    <message>
        <source>JWTVerifier needs JWTs; IntrospectionTokenVerifier can check opaque tokens.</source>
        <translation>JWTVerifier braucht JWTs; IntrospectionTokenVerifier kann undurchsichtige Token prüfen.</translation>
    </message>
    <message>
        <source>Send the access_token of the token answer.</source>
        <translation>Senden Sie das access_token der Token-Antwort.</translation>
    </message>
    <message>
        <source>Only the holder of the private key can read it, and FastMCP cannot decrypt tokens.</source>
        <translation>Nur der Inhaber des privaten Schlüssels kann es lesen, und FastMCP kann Token nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: switch the encryption of access tokens off.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings: Schalten Sie die Verschlüsselung der Access-Token aus.</translation>
    </message>
    <message>
        <source>Or give the resource server the private key, if it can decrypt.</source>
        <translation>Oder geben Sie dem Ressourcen-Server den privaten Schlüssel, falls er entschlüsseln kann.</translation>
    </message>
    <message>
        <source>A part is missing: copied incompletely, or larger than a header may be, as with many groups in a claim.</source>
        <translation>Ein Teil fehlt: unvollständig kopiert oder größer, als ein Kopffeld sein darf, etwa bei vielen Gruppen in einem Claim.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: fewer groups in the token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims: weniger Gruppen im Token.</translation>
    </message>
    <message>
        <source>Raise the limit on header size.</source>
        <translation>Erhöhen Sie die Grenze für die Größe der Kopffelder.</translation>
    </message>
    <message>
        <source>Copy the token again, whole.</source>
        <translation>Kopieren Sie das Token noch einmal, vollständig.</translation>
    </message>
    <message>
        <source>An ID token tells the client who signed in; its audience is the client. A server must refuse it.</source>
        <translation>Ein ID-Token sagt dem Client, wer sich angemeldet hat; seine Audience ist der Client. Ein Server muss es ablehnen.</translation>
    </message>
    <message>
        <source>Send access_token of the token answer, not id_token.</source>
        <translation>Senden Sie access_token aus der Token-Antwort, nicht id_token.</translation>
    </message>
    <message>
        <source>The ID-JAG must first be redeemed for an access token at the authorization server.</source>
        <translation>Das ID-JAG muss erst beim Authorization Server gegen ein Access-Token eingelöst werden.</translation>
    </message>
    <message>
        <source>Redeem it with grant urn:ietf:params:oauth:grant-type:jwt-bearer at {Issuer}/v1/token.</source>
        <translation>Lösen Sie es mit dem Grant urn:ietf:params:oauth:grant-type:jwt-bearer bei {Issuer}/v1/token ein.</translation>
    </message>
    <message>
        <source>Okta&apos;s access tokens have no typ in their header. FastMCP does not look at it; verifiers that follow RFC 9068 strictly do.</source>
        <translation>Oktas Access-Token haben kein typ im Kopf. FastMCP achtet nicht darauf; Prüfungen, die RFC 9068 streng befolgen, schon.</translation>
    </message>
    <message>
        <source>Accept tokens without typ from Okta, and tell ID tokens apart by their audience.</source>
        <translation>Nehmen Sie von Okta Token ohne typ an und erkennen Sie ID-Token an ihrer Audience.</translation>
    </message>
    <message>
        <source>Its algorithm is none: anybody can write such a token. It must be refused.</source>
        <translation>Sein Algorithmus ist none: Ein solches Token kann jeder schreiben. Es muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>Nothing to relax; find out who made the token.</source>
        <translation>Lockern Sie nichts; finden Sie heraus, wer das Token erzeugt hat.</translation>
    </message>
    <message>
        <source>Get a token from the authorization server.</source>
        <translation>Holen Sie ein Token vom Authorization Server.</translation>
    </message>
    <message>
        <source>Whoever does not understand a header named in crit must refuse the token. Okta never sends it.</source>
        <translation>Wer ein in crit genanntes Kopffeld nicht versteht, muss das Token ablehnen. Okta sendet crit nie.</translation>
    </message>
    <message>
        <source>Refuse it, and find out who made the token.</source>
        <translation>Lehnen Sie es ab und finden Sie heraus, wer das Token erzeugt hat.</translation>
    </message>
    <message>
        <source>The issuer publishes only public keys, so it cannot have signed this: an attack pattern, or a home-made token.</source>
        <translation>Der Aussteller veröffentlicht nur öffentliche Schlüssel, kann dieses Token also nicht signiert haben: ein Angriffsmuster oder ein selbst gebautes Token.</translation>
    </message>
    <message>
        <source>Keep a fixed list of algorithms, as FastMCP does; find out who made the token.</source>
        <translation>Behalten Sie eine feste Liste von Algorithmen, wie FastMCP es tut; finden Sie heraus, wer das Token erzeugt hat.</translation>
    </message>
    <message>
        <source>Okta&apos;s custom servers sign with RS256. The server is set to another algorithm, or the token is not Okta&apos;s.</source>
        <translation>Eigene Authorization Server bei Okta signieren mit RS256. Der Server ist auf einen anderen Algorithmus eingestellt, oder das Token ist nicht von Okta.</translation>
    </message>
    <message>
        <source>Leave algorithm= out of JWTVerifier; the default is RS256.</source>
        <translation>Lassen Sie algorithm= bei JWTVerifier weg; vorgegeben ist RS256.</translation>
    </message>
    <message>
        <source>The key was retired, so the token is older than a rotation, or the token comes from another environment or was forged.</source>
        <translation>Der Schlüssel wurde ausgemustert, das Token ist also älter als ein Schlüsselwechsel, oder das Token kommt aus einer anderen Umgebung oder ist gefälscht.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</translation>
    </message>
    <message>
        <source>Restart a verifier that never fetches the keys again; FastMCP fetches them.</source>
        <translation>Holt die Prüfung die Schlüssel nie erneut, hilft ein Neustart; FastMCP holt sie von selbst erneut.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>The key is in the key set of the token&apos;s issuer, and the MCP server looks in another one, for instance the org&apos;s.</source>
        <translation>Der Schlüssel ist im Schlüsselsatz des Ausstellers, von dem das Token stammt, und der MCP-Server sucht in einem anderen, etwa dem der Org.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Die Schlüssel liegen unter {Issuer}/v1/keys.</translation>
    </message>
    <message>
        <source>jwks_uri={Issuer}/v1/keys</source>
        <translation>jwks_uri={Issuer}/v1/keys</translation>
    </message>
    <message>
        <source>Okta always says so; the token has another origin. FastMCP accepts it only if the set has one key.</source>
        <translation>Okta gibt das immer an; das Token stammt anderswoher. FastMCP nimmt es nur an, wenn der Schlüsselsatz einen einzigen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Do not relax the verifier; find out who issued the token.</source>
        <translation>Lockern Sie die Prüfung nicht; finden Sie heraus, wer das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Get the token from the authorization server.</source>
        <translation>Holen Sie das Token vom Authorization Server.</translation>
    </message>
    <message>
        <source>The token&apos;s key is in the issuer&apos;s key set, but the server has not fetched the set since the rotation. FastMCP does so by itself; other verifiers, a CDN or a copied key set do not.</source>
        <translation>Der Schlüssel des Tokens ist im Schlüsselsatz des Ausstellers, aber der Server hat den Satz seit dem Schlüsselwechsel nicht geholt. FastMCP tut das von selbst; andere Prüfungen, ein CDN oder ein kopierter Schlüsselsatz nicht.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation: leave time between publishing a key and using it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Signing Key Rotation: Lassen Sie zwischen der Veröffentlichung eines Schlüssels und seiner Verwendung Zeit.</translation>
    </message>
    <message>
        <source>Restart it, and have it fetch jwks_uri again when a kid is unknown.</source>
        <translation>Starten Sie ihn neu und lassen Sie ihn jwks_uri erneut holen, wenn ein kid unbekannt ist.</translation>
    </message>
    <message>
        <source>The right key was found. The token was changed, cut or re-encoded on its way, or forged.</source>
        <translation>Der richtige Schlüssel wurde gefunden. Das Token wurde unterwegs verändert, abgeschnitten oder umkodiert, oder es ist gefälscht.</translation>
    </message>
    <message>
        <source>jwks_uri must be that of the token&apos;s issuer.</source>
        <translation>jwks_uri muss die des Ausstellers sein, von dem das Token stammt.</translation>
    </message>
    <message>
        <source>Pass the token on unchanged, without URL encoding or line breaks; get a new one.</source>
        <translation>Geben Sie das Token unverändert weiter, ohne URL-Kodierung oder Zeilenumbrüche; holen Sie ein neues.</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance: the token dies within the second that exp names.</source>
        <translation>FastMCP lässt keine Toleranz zu: Das Token endet in der Sekunde, die exp nennt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime (5 minutes to 24 hours).</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; Access token lifetime (5 Minuten bis 24 Stunden).</translation>
    </message>
    <message>
        <source>Refresh the token, or ask for a new one, shortly before it ends.</source>
        <translation>Erneuern Sie das Token kurz vor seinem Ablauf oder verlangen Sie dann ein neues.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock it was issued in the future. FastMCP looks at neither nbf nor iat; other verifiers do.</source>
        <translation>Nach der Uhr des Servers wurde es in der Zukunft ausgestellt. FastMCP achtet weder auf nbf noch auf iat; andere Prüfungen schon.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation; allow 60 seconds of leeway.</source>
        <translation>Schalten Sie die Zeitsynchronisation ein; lassen Sie 60 Sekunden Toleranz zu.</translation>
    </message>
    <message>
        <source>Okta writes the client&apos;s id as cid.</source>
        <translation>Okta schreibt die ID des Clients als cid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; Add Claim: client_id with the value app.clientId.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims &gt; Add Claim: client_id mit dem Wert app.clientId.</translation>
    </message>
    <message>
        <source>Read cid where client_id is missing.</source>
        <translation>Lesen Sie cid, wo client_id fehlt.</translation>
    </message>
    <message>
        <source>sub is the login for users and the client id for machine-to-machine tokens; the user&apos;s id is uid.</source>
        <translation>sub ist bei Benutzern der Anmeldename und bei Token von Maschine zu Maschine die Client-ID; die ID des Benutzers ist uid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; sub: the value that the server needs.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims &gt; sub: der Wert, den der Server braucht.</translation>
    </message>
    <message>
        <source>Look the user up by uid or by the login, as the token has it.</source>
        <translation>Suchen Sie den Benutzer nach uid oder nach dem Anmeldenamen, so wie ihn das Token hat.</translation>
    </message>
    <message>
        <source>A token that is bound to a key goes with the scheme DPoP and a proof; one that is not goes with Bearer. FastMCP knows Bearer only.</source>
        <translation>Ein Token, das an einen Schlüssel gebunden ist, geht mit dem Schema DPoP und einem Nachweis; ein ungebundenes geht mit Bearer. FastMCP kennt nur Bearer.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: on or off, as the MCP server needs it.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Require Demonstrating Proof of Possession: an oder aus, wie der MCP-Server es braucht.</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or announce Bearer.</source>
        <translation>Prüfen Sie DPoP-Nachweise oder kündigen Sie Bearer an.</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP and a proof for this request, or Bearer to a server that knows no DPoP.</source>
        <translation>Senden Sie Authorization: DPoP und einen Nachweis für diese Anfrage, oder Bearer an einen Server, der DPoP nicht kennt.</translation>
    </message>
    <message>
        <source>Whoever sends it must show that certificate in the TLS handshake. Okta&apos;s ordinary tokens are not bound like this.</source>
        <translation>Wer es sendet, muss dieses Zertifikat im TLS-Handshake vorzeigen. Oktas gewöhnliche Token sind nicht so gebunden.</translation>
    </message>
    <message>
        <source>Pass the client&apos;s certificate through the proxy that ends TLS.</source>
        <translation>Lassen Sie den Proxy, an dem TLS endet, das Zertifikat des Clients weiterreichen.</translation>
    </message>
    <message>
        <source>Present the certificate that the token was issued to, or ask for an unbound token.</source>
        <translation>Legen Sie das Zertifikat vor, für das das Token ausgestellt wurde, oder verlangen Sie ein ungebundenes Token.</translation>
    </message>
    <message>
        <source>Tokens of the org server are for Okta&apos;s own APIs; no setting makes them valid for another server.</source>
        <translation>Token vom Server der Org sind für Oktas eigene APIs; keine Einstellung macht sie für einen anderen Server gültig.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: it has /oauth2/ in it; use its endpoints.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Er enthält /oauth2/; verwenden Sie seine Endpunkte.</translation>
    </message>
    <message>
        <source>Use {Issuer}/v1/authorize and {Issuer}/v1/token.</source>
        <translation>Verwenden Sie {Issuer}/v1/authorize und {Issuer}/v1/token.</translation>
    </message>
    <message>
        <source>The issuer is the bare identifier, without /.well-known/… and /v1/….</source>
        <translation>Der Aussteller ist der bloße Bezeichner, ohne /.well-known/… und /v1/….</translation>
    </message>
    <message>
        <source>issuer=Issuer, without the rest of the path.</source>
        <translation>issuer=Issuer, ohne den Rest des Pfades.</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Okta&apos;s issuers never end in a slash; those of Auth0 do.</source>
        <translation>Sie werden Byte für Byte verglichen. Oktas Aussteller enden nie mit einem Schrägstrich; die von Auth0 schon.</translation>
    </message>
    <message>
        <source>JWTVerifier(issuer=…) with exactly the value of the token; a list is allowed.</source>
        <translation>JWTVerifier(issuer=…) mit genau dem Wert des Tokens; eine Liste ist erlaubt.</translation>
    </message>
    <message>
        <source>The default server and a custom one have different issuers, keys and audiences.</source>
        <translation>Der Server default und ein eigener haben verschiedene Aussteller, Schlüssel und Audiences.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: decide for one server and use it everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Entscheiden Sie sich für einen Server und verwenden Sie ihn überall.</translation>
    </message>
    <message>
        <source>Ask the other server for the token.</source>
        <translation>Verlangen Sie das Token vom anderen Server.</translation>
    </message>
    <message>
        <source>It is the same server under its okta.com name and under a custom domain; each name is an issuer of its own.</source>
        <translation>Es ist derselbe Server unter seinem okta.com-Namen und unter einer eigenen Domain; jeder Name ist ein eigener Aussteller.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose Okta URL or Custom URL. With Dynamic the host of the request decides.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Wählen Sie Okta URL oder Custom URL. Bei Dynamic entscheidet der Host der Anfrage.</translation>
    </message>
    <message>
        <source>List both issuers, or the one that clients use.</source>
        <translation>Tragen Sie beide Aussteller ein oder den, den die Clients verwenden.</translation>
    </message>
    <message>
        <source>Always use the same host.</source>
        <translation>Verwenden Sie immer denselben Host.</translation>
    </message>
    <message>
        <source>The server trusts the tokens of one issuer only, and compares byte by byte.</source>
        <translation>Der Server vertraut nur den Token eines einzigen Ausstellers und vergleicht Byte für Byte.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare it with the token&apos;s iss.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Vergleichen Sie ihn mit dem iss des Tokens.</translation>
    </message>
    <message>
        <source>Ask the right server for the token.</source>
        <translation>Verlangen Sie das Token vom richtigen Server.</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Change one of the two.</source>
        <translation>Sie werden Byte für Byte verglichen. Ändern Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: change it to what the server expects; tokens issued before keep the old one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Ändern Sie sie in das, was der Server erwartet; vorher ausgestellte Token behalten die alte.</translation>
    </message>
    <message>
        <source>JWTVerifier(audience=…) with exactly the value of the token&apos;s aud.</source>
        <translation>JWTVerifier(audience=…) mit genau dem Wert von aud im Token.</translation>
    </message>
    <message>
        <source>The guide&apos;s example for OAUTH_AUDIENCE lacks the scheme. Change one of the two.</source>
        <translation>Dem Beispiel für OAUTH_AUDIENCE in der Anleitung fehlt das Schema. Ändern Sie eine der beiden Audiences.</translation>
    </message>
    <message>
        <source>They differ in upper and lower case, encoding, a default port or an invisible character.</source>
        <translation>Sie unterscheiden sich in Groß- und Kleinschreibung, Kodierung, einem Standardport oder einem unsichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Kopieren Sie diesen Wert.</translation>
    </message>
    <message>
        <source>Paste it into audience= byte for byte.</source>
        <translation>Fügen Sie ihn Byte für Byte in audience= ein.</translation>
    </message>
    <message>
        <source>api://default is the audience of Okta&apos;s ready-made server; yours has its own.</source>
        <translation>api://default ist die Audience von Oktas mitgeliefertem Server; Ihrer hat eine eigene.</translation>
    </message>
    <message>
        <source>Ask your own server for the token.</source>
        <translation>Verlangen Sie das Token von Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Either an ID token was sent, or the audience of the server was set to the client&apos;s id.</source>
        <translation>Entweder wurde ein ID-Token gesendet, oder die Audience des Servers ist auf die ID des Clients gesetzt.</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>Senden Sie das Access-Token.</translation>
    </message>
    <message>
        <source>MCP asks for that, and the client sends it as resource, but Okta&apos;s tokens carry the audience of the server&apos;s settings.</source>
        <translation>MCP verlangt das, und der Client sendet diese URL als resource, aber Oktas Token tragen die Audience aus den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, character for character.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Tragen Sie die MCP-URL ein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Or set audience= to the Audience in Okta.</source>
        <translation>Oder setzen Sie audience= auf die Audience in Okta.</translation>
    </message>
    <message>
        <source>A server must refuse tokens that are not meant for it. Make both sides name the same string.</source>
        <translation>Ein Server muss Token ablehnen, die nicht für ihn gedacht sind. Lassen Sie beide Seiten dieselbe Zeichenkette nennen.</translation>
    </message>
    <message>
        <source>The client sends to one server the token that it got for another. That other server&apos;s token is now known to this one.</source>
        <translation>Der Client sendet an den einen Server das Token, das er für einen anderen bekam. Das Token jenes anderen Servers ist damit hier bekannt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: each MCP server has an authorization server with its own audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Jeder MCP-Server hat einen Authorization Server mit eigener Audience.</translation>
    </message>
    <message>
        <source>Keep one token for each server.</source>
        <translation>Bewahren Sie für jeden Server ein eigenes Token auf.</translation>
    </message>
    <message>
        <source>Its aud is a list. FastMCP accepts one match in it; a verifier that compares strings refuses.</source>
        <translation>Sein aud ist eine Liste. FastMCP genügt ein Treffer darin; eine Prüfung, die Zeichenketten vergleicht, lehnt ab.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: one audience for each server.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: eine Audience je Server.</translation>
    </message>
    <message>
        <source>Use a verifier that reads a list.</source>
        <translation>Verwenden Sie eine Prüfung, die eine Liste liest.</translation>
    </message>
    <message>
        <source>FastMCP answers 401 for this, where 403 would be right.</source>
        <translation>FastMCP antwortet darauf mit 401, wo 403 richtig wäre.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: the scope exists; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested covers it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes: Prüfen Sie, ob es den Scope gibt und ob Access Policies &gt; Richtlinie &gt; Regel &gt; AND Scopes requested ihn abdeckt.</translation>
    </message>
    <message>
        <source>Check scopes per tool instead of in required_scopes; that gives 403.</source>
        <translation>Prüfen Sie Scopes je Werkzeug statt in required_scopes; das ergibt 403.</translation>
    </message>
    <message>
        <source>Ask for the scope when signing in.</source>
        <translation>Verlangen Sie den Scope beim Anmelden.</translation>
    </message>
    <message>
        <source>Okta writes scopes as the list scp; the server reads scope, or a claim named scope hides scp.</source>
        <translation>Okta schreibt Scopes als Liste scp; der Server liest scope, oder ein Claim namens scope verdeckt scp.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: remove a custom claim named scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims: Entfernen Sie einen eigenen Claim namens scope.</translation>
    </message>
    <message>
        <source>Read scp; FastMCP does so since 2.10, but takes scope first where it exists.</source>
        <translation>Lesen Sie scp; FastMCP tut es seit 2.10, nimmt aber zuerst scope, wo es vorhanden ist.</translation>
    </message>
    <message>
        <source>Its signature and times are good, and its issuer says that it is not active: revoked, reused, the user deactivated, or the sessions cleared.</source>
        <translation>Signatur und Zeiten sind in Ordnung, und sein Aussteller sagt, dass es nicht aktiv ist: widerrufen, wiederverwendet, der Benutzer deaktiviert oder die Sitzungen gelöscht.</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</source>
        <translation>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</translation>
    </message>
    <message>
        <source>A server that checks signatures only goes on accepting it until exp.</source>
        <translation>Ein Server, der nur Signaturen prüft, nimmt es bis exp weiter an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The endpoint of another server calls every token inactive, and wrong credentials give no verdict.</source>
        <translation>Der Endpunkt eines anderen Servers nennt jedes Token inaktiv, und falsche Zugangsdaten ergeben gar keine Antwort.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials: those of an app with a secret.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials: die einer App mit Secret.</translation>
    </message>
    <message>
        <source>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, with client_id and client_secret of that app.</source>
        <translation>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, mit client_id und client_secret dieser App.</translation>
    </message>
    <message>
        <source>It was not restarted, reads another .env or container image, or takes quotation marks and blanks as part of the value.</source>
        <translation>Er wurde nicht neu gestartet, liest eine andere .env oder ein anderes Container-Image, oder nimmt Anführungszeichen und Leerzeichen als Teil des Werts.</translation>
    </message>
    <message>
        <source>Restart it; write values without quotation marks and blanks; print the values in effect at the start.</source>
        <translation>Starten Sie ihn neu; schreiben Sie Werte ohne Anführungszeichen und Leerzeichen; geben Sie beim Start die wirksamen Werte aus.</translation>
    </message>
    <message>
        <source>A server that cannot reach the key set refuses every token. Its log shows it; a revoked token or an old configuration still in memory look the same from here.</source>
        <translation>Ein Server, der den Schlüsselsatz nicht erreicht, lehnt jedes Token ab. Sein Protokoll zeigt es; ein widerrufenes Token oder eine noch im Speicher stehende alte Konfiguration sehen von hier genauso aus.</translation>
    </message>
    <message>
        <source>Let the server reach the issuer on port 443, with the proxy and the roots that it needs; restart it.</source>
        <translation>Geben Sie dem Server den Weg zum Aussteller auf Port 443 frei, mit dem Proxy und den Wurzeln, die er dafür braucht; starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The fault lies between the token and the server&apos;s configuration, mostly in audience or issuer. FastMCP gives one 401 for every reason; its log names it (FASTMCP_LOG_LEVEL=DEBUG before version 4).</source>
        <translation>Der Fehler liegt zwischen dem Token und der Konfiguration des Servers, meist bei Audience oder Aussteller. FastMCP antwortet aus jedem Grund mit derselben 401; sein Protokoll nennt den Grund (FASTMCP_LOG_LEVEL=DEBUG vor Version 4).</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: compare Issuer and Audience with the server&apos;s configuration.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings: Vergleichen Sie Issuer und Audience mit der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>Compare issuer, audience and jwks_uri with the token; restart after a change.</source>
        <translation>Vergleichen Sie Aussteller, Audience und jwks_uri mit dem Token; starten Sie nach einer Änderung neu.</translation>
    </message>
    <message>
        <source>The token is good; this request needs more.</source>
        <translation>Das Token ist gut; diese Anfrage braucht mehr.</translation>
    </message>
    <message>
        <source>Sign in again with the old scopes and the new one.</source>
        <translation>Melden Sie sich mit den alten Scopes und dem neuen noch einmal an.</translation>
    </message>
    <message>
        <source>Without insufficient_scope and the scope in the challenge no client can ask for more. It may be a scope, a rule of the server, or a gateway.</source>
        <translation>Ohne insufficient_scope und den Scope in der Aufforderung kann kein Client weitere Scopes verlangen. Es kann an einem Scope liegen, an einer Regel des Servers oder an einem Gateway.</translation>
    </message>
    <message>
        <source>Server or gateway: answer 403 with WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; and scope.</source>
        <translation>Server oder Gateway: Antworten Sie 403 mit WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; und scope.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what this request needs.</source>
        <translation>Fragen Sie den Betreiber des Servers, was diese Anfrage braucht.</translation>
    </message>
    <message>
        <source>Either the authorization server did not grant the scope, or the MCP server looks for it in another claim.</source>
        <translation>Entweder hat der Authorization Server den Scope nicht gewährt, oder der MCP-Server sucht ihn in einem anderen Claim.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: it covers the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; AND Scopes requested: Prüfen Sie, ob der Scope abgedeckt ist.</translation>
    </message>
    <message>
        <source>See which claim it reads: Okta writes scp.</source>
        <translation>Sehen Sie nach, welchen Claim er liest: Okta schreibt scp.</translation>
    </message>
    <message>
        <source>Stop after the second round.</source>
        <translation>Brechen Sie nach der zweiten Runde ab.</translation>
    </message>
    <message>
        <source>The token was accepted and the call reached the tool; what refuses is the tool&apos;s own logic or the account that it uses.</source>
        <translation>Das Token wurde angenommen, und der Aufruf erreichte das Werkzeug; abgelehnt wird von der Logik des Werkzeugs selbst oder von dem Konto, das es verwendet.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: add the claim that the tool reads, for instance groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Claims: Fügen Sie den Claim hinzu, den das Werkzeug liest, etwa groups.</translation>
    </message>
    <message>
        <source>Look at the tool&apos;s code and at the account with which it works.</source>
        <translation>Sehen Sie sich den Code des Werkzeugs an und das Konto, mit dem es arbeitet.</translation>
    </message>
    <message>
        <source>Another API answered 401 to the tool. A token for this server is not for that API; passing it on is forbidden.</source>
        <translation>Eine andere API antwortete dem Werkzeug mit 401. Ein Token für diesen Server ist nicht für jene API; es weiterzugeben ist verboten.</translation>
    </message>
    <message>
        <source>Use a token of the server&apos;s own for that API, or exchange the user&apos;s (token exchange).</source>
        <translation>Verwenden Sie für jene API ein eigenes Token des Servers oder tauschen Sie das des Benutzers (Token Exchange).</translation>
    </message>
    <message>
        <source>Another token sees more. FastMCP leaves out components whose auth does not fit the token.</source>
        <translation>Ein anderes Token sieht mehr. FastMCP lässt Komponenten weg, deren auth nicht zum Token passt.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested, or Claims for groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; AND Scopes requested, oder Claims für Gruppen.</translation>
    </message>
    <message>
        <source>See the auth argument of the missing tools.</source>
        <translation>Sehen Sie sich das Argument auth der fehlenden Werkzeuge an.</translation>
    </message>
    <message>
        <source>Ask for the scope of the missing tools.</source>
        <translation>Verlangen Sie den Scope der fehlenden Werkzeuge.</translation>
    </message>
    <message>
        <source>The stream began with a good token; requests after exp are refused, although the stream may stay open.</source>
        <translation>Der Stream begann mit einem guten Token; Anfragen nach exp werden abgelehnt, obwohl der Stream offen bleiben kann.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; Access token lifetime.</translation>
    </message>
    <message>
        <source>Refresh before exp, and open the stream anew with the new token.</source>
        <translation>Erneuern Sie vor exp und öffnen Sie den Stream mit dem neuen Token neu.</translation>
    </message>
    <message>
        <source>Every token of that issuer is accepted, the ID token of any of its apps too. FastMCP skips the check when audience is unset or empty.</source>
        <translation>Jedes Token dieses Ausstellers wird angenommen, auch das ID-Token irgendeiner seiner Apps. FastMCP überspringt die Prüfung, wenn audience nicht gesetzt oder leer ist.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Kopieren Sie den Wert. Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Set OAUTH_AUDIENCE to it, and refuse to start when it is empty.</source>
        <translation>Setzen Sie OAUTH_AUDIENCE darauf und lassen Sie den Server nicht starten, wenn die Variable leer ist.</translation>
    </message>
    <message>
        <source>As long as the keys belong to one issuer the risk is low.</source>
        <translation>Solange die Schlüssel zu einem einzigen Aussteller gehören, ist das Risiko gering.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Kopieren Sie den Wert. Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to it, and refuse to start when it is empty.</source>
        <translation>Setzen Sie OAUTH_ISSUER darauf und lassen Sie den Server nicht starten, wenn die Variable leer ist.</translation>
    </message>
    <message>
        <source>It was idle or kept too long, already used and replaced by a newer one, revoked, or belongs to another client.</source>
        <translation>Es lag zu lange ungenutzt oder ist zu alt, es wurde schon verwendet und durch ein neueres ersetzt, es wurde widerrufen, oder es gehört einem anderen Client.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule: lifetime and idle time; Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token; Reports &gt; System Log.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel: Gültigkeitsdauer und Leerlaufzeit; Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Refresh Token; Reports &gt; System Log.</translation>
    </message>
    <message>
        <source>Sign in again; save a new refresh token before using it, and run one refresh at a time.</source>
        <translation>Melden Sie sich neu an; speichern Sie ein neues Refresh-Token, bevor Sie es verwenden, und lassen Sie immer nur eine Erneuerung laufen.</translation>
    </message>
    <message>
        <source>It ends when it is not used within the window of the rule, 7 days unless set otherwise.</source>
        <translation>Es läuft ab, wenn es nicht innerhalb der Frist der Regel verwendet wird (7 Tage, wenn nichts anderes eingestellt ist).</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; expire if not used every.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; expire if not used every.</translation>
    </message>
    <message>
        <source>Sign in again; refresh now and then, also without calls.</source>
        <translation>Melden Sie sich neu an; erneuern Sie ab und zu, auch ohne Aufrufe.</translation>
    </message>
    <message>
        <source>Each use gives a new one. Okta takes the second use of an old one for theft, and ends the newer ones too.</source>
        <translation>Jede Verwendung ergibt ein neues. Okta hält die zweite Verwendung eines alten für Diebstahl und beendet auch die neueren.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period (up to 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Refresh Token &gt; grace period (bis 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</translation>
    </message>
    <message>
        <source>One refresh at a time for all processes; save the new token before using it. Sign in again.</source>
        <translation>Lassen Sie über alle Prozesse hinweg immer nur eine Erneuerung laufen; speichern Sie das neue Token, bevor Sie es verwenden. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Both used the same token and both got a new one. Whoever keeps the older answer is thrown out at the next refresh.</source>
        <translation>Beide verwendeten dasselbe Token, und beide bekamen ein neues. Wer die ältere Antwort behält, wird bei der nächsten Erneuerung abgewiesen.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Refresh Token &gt; grace period.</translation>
    </message>
    <message>
        <source>One refresh at a time, for all processes that share the store.</source>
        <translation>Lassen Sie über alle Prozesse, die sich den Speicher teilen, immer nur eine Erneuerung laufen.</translation>
    </message>
    <message>
        <source>A refresh can keep or narrow the scopes, never widen them.</source>
        <translation>Eine Erneuerung kann die Scopes behalten oder verengen, nie erweitern.</translation>
    </message>
    <message>
        <source>Leave scope out of the refresh; sign in again to get more.</source>
        <translation>Lassen Sie scope bei der Erneuerung weg; melden Sie sich neu an, um mehr zu bekommen.</translation>
    </message>
    <message>
        <source>The exchange of the code passed with the same client. It forgot its secret in the refresh, or the secret was replaced meanwhile.</source>
        <translation>Die Einlösung des Codes gelang mit demselben Client. Bei der Erneuerung vergaß er sein Secret, oder das Secret wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client Credentials &gt; Client secrets: welches aktiv ist.</translation>
    </message>
    <message>
        <source>Authenticate in the refresh as in the exchange.</source>
        <translation>Weisen Sie sich bei der Erneuerung so aus wie bei der Einlösung.</translation>
    </message>
    <message>
        <source>The refresh token is bound to the key of the first proof; the client made a new one, for instance after a restart.</source>
        <translation>Das Refresh-Token ist an den Schlüssel des ersten Nachweises gebunden; der Client hat einen neuen erzeugt, etwa nach einem Neustart.</translation>
    </message>
    <message>
        <source>Keep the key together with the refresh token, or sign in again.</source>
        <translation>Bewahren Sie den Schlüssel zusammen mit dem Refresh-Token auf oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The access token ended, and no refresh was tried.</source>
        <translation>Das Access-Token lief ab, und keine Erneuerung wurde versucht.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: longer, until the client is corrected.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; Access token lifetime: länger, bis der Client berichtigt ist.</translation>
    </message>
    <message>
        <source>Update or set up the client to refresh; sign in again meanwhile.</source>
        <translation>Aktualisieren Sie den Client oder stellen Sie ihn so ein, dass er erneuert; melden Sie sich bis dahin jeweils neu an.</translation>
    </message>
    <message>
        <source>The refresh is refused while the access token still works: the server checks signatures and does not see that the user was unassigned or deactivated.</source>
        <translation>Die Erneuerung wird abgelehnt, während das Access-Token noch gilt: Der Server prüft Signaturen und sieht nicht, dass dem Benutzer die App entzogen oder er deaktiviert wurde.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments, and Directory &gt; People; Reports &gt; System Log.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; Assignments und Directory &gt; People; Reports &gt; System Log.</translation>
    </message>
    <message>
        <source>A short Access token lifetime, or introspection, ends it sooner.</source>
        <translation>Eine kurze Access token lifetime oder Introspection beendet es früher.</translation>
    </message>
    <message>
        <source>Sign in again once the user has access.</source>
        <translation>Melden Sie sich neu an, sobald der Benutzer Zugang hat.</translation>
    </message>
    <message>
        <source>The authorization server has to know who asks. This program registers no client unasked.</source>
        <translation>Der Authorization Server muss wissen, wer fragt. Dieses Programm registriert keinen Client ungefragt.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Client ID: Kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Enter it: --client-id on the command line, Client ID in the window; for a service app its secret too.</source>
        <translation>Geben Sie sie ein: --client-id auf der Befehlszeile, Client-ID im Fenster; bei einer Service-App auch ihr Secret.</translation>
    </message>
    <message>
        <source>The MCP server alone named this authorization server. A hostile or mistaken MCP server could collect secrets and codes that way, so they are sent only to an issuer that a person entered or used before.</source>
        <translation>Allein der MCP-Server hat diesen Authorization Server genannt. Ein feindlicher oder falsch eingerichteter MCP-Server könnte so Geheimnisse und Codes sammeln, deshalb werden sie nur an einen Aussteller gesendet, den eine Person eingegeben oder schon einmal verwendet hat.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Issuer: Vergleichen Sie.</translation>
    </message>
    <message>
        <source>If it is the right one, enter it as the issuer (--issuer on the command line).</source>
        <translation>Ist es der richtige, geben Sie ihn als Aussteller ein (--issuer auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>None of the known causes explains it; the exchanges show what was asked and answered.</source>
        <translation>Keine der bekannten Ursachen erklärt es; die Austausche zeigen, was gefragt und geantwortet wurde.</translation>
    </message>
    <message>
        <source>Look at the last exchange, and keep it for a report.</source>
        <translation>Sehen Sie sich den letzten Austausch an und bewahren Sie ihn für einen Bericht auf.</translation>
    </message>
    <message>
        <source>When the access token ends, the user must sign in again.</source>
        <translation>Wenn das Access-Token abläuft, muss sich der Benutzer neu anmelden.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Refresh Token.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; Grant type &gt; Refresh Token.</translation>
    </message>
    <message>
        <source>Add offline_access to the scope of the authorization request.</source>
        <translation>Ergänzen Sie offline_access im scope der Autorisierungsanfrage.</translation>
    </message>
    <message>
        <source>Machine-to-machine tokens have no refresh token</source>
        <translation>Zu Token von Maschine zu Maschine gibt es kein Refresh-Token</translation>
    </message>
    <message>
        <source>The client asks for a new access token instead.</source>
        <translation>Der Client verlangt stattdessen ein neues Access-Token.</translation>
    </message>
    <message>
        <source>Ask for a new token shortly before exp.</source>
        <translation>Verlangen Sie kurz vor exp ein neues Token.</translation>
    </message>
    <message>
        <source>A machine-to-machine token names no user</source>
        <translation>Ein Token von Maschine zu Maschine nennt keinen Benutzer</translation>
    </message>
    <message>
        <source>uid and auth_time are absent and sub is the client id; get_me shows no user.</source>
        <translation>uid und auth_time fehlen, und sub ist die Client-ID; get_me zeigt keinen Benutzer.</translation>
    </message>
    <message>
        <source>Okta advertises registration, but not for everyone</source>
        <translation>Okta bietet Registrierung an, aber nicht für jeden</translation>
    </message>
    <message>
        <source>The endpoint needs an administrator&apos;s credential; clients need an id made in the console.</source>
        <translation>Der Endpunkt verlangt Zugangsdaten der Administration; Clients brauchen eine ID, die in der Admin Console angelegt ist.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration.</translation>
    </message>
    <message>
        <source>Enter its client id.</source>
        <translation>Geben Sie deren Client-ID ein.</translation>
    </message>
    <message>
        <source>Custom scopes are not listed in the metadata</source>
        <translation>Eigene Scopes stehen nicht in den Metadaten</translation>
    </message>
    <message>
        <source>They work all the same.</source>
        <translation>Sie funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Include in public metadata, to list them.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Scopes &gt; der Scope &gt; Include in public metadata, um sie aufzuführen.</translation>
    </message>
    <message>
        <source>The token was used in its last seconds</source>
        <translation>Das Token wurde in seinen letzten Sekunden verwendet</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance, so the next call may fail.</source>
        <translation>FastMCP lässt keine Toleranz zu, deshalb kann der nächste Aufruf scheitern.</translation>
    </message>
    <message>
        <source>Renew a little earlier.</source>
        <translation>Erneuern Sie etwas früher.</translation>
    </message>
    <message>
        <source>Okta&apos;s audience does not follow the resource parameter</source>
        <translation>Oktas Audience folgt nicht dem Parameter resource</translation>
    </message>
    <message>
        <source>MCP clients must send resource; the audience comes from the server&apos;s settings. The MCP server accepts it.</source>
        <translation>MCP-Clients müssen resource senden; die Audience kommt aus den Einstellungen des Servers. Der MCP-Server nimmt sie an.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL to satisfy both.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Settings &gt; Audience: Tragen Sie die MCP-URL ein, um beidem gerecht zu werden.</translation>
    </message>
    <message>
        <source>The issuer is a lab server on this machine</source>
        <translation>Der Aussteller ist ein Laborserver auf diesem Rechner</translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback addresses only.</source>
        <translation>Einfaches http wird nur bei Loopback-Adressen angenommen.</translation>
    </message>
    <message>
        <source>The authorization server was found the old way</source>
        <translation>Der Authorization Server wurde auf die alte Art gefunden</translation>
    </message>
    <message>
        <source>Only clients that know the fallback of MCP 2025-03-26 get this far.</source>
        <translation>Nur Clients, die den Ausweichweg von MCP 2025-03-26 kennen, kommen so weit.</translation>
    </message>
    <message>
        <source>Use RemoteAuthProvider, which serves the resource metadata.</source>
        <translation>Verwenden Sie RemoteAuthProvider, der die Ressourcen-Metadaten bereitstellt.</translation>
    </message>
    <message>
        <source>A DPoP-bound token was accepted as a bearer token</source>
        <translation>Ein DPoP-gebundenes Token wurde als Bearer-Token angenommen</translation>
    </message>
    <message>
        <source>The server does not check the binding, so the token is worth no more than an ordinary one.</source>
        <translation>Der Server prüft die Bindung nicht, also ist das Token nicht mehr wert als ein gewöhnliches.</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or ask for unbound tokens.</source>
        <translation>Prüfen Sie DPoP-Nachweise oder verlangen Sie ungebundene Token.</translation>
    </message>
    <message>
        <source>No consent page was shown</source>
        <translation>Es wurde keine Zustimmungsseite gezeigt</translation>
    </message>
    <message>
        <source>The app is trusted, so Okta does not ask. Step 10 of the guide expects an Allow page.</source>
        <translation>Der App wird vertraut, deshalb fragt Okta nicht. Schritt 10 der Anleitung erwartet eine Seite mit Allow.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; User consent, to have it shown.</source>
        <translation>Applications and Resources &gt; Applications &gt; Ihre App &gt; General &gt; User consent, damit sie gezeigt wird.</translation>
    </message>
    <message>
        <source>Device Authorization in the rule has no effect</source>
        <translation>Device Authorization in der Regel hat keine Wirkung</translation>
    </message>
    <message>
        <source>Only Native apps can have that grant; the app is of another type.</source>
        <translation>Nur Native-Apps können diesen Grant haben; die App hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: it can be left out.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies &gt; Richtlinie &gt; Regel &gt; IF Grant type is: Er kann wegbleiben.</translation>
    </message>
    <message>
        <source>The policy covers all clients and all scopes</source>
        <translation>Die Richtlinie deckt alle Clients und alle Scopes ab</translation>
    </message>
    <message>
        <source>Every app of the org can get every scope of this server.</source>
        <translation>Jede App der Org kann jeden Scope dieses Servers bekommen.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies: assign the policy to the clients, and list the scopes in the rule.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server &gt; Access Policies: Weisen Sie die Richtlinie den Clients zu und führen Sie die Scopes in der Regel auf.</translation>
    </message>
    <message>
        <source>The access token lives for more than an hour</source>
        <translation>Das Access-Token gilt länger als eine Stunde</translation>
    </message>
    <message>
        <source>A server that checks tokens by itself does not see a revocation before the token ends.</source>
        <translation>Ein Server, der Token selbst prüft, sieht einen Widerruf erst, wenn das Token abläuft.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Applications &gt; your app</source>
        <translation>Applications &gt; Ihre App</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; Ihr Server</translation>
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
        <translation>General: Client secrets, Status des verwendeten</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Access Policies: how many there are</source>
        <translation>Access Policies: wie viele es gibt</translation>
    </message>
    <message>
        <source>Access Policies &gt; policy: Assign to</source>
        <translation>Access Policies &gt; Richtlinie: Assign to</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: IF Grant type is</source>
        <translation>Access Policies &gt; Regel: IF Grant type is</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: AND Scopes requested</source>
        <translation>Access Policies &gt; Regel: AND Scopes requested</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: Access token lifetime</source>
        <translation>Access Policies &gt; Regel: Access token lifetime</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: but will expire if not used every</source>
        <translation>Access Policies &gt; Regel: but will expire if not used every</translation>
    </message>
    <message>
        <source>whether the browser showed a page that asks for consent</source>
        <translation>ob der Browser eine Seite zeigte, die um Zustimmung bittet</translation>
    </message>
    <message>
        <source>words separated by spaces</source>
        <translation>Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for all clients</source>
        <translation>Wörter, durch Leerzeichen getrennt, oder * für alle Clients</translation>
    </message>
    <message>
        <source>words separated by spaces, as grant_type values</source>
        <translation>Wörter, durch Leerzeichen getrennt, als Werte von grant_type</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for any</source>
        <translation>Wörter, durch Leerzeichen getrennt, oder * für beliebige</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>web, native, browser or service</source>
        <translation>web, native, browser oder service</translation>
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
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>EditableRequest</name>
    <message>
        <source>Line %1 is no parameter: it should read name=value.</source>
        <translation>Zeile %1 ist kein Parameter; sie muss name=wert lauten.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no text</source>
        <translation>
            <numerusform>%n Byte, die kein Text sind</numerusform>
            <numerusform>%n Bytes, die kein Text sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The method is a word in capital letters, as GET or POST, not &quot;%1&quot;.</source>
        <translation>Die Methode ist ein Wort in Großbuchstaben wie GET oder POST, nicht „%1“.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The secrets of this request are for %1 alone. To send the request elsewhere, take out what stands in double braces.</source>
        <translation>Die Geheimnisse dieser Anfrage sind nur für %1 bestimmt. Um sie anderswohin zu senden, entfernen Sie, was in doppelten geschweiften Klammern steht.</translation>
    </message>
    <message>
        <source>Line %1 of the header is no field: it should read Name: value.</source>
        <translation>Zeile %1 des Kopfs ist kein Feld; sie muss Name: Wert lauten.</translation>
    </message>
    <message>
        <source>%1 cannot be left out of this request.</source>
        <translation>%1 darf in dieser Anfrage nicht fehlen.</translation>
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
        <translation>[keine Antwort]</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>– (a connection was reused, or there was none)</source>
        <translation>– (eine Verbindung wurde wiederverwendet, oder es gab keine)</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>Umgeleitet von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing was encrypted.</source>
        <translation>Einfaches HTTP: Nichts war verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing is known of the encryption of this exchange.</source>
        <translation>Über die Verschlüsselung dieses Austauschs ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>er selbst (selbst signiert)</translation>
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
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>
[The body of %1 was not kept.]</source>
        <translation>
[Der Rumpf von %1 wurde nicht behalten.]</translation>
    </message>
    <message>
        <source>
[The first %1 of %2 were kept.]
</source>
        <translation>
[Die ersten %1 von %2 wurden behalten.]
</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>Im Ergebnis</translation>
    </message>
    <message>
        <source>In the error</source>
        <translation>Im Fehler</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>Abgelehnt mit</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>Aufforderung %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Came back with</source>
        <translation>Zurückgekommen mit</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The MCP server accepts requests and never answers</source>
        <translation>Der MCP-Server nimmt Anfragen an und antwortet nie</translation>
    </message>
    <message>
        <source>A gateway in front of the MCP server refuses the requests that carry a token</source>
        <translation>Ein Gateway vor dem MCP-Server lehnt Anfragen mit Token ab</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is more than an hour fast</source>
        <translation>Die Uhr des MCP-Servers geht mehr als eine Stunde vor</translation>
    </message>
    <message>
        <source>The MCP endpoint is at /rpc instead of /mcp</source>
        <translation>Der MCP-Endpunkt liegt unter /rpc statt unter /mcp</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects /mcp to /mcp/</source>
        <translation>Der MCP-Endpunkt leitet von /mcp auf /mcp/ weiter</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects to the same machine under another name</source>
        <translation>Der MCP-Endpunkt leitet auf denselben Rechner unter anderem Namen weiter</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects from https to http (with TLS only)</source>
        <translation>Der MCP-Endpunkt leitet von https auf http weiter (nur mit TLS)</translation>
    </message>
    <message>
        <source>A proxy in front of the MCP server removes the Authorization header</source>
        <translation>Ein Proxy vor dem MCP-Server entfernt das Feld Authorization</translation>
    </message>
    <message>
        <source>The MCP endpoint takes no POST</source>
        <translation>Der MCP-Endpunkt nimmt kein POST an</translation>
    </message>
    <message>
        <source>A gateway does not let the session id of MCP through</source>
        <translation>Ein Gateway lässt die Sitzungs-ID von MCP nicht durch</translation>
    </message>
    <message>
        <source>The MCP server forgets its sessions, as replicas without stickiness do</source>
        <translation>Der MCP-Server vergisst seine Sitzungen, wie Replikate ohne feste Zuordnung</translation>
    </message>
    <message>
        <source>The MCP server knows no revision after 2024-11-05</source>
        <translation>Der MCP-Server kennt keine Revision nach 2024-11-05</translation>
    </message>
    <message>
        <source>A gateway drops the Mcp-Method and Mcp-Name headers</source>
        <translation>Ein Gateway entfernt die Felder Mcp-Method und Mcp-Name</translation>
    </message>
    <message>
        <source>The MCP server answers for another Host only</source>
        <translation>Der MCP-Server antwortet nur für einen anderen Host</translation>
    </message>
    <message>
        <source>A proxy takes bodies of 64 bytes at most</source>
        <translation>Ein Proxy nimmt höchstens 64 Byte je Rumpf an</translation>
    </message>
    <message>
        <source>The MCP server answers 502 as a gateway in front of it would</source>
        <translation>Der MCP-Server antwortet 502, wie ein Gateway davor</translation>
    </message>
    <message>
        <source>The MCP server answers 429</source>
        <translation>Der MCP-Server antwortet 429</translation>
    </message>
    <message>
        <source>The MCP server&apos;s 401 has no WWW-Authenticate</source>
        <translation>Die 401 des MCP-Servers hat kein WWW-Authenticate</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge has no resource_metadata</source>
        <translation>Die Aufforderung des MCP-Servers hat kein resource_metadata</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge breaks the grammar of the header</source>
        <translation>Die Aufforderung des MCP-Servers bricht die Grammatik des Feldes</translation>
    </message>
    <message>
        <source>The MCP server has no protected resource metadata, and its challenge names none</source>
        <translation>Der MCP-Server hat keine Ressourcen-Metadaten, und seine Aufforderung nennt keine</translation>
    </message>
    <message>
        <source>The protected resource metadata is at the root only, and the challenge names none</source>
        <translation>Die Ressourcen-Metadaten liegen nur an der Wurzel, und die Aufforderung nennt keine</translation>
    </message>
    <message>
        <source>The protected resource metadata is behind the MCP path instead of before it</source>
        <translation>Die Ressourcen-Metadaten liegen hinter dem MCP-Pfad statt davor</translation>
    </message>
    <message>
        <source>The challenge names a metadata document that is not there</source>
        <translation>Die Aufforderung nennt ein Metadatendokument, das nicht da ist</translation>
    </message>
    <message>
        <source>The protected resource metadata asks for credentials</source>
        <translation>Die Ressourcen-Metadaten verlangen Zugangsdaten</translation>
    </message>
    <message>
        <source>The protected resource metadata is an HTML page</source>
        <translation>Die Ressourcen-Metadaten sind eine HTML-Seite</translation>
    </message>
    <message>
        <source>The protected resource metadata names another resource</source>
        <translation>Die Ressourcen-Metadaten nennen eine andere Ressource</translation>
    </message>
    <message>
        <source>The protected resource metadata names no authorization server</source>
        <translation>Die Ressourcen-Metadaten nennen keinen Authorization Server</translation>
    </message>
    <message>
        <source>The protected resource metadata names the authorize endpoint instead of the issuer</source>
        <translation>Die Ressourcen-Metadaten nennen den Endpunkt authorize statt des Ausstellers</translation>
    </message>
    <message>
        <source>The protected resource metadata names the issuer with a final slash</source>
        <translation>Die Ressourcen-Metadaten nennen den Aussteller mit Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The MCP server names scopes that the authorization server does not have</source>
        <translation>Der MCP-Server nennt Scopes, die der Authorization Server nicht hat</translation>
    </message>
    <message>
        <source>The MCP server asks for no token</source>
        <translation>Der MCP-Server verlangt kein Token</translation>
    </message>
    <message>
        <source>Every metadata document of the authorization server is gone</source>
        <translation>Alle Metadatendokumente des Authorization Servers sind weg</translation>
    </message>
    <message>
        <source>The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06</source>
        <translation>Die Form der Metadaten-URL nach RFC 8414 gibt es nicht, wie vor Okta 2026.06</translation>
    </message>
    <message>
        <source>The metadata names another issuer than its own URL</source>
        <translation>Die Metadaten nennen einen anderen Aussteller als ihre eigene URL</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of the metadata</source>
        <translation>Eine Anmeldeseite antwortet an Stelle der Metadaten</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>Die Metadaten bieten PKCE mit S256 nicht an</translation>
    </message>
    <message>
        <source>The metadata names endpoints on another host than the issuer&apos;s</source>
        <translation>Die Metadaten nennen Endpunkte auf einem anderen Host als dem des Ausstellers</translation>
    </message>
    <message>
        <source>The org has no API Access Management</source>
        <translation>Die Org hat kein API Access Management</translation>
    </message>
    <message>
        <source>The key document is not served</source>
        <translation>Das Schlüsseldokument gibt es nicht</translation>
    </message>
    <message>
        <source>The metadata names no registration endpoint</source>
        <translation>Die Metadaten nennen keinen Registrierungs-Endpunkt</translation>
    </message>
    <message>
        <source>Registration is open, but takes no loopback redirect URIs</source>
        <translation>Die Registrierung ist offen, nimmt aber keine Loopback-Redirect-URIs</translation>
    </message>
    <message>
        <source>Registration is open, but no policy covers what registers</source>
        <translation>Die Registrierung ist offen, aber keine Richtlinie gilt für die Registrierten</translation>
    </message>
    <message>
        <source>The app integrations were deleted</source>
        <translation>Die App-Integrationen wurden gelöscht</translation>
    </message>
    <message>
        <source>Other sign-in redirect URIs are registered than the client&apos;s</source>
        <translation>Andere Redirect URIs sind registriert als die des Clients</translation>
    </message>
    <message>
        <source>The redirect carries a state that the client never sent</source>
        <translation>Die Weiterleitung trägt ein state, das der Client nie gesendet hat</translation>
    </message>
    <message>
        <source>The redirect names another issuer</source>
        <translation>Die Weiterleitung nennt einen anderen Aussteller</translation>
    </message>
    <message>
        <source>Nobody is assigned to the app</source>
        <translation>Niemand ist der App zugewiesen</translation>
    </message>
    <message>
        <source>The sign-on policy demands a second factor that nobody has</source>
        <translation>Die Anmelderichtlinie verlangt einen zweiten Faktor, den niemand hat</translation>
    </message>
    <message>
        <source>Every custom scope needs a person&apos;s consent</source>
        <translation>Jeder eigene Scope braucht die Zustimmung eines Menschen</translation>
    </message>
    <message>
        <source>The apps require PKCE</source>
        <translation>Die Apps verlangen PKCE</translation>
    </message>
    <message>
        <source>The web app is an API Services app</source>
        <translation>Die Web-App ist eine API-Services-App</translation>
    </message>
    <message>
        <source>The resource parameter is rejected</source>
        <translation>Der Parameter resource wird abgelehnt</translation>
    </message>
    <message>
        <source>The client secrets were rotated; the old ones are dead</source>
        <translation>Die Client-Secrets wurden gewechselt; die alten gelten nicht mehr</translation>
    </message>
    <message>
        <source>Each client secret is rotated after its first use</source>
        <translation>Jedes Client-Secret wird nach seiner ersten Verwendung gewechselt</translation>
    </message>
    <message>
        <source>The apps are registered for private_key_jwt only</source>
        <translation>Die Apps sind nur für private_key_jwt registriert</translation>
    </message>
    <message>
        <source>The public keys of the apps were replaced</source>
        <translation>Die öffentlichen Schlüssel der Apps wurden ersetzt</translation>
    </message>
    <message>
        <source>The apps may be used from another network only</source>
        <translation>Die Apps dürfen nur aus einem anderen Netz verwendet werden</translation>
    </message>
    <message>
        <source>The apps lack the Client Credentials grant</source>
        <translation>Den Apps fehlt der Grant Client Credentials</translation>
    </message>
    <message>
        <source>The authorization server has no Client Credentials grant</source>
        <translation>Der Authorization Server hat keinen Grant Client Credentials</translation>
    </message>
    <message>
        <source>The metadata names the org server&apos;s token endpoint</source>
        <translation>Die Metadaten nennen den Token-Endpunkt des Org-Servers</translation>
    </message>
    <message>
        <source>The authorization server has no access policy</source>
        <translation>Der Authorization Server hat keine Zugriffsrichtlinie</translation>
    </message>
    <message>
        <source>The access policies are assigned to service apps only</source>
        <translation>Die Zugriffsrichtlinien sind nur Service-Apps zugewiesen</translation>
    </message>
    <message>
        <source>The access policies are inactive</source>
        <translation>Die Zugriffsrichtlinien sind inaktiv</translation>
    </message>
    <message>
        <source>The rules do not tick Client Credentials</source>
        <translation>In den Regeln ist Client Credentials nicht angekreuzt</translation>
    </message>
    <message>
        <source>The rules exclude the first user</source>
        <translation>Die Regeln schließen den ersten Benutzer aus</translation>
    </message>
    <message>
        <source>The rules cover the first custom scope only</source>
        <translation>Die Regeln decken nur den ersten eigenen Scope ab</translation>
    </message>
    <message>
        <source>A rule with five-minute tokens stands above the rule that was meant</source>
        <translation>Eine Regel mit Fünf-Minuten-Token steht über der gemeinten</translation>
    </message>
    <message>
        <source>The custom scopes were removed from the authorization server</source>
        <translation>Die eigenen Scopes wurden vom Authorization Server entfernt</translation>
    </message>
    <message>
        <source>The MCP server names no scope, and the authorization server has no default</source>
        <translation>Der MCP-Server nennt keinen Scope, und der Authorization Server gibt keinen vor</translation>
    </message>
    <message>
        <source>The MCP server asks for openid and profile</source>
        <translation>Der MCP-Server verlangt openid und profile</translation>
    </message>
    <message>
        <source>The MCP server asks for profile without openid</source>
        <translation>Der MCP-Server verlangt profile ohne openid</translation>
    </message>
    <message>
        <source>Authorization codes have expired by the time they arrive</source>
        <translation>Autorisierungscodes sind abgelaufen, wenn sie ankommen</translation>
    </message>
    <message>
        <source>The metadata names another authorization server&apos;s token endpoint</source>
        <translation>Die Metadaten nennen den Token-Endpunkt eines anderen Authorization Servers</translation>
    </message>
    <message>
        <source>The code challenge of another attempt was kept</source>
        <translation>Die Code-Challenge eines anderen Versuchs wurde behalten</translation>
    </message>
    <message>
        <source>The apps require DPoP proofs in token requests</source>
        <translation>Die Apps verlangen DPoP-Nachweise in Token-Anfragen</translation>
    </message>
    <message>
        <source>DPoP is required, and no nonce is ever good: each is of another node</source>
        <translation>DPoP wird verlangt, und keine Nonce ist je gut: jede ist von einem anderen Knoten</translation>
    </message>
    <message>
        <source>DPoP is required, and proofs are compared with a custom domain&apos;s URL</source>
        <translation>DPoP wird verlangt, und Nachweise werden mit der URL einer eigenen Domain verglichen</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s rate limit is used up</source>
        <translation>Das Kontingent des Token-Endpunkts ist aufgebraucht</translation>
    </message>
    <message>
        <source>The rules give access tokens five minutes</source>
        <translation>Die Regeln geben Access-Token fünf Minuten</translation>
    </message>
    <message>
        <source>Token responses lack the access token and its type</source>
        <translation>Den Token-Antworten fehlen das Access-Token und sein Typ</translation>
    </message>
    <message>
        <source>The token inline hook fails</source>
        <translation>Der Inline-Hook für Token scheitert</translation>
    </message>
    <message>
        <source>Device codes have expired before anybody can enter them</source>
        <translation>Gerätecodes sind abgelaufen, bevor jemand sie eingeben kann</translation>
    </message>
    <message>
        <source>Access tokens are handed out an hour after their end</source>
        <translation>Access-Token werden eine Stunde nach ihrem Ende ausgegeben</translation>
    </message>
    <message>
        <source>Access tokens become valid in an hour only (nbf)</source>
        <translation>Access-Token gelten erst in einer Stunde (nbf)</translation>
    </message>
    <message>
        <source>The MCP server expects another audience</source>
        <translation>Der MCP-Server erwartet eine andere Audience</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured with a final slash</source>
        <translation>Die Audience ist beim MCP-Server mit Schrägstrich am Ende eingestellt</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured without https://</source>
        <translation>Die Audience ist beim MCP-Server ohne https:// eingestellt</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is api://default</source>
        <translation>Die Audience des Authorization Servers ist api://default</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is the client id</source>
        <translation>Die Audience des Authorization Servers ist die Client-ID</translation>
    </message>
    <message>
        <source>The MCP server expects its own URL as the audience</source>
        <translation>Der MCP-Server erwartet seine eigene URL als Audience</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was copied with an invisible character</source>
        <translation>Die Audience des MCP-Servers wurde mit einem unsichtbaren Zeichen kopiert</translation>
    </message>
    <message>
        <source>Tokens have two audiences, and the MCP server&apos;s verifier compares one string</source>
        <translation>Token haben zwei Audiences, und die Prüfung des MCP-Servers vergleicht eine Zeichenkette</translation>
    </message>
    <message>
        <source>The MCP server expects another issuer</source>
        <translation>Der MCP-Server erwartet einen anderen Aussteller</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with a final slash</source>
        <translation>Der Aussteller ist beim MCP-Server mit Schrägstrich am Ende eingestellt</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer of the default authorization server</source>
        <translation>Der MCP-Server erwartet den Aussteller des Servers default</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer under a custom domain</source>
        <translation>Der MCP-Server erwartet den Aussteller unter einer eigenen Domain</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with the metadata URL</source>
        <translation>Beim MCP-Server ist die Metadaten-URL als Aussteller eingestellt</translation>
    </message>
    <message>
        <source>The metadata leads to the org authorization server; its tokens are not for resource servers</source>
        <translation>Die Metadaten führen zum Org-Server; seine Token sind nicht für Ressourcen-Server</translation>
    </message>
    <message>
        <source>Tokens are signed with a key that is not published</source>
        <translation>Token sind mit einem Schlüssel signiert, der nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>The MCP server reads the keys of another authorization server</source>
        <translation>Der MCP-Server liest die Schlüssel eines anderen Authorization Servers</translation>
    </message>
    <message>
        <source>Tokens name no key (kid), and there are several</source>
        <translation>Token nennen keinen Schlüssel (kid), und es gibt mehrere</translation>
    </message>
    <message>
        <source>The MCP server keeps the keys of before a rotation</source>
        <translation>Der MCP-Server behält die Schlüssel von vor einem Wechsel</translation>
    </message>
    <message>
        <source>The MCP server cannot fetch the keys</source>
        <translation>Der MCP-Server kann die Schlüssel nicht holen</translation>
    </message>
    <message>
        <source>Tokens are signed with another key than the one their kid names</source>
        <translation>Token sind mit einem anderen Schlüssel signiert, als ihr kid nennt</translation>
    </message>
    <message>
        <source>Access tokens lose their last characters on the way</source>
        <translation>Access-Token verlieren unterwegs ihre letzten Zeichen</translation>
    </message>
    <message>
        <source>Access tokens are not signed (alg none)</source>
        <translation>Access-Token sind nicht signiert (alg none)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier takes ES256 only</source>
        <translation>Die Prüfung des MCP-Servers nimmt nur ES256</translation>
    </message>
    <message>
        <source>Access tokens are signed with HS256 and the public key as the secret</source>
        <translation>Access-Token sind mit HS256 und dem öffentlichen Schlüssel als Geheimnis signiert</translation>
    </message>
    <message>
        <source>Access tokens have a critical header that nobody knows</source>
        <translation>Access-Token haben ein kritisches Kopffeld, das niemand kennt</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands the type at+jwt</source>
        <translation>Die Prüfung des MCP-Servers verlangt den Typ at+jwt</translation>
    </message>
    <message>
        <source>Access tokens are opaque</source>
        <translation>Access-Token sind undurchsichtig</translation>
    </message>
    <message>
        <source>Access tokens are encrypted</source>
        <translation>Access-Token sind verschlüsselt</translation>
    </message>
    <message>
        <source>The ID token is handed out as the access token</source>
        <translation>Das ID-Token wird als Access-Token ausgegeben</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin of every token, and answers 401 without it</source>
        <translation>Der MCP-Server verlangt calculator.admin von jedem Token und antwortet sonst 401</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier reads scope, and Okta writes scp</source>
        <translation>Die Prüfung des MCP-Servers liest scope, und Okta schreibt scp</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands client_id, and Okta writes cid</source>
        <translation>Die Prüfung des MCP-Servers verlangt client_id, und Okta schreibt cid</translation>
    </message>
    <message>
        <source>The MCP server knows its users by Okta&apos;s ids, and sub is the login</source>
        <translation>Der MCP-Server kennt seine Benutzer nach Oktas IDs, und sub ist der Anmeldename</translation>
    </message>
    <message>
        <source>The MCP server takes only tokens that are bound to a key</source>
        <translation>Der MCP-Server nimmt nur Token, die an einen Schlüssel gebunden sind</translation>
    </message>
    <message>
        <source>Access tokens are bound to a client certificate</source>
        <translation>Access-Token sind an ein Client-Zertifikat gebunden</translation>
    </message>
    <message>
        <source>Access tokens are revoked at once, and the MCP server introspects them</source>
        <translation>Access-Token werden sofort widerrufen, und der MCP-Server fragt nach (Introspection)</translation>
    </message>
    <message>
        <source>The MCP server introspects tokens with the wrong secret</source>
        <translation>Der MCP-Server fragt mit dem falschen Secret nach (Introspection)</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience (OAUTH_AUDIENCE unset)</source>
        <translation>Der MCP-Server prüft die Audience nicht (OAUTH_AUDIENCE fehlt)</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer (OAUTH_ISSUER unset)</source>
        <translation>Der MCP-Server prüft den Aussteller nicht (OAUTH_ISSUER fehlt)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s redirect to the issuer&apos;s metadata fails with 500 (OAUTH_ISSUER unset)</source>
        <translation>Die Weiterleitung des MCP-Servers zu den Metadaten scheitert mit 500 (OAUTH_ISSUER fehlt)</translation>
    </message>
    <message>
        <source>The MCP server names itself by its name inside the cluster</source>
        <translation>Der MCP-Server nennt sich bei seinem Namen im Cluster</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience has a blank at its end</source>
        <translation>Die Audience des MCP-Servers hat ein Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin, and answers 403 without it</source>
        <translation>Der MCP-Server verlangt calculator.admin und antwortet sonst 403</translation>
    </message>
    <message>
        <source>The MCP server answers 403 without a word</source>
        <translation>Der MCP-Server antwortet wortlos 403</translation>
    </message>
    <message>
        <source>The MCP server always answers 403 for want of a scope that the token has</source>
        <translation>Der MCP-Server antwortet immer 403, weil ein Scope fehle, den das Token hat</translation>
    </message>
    <message>
        <source>The tools fail with an authorization error of their own</source>
        <translation>Die Werkzeuge scheitern an einer eigenen Berechtigung</translation>
    </message>
    <message>
        <source>The tools pass the token on to another API, which refuses it</source>
        <translation>Die Werkzeuge geben das Token an eine andere API weiter, die es ablehnt</translation>
    </message>
    <message>
        <source>The MCP server shows no tools to this caller</source>
        <translation>Der MCP-Server zeigt diesem Aufrufer keine Werkzeuge</translation>
    </message>
    <message>
        <source>The apps lack the Refresh Token grant</source>
        <translation>Den Apps fehlt der Grant Refresh Token</translation>
    </message>
    <message>
        <source>Refresh tokens have been revoked by the time they are used</source>
        <translation>Refresh-Token sind widerrufen, wenn sie verwendet werden</translation>
    </message>
    <message>
        <source>Refresh tokens have been idle for too long by the time they are used</source>
        <translation>Refresh-Token lagen zu lange brach, wenn sie verwendet werden</translation>
    </message>
    <message>
        <source>Another process has used the refresh tokens before</source>
        <translation>Ein anderer Prozess hat die Refresh-Token vorher verwendet</translation>
    </message>
    <message>
        <source>People are deactivated once they have signed in</source>
        <translation>Menschen werden deaktiviert, sobald sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is its own issuer (from its start only)</source>
        <translation>Das Zertifikat des MCP-Servers ist sein eigener Aussteller (nur ab dem Start)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is for another host (from its start only)</source>
        <translation>Das Zertifikat des MCP-Servers ist für einen anderen Host (nur ab dem Start)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate ended yesterday (from its start only)</source>
        <translation>Das Zertifikat des MCP-Servers lief gestern ab (nur ab dem Start)</translation>
    </message>
    <message>
        <source>The MCP server asks the preflights of browsers for a token</source>
        <translation>Der MCP-Server verlangt von den Voranfragen der Browser ein Token</translation>
    </message>
    <message>
        <source>The redirect to the issuer&apos;s metadata may not be read by web pages</source>
        <translation>Die Weiterleitung zu den Metadaten des Ausstellers dürfen Webseiten nicht lesen</translation>
    </message>
    <message>
        <source>The MCP server sends its certificate without the intermediate one (from its start only)</source>
        <translation>Der MCP-Server sendet sein Zertifikat ohne das Zwischenzertifikat (nur ab seinem Start)</translation>
    </message>
    <message>
        <source>The MCP server speaks only TLS 1.0 and 1.1 (from its start only)</source>
        <translation>Der MCP-Server spricht nur TLS 1.0 und 1.1 (nur ab seinem Start)</translation>
    </message>
    <message>
        <source>The MCP server names itself with https, but speaks plain http</source>
        <translation>Der MCP-Server nennt sich mit https, spricht aber unverschlüsseltes http</translation>
    </message>
    <message>
        <source>The MCP server&apos;s list of allowed origins has none of a page</source>
        <translation>Die Liste erlaubter Origins des MCP-Servers enthält keine einer Webseite</translation>
    </message>
    <message>
        <source>The org has no Trusted Origins: the token endpoint takes pages of redirect URIs only</source>
        <translation>Die Org hat keine Trusted Origins: Der Token-Endpunkt nimmt nur Seiten von Redirect-URIs an</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>constant</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>beliebige von %1</translation>
    </message>
    <message>
        <source>one of %1 forms</source>
        <translation>eine von %1 Formen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Pseudo-locale (for tests)</source>
        <translation>Pseudosprache (für Tests)</translation>
    </message>
</context>
<context>
    <name>LineDifference</name>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n Zeile ist gleich</numerusform>
            <numerusform>%n Zeilen sind gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>Werkzeugfehler</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>fertig, verletzt sein Schema</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>state parameter of the redirect</source>
        <translation>Parameter state der Weiterleitung</translation>
    </message>
    <message>
        <source>iss parameter of the redirect</source>
        <translation>Parameter iss der Weiterleitung</translation>
    </message>
    <message>
        <source>They differ in upper and lower case.</source>
        <translation>Sie unterscheiden sich in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>They differ by the final slash.</source>
        <translation>Sie unterscheiden sich durch den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>They differ in the port.</source>
        <translation>Sie unterscheiden sich im Port.</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 are different to Okta.</source>
        <translation>localhost und 127.0.0.1 sind für Okta verschieden.</translation>
    </message>
    <message>
        <source>They differ in the path.</source>
        <translation>Sie unterscheiden sich im Pfad.</translation>
    </message>
    <message>
        <source>one of the app&apos;s Sign-in redirect URIs</source>
        <translation>eine der Sign-in redirect URIs der App</translation>
    </message>
    <message>
        <source>a redirect to the client</source>
        <translation>eine Weiterleitung zum Client</translation>
    </message>
    <message>
        <source>Sent was %1.</source>
        <translation>Gesendet wurde %1.</translation>
    </message>
    <message>
        <source>callback of the OAuth proxy</source>
        <translation>Rücksprungadresse des OAuth-Proxys</translation>
    </message>
    <message>
        <source>The address of the browser holds a code.</source>
        <translation>Die Adresse im Browser enthält einen Code.</translation>
    </message>
    <message>
        <source>place where the code arrived</source>
        <translation>Ort, an dem der Code ankam</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Client</translation>
    </message>
    <message>
        <source>the browser, at %1</source>
        <translation>der Browser, bei %1</translation>
    </message>
    <message>
        <source>the browser&apos;s request to %1</source>
        <translation>Anfrage des Browsers an %1</translation>
    </message>
    <message>
        <source>answered by the client</source>
        <translation>vom Client beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>program for the scheme %1</source>
        <translation>Programm für das Schema %1</translation>
    </message>
    <message>
        <source>one that takes the redirect</source>
        <translation>eines, das die Weiterleitung annimmt</translation>
    </message>
    <message>
        <source>nothing came of %1</source>
        <translation>aus %1 wurde nichts</translation>
    </message>
    <message>
        <source>what the browser shows</source>
        <translation>was der Browser zeigt</translation>
    </message>
    <message>
        <source>a way back to the client</source>
        <translation>ein Weg zurück zum Client</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>Lauschen auf %1</translation>
    </message>
    <message>
        <source>the redirect URI&apos;s port</source>
        <translation>der Port der Redirect URI</translation>
    </message>
    <message>
        <source>redirect to %1</source>
        <translation>Weiterleitung zu %1</translation>
    </message>
    <message>
        <source>nothing within the time limit</source>
        <translation>nichts innerhalb des Zeitlimits</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>Der Server sagt %1.</translation>
    </message>
    <message>
        <source>answer of the MCP server to the proof</source>
        <translation>Antwort des MCP-Servers auf den Nachweis</translation>
    </message>
    <message>
        <source>DPoP, as the challenge says</source>
        <translation>DPoP, wie die Aufforderung sagt</translation>
    </message>
    <message>
        <source>Bearer: the server knows no DPoP</source>
        <translation>Bearer: der Server kennt kein DPoP</translation>
    </message>
    <message>
        <source>DPoP, repeated with the server&apos;s nonce</source>
        <translation>DPoP, wiederholt mit der Nonce des Servers</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf.jkt).</source>
        <translation>Das Token ist an einen Schlüssel gebunden (cnf.jkt).</translation>
    </message>
    <message>
        <source>scheme of the Authorization header</source>
        <translation>Schema des Felds Authorization</translation>
    </message>
    <message>
        <source>DPoP, not repeated</source>
        <translation>DPoP, nicht wiederholt</translation>
    </message>
    <message>
        <source>cnf claim</source>
        <translation>Claim cnf</translation>
    </message>
    <message>
        <source>none, or the client&apos;s certificate in the handshake</source>
        <translation>keiner, oder das Zertifikat des Clients im Handshake</translation>
    </message>
    <message>
        <source>crit in the token&apos;s header</source>
        <translation>crit im Kopf des Tokens</translation>
    </message>
    <message>
        <source>typ of the token</source>
        <translation>typ des Tokens</translation>
    </message>
    <message>
        <source>client_id claim</source>
        <translation>Claim client_id</translation>
    </message>
    <message>
        <source>the client&apos;s id</source>
        <translation>die ID des Clients</translation>
    </message>
    <message>
        <source>absent; it is in cid</source>
        <translation>nicht vorhanden; sie steht in cid</translation>
    </message>
    <message>
        <source>sub claim</source>
        <translation>Claim sub</translation>
    </message>
    <message>
        <source>the server&apos;s, which it does not tell</source>
        <translation>der des Servers, den er nicht verrät</translation>
    </message>
    <message>
        <source>%1 is another MCP server of this client.</source>
        <translation>%1 ist ein anderer MCP-Server dieses Clients.</translation>
    </message>
    <message>
        <source>aud claim</source>
        <translation>Claim aud</translation>
    </message>
    <message>
        <source>this server&apos;s audience, for %1</source>
        <translation>die Audience dieses Servers, für %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>one string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>The authorization server says %1.</source>
        <translation>Der Authorization Server sagt %1.</translation>
    </message>
    <message>
        <source>answer to the introspection</source>
        <translation>Antwort auf die Introspection</translation>
    </message>
    <message>
        <source>200 and active</source>
        <translation>200 und active</translation>
    </message>
    <message>
        <source>active, says the issuer</source>
        <translation>aktiv, sagt der Aussteller</translation>
    </message>
    <message>
        <source>true until exp</source>
        <translation>true bis exp</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>Introspection-Endpunkt</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>der von %1</translation>
    </message>
    <message>
        <source>the server&apos;s log</source>
        <translation>das Protokoll des Servers</translation>
    </message>
    <message>
        <source>introspection that answers</source>
        <translation>Introspection, die antwortet</translation>
    </message>
    <message>
        <source>the MCP server&apos;s question whether the token is active</source>
        <translation>Frage des MCP-Servers, ob das Token aktiv ist</translation>
    </message>
    <message>
        <source>answered by the authorization server</source>
        <translation>vom Authorization Server beantwortet</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>abgelehnt oder unbeantwortet</translation>
    </message>
    <message>
        <source>introspection endpoint of the server&apos;s environment</source>
        <translation>Introspection-Endpunkt in der Umgebung des Servers</translation>
    </message>
    <message>
        <source>state of the token at its issuer</source>
        <translation>Zustand des Tokens bei seinem Aussteller</translation>
    </message>
    <message>
        <source>active until exp</source>
        <translation>aktiv bis exp</translation>
    </message>
    <message>
        <source>not active, says the server</source>
        <translation>nicht aktiv, sagt der Server</translation>
    </message>
    <message>
        <source>challenge of the 403</source>
        <translation>Aufforderung der 403</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2), and the second has the scope in its claim scp: the server looks for it somewhere else.</source>
        <translation>Zwei Token trafen auf dieselbe Ablehnung (Austausche %1 und %2), und das zweite hat den Scope im Claim scp: Der Server sucht ihn woanders.</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2).</source>
        <translation>Zwei Token trafen auf dieselbe Ablehnung (Austausche %1 und %2).</translation>
    </message>
    <message>
        <source>answer to a token that has %1</source>
        <translation>Antwort auf ein Token, das %1 hat</translation>
    </message>
    <message>
        <source>scopes of the second token</source>
        <translation>Scopes des zweiten Tokens</translation>
    </message>
    <message>
        <source>those that the request needs</source>
        <translation>die, die die Anfrage braucht</translation>
    </message>
    <message>
        <source>403 for want of it</source>
        <translation>403, weil er fehlt</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>keine, die sich lesen lassen</translation>
    </message>
    <message>
        <source>result of tool %1</source>
        <translation>Ergebnis des Werkzeugs %1</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>The tool says %1.</source>
        <translation>Das Werkzeug sagt %1.</translation>
    </message>
    <message>
        <source>tools listed for a token with %1</source>
        <translation>Werkzeuge, die für ein Token mit %1 aufgeführt werden</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>%1 too, as in exchange %2 with %3</source>
        <translation>auch %1, wie in Austausch %2 mit %3</translation>
    </message>
    <message>
        <source>token while the stream of exchange %1 was open</source>
        <translation>Token, während der Stream von Austausch %1 offen war</translation>
    </message>
    <message>
        <source>renewed before exp</source>
        <translation>vor exp erneuert</translation>
    </message>
    <message>
        <source>ended %1 s after the stream began; the next request got 401</source>
        <translation>endete %1 s nach Beginn des Streams; die nächste Anfrage bekam 401</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2; by %3 the server expects %4.</source>
        <translation>Das Token wurde von %1 für %2 ausgestellt; laut %3 erwartet der Server %4.</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell</source>
        <translation>die Audience des Servers, die er nicht verrät</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2. The server says %3.</source>
        <translation>Das Token wurde von %1 für %2 ausgestellt. Der Server sagt %3.</translation>
    </message>
    <message>
        <source>the same with invisible characters shown</source>
        <translation>dasselbe mit sichtbar gemachten unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>aud claim after asking with resource</source>
        <translation>Claim aud nach einer Anfrage mit resource</translation>
    </message>
    <message>
        <source>the resource metadata</source>
        <translation>die Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>iss claim</source>
        <translation>Claim iss</translation>
    </message>
    <message>
        <source>the server&apos;s issuer, which it does not tell</source>
        <translation>der Aussteller des Servers, den er nicht verrät</translation>
    </message>
    <message>
        <source>the Issuer of a custom server, with /oauth2/ in it</source>
        <translation>der Issuer eines eigenen Authorization Servers, mit /oauth2/ darin</translation>
    </message>
    <message>
        <source>scope claim of the token</source>
        <translation>Scope-Claim des Tokens</translation>
    </message>
    <message>
        <source>%1; scp has them</source>
        <translation>%1; sie stehen in scp</translation>
    </message>
    <message>
        <source>absent; scp has them</source>
        <translation>nicht vorhanden; sie stehen in scp</translation>
    </message>
    <message>
        <source>Every check that can be made here passes, and the server wants scopes that the token has in scp alone. Its log tells whether it saw them; if it did, its keys or the values in effect are next.</source>
        <translation>Jede Prüfung, die hier möglich ist, gelingt, und der Server will Scopes, die das Token nur in scp hat. Sein Protokoll zeigt, ob er sie gesehen hat; wenn ja, kommen als Nächstes seine Schlüssel oder die wirksamen Werte infrage.</translation>
    </message>
    <message>
        <source>the challenge</source>
        <translation>die Aufforderung</translation>
    </message>
    <message>
        <source>The token lacks %1, required by %2.</source>
        <translation>Dem Token fehlt %1, verlangt von %2.</translation>
    </message>
    <message>
        <source>scopes of the token</source>
        <translation>Scopes des Tokens</translation>
    </message>
    <message>
        <source>those that the server requires</source>
        <translation>die, die der Server verlangt</translation>
    </message>
    <message>
        <source>This request needs %1.</source>
        <translation>Diese Anfrage braucht %1.</translation>
    </message>
    <message>
        <source>a scope that the server does not name</source>
        <translation>ein Scope, den der Server nicht nennt</translation>
    </message>
    <message>
        <source>exp claim</source>
        <translation>Claim exp</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>nbf and iat claims</source>
        <translation>Claims nbf und iat</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>nicht in der Zukunft</translation>
    </message>
    <message>
        <source>kid of the token</source>
        <translation>kid des Tokens</translation>
    </message>
    <message>
        <source>one of the server&apos;s keys</source>
        <translation>einer der Schlüssel des Servers</translation>
    </message>
    <message>
        <source>fits by the server&apos;s keys</source>
        <translation>passt nach den Schlüsseln des Servers</translation>
    </message>
    <message>
        <source>alg of the token</source>
        <translation>alg des Tokens</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>der des Servers</translation>
    </message>
    <message>
        <source>state of the token</source>
        <translation>Zustand des Tokens</translation>
    </message>
    <message>
        <source>not so, says the server; the token is not at hand</source>
        <translation>nicht so, sagt der Server; das Token liegt nicht vor</translation>
    </message>
    <message>
        <source>keys at the MCP server</source>
        <translation>Schlüssel beim MCP-Server</translation>
    </message>
    <message>
        <source>those of the token&apos;s issuer</source>
        <translation>die des Ausstellers, von dem das Token stammt</translation>
    </message>
    <message>
        <source>Every check that can be made here passes.</source>
        <translation>Jede Prüfung, die hier möglich ist, gelingt.</translation>
    </message>
    <message>
        <source>time to the refusal</source>
        <translation>Zeit bis zur Ablehnung</translation>
    </message>
    <message>
        <source>checks of the token that can be made here</source>
        <translation>Prüfungen des Tokens, die hier möglich sind</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>Schlüssel geholt</translation>
    </message>
    <message>
        <source>well under a second</source>
        <translation>deutlich unter einer Sekunde</translation>
    </message>
    <message>
        <source>one that fails, as at the server</source>
        <translation>eine, die scheitert, wie beim Server</translation>
    </message>
    <message>
        <source>the fetch failed</source>
        <translation>das Holen ist gescheitert</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>keine scheitert</translation>
    </message>
    <message>
        <source>From here it cannot be decided why. Tell what the server expects (issuer, audience, scopes), or give its log or its .env: that names the cause.</source>
        <translation>Von hier aus lässt sich der Grund nicht entscheiden. Geben Sie an, was der Server erwartet (Aussteller, Audience, Scopes), oder liefern Sie sein Protokoll oder seine .env: Das benennt die Ursache.</translation>
    </message>
    <message>
        <source>answer to the request with the token</source>
        <translation>Antwort auf die Anfrage mit dem Token</translation>
    </message>
    <message>
        <source>a start without error</source>
        <translation>ein Start ohne Fehler</translation>
    </message>
    <message>
        <source>OAUTH_JWKS_URI of the environment</source>
        <translation>OAUTH_JWKS_URI der Umgebung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is used and not imported.</source>
        <translation>%1 wird verwendet und nicht importiert.</translation>
    </message>
    <message>
        <source>the name %1 imported</source>
        <translation>der Name %1 importiert</translation>
    </message>
    <message>
        <source>answer of /.well-known/oauth-authorization-server</source>
        <translation>Antwort von /.well-known/oauth-authorization-server</translation>
    </message>
    <message>
        <source>307 to the issuer&apos;s metadata</source>
        <translation>307 auf die Metadaten des Ausstellers</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the environment</source>
        <translation>OAUTH_AUDIENCE der Umgebung</translation>
    </message>
    <message>
        <source>the Audience of the authorization server</source>
        <translation>die Audience des Authorization Servers</translation>
    </message>
    <message>
        <source>An ID token was accepted as an access token.</source>
        <translation>Ein ID-Token wurde als Access-Token angenommen.</translation>
    </message>
    <message>
        <source>answer to a token for %1</source>
        <translation>Antwort auf ein Token für %1</translation>
    </message>
    <message>
        <source>The token was accepted although its audience is not the one that %1 names; if that is right, the server does not check it.</source>
        <translation>Das Token wurde angenommen, obwohl seine Audience nicht die ist, die %1 nennt; stimmt das, prüft der Server sie nicht.</translation>
    </message>
    <message>
        <source>aud claim of an accepted token</source>
        <translation>Claim aud eines angenommenen Tokens</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the environment</source>
        <translation>OAUTH_ISSUER der Umgebung</translation>
    </message>
    <message>
        <source>the Issuer of the authorization server</source>
        <translation>der Issuer des Authorization Servers</translation>
    </message>
    <message>
        <source>The token was accepted although its issuer is not the one that %1 names.</source>
        <translation>Das Token wurde angenommen, obwohl sein Aussteller nicht der ist, den %1 nennt.</translation>
    </message>
    <message>
        <source>iss claim of an accepted token</source>
        <translation>Claim iss eines angenommenen Tokens</translation>
    </message>
    <message>
        <source>The user part is the client id %1.</source>
        <translation>Der Benutzerteil ist die Client-ID %1.</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>Felder %1</translation>
    </message>
    <message>
        <source>two in one header, separated by a comma</source>
        <translation>zwei in einem Feld, durch ein Komma getrennt</translation>
    </message>
    <message>
        <source>a header and the parameter access_token</source>
        <translation>ein Feld und der Parameter access_token</translation>
    </message>
    <message>
        <source>credentials of the request</source>
        <translation>Zugangsdaten der Anfrage</translation>
    </message>
    <message>
        <source>one Authorization header</source>
        <translation>ein einziges Feld Authorization</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>Ort des Tokens</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>das Feld Authorization</translation>
    </message>
    <message>
        <source>access_token in the URL</source>
        <translation>access_token in der URL</translation>
    </message>
    <message>
        <source>a challenge for %1</source>
        <translation>eine Aufforderung für %1</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>das Feld %1</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>eine HTML-Seite</translation>
    </message>
    <message>
        <source>an error in Okta&apos;s form</source>
        <translation>ein Fehler in Oktas Form</translation>
    </message>
    <message>
        <source>a Bearer challenge, as MCP servers send it</source>
        <translation>eine Bearer-Aufforderung, wie MCP-Server sie senden</translation>
    </message>
    <message>
        <source>size of the request</source>
        <translation>Größe der Anfrage</translation>
    </message>
    <message>
        <source>one that the server accepts</source>
        <translation>eine, die der Server annimmt</translation>
    </message>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 Bytes: %2</translation>
    </message>
    <message>
        <source>first byte of the stream</source>
        <translation>erstes Byte des Streams</translation>
    </message>
    <message>
        <source>%1 ms, as from %2 (exchange %3)</source>
        <translation>%1 ms, wie von %2 (Austausch %3)</translation>
    </message>
    <message>
        <source>at once, then event by event</source>
        <translation>sofort, dann Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>cut after %1 s</source>
        <translation>nach %1 s abgeschnitten</translation>
    </message>
    <message>
        <source>after %1 s, everything together</source>
        <translation>nach %1 s, alles zusammen</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of %1</source>
        <translation>Mcp-Session-Id von %1</translation>
    </message>
    <message>
        <source>that of the answer in exchange %1</source>
        <translation>die aus der Antwort in Austausch %1</translation>
    </message>
    <message>
        <source>The answer to initialize brought no session id, and the server wants one: something between takes the field away.</source>
        <translation>Die Antwort auf initialize brachte keine Sitzungs-ID, und der Server will eine: Etwas dazwischen entfernt das Feld.</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of the answer to initialize</source>
        <translation>Mcp-Session-Id der Antwort auf initialize</translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation>die ID der Sitzung</translation>
    </message>
    <message>
        <source>The server wants the id of a session, and the request had none.</source>
        <translation>Der Server will die ID einer Sitzung, und die Anfrage hatte keine.</translation>
    </message>
    <message>
        <source>the id that the answer to initialize brings</source>
        <translation>die ID, die die Antwort auf initialize bringt</translation>
    </message>
    <message>
        <source>absent, says the server</source>
        <translation>nicht vorhanden, sagt der Server</translation>
    </message>
    <message>
        <source>The server wants a session first; the client spoke as from 2026-07-28.</source>
        <translation>Der Server will zuerst eine Sitzung; der Client sprach wie ab 2026-07-28.</translation>
    </message>
    <message>
        <source>The server knows no initialize; the client spoke as up to 2025-11-25.</source>
        <translation>Der Server kennt kein initialize; der Client sprach wie bis 2025-11-25.</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>as to %1: %2 (exchange %3)</source>
        <translation>wie auf %1: %2 (Austausch %3)</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>headers and body as the server got them</source>
        <translation>Kopffelder und Rumpf, wie sie beim Server ankamen</translation>
    </message>
    <message>
        <source>the same values, as they were sent</source>
        <translation>dieselben Werte, so wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>They agree where they were sent: something in between changed them.</source>
        <translation>Beim Absenden stimmen sie überein: Etwas dazwischen hat sie verändert.</translation>
    </message>
    <message>
        <source>405 is allowed here</source>
        <translation>405 ist hier erlaubt</translation>
    </message>
    <message>
        <source>%1 is answered with %2, so the address is right.</source>
        <translation>%1 wird mit %2 beantwortet, die Adresse stimmt also.</translation>
    </message>
    <message>
        <source>a JSON-RPC message, or 401</source>
        <translation>eine JSON-RPC-Nachricht oder 401</translation>
    </message>
    <message>
        <source>no Access-Control-Allow-Origin</source>
        <translation>kein Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers without Authorization</source>
        <translation>Access-Control-Allow-Headers ohne Authorization</translation>
    </message>
    <message>
        <source>answer to the preflight from %1</source>
        <translation>Antwort auf den Preflight von %1</translation>
    </message>
    <message>
        <source>2xx with Access-Control-Allow-Origin and -Headers</source>
        <translation>2xx mit Access-Control-Allow-Origin und -Headers</translation>
    </message>
    <message>
        <source>%1 for a page of %2</source>
        <translation>%1 für eine Seite von %2</translation>
    </message>
    <message>
        <source>Access-Control-Expose-Headers of the 401</source>
        <translation>Access-Control-Expose-Headers der 401</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the 401</source>
        <translation>Access-Control-Allow-Origin der 401</translation>
    </message>
    <message>
        <source>Sent to %1, the same token is taken.</source>
        <translation>An %1 gesendet, wird dasselbe Token angenommen.</translation>
    </message>
    <message>
        <source>The server&apos;s log has more requests without the header than were sent without it.</source>
        <translation>Das Protokoll des Servers hat mehr Anfragen ohne das Feld, als ohne es gesendet wurden.</translation>
    </message>
    <message>
        <source>The token is good by every check that can be made here, and its refusal names no error.</source>
        <translation>Das Token ist nach jeder hier möglichen Prüfung gut, und seine Ablehnung nennt keinen Fehler.</translation>
    </message>
    <message>
        <source>200, or a challenge with an error</source>
        <translation>200 oder eine Aufforderung mit error</translation>
    </message>
    <message>
        <source>401 as to a request without credentials</source>
        <translation>401 wie auf eine Anfrage ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>The value is not what it looks like.</source>
        <translation>Der Wert ist nicht das, wonach er aussieht.</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s environment</source>
        <translation>%1 der Umgebung des Servers</translation>
    </message>
    <message>
        <source>The log shows another value than the file has.</source>
        <translation>Das Protokoll zeigt einen anderen Wert, als in der Datei steht.</translation>
    </message>
    <message>
        <source>%1 in effect, by the server&apos;s log</source>
        <translation>wirksames %1, laut Protokoll des Servers</translation>
    </message>
    <message>
        <source>By the file the token fits, and the server says %1.</source>
        <translation>Nach der Datei passt das Token, und der Server sagt %1.</translation>
    </message>
    <message>
        <source>%1 in effect</source>
        <translation>wirksames %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>version in the server&apos;s log</source>
        <translation>Version im Protokoll des Servers</translation>
    </message>
    <message>
        <source>2.12 or later</source>
        <translation>2.12 oder neuer</translation>
    </message>
    <message>
        <source>The redirect adds a slash, as those versions do.</source>
        <translation>Die Weiterleitung fügt einen Schrägstrich an, wie es diese Versionen tun.</translation>
    </message>
    <message>
        <source>path of the MCP endpoint</source>
        <translation>Pfad des MCP-Endpunkts</translation>
    </message>
    <message>
        <source>/mcp, from 2.12 on</source>
        <translation>/mcp, ab 2.12</translation>
    </message>
    <message>
        <source>The MCP server tells clients to ask for %1; the authorization server does not know all of that.</source>
        <translation>Der MCP-Server weist Clients an, %1 zu verlangen; der Authorization Server kennt davon nicht alles.</translation>
    </message>
    <message>
        <source>scopes that the MCP server names</source>
        <translation>Scopes, die der MCP-Server nennt</translation>
    </message>
    <message>
        <source>among the authorization server&apos;s Scopes</source>
        <translation>unter den Scopes des Authorization Servers</translation>
    </message>
    <message>
        <source>scopes_supported of the resource metadata</source>
        <translation>scopes_supported der Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>without offline_access</source>
        <translation>ohne offline_access</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>Der Name %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>Adresse des Hosts</translation>
    </message>
    <message>
        <source>an address for %1</source>
        <translation>eine Adresse für %1</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection while %2 answers on the same port.</source>
        <translation>%1 lehnt die Verbindung ab, während %2 auf demselben Port antwortet.</translation>
    </message>
    <message>
        <source>an answer, as from %1 (exchange %2)</source>
        <translation>eine Antwort, wie von %1 (Austausch %2)</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>Unter %1 nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 took the request and gave no HTTP answer.</source>
        <translation>%1 nahm die Anfrage an und gab keine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>eine HTTP-Antwort</translation>
    </message>
    <message>
        <source>%1 accepted the connection and then did not answer in time.</source>
        <translation>%1 nahm die Verbindung an und antwortete dann nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 nahm die Verbindung nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>phase that timed out</source>
        <translation>Phase, in der die Zeit ablief</translation>
    </message>
    <message>
        <source>an answer within the limit</source>
        <translation>eine Antwort innerhalb des Limits</translation>
    </message>
    <message>
        <source>The recording has no answer of %1, and the request lasted long.</source>
        <translation>Die Aufzeichnung enthält keine Antwort von %1, und die Anfrage dauerte lange.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>none after %1 s</source>
        <translation>keine nach %1 s</translation>
    </message>
    <message>
        <source>not within its dates</source>
        <translation>nicht innerhalb der Gültigkeit</translation>
    </message>
    <message>
        <source>validity of the certificate of %1</source>
        <translation>Gültigkeit des Zertifikats von %1</translation>
    </message>
    <message>
        <source>to include the time of the request</source>
        <translation>schließt die Zeit der Anfrage ein</translation>
    </message>
    <message>
        <source>With the intermediate certificate the same server was accepted.</source>
        <translation>Mit dem Zwischenzertifikat wurde derselbe Server akzeptiert.</translation>
    </message>
    <message>
        <source>chain that %1 sends</source>
        <translation>Kette, die %1 sendet</translation>
    </message>
    <message>
        <source>the certificate and that of %1</source>
        <translation>das Zertifikat und das von %1</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <translation>das Zertifikat allein</translation>
    </message>
    <message>
        <source>root of the certificate of %1</source>
        <translation>Wurzel des Zertifikats von %1</translation>
    </message>
    <message>
        <source>a root that this machine trusts</source>
        <translation>eine Wurzel, der dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>names of the certificate</source>
        <translation>Namen im Zertifikat</translation>
    </message>
    <message>
        <source>The address says https, but the port speaks plain HTTP.</source>
        <translation>Die Adresse sagt https, aber der Port spricht einfaches HTTP.</translation>
    </message>
    <message>
        <source>protocol of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>kein TLS: %1</translation>
    </message>
    <message>
        <source>The address says http, but the port expects TLS.</source>
        <translation>Die Adresse sagt http, aber der Port erwartet TLS.</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>einfaches HTTP</translation>
    </message>
    <message>
        <source>TLS: the server answers 400 to a plain request</source>
        <translation>TLS: Der Server antwortet auf eine einfache Anfrage mit 400</translation>
    </message>
    <message>
        <source>this machine&apos;s clock against the Date of %1</source>
        <translation>Uhr dieses Rechners gegen Date von %1</translation>
    </message>
    <message>
        <source>within 60 s</source>
        <translation>höchstens 60 s Abweichung</translation>
    </message>
    <message>
        <source>Date of the MCP server against that of %1</source>
        <translation>Date des MCP-Servers gegen das von %1</translation>
    </message>
    <message>
        <source>within 30 s</source>
        <translation>höchstens 30 s Abweichung</translation>
    </message>
    <message>
        <source>exp claim, by the authorization server&apos;s clock</source>
        <translation>Claim exp, nach der Uhr des Authorization Servers</translation>
    </message>
    <message>
        <source>%1 s ahead there, past by the MCP server&apos;s clock</source>
        <translation>dort noch %1 s, nach der Uhr des MCP-Servers vorbei</translation>
    </message>
    <message>
        <source>usable only with an administrator&apos;s credential</source>
        <translation>nur mit Zugangsdaten der Administration verwendbar</translation>
    </message>
    <message>
        <source>https outside a lab</source>
        <translation>https außerhalb eines Labors</translation>
    </message>
    <message>
        <source>way to the metadata</source>
        <translation>Weg zu den Metadaten</translation>
    </message>
    <message>
        <source>a redirect from %1</source>
        <translation>eine Weiterleitung von %1</translation>
    </message>
    <message>
        <source>not listed, and granted</source>
        <translation>nicht aufgeführt, und gewährt</translation>
    </message>
    <message>
        <source>uid claim</source>
        <translation>Claim uid</translation>
    </message>
    <message>
        <source>none without a user</source>
        <translation>keiner ohne Benutzer</translation>
    </message>
    <message>
        <source>scheme for a DPoP-bound token</source>
        <translation>Schema für ein DPoP-gebundenes Token</translation>
    </message>
    <message>
        <source>Bearer, accepted</source>
        <translation>Bearer, angenommen</translation>
    </message>
    <message>
        <source>lifetime of the access token</source>
        <translation>Gültigkeitsdauer des Access-Tokens</translation>
    </message>
    <message>
        <source>an hour or less</source>
        <translation>eine Stunde oder weniger</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>time left when the token was used</source>
        <translation>Restzeit, als das Token verwendet wurde</translation>
    </message>
    <message>
        <source>a margin for clocks</source>
        <translation>eine Spanne für Uhren</translation>
    </message>
    <message>
        <source>consent page</source>
        <translation>Zustimmungsseite</translation>
    </message>
    <message>
        <source>shown, by the guide</source>
        <translation>gezeigt, laut Anleitung</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>type of the app</source>
        <translation>Typ der App</translation>
    </message>
    <message>
        <source>native, for Device Authorization</source>
        <translation>Native, für Device Authorization</translation>
    </message>
    <message>
        <source>reach of the policy</source>
        <translation>Reichweite der Richtlinie</translation>
    </message>
    <message>
        <source>the clients and scopes that need it</source>
        <translation>die Clients und Scopes, die sie brauchen</translation>
    </message>
    <message>
        <source>all clients and any scope</source>
        <translation>alle Clients und beliebige Scopes</translation>
    </message>
    <message>
        <source>grant %1 for client %2 with scope %3</source>
        <translation>Grant %1 für Client %2 mit Scope %3</translation>
    </message>
    <message>
        <source>passed: grant %1, client %2, scope %3 (exchange %4)</source>
        <translation>durchgekommen: Grant %1, Client %2, Scope %3 (Austausch %4)</translation>
    </message>
    <message>
        <source>a rule that fits</source>
        <translation>eine passende Regel</translation>
    </message>
    <message>
        <source>The same request with fewer scopes passed. One scope that the rule does not cover sinks the whole request.</source>
        <translation>Dieselbe Anfrage mit weniger Scopes kam durch. Ein Scope, den die Regel nicht abdeckt, lässt die ganze Anfrage scheitern.</translation>
    </message>
    <message>
        <source>The same request passed for another user.</source>
        <translation>Dieselbe Anfrage kam bei einem anderen Benutzer durch.</translation>
    </message>
    <message>
        <source>The same request passed before. If another user made it, the rule does not cover this one (RULE_USER_EXCLUDED).</source>
        <translation>Dieselbe Anfrage kam vorher durch. Falls ein anderer Benutzer sie stellte, deckt die Regel diesen nicht ab (RULE_USER_EXCLUDED).</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client and scopes, grant %2 does not.</source>
        <translation>Grant %1 kommt mit demselben Client und denselben Scopes durch, Grant %2 nicht.</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client, grant %2 does not; the scopes differ too, so a scope may be the reason (RULE_SCOPE_MISSING). Repeat both with the same scopes.</source>
        <translation>Grant %1 kommt mit demselben Client durch, Grant %2 nicht; auch die Scopes sind verschieden, also kann ein Scope der Grund sein (RULE_SCOPE_MISSING). Wiederholen Sie beide mit denselben Scopes.</translation>
    </message>
    <message>
        <source>Another client gets a token from the same server.</source>
        <translation>Ein anderer Client bekommt ein Token von demselben Server.</translation>
    </message>
    <message>
        <source>the policy is not assigned to this client</source>
        <translation>die Richtlinie ist diesem Client nicht zugewiesen</translation>
    </message>
    <message>
        <source>try another client</source>
        <translation>einen anderen Client versuchen</translation>
    </message>
    <message>
        <source>the rule does not cover a scope</source>
        <translation>die Regel deckt einen Scope nicht ab</translation>
    </message>
    <message>
        <source>ask for one scope at a time</source>
        <translation>die Scopes einzeln verlangen</translation>
    </message>
    <message>
        <source>the policy or its rule is inactive</source>
        <translation>die Richtlinie oder ihre Regel ist inaktiv</translation>
    </message>
    <message>
        <source>look at their status</source>
        <translation>ihren Status ansehen</translation>
    </message>
    <message>
        <source>the rule lacks the grant type</source>
        <translation>in der Regel fehlt der Grant</translation>
    </message>
    <message>
        <source>try the other grant</source>
        <translation>den anderen Grant versuchen</translation>
    </message>
    <message>
        <source>the rule does not cover this user</source>
        <translation>die Regel deckt diesen Benutzer nicht ab</translation>
    </message>
    <message>
        <source>try another user</source>
        <translation>einen anderen Benutzer versuchen</translation>
    </message>
    <message>
        <source>also possible: %1</source>
        <translation>auch möglich: %1</translation>
    </message>
    <message>
        <source>excluded by a probe: %1</source>
        <translation>durch eine Probe ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>not separated: %1</source>
        <translation>nicht zu unterscheiden: %1</translation>
    </message>
    <message>
        <source>%1 among them</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>access policies of the server</source>
        <translation>Access Policies des Servers</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>eine Richtlinie</translation>
    </message>
    <message>
        <source>clients of the policy</source>
        <translation>Clients der Richtlinie</translation>
    </message>
    <message>
        <source>grant types of the rule</source>
        <translation>Grants der Regel</translation>
    </message>
    <message>
        <source>scopes of the rule</source>
        <translation>Scopes der Regel</translation>
    </message>
    <message>
        <source>Client %1 registered itself in exchange %2.</source>
        <translation>Client %1 hat sich in Austausch %2 selbst registriert.</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log</source>
        <translation>Oktas System Log</translation>
    </message>
    <message>
        <source>no change of the policy</source>
        <translation>keine Änderung der Richtlinie</translation>
    </message>
    <message>
        <source>It wants credentials: %1.</source>
        <translation>Er will Zugangsdaten: %1.</translation>
    </message>
    <message>
        <source>answer of the proxy to the connection with %1</source>
        <translation>Antwort des Proxys auf die Verbindung mit %1</translation>
    </message>
    <message>
        <source>This machine trusts it.</source>
        <translation>Dieser Rechner vertraut ihm.</translation>
    </message>
    <message>
        <source>This machine does not trust it.</source>
        <translation>Dieser Rechner vertraut ihm nicht.</translation>
    </message>
    <message>
        <source>issuer of the certificate of %1</source>
        <translation>Aussteller des Zertifikats von %1</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>eine öffentliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>With %1 the same server answers.</source>
        <translation>Mit %1 antwortet derselbe Server.</translation>
    </message>
    <message>
        <source>handshake with %1</source>
        <translation>Handshake mit %1</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3</source>
        <translation>TLS 1.2 oder 1.3</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>eine eigene</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>eine Weiterleitung zu %1</translation>
    </message>
    <message>
        <source>Hosts that have nothing to do with each other lead to %1.</source>
        <translation>Hosts, die nichts miteinander zu tun haben, führen zu %1.</translation>
    </message>
    <message>
        <source>refresh_token of a client credentials answer</source>
        <translation>refresh_token einer Antwort auf client_credentials</translation>
    </message>
    <message>
        <source>none, by the grant</source>
        <translation>keines, wegen des Grants</translation>
    </message>
    <message>
        <source>offline_access was asked for, so the app lacks the grant.</source>
        <translation>offline_access wurde verlangt, also fehlt der App der Grant.</translation>
    </message>
    <message>
        <source>offline_access was not asked for.</source>
        <translation>offline_access wurde nicht verlangt.</translation>
    </message>
    <message>
        <source>refresh_token of the answer</source>
        <translation>refresh_token der Antwort</translation>
    </message>
    <message>
        <source>scope of the authorization request</source>
        <translation>scope der Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>offline_access among the scopes</source>
        <translation>offline_access unter den Scopes</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>nicht darunter</translation>
    </message>
    <message>
        <source>Afterwards the newer token failed as well (exchange %1).</source>
        <translation>Danach scheiterte auch das neuere Token (Austausch %1).</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>the one that exchange %1 gave</source>
        <translation>das, das Austausch %1 lieferte</translation>
    </message>
    <message>
        <source>the one that was used there already</source>
        <translation>das, das dort schon verwendet wurde</translation>
    </message>
    <message>
        <source>time since the last use of the refresh token</source>
        <translation>Zeit seit der letzten Verwendung des Refresh-Tokens</translation>
    </message>
    <message>
        <source>%1 h at most, by %2</source>
        <translation>höchstens %1 h, laut %2</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>Okta&apos;s default</source>
        <translation>Oktas Voreinstellung</translation>
    </message>
    <message>
        <source>the user assigned and active</source>
        <translation>der Benutzer zugewiesen und aktiv</translation>
    </message>
    <message>
        <source>The refresh token was neither idle nor used before.</source>
        <translation>Das Refresh-Token war weder zu lange ungenutzt noch schon verwendet.</translation>
    </message>
    <message>
        <source>refresh while the access token still passes (exchange %1)</source>
        <translation>Erneuerung, während das Access-Token noch gilt (Austausch %1)</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>ein neues Token</translation>
    </message>
    <message>
        <source>uses of one refresh token</source>
        <translation>Verwendungen eines Refresh-Tokens</translation>
    </message>
    <message>
        <source>two within %1 s, each with a new token</source>
        <translation>zwei innerhalb von %1 s, jede mit einem neuen Token</translation>
    </message>
    <message>
        <source>The refresh token came in exchange %1.</source>
        <translation>Das Refresh-Token kam in Austausch %1.</translation>
    </message>
    <message>
        <source>request after the access token ended</source>
        <translation>Anfrage nach Ablauf des Access-Tokens</translation>
    </message>
    <message>
        <source>a refresh</source>
        <translation>eine Erneuerung</translation>
    </message>
    <message>
        <source>a sign-in in the browser</source>
        <translation>eine Anmeldung im Browser</translation>
    </message>
    <message>
        <source>none but the one that got 401</source>
        <translation>keine außer der, die 401 bekam</translation>
    </message>
    <message>
        <source>the client&apos;s log</source>
        <translation>das Protokoll des Clients</translation>
    </message>
    <message>
        <source>a client id, or a registration</source>
        <translation>eine Client-ID oder eine Registrierung</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>that of an app made in the console</source>
        <translation>die einer App, die in der Admin Console angelegt ist</translation>
    </message>
    <message>
        <source>a URL, or a client id that is known beforehand</source>
        <translation>eine URL oder eine vorab bekannte Client-ID</translation>
    </message>
    <message>
        <source>metadata document</source>
        <translation>Metadatendokument</translation>
    </message>
    <message>
        <source>A credential was sent, and it is not enough.</source>
        <translation>Zugangsdaten wurden gesendet, und sie reichen nicht.</translation>
    </message>
    <message>
        <source>201 and a client_id</source>
        <translation>201 und eine client_id</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>Antwort auf die Registrierung</translation>
    </message>
    <message>
        <source>a registration that passes</source>
        <translation>eine Registrierung, die durchkommt</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>client_id %1</source>
        <translation>client_id %1</translation>
    </message>
    <message>
        <source>no redirect_uris</source>
        <translation>keine redirect_uris</translation>
    </message>
    <message>
        <source>document at the client id</source>
        <translation>Dokument unter der Client-ID</translation>
    </message>
    <message>
        <source>JSON with client_id %1</source>
        <translation>JSON mit client_id %1</translation>
    </message>
    <message>
        <source>answer of the authorization server</source>
        <translation>Antwort des Authorization Servers</translation>
    </message>
    <message>
        <source>the document accepted</source>
        <translation>das Dokument angenommen</translation>
    </message>
    <message>
        <source>answer to the client id</source>
        <translation>Antwort auf die Client-ID</translation>
    </message>
    <message>
        <source>issuer of the client id %1</source>
        <translation>Aussteller der Client-ID %1</translation>
    </message>
    <message>
        <source>It was registered here before.</source>
        <translation>Er wurde früher hier registriert.</translation>
    </message>
    <message>
        <source>client id %1 at the server&apos;s own token service</source>
        <translation>Client-ID %1 beim eigenen Token-Dienst des Servers</translation>
    </message>
    <message>
        <source>WWW-Authenticate of the 401</source>
        <translation>WWW-Authenticate der 401</translation>
    </message>
    <message>
        <source>a Bearer challenge</source>
        <translation>eine Bearer-Aufforderung</translation>
    </message>
    <message>
        <source>resource_metadata is not an absolute URL</source>
        <translation>resource_metadata ist keine absolute URL</translation>
    </message>
    <message>
        <source>an absolute URL in resource_metadata</source>
        <translation>eine absolute URL in resource_metadata</translation>
    </message>
    <message>
        <source>a list of challenges as in RFC 9110</source>
        <translation>eine Liste von Aufforderungen wie in RFC 9110</translation>
    </message>
    <message>
        <source>resource_metadata in the challenge</source>
        <translation>resource_metadata in der Aufforderung</translation>
    </message>
    <message>
        <source>the URL of the resource metadata</source>
        <translation>die URL der Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>The challenge names %1, which is not there.</source>
        <translation>Die Aufforderung nennt %1, und dort ist nichts.</translation>
    </message>
    <message>
        <source>answer of the advertised URL</source>
        <translation>Antwort der angegebenen URL</translation>
    </message>
    <message>
        <source>200 and the metadata</source>
        <translation>200 und die Metadaten</translation>
    </message>
    <message>
        <source>address of the resource metadata</source>
        <translation>Adresse der Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>200, as at %1</source>
        <translation>200, wie unter %1</translation>
    </message>
    <message>
        <source>200 and the metadata, without credentials</source>
        <translation>200 und die Metadaten, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>a page of %1</source>
        <translation>eine Seite von %1</translation>
    </message>
    <message>
        <source>resource_metadata of the challenge</source>
        <translation>resource_metadata der Aufforderung</translation>
    </message>
    <message>
        <source>resource of the metadata</source>
        <translation>resource der Metadaten</translation>
    </message>
    <message>
        <source>The MCP path is in it twice: base_url contains it already.</source>
        <translation>Der MCP-Pfad steht zweimal darin: base_url enthält ihn schon.</translation>
    </message>
    <message>
        <source>It calls itself %1, a name that has no address here.</source>
        <translation>Er nennt sich %1, ein Name, der hier keine Adresse hat.</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>Er nennt sich %1.</translation>
    </message>
    <message>
        <source>JSON without a resource member</source>
        <translation>JSON ohne resource</translation>
    </message>
    <message>
        <source>%1 answers 200 with %2.</source>
        <translation>%1 antwortet 200 mit %2.</translation>
    </message>
    <message>
        <source>body of the resource metadata</source>
        <translation>Rumpf der Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>a JSON object with resource</source>
        <translation>ein JSON-Objekt mit resource</translation>
    </message>
    <message>
        <source>The origin is the same and the path begins alike, which lenient clients accept.</source>
        <translation>Der Ursprung ist derselbe, und der Pfad beginnt gleich, was nachsichtige Clients annehmen.</translation>
    </message>
    <message>
        <source>Clients refuse this: “Protected resource … does not match expected …”.</source>
        <translation>Clients lehnen das ab: „Protected resource … does not match expected …“.</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>keine Zeichenkette</translation>
    </message>
    <message>
        <source>an array with at least one issuer</source>
        <translation>ein Array mit mindestens einem Aussteller</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>kein Array</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>ein leeres Array</translation>
    </message>
    <message>
        <source>not only strings</source>
        <translation>nicht nur Zeichenketten</translation>
    </message>
    <message>
        <source>The metadata lists %1; the issuer is %2.</source>
        <translation>Die Metadaten nennen %1; der Aussteller ist %2.</translation>
    </message>
    <message>
        <source>entry of authorization_servers</source>
        <translation>Eintrag in authorization_servers</translation>
    </message>
    <message>
        <source>Sign-in is set up for this server, but it does not ask for a token.</source>
        <translation>Die Anmeldung ist für diesen Server eingerichtet, aber er verlangt kein Token.</translation>
    </message>
    <message>
        <source>answer without a token</source>
        <translation>Antwort ohne Token</translation>
    </message>
    <message>
        <source>401 with a challenge, if the server is meant to be protected</source>
        <translation>401 mit einer Aufforderung, falls der Server geschützt sein soll</translation>
    </message>
    <message>
        <source>a client id of this org</source>
        <translation>eine Client-ID dieser Org</translation>
    </message>
    <message>
        <source>a Web, single-page or Native app</source>
        <translation>eine Web-, Single-Page- oder Native-App</translation>
    </message>
    <message>
        <source>a user assigned to the app</source>
        <translation>ein Benutzer, der der App zugewiesen ist</translation>
    </message>
    <message>
        <source>a rule that covers every requested scope</source>
        <translation>eine Regel, die jeden verlangten Scope abdeckt</translation>
    </message>
    <message>
        <source>consent that is given or not needed</source>
        <translation>eine Zustimmung, die erteilt oder nicht nötig ist</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>code_challenge with S256</source>
        <translation>code_challenge mit S256</translation>
    </message>
    <message>
        <source>code_challenge in the authorization request</source>
        <translation>code_challenge in der Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>a sign-in that the policy accepts</source>
        <translation>eine Anmeldung, die die Richtlinie akzeptiert</translation>
    </message>
    <message>
        <source>a request from an allowed network</source>
        <translation>eine Anfrage aus einem erlaubten Netz</translation>
    </message>
    <message>
        <source>base64 of the id, a colon and the secret</source>
        <translation>Base64 von ID, Doppelpunkt und Secret</translation>
    </message>
    <message>
        <source>the secret in the body or the Basic header</source>
        <translation>das Secret im Rumpf oder im Basic-Feld</translation>
    </message>
    <message>
        <source>the URL of the endpoint as aud</source>
        <translation>die URL des Endpunkts als aud</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>exp in der Zukunft</translation>
    </message>
    <message>
        <source>exp within an hour</source>
        <translation>exp innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat nicht in der Zukunft</translation>
    </message>
    <message>
        <source>a new jti for each request</source>
        <translation>ein neues jti für jede Anfrage</translation>
    </message>
    <message>
        <source>a signature of the app&apos;s key</source>
        <translation>eine Signatur mit dem Schlüssel der App</translation>
    </message>
    <message>
        <source>a kid of the app&apos;s keys</source>
        <translation>ein kid aus den Schlüsseln der App</translation>
    </message>
    <message>
        <source>an app with a public key</source>
        <translation>eine App mit einem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>a key set that can be fetched</source>
        <translation>ein Schlüsselsatz, der zu holen ist</translation>
    </message>
    <message>
        <source>the client id of the sign-in</source>
        <translation>die Client-ID der Anmeldung</translation>
    </message>
    <message>
        <source>the token endpoint of the server that gave the code</source>
        <translation>der Token-Endpunkt des Servers, der den Code gab</translation>
    </message>
    <message>
        <source>the redirect_uri of the sign-in</source>
        <translation>die redirect_uri der Anmeldung</translation>
    </message>
    <message>
        <source>an origin that the app allows, and PKCE</source>
        <translation>ein Ursprung, den die App erlaubt, und PKCE</translation>
    </message>
    <message>
        <source>the scopes that were granted, or fewer</source>
        <translation>die Scopes, die gewährt wurden, oder weniger</translation>
    </message>
    <message>
        <source>a proof of the key to which the refresh token is bound</source>
        <translation>ein Nachweis mit dem Schlüssel, an den das Refresh-Token gebunden ist</translation>
    </message>
    <message>
        <source>openid beside the other OpenID scopes</source>
        <translation>openid neben den anderen OpenID-Scopes</translation>
    </message>
    <message>
        <source>a scope parameter</source>
        <translation>ein Parameter scope</translation>
    </message>
    <message>
        <source>custom scopes only</source>
        <translation>nur eigene Scopes</translation>
    </message>
    <message>
        <source>scopes that the server defines</source>
        <translation>Scopes, die der Server definiert</translation>
    </message>
    <message>
        <source>scopes that the server grants</source>
        <translation>Scopes, die der Server gewährt</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>weniger Anfragen</translation>
    </message>
    <message>
        <source>the app&apos;s active secret</source>
        <translation>das aktive Secret der App</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>one form of client authentication</source>
        <translation>eine einzige Form der Client-Authentifizierung</translation>
    </message>
    <message>
        <source>the registered authentication method</source>
        <translation>das registrierte Authentifizierungsverfahren</translation>
    </message>
    <message>
        <source>a grant that the app has</source>
        <translation>ein Grant, den die App hat</translation>
    </message>
    <message>
        <source>a grant that the server has</source>
        <translation>ein Grant, den der Server hat</translation>
    </message>
    <message>
        <source>a fresh, unused code</source>
        <translation>ein frischer, unbenutzter Code</translation>
    </message>
    <message>
        <source>the verifier of this attempt</source>
        <translation>der Verifier dieses Versuchs</translation>
    </message>
    <message>
        <source>a refresh token that is still good</source>
        <translation>ein Refresh-Token, das noch gut ist</translation>
    </message>
    <message>
        <source>a DPoP proof, or an app that does not require one</source>
        <translation>ein DPoP-Nachweis oder eine App, die keinen verlangt</translation>
    </message>
    <message>
        <source>a proof with the server&apos;s nonce</source>
        <translation>ein Nachweis mit der Nonce des Servers</translation>
    </message>
    <message>
        <source>a proof for this request</source>
        <translation>ein Nachweis für diese Anfrage</translation>
    </message>
    <message>
        <source>a working inline hook</source>
        <translation>ein funktionierender Inline-Hook</translation>
    </message>
    <message>
        <source>a claim that can be evaluated</source>
        <translation>ein Claim, der sich auswerten lässt</translation>
    </message>
    <message>
        <source>100 groups at most</source>
        <translation>höchstens 100 Gruppen</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>Grant %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>%1 is an address of the Admin Console; the issuer is %2.</source>
        <translation>%1 ist eine Adresse der Admin Console; der Aussteller ist %2.</translation>
    </message>
    <message>
        <source>The metadata is at %1; another form of the address gives 404.</source>
        <translation>Die Metadaten liegen unter %1; eine andere Form der Adresse ergibt 404.</translation>
    </message>
    <message>
        <source>Okta does not know an authorization server with this id.</source>
        <translation>Okta kennt keinen Authorization Server mit dieser ID.</translation>
    </message>
    <message>
        <source>The host does not answer like Okta.</source>
        <translation>Der Host antwortet nicht wie Okta.</translation>
    </message>
    <message>
        <source>%1 answers with a web page.</source>
        <translation>%1 antwortet mit einer Webseite.</translation>
    </message>
    <message>
        <source>body of the metadata</source>
        <translation>Rumpf der Metadaten</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>They differ in scheme or port.</source>
        <translation>Sie unterscheiden sich in Schema oder Port.</translation>
    </message>
    <message>
        <source>The document is that of the org server; the path of the custom server was left out.</source>
        <translation>Das Dokument ist das des Servers der Org; der Pfad des eigenen Authorization Servers wurde weggelassen.</translation>
    </message>
    <message>
        <source>The host differs: a custom domain and the okta.com name of one org are two issuers.</source>
        <translation>Der Host ist verschieden: Eine eigene Domain und der okta.com-Name derselben Org sind zwei Aussteller.</translation>
    </message>
    <message>
        <source>The MCP server redirects to the document of %1; strict clients refuse that.</source>
        <translation>Der MCP-Server leitet auf das Dokument von %1 weiter; strenge Clients lehnen das ab.</translation>
    </message>
    <message>
        <source>issuer of the metadata</source>
        <translation>Aussteller in den Metadaten</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the redirect to %1</source>
        <translation>Access-Control-Allow-Origin der Weiterleitung zu %1</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>als Seite</translation>
    </message>
    <message>
        <source>host of %1</source>
        <translation>Host von %1</translation>
    </message>
    <message>
        <source>its metadata or a token</source>
        <translation>seine Metadaten oder ein Token</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>kein Schlüsselsatz</translation>
    </message>
    <message>
        <source>%1 gives no keys.</source>
        <translation>%1 gibt keine Schlüssel.</translation>
    </message>
    <message>
        <source>answer of the jwks_uri</source>
        <translation>Antwort der jwks_uri</translation>
    </message>
    <message>
        <source>a JSON object with keys</source>
        <translation>ein JSON-Objekt mit keys</translation>
    </message>
    <message>
        <source>answer to the resource parameter</source>
        <translation>Antwort auf den Parameter resource</translation>
    </message>
    <message>
        <source>accepted or ignored</source>
        <translation>angenommen oder ignoriert</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>{Issuer}/v1/token of a custom server</source>
        <translation>{Issuer}/v1/token eines eigenen Authorization Servers</translation>
    </message>
    <message>
        <source>Content-Type of the token request</source>
        <translation>Content-Type der Token-Anfrage</translation>
    </message>
    <message>
        <source>absent, with a JSON body</source>
        <translation>nicht vorhanden, mit JSON-Rumpf</translation>
    </message>
    <message>
        <source>answer to the device&apos;s request</source>
        <translation>Antwort auf die Anfrage des Geräts</translation>
    </message>
    <message>
        <source>a token, in the end</source>
        <translation>am Ende ein Token</translation>
    </message>
    <message>
        <source>a Basic header</source>
        <translation>ein Basic-Feld</translation>
    </message>
    <message>
        <source>a secret in the body</source>
        <translation>ein Secret im Rumpf</translation>
    </message>
    <message>
        <source>an assertion</source>
        <translation>eine Assertion</translation>
    </message>
    <message>
        <source>the client id alone</source>
        <translation>die Client-ID allein</translation>
    </message>
    <message>
        <source>client authentication of the refresh</source>
        <translation>Client-Authentifizierung bei der Erneuerung</translation>
    </message>
    <message>
        <source>%1, with another secret</source>
        <translation>%1, mit einem anderen Secret</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>white space around the secret</source>
        <translation>Leerraum um das Secret</translation>
    </message>
    <message>
        <source>there is some</source>
        <translation>welcher vorhanden</translation>
    </message>
    <message>
        <source>length of the secret</source>
        <translation>Länge des Secrets</translation>
    </message>
    <message>
        <source>40 or 64 characters</source>
        <translation>40 oder 64 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>The console lists it as inactive.</source>
        <translation>Die Admin Console führt es als inaktiv auf.</translation>
    </message>
    <message>
        <source>answer to this secret</source>
        <translation>Antwort auf dieses Secret</translation>
    </message>
    <message>
        <source>a token, as in exchange %1</source>
        <translation>ein Token, wie in Austausch %1</translation>
    </message>
    <message>
        <source>a token, as before</source>
        <translation>ein Token, wie vorher</translation>
    </message>
    <message>
        <source>uses of the code</source>
        <translation>Verwendungen des Codes</translation>
    </message>
    <message>
        <source>the second, after exchange %1</source>
        <translation>die zweite, nach Austausch %1</translation>
    </message>
    <message>
        <source>age of the code</source>
        <translation>Alter des Codes</translation>
    </message>
    <message>
        <source>300 s at most</source>
        <translation>höchstens 300 s</translation>
    </message>
    <message>
        <source>challenge made from the verifier</source>
        <translation>aus dem Verifier gebildete Challenge</translation>
    </message>
    <message>
        <source>%1, that of exchange %2</source>
        <translation>%1, die aus Austausch %2</translation>
    </message>
    <message>
        <source>scopes that were asked for</source>
        <translation>Scopes, die verlangt wurden</translation>
    </message>
    <message>
        <source>service or web, for client credentials</source>
        <translation>service oder web, für client_credentials</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the token answer</source>
        <translation>Access-Control-Allow-Origin der Token-Antwort</translation>
    </message>
    <message>
        <source>%1 s, by the rule that is meant</source>
        <translation>%1 s, nach der gemeinten Regel</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>rate of token requests</source>
        <translation>Häufigkeit der Token-Anfragen</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>höchstens %1 pro Minute</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>no access_token</source>
        <translation>kein access_token</translation>
    </message>
    <message>
        <source>no token_type</source>
        <translation>kein token_type</translation>
    </message>
    <message>
        <source>body of the 200 from the token endpoint</source>
        <translation>Rumpf der 200 vom Token-Endpunkt</translation>
    </message>
    <message>
        <source>access_token and token_type</source>
        <translation>access_token und token_type</translation>
    </message>
    <message>
        <source>one for several calls</source>
        <translation>eines für mehrere Aufrufe</translation>
    </message>
    <message>
        <source>one for each call, %1 in all</source>
        <translation>eines für jeden Aufruf, insgesamt %1</translation>
    </message>
    <message>
        <source>well over the margin of 300 s</source>
        <translation>deutlich über der Spanne von 300 s</translation>
    </message>
    <message>
        <source>aud claim after asking with audience</source>
        <translation>Claim aud nach einer Anfrage mit audience</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>scheme of the %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>target of the redirect</source>
        <translation>Ziel der Weiterleitung</translation>
    </message>
    <message>
        <source>an address that answers</source>
        <translation>eine Adresse, die antwortet</translation>
    </message>
    <message>
        <source>%1 redirects to %2; the first request carries Authorization, the second does not, and gets 401.</source>
        <translation>%1 leitet zu %2 weiter; die erste Anfrage trägt Authorization, die zweite nicht, und sie bekommt 401.</translation>
    </message>
    <message>
        <source>Authorization at the last hop</source>
        <translation>Authorization bei der letzten Station</translation>
    </message>
    <message>
        <source>Bearer, as at the first hop (exchange %1)</source>
        <translation>Bearer, wie bei der ersten Station (Austausch %1)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, another origin, where no token may follow. The address to enter is that of the redirect.</source>
        <translation>%1 leitet zu %2 weiter, einem anderen Ursprung, wohin kein Token mitgehen darf. Einzugeben ist die Adresse der Weiterleitung.</translation>
    </message>
    <message>
        <source>the same origin, %1</source>
        <translation>derselbe Ursprung, %1</translation>
    </message>
    <message>
        <source>white space or a line break around the value</source>
        <translation>Leerraum oder ein Zeilenumbruch um den Wert</translation>
    </message>
    <message>
        <source>a line break inside the value</source>
        <translation>ein Zeilenumbruch im Wert</translation>
    </message>
    <message>
        <source>a colon after the scheme</source>
        <translation>ein Doppelpunkt nach dem Schema</translation>
    </message>
    <message>
        <source>the scheme twice</source>
        <translation>das Schema zweimal</translation>
    </message>
    <message>
        <source>quotation marks around the token</source>
        <translation>Anführungszeichen um das Token</translation>
    </message>
    <message>
        <source>no scheme before the token</source>
        <translation>kein Schema vor dem Token</translation>
    </message>
    <message>
        <source>no token after the scheme</source>
        <translation>kein Token nach dem Schema</translation>
    </message>
    <message>
        <source>a blank inside the token</source>
        <translation>ein Leerzeichen im Token</translation>
    </message>
    <message>
        <source>The request has %1.</source>
        <translation>Die Anfrage hat %1.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Feld Authorization</translation>
    </message>
    <message>
        <source>Bearer, one space, the token</source>
        <translation>Bearer, ein Leerzeichen, das Token</translation>
    </message>
    <message>
        <source>The connection is set to send no credentials, and the server asks for a token.</source>
        <translation>Die Verbindung ist so eingestellt, dass sie keine Zugangsdaten sendet, und der Server verlangt ein Token.</translation>
    </message>
    <message>
        <source>Bearer and a token</source>
        <translation>Bearer und ein Token</translation>
    </message>
    <message>
        <source>A token is there, but no request carried it.</source>
        <translation>Ein Token ist da, aber keine Anfrage trug es.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>Die Verbindung wurde mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>body of the answer to %1</source>
        <translation>Rumpf der Antwort auf %1</translation>
    </message>
    <message>
        <source>ends after %1 bytes: %2</source>
        <translation>endet nach %1 Bytes: %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not.</source>
        <translation>%1 antwortet, %2 nicht.</translation>
    </message>
    <message>
        <source>as at %1: %2 (exchange %3)</source>
        <translation>wie bei %1: %2 (Austausch %3)</translation>
    </message>
    <message>
        <source>401, 405 or a JSON-RPC message</source>
        <translation>401, 405 oder eine JSON-RPC-Nachricht</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>nicht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>Feld Accept</translation>
    </message>
    <message>
        <source>Content-Type header</source>
        <translation>Feld Content-Type</translation>
    </message>
    <message>
        <source>one that the server supports: %1</source>
        <translation>eine, die der Server unterstützt: %1</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>Sitzung von %1</translation>
    </message>
    <message>
        <source>known, as before</source>
        <translation>bekannt, wie zuvor</translation>
    </message>
    <message>
        <source>known to the server</source>
        <translation>dem Server bekannt</translation>
    </message>
    <message>
        <source>Origin header</source>
        <translation>Feld Origin</translation>
    </message>
    <message>
        <source>one that the server allows, or none</source>
        <translation>einer, den der Server erlaubt, oder keiner</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>Feld Host</translation>
    </message>
    <message>
        <source>one of the server&apos;s allowed hosts</source>
        <translation>einer der erlaubten Hosts des Servers</translation>
    </message>
    <message>
        <source>status of the MCP server</source>
        <translation>Status des MCP-Servers</translation>
    </message>
    <message>
        <source>not 429</source>
        <translation>nicht 429</translation>
    </message>
    <message>
        <source>The answer names %1 as its sender.</source>
        <translation>Die Antwort nennt %1 als ihren Absender.</translation>
    </message>
    <message>
        <source>no server error</source>
        <translation>kein Serverfehler</translation>
    </message>
    <message>
        <source>parts of the token</source>
        <translation>Teile des Tokens</translation>
    </message>
    <message>
        <source>three (signed)</source>
        <translation>drei (signiert)</translation>
    </message>
    <message>
        <source>five (encrypted)</source>
        <translation>fünf (verschlüsselt)</translation>
    </message>
    <message>
        <source>The payload cannot be read.</source>
        <translation>Die Nutzlast ist nicht lesbar.</translation>
    </message>
    <message>
        <source>payload of the token</source>
        <translation>Nutzlast des Tokens</translation>
    </message>
    <message>
        <source>base64url of a JSON object</source>
        <translation>base64url eines JSON-Objekts</translation>
    </message>
    <message>
        <source>%1 characters that are not</source>
        <translation>%1 Zeichen, die das nicht sind</translation>
    </message>
    <message>
        <source>It looks like this: %1.</source>
        <translation>Es sieht so aus: %1.</translation>
    </message>
    <message>
        <source>form of the token</source>
        <translation>Form des Tokens</translation>
    </message>
    <message>
        <source>a JWT of three parts</source>
        <translation>ein JWT aus drei Teilen</translation>
    </message>
    <message>
        <source>%1 characters without that form</source>
        <translation>%1 Zeichen ohne diese Form</translation>
    </message>
    <message>
        <source>an access token&apos;s (at+jwt or none)</source>
        <translation>der eines Access-Tokens (at+jwt oder keiner)</translation>
    </message>
    <message>
        <source>jti and aud of the token</source>
        <translation>jti und aud des Tokens</translation>
    </message>
    <message>
        <source>those of an access token</source>
        <translation>die eines Access-Tokens</translation>
    </message>
    <message>
        <source>a signature algorithm</source>
        <translation>ein Signaturalgorithmus</translation>
    </message>
    <message>
        <source>one of the key set&apos;s key types</source>
        <translation>einer der Schlüsseltypen des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>The key set has %1 keys.</source>
        <translation>Der Schlüsselsatz hat %1 Schlüssel.</translation>
    </message>
    <message>
        <source>one of the issuer&apos;s keys</source>
        <translation>einer der Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>token signed with key %1</source>
        <translation>mit Schlüssel %1 signiertes Token</translation>
    </message>
    <message>
        <source>accepted, as the one with another key in exchange %1</source>
        <translation>angenommen, wie das mit einem anderen Schlüssel in Austausch %1</translation>
    </message>
    <message>
        <source>accepted: the key is in the set at the server&apos;s jwks_uri</source>
        <translation>angenommen: Der Schlüssel ist im Schlüsselsatz unter der jwks_uri des Servers</translation>
    </message>
    <message>
        <source>a kid of the issuer&apos;s key set</source>
        <translation>ein kid aus dem Schlüsselsatz des Ausstellers</translation>
    </message>
    <message>
        <source>An earlier key set of the issuer had it: the keys were rotated since.</source>
        <translation>Ein früherer Schlüsselsatz des Ausstellers enthielt ihn: Seither wurden die Schlüssel gewechselt.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>jwks_uri of the MCP server</source>
        <translation>jwks_uri des MCP-Servers</translation>
    </message>
    <message>
        <source>the issuer&apos;s, {Issuer}/v1/keys</source>
        <translation>die des Ausstellers, {Issuer}/v1/keys</translation>
    </message>
    <message>
        <source>not known; kid %1 is not in it</source>
        <translation>nicht bekannt; kid %1 steht nicht darin</translation>
    </message>
    <message>
        <source>length of the signature</source>
        <translation>Länge der Signatur</translation>
    </message>
    <message>
        <source>signature with key %1</source>
        <translation>Signatur mit Schlüssel %1</translation>
    </message>
    <message>
        <source>fits the header and payload</source>
        <translation>passt zu Kopf und Nutzlast</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>does not fit there</source>
        <translation>passt dort nicht</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the margin for renewal is too small or a clock is off.</source>
        <translation>Es lief %1 vor der Anfrage ab: Die Spanne für die Erneuerung ist zu klein, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the client does not renew it.</source>
        <translation>Es lief %1 vor der Anfrage ab: Der Client erneuert es nicht.</translation>
    </message>
    <message>
        <source>after %1, the time of the request</source>
        <translation>nach %1, dem Zeitpunkt der Anfrage</translation>
    </message>
    <message>
        <source>exp claim, by the server&apos;s clock</source>
        <translation>Claim exp, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>not after %1, the time of the request</source>
        <translation>nicht nach %1, dem Zeitpunkt der Anfrage</translation>
    </message>
    <message>
        <source>the server&apos;s environment</source>
        <translation>die Umgebung des Servers</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>was eingegeben wurde</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1.</source>
        <translation>Der MCP-Server lehnte die Anfrage mit dem Status %1 ab.</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1 and says %2.</source>
        <translation>Der MCP-Server lehnte die Anfrage mit dem Status %1 ab und sagt %2.</translation>
    </message>
    <message>
        <source>a JSON-RPC result</source>
        <translation>ein JSON-RPC-Ergebnis</translation>
    </message>
    <message>
        <source>that of an app integration</source>
        <translation>die einer App-Integration</translation>
    </message>
    <message>
        <source>one that was entered or used before</source>
        <translation>eine, die eingegeben oder schon verwendet wurde</translation>
    </message>
    <message>
        <source>scope absent</source>
        <translation>scope fehlt</translation>
    </message>
    <message>
        <source>code_challenge_method %1</source>
        <translation>code_challenge_method %1</translation>
    </message>
    <message>
        <source>code_challenge_method absent</source>
        <translation>code_challenge_method fehlt</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell; its resource identifier is %1</source>
        <translation>die Audience des Servers, die er nicht nennt; sein Ressourcenbezeichner ist %1</translation>
    </message>
    <message>
        <source>a list: %1</source>
        <translation>eine Liste: %1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s fast.</source>
        <translation>Die Uhr dieses Rechners geht %1 s vor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s slow.</source>
        <translation>Die Uhr dieses Rechners geht %1 s nach.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s ahead of the authorization server&apos;s.</source>
        <translation>Die Uhr des MCP-Servers geht gegenüber der des Authorization Servers %1 s vor.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s behind the authorization server&apos;s.</source>
        <translation>Die Uhr des MCP-Servers geht gegenüber der des Authorization Servers %1 s nach.</translation>
    </message>
    <message>
        <source>Every grant that was tried is refused alike, which points to a server without a policy.</source>
        <translation>Jeder versuchte Grant wird gleich abgelehnt; das deutet auf einen Server ohne Richtlinie hin.</translation>
    </message>
    <message>
        <source>It wants credentials.</source>
        <translation>Er verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1, as in exchange %2</source>
        <translation>%1, wie in Austausch %2</translation>
    </message>
    <message>
        <source>excluded by a probe: ask for one scope at a time</source>
        <translation>durch eine Probe ausgeschlossen: Scopes einzeln verlangen</translation>
    </message>
    <message>
        <source>scheme of the MCP URL</source>
        <translation>Schema der MCP-URL</translation>
    </message>
    <message>
        <source>scheme of the redirect URI</source>
        <translation>Schema der Redirect URI</translation>
    </message>
    <message>
        <source>scheme of the issuer</source>
        <translation>Schema des Ausstellers</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>Antwort auf die Anfrage</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>the file %1, in clear</source>
        <translation>die Datei %1, im Klartext</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>accepted client credentials</source>
        <translation>angenommene Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>The event stream was silent within %1 s.</source>
        <translation>Der Ereignis-Stream blieb %1 s lang stumm.</translation>
    </message>
    <message>
        <source>No complete answer came (phase: response) within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine vollständige Antwort (Phase: response).</translation>
    </message>
    <message>
        <source>No connection was made (phase: connect) within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Verbindung zustande (Phase: connect).</translation>
    </message>
    <message>
        <source>response: No complete answer came (phase: response) within %1 s.</source>
        <translation>response: Innerhalb von %1 s kam keine vollständige Antwort (Phase: response).</translation>
    </message>
    <message>
        <source>connect: No connection was made (phase: connect) within %1 s.</source>
        <translation>connect: Innerhalb von %1 s kam keine Verbindung zustande (Phase: connect).</translation>
    </message>
    <message>
        <source>client registration</source>
        <translation>Client-Registrierung</translation>
    </message>
    <message>
        <source>pushed authorization request</source>
        <translation>Pushed Authorization Request</translation>
    </message>
    <message>
        <source>device authorization</source>
        <translation>Geräteautorisierung</translation>
    </message>
    <message>
        <source>prompt=none, without a person</source>
        <translation>prompt=none, ohne eine Person</translation>
    </message>
    <message>
        <source>probe: prompt=none, without a person</source>
        <translation>Probe: prompt=none, ohne eine Person</translation>
    </message>
    <message>
        <source>probe: preflight of a browser</source>
        <translation>Probe: Preflight eines Browsers</translation>
    </message>
    <message>
        <source>the first request</source>
        <translation>die erste Anfrage</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta gibt in jedem dieser Fälle denselben Text: Es gibt keine Richtlinie; die Richtlinie ist diesem Client nicht zugewiesen (POLICY_NOT_ASSIGNED); die Regel deckt einen Scope nicht ab (RULE_SCOPE_MISSING); die Richtlinie oder ihre Regel ist inaktiv (POLICY_INACTIVE). Token Preview des Servers sagt ohne Client, welcher Fall es ist; ebenso das, was die Konsole zeigt, sobald Sie es hier angeben.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta gibt in jedem dieser Fälle denselben Text: Es gibt keine Richtlinie; die Richtlinie ist diesem Client nicht zugewiesen (POLICY_NOT_ASSIGNED); die Regel deckt einen Scope nicht ab (RULE_SCOPE_MISSING); die Richtlinie oder ihre Regel ist inaktiv (POLICY_INACTIVE); die Regel deckt diesen Benutzer nicht ab (RULE_USER_EXCLUDED). Token Preview des Servers sagt ohne Client, welcher Fall es ist; ebenso das, was die Konsole zeigt, sobald Sie es hier angeben.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta gibt in jedem dieser Fälle denselben Text: Es gibt keine Richtlinie; die Richtlinie ist diesem Client nicht zugewiesen (POLICY_NOT_ASSIGNED); der Regel fehlt der Grant (RULE_GRANT_MISSING); die Regel deckt einen Scope nicht ab (RULE_SCOPE_MISSING); die Richtlinie oder ihre Regel ist inaktiv (POLICY_INACTIVE). Token Preview des Servers sagt ohne Client, welcher Fall es ist; ebenso das, was die Konsole zeigt, sobald Sie es hier angeben.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta gibt in jedem dieser Fälle denselben Text: Es gibt keine Richtlinie; die Richtlinie ist diesem Client nicht zugewiesen (POLICY_NOT_ASSIGNED); der Regel fehlt der Grant (RULE_GRANT_MISSING); die Regel deckt einen Scope nicht ab (RULE_SCOPE_MISSING); die Richtlinie oder ihre Regel ist inaktiv (POLICY_INACTIVE); die Regel deckt diesen Benutzer nicht ab (RULE_USER_EXCLUDED). Token Preview des Servers sagt ohne Client, welcher Fall es ist; ebenso das, was die Konsole zeigt, sobald Sie es hier angeben.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>no date before the year 10000</source>
        <translation>kein Datum vor dem Jahr 10000</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>Sie unterscheiden sich durch einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>They differ by the scheme (https://).</source>
        <translation>Sie unterscheiden sich durch das Schema (https://).</translation>
    </message>
    <message>
        <source>They differ by white space.</source>
        <translation>Sie unterscheiden sich durch Leerraum.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>three parts of base64url, the first two JSON objects</source>
        <translation>drei Teile in base64url, die ersten beiden JSON-Objekte</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the holder of the resource server&apos;s key can read and check it.</source>
        <translation>Das Token ist verschlüsselt (JWE): Nur der Inhaber des Schlüssels des Ressourcen-Servers kann es lesen und prüfen.</translation>
    </message>
    <message>
        <source>This is no signed token (JWT).</source>
        <translation>Das ist kein signiertes Token (JWT).</translation>
    </message>
    <message>
        <source>The token is a well-formed JWT.</source>
        <translation>Das Token ist ein wohlgeformtes JWT.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Not judged: this is no signed token.</source>
        <translation>Nicht beurteilt: Das ist kein signiertes Token.</translation>
    </message>
    <message>
        <source>The header names no algorithm (&quot;alg&quot;).</source>
        <translation>Der Kopf nennt keinen Algorithmus (&quot;alg&quot;).</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, so anyone can have written it. It is always refused (RFC 8725 §3.2).</source>
        <translation>Der Algorithmus ist &quot;none&quot;: Das Token ist nicht signiert, also kann es jeder geschrieben haben. Es wird immer abgelehnt (RFC 8725 §3.2).</translation>
    </message>
    <message>
        <source>This algorithm is not one for signatures that is known here.</source>
        <translation>Dieser Algorithmus gehört nicht zu den hier bekannten Signaturalgorithmen.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key set holds public keys only: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 arbeitet mit einem gemeinsamen Geheimnis, aber der Schlüsselsatz enthält nur öffentliche Schlüssel: Ein Token, das mit einem öffentlichen Schlüssel als Geheimnis erzeugt wurde, ist ein Angriff durch Algorithmusverwechslung (RFC 8725 §2.1).</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed.</source>
        <translation>Der Algorithmus %1 gehört nicht zu den erlaubten.</translation>
    </message>
    <message>
        <source>The algorithm %1 is allowed.</source>
        <translation>Der Algorithmus %1 ist erlaubt.</translation>
    </message>
    <message>
        <source>no kid at all</source>
        <translation>gar kein kid</translation>
    </message>
    <message>
        <source>What is at hand is a shared secret (HMAC). It cannot verify %1, which is made with a private key: the issuer&apos;s public keys are needed.</source>
        <translation>Vorhanden ist nur ein gemeinsames Geheimnis (HMAC). Damit lässt sich %1 nicht prüfen, das mit einem privaten Schlüssel erzeugt wird: Gebraucht werden die öffentlichen Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The key set has no key with this kid. The kids that are there: %1.</source>
        <translation>Der Schlüsselsatz hat keinen Schlüssel mit diesem kid. Vorhandene kids: %1.</translation>
    </message>
    <message>
        <source>The token names no key (kid), and the key set has none that serves its algorithm.</source>
        <translation>Das Token nennt keinen Schlüssel (kid), und der Schlüsselsatz hat keinen, der für seinen Algorithmus taugt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Not judged: no key set is at hand.</source>
        <translation>Nicht beurteilt: Es liegt kein Schlüsselsatz vor.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; is no string.</source>
        <translation>Das &quot;kid&quot; im Kopf ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The key set has the key that the token names.</source>
        <translation>Der Schlüsselsatz hat den Schlüssel, den das Token nennt.</translation>
    </message>
    <message>
        <source>The token names no key (kid); every key that serves %1 was tried (%2). Many verifiers refuse such a token unless the set has one key.</source>
        <translation>Das Token nennt keinen Schlüssel (kid); jeder Schlüssel, der für %1 taugt, wurde versucht (%2). Viele Prüfungen lehnen ein solches Token ab, wenn der Satz mehr als einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>a signature by the issuer&apos;s key</source>
        <translation>eine Signatur mit dem Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Not judged: there is no key for it.</source>
        <translation>Nicht beurteilt: Es gibt keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>Die Signatur passt.</translation>
    </message>
    <message>
        <source>The signature fits the key %1.</source>
        <translation>Die Signatur passt zum Schlüssel %1.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The token names no issuer (&quot;iss&quot;).</source>
        <translation>Das Token nennt keinen Aussteller (&quot;iss&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no issuer was expected in particular.</source>
        <translation>Nicht beurteilt: Es wurde kein bestimmter Aussteller erwartet.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>Das Token ist vom erwarteten Aussteller.</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is no string (RFC 7519 §4.1.1).</source>
        <translation>&quot;iss&quot; ist keine Zeichenkette (RFC 7519 §4.1.1).</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>The token names no audience (&quot;aud&quot;).</source>
        <translation>Das Token nennt keine Audience (&quot;aud&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no audience was expected in particular.</source>
        <translation>Nicht beurteilt: Es wurde keine bestimmte Audience erwartet.</translation>
    </message>
    <message>
        <source>The token is for the expected audience.</source>
        <translation>Das Token ist für die erwartete Audience.</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is neither a string nor an array of strings (RFC 7519 §4.1.3).</source>
        <translation>&quot;aud&quot; ist weder eine Zeichenkette noch ein Array von Zeichenketten (RFC 7519 §4.1.3).</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is an empty array: the token is for nobody.</source>
        <translation>&quot;aud&quot; ist ein leeres Array: Das Token ist für niemanden.</translation>
    </message>
    <message>
        <source>The value is a string; RFC 7519 §2 wants a number of seconds.</source>
        <translation>Der Wert ist eine Zeichenkette; RFC 7519 §2 verlangt eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>The value is no number that could be read; RFC 7519 §2 wants a number of seconds.</source>
        <translation>Der Wert ist keine lesbare Zahl; RFC 7519 §2 verlangt eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The token has no &quot;exp&quot;: it would never expire. Access tokens (RFC 9068 §2.2) and ID tokens need one.</source>
        <translation>Das Token hat kein &quot;exp&quot;: Es würde nie ablaufen. Access-Token (RFC 9068 §2.2) und ID-Token brauchen eines.</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>Das Token ist schon %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token expired %1 ago, which is within the leeway of %2. A verifier without leeway refuses it.</source>
        <translation>Das Token ist schon %1 abgelaufen, noch innerhalb der Toleranz (%2). Eine Prüfung ohne Toleranz lehnt es ab.</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value may be in milliseconds, and must be in seconds.</source>
        <translation>Das Token endet nach dem Jahr 9999: Der Wert ist vielleicht in Millisekunden angegeben, er muss aber in Sekunden sein.</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value is no sensible time.</source>
        <translation>Das Token endet nach dem Jahr 9999: Der Wert ist keine sinnvolle Zeit.</translation>
    </message>
    <message>
        <source>The token is good for another %1.</source>
        <translation>Das Token ist noch %1 gültig.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>The token has no &quot;nbf&quot;; none is needed.</source>
        <translation>Das Token hat kein &quot;nbf&quot;; es braucht keines.</translation>
    </message>
    <message>
        <source>The token may be used already.</source>
        <translation>Das Token darf schon verwendet werden.</translation>
    </message>
    <message>
        <source>The token may be used only in %1. One of the two clocks may be wrong.</source>
        <translation>Bis das Token verwendet werden darf, dauert es noch %1. Eine der beiden Uhren geht vielleicht falsch.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>The token does not say when it was made (&quot;iat&quot;).</source>
        <translation>Das Token sagt nicht, wann es erzeugt wurde (&quot;iat&quot;).</translation>
    </message>
    <message>
        <source>The token was made %1 in the future; some verifiers refuse it. One of the two clocks is wrong.</source>
        <translation>Die Ausstellung des Tokens liegt %1 in der Zukunft; manche Prüfungen lehnen es ab. Eine der beiden Uhren geht falsch.</translation>
    </message>
    <message>
        <source>The token was made after it expires.</source>
        <translation>Das Token wurde nach seinem Ablauf erzeugt.</translation>
    </message>
    <message>
        <source>The token was made %1 ago.</source>
        <translation>Das Token ist %1 alt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none.</source>
        <translation>Der Kopf nennt keinen Typ (&quot;typ&quot;); eigene Authorization Server bei Okta schreiben keinen.</translation>
    </message>
    <message>
        <source>Not judged: no type was expected in particular.</source>
        <translation>Nicht beurteilt: Es wurde kein bestimmter Typ erwartet.</translation>
    </message>
    <message>
        <source>The token is of the expected type.</source>
        <translation>Das Token ist vom erwarteten Typ.</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none, so a strict verifier refuses their tokens.</source>
        <translation>Der Kopf nennt keinen Typ (&quot;typ&quot;); eigene Authorization Server bei Okta schreiben keinen, deshalb lehnt eine strenge Prüfung ihre Token ab.</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>Das Token ist von einem anderen Typ.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;).</source>
        <translation>Das Token hat keine Scopes (&quot;scp&quot; oder &quot;scope&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no scope was expected in particular.</source>
        <translation>Nicht beurteilt: Es wurde kein bestimmter Scope erwartet.</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>Das Token hat alle nötigen Scopes.</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;); missing: %1.</source>
        <translation>Das Token hat keine Scopes (&quot;scp&quot; oder &quot;scope&quot;); es fehlen: %1.</translation>
    </message>
    <message>
        <source>The token lacks: %1.</source>
        <translation>Dem Token fehlt: %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The token names no client (&quot;cid&quot;, &quot;client_id&quot; or &quot;azp&quot;).</source>
        <translation>Das Token nennt keinen Client (&quot;cid&quot;, &quot;client_id&quot; oder &quot;azp&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no client was expected in particular.</source>
        <translation>Nicht beurteilt: Es wurde kein bestimmter Client erwartet.</translation>
    </message>
    <message>
        <source>The token was issued to the expected client (&quot;%1&quot;).</source>
        <translation>Das Token wurde für den erwarteten Client ausgestellt (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>The token was issued to another client (&quot;%1&quot;).</source>
        <translation>Das Token wurde für einen anderen Client ausgestellt (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>Not accepted, because of the algorithm.</source>
        <translation>Wegen des Algorithmus nicht angenommen.</translation>
    </message>
    <message>
        <source>The token is from another issuer.</source>
        <translation>Das Token ist von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>The token is for another audience.</source>
        <translation>Das Token ist für eine andere Audience.</translation>
    </message>
    <message>
        <source>The key set has the key, but it is not usable.</source>
        <translation>Der Schlüsselsatz hat den Schlüssel, aber er ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Algorithm of the signature (of the key encryption, in an encrypted token)</source>
        <translation>Algorithmus der Signatur (bei einem verschlüsselten Token der Schlüsselverschlüsselung)</translation>
    </message>
    <message>
        <source>Id of the key that signed the token, to be found in the issuer&apos;s key set</source>
        <translation>ID des Schlüssels, mit dem das Token signiert wurde; im Schlüsselsatz des Ausstellers zu finden</translation>
    </message>
    <message>
        <source>Media type of the token; access tokens of RFC 9068 say at+jwt, Okta&apos;s custom servers write none</source>
        <translation>Medientyp des Tokens; Access-Token nach RFC 9068 haben at+jwt, eigene Authorization Server bei Okta schreiben keinen</translation>
    </message>
    <message>
        <source>Media type of the content; JWT where another token is inside</source>
        <translation>Medientyp des Inhalts; JWT, wenn ein weiteres Token darin steckt</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>Algorithmus, mit dem der Inhalt verschlüsselt ist</translation>
    </message>
    <message>
        <source>Header members that a verifier must understand or else refuse the token</source>
        <translation>Angaben im Kopf, die eine Prüfung verstehen muss; andernfalls muss sie das Token ablehnen</translation>
    </message>
    <message>
        <source>false: the payload is not base64url-encoded (RFC 7797)</source>
        <translation>false: Die Nutzlast ist nicht base64url-kodiert (RFC 7797)</translation>
    </message>
    <message>
        <source>Address of a key set, named by the token itself; never to be fetched unasked</source>
        <translation>Adresse eines Schlüsselsatzes, vom Token selbst genannt; nie ungefragt abzurufen</translation>
    </message>
    <message>
        <source>A public key inside the header; proves possession in DPoP proofs, proves nothing elsewhere</source>
        <translation>Ein öffentlicher Schlüssel im Kopf; belegt in DPoP-Nachweisen den Besitz, anderswo nichts</translation>
    </message>
    <message>
        <source>Address of a certificate, named by the token itself; never to be fetched unasked</source>
        <translation>Adresse eines Zertifikats, vom Token selbst genannt; nie ungefragt abzurufen</translation>
    </message>
    <message>
        <source>A certificate chain inside the header</source>
        <translation>Eine Zertifikatskette im Kopf</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the signing key</source>
        <translation>SHA-1-Fingerabdruck des Zertifikats des Signaturschlüssels</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of a certificate</source>
        <translation>SHA-256-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>Compression of the content of an encrypted token</source>
        <translation>Komprimierung des Inhalts eines verschlüsselten Tokens</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key, for the key agreement of an encrypted token (ECDH-ES)</source>
        <translation>Der öffentliche Einmalschlüssel des Absenders, für die Schlüsselvereinbarung eines verschlüsselten Tokens (ECDH-ES)</translation>
    </message>
    <message>
        <source>Who sends, for the key agreement of an encrypted token</source>
        <translation>Der Absender, für die Schlüsselvereinbarung eines verschlüsselten Tokens</translation>
    </message>
    <message>
        <source>Who receives, for the key agreement of an encrypted token</source>
        <translation>Der Empfänger, für die Schlüsselvereinbarung eines verschlüsselten Tokens</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption (AES-GCM key wrap)</source>
        <translation>Initialisierungsvektor der Schlüsselverschlüsselung (AES-GCM Key Wrap)</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption (AES-GCM key wrap)</source>
        <translation>Authentifizierungs-Tag der Schlüsselverschlüsselung (AES-GCM Key Wrap)</translation>
    </message>
    <message>
        <source>Salt of the password-based key encryption</source>
        <translation>Salt der passwortbasierten Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Rounds of the password-based key encryption</source>
        <translation>Runden der passwortbasierten Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Issuer: the authorization server that made the token</source>
        <translation>Aussteller: der Authorization Server, der das Token erzeugt hat</translation>
    </message>
    <message>
        <source>Subject: whom the token is about. Okta: the login in access tokens, the user id in ID tokens, the client id where no user is involved</source>
        <translation>Subjekt: um wen es in dem Token geht. Okta: in Access-Token der Anmeldename, in ID-Token die Benutzer-ID, ohne Benutzer die Client-ID</translation>
    </message>
    <message>
        <source>Audience: who is meant to accept the token. A server refuses tokens for another audience</source>
        <translation>Audience: für wen das Token bestimmt ist. Ein Server lehnt Token für eine andere Audience ab</translation>
    </message>
    <message>
        <source>Expiry: from this second on the token is refused</source>
        <translation>Ablauf: Ab dieser Sekunde wird das Token abgelehnt</translation>
    </message>
    <message>
        <source>Not before: earlier than this the token is refused</source>
        <translation>Nicht vor: Vor diesem Zeitpunkt wird das Token abgelehnt</translation>
    </message>
    <message>
        <source>Issued at: when the token was made</source>
        <translation>Ausgestellt am: wann das Token erzeugt wurde</translation>
    </message>
    <message>
        <source>Id of the token. Okta: AT.… for access tokens, ID.… for ID tokens</source>
        <translation>ID des Tokens. Okta: AT.… für Access-Token, ID.… für ID-Token</translation>
    </message>
    <message>
        <source>Scopes granted, separated by spaces</source>
        <translation>Gewährte Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>The client that asked for the token</source>
        <translation>Der Client, der das Token verlangt hat</translation>
    </message>
    <message>
        <source>Authorized party: the client to which the token was issued</source>
        <translation>Authorized Party: der Client, für den das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Actor: who acts on behalf of the subject</source>
        <translation>Akteur: wer im Namen des Subjekts handelt</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject</source>
        <translation>Wer im Namen des Subjekts handeln darf</translation>
    </message>
    <message>
        <source>Confirmation: the token counts only with proof of this key (jkt: DPoP; x5t#S256: client certificate)</source>
        <translation>Bestätigung: Das Token gilt nur mit einem Nachweis dieses Schlüssels (jkt: DPoP; x5t#S256: Client-Zertifikat)</translation>
    </message>
    <message>
        <source>Thumbprint of the DPoP key to which the token is bound</source>
        <translation>Fingerabdruck des DPoP-Schlüssels, an den das Token gebunden ist</translation>
    </message>
    <message>
        <source>The protected resource for which the token was asked</source>
        <translation>Die geschützte Ressource, für die das Token verlangt wurde</translation>
    </message>
    <message>
        <source>Fine-grained permissions granted (RFC 9396)</source>
        <translation>Gewährte feingranulare Berechtigungen (RFC 9396)</translation>
    </message>
    <message>
        <source>Roles of the subject</source>
        <translation>Rollen des Subjekts</translation>
    </message>
    <message>
        <source>Groups of the subject; Okta puts at most 100 into a token</source>
        <translation>Gruppen des Subjekts; Okta schreibt höchstens 100 in ein Token</translation>
    </message>
    <message>
        <source>Entitlements of the subject</source>
        <translation>Berechtigungen des Subjekts</translation>
    </message>
    <message>
        <source>Hash of the state of the authorization request (FAPI)</source>
        <translation>Hash des state der Autorisierungsanfrage (FAPI)</translation>
    </message>
    <message>
        <source>Hash of the device secret that goes with an ID token (Okta&apos;s single sign-on of native apps)</source>
        <translation>Hash des Device Secret, das zu einem ID-Token gehört (Oktas Single Sign-On für native Apps)</translation>
    </message>
    <message>
        <source>HTTP method of the request that the proof belongs to</source>
        <translation>HTTP-Methode der Anfrage, zu der der Nachweis gehört</translation>
    </message>
    <message>
        <source>Address of the request that the proof belongs to, without query and fragment</source>
        <translation>Adresse der Anfrage, zu der der Nachweis gehört, ohne Query und Fragment</translation>
    </message>
    <message>
        <source>Hash of the access token that the proof goes with</source>
        <translation>Hash des Access-Tokens, zu dem der Nachweis gehört</translation>
    </message>
    <message>
        <source>Value of the request, repeated so that the answer cannot be replayed</source>
        <translation>Wert aus der Anfrage, wiederholt, damit die Antwort nicht erneut verwendet werden kann</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>Wann sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>Class of the sign-in: how strong it was</source>
        <translation>Klasse der Anmeldung: wie stark sie war</translation>
    </message>
    <message>
        <source>Methods of the sign-in: pwd, mfa, otp, …</source>
        <translation>Verfahren der Anmeldung: pwd, mfa, otp, …</translation>
    </message>
    <message>
        <source>Hash of the access token that came with this ID token</source>
        <translation>Hash des Access-Tokens, das mit diesem ID-Token kam</translation>
    </message>
    <message>
        <source>Hash of the authorization code that came with this ID token</source>
        <translation>Hash des Autorisierungscodes, der mit diesem ID-Token kam</translation>
    </message>
    <message>
        <source>Id of the session at the authorization server</source>
        <translation>ID der Sitzung beim Authorization Server</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>Vollständiger Name des Benutzers</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>The name the user goes by, at Okta the login</source>
        <translation>Der Name, unter dem der Benutzer auftritt, bei Okta der Anmeldename</translation>
    </message>
    <message>
        <source>Address of the user&apos;s profile page</source>
        <translation>Adresse der Profilseite des Benutzers</translation>
    </message>
    <message>
        <source>Address of the user&apos;s picture</source>
        <translation>Adresse des Bildes des Benutzers</translation>
    </message>
    <message>
        <source>Address of the user&apos;s web site</source>
        <translation>Adresse der Website des Benutzers</translation>
    </message>
    <message>
        <source>E-mail address of the user</source>
        <translation>E-Mail-Adresse des Benutzers</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>Ob die E-Mail-Adresse bestätigt wurde</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Time zone of the user</source>
        <translation>Zeitzone des Benutzers</translation>
    </message>
    <message>
        <source>Language and region of the user</source>
        <translation>Sprache und Region des Benutzers</translation>
    </message>
    <message>
        <source>Phone number of the user</source>
        <translation>Telefonnummer des Benutzers</translation>
    </message>
    <message>
        <source>Whether the phone number was verified</source>
        <translation>Ob die Telefonnummer bestätigt wurde</translation>
    </message>
    <message>
        <source>Postal address of the user</source>
        <translation>Postanschrift des Benutzers</translation>
    </message>
    <message>
        <source>When the user&apos;s profile was last changed</source>
        <translation>Wann das Profil des Benutzers zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Security events that the token reports</source>
        <translation>Sicherheitsereignisse, die das Token meldet</translation>
    </message>
    <message>
        <source>Okta: version of the token&apos;s format</source>
        <translation>Okta: Version des Tokenformats</translation>
    </message>
    <message>
        <source>Okta: id of the client (app integration) that asked for the token</source>
        <translation>Okta: ID des Clients (App-Integration), der das Token verlangt hat</translation>
    </message>
    <message>
        <source>Okta: the user&apos;s id (00u…); absent where no user is involved</source>
        <translation>Okta: die ID des Benutzers (00u…); fehlt, wo kein Benutzer beteiligt ist</translation>
    </message>
    <message>
        <source>Okta: scopes granted, as an array; stands in place of &quot;scope&quot;</source>
        <translation>Okta: gewährte Scopes als Array; steht anstelle von &quot;scope&quot;</translation>
    </message>
    <message>
        <source>Okta: the identity provider that signed the user in</source>
        <translation>Okta: der Identitätsanbieter, der den Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>This is JSON text, not a token.</source>
        <translation>Das ist JSON-Text, kein Token.</translation>
    </message>
    <message>
        <source>JSON document (a token response)</source>
        <translation>JSON-Dokument (eine Token-Antwort)</translation>
    </message>
    <message>
        <source>This is a whole token response; paste the value of its &quot;access_token&quot; alone.</source>
        <translation>Das ist eine ganze Token-Antwort; fügen Sie nur den Wert von &quot;access_token&quot; ein.</translation>
    </message>
    <message>
        <source>JSON document (a key set)</source>
        <translation>JSON-Dokument (ein Schlüsselsatz)</translation>
    </message>
    <message>
        <source>This is a JSON document with keys (a JWK set), not a token.</source>
        <translation>Das ist ein JSON-Dokument mit Schlüsseln (ein JWK-Satz), kein Token.</translation>
    </message>
    <message>
        <source>JSON document (a private key, JWK)</source>
        <translation>JSON-Dokument (ein privater Schlüssel, JWK)</translation>
    </message>
    <message>
        <source>JSON document (a public key, JWK)</source>
        <translation>JSON-Dokument (ein öffentlicher Schlüssel, JWK)</translation>
    </message>
    <message>
        <source>This is a private key, not a token: whoever has it can sign as its owner.</source>
        <translation>Das ist ein privater Schlüssel, kein Token: Wer ihn hat, kann als sein Inhaber signieren.</translation>
    </message>
    <message>
        <source>This is a key, not a token.</source>
        <translation>Das ist ein Schlüssel, kein Token.</translation>
    </message>
    <message>
        <source>JSON document (a JWS in JSON serialization)</source>
        <translation>JSON-Dokument (ein JWS in JSON-Serialisierung)</translation>
    </message>
    <message>
        <source>This is a JWS in JSON serialization (RFC 7515 §7.2); tokens are written compactly, in three parts.</source>
        <translation>Das ist ein JWS in JSON-Serialisierung (RFC 7515 §7.2); Token werden kompakt geschrieben, in drei Teilen.</translation>
    </message>
    <message>
        <source>JSON document (an error response)</source>
        <translation>JSON-Dokument (eine Fehlerantwort)</translation>
    </message>
    <message>
        <source>This is an error response, not a token.</source>
        <translation>Das ist eine Fehlerantwort, kein Token.</translation>
    </message>
    <message>
        <source>JSON document (a decoded token)</source>
        <translation>JSON-Dokument (ein dekodiertes Token)</translation>
    </message>
    <message>
        <source>This is the decoded header or payload of a token; paste the token itself.</source>
        <translation>Das ist der dekodierte Kopf oder die dekodierte Nutzlast eines Tokens; fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
    <message>
        <source>This is a JSON document, not a token.</source>
        <translation>Das ist ein JSON-Dokument, kein Token.</translation>
    </message>
    <message>
        <source>PEM text (%1)</source>
        <translation>PEM-Text (%1)</translation>
    </message>
    <message>
        <source>This is a private key in PEM form, not a token: whoever has it can sign as its owner.</source>
        <translation>Das ist ein privater Schlüssel in PEM-Form, kein Token: Wer ihn hat, kann als sein Inhaber signieren.</translation>
    </message>
    <message>
        <source>This is PEM text (a key or a certificate), not a token.</source>
        <translation>Das ist PEM-Text (ein Schlüssel oder ein Zertifikat), kein Token.</translation>
    </message>
    <message>
        <source>client credentials (HTTP Basic)</source>
        <translation>Client-Zugangsdaten (HTTP Basic)</translation>
    </message>
    <message>
        <source>This is an HTTP Basic header: the client id and client secret%1. It authenticates the client at the token endpoint and is no token.</source>
        <translation>Das ist ein HTTP-Basic-Feld: Client-ID und Client-Secret%1. Es authentifiziert den Client am Token-Endpunkt und ist kein Token.</translation>
    </message>
    <message>
        <source>Okta API token</source>
        <translation>Okta-API-Token</translation>
    </message>
    <message>
        <source>This looks like an Okta API token (SSWS): it has an administrator&apos;s rights, is no access token, and should be revoked if it was shared.</source>
        <translation>Das sieht aus wie ein Okta-API-Token (SSWS): Es hat die Rechte der Administration, ist kein Access-Token und sollte widerrufen werden, wenn es weitergegeben wurde.</translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation>Okta-Client-ID</translation>
    </message>
    <message>
        <source>This looks like the client id of an Okta app, not a token.</source>
        <translation>Das sieht aus wie die Client-ID einer Okta-App, nicht wie ein Token.</translation>
    </message>
    <message>
        <source>refresh token or authorization code (43 characters)</source>
        <translation>Refresh-Token oder Autorisierungscode (43 Zeichen)</translation>
    </message>
    <message>
        <source>This is opaque: 43 characters without structure, as Okta&apos;s refresh tokens and codes are. An MCP server wants the access token.</source>
        <translation>Das ist undurchsichtig: 43 Zeichen ohne Struktur, wie Oktas Refresh-Token und Codes. Ein MCP-Server will das Access-Token.</translation>
    </message>
    <message>
        <source>client secret (%1 characters)</source>
        <translation>Client-Secret (%1 Zeichen)</translation>
    </message>
    <message>
        <source>This has the length of a client secret (%1 characters). If it is one, it is no token, and should be rotated if it was shared.</source>
        <translation>Das hat die Länge eines Client-Secrets (%1 Zeichen). Ist es eines, dann ist es kein Token und sollte gewechselt werden, wenn es weitergegeben wurde.</translation>
    </message>
    <message>
        <source>opaque token (%1 characters)</source>
        <translation>undurchsichtiges Token (%1 Zeichen)</translation>
    </message>
    <message>
        <source>Okta org-server access token</source>
        <translation>Access-Token des Servers der Okta-Org</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>JWT access token (RFC 9068)</source>
        <translation>JWT-Access-Token (RFC 9068)</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>introspection response (RFC 9701)</source>
        <translation>Introspection-Antwort (RFC 9701)</translation>
    </message>
    <message>
        <source>request object (RFC 9101)</source>
        <translation>Request-Objekt (RFC 9101)</translation>
    </message>
    <message>
        <source>Okta ID token</source>
        <translation>Okta-ID-Token</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>Okta-Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>client assertion (private_key_jwt)</source>
        <translation>Client-Assertion (private_key_jwt)</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>JWT-Access-Token</translation>
    </message>
    <message>
        <source>signed data (JWS) without claims</source>
        <translation>signierte Daten (JWS) ohne Claims</translation>
    </message>
    <message>
        <source>text with white space</source>
        <translation>Text mit Leerraum</translation>
    </message>
    <message>
        <source>The text holds white space, so it is no single token.</source>
        <translation>Der Text enthält Leerraum, ist also kein einzelnes Token.</translation>
    </message>
    <message>
        <source>encrypted token (JWE, %1, %2)</source>
        <translation>verschlüsseltes Token (JWE, %1, %2)</translation>
    </message>
    <message>
        <source>text that is too long for a token</source>
        <translation>Text, der für ein Token zu lang ist</translation>
    </message>
    <message>
        <source>damaged token (%1 parts)</source>
        <translation>beschädigtes Token (%1 Teile)</translation>
    </message>
    <message>
        <source>unsecured JWT</source>
        <translation>ungesichertes JWT</translation>
    </message>
    <message>
        <source>unsecured Okta access token</source>
        <translation>ungesichertes Okta-Access-Token</translation>
    </message>
    <message>
        <source>unsecured Okta ID token</source>
        <translation>ungesichertes Okta-ID-Token</translation>
    </message>
    <message>
        <source>unsecured ID token</source>
        <translation>ungesichertes ID-Token</translation>
    </message>
    <message>
        <source>unsecured JWT access token</source>
        <translation>ungesichertes JWT-Access-Token</translation>
    </message>
    <message>
        <source>unsecured JWT access token (RFC 9068)</source>
        <translation>ungesichertes JWT-Access-Token (RFC 9068)</translation>
    </message>
    <message>
        <source>unsecured Okta org-server access token</source>
        <translation>ungesichertes Access-Token des Servers der Okta-Org</translation>
    </message>
    <message>
        <source>unsecured signed data (JWS) without claims</source>
        <translation>ungesicherte signierte Daten (JWS) ohne Claims</translation>
    </message>
    <message>
        <source>unsecured ID-JAG</source>
        <translation>ungesichertes ID-JAG</translation>
    </message>
    <message>
        <source>unsecured logout token</source>
        <translation>ungesichertes Logout-Token</translation>
    </message>
    <message>
        <source>unsecured client assertion (private_key_jwt)</source>
        <translation>ungesicherte Client-Assertion (private_key_jwt)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The answer (%1) is not MCP.</source>
        <translation>Die Antwort (%1) ist kein MCP.</translation>
    </message>
    <message>
        <source>The answer (%1, %2) is not MCP.</source>
        <translation>Die Antwort (%1, %2) ist kein MCP.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sie lautet: %1</translation>
    </message>
    <message>
        <source>The metadata names no authorization_endpoint.</source>
        <translation>Die Metadaten nennen keinen authorization_endpoint.</translation>
    </message>
    <message>
        <source>The metadata names no token_endpoint.</source>
        <translation>Die Metadaten nennen keinen token_endpoint.</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256 (code_challenge_methods_supported); MCP clients must refuse such a server.</source>
        <translation>Die Metadaten bieten PKCE mit S256 nicht an (code_challenge_methods_supported); MCP-Clients müssen einen solchen Server ablehnen.</translation>
    </message>
    <message>
        <source>The authorization server refused the pushed request (%1): %2: %3</source>
        <translation>Der Authorization Server lehnte den Pushed Authorization Request ab (%1): %2: %3</translation>
    </message>
    <message>
        <source>The endpoint for pushed requests answered %1 without an OAuth error.</source>
        <translation>Der Endpunkt für Pushed Authorization Requests antwortete %1 ohne OAuth-Fehler.</translation>
    </message>
    <message>
        <source>The answer to the pushed authorization request holds no request_uri (RFC 9126 §2.2).</source>
        <translation>Die Antwort auf den Pushed Authorization Request enthält keine request_uri (RFC 9126 §2.2).</translation>
    </message>
    <message>
        <source>The redirect back does not carry the state that was sent; it belongs to another attempt and was not used.</source>
        <translation>Die Rückleitung trägt nicht den gesendeten state; sie gehört zu einem anderen Versuch und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The redirect back carries no state and was not used.</source>
        <translation>Die Rückleitung trägt keinen state und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The redirect back names the issuer %1 instead of %2; its code was not used (RFC 9207 §2.4).</source>
        <translation>Die Rückleitung nennt den Aussteller %1 statt %2; ihr Code wurde nicht verwendet (RFC 9207 §2.4).</translation>
    </message>
    <message>
        <source>The redirect back names no issuer although the metadata promises one (RFC 9207 §2.4); its code was not used.</source>
        <translation>Die Rückleitung nennt keinen Aussteller, obwohl die Metadaten einen ankündigen (RFC 9207 §2.4); ihr Code wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The authorization server refused: %1: %2</source>
        <translation>Der Authorization Server lehnte ab: %1: %2</translation>
    </message>
    <message>
        <source>The redirect back carries neither a code nor an error.</source>
        <translation>Die Rückleitung trägt weder einen Code noch einen Fehler.</translation>
    </message>
    <message>
        <source>The answer of the device authorization endpoint has no usable &quot;%1&quot; (RFC 8628 §3.2).</source>
        <translation>Die Antwort des Endpunkts für die Geräteautorisierung hat kein brauchbares &quot;%1&quot; (RFC 8628 §3.2).</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no device_authorization_endpoint.</source>
        <translation>Die Metadaten des Authorization Servers nennen keinen device_authorization_endpoint.</translation>
    </message>
    <message>
        <source>The authorization server refused the device authorization request (%1): %2: %3</source>
        <translation>Der Authorization Server lehnte die Anfrage zur Geräteautorisierung ab (%1): %2: %3</translation>
    </message>
    <message>
        <source>The device authorization endpoint answered %1.</source>
        <translation>Der Endpunkt für die Geräteautorisierung antwortete %1.</translation>
    </message>
    <message>
        <source>The sign-in on another device was cancelled.</source>
        <translation>Die Anmeldung auf einem anderen Gerät wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody entered the code %1 at %2 in time; ask for a new one.</source>
        <translation>Niemand hat den Code %1 rechtzeitig unter %2 eingegeben; fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>%1: the server answered %2.</source>
        <translation>%1: Der Server antwortete %2.</translation>
    </message>
    <message>
        <source>The metadata is for the issuer %1, but %2 was asked for; such metadata must not be used (RFC 8414 §3.3).</source>
        <translation>Die Metadaten sind für den Aussteller %1, gefragt war aber %2; solche Metadaten dürfen nicht verwendet werden (RFC 8414 §3.3).</translation>
    </message>
    <message>
        <source>%1 leads from the public %2 to the private address %3. Allow private networks for this connection if that is meant.</source>
        <translation>%1 führt vom öffentlichen %2 zur privaten Adresse %3. Erlauben Sie für diese Verbindung private Netze, wenn das so gewollt ist.</translation>
    </message>
    <message>
        <source>The metadata is for the resource %1, which is not the server at %2; it must not be used (RFC 9728 §3.3).</source>
        <translation>Die Metadaten sind für die Ressource %1, die nicht der Server unter %2 ist; sie dürfen nicht verwendet werden (RFC 9728 §3.3).</translation>
    </message>
    <message>
        <source>The metadata names no authorization server (authorization_servers).</source>
        <translation>Die Metadaten nennen keinen Authorization Server (authorization_servers).</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata (RFC 9728) at any of the places for it.</source>
        <translation>Der Server hat an keiner der vorgesehenen Stellen Ressourcen-Metadaten (RFC 9728).</translation>
    </message>
    <message>
        <source>No authorization server metadata was found for the issuer %1.</source>
        <translation>Für den Aussteller %1 wurden keine Metadaten eines Authorization Servers gefunden.</translation>
    </message>
    <message>
        <source>An earlier request with it was sent and its answer never came: the server may have rotated it then, so that this was a second use.</source>
        <translation>Eine frühere Anfrage damit wurde gesendet, und ihre Antwort kam nie an: Der Server kann es dabei gewechselt haben, sodass dies eine zweite Verwendung war.</translation>
    </message>
    <message>
        <source>This server rotates refresh tokens, and each can be used once: another program that keeps the same one may have used it, after which the server ends the whole grant.</source>
        <translation>Dieser Server wechselt Refresh-Token, und jedes kann nur einmal verwendet werden: Ein anderes Programm, das dasselbe gespeichert hat, kann es verwendet haben; danach beendet der Server den ganzen Grant.</translation>
    </message>
    <message>
        <source>It has ended, was revoked, or was used before by another program where the server rotates refresh tokens.</source>
        <translation>Es ist abgelaufen, wurde widerrufen oder schon von einem anderen Programm verwendet, wo der Server Refresh-Token wechselt.</translation>
    </message>
    <message>
        <source>It is not presented again. Sign in again.</source>
        <translation>Es wird nicht noch einmal vorgelegt. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; should be %2 but is %3.</source>
        <translation>Die Angabe &quot;%1&quot; sollte %2 sein, ist aber %3.</translation>
    </message>
    <message>
        <source>The protected resource metadata has no &quot;resource&quot; (RFC 9728 §2).</source>
        <translation>Die Ressourcen-Metadaten haben kein &quot;resource&quot; (RFC 9728 §2).</translation>
    </message>
    <message>
        <source>The metadata has no &quot;issuer&quot; (RFC 8414 §2).</source>
        <translation>Die Metadaten haben kein &quot;issuer&quot; (RFC 8414 §2).</translation>
    </message>
    <message>
        <source>The authorization server offers no registration of clients.</source>
        <translation>Der Authorization Server bietet keine Registrierung von Clients.</translation>
    </message>
    <message>
        <source>The authorization server refused to register this client (%1): %2</source>
        <translation>Der Authorization Server lehnte es ab, diesen Client zu registrieren (%1): %2</translation>
    </message>
    <message>
        <source>The answer to the registration holds no client_id.</source>
        <translation>Die Antwort auf die Registrierung enthält keine client_id.</translation>
    </message>
    <message>
        <source>The client metadata document&apos;s URL %1.</source>
        <translation>Die URL des Client-ID-Metadatendokuments %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: codes, tokens and secrets are sent only with https, or with http on this machine.</source>
        <translation>%1 kann nicht verwendet werden: Codes, Token und Secrets werden nur mit https gesendet oder auf diesem Rechner mit http.</translation>
    </message>
    <message>
        <source>The authorization server refused the token request (%1): %2: %3</source>
        <translation>Der Authorization Server lehnte die Token-Anfrage ab (%1): %2: %3</translation>
    </message>
    <message>
        <source>The token endpoint answered %1 without an OAuth error.</source>
        <translation>Der Token-Endpunkt antwortete %1 ohne OAuth-Fehler.</translation>
    </message>
    <message>
        <source>The token endpoint answered 200 but gave no access_token.</source>
        <translation>Der Token-Endpunkt antwortete 200, gab aber kein access_token.</translation>
    </message>
    <message>
        <source>The token endpoint gave an access_token with characters that no token may have (RFC 6749, appendix A.12).</source>
        <translation>Der Token-Endpunkt gab ein access_token mit Zeichen, die kein Token haben darf (RFC 6749, Anhang A.12).</translation>
    </message>
    <message>
        <source>A DPoP proof was sent, but token_type is %1: the token is bound to no key (RFC 9449 §5).</source>
        <translation>Ein DPoP-Nachweis wurde gesendet, aber token_type ist %1: Das Token ist an keinen Schlüssel gebunden (RFC 9449 §5).</translation>
    </message>
    <message>
        <source>The introspection was refused (%1): %2: %3</source>
        <translation>Die Introspection wurde abgelehnt (%1): %2: %3</translation>
    </message>
    <message>
        <source>The introspection endpoint answered %1 without a JSON object.</source>
        <translation>Der Introspection-Endpunkt antwortete %1 ohne JSON-Objekt.</translation>
    </message>
    <message>
        <source>The revocation was refused (%1)%2</source>
        <translation>Der Widerruf wurde abgelehnt (%1)%2</translation>
    </message>
    <message>
        <source>The userinfo endpoint refused (%1): %2: %3</source>
        <translation>Der Userinfo-Endpunkt lehnte ab (%1): %2: %3</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered %1.</source>
        <translation>Der Userinfo-Endpunkt antwortete %1.</translation>
    </message>
    <message>
        <source>The response is to another request: its id is %1 instead of %2.</source>
        <translation>Die Antwort gehört zu einer anderen Anfrage: Ihre id ist %1 statt %2.</translation>
    </message>
    <message>
        <source>It holds a message, but no response to the request.</source>
        <translation>Sie enthält eine Nachricht, aber keine Antwort auf die Anfrage.</translation>
    </message>
    <message>
        <source>The server asked for input more often than the limit of %1 times for one request.</source>
        <translation>Der Server verlangte für eine Anfrage öfter Eingaben als die Grenze von %1 Mal.</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;input_required&quot;, but asks for nothing.</source>
        <translation>Der Server antwortete mit resultType &quot;input_required&quot;, verlangt aber nichts.</translation>
    </message>
    <message>
        <source>The answer to %1 holds no array &quot;%2&quot;.</source>
        <translation>Die Antwort auf %1 enthält kein Array &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list of %1 does not end: the server gave the same cursor twice.</source>
        <translation>Die Liste von %1 endet nicht: Der Server gab denselben Cursor zweimal.</translation>
    </message>
    <message>
        <source>The list of %1 has more than %2 pages.</source>
        <translation>Die Liste von %1 hat mehr als %2 Seiten.</translation>
    </message>
    <message>
        <source>The log level &quot;%1&quot; is not one of %2.</source>
        <translation>Die Protokollstufe &quot;%1&quot; gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>The server sent the request &quot;%1&quot;, which 2026-07-28 has no place for; it got no answer.</source>
        <translation>Der Server sandte die Anfrage &quot;%1&quot;, für die 2026-07-28 keinen Platz hat; sie bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The server asks &quot;%1&quot;, which this client did not offer.</source>
        <translation>Der Server verlangt &quot;%1&quot;, was dieser Client nicht angeboten hat.</translation>
    </message>
    <message>
        <source>The server asks in the mode &quot;%1&quot;, which this client did not offer.</source>
        <translation>Der Server fragt im Modus &quot;%1&quot;, den dieser Client nicht angeboten hat.</translation>
    </message>
    <message>
        <source>The server wants tools in sampling, which this client did not offer.</source>
        <translation>Der Server will beim Sampling Werkzeuge, was dieser Client nicht angeboten hat.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server wants a page visited first, but names none.</source>
        <translation>Der Server will, dass zuerst eine Seite besucht wird, nennt aber keine.</translation>
    </message>
    <message>
        <source>The page that the server wants visited was not opened.</source>
        <translation>Die Seite, die nach dem Willen des Servers zu besuchen ist, wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The server speaks %1; this program speaks %2.</source>
        <translation>Der Server spricht %1; dieses Programm spricht %2.</translation>
    </message>
    <message>
        <source>The revision %1 is not one of %2.</source>
        <translation>Die Revision %1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>The server keeps refusing the revision %1 although it lists it.</source>
        <translation>Der Server lehnt die Revision %1 immer wieder ab, obwohl er sie aufführt.</translation>
    </message>
    <message>
        <source>The answer to resources/read holds no array &quot;contents&quot;.</source>
        <translation>Die Antwort auf resources/read enthält kein Array &quot;contents&quot;.</translation>
    </message>
    <message>
        <source>The task ended as &quot;%1&quot;.</source>
        <translation>Die Aufgabe endete als &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The tool has an outputSchema, but its result has no structuredContent.</source>
        <translation>Das Werkzeug hat ein outputSchema, aber sein Ergebnis hat kein structuredContent.</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; must not be called over HTTP: %2.</source>
        <translation>Das Werkzeug &quot;%1&quot; darf nicht über HTTP aufgerufen werden: %2.</translation>
    </message>
    <message>
        <source>Listening was ended.</source>
        <translation>Das Lauschen wurde beendet.</translation>
    </message>
    <message>
        <source>The MCP server forbids it (403).</source>
        <translation>Der MCP-Server verbietet es (403).</translation>
    </message>
    <message>
        <source>The MCP server does not accept the credentials (401).</source>
        <translation>Der MCP-Server nimmt die Zugangsdaten nicht an (401).</translation>
    </message>
    <message>
        <source>Check the path of the MCP URL.</source>
        <translation>Prüfen Sie den Pfad der MCP-URL.</translation>
    </message>
    <message>
        <source>The MCP server answered with the error %1: %2</source>
        <translation>Der MCP-Server antwortete mit dem Fehler %1: %2</translation>
    </message>
    <message>
        <source>The result is not an object.</source>
        <translation>Das Ergebnis ist kein Objekt.</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;%1&quot;, which has no meaning for this request.</source>
        <translation>Der Server antwortete mit resultType &quot;%1&quot;, was für diese Anfrage keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>No event stream with an endpoint began within %1 s.</source>
        <translation>Innerhalb von %1 s begann kein Ereignis-Stream mit einem Endpunkt.</translation>
    </message>
    <message>
        <source>The stream is not followed to another origin.</source>
        <translation>Dem Stream wird nicht zu einem anderen Ursprung gefolgt.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The event stream does not begin with an endpoint.</source>
        <translation>Der Ereignis-Stream beginnt nicht mit einem Endpunkt.</translation>
    </message>
    <message>
        <source>The server names %1 as the address for messages, which is another origin; nothing was sent there.</source>
        <translation>Der Server nennt %1 als Adresse für Nachrichten; das ist ein anderer Ursprung, und dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server offers no event stream (%1).</source>
        <translation>Der Server bietet keinen Ereignis-Stream (%1).</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>Der Server beendete den Ereignis-Stream.</translation>
    </message>
    <message>
        <source>The event stream is over.</source>
        <translation>Der Ereignis-Stream ist zu Ende.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>Der Server antwortete nicht innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <translation>Der Server hat sich beendet.</translation>
    </message>
    <message>
        <source>The server wrote a line longer than the limit of %1 bytes; it was ended.</source>
        <translation>Der Server schrieb eine Zeile, die länger ist als die Grenze von %1 Bytes; er wurde beendet.</translation>
    </message>
    <message>
        <source>The server was ended by a signal.</source>
        <translation>Der Server wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>The server ended with status %1.</source>
        <translation>Der Server endete mit Status %1.</translation>
    </message>
    <message>
        <source>The MCP server ended the session while it was working on the request (404); whether it was done is not known.</source>
        <translation>Der MCP-Server beendete die Sitzung, während er die Anfrage bearbeitete (404); ob sie ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The MCP server no longer knows the session (404).</source>
        <translation>Der MCP-Server kennt die Sitzung nicht mehr (404).</translation>
    </message>
    <message>
        <source>The server wants the stream asked for again after %1 s, more than the limit of %2 s.</source>
        <translation>Der Server will, dass der Stream erst nach %1 s wieder verlangt wird; das ist mehr als die Grenze von %2 s.</translation>
    </message>
    <message>
        <source>The event stream ended without the response to the request.</source>
        <translation>Der Ereignis-Stream endete ohne die Antwort auf die Anfrage.</translation>
    </message>
    <message>
        <source>The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be sent back.</source>
        <translation>Der Server gab eine Mcp-Session-Id mit anderen Zeichen als sichtbarem ASCII; sie lässt sich nicht zurücksenden.</translation>
    </message>
    <message>
        <source>The event stream ended without the response, and asking for its rest brought nothing.</source>
        <translation>Der Ereignis-Stream endete ohne die Antwort, und das Nachfragen nach dem Rest brachte nichts.</translation>
    </message>
    <message>
        <source>The server offers no stream of messages of its own (%1).</source>
        <translation>Der Server bietet keinen Stream eigener Nachrichten (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s stream ends again and again without a message.</source>
        <translation>Der Stream des Servers endet immer wieder ohne eine Nachricht.</translation>
    </message>
    <message>
        <source>%1 would go to %2, which only the MCP server named as its authorization server. Enter the issuer %3 if it is the right one (--issuer).</source>
        <translation>%1 ginge an %2, das nur der MCP-Server als seinen Authorization Server genannt hat. Geben Sie den Aussteller %3 ein, wenn er der richtige ist (--issuer).</translation>
    </message>
    <message>
        <source>No client id is known and %1. Enter the client id of an app integration.</source>
        <translation>Es ist keine Client-ID bekannt, und %1. Geben Sie die Client-ID einer App-Integration ein.</translation>
    </message>
    <message>
        <source>The server answers 403 before any credentials were sent; it gives no challenge to follow.</source>
        <translation>Der Server antwortet 403, bevor Zugangsdaten gesendet wurden; er gibt keine Aufforderung, der man folgen könnte.</translation>
    </message>
    <message>
        <source>The tool cannot be called before the server is connected.</source>
        <translation>Das Werkzeug kann erst aufgerufen werden, wenn der Server verbunden ist.</translation>
    </message>
    <message>
        <source>The server did not say which scope is missing.</source>
        <translation>Der Server sagte nicht, welcher Scope fehlt.</translation>
    </message>
    <message>
        <source>The server wants the scope &quot;%1&quot;, which was asked for already; the authorization server did not grant it, or the MCP server does not see it.</source>
        <translation>Der Server will den Scope &quot;%1&quot;, der schon verlangt wurde; der Authorization Server hat ihn nicht gewährt, oder der MCP-Server sieht ihn nicht.</translation>
    </message>
    <message>
        <source>The server wants more scope again and again; this was given up after %1 times.</source>
        <translation>Der Server will immer wieder mehr Scopes; nach %1 Mal wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no token_endpoint.</source>
        <translation>Die Metadaten des Authorization Servers nennen keinen token_endpoint.</translation>
    </message>
    <message>
        <source>The access token has ended and there is no refresh token. Sign in again; ask for offline_access to stay signed in.</source>
        <translation>Das Access-Token ist abgelaufen, und es gibt kein Refresh-Token. Melden Sie sich neu an; verlangen Sie offline_access, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The refresh token is of %1 and does not go to %2, which the MCP server names now. Sign in again.</source>
        <translation>Das Refresh-Token ist von %1 und geht nicht an %2, das der MCP-Server jetzt nennt. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The JWT bearer grant needs an assertion, and none was given.</source>
        <translation>Der JWT-Bearer-Grant braucht eine Assertion, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Token exchange needs a token to exchange, and none was given.</source>
        <translation>Token Exchange braucht ein Token zum Tauschen, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>Cross-app access needs the person&apos;s ID token and the issuer of the identity provider that gave it.</source>
        <translation>Cross-App Access braucht das ID-Token der Person und den Aussteller des Identitätsanbieters, der es ausgegeben hat.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none is to be used here.</source>
        <translation>Die Anmeldung braucht einen Browser, und hier soll keiner verwendet werden.</translation>
    </message>
    <message>
        <source>The authorization request cannot be pushed: the metadata names no pushed_authorization_request_endpoint.</source>
        <translation>Die Autorisierungsanfrage lässt sich nicht vorab senden: Die Metadaten nennen keinen pushed_authorization_request_endpoint.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled before the browser opened.</source>
        <translation>Die Anmeldung wurde abgebrochen, bevor sich der Browser öffnete.</translation>
    </message>
    <message>
        <source>Nobody signs in: token_endpoint: %1.</source>
        <translation>Niemand meldet sich an: token_endpoint: %1.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Es wurde kein Token angegeben.</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>Der Hostname %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 lehnte die Verbindung auf Port %2 ab.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>Der TLS-Handshake mit %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>The TLS certificate of %1 was not accepted (%2).</source>
        <translation>Das TLS-Zertifikat von %1 wurde nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The answer has no header fields that can be read; a line without a colon among them is the usual reason.</source>
        <translation>Die Antwort hat keine lesbaren Kopffelder; meist liegt es an einer Zeile ohne Doppelpunkt darin.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 bytes for this kind of request.</source>
        <translation>Die Antwort ist größer als die Grenze von %1 Bytes für diese Art von Anfrage.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The server answered %1 without a Location.</source>
        <translation>Der Server antwortete %1 ohne Location.</translation>
    </message>
    <message>
        <source>The redirect leads to %1 and is not followed. %2.</source>
        <translation>Die Weiterleitung führt zu %1 und wird nicht befolgt. %2.</translation>
    </message>
    <message>
        <source>The redirect from https to %1 is not followed.</source>
        <translation>Die Weiterleitung von https zu %1 wird nicht befolgt.</translation>
    </message>
    <message>
        <source>The server redirected more often than the limit of %1.</source>
        <translation>Der Server leitete öfter weiter als die Grenze von %1.</translation>
    </message>
    <message>
        <source>The redirect to another origin, %1, is not followed with a request body.</source>
        <translation>Die Weiterleitung zu einem anderen Ursprung, %1, wird mit einem Anfragerumpf nicht befolgt.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; cannot be sent: its name is not allowed in HTTP.</source>
        <translation>Das Kopffeld &quot;%1&quot; kann nicht gesendet werden: Sein Name ist in HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The header field %1 cannot be sent: its value has a line end or another control character.</source>
        <translation>Das Kopffeld %1 kann nicht gesendet werden: Sein Wert enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The event stream went on for %1 s without the answer in it (phase: the whole answer; %2 bytes came).</source>
        <translation>Der Ereignis-Stream lief %1 s lang, ohne dass die Antwort darin kam (Phase: die ganze Antwort; %2 Bytes kamen).</translation>
    </message>
    <message>
        <source>The request was held back and not sent.</source>
        <translation>Die Anfrage wurde zurückgehalten und nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>Prüfen Sie den Hostnamen und den Nameserver.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate; a private root goes into --ca-file.</source>
        <translation>Prüfen Sie das Zertifikat des Servers; eine private Wurzel gehört in --ca-file.</translation>
    </message>
    <message>
        <source>Check that a firewall lets the connection through and that the server answers.</source>
        <translation>Prüfen Sie, ob eine Firewall die Verbindung durchlässt und ob der Server antwortet.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The text is a token endpoint&apos;s answer; its access_token was taken out of it.</source>
        <translation>Der Text ist die Antwort eines Token-Endpunkts; ihr access_token wurde herausgenommen.</translation>
    </message>
    <message>
        <source>The text is more than a token; its parameter access_token was taken out of it.</source>
        <translation>Der Text ist mehr als ein Token; sein Parameter access_token wurde herausgenommen.</translation>
    </message>
    <message>
        <source>There are quotes around the token; they were left out.</source>
        <translation>Um das Token stehen Anführungszeichen; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The text is more than a token; its Authorization field was taken out of it.</source>
        <translation>Der Text ist mehr als ein Token; sein Feld Authorization wurde herausgenommen.</translation>
    </message>
    <message>
        <source>There is white space around the token; it was left out.</source>
        <translation>Um das Token steht Leerraum; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The text is a whole Authorization header; what stands before the token was left out.</source>
        <translation>Der Text ist ein ganzes Feld Authorization; was vor dem Token steht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The text begins with the name of the scheme (Bearer); it was left out.</source>
        <translation>Der Text beginnt mit dem Namen des Schemas (Bearer); er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The %1 is not strict base64url. %2</source>
        <translation>Der Teil %1 ist kein strenges base64url. %2</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON. %2 %3</source>
        <translation>Der Teil %1 ist kein gültiges JSON. %2 %3</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>Der Teil %1 ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The %1 holds a number that is beyond any range.</source>
        <translation>Der Teil %1 enthält eine Zahl außerhalb jedes Wertebereichs.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; holds characters of a path or a query; it is only compared, never looked up.</source>
        <translation>Das &quot;kid&quot; im Kopf enthält Zeichen eines Pfads oder einer Query; es wird nur verglichen, nie nachgeschlagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the header must be a string.</source>
        <translation>&quot;%1&quot; im Kopf muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; (RFC 7515 §4.1.1).</source>
        <translation>Der Kopf hat kein &quot;alg&quot; (RFC 7515 §4.1.1).</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, anyone can have written it.</source>
        <translation>Der Algorithmus ist &quot;none&quot;: Das Token ist nicht signiert, jeder kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>The algorithm &quot;%1&quot; is not one for signatures that is known here.</source>
        <translation>Der Algorithmus &quot;%1&quot; gehört nicht zu den hier bekannten Signaturalgorithmen.</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions, and a verifier that does not know them must refuse the token (RFC 7515 §4.1.11).</source>
        <translation>Der Kopf hat &quot;crit&quot;: Er verlangt Erweiterungen, und eine Prüfung, die sie nicht kennt, muss das Token ablehnen (RFC 7515 §4.1.11).</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot;: an unencoded payload (RFC 7797) is not for tokens.</source>
        <translation>Der Kopf hat &quot;b64&quot;: Eine unkodierte Nutzlast (RFC 7797) ist nichts für Token.</translation>
    </message>
    <message>
        <source>The header points to its own key with &quot;%1&quot; (%2). It was not fetched: whoever forges the token chooses that address (RFC 8725 §3.10).</source>
        <translation>Der Kopf verweist mit &quot;%1&quot; (%2) auf seinen eigenen Schlüssel. Er wurde nicht abgerufen: Wer das Token fälscht, wählt diese Adresse (RFC 8725 §3.10).</translation>
    </message>
    <message>
        <source>The header carries its own key (&quot;%1&quot;). It is not used: whoever forges the token brings a fitting one.</source>
        <translation>Der Kopf bringt seinen eigenen Schlüssel mit (&quot;%1&quot;). Er wird nicht verwendet: Wer das Token fälscht, bringt einen passenden mit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the payload must be %2.</source>
        <translation>&quot;%1&quot; in der Nutzlast muss %2 sein.</translation>
    </message>
    <message>
        <source>&quot;aud&quot; in the payload is an empty array: the token is for nobody.</source>
        <translation>&quot;aud&quot; in der Nutzlast ist ein leeres Array: Das Token ist für niemanden.</translation>
    </message>
    <message>
        <source>The payload has both &quot;scp&quot; and &quot;scope&quot;; verifiers differ in which one they read.</source>
        <translation>Die Nutzlast hat sowohl &quot;scp&quot; als auch &quot;scope&quot;; Prüfungen unterscheiden sich darin, welches sie lesen.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;cty&quot; is JWT: the payload is another token (RFC 7519 §5.2).</source>
        <translation>Das &quot;cty&quot; im Kopf ist JWT: Die Nutzlast ist ein weiteres Token (RFC 7519 §5.2).</translation>
    </message>
    <message>
        <source>The text has %1 parts between dots; a signed token (JWS) has three, an encrypted one (JWE) five.%2</source>
        <translation>Der Text hat %1 durch Punkte getrennte Teile; ein signiertes Token (JWS) hat drei, ein verschlüsseltes (JWE) fünf.%2</translation>
    </message>
    <message>
        <source>It may have been cut off.</source>
        <translation>Er ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>It has five parts, but its header has no &quot;enc&quot;.</source>
        <translation>Es hat fünf Teile, aber sein Kopf hat kein &quot;enc&quot;.</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>Es gibt kein Token: Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; tokens of more than %2 are not read.</source>
        <translation>Der Text hat %1 Bytes; Token von mehr als %2 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A key of type %1 (%2) cannot serve %3.</source>
        <translation>Ein Schlüssel vom Typ %1 (%2) taugt nicht für %3.</translation>
    </message>
    <message>
        <source>The key is published for the algorithm %1 alone (its &quot;alg&quot;), not for %2.</source>
        <translation>Der Schlüssel ist nur für den Algorithmus %1 veröffentlicht (sein &quot;alg&quot;), nicht für %2.</translation>
    </message>
    <message>
        <source>The key is published for the use &quot;%1&quot;, not for signatures.</source>
        <translation>Der Schlüssel ist für die Verwendung &quot;%1&quot; veröffentlicht, nicht für Signaturen.</translation>
    </message>
    <message>
        <source>The key&apos;s &quot;key_ops&quot; allow neither &quot;verify&quot; nor &quot;sign&quot;.</source>
        <translation>Die &quot;key_ops&quot; des Schlüssels erlauben weder &quot;verify&quot; noch &quot;sign&quot;.</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions that are not understood here, so the token is refused (RFC 7515 §4.1.11).</source>
        <translation>Der Kopf hat &quot;crit&quot;: Er verlangt Erweiterungen, die hier nicht verstanden werden, deshalb wird das Token abgelehnt (RFC 7515 §4.1.11).</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot; that is not true: an unencoded payload (RFC 7797) is refused.</source>
        <translation>Der Kopf hat ein &quot;b64&quot;, das nicht true ist: Eine unkodierte Nutzlast (RFC 7797) wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key is a public one: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 arbeitet mit einem gemeinsamen Geheimnis, aber der Schlüssel ist ein öffentlicher: Ein Token, das mit einem öffentlichen Schlüssel als Geheimnis erzeugt wurde, ist ein Angriff durch Algorithmusverwechslung (RFC 8725 §2.1).</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed: %2.</source>
        <translation>Der Algorithmus %1 gehört nicht zu den erlaubten: %2.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 with this key gives %3. %4</source>
        <translation>Die Signatur hat %1 Bytes; %2 mit diesem Schlüssel ergibt %3. %4</translation>
    </message>
    <message>
        <source>The token may have been cut off.</source>
        <translation>Das Token ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>It was made with another key or algorithm.</source>
        <translation>Sie wurde mit einem anderen Schlüssel oder Algorithmus erzeugt.</translation>
    </message>
    <message>
        <source>The signature does not fit the token and this key: the token was changed after it was signed, or signed with another key.</source>
        <translation>Die Signatur passt nicht zum Token und diesem Schlüssel: Das Token wurde nach dem Signieren geändert oder mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): it has no signature to verify.</source>
        <translation>Das Token ist verschlüsselt (JWE): Es hat keine Signatur, die zu prüfen wäre.</translation>
    </message>
    <message>
        <source>This is no signed token: a JWS has three parts and a JSON header.</source>
        <translation>Das ist kein signiertes Token: Ein JWS hat drei Teile und einen JSON-Kopf.</translation>
    </message>
    <message>
        <source>The token is not written as RFC 7515 wants it, so its signature is not verified: %1</source>
        <translation>Das Token ist nicht so geschrieben, wie RFC 7515 es verlangt, deshalb wird seine Signatur nicht geprüft: %1</translation>
    </message>
    <message>
        <source>The authorization server refused the request with the status %1 and without a reason that can be read.</source>
        <translation>Der Authorization Server hat die Anfrage mit dem Status %1 abgelehnt, ohne lesbaren Grund.</translation>
    </message>
    <message>
        <source>The authorization server answered with a redirect (%1) in place of a token.</source>
        <translation>Der Authorization Server hat mit einer Weiterleitung (%1) statt eines Tokens geantwortet.</translation>
    </message>
    <message>
        <source>The MCP server answered with a redirect (%1) in place of an answer.</source>
        <translation>Der MCP-Server hat mit einer Weiterleitung (%1) statt einer Antwort geantwortet.</translation>
    </message>
    <message>
        <source>Look at client_id, at the secret and the way that it is sent, and at grant_type; and send in the answer&apos;s body, which names the reason.</source>
        <translation>Prüfen Sie client_id, das Secret und wie es gesendet wird, sowie grant_type; schicken Sie auch den Rumpf der Antwort mit, der den Grund nennt.</translation>
    </message>
    <message>
        <source>Look at the registration that was sent, and whether the server wants a credential for it.</source>
        <translation>Prüfen Sie die gesendete Registrierung und ob der Server dafür eine Berechtigung verlangt.</translation>
    </message>
    <message>
        <source>Look at client_id and redirect_uri, and at what the page in the browser says.</source>
        <translation>Prüfen Sie client_id und redirect_uri und was die Seite im Browser sagt.</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata.</source>
        <translation>Vergleichen Sie die Adresse mit token_endpoint der Metadaten.</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata; something before it may ask for a sign-in.</source>
        <translation>Vergleichen Sie die Adresse mit token_endpoint der Metadaten; etwas davor verlangt vielleicht eine Anmeldung.</translation>
    </message>
    <message>
        <source>If it leads to the MCP server, enter that address; if it leads to a page for a sign-in, something before the server answers in its place.</source>
        <translation>Führt sie zum MCP-Server, tragen Sie diese Adresse ein; führt sie zu einer Anmeldeseite, antwortet etwas vor dem Server an seiner Stelle.</translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation>Das Token sagt nicht, wann es endet</translation>
    </message>
    <message>
        <source>It has no exp: verifiers that want one refuse it as if it had ended (RFC 9068 §2.2), and for the others it never ends.</source>
        <translation>Es hat kein exp: Prüfer, die eines verlangen, lehnen es wie ein abgelaufenes ab (RFC 9068 §2.2), für die anderen endet es nie.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, which an MCP server has no part in.</source>
        <translation>%1 arbeitet mit einem gemeinsamen Geheimnis, das ein MCP-Server nicht teilt.</translation>
    </message>
    <message>
        <source>a client id</source>
        <translation>eine Client-ID</translation>
    </message>
    <message>
        <source>a JSON-RPC result, or 401 and a challenge</source>
        <translation>ein JSON-RPC-Ergebnis oder 401 mit Aufforderung</translation>
    </message>
    <message>
        <source>a JSON object with claims</source>
        <translation>ein JSON-Objekt mit Claims</translation>
    </message>
    <message>
        <source>one with a public key, as RS256</source>
        <translation>einer mit öffentlichem Schlüssel, wie RS256</translation>
    </message>
    <message>
        <source>a time in the future</source>
        <translation>ein Zeitpunkt in der Zukunft</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Reach</source>
        <translation>Erreichen</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Resource metadata</source>
        <translation>Ressourcen-Metadaten</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Authorization Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>answered %1, without TLS</source>
        <translation>antwortete %1, ohne TLS</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>antwortete %1, %2</translation>
    </message>
    <message>
        <source>401 without a Bearer challenge</source>
        <translation>401 ohne Bearer-Aufforderung</translation>
    </message>
    <message>
        <source>401, %1, without resource_metadata</source>
        <translation>401, %1, ohne resource_metadata</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata, scope %2</source>
        <translation>401, %1, resource_metadata, Scope %2</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata</source>
        <translation>401, %1, resource_metadata</translation>
    </message>
    <message>
        <source>open: the server asks for no credentials</source>
        <translation>offen: der Server verlangt keine Zugangsdaten</translation>
    </message>
    <message>
        <source>names no authorization server</source>
        <translation>nennt keinen Authorization Server</translation>
    </message>
    <message>
        <source>authorization server %1</source>
        <translation>Authorization Server %1</translation>
    </message>
    <message>
        <source>no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)</source>
        <translation>nirgends Metadaten; /authorize, /token und /register von %1 werden angenommen (MCP 2025-03-26)</translation>
    </message>
    <message>
        <source>none found; the token&apos;s signature cannot be checked</source>
        <translation>keine gefunden; die Signatur des Tokens ist nicht prüfbar</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), 1 key</source>
        <translation>Aussteller %1 (laut Dokument des MCP-Servers selbst), 1 Schlüssel</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), %2 keys</source>
        <translation>Aussteller %1 (laut Dokument des MCP-Servers selbst), %2 Schlüssel</translation>
    </message>
    <message>
        <source>issuer %1, 1 key</source>
        <translation>Aussteller %1, 1 Schlüssel</translation>
    </message>
    <message>
        <source>issuer %1, %2 keys</source>
        <translation>Aussteller %1, %2 Schlüssel</translation>
    </message>
    <message>
        <source>issuer %1; no jwks_uri</source>
        <translation>Aussteller %1; kein jwks_uri</translation>
    </message>
    <message>
        <source>issuer %1; %2</source>
        <translation>Aussteller %1; %2</translation>
    </message>
    <message>
        <source>%1, revision %2, %3 tools</source>
        <translation>%1, Revision %2, %3 Werkzeuge</translation>
    </message>
    <message>
        <source>the server has no tools</source>
        <translation>der Server hat keine Werkzeuge</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
    <message>
        <source>a token was given</source>
        <translation>ein Token wurde angegeben</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>Maschine zu Maschine</translation>
    </message>
    <message>
        <source>tokens are kept from before</source>
        <translation>Token sind von vorher da</translation>
    </message>
    <message>
        <source>no credentials are to be sent</source>
        <translation>es sollen keine Zugangsdaten gesendet werden</translation>
    </message>
    <message>
        <source>the server asks for no credentials</source>
        <translation>der Server verlangt keine Zugangsdaten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>stopped before this station</source>
        <translation>vor dieser Station angehalten</translation>
    </message>
    <message>
        <source>signed in on another device, scope %1</source>
        <translation>auf einem anderen Gerät angemeldet, Scope %1</translation>
    </message>
    <message>
        <source>signed in through the browser, scope %1</source>
        <translation>im Browser angemeldet, Scope %1</translation>
    </message>
    <message>
        <source>a code came back</source>
        <translation>ein Code kam zurück</translation>
    </message>
    <message>
        <source>%1 token for %2 min</source>
        <translation>%1-Token für %2 min</translation>
    </message>
    <message>
        <source>%1 token for %2 s</source>
        <translation>%1-Token für %2 s</translation>
    </message>
    <message>
        <source>%1 token of unknown lifetime</source>
        <translation>%1-Token von unbekannter Dauer</translation>
    </message>
    <message>
        <source>nothing in this recording</source>
        <translation>nichts in dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 %2 answered %3 (the last of %4)</source>
        <translation>%1 %2 antwortete %3 (die letzte von %4)</translation>
    </message>
    <message>
        <source>%1 %2 answered %3</source>
        <translation>%1 %2 antwortete %3</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>nicht wie erwartet: %1</translation>
    </message>
    <message>
        <source>%1: only its server can check it</source>
        <translation>%1: nur sein Server kann es prüfen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>, refresh token</source>
        <translation>, Refresh-Token</translation>
    </message>
    <message>
        <source>, ID token</source>
        <translation>, ID-Token</translation>
    </message>
    <message>
        <source>, tokens bound to a key (DPoP)</source>
        <translation>, Token an einen Schlüssel gebunden (DPoP)</translation>
    </message>
    <message>
        <source>, registered with this server</source>
        <translation>, bei diesem Server registriert</translation>
    </message>
    <message>
        <source>, by its metadata document</source>
        <translation>, durch sein Metadatendokument</translation>
    </message>
    <message>
        <source>, not the chosen revision</source>
        <translation>, nicht die gewählte Revision</translation>
    </message>
    <message>
        <source>, the chosen revision</source>
        <translation>, die gewählte Revision</translation>
    </message>
</context>
<context>
    <name>TrafficFilter</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a status such as 401, 4xx, &gt;=400, 400-403 or none</source>
        <translation>ein Status wie 401, 4xx, &gt;=400, 400-403 oder none</translation>
    </message>
    <message>
        <source>a field&apos;s name, or name=value</source>
        <translation>ein Feldname oder name=wert</translation>
    </message>
    <message>
        <source>a time such as &gt;100, &lt;5, 10-20 or &gt;2s</source>
        <translation>eine Zeit wie &gt;100, &lt;5, 10-20 oder &gt;2s</translation>
    </message>
    <message>
        <source>a size such as &gt;10k, &lt;100 or &gt;1m</source>
        <translation>eine Größe wie &gt;10k, &lt;100 oder &gt;1m</translation>
    </message>
    <message>
        <source>a number such as 5 or 5-9</source>
        <translation>eine Zahl wie 5 oder 5-9</translation>
    </message>
    <message>
        <source>a quotation mark is open</source>
        <translation>ein Anführungszeichen ist offen</translation>
    </message>
    <message>
        <source>&quot;or&quot; stands between two terms</source>
        <translation>„or“ steht zwischen zwei Ausdrücken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; there are %2; put it in quotation marks to find it as text</source>
        <translation>„%1“ ist kein Ort; es gibt %2; in Anführungszeichen wird es als Text gesucht</translation>
    </message>
    <message>
        <source>a value after &quot;%1:&quot;</source>
        <translation>ein Wert nach „%1:“</translation>
    </message>
    <message>
        <source>after &quot;%1:&quot; there must be %2</source>
        <translation>nach „%1:“ muss stehen: %2</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>The URI template &quot;%1&quot; has no whole expression at character %2.</source>
        <translation>Die URI-Vorlage „%1“ hat an Zeichen %2 keinen vollständigen Ausdruck.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Done as asked.</source>
        <translation>Wie verlangt erledigt.</translation>
    </message>
    <message>
        <source>Made, as asked.</source>
        <translation>Wie verlangt angelegt.</translation>
    </message>
    <message>
        <source>Taken; a notification has no other answer.</source>
        <translation>Angenommen; eine Benachrichtigung hat keine andere Antwort.</translation>
    </message>
    <message>
        <source>Done; there is nothing to say about it.</source>
        <translation>Erledigt; dazu gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>Go to the address in Location.</source>
        <translation>Gehen Sie zur Adresse in Location.</translation>
    </message>
    <message>
        <source>Ask the address in Location the same question.</source>
        <translation>Stellen Sie der Adresse in Location dieselbe Frage.</translation>
    </message>
    <message>
        <source>The request is wrong in itself; asking again does not help.</source>
        <translation>Die Anfrage ist in sich falsch; sie zu wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>No valid credentials came with the request. WWW-Authenticate says which are wanted.</source>
        <translation>Mit der Anfrage kamen keine gültigen Anmeldedaten. WWW-Authenticate sagt, welche verlangt werden.</translation>
    </message>
    <message>
        <source>The credentials are valid and do not suffice.</source>
        <translation>Die Anmeldedaten sind gültig und reichen nicht aus.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>The address is right, the method is not.</source>
        <translation>Die Adresse stimmt, die Methode nicht.</translation>
    </message>
    <message>
        <source>The server has nothing in the forms that Accept names.</source>
        <translation>Der Server hat nichts in den Formen, die Accept nennt.</translation>
    </message>
    <message>
        <source>Too many requests; wait as long as Retry-After says.</source>
        <translation>Zu viele Anfragen; warten Sie so lange, wie Retry-After sagt.</translation>
    </message>
    <message>
        <source>The server failed; its log knows why.</source>
        <translation>Der Server ist gescheitert; sein Protokoll weiß, warum.</translation>
    </message>
    <message>
        <source>A proxy got no good answer from the server behind it.</source>
        <translation>Ein Proxy bekam vom Server dahinter keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The server cannot answer now.</source>
        <translation>Der Server kann gerade nicht antworten.</translation>
    </message>
    <message>
        <source>Where to go from here.</source>
        <translation>Wohin es von hier weitergeht.</translation>
    </message>
    <message>
        <source>One answer, as JSON.</source>
        <translation>Eine Antwort als JSON.</translation>
    </message>
    <message>
        <source>The answer comes as a stream of events.</source>
        <translation>Die Antwort kommt als Strom von Ereignissen.</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>Was der Rumpf ist.</translation>
    </message>
    <message>
        <source>Names the session; goes with every later request to this server.</source>
        <translation>Benennt die Sitzung; geht mit jeder späteren Anfrage an diesen Server.</translation>
    </message>
    <message>
        <source>How long to wait before asking again.</source>
        <translation>Wie lange bis zur nächsten Anfrage zu warten ist.</translation>
    </message>
    <message>
        <source>A name for what is protected; for people.</source>
        <translation>Ein Name für das Geschützte; für Menschen.</translation>
    </message>
    <message>
        <source>Where the server describes itself and names its authorization server.</source>
        <translation>Wo der Server sich beschreibt und seinen Authorization Server nennt.</translation>
    </message>
    <message>
        <source>What the token must be allowed to do.</source>
        <translation>Was das Token dürfen muss.</translation>
    </message>
    <message>
        <source>A token came and was refused: expired, or not for this server.</source>
        <translation>Ein Token kam und wurde abgelehnt: abgelaufen oder nicht für diesen Server.</translation>
    </message>
    <message>
        <source>The token is good and lacks a scope.</source>
        <translation>Das Token ist gut, ihm fehlt ein Scope.</translation>
    </message>
    <message>
        <source>Why the token was refused, as a code.</source>
        <translation>Warum das Token abgelehnt wurde, als Code.</translation>
    </message>
    <message>
        <source>Why it was refused, in the server&apos;s own words. Read this first.</source>
        <translation>Warum abgelehnt wurde, in den Worten des Servers. Lesen Sie das zuerst.</translation>
    </message>
    <message>
        <source>The server&apos;s own name; must equal the address that was asked. Tokens are for it.</source>
        <translation>Der eigene Name des Servers; muss der gefragten Adresse gleichen. Token gelten für ihn.</translation>
    </message>
    <message>
        <source>The issuers whose tokens the server takes.</source>
        <translation>Die Aussteller, deren Token der Server annimmt.</translation>
    </message>
    <message>
        <source>The scopes that this server knows.</source>
        <translation>Die Scopes, die dieser Server kennt.</translation>
    </message>
    <message>
        <source>Where the token may stand in a request; header is the usual place.</source>
        <translation>Wo das Token in einer Anfrage stehen darf; header ist der übliche Ort.</translation>
    </message>
    <message>
        <source>The server&apos;s name for people.</source>
        <translation>Der Name des Servers für Menschen.</translation>
    </message>
    <message>
        <source>The authorization server&apos;s name; must equal what was asked for and the iss of its tokens, character by character.</source>
        <translation>Der Name des Authorization Servers; muss dem gefragten und dem iss seiner Token Zeichen für Zeichen gleichen.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>Wohin der Browser zum Anmelden geschickt wird.</translation>
    </message>
    <message>
        <source>Where a code or a secret becomes a token.</source>
        <translation>Wo aus einem Code oder Geheimnis ein Token wird.</translation>
    </message>
    <message>
        <source>Where the keys are that verify its signatures.</source>
        <translation>Wo die Schlüssel liegen, die seine Signaturen prüfen.</translation>
    </message>
    <message>
        <source>Where a client can register itself; Okta&apos;s wants an administrator&apos;s token.</source>
        <translation>Wo sich ein Client selbst registrieren kann; bei Okta braucht das ein Token der Administration.</translation>
    </message>
    <message>
        <source>Scopes that may be asked for; not all of them need to be listed.</source>
        <translation>Scopes, die verlangt werden dürfen; nicht alle müssen hier stehen.</translation>
    </message>
    <message>
        <source>What the browser may come back with; code is the one that is used here.</source>
        <translation>Womit der Browser zurückkommen kann; hier wird code verwendet.</translation>
    </message>
    <message>
        <source>The ways to a token; each app integration allows some of them.</source>
        <translation>Die Wege zu einem Token; jede App-Integration erlaubt einige davon.</translation>
    </message>
    <message>
        <source>S256 must be here, or MCP clients refuse to sign in.</source>
        <translation>S256 muss hier stehen, sonst melden sich MCP-Clients nicht an.</translation>
    </message>
    <message>
        <source>How a client may prove itself at the token endpoint; none means a public client.</source>
        <translation>Wie sich ein Client am Token-Endpunkt ausweisen kann; none heißt öffentlicher Client.</translation>
    </message>
    <message>
        <source>Where a server can ask whether a token is good.</source>
        <translation>Wo ein Server fragen kann, ob ein Token gilt.</translation>
    </message>
    <message>
        <source>Where a token can be ended.</source>
        <translation>Wo ein Token beendet werden kann.</translation>
    </message>
    <message>
        <source>Where an access token can be exchanged for facts about the person.</source>
        <translation>Wo es für ein Access-Token Angaben zur Person gibt.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>Wohin der Browser zum Abmelden geschickt wird.</translation>
    </message>
    <message>
        <source>Where a device without a browser begins.</source>
        <translation>Wo ein Gerät ohne Browser beginnt.</translation>
    </message>
    <message>
        <source>Whether the browser comes back with the issuer&apos;s name, against mix-ups.</source>
        <translation>Ob der Browser mit dem Namen des Ausstellers zurückkommt, gegen Verwechslungen.</translation>
    </message>
    <message>
        <source>Tokens can be bound to a key of the client.</source>
        <translation>Token können an einen Schlüssel des Clients gebunden werden.</translation>
    </message>
    <message>
        <source>A client may name itself by the address of a document.</source>
        <translation>Ein Client darf sich durch die Adresse eines Dokuments benennen.</translation>
    </message>
    <message>
        <source>How ID tokens may be signed.</source>
        <translation>Wie ID-Token signiert sein können.</translation>
    </message>
    <message>
        <source>Whether all clients see one name of a person, or each its own.</source>
        <translation>Ob alle Clients denselben Namen einer Person sehen oder jeder einen eigenen.</translation>
    </message>
    <message>
        <source>The public keys in force; a token names one of them by its kid.</source>
        <translation>Die geltenden öffentlichen Schlüssel; ein Token nennt einen davon durch sein kid.</translation>
    </message>
    <message>
        <source>The key&apos;s name; stands in the header of the tokens it signed.</source>
        <translation>Der Name des Schlüssels; steht im Kopf der Token, die er signiert hat.</translation>
    </message>
    <message>
        <source>The family of the key.</source>
        <translation>Die Familie des Schlüssels.</translation>
    </message>
    <message>
        <source>The algorithm that the key is for.</source>
        <translation>Das Verfahren, für das der Schlüssel ist.</translation>
    </message>
    <message>
        <source>sig: for signatures; enc: for encryption.</source>
        <translation>sig: für Signaturen; enc: zum Verschlüsseln.</translation>
    </message>
    <message>
        <source>The modulus of an RSA key; public.</source>
        <translation>Der Modulus eines RSA-Schlüssels; öffentlich.</translation>
    </message>
    <message>
        <source>The exponent of an RSA key; public.</source>
        <translation>Der Exponent eines RSA-Schlüssels; öffentlich.</translation>
    </message>
    <message>
        <source>The client&apos;s name at this authorization server.</source>
        <translation>Der Name des Clients bei diesem Authorization Server.</translation>
    </message>
    <message>
        <source>code: the browser brings back a code, not a token.</source>
        <translation>code: Der Browser bringt einen Code zurück, kein Token.</translation>
    </message>
    <message>
        <source>A code of a sign-in is exchanged for tokens.</source>
        <translation>Der Code einer Anmeldung wird gegen Token eingelöst.</translation>
    </message>
    <message>
        <source>The client asks in its own name; no person is involved.</source>
        <translation>Der Client fragt im eigenen Namen; keine Person ist beteiligt.</translation>
    </message>
    <message>
        <source>A refresh token is exchanged for a new access token.</source>
        <translation>Ein Refresh-Token wird gegen ein neues Access-Token getauscht.</translation>
    </message>
    <message>
        <source>By what right a token is asked for.</source>
        <translation>Mit welchem Recht ein Token verlangt wird.</translation>
    </message>
    <message>
        <source>Which app integration asks.</source>
        <translation>Welche App-Integration fragt.</translation>
    </message>
    <message>
        <source>What the client proves itself with.</source>
        <translation>Womit sich der Client ausweist.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; must equal one of the app integration&apos;s, port and path too.</source>
        <translation>Wohin der Browser zurückkommt; muss einer der Adressen der App-Integration gleichen, samt Port und Pfad.</translation>
    </message>
    <message>
        <source>What is asked for. offline_access asks for a refresh token, openid for an ID token.</source>
        <translation>Was verlangt wird. offline_access verlangt ein Refresh-Token, openid ein ID-Token.</translation>
    </message>
    <message>
        <source>A random value that must come back unchanged: the answer is to this question.</source>
        <translation>Ein Zufallswert, der unverändert zurückkommen muss: Die Antwort gehört zu dieser Frage.</translation>
    </message>
    <message>
        <source>The hash of a secret that only this program has; makes a stolen code worthless.</source>
        <translation>Der Hash eines Geheimnisses, das nur dieses Programm hat; macht einen gestohlenen Code wertlos.</translation>
    </message>
    <message>
        <source>The hash is SHA-256.</source>
        <translation>Der Hash ist SHA-256.</translation>
    </message>
    <message>
        <source>The secret whose hash was sent before.</source>
        <translation>Das Geheimnis, dessen Hash vorher gesendet wurde.</translation>
    </message>
    <message>
        <source>What the browser came back with; works once, for a minute or so.</source>
        <translation>Womit der Browser zurückkam; gilt einmal, etwa eine Minute lang.</translation>
    </message>
    <message>
        <source>Which server the token is for. Okta ignores it unless the feature is on; the audience is then the authorization server&apos;s own.</source>
        <translation>Für welchen Server das Token ist. Okta übergeht es, wenn die Funktion nicht eingeschaltet ist; das Token gilt dann für das Publikum (Audience) des Authorization Servers.</translation>
    </message>
    <message>
        <source>Which audience the token is for; not in any standard.</source>
        <translation>Für welches Publikum (Audience) das Token ist; steht in keinem Standard.</translation>
    </message>
    <message>
        <source>Whether the person may be asked anything.</source>
        <translation>Ob die Person etwas gefragt werden darf.</translation>
    </message>
    <message>
        <source>A random value that must stand in the ID token.</source>
        <translation>Ein Zufallswert, der im ID-Token stehen muss.</translation>
    </message>
    <message>
        <source>What stands for the earlier sign-in.</source>
        <translation>Was für die frühere Anmeldung steht.</translation>
    </message>
    <message>
        <source>The access token, as the bearer of which this program asks.</source>
        <translation>Das Access-Token, als dessen Inhaber dieses Programm fragt.</translation>
    </message>
    <message>
        <source>The sign-in went well; this is exchanged for tokens.</source>
        <translation>Die Anmeldung ging gut; dies wird gegen Token getauscht.</translation>
    </message>
    <message>
        <source>Must be the value that was sent.</source>
        <translation>Muss der gesendete Wert sein.</translation>
    </message>
    <message>
        <source>Must be the issuer that was asked.</source>
        <translation>Muss der gefragte Aussteller sein.</translation>
    </message>
    <message>
        <source>The person or a policy said no.</source>
        <translation>Die Person oder eine Richtlinie hat nein gesagt.</translation>
    </message>
    <message>
        <source>Why there is no code.</source>
        <translation>Warum es keinen Code gibt.</translation>
    </message>
    <message>
        <source>Why, in the authorization server&apos;s own words.</source>
        <translation>Warum, in den Worten des Authorization Servers.</translation>
    </message>
    <message>
        <source>What opens the MCP server; see Tokens.</source>
        <translation>Was den MCP-Server öffnet; siehe Token.</translation>
    </message>
    <message>
        <source>Bearer: who has it may use it. DPoP: only with the client&apos;s key.</source>
        <translation>Bearer: Wer es hat, darf es verwenden. DPoP: nur mit dem Schlüssel des Clients.</translation>
    </message>
    <message>
        <source>Seconds until the access token ends.</source>
        <translation>Sekunden, bis das Access-Token endet.</translation>
    </message>
    <message>
        <source>Gets the next access token without the browser; came because of offline_access.</source>
        <translation>Holt das nächste Access-Token ohne Browser; kam wegen offline_access.</translation>
    </message>
    <message>
        <source>Tells this program who signed in. It is not for the MCP server.</source>
        <translation>Sagt diesem Programm, wer sich angemeldet hat. Es ist nicht für den MCP-Server.</translation>
    </message>
    <message>
        <source>What was granted; may be less than what was asked for.</source>
        <translation>Was gewährt wurde; kann weniger sein als verlangt.</translation>
    </message>
    <message>
        <source>The client could not prove itself: id, secret or method.</source>
        <translation>Der Client konnte sich nicht ausweisen: ID, Geheimnis oder Verfahren.</translation>
    </message>
    <message>
        <source>The code or refresh token is used up, too old, or another client&apos;s.</source>
        <translation>Der Code oder das Refresh-Token ist verbraucht, zu alt oder gehört einem anderen Client.</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>Dieser Client darf diesen Grant nicht verwenden.</translation>
    </message>
    <message>
        <source>A scope is unknown to this authorization server, or not allowed.</source>
        <translation>Ein Scope ist diesem Authorization Server unbekannt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>The server is not known there, or not allowed.</source>
        <translation>Der Server ist dort unbekannt oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Why it was refused, as a code.</source>
        <translation>Warum abgelehnt wurde, als Code.</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words. Read this first.</source>
        <translation>Warum, in den Worten des Servers. Lesen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Okta&apos;s own code of the error.</source>
        <translation>Oktas eigener Code des Fehlers.</translation>
    </message>
    <message>
        <source>What Okta says about it. Read this first.</source>
        <translation>Was Okta dazu sagt. Lesen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Finds this refusal in Okta&apos;s System Log.</source>
        <translation>Findet diese Ablehnung in Oktas System Log.</translation>
    </message>
    <message>
        <source>Every message of MCP is JSON-RPC 2.0.</source>
        <translation>Jede Nachricht von MCP ist JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>Which question an answer belongs to.</source>
        <translation>Zu welcher Frage eine Antwort gehört.</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>Was gefragt wird.</translation>
    </message>
    <message>
        <source>With what it is asked.</source>
        <translation>Womit gefragt wird.</translation>
    </message>
    <message>
        <source>It went well; this is the answer.</source>
        <translation>Es ging gut; das ist die Antwort.</translation>
    </message>
    <message>
        <source>The server understood and refused.</source>
        <translation>Der Server hat verstanden und abgelehnt.</translation>
    </message>
    <message>
        <source>Why, as a number; below -32000 it is the protocol&apos;s.</source>
        <translation>Warum, als Zahl; unter -32000 gehört sie zum Protokoll.</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words.</source>
        <translation>Warum, in den Worten des Servers.</translation>
    </message>
    <message>
        <source>The revision of MCP that is spoken from here on.</source>
        <translation>Die Revision von MCP, die ab hier gesprochen wird.</translation>
    </message>
    <message>
        <source>What the other side can do.</source>
        <translation>Was die andere Seite kann.</translation>
    </message>
    <message>
        <source>What the server calls itself.</source>
        <translation>Wie sich der Server nennt.</translation>
    </message>
    <message>
        <source>What the server tells a model about itself.</source>
        <translation>Was der Server einem Modell über sich sagt.</translation>
    </message>
    <message>
        <source>What can be called, each with the schema of its arguments.</source>
        <translation>Was aufgerufen werden kann, jedes mit dem Schema seiner Argumente.</translation>
    </message>
    <message>
        <source>There is more; ask again with this.</source>
        <translation>Es gibt mehr; fragen Sie hiermit erneut.</translation>
    </message>
    <message>
        <source>The result, for a model to read.</source>
        <translation>Das Ergebnis, für ein Modell zu lesen.</translation>
    </message>
    <message>
        <source>The same result as data.</source>
        <translation>Dasselbe Ergebnis als Daten.</translation>
    </message>
    <message>
        <source>Whether the tool itself failed.</source>
        <translation>Ob das Werkzeug selbst gescheitert ist.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ArgumentEditor</name>
    <message>
        <source>Arguments as a form</source>
        <translation>Argumente als Formular</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumente als JSON</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>Dieses Werkzeug nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>Not a JSON object: %1 %2</source>
        <translation>Kein JSON-Objekt: %1 %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Fits the schema.</source>
        <translation>Entspricht dem Schema.</translation>
    </message>
    <message>
        <source>No violation found; not judged: %1</source>
        <translation>Kein Verstoß gefunden; nicht beurteilt: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::BodyView</name>
    <message>
        <source>Find in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>%1, line by line</source>
        <translation>%1, Zeile für Zeile</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 als Baum</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>Indented: %1</source>
        <translation>Eingerückt: %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>As a tree: %1</source>
        <translation>Als Baum: %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>As received: %1</source>
        <translation>Wie empfangen: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F): %1</source>
        <translation>Suchen (Strg+F): %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Text kopieren: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save as received: %1</source>
        <translation>Wie empfangen speichern: %1</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>Der vorige Treffer</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>Der nächste Treffer</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Suchzeile schließen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>Wie empfangen speichern</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ChoiceEditor</name>
    <message>
        <source>– choose –</source>
        <translation>– wählen –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– nicht gesetzt –</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ClaimModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>local time, relative time, meaning of the claim</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Header parameter</source>
        <translation>Kopfparameter</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Type a part of a command, a connection, a station or a tool</source>
        <translation>Einen Teil eines Befehls, einer Verbindung, einer Station oder eines Werkzeugs eingeben</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ComparisonModel</name>
    <message>
        <source>header: </source>
        <translation>Kopf: </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel without saving</source>
        <translation>Abbrechen, ohne zu speichern</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as the address, if left empty</source>
        <translation>wie die Adresse, wenn leer</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>As the server asks (sign-in if needed)</source>
        <translation>Wie der Server verlangt (Anmeldung, wenn nötig)</translation>
    </message>
    <message>
        <source>As a person, in the browser (code + PKCE)</source>
        <translation>Als Person, im Browser (Code + PKCE)</translation>
    </message>
    <message>
        <source>Machine to machine (client credentials)</source>
        <translation>Maschine zu Maschine (Client Credentials)</translation>
    </message>
    <message>
        <source>With a given access token</source>
        <translation>Mit einem gegebenen Access-Token</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Empty: found by discovery.</source>
        <translation>Leer: wird durch Discovery gefunden.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Separated by spaces. Empty: what the server&apos;s challenge asks for.</source>
        <translation>Durch Leerzeichen getrennt. Leer: was die Aufforderung des Servers verlangt.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Sent as audience, if not empty.</source>
        <translation>Wird als audience gesendet, wenn nicht leer.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Sent as resource. Empty: the MCP address; - sends none.</source>
        <translation>Wird als resource gesendet. Leer: die MCP-Adresse; - sendet nichts.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Okta compares it exactly. 0 takes any free one.</source>
        <translation>Okta vergleicht ihn genau. 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What the MCP server is configured with</source>
        <translation>Womit der MCP-Server eingerichtet ist</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the server. Makes the diagnosis certain.</source>
        <translation>OAUTH_AUDIENCE des Servers. Macht die Diagnose sicher.</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the server.</source>
        <translation>OAUTH_ISSUER des Servers.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Aufbewahrt in: %1.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>The path begins with a slash, as in /callback.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich, wie in /callback.</translation>
    </message>
    <message>
        <source>The browser must come back to this machine: 127.0.0.1, [::1] or localhost, not &quot;%1&quot;.</source>
        <translation>Der Browser muss auf diesen Rechner zurückkommen: 127.0.0.1, [::1] oder localhost, nicht „%1“.</translation>
    </message>
    <message>
        <source>This way of signing in needs the client ID of an app integration.</source>
        <translation>Diese Art der Anmeldung braucht die Client-ID einer App-Integration.</translation>
    </message>
    <message>
        <source>Not saved: see the fields.</source>
        <translation>Nicht gespeichert: siehe die Felder.</translation>
    </message>
    <message>
        <source>With a code, on any device (device grant)</source>
        <translation>Mit einem Code, auf irgendeinem Gerät (Device Grant)</translation>
    </message>
    <message>
        <source>With a given assertion (JWT bearer)</source>
        <translation>Mit einer gegebenen Assertion (JWT Bearer)</translation>
    </message>
    <message>
        <source>Cross-app access (ID-JAG)</source>
        <translation>App-übergreifender Zugriff (ID-JAG)</translation>
    </message>
    <message>
        <source>In exchange for another token (token exchange)</source>
        <translation>Im Tausch gegen ein anderes Token (Token Exchange)</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>A JWT that the authorization server trusts, for example of a workload (RFC 7523). It is sent as it is.</source>
        <translation>Ein JWT, dem der Authorization Server vertraut, etwa das einer Workload (RFC 7523). Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identity Provider</translation>
    </message>
    <message>
        <source>The issuer that gave the ID token. It is exchanged there for an assertion, and that here for the token.</source>
        <translation>Der Aussteller, der das ID-Token gab. Dort wird es gegen eine Assertion getauscht, und diese hier gegen das Token.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Of the person, from the identity provider.</source>
        <translation>Das der Person, vom Identity Provider.</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>Client-ID dort</translation>
    </message>
    <message>
        <source>At the identity provider. Empty: the client ID above.</source>
        <translation>Beim Identity Provider. Leer: die Client-ID von oben.</translation>
    </message>
    <message>
        <source>Secret there</source>
        <translation>Secret dort</translation>
    </message>
    <message>
        <source>At the identity provider, if it wants one.</source>
        <translation>Beim Identity Provider, falls er eines verlangt.</translation>
    </message>
    <message>
        <source>Token to exchange</source>
        <translation>Token zum Tauschen</translation>
    </message>
    <message>
        <source>Goes to the issuer&apos;s token endpoint (RFC 8693), and nowhere else.</source>
        <translation>Geht an den Token-Endpunkt des Ausstellers (RFC 8693) und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Access-Token</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>ein ID-Token</translation>
    </message>
    <message>
        <source>a JWT of another issuer</source>
        <translation>ein JWT eines anderen Ausstellers</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Nämlich</translation>
    </message>
    <message>
        <source>Cross-app access needs the issuer of the identity provider that gave the ID token.</source>
        <translation>App-übergreifender Zugriff braucht den Aussteller des Identity Providers, der das ID-Token gab.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>Der Identity Provider</translation>
    </message>
    <message>
        <source>Enter the access token to send.</source>
        <translation>Geben Sie das zu sendende Access-Token ein.</translation>
    </message>
    <message>
        <source>Enter the assertion to present.</source>
        <translation>Geben Sie die vorzulegende Assertion ein.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s ID token.</source>
        <translation>Geben Sie das ID-Token der Person ein.</translation>
    </message>
    <message>
        <source>Enter the token to exchange.</source>
        <translation>Geben Sie das zu tauschende Token ein.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Revision of MCP</source>
        <translation>Revision von MCP</translation>
    </message>
    <message>
        <source>Automatic: the newest that the server speaks.</source>
        <translation>Automatisch: die neueste, die der Server spricht.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionModel</name>
    <message>
        <source>bundled server</source>
        <translation>mitgelieferter Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionPanel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection (Ctrl+N)</source>
        <translation>Verbindung hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>From Claude, VS Code, Cursor or an mcp.json (Ctrl+I)</source>
        <translation>Aus Claude, VS Code, Cursor oder einer mcp.json (Strg+I)</translation>
    </message>
    <message>
        <source>Duplicate for another identity</source>
        <translation>Für eine andere Identität duplizieren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>Öffnen, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>A HAR file, a support bundle, a log, a request with its answer (Ctrl+O)</source>
        <translation>Eine HAR-Datei, ein Support-Paket, ein Protokoll, eine Anfrage mit ihrer Antwort (Strg+O)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ContentView</name>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>Das Bild hat mehr als %1 Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>[The first %1 are shown.]</source>
        <translation>[Die ersten %1 werden gezeigt.]</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the linked resource</source>
        <translation>Verknüpfte Ressource lesen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Content of the result</source>
        <translation>Inhalt des Ergebnisses</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the picture as received</source>
        <translation>Bild wie empfangen speichern</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Im Betrachter des Systems öffnen</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Im Abspieler des Systems öffnen</translation>
    </message>
    <message>
        <source>There is no folder for temporary files that only you can read.</source>
        <translation>Es gibt keinen Ordner für temporäre Dateien, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>It is not opened: its bytes are of the kind %1, whatever the server calls them.</source>
        <translation>Es wird nicht geöffnet: Die Bytes sind von der Art %1, wie auch immer der Server sie nennt.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Es konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The system has no program that opens it.</source>
        <translation>Das System hat kein Programm, das es öffnet.</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>Wie empfangen speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>authscope::gui::EvidenceModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeDetail</name>
    <message>
        <source>Details of the exchange</source>
        <translation>Einzelheiten des Austauschs</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Show secrets and tokens in this exchange</source>
        <translation>Geheimnisse und Token in diesem Austausch zeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Select an exchange to see its request.</source>
        <translation>Wählen Sie einen Austausch, um seine Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>And here the response.</source>
        <translation>Und hier die Antwort.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the curl command</source>
        <translation>curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Anfrage und Antwort</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
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
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExpiryBar</name>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExplanationModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Explorer</name>
    <message>
        <source>The server ended the watching.</source>
        <translation>Der Server hat die Beobachtung beendet.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FaultPanel</name>
    <message>
        <source>Search the faults</source>
        <translation>Störungen suchen</translation>
    </message>
    <message>
        <source>Faults of the demo server</source>
        <translation>Störungen des Demo-Servers</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Switch all faults off</source>
        <translation>Alle Störungen ausschalten</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>Störungen suchen</translation>
    </message>
    <message>
        <source>Fault lab</source>
        <translation>Störungslabor</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 an</translation>
    </message>
    <message>
        <source>The faults are listed here once the demo server runs. Press Run.</source>
        <translation>Die Fehler stehen hier, sobald der Demo-Server läuft. Drücken Sie „Starten“.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Enter or a double click shows the exchange</source>
        <translation>Eingabetaste oder Doppelklick zeigt den Austausch</translation>
    </message>
    <message>
        <source>Fix it in Okta</source>
        <translation>In Okta beheben</translation>
    </message>
    <message>
        <source>Fix it in the MCP server</source>
        <translation>Im MCP-Server beheben</translation>
    </message>
    <message>
        <source>Fix it in the client</source>
        <translation>Im Client beheben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy all findings as text</source>
        <translation>Alle Befunde als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy all findings as Markdown</source>
        <translation>Alle Befunde als Markdown kopieren</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Der Befund</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Press F5 to run the journey; what is wrong stands here.</source>
        <translation>Noch wurde nichts beurteilt. F5 startet die Reise; was falsch ist, steht dann hier.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, certainty, id</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>follows from %1</source>
        <translation>folgt aus %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>A redacted report for somebody else</source>
        <translation>Ein geschwärzter Bericht für andere</translation>
    </message>
    <message>
        <source>Run again from where this shows</source>
        <translation>Ab der Stelle, an der es sich zeigt, erneut starten</translation>
    </message>
    <message>
        <source>Runs the journey again from where this shows, with what was found before it. What Okta decides is looked at with a new token.</source>
        <translation>Startet die Reise ab der Stelle, an der es sich zeigt, mit dem, was vorher gefunden wurde. Was Okta entscheidet, wird mit einem neuen Token angesehen.</translation>
    </message>
    <message>
        <source>Tell what you know</source>
        <translation>Angeben, was Sie wissen</translation>
    </message>
    <message>
        <source>Open and close what you can tell (Ctrl+Shift+K)</source>
        <translation>Öffnet und schließt, was Sie angeben können (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>A setting of Okta&apos;s Admin Console, lines of a log or the server&apos;s .env make certain what can only be guessed from outside.</source>
        <translation>Eine Einstellung aus Oktas Admin Console, Zeilen eines Protokolls oder die .env des Servers machen sicher, was sich von außen nur vermuten lässt.</translation>
    </message>
    <message>
        <source>Tell what you know (%1)</source>
        <translation>Angeben, was Sie wissen (%1)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::GuidePanel</name>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Adresse der Anfrage</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>Kopf der Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Rumpf der Anfrage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Send the request and go on</source>
        <translation>Anfrage senden und weitergehen</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>Rest durchlaufen</translation>
    </message>
    <message>
        <source>Go on without further stops</source>
        <translation>Ohne weitere Halte weitergehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the guided run</source>
        <translation>Geführten Lauf stoppen</translation>
    </message>
    <message>
        <source>Send what is shown (F10)</source>
        <translation>Senden, was gezeigt ist (F10)</translation>
    </message>
    <message>
        <source>No more stops in this run</source>
        <translation>Keine Halte mehr in diesem Lauf</translation>
    </message>
    <message>
        <source>About to exchange the code</source>
        <translation>Gleich wird der Code eingelöst</translation>
    </message>
    <message>
        <source>About to send: %1</source>
        <translation>Gleich wird gesendet: %1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change what you like; what stands in double braces is a secret that is filled in when it is sent.</source>
        <translation>Noch ist nichts hinausgegangen. Ändern Sie, was Sie möchten; was in doppelten geschweiften Klammern steht, ist ein Geheimnis, das beim Senden eingesetzt wird.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>About to open the browser at %1</source>
        <translation>Gleich öffnet sich der Browser bei %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>No request goes out here: what is known already is looked at. Below is the last answer, field by field.</source>
        <translation>Hier geht keine Anfrage hinaus: Betrachtet wird, was schon bekannt ist. Unten steht die letzte Antwort, Feld für Feld.</translation>
    </message>
    <message>
        <source>The browser came back with a code. The sign-in library sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>Der Browser kam mit einem Code zurück. Diese Anfrage sendet die Anmeldebibliothek, sie lässt sich hier also nicht ändern; der Code ist danach verbraucht.</translation>
    </message>
    <message>
        <source>You sign in there, not here. The browser is sent there with the parameters below, one a line; change what you like.</source>
        <translation>Sie melden sich dort an, nicht hier. Der Browser wird mit den Parametern unten dorthin geschickt, einer je Zeile; ändern Sie, was Sie möchten.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::HistoryView</name>
    <message>
        <source>The same.</source>
        <translation>Dasselbe.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Arguments of #%1 and #%2</source>
        <translation>Argumente von #%1 und #%2</translation>
    </message>
    <message>
        <source>Results of #%1 and #%2</source>
        <translation>Ergebnisse von #%1 und #%2</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Bisherige Aufrufe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the result of that call</source>
        <translation>Ergebnis dieses Aufrufs zeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take the arguments into the form</source>
        <translation>Argumente ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the same again</source>
        <translation>Dasselbe noch einmal tun</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the two chosen calls</source>
        <translation>Die zwei gewählten Aufrufe vergleichen</translation>
    </message>
    <message>
        <source>What the two calls differ in</source>
        <translation>Worin sich die zwei Aufrufe unterscheiden</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>fertig, verletzt sein Schema</translation>
    </message>
    <message>
        <source>Nothing was called yet.</source>
        <translation>Noch nichts wurde aufgerufen.</translation>
    </message>
    <message>
        <source>Choose one to see it again, or two to compare them.</source>
        <translation>Wählen Sie einen, um ihn wiederzusehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ImportPage</name>
    <message>
        <source>with its access token</source>
        <translation>mit seinem Access-Token</translation>
    </message>
    <message>
        <source>in the browser, as its client</source>
        <translation>im Browser, als sein Client</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>Maschine zu Maschine</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>wie der Server verlangt</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>Configuration as text</source>
        <translation>Konfiguration als Text</translation>
    </message>
    <message>
        <source>Servers that were found</source>
        <translation>Gefundene Server</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import the marked servers</source>
        <translation>Die markierten Server importieren</translation>
    </message>
    <message>
        <source>Or paste an mcp.json here</source>
        <translation>Oder hier eine mcp.json einfügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Konfigurationsdatei wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Verlassen, ohne zu importieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Reads the lists of Claude Desktop, Claude Code, VS Code and Cursor. Nothing is started, nothing is sent. Secrets go to %1.</source>
        <translation>Liest die Listen von Claude Desktop, Claude Code, VS Code und Cursor. Nichts wird gestartet, nichts wird gesendet. Geheimnisse kommen in: %1.</translation>
    </message>
    <message>
        <source>No program&apos;s list was found on this computer</source>
        <translation>Auf diesem Rechner wurde keine Liste eines Programms gefunden</translation>
    </message>
    <message>
        <source>From a program on this computer…</source>
        <translation>Aus einem Programm auf diesem Rechner …</translation>
    </message>
    <message>
        <source>A list of MCP servers</source>
        <translation>Eine Liste von MCP-Servern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n servers found, in the form of %1.</source>
        <translation>
            <numerusform>%n Server gefunden, in der Form von %1.</numerusform>
            <numerusform>%n Server gefunden, in der Form von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n aufbewahrt</numerusform>
            <numerusform>%n aufbewahrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::JourneyPage</name>
    <message>
        <source>Sends one request without credentials: does the address answer at all?</source>
        <translation>Sendet eine Anfrage ohne Anmeldedaten: Antwortet die Adresse überhaupt?</translation>
    </message>
    <message>
        <source>Reads the server&apos;s refusal: a 401 whose WWW-Authenticate field names the resource metadata.</source>
        <translation>Liest die Ablehnung des Servers: eine 401, deren Feld WWW-Authenticate die Ressourcen-Metadaten nennt.</translation>
    </message>
    <message>
        <source>Fetches the protected resource metadata (RFC 9728): which authorization server is in charge?</source>
        <translation>Holt die Metadaten der geschützten Ressource (RFC 9728): Welcher Authorization Server ist zuständig?</translation>
    </message>
    <message>
        <source>Fetches the authorization server&apos;s metadata (RFC 8414) and its signing keys.</source>
        <translation>Holt die Metadaten des Authorization Servers (RFC 8414) und seine Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Settles as which client to appear, and with what scope and resource.</source>
        <translation>Legt fest, als welcher Client aufzutreten ist und mit welchem Scope und welcher Resource.</translation>
    </message>
    <message>
        <source>Takes a person through the browser: sign-in, consent, and back with a code.</source>
        <translation>Führt eine Person durch den Browser: Anmeldung, Zustimmung und zurück mit einem Code.</translation>
    </message>
    <message>
        <source>Gets a token from the token endpoint, or uses the one that is kept.</source>
        <translation>Holt ein Token vom Token-Endpunkt oder verwendet das aufbewahrte.</translation>
    </message>
    <message>
        <source>Decodes the token, verifies its signature, and compares it with what is expected.</source>
        <translation>Dekodiert das Token, prüft seine Signatur und vergleicht es mit dem Erwarteten.</translation>
    </message>
    <message>
        <source>Connects to the MCP server with the token and lists its tools.</source>
        <translation>Verbindet sich mit dem Token mit dem MCP-Server und listet seine Werkzeuge auf.</translation>
    </message>
    <message>
        <source>Everything works: tools can be called.</source>
        <translation>Alles geht: Werkzeuge können aufgerufen werden.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Exchanges of the station</source>
        <translation>Austausche der Station</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>Der Austausch</translation>
    </message>
    <message>
        <source>The exchange, field by field</source>
        <translation>Der Austausch, Feld für Feld</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>Wie gesendet und empfangen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Run goes the whole way by itself, from the address to a list of tools, and stops where something is wrong. Guided stops before each request, shows it, lets you change it, and explains the answer field by field.</source>
        <translation>Noch wurde nichts gesendet. „Starten“ geht den ganzen Weg von selbst, von der Adresse bis zur Liste der Werkzeuge, und hält, wo etwas falsch ist. „Geführt“ hält vor jeder Anfrage, zeigt sie, lässt Sie sie ändern und erklärt die Antwort Feld für Feld.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>Reise starten</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>Reise Schritt für Schritt gehen</translation>
    </message>
    <message>
        <source>Show the finding: %1</source>
        <translation>Befund zeigen: %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Run again from this station</source>
        <translation>Ab dieser Station erneut starten</translation>
    </message>
    <message>
        <source>Runs again from this station, with what the earlier ones found (Alt+F5)</source>
        <translation>Startet ab dieser Station erneut, mit dem, was die früheren fanden (Alt+F5)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonEditor</name>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true, [ ] or { }</source>
        <translation>JSON, etwa &quot;text&quot;, 12, true, [ ] oder { }</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n members }</source>
        <translation>
            <numerusform>{ %n Mitglied }</numerusform>
            <numerusform>{ %n Mitglieder }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n elements ]</source>
        <translation>
            <numerusform>[ %n Element ]</numerusform>
            <numerusform>[ %n Elemente ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LadderView</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Authorization Server</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ListEditor</name>
    <message>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Element zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Move element %1 of %2 up</source>
        <translation>Element %1 von %2 nach oben</translation>
    </message>
    <message>
        <source>Move element %1 of %2 down</source>
        <translation>Element %1 von %2 nach unten</translation>
    </message>
    <message>
        <source>Remove element %1 of %2</source>
        <translation>Element %1 von %2 entfernen</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LogPage</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing was said yet. What stands for a moment above a page is kept here.</source>
        <translation>Noch wurde nichts gemeldet. Was kurz über einer Seite steht, bleibt hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all notices</source>
        <translation>Alle Meldungen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget all notices</source>
        <translation>Alle Meldungen vergessen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the notices</source>
        <translation>Meldungen verlassen</translation>
    </message>
</context>
<context>
    <name>authscope::gui::MainWindow</name>
    <message>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>Reise Schritt für Schritt gehen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>Reise starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the journey</source>
        <translation>Reise stoppen</translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation>Seiten der Verbindung</translation>
    </message>
    <message>
        <source>Run the journey from the beginning (F5)</source>
        <translation>Reise von Anfang an starten (F5)</translation>
    </message>
    <message>
        <source>Stop the journey (Shift+F5)</source>
        <translation>Reise stoppen (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Stop before each request, with a new sign-in (F10)</source>
        <translation>Vor jeder Anfrage halten, mit neuer Anmeldung (F10)</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Add the address of an MCP server to see what lies between it and a tool&apos;s result, or start with the demo, which needs no account and no network.</source>
        <translation>Geben Sie die Adresse eines MCP-Servers an, um zu sehen, was zwischen ihm und dem Ergebnis eines Werkzeugs liegt, oder beginnen Sie mit der Demo, die weder Konto noch Netz braucht.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add the demo</source>
        <translation>Demo hinzufügen</translation>
    </message>
    <message>
        <source>Add the demo connections</source>
        <translation>Demo-Verbindungen hinzufügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>Token ansehen</translation>
    </message>
    <message>
        <source>Open the token bench</source>
        <translation>Token-Werkbank öffnen</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>A problem was found: %1</source>
        <translation>Ein Problem wurde gefunden: %1</translation>
    </message>
    <message>
        <source>The run went well.</source>
        <translation>Der Lauf ging gut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same server with a sign-in of its own. Edit it to give it another client or name.</source>
        <translation>„%1“ ist derselbe Server mit eigener Anmeldung. Bearbeiten Sie ihn, um ihm einen anderen Client oder Namen zu geben.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; are forgotten here. The next run signs in anew; the authorization server may still know the person&apos;s session in the browser.</source>
        <translation>Die Token von „%1“ sind hier vergessen. Der nächste Lauf meldet neu an; der Authorization Server kennt die Sitzung der Person im Browser vielleicht noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported. Press Run to look at the first.</source>
        <translation>
            <numerusform>%n Verbindung importiert. „Starten“ sieht sie sich an.</numerusform>
            <numerusform>%n Verbindungen importiert. „Starten“ sieht sich die erste an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections, without secrets</source>
        <translation>Verbindungen ohne Geheimnisse exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2.</source>
        <translation>Die Verbindungen konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written, without secrets: %1</source>
        <translation>Ohne Geheimnisse geschrieben: %1</translation>
    </message>
    <message>
        <source>Demo: as a person</source>
        <translation>Demo: als Person</translation>
    </message>
    <message>
        <source>Demo: machine to machine</source>
        <translation>Demo: Maschine zu Maschine</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The MCP server names %1 as its authorization server. Send this connection&apos;s credentials there?</source>
        <translation>Der MCP-Server nennt %1 als seinen Authorization Server. Die Anmeldedaten dieser Verbindung dorthin senden?</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Diesen Aussteller verwenden</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its stored secrets?</source>
        <translation>„%1“ und die aufbewahrten Geheimnisse entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Edit connection</source>
        <translation>Verbindung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another identity</source>
        <translation>Für eine andere Identität &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>Verbindung ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Import connections</source>
        <translation>Verbindungen &amp;importieren</translation>
    </message>
    <message>
        <source>E&amp;xport connections</source>
        <translation>Verbindungen e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Add the demo</source>
        <translation>Dem&amp;o hinzufügen</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Reise</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Run with &amp;new tokens</source>
        <translation>Mit &amp;neuen Token starten</translation>
    </message>
    <message>
        <source>&amp;Guided run, next step</source>
        <translation>&amp;Geführter Lauf, nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>Token &amp;bench</source>
        <translation>Token-&amp;Werkbank</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
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
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Commands, connections, stations, tools (Ctrl+K)</source>
        <translation>Befehle, Verbindungen, Stationen, Werkzeuge (Strg+K)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said so far (Ctrl+L)</source>
        <translation>Was bisher gemeldet wurde (Strg+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language, colours, size of text (Ctrl+,)</source>
        <translation>Sprache, Farben, Schriftgröße (Strg+,)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the token bench</source>
        <translation>Token-Werkbank verlassen</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>Token-Werkbank</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the MCP server asks you something.</source>
        <translation>„%1“: Der MCP-Server fragt Sie etwas.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>Läufe &amp;vergleichen</translation>
    </message>
    <message>
        <source>There is no run to report on yet. Press F5 to run the journey.</source>
        <translation>Es gibt noch keinen Lauf, über den zu berichten wäre. F5 startet die Reise.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A recording has no server to be asked.</source>
        <translation>Eine Aufzeichnung hat keinen Server, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>Aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Check &amp;again from the shown station</source>
        <translation>&amp;Ab der gezeigten Station erneut prüfen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>Öffnen, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Recordings and logs (*.har *.json *.log *.txt *.http)</source>
        <translation>Aufzeichnungen und Protokolle (*.har *.json *.log *.txt *.http)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n MB. Save it as a file and open that.</source>
        <translation>
            <numerusform>%1: Der Text ist länger als %n MB. Speichern Sie ihn als Datei und öffnen Sie diese.</numerusform>
            <numerusform>%1: Der Text ist länger als %n MB. Speichern Sie ihn als Datei und öffnen Sie diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard to open.</source>
        <translation>In der Zwischenablage sind kein Text und keine Datei zum Öffnen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>file, reason</comment>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n remarks more about what could not be read.</source>
        <translation>
            <numerusform>Und %n weitere Bemerkung dazu, was nicht lesbar war.</numerusform>
            <numerusform>Und %n weitere Bemerkungen dazu, was nicht lesbar war.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recorded elsewhere: it can be looked at, compared and reported on. To run the journey, add a connection to its server.</source>
        <translation>„%1“ wurde anderswo aufgezeichnet: ansehen, vergleichen und berichten ist möglich. Um die Reise zu starten, fügen Sie eine Verbindung zu seinem Server hinzu.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>It cannot be told what this is. A HAR file, a support bundle, requests with their answers, a log of a client or server, a token or a WWW-Authenticate field can be opened; %1</source>
        <translation>Was das ist, lässt sich nicht erkennen. Öffnen lassen sich HAR-Dateien, Support-Pakete, Anfragen mit ihren Antworten, Protokolle von Clients und Servern, Token und WWW-Authenticate-Felder; %1</translation>
    </message>
    <message>
        <source>Tell what you &amp;know</source>
        <translation>Angeben, was Sie &amp;wissen</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeBar</name>
    <message>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gemeldet wurde</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ObjectEditor</name>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>%1 more members can be edited as JSON only.</source>
        <translation>%1 weitere Mitglieder lassen sich nur als JSON bearbeiten.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Add a member to %1</source>
        <translation>Mitglied zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Name of member %1 of %2</source>
        <translation>Name des Mitglieds %1 von %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove member %1 of %2</source>
        <translation>Mitglied %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Dies ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OfferPage</name>
    <message>
        <source>List again</source>
        <translation>Neu auflisten</translation>
    </message>
    <message>
        <source>Ask the server for the list again</source>
        <translation>Den Server erneut nach der Liste fragen</translation>
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
        <source>Cancel the call</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy the call as a command or as code</source>
        <translation>Aufruf als Befehl oder Programmtext kopieren</translation>
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
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>The server says that this list has changed.</source>
        <translation>Der Server meldet, dass sich diese Liste geändert hat.</translation>
    </message>
    <message>
        <source>Copied. The token is taken from the environment variable MCP_TOKEN.</source>
        <translation>Kopiert. Das Token wird der Umgebungsvariablen MCP_TOKEN entnommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
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
        <translation>Protokollzeilen, um die der Server gebeten wird</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>Wie der Server mag</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 und schlimmer</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Bitten um</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>Austausch zeigen</translation>
    </message>
    <message>
        <source>Show the exchange of this call</source>
        <translation>Austausch dieses Aufrufs zeigen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Structured content of the result</source>
        <translation>Strukturierter Inhalt des Ergebnisses</translation>
    </message>
    <message>
        <source>Result as received</source>
        <translation>Ergebnis wie empfangen</translation>
    </message>
    <message>
        <source>The server&apos;s log lines during this call</source>
        <translation>Protokollzeilen des Servers während dieses Aufrufs</translation>
    </message>
    <message>
        <source>The server logged nothing during this call.</source>
        <translation>Der Server hat während dieses Aufrufs nichts protokolliert.</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>Hier steht das Ergebnis.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>Noch nicht aufgerufen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Noch nicht geholt.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>input asked for: %1</source>
        <translation>Eingabe verlangt für: %1</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>Protokoll (%1)</translation>
    </message>
    <message>
        <source>The tool reports an error</source>
        <translation>Das Werkzeug meldet einen Fehler</translation>
    </message>
    <message>
        <source>as a task</source>
        <translation>als Aufgabe</translation>
    </message>
    <message>
        <source>from the cache, as the server allows</source>
        <translation>aus dem Zwischenspeicher, wie der Server es erlaubt</translation>
    </message>
    <message>
        <source>input given: %1</source>
        <translation>Eingabe gegeben: %1</translation>
    </message>
    <message>
        <source>the result was let go of to spare memory; repeat the call to see it</source>
        <translation>Das Ergebnis wurde verworfen, um Speicher zu sparen; wiederholen Sie den Aufruf, um es zu sehen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Fits the tool&apos;s output schema.</source>
        <translation>Entspricht dem Ausgabeschema des Werkzeugs.</translation>
    </message>
    <message>
        <source>The tool has no output schema to hold it against.</source>
        <translation>Das Werkzeug hat kein Ausgabeschema, an dem sich das messen ließe.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, its place</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PathView</name>
    <message>
        <source>Path of the journey</source>
        <translation>Weg der Reise</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PiecesView</name>
    <message>
        <source>Pieces of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PromptsPage</name>
    <message>
        <source>Search prompts</source>
        <translation>Prompts suchen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the prompt&apos;s messages</source>
        <translation>Nachrichten des Prompts holen</translation>
    </message>
    <message>
        <source>This server has no prompts.</source>
        <translation>Dieser Server hat keine Prompts.</translation>
    </message>
    <message>
        <source>The prompts are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Die Prompts werden aufgelistet, sobald die Reise den MCP-Server erreicht. F5 startet sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required; it would be sent as it is.</source>
        <translation>„%1“ ist erforderlich; es würde so gesendet.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::QuestionPanel</name>
    <message>
        <source>&quot;%1&quot; is neither a whole path nor a file: URI.</source>
        <translation>„%1“ ist weder ein vollständiger Pfad noch eine file:-URI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid file: URI.</source>
        <translation>„%1“ ist keine gültige file:-URI.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Messages for the model</source>
        <translation>Nachrichten an das Modell</translation>
    </message>
    <message>
        <source>Your message in the model&apos;s place</source>
        <translation>Ihre Nachricht anstelle des Modells</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Folders to tell, one a line</source>
        <translation>Mitzuteilende Ordner, einer je Zeile</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>Antwort ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: neither accept nor decline</source>
        <translation>Abbrechen: weder annehmen noch ablehnen</translation>
    </message>
    <message>
        <source>Tell the server that you will not</source>
        <translation>Dem Server sagen, dass Sie nicht wollen</translation>
    </message>
    <message>
        <source>Tell the server that you did not decide</source>
        <translation>Dem Server sagen, dass Sie nicht entschieden haben</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Opened. Press &quot;Done&quot; when you are finished there.</source>
        <translation>Geöffnet. Wählen Sie „Fertig“, wenn Sie dort fertig sind.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>One folder a line; empty tells of none</source>
        <translation>Ein Ordner je Zeile; leer nennt keinen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 asks you something. Give it no password or other secret.</source>
        <translation>%1 fragt Sie etwas. Geben Sie ihm kein Passwort und kein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>It only wants to know whether you agree.</source>
        <translation>Er will nur wissen, ob Sie einverstanden sind.</translation>
    </message>
    <message>
        <source>%1 asks which folders it may work in.</source>
        <translation>%1 fragt, in welchen Ordnern er arbeiten darf.</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>%1 asks you to visit a page.</source>
        <translation>%1 bittet Sie, eine Seite zu besuchen.</translation>
    </message>
    <message>
        <source>%1 wants a language model&apos;s answer. You answer in its place.</source>
        <translation>%1 will die Antwort eines Sprachmodells. Sie antworten an dessen Stelle.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ReportPage</name>
    <message>
        <source>Form of the report</source>
        <translation>Form des Berichts</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Text für ein Ticket</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Support bundle, with all exchanges</source>
        <translation>Support-Paket mit allen Austauschen</translation>
    </message>
    <message>
        <source>JUnit, for a build</source>
        <translation>JUnit, für einen Build</translation>
    </message>
    <message>
        <source>SARIF, for a code host</source>
        <translation>SARIF, für einen Code-Host</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the report</source>
        <translation>Bericht verlassen</translation>
    </message>
    <message>
        <source>Nothing secret was found in this run.</source>
        <translation>In diesem Lauf wurde nichts Geheimes gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n places without their secrets:</source>
        <translation>
            <numerusform>%n Stelle ohne ihr Geheimnis:</numerusform>
            <numerusform>%n Stellen ohne ihre Geheimnisse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report written without secrets: %1</source>
        <translation>Bericht ohne Geheimnisse geschrieben: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ResourcesPage</name>
    <message>
        <source>Search resources</source>
        <translation>Ressourcen suchen</translation>
    </message>
    <message>
        <source>Resources and templates</source>
        <translation>Ressourcen und Vorlagen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the resource</source>
        <translation>Ressource lesen</translation>
    </message>
    <message>
        <source>This server has no resources.</source>
        <translation>Dieser Server hat keine Ressourcen.</translation>
    </message>
    <message>
        <source>The resources are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Die Ressourcen werden aufgelistet, sobald die Reise den MCP-Server erreicht. F5 startet sie.</translation>
    </message>
    <message>
        <source>URI of the resource</source>
        <translation>URI der Ressource</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Be told when the resource changes</source>
        <translation>Bei Änderungen der Ressource benachrichtigt werden</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Fill in a variable</source>
        <translation>Variable ausfüllen</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>This server does not offer to tell of changes.</source>
        <translation>Dieser Server bietet nicht an, Änderungen zu melden.</translation>
    </message>
    <message>
        <source>Changed at %1. Read it again.</source>
        <translation>Geändert um %1. Lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Nicht mehr beobachtet: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::RunsPage</name>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>Was sich zwischen den Läufen unterscheidet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>%1, the run before</source>
        <translation>%1, der vorige Lauf</translation>
    </message>
    <message>
        <source>%1, the last run</source>
        <translation>%1, der letzte Lauf</translation>
    </message>
    <message>
        <source>There are no two runs yet. Run a connection twice, or two connections, and what differs stands here: for one who can sign in and one who cannot, or before a change and after it.</source>
        <translation>Es gibt noch keine zwei Läufe. Starten Sie eine Verbindung zweimal oder zwei Verbindungen, dann steht hier, was sich unterscheidet: bei einer Person, die sich anmelden kann, und einer, die es nicht kann, oder vor und nach einer Änderung.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>Both ended the same way.</source>
        <translation>Beide endeten gleich.</translation>
    </message>
    <message>
        <source>They ended differently.</source>
        <translation>Sie endeten verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences that may explain something.</source>
        <translation>
            <numerusform>%n Unterschied, der etwas erklären kann.</numerusform>
            <numerusform>%n Unterschiede, die etwas erklären können.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1, aufgezeichnet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SchemaEditor</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source> · default %1</source>
        <translation> · Vorgabe %1</translation>
    </message>
    <message>
        <source>The JSON has something else here: %1</source>
        <translation>Das JSON enthält hier etwas anderes: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Session</name>
    <message>
        <source>starting the demo server…</source>
        <translation>der Demo-Server startet …</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>a problem was found</source>
        <translation>ein Problem wurde gefunden</translation>
    </message>
    <message>
        <source>ready, with warnings</source>
        <translation>bereit, mit Warnungen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>The demo server ended: %1</source>
        <translation>Der Demo-Server endete: %1</translation>
    </message>
    <message>
        <source>recorded, a problem was found</source>
        <translation>aufgezeichnet, ein Problem wurde gefunden</translation>
    </message>
    <message>
        <source>recorded, no problem was found</source>
        <translation>aufgezeichnet, kein Problem gefunden</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window. What servers say, and the names of the standards, stay as they are.</source>
        <translation>Des Fensters. Was Server sagen und die Namen der Standards bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>Auf den Browser warten</translation>
    </message>
    <message>
        <source>A sign-in that nobody comes back from ends after this time.</source>
        <translation>Eine Anmeldung, von der niemand zurückkommt, endet nach dieser Zeit.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>Connections, without secrets: %1</source>
        <translation>Verbindungen, ohne Geheimnisse: %1</translation>
    </message>
    <message>
        <source>Secrets and tokens: %1</source>
        <translation>Geheimnisse und Token: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>Einstellungen verlassen</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s text size.</source>
        <translation>Bezogen auf die Schriftgröße des Systems.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SignInBanner</name>
    <message>
        <source>Address for the browser</source>
        <translation>Adresse für den Browser</translation>
    </message>
    <message>
        <source>Callback address from the browser</source>
        <translation>Rückkehradresse aus dem Browser</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Open the browser at this address</source>
        <translation>Den Browser bei dieser Adresse öffnen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the pasted callback address</source>
        <translation>Die eingefügte Rückkehradresse verwenden</translation>
    </message>
    <message>
        <source>If the browser could not come back: paste the address it ended at</source>
        <translation>Falls der Browser nicht zurückkommen konnte: die Adresse einfügen, bei der er endete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Adresse für den Browser kopieren</translation>
    </message>
    <message>
        <source>The MCP server sends you to %1 to sign in</source>
        <translation>Der MCP-Server schickt Sie zum Anmelden nach %1</translation>
    </message>
    <message>
        <source>Is that where you want to sign in? The address has not been opened yet.</source>
        <translation>Möchten Sie sich dort anmelden? Die Adresse wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser at %1</source>
        <translation>Wartet auf Sie im Browser bei %1</translation>
    </message>
    <message>
        <source>The browser comes back to %1.</source>
        <translation>Der Browser kommt nach %1 zurück.</translation>
    </message>
    <message>
        <source> Sign in to the demo as %1 with the password %2.</source>
        <translation> Melden Sie sich bei der Demo als %1 mit dem Passwort %2 an.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Enter the code %1 at %2</source>
        <translation>Geben Sie den Code %1 bei %2 ein</translation>
    </message>
    <message>
        <source>On this device or any other: open the address, enter the code, sign in. The run goes on by itself then.</source>
        <translation>Auf diesem oder einem anderen Gerät: Adresse öffnen, Code eingeben, anmelden. Der Lauf geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the code to enter</source>
        <translation>Den einzugebenden Code kopieren</translation>
    </message>
</context>
<context>
    <name>authscope::gui::StationTile</name>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, its state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextArguments</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>no completion: %1</source>
        <translation>keine Vervollständigung: %1</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 von %2 Werten</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextEditor</name>
    <message>
        <source>%1, several lines</source>
        <translation>%1, mehrere Zeilen</translation>
    </message>
    <message>
        <source>Several lines: %1</source>
        <translation>Mehrere Zeilen: %1</translation>
    </message>
    <message>
        <source>Send an empty text: %1</source>
        <translation>Leeren Text senden: %1</translation>
    </message>
    <message>
        <source>Make a new one: %1</source>
        <translation>Neu erzeugen: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokenView</name>
    <message>
        <source>Life of the token</source>
        <translation>Lebensdauer des Tokens</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Kopf des Tokens</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>Checks on the token</source>
        <translation>Prüfungen des Tokens</translation>
    </message>
    <message>
        <source>Raw token</source>
        <translation>Rohes Token</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the raw token</source>
        <translation>Rohes Token aufdecken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw token</source>
        <translation>Rohes Token kopieren</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Claims, as received</source>
        <translation>Claims, wie empfangen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Token to compare with</source>
        <translation>Token zum Vergleichen</translation>
    </message>
    <message>
        <source>Token to decode</source>
        <translation>Token zum Dekodieren</translation>
    </message>
    <message>
        <source>Paste any token, or an Authorization line. It is decoded here and sent nowhere.</source>
        <translation>Fügen Sie irgendein Token oder eine Authorization-Zeile ein. Es wird hier dekodiert und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Zweites Token</translation>
    </message>
    <message>
        <source>Paste the token to compare with.</source>
        <translation>Fügen Sie das Token zum Vergleichen ein.</translation>
    </message>
    <message>
        <source>Both tokens, claim by claim</source>
        <translation>Beide Token, Claim für Claim</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Eingefügtes Token</translation>
    </message>
    <message>
        <source>Second pasted token</source>
        <translation>Zweites eingefügtes Token</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>undurchsichtig</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing to show yet. Paste a token above: its claims, their meaning, its times and its signature are explained, with the keys and expectations of the connection if there is one. Run the journey and its own tokens stand in the list.</source>
        <translation>Noch ist nichts zu zeigen. Fügen Sie oben ein Token ein: Seine Claims, ihre Bedeutung, seine Zeiten und seine Signatur werden erklärt, mit den Schlüsseln und Erwartungen der Verbindung, wenn es eine gibt. Starten Sie die Reise, und deren Token stehen in der Liste.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims differ.</source>
        <translation>
            <numerusform>%n Claim unterscheidet sich.</numerusform>
            <numerusform>%n Claims unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToldPanel</name>
    <message>
        <source>Forget all of it</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget all that was told</source>
        <translation>Alle Angaben vergessen</translation>
    </message>
    <message>
        <source>What you tell is held against what was recorded as soon as you press Enter or leave the field; nothing is sent.</source>
        <translation>Was Sie angeben, wird mit dem Aufgezeichneten verglichen, sobald Sie die Eingabetaste drücken oder das Feld verlassen; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>The MCP server</source>
        <translation>Der MCP-Server</translation>
    </message>
    <message>
        <source>Lines of a log</source>
        <translation>Zeilen eines Protokolls</translation>
    </message>
    <message>
        <source>Of the MCP server, of a client, or of Okta&apos;s System Log.</source>
        <translation>Des MCP-Servers, eines Clients oder aus Oktas System Log.</translation>
    </message>
    <message>
        <source>Its variables, as NAME=VALUE. Secrets are never shown.</source>
        <translation>Seine Variablen als NAME=WERT. Geheimnisse werden nie gezeigt.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>Zurück zum Befund</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>Der Browser</translation>
    </message>
    <message>
        <source>The whole address, with its query.</source>
        <translation>Die ganze Adresse mit ihrer Abfrage (query).</translation>
    </message>
    <message>
        <source>Address at which it ended</source>
        <translation>Adresse, an der er endete</translation>
    </message>
    <message>
        <source>What it shows where the sign-in got stuck</source>
        <translation>Was er zeigt, wo die Anmeldung stecken blieb</translation>
    </message>
    <message>
        <source>Copied from the page.</source>
        <translation>Von der Seite kopiert.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>Aus einer Datei: %1</translation>
    </message>
    <message>
        <source>Take the text from a file</source>
        <translation>Text aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This is longer than %1 MB. The lines around the refusal are enough.</source>
        <translation>Das ist länger als %1 MB. Die Zeilen um die Ablehnung genügen.</translation>
    </message>
    <message>
        <source>The whole address is wanted, as in http://127.0.0.1:8765/callback?code=…, not &quot;%1&quot;.</source>
        <translation>Gesucht ist die ganze Adresse, wie http://127.0.0.1:8765/callback?code=…, nicht „%1“.</translation>
    </message>
    <message>
        <source>Wanted: %1, not &quot;%2&quot;.</source>
        <translation>Gewünscht: %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Judged is still &quot;%1&quot;.</source>
        <translation>Beurteilt wird weiterhin „%1“.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, certainty</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. What you tell now counts for the next run.</source>
        <translation>Noch wurde nichts beurteilt. Was Sie jetzt angeben, zählt beim nächsten Lauf.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Call the tool</source>
        <translation>Werkzeug aufrufen</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Werkzeuge suchen</translation>
    </message>
    <message>
        <source>This server has no tools.</source>
        <translation>Dieser Server hat keine Werkzeuge.</translation>
    </message>
    <message>
        <source>The tools are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Die Werkzeuge werden aufgelistet, sobald die Reise den MCP-Server erreicht. F5 startet sie.</translation>
    </message>
    <message>
        <source>Mend the JSON to call.</source>
        <translation>Berichtigen Sie das JSON, um aufzurufen.</translation>
    </message>
    <message>
        <source>As a task</source>
        <translation>Als Aufgabe</translation>
    </message>
    <message>
        <source>Call the tool as a task</source>
        <translation>Werkzeug als Aufgabe aufrufen</translation>
    </message>
    <message>
        <source>The server works on it in the background; its state is asked for until the end</source>
        <translation>Der Server arbeitet im Hintergrund daran; sein Stand wird bis zum Ende erfragt</translation>
    </message>
    <message>
        <source>says that it only reads</source>
        <translation>sagt, dass es nur liest</translation>
    </message>
    <message>
        <source>may destroy, by its own words or for want of them</source>
        <translation>kann zerstören, nach eigenen Worten oder weil es nichts dazu sagt</translation>
    </message>
    <message>
        <source>says that it destroys nothing</source>
        <translation>sagt, dass es nichts zerstört</translation>
    </message>
    <message>
        <source>says that repeating does no more</source>
        <translation>sagt, dass Wiederholen nichts weiter bewirkt</translation>
    </message>
    <message>
        <source>has an output schema</source>
        <translation>hat ein Ausgabeschema</translation>
    </message>
    <message>
        <source>always runs as a task</source>
        <translation>läuft immer als Aufgabe</translation>
    </message>
    <message>
        <source>This tool must not be called over HTTP: %1</source>
        <translation>Dieses Werkzeug darf nicht über HTTP aufgerufen werden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; it would be sent as it is.</source>
        <translation>
            <numerusform>%n Problem; es würde so gesendet.</numerusform>
            <numerusform>%n Probleme; es würde so gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::TrafficPage</name>
    <message>
        <source>Filter the traffic</source>
        <translation>Verkehr filtern</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>HAR exportieren …</translation>
    </message>
    <message>
        <source>Export the traffic as HAR, redacted</source>
        <translation>Verkehr als HAR exportieren, geschwärzt</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Exchanges: %1</source>
        <translation>Austausche: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export the traffic as HAR</source>
        <translation>Verkehr als HAR exportieren</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>The traffic could not be written to %1: %2</source>
        <translation>Der Verkehr konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written to %1, without secrets and tokens.</source>
        <translation>Geschrieben nach %1, ohne Geheimnisse und Token.</translation>
    </message>
    <message>
        <source>Show the traffic as a table</source>
        <translation>Verkehr als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the traffic as a ladder</source>
        <translation>Verkehr als Leiter zeigen</translation>
    </message>
    <message>
        <source>Traffic as a ladder</source>
        <translation>Verkehr als Leiter</translation>
    </message>
    <message>
        <source>Filter: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;some words&quot;</source>
        <translation>Filter: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;einige Wörter&quot;</translation>
    </message>
    <message>
        <source>Terms that must all hold; &quot;or&quot; makes alternatives, - negates. Places: %1</source>
        <translation>Ausdrücke, die alle gelten müssen; „or“ trennt Alternativen, - verneint. Orte: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>authscope::gui::UnionEditor</name>
    <message>
        <source>Form of %1</source>
        <translation>Form von %1</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– wählen –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– nicht gesetzt –</translation>
    </message>
</context>
<context>
    <name>authscope::gui::VerdictBar</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show why the run failed</source>
        <translation>Zeigen, warum der Lauf scheiterte</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run again from where it failed</source>
        <translation>Ab der Stelle des Fehlers erneut starten</translation>
    </message>
</context>
<context>
    <name>authscope::gui::WireView</name>
    <message>
        <source>

[The first %1 of %2 are shown.]</source>
        <translation>

[Die ersten %1 von %2 werden gezeigt.]</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspector for MCP servers behind OAuth</source>
        <translation>Inspektor für MCP-Server hinter OAuth</translation>
    </message>
    <message>
        <source>Use this file of connections.</source>
        <translation>Diese Datei mit Verbindungen verwenden.</translation>
    </message>
    <message>
        <source>Write pictures of the main views, then exit.</source>
        <translation>Bilder der wichtigsten Ansichten schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>Print how long the first paint took.</source>
        <translation>Ausgeben, wie lange das erste Zeichnen dauerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written to %1</source>
        <translation>
            <numerusform>%n Bild nach %1 geschrieben</numerusform>
            <numerusform>%n Bilder nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The MCP server to connect to; or files to look at: HAR, a support bundle, a client&apos;s log, a request with its answer.</source>
        <translation>Der MCP-Server, zu dem verbunden wird; oder Dateien zum Ansehen: HAR, ein Support-Paket, das Protokoll eines Clients, eine Anfrage mit ihrer Antwort.</translation>
    </message>
    <message>
        <source>Show the texts in this language: %1.</source>
        <translation>Die Texte in dieser Sprache anzeigen: %1.</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <translation>Die Sprache %1 gibt es nicht. Es gibt: %2.</translation>
    </message>
</context>
</TS>
