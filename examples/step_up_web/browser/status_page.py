"""Drives the sandbox's status page in Chromium: sessions, users, faults, and the client's step."""

import json
import urllib.parse
import urllib.request

from playwright.sync_api import expect

from chromium import main, start


class Sandbox:
    """A sandbox with sessions, a user, a fault and requests."""

    def __init__(self, program):
        self.process = start(program, "--json", "--listen", "127.0.0.1:0")
        printed = json.loads(self.process.stdout.readline())
        self.url, prove, genauth = printed["url"], printed["prove"], printed["genauth"]
        form = urllib.parse.urlencode({**prove, "grant_type": "client_credentials"}).encode()
        self.prove = {"authorization": f"Bearer {self.send('/token', form)['access_token']}"}
        key = {"accessKeyId": genauth["access_key_id"], "accessKeySecret": genauth["access_key_secret"]}
        token = self.post("/api/v3/get-management-token", key)["data"]["access_token"]
        headers = {"authorization": f"Bearer {token}", "x-genauth-userpool-id": genauth["userpool_id"]}
        user = {"username": "mara.okafor", "name": "Mara <b>Okafor</b>", "email": "a-long-address-of-mara@mail.example.com"}
        self.post("/api/v3/create-user", user, headers)
        self.post("/sandbox/faults", {"on": "verify", "fault": {"kind": "error", "status": 503}, "probability": 0.25})
        self.post("/sandbox/clock", {"advanceSeconds": 60})

    def send(self, path, body, headers=None):
        request = urllib.request.Request(self.url + path, body, headers or {})
        with urllib.request.urlopen(request) as response:
            return json.load(response)

    def post(self, path, body, headers=None):
        return self.send(path, json.dumps(body).encode(), {"content-type": "application/json", **(headers or {})})

    def open_session(self, possession="mobile"):
        body = {"clientRequestId": "r-1", "possessionType": possession, "phoneNumber": "2001004014"}
        return self.post("/v3/unify", body, self.prove)["correlationId"]

    def status(self, correlation_id):
        return self.post("/v3/unify-status", {"correlationId": correlation_id}, self.prove)["success"]

    def end(self):
        self.process.terminate()
        self.process.wait()


def section(page, title):
    return page.locator("section", has=page.get_by_role("heading", name=title, exact=True))


def page_shows_everything(run, sandbox, javascript):
    name = "sandbox" if javascript else "sandbox-noscript"
    passing, failing = sandbox.open_session(), sandbox.open_session()
    with run.page(javascript) as page:
        page.goto(sandbox.url)
        run.look(page, name)
        expect(section(page, "GenAuth users")).to_contain_text("mara.okafor")
        # What users are called is text, not HTML.
        expect(section(page, "GenAuth users")).to_contain_text("Mara <b>Okafor</b>")
        expect(section(page, "Faults in force")).to_contain_text("error 503")
        expect(section(page, "Faults in force")).to_contain_text("25 %")
        expect(section(page, "Latest requests")).to_contain_text("POST /v3/unify")
        expect(page.get_by_text("ahead of this machine")).to_be_visible()
        sessions = section(page, "Prove sessions")
        for correlation_id, button, stage in [(passing, "pass", "passed"), (failing, "fail", "failed")]:
            row = sessions.locator("tr", has_text=correlation_id)
            row.get_by_role("button", name=button).click()
            # The page is shown again, without the buttons of this session.
            expect(sessions.locator("tr", has_text=correlation_id)).to_contain_text(stage)
            expect(sessions.locator("tr", has_text=correlation_id).get_by_role("button")).to_have_count(0)
        assert sandbox.status(passing) == "true" and sandbox.status(failing) == "false"
        page.goto(sandbox.url)
        run.look(page, f"{name}-after")


def page_refreshes(run, sandbox):
    """Nobody touches the page, and a new session appears."""
    with run.page(javascript=False) as page:
        page.goto(sandbox.url)
        page.get_by_role("link", name="refresh every").click()
        expect(page.get_by_role("link", name="stop refreshing")).to_be_visible()
        correlation_id = sandbox.open_session("none")
        expect(section(page, "Prove sessions")).to_contain_text(correlation_id)
        page.get_by_role("link", name="stop refreshing").click()
        expect(page.get_by_role("link", name="refresh every")).to_be_visible()


def empty_page(run, program):
    process = start(program, "--json", "--listen", "127.0.0.1:0")
    try:
        url = json.loads(process.stdout.readline())["url"]
        with run.page() as page:
            page.goto(url)
            for text in ("No open sessions.", "No faults.", "The user pool has no users."):
                expect(page.get_by_text(text)).to_be_visible()
            run.look(page, "sandbox-empty")
    finally:
        process.terminate()
        process.wait()


def checks(run, program):
    sandbox = Sandbox(program)
    try:
        run.check("empty page", empty_page, program)
        for javascript in (True, False):
            how = f"{'with' if javascript else 'without'} JavaScript"
            run.check(f"status page, {how}", page_shows_everything, sandbox, javascript)
        run.check("refresh", page_refreshes, sandbox)
    finally:
        sandbox.end()


if __name__ == "__main__":
    main(checks)
