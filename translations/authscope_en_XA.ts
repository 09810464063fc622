<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>The token lacks a scope for this request</source>
        <translation>⟦Thé tókéñ láçkš á šçópé fór thíš réqúéšt ················⟧</translation>
    </message>
    <message>
        <source>The request is forbidden, and the answer does not say why</source>
        <translation>⟦Thé réqúéšt íš fórbíddéñ, áñd thé áñšwér dóéš ñót šáý whý ······················⟧</translation>
    </message>
    <message>
        <source>Asking for more scopes does not help</source>
        <translation>⟦Áškíñg fór móré šçópéš dóéš ñót hélp ··············⟧</translation>
    </message>
    <message>
        <source>The tool itself refuses</source>
        <translation>⟦Thé tóól ítšélf réfúšéš ·········⟧</translation>
    </message>
    <message>
        <source>The tool may pass the MCP token on to another API</source>
        <translation>⟦Thé tóól máý pášš thé MÇP tókéñ óñ tó áñóthér ÁPÍ ···················⟧</translation>
    </message>
    <message>
        <source>The token decides which tools are listed</source>
        <translation>⟦Thé tókéñ déçídéš whíçh tóólš áré líštéd ················⟧</translation>
    </message>
    <message>
        <source>The token ended while a stream was open</source>
        <translation>⟦Thé tókéñ éñdéd whílé á štréám wáš ópéñ ···············⟧</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience</source>
        <translation>⟦Thé MÇP šérvér dóéš ñót çhéçk thé áúdíéñçé ················⟧</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer</source>
        <translation>⟦Thé MÇP šérvér dóéš ñót çhéçk thé íššúér ················⟧</translation>
    </message>
    <message>
        <source>The refresh token is no longer good</source>
        <translation>⟦Thé réfréšh tókéñ íš ñó lóñgér góód ··············⟧</translation>
    </message>
    <message>
        <source>The refresh token was not used for too long</source>
        <translation>⟦Thé réfréšh tókéñ wáš ñót úšéd fór tóó lóñg ·················⟧</translation>
    </message>
    <message>
        <source>A refresh token was used twice</source>
        <translation>⟦Á réfréšh tókéñ wáš úšéd twíçé ············⟧</translation>
    </message>
    <message>
        <source>Two refreshes ran at the same time</source>
        <translation>⟦Twó réfréšhéš ráñ át thé šámé tímé ·············⟧</translation>
    </message>
    <message>
        <source>A refresh asked for more than was granted</source>
        <translation>⟦Á réfréšh áškéd fór móré tháñ wáš gráñtéd ················⟧</translation>
    </message>
    <message>
        <source>The client did not authenticate when refreshing</source>
        <translation>⟦Thé çlíéñt díd ñót áúthéñtíçáté whéñ réfréšhíñg ··················⟧</translation>
    </message>
    <message>
        <source>The refresh was signed with another DPoP key</source>
        <translation>⟦Thé réfréšh wáš šígñéd wíth áñóthér DPóP kéý ·················⟧</translation>
    </message>
    <message>
        <source>The client has a refresh token and does not use it</source>
        <translation>⟦Thé çlíéñt háš á réfréšh tókéñ áñd dóéš ñót úšé ít ····················⟧</translation>
    </message>
    <message>
        <source>The user no longer has access</source>
        <translation>⟦Thé úšér ñó lóñgér háš áççéšš ···········⟧</translation>
    </message>
    <message>
        <source>No client id is known</source>
        <translation>⟦Ñó çlíéñt íd íš kñówñ ········⟧</translation>
    </message>
    <message>
        <source>Nobody confirmed where the credentials would go</source>
        <translation>⟦Ñóbódý çóñfírméd whéré thé çrédéñtíálš wóúld gó ··················⟧</translation>
    </message>
    <message>
        <source>The journey ended before its goal</source>
        <translation>⟦Thé jóúrñéý éñdéd béfóré ítš góál ·············⟧</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>⟦Théré íš ñó réfréšh tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>The MCP server has no address for the signing keys</source>
        <translation>⟦Thé MÇP šérvér háš ñó áddréšš fór thé šígñíñg kéýš ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s code uses a name that it does not import</source>
        <translation>⟦Thé MÇP šérvér&apos;š çódé úšéš á ñámé thát ít dóéš ñót ímpórt ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer is not set</source>
        <translation>⟦Thé MÇP šérvér&apos;š íššúér íš ñót šét ·············⟧</translation>
    </message>
    <message>
        <source>The MCP server gives its inner address to the world</source>
        <translation>⟦Thé MÇP šérvér gívéš ítš íññér áddréšš tó thé wórld ····················⟧</translation>
    </message>
    <message>
        <source>The server runs an old FastMCP</source>
        <translation>⟦Thé šérvér rúñš áñ óld FáštMÇP ············⟧</translation>
    </message>
    <message>
        <source>The server&apos;s OAuth proxy forgot its clients</source>
        <translation>⟦Thé šérvér&apos;š ÓÁúth próxý fórgót ítš çlíéñtš ·················⟧</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>⟦Thé hóšt ñámé íš ñót kñówñ ··········⟧</translation>
    </message>
    <message>
        <source>localhost leads to an address where nobody listens</source>
        <translation>⟦lóçálhóšt léádš tó áñ áddréšš whéré ñóbódý líštéñš ····················⟧</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>⟦Thé šérvér réfúšéš thé çóññéçtíóñ ·············⟧</translation>
    </message>
    <message>
        <source>The connection ends without an answer</source>
        <translation>⟦Thé çóññéçtíóñ éñdš wíthóút áñ áñšwér ··············⟧</translation>
    </message>
    <message>
        <source>The server does not answer in time</source>
        <translation>⟦Thé šérvér dóéš ñót áñšwér íñ tímé ·············⟧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an unknown root</source>
        <translation>⟦Thé šérvér&apos;š çértífíçáté çóméš fróm áñ úñkñówñ róót ····················⟧</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>⟦Thé çértífíçáté íš fór áñóthér hóšt ··············⟧</translation>
    </message>
    <message>
        <source>The server sends its certificate without the intermediate one</source>
        <translation>⟦Thé šérvér šéñdš ítš çértífíçáté wíthóút thé íñtérmédíáté óñé ························⟧</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time</source>
        <translation>⟦Thé çértífíçáté íš ñót válíd át thíš tímé ················⟧</translation>
    </message>
    <message>
        <source>The two sides have no TLS version in common</source>
        <translation>⟦Thé twó šídéš hávé ñó TLŠ véršíóñ íñ çómmóñ ·················⟧</translation>
    </message>
    <message>
        <source>http and https are mixed up</source>
        <translation>⟦http áñd httpš áré míxéd úp ··········⟧</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through</source>
        <translation>⟦Thé próxý dóéš ñót lét thé çóññéçtíóñ thróúgh ··················⟧</translation>
    </message>
    <message>
        <source>A box in between replaces the certificate</source>
        <translation>⟦Á bóx íñ bétwééñ répláçéš thé çértífíçáté ················⟧</translation>
    </message>
    <message>
        <source>A sign-in page of the network is in the way</source>
        <translation>⟦Á šígñ-íñ págé óf thé ñétwórk íš íñ thé wáý ·················⟧</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>⟦Thíš máçhíñé&apos;š çlóçk íš wróñg ···········⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock differs from the issuer&apos;s</source>
        <translation>⟦Thé MÇP šérvér&apos;š çlóçk dífférš fróm thé íššúér&apos;š ···················⟧</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata</source>
        <translation>⟦Thé šérvér háš ñó prótéçtéd réšóúrçé métádátá ··················⟧</translation>
    </message>
    <message>
        <source>The advertised resource metadata is not there</source>
        <translation>⟦Thé ádvértíšéd réšóúrçé métádátá íš ñót théré ··················⟧</translation>
    </message>
    <message>
        <source>The resource metadata is at the wrong end of the path</source>
        <translation>⟦Thé réšóúrçé métádátá íš át thé wróñg éñd óf thé páth ·····················⟧</translation>
    </message>
    <message>
        <source>The resource metadata is at one of its two addresses only</source>
        <translation>⟦Thé réšóúrçé métádátá íš át óñé óf ítš twó áddréššéš óñlý ······················⟧</translation>
    </message>
    <message>
        <source>Metadata is behind a login</source>
        <translation>⟦Métádátá íš béhíñd á lógíñ ··········⟧</translation>
    </message>
    <message>
        <source>The resource metadata is no metadata</source>
        <translation>⟦Thé réšóúrçé métádátá íš ñó métádátá ··············⟧</translation>
    </message>
    <message>
        <source>The 401 has no WWW-Authenticate header</source>
        <translation>⟦Thé 401 háš ñó WWW-Áúthéñtíçáté héádér ···············⟧</translation>
    </message>
    <message>
        <source>The WWW-Authenticate header is malformed</source>
        <translation>⟦Thé WWW-Áúthéñtíçáté héádér íš málfórméd ················⟧</translation>
    </message>
    <message>
        <source>The challenge does not point to the resource metadata</source>
        <translation>⟦Thé çhálléñgé dóéš ñót póíñt tó thé réšóúrçé métádátá ·····················⟧</translation>
    </message>
    <message>
        <source>The resource metadata is for another URL</source>
        <translation>⟦Thé réšóúrçé métádátá íš fór áñóthér ÚRL ················⟧</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server</source>
        <translation>⟦Thé réšóúrçé métádátá ñáméš ñó áúthórížátíóñ šérvér ····················⟧</translation>
    </message>
    <message>
        <source>The resource metadata lists scopes that should not be there</source>
        <translation>⟦Thé réšóúrçé métádátá líštš šçópéš thát šhóúld ñót bé théré ·······················⟧</translation>
    </message>
    <message>
        <source>The resource metadata lists an endpoint instead of an issuer</source>
        <translation>⟦Thé réšóúrçé métádátá líštš áñ éñdpóíñt íñštéád óf áñ íššúér ························⟧</translation>
    </message>
    <message>
        <source>The listed issuer has a final slash that the real one has not</source>
        <translation>⟦Thé líštéd íššúér háš á fíñál šlášh thát thé réál óñé háš ñót ························⟧</translation>
    </message>
    <message>
        <source>The server answers without a token</source>
        <translation>⟦Thé šérvér áñšwérš wíthóút á tókéñ ·············⟧</translation>
    </message>
    <message>
        <source>The issuer is an address of the Admin Console</source>
        <translation>⟦Thé íššúér íš áñ áddréšš óf thé Ádmíñ Çóñšólé ··················⟧</translation>
    </message>
    <message>
        <source>This Okta org has no custom authorization servers</source>
        <translation>⟦Thíš Óktá órg háš ñó çúštóm áúthórížátíóñ šérvérš ···················⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is not there</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š métádátá íš ñót théré ···················⟧</translation>
    </message>
    <message>
        <source>The client asked for the org&apos;s metadata instead of the server&apos;s</source>
        <translation>⟦Thé çlíéñt áškéd fór thé órg&apos;š métádátá íñštéád óf thé šérvér&apos;š ·························⟧</translation>
    </message>
    <message>
        <source>A browser may not follow the redirect to the metadata</source>
        <translation>⟦Á brówšér máý ñót fóllów thé rédíréçt tó thé métádátá ·····················⟧</translation>
    </message>
    <message>
        <source>The metadata is served at only some of the well-known addresses</source>
        <translation>⟦Thé métádátá íš šérvéd át óñlý šómé óf thé wéll-kñówñ áddréššéš ·························⟧</translation>
    </message>
    <message>
        <source>A web page answers where the metadata should be</source>
        <translation>⟦Á wéb págé áñšwérš whéré thé métádátá šhóúld bé ··················⟧</translation>
    </message>
    <message>
        <source>The metadata is of another issuer</source>
        <translation>⟦Thé métádátá íš óf áñóthér íššúér ·············⟧</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>⟦Thé métádátá dóéš ñót óffér PKÇÉ wíth Š256 ················⟧</translation>
    </message>
    <message>
        <source>An endpoint is on another host than the issuer</source>
        <translation>⟦Áñ éñdpóíñt íš óñ áñóthér hóšt tháñ thé íššúér ··················⟧</translation>
    </message>
    <message>
        <source>The signing keys cannot be fetched</source>
        <translation>⟦Thé šígñíñg kéýš çáññót bé fétçhéd ·············⟧</translation>
    </message>
    <message>
        <source>Okta registers no clients on its own</source>
        <translation>⟦Óktá régíštérš ñó çlíéñtš óñ ítš ówñ ··············⟧</translation>
    </message>
    <message>
        <source>The authorization server takes no URL as client id</source>
        <translation>⟦Thé áúthórížátíóñ šérvér tákéš ñó ÚRL áš çlíéñt íd ····················⟧</translation>
    </message>
    <message>
        <source>The client may not register itself</source>
        <translation>⟦Thé çlíéñt máý ñót régíštér ítšélf ·············⟧</translation>
    </message>
    <message>
        <source>The authorization server offers no registration, and no client id is known</source>
        <translation>⟦Thé áúthórížátíóñ šérvér ófférš ñó régíštrátíóñ, áñd ñó çlíéñt íd íš kñówñ ·····························⟧</translation>
    </message>
    <message>
        <source>The registration request was refused for what it says</source>
        <translation>⟦Thé régíštrátíóñ réqúéšt wáš réfúšéd fór whát ít šáýš ·····················⟧</translation>
    </message>
    <message>
        <source>The client&apos;s metadata document is not right</source>
        <translation>⟦Thé çlíéñt&apos;š métádátá dóçúméñt íš ñót ríght ·················⟧</translation>
    </message>
    <message>
        <source>The client id belongs to another issuer</source>
        <translation>⟦Thé çlíéñt íd bélóñgš tó áñóthér íššúér ···············⟧</translation>
    </message>
    <message>
        <source>The callback of the server&apos;s OAuth proxy is not registered</source>
        <translation>⟦Thé çállbáçk óf thé šérvér&apos;š ÓÁúth próxý íš ñót régíštéréd ·······················⟧</translation>
    </message>
    <message>
        <source>The client takes another port each time</source>
        <translation>⟦Thé çlíéñt tákéš áñóthér pórt éáçh tímé ···············⟧</translation>
    </message>
    <message>
        <source>Okta does not know the client id</source>
        <translation>⟦Óktá dóéš ñót kñów thé çlíéñt íd ············⟧</translation>
    </message>
    <message>
        <source>The redirect URI is not registered</source>
        <translation>⟦Thé rédíréçt ÚRÍ íš ñót régíštéréd ·············⟧</translation>
    </message>
    <message>
        <source>The app is of the wrong type for this flow</source>
        <translation>⟦Thé ápp íš óf thé wróñg týpé fór thíš flów ················⟧</translation>
    </message>
    <message>
        <source>The app requires PKCE</source>
        <translation>⟦Thé ápp réqúíréš PKÇÉ ········⟧</translation>
    </message>
    <message>
        <source>The PKCE method is not supported</source>
        <translation>⟦Thé PKÇÉ méthód íš ñót šúppórtéd ············⟧</translation>
    </message>
    <message>
        <source>The response type is not allowed</source>
        <translation>⟦Thé réšpóñšé týpé íš ñót állówéd ············⟧</translation>
    </message>
    <message>
        <source>The authorization server rejects the resource parameter</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réjéçtš thé réšóúrçé párámétér ······················⟧</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>⟦Thé áñšwér bélóñgš tó áñóthér šígñ-íñ ··············⟧</translation>
    </message>
    <message>
        <source>The answer comes from another issuer</source>
        <translation>⟦Thé áñšwér çóméš fróm áñóthér íššúér ··············⟧</translation>
    </message>
    <message>
        <source>The user is not assigned to the app</source>
        <translation>⟦Thé úšér íš ñót áššígñéd tó thé ápp ··············⟧</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>⟦Thé šígñ-íñ wáš déçlíñéd ·········⟧</translation>
    </message>
    <message>
        <source>A scope needs the user&apos;s consent</source>
        <translation>⟦Á šçópé ñéédš thé úšér&apos;š çóñšéñt ············⟧</translation>
    </message>
    <message>
        <source>No one is signed in</source>
        <translation>⟦Ñó óñé íš šígñéd íñ ·······⟧</translation>
    </message>
    <message>
        <source>A sign-on policy stops the user at Okta&apos;s page</source>
        <translation>⟦Á šígñ-óñ pólíçý štópš thé úšér át Óktá&apos;š págé ··················⟧</translation>
    </message>
    <message>
        <source>The port of the redirect URI is in use</source>
        <translation>⟦Thé pórt óf thé rédíréçt ÚRÍ íš íñ úšé ···············⟧</translation>
    </message>
    <message>
        <source>The browser cannot reach the client</source>
        <translation>⟦Thé brówšér çáññót réáçh thé çlíéñt ··············⟧</translation>
    </message>
    <message>
        <source>No program answers to the redirect&apos;s own scheme</source>
        <translation>⟦Ñó prógrám áñšwérš tó thé rédíréçt&apos;š ówñ šçhémé ··················⟧</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <translation>⟦Thé brówšér díd ñót çómé báçk ···········⟧</translation>
    </message>
    <message>
        <source>The token was asked for at the org&apos;s own server</source>
        <translation>⟦Thé tókéñ wáš áškéd fór át thé órg&apos;š ówñ šérvér ··················⟧</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>⟦Thé çlíéñt šéçrét íš wróñg ··········⟧</translation>
    </message>
    <message>
        <source>The client secret was replaced</source>
        <translation>⟦Thé çlíéñt šéçrét wáš répláçéd ············⟧</translation>
    </message>
    <message>
        <source>The client did not authenticate</source>
        <translation>⟦Thé çlíéñt díd ñót áúthéñtíçáté ············⟧</translation>
    </message>
    <message>
        <source>The client authentication was refused</source>
        <translation>⟦Thé çlíéñt áúthéñtíçátíóñ wáš réfúšéd ··············⟧</translation>
    </message>
    <message>
        <source>The client authenticated in two ways at once</source>
        <translation>⟦Thé çlíéñt áúthéñtíçátéd íñ twó wáýš át óñçé ·················⟧</translation>
    </message>
    <message>
        <source>The Basic header cannot be read</source>
        <translation>⟦Thé Bášíç héádér çáññót bé réád ············⟧</translation>
    </message>
    <message>
        <source>The client secret is in the URL</source>
        <translation>⟦Thé çlíéñt šéçrét íš íñ thé ÚRL ············⟧</translation>
    </message>
    <message>
        <source>The client assertion is for another address</source>
        <translation>⟦Thé çlíéñt áššértíóñ íš fór áñóthér áddréšš ·················⟧</translation>
    </message>
    <message>
        <source>The times of the client assertion are not accepted</source>
        <translation>⟦Thé tíméš óf thé çlíéñt áššértíóñ áré ñót áççéptéd ····················⟧</translation>
    </message>
    <message>
        <source>The client assertion&apos;s key is not the app&apos;s</source>
        <translation>⟦Thé çlíéñt áššértíóñ&apos;š kéý íš ñót thé ápp&apos;š ·················⟧</translation>
    </message>
    <message>
        <source>The client assertion was used before</source>
        <translation>⟦Thé çlíéñt áššértíóñ wáš úšéd béfóré ··············⟧</translation>
    </message>
    <message>
        <source>The request comes from a network that the app does not allow</source>
        <translation>⟦Thé réqúéšt çóméš fróm á ñétwórk thát thé ápp dóéš ñót állów ························⟧</translation>
    </message>
    <message>
        <source>A browser may not talk to the token endpoint</source>
        <translation>⟦Á brówšér máý ñót tálk tó thé tókéñ éñdpóíñt ·················⟧</translation>
    </message>
    <message>
        <source>The token request is not a form</source>
        <translation>⟦Thé tókéñ réqúéšt íš ñót á fórm ············⟧</translation>
    </message>
    <message>
        <source>The app may not use this grant</source>
        <translation>⟦Thé ápp máý ñót úšé thíš gráñt ············⟧</translation>
    </message>
    <message>
        <source>The server does not know this grant</source>
        <translation>⟦Thé šérvér dóéš ñót kñów thíš gráñt ··············⟧</translation>
    </message>
    <message>
        <source>No scope was asked for, and there is no default</source>
        <translation>⟦Ñó šçópé wáš áškéd fór, áñd théré íš ñó défáúlt ··················⟧</translation>
    </message>
    <message>
        <source>openid was asked for without a user</source>
        <translation>⟦ópéñíd wáš áškéd fór wíthóút á úšér ··············⟧</translation>
    </message>
    <message>
        <source>OpenID scopes were asked for without openid</source>
        <translation>⟦ÓpéñÍD šçópéš wéré áškéd fór wíthóút ópéñíd ·················⟧</translation>
    </message>
    <message>
        <source>A scope does not exist on this server</source>
        <translation>⟦Á šçópé dóéš ñót éxíšt óñ thíš šérvér ··············⟧</translation>
    </message>
    <message>
        <source>The app requires DPoP</source>
        <translation>⟦Thé ápp réqúíréš DPóP ········⟧</translation>
    </message>
    <message>
        <source>The client did not repeat its request with the server&apos;s nonce</source>
        <translation>⟦Thé çlíéñt díd ñót répéát ítš réqúéšt wíth thé šérvér&apos;š ñóñçé ························⟧</translation>
    </message>
    <message>
        <source>The DPoP proof is not accepted</source>
        <translation>⟦Thé DPóP próóf íš ñót áççéptéd ············⟧</translation>
    </message>
    <message>
        <source>The authorization code is no longer good</source>
        <translation>⟦Thé áúthórížátíóñ çódé íš ñó lóñgér góód ················⟧</translation>
    </message>
    <message>
        <source>The code was given to another client</source>
        <translation>⟦Thé çódé wáš gívéñ tó áñóthér çlíéñt ··············⟧</translation>
    </message>
    <message>
        <source>The code is of another authorization server</source>
        <translation>⟦Thé çódé íš óf áñóthér áúthórížátíóñ šérvér ·················⟧</translation>
    </message>
    <message>
        <source>The redirect URI changed between sign-in and exchange</source>
        <translation>⟦Thé rédíréçt ÚRÍ çháñgéd bétwééñ šígñ-íñ áñd éxçháñgé ·····················⟧</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>⟦Thé PKÇÉ vérífíér dóéš ñót fít thé çhálléñgé ·················⟧</translation>
    </message>
    <message>
        <source>The code was exchanged without its PKCE verifier</source>
        <translation>⟦Thé çódé wáš éxçháñgéd wíthóút ítš PKÇÉ vérífíér ···················⟧</translation>
    </message>
    <message>
        <source>The device sign-in did not end with a token</source>
        <translation>⟦Thé dévíçé šígñ-íñ díd ñót éñd wíth á tókéñ ·················⟧</translation>
    </message>
    <message>
        <source>Okta limits the rate of requests</source>
        <translation>⟦Óktá límítš thé ráté óf réqúéštš ············⟧</translation>
    </message>
    <message>
        <source>Okta could not compute the token&apos;s claims</source>
        <translation>⟦Óktá çóúld ñót çómpúté thé tókéñ&apos;š çláímš ················⟧</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer holds no token</source>
        <translation>⟦Thé tókéñ éñdpóíñt&apos;š áñšwér hóldš ñó tókéñ ················⟧</translation>
    </message>
    <message>
        <source>Every call asks for a new token</source>
        <translation>⟦Évérý çáll áškš fór á ñéw tókéñ ············⟧</translation>
    </message>
    <message>
        <source>Okta ignores the audience parameter</source>
        <translation>⟦Óktá ígñóréš thé áúdíéñçé párámétér ··············⟧</translation>
    </message>
    <message>
        <source>No access policy fits this request</source>
        <translation>⟦Ñó áççéšš pólíçý fítš thíš réqúéšt ·············⟧</translation>
    </message>
    <message>
        <source>The access policy is not assigned to this client</source>
        <translation>⟦Thé áççéšš pólíçý íš ñót áššígñéd tó thíš çlíéñt ···················⟧</translation>
    </message>
    <message>
        <source>The access policy no longer applies</source>
        <translation>⟦Thé áççéšš pólíçý ñó lóñgér ápplíéš ··············⟧</translation>
    </message>
    <message>
        <source>The policy&apos;s rule lacks this grant type</source>
        <translation>⟦Thé pólíçý&apos;š rúlé láçkš thíš gráñt týpé ···············⟧</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover this user</source>
        <translation>⟦Thé pólíçý&apos;š rúlé dóéš ñót çóvér thíš úšér ················⟧</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover a requested scope</source>
        <translation>⟦Thé pólíçý&apos;š rúlé dóéš ñót çóvér á réqúéštéd šçópé ····················⟧</translation>
    </message>
    <message>
        <source>The client that registered itself is in no access policy</source>
        <translation>⟦Thé çlíéñt thát régíštéréd ítšélf íš íñ ñó áççéšš pólíçý ······················⟧</translation>
    </message>
    <message>
        <source>Another rule of the policy matched than the one that is meant</source>
        <translation>⟦Áñóthér rúlé óf thé pólíçý mátçhéd tháñ thé óñé thát íš méáñt ························⟧</translation>
    </message>
    <message>
        <source>An address is http instead of https</source>
        <translation>⟦Áñ áddréšš íš http íñštéád óf httpš ··············⟧</translation>
    </message>
    <message>
        <source>The refusal comes from something in front of the MCP server</source>
        <translation>⟦Thé réfúšál çóméš fróm šóméthíñg íñ fróñt óf thé MÇP šérvér ·······················⟧</translation>
    </message>
    <message>
        <source>There is no MCP endpoint at this path</source>
        <translation>⟦Théré íš ñó MÇP éñdpóíñt át thíš páth ··············⟧</translation>
    </message>
    <message>
        <source>The server redirects to the path with or without the final slash</source>
        <translation>⟦Thé šérvér rédíréçtš tó thé páth wíth ór wíthóút thé fíñál šlášh ·························⟧</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>⟦Thé šérvér rédíréçtš fróm httpš tó http ···············⟧</translation>
    </message>
    <message>
        <source>The address redirects in a circle</source>
        <translation>⟦Thé áddréšš rédíréçtš íñ á çírçlé ·············⟧</translation>
    </message>
    <message>
        <source>A redirect to another origin loses the token</source>
        <translation>⟦Á rédíréçt tó áñóthér órígíñ lóšéš thé tókéñ ·················⟧</translation>
    </message>
    <message>
        <source>The Authorization header is lost before the MCP server</source>
        <translation>⟦Thé Áúthórížátíóñ héádér íš lóšt béfóré thé MÇP šérvér ·····················⟧</translation>
    </message>
    <message>
        <source>The Authorization header is malformed</source>
        <translation>⟦Thé Áúthórížátíóñ héádér íš málfórméd ··············⟧</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were sent to the MCP server</source>
        <translation>⟦Thé çlíéñt&apos;š çrédéñtíálš wéré šéñt tó thé MÇP šérvér ····················⟧</translation>
    </message>
    <message>
        <source>The request carries credentials twice</source>
        <translation>⟦Thé réqúéšt çárríéš çrédéñtíálš twíçé ··············⟧</translation>
    </message>
    <message>
        <source>The token is in the URL</source>
        <translation>⟦Thé tókéñ íš íñ thé ÚRL ·········⟧</translation>
    </message>
    <message>
        <source>The request carries no token</source>
        <translation>⟦Thé réqúéšt çárríéš ñó tókéñ ···········⟧</translation>
    </message>
    <message>
        <source>The Accept header does not name both media types</source>
        <translation>⟦Thé Áççépt héádér dóéš ñót ñámé bóth médíá týpéš ···················⟧</translation>
    </message>
    <message>
        <source>The Content-Type of the request is not JSON</source>
        <translation>⟦Thé Çóñtéñt-Týpé óf thé réqúéšt íš ñót JŠÓÑ ·················⟧</translation>
    </message>
    <message>
        <source>The session id was not sent back</source>
        <translation>⟦Thé šéššíóñ íd wáš ñót šéñt báçk ············⟧</translation>
    </message>
    <message>
        <source>The server does not know this session</source>
        <translation>⟦Thé šérvér dóéš ñót kñów thíš šéššíóñ ··············⟧</translation>
    </message>
    <message>
        <source>The server does not support this protocol version</source>
        <translation>⟦Thé šérvér dóéš ñót šúppórt thíš prótóçól véršíóñ ···················⟧</translation>
    </message>
    <message>
        <source>Headers and body of the request do not agree</source>
        <translation>⟦Héádérš áñd bódý óf thé réqúéšt dó ñót ágréé ·················⟧</translation>
    </message>
    <message>
        <source>Client and server speak different generations of MCP</source>
        <translation>⟦Çlíéñt áñd šérvér špéák dífféréñt géñérátíóñš óf MÇP ····················⟧</translation>
    </message>
    <message>
        <source>The server rejects the Origin header</source>
        <translation>⟦Thé šérvér réjéçtš thé Órígíñ héádér ··············⟧</translation>
    </message>
    <message>
        <source>A browser may not talk to the MCP server</source>
        <translation>⟦Á brówšér máý ñót tálk tó thé MÇP šérvér ················⟧</translation>
    </message>
    <message>
        <source>The server rejects the Host header</source>
        <translation>⟦Thé šérvér réjéçtš thé Hóšt héádér ·············⟧</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>⟦Thé šérvér fáíléd ······⟧</translation>
    </message>
    <message>
        <source>The request is larger than the server or a proxy accepts</source>
        <translation>⟦Thé réqúéšt íš lárgér tháñ thé šérvér ór á próxý áççéptš ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server limits the rate of requests</source>
        <translation>⟦Thé MÇP šérvér límítš thé ráté óf réqúéštš ················⟧</translation>
    </message>
    <message>
        <source>A proxy holds the stream back</source>
        <translation>⟦Á próxý hóldš thé štréám báçk ···········⟧</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>⟦Thé tókéñ íš ñót á JWT ········⟧</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>⟦Thé tókéñ íš éñçrýptéd ········⟧</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>⟦Thé tókéñ íš çút óff ········⟧</translation>
    </message>
    <message>
        <source>An ID token was sent instead of an access token</source>
        <translation>⟦Áñ ÍD tókéñ wáš šéñt íñštéád óf áñ áççéšš tókéñ ··················⟧</translation>
    </message>
    <message>
        <source>An identity assertion was sent instead of an access token</source>
        <translation>⟦Áñ ídéñtítý áššértíóñ wáš šéñt íñštéád óf áñ áççéšš tókéñ ······················⟧</translation>
    </message>
    <message>
        <source>The server insists on the token type at+jwt</source>
        <translation>⟦Thé šérvér íñšíštš óñ thé tókéñ týpé át+jwt ·················⟧</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>⟦Thé tókéñ íš ñót šígñéd ·········⟧</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood</source>
        <translation>⟦Thé tókéñ démáñdš áñ éxtéñšíóñ thát íš ñót úñdérštóód ·····················⟧</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret</source>
        <translation>⟦Thé tókéñ íš šígñéd wíth á šháréd šéçrét ················⟧</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not the server&apos;s</source>
        <translation>⟦Thé tókéñ&apos;š álgóríthm íš ñót thé šérvér&apos;š ················⟧</translation>
    </message>
    <message>
        <source>The token&apos;s key is not in the issuer&apos;s key set</source>
        <translation>⟦Thé tókéñ&apos;š kéý íš ñót íñ thé íššúér&apos;š kéý šét ··················⟧</translation>
    </message>
    <message>
        <source>The MCP server checks with the keys of another server</source>
        <translation>⟦Thé MÇP šérvér çhéçkš wíth thé kéýš óf áñóthér šérvér ·····················⟧</translation>
    </message>
    <message>
        <source>The token does not say which key signed it</source>
        <translation>⟦Thé tókéñ dóéš ñót šáý whíçh kéý šígñéd ít ················⟧</translation>
    </message>
    <message>
        <source>The MCP server works with old keys</source>
        <translation>⟦Thé MÇP šérvér wórkš wíth óld kéýš ·············⟧</translation>
    </message>
    <message>
        <source>The signature does not fit the token</source>
        <translation>⟦Thé šígñátúré dóéš ñót fít thé tókéñ ··············⟧</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>⟦Thé tókéñ háš éxpíréd ········⟧</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>⟦Thé tókéñ íš ñót válíd ýét ··········⟧</translation>
    </message>
    <message>
        <source>The server insists on a client_id claim</source>
        <translation>⟦Thé šérvér íñšíštš óñ á çlíéñt_íd çláím ···············⟧</translation>
    </message>
    <message>
        <source>The token&apos;s subject is not what the server looks for</source>
        <translation>⟦Thé tókéñ&apos;š šúbjéçt íš ñót whát thé šérvér lóókš fór ····················⟧</translation>
    </message>
    <message>
        <source>Token and MCP server do not agree on DPoP</source>
        <translation>⟦Tókéñ áñd MÇP šérvér dó ñót ágréé óñ DPóP ················⟧</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate</source>
        <translation>⟦Thé tókéñ íš bóúñd tó á çlíéñt çértífíçáté ················⟧</translation>
    </message>
    <message>
        <source>The token comes from the org&apos;s own server</source>
        <translation>⟦Thé tókéñ çóméš fróm thé órg&apos;š ówñ šérvér ················⟧</translation>
    </message>
    <message>
        <source>An endpoint is configured as the issuer</source>
        <translation>⟦Áñ éñdpóíñt íš çóñfígúréd áš thé íššúér ···············⟧</translation>
    </message>
    <message>
        <source>The issuers differ by the final slash</source>
        <translation>⟦Thé íššúérš díffér bý thé fíñál šlášh ··············⟧</translation>
    </message>
    <message>
        <source>The token comes from another server of the same org</source>
        <translation>⟦Thé tókéñ çóméš fróm áñóthér šérvér óf thé šámé órg ····················⟧</translation>
    </message>
    <message>
        <source>The issuers differ by the host</source>
        <translation>⟦Thé íššúérš díffér bý thé hóšt ············⟧</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>⟦Thé tókéñ çóméš fróm áñóthér íššúér ··············⟧</translation>
    </message>
    <message>
        <source>The audiences differ by the final slash</source>
        <translation>⟦Thé áúdíéñçéš díffér bý thé fíñál šlášh ···············⟧</translation>
    </message>
    <message>
        <source>The audiences differ by https://</source>
        <translation>⟦Thé áúdíéñçéš díffér bý httpš:// ············⟧</translation>
    </message>
    <message>
        <source>The audiences only look alike</source>
        <translation>⟦Thé áúdíéñçéš óñlý lóók álíké ···········⟧</translation>
    </message>
    <message>
        <source>The token has the factory audience of the default server</source>
        <translation>⟦Thé tókéñ háš thé fáçtórý áúdíéñçé óf thé défáúlt šérvér ······················⟧</translation>
    </message>
    <message>
        <source>The token&apos;s audience is a client id</source>
        <translation>⟦Thé tókéñ&apos;š áúdíéñçé íš á çlíéñt íd ··············⟧</translation>
    </message>
    <message>
        <source>The server expects its own URL as audience</source>
        <translation>⟦Thé šérvér éxpéçtš ítš ówñ ÚRL áš áúdíéñçé ················⟧</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>⟦Thé tókéñ íš fór áñóthér áúdíéñçé ·············⟧</translation>
    </message>
    <message>
        <source>The token is for another MCP server</source>
        <translation>⟦Thé tókéñ íš fór áñóthér MÇP šérvér ··············⟧</translation>
    </message>
    <message>
        <source>The token has several audiences</source>
        <translation>⟦Thé tókéñ háš šévérál áúdíéñçéš ············⟧</translation>
    </message>
    <message>
        <source>The token lacks a scope that the server requires</source>
        <translation>⟦Thé tókéñ láçkš á šçópé thát thé šérvér réqúíréš ···················⟧</translation>
    </message>
    <message>
        <source>The token has the scope where the server does not look</source>
        <translation>⟦Thé tókéñ háš thé šçópé whéré thé šérvér dóéš ñót lóók ·····················⟧</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>⟦Thé tókéñ wáš révókéd ········⟧</translation>
    </message>
    <message>
        <source>Introspection is not set up right</source>
        <translation>⟦Íñtróšpéçtíóñ íš ñót šét úp ríght ·············⟧</translation>
    </message>
    <message>
        <source>The MCP server runs with other values than its file has</source>
        <translation>⟦Thé MÇP šérvér rúñš wíth óthér válúéš tháñ ítš fílé háš ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server may not be able to fetch the keys</source>
        <translation>⟦Thé MÇP šérvér máý ñót bé áblé tó fétçh thé kéýš ···················⟧</translation>
    </message>
    <message>
        <source>The token was issued, but the MCP server refuses it</source>
        <translation>⟦Thé tókéñ wáš íššúéd, bút thé MÇP šérvér réfúšéš ít ····················⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint does not take this method</source>
        <translation>⟦Thé MÇP éñdpóíñt dóéš ñót táké thíš méthód ················⟧</translation>
    </message>
    <message>
        <source>The server cannot check any token without the keys of the authorization server. The variable list of the guide leaves OAUTH_JWKS_URI out.</source>
        <translation>⟦Thé šérvér çáññót çhéçk áñý tókéñ wíthóút thé kéýš óf thé áúthórížátíóñ šérvér. Thé váríáblé líšt óf thé gúídé léávéš ÓÁÚTH_JWKŠ_ÚRÍ óút. ······················································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings shows the Issuer; the keys are at {Issuer}/v1/keys. Nothing to change.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš šhówš thé Íššúér; thé kéýš áré át {Íššúér}/v1/kéýš. Ñóthíñg tó çháñgé. ·····················································⟧</translation>
    </message>
    <message>
        <source>Set OAUTH_JWKS_URI to {Issuer}/v1/keys and restart.</source>
        <translation>⟦Šét ÓÁÚTH_JWKŠ_ÚRÍ tó {Íššúér}/v1/kéýš áñd réštárt. ····················⟧</translation>
    </message>
    <message>
        <source>The code stops, or a tool fails, with a NameError before OAuth plays a part.</source>
        <translation>⟦Thé çódé štópš, ór á tóól fáílš, wíth á ÑáméÉrrór béfóré ÓÁúth pláýš á párt. ······························⟧</translation>
    </message>
    <message>
        <source>Add the import: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</source>
        <translation>⟦Ádd thé ímpórt: fróm štárlétté.réqúéštš ímpórt Réqúéšt; fróm štárlétté.réšpóñšéš ímpórt RédíréçtRéšpóñšé; fróm fáštmçp ímpórt Çóñtéxt; fróm fáštmçp.šérvér.dépéñdéñçíéš ímpórt gét_áççéšš_tókéñ; fróm dátétímé ímpórt dátétímé. ·························································································⟧</translation>
    </message>
    <message>
        <source>The route of the guide that redirects to the authorization server&apos;s metadata adds a path to OAUTH_ISSUER and fails when that is unset.</source>
        <translation>⟦Thé róúté óf thé gúídé thát rédíréçtš tó thé áúthórížátíóñ šérvér&apos;š métádátá áddš á páth tó ÓÁÚTH_ÍŠŠÚÉR áñd fáílš whéñ thát íš úñšét. ·····················································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çópý thé válúé. ···································⟧</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to that value and restart; better, replace the route by RemoteAuthProvider.</source>
        <translation>⟦Šét ÓÁÚTH_ÍŠŠÚÉR tó thát válúé áñd réštárt; béttér, répláçé thé róúté bý RémótéÁúthPróvídér. ····································⟧</translation>
    </message>
    <message>
        <source>It names itself by an address that only its own network knows, or with the MCP path twice. Clients from outside cannot use that name.</source>
        <translation>⟦Ít ñáméš ítšélf bý áñ áddréšš thát óñlý ítš ówñ ñétwórk kñówš, ór wíth thé MÇP páth twíçé. Çlíéñtš fróm óútšídé çáññót úšé thát ñámé. ·····················································⟧</translation>
    </message>
    <message>
        <source>FastMCP: base_url is the public origin, https and without the MCP path, as in base_url=&quot;https://mcp.example.com&quot;.</source>
        <translation>⟦FáštMÇP: bášé_úrl íš thé públíç órígíñ, httpš áñd wíthóút thé MÇP páth, áš íñ bášé_úrl=&quot;httpš://mçp.éxámplé.çóm&quot;. ·············································⟧</translation>
    </message>
    <message>
        <source>Versions up to 2.11 serve /mcp/ instead of /mcp, older ones do not read scp, and the texts of refusals differ.</source>
        <translation>⟦Véršíóñš úp tó 2.11 šérvé /mçp/ íñštéád óf /mçp, óldér óñéš dó ñót réád šçp, áñd thé téxtš óf réfúšálš díffér. ············································⟧</translation>
    </message>
    <message>
        <source>Upgrade FastMCP (pip install --upgrade fastmcp), and read its notes on changes.</source>
        <translation>⟦Úpgrádé FáštMÇP (píp íñštáll --úpgrádé fáštmçp), áñd réád ítš ñótéš óñ çháñgéš. ·······························⟧</translation>
    </message>
    <message>
        <source>Use the path with the final slash until then.</source>
        <translation>⟦Úšé thé páth wíth thé fíñál šlášh úñtíl théñ. ··················⟧</translation>
    </message>
    <message>
        <source>FastMCP&apos;s OAuthProxy and OIDCProxy register clients themselves. Kept in memory, or signed with a key made at each start, the registrations and tokens are lost with a restart.</source>
        <translation>⟦FáštMÇP&apos;š ÓÁúthPróxý áñd ÓÍDÇPróxý régíštér çlíéñtš thémšélvéš. Képt íñ mémórý, ór šígñéd wíth á kéý mádé át éáçh štárt, thé régíštrátíóñš áñd tókéñš áré lóšt wíth á réštárt. ·····································································⟧</translation>
    </message>
    <message>
        <source>OAuthProxy: a persistent client_storage and a fixed jwt_signing_key.</source>
        <translation>⟦ÓÁúthPróxý: á péršíštéñt çlíéñt_štórágé áñd á fíxéd jwt_šígñíñg_kéý. ···························⟧</translation>
    </message>
    <message>
        <source>Delete the stored registration and its tokens, and register again.</source>
        <translation>⟦Délété thé štóréd régíštrátíóñ áñd ítš tókéñš, áñd régíštér ágáíñ. ··························⟧</translation>
    </message>
    <message>
        <source>No request could be sent. A browser may still work if it uses another name server or a VPN.</source>
        <translation>⟦Ñó réqúéšt çóúld bé šéñt. Á brówšér máý štíll wórk íf ít úšéš áñóthér ñámé šérvér ór á VPÑ. ····································⟧</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if the name is your custom domain: its CNAME record is missing.</source>
        <translation>⟦Çúštómížátíóñš &gt; Bráñdš &gt; ýóúr bráñd &gt; Dómáíñš, íf thé ñámé íš ýóúr çúštóm dómáíñ: ítš ÇÑÁMÉ réçórd íš míššíñg. ············································⟧</translation>
    </message>
    <message>
        <source>Create the DNS record of the deployment.</source>
        <translation>⟦Çréáté thé DÑŠ réçórd óf thé déplóýméñt. ················⟧</translation>
    </message>
    <message>
        <source>Correct the host name; connect the VPN that knows it.</source>
        <translation>⟦Çórréçt thé hóšt ñámé; çóññéçt thé VPÑ thát kñówš ít. ·····················⟧</translation>
    </message>
    <message>
        <source>localhost stands for both 127.0.0.1 and ::1, and the server listens on only one of them.</source>
        <translation>⟦lóçálhóšt štáñdš fór bóth 127.0.0.1 áñd ::1, áñd thé šérvér líštéñš óñ óñlý óñé óf thém. ···································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, if this is the redirect&apos;s address: register the IP address that the client listens on.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš, íf thíš íš thé rédíréçt&apos;š áddréšš: régíštér thé ÍP áddréšš thát thé çlíéñt líštéñš óñ. ········································································⟧</translation>
    </message>
    <message>
        <source>Listen on both families, for instance host=&quot;::&quot; or two listeners.</source>
        <translation>⟦Líštéñ óñ bóth fámílíéš, fór íñštáñçé hóšt=&quot;::&quot; ór twó líštéñérš. ··························⟧</translation>
    </message>
    <message>
        <source>In the URL, use the IP address that answers.</source>
        <translation>⟦Íñ thé ÚRL, úšé thé ÍP áddréšš thát áñšwérš. ·················⟧</translation>
    </message>
    <message>
        <source>The machine was reached, but no program listens on that port.</source>
        <translation>⟦Thé máçhíñé wáš réáçhéd, bút ñó prógrám líštéñš óñ thát pórt. ························⟧</translation>
    </message>
    <message>
        <source>Start the server; in a container bind 0.0.0.0 and publish the port.</source>
        <translation>⟦Štárt thé šérvér; íñ á çóñtáíñér bíñd 0.0.0.0 áñd públíšh thé pórt. ··························⟧</translation>
    </message>
    <message>
        <source>Correct the port.</source>
        <translation>⟦Çórréçt thé pórt. ······⟧</translation>
    </message>
    <message>
        <source>Something listens there, but it does not speak HTTP, expects TLS, or fell over the request. A proxy or a firewall that cuts connections looks the same.</source>
        <translation>⟦Šóméthíñg líštéñš théré, bút ít dóéš ñót špéák HTTP, éxpéçtš TLŠ, ór féll óvér thé réqúéšt. Á próxý ór á fíréwáll thát çútš çóññéçtíóñš lóókš thé šámé. ····························································⟧</translation>
    </message>
    <message>
        <source>Read the log of what listens on that port.</source>
        <translation>⟦Réád thé lóg óf whát líštéñš óñ thát pórt. ················⟧</translation>
    </message>
    <message>
        <source>Check the port, and http against https.</source>
        <translation>⟦Çhéçk thé pórt, áñd http ágáíñšt httpš. ···············⟧</translation>
    </message>
    <message>
        <source>A connection that is never accepted points to a firewall. One that is accepted and then silent points to a server that hangs, often while it fetches the signing keys itself.</source>
        <translation>⟦Á çóññéçtíóñ thát íš ñévér áççéptéd póíñtš tó á fíréwáll. Óñé thát íš áççéptéd áñd théñ šíléñt póíñtš tó á šérvér thát háñgš, óftéñ whílé ít fétçhéš thé šígñíñg kéýš ítšélf. ·····································································⟧</translation>
    </message>
    <message>
        <source>Security &gt; Networks, if a zone blocks the machine.</source>
        <translation>⟦Šéçúrítý &gt; Ñétwórkš, íf á žóñé blóçkš thé máçhíñé. ····················⟧</translation>
    </message>
    <message>
        <source>Open the firewall or security group; let the server reach the authorization server on port 443.</source>
        <translation>⟦Ópéñ thé fíréwáll ór šéçúrítý gróúp; lét thé šérvér réáçh thé áúthórížátíóñ šérvér óñ pórt 443. ······································⟧</translation>
    </message>
    <message>
        <source>Check the VPN and the proxy; raise the time limit to tell slow from silent.</source>
        <translation>⟦Çhéçk thé VPÑ áñd thé próxý; ráíšé thé tímé límít tó téll šlów fróm šíléñt. ······························⟧</translation>
    </message>
    <message>
        <source>The certificate may be self-signed, from a private authority, or sent without its intermediate. If it names a security product, a proxy reads the traffic.</source>
        <translation>⟦Thé çértífíçáté máý bé šélf-šígñéd, fróm á príváté áúthórítý, ór šéñt wíthóút ítš íñtérmédíáté. Íf ít ñáméš á šéçúrítý pródúçt, á próxý réádš thé tráffíç. ·····························································⟧</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, with the full chain.</source>
        <translation>⟦Íñštáll á çértífíçáté óf á públíç áúthórítý, wíth thé fúll çháíñ. ··························⟧</translation>
    </message>
    <message>
        <source>Trust the private root (--ca-file). Do not switch verification off.</source>
        <translation>⟦Trúšt thé príváté róót (--çá-fílé). Dó ñót šwítçh vérífíçátíóñ óff. ··························⟧</translation>
    </message>
    <message>
        <source>The name in the URL is not among the names that the certificate lists.</source>
        <translation>⟦Thé ñámé íñ thé ÚRL íš ñót ámóñg thé ñáméš thát thé çértífíçáté líštš. ····························⟧</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is your custom domain: its certificate.</source>
        <translation>⟦Çúštómížátíóñš &gt; Bráñdš &gt; ýóúr bráñd &gt; Dómáíñš, íf ít íš ýóúr çúštóm dómáíñ: ítš çértífíçáté. ·····································⟧</translation>
    </message>
    <message>
        <source>Install a certificate that lists the host.</source>
        <translation>⟦Íñštáll á çértífíçáté thát líštš thé hóšt. ················⟧</translation>
    </message>
    <message>
        <source>Use a host name that the certificate lists.</source>
        <translation>⟦Úšé á hóšt ñámé thát thé çértífíçáté líštš. ·················⟧</translation>
    </message>
    <message>
        <source>Browsers have the intermediate certificate from elsewhere; programs, Python and Node do not.</source>
        <translation>⟦Brówšérš hávé thé íñtérmédíáté çértífíçáté fróm élšéwhéré; prógrámš, Pýthóñ áñd Ñódé dó ñót. ····································⟧</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is a custom domain: upload the whole chain.</source>
        <translation>⟦Çúštómížátíóñš &gt; Bráñdš &gt; ýóúr bráñd &gt; Dómáíñš, íf ít íš á çúštóm dómáíñ: úplóád thé whólé çháíñ. ······································⟧</translation>
    </message>
    <message>
        <source>Configure the full chain (fullchain.pem): the server&apos;s certificate, then the intermediate ones.</source>
        <translation>⟦Çóñfígúré thé fúll çháíñ (fúllçháíñ.pém): thé šérvér&apos;š çértífíçáté, théñ thé íñtérmédíáté óñéš. ······································⟧</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid. If only this machine&apos;s clock says so, the clock is wrong.</source>
        <translation>⟦Ít háš éxpíréd ór íš ñót ýét válíd. Íf óñlý thíš máçhíñé&apos;š çlóçk šáýš šó, thé çlóçk íš wróñg. ·····································⟧</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>⟦Réñéw thé çértífíçáté. ········⟧</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>⟦Çhéçk thíš máçhíñé&apos;š çlóçk. ··········⟧</translation>
    </message>
    <message>
        <source>The handshake ended before any certificate was shown: an old server, or a box in between that speaks only TLS 1.0 or 1.1. Okta refuses everything below 1.2.</source>
        <translation>⟦Thé háñdšháké éñdéd béfóré áñý çértífíçáté wáš šhówñ: áñ óld šérvér, ór á bóx íñ bétwééñ thát špéákš óñlý TLŠ 1.0 ór 1.1. Óktá réfúšéš évérýthíñg bélów 1.2. ······························································⟧</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>⟦Éñáblé TLŠ 1.2 áñd 1.3. ·········⟧</translation>
    </message>
    <message>
        <source>Update the client, or the proxy that it goes through.</source>
        <translation>⟦Úpdáté thé çlíéñt, ór thé próxý thát ít góéš thróúgh. ·····················⟧</translation>
    </message>
    <message>
        <source>One side speaks TLS and the other does not.</source>
        <translation>⟦Óñé šídé špéákš TLŠ áñd thé óthér dóéš ñót. ·················⟧</translation>
    </message>
    <message>
        <source>Correct the scheme of base_url, or the port that the proxy forwards to.</source>
        <translation>⟦Çórréçt thé šçhémé óf bášé_úrl, ór thé pórt thát thé próxý fórwárdš tó. ····························⟧</translation>
    </message>
    <message>
        <source>Change the scheme of the URL.</source>
        <translation>⟦Çháñgé thé šçhémé óf thé ÚRL. ···········⟧</translation>
    </message>
    <message>
        <source>The refusal is the proxy&apos;s, not the server&apos;s: 407 asks for its credentials, 403 is its block list.</source>
        <translation>⟦Thé réfúšál íš thé próxý&apos;š, ñót thé šérvér&apos;š: 407 áškš fór ítš çrédéñtíálš, 403 íš ítš blóçk líšt. ·······································⟧</translation>
    </message>
    <message>
        <source>Correct the proxy settings and its credentials; have *.okta.com, *.oktacdn.com and the MCP host allowed; no proxy for loopback addresses.</source>
        <translation>⟦Çórréçt thé próxý šéttíñgš áñd ítš çrédéñtíálš; hávé *.óktá.çóm, *.óktáçdñ.çóm áñd thé MÇP hóšt állówéd; ñó próxý fór lóópbáçk áddréššéš. ······················································⟧</translation>
    </message>
    <message>
        <source>The certificate is not from a public authority. Browsers trust the company&apos;s root, Python, Node and other programs do not.</source>
        <translation>⟦Thé çértífíçáté íš ñót fróm á públíç áúthórítý. Brówšérš trúšt thé çómpáñý&apos;š róót, Pýthóñ, Ñódé áñd óthér prógrámš dó ñót. ················································⟧</translation>
    </message>
    <message>
        <source>Give the root to the server&apos;s runtime too (SSL_CERT_FILE), because it fetches Okta&apos;s keys.</source>
        <translation>⟦Gívé thé róót tó thé šérvér&apos;š rúñtímé tóó (ŠŠL_ÇÉRT_FÍLÉ), béçáúšé ít fétçhéš Óktá&apos;š kéýš. ····································⟧</translation>
    </message>
    <message>
        <source>Give the company&apos;s root to the runtime (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or have the host exempted from inspection.</source>
        <translation>⟦Gívé thé çómpáñý&apos;š róót tó thé rúñtímé (ŠŠL_ÇÉRT_FÍLÉ, ÑÓDÉ_ÉXTRÁ_ÇÁ_ÇÉRTŠ), ór hávé thé hóšt éxémptéd fróm íñšpéçtíóñ. ···············································⟧</translation>
    </message>
    <message>
        <source>Requests for metadata end at an unrelated host, as in a hotel or a guest network before its terms are accepted.</source>
        <translation>⟦Réqúéštš fór métádátá éñd át áñ úñrélátéd hóšt, áš íñ á hótél ór á gúéšt ñétwórk béfóré ítš térmš áré áççéptéd. ············································⟧</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>⟦Ópéñ á brówšér, šígñ íñ tó thé ñétwórk, áñd trý ágáíñ. ·····················⟧</translation>
    </message>
    <message>
        <source>Two independent hosts agree on another time. Tokens then look fresh or expired wrongly, and proofs and assertions signed here are refused.</source>
        <translation>⟦Twó íñdépéñdéñt hóštš ágréé óñ áñóthér tímé. Tókéñš théñ lóók fréšh ór éxpíréd wróñglý, áñd próófš áñd áššértíóñš šígñéd héré áré réfúšéd. ·······················································⟧</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on this machine.</source>
        <translation>⟦Šwítçh óñ tímé šýñçhróñíšátíóñ óñ thíš máçhíñé. ··················⟧</translation>
    </message>
    <message>
        <source>A server that is far ahead sees fresh tokens as expired; FastMCP allows no tolerance. One that is behind accepts expired ones.</source>
        <translation>⟦Á šérvér thát íš fár áhéád šééš fréšh tókéñš áš éxpíréd; FáštMÇP állówš ñó tóléráñçé. Óñé thát íš béhíñd áççéptš éxpíréd óñéš. ··················································⟧</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on the server&apos;s host or virtual machine.</source>
        <translation>⟦Šwítçh óñ tímé šýñçhróñíšátíóñ óñ thé šérvér&apos;š hóšt ór vírtúál máçhíñé. ····························⟧</translation>
    </message>
    <message>
        <source>Over plain HTTP everyone on the way can read the token. Only loopback addresses are exempt.</source>
        <translation>⟦Óvér pláíñ HTTP évérýóñé óñ thé wáý çáñ réád thé tókéñ. Óñlý lóópbáçk áddréššéš áré éxémpt. ····································⟧</translation>
    </message>
    <message>
        <source>Serve over https and set base_url to the https address.</source>
        <translation>⟦Šérvé óvér httpš áñd šét bášé_úrl tó thé httpš áddréšš. ······················⟧</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>⟦Úšé httpš íñ thé ÚRL. ········⟧</translation>
    </message>
    <message>
        <source>It has not the form of an MCP server&apos;s answer: a gateway, firewall or load balancer refused. Okta has no part in it.</source>
        <translation>⟦Ít háš ñót thé fórm óf áñ MÇP šérvér&apos;š áñšwér: á gátéwáý, fíréwáll ór lóád báláñçér réfúšéd. Óktá háš ñó párt íñ ít. ··············································⟧</translation>
    </message>
    <message>
        <source>Correct the rule of the gateway, so that requests with a Bearer token reach the MCP server.</source>
        <translation>⟦Çórréçt thé rúlé óf thé gátéwáý, šó thát réqúéštš wíth á Béárér tókéñ réáçh thé MÇP šérvér. ····································⟧</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway; a server log without an entry for the request proves it.</source>
        <translation>⟦Ášk whóévér rúñš thé gátéwáý; á šérvér lóg wíthóút áñ éñtrý fór thé réqúéšt próvéš ít. ··································⟧</translation>
    </message>
    <message>
        <source>The host answers, but not as an MCP server at this address. FastMCP listens at /mcp unless told otherwise.</source>
        <translation>⟦Thé hóšt áñšwérš, bút ñót áš áñ MÇP šérvér át thíš áddréšš. FáštMÇP líštéñš át /mçp úñléšš tóld óthérwíšé. ··········································⟧</translation>
    </message>
    <message>
        <source>Check mcp.run(path=…) and the prefix that a gateway adds.</source>
        <translation>⟦Çhéçk mçp.rúñ(páth=…) áñd thé préfíx thát á gátéwáý áddš. ······················⟧</translation>
    </message>
    <message>
        <source>Correct the path of the MCP URL.</source>
        <translation>⟦Çórréçt thé páth óf thé MÇP ÚRL. ············⟧</translation>
    </message>
    <message>
        <source>A client that repeats the request with its body and its Authorization header gets through; others do not.</source>
        <translation>⟦Á çlíéñt thát répéátš thé réqúéšt wíth ítš bódý áñd ítš Áúthórížátíóñ héádér gétš thróúgh; óthérš dó ñót. ··········································⟧</translation>
    </message>
    <message>
        <source>FastMCP: the path is /mcp from 2.12, /mcp/ before.</source>
        <translation>⟦FáštMÇP: thé páth íš /mçp fróm 2.12, /mçp/ béfóré. ····················⟧</translation>
    </message>
    <message>
        <source>Use the exact path of the redirect.</source>
        <translation>⟦Úšé thé éxáçt páth óf thé rédíréçt. ··············⟧</translation>
    </message>
    <message>
        <source>The scheme is part of the origin, so clients drop the Authorization header. Usually TLS ends at a proxy and the server behind it builds the address from its own plain connection.</source>
        <translation>⟦Thé šçhémé íš párt óf thé órígíñ, šó çlíéñtš dróp thé Áúthórížátíóñ héádér. Úšúállý TLŠ éñdš át á próxý áñd thé šérvér béhíñd ít búíldš thé áddréšš fróm ítš ówñ pláíñ çóññéçtíóñ. ·······································································⟧</translation>
    </message>
    <message>
        <source>Start uvicorn with --proxy-headers, set FORWARDED_ALLOW_IPS and let the proxy send X-Forwarded-Proto: https.</source>
        <translation>⟦Štárt úvíçórñ wíth --próxý-héádérš, šét FÓRWÁRDÉD_ÁLLÓW_ÍPŠ áñd lét thé próxý šéñd X-Fórwárdéd-Prótó: httpš. ···········································⟧</translation>
    </message>
    <message>
        <source>Use the exact path, so that no redirect is needed.</source>
        <translation>⟦Úšé thé éxáçt páth, šó thát ñó rédíréçt íš ñéédéd. ····················⟧</translation>
    </message>
    <message>
        <source>A proxy that adds the final slash before a server that takes it away does this, and so does one that sends https back to https because TLS ends before it.</source>
        <translation>⟦Á próxý thát áddš thé fíñál šlášh béfóré á šérvér thát tákéš ít áwáý dóéš thíš, áñd šó dóéš óñé thát šéñdš httpš báçk tó httpš béçáúšé TLŠ éñdš béfóré ít. ·····························································⟧</translation>
    </message>
    <message>
        <source>Let only one of proxy and server redirect; tell the server the outer scheme (X-Forwarded-Proto).</source>
        <translation>⟦Lét óñlý óñé óf próxý áñd šérvér rédíréçt; téll thé šérvér thé óútér šçhémé (X-Fórwárdéd-Prótó). ······································⟧</translation>
    </message>
    <message>
        <source>Use the address that answers without a redirect.</source>
        <translation>⟦Úšé thé áddréšš thát áñšwérš wíthóút á rédíréçt. ···················⟧</translation>
    </message>
    <message>
        <source>A token must not be carried to another scheme, host or port, so the server behind the redirect sees a request without one.</source>
        <translation>⟦Á tókéñ múšt ñót bé çárríéd tó áñóthér šçhémé, hóšt ór pórt, šó thé šérvér béhíñd thé rédíréçt šééš á réqúéšt wíthóút óñé. ················································⟧</translation>
    </message>
    <message>
        <source>Serve the MCP endpoint where clients are told to call it.</source>
        <translation>⟦Šérvé thé MÇP éñdpóíñt whéré çlíéñtš áré tóld tó çáll ít. ······················⟧</translation>
    </message>
    <message>
        <source>Configure the final URL. Do not forward the token by hand.</source>
        <translation>⟦Çóñfígúré thé fíñál ÚRL. Dó ñót fórwárd thé tókéñ bý háñd. ·······················⟧</translation>
    </message>
    <message>
        <source>The token was sent, and the server answers as if none had come. A proxy or gateway in between removes or consumes the header.</source>
        <translation>⟦Thé tókéñ wáš šéñt, áñd thé šérvér áñšwérš áš íf ñóñé hád çómé. Á próxý ór gátéwáý íñ bétwééñ rémóvéš ór çóñšúméš thé héádér. ··················································⟧</translation>
    </message>
    <message>
        <source>nginx: proxy_set_header Authorization $http_authorization; Apache with mod_wsgi: WSGIPassAuthorization On; API gateway: let the header through.</source>
        <translation>⟦ñgíñx: próxý_šét_héádér Áúthórížátíóñ $http_áúthórížátíóñ; Ápáçhé wíth mód_wšgí: WŠGÍPáššÁúthórížátíóñ Óñ; ÁPÍ gátéwáý: lét thé héádér thróúgh. ·························································⟧</translation>
    </message>
    <message>
        <source>Try the server&apos;s own address, past the proxy, to confirm it.</source>
        <translation>⟦Trý thé šérvér&apos;š ówñ áddréšš, pášt thé próxý, tó çóñfírm ít. ························⟧</translation>
    </message>
    <message>
        <source>The server cannot read a token from it. Often the word Bearer was pasted into a field that already adds it.</source>
        <translation>⟦Thé šérvér çáññót réád á tókéñ fróm ít. Óftéñ thé wórd Béárér wáš páštéd íñtó á fíéld thát álréádý áddš ít. ··········································⟧</translation>
    </message>
    <message>
        <source>Enter the bare token, without Bearer, quotes or line breaks.</source>
        <translation>⟦Éñtér thé báré tókéñ, wíthóút Béárér, qúótéš ór líñé bréákš. ························⟧</translation>
    </message>
    <message>
        <source>Basic is for the token endpoint. The MCP server wants a Bearer token, and now knows the secret.</source>
        <translation>⟦Bášíç íš fór thé tókéñ éñdpóíñt. Thé MÇP šérvér wáñtš á Béárér tókéñ, áñd ñów kñówš thé šéçrét. ······································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret: replace the one that was sent.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Géñéráté ñéw šéçrét: répláçé thé óñé thát wáš šéñt. ······················································⟧</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token first, and send that: Authorization: Bearer and the token.</source>
        <translation>⟦Ášk thé tókéñ éñdpóíñt fór á tókéñ fíršt, áñd šéñd thát: Áúthórížátíóñ: Béárér áñd thé tókéñ. ·····································⟧</translation>
    </message>
    <message>
        <source>Only one way may be used. FastMCP takes the first header, another server may take the other one or refuse.</source>
        <translation>⟦Óñlý óñé wáý máý bé úšéd. FáštMÇP tákéš thé fíršt héádér, áñóthér šérvér máý táké thé óthér óñé ór réfúšé. ··········································⟧</translation>
    </message>
    <message>
        <source>See that no proxy adds a header of its own.</source>
        <translation>⟦Šéé thát ñó próxý áddš á héádér óf ítš ówñ. ·················⟧</translation>
    </message>
    <message>
        <source>Remove the Authorization field from the custom headers of the client&apos;s entry.</source>
        <translation>⟦Rémóvé thé Áúthórížátíóñ fíéld fróm thé çúštóm héádérš óf thé çlíéñt&apos;š éñtrý. ······························⟧</translation>
    </message>
    <message>
        <source>MCP forbids it, and FastMCP does not look there. URLs are written to logs, so the token must be taken for known.</source>
        <translation>⟦MÇP fórbídš ít, áñd FáštMÇP dóéš ñót lóók théré. ÚRLš áré wríttéñ tó lógš, šó thé tókéñ múšt bé tákéñ fór kñówñ. ············································⟧</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: look for uses of the token; a short Access token lifetime limits the harm.</source>
        <translation>⟦Répórtš &gt; Šýštém Lóg: lóók fór úšéš óf thé tókéñ; á šhórt Áççéšš tókéñ lífétímé límítš thé hárm. ······································⟧</translation>
    </message>
    <message>
        <source>Send it in the header, Authorization: Bearer and the token, and get a new one.</source>
        <translation>⟦Šéñd ít íñ thé héádér, Áúthórížátíóñ: Béárér áñd thé tókéñ, áñd gét á ñéw óñé. ·······························⟧</translation>
    </message>
    <message>
        <source>The server asks for one with 401, which is how the flow starts. It stops here unless the client signs in or sends the token that it has.</source>
        <translation>⟦Thé šérvér áškš fór óñé wíth 401, whíçh íš hów thé flów štártš. Ít štópš héré úñléšš thé çlíéñt šígñš íñ ór šéñdš thé tókéñ thát ít háš. ······················································⟧</translation>
    </message>
    <message>
        <source>Sign in, or configure the token for this server.</source>
        <translation>⟦Šígñ íñ, ór çóñfígúré thé tókéñ fór thíš šérvér. ···················⟧</translation>
    </message>
    <message>
        <source>405 to GET or DELETE is allowed: servers without sessions, such as FastMCP with stateless_http=True, have only POST. 405 to POST is not: every request of MCP is one, so a route or a gateway in front of the server keeps it away.</source>
        <translation>⟦405 tó GÉT ór DÉLÉTÉ íš állówéd: šérvérš wíthóút šéššíóñš, šúçh áš FáštMÇP wíth štátéléšš_http=Trúé, hávé óñlý PÓŠT. 405 tó PÓŠT íš ñót: évérý réqúéšt óf MÇP íš óñé, šó á róúté ór á gátéwáý íñ fróñt óf thé šérvér kéépš ít áwáý. ··························································································⟧</translation>
    </message>
    <message>
        <source>If POST gets 405: let POST (and DELETE) through to this path.</source>
        <translation>⟦Íf PÓŠT gétš 405: lét PÓŠT (áñd DÉLÉTÉ) thróúgh tó thíš páth. ························⟧</translation>
    </message>
    <message>
        <source>If only GET does: go on without the GET stream.</source>
        <translation>⟦Íf óñlý GÉT dóéš: gó óñ wíthóút thé GÉT štréám. ··················⟧</translation>
    </message>
    <message>
        <source>An MCP server may answer with JSON or with an event stream, and wants to read that the client takes both; */* does not count.</source>
        <translation>⟦Áñ MÇP šérvér máý áñšwér wíth JŠÓÑ ór wíth áñ évéñt štréám, áñd wáñtš tó réád thát thé çlíéñt tákéš bóth; */* dóéš ñót çóúñt. ··················································⟧</translation>
    </message>
    <message>
        <source>Send Accept: application/json, text/event-stream.</source>
        <translation>⟦Šéñd Áççépt: ápplíçátíóñ/jšóñ, téxt/évéñt-štréám. ···················⟧</translation>
    </message>
    <message>
        <source>MCP messages are sent as application/json.</source>
        <translation>⟦MÇP méššágéš áré šéñt áš ápplíçátíóñ/jšóñ. ················⟧</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json.</source>
        <translation>⟦Šéñd Çóñtéñt-Týpé: ápplíçátíóñ/jšóñ. ··············⟧</translation>
    </message>
    <message>
        <source>The server opened a session, and a later request came without Mcp-Session-Id: a client&apos;s mistake, a proxy that drops the header, or a browser that may not read it.</source>
        <translation>⟦Thé šérvér ópéñéd á šéššíóñ, áñd á látér réqúéšt çámé wíthóút Mçp-Šéššíóñ-Íd: á çlíéñt&apos;š míštáké, á próxý thát drópš thé héádér, ór á brówšér thát máý ñót réád ít. ·································································⟧</translation>
    </message>
    <message>
        <source>Let the proxy pass Mcp-Session-Id and expose it by CORS, or run FastMCP with stateless_http=True.</source>
        <translation>⟦Lét thé próxý pášš Mçp-Šéššíóñ-Íd áñd éxpóšé ít bý ÇÓRŠ, ór rúñ FáštMÇP wíth štátéléšš_http=Trúé. ······································⟧</translation>
    </message>
    <message>
        <source>Send the Mcp-Session-Id of the answer to initialize with every request.</source>
        <translation>⟦Šéñd thé Mçp-Šéššíóñ-Íd óf thé áñšwér tó íñítíálížé wíth évérý réqúéšt. ····························⟧</translation>
    </message>
    <message>
        <source>It was restarted, the session ran out, or several replicas each keep their own sessions (then 200 and 404 alternate).</source>
        <translation>⟦Ít wáš réštártéd, thé šéššíóñ ráñ óút, ór šévérál réplíçáš éáçh kéép théír ówñ šéššíóñš (théñ 200 áñd 404 áltérñáté). ··············································⟧</translation>
    </message>
    <message>
        <source>Make sessions sticky, or run with stateless_http=True.</source>
        <translation>⟦Máké šéššíóñš štíçký, ór rúñ wíth štátéléšš_http=Trúé. ·····················⟧</translation>
    </message>
    <message>
        <source>Initialise again.</source>
        <translation>⟦Íñítíálíšé ágáíñ. ······⟧</translation>
    </message>
    <message>
        <source>Client and server have no MCP revision in common, or the client asked for the wrong one.</source>
        <translation>⟦Çlíéñt áñd šérvér hávé ñó MÇP révíšíóñ íñ çómmóñ, ór thé çlíéñt áškéd fór thé wróñg óñé. ···································⟧</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>⟦Úpdáté thé šérvér. ·······⟧</translation>
    </message>
    <message>
        <source>Update the client, or choose a revision that the server names.</source>
        <translation>⟦Úpdáté thé çlíéñt, ór çhóóšé á révíšíóñ thát thé šérvér ñáméš. ························⟧</translation>
    </message>
    <message>
        <source>MCP 2026-07-28 repeats method, name and version in headers, and the server compares. Often a gateway changes the body or drops headers that it does not know.</source>
        <translation>⟦MÇP 2026-07-28 répéátš méthód, ñámé áñd véršíóñ íñ héádérš, áñd thé šérvér çómpáréš. Óftéñ á gátéwáý çháñgéš thé bódý ór drópš héádérš thát ít dóéš ñót kñów. ······························································⟧</translation>
    </message>
    <message>
        <source>Gateway: let Mcp-Method, Mcp-Name and MCP-Protocol-Version pass unchanged.</source>
        <translation>⟦Gátéwáý: lét Mçp-Méthód, Mçp-Ñámé áñd MÇP-Prótóçól-Véršíóñ pášš úñçháñgéd. ·····························⟧</translation>
    </message>
    <message>
        <source>Take both from the same message.</source>
        <translation>⟦Táké bóth fróm thé šámé méššágé. ············⟧</translation>
    </message>
    <message>
        <source>Up to 2025-11-25 a connection opens with initialize and has a session; from 2026-07-28 each request stands for itself.</source>
        <translation>⟦Úp tó 2025-11-25 á çóññéçtíóñ ópéñš wíth íñítíálížé áñd háš á šéššíóñ; fróm 2026-07-28 éáçh réqúéšt štáñdš fór ítšélf. ···············································⟧</translation>
    </message>
    <message>
        <source>Upgrade the server&apos;s SDK, which serves both.</source>
        <translation>⟦Úpgrádé thé šérvér&apos;š ŠDK, whíçh šérvéš bóth. ·················⟧</translation>
    </message>
    <message>
        <source>Use a client that tries both openings, or set its protocol version.</source>
        <translation>⟦Úšé á çlíéñt thát tríéš bóth ópéñíñgš, ór šét ítš prótóçól véršíóñ. ··························⟧</translation>
    </message>
    <message>
        <source>This is a guard against DNS rebinding and has nothing to do with OAuth.</source>
        <translation>⟦Thíš íš á gúárd ágáíñšt DÑŠ rébíñdíñg áñd háš ñóthíñg tó dó wíth ÓÁúth. ····························⟧</translation>
    </message>
    <message>
        <source>Add the origin to allowed_origins.</source>
        <translation>⟦Ádd thé órígíñ tó állówéd_órígíñš. ·············⟧</translation>
    </message>
    <message>
        <source>Do not send Origin unless it is a browser.</source>
        <translation>⟦Dó ñót šéñd Órígíñ úñléšš ít íš á brówšér. ················⟧</translation>
    </message>
    <message>
        <source>A client in a browser first asks with OPTIONS and can read only what CORS allows. Programs outside a browser do not notice.</source>
        <translation>⟦Á çlíéñt íñ á brówšér fíršt áškš wíth ÓPTÍÓÑŠ áñd çáñ réád óñlý whát ÇÓRŠ állówš. Prógrámš óútšídé á brówšér dó ñót ñótíçé. ·················································⟧</translation>
    </message>
    <message>
        <source>CORS middleware outside of the authentication: allow the origin and the headers Authorization, Content-Type and the Mcp ones, and expose WWW-Authenticate and Mcp-Session-Id.</source>
        <translation>⟦ÇÓRŠ míddléwáré óútšídé óf thé áúthéñtíçátíóñ: állów thé órígíñ áñd thé héádérš Áúthórížátíóñ, Çóñtéñt-Týpé áñd thé Mçp óñéš, áñd éxpóšé WWW-Áúthéñtíçáté áñd Mçp-Šéššíóñ-Íd. ·····································································⟧</translation>
    </message>
    <message>
        <source>Use a client outside of the browser until then.</source>
        <translation>⟦Úšé á çlíéñt óútšídé óf thé brówšér úñtíl théñ. ··················⟧</translation>
    </message>
    <message>
        <source>The name in the URL is not in the server&apos;s list of hosts, as happens behind tunnels and proxies.</source>
        <translation>⟦Thé ñámé íñ thé ÚRL íš ñót íñ thé šérvér&apos;š líšt óf hóštš, áš háppéñš béhíñd túññélš áñd próxíéš. ······································⟧</translation>
    </message>
    <message>
        <source>Add the public host to allowed_hosts, or let the proxy pass the expected Host.</source>
        <translation>⟦Ádd thé públíç hóšt tó állówéd_hóštš, ór lét thé próxý pášš thé éxpéçtéd Hóšt. ·······························⟧</translation>
    </message>
    <message>
        <source>This is an error inside the server or the gateway before it, not one of sign-in.</source>
        <translation>⟦Thíš íš áñ érrór íñšídé thé šérvér ór thé gátéwáý béfóré ít, ñót óñé óf šígñ-íñ. ································⟧</translation>
    </message>
    <message>
        <source>Read the log of the component that answered.</source>
        <translation>⟦Réád thé lóg óf thé çómpóñéñt thát áñšwéréd. ·················⟧</translation>
    </message>
    <message>
        <source>It has nothing to do with the sign-in.</source>
        <translation>⟦Ít háš ñóthíñg tó dó wíth thé šígñ-íñ. ···············⟧</translation>
    </message>
    <message>
        <source>Raise the limit: of the server, or of the proxy (client_max_body_size of nginx).</source>
        <translation>⟦Ráíšé thé límít: óf thé šérvér, ór óf thé próxý (çlíéñt_máx_bódý_šížé óf ñgíñx). ································⟧</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>⟦Šéñd léšš át óñçé. ·······⟧</translation>
    </message>
    <message>
        <source>The limit is the MCP server&apos;s or its gateway&apos;s, not Okta&apos;s.</source>
        <translation>⟦Thé límít íš thé MÇP šérvér&apos;š ór ítš gátéwáý&apos;š, ñót Óktá&apos;š. ·······················⟧</translation>
    </message>
    <message>
        <source>Raise the limit if it is too low.</source>
        <translation>⟦Ráíšé thé límít íf ít íš tóó lów. ·············⟧</translation>
    </message>
    <message>
        <source>Wait as Retry-After says, and send fewer requests.</source>
        <translation>⟦Wáít áš Rétrý-Áftér šáýš, áñd šéñd féwér réqúéštš. ····················⟧</translation>
    </message>
    <message>
        <source>The answer is a stream, but it arrives only as a whole, or is cut when the proxy&apos;s time is up. Short calls work.</source>
        <translation>⟦Thé áñšwér íš á štréám, bút ít árrívéš óñlý áš á whólé, ór íš çút whéñ thé próxý&apos;š tímé íš úp. Šhórt çállš wórk. ············································⟧</translation>
    </message>
    <message>
        <source>nginx: proxy_buffering off, or the header X-Accel-Buffering: no; raise the idle time-out (proxy_read_timeout).</source>
        <translation>⟦ñgíñx: próxý_búfféríñg óff, ór thé héádér X-Áççél-Búfféríñg: ñó; ráíšé thé ídlé tímé-óút (próxý_réád_tíméóút). ············································⟧</translation>
    </message>
    <message>
        <source>The client cannot find out who issues tokens for it. Current MCP clients stop here; those of 2025-03-26 fall back to /.well-known/oauth-authorization-server of the MCP server.</source>
        <translation>⟦Thé çlíéñt çáññót fíñd óút whó íššúéš tókéñš fór ít. Çúrréñt MÇP çlíéñtš štóp héré; thóšé óf 2025-03-26 fáll báçk tó /.wéll-kñówñ/óáúth-áúthórížátíóñ-šérvér óf thé MÇP šérvér. ······································································⟧</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</source>
        <translation>⟦FáštMÇP: répláçé áúth=JWTVérífíér(…) bý RémótéÁúthPróvídér(tókéñ_vérífíér=…, áúthórížátíóñ_šérvérš=[Íššúér], bášé_úrl=…). ················································⟧</translation>
    </message>
    <message>
        <source>Enter the issuer by hand where the client allows it.</source>
        <translation>⟦Éñtér thé íššúér bý háñd whéré thé çlíéñt állówš ít. ····················⟧</translation>
    </message>
    <message>
        <source>FastMCP does this when JWTVerifier has a base_url but no RemoteAuthProvider serves the document; a gateway that does not route /.well-known/ has the same effect.</source>
        <translation>⟦FáštMÇP dóéš thíš whéñ JWTVérífíér háš á bášé_úrl bút ñó RémótéÁúthPróvídér šérvéš thé dóçúméñt; á gátéwáý thát dóéš ñót róúté /.wéll-kñówñ/ háš thé šámé éfféçt. ································································⟧</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Route /.well-known/ of the public host to the application.</source>
        <translation>⟦FáštMÇP: répláçé áúth=JWTVérífíér(…) bý RémótéÁúthPróvídér(tókéñ_vérífíér=…, áúthórížátíóñ_šérvérš=[Íššúér], bášé_úrl=…). Róúté /.wéll-kñówñ/ óf thé públíç hóšt tó thé ápplíçátíóñ. ········································································⟧</translation>
    </message>
    <message>
        <source>The well-known part belongs between host and path. Here it is appended to the path, where no client looks.</source>
        <translation>⟦Thé wéll-kñówñ párt bélóñgš bétwééñ hóšt áñd páth. Héré ít íš áppéñdéd tó thé páth, whéré ñó çlíéñt lóókš. ··········································⟧</translation>
    </message>
    <message>
        <source>Route /.well-known/oauth-protected-resource/mcp of the public host to it; RemoteAuthProvider of FastMCP does.</source>
        <translation>⟦Róúté /.wéll-kñówñ/óáúth-prótéçtéd-réšóúrçé/mçp óf thé públíç hóšt tó ít; RémótéÁúthPróvídér óf FáštMÇP dóéš. ···········································⟧</translation>
    </message>
    <message>
        <source>The challenge names neither, so a client that tries only the other one finds nothing.</source>
        <translation>⟦Thé çhálléñgé ñáméš ñéíthér, šó á çlíéñt thát tríéš óñlý thé óthér óñé fíñdš ñóthíñg. ··································⟧</translation>
    </message>
    <message>
        <source>Name it in the challenge (resource_metadata), as FastMCP&apos;s RemoteAuthProvider does, or serve both.</source>
        <translation>⟦Ñámé ít íñ thé çhálléñgé (réšóúrçé_métádátá), áš FáštMÇP&apos;š RémótéÁúthPróvídér dóéš, ór šérvé bóth. ·······································⟧</translation>
    </message>
    <message>
        <source>A client must read it before it has any token. A gateway protects /.well-known/ together with the rest.</source>
        <translation>⟦Á çlíéñt múšt réád ít béfóré ít háš áñý tókéñ. Á gátéwáý prótéçtš /.wéll-kñówñ/ tógéthér wíth thé réšt. ·········································⟧</translation>
    </message>
    <message>
        <source>Gateway: exempt /.well-known/ from authentication.</source>
        <translation>⟦Gátéwáý: éxémpt /.wéll-kñówñ/ fróm áúthéñtíçátíóñ. ····················⟧</translation>
    </message>
    <message>
        <source>Something else answers at the well-known path, such as the catch-all page of a web application.</source>
        <translation>⟦Šóméthíñg élšé áñšwérš át thé wéll-kñówñ páth, šúçh áš thé çátçh-áll págé óf á wéb ápplíçátíóñ. ······································⟧</translation>
    </message>
    <message>
        <source>Put the well-known route before the catch-all in the web server.</source>
        <translation>⟦Pút thé wéll-kñówñ róúté béfóré thé çátçh-áll íñ thé wéb šérvér. ·························⟧</translation>
    </message>
    <message>
        <source>A client cannot tell how to sign in. FastMCP always sends the header, so a gateway removed it or answered itself.</source>
        <translation>⟦Á çlíéñt çáññót téll hów tó šígñ íñ. FáštMÇP álwáýš šéñdš thé héádér, šó á gátéwáý rémóvéd ít ór áñšwéréd ítšélf. ·············································⟧</translation>
    </message>
    <message>
        <source>Let the gateway pass WWW-Authenticate, or send it.</source>
        <translation>⟦Lét thé gátéwáý pášš WWW-Áúthéñtíçáté, ór šéñd ít. ····················⟧</translation>
    </message>
    <message>
        <source>Clients read it differently or not at all. This comes from hand-written middleware.</source>
        <translation>⟦Çlíéñtš réád ít dífféréñtlý ór ñót át áll. Thíš çóméš fróm háñd-wríttéñ míddléwáré. ·································⟧</translation>
    </message>
    <message>
        <source>Write it as Bearer name=&quot;value&quot;, name=&quot;value&quot;, with an absolute URL in resource_metadata.</source>
        <translation>⟦Wríté ít áš Béárér ñámé=&quot;válúé&quot;, ñámé=&quot;válúé&quot;, wíth áñ ábšólúté ÚRL íñ réšóúrçé_métádátá. ···································⟧</translation>
    </message>
    <message>
        <source>Clients must guess the well-known path. The guide&apos;s server, JWTVerifier alone, answers like this.</source>
        <translation>⟦Çlíéñtš múšt gúéšš thé wéll-kñówñ páth. Thé gúídé&apos;š šérvér, JWTVérífíér álóñé, áñšwérš líké thíš. ······································⟧</translation>
    </message>
    <message>
        <source>A client must not use metadata whose resource is not the URL that it called. Usually base_url is the inner address, or http behind a proxy that ends TLS.</source>
        <translation>⟦Á çlíéñt múšt ñót úšé métádátá whóšé réšóúrçé íš ñót thé ÚRL thát ít çálléd. Úšúállý bášé_úrl íš thé íññér áddréšš, ór http béhíñd á próxý thát éñdš TLŠ. ·····························································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: ideally the same URL.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: ídéállý thé šámé ÚRL. ······································⟧</translation>
    </message>
    <message>
        <source>Set base_url to the public origin, without the MCP path, with https.</source>
        <translation>⟦Šét bášé_úrl tó thé públíç órígíñ, wíthóút thé MÇP páth, wíth httpš. ···························⟧</translation>
    </message>
    <message>
        <source>Use the URL that the metadata names, if it is the right one.</source>
        <translation>⟦Úšé thé ÚRL thát thé métádátá ñáméš, íf ít íš thé ríght óñé. ························⟧</translation>
    </message>
    <message>
        <source>The client has the document, but not the one thing that it needs from it.</source>
        <translation>⟦Thé çlíéñt háš thé dóçúméñt, bút ñót thé óñé thíñg thát ít ñéédš fróm ít. ·····························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çópý thíš válúé. ····································⟧</translation>
    </message>
    <message>
        <source>authorization_servers=[AnyHttpUrl(Issuer)]</source>
        <translation>⟦áúthórížátíóñ_šérvérš=[ÁñýHttpÚrl(Íššúér)] ················⟧</translation>
    </message>
    <message>
        <source>Clients ask for exactly these. One that the authorization server does not know sinks the whole request; offline_access is the client&apos;s choice.</source>
        <translation>⟦Çlíéñtš ášk fór éxáçtlý théšé. Óñé thát thé áúthórížátíóñ šérvér dóéš ñót kñów šíñkš thé whólé réqúéšt; ófflíñé_áççéšš íš thé çlíéñt&apos;š çhóíçé. ························································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: compare the names, upper and lower case too.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš: çómpáré thé ñáméš, úppér áñd lówér çášé tóó. ··········································⟧</translation>
    </message>
    <message>
        <source>FastMCP: required_scopes and scopes_supported hold names from that list only.</source>
        <translation>⟦FáštMÇP: réqúíréd_šçópéš áñd šçópéš_šúppórtéd hóld ñáméš fróm thát líšt óñlý. ······························⟧</translation>
    </message>
    <message>
        <source>Ask for the right scopes by hand until then.</source>
        <translation>⟦Ášk fór thé ríght šçópéš bý háñd úñtíl théñ. ·················⟧</translation>
    </message>
    <message>
        <source>authorization_servers holds issuer identifiers. Clients add the well-known path to what is there and find nothing.</source>
        <translation>⟦áúthórížátíóñ_šérvérš hóldš íššúér ídéñtífíérš. Çlíéñtš ádd thé wéll-kñówñ páth tó whát íš théré áñd fíñd ñóthíñg. ·············································⟧</translation>
    </message>
    <message>
        <source>List the Issuer in authorization_servers, without /v1/… or /.well-known/….</source>
        <translation>⟦Líšt thé Íššúér íñ áúthórížátíóñ_šérvérš, wíthóút /v1/… ór /.wéll-kñówñ/…. ·····························⟧</translation>
    </message>
    <message>
        <source>Issuers are compared byte by byte. FastMCP adds the slash to an issuer without a path; some clients forgive it, strict ones stop.</source>
        <translation>⟦Íššúérš áré çómpáréd býté bý býté. FáštMÇP áddš thé šlášh tó áñ íššúér wíthóút á páth; šómé çlíéñtš fórgívé ít, štríçt óñéš štóp. ···················································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers: use a custom server, whose issuer has a path.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš: úšé á çúštóm šérvér, whóšé íššúér háš á páth. ··································⟧</translation>
    </message>
    <message>
        <source>List the issuer exactly as its metadata has it, or override the document.</source>
        <translation>⟦Líšt thé íššúér éxáçtlý áš ítš métádátá háš ít, ór óvérrídé thé dóçúméñt. ·····························⟧</translation>
    </message>
    <message>
        <source>Everyone who can reach it may use it. That is fine for an open server, and a gap for one that should be protected.</source>
        <translation>⟦Évérýóñé whó çáñ réáçh ít máý úšé ít. Thát íš fíñé fór áñ ópéñ šérvér, áñd á gáp fór óñé thát šhóúld bé prótéçtéd. ·············································⟧</translation>
    </message>
    <message>
        <source>If it should be protected: FastMCP(…, auth=…).</source>
        <translation>⟦Íf ít šhóúld bé prótéçtéd: FáštMÇP(…, áúth=…). ··················⟧</translation>
    </message>
    <message>
        <source>The console&apos;s host has -admin in its name and serves no metadata.</source>
        <translation>⟦Thé çóñšólé&apos;š hóšt háš -ádmíñ íñ ítš ñámé áñd šérvéš ñó métádátá. ··························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value. Do not copy from the address bar.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çópý thíš válúé. Dó ñót çópý fróm thé áddréšš bár. ·················································⟧</translation>
    </message>
    <message>
        <source>Enter the Issuer without -admin.</source>
        <translation>⟦Éñtér thé Íššúér wíthóút -ádmíñ. ············⟧</translation>
    </message>
    <message>
        <source>API Access Management is not part of it, and the org&apos;s own server cannot replace a custom one.</source>
        <translation>⟦ÁPÍ Áççéšš Máñágéméñt íš ñót párt óf ít, áñd thé órg&apos;š ówñ šérvér çáññót répláçé á çúštóm óñé. ·····································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API: without the tab Authorization Servers, use another org; the Integrator Free Plan has it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ: wíthóút thé táb Áúthórížátíóñ Šérvérš, úšé áñóthér órg; thé Íñtégrátór Fréé Pláñ háš ít. ·········································⟧</translation>
    </message>
    <message>
        <source>The id in the issuer is wrong, the server was deleted or deactivated, or it belongs to another org.</source>
        <translation>⟦Thé íd íñ thé íššúér íš wróñg, thé šérvér wáš délétéd ór déáçtívátéd, ór ít bélóñgš tó áñóthér órg. ·······································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare each character, and see that the status is Active.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çómpáré éáçh çháráçtér, áñd šéé thát thé štátúš íš Áçtívé. ····················································⟧</translation>
    </message>
    <message>
        <source>List the right issuer in authorization_servers.</source>
        <translation>⟦Líšt thé ríght íššúér íñ áúthórížátíóñ_šérvérš. ··················⟧</translation>
    </message>
    <message>
        <source>Correct the issuer.</source>
        <translation>⟦Çórréçt thé íššúér. ·······⟧</translation>
    </message>
    <message>
        <source>It left out the path of the issuer, and found the org server, which is another issuer. That is a mistake of the client.</source>
        <translation>⟦Ít léft óút thé páth óf thé íššúér, áñd fóúñd thé órg šérvér, whíçh íš áñóthér íššúér. Thát íš á míštáké óf thé çlíéñt. ···············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the whole URL is the issuer; nothing to change.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: thé whólé ÚRL íš thé íššúér; ñóthíñg tó çháñgé. ················································⟧</translation>
    </message>
    <message>
        <source>Update the client: the well-known part goes between host and path. Enter the endpoints by hand if it allows that.</source>
        <translation>⟦Úpdáté thé çlíéñt: thé wéll-kñówñ párt góéš bétwééñ hóšt áñd páth. Éñtér thé éñdpóíñtš bý háñd íf ít állówš thát. ·············································⟧</translation>
    </message>
    <message>
        <source>The MCP server redirects to the authorization server&apos;s metadata without CORS headers, so a client in a browser sees nothing.</source>
        <translation>⟦Thé MÇP šérvér rédíréçtš tó thé áúthórížátíóñ šérvér&apos;š métádátá wíthóút ÇÓRŠ héádérš, šó á çlíéñt íñ á brówšér šééš ñóthíñg. ·················································⟧</translation>
    </message>
    <message>
        <source>Serve the resource metadata with CORS (RemoteAuthProvider) instead of the redirect, or add Access-Control-Allow-Origin to it.</source>
        <translation>⟦Šérvé thé réšóúrçé métádátá wíth ÇÓRŠ (RémótéÁúthPróvídér) íñštéád óf thé rédíréçt, ór ádd Áççéšš-Çóñtról-Állów-Órígíñ tó ít. ··················································⟧</translation>
    </message>
    <message>
        <source>Older Okta releases and other providers know one form only. A client that tries just the other one fails; Authscope tried them all.</source>
        <translation>⟦Óldér Óktá réléášéš áñd óthér próvídérš kñów óñé fórm óñlý. Á çlíéñt thát tríéš júšt thé óthér óñé fáílš; Áúthšçópé tríéd thém áll. ····················································⟧</translation>
    </message>
    <message>
        <source>For clients that try one form: serve the metadata at the MCP server&apos;s own origin.</source>
        <translation>⟦Fór çlíéñtš thát trý óñé fórm: šérvé thé métádátá át thé MÇP šérvér&apos;š ówñ órígíñ. ································⟧</translation>
    </message>
    <message>
        <source>Update clients that try only one form.</source>
        <translation>⟦Úpdáté çlíéñtš thát trý óñlý óñé fórm. ···············⟧</translation>
    </message>
    <message>
        <source>The address is not that of an authorization server, or a login page stands before it.</source>
        <translation>⟦Thé áddréšš íš ñót thát óf áñ áúthórížátíóñ šérvér, ór á lógíñ págé štáñdš béfóré ít. ··································⟧</translation>
    </message>
    <message>
        <source>A client must not use a document whose issuer is not the one that it asked for.</source>
        <translation>⟦Á çlíéñt múšt ñót úšé á dóçúméñt whóšé íššúér íš ñót thé óñé thát ít áškéd fór. ·······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose the mode (Okta URL, Custom URL or Dynamic) and use that string everywhere.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çhóóšé thé módé (Óktá ÚRL, Çúštóm ÚRL ór Dýñámíç) áñd úšé thát štríñg évérýwhéré. ······························································⟧</translation>
    </message>
    <message>
        <source>List the same string in the resource metadata; replace the guide&apos;s redirect by RemoteAuthProvider.</source>
        <translation>⟦Líšt thé šámé štríñg íñ thé réšóúrçé métádátá; répláçé thé gúídé&apos;š rédíréçt bý RémótéÁúthPróvídér. ·······································⟧</translation>
    </message>
    <message>
        <source>Enter the issuer exactly as the document has it.</source>
        <translation>⟦Éñtér thé íššúér éxáçtlý áš thé dóçúméñt háš ít. ···················⟧</translation>
    </message>
    <message>
        <source>An MCP client must refuse such a server. Okta always offers it, so a proxy rewrote the document.</source>
        <translation>⟦Áñ MÇP çlíéñt múšt réfúšé šúçh á šérvér. Óktá álwáýš ófférš ít, šó á próxý réwróté thé dóçúméñt. ······································⟧</translation>
    </message>
    <message>
        <source>Let the proxy pass code_challenge_methods_supported: [&quot;S256&quot;].</source>
        <translation>⟦Lét thé próxý pášš çódé_çhálléñgé_méthódš_šúppórtéd: [&quot;Š256&quot;]. ························⟧</translation>
    </message>
    <message>
        <source>Often a custom domain and the okta.com name are mixed. It would also look like this if someone had swapped an endpoint, so check the hosts before signing in.</source>
        <translation>⟦Óftéñ á çúštóm dómáíñ áñd thé óktá.çóm ñámé áré míxéd. Ít wóúld álšó lóók líké thíš íf šóméóñé hád šwáppéd áñ éñdpóíñt, šó çhéçk thé hóštš béfóré šígñíñg íñ. ······························································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the mode decides the host.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: thé módé déçídéš thé hóšt. ········································⟧</translation>
    </message>
    <message>
        <source>Use the issuer whose host the endpoints have.</source>
        <translation>⟦Úšé thé íššúér whóšé hóšt thé éñdpóíñtš hávé. ··················⟧</translation>
    </message>
    <message>
        <source>Without them no signature can be checked here. The MCP server may see them from where it is, or not.</source>
        <translation>⟦Wíthóút thém ñó šígñátúré çáñ bé çhéçkéd héré. Thé MÇP šérvér máý šéé thém fróm whéré ít íš, ór ñót. ········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: the keys are at {Issuer}/v1/keys.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš: thé kéýš áré át {Íššúér}/v1/kéýš. ·······································⟧</translation>
    </message>
    <message>
        <source>Set jwks_uri to {Issuer}/v1/keys.</source>
        <translation>⟦Šét jwkš_úrí tó {Íššúér}/v1/kéýš. ·············⟧</translation>
    </message>
    <message>
        <source>The metadata lists a registration_endpoint, but it needs an administrator&apos;s credential, and no setting opens it.</source>
        <translation>⟦Thé métádátá líštš á régíštrátíóñ_éñdpóíñt, bút ít ñéédš áñ ádmíñíštrátór&apos;š çrédéñtíál, áñd ñó šéttíñg ópéñš ít. ············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; Çréáté Ápp Íñtégrátíóñ: máké thé çlíéñt théré. ····································⟧</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy registers clients itself, if they cannot take a fixed id.</source>
        <translation>⟦FáštMÇP: ÓÍDÇPróxý régíštérš çlíéñtš ítšélf, íf théý çáññót táké á fíxéd íd. ······························⟧</translation>
    </message>
    <message>
        <source>Enter the client id of that app.</source>
        <translation>⟦Éñtér thé çlíéñt íd óf thát ápp. ············⟧</translation>
    </message>
    <message>
        <source>Client id metadata documents work only where client_id_metadata_document_supported is true.</source>
        <translation>⟦Çlíéñt íd métádátá dóçúméñtš wórk óñlý whéré çlíéñt_íd_métádátá_dóçúméñt_šúppórtéd íš trúé. ····································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make a client there.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; Çréáté Ápp Íñtégrátíóñ: máké á çlíéñt théré. ···································⟧</translation>
    </message>
    <message>
        <source>Enter the id of that app instead of the URL.</source>
        <translation>⟦Éñtér thé íd óf thát ápp íñštéád óf thé ÚRL. ·················⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s registration needs an administrator&apos;s credential. The client often prints only: Invalid OAuth error response.</source>
        <translation>⟦Óktá&apos;š régíštrátíóñ ñéédš áñ ádmíñíštrátór&apos;š çrédéñtíál. Thé çlíéñt óftéñ príñtš óñlý: Íñválíd ÓÁúth érrór réšpóñšé. ··············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there; hand out no API token for this.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; Çréáté Ápp Íñtégrátíóñ: máké thé çlíéñt théré; háñd óút ñó ÁPÍ tókéñ fór thíš. ················································⟧</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy, if clients cannot take a fixed id.</source>
        <translation>⟦FáštMÇP: ÓÍDÇPróxý, íf çlíéñtš çáññót táké á fíxéd íd. ·····················⟧</translation>
    </message>
    <message>
        <source>There is no registration_endpoint in the metadata.</source>
        <translation>⟦Théré íš ñó régíštrátíóñ_éñdpóíñt íñ thé métádátá. ····················⟧</translation>
    </message>
    <message>
        <source>Enter its client id, and its secret if it has one.</source>
        <translation>⟦Éñtér ítš çlíéñt íd, áñd ítš šéçrét íf ít háš óñé. ····················⟧</translation>
    </message>
    <message>
        <source>A member of it is missing or not allowed; redirect URIs are the usual reason.</source>
        <translation>⟦Á mémbér óf ít íš míššíñg ór ñót állówéd; rédíréçt ÚRÍš áré thé úšúál réášóñ. ······························⟧</translation>
    </message>
    <message>
        <source>Correct the body; loopback redirect URIs need application_type native.</source>
        <translation>⟦Çórréçt thé bódý; lóópbáçk rédíréçt ÚRÍš ñééd ápplíçátíóñ_týpé ñátívé. ····························⟧</translation>
    </message>
    <message>
        <source>The client id is the URL of that document; the document must be JSON, name the same URL byte for byte as client_id, and list redirect_uris.</source>
        <translation>⟦Thé çlíéñt íd íš thé ÚRL óf thát dóçúméñt; thé dóçúméñt múšt bé JŠÓÑ, ñámé thé šámé ÚRL býté fór býté áš çlíéñt_íd, áñd líšt rédíréçt_úríš. ·······················································⟧</translation>
    </message>
    <message>
        <source>Correct the document at that URL.</source>
        <translation>⟦Çórréçt thé dóçúméñt át thát ÚRL. ·············⟧</translation>
    </message>
    <message>
        <source>The server moved to another authorization server or org, and the client still uses the id that it had at the old one.</source>
        <translation>⟦Thé šérvér móvéd tó áñóthér áúthórížátíóñ šérvér ór órg, áñd thé çlíéñt štíll úšéš thé íd thát ít hád át thé óld óñé. ··············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications: make or look up the client in the new org.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš: máké ór lóók úp thé çlíéñt íñ thé ñéw órg. ··································⟧</translation>
    </message>
    <message>
        <source>Delete the stored registration, and register or enter the id anew.</source>
        <translation>⟦Délété thé štóréd régíštrátíóñ, áñd régíštér ór éñtér thé íd áñéw. ··························⟧</translation>
    </message>
    <message>
        <source>Okta sees FastMCP&apos;s OAuthProxy or OIDCProxy as its client, so the proxy&apos;s own callback must be in the app&apos;s list, not that of the desktop client.</source>
        <translation>⟦Óktá šééš FáštMÇP&apos;š ÓÁúthPróxý ór ÓÍDÇPróxý áš ítš çlíéñt, šó thé próxý&apos;š ówñ çállbáçk múšt bé íñ thé ápp&apos;š líšt, ñót thát óf thé déšktóp çlíéñt. ··························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add {base_url}/auth/callback, exactly as it was sent.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: ádd {bášé_úrl}/áúth/çállbáçk, éxáçtlý áš ít wáš šéñt. ···························································⟧</translation>
    </message>
    <message>
        <source>base_url must be the public origin.</source>
        <translation>⟦bášé_úrl múšt bé thé públíç órígíñ. ··············⟧</translation>
    </message>
    <message>
        <source>Okta compares the port too, although RFC 8252 lets it vary for loopback addresses, and takes no wildcard there.</source>
        <translation>⟦Óktá çómpáréš thé pórt tóó, álthóúgh RFÇ 8252 létš ít várý fór lóópbáçk áddréššéš, áñd tákéš ñó wíldçárd théré. ············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: one URI with a fixed port.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: óñé ÚRÍ wíth á fíxéd pórt. ················································⟧</translation>
    </message>
    <message>
        <source>Pin the port: callback_port of FastMCP&apos;s client, the callback port of Claude Code.</source>
        <translation>⟦Píñ thé pórt: çállbáçk_pórt óf FáštMÇP&apos;š çlíéñt, thé çállbáçk pórt óf Çláúdé Çódé. ································⟧</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, deleted or, less likely, inactive. In the browser this is Okta&apos;s own page: the client is never called back.</source>
        <translation>⟦Ít íš míštýpéd, óf áñóthér órg, délétéd ór, léšš líkélý, íñáçtívé. Íñ thé brówšér thíš íš Óktá&apos;š ówñ págé: thé çlíéñt íš ñévér çálléd báçk. ·······················································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it, and check that the app is active and the org is the right one.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt ÍD: çópý ít, áñd çhéçk thát thé ápp íš áçtívé áñd thé órg íš thé ríght óñé. ··························································⟧</translation>
    </message>
    <message>
        <source>Enter that client id; a URL as client id needs client_id_metadata_document_supported.</source>
        <translation>⟦Éñtér thát çlíéñt íd; á ÚRL áš çlíéñt íd ñéédš çlíéñt_íd_métádátá_dóçúméñt_šúppórtéd. ··································⟧</translation>
    </message>
    <message>
        <source>Okta compares the whole string, the port of loopback addresses too, and shows its own page when it is not in the list. localhost and 127.0.0.1 are different.</source>
        <translation>⟦Óktá çómpáréš thé whólé štríñg, thé pórt óf lóópbáçk áddréššéš tóó, áñd šhówš ítš ówñ págé whéñ ít íš ñót íñ thé líšt. lóçálhóšt áñd 127.0.0.1 áré dífféréñt. ······························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add exactly the value that was sent.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: ádd éxáçtlý thé válúé thát wáš šéñt. ····················································⟧</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy or OIDCProxy: register {base_url}/auth/callback.</source>
        <translation>⟦FáštMÇP ÓÁúthPróxý ór ÓÍDÇPróxý: régíštér {bášé_úrl}/áúth/çállbáçk. ··························⟧</translation>
    </message>
    <message>
        <source>Use a fixed port and path, for instance callback_port.</source>
        <translation>⟦Úšé á fíxéd pórt áñd páth, fór íñštáñçé çállbáçk_pórt. ·····················⟧</translation>
    </message>
    <message>
        <source>An API Services app has no users and may not sign anyone in; a Native or single-page app keeps no secret and cannot act for itself. The type of an app cannot be changed.</source>
        <translation>⟦Áñ ÁPÍ Šérvíçéš ápp háš ñó úšérš áñd máý ñót šígñ áñýóñé íñ; á Ñátívé ór šíñglé-págé ápp kéépš ñó šéçrét áñd çáññót áçt fór ítšélf. Thé týpé óf áñ ápp çáññót bé çháñgéd. ···································································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: Web for gateways with a secret, Native for desktop clients, API Services for machine to machine.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; Çréáté Ápp Íñtégrátíóñ: Wéb fór gátéwáýš wíth á šéçrét, Ñátívé fór déšktóp çlíéñtš, ÁPÍ Šérvíçéš fór máçhíñé tó máçhíñé. ·································································⟧</translation>
    </message>
    <message>
        <source>Enter the id of the new app.</source>
        <translation>⟦Éñtér thé íd óf thé ñéw ápp. ···········⟧</translation>
    </message>
    <message>
        <source>The authorization request had no code_challenge.</source>
        <translation>⟦Thé áúthórížátíóñ réqúéšt hád ñó çódé_çhálléñgé. ···················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it on.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré PKÇÉ áš áddítíóñál vérífíçátíóñ: léávé ít óñ. ···············································⟧</translation>
    </message>
    <message>
        <source>Send code_challenge with code_challenge_method=S256.</source>
        <translation>⟦Šéñd çódé_çhálléñgé wíth çódé_çhálléñgé_méthód=Š256. ····················⟧</translation>
    </message>
    <message>
        <source>Only S256 is. The client sent plain or no method.</source>
        <translation>⟦Óñlý Š256 íš. Thé çlíéñt šéñt pláíñ ór ñó méthód. ···················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it; there is no switch for plain.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré PKÇÉ áš áddítíóñál vérífíçátíóñ: léávé ít; théré íš ñó šwítçh fór pláíñ. ··························································⟧</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>⟦Šéñd çódé_çhálléñgé_méthód=Š256. ············⟧</translation>
    </message>
    <message>
        <source>MCP uses the authorization code; the implicit flow is off.</source>
        <translation>⟦MÇP úšéš thé áúthórížátíóñ çódé; thé ímplíçít flów íš óff. ·······················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: Authorization Code; leave Implicit off.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Gráñt týpé: Áúthórížátíóñ Çódé; léávé Ímplíçít óff. ··············································⟧</translation>
    </message>
    <message>
        <source>Send response_type=code.</source>
        <translation>⟦Šéñd réšpóñšé_týpé=çódé. ·········⟧</translation>
    </message>
    <message>
        <source>MCP clients must send resource with the MCP URL; this server does not know that resource.</source>
        <translation>⟦MÇP çlíéñtš múšt šéñd réšóúrçé wíth thé MÇP ÚRL; thíš šérvér dóéš ñót kñów thát réšóúrçé. ···································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, or add the resource.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: máké ít thé MÇP ÚRL, ór ádd thé réšóúrçé. ··············································⟧</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy: forward_resource=False.</source>
        <translation>⟦FáštMÇP ÓÁúthPróxý: fórwárd_réšóúrçé=Fálšé. ·················⟧</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent: a second browser tab, an old link, or an attack. The code was not used.</source>
        <translation>⟦Thé štáté thát çámé báçk íš ñót thé óñé thát wáš šéñt: á šéçóñd brówšér táb, áñ óld líñk, ór áñ áttáçk. Thé çódé wáš ñót úšéd. ··················································⟧</translation>
    </message>
    <message>
        <source>Close other sign-in tabs and start again.</source>
        <translation>⟦Çlóšé óthér šígñ-íñ tábš áñd štárt ágáíñ. ················⟧</translation>
    </message>
    <message>
        <source>The iss parameter of the redirect is not the issuer whose metadata was used. The code must not be sent anywhere.</source>
        <translation>⟦Thé íšš párámétér óf thé rédíréçt íš ñót thé íššúér whóšé métádátá wáš úšéd. Thé çódé múšt ñót bé šéñt áñýwhéré. ············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: see whether the mode makes two names of it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: šéé whéthér thé módé mákéš twó ñáméš óf ít. ··············································⟧</translation>
    </message>
    <message>
        <source>Start again from the right issuer.</source>
        <translation>⟦Štárt ágáíñ fróm thé ríght íššúér. ·············⟧</translation>
    </message>
    <message>
        <source>Signing in worked, but Okta gives this app no code for this user.</source>
        <translation>⟦Šígñíñg íñ wórkéd, bút Óktá gívéš thíš ápp ñó çódé fór thíš úšér. ··························⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments &gt; Assign to People or Assign to Groups.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Áššígñméñtš &gt; Áššígñ tó Péóplé ór Áššígñ tó Gróúpš. ··········································⟧</translation>
    </message>
    <message>
        <source>Somebody pressed No or Cancel on the consent page; a policy of an administrator can do the same.</source>
        <translation>⟦Šómébódý préššéd Ñó ór Çáñçél óñ thé çóñšéñt págé; á pólíçý óf áñ ádmíñíštrátór çáñ dó thé šámé. ······································⟧</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>⟦Šígñ íñ ágáíñ áñd állów ít. ··········⟧</translation>
    </message>
    <message>
        <source>Nobody was there to give it: in a machine-to-machine request there never is, and prompt=none forbids the question.</source>
        <translation>⟦Ñóbódý wáš théré tó gívé ít: íñ á máçhíñé-tó-máçhíñé réqúéšt théré ñévér íš, áñd prómpt=ñóñé fórbídš thé qúéštíóñ. ·············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; User consent: Implicit or Flexible; and General &gt; User consent of the app.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš &gt; thé šçópé &gt; Úšér çóñšéñt: Ímplíçít ór Fléxíblé; áñd Géñérál &gt; Úšér çóñšéñt óf thé ápp. ····························································⟧</translation>
    </message>
    <message>
        <source>Sign in as a user without prompt=none, or leave the scope out.</source>
        <translation>⟦Šígñ íñ áš á úšér wíthóút prómpt=ñóñé, ór léávé thé šçópé óút. ························⟧</translation>
    </message>
    <message>
        <source>The request forbade the sign-in page with prompt=none. As a probe this is good news: client id, redirect URI and scopes passed.</source>
        <translation>⟦Thé réqúéšt fórbádé thé šígñ-íñ págé wíth prómpt=ñóñé. Áš á próbé thíš íš góód ñéwš: çlíéñt íd, rédíréçt ÚRÍ áñd šçópéš páššéd. ··················································⟧</translation>
    </message>
    <message>
        <source>Repeat without prompt=none.</source>
        <translation>⟦Répéát wíthóút prómpt=ñóñé. ··········⟧</translation>
    </message>
    <message>
        <source>Something after the password is not as the policy wants it: a second factor, a device, a network. It is not the access policy of the authorization server.</source>
        <translation>⟦Šóméthíñg áftér thé páššwórd íš ñót áš thé pólíçý wáñtš ít: á šéçóñd fáçtór, á dévíçé, á ñétwórk. Ít íš ñót thé áççéšš pólíçý óf thé áúthórížátíóñ šérvér. ·····························································⟧</translation>
    </message>
    <message>
        <source>Security &gt; Authentication Policies, and Sign On of the app; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</source>
        <translation>⟦Šéçúrítý &gt; Áúthéñtíçátíóñ Pólíçíéš, áñd Šígñ Óñ óf thé ápp; Répórtš &gt; Šýštém Lóg: pólíçý.éválúáté_šígñ_óñ, úšér.áúthéñtíçátíóñ. ··················································⟧</translation>
    </message>
    <message>
        <source>Tell what the page says, word for word.</source>
        <translation>⟦Téll whát thé págé šáýš, wórd fór wórd. ···············⟧</translation>
    </message>
    <message>
        <source>The client must listen there to receive the answer, but another program already does.</source>
        <translation>⟦Thé çlíéñt múšt líštéñ théré tó réçéívé thé áñšwér, bút áñóthér prógrám álréádý dóéš. ··································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register a second fixed port.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: régíštér á šéçóñd fíxéd pórt. ··················································⟧</translation>
    </message>
    <message>
        <source>Close the other program, or use the second port.</source>
        <translation>⟦Çlóšé thé óthér prógrám, ór úšé thé šéçóñd pórt. ···················⟧</translation>
    </message>
    <message>
        <source>The sign-in worked; the code is in the browser&apos;s address line. The client listens on another machine or another IP family, or the browser made https of http.</source>
        <translation>⟦Thé šígñ-íñ wórkéd; thé çódé íš íñ thé brówšér&apos;š áddréšš líñé. Thé çlíéñt líštéñš óñ áñóthér máçhíñé ór áñóthér ÍP fámílý, ór thé brówšér mádé httpš óf http. ······························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register the spelling that works, 127.0.0.1 or localhost.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: régíštér thé špéllíñg thát wórkš, 127.0.0.1 ór lóçálhóšt. ·····························································⟧</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 and ::1; forward the port (ssh -L, the container&apos;s port); or paste the address of the browser.</source>
        <translation>⟦Líštéñ óñ 127.0.0.1 áñd ::1; fórwárd thé pórt (ššh -L, thé çóñtáíñér&apos;š pórt); ór pášté thé áddréšš óf thé brówšér. ·············································⟧</translation>
    </message>
    <message>
        <source>The redirect URI has a scheme that an app must register with the operating system, and nothing came back.</source>
        <translation>⟦Thé rédíréçt ÚRÍ háš á šçhémé thát áñ ápp múšt régíštér wíth thé ópérátíñg šýštém, áñd ñóthíñg çámé báçk. ··········································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add http://127.0.0.1 with a fixed port and a path.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš: ádd http://127.0.0.1 wíth á fíxéd pórt áñd á páth. ··························································⟧</translation>
    </message>
    <message>
        <source>Use a loopback redirect URI, or install the app that owns the scheme.</source>
        <translation>⟦Úšé á lóópbáçk rédíréçt ÚRÍ, ór íñštáll thé ápp thát ówñš thé šçhémé. ···························⟧</translation>
    </message>
    <message>
        <source>Either Okta shows a page of its own (wrong redirect URI or client id, or a sign-on policy), or the browser could not reach the address where the client listens, or nobody finished the sign-in. See what the browser shows; the same request with prompt=none separates the first two.</source>
        <translation>⟦Éíthér Óktá šhówš á págé óf ítš ówñ (wróñg rédíréçt ÚRÍ ór çlíéñt íd, ór á šígñ-óñ pólíçý), ór thé brówšér çóúld ñót réáçh thé áddréšš whéré thé çlíéñt líštéñš, ór ñóbódý fíñíšhéd thé šígñ-íñ. Šéé whát thé brówšér šhówš; thé šámé réqúéšt wíth prómpt=ñóñé šépárátéš thé fíršt twó. ···············································································································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, and Reports &gt; System Log: what Okta recorded.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; LÓGÍÑ &gt; Šígñ-íñ rédíréçt ÚRÍš, áñd Répórtš &gt; Šýštém Lóg: whát Óktá réçórdéd. ························································⟧</translation>
    </message>
    <message>
        <source>Finish the sign-in, or paste the address that the browser ended at.</source>
        <translation>⟦Fíñíšh thé šígñ-íñ, ór pášté thé áddréšš thát thé brówšér éñdéd át. ··························⟧</translation>
    </message>
    <message>
        <source>The URL has no server id. The org server knows no custom scopes and its tokens are not for your server.</source>
        <translation>⟦Thé ÚRL háš ñó šérvér íd. Thé órg šérvér kñówš ñó çúštóm šçópéš áñd ítš tókéñš áré ñót fór ýóúr šérvér. ·········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the token endpoint is {Issuer}/v1/token.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: thé tókéñ éñdpóíñt íš {Íššúér}/v1/tókéñ. ·············································⟧</translation>
    </message>
    <message>
        <source>Use that token endpoint, best by discovery from the Issuer.</source>
        <translation>⟦Úšé thát tókéñ éñdpóíñt, béšt bý díšçóvérý fróm thé Íššúér. ·······················⟧</translation>
    </message>
    <message>
        <source>The client id is known. The secret is mistyped, has a blank or line end too many, belongs to another app, or was rotated and deactivated.</source>
        <translation>⟦Thé çlíéñt íd íš kñówñ. Thé šéçrét íš míštýpéd, háš á bláñk ór líñé éñd tóó máñý, bélóñgš tó áñóthér ápp, ór wáš rótátéd áñd déáçtívátéd. ······················································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: status and date; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Çlíéñt šéçrétš: štátúš áñd dáté; Répórtš &gt; Šýštém Lóg: ápp.óáúth2.íñválíd_çlíéñt_çrédéñtíálš. ·······································································⟧</translation>
    </message>
    <message>
        <source>Enter the active secret again; Okta&apos;s have 40 or 64 characters.</source>
        <translation>⟦Éñtér thé áçtívé šéçrét ágáíñ; Óktá&apos;š hávé 40 ór 64 çháráçtérš. ·························⟧</translation>
    </message>
    <message>
        <source>It worked before and does so no more.</source>
        <translation>⟦Ít wórkéd béfóré áñd dóéš šó ñó móré. ··············⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active; keep two active while changing.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Çlíéñt šéçrétš: whíçh óñé íš áçtívé; kéép twó áçtívé whílé çháñgíñg. ·····························································⟧</translation>
    </message>
    <message>
        <source>Enter the new secret.</source>
        <translation>⟦Éñtér thé ñéw šéçrét. ········⟧</translation>
    </message>
    <message>
        <source>The app has a secret, and the request carried neither a Basic header nor a secret in the body.</source>
        <translation>⟦Thé ápp háš á šéçrét, áñd thé réqúéšt çárríéd ñéíthér á Bášíç héádér ñór á šéçrét íñ thé bódý. ·····································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: None is for Native and single-page apps.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt áúthéñtíçátíóñ: Ñóñé íš fór Ñátívé áñd šíñglé-págé áppš. ···················································⟧</translation>
    </message>
    <message>
        <source>Send the client secret, or use a Native app.</source>
        <translation>⟦Šéñd thé çlíéñt šéçrét, ór úšé á Ñátívé ápp. ·················⟧</translation>
    </message>
    <message>
        <source>The method may not be the registered one (Basic header, body, private key), a secret may have been sent for an app that has none, or the app is inactive.</source>
        <translation>⟦Thé méthód máý ñót bé thé régíštéréd óñé (Bášíç héádér, bódý, príváté kéý), á šéçrét máý hávé bééñ šéñt fór áñ ápp thát háš ñóñé, ór thé ápp íš íñáçtívé. ·····························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: compare the method.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt áúthéñtíçátíóñ: çómpáré thé méthód. ··········································⟧</translation>
    </message>
    <message>
        <source>Use the registered method; token_endpoint_auth_methods_supported lists what the server knows.</source>
        <translation>⟦Úšé thé régíštéréd méthód; tókéñ_éñdpóíñt_áúth_méthódš_šúppórtéd líštš whát thé šérvér kñówš. ·····································⟧</translation>
    </message>
    <message>
        <source>Credentials came in the Basic header and in the body.</source>
        <translation>⟦Çrédéñtíálš çámé íñ thé Bášíç héádér áñd íñ thé bódý. ·····················⟧</translation>
    </message>
    <message>
        <source>Send them in one place only; in Python, not auth= and the form fields together.</source>
        <translation>⟦Šéñd thém íñ óñé pláçé óñlý; íñ Pýthóñ, ñót áúth= áñd thé fórm fíéldš tógéthér. ·······························⟧</translation>
    </message>
    <message>
        <source>It must be the base64 of client id, colon, secret, both form-encoded, without line breaks or quotation marks.</source>
        <translation>⟦Ít múšt bé thé bášé64 óf çlíéñt íd, çólóñ, šéçrét, bóth fórm-éñçódéd, wíthóút líñé bréákš ór qúótátíóñ márkš. ···········································⟧</translation>
    </message>
    <message>
        <source>Build the header that way, or send the secret in the body.</source>
        <translation>⟦Búíld thé héádér thát wáý, ór šéñd thé šéçrét íñ thé bódý. ·······················⟧</translation>
    </message>
    <message>
        <source>It is refused there. URLs are written to logs, so the secret must be taken for known.</source>
        <translation>⟦Ít íš réfúšéd théré. ÚRLš áré wríttéñ tó lógš, šó thé šéçrét múšt bé tákéñ fór kñówñ. ··································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret, then deactivate the old one.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Géñéráté ñéw šéçrét, théñ déáçtíváté thé óld óñé. ······················································⟧</translation>
    </message>
    <message>
        <source>Send it in the body or the Basic header.</source>
        <translation>⟦Šéñd ít íñ thé bódý ór thé Bášíç héádér. ················⟧</translation>
    </message>
    <message>
        <source>Its aud must be the endpoint that is called.</source>
        <translation>⟦Ítš áúd múšt bé thé éñdpóíñt thát íš çálléd. ·················⟧</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, {Issuer}/v1/token, byte for byte.</source>
        <translation>⟦Šét áúd tó thé tókéñ éñdpóíñt, {Íššúér}/v1/tókéñ, býté fór býté. ·························⟧</translation>
    </message>
    <message>
        <source>It has ended, ends too late (Okta allows an hour), or is dated in the future: look at the clock first.</source>
        <translation>⟦Ít háš éñdéd, éñdš tóó láté (Óktá állówš áñ hóúr), ór íš dátéd íñ thé fútúré: lóók át thé çlóçk fíršt. ········································⟧</translation>
    </message>
    <message>
        <source>Correct the clock; iat = now, exp = now + 300 s.</source>
        <translation>⟦Çórréçt thé çlóçk; íát = ñów, éxp = ñów + 300 š. ···················⟧</translation>
    </message>
    <message>
        <source>The key is not registered, is another one, or the app&apos;s key set cannot be fetched.</source>
        <translation>⟦Thé kéý íš ñót régíštéréd, íš áñóthér óñé, ór thé ápp&apos;š kéý šét çáññót bé fétçhéd. ································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Public keys: the kid and the key must be there.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Públíç kéýš: thé kíd áñd thé kéý múšt bé théré. ·····················································⟧</translation>
    </message>
    <message>
        <source>Sign with the registered key, and put its kid into the header.</source>
        <translation>⟦Šígñ wíth thé régíštéréd kéý, áñd pút ítš kíd íñtó thé héádér. ························⟧</translation>
    </message>
    <message>
        <source>Each one is good for one request.</source>
        <translation>⟦Éáçh óñé íš góód fór óñé réqúéšt. ·············⟧</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request, repetitions too.</source>
        <translation>⟦Máké á ñéw áššértíóñ wíth á ñéw jtí fór éáçh réqúéšt, répétítíóñš tóó. ····························⟧</translation>
    </message>
    <message>
        <source>The same request from another network would pass.</source>
        <translation>⟦Thé šámé réqúéšt fróm áñóthér ñétwórk wóúld pášš. ···················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Network, and Security &gt; Networks: add this network.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Ñétwórk, áñd Šéçúrítý &gt; Ñétwórkš: ádd thíš ñétwórk. ··············································⟧</translation>
    </message>
    <message>
        <source>Go through the allowed network (VPN).</source>
        <translation>⟦Gó thróúgh thé állówéd ñétwórk (VPÑ). ··············⟧</translation>
    </message>
    <message>
        <source>Okta takes such requests only from an origin of the app&apos;s redirect URIs or a Trusted Origin, with PKCE.</source>
        <translation>⟦Óktá tákéš šúçh réqúéštš óñlý fróm áñ órígíñ óf thé ápp&apos;š rédíréçt ÚRÍš ór á Trúštéd Órígíñ, wíth PKÇÉ. ·········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Trusted Origins &gt; Add Origin: the client&apos;s origin, with CORS; or a redirect URI of that origin.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Trúštéd Órígíñš &gt; Ádd Órígíñ: thé çlíéñt&apos;š órígíñ, wíth ÇÓRŠ; ór á rédíréçt ÚRÍ óf thát órígíñ. ············································⟧</translation>
    </message>
    <message>
        <source>Use a client outside of the browser.</source>
        <translation>⟦Úšé á çlíéñt óútšídé óf thé brówšér. ··············⟧</translation>
    </message>
    <message>
        <source>The endpoint reads form fields and finds none in JSON.</source>
        <translation>⟦Thé éñdpóíñt réádš fórm fíéldš áñd fíñdš ñóñé íñ JŠÓÑ. ·····················⟧</translation>
    </message>
    <message>
        <source>Send Content-Type: application/x-www-form-urlencoded and the fields in that form.</source>
        <translation>⟦Šéñd Çóñtéñt-Týpé: ápplíçátíóñ/x-www-fórm-úrléñçódéd áñd thé fíéldš íñ thát fórm. ································⟧</translation>
    </message>
    <message>
        <source>The text lists the grants that are enabled for the app.</source>
        <translation>⟦Thé téxt líštš thé gráñtš thát áré éñábléd fór thé ápp. ······················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: tick it. Client Credentials exists for Web and API Services apps only.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Gráñt týpé: tíçk ít. Çlíéñt Çrédéñtíálš éxíštš fór Wéb áñd ÁPÍ Šérvíçéš áppš óñlý. ··························································⟧</translation>
    </message>
    <message>
        <source>Or use a grant that the app has.</source>
        <translation>⟦Ór úšé á gráñt thát thé ápp háš. ············⟧</translation>
    </message>
    <message>
        <source>The name is misspelt, or the request went to the org&apos;s own server, which has no client credentials for custom scopes.</source>
        <translation>⟦Thé ñámé íš míššpélt, ór thé réqúéšt wéñt tó thé órg&apos;š ówñ šérvér, whíçh háš ñó çlíéñt çrédéñtíálš fór çúštóm šçópéš. ··············································⟧</translation>
    </message>
    <message>
        <source>Correct the token endpoint or the spelling of the grant type.</source>
        <translation>⟦Çórréçt thé tókéñ éñdpóíñt ór thé špéllíñg óf thé gráñt týpé. ························⟧</translation>
    </message>
    <message>
        <source>Okta refuses to issue a token without any scope.</source>
        <translation>⟦Óktá réfúšéš tó íššúé á tókéñ wíthóút áñý šçópé. ···················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Set as a default scope.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš &gt; thé šçópé &gt; Šét áš á défáúlt šçópé. ·······································⟧</translation>
    </message>
    <message>
        <source>Send the scope parameter.</source>
        <translation>⟦Šéñd thé šçópé párámétér. ··········⟧</translation>
    </message>
    <message>
        <source>OpenID scopes describe a user, and a machine-to-machine request has none.</source>
        <translation>⟦ÓpéñÍD šçópéš déšçríbé á úšér, áñd á máçhíñé-tó-máçhíñé réqúéšt háš ñóñé. ·····························⟧</translation>
    </message>
    <message>
        <source>Ask for custom scopes only.</source>
        <translation>⟦Ášk fór çúštóm šçópéš óñlý. ··········⟧</translation>
    </message>
    <message>
        <source>profile, email and the like exist only beside openid.</source>
        <translation>⟦prófílé, émáíl áñd thé líké éxíšt óñlý béšídé ópéñíd. ·····················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: nothing to change.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš: ñóthíñg tó çháñgé. ································⟧</translation>
    </message>
    <message>
        <source>Add openid, or ask for custom scopes only.</source>
        <translation>⟦Ádd ópéñíd, ór ášk fór çúštóm šçópéš óñlý. ················⟧</translation>
    </message>
    <message>
        <source>Names are compared with upper and lower case. Asking for one scope at a time shows which it is.</source>
        <translation>⟦Ñáméš áré çómpáréd wíth úppér áñd lówér çášé. Áškíñg fór óñé šçópé át á tímé šhówš whíçh ít íš. ······································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; Add Scope.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš &gt; Ádd Šçópé. ·····························⟧</translation>
    </message>
    <message>
        <source>required_scopes must be names of that list.</source>
        <translation>⟦réqúíréd_šçópéš múšt bé ñáméš óf thát líšt. ·················⟧</translation>
    </message>
    <message>
        <source>Ask only for scopes of that list.</source>
        <translation>⟦Ášk óñlý fór šçópéš óf thát líšt. ·············⟧</translation>
    </message>
    <message>
        <source>API Services apps do by default. The request had no proof of possession; FastMCP servers understand plain bearer tokens only.</source>
        <translation>⟦ÁPÍ Šérvíçéš áppš dó bý défáúlt. Thé réqúéšt hád ñó próóf óf póššéššíóñ; FáštMÇP šérvérš úñdérštáñd pláíñ béárér tókéñš óñlý. ··················································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; untick Require Demonstrating Proof of Possession (DPoP) header in token requests.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; úñtíçk Réqúíré Démóñštrátíñg Próóf óf Póššéššíóñ (DPóP) héádér íñ tókéñ réqúéštš. ··························································⟧</translation>
    </message>
    <message>
        <source>Or send DPoP proofs.</source>
        <translation>⟦Ór šéñd DPóP próófš. ········⟧</translation>
    </message>
    <message>
        <source>The refusal is the normal first step: the server gives a nonce that the next proof must hold.</source>
        <translation>⟦Thé réfúšál íš thé ñórmál fíršt štép: thé šérvér gívéš á ñóñçé thát thé ñéxt próóf múšt hóld. ·····································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: leave it off if the MCP server takes Bearer tokens only.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré Démóñštrátíñg Próóf óf Póššéššíóñ: léávé ít óff íf thé MÇP šérvér tákéš Béárér tókéñš óñlý. ·································································⟧</translation>
    </message>
    <message>
        <source>Repeat with the nonce claim and a new jti; remember the last nonce of each server.</source>
        <translation>⟦Répéát wíth thé ñóñçé çláím áñd á ñéw jtí; rémémbér thé lášt ñóñçé óf éáçh šérvér. ································⟧</translation>
    </message>
    <message>
        <source>htm and htu must be those of this request (htu without query), iat near the server&apos;s time, jti new, typ dpop+jwt.</source>
        <translation>⟦htm áñd htú múšt bé thóšé óf thíš réqúéšt (htú wíthóút qúérý), íát ñéár thé šérvér&apos;š tímé, jtí ñéw, týp dpóp+jwt. ·············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: switch it off if the MCP server takes Bearer tokens only.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré Démóñštrátíñg Próóf óf Póššéššíóñ: šwítçh ít óff íf thé MÇP šérvér tákéš Béárér tókéñš óñlý. ··································································⟧</translation>
    </message>
    <message>
        <source>Correct the proof; behind a custom domain htu is the custom domain&apos;s URL. Look at the clock.</source>
        <translation>⟦Çórréçt thé próóf; béhíñd á çúštóm dómáíñ htú íš thé çúštóm dómáíñ&apos;š ÚRL. Lóók át thé çlóçk. ····································⟧</translation>
    </message>
    <message>
        <source>It was exchanged twice, later than 300 seconds after it was issued, or cut on the way.</source>
        <translation>⟦Ít wáš éxçháñgéd twíçé, látér tháñ 300 šéçóñdš áftér ít wáš íššúéd, ór çút óñ thé wáý. ··································⟧</translation>
    </message>
    <message>
        <source>Exchange it at once and once, on a fresh connection, and never repeat the exchange automatically.</source>
        <translation>⟦Éxçháñgé ít át óñçé áñd óñçé, óñ á fréšh çóññéçtíóñ, áñd ñévér répéát thé éxçháñgé áútómátíçállý. ······································⟧</translation>
    </message>
    <message>
        <source>The sign-in was made with one client id, the exchange with another.</source>
        <translation>⟦Thé šígñ-íñ wáš mádé wíth óñé çlíéñt íd, thé éxçháñgé wíth áñóthér. ··························⟧</translation>
    </message>
    <message>
        <source>Use the same client id, and its secret, for both; look for two stored registrations.</source>
        <translation>⟦Úšé thé šámé çlíéñt íd, áñd ítš šéçrét, fór bóth; lóók fór twó štóréd régíštrátíóñš. ·································⟧</translation>
    </message>
    <message>
        <source>The authorization endpoint and the token endpoint are of two servers of the org.</source>
        <translation>⟦Thé áúthórížátíóñ éñdpóíñt áñd thé tókéñ éñdpóíñt áré óf twó šérvérš óf thé órg. ································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: both endpoints begin with it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: bóth éñdpóíñtš bégíñ wíth ít. ·········································⟧</translation>
    </message>
    <message>
        <source>Take both from the one metadata document.</source>
        <translation>⟦Táké bóth fróm thé óñé métádátá dóçúméñt. ················⟧</translation>
    </message>
    <message>
        <source>The token request must repeat the very string of the authorization request.</source>
        <translation>⟦Thé tókéñ réqúéšt múšt répéát thé vérý štríñg óf thé áúthórížátíóñ réqúéšt. ······························⟧</translation>
    </message>
    <message>
        <source>Store the string with the attempt and repeat it.</source>
        <translation>⟦Štóré thé štríñg wíth thé áttémpt áñd répéát ít. ···················⟧</translation>
    </message>
    <message>
        <source>The verifier belongs to another attempt, or the challenge was computed wrongly: padding, a hex digest, or the hash of an encoded form.</source>
        <translation>⟦Thé vérífíér bélóñgš tó áñóthér áttémpt, ór thé çhálléñgé wáš çómpútéd wróñglý: páddíñg, á héx dígéšt, ór thé hášh óf áñ éñçódéd fórm. ·····················································⟧</translation>
    </message>
    <message>
        <source>Keep verifier and state together for each attempt; check against RFC 7636, appendix B.</source>
        <translation>⟦Kéép vérífíér áñd štáté tógéthér fór éáçh áttémpt; çhéçk ágáíñšt RFÇ 7636, áppéñdíx B. ··································⟧</translation>
    </message>
    <message>
        <source>The authorization request had a challenge, or the app demands it.</source>
        <translation>⟦Thé áúthórížátíóñ réqúéšt hád á çhálléñgé, ór thé ápp démáñdš ít. ··························⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: for apps with a secret it can be switched off, if the client cannot do it.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré PKÇÉ áš áddítíóñál vérífíçátíóñ: fór áppš wíth á šéçrét ít çáñ bé šwítçhéd óff, íf thé çlíéñt çáññót dó ít. ········································································⟧</translation>
    </message>
    <message>
        <source>Send code_verifier with the code.</source>
        <translation>⟦Šéñd çódé_vérífíér wíth thé çódé. ·············⟧</translation>
    </message>
    <message>
        <source>Pending means that nobody confirmed yet, slow_down that the client asks too often, expired that the time is over. Only Native apps can have this grant.</source>
        <translation>⟦Péñdíñg méáñš thát ñóbódý çóñfírméd ýét, šlów_dówñ thát thé çlíéñt áškš tóó óftéñ, éxpíréd thát thé tímé íš óvér. Óñlý Ñátívé áppš çáñ hávé thíš gráñt. ····························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Device Authorization (Native apps), and the same grant in the rule of the access policy.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Gráñt týpé &gt; Dévíçé Áúthórížátíóñ (Ñátívé áppš), áñd thé šámé gráñt íñ thé rúlé óf thé áççéšš pólíçý. ··································································⟧</translation>
    </message>
    <message>
        <source>Ask at the interval, 5 s longer after slow_down, and start again once the code has expired.</source>
        <translation>⟦Ášk át thé íñtérvál, 5 š lóñgér áftér šlów_dówñ, áñd štárt ágáíñ óñçé thé çódé háš éxpíréd. ····································⟧</translation>
    </message>
    <message>
        <source>Too many requests within the minute.</source>
        <translation>⟦Tóó máñý réqúéštš wíthíñ thé míñúté. ··············⟧</translation>
    </message>
    <message>
        <source>Reports &gt; Rate Limits.</source>
        <translation>⟦Répórtš &gt; Ráté Límítš. ········⟧</translation>
    </message>
    <message>
        <source>Keep tokens until shortly before they end; wait for the reset.</source>
        <translation>⟦Kéép tókéñš úñtíl šhórtlý béfóré théý éñd; wáít fór thé réšét. ························⟧</translation>
    </message>
    <message>
        <source>An inline hook failed, a claim&apos;s expression did, or too many groups matched.</source>
        <translation>⟦Áñ íñlíñé hóók fáíléd, á çláím&apos;š éxpréššíóñ díd, ór tóó máñý gróúpš mátçhéd. ······························⟧</translation>
    </message>
    <message>
        <source>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims.</source>
        <translation>⟦Wórkflów &gt; Íñlíñé Hóókš; Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš. ··································⟧</translation>
    </message>
    <message>
        <source>The status is 200, but the answer is not that of a token endpoint: a proxy answered, or the URL is wrong.</source>
        <translation>⟦Thé štátúš íš 200, bút thé áñšwér íš ñót thát óf á tókéñ éñdpóíñt: á próxý áñšwéréd, ór thé ÚRL íš wróñg. ··········································⟧</translation>
    </message>
    <message>
        <source>Correct the token endpoint; look at the Server and Via headers to see who answered.</source>
        <translation>⟦Çórréçt thé tókéñ éñdpóíñt; lóók át thé Šérvér áñd Víá héádérš tó šéé whó áñšwéréd. ·································⟧</translation>
    </message>
    <message>
        <source>The token lives no longer than the margin that the cache takes off (300 seconds in the guide), so it counts as expired at once. Okta&apos;s rate limit comes next.</source>
        <translation>⟦Thé tókéñ lívéš ñó lóñgér tháñ thé márgíñ thát thé çáçhé tákéš óff (300 šéçóñdš íñ thé gúídé), šó ít çóúñtš áš éxpíréd át óñçé. Óktá&apos;š ráté límít çóméš ñéxt. ······························································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: more than 5 minutes.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; Áççéšš tókéñ lífétímé: móré tháñ 5 míñútéš. ····················································⟧</translation>
    </message>
    <message>
        <source>Take a smaller margin: 60 seconds or a tenth of expires_in.</source>
        <translation>⟦Táké á šmállér márgíñ: 60 šéçóñdš ór á téñth óf éxpíréš_íñ. ·······················⟧</translation>
    </message>
    <message>
        <source>The audience of a token always comes from the authorization server&apos;s settings.</source>
        <translation>⟦Thé áúdíéñçé óf á tókéñ álwáýš çóméš fróm thé áúthórížátíóñ šérvér&apos;š šéttíñgš. ·······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé. ······························⟧</translation>
    </message>
    <message>
        <source>Leave audience out; it has no effect.</source>
        <translation>⟦Léávé áúdíéñçé óút; ít háš ñó éfféçt. ··············⟧</translation>
    </message>
    <message>
        <source>The server issues a token only if a rule of one of its policies covers client, grant, user and scopes.</source>
        <translation>⟦Thé šérvér íššúéš á tókéñ óñlý íf á rúlé óf óñé óf ítš pólíçíéš çóvérš çlíéñt, gráñt, úšér áñd šçópéš. ········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; Add New Access Policy, assign it to the client, then Add Rule. Beside Settings: Token Preview; Reports &gt; System Log: no_matching_policy.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; Ádd Ñéw Áççéšš Pólíçý, áššígñ ít tó thé çlíéñt, théñ Ádd Rúlé. Béšídé Šéttíñgš: Tókéñ Prévíéw; Répórtš &gt; Šýštém Lóg: ñó_mátçhíñg_pólíçý. ···················································································⟧</translation>
    </message>
    <message>
        <source>A policy with the right rule exists, but not for this client.</source>
        <translation>⟦Á pólíçý wíth thé ríght rúlé éxíštš, bút ñót fór thíš çlíéñt. ························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: add this client or choose All clients.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; Édít &gt; Áššígñ tó: ádd thíš çlíéñt ór çhóóšé Áll çlíéñtš. ·······················································⟧</translation>
    </message>
    <message>
        <source>What passed before is refused now: the policy, its rule or the server may have been deactivated.</source>
        <translation>⟦Whát páššéd béfóré íš réfúšéd ñów: thé pólíçý, ítš rúlé ór thé šérvér máý hávé bééñ déáçtívátéd. ······································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; status of policy and rule; Reports &gt; System Log: policy.lifecycle.deactivate.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; štátúš óf pólíçý áñd rúlé; Répórtš &gt; Šýštém Lóg: pólíçý.líféçýçlé.déáçtíváté. ····························································⟧</translation>
    </message>
    <message>
        <source>The app has the grant, otherwise the answer would be another; the rule must name it too.</source>
        <translation>⟦Thé ápp háš thé gráñt, óthérwíšé thé áñšwér wóúld bé áñóthér; thé rúlé múšt ñámé ít tóó. ···································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: tick it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÍF Gráñt týpé íš: tíçk ít. ··············································⟧</translation>
    </message>
    <message>
        <source>The rule is limited to users or groups.</source>
        <translation>⟦Thé rúlé íš límítéd tó úšérš ór gróúpš. ···············⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND User is.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÁÑD Úšér íš. ········································⟧</translation>
    </message>
    <message>
        <source>A rule limited to some scopes does not fit a request that asks for one more.</source>
        <translation>⟦Á rúlé límítéd tó šómé šçópéš dóéš ñót fít á réqúéšt thát áškš fór óñé móré. ······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: add the scope.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÁÑD Šçópéš réqúéštéd: ádd thé šçópé. ··················································⟧</translation>
    </message>
    <message>
        <source>Or ask for the covered scopes only.</source>
        <translation>⟦Ór ášk fór thé çóvéréd šçópéš óñlý. ··············⟧</translation>
    </message>
    <message>
        <source>Policies list clients by id, and this one is new.</source>
        <translation>⟦Pólíçíéš líšt çlíéñtš bý íd, áñd thíš óñé íš ñéw. ···················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: All clients, or add this one; and assign users to the app.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; Édít &gt; Áššígñ tó: Áll çlíéñtš, ór ádd thíš óñé; áñd áššígñ úšérš tó thé ápp. ·······························································⟧</translation>
    </message>
    <message>
        <source>Okta takes the first rule that fits; one further up has another lifetime.</source>
        <translation>⟦Óktá tákéš thé fíršt rúlé thát fítš; óñé fúrthér úp háš áñóthér lífétímé. ·····························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy: drag the narrower rule above the wider one.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý: drág thé ñárrówér rúlé ábóvé thé wídér óñé. ·················································⟧</translation>
    </message>
    <message>
        <source>A server that checks tokens by their signature cannot read it. A refresh token, a code, an API token or a client secret in the wrong field looks like this; if it was a secret, rotate it.</source>
        <translation>⟦Á šérvér thát çhéçkš tókéñš bý théír šígñátúré çáññót réád ít. Á réfréšh tókéñ, á çódé, áñ ÁPÍ tókéñ ór á çlíéñt šéçrét íñ thé wróñg fíéld lóókš líké thíš; íf ít wáš á šéçrét, rótáté ít. ··········································································⟧</translation>
    </message>
    <message>
        <source>JWTVerifier needs JWTs; IntrospectionTokenVerifier can check opaque tokens.</source>
        <translation>⟦JWTVérífíér ñéédš JWTš; ÍñtróšpéçtíóñTókéñVérífíér çáñ çhéçk ópáqúé tókéñš. ······························⟧</translation>
    </message>
    <message>
        <source>Send the access_token of the token answer.</source>
        <translation>⟦Šéñd thé áççéšš_tókéñ óf thé tókéñ áñšwér. ················⟧</translation>
    </message>
    <message>
        <source>Only the holder of the private key can read it, and FastMCP cannot decrypt tokens.</source>
        <translation>⟦Óñlý thé hóldér óf thé príváté kéý çáñ réád ít, áñd FáštMÇP çáññót déçrýpt tókéñš. ································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: switch the encryption of access tokens off.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš: šwítçh thé éñçrýptíóñ óf áççéšš tókéñš óff. ···········································⟧</translation>
    </message>
    <message>
        <source>Or give the resource server the private key, if it can decrypt.</source>
        <translation>⟦Ór gívé thé réšóúrçé šérvér thé príváté kéý, íf ít çáñ déçrýpt. ·························⟧</translation>
    </message>
    <message>
        <source>A part is missing: copied incompletely, or larger than a header may be, as with many groups in a claim.</source>
        <translation>⟦Á párt íš míššíñg: çópíéd íñçómplétélý, ór lárgér tháñ á héádér máý bé, áš wíth máñý gróúpš íñ á çláím. ·········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: fewer groups in the token.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš: féwér gróúpš íñ thé tókéñ. ···································⟧</translation>
    </message>
    <message>
        <source>Raise the limit on header size.</source>
        <translation>⟦Ráíšé thé límít óñ héádér šížé. ············⟧</translation>
    </message>
    <message>
        <source>Copy the token again, whole.</source>
        <translation>⟦Çópý thé tókéñ ágáíñ, whólé. ···········⟧</translation>
    </message>
    <message>
        <source>An ID token tells the client who signed in; its audience is the client. A server must refuse it.</source>
        <translation>⟦Áñ ÍD tókéñ téllš thé çlíéñt whó šígñéd íñ; ítš áúdíéñçé íš thé çlíéñt. Á šérvér múšt réfúšé ít. ······································⟧</translation>
    </message>
    <message>
        <source>Send access_token of the token answer, not id_token.</source>
        <translation>⟦Šéñd áççéšš_tókéñ óf thé tókéñ áñšwér, ñót íd_tókéñ. ····················⟧</translation>
    </message>
    <message>
        <source>The ID-JAG must first be redeemed for an access token at the authorization server.</source>
        <translation>⟦Thé ÍD-JÁG múšt fíršt bé rédééméd fór áñ áççéšš tókéñ át thé áúthórížátíóñ šérvér. ································⟧</translation>
    </message>
    <message>
        <source>Redeem it with grant urn:ietf:params:oauth:grant-type:jwt-bearer at {Issuer}/v1/token.</source>
        <translation>⟦Rédéém ít wíth gráñt úrñ:íétf:párámš:óáúth:gráñt-týpé:jwt-béárér át {Íššúér}/v1/tókéñ. ··································⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s access tokens have no typ in their header. FastMCP does not look at it; verifiers that follow RFC 9068 strictly do.</source>
        <translation>⟦Óktá&apos;š áççéšš tókéñš hávé ñó týp íñ théír héádér. FáštMÇP dóéš ñót lóók át ít; vérífíérš thát fóllów RFÇ 9068 štríçtlý dó. ················································⟧</translation>
    </message>
    <message>
        <source>Accept tokens without typ from Okta, and tell ID tokens apart by their audience.</source>
        <translation>⟦Áççépt tókéñš wíthóút týp fróm Óktá, áñd téll ÍD tókéñš ápárt bý théír áúdíéñçé. ································⟧</translation>
    </message>
    <message>
        <source>Its algorithm is none: anybody can write such a token. It must be refused.</source>
        <translation>⟦Ítš álgóríthm íš ñóñé: áñýbódý çáñ wríté šúçh á tókéñ. Ít múšt bé réfúšéd. ·····························⟧</translation>
    </message>
    <message>
        <source>Nothing to relax; find out who made the token.</source>
        <translation>⟦Ñóthíñg tó réláx; fíñd óút whó mádé thé tókéñ. ··················⟧</translation>
    </message>
    <message>
        <source>Get a token from the authorization server.</source>
        <translation>⟦Gét á tókéñ fróm thé áúthórížátíóñ šérvér. ················⟧</translation>
    </message>
    <message>
        <source>Whoever does not understand a header named in crit must refuse the token. Okta never sends it.</source>
        <translation>⟦Whóévér dóéš ñót úñdérštáñd á héádér ñáméd íñ çrít múšt réfúšé thé tókéñ. Óktá ñévér šéñdš ít. ·····································⟧</translation>
    </message>
    <message>
        <source>Refuse it, and find out who made the token.</source>
        <translation>⟦Réfúšé ít, áñd fíñd óút whó mádé thé tókéñ. ·················⟧</translation>
    </message>
    <message>
        <source>The issuer publishes only public keys, so it cannot have signed this: an attack pattern, or a home-made token.</source>
        <translation>⟦Thé íššúér públíšhéš óñlý públíç kéýš, šó ít çáññót hávé šígñéd thíš: áñ áttáçk páttérñ, ór á hómé-mádé tókéñ. ············································⟧</translation>
    </message>
    <message>
        <source>Keep a fixed list of algorithms, as FastMCP does; find out who made the token.</source>
        <translation>⟦Kéép á fíxéd líšt óf álgóríthmš, áš FáštMÇP dóéš; fíñd óút whó mádé thé tókéñ. ·······························⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s custom servers sign with RS256. The server is set to another algorithm, or the token is not Okta&apos;s.</source>
        <translation>⟦Óktá&apos;š çúštóm šérvérš šígñ wíth RŠ256. Thé šérvér íš šét tó áñóthér álgóríthm, ór thé tókéñ íš ñót Óktá&apos;š. ··········································⟧</translation>
    </message>
    <message>
        <source>Leave algorithm= out of JWTVerifier; the default is RS256.</source>
        <translation>⟦Léávé álgóríthm= óút óf JWTVérífíér; thé défáúlt íš RŠ256. ·······················⟧</translation>
    </message>
    <message>
        <source>The key was retired, so the token is older than a rotation, or the token comes from another environment or was forged.</source>
        <translation>⟦Thé kéý wáš rétíréd, šó thé tókéñ íš óldér tháñ á rótátíóñ, ór thé tókéñ çóméš fróm áñóthér éñvíróñméñt ór wáš fórgéd. ···············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Šígñíñg Kéý Rótátíóñ; Répórtš &gt; Šýštém Lóg: ápp.óáúth2.áš.kéý.róllóvér. ······················································⟧</translation>
    </message>
    <message>
        <source>Restart a verifier that never fetches the keys again; FastMCP fetches them.</source>
        <translation>⟦Réštárt á vérífíér thát ñévér fétçhéš thé kéýš ágáíñ; FáštMÇP fétçhéš thém. ······························⟧</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>⟦Gét á ñéw tókéñ. ······⟧</translation>
    </message>
    <message>
        <source>The key is in the key set of the token&apos;s issuer, and the MCP server looks in another one, for instance the org&apos;s.</source>
        <translation>⟦Thé kéý íš íñ thé kéý šét óf thé tókéñ&apos;š íššúér, áñd thé MÇP šérvér lóókš íñ áñóthér óñé, fór íñštáñçé thé órg&apos;š. ·············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the keys are at {Issuer}/v1/keys.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: thé kéýš áré át {Íššúér}/v1/kéýš. ··········································⟧</translation>
    </message>
    <message>
        <source>jwks_uri={Issuer}/v1/keys</source>
        <translation>⟦jwkš_úrí={Íššúér}/v1/kéýš ··········⟧</translation>
    </message>
    <message>
        <source>Okta always says so; the token has another origin. FastMCP accepts it only if the set has one key.</source>
        <translation>⟦Óktá álwáýš šáýš šó; thé tókéñ háš áñóthér órígíñ. FáštMÇP áççéptš ít óñlý íf thé šét háš óñé kéý. ·······································⟧</translation>
    </message>
    <message>
        <source>Do not relax the verifier; find out who issued the token.</source>
        <translation>⟦Dó ñót réláx thé vérífíér; fíñd óút whó íššúéd thé tókéñ. ······················⟧</translation>
    </message>
    <message>
        <source>Get the token from the authorization server.</source>
        <translation>⟦Gét thé tókéñ fróm thé áúthórížátíóñ šérvér. ·················⟧</translation>
    </message>
    <message>
        <source>The token&apos;s key is in the issuer&apos;s key set, but the server has not fetched the set since the rotation. FastMCP does so by itself; other verifiers, a CDN or a copied key set do not.</source>
        <translation>⟦Thé tókéñ&apos;š kéý íš íñ thé íššúér&apos;š kéý šét, bút thé šérvér háš ñót fétçhéd thé šét šíñçé thé rótátíóñ. FáštMÇP dóéš šó bý ítšélf; óthér vérífíérš, á ÇDÑ ór á çópíéd kéý šét dó ñót. ········································································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation: leave time between publishing a key and using it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Šígñíñg Kéý Rótátíóñ: léávé tímé bétwééñ públíšhíñg á kéý áñd úšíñg ít. ······················································⟧</translation>
    </message>
    <message>
        <source>Restart it, and have it fetch jwks_uri again when a kid is unknown.</source>
        <translation>⟦Réštárt ít, áñd hávé ít fétçh jwkš_úrí ágáíñ whéñ á kíd íš úñkñówñ. ··························⟧</translation>
    </message>
    <message>
        <source>The right key was found. The token was changed, cut or re-encoded on its way, or forged.</source>
        <translation>⟦Thé ríght kéý wáš fóúñd. Thé tókéñ wáš çháñgéd, çút ór ré-éñçódéd óñ ítš wáý, ór fórgéd. ···································⟧</translation>
    </message>
    <message>
        <source>jwks_uri must be that of the token&apos;s issuer.</source>
        <translation>⟦jwkš_úrí múšt bé thát óf thé tókéñ&apos;š íššúér. ·················⟧</translation>
    </message>
    <message>
        <source>Pass the token on unchanged, without URL encoding or line breaks; get a new one.</source>
        <translation>⟦Pášš thé tókéñ óñ úñçháñgéd, wíthóút ÚRL éñçódíñg ór líñé bréákš; gét á ñéw óñé. ································⟧</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance: the token dies within the second that exp names.</source>
        <translation>⟦FáštMÇP állówš ñó tóléráñçé: thé tókéñ díéš wíthíñ thé šéçóñd thát éxp ñáméš. ······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime (5 minutes to 24 hours).</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; Áççéšš tókéñ lífétímé (5 míñútéš tó 24 hóúrš). ······················································⟧</translation>
    </message>
    <message>
        <source>Refresh the token, or ask for a new one, shortly before it ends.</source>
        <translation>⟦Réfréšh thé tókéñ, ór ášk fór á ñéw óñé, šhórtlý béfóré ít éñdš. ·························⟧</translation>
    </message>
    <message>
        <source>By the server&apos;s clock it was issued in the future. FastMCP looks at neither nbf nor iat; other verifiers do.</source>
        <translation>⟦Bý thé šérvér&apos;š çlóçk ít wáš íššúéd íñ thé fútúré. FáštMÇP lóókš át ñéíthér ñbf ñór íát; óthér vérífíérš dó. ···········································⟧</translation>
    </message>
    <message>
        <source>Switch on time synchronisation; allow 60 seconds of leeway.</source>
        <translation>⟦Šwítçh óñ tímé šýñçhróñíšátíóñ; állów 60 šéçóñdš óf lééwáý. ·······················⟧</translation>
    </message>
    <message>
        <source>Okta writes the client&apos;s id as cid.</source>
        <translation>⟦Óktá wrítéš thé çlíéñt&apos;š íd áš çíd. ··············⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; Add Claim: client_id with the value app.clientId.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš &gt; Ádd Çláím: çlíéñt_íd wíth thé válúé ápp.çlíéñtÍd. ·············································⟧</translation>
    </message>
    <message>
        <source>Read cid where client_id is missing.</source>
        <translation>⟦Réád çíd whéré çlíéñt_íd íš míššíñg. ··············⟧</translation>
    </message>
    <message>
        <source>sub is the login for users and the client id for machine-to-machine tokens; the user&apos;s id is uid.</source>
        <translation>⟦šúb íš thé lógíñ fór úšérš áñd thé çlíéñt íd fór máçhíñé-tó-máçhíñé tókéñš; thé úšér&apos;š íd íš úíd. ······································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; sub: the value that the server needs.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš &gt; šúb: thé válúé thát thé šérvér ñéédš. ········································⟧</translation>
    </message>
    <message>
        <source>Look the user up by uid or by the login, as the token has it.</source>
        <translation>⟦Lóók thé úšér úp bý úíd ór bý thé lógíñ, áš thé tókéñ háš ít. ························⟧</translation>
    </message>
    <message>
        <source>A token that is bound to a key goes with the scheme DPoP and a proof; one that is not goes with Bearer. FastMCP knows Bearer only.</source>
        <translation>⟦Á tókéñ thát íš bóúñd tó á kéý góéš wíth thé šçhémé DPóP áñd á próóf; óñé thát íš ñót góéš wíth Béárér. FáštMÇP kñówš Béárér óñlý. ····················································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: on or off, as the MCP server needs it.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réqúíré Démóñštrátíñg Próóf óf Póššéššíóñ: óñ ór óff, áš thé MÇP šérvér ñéédš ít. ··························································⟧</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or announce Bearer.</source>
        <translation>⟦Çhéçk DPóP próófš, ór áññóúñçé Béárér. ···············⟧</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP and a proof for this request, or Bearer to a server that knows no DPoP.</source>
        <translation>⟦Šéñd Áúthórížátíóñ: DPóP áñd á próóf fór thíš réqúéšt, ór Béárér tó á šérvér thát kñówš ñó DPóP. ······································⟧</translation>
    </message>
    <message>
        <source>Whoever sends it must show that certificate in the TLS handshake. Okta&apos;s ordinary tokens are not bound like this.</source>
        <translation>⟦Whóévér šéñdš ít múšt šhów thát çértífíçáté íñ thé TLŠ háñdšháké. Óktá&apos;š órdíñárý tókéñš áré ñót bóúñd líké thíš. ·············································⟧</translation>
    </message>
    <message>
        <source>Pass the client&apos;s certificate through the proxy that ends TLS.</source>
        <translation>⟦Pášš thé çlíéñt&apos;š çértífíçáté thróúgh thé próxý thát éñdš TLŠ. ························⟧</translation>
    </message>
    <message>
        <source>Present the certificate that the token was issued to, or ask for an unbound token.</source>
        <translation>⟦Préšéñt thé çértífíçáté thát thé tókéñ wáš íššúéd tó, ór ášk fór áñ úñbóúñd tókéñ. ································⟧</translation>
    </message>
    <message>
        <source>Tokens of the org server are for Okta&apos;s own APIs; no setting makes them valid for another server.</source>
        <translation>⟦Tókéñš óf thé órg šérvér áré fór Óktá&apos;š ówñ ÁPÍš; ñó šéttíñg mákéš thém válíd fór áñóthér šérvér. ······································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: it has /oauth2/ in it; use its endpoints.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: ít háš /óáúth2/ íñ ít; úšé ítš éñdpóíñtš. ··············································⟧</translation>
    </message>
    <message>
        <source>Use {Issuer}/v1/authorize and {Issuer}/v1/token.</source>
        <translation>⟦Úšé {Íššúér}/v1/áúthórížé áñd {Íššúér}/v1/tókéñ. ···················⟧</translation>
    </message>
    <message>
        <source>The issuer is the bare identifier, without /.well-known/… and /v1/….</source>
        <translation>⟦Thé íššúér íš thé báré ídéñtífíér, wíthóút /.wéll-kñówñ/… áñd /v1/…. ···························⟧</translation>
    </message>
    <message>
        <source>issuer=Issuer, without the rest of the path.</source>
        <translation>⟦íššúér=Íššúér, wíthóút thé réšt óf thé páth. ·················⟧</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Okta&apos;s issuers never end in a slash; those of Auth0 do.</source>
        <translation>⟦Théý áré çómpáréd býté bý býté. Óktá&apos;š íššúérš ñévér éñd íñ á šlášh; thóšé óf Áúth0 dó. ··································⟧</translation>
    </message>
    <message>
        <source>JWTVerifier(issuer=…) with exactly the value of the token; a list is allowed.</source>
        <translation>⟦JWTVérífíér(íššúér=…) wíth éxáçtlý thé válúé óf thé tókéñ; á líšt íš állówéd. ······························⟧</translation>
    </message>
    <message>
        <source>The default server and a custom one have different issuers, keys and audiences.</source>
        <translation>⟦Thé défáúlt šérvér áñd á çúštóm óñé hávé dífféréñt íššúérš, kéýš áñd áúdíéñçéš. ·······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: decide for one server and use it everywhere.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: déçídé fór óñé šérvér áñd úšé ít évérýwhéré. ···············································⟧</translation>
    </message>
    <message>
        <source>Ask the other server for the token.</source>
        <translation>⟦Ášk thé óthér šérvér fór thé tókéñ. ··············⟧</translation>
    </message>
    <message>
        <source>It is the same server under its okta.com name and under a custom domain; each name is an issuer of its own.</source>
        <translation>⟦Ít íš thé šámé šérvér úñdér ítš óktá.çóm ñámé áñd úñdér á çúštóm dómáíñ; éáçh ñámé íš áñ íššúér óf ítš ówñ. ··········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose Okta URL or Custom URL. With Dynamic the host of the request decides.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çhóóšé Óktá ÚRL ór Çúštóm ÚRL. Wíth Dýñámíç thé hóšt óf thé réqúéšt déçídéš. ····························································⟧</translation>
    </message>
    <message>
        <source>List both issuers, or the one that clients use.</source>
        <translation>⟦Líšt bóth íššúérš, ór thé óñé thát çlíéñtš úšé. ··················⟧</translation>
    </message>
    <message>
        <source>Always use the same host.</source>
        <translation>⟦Álwáýš úšé thé šámé hóšt. ··········⟧</translation>
    </message>
    <message>
        <source>The server trusts the tokens of one issuer only, and compares byte by byte.</source>
        <translation>⟦Thé šérvér trúštš thé tókéñš óf óñé íššúér óñlý, áñd çómpáréš býté bý býté. ······························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare it with the token&apos;s iss.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çómpáré ít wíth thé tókéñ&apos;š íšš. ··········································⟧</translation>
    </message>
    <message>
        <source>Ask the right server for the token.</source>
        <translation>⟦Ášk thé ríght šérvér fór thé tókéñ. ··············⟧</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Change one of the two.</source>
        <translation>⟦Théý áré çómpáréd býté bý býté. Çháñgé óñé óf thé twó. ·····················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: change it to what the server expects; tokens issued before keep the old one.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: çháñgé ít tó whát thé šérvér éxpéçtš; tókéñš íššúéd béfóré kéép thé óld óñé. ····························································⟧</translation>
    </message>
    <message>
        <source>JWTVerifier(audience=…) with exactly the value of the token&apos;s aud.</source>
        <translation>⟦JWTVérífíér(áúdíéñçé=…) wíth éxáçtlý thé válúé óf thé tókéñ&apos;š áúd. ··························⟧</translation>
    </message>
    <message>
        <source>The guide&apos;s example for OAUTH_AUDIENCE lacks the scheme. Change one of the two.</source>
        <translation>⟦Thé gúídé&apos;š éxámplé fór ÓÁÚTH_ÁÚDÍÉÑÇÉ láçkš thé šçhémé. Çháñgé óñé óf thé twó. ·······························⟧</translation>
    </message>
    <message>
        <source>They differ in upper and lower case, encoding, a default port or an invisible character.</source>
        <translation>⟦Théý díffér íñ úppér áñd lówér çášé, éñçódíñg, á défáúlt pórt ór áñ íñvíšíblé çháráçtér. ···································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy this value.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: çópý thíš válúé. ····································⟧</translation>
    </message>
    <message>
        <source>Paste it into audience= byte for byte.</source>
        <translation>⟦Pášté ít íñtó áúdíéñçé= býté fór býté. ···············⟧</translation>
    </message>
    <message>
        <source>api://default is the audience of Okta&apos;s ready-made server; yours has its own.</source>
        <translation>⟦ápí://défáúlt íš thé áúdíéñçé óf Óktá&apos;š réádý-mádé šérvér; ýóúrš háš ítš ówñ. ······························⟧</translation>
    </message>
    <message>
        <source>Ask your own server for the token.</source>
        <translation>⟦Ášk ýóúr ówñ šérvér fór thé tókéñ. ·············⟧</translation>
    </message>
    <message>
        <source>Either an ID token was sent, or the audience of the server was set to the client&apos;s id.</source>
        <translation>⟦Éíthér áñ ÍD tókéñ wáš šéñt, ór thé áúdíéñçé óf thé šérvér wáš šét tó thé çlíéñt&apos;š íd. ··································⟧</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>⟦Šéñd thé áççéšš tókéñ. ········⟧</translation>
    </message>
    <message>
        <source>MCP asks for that, and the client sends it as resource, but Okta&apos;s tokens carry the audience of the server&apos;s settings.</source>
        <translation>⟦MÇP áškš fór thát, áñd thé çlíéñt šéñdš ít áš réšóúrçé, bút Óktá&apos;š tókéñš çárrý thé áúdíéñçé óf thé šérvér&apos;š šéttíñgš. ···············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, character for character.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: máké ít thé MÇP ÚRL, çháráçtér fór çháráçtér. ················································⟧</translation>
    </message>
    <message>
        <source>Or set audience= to the Audience in Okta.</source>
        <translation>⟦Ór šét áúdíéñçé= tó thé Áúdíéñçé íñ Óktá. ················⟧</translation>
    </message>
    <message>
        <source>A server must refuse tokens that are not meant for it. Make both sides name the same string.</source>
        <translation>⟦Á šérvér múšt réfúšé tókéñš thát áré ñót méáñt fór ít. Máké bóth šídéš ñámé thé šámé štríñg. ····································⟧</translation>
    </message>
    <message>
        <source>The client sends to one server the token that it got for another. That other server&apos;s token is now known to this one.</source>
        <translation>⟦Thé çlíéñt šéñdš tó óñé šérvér thé tókéñ thát ít gót fór áñóthér. Thát óthér šérvér&apos;š tókéñ íš ñów kñówñ tó thíš óñé. ··············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: each MCP server has an authorization server with its own audience.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: éáçh MÇP šérvér háš áñ áúthórížátíóñ šérvér wíth ítš ówñ áúdíéñçé. ························································⟧</translation>
    </message>
    <message>
        <source>Keep one token for each server.</source>
        <translation>⟦Kéép óñé tókéñ fór éáçh šérvér. ············⟧</translation>
    </message>
    <message>
        <source>Its aud is a list. FastMCP accepts one match in it; a verifier that compares strings refuses.</source>
        <translation>⟦Ítš áúd íš á líšt. FáštMÇP áççéptš óñé mátçh íñ ít; á vérífíér thát çómpáréš štríñgš réfúšéš. ·····································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: one audience for each server.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: óñé áúdíéñçé fór éáçh šérvér. ··········································⟧</translation>
    </message>
    <message>
        <source>Use a verifier that reads a list.</source>
        <translation>⟦Úšé á vérífíér thát réádš á líšt. ·············⟧</translation>
    </message>
    <message>
        <source>FastMCP answers 401 for this, where 403 would be right.</source>
        <translation>⟦FáštMÇP áñšwérš 401 fór thíš, whéré 403 wóúld bé ríght. ······················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: the scope exists; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested covers it.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš: thé šçópé éxíštš; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÁÑD Šçópéš réqúéštéd çóvérš ít. ··························································⟧</translation>
    </message>
    <message>
        <source>Check scopes per tool instead of in required_scopes; that gives 403.</source>
        <translation>⟦Çhéçk šçópéš pér tóól íñštéád óf íñ réqúíréd_šçópéš; thát gívéš 403. ···························⟧</translation>
    </message>
    <message>
        <source>Ask for the scope when signing in.</source>
        <translation>⟦Ášk fór thé šçópé whéñ šígñíñg íñ. ·············⟧</translation>
    </message>
    <message>
        <source>Okta writes scopes as the list scp; the server reads scope, or a claim named scope hides scp.</source>
        <translation>⟦Óktá wrítéš šçópéš áš thé líšt šçp; thé šérvér réádš šçópé, ór á çláím ñáméd šçópé hídéš šçp. ·····································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: remove a custom claim named scope.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš: rémóvé á çúštóm çláím ñáméd šçópé. ······································⟧</translation>
    </message>
    <message>
        <source>Read scp; FastMCP does so since 2.10, but takes scope first where it exists.</source>
        <translation>⟦Réád šçp; FáštMÇP dóéš šó šíñçé 2.10, bút tákéš šçópé fíršt whéré ít éxíštš. ······························⟧</translation>
    </message>
    <message>
        <source>Its signature and times are good, and its issuer says that it is not active: revoked, reused, the user deactivated, or the sessions cleared.</source>
        <translation>⟦Ítš šígñátúré áñd tíméš áré góód, áñd ítš íššúér šáýš thát ít íš ñót áçtívé: révókéd, réúšéd, thé úšér déáçtívátéd, ór thé šéššíóñš çléáréd. ························································⟧</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</source>
        <translation>⟦Répórtš &gt; Šýštém Lóg: ápp.óáúth2.áš.tókéñ.révóké, ápp.óáúth2.áš.tókéñ.détéçt_réúšé, úšér.líféçýçlé.déáçtíváté. ············································⟧</translation>
    </message>
    <message>
        <source>A server that checks signatures only goes on accepting it until exp.</source>
        <translation>⟦Á šérvér thát çhéçkš šígñátúréš óñlý góéš óñ áççéptíñg ít úñtíl éxp. ···························⟧</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>⟦Šígñ íñ ágáíñ. ·····⟧</translation>
    </message>
    <message>
        <source>The endpoint of another server calls every token inactive, and wrong credentials give no verdict.</source>
        <translation>⟦Thé éñdpóíñt óf áñóthér šérvér çállš évérý tókéñ íñáçtívé, áñd wróñg çrédéñtíálš gívé ñó vérdíçt. ······································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials: those of an app with a secret.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš: thóšé óf áñ ápp wíth á šéçrét. ··············································⟧</translation>
    </message>
    <message>
        <source>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, with client_id and client_secret of that app.</source>
        <translation>⟦ÍñtróšpéçtíóñTókéñVérífíér: íñtróšpéçtíóñ_úrl={Íššúér}/v1/íñtróšpéçt, wíth çlíéñt_íd áñd çlíéñt_šéçrét óf thát ápp. ··············································⟧</translation>
    </message>
    <message>
        <source>It was not restarted, reads another .env or container image, or takes quotation marks and blanks as part of the value.</source>
        <translation>⟦Ít wáš ñót réštártéd, réádš áñóthér .éñv ór çóñtáíñér ímágé, ór tákéš qúótátíóñ márkš áñd bláñkš áš párt óf thé válúé. ···············································⟧</translation>
    </message>
    <message>
        <source>Restart it; write values without quotation marks and blanks; print the values in effect at the start.</source>
        <translation>⟦Réštárt ít; wríté válúéš wíthóút qúótátíóñ márkš áñd bláñkš; príñt thé válúéš íñ éfféçt át thé štárt. ········································⟧</translation>
    </message>
    <message>
        <source>A server that cannot reach the key set refuses every token. Its log shows it; a revoked token or an old configuration still in memory look the same from here.</source>
        <translation>⟦Á šérvér thát çáññót réáçh thé kéý šét réfúšéš évérý tókéñ. Ítš lóg šhówš ít; á révókéd tókéñ ór áñ óld çóñfígúrátíóñ štíll íñ mémórý lóók thé šámé fróm héré. ·······························································⟧</translation>
    </message>
    <message>
        <source>Let the server reach the issuer on port 443, with the proxy and the roots that it needs; restart it.</source>
        <translation>⟦Lét thé šérvér réáçh thé íššúér óñ pórt 443, wíth thé próxý áñd thé róótš thát ít ñéédš; réštárt ít. ········································⟧</translation>
    </message>
    <message>
        <source>The fault lies between the token and the server&apos;s configuration, mostly in audience or issuer. FastMCP gives one 401 for every reason; its log names it (FASTMCP_LOG_LEVEL=DEBUG before version 4).</source>
        <translation>⟦Thé fáúlt líéš bétwééñ thé tókéñ áñd thé šérvér&apos;š çóñfígúrátíóñ, móštlý íñ áúdíéñçé ór íššúér. FáštMÇP gívéš óñé 401 fór évérý réášóñ; ítš lóg ñáméš ít (FÁŠTMÇP_LÓG_LÉVÉL=DÉBÚG béfóré véršíóñ 4). ··············································································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: compare Issuer and Audience with the server&apos;s configuration.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš: çómpáré Íššúér áñd Áúdíéñçé wíth thé šérvér&apos;š çóñfígúrátíóñ. ··················································⟧</translation>
    </message>
    <message>
        <source>Compare issuer, audience and jwks_uri with the token; restart after a change.</source>
        <translation>⟦Çómpáré íššúér, áúdíéñçé áñd jwkš_úrí wíth thé tókéñ; réštárt áftér á çháñgé. ······························⟧</translation>
    </message>
    <message>
        <source>The token is good; this request needs more.</source>
        <translation>⟦Thé tókéñ íš góód; thíš réqúéšt ñéédš móré. ·················⟧</translation>
    </message>
    <message>
        <source>Sign in again with the old scopes and the new one.</source>
        <translation>⟦Šígñ íñ ágáíñ wíth thé óld šçópéš áñd thé ñéw óñé. ····················⟧</translation>
    </message>
    <message>
        <source>Without insufficient_scope and the scope in the challenge no client can ask for more. It may be a scope, a rule of the server, or a gateway.</source>
        <translation>⟦Wíthóút íñšúffíçíéñt_šçópé áñd thé šçópé íñ thé çhálléñgé ñó çlíéñt çáñ ášk fór móré. Ít máý bé á šçópé, á rúlé óf thé šérvér, ór á gátéwáý. ························································⟧</translation>
    </message>
    <message>
        <source>Server or gateway: answer 403 with WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; and scope.</source>
        <translation>⟦Šérvér ór gátéwáý: áñšwér 403 wíth WWW-Áúthéñtíçáté: Béárér érrór=&quot;íñšúffíçíéñt_šçópé&quot; áñd šçópé. ······································⟧</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what this request needs.</source>
        <translation>⟦Ášk thé šérvér&apos;š ówñér whát thíš réqúéšt ñéédš. ··················⟧</translation>
    </message>
    <message>
        <source>Either the authorization server did not grant the scope, or the MCP server looks for it in another claim.</source>
        <translation>⟦Éíthér thé áúthórížátíóñ šérvér díd ñót gráñt thé šçópé, ór thé MÇP šérvér lóókš fór ít íñ áñóthér çláím. ··········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: it covers the scope.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÁÑD Šçópéš réqúéštéd: ít çóvérš thé šçópé. ····················································⟧</translation>
    </message>
    <message>
        <source>See which claim it reads: Okta writes scp.</source>
        <translation>⟦Šéé whíçh çláím ít réádš: Óktá wrítéš šçp. ················⟧</translation>
    </message>
    <message>
        <source>Stop after the second round.</source>
        <translation>⟦Štóp áftér thé šéçóñd róúñd. ···········⟧</translation>
    </message>
    <message>
        <source>The token was accepted and the call reached the tool; what refuses is the tool&apos;s own logic or the account that it uses.</source>
        <translation>⟦Thé tókéñ wáš áççéptéd áñd thé çáll réáçhéd thé tóól; whát réfúšéš íš thé tóól&apos;š ówñ lógíç ór thé áççóúñt thát ít úšéš. ···············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: add the claim that the tool reads, for instance groups.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Çláímš: ádd thé çláím thát thé tóól réádš, fór íñštáñçé gróúpš. ···············································⟧</translation>
    </message>
    <message>
        <source>Look at the tool&apos;s code and at the account with which it works.</source>
        <translation>⟦Lóók át thé tóól&apos;š çódé áñd át thé áççóúñt wíth whíçh ít wórkš. ·························⟧</translation>
    </message>
    <message>
        <source>Another API answered 401 to the tool. A token for this server is not for that API; passing it on is forbidden.</source>
        <translation>⟦Áñóthér ÁPÍ áñšwéréd 401 tó thé tóól. Á tókéñ fór thíš šérvér íš ñót fór thát ÁPÍ; páššíñg ít óñ íš fórbíddéñ. ············································⟧</translation>
    </message>
    <message>
        <source>Use a token of the server&apos;s own for that API, or exchange the user&apos;s (token exchange).</source>
        <translation>⟦Úšé á tókéñ óf thé šérvér&apos;š ówñ fór thát ÁPÍ, ór éxçháñgé thé úšér&apos;š (tókéñ éxçháñgé). ··································⟧</translation>
    </message>
    <message>
        <source>Another token sees more. FastMCP leaves out components whose auth does not fit the token.</source>
        <translation>⟦Áñóthér tókéñ šééš móré. FáštMÇP léávéš óút çómpóñéñtš whóšé áúth dóéš ñót fít thé tókéñ. ···································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested, or Claims for groups.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÁÑD Šçópéš réqúéštéd, ór Çláímš fór gróúpš. ····················································⟧</translation>
    </message>
    <message>
        <source>See the auth argument of the missing tools.</source>
        <translation>⟦Šéé thé áúth árgúméñt óf thé míššíñg tóólš. ·················⟧</translation>
    </message>
    <message>
        <source>Ask for the scope of the missing tools.</source>
        <translation>⟦Ášk fór thé šçópé óf thé míššíñg tóólš. ···············⟧</translation>
    </message>
    <message>
        <source>The stream began with a good token; requests after exp are refused, although the stream may stay open.</source>
        <translation>⟦Thé štréám bégáñ wíth á góód tókéñ; réqúéštš áftér éxp áré réfúšéd, álthóúgh thé štréám máý štáý ópéñ. ········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; Áççéšš tókéñ lífétímé. ············································⟧</translation>
    </message>
    <message>
        <source>Refresh before exp, and open the stream anew with the new token.</source>
        <translation>⟦Réfréšh béfóré éxp, áñd ópéñ thé štréám áñéw wíth thé ñéw tókéñ. ·························⟧</translation>
    </message>
    <message>
        <source>Every token of that issuer is accepted, the ID token of any of its apps too. FastMCP skips the check when audience is unset or empty.</source>
        <translation>⟦Évérý tókéñ óf thát íššúér íš áççéptéd, thé ÍD tókéñ óf áñý óf ítš áppš tóó. FáštMÇP škípš thé çhéçk whéñ áúdíéñçé íš úñšét ór émptý. ·····················································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy the value. Nothing to change.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: çópý thé válúé. Ñóthíñg tó çháñgé. ············································⟧</translation>
    </message>
    <message>
        <source>Set OAUTH_AUDIENCE to it, and refuse to start when it is empty.</source>
        <translation>⟦Šét ÓÁÚTH_ÁÚDÍÉÑÇÉ tó ít, áñd réfúšé tó štárt whéñ ít íš émptý. ·························⟧</translation>
    </message>
    <message>
        <source>As long as the keys belong to one issuer the risk is low.</source>
        <translation>⟦Áš lóñg áš thé kéýš bélóñg tó óñé íššúér thé ríšk íš lów. ······················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value. Nothing to change.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çópý thé válúé. Ñóthíñg tó çháñgé. ···········································⟧</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to it, and refuse to start when it is empty.</source>
        <translation>⟦Šét ÓÁÚTH_ÍŠŠÚÉR tó ít, áñd réfúšé tó štárt whéñ ít íš émptý. ························⟧</translation>
    </message>
    <message>
        <source>It was idle or kept too long, already used and replaced by a newer one, revoked, or belongs to another client.</source>
        <translation>⟦Ít wáš ídlé ór képt tóó lóñg, álréádý úšéd áñd répláçéd bý á ñéwér óñé, révókéd, ór bélóñgš tó áñóthér çlíéñt. ············································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule: lifetime and idle time; Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token; Reports &gt; System Log.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé: lífétímé áñd ídlé tímé; Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réfréšh Tókéñ; Répórtš &gt; Šýštém Lóg. ·····················································································⟧</translation>
    </message>
    <message>
        <source>Sign in again; save a new refresh token before using it, and run one refresh at a time.</source>
        <translation>⟦Šígñ íñ ágáíñ; šávé á ñéw réfréšh tókéñ béfóré úšíñg ít, áñd rúñ óñé réfréšh át á tímé. ··································⟧</translation>
    </message>
    <message>
        <source>It ends when it is not used within the window of the rule, 7 days unless set otherwise.</source>
        <translation>⟦Ít éñdš whéñ ít íš ñót úšéd wíthíñ thé wíñdów óf thé rúlé, 7 dáýš úñléšš šét óthérwíšé. ··································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; expire if not used every.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; éxpíré íf ñót úšéd évérý. ·············································⟧</translation>
    </message>
    <message>
        <source>Sign in again; refresh now and then, also without calls.</source>
        <translation>⟦Šígñ íñ ágáíñ; réfréšh ñów áñd théñ, álšó wíthóút çállš. ······················⟧</translation>
    </message>
    <message>
        <source>Each use gives a new one. Okta takes the second use of an old one for theft, and ends the newer ones too.</source>
        <translation>⟦Éáçh úšé gívéš á ñéw óñé. Óktá tákéš thé šéçóñd úšé óf áñ óld óñé fór théft, áñd éñdš thé ñéwér óñéš tóó. ··········································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period (up to 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réfréšh Tókéñ &gt; gráçé péríód (úp tó 60 š); Répórtš &gt; Šýštém Lóg: ápp.óáúth2.áš.tókéñ.détéçt_réúšé. ·································································⟧</translation>
    </message>
    <message>
        <source>One refresh at a time for all processes; save the new token before using it. Sign in again.</source>
        <translation>⟦Óñé réfréšh át á tímé fór áll próçéššéš; šávé thé ñéw tókéñ béfóré úšíñg ít. Šígñ íñ ágáíñ. ····································⟧</translation>
    </message>
    <message>
        <source>Both used the same token and both got a new one. Whoever keeps the older answer is thrown out at the next refresh.</source>
        <translation>⟦Bóth úšéd thé šámé tókéñ áñd bóth gót á ñéw óñé. Whóévér kéépš thé óldér áñšwér íš thrówñ óút át thé ñéxt réfréšh. ·············································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Réfréšh Tókéñ &gt; gráçé péríód. ·····································⟧</translation>
    </message>
    <message>
        <source>One refresh at a time, for all processes that share the store.</source>
        <translation>⟦Óñé réfréšh át á tímé, fór áll próçéššéš thát šháré thé štóré. ························⟧</translation>
    </message>
    <message>
        <source>A refresh can keep or narrow the scopes, never widen them.</source>
        <translation>⟦Á réfréšh çáñ kéép ór ñárrów thé šçópéš, ñévér wídéñ thém. ·······················⟧</translation>
    </message>
    <message>
        <source>Leave scope out of the refresh; sign in again to get more.</source>
        <translation>⟦Léávé šçópé óút óf thé réfréšh; šígñ íñ ágáíñ tó gét móré. ·······················⟧</translation>
    </message>
    <message>
        <source>The exchange of the code passed with the same client. It forgot its secret in the refresh, or the secret was replaced meanwhile.</source>
        <translation>⟦Thé éxçháñgé óf thé çódé páššéd wíth thé šámé çlíéñt. Ít fórgót ítš šéçrét íñ thé réfréšh, ór thé šéçrét wáš répláçéd méáñwhílé. ···················································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt Çrédéñtíálš &gt; Çlíéñt šéçrétš: whíçh óñé íš áçtívé. ················································⟧</translation>
    </message>
    <message>
        <source>Authenticate in the refresh as in the exchange.</source>
        <translation>⟦Áúthéñtíçáté íñ thé réfréšh áš íñ thé éxçháñgé. ··················⟧</translation>
    </message>
    <message>
        <source>The refresh token is bound to the key of the first proof; the client made a new one, for instance after a restart.</source>
        <translation>⟦Thé réfréšh tókéñ íš bóúñd tó thé kéý óf thé fíršt próóf; thé çlíéñt mádé á ñéw óñé, fór íñštáñçé áftér á réštárt. ·············································⟧</translation>
    </message>
    <message>
        <source>Keep the key together with the refresh token, or sign in again.</source>
        <translation>⟦Kéép thé kéý tógéthér wíth thé réfréšh tókéñ, ór šígñ íñ ágáíñ. ·························⟧</translation>
    </message>
    <message>
        <source>The access token ended, and no refresh was tried.</source>
        <translation>⟦Thé áççéšš tókéñ éñdéd, áñd ñó réfréšh wáš tríéd. ···················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: longer, until the client is corrected.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; Áççéšš tókéñ lífétímé: lóñgér, úñtíl thé çlíéñt íš çórréçtéd. ····························································⟧</translation>
    </message>
    <message>
        <source>Update or set up the client to refresh; sign in again meanwhile.</source>
        <translation>⟦Úpdáté ór šét úp thé çlíéñt tó réfréšh; šígñ íñ ágáíñ méáñwhílé. ·························⟧</translation>
    </message>
    <message>
        <source>The refresh is refused while the access token still works: the server checks signatures and does not see that the user was unassigned or deactivated.</source>
        <translation>⟦Thé réfréšh íš réfúšéd whílé thé áççéšš tókéñ štíll wórkš: thé šérvér çhéçkš šígñátúréš áñd dóéš ñót šéé thát thé úšér wáš úñáššígñéd ór déáçtívátéd. ···························································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments, and Directory &gt; People; Reports &gt; System Log.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Áššígñméñtš, áñd Díréçtórý &gt; Péóplé; Répórtš &gt; Šýštém Lóg. ·············································⟧</translation>
    </message>
    <message>
        <source>A short Access token lifetime, or introspection, ends it sooner.</source>
        <translation>⟦Á šhórt Áççéšš tókéñ lífétímé, ór íñtróšpéçtíóñ, éñdš ít šóóñér. ·························⟧</translation>
    </message>
    <message>
        <source>Sign in again once the user has access.</source>
        <translation>⟦Šígñ íñ ágáíñ óñçé thé úšér háš áççéšš. ···············⟧</translation>
    </message>
    <message>
        <source>The authorization server has to know who asks. This program registers no client unasked.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér háš tó kñów whó áškš. Thíš prógrám régíštérš ñó çlíéñt úñáškéd. ···································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Çlíéñt ÍD: çópý ít. ·································⟧</translation>
    </message>
    <message>
        <source>Enter it: --client-id on the command line, Client ID in the window; for a service app its secret too.</source>
        <translation>⟦Éñtér ít: --çlíéñt-íd óñ thé çómmáñd líñé, Çlíéñt ÍD íñ thé wíñdów; fór á šérvíçé ápp ítš šéçrét tóó. ········································⟧</translation>
    </message>
    <message>
        <source>The MCP server alone named this authorization server. A hostile or mistaken MCP server could collect secrets and codes that way, so they are sent only to an issuer that a person entered or used before.</source>
        <translation>⟦Thé MÇP šérvér álóñé ñáméd thíš áúthórížátíóñ šérvér. Á hóštílé ór míštákéñ MÇP šérvér çóúld çólléçt šéçrétš áñd çódéš thát wáý, šó théý áré šéñt óñlý tó áñ íššúér thát á péršóñ éñtéréd ór úšéd béfóré. ················································································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Íššúér: çómpáré. ································⟧</translation>
    </message>
    <message>
        <source>If it is the right one, enter it as the issuer (--issuer on the command line).</source>
        <translation>⟦Íf ít íš thé ríght óñé, éñtér ít áš thé íššúér (--íššúér óñ thé çómmáñd líñé). ·······························⟧</translation>
    </message>
    <message>
        <source>None of the known causes explains it; the exchanges show what was asked and answered.</source>
        <translation>⟦Ñóñé óf thé kñówñ çáúšéš éxpláíñš ít; thé éxçháñgéš šhów whát wáš áškéd áñd áñšwéréd. ··································⟧</translation>
    </message>
    <message>
        <source>Look at the last exchange, and keep it for a report.</source>
        <translation>⟦Lóók át thé lášt éxçháñgé, áñd kéép ít fór á répórt. ····················⟧</translation>
    </message>
    <message>
        <source>When the access token ends, the user must sign in again.</source>
        <translation>⟦Whéñ thé áççéšš tókéñ éñdš, thé úšér múšt šígñ íñ ágáíñ. ······················⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Refresh Token.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Gráñt týpé &gt; Réfréšh Tókéñ. ····································⟧</translation>
    </message>
    <message>
        <source>Add offline_access to the scope of the authorization request.</source>
        <translation>⟦Ádd ófflíñé_áççéšš tó thé šçópé óf thé áúthórížátíóñ réqúéšt. ························⟧</translation>
    </message>
    <message>
        <source>Machine-to-machine tokens have no refresh token</source>
        <translation>⟦Máçhíñé-tó-máçhíñé tókéñš hávé ñó réfréšh tókéñ ··················⟧</translation>
    </message>
    <message>
        <source>The client asks for a new access token instead.</source>
        <translation>⟦Thé çlíéñt áškš fór á ñéw áççéšš tókéñ íñštéád. ··················⟧</translation>
    </message>
    <message>
        <source>Ask for a new token shortly before exp.</source>
        <translation>⟦Ášk fór á ñéw tókéñ šhórtlý béfóré éxp. ···············⟧</translation>
    </message>
    <message>
        <source>A machine-to-machine token names no user</source>
        <translation>⟦Á máçhíñé-tó-máçhíñé tókéñ ñáméš ñó úšér ················⟧</translation>
    </message>
    <message>
        <source>uid and auth_time are absent and sub is the client id; get_me shows no user.</source>
        <translation>⟦úíd áñd áúth_tímé áré ábšéñt áñd šúb íš thé çlíéñt íd; gét_mé šhówš ñó úšér. ······························⟧</translation>
    </message>
    <message>
        <source>Okta advertises registration, but not for everyone</source>
        <translation>⟦Óktá ádvértíšéš régíštrátíóñ, bút ñót fór évérýóñé ····················⟧</translation>
    </message>
    <message>
        <source>The endpoint needs an administrator&apos;s credential; clients need an id made in the console.</source>
        <translation>⟦Thé éñdpóíñt ñéédš áñ ádmíñíštrátór&apos;š çrédéñtíál; çlíéñtš ñééd áñ íd mádé íñ thé çóñšólé. ···································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; Çréáté Ápp Íñtégrátíóñ. ··························⟧</translation>
    </message>
    <message>
        <source>Enter its client id.</source>
        <translation>⟦Éñtér ítš çlíéñt íd. ········⟧</translation>
    </message>
    <message>
        <source>Custom scopes are not listed in the metadata</source>
        <translation>⟦Çúštóm šçópéš áré ñót líštéd íñ thé métádátá ·················⟧</translation>
    </message>
    <message>
        <source>They work all the same.</source>
        <translation>⟦Théý wórk áll thé šámé. ·········⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Include in public metadata, to list them.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šçópéš &gt; thé šçópé &gt; Íñçlúdé íñ públíç métádátá, tó líšt thém. ··············································⟧</translation>
    </message>
    <message>
        <source>The token was used in its last seconds</source>
        <translation>⟦Thé tókéñ wáš úšéd íñ ítš lášt šéçóñdš ···············⟧</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance, so the next call may fail.</source>
        <translation>⟦FáštMÇP állówš ñó tóléráñçé, šó thé ñéxt çáll máý fáíl. ······················⟧</translation>
    </message>
    <message>
        <source>Renew a little earlier.</source>
        <translation>⟦Réñéw á líttlé éárlíér. ·········⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s audience does not follow the resource parameter</source>
        <translation>⟦Óktá&apos;š áúdíéñçé dóéš ñót fóllów thé réšóúrçé párámétér ·····················⟧</translation>
    </message>
    <message>
        <source>MCP clients must send resource; the audience comes from the server&apos;s settings. The MCP server accepts it.</source>
        <translation>⟦MÇP çlíéñtš múšt šéñd réšóúrçé; thé áúdíéñçé çóméš fróm thé šérvér&apos;š šéttíñgš. Thé MÇP šérvér áççéptš ít. ··········································⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL to satisfy both.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Šéttíñgš &gt; Áúdíéñçé: máké ít thé MÇP ÚRL tó šátíšfý bóth. ············································⟧</translation>
    </message>
    <message>
        <source>The issuer is a lab server on this machine</source>
        <translation>⟦Thé íššúér íš á láb šérvér óñ thíš máçhíñé ················⟧</translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback addresses only.</source>
        <translation>⟦Pláíñ http íš áççéptéd fór lóópbáçk áddréššéš óñlý. ····················⟧</translation>
    </message>
    <message>
        <source>The authorization server was found the old way</source>
        <translation>⟦Thé áúthórížátíóñ šérvér wáš fóúñd thé óld wáý ··················⟧</translation>
    </message>
    <message>
        <source>Only clients that know the fallback of MCP 2025-03-26 get this far.</source>
        <translation>⟦Óñlý çlíéñtš thát kñów thé fállbáçk óf MÇP 2025-03-26 gét thíš fár. ··························⟧</translation>
    </message>
    <message>
        <source>Use RemoteAuthProvider, which serves the resource metadata.</source>
        <translation>⟦Úšé RémótéÁúthPróvídér, whíçh šérvéš thé réšóúrçé métádátá. ·······················⟧</translation>
    </message>
    <message>
        <source>A DPoP-bound token was accepted as a bearer token</source>
        <translation>⟦Á DPóP-bóúñd tókéñ wáš áççéptéd áš á béárér tókéñ ···················⟧</translation>
    </message>
    <message>
        <source>The server does not check the binding, so the token is worth no more than an ordinary one.</source>
        <translation>⟦Thé šérvér dóéš ñót çhéçk thé bíñdíñg, šó thé tókéñ íš wórth ñó móré tháñ áñ órdíñárý óñé. ····································⟧</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or ask for unbound tokens.</source>
        <translation>⟦Çhéçk DPóP próófš, ór ášk fór úñbóúñd tókéñš. ··················⟧</translation>
    </message>
    <message>
        <source>No consent page was shown</source>
        <translation>⟦Ñó çóñšéñt págé wáš šhówñ ··········⟧</translation>
    </message>
    <message>
        <source>The app is trusted, so Okta does not ask. Step 10 of the guide expects an Allow page.</source>
        <translation>⟦Thé ápp íš trúštéd, šó Óktá dóéš ñót ášk. Štép 10 óf thé gúídé éxpéçtš áñ Állów págé. ··································⟧</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; User consent, to have it shown.</source>
        <translation>⟦Ápplíçátíóñš áñd Réšóúrçéš &gt; Ápplíçátíóñš &gt; ýóúr ápp &gt; Géñérál &gt; Úšér çóñšéñt, tó hávé ít šhówñ. ······································⟧</translation>
    </message>
    <message>
        <source>Device Authorization in the rule has no effect</source>
        <translation>⟦Dévíçé Áúthórížátíóñ íñ thé rúlé háš ñó éfféçt ··················⟧</translation>
    </message>
    <message>
        <source>Only Native apps can have that grant; the app is of another type.</source>
        <translation>⟦Óñlý Ñátívé áppš çáñ hávé thát gráñt; thé ápp íš óf áñóthér týpé. ··························⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: it can be left out.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš &gt; pólíçý &gt; rúlé &gt; ÍF Gráñt týpé íš: ít çáñ bé léft óút. ··················································⟧</translation>
    </message>
    <message>
        <source>The policy covers all clients and all scopes</source>
        <translation>⟦Thé pólíçý çóvérš áll çlíéñtš áñd áll šçópéš ·················⟧</translation>
    </message>
    <message>
        <source>Every app of the org can get every scope of this server.</source>
        <translation>⟦Évérý ápp óf thé órg çáñ gét évérý šçópé óf thíš šérvér. ······················⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies: assign the policy to the clients, and list the scopes in the rule.</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér &gt; Áççéšš Pólíçíéš: áššígñ thé pólíçý tó thé çlíéñtš, áñd líšt thé šçópéš íñ thé rúlé. ·······················································⟧</translation>
    </message>
    <message>
        <source>The access token lives for more than an hour</source>
        <translation>⟦Thé áççéšš tókéñ lívéš fór móré tháñ áñ hóúr ·················⟧</translation>
    </message>
    <message>
        <source>A server that checks tokens by itself does not see a revocation before the token ends.</source>
        <translation>⟦Á šérvér thát çhéçkš tókéñš bý ítšélf dóéš ñót šéé á révóçátíóñ béfóré thé tókéñ éñdš. ··································⟧</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Applications &gt; your app</source>
        <translation>⟦Ápplíçátíóñš &gt; ýóúr ápp ·········⟧</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server</source>
        <translation>⟦Šéçúrítý &gt; ÁPÍ &gt; Áúthórížátíóñ Šérvérš &gt; ýóúr šérvér ····················⟧</translation>
    </message>
    <message>
        <source>General: Application type</source>
        <translation>⟦Géñérál: Ápplíçátíóñ týpé ··········⟧</translation>
    </message>
    <message>
        <source>General: Sign-in redirect URIs</source>
        <translation>⟦Géñérál: Šígñ-íñ rédíréçt ÚRÍš ············⟧</translation>
    </message>
    <message>
        <source>General: Client secrets, status of the one in use</source>
        <translation>⟦Géñérál: Çlíéñt šéçrétš, štátúš óf thé óñé íñ úšé ···················⟧</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>⟦Šçópéš ··⟧</translation>
    </message>
    <message>
        <source>Access Policies: how many there are</source>
        <translation>⟦Áççéšš Pólíçíéš: hów máñý théré áré ··············⟧</translation>
    </message>
    <message>
        <source>Access Policies &gt; policy: Assign to</source>
        <translation>⟦Áççéšš Pólíçíéš &gt; pólíçý: Áššígñ tó ··············⟧</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: IF Grant type is</source>
        <translation>⟦Áççéšš Pólíçíéš &gt; rúlé: ÍF Gráñt týpé íš ················⟧</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: AND Scopes requested</source>
        <translation>⟦Áççéšš Pólíçíéš &gt; rúlé: ÁÑD Šçópéš réqúéštéd ·················⟧</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: Access token lifetime</source>
        <translation>⟦Áççéšš Pólíçíéš &gt; rúlé: Áççéšš tókéñ lífétímé ··················⟧</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: but will expire if not used every</source>
        <translation>⟦Áççéšš Pólíçíéš &gt; rúlé: bút wíll éxpíré íf ñót úšéd évérý ······················⟧</translation>
    </message>
    <message>
        <source>whether the browser showed a page that asks for consent</source>
        <translation>⟦whéthér thé brówšér šhówéd á págé thát áškš fór çóñšéñt ······················⟧</translation>
    </message>
    <message>
        <source>words separated by spaces</source>
        <translation>⟦wórdš šépárátéd bý špáçéš ··········⟧</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for all clients</source>
        <translation>⟦wórdš šépárátéd bý špáçéš, ór * fór áll çlíéñtš ··················⟧</translation>
    </message>
    <message>
        <source>words separated by spaces, as grant_type values</source>
        <translation>⟦wórdš šépárátéd bý špáçéš, áš gráñt_týpé válúéš ··················⟧</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for any</source>
        <translation>⟦wórdš šépárátéd bý špáçéš, ór * fór áñý ···············⟧</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>⟦á ñúmbér ···⟧</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>⟦šéçóñdš ··⟧</translation>
    </message>
    <message>
        <source>web, native, browser or service</source>
        <translation>⟦wéb, ñátívé, brówšér ór šérvíçé ············⟧</translation>
    </message>
    <message>
        <source>web</source>
        <translation>⟦wéb ·⟧</translation>
    </message>
    <message>
        <source>native</source>
        <translation>⟦ñátívé ··⟧</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>⟦brówšér ··⟧</translation>
    </message>
    <message>
        <source>service</source>
        <translation>⟦šérvíçé ··⟧</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>⟦ýéš ór ñó ···⟧</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>⟦ýéš ·⟧</translation>
    </message>
    <message>
        <source>no</source>
        <translation>⟦ñó ·⟧</translation>
    </message>
</context>
<context>
    <name>EditableRequest</name>
    <message>
        <source>Line %1 is no parameter: it should read name=value.</source>
        <translation>⟦Líñé %1 íš ñó párámétér: ít šhóúld réád ñámé=válúé. ····················⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no text</source>
        <translation>
            <numerusform>⟦%n býtéš thát áré ñó téxt ··········⟧</numerusform>
            <numerusform>⟦%n býtéš thát áré ñó téxt ··········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The method is a word in capital letters, as GET or POST, not &quot;%1&quot;.</source>
        <translation>⟦Thé méthód íš á wórd íñ çápítál léttérš, áš GÉT ór PÓŠT, ñót &quot;%1&quot;. ··························⟧</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>⟦Thé áddréšš ····⟧</translation>
    </message>
    <message>
        <source>The secrets of this request are for %1 alone. To send the request elsewhere, take out what stands in double braces.</source>
        <translation>⟦Thé šéçrétš óf thíš réqúéšt áré fór %1 álóñé. Tó šéñd thé réqúéšt élšéwhéré, táké óút whát štáñdš íñ dóúblé bráçéš. ··············································⟧</translation>
    </message>
    <message>
        <source>Line %1 of the header is no field: it should read Name: value.</source>
        <translation>⟦Líñé %1 óf thé héádér íš ñó fíéld: ít šhóúld réád Ñámé: válúé. ························⟧</translation>
    </message>
    <message>
        <source>%1 cannot be left out of this request.</source>
        <translation>⟦%1 çáññót bé léft óút óf thíš réqúéšt. ···············⟧</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>[%1: %2]</source>
        <translation>⟦[%1: %2] ···⟧</translation>
    </message>
    <message>
        <source>[no response]</source>
        <translation>⟦[ñó réšpóñšé] ·····⟧</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>⟦Štártéd ··⟧</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>⟦Çóññéçtéd ···⟧</translation>
    </message>
    <message>
        <source>– (a connection was reused, or there was none)</source>
        <translation>⟦– (á çóññéçtíóñ wáš réúšéd, ór théré wáš ñóñé) ··················⟧</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>⟦Éñçrýptéd ···⟧</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>⟦Réqúéšt šéñt ····⟧</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>⟦Fíršt býté ····⟧</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>⟦Fíñíšhéd ···⟧</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>⟦Bódý ·⟧</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>⟦Rédíréçtéd fróm ······⟧</translation>
    </message>
    <message>
        <source>For</source>
        <translation>⟦Fór ·⟧</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing was encrypted.</source>
        <translation>⟦Pláíñ HTTP: ñóthíñg wáš éñçrýptéd. ·············⟧</translation>
    </message>
    <message>
        <source>Nothing is known of the encryption of this exchange.</source>
        <translation>⟦Ñóthíñg íš kñówñ óf thé éñçrýptíóñ óf thíš éxçháñgé. ····················⟧</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>⟦Prótóçól ···⟧</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>⟦Çíphér ··⟧</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>⟦Érrór ··⟧</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>⟦Šúbjéçt ··⟧</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>⟦Íššúér ··⟧</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>⟦ítšélf (šélf-šígñéd) ········⟧</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>⟦Válíd ··⟧</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⟦%1 tó %2 ···⟧</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>⟦Ñáméš ··⟧</translation>
    </message>
    <message>
        <source>
[The body of %1 was not kept.]</source>
        <translation>⟦
[Thé bódý óf %1 wáš ñót képt.] ············⟧</translation>
    </message>
    <message>
        <source>
[The first %1 of %2 were kept.]
</source>
        <translation>⟦
[Thé fíršt %1 óf %2 wéré képt.]
 ·············⟧</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Answered</source>
        <translation>⟦Áñšwéréd ···⟧</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>⟦Íñ thé réšúlt ·····⟧</translation>
    </message>
    <message>
        <source>In the error</source>
        <translation>⟦Íñ thé érrór ····⟧</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>⟦Réfúšéd wíth ····⟧</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>⟦Kéý %1 ··⟧</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>⟦Çhálléñgé %1 ····⟧</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>⟦Áškéd ··⟧</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>⟦Ñó áñšwér ···⟧</translation>
    </message>
    <message>
        <source>Came back with</source>
        <translation>⟦Çámé báçk wíth ·····⟧</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The MCP server accepts requests and never answers</source>
        <translation>⟦Thé MÇP šérvér áççéptš réqúéštš áñd ñévér áñšwérš ···················⟧</translation>
    </message>
    <message>
        <source>A gateway in front of the MCP server refuses the requests that carry a token</source>
        <translation>⟦Á gátéwáý íñ fróñt óf thé MÇP šérvér réfúšéš thé réqúéštš thát çárrý á tókéñ ······························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is more than an hour fast</source>
        <translation>⟦Thé MÇP šérvér&apos;š çlóçk íš móré tháñ áñ hóúr fášt ···················⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint is at /rpc instead of /mcp</source>
        <translation>⟦Thé MÇP éñdpóíñt íš át /rpç íñštéád óf /mçp ·················⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects /mcp to /mcp/</source>
        <translation>⟦Thé MÇP éñdpóíñt rédíréçtš /mçp tó /mçp/ ················⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects to the same machine under another name</source>
        <translation>⟦Thé MÇP éñdpóíñt rédíréçtš tó thé šámé máçhíñé úñdér áñóthér ñámé ··························⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects from https to http (with TLS only)</source>
        <translation>⟦Thé MÇP éñdpóíñt rédíréçtš fróm httpš tó http (wíth TLŠ óñlý) ························⟧</translation>
    </message>
    <message>
        <source>A proxy in front of the MCP server removes the Authorization header</source>
        <translation>⟦Á próxý íñ fróñt óf thé MÇP šérvér rémóvéš thé Áúthórížátíóñ héádér ··························⟧</translation>
    </message>
    <message>
        <source>The MCP endpoint takes no POST</source>
        <translation>⟦Thé MÇP éñdpóíñt tákéš ñó PÓŠT ············⟧</translation>
    </message>
    <message>
        <source>A gateway does not let the session id of MCP through</source>
        <translation>⟦Á gátéwáý dóéš ñót lét thé šéššíóñ íd óf MÇP thróúgh ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server forgets its sessions, as replicas without stickiness do</source>
        <translation>⟦Thé MÇP šérvér fórgétš ítš šéššíóñš, áš réplíçáš wíthóút štíçkíñéšš dó ····························⟧</translation>
    </message>
    <message>
        <source>The MCP server knows no revision after 2024-11-05</source>
        <translation>⟦Thé MÇP šérvér kñówš ñó révíšíóñ áftér 2024-11-05 ···················⟧</translation>
    </message>
    <message>
        <source>A gateway drops the Mcp-Method and Mcp-Name headers</source>
        <translation>⟦Á gátéwáý drópš thé Mçp-Méthód áñd Mçp-Ñámé héádérš ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server answers for another Host only</source>
        <translation>⟦Thé MÇP šérvér áñšwérš fór áñóthér Hóšt óñlý ·················⟧</translation>
    </message>
    <message>
        <source>A proxy takes bodies of 64 bytes at most</source>
        <translation>⟦Á próxý tákéš bódíéš óf 64 býtéš át móšt ················⟧</translation>
    </message>
    <message>
        <source>The MCP server answers 502 as a gateway in front of it would</source>
        <translation>⟦Thé MÇP šérvér áñšwérš 502 áš á gátéwáý íñ fróñt óf ít wóúld ························⟧</translation>
    </message>
    <message>
        <source>The MCP server answers 429</source>
        <translation>⟦Thé MÇP šérvér áñšwérš 429 ··········⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s 401 has no WWW-Authenticate</source>
        <translation>⟦Thé MÇP šérvér&apos;š 401 háš ñó WWW-Áúthéñtíçáté ·················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge has no resource_metadata</source>
        <translation>⟦Thé MÇP šérvér&apos;š çhálléñgé háš ñó réšóúrçé_métádátá ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge breaks the grammar of the header</source>
        <translation>⟦Thé MÇP šérvér&apos;š çhálléñgé bréákš thé grámmár óf thé héádér ·······················⟧</translation>
    </message>
    <message>
        <source>The MCP server has no protected resource metadata, and its challenge names none</source>
        <translation>⟦Thé MÇP šérvér háš ñó prótéçtéd réšóúrçé métádátá, áñd ítš çhálléñgé ñáméš ñóñé ·······························⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata is at the root only, and the challenge names none</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá íš át thé róót óñlý, áñd thé çhálléñgé ñáméš ñóñé ································⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata is behind the MCP path instead of before it</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá íš béhíñd thé MÇP páth íñštéád óf béfóré ít ······························⟧</translation>
    </message>
    <message>
        <source>The challenge names a metadata document that is not there</source>
        <translation>⟦Thé çhálléñgé ñáméš á métádátá dóçúméñt thát íš ñót théré ······················⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata asks for credentials</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá áškš fór çrédéñtíálš ····················⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata is an HTML page</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá íš áñ HTML págé ··················⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata names another resource</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá ñáméš áñóthér réšóúrçé ·····················⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata names no authorization server</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá ñáméš ñó áúthórížátíóñ šérvér ························⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata names the authorize endpoint instead of the issuer</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá ñáméš thé áúthórížé éñdpóíñt íñštéád óf thé íššúér ································⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata names the issuer with a final slash</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá ñáméš thé íššúér wíth á fíñál šlášh ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server names scopes that the authorization server does not have</source>
        <translation>⟦Thé MÇP šérvér ñáméš šçópéš thát thé áúthórížátíóñ šérvér dóéš ñót hávé ····························⟧</translation>
    </message>
    <message>
        <source>The MCP server asks for no token</source>
        <translation>⟦Thé MÇP šérvér áškš fór ñó tókéñ ············⟧</translation>
    </message>
    <message>
        <source>Every metadata document of the authorization server is gone</source>
        <translation>⟦Évérý métádátá dóçúméñt óf thé áúthórížátíóñ šérvér íš góñé ·······················⟧</translation>
    </message>
    <message>
        <source>The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06</source>
        <translation>⟦Thé RFÇ 8414 fórm óf thé métádátá ÚRL íš ñót šérvéd, áš béfóré Óktá réléášé 2026.06 ·································⟧</translation>
    </message>
    <message>
        <source>The metadata names another issuer than its own URL</source>
        <translation>⟦Thé métádátá ñáméš áñóthér íššúér tháñ ítš ówñ ÚRL ····················⟧</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of the metadata</source>
        <translation>⟦Á šígñ-íñ págé áñšwérš íñ pláçé óf thé métádátá ··················⟧</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>⟦Thé métádátá dóéš ñót óffér PKÇÉ wíth Š256 ················⟧</translation>
    </message>
    <message>
        <source>The metadata names endpoints on another host than the issuer&apos;s</source>
        <translation>⟦Thé métádátá ñáméš éñdpóíñtš óñ áñóthér hóšt tháñ thé íššúér&apos;š ························⟧</translation>
    </message>
    <message>
        <source>The org has no API Access Management</source>
        <translation>⟦Thé órg háš ñó ÁPÍ Áççéšš Máñágéméñt ··············⟧</translation>
    </message>
    <message>
        <source>The key document is not served</source>
        <translation>⟦Thé kéý dóçúméñt íš ñót šérvéd ············⟧</translation>
    </message>
    <message>
        <source>The metadata names no registration endpoint</source>
        <translation>⟦Thé métádátá ñáméš ñó régíštrátíóñ éñdpóíñt ·················⟧</translation>
    </message>
    <message>
        <source>Registration is open, but takes no loopback redirect URIs</source>
        <translation>⟦Régíštrátíóñ íš ópéñ, bút tákéš ñó lóópbáçk rédíréçt ÚRÍš ······················⟧</translation>
    </message>
    <message>
        <source>Registration is open, but no policy covers what registers</source>
        <translation>⟦Régíštrátíóñ íš ópéñ, bút ñó pólíçý çóvérš whát régíštérš ······················⟧</translation>
    </message>
    <message>
        <source>The app integrations were deleted</source>
        <translation>⟦Thé ápp íñtégrátíóñš wéré délétéd ·············⟧</translation>
    </message>
    <message>
        <source>Other sign-in redirect URIs are registered than the client&apos;s</source>
        <translation>⟦Óthér šígñ-íñ rédíréçt ÚRÍš áré régíštéréd tháñ thé çlíéñt&apos;š ························⟧</translation>
    </message>
    <message>
        <source>The redirect carries a state that the client never sent</source>
        <translation>⟦Thé rédíréçt çárríéš á štáté thát thé çlíéñt ñévér šéñt ······················⟧</translation>
    </message>
    <message>
        <source>The redirect names another issuer</source>
        <translation>⟦Thé rédíréçt ñáméš áñóthér íššúér ·············⟧</translation>
    </message>
    <message>
        <source>Nobody is assigned to the app</source>
        <translation>⟦Ñóbódý íš áššígñéd tó thé ápp ···········⟧</translation>
    </message>
    <message>
        <source>The sign-on policy demands a second factor that nobody has</source>
        <translation>⟦Thé šígñ-óñ pólíçý démáñdš á šéçóñd fáçtór thát ñóbódý háš ·······················⟧</translation>
    </message>
    <message>
        <source>Every custom scope needs a person&apos;s consent</source>
        <translation>⟦Évérý çúštóm šçópé ñéédš á péršóñ&apos;š çóñšéñt ·················⟧</translation>
    </message>
    <message>
        <source>The apps require PKCE</source>
        <translation>⟦Thé áppš réqúíré PKÇÉ ········⟧</translation>
    </message>
    <message>
        <source>The web app is an API Services app</source>
        <translation>⟦Thé wéb ápp íš áñ ÁPÍ Šérvíçéš ápp ·············⟧</translation>
    </message>
    <message>
        <source>The resource parameter is rejected</source>
        <translation>⟦Thé réšóúrçé párámétér íš réjéçtéd ·············⟧</translation>
    </message>
    <message>
        <source>The client secrets were rotated; the old ones are dead</source>
        <translation>⟦Thé çlíéñt šéçrétš wéré rótátéd; thé óld óñéš áré déád ·····················⟧</translation>
    </message>
    <message>
        <source>Each client secret is rotated after its first use</source>
        <translation>⟦Éáçh çlíéñt šéçrét íš rótátéd áftér ítš fíršt úšé ···················⟧</translation>
    </message>
    <message>
        <source>The apps are registered for private_key_jwt only</source>
        <translation>⟦Thé áppš áré régíštéréd fór príváté_kéý_jwt óñlý ···················⟧</translation>
    </message>
    <message>
        <source>The public keys of the apps were replaced</source>
        <translation>⟦Thé públíç kéýš óf thé áppš wéré répláçéd ················⟧</translation>
    </message>
    <message>
        <source>The apps may be used from another network only</source>
        <translation>⟦Thé áppš máý bé úšéd fróm áñóthér ñétwórk óñlý ··················⟧</translation>
    </message>
    <message>
        <source>The apps lack the Client Credentials grant</source>
        <translation>⟦Thé áppš láçk thé Çlíéñt Çrédéñtíálš gráñt ················⟧</translation>
    </message>
    <message>
        <source>The authorization server has no Client Credentials grant</source>
        <translation>⟦Thé áúthórížátíóñ šérvér háš ñó Çlíéñt Çrédéñtíálš gráñt ······················⟧</translation>
    </message>
    <message>
        <source>The metadata names the org server&apos;s token endpoint</source>
        <translation>⟦Thé métádátá ñáméš thé órg šérvér&apos;š tókéñ éñdpóíñt ····················⟧</translation>
    </message>
    <message>
        <source>The authorization server has no access policy</source>
        <translation>⟦Thé áúthórížátíóñ šérvér háš ñó áççéšš pólíçý ··················⟧</translation>
    </message>
    <message>
        <source>The access policies are assigned to service apps only</source>
        <translation>⟦Thé áççéšš pólíçíéš áré áššígñéd tó šérvíçé áppš óñlý ·····················⟧</translation>
    </message>
    <message>
        <source>The access policies are inactive</source>
        <translation>⟦Thé áççéšš pólíçíéš áré íñáçtívé ············⟧</translation>
    </message>
    <message>
        <source>The rules do not tick Client Credentials</source>
        <translation>⟦Thé rúléš dó ñót tíçk Çlíéñt Çrédéñtíálš ················⟧</translation>
    </message>
    <message>
        <source>The rules exclude the first user</source>
        <translation>⟦Thé rúléš éxçlúdé thé fíršt úšér ············⟧</translation>
    </message>
    <message>
        <source>The rules cover the first custom scope only</source>
        <translation>⟦Thé rúléš çóvér thé fíršt çúštóm šçópé óñlý ·················⟧</translation>
    </message>
    <message>
        <source>A rule with five-minute tokens stands above the rule that was meant</source>
        <translation>⟦Á rúlé wíth fívé-míñúté tókéñš štáñdš ábóvé thé rúlé thát wáš méáñt ··························⟧</translation>
    </message>
    <message>
        <source>The custom scopes were removed from the authorization server</source>
        <translation>⟦Thé çúštóm šçópéš wéré rémóvéd fróm thé áúthórížátíóñ šérvér ························⟧</translation>
    </message>
    <message>
        <source>The MCP server names no scope, and the authorization server has no default</source>
        <translation>⟦Thé MÇP šérvér ñáméš ñó šçópé, áñd thé áúthórížátíóñ šérvér háš ñó défáúlt ·····························⟧</translation>
    </message>
    <message>
        <source>The MCP server asks for openid and profile</source>
        <translation>⟦Thé MÇP šérvér áškš fór ópéñíd áñd prófílé ················⟧</translation>
    </message>
    <message>
        <source>The MCP server asks for profile without openid</source>
        <translation>⟦Thé MÇP šérvér áškš fór prófílé wíthóút ópéñíd ··················⟧</translation>
    </message>
    <message>
        <source>Authorization codes have expired by the time they arrive</source>
        <translation>⟦Áúthórížátíóñ çódéš hávé éxpíréd bý thé tímé théý árrívé ······················⟧</translation>
    </message>
    <message>
        <source>The metadata names another authorization server&apos;s token endpoint</source>
        <translation>⟦Thé métádátá ñáméš áñóthér áúthórížátíóñ šérvér&apos;š tókéñ éñdpóíñt ·························⟧</translation>
    </message>
    <message>
        <source>The code challenge of another attempt was kept</source>
        <translation>⟦Thé çódé çhálléñgé óf áñóthér áttémpt wáš képt ··················⟧</translation>
    </message>
    <message>
        <source>The apps require DPoP proofs in token requests</source>
        <translation>⟦Thé áppš réqúíré DPóP próófš íñ tókéñ réqúéštš ··················⟧</translation>
    </message>
    <message>
        <source>DPoP is required, and no nonce is ever good: each is of another node</source>
        <translation>⟦DPóP íš réqúíréd, áñd ñó ñóñçé íš évér góód: éáçh íš óf áñóthér ñódé ···························⟧</translation>
    </message>
    <message>
        <source>DPoP is required, and proofs are compared with a custom domain&apos;s URL</source>
        <translation>⟦DPóP íš réqúíréd, áñd próófš áré çómpáréd wíth á çúštóm dómáíñ&apos;š ÚRL ···························⟧</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s rate limit is used up</source>
        <translation>⟦Thé tókéñ éñdpóíñt&apos;š ráté límít íš úšéd úp ················⟧</translation>
    </message>
    <message>
        <source>The rules give access tokens five minutes</source>
        <translation>⟦Thé rúléš gívé áççéšš tókéñš fívé míñútéš ················⟧</translation>
    </message>
    <message>
        <source>Token responses lack the access token and its type</source>
        <translation>⟦Tókéñ réšpóñšéš láçk thé áççéšš tókéñ áñd ítš týpé ····················⟧</translation>
    </message>
    <message>
        <source>The token inline hook fails</source>
        <translation>⟦Thé tókéñ íñlíñé hóók fáílš ··········⟧</translation>
    </message>
    <message>
        <source>Device codes have expired before anybody can enter them</source>
        <translation>⟦Dévíçé çódéš hávé éxpíréd béfóré áñýbódý çáñ éñtér thém ······················⟧</translation>
    </message>
    <message>
        <source>Access tokens are handed out an hour after their end</source>
        <translation>⟦Áççéšš tókéñš áré háñdéd óút áñ hóúr áftér théír éñd ····················⟧</translation>
    </message>
    <message>
        <source>Access tokens become valid in an hour only (nbf)</source>
        <translation>⟦Áççéšš tókéñš béçómé válíd íñ áñ hóúr óñlý (ñbf) ···················⟧</translation>
    </message>
    <message>
        <source>The MCP server expects another audience</source>
        <translation>⟦Thé MÇP šérvér éxpéçtš áñóthér áúdíéñçé ···············⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured with a final slash</source>
        <translation>⟦Thé MÇP šérvér&apos;š áúdíéñçé wáš çóñfígúréd wíth á fíñál šlášh ·······················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured without https://</source>
        <translation>⟦Thé MÇP šérvér&apos;š áúdíéñçé wáš çóñfígúréd wíthóút httpš:// ······················⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is api://default</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š áúdíéñçé íš ápí://défáúlt ····················⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is the client id</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š áúdíéñçé íš thé çlíéñt íd ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server expects its own URL as the audience</source>
        <translation>⟦Thé MÇP šérvér éxpéçtš ítš ówñ ÚRL áš thé áúdíéñçé ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was copied with an invisible character</source>
        <translation>⟦Thé MÇP šérvér&apos;š áúdíéñçé wáš çópíéd wíth áñ íñvíšíblé çháráçtér ·························⟧</translation>
    </message>
    <message>
        <source>Tokens have two audiences, and the MCP server&apos;s verifier compares one string</source>
        <translation>⟦Tókéñš hávé twó áúdíéñçéš, áñd thé MÇP šérvér&apos;š vérífíér çómpáréš óñé štríñg ······························⟧</translation>
    </message>
    <message>
        <source>The MCP server expects another issuer</source>
        <translation>⟦Thé MÇP šérvér éxpéçtš áñóthér íššúér ··············⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with a final slash</source>
        <translation>⟦Thé MÇP šérvér&apos;š íššúér wáš çóñfígúréd wíth á fíñál šlášh ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer of the default authorization server</source>
        <translation>⟦Thé MÇP šérvér éxpéçtš thé íššúér óf thé défáúlt áúthórížátíóñ šérvér ···························⟧</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer under a custom domain</source>
        <translation>⟦Thé MÇP šérvér éxpéçtš thé íššúér úñdér á çúštóm dómáíñ ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with the metadata URL</source>
        <translation>⟦Thé MÇP šérvér&apos;š íššúér wáš çóñfígúréd wíth thé métádátá ÚRL ························⟧</translation>
    </message>
    <message>
        <source>The metadata leads to the org authorization server; its tokens are not for resource servers</source>
        <translation>⟦Thé métádátá léádš tó thé órg áúthórížátíóñ šérvér; ítš tókéñš áré ñót fór réšóúrçé šérvérš ····································⟧</translation>
    </message>
    <message>
        <source>Tokens are signed with a key that is not published</source>
        <translation>⟦Tókéñš áré šígñéd wíth á kéý thát íš ñót públíšhéd ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server reads the keys of another authorization server</source>
        <translation>⟦Thé MÇP šérvér réádš thé kéýš óf áñóthér áúthórížátíóñ šérvér ························⟧</translation>
    </message>
    <message>
        <source>Tokens name no key (kid), and there are several</source>
        <translation>⟦Tókéñš ñámé ñó kéý (kíd), áñd théré áré šévérál ··················⟧</translation>
    </message>
    <message>
        <source>The MCP server keeps the keys of before a rotation</source>
        <translation>⟦Thé MÇP šérvér kéépš thé kéýš óf béfóré á rótátíóñ ····················⟧</translation>
    </message>
    <message>
        <source>The MCP server cannot fetch the keys</source>
        <translation>⟦Thé MÇP šérvér çáññót fétçh thé kéýš ··············⟧</translation>
    </message>
    <message>
        <source>Tokens are signed with another key than the one their kid names</source>
        <translation>⟦Tókéñš áré šígñéd wíth áñóthér kéý tháñ thé óñé théír kíd ñáméš ·························⟧</translation>
    </message>
    <message>
        <source>Access tokens lose their last characters on the way</source>
        <translation>⟦Áççéšš tókéñš lóšé théír lášt çháráçtérš óñ thé wáý ····················⟧</translation>
    </message>
    <message>
        <source>Access tokens are not signed (alg none)</source>
        <translation>⟦Áççéšš tókéñš áré ñót šígñéd (álg ñóñé) ···············⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier takes ES256 only</source>
        <translation>⟦Thé MÇP šérvér&apos;š vérífíér tákéš ÉŠ256 óñlý ················⟧</translation>
    </message>
    <message>
        <source>Access tokens are signed with HS256 and the public key as the secret</source>
        <translation>⟦Áççéšš tókéñš áré šígñéd wíth HŠ256 áñd thé públíç kéý áš thé šéçrét ···························⟧</translation>
    </message>
    <message>
        <source>Access tokens have a critical header that nobody knows</source>
        <translation>⟦Áççéšš tókéñš hávé á çrítíçál héádér thát ñóbódý kñówš ·····················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands the type at+jwt</source>
        <translation>⟦Thé MÇP šérvér&apos;š vérífíér démáñdš thé týpé át+jwt ···················⟧</translation>
    </message>
    <message>
        <source>Access tokens are opaque</source>
        <translation>⟦Áççéšš tókéñš áré ópáqúé ·········⟧</translation>
    </message>
    <message>
        <source>Access tokens are encrypted</source>
        <translation>⟦Áççéšš tókéñš áré éñçrýptéd ··········⟧</translation>
    </message>
    <message>
        <source>The ID token is handed out as the access token</source>
        <translation>⟦Thé ÍD tókéñ íš háñdéd óút áš thé áççéšš tókéñ ··················⟧</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin of every token, and answers 401 without it</source>
        <translation>⟦Thé MÇP šérvér réqúíréš šçópé çálçúlátór.ádmíñ óf évérý tókéñ, áñd áñšwérš 401 wíthóút ít ···································⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier reads scope, and Okta writes scp</source>
        <translation>⟦Thé MÇP šérvér&apos;š vérífíér réádš šçópé, áñd Óktá wrítéš šçp ·······················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands client_id, and Okta writes cid</source>
        <translation>⟦Thé MÇP šérvér&apos;š vérífíér démáñdš çlíéñt_íd, áñd Óktá wrítéš çíd ·························⟧</translation>
    </message>
    <message>
        <source>The MCP server knows its users by Okta&apos;s ids, and sub is the login</source>
        <translation>⟦Thé MÇP šérvér kñówš ítš úšérš bý Óktá&apos;š ídš, áñd šúb íš thé lógíñ ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server takes only tokens that are bound to a key</source>
        <translation>⟦Thé MÇP šérvér tákéš óñlý tókéñš thát áré bóúñd tó á kéý ······················⟧</translation>
    </message>
    <message>
        <source>Access tokens are bound to a client certificate</source>
        <translation>⟦Áççéšš tókéñš áré bóúñd tó á çlíéñt çértífíçáté ··················⟧</translation>
    </message>
    <message>
        <source>Access tokens are revoked at once, and the MCP server introspects them</source>
        <translation>⟦Áççéšš tókéñš áré révókéd át óñçé, áñd thé MÇP šérvér íñtróšpéçtš thém ····························⟧</translation>
    </message>
    <message>
        <source>The MCP server introspects tokens with the wrong secret</source>
        <translation>⟦Thé MÇP šérvér íñtróšpéçtš tókéñš wíth thé wróñg šéçrét ······················⟧</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience (OAUTH_AUDIENCE unset)</source>
        <translation>⟦Thé MÇP šérvér dóéš ñót çhéçk thé áúdíéñçé (ÓÁÚTH_ÁÚDÍÉÑÇÉ úñšét) ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer (OAUTH_ISSUER unset)</source>
        <translation>⟦Thé MÇP šérvér dóéš ñót çhéçk thé íššúér (ÓÁÚTH_ÍŠŠÚÉR úñšét) ························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s redirect to the issuer&apos;s metadata fails with 500 (OAUTH_ISSUER unset)</source>
        <translation>⟦Thé MÇP šérvér&apos;š rédíréçt tó thé íššúér&apos;š métádátá fáílš wíth 500 (ÓÁÚTH_ÍŠŠÚÉR úñšét) ··································⟧</translation>
    </message>
    <message>
        <source>The MCP server names itself by its name inside the cluster</source>
        <translation>⟦Thé MÇP šérvér ñáméš ítšélf bý ítš ñámé íñšídé thé çlúštér ·······················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience has a blank at its end</source>
        <translation>⟦Thé MÇP šérvér&apos;š áúdíéñçé háš á bláñk át ítš éñd ···················⟧</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin, and answers 403 without it</source>
        <translation>⟦Thé MÇP šérvér réqúíréš šçópé çálçúlátór.ádmíñ, áñd áñšwérš 403 wíthóút ít ·····························⟧</translation>
    </message>
    <message>
        <source>The MCP server answers 403 without a word</source>
        <translation>⟦Thé MÇP šérvér áñšwérš 403 wíthóút á wórd ················⟧</translation>
    </message>
    <message>
        <source>The MCP server always answers 403 for want of a scope that the token has</source>
        <translation>⟦Thé MÇP šérvér álwáýš áñšwérš 403 fór wáñt óf á šçópé thát thé tókéñ háš ····························⟧</translation>
    </message>
    <message>
        <source>The tools fail with an authorization error of their own</source>
        <translation>⟦Thé tóólš fáíl wíth áñ áúthórížátíóñ érrór óf théír ówñ ······················⟧</translation>
    </message>
    <message>
        <source>The tools pass the token on to another API, which refuses it</source>
        <translation>⟦Thé tóólš pášš thé tókéñ óñ tó áñóthér ÁPÍ, whíçh réfúšéš ít ························⟧</translation>
    </message>
    <message>
        <source>The MCP server shows no tools to this caller</source>
        <translation>⟦Thé MÇP šérvér šhówš ñó tóólš tó thíš çállér ·················⟧</translation>
    </message>
    <message>
        <source>The apps lack the Refresh Token grant</source>
        <translation>⟦Thé áppš láçk thé Réfréšh Tókéñ gráñt ··············⟧</translation>
    </message>
    <message>
        <source>Refresh tokens have been revoked by the time they are used</source>
        <translation>⟦Réfréšh tókéñš hávé bééñ révókéd bý thé tímé théý áré úšéd ·······················⟧</translation>
    </message>
    <message>
        <source>Refresh tokens have been idle for too long by the time they are used</source>
        <translation>⟦Réfréšh tókéñš hávé bééñ ídlé fór tóó lóñg bý thé tímé théý áré úšéd ···························⟧</translation>
    </message>
    <message>
        <source>Another process has used the refresh tokens before</source>
        <translation>⟦Áñóthér próçéšš háš úšéd thé réfréšh tókéñš béfóré ····················⟧</translation>
    </message>
    <message>
        <source>People are deactivated once they have signed in</source>
        <translation>⟦Péóplé áré déáçtívátéd óñçé théý hávé šígñéd íñ ··················⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is its own issuer (from its start only)</source>
        <translation>⟦Thé MÇP šérvér&apos;š çértífíçáté íš ítš ówñ íššúér (fróm ítš štárt óñlý) ···························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is for another host (from its start only)</source>
        <translation>⟦Thé MÇP šérvér&apos;š çértífíçáté íš fór áñóthér hóšt (fróm ítš štárt óñlý) ····························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate ended yesterday (from its start only)</source>
        <translation>⟦Thé MÇP šérvér&apos;š çértífíçáté éñdéd ýéštérdáý (fróm ítš štárt óñlý) ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server asks the preflights of browsers for a token</source>
        <translation>⟦Thé MÇP šérvér áškš thé préflíghtš óf brówšérš fór á tókéñ ·······················⟧</translation>
    </message>
    <message>
        <source>The redirect to the issuer&apos;s metadata may not be read by web pages</source>
        <translation>⟦Thé rédíréçt tó thé íššúér&apos;š métádátá máý ñót bé réád bý wéb págéš ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server sends its certificate without the intermediate one (from its start only)</source>
        <translation>⟦Thé MÇP šérvér šéñdš ítš çértífíçáté wíthóút thé íñtérmédíáté óñé (fróm ítš štárt óñlý) ··································⟧</translation>
    </message>
    <message>
        <source>The MCP server speaks only TLS 1.0 and 1.1 (from its start only)</source>
        <translation>⟦Thé MÇP šérvér špéákš óñlý TLŠ 1.0 áñd 1.1 (fróm ítš štárt óñlý) ·························⟧</translation>
    </message>
    <message>
        <source>The MCP server names itself with https, but speaks plain http</source>
        <translation>⟦Thé MÇP šérvér ñáméš ítšélf wíth httpš, bút špéákš pláíñ http ························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s list of allowed origins has none of a page</source>
        <translation>⟦Thé MÇP šérvér&apos;š líšt óf állówéd órígíñš háš ñóñé óf á págé ·······················⟧</translation>
    </message>
    <message>
        <source>The org has no Trusted Origins: the token endpoint takes pages of redirect URIs only</source>
        <translation>⟦Thé órg háš ñó Trúštéd Órígíñš: thé tókéñ éñdpóíñt tákéš págéš óf rédíréçt ÚRÍš óñlý ·································⟧</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>constant</source>
        <translation>⟦çóñštáñt ···⟧</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>⟦óñé óf %1 ···⟧</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>⟦áñý óf %1 ···⟧</translation>
    </message>
    <message>
        <source>one of %1 forms</source>
        <translation>⟦óñé óf %1 fórmš ······⟧</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>⟦áñýthíñg ···⟧</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>⟦ñóthíñg fítš ····⟧</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>waiting</source>
        <translation>⟦wáítíñg ··⟧</translation>
    </message>
    <message>
        <source>running</source>
        <translation>⟦rúññíñg ··⟧</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>⟦páššéd ··⟧</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>⟦wárñíñg ··⟧</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>⟦fáíléd ··⟧</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>⟦škíppéd ··⟧</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>⟦Érrór ··⟧</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>⟦Wárñíñg ··⟧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>⟦Ñóté ·⟧</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>⟦çértáíñ ··⟧</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>⟦próbáblé ···⟧</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>⟦póššíblé ···⟧</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>⟦ñót júdgéd ····⟧</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Pseudo-locale (for tests)</source>
        <translation>⟦Pšéúdó-lóçálé (fór téštš) ··········⟧</translation>
    </message>
</context>
<context>
    <name>LineDifference</name>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>⟦%n líñéš áré thé šámé ········⟧</numerusform>
            <numerusform>⟦%n líñéš áré thé šámé ········⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message>
        <source>running</source>
        <translation>⟦rúññíñg ··⟧</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>⟦çáñçélléd ···⟧</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>⟦fáíléd ··⟧</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>⟦tóól érrór ····⟧</translation>
    </message>
    <message>
        <source>done</source>
        <translation>⟦dóñé ·⟧</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>⟦dóñé, bréákš ítš šçhémá ·········⟧</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>state parameter of the redirect</source>
        <translation>⟦štáté párámétér óf thé rédíréçt ············⟧</translation>
    </message>
    <message>
        <source>iss parameter of the redirect</source>
        <translation>⟦íšš párámétér óf thé rédíréçt ···········⟧</translation>
    </message>
    <message>
        <source>They differ in upper and lower case.</source>
        <translation>⟦Théý díffér íñ úppér áñd lówér çášé. ··············⟧</translation>
    </message>
    <message>
        <source>They differ by the final slash.</source>
        <translation>⟦Théý díffér bý thé fíñál šlášh. ············⟧</translation>
    </message>
    <message>
        <source>They differ in the port.</source>
        <translation>⟦Théý díffér íñ thé pórt. ·········⟧</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 are different to Okta.</source>
        <translation>⟦lóçálhóšt áñd 127.0.0.1 áré dífféréñt tó Óktá. ··················⟧</translation>
    </message>
    <message>
        <source>They differ in the path.</source>
        <translation>⟦Théý díffér íñ thé páth. ·········⟧</translation>
    </message>
    <message>
        <source>one of the app&apos;s Sign-in redirect URIs</source>
        <translation>⟦óñé óf thé ápp&apos;š Šígñ-íñ rédíréçt ÚRÍš ···············⟧</translation>
    </message>
    <message>
        <source>a redirect to the client</source>
        <translation>⟦á rédíréçt tó thé çlíéñt ·········⟧</translation>
    </message>
    <message>
        <source>Sent was %1.</source>
        <translation>⟦Šéñt wáš %1. ····⟧</translation>
    </message>
    <message>
        <source>callback of the OAuth proxy</source>
        <translation>⟦çállbáçk óf thé ÓÁúth próxý ··········⟧</translation>
    </message>
    <message>
        <source>The address of the browser holds a code.</source>
        <translation>⟦Thé áddréšš óf thé brówšér hóldš á çódé. ················⟧</translation>
    </message>
    <message>
        <source>place where the code arrived</source>
        <translation>⟦pláçé whéré thé çódé árrívéd ···········⟧</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>⟦thé çlíéñt ····⟧</translation>
    </message>
    <message>
        <source>the browser, at %1</source>
        <translation>⟦thé brówšér, át %1 ·······⟧</translation>
    </message>
    <message>
        <source>the browser&apos;s request to %1</source>
        <translation>⟦thé brówšér&apos;š réqúéšt tó %1 ··········⟧</translation>
    </message>
    <message>
        <source>answered by the client</source>
        <translation>⟦áñšwéréd bý thé çlíéñt ········⟧</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>⟦ñó áñšwér ···⟧</translation>
    </message>
    <message>
        <source>program for the scheme %1</source>
        <translation>⟦prógrám fór thé šçhémé %1 ··········⟧</translation>
    </message>
    <message>
        <source>one that takes the redirect</source>
        <translation>⟦óñé thát tákéš thé rédíréçt ··········⟧</translation>
    </message>
    <message>
        <source>nothing came of %1</source>
        <translation>⟦ñóthíñg çámé óf %1 ·······⟧</translation>
    </message>
    <message>
        <source>what the browser shows</source>
        <translation>⟦whát thé brówšér šhówš ········⟧</translation>
    </message>
    <message>
        <source>a way back to the client</source>
        <translation>⟦á wáý báçk tó thé çlíéñt ·········⟧</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>⟦líštéñíñg át %1 ······⟧</translation>
    </message>
    <message>
        <source>the redirect URI&apos;s port</source>
        <translation>⟦thé rédíréçt ÚRÍ&apos;š pórt ·········⟧</translation>
    </message>
    <message>
        <source>redirect to %1</source>
        <translation>⟦rédíréçt tó %1 ·····⟧</translation>
    </message>
    <message>
        <source>nothing within the time limit</source>
        <translation>⟦ñóthíñg wíthíñ thé tímé límít ···········⟧</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>⟦Thé šérvér šáýš %1. ·······⟧</translation>
    </message>
    <message>
        <source>answer of the MCP server to the proof</source>
        <translation>⟦áñšwér óf thé MÇP šérvér tó thé próóf ··············⟧</translation>
    </message>
    <message>
        <source>DPoP, as the challenge says</source>
        <translation>⟦DPóP, áš thé çhálléñgé šáýš ··········⟧</translation>
    </message>
    <message>
        <source>Bearer: the server knows no DPoP</source>
        <translation>⟦Béárér: thé šérvér kñówš ñó DPóP ············⟧</translation>
    </message>
    <message>
        <source>DPoP, repeated with the server&apos;s nonce</source>
        <translation>⟦DPóP, répéátéd wíth thé šérvér&apos;š ñóñçé ···············⟧</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf.jkt).</source>
        <translation>⟦Thé tókéñ íš bóúñd tó á kéý (çñf.jkt). ···············⟧</translation>
    </message>
    <message>
        <source>scheme of the Authorization header</source>
        <translation>⟦šçhémé óf thé Áúthórížátíóñ héádér ·············⟧</translation>
    </message>
    <message>
        <source>DPoP, not repeated</source>
        <translation>⟦DPóP, ñót répéátéd ·······⟧</translation>
    </message>
    <message>
        <source>cnf claim</source>
        <translation>⟦çñf çláím ···⟧</translation>
    </message>
    <message>
        <source>none, or the client&apos;s certificate in the handshake</source>
        <translation>⟦ñóñé, ór thé çlíéñt&apos;š çértífíçáté íñ thé háñdšháké ····················⟧</translation>
    </message>
    <message>
        <source>crit in the token&apos;s header</source>
        <translation>⟦çrít íñ thé tókéñ&apos;š héádér ··········⟧</translation>
    </message>
    <message>
        <source>typ of the token</source>
        <translation>⟦týp óf thé tókéñ ······⟧</translation>
    </message>
    <message>
        <source>client_id claim</source>
        <translation>⟦çlíéñt_íd çláím ······⟧</translation>
    </message>
    <message>
        <source>the client&apos;s id</source>
        <translation>⟦thé çlíéñt&apos;š íd ······⟧</translation>
    </message>
    <message>
        <source>absent; it is in cid</source>
        <translation>⟦ábšéñt; ít íš íñ çíd ········⟧</translation>
    </message>
    <message>
        <source>sub claim</source>
        <translation>⟦šúb çláím ···⟧</translation>
    </message>
    <message>
        <source>the server&apos;s, which it does not tell</source>
        <translation>⟦thé šérvér&apos;š, whíçh ít dóéš ñót téll ··············⟧</translation>
    </message>
    <message>
        <source>%1 is another MCP server of this client.</source>
        <translation>⟦%1 íš áñóthér MÇP šérvér óf thíš çlíéñt. ················⟧</translation>
    </message>
    <message>
        <source>aud claim</source>
        <translation>⟦áúd çláím ···⟧</translation>
    </message>
    <message>
        <source>this server&apos;s audience, for %1</source>
        <translation>⟦thíš šérvér&apos;š áúdíéñçé, fór %1 ············⟧</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>⟦%1 álóñé ···⟧</translation>
    </message>
    <message>
        <source>one string</source>
        <translation>⟦óñé štríñg ····⟧</translation>
    </message>
    <message>
        <source>The authorization server says %1.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér šáýš %1. ·············⟧</translation>
    </message>
    <message>
        <source>answer to the introspection</source>
        <translation>⟦áñšwér tó thé íñtróšpéçtíóñ ··········⟧</translation>
    </message>
    <message>
        <source>200 and active</source>
        <translation>⟦200 áñd áçtívé ·····⟧</translation>
    </message>
    <message>
        <source>active, says the issuer</source>
        <translation>⟦áçtívé, šáýš thé íššúér ·········⟧</translation>
    </message>
    <message>
        <source>true until exp</source>
        <translation>⟦trúé úñtíl éxp ·····⟧</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>⟦íñtróšpéçtíóñ éñdpóíñt ········⟧</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>⟦thát óf %1 ····⟧</translation>
    </message>
    <message>
        <source>the server&apos;s log</source>
        <translation>⟦thé šérvér&apos;š lóg ······⟧</translation>
    </message>
    <message>
        <source>introspection that answers</source>
        <translation>⟦íñtróšpéçtíóñ thát áñšwérš ··········⟧</translation>
    </message>
    <message>
        <source>the MCP server&apos;s question whether the token is active</source>
        <translation>⟦thé MÇP šérvér&apos;š qúéštíóñ whéthér thé tókéñ íš áçtívé ·····················⟧</translation>
    </message>
    <message>
        <source>answered by the authorization server</source>
        <translation>⟦áñšwéréd bý thé áúthórížátíóñ šérvér ··············⟧</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>⟦réfúšéd ór úñáñšwéréd ········⟧</translation>
    </message>
    <message>
        <source>introspection endpoint of the server&apos;s environment</source>
        <translation>⟦íñtróšpéçtíóñ éñdpóíñt óf thé šérvér&apos;š éñvíróñméñt ····················⟧</translation>
    </message>
    <message>
        <source>state of the token at its issuer</source>
        <translation>⟦štáté óf thé tókéñ át ítš íššúér ············⟧</translation>
    </message>
    <message>
        <source>active until exp</source>
        <translation>⟦áçtívé úñtíl éxp ······⟧</translation>
    </message>
    <message>
        <source>not active, says the server</source>
        <translation>⟦ñót áçtívé, šáýš thé šérvér ··········⟧</translation>
    </message>
    <message>
        <source>challenge of the 403</source>
        <translation>⟦çhálléñgé óf thé 403 ········⟧</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>⟦ábšéñt: %1 ····⟧</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2), and the second has the scope in its claim scp: the server looks for it somewhere else.</source>
        <translation>⟦Twó tókéñš mét thé šámé réfúšál (éxçháñgéš %1 áñd %2), áñd thé šéçóñd háš thé šçópé íñ ítš çláím šçp: thé šérvér lóókš fór ít šóméwhéré élšé. ························································⟧</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2).</source>
        <translation>⟦Twó tókéñš mét thé šámé réfúšál (éxçháñgéš %1 áñd %2). ·····················⟧</translation>
    </message>
    <message>
        <source>answer to a token that has %1</source>
        <translation>⟦áñšwér tó á tókéñ thát háš %1 ···········⟧</translation>
    </message>
    <message>
        <source>scopes of the second token</source>
        <translation>⟦šçópéš óf thé šéçóñd tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>those that the request needs</source>
        <translation>⟦thóšé thát thé réqúéšt ñéédš ···········⟧</translation>
    </message>
    <message>
        <source>403 for want of it</source>
        <translation>⟦403 fór wáñt óf ít ·······⟧</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>⟦ñóñé thát çáñ bé réád ········⟧</translation>
    </message>
    <message>
        <source>result of tool %1</source>
        <translation>⟦réšúlt óf tóól %1 ······⟧</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>⟦ñó érrór ···⟧</translation>
    </message>
    <message>
        <source>The tool says %1.</source>
        <translation>⟦Thé tóól šáýš %1. ······⟧</translation>
    </message>
    <message>
        <source>tools listed for a token with %1</source>
        <translation>⟦tóólš líštéd fór á tókéñ wíth %1 ············⟧</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>⟦ñó šçópé ···⟧</translation>
    </message>
    <message>
        <source>%1 too, as in exchange %2 with %3</source>
        <translation>⟦%1 tóó, áš íñ éxçháñgé %2 wíth %3 ·············⟧</translation>
    </message>
    <message>
        <source>token while the stream of exchange %1 was open</source>
        <translation>⟦tókéñ whílé thé štréám óf éxçháñgé %1 wáš ópéñ ··················⟧</translation>
    </message>
    <message>
        <source>renewed before exp</source>
        <translation>⟦réñéwéd béfóré éxp ·······⟧</translation>
    </message>
    <message>
        <source>ended %1 s after the stream began; the next request got 401</source>
        <translation>⟦éñdéd %1 š áftér thé štréám bégáñ; thé ñéxt réqúéšt gót 401 ·······················⟧</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2; by %3 the server expects %4.</source>
        <translation>⟦Thé tókéñ wáš íššúéd bý %1 fór %2; bý %3 thé šérvér éxpéçtš %4. ·························⟧</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell</source>
        <translation>⟦thé šérvér&apos;š áúdíéñçé, whíçh ít dóéš ñót téll ··················⟧</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2. The server says %3.</source>
        <translation>⟦Thé tókéñ wáš íššúéd bý %1 fór %2. Thé šérvér šáýš %3. ·····················⟧</translation>
    </message>
    <message>
        <source>the same with invisible characters shown</source>
        <translation>⟦thé šámé wíth íñvíšíblé çháráçtérš šhówñ ················⟧</translation>
    </message>
    <message>
        <source>aud claim after asking with resource</source>
        <translation>⟦áúd çláím áftér áškíñg wíth réšóúrçé ··············⟧</translation>
    </message>
    <message>
        <source>the resource metadata</source>
        <translation>⟦thé réšóúrçé métádátá ········⟧</translation>
    </message>
    <message>
        <source>iss claim</source>
        <translation>⟦íšš çláím ···⟧</translation>
    </message>
    <message>
        <source>the server&apos;s issuer, which it does not tell</source>
        <translation>⟦thé šérvér&apos;š íššúér, whíçh ít dóéš ñót téll ·················⟧</translation>
    </message>
    <message>
        <source>the Issuer of a custom server, with /oauth2/ in it</source>
        <translation>⟦thé Íššúér óf á çúštóm šérvér, wíth /óáúth2/ íñ ít ····················⟧</translation>
    </message>
    <message>
        <source>scope claim of the token</source>
        <translation>⟦šçópé çláím óf thé tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>%1; scp has them</source>
        <translation>⟦%1; šçp háš thém ······⟧</translation>
    </message>
    <message>
        <source>absent; scp has them</source>
        <translation>⟦ábšéñt; šçp háš thém ········⟧</translation>
    </message>
    <message>
        <source>Every check that can be made here passes, and the server wants scopes that the token has in scp alone. Its log tells whether it saw them; if it did, its keys or the values in effect are next.</source>
        <translation>⟦Évérý çhéçk thát çáñ bé mádé héré páššéš, áñd thé šérvér wáñtš šçópéš thát thé tókéñ háš íñ šçp álóñé. Ítš lóg téllš whéthér ít šáw thém; íf ít díd, ítš kéýš ór thé válúéš íñ éfféçt áré ñéxt. ············································································⟧</translation>
    </message>
    <message>
        <source>the challenge</source>
        <translation>⟦thé çhálléñgé ·····⟧</translation>
    </message>
    <message>
        <source>The token lacks %1, required by %2.</source>
        <translation>⟦Thé tókéñ láçkš %1, réqúíréd bý %2. ··············⟧</translation>
    </message>
    <message>
        <source>scopes of the token</source>
        <translation>⟦šçópéš óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>those that the server requires</source>
        <translation>⟦thóšé thát thé šérvér réqúíréš ············⟧</translation>
    </message>
    <message>
        <source>This request needs %1.</source>
        <translation>⟦Thíš réqúéšt ñéédš %1. ········⟧</translation>
    </message>
    <message>
        <source>a scope that the server does not name</source>
        <translation>⟦á šçópé thát thé šérvér dóéš ñót ñámé ··············⟧</translation>
    </message>
    <message>
        <source>exp claim</source>
        <translation>⟦éxp çláím ···⟧</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>⟦íñ thé fútúré ·····⟧</translation>
    </message>
    <message>
        <source>nbf and iat claims</source>
        <translation>⟦ñbf áñd íát çláímš ·······⟧</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>⟦ñót íñ thé fútúré ······⟧</translation>
    </message>
    <message>
        <source>kid of the token</source>
        <translation>⟦kíd óf thé tókéñ ······⟧</translation>
    </message>
    <message>
        <source>one of the server&apos;s keys</source>
        <translation>⟦óñé óf thé šérvér&apos;š kéýš ·········⟧</translation>
    </message>
    <message>
        <source>fits by the server&apos;s keys</source>
        <translation>⟦fítš bý thé šérvér&apos;š kéýš ··········⟧</translation>
    </message>
    <message>
        <source>alg of the token</source>
        <translation>⟦álg óf thé tókéñ ······⟧</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>⟦thé šérvér&apos;š ····⟧</translation>
    </message>
    <message>
        <source>state of the token</source>
        <translation>⟦štáté óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>not so, says the server; the token is not at hand</source>
        <translation>⟦ñót šó, šáýš thé šérvér; thé tókéñ íš ñót át háñd ···················⟧</translation>
    </message>
    <message>
        <source>keys at the MCP server</source>
        <translation>⟦kéýš át thé MÇP šérvér ········⟧</translation>
    </message>
    <message>
        <source>those of the token&apos;s issuer</source>
        <translation>⟦thóšé óf thé tókéñ&apos;š íššúér ··········⟧</translation>
    </message>
    <message>
        <source>Every check that can be made here passes.</source>
        <translation>⟦Évérý çhéçk thát çáñ bé mádé héré páššéš. ················⟧</translation>
    </message>
    <message>
        <source>time to the refusal</source>
        <translation>⟦tímé tó thé réfúšál ·······⟧</translation>
    </message>
    <message>
        <source>checks of the token that can be made here</source>
        <translation>⟦çhéçkš óf thé tókéñ thát çáñ bé mádé héré ················⟧</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>⟦kéýš fétçhéd ····⟧</translation>
    </message>
    <message>
        <source>well under a second</source>
        <translation>⟦wéll úñdér á šéçóñd ·······⟧</translation>
    </message>
    <message>
        <source>one that fails, as at the server</source>
        <translation>⟦óñé thát fáílš, áš át thé šérvér ············⟧</translation>
    </message>
    <message>
        <source>the fetch failed</source>
        <translation>⟦thé fétçh fáíléd ······⟧</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>⟦ñóñé fáílš ····⟧</translation>
    </message>
    <message>
        <source>From here it cannot be decided why. Tell what the server expects (issuer, audience, scopes), or give its log or its .env: that names the cause.</source>
        <translation>⟦Fróm héré ít çáññót bé déçídéd whý. Téll whát thé šérvér éxpéçtš (íššúér, áúdíéñçé, šçópéš), ór gívé ítš lóg ór ítš .éñv: thát ñáméš thé çáúšé. ·························································⟧</translation>
    </message>
    <message>
        <source>answer to the request with the token</source>
        <translation>⟦áñšwér tó thé réqúéšt wíth thé tókéñ ··············⟧</translation>
    </message>
    <message>
        <source>a start without error</source>
        <translation>⟦á štárt wíthóút érrór ········⟧</translation>
    </message>
    <message>
        <source>OAUTH_JWKS_URI of the environment</source>
        <translation>⟦ÓÁÚTH_JWKŠ_ÚRÍ óf thé éñvíróñméñt ·············⟧</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>⟦ñót šét ··⟧</translation>
    </message>
    <message>
        <source>%1 is used and not imported.</source>
        <translation>⟦%1 íš úšéd áñd ñót ímpórtéd. ···········⟧</translation>
    </message>
    <message>
        <source>the name %1 imported</source>
        <translation>⟦thé ñámé %1 ímpórtéd ········⟧</translation>
    </message>
    <message>
        <source>answer of /.well-known/oauth-authorization-server</source>
        <translation>⟦áñšwér óf /.wéll-kñówñ/óáúth-áúthórížátíóñ-šérvér ···················⟧</translation>
    </message>
    <message>
        <source>307 to the issuer&apos;s metadata</source>
        <translation>⟦307 tó thé íššúér&apos;š métádátá ···········⟧</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>⟦%1 šét ··⟧</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>⟦%1 íš ñót šét ·····⟧</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the environment</source>
        <translation>⟦ÓÁÚTH_ÁÚDÍÉÑÇÉ óf thé éñvíróñméñt ·············⟧</translation>
    </message>
    <message>
        <source>the Audience of the authorization server</source>
        <translation>⟦thé Áúdíéñçé óf thé áúthórížátíóñ šérvér ················⟧</translation>
    </message>
    <message>
        <source>An ID token was accepted as an access token.</source>
        <translation>⟦Áñ ÍD tókéñ wáš áççéptéd áš áñ áççéšš tókéñ. ·················⟧</translation>
    </message>
    <message>
        <source>answer to a token for %1</source>
        <translation>⟦áñšwér tó á tókéñ fór %1 ·········⟧</translation>
    </message>
    <message>
        <source>The token was accepted although its audience is not the one that %1 names; if that is right, the server does not check it.</source>
        <translation>⟦Thé tókéñ wáš áççéptéd álthóúgh ítš áúdíéñçé íš ñót thé óñé thát %1 ñáméš; íf thát íš ríght, thé šérvér dóéš ñót çhéçk ít. ················································⟧</translation>
    </message>
    <message>
        <source>aud claim of an accepted token</source>
        <translation>⟦áúd çláím óf áñ áççéptéd tókéñ ············⟧</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the environment</source>
        <translation>⟦ÓÁÚTH_ÍŠŠÚÉR óf thé éñvíróñméñt ············⟧</translation>
    </message>
    <message>
        <source>the Issuer of the authorization server</source>
        <translation>⟦thé Íššúér óf thé áúthórížátíóñ šérvér ···············⟧</translation>
    </message>
    <message>
        <source>The token was accepted although its issuer is not the one that %1 names.</source>
        <translation>⟦Thé tókéñ wáš áççéptéd álthóúgh ítš íššúér íš ñót thé óñé thát %1 ñáméš. ····························⟧</translation>
    </message>
    <message>
        <source>iss claim of an accepted token</source>
        <translation>⟦íšš çláím óf áñ áççéptéd tókéñ ············⟧</translation>
    </message>
    <message>
        <source>The user part is the client id %1.</source>
        <translation>⟦Thé úšér párt íš thé çlíéñt íd %1. ·············⟧</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>⟦%1 héádérš ····⟧</translation>
    </message>
    <message>
        <source>two in one header, separated by a comma</source>
        <translation>⟦twó íñ óñé héádér, šépárátéd bý á çómmá ···············⟧</translation>
    </message>
    <message>
        <source>a header and the parameter access_token</source>
        <translation>⟦á héádér áñd thé párámétér áççéšš_tókéñ ···············⟧</translation>
    </message>
    <message>
        <source>credentials of the request</source>
        <translation>⟦çrédéñtíálš óf thé réqúéšt ··········⟧</translation>
    </message>
    <message>
        <source>one Authorization header</source>
        <translation>⟦óñé Áúthórížátíóñ héádér ·········⟧</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>⟦pláçé óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>⟦thé Áúthórížátíóñ héádér ·········⟧</translation>
    </message>
    <message>
        <source>access_token in the URL</source>
        <translation>⟦áççéšš_tókéñ íñ thé ÚRL ·········⟧</translation>
    </message>
    <message>
        <source>a challenge for %1</source>
        <translation>⟦á çhálléñgé fór %1 ·······⟧</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>⟦thé héádér %1 ·····⟧</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>⟦áñ HTML págé ····⟧</translation>
    </message>
    <message>
        <source>an error in Okta&apos;s form</source>
        <translation>⟦áñ érrór íñ Óktá&apos;š fórm ·········⟧</translation>
    </message>
    <message>
        <source>a Bearer challenge, as MCP servers send it</source>
        <translation>⟦á Béárér çhálléñgé, áš MÇP šérvérš šéñd ít ················⟧</translation>
    </message>
    <message>
        <source>size of the request</source>
        <translation>⟦šížé óf thé réqúéšt ·······⟧</translation>
    </message>
    <message>
        <source>one that the server accepts</source>
        <translation>⟦óñé thát thé šérvér áççéptš ··········⟧</translation>
    </message>
    <message>
        <source>%1 bytes: %2</source>
        <translation>⟦%1 býtéš: %2 ····⟧</translation>
    </message>
    <message>
        <source>first byte of the stream</source>
        <translation>⟦fíršt býté óf thé štréám ·········⟧</translation>
    </message>
    <message>
        <source>%1 ms, as from %2 (exchange %3)</source>
        <translation>⟦%1 mš, áš fróm %2 (éxçháñgé %3) ············⟧</translation>
    </message>
    <message>
        <source>at once, then event by event</source>
        <translation>⟦át óñçé, théñ évéñt bý évéñt ···········⟧</translation>
    </message>
    <message>
        <source>cut after %1 s</source>
        <translation>⟦çút áftér %1 š ·····⟧</translation>
    </message>
    <message>
        <source>after %1 s, everything together</source>
        <translation>⟦áftér %1 š, évérýthíñg tógéthér ············⟧</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of %1</source>
        <translation>⟦Mçp-Šéššíóñ-Íd óf %1 ········⟧</translation>
    </message>
    <message>
        <source>that of the answer in exchange %1</source>
        <translation>⟦thát óf thé áñšwér íñ éxçháñgé %1 ·············⟧</translation>
    </message>
    <message>
        <source>The answer to initialize brought no session id, and the server wants one: something between takes the field away.</source>
        <translation>⟦Thé áñšwér tó íñítíálížé bróúght ñó šéššíóñ íd, áñd thé šérvér wáñtš óñé: šóméthíñg bétwééñ tákéš thé fíéld áwáý. ·············································⟧</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of the answer to initialize</source>
        <translation>⟦Mçp-Šéššíóñ-Íd óf thé áñšwér tó íñítíálížé ················⟧</translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation>⟦thé šéššíóñ&apos;š íd ······⟧</translation>
    </message>
    <message>
        <source>The server wants the id of a session, and the request had none.</source>
        <translation>⟦Thé šérvér wáñtš thé íd óf á šéššíóñ, áñd thé réqúéšt hád ñóñé. ·························⟧</translation>
    </message>
    <message>
        <source>the id that the answer to initialize brings</source>
        <translation>⟦thé íd thát thé áñšwér tó íñítíálížé bríñgš ·················⟧</translation>
    </message>
    <message>
        <source>absent, says the server</source>
        <translation>⟦ábšéñt, šáýš thé šérvér ·········⟧</translation>
    </message>
    <message>
        <source>The server wants a session first; the client spoke as from 2026-07-28.</source>
        <translation>⟦Thé šérvér wáñtš á šéššíóñ fíršt; thé çlíéñt špóké áš fróm 2026-07-28. ····························⟧</translation>
    </message>
    <message>
        <source>The server knows no initialize; the client spoke as up to 2025-11-25.</source>
        <translation>⟦Thé šérvér kñówš ñó íñítíálížé; thé çlíéñt špóké áš úp tó 2025-11-25. ···························⟧</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>⟦áñšwér tó %1 ····⟧</translation>
    </message>
    <message>
        <source>as to %1: %2 (exchange %3)</source>
        <translation>⟦áš tó %1: %2 (éxçháñgé %3) ··········⟧</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>⟦á réšúlt ···⟧</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>⟦%1 héádér ···⟧</translation>
    </message>
    <message>
        <source>headers and body as the server got them</source>
        <translation>⟦héádérš áñd bódý áš thé šérvér gót thém ···············⟧</translation>
    </message>
    <message>
        <source>the same values, as they were sent</source>
        <translation>⟦thé šámé válúéš, áš théý wéré šéñt ·············⟧</translation>
    </message>
    <message>
        <source>They agree where they were sent: something in between changed them.</source>
        <translation>⟦Théý ágréé whéré théý wéré šéñt: šóméthíñg íñ bétwééñ çháñgéd thém. ··························⟧</translation>
    </message>
    <message>
        <source>405 is allowed here</source>
        <translation>⟦405 íš állówéd héré ·······⟧</translation>
    </message>
    <message>
        <source>%1 is answered with %2, so the address is right.</source>
        <translation>⟦%1 íš áñšwéréd wíth %2, šó thé áddréšš íš ríght. ···················⟧</translation>
    </message>
    <message>
        <source>a JSON-RPC message, or 401</source>
        <translation>⟦á JŠÓÑ-RPÇ méššágé, ór 401 ··········⟧</translation>
    </message>
    <message>
        <source>no Access-Control-Allow-Origin</source>
        <translation>⟦ñó Áççéšš-Çóñtról-Állów-Órígíñ ············⟧</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers without Authorization</source>
        <translation>⟦Áççéšš-Çóñtról-Állów-Héádérš wíthóút Áúthórížátíóñ ····················⟧</translation>
    </message>
    <message>
        <source>answer to the preflight from %1</source>
        <translation>⟦áñšwér tó thé préflíght fróm %1 ············⟧</translation>
    </message>
    <message>
        <source>2xx with Access-Control-Allow-Origin and -Headers</source>
        <translation>⟦2xx wíth Áççéšš-Çóñtról-Állów-Órígíñ áñd -Héádérš ···················⟧</translation>
    </message>
    <message>
        <source>%1 for a page of %2</source>
        <translation>⟦%1 fór á págé óf %2 ·······⟧</translation>
    </message>
    <message>
        <source>Access-Control-Expose-Headers of the 401</source>
        <translation>⟦Áççéšš-Çóñtról-Éxpóšé-Héádérš óf thé 401 ················⟧</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the 401</source>
        <translation>⟦Áççéšš-Çóñtról-Állów-Órígíñ óf thé 401 ···············⟧</translation>
    </message>
    <message>
        <source>Sent to %1, the same token is taken.</source>
        <translation>⟦Šéñt tó %1, thé šámé tókéñ íš tákéñ. ··············⟧</translation>
    </message>
    <message>
        <source>The server&apos;s log has more requests without the header than were sent without it.</source>
        <translation>⟦Thé šérvér&apos;š lóg háš móré réqúéštš wíthóút thé héádér tháñ wéré šéñt wíthóút ít. ································⟧</translation>
    </message>
    <message>
        <source>The token is good by every check that can be made here, and its refusal names no error.</source>
        <translation>⟦Thé tókéñ íš góód bý évérý çhéçk thát çáñ bé mádé héré, áñd ítš réfúšál ñáméš ñó érrór. ··································⟧</translation>
    </message>
    <message>
        <source>200, or a challenge with an error</source>
        <translation>⟦200, ór á çhálléñgé wíth áñ érrór ·············⟧</translation>
    </message>
    <message>
        <source>401 as to a request without credentials</source>
        <translation>⟦401 áš tó á réqúéšt wíthóút çrédéñtíálš ···············⟧</translation>
    </message>
    <message>
        <source>The value is not what it looks like.</source>
        <translation>⟦Thé válúé íš ñót whát ít lóókš líké. ··············⟧</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s environment</source>
        <translation>⟦%1 óf thé šérvér&apos;š éñvíróñméñt ············⟧</translation>
    </message>
    <message>
        <source>The log shows another value than the file has.</source>
        <translation>⟦Thé lóg šhówš áñóthér válúé tháñ thé fílé háš. ··················⟧</translation>
    </message>
    <message>
        <source>%1 in effect, by the server&apos;s log</source>
        <translation>⟦%1 íñ éfféçt, bý thé šérvér&apos;š lóg ·············⟧</translation>
    </message>
    <message>
        <source>By the file the token fits, and the server says %1.</source>
        <translation>⟦Bý thé fílé thé tókéñ fítš, áñd thé šérvér šáýš %1. ····················⟧</translation>
    </message>
    <message>
        <source>%1 in effect</source>
        <translation>⟦%1 íñ éfféçt ····⟧</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>⟦áñóthér óñé ····⟧</translation>
    </message>
    <message>
        <source>version in the server&apos;s log</source>
        <translation>⟦véršíóñ íñ thé šérvér&apos;š lóg ··········⟧</translation>
    </message>
    <message>
        <source>2.12 or later</source>
        <translation>⟦2.12 ór látér ·····⟧</translation>
    </message>
    <message>
        <source>The redirect adds a slash, as those versions do.</source>
        <translation>⟦Thé rédíréçt áddš á šlášh, áš thóšé véršíóñš dó. ···················⟧</translation>
    </message>
    <message>
        <source>path of the MCP endpoint</source>
        <translation>⟦páth óf thé MÇP éñdpóíñt ·········⟧</translation>
    </message>
    <message>
        <source>/mcp, from 2.12 on</source>
        <translation>⟦/mçp, fróm 2.12 óñ ·······⟧</translation>
    </message>
    <message>
        <source>The MCP server tells clients to ask for %1; the authorization server does not know all of that.</source>
        <translation>⟦Thé MÇP šérvér téllš çlíéñtš tó ášk fór %1; thé áúthórížátíóñ šérvér dóéš ñót kñów áll óf thát. ······································⟧</translation>
    </message>
    <message>
        <source>scopes that the MCP server names</source>
        <translation>⟦šçópéš thát thé MÇP šérvér ñáméš ············⟧</translation>
    </message>
    <message>
        <source>among the authorization server&apos;s Scopes</source>
        <translation>⟦ámóñg thé áúthórížátíóñ šérvér&apos;š Šçópéš ···············⟧</translation>
    </message>
    <message>
        <source>scopes_supported of the resource metadata</source>
        <translation>⟦šçópéš_šúppórtéd óf thé réšóúrçé métádátá ················⟧</translation>
    </message>
    <message>
        <source>without offline_access</source>
        <translation>⟦wíthóút ófflíñé_áççéšš ········⟧</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>⟦ámóñg %1 ···⟧</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <translation>⟦çóññéçtíóñ tó %1 ······⟧</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>⟦Thé ñámé %1 háš ñó áddréšš. ··········⟧</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>⟦áddréšš óf thé hóšt ·······⟧</translation>
    </message>
    <message>
        <source>an address for %1</source>
        <translation>⟦áñ áddréšš fór %1 ······⟧</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>⟦ñóñé: %1 ···⟧</translation>
    </message>
    <message>
        <source>%1 refuses the connection while %2 answers on the same port.</source>
        <translation>⟦%1 réfúšéš thé çóññéçtíóñ whílé %2 áñšwérš óñ thé šámé pórt. ························⟧</translation>
    </message>
    <message>
        <source>an answer, as from %1 (exchange %2)</source>
        <translation>⟦áñ áñšwér, áš fróm %1 (éxçháñgé %2) ··············⟧</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>⟦Ñóthíñg áççéptš çóññéçtíóñš át %1. ·············⟧</translation>
    </message>
    <message>
        <source>%1 took the request and gave no HTTP answer.</source>
        <translation>⟦%1 tóók thé réqúéšt áñd gávé ñó HTTP áñšwér. ·················⟧</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>⟦áñšwér óf %1 ····⟧</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>⟦áñ HTTP áñšwér ·····⟧</translation>
    </message>
    <message>
        <source>%1 accepted the connection and then did not answer in time.</source>
        <translation>⟦%1 áççéptéd thé çóññéçtíóñ áñd théñ díd ñót áñšwér íñ tímé. ·······················⟧</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>⟦%1 díd ñót áççépt thé çóññéçtíóñ íñ tímé. ················⟧</translation>
    </message>
    <message>
        <source>phase that timed out</source>
        <translation>⟦phášé thát tíméd óút ········⟧</translation>
    </message>
    <message>
        <source>an answer within the limit</source>
        <translation>⟦áñ áñšwér wíthíñ thé límít ··········⟧</translation>
    </message>
    <message>
        <source>The recording has no answer of %1, and the request lasted long.</source>
        <translation>⟦Thé réçórdíñg háš ñó áñšwér óf %1, áñd thé réqúéšt láštéd lóñg. ·························⟧</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>⟦áñ áñšwér ···⟧</translation>
    </message>
    <message>
        <source>none after %1 s</source>
        <translation>⟦ñóñé áftér %1 š ······⟧</translation>
    </message>
    <message>
        <source>not within its dates</source>
        <translation>⟦ñót wíthíñ ítš dátéš ········⟧</translation>
    </message>
    <message>
        <source>validity of the certificate of %1</source>
        <translation>⟦válídítý óf thé çértífíçáté óf %1 ·············⟧</translation>
    </message>
    <message>
        <source>to include the time of the request</source>
        <translation>⟦tó íñçlúdé thé tímé óf thé réqúéšt ·············⟧</translation>
    </message>
    <message>
        <source>With the intermediate certificate the same server was accepted.</source>
        <translation>⟦Wíth thé íñtérmédíáté çértífíçáté thé šámé šérvér wáš áççéptéd. ·························⟧</translation>
    </message>
    <message>
        <source>chain that %1 sends</source>
        <translation>⟦çháíñ thát %1 šéñdš ·······⟧</translation>
    </message>
    <message>
        <source>the certificate and that of %1</source>
        <translation>⟦thé çértífíçáté áñd thát óf %1 ············⟧</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <translation>⟦thé çértífíçáté álóñé ········⟧</translation>
    </message>
    <message>
        <source>root of the certificate of %1</source>
        <translation>⟦róót óf thé çértífíçáté óf %1 ···········⟧</translation>
    </message>
    <message>
        <source>a root that this machine trusts</source>
        <translation>⟦á róót thát thíš máçhíñé trúštš ············⟧</translation>
    </message>
    <message>
        <source>names of the certificate</source>
        <translation>⟦ñáméš óf thé çértífíçáté ·········⟧</translation>
    </message>
    <message>
        <source>The address says https, but the port speaks plain HTTP.</source>
        <translation>⟦Thé áddréšš šáýš httpš, bút thé pórt špéákš pláíñ HTTP. ······················⟧</translation>
    </message>
    <message>
        <source>protocol of %1</source>
        <translation>⟦prótóçól óf %1 ·····⟧</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>⟦ñó TLŠ: %1 ····⟧</translation>
    </message>
    <message>
        <source>The address says http, but the port expects TLS.</source>
        <translation>⟦Thé áddréšš šáýš http, bút thé pórt éxpéçtš TLŠ. ···················⟧</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>⟦pláíñ HTTP ····⟧</translation>
    </message>
    <message>
        <source>TLS: the server answers 400 to a plain request</source>
        <translation>⟦TLŠ: thé šérvér áñšwérš 400 tó á pláíñ réqúéšt ··················⟧</translation>
    </message>
    <message>
        <source>this machine&apos;s clock against the Date of %1</source>
        <translation>⟦thíš máçhíñé&apos;š çlóçk ágáíñšt thé Dáté óf %1 ·················⟧</translation>
    </message>
    <message>
        <source>within 60 s</source>
        <translation>⟦wíthíñ 60 š ····⟧</translation>
    </message>
    <message>
        <source>Date of the MCP server against that of %1</source>
        <translation>⟦Dáté óf thé MÇP šérvér ágáíñšt thát óf %1 ················⟧</translation>
    </message>
    <message>
        <source>within 30 s</source>
        <translation>⟦wíthíñ 30 š ····⟧</translation>
    </message>
    <message>
        <source>exp claim, by the authorization server&apos;s clock</source>
        <translation>⟦éxp çláím, bý thé áúthórížátíóñ šérvér&apos;š çlóçk ··················⟧</translation>
    </message>
    <message>
        <source>%1 s ahead there, past by the MCP server&apos;s clock</source>
        <translation>⟦%1 š áhéád théré, pášt bý thé MÇP šérvér&apos;š çlóçk ···················⟧</translation>
    </message>
    <message>
        <source>usable only with an administrator&apos;s credential</source>
        <translation>⟦úšáblé óñlý wíth áñ ádmíñíštrátór&apos;š çrédéñtíál ··················⟧</translation>
    </message>
    <message>
        <source>https outside a lab</source>
        <translation>⟦httpš óútšídé á láb ·······⟧</translation>
    </message>
    <message>
        <source>way to the metadata</source>
        <translation>⟦wáý tó thé métádátá ·······⟧</translation>
    </message>
    <message>
        <source>a redirect from %1</source>
        <translation>⟦á rédíréçt fróm %1 ·······⟧</translation>
    </message>
    <message>
        <source>not listed, and granted</source>
        <translation>⟦ñót líštéd, áñd gráñtéd ·········⟧</translation>
    </message>
    <message>
        <source>uid claim</source>
        <translation>⟦úíd çláím ···⟧</translation>
    </message>
    <message>
        <source>none without a user</source>
        <translation>⟦ñóñé wíthóút á úšér ·······⟧</translation>
    </message>
    <message>
        <source>scheme for a DPoP-bound token</source>
        <translation>⟦šçhémé fór á DPóP-bóúñd tókéñ ···········⟧</translation>
    </message>
    <message>
        <source>Bearer, accepted</source>
        <translation>⟦Béárér, áççéptéd ······⟧</translation>
    </message>
    <message>
        <source>lifetime of the access token</source>
        <translation>⟦lífétímé óf thé áççéšš tókéñ ···········⟧</translation>
    </message>
    <message>
        <source>an hour or less</source>
        <translation>⟦áñ hóúr ór léšš ······⟧</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⟦%1 míñ ··⟧</translation>
    </message>
    <message>
        <source>time left when the token was used</source>
        <translation>⟦tímé léft whéñ thé tókéñ wáš úšéd ·············⟧</translation>
    </message>
    <message>
        <source>a margin for clocks</source>
        <translation>⟦á márgíñ fór çlóçkš ·······⟧</translation>
    </message>
    <message>
        <source>consent page</source>
        <translation>⟦çóñšéñt págé ····⟧</translation>
    </message>
    <message>
        <source>shown, by the guide</source>
        <translation>⟦šhówñ, bý thé gúídé ·······⟧</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>⟦ñót šhówñ ···⟧</translation>
    </message>
    <message>
        <source>type of the app</source>
        <translation>⟦týpé óf thé ápp ······⟧</translation>
    </message>
    <message>
        <source>native, for Device Authorization</source>
        <translation>⟦ñátívé, fór Dévíçé Áúthórížátíóñ ············⟧</translation>
    </message>
    <message>
        <source>reach of the policy</source>
        <translation>⟦réáçh óf thé pólíçý ·······⟧</translation>
    </message>
    <message>
        <source>the clients and scopes that need it</source>
        <translation>⟦thé çlíéñtš áñd šçópéš thát ñééd ít ··············⟧</translation>
    </message>
    <message>
        <source>all clients and any scope</source>
        <translation>⟦áll çlíéñtš áñd áñý šçópé ··········⟧</translation>
    </message>
    <message>
        <source>grant %1 for client %2 with scope %3</source>
        <translation>⟦gráñt %1 fór çlíéñt %2 wíth šçópé %3 ··············⟧</translation>
    </message>
    <message>
        <source>passed: grant %1, client %2, scope %3 (exchange %4)</source>
        <translation>⟦páššéd: gráñt %1, çlíéñt %2, šçópé %3 (éxçháñgé %4) ····················⟧</translation>
    </message>
    <message>
        <source>a rule that fits</source>
        <translation>⟦á rúlé thát fítš ······⟧</translation>
    </message>
    <message>
        <source>The same request with fewer scopes passed. One scope that the rule does not cover sinks the whole request.</source>
        <translation>⟦Thé šámé réqúéšt wíth féwér šçópéš páššéd. Óñé šçópé thát thé rúlé dóéš ñót çóvér šíñkš thé whólé réqúéšt. ··········································⟧</translation>
    </message>
    <message>
        <source>The same request passed for another user.</source>
        <translation>⟦Thé šámé réqúéšt páššéd fór áñóthér úšér. ················⟧</translation>
    </message>
    <message>
        <source>The same request passed before. If another user made it, the rule does not cover this one (RULE_USER_EXCLUDED).</source>
        <translation>⟦Thé šámé réqúéšt páššéd béfóré. Íf áñóthér úšér mádé ít, thé rúlé dóéš ñót çóvér thíš óñé (RÚLÉ_ÚŠÉR_ÉXÇLÚDÉD). ············································⟧</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client and scopes, grant %2 does not.</source>
        <translation>⟦Gráñt %1 páššéš wíth thé šámé çlíéñt áñd šçópéš, gráñt %2 dóéš ñót. ··························⟧</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client, grant %2 does not; the scopes differ too, so a scope may be the reason (RULE_SCOPE_MISSING). Repeat both with the same scopes.</source>
        <translation>⟦Gráñt %1 páššéš wíth thé šámé çlíéñt, gráñt %2 dóéš ñót; thé šçópéš díffér tóó, šó á šçópé máý bé thé réášóñ (RÚLÉ_ŠÇÓPÉ_MÍŠŠÍÑG). Répéát bóth wíth thé šámé šçópéš. ·································································⟧</translation>
    </message>
    <message>
        <source>Another client gets a token from the same server.</source>
        <translation>⟦Áñóthér çlíéñt gétš á tókéñ fróm thé šámé šérvér. ···················⟧</translation>
    </message>
    <message>
        <source>the policy is not assigned to this client</source>
        <translation>⟦thé pólíçý íš ñót áššígñéd tó thíš çlíéñt ················⟧</translation>
    </message>
    <message>
        <source>try another client</source>
        <translation>⟦trý áñóthér çlíéñt ·······⟧</translation>
    </message>
    <message>
        <source>the rule does not cover a scope</source>
        <translation>⟦thé rúlé dóéš ñót çóvér á šçópé ············⟧</translation>
    </message>
    <message>
        <source>ask for one scope at a time</source>
        <translation>⟦ášk fór óñé šçópé át á tímé ··········⟧</translation>
    </message>
    <message>
        <source>the policy or its rule is inactive</source>
        <translation>⟦thé pólíçý ór ítš rúlé íš íñáçtívé ·············⟧</translation>
    </message>
    <message>
        <source>look at their status</source>
        <translation>⟦lóók át théír štátúš ········⟧</translation>
    </message>
    <message>
        <source>the rule lacks the grant type</source>
        <translation>⟦thé rúlé láçkš thé gráñt týpé ···········⟧</translation>
    </message>
    <message>
        <source>try the other grant</source>
        <translation>⟦trý thé óthér gráñt ·······⟧</translation>
    </message>
    <message>
        <source>the rule does not cover this user</source>
        <translation>⟦thé rúlé dóéš ñót çóvér thíš úšér ·············⟧</translation>
    </message>
    <message>
        <source>try another user</source>
        <translation>⟦trý áñóthér úšér ······⟧</translation>
    </message>
    <message>
        <source>also possible: %1</source>
        <translation>⟦álšó póššíblé: %1 ······⟧</translation>
    </message>
    <message>
        <source>excluded by a probe: %1</source>
        <translation>⟦éxçlúdéd bý á próbé: %1 ·········⟧</translation>
    </message>
    <message>
        <source>not separated: %1</source>
        <translation>⟦ñót šépárátéd: %1 ······⟧</translation>
    </message>
    <message>
        <source>%1 among them</source>
        <translation>⟦%1 ámóñg thém ·····⟧</translation>
    </message>
    <message>
        <source>access policies of the server</source>
        <translation>⟦áççéšš pólíçíéš óf thé šérvér ···········⟧</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>⟦á pólíçý ···⟧</translation>
    </message>
    <message>
        <source>clients of the policy</source>
        <translation>⟦çlíéñtš óf thé pólíçý ········⟧</translation>
    </message>
    <message>
        <source>grant types of the rule</source>
        <translation>⟦gráñt týpéš óf thé rúlé ·········⟧</translation>
    </message>
    <message>
        <source>scopes of the rule</source>
        <translation>⟦šçópéš óf thé rúlé ·······⟧</translation>
    </message>
    <message>
        <source>Client %1 registered itself in exchange %2.</source>
        <translation>⟦Çlíéñt %1 régíštéréd ítšélf íñ éxçháñgé %2. ·················⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log</source>
        <translation>⟦Óktá&apos;š Šýštém Lóg ······⟧</translation>
    </message>
    <message>
        <source>no change of the policy</source>
        <translation>⟦ñó çháñgé óf thé pólíçý ·········⟧</translation>
    </message>
    <message>
        <source>It wants credentials: %1.</source>
        <translation>⟦Ít wáñtš çrédéñtíálš: %1. ··········⟧</translation>
    </message>
    <message>
        <source>answer of the proxy to the connection with %1</source>
        <translation>⟦áñšwér óf thé próxý tó thé çóññéçtíóñ wíth %1 ··················⟧</translation>
    </message>
    <message>
        <source>This machine trusts it.</source>
        <translation>⟦Thíš máçhíñé trúštš ít. ·········⟧</translation>
    </message>
    <message>
        <source>This machine does not trust it.</source>
        <translation>⟦Thíš máçhíñé dóéš ñót trúšt ít. ············⟧</translation>
    </message>
    <message>
        <source>issuer of the certificate of %1</source>
        <translation>⟦íššúér óf thé çértífíçáté óf %1 ············⟧</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>⟦á públíç áúthórítý ·······⟧</translation>
    </message>
    <message>
        <source>With %1 the same server answers.</source>
        <translation>⟦Wíth %1 thé šámé šérvér áñšwérš. ············⟧</translation>
    </message>
    <message>
        <source>handshake with %1</source>
        <translation>⟦háñdšháké wíth %1 ······⟧</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3</source>
        <translation>⟦TLŠ 1.2 ór 1.3 ·····⟧</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>⟦óñé óf ítš ówñ ·····⟧</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>⟦á rédíréçt tó %1 ······⟧</translation>
    </message>
    <message>
        <source>Hosts that have nothing to do with each other lead to %1.</source>
        <translation>⟦Hóštš thát hávé ñóthíñg tó dó wíth éáçh óthér léád tó %1. ······················⟧</translation>
    </message>
    <message>
        <source>refresh_token of a client credentials answer</source>
        <translation>⟦réfréšh_tókéñ óf á çlíéñt çrédéñtíálš áñšwér ·················⟧</translation>
    </message>
    <message>
        <source>none, by the grant</source>
        <translation>⟦ñóñé, bý thé gráñt ·······⟧</translation>
    </message>
    <message>
        <source>offline_access was asked for, so the app lacks the grant.</source>
        <translation>⟦ófflíñé_áççéšš wáš áškéd fór, šó thé ápp láçkš thé gráñt. ······················⟧</translation>
    </message>
    <message>
        <source>offline_access was not asked for.</source>
        <translation>⟦ófflíñé_áççéšš wáš ñót áškéd fór. ·············⟧</translation>
    </message>
    <message>
        <source>refresh_token of the answer</source>
        <translation>⟦réfréšh_tókéñ óf thé áñšwér ··········⟧</translation>
    </message>
    <message>
        <source>scope of the authorization request</source>
        <translation>⟦šçópé óf thé áúthórížátíóñ réqúéšt ·············⟧</translation>
    </message>
    <message>
        <source>offline_access among the scopes</source>
        <translation>⟦ófflíñé_áççéšš ámóñg thé šçópéš ············⟧</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>⟦ñót ámóñg thém ·····⟧</translation>
    </message>
    <message>
        <source>Afterwards the newer token failed as well (exchange %1).</source>
        <translation>⟦Áftérwárdš thé ñéwér tókéñ fáíléd áš wéll (éxçháñgé %1). ······················⟧</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>⟦réfréšh tókéñ ·····⟧</translation>
    </message>
    <message>
        <source>the one that exchange %1 gave</source>
        <translation>⟦thé óñé thát éxçháñgé %1 gávé ···········⟧</translation>
    </message>
    <message>
        <source>the one that was used there already</source>
        <translation>⟦thé óñé thát wáš úšéd théré álréádý ··············⟧</translation>
    </message>
    <message>
        <source>time since the last use of the refresh token</source>
        <translation>⟦tímé šíñçé thé lášt úšé óf thé réfréšh tókéñ ·················⟧</translation>
    </message>
    <message>
        <source>%1 h at most, by %2</source>
        <translation>⟦%1 h át móšt, bý %2 ·······⟧</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>⟦thé rúlé ···⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s default</source>
        <translation>⟦Óktá&apos;š défáúlt ·····⟧</translation>
    </message>
    <message>
        <source>the user assigned and active</source>
        <translation>⟦thé úšér áššígñéd áñd áçtívé ···········⟧</translation>
    </message>
    <message>
        <source>The refresh token was neither idle nor used before.</source>
        <translation>⟦Thé réfréšh tókéñ wáš ñéíthér ídlé ñór úšéd béfóré. ····················⟧</translation>
    </message>
    <message>
        <source>refresh while the access token still passes (exchange %1)</source>
        <translation>⟦réfréšh whílé thé áççéšš tókéñ štíll páššéš (éxçháñgé %1) ······················⟧</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>⟦á ñéw tókéñ ····⟧</translation>
    </message>
    <message>
        <source>uses of one refresh token</source>
        <translation>⟦úšéš óf óñé réfréšh tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>two within %1 s, each with a new token</source>
        <translation>⟦twó wíthíñ %1 š, éáçh wíth á ñéw tókéñ ···············⟧</translation>
    </message>
    <message>
        <source>The refresh token came in exchange %1.</source>
        <translation>⟦Thé réfréšh tókéñ çámé íñ éxçháñgé %1. ···············⟧</translation>
    </message>
    <message>
        <source>request after the access token ended</source>
        <translation>⟦réqúéšt áftér thé áççéšš tókéñ éñdéd ··············⟧</translation>
    </message>
    <message>
        <source>a refresh</source>
        <translation>⟦á réfréšh ···⟧</translation>
    </message>
    <message>
        <source>a sign-in in the browser</source>
        <translation>⟦á šígñ-íñ íñ thé brówšér ·········⟧</translation>
    </message>
    <message>
        <source>none but the one that got 401</source>
        <translation>⟦ñóñé bút thé óñé thát gót 401 ···········⟧</translation>
    </message>
    <message>
        <source>the client&apos;s log</source>
        <translation>⟦thé çlíéñt&apos;š lóg ······⟧</translation>
    </message>
    <message>
        <source>a client id, or a registration</source>
        <translation>⟦á çlíéñt íd, ór á régíštrátíóñ ············⟧</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>⟦çlíéñt íd ···⟧</translation>
    </message>
    <message>
        <source>that of an app made in the console</source>
        <translation>⟦thát óf áñ ápp mádé íñ thé çóñšólé ·············⟧</translation>
    </message>
    <message>
        <source>a URL, or a client id that is known beforehand</source>
        <translation>⟦á ÚRL, ór á çlíéñt íd thát íš kñówñ béfóréháñd ··················⟧</translation>
    </message>
    <message>
        <source>metadata document</source>
        <translation>⟦métádátá dóçúméñt ······⟧</translation>
    </message>
    <message>
        <source>A credential was sent, and it is not enough.</source>
        <translation>⟦Á çrédéñtíál wáš šéñt, áñd ít íš ñót éñóúgh. ·················⟧</translation>
    </message>
    <message>
        <source>201 and a client_id</source>
        <translation>⟦201 áñd á çlíéñt_íd ·······⟧</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>⟦áñšwér tó thé régíštrátíóñ ··········⟧</translation>
    </message>
    <message>
        <source>a registration that passes</source>
        <translation>⟦á régíštrátíóñ thát páššéš ··········⟧</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>⟦ñó JŠÓÑ óbjéçt ·····⟧</translation>
    </message>
    <message>
        <source>client_id %1</source>
        <translation>⟦çlíéñt_íd %1 ····⟧</translation>
    </message>
    <message>
        <source>no redirect_uris</source>
        <translation>⟦ñó rédíréçt_úríš ······⟧</translation>
    </message>
    <message>
        <source>document at the client id</source>
        <translation>⟦dóçúméñt át thé çlíéñt íd ··········⟧</translation>
    </message>
    <message>
        <source>JSON with client_id %1</source>
        <translation>⟦JŠÓÑ wíth çlíéñt_íd %1 ········⟧</translation>
    </message>
    <message>
        <source>answer of the authorization server</source>
        <translation>⟦áñšwér óf thé áúthórížátíóñ šérvér ·············⟧</translation>
    </message>
    <message>
        <source>the document accepted</source>
        <translation>⟦thé dóçúméñt áççéptéd ········⟧</translation>
    </message>
    <message>
        <source>answer to the client id</source>
        <translation>⟦áñšwér tó thé çlíéñt íd ·········⟧</translation>
    </message>
    <message>
        <source>issuer of the client id %1</source>
        <translation>⟦íššúér óf thé çlíéñt íd %1 ··········⟧</translation>
    </message>
    <message>
        <source>It was registered here before.</source>
        <translation>⟦Ít wáš régíštéréd héré béfóré. ············⟧</translation>
    </message>
    <message>
        <source>client id %1 at the server&apos;s own token service</source>
        <translation>⟦çlíéñt íd %1 át thé šérvér&apos;š ówñ tókéñ šérvíçé ··················⟧</translation>
    </message>
    <message>
        <source>WWW-Authenticate of the 401</source>
        <translation>⟦WWW-Áúthéñtíçáté óf thé 401 ··········⟧</translation>
    </message>
    <message>
        <source>a Bearer challenge</source>
        <translation>⟦á Béárér çhálléñgé ·······⟧</translation>
    </message>
    <message>
        <source>resource_metadata is not an absolute URL</source>
        <translation>⟦réšóúrçé_métádátá íš ñót áñ ábšólúté ÚRL ················⟧</translation>
    </message>
    <message>
        <source>an absolute URL in resource_metadata</source>
        <translation>⟦áñ ábšólúté ÚRL íñ réšóúrçé_métádátá ··············⟧</translation>
    </message>
    <message>
        <source>a list of challenges as in RFC 9110</source>
        <translation>⟦á líšt óf çhálléñgéš áš íñ RFÇ 9110 ··············⟧</translation>
    </message>
    <message>
        <source>resource_metadata in the challenge</source>
        <translation>⟦réšóúrçé_métádátá íñ thé çhálléñgé ·············⟧</translation>
    </message>
    <message>
        <source>the URL of the resource metadata</source>
        <translation>⟦thé ÚRL óf thé réšóúrçé métádátá ············⟧</translation>
    </message>
    <message>
        <source>The challenge names %1, which is not there.</source>
        <translation>⟦Thé çhálléñgé ñáméš %1, whíçh íš ñót théré. ·················⟧</translation>
    </message>
    <message>
        <source>answer of the advertised URL</source>
        <translation>⟦áñšwér óf thé ádvértíšéd ÚRL ···········⟧</translation>
    </message>
    <message>
        <source>200 and the metadata</source>
        <translation>⟦200 áñd thé métádátá ········⟧</translation>
    </message>
    <message>
        <source>address of the resource metadata</source>
        <translation>⟦áddréšš óf thé réšóúrçé métádátá ············⟧</translation>
    </message>
    <message>
        <source>200, as at %1</source>
        <translation>⟦200, áš át %1 ·····⟧</translation>
    </message>
    <message>
        <source>200 and the metadata, without credentials</source>
        <translation>⟦200 áñd thé métádátá, wíthóút çrédéñtíálš ················⟧</translation>
    </message>
    <message>
        <source>a page of %1</source>
        <translation>⟦á págé óf %1 ····⟧</translation>
    </message>
    <message>
        <source>resource_metadata of the challenge</source>
        <translation>⟦réšóúrçé_métádátá óf thé çhálléñgé ·············⟧</translation>
    </message>
    <message>
        <source>resource of the metadata</source>
        <translation>⟦réšóúrçé óf thé métádátá ·········⟧</translation>
    </message>
    <message>
        <source>The MCP path is in it twice: base_url contains it already.</source>
        <translation>⟦Thé MÇP páth íš íñ ít twíçé: bášé_úrl çóñtáíñš ít álréádý. ·······················⟧</translation>
    </message>
    <message>
        <source>It calls itself %1, a name that has no address here.</source>
        <translation>⟦Ít çállš ítšélf %1, á ñámé thát háš ñó áddréšš héré. ····················⟧</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>⟦Ít çállš ítšélf %1. ·······⟧</translation>
    </message>
    <message>
        <source>JSON without a resource member</source>
        <translation>⟦JŠÓÑ wíthóút á réšóúrçé mémbér ············⟧</translation>
    </message>
    <message>
        <source>%1 answers 200 with %2.</source>
        <translation>⟦%1 áñšwérš 200 wíth %2. ·········⟧</translation>
    </message>
    <message>
        <source>body of the resource metadata</source>
        <translation>⟦bódý óf thé réšóúrçé métádátá ···········⟧</translation>
    </message>
    <message>
        <source>a JSON object with resource</source>
        <translation>⟦á JŠÓÑ óbjéçt wíth réšóúrçé ··········⟧</translation>
    </message>
    <message>
        <source>The origin is the same and the path begins alike, which lenient clients accept.</source>
        <translation>⟦Thé órígíñ íš thé šámé áñd thé páth bégíñš álíké, whíçh léñíéñt çlíéñtš áççépt. ·······························⟧</translation>
    </message>
    <message>
        <source>Clients refuse this: “Protected resource … does not match expected …”.</source>
        <translation>⟦Çlíéñtš réfúšé thíš: “Prótéçtéd réšóúrçé … dóéš ñót mátçh éxpéçtéd …”. ····························⟧</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>⟦ñó štríñg ···⟧</translation>
    </message>
    <message>
        <source>an array with at least one issuer</source>
        <translation>⟦áñ árráý wíth át léášt óñé íššúér ·············⟧</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>⟦ñó árráý ···⟧</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>⟦áñ émptý árráý ·····⟧</translation>
    </message>
    <message>
        <source>not only strings</source>
        <translation>⟦ñót óñlý štríñgš ······⟧</translation>
    </message>
    <message>
        <source>The metadata lists %1; the issuer is %2.</source>
        <translation>⟦Thé métádátá líštš %1; thé íššúér íš %2. ················⟧</translation>
    </message>
    <message>
        <source>entry of authorization_servers</source>
        <translation>⟦éñtrý óf áúthórížátíóñ_šérvérš ············⟧</translation>
    </message>
    <message>
        <source>Sign-in is set up for this server, but it does not ask for a token.</source>
        <translation>⟦Šígñ-íñ íš šét úp fór thíš šérvér, bút ít dóéš ñót ášk fór á tókéñ. ··························⟧</translation>
    </message>
    <message>
        <source>answer without a token</source>
        <translation>⟦áñšwér wíthóút á tókéñ ········⟧</translation>
    </message>
    <message>
        <source>401 with a challenge, if the server is meant to be protected</source>
        <translation>⟦401 wíth á çhálléñgé, íf thé šérvér íš méáñt tó bé prótéçtéd ························⟧</translation>
    </message>
    <message>
        <source>a client id of this org</source>
        <translation>⟦á çlíéñt íd óf thíš órg ·········⟧</translation>
    </message>
    <message>
        <source>a Web, single-page or Native app</source>
        <translation>⟦á Wéb, šíñglé-págé ór Ñátívé ápp ············⟧</translation>
    </message>
    <message>
        <source>a user assigned to the app</source>
        <translation>⟦á úšér áššígñéd tó thé ápp ··········⟧</translation>
    </message>
    <message>
        <source>a rule that covers every requested scope</source>
        <translation>⟦á rúlé thát çóvérš évérý réqúéštéd šçópé ················⟧</translation>
    </message>
    <message>
        <source>consent that is given or not needed</source>
        <translation>⟦çóñšéñt thát íš gívéñ ór ñót ñéédéd ··············⟧</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>⟦á çódé ··⟧</translation>
    </message>
    <message>
        <source>code_challenge with S256</source>
        <translation>⟦çódé_çhálléñgé wíth Š256 ·········⟧</translation>
    </message>
    <message>
        <source>code_challenge in the authorization request</source>
        <translation>⟦çódé_çhálléñgé íñ thé áúthórížátíóñ réqúéšt ·················⟧</translation>
    </message>
    <message>
        <source>a sign-in that the policy accepts</source>
        <translation>⟦á šígñ-íñ thát thé pólíçý áççéptš ·············⟧</translation>
    </message>
    <message>
        <source>a request from an allowed network</source>
        <translation>⟦á réqúéšt fróm áñ állówéd ñétwórk ·············⟧</translation>
    </message>
    <message>
        <source>base64 of the id, a colon and the secret</source>
        <translation>⟦bášé64 óf thé íd, á çólóñ áñd thé šéçrét ················⟧</translation>
    </message>
    <message>
        <source>the secret in the body or the Basic header</source>
        <translation>⟦thé šéçrét íñ thé bódý ór thé Bášíç héádér ················⟧</translation>
    </message>
    <message>
        <source>the URL of the endpoint as aud</source>
        <translation>⟦thé ÚRL óf thé éñdpóíñt áš áúd ············⟧</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>⟦éxp íñ thé fútúré ······⟧</translation>
    </message>
    <message>
        <source>exp within an hour</source>
        <translation>⟦éxp wíthíñ áñ hóúr ·······⟧</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>⟦íát ñót íñ thé fútúré ········⟧</translation>
    </message>
    <message>
        <source>a new jti for each request</source>
        <translation>⟦á ñéw jtí fór éáçh réqúéšt ··········⟧</translation>
    </message>
    <message>
        <source>a signature of the app&apos;s key</source>
        <translation>⟦á šígñátúré óf thé ápp&apos;š kéý ···········⟧</translation>
    </message>
    <message>
        <source>a kid of the app&apos;s keys</source>
        <translation>⟦á kíd óf thé ápp&apos;š kéýš ·········⟧</translation>
    </message>
    <message>
        <source>an app with a public key</source>
        <translation>⟦áñ ápp wíth á públíç kéý ·········⟧</translation>
    </message>
    <message>
        <source>a key set that can be fetched</source>
        <translation>⟦á kéý šét thát çáñ bé fétçhéd ···········⟧</translation>
    </message>
    <message>
        <source>the client id of the sign-in</source>
        <translation>⟦thé çlíéñt íd óf thé šígñ-íñ ···········⟧</translation>
    </message>
    <message>
        <source>the token endpoint of the server that gave the code</source>
        <translation>⟦thé tókéñ éñdpóíñt óf thé šérvér thát gávé thé çódé ····················⟧</translation>
    </message>
    <message>
        <source>the redirect_uri of the sign-in</source>
        <translation>⟦thé rédíréçt_úrí óf thé šígñ-íñ ············⟧</translation>
    </message>
    <message>
        <source>an origin that the app allows, and PKCE</source>
        <translation>⟦áñ órígíñ thát thé ápp állówš, áñd PKÇÉ ···············⟧</translation>
    </message>
    <message>
        <source>the scopes that were granted, or fewer</source>
        <translation>⟦thé šçópéš thát wéré gráñtéd, ór féwér ···············⟧</translation>
    </message>
    <message>
        <source>a proof of the key to which the refresh token is bound</source>
        <translation>⟦á próóf óf thé kéý tó whíçh thé réfréšh tókéñ íš bóúñd ·····················⟧</translation>
    </message>
    <message>
        <source>openid beside the other OpenID scopes</source>
        <translation>⟦ópéñíd béšídé thé óthér ÓpéñÍD šçópéš ··············⟧</translation>
    </message>
    <message>
        <source>a scope parameter</source>
        <translation>⟦á šçópé párámétér ······⟧</translation>
    </message>
    <message>
        <source>custom scopes only</source>
        <translation>⟦çúštóm šçópéš óñlý ·······⟧</translation>
    </message>
    <message>
        <source>scopes that the server defines</source>
        <translation>⟦šçópéš thát thé šérvér défíñéš ············⟧</translation>
    </message>
    <message>
        <source>scopes that the server grants</source>
        <translation>⟦šçópéš thát thé šérvér gráñtš ···········⟧</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>⟦féwér réqúéštš ·····⟧</translation>
    </message>
    <message>
        <source>the app&apos;s active secret</source>
        <translation>⟦thé ápp&apos;š áçtívé šéçrét ·········⟧</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>⟦çlíéñt áúthéñtíçátíóñ ········⟧</translation>
    </message>
    <message>
        <source>one form of client authentication</source>
        <translation>⟦óñé fórm óf çlíéñt áúthéñtíçátíóñ ·············⟧</translation>
    </message>
    <message>
        <source>the registered authentication method</source>
        <translation>⟦thé régíštéréd áúthéñtíçátíóñ méthód ··············⟧</translation>
    </message>
    <message>
        <source>a grant that the app has</source>
        <translation>⟦á gráñt thát thé ápp háš ·········⟧</translation>
    </message>
    <message>
        <source>a grant that the server has</source>
        <translation>⟦á gráñt thát thé šérvér háš ··········⟧</translation>
    </message>
    <message>
        <source>a fresh, unused code</source>
        <translation>⟦á fréšh, úñúšéd çódé ········⟧</translation>
    </message>
    <message>
        <source>the verifier of this attempt</source>
        <translation>⟦thé vérífíér óf thíš áttémpt ···········⟧</translation>
    </message>
    <message>
        <source>a refresh token that is still good</source>
        <translation>⟦á réfréšh tókéñ thát íš štíll góód ·············⟧</translation>
    </message>
    <message>
        <source>a DPoP proof, or an app that does not require one</source>
        <translation>⟦á DPóP próóf, ór áñ ápp thát dóéš ñót réqúíré óñé ···················⟧</translation>
    </message>
    <message>
        <source>a proof with the server&apos;s nonce</source>
        <translation>⟦á próóf wíth thé šérvér&apos;š ñóñçé ············⟧</translation>
    </message>
    <message>
        <source>a proof for this request</source>
        <translation>⟦á próóf fór thíš réqúéšt ·········⟧</translation>
    </message>
    <message>
        <source>a working inline hook</source>
        <translation>⟦á wórkíñg íñlíñé hóók ········⟧</translation>
    </message>
    <message>
        <source>a claim that can be evaluated</source>
        <translation>⟦á çláím thát çáñ bé éválúátéd ···········⟧</translation>
    </message>
    <message>
        <source>100 groups at most</source>
        <translation>⟦100 gróúpš át móšt ·······⟧</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>⟦šçópé %1 ···⟧</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>⟦gráñt %1 ···⟧</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>⟦çlíéñt %1 ···⟧</translation>
    </message>
    <message>
        <source>%1 is an address of the Admin Console; the issuer is %2.</source>
        <translation>⟦%1 íš áñ áddréšš óf thé Ádmíñ Çóñšólé; thé íššúér íš %2. ······················⟧</translation>
    </message>
    <message>
        <source>The metadata is at %1; another form of the address gives 404.</source>
        <translation>⟦Thé métádátá íš át %1; áñóthér fórm óf thé áddréšš gívéš 404. ························⟧</translation>
    </message>
    <message>
        <source>Okta does not know an authorization server with this id.</source>
        <translation>⟦Óktá dóéš ñót kñów áñ áúthórížátíóñ šérvér wíth thíš íd. ······················⟧</translation>
    </message>
    <message>
        <source>The host does not answer like Okta.</source>
        <translation>⟦Thé hóšt dóéš ñót áñšwér líké Óktá. ··············⟧</translation>
    </message>
    <message>
        <source>%1 answers with a web page.</source>
        <translation>⟦%1 áñšwérš wíth á wéb págé. ··········⟧</translation>
    </message>
    <message>
        <source>body of the metadata</source>
        <translation>⟦bódý óf thé métádátá ········⟧</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>⟦á JŠÓÑ óbjéçt ·····⟧</translation>
    </message>
    <message>
        <source>They differ in scheme or port.</source>
        <translation>⟦Théý díffér íñ šçhémé ór pórt. ············⟧</translation>
    </message>
    <message>
        <source>The document is that of the org server; the path of the custom server was left out.</source>
        <translation>⟦Thé dóçúméñt íš thát óf thé órg šérvér; thé páth óf thé çúštóm šérvér wáš léft óút. ·································⟧</translation>
    </message>
    <message>
        <source>The host differs: a custom domain and the okta.com name of one org are two issuers.</source>
        <translation>⟦Thé hóšt dífférš: á çúštóm dómáíñ áñd thé óktá.çóm ñámé óf óñé órg áré twó íššúérš. ·································⟧</translation>
    </message>
    <message>
        <source>The MCP server redirects to the document of %1; strict clients refuse that.</source>
        <translation>⟦Thé MÇP šérvér rédíréçtš tó thé dóçúméñt óf %1; štríçt çlíéñtš réfúšé thát. ······························⟧</translation>
    </message>
    <message>
        <source>issuer of the metadata</source>
        <translation>⟦íššúér óf thé métádátá ········⟧</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the redirect to %1</source>
        <translation>⟦Áççéšš-Çóñtról-Állów-Órígíñ óf thé rédíréçt tó %1 ···················⟧</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>⟦áš á págé ···⟧</translation>
    </message>
    <message>
        <source>host of %1</source>
        <translation>⟦hóšt óf %1 ····⟧</translation>
    </message>
    <message>
        <source>its metadata or a token</source>
        <translation>⟦ítš métádátá ór á tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>⟦ñó kéý šét ····⟧</translation>
    </message>
    <message>
        <source>%1 gives no keys.</source>
        <translation>⟦%1 gívéš ñó kéýš. ······⟧</translation>
    </message>
    <message>
        <source>answer of the jwks_uri</source>
        <translation>⟦áñšwér óf thé jwkš_úrí ········⟧</translation>
    </message>
    <message>
        <source>a JSON object with keys</source>
        <translation>⟦á JŠÓÑ óbjéçt wíth kéýš ·········⟧</translation>
    </message>
    <message>
        <source>answer to the resource parameter</source>
        <translation>⟦áñšwér tó thé réšóúrçé párámétér ············⟧</translation>
    </message>
    <message>
        <source>accepted or ignored</source>
        <translation>⟦áççéptéd ór ígñóréd ·······⟧</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>⟦tókéñ éñdpóíñt ·····⟧</translation>
    </message>
    <message>
        <source>{Issuer}/v1/token of a custom server</source>
        <translation>⟦{Íššúér}/v1/tókéñ óf á çúštóm šérvér ··············⟧</translation>
    </message>
    <message>
        <source>Content-Type of the token request</source>
        <translation>⟦Çóñtéñt-Týpé óf thé tókéñ réqúéšt ·············⟧</translation>
    </message>
    <message>
        <source>absent, with a JSON body</source>
        <translation>⟦ábšéñt, wíth á JŠÓÑ bódý ·········⟧</translation>
    </message>
    <message>
        <source>answer to the device&apos;s request</source>
        <translation>⟦áñšwér tó thé dévíçé&apos;š réqúéšt ············⟧</translation>
    </message>
    <message>
        <source>a token, in the end</source>
        <translation>⟦á tókéñ, íñ thé éñd ·······⟧</translation>
    </message>
    <message>
        <source>a Basic header</source>
        <translation>⟦á Bášíç héádér ·····⟧</translation>
    </message>
    <message>
        <source>a secret in the body</source>
        <translation>⟦á šéçrét íñ thé bódý ········⟧</translation>
    </message>
    <message>
        <source>an assertion</source>
        <translation>⟦áñ áššértíóñ ····⟧</translation>
    </message>
    <message>
        <source>the client id alone</source>
        <translation>⟦thé çlíéñt íd álóñé ·······⟧</translation>
    </message>
    <message>
        <source>client authentication of the refresh</source>
        <translation>⟦çlíéñt áúthéñtíçátíóñ óf thé réfréšh ··············⟧</translation>
    </message>
    <message>
        <source>%1, with another secret</source>
        <translation>⟦%1, wíth áñóthér šéçrét ·········⟧</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>⟦%1, réfúšéd ····⟧</translation>
    </message>
    <message>
        <source>white space around the secret</source>
        <translation>⟦whíté špáçé áróúñd thé šéçrét ···········⟧</translation>
    </message>
    <message>
        <source>there is some</source>
        <translation>⟦théré íš šómé ·····⟧</translation>
    </message>
    <message>
        <source>length of the secret</source>
        <translation>⟦léñgth óf thé šéçrét ········⟧</translation>
    </message>
    <message>
        <source>40 or 64 characters</source>
        <translation>⟦40 ór 64 çháráçtérš ·······⟧</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>⟦%1 çháráçtérš ·····⟧</translation>
    </message>
    <message>
        <source>The console lists it as inactive.</source>
        <translation>⟦Thé çóñšólé líštš ít áš íñáçtívé. ·············⟧</translation>
    </message>
    <message>
        <source>answer to this secret</source>
        <translation>⟦áñšwér tó thíš šéçrét ········⟧</translation>
    </message>
    <message>
        <source>a token, as in exchange %1</source>
        <translation>⟦á tókéñ, áš íñ éxçháñgé %1 ··········⟧</translation>
    </message>
    <message>
        <source>a token, as before</source>
        <translation>⟦á tókéñ, áš béfóré ·······⟧</translation>
    </message>
    <message>
        <source>uses of the code</source>
        <translation>⟦úšéš óf thé çódé ······⟧</translation>
    </message>
    <message>
        <source>the second, after exchange %1</source>
        <translation>⟦thé šéçóñd, áftér éxçháñgé %1 ···········⟧</translation>
    </message>
    <message>
        <source>age of the code</source>
        <translation>⟦ágé óf thé çódé ······⟧</translation>
    </message>
    <message>
        <source>300 s at most</source>
        <translation>⟦300 š át móšt ·····⟧</translation>
    </message>
    <message>
        <source>challenge made from the verifier</source>
        <translation>⟦çhálléñgé mádé fróm thé vérífíér ············⟧</translation>
    </message>
    <message>
        <source>%1, that of exchange %2</source>
        <translation>⟦%1, thát óf éxçháñgé %2 ·········⟧</translation>
    </message>
    <message>
        <source>scopes that were asked for</source>
        <translation>⟦šçópéš thát wéré áškéd fór ··········⟧</translation>
    </message>
    <message>
        <source>service or web, for client credentials</source>
        <translation>⟦šérvíçé ór wéb, fór çlíéñt çrédéñtíálš ···············⟧</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the token answer</source>
        <translation>⟦Áççéšš-Çóñtról-Állów-Órígíñ óf thé tókéñ áñšwér ··················⟧</translation>
    </message>
    <message>
        <source>%1 s, by the rule that is meant</source>
        <translation>⟦%1 š, bý thé rúlé thát íš méáñt ············⟧</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>⟦Wáít %1 š. ····⟧</translation>
    </message>
    <message>
        <source>rate of token requests</source>
        <translation>⟦ráté óf tókéñ réqúéštš ········⟧</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>⟦át móšt %1 á míñúté ·······⟧</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>⟦wíthíñ thé límít ······⟧</translation>
    </message>
    <message>
        <source>no access_token</source>
        <translation>⟦ñó áççéšš_tókéñ ······⟧</translation>
    </message>
    <message>
        <source>no token_type</source>
        <translation>⟦ñó tókéñ_týpé ·····⟧</translation>
    </message>
    <message>
        <source>body of the 200 from the token endpoint</source>
        <translation>⟦bódý óf thé 200 fróm thé tókéñ éñdpóíñt ···············⟧</translation>
    </message>
    <message>
        <source>access_token and token_type</source>
        <translation>⟦áççéšš_tókéñ áñd tókéñ_týpé ··········⟧</translation>
    </message>
    <message>
        <source>one for several calls</source>
        <translation>⟦óñé fór šévérál çállš ········⟧</translation>
    </message>
    <message>
        <source>one for each call, %1 in all</source>
        <translation>⟦óñé fór éáçh çáll, %1 íñ áll ···········⟧</translation>
    </message>
    <message>
        <source>well over the margin of 300 s</source>
        <translation>⟦wéll óvér thé márgíñ óf 300 š ···········⟧</translation>
    </message>
    <message>
        <source>aud claim after asking with audience</source>
        <translation>⟦áúd çláím áftér áškíñg wíth áúdíéñçé ··············⟧</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>⟦rédíréçt ÚRÍ ····⟧</translation>
    </message>
    <message>
        <source>scheme of the %1</source>
        <translation>⟦šçhémé óf thé %1 ······⟧</translation>
    </message>
    <message>
        <source>target of the redirect</source>
        <translation>⟦tárgét óf thé rédíréçt ········⟧</translation>
    </message>
    <message>
        <source>an address that answers</source>
        <translation>⟦áñ áddréšš thát áñšwérš ·········⟧</translation>
    </message>
    <message>
        <source>%1 redirects to %2; the first request carries Authorization, the second does not, and gets 401.</source>
        <translation>⟦%1 rédíréçtš tó %2; thé fíršt réqúéšt çárríéš Áúthórížátíóñ, thé šéçóñd dóéš ñót, áñd gétš 401. ······································⟧</translation>
    </message>
    <message>
        <source>Authorization at the last hop</source>
        <translation>⟦Áúthórížátíóñ át thé lášt hóp ···········⟧</translation>
    </message>
    <message>
        <source>Bearer, as at the first hop (exchange %1)</source>
        <translation>⟦Béárér, áš át thé fíršt hóp (éxçháñgé %1) ················⟧</translation>
    </message>
    <message>
        <source>%1 redirects to %2, another origin, where no token may follow. The address to enter is that of the redirect.</source>
        <translation>⟦%1 rédíréçtš tó %2, áñóthér órígíñ, whéré ñó tókéñ máý fóllów. Thé áddréšš tó éñtér íš thát óf thé rédíréçt. ···········································⟧</translation>
    </message>
    <message>
        <source>the same origin, %1</source>
        <translation>⟦thé šámé órígíñ, %1 ·······⟧</translation>
    </message>
    <message>
        <source>white space or a line break around the value</source>
        <translation>⟦whíté špáçé ór á líñé bréák áróúñd thé válúé ·················⟧</translation>
    </message>
    <message>
        <source>a line break inside the value</source>
        <translation>⟦á líñé bréák íñšídé thé válúé ···········⟧</translation>
    </message>
    <message>
        <source>a colon after the scheme</source>
        <translation>⟦á çólóñ áftér thé šçhémé ·········⟧</translation>
    </message>
    <message>
        <source>the scheme twice</source>
        <translation>⟦thé šçhémé twíçé ······⟧</translation>
    </message>
    <message>
        <source>quotation marks around the token</source>
        <translation>⟦qúótátíóñ márkš áróúñd thé tókéñ ············⟧</translation>
    </message>
    <message>
        <source>no scheme before the token</source>
        <translation>⟦ñó šçhémé béfóré thé tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>no token after the scheme</source>
        <translation>⟦ñó tókéñ áftér thé šçhémé ··········⟧</translation>
    </message>
    <message>
        <source>a blank inside the token</source>
        <translation>⟦á bláñk íñšídé thé tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>The request has %1.</source>
        <translation>⟦Thé réqúéšt háš %1. ·······⟧</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>⟦Áúthórížátíóñ héádér ········⟧</translation>
    </message>
    <message>
        <source>Bearer, one space, the token</source>
        <translation>⟦Béárér, óñé špáçé, thé tókéñ ···········⟧</translation>
    </message>
    <message>
        <source>The connection is set to send no credentials, and the server asks for a token.</source>
        <translation>⟦Thé çóññéçtíóñ íš šét tó šéñd ñó çrédéñtíálš, áñd thé šérvér áškš fór á tókéñ. ·······························⟧</translation>
    </message>
    <message>
        <source>Bearer and a token</source>
        <translation>⟦Béárér áñd á tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>A token is there, but no request carried it.</source>
        <translation>⟦Á tókéñ íš théré, bút ñó réqúéšt çárríéd ít. ·················⟧</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>⟦Thé çóññéçtíóñ wáš çlóšéd íñ thé míddlé óf thé áñšwér. ·····················⟧</translation>
    </message>
    <message>
        <source>body of the answer to %1</source>
        <translation>⟦bódý óf thé áñšwér tó %1 ·········⟧</translation>
    </message>
    <message>
        <source>ends after %1 bytes: %2</source>
        <translation>⟦éñdš áftér %1 býtéš: %2 ·········⟧</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not.</source>
        <translation>⟦%1 áñšwérš, %2 dóéš ñót. ·········⟧</translation>
    </message>
    <message>
        <source>as at %1: %2 (exchange %3)</source>
        <translation>⟦áš át %1: %2 (éxçháñgé %3) ··········⟧</translation>
    </message>
    <message>
        <source>401, 405 or a JSON-RPC message</source>
        <translation>⟦401, 405 ór á JŠÓÑ-RPÇ méššágé ············⟧</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>⟦ñót íñ thé réçórdíñg ········⟧</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>⟦Áççépt héádér ·····⟧</translation>
    </message>
    <message>
        <source>Content-Type header</source>
        <translation>⟦Çóñtéñt-Týpé héádér ·······⟧</translation>
    </message>
    <message>
        <source>one that the server supports: %1</source>
        <translation>⟦óñé thát thé šérvér šúppórtš: %1 ············⟧</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>⟦šéššíóñ óf %1 ·····⟧</translation>
    </message>
    <message>
        <source>known, as before</source>
        <translation>⟦kñówñ, áš béfóré ······⟧</translation>
    </message>
    <message>
        <source>known to the server</source>
        <translation>⟦kñówñ tó thé šérvér ·······⟧</translation>
    </message>
    <message>
        <source>Origin header</source>
        <translation>⟦Órígíñ héádér ·····⟧</translation>
    </message>
    <message>
        <source>one that the server allows, or none</source>
        <translation>⟦óñé thát thé šérvér állówš, ór ñóñé ··············⟧</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>⟦Hóšt héádér ····⟧</translation>
    </message>
    <message>
        <source>one of the server&apos;s allowed hosts</source>
        <translation>⟦óñé óf thé šérvér&apos;š állówéd hóštš ·············⟧</translation>
    </message>
    <message>
        <source>status of the MCP server</source>
        <translation>⟦štátúš óf thé MÇP šérvér ·········⟧</translation>
    </message>
    <message>
        <source>not 429</source>
        <translation>⟦ñót 429 ··⟧</translation>
    </message>
    <message>
        <source>The answer names %1 as its sender.</source>
        <translation>⟦Thé áñšwér ñáméš %1 áš ítš šéñdér. ·············⟧</translation>
    </message>
    <message>
        <source>no server error</source>
        <translation>⟦ñó šérvér érrór ······⟧</translation>
    </message>
    <message>
        <source>parts of the token</source>
        <translation>⟦pártš óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>three (signed)</source>
        <translation>⟦thréé (šígñéd) ·····⟧</translation>
    </message>
    <message>
        <source>five (encrypted)</source>
        <translation>⟦fívé (éñçrýptéd) ······⟧</translation>
    </message>
    <message>
        <source>The payload cannot be read.</source>
        <translation>⟦Thé páýlóád çáññót bé réád. ··········⟧</translation>
    </message>
    <message>
        <source>payload of the token</source>
        <translation>⟦páýlóád óf thé tókéñ ········⟧</translation>
    </message>
    <message>
        <source>base64url of a JSON object</source>
        <translation>⟦bášé64úrl óf á JŠÓÑ óbjéçt ··········⟧</translation>
    </message>
    <message>
        <source>%1 characters that are not</source>
        <translation>⟦%1 çháráçtérš thát áré ñót ··········⟧</translation>
    </message>
    <message>
        <source>It looks like this: %1.</source>
        <translation>⟦Ít lóókš líké thíš: %1. ·········⟧</translation>
    </message>
    <message>
        <source>form of the token</source>
        <translation>⟦fórm óf thé tókéñ ······⟧</translation>
    </message>
    <message>
        <source>a JWT of three parts</source>
        <translation>⟦á JWT óf thréé pártš ········⟧</translation>
    </message>
    <message>
        <source>%1 characters without that form</source>
        <translation>⟦%1 çháráçtérš wíthóút thát fórm ············⟧</translation>
    </message>
    <message>
        <source>an access token&apos;s (at+jwt or none)</source>
        <translation>⟦áñ áççéšš tókéñ&apos;š (át+jwt ór ñóñé) ·············⟧</translation>
    </message>
    <message>
        <source>jti and aud of the token</source>
        <translation>⟦jtí áñd áúd óf thé tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>those of an access token</source>
        <translation>⟦thóšé óf áñ áççéšš tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>a signature algorithm</source>
        <translation>⟦á šígñátúré álgóríthm ········⟧</translation>
    </message>
    <message>
        <source>one of the key set&apos;s key types</source>
        <translation>⟦óñé óf thé kéý šét&apos;š kéý týpéš ············⟧</translation>
    </message>
    <message>
        <source>The key set has %1 keys.</source>
        <translation>⟦Thé kéý šét háš %1 kéýš. ·········⟧</translation>
    </message>
    <message>
        <source>one of the issuer&apos;s keys</source>
        <translation>⟦óñé óf thé íššúér&apos;š kéýš ·········⟧</translation>
    </message>
    <message>
        <source>token signed with key %1</source>
        <translation>⟦tókéñ šígñéd wíth kéý %1 ·········⟧</translation>
    </message>
    <message>
        <source>accepted, as the one with another key in exchange %1</source>
        <translation>⟦áççéptéd, áš thé óñé wíth áñóthér kéý íñ éxçháñgé %1 ····················⟧</translation>
    </message>
    <message>
        <source>accepted: the key is in the set at the server&apos;s jwks_uri</source>
        <translation>⟦áççéptéd: thé kéý íš íñ thé šét át thé šérvér&apos;š jwkš_úrí ······················⟧</translation>
    </message>
    <message>
        <source>a kid of the issuer&apos;s key set</source>
        <translation>⟦á kíd óf thé íššúér&apos;š kéý šét ···········⟧</translation>
    </message>
    <message>
        <source>An earlier key set of the issuer had it: the keys were rotated since.</source>
        <translation>⟦Áñ éárlíér kéý šét óf thé íššúér hád ít: thé kéýš wéré rótátéd šíñçé. ···························⟧</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>⟦óñé óf: %1 ····⟧</translation>
    </message>
    <message>
        <source>jwks_uri of the MCP server</source>
        <translation>⟦jwkš_úrí óf thé MÇP šérvér ··········⟧</translation>
    </message>
    <message>
        <source>the issuer&apos;s, {Issuer}/v1/keys</source>
        <translation>⟦thé íššúér&apos;š, {Íššúér}/v1/kéýš ············⟧</translation>
    </message>
    <message>
        <source>not known; kid %1 is not in it</source>
        <translation>⟦ñót kñówñ; kíd %1 íš ñót íñ ít ············⟧</translation>
    </message>
    <message>
        <source>length of the signature</source>
        <translation>⟦léñgth óf thé šígñátúré ·········⟧</translation>
    </message>
    <message>
        <source>signature with key %1</source>
        <translation>⟦šígñátúré wíth kéý %1 ········⟧</translation>
    </message>
    <message>
        <source>fits the header and payload</source>
        <translation>⟦fítš thé héádér áñd páýlóád ··········⟧</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>⟦dóéš ñót fít ····⟧</translation>
    </message>
    <message>
        <source>does not fit there</source>
        <translation>⟦dóéš ñót fít théré ·······⟧</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the margin for renewal is too small or a clock is off.</source>
        <translation>⟦Ít éñdéd %1 béfóré thé réqúéšt: thé márgíñ fór réñéwál íš tóó šmáll ór á çlóçk íš óff. ··································⟧</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the client does not renew it.</source>
        <translation>⟦Ít éñdéd %1 béfóré thé réqúéšt: thé çlíéñt dóéš ñót réñéw ít. ························⟧</translation>
    </message>
    <message>
        <source>after %1, the time of the request</source>
        <translation>⟦áftér %1, thé tímé óf thé réqúéšt ·············⟧</translation>
    </message>
    <message>
        <source>exp claim, by the server&apos;s clock</source>
        <translation>⟦éxp çláím, bý thé šérvér&apos;š çlóçk ············⟧</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>⟦%1 çláím ···⟧</translation>
    </message>
    <message>
        <source>not after %1, the time of the request</source>
        <translation>⟦ñót áftér %1, thé tímé óf thé réqúéšt ··············⟧</translation>
    </message>
    <message>
        <source>the server&apos;s environment</source>
        <translation>⟦thé šérvér&apos;š éñvíróñméñt ·········⟧</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>⟦whát wáš éñtéréd ······⟧</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1.</source>
        <translation>⟦Thé MÇP šérvér réfúšéd thé réqúéšt wíth thé štátúš %1. ·····················⟧</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1 and says %2.</source>
        <translation>⟦Thé MÇP šérvér réfúšéd thé réqúéšt wíth thé štátúš %1 áñd šáýš %2. ··························⟧</translation>
    </message>
    <message>
        <source>a JSON-RPC result</source>
        <translation>⟦á JŠÓÑ-RPÇ réšúlt ······⟧</translation>
    </message>
    <message>
        <source>that of an app integration</source>
        <translation>⟦thát óf áñ ápp íñtégrátíóñ ··········⟧</translation>
    </message>
    <message>
        <source>one that was entered or used before</source>
        <translation>⟦óñé thát wáš éñtéréd ór úšéd béfóré ··············⟧</translation>
    </message>
    <message>
        <source>scope absent</source>
        <translation>⟦šçópé ábšéñt ····⟧</translation>
    </message>
    <message>
        <source>code_challenge_method %1</source>
        <translation>⟦çódé_çhálléñgé_méthód %1 ·········⟧</translation>
    </message>
    <message>
        <source>code_challenge_method absent</source>
        <translation>⟦çódé_çhálléñgé_méthód ábšéñt ···········⟧</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell; its resource identifier is %1</source>
        <translation>⟦thé šérvér&apos;š áúdíéñçé, whíçh ít dóéš ñót téll; ítš réšóúrçé ídéñtífíér íš %1 ······························⟧</translation>
    </message>
    <message>
        <source>a list: %1</source>
        <translation>⟦á líšt: %1 ····⟧</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s fast.</source>
        <translation>⟦Thíš máçhíñé&apos;š çlóçk íš %1 š fášt. ·············⟧</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s slow.</source>
        <translation>⟦Thíš máçhíñé&apos;š çlóçk íš %1 š šlów. ·············⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s ahead of the authorization server&apos;s.</source>
        <translation>⟦Thé MÇP šérvér&apos;š çlóçk íš %1 š áhéád óf thé áúthórížátíóñ šérvér&apos;š. ··························⟧</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s behind the authorization server&apos;s.</source>
        <translation>⟦Thé MÇP šérvér&apos;š çlóçk íš %1 š béhíñd thé áúthórížátíóñ šérvér&apos;š. ··························⟧</translation>
    </message>
    <message>
        <source>Every grant that was tried is refused alike, which points to a server without a policy.</source>
        <translation>⟦Évérý gráñt thát wáš tríéd íš réfúšéd álíké, whíçh póíñtš tó á šérvér wíthóút á pólíçý. ··································⟧</translation>
    </message>
    <message>
        <source>It wants credentials.</source>
        <translation>⟦Ít wáñtš çrédéñtíálš. ········⟧</translation>
    </message>
    <message>
        <source>%1, as in exchange %2</source>
        <translation>⟦%1, áš íñ éxçháñgé %2 ········⟧</translation>
    </message>
    <message>
        <source>excluded by a probe: ask for one scope at a time</source>
        <translation>⟦éxçlúdéd bý á próbé: ášk fór óñé šçópé át á tímé ···················⟧</translation>
    </message>
    <message>
        <source>scheme of the MCP URL</source>
        <translation>⟦šçhémé óf thé MÇP ÚRL ········⟧</translation>
    </message>
    <message>
        <source>scheme of the redirect URI</source>
        <translation>⟦šçhémé óf thé rédíréçt ÚRÍ ··········⟧</translation>
    </message>
    <message>
        <source>scheme of the issuer</source>
        <translation>⟦šçhémé óf thé íššúér ········⟧</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>⟦ábšéñt ··⟧</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>⟦émptý ··⟧</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>⟦réfúšéd ··⟧</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>⟦fáíléd ··⟧</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>⟦páššéd ··⟧</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>⟦áççéptéd ···⟧</translation>
    </message>
    <message>
        <source>known</source>
        <translation>⟦kñówñ ··⟧</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>⟦whólé ··⟧</translation>
    </message>
    <message>
        <source>present</source>
        <translation>⟦préšéñt ··⟧</translation>
    </message>
    <message>
        <source>station</source>
        <translation>⟦štátíóñ ··⟧</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>⟦íššúér ··⟧</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>⟦áñšwér ··⟧</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>⟦thé réqúéšt ····⟧</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>⟦áñšwér tó thé réqúéšt ········⟧</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>⟦mémórý, úñtíl thé prógrám éñdš ············⟧</translation>
    </message>
    <message>
        <source>the file %1, in clear</source>
        <translation>⟦thé fílé %1, íñ çléár ········⟧</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>⟦thé šýštém&apos;š kéýçháíñ ········⟧</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>⟦íñ thé brówšér ·····⟧</translation>
    </message>
    <message>
        <source>accepted client credentials</source>
        <translation>⟦áççéptéd çlíéñt çrédéñtíálš ··········⟧</translation>
    </message>
    <message>
        <source>The event stream was silent within %1 s.</source>
        <translation>⟦Thé évéñt štréám wáš šíléñt wíthíñ %1 š. ················⟧</translation>
    </message>
    <message>
        <source>No complete answer came (phase: response) within %1 s.</source>
        <translation>⟦Ñó çómplété áñšwér çámé (phášé: réšpóñšé) wíthíñ %1 š. ·····················⟧</translation>
    </message>
    <message>
        <source>No connection was made (phase: connect) within %1 s.</source>
        <translation>⟦Ñó çóññéçtíóñ wáš mádé (phášé: çóññéçt) wíthíñ %1 š. ····················⟧</translation>
    </message>
    <message>
        <source>response: No complete answer came (phase: response) within %1 s.</source>
        <translation>⟦réšpóñšé: Ñó çómplété áñšwér çámé (phášé: réšpóñšé) wíthíñ %1 š. ·························⟧</translation>
    </message>
    <message>
        <source>connect: No connection was made (phase: connect) within %1 s.</source>
        <translation>⟦çóññéçt: Ñó çóññéçtíóñ wáš mádé (phášé: çóññéçt) wíthíñ %1 š. ························⟧</translation>
    </message>
    <message>
        <source>client registration</source>
        <translation>⟦çlíéñt régíštrátíóñ ·······⟧</translation>
    </message>
    <message>
        <source>pushed authorization request</source>
        <translation>⟦púšhéd áúthórížátíóñ réqúéšt ···········⟧</translation>
    </message>
    <message>
        <source>device authorization</source>
        <translation>⟦dévíçé áúthórížátíóñ ········⟧</translation>
    </message>
    <message>
        <source>prompt=none, without a person</source>
        <translation>⟦prómpt=ñóñé, wíthóút á péršóñ ···········⟧</translation>
    </message>
    <message>
        <source>probe: prompt=none, without a person</source>
        <translation>⟦próbé: prómpt=ñóñé, wíthóút á péršóñ ··············⟧</translation>
    </message>
    <message>
        <source>probe: preflight of a browser</source>
        <translation>⟦próbé: préflíght óf á brówšér ···········⟧</translation>
    </message>
    <message>
        <source>the first request</source>
        <translation>⟦thé fíršt réqúéšt ······⟧</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>⟦Óktá gívéš thé šámé téxt fór éáçh óf théšé: théré íš ñó pólíçý; thé pólíçý íš ñót áššígñéd tó thíš çlíéñt (PÓLÍÇÝ_ÑÓT_ÁŠŠÍGÑÉD); thé rúlé dóéš ñót çóvér á šçópé (RÚLÉ_ŠÇÓPÉ_MÍŠŠÍÑG); thé pólíçý ór ítš rúlé íš íñáçtívé (PÓLÍÇÝ_ÍÑÁÇTÍVÉ). Tókéñ Prévíéw óf thé šérvér téllš whíçh, wíthóút á çlíéñt; šó dóéš whát thé çóñšólé šhówš, óñçé tóld héré. ·········································································································································⟧</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>⟦Óktá gívéš thé šámé téxt fór éáçh óf théšé: théré íš ñó pólíçý; thé pólíçý íš ñót áššígñéd tó thíš çlíéñt (PÓLÍÇÝ_ÑÓT_ÁŠŠÍGÑÉD); thé rúlé dóéš ñót çóvér á šçópé (RÚLÉ_ŠÇÓPÉ_MÍŠŠÍÑG); thé pólíçý ór ítš rúlé íš íñáçtívé (PÓLÍÇÝ_ÍÑÁÇTÍVÉ); thé rúlé dóéš ñót çóvér thíš úšér (RÚLÉ_ÚŠÉR_ÉXÇLÚDÉD). Tókéñ Prévíéw óf thé šérvér téllš whíçh, wíthóút á çlíéñt; šó dóéš whát thé çóñšólé šhówš, óñçé tóld héré. ·······························································································································································⟧</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>⟦Óktá gívéš thé šámé téxt fór éáçh óf théšé: théré íš ñó pólíçý; thé pólíçý íš ñót áššígñéd tó thíš çlíéñt (PÓLÍÇÝ_ÑÓT_ÁŠŠÍGÑÉD); thé rúlé láçkš thé gráñt týpé (RÚLÉ_GRÁÑT_MÍŠŠÍÑG); thé rúlé dóéš ñót çóvér á šçópé (RÚLÉ_ŠÇÓPÉ_MÍŠŠÍÑG); thé pólíçý ór ítš rúlé íš íñáçtívé (PÓLÍÇÝ_ÍÑÁÇTÍVÉ). Tókéñ Prévíéw óf thé šérvér téllš whíçh, wíthóút á çlíéñt; šó dóéš whát thé çóñšólé šhówš, óñçé tóld héré. ······························································································································································⟧</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>⟦Óktá gívéš thé šámé téxt fór éáçh óf théšé: théré íš ñó pólíçý; thé pólíçý íš ñót áššígñéd tó thíš çlíéñt (PÓLÍÇÝ_ÑÓT_ÁŠŠÍGÑÉD); thé rúlé láçkš thé gráñt týpé (RÚLÉ_GRÁÑT_MÍŠŠÍÑG); thé rúlé dóéš ñót çóvér á šçópé (RÚLÉ_ŠÇÓPÉ_MÍŠŠÍÑG); thé pólíçý ór ítš rúlé íš íñáçtívé (PÓLÍÇÝ_ÍÑÁÇTÍVÉ); thé rúlé dóéš ñót çóvér thíš úšér (RÚLÉ_ÚŠÉR_ÉXÇLÚDÉD). Tókéñ Prévíéw óf thé šérvér téllš whíçh, wíthóút á çlíéñt; šó dóéš whát thé çóñšólé šhówš, óñçé tóld héré. ····················································································································································································⟧</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>⟦%1 dáýš ··⟧</translation>
    </message>
    <message>
        <source>no date before the year 10000</source>
        <translation>⟦ñó dáté béfóré thé ýéár 10000 ···········⟧</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>⟦Théý díffér bý á šlášh át thé éñd. ·············⟧</translation>
    </message>
    <message>
        <source>They differ by the scheme (https://).</source>
        <translation>⟦Théý díffér bý thé šçhémé (httpš://). ··············⟧</translation>
    </message>
    <message>
        <source>They differ by white space.</source>
        <translation>⟦Théý díffér bý whíté špáçé. ··········⟧</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>⟦Štrúçtúré ···⟧</translation>
    </message>
    <message>
        <source>three parts of base64url, the first two JSON objects</source>
        <translation>⟦thréé pártš óf bášé64úrl, thé fíršt twó JŠÓÑ óbjéçtš ····················⟧</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the holder of the resource server&apos;s key can read and check it.</source>
        <translation>⟦Thé tókéñ íš éñçrýptéd (JWÉ): óñlý thé hóldér óf thé réšóúrçé šérvér&apos;š kéý çáñ réád áñd çhéçk ít. ······································⟧</translation>
    </message>
    <message>
        <source>This is no signed token (JWT).</source>
        <translation>⟦Thíš íš ñó šígñéd tókéñ (JWT). ············⟧</translation>
    </message>
    <message>
        <source>The token is a well-formed JWT.</source>
        <translation>⟦Thé tókéñ íš á wéll-fórméd JWT. ············⟧</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>⟦Álgóríthm ···⟧</translation>
    </message>
    <message>
        <source>Not judged: this is no signed token.</source>
        <translation>⟦Ñót júdgéd: thíš íš ñó šígñéd tókéñ. ··············⟧</translation>
    </message>
    <message>
        <source>The header names no algorithm (&quot;alg&quot;).</source>
        <translation>⟦Thé héádér ñáméš ñó álgóríthm (&quot;álg&quot;). ···············⟧</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, so anyone can have written it. It is always refused (RFC 8725 §3.2).</source>
        <translation>⟦Thé álgóríthm íš &quot;ñóñé&quot;: thé tókéñ íš ñót šígñéd, šó áñýóñé çáñ hávé wríttéñ ít. Ít íš álwáýš réfúšéd (RFÇ 8725 §3.2). ···············································⟧</translation>
    </message>
    <message>
        <source>This algorithm is not one for signatures that is known here.</source>
        <translation>⟦Thíš álgóríthm íš ñót óñé fór šígñátúréš thát íš kñówñ héré. ························⟧</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key set holds public keys only: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>⟦%1 wórkš wíth á šháréd šéçrét, bút thé kéý šét hóldš públíç kéýš óñlý: á tókéñ mádé wíth á públíç kéý áš thé šéçrét íš áñ álgóríthm çóñfúšíóñ áttáçk (RFÇ 8725 §2.1). ··································································⟧</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed.</source>
        <translation>⟦Thé álgóríthm %1 íš ñót ámóñg thóšé állówéd. ·················⟧</translation>
    </message>
    <message>
        <source>The algorithm %1 is allowed.</source>
        <translation>⟦Thé álgóríthm %1 íš állówéd. ···········⟧</translation>
    </message>
    <message>
        <source>no kid at all</source>
        <translation>⟦ñó kíd át áll ·····⟧</translation>
    </message>
    <message>
        <source>What is at hand is a shared secret (HMAC). It cannot verify %1, which is made with a private key: the issuer&apos;s public keys are needed.</source>
        <translation>⟦Whát íš át háñd íš á šháréd šéçrét (HMÁÇ). Ít çáññót vérífý %1, whíçh íš mádé wíth á príváté kéý: thé íššúér&apos;š públíç kéýš áré ñéédéd. ·····················································⟧</translation>
    </message>
    <message>
        <source>The key set has no key with this kid. The kids that are there: %1.</source>
        <translation>⟦Thé kéý šét háš ñó kéý wíth thíš kíd. Thé kídš thát áré théré: %1. ··························⟧</translation>
    </message>
    <message>
        <source>The token names no key (kid), and the key set has none that serves its algorithm.</source>
        <translation>⟦Thé tókéñ ñáméš ñó kéý (kíd), áñd thé kéý šét háš ñóñé thát šérvéš ítš álgóríthm. ································⟧</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>⟦Kéý ·⟧</translation>
    </message>
    <message>
        <source>Not judged: no key set is at hand.</source>
        <translation>⟦Ñót júdgéd: ñó kéý šét íš át háñd. ·············⟧</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; is no string.</source>
        <translation>⟦Thé héádér&apos;š &quot;kíd&quot; íš ñó štríñg. ············⟧</translation>
    </message>
    <message>
        <source>The key set has the key that the token names.</source>
        <translation>⟦Thé kéý šét háš thé kéý thát thé tókéñ ñáméš. ··················⟧</translation>
    </message>
    <message>
        <source>The token names no key (kid); every key that serves %1 was tried (%2). Many verifiers refuse such a token unless the set has one key.</source>
        <translation>⟦Thé tókéñ ñáméš ñó kéý (kíd); évérý kéý thát šérvéš %1 wáš tríéd (%2). Máñý vérífíérš réfúšé šúçh á tókéñ úñléšš thé šét háš óñé kéý. ·····················································⟧</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>⟦Šígñátúré ···⟧</translation>
    </message>
    <message>
        <source>a signature by the issuer&apos;s key</source>
        <translation>⟦á šígñátúré bý thé íššúér&apos;š kéý ············⟧</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>⟦%1 býtéš ···⟧</translation>
    </message>
    <message>
        <source>Not judged: there is no key for it.</source>
        <translation>⟦Ñót júdgéd: théré íš ñó kéý fór ít. ··············⟧</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>⟦Thé šígñátúré fítš. ·······⟧</translation>
    </message>
    <message>
        <source>The signature fits the key %1.</source>
        <translation>⟦Thé šígñátúré fítš thé kéý %1. ············⟧</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>⟦Íššúér ··⟧</translation>
    </message>
    <message>
        <source>The token names no issuer (&quot;iss&quot;).</source>
        <translation>⟦Thé tókéñ ñáméš ñó íššúér (&quot;íšš&quot;). ·············⟧</translation>
    </message>
    <message>
        <source>Not judged: no issuer was expected in particular.</source>
        <translation>⟦Ñót júdgéd: ñó íššúér wáš éxpéçtéd íñ pártíçúlár. ···················⟧</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>⟦Thé tókéñ íš fróm thé éxpéçtéd íššúér. ···············⟧</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is no string (RFC 7519 §4.1.1).</source>
        <translation>⟦&quot;íšš&quot; íš ñó štríñg (RFÇ 7519 §4.1.1). ··············⟧</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>⟦Áúdíéñçé ···⟧</translation>
    </message>
    <message>
        <source>The token names no audience (&quot;aud&quot;).</source>
        <translation>⟦Thé tókéñ ñáméš ñó áúdíéñçé (&quot;áúd&quot;). ··············⟧</translation>
    </message>
    <message>
        <source>Not judged: no audience was expected in particular.</source>
        <translation>⟦Ñót júdgéd: ñó áúdíéñçé wáš éxpéçtéd íñ pártíçúlár. ····················⟧</translation>
    </message>
    <message>
        <source>The token is for the expected audience.</source>
        <translation>⟦Thé tókéñ íš fór thé éxpéçtéd áúdíéñçé. ···············⟧</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is neither a string nor an array of strings (RFC 7519 §4.1.3).</source>
        <translation>⟦&quot;áúd&quot; íš ñéíthér á štríñg ñór áñ árráý óf štríñgš (RFÇ 7519 §4.1.3). ···························⟧</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is an empty array: the token is for nobody.</source>
        <translation>⟦&quot;áúd&quot; íš áñ émptý árráý: thé tókéñ íš fór ñóbódý. ···················⟧</translation>
    </message>
    <message>
        <source>The value is a string; RFC 7519 §2 wants a number of seconds.</source>
        <translation>⟦Thé válúé íš á štríñg; RFÇ 7519 §2 wáñtš á ñúmbér óf šéçóñdš. ························⟧</translation>
    </message>
    <message>
        <source>The value is no number that could be read; RFC 7519 §2 wants a number of seconds.</source>
        <translation>⟦Thé válúé íš ñó ñúmbér thát çóúld bé réád; RFÇ 7519 §2 wáñtš á ñúmbér óf šéçóñdš. ································⟧</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>⟦Éxpírý ··⟧</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>⟦áftér %1 ···⟧</translation>
    </message>
    <message>
        <source>The token has no &quot;exp&quot;: it would never expire. Access tokens (RFC 9068 §2.2) and ID tokens need one.</source>
        <translation>⟦Thé tókéñ háš ñó &quot;éxp&quot;: ít wóúld ñévér éxpíré. Áççéšš tókéñš (RFÇ 9068 §2.2) áñd ÍD tókéñš ñééd óñé. ········································⟧</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>⟦Thé tókéñ éxpíréd %1 ágó. ··········⟧</translation>
    </message>
    <message>
        <source>The token expired %1 ago, which is within the leeway of %2. A verifier without leeway refuses it.</source>
        <translation>⟦Thé tókéñ éxpíréd %1 ágó, whíçh íš wíthíñ thé lééwáý óf %2. Á vérífíér wíthóút lééwáý réfúšéš ít. ······································⟧</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value may be in milliseconds, and must be in seconds.</source>
        <translation>⟦Thé tókéñ éñdš áftér thé ýéár 9999: thé válúé máý bé íñ míllíšéçóñdš, áñd múšt bé íñ šéçóñdš. ·····································⟧</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value is no sensible time.</source>
        <translation>⟦Thé tókéñ éñdš áftér thé ýéár 9999: thé válúé íš ñó šéñšíblé tímé. ··························⟧</translation>
    </message>
    <message>
        <source>The token is good for another %1.</source>
        <translation>⟦Thé tókéñ íš góód fór áñóthér %1. ·············⟧</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>⟦Ñót béfóré ····⟧</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>⟦ñót áftér %1 ····⟧</translation>
    </message>
    <message>
        <source>The token has no &quot;nbf&quot;; none is needed.</source>
        <translation>⟦Thé tókéñ háš ñó &quot;ñbf&quot;; ñóñé íš ñéédéd. ···············⟧</translation>
    </message>
    <message>
        <source>The token may be used already.</source>
        <translation>⟦Thé tókéñ máý bé úšéd álréádý. ············⟧</translation>
    </message>
    <message>
        <source>The token may be used only in %1. One of the two clocks may be wrong.</source>
        <translation>⟦Thé tókéñ máý bé úšéd óñlý íñ %1. Óñé óf thé twó çlóçkš máý bé wróñg. ···························⟧</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>⟦Íššúéd át ···⟧</translation>
    </message>
    <message>
        <source>The token does not say when it was made (&quot;iat&quot;).</source>
        <translation>⟦Thé tókéñ dóéš ñót šáý whéñ ít wáš mádé (&quot;íát&quot;). ···················⟧</translation>
    </message>
    <message>
        <source>The token was made %1 in the future; some verifiers refuse it. One of the two clocks is wrong.</source>
        <translation>⟦Thé tókéñ wáš mádé %1 íñ thé fútúré; šómé vérífíérš réfúšé ít. Óñé óf thé twó çlóçkš íš wróñg. ·····································⟧</translation>
    </message>
    <message>
        <source>The token was made after it expires.</source>
        <translation>⟦Thé tókéñ wáš mádé áftér ít éxpíréš. ··············⟧</translation>
    </message>
    <message>
        <source>The token was made %1 ago.</source>
        <translation>⟦Thé tókéñ wáš mádé %1 ágó. ··········⟧</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>⟦Týpé ·⟧</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none.</source>
        <translation>⟦Thé héádér ñáméš ñó týpé (&quot;týp&quot;); Óktá&apos;š çúštóm šérvérš wríté ñóñé. ··························⟧</translation>
    </message>
    <message>
        <source>Not judged: no type was expected in particular.</source>
        <translation>⟦Ñót júdgéd: ñó týpé wáš éxpéçtéd íñ pártíçúlár. ··················⟧</translation>
    </message>
    <message>
        <source>The token is of the expected type.</source>
        <translation>⟦Thé tókéñ íš óf thé éxpéçtéd týpé. ·············⟧</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none, so a strict verifier refuses their tokens.</source>
        <translation>⟦Thé héádér ñáméš ñó týpé (&quot;týp&quot;); Óktá&apos;š çúštóm šérvérš wríté ñóñé, šó á štríçt vérífíér réfúšéš théír tókéñš. ············································⟧</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>⟦Thé tókéñ íš óf áñóthér týpé. ···········⟧</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>⟦Šçópéš ··⟧</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;).</source>
        <translation>⟦Thé tókéñ háš ñó šçópéš (&quot;šçp&quot; ór &quot;šçópé&quot;). ·················⟧</translation>
    </message>
    <message>
        <source>Not judged: no scope was expected in particular.</source>
        <translation>⟦Ñót júdgéd: ñó šçópé wáš éxpéçtéd íñ pártíçúlár. ···················⟧</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>⟦Thé tókéñ háš évérý šçópé thát íš ñéédéd. ················⟧</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;); missing: %1.</source>
        <translation>⟦Thé tókéñ háš ñó šçópéš (&quot;šçp&quot; ór &quot;šçópé&quot;); míššíñg: %1. ······················⟧</translation>
    </message>
    <message>
        <source>The token lacks: %1.</source>
        <translation>⟦Thé tókéñ láçkš: %1. ········⟧</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>⟦Çlíéñt ··⟧</translation>
    </message>
    <message>
        <source>The token names no client (&quot;cid&quot;, &quot;client_id&quot; or &quot;azp&quot;).</source>
        <translation>⟦Thé tókéñ ñáméš ñó çlíéñt (&quot;çíd&quot;, &quot;çlíéñt_íd&quot; ór &quot;ážp&quot;). ······················⟧</translation>
    </message>
    <message>
        <source>Not judged: no client was expected in particular.</source>
        <translation>⟦Ñót júdgéd: ñó çlíéñt wáš éxpéçtéd íñ pártíçúlár. ···················⟧</translation>
    </message>
    <message>
        <source>The token was issued to the expected client (&quot;%1&quot;).</source>
        <translation>⟦Thé tókéñ wáš íššúéd tó thé éxpéçtéd çlíéñt (&quot;%1&quot;). ····················⟧</translation>
    </message>
    <message>
        <source>The token was issued to another client (&quot;%1&quot;).</source>
        <translation>⟦Thé tókéñ wáš íššúéd tó áñóthér çlíéñt (&quot;%1&quot;). ··················⟧</translation>
    </message>
    <message>
        <source>Not accepted, because of the algorithm.</source>
        <translation>⟦Ñót áççéptéd, béçáúšé óf thé álgóríthm. ···············⟧</translation>
    </message>
    <message>
        <source>The token is from another issuer.</source>
        <translation>⟦Thé tókéñ íš fróm áñóthér íššúér. ·············⟧</translation>
    </message>
    <message>
        <source>The token is for another audience.</source>
        <translation>⟦Thé tókéñ íš fór áñóthér áúdíéñçé. ·············⟧</translation>
    </message>
    <message>
        <source>The key set has the key, but it is not usable.</source>
        <translation>⟦Thé kéý šét háš thé kéý, bút ít íš ñót úšáblé. ··················⟧</translation>
    </message>
    <message>
        <source>Algorithm of the signature (of the key encryption, in an encrypted token)</source>
        <translation>⟦Álgóríthm óf thé šígñátúré (óf thé kéý éñçrýptíóñ, íñ áñ éñçrýptéd tókéñ) ·····························⟧</translation>
    </message>
    <message>
        <source>Id of the key that signed the token, to be found in the issuer&apos;s key set</source>
        <translation>⟦Íd óf thé kéý thát šígñéd thé tókéñ, tó bé fóúñd íñ thé íššúér&apos;š kéý šét ····························⟧</translation>
    </message>
    <message>
        <source>Media type of the token; access tokens of RFC 9068 say at+jwt, Okta&apos;s custom servers write none</source>
        <translation>⟦Médíá týpé óf thé tókéñ; áççéšš tókéñš óf RFÇ 9068 šáý át+jwt, Óktá&apos;š çúštóm šérvérš wríté ñóñé ······································⟧</translation>
    </message>
    <message>
        <source>Media type of the content; JWT where another token is inside</source>
        <translation>⟦Médíá týpé óf thé çóñtéñt; JWT whéré áñóthér tókéñ íš íñšídé ························⟧</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>⟦Álgóríthm thát éñçrýptš thé çóñtéñt ··············⟧</translation>
    </message>
    <message>
        <source>Header members that a verifier must understand or else refuse the token</source>
        <translation>⟦Héádér mémbérš thát á vérífíér múšt úñdérštáñd ór élšé réfúšé thé tókéñ ····························⟧</translation>
    </message>
    <message>
        <source>false: the payload is not base64url-encoded (RFC 7797)</source>
        <translation>⟦fálšé: thé páýlóád íš ñót bášé64úrl-éñçódéd (RFÇ 7797) ·····················⟧</translation>
    </message>
    <message>
        <source>Address of a key set, named by the token itself; never to be fetched unasked</source>
        <translation>⟦Áddréšš óf á kéý šét, ñáméd bý thé tókéñ ítšélf; ñévér tó bé fétçhéd úñáškéd ······························⟧</translation>
    </message>
    <message>
        <source>A public key inside the header; proves possession in DPoP proofs, proves nothing elsewhere</source>
        <translation>⟦Á públíç kéý íñšídé thé héádér; próvéš póššéššíóñ íñ DPóP próófš, próvéš ñóthíñg élšéwhéré ····································⟧</translation>
    </message>
    <message>
        <source>Address of a certificate, named by the token itself; never to be fetched unasked</source>
        <translation>⟦Áddréšš óf á çértífíçáté, ñáméd bý thé tókéñ ítšélf; ñévér tó bé fétçhéd úñáškéd ································⟧</translation>
    </message>
    <message>
        <source>A certificate chain inside the header</source>
        <translation>⟦Á çértífíçáté çháíñ íñšídé thé héádér ··············⟧</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the signing key</source>
        <translation>⟦ŠHÁ-1 thúmbpríñt óf thé çértífíçáté óf thé šígñíñg kéý ·····················⟧</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of a certificate</source>
        <translation>⟦ŠHÁ-256 thúmbpríñt óf á çértífíçáté ··············⟧</translation>
    </message>
    <message>
        <source>Compression of the content of an encrypted token</source>
        <translation>⟦Çómpréššíóñ óf thé çóñtéñt óf áñ éñçrýptéd tókéñ ···················⟧</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key, for the key agreement of an encrypted token (ECDH-ES)</source>
        <translation>⟦Thé šéñdér&apos;š óñé-tímé públíç kéý, fór thé kéý ágrééméñt óf áñ éñçrýptéd tókéñ (ÉÇDH-ÉŠ) ··································⟧</translation>
    </message>
    <message>
        <source>Who sends, for the key agreement of an encrypted token</source>
        <translation>⟦Whó šéñdš, fór thé kéý ágrééméñt óf áñ éñçrýptéd tókéñ ·····················⟧</translation>
    </message>
    <message>
        <source>Who receives, for the key agreement of an encrypted token</source>
        <translation>⟦Whó réçéívéš, fór thé kéý ágrééméñt óf áñ éñçrýptéd tókéñ ······················⟧</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption (AES-GCM key wrap)</source>
        <translation>⟦Íñítíálížátíóñ véçtór óf thé kéý éñçrýptíóñ (ÁÉŠ-GÇM kéý wráp) ························⟧</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption (AES-GCM key wrap)</source>
        <translation>⟦Áúthéñtíçátíóñ tág óf thé kéý éñçrýptíóñ (ÁÉŠ-GÇM kéý wráp) ·······················⟧</translation>
    </message>
    <message>
        <source>Salt of the password-based key encryption</source>
        <translation>⟦Šált óf thé páššwórd-bášéd kéý éñçrýptíóñ ················⟧</translation>
    </message>
    <message>
        <source>Rounds of the password-based key encryption</source>
        <translation>⟦Róúñdš óf thé páššwórd-bášéd kéý éñçrýptíóñ ·················⟧</translation>
    </message>
    <message>
        <source>Issuer: the authorization server that made the token</source>
        <translation>⟦Íššúér: thé áúthórížátíóñ šérvér thát mádé thé tókéñ ····················⟧</translation>
    </message>
    <message>
        <source>Subject: whom the token is about. Okta: the login in access tokens, the user id in ID tokens, the client id where no user is involved</source>
        <translation>⟦Šúbjéçt: whóm thé tókéñ íš ábóút. Óktá: thé lógíñ íñ áççéšš tókéñš, thé úšér íd íñ ÍD tókéñš, thé çlíéñt íd whéré ñó úšér íš íñvólvéd ·····················································⟧</translation>
    </message>
    <message>
        <source>Audience: who is meant to accept the token. A server refuses tokens for another audience</source>
        <translation>⟦Áúdíéñçé: whó íš méáñt tó áççépt thé tókéñ. Á šérvér réfúšéš tókéñš fór áñóthér áúdíéñçé ···································⟧</translation>
    </message>
    <message>
        <source>Expiry: from this second on the token is refused</source>
        <translation>⟦Éxpírý: fróm thíš šéçóñd óñ thé tókéñ íš réfúšéd ···················⟧</translation>
    </message>
    <message>
        <source>Not before: earlier than this the token is refused</source>
        <translation>⟦Ñót béfóré: éárlíér tháñ thíš thé tókéñ íš réfúšéd ····················⟧</translation>
    </message>
    <message>
        <source>Issued at: when the token was made</source>
        <translation>⟦Íššúéd át: whéñ thé tókéñ wáš mádé ·············⟧</translation>
    </message>
    <message>
        <source>Id of the token. Okta: AT.… for access tokens, ID.… for ID tokens</source>
        <translation>⟦Íd óf thé tókéñ. Óktá: ÁT.… fór áççéšš tókéñš, ÍD.… fór ÍD tókéñš ··························⟧</translation>
    </message>
    <message>
        <source>Scopes granted, separated by spaces</source>
        <translation>⟦Šçópéš gráñtéd, šépárátéd bý špáçéš ··············⟧</translation>
    </message>
    <message>
        <source>The client that asked for the token</source>
        <translation>⟦Thé çlíéñt thát áškéd fór thé tókéñ ··············⟧</translation>
    </message>
    <message>
        <source>Authorized party: the client to which the token was issued</source>
        <translation>⟦Áúthórížéd pártý: thé çlíéñt tó whíçh thé tókéñ wáš íššúéd ·······················⟧</translation>
    </message>
    <message>
        <source>Actor: who acts on behalf of the subject</source>
        <translation>⟦Áçtór: whó áçtš óñ béhálf óf thé šúbjéçt ················⟧</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject</source>
        <translation>⟦Whó máý áçt óñ béhálf óf thé šúbjéçt ··············⟧</translation>
    </message>
    <message>
        <source>Confirmation: the token counts only with proof of this key (jkt: DPoP; x5t#S256: client certificate)</source>
        <translation>⟦Çóñfírmátíóñ: thé tókéñ çóúñtš óñlý wíth próóf óf thíš kéý (jkt: DPóP; x5t#Š256: çlíéñt çértífíçáté) ········································⟧</translation>
    </message>
    <message>
        <source>Thumbprint of the DPoP key to which the token is bound</source>
        <translation>⟦Thúmbpríñt óf thé DPóP kéý tó whíçh thé tókéñ íš bóúñd ·····················⟧</translation>
    </message>
    <message>
        <source>The protected resource for which the token was asked</source>
        <translation>⟦Thé prótéçtéd réšóúrçé fór whíçh thé tókéñ wáš áškéd ····················⟧</translation>
    </message>
    <message>
        <source>Fine-grained permissions granted (RFC 9396)</source>
        <translation>⟦Fíñé-gráíñéd pérmíššíóñš gráñtéd (RFÇ 9396) ·················⟧</translation>
    </message>
    <message>
        <source>Roles of the subject</source>
        <translation>⟦Róléš óf thé šúbjéçt ········⟧</translation>
    </message>
    <message>
        <source>Groups of the subject; Okta puts at most 100 into a token</source>
        <translation>⟦Gróúpš óf thé šúbjéçt; Óktá pútš át móšt 100 íñtó á tókéñ ······················⟧</translation>
    </message>
    <message>
        <source>Entitlements of the subject</source>
        <translation>⟦Éñtítléméñtš óf thé šúbjéçt ··········⟧</translation>
    </message>
    <message>
        <source>Hash of the state of the authorization request (FAPI)</source>
        <translation>⟦Hášh óf thé štáté óf thé áúthórížátíóñ réqúéšt (FÁPÍ) ·····················⟧</translation>
    </message>
    <message>
        <source>Hash of the device secret that goes with an ID token (Okta&apos;s single sign-on of native apps)</source>
        <translation>⟦Hášh óf thé dévíçé šéçrét thát góéš wíth áñ ÍD tókéñ (Óktá&apos;š šíñglé šígñ-óñ óf ñátívé áppš) ····································⟧</translation>
    </message>
    <message>
        <source>HTTP method of the request that the proof belongs to</source>
        <translation>⟦HTTP méthód óf thé réqúéšt thát thé próóf bélóñgš tó ····················⟧</translation>
    </message>
    <message>
        <source>Address of the request that the proof belongs to, without query and fragment</source>
        <translation>⟦Áddréšš óf thé réqúéšt thát thé próóf bélóñgš tó, wíthóút qúérý áñd frágméñt ······························⟧</translation>
    </message>
    <message>
        <source>Hash of the access token that the proof goes with</source>
        <translation>⟦Hášh óf thé áççéšš tókéñ thát thé próóf góéš wíth ···················⟧</translation>
    </message>
    <message>
        <source>Value of the request, repeated so that the answer cannot be replayed</source>
        <translation>⟦Válúé óf thé réqúéšt, répéátéd šó thát thé áñšwér çáññót bé répláýéd ···························⟧</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>⟦Whéñ thé úšér šígñéd íñ ·········⟧</translation>
    </message>
    <message>
        <source>Class of the sign-in: how strong it was</source>
        <translation>⟦Çlášš óf thé šígñ-íñ: hów štróñg ít wáš ···············⟧</translation>
    </message>
    <message>
        <source>Methods of the sign-in: pwd, mfa, otp, …</source>
        <translation>⟦Méthódš óf thé šígñ-íñ: pwd, mfá, ótp, … ················⟧</translation>
    </message>
    <message>
        <source>Hash of the access token that came with this ID token</source>
        <translation>⟦Hášh óf thé áççéšš tókéñ thát çámé wíth thíš ÍD tókéñ ·····················⟧</translation>
    </message>
    <message>
        <source>Hash of the authorization code that came with this ID token</source>
        <translation>⟦Hášh óf thé áúthórížátíóñ çódé thát çámé wíth thíš ÍD tókéñ ·······················⟧</translation>
    </message>
    <message>
        <source>Id of the session at the authorization server</source>
        <translation>⟦Íd óf thé šéššíóñ át thé áúthórížátíóñ šérvér ··················⟧</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>⟦Fúll ñámé óf thé úšér ········⟧</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>⟦Gívéñ ñámé ····⟧</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>⟦Fámílý ñámé ····⟧</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>⟦Míddlé ñámé ····⟧</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>⟦Ñíçkñámé ···⟧</translation>
    </message>
    <message>
        <source>The name the user goes by, at Okta the login</source>
        <translation>⟦Thé ñámé thé úšér góéš bý, át Óktá thé lógíñ ·················⟧</translation>
    </message>
    <message>
        <source>Address of the user&apos;s profile page</source>
        <translation>⟦Áddréšš óf thé úšér&apos;š prófílé págé ·············⟧</translation>
    </message>
    <message>
        <source>Address of the user&apos;s picture</source>
        <translation>⟦Áddréšš óf thé úšér&apos;š píçtúré ···········⟧</translation>
    </message>
    <message>
        <source>Address of the user&apos;s web site</source>
        <translation>⟦Áddréšš óf thé úšér&apos;š wéb šíté ············⟧</translation>
    </message>
    <message>
        <source>E-mail address of the user</source>
        <translation>⟦É-máíl áddréšš óf thé úšér ··········⟧</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>⟦Whéthér thé é-máíl áddréšš wáš vérífíéd ···············⟧</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>⟦Géñdér ··⟧</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>⟦Dáté óf bírth ·····⟧</translation>
    </message>
    <message>
        <source>Time zone of the user</source>
        <translation>⟦Tímé žóñé óf thé úšér ········⟧</translation>
    </message>
    <message>
        <source>Language and region of the user</source>
        <translation>⟦Láñgúágé áñd régíóñ óf thé úšér ············⟧</translation>
    </message>
    <message>
        <source>Phone number of the user</source>
        <translation>⟦Phóñé ñúmbér óf thé úšér ·········⟧</translation>
    </message>
    <message>
        <source>Whether the phone number was verified</source>
        <translation>⟦Whéthér thé phóñé ñúmbér wáš vérífíéd ··············⟧</translation>
    </message>
    <message>
        <source>Postal address of the user</source>
        <translation>⟦Póštál áddréšš óf thé úšér ··········⟧</translation>
    </message>
    <message>
        <source>When the user&apos;s profile was last changed</source>
        <translation>⟦Whéñ thé úšér&apos;š prófílé wáš lášt çháñgéd ················⟧</translation>
    </message>
    <message>
        <source>Security events that the token reports</source>
        <translation>⟦Šéçúrítý évéñtš thát thé tókéñ répórtš ···············⟧</translation>
    </message>
    <message>
        <source>Okta: version of the token&apos;s format</source>
        <translation>⟦Óktá: véršíóñ óf thé tókéñ&apos;š fórmát ··············⟧</translation>
    </message>
    <message>
        <source>Okta: id of the client (app integration) that asked for the token</source>
        <translation>⟦Óktá: íd óf thé çlíéñt (ápp íñtégrátíóñ) thát áškéd fór thé tókéñ ··························⟧</translation>
    </message>
    <message>
        <source>Okta: the user&apos;s id (00u…); absent where no user is involved</source>
        <translation>⟦Óktá: thé úšér&apos;š íd (00ú…); ábšéñt whéré ñó úšér íš íñvólvéd ························⟧</translation>
    </message>
    <message>
        <source>Okta: scopes granted, as an array; stands in place of &quot;scope&quot;</source>
        <translation>⟦Óktá: šçópéš gráñtéd, áš áñ árráý; štáñdš íñ pláçé óf &quot;šçópé&quot; ························⟧</translation>
    </message>
    <message>
        <source>Okta: the identity provider that signed the user in</source>
        <translation>⟦Óktá: thé ídéñtítý próvídér thát šígñéd thé úšér íñ ····················⟧</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>⟦JŠÓÑ téxt ···⟧</translation>
    </message>
    <message>
        <source>This is JSON text, not a token.</source>
        <translation>⟦Thíš íš JŠÓÑ téxt, ñót á tókéñ. ············⟧</translation>
    </message>
    <message>
        <source>JSON document (a token response)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á tókéñ réšpóñšé) ············⟧</translation>
    </message>
    <message>
        <source>This is a whole token response; paste the value of its &quot;access_token&quot; alone.</source>
        <translation>⟦Thíš íš á whólé tókéñ réšpóñšé; pášté thé válúé óf ítš &quot;áççéšš_tókéñ&quot; álóñé. ······························⟧</translation>
    </message>
    <message>
        <source>JSON document (a key set)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á kéý šét) ··········⟧</translation>
    </message>
    <message>
        <source>This is a JSON document with keys (a JWK set), not a token.</source>
        <translation>⟦Thíš íš á JŠÓÑ dóçúméñt wíth kéýš (á JWK šét), ñót á tókéñ. ·······················⟧</translation>
    </message>
    <message>
        <source>JSON document (a private key, JWK)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á príváté kéý, JWK) ·············⟧</translation>
    </message>
    <message>
        <source>JSON document (a public key, JWK)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á públíç kéý, JWK) ·············⟧</translation>
    </message>
    <message>
        <source>This is a private key, not a token: whoever has it can sign as its owner.</source>
        <translation>⟦Thíš íš á príváté kéý, ñót á tókéñ: whóévér háš ít çáñ šígñ áš ítš ówñér. ·····························⟧</translation>
    </message>
    <message>
        <source>This is a key, not a token.</source>
        <translation>⟦Thíš íš á kéý, ñót á tókéñ. ··········⟧</translation>
    </message>
    <message>
        <source>JSON document (a JWS in JSON serialization)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á JWŠ íñ JŠÓÑ šéríálížátíóñ) ·················⟧</translation>
    </message>
    <message>
        <source>This is a JWS in JSON serialization (RFC 7515 §7.2); tokens are written compactly, in three parts.</source>
        <translation>⟦Thíš íš á JWŠ íñ JŠÓÑ šéríálížátíóñ (RFÇ 7515 §7.2); tókéñš áré wríttéñ çómpáçtlý, íñ thréé pártš. ·······································⟧</translation>
    </message>
    <message>
        <source>JSON document (an error response)</source>
        <translation>⟦JŠÓÑ dóçúméñt (áñ érrór réšpóñšé) ·············⟧</translation>
    </message>
    <message>
        <source>This is an error response, not a token.</source>
        <translation>⟦Thíš íš áñ érrór réšpóñšé, ñót á tókéñ. ···············⟧</translation>
    </message>
    <message>
        <source>JSON document (a decoded token)</source>
        <translation>⟦JŠÓÑ dóçúméñt (á déçódéd tókéñ) ············⟧</translation>
    </message>
    <message>
        <source>This is the decoded header or payload of a token; paste the token itself.</source>
        <translation>⟦Thíš íš thé déçódéd héádér ór páýlóád óf á tókéñ; pášté thé tókéñ ítšélf. ·····························⟧</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>⟦JŠÓÑ dóçúméñt ·····⟧</translation>
    </message>
    <message>
        <source>This is a JSON document, not a token.</source>
        <translation>⟦Thíš íš á JŠÓÑ dóçúméñt, ñót á tókéñ. ··············⟧</translation>
    </message>
    <message>
        <source>PEM text (%1)</source>
        <translation>⟦PÉM téxt (%1) ·····⟧</translation>
    </message>
    <message>
        <source>This is a private key in PEM form, not a token: whoever has it can sign as its owner.</source>
        <translation>⟦Thíš íš á príváté kéý íñ PÉM fórm, ñót á tókéñ: whóévér háš ít çáñ šígñ áš ítš ówñér. ··································⟧</translation>
    </message>
    <message>
        <source>This is PEM text (a key or a certificate), not a token.</source>
        <translation>⟦Thíš íš PÉM téxt (á kéý ór á çértífíçáté), ñót á tókéñ. ······················⟧</translation>
    </message>
    <message>
        <source>client credentials (HTTP Basic)</source>
        <translation>⟦çlíéñt çrédéñtíálš (HTTP Bášíç) ············⟧</translation>
    </message>
    <message>
        <source>This is an HTTP Basic header: the client id and client secret%1. It authenticates the client at the token endpoint and is no token.</source>
        <translation>⟦Thíš íš áñ HTTP Bášíç héádér: thé çlíéñt íd áñd çlíéñt šéçrét%1. Ít áúthéñtíçátéš thé çlíéñt át thé tókéñ éñdpóíñt áñd íš ñó tókéñ. ····················································⟧</translation>
    </message>
    <message>
        <source>Okta API token</source>
        <translation>⟦Óktá ÁPÍ tókéñ ·····⟧</translation>
    </message>
    <message>
        <source>This looks like an Okta API token (SSWS): it has an administrator&apos;s rights, is no access token, and should be revoked if it was shared.</source>
        <translation>⟦Thíš lóókš líké áñ Óktá ÁPÍ tókéñ (ŠŠWŠ): ít háš áñ ádmíñíštrátór&apos;š ríghtš, íš ñó áççéšš tókéñ, áñd šhóúld bé révókéd íf ít wáš šháréd. ······················································⟧</translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation>⟦Óktá çlíéñt íd ·····⟧</translation>
    </message>
    <message>
        <source>This looks like the client id of an Okta app, not a token.</source>
        <translation>⟦Thíš lóókš líké thé çlíéñt íd óf áñ Óktá ápp, ñót á tókéñ. ·······················⟧</translation>
    </message>
    <message>
        <source>refresh token or authorization code (43 characters)</source>
        <translation>⟦réfréšh tókéñ ór áúthórížátíóñ çódé (43 çháráçtérš) ····················⟧</translation>
    </message>
    <message>
        <source>This is opaque: 43 characters without structure, as Okta&apos;s refresh tokens and codes are. An MCP server wants the access token.</source>
        <translation>⟦Thíš íš ópáqúé: 43 çháráçtérš wíthóút štrúçtúré, áš Óktá&apos;š réfréšh tókéñš áñd çódéš áré. Áñ MÇP šérvér wáñtš thé áççéšš tókéñ. ··················································⟧</translation>
    </message>
    <message>
        <source>client secret (%1 characters)</source>
        <translation>⟦çlíéñt šéçrét (%1 çháráçtérš) ···········⟧</translation>
    </message>
    <message>
        <source>This has the length of a client secret (%1 characters). If it is one, it is no token, and should be rotated if it was shared.</source>
        <translation>⟦Thíš háš thé léñgth óf á çlíéñt šéçrét (%1 çháráçtérš). Íf ít íš óñé, ít íš ñó tókéñ, áñd šhóúld bé rótátéd íf ít wáš šháréd. ··················································⟧</translation>
    </message>
    <message>
        <source>opaque token (%1 characters)</source>
        <translation>⟦ópáqúé tókéñ (%1 çháráçtérš) ···········⟧</translation>
    </message>
    <message>
        <source>Okta org-server access token</source>
        <translation>⟦Óktá órg-šérvér áççéšš tókéñ ···········⟧</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>⟦DPóP próóf ····⟧</translation>
    </message>
    <message>
        <source>JWT access token (RFC 9068)</source>
        <translation>⟦JWT áççéšš tókéñ (RFÇ 9068) ··········⟧</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>⟦lógóút tókéñ ····⟧</translation>
    </message>
    <message>
        <source>introspection response (RFC 9701)</source>
        <translation>⟦íñtróšpéçtíóñ réšpóñšé (RFÇ 9701) ·············⟧</translation>
    </message>
    <message>
        <source>request object (RFC 9101)</source>
        <translation>⟦réqúéšt óbjéçt (RFÇ 9101) ··········⟧</translation>
    </message>
    <message>
        <source>Okta ID token</source>
        <translation>⟦Óktá ÍD tókéñ ·····⟧</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>⟦Óktá áççéšš tókéñ ······⟧</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>⟦ÍD tókéñ ···⟧</translation>
    </message>
    <message>
        <source>client assertion (private_key_jwt)</source>
        <translation>⟦çlíéñt áššértíóñ (príváté_kéý_jwt) ·············⟧</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>⟦JWT áççéšš tókéñ ······⟧</translation>
    </message>
    <message>
        <source>signed data (JWS) without claims</source>
        <translation>⟦šígñéd dátá (JWŠ) wíthóút çláímš ············⟧</translation>
    </message>
    <message>
        <source>text with white space</source>
        <translation>⟦téxt wíth whíté špáçé ········⟧</translation>
    </message>
    <message>
        <source>The text holds white space, so it is no single token.</source>
        <translation>⟦Thé téxt hóldš whíté špáçé, šó ít íš ñó šíñglé tókéñ. ·····················⟧</translation>
    </message>
    <message>
        <source>encrypted token (JWE, %1, %2)</source>
        <translation>⟦éñçrýptéd tókéñ (JWÉ, %1, %2) ···········⟧</translation>
    </message>
    <message>
        <source>text that is too long for a token</source>
        <translation>⟦téxt thát íš tóó lóñg fór á tókéñ ·············⟧</translation>
    </message>
    <message>
        <source>damaged token (%1 parts)</source>
        <translation>⟦dámágéd tókéñ (%1 pártš) ·········⟧</translation>
    </message>
    <message>
        <source>unsecured JWT</source>
        <translation>⟦úñšéçúréd JWT ·····⟧</translation>
    </message>
    <message>
        <source>unsecured Okta access token</source>
        <translation>⟦úñšéçúréd Óktá áççéšš tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>unsecured Okta ID token</source>
        <translation>⟦úñšéçúréd Óktá ÍD tókéñ ·········⟧</translation>
    </message>
    <message>
        <source>unsecured ID token</source>
        <translation>⟦úñšéçúréd ÍD tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>unsecured JWT access token</source>
        <translation>⟦úñšéçúréd JWT áççéšš tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>unsecured JWT access token (RFC 9068)</source>
        <translation>⟦úñšéçúréd JWT áççéšš tókéñ (RFÇ 9068) ··············⟧</translation>
    </message>
    <message>
        <source>unsecured Okta org-server access token</source>
        <translation>⟦úñšéçúréd Óktá órg-šérvér áççéšš tókéñ ···············⟧</translation>
    </message>
    <message>
        <source>unsecured signed data (JWS) without claims</source>
        <translation>⟦úñšéçúréd šígñéd dátá (JWŠ) wíthóút çláímš ················⟧</translation>
    </message>
    <message>
        <source>unsecured ID-JAG</source>
        <translation>⟦úñšéçúréd ÍD-JÁG ······⟧</translation>
    </message>
    <message>
        <source>unsecured logout token</source>
        <translation>⟦úñšéçúréd lógóút tókéñ ········⟧</translation>
    </message>
    <message>
        <source>unsecured client assertion (private_key_jwt)</source>
        <translation>⟦úñšéçúréd çlíéñt áššértíóñ (príváté_kéý_jwt) ·················⟧</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>⟦ñóthíñg ··⟧</translation>
    </message>
    <message>
        <source>The answer (%1) is not MCP.</source>
        <translation>⟦Thé áñšwér (%1) íš ñót MÇP. ··········⟧</translation>
    </message>
    <message>
        <source>The answer (%1, %2) is not MCP.</source>
        <translation>⟦Thé áñšwér (%1, %2) íš ñót MÇP. ············⟧</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>⟦Ít šáýš: %1 ····⟧</translation>
    </message>
    <message>
        <source>The metadata names no authorization_endpoint.</source>
        <translation>⟦Thé métádátá ñáméš ñó áúthórížátíóñ_éñdpóíñt. ··················⟧</translation>
    </message>
    <message>
        <source>The metadata names no token_endpoint.</source>
        <translation>⟦Thé métádátá ñáméš ñó tókéñ_éñdpóíñt. ··············⟧</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256 (code_challenge_methods_supported); MCP clients must refuse such a server.</source>
        <translation>⟦Thé métádátá dóéš ñót óffér PKÇÉ wíth Š256 (çódé_çhálléñgé_méthódš_šúppórtéd); MÇP çlíéñtš múšt réfúšé šúçh á šérvér. ··············································⟧</translation>
    </message>
    <message>
        <source>The authorization server refused the pushed request (%1): %2: %3</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd thé púšhéd réqúéšt (%1): %2: %3 ·························⟧</translation>
    </message>
    <message>
        <source>The endpoint for pushed requests answered %1 without an OAuth error.</source>
        <translation>⟦Thé éñdpóíñt fór púšhéd réqúéštš áñšwéréd %1 wíthóút áñ ÓÁúth érrór. ···························⟧</translation>
    </message>
    <message>
        <source>The answer to the pushed authorization request holds no request_uri (RFC 9126 §2.2).</source>
        <translation>⟦Thé áñšwér tó thé púšhéd áúthórížátíóñ réqúéšt hóldš ñó réqúéšt_úrí (RFÇ 9126 §2.2). ·································⟧</translation>
    </message>
    <message>
        <source>The redirect back does not carry the state that was sent; it belongs to another attempt and was not used.</source>
        <translation>⟦Thé rédíréçt báçk dóéš ñót çárrý thé štáté thát wáš šéñt; ít bélóñgš tó áñóthér áttémpt áñd wáš ñót úšéd. ··········································⟧</translation>
    </message>
    <message>
        <source>The redirect back carries no state and was not used.</source>
        <translation>⟦Thé rédíréçt báçk çárríéš ñó štáté áñd wáš ñót úšéd. ····················⟧</translation>
    </message>
    <message>
        <source>The redirect back names the issuer %1 instead of %2; its code was not used (RFC 9207 §2.4).</source>
        <translation>⟦Thé rédíréçt báçk ñáméš thé íššúér %1 íñštéád óf %2; ítš çódé wáš ñót úšéd (RFÇ 9207 §2.4). ····································⟧</translation>
    </message>
    <message>
        <source>The redirect back names no issuer although the metadata promises one (RFC 9207 §2.4); its code was not used.</source>
        <translation>⟦Thé rédíréçt báçk ñáméš ñó íššúér álthóúgh thé métádátá prómíšéš óñé (RFÇ 9207 §2.4); ítš çódé wáš ñót úšéd. ···········································⟧</translation>
    </message>
    <message>
        <source>The authorization server refused: %1: %2</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd: %1: %2 ················⟧</translation>
    </message>
    <message>
        <source>The redirect back carries neither a code nor an error.</source>
        <translation>⟦Thé rédíréçt báçk çárríéš ñéíthér á çódé ñór áñ érrór. ·····················⟧</translation>
    </message>
    <message>
        <source>The answer of the device authorization endpoint has no usable &quot;%1&quot; (RFC 8628 §3.2).</source>
        <translation>⟦Thé áñšwér óf thé dévíçé áúthórížátíóñ éñdpóíñt háš ñó úšáblé &quot;%1&quot; (RFÇ 8628 §3.2). ·································⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no device_authorization_endpoint.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š métádátá ñáméš ñó dévíçé_áúthórížátíóñ_éñdpóíñt. ······························⟧</translation>
    </message>
    <message>
        <source>The authorization server refused the device authorization request (%1): %2: %3</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd thé dévíçé áúthórížátíóñ réqúéšt (%1): %2: %3 ·······························⟧</translation>
    </message>
    <message>
        <source>The device authorization endpoint answered %1.</source>
        <translation>⟦Thé dévíçé áúthórížátíóñ éñdpóíñt áñšwéréd %1. ··················⟧</translation>
    </message>
    <message>
        <source>The sign-in on another device was cancelled.</source>
        <translation>⟦Thé šígñ-íñ óñ áñóthér dévíçé wáš çáñçélléd. ·················⟧</translation>
    </message>
    <message>
        <source>Nobody entered the code %1 at %2 in time; ask for a new one.</source>
        <translation>⟦Ñóbódý éñtéréd thé çódé %1 át %2 íñ tímé; ášk fór á ñéw óñé. ························⟧</translation>
    </message>
    <message>
        <source>%1: the server answered %2.</source>
        <translation>⟦%1: thé šérvér áñšwéréd %2. ··········⟧</translation>
    </message>
    <message>
        <source>The metadata is for the issuer %1, but %2 was asked for; such metadata must not be used (RFC 8414 §3.3).</source>
        <translation>⟦Thé métádátá íš fór thé íššúér %1, bút %2 wáš áškéd fór; šúçh métádátá múšt ñót bé úšéd (RFÇ 8414 §3.3). ·········································⟧</translation>
    </message>
    <message>
        <source>%1 leads from the public %2 to the private address %3. Allow private networks for this connection if that is meant.</source>
        <translation>⟦%1 léádš fróm thé públíç %2 tó thé príváté áddréšš %3. Állów príváté ñétwórkš fór thíš çóññéçtíóñ íf thát íš méáñt. ··············································⟧</translation>
    </message>
    <message>
        <source>The metadata is for the resource %1, which is not the server at %2; it must not be used (RFC 9728 §3.3).</source>
        <translation>⟦Thé métádátá íš fór thé réšóúrçé %1, whíçh íš ñót thé šérvér át %2; ít múšt ñót bé úšéd (RFÇ 9728 §3.3). ·········································⟧</translation>
    </message>
    <message>
        <source>The metadata names no authorization server (authorization_servers).</source>
        <translation>⟦Thé métádátá ñáméš ñó áúthórížátíóñ šérvér (áúthórížátíóñ_šérvérš). ··························⟧</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata (RFC 9728) at any of the places for it.</source>
        <translation>⟦Thé šérvér háš ñó prótéçtéd réšóúrçé métádátá (RFÇ 9728) át áñý óf thé pláçéš fór ít. ··································⟧</translation>
    </message>
    <message>
        <source>No authorization server metadata was found for the issuer %1.</source>
        <translation>⟦Ñó áúthórížátíóñ šérvér métádátá wáš fóúñd fór thé íššúér %1. ························⟧</translation>
    </message>
    <message>
        <source>An earlier request with it was sent and its answer never came: the server may have rotated it then, so that this was a second use.</source>
        <translation>⟦Áñ éárlíér réqúéšt wíth ít wáš šéñt áñd ítš áñšwér ñévér çámé: thé šérvér máý hávé rótátéd ít théñ, šó thát thíš wáš á šéçóñd úšé. ····················································⟧</translation>
    </message>
    <message>
        <source>This server rotates refresh tokens, and each can be used once: another program that keeps the same one may have used it, after which the server ends the whole grant.</source>
        <translation>⟦Thíš šérvér rótátéš réfréšh tókéñš, áñd éáçh çáñ bé úšéd óñçé: áñóthér prógrám thát kéépš thé šámé óñé máý hávé úšéd ít, áftér whíçh thé šérvér éñdš thé whólé gráñt. ··································································⟧</translation>
    </message>
    <message>
        <source>It has ended, was revoked, or was used before by another program where the server rotates refresh tokens.</source>
        <translation>⟦Ít háš éñdéd, wáš révókéd, ór wáš úšéd béfóré bý áñóthér prógrám whéré thé šérvér rótátéš réfréšh tókéñš. ··········································⟧</translation>
    </message>
    <message>
        <source>It is not presented again. Sign in again.</source>
        <translation>⟦Ít íš ñót préšéñtéd ágáíñ. Šígñ íñ ágáíñ. ················⟧</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; should be %2 but is %3.</source>
        <translation>⟦Thé mémbér &quot;%1&quot; šhóúld bé %2 bút íš %3. ···············⟧</translation>
    </message>
    <message>
        <source>The protected resource metadata has no &quot;resource&quot; (RFC 9728 §2).</source>
        <translation>⟦Thé prótéçtéd réšóúrçé métádátá háš ñó &quot;réšóúrçé&quot; (RFÇ 9728 §2). ·························⟧</translation>
    </message>
    <message>
        <source>The metadata has no &quot;issuer&quot; (RFC 8414 §2).</source>
        <translation>⟦Thé métádátá háš ñó &quot;íššúér&quot; (RFÇ 8414 §2). ·················⟧</translation>
    </message>
    <message>
        <source>The authorization server offers no registration of clients.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér ófférš ñó régíštrátíóñ óf çlíéñtš. ·······················⟧</translation>
    </message>
    <message>
        <source>The authorization server refused to register this client (%1): %2</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd tó régíštér thíš çlíéñt (%1): %2 ··························⟧</translation>
    </message>
    <message>
        <source>The answer to the registration holds no client_id.</source>
        <translation>⟦Thé áñšwér tó thé régíštrátíóñ hóldš ñó çlíéñt_íd. ····················⟧</translation>
    </message>
    <message>
        <source>The client metadata document&apos;s URL %1.</source>
        <translation>⟦Thé çlíéñt métádátá dóçúméñt&apos;š ÚRL %1. ···············⟧</translation>
    </message>
    <message>
        <source>%1 cannot be used: codes, tokens and secrets are sent only with https, or with http on this machine.</source>
        <translation>⟦%1 çáññót bé úšéd: çódéš, tókéñš áñd šéçrétš áré šéñt óñlý wíth httpš, ór wíth http óñ thíš máçhíñé. ········································⟧</translation>
    </message>
    <message>
        <source>The authorization server refused the token request (%1): %2: %3</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd thé tókéñ réqúéšt (%1): %2: %3 ·························⟧</translation>
    </message>
    <message>
        <source>The token endpoint answered %1 without an OAuth error.</source>
        <translation>⟦Thé tókéñ éñdpóíñt áñšwéréd %1 wíthóút áñ ÓÁúth érrór. ·····················⟧</translation>
    </message>
    <message>
        <source>The token endpoint answered 200 but gave no access_token.</source>
        <translation>⟦Thé tókéñ éñdpóíñt áñšwéréd 200 bút gávé ñó áççéšš_tókéñ. ······················⟧</translation>
    </message>
    <message>
        <source>The token endpoint gave an access_token with characters that no token may have (RFC 6749, appendix A.12).</source>
        <translation>⟦Thé tókéñ éñdpóíñt gávé áñ áççéšš_tókéñ wíth çháráçtérš thát ñó tókéñ máý hávé (RFÇ 6749, áppéñdíx Á.12). ··········································⟧</translation>
    </message>
    <message>
        <source>A DPoP proof was sent, but token_type is %1: the token is bound to no key (RFC 9449 §5).</source>
        <translation>⟦Á DPóP próóf wáš šéñt, bút tókéñ_týpé íš %1: thé tókéñ íš bóúñd tó ñó kéý (RFÇ 9449 §5). ···································⟧</translation>
    </message>
    <message>
        <source>The introspection was refused (%1): %2: %3</source>
        <translation>⟦Thé íñtróšpéçtíóñ wáš réfúšéd (%1): %2: %3 ················⟧</translation>
    </message>
    <message>
        <source>The introspection endpoint answered %1 without a JSON object.</source>
        <translation>⟦Thé íñtróšpéçtíóñ éñdpóíñt áñšwéréd %1 wíthóút á JŠÓÑ óbjéçt. ························⟧</translation>
    </message>
    <message>
        <source>The revocation was refused (%1)%2</source>
        <translation>⟦Thé révóçátíóñ wáš réfúšéd (%1)%2 ·············⟧</translation>
    </message>
    <message>
        <source>The userinfo endpoint refused (%1): %2: %3</source>
        <translation>⟦Thé úšéríñfó éñdpóíñt réfúšéd (%1): %2: %3 ················⟧</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered %1.</source>
        <translation>⟦Thé úšéríñfó éñdpóíñt áñšwéréd %1. ·············⟧</translation>
    </message>
    <message>
        <source>The response is to another request: its id is %1 instead of %2.</source>
        <translation>⟦Thé réšpóñšé íš tó áñóthér réqúéšt: ítš íd íš %1 íñštéád óf %2. ·························⟧</translation>
    </message>
    <message>
        <source>It holds a message, but no response to the request.</source>
        <translation>⟦Ít hóldš á méššágé, bút ñó réšpóñšé tó thé réqúéšt. ····················⟧</translation>
    </message>
    <message>
        <source>The server asked for input more often than the limit of %1 times for one request.</source>
        <translation>⟦Thé šérvér áškéd fór íñpút móré óftéñ tháñ thé límít óf %1 tíméš fór óñé réqúéšt. ································⟧</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;input_required&quot;, but asks for nothing.</source>
        <translation>⟦Thé šérvér áñšwéréd wíth réšúltTýpé &quot;íñpút_réqúíréd&quot;, bút áškš fór ñóthíñg. ······························⟧</translation>
    </message>
    <message>
        <source>The answer to %1 holds no array &quot;%2&quot;.</source>
        <translation>⟦Thé áñšwér tó %1 hóldš ñó árráý &quot;%2&quot;. ··············⟧</translation>
    </message>
    <message>
        <source>The list of %1 does not end: the server gave the same cursor twice.</source>
        <translation>⟦Thé líšt óf %1 dóéš ñót éñd: thé šérvér gávé thé šámé çúršór twíçé. ··························⟧</translation>
    </message>
    <message>
        <source>The list of %1 has more than %2 pages.</source>
        <translation>⟦Thé líšt óf %1 háš móré tháñ %2 págéš. ···············⟧</translation>
    </message>
    <message>
        <source>The log level &quot;%1&quot; is not one of %2.</source>
        <translation>⟦Thé lóg lévél &quot;%1&quot; íš ñót óñé óf %2. ··············⟧</translation>
    </message>
    <message>
        <source>The server sent the request &quot;%1&quot;, which 2026-07-28 has no place for; it got no answer.</source>
        <translation>⟦Thé šérvér šéñt thé réqúéšt &quot;%1&quot;, whíçh 2026-07-28 háš ñó pláçé fór; ít gót ñó áñšwér. ··································⟧</translation>
    </message>
    <message>
        <source>The server asks &quot;%1&quot;, which this client did not offer.</source>
        <translation>⟦Thé šérvér áškš &quot;%1&quot;, whíçh thíš çlíéñt díd ñót óffér. ·····················⟧</translation>
    </message>
    <message>
        <source>The server asks in the mode &quot;%1&quot;, which this client did not offer.</source>
        <translation>⟦Thé šérvér áškš íñ thé módé &quot;%1&quot;, whíçh thíš çlíéñt díd ñót óffér. ··························⟧</translation>
    </message>
    <message>
        <source>The server wants tools in sampling, which this client did not offer.</source>
        <translation>⟦Thé šérvér wáñtš tóólš íñ šámplíñg, whíçh thíš çlíéñt díd ñót óffér. ···························⟧</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>⟦Thé réqúéšt wáš çáñçélléd. ··········⟧</translation>
    </message>
    <message>
        <source>The server wants a page visited first, but names none.</source>
        <translation>⟦Thé šérvér wáñtš á págé víšítéd fíršt, bút ñáméš ñóñé. ·····················⟧</translation>
    </message>
    <message>
        <source>The page that the server wants visited was not opened.</source>
        <translation>⟦Thé págé thát thé šérvér wáñtš víšítéd wáš ñót ópéñéd. ·····················⟧</translation>
    </message>
    <message>
        <source>The server speaks %1; this program speaks %2.</source>
        <translation>⟦Thé šérvér špéákš %1; thíš prógrám špéákš %2. ··················⟧</translation>
    </message>
    <message>
        <source>The revision %1 is not one of %2.</source>
        <translation>⟦Thé révíšíóñ %1 íš ñót óñé óf %2. ·············⟧</translation>
    </message>
    <message>
        <source>The server keeps refusing the revision %1 although it lists it.</source>
        <translation>⟦Thé šérvér kéépš réfúšíñg thé révíšíóñ %1 álthóúgh ít líštš ít. ·························⟧</translation>
    </message>
    <message>
        <source>The answer to resources/read holds no array &quot;contents&quot;.</source>
        <translation>⟦Thé áñšwér tó réšóúrçéš/réád hóldš ñó árráý &quot;çóñtéñtš&quot;. ······················⟧</translation>
    </message>
    <message>
        <source>The task ended as &quot;%1&quot;.</source>
        <translation>⟦Thé tášk éñdéd áš &quot;%1&quot;. ·········⟧</translation>
    </message>
    <message>
        <source>The tool has an outputSchema, but its result has no structuredContent.</source>
        <translation>⟦Thé tóól háš áñ óútpútŠçhémá, bút ítš réšúlt háš ñó štrúçtúrédÇóñtéñt. ····························⟧</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; must not be called over HTTP: %2.</source>
        <translation>⟦Thé tóól &quot;%1&quot; múšt ñót bé çálléd óvér HTTP: %2. ··················⟧</translation>
    </message>
    <message>
        <source>Listening was ended.</source>
        <translation>⟦Líštéñíñg wáš éñdéd. ········⟧</translation>
    </message>
    <message>
        <source>The MCP server forbids it (403).</source>
        <translation>⟦Thé MÇP šérvér fórbídš ít (403). ············⟧</translation>
    </message>
    <message>
        <source>The MCP server does not accept the credentials (401).</source>
        <translation>⟦Thé MÇP šérvér dóéš ñót áççépt thé çrédéñtíálš (401). ·····················⟧</translation>
    </message>
    <message>
        <source>Check the path of the MCP URL.</source>
        <translation>⟦Çhéçk thé páth óf thé MÇP ÚRL. ············⟧</translation>
    </message>
    <message>
        <source>The MCP server answered with the error %1: %2</source>
        <translation>⟦Thé MÇP šérvér áñšwéréd wíth thé érrór %1: %2 ··················⟧</translation>
    </message>
    <message>
        <source>The result is not an object.</source>
        <translation>⟦Thé réšúlt íš ñót áñ óbjéçt. ···········⟧</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;%1&quot;, which has no meaning for this request.</source>
        <translation>⟦Thé šérvér áñšwéréd wíth réšúltTýpé &quot;%1&quot;, whíçh háš ñó méáñíñg fór thíš réqúéšt. ································⟧</translation>
    </message>
    <message>
        <source>No event stream with an endpoint began within %1 s.</source>
        <translation>⟦Ñó évéñt štréám wíth áñ éñdpóíñt bégáñ wíthíñ %1 š. ····················⟧</translation>
    </message>
    <message>
        <source>The stream is not followed to another origin.</source>
        <translation>⟦Thé štréám íš ñót fóllówéd tó áñóthér órígíñ. ··················⟧</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>⟦Thé çóññéçtíóñ wáš gívéñ úp. ···········⟧</translation>
    </message>
    <message>
        <source>The event stream does not begin with an endpoint.</source>
        <translation>⟦Thé évéñt štréám dóéš ñót bégíñ wíth áñ éñdpóíñt. ···················⟧</translation>
    </message>
    <message>
        <source>The server names %1 as the address for messages, which is another origin; nothing was sent there.</source>
        <translation>⟦Thé šérvér ñáméš %1 áš thé áddréšš fór méššágéš, whíçh íš áñóthér órígíñ; ñóthíñg wáš šéñt théré. ······································⟧</translation>
    </message>
    <message>
        <source>The server offers no event stream (%1).</source>
        <translation>⟦Thé šérvér ófférš ñó évéñt štréám (%1). ···············⟧</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>⟦Thé šérvér éñdéd thé évéñt štréám. ·············⟧</translation>
    </message>
    <message>
        <source>The event stream is over.</source>
        <translation>⟦Thé évéñt štréám íš óvér. ··········⟧</translation>
    </message>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>⟦Thé šérvér díd ñót áñšwér wíthíñ %1 š. ···············⟧</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>⟦%1 çáññót bé štártéd: %2 ·········⟧</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <translation>⟦Thé šérvér háš éñdéd. ········⟧</translation>
    </message>
    <message>
        <source>The server wrote a line longer than the limit of %1 bytes; it was ended.</source>
        <translation>⟦Thé šérvér wróté á líñé lóñgér tháñ thé límít óf %1 býtéš; ít wáš éñdéd. ····························⟧</translation>
    </message>
    <message>
        <source>The server was ended by a signal.</source>
        <translation>⟦Thé šérvér wáš éñdéd bý á šígñál. ·············⟧</translation>
    </message>
    <message>
        <source>The server ended with status %1.</source>
        <translation>⟦Thé šérvér éñdéd wíth štátúš %1. ············⟧</translation>
    </message>
    <message>
        <source>The MCP server ended the session while it was working on the request (404); whether it was done is not known.</source>
        <translation>⟦Thé MÇP šérvér éñdéd thé šéššíóñ whílé ít wáš wórkíñg óñ thé réqúéšt (404); whéthér ít wáš dóñé íš ñót kñówñ. ···········································⟧</translation>
    </message>
    <message>
        <source>The MCP server no longer knows the session (404).</source>
        <translation>⟦Thé MÇP šérvér ñó lóñgér kñówš thé šéššíóñ (404). ···················⟧</translation>
    </message>
    <message>
        <source>The server wants the stream asked for again after %1 s, more than the limit of %2 s.</source>
        <translation>⟦Thé šérvér wáñtš thé štréám áškéd fór ágáíñ áftér %1 š, móré tháñ thé límít óf %2 š. ·································⟧</translation>
    </message>
    <message>
        <source>The event stream ended without the response to the request.</source>
        <translation>⟦Thé évéñt štréám éñdéd wíthóút thé réšpóñšé tó thé réqúéšt. ·······················⟧</translation>
    </message>
    <message>
        <source>The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be sent back.</source>
        <translation>⟦Thé šérvér gávé áñ Mçp-Šéššíóñ-Íd wíth çháráçtérš óthér tháñ víšíblé ÁŠÇÍÍ, whíçh çáññót bé šéñt báçk. ········································⟧</translation>
    </message>
    <message>
        <source>The event stream ended without the response, and asking for its rest brought nothing.</source>
        <translation>⟦Thé évéñt štréám éñdéd wíthóút thé réšpóñšé, áñd áškíñg fór ítš réšt bróúght ñóthíñg. ··································⟧</translation>
    </message>
    <message>
        <source>The server offers no stream of messages of its own (%1).</source>
        <translation>⟦Thé šérvér ófférš ñó štréám óf méššágéš óf ítš ówñ (%1). ······················⟧</translation>
    </message>
    <message>
        <source>The server&apos;s stream ends again and again without a message.</source>
        <translation>⟦Thé šérvér&apos;š štréám éñdš ágáíñ áñd ágáíñ wíthóút á méššágé. ·······················⟧</translation>
    </message>
    <message>
        <source>%1 would go to %2, which only the MCP server named as its authorization server. Enter the issuer %3 if it is the right one (--issuer).</source>
        <translation>⟦%1 wóúld gó tó %2, whíçh óñlý thé MÇP šérvér ñáméd áš ítš áúthórížátíóñ šérvér. Éñtér thé íššúér %3 íf ít íš thé ríght óñé (--íššúér). ·····················································⟧</translation>
    </message>
    <message>
        <source>No client id is known and %1. Enter the client id of an app integration.</source>
        <translation>⟦Ñó çlíéñt íd íš kñówñ áñd %1. Éñtér thé çlíéñt íd óf áñ ápp íñtégrátíóñ. ····························⟧</translation>
    </message>
    <message>
        <source>The server answers 403 before any credentials were sent; it gives no challenge to follow.</source>
        <translation>⟦Thé šérvér áñšwérš 403 béfóré áñý çrédéñtíálš wéré šéñt; ít gívéš ñó çhálléñgé tó fóllów. ···································⟧</translation>
    </message>
    <message>
        <source>The tool cannot be called before the server is connected.</source>
        <translation>⟦Thé tóól çáññót bé çálléd béfóré thé šérvér íš çóññéçtéd. ······················⟧</translation>
    </message>
    <message>
        <source>The server did not say which scope is missing.</source>
        <translation>⟦Thé šérvér díd ñót šáý whíçh šçópé íš míššíñg. ··················⟧</translation>
    </message>
    <message>
        <source>The server wants the scope &quot;%1&quot;, which was asked for already; the authorization server did not grant it, or the MCP server does not see it.</source>
        <translation>⟦Thé šérvér wáñtš thé šçópé &quot;%1&quot;, whíçh wáš áškéd fór álréádý; thé áúthórížátíóñ šérvér díd ñót gráñt ít, ór thé MÇP šérvér dóéš ñót šéé ít. ·······················································⟧</translation>
    </message>
    <message>
        <source>The server wants more scope again and again; this was given up after %1 times.</source>
        <translation>⟦Thé šérvér wáñtš móré šçópé ágáíñ áñd ágáíñ; thíš wáš gívéñ úp áftér %1 tíméš. ·······························⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no token_endpoint.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š métádátá ñáméš ñó tókéñ_éñdpóíñt. ························⟧</translation>
    </message>
    <message>
        <source>The access token has ended and there is no refresh token. Sign in again; ask for offline_access to stay signed in.</source>
        <translation>⟦Thé áççéšš tókéñ háš éñdéd áñd théré íš ñó réfréšh tókéñ. Šígñ íñ ágáíñ; ášk fór ófflíñé_áççéšš tó štáý šígñéd íñ. ·············································⟧</translation>
    </message>
    <message>
        <source>The refresh token is of %1 and does not go to %2, which the MCP server names now. Sign in again.</source>
        <translation>⟦Thé réfréšh tókéñ íš óf %1 áñd dóéš ñót gó tó %2, whíçh thé MÇP šérvér ñáméš ñów. Šígñ íñ ágáíñ. ······································⟧</translation>
    </message>
    <message>
        <source>The JWT bearer grant needs an assertion, and none was given.</source>
        <translation>⟦Thé JWT béárér gráñt ñéédš áñ áššértíóñ, áñd ñóñé wáš gívéñ. ························⟧</translation>
    </message>
    <message>
        <source>Token exchange needs a token to exchange, and none was given.</source>
        <translation>⟦Tókéñ éxçháñgé ñéédš á tókéñ tó éxçháñgé, áñd ñóñé wáš gívéñ. ························⟧</translation>
    </message>
    <message>
        <source>Cross-app access needs the person&apos;s ID token and the issuer of the identity provider that gave it.</source>
        <translation>⟦Çróšš-ápp áççéšš ñéédš thé péršóñ&apos;š ÍD tókéñ áñd thé íššúér óf thé ídéñtítý próvídér thát gávé ít. ·······································⟧</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none is to be used here.</source>
        <translation>⟦Šígñíñg íñ ñéédš á brówšér, áñd ñóñé íš tó bé úšéd héré. ······················⟧</translation>
    </message>
    <message>
        <source>The authorization request cannot be pushed: the metadata names no pushed_authorization_request_endpoint.</source>
        <translation>⟦Thé áúthórížátíóñ réqúéšt çáññót bé púšhéd: thé métádátá ñáméš ñó púšhéd_áúthórížátíóñ_réqúéšt_éñdpóíñt. ·········································⟧</translation>
    </message>
    <message>
        <source>The sign-in was cancelled before the browser opened.</source>
        <translation>⟦Thé šígñ-íñ wáš çáñçélléd béfóré thé brówšér ópéñéd. ····················⟧</translation>
    </message>
    <message>
        <source>Nobody signs in: token_endpoint: %1.</source>
        <translation>⟦Ñóbódý šígñš íñ: tókéñ_éñdpóíñt: %1. ··············⟧</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>⟦Ñó tókéñ wáš gívéñ. ·······⟧</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>⟦Thé hóšt ñámé %1 wáš ñót fóúñd. ············⟧</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>⟦%1 réfúšéd thé çóññéçtíóñ óñ pórt %2. ··············⟧</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>⟦Thé TLŠ háñdšháké wíth %1 fáíléd: %2. ··············⟧</translation>
    </message>
    <message>
        <source>The TLS certificate of %1 was not accepted (%2).</source>
        <translation>⟦Thé TLŠ çértífíçáté óf %1 wáš ñót áççéptéd (%2). ···················⟧</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>⟦%1 çlóšéd thé çóññéçtíóñ béfóré ítš áñšwér wáš çómplété. ······················⟧</translation>
    </message>
    <message>
        <source>The answer has no header fields that can be read; a line without a colon among them is the usual reason.</source>
        <translation>⟦Thé áñšwér háš ñó héádér fíéldš thát çáñ bé réád; á líñé wíthóút á çólóñ ámóñg thém íš thé úšúál réášóñ. ·········································⟧</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 bytes for this kind of request.</source>
        <translation>⟦Thé áñšwér íš lárgér tháñ thé límít óf %1 býtéš fór thíš kíñd óf réqúéšt. ·····························⟧</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>⟦Ñó çómplété áñšwér çámé wíthíñ %1 š. ··············⟧</translation>
    </message>
    <message>
        <source>The server answered %1 without a Location.</source>
        <translation>⟦Thé šérvér áñšwéréd %1 wíthóút á Lóçátíóñ. ················⟧</translation>
    </message>
    <message>
        <source>The redirect leads to %1 and is not followed. %2.</source>
        <translation>⟦Thé rédíréçt léádš tó %1 áñd íš ñót fóllówéd. %2. ···················⟧</translation>
    </message>
    <message>
        <source>The redirect from https to %1 is not followed.</source>
        <translation>⟦Thé rédíréçt fróm httpš tó %1 íš ñót fóllówéd. ··················⟧</translation>
    </message>
    <message>
        <source>The server redirected more often than the limit of %1.</source>
        <translation>⟦Thé šérvér rédíréçtéd móré óftéñ tháñ thé límít óf %1. ·····················⟧</translation>
    </message>
    <message>
        <source>The redirect to another origin, %1, is not followed with a request body.</source>
        <translation>⟦Thé rédíréçt tó áñóthér órígíñ, %1, íš ñót fóllówéd wíth á réqúéšt bódý. ····························⟧</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; cannot be sent: its name is not allowed in HTTP.</source>
        <translation>⟦Thé héádér fíéld &quot;%1&quot; çáññót bé šéñt: ítš ñámé íš ñót állówéd íñ HTTP. ····························⟧</translation>
    </message>
    <message>
        <source>The header field %1 cannot be sent: its value has a line end or another control character.</source>
        <translation>⟦Thé héádér fíéld %1 çáññót bé šéñt: ítš válúé háš á líñé éñd ór áñóthér çóñtról çháráçtér. ····································⟧</translation>
    </message>
    <message>
        <source>The event stream went on for %1 s without the answer in it (phase: the whole answer; %2 bytes came).</source>
        <translation>⟦Thé évéñt štréám wéñt óñ fór %1 š wíthóút thé áñšwér íñ ít (phášé: thé whólé áñšwér; %2 býtéš çámé). ········································⟧</translation>
    </message>
    <message>
        <source>The request was held back and not sent.</source>
        <translation>⟦Thé réqúéšt wáš héld báçk áñd ñót šéñt. ···············⟧</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>⟦Çhéçk thé hóšt ñámé áñd thé ñámé šérvér. ················⟧</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>⟦Çhéçk thát thé šérvér íš rúññíñg áñd thát thé pórt íš ríght. ························⟧</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate; a private root goes into --ca-file.</source>
        <translation>⟦Çhéçk thé šérvér&apos;š çértífíçáté; á príváté róót góéš íñtó --çá-fílé. ··························⟧</translation>
    </message>
    <message>
        <source>Check that a firewall lets the connection through and that the server answers.</source>
        <translation>⟦Çhéçk thát á fíréwáll létš thé çóññéçtíóñ thróúgh áñd thát thé šérvér áñšwérš. ·······························⟧</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>⟦Çhéçk thé próxý šéttíñgš. ··········⟧</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>⟦%1 çáññót bé úšéd: %2. ········⟧</translation>
    </message>
    <message>
        <source>The text is a token endpoint&apos;s answer; its access_token was taken out of it.</source>
        <translation>⟦Thé téxt íš á tókéñ éñdpóíñt&apos;š áñšwér; ítš áççéšš_tókéñ wáš tákéñ óút óf ít. ······························⟧</translation>
    </message>
    <message>
        <source>The text is more than a token; its parameter access_token was taken out of it.</source>
        <translation>⟦Thé téxt íš móré tháñ á tókéñ; ítš párámétér áççéšš_tókéñ wáš tákéñ óút óf ít. ·······························⟧</translation>
    </message>
    <message>
        <source>There are quotes around the token; they were left out.</source>
        <translation>⟦Théré áré qúótéš áróúñd thé tókéñ; théý wéré léft óút. ·····················⟧</translation>
    </message>
    <message>
        <source>The text is more than a token; its Authorization field was taken out of it.</source>
        <translation>⟦Thé téxt íš móré tháñ á tókéñ; ítš Áúthórížátíóñ fíéld wáš tákéñ óút óf ít. ······························⟧</translation>
    </message>
    <message>
        <source>There is white space around the token; it was left out.</source>
        <translation>⟦Théré íš whíté špáçé áróúñd thé tókéñ; ít wáš léft óút. ······················⟧</translation>
    </message>
    <message>
        <source>The text is a whole Authorization header; what stands before the token was left out.</source>
        <translation>⟦Thé téxt íš á whólé Áúthórížátíóñ héádér; whát štáñdš béfóré thé tókéñ wáš léft óút. ·································⟧</translation>
    </message>
    <message>
        <source>The text begins with the name of the scheme (Bearer); it was left out.</source>
        <translation>⟦Thé téxt bégíñš wíth thé ñámé óf thé šçhémé (Béárér); ít wáš léft óút. ····························⟧</translation>
    </message>
    <message>
        <source>The %1 is not strict base64url. %2</source>
        <translation>⟦Thé %1 íš ñót štríçt bášé64úrl. %2 ·············⟧</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON. %2 %3</source>
        <translation>⟦Thé %1 íš ñót válíd JŠÓÑ. %2 %3 ············⟧</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>⟦Thé %1 íš JŠÓÑ, bút ñó óbjéçt. ············⟧</translation>
    </message>
    <message>
        <source>The %1 holds a number that is beyond any range.</source>
        <translation>⟦Thé %1 hóldš á ñúmbér thát íš béýóñd áñý ráñgé. ··················⟧</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; holds characters of a path or a query; it is only compared, never looked up.</source>
        <translation>⟦Thé héádér&apos;š &quot;kíd&quot; hóldš çháráçtérš óf á páth ór á qúérý; ít íš óñlý çómpáréd, ñévér lóókéd úp. ······································⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the header must be a string.</source>
        <translation>⟦&quot;%1&quot; íñ thé héádér múšt bé á štríñg. ··············⟧</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; (RFC 7515 §4.1.1).</source>
        <translation>⟦Thé héádér háš ñó &quot;álg&quot; (RFÇ 7515 §4.1.1). ················⟧</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, anyone can have written it.</source>
        <translation>⟦Thé álgóríthm íš &quot;ñóñé&quot;: thé tókéñ íš ñót šígñéd, áñýóñé çáñ hávé wríttéñ ít. ······························⟧</translation>
    </message>
    <message>
        <source>The algorithm &quot;%1&quot; is not one for signatures that is known here.</source>
        <translation>⟦Thé álgóríthm &quot;%1&quot; íš ñót óñé fór šígñátúréš thát íš kñówñ héré. ·························⟧</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions, and a verifier that does not know them must refuse the token (RFC 7515 §4.1.11).</source>
        <translation>⟦Thé héádér háš &quot;çrít&quot;: ít démáñdš éxtéñšíóñš, áñd á vérífíér thát dóéš ñót kñów thém múšt réfúšé thé tókéñ (RFÇ 7515 §4.1.11). ··················································⟧</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot;: an unencoded payload (RFC 7797) is not for tokens.</source>
        <translation>⟦Thé héádér háš &quot;b64&quot;: áñ úñéñçódéd páýlóád (RFÇ 7797) íš ñót fór tókéñš. ····························⟧</translation>
    </message>
    <message>
        <source>The header points to its own key with &quot;%1&quot; (%2). It was not fetched: whoever forges the token chooses that address (RFC 8725 §3.10).</source>
        <translation>⟦Thé héádér póíñtš tó ítš ówñ kéý wíth &quot;%1&quot; (%2). Ít wáš ñót fétçhéd: whóévér fórgéš thé tókéñ çhóóšéš thát áddréšš (RFÇ 8725 §3.10). ····················································⟧</translation>
    </message>
    <message>
        <source>The header carries its own key (&quot;%1&quot;). It is not used: whoever forges the token brings a fitting one.</source>
        <translation>⟦Thé héádér çárríéš ítš ówñ kéý (&quot;%1&quot;). Ít íš ñót úšéd: whóévér fórgéš thé tókéñ bríñgš á fíttíñg óñé. ········································⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the payload must be %2.</source>
        <translation>⟦&quot;%1&quot; íñ thé páýlóád múšt bé %2. ············⟧</translation>
    </message>
    <message>
        <source>&quot;aud&quot; in the payload is an empty array: the token is for nobody.</source>
        <translation>⟦&quot;áúd&quot; íñ thé páýlóád íš áñ émptý árráý: thé tókéñ íš fór ñóbódý. ·························⟧</translation>
    </message>
    <message>
        <source>The payload has both &quot;scp&quot; and &quot;scope&quot;; verifiers differ in which one they read.</source>
        <translation>⟦Thé páýlóád háš bóth &quot;šçp&quot; áñd &quot;šçópé&quot;; vérífíérš díffér íñ whíçh óñé théý réád. ································⟧</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;cty&quot; is JWT: the payload is another token (RFC 7519 §5.2).</source>
        <translation>⟦Thé héádér&apos;š &quot;çtý&quot; íš JWT: thé páýlóád íš áñóthér tókéñ (RFÇ 7519 §5.2). ····························⟧</translation>
    </message>
    <message>
        <source>The text has %1 parts between dots; a signed token (JWS) has three, an encrypted one (JWE) five.%2</source>
        <translation>⟦Thé téxt háš %1 pártš bétwééñ dótš; á šígñéd tókéñ (JWŠ) háš thréé, áñ éñçrýptéd óñé (JWÉ) fívé.%2 ·······································⟧</translation>
    </message>
    <message>
        <source>It may have been cut off.</source>
        <translation>⟦Ít máý hávé bééñ çút óff. ··········⟧</translation>
    </message>
    <message>
        <source>It has five parts, but its header has no &quot;enc&quot;.</source>
        <translation>⟦Ít háš fívé pártš, bút ítš héádér háš ñó &quot;éñç&quot;. ··················⟧</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>⟦Théré íš ñó tókéñ: thé téxt íš émptý. ··············⟧</translation>
    </message>
    <message>
        <source>The text has %1 bytes; tokens of more than %2 are not read.</source>
        <translation>⟦Thé téxt háš %1 býtéš; tókéñš óf móré tháñ %2 áré ñót réád. ·······················⟧</translation>
    </message>
    <message>
        <source>A key of type %1 (%2) cannot serve %3.</source>
        <translation>⟦Á kéý óf týpé %1 (%2) çáññót šérvé %3. ···············⟧</translation>
    </message>
    <message>
        <source>The key is published for the algorithm %1 alone (its &quot;alg&quot;), not for %2.</source>
        <translation>⟦Thé kéý íš públíšhéd fór thé álgóríthm %1 álóñé (ítš &quot;álg&quot;), ñót fór %2. ····························⟧</translation>
    </message>
    <message>
        <source>The key is published for the use &quot;%1&quot;, not for signatures.</source>
        <translation>⟦Thé kéý íš públíšhéd fór thé úšé &quot;%1&quot;, ñót fór šígñátúréš. ·······················⟧</translation>
    </message>
    <message>
        <source>The key&apos;s &quot;key_ops&quot; allow neither &quot;verify&quot; nor &quot;sign&quot;.</source>
        <translation>⟦Thé kéý&apos;š &quot;kéý_ópš&quot; állów ñéíthér &quot;vérífý&quot; ñór &quot;šígñ&quot;. ·····················⟧</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions that are not understood here, so the token is refused (RFC 7515 §4.1.11).</source>
        <translation>⟦Thé héádér háš &quot;çrít&quot;: ít démáñdš éxtéñšíóñš thát áré ñót úñdérštóód héré, šó thé tókéñ íš réfúšéd (RFÇ 7515 §4.1.11). ···············································⟧</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot; that is not true: an unencoded payload (RFC 7797) is refused.</source>
        <translation>⟦Thé héádér háš &quot;b64&quot; thát íš ñót trúé: áñ úñéñçódéd páýlóád (RFÇ 7797) íš réfúšéd. ································⟧</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key is a public one: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>⟦%1 wórkš wíth á šháréd šéçrét, bút thé kéý íš á públíç óñé: á tókéñ mádé wíth á públíç kéý áš thé šéçrét íš áñ álgóríthm çóñfúšíóñ áttáçk (RFÇ 8725 §2.1). ·····························································⟧</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed: %2.</source>
        <translation>⟦Thé álgóríthm %1 íš ñót ámóñg thóšé állówéd: %2. ···················⟧</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 with this key gives %3. %4</source>
        <translation>⟦Thé šígñátúré háš %1 býtéš; %2 wíth thíš kéý gívéš %3. %4 ······················⟧</translation>
    </message>
    <message>
        <source>The token may have been cut off.</source>
        <translation>⟦Thé tókéñ máý hávé bééñ çút óff. ············⟧</translation>
    </message>
    <message>
        <source>It was made with another key or algorithm.</source>
        <translation>⟦Ít wáš mádé wíth áñóthér kéý ór álgóríthm. ················⟧</translation>
    </message>
    <message>
        <source>The signature does not fit the token and this key: the token was changed after it was signed, or signed with another key.</source>
        <translation>⟦Thé šígñátúré dóéš ñót fít thé tókéñ áñd thíš kéý: thé tókéñ wáš çháñgéd áftér ít wáš šígñéd, ór šígñéd wíth áñóthér kéý. ················································⟧</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): it has no signature to verify.</source>
        <translation>⟦Thé tókéñ íš éñçrýptéd (JWÉ): ít háš ñó šígñátúré tó vérífý. ························⟧</translation>
    </message>
    <message>
        <source>This is no signed token: a JWS has three parts and a JSON header.</source>
        <translation>⟦Thíš íš ñó šígñéd tókéñ: á JWŠ háš thréé pártš áñd á JŠÓÑ héádér. ··························⟧</translation>
    </message>
    <message>
        <source>The token is not written as RFC 7515 wants it, so its signature is not verified: %1</source>
        <translation>⟦Thé tókéñ íš ñót wríttéñ áš RFÇ 7515 wáñtš ít, šó ítš šígñátúré íš ñót vérífíéd: %1 ·································⟧</translation>
    </message>
    <message>
        <source>The authorization server refused the request with the status %1 and without a reason that can be read.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér réfúšéd thé réqúéšt wíth thé štátúš %1 áñd wíthóút á réášóñ thát çáñ bé réád. ········································⟧</translation>
    </message>
    <message>
        <source>The authorization server answered with a redirect (%1) in place of a token.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér áñšwéréd wíth á rédíréçt (%1) íñ pláçé óf á tókéñ. ······························⟧</translation>
    </message>
    <message>
        <source>The MCP server answered with a redirect (%1) in place of an answer.</source>
        <translation>⟦Thé MÇP šérvér áñšwéréd wíth á rédíréçt (%1) íñ pláçé óf áñ áñšwér. ··························⟧</translation>
    </message>
    <message>
        <source>Look at client_id, at the secret and the way that it is sent, and at grant_type; and send in the answer&apos;s body, which names the reason.</source>
        <translation>⟦Lóók át çlíéñt_íd, át thé šéçrét áñd thé wáý thát ít íš šéñt, áñd át gráñt_týpé; áñd šéñd íñ thé áñšwér&apos;š bódý, whíçh ñáméš thé réášóñ. ······················································⟧</translation>
    </message>
    <message>
        <source>Look at the registration that was sent, and whether the server wants a credential for it.</source>
        <translation>⟦Lóók át thé régíštrátíóñ thát wáš šéñt, áñd whéthér thé šérvér wáñtš á çrédéñtíál fór ít. ···································⟧</translation>
    </message>
    <message>
        <source>Look at client_id and redirect_uri, and at what the page in the browser says.</source>
        <translation>⟦Lóók át çlíéñt_íd áñd rédíréçt_úrí, áñd át whát thé págé íñ thé brówšér šáýš. ······························⟧</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata.</source>
        <translation>⟦Çómpáré thé áddréšš wíth tókéñ_éñdpóíñt óf thé métádátá. ······················⟧</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata; something before it may ask for a sign-in.</source>
        <translation>⟦Çómpáré thé áddréšš wíth tókéñ_éñdpóíñt óf thé métádátá; šóméthíñg béfóré ít máý ášk fór á šígñ-íñ. ·······································⟧</translation>
    </message>
    <message>
        <source>If it leads to the MCP server, enter that address; if it leads to a page for a sign-in, something before the server answers in its place.</source>
        <translation>⟦Íf ít léádš tó thé MÇP šérvér, éñtér thát áddréšš; íf ít léádš tó á págé fór á šígñ-íñ, šóméthíñg béfóré thé šérvér áñšwérš íñ ítš pláçé. ······················································⟧</translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation>⟦Thé tókéñ dóéš ñót šáý whéñ ít éñdš ··············⟧</translation>
    </message>
    <message>
        <source>It has no exp: verifiers that want one refuse it as if it had ended (RFC 9068 §2.2), and for the others it never ends.</source>
        <translation>⟦Ít háš ñó éxp: vérífíérš thát wáñt óñé réfúšé ít áš íf ít hád éñdéd (RFÇ 9068 §2.2), áñd fór thé óthérš ít ñévér éñdš. ···············································⟧</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, which an MCP server has no part in.</source>
        <translation>⟦%1 wórkš wíth á šháréd šéçrét, whíçh áñ MÇP šérvér háš ñó párt íñ. ··························⟧</translation>
    </message>
    <message>
        <source>a client id</source>
        <translation>⟦á çlíéñt íd ····⟧</translation>
    </message>
    <message>
        <source>a JSON-RPC result, or 401 and a challenge</source>
        <translation>⟦á JŠÓÑ-RPÇ réšúlt, ór 401 áñd á çhálléñgé ················⟧</translation>
    </message>
    <message>
        <source>a JSON object with claims</source>
        <translation>⟦á JŠÓÑ óbjéçt wíth çláímš ··········⟧</translation>
    </message>
    <message>
        <source>one with a public key, as RS256</source>
        <translation>⟦óñé wíth á públíç kéý, áš RŠ256 ············⟧</translation>
    </message>
    <message>
        <source>a time in the future</source>
        <translation>⟦á tímé íñ thé fútúré ········⟧</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Reach</source>
        <translation>⟦Réáçh ··⟧</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>⟦Çhálléñgé ···⟧</translation>
    </message>
    <message>
        <source>Resource metadata</source>
        <translation>⟦Réšóúrçé métádátá ······⟧</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>⟦Áúthórížátíóñ šérvér ········⟧</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>⟦Çlíéñt ··⟧</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>⟦Áúthórížé ···⟧</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>⟦Tókéñ ··⟧</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>⟦Íñšpéçt ··⟧</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>⟦MÇP ·⟧</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>⟦Réádý ··⟧</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>answered %1, without TLS</source>
        <translation>⟦áñšwéréd %1, wíthóút TLŠ ·········⟧</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>⟦áñšwéréd %1, %2 ······⟧</translation>
    </message>
    <message>
        <source>401 without a Bearer challenge</source>
        <translation>⟦401 wíthóút á Béárér çhálléñgé ············⟧</translation>
    </message>
    <message>
        <source>401, %1, without resource_metadata</source>
        <translation>⟦401, %1, wíthóút réšóúrçé_métádátá ·············⟧</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata, scope %2</source>
        <translation>⟦401, %1, réšóúrçé_métádátá, šçópé %2 ··············⟧</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata</source>
        <translation>⟦401, %1, réšóúrçé_métádátá ··········⟧</translation>
    </message>
    <message>
        <source>open: the server asks for no credentials</source>
        <translation>⟦ópéñ: thé šérvér áškš fór ñó çrédéñtíálš ················⟧</translation>
    </message>
    <message>
        <source>names no authorization server</source>
        <translation>⟦ñáméš ñó áúthórížátíóñ šérvér ···········⟧</translation>
    </message>
    <message>
        <source>authorization server %1</source>
        <translation>⟦áúthórížátíóñ šérvér %1 ·········⟧</translation>
    </message>
    <message>
        <source>no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)</source>
        <translation>⟦ñó métádátá áñýwhéré; /áúthórížé, /tókéñ áñd /régíštér óf %1 áré áššúméd (MÇP 2025-03-26) ···································⟧</translation>
    </message>
    <message>
        <source>none found; the token&apos;s signature cannot be checked</source>
        <translation>⟦ñóñé fóúñd; thé tókéñ&apos;š šígñátúré çáññót bé çhéçkéd ····················⟧</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>⟦ñóñé: %1 ···⟧</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), 1 key</source>
        <translation>⟦íššúér %1 (bý thé MÇP šérvér&apos;š ówñ wéll-kñówñ dóçúméñt), 1 kéý ························⟧</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), %2 keys</source>
        <translation>⟦íššúér %1 (bý thé MÇP šérvér&apos;š ówñ wéll-kñówñ dóçúméñt), %2 kéýš ·························⟧</translation>
    </message>
    <message>
        <source>issuer %1, 1 key</source>
        <translation>⟦íššúér %1, 1 kéý ······⟧</translation>
    </message>
    <message>
        <source>issuer %1, %2 keys</source>
        <translation>⟦íššúér %1, %2 kéýš ·······⟧</translation>
    </message>
    <message>
        <source>issuer %1; no jwks_uri</source>
        <translation>⟦íššúér %1; ñó jwkš_úrí ········⟧</translation>
    </message>
    <message>
        <source>issuer %1; %2</source>
        <translation>⟦íššúér %1; %2 ·····⟧</translation>
    </message>
    <message>
        <source>%1, revision %2, %3 tools</source>
        <translation>⟦%1, révíšíóñ %2, %3 tóólš ··········⟧</translation>
    </message>
    <message>
        <source>the server has no tools</source>
        <translation>⟦thé šérvér háš ñó tóólš ·········⟧</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>⟦tóólš: %1 ···⟧</translation>
    </message>
    <message>
        <source>a token was given</source>
        <translation>⟦á tókéñ wáš gívéñ ······⟧</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>⟦máçhíñé tó máçhíñé ·······⟧</translation>
    </message>
    <message>
        <source>tokens are kept from before</source>
        <translation>⟦tókéñš áré képt fróm béfóré ··········⟧</translation>
    </message>
    <message>
        <source>no credentials are to be sent</source>
        <translation>⟦ñó çrédéñtíálš áré tó bé šéñt ···········⟧</translation>
    </message>
    <message>
        <source>the server asks for no credentials</source>
        <translation>⟦thé šérvér áškš fór ñó çrédéñtíálš ·············⟧</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>⟦ñót réáçhéd ····⟧</translation>
    </message>
    <message>
        <source>stopped before this station</source>
        <translation>⟦štóppéd béfóré thíš štátíóñ ··········⟧</translation>
    </message>
    <message>
        <source>signed in on another device, scope %1</source>
        <translation>⟦šígñéd íñ óñ áñóthér dévíçé, šçópé %1 ··············⟧</translation>
    </message>
    <message>
        <source>signed in through the browser, scope %1</source>
        <translation>⟦šígñéd íñ thróúgh thé brówšér, šçópé %1 ···············⟧</translation>
    </message>
    <message>
        <source>a code came back</source>
        <translation>⟦á çódé çámé báçk ······⟧</translation>
    </message>
    <message>
        <source>%1 token for %2 min</source>
        <translation>⟦%1 tókéñ fór %2 míñ ·······⟧</translation>
    </message>
    <message>
        <source>%1 token for %2 s</source>
        <translation>⟦%1 tókéñ fór %2 š ······⟧</translation>
    </message>
    <message>
        <source>%1 token of unknown lifetime</source>
        <translation>⟦%1 tókéñ óf úñkñówñ lífétímé ···········⟧</translation>
    </message>
    <message>
        <source>nothing in this recording</source>
        <translation>⟦ñóthíñg íñ thíš réçórdíñg ··········⟧</translation>
    </message>
    <message>
        <source>%1 %2 answered %3 (the last of %4)</source>
        <translation>⟦%1 %2 áñšwéréd %3 (thé lášt óf %4) ·············⟧</translation>
    </message>
    <message>
        <source>%1 %2 answered %3</source>
        <translation>⟦%1 %2 áñšwéréd %3 ······⟧</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>⟦ñót áš éxpéçtéd: %1 ·······⟧</translation>
    </message>
    <message>
        <source>%1: only its server can check it</source>
        <translation>⟦%1: óñlý ítš šérvér çáñ çhéçk ít ············⟧</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>⟦%1 fór %2 ···⟧</translation>
    </message>
    <message>
        <source>, refresh token</source>
        <translation>⟦, réfréšh tókéñ ······⟧</translation>
    </message>
    <message>
        <source>, ID token</source>
        <translation>⟦, ÍD tókéñ ····⟧</translation>
    </message>
    <message>
        <source>, tokens bound to a key (DPoP)</source>
        <translation>⟦, tókéñš bóúñd tó á kéý (DPóP) ············⟧</translation>
    </message>
    <message>
        <source>, registered with this server</source>
        <translation>⟦, régíštéréd wíth thíš šérvér ···········⟧</translation>
    </message>
    <message>
        <source>, by its metadata document</source>
        <translation>⟦, bý ítš métádátá dóçúméñt ··········⟧</translation>
    </message>
    <message>
        <source>, not the chosen revision</source>
        <translation>⟦, ñót thé çhóšéñ révíšíóñ ··········⟧</translation>
    </message>
    <message>
        <source>, the chosen revision</source>
        <translation>⟦, thé çhóšéñ révíšíóñ ········⟧</translation>
    </message>
</context>
<context>
    <name>TrafficFilter</name>
    <message>
        <source>one of %1</source>
        <translation>⟦óñé óf %1 ···⟧</translation>
    </message>
    <message>
        <source>a status such as 401, 4xx, &gt;=400, 400-403 or none</source>
        <translation>⟦á štátúš šúçh áš 401, 4xx, &gt;=400, 400-403 ór ñóñé ···················⟧</translation>
    </message>
    <message>
        <source>a field&apos;s name, or name=value</source>
        <translation>⟦á fíéld&apos;š ñámé, ór ñámé=válúé ···········⟧</translation>
    </message>
    <message>
        <source>a time such as &gt;100, &lt;5, 10-20 or &gt;2s</source>
        <translation>⟦á tímé šúçh áš &gt;100, &lt;5, 10-20 ór &gt;2š ··············⟧</translation>
    </message>
    <message>
        <source>a size such as &gt;10k, &lt;100 or &gt;1m</source>
        <translation>⟦á šížé šúçh áš &gt;10k, &lt;100 ór &gt;1m ············⟧</translation>
    </message>
    <message>
        <source>a number such as 5 or 5-9</source>
        <translation>⟦á ñúmbér šúçh áš 5 ór 5-9 ··········⟧</translation>
    </message>
    <message>
        <source>a quotation mark is open</source>
        <translation>⟦á qúótátíóñ márk íš ópéñ ·········⟧</translation>
    </message>
    <message>
        <source>&quot;or&quot; stands between two terms</source>
        <translation>⟦&quot;ór&quot; štáñdš bétwééñ twó térmš ···········⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; there are %2; put it in quotation marks to find it as text</source>
        <translation>⟦&quot;%1&quot; íš ñó pláçé; théré áré %2; pút ít íñ qúótátíóñ márkš tó fíñd ít áš téxt ······························⟧</translation>
    </message>
    <message>
        <source>a value after &quot;%1:&quot;</source>
        <translation>⟦á válúé áftér &quot;%1:&quot; ·······⟧</translation>
    </message>
    <message>
        <source>after &quot;%1:&quot; there must be %2</source>
        <translation>⟦áftér &quot;%1:&quot; théré múšt bé %2 ···········⟧</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>The URI template &quot;%1&quot; has no whole expression at character %2.</source>
        <translation>⟦Thé ÚRÍ témpláté &quot;%1&quot; háš ñó whólé éxpréššíóñ át çháráçtér %2. ························⟧</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Done as asked.</source>
        <translation>⟦Dóñé áš áškéd. ·····⟧</translation>
    </message>
    <message>
        <source>Made, as asked.</source>
        <translation>⟦Mádé, áš áškéd. ······⟧</translation>
    </message>
    <message>
        <source>Taken; a notification has no other answer.</source>
        <translation>⟦Tákéñ; á ñótífíçátíóñ háš ñó óthér áñšwér. ················⟧</translation>
    </message>
    <message>
        <source>Done; there is nothing to say about it.</source>
        <translation>⟦Dóñé; théré íš ñóthíñg tó šáý ábóút ít. ···············⟧</translation>
    </message>
    <message>
        <source>Go to the address in Location.</source>
        <translation>⟦Gó tó thé áddréšš íñ Lóçátíóñ. ············⟧</translation>
    </message>
    <message>
        <source>Ask the address in Location the same question.</source>
        <translation>⟦Ášk thé áddréšš íñ Lóçátíóñ thé šámé qúéštíóñ. ··················⟧</translation>
    </message>
    <message>
        <source>The request is wrong in itself; asking again does not help.</source>
        <translation>⟦Thé réqúéšt íš wróñg íñ ítšélf; áškíñg ágáíñ dóéš ñót hélp. ·······················⟧</translation>
    </message>
    <message>
        <source>No valid credentials came with the request. WWW-Authenticate says which are wanted.</source>
        <translation>⟦Ñó válíd çrédéñtíálš çámé wíth thé réqúéšt. WWW-Áúthéñtíçáté šáýš whíçh áré wáñtéd. ·································⟧</translation>
    </message>
    <message>
        <source>The credentials are valid and do not suffice.</source>
        <translation>⟦Thé çrédéñtíálš áré válíd áñd dó ñót šúffíçé. ··················⟧</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>⟦Théré íš ñóthíñg át thíš áddréšš. ·············⟧</translation>
    </message>
    <message>
        <source>The address is right, the method is not.</source>
        <translation>⟦Thé áddréšš íš ríght, thé méthód íš ñót. ················⟧</translation>
    </message>
    <message>
        <source>The server has nothing in the forms that Accept names.</source>
        <translation>⟦Thé šérvér háš ñóthíñg íñ thé fórmš thát Áççépt ñáméš. ·····················⟧</translation>
    </message>
    <message>
        <source>Too many requests; wait as long as Retry-After says.</source>
        <translation>⟦Tóó máñý réqúéštš; wáít áš lóñg áš Rétrý-Áftér šáýš. ····················⟧</translation>
    </message>
    <message>
        <source>The server failed; its log knows why.</source>
        <translation>⟦Thé šérvér fáíléd; ítš lóg kñówš whý. ··············⟧</translation>
    </message>
    <message>
        <source>A proxy got no good answer from the server behind it.</source>
        <translation>⟦Á próxý gót ñó góód áñšwér fróm thé šérvér béhíñd ít. ·····················⟧</translation>
    </message>
    <message>
        <source>The server cannot answer now.</source>
        <translation>⟦Thé šérvér çáññót áñšwér ñów. ···········⟧</translation>
    </message>
    <message>
        <source>Where to go from here.</source>
        <translation>⟦Whéré tó gó fróm héré. ········⟧</translation>
    </message>
    <message>
        <source>One answer, as JSON.</source>
        <translation>⟦Óñé áñšwér, áš JŠÓÑ. ········⟧</translation>
    </message>
    <message>
        <source>The answer comes as a stream of events.</source>
        <translation>⟦Thé áñšwér çóméš áš á štréám óf évéñtš. ···············⟧</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>⟦Whát thé bódý íš. ······⟧</translation>
    </message>
    <message>
        <source>Names the session; goes with every later request to this server.</source>
        <translation>⟦Ñáméš thé šéššíóñ; góéš wíth évérý látér réqúéšt tó thíš šérvér. ·························⟧</translation>
    </message>
    <message>
        <source>How long to wait before asking again.</source>
        <translation>⟦Hów lóñg tó wáít béfóré áškíñg ágáíñ. ··············⟧</translation>
    </message>
    <message>
        <source>A name for what is protected; for people.</source>
        <translation>⟦Á ñámé fór whát íš prótéçtéd; fór péóplé. ················⟧</translation>
    </message>
    <message>
        <source>Where the server describes itself and names its authorization server.</source>
        <translation>⟦Whéré thé šérvér déšçríbéš ítšélf áñd ñáméš ítš áúthórížátíóñ šérvér. ···························⟧</translation>
    </message>
    <message>
        <source>What the token must be allowed to do.</source>
        <translation>⟦Whát thé tókéñ múšt bé állówéd tó dó. ··············⟧</translation>
    </message>
    <message>
        <source>A token came and was refused: expired, or not for this server.</source>
        <translation>⟦Á tókéñ çámé áñd wáš réfúšéd: éxpíréd, ór ñót fór thíš šérvér. ························⟧</translation>
    </message>
    <message>
        <source>The token is good and lacks a scope.</source>
        <translation>⟦Thé tókéñ íš góód áñd láçkš á šçópé. ··············⟧</translation>
    </message>
    <message>
        <source>Why the token was refused, as a code.</source>
        <translation>⟦Whý thé tókéñ wáš réfúšéd, áš á çódé. ··············⟧</translation>
    </message>
    <message>
        <source>Why it was refused, in the server&apos;s own words. Read this first.</source>
        <translation>⟦Whý ít wáš réfúšéd, íñ thé šérvér&apos;š ówñ wórdš. Réád thíš fíršt. ·························⟧</translation>
    </message>
    <message>
        <source>The server&apos;s own name; must equal the address that was asked. Tokens are for it.</source>
        <translation>⟦Thé šérvér&apos;š ówñ ñámé; múšt éqúál thé áddréšš thát wáš áškéd. Tókéñš áré fór ít. ································⟧</translation>
    </message>
    <message>
        <source>The issuers whose tokens the server takes.</source>
        <translation>⟦Thé íššúérš whóšé tókéñš thé šérvér tákéš. ················⟧</translation>
    </message>
    <message>
        <source>The scopes that this server knows.</source>
        <translation>⟦Thé šçópéš thát thíš šérvér kñówš. ·············⟧</translation>
    </message>
    <message>
        <source>Where the token may stand in a request; header is the usual place.</source>
        <translation>⟦Whéré thé tókéñ máý štáñd íñ á réqúéšt; héádér íš thé úšúál pláçé. ··························⟧</translation>
    </message>
    <message>
        <source>The server&apos;s name for people.</source>
        <translation>⟦Thé šérvér&apos;š ñámé fór péóplé. ···········⟧</translation>
    </message>
    <message>
        <source>The authorization server&apos;s name; must equal what was asked for and the iss of its tokens, character by character.</source>
        <translation>⟦Thé áúthórížátíóñ šérvér&apos;š ñámé; múšt éqúál whát wáš áškéd fór áñd thé íšš óf ítš tókéñš, çháráçtér bý çháráçtér. ·············································⟧</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>⟦Whéré thé brówšér íš šéñt tó šígñ íñ. ··············⟧</translation>
    </message>
    <message>
        <source>Where a code or a secret becomes a token.</source>
        <translation>⟦Whéré á çódé ór á šéçrét béçóméš á tókéñ. ················⟧</translation>
    </message>
    <message>
        <source>Where the keys are that verify its signatures.</source>
        <translation>⟦Whéré thé kéýš áré thát vérífý ítš šígñátúréš. ··················⟧</translation>
    </message>
    <message>
        <source>Where a client can register itself; Okta&apos;s wants an administrator&apos;s token.</source>
        <translation>⟦Whéré á çlíéñt çáñ régíštér ítšélf; Óktá&apos;š wáñtš áñ ádmíñíštrátór&apos;š tókéñ. ·····························⟧</translation>
    </message>
    <message>
        <source>Scopes that may be asked for; not all of them need to be listed.</source>
        <translation>⟦Šçópéš thát máý bé áškéd fór; ñót áll óf thém ñééd tó bé líštéd. ·························⟧</translation>
    </message>
    <message>
        <source>What the browser may come back with; code is the one that is used here.</source>
        <translation>⟦Whát thé brówšér máý çómé báçk wíth; çódé íš thé óñé thát íš úšéd héré. ····························⟧</translation>
    </message>
    <message>
        <source>The ways to a token; each app integration allows some of them.</source>
        <translation>⟦Thé wáýš tó á tókéñ; éáçh ápp íñtégrátíóñ állówš šómé óf thém. ························⟧</translation>
    </message>
    <message>
        <source>S256 must be here, or MCP clients refuse to sign in.</source>
        <translation>⟦Š256 múšt bé héré, ór MÇP çlíéñtš réfúšé tó šígñ íñ. ····················⟧</translation>
    </message>
    <message>
        <source>How a client may prove itself at the token endpoint; none means a public client.</source>
        <translation>⟦Hów á çlíéñt máý próvé ítšélf át thé tókéñ éñdpóíñt; ñóñé méáñš á públíç çlíéñt. ································⟧</translation>
    </message>
    <message>
        <source>Where a server can ask whether a token is good.</source>
        <translation>⟦Whéré á šérvér çáñ ášk whéthér á tókéñ íš góód. ··················⟧</translation>
    </message>
    <message>
        <source>Where a token can be ended.</source>
        <translation>⟦Whéré á tókéñ çáñ bé éñdéd. ··········⟧</translation>
    </message>
    <message>
        <source>Where an access token can be exchanged for facts about the person.</source>
        <translation>⟦Whéré áñ áççéšš tókéñ çáñ bé éxçháñgéd fór fáçtš ábóút thé péršóñ. ··························⟧</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>⟦Whéré thé brówšér íš šéñt tó šígñ óút. ···············⟧</translation>
    </message>
    <message>
        <source>Where a device without a browser begins.</source>
        <translation>⟦Whéré á dévíçé wíthóút á brówšér bégíñš. ················⟧</translation>
    </message>
    <message>
        <source>Whether the browser comes back with the issuer&apos;s name, against mix-ups.</source>
        <translation>⟦Whéthér thé brówšér çóméš báçk wíth thé íššúér&apos;š ñámé, ágáíñšt míx-úpš. ····························⟧</translation>
    </message>
    <message>
        <source>Tokens can be bound to a key of the client.</source>
        <translation>⟦Tókéñš çáñ bé bóúñd tó á kéý óf thé çlíéñt. ·················⟧</translation>
    </message>
    <message>
        <source>A client may name itself by the address of a document.</source>
        <translation>⟦Á çlíéñt máý ñámé ítšélf bý thé áddréšš óf á dóçúméñt. ·····················⟧</translation>
    </message>
    <message>
        <source>How ID tokens may be signed.</source>
        <translation>⟦Hów ÍD tókéñš máý bé šígñéd. ···········⟧</translation>
    </message>
    <message>
        <source>Whether all clients see one name of a person, or each its own.</source>
        <translation>⟦Whéthér áll çlíéñtš šéé óñé ñámé óf á péršóñ, ór éáçh ítš ówñ. ························⟧</translation>
    </message>
    <message>
        <source>The public keys in force; a token names one of them by its kid.</source>
        <translation>⟦Thé públíç kéýš íñ fórçé; á tókéñ ñáméš óñé óf thém bý ítš kíd. ·························⟧</translation>
    </message>
    <message>
        <source>The key&apos;s name; stands in the header of the tokens it signed.</source>
        <translation>⟦Thé kéý&apos;š ñámé; štáñdš íñ thé héádér óf thé tókéñš ít šígñéd. ························⟧</translation>
    </message>
    <message>
        <source>The family of the key.</source>
        <translation>⟦Thé fámílý óf thé kéý. ········⟧</translation>
    </message>
    <message>
        <source>The algorithm that the key is for.</source>
        <translation>⟦Thé álgóríthm thát thé kéý íš fór. ·············⟧</translation>
    </message>
    <message>
        <source>sig: for signatures; enc: for encryption.</source>
        <translation>⟦šíg: fór šígñátúréš; éñç: fór éñçrýptíóñ. ················⟧</translation>
    </message>
    <message>
        <source>The modulus of an RSA key; public.</source>
        <translation>⟦Thé módúlúš óf áñ RŠÁ kéý; públíç. ·············⟧</translation>
    </message>
    <message>
        <source>The exponent of an RSA key; public.</source>
        <translation>⟦Thé éxpóñéñt óf áñ RŠÁ kéý; públíç. ··············⟧</translation>
    </message>
    <message>
        <source>The client&apos;s name at this authorization server.</source>
        <translation>⟦Thé çlíéñt&apos;š ñámé át thíš áúthórížátíóñ šérvér. ··················⟧</translation>
    </message>
    <message>
        <source>code: the browser brings back a code, not a token.</source>
        <translation>⟦çódé: thé brówšér bríñgš báçk á çódé, ñót á tókéñ. ····················⟧</translation>
    </message>
    <message>
        <source>A code of a sign-in is exchanged for tokens.</source>
        <translation>⟦Á çódé óf á šígñ-íñ íš éxçháñgéd fór tókéñš. ·················⟧</translation>
    </message>
    <message>
        <source>The client asks in its own name; no person is involved.</source>
        <translation>⟦Thé çlíéñt áškš íñ ítš ówñ ñámé; ñó péršóñ íš íñvólvéd. ······················⟧</translation>
    </message>
    <message>
        <source>A refresh token is exchanged for a new access token.</source>
        <translation>⟦Á réfréšh tókéñ íš éxçháñgéd fór á ñéw áççéšš tókéñ. ····················⟧</translation>
    </message>
    <message>
        <source>By what right a token is asked for.</source>
        <translation>⟦Bý whát ríght á tókéñ íš áškéd fór. ··············⟧</translation>
    </message>
    <message>
        <source>Which app integration asks.</source>
        <translation>⟦Whíçh ápp íñtégrátíóñ áškš. ··········⟧</translation>
    </message>
    <message>
        <source>What the client proves itself with.</source>
        <translation>⟦Whát thé çlíéñt próvéš ítšélf wíth. ··············⟧</translation>
    </message>
    <message>
        <source>Where the browser comes back to; must equal one of the app integration&apos;s, port and path too.</source>
        <translation>⟦Whéré thé brówšér çóméš báçk tó; múšt éqúál óñé óf thé ápp íñtégrátíóñ&apos;š, pórt áñd páth tóó. ····································⟧</translation>
    </message>
    <message>
        <source>What is asked for. offline_access asks for a refresh token, openid for an ID token.</source>
        <translation>⟦Whát íš áškéd fór. ófflíñé_áççéšš áškš fór á réfréšh tókéñ, ópéñíd fór áñ ÍD tókéñ. ·································⟧</translation>
    </message>
    <message>
        <source>A random value that must come back unchanged: the answer is to this question.</source>
        <translation>⟦Á ráñdóm válúé thát múšt çómé báçk úñçháñgéd: thé áñšwér íš tó thíš qúéštíóñ. ······························⟧</translation>
    </message>
    <message>
        <source>The hash of a secret that only this program has; makes a stolen code worthless.</source>
        <translation>⟦Thé hášh óf á šéçrét thát óñlý thíš prógrám háš; mákéš á štóléñ çódé wórthléšš. ·······························⟧</translation>
    </message>
    <message>
        <source>The hash is SHA-256.</source>
        <translation>⟦Thé hášh íš ŠHÁ-256. ········⟧</translation>
    </message>
    <message>
        <source>The secret whose hash was sent before.</source>
        <translation>⟦Thé šéçrét whóšé hášh wáš šéñt béfóré. ···············⟧</translation>
    </message>
    <message>
        <source>What the browser came back with; works once, for a minute or so.</source>
        <translation>⟦Whát thé brówšér çámé báçk wíth; wórkš óñçé, fór á míñúté ór šó. ·························⟧</translation>
    </message>
    <message>
        <source>Which server the token is for. Okta ignores it unless the feature is on; the audience is then the authorization server&apos;s own.</source>
        <translation>⟦Whíçh šérvér thé tókéñ íš fór. Óktá ígñóréš ít úñléšš thé féátúré íš óñ; thé áúdíéñçé íš théñ thé áúthórížátíóñ šérvér&apos;š ówñ. ··················································⟧</translation>
    </message>
    <message>
        <source>Which audience the token is for; not in any standard.</source>
        <translation>⟦Whíçh áúdíéñçé thé tókéñ íš fór; ñót íñ áñý štáñdárd. ·····················⟧</translation>
    </message>
    <message>
        <source>Whether the person may be asked anything.</source>
        <translation>⟦Whéthér thé péršóñ máý bé áškéd áñýthíñg. ················⟧</translation>
    </message>
    <message>
        <source>A random value that must stand in the ID token.</source>
        <translation>⟦Á ráñdóm válúé thát múšt štáñd íñ thé ÍD tókéñ. ··················⟧</translation>
    </message>
    <message>
        <source>What stands for the earlier sign-in.</source>
        <translation>⟦Whát štáñdš fór thé éárlíér šígñ-íñ. ··············⟧</translation>
    </message>
    <message>
        <source>The access token, as the bearer of which this program asks.</source>
        <translation>⟦Thé áççéšš tókéñ, áš thé béárér óf whíçh thíš prógrám áškš. ·······················⟧</translation>
    </message>
    <message>
        <source>The sign-in went well; this is exchanged for tokens.</source>
        <translation>⟦Thé šígñ-íñ wéñt wéll; thíš íš éxçháñgéd fór tókéñš. ····················⟧</translation>
    </message>
    <message>
        <source>Must be the value that was sent.</source>
        <translation>⟦Múšt bé thé válúé thát wáš šéñt. ············⟧</translation>
    </message>
    <message>
        <source>Must be the issuer that was asked.</source>
        <translation>⟦Múšt bé thé íššúér thát wáš áškéd. ·············⟧</translation>
    </message>
    <message>
        <source>The person or a policy said no.</source>
        <translation>⟦Thé péršóñ ór á pólíçý šáíd ñó. ············⟧</translation>
    </message>
    <message>
        <source>Why there is no code.</source>
        <translation>⟦Whý théré íš ñó çódé. ········⟧</translation>
    </message>
    <message>
        <source>Why, in the authorization server&apos;s own words.</source>
        <translation>⟦Whý, íñ thé áúthórížátíóñ šérvér&apos;š ówñ wórdš. ··················⟧</translation>
    </message>
    <message>
        <source>What opens the MCP server; see Tokens.</source>
        <translation>⟦Whát ópéñš thé MÇP šérvér; šéé Tókéñš. ···············⟧</translation>
    </message>
    <message>
        <source>Bearer: who has it may use it. DPoP: only with the client&apos;s key.</source>
        <translation>⟦Béárér: whó háš ít máý úšé ít. DPóP: óñlý wíth thé çlíéñt&apos;š kéý. ·························⟧</translation>
    </message>
    <message>
        <source>Seconds until the access token ends.</source>
        <translation>⟦Šéçóñdš úñtíl thé áççéšš tókéñ éñdš. ··············⟧</translation>
    </message>
    <message>
        <source>Gets the next access token without the browser; came because of offline_access.</source>
        <translation>⟦Gétš thé ñéxt áççéšš tókéñ wíthóút thé brówšér; çámé béçáúšé óf ófflíñé_áççéšš. ·······························⟧</translation>
    </message>
    <message>
        <source>Tells this program who signed in. It is not for the MCP server.</source>
        <translation>⟦Téllš thíš prógrám whó šígñéd íñ. Ít íš ñót fór thé MÇP šérvér. ·························⟧</translation>
    </message>
    <message>
        <source>What was granted; may be less than what was asked for.</source>
        <translation>⟦Whát wáš gráñtéd; máý bé léšš tháñ whát wáš áškéd fór. ·····················⟧</translation>
    </message>
    <message>
        <source>The client could not prove itself: id, secret or method.</source>
        <translation>⟦Thé çlíéñt çóúld ñót próvé ítšélf: íd, šéçrét ór méthód. ······················⟧</translation>
    </message>
    <message>
        <source>The code or refresh token is used up, too old, or another client&apos;s.</source>
        <translation>⟦Thé çódé ór réfréšh tókéñ íš úšéd úp, tóó óld, ór áñóthér çlíéñt&apos;š. ··························⟧</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>⟦Thíš çlíéñt máý ñót úšé thíš gráñt. ··············⟧</translation>
    </message>
    <message>
        <source>A scope is unknown to this authorization server, or not allowed.</source>
        <translation>⟦Á šçópé íš úñkñówñ tó thíš áúthórížátíóñ šérvér, ór ñót állówéd. ·························⟧</translation>
    </message>
    <message>
        <source>The server is not known there, or not allowed.</source>
        <translation>⟦Thé šérvér íš ñót kñówñ théré, ór ñót állówéd. ··················⟧</translation>
    </message>
    <message>
        <source>Why it was refused, as a code.</source>
        <translation>⟦Whý ít wáš réfúšéd, áš á çódé. ············⟧</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words. Read this first.</source>
        <translation>⟦Whý, íñ thé šérvér&apos;š ówñ wórdš. Réád thíš fíršt. ···················⟧</translation>
    </message>
    <message>
        <source>Okta&apos;s own code of the error.</source>
        <translation>⟦Óktá&apos;š ówñ çódé óf thé érrór. ···········⟧</translation>
    </message>
    <message>
        <source>What Okta says about it. Read this first.</source>
        <translation>⟦Whát Óktá šáýš ábóút ít. Réád thíš fíršt. ················⟧</translation>
    </message>
    <message>
        <source>Finds this refusal in Okta&apos;s System Log.</source>
        <translation>⟦Fíñdš thíš réfúšál íñ Óktá&apos;š Šýštém Lóg. ················⟧</translation>
    </message>
    <message>
        <source>Every message of MCP is JSON-RPC 2.0.</source>
        <translation>⟦Évérý méššágé óf MÇP íš JŠÓÑ-RPÇ 2.0. ··············⟧</translation>
    </message>
    <message>
        <source>Which question an answer belongs to.</source>
        <translation>⟦Whíçh qúéštíóñ áñ áñšwér bélóñgš tó. ··············⟧</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>⟦Whát íš áškéd. ·····⟧</translation>
    </message>
    <message>
        <source>With what it is asked.</source>
        <translation>⟦Wíth whát ít íš áškéd. ········⟧</translation>
    </message>
    <message>
        <source>It went well; this is the answer.</source>
        <translation>⟦Ít wéñt wéll; thíš íš thé áñšwér. ·············⟧</translation>
    </message>
    <message>
        <source>The server understood and refused.</source>
        <translation>⟦Thé šérvér úñdérštóód áñd réfúšéd. ·············⟧</translation>
    </message>
    <message>
        <source>Why, as a number; below -32000 it is the protocol&apos;s.</source>
        <translation>⟦Whý, áš á ñúmbér; bélów -32000 ít íš thé prótóçól&apos;š. ····················⟧</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words.</source>
        <translation>⟦Whý, íñ thé šérvér&apos;š ówñ wórdš. ············⟧</translation>
    </message>
    <message>
        <source>The revision of MCP that is spoken from here on.</source>
        <translation>⟦Thé révíšíóñ óf MÇP thát íš špókéñ fróm héré óñ. ···················⟧</translation>
    </message>
    <message>
        <source>What the other side can do.</source>
        <translation>⟦Whát thé óthér šídé çáñ dó. ··········⟧</translation>
    </message>
    <message>
        <source>What the server calls itself.</source>
        <translation>⟦Whát thé šérvér çállš ítšélf. ···········⟧</translation>
    </message>
    <message>
        <source>What the server tells a model about itself.</source>
        <translation>⟦Whát thé šérvér téllš á módél ábóút ítšélf. ·················⟧</translation>
    </message>
    <message>
        <source>What can be called, each with the schema of its arguments.</source>
        <translation>⟦Whát çáñ bé çálléd, éáçh wíth thé šçhémá óf ítš árgúméñtš. ·······················⟧</translation>
    </message>
    <message>
        <source>There is more; ask again with this.</source>
        <translation>⟦Théré íš móré; ášk ágáíñ wíth thíš. ··············⟧</translation>
    </message>
    <message>
        <source>The result, for a model to read.</source>
        <translation>⟦Thé réšúlt, fór á módél tó réád. ············⟧</translation>
    </message>
    <message>
        <source>The same result as data.</source>
        <translation>⟦Thé šámé réšúlt áš dátá. ·········⟧</translation>
    </message>
    <message>
        <source>Whether the tool itself failed.</source>
        <translation>⟦Whéthér thé tóól ítšélf fáíléd. ············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ArgumentEditor</name>
    <message>
        <source>Arguments as a form</source>
        <translation>⟦Árgúméñtš áš á fórm ·······⟧</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>⟦Árgúméñtš áš JŠÓÑ ······⟧</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>⟦Thíš tóól tákéš ñó árgúméñtš. ···········⟧</translation>
    </message>
    <message>
        <source>Not a JSON object: %1 %2</source>
        <translation>⟦Ñót á JŠÓÑ óbjéçt: %1 %2 ·········⟧</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>⟦… áñd %1 móré ·····⟧</translation>
    </message>
    <message>
        <source>Fits the schema.</source>
        <translation>⟦Fítš thé šçhémá. ······⟧</translation>
    </message>
    <message>
        <source>No violation found; not judged: %1</source>
        <translation>⟦Ñó víólátíóñ fóúñd; ñót júdgéd: %1 ·············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::BodyView</name>
    <message>
        <source>Find in: %1</source>
        <translation>⟦Fíñd íñ: %1 ····⟧</translation>
    </message>
    <message>
        <source>%1, line by line</source>
        <translation>⟦%1, líñé bý líñé ······⟧</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>⟦%1 áš á tréé ····⟧</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>⟦Íñdéñtéd ···⟧</translation>
    </message>
    <message>
        <source>Indented: %1</source>
        <translation>⟦Íñdéñtéd: %1 ····⟧</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>⟦Tréé ·⟧</translation>
    </message>
    <message>
        <source>As a tree: %1</source>
        <translation>⟦Áš á tréé: %1 ·····⟧</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>⟦Ráw ·⟧</translation>
    </message>
    <message>
        <source>As received: %1</source>
        <translation>⟦Áš réçéívéd: %1 ······⟧</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>⟦Fíñd ·⟧</translation>
    </message>
    <message>
        <source>Find (Ctrl+F): %1</source>
        <translation>⟦Fíñd (Çtrl+F): %1 ······⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>⟦Çópý thé téxt: %1 ······⟧</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>⟦Šávé… ··⟧</translation>
    </message>
    <message>
        <source>Save as received: %1</source>
        <translation>⟦Šávé áš réçéívéd: %1 ········⟧</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>⟦Thé mátçh béfóré ······⟧</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>⟦Thé ñéxt mátçh ·····⟧</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>⟦Çlóšé thé fíñd líñé ·······⟧</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>⟦Réádíñg %1… ····⟧</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>⟦ñót fóúñd ···⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⟦%1 óf %2 ···⟧</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>⟦%1 ór móré ····⟧</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>⟦Šávéd tó %1. ····⟧</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>⟦%1 çóúld ñót bé wríttéñ: %2 ··········⟧</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>⟦Šávé áš réçéívéd ······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>⟦Çhéçk ··⟧</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>⟦Vérdíçt ··⟧</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>⟦Éxpéçtéd ···⟧</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>⟦Áçtúál ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ChoiceEditor</name>
    <message>
        <source>– choose –</source>
        <translation>⟦– çhóóšé – ····⟧</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>⟦– ñót šét – ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ClaimModel</name>
    <message>
        <source>%1 s</source>
        <translation>⟦%1 š ·⟧</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⟦%1 míñ ··⟧</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⟦%1 h ·⟧</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>⟦%1 d ·⟧</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>⟦íñ %1 ··⟧</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>⟦%1 ágó ··⟧</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>local time, relative time, meaning of the claim</comment>
        <translation>⟦%1 · %2 · %3 ····⟧</translation>
    </message>
    <message>
        <source>Header parameter</source>
        <translation>⟦Héádér párámétér ······⟧</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>⟦Çláím ··⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Válúé ··⟧</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>⟦Méáñíñg ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>⟦Whát tó dó ····⟧</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>⟦Whát çáñ bé dóñé ······⟧</translation>
    </message>
    <message>
        <source>Type a part of a command, a connection, a station or a tool</source>
        <translation>⟦Týpé á párt óf á çómmáñd, á çóññéçtíóñ, á štátíóñ ór á tóól ·······················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ComparisonModel</name>
    <message>
        <source>header: </source>
        <translation>⟦héádér:  ···⟧</translation>
    </message>
    <message>
        <source>same</source>
        <translation>⟦šámé ·⟧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>⟦óñlý ríght ····⟧</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>⟦óñlý léft ···⟧</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>⟦dífférš ··⟧</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>⟦Çláím ··⟧</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>⟦Vérdíçt ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionForm</name>
    <message>
        <source>Save</source>
        <translation>⟦Šávé ·⟧</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>⟦Šávé thé çóññéçtíóñ ·······⟧</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>⟦Çóññéçtíóñ ····⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>Cancel without saving</source>
        <translation>⟦Çáñçél wíthóút šávíñg ········⟧</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>⟦MÇP šérvér ····⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Áddréšš ··⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñámé ·⟧</translation>
    </message>
    <message>
        <source>as the address, if left empty</source>
        <translation>⟦áš thé áddréšš, íf léft émptý ···········⟧</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>⟦Šígñíñg íñ ····⟧</translation>
    </message>
    <message>
        <source>As the server asks (sign-in if needed)</source>
        <translation>⟦Áš thé šérvér áškš (šígñ-íñ íf ñéédéd) ···············⟧</translation>
    </message>
    <message>
        <source>As a person, in the browser (code + PKCE)</source>
        <translation>⟦Áš á péršóñ, íñ thé brówšér (çódé + PKÇÉ) ················⟧</translation>
    </message>
    <message>
        <source>Machine to machine (client credentials)</source>
        <translation>⟦Máçhíñé tó máçhíñé (çlíéñt çrédéñtíálš) ···············⟧</translation>
    </message>
    <message>
        <source>With a given access token</source>
        <translation>⟦Wíth á gívéñ áççéšš tókéñ ··········⟧</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>⟦Wíthóút çrédéñtíálš ·······⟧</translation>
    </message>
    <message>
        <source>How</source>
        <translation>⟦Hów ·⟧</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>⟦Íššúér ··⟧</translation>
    </message>
    <message>
        <source>Empty: found by discovery.</source>
        <translation>⟦Émptý: fóúñd bý díšçóvérý. ··········⟧</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>⟦Çlíéñt ÍD ···⟧</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>⟦Çlíéñt šéçrét ·····⟧</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>⟦Áççéšš tókéñ ····⟧</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>⟦Šçópéš ··⟧</translation>
    </message>
    <message>
        <source>Separated by spaces. Empty: what the server&apos;s challenge asks for.</source>
        <translation>⟦Šépárátéd bý špáçéš. Émptý: whát thé šérvér&apos;š çhálléñgé áškš fór. ··························⟧</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>⟦Áúdíéñçé ···⟧</translation>
    </message>
    <message>
        <source>Sent as audience, if not empty.</source>
        <translation>⟦Šéñt áš áúdíéñçé, íf ñót émptý. ············⟧</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>⟦Réšóúrçé ···⟧</translation>
    </message>
    <message>
        <source>Sent as resource. Empty: the MCP address; - sends none.</source>
        <translation>⟦Šéñt áš réšóúrçé. Émptý: thé MÇP áddréšš; - šéñdš ñóñé. ······················⟧</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>⟦Rédíréçt ÚRÍ ····⟧</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>⟦Hóšt ·⟧</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>⟦Pórt ·⟧</translation>
    </message>
    <message>
        <source>Okta compares it exactly. 0 takes any free one.</source>
        <translation>⟦Óktá çómpáréš ít éxáçtlý. 0 tákéš áñý fréé óñé. ··················⟧</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>⟦Páth ·⟧</translation>
    </message>
    <message>
        <source>What the MCP server is configured with</source>
        <translation>⟦Whát thé MÇP šérvér íš çóñfígúréd wíth ···············⟧</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the server. Makes the diagnosis certain.</source>
        <translation>⟦ÓÁÚTH_ÁÚDÍÉÑÇÉ óf thé šérvér. Mákéš thé díágñóšíš çértáíñ. ·······················⟧</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the server.</source>
        <translation>⟦ÓÁÚTH_ÍŠŠÚÉR óf thé šérvér. ··········⟧</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>⟦Ñéw çóññéçtíóñ ·····⟧</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>⟦Édít %1 ··⟧</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>⟦úñçháñgéd ···⟧</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>⟦Képt íñ %1. ····⟧</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>⟦Thé áddréšš ····⟧</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>⟦Thé íššúér ····⟧</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>⟦Á pórt íš á ñúmbér fróm 0 tó 65535, ñót &quot;%1&quot;. ··················⟧</translation>
    </message>
    <message>
        <source>The path begins with a slash, as in /callback.</source>
        <translation>⟦Thé páth bégíñš wíth á šlášh, áš íñ /çállbáçk. ··················⟧</translation>
    </message>
    <message>
        <source>The browser must come back to this machine: 127.0.0.1, [::1] or localhost, not &quot;%1&quot;.</source>
        <translation>⟦Thé brówšér múšt çómé báçk tó thíš máçhíñé: 127.0.0.1, [::1] ór lóçálhóšt, ñót &quot;%1&quot;. ·································⟧</translation>
    </message>
    <message>
        <source>This way of signing in needs the client ID of an app integration.</source>
        <translation>⟦Thíš wáý óf šígñíñg íñ ñéédš thé çlíéñt ÍD óf áñ ápp íñtégrátíóñ. ··························⟧</translation>
    </message>
    <message>
        <source>Not saved: see the fields.</source>
        <translation>⟦Ñót šávéd: šéé thé fíéldš. ··········⟧</translation>
    </message>
    <message>
        <source>With a code, on any device (device grant)</source>
        <translation>⟦Wíth á çódé, óñ áñý dévíçé (dévíçé gráñt) ················⟧</translation>
    </message>
    <message>
        <source>With a given assertion (JWT bearer)</source>
        <translation>⟦Wíth á gívéñ áššértíóñ (JWT béárér) ··············⟧</translation>
    </message>
    <message>
        <source>Cross-app access (ID-JAG)</source>
        <translation>⟦Çróšš-ápp áççéšš (ÍD-JÁG) ··········⟧</translation>
    </message>
    <message>
        <source>In exchange for another token (token exchange)</source>
        <translation>⟦Íñ éxçháñgé fór áñóthér tókéñ (tókéñ éxçháñgé) ··················⟧</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>⟦Áššértíóñ ···⟧</translation>
    </message>
    <message>
        <source>A JWT that the authorization server trusts, for example of a workload (RFC 7523). It is sent as it is.</source>
        <translation>⟦Á JWT thát thé áúthórížátíóñ šérvér trúštš, fór éxámplé óf á wórklóád (RFÇ 7523). Ít íš šéñt áš ít íš. ········································⟧</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>⟦Ídéñtítý próvídér ······⟧</translation>
    </message>
    <message>
        <source>The issuer that gave the ID token. It is exchanged there for an assertion, and that here for the token.</source>
        <translation>⟦Thé íššúér thát gávé thé ÍD tókéñ. Ít íš éxçháñgéd théré fór áñ áššértíóñ, áñd thát héré fór thé tókéñ. ·········································⟧</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>⟦ÍD tókéñ ···⟧</translation>
    </message>
    <message>
        <source>Of the person, from the identity provider.</source>
        <translation>⟦Óf thé péršóñ, fróm thé ídéñtítý próvídér. ················⟧</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>⟦Çlíéñt ÍD théré ······⟧</translation>
    </message>
    <message>
        <source>At the identity provider. Empty: the client ID above.</source>
        <translation>⟦Át thé ídéñtítý próvídér. Émptý: thé çlíéñt ÍD ábóvé. ·····················⟧</translation>
    </message>
    <message>
        <source>Secret there</source>
        <translation>⟦Šéçrét théré ····⟧</translation>
    </message>
    <message>
        <source>At the identity provider, if it wants one.</source>
        <translation>⟦Át thé ídéñtítý próvídér, íf ít wáñtš óñé. ················⟧</translation>
    </message>
    <message>
        <source>Token to exchange</source>
        <translation>⟦Tókéñ tó éxçháñgé ······⟧</translation>
    </message>
    <message>
        <source>Goes to the issuer&apos;s token endpoint (RFC 8693), and nowhere else.</source>
        <translation>⟦Góéš tó thé íššúér&apos;š tókéñ éñdpóíñt (RFÇ 8693), áñd ñówhéré élšé. ··························⟧</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>⟦áñ áççéšš tókéñ ······⟧</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>⟦áñ ÍD tókéñ ····⟧</translation>
    </message>
    <message>
        <source>a JWT of another issuer</source>
        <translation>⟦á JWT óf áñóthér íššúér ·········⟧</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>⟦Whíçh íš ···⟧</translation>
    </message>
    <message>
        <source>Cross-app access needs the issuer of the identity provider that gave the ID token.</source>
        <translation>⟦Çróšš-ápp áççéšš ñéédš thé íššúér óf thé ídéñtítý próvídér thát gávé thé ÍD tókéñ. ································⟧</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>⟦Thé ídéñtítý próvídér ········⟧</translation>
    </message>
    <message>
        <source>Enter the access token to send.</source>
        <translation>⟦Éñtér thé áççéšš tókéñ tó šéñd. ············⟧</translation>
    </message>
    <message>
        <source>Enter the assertion to present.</source>
        <translation>⟦Éñtér thé áššértíóñ tó préšéñt. ············⟧</translation>
    </message>
    <message>
        <source>Enter the person&apos;s ID token.</source>
        <translation>⟦Éñtér thé péršóñ&apos;š ÍD tókéñ. ···········⟧</translation>
    </message>
    <message>
        <source>Enter the token to exchange.</source>
        <translation>⟦Éñtér thé tókéñ tó éxçháñgé. ···········⟧</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>⟦Áútómátíç ···⟧</translation>
    </message>
    <message>
        <source>Revision of MCP</source>
        <translation>⟦Révíšíóñ óf MÇP ······⟧</translation>
    </message>
    <message>
        <source>Automatic: the newest that the server speaks.</source>
        <translation>⟦Áútómátíç: thé ñéwéšt thát thé šérvér špéákš. ··················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionModel</name>
    <message>
        <source>bundled server</source>
        <translation>⟦búñdléd šérvér ·····⟧</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⟦%1, %2 ··⟧</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>⟦réçórdíñg ···⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionPanel</name>
    <message>
        <source>Connections</source>
        <translation>⟦Çóññéçtíóñš ····⟧</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>⟦Édít ·⟧</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>⟦Édít thé çóññéçtíóñ ·······⟧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>⟦Rémóvé ··⟧</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>⟦Rémóvé thé çóññéçtíóñ ········⟧</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>⟦Ádd ·⟧</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>⟦Ádd á çóññéçtíóñ ······⟧</translation>
    </message>
    <message>
        <source>Add a connection (Ctrl+N)</source>
        <translation>⟦Ádd á çóññéçtíóñ (Çtrl+Ñ) ··········⟧</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>⟦Ímpórt ··⟧</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>⟦Ímpórt çóññéçtíóñš ·······⟧</translation>
    </message>
    <message>
        <source>From Claude, VS Code, Cursor or an mcp.json (Ctrl+I)</source>
        <translation>⟦Fróm Çláúdé, VŠ Çódé, Çúršór ór áñ mçp.jšóñ (Çtrl+Í) ····················⟧</translation>
    </message>
    <message>
        <source>Duplicate for another identity</source>
        <translation>⟦Dúplíçáté fór áñóthér ídéñtítý ············⟧</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>⟦Šígñ óút ···⟧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>⟦Çlóšé ··⟧</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>⟦Ópéñ á réçórdíñg… ······⟧</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>⟦Ópéñ whát wáš réçórdéd ········⟧</translation>
    </message>
    <message>
        <source>A HAR file, a support bundle, a log, a request with its answer (Ctrl+O)</source>
        <translation>⟦Á HÁR fílé, á šúppórt búñdlé, á lóg, á réqúéšt wíth ítš áñšwér (Çtrl+Ó) ····························⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ContentView</name>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>⟦Thé píçtúré háš móré tháñ %1 míllíóñ píxélš. ·················⟧</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>⟦Thé píçtúré çáññót bé réád: %1 ············⟧</translation>
    </message>
    <message>
        <source>[The first %1 are shown.]</source>
        <translation>⟦[Thé fíršt %1 áré šhówñ.] ··········⟧</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>⟦Réád ít ··⟧</translation>
    </message>
    <message>
        <source>Read the linked resource</source>
        <translation>⟦Réád thé líñkéd réšóúrçé ·········⟧</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>⟦Pláý ·⟧</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>⟦Pláý thé šóúñd ·····⟧</translation>
    </message>
    <message>
        <source>Content of the result</source>
        <translation>⟦Çóñtéñt óf thé réšúlt ········⟧</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>⟦Píçtúré ··⟧</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>⟦Réádíñg… ···⟧</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>⟦Ópéñ íñ áñóthér prógrám ·········⟧</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>⟦Šávé… ··⟧</translation>
    </message>
    <message>
        <source>Save the picture as received</source>
        <translation>⟦Šávé thé píçtúré áš réçéívéd ···········⟧</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>⟦Ópéñ íñ thé šýštém&apos;š víéwér ··········⟧</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>⟦Ópéñ íñ thé šýštém&apos;š pláýér ··········⟧</translation>
    </message>
    <message>
        <source>There is no folder for temporary files that only you can read.</source>
        <translation>⟦Théré íš ñó fóldér fór témpórárý fíléš thát óñlý ýóú çáñ réád. ························⟧</translation>
    </message>
    <message>
        <source>It is not opened: its bytes are of the kind %1, whatever the server calls them.</source>
        <translation>⟦Ít íš ñót ópéñéd: ítš býtéš áré óf thé kíñd %1, whátévér thé šérvér çállš thém. ·······························⟧</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>⟦Ít çóúld ñót bé wríttéñ: %1 ··········⟧</translation>
    </message>
    <message>
        <source>The system has no program that opens it.</source>
        <translation>⟦Thé šýštém háš ñó prógrám thát ópéñš ít. ················⟧</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>⟦Šávé áš réçéívéd ······⟧</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>⟦Šávéd tó %1. ····⟧</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>⟦%1 çóúld ñót bé wríttéñ: %2 ··········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>⟦Çópíéd ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::EvidenceModel</name>
    <message>
        <source>(nothing)</source>
        <translation>⟦(ñóthíñg) ···⟧</translation>
    </message>
    <message>
        <source>What</source>
        <translation>⟦Whát ·⟧</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>⟦Éxpéçtéd ···⟧</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>⟦Áçtúál ··⟧</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>⟦Šééñ íñ ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeDetail</name>
    <message>
        <source>Details of the exchange</source>
        <translation>⟦Détáílš óf thé éxçháñgé ·········⟧</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>⟦Šhów šéçrétš ····⟧</translation>
    </message>
    <message>
        <source>Show secrets and tokens in this exchange</source>
        <translation>⟦Šhów šéçrétš áñd tókéñš íñ thíš éxçháñgé ················⟧</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>⟦Réqúéšt ··⟧</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>⟦Réšpóñšé ···⟧</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>⟦Tímíñg ··⟧</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>⟦Éñçrýptíóñ ····⟧</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>⟦çúrl çómmáñd ····⟧</translation>
    </message>
    <message>
        <source>Select an exchange to see its request.</source>
        <translation>⟦Šéléçt áñ éxçháñgé tó šéé ítš réqúéšt. ···············⟧</translation>
    </message>
    <message>
        <source>And here the response.</source>
        <translation>⟦Áñd héré thé réšpóñšé. ········⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy the curl command</source>
        <translation>⟦Çópý thé çúrl çómmáñd ········⟧</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>⟦Réqúéšt áñd réšpóñšé ········⟧</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>⟦TLŠ ·⟧</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>⟦çúrl ·⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeModel</name>
    <message>
        <source>#</source>
        <translation>⟦# ·⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tímé ·⟧</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>⟦Lég ·⟧</translation>
    </message>
    <message>
        <source>For</source>
        <translation>⟦Fór ·⟧</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>⟦Méthód ··⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Áddréšš ··⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Štátúš ··⟧</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>⟦mš ·⟧</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>⟦Šížé ·⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExpiryBar</name>
    <message>
        <source>expires %1</source>
        <translation>⟦éxpíréš %1 ····⟧</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>⟦éxpíréd %1 ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExplanationModel</name>
    <message>
        <source>Part</source>
        <translation>⟦Párt ·⟧</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>⟦Fíéld ··⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Válúé ··⟧</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>⟦Whát ít méáñš ·····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Explorer</name>
    <message>
        <source>The server ended the watching.</source>
        <translation>⟦Thé šérvér éñdéd thé wátçhíñg. ············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FaultPanel</name>
    <message>
        <source>Search the faults</source>
        <translation>⟦Šéárçh thé fáúltš ······⟧</translation>
    </message>
    <message>
        <source>Faults of the demo server</source>
        <translation>⟦Fáúltš óf thé démó šérvér ··········⟧</translation>
    </message>
    <message>
        <source>None</source>
        <translation>⟦Ñóñé ·⟧</translation>
    </message>
    <message>
        <source>Switch all faults off</source>
        <translation>⟦Šwítçh áll fáúltš óff ········⟧</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>⟦Šéárçh fáúltš ·····⟧</translation>
    </message>
    <message>
        <source>Fault lab</source>
        <translation>⟦Fáúlt láb ···⟧</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>⟦%1 óf %2 óñ ····⟧</translation>
    </message>
    <message>
        <source>The faults are listed here once the demo server runs. Press Run.</source>
        <translation>⟦Thé fáúltš áré líštéd héré óñçé thé démó šérvér rúñš. Préšš Rúñ. ·························⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>⟦Fíñdíñgš ···⟧</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>⟦Évídéñçé ···⟧</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>⟦Çhéçk ágáíñ ····⟧</translation>
    </message>
    <message>
        <source>Enter or a double click shows the exchange</source>
        <translation>⟦Éñtér ór á dóúblé çlíçk šhówš thé éxçháñgé ················⟧</translation>
    </message>
    <message>
        <source>Fix it in Okta</source>
        <translation>⟦Fíx ít íñ Óktá ·····⟧</translation>
    </message>
    <message>
        <source>Fix it in the MCP server</source>
        <translation>⟦Fíx ít íñ thé MÇP šérvér ·········⟧</translation>
    </message>
    <message>
        <source>Fix it in the client</source>
        <translation>⟦Fíx ít íñ thé çlíéñt ········⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>⟦Çópý: %1 ···⟧</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>⟦Çópý áš téxt ····⟧</translation>
    </message>
    <message>
        <source>Copy all findings as text</source>
        <translation>⟦Çópý áll fíñdíñgš áš téxt ··········⟧</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>⟦Çópý áš Márkdówñ ······⟧</translation>
    </message>
    <message>
        <source>Copy all findings as Markdown</source>
        <translation>⟦Çópý áll fíñdíñgš áš Márkdówñ ···········⟧</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>⟦Thé fíñdíñg ····⟧</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>⟦Ñóthíñg wróñg wáš fóúñd. ·········⟧</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Press F5 to run the journey; what is wrong stands here.</source>
        <translation>⟦Ñóthíñg háš bééñ júdgéd ýét. Préšš F5 tó rúñ thé jóúrñéý; whát íš wróñg štáñdš héré. ·································⟧</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, certainty, id</comment>
        <translation>⟦%1 · %2 · %3 ····⟧</translation>
    </message>
    <message>
        <source>follows from %1</source>
        <translation>⟦fóllówš fróm %1 ······⟧</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>⟦Šéé: %1 ··⟧</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>⟦Répórt… ··⟧</translation>
    </message>
    <message>
        <source>A redacted report for somebody else</source>
        <translation>⟦Á rédáçtéd répórt fór šómébódý élšé ··············⟧</translation>
    </message>
    <message>
        <source>Run again from where this shows</source>
        <translation>⟦Rúñ ágáíñ fróm whéré thíš šhówš ············⟧</translation>
    </message>
    <message>
        <source>Runs the journey again from where this shows, with what was found before it. What Okta decides is looked at with a new token.</source>
        <translation>⟦Rúñš thé jóúrñéý ágáíñ fróm whéré thíš šhówš, wíth whát wáš fóúñd béfóré ít. Whát Óktá déçídéš íš lóókéd át wíth á ñéw tókéñ. ··················································⟧</translation>
    </message>
    <message>
        <source>Tell what you know</source>
        <translation>⟦Téll whát ýóú kñów ·······⟧</translation>
    </message>
    <message>
        <source>Open and close what you can tell (Ctrl+Shift+K)</source>
        <translation>⟦Ópéñ áñd çlóšé whát ýóú çáñ téll (Çtrl+Šhíft+K) ··················⟧</translation>
    </message>
    <message>
        <source>A setting of Okta&apos;s Admin Console, lines of a log or the server&apos;s .env make certain what can only be guessed from outside.</source>
        <translation>⟦Á šéttíñg óf Óktá&apos;š Ádmíñ Çóñšólé, líñéš óf á lóg ór thé šérvér&apos;š .éñv máké çértáíñ whát çáñ óñlý bé gúéššéd fróm óútšídé. ················································⟧</translation>
    </message>
    <message>
        <source>Tell what you know (%1)</source>
        <translation>⟦Téll whát ýóú kñów (%1) ·········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::GuidePanel</name>
    <message>
        <source>Method of the request</source>
        <translation>⟦Méthód óf thé réqúéšt ········⟧</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>⟦Áddréšš óf thé réqúéšt ········⟧</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>⟦Héádér óf thé réqúéšt ········⟧</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>⟦Bódý óf thé réqúéšt ·······⟧</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>⟦Ñéxt ·⟧</translation>
    </message>
    <message>
        <source>Send the request and go on</source>
        <translation>⟦Šéñd thé réqúéšt áñd gó óñ ··········⟧</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>⟦Rúñ thé réšt ····⟧</translation>
    </message>
    <message>
        <source>Go on without further stops</source>
        <translation>⟦Gó óñ wíthóút fúrthér štópš ··········⟧</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>⟦Štóp ·⟧</translation>
    </message>
    <message>
        <source>Stop the guided run</source>
        <translation>⟦Štóp thé gúídéd rúñ ·······⟧</translation>
    </message>
    <message>
        <source>Send what is shown (F10)</source>
        <translation>⟦Šéñd whát íš šhówñ (F10) ·········⟧</translation>
    </message>
    <message>
        <source>No more stops in this run</source>
        <translation>⟦Ñó móré štópš íñ thíš rúñ ··········⟧</translation>
    </message>
    <message>
        <source>About to exchange the code</source>
        <translation>⟦Ábóút tó éxçháñgé thé çódé ··········⟧</translation>
    </message>
    <message>
        <source>About to send: %1</source>
        <translation>⟦Ábóút tó šéñd: %1 ······⟧</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change what you like; what stands in double braces is a secret that is filled in when it is sent.</source>
        <translation>⟦Ñóthíñg háš góñé óút ýét. Çháñgé whát ýóú líké; whát štáñdš íñ dóúblé bráçéš íš á šéçrét thát íš fílléd íñ whéñ ít íš šéñt. ·················································⟧</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>⟦Réqúéšt ··⟧</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>⟦Héádér ··⟧</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>⟦Bódý ·⟧</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>⟦Éxçháñgé ···⟧</translation>
    </message>
    <message>
        <source>About to open the browser at %1</source>
        <translation>⟦Ábóút tó ópéñ thé brówšér át %1 ············⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Áddréšš ··⟧</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>⟦Párámétérš ····⟧</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>⟦Ópéñ thé brówšér ······⟧</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>⟦Ñéxt: %1 ···⟧</translation>
    </message>
    <message>
        <source>No request goes out here: what is known already is looked at. Below is the last answer, field by field.</source>
        <translation>⟦Ñó réqúéšt góéš óút héré: whát íš kñówñ álréádý íš lóókéd át. Bélów íš thé lášt áñšwér, fíéld bý fíéld. ·········································⟧</translation>
    </message>
    <message>
        <source>The browser came back with a code. The sign-in library sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>⟦Thé brówšér çámé báçk wíth á çódé. Thé šígñ-íñ líbrárý šéñdš thíš réqúéšt, šó ít çáññót bé çháñgéd héré; ít úšéš thé çódé úp. ··················································⟧</translation>
    </message>
    <message>
        <source>You sign in there, not here. The browser is sent there with the parameters below, one a line; change what you like.</source>
        <translation>⟦Ýóú šígñ íñ théré, ñót héré. Thé brówšér íš šéñt théré wíth thé párámétérš bélów, óñé á líñé; çháñgé whát ýóú líké. ··············································⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::HistoryView</name>
    <message>
        <source>The same.</source>
        <translation>⟦Thé šámé. ···⟧</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>⟦Ñáméš ··⟧</translation>
    </message>
    <message>
        <source>Arguments of #%1 and #%2</source>
        <translation>⟦Árgúméñtš óf #%1 áñd #%2 ·········⟧</translation>
    </message>
    <message>
        <source>Results of #%1 and #%2</source>
        <translation>⟦Réšúltš óf #%1 áñd #%2 ········⟧</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>⟦Çállš šó fár ····⟧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>⟦Šhów ·⟧</translation>
    </message>
    <message>
        <source>Show the result of that call</source>
        <translation>⟦Šhów thé réšúlt óf thát çáll ···········⟧</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>⟦Édít ·⟧</translation>
    </message>
    <message>
        <source>Take the arguments into the form</source>
        <translation>⟦Táké thé árgúméñtš íñtó thé fórm ············⟧</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>⟦Répéát ··⟧</translation>
    </message>
    <message>
        <source>Do the same again</source>
        <translation>⟦Dó thé šámé ágáíñ ······⟧</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>⟦Çómpáré ··⟧</translation>
    </message>
    <message>
        <source>Compare the two chosen calls</source>
        <translation>⟦Çómpáré thé twó çhóšéñ çállš ···········⟧</translation>
    </message>
    <message>
        <source>What the two calls differ in</source>
        <translation>⟦Whát thé twó çállš díffér íñ ···········⟧</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>⟦dóñé, bréákš ítš šçhémá ·········⟧</translation>
    </message>
    <message>
        <source>Nothing was called yet.</source>
        <translation>⟦Ñóthíñg wáš çálléd ýét. ·········⟧</translation>
    </message>
    <message>
        <source>Choose one to see it again, or two to compare them.</source>
        <translation>⟦Çhóóšé óñé tó šéé ít ágáíñ, ór twó tó çómpáré thém. ····················⟧</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>⟦Çómpáríñg… ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ImportPage</name>
    <message>
        <source>with its access token</source>
        <translation>⟦wíth ítš áççéšš tókéñ ········⟧</translation>
    </message>
    <message>
        <source>in the browser, as its client</source>
        <translation>⟦íñ thé brówšér, áš ítš çlíéñt ···········⟧</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>⟦máçhíñé tó máçhíñé ·······⟧</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>⟦wíthóút çrédéñtíálš ·······⟧</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>⟦áš thé šérvér áškš ·······⟧</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>⟦Prógrámš óñ thíš çómpútér ··········⟧</translation>
    </message>
    <message>
        <source>Configuration as text</source>
        <translation>⟦Çóñfígúrátíóñ áš téxt ········⟧</translation>
    </message>
    <message>
        <source>Servers that were found</source>
        <translation>⟦Šérvérš thát wéré fóúñd ·········⟧</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>⟦Ímpórt ··⟧</translation>
    </message>
    <message>
        <source>Import the marked servers</source>
        <translation>⟦Ímpórt thé márkéd šérvérš ··········⟧</translation>
    </message>
    <message>
        <source>Or paste an mcp.json here</source>
        <translation>⟦Ór pášté áñ mçp.jšóñ héré ··········⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñámé ·⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Áddréšš ··⟧</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>⟦Šígñ-íñ ··⟧</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>⟦Šéçrétš ··⟧</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>⟦Ñót tákéñ óvér ·····⟧</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>⟦Çhóóšé á fílé… ·····⟧</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>⟦Çhóóšé á çóñfígúrátíóñ fílé ··········⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>⟦Léávé wíthóút ímpórtíñg ·········⟧</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>⟦Ímpórt çóññéçtíóñš ·······⟧</translation>
    </message>
    <message>
        <source>Reads the lists of Claude Desktop, Claude Code, VS Code and Cursor. Nothing is started, nothing is sent. Secrets go to %1.</source>
        <translation>⟦Réádš thé líštš óf Çláúdé Déšktóp, Çláúdé Çódé, VŠ Çódé áñd Çúršór. Ñóthíñg íš štártéd, ñóthíñg íš šéñt. Šéçrétš gó tó %1. ················································⟧</translation>
    </message>
    <message>
        <source>No program&apos;s list was found on this computer</source>
        <translation>⟦Ñó prógrám&apos;š líšt wáš fóúñd óñ thíš çómpútér ·················⟧</translation>
    </message>
    <message>
        <source>From a program on this computer…</source>
        <translation>⟦Fróm á prógrám óñ thíš çómpútér… ············⟧</translation>
    </message>
    <message>
        <source>A list of MCP servers</source>
        <translation>⟦Á líšt óf MÇP šérvérš ········⟧</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>⟦JŠÓÑ (*.jšóñ) ·····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n servers found, in the form of %1.</source>
        <translation>
            <numerusform>⟦%n šérvérš fóúñd, íñ thé fórm óf %1. ··············⟧</numerusform>
            <numerusform>⟦%n šérvérš fóúñd, íñ thé fórm óf %1. ··············⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>⟦Léft óút: %1 ····⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñóñé ·⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>⟦%n képt ··⟧</numerusform>
            <numerusform>⟦%n képt ··⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::JourneyPage</name>
    <message>
        <source>Sends one request without credentials: does the address answer at all?</source>
        <translation>⟦Šéñdš óñé réqúéšt wíthóút çrédéñtíálš: dóéš thé áddréšš áñšwér át áll? ····························⟧</translation>
    </message>
    <message>
        <source>Reads the server&apos;s refusal: a 401 whose WWW-Authenticate field names the resource metadata.</source>
        <translation>⟦Réádš thé šérvér&apos;š réfúšál: á 401 whóšé WWW-Áúthéñtíçáté fíéld ñáméš thé réšóúrçé métádátá. ····································⟧</translation>
    </message>
    <message>
        <source>Fetches the protected resource metadata (RFC 9728): which authorization server is in charge?</source>
        <translation>⟦Fétçhéš thé prótéçtéd réšóúrçé métádátá (RFÇ 9728): whíçh áúthórížátíóñ šérvér íš íñ çhárgé? ····································⟧</translation>
    </message>
    <message>
        <source>Fetches the authorization server&apos;s metadata (RFC 8414) and its signing keys.</source>
        <translation>⟦Fétçhéš thé áúthórížátíóñ šérvér&apos;š métádátá (RFÇ 8414) áñd ítš šígñíñg kéýš. ······························⟧</translation>
    </message>
    <message>
        <source>Settles as which client to appear, and with what scope and resource.</source>
        <translation>⟦Šéttléš áš whíçh çlíéñt tó áppéár, áñd wíth whát šçópé áñd réšóúrçé. ···························⟧</translation>
    </message>
    <message>
        <source>Takes a person through the browser: sign-in, consent, and back with a code.</source>
        <translation>⟦Tákéš á péršóñ thróúgh thé brówšér: šígñ-íñ, çóñšéñt, áñd báçk wíth á çódé. ······························⟧</translation>
    </message>
    <message>
        <source>Gets a token from the token endpoint, or uses the one that is kept.</source>
        <translation>⟦Gétš á tókéñ fróm thé tókéñ éñdpóíñt, ór úšéš thé óñé thát íš képt. ··························⟧</translation>
    </message>
    <message>
        <source>Decodes the token, verifies its signature, and compares it with what is expected.</source>
        <translation>⟦Déçódéš thé tókéñ, vérífíéš ítš šígñátúré, áñd çómpáréš ít wíth whát íš éxpéçtéd. ································⟧</translation>
    </message>
    <message>
        <source>Connects to the MCP server with the token and lists its tools.</source>
        <translation>⟦Çóññéçtš tó thé MÇP šérvér wíth thé tókéñ áñd líštš ítš tóólš. ························⟧</translation>
    </message>
    <message>
        <source>Everything works: tools can be called.</source>
        <translation>⟦Évérýthíñg wórkš: tóólš çáñ bé çálléd. ···············⟧</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>⟦Štátíóñš ···⟧</translation>
    </message>
    <message>
        <source>Exchanges of the station</source>
        <translation>⟦Éxçháñgéš óf thé štátíóñ ·········⟧</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>⟦Thé éxçháñgé ····⟧</translation>
    </message>
    <message>
        <source>The exchange, field by field</source>
        <translation>⟦Thé éxçháñgé, fíéld bý fíéld ···········⟧</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>⟦Éxpláíñéd ···⟧</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>⟦Áš šéñt áñd réçéívéd ········⟧</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Run goes the whole way by itself, from the address to a list of tools, and stops where something is wrong. Guided stops before each request, shows it, lets you change it, and explains the answer field by field.</source>
        <translation>⟦Ñóthíñg háš bééñ šéñt ýét. Rúñ góéš thé whólé wáý bý ítšélf, fróm thé áddréšš tó á líšt óf tóólš, áñd štópš whéré šóméthíñg íš wróñg. Gúídéd štópš béfóré éáçh réqúéšt, šhówš ít, létš ýóú çháñgé ít, áñd éxpláíñš thé áñšwér fíéld bý fíéld. ······························································································⟧</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>⟦Rúñ ·⟧</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>⟦Rúñ thé jóúrñéý ······⟧</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>⟦Gúídéd ··⟧</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>⟦Rúñ thé jóúrñéý štép bý štép ···········⟧</translation>
    </message>
    <message>
        <source>Show the finding: %1</source>
        <translation>⟦Šhów thé fíñdíñg: %1 ········⟧</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>⟦Çhéçk ágáíñ ····⟧</translation>
    </message>
    <message>
        <source>Run again from this station</source>
        <translation>⟦Rúñ ágáíñ fróm thíš štátíóñ ··········⟧</translation>
    </message>
    <message>
        <source>Runs again from this station, with what the earlier ones found (Alt+F5)</source>
        <translation>⟦Rúñš ágáíñ fróm thíš štátíóñ, wíth whát thé éárlíér óñéš fóúñd (Ált+F5) ····························⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonEditor</name>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true, [ ] or { }</source>
        <translation>⟦JŠÓÑ, šúçh áš &quot;téxt&quot;, 12, trúé, [ ] ór { } ················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n members }</source>
        <translation>
            <numerusform>⟦{ %n mémbérš } ·····⟧</numerusform>
            <numerusform>⟦{ %n mémbérš } ·····⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n elements ]</source>
        <translation>
            <numerusform>⟦[ %n éléméñtš ] ······⟧</numerusform>
            <numerusform>⟦[ %n éléméñtš ] ······⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñámé ·⟧</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>⟦Válúé ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LadderView</name>
    <message>
        <source>Application</source>
        <translation>⟦Ápplíçátíóñ ····⟧</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>⟦Brówšér ··⟧</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>⟦Áúthórížátíóñ šérvér ········⟧</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>⟦MÇP šérvér ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ListEditor</name>
    <message>
        <source>Add an element</source>
        <translation>⟦Ádd áñ éléméñt ·····⟧</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>⟦Ádd áñ éléméñt tó %1 ········⟧</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>⟦Íñçlúdé ··⟧</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>⟦Íñçlúdé %1 ····⟧</translation>
    </message>
    <message>
        <source>Move element %1 of %2 up</source>
        <translation>⟦Móvé éléméñt %1 óf %2 úp ·········⟧</translation>
    </message>
    <message>
        <source>Move element %1 of %2 down</source>
        <translation>⟦Móvé éléméñt %1 óf %2 dówñ ··········⟧</translation>
    </message>
    <message>
        <source>Remove element %1 of %2</source>
        <translation>⟦Rémóvé éléméñt %1 óf %2 ·········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LogPage</name>
    <message>
        <source>Notices</source>
        <translation>⟦Ñótíçéš ··⟧</translation>
    </message>
    <message>
        <source>Nothing was said yet. What stands for a moment above a page is kept here.</source>
        <translation>⟦Ñóthíñg wáš šáíd ýét. Whát štáñdš fór á móméñt ábóvé á págé íš képt héré. ·····························⟧</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>⟦Çópý áll ···⟧</translation>
    </message>
    <message>
        <source>Copy all notices</source>
        <translation>⟦Çópý áll ñótíçéš ······⟧</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>⟦Çléár ··⟧</translation>
    </message>
    <message>
        <source>Forget all notices</source>
        <translation>⟦Fórgét áll ñótíçéš ·······⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Leave the notices</source>
        <translation>⟦Léávé thé ñótíçéš ······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::MainWindow</name>
    <message>
        <source>Guided</source>
        <translation>⟦Gúídéd ··⟧</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>⟦Rúñ thé jóúrñéý štép bý štép ···········⟧</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>⟦Rúñ ·⟧</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>⟦Rúñ thé jóúrñéý ······⟧</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>⟦Štóp ·⟧</translation>
    </message>
    <message>
        <source>Stop the journey</source>
        <translation>⟦Štóp thé jóúrñéý ······⟧</translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation>⟦Págéš óf thé çóññéçtíóñ ·········⟧</translation>
    </message>
    <message>
        <source>Run the journey from the beginning (F5)</source>
        <translation>⟦Rúñ thé jóúrñéý fróm thé bégíññíñg (F5) ···············⟧</translation>
    </message>
    <message>
        <source>Stop the journey (Shift+F5)</source>
        <translation>⟦Štóp thé jóúrñéý (Šhíft+F5) ··········⟧</translation>
    </message>
    <message>
        <source>Stop before each request, with a new sign-in (F10)</source>
        <translation>⟦Štóp béfóré éáçh réqúéšt, wíth á ñéw šígñ-íñ (F10) ····················⟧</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>⟦Jóúrñéý ··⟧</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>⟦Tókéñš ··⟧</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>⟦Tóólš ··⟧</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>⟦Tráffíç ··⟧</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>⟦Fíñdíñgš ···⟧</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>⟦Ñó çóññéçtíóñ ·····⟧</translation>
    </message>
    <message>
        <source>Add the address of an MCP server to see what lies between it and a tool&apos;s result, or start with the demo, which needs no account and no network.</source>
        <translation>⟦Ádd thé áddréšš óf áñ MÇP šérvér tó šéé whát líéš bétwééñ ít áñd á tóól&apos;š réšúlt, ór štárt wíth thé démó, whíçh ñéédš ñó áççóúñt áñd ñó ñétwórk. ·························································⟧</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>⟦Ádd á çóññéçtíóñ ······⟧</translation>
    </message>
    <message>
        <source>Add the demo</source>
        <translation>⟦Ádd thé démó ····⟧</translation>
    </message>
    <message>
        <source>Add the demo connections</source>
        <translation>⟦Ádd thé démó çóññéçtíóñš ·········⟧</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>⟦Ímpórt ··⟧</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>⟦Ímpórt çóññéçtíóñš ·······⟧</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>⟦Lóók át á tókéñ ······⟧</translation>
    </message>
    <message>
        <source>Open the token bench</source>
        <translation>⟦Ópéñ thé tókéñ béñçh ········⟧</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>⟦Fíñdíñgš (%1) ·····⟧</translation>
    </message>
    <message>
        <source>A problem was found: %1</source>
        <translation>⟦Á próblém wáš fóúñd: %1 ·········⟧</translation>
    </message>
    <message>
        <source>The run went well.</source>
        <translation>⟦Thé rúñ wéñt wéll. ·······⟧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>⟦%1 (%2) ··⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same server with a sign-in of its own. Edit it to give it another client or name.</source>
        <translation>⟦&quot;%1&quot; íš thé šámé šérvér wíth á šígñ-íñ óf ítš ówñ. Édít ít tó gívé ít áñóthér çlíéñt ór ñámé. ·····································⟧</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; are forgotten here. The next run signs in anew; the authorization server may still know the person&apos;s session in the browser.</source>
        <translation>⟦Thé tókéñš óf &quot;%1&quot; áré fórgóttéñ héré. Thé ñéxt rúñ šígñš íñ áñéw; thé áúthórížátíóñ šérvér máý štíll kñów thé péršóñ&apos;š šéššíóñ íñ thé brówšér. ·························································⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported. Press Run to look at the first.</source>
        <translation>
            <numerusform>⟦%n çóññéçtíóñš ímpórtéd. Préšš Rúñ tó lóók át thé fíršt. ······················⟧</numerusform>
            <numerusform>⟦%n çóññéçtíóñš ímpórtéd. Préšš Rúñ tó lóók át thé fíršt. ······················⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections, without secrets</source>
        <translation>⟦Éxpórt thé çóññéçtíóñš, wíthóút šéçrétš ···············⟧</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>⟦JŠÓÑ (*.jšóñ) ·····⟧</translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2.</source>
        <translation>⟦Thé çóññéçtíóñš çóúld ñót bé wríttéñ tó %1: %2. ··················⟧</translation>
    </message>
    <message>
        <source>Written, without secrets: %1</source>
        <translation>⟦Wríttéñ, wíthóút šéçrétš: %1 ···········⟧</translation>
    </message>
    <message>
        <source>Demo: as a person</source>
        <translation>⟦Démó: áš á péršóñ ······⟧</translation>
    </message>
    <message>
        <source>Demo: machine to machine</source>
        <translation>⟦Démó: máçhíñé tó máçhíñé ·········⟧</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>⟦Thé áddréšš ····⟧</translation>
    </message>
    <message>
        <source>The MCP server names %1 as its authorization server. Send this connection&apos;s credentials there?</source>
        <translation>⟦Thé MÇP šérvér ñáméš %1 áš ítš áúthórížátíóñ šérvér. Šéñd thíš çóññéçtíóñ&apos;š çrédéñtíálš théré? ·····································⟧</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>⟦Úšé thíš íššúér ······⟧</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its stored secrets?</source>
        <translation>⟦Rémóvé &quot;%1&quot; áñd ítš štóréd šéçrétš? ··············⟧</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>⟦Rémóvé ··⟧</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>⟦&amp;Fílé ··⟧</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>⟦&amp;Néw çóññéçtíóñ ······⟧</translation>
    </message>
    <message>
        <source>&amp;Edit connection</source>
        <translation>⟦&amp;Edít çóññéçtíóñ ······⟧</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another identity</source>
        <translation>⟦&amp;Dúplíçáté fór áñóthér ídéñtítý ············⟧</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>⟦&amp;Sígñ óút ···⟧</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>⟦&amp;Rémóvé çóññéçtíóñ ·······⟧</translation>
    </message>
    <message>
        <source>&amp;Import connections</source>
        <translation>⟦&amp;Impórt çóññéçtíóñš ·······⟧</translation>
    </message>
    <message>
        <source>E&amp;xport connections</source>
        <translation>⟦É&amp;xpórt çóññéçtíóñš ·······⟧</translation>
    </message>
    <message>
        <source>&amp;Add the demo</source>
        <translation>⟦&amp;Add thé démó ·····⟧</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>⟦Šé&amp;ttíñgš ···⟧</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>⟦&amp;Qúít ··⟧</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>⟦&amp;Jóúrñéý ···⟧</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>⟦&amp;Rúñ ·⟧</translation>
    </message>
    <message>
        <source>Run with &amp;new tokens</source>
        <translation>⟦Rúñ wíth &amp;néw tókéñš ········⟧</translation>
    </message>
    <message>
        <source>&amp;Guided run, next step</source>
        <translation>⟦&amp;Gúídéd rúñ, ñéxt štép ········⟧</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>⟦&amp;Stóp ··⟧</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>⟦&amp;Víéw ··⟧</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>⟦&amp;Fíñd ··⟧</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>⟦&amp;Cómmáñd pálétté ······⟧</translation>
    </message>
    <message>
        <source>Token &amp;bench</source>
        <translation>⟦Tókéñ &amp;béñçh ····⟧</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>⟦&amp;Nótíçéš ···⟧</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>⟦Ç&amp;olóúrš ···⟧</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>⟦Áš thé &amp;sýštém ·····⟧</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>⟦&amp;Líght ··⟧</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>⟦&amp;Dárk ··⟧</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>⟦Šéárçh ··⟧</translation>
    </message>
    <message>
        <source>Commands, connections, stations, tools (Ctrl+K)</source>
        <translation>⟦Çómmáñdš, çóññéçtíóñš, štátíóñš, tóólš (Çtrl+K) ··················⟧</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>⟦Ñótíçéš ··⟧</translation>
    </message>
    <message>
        <source>What was said so far (Ctrl+L)</source>
        <translation>⟦Whát wáš šáíd šó fár (Çtrl+L) ···········⟧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>⟦Šéttíñgš ···⟧</translation>
    </message>
    <message>
        <source>Language, colours, size of text (Ctrl+,)</source>
        <translation>⟦Láñgúágé, çólóúrš, šížé óf téxt (Çtrl+,) ················⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Leave the token bench</source>
        <translation>⟦Léávé thé tókéñ béñçh ········⟧</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>⟦Tókéñ béñçh ····⟧</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>⟦çóññéçtíóñ ····⟧</translation>
    </message>
    <message>
        <source>station</source>
        <translation>⟦štátíóñ ··⟧</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>⟦fíñdíñg ··⟧</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>⟦tóól ·⟧</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>⟦Réšóúrçéš ···⟧</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>⟦Prómptš ··⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the MCP server asks you something.</source>
        <translation>⟦&quot;%1&quot;: thé MÇP šérvér áškš ýóú šóméthíñg. ················⟧</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>⟦Áñšwér ··⟧</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>⟦Ré&amp;pórt ··⟧</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>⟦&amp;Cómpáré rúñš ·····⟧</translation>
    </message>
    <message>
        <source>There is no run to report on yet. Press F5 to run the journey.</source>
        <translation>⟦Théré íš ñó rúñ tó répórt óñ ýét. Préšš F5 tó rúñ thé jóúrñéý. ························⟧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>⟦Págé ·⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, address</comment>
        <translation>⟦%1: %2 ··⟧</translation>
    </message>
    <message>
        <source>A recording has no server to be asked.</source>
        <translation>⟦Á réçórdíñg háš ñó šérvér tó bé áškéd. ···············⟧</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>⟦&amp;Opéñ… ··⟧</translation>
    </message>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>⟦Ópéñ fróm thé çlíp&amp;bóárd ·········⟧</translation>
    </message>
    <message>
        <source>Check &amp;again from the shown station</source>
        <translation>⟦Çhéçk &amp;agáíñ fróm thé šhówñ štátíóñ ··············⟧</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>⟦réçórdíñg ···⟧</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>⟦Ópéñ whát wáš réçórdéd ········⟧</translation>
    </message>
    <message>
        <source>Recordings and logs (*.har *.json *.log *.txt *.http)</source>
        <translation>⟦Réçórdíñgš áñd lógš (*.hár *.jšóñ *.lóg *.txt *.http) ·····················⟧</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>⟦Áll fíléš (*) ·····⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>⟦%n fíléš ···⟧</numerusform>
            <numerusform>⟦%n fíléš ···⟧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n MB. Save it as a file and open that.</source>
        <translation>
            <numerusform>⟦%1: thé téxt íš lóñgér tháñ %n MB. Šávé ít áš á fílé áñd ópéñ thát. ··························⟧</numerusform>
            <numerusform>⟦%1: thé téxt íš lóñgér tháñ %n MB. Šávé ít áš á fílé áñd ópéñ thát. ··························⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>⟦Páštéd téxt ····⟧</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard to open.</source>
        <translation>⟦Théré íš ñó téxt áñd ñó fílé íñ thé çlípbóárd tó ópéñ. ·····················⟧</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>⟦Réádíñg %1… ····⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>file, reason</comment>
        <translation>⟦%1 çóúld ñót bé ópéñéd: %2 ··········⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it is</comment>
        <translation>⟦%1: %2 ··⟧</translation>
    </message>
    <message numerus="yes">
        <source>And %n remarks more about what could not be read.</source>
        <translation>
            <numerusform>⟦Áñd %n rémárkš móré ábóút whát çóúld ñót bé réád. ···················⟧</numerusform>
            <numerusform>⟦Áñd %n rémárkš móré ábóút whát çóúld ñót bé réád. ···················⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recorded elsewhere: it can be looked at, compared and reported on. To run the journey, add a connection to its server.</source>
        <translation>⟦&quot;%1&quot; wáš réçórdéd élšéwhéré: ít çáñ bé lóókéd át, çómpáréd áñd répórtéd óñ. Tó rúñ thé jóúrñéý, ádd á çóññéçtíóñ tó ítš šérvér. ··················································⟧</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>⟦Dróppéd téxt ····⟧</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>⟦Ópéñ á réçórdíñg… ······⟧</translation>
    </message>
    <message>
        <source>It cannot be told what this is. A HAR file, a support bundle, requests with their answers, a log of a client or server, a token or a WWW-Authenticate field can be opened; %1</source>
        <translation>⟦Ít çáññót bé tóld whát thíš íš. Á HÁR fílé, á šúppórt búñdlé, réqúéštš wíth théír áñšwérš, á lóg óf á çlíéñt ór šérvér, á tókéñ ór á WWW-Áúthéñtíçáté fíéld çáñ bé ópéñéd; %1 ·····································································⟧</translation>
    </message>
    <message>
        <source>Tell what you &amp;know</source>
        <translation>⟦Téll whát ýóú &amp;kñów ·······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeBar</name>
    <message>
        <source>Do it</source>
        <translation>⟦Dó ít ··⟧</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>⟦Díšmíšš ··⟧</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>⟦Díšmíšš thé ñótíçé ·······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeModel</name>
    <message>
        <source>Error</source>
        <translation>⟦Érrór ··⟧</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>⟦Wárñíñg ··⟧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>⟦Ñóté ·⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tímé ·⟧</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>⟦Kíñd ·⟧</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>⟦Çóññéçtíóñ ····⟧</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>⟦Whát wáš šáíd ·····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>⟦%1 tó %2 ···⟧</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>⟦%1 ór móré ····⟧</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>⟦át móšt %1 ····⟧</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>⟦á whólé ñúmbér ·····⟧</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>⟦á ñúmbér ···⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ObjectEditor</name>
    <message>
        <source>Include</source>
        <translation>⟦Íñçlúdé ··⟧</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>⟦Íñçlúdé %1 ····⟧</translation>
    </message>
    <message>
        <source>%1 more members can be edited as JSON only.</source>
        <translation>⟦%1 móré mémbérš çáñ bé édítéd áš JŠÓÑ óñlý. ·················⟧</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>⟦Ádd á mémbér ····⟧</translation>
    </message>
    <message>
        <source>Add a member to %1</source>
        <translation>⟦Ádd á mémbér tó %1 ·······⟧</translation>
    </message>
    <message>
        <source>Name of member %1 of %2</source>
        <translation>⟦Ñámé óf mémbér %1 óf %2 ·········⟧</translation>
    </message>
    <message>
        <source>name</source>
        <translation>⟦ñámé ·⟧</translation>
    </message>
    <message>
        <source>Remove member %1 of %2</source>
        <translation>⟦Rémóvé mémbér %1 óf %2 ········⟧</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>⟦Thíš íš réqúíréd. ······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OfferPage</name>
    <message>
        <source>List again</source>
        <translation>⟦Líšt ágáíñ ····⟧</translation>
    </message>
    <message>
        <source>Ask the server for the list again</source>
        <translation>⟦Ášk thé šérvér fór thé líšt ágáíñ ·············⟧</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>⟦Déšçríptíóñ ····⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>⟦Çáñçél thé çáll ······⟧</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>⟦Çópý áš ··⟧</translation>
    </message>
    <message>
        <source>Copy the call as a command or as code</source>
        <translation>⟦Çópý thé çáll áš á çómmáñd ór áš çódé ··············⟧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⟦%1 (%2) ··⟧</translation>
    </message>
    <message>
        <source>authscope-cli</source>
        <translation>⟦áúthšçópé-çlí ·····⟧</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>⟦çúrl ·⟧</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>⟦Pýthóñ ··⟧</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>⟦TýpéŠçrípt ····⟧</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>⟦Áškíñg thé šérvér… ·······⟧</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>⟦Áškíñg… ··⟧</translation>
    </message>
    <message>
        <source>The server says that this list has changed.</source>
        <translation>⟦Thé šérvér šáýš thát thíš líšt háš çháñgéd. ·················⟧</translation>
    </message>
    <message>
        <source>Copied. The token is taken from the environment variable MCP_TOKEN.</source>
        <translation>⟦Çópíéd. Thé tókéñ íš tákéñ fróm thé éñvíróñméñt váríáblé MÇP_TÓKÉÑ. ··························⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>⟦%n íñ áll ···⟧</numerusform>
            <numerusform>⟦%n íñ áll ···⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::OperationModel</name>
    <message>
        <source>#</source>
        <translation>⟦# ·⟧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>⟦Tímé ·⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñámé ·⟧</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>⟦Árgúméñtš ···⟧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>⟦Réšúlt ··⟧</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>⟦mš ·⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OperationView</name>
    <message>
        <source>Log lines to ask the server for</source>
        <translation>⟦Lóg líñéš tó ášk thé šérvér fór ············⟧</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>⟦Áš thé šérvér líkéš ·······⟧</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>⟦%1 áñd wóršé ····⟧</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>⟦Ášk fór ··⟧</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>⟦Prógréšš ···⟧</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>⟦Šhów thé éxçháñgé ······⟧</translation>
    </message>
    <message>
        <source>Show the exchange of this call</source>
        <translation>⟦Šhów thé éxçháñgé óf thíš çáll ············⟧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>⟦Réšúlt ··⟧</translation>
    </message>
    <message>
        <source>Structured content of the result</source>
        <translation>⟦Štrúçtúréd çóñtéñt óf thé réšúlt ············⟧</translation>
    </message>
    <message>
        <source>Result as received</source>
        <translation>⟦Réšúlt áš réçéívéd ·······⟧</translation>
    </message>
    <message>
        <source>The server&apos;s log lines during this call</source>
        <translation>⟦Thé šérvér&apos;š lóg líñéš dúríñg thíš çáll ···············⟧</translation>
    </message>
    <message>
        <source>The server logged nothing during this call.</source>
        <translation>⟦Thé šérvér lóggéd ñóthíñg dúríñg thíš çáll. ·················⟧</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>⟦Thé réšúlt štáñdš héré. ·········⟧</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>⟦Çóñtéñt ··⟧</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>⟦Štrúçtúréd ····⟧</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>⟦Áš réçéívéd ····⟧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>⟦Lóg ·⟧</translation>
    </message>
    <message>
        <source>History</source>
        <translation>⟦Híštórý ··⟧</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>⟦Ñót çálléd ýét. ······⟧</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>⟦Ñót réád ýét. ·····⟧</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>⟦Ñót fétçhéd ýét. ······⟧</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>⟦Rúññíñg… ···⟧</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>⟦tášk: %1 ···⟧</translation>
    </message>
    <message>
        <source>input asked for: %1</source>
        <translation>⟦íñpút áškéd fór: %1 ·······⟧</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>⟦Lóg (%1) ···⟧</translation>
    </message>
    <message>
        <source>The tool reports an error</source>
        <translation>⟦Thé tóól répórtš áñ érrór ··········⟧</translation>
    </message>
    <message>
        <source>as a task</source>
        <translation>⟦áš á tášk ···⟧</translation>
    </message>
    <message>
        <source>from the cache, as the server allows</source>
        <translation>⟦fróm thé çáçhé, áš thé šérvér állówš ··············⟧</translation>
    </message>
    <message>
        <source>input given: %1</source>
        <translation>⟦íñpút gívéñ: %1 ······⟧</translation>
    </message>
    <message>
        <source>the result was let go of to spare memory; repeat the call to see it</source>
        <translation>⟦thé réšúlt wáš lét gó óf tó špáré mémórý; répéát thé çáll tó šéé ít ··························⟧</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>⟦… áñd %1 móré ·····⟧</translation>
    </message>
    <message>
        <source>Fits the tool&apos;s output schema.</source>
        <translation>⟦Fítš thé tóól&apos;š óútpút šçhémá. ············⟧</translation>
    </message>
    <message>
        <source>The tool has no output schema to hold it against.</source>
        <translation>⟦Thé tóól háš ñó óútpút šçhémá tó hóld ít ágáíñšt. ···················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>entry, its place</comment>
        <translation>⟦%1, %2 ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PathView</name>
    <message>
        <source>Path of the journey</source>
        <translation>⟦Páth óf thé jóúrñéý ·······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PiecesView</name>
    <message>
        <source>Pieces of the result</source>
        <translation>⟦Píéçéš óf thé réšúlt ········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PromptsPage</name>
    <message>
        <source>Search prompts</source>
        <translation>⟦Šéárçh prómptš ·····⟧</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>⟦Prómptš ··⟧</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>⟦Fétçh ··⟧</translation>
    </message>
    <message>
        <source>Fetch the prompt&apos;s messages</source>
        <translation>⟦Fétçh thé prómpt&apos;š méššágéš ··········⟧</translation>
    </message>
    <message>
        <source>This server has no prompts.</source>
        <translation>⟦Thíš šérvér háš ñó prómptš. ··········⟧</translation>
    </message>
    <message>
        <source>The prompts are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>⟦Thé prómptš áré líštéd óñçé thé jóúrñéý réáçhéš thé MÇP šérvér. Préšš F5 tó rúñ ít. ·································⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required; it would be sent as it is.</source>
        <translation>⟦&quot;%1&quot; íš réqúíréd; ít wóúld bé šéñt áš ít íš. ·················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::QuestionPanel</name>
    <message>
        <source>&quot;%1&quot; is neither a whole path nor a file: URI.</source>
        <translation>⟦&quot;%1&quot; íš ñéíthér á whólé páth ñór á fílé: ÚRÍ. ··················⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid file: URI.</source>
        <translation>⟦&quot;%1&quot; íš ñó válíd fílé: ÚRÍ. ··········⟧</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>⟦Áddréšš óf thé págé ·······⟧</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>⟦Ópéñ íñ thé brówšér ·······⟧</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>⟦Ópéñ thé págé íñ thé brówšér ···········⟧</translation>
    </message>
    <message>
        <source>Messages for the model</source>
        <translation>⟦Méššágéš fór thé módél ········⟧</translation>
    </message>
    <message>
        <source>Your message in the model&apos;s place</source>
        <translation>⟦Ýóúr méššágé íñ thé módél&apos;š pláçé ·············⟧</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>⟦Ñámé óf thé módél ······⟧</translation>
    </message>
    <message>
        <source>Folders to tell, one a line</source>
        <translation>⟦Fóldérš tó téll, óñé á líñé ··········⟧</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>⟦Šéñd ·⟧</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>⟦Šéñd thé áñšwér ······⟧</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>⟦Déçlíñé ··⟧</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>⟦Déçlíñé tó áñšwér ······⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>Cancel: neither accept nor decline</source>
        <translation>⟦Çáñçél: ñéíthér áççépt ñór déçlíñé ·············⟧</translation>
    </message>
    <message>
        <source>Tell the server that you will not</source>
        <translation>⟦Téll thé šérvér thát ýóú wíll ñót ·············⟧</translation>
    </message>
    <message>
        <source>Tell the server that you did not decide</source>
        <translation>⟦Téll thé šérvér thát ýóú díd ñót déçídé ···············⟧</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>⟦Hóšt ·⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Áddréšš ··⟧</translation>
    </message>
    <message>
        <source>Opened. Press &quot;Done&quot; when you are finished there.</source>
        <translation>⟦Ópéñéd. Préšš &quot;Dóñé&quot; whéñ ýóú áré fíñíšhéd théré. ···················⟧</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>⟦Áškéd ··⟧</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>⟦Ýóúr áñšwér ····⟧</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>⟦Módél ··⟧</translation>
    </message>
    <message>
        <source>One folder a line; empty tells of none</source>
        <translation>⟦Óñé fóldér á líñé; émptý téllš óf ñóñé ···············⟧</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>⟦Fóldérš ··⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>⟦%n móré ··⟧</numerusform>
            <numerusform>⟦%n móré ··⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>⟦Thé šérvér ····⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>⟦&quot;%1&quot; ·⟧</translation>
    </message>
    <message>
        <source>%1 asks you something. Give it no password or other secret.</source>
        <translation>⟦%1 áškš ýóú šóméthíñg. Gívé ít ñó páššwórd ór óthér šéçrét. ·······················⟧</translation>
    </message>
    <message>
        <source>It only wants to know whether you agree.</source>
        <translation>⟦Ít óñlý wáñtš tó kñów whéthér ýóú ágréé. ················⟧</translation>
    </message>
    <message>
        <source>%1 asks which folders it may work in.</source>
        <translation>⟦%1 áškš whíçh fóldérš ít máý wórk íñ. ··············⟧</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>⟦Téll ít ··⟧</translation>
    </message>
    <message>
        <source>%1 asks you to visit a page.</source>
        <translation>⟦%1 áškš ýóú tó víšít á págé. ···········⟧</translation>
    </message>
    <message>
        <source>%1 wants a language model&apos;s answer. You answer in its place.</source>
        <translation>⟦%1 wáñtš á láñgúágé módél&apos;š áñšwér. Ýóú áñšwér íñ ítš pláçé. ························⟧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>⟦Dóñé ·⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ReportPage</name>
    <message>
        <source>Form of the report</source>
        <translation>⟦Fórm óf thé répórt ·······⟧</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>⟦Thé répórt ····⟧</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>⟦Whát wáš tákéñ óút ·······⟧</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>⟦Téxt fór á tíçkét ······⟧</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>⟦Wéb págé ···⟧</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>⟦Márkdówñ ···⟧</translation>
    </message>
    <message>
        <source>Support bundle, with all exchanges</source>
        <translation>⟦Šúppórt búñdlé, wíth áll éxçháñgéš ·············⟧</translation>
    </message>
    <message>
        <source>JUnit, for a build</source>
        <translation>⟦JÚñít, fór á búíld ·······⟧</translation>
    </message>
    <message>
        <source>SARIF, for a code host</source>
        <translation>⟦ŠÁRÍF, fór á çódé hóšt ········⟧</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>⟦Whéré ··⟧</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>⟦Šéçrét ··⟧</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>⟦Çháráçtérš ····⟧</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>⟦Tíméš ··⟧</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>⟦Fórm ·⟧</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>⟦Répórt ··⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>⟦Çópý thé répórt ······⟧</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>⟦Šávé… ··⟧</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>⟦Šávé thé répórt ······⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Leave the report</source>
        <translation>⟦Léávé thé répórt ······⟧</translation>
    </message>
    <message>
        <source>Nothing secret was found in this run.</source>
        <translation>⟦Ñóthíñg šéçrét wáš fóúñd íñ thíš rúñ. ··············⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n places without their secrets:</source>
        <translation>
            <numerusform>⟦%n pláçéš wíthóút théír šéçrétš: ············⟧</numerusform>
            <numerusform>⟦%n pláçéš wíthóút théír šéçrétš: ············⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>Report written without secrets: %1</source>
        <translation>⟦Répórt wríttéñ wíthóút šéçrétš: %1 ·············⟧</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>⟦Thé répórt çóúld ñót bé wríttéñ tó %1: %2. ················⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ResourcesPage</name>
    <message>
        <source>Search resources</source>
        <translation>⟦Šéárçh réšóúrçéš ······⟧</translation>
    </message>
    <message>
        <source>Resources and templates</source>
        <translation>⟦Réšóúrçéš áñd témplátéš ·········⟧</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>⟦Réád ·⟧</translation>
    </message>
    <message>
        <source>Read the resource</source>
        <translation>⟦Réád thé réšóúrçé ······⟧</translation>
    </message>
    <message>
        <source>This server has no resources.</source>
        <translation>⟦Thíš šérvér háš ñó réšóúrçéš. ···········⟧</translation>
    </message>
    <message>
        <source>The resources are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>⟦Thé réšóúrçéš áré líštéd óñçé thé jóúrñéý réáçhéš thé MÇP šérvér. Préšš F5 tó rúñ ít. ··································⟧</translation>
    </message>
    <message>
        <source>URI of the resource</source>
        <translation>⟦ÚRÍ óf thé réšóúrçé ·······⟧</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>⟦Wátçh ··⟧</translation>
    </message>
    <message>
        <source>Be told when the resource changes</source>
        <translation>⟦Bé tóld whéñ thé réšóúrçé çháñgéš ·············⟧</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>⟦ÚRÍ ·⟧</translation>
    </message>
    <message>
        <source>Fill in a variable</source>
        <translation>⟦Fíll íñ á váríáblé ·······⟧</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>⟦Wátçhíñg ···⟧</translation>
    </message>
    <message>
        <source>This server does not offer to tell of changes.</source>
        <translation>⟦Thíš šérvér dóéš ñót óffér tó téll óf çháñgéš. ··················⟧</translation>
    </message>
    <message>
        <source>Changed at %1. Read it again.</source>
        <translation>⟦Çháñgéd át %1. Réád ít ágáíñ. ···········⟧</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>⟦Ñó lóñgér wátçhéd: %1 ········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::RunsPage</name>
    <message>
        <source>First run</source>
        <translation>⟦Fíršt rúñ ···⟧</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>⟦Šéçóñd rúñ ····⟧</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>⟦Whát dífférš bétwééñ thé rúñš ···········⟧</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>⟦Whéré ··⟧</translation>
    </message>
    <message>
        <source>What</source>
        <translation>⟦Whát ·⟧</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>⟦Çómpáré rúñš ····⟧</translation>
    </message>
    <message>
        <source>First</source>
        <translation>⟦Fíršt ··⟧</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>⟦Šéçóñd ··⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>⟦Léávé thé çómpáríšóñ ········⟧</translation>
    </message>
    <message>
        <source>%1, the run before</source>
        <translation>⟦%1, thé rúñ béfóré ·······⟧</translation>
    </message>
    <message>
        <source>%1, the last run</source>
        <translation>⟦%1, thé lášt rúñ ······⟧</translation>
    </message>
    <message>
        <source>There are no two runs yet. Run a connection twice, or two connections, and what differs stands here: for one who can sign in and one who cannot, or before a change and after it.</source>
        <translation>⟦Théré áré ñó twó rúñš ýét. Rúñ á çóññéçtíóñ twíçé, ór twó çóññéçtíóñš, áñd whát dífférš štáñdš héré: fór óñé whó çáñ šígñ íñ áñd óñé whó çáññót, ór béfóré á çháñgé áñd áftér ít. ······································································⟧</translation>
    </message>
    <message>
        <source>request</source>
        <translation>⟦réqúéšt ··⟧</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>⟦óñlý íñ thé fíršt ······⟧</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>⟦óñlý íñ thé šéçóñd ·······⟧</translation>
    </message>
    <message>
        <source>Both ended the same way.</source>
        <translation>⟦Bóth éñdéd thé šámé wáý. ·········⟧</translation>
    </message>
    <message>
        <source>They ended differently.</source>
        <translation>⟦Théý éñdéd dífféréñtlý. ·········⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n differences that may explain something.</source>
        <translation>
            <numerusform>⟦%n dífféréñçéš thát máý éxpláíñ šóméthíñg. ················⟧</numerusform>
            <numerusform>⟦%n dífféréñçéš thát máý éxpláíñ šóméthíñg. ················⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>⟦%1, réçórdéd ····⟧</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>⟦(émptý) ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SchemaEditor</name>
    <message>
        <source>value</source>
        <translation>⟦válúé ··⟧</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>⟦%1, réqúíréd ····⟧</translation>
    </message>
    <message>
        <source>required</source>
        <translation>⟦réqúíréd ···⟧</translation>
    </message>
    <message>
        <source> · default %1</source>
        <translation>⟦ · défáúlt %1 ·····⟧</translation>
    </message>
    <message>
        <source>The JSON has something else here: %1</source>
        <translation>⟦Thé JŠÓÑ háš šóméthíñg élšé héré: %1 ··············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Session</name>
    <message>
        <source>starting the demo server…</source>
        <translation>⟦štártíñg thé démó šérvér… ··········⟧</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>⟦ñót rúñ ýét ····⟧</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>⟦wáítíñg fór ýóú ······⟧</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>⟦rúññíñg… ···⟧</translation>
    </message>
    <message>
        <source>a problem was found</source>
        <translation>⟦á próblém wáš fóúñd ·······⟧</translation>
    </message>
    <message>
        <source>ready, with warnings</source>
        <translation>⟦réádý, wíth wárñíñgš ········⟧</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>⟦réádý ··⟧</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>⟦tókéñ éxpíréd ·····⟧</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>⟦%1 míñ léft ····⟧</translation>
    </message>
    <message>
        <source>The demo server ended: %1</source>
        <translation>⟦Thé démó šérvér éñdéd: %1 ··········⟧</translation>
    </message>
    <message>
        <source>recorded, a problem was found</source>
        <translation>⟦réçórdéd, á próblém wáš fóúñd ···········⟧</translation>
    </message>
    <message>
        <source>recorded, no problem was found</source>
        <translation>⟦réçórdéd, ñó próblém wáš fóúñd ············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>⟦Áš thé šýštém ·····⟧</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>⟦Líght ··⟧</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>⟦Dárk ·⟧</translation>
    </message>
    <message>
        <source> %</source>
        <translation>⟦ % ·⟧</translation>
    </message>
    <message>
        <source> min</source>
        <translation>⟦ míñ ·⟧</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>⟦Lóók ·⟧</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>⟦Láñgúágé ···⟧</translation>
    </message>
    <message>
        <source>Of the window. What servers say, and the names of the standards, stay as they are.</source>
        <translation>⟦Óf thé wíñdów. Whát šérvérš šáý, áñd thé ñáméš óf thé štáñdárdš, štáý áš théý áré. ································⟧</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>⟦Çólóúrš ··⟧</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>⟦Šížé óf téxt ····⟧</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>⟦Šígñíñg íñ ····⟧</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>⟦Wáít fór thé brówšér ········⟧</translation>
    </message>
    <message>
        <source>A sign-in that nobody comes back from ends after this time.</source>
        <translation>⟦Á šígñ-íñ thát ñóbódý çóméš báçk fróm éñdš áftér thíš tímé. ·······················⟧</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>⟦Whéré thíñgš áré képt ········⟧</translation>
    </message>
    <message>
        <source>Connections, without secrets: %1</source>
        <translation>⟦Çóññéçtíóñš, wíthóút šéçrétš: %1 ············⟧</translation>
    </message>
    <message>
        <source>Secrets and tokens: %1</source>
        <translation>⟦Šéçrétš áñd tókéñš: %1 ········⟧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>⟦Šéttíñgš ···⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>⟦Léávé thé šéttíñgš ·······⟧</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s text size.</source>
        <translation>⟦Rélátívé tó thé šýštém&apos;š téxt šížé. ··············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SignInBanner</name>
    <message>
        <source>Address for the browser</source>
        <translation>⟦Áddréšš fór thé brówšér ·········⟧</translation>
    </message>
    <message>
        <source>Callback address from the browser</source>
        <translation>⟦Çállbáçk áddréšš fróm thé brówšér ·············⟧</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>⟦Ópéñ thé brówšér ······⟧</translation>
    </message>
    <message>
        <source>Open the browser at this address</source>
        <translation>⟦Ópéñ thé brówšér át thíš áddréšš ············⟧</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>⟦Úšé ·⟧</translation>
    </message>
    <message>
        <source>Use the pasted callback address</source>
        <translation>⟦Úšé thé páštéd çállbáçk áddréšš ············⟧</translation>
    </message>
    <message>
        <source>If the browser could not come back: paste the address it ended at</source>
        <translation>⟦Íf thé brówšér çóúld ñót çómé báçk: pášté thé áddréšš ít éñdéd át ··························⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çáñçél ··⟧</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>⟦Çáñçél thé šígñ-íñ ·······⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>⟦Çópý thé áddréšš fór thé brówšér ············⟧</translation>
    </message>
    <message>
        <source>The MCP server sends you to %1 to sign in</source>
        <translation>⟦Thé MÇP šérvér šéñdš ýóú tó %1 tó šígñ íñ ················⟧</translation>
    </message>
    <message>
        <source>Is that where you want to sign in? The address has not been opened yet.</source>
        <translation>⟦Íš thát whéré ýóú wáñt tó šígñ íñ? Thé áddréšš háš ñót bééñ ópéñéd ýét. ····························⟧</translation>
    </message>
    <message>
        <source>Waiting for you in the browser at %1</source>
        <translation>⟦Wáítíñg fór ýóú íñ thé brówšér át %1 ··············⟧</translation>
    </message>
    <message>
        <source>The browser comes back to %1.</source>
        <translation>⟦Thé brówšér çóméš báçk tó %1. ···········⟧</translation>
    </message>
    <message>
        <source> Sign in to the demo as %1 with the password %2.</source>
        <translation>⟦ Šígñ íñ tó thé démó áš %1 wíth thé páššwórd %2. ···················⟧</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>⟦%1:%2 léft ····⟧</translation>
    </message>
    <message>
        <source>Enter the code %1 at %2</source>
        <translation>⟦Éñtér thé çódé %1 át %2 ·········⟧</translation>
    </message>
    <message>
        <source>On this device or any other: open the address, enter the code, sign in. The run goes on by itself then.</source>
        <translation>⟦Óñ thíš dévíçé ór áñý óthér: ópéñ thé áddréšš, éñtér thé çódé, šígñ íñ. Thé rúñ góéš óñ bý ítšélf théñ. ·········································⟧</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>⟦Thé áddréšš ····⟧</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>⟦Çópý thé çódé ·····⟧</translation>
    </message>
    <message>
        <source>Copy the code to enter</source>
        <translation>⟦Çópý thé çódé tó éñtér ········⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::StationTile</name>
    <message>
        <source>Resource</source>
        <translation>⟦Réšóúrçé ···⟧</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>⟦Šérvér ··⟧</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>⟦&lt;1 mš ··⟧</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⟦%1 mš ··⟧</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⟦%1 š ·⟧</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, its state</comment>
        <translation>⟦%1, %2 ··⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextArguments</name>
    <message>
        <source>Arguments</source>
        <translation>⟦Árgúméñtš ···⟧</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>⟦%1, réqúíréd ····⟧</translation>
    </message>
    <message>
        <source>no completion: %1</source>
        <translation>⟦ñó çómplétíóñ: %1 ······⟧</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>⟦%1 óf %2 válúéš ······⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextEditor</name>
    <message>
        <source>%1, several lines</source>
        <translation>⟦%1, šévérál líñéš ······⟧</translation>
    </message>
    <message>
        <source>Several lines: %1</source>
        <translation>⟦Šévérál líñéš: %1 ······⟧</translation>
    </message>
    <message>
        <source>Send an empty text: %1</source>
        <translation>⟦Šéñd áñ émptý téxt: %1 ········⟧</translation>
    </message>
    <message>
        <source>Make a new one: %1</source>
        <translation>⟦Máké á ñéw óñé: %1 ·······⟧</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>⟦Ñów: %1 ··⟧</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>⟦Ñów ·⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokenView</name>
    <message>
        <source>Life of the token</source>
        <translation>⟦Lífé óf thé tókéñ ······⟧</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>⟦Héádér óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>⟦Çláímš óf thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>Checks on the token</source>
        <translation>⟦Çhéçkš óñ thé tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>Raw token</source>
        <translation>⟦Ráw tókéñ ···⟧</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>⟦Révéál ··⟧</translation>
    </message>
    <message>
        <source>Reveal the raw token</source>
        <translation>⟦Révéál thé ráw tókéñ ········⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çópý ·⟧</translation>
    </message>
    <message>
        <source>Copy the raw token</source>
        <translation>⟦Çópý thé ráw tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>⟦Héádér ··⟧</translation>
    </message>
    <message>
        <source>Claims, as received</source>
        <translation>⟦Çláímš, áš réçéívéd ·······⟧</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>⟦Çhéçkš ··⟧</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>⟦… áñd %1 móré ·····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>⟦Tókéñš ··⟧</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>⟦Çómpáré wíth ····⟧</translation>
    </message>
    <message>
        <source>Token to compare with</source>
        <translation>⟦Tókéñ tó çómpáré wíth ········⟧</translation>
    </message>
    <message>
        <source>Token to decode</source>
        <translation>⟦Tókéñ tó déçódé ······⟧</translation>
    </message>
    <message>
        <source>Paste any token, or an Authorization line. It is decoded here and sent nowhere.</source>
        <translation>⟦Pášté áñý tókéñ, ór áñ Áúthórížátíóñ líñé. Ít íš déçódéd héré áñd šéñt ñówhéré. ·······························⟧</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>⟦Šéçóñd tókéñ ····⟧</translation>
    </message>
    <message>
        <source>Paste the token to compare with.</source>
        <translation>⟦Pášté thé tókéñ tó çómpáré wíth. ············⟧</translation>
    </message>
    <message>
        <source>Both tokens, claim by claim</source>
        <translation>⟦Bóth tókéñš, çláím bý çláím ··········⟧</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>⟦Áççéšš tókéñ ····⟧</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>⟦ÍD tókéñ ···⟧</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>⟦Réfréšh tókéñ ·····⟧</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>⟦Páštéd tókéñ ····⟧</translation>
    </message>
    <message>
        <source>Second pasted token</source>
        <translation>⟦Šéçóñd páštéd tókéñ ·······⟧</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>⟦ópáqúé ··⟧</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>⟦Pášté á tókéñ ·····⟧</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>⟦ñóthíñg ··⟧</translation>
    </message>
    <message>
        <source>Nothing to show yet. Paste a token above: its claims, their meaning, its times and its signature are explained, with the keys and expectations of the connection if there is one. Run the journey and its own tokens stand in the list.</source>
        <translation>⟦Ñóthíñg tó šhów ýét. Pášté á tókéñ ábóvé: ítš çláímš, théír méáñíñg, ítš tíméš áñd ítš šígñátúré áré éxpláíñéd, wíth thé kéýš áñd éxpéçtátíóñš óf thé çóññéçtíóñ íf théré íš óñé. Rúñ thé jóúrñéý áñd ítš ówñ tókéñš štáñd íñ thé líšt. ····························································································⟧</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>⟦Bóth šáý thé šámé. ·······⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n claims differ.</source>
        <translation>
            <numerusform>⟦%n çláímš díffér. ······⟧</numerusform>
            <numerusform>⟦%n çláímš díffér. ······⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToldPanel</name>
    <message>
        <source>Forget all of it</source>
        <translation>⟦Fórgét áll óf ít ······⟧</translation>
    </message>
    <message>
        <source>Forget all that was told</source>
        <translation>⟦Fórgét áll thát wáš tóld ·········⟧</translation>
    </message>
    <message>
        <source>What you tell is held against what was recorded as soon as you press Enter or leave the field; nothing is sent.</source>
        <translation>⟦Whát ýóú téll íš héld ágáíñšt whát wáš réçórdéd áš šóóñ áš ýóú préšš Éñtér ór léávé thé fíéld; ñóthíñg íš šéñt. ············································⟧</translation>
    </message>
    <message>
        <source>The MCP server</source>
        <translation>⟦Thé MÇP šérvér ·····⟧</translation>
    </message>
    <message>
        <source>Lines of a log</source>
        <translation>⟦Líñéš óf á lóg ·····⟧</translation>
    </message>
    <message>
        <source>Of the MCP server, of a client, or of Okta&apos;s System Log.</source>
        <translation>⟦Óf thé MÇP šérvér, óf á çlíéñt, ór óf Óktá&apos;š Šýštém Lóg. ······················⟧</translation>
    </message>
    <message>
        <source>Its variables, as NAME=VALUE. Secrets are never shown.</source>
        <translation>⟦Ítš váríábléš, áš ÑÁMÉ=VÁLÚÉ. Šéçrétš áré ñévér šhówñ. ·····················⟧</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>⟦Whát ýóú kñów ·····⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Báçk ·⟧</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>⟦Báçk tó thé fíñdíñg ·······⟧</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>⟦Thé brówšér ····⟧</translation>
    </message>
    <message>
        <source>The whole address, with its query.</source>
        <translation>⟦Thé whólé áddréšš, wíth ítš qúérý. ·············⟧</translation>
    </message>
    <message>
        <source>Address at which it ended</source>
        <translation>⟦Áddréšš át whíçh ít éñdéd ··········⟧</translation>
    </message>
    <message>
        <source>What it shows where the sign-in got stuck</source>
        <translation>⟦Whát ít šhówš whéré thé šígñ-íñ gót štúçk ················⟧</translation>
    </message>
    <message>
        <source>Copied from the page.</source>
        <translation>⟦Çópíéd fróm thé págé. ········⟧</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>⟦ñót tóld ···⟧</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>⟦Fróm á fílé… ····⟧</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>⟦Fróm á fílé: %1 ······⟧</translation>
    </message>
    <message>
        <source>Take the text from a file</source>
        <translation>⟦Táké thé téxt fróm á fílé ··········⟧</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>file, reason</comment>
        <translation>⟦%1 çóúld ñót bé réád: %2 ·········⟧</translation>
    </message>
    <message>
        <source>This is longer than %1 MB. The lines around the refusal are enough.</source>
        <translation>⟦Thíš íš lóñgér tháñ %1 MB. Thé líñéš áróúñd thé réfúšál áré éñóúgh. ··························⟧</translation>
    </message>
    <message>
        <source>The whole address is wanted, as in http://127.0.0.1:8765/callback?code=…, not &quot;%1&quot;.</source>
        <translation>⟦Thé whólé áddréšš íš wáñtéd, áš íñ http://127.0.0.1:8765/çállbáçk?çódé=…, ñót &quot;%1&quot;. ·································⟧</translation>
    </message>
    <message>
        <source>Wanted: %1, not &quot;%2&quot;.</source>
        <translation>⟦Wáñtéd: %1, ñót &quot;%2&quot;. ········⟧</translation>
    </message>
    <message>
        <source>Judged is still &quot;%1&quot;.</source>
        <translation>⟦Júdgéd íš štíll &quot;%1&quot;. ········⟧</translation>
    </message>
    <message>
        <source>told</source>
        <translation>⟦tóld ·⟧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, certainty</comment>
        <translation>⟦%1 (%2) ··⟧</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>⟦Ñóthíñg wróñg wáš fóúñd. ·········⟧</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. What you tell now counts for the next run.</source>
        <translation>⟦Ñóthíñg háš bééñ júdgéd ýét. Whát ýóú téll ñów çóúñtš fór thé ñéxt rúñ. ····························⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>⟦Tóólš ··⟧</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>⟦Çáll ·⟧</translation>
    </message>
    <message>
        <source>Call the tool</source>
        <translation>⟦Çáll thé tóól ·····⟧</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>⟦Šéárçh tóólš ····⟧</translation>
    </message>
    <message>
        <source>This server has no tools.</source>
        <translation>⟦Thíš šérvér háš ñó tóólš. ··········⟧</translation>
    </message>
    <message>
        <source>The tools are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>⟦Thé tóólš áré líštéd óñçé thé jóúrñéý réáçhéš thé MÇP šérvér. Préšš F5 tó rúñ ít. ································⟧</translation>
    </message>
    <message>
        <source>Mend the JSON to call.</source>
        <translation>⟦Méñd thé JŠÓÑ tó çáll. ········⟧</translation>
    </message>
    <message>
        <source>As a task</source>
        <translation>⟦Áš á tášk ···⟧</translation>
    </message>
    <message>
        <source>Call the tool as a task</source>
        <translation>⟦Çáll thé tóól áš á tášk ·········⟧</translation>
    </message>
    <message>
        <source>The server works on it in the background; its state is asked for until the end</source>
        <translation>⟦Thé šérvér wórkš óñ ít íñ thé báçkgróúñd; ítš štáté íš áškéd fór úñtíl thé éñd ·······························⟧</translation>
    </message>
    <message>
        <source>says that it only reads</source>
        <translation>⟦šáýš thát ít óñlý réádš ·········⟧</translation>
    </message>
    <message>
        <source>may destroy, by its own words or for want of them</source>
        <translation>⟦máý déštróý, bý ítš ówñ wórdš ór fór wáñt óf thém ···················⟧</translation>
    </message>
    <message>
        <source>says that it destroys nothing</source>
        <translation>⟦šáýš thát ít déštróýš ñóthíñg ···········⟧</translation>
    </message>
    <message>
        <source>says that repeating does no more</source>
        <translation>⟦šáýš thát répéátíñg dóéš ñó móré ············⟧</translation>
    </message>
    <message>
        <source>has an output schema</source>
        <translation>⟦háš áñ óútpút šçhémá ········⟧</translation>
    </message>
    <message>
        <source>always runs as a task</source>
        <translation>⟦álwáýš rúñš áš á tášk ········⟧</translation>
    </message>
    <message>
        <source>This tool must not be called over HTTP: %1</source>
        <translation>⟦Thíš tóól múšt ñót bé çálléd óvér HTTP: %1 ················⟧</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running.</source>
        <translation>⟦&quot;%1&quot; íš rúññíñg. ······⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; it would be sent as it is.</source>
        <translation>
            <numerusform>⟦%n próblémš; ít wóúld bé šéñt áš ít íš. ···············⟧</numerusform>
            <numerusform>⟦%n próblémš; ít wóúld bé šéñt áš ít íš. ···············⟧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::TrafficPage</name>
    <message>
        <source>Filter the traffic</source>
        <translation>⟦Fíltér thé tráffíç ·······⟧</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>⟦Éxpórt HÁR… ····⟧</translation>
    </message>
    <message>
        <source>Export the traffic as HAR, redacted</source>
        <translation>⟦Éxpórt thé tráffíç áš HÁR, rédáçtéd ··············⟧</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>⟦Tráffíç ··⟧</translation>
    </message>
    <message>
        <source>Exchanges: %1</source>
        <translation>⟦Éxçháñgéš: %1 ·····⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⟦%1 óf %2 ···⟧</translation>
    </message>
    <message>
        <source>Export the traffic as HAR</source>
        <translation>⟦Éxpórt thé tráffíç áš HÁR ··········⟧</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>⟦HTTP árçhívé (*.hár) ········⟧</translation>
    </message>
    <message>
        <source>The traffic could not be written to %1: %2</source>
        <translation>⟦Thé tráffíç çóúld ñót bé wríttéñ tó %1: %2 ················⟧</translation>
    </message>
    <message>
        <source>Written to %1, without secrets and tokens.</source>
        <translation>⟦Wríttéñ tó %1, wíthóút šéçrétš áñd tókéñš. ················⟧</translation>
    </message>
    <message>
        <source>Show the traffic as a table</source>
        <translation>⟦Šhów thé tráffíç áš á táblé ··········⟧</translation>
    </message>
    <message>
        <source>Show the traffic as a ladder</source>
        <translation>⟦Šhów thé tráffíç áš á láddér ···········⟧</translation>
    </message>
    <message>
        <source>Traffic as a ladder</source>
        <translation>⟦Tráffíç áš á láddér ·······⟧</translation>
    </message>
    <message>
        <source>Filter: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;some words&quot;</source>
        <translation>⟦Fíltér: lég:tókéñ  štátúš:4xx  hóšt:óktá  -méthód:gét  mš:&gt;100  &quot;šómé wórdš&quot; ······························⟧</translation>
    </message>
    <message>
        <source>Terms that must all hold; &quot;or&quot; makes alternatives, - negates. Places: %1</source>
        <translation>⟦Térmš thát múšt áll hóld; &quot;ór&quot; mákéš áltérñátívéš, - ñégátéš. Pláçéš: %1 ····························⟧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>⟦Táblé ··⟧</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>⟦Láddér ··⟧</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>⟦Át çháráçtér %1: %2. ········⟧</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>⟦Šéárçhíñg… ····⟧</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>⟦Wrítíñg %1… ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::UnionEditor</name>
    <message>
        <source>Form of %1</source>
        <translation>⟦Fórm óf %1 ····⟧</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>⟦– çhóóšé – ····⟧</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>⟦– ñót šét – ····⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::VerdictBar</name>
    <message>
        <source>Why</source>
        <translation>⟦Whý ·⟧</translation>
    </message>
    <message>
        <source>Show why the run failed</source>
        <translation>⟦Šhów whý thé rúñ fáíléd ·········⟧</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>⟦Çhéçk ágáíñ ····⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>⟦%1: %2 ··⟧</translation>
    </message>
    <message>
        <source>Run again from where it failed</source>
        <translation>⟦Rúñ ágáíñ fróm whéré ít fáíléd ············⟧</translation>
    </message>
</context>
<context>
    <name>authscope::gui::WireView</name>
    <message>
        <source>

[The first %1 of %2 are shown.]</source>
        <translation>⟦

[Thé fíršt %1 óf %2 áré šhówñ.] ·············⟧</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspector for MCP servers behind OAuth</source>
        <translation>⟦Íñšpéçtór fór MÇP šérvérš béhíñd ÓÁúth ···············⟧</translation>
    </message>
    <message>
        <source>Use this file of connections.</source>
        <translation>⟦Úšé thíš fílé óf çóññéçtíóñš. ···········⟧</translation>
    </message>
    <message>
        <source>Write pictures of the main views, then exit.</source>
        <translation>⟦Wríté píçtúréš óf thé máíñ víéwš, théñ éxít. ·················⟧</translation>
    </message>
    <message>
        <source>Print how long the first paint took.</source>
        <translation>⟦Príñt hów lóñg thé fíršt páíñt tóók. ··············⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written to %1</source>
        <translation>
            <numerusform>⟦%n píçtúréš wríttéñ tó %1 ··········⟧</numerusform>
            <numerusform>⟦%n píçtúréš wríttéñ tó %1 ··········⟧</numerusform>
        </translation>
    </message>
    <message>
        <source>The MCP server to connect to; or files to look at: HAR, a support bundle, a client&apos;s log, a request with its answer.</source>
        <translation>⟦Thé MÇP šérvér tó çóññéçt tó; ór fíléš tó lóók át: HÁR, á šúppórt búñdlé, á çlíéñt&apos;š lóg, á réqúéšt wíth ítš áñšwér. ··············································⟧</translation>
    </message>
    <message>
        <source>Show the texts in this language: %1.</source>
        <translation>⟦Šhów thé téxtš íñ thíš láñgúágé: %1. ··············⟧</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <translation>⟦Théré íš ñó láñgúágé %1. Théré áré: %2. ···············⟧</translation>
    </message>
</context>
</TS>
