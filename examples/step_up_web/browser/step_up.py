"""Drives `step-up-web` in Chromium: the three ways, with and without JavaScript."""

import re

from playwright.sync_api import expect

from chromium import SIZES, THEMES, main, read_until, start


def open_session(page, url, way):
    page.goto(url)
    page.get_by_label(way).check()
    page.get_by_role("button", name="Continue").click()


def complete_client_step(page, button):
    """Presses a button on the sandbox's status page, as Prove's SDK completes its step on a phone."""
    # The page of the service opens it in a tab of its own.
    link = page.get_by_role("link", name="open its status page")
    status = page.context.new_page()
    status.goto(link.get_attribute("href"))
    status.get_by_role("button", name=button).first.click()
    status.close()


def by_phone(run, url, way, size, theme, javascript):
    name = f"{'mobile' if way == 'On this phone' else 'desktop'}-{size[0]}-{theme}{'' if javascript else '-noscript'}"
    with run.page(size, theme, javascript) as page:
        open_session(page, url, way)
        expect(page.get_by_role("heading", name="Waiting for your phone")).to_be_visible()
        expect(page.locator("noscript .note")).to_have_count(0 if javascript else 1)
        run.look(page, f"step-up-waiting-{name}")
        complete_client_step(page, "pass")
        # Nobody touches the page: it goes on by itself.
        page.wait_for_url("**/account")
        expect(page.get_by_text("Your phone is verified.")).to_be_visible()
        expect(page.locator("div", has_text="Authenticator app").locator("dd")).to_have_text("enrolled")
        run.look(page, f"step-up-account-{name}")
        page.get_by_role("button", name="Sign out").click()
        page.goto(f"{url}/account")
        expect(page.get_by_role("button", name="Continue")).to_be_visible()


def by_code(run, url, size, theme, javascript):
    name = f"{size[0]}-{theme}{'' if javascript else '-noscript'}"
    with run.page(size, theme, javascript) as page:
        page.goto(url)
        run.look(page, f"step-up-start-{name}")
        open_session(page, url, "Send me a code")
        expect(page.get_by_role("heading", name="Enter the code")).to_be_visible()
        code = re.search(r"\d{6}", page.locator(".note").inner_text()).group()
        page.get_by_label("Code").fill("000000" if code != "000000" else "000001")
        page.get_by_role("button", name="Verify").click()
        expect(page.get_by_role("alert")).to_contain_text("This is not the code")
        run.look(page, f"step-up-code-{name}")
        page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Verify").click()
        page.wait_for_url("**/account")


def fails(run, url, size, theme, javascript):
    name = f"{size[0]}-{theme}{'' if javascript else '-noscript'}"
    with run.page(size, theme, javascript) as page:
        open_session(page, url, "With my phone")
        complete_client_step(page, "fail")
        expect(page.get_by_role("heading", name="Not verified")).to_be_visible()
        run.look(page, f"step-up-failed-{name}")
        page.get_by_role("link", name="Start again").click()
        page.get_by_label("Username").fill("nobody")
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("alert")).to_contain_text("There is no account")
        run.look(page, f"step-up-error-{name}")


def keyboard(run, url):
    """The form can be filled in without a mouse."""
    with run.page(SIZES[1], "light") as page:
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
        for size in SIZES:
            for theme in THEMES:
                for javascript in (True, False):
                    how = f"{size[0]}, {theme}, {'with' if javascript else 'without'} JavaScript"
                    run.check(f"by code, {how}", by_code, url, size, theme, javascript)
                    run.check(f"failure, {how}", fails, url, size, theme, javascript)
                    for way in ("On this phone", "With my phone"):
                        run.check(f"{way}, {how}", by_phone, url, way, size, theme, javascript)
        run.check("keyboard", keyboard, url)
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main(checks)
