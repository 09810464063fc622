<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cause</name>
    <message>
        <source>The token lacks a scope for this request</source>
        <translation>Al token le falta un ámbito para esta petición</translation>
    </message>
    <message>
        <source>The request is forbidden, and the answer does not say why</source>
        <translation>La petición está prohibida y la respuesta no dice por qué</translation>
    </message>
    <message>
        <source>Asking for more scopes does not help</source>
        <translation>Pedir más ámbitos no ayuda</translation>
    </message>
    <message>
        <source>The tool itself refuses</source>
        <translation>La propia herramienta se niega</translation>
    </message>
    <message>
        <source>The tool may pass the MCP token on to another API</source>
        <translation>Puede que la herramienta pase el token de MCP a otra API</translation>
    </message>
    <message>
        <source>The token decides which tools are listed</source>
        <translation>El token decide qué herramientas se listan</translation>
    </message>
    <message>
        <source>The token ended while a stream was open</source>
        <translation>El token caducó mientras había un flujo abierto</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience</source>
        <translation>El servidor MCP no comprueba la audiencia</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer</source>
        <translation>El servidor MCP no comprueba el emisor</translation>
    </message>
    <message>
        <source>The refresh token is no longer good</source>
        <translation>El token de refresco ya no vale</translation>
    </message>
    <message>
        <source>The refresh token was not used for too long</source>
        <translation>El token de refresco no se usó durante demasiado tiempo</translation>
    </message>
    <message>
        <source>A refresh token was used twice</source>
        <translation>Un token de refresco se usó dos veces</translation>
    </message>
    <message>
        <source>Two refreshes ran at the same time</source>
        <translation>Dos renovaciones se hicieron a la vez</translation>
    </message>
    <message>
        <source>A refresh asked for more than was granted</source>
        <translation>Una renovación pidió más de lo que se había concedido</translation>
    </message>
    <message>
        <source>The client did not authenticate when refreshing</source>
        <translation>El cliente no se autenticó al renovar</translation>
    </message>
    <message>
        <source>The refresh was signed with another DPoP key</source>
        <translation>La renovación se firmó con otra clave DPoP</translation>
    </message>
    <message>
        <source>The client has a refresh token and does not use it</source>
        <translation>El cliente tiene un token de refresco y no lo usa</translation>
    </message>
    <message>
        <source>The user no longer has access</source>
        <translation>El usuario ya no tiene acceso</translation>
    </message>
    <message>
        <source>No client id is known</source>
        <translation>No se conoce ningún ID de cliente</translation>
    </message>
    <message>
        <source>Nobody confirmed where the credentials would go</source>
        <translation>Nadie confirmó adónde irían las credenciales</translation>
    </message>
    <message>
        <source>The journey ended before its goal</source>
        <translation>El recorrido terminó antes de su meta</translation>
    </message>
    <message>
        <source>There is no refresh token</source>
        <translation>No hay token de refresco</translation>
    </message>
    <message>
        <source>The MCP server has no address for the signing keys</source>
        <translation>El servidor MCP no tiene dirección para las claves de firma</translation>
    </message>
    <message>
        <source>The MCP server&apos;s code uses a name that it does not import</source>
        <translation>El código del servidor MCP usa un nombre que no importa</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer is not set</source>
        <translation>El servidor MCP no tiene puesto el emisor</translation>
    </message>
    <message>
        <source>The MCP server gives its inner address to the world</source>
        <translation>El servidor MCP da su dirección interna al mundo</translation>
    </message>
    <message>
        <source>The server runs an old FastMCP</source>
        <translation>El servidor usa un FastMCP antiguo</translation>
    </message>
    <message>
        <source>The server&apos;s OAuth proxy forgot its clients</source>
        <translation>El proxy OAuth del servidor olvidó a sus clientes</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>No se conoce el nombre del host</translation>
    </message>
    <message>
        <source>localhost leads to an address where nobody listens</source>
        <translation>localhost lleva a una dirección en la que nadie escucha</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>El servidor rechaza la conexión</translation>
    </message>
    <message>
        <source>The connection ends without an answer</source>
        <translation>La conexión termina sin respuesta</translation>
    </message>
    <message>
        <source>The server does not answer in time</source>
        <translation>El servidor no responde a tiempo</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an unknown root</source>
        <translation>El certificado del servidor viene de una raíz desconocida</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>El certificado es de otro host</translation>
    </message>
    <message>
        <source>The server sends its certificate without the intermediate one</source>
        <translation>El servidor envía su certificado sin el intermedio</translation>
    </message>
    <message>
        <source>The certificate is not valid at this time</source>
        <translation>El certificado no es válido en este momento</translation>
    </message>
    <message>
        <source>The two sides have no TLS version in common</source>
        <translation>Los dos lados no tienen ninguna versión de TLS en común</translation>
    </message>
    <message>
        <source>http and https are mixed up</source>
        <translation>http y https están confundidos</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through</source>
        <translation>El proxy no deja pasar la conexión</translation>
    </message>
    <message>
        <source>A box in between replaces the certificate</source>
        <translation>Un equipo intermedio sustituye el certificado</translation>
    </message>
    <message>
        <source>A sign-in page of the network is in the way</source>
        <translation>Una página de inicio de sesión de la red está en medio</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock differs from the issuer&apos;s</source>
        <translation>El reloj del servidor MCP difiere del reloj del emisor</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata</source>
        <translation>El servidor no tiene metadatos de recurso protegido</translation>
    </message>
    <message>
        <source>The advertised resource metadata is not there</source>
        <translation>Los metadatos del recurso anunciados no están ahí</translation>
    </message>
    <message>
        <source>The resource metadata is at the wrong end of the path</source>
        <translation>Los metadatos del recurso están en el extremo equivocado de la ruta</translation>
    </message>
    <message>
        <source>The resource metadata is at one of its two addresses only</source>
        <translation>Los metadatos del recurso están solo en una de sus dos direcciones</translation>
    </message>
    <message>
        <source>Metadata is behind a login</source>
        <translation>Los metadatos están tras un inicio de sesión</translation>
    </message>
    <message>
        <source>The resource metadata is no metadata</source>
        <translation>Los metadatos del recurso no son metadatos</translation>
    </message>
    <message>
        <source>The 401 has no WWW-Authenticate header</source>
        <translation>El 401 no lleva la cabecera WWW-Authenticate</translation>
    </message>
    <message>
        <source>The WWW-Authenticate header is malformed</source>
        <translation>La cabecera WWW-Authenticate está mal formada</translation>
    </message>
    <message>
        <source>The challenge does not point to the resource metadata</source>
        <translation>El desafío no apunta a los metadatos del recurso</translation>
    </message>
    <message>
        <source>The resource metadata is for another URL</source>
        <translation>Los metadatos del recurso son de otra URL</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server</source>
        <translation>Los metadatos del recurso no nombran ningún servidor de autorización</translation>
    </message>
    <message>
        <source>The resource metadata lists scopes that should not be there</source>
        <translation>Los metadatos del recurso listan ámbitos que no deberían estar ahí</translation>
    </message>
    <message>
        <source>The resource metadata lists an endpoint instead of an issuer</source>
        <translation>Los metadatos del recurso listan un endpoint en vez de un emisor</translation>
    </message>
    <message>
        <source>The listed issuer has a final slash that the real one has not</source>
        <translation>El emisor listado lleva una barra final que el verdadero no tiene</translation>
    </message>
    <message>
        <source>The server answers without a token</source>
        <translation>El servidor responde sin token</translation>
    </message>
    <message>
        <source>The issuer is an address of the Admin Console</source>
        <translation>El emisor es una dirección de la Admin Console</translation>
    </message>
    <message>
        <source>This Okta org has no custom authorization servers</source>
        <translation>Esta organización de Okta no tiene servidores de autorización propios</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is not there</source>
        <translation>Los metadatos del servidor de autorización no están ahí</translation>
    </message>
    <message>
        <source>The client asked for the org&apos;s metadata instead of the server&apos;s</source>
        <translation>El cliente pidió los metadatos de la organización en vez de los del servidor</translation>
    </message>
    <message>
        <source>A browser may not follow the redirect to the metadata</source>
        <translation>Puede que un navegador no siga la redirección a los metadatos</translation>
    </message>
    <message>
        <source>The metadata is served at only some of the well-known addresses</source>
        <translation>Los metadatos están solo en algunas de las direcciones conocidas</translation>
    </message>
    <message>
        <source>A web page answers where the metadata should be</source>
        <translation>Una página web responde donde deberían estar los metadatos</translation>
    </message>
    <message>
        <source>The metadata is of another issuer</source>
        <translation>Los metadatos son de otro emisor</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>Los metadatos no ofrecen PKCE con S256</translation>
    </message>
    <message>
        <source>An endpoint is on another host than the issuer</source>
        <translation>Un endpoint está en otro host que el emisor</translation>
    </message>
    <message>
        <source>The signing keys cannot be fetched</source>
        <translation>No se pueden obtener las claves de firma</translation>
    </message>
    <message>
        <source>Okta registers no clients on its own</source>
        <translation>Okta no registra clientes por su cuenta</translation>
    </message>
    <message>
        <source>The authorization server takes no URL as client id</source>
        <translation>El servidor de autorización no acepta una URL como ID de cliente</translation>
    </message>
    <message>
        <source>The client may not register itself</source>
        <translation>El cliente no puede registrarse a sí mismo</translation>
    </message>
    <message>
        <source>The authorization server offers no registration, and no client id is known</source>
        <translation>El servidor de autorización no ofrece registro y no se conoce ningún ID de cliente</translation>
    </message>
    <message>
        <source>The registration request was refused for what it says</source>
        <translation>La petición de registro se rechazó por su contenido</translation>
    </message>
    <message>
        <source>The client&apos;s metadata document is not right</source>
        <translation>El documento de metadatos del cliente no es correcto</translation>
    </message>
    <message>
        <source>The client id belongs to another issuer</source>
        <translation>El ID de cliente pertenece a otro emisor</translation>
    </message>
    <message>
        <source>The callback of the server&apos;s OAuth proxy is not registered</source>
        <translation>La dirección de vuelta del proxy OAuth del servidor no está registrada</translation>
    </message>
    <message>
        <source>The client takes another port each time</source>
        <translation>El cliente toma cada vez otro puerto</translation>
    </message>
    <message>
        <source>Okta does not know the client id</source>
        <translation>Okta no conoce el ID de cliente</translation>
    </message>
    <message>
        <source>The redirect URI is not registered</source>
        <translation>El URI de redirección no está registrado</translation>
    </message>
    <message>
        <source>The app is of the wrong type for this flow</source>
        <translation>La aplicación es de un tipo equivocado para este flujo</translation>
    </message>
    <message>
        <source>The app requires PKCE</source>
        <translation>La aplicación exige PKCE</translation>
    </message>
    <message>
        <source>The PKCE method is not supported</source>
        <translation>El método de PKCE no está soportado</translation>
    </message>
    <message>
        <source>The response type is not allowed</source>
        <translation>El tipo de respuesta no está permitido</translation>
    </message>
    <message>
        <source>The authorization server rejects the resource parameter</source>
        <translation>El servidor de autorización rechaza el parámetro resource</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>La respuesta pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>The answer comes from another issuer</source>
        <translation>La respuesta viene de otro emisor</translation>
    </message>
    <message>
        <source>The user is not assigned to the app</source>
        <translation>El usuario no está asignado a la aplicación</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>A scope needs the user&apos;s consent</source>
        <translation>Un ámbito necesita el consentimiento del usuario</translation>
    </message>
    <message>
        <source>No one is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>A sign-on policy stops the user at Okta&apos;s page</source>
        <translation>Una política de inicio de sesión detiene al usuario en la página de Okta</translation>
    </message>
    <message>
        <source>The port of the redirect URI is in use</source>
        <translation>El puerto del URI de redirección está ocupado</translation>
    </message>
    <message>
        <source>The browser cannot reach the client</source>
        <translation>El navegador no puede llegar al cliente</translation>
    </message>
    <message>
        <source>No program answers to the redirect&apos;s own scheme</source>
        <translation>Ningún programa responde al esquema propio de la redirección</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <translation>El navegador no volvió</translation>
    </message>
    <message>
        <source>The token was asked for at the org&apos;s own server</source>
        <translation>El token se pidió al servidor de la propia organización</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>El secreto de cliente es incorrecto</translation>
    </message>
    <message>
        <source>The client secret was replaced</source>
        <translation>El secreto de cliente se sustituyó</translation>
    </message>
    <message>
        <source>The client did not authenticate</source>
        <translation>El cliente no se autenticó</translation>
    </message>
    <message>
        <source>The client authentication was refused</source>
        <translation>La autenticación del cliente se rechazó</translation>
    </message>
    <message>
        <source>The client authenticated in two ways at once</source>
        <translation>El cliente se autenticó de dos maneras a la vez</translation>
    </message>
    <message>
        <source>The Basic header cannot be read</source>
        <translation>No se puede leer la cabecera Basic</translation>
    </message>
    <message>
        <source>The client secret is in the URL</source>
        <translation>El secreto de cliente está en la URL</translation>
    </message>
    <message>
        <source>The client assertion is for another address</source>
        <translation>La aserción del cliente es para otra dirección</translation>
    </message>
    <message>
        <source>The times of the client assertion are not accepted</source>
        <translation>Las horas de la aserción del cliente no se aceptan</translation>
    </message>
    <message>
        <source>The client assertion&apos;s key is not the app&apos;s</source>
        <translation>La clave de la aserción del cliente no es la de la aplicación</translation>
    </message>
    <message>
        <source>The client assertion was used before</source>
        <translation>La aserción del cliente ya se usó antes</translation>
    </message>
    <message>
        <source>The request comes from a network that the app does not allow</source>
        <translation>La petición viene de una red que la aplicación no permite</translation>
    </message>
    <message>
        <source>A browser may not talk to the token endpoint</source>
        <translation>Un navegador no puede hablar con el endpoint de tokens</translation>
    </message>
    <message>
        <source>The token request is not a form</source>
        <translation>La petición de token no es un formulario</translation>
    </message>
    <message>
        <source>The app may not use this grant</source>
        <translation>La aplicación no puede usar esta concesión</translation>
    </message>
    <message>
        <source>The server does not know this grant</source>
        <translation>El servidor no conoce esta concesión</translation>
    </message>
    <message>
        <source>No scope was asked for, and there is no default</source>
        <translation>No se pidió ningún ámbito y no hay uno por defecto</translation>
    </message>
    <message>
        <source>openid was asked for without a user</source>
        <translation>Se pidió openid sin un usuario</translation>
    </message>
    <message>
        <source>OpenID scopes were asked for without openid</source>
        <translation>Se pidieron ámbitos de OpenID sin openid</translation>
    </message>
    <message>
        <source>A scope does not exist on this server</source>
        <translation>Un ámbito no existe en este servidor</translation>
    </message>
    <message>
        <source>The app requires DPoP</source>
        <translation>La aplicación exige DPoP</translation>
    </message>
    <message>
        <source>The client did not repeat its request with the server&apos;s nonce</source>
        <translation>El cliente no repitió su petición con el nonce del servidor</translation>
    </message>
    <message>
        <source>The DPoP proof is not accepted</source>
        <translation>La prueba DPoP no se acepta</translation>
    </message>
    <message>
        <source>The authorization code is no longer good</source>
        <translation>El código de autorización ya no vale</translation>
    </message>
    <message>
        <source>The code was given to another client</source>
        <translation>El código se dio a otro cliente</translation>
    </message>
    <message>
        <source>The code is of another authorization server</source>
        <translation>El código es de otro servidor de autorización</translation>
    </message>
    <message>
        <source>The redirect URI changed between sign-in and exchange</source>
        <translation>El URI de redirección cambió entre el inicio de sesión y el canje</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit the challenge</source>
        <translation>El verificador de PKCE no encaja con el desafío</translation>
    </message>
    <message>
        <source>The code was exchanged without its PKCE verifier</source>
        <translation>El código se canjeó sin su verificador de PKCE</translation>
    </message>
    <message>
        <source>The device sign-in did not end with a token</source>
        <translation>El inicio de sesión con dispositivo no acabó con un token</translation>
    </message>
    <message>
        <source>Okta limits the rate of requests</source>
        <translation>Okta limita la frecuencia de las peticiones</translation>
    </message>
    <message>
        <source>Okta could not compute the token&apos;s claims</source>
        <translation>Okta no pudo calcular las reclamaciones del token</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer holds no token</source>
        <translation>La respuesta del endpoint de tokens no contiene ningún token</translation>
    </message>
    <message>
        <source>Every call asks for a new token</source>
        <translation>Cada llamada pide un token nuevo</translation>
    </message>
    <message>
        <source>Okta ignores the audience parameter</source>
        <translation>Okta no hace caso del parámetro audience</translation>
    </message>
    <message>
        <source>No access policy fits this request</source>
        <translation>Ninguna política de acceso encaja con esta petición</translation>
    </message>
    <message>
        <source>The access policy is not assigned to this client</source>
        <translation>La política de acceso no está asignada a este cliente</translation>
    </message>
    <message>
        <source>The access policy no longer applies</source>
        <translation>La política de acceso ya no se aplica</translation>
    </message>
    <message>
        <source>The policy&apos;s rule lacks this grant type</source>
        <translation>A la regla de la política le falta este tipo de concesión</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover this user</source>
        <translation>La regla de la política no cubre a este usuario</translation>
    </message>
    <message>
        <source>The policy&apos;s rule does not cover a requested scope</source>
        <translation>La regla de la política no cubre un ámbito pedido</translation>
    </message>
    <message>
        <source>The client that registered itself is in no access policy</source>
        <translation>El cliente que se registró solo no está en ninguna política de acceso</translation>
    </message>
    <message>
        <source>Another rule of the policy matched than the one that is meant</source>
        <translation>Se aplicó otra regla de la política y no la prevista</translation>
    </message>
    <message>
        <source>An address is http instead of https</source>
        <translation>Una dirección es http en vez de https</translation>
    </message>
    <message>
        <source>The refusal comes from something in front of the MCP server</source>
        <translation>El rechazo viene de algo que está delante del servidor MCP</translation>
    </message>
    <message>
        <source>There is no MCP endpoint at this path</source>
        <translation>En esta ruta no hay ningún endpoint MCP</translation>
    </message>
    <message>
        <source>The server redirects to the path with or without the final slash</source>
        <translation>El servidor redirige a la ruta con o sin la barra final</translation>
    </message>
    <message>
        <source>The server redirects from https to http</source>
        <translation>El servidor redirige de https a http</translation>
    </message>
    <message>
        <source>The address redirects in a circle</source>
        <translation>La dirección redirige en círculo</translation>
    </message>
    <message>
        <source>A redirect to another origin loses the token</source>
        <translation>Una redirección a otro origen pierde el token</translation>
    </message>
    <message>
        <source>The Authorization header is lost before the MCP server</source>
        <translation>La cabecera Authorization se pierde antes del servidor MCP</translation>
    </message>
    <message>
        <source>The Authorization header is malformed</source>
        <translation>La cabecera Authorization está mal formada</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were sent to the MCP server</source>
        <translation>Las credenciales del cliente se enviaron al servidor MCP</translation>
    </message>
    <message>
        <source>The request carries credentials twice</source>
        <translation>La petición lleva credenciales dos veces</translation>
    </message>
    <message>
        <source>The token is in the URL</source>
        <translation>El token está en la URL</translation>
    </message>
    <message>
        <source>The request carries no token</source>
        <translation>La petición no lleva token</translation>
    </message>
    <message>
        <source>The Accept header does not name both media types</source>
        <translation>La cabecera Accept no nombra los dos tipos de medio</translation>
    </message>
    <message>
        <source>The Content-Type of the request is not JSON</source>
        <translation>El Content-Type de la petición no es JSON</translation>
    </message>
    <message>
        <source>The session id was not sent back</source>
        <translation>No se devolvió el ID de sesión</translation>
    </message>
    <message>
        <source>The server does not know this session</source>
        <translation>El servidor no conoce esta sesión</translation>
    </message>
    <message>
        <source>The server does not support this protocol version</source>
        <translation>El servidor no soporta esta versión del protocolo</translation>
    </message>
    <message>
        <source>Headers and body of the request do not agree</source>
        <translation>Las cabeceras y el cuerpo de la petición no concuerdan</translation>
    </message>
    <message>
        <source>Client and server speak different generations of MCP</source>
        <translation>Cliente y servidor hablan generaciones distintas de MCP</translation>
    </message>
    <message>
        <source>The server rejects the Origin header</source>
        <translation>El servidor rechaza la cabecera Origin</translation>
    </message>
    <message>
        <source>A browser may not talk to the MCP server</source>
        <translation>Un navegador no puede hablar con el servidor MCP</translation>
    </message>
    <message>
        <source>The server rejects the Host header</source>
        <translation>El servidor rechaza la cabecera Host</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor falló</translation>
    </message>
    <message>
        <source>The request is larger than the server or a proxy accepts</source>
        <translation>La petición es mayor de lo que acepta el servidor o un proxy</translation>
    </message>
    <message>
        <source>The MCP server limits the rate of requests</source>
        <translation>El servidor MCP limita la frecuencia de las peticiones</translation>
    </message>
    <message>
        <source>A proxy holds the stream back</source>
        <translation>Un proxy retiene el flujo</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>El token no es un JWT</translation>
    </message>
    <message>
        <source>The token is encrypted</source>
        <translation>El token está cifrado</translation>
    </message>
    <message>
        <source>The token is cut off</source>
        <translation>El token está cortado</translation>
    </message>
    <message>
        <source>An ID token was sent instead of an access token</source>
        <translation>Se envió un token de ID en vez de un token de acceso</translation>
    </message>
    <message>
        <source>An identity assertion was sent instead of an access token</source>
        <translation>Se envió una aserción de identidad en vez de un token de acceso</translation>
    </message>
    <message>
        <source>The server insists on the token type at+jwt</source>
        <translation>El servidor insiste en el tipo de token at+jwt</translation>
    </message>
    <message>
        <source>The token is not signed</source>
        <translation>El token no está firmado</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood</source>
        <translation>El token exige una extensión que no se entiende</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret</source>
        <translation>El token está firmado con un secreto compartido</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not the server&apos;s</source>
        <translation>El algoritmo del token no es el del servidor</translation>
    </message>
    <message>
        <source>The token&apos;s key is not in the issuer&apos;s key set</source>
        <translation>La clave del token no está en el conjunto de claves del emisor</translation>
    </message>
    <message>
        <source>The MCP server checks with the keys of another server</source>
        <translation>El servidor MCP comprueba con las claves de otro servidor</translation>
    </message>
    <message>
        <source>The token does not say which key signed it</source>
        <translation>El token no dice qué clave lo firmó</translation>
    </message>
    <message>
        <source>The MCP server works with old keys</source>
        <translation>El servidor MCP trabaja con claves antiguas</translation>
    </message>
    <message>
        <source>The signature does not fit the token</source>
        <translation>La firma no encaja con el token</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>The token is not valid yet</source>
        <translation>El token aún no es válido</translation>
    </message>
    <message>
        <source>The server insists on a client_id claim</source>
        <translation>El servidor insiste en una reclamación client_id</translation>
    </message>
    <message>
        <source>The token&apos;s subject is not what the server looks for</source>
        <translation>El sujeto del token no es lo que busca el servidor</translation>
    </message>
    <message>
        <source>Token and MCP server do not agree on DPoP</source>
        <translation>El token y el servidor MCP no están de acuerdo sobre DPoP</translation>
    </message>
    <message>
        <source>The token is bound to a client certificate</source>
        <translation>El token está ligado a un certificado de cliente</translation>
    </message>
    <message>
        <source>The token comes from the org&apos;s own server</source>
        <translation>El token viene del servidor de la propia organización</translation>
    </message>
    <message>
        <source>An endpoint is configured as the issuer</source>
        <translation>Hay un endpoint configurado como emisor</translation>
    </message>
    <message>
        <source>The issuers differ by the final slash</source>
        <translation>Los emisores difieren en la barra final</translation>
    </message>
    <message>
        <source>The token comes from another server of the same org</source>
        <translation>El token viene de otro servidor de la misma organización</translation>
    </message>
    <message>
        <source>The issuers differ by the host</source>
        <translation>Los emisores difieren en el host</translation>
    </message>
    <message>
        <source>The token comes from another issuer</source>
        <translation>El token viene de otro emisor</translation>
    </message>
    <message>
        <source>The audiences differ by the final slash</source>
        <translation>Las audiencias difieren en la barra final</translation>
    </message>
    <message>
        <source>The audiences differ by https://</source>
        <translation>Las audiencias difieren en https://</translation>
    </message>
    <message>
        <source>The audiences only look alike</source>
        <translation>Las audiencias solo parecen iguales</translation>
    </message>
    <message>
        <source>The token has the factory audience of the default server</source>
        <translation>El token lleva la audiencia de fábrica del servidor por defecto</translation>
    </message>
    <message>
        <source>The token&apos;s audience is a client id</source>
        <translation>La audiencia del token es un ID de cliente</translation>
    </message>
    <message>
        <source>The server expects its own URL as audience</source>
        <translation>El servidor espera su propia URL como audiencia</translation>
    </message>
    <message>
        <source>The token is for another audience</source>
        <translation>El token es para otra audiencia</translation>
    </message>
    <message>
        <source>The token is for another MCP server</source>
        <translation>El token es para otro servidor MCP</translation>
    </message>
    <message>
        <source>The token has several audiences</source>
        <translation>El token tiene varias audiencias</translation>
    </message>
    <message>
        <source>The token lacks a scope that the server requires</source>
        <translation>Al token le falta un ámbito que exige el servidor</translation>
    </message>
    <message>
        <source>The token has the scope where the server does not look</source>
        <translation>El token lleva el ámbito donde el servidor no mira</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>El token fue revocado</translation>
    </message>
    <message>
        <source>Introspection is not set up right</source>
        <translation>La introspección no está bien configurada</translation>
    </message>
    <message>
        <source>The MCP server runs with other values than its file has</source>
        <translation>El servidor MCP funciona con otros valores que los de su archivo</translation>
    </message>
    <message>
        <source>The MCP server may not be able to fetch the keys</source>
        <translation>Puede que el servidor MCP no pueda obtener las claves</translation>
    </message>
    <message>
        <source>The token was issued, but the MCP server refuses it</source>
        <translation>El token se emitió, pero el servidor MCP lo rechaza</translation>
    </message>
    <message>
        <source>The MCP endpoint does not take this method</source>
        <translation>El endpoint MCP no acepta este método</translation>
    </message>
    <message>
        <source>The server cannot check any token without the keys of the authorization server. The variable list of the guide leaves OAUTH_JWKS_URI out.</source>
        <translation>Sin las claves del servidor de autorización, el servidor MCP no puede comprobar ningún token. La lista de variables de la guía omite OAUTH_JWKS_URI.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings shows the Issuer; the keys are at {Issuer}/v1/keys. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings muestra el Issuer; las claves están en {Issuer}/v1/keys. No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Set OAUTH_JWKS_URI to {Issuer}/v1/keys and restart.</source>
        <translation>Asigne {Issuer}/v1/keys a OAUTH_JWKS_URI y reinicie.</translation>
    </message>
    <message>
        <source>The code stops, or a tool fails, with a NameError before OAuth plays a part.</source>
        <translation>El código se detiene, o una herramienta falla, con un NameError antes de que OAuth intervenga.</translation>
    </message>
    <message>
        <source>Add the import: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</source>
        <translation>Añada la importación: from starlette.requests import Request; from starlette.responses import RedirectResponse; from fastmcp import Context; from fastmcp.server.dependencies import get_access_token; from datetime import datetime.</translation>
    </message>
    <message>
        <source>The route of the guide that redirects to the authorization server&apos;s metadata adds a path to OAUTH_ISSUER and fails when that is unset.</source>
        <translation>La redirección de la guía a los metadatos del servidor de autorización añade una ruta a OAUTH_ISSUER y falla si esta variable no tiene valor.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: copie el valor.</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to that value and restart; better, replace the route by RemoteAuthProvider.</source>
        <translation>Asigne ese valor a OAUTH_ISSUER y reinicie; mejor aún, sustituya la redirección por RemoteAuthProvider.</translation>
    </message>
    <message>
        <source>It names itself by an address that only its own network knows, or with the MCP path twice. Clients from outside cannot use that name.</source>
        <translation>Se nombra con una dirección que solo conoce su propia red, o con la ruta MCP repetida. Los clientes de fuera no pueden usar ese nombre.</translation>
    </message>
    <message>
        <source>FastMCP: base_url is the public origin, https and without the MCP path, as in base_url=&quot;https://mcp.example.com&quot;.</source>
        <translation>FastMCP: base_url es el origen público, con https y sin la ruta MCP, como en base_url=&quot;https://mcp.example.com&quot;.</translation>
    </message>
    <message>
        <source>Versions up to 2.11 serve /mcp/ instead of /mcp, older ones do not read scp, and the texts of refusals differ.</source>
        <translation>Las versiones hasta la 2.11 sirven /mcp/ en vez de /mcp, las más antiguas no leen scp y los textos de rechazo son distintos.</translation>
    </message>
    <message>
        <source>Upgrade FastMCP (pip install --upgrade fastmcp), and read its notes on changes.</source>
        <translation>Actualice FastMCP (pip install --upgrade fastmcp) y lea sus notas de cambios.</translation>
    </message>
    <message>
        <source>Use the path with the final slash until then.</source>
        <translation>Hasta entonces, use la ruta con la barra final.</translation>
    </message>
    <message>
        <source>FastMCP&apos;s OAuthProxy and OIDCProxy register clients themselves. Kept in memory, or signed with a key made at each start, the registrations and tokens are lost with a restart.</source>
        <translation>OAuthProxy y OIDCProxy de FastMCP registran ellos mismos a los clientes. Si los registros y los tokens se guardan en memoria o se firman con una clave que se crea en cada arranque, se pierden al reiniciar.</translation>
    </message>
    <message>
        <source>OAuthProxy: a persistent client_storage and a fixed jwt_signing_key.</source>
        <translation>OAuthProxy: un client_storage persistente y una jwt_signing_key fija.</translation>
    </message>
    <message>
        <source>Delete the stored registration and its tokens, and register again.</source>
        <translation>Borre el registro guardado y sus tokens, y vuelva a registrarse.</translation>
    </message>
    <message>
        <source>No request could be sent. A browser may still work if it uses another name server or a VPN.</source>
        <translation>No se pudo enviar ninguna petición. Aun así, un navegador puede funcionar si usa otro servidor de nombres o una VPN.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if the name is your custom domain: its CNAME record is missing.</source>
        <translation>Customizations &gt; Brands &gt; su marca &gt; Domains, si el nombre es su dominio propio: falta su registro CNAME.</translation>
    </message>
    <message>
        <source>Create the DNS record of the deployment.</source>
        <translation>Cree el registro DNS del despliegue.</translation>
    </message>
    <message>
        <source>Correct the host name; connect the VPN that knows it.</source>
        <translation>Corrija el nombre del host; conecte la VPN que lo conoce.</translation>
    </message>
    <message>
        <source>localhost stands for both 127.0.0.1 and ::1, and the server listens on only one of them.</source>
        <translation>localhost designa tanto 127.0.0.1 como ::1, y el servidor escucha solo en una de las dos.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, if this is the redirect&apos;s address: register the IP address that the client listens on.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, si es la dirección de la redirección: registre la dirección literal en la que escucha el cliente.</translation>
    </message>
    <message>
        <source>Listen on both families, for instance host=&quot;::&quot; or two listeners.</source>
        <translation>Escuche en las dos familias, por ejemplo con host=&quot;::&quot; o con dos escuchas.</translation>
    </message>
    <message>
        <source>In the URL, use the IP address that answers.</source>
        <translation>Use en la URL la dirección literal que responde.</translation>
    </message>
    <message>
        <source>The machine was reached, but no program listens on that port.</source>
        <translation>Se llegó al equipo, pero ningún programa escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Start the server; in a container bind 0.0.0.0 and publish the port.</source>
        <translation>Inicie el servidor; en un contenedor, escuche en 0.0.0.0 y publique el puerto.</translation>
    </message>
    <message>
        <source>Correct the port.</source>
        <translation>Corrija el puerto.</translation>
    </message>
    <message>
        <source>Something listens there, but it does not speak HTTP, expects TLS, or fell over the request. A proxy or a firewall that cuts connections looks the same.</source>
        <translation>Algo escucha ahí, pero no habla HTTP, espera TLS o falló al recibir la petición. Un proxy o un cortafuegos que corta conexiones se ve igual.</translation>
    </message>
    <message>
        <source>Read the log of what listens on that port.</source>
        <translation>Lea el registro de lo que escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port, and http against https.</source>
        <translation>Compruebe el puerto, y si es http o https.</translation>
    </message>
    <message>
        <source>A connection that is never accepted points to a firewall. One that is accepted and then silent points to a server that hangs, often while it fetches the signing keys itself.</source>
        <translation>Una conexión que nunca se acepta apunta a un cortafuegos. Una que se acepta y luego calla apunta a un servidor que se queda colgado, a menudo mientras obtiene él mismo las claves de firma.</translation>
    </message>
    <message>
        <source>Security &gt; Networks, if a zone blocks the machine.</source>
        <translation>Security &gt; Networks, si una zona bloquea el equipo.</translation>
    </message>
    <message>
        <source>Open the firewall or security group; let the server reach the authorization server on port 443.</source>
        <translation>Abra el cortafuegos o el grupo de seguridad; deje que el servidor llegue al servidor de autorización por el puerto 443.</translation>
    </message>
    <message>
        <source>Check the VPN and the proxy; raise the time limit to tell slow from silent.</source>
        <translation>Compruebe la VPN y el proxy; aumente el tiempo límite para distinguir un servidor lento de uno mudo.</translation>
    </message>
    <message>
        <source>The certificate may be self-signed, from a private authority, or sent without its intermediate. If it names a security product, a proxy reads the traffic.</source>
        <translation>Puede que el certificado sea autofirmado, venga de una autoridad privada o se envíe sin el intermedio. Si nombra un producto de seguridad, un proxy lee el tráfico.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, with the full chain.</source>
        <translation>Instale un certificado de una autoridad pública, con la cadena completa.</translation>
    </message>
    <message>
        <source>Trust the private root (--ca-file). Do not switch verification off.</source>
        <translation>Confíe en la raíz privada (--ca-file). No desactive la verificación.</translation>
    </message>
    <message>
        <source>The name in the URL is not among the names that the certificate lists.</source>
        <translation>El nombre de la URL no está entre los nombres que lista el certificado.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is your custom domain: its certificate.</source>
        <translation>Customizations &gt; Brands &gt; su marca &gt; Domains, si es su dominio propio: su certificado.</translation>
    </message>
    <message>
        <source>Install a certificate that lists the host.</source>
        <translation>Instale un certificado que liste el host.</translation>
    </message>
    <message>
        <source>Use a host name that the certificate lists.</source>
        <translation>Use un nombre de host que liste el certificado.</translation>
    </message>
    <message>
        <source>Browsers have the intermediate certificate from elsewhere; programs, Python and Node do not.</source>
        <translation>Los navegadores obtienen el certificado intermedio de otra parte; los demás programas, Python y Node entre ellos, no.</translation>
    </message>
    <message>
        <source>Customizations &gt; Brands &gt; your brand &gt; Domains, if it is a custom domain: upload the whole chain.</source>
        <translation>Customizations &gt; Brands &gt; su marca &gt; Domains, si es un dominio propio: suba la cadena completa.</translation>
    </message>
    <message>
        <source>Configure the full chain (fullchain.pem): the server&apos;s certificate, then the intermediate ones.</source>
        <translation>Configure la cadena completa (fullchain.pem): el certificado del servidor y, a continuación, los intermedios.</translation>
    </message>
    <message>
        <source>It has expired or is not yet valid. If only this machine&apos;s clock says so, the clock is wrong.</source>
        <translation>Ha caducado o aún no es válido. Si solo lo dice el reloj de este equipo, el que está mal es el reloj.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renueve el certificado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The handshake ended before any certificate was shown: an old server, or a box in between that speaks only TLS 1.0 or 1.1. Okta refuses everything below 1.2.</source>
        <translation>La negociación terminó antes de que se mostrara ningún certificado: un servidor antiguo, o un equipo intermedio que solo habla TLS 1.0 o 1.1. Okta rechaza todo lo anterior a 1.2.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Active TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>Update the client, or the proxy that it goes through.</source>
        <translation>Actualice el cliente, o el proxy por el que pasa.</translation>
    </message>
    <message>
        <source>One side speaks TLS and the other does not.</source>
        <translation>Un lado habla TLS y el otro no.</translation>
    </message>
    <message>
        <source>Correct the scheme of base_url, or the port that the proxy forwards to.</source>
        <translation>Corrija el esquema de base_url, o el puerto al que reenvía el proxy.</translation>
    </message>
    <message>
        <source>Change the scheme of the URL.</source>
        <translation>Cambie el esquema de la URL.</translation>
    </message>
    <message>
        <source>The refusal is the proxy&apos;s, not the server&apos;s: 407 asks for its credentials, 403 is its block list.</source>
        <translation>El rechazo es del proxy, no del servidor: 407 pide las credenciales del proxy, 403 es su lista de bloqueo.</translation>
    </message>
    <message>
        <source>Correct the proxy settings and its credentials; have *.okta.com, *.oktacdn.com and the MCP host allowed; no proxy for loopback addresses.</source>
        <translation>Corrija los ajustes del proxy y sus credenciales; haga que se permitan *.okta.com, *.oktacdn.com y el host MCP; nada de proxy para las direcciones de bucle local.</translation>
    </message>
    <message>
        <source>The certificate is not from a public authority. Browsers trust the company&apos;s root, Python, Node and other programs do not.</source>
        <translation>El certificado no es de una autoridad pública. Los navegadores confían en la raíz de la empresa; Python, Node y otros programas no.</translation>
    </message>
    <message>
        <source>Give the root to the server&apos;s runtime too (SSL_CERT_FILE), because it fetches Okta&apos;s keys.</source>
        <translation>Dé la raíz también al entorno de ejecución del servidor (SSL_CERT_FILE), porque obtiene las claves de Okta.</translation>
    </message>
    <message>
        <source>Give the company&apos;s root to the runtime (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or have the host exempted from inspection.</source>
        <translation>Dé la raíz de la empresa al entorno de ejecución (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), o haga que el host quede exento de la inspección.</translation>
    </message>
    <message>
        <source>Requests for metadata end at an unrelated host, as in a hotel or a guest network before its terms are accepted.</source>
        <translation>Las peticiones de metadatos acaban en un host ajeno, como en un hotel o en una red de invitados antes de aceptar sus condiciones.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>Abra un navegador, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Two independent hosts agree on another time. Tokens then look fresh or expired wrongly, and proofs and assertions signed here are refused.</source>
        <translation>Dos hosts independientes coinciden en una hora distinta. Entonces los tokens parecen vigentes o caducados sin serlo, y las pruebas y aserciones firmadas aquí se rechazan.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on this machine.</source>
        <translation>Active la sincronización de hora en este equipo.</translation>
    </message>
    <message>
        <source>A server that is far ahead sees fresh tokens as expired; FastMCP allows no tolerance. One that is behind accepts expired ones.</source>
        <translation>Un servidor adelantado ve caducados los tokens recientes; FastMCP no admite tolerancia. Uno atrasado acepta tokens caducados.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation on the server&apos;s host or virtual machine.</source>
        <translation>Active la sincronización de hora en el host o la máquina virtual del servidor.</translation>
    </message>
    <message>
        <source>Over plain HTTP everyone on the way can read the token. Only loopback addresses are exempt.</source>
        <translation>Por HTTP simple, cualquiera que esté en el camino puede leer el token. Solo están exentas las direcciones de bucle local.</translation>
    </message>
    <message>
        <source>Serve over https and set base_url to the https address.</source>
        <translation>Sirva por https y ponga en base_url la dirección https.</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>Use https en la URL.</translation>
    </message>
    <message>
        <source>It has not the form of an MCP server&apos;s answer: a gateway, firewall or load balancer refused. Okta has no part in it.</source>
        <translation>No tiene la forma de una respuesta de un servidor MCP: lo rechazó una pasarela, un cortafuegos o un balanceador de carga. Okta no tiene nada que ver.</translation>
    </message>
    <message>
        <source>Correct the rule of the gateway, so that requests with a Bearer token reach the MCP server.</source>
        <translation>Corrija la regla de la pasarela para que las peticiones con un token Bearer lleguen al servidor MCP.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway; a server log without an entry for the request proves it.</source>
        <translation>Pregunte a quien administre la pasarela; la prueba es un registro del servidor sin ninguna entrada de la petición.</translation>
    </message>
    <message>
        <source>The host answers, but not as an MCP server at this address. FastMCP listens at /mcp unless told otherwise.</source>
        <translation>El host responde, pero no como servidor MCP en esta dirección. FastMCP escucha en /mcp si no se le indica otra cosa.</translation>
    </message>
    <message>
        <source>Check mcp.run(path=…) and the prefix that a gateway adds.</source>
        <translation>Compruebe mcp.run(path=…) y el prefijo que añade una pasarela.</translation>
    </message>
    <message>
        <source>Correct the path of the MCP URL.</source>
        <translation>Corrija la ruta de la URL MCP.</translation>
    </message>
    <message>
        <source>A client that repeats the request with its body and its Authorization header gets through; others do not.</source>
        <translation>Un cliente que repite la petición con su cuerpo y su cabecera Authorization lo consigue; otros no.</translation>
    </message>
    <message>
        <source>FastMCP: the path is /mcp from 2.12, /mcp/ before.</source>
        <translation>FastMCP: la ruta es /mcp desde la 2.12; antes, /mcp/.</translation>
    </message>
    <message>
        <source>Use the exact path of the redirect.</source>
        <translation>Use la ruta exacta de la redirección.</translation>
    </message>
    <message>
        <source>The scheme is part of the origin, so clients drop the Authorization header. Usually TLS ends at a proxy and the server behind it builds the address from its own plain connection.</source>
        <translation>El esquema forma parte del origen, así que los clientes quitan la cabecera Authorization. Por lo general, TLS termina en un proxy y el servidor que hay detrás compone la dirección a partir de su propia conexión sin cifrar.</translation>
    </message>
    <message>
        <source>Start uvicorn with --proxy-headers, set FORWARDED_ALLOW_IPS and let the proxy send X-Forwarded-Proto: https.</source>
        <translation>Inicie uvicorn con --proxy-headers, defina FORWARDED_ALLOW_IPS y haga que el proxy envíe X-Forwarded-Proto: https.</translation>
    </message>
    <message>
        <source>Use the exact path, so that no redirect is needed.</source>
        <translation>Use la ruta exacta, para que no haga falta ninguna redirección.</translation>
    </message>
    <message>
        <source>A proxy that adds the final slash before a server that takes it away does this, and so does one that sends https back to https because TLS ends before it.</source>
        <translation>Así ocurre cuando un proxy añade la barra final delante de un servidor que la quita, y también cuando un proxy vuelve a redirigir de https a https porque TLS termina antes de él.</translation>
    </message>
    <message>
        <source>Let only one of proxy and server redirect; tell the server the outer scheme (X-Forwarded-Proto).</source>
        <translation>Deje que redirija solo uno, el proxy o el servidor; indique al servidor el esquema exterior (X-Forwarded-Proto).</translation>
    </message>
    <message>
        <source>Use the address that answers without a redirect.</source>
        <translation>Use la dirección que responde sin redirección.</translation>
    </message>
    <message>
        <source>A token must not be carried to another scheme, host or port, so the server behind the redirect sees a request without one.</source>
        <translation>Un token no puede pasar a otro esquema, host o puerto, así que el servidor que hay tras la redirección ve una petición sin token.</translation>
    </message>
    <message>
        <source>Serve the MCP endpoint where clients are told to call it.</source>
        <translation>Sirva el endpoint MCP donde se dice a los clientes que lo llamen.</translation>
    </message>
    <message>
        <source>Configure the final URL. Do not forward the token by hand.</source>
        <translation>Configure la URL final. No reenvíe el token a mano.</translation>
    </message>
    <message>
        <source>The token was sent, and the server answers as if none had come. A proxy or gateway in between removes or consumes the header.</source>
        <translation>El token se envió y el servidor responde como si no hubiera llegado ninguno. Un proxy o una pasarela intermedios quitan o consumen la cabecera.</translation>
    </message>
    <message>
        <source>nginx: proxy_set_header Authorization $http_authorization; Apache with mod_wsgi: WSGIPassAuthorization On; API gateway: let the header through.</source>
        <translation>nginx: proxy_set_header Authorization $http_authorization; Apache con mod_wsgi: WSGIPassAuthorization On; pasarela de API: deje pasar la cabecera.</translation>
    </message>
    <message>
        <source>Try the server&apos;s own address, past the proxy, to confirm it.</source>
        <translation>Para confirmarlo, pruebe la dirección propia del servidor, sin pasar por el proxy.</translation>
    </message>
    <message>
        <source>The server cannot read a token from it. Often the word Bearer was pasted into a field that already adds it.</source>
        <translation>El servidor no puede leer ningún token en ella. A menudo se pegó la palabra Bearer en un campo que ya la añade.</translation>
    </message>
    <message>
        <source>Enter the bare token, without Bearer, quotes or line breaks.</source>
        <translation>Introduzca solo el token, sin Bearer, comillas ni saltos de línea.</translation>
    </message>
    <message>
        <source>Basic is for the token endpoint. The MCP server wants a Bearer token, and now knows the secret.</source>
        <translation>Basic es para el endpoint de tokens. El servidor MCP quiere un token Bearer, y ahora conoce el secreto.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret: replace the one that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Generate new secret: sustituya el que se envió.</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token first, and send that: Authorization: Bearer and the token.</source>
        <translation>Pida primero un token al endpoint de tokens y envíe este: Authorization: Bearer y el token.</translation>
    </message>
    <message>
        <source>Only one way may be used. FastMCP takes the first header, another server may take the other one or refuse.</source>
        <translation>Solo se puede usar una vía. FastMCP toma la primera cabecera; otro servidor puede tomar la otra o rechazar la petición.</translation>
    </message>
    <message>
        <source>See that no proxy adds a header of its own.</source>
        <translation>Asegúrese de que ningún proxy añada una cabecera propia.</translation>
    </message>
    <message>
        <source>Remove the Authorization field from the custom headers of the client&apos;s entry.</source>
        <translation>Quite la cabecera Authorization de las cabeceras personalizadas de la entrada del cliente.</translation>
    </message>
    <message>
        <source>MCP forbids it, and FastMCP does not look there. URLs are written to logs, so the token must be taken for known.</source>
        <translation>MCP lo prohíbe y FastMCP no mira ahí. Las URL quedan escritas en registros, así que hay que dar el token por conocido.</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: look for uses of the token; a short Access token lifetime limits the harm.</source>
        <translation>Reports &gt; System Log: busque usos del token; un Access token lifetime corto limita el daño.</translation>
    </message>
    <message>
        <source>Send it in the header, Authorization: Bearer and the token, and get a new one.</source>
        <translation>Envíelo en la cabecera, Authorization: Bearer y el token, y obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The server asks for one with 401, which is how the flow starts. It stops here unless the client signs in or sends the token that it has.</source>
        <translation>El servidor lo pide con un 401, y así empieza el flujo. Se queda aquí si el cliente no inicia sesión ni envía el token que tiene.</translation>
    </message>
    <message>
        <source>Sign in, or configure the token for this server.</source>
        <translation>Inicie sesión, o configure el token para este servidor.</translation>
    </message>
    <message>
        <source>405 to GET or DELETE is allowed: servers without sessions, such as FastMCP with stateless_http=True, have only POST. 405 to POST is not: every request of MCP is one, so a route or a gateway in front of the server keeps it away.</source>
        <translation>Un 405 a GET o DELETE está permitido: los servidores sin sesiones, como FastMCP con stateless_http=True, solo tienen POST. Un 405 a POST no lo está: toda petición de MCP es un POST, así que lo bloquea una ruta o una pasarela situada delante del servidor.</translation>
    </message>
    <message>
        <source>If POST gets 405: let POST (and DELETE) through to this path.</source>
        <translation>Si POST recibe 405: deje pasar POST (y DELETE) a esta ruta.</translation>
    </message>
    <message>
        <source>If only GET does: go on without the GET stream.</source>
        <translation>Si solo lo recibe GET: siga sin el flujo de GET.</translation>
    </message>
    <message>
        <source>An MCP server may answer with JSON or with an event stream, and wants to read that the client takes both; */* does not count.</source>
        <translation>Un servidor MCP puede responder con JSON o con un flujo de eventos, y quiere leer que el cliente acepta ambos; */* no cuenta.</translation>
    </message>
    <message>
        <source>Send Accept: application/json, text/event-stream.</source>
        <translation>Envíe Accept: application/json, text/event-stream.</translation>
    </message>
    <message>
        <source>MCP messages are sent as application/json.</source>
        <translation>Los mensajes de MCP se envían como application/json.</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json.</source>
        <translation>Envíe Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The server opened a session, and a later request came without Mcp-Session-Id: a client&apos;s mistake, a proxy that drops the header, or a browser that may not read it.</source>
        <translation>El servidor abrió una sesión y una petición posterior llegó sin Mcp-Session-Id: un error del cliente, un proxy que quita la cabecera o un navegador que no puede leerla.</translation>
    </message>
    <message>
        <source>Let the proxy pass Mcp-Session-Id and expose it by CORS, or run FastMCP with stateless_http=True.</source>
        <translation>Haga que el proxy deje pasar Mcp-Session-Id y expóngala mediante CORS, o ejecute FastMCP con stateless_http=True.</translation>
    </message>
    <message>
        <source>Send the Mcp-Session-Id of the answer to initialize with every request.</source>
        <translation>Envíe en cada petición el Mcp-Session-Id de la respuesta a initialize.</translation>
    </message>
    <message>
        <source>It was restarted, the session ran out, or several replicas each keep their own sessions (then 200 and 404 alternate).</source>
        <translation>Se reinició, la sesión caducó o hay varias réplicas y cada una guarda sus propias sesiones (entonces se alternan 200 y 404).</translation>
    </message>
    <message>
        <source>Make sessions sticky, or run with stateless_http=True.</source>
        <translation>Use afinidad de sesión, o ejecútelo con stateless_http=True.</translation>
    </message>
    <message>
        <source>Initialise again.</source>
        <translation>Vuelva a inicializar.</translation>
    </message>
    <message>
        <source>Client and server have no MCP revision in common, or the client asked for the wrong one.</source>
        <translation>Cliente y servidor no tienen ninguna revisión de MCP en común, o el cliente pidió la equivocada.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Actualice el servidor.</translation>
    </message>
    <message>
        <source>Update the client, or choose a revision that the server names.</source>
        <translation>Actualice el cliente, o elija una revisión que nombre el servidor.</translation>
    </message>
    <message>
        <source>MCP 2026-07-28 repeats method, name and version in headers, and the server compares. Often a gateway changes the body or drops headers that it does not know.</source>
        <translation>MCP 2026-07-28 repite el método, el nombre y la versión en cabeceras, y el servidor los compara. A menudo una pasarela cambia el cuerpo o quita cabeceras que no conoce.</translation>
    </message>
    <message>
        <source>Gateway: let Mcp-Method, Mcp-Name and MCP-Protocol-Version pass unchanged.</source>
        <translation>Pasarela: deje pasar sin cambios Mcp-Method, Mcp-Name y MCP-Protocol-Version.</translation>
    </message>
    <message>
        <source>Take both from the same message.</source>
        <translation>Tome ambas cosas del mismo mensaje.</translation>
    </message>
    <message>
        <source>Up to 2025-11-25 a connection opens with initialize and has a session; from 2026-07-28 each request stands for itself.</source>
        <translation>Hasta 2025-11-25, una conexión se abre con initialize y tiene una sesión; desde 2026-07-28, cada petición es independiente.</translation>
    </message>
    <message>
        <source>Upgrade the server&apos;s SDK, which serves both.</source>
        <translation>Actualice el SDK del servidor, que admite ambas.</translation>
    </message>
    <message>
        <source>Use a client that tries both openings, or set its protocol version.</source>
        <translation>Use un cliente que pruebe las dos formas de apertura, o fije su versión del protocolo.</translation>
    </message>
    <message>
        <source>This is a guard against DNS rebinding and has nothing to do with OAuth.</source>
        <translation>Es una protección contra el DNS rebinding y no tiene nada que ver con OAuth.</translation>
    </message>
    <message>
        <source>Add the origin to allowed_origins.</source>
        <translation>Añada el origen a allowed_origins.</translation>
    </message>
    <message>
        <source>Do not send Origin unless it is a browser.</source>
        <translation>No envíe Origin si no es un navegador.</translation>
    </message>
    <message>
        <source>A client in a browser first asks with OPTIONS and can read only what CORS allows. Programs outside a browser do not notice.</source>
        <translation>Un cliente en un navegador pregunta primero con OPTIONS y solo puede leer lo que permite CORS. Los programas fuera de un navegador no notan nada.</translation>
    </message>
    <message>
        <source>CORS middleware outside of the authentication: allow the origin and the headers Authorization, Content-Type and the Mcp ones, and expose WWW-Authenticate and Mcp-Session-Id.</source>
        <translation>Middleware CORS por fuera de la autenticación: permita el origen y las cabeceras Authorization, Content-Type y las de Mcp, y exponga WWW-Authenticate y Mcp-Session-Id.</translation>
    </message>
    <message>
        <source>Use a client outside of the browser until then.</source>
        <translation>Hasta entonces, use un cliente fuera del navegador.</translation>
    </message>
    <message>
        <source>The name in the URL is not in the server&apos;s list of hosts, as happens behind tunnels and proxies.</source>
        <translation>El nombre de la URL no está en la lista de hosts del servidor, como ocurre detrás de túneles y proxies.</translation>
    </message>
    <message>
        <source>Add the public host to allowed_hosts, or let the proxy pass the expected Host.</source>
        <translation>Añada el host público a allowed_hosts, o haga que el proxy pase el Host esperado.</translation>
    </message>
    <message>
        <source>This is an error inside the server or the gateway before it, not one of sign-in.</source>
        <translation>Es un error interno del servidor o de la pasarela que tiene delante, no del inicio de sesión.</translation>
    </message>
    <message>
        <source>Read the log of the component that answered.</source>
        <translation>Lea el registro del componente que respondió.</translation>
    </message>
    <message>
        <source>It has nothing to do with the sign-in.</source>
        <translation>No tiene nada que ver con el inicio de sesión.</translation>
    </message>
    <message>
        <source>Raise the limit: of the server, or of the proxy (client_max_body_size of nginx).</source>
        <translation>Aumente el límite: el del servidor o el del proxy (client_max_body_size de nginx).</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Envíe menos datos de una vez.</translation>
    </message>
    <message>
        <source>The limit is the MCP server&apos;s or its gateway&apos;s, not Okta&apos;s.</source>
        <translation>El límite es del servidor MCP o de su pasarela, no de Okta.</translation>
    </message>
    <message>
        <source>Raise the limit if it is too low.</source>
        <translation>Aumente el límite si es demasiado bajo.</translation>
    </message>
    <message>
        <source>Wait as Retry-After says, and send fewer requests.</source>
        <translation>Espere lo que dice Retry-After y envíe menos peticiones.</translation>
    </message>
    <message>
        <source>The answer is a stream, but it arrives only as a whole, or is cut when the proxy&apos;s time is up. Short calls work.</source>
        <translation>La respuesta es un flujo, pero llega toda de golpe o se corta cuando vence el tiempo del proxy. Las llamadas cortas funcionan.</translation>
    </message>
    <message>
        <source>nginx: proxy_buffering off, or the header X-Accel-Buffering: no; raise the idle time-out (proxy_read_timeout).</source>
        <translation>nginx: proxy_buffering off, o la cabecera X-Accel-Buffering: no; aumente el tiempo de espera por inactividad (proxy_read_timeout).</translation>
    </message>
    <message>
        <source>The client cannot find out who issues tokens for it. Current MCP clients stop here; those of 2025-03-26 fall back to /.well-known/oauth-authorization-server of the MCP server.</source>
        <translation>El cliente no puede averiguar quién le emite tokens. Los clientes MCP actuales se detienen aquí; los de 2025-03-26 recurren a /.well-known/oauth-authorization-server del servidor MCP.</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</source>
        <translation>FastMCP: sustituya auth=JWTVerifier(…) por RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…).</translation>
    </message>
    <message>
        <source>Enter the issuer by hand where the client allows it.</source>
        <translation>Introduzca el emisor a mano donde el cliente lo permita.</translation>
    </message>
    <message>
        <source>FastMCP does this when JWTVerifier has a base_url but no RemoteAuthProvider serves the document; a gateway that does not route /.well-known/ has the same effect.</source>
        <translation>FastMCP hace esto cuando JWTVerifier tiene un base_url pero ningún RemoteAuthProvider sirve el documento; una pasarela que no enruta /.well-known/ produce el mismo efecto.</translation>
    </message>
    <message>
        <source>FastMCP: replace auth=JWTVerifier(…) by RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Route /.well-known/ of the public host to the application.</source>
        <translation>FastMCP: sustituya auth=JWTVerifier(…) por RemoteAuthProvider(token_verifier=…, authorization_servers=[Issuer], base_url=…). Enrute /.well-known/ del host público a la aplicación.</translation>
    </message>
    <message>
        <source>The well-known part belongs between host and path. Here it is appended to the path, where no client looks.</source>
        <translation>La parte well-known va entre el host y la ruta. Aquí está añadida al final de la ruta, donde ningún cliente busca.</translation>
    </message>
    <message>
        <source>Route /.well-known/oauth-protected-resource/mcp of the public host to it; RemoteAuthProvider of FastMCP does.</source>
        <translation>Enrute hacia ellos /.well-known/oauth-protected-resource/mcp del host público; RemoteAuthProvider de FastMCP lo hace.</translation>
    </message>
    <message>
        <source>The challenge names neither, so a client that tries only the other one finds nothing.</source>
        <translation>El desafío no nombra ninguna de las dos, así que un cliente que solo prueba la otra no encuentra nada.</translation>
    </message>
    <message>
        <source>Name it in the challenge (resource_metadata), as FastMCP&apos;s RemoteAuthProvider does, or serve both.</source>
        <translation>Nómbrela en el desafío (resource_metadata), como hace RemoteAuthProvider de FastMCP, o sirva ambas.</translation>
    </message>
    <message>
        <source>A client must read it before it has any token. A gateway protects /.well-known/ together with the rest.</source>
        <translation>Un cliente debe poder leerlos antes de tener ningún token. Una pasarela protege /.well-known/ junto con todo lo demás.</translation>
    </message>
    <message>
        <source>Gateway: exempt /.well-known/ from authentication.</source>
        <translation>Pasarela: exima /.well-known/ de la autenticación.</translation>
    </message>
    <message>
        <source>Something else answers at the well-known path, such as the catch-all page of a web application.</source>
        <translation>En la ruta well-known responde otra cosa, como la página comodín de una aplicación web.</translation>
    </message>
    <message>
        <source>Put the well-known route before the catch-all in the web server.</source>
        <translation>Ponga en el servidor web la ruta well-known antes que la ruta comodín.</translation>
    </message>
    <message>
        <source>A client cannot tell how to sign in. FastMCP always sends the header, so a gateway removed it or answered itself.</source>
        <translation>Un cliente no puede saber cómo iniciar sesión. FastMCP siempre envía la cabecera, así que una pasarela la quitó o respondió ella misma.</translation>
    </message>
    <message>
        <source>Let the gateway pass WWW-Authenticate, or send it.</source>
        <translation>Haga que la pasarela deje pasar WWW-Authenticate, o envíela.</translation>
    </message>
    <message>
        <source>Clients read it differently or not at all. This comes from hand-written middleware.</source>
        <translation>Los clientes la leen de formas distintas o no la leen. Suele venir de middleware escrito a mano.</translation>
    </message>
    <message>
        <source>Write it as Bearer name=&quot;value&quot;, name=&quot;value&quot;, with an absolute URL in resource_metadata.</source>
        <translation>Escríbala como Bearer name=&quot;value&quot;, name=&quot;value&quot;, con una URL absoluta en resource_metadata.</translation>
    </message>
    <message>
        <source>Clients must guess the well-known path. The guide&apos;s server, JWTVerifier alone, answers like this.</source>
        <translation>Los clientes tienen que adivinar la ruta well-known. El servidor de la guía, con JWTVerifier a secas, responde así.</translation>
    </message>
    <message>
        <source>A client must not use metadata whose resource is not the URL that it called. Usually base_url is the inner address, or http behind a proxy that ends TLS.</source>
        <translation>Un cliente no debe usar metadatos cuyo resource no sea la URL a la que llamó. Por lo general, base_url es la dirección interna, o http detrás de un proxy en el que termina TLS.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: ideally the same URL.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: lo ideal es la misma URL.</translation>
    </message>
    <message>
        <source>Set base_url to the public origin, without the MCP path, with https.</source>
        <translation>Ponga en base_url el origen público, sin la ruta MCP y con https.</translation>
    </message>
    <message>
        <source>Use the URL that the metadata names, if it is the right one.</source>
        <translation>Use la URL que nombran los metadatos, si es la correcta.</translation>
    </message>
    <message>
        <source>The client has the document, but not the one thing that it needs from it.</source>
        <translation>El cliente tiene el documento, pero no lo único que necesita de él.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: copie este valor.</translation>
    </message>
    <message>
        <source>authorization_servers=[AnyHttpUrl(Issuer)]</source>
        <translation>authorization_servers=[AnyHttpUrl(Issuer)]</translation>
    </message>
    <message>
        <source>Clients ask for exactly these. One that the authorization server does not know sinks the whole request; offline_access is the client&apos;s choice.</source>
        <translation>Los clientes piden exactamente estos. Uno que el servidor de autorización no conozca echa a perder toda la petición; offline_access es decisión del cliente.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: compare the names, upper and lower case too.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes: compare los nombres, también mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>FastMCP: required_scopes and scopes_supported hold names from that list only.</source>
        <translation>FastMCP: required_scopes y scopes_supported contienen solo nombres de esa lista.</translation>
    </message>
    <message>
        <source>Ask for the right scopes by hand until then.</source>
        <translation>Hasta entonces, pida a mano los ámbitos correctos.</translation>
    </message>
    <message>
        <source>authorization_servers holds issuer identifiers. Clients add the well-known path to what is there and find nothing.</source>
        <translation>authorization_servers contiene identificadores de emisor. Los clientes añaden la ruta well-known a lo que haya ahí y no encuentran nada.</translation>
    </message>
    <message>
        <source>List the Issuer in authorization_servers, without /v1/… or /.well-known/….</source>
        <translation>Ponga en authorization_servers el Issuer, sin /v1/… ni /.well-known/….</translation>
    </message>
    <message>
        <source>Issuers are compared byte by byte. FastMCP adds the slash to an issuer without a path; some clients forgive it, strict ones stop.</source>
        <translation>Los emisores se comparan byte a byte. FastMCP añade la barra a un emisor sin ruta; algunos clientes lo toleran, los estrictos se detienen.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers: use a custom server, whose issuer has a path.</source>
        <translation>Security &gt; API &gt; Authorization Servers: use un servidor propio, cuyo emisor tiene ruta.</translation>
    </message>
    <message>
        <source>List the issuer exactly as its metadata has it, or override the document.</source>
        <translation>Ponga en la lista el emisor exactamente como está en sus metadatos, o sustituya el documento.</translation>
    </message>
    <message>
        <source>Everyone who can reach it may use it. That is fine for an open server, and a gap for one that should be protected.</source>
        <translation>Todo el que llegue a él puede usarlo. Está bien en un servidor abierto; es una brecha en uno que debería estar protegido.</translation>
    </message>
    <message>
        <source>If it should be protected: FastMCP(…, auth=…).</source>
        <translation>Si debe estar protegido: FastMCP(…, auth=…).</translation>
    </message>
    <message>
        <source>The console&apos;s host has -admin in its name and serves no metadata.</source>
        <translation>El host de la consola lleva -admin en el nombre y no sirve metadatos.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy this value. Do not copy from the address bar.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: copie este valor. No lo copie de la barra de direcciones.</translation>
    </message>
    <message>
        <source>Enter the Issuer without -admin.</source>
        <translation>Introduzca el Issuer sin -admin.</translation>
    </message>
    <message>
        <source>API Access Management is not part of it, and the org&apos;s own server cannot replace a custom one.</source>
        <translation>La organización no incluye API Access Management, y el servidor de la organización no puede reemplazar a un servidor propio.</translation>
    </message>
    <message>
        <source>Security &gt; API: without the tab Authorization Servers, use another org; the Integrator Free Plan has it.</source>
        <translation>Security &gt; API: si falta la pestaña Authorization Servers, use otra organización; el Integrator Free Plan la tiene.</translation>
    </message>
    <message>
        <source>The id in the issuer is wrong, the server was deleted or deactivated, or it belongs to another org.</source>
        <translation>El ID del emisor es incorrecto, el servidor se borró o se desactivó, o pertenece a otra organización.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare each character, and see that the status is Active.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: compare cada carácter y compruebe que el Status es Active.</translation>
    </message>
    <message>
        <source>List the right issuer in authorization_servers.</source>
        <translation>Ponga el emisor correcto en authorization_servers.</translation>
    </message>
    <message>
        <source>Correct the issuer.</source>
        <translation>Corrija el emisor.</translation>
    </message>
    <message>
        <source>It left out the path of the issuer, and found the org server, which is another issuer. That is a mistake of the client.</source>
        <translation>Omitió la ruta del emisor y encontró el servidor de la organización, que es otro emisor. Es un error del cliente.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the whole URL is the issuer; nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: el emisor es la URL entera; no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Update the client: the well-known part goes between host and path. Enter the endpoints by hand if it allows that.</source>
        <translation>Actualice el cliente: la parte well-known va entre el host y la ruta. Introduzca los endpoints a mano si lo permite.</translation>
    </message>
    <message>
        <source>The MCP server redirects to the authorization server&apos;s metadata without CORS headers, so a client in a browser sees nothing.</source>
        <translation>El servidor MCP redirige a los metadatos del servidor de autorización sin cabeceras CORS, así que un cliente en un navegador no ve nada.</translation>
    </message>
    <message>
        <source>Serve the resource metadata with CORS (RemoteAuthProvider) instead of the redirect, or add Access-Control-Allow-Origin to it.</source>
        <translation>Sirva los metadatos del recurso con CORS (RemoteAuthProvider) en vez de la redirección, o añada a esta Access-Control-Allow-Origin.</translation>
    </message>
    <message>
        <source>Older Okta releases and other providers know one form only. A client that tries just the other one fails; Authscope tried them all.</source>
        <translation>Las versiones antiguas de Okta y otros proveedores conocen solo una forma. Un cliente que solo prueba la otra falla; este las probó todas.</translation>
    </message>
    <message>
        <source>For clients that try one form: serve the metadata at the MCP server&apos;s own origin.</source>
        <translation>Para los clientes que solo prueban una forma: sirva los metadatos en el origen propio del servidor MCP.</translation>
    </message>
    <message>
        <source>Update clients that try only one form.</source>
        <translation>Actualice los clientes que solo prueban una forma.</translation>
    </message>
    <message>
        <source>The address is not that of an authorization server, or a login page stands before it.</source>
        <translation>La dirección no es la de un servidor de autorización, o hay una página de inicio de sesión delante.</translation>
    </message>
    <message>
        <source>A client must not use a document whose issuer is not the one that it asked for.</source>
        <translation>Un cliente no debe usar un documento cuyo issuer no sea el que pidió.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose the mode (Okta URL, Custom URL or Dynamic) and use that string everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: elija el modo (Okta URL, Custom URL o Dynamic) y use esa cadena en todas partes.</translation>
    </message>
    <message>
        <source>List the same string in the resource metadata; replace the guide&apos;s redirect by RemoteAuthProvider.</source>
        <translation>Ponga la misma cadena en los metadatos del recurso; sustituya la redirección de la guía por RemoteAuthProvider.</translation>
    </message>
    <message>
        <source>Enter the issuer exactly as the document has it.</source>
        <translation>Introduzca el emisor exactamente como está en el documento.</translation>
    </message>
    <message>
        <source>An MCP client must refuse such a server. Okta always offers it, so a proxy rewrote the document.</source>
        <translation>Un cliente MCP debe rechazar un servidor así. Okta siempre lo ofrece, así que un proxy reescribió el documento.</translation>
    </message>
    <message>
        <source>Let the proxy pass code_challenge_methods_supported: [&quot;S256&quot;].</source>
        <translation>Haga que el proxy deje pasar code_challenge_methods_supported: [&quot;S256&quot;].</translation>
    </message>
    <message>
        <source>Often a custom domain and the okta.com name are mixed. It would also look like this if someone had swapped an endpoint, so check the hosts before signing in.</source>
        <translation>A menudo se mezclan un dominio propio y el nombre okta.com. Se vería igual si alguien hubiera cambiado un endpoint, así que compruebe los hosts antes de iniciar sesión.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the mode decides the host.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: el modo decide el host.</translation>
    </message>
    <message>
        <source>Use the issuer whose host the endpoints have.</source>
        <translation>Use el emisor cuyo host tienen los endpoints.</translation>
    </message>
    <message>
        <source>Without them no signature can be checked here. The MCP server may see them from where it is, or not.</source>
        <translation>Sin ellas no se puede comprobar aquí ninguna firma. Puede que el servidor MCP las vea desde donde está, o puede que no.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings: las claves están en {Issuer}/v1/keys.</translation>
    </message>
    <message>
        <source>Set jwks_uri to {Issuer}/v1/keys.</source>
        <translation>Ponga {Issuer}/v1/keys en jwks_uri.</translation>
    </message>
    <message>
        <source>The metadata lists a registration_endpoint, but it needs an administrator&apos;s credential, and no setting opens it.</source>
        <translation>Los metadatos listan un registration_endpoint, pero exige credenciales de administrador y ningún ajuste lo abre.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: cree ahí el cliente.</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy registers clients itself, if they cannot take a fixed id.</source>
        <translation>FastMCP: OIDCProxy registra él mismo a los clientes, si estos no admiten un ID fijo.</translation>
    </message>
    <message>
        <source>Enter the client id of that app.</source>
        <translation>Introduzca el ID de cliente de esa aplicación.</translation>
    </message>
    <message>
        <source>Client id metadata documents work only where client_id_metadata_document_supported is true.</source>
        <translation>Los documentos de metadatos de cliente con una URL como ID solo funcionan donde client_id_metadata_document_supported es true.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make a client there.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: cree ahí un cliente.</translation>
    </message>
    <message>
        <source>Enter the id of that app instead of the URL.</source>
        <translation>Introduzca el ID de esa aplicación en vez de la URL.</translation>
    </message>
    <message>
        <source>Okta&apos;s registration needs an administrator&apos;s credential. The client often prints only: Invalid OAuth error response.</source>
        <translation>El registro de clientes de Okta exige credenciales de administrador. A menudo el cliente solo muestra: Invalid OAuth error response.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: make the client there; hand out no API token for this.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: cree ahí el cliente; no entregue para esto ningún token de API.</translation>
    </message>
    <message>
        <source>FastMCP: OIDCProxy, if clients cannot take a fixed id.</source>
        <translation>FastMCP: OIDCProxy, si los clientes no admiten un ID fijo.</translation>
    </message>
    <message>
        <source>There is no registration_endpoint in the metadata.</source>
        <translation>En los metadatos no hay registration_endpoint.</translation>
    </message>
    <message>
        <source>Enter its client id, and its secret if it has one.</source>
        <translation>Introduzca su ID de cliente, y su secreto si lo tiene.</translation>
    </message>
    <message>
        <source>A member of it is missing or not allowed; redirect URIs are the usual reason.</source>
        <translation>Un miembro del cuerpo falta o no está permitido; el motivo habitual son los URI de redirección.</translation>
    </message>
    <message>
        <source>Correct the body; loopback redirect URIs need application_type native.</source>
        <translation>Corrija el cuerpo; los URI de redirección de bucle local necesitan application_type native.</translation>
    </message>
    <message>
        <source>The client id is the URL of that document; the document must be JSON, name the same URL byte for byte as client_id, and list redirect_uris.</source>
        <translation>El ID de cliente es la URL de ese documento; el documento debe ser JSON, llevar en client_id esa misma URL byte a byte y listar redirect_uris.</translation>
    </message>
    <message>
        <source>Correct the document at that URL.</source>
        <translation>Corrija el documento que hay en esa URL.</translation>
    </message>
    <message>
        <source>The server moved to another authorization server or org, and the client still uses the id that it had at the old one.</source>
        <translation>El servidor se trasladó a otro servidor de autorización u otra organización, y el cliente sigue usando el ID que tenía en el anterior.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications: make or look up the client in the new org.</source>
        <translation>Applications and Resources &gt; Applications: cree o busque el cliente en la nueva organización.</translation>
    </message>
    <message>
        <source>Delete the stored registration, and register or enter the id anew.</source>
        <translation>Borre el registro guardado y regístrese o introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>Okta sees FastMCP&apos;s OAuthProxy or OIDCProxy as its client, so the proxy&apos;s own callback must be in the app&apos;s list, not that of the desktop client.</source>
        <translation>Para Okta, el cliente es OAuthProxy u OIDCProxy de FastMCP, así que en la lista de la aplicación debe estar la dirección de vuelta del propio proxy, no la del cliente de escritorio.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add {base_url}/auth/callback, exactly as it was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: añada {base_url}/auth/callback, exactamente como se envió.</translation>
    </message>
    <message>
        <source>base_url must be the public origin.</source>
        <translation>base_url debe ser el origen público.</translation>
    </message>
    <message>
        <source>Okta compares the port too, although RFC 8252 lets it vary for loopback addresses, and takes no wildcard there.</source>
        <translation>Okta compara también el puerto, aunque RFC 8252 permite que varíe en las direcciones de bucle local, y no acepta comodines en él.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: one URI with a fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: un URI con un puerto fijo.</translation>
    </message>
    <message>
        <source>Pin the port: callback_port of FastMCP&apos;s client, the callback port of Claude Code.</source>
        <translation>Fije el puerto: callback_port en el cliente de FastMCP, el puerto de vuelta en Claude Code.</translation>
    </message>
    <message>
        <source>It is mistyped, of another org, deleted or, less likely, inactive. In the browser this is Okta&apos;s own page: the client is never called back.</source>
        <translation>Está mal escrito, es de otra organización, se borró o, menos probable, está inactivo. En el navegador aparece una página de la propia Okta: nunca se vuelve al cliente.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it, and check that the app is active and the org is the right one.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client ID: cópielo y compruebe que la aplicación está activa y que la organización es la correcta.</translation>
    </message>
    <message>
        <source>Enter that client id; a URL as client id needs client_id_metadata_document_supported.</source>
        <translation>Introduzca ese ID de cliente; una URL como ID de cliente necesita client_id_metadata_document_supported.</translation>
    </message>
    <message>
        <source>Okta compares the whole string, the port of loopback addresses too, and shows its own page when it is not in the list. localhost and 127.0.0.1 are different.</source>
        <translation>Okta compara la cadena entera, también el puerto de las direcciones de bucle local, y muestra su propia página si no está en la lista. localhost y 127.0.0.1 son distintos.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add exactly the value that was sent.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: añada exactamente el valor que se envió.</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy or OIDCProxy: register {base_url}/auth/callback.</source>
        <translation>OAuthProxy u OIDCProxy de FastMCP: registre {base_url}/auth/callback.</translation>
    </message>
    <message>
        <source>Use a fixed port and path, for instance callback_port.</source>
        <translation>Use un puerto y una ruta fijos, por ejemplo con callback_port.</translation>
    </message>
    <message>
        <source>An API Services app has no users and may not sign anyone in; a Native or single-page app keeps no secret and cannot act for itself. The type of an app cannot be changed.</source>
        <translation>Una aplicación API Services no tiene usuarios y no puede iniciar la sesión de nadie; una aplicación Native o de página única no guarda ningún secreto y no puede actuar por sí misma. El tipo de una aplicación no se puede cambiar.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration: Web for gateways with a secret, Native for desktop clients, API Services for machine to machine.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration: Web para pasarelas con secreto, Native para clientes de escritorio, API Services para acceso de máquina a máquina.</translation>
    </message>
    <message>
        <source>Enter the id of the new app.</source>
        <translation>Introduzca el ID de la nueva aplicación.</translation>
    </message>
    <message>
        <source>The authorization request had no code_challenge.</source>
        <translation>La petición de autorización no llevaba code_challenge.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it on.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require PKCE as additional verification: déjelo activado.</translation>
    </message>
    <message>
        <source>Send code_challenge with code_challenge_method=S256.</source>
        <translation>Envíe code_challenge con code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>Only S256 is. The client sent plain or no method.</source>
        <translation>Solo S256 lo está. El cliente envió plain o ningún método.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: leave it; there is no switch for plain.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require PKCE as additional verification: déjelo como está; no hay ningún ajuste para plain.</translation>
    </message>
    <message>
        <source>Send code_challenge_method=S256.</source>
        <translation>Envíe code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>MCP uses the authorization code; the implicit flow is off.</source>
        <translation>MCP usa el código de autorización; el flujo implícito está desactivado.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: Authorization Code; leave Implicit off.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Grant type: Authorization Code; deje Implicit desactivado.</translation>
    </message>
    <message>
        <source>Send response_type=code.</source>
        <translation>Envíe response_type=code.</translation>
    </message>
    <message>
        <source>MCP clients must send resource with the MCP URL; this server does not know that resource.</source>
        <translation>Los clientes MCP deben enviar resource con la URL MCP; este servidor no conoce ese recurso.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, or add the resource.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: ponga la URL MCP, o añada el recurso.</translation>
    </message>
    <message>
        <source>FastMCP OAuthProxy: forward_resource=False.</source>
        <translation>OAuthProxy de FastMCP: forward_resource=False.</translation>
    </message>
    <message>
        <source>The state that came back is not the one that was sent: a second browser tab, an old link, or an attack. The code was not used.</source>
        <translation>El state que volvió no es el que se envió: una segunda pestaña del navegador, un enlace antiguo o un ataque. El código no se usó.</translation>
    </message>
    <message>
        <source>Close other sign-in tabs and start again.</source>
        <translation>Cierre las demás pestañas de inicio de sesión y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The iss parameter of the redirect is not the issuer whose metadata was used. The code must not be sent anywhere.</source>
        <translation>El parámetro iss de la redirección no es el emisor cuyos metadatos se usaron. El código no se debe enviar a ningún sitio.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: see whether the mode makes two names of it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: mire si el modo le da dos nombres.</translation>
    </message>
    <message>
        <source>Start again from the right issuer.</source>
        <translation>Empiece de nuevo desde el emisor correcto.</translation>
    </message>
    <message>
        <source>Signing in worked, but Okta gives this app no code for this user.</source>
        <translation>El inicio de sesión funcionó, pero Okta no da a esta aplicación ningún código para este usuario.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments &gt; Assign to People or Assign to Groups.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; Assignments &gt; Assign to People o Groups.</translation>
    </message>
    <message>
        <source>Somebody pressed No or Cancel on the consent page; a policy of an administrator can do the same.</source>
        <translation>Alguien pulsó No o Cancelar en la página de consentimiento; una política de un administrador puede tener el mismo efecto.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Inicie sesión de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>Nobody was there to give it: in a machine-to-machine request there never is, and prompt=none forbids the question.</source>
        <translation>No había nadie que lo diera: en una petición de máquina a máquina nunca lo hay, y prompt=none prohíbe preguntar.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; User consent: Implicit or Flexible; and General &gt; User consent of the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes &gt; el ámbito &gt; User consent: Implicit o Flexible; y General &gt; User consent de la aplicación.</translation>
    </message>
    <message>
        <source>Sign in as a user without prompt=none, or leave the scope out.</source>
        <translation>Inicie sesión como usuario sin prompt=none, o prescinda del ámbito.</translation>
    </message>
    <message>
        <source>The request forbade the sign-in page with prompt=none. As a probe this is good news: client id, redirect URI and scopes passed.</source>
        <translation>La petición prohibió con prompt=none la página de inicio de sesión. Como sondeo es buena noticia: el ID de cliente, el URI de redirección y los ámbitos pasaron.</translation>
    </message>
    <message>
        <source>Repeat without prompt=none.</source>
        <translation>Repita sin prompt=none.</translation>
    </message>
    <message>
        <source>Something after the password is not as the policy wants it: a second factor, a device, a network. It is not the access policy of the authorization server.</source>
        <translation>Algo posterior a la contraseña no es como quiere la política: un segundo factor, un dispositivo, una red. No es la política de acceso del servidor de autorización.</translation>
    </message>
    <message>
        <source>Security &gt; Authentication Policies, and Sign On of the app; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</source>
        <translation>Security &gt; Authentication Policies, y Sign On de la aplicación; Reports &gt; System Log: policy.evaluate_sign_on, user.authentication.</translation>
    </message>
    <message>
        <source>Tell what the page says, word for word.</source>
        <translation>Comunique lo que dice la página, palabra por palabra.</translation>
    </message>
    <message>
        <source>The client must listen there to receive the answer, but another program already does.</source>
        <translation>El cliente debe escuchar ahí para recibir la respuesta, pero ya lo hace otro programa.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register a second fixed port.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: registre un segundo puerto fijo.</translation>
    </message>
    <message>
        <source>Close the other program, or use the second port.</source>
        <translation>Cierre el otro programa, o use el segundo puerto.</translation>
    </message>
    <message>
        <source>The sign-in worked; the code is in the browser&apos;s address line. The client listens on another machine or another IP family, or the browser made https of http.</source>
        <translation>El inicio de sesión funcionó; el código está en la barra de direcciones del navegador. El cliente escucha en otro equipo o en otra familia de IP, o el navegador convirtió http en https.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: register the spelling that works, 127.0.0.1 or localhost.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: registre la dirección literal que funciona, 127.0.0.1 o localhost.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 and ::1; forward the port (ssh -L, the container&apos;s port); or paste the address of the browser.</source>
        <translation>Escuche en 127.0.0.1 y en ::1; reenvíe el puerto (ssh -L, el puerto del contenedor); o pegue la dirección del navegador.</translation>
    </message>
    <message>
        <source>The redirect URI has a scheme that an app must register with the operating system, and nothing came back.</source>
        <translation>El URI de redirección tiene un esquema que una aplicación debe registrar en el sistema operativo, y no volvió nada.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: add http://127.0.0.1 with a fixed port and a path.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs: añada http://127.0.0.1 con un puerto fijo y una ruta.</translation>
    </message>
    <message>
        <source>Use a loopback redirect URI, or install the app that owns the scheme.</source>
        <translation>Use un URI de redirección de bucle local, o instale la aplicación a la que pertenece el esquema.</translation>
    </message>
    <message>
        <source>Either Okta shows a page of its own (wrong redirect URI or client id, or a sign-on policy), or the browser could not reach the address where the client listens, or nobody finished the sign-in. See what the browser shows; the same request with prompt=none separates the first two.</source>
        <translation>O bien Okta muestra una página propia (URI de redirección o ID de cliente incorrectos, o una política de inicio de sesión), o el navegador no pudo llegar a la dirección en la que escucha el cliente, o nadie terminó el inicio de sesión. Mire lo que muestra el navegador; la misma petición con prompt=none distingue los dos primeros casos.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, and Reports &gt; System Log: what Okta recorded.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; LOGIN &gt; Sign-in redirect URIs, y Reports &gt; System Log: lo que registró Okta.</translation>
    </message>
    <message>
        <source>Finish the sign-in, or paste the address that the browser ended at.</source>
        <translation>Termine el inicio de sesión, o pegue la dirección en la que acabó el navegador.</translation>
    </message>
    <message>
        <source>The URL has no server id. The org server knows no custom scopes and its tokens are not for your server.</source>
        <translation>La URL no lleva ningún ID de servidor. El servidor de la organización no conoce ámbitos propios y sus tokens no son para su servidor MCP.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the token endpoint is {Issuer}/v1/token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: el endpoint de tokens es {Issuer}/v1/token.</translation>
    </message>
    <message>
        <source>Use that token endpoint, best by discovery from the Issuer.</source>
        <translation>Use ese endpoint de tokens, mejor mediante descubrimiento a partir del Issuer.</translation>
    </message>
    <message>
        <source>The client id is known. The secret is mistyped, has a blank or line end too many, belongs to another app, or was rotated and deactivated.</source>
        <translation>El ID de cliente se conoce. El secreto está mal escrito, lleva un espacio o un salto de línea de más, pertenece a otra aplicación, o se rotó y se desactivó.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: status and date; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Client secrets: estado y fecha; Reports &gt; System Log: app.oauth2.invalid_client_credentials.</translation>
    </message>
    <message>
        <source>Enter the active secret again; Okta&apos;s have 40 or 64 characters.</source>
        <translation>Introduzca de nuevo el secreto activo; los de Okta tienen 40 o 64 caracteres.</translation>
    </message>
    <message>
        <source>It worked before and does so no more.</source>
        <translation>Antes funcionaba y ya no.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active; keep two active while changing.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Client secrets: cuál está activo; mantenga dos activos durante el cambio.</translation>
    </message>
    <message>
        <source>Enter the new secret.</source>
        <translation>Introduzca el secreto nuevo.</translation>
    </message>
    <message>
        <source>The app has a secret, and the request carried neither a Basic header nor a secret in the body.</source>
        <translation>La aplicación tiene un secreto, y la petición no llevaba ni una cabecera Basic ni un secreto en el cuerpo.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: None is for Native and single-page apps.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client authentication: None es para aplicaciones Native y de página única.</translation>
    </message>
    <message>
        <source>Send the client secret, or use a Native app.</source>
        <translation>Envíe el secreto de cliente, o use una aplicación Native.</translation>
    </message>
    <message>
        <source>The method may not be the registered one (Basic header, body, private key), a secret may have been sent for an app that has none, or the app is inactive.</source>
        <translation>Puede que el método no sea el registrado (cabecera Basic, cuerpo, clave privada), que se haya enviado un secreto para una aplicación que no lo tiene o que la aplicación esté inactiva.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client authentication: compare the method.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client authentication: compare el método.</translation>
    </message>
    <message>
        <source>Use the registered method; token_endpoint_auth_methods_supported lists what the server knows.</source>
        <translation>Use el método registrado; token_endpoint_auth_methods_supported lista los que conoce el servidor.</translation>
    </message>
    <message>
        <source>Credentials came in the Basic header and in the body.</source>
        <translation>Llegaron credenciales en la cabecera Basic y en el cuerpo.</translation>
    </message>
    <message>
        <source>Send them in one place only; in Python, not auth= and the form fields together.</source>
        <translation>Envíelas en un solo sitio; en Python, no use a la vez auth= y los campos del formulario.</translation>
    </message>
    <message>
        <source>It must be the base64 of client id, colon, secret, both form-encoded, without line breaks or quotation marks.</source>
        <translation>Debe ser el base64 de ID de cliente, dos puntos y secreto, ambos codificados como formulario, sin saltos de línea ni comillas.</translation>
    </message>
    <message>
        <source>Build the header that way, or send the secret in the body.</source>
        <translation>Componga así la cabecera, o envíe el secreto en el cuerpo.</translation>
    </message>
    <message>
        <source>It is refused there. URLs are written to logs, so the secret must be taken for known.</source>
        <translation>Ahí se rechaza. Las URL quedan escritas en registros, así que hay que dar el secreto por conocido.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Generate new secret, then deactivate the old one.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Generate new secret; después desactive el antiguo.</translation>
    </message>
    <message>
        <source>Send it in the body or the Basic header.</source>
        <translation>Envíelo en el cuerpo o en la cabecera Basic.</translation>
    </message>
    <message>
        <source>Its aud must be the endpoint that is called.</source>
        <translation>Su aud debe ser el endpoint al que se llama.</translation>
    </message>
    <message>
        <source>Set aud to the token endpoint, {Issuer}/v1/token, byte for byte.</source>
        <translation>Ponga en aud el endpoint de tokens, {Issuer}/v1/token, byte a byte.</translation>
    </message>
    <message>
        <source>It has ended, ends too late (Okta allows an hour), or is dated in the future: look at the clock first.</source>
        <translation>Ha caducado, caduca demasiado tarde (Okta permite una hora) o tiene fecha futura: mire primero el reloj.</translation>
    </message>
    <message>
        <source>Correct the clock; iat = now, exp = now + 300 s.</source>
        <translation>Corrija el reloj; iat = ahora, exp = ahora + 300 s.</translation>
    </message>
    <message>
        <source>The key is not registered, is another one, or the app&apos;s key set cannot be fetched.</source>
        <translation>La clave no está registrada, es otra, o no se puede obtener el conjunto de claves de la aplicación.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Public keys: the kid and the key must be there.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Public keys: el kid y la clave deben estar ahí.</translation>
    </message>
    <message>
        <source>Sign with the registered key, and put its kid into the header.</source>
        <translation>Firme con la clave registrada y ponga su kid en la cabecera.</translation>
    </message>
    <message>
        <source>Each one is good for one request.</source>
        <translation>Cada una vale para una sola petición.</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request, repetitions too.</source>
        <translation>Cree una aserción nueva, con un jti nuevo, para cada petición, también para las repetidas.</translation>
    </message>
    <message>
        <source>The same request from another network would pass.</source>
        <translation>La misma petición desde otra red pasaría.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Network, and Security &gt; Networks: add this network.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Network, y Security &gt; Networks: añada esta red.</translation>
    </message>
    <message>
        <source>Go through the allowed network (VPN).</source>
        <translation>Pase por la red permitida (VPN).</translation>
    </message>
    <message>
        <source>Okta takes such requests only from an origin of the app&apos;s redirect URIs or a Trusted Origin, with PKCE.</source>
        <translation>Okta solo acepta esas peticiones desde un origen de los URI de redirección de la aplicación o desde un Trusted Origin, con PKCE.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Trusted Origins &gt; Add Origin: the client&apos;s origin, with CORS; or a redirect URI of that origin.</source>
        <translation>Security &gt; API &gt; Trusted Origins &gt; Add Origin: el origen del cliente, con CORS; o un URI de redirección de ese origen.</translation>
    </message>
    <message>
        <source>Use a client outside of the browser.</source>
        <translation>Use un cliente fuera del navegador.</translation>
    </message>
    <message>
        <source>The endpoint reads form fields and finds none in JSON.</source>
        <translation>El endpoint lee campos de formulario; en JSON no encuentra ninguno.</translation>
    </message>
    <message>
        <source>Send Content-Type: application/x-www-form-urlencoded and the fields in that form.</source>
        <translation>Envíe Content-Type: application/x-www-form-urlencoded y los campos en esa forma.</translation>
    </message>
    <message>
        <source>The text lists the grants that are enabled for the app.</source>
        <translation>El texto lista las concesiones activadas para la aplicación.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type: tick it. Client Credentials exists for Web and API Services apps only.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Grant type: márquela. Client Credentials solo existe para aplicaciones Web y API Services.</translation>
    </message>
    <message>
        <source>Or use a grant that the app has.</source>
        <translation>O use una concesión que la aplicación tenga.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the request went to the org&apos;s own server, which has no client credentials for custom scopes.</source>
        <translation>El nombre está mal escrito, o la petición fue al servidor de la propia organización, que no tiene Client Credentials para ámbitos propios.</translation>
    </message>
    <message>
        <source>Correct the token endpoint or the spelling of the grant type.</source>
        <translation>Corrija el endpoint de tokens o el nombre del tipo de concesión.</translation>
    </message>
    <message>
        <source>Okta refuses to issue a token without any scope.</source>
        <translation>Okta se niega a emitir un token sin ningún ámbito.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Set as a default scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes &gt; el ámbito &gt; Set as a default scope.</translation>
    </message>
    <message>
        <source>Send the scope parameter.</source>
        <translation>Envíe el parámetro scope.</translation>
    </message>
    <message>
        <source>OpenID scopes describe a user, and a machine-to-machine request has none.</source>
        <translation>Los ámbitos de OpenID describen a un usuario, y una petición de máquina a máquina no tiene ninguno.</translation>
    </message>
    <message>
        <source>Ask for custom scopes only.</source>
        <translation>Pida solo ámbitos propios.</translation>
    </message>
    <message>
        <source>profile, email and the like exist only beside openid.</source>
        <translation>profile, email y similares solo existen junto con openid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes: no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Add openid, or ask for custom scopes only.</source>
        <translation>Añada openid, o pida solo ámbitos propios.</translation>
    </message>
    <message>
        <source>Names are compared with upper and lower case. Asking for one scope at a time shows which it is.</source>
        <translation>En los nombres se distinguen mayúsculas y minúsculas. Pedir los ámbitos de uno en uno muestra cuál es.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; Add Scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes &gt; Add Scope.</translation>
    </message>
    <message>
        <source>required_scopes must be names of that list.</source>
        <translation>required_scopes debe contener nombres de esa lista.</translation>
    </message>
    <message>
        <source>Ask only for scopes of that list.</source>
        <translation>Pida solo ámbitos de esa lista.</translation>
    </message>
    <message>
        <source>API Services apps do by default. The request had no proof of possession; FastMCP servers understand plain bearer tokens only.</source>
        <translation>Las aplicaciones API Services la exigen por defecto. La petición no llevaba prueba de posesión; los servidores FastMCP solo entienden tokens Bearer simples.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; untick Require Demonstrating Proof of Possession (DPoP) header in token requests.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; desmarque Require Demonstrating Proof of Possession (DPoP) header in token requests.</translation>
    </message>
    <message>
        <source>Or send DPoP proofs.</source>
        <translation>O envíe pruebas DPoP.</translation>
    </message>
    <message>
        <source>The refusal is the normal first step: the server gives a nonce that the next proof must hold.</source>
        <translation>El rechazo es el primer paso normal: el servidor da un nonce que debe llevar la siguiente prueba.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: leave it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require Demonstrating Proof of Possession: déjelo desactivado si el servidor MCP solo acepta tokens Bearer.</translation>
    </message>
    <message>
        <source>Repeat with the nonce claim and a new jti; remember the last nonce of each server.</source>
        <translation>Repita con la reclamación nonce y un jti nuevo; recuerde el último nonce de cada servidor.</translation>
    </message>
    <message>
        <source>htm and htu must be those of this request (htu without query), iat near the server&apos;s time, jti new, typ dpop+jwt.</source>
        <translation>htm y htu deben ser los de esta petición (htu sin la consulta), iat debe estar cerca de la hora del servidor, jti debe ser nuevo y typ, dpop+jwt.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: switch it off if the MCP server takes Bearer tokens only.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require Demonstrating Proof of Possession: desactívelo si el servidor MCP solo acepta tokens Bearer.</translation>
    </message>
    <message>
        <source>Correct the proof; behind a custom domain htu is the custom domain&apos;s URL. Look at the clock.</source>
        <translation>Corrija la prueba; detrás de un dominio propio, htu es la URL del dominio propio. Mire el reloj.</translation>
    </message>
    <message>
        <source>It was exchanged twice, later than 300 seconds after it was issued, or cut on the way.</source>
        <translation>Se canjeó dos veces o pasados más de 300 segundos desde su emisión, o se cortó por el camino.</translation>
    </message>
    <message>
        <source>Exchange it at once and once, on a fresh connection, and never repeat the exchange automatically.</source>
        <translation>Canjéelo de inmediato y una sola vez, en una conexión nueva, y nunca repita el canje automáticamente.</translation>
    </message>
    <message>
        <source>The sign-in was made with one client id, the exchange with another.</source>
        <translation>El inicio de sesión se hizo con un ID de cliente y el canje con otro.</translation>
    </message>
    <message>
        <source>Use the same client id, and its secret, for both; look for two stored registrations.</source>
        <translation>Use para ambos el mismo ID de cliente, con su secreto; mire si hay dos registros guardados.</translation>
    </message>
    <message>
        <source>The authorization endpoint and the token endpoint are of two servers of the org.</source>
        <translation>El endpoint de autorización y el de tokens son de dos servidores de la organización.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: both endpoints begin with it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: ambos endpoints empiezan por él.</translation>
    </message>
    <message>
        <source>Take both from the one metadata document.</source>
        <translation>Tome ambos del mismo documento de metadatos.</translation>
    </message>
    <message>
        <source>The token request must repeat the very string of the authorization request.</source>
        <translation>La petición de token debe repetir exactamente la cadena de la petición de autorización.</translation>
    </message>
    <message>
        <source>Store the string with the attempt and repeat it.</source>
        <translation>Guarde la cadena junto con el intento y repítala.</translation>
    </message>
    <message>
        <source>The verifier belongs to another attempt, or the challenge was computed wrongly: padding, a hex digest, or the hash of an encoded form.</source>
        <translation>El verificador pertenece a otro intento, o el desafío se calculó mal: relleno, resumen en hexadecimal o resumen de una forma codificada.</translation>
    </message>
    <message>
        <source>Keep verifier and state together for each attempt; check against RFC 7636, appendix B.</source>
        <translation>Guarde juntos el verificador y el state de cada intento; compruébelo con RFC 7636, apéndice B.</translation>
    </message>
    <message>
        <source>The authorization request had a challenge, or the app demands it.</source>
        <translation>La petición de autorización llevaba un desafío, o la aplicación lo exige.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require PKCE as additional verification: for apps with a secret it can be switched off, if the client cannot do it.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require PKCE as additional verification: en aplicaciones con secreto se puede desactivar, si el cliente no sabe hacerlo.</translation>
    </message>
    <message>
        <source>Send code_verifier with the code.</source>
        <translation>Envíe code_verifier con el código.</translation>
    </message>
    <message>
        <source>Pending means that nobody confirmed yet, slow_down that the client asks too often, expired that the time is over. Only Native apps can have this grant.</source>
        <translation>Pending significa que aún no lo ha confirmado nadie; slow_down, que el cliente pregunta demasiado a menudo; expired, que se acabó el tiempo. Solo las aplicaciones Native pueden tener esta concesión.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Device Authorization (Native apps), and the same grant in the rule of the access policy.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Grant type &gt; Device Authorization (aplicaciones Native), y la misma concesión en la regla de la política de acceso.</translation>
    </message>
    <message>
        <source>Ask at the interval, 5 s longer after slow_down, and start again once the code has expired.</source>
        <translation>Pregunte según el intervalo, 5 s más tras slow_down, y empiece de nuevo cuando el código haya caducado.</translation>
    </message>
    <message>
        <source>Too many requests within the minute.</source>
        <translation>Demasiadas peticiones en un minuto.</translation>
    </message>
    <message>
        <source>Reports &gt; Rate Limits.</source>
        <translation>Reports &gt; Rate Limits.</translation>
    </message>
    <message>
        <source>Keep tokens until shortly before they end; wait for the reset.</source>
        <translation>Conserve los tokens hasta poco antes de que caduquen; espere a que se restablezca el límite.</translation>
    </message>
    <message>
        <source>An inline hook failed, a claim&apos;s expression did, or too many groups matched.</source>
        <translation>Falló un enlace (inline hook), falló la expresión de una reclamación o coincidieron demasiados grupos.</translation>
    </message>
    <message>
        <source>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims.</source>
        <translation>Workflow &gt; Inline Hooks; Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims.</translation>
    </message>
    <message>
        <source>The status is 200, but the answer is not that of a token endpoint: a proxy answered, or the URL is wrong.</source>
        <translation>El estado es 200, pero la respuesta no es la de un endpoint de tokens: respondió un proxy o la URL es incorrecta.</translation>
    </message>
    <message>
        <source>Correct the token endpoint; look at the Server and Via headers to see who answered.</source>
        <translation>Corrija el endpoint de tokens; mire las cabeceras Server y Via para ver quién respondió.</translation>
    </message>
    <message>
        <source>The token lives no longer than the margin that the cache takes off (300 seconds in the guide), so it counts as expired at once. Okta&apos;s rate limit comes next.</source>
        <translation>El token no dura más que el margen que descuenta la caché (300 segundos en la guía), así que se da por caducado de inmediato. Lo siguiente es el límite de peticiones de Okta.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: more than 5 minutes.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; Access token lifetime: más de 5 minutos.</translation>
    </message>
    <message>
        <source>Take a smaller margin: 60 seconds or a tenth of expires_in.</source>
        <translation>Use un margen menor: 60 segundos o una décima parte de expires_in.</translation>
    </message>
    <message>
        <source>The audience of a token always comes from the authorization server&apos;s settings.</source>
        <translation>La audiencia de un token viene siempre de los ajustes del servidor de autorización.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience.</translation>
    </message>
    <message>
        <source>Leave audience out; it has no effect.</source>
        <translation>Omita audience; no tiene efecto.</translation>
    </message>
    <message>
        <source>The server issues a token only if a rule of one of its policies covers client, grant, user and scopes.</source>
        <translation>El servidor emite un token solo si una regla de alguna de sus políticas cubre el cliente, la concesión, el usuario y los ámbitos.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; Add New Access Policy, assign it to the client, then Add Rule. Beside Settings: Token Preview; Reports &gt; System Log: no_matching_policy.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; Add New Access Policy, asígnela al cliente, y después Add Rule. Junto a ello: Token Preview; Reports &gt; System Log: no_matching_policy.</translation>
    </message>
    <message>
        <source>A policy with the right rule exists, but not for this client.</source>
        <translation>Hay una política con la regla correcta, pero no para este cliente.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: add this client or choose All clients.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; Edit &gt; Assign to: añada este cliente o elija All clients.</translation>
    </message>
    <message>
        <source>What passed before is refused now: the policy, its rule or the server may have been deactivated.</source>
        <translation>Lo que antes pasaba ahora se rechaza: puede que se haya desactivado la política, su regla o el servidor.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; status of policy and rule; Reports &gt; System Log: policy.lifecycle.deactivate.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; estado de la política y de la regla; Reports &gt; System Log: policy.lifecycle.deactivate.</translation>
    </message>
    <message>
        <source>The app has the grant, otherwise the answer would be another; the rule must name it too.</source>
        <translation>La aplicación tiene la concesión (si no, la respuesta sería otra); la regla también debe nombrarla.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: tick it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; IF Grant type is: márquelo.</translation>
    </message>
    <message>
        <source>The rule is limited to users or groups.</source>
        <translation>La regla está limitada a ciertos usuarios o grupos.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND User is.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; AND User is.</translation>
    </message>
    <message>
        <source>A rule limited to some scopes does not fit a request that asks for one more.</source>
        <translation>Una regla limitada a ciertos ámbitos no encaja con una petición que pide uno más.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: add the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; AND Scopes requested: añada el ámbito.</translation>
    </message>
    <message>
        <source>Or ask for the covered scopes only.</source>
        <translation>O pida solo los ámbitos cubiertos.</translation>
    </message>
    <message>
        <source>Policies list clients by id, and this one is new.</source>
        <translation>Las políticas listan los clientes por su ID, y este es nuevo.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; Edit &gt; Assign to: All clients, or add this one; and assign users to the app.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; Edit &gt; Assign to: All clients, o añada este; y asigne usuarios a la aplicación.</translation>
    </message>
    <message>
        <source>Okta takes the first rule that fits; one further up has another lifetime.</source>
        <translation>Okta toma la primera regla que encaja; otra que está más arriba tiene otra duración.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy: drag the narrower rule above the wider one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política: arrastre la regla más estrecha por encima de la más amplia.</translation>
    </message>
    <message>
        <source>A server that checks tokens by their signature cannot read it. A refresh token, a code, an API token or a client secret in the wrong field looks like this; if it was a secret, rotate it.</source>
        <translation>Un servidor que comprueba los tokens por su firma no puede leerlo. Un token de refresco, un código, un token de API o un secreto de cliente en el campo equivocado se ven así; si era un secreto, rótelo.</translation>
    </message>
    <message>
        <source>JWTVerifier needs JWTs; IntrospectionTokenVerifier can check opaque tokens.</source>
        <translation>JWTVerifier necesita JWT; IntrospectionTokenVerifier puede comprobar tokens opacos.</translation>
    </message>
    <message>
        <source>Send the access_token of the token answer.</source>
        <translation>Envíe el access_token de la respuesta de token.</translation>
    </message>
    <message>
        <source>Only the holder of the private key can read it, and FastMCP cannot decrypt tokens.</source>
        <translation>Solo puede leerlo quien tiene la clave privada, y FastMCP no sabe descifrar tokens.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: switch the encryption of access tokens off.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings: desactive el cifrado de los tokens de acceso.</translation>
    </message>
    <message>
        <source>Or give the resource server the private key, if it can decrypt.</source>
        <translation>O dé la clave privada al servidor de recursos, si sabe descifrar.</translation>
    </message>
    <message>
        <source>A part is missing: copied incompletely, or larger than a header may be, as with many groups in a claim.</source>
        <translation>Falta una parte: se copió incompleto, o es mayor de lo que puede ser una cabecera, como cuando hay muchos grupos en una reclamación.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: fewer groups in the token.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims: menos grupos en el token.</translation>
    </message>
    <message>
        <source>Raise the limit on header size.</source>
        <translation>Aumente el límite de tamaño de las cabeceras.</translation>
    </message>
    <message>
        <source>Copy the token again, whole.</source>
        <translation>Copie el token otra vez, entero.</translation>
    </message>
    <message>
        <source>An ID token tells the client who signed in; its audience is the client. A server must refuse it.</source>
        <translation>Un token de ID dice al cliente quién inició sesión; su audiencia es el cliente. Un servidor debe rechazarlo.</translation>
    </message>
    <message>
        <source>Send access_token of the token answer, not id_token.</source>
        <translation>Envíe el access_token de la respuesta de token, no el id_token.</translation>
    </message>
    <message>
        <source>The ID-JAG must first be redeemed for an access token at the authorization server.</source>
        <translation>El ID-JAG debe canjearse primero por un token de acceso en el servidor de autorización.</translation>
    </message>
    <message>
        <source>Redeem it with grant urn:ietf:params:oauth:grant-type:jwt-bearer at {Issuer}/v1/token.</source>
        <translation>Canjéelo con la concesión urn:ietf:params:oauth:grant-type:jwt-bearer en {Issuer}/v1/token.</translation>
    </message>
    <message>
        <source>Okta&apos;s access tokens have no typ in their header. FastMCP does not look at it; verifiers that follow RFC 9068 strictly do.</source>
        <translation>Los tokens de acceso de Okta no llevan typ en la cabecera. FastMCP no lo mira; los verificadores que siguen RFC 9068 al pie de la letra, sí.</translation>
    </message>
    <message>
        <source>Accept tokens without typ from Okta, and tell ID tokens apart by their audience.</source>
        <translation>Acepte de Okta tokens sin typ y distinga los tokens de ID por su audiencia.</translation>
    </message>
    <message>
        <source>Its algorithm is none: anybody can write such a token. It must be refused.</source>
        <translation>Su algoritmo es none: cualquiera puede escribir un token así. Debe rechazarse.</translation>
    </message>
    <message>
        <source>Nothing to relax; find out who made the token.</source>
        <translation>Aquí no hay nada que relajar; averigüe quién creó el token.</translation>
    </message>
    <message>
        <source>Get a token from the authorization server.</source>
        <translation>Obtenga un token del servidor de autorización.</translation>
    </message>
    <message>
        <source>Whoever does not understand a header named in crit must refuse the token. Okta never sends it.</source>
        <translation>Quien no entienda una cabecera nombrada en crit debe rechazar el token. Okta nunca la envía.</translation>
    </message>
    <message>
        <source>Refuse it, and find out who made the token.</source>
        <translation>Rechácelo y averigüe quién creó el token.</translation>
    </message>
    <message>
        <source>The issuer publishes only public keys, so it cannot have signed this: an attack pattern, or a home-made token.</source>
        <translation>El emisor solo publica claves públicas, así que no puede haber firmado esto: un patrón de ataque o un token casero.</translation>
    </message>
    <message>
        <source>Keep a fixed list of algorithms, as FastMCP does; find out who made the token.</source>
        <translation>Mantenga una lista fija de algoritmos, como hace FastMCP; averigüe quién creó el token.</translation>
    </message>
    <message>
        <source>Okta&apos;s custom servers sign with RS256. The server is set to another algorithm, or the token is not Okta&apos;s.</source>
        <translation>Los servidores propios de Okta firman con RS256. El servidor tiene configurado otro algoritmo, o el token no es de Okta.</translation>
    </message>
    <message>
        <source>Leave algorithm= out of JWTVerifier; the default is RS256.</source>
        <translation>Quite algorithm= de JWTVerifier; el valor por defecto es RS256.</translation>
    </message>
    <message>
        <source>The key was retired, so the token is older than a rotation, or the token comes from another environment or was forged.</source>
        <translation>La clave se retiró, de modo que el token es anterior a una rotación, o el token viene de otro entorno o se falsificó.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Signing Key Rotation; Reports &gt; System Log: app.oauth2.as.key.rollover.</translation>
    </message>
    <message>
        <source>Restart a verifier that never fetches the keys again; FastMCP fetches them.</source>
        <translation>Reinicie un verificador que nunca vuelve a obtener las claves; FastMCP sí lo hace.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>The key is in the key set of the token&apos;s issuer, and the MCP server looks in another one, for instance the org&apos;s.</source>
        <translation>La clave está en el conjunto de claves del emisor del token, y el servidor MCP busca en otro, por ejemplo el de la organización.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: the keys are at {Issuer}/v1/keys.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: las claves están en {Issuer}/v1/keys.</translation>
    </message>
    <message>
        <source>jwks_uri={Issuer}/v1/keys</source>
        <translation>jwks_uri={Issuer}/v1/keys</translation>
    </message>
    <message>
        <source>Okta always says so; the token has another origin. FastMCP accepts it only if the set has one key.</source>
        <translation>Okta siempre lo dice; el token tiene otro origen. FastMCP lo acepta solo si el conjunto tiene una única clave.</translation>
    </message>
    <message>
        <source>Do not relax the verifier; find out who issued the token.</source>
        <translation>No relaje el verificador; averigüe quién emitió el token.</translation>
    </message>
    <message>
        <source>Get the token from the authorization server.</source>
        <translation>Obtenga el token del servidor de autorización.</translation>
    </message>
    <message>
        <source>The token&apos;s key is in the issuer&apos;s key set, but the server has not fetched the set since the rotation. FastMCP does so by itself; other verifiers, a CDN or a copied key set do not.</source>
        <translation>La clave del token está en el conjunto de claves del emisor, pero el servidor no lo ha vuelto a obtener desde la rotación. FastMCP lo hace por sí solo; otros verificadores, una CDN o un conjunto de claves copiado, no.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Signing Key Rotation: leave time between publishing a key and using it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Signing Key Rotation: deje pasar un tiempo entre publicar una clave y usarla.</translation>
    </message>
    <message>
        <source>Restart it, and have it fetch jwks_uri again when a kid is unknown.</source>
        <translation>Reinícielo, y haga que vuelva a obtener jwks_uri cuando un kid sea desconocido.</translation>
    </message>
    <message>
        <source>The right key was found. The token was changed, cut or re-encoded on its way, or forged.</source>
        <translation>Se encontró la clave correcta. El token se cambió, se cortó o se recodificó por el camino, o se falsificó.</translation>
    </message>
    <message>
        <source>jwks_uri must be that of the token&apos;s issuer.</source>
        <translation>jwks_uri debe ser el del emisor del token.</translation>
    </message>
    <message>
        <source>Pass the token on unchanged, without URL encoding or line breaks; get a new one.</source>
        <translation>Transmita el token sin cambios, sin codificación de URL ni saltos de línea; obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance: the token dies within the second that exp names.</source>
        <translation>FastMCP no admite tolerancia: el token deja de valer en el mismo segundo que indica exp.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime (5 minutes to 24 hours).</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; Access token lifetime (de 5 minutos a 24 horas).</translation>
    </message>
    <message>
        <source>Refresh the token, or ask for a new one, shortly before it ends.</source>
        <translation>Renueve el token, o pida uno nuevo, poco antes de que caduque.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock it was issued in the future. FastMCP looks at neither nbf nor iat; other verifiers do.</source>
        <translation>Según el reloj del servidor, se emitió en el futuro. FastMCP no mira ni nbf ni iat; otros verificadores, sí.</translation>
    </message>
    <message>
        <source>Switch on time synchronisation; allow 60 seconds of leeway.</source>
        <translation>Active la sincronización de hora; admita 60 segundos de tolerancia.</translation>
    </message>
    <message>
        <source>Okta writes the client&apos;s id as cid.</source>
        <translation>Okta escribe el ID del cliente como cid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; Add Claim: client_id with the value app.clientId.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims &gt; Add Claim: client_id con el valor app.clientId.</translation>
    </message>
    <message>
        <source>Read cid where client_id is missing.</source>
        <translation>Lea cid cuando falte client_id.</translation>
    </message>
    <message>
        <source>sub is the login for users and the client id for machine-to-machine tokens; the user&apos;s id is uid.</source>
        <translation>sub es el nombre de inicio de sesión en los tokens de usuario y el ID de cliente en los de máquina a máquina; el ID del usuario es uid.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims &gt; sub: the value that the server needs.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims &gt; sub: el valor que necesita el servidor.</translation>
    </message>
    <message>
        <source>Look the user up by uid or by the login, as the token has it.</source>
        <translation>Busque al usuario por uid o por el nombre de inicio de sesión, según lo lleve el token.</translation>
    </message>
    <message>
        <source>A token that is bound to a key goes with the scheme DPoP and a proof; one that is not goes with Bearer. FastMCP knows Bearer only.</source>
        <translation>Un token ligado a una clave va con el esquema DPoP y una prueba; uno que no lo está va con Bearer. FastMCP solo conoce Bearer.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Require Demonstrating Proof of Possession: on or off, as the MCP server needs it.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Require Demonstrating Proof of Possession: activado o desactivado, según lo que necesite el servidor MCP.</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or announce Bearer.</source>
        <translation>Compruebe las pruebas DPoP, o anuncie Bearer.</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP and a proof for this request, or Bearer to a server that knows no DPoP.</source>
        <translation>Envíe Authorization: DPoP y una prueba para esta petición, o Bearer a un servidor que no conoce DPoP.</translation>
    </message>
    <message>
        <source>Whoever sends it must show that certificate in the TLS handshake. Okta&apos;s ordinary tokens are not bound like this.</source>
        <translation>Quien lo envía debe mostrar ese certificado en la negociación TLS. Los tokens ordinarios de Okta no van ligados de esta forma.</translation>
    </message>
    <message>
        <source>Pass the client&apos;s certificate through the proxy that ends TLS.</source>
        <translation>Haga que el proxy en el que termina TLS transmita el certificado del cliente.</translation>
    </message>
    <message>
        <source>Present the certificate that the token was issued to, or ask for an unbound token.</source>
        <translation>Presente el certificado para el que se emitió el token, o pida un token no ligado.</translation>
    </message>
    <message>
        <source>Tokens of the org server are for Okta&apos;s own APIs; no setting makes them valid for another server.</source>
        <translation>Los tokens del servidor de la organización son para las API de la propia Okta; ningún ajuste los hace válidos para otro servidor.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: it has /oauth2/ in it; use its endpoints.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: contiene /oauth2/; use sus endpoints.</translation>
    </message>
    <message>
        <source>Use {Issuer}/v1/authorize and {Issuer}/v1/token.</source>
        <translation>Use {Issuer}/v1/authorize y {Issuer}/v1/token.</translation>
    </message>
    <message>
        <source>The issuer is the bare identifier, without /.well-known/… and /v1/….</source>
        <translation>El emisor es el identificador a secas, sin /.well-known/… ni /v1/….</translation>
    </message>
    <message>
        <source>issuer=Issuer, without the rest of the path.</source>
        <translation>issuer=Issuer, sin el resto de la ruta.</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Okta&apos;s issuers never end in a slash; those of Auth0 do.</source>
        <translation>Se comparan byte a byte. Los emisores de Okta nunca acaban en barra; los de Auth0, sí.</translation>
    </message>
    <message>
        <source>JWTVerifier(issuer=…) with exactly the value of the token; a list is allowed.</source>
        <translation>JWTVerifier(issuer=…) con exactamente el valor del token; se admite una lista.</translation>
    </message>
    <message>
        <source>The default server and a custom one have different issuers, keys and audiences.</source>
        <translation>El servidor por defecto y uno propio tienen emisores, claves y audiencias diferentes.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: decide for one server and use it everywhere.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: decídase por un servidor y úselo en todas partes.</translation>
    </message>
    <message>
        <source>Ask the other server for the token.</source>
        <translation>Pida el token al otro servidor.</translation>
    </message>
    <message>
        <source>It is the same server under its okta.com name and under a custom domain; each name is an issuer of its own.</source>
        <translation>Es el mismo servidor con su nombre okta.com y con un dominio propio; cada nombre es un emisor aparte.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: choose Okta URL or Custom URL. With Dynamic the host of the request decides.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: elija Okta URL o Custom URL. Con Dynamic decide el host de la petición.</translation>
    </message>
    <message>
        <source>List both issuers, or the one that clients use.</source>
        <translation>Ponga en la lista los dos emisores, o el que usen los clientes.</translation>
    </message>
    <message>
        <source>Always use the same host.</source>
        <translation>Use siempre el mismo host.</translation>
    </message>
    <message>
        <source>The server trusts the tokens of one issuer only, and compares byte by byte.</source>
        <translation>El servidor solo confía en los tokens de un emisor y compara byte a byte.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare it with the token&apos;s iss.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: compárelo con el iss del token.</translation>
    </message>
    <message>
        <source>Ask the right server for the token.</source>
        <translation>Pida el token al servidor correcto.</translation>
    </message>
    <message>
        <source>They are compared byte by byte. Change one of the two.</source>
        <translation>Se comparan byte a byte. Cambie una de las dos.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: change it to what the server expects; tokens issued before keep the old one.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: ponga lo que espera el servidor; los tokens emitidos antes conservan el valor anterior.</translation>
    </message>
    <message>
        <source>JWTVerifier(audience=…) with exactly the value of the token&apos;s aud.</source>
        <translation>JWTVerifier(audience=…) con exactamente el valor del aud del token.</translation>
    </message>
    <message>
        <source>The guide&apos;s example for OAUTH_AUDIENCE lacks the scheme. Change one of the two.</source>
        <translation>Al ejemplo de OAUTH_AUDIENCE de la guía le falta el esquema. Cambie una de las dos.</translation>
    </message>
    <message>
        <source>They differ in upper and lower case, encoding, a default port or an invisible character.</source>
        <translation>Difieren en mayúsculas y minúsculas, en la codificación, en un puerto por defecto o en un carácter invisible.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy this value.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: copie este valor.</translation>
    </message>
    <message>
        <source>Paste it into audience= byte for byte.</source>
        <translation>Péguelo en audience= byte a byte.</translation>
    </message>
    <message>
        <source>api://default is the audience of Okta&apos;s ready-made server; yours has its own.</source>
        <translation>api://default es la audiencia del servidor preconfigurado de Okta; el suyo tiene la suya propia.</translation>
    </message>
    <message>
        <source>Ask your own server for the token.</source>
        <translation>Pida el token a su propio servidor.</translation>
    </message>
    <message>
        <source>Either an ID token was sent, or the audience of the server was set to the client&apos;s id.</source>
        <translation>O se envió un token de ID, o se puso como audiencia del servidor el ID del cliente.</translation>
    </message>
    <message>
        <source>Send the access token.</source>
        <translation>Envíe el token de acceso.</translation>
    </message>
    <message>
        <source>MCP asks for that, and the client sends it as resource, but Okta&apos;s tokens carry the audience of the server&apos;s settings.</source>
        <translation>MCP lo pide así, y el cliente la envía como resource, pero los tokens de Okta llevan la audiencia de los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL, character for character.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: ponga la URL MCP, carácter por carácter.</translation>
    </message>
    <message>
        <source>Or set audience= to the Audience in Okta.</source>
        <translation>O ponga en audience= el valor de Audience de Okta.</translation>
    </message>
    <message>
        <source>A server must refuse tokens that are not meant for it. Make both sides name the same string.</source>
        <translation>Un servidor debe rechazar los tokens que no son para él. Haga que los dos lados nombren la misma cadena.</translation>
    </message>
    <message>
        <source>The client sends to one server the token that it got for another. That other server&apos;s token is now known to this one.</source>
        <translation>El cliente envía a un servidor el token que obtuvo para otro. Ahora el token de ese otro servidor se conoce aquí.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: each MCP server has an authorization server with its own audience.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: cada servidor MCP tiene un servidor de autorización con su propia audiencia.</translation>
    </message>
    <message>
        <source>Keep one token for each server.</source>
        <translation>Guarde un token para cada servidor.</translation>
    </message>
    <message>
        <source>Its aud is a list. FastMCP accepts one match in it; a verifier that compares strings refuses.</source>
        <translation>Su aud es una lista. A FastMCP le basta una coincidencia en ella; un verificador que compara cadenas lo rechaza.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: one audience for each server.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: una audiencia para cada servidor.</translation>
    </message>
    <message>
        <source>Use a verifier that reads a list.</source>
        <translation>Use un verificador que lea listas.</translation>
    </message>
    <message>
        <source>FastMCP answers 401 for this, where 403 would be right.</source>
        <translation>FastMCP responde a esto con 401, cuando lo correcto sería 403.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes: the scope exists; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested covers it.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes: el ámbito existe; Access Policies &gt; política &gt; regla &gt; AND Scopes requested lo cubre.</translation>
    </message>
    <message>
        <source>Check scopes per tool instead of in required_scopes; that gives 403.</source>
        <translation>Compruebe los ámbitos por herramienta en vez de en required_scopes; eso da 403.</translation>
    </message>
    <message>
        <source>Ask for the scope when signing in.</source>
        <translation>Pida el ámbito al iniciar sesión.</translation>
    </message>
    <message>
        <source>Okta writes scopes as the list scp; the server reads scope, or a claim named scope hides scp.</source>
        <translation>Okta escribe los ámbitos como la lista scp; el servidor lee scope, o una reclamación llamada scope oculta scp.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: remove a custom claim named scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims: quite la reclamación propia llamada scope.</translation>
    </message>
    <message>
        <source>Read scp; FastMCP does so since 2.10, but takes scope first where it exists.</source>
        <translation>Lea scp; FastMCP lo hace desde la 2.10, pero da preferencia a scope si existe.</translation>
    </message>
    <message>
        <source>Its signature and times are good, and its issuer says that it is not active: revoked, reused, the user deactivated, or the sessions cleared.</source>
        <translation>Su firma y sus tiempos son correctos, y su emisor dice que no está activo: se revocó, se reutilizó, el usuario se desactivó o se borraron las sesiones.</translation>
    </message>
    <message>
        <source>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</source>
        <translation>Reports &gt; System Log: app.oauth2.as.token.revoke, app.oauth2.as.token.detect_reuse, user.lifecycle.deactivate.</translation>
    </message>
    <message>
        <source>A server that checks signatures only goes on accepting it until exp.</source>
        <translation>Un servidor que solo comprueba firmas sigue aceptándolo hasta exp.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The endpoint of another server calls every token inactive, and wrong credentials give no verdict.</source>
        <translation>El endpoint de otro servidor declara inactivo cualquier token, y con credenciales incorrectas no hay respuesta alguna.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials: those of an app with a secret.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials: las de una aplicación con secreto.</translation>
    </message>
    <message>
        <source>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, with client_id and client_secret of that app.</source>
        <translation>IntrospectionTokenVerifier: introspection_url={Issuer}/v1/introspect, con el client_id y el client_secret de esa aplicación.</translation>
    </message>
    <message>
        <source>It was not restarted, reads another .env or container image, or takes quotation marks and blanks as part of the value.</source>
        <translation>No se reinició, lee otro .env u otra imagen de contenedor, o toma las comillas y los espacios como parte del valor.</translation>
    </message>
    <message>
        <source>Restart it; write values without quotation marks and blanks; print the values in effect at the start.</source>
        <translation>Reinícielo; escriba los valores sin comillas ni espacios; haga que muestre al arrancar los valores vigentes.</translation>
    </message>
    <message>
        <source>A server that cannot reach the key set refuses every token. Its log shows it; a revoked token or an old configuration still in memory look the same from here.</source>
        <translation>Un servidor que no puede llegar al conjunto de claves rechaza todos los tokens. Su registro lo muestra; desde aquí, un token revocado o una configuración antigua aún en memoria se ven igual.</translation>
    </message>
    <message>
        <source>Let the server reach the issuer on port 443, with the proxy and the roots that it needs; restart it.</source>
        <translation>Deje que el servidor llegue al emisor por el puerto 443, con el proxy y las raíces que necesita; reinícielo.</translation>
    </message>
    <message>
        <source>The fault lies between the token and the server&apos;s configuration, mostly in audience or issuer. FastMCP gives one 401 for every reason; its log names it (FASTMCP_LOG_LEVEL=DEBUG before version 4).</source>
        <translation>El fallo está entre el token y la configuración del servidor, casi siempre en la audiencia o el emisor. FastMCP da el mismo 401 por cualquier motivo; su registro lo nombra (FASTMCP_LOG_LEVEL=DEBUG antes de la versión 4).</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings: compare Issuer and Audience with the server&apos;s configuration.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings: compare Issuer y Audience con la configuración del servidor.</translation>
    </message>
    <message>
        <source>Compare issuer, audience and jwks_uri with the token; restart after a change.</source>
        <translation>Compare el emisor, la audiencia y jwks_uri con el token; reinicie tras un cambio.</translation>
    </message>
    <message>
        <source>The token is good; this request needs more.</source>
        <translation>El token es bueno; esta petición necesita más.</translation>
    </message>
    <message>
        <source>Sign in again with the old scopes and the new one.</source>
        <translation>Inicie sesión de nuevo con los ámbitos anteriores y el nuevo.</translation>
    </message>
    <message>
        <source>Without insufficient_scope and the scope in the challenge no client can ask for more. It may be a scope, a rule of the server, or a gateway.</source>
        <translation>Sin insufficient_scope y el ámbito en el desafío, ningún cliente puede pedir más. Puede tratarse de un ámbito, de una regla del servidor o de una pasarela.</translation>
    </message>
    <message>
        <source>Server or gateway: answer 403 with WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; and scope.</source>
        <translation>Servidor o pasarela: responda 403 con WWW-Authenticate: Bearer error=&quot;insufficient_scope&quot; y scope.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner what this request needs.</source>
        <translation>Pregunte al responsable del servidor qué necesita esta petición.</translation>
    </message>
    <message>
        <source>Either the authorization server did not grant the scope, or the MCP server looks for it in another claim.</source>
        <translation>O el servidor de autorización no concedió el ámbito, o el servidor MCP lo busca en otra reclamación.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested: it covers the scope.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; AND Scopes requested: cubre el ámbito.</translation>
    </message>
    <message>
        <source>See which claim it reads: Okta writes scp.</source>
        <translation>Mire qué reclamación lee: Okta escribe scp.</translation>
    </message>
    <message>
        <source>Stop after the second round.</source>
        <translation>Deténgase tras la segunda vuelta.</translation>
    </message>
    <message>
        <source>The token was accepted and the call reached the tool; what refuses is the tool&apos;s own logic or the account that it uses.</source>
        <translation>El token se aceptó y la llamada llegó a la herramienta; quien se niega es la lógica propia de la herramienta o la cuenta que usa.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Claims: add the claim that the tool reads, for instance groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Claims: añada la reclamación que lee la herramienta, por ejemplo groups.</translation>
    </message>
    <message>
        <source>Look at the tool&apos;s code and at the account with which it works.</source>
        <translation>Mire el código de la herramienta y la cuenta con la que trabaja.</translation>
    </message>
    <message>
        <source>Another API answered 401 to the tool. A token for this server is not for that API; passing it on is forbidden.</source>
        <translation>Otra API respondió 401 a la herramienta. Un token para este servidor no es para esa API; está prohibido pasárselo.</translation>
    </message>
    <message>
        <source>Use a token of the server&apos;s own for that API, or exchange the user&apos;s (token exchange).</source>
        <translation>Use para esa API un token propio del servidor, o canjee el del usuario (token exchange).</translation>
    </message>
    <message>
        <source>Another token sees more. FastMCP leaves out components whose auth does not fit the token.</source>
        <translation>Otro token ve más. FastMCP omite los componentes cuyo auth no encaja con el token.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; AND Scopes requested, or Claims for groups.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; AND Scopes requested, o Claims para los grupos.</translation>
    </message>
    <message>
        <source>See the auth argument of the missing tools.</source>
        <translation>Mire el argumento auth de las herramientas que faltan.</translation>
    </message>
    <message>
        <source>Ask for the scope of the missing tools.</source>
        <translation>Pida el ámbito de las herramientas que faltan.</translation>
    </message>
    <message>
        <source>The stream began with a good token; requests after exp are refused, although the stream may stay open.</source>
        <translation>El flujo empezó con un token bueno; las peticiones posteriores a exp se rechazan, aunque el flujo pueda seguir abierto.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; Access token lifetime.</translation>
    </message>
    <message>
        <source>Refresh before exp, and open the stream anew with the new token.</source>
        <translation>Renueve antes de exp y vuelva a abrir el flujo con el token nuevo.</translation>
    </message>
    <message>
        <source>Every token of that issuer is accepted, the ID token of any of its apps too. FastMCP skips the check when audience is unset or empty.</source>
        <translation>Se acepta cualquier token de ese emisor, también el token de ID de cualquiera de sus aplicaciones. FastMCP omite la comprobación cuando audience no tiene valor o está vacía.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: copie el valor. No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Set OAUTH_AUDIENCE to it, and refuse to start when it is empty.</source>
        <translation>Asigne ese valor a OAUTH_AUDIENCE, y haga que el servidor se niegue a arrancar si está vacía.</translation>
    </message>
    <message>
        <source>As long as the keys belong to one issuer the risk is low.</source>
        <translation>Mientras las claves pertenezcan a un solo emisor, el riesgo es bajo.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: copy the value. Nothing to change.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: copie el valor. No hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Set OAUTH_ISSUER to it, and refuse to start when it is empty.</source>
        <translation>Asigne ese valor a OAUTH_ISSUER, y haga que el servidor se niegue a arrancar si está vacía.</translation>
    </message>
    <message>
        <source>It was idle or kept too long, already used and replaced by a newer one, revoked, or belongs to another client.</source>
        <translation>Estuvo sin usar o se conservó demasiado tiempo, ya se usó y fue sustituido por otro más nuevo, se revocó o pertenece a otro cliente.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule: lifetime and idle time; Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token; Reports &gt; System Log.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla: duración y tiempo de inactividad; Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Refresh Token; Reports &gt; System Log.</translation>
    </message>
    <message>
        <source>Sign in again; save a new refresh token before using it, and run one refresh at a time.</source>
        <translation>Inicie sesión de nuevo; guarde cada token de refresco nuevo antes de usarlo y haga una sola renovación a la vez.</translation>
    </message>
    <message>
        <source>It ends when it is not used within the window of the rule, 7 days unless set otherwise.</source>
        <translation>Caduca si no se usa dentro del plazo de la regla, que es de 7 días si no se fija otro.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; expire if not used every.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; expire if not used every.</translation>
    </message>
    <message>
        <source>Sign in again; refresh now and then, also without calls.</source>
        <translation>Inicie sesión de nuevo; renueve de vez en cuando, también cuando no haya llamadas.</translation>
    </message>
    <message>
        <source>Each use gives a new one. Okta takes the second use of an old one for theft, and ends the newer ones too.</source>
        <translation>Cada uso da uno nuevo. Okta toma por robo el segundo uso de uno antiguo y anula también los más nuevos.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period (up to 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Refresh Token &gt; grace period (hasta 60 s); Reports &gt; System Log: app.oauth2.as.token.detect_reuse.</translation>
    </message>
    <message>
        <source>One refresh at a time for all processes; save the new token before using it. Sign in again.</source>
        <translation>Una sola renovación a la vez para todos los procesos; guarde el token nuevo antes de usarlo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Both used the same token and both got a new one. Whoever keeps the older answer is thrown out at the next refresh.</source>
        <translation>Las dos usaron el mismo token y las dos obtuvieron uno nuevo. Quien conserve la respuesta más antigua quedará fuera en la siguiente renovación.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Refresh Token &gt; grace period.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Refresh Token &gt; grace period.</translation>
    </message>
    <message>
        <source>One refresh at a time, for all processes that share the store.</source>
        <translation>Una sola renovación a la vez, para todos los procesos que comparten el almacén.</translation>
    </message>
    <message>
        <source>A refresh can keep or narrow the scopes, never widen them.</source>
        <translation>Una renovación puede mantener o reducir los ámbitos, nunca ampliarlos.</translation>
    </message>
    <message>
        <source>Leave scope out of the refresh; sign in again to get more.</source>
        <translation>Omita scope en la renovación; inicie sesión de nuevo para obtener más.</translation>
    </message>
    <message>
        <source>The exchange of the code passed with the same client. It forgot its secret in the refresh, or the secret was replaced meanwhile.</source>
        <translation>El canje del código pasó con el mismo cliente. Olvidó su secreto en la renovación, o el secreto se sustituyó entretanto.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client Credentials &gt; Client secrets: which one is active.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client Credentials &gt; Client secrets: cuál está activo.</translation>
    </message>
    <message>
        <source>Authenticate in the refresh as in the exchange.</source>
        <translation>Autentíquese en la renovación igual que en el canje.</translation>
    </message>
    <message>
        <source>The refresh token is bound to the key of the first proof; the client made a new one, for instance after a restart.</source>
        <translation>El token de refresco está ligado a la clave de la primera prueba; el cliente creó una nueva, por ejemplo tras reiniciarse.</translation>
    </message>
    <message>
        <source>Keep the key together with the refresh token, or sign in again.</source>
        <translation>Guarde la clave junto con el token de refresco, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The access token ended, and no refresh was tried.</source>
        <translation>El token de acceso caducó y no se intentó ninguna renovación.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; Access token lifetime: longer, until the client is corrected.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; Access token lifetime: más largo, hasta que se corrija el cliente.</translation>
    </message>
    <message>
        <source>Update or set up the client to refresh; sign in again meanwhile.</source>
        <translation>Actualice o configure el cliente para que renueve; mientras tanto, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The refresh is refused while the access token still works: the server checks signatures and does not see that the user was unassigned or deactivated.</source>
        <translation>La renovación se rechaza mientras el token de acceso aún funciona: el servidor comprueba firmas y no ve que al usuario se le quitó la asignación o se le desactivó.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; Assignments, and Directory &gt; People; Reports &gt; System Log.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; Assignments, y Directory &gt; People; Reports &gt; System Log.</translation>
    </message>
    <message>
        <source>A short Access token lifetime, or introspection, ends it sooner.</source>
        <translation>Un Access token lifetime corto, o la introspección, le pone fin antes.</translation>
    </message>
    <message>
        <source>Sign in again once the user has access.</source>
        <translation>Inicie sesión de nuevo cuando el usuario tenga acceso.</translation>
    </message>
    <message>
        <source>The authorization server has to know who asks. This program registers no client unasked.</source>
        <translation>El servidor de autorización tiene que saber quién pide. Este programa no registra ningún cliente sin que se lo pidan.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Client ID: copy it.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Client ID: cópielo.</translation>
    </message>
    <message>
        <source>Enter it: --client-id on the command line, Client ID in the window; for a service app its secret too.</source>
        <translation>Introdúzcalo: --client-id en la línea de órdenes, «ID de cliente» en la ventana; en una aplicación de servicio, también su secreto.</translation>
    </message>
    <message>
        <source>The MCP server alone named this authorization server. A hostile or mistaken MCP server could collect secrets and codes that way, so they are sent only to an issuer that a person entered or used before.</source>
        <translation>Solo el servidor MCP nombró este servidor de autorización. Uno hostil o equivocado podría reunir así secretos y códigos, por lo que solo se envían a un emisor que una persona haya introducido o usado antes.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Issuer: compare.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Issuer: compare.</translation>
    </message>
    <message>
        <source>If it is the right one, enter it as the issuer (--issuer on the command line).</source>
        <translation>Si es el correcto, introdúzcalo como emisor (--issuer en la línea de órdenes).</translation>
    </message>
    <message>
        <source>None of the known causes explains it; the exchanges show what was asked and answered.</source>
        <translation>Ninguna de las causas conocidas lo explica; los intercambios muestran lo que se pidió y lo que se respondió.</translation>
    </message>
    <message>
        <source>Look at the last exchange, and keep it for a report.</source>
        <translation>Mire el último intercambio y guárdelo para un informe.</translation>
    </message>
    <message>
        <source>When the access token ends, the user must sign in again.</source>
        <translation>Cuando caduque el token de acceso, el usuario tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; Grant type &gt; Refresh Token.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; Grant type &gt; Refresh Token.</translation>
    </message>
    <message>
        <source>Add offline_access to the scope of the authorization request.</source>
        <translation>Añada offline_access al scope de la petición de autorización.</translation>
    </message>
    <message>
        <source>Machine-to-machine tokens have no refresh token</source>
        <translation>Los tokens de máquina a máquina no tienen token de refresco</translation>
    </message>
    <message>
        <source>The client asks for a new access token instead.</source>
        <translation>En su lugar, el cliente pide un nuevo token de acceso.</translation>
    </message>
    <message>
        <source>Ask for a new token shortly before exp.</source>
        <translation>Pida un token nuevo poco antes de exp.</translation>
    </message>
    <message>
        <source>A machine-to-machine token names no user</source>
        <translation>Un token de máquina a máquina no nombra a ningún usuario</translation>
    </message>
    <message>
        <source>uid and auth_time are absent and sub is the client id; get_me shows no user.</source>
        <translation>Faltan uid y auth_time, y sub es el ID de cliente; get_me no muestra ningún usuario.</translation>
    </message>
    <message>
        <source>Okta advertises registration, but not for everyone</source>
        <translation>Okta anuncia el registro, pero no para todos</translation>
    </message>
    <message>
        <source>The endpoint needs an administrator&apos;s credential; clients need an id made in the console.</source>
        <translation>El endpoint exige credenciales de administrador; los clientes necesitan un ID creado en la consola.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; Create App Integration.</source>
        <translation>Applications and Resources &gt; Applications &gt; Create App Integration.</translation>
    </message>
    <message>
        <source>Enter its client id.</source>
        <translation>Introduzca su ID de cliente.</translation>
    </message>
    <message>
        <source>Custom scopes are not listed in the metadata</source>
        <translation>Los ámbitos propios no están en los metadatos</translation>
    </message>
    <message>
        <source>They work all the same.</source>
        <translation>Funcionan de todos modos.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Scopes &gt; the scope &gt; Include in public metadata, to list them.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Scopes &gt; el ámbito &gt; Include in public metadata, para que aparezcan.</translation>
    </message>
    <message>
        <source>The token was used in its last seconds</source>
        <translation>El token se usó en sus últimos segundos</translation>
    </message>
    <message>
        <source>FastMCP allows no tolerance, so the next call may fail.</source>
        <translation>FastMCP no admite tolerancia, así que la próxima llamada puede fallar.</translation>
    </message>
    <message>
        <source>Renew a little earlier.</source>
        <translation>Renueve un poco antes.</translation>
    </message>
    <message>
        <source>Okta&apos;s audience does not follow the resource parameter</source>
        <translation>La audiencia de Okta no sigue el parámetro resource</translation>
    </message>
    <message>
        <source>MCP clients must send resource; the audience comes from the server&apos;s settings. The MCP server accepts it.</source>
        <translation>Los clientes MCP deben enviar resource; la audiencia viene de los ajustes del servidor. El servidor MCP la acepta.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Settings &gt; Audience: make it the MCP URL to satisfy both.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Settings &gt; Audience: ponga la URL MCP para satisfacer a ambos.</translation>
    </message>
    <message>
        <source>The issuer is a lab server on this machine</source>
        <translation>El emisor es un servidor de laboratorio en este equipo</translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback addresses only.</source>
        <translation>HTTP simple solo se acepta en direcciones de bucle local.</translation>
    </message>
    <message>
        <source>The authorization server was found the old way</source>
        <translation>El servidor de autorización se encontró por la vía antigua</translation>
    </message>
    <message>
        <source>Only clients that know the fallback of MCP 2025-03-26 get this far.</source>
        <translation>Solo llegan hasta aquí los clientes que conocen el mecanismo alternativo de MCP 2025-03-26.</translation>
    </message>
    <message>
        <source>Use RemoteAuthProvider, which serves the resource metadata.</source>
        <translation>Use RemoteAuthProvider, que sirve los metadatos del recurso.</translation>
    </message>
    <message>
        <source>A DPoP-bound token was accepted as a bearer token</source>
        <translation>Un token ligado con DPoP se aceptó como token Bearer</translation>
    </message>
    <message>
        <source>The server does not check the binding, so the token is worth no more than an ordinary one.</source>
        <translation>El servidor no comprueba la vinculación, así que el token no vale más que uno ordinario.</translation>
    </message>
    <message>
        <source>Check DPoP proofs, or ask for unbound tokens.</source>
        <translation>Compruebe las pruebas DPoP, o pida tokens no ligados.</translation>
    </message>
    <message>
        <source>No consent page was shown</source>
        <translation>No se mostró ninguna página de consentimiento</translation>
    </message>
    <message>
        <source>The app is trusted, so Okta does not ask. Step 10 of the guide expects an Allow page.</source>
        <translation>La aplicación es de confianza, así que Okta no pregunta. El paso 10 de la guía espera una página Allow.</translation>
    </message>
    <message>
        <source>Applications and Resources &gt; Applications &gt; your app &gt; General &gt; User consent, to have it shown.</source>
        <translation>Applications and Resources &gt; Applications &gt; su aplicación &gt; General &gt; User consent, para que se muestre.</translation>
    </message>
    <message>
        <source>Device Authorization in the rule has no effect</source>
        <translation>Device Authorization en la regla no tiene efecto</translation>
    </message>
    <message>
        <source>Only Native apps can have that grant; the app is of another type.</source>
        <translation>Solo las aplicaciones Native pueden tener esa concesión; la aplicación es de otro tipo.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies &gt; policy &gt; rule &gt; IF Grant type is: it can be left out.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies &gt; política &gt; regla &gt; IF Grant type is: se puede dejar sin marcar.</translation>
    </message>
    <message>
        <source>The policy covers all clients and all scopes</source>
        <translation>La política cubre todos los clientes y todos los ámbitos</translation>
    </message>
    <message>
        <source>Every app of the org can get every scope of this server.</source>
        <translation>Cualquier aplicación de la organización puede obtener cualquier ámbito de este servidor.</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server &gt; Access Policies: assign the policy to the clients, and list the scopes in the rule.</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor &gt; Access Policies: asigne la política a los clientes y liste los ámbitos en la regla.</translation>
    </message>
    <message>
        <source>The access token lives for more than an hour</source>
        <translation>El token de acceso dura más de una hora</translation>
    </message>
    <message>
        <source>A server that checks tokens by itself does not see a revocation before the token ends.</source>
        <translation>Un servidor que comprueba los tokens por sí mismo no ve una revocación antes de que el token caduque.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Applications &gt; your app</source>
        <translation>Applications &gt; su aplicación</translation>
    </message>
    <message>
        <source>Security &gt; API &gt; Authorization Servers &gt; your server</source>
        <translation>Security &gt; API &gt; Authorization Servers &gt; su servidor</translation>
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
        <translation>General: Client secrets, estado del que se usa</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Access Policies: how many there are</source>
        <translation>Access Policies: cuántas hay</translation>
    </message>
    <message>
        <source>Access Policies &gt; policy: Assign to</source>
        <translation>Access Policies &gt; política: Assign to</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: IF Grant type is</source>
        <translation>Access Policies &gt; regla: IF Grant type is</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: AND Scopes requested</source>
        <translation>Access Policies &gt; regla: AND Scopes requested</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: Access token lifetime</source>
        <translation>Access Policies &gt; regla: Access token lifetime</translation>
    </message>
    <message>
        <source>Access Policies &gt; rule: but will expire if not used every</source>
        <translation>Access Policies &gt; regla: but will expire if not used every</translation>
    </message>
    <message>
        <source>whether the browser showed a page that asks for consent</source>
        <translation>si el navegador mostró una página que pide consentimiento</translation>
    </message>
    <message>
        <source>words separated by spaces</source>
        <translation>palabras separadas por espacios</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for all clients</source>
        <translation>palabras separadas por espacios, o * para todos los clientes</translation>
    </message>
    <message>
        <source>words separated by spaces, as grant_type values</source>
        <translation>palabras separadas por espacios, como valores de grant_type</translation>
    </message>
    <message>
        <source>words separated by spaces, or * for any</source>
        <translation>palabras separadas por espacios, o * para cualquiera</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>web, native, browser or service</source>
        <translation>web, native, browser o service</translation>
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
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>EditableRequest</name>
    <message>
        <source>Line %1 is no parameter: it should read name=value.</source>
        <translation>La línea %1 no es un parámetro: debe decir nombre=valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes that are no text</source>
        <translation>
            <numerusform>%n byte que no es texto</numerusform>
            <numerusform>%n bytes que no son texto</numerusform>
        </translation>
    </message>
    <message>
        <source>The method is a word in capital letters, as GET or POST, not &quot;%1&quot;.</source>
        <translation>El método es una palabra en mayúsculas, como GET o POST, no «%1».</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The secrets of this request are for %1 alone. To send the request elsewhere, take out what stands in double braces.</source>
        <translation>Los secretos de esta petición son solo para %1. Para enviarla a otro sitio, quite lo que está entre llaves dobles.</translation>
    </message>
    <message>
        <source>Line %1 of the header is no field: it should read Name: value.</source>
        <translation>La línea %1 de la cabecera no es un campo: debe decir Nombre: valor.</translation>
    </message>
    <message>
        <source>%1 cannot be left out of this request.</source>
        <translation>%1 no puede faltar en esta petición.</translation>
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
        <translation>[sin respuesta]</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>– (a connection was reused, or there was none)</source>
        <translation>– (se reutilizó una conexión, o no la hubo)</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Petición enviada</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Redirected from</source>
        <translation>Redirigido desde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing was encrypted.</source>
        <translation>HTTP simple: nada iba cifrado.</translation>
    </message>
    <message>
        <source>Nothing is known of the encryption of this exchange.</source>
        <translation>No se sabe nada del cifrado de este intercambio.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>él mismo (autofirmado)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>
[The body of %1 was not kept.]</source>
        <translation>
[El cuerpo de %1 no se conservó.]</translation>
    </message>
    <message>
        <source>
[The first %1 of %2 were kept.]
</source>
        <translation>
[Se conservaron los primeros %1 de %2.]
</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>En el resultado</translation>
    </message>
    <message>
        <source>In the error</source>
        <translation>En el error</translation>
    </message>
    <message>
        <source>Refused with</source>
        <translation>Rechazado con</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>Desafío %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Came back with</source>
        <translation>Volvió con</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The MCP server accepts requests and never answers</source>
        <translation>El servidor MCP acepta peticiones y nunca responde</translation>
    </message>
    <message>
        <source>A gateway in front of the MCP server refuses the requests that carry a token</source>
        <translation>Una pasarela delante del servidor MCP rechaza las peticiones que llevan token</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is more than an hour fast</source>
        <translation>El reloj del servidor MCP va más de una hora adelantado</translation>
    </message>
    <message>
        <source>The MCP endpoint is at /rpc instead of /mcp</source>
        <translation>El endpoint MCP está en /rpc en vez de /mcp</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects /mcp to /mcp/</source>
        <translation>El endpoint MCP redirige de /mcp a /mcp/</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects to the same machine under another name</source>
        <translation>El endpoint MCP redirige al mismo equipo con otro nombre</translation>
    </message>
    <message>
        <source>The MCP endpoint redirects from https to http (with TLS only)</source>
        <translation>El endpoint MCP redirige de https a http (solo con TLS)</translation>
    </message>
    <message>
        <source>A proxy in front of the MCP server removes the Authorization header</source>
        <translation>Un proxy delante del servidor MCP quita la cabecera Authorization</translation>
    </message>
    <message>
        <source>The MCP endpoint takes no POST</source>
        <translation>El endpoint MCP no acepta POST</translation>
    </message>
    <message>
        <source>A gateway does not let the session id of MCP through</source>
        <translation>Una pasarela no deja pasar el ID de sesión de MCP</translation>
    </message>
    <message>
        <source>The MCP server forgets its sessions, as replicas without stickiness do</source>
        <translation>El servidor MCP olvida sus sesiones, como réplicas sin afinidad</translation>
    </message>
    <message>
        <source>The MCP server knows no revision after 2024-11-05</source>
        <translation>El servidor MCP no conoce ninguna revisión posterior a 2024-11-05</translation>
    </message>
    <message>
        <source>A gateway drops the Mcp-Method and Mcp-Name headers</source>
        <translation>Una pasarela quita las cabeceras Mcp-Method y Mcp-Name</translation>
    </message>
    <message>
        <source>The MCP server answers for another Host only</source>
        <translation>El servidor MCP solo responde para otro Host</translation>
    </message>
    <message>
        <source>A proxy takes bodies of 64 bytes at most</source>
        <translation>Un proxy acepta cuerpos de 64 bytes como máximo</translation>
    </message>
    <message>
        <source>The MCP server answers 502 as a gateway in front of it would</source>
        <translation>El servidor MCP responde 502, como lo haría una pasarela delante</translation>
    </message>
    <message>
        <source>The MCP server answers 429</source>
        <translation>El servidor MCP responde 429</translation>
    </message>
    <message>
        <source>The MCP server&apos;s 401 has no WWW-Authenticate</source>
        <translation>El 401 del servidor MCP no lleva WWW-Authenticate</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge has no resource_metadata</source>
        <translation>El desafío del servidor MCP no lleva resource_metadata</translation>
    </message>
    <message>
        <source>The MCP server&apos;s challenge breaks the grammar of the header</source>
        <translation>El desafío del servidor MCP rompe la gramática de la cabecera</translation>
    </message>
    <message>
        <source>The MCP server has no protected resource metadata, and its challenge names none</source>
        <translation>El servidor MCP no tiene metadatos de recurso y su desafío no nombra ninguno</translation>
    </message>
    <message>
        <source>The protected resource metadata is at the root only, and the challenge names none</source>
        <translation>Los metadatos del recurso están solo en la raíz y el desafío no los nombra</translation>
    </message>
    <message>
        <source>The protected resource metadata is behind the MCP path instead of before it</source>
        <translation>Los metadatos del recurso están detrás de la ruta MCP en vez de delante</translation>
    </message>
    <message>
        <source>The challenge names a metadata document that is not there</source>
        <translation>El desafío nombra un documento de metadatos que no está ahí</translation>
    </message>
    <message>
        <source>The protected resource metadata asks for credentials</source>
        <translation>Los metadatos del recurso piden credenciales</translation>
    </message>
    <message>
        <source>The protected resource metadata is an HTML page</source>
        <translation>Los metadatos del recurso son una página HTML</translation>
    </message>
    <message>
        <source>The protected resource metadata names another resource</source>
        <translation>Los metadatos del recurso nombran otro recurso</translation>
    </message>
    <message>
        <source>The protected resource metadata names no authorization server</source>
        <translation>Los metadatos del recurso no nombran ningún servidor de autorización</translation>
    </message>
    <message>
        <source>The protected resource metadata names the authorize endpoint instead of the issuer</source>
        <translation>Los metadatos del recurso nombran el endpoint authorize en vez del emisor</translation>
    </message>
    <message>
        <source>The protected resource metadata names the issuer with a final slash</source>
        <translation>Los metadatos del recurso nombran el emisor con una barra final</translation>
    </message>
    <message>
        <source>The MCP server names scopes that the authorization server does not have</source>
        <translation>El servidor MCP nombra ámbitos que el servidor de autorización no tiene</translation>
    </message>
    <message>
        <source>The MCP server asks for no token</source>
        <translation>El servidor MCP no pide token</translation>
    </message>
    <message>
        <source>Every metadata document of the authorization server is gone</source>
        <translation>Todos los documentos de metadatos del servidor de autorización han desaparecido</translation>
    </message>
    <message>
        <source>The RFC 8414 form of the metadata URL is not served, as before Okta release 2026.06</source>
        <translation>No se sirve la forma RFC 8414 de la URL de metadatos, como antes de Okta 2026.06</translation>
    </message>
    <message>
        <source>The metadata names another issuer than its own URL</source>
        <translation>Los metadatos nombran otro emisor que el de su propia URL</translation>
    </message>
    <message>
        <source>A sign-in page answers in place of the metadata</source>
        <translation>Una página de inicio de sesión responde en lugar de los metadatos</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256</source>
        <translation>Los metadatos no ofrecen PKCE con S256</translation>
    </message>
    <message>
        <source>The metadata names endpoints on another host than the issuer&apos;s</source>
        <translation>Los metadatos nombran endpoints en otro host que el del emisor</translation>
    </message>
    <message>
        <source>The org has no API Access Management</source>
        <translation>La organización no tiene API Access Management</translation>
    </message>
    <message>
        <source>The key document is not served</source>
        <translation>No se sirve el documento de claves</translation>
    </message>
    <message>
        <source>The metadata names no registration endpoint</source>
        <translation>Los metadatos no nombran ningún endpoint de registro</translation>
    </message>
    <message>
        <source>Registration is open, but takes no loopback redirect URIs</source>
        <translation>El registro está abierto, pero no acepta URI de redirección de bucle local</translation>
    </message>
    <message>
        <source>Registration is open, but no policy covers what registers</source>
        <translation>El registro está abierto, pero ninguna política cubre lo que se registra</translation>
    </message>
    <message>
        <source>The app integrations were deleted</source>
        <translation>Las integraciones de aplicación se borraron</translation>
    </message>
    <message>
        <source>Other sign-in redirect URIs are registered than the client&apos;s</source>
        <translation>Están registrados otros URI de redirección que los del cliente</translation>
    </message>
    <message>
        <source>The redirect carries a state that the client never sent</source>
        <translation>La redirección lleva un state que el cliente nunca envió</translation>
    </message>
    <message>
        <source>The redirect names another issuer</source>
        <translation>La redirección nombra otro emisor</translation>
    </message>
    <message>
        <source>Nobody is assigned to the app</source>
        <translation>Nadie está asignado a la aplicación</translation>
    </message>
    <message>
        <source>The sign-on policy demands a second factor that nobody has</source>
        <translation>La política de inicio de sesión exige un segundo factor que nadie tiene</translation>
    </message>
    <message>
        <source>Every custom scope needs a person&apos;s consent</source>
        <translation>Cada ámbito propio necesita el consentimiento de una persona</translation>
    </message>
    <message>
        <source>The apps require PKCE</source>
        <translation>Las aplicaciones exigen PKCE</translation>
    </message>
    <message>
        <source>The web app is an API Services app</source>
        <translation>La aplicación web es una aplicación API Services</translation>
    </message>
    <message>
        <source>The resource parameter is rejected</source>
        <translation>El parámetro resource se rechaza</translation>
    </message>
    <message>
        <source>The client secrets were rotated; the old ones are dead</source>
        <translation>Los secretos de cliente se rotaron; los antiguos ya no valen</translation>
    </message>
    <message>
        <source>Each client secret is rotated after its first use</source>
        <translation>Cada secreto de cliente se rota tras su primer uso</translation>
    </message>
    <message>
        <source>The apps are registered for private_key_jwt only</source>
        <translation>Las aplicaciones están registradas solo para private_key_jwt</translation>
    </message>
    <message>
        <source>The public keys of the apps were replaced</source>
        <translation>Las claves públicas de las aplicaciones se sustituyeron</translation>
    </message>
    <message>
        <source>The apps may be used from another network only</source>
        <translation>Las aplicaciones solo se pueden usar desde otra red</translation>
    </message>
    <message>
        <source>The apps lack the Client Credentials grant</source>
        <translation>A las aplicaciones les falta la concesión Client Credentials</translation>
    </message>
    <message>
        <source>The authorization server has no Client Credentials grant</source>
        <translation>El servidor de autorización no tiene la concesión Client Credentials</translation>
    </message>
    <message>
        <source>The metadata names the org server&apos;s token endpoint</source>
        <translation>Los metadatos nombran el endpoint de tokens del servidor de la organización</translation>
    </message>
    <message>
        <source>The authorization server has no access policy</source>
        <translation>El servidor de autorización no tiene política de acceso</translation>
    </message>
    <message>
        <source>The access policies are assigned to service apps only</source>
        <translation>Las políticas de acceso están asignadas solo a aplicaciones de servicio</translation>
    </message>
    <message>
        <source>The access policies are inactive</source>
        <translation>Las políticas de acceso están inactivas</translation>
    </message>
    <message>
        <source>The rules do not tick Client Credentials</source>
        <translation>Las reglas no tienen marcado Client Credentials</translation>
    </message>
    <message>
        <source>The rules exclude the first user</source>
        <translation>Las reglas excluyen al primer usuario</translation>
    </message>
    <message>
        <source>The rules cover the first custom scope only</source>
        <translation>Las reglas solo cubren el primer ámbito propio</translation>
    </message>
    <message>
        <source>A rule with five-minute tokens stands above the rule that was meant</source>
        <translation>Una regla con tokens de cinco minutos está por encima de la prevista</translation>
    </message>
    <message>
        <source>The custom scopes were removed from the authorization server</source>
        <translation>Los ámbitos propios se quitaron del servidor de autorización</translation>
    </message>
    <message>
        <source>The MCP server names no scope, and the authorization server has no default</source>
        <translation>El servidor MCP no nombra ningún ámbito y el servidor de autorización no tiene uno por defecto</translation>
    </message>
    <message>
        <source>The MCP server asks for openid and profile</source>
        <translation>El servidor MCP pide openid y profile</translation>
    </message>
    <message>
        <source>The MCP server asks for profile without openid</source>
        <translation>El servidor MCP pide profile sin openid</translation>
    </message>
    <message>
        <source>Authorization codes have expired by the time they arrive</source>
        <translation>Los códigos de autorización ya han caducado cuando llegan</translation>
    </message>
    <message>
        <source>The metadata names another authorization server&apos;s token endpoint</source>
        <translation>Los metadatos nombran el endpoint de tokens de otro servidor de autorización</translation>
    </message>
    <message>
        <source>The code challenge of another attempt was kept</source>
        <translation>Se conservó el desafío de código de otro intento</translation>
    </message>
    <message>
        <source>The apps require DPoP proofs in token requests</source>
        <translation>Las aplicaciones exigen pruebas DPoP en las peticiones de token</translation>
    </message>
    <message>
        <source>DPoP is required, and no nonce is ever good: each is of another node</source>
        <translation>Se exige DPoP y ningún nonce vale nunca: cada uno es de otro nodo</translation>
    </message>
    <message>
        <source>DPoP is required, and proofs are compared with a custom domain&apos;s URL</source>
        <translation>Se exige DPoP y las pruebas se comparan con la URL de un dominio propio</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s rate limit is used up</source>
        <translation>El límite de peticiones del endpoint de tokens está agotado</translation>
    </message>
    <message>
        <source>The rules give access tokens five minutes</source>
        <translation>Las reglas dan cinco minutos a los tokens de acceso</translation>
    </message>
    <message>
        <source>Token responses lack the access token and its type</source>
        <translation>A las respuestas de token les faltan el token de acceso y su tipo</translation>
    </message>
    <message>
        <source>The token inline hook fails</source>
        <translation>El enlace (inline hook) de tokens falla</translation>
    </message>
    <message>
        <source>Device codes have expired before anybody can enter them</source>
        <translation>Los códigos de dispositivo caducan antes de que nadie pueda introducirlos</translation>
    </message>
    <message>
        <source>Access tokens are handed out an hour after their end</source>
        <translation>Los tokens de acceso se entregan una hora después de su fin</translation>
    </message>
    <message>
        <source>Access tokens become valid in an hour only (nbf)</source>
        <translation>Los tokens de acceso no son válidos hasta dentro de una hora (nbf)</translation>
    </message>
    <message>
        <source>The MCP server expects another audience</source>
        <translation>El servidor MCP espera otra audiencia</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured with a final slash</source>
        <translation>La audiencia del servidor MCP se configuró con una barra final</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was configured without https://</source>
        <translation>La audiencia del servidor MCP se configuró sin https://</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is api://default</source>
        <translation>La audiencia del servidor de autorización es api://default</translation>
    </message>
    <message>
        <source>The authorization server&apos;s audience is the client id</source>
        <translation>La audiencia del servidor de autorización es el ID de cliente</translation>
    </message>
    <message>
        <source>The MCP server expects its own URL as the audience</source>
        <translation>El servidor MCP espera su propia URL como audiencia</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience was copied with an invisible character</source>
        <translation>La audiencia del servidor MCP se copió con un carácter invisible</translation>
    </message>
    <message>
        <source>Tokens have two audiences, and the MCP server&apos;s verifier compares one string</source>
        <translation>Los tokens tienen dos audiencias y el verificador del servidor MCP compara una cadena</translation>
    </message>
    <message>
        <source>The MCP server expects another issuer</source>
        <translation>El servidor MCP espera otro emisor</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with a final slash</source>
        <translation>El emisor del servidor MCP se configuró con una barra final</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer of the default authorization server</source>
        <translation>El servidor MCP espera el emisor del servidor de autorización por defecto</translation>
    </message>
    <message>
        <source>The MCP server expects the issuer under a custom domain</source>
        <translation>El servidor MCP espera el emisor bajo un dominio propio</translation>
    </message>
    <message>
        <source>The MCP server&apos;s issuer was configured with the metadata URL</source>
        <translation>El emisor del servidor MCP se configuró con la URL de los metadatos</translation>
    </message>
    <message>
        <source>The metadata leads to the org authorization server; its tokens are not for resource servers</source>
        <translation>Los metadatos llevan al servidor de la organización; sus tokens no son para servidores de recursos</translation>
    </message>
    <message>
        <source>Tokens are signed with a key that is not published</source>
        <translation>Los tokens se firman con una clave que no está publicada</translation>
    </message>
    <message>
        <source>The MCP server reads the keys of another authorization server</source>
        <translation>El servidor MCP lee las claves de otro servidor de autorización</translation>
    </message>
    <message>
        <source>Tokens name no key (kid), and there are several</source>
        <translation>Los tokens no nombran ninguna clave (kid) y hay varias</translation>
    </message>
    <message>
        <source>The MCP server keeps the keys of before a rotation</source>
        <translation>El servidor MCP conserva las claves de antes de una rotación</translation>
    </message>
    <message>
        <source>The MCP server cannot fetch the keys</source>
        <translation>El servidor MCP no puede obtener las claves</translation>
    </message>
    <message>
        <source>Tokens are signed with another key than the one their kid names</source>
        <translation>Los tokens se firman con otra clave que la que nombra su kid</translation>
    </message>
    <message>
        <source>Access tokens lose their last characters on the way</source>
        <translation>Los tokens de acceso pierden sus últimos caracteres por el camino</translation>
    </message>
    <message>
        <source>Access tokens are not signed (alg none)</source>
        <translation>Los tokens de acceso no están firmados (alg none)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier takes ES256 only</source>
        <translation>El verificador del servidor MCP solo acepta ES256</translation>
    </message>
    <message>
        <source>Access tokens are signed with HS256 and the public key as the secret</source>
        <translation>Los tokens de acceso se firman con HS256 y la clave pública como secreto</translation>
    </message>
    <message>
        <source>Access tokens have a critical header that nobody knows</source>
        <translation>Los tokens de acceso llevan una cabecera crítica que nadie conoce</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands the type at+jwt</source>
        <translation>El verificador del servidor MCP exige el tipo at+jwt</translation>
    </message>
    <message>
        <source>Access tokens are opaque</source>
        <translation>Los tokens de acceso son opacos</translation>
    </message>
    <message>
        <source>Access tokens are encrypted</source>
        <translation>Los tokens de acceso están cifrados</translation>
    </message>
    <message>
        <source>The ID token is handed out as the access token</source>
        <translation>El token de ID se entrega como token de acceso</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin of every token, and answers 401 without it</source>
        <translation>El servidor MCP exige calculator.admin a cada token y sin él responde 401</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier reads scope, and Okta writes scp</source>
        <translation>El verificador del servidor MCP lee scope y Okta escribe scp</translation>
    </message>
    <message>
        <source>The MCP server&apos;s verifier demands client_id, and Okta writes cid</source>
        <translation>El verificador del servidor MCP exige client_id y Okta escribe cid</translation>
    </message>
    <message>
        <source>The MCP server knows its users by Okta&apos;s ids, and sub is the login</source>
        <translation>El servidor MCP conoce a sus usuarios por los ID de Okta y sub es el nombre de inicio de sesión</translation>
    </message>
    <message>
        <source>The MCP server takes only tokens that are bound to a key</source>
        <translation>El servidor MCP solo acepta tokens ligados a una clave</translation>
    </message>
    <message>
        <source>Access tokens are bound to a client certificate</source>
        <translation>Los tokens de acceso están ligados a un certificado de cliente</translation>
    </message>
    <message>
        <source>Access tokens are revoked at once, and the MCP server introspects them</source>
        <translation>Los tokens de acceso se revocan al momento y el servidor MCP los introspecciona</translation>
    </message>
    <message>
        <source>The MCP server introspects tokens with the wrong secret</source>
        <translation>El servidor MCP introspecciona los tokens con el secreto equivocado</translation>
    </message>
    <message>
        <source>The MCP server does not check the audience (OAUTH_AUDIENCE unset)</source>
        <translation>El servidor MCP no comprueba la audiencia (OAUTH_AUDIENCE sin valor)</translation>
    </message>
    <message>
        <source>The MCP server does not check the issuer (OAUTH_ISSUER unset)</source>
        <translation>El servidor MCP no comprueba el emisor (OAUTH_ISSUER sin valor)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s redirect to the issuer&apos;s metadata fails with 500 (OAUTH_ISSUER unset)</source>
        <translation>La redirección del servidor MCP a los metadatos del emisor falla con 500 (OAUTH_ISSUER sin valor)</translation>
    </message>
    <message>
        <source>The MCP server names itself by its name inside the cluster</source>
        <translation>El servidor MCP se nombra por su nombre dentro del clúster</translation>
    </message>
    <message>
        <source>The MCP server&apos;s audience has a blank at its end</source>
        <translation>La audiencia del servidor MCP lleva un espacio al final</translation>
    </message>
    <message>
        <source>The MCP server requires scope calculator.admin, and answers 403 without it</source>
        <translation>El servidor MCP exige calculator.admin y sin él responde 403</translation>
    </message>
    <message>
        <source>The MCP server answers 403 without a word</source>
        <translation>El servidor MCP responde 403 sin decir nada</translation>
    </message>
    <message>
        <source>The MCP server always answers 403 for want of a scope that the token has</source>
        <translation>El servidor MCP responde siempre 403 por falta de un ámbito que el token tiene</translation>
    </message>
    <message>
        <source>The tools fail with an authorization error of their own</source>
        <translation>Las herramientas fallan con un error de autorización propio</translation>
    </message>
    <message>
        <source>The tools pass the token on to another API, which refuses it</source>
        <translation>Las herramientas pasan el token a otra API, que lo rechaza</translation>
    </message>
    <message>
        <source>The MCP server shows no tools to this caller</source>
        <translation>El servidor MCP no muestra herramientas a quien llama</translation>
    </message>
    <message>
        <source>The apps lack the Refresh Token grant</source>
        <translation>A las aplicaciones les falta la concesión Refresh Token</translation>
    </message>
    <message>
        <source>Refresh tokens have been revoked by the time they are used</source>
        <translation>Los tokens de refresco ya están revocados cuando se usan</translation>
    </message>
    <message>
        <source>Refresh tokens have been idle for too long by the time they are used</source>
        <translation>Los tokens de refresco han estado sin usar demasiado tiempo cuando se usan</translation>
    </message>
    <message>
        <source>Another process has used the refresh tokens before</source>
        <translation>Otro proceso ha usado antes los tokens de refresco</translation>
    </message>
    <message>
        <source>People are deactivated once they have signed in</source>
        <translation>Las personas se desactivan en cuanto han iniciado sesión</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is its own issuer (from its start only)</source>
        <translation>El certificado del servidor MCP es su propio emisor (solo desde el arranque)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate is for another host (from its start only)</source>
        <translation>El certificado del servidor MCP es de otro host (solo desde el arranque)</translation>
    </message>
    <message>
        <source>The MCP server&apos;s certificate ended yesterday (from its start only)</source>
        <translation>El certificado del servidor MCP caducó ayer (solo desde el arranque)</translation>
    </message>
    <message>
        <source>The MCP server asks the preflights of browsers for a token</source>
        <translation>El servidor MCP pide un token a las consultas previas de los navegadores</translation>
    </message>
    <message>
        <source>The redirect to the issuer&apos;s metadata may not be read by web pages</source>
        <translation>Las páginas web no pueden leer la redirección a los metadatos del emisor</translation>
    </message>
    <message>
        <source>The MCP server sends its certificate without the intermediate one (from its start only)</source>
        <translation>El servidor MCP envía su certificado sin el intermedio (solo desde su inicio)</translation>
    </message>
    <message>
        <source>The MCP server speaks only TLS 1.0 and 1.1 (from its start only)</source>
        <translation>El servidor MCP solo habla TLS 1.0 y 1.1 (solo desde su inicio)</translation>
    </message>
    <message>
        <source>The MCP server names itself with https, but speaks plain http</source>
        <translation>El servidor MCP se anuncia con https, pero habla http sin cifrar</translation>
    </message>
    <message>
        <source>The MCP server&apos;s list of allowed origins has none of a page</source>
        <translation>La lista de orígenes permitidos del servidor MCP no incluye el de ninguna página web</translation>
    </message>
    <message>
        <source>The org has no Trusted Origins: the token endpoint takes pages of redirect URIs only</source>
        <translation>La organización no tiene Trusted Origins: el endpoint de tokens solo acepta páginas de las URI de redirección</translation>
    </message>
</context>
<context>
    <name>FormSchema</name>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>cualquiera de %1</translation>
    </message>
    <message>
        <source>one of %1 forms</source>
        <translation>una de %1 formas</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada encaja</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Pseudo-locale (for tests)</source>
        <translation>Pseudoidioma (para pruebas)</translation>
    </message>
</context>
<context>
    <name>LineDifference</name>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n línea es igual</numerusform>
            <numerusform>%n líneas son iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>error de la herramienta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>hecho, incumple su esquema</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>state parameter of the redirect</source>
        <translation>parámetro state de la redirección</translation>
    </message>
    <message>
        <source>iss parameter of the redirect</source>
        <translation>parámetro iss de la redirección</translation>
    </message>
    <message>
        <source>They differ in upper and lower case.</source>
        <translation>Difieren en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>They differ by the final slash.</source>
        <translation>Difieren en la barra final.</translation>
    </message>
    <message>
        <source>They differ in the port.</source>
        <translation>Difieren en el puerto.</translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 are different to Okta.</source>
        <translation>localhost y 127.0.0.1 son distintos para Okta.</translation>
    </message>
    <message>
        <source>They differ in the path.</source>
        <translation>Difieren en la ruta.</translation>
    </message>
    <message>
        <source>one of the app&apos;s Sign-in redirect URIs</source>
        <translation>uno de los Sign-in redirect URIs de la aplicación</translation>
    </message>
    <message>
        <source>a redirect to the client</source>
        <translation>una redirección al cliente</translation>
    </message>
    <message>
        <source>Sent was %1.</source>
        <translation>Se envió %1.</translation>
    </message>
    <message>
        <source>callback of the OAuth proxy</source>
        <translation>dirección de vuelta del proxy OAuth</translation>
    </message>
    <message>
        <source>The address of the browser holds a code.</source>
        <translation>La dirección del navegador contiene un código.</translation>
    </message>
    <message>
        <source>place where the code arrived</source>
        <translation>lugar al que llegó el código</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the browser, at %1</source>
        <translation>el navegador, en %1</translation>
    </message>
    <message>
        <source>the browser&apos;s request to %1</source>
        <translation>la petición del navegador a %1</translation>
    </message>
    <message>
        <source>answered by the client</source>
        <translation>respondida por el cliente</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>program for the scheme %1</source>
        <translation>programa para el esquema %1</translation>
    </message>
    <message>
        <source>one that takes the redirect</source>
        <translation>uno que acepte la redirección</translation>
    </message>
    <message>
        <source>nothing came of %1</source>
        <translation>no llegó nada de %1</translation>
    </message>
    <message>
        <source>what the browser shows</source>
        <translation>lo que muestra el navegador</translation>
    </message>
    <message>
        <source>a way back to the client</source>
        <translation>un camino de vuelta al cliente</translation>
    </message>
    <message>
        <source>listening at %1</source>
        <translation>a la escucha en %1</translation>
    </message>
    <message>
        <source>the redirect URI&apos;s port</source>
        <translation>el puerto del URI de redirección</translation>
    </message>
    <message>
        <source>redirect to %1</source>
        <translation>redirección a %1</translation>
    </message>
    <message>
        <source>nothing within the time limit</source>
        <translation>nada dentro del tiempo límite</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation>El servidor dice %1.</translation>
    </message>
    <message>
        <source>answer of the MCP server to the proof</source>
        <translation>respuesta del servidor MCP a la prueba</translation>
    </message>
    <message>
        <source>DPoP, as the challenge says</source>
        <translation>DPoP, como dice el desafío</translation>
    </message>
    <message>
        <source>Bearer: the server knows no DPoP</source>
        <translation>Bearer: el servidor no conoce DPoP</translation>
    </message>
    <message>
        <source>DPoP, repeated with the server&apos;s nonce</source>
        <translation>DPoP, repetida con el nonce del servidor</translation>
    </message>
    <message>
        <source>The token is bound to a key (cnf.jkt).</source>
        <translation>El token está ligado a una clave (cnf.jkt).</translation>
    </message>
    <message>
        <source>scheme of the Authorization header</source>
        <translation>esquema de la cabecera Authorization</translation>
    </message>
    <message>
        <source>DPoP, not repeated</source>
        <translation>DPoP, sin repetir</translation>
    </message>
    <message>
        <source>cnf claim</source>
        <translation>reclamación cnf</translation>
    </message>
    <message>
        <source>none, or the client&apos;s certificate in the handshake</source>
        <translation>ninguna, o el certificado del cliente en la negociación</translation>
    </message>
    <message>
        <source>crit in the token&apos;s header</source>
        <translation>crit en la cabecera del token</translation>
    </message>
    <message>
        <source>typ of the token</source>
        <translation>typ del token</translation>
    </message>
    <message>
        <source>client_id claim</source>
        <translation>reclamación client_id</translation>
    </message>
    <message>
        <source>the client&apos;s id</source>
        <translation>el ID del cliente</translation>
    </message>
    <message>
        <source>absent; it is in cid</source>
        <translation>ausente; está en cid</translation>
    </message>
    <message>
        <source>sub claim</source>
        <translation>reclamación sub</translation>
    </message>
    <message>
        <source>the server&apos;s, which it does not tell</source>
        <translation>el del servidor, que no lo comunica</translation>
    </message>
    <message>
        <source>%1 is another MCP server of this client.</source>
        <translation>%1 es otro servidor MCP de este cliente.</translation>
    </message>
    <message>
        <source>aud claim</source>
        <translation>reclamación aud</translation>
    </message>
    <message>
        <source>this server&apos;s audience, for %1</source>
        <translation>la audiencia de este servidor, para %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>one string</source>
        <translation>una sola cadena</translation>
    </message>
    <message>
        <source>The authorization server says %1.</source>
        <translation>El servidor de autorización dice %1.</translation>
    </message>
    <message>
        <source>answer to the introspection</source>
        <translation>respuesta a la introspección</translation>
    </message>
    <message>
        <source>200 and active</source>
        <translation>200 y activo</translation>
    </message>
    <message>
        <source>active, says the issuer</source>
        <translation>activo, según el emisor</translation>
    </message>
    <message>
        <source>true until exp</source>
        <translation>true hasta exp</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>endpoint de introspección</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>el de %1</translation>
    </message>
    <message>
        <source>the server&apos;s log</source>
        <translation>el registro del servidor</translation>
    </message>
    <message>
        <source>introspection that answers</source>
        <translation>una introspección que responda</translation>
    </message>
    <message>
        <source>the MCP server&apos;s question whether the token is active</source>
        <translation>la pregunta del servidor MCP sobre si el token está activo</translation>
    </message>
    <message>
        <source>answered by the authorization server</source>
        <translation>respondida por el servidor de autorización</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>rechazada o sin respuesta</translation>
    </message>
    <message>
        <source>introspection endpoint of the server&apos;s environment</source>
        <translation>endpoint de introspección del entorno del servidor</translation>
    </message>
    <message>
        <source>state of the token at its issuer</source>
        <translation>estado del token en su emisor</translation>
    </message>
    <message>
        <source>active until exp</source>
        <translation>activo hasta exp</translation>
    </message>
    <message>
        <source>not active, says the server</source>
        <translation>no activo, según el servidor</translation>
    </message>
    <message>
        <source>challenge of the 403</source>
        <translation>desafío del 403</translation>
    </message>
    <message>
        <source>absent: %1</source>
        <translation>ausente: %1</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2), and the second has the scope in its claim scp: the server looks for it somewhere else.</source>
        <translation>Dos tokens recibieron el mismo rechazo (intercambios %1 y %2), y el segundo tiene el ámbito en su reclamación scp: el servidor lo busca en otra parte.</translation>
    </message>
    <message>
        <source>Two tokens met the same refusal (exchanges %1 and %2).</source>
        <translation>Dos tokens recibieron el mismo rechazo (intercambios %1 y %2).</translation>
    </message>
    <message>
        <source>answer to a token that has %1</source>
        <translation>respuesta a un token que tiene %1</translation>
    </message>
    <message>
        <source>scopes of the second token</source>
        <translation>ámbitos del segundo token</translation>
    </message>
    <message>
        <source>those that the request needs</source>
        <translation>los que necesita la petición</translation>
    </message>
    <message>
        <source>403 for want of it</source>
        <translation>403 por faltar</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>ninguno que se pueda leer</translation>
    </message>
    <message>
        <source>result of tool %1</source>
        <translation>resultado de la herramienta %1</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>The tool says %1.</source>
        <translation>La herramienta dice %1.</translation>
    </message>
    <message>
        <source>tools listed for a token with %1</source>
        <translation>herramientas listadas para un token con %1</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>ningún ámbito</translation>
    </message>
    <message>
        <source>%1 too, as in exchange %2 with %3</source>
        <translation>también %1, como en el intercambio %2 con %3</translation>
    </message>
    <message>
        <source>token while the stream of exchange %1 was open</source>
        <translation>token mientras el flujo del intercambio %1 estaba abierto</translation>
    </message>
    <message>
        <source>renewed before exp</source>
        <translation>renovado antes de exp</translation>
    </message>
    <message>
        <source>ended %1 s after the stream began; the next request got 401</source>
        <translation>caducó %1 s después de empezar el flujo; la petición siguiente recibió 401</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2; by %3 the server expects %4.</source>
        <translation>%1 emitió el token para %2; según %3, el servidor espera %4.</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell</source>
        <translation>la audiencia del servidor, que no la comunica</translation>
    </message>
    <message>
        <source>The token was issued by %1 for %2. The server says %3.</source>
        <translation>%1 emitió el token para %2. El servidor dice %3.</translation>
    </message>
    <message>
        <source>the same with invisible characters shown</source>
        <translation>lo mismo, con los caracteres invisibles a la vista</translation>
    </message>
    <message>
        <source>aud claim after asking with resource</source>
        <translation>reclamación aud tras pedir con resource</translation>
    </message>
    <message>
        <source>the resource metadata</source>
        <translation>los metadatos del recurso</translation>
    </message>
    <message>
        <source>iss claim</source>
        <translation>reclamación iss</translation>
    </message>
    <message>
        <source>the server&apos;s issuer, which it does not tell</source>
        <translation>el emisor del servidor, que no lo comunica</translation>
    </message>
    <message>
        <source>the Issuer of a custom server, with /oauth2/ in it</source>
        <translation>el Issuer de un servidor propio, que contiene /oauth2/</translation>
    </message>
    <message>
        <source>scope claim of the token</source>
        <translation>reclamación scope del token</translation>
    </message>
    <message>
        <source>%1; scp has them</source>
        <translation>%1; scp los contiene</translation>
    </message>
    <message>
        <source>absent; scp has them</source>
        <translation>ausente; scp los contiene</translation>
    </message>
    <message>
        <source>Every check that can be made here passes, and the server wants scopes that the token has in scp alone. Its log tells whether it saw them; if it did, its keys or the values in effect are next.</source>
        <translation>Todas las comprobaciones que se pueden hacer aquí se superan, y el servidor quiere ámbitos que el token tiene solo en scp. Su registro dice si los vio; si los vio, lo siguiente que hay que mirar son sus claves o los valores vigentes.</translation>
    </message>
    <message>
        <source>the challenge</source>
        <translation>el desafío</translation>
    </message>
    <message>
        <source>The token lacks %1, required by %2.</source>
        <translation>Al token le falta %1, que exige %2.</translation>
    </message>
    <message>
        <source>scopes of the token</source>
        <translation>ámbitos del token</translation>
    </message>
    <message>
        <source>those that the server requires</source>
        <translation>los que exige el servidor</translation>
    </message>
    <message>
        <source>This request needs %1.</source>
        <translation>Esta petición necesita %1.</translation>
    </message>
    <message>
        <source>a scope that the server does not name</source>
        <translation>un ámbito que el servidor no nombra</translation>
    </message>
    <message>
        <source>exp claim</source>
        <translation>reclamación exp</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>nbf and iat claims</source>
        <translation>reclamaciones nbf e iat</translation>
    </message>
    <message>
        <source>not in the future</source>
        <translation>no en el futuro</translation>
    </message>
    <message>
        <source>kid of the token</source>
        <translation>kid del token</translation>
    </message>
    <message>
        <source>one of the server&apos;s keys</source>
        <translation>una de las claves del servidor</translation>
    </message>
    <message>
        <source>fits by the server&apos;s keys</source>
        <translation>encaja según las claves del servidor</translation>
    </message>
    <message>
        <source>alg of the token</source>
        <translation>alg del token</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>el del servidor</translation>
    </message>
    <message>
        <source>state of the token</source>
        <translation>estado del token</translation>
    </message>
    <message>
        <source>not so, says the server; the token is not at hand</source>
        <translation>no es así, según el servidor; no se dispone del token</translation>
    </message>
    <message>
        <source>keys at the MCP server</source>
        <translation>claves en el servidor MCP</translation>
    </message>
    <message>
        <source>those of the token&apos;s issuer</source>
        <translation>las del emisor del token</translation>
    </message>
    <message>
        <source>Every check that can be made here passes.</source>
        <translation>Todas las comprobaciones que se pueden hacer aquí se superan.</translation>
    </message>
    <message>
        <source>time to the refusal</source>
        <translation>tiempo hasta el rechazo</translation>
    </message>
    <message>
        <source>checks of the token that can be made here</source>
        <translation>comprobaciones del token que se pueden hacer aquí</translation>
    </message>
    <message>
        <source>keys fetched</source>
        <translation>claves obtenidas</translation>
    </message>
    <message>
        <source>well under a second</source>
        <translation>bastante menos de un segundo</translation>
    </message>
    <message>
        <source>one that fails, as at the server</source>
        <translation>una que falle, como en el servidor</translation>
    </message>
    <message>
        <source>the fetch failed</source>
        <translation>no se pudieron obtener</translation>
    </message>
    <message>
        <source>none fails</source>
        <translation>no falla ninguna</translation>
    </message>
    <message>
        <source>From here it cannot be decided why. Tell what the server expects (issuer, audience, scopes), or give its log or its .env: that names the cause.</source>
        <translation>Desde aquí no se puede determinar el motivo. Indique qué espera el servidor (emisor, audiencia, ámbitos), o aporte su registro o su .env: ahí está la causa.</translation>
    </message>
    <message>
        <source>answer to the request with the token</source>
        <translation>respuesta a la petición con el token</translation>
    </message>
    <message>
        <source>a start without error</source>
        <translation>un arranque sin errores</translation>
    </message>
    <message>
        <source>OAUTH_JWKS_URI of the environment</source>
        <translation>OAUTH_JWKS_URI del entorno</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1 is used and not imported.</source>
        <translation>%1 se usa y no se importa.</translation>
    </message>
    <message>
        <source>the name %1 imported</source>
        <translation>el nombre %1 importado</translation>
    </message>
    <message>
        <source>answer of /.well-known/oauth-authorization-server</source>
        <translation>respuesta de /.well-known/oauth-authorization-server</translation>
    </message>
    <message>
        <source>307 to the issuer&apos;s metadata</source>
        <translation>307 a los metadatos del emisor</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 definida</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 no está definida</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the environment</source>
        <translation>OAUTH_AUDIENCE del entorno</translation>
    </message>
    <message>
        <source>the Audience of the authorization server</source>
        <translation>la Audience del servidor de autorización</translation>
    </message>
    <message>
        <source>An ID token was accepted as an access token.</source>
        <translation>Se aceptó un token de ID como token de acceso.</translation>
    </message>
    <message>
        <source>answer to a token for %1</source>
        <translation>respuesta a un token para %1</translation>
    </message>
    <message>
        <source>The token was accepted although its audience is not the one that %1 names; if that is right, the server does not check it.</source>
        <translation>El token se aceptó aunque su audiencia no es la que nombra %1; si esta es correcta, el servidor no la comprueba.</translation>
    </message>
    <message>
        <source>aud claim of an accepted token</source>
        <translation>reclamación aud de un token aceptado</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the environment</source>
        <translation>OAUTH_ISSUER del entorno</translation>
    </message>
    <message>
        <source>the Issuer of the authorization server</source>
        <translation>el Issuer del servidor de autorización</translation>
    </message>
    <message>
        <source>The token was accepted although its issuer is not the one that %1 names.</source>
        <translation>El token se aceptó aunque su emisor no es el que nombra %1.</translation>
    </message>
    <message>
        <source>iss claim of an accepted token</source>
        <translation>reclamación iss de un token aceptado</translation>
    </message>
    <message>
        <source>The user part is the client id %1.</source>
        <translation>La parte del usuario es el ID de cliente %1.</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>%1 cabeceras</translation>
    </message>
    <message>
        <source>two in one header, separated by a comma</source>
        <translation>dos en una sola cabecera, separadas por una coma</translation>
    </message>
    <message>
        <source>a header and the parameter access_token</source>
        <translation>una cabecera y el parámetro access_token</translation>
    </message>
    <message>
        <source>credentials of the request</source>
        <translation>credenciales de la petición</translation>
    </message>
    <message>
        <source>one Authorization header</source>
        <translation>una sola cabecera Authorization</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>lugar del token</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>la cabecera Authorization</translation>
    </message>
    <message>
        <source>access_token in the URL</source>
        <translation>access_token en la URL</translation>
    </message>
    <message>
        <source>a challenge for %1</source>
        <translation>un desafío para %1</translation>
    </message>
    <message>
        <source>the header %1</source>
        <translation>la cabecera %1</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>una página HTML</translation>
    </message>
    <message>
        <source>an error in Okta&apos;s form</source>
        <translation>un error en la forma de Okta</translation>
    </message>
    <message>
        <source>a Bearer challenge, as MCP servers send it</source>
        <translation>un desafío Bearer, como lo envían los servidores MCP</translation>
    </message>
    <message>
        <source>size of the request</source>
        <translation>tamaño de la petición</translation>
    </message>
    <message>
        <source>one that the server accepts</source>
        <translation>uno que acepte el servidor</translation>
    </message>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 bytes: %2</translation>
    </message>
    <message>
        <source>first byte of the stream</source>
        <translation>primer byte del flujo</translation>
    </message>
    <message>
        <source>%1 ms, as from %2 (exchange %3)</source>
        <translation>%1 ms, como desde %2 (intercambio %3)</translation>
    </message>
    <message>
        <source>at once, then event by event</source>
        <translation>de inmediato; después, evento a evento</translation>
    </message>
    <message>
        <source>cut after %1 s</source>
        <translation>cortado a los %1 s</translation>
    </message>
    <message>
        <source>after %1 s, everything together</source>
        <translation>a los %1 s, todo junto</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of %1</source>
        <translation>Mcp-Session-Id de %1</translation>
    </message>
    <message>
        <source>that of the answer in exchange %1</source>
        <translation>el de la respuesta en el intercambio %1</translation>
    </message>
    <message>
        <source>The answer to initialize brought no session id, and the server wants one: something between takes the field away.</source>
        <translation>La respuesta a initialize no trajo ningún ID de sesión, y el servidor quiere uno: algo intermedio quita el campo.</translation>
    </message>
    <message>
        <source>Mcp-Session-Id of the answer to initialize</source>
        <translation>Mcp-Session-Id de la respuesta a initialize</translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation>el ID de la sesión</translation>
    </message>
    <message>
        <source>The server wants the id of a session, and the request had none.</source>
        <translation>El servidor quiere el ID de una sesión, y la petición no llevaba ninguno.</translation>
    </message>
    <message>
        <source>the id that the answer to initialize brings</source>
        <translation>el ID que trae la respuesta a initialize</translation>
    </message>
    <message>
        <source>absent, says the server</source>
        <translation>ausente, según el servidor</translation>
    </message>
    <message>
        <source>The server wants a session first; the client spoke as from 2026-07-28.</source>
        <translation>El servidor quiere primero una sesión; el cliente habló como desde 2026-07-28.</translation>
    </message>
    <message>
        <source>The server knows no initialize; the client spoke as up to 2025-11-25.</source>
        <translation>El servidor no conoce initialize; el cliente habló como hasta 2025-11-25.</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>respuesta a %1</translation>
    </message>
    <message>
        <source>as to %1: %2 (exchange %3)</source>
        <translation>como a %1: %2 (intercambio %3)</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>un resultado</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>headers and body as the server got them</source>
        <translation>cabeceras y cuerpo tal como los recibió el servidor</translation>
    </message>
    <message>
        <source>the same values, as they were sent</source>
        <translation>los mismos valores con que se enviaron</translation>
    </message>
    <message>
        <source>They agree where they were sent: something in between changed them.</source>
        <translation>Coinciden en el punto de envío: algo intermedio los cambió.</translation>
    </message>
    <message>
        <source>405 is allowed here</source>
        <translation>aquí se permite 405</translation>
    </message>
    <message>
        <source>%1 is answered with %2, so the address is right.</source>
        <translation>%1 recibe %2 como respuesta, así que la dirección es correcta.</translation>
    </message>
    <message>
        <source>a JSON-RPC message, or 401</source>
        <translation>un mensaje JSON-RPC, o 401</translation>
    </message>
    <message>
        <source>no Access-Control-Allow-Origin</source>
        <translation>sin Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers without Authorization</source>
        <translation>Access-Control-Allow-Headers sin Authorization</translation>
    </message>
    <message>
        <source>answer to the preflight from %1</source>
        <translation>respuesta a la petición preflight desde %1</translation>
    </message>
    <message>
        <source>2xx with Access-Control-Allow-Origin and -Headers</source>
        <translation>2xx con Access-Control-Allow-Origin y -Headers</translation>
    </message>
    <message>
        <source>%1 for a page of %2</source>
        <translation>%1 para una página de %2</translation>
    </message>
    <message>
        <source>Access-Control-Expose-Headers of the 401</source>
        <translation>Access-Control-Expose-Headers del 401</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the 401</source>
        <translation>Access-Control-Allow-Origin del 401</translation>
    </message>
    <message>
        <source>Sent to %1, the same token is taken.</source>
        <translation>Enviado a %1, el mismo token se acepta.</translation>
    </message>
    <message>
        <source>The server&apos;s log has more requests without the header than were sent without it.</source>
        <translation>El registro del servidor tiene más peticiones sin la cabecera que las que se enviaron sin ella.</translation>
    </message>
    <message>
        <source>The token is good by every check that can be made here, and its refusal names no error.</source>
        <translation>El token es válido según todas las comprobaciones que se pueden hacer aquí, y su rechazo no nombra ningún error.</translation>
    </message>
    <message>
        <source>200, or a challenge with an error</source>
        <translation>200, o un desafío con un error</translation>
    </message>
    <message>
        <source>401 as to a request without credentials</source>
        <translation>401 como a una petición sin credenciales</translation>
    </message>
    <message>
        <source>The value is not what it looks like.</source>
        <translation>El valor no es lo que parece.</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s environment</source>
        <translation>%1 del entorno del servidor</translation>
    </message>
    <message>
        <source>The log shows another value than the file has.</source>
        <translation>El registro muestra un valor distinto del que tiene el archivo.</translation>
    </message>
    <message>
        <source>%1 in effect, by the server&apos;s log</source>
        <translation>%1 vigente, según el registro del servidor</translation>
    </message>
    <message>
        <source>By the file the token fits, and the server says %1.</source>
        <translation>Según el archivo, el token encaja, y el servidor dice %1.</translation>
    </message>
    <message>
        <source>%1 in effect</source>
        <translation>%1 vigente</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>version in the server&apos;s log</source>
        <translation>versión en el registro del servidor</translation>
    </message>
    <message>
        <source>2.12 or later</source>
        <translation>2.12 o posterior</translation>
    </message>
    <message>
        <source>The redirect adds a slash, as those versions do.</source>
        <translation>La redirección añade una barra, como hacen esas versiones.</translation>
    </message>
    <message>
        <source>path of the MCP endpoint</source>
        <translation>ruta del endpoint MCP</translation>
    </message>
    <message>
        <source>/mcp, from 2.12 on</source>
        <translation>/mcp, desde la 2.12</translation>
    </message>
    <message>
        <source>The MCP server tells clients to ask for %1; the authorization server does not know all of that.</source>
        <translation>El servidor MCP indica a los clientes que pidan %1; el servidor de autorización no conoce todo eso.</translation>
    </message>
    <message>
        <source>scopes that the MCP server names</source>
        <translation>ámbitos que nombra el servidor MCP</translation>
    </message>
    <message>
        <source>among the authorization server&apos;s Scopes</source>
        <translation>entre los Scopes del servidor de autorización</translation>
    </message>
    <message>
        <source>scopes_supported of the resource metadata</source>
        <translation>scopes_supported de los metadatos del recurso</translation>
    </message>
    <message>
        <source>without offline_access</source>
        <translation>sin offline_access</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>entre %1</translation>
    </message>
    <message>
        <source>connection to %1</source>
        <translation>conexión a %1</translation>
    </message>
    <message>
        <source>The name %1 has no address.</source>
        <translation>El nombre %1 no tiene ninguna dirección.</translation>
    </message>
    <message>
        <source>address of the host</source>
        <translation>dirección del host</translation>
    </message>
    <message>
        <source>an address for %1</source>
        <translation>una dirección para %1</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>ninguna: %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection while %2 answers on the same port.</source>
        <translation>%1 rechaza la conexión, mientras que %2 responde en el mismo puerto.</translation>
    </message>
    <message>
        <source>an answer, as from %1 (exchange %2)</source>
        <translation>una respuesta, como desde %1 (intercambio %2)</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>Nada acepta conexiones en %1.</translation>
    </message>
    <message>
        <source>%1 took the request and gave no HTTP answer.</source>
        <translation>%1 recibió la petición y no dio ninguna respuesta HTTP.</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>respuesta de %1</translation>
    </message>
    <message>
        <source>an HTTP answer</source>
        <translation>una respuesta HTTP</translation>
    </message>
    <message>
        <source>%1 accepted the connection and then did not answer in time.</source>
        <translation>%1 aceptó la conexión y luego no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>phase that timed out</source>
        <translation>fase en la que venció el tiempo</translation>
    </message>
    <message>
        <source>an answer within the limit</source>
        <translation>una respuesta dentro del límite</translation>
    </message>
    <message>
        <source>The recording has no answer of %1, and the request lasted long.</source>
        <translation>La grabación no contiene ninguna respuesta de %1, y la petición duró mucho.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>none after %1 s</source>
        <translation>ninguna a los %1 s</translation>
    </message>
    <message>
        <source>not within its dates</source>
        <translation>fuera de sus fechas</translation>
    </message>
    <message>
        <source>validity of the certificate of %1</source>
        <translation>validez del certificado de %1</translation>
    </message>
    <message>
        <source>to include the time of the request</source>
        <translation>que incluya la hora de la petición</translation>
    </message>
    <message>
        <source>With the intermediate certificate the same server was accepted.</source>
        <translation>Con el certificado intermedio se aceptó el mismo servidor.</translation>
    </message>
    <message>
        <source>chain that %1 sends</source>
        <translation>cadena que envía %1</translation>
    </message>
    <message>
        <source>the certificate and that of %1</source>
        <translation>el certificado y el de %1</translation>
    </message>
    <message>
        <source>the certificate alone</source>
        <translation>solo el certificado</translation>
    </message>
    <message>
        <source>root of the certificate of %1</source>
        <translation>raíz del certificado de %1</translation>
    </message>
    <message>
        <source>a root that this machine trusts</source>
        <translation>una raíz en la que confía este equipo</translation>
    </message>
    <message>
        <source>names of the certificate</source>
        <translation>nombres del certificado</translation>
    </message>
    <message>
        <source>The address says https, but the port speaks plain HTTP.</source>
        <translation>La dirección dice https, pero el puerto habla HTTP simple.</translation>
    </message>
    <message>
        <source>protocol of %1</source>
        <translation>protocolo de %1</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>sin TLS: %1</translation>
    </message>
    <message>
        <source>The address says http, but the port expects TLS.</source>
        <translation>La dirección dice http, pero el puerto espera TLS.</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP simple</translation>
    </message>
    <message>
        <source>TLS: the server answers 400 to a plain request</source>
        <translation>TLS: el servidor responde 400 a una petición simple</translation>
    </message>
    <message>
        <source>this machine&apos;s clock against the Date of %1</source>
        <translation>el reloj de este equipo frente al Date de %1</translation>
    </message>
    <message>
        <source>within 60 s</source>
        <translation>60 s de diferencia como máximo</translation>
    </message>
    <message>
        <source>Date of the MCP server against that of %1</source>
        <translation>Date del servidor MCP frente al de %1</translation>
    </message>
    <message>
        <source>within 30 s</source>
        <translation>30 s de diferencia como máximo</translation>
    </message>
    <message>
        <source>exp claim, by the authorization server&apos;s clock</source>
        <translation>reclamación exp, según el reloj del servidor de autorización</translation>
    </message>
    <message>
        <source>%1 s ahead there, past by the MCP server&apos;s clock</source>
        <translation>ahí faltan %1 s; ya pasada según el reloj del servidor MCP</translation>
    </message>
    <message>
        <source>usable only with an administrator&apos;s credential</source>
        <translation>utilizable solo con credenciales de administrador</translation>
    </message>
    <message>
        <source>https outside a lab</source>
        <translation>https fuera de un laboratorio</translation>
    </message>
    <message>
        <source>way to the metadata</source>
        <translation>camino a los metadatos</translation>
    </message>
    <message>
        <source>a redirect from %1</source>
        <translation>una redirección desde %1</translation>
    </message>
    <message>
        <source>not listed, and granted</source>
        <translation>no está en la lista, y se concede</translation>
    </message>
    <message>
        <source>uid claim</source>
        <translation>reclamación uid</translation>
    </message>
    <message>
        <source>none without a user</source>
        <translation>ninguna sin usuario</translation>
    </message>
    <message>
        <source>scheme for a DPoP-bound token</source>
        <translation>esquema para un token ligado con DPoP</translation>
    </message>
    <message>
        <source>Bearer, accepted</source>
        <translation>Bearer, aceptado</translation>
    </message>
    <message>
        <source>lifetime of the access token</source>
        <translation>duración del token de acceso</translation>
    </message>
    <message>
        <source>an hour or less</source>
        <translation>una hora o menos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>time left when the token was used</source>
        <translation>tiempo restante cuando se usó el token</translation>
    </message>
    <message>
        <source>a margin for clocks</source>
        <translation>un margen para los relojes</translation>
    </message>
    <message>
        <source>consent page</source>
        <translation>página de consentimiento</translation>
    </message>
    <message>
        <source>shown, by the guide</source>
        <translation>se muestra, según la guía</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se mostró</translation>
    </message>
    <message>
        <source>type of the app</source>
        <translation>tipo de la aplicación</translation>
    </message>
    <message>
        <source>native, for Device Authorization</source>
        <translation>Native, para Device Authorization</translation>
    </message>
    <message>
        <source>reach of the policy</source>
        <translation>alcance de la política</translation>
    </message>
    <message>
        <source>the clients and scopes that need it</source>
        <translation>los clientes y ámbitos que la necesitan</translation>
    </message>
    <message>
        <source>all clients and any scope</source>
        <translation>todos los clientes y cualquier ámbito</translation>
    </message>
    <message>
        <source>grant %1 for client %2 with scope %3</source>
        <translation>concesión %1 para el cliente %2 con el ámbito %3</translation>
    </message>
    <message>
        <source>passed: grant %1, client %2, scope %3 (exchange %4)</source>
        <translation>pasó: concesión %1, cliente %2, ámbito %3 (intercambio %4)</translation>
    </message>
    <message>
        <source>a rule that fits</source>
        <translation>una regla que encaje</translation>
    </message>
    <message>
        <source>The same request with fewer scopes passed. One scope that the rule does not cover sinks the whole request.</source>
        <translation>La misma petición con menos ámbitos pasó. Un solo ámbito que la regla no cubra echa a perder toda la petición.</translation>
    </message>
    <message>
        <source>The same request passed for another user.</source>
        <translation>La misma petición pasó para otro usuario.</translation>
    </message>
    <message>
        <source>The same request passed before. If another user made it, the rule does not cover this one (RULE_USER_EXCLUDED).</source>
        <translation>La misma petición pasó antes. Si la hizo otro usuario, la regla no cubre a este (RULE_USER_EXCLUDED).</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client and scopes, grant %2 does not.</source>
        <translation>La concesión %1 pasa con el mismo cliente y los mismos ámbitos; la concesión %2, no.</translation>
    </message>
    <message>
        <source>Grant %1 passes with the same client, grant %2 does not; the scopes differ too, so a scope may be the reason (RULE_SCOPE_MISSING). Repeat both with the same scopes.</source>
        <translation>La concesión %1 pasa con el mismo cliente; la concesión %2, no. También difieren los ámbitos, así que el motivo puede ser un ámbito (RULE_SCOPE_MISSING). Repita ambas con los mismos ámbitos.</translation>
    </message>
    <message>
        <source>Another client gets a token from the same server.</source>
        <translation>Otro cliente obtiene un token del mismo servidor.</translation>
    </message>
    <message>
        <source>the policy is not assigned to this client</source>
        <translation>la política no está asignada a este cliente</translation>
    </message>
    <message>
        <source>try another client</source>
        <translation>pruebe otro cliente</translation>
    </message>
    <message>
        <source>the rule does not cover a scope</source>
        <translation>la regla no cubre un ámbito</translation>
    </message>
    <message>
        <source>ask for one scope at a time</source>
        <translation>pida los ámbitos de uno en uno</translation>
    </message>
    <message>
        <source>the policy or its rule is inactive</source>
        <translation>la política o su regla está inactiva</translation>
    </message>
    <message>
        <source>look at their status</source>
        <translation>mire su estado</translation>
    </message>
    <message>
        <source>the rule lacks the grant type</source>
        <translation>a la regla le falta el tipo de concesión</translation>
    </message>
    <message>
        <source>try the other grant</source>
        <translation>pruebe la otra concesión</translation>
    </message>
    <message>
        <source>the rule does not cover this user</source>
        <translation>la regla no cubre a este usuario</translation>
    </message>
    <message>
        <source>try another user</source>
        <translation>pruebe otro usuario</translation>
    </message>
    <message>
        <source>also possible: %1</source>
        <translation>también es posible: %1</translation>
    </message>
    <message>
        <source>excluded by a probe: %1</source>
        <translation>descartado por un sondeo: %1</translation>
    </message>
    <message>
        <source>not separated: %1</source>
        <translation>sin distinguir: %1</translation>
    </message>
    <message>
        <source>%1 among them</source>
        <translation>%1 entre ellos</translation>
    </message>
    <message>
        <source>access policies of the server</source>
        <translation>políticas de acceso del servidor</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>una política</translation>
    </message>
    <message>
        <source>clients of the policy</source>
        <translation>clientes de la política</translation>
    </message>
    <message>
        <source>grant types of the rule</source>
        <translation>tipos de concesión de la regla</translation>
    </message>
    <message>
        <source>scopes of the rule</source>
        <translation>ámbitos de la regla</translation>
    </message>
    <message>
        <source>Client %1 registered itself in exchange %2.</source>
        <translation>El cliente %1 se registró él mismo en el intercambio %2.</translation>
    </message>
    <message>
        <source>Okta&apos;s System Log</source>
        <translation>System Log de Okta</translation>
    </message>
    <message>
        <source>no change of the policy</source>
        <translation>ningún cambio de la política</translation>
    </message>
    <message>
        <source>It wants credentials: %1.</source>
        <translation>Quiere credenciales: %1.</translation>
    </message>
    <message>
        <source>answer of the proxy to the connection with %1</source>
        <translation>respuesta del proxy a la conexión con %1</translation>
    </message>
    <message>
        <source>This machine trusts it.</source>
        <translation>Este equipo confía en él.</translation>
    </message>
    <message>
        <source>This machine does not trust it.</source>
        <translation>Este equipo no confía en él.</translation>
    </message>
    <message>
        <source>issuer of the certificate of %1</source>
        <translation>emisor del certificado de %1</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>una autoridad pública</translation>
    </message>
    <message>
        <source>With %1 the same server answers.</source>
        <translation>Con %1 el mismo servidor responde.</translation>
    </message>
    <message>
        <source>handshake with %1</source>
        <translation>negociación con %1</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3</source>
        <translation>TLS 1.2 o 1.3</translation>
    </message>
    <message>
        <source>one of its own</source>
        <translation>una propia</translation>
    </message>
    <message>
        <source>a redirect to %1</source>
        <translation>una redirección a %1</translation>
    </message>
    <message>
        <source>Hosts that have nothing to do with each other lead to %1.</source>
        <translation>Hosts que no tienen nada que ver entre sí llevan a %1.</translation>
    </message>
    <message>
        <source>refresh_token of a client credentials answer</source>
        <translation>refresh_token de una respuesta de Client Credentials</translation>
    </message>
    <message>
        <source>none, by the grant</source>
        <translation>ninguno, por el tipo de concesión</translation>
    </message>
    <message>
        <source>offline_access was asked for, so the app lacks the grant.</source>
        <translation>Se pidió offline_access, así que a la aplicación le falta la concesión.</translation>
    </message>
    <message>
        <source>offline_access was not asked for.</source>
        <translation>No se pidió offline_access.</translation>
    </message>
    <message>
        <source>refresh_token of the answer</source>
        <translation>refresh_token de la respuesta</translation>
    </message>
    <message>
        <source>scope of the authorization request</source>
        <translation>scope de la petición de autorización</translation>
    </message>
    <message>
        <source>offline_access among the scopes</source>
        <translation>offline_access entre los ámbitos</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>no está entre ellos</translation>
    </message>
    <message>
        <source>Afterwards the newer token failed as well (exchange %1).</source>
        <translation>Después falló también el token más nuevo (intercambio %1).</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de refresco</translation>
    </message>
    <message>
        <source>the one that exchange %1 gave</source>
        <translation>el que dio el intercambio %1</translation>
    </message>
    <message>
        <source>the one that was used there already</source>
        <translation>el que ya se usó ahí</translation>
    </message>
    <message>
        <source>time since the last use of the refresh token</source>
        <translation>tiempo desde el último uso del token de refresco</translation>
    </message>
    <message>
        <source>%1 h at most, by %2</source>
        <translation>%1 h como máximo, según %2</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>la regla</translation>
    </message>
    <message>
        <source>Okta&apos;s default</source>
        <translation>el valor por defecto de Okta</translation>
    </message>
    <message>
        <source>the user assigned and active</source>
        <translation>el usuario asignado y activo</translation>
    </message>
    <message>
        <source>The refresh token was neither idle nor used before.</source>
        <translation>El token de refresco ni estuvo sin usar demasiado tiempo ni se había usado antes.</translation>
    </message>
    <message>
        <source>refresh while the access token still passes (exchange %1)</source>
        <translation>renovación mientras el token de acceso aún pasa (intercambio %1)</translation>
    </message>
    <message>
        <source>a new token</source>
        <translation>un token nuevo</translation>
    </message>
    <message>
        <source>uses of one refresh token</source>
        <translation>usos de un mismo token de refresco</translation>
    </message>
    <message>
        <source>two within %1 s, each with a new token</source>
        <translation>dos en %1 s, cada uno con un token nuevo</translation>
    </message>
    <message>
        <source>The refresh token came in exchange %1.</source>
        <translation>El token de refresco llegó en el intercambio %1.</translation>
    </message>
    <message>
        <source>request after the access token ended</source>
        <translation>petición tras caducar el token de acceso</translation>
    </message>
    <message>
        <source>a refresh</source>
        <translation>una renovación</translation>
    </message>
    <message>
        <source>a sign-in in the browser</source>
        <translation>un inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>none but the one that got 401</source>
        <translation>ninguna salvo la que recibió 401</translation>
    </message>
    <message>
        <source>the client&apos;s log</source>
        <translation>el registro del cliente</translation>
    </message>
    <message>
        <source>a client id, or a registration</source>
        <translation>un ID de cliente, o un registro</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>that of an app made in the console</source>
        <translation>el de una aplicación creada en la consola</translation>
    </message>
    <message>
        <source>a URL, or a client id that is known beforehand</source>
        <translation>una URL, o un ID de cliente conocido de antemano</translation>
    </message>
    <message>
        <source>metadata document</source>
        <translation>documento de metadatos</translation>
    </message>
    <message>
        <source>A credential was sent, and it is not enough.</source>
        <translation>Se enviaron credenciales, y no bastan.</translation>
    </message>
    <message>
        <source>201 and a client_id</source>
        <translation>201 y un client_id</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>respuesta al registro</translation>
    </message>
    <message>
        <source>a registration that passes</source>
        <translation>un registro que pase</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>ningún objeto JSON</translation>
    </message>
    <message>
        <source>client_id %1</source>
        <translation>client_id %1</translation>
    </message>
    <message>
        <source>no redirect_uris</source>
        <translation>sin redirect_uris</translation>
    </message>
    <message>
        <source>document at the client id</source>
        <translation>documento en el ID de cliente</translation>
    </message>
    <message>
        <source>JSON with client_id %1</source>
        <translation>JSON con client_id %1</translation>
    </message>
    <message>
        <source>answer of the authorization server</source>
        <translation>respuesta del servidor de autorización</translation>
    </message>
    <message>
        <source>the document accepted</source>
        <translation>el documento aceptado</translation>
    </message>
    <message>
        <source>answer to the client id</source>
        <translation>respuesta al ID de cliente</translation>
    </message>
    <message>
        <source>issuer of the client id %1</source>
        <translation>emisor del ID de cliente %1</translation>
    </message>
    <message>
        <source>It was registered here before.</source>
        <translation>Se había registrado aquí antes.</translation>
    </message>
    <message>
        <source>client id %1 at the server&apos;s own token service</source>
        <translation>ID de cliente %1 en el servicio de tokens del propio servidor</translation>
    </message>
    <message>
        <source>WWW-Authenticate of the 401</source>
        <translation>WWW-Authenticate del 401</translation>
    </message>
    <message>
        <source>a Bearer challenge</source>
        <translation>un desafío Bearer</translation>
    </message>
    <message>
        <source>resource_metadata is not an absolute URL</source>
        <translation>resource_metadata no es una URL absoluta</translation>
    </message>
    <message>
        <source>an absolute URL in resource_metadata</source>
        <translation>una URL absoluta en resource_metadata</translation>
    </message>
    <message>
        <source>a list of challenges as in RFC 9110</source>
        <translation>una lista de desafíos como en RFC 9110</translation>
    </message>
    <message>
        <source>resource_metadata in the challenge</source>
        <translation>resource_metadata en el desafío</translation>
    </message>
    <message>
        <source>the URL of the resource metadata</source>
        <translation>la URL de los metadatos del recurso</translation>
    </message>
    <message>
        <source>The challenge names %1, which is not there.</source>
        <translation>El desafío nombra %1, que no existe.</translation>
    </message>
    <message>
        <source>answer of the advertised URL</source>
        <translation>respuesta de la URL anunciada</translation>
    </message>
    <message>
        <source>200 and the metadata</source>
        <translation>200 y los metadatos</translation>
    </message>
    <message>
        <source>address of the resource metadata</source>
        <translation>dirección de los metadatos del recurso</translation>
    </message>
    <message>
        <source>200, as at %1</source>
        <translation>200, como en %1</translation>
    </message>
    <message>
        <source>200 and the metadata, without credentials</source>
        <translation>200 y los metadatos, sin credenciales</translation>
    </message>
    <message>
        <source>a page of %1</source>
        <translation>una página de %1</translation>
    </message>
    <message>
        <source>resource_metadata of the challenge</source>
        <translation>resource_metadata del desafío</translation>
    </message>
    <message>
        <source>resource of the metadata</source>
        <translation>resource de los metadatos</translation>
    </message>
    <message>
        <source>The MCP path is in it twice: base_url contains it already.</source>
        <translation>La ruta MCP aparece dos veces: base_url ya la contiene.</translation>
    </message>
    <message>
        <source>It calls itself %1, a name that has no address here.</source>
        <translation>Se nombra %1, un nombre que aquí no tiene dirección.</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>Se nombra %1.</translation>
    </message>
    <message>
        <source>JSON without a resource member</source>
        <translation>JSON sin el miembro resource</translation>
    </message>
    <message>
        <source>%1 answers 200 with %2.</source>
        <translation>%1 responde 200 con %2.</translation>
    </message>
    <message>
        <source>body of the resource metadata</source>
        <translation>cuerpo de los metadatos del recurso</translation>
    </message>
    <message>
        <source>a JSON object with resource</source>
        <translation>un objeto JSON con resource</translation>
    </message>
    <message>
        <source>The origin is the same and the path begins alike, which lenient clients accept.</source>
        <translation>El origen es el mismo y la ruta empieza igual, lo que aceptan los clientes tolerantes.</translation>
    </message>
    <message>
        <source>Clients refuse this: “Protected resource … does not match expected …”.</source>
        <translation>Los clientes lo rechazan: “Protected resource … does not match expected …”.</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>an array with at least one issuer</source>
        <translation>un array con al menos un emisor</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>no es un array</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>un array vacío</translation>
    </message>
    <message>
        <source>not only strings</source>
        <translation>no solo cadenas</translation>
    </message>
    <message>
        <source>The metadata lists %1; the issuer is %2.</source>
        <translation>Los metadatos listan %1; el emisor es %2.</translation>
    </message>
    <message>
        <source>entry of authorization_servers</source>
        <translation>entrada de authorization_servers</translation>
    </message>
    <message>
        <source>Sign-in is set up for this server, but it does not ask for a token.</source>
        <translation>El inicio de sesión está configurado para este servidor, pero no pide ningún token.</translation>
    </message>
    <message>
        <source>answer without a token</source>
        <translation>respuesta sin token</translation>
    </message>
    <message>
        <source>401 with a challenge, if the server is meant to be protected</source>
        <translation>401 con un desafío, si el servidor debe estar protegido</translation>
    </message>
    <message>
        <source>a client id of this org</source>
        <translation>un ID de cliente de esta organización</translation>
    </message>
    <message>
        <source>a Web, single-page or Native app</source>
        <translation>una aplicación Web, de página única o Native</translation>
    </message>
    <message>
        <source>a user assigned to the app</source>
        <translation>un usuario asignado a la aplicación</translation>
    </message>
    <message>
        <source>a rule that covers every requested scope</source>
        <translation>una regla que cubra todos los ámbitos pedidos</translation>
    </message>
    <message>
        <source>consent that is given or not needed</source>
        <translation>un consentimiento otorgado o no necesario</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>code_challenge with S256</source>
        <translation>code_challenge con S256</translation>
    </message>
    <message>
        <source>code_challenge in the authorization request</source>
        <translation>code_challenge en la petición de autorización</translation>
    </message>
    <message>
        <source>a sign-in that the policy accepts</source>
        <translation>un inicio de sesión que acepte la política</translation>
    </message>
    <message>
        <source>a request from an allowed network</source>
        <translation>una petición desde una red permitida</translation>
    </message>
    <message>
        <source>base64 of the id, a colon and the secret</source>
        <translation>base64 de ID, dos puntos y secreto</translation>
    </message>
    <message>
        <source>the secret in the body or the Basic header</source>
        <translation>el secreto en el cuerpo o en la cabecera Basic</translation>
    </message>
    <message>
        <source>the URL of the endpoint as aud</source>
        <translation>la URL del endpoint como aud</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>exp en el futuro</translation>
    </message>
    <message>
        <source>exp within an hour</source>
        <translation>exp dentro de una hora</translation>
    </message>
    <message>
        <source>iat not in the future</source>
        <translation>iat no en el futuro</translation>
    </message>
    <message>
        <source>a new jti for each request</source>
        <translation>un jti nuevo para cada petición</translation>
    </message>
    <message>
        <source>a signature of the app&apos;s key</source>
        <translation>una firma de la clave de la aplicación</translation>
    </message>
    <message>
        <source>a kid of the app&apos;s keys</source>
        <translation>un kid de las claves de la aplicación</translation>
    </message>
    <message>
        <source>an app with a public key</source>
        <translation>una aplicación con clave pública</translation>
    </message>
    <message>
        <source>a key set that can be fetched</source>
        <translation>un conjunto de claves que se pueda obtener</translation>
    </message>
    <message>
        <source>the client id of the sign-in</source>
        <translation>el ID de cliente del inicio de sesión</translation>
    </message>
    <message>
        <source>the token endpoint of the server that gave the code</source>
        <translation>el endpoint de tokens del servidor que dio el código</translation>
    </message>
    <message>
        <source>the redirect_uri of the sign-in</source>
        <translation>el redirect_uri del inicio de sesión</translation>
    </message>
    <message>
        <source>an origin that the app allows, and PKCE</source>
        <translation>un origen que permita la aplicación, y PKCE</translation>
    </message>
    <message>
        <source>the scopes that were granted, or fewer</source>
        <translation>los ámbitos que se concedieron, o menos</translation>
    </message>
    <message>
        <source>a proof of the key to which the refresh token is bound</source>
        <translation>una prueba de la clave a la que está ligado el token de refresco</translation>
    </message>
    <message>
        <source>openid beside the other OpenID scopes</source>
        <translation>openid junto con los demás ámbitos de OpenID</translation>
    </message>
    <message>
        <source>a scope parameter</source>
        <translation>un parámetro scope</translation>
    </message>
    <message>
        <source>custom scopes only</source>
        <translation>solo ámbitos propios</translation>
    </message>
    <message>
        <source>scopes that the server defines</source>
        <translation>ámbitos que defina el servidor</translation>
    </message>
    <message>
        <source>scopes that the server grants</source>
        <translation>ámbitos que conceda el servidor</translation>
    </message>
    <message>
        <source>fewer requests</source>
        <translation>menos peticiones</translation>
    </message>
    <message>
        <source>the app&apos;s active secret</source>
        <translation>el secreto activo de la aplicación</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>autenticación del cliente</translation>
    </message>
    <message>
        <source>one form of client authentication</source>
        <translation>una sola forma de autenticación del cliente</translation>
    </message>
    <message>
        <source>the registered authentication method</source>
        <translation>el método de autenticación registrado</translation>
    </message>
    <message>
        <source>a grant that the app has</source>
        <translation>una concesión que tenga la aplicación</translation>
    </message>
    <message>
        <source>a grant that the server has</source>
        <translation>una concesión que tenga el servidor</translation>
    </message>
    <message>
        <source>a fresh, unused code</source>
        <translation>un código reciente y sin usar</translation>
    </message>
    <message>
        <source>the verifier of this attempt</source>
        <translation>el verificador de este intento</translation>
    </message>
    <message>
        <source>a refresh token that is still good</source>
        <translation>un token de refresco que aún valga</translation>
    </message>
    <message>
        <source>a DPoP proof, or an app that does not require one</source>
        <translation>una prueba DPoP, o una aplicación que no la exija</translation>
    </message>
    <message>
        <source>a proof with the server&apos;s nonce</source>
        <translation>una prueba con el nonce del servidor</translation>
    </message>
    <message>
        <source>a proof for this request</source>
        <translation>una prueba para esta petición</translation>
    </message>
    <message>
        <source>a working inline hook</source>
        <translation>un enlace (inline hook) que funcione</translation>
    </message>
    <message>
        <source>a claim that can be evaluated</source>
        <translation>una reclamación que se pueda evaluar</translation>
    </message>
    <message>
        <source>100 groups at most</source>
        <translation>100 grupos como máximo</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>ámbito %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>concesión %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>%1 is an address of the Admin Console; the issuer is %2.</source>
        <translation>%1 es una dirección de la Admin Console; el emisor es %2.</translation>
    </message>
    <message>
        <source>The metadata is at %1; another form of the address gives 404.</source>
        <translation>Los metadatos están en %1; otra forma de la dirección da 404.</translation>
    </message>
    <message>
        <source>Okta does not know an authorization server with this id.</source>
        <translation>Okta no conoce ningún servidor de autorización con este ID.</translation>
    </message>
    <message>
        <source>The host does not answer like Okta.</source>
        <translation>El host no responde como Okta.</translation>
    </message>
    <message>
        <source>%1 answers with a web page.</source>
        <translation>%1 responde con una página web.</translation>
    </message>
    <message>
        <source>body of the metadata</source>
        <translation>cuerpo de los metadatos</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>They differ in scheme or port.</source>
        <translation>Difieren en el esquema o en el puerto.</translation>
    </message>
    <message>
        <source>The document is that of the org server; the path of the custom server was left out.</source>
        <translation>El documento es el del servidor de la organización; se omitió la ruta del servidor propio.</translation>
    </message>
    <message>
        <source>The host differs: a custom domain and the okta.com name of one org are two issuers.</source>
        <translation>El host difiere: un dominio propio y el nombre okta.com de una misma organización son dos emisores.</translation>
    </message>
    <message>
        <source>The MCP server redirects to the document of %1; strict clients refuse that.</source>
        <translation>El servidor MCP redirige al documento de %1; los clientes estrictos lo rechazan.</translation>
    </message>
    <message>
        <source>issuer of the metadata</source>
        <translation>issuer de los metadatos</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the redirect to %1</source>
        <translation>Access-Control-Allow-Origin de la redirección a %1</translation>
    </message>
    <message>
        <source>as a page</source>
        <translation>como página</translation>
    </message>
    <message>
        <source>host of %1</source>
        <translation>host de %1</translation>
    </message>
    <message>
        <source>its metadata or a token</source>
        <translation>sus metadatos o un token</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>ningún conjunto de claves</translation>
    </message>
    <message>
        <source>%1 gives no keys.</source>
        <translation>%1 no da ninguna clave.</translation>
    </message>
    <message>
        <source>answer of the jwks_uri</source>
        <translation>respuesta del jwks_uri</translation>
    </message>
    <message>
        <source>a JSON object with keys</source>
        <translation>un objeto JSON con keys</translation>
    </message>
    <message>
        <source>answer to the resource parameter</source>
        <translation>respuesta al parámetro resource</translation>
    </message>
    <message>
        <source>accepted or ignored</source>
        <translation>aceptado o ignorado</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>endpoint de tokens</translation>
    </message>
    <message>
        <source>{Issuer}/v1/token of a custom server</source>
        <translation>{Issuer}/v1/token de un servidor propio</translation>
    </message>
    <message>
        <source>Content-Type of the token request</source>
        <translation>Content-Type de la petición de token</translation>
    </message>
    <message>
        <source>absent, with a JSON body</source>
        <translation>ausente, con un cuerpo JSON</translation>
    </message>
    <message>
        <source>answer to the device&apos;s request</source>
        <translation>respuesta a la petición del dispositivo</translation>
    </message>
    <message>
        <source>a token, in the end</source>
        <translation>un token, al final</translation>
    </message>
    <message>
        <source>a Basic header</source>
        <translation>una cabecera Basic</translation>
    </message>
    <message>
        <source>a secret in the body</source>
        <translation>un secreto en el cuerpo</translation>
    </message>
    <message>
        <source>an assertion</source>
        <translation>una aserción</translation>
    </message>
    <message>
        <source>the client id alone</source>
        <translation>solo el ID de cliente</translation>
    </message>
    <message>
        <source>client authentication of the refresh</source>
        <translation>autenticación del cliente en la renovación</translation>
    </message>
    <message>
        <source>%1, with another secret</source>
        <translation>%1, con otro secreto</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>white space around the secret</source>
        <translation>espacios o saltos de línea alrededor del secreto</translation>
    </message>
    <message>
        <source>there is some</source>
        <translation>los hay</translation>
    </message>
    <message>
        <source>length of the secret</source>
        <translation>longitud del secreto</translation>
    </message>
    <message>
        <source>40 or 64 characters</source>
        <translation>40 o 64 caracteres</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>The console lists it as inactive.</source>
        <translation>La consola lo muestra como inactivo.</translation>
    </message>
    <message>
        <source>answer to this secret</source>
        <translation>respuesta a este secreto</translation>
    </message>
    <message>
        <source>a token, as in exchange %1</source>
        <translation>un token, como en el intercambio %1</translation>
    </message>
    <message>
        <source>a token, as before</source>
        <translation>un token, como antes</translation>
    </message>
    <message>
        <source>uses of the code</source>
        <translation>usos del código</translation>
    </message>
    <message>
        <source>the second, after exchange %1</source>
        <translation>el segundo, después del intercambio %1</translation>
    </message>
    <message>
        <source>age of the code</source>
        <translation>antigüedad del código</translation>
    </message>
    <message>
        <source>300 s at most</source>
        <translation>300 s como máximo</translation>
    </message>
    <message>
        <source>challenge made from the verifier</source>
        <translation>desafío calculado a partir del verificador</translation>
    </message>
    <message>
        <source>%1, that of exchange %2</source>
        <translation>%1, el del intercambio %2</translation>
    </message>
    <message>
        <source>scopes that were asked for</source>
        <translation>ámbitos que se pidieron</translation>
    </message>
    <message>
        <source>service or web, for client credentials</source>
        <translation>service o web, para Client Credentials</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of the token answer</source>
        <translation>Access-Control-Allow-Origin de la respuesta de token</translation>
    </message>
    <message>
        <source>%1 s, by the rule that is meant</source>
        <translation>%1 s, según la regla prevista</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>Espere %1 s.</translation>
    </message>
    <message>
        <source>rate of token requests</source>
        <translation>frecuencia de las peticiones de token</translation>
    </message>
    <message>
        <source>at most %1 a minute</source>
        <translation>%1 por minuto como máximo</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dentro del límite</translation>
    </message>
    <message>
        <source>no access_token</source>
        <translation>sin access_token</translation>
    </message>
    <message>
        <source>no token_type</source>
        <translation>sin token_type</translation>
    </message>
    <message>
        <source>body of the 200 from the token endpoint</source>
        <translation>cuerpo del 200 del endpoint de tokens</translation>
    </message>
    <message>
        <source>access_token and token_type</source>
        <translation>access_token y token_type</translation>
    </message>
    <message>
        <source>one for several calls</source>
        <translation>uno para varias llamadas</translation>
    </message>
    <message>
        <source>one for each call, %1 in all</source>
        <translation>uno para cada llamada, %1 en total</translation>
    </message>
    <message>
        <source>well over the margin of 300 s</source>
        <translation>muy por encima del margen de 300 s</translation>
    </message>
    <message>
        <source>aud claim after asking with audience</source>
        <translation>reclamación aud tras pedir con audience</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>scheme of the %1</source>
        <translation>esquema del %1</translation>
    </message>
    <message>
        <source>target of the redirect</source>
        <translation>destino de la redirección</translation>
    </message>
    <message>
        <source>an address that answers</source>
        <translation>una dirección que responda</translation>
    </message>
    <message>
        <source>%1 redirects to %2; the first request carries Authorization, the second does not, and gets 401.</source>
        <translation>%1 redirige a %2; la primera petición lleva Authorization, la segunda no y recibe 401.</translation>
    </message>
    <message>
        <source>Authorization at the last hop</source>
        <translation>Authorization en el último salto</translation>
    </message>
    <message>
        <source>Bearer, as at the first hop (exchange %1)</source>
        <translation>Bearer, como en el primer salto (intercambio %1)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, another origin, where no token may follow. The address to enter is that of the redirect.</source>
        <translation>%1 redirige a %2, otro origen, al que no debe pasar ningún token. La dirección que hay que introducir es la de la redirección.</translation>
    </message>
    <message>
        <source>the same origin, %1</source>
        <translation>el mismo origen, %1</translation>
    </message>
    <message>
        <source>white space or a line break around the value</source>
        <translation>espacios o un salto de línea alrededor del valor</translation>
    </message>
    <message>
        <source>a line break inside the value</source>
        <translation>un salto de línea dentro del valor</translation>
    </message>
    <message>
        <source>a colon after the scheme</source>
        <translation>dos puntos después del esquema</translation>
    </message>
    <message>
        <source>the scheme twice</source>
        <translation>el esquema dos veces</translation>
    </message>
    <message>
        <source>quotation marks around the token</source>
        <translation>comillas alrededor del token</translation>
    </message>
    <message>
        <source>no scheme before the token</source>
        <translation>ningún esquema antes del token</translation>
    </message>
    <message>
        <source>no token after the scheme</source>
        <translation>ningún token después del esquema</translation>
    </message>
    <message>
        <source>a blank inside the token</source>
        <translation>un espacio dentro del token</translation>
    </message>
    <message>
        <source>The request has %1.</source>
        <translation>La petición tiene %1.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>cabecera Authorization</translation>
    </message>
    <message>
        <source>Bearer, one space, the token</source>
        <translation>Bearer, un espacio, el token</translation>
    </message>
    <message>
        <source>The connection is set to send no credentials, and the server asks for a token.</source>
        <translation>La conexión está configurada para no enviar credenciales, y el servidor pide un token.</translation>
    </message>
    <message>
        <source>Bearer and a token</source>
        <translation>Bearer y un token</translation>
    </message>
    <message>
        <source>A token is there, but no request carried it.</source>
        <translation>Hay un token, pero ninguna petición lo llevó.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>La conexión se cerró en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>body of the answer to %1</source>
        <translation>cuerpo de la respuesta a %1</translation>
    </message>
    <message>
        <source>ends after %1 bytes: %2</source>
        <translation>acaba tras %1 bytes: %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not.</source>
        <translation>%1 responde, %2 no.</translation>
    </message>
    <message>
        <source>as at %1: %2 (exchange %3)</source>
        <translation>como a las %1: %2 (intercambio %3)</translation>
    </message>
    <message>
        <source>401, 405 or a JSON-RPC message</source>
        <translation>401, 405 o un mensaje JSON-RPC</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>no está en la grabación</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>cabecera Accept</translation>
    </message>
    <message>
        <source>Content-Type header</source>
        <translation>cabecera Content-Type</translation>
    </message>
    <message>
        <source>one that the server supports: %1</source>
        <translation>una que el servidor admita: %1</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>sesión de %1</translation>
    </message>
    <message>
        <source>known, as before</source>
        <translation>conocida, como antes</translation>
    </message>
    <message>
        <source>known to the server</source>
        <translation>conocida por el servidor</translation>
    </message>
    <message>
        <source>Origin header</source>
        <translation>cabecera Origin</translation>
    </message>
    <message>
        <source>one that the server allows, or none</source>
        <translation>uno que el servidor permita, o ninguno</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>cabecera Host</translation>
    </message>
    <message>
        <source>one of the server&apos;s allowed hosts</source>
        <translation>uno de los hosts permitidos del servidor</translation>
    </message>
    <message>
        <source>status of the MCP server</source>
        <translation>estado del servidor MCP</translation>
    </message>
    <message>
        <source>not 429</source>
        <translation>no 429</translation>
    </message>
    <message>
        <source>The answer names %1 as its sender.</source>
        <translation>La respuesta nombra a %1 como su remitente.</translation>
    </message>
    <message>
        <source>no server error</source>
        <translation>ningún error del servidor</translation>
    </message>
    <message>
        <source>parts of the token</source>
        <translation>partes del token</translation>
    </message>
    <message>
        <source>three (signed)</source>
        <translation>tres (firmado)</translation>
    </message>
    <message>
        <source>five (encrypted)</source>
        <translation>cinco (cifrado)</translation>
    </message>
    <message>
        <source>The payload cannot be read.</source>
        <translation>La carga útil no se puede leer.</translation>
    </message>
    <message>
        <source>payload of the token</source>
        <translation>carga útil del token</translation>
    </message>
    <message>
        <source>base64url of a JSON object</source>
        <translation>base64url de un objeto JSON</translation>
    </message>
    <message>
        <source>%1 characters that are not</source>
        <translation>%1 caracteres que no lo son</translation>
    </message>
    <message>
        <source>It looks like this: %1.</source>
        <translation>Tiene este aspecto: %1.</translation>
    </message>
    <message>
        <source>form of the token</source>
        <translation>forma del token</translation>
    </message>
    <message>
        <source>a JWT of three parts</source>
        <translation>un JWT de tres partes</translation>
    </message>
    <message>
        <source>%1 characters without that form</source>
        <translation>%1 caracteres sin esa forma</translation>
    </message>
    <message>
        <source>an access token&apos;s (at+jwt or none)</source>
        <translation>el de un token de acceso (at+jwt o ninguno)</translation>
    </message>
    <message>
        <source>jti and aud of the token</source>
        <translation>jti y aud del token</translation>
    </message>
    <message>
        <source>those of an access token</source>
        <translation>los de un token de acceso</translation>
    </message>
    <message>
        <source>a signature algorithm</source>
        <translation>un algoritmo de firma</translation>
    </message>
    <message>
        <source>one of the key set&apos;s key types</source>
        <translation>uno de los tipos de clave del conjunto de claves</translation>
    </message>
    <message>
        <source>The key set has %1 keys.</source>
        <translation>El conjunto de claves tiene %1 claves.</translation>
    </message>
    <message>
        <source>one of the issuer&apos;s keys</source>
        <translation>una de las claves del emisor</translation>
    </message>
    <message>
        <source>token signed with key %1</source>
        <translation>token firmado con la clave %1</translation>
    </message>
    <message>
        <source>accepted, as the one with another key in exchange %1</source>
        <translation>aceptado, como el que lleva otra clave en el intercambio %1</translation>
    </message>
    <message>
        <source>accepted: the key is in the set at the server&apos;s jwks_uri</source>
        <translation>aceptado: la clave está en el conjunto del jwks_uri del servidor</translation>
    </message>
    <message>
        <source>a kid of the issuer&apos;s key set</source>
        <translation>un kid del conjunto de claves del emisor</translation>
    </message>
    <message>
        <source>An earlier key set of the issuer had it: the keys were rotated since.</source>
        <translation>Lo tenía un conjunto de claves anterior del emisor: desde entonces se rotaron las claves.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>jwks_uri of the MCP server</source>
        <translation>jwks_uri del servidor MCP</translation>
    </message>
    <message>
        <source>the issuer&apos;s, {Issuer}/v1/keys</source>
        <translation>el del emisor, {Issuer}/v1/keys</translation>
    </message>
    <message>
        <source>not known; kid %1 is not in it</source>
        <translation>no se conoce; el kid %1 no está ahí</translation>
    </message>
    <message>
        <source>length of the signature</source>
        <translation>longitud de la firma</translation>
    </message>
    <message>
        <source>signature with key %1</source>
        <translation>firma con la clave %1</translation>
    </message>
    <message>
        <source>fits the header and payload</source>
        <translation>encaja con la cabecera y la carga útil</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>does not fit there</source>
        <translation>no encaja ahí</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the margin for renewal is too small or a clock is off.</source>
        <translation>Caducó %1 antes de la petición: el margen de renovación es demasiado pequeño o algún reloj va mal.</translation>
    </message>
    <message>
        <source>It ended %1 before the request: the client does not renew it.</source>
        <translation>Caducó %1 antes de la petición: el cliente no lo renueva.</translation>
    </message>
    <message>
        <source>after %1, the time of the request</source>
        <translation>después de %1, la hora de la petición</translation>
    </message>
    <message>
        <source>exp claim, by the server&apos;s clock</source>
        <translation>reclamación exp, según el reloj del servidor</translation>
    </message>
    <message>
        <source>%1 claim</source>
        <translation>reclamación %1</translation>
    </message>
    <message>
        <source>not after %1, the time of the request</source>
        <translation>no después de %1, la hora de la petición</translation>
    </message>
    <message>
        <source>the server&apos;s environment</source>
        <translation>el entorno del servidor</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>lo que se introdujo</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1.</source>
        <translation>El servidor MCP rechazó la petición con el estado %1.</translation>
    </message>
    <message>
        <source>The MCP server refused the request with the status %1 and says %2.</source>
        <translation>El servidor MCP rechazó la petición con el estado %1 y dice %2.</translation>
    </message>
    <message>
        <source>a JSON-RPC result</source>
        <translation>un resultado JSON-RPC</translation>
    </message>
    <message>
        <source>that of an app integration</source>
        <translation>el de una integración de aplicación</translation>
    </message>
    <message>
        <source>one that was entered or used before</source>
        <translation>uno que se introdujo o se usó antes</translation>
    </message>
    <message>
        <source>scope absent</source>
        <translation>scope ausente</translation>
    </message>
    <message>
        <source>code_challenge_method %1</source>
        <translation>code_challenge_method %1</translation>
    </message>
    <message>
        <source>code_challenge_method absent</source>
        <translation>code_challenge_method ausente</translation>
    </message>
    <message>
        <source>the server&apos;s audience, which it does not tell; its resource identifier is %1</source>
        <translation>la audiencia del servidor, que este no comunica; su identificador de recurso es %1</translation>
    </message>
    <message>
        <source>a list: %1</source>
        <translation>una lista: %1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s fast.</source>
        <translation>El reloj de este equipo va %1 s adelantado.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s slow.</source>
        <translation>El reloj de este equipo va %1 s atrasado.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s ahead of the authorization server&apos;s.</source>
        <translation>El reloj del servidor MCP va %1 s adelantado respecto al del servidor de autorización.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s clock is %1 s behind the authorization server&apos;s.</source>
        <translation>El reloj del servidor MCP va %1 s atrasado respecto al del servidor de autorización.</translation>
    </message>
    <message>
        <source>Every grant that was tried is refused alike, which points to a server without a policy.</source>
        <translation>Todas las concesiones que se probaron se rechazan igual, lo que apunta a un servidor sin política.</translation>
    </message>
    <message>
        <source>It wants credentials.</source>
        <translation>Quiere credenciales.</translation>
    </message>
    <message>
        <source>%1, as in exchange %2</source>
        <translation>%1, como en el intercambio %2</translation>
    </message>
    <message>
        <source>excluded by a probe: ask for one scope at a time</source>
        <translation>excluido por un sondeo: pida los ámbitos de uno en uno</translation>
    </message>
    <message>
        <source>scheme of the MCP URL</source>
        <translation>esquema de la URL MCP</translation>
    </message>
    <message>
        <source>scheme of the redirect URI</source>
        <translation>esquema del URI de redirección</translation>
    </message>
    <message>
        <source>scheme of the issuer</source>
        <translation>esquema del emisor</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>la petición</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>respuesta a la petición</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>la memoria, hasta que termine el programa</translation>
    </message>
    <message>
        <source>the file %1, in clear</source>
        <translation>el archivo %1, sin cifrar</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>en el navegador</translation>
    </message>
    <message>
        <source>accepted client credentials</source>
        <translation>credenciales de cliente aceptadas</translation>
    </message>
    <message>
        <source>The event stream was silent within %1 s.</source>
        <translation>El flujo de eventos no envió nada en %1 s.</translation>
    </message>
    <message>
        <source>No complete answer came (phase: response) within %1 s.</source>
        <translation>No llegó ninguna respuesta completa (fase: response) en %1 s.</translation>
    </message>
    <message>
        <source>No connection was made (phase: connect) within %1 s.</source>
        <translation>No se estableció ninguna conexión (fase: connect) en %1 s.</translation>
    </message>
    <message>
        <source>response: No complete answer came (phase: response) within %1 s.</source>
        <translation>response: No llegó ninguna respuesta completa (fase: response) en %1 s.</translation>
    </message>
    <message>
        <source>connect: No connection was made (phase: connect) within %1 s.</source>
        <translation>connect: No se estableció ninguna conexión (fase: connect) en %1 s.</translation>
    </message>
    <message>
        <source>client registration</source>
        <translation>registro de cliente</translation>
    </message>
    <message>
        <source>pushed authorization request</source>
        <translation>petición de autorización PAR</translation>
    </message>
    <message>
        <source>device authorization</source>
        <translation>autorización de dispositivo</translation>
    </message>
    <message>
        <source>prompt=none, without a person</source>
        <translation>prompt=none, sin ninguna persona</translation>
    </message>
    <message>
        <source>probe: prompt=none, without a person</source>
        <translation>sondeo: prompt=none, sin ninguna persona</translation>
    </message>
    <message>
        <source>probe: preflight of a browser</source>
        <translation>sondeo: petición previa (preflight) de un navegador</translation>
    </message>
    <message>
        <source>the first request</source>
        <translation>la primera petición</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta da el mismo texto en cada uno de estos casos: no hay política; la política no está asignada a este cliente (POLICY_NOT_ASSIGNED); la regla no cubre un ámbito (RULE_SCOPE_MISSING); la política o su regla está inactiva (POLICY_INACTIVE). Token Preview del servidor dice cuál es, sin cliente; también lo que muestra la consola, una vez indicado aquí.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta da el mismo texto en cada uno de estos casos: no hay política; la política no está asignada a este cliente (POLICY_NOT_ASSIGNED); la regla no cubre un ámbito (RULE_SCOPE_MISSING); la política o su regla está inactiva (POLICY_INACTIVE); la regla no cubre a este usuario (RULE_USER_EXCLUDED). Token Preview del servidor dice cuál es, sin cliente; también lo que muestra la consola, una vez indicado aquí.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta da el mismo texto en cada uno de estos casos: no hay política; la política no está asignada a este cliente (POLICY_NOT_ASSIGNED); a la regla le falta el tipo de concesión (RULE_GRANT_MISSING); la regla no cubre un ámbito (RULE_SCOPE_MISSING); la política o su regla está inactiva (POLICY_INACTIVE). Token Preview del servidor dice cuál es, sin cliente; también lo que muestra la consola, una vez indicado aquí.</translation>
    </message>
    <message>
        <source>Okta gives the same text for each of these: there is no policy; the policy is not assigned to this client (POLICY_NOT_ASSIGNED); the rule lacks the grant type (RULE_GRANT_MISSING); the rule does not cover a scope (RULE_SCOPE_MISSING); the policy or its rule is inactive (POLICY_INACTIVE); the rule does not cover this user (RULE_USER_EXCLUDED). Token Preview of the server tells which, without a client; so does what the console shows, once told here.</source>
        <translation>Okta da el mismo texto en cada uno de estos casos: no hay política; la política no está asignada a este cliente (POLICY_NOT_ASSIGNED); a la regla le falta el tipo de concesión (RULE_GRANT_MISSING); la regla no cubre un ámbito (RULE_SCOPE_MISSING); la política o su regla está inactiva (POLICY_INACTIVE); la regla no cubre a este usuario (RULE_USER_EXCLUDED). Token Preview del servidor dice cuál es, sin cliente; también lo que muestra la consola, una vez indicado aquí.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>no date before the year 10000</source>
        <translation>ninguna fecha anterior al año 10000</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>Se diferencian en una barra final.</translation>
    </message>
    <message>
        <source>They differ by the scheme (https://).</source>
        <translation>Se diferencian en el esquema (https://).</translation>
    </message>
    <message>
        <source>They differ by white space.</source>
        <translation>Se diferencian en espacios en blanco.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>three parts of base64url, the first two JSON objects</source>
        <translation>tres partes en base64url, las dos primeras objetos JSON</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the holder of the resource server&apos;s key can read and check it.</source>
        <translation>El token está cifrado (JWE): solo quien tiene la clave del servidor de recursos puede leerlo y comprobarlo.</translation>
    </message>
    <message>
        <source>This is no signed token (JWT).</source>
        <translation>Esto no es un token firmado (JWT).</translation>
    </message>
    <message>
        <source>The token is a well-formed JWT.</source>
        <translation>El token es un JWT bien formado.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Not judged: this is no signed token.</source>
        <translation>Sin valorar: esto no es un token firmado.</translation>
    </message>
    <message>
        <source>The header names no algorithm (&quot;alg&quot;).</source>
        <translation>La cabecera no nombra ningún algoritmo (&quot;alg&quot;).</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, so anyone can have written it. It is always refused (RFC 8725 §3.2).</source>
        <translation>El algoritmo es &quot;none&quot;: el token no está firmado, así que puede haberlo escrito cualquiera. Siempre se rechaza (RFC 8725 §3.2).</translation>
    </message>
    <message>
        <source>This algorithm is not one for signatures that is known here.</source>
        <translation>Este algoritmo no es uno de los algoritmos de firma que se conocen aquí.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key set holds public keys only: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 funciona con un secreto compartido, pero el conjunto de claves solo contiene claves públicas: un token creado con una clave pública como secreto es un ataque de confusión de algoritmos (RFC 8725 §2.1).</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed.</source>
        <translation>El algoritmo %1 no está entre los permitidos.</translation>
    </message>
    <message>
        <source>The algorithm %1 is allowed.</source>
        <translation>El algoritmo %1 está permitido.</translation>
    </message>
    <message>
        <source>no kid at all</source>
        <translation>ningún kid</translation>
    </message>
    <message>
        <source>What is at hand is a shared secret (HMAC). It cannot verify %1, which is made with a private key: the issuer&apos;s public keys are needed.</source>
        <translation>Lo que se tiene es un secreto compartido (HMAC). No puede verificar %1, que se crea con una clave privada: hacen falta las claves públicas del emisor.</translation>
    </message>
    <message>
        <source>The key set has no key with this kid. The kids that are there: %1.</source>
        <translation>El conjunto de claves no tiene ninguna clave con este kid. Los kid que hay: %1.</translation>
    </message>
    <message>
        <source>The token names no key (kid), and the key set has none that serves its algorithm.</source>
        <translation>El token no nombra ninguna clave (kid), y el conjunto de claves no tiene ninguna que sirva para su algoritmo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Not judged: no key set is at hand.</source>
        <translation>Sin valorar: no se tiene ningún conjunto de claves.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; is no string.</source>
        <translation>El &quot;kid&quot; de la cabecera no es una cadena.</translation>
    </message>
    <message>
        <source>The key set has the key that the token names.</source>
        <translation>El conjunto de claves tiene la clave que nombra el token.</translation>
    </message>
    <message>
        <source>The token names no key (kid); every key that serves %1 was tried (%2). Many verifiers refuse such a token unless the set has one key.</source>
        <translation>El token no nombra ninguna clave (kid); se probaron todas las claves que sirven para %1 (%2). Muchos verificadores rechazan un token así salvo que el conjunto tenga una sola clave.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>a signature by the issuer&apos;s key</source>
        <translation>una firma hecha con la clave del emisor</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Not judged: there is no key for it.</source>
        <translation>Sin valorar: no hay ninguna clave para ella.</translation>
    </message>
    <message>
        <source>The signature fits.</source>
        <translation>La firma encaja.</translation>
    </message>
    <message>
        <source>The signature fits the key %1.</source>
        <translation>La firma encaja con la clave %1.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The token names no issuer (&quot;iss&quot;).</source>
        <translation>El token no nombra ningún emisor (&quot;iss&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no issuer was expected in particular.</source>
        <translation>Sin valorar: no se esperaba ningún emisor en particular.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>El token es del emisor esperado.</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is no string (RFC 7519 §4.1.1).</source>
        <translation>&quot;iss&quot; no es una cadena (RFC 7519 §4.1.1).</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>The token names no audience (&quot;aud&quot;).</source>
        <translation>El token no nombra ninguna audiencia (&quot;aud&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no audience was expected in particular.</source>
        <translation>Sin valorar: no se esperaba ninguna audiencia en particular.</translation>
    </message>
    <message>
        <source>The token is for the expected audience.</source>
        <translation>El token es para la audiencia esperada.</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is neither a string nor an array of strings (RFC 7519 §4.1.3).</source>
        <translation>&quot;aud&quot; no es ni una cadena ni un array de cadenas (RFC 7519 §4.1.3).</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is an empty array: the token is for nobody.</source>
        <translation>&quot;aud&quot; es un array vacío: el token no es para nadie.</translation>
    </message>
    <message>
        <source>The value is a string; RFC 7519 §2 wants a number of seconds.</source>
        <translation>El valor es una cadena; RFC 7519 §2 pide un número de segundos.</translation>
    </message>
    <message>
        <source>The value is no number that could be read; RFC 7519 §2 wants a number of seconds.</source>
        <translation>El valor no es un número que se pueda leer; RFC 7519 §2 pide un número de segundos.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>The token has no &quot;exp&quot;: it would never expire. Access tokens (RFC 9068 §2.2) and ID tokens need one.</source>
        <translation>El token no tiene &quot;exp&quot;: no caducaría nunca. Los tokens de acceso (RFC 9068 §2.2) y los tokens de ID lo necesitan.</translation>
    </message>
    <message>
        <source>The token expired %1 ago.</source>
        <translation>El token caducó hace %1.</translation>
    </message>
    <message>
        <source>The token expired %1 ago, which is within the leeway of %2. A verifier without leeway refuses it.</source>
        <translation>El token caducó hace %1, dentro de la tolerancia de %2. Un verificador sin tolerancia lo rechaza.</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value may be in milliseconds, and must be in seconds.</source>
        <translation>El token caduca después del año 9999: puede que el valor esté en milisegundos, y debe estar en segundos.</translation>
    </message>
    <message>
        <source>The token ends after the year 9999: the value is no sensible time.</source>
        <translation>El token caduca después del año 9999: el valor no es una hora razonable.</translation>
    </message>
    <message>
        <source>The token is good for another %1.</source>
        <translation>El token vale durante %1 más.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>no después de %1</translation>
    </message>
    <message>
        <source>The token has no &quot;nbf&quot;; none is needed.</source>
        <translation>El token no tiene &quot;nbf&quot;; no hace falta.</translation>
    </message>
    <message>
        <source>The token may be used already.</source>
        <translation>El token ya se puede usar.</translation>
    </message>
    <message>
        <source>The token may be used only in %1. One of the two clocks may be wrong.</source>
        <translation>El token solo se podrá usar dentro de %1. Puede que uno de los dos relojes vaya mal.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>The token does not say when it was made (&quot;iat&quot;).</source>
        <translation>El token no dice cuándo se creó (&quot;iat&quot;).</translation>
    </message>
    <message>
        <source>The token was made %1 in the future; some verifiers refuse it. One of the two clocks is wrong.</source>
        <translation>El token tiene fecha de creación %1 en el futuro; algunos verificadores lo rechazan. Uno de los dos relojes va mal.</translation>
    </message>
    <message>
        <source>The token was made after it expires.</source>
        <translation>El token se creó después de su caducidad.</translation>
    </message>
    <message>
        <source>The token was made %1 ago.</source>
        <translation>El token se creó hace %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none.</source>
        <translation>La cabecera no nombra ningún tipo (&quot;typ&quot;); los servidores propios de Okta no escriben ninguno.</translation>
    </message>
    <message>
        <source>Not judged: no type was expected in particular.</source>
        <translation>Sin valorar: no se esperaba ningún tipo en particular.</translation>
    </message>
    <message>
        <source>The token is of the expected type.</source>
        <translation>El token es del tipo esperado.</translation>
    </message>
    <message>
        <source>The header names no type (&quot;typ&quot;); Okta&apos;s custom servers write none, so a strict verifier refuses their tokens.</source>
        <translation>La cabecera no nombra ningún tipo (&quot;typ&quot;); los servidores propios de Okta no escriben ninguno, así que un verificador estricto rechaza sus tokens.</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>El token es de otro tipo.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;).</source>
        <translation>El token no tiene ámbitos (&quot;scp&quot; o &quot;scope&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no scope was expected in particular.</source>
        <translation>Sin valorar: no se esperaba ningún ámbito en particular.</translation>
    </message>
    <message>
        <source>The token has every scope that is needed.</source>
        <translation>El token tiene todos los ámbitos necesarios.</translation>
    </message>
    <message>
        <source>The token has no scopes (&quot;scp&quot; or &quot;scope&quot;); missing: %1.</source>
        <translation>El token no tiene ámbitos (&quot;scp&quot; o &quot;scope&quot;); faltan: %1.</translation>
    </message>
    <message>
        <source>The token lacks: %1.</source>
        <translation>Al token le falta: %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The token names no client (&quot;cid&quot;, &quot;client_id&quot; or &quot;azp&quot;).</source>
        <translation>El token no nombra ningún cliente (&quot;cid&quot;, &quot;client_id&quot; o &quot;azp&quot;).</translation>
    </message>
    <message>
        <source>Not judged: no client was expected in particular.</source>
        <translation>Sin valorar: no se esperaba ningún cliente en particular.</translation>
    </message>
    <message>
        <source>The token was issued to the expected client (&quot;%1&quot;).</source>
        <translation>El token se emitió para el cliente esperado (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>The token was issued to another client (&quot;%1&quot;).</source>
        <translation>El token se emitió para otro cliente (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>Not accepted, because of the algorithm.</source>
        <translation>No aceptado, por el algoritmo.</translation>
    </message>
    <message>
        <source>The token is from another issuer.</source>
        <translation>El token es de otro emisor.</translation>
    </message>
    <message>
        <source>The token is for another audience.</source>
        <translation>El token es para otra audiencia.</translation>
    </message>
    <message>
        <source>The key set has the key, but it is not usable.</source>
        <translation>El conjunto de claves tiene la clave, pero no se puede usar.</translation>
    </message>
    <message>
        <source>Algorithm of the signature (of the key encryption, in an encrypted token)</source>
        <translation>Algoritmo de la firma (del cifrado de la clave, en un token cifrado)</translation>
    </message>
    <message>
        <source>Id of the key that signed the token, to be found in the issuer&apos;s key set</source>
        <translation>ID de la clave que firmó el token; se busca en el conjunto de claves del emisor</translation>
    </message>
    <message>
        <source>Media type of the token; access tokens of RFC 9068 say at+jwt, Okta&apos;s custom servers write none</source>
        <translation>Tipo de medio del token; los tokens de acceso de RFC 9068 dicen at+jwt, los servidores propios de Okta no escriben ninguno</translation>
    </message>
    <message>
        <source>Media type of the content; JWT where another token is inside</source>
        <translation>Tipo de medio del contenido; JWT cuando dentro hay otro token</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>Algoritmo que cifra el contenido</translation>
    </message>
    <message>
        <source>Header members that a verifier must understand or else refuse the token</source>
        <translation>Miembros de la cabecera que un verificador debe entender o, si no, rechazar el token</translation>
    </message>
    <message>
        <source>false: the payload is not base64url-encoded (RFC 7797)</source>
        <translation>false: la carga útil no está codificada en base64url (RFC 7797)</translation>
    </message>
    <message>
        <source>Address of a key set, named by the token itself; never to be fetched unasked</source>
        <translation>Dirección de un conjunto de claves, nombrada por el propio token; nunca se obtiene sin que se pida</translation>
    </message>
    <message>
        <source>A public key inside the header; proves possession in DPoP proofs, proves nothing elsewhere</source>
        <translation>Una clave pública dentro de la cabecera; demuestra posesión en las pruebas DPoP, en otros sitios no demuestra nada</translation>
    </message>
    <message>
        <source>Address of a certificate, named by the token itself; never to be fetched unasked</source>
        <translation>Dirección de un certificado, nombrada por el propio token; nunca se obtiene sin que se pida</translation>
    </message>
    <message>
        <source>A certificate chain inside the header</source>
        <translation>Una cadena de certificados dentro de la cabecera</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the signing key</source>
        <translation>Huella SHA-1 del certificado de la clave de firma</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of a certificate</source>
        <translation>Huella SHA-256 de un certificado</translation>
    </message>
    <message>
        <source>Compression of the content of an encrypted token</source>
        <translation>Compresión del contenido de un token cifrado</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key, for the key agreement of an encrypted token (ECDH-ES)</source>
        <translation>La clave pública de un solo uso del remitente, para el acuerdo de claves de un token cifrado (ECDH-ES)</translation>
    </message>
    <message>
        <source>Who sends, for the key agreement of an encrypted token</source>
        <translation>Quién envía, para el acuerdo de claves de un token cifrado</translation>
    </message>
    <message>
        <source>Who receives, for the key agreement of an encrypted token</source>
        <translation>Quién recibe, para el acuerdo de claves de un token cifrado</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption (AES-GCM key wrap)</source>
        <translation>Vector de inicialización del cifrado de la clave (AES-GCM key wrap)</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption (AES-GCM key wrap)</source>
        <translation>Etiqueta de autenticación del cifrado de la clave (AES-GCM key wrap)</translation>
    </message>
    <message>
        <source>Salt of the password-based key encryption</source>
        <translation>Sal del cifrado de la clave basado en contraseña</translation>
    </message>
    <message>
        <source>Rounds of the password-based key encryption</source>
        <translation>Iteraciones del cifrado de la clave basado en contraseña</translation>
    </message>
    <message>
        <source>Issuer: the authorization server that made the token</source>
        <translation>Emisor: el servidor de autorización que creó el token</translation>
    </message>
    <message>
        <source>Subject: whom the token is about. Okta: the login in access tokens, the user id in ID tokens, the client id where no user is involved</source>
        <translation>Sujeto: de quién trata el token. Okta: el nombre de inicio de sesión en los tokens de acceso, el ID de usuario en los tokens de ID, el ID de cliente cuando no interviene ningún usuario</translation>
    </message>
    <message>
        <source>Audience: who is meant to accept the token. A server refuses tokens for another audience</source>
        <translation>Audiencia: quién debe aceptar el token. Un servidor rechaza los tokens para otra audiencia</translation>
    </message>
    <message>
        <source>Expiry: from this second on the token is refused</source>
        <translation>Caducidad: a partir de este segundo el token se rechaza</translation>
    </message>
    <message>
        <source>Not before: earlier than this the token is refused</source>
        <translation>No antes de: antes de este momento el token se rechaza</translation>
    </message>
    <message>
        <source>Issued at: when the token was made</source>
        <translation>Emitido el: cuándo se creó el token</translation>
    </message>
    <message>
        <source>Id of the token. Okta: AT.… for access tokens, ID.… for ID tokens</source>
        <translation>ID del token. Okta: AT.… en los tokens de acceso, ID.… en los tokens de ID</translation>
    </message>
    <message>
        <source>Scopes granted, separated by spaces</source>
        <translation>Ámbitos concedidos, separados por espacios</translation>
    </message>
    <message>
        <source>The client that asked for the token</source>
        <translation>El cliente que pidió el token</translation>
    </message>
    <message>
        <source>Authorized party: the client to which the token was issued</source>
        <translation>Parte autorizada: el cliente para el que se emitió el token</translation>
    </message>
    <message>
        <source>Actor: who acts on behalf of the subject</source>
        <translation>Actor: quien actúa en nombre del sujeto</translation>
    </message>
    <message>
        <source>Who may act on behalf of the subject</source>
        <translation>Quién puede actuar en nombre del sujeto</translation>
    </message>
    <message>
        <source>Confirmation: the token counts only with proof of this key (jkt: DPoP; x5t#S256: client certificate)</source>
        <translation>Confirmación: el token solo vale con una prueba de esta clave (jkt: DPoP; x5t#S256: certificado de cliente)</translation>
    </message>
    <message>
        <source>Thumbprint of the DPoP key to which the token is bound</source>
        <translation>Huella de la clave DPoP a la que está vinculado el token</translation>
    </message>
    <message>
        <source>The protected resource for which the token was asked</source>
        <translation>El recurso protegido para el que se pidió el token</translation>
    </message>
    <message>
        <source>Fine-grained permissions granted (RFC 9396)</source>
        <translation>Permisos detallados concedidos (RFC 9396)</translation>
    </message>
    <message>
        <source>Roles of the subject</source>
        <translation>Roles del sujeto</translation>
    </message>
    <message>
        <source>Groups of the subject; Okta puts at most 100 into a token</source>
        <translation>Grupos del sujeto; Okta pone como máximo 100 en un token</translation>
    </message>
    <message>
        <source>Entitlements of the subject</source>
        <translation>Derechos (entitlements) del sujeto</translation>
    </message>
    <message>
        <source>Hash of the state of the authorization request (FAPI)</source>
        <translation>Resumen del state de la petición de autorización (FAPI)</translation>
    </message>
    <message>
        <source>Hash of the device secret that goes with an ID token (Okta&apos;s single sign-on of native apps)</source>
        <translation>Resumen del secreto de dispositivo que acompaña a un token de ID (inicio de sesión único de Okta para aplicaciones nativas)</translation>
    </message>
    <message>
        <source>HTTP method of the request that the proof belongs to</source>
        <translation>Método HTTP de la petición a la que pertenece la prueba</translation>
    </message>
    <message>
        <source>Address of the request that the proof belongs to, without query and fragment</source>
        <translation>Dirección de la petición a la que pertenece la prueba, sin consulta ni fragmento</translation>
    </message>
    <message>
        <source>Hash of the access token that the proof goes with</source>
        <translation>Resumen del token de acceso al que acompaña la prueba</translation>
    </message>
    <message>
        <source>Value of the request, repeated so that the answer cannot be replayed</source>
        <translation>Valor de la petición, repetido para que la respuesta no se pueda reproducir</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>Cuándo inició sesión el usuario</translation>
    </message>
    <message>
        <source>Class of the sign-in: how strong it was</source>
        <translation>Clase del inicio de sesión: su nivel de seguridad</translation>
    </message>
    <message>
        <source>Methods of the sign-in: pwd, mfa, otp, …</source>
        <translation>Métodos del inicio de sesión: pwd, mfa, otp, …</translation>
    </message>
    <message>
        <source>Hash of the access token that came with this ID token</source>
        <translation>Resumen del token de acceso que llegó con este token de ID</translation>
    </message>
    <message>
        <source>Hash of the authorization code that came with this ID token</source>
        <translation>Resumen del código de autorización que llegó con este token de ID</translation>
    </message>
    <message>
        <source>Id of the session at the authorization server</source>
        <translation>ID de la sesión en el servidor de autorización</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>Nombre completo del usuario</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>The name the user goes by, at Okta the login</source>
        <translation>El nombre que usa el usuario; en Okta, el de inicio de sesión</translation>
    </message>
    <message>
        <source>Address of the user&apos;s profile page</source>
        <translation>Dirección de la página de perfil del usuario</translation>
    </message>
    <message>
        <source>Address of the user&apos;s picture</source>
        <translation>Dirección de la foto del usuario</translation>
    </message>
    <message>
        <source>Address of the user&apos;s web site</source>
        <translation>Dirección del sitio web del usuario</translation>
    </message>
    <message>
        <source>E-mail address of the user</source>
        <translation>Dirección de correo electrónico del usuario</translation>
    </message>
    <message>
        <source>Whether the e-mail address was verified</source>
        <translation>Si la dirección de correo electrónico se verificó</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Time zone of the user</source>
        <translation>Zona horaria del usuario</translation>
    </message>
    <message>
        <source>Language and region of the user</source>
        <translation>Idioma y región del usuario</translation>
    </message>
    <message>
        <source>Phone number of the user</source>
        <translation>Número de teléfono del usuario</translation>
    </message>
    <message>
        <source>Whether the phone number was verified</source>
        <translation>Si el número de teléfono se verificó</translation>
    </message>
    <message>
        <source>Postal address of the user</source>
        <translation>Dirección postal del usuario</translation>
    </message>
    <message>
        <source>When the user&apos;s profile was last changed</source>
        <translation>Cuándo se modificó por última vez el perfil del usuario</translation>
    </message>
    <message>
        <source>Security events that the token reports</source>
        <translation>Eventos de seguridad que comunica el token</translation>
    </message>
    <message>
        <source>Okta: version of the token&apos;s format</source>
        <translation>Okta: versión del formato del token</translation>
    </message>
    <message>
        <source>Okta: id of the client (app integration) that asked for the token</source>
        <translation>Okta: ID del cliente (integración de aplicación) que pidió el token</translation>
    </message>
    <message>
        <source>Okta: the user&apos;s id (00u…); absent where no user is involved</source>
        <translation>Okta: el ID del usuario (00u…); ausente cuando no interviene ningún usuario</translation>
    </message>
    <message>
        <source>Okta: scopes granted, as an array; stands in place of &quot;scope&quot;</source>
        <translation>Okta: ámbitos concedidos, como array; sustituye a &quot;scope&quot;</translation>
    </message>
    <message>
        <source>Okta: the identity provider that signed the user in</source>
        <translation>Okta: el proveedor de identidad que inició la sesión del usuario</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>texto JSON</translation>
    </message>
    <message>
        <source>This is JSON text, not a token.</source>
        <translation>Esto es texto JSON, no un token.</translation>
    </message>
    <message>
        <source>JSON document (a token response)</source>
        <translation>documento JSON (una respuesta de token)</translation>
    </message>
    <message>
        <source>This is a whole token response; paste the value of its &quot;access_token&quot; alone.</source>
        <translation>Esto es una respuesta de token entera; pegue solo el valor de su &quot;access_token&quot;.</translation>
    </message>
    <message>
        <source>JSON document (a key set)</source>
        <translation>documento JSON (un conjunto de claves)</translation>
    </message>
    <message>
        <source>This is a JSON document with keys (a JWK set), not a token.</source>
        <translation>Esto es un documento JSON con claves (un JWK set), no un token.</translation>
    </message>
    <message>
        <source>JSON document (a private key, JWK)</source>
        <translation>documento JSON (una clave privada, JWK)</translation>
    </message>
    <message>
        <source>JSON document (a public key, JWK)</source>
        <translation>documento JSON (una clave pública, JWK)</translation>
    </message>
    <message>
        <source>This is a private key, not a token: whoever has it can sign as its owner.</source>
        <translation>Esto es una clave privada, no un token: quien la tenga puede firmar como su propietario.</translation>
    </message>
    <message>
        <source>This is a key, not a token.</source>
        <translation>Esto es una clave, no un token.</translation>
    </message>
    <message>
        <source>JSON document (a JWS in JSON serialization)</source>
        <translation>documento JSON (un JWS en serialización JSON)</translation>
    </message>
    <message>
        <source>This is a JWS in JSON serialization (RFC 7515 §7.2); tokens are written compactly, in three parts.</source>
        <translation>Esto es un JWS en serialización JSON (RFC 7515 §7.2); los tokens se escriben en forma compacta, en tres partes.</translation>
    </message>
    <message>
        <source>JSON document (an error response)</source>
        <translation>documento JSON (una respuesta de error)</translation>
    </message>
    <message>
        <source>This is an error response, not a token.</source>
        <translation>Esto es una respuesta de error, no un token.</translation>
    </message>
    <message>
        <source>JSON document (a decoded token)</source>
        <translation>documento JSON (un token descodificado)</translation>
    </message>
    <message>
        <source>This is the decoded header or payload of a token; paste the token itself.</source>
        <translation>Esto es la cabecera o la carga útil descodificada de un token; pegue el propio token.</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>documento JSON</translation>
    </message>
    <message>
        <source>This is a JSON document, not a token.</source>
        <translation>Esto es un documento JSON, no un token.</translation>
    </message>
    <message>
        <source>PEM text (%1)</source>
        <translation>texto PEM (%1)</translation>
    </message>
    <message>
        <source>This is a private key in PEM form, not a token: whoever has it can sign as its owner.</source>
        <translation>Esto es una clave privada en forma PEM, no un token: quien la tenga puede firmar como su propietario.</translation>
    </message>
    <message>
        <source>This is PEM text (a key or a certificate), not a token.</source>
        <translation>Esto es texto PEM (una clave o un certificado), no un token.</translation>
    </message>
    <message>
        <source>client credentials (HTTP Basic)</source>
        <translation>credenciales de cliente (HTTP Basic)</translation>
    </message>
    <message>
        <source>This is an HTTP Basic header: the client id and client secret%1. It authenticates the client at the token endpoint and is no token.</source>
        <translation>Esto es una cabecera HTTP Basic: el ID de cliente y el secreto de cliente%1. Autentica al cliente en el endpoint de tokens y no es un token.</translation>
    </message>
    <message>
        <source>Okta API token</source>
        <translation>token de API de Okta</translation>
    </message>
    <message>
        <source>This looks like an Okta API token (SSWS): it has an administrator&apos;s rights, is no access token, and should be revoked if it was shared.</source>
        <translation>Esto parece un token de API de Okta (SSWS): tiene derechos de administrador, no es un token de acceso y conviene revocarlo si se compartió.</translation>
    </message>
    <message>
        <source>Okta client id</source>
        <translation>ID de cliente de Okta</translation>
    </message>
    <message>
        <source>This looks like the client id of an Okta app, not a token.</source>
        <translation>Esto parece el ID de cliente de una aplicación de Okta, no un token.</translation>
    </message>
    <message>
        <source>refresh token or authorization code (43 characters)</source>
        <translation>token de refresco o código de autorización (43 caracteres)</translation>
    </message>
    <message>
        <source>This is opaque: 43 characters without structure, as Okta&apos;s refresh tokens and codes are. An MCP server wants the access token.</source>
        <translation>Esto es opaco: 43 caracteres sin estructura, como los tokens de refresco y los códigos de Okta. Un servidor MCP quiere el token de acceso.</translation>
    </message>
    <message>
        <source>client secret (%1 characters)</source>
        <translation>secreto de cliente (%1 caracteres)</translation>
    </message>
    <message>
        <source>This has the length of a client secret (%1 characters). If it is one, it is no token, and should be rotated if it was shared.</source>
        <translation>Esto tiene la longitud de un secreto de cliente (%1 caracteres). Si lo es, no es un token, y conviene rotarlo si se compartió.</translation>
    </message>
    <message>
        <source>opaque token (%1 characters)</source>
        <translation>token opaco (%1 caracteres)</translation>
    </message>
    <message>
        <source>Okta org-server access token</source>
        <translation>token de acceso del servidor de la organización de Okta</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>prueba DPoP</translation>
    </message>
    <message>
        <source>JWT access token (RFC 9068)</source>
        <translation>token de acceso JWT (RFC 9068)</translation>
    </message>
    <message>
        <source>logout token</source>
        <translation>token de cierre de sesión</translation>
    </message>
    <message>
        <source>introspection response (RFC 9701)</source>
        <translation>respuesta de introspección (RFC 9701)</translation>
    </message>
    <message>
        <source>request object (RFC 9101)</source>
        <translation>objeto de petición (RFC 9101)</translation>
    </message>
    <message>
        <source>Okta ID token</source>
        <translation>token de ID de Okta</translation>
    </message>
    <message>
        <source>Okta access token</source>
        <translation>token de acceso de Okta</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>token de ID</translation>
    </message>
    <message>
        <source>client assertion (private_key_jwt)</source>
        <translation>aserción de cliente (private_key_jwt)</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>token de acceso JWT</translation>
    </message>
    <message>
        <source>signed data (JWS) without claims</source>
        <translation>datos firmados (JWS) sin reclamaciones</translation>
    </message>
    <message>
        <source>text with white space</source>
        <translation>texto con espacios en blanco</translation>
    </message>
    <message>
        <source>The text holds white space, so it is no single token.</source>
        <translation>El texto contiene espacios en blanco, así que no es un único token.</translation>
    </message>
    <message>
        <source>encrypted token (JWE, %1, %2)</source>
        <translation>token cifrado (JWE, %1, %2)</translation>
    </message>
    <message>
        <source>text that is too long for a token</source>
        <translation>texto demasiado largo para un token</translation>
    </message>
    <message>
        <source>damaged token (%1 parts)</source>
        <translation>token dañado (%1 partes)</translation>
    </message>
    <message>
        <source>unsecured JWT</source>
        <translation>JWT sin proteger</translation>
    </message>
    <message>
        <source>unsecured Okta access token</source>
        <translation>token de acceso de Okta sin proteger</translation>
    </message>
    <message>
        <source>unsecured Okta ID token</source>
        <translation>token de ID de Okta sin proteger</translation>
    </message>
    <message>
        <source>unsecured ID token</source>
        <translation>token de ID sin proteger</translation>
    </message>
    <message>
        <source>unsecured JWT access token</source>
        <translation>token de acceso JWT sin proteger</translation>
    </message>
    <message>
        <source>unsecured JWT access token (RFC 9068)</source>
        <translation>token de acceso JWT sin proteger (RFC 9068)</translation>
    </message>
    <message>
        <source>unsecured Okta org-server access token</source>
        <translation>token de acceso del servidor de la organización de Okta sin proteger</translation>
    </message>
    <message>
        <source>unsecured signed data (JWS) without claims</source>
        <translation>datos firmados (JWS) sin proteger y sin reclamaciones</translation>
    </message>
    <message>
        <source>unsecured ID-JAG</source>
        <translation>ID-JAG sin proteger</translation>
    </message>
    <message>
        <source>unsecured logout token</source>
        <translation>token de cierre de sesión sin proteger</translation>
    </message>
    <message>
        <source>unsecured client assertion (private_key_jwt)</source>
        <translation>aserción de cliente sin proteger (private_key_jwt)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The answer (%1) is not MCP.</source>
        <translation>La respuesta (%1) no es MCP.</translation>
    </message>
    <message>
        <source>The answer (%1, %2) is not MCP.</source>
        <translation>La respuesta (%1, %2) no es MCP.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>The metadata names no authorization_endpoint.</source>
        <translation>Los metadatos no nombran ningún authorization_endpoint.</translation>
    </message>
    <message>
        <source>The metadata names no token_endpoint.</source>
        <translation>Los metadatos no nombran ningún token_endpoint.</translation>
    </message>
    <message>
        <source>The metadata does not offer PKCE with S256 (code_challenge_methods_supported); MCP clients must refuse such a server.</source>
        <translation>Los metadatos no ofrecen PKCE con S256 (code_challenge_methods_supported); los clientes MCP deben rechazar un servidor así.</translation>
    </message>
    <message>
        <source>The authorization server refused the pushed request (%1): %2: %3</source>
        <translation>El servidor de autorización rechazó la petición PAR (%1): %2: %3</translation>
    </message>
    <message>
        <source>The endpoint for pushed requests answered %1 without an OAuth error.</source>
        <translation>El endpoint de peticiones PAR respondió %1 sin un error OAuth.</translation>
    </message>
    <message>
        <source>The answer to the pushed authorization request holds no request_uri (RFC 9126 §2.2).</source>
        <translation>La respuesta a la petición de autorización PAR no contiene ningún request_uri (RFC 9126 §2.2).</translation>
    </message>
    <message>
        <source>The redirect back does not carry the state that was sent; it belongs to another attempt and was not used.</source>
        <translation>La redirección de vuelta no lleva el state que se envió; pertenece a otro intento y no se usó.</translation>
    </message>
    <message>
        <source>The redirect back carries no state and was not used.</source>
        <translation>La redirección de vuelta no lleva state y no se usó.</translation>
    </message>
    <message>
        <source>The redirect back names the issuer %1 instead of %2; its code was not used (RFC 9207 §2.4).</source>
        <translation>La redirección de vuelta nombra el emisor %1 en vez de %2; su código no se usó (RFC 9207 §2.4).</translation>
    </message>
    <message>
        <source>The redirect back names no issuer although the metadata promises one (RFC 9207 §2.4); its code was not used.</source>
        <translation>La redirección de vuelta no nombra ningún emisor, aunque los metadatos lo prometen (RFC 9207 §2.4); su código no se usó.</translation>
    </message>
    <message>
        <source>The authorization server refused: %1: %2</source>
        <translation>El servidor de autorización se negó: %1: %2</translation>
    </message>
    <message>
        <source>The redirect back carries neither a code nor an error.</source>
        <translation>La redirección de vuelta no lleva ni un código ni un error.</translation>
    </message>
    <message>
        <source>The answer of the device authorization endpoint has no usable &quot;%1&quot; (RFC 8628 §3.2).</source>
        <translation>La respuesta del endpoint de autorización de dispositivo no tiene un &quot;%1&quot; utilizable (RFC 8628 §3.2).</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no device_authorization_endpoint.</source>
        <translation>Los metadatos del servidor de autorización no nombran ningún device_authorization_endpoint.</translation>
    </message>
    <message>
        <source>The authorization server refused the device authorization request (%1): %2: %3</source>
        <translation>El servidor de autorización rechazó la petición de autorización de dispositivo (%1): %2: %3</translation>
    </message>
    <message>
        <source>The device authorization endpoint answered %1.</source>
        <translation>El endpoint de autorización de dispositivo respondió %1.</translation>
    </message>
    <message>
        <source>The sign-in on another device was cancelled.</source>
        <translation>Se canceló el inicio de sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>Nobody entered the code %1 at %2 in time; ask for a new one.</source>
        <translation>Nadie introdujo a tiempo el código %1 en %2; pida uno nuevo.</translation>
    </message>
    <message>
        <source>%1: the server answered %2.</source>
        <translation>%1: el servidor respondió %2.</translation>
    </message>
    <message>
        <source>The metadata is for the issuer %1, but %2 was asked for; such metadata must not be used (RFC 8414 §3.3).</source>
        <translation>Los metadatos son del emisor %1, pero se pidió %2; esos metadatos no se deben usar (RFC 8414 §3.3).</translation>
    </message>
    <message>
        <source>%1 leads from the public %2 to the private address %3. Allow private networks for this connection if that is meant.</source>
        <translation>%1 lleva de la dirección pública %2 a la dirección privada %3. Permita las redes privadas en esta conexión si es lo que se pretende.</translation>
    </message>
    <message>
        <source>The metadata is for the resource %1, which is not the server at %2; it must not be used (RFC 9728 §3.3).</source>
        <translation>Los metadatos son del recurso %1, que no es el servidor de %2; no se deben usar (RFC 9728 §3.3).</translation>
    </message>
    <message>
        <source>The metadata names no authorization server (authorization_servers).</source>
        <translation>Los metadatos no nombran ningún servidor de autorización (authorization_servers).</translation>
    </message>
    <message>
        <source>The server has no protected resource metadata (RFC 9728) at any of the places for it.</source>
        <translation>El servidor no tiene metadatos de recurso protegido (RFC 9728) en ninguno de los sitios previstos.</translation>
    </message>
    <message>
        <source>No authorization server metadata was found for the issuer %1.</source>
        <translation>No se encontraron metadatos de servidor de autorización para el emisor %1.</translation>
    </message>
    <message>
        <source>An earlier request with it was sent and its answer never came: the server may have rotated it then, so that this was a second use.</source>
        <translation>Se envió antes una petición con él y su respuesta nunca llegó: puede que el servidor lo rotara entonces, de modo que este fue un segundo uso.</translation>
    </message>
    <message>
        <source>This server rotates refresh tokens, and each can be used once: another program that keeps the same one may have used it, after which the server ends the whole grant.</source>
        <translation>Este servidor rota los tokens de refresco, y cada uno se puede usar una sola vez: puede que lo haya usado otro programa que guarda el mismo, tras lo cual el servidor pone fin a toda la concesión.</translation>
    </message>
    <message>
        <source>It has ended, was revoked, or was used before by another program where the server rotates refresh tokens.</source>
        <translation>Ha caducado, se revocó o lo usó antes otro programa en un servidor que rota los tokens de refresco.</translation>
    </message>
    <message>
        <source>It is not presented again. Sign in again.</source>
        <translation>No se vuelve a presentar. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; should be %2 but is %3.</source>
        <translation>El miembro &quot;%1&quot; debería ser %2, pero es %3.</translation>
    </message>
    <message>
        <source>The protected resource metadata has no &quot;resource&quot; (RFC 9728 §2).</source>
        <translation>Los metadatos de recurso protegido no tienen &quot;resource&quot; (RFC 9728 §2).</translation>
    </message>
    <message>
        <source>The metadata has no &quot;issuer&quot; (RFC 8414 §2).</source>
        <translation>Los metadatos no tienen &quot;issuer&quot; (RFC 8414 §2).</translation>
    </message>
    <message>
        <source>The authorization server offers no registration of clients.</source>
        <translation>El servidor de autorización no ofrece registro de clientes.</translation>
    </message>
    <message>
        <source>The authorization server refused to register this client (%1): %2</source>
        <translation>El servidor de autorización se negó a registrar este cliente (%1): %2</translation>
    </message>
    <message>
        <source>The answer to the registration holds no client_id.</source>
        <translation>La respuesta al registro no contiene ningún client_id.</translation>
    </message>
    <message>
        <source>The client metadata document&apos;s URL %1.</source>
        <translation>La URL del documento de metadatos del cliente %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: codes, tokens and secrets are sent only with https, or with http on this machine.</source>
        <translation>%1 no se puede usar: los códigos, tokens y secretos solo se envían con https, o con http en este equipo.</translation>
    </message>
    <message>
        <source>The authorization server refused the token request (%1): %2: %3</source>
        <translation>El servidor de autorización rechazó la petición de token (%1): %2: %3</translation>
    </message>
    <message>
        <source>The token endpoint answered %1 without an OAuth error.</source>
        <translation>El endpoint de tokens respondió %1 sin un error OAuth.</translation>
    </message>
    <message>
        <source>The token endpoint answered 200 but gave no access_token.</source>
        <translation>El endpoint de tokens respondió 200, pero no dio ningún access_token.</translation>
    </message>
    <message>
        <source>The token endpoint gave an access_token with characters that no token may have (RFC 6749, appendix A.12).</source>
        <translation>El endpoint de tokens dio un access_token con caracteres que ningún token puede tener (RFC 6749, apéndice A.12).</translation>
    </message>
    <message>
        <source>A DPoP proof was sent, but token_type is %1: the token is bound to no key (RFC 9449 §5).</source>
        <translation>Se envió una prueba DPoP, pero token_type es %1: el token no está vinculado a ninguna clave (RFC 9449 §5).</translation>
    </message>
    <message>
        <source>The introspection was refused (%1): %2: %3</source>
        <translation>La introspección se rechazó (%1): %2: %3</translation>
    </message>
    <message>
        <source>The introspection endpoint answered %1 without a JSON object.</source>
        <translation>El endpoint de introspección respondió %1 sin un objeto JSON.</translation>
    </message>
    <message>
        <source>The revocation was refused (%1)%2</source>
        <translation>La revocación se rechazó (%1)%2</translation>
    </message>
    <message>
        <source>The userinfo endpoint refused (%1): %2: %3</source>
        <translation>El endpoint de userinfo se negó (%1): %2: %3</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered %1.</source>
        <translation>El endpoint de userinfo respondió %1.</translation>
    </message>
    <message>
        <source>The response is to another request: its id is %1 instead of %2.</source>
        <translation>La respuesta es a otra petición: su id es %1 en vez de %2.</translation>
    </message>
    <message>
        <source>It holds a message, but no response to the request.</source>
        <translation>Contiene un mensaje, pero ninguna respuesta a la petición.</translation>
    </message>
    <message>
        <source>The server asked for input more often than the limit of %1 times for one request.</source>
        <translation>El servidor pidió datos más veces que el límite de %1 para una petición.</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;input_required&quot;, but asks for nothing.</source>
        <translation>El servidor respondió con resultType &quot;input_required&quot;, pero no pide nada.</translation>
    </message>
    <message>
        <source>The answer to %1 holds no array &quot;%2&quot;.</source>
        <translation>La respuesta a %1 no contiene ningún array &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list of %1 does not end: the server gave the same cursor twice.</source>
        <translation>La lista de %1 no termina: el servidor dio dos veces el mismo cursor.</translation>
    </message>
    <message>
        <source>The list of %1 has more than %2 pages.</source>
        <translation>La lista de %1 tiene más de %2 páginas.</translation>
    </message>
    <message>
        <source>The log level &quot;%1&quot; is not one of %2.</source>
        <translation>El nivel de registro &quot;%1&quot; no es uno de %2.</translation>
    </message>
    <message>
        <source>The server sent the request &quot;%1&quot;, which 2026-07-28 has no place for; it got no answer.</source>
        <translation>El servidor envió la petición &quot;%1&quot;, que no tiene cabida en 2026-07-28; no recibió respuesta.</translation>
    </message>
    <message>
        <source>The server asks &quot;%1&quot;, which this client did not offer.</source>
        <translation>El servidor pide &quot;%1&quot;, que este cliente no ofreció.</translation>
    </message>
    <message>
        <source>The server asks in the mode &quot;%1&quot;, which this client did not offer.</source>
        <translation>El servidor pide en el modo &quot;%1&quot;, que este cliente no ofreció.</translation>
    </message>
    <message>
        <source>The server wants tools in sampling, which this client did not offer.</source>
        <translation>El servidor quiere herramientas en sampling, que este cliente no ofreció.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>The server wants a page visited first, but names none.</source>
        <translation>El servidor quiere que antes se visite una página, pero no nombra ninguna.</translation>
    </message>
    <message>
        <source>The page that the server wants visited was not opened.</source>
        <translation>La página que el servidor quiere que se visite no se abrió.</translation>
    </message>
    <message>
        <source>The server speaks %1; this program speaks %2.</source>
        <translation>El servidor habla %1; este programa habla %2.</translation>
    </message>
    <message>
        <source>The revision %1 is not one of %2.</source>
        <translation>La revisión %1 no es una de %2.</translation>
    </message>
    <message>
        <source>The server keeps refusing the revision %1 although it lists it.</source>
        <translation>El servidor sigue rechazando la revisión %1, aunque la lista.</translation>
    </message>
    <message>
        <source>The answer to resources/read holds no array &quot;contents&quot;.</source>
        <translation>La respuesta a resources/read no contiene ningún array &quot;contents&quot;.</translation>
    </message>
    <message>
        <source>The task ended as &quot;%1&quot;.</source>
        <translation>La tarea terminó como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The tool has an outputSchema, but its result has no structuredContent.</source>
        <translation>La herramienta tiene un outputSchema, pero su resultado no tiene structuredContent.</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; must not be called over HTTP: %2.</source>
        <translation>La herramienta &quot;%1&quot; no se debe llamar por HTTP: %2.</translation>
    </message>
    <message>
        <source>Listening was ended.</source>
        <translation>Se terminó la escucha.</translation>
    </message>
    <message>
        <source>The MCP server forbids it (403).</source>
        <translation>El servidor MCP lo prohíbe (403).</translation>
    </message>
    <message>
        <source>The MCP server does not accept the credentials (401).</source>
        <translation>El servidor MCP no acepta las credenciales (401).</translation>
    </message>
    <message>
        <source>Check the path of the MCP URL.</source>
        <translation>Compruebe la ruta de la URL MCP.</translation>
    </message>
    <message>
        <source>The MCP server answered with the error %1: %2</source>
        <translation>El servidor MCP respondió con el error %1: %2</translation>
    </message>
    <message>
        <source>The result is not an object.</source>
        <translation>El resultado no es un objeto.</translation>
    </message>
    <message>
        <source>The server answered with resultType &quot;%1&quot;, which has no meaning for this request.</source>
        <translation>El servidor respondió con resultType &quot;%1&quot;, que no tiene sentido para esta petición.</translation>
    </message>
    <message>
        <source>No event stream with an endpoint began within %1 s.</source>
        <translation>Ningún flujo de eventos con un endpoint empezó en %1 s.</translation>
    </message>
    <message>
        <source>The stream is not followed to another origin.</source>
        <translation>El flujo no se sigue a otro origen.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The event stream does not begin with an endpoint.</source>
        <translation>El flujo de eventos no empieza con un endpoint.</translation>
    </message>
    <message>
        <source>The server names %1 as the address for messages, which is another origin; nothing was sent there.</source>
        <translation>El servidor nombra %1 como dirección para los mensajes, que es otro origen; no se envió nada ahí.</translation>
    </message>
    <message>
        <source>The server offers no event stream (%1).</source>
        <translation>El servidor no ofrece ningún flujo de eventos (%1).</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>El servidor terminó el flujo de eventos.</translation>
    </message>
    <message>
        <source>The event stream is over.</source>
        <translation>El flujo de eventos ha terminado.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 s.</source>
        <translation>El servidor no respondió en %1 s.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 no se puede iniciar: %2</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <translation>El servidor ha terminado.</translation>
    </message>
    <message>
        <source>The server wrote a line longer than the limit of %1 bytes; it was ended.</source>
        <translation>El servidor escribió una línea más larga que el límite de %1 bytes; se le puso fin.</translation>
    </message>
    <message>
        <source>The server was ended by a signal.</source>
        <translation>Una señal puso fin al servidor.</translation>
    </message>
    <message>
        <source>The server ended with status %1.</source>
        <translation>El servidor terminó con el estado %1.</translation>
    </message>
    <message>
        <source>The MCP server ended the session while it was working on the request (404); whether it was done is not known.</source>
        <translation>El servidor MCP terminó la sesión mientras trabajaba en la petición (404); no se sabe si llegó a ejecutarla.</translation>
    </message>
    <message>
        <source>The MCP server no longer knows the session (404).</source>
        <translation>El servidor MCP ya no conoce la sesión (404).</translation>
    </message>
    <message>
        <source>The server wants the stream asked for again after %1 s, more than the limit of %2 s.</source>
        <translation>El servidor quiere que se vuelva a pedir el flujo tras %1 s, más que el límite de %2 s.</translation>
    </message>
    <message>
        <source>The event stream ended without the response to the request.</source>
        <translation>El flujo de eventos terminó sin la respuesta a la petición.</translation>
    </message>
    <message>
        <source>The server gave an Mcp-Session-Id with characters other than visible ASCII, which cannot be sent back.</source>
        <translation>El servidor dio un Mcp-Session-Id con caracteres distintos de ASCII visible, que no se puede devolver.</translation>
    </message>
    <message>
        <source>The event stream ended without the response, and asking for its rest brought nothing.</source>
        <translation>El flujo de eventos terminó sin la respuesta, y pedir el resto no dio nada.</translation>
    </message>
    <message>
        <source>The server offers no stream of messages of its own (%1).</source>
        <translation>El servidor no ofrece ningún flujo de mensajes propios (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s stream ends again and again without a message.</source>
        <translation>El flujo del servidor termina una y otra vez sin ningún mensaje.</translation>
    </message>
    <message>
        <source>%1 would go to %2, which only the MCP server named as its authorization server. Enter the issuer %3 if it is the right one (--issuer).</source>
        <translation>%1 iría a %2, que solo el servidor MCP nombró como su servidor de autorización. Introduzca el emisor %3 si es el correcto (--issuer).</translation>
    </message>
    <message>
        <source>No client id is known and %1. Enter the client id of an app integration.</source>
        <translation>No se conoce ningún ID de cliente y %1. Introduzca el ID de cliente de una integración de aplicación.</translation>
    </message>
    <message>
        <source>The server answers 403 before any credentials were sent; it gives no challenge to follow.</source>
        <translation>El servidor responde 403 antes de que se enviara ninguna credencial; no da ningún desafío que seguir.</translation>
    </message>
    <message>
        <source>The tool cannot be called before the server is connected.</source>
        <translation>La herramienta no se puede llamar antes de conectar el servidor.</translation>
    </message>
    <message>
        <source>The server did not say which scope is missing.</source>
        <translation>El servidor no dijo qué ámbito falta.</translation>
    </message>
    <message>
        <source>The server wants the scope &quot;%1&quot;, which was asked for already; the authorization server did not grant it, or the MCP server does not see it.</source>
        <translation>El servidor quiere el ámbito &quot;%1&quot;, que ya se pidió; el servidor de autorización no lo concedió, o el servidor MCP no lo ve.</translation>
    </message>
    <message>
        <source>The server wants more scope again and again; this was given up after %1 times.</source>
        <translation>El servidor quiere más ámbitos una y otra vez; se abandonó después de %1 veces.</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata names no token_endpoint.</source>
        <translation>Los metadatos del servidor de autorización no nombran ningún token_endpoint.</translation>
    </message>
    <message>
        <source>The access token has ended and there is no refresh token. Sign in again; ask for offline_access to stay signed in.</source>
        <translation>El token de acceso ha caducado y no hay token de refresco. Inicie sesión de nuevo; pida offline_access para mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>The refresh token is of %1 and does not go to %2, which the MCP server names now. Sign in again.</source>
        <translation>El token de refresco es de %1 y no se envía a %2, que ahora nombra el servidor MCP. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The JWT bearer grant needs an assertion, and none was given.</source>
        <translation>La concesión JWT bearer necesita una aserción, y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Token exchange needs a token to exchange, and none was given.</source>
        <translation>El canje de tokens necesita un token que canjear, y no se dio ninguno.</translation>
    </message>
    <message>
        <source>Cross-app access needs the person&apos;s ID token and the issuer of the identity provider that gave it.</source>
        <translation>El acceso entre aplicaciones (Cross-app access) necesita el token de ID de la persona y el emisor del proveedor de identidad que lo dio.</translation>
    </message>
    <message>
        <source>Signing in needs a browser, and none is to be used here.</source>
        <translation>Iniciar sesión requiere un navegador, y aquí no se debe usar ninguno.</translation>
    </message>
    <message>
        <source>The authorization request cannot be pushed: the metadata names no pushed_authorization_request_endpoint.</source>
        <translation>La petición de autorización no se puede enviar por PAR: los metadatos no nombran ningún pushed_authorization_request_endpoint.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled before the browser opened.</source>
        <translation>El inicio de sesión se canceló antes de que se abriera el navegador.</translation>
    </message>
    <message>
        <source>Nobody signs in: token_endpoint: %1.</source>
        <translation>Nadie inicia sesión: token_endpoint: %1.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>No se dio ningún token.</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <translation>No se encontró el nombre de host %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 rechazó la conexión en el puerto %2.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>La negociación TLS con %1 falló: %2.</translation>
    </message>
    <message>
        <source>The TLS certificate of %1 was not accepted (%2).</source>
        <translation>El certificado TLS de %1 no se aceptó (%2).</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The answer has no header fields that can be read; a line without a colon among them is the usual reason.</source>
        <translation>La respuesta no tiene campos de cabecera que se puedan leer; la causa habitual es una línea sin dos puntos entre ellos.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1 bytes for this kind of request.</source>
        <translation>La respuesta supera el límite de %1 bytes para este tipo de petición.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>No llegó ninguna respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>The server answered %1 without a Location.</source>
        <translation>El servidor respondió %1 sin Location.</translation>
    </message>
    <message>
        <source>The redirect leads to %1 and is not followed. %2.</source>
        <translation>La redirección lleva a %1 y no se sigue. %2.</translation>
    </message>
    <message>
        <source>The redirect from https to %1 is not followed.</source>
        <translation>La redirección de https a %1 no se sigue.</translation>
    </message>
    <message>
        <source>The server redirected more often than the limit of %1.</source>
        <translation>El servidor redirigió más veces que el límite de %1.</translation>
    </message>
    <message>
        <source>The redirect to another origin, %1, is not followed with a request body.</source>
        <translation>La redirección a otro origen, %1, no se sigue con un cuerpo de petición.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; cannot be sent: its name is not allowed in HTTP.</source>
        <translation>El campo de cabecera &quot;%1&quot; no se puede enviar: su nombre no está permitido en HTTP.</translation>
    </message>
    <message>
        <source>The header field %1 cannot be sent: its value has a line end or another control character.</source>
        <translation>El campo de cabecera %1 no se puede enviar: su valor tiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The event stream went on for %1 s without the answer in it (phase: the whole answer; %2 bytes came).</source>
        <translation>El flujo de eventos siguió durante %1 s sin contener la respuesta (fase: la respuesta completa; llegaron %2 bytes).</translation>
    </message>
    <message>
        <source>The request was held back and not sent.</source>
        <translation>La petición se retuvo y no se envió.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>Compruebe el nombre de host y el servidor de nombres.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Compruebe que el servidor está en marcha y que el puerto es el correcto.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate; a private root goes into --ca-file.</source>
        <translation>Compruebe el certificado del servidor; una raíz privada se indica en --ca-file.</translation>
    </message>
    <message>
        <source>Check that a firewall lets the connection through and that the server answers.</source>
        <translation>Compruebe que el cortafuegos deja pasar la conexión y que el servidor responde.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Compruebe los ajustes del proxy.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The text is a token endpoint&apos;s answer; its access_token was taken out of it.</source>
        <translation>El texto es la respuesta de un endpoint de tokens; se extrajo de ella su access_token.</translation>
    </message>
    <message>
        <source>The text is more than a token; its parameter access_token was taken out of it.</source>
        <translation>El texto es más que un token; se extrajo de él su parámetro access_token.</translation>
    </message>
    <message>
        <source>There are quotes around the token; they were left out.</source>
        <translation>El token está entre comillas; se omitieron.</translation>
    </message>
    <message>
        <source>The text is more than a token; its Authorization field was taken out of it.</source>
        <translation>El texto es más que un token; se extrajo de él su campo Authorization.</translation>
    </message>
    <message>
        <source>There is white space around the token; it was left out.</source>
        <translation>Hay espacios en blanco alrededor del token; se omitieron.</translation>
    </message>
    <message>
        <source>The text is a whole Authorization header; what stands before the token was left out.</source>
        <translation>El texto es una cabecera Authorization entera; se omitió lo que va antes del token.</translation>
    </message>
    <message>
        <source>The text begins with the name of the scheme (Bearer); it was left out.</source>
        <translation>El texto empieza con el nombre del esquema (Bearer); se omitió.</translation>
    </message>
    <message>
        <source>The %1 is not strict base64url. %2</source>
        <translation>Esta parte no es base64url estricto: %1. %2</translation>
    </message>
    <message>
        <source>The %1 is not valid JSON. %2 %3</source>
        <translation>Esta parte no es JSON válido: %1. %2 %3</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>Esta parte es JSON, pero no un objeto: %1.</translation>
    </message>
    <message>
        <source>The %1 holds a number that is beyond any range.</source>
        <translation>Esta parte contiene un número fuera de todo rango: %1.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;kid&quot; holds characters of a path or a query; it is only compared, never looked up.</source>
        <translation>El &quot;kid&quot; de la cabecera contiene caracteres de una ruta o una consulta; solo se compara, nunca se usa para buscar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the header must be a string.</source>
        <translation>En la cabecera, &quot;%1&quot; debe ser una cadena.</translation>
    </message>
    <message>
        <source>The header has no &quot;alg&quot; (RFC 7515 §4.1.1).</source>
        <translation>La cabecera no tiene &quot;alg&quot; (RFC 7515 §4.1.1).</translation>
    </message>
    <message>
        <source>The algorithm is &quot;none&quot;: the token is not signed, anyone can have written it.</source>
        <translation>El algoritmo es &quot;none&quot;: el token no está firmado, puede haberlo escrito cualquiera.</translation>
    </message>
    <message>
        <source>The algorithm &quot;%1&quot; is not one for signatures that is known here.</source>
        <translation>El algoritmo &quot;%1&quot; no es uno de los algoritmos de firma que se conocen aquí.</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions, and a verifier that does not know them must refuse the token (RFC 7515 §4.1.11).</source>
        <translation>La cabecera tiene &quot;crit&quot;: exige extensiones, y un verificador que no las conozca debe rechazar el token (RFC 7515 §4.1.11).</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot;: an unencoded payload (RFC 7797) is not for tokens.</source>
        <translation>La cabecera tiene &quot;b64&quot;: una carga útil sin codificar (RFC 7797) no es para tokens.</translation>
    </message>
    <message>
        <source>The header points to its own key with &quot;%1&quot; (%2). It was not fetched: whoever forges the token chooses that address (RFC 8725 §3.10).</source>
        <translation>La cabecera apunta a su propia clave con &quot;%1&quot; (%2). No se obtuvo: quien falsifica el token elige esa dirección (RFC 8725 §3.10).</translation>
    </message>
    <message>
        <source>The header carries its own key (&quot;%1&quot;). It is not used: whoever forges the token brings a fitting one.</source>
        <translation>La cabecera lleva su propia clave (&quot;%1&quot;). No se usa: quien falsifica el token trae una que encaja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the payload must be %2.</source>
        <translation>En la carga útil, &quot;%1&quot; debe ser %2.</translation>
    </message>
    <message>
        <source>&quot;aud&quot; in the payload is an empty array: the token is for nobody.</source>
        <translation>En la carga útil, &quot;aud&quot; es un array vacío: el token no es para nadie.</translation>
    </message>
    <message>
        <source>The payload has both &quot;scp&quot; and &quot;scope&quot;; verifiers differ in which one they read.</source>
        <translation>La carga útil tiene &quot;scp&quot; y &quot;scope&quot; a la vez; no todos los verificadores leen el mismo.</translation>
    </message>
    <message>
        <source>The header&apos;s &quot;cty&quot; is JWT: the payload is another token (RFC 7519 §5.2).</source>
        <translation>El &quot;cty&quot; de la cabecera es JWT: la carga útil es otro token (RFC 7519 §5.2).</translation>
    </message>
    <message>
        <source>The text has %1 parts between dots; a signed token (JWS) has three, an encrypted one (JWE) five.%2</source>
        <translation>El texto tiene %1 partes entre puntos; un token firmado (JWS) tiene tres y uno cifrado (JWE), cinco.%2</translation>
    </message>
    <message>
        <source>It may have been cut off.</source>
        <translation>Puede que se haya cortado.</translation>
    </message>
    <message>
        <source>It has five parts, but its header has no &quot;enc&quot;.</source>
        <translation>Tiene cinco partes, pero su cabecera no tiene &quot;enc&quot;.</translation>
    </message>
    <message>
        <source>There is no token: the text is empty.</source>
        <translation>No hay ningún token: el texto está vacío.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; tokens of more than %2 are not read.</source>
        <translation>El texto tiene %1 bytes; no se leen tokens de más de %2.</translation>
    </message>
    <message>
        <source>A key of type %1 (%2) cannot serve %3.</source>
        <translation>Una clave de tipo %1 (%2) no sirve para %3.</translation>
    </message>
    <message>
        <source>The key is published for the algorithm %1 alone (its &quot;alg&quot;), not for %2.</source>
        <translation>La clave está publicada solo para el algoritmo %1 (su &quot;alg&quot;), no para %2.</translation>
    </message>
    <message>
        <source>The key is published for the use &quot;%1&quot;, not for signatures.</source>
        <translation>La clave está publicada para el uso &quot;%1&quot;, no para firmas.</translation>
    </message>
    <message>
        <source>The key&apos;s &quot;key_ops&quot; allow neither &quot;verify&quot; nor &quot;sign&quot;.</source>
        <translation>Los &quot;key_ops&quot; de la clave no permiten ni &quot;verify&quot; ni &quot;sign&quot;.</translation>
    </message>
    <message>
        <source>The header has &quot;crit&quot;: it demands extensions that are not understood here, so the token is refused (RFC 7515 §4.1.11).</source>
        <translation>La cabecera tiene &quot;crit&quot;: exige extensiones que aquí no se entienden, así que el token se rechaza (RFC 7515 §4.1.11).</translation>
    </message>
    <message>
        <source>The header has &quot;b64&quot; that is not true: an unencoded payload (RFC 7797) is refused.</source>
        <translation>La cabecera tiene un &quot;b64&quot; que no es true: una carga útil sin codificar (RFC 7797) se rechaza.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, but the key is a public one: a token made with a public key as the secret is an algorithm confusion attack (RFC 8725 §2.1).</source>
        <translation>%1 funciona con un secreto compartido, pero la clave es pública: un token creado con una clave pública como secreto es un ataque de confusión de algoritmos (RFC 8725 §2.1).</translation>
    </message>
    <message>
        <source>The algorithm %1 is not among those allowed: %2.</source>
        <translation>El algoritmo %1 no está entre los permitidos: %2.</translation>
    </message>
    <message>
        <source>The signature has %1 bytes; %2 with this key gives %3. %4</source>
        <translation>La firma tiene %1 bytes; %2 con esta clave da %3. %4</translation>
    </message>
    <message>
        <source>The token may have been cut off.</source>
        <translation>Puede que el token se haya cortado.</translation>
    </message>
    <message>
        <source>It was made with another key or algorithm.</source>
        <translation>Se creó con otra clave u otro algoritmo.</translation>
    </message>
    <message>
        <source>The signature does not fit the token and this key: the token was changed after it was signed, or signed with another key.</source>
        <translation>La firma no encaja con el token y esta clave: el token se modificó después de firmarlo, o se firmó con otra clave.</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): it has no signature to verify.</source>
        <translation>El token está cifrado (JWE): no tiene firma que verificar.</translation>
    </message>
    <message>
        <source>This is no signed token: a JWS has three parts and a JSON header.</source>
        <translation>Esto no es un token firmado: un JWS tiene tres partes y una cabecera JSON.</translation>
    </message>
    <message>
        <source>The token is not written as RFC 7515 wants it, so its signature is not verified: %1</source>
        <translation>El token no está escrito como quiere RFC 7515, así que su firma no se verifica: %1</translation>
    </message>
    <message>
        <source>The authorization server refused the request with the status %1 and without a reason that can be read.</source>
        <translation>El servidor de autorización rechazó la petición con el estado %1 y sin un motivo legible.</translation>
    </message>
    <message>
        <source>The authorization server answered with a redirect (%1) in place of a token.</source>
        <translation>El servidor de autorización respondió con una redirección (%1) en lugar de un token.</translation>
    </message>
    <message>
        <source>The MCP server answered with a redirect (%1) in place of an answer.</source>
        <translation>El servidor MCP respondió con una redirección (%1) en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>Look at client_id, at the secret and the way that it is sent, and at grant_type; and send in the answer&apos;s body, which names the reason.</source>
        <translation>Revise client_id, el secreto y cómo se envía, y grant_type; envíe también el cuerpo de la respuesta, que indica el motivo.</translation>
    </message>
    <message>
        <source>Look at the registration that was sent, and whether the server wants a credential for it.</source>
        <translation>Revise el registro enviado y si el servidor exige una credencial para él.</translation>
    </message>
    <message>
        <source>Look at client_id and redirect_uri, and at what the page in the browser says.</source>
        <translation>Revise client_id y redirect_uri, y lo que dice la página del navegador.</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata.</source>
        <translation>Compare la dirección con token_endpoint de los metadatos.</translation>
    </message>
    <message>
        <source>Compare the address with token_endpoint of the metadata; something before it may ask for a sign-in.</source>
        <translation>Compare la dirección con token_endpoint de los metadatos; algo situado antes puede pedir un inicio de sesión.</translation>
    </message>
    <message>
        <source>If it leads to the MCP server, enter that address; if it leads to a page for a sign-in, something before the server answers in its place.</source>
        <translation>Si lleva al servidor MCP, introduzca esa dirección; si lleva a una página de inicio de sesión, algo situado antes responde en su lugar.</translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation>El token no dice cuándo termina</translation>
    </message>
    <message>
        <source>It has no exp: verifiers that want one refuse it as if it had ended (RFC 9068 §2.2), and for the others it never ends.</source>
        <translation>No tiene exp: los verificadores que lo exigen lo rechazan como si hubiera caducado (RFC 9068 §2.2), y para los demás nunca termina.</translation>
    </message>
    <message>
        <source>%1 works with a shared secret, which an MCP server has no part in.</source>
        <translation>%1 usa un secreto compartido que un servidor MCP no tiene.</translation>
    </message>
    <message>
        <source>a client id</source>
        <translation>un ID de cliente</translation>
    </message>
    <message>
        <source>a JSON-RPC result, or 401 and a challenge</source>
        <translation>un resultado JSON-RPC, o 401 y un desafío</translation>
    </message>
    <message>
        <source>a JSON object with claims</source>
        <translation>un objeto JSON con reclamaciones</translation>
    </message>
    <message>
        <source>one with a public key, as RS256</source>
        <translation>uno con clave pública, como RS256</translation>
    </message>
    <message>
        <source>a time in the future</source>
        <translation>un momento en el futuro</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Reach</source>
        <translation>Alcanzar</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Resource metadata</source>
        <translation>Metadatos del recurso</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Servidor de autorización</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>answered %1, without TLS</source>
        <translation>respondió %1, sin TLS</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>respondió %1, %2</translation>
    </message>
    <message>
        <source>401 without a Bearer challenge</source>
        <translation>401 sin desafío Bearer</translation>
    </message>
    <message>
        <source>401, %1, without resource_metadata</source>
        <translation>401, %1, sin resource_metadata</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata, scope %2</source>
        <translation>401, %1, resource_metadata, ámbito %2</translation>
    </message>
    <message>
        <source>401, %1, resource_metadata</source>
        <translation>401, %1, resource_metadata</translation>
    </message>
    <message>
        <source>open: the server asks for no credentials</source>
        <translation>abierto: el servidor no pide credenciales</translation>
    </message>
    <message>
        <source>names no authorization server</source>
        <translation>no nombra ningún servidor de autorización</translation>
    </message>
    <message>
        <source>authorization server %1</source>
        <translation>servidor de autorización %1</translation>
    </message>
    <message>
        <source>no metadata anywhere; /authorize, /token and /register of %1 are assumed (MCP 2025-03-26)</source>
        <translation>sin metadatos en ningún sitio; se suponen /authorize, /token y /register de %1 (MCP 2025-03-26)</translation>
    </message>
    <message>
        <source>none found; the token&apos;s signature cannot be checked</source>
        <translation>no se halló ninguno; no se puede comprobar la firma del token</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>ninguno: %1</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), 1 key</source>
        <translation>emisor %1 (por el documento propio del servidor MCP), 1 clave</translation>
    </message>
    <message>
        <source>issuer %1 (by the MCP server&apos;s own well-known document), %2 keys</source>
        <translation>emisor %1 (por el documento propio del servidor MCP), %2 claves</translation>
    </message>
    <message>
        <source>issuer %1, 1 key</source>
        <translation>emisor %1, 1 clave</translation>
    </message>
    <message>
        <source>issuer %1, %2 keys</source>
        <translation>emisor %1, %2 claves</translation>
    </message>
    <message>
        <source>issuer %1; no jwks_uri</source>
        <translation>emisor %1; sin jwks_uri</translation>
    </message>
    <message>
        <source>issuer %1; %2</source>
        <translation>emisor %1; %2</translation>
    </message>
    <message>
        <source>%1, revision %2, %3 tools</source>
        <translation>%1, revisión %2, %3 herramientas</translation>
    </message>
    <message>
        <source>the server has no tools</source>
        <translation>el servidor no tiene herramientas</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>herramientas: %1</translation>
    </message>
    <message>
        <source>a token was given</source>
        <translation>se dio un token</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>de máquina a máquina</translation>
    </message>
    <message>
        <source>tokens are kept from before</source>
        <translation>hay tokens de antes</translation>
    </message>
    <message>
        <source>no credentials are to be sent</source>
        <translation>no se deben enviar credenciales</translation>
    </message>
    <message>
        <source>the server asks for no credentials</source>
        <translation>el servidor no pide credenciales</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>stopped before this station</source>
        <translation>detenido antes de esta estación</translation>
    </message>
    <message>
        <source>signed in on another device, scope %1</source>
        <translation>sesión iniciada en otro dispositivo, ámbito %1</translation>
    </message>
    <message>
        <source>signed in through the browser, scope %1</source>
        <translation>sesión iniciada en el navegador, ámbito %1</translation>
    </message>
    <message>
        <source>a code came back</source>
        <translation>volvió un código</translation>
    </message>
    <message>
        <source>%1 token for %2 min</source>
        <translation>token %1 para %2 min</translation>
    </message>
    <message>
        <source>%1 token for %2 s</source>
        <translation>token %1 para %2 s</translation>
    </message>
    <message>
        <source>%1 token of unknown lifetime</source>
        <translation>token %1 de duración desconocida</translation>
    </message>
    <message>
        <source>nothing in this recording</source>
        <translation>nada en esta grabación</translation>
    </message>
    <message>
        <source>%1 %2 answered %3 (the last of %4)</source>
        <translation>%1 %2 respondió %3 (la última de %4)</translation>
    </message>
    <message>
        <source>%1 %2 answered %3</source>
        <translation>%1 %2 respondió %3</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>no es como se esperaba: %1</translation>
    </message>
    <message>
        <source>%1: only its server can check it</source>
        <translation>%1: solo su servidor puede comprobarlo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>, refresh token</source>
        <translation>, token de refresco</translation>
    </message>
    <message>
        <source>, ID token</source>
        <translation>, token de ID</translation>
    </message>
    <message>
        <source>, tokens bound to a key (DPoP)</source>
        <translation>, tokens ligados a una clave (DPoP)</translation>
    </message>
    <message>
        <source>, registered with this server</source>
        <translation>, registrado en este servidor</translation>
    </message>
    <message>
        <source>, by its metadata document</source>
        <translation>, por su documento de metadatos</translation>
    </message>
    <message>
        <source>, not the chosen revision</source>
        <translation>, no la revisión elegida</translation>
    </message>
    <message>
        <source>, the chosen revision</source>
        <translation>, la revisión elegida</translation>
    </message>
</context>
<context>
    <name>TrafficFilter</name>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a status such as 401, 4xx, &gt;=400, 400-403 or none</source>
        <translation>un estado como 401, 4xx, &gt;=400, 400-403 o none</translation>
    </message>
    <message>
        <source>a field&apos;s name, or name=value</source>
        <translation>el nombre de un campo, o nombre=valor</translation>
    </message>
    <message>
        <source>a time such as &gt;100, &lt;5, 10-20 or &gt;2s</source>
        <translation>un tiempo como &gt;100, &lt;5, 10-20 o &gt;2s</translation>
    </message>
    <message>
        <source>a size such as &gt;10k, &lt;100 or &gt;1m</source>
        <translation>un tamaño como &gt;10k, &lt;100 o &gt;1m</translation>
    </message>
    <message>
        <source>a number such as 5 or 5-9</source>
        <translation>un número como 5 o 5-9</translation>
    </message>
    <message>
        <source>a quotation mark is open</source>
        <translation>hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>&quot;or&quot; stands between two terms</source>
        <translation>«or» va entre dos términos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; there are %2; put it in quotation marks to find it as text</source>
        <translation>«%1» no es un lugar; hay %2; entre comillas se busca como texto</translation>
    </message>
    <message>
        <source>a value after &quot;%1:&quot;</source>
        <translation>un valor después de «%1:»</translation>
    </message>
    <message>
        <source>after &quot;%1:&quot; there must be %2</source>
        <translation>después de «%1:» debe ir %2</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>The URI template &quot;%1&quot; has no whole expression at character %2.</source>
        <translation>La plantilla de URI «%1» no tiene una expresión completa en el carácter %2.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Done as asked.</source>
        <translation>Hecho como se pidió.</translation>
    </message>
    <message>
        <source>Made, as asked.</source>
        <translation>Creado como se pidió.</translation>
    </message>
    <message>
        <source>Taken; a notification has no other answer.</source>
        <translation>Aceptado; una notificación no tiene otra respuesta.</translation>
    </message>
    <message>
        <source>Done; there is nothing to say about it.</source>
        <translation>Hecho; no hay nada que decir al respecto.</translation>
    </message>
    <message>
        <source>Go to the address in Location.</source>
        <translation>Vaya a la dirección de Location.</translation>
    </message>
    <message>
        <source>Ask the address in Location the same question.</source>
        <translation>Haga la misma pregunta a la dirección de Location.</translation>
    </message>
    <message>
        <source>The request is wrong in itself; asking again does not help.</source>
        <translation>La petición está mal en sí misma; repetirla no ayuda.</translation>
    </message>
    <message>
        <source>No valid credentials came with the request. WWW-Authenticate says which are wanted.</source>
        <translation>La petición llegó sin credenciales válidas. WWW-Authenticate dice cuáles se quieren.</translation>
    </message>
    <message>
        <source>The credentials are valid and do not suffice.</source>
        <translation>Las credenciales son válidas y no bastan.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The address is right, the method is not.</source>
        <translation>La dirección es correcta; el método, no.</translation>
    </message>
    <message>
        <source>The server has nothing in the forms that Accept names.</source>
        <translation>El servidor no tiene nada en las formas que nombra Accept.</translation>
    </message>
    <message>
        <source>Too many requests; wait as long as Retry-After says.</source>
        <translation>Demasiadas peticiones; espere lo que dice Retry-After.</translation>
    </message>
    <message>
        <source>The server failed; its log knows why.</source>
        <translation>El servidor falló; su registro sabe por qué.</translation>
    </message>
    <message>
        <source>A proxy got no good answer from the server behind it.</source>
        <translation>Un proxy no obtuvo una buena respuesta del servidor que hay detrás.</translation>
    </message>
    <message>
        <source>The server cannot answer now.</source>
        <translation>El servidor no puede responder ahora.</translation>
    </message>
    <message>
        <source>Where to go from here.</source>
        <translation>Adónde ir desde aquí.</translation>
    </message>
    <message>
        <source>One answer, as JSON.</source>
        <translation>Una respuesta, como JSON.</translation>
    </message>
    <message>
        <source>The answer comes as a stream of events.</source>
        <translation>La respuesta llega como un flujo de eventos.</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>Qué es el cuerpo.</translation>
    </message>
    <message>
        <source>Names the session; goes with every later request to this server.</source>
        <translation>Nombra la sesión; va con cada petición posterior a este servidor.</translation>
    </message>
    <message>
        <source>How long to wait before asking again.</source>
        <translation>Cuánto esperar antes de volver a preguntar.</translation>
    </message>
    <message>
        <source>A name for what is protected; for people.</source>
        <translation>Un nombre de lo protegido; para las personas.</translation>
    </message>
    <message>
        <source>Where the server describes itself and names its authorization server.</source>
        <translation>Dónde se describe el servidor y nombra su servidor de autorización.</translation>
    </message>
    <message>
        <source>What the token must be allowed to do.</source>
        <translation>Lo que el token debe poder hacer.</translation>
    </message>
    <message>
        <source>A token came and was refused: expired, or not for this server.</source>
        <translation>Llegó un token y fue rechazado: caducado, o no es para este servidor.</translation>
    </message>
    <message>
        <source>The token is good and lacks a scope.</source>
        <translation>El token es bueno y le falta un ámbito.</translation>
    </message>
    <message>
        <source>Why the token was refused, as a code.</source>
        <translation>Por qué se rechazó el token, como código.</translation>
    </message>
    <message>
        <source>Why it was refused, in the server&apos;s own words. Read this first.</source>
        <translation>Por qué se rechazó, con las palabras del servidor. Lea esto primero.</translation>
    </message>
    <message>
        <source>The server&apos;s own name; must equal the address that was asked. Tokens are for it.</source>
        <translation>El nombre propio del servidor; debe ser igual a la dirección consultada. Los tokens son para él.</translation>
    </message>
    <message>
        <source>The issuers whose tokens the server takes.</source>
        <translation>Los emisores cuyos tokens acepta el servidor.</translation>
    </message>
    <message>
        <source>The scopes that this server knows.</source>
        <translation>Los ámbitos que conoce este servidor.</translation>
    </message>
    <message>
        <source>Where the token may stand in a request; header is the usual place.</source>
        <translation>Dónde puede ir el token en una petición; header es el lugar habitual.</translation>
    </message>
    <message>
        <source>The server&apos;s name for people.</source>
        <translation>El nombre del servidor para las personas.</translation>
    </message>
    <message>
        <source>The authorization server&apos;s name; must equal what was asked for and the iss of its tokens, character by character.</source>
        <translation>El nombre del servidor de autorización; debe ser igual a lo que se pidió y al iss de sus tokens, carácter por carácter.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign in.</source>
        <translation>Adónde se envía el navegador para iniciar sesión.</translation>
    </message>
    <message>
        <source>Where a code or a secret becomes a token.</source>
        <translation>Dónde un código o un secreto se convierte en token.</translation>
    </message>
    <message>
        <source>Where the keys are that verify its signatures.</source>
        <translation>Dónde están las claves que verifican sus firmas.</translation>
    </message>
    <message>
        <source>Where a client can register itself; Okta&apos;s wants an administrator&apos;s token.</source>
        <translation>Dónde puede registrarse un cliente; el de Okta pide un token de administración.</translation>
    </message>
    <message>
        <source>Scopes that may be asked for; not all of them need to be listed.</source>
        <translation>Ámbitos que se pueden pedir; no hace falta que estén todos.</translation>
    </message>
    <message>
        <source>What the browser may come back with; code is the one that is used here.</source>
        <translation>Con qué puede volver el navegador; aquí se usa code.</translation>
    </message>
    <message>
        <source>The ways to a token; each app integration allows some of them.</source>
        <translation>Los caminos hacia un token; cada integración de aplicación permite algunos.</translation>
    </message>
    <message>
        <source>S256 must be here, or MCP clients refuse to sign in.</source>
        <translation>S256 debe estar aquí, o los clientes MCP se niegan a iniciar sesión.</translation>
    </message>
    <message>
        <source>How a client may prove itself at the token endpoint; none means a public client.</source>
        <translation>Cómo puede acreditarse un cliente en el extremo de tokens; none significa cliente público.</translation>
    </message>
    <message>
        <source>Where a server can ask whether a token is good.</source>
        <translation>Dónde un servidor puede preguntar si un token vale.</translation>
    </message>
    <message>
        <source>Where a token can be ended.</source>
        <translation>Dónde se puede dar fin a un token.</translation>
    </message>
    <message>
        <source>Where an access token can be exchanged for facts about the person.</source>
        <translation>Dónde se obtienen datos de la persona a cambio de un token de acceso.</translation>
    </message>
    <message>
        <source>Where the browser is sent to sign out.</source>
        <translation>Adónde se envía el navegador para cerrar sesión.</translation>
    </message>
    <message>
        <source>Where a device without a browser begins.</source>
        <translation>Dónde empieza un dispositivo sin navegador.</translation>
    </message>
    <message>
        <source>Whether the browser comes back with the issuer&apos;s name, against mix-ups.</source>
        <translation>Si el navegador vuelve con el nombre del emisor, contra confusiones.</translation>
    </message>
    <message>
        <source>Tokens can be bound to a key of the client.</source>
        <translation>Los tokens se pueden ligar a una clave del cliente.</translation>
    </message>
    <message>
        <source>A client may name itself by the address of a document.</source>
        <translation>Un cliente puede nombrarse por la dirección de un documento.</translation>
    </message>
    <message>
        <source>How ID tokens may be signed.</source>
        <translation>Cómo pueden ir firmados los tokens de identidad.</translation>
    </message>
    <message>
        <source>Whether all clients see one name of a person, or each its own.</source>
        <translation>Si todos los clientes ven el mismo nombre de una persona, o cada uno el suyo.</translation>
    </message>
    <message>
        <source>The public keys in force; a token names one of them by its kid.</source>
        <translation>Las claves públicas vigentes; un token nombra una de ellas con su kid.</translation>
    </message>
    <message>
        <source>The key&apos;s name; stands in the header of the tokens it signed.</source>
        <translation>El nombre de la clave; está en la cabecera de los tokens que firmó.</translation>
    </message>
    <message>
        <source>The family of the key.</source>
        <translation>La familia de la clave.</translation>
    </message>
    <message>
        <source>The algorithm that the key is for.</source>
        <translation>El algoritmo para el que es la clave.</translation>
    </message>
    <message>
        <source>sig: for signatures; enc: for encryption.</source>
        <translation>sig: para firmas; enc: para cifrar.</translation>
    </message>
    <message>
        <source>The modulus of an RSA key; public.</source>
        <translation>El módulo de una clave RSA; público.</translation>
    </message>
    <message>
        <source>The exponent of an RSA key; public.</source>
        <translation>El exponente de una clave RSA; público.</translation>
    </message>
    <message>
        <source>The client&apos;s name at this authorization server.</source>
        <translation>El nombre del cliente en este servidor de autorización.</translation>
    </message>
    <message>
        <source>code: the browser brings back a code, not a token.</source>
        <translation>code: el navegador trae un código, no un token.</translation>
    </message>
    <message>
        <source>A code of a sign-in is exchanged for tokens.</source>
        <translation>El código de un inicio de sesión se canjea por tokens.</translation>
    </message>
    <message>
        <source>The client asks in its own name; no person is involved.</source>
        <translation>El cliente pide en su propio nombre; no interviene ninguna persona.</translation>
    </message>
    <message>
        <source>A refresh token is exchanged for a new access token.</source>
        <translation>Un token de renovación se canjea por un nuevo token de acceso.</translation>
    </message>
    <message>
        <source>By what right a token is asked for.</source>
        <translation>Con qué derecho se pide un token.</translation>
    </message>
    <message>
        <source>Which app integration asks.</source>
        <translation>Qué integración de aplicación pregunta.</translation>
    </message>
    <message>
        <source>What the client proves itself with.</source>
        <translation>Con qué se acredita el cliente.</translation>
    </message>
    <message>
        <source>Where the browser comes back to; must equal one of the app integration&apos;s, port and path too.</source>
        <translation>Adónde vuelve el navegador; debe ser igual a una de las de la integración de aplicación, también puerto y ruta.</translation>
    </message>
    <message>
        <source>What is asked for. offline_access asks for a refresh token, openid for an ID token.</source>
        <translation>Lo que se pide. offline_access pide un token de renovación; openid, uno de identidad.</translation>
    </message>
    <message>
        <source>A random value that must come back unchanged: the answer is to this question.</source>
        <translation>Un valor aleatorio que debe volver sin cambios: la respuesta es a esta pregunta.</translation>
    </message>
    <message>
        <source>The hash of a secret that only this program has; makes a stolen code worthless.</source>
        <translation>El resumen de un secreto que solo tiene este programa; un código robado no vale nada.</translation>
    </message>
    <message>
        <source>The hash is SHA-256.</source>
        <translation>El resumen es SHA-256.</translation>
    </message>
    <message>
        <source>The secret whose hash was sent before.</source>
        <translation>El secreto cuyo resumen se envió antes.</translation>
    </message>
    <message>
        <source>What the browser came back with; works once, for a minute or so.</source>
        <translation>Con lo que volvió el navegador; vale una vez, durante un minuto o así.</translation>
    </message>
    <message>
        <source>Which server the token is for. Okta ignores it unless the feature is on; the audience is then the authorization server&apos;s own.</source>
        <translation>Para qué servidor es el token. Okta lo ignora salvo que la función esté activada; la audiencia es entonces la propia del servidor de autorización.</translation>
    </message>
    <message>
        <source>Which audience the token is for; not in any standard.</source>
        <translation>Para qué audiencia es el token; no está en ningún estándar.</translation>
    </message>
    <message>
        <source>Whether the person may be asked anything.</source>
        <translation>Si se le puede preguntar algo a la persona.</translation>
    </message>
    <message>
        <source>A random value that must stand in the ID token.</source>
        <translation>Un valor aleatorio que debe estar en el token de identidad.</translation>
    </message>
    <message>
        <source>What stands for the earlier sign-in.</source>
        <translation>Lo que representa el inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>The access token, as the bearer of which this program asks.</source>
        <translation>El token de acceso, como portador del cual pide este programa.</translation>
    </message>
    <message>
        <source>The sign-in went well; this is exchanged for tokens.</source>
        <translation>El inicio de sesión fue bien; esto se canjea por tokens.</translation>
    </message>
    <message>
        <source>Must be the value that was sent.</source>
        <translation>Debe ser el valor que se envió.</translation>
    </message>
    <message>
        <source>Must be the issuer that was asked.</source>
        <translation>Debe ser el emisor al que se preguntó.</translation>
    </message>
    <message>
        <source>The person or a policy said no.</source>
        <translation>La persona o una política dijo que no.</translation>
    </message>
    <message>
        <source>Why there is no code.</source>
        <translation>Por qué no hay código.</translation>
    </message>
    <message>
        <source>Why, in the authorization server&apos;s own words.</source>
        <translation>Por qué, con las palabras del servidor de autorización.</translation>
    </message>
    <message>
        <source>What opens the MCP server; see Tokens.</source>
        <translation>Lo que abre el servidor MCP; véase Tokens.</translation>
    </message>
    <message>
        <source>Bearer: who has it may use it. DPoP: only with the client&apos;s key.</source>
        <translation>Bearer: quien lo tiene puede usarlo. DPoP: solo con la clave del cliente.</translation>
    </message>
    <message>
        <source>Seconds until the access token ends.</source>
        <translation>Segundos hasta que termina el token de acceso.</translation>
    </message>
    <message>
        <source>Gets the next access token without the browser; came because of offline_access.</source>
        <translation>Obtiene el siguiente token de acceso sin navegador; llegó por offline_access.</translation>
    </message>
    <message>
        <source>Tells this program who signed in. It is not for the MCP server.</source>
        <translation>Dice a este programa quién inició sesión. No es para el servidor MCP.</translation>
    </message>
    <message>
        <source>What was granted; may be less than what was asked for.</source>
        <translation>Lo que se concedió; puede ser menos de lo que se pidió.</translation>
    </message>
    <message>
        <source>The client could not prove itself: id, secret or method.</source>
        <translation>El cliente no pudo acreditarse: identificador, secreto o método.</translation>
    </message>
    <message>
        <source>The code or refresh token is used up, too old, or another client&apos;s.</source>
        <translation>El código o el token de renovación está gastado, es demasiado viejo o es de otro cliente.</translation>
    </message>
    <message>
        <source>This client may not use this grant.</source>
        <translation>Este cliente no puede usar esta concesión.</translation>
    </message>
    <message>
        <source>A scope is unknown to this authorization server, or not allowed.</source>
        <translation>Un ámbito es desconocido para este servidor de autorización, o no está permitido.</translation>
    </message>
    <message>
        <source>The server is not known there, or not allowed.</source>
        <translation>El servidor no se conoce allí, o no está permitido.</translation>
    </message>
    <message>
        <source>Why it was refused, as a code.</source>
        <translation>Por qué se rechazó, como código.</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words. Read this first.</source>
        <translation>Por qué, con las palabras del servidor. Lea esto primero.</translation>
    </message>
    <message>
        <source>Okta&apos;s own code of the error.</source>
        <translation>El código de error propio de Okta.</translation>
    </message>
    <message>
        <source>What Okta says about it. Read this first.</source>
        <translation>Lo que dice Okta al respecto. Lea esto primero.</translation>
    </message>
    <message>
        <source>Finds this refusal in Okta&apos;s System Log.</source>
        <translation>Encuentra este rechazo en el System Log de Okta.</translation>
    </message>
    <message>
        <source>Every message of MCP is JSON-RPC 2.0.</source>
        <translation>Todo mensaje de MCP es JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>Which question an answer belongs to.</source>
        <translation>A qué pregunta pertenece una respuesta.</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>Lo que se pregunta.</translation>
    </message>
    <message>
        <source>With what it is asked.</source>
        <translation>Con qué se pregunta.</translation>
    </message>
    <message>
        <source>It went well; this is the answer.</source>
        <translation>Fue bien; esta es la respuesta.</translation>
    </message>
    <message>
        <source>The server understood and refused.</source>
        <translation>El servidor entendió y rechazó.</translation>
    </message>
    <message>
        <source>Why, as a number; below -32000 it is the protocol&apos;s.</source>
        <translation>Por qué, como número; por debajo de -32000 es del protocolo.</translation>
    </message>
    <message>
        <source>Why, in the server&apos;s own words.</source>
        <translation>Por qué, con las palabras del servidor.</translation>
    </message>
    <message>
        <source>The revision of MCP that is spoken from here on.</source>
        <translation>La revisión de MCP que se habla desde aquí.</translation>
    </message>
    <message>
        <source>What the other side can do.</source>
        <translation>Lo que sabe hacer la otra parte.</translation>
    </message>
    <message>
        <source>What the server calls itself.</source>
        <translation>Cómo se llama a sí mismo el servidor.</translation>
    </message>
    <message>
        <source>What the server tells a model about itself.</source>
        <translation>Lo que el servidor cuenta de sí a un modelo.</translation>
    </message>
    <message>
        <source>What can be called, each with the schema of its arguments.</source>
        <translation>Lo que se puede llamar, cada cosa con el esquema de sus argumentos.</translation>
    </message>
    <message>
        <source>There is more; ask again with this.</source>
        <translation>Hay más; pregunte otra vez con esto.</translation>
    </message>
    <message>
        <source>The result, for a model to read.</source>
        <translation>El resultado, para que lo lea un modelo.</translation>
    </message>
    <message>
        <source>The same result as data.</source>
        <translation>El mismo resultado como datos.</translation>
    </message>
    <message>
        <source>Whether the tool itself failed.</source>
        <translation>Si falló la propia herramienta.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ArgumentEditor</name>
    <message>
        <source>Arguments as a form</source>
        <translation>Argumentos como formulario</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumentos como JSON</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>Esta herramienta no toma argumentos.</translation>
    </message>
    <message>
        <source>Not a JSON object: %1 %2</source>
        <translation>No es un objeto JSON: %1 %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Fits the schema.</source>
        <translation>Cumple el esquema.</translation>
    </message>
    <message>
        <source>No violation found; not judged: %1</source>
        <translation>Sin infracciones; no juzgado: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::BodyView</name>
    <message>
        <source>Find in: %1</source>
        <translation>Buscar en: %1</translation>
    </message>
    <message>
        <source>%1, line by line</source>
        <translation>%1, línea por línea</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 como árbol</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Con sangría</translation>
    </message>
    <message>
        <source>Indented: %1</source>
        <translation>Con sangría: %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>As a tree: %1</source>
        <translation>Como árbol: %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>As received: %1</source>
        <translation>Tal como se recibió: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find (Ctrl+F): %1</source>
        <translation>Buscar (Ctrl+F): %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Copiar el texto: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as received: %1</source>
        <translation>Guardar tal como se recibió: %1</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>La coincidencia anterior</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>La coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Cerrar la línea de búsqueda</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>Guardar tal como se recibió</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ChoiceEditor</name>
    <message>
        <source>– choose –</source>
        <translation>– elegir –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– sin definir –</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>local time, relative time, meaning of the claim</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Header parameter</source>
        <translation>Parámetro de cabecera</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Type a part of a command, a connection, a station or a tool</source>
        <translation>Escriba parte de una orden, una conexión, una estación o una herramienta</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ComparisonModel</name>
    <message>
        <source>header: </source>
        <translation>cabecera: </translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo a la derecha</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Guardar la conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel without saving</source>
        <translation>Cancelar sin guardar</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Servidor MCP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as the address, if left empty</source>
        <translation>como la dirección, si queda vacío</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>As the server asks (sign-in if needed)</source>
        <translation>Como pida el servidor (con sesión si hace falta)</translation>
    </message>
    <message>
        <source>As a person, in the browser (code + PKCE)</source>
        <translation>Como persona, en el navegador (código + PKCE)</translation>
    </message>
    <message>
        <source>Machine to machine (client credentials)</source>
        <translation>De máquina a máquina (credenciales de cliente)</translation>
    </message>
    <message>
        <source>With a given access token</source>
        <translation>Con un token de acceso dado</translation>
    </message>
    <message>
        <source>Without credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Empty: found by discovery.</source>
        <translation>Vacío: se descubre.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Separated by spaces. Empty: what the server&apos;s challenge asks for.</source>
        <translation>Separados por espacios. Vacío: lo que pide el desafío del servidor.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Sent as audience, if not empty.</source>
        <translation>Se envía como audience, si no está vacío.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Sent as resource. Empty: the MCP address; - sends none.</source>
        <translation>Se envía como resource. Vacío: la dirección MCP; - no envía ninguno.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Okta compares it exactly. 0 takes any free one.</source>
        <translation>Okta lo compara exactamente. 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What the MCP server is configured with</source>
        <translation>Con qué está configurado el servidor MCP</translation>
    </message>
    <message>
        <source>OAUTH_AUDIENCE of the server. Makes the diagnosis certain.</source>
        <translation>OAUTH_AUDIENCE del servidor. Hace seguro el diagnóstico.</translation>
    </message>
    <message>
        <source>OAUTH_ISSUER of the server.</source>
        <translation>OAUTH_ISSUER del servidor.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Se guarda en: %1.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The issuer</source>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>Un puerto es un número de 0 a 65535, no «%1».</translation>
    </message>
    <message>
        <source>The path begins with a slash, as in /callback.</source>
        <translation>La ruta empieza con una barra, como /callback.</translation>
    </message>
    <message>
        <source>The browser must come back to this machine: 127.0.0.1, [::1] or localhost, not &quot;%1&quot;.</source>
        <translation>El navegador debe volver a este equipo: 127.0.0.1, [::1] o localhost, no «%1».</translation>
    </message>
    <message>
        <source>This way of signing in needs the client ID of an app integration.</source>
        <translation>Este inicio de sesión necesita el ID de cliente de una integración de aplicación.</translation>
    </message>
    <message>
        <source>Not saved: see the fields.</source>
        <translation>No se ha guardado: vea los campos.</translation>
    </message>
    <message>
        <source>With a code, on any device (device grant)</source>
        <translation>Con un código, en cualquier dispositivo (device grant)</translation>
    </message>
    <message>
        <source>With a given assertion (JWT bearer)</source>
        <translation>Con una aserción dada (JWT bearer)</translation>
    </message>
    <message>
        <source>Cross-app access (ID-JAG)</source>
        <translation>Acceso entre aplicaciones (ID-JAG)</translation>
    </message>
    <message>
        <source>In exchange for another token (token exchange)</source>
        <translation>A cambio de otro token (token exchange)</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Aserción</translation>
    </message>
    <message>
        <source>A JWT that the authorization server trusts, for example of a workload (RFC 7523). It is sent as it is.</source>
        <translation>Un JWT en el que confía el servidor de autorización, por ejemplo de una carga de trabajo (RFC 7523). Se envía tal cual.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>The issuer that gave the ID token. It is exchanged there for an assertion, and that here for the token.</source>
        <translation>El emisor que dio el token de ID. Allí se cambia por una aserción, y esta aquí por el token.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Of the person, from the identity provider.</source>
        <translation>El de la persona, del proveedor de identidad.</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>ID de cliente allí</translation>
    </message>
    <message>
        <source>At the identity provider. Empty: the client ID above.</source>
        <translation>En el proveedor de identidad. Vacío: el ID de cliente de arriba.</translation>
    </message>
    <message>
        <source>Secret there</source>
        <translation>Secreto allí</translation>
    </message>
    <message>
        <source>At the identity provider, if it wants one.</source>
        <translation>En el proveedor de identidad, si lo pide.</translation>
    </message>
    <message>
        <source>Token to exchange</source>
        <translation>Token que se cambia</translation>
    </message>
    <message>
        <source>Goes to the issuer&apos;s token endpoint (RFC 8693), and nowhere else.</source>
        <translation>Va al endpoint de tokens del emisor (RFC 8693) y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>un token de ID</translation>
    </message>
    <message>
        <source>a JWT of another issuer</source>
        <translation>un JWT de otro emisor</translation>
    </message>
    <message>
        <source>Which is</source>
        <translation>Que es</translation>
    </message>
    <message>
        <source>Cross-app access needs the issuer of the identity provider that gave the ID token.</source>
        <translation>El acceso entre aplicaciones necesita el emisor del proveedor de identidad que dio el token de ID.</translation>
    </message>
    <message>
        <source>The identity provider</source>
        <translation>El proveedor de identidad</translation>
    </message>
    <message>
        <source>Enter the access token to send.</source>
        <translation>Introduzca el token de acceso que se envía.</translation>
    </message>
    <message>
        <source>Enter the assertion to present.</source>
        <translation>Introduzca la aserción que se presenta.</translation>
    </message>
    <message>
        <source>Enter the person&apos;s ID token.</source>
        <translation>Introduzca el token de ID de la persona.</translation>
    </message>
    <message>
        <source>Enter the token to exchange.</source>
        <translation>Introduzca el token que se cambia.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Revision of MCP</source>
        <translation>Revisión de MCP</translation>
    </message>
    <message>
        <source>Automatic: the newest that the server speaks.</source>
        <translation>Automática: la más reciente que habla el servidor.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionModel</name>
    <message>
        <source>bundled server</source>
        <translation>servidor incluido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ConnectionPanel</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Quitar la conexión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Add a connection (Ctrl+N)</source>
        <translation>Añadir una conexión (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>From Claude, VS Code, Cursor or an mcp.json (Ctrl+I)</source>
        <translation>De Claude, VS Code, Cursor o un mcp.json (Ctrl+I)</translation>
    </message>
    <message>
        <source>Duplicate for another identity</source>
        <translation>Duplicar para otra identidad</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>Abrir lo que se grabó</translation>
    </message>
    <message>
        <source>A HAR file, a support bundle, a log, a request with its answer (Ctrl+O)</source>
        <translation>Un archivo HAR, un paquete de soporte, un registro, una petición con su respuesta (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ContentView</name>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>La imagen tiene más de %1 millones de píxeles.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>No se puede leer la imagen: %1</translation>
    </message>
    <message>
        <source>[The first %1 are shown.]</source>
        <translation>[Se muestran los primeros %1.]</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the linked resource</source>
        <translation>Leer el recurso enlazado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>Content of the result</source>
        <translation>Contenido del resultado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the picture as received</source>
        <translation>Guardar la imagen tal como se recibió</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <translation>Abrir en el visor del sistema</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Abrir en el reproductor del sistema</translation>
    </message>
    <message>
        <source>There is no folder for temporary files that only you can read.</source>
        <translation>No hay una carpeta para archivos temporales que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>It is not opened: its bytes are of the kind %1, whatever the server calls them.</source>
        <translation>No se abre: sus bytes son del tipo %1, los llame el servidor como los llame.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>No se pudo escribir: %1</translation>
    </message>
    <message>
        <source>The system has no program that opens it.</source>
        <translation>El sistema no tiene ningún programa que lo abra.</translation>
    </message>
    <message>
        <source>Save as received</source>
        <translation>Guardar tal como se recibió</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>authscope::gui::EvidenceModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto en</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExchangeDetail</name>
    <message>
        <source>Details of the exchange</source>
        <translation>Detalles del intercambio</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Show secrets and tokens in this exchange</source>
        <translation>Mostrar secretos y tokens en este intercambio</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Orden curl</translation>
    </message>
    <message>
        <source>Select an exchange to see its request.</source>
        <translation>Elija un intercambio para ver su petición.</translation>
    </message>
    <message>
        <source>And here the response.</source>
        <translation>Y aquí la respuesta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the curl command</source>
        <translation>Copiar la orden curl</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Petición y respuesta</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
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
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExpiryBar</name>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ExplanationModel</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Explorer</name>
    <message>
        <source>The server ended the watching.</source>
        <translation>El servidor terminó la observación.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FaultPanel</name>
    <message>
        <source>Search the faults</source>
        <translation>Buscar los fallos</translation>
    </message>
    <message>
        <source>Faults of the demo server</source>
        <translation>Fallos del servidor de demostración</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Switch all faults off</source>
        <translation>Apagar todos los fallos</translation>
    </message>
    <message>
        <source>Search faults</source>
        <translation>Buscar fallos</translation>
    </message>
    <message>
        <source>Fault lab</source>
        <translation>Laboratorio de fallos</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 de %2 activos</translation>
    </message>
    <message>
        <source>The faults are listed here once the demo server runs. Press Run.</source>
        <translation>Los fallos aparecen aquí cuando el servidor de demostración está en marcha. Pulse «Ejecutar».</translation>
    </message>
</context>
<context>
    <name>authscope::gui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Enter or a double click shows the exchange</source>
        <translation>Intro o doble clic muestra el intercambio</translation>
    </message>
    <message>
        <source>Fix it in Okta</source>
        <translation>Arreglarlo en Okta</translation>
    </message>
    <message>
        <source>Fix it in the MCP server</source>
        <translation>Arreglarlo en el servidor MCP</translation>
    </message>
    <message>
        <source>Fix it in the client</source>
        <translation>Arreglarlo en el cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy all findings as text</source>
        <translation>Copiar todos los hallazgos como texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy all findings as Markdown</source>
        <translation>Copiar todos los hallazgos como Markdown</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>El hallazgo</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada malo.</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. Press F5 to run the journey; what is wrong stands here.</source>
        <translation>Todavía no se ha juzgado nada. Pulse F5 para ejecutar el recorrido; lo que esté mal aparece aquí.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>severity, certainty, id</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>follows from %1</source>
        <translation>se sigue de %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Véase: %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>A redacted report for somebody else</source>
        <translation>Un informe censurado para otra persona</translation>
    </message>
    <message>
        <source>Run again from where this shows</source>
        <translation>Repetir desde donde esto se ve</translation>
    </message>
    <message>
        <source>Runs the journey again from where this shows, with what was found before it. What Okta decides is looked at with a new token.</source>
        <translation>Repite el recorrido desde donde esto se ve, con lo que se halló antes. Lo que decide Okta se mira con un token nuevo.</translation>
    </message>
    <message>
        <source>Tell what you know</source>
        <translation>Indicar lo que sabe</translation>
    </message>
    <message>
        <source>Open and close what you can tell (Ctrl+Shift+K)</source>
        <translation>Abre y cierra lo que puede indicar (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>A setting of Okta&apos;s Admin Console, lines of a log or the server&apos;s .env make certain what can only be guessed from outside.</source>
        <translation>Un ajuste de la Admin Console de Okta, líneas de un registro o el .env del servidor hacen seguro lo que desde fuera solo se puede suponer.</translation>
    </message>
    <message>
        <source>Tell what you know (%1)</source>
        <translation>Indicar lo que sabe (%1)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::GuidePanel</name>
    <message>
        <source>Method of the request</source>
        <translation>Método de la petición</translation>
    </message>
    <message>
        <source>Address of the request</source>
        <translation>Dirección de la petición</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>Cabecera de la petición</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Send the request and go on</source>
        <translation>Enviar la petición y seguir</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>Ejecutar el resto</translation>
    </message>
    <message>
        <source>Go on without further stops</source>
        <translation>Seguir sin más paradas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the guided run</source>
        <translation>Detener la ejecución guiada</translation>
    </message>
    <message>
        <source>Send what is shown (F10)</source>
        <translation>Enviar lo que se muestra (F10)</translation>
    </message>
    <message>
        <source>No more stops in this run</source>
        <translation>Sin más paradas en esta ejecución</translation>
    </message>
    <message>
        <source>About to exchange the code</source>
        <translation>A punto de canjear el código</translation>
    </message>
    <message>
        <source>About to send: %1</source>
        <translation>A punto de enviar: %1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Change what you like; what stands in double braces is a secret that is filled in when it is sent.</source>
        <translation>Todavía no ha salido nada. Cambie lo que quiera; lo que está entre llaves dobles es un secreto que se rellena al enviar.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>About to open the browser at %1</source>
        <translation>A punto de abrir el navegador en %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A continuación: %1</translation>
    </message>
    <message>
        <source>No request goes out here: what is known already is looked at. Below is the last answer, field by field.</source>
        <translation>Aquí no sale ninguna petición: se mira lo que ya se sabe. Abajo está la última respuesta, campo por campo.</translation>
    </message>
    <message>
        <source>The browser came back with a code. The sign-in library sends this request, so it cannot be changed here; it uses the code up.</source>
        <translation>El navegador volvió con un código. Esta petición la envía la biblioteca de inicio de sesión, por lo que no se puede cambiar aquí; el código queda consumido.</translation>
    </message>
    <message>
        <source>You sign in there, not here. The browser is sent there with the parameters below, one a line; change what you like.</source>
        <translation>Inicia sesión allí, no aquí. El navegador va allí con los parámetros de abajo, uno por línea; cambie lo que quiera.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::HistoryView</name>
    <message>
        <source>The same.</source>
        <translation>Lo mismo.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Arguments of #%1 and #%2</source>
        <translation>Argumentos de #%1 y #%2</translation>
    </message>
    <message>
        <source>Results of #%1 and #%2</source>
        <translation>Resultados de #%1 y #%2</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Llamadas hasta ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the result of that call</source>
        <translation>Mostrar el resultado de esa llamada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Take the arguments into the form</source>
        <translation>Llevar los argumentos al formulario</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Do the same again</source>
        <translation>Hacer lo mismo otra vez</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the two chosen calls</source>
        <translation>Comparar las dos llamadas elegidas</translation>
    </message>
    <message>
        <source>What the two calls differ in</source>
        <translation>En qué se diferencian las dos llamadas</translation>
    </message>
    <message>
        <source>done, breaks its schema</source>
        <translation>hecho, incumple su esquema</translation>
    </message>
    <message>
        <source>Nothing was called yet.</source>
        <translation>Todavía no se ha llamado a nada.</translation>
    </message>
    <message>
        <source>Choose one to see it again, or two to compare them.</source>
        <translation>Elija una para volver a verla, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ImportPage</name>
    <message>
        <source>with its access token</source>
        <translation>con su token de acceso</translation>
    </message>
    <message>
        <source>in the browser, as its client</source>
        <translation>en el navegador, como su cliente</translation>
    </message>
    <message>
        <source>machine to machine</source>
        <translation>de máquina a máquina</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>as the server asks</source>
        <translation>como pida el servidor</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas de este equipo</translation>
    </message>
    <message>
        <source>Configuration as text</source>
        <translation>Configuración como texto</translation>
    </message>
    <message>
        <source>Servers that were found</source>
        <translation>Servidores encontrados</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import the marked servers</source>
        <translation>Importar los servidores marcados</translation>
    </message>
    <message>
        <source>Or paste an mcp.json here</source>
        <translation>O pegue aquí un mcp.json</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Elegir un archivo de configuración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Salir sin importar</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Reads the lists of Claude Desktop, Claude Code, VS Code and Cursor. Nothing is started, nothing is sent. Secrets go to %1.</source>
        <translation>Lee las listas de Claude Desktop, Claude Code, VS Code y Cursor. No se inicia nada ni se envía nada. Los secretos van a: %1.</translation>
    </message>
    <message>
        <source>No program&apos;s list was found on this computer</source>
        <translation>No se encontró la lista de ningún programa en este equipo</translation>
    </message>
    <message>
        <source>From a program on this computer…</source>
        <translation>De un programa de este equipo…</translation>
    </message>
    <message>
        <source>A list of MCP servers</source>
        <translation>Una lista de servidores MCP</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n servers found, in the form of %1.</source>
        <translation>
            <numerusform>%n servidor encontrado, en la forma de %1.</numerusform>
            <numerusform>%n servidores encontrados, en la forma de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n guardado</numerusform>
            <numerusform>%n guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::JourneyPage</name>
    <message>
        <source>Sends one request without credentials: does the address answer at all?</source>
        <translation>Envía una petición sin credenciales: ¿responde la dirección siquiera?</translation>
    </message>
    <message>
        <source>Reads the server&apos;s refusal: a 401 whose WWW-Authenticate field names the resource metadata.</source>
        <translation>Lee el rechazo del servidor: un 401 cuyo campo WWW-Authenticate nombra los metadatos del recurso.</translation>
    </message>
    <message>
        <source>Fetches the protected resource metadata (RFC 9728): which authorization server is in charge?</source>
        <translation>Obtiene los metadatos del recurso protegido (RFC 9728): ¿qué servidor de autorización manda?</translation>
    </message>
    <message>
        <source>Fetches the authorization server&apos;s metadata (RFC 8414) and its signing keys.</source>
        <translation>Obtiene los metadatos del servidor de autorización (RFC 8414) y sus claves de firma.</translation>
    </message>
    <message>
        <source>Settles as which client to appear, and with what scope and resource.</source>
        <translation>Decide como qué cliente presentarse, y con qué ámbito y recurso.</translation>
    </message>
    <message>
        <source>Takes a person through the browser: sign-in, consent, and back with a code.</source>
        <translation>Lleva a una persona por el navegador: inicio de sesión, consentimiento y vuelta con un código.</translation>
    </message>
    <message>
        <source>Gets a token from the token endpoint, or uses the one that is kept.</source>
        <translation>Obtiene un token del extremo de tokens, o usa el guardado.</translation>
    </message>
    <message>
        <source>Decodes the token, verifies its signature, and compares it with what is expected.</source>
        <translation>Decodifica el token, verifica su firma y lo compara con lo esperado.</translation>
    </message>
    <message>
        <source>Connects to the MCP server with the token and lists its tools.</source>
        <translation>Se conecta al servidor MCP con el token y lista sus herramientas.</translation>
    </message>
    <message>
        <source>Everything works: tools can be called.</source>
        <translation>Todo funciona: se puede llamar a las herramientas.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Exchanges of the station</source>
        <translation>Intercambios de la estación</translation>
    </message>
    <message>
        <source>The exchange</source>
        <translation>El intercambio</translation>
    </message>
    <message>
        <source>The exchange, field by field</source>
        <translation>El intercambio, campo por campo</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>As sent and received</source>
        <translation>Tal como se envió y recibió</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Run goes the whole way by itself, from the address to a list of tools, and stops where something is wrong. Guided stops before each request, shows it, lets you change it, and explains the answer field by field.</source>
        <translation>Todavía no se ha enviado nada. «Ejecutar» hace todo el camino por sí solo, de la dirección a la lista de herramientas, y se detiene donde algo está mal. «Guiado» se detiene antes de cada petición, la muestra, le deja cambiarla y explica la respuesta campo por campo.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>Ejecutar el recorrido</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Guiado</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>Ejecutar el recorrido paso a paso</translation>
    </message>
    <message>
        <source>Show the finding: %1</source>
        <translation>Mostrar el hallazgo: %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Run again from this station</source>
        <translation>Repetir desde esta estación</translation>
    </message>
    <message>
        <source>Runs again from this station, with what the earlier ones found (Alt+F5)</source>
        <translation>Repite desde esta estación, con lo que hallaron las anteriores (Alt+F5)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonEditor</name>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true, [ ] or { }</source>
        <translation>JSON, como &quot;text&quot;, 12, true, [ ] o { }</translation>
    </message>
</context>
<context>
    <name>authscope::gui::JsonTreeModel</name>
    <message numerus="yes">
        <source>{ %n members }</source>
        <translation>
            <numerusform>{ %n miembro }</numerusform>
            <numerusform>{ %n miembros }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n elements ]</source>
        <translation>
            <numerusform>[ %n elemento ]</numerusform>
            <numerusform>[ %n elementos ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LadderView</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Servidor de autorización</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Servidor MCP</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ListEditor</name>
    <message>
        <source>Add an element</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Añadir un elemento a %1</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>Move element %1 of %2 up</source>
        <translation>Subir el elemento %1 de %2</translation>
    </message>
    <message>
        <source>Move element %1 of %2 down</source>
        <translation>Bajar el elemento %1 de %2</translation>
    </message>
    <message>
        <source>Remove element %1 of %2</source>
        <translation>Quitar el elemento %1 de %2</translation>
    </message>
</context>
<context>
    <name>authscope::gui::LogPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing was said yet. What stands for a moment above a page is kept here.</source>
        <translation>Todavía no se ha dicho nada. Lo que aparece un momento sobre una página se guarda aquí.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all notices</source>
        <translation>Copiar todos los avisos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget all notices</source>
        <translation>Olvidar todos los avisos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the notices</source>
        <translation>Salir de los avisos</translation>
    </message>
</context>
<context>
    <name>authscope::gui::MainWindow</name>
    <message>
        <source>Guided</source>
        <translation>Guiado</translation>
    </message>
    <message>
        <source>Run the journey step by step</source>
        <translation>Ejecutar el recorrido paso a paso</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the journey</source>
        <translation>Ejecutar el recorrido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the journey</source>
        <translation>Detener el recorrido</translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation>Páginas de la conexión</translation>
    </message>
    <message>
        <source>Run the journey from the beginning (F5)</source>
        <translation>Ejecutar el recorrido desde el principio (F5)</translation>
    </message>
    <message>
        <source>Stop the journey (Shift+F5)</source>
        <translation>Detener el recorrido (Mayús+F5)</translation>
    </message>
    <message>
        <source>Stop before each request, with a new sign-in (F10)</source>
        <translation>Parar antes de cada petición, con un nuevo inicio de sesión (F10)</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Add the address of an MCP server to see what lies between it and a tool&apos;s result, or start with the demo, which needs no account and no network.</source>
        <translation>Añada la dirección de un servidor MCP para ver lo que hay entre él y el resultado de una herramienta, o empiece con la demostración, que no necesita cuenta ni red.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Add the demo</source>
        <translation>Añadir la demostración</translation>
    </message>
    <message>
        <source>Add the demo connections</source>
        <translation>Añadir las conexiones de demostración</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>Mirar un token</translation>
    </message>
    <message>
        <source>Open the token bench</source>
        <translation>Abrir el banco de tokens</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>A problem was found: %1</source>
        <translation>Se encontró un problema: %1</translation>
    </message>
    <message>
        <source>The run went well.</source>
        <translation>La ejecución fue bien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same server with a sign-in of its own. Edit it to give it another client or name.</source>
        <translation>«%1» es el mismo servidor con su propio inicio de sesión. Edítelo para darle otro cliente o nombre.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; are forgotten here. The next run signs in anew; the authorization server may still know the person&apos;s session in the browser.</source>
        <translation>Los tokens de «%1» se han olvidado aquí. La próxima ejecución inicia sesión de nuevo; el servidor de autorización puede conocer aún la sesión de la persona en el navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections imported. Press Run to look at the first.</source>
        <translation>
            <numerusform>%n conexión importada. Pulse Ejecutar para mirarla.</numerusform>
            <numerusform>%n conexiones importadas. Pulse Ejecutar para mirar la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections, without secrets</source>
        <translation>Exportar las conexiones, sin secretos</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2.</source>
        <translation>No se pudieron escribir las conexiones en %1: %2.</translation>
    </message>
    <message>
        <source>Written, without secrets: %1</source>
        <translation>Escrito, sin secretos: %1</translation>
    </message>
    <message>
        <source>Demo: as a person</source>
        <translation>Demo: como persona</translation>
    </message>
    <message>
        <source>Demo: machine to machine</source>
        <translation>Demo: de máquina a máquina</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The MCP server names %1 as its authorization server. Send this connection&apos;s credentials there?</source>
        <translation>El servidor MCP nombra a %1 como su servidor de autorización. ¿Enviar allí las credenciales de esta conexión?</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Usar este emisor</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its stored secrets?</source>
        <translation>¿Quitar «%1» y sus secretos guardados?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Edit connection</source>
        <translation>&amp;Editar conexión</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another identity</source>
        <translation>&amp;Duplicar para otra identidad</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>&amp;Quitar conexión</translation>
    </message>
    <message>
        <source>&amp;Import connections</source>
        <translation>&amp;Importar conexiones</translation>
    </message>
    <message>
        <source>E&amp;xport connections</source>
        <translation>E&amp;xportar conexiones</translation>
    </message>
    <message>
        <source>&amp;Add the demo</source>
        <translation>&amp;Añadir la demostración</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run with &amp;new tokens</source>
        <translation>Ejecutar con tokens &amp;nuevos</translation>
    </message>
    <message>
        <source>&amp;Guided run, next step</source>
        <translation>Ejecución &amp;guiada, siguiente paso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de órdenes</translation>
    </message>
    <message>
        <source>Token &amp;bench</source>
        <translation>Banco de &amp;tokens</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
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
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Commands, connections, stations, tools (Ctrl+K)</source>
        <translation>Órdenes, conexiones, estaciones, herramientas (Ctrl+K)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What was said so far (Ctrl+L)</source>
        <translation>Lo dicho hasta ahora (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language, colours, size of text (Ctrl+,)</source>
        <translation>Idioma, colores, tamaño del texto (Ctrl+,)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the token bench</source>
        <translation>Salir del banco de tokens</translation>
    </message>
    <message>
        <source>Token bench</source>
        <translation>Banco de tokens</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the MCP server asks you something.</source>
        <translation>«%1»: el servidor MCP le pregunta algo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Infor&amp;me</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>&amp;Comparar ejecuciones</translation>
    </message>
    <message>
        <source>There is no run to report on yet. Press F5 to run the journey.</source>
        <translation>Todavía no hay una ejecución de la que informar. Pulse F5 para ejecutar el recorrido.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A recording has no server to be asked.</source>
        <translation>Una grabación no tiene servidor al que preguntar.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>Abrir desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Check &amp;again from the shown station</source>
        <translation>Comprobar de nuevo desde la est&amp;ación mostrada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>Open what was recorded</source>
        <translation>Abrir lo que se grabó</translation>
    </message>
    <message>
        <source>Recordings and logs (*.har *.json *.log *.txt *.http)</source>
        <translation>Grabaciones y registros (*.har *.json *.log *.txt *.http)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the text is longer than %n MB. Save it as a file and open that.</source>
        <translation>
            <numerusform>%1: el texto tiene más de %n MB. Guárdelo como archivo y abra ese.</numerusform>
            <numerusform>%1: el texto tiene más de %n MB. Guárdelo como archivo y abra ese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>There is no text and no file in the clipboard to open.</source>
        <translation>En el portapapeles no hay texto ni archivo que abrir.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>file, reason</comment>
        <translation>%1 no se pudo abrir: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n remarks more about what could not be read.</source>
        <translation>
            <numerusform>Y %n observación más sobre lo que no se pudo leer.</numerusform>
            <numerusform>Y %n observaciones más sobre lo que no se pudo leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recorded elsewhere: it can be looked at, compared and reported on. To run the journey, add a connection to its server.</source>
        <translation>«%1» se grabó en otro sitio: se puede mirar, comparar e informar de ello. Para hacer el recorrido, añada una conexión a su servidor.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>It cannot be told what this is. A HAR file, a support bundle, requests with their answers, a log of a client or server, a token or a WWW-Authenticate field can be opened; %1</source>
        <translation>No se puede saber qué es esto. Se pueden abrir archivos HAR, paquetes de soporte, peticiones con sus respuestas, registros de clientes y servidores, tokens y campos WWW-Authenticate; %1</translation>
    </message>
    <message>
        <source>Tell what you &amp;know</source>
        <translation>Indicar &amp;lo que sabe</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeBar</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NoticeModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>authscope::gui::NumberEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ObjectEditor</name>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>%1 more members can be edited as JSON only.</source>
        <translation>%1 miembros más solo se pueden editar como JSON.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Add a member to %1</source>
        <translation>Añadir un miembro a %1</translation>
    </message>
    <message>
        <source>Name of member %1 of %2</source>
        <translation>Nombre del miembro %1 de %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Remove member %1 of %2</source>
        <translation>Quitar el miembro %1 de %2</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::OfferPage</name>
    <message>
        <source>List again</source>
        <translation>Listar de nuevo</translation>
    </message>
    <message>
        <source>Ask the server for the list again</source>
        <translation>Pedir otra vez la lista al servidor</translation>
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
        <source>Cancel the call</source>
        <translation>Cancelar la llamada</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy the call as a command or as code</source>
        <translation>Copiar la llamada como orden o como código</translation>
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
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The server says that this list has changed.</source>
        <translation>El servidor dice que esta lista ha cambiado.</translation>
    </message>
    <message>
        <source>Copied. The token is taken from the environment variable MCP_TOKEN.</source>
        <translation>Copiado. El token se toma de la variable de entorno MCP_TOKEN.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>Líneas de registro que se piden al servidor</translation>
    </message>
    <message>
        <source>As the server likes</source>
        <translation>Como quiera el servidor</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 y peor</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>Mostrar el intercambio</translation>
    </message>
    <message>
        <source>Show the exchange of this call</source>
        <translation>Mostrar el intercambio de esta llamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Structured content of the result</source>
        <translation>Contenido estructurado del resultado</translation>
    </message>
    <message>
        <source>Result as received</source>
        <translation>Resultado tal como se recibió</translation>
    </message>
    <message>
        <source>The server&apos;s log lines during this call</source>
        <translation>Líneas del registro del servidor durante esta llamada</translation>
    </message>
    <message>
        <source>The server logged nothing during this call.</source>
        <translation>El servidor no registró nada durante esta llamada.</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>El resultado aparece aquí.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Estructurado</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>Todavía sin llamar.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Todavía sin leer.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Todavía sin obtener.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>task: %1</source>
        <translation>tarea: %1</translation>
    </message>
    <message>
        <source>input asked for: %1</source>
        <translation>se pide una entrada para: %1</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>Registro (%1)</translation>
    </message>
    <message>
        <source>The tool reports an error</source>
        <translation>La herramienta informa de un error</translation>
    </message>
    <message>
        <source>as a task</source>
        <translation>como tarea</translation>
    </message>
    <message>
        <source>from the cache, as the server allows</source>
        <translation>de la caché, como permite el servidor</translation>
    </message>
    <message>
        <source>input given: %1</source>
        <translation>entrada dada: %1</translation>
    </message>
    <message>
        <source>the result was let go of to spare memory; repeat the call to see it</source>
        <translation>el resultado se soltó para ahorrar memoria; repita la llamada para verlo</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Fits the tool&apos;s output schema.</source>
        <translation>Cumple el esquema de salida de la herramienta.</translation>
    </message>
    <message>
        <source>The tool has no output schema to hold it against.</source>
        <translation>La herramienta no tiene esquema de salida con el que contrastarlo.</translation>
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
        <translation>Camino del recorrido</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PiecesView</name>
    <message>
        <source>Pieces of the result</source>
        <translation>Partes del resultado</translation>
    </message>
</context>
<context>
    <name>authscope::gui::PromptsPage</name>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Fetch the prompt&apos;s messages</source>
        <translation>Obtener los mensajes del prompt</translation>
    </message>
    <message>
        <source>This server has no prompts.</source>
        <translation>Este servidor no tiene prompts.</translation>
    </message>
    <message>
        <source>The prompts are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Los prompts se listan cuando el recorrido llega al servidor MCP. Pulse F5 para ejecutarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required; it would be sent as it is.</source>
        <translation>«%1» es obligatorio; se enviaría tal cual.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::QuestionPanel</name>
    <message>
        <source>&quot;%1&quot; is neither a whole path nor a file: URI.</source>
        <translation>«%1» no es ni una ruta completa ni un URI file:.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid file: URI.</source>
        <translation>«%1» no es un URI file: válido.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Abrir la página en el navegador</translation>
    </message>
    <message>
        <source>Messages for the model</source>
        <translation>Mensajes para el modelo</translation>
    </message>
    <message>
        <source>Your message in the model&apos;s place</source>
        <translation>Su mensaje en lugar del modelo</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Folders to tell, one a line</source>
        <translation>Carpetas que se comunican, una por línea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declinar</translation>
    </message>
    <message>
        <source>Decline to answer</source>
        <translation>Declinar la respuesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: neither accept nor decline</source>
        <translation>Cancelar: ni aceptar ni declinar</translation>
    </message>
    <message>
        <source>Tell the server that you will not</source>
        <translation>Decir al servidor que no quiere</translation>
    </message>
    <message>
        <source>Tell the server that you did not decide</source>
        <translation>Decir al servidor que no ha decidido</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Opened. Press &quot;Done&quot; when you are finished there.</source>
        <translation>Abierto. Pulse «Hecho» cuando haya terminado allí.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One folder a line; empty tells of none</source>
        <translation>Una carpeta por línea; vacío no comunica ninguna</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 asks you something. Give it no password or other secret.</source>
        <translation>%1 le pregunta algo. No le dé ninguna contraseña ni otro secreto.</translation>
    </message>
    <message>
        <source>It only wants to know whether you agree.</source>
        <translation>Solo quiere saber si está de acuerdo.</translation>
    </message>
    <message>
        <source>%1 asks which folders it may work in.</source>
        <translation>%1 pregunta en qué carpetas puede trabajar.</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Comunicárselo</translation>
    </message>
    <message>
        <source>%1 asks you to visit a page.</source>
        <translation>%1 le pide que visite una página.</translation>
    </message>
    <message>
        <source>%1 wants a language model&apos;s answer. You answer in its place.</source>
        <translation>%1 quiere la respuesta de un modelo de lenguaje. Usted responde en su lugar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ReportPage</name>
    <message>
        <source>Form of the report</source>
        <translation>Forma del informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>Lo que se quitó</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>Texto para una incidencia</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Support bundle, with all exchanges</source>
        <translation>Paquete de soporte, con todos los intercambios</translation>
    </message>
    <message>
        <source>JUnit, for a build</source>
        <translation>JUnit, para una compilación</translation>
    </message>
    <message>
        <source>SARIF, for a code host</source>
        <translation>SARIF, para un alojamiento de código</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the report</source>
        <translation>Salir del informe</translation>
    </message>
    <message>
        <source>Nothing secret was found in this run.</source>
        <translation>No se encontró nada secreto en esta ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n places without their secrets:</source>
        <translation>
            <numerusform>%n lugar sin su secreto:</numerusform>
            <numerusform>%n lugares sin sus secretos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Report written without secrets: %1</source>
        <translation>Informe escrito sin secretos: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>No se pudo escribir el informe en %1: %2.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ResourcesPage</name>
    <message>
        <source>Search resources</source>
        <translation>Buscar recursos</translation>
    </message>
    <message>
        <source>Resources and templates</source>
        <translation>Recursos y plantillas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the resource</source>
        <translation>Leer el recurso</translation>
    </message>
    <message>
        <source>This server has no resources.</source>
        <translation>Este servidor no tiene recursos.</translation>
    </message>
    <message>
        <source>The resources are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Los recursos se listan cuando el recorrido llega al servidor MCP. Pulse F5 para ejecutarlo.</translation>
    </message>
    <message>
        <source>URI of the resource</source>
        <translation>URI del recurso</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Be told when the resource changes</source>
        <translation>Recibir aviso cuando cambie el recurso</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Fill in a variable</source>
        <translation>Rellenar una variable</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>This server does not offer to tell of changes.</source>
        <translation>Este servidor no ofrece avisar de cambios.</translation>
    </message>
    <message>
        <source>Changed at %1. Read it again.</source>
        <translation>Cambió a las %1. Léalo otra vez.</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Ya no se observa: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::RunsPage</name>
    <message>
        <source>First run</source>
        <translation>Primera ejecución</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Segunda ejecución</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>Lo que difiere entre las ejecuciones</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Salir de la comparación</translation>
    </message>
    <message>
        <source>%1, the run before</source>
        <translation>%1, la ejecución anterior</translation>
    </message>
    <message>
        <source>%1, the last run</source>
        <translation>%1, la última ejecución</translation>
    </message>
    <message>
        <source>There are no two runs yet. Run a connection twice, or two connections, and what differs stands here: for one who can sign in and one who cannot, or before a change and after it.</source>
        <translation>Todavía no hay dos ejecuciones. Ejecute una conexión dos veces, o dos conexiones, y aquí aparece lo que difiere: entre quien puede iniciar sesión y quien no, o antes y después de un cambio.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en la primera</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en la segunda</translation>
    </message>
    <message>
        <source>Both ended the same way.</source>
        <translation>Ambas terminaron igual.</translation>
    </message>
    <message>
        <source>They ended differently.</source>
        <translation>Terminaron de forma distinta.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences that may explain something.</source>
        <translation>
            <numerusform>%n diferencia que puede explicar algo.</numerusform>
            <numerusform>%n diferencias que pueden explicar algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recorded</source>
        <translation>%1, grabado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SchemaEditor</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source> · default %1</source>
        <translation> · por defecto %1</translation>
    </message>
    <message>
        <source>The JSON has something else here: %1</source>
        <translation>El JSON tiene aquí otra cosa: %1</translation>
    </message>
</context>
<context>
    <name>authscope::gui::Session</name>
    <message>
        <source>starting the demo server…</source>
        <translation>iniciando el servidor de demostración…</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>esperándole</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>a problem was found</source>
        <translation>se encontró un problema</translation>
    </message>
    <message>
        <source>ready, with warnings</source>
        <translation>listo, con avisos</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>The demo server ended: %1</source>
        <translation>El servidor de demostración terminó: %1</translation>
    </message>
    <message>
        <source>recorded, a problem was found</source>
        <translation>grabado, se encontró un problema</translation>
    </message>
    <message>
        <source>recorded, no problem was found</source>
        <translation>grabado, no se encontró ningún problema</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window. What servers say, and the names of the standards, stay as they are.</source>
        <translation>De la ventana. Lo que dicen los servidores y los nombres de los estándares se quedan como son.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>Esperar al navegador</translation>
    </message>
    <message>
        <source>A sign-in that nobody comes back from ends after this time.</source>
        <translation>Un inicio de sesión del que nadie vuelve termina tras este tiempo.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guardan las cosas</translation>
    </message>
    <message>
        <source>Connections, without secrets: %1</source>
        <translation>Conexiones, sin secretos: %1</translation>
    </message>
    <message>
        <source>Secrets and tokens: %1</source>
        <translation>Secretos y tokens: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>Salir de los ajustes</translation>
    </message>
    <message>
        <source>Relative to the system&apos;s text size.</source>
        <translation>Con respecto al tamaño de texto del sistema.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::SignInBanner</name>
    <message>
        <source>Address for the browser</source>
        <translation>Dirección para el navegador</translation>
    </message>
    <message>
        <source>Callback address from the browser</source>
        <translation>Dirección de retorno del navegador</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Open the browser at this address</source>
        <translation>Abrir el navegador en esta dirección</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the pasted callback address</source>
        <translation>Usar la dirección de retorno pegada</translation>
    </message>
    <message>
        <source>If the browser could not come back: paste the address it ended at</source>
        <translation>Si el navegador no pudo volver: pegue la dirección en la que terminó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address for the browser</source>
        <translation>Copiar la dirección para el navegador</translation>
    </message>
    <message>
        <source>The MCP server sends you to %1 to sign in</source>
        <translation>El servidor MCP le envía a %1 para iniciar sesión</translation>
    </message>
    <message>
        <source>Is that where you want to sign in? The address has not been opened yet.</source>
        <translation>¿Es ahí donde quiere iniciar sesión? La dirección aún no se ha abierto.</translation>
    </message>
    <message>
        <source>Waiting for you in the browser at %1</source>
        <translation>Esperándole en el navegador en %1</translation>
    </message>
    <message>
        <source>The browser comes back to %1.</source>
        <translation>El navegador vuelve a %1.</translation>
    </message>
    <message>
        <source> Sign in to the demo as %1 with the password %2.</source>
        <translation> Inicie sesión en la demostración como %1 con la contraseña %2.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Enter the code %1 at %2</source>
        <translation>Introduzca el código %1 en %2</translation>
    </message>
    <message>
        <source>On this device or any other: open the address, enter the code, sign in. The run goes on by itself then.</source>
        <translation>En este dispositivo o en otro: abra la dirección, introduzca el código, inicie sesión. La ejecución sigue entonces por sí sola.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy the code to enter</source>
        <translation>Copiar el código que hay que introducir</translation>
    </message>
</context>
<context>
    <name>authscope::gui::StationTile</name>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
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
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>no completion: %1</source>
        <translation>sin autocompletado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 de %2 valores</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TextEditor</name>
    <message>
        <source>%1, several lines</source>
        <translation>%1, varias líneas</translation>
    </message>
    <message>
        <source>Several lines: %1</source>
        <translation>Varias líneas: %1</translation>
    </message>
    <message>
        <source>Send an empty text: %1</source>
        <translation>Enviar un texto vacío: %1</translation>
    </message>
    <message>
        <source>Make a new one: %1</source>
        <translation>Crear uno nuevo: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokenView</name>
    <message>
        <source>Life of the token</source>
        <translation>Vida del token</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Cabecera del token</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Afirmaciones del token</translation>
    </message>
    <message>
        <source>Checks on the token</source>
        <translation>Comprobaciones del token</translation>
    </message>
    <message>
        <source>Raw token</source>
        <translation>Token en bruto</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reveal the raw token</source>
        <translation>Mostrar el token en bruto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the raw token</source>
        <translation>Copiar el token en bruto</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims, as received</source>
        <translation>Afirmaciones, tal como se recibieron</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>authscope::gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Token to compare with</source>
        <translation>Token con el que comparar</translation>
    </message>
    <message>
        <source>Token to decode</source>
        <translation>Token que decodificar</translation>
    </message>
    <message>
        <source>Paste any token, or an Authorization line. It is decoded here and sent nowhere.</source>
        <translation>Pegue cualquier token, o una línea Authorization. Se decodifica aquí y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Segundo token</translation>
    </message>
    <message>
        <source>Paste the token to compare with.</source>
        <translation>Pegue el token con el que comparar.</translation>
    </message>
    <message>
        <source>Both tokens, claim by claim</source>
        <translation>Ambos tokens, afirmación por afirmación</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Token pegado</translation>
    </message>
    <message>
        <source>Second pasted token</source>
        <translation>Segundo token pegado</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaco</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing to show yet. Paste a token above: its claims, their meaning, its times and its signature are explained, with the keys and expectations of the connection if there is one. Run the journey and its own tokens stand in the list.</source>
        <translation>Todavía no hay nada que mostrar. Pegue un token arriba: se explican sus afirmaciones, su significado, sus tiempos y su firma, con las claves y expectativas de la conexión si la hay. Ejecute el recorrido y sus propios tokens estarán en la lista.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims differ.</source>
        <translation>
            <numerusform>%n afirmación difiere.</numerusform>
            <numerusform>%n afirmaciones difieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToldPanel</name>
    <message>
        <source>Forget all of it</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Forget all that was told</source>
        <translation>Olvidar todo lo indicado</translation>
    </message>
    <message>
        <source>What you tell is held against what was recorded as soon as you press Enter or leave the field; nothing is sent.</source>
        <translation>Lo que indique se contrasta con lo grabado en cuanto pulse Intro o salga del campo; no se envía nada.</translation>
    </message>
    <message>
        <source>The MCP server</source>
        <translation>El servidor MCP</translation>
    </message>
    <message>
        <source>Lines of a log</source>
        <translation>Líneas de un registro</translation>
    </message>
    <message>
        <source>Of the MCP server, of a client, or of Okta&apos;s System Log.</source>
        <translation>Del servidor MCP, de un cliente o del System Log de Okta.</translation>
    </message>
    <message>
        <source>Its variables, as NAME=VALUE. Secrets are never shown.</source>
        <translation>Sus variables, como NOMBRE=VALOR. Los secretos nunca se muestran.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Lo que usted sabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the finding</source>
        <translation>Volver al hallazgo</translation>
    </message>
    <message>
        <source>The browser</source>
        <translation>El navegador</translation>
    </message>
    <message>
        <source>The whole address, with its query.</source>
        <translation>La dirección completa, con su consulta.</translation>
    </message>
    <message>
        <source>Address at which it ended</source>
        <translation>Dirección en la que terminó</translation>
    </message>
    <message>
        <source>What it shows where the sign-in got stuck</source>
        <translation>Lo que muestra donde se atascó el inicio de sesión</translation>
    </message>
    <message>
        <source>Copied from the page.</source>
        <translation>Copiado de la página.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>De un archivo: %1</translation>
    </message>
    <message>
        <source>Take the text from a file</source>
        <translation>Tomar el texto de un archivo</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>This is longer than %1 MB. The lines around the refusal are enough.</source>
        <translation>Esto supera %1 MB. Bastan las líneas en torno al rechazo.</translation>
    </message>
    <message>
        <source>The whole address is wanted, as in http://127.0.0.1:8765/callback?code=…, not &quot;%1&quot;.</source>
        <translation>Hace falta la dirección completa, como http://127.0.0.1:8765/callback?code=…, no «%1».</translation>
    </message>
    <message>
        <source>Wanted: %1, not &quot;%2&quot;.</source>
        <translation>Se espera: %1, no «%2».</translation>
    </message>
    <message>
        <source>Judged is still &quot;%1&quot;.</source>
        <translation>Se sigue juzgando con «%1».</translation>
    </message>
    <message>
        <source>told</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, certainty</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada malo.</translation>
    </message>
    <message>
        <source>Nothing has been judged yet. What you tell now counts for the next run.</source>
        <translation>Todavía no se ha juzgado nada. Lo que indique ahora cuenta para la próxima ejecución.</translation>
    </message>
</context>
<context>
    <name>authscope::gui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call the tool</source>
        <translation>Llamar a la herramienta</translation>
    </message>
    <message>
        <source>Search tools</source>
        <translation>Buscar herramientas</translation>
    </message>
    <message>
        <source>This server has no tools.</source>
        <translation>Este servidor no tiene herramientas.</translation>
    </message>
    <message>
        <source>The tools are listed once the journey reaches the MCP server. Press F5 to run it.</source>
        <translation>Las herramientas se listan cuando el recorrido llega al servidor MCP. Pulse F5 para ejecutarlo.</translation>
    </message>
    <message>
        <source>Mend the JSON to call.</source>
        <translation>Arregle el JSON para llamar.</translation>
    </message>
    <message>
        <source>As a task</source>
        <translation>Como tarea</translation>
    </message>
    <message>
        <source>Call the tool as a task</source>
        <translation>Llamar a la herramienta como tarea</translation>
    </message>
    <message>
        <source>The server works on it in the background; its state is asked for until the end</source>
        <translation>El servidor trabaja en ello en segundo plano; se pregunta por su estado hasta el final</translation>
    </message>
    <message>
        <source>says that it only reads</source>
        <translation>dice que solo lee</translation>
    </message>
    <message>
        <source>may destroy, by its own words or for want of them</source>
        <translation>puede destruir, según dice o porque no dice nada</translation>
    </message>
    <message>
        <source>says that it destroys nothing</source>
        <translation>dice que no destruye nada</translation>
    </message>
    <message>
        <source>says that repeating does no more</source>
        <translation>dice que repetir no hace más</translation>
    </message>
    <message>
        <source>has an output schema</source>
        <translation>tiene un esquema de salida</translation>
    </message>
    <message>
        <source>always runs as a task</source>
        <translation>siempre se ejecuta como tarea</translation>
    </message>
    <message>
        <source>This tool must not be called over HTTP: %1</source>
        <translation>A esta herramienta no se la debe llamar por HTTP: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running.</source>
        <translation>«%1» está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; it would be sent as it is.</source>
        <translation>
            <numerusform>%n problema; se enviaría tal cual.</numerusform>
            <numerusform>%n problemas; se enviaría tal cual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authscope::gui::TrafficPage</name>
    <message>
        <source>Filter the traffic</source>
        <translation>Filtrar el tráfico</translation>
    </message>
    <message>
        <source>Export HAR…</source>
        <translation>Exportar HAR…</translation>
    </message>
    <message>
        <source>Export the traffic as HAR, redacted</source>
        <translation>Exportar el tráfico como HAR, censurado</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Exchanges: %1</source>
        <translation>Intercambios: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Export the traffic as HAR</source>
        <translation>Exportar el tráfico como HAR</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>The traffic could not be written to %1: %2</source>
        <translation>No se pudo escribir el tráfico en %1: %2</translation>
    </message>
    <message>
        <source>Written to %1, without secrets and tokens.</source>
        <translation>Escrito en %1, sin secretos ni tokens.</translation>
    </message>
    <message>
        <source>Show the traffic as a table</source>
        <translation>Mostrar el tráfico como tabla</translation>
    </message>
    <message>
        <source>Show the traffic as a ladder</source>
        <translation>Mostrar el tráfico como escalera</translation>
    </message>
    <message>
        <source>Traffic as a ladder</source>
        <translation>Tráfico como escalera</translation>
    </message>
    <message>
        <source>Filter: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;some words&quot;</source>
        <translation>Filtro: leg:token  status:4xx  host:okta  -method:get  ms:&gt;100  &quot;unas palabras&quot;</translation>
    </message>
    <message>
        <source>Terms that must all hold; &quot;or&quot; makes alternatives, - negates. Places: %1</source>
        <translation>Términos que deben cumplirse todos; «or» da alternativas, - niega. Lugares: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>En el carácter %1: %2.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>authscope::gui::UnionEditor</name>
    <message>
        <source>Form of %1</source>
        <translation>Forma de %1</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– elegir –</translation>
    </message>
    <message>
        <source>– not set –</source>
        <translation>– sin definir –</translation>
    </message>
</context>
<context>
    <name>authscope::gui::VerdictBar</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Show why the run failed</source>
        <translation>Mostrar por qué falló la ejecución</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run again from where it failed</source>
        <translation>Repetir desde donde falló</translation>
    </message>
</context>
<context>
    <name>authscope::gui::WireView</name>
    <message>
        <source>

[The first %1 of %2 are shown.]</source>
        <translation>

[Se muestran los primeros %1 de %2.]</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inspector for MCP servers behind OAuth</source>
        <translation>Inspector de servidores MCP detrás de OAuth</translation>
    </message>
    <message>
        <source>Use this file of connections.</source>
        <translation>Usar este archivo de conexiones.</translation>
    </message>
    <message>
        <source>Write pictures of the main views, then exit.</source>
        <translation>Escribir imágenes de las vistas principales y salir.</translation>
    </message>
    <message>
        <source>Print how long the first paint took.</source>
        <translation>Imprimir cuánto tardó el primer dibujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written to %1</source>
        <translation>
            <numerusform>%n imagen escrita en %1</numerusform>
            <numerusform>%n imágenes escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The MCP server to connect to; or files to look at: HAR, a support bundle, a client&apos;s log, a request with its answer.</source>
        <translation>El servidor MCP al que conectarse; o archivos que mirar: HAR, un paquete de soporte, el registro de un cliente, una petición con su respuesta.</translation>
    </message>
    <message>
        <source>Show the texts in this language: %1.</source>
        <translation>Mostrar los textos en este idioma: %1.</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <translation>No existe el idioma %1. Existen: %2.</translation>
    </message>
</context>
</TS>
