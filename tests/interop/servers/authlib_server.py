# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Authlib on Flask as an authorization server: JWT access tokens (RFC 9068) for the audience in RESOURCE; code with PKCE,
client credentials, refresh with rotation, device code and JWT bearer; basic, post, signed assertions and none; introspection
and revocation. Whoever comes is Ada and agrees. Writes "grant TYPE CLIENT" for each token that it gives."""

import json
import os
import time

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion, JWTBearerGrant
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc7662 import IntrospectionEndpoint
from authlib.oauth2.rfc8628 import DeviceAuthorizationEndpoint, DeviceCodeGrant, DeviceCredentialDict
from authlib.oauth2.rfc9068 import JWTBearerTokenGenerator
from flask import Flask, jsonify, request
from joserfc import jwk

PORT, RESOURCE = int(os.environ['PORT']), os.environ['RESOURCE']
ISSUER = f'http://127.0.0.1:{PORT}'
SIGNING_KEY = jwk.RSAKey.generate_key(2048, {'kid': 'interop', 'use': 'sig', 'alg': 'RS256'})
CLIENT_KEYS = json.loads(os.environ['CLIENT_JWKS'])
SCOPES = {'calculator.add', 'calculator.subtract', 'offline_access'}
CODE, MACHINE, REFRESH = 'authorization_code', 'client_credentials', 'refresh_token'
DEVICE, BEARER = DeviceCodeGrant.GRANT_TYPE, JWTBearerGrant.GRANT_TYPE


class Client(ClientMixin):
    def __init__(self, name, method, allowed):
        self.client_id, self.method, self.allowed = name, method, allowed
        self.secret = os.environ['CLIENT_SECRET']

    def get_client_id(self):
        return self.client_id

    def get_default_redirect_uri(self):
        return os.environ['REDIRECT_URI']

    def get_allowed_scope(self, scope):
        return ' '.join(one for one in (scope or '').split() if one in SCOPES)

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri == os.environ['REDIRECT_URI']

    def check_client_secret(self, client_secret):
        return client_secret == self.secret

    def check_endpoint_auth_method(self, method, endpoint):
        return method == self.method

    def check_response_type(self, response_type):
        return response_type == 'code'

    def check_grant_type(self, grant_type):
        return grant_type in self.allowed


class Token(TokenMixin):
    def __init__(self, client, user, values):
        self.client, self.user, self.values = client, user, values
        self.revoked, self.issued = False, time.time()

    def check_client(self, client):
        return client is self.client

    def get_scope(self):
        return self.values.get('scope', '')

    def get_expires_in(self):
        return self.values['expires_in']

    def is_expired(self):
        return time.time() > self.issued + self.values['expires_in']

    def is_revoked(self):
        return self.revoked

    def get_user(self):
        return self.user

    def get_client(self):
        return self.client


class Code(dict):
    def get_redirect_uri(self):
        return self['redirect_uri']

    def get_scope(self):
        return self['scope']


CLIENTS = {client.client_id: client for client in [
    Client('basic', 'client_secret_basic', {CODE, MACHINE, REFRESH}), Client('post', 'client_secret_post', {MACHINE}),
    Client('assertion', JWTBearerClientAssertion.CLIENT_AUTH_METHOD, {MACHINE}),
    Client('public', 'none', {CODE, REFRESH, DEVICE, BEARER})]}
TOKENS, CODES, DEVICES, AGREED, SEEN = [], {}, {}, {}, set()


def find(value):
    return next((one for one in TOKENS if value in (one.values['access_token'], one.values.get('refresh_token'))), None)


def save_token(values, oauth_request):
    TOKENS.append(Token(oauth_request.client, oauth_request.user, values))
    print('grant', oauth_request.payload.grant_type, oauth_request.client.client_id, flush=True)


class Jwts(JWTBearerTokenGenerator):
    def get_jwks(self):
        return jwk.KeySet([SIGNING_KEY])

    def get_audiences(self, client, user, scope):
        return RESOURCE

    def get_extra_claims(self, client, grant_type, user, scope):
        return {} if user else {'sub': client.client_id}


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ['client_secret_basic', 'none']

    def save_authorization_code(self, code, asked):
        data = asked.payload.data
        CODES[code] = Code(client=asked.client, scope=asked.payload.scope, redirect_uri=asked.payload.redirect_uri,
                           user=asked.user, code_challenge=data.get('code_challenge'),
                           code_challenge_method=data.get('code_challenge_method'))
        CODES[code].code_challenge = CODES[code]['code_challenge']
        CODES[code].code_challenge_method = CODES[code]['code_challenge_method']

    def query_authorization_code(self, code, client):
        found = CODES.get(code)
        return found if found and found['client'] is client else None

    def delete_authorization_code(self, authorization_code):
        for code in [code for code, kept in CODES.items() if kept is authorization_code]:
            del CODES[code]

    def authenticate_user(self, authorization_code):
        return authorization_code['user']


class MachineGrant(grants.ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ['client_secret_basic', 'client_secret_post', JWTBearerClientAssertion.CLIENT_AUTH_METHOD]


class RefreshGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ['client_secret_basic', 'none']
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        found = find(refresh_token)
        return found if found and not found.revoked else None

    def authenticate_user(self, refresh_token):
        return refresh_token.user

    def revoke_old_credential(self, refresh_token):
        refresh_token.revoked = True


class Assertions(JWTBearerClientAssertion):
    def get_audiences(self):
        return [ISSUER]

    def validate_jti(self, claims, jti):
        new = jti not in SEEN
        SEEN.add(jti)
        return new

    def resolve_client_public_key(self, client):
        return jwk.KeySet.import_key_set(CLIENT_KEYS)


class BearerGrant(JWTBearerGrant):
    def get_audiences(self):
        return [ISSUER]

    def resolve_issuer_client(self, issuer):
        return CLIENTS['public'] if issuer == 'https://workload.example' else None

    def resolve_client_public_key(self, client):
        return jwk.KeySet.import_key_set(CLIENT_KEYS)

    def authenticate_user(self, subject):
        return User()

    def has_granted_permission(self, client, user):
        return True


class DeviceGrant(DeviceCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ['none']

    def query_device_credential(self, device_code):
        return DEVICES.get(device_code)

    def query_user_grant(self, user_code):
        return (User(), True) if user_code in AGREED else None

    def should_slow_down(self, credential):
        return False


class Devices(DeviceAuthorizationEndpoint):
    INTERVAL = 1

    def get_verification_uri(self):
        return f'{ISSUER}/activate'

    def save_device_credential(self, client_id, scope, data):
        DEVICES[data['device_code']] = DeviceCredentialDict(client_id=client_id, scope=scope, **data,
                                                            expires_at=time.time() + data['expires_in'])


class Introspection(IntrospectionEndpoint):
    def query_token(self, token_string, token_type_hint):
        return find(token_string)

    def check_permission(self, token, client, request):
        return token.client is client

    def introspect_token(self, token):
        return {'active': True, 'client_id': token.client.client_id, 'scope': token.get_scope(), 'iss': ISSUER}


class Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = ['client_secret_basic', 'none']

    def query_token(self, token_string, token_type_hint):
        return find(token_string)

    def revoke_token(self, token, request):
        token.revoked = True


class User:
    def get_user_id(self):
        return 'ada'


os.environ['AUTHLIB_INSECURE_TRANSPORT'] = '1'  # on this machine only
app = Flask(__name__)
server = AuthorizationServer(app, CLIENTS.get, save_token)
server.register_token_generator('default', Jwts(
    ISSUER, refresh_token_generator=lambda **_: os.urandom(24).hex(), expires_generator=lambda client, grant: 3600))
server.register_client_auth_method(JWTBearerClientAssertion.CLIENT_AUTH_METHOD, Assertions())
server.register_grant(CodeGrant, [CodeChallenge(required=True)])
for grant in MachineGrant, RefreshGrant, DeviceGrant, BearerGrant:
    server.register_grant(grant)
for endpoint in Devices, Introspection, Revocation:
    server.register_endpoint(endpoint)


@app.get('/.well-known/oauth-authorization-server')
def metadata():
    return jsonify(
        issuer=ISSUER, authorization_endpoint=f'{ISSUER}/authorize', token_endpoint=f'{ISSUER}/token',
        jwks_uri=f'{ISSUER}/jwks', introspection_endpoint=f'{ISSUER}/introspect', revocation_endpoint=f'{ISSUER}/revoke',
        device_authorization_endpoint=f'{ISSUER}/device', response_types_supported=['code'], scopes_supported=sorted(SCOPES),
        grant_types_supported=[CODE, MACHINE, REFRESH, DEVICE, BEARER], code_challenge_methods_supported=['S256'],
        token_endpoint_auth_methods_supported=['client_secret_basic', 'client_secret_post', 'client_secret_jwt',
                                               'private_key_jwt', 'none'])


@app.get('/jwks')
def jwks():
    return jsonify(keys=[SIGNING_KEY.as_dict(private=False)])


@app.get('/authorize')
def authorize():
    grant = server.get_consent_grant(end_user=User())
    return server.create_authorization_response(grant=grant, grant_user=User())


@app.get('/activate')
def activate():
    AGREED[request.args['user_code']] = True
    return 'You can go back to your device.'


@app.post('/token')
def token():
    return server.create_token_response()


for path, name in ('/device', Devices.ENDPOINT_NAME), ('/introspect', 'introspection'), ('/revoke', 'revocation'):
    app.add_url_rule(path, name, lambda name=name: server.create_endpoint_response(name), methods=['POST'])

if __name__ == '__main__':
    app.run(host='127.0.0.1', port=PORT, threaded=True)
