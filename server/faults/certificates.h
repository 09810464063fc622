// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>

namespace authscope::server {

// What is wrong with a certificate that was made on purpose.
enum class CertificateFault {
    SelfSigned, // its own issuer, which nobody trusts
    Expired,    // ended yesterday
    OtherHost   // names another host only
};

// A certificate for this machine's loopback names, with its key, and the authority that signed it: its own (whoever trusts
// `authority` finds nothing else wrong), made anew for this run. All PEM.
struct FaultyCertificate {
    QByteArray certificate;
    QByteArray key;
    QByteArray authority;
};

// RFC 5280, by OpenSSL; EC P-256. "certificate.failed" names the step.
Result<FaultyCertificate> makeFaultyCertificate(CertificateFault fault);

} // namespace authscope::server
