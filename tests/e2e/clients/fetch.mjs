// SPDX-License-Identifier: GPL-3.0-or-later
// node fetch.mjs BASE USER TOKEN: the calls of a script written with fetch (KA-26); prints what came back.
const [base, user, token] = process.argv.slice(2);
const url = `${base}/rest/api/2/myself`;

const name = async (authorization) => {
    const response = await fetch(url, { headers: { Authorization: authorization } });
    return (await response.json()).name;
};

const comment = await fetch(`${base}/rest/api/2/issue/NODE-1/comment`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ body: 'from node' }),
});

console.log(JSON.stringify({
    basic: await name(`Basic ${btoa(`${user}:${token}`)}`),
    bearer: await name(`Bearer ${token}`),
    comment: comment.status,
    none: (await fetch(url)).status,
}));
