"""Drives `step-up-web` in Chromium: the three ways, with and without JavaScript."""

import json
import re
import urllib.request

from playwright.sync_api import expect

from chromium import main, read_until, start


def open_session(page, url, way):
    page.goto(url)
    page.get_by_label(way).check()
    page.get_by_role("button", name="Continue").click()


def complete_client_step(page, passed):
    """Completes the step of Prove's SDK on the phone, at the sandbox to which the page links."""
    sandbox = page.get_by_role("link", name="open its status page").get_attribute("href")
    with urllib.request.urlopen(f"{sandbox}sandbox/calls?operation=unify&limit=1") as response:
        session = json.load(response)["calls"][-1]["response"]["correlationId"]
    body = json.dumps({"correlationId": session, "passed": passed}).encode()
    request = urllib.request.Request(f"{sandbox}sandbox/client-step", body, {"content-type": "application/json"})
    urllib.request.urlopen(request).close()


def named(name, javascript):
    return name if javascript else f"{name}-noscript"


def by_phone(run, url, way, javascript):
    name = "mobile" if way == "On this phone" else "desktop"
    with run.page(javascript) as page:
        if javascript:
            # Time passes when the test says so.
            page.clock.install()
        open_session(page, url, way)
        expect(page.get_by_role("heading", name="Waiting for your phone")).to_be_visible()
        expect(page.locator("noscript .note")).to_have_count(0 if javascript else 1)
        if not javascript:
            # The page would reload while it is looked at.
            page.evaluate("window.stop()")
        run.look(page, named(f"step-up-waiting-{name}", javascript))
        complete_client_step(page, passed=True)
        # Nobody touches the page: it goes on by itself.
        if javascript:
            page.clock.run_for(1_000)
        else:
            page.reload()
        page.wait_for_url("**/account")
        expect(page.get_by_text("Your phone is verified.")).to_be_visible()
        expect(page.locator("div", has_text="Authenticator app").locator("dd")).to_have_text("enrolled")
        run.look(page, named("step-up-account", javascript))
        page.get_by_role("button", name="Sign out").click()
        page.goto(f"{url}/account")
        expect(page.get_by_role("button", name="Continue")).to_be_visible()


def by_phone_at_the_status_page(run, url):
    """The link to the sandbox opens its status page in a tab of its own, and the page of the service reloads by itself."""
    with run.page(javascript=False) as page:
        open_session(page, url, "With my phone")
        with page.context.expect_page() as opened:
            page.get_by_role("link", name="open its status page").click()
        opened.value.get_by_role("button", name="pass").first.click()
        expect(opened.value.get_by_text("passed").first).to_be_visible()
        page.wait_for_url("**/account")


def by_code(run, url, javascript):
    with run.page(javascript) as page:
        page.goto(url)
        run.look(page, named("step-up-start", javascript))
        open_session(page, url, "Send me a code")
        expect(page.get_by_role("heading", name="Enter the code")).to_be_visible()
        code = re.search(r"\d{6}", page.locator(".note").inner_text()).group()
        page.get_by_label("Code").fill("000000" if code != "000000" else "000001")
        page.get_by_role("button", name="Verify").click()
        expect(page.get_by_role("alert")).to_contain_text("This is not the code")
        run.look(page, named("step-up-code", javascript))
        page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Verify").click()
        page.wait_for_url("**/account")


def fails(run, url, javascript):
    with run.page(javascript) as page:
        open_session(page, url, "With my phone")
        complete_client_step(page, passed=False)
        page.reload()
        expect(page.get_by_role("heading", name="Not verified")).to_be_visible()
        run.look(page, named("step-up-failed", javascript))
        page.get_by_role("link", name="Start again").click()
        page.get_by_label("Username").fill("nobody")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("alert")).to_contain_text("There is no account")
        run.look(page, named("step-up-error", javascript))


def keyboard(run, url):
    """The form can be filled in without a mouse."""
    with run.page() as page:
        page.goto(url)
        page.get_by_label("Username").focus()
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_text("We have sent a link to your phone")).to_be_visible()


def checks(run, program):
    process = start(program, "--listen", "127.0.0.1:0")
    try:
        url = read_until(process, r"Listening on (\S+)").group(1)
        for javascript in (True, False):
            how = f"{'with' if javascript else 'without'} JavaScript"
            run.check(f"by code, {how}", by_code, url, javascript)
            run.check(f"failure, {how}", fails, url, javascript)
            for way in ("On this phone", "With my phone"):
                run.check(f"{way}, {how}", by_phone, url, way, javascript)
        run.check("status page of the sandbox", by_phone_at_the_status_page, url)
        run.check("keyboard", keyboard, url)
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main(checks)
