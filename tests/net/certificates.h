// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/tls.h"

#include <QTemporaryDir>

#include <string>

namespace test {

/// A certificate authority of its own in a temporary folder.
class Certificates
{
public:
    Certificates();

    /// A certificate and key for a name or numeric address; every call makes new ones.
    net::TlsFiles server(const std::string& name) const;
    /// Replaces the files of an earlier server() by others for \a name.
    void replace(const net::TlsFiles& files, const std::string& name) const;
    [[nodiscard]] std::string authority() const;

private:
    [[nodiscard]] std::string path(const std::string& name) const;
    void issue(const net::TlsFiles& files, const std::string& name) const;

    QTemporaryDir m_folder;
    mutable int m_count = 0;
};

} // namespace test
