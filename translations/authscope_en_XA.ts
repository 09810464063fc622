<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en">
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
        <source>Run again with new tokens</source>
        <translation>⟦Rúñ ágáíñ wíth ñéw tókéñš ··········⟧</translation>
    </message>
    <message>
        <source>Runs the journey again, with new tokens</source>
        <translation>⟦Rúñš thé jóúrñéý ágáíñ, wíth ñéw tókéñš ···············⟧</translation>
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
        <source>The browser came back with a code. Qt&apos;s own flow sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>⟦Thé brówšér çámé báçk wíth á çódé. Qt&apos;š ówñ flów šéñdš thíš réqúéšt, šó ít çáññót bé çháñgéd héré; ít úšéš thé çódé úp. ···············································⟧</translation>
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
        <source>You sign in there, not here. The browser is asked for what stands below, one parameter a line; change what you like.</source>
        <translation>⟦Ýóú šígñ íñ théré, ñót héré. Thé brówšér íš áškéd fór whát štáñdš bélów, óñé párámétér á líñé; çháñgé whát ýóú líké. ··············································⟧</translation>
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
        <source>&quot;%1&quot; is required. Sent as it is.</source>
        <translation>⟦&quot;%1&quot; íš réqúíréd. Šéñt áš ít íš. ············⟧</translation>
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
        <source>Of the system&apos;s.</source>
        <translation>⟦Óf thé šýštém&apos;š. ······⟧</translation>
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
        <source>Problems: %1. Sent as it is.</source>
        <translation>⟦Próblémš: %1. Šéñt áš ít íš. ···········⟧</translation>
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
        <source>Run again with new tokens</source>
        <translation>⟦Rúñ ágáíñ wíth ñéw tókéñš ··········⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>⟦%1: %2 ··⟧</translation>
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
        <source>The MCP server to connect to.</source>
        <translation>⟦Thé MÇP šérvér tó çóññéçt tó. ···········⟧</translation>
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
</context>
</TS>
