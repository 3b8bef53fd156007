# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of Jira's REST API as its Python client asks for, speaking as whoever the gateway says is calling."""
import json

from .upstream import Reply, Upstream


def _issue(base, key):
    return {"id": "10001", "key": key, "self": f"{base}/rest/api/2/issue/{key}",
            "fields": {"summary": "Tokens expire", "status": {"name": "Open", "id": "1"}}}


class Jira(Upstream):
    def __init__(self):
        super().__init__(self._answer)
        self.comments = []

    def _answer(self, seen):
        user = seen.headers.get("X-Forwarded-User", "")
        path = seen.target.split("?")[0].removeprefix("/jira")
        if path == "/rest/api/2/serverInfo":
            return Reply(body={"baseUrl": self.url, "version": "9.12.0", "versionNumbers": [9, 12, 0],
                               "deploymentType": "Server", "buildNumber": 912000})
        if path == "/rest/api/2/myself":
            return Reply(body={"name": user, "key": user, "displayName": user.title(), "active": True})
        if path == "/rest/api/2/field":
            return Reply(body=[])
        if path.endswith("/comment") and seen.method == "POST":
            comment = json.loads(seen.body) | {"id": str(len(self.comments) + 1), "author": {"name": user},
                                               "self": self.url + path}
            self.comments.append(comment)
            return Reply(201, comment)
        if path.startswith("/rest/api/2/issue/"):
            return Reply(body=_issue(self.url, path.split("/")[5]))
        return Reply(404, {"errorMessages": [f"no {path}"], "errors": {}})
