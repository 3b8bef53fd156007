<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>client::ConsoleLink</name>
    <message numerus="yes">
        <source>It is longer than %n character(s).</source>
        <translation>
            <numerusform>It is longer than %n character.</numerusform>
            <numerusform>It is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::ExpiryField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::LimitDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::LimitPreviewCard</name>
    <message numerus="yes">
        <source>Of the last %n call(s)</source>
        <translation>
            <numerusform>Of the last call</numerusform>
            <numerusform>Of the last %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::LimitProblemList</name>
    <message numerus="yes">
        <source>And %n more, marked beside the lines.</source>
        <translation>
            <numerusform>And %n more, marked beside the lines.</numerusform>
            <numerusform>And %n more, marked beside the lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::OutcomesDialog</name>
    <message numerus="yes">
        <source>All %n token(s) done</source>
        <translation>
            <numerusform>%n token done</numerusform>
            <numerusform>All %n tokens done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not tried, because you cancelled.</source>
        <translation>
            <numerusform>%n token not tried, because you cancelled.</numerusform>
            <numerusform>%n tokens not tried, because you cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the exported list</source>
        <translation>
            <numerusform>%n more in the exported list</numerusform>
            <numerusform>%n more in the exported list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) done</source>
        <translation>
            <numerusform>%1 of %n token done</numerusform>
            <numerusform>%1 of %n tokens done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs::UsesCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Moment</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::NodeWords</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::AuditIntegrity</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are not as they were written.</source>
        <translation>
            <numerusform>%n place is not as it was written.</numerusform>
            <numerusform>%n places are not as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::AuditLogPage</name>
    <message numerus="yes">
        <source>Showing %n record(s)</source>
        <translation>
            <numerusform>Showing %n record</numerusform>
            <numerusform>Showing %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n new</source>
        <translation>
            <numerusform>More than %n new</numerusform>
            <numerusform>More than %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ConfigurationImportDialog</name>
    <message numerus="yes">
        <source>%n token(s) were made anew</source>
        <translation>
            <numerusform>%n token was made anew</numerusform>
            <numerusform>%n tokens were made anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FirstTest</name>
    <message numerus="yes">
        <source>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute(s).</source>
        <translation>
            <numerusform>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minute.</numerusform>
            <numerusform>The console makes a token for you, really calls the API through the gateway with it and once without, and revokes it again. Nobody sees its value, and it would end by itself after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::GroupsTab</name>
    <message numerus="yes">
        <source>%n member(s) lose it.</source>
        <translation>
            <numerusform>%n member loses it.</numerusform>
            <numerusform>%n members lose it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::Lifetime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>beside a number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MyTokensPage</name>
    <message numerus="yes">
        <source>%n more can be created.</source>
        <translation>
            <numerusform>%n more can be created.</numerusform>
            <numerusform>%n more can be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln expire within 14 days</source>
        <translation>
            <numerusform>%Ln expires within 14 days</numerusform>
            <numerusform>%Ln expire within 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::PathRulesEditor</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RangeList</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the filter finds them.</source>
        <translation>
            <numerusform>And %n more; the filter finds it.</numerusform>
            <numerusform>And %n more; the filter finds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RangesDialog</name>
    <message numerus="yes">
        <source>Add %n entry(s)</source>
        <translation>
            <numerusform>Add %n entry</numerusform>
            <numerusform>Add %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) have bits behind the mask and will be saved without them.</source>
        <translation>
            <numerusform>%n range has bits behind the mask and will be saved without them.</numerusform>
            <numerusform>%n ranges have bits behind the mask and will be saved without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list already.</source>
        <translation>
            <numerusform>%n is in the list already.</numerusform>
            <numerusform>%n are in the list already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RateOverridesCard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RatePreviewCard</name>
    <message numerus="yes">
        <source>Of %n call(s)</source>
        <translation>
            <numerusform>Of %n call</numerusform>
            <numerusform>Of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::SavedFilters</name>
    <message numerus="yes">
        <source>%n filters are saved, and there is no room for more. Remove one first.</source>
        <translation>
            <numerusform>%n filter is saved, and there is no room for more. Remove it first.</numerusform>
            <numerusform>%n filters are saved, and there is no room for more. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::SecureModePage</name>
    <message numerus="yes">
        <source>%n token(s) can still be shown to their owners. Secure Mode erases those values for good.</source>
        <translation>
            <numerusform>%n token can still be shown to its owner. Secure Mode erases that value for good.</numerusform>
            <numerusform>%n tokens can still be shown to their owners. Secure Mode erases those values for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the restart, %n recoverable value(s) are erased. This cannot be undone.</source>
        <translation>
            <numerusform>At the restart, %n recoverable value is erased. This cannot be undone.</numerusform>
            <numerusform>At the restart, %n recoverable values are erased. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TokenActions</name>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 deleted.</source>
        <translation>
            <numerusform>%n token of %1 deleted.</numerusform>
            <numerusform>%n tokens of %1 deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) under way</source>
        <translation>
            <numerusform>%n token under way</numerusform>
            <numerusform>%n tokens under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)?</source>
        <translation>
            <numerusform>Disable %n token?</numerusform>
            <numerusform>Disable %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n token(s)</source>
        <translation>
            <numerusform>Disable %n token</numerusform>
            <numerusform>Disable %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 will stop working at once.</source>
        <translation>
            <numerusform>%n token of %1 will stop working at once.</numerusform>
            <numerusform>%n tokens of %1 will stop working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) disabled.</source>
        <translation>
            <numerusform>%n token disabled.</numerusform>
            <numerusform>%n tokens disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) enabled.</source>
        <translation>
            <numerusform>%n token enabled.</numerusform>
            <numerusform>%n tokens enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)?</source>
        <translation>
            <numerusform>Enable %n token?</numerusform>
            <numerusform>Enable %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n token(s)</source>
        <translation>
            <numerusform>Enable %n token</numerusform>
            <numerusform>Enable %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TokenExport</name>
    <message numerus="yes">
        <source>%n token(s) exported.</source>
        <translation>
            <numerusform>%n token exported.</numerusform>
            <numerusform>%n tokens exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TokenToolbar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)…</source>
        <translation>
            <numerusform>Revoke %n token…</numerusform>
            <numerusform>Revoke %n tokens…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::TokenUsage</name>
    <message numerus="yes">
        <source>%n client(s) used it in the last 30 days.</source>
        <translation>
            <numerusform>%n client used it in the last 30 days.</numerusform>
            <numerusform>%n clients used it in the last 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were used in the last 30 days, from %n address(es).</source>
        <translation>
            <numerusform>%1 of %2 were used in the last 30 days, from %n address.</numerusform>
            <numerusform>%1 of %2 were used in the last 30 days, from %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::UpstreamList</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>%n API</numerusform>
            <numerusform>%n APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>%n client called it in the last 24 hours.</numerusform>
            <numerusform>%n clients called it in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n client(s) called it in the last 24 hours.</source>
        <translation>
            <numerusform>At least %n client called it in the last 24 hours.</numerusform>
            <numerusform>At least %n clients called it in the last 24 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CertificateStep</name>
    <message numerus="yes">
        <source>All %n byte(s) match.</source>
        <translation>
            <numerusform>The %n byte matches.</numerusform>
            <numerusform>All %n bytes match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) match so far.</source>
        <translation>
            <numerusform>%n byte matches so far.</numerusform>
            <numerusform>%n bytes match so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestDialog</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ExpiryReminder</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n token expires soon</numerusform>
            <numerusform>%n tokens expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 expires in %n days</source>
        <translation>
            <numerusform>%1 expires in %n day</numerusform>
            <numerusform>%1 expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ProfileChoice</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RestoreDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ServicesList</name>
    <message numerus="yes">
        <source>Used %n day(s) ago</source>
        <translation>
            <numerusform>Used %n day ago</numerusform>
            <numerusform>Used %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StateBanner</name>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message numerus="yes">
        <source>Clipboard is emptied in %n s</source>
        <translation>
            <numerusform>Clipboard is emptied in %n s</numerusform>
            <numerusform>Clipboard is emptied in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::WelcomeView</name>
    <message numerus="yes">
        <source>%n service(s) added</source>
        <translation>
            <numerusform>%n service added</numerusform>
            <numerusform>%n services added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::WindowLock</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::UnsavedBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
</TS>
