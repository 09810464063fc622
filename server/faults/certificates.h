// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>

namespace authscope::server {

// What is wrong with a certificate that was made on purpose.
enum class CertificateFault {
    Nothing,
    SelfSigned,         // its own issuer, which nobody trusts
    Expired,            // ended yesterday
    OtherHost,          // names another host only
    IntermediateMissing // of an authority below the one that is trusted, whose certificate does not come with it
};

// A certificate for this machine's loopback names, with its key, and the authority at the top of it: its own (whoever trusts
// `authority` finds nothing else wrong), made anew for this run. All PEM, but for `intermediate`, which is DER as it is
// published, and empty unless it is missing.
struct FaultyCertificate {
    QByteArray certificate;
    QByteArray key;
    QByteArray authority;
    QByteArray intermediate;
};

// RFC 5280, by OpenSSL; EC P-256. "certificate.failed" names the step. `intermediateUrl`: where the certificate says that
// the one of its issuer is (§4.2.2.1), for IntermediateMissing; may be empty.
Result<FaultyCertificate> makeFaultyCertificate(CertificateFault fault, const QByteArray &intermediateUrl = {});

} // namespace authscope::server
