"""What both browser tests share: the program under test, the browser, and the checks of every page."""

import argparse
import os
import re
import subprocess
import sys
import time
import traceback
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

# Name, width and height of the windows. 320 pixels is the narrowest phone, and what WCAG asks for.
SIZES = [("narrow", 320, 640), ("wide", 1280, 900)]
THEMES = ["light", "dark"]

# Milliseconds after which something has failed. Nothing takes so long, unless the machine does a lot beside.
TIMEOUT = 30_000

# Texts whose contrast with their background is too low. Returns a list of descriptions.
LOW_CONTRAST = """() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const channel = (c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const background = (element) => {
    for (; element; element = element.parentElement) {
      const color = rgb(getComputedStyle(element).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  };
  const low = [];
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.offsetParent) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(rgb(style.color)), luminance(background(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) low.push(`${element.tagName} "${element.textContent.trim()}" ${ratio.toFixed(2)}`);
  }
  return low;
}"""

# Elements whose content is wider than they are: it is cut off, or has to be scrolled sideways.
OVERFLOW = """() => [document.documentElement, ...document.querySelectorAll("body *")]
  .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline" && e.clientWidth > 0)
  .map((e) => `${e.tagName}.${e.className} "${e.textContent.trim().slice(0, 40)}"`)"""


class Run:
    """The checks of one program. Browsers are started once: a start takes longer than a check."""

    def __init__(self, chromium, executable, screenshots):
        self.chromium, self.executable, self.screenshots = chromium, executable, screenshots
        self.browsers = {}
        self.passed = self.failed = 0

    def browser(self, javascript):
        """The browser with or without JavaScript. Without it, a setting of the engine blocks scripts: the switch of the test
        library leaves the parser as it is, which then ignores `<noscript>`."""
        if javascript not in self.browsers:
            # Without its sandbox, since containers run as root. Only pages of this machine are opened.
            arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
            if not javascript:
                arguments.append("--blink-settings=scriptEnabled=false")
            self.browsers[javascript] = self.chromium.launch(executable_path=self.executable, args=arguments)
        return self.browsers[javascript]

    @contextmanager
    def page(self, javascript=True):
        """A new browser profile with one page, whose console must stay empty."""
        with self.browser(javascript).new_context() as context:
            context.set_default_timeout(TIMEOUT)
            page, problems = context.new_page(), []
            page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: problems.append(str(error)))
            yield page
            # Browsers ask for the icon by themselves.
            problems = [problem for problem in problems if "favicon" not in problem and "status of 404" not in problem]
            assert not problems, problems

    def look(self, page, name):
        """Checks the layout and the contrast of a page in every size and theme, and takes screenshots."""
        for size, width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            for theme in THEMES:
                page.emulate_media(color_scheme=theme)
                view = f"{name}-{size}-{theme}"
                if self.screenshots:
                    page.screenshot(path=str(self.screenshots / f"{view}.png"), full_page=True)
                overflow, low = page.evaluate(OVERFLOW), page.evaluate(LOW_CONTRAST)
                assert not overflow, f"{view}: wider than the window: {overflow}"
                assert not low, f"{view}: low contrast: {low}"

    def check(self, name, function, *arguments):
        began = time.monotonic()
        try:
            function(self, *arguments)
            self.passed += 1
            print(f"ok      {name} ({time.monotonic() - began:.1f} s)", flush=True)
        except Exception:
            self.failed += 1
            print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)

    def close(self):
        for browser in self.browsers.values():
            browser.close()


def start(program, *arguments):
    """Starts a program, and returns it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PROVE_", "GENAUTH_"))}
    return subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, text=True, env=environment)


def read_until(process, pattern):
    """Reads lines of a program until one matches, and returns the match."""
    for line in process.stdout:
        match = re.search(pattern, line)
        if match:
            return match
    sys.exit(f"the program has ended before it printed {pattern}")


def main(checks):
    """Parses the arguments, and runs `checks(run, program)`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--screenshots", type=Path)
    parser.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    options = parser.parse_args()
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    expect.set_options(timeout=TIMEOUT)
    with sync_playwright() as playwright:
        run = Run(playwright.chromium, options.chromium, options.screenshots)
        checks(run, options.program)
        run.close()
    print(f"{run.passed} passed, {run.failed} failed, {time.monotonic() - began:.0f} s")
    sys.exit(1 if run.failed or not run.passed else 0)
