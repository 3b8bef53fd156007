// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The OpenAPI document against the real answers, the audit log through the API, explanations, and
/// secrets that must not be found anywhere.
class SurfaceTest : public QObject
{
    Q_OBJECT

private slots:
    void documentHoldsEveryRoute();
    void everyReferenceLeadsSomewhere();
    void answersHaveTheirRequiredMembers();

    void theStatusTellsWhoSharesTheStore();
    void auditListAndOne();
    void auditExport();
    void statistics();

    void explainsAVerdict();
    void explainsByTokenId();
    void explainingMovesNoCounter();
    void explainProblems();

    void noSecretIsFoundAnywhere();
};
