// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/certificates.h"

#include "common/domain/ip_address.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<FILE, decltype(&std::fclose)>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void extend(X509* certificate, X509* issuer, int what, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(const std::string& name, EVP_PKEY* key, int serial)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return certificate;
}

void writePem(const std::string& path, X509* certificate)
{
    const File file(std::fopen(path.c_str(), "w"), std::fclose);
    PEM_write_X509(file.get(), certificate);
}

void writePem(const std::string& path, EVP_PKEY* key)
{
    const File file(std::fopen(path.c_str(), "w"), std::fclose);
    PEM_write_PrivateKey(file.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
}

} // namespace

Certificates::Certificates()
{
    const auto key = newKey();
    const auto certificate = newCertificate("Test Authority", key.get(), 1);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    writePem(authority(), certificate.get());
    writePem(path("authority.key"), key.get());
}

std::string Certificates::path(const std::string& name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::string Certificates::authority() const
{
    return path("authority.pem");
}

net::TlsFiles Certificates::server(const std::string& name) const
{
    const auto number = std::to_string(++m_count);
    const net::TlsFiles files{path("server" + number + ".pem"), path("server" + number + ".key")};
    issue(files, name);
    return files;
}

void Certificates::replace(const net::TlsFiles& files, const std::string& name) const
{
    issue(files, name);
}

void Certificates::issue(const net::TlsFiles& files, const std::string& name) const
{
    const File caFile(std::fopen(authority().c_str(), "r"), std::fclose);
    const File caKeyFile(std::fopen(path("authority.key").c_str(), "r"), std::fclose);
    const Certificate ca(PEM_read_X509(caFile.get(), nullptr, nullptr, nullptr), X509_free);
    const Key caKey(PEM_read_PrivateKey(caKeyFile.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);

    const auto key = newKey();
    const auto certificate = newCertificate(name, key.get(), 100 + ++m_count);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(ca.get()));
    const bool isAddress = domain::IpAddress::parse(name).has_value();
    extend(certificate.get(), ca.get(), NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + name);
    X509_sign(certificate.get(), caKey.get(), EVP_sha256());
    writePem(files.certificate, certificate.get());
    writePem(files.key, key.get());
}

} // namespace test
