// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jose/token.h"

using namespace Qt::StringLiterals;

namespace authscope::jose {

namespace {

struct Meaning {
    QLatin1StringView claim;
    const char16_t *text;
};

// RFC 7515 §4.1, RFC 7519 §4.1, RFC 8693 §4, RFC 9068 §2.2, RFC 9449 §6, OpenID Connect Core §2 and §5.1, Okta.
constexpr Meaning meanings[] = {
    // Header
    {"alg"_L1, u"Algorithm of the signature (of the key encryption, in an encrypted token)"},
    {"kid"_L1, u"Id of the key that signed the token, to be found in the issuer's key set"},
    {"typ"_L1, u"Media type of the token; access tokens of RFC 9068 say at+jwt, Okta's custom servers write none"},
    {"cty"_L1, u"Media type of the content; JWT where another token is inside"},
    {"enc"_L1, u"Algorithm that encrypts the content"},
    {"crit"_L1, u"Header members that a verifier must understand or else refuse the token"},
    {"b64"_L1, u"false: the payload is not base64url-encoded (RFC 7797)"},
    {"jku"_L1, u"Address of a key set, named by the token itself; never to be fetched unasked"},
    {"jwk"_L1, u"A public key inside the header; proves possession in DPoP proofs, proves nothing elsewhere"},
    {"x5u"_L1, u"Address of a certificate, named by the token itself; never to be fetched unasked"},
    {"x5c"_L1, u"A certificate chain inside the header"},
    {"x5t"_L1, u"SHA-1 thumbprint of the certificate of the signing key"},
    {"x5t#S256"_L1, u"SHA-256 thumbprint of a certificate"},
    {"zip"_L1, u"Compression of the content of an encrypted token"},
    {"epk"_L1, u"The sender's one-time public key, for the key agreement of an encrypted token (ECDH-ES)"},
    {"apu"_L1, u"Who sends, for the key agreement of an encrypted token"},
    {"apv"_L1, u"Who receives, for the key agreement of an encrypted token"},
    {"iv"_L1, u"Initialization vector of the key encryption (AES-GCM key wrap)"},
    {"tag"_L1, u"Authentication tag of the key encryption (AES-GCM key wrap)"},
    {"p2s"_L1, u"Salt of the password-based key encryption"},
    {"p2c"_L1, u"Rounds of the password-based key encryption"},
    // Registered
    {"iss"_L1, u"Issuer: the authorization server that made the token"},
    {"sub"_L1,
     u"Subject: whom the token is about. Okta: the login in access tokens, the user id in ID tokens, the client "
     "id where no user is involved"},
    {"aud"_L1, u"Audience: who is meant to accept the token. A server refuses tokens for another audience"},
    {"exp"_L1, u"Expiry: from this second on the token is refused"},
    {"nbf"_L1, u"Not before: earlier than this the token is refused"},
    {"iat"_L1, u"Issued at: when the token was made"},
    {"jti"_L1, u"Id of the token. Okta: AT.… for access tokens, ID.… for ID tokens"},
    // OAuth
    {"scope"_L1, u"Scopes granted, separated by spaces"},
    {"client_id"_L1, u"The client that asked for the token"},
    {"azp"_L1, u"Authorized party: the client to which the token was issued"},
    {"act"_L1, u"Actor: who acts on behalf of the subject"},
    {"may_act"_L1, u"Who may act on behalf of the subject"},
    {"cnf"_L1, u"Confirmation: the token counts only with proof of this key (jkt: DPoP; x5t#S256: client certificate)"},
    {"jkt"_L1, u"Thumbprint of the DPoP key to which the token is bound"},
    {"resource"_L1, u"The protected resource for which the token was asked"},
    {"authorization_details"_L1, u"Fine-grained permissions granted (RFC 9396)"},
    {"roles"_L1, u"Roles of the subject"},
    {"groups"_L1, u"Groups of the subject; Okta puts at most 100 into a token"},
    {"entitlements"_L1, u"Entitlements of the subject"},
    {"s_hash"_L1, u"Hash of the state of the authorization request (FAPI)"},
    {"ds_hash"_L1, u"Hash of the device secret that goes with an ID token (Okta's single sign-on of native apps)"},
    // DPoP proof
    {"htm"_L1, u"HTTP method of the request that the proof belongs to"},
    {"htu"_L1, u"Address of the request that the proof belongs to, without query and fragment"},
    {"ath"_L1, u"Hash of the access token that the proof goes with"},
    // OpenID Connect
    {"nonce"_L1, u"Value of the request, repeated so that the answer cannot be replayed"},
    {"auth_time"_L1, u"When the user signed in"},
    {"acr"_L1, u"Class of the sign-in: how strong it was"},
    {"amr"_L1, u"Methods of the sign-in: pwd, mfa, otp, …"},
    {"at_hash"_L1, u"Hash of the access token that came with this ID token"},
    {"c_hash"_L1, u"Hash of the authorization code that came with this ID token"},
    {"sid"_L1, u"Id of the session at the authorization server"},
    {"name"_L1, u"Full name of the user"},
    {"given_name"_L1, u"Given name"},
    {"family_name"_L1, u"Family name"},
    {"middle_name"_L1, u"Middle name"},
    {"nickname"_L1, u"Nickname"},
    {"preferred_username"_L1, u"The name the user goes by, at Okta the login"},
    {"profile"_L1, u"Address of the user's profile page"},
    {"picture"_L1, u"Address of the user's picture"},
    {"website"_L1, u"Address of the user's web site"},
    {"email"_L1, u"E-mail address of the user"},
    {"email_verified"_L1, u"Whether the e-mail address was verified"},
    {"gender"_L1, u"Gender"},
    {"birthdate"_L1, u"Date of birth"},
    {"zoneinfo"_L1, u"Time zone of the user"},
    {"locale"_L1, u"Language and region of the user"},
    {"phone_number"_L1, u"Phone number of the user"},
    {"phone_number_verified"_L1, u"Whether the phone number was verified"},
    {"address"_L1, u"Postal address of the user"},
    {"updated_at"_L1, u"When the user's profile was last changed"},
    {"events"_L1, u"Security events that the token reports"},
    // Okta
    {"ver"_L1, u"Okta: version of the token's format"},
    {"cid"_L1, u"Okta: id of the client (app integration) that asked for the token"},
    {"uid"_L1, u"Okta: the user's id (00u…); absent where no user is involved"},
    {"scp"_L1, u"Okta: scopes granted, as an array; stands in place of \"scope\""},
    {"idp"_L1, u"Okta: the identity provider that signed the user in"},
};

} // namespace

QString claimMeaning(const QString &claim)
{
    for (const Meaning &meaning : meanings) {
        if (claim == meaning.claim)
            return QString::fromUtf16(meaning.text);
    }
    return {};
}

} // namespace authscope::jose
