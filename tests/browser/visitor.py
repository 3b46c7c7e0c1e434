"""Somebody at the site, with a screen of a width, and eyes on all that the browser complains of."""

from axe_playwright_python.sync_playwright import Axe

# The rules of WCAG 2.2 A and AA, and axe's own advice on good habits.
RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
HEIGHT = 900  # CSS pixels
# Until colours that fade into each other have done so; one that is replaced never finishes.
SETTLED = """() => new Promise(requestAnimationFrame).then(
    () => Promise.allSettled(document.getAnimations().map(animation => animation.finished)))"""


class Visitor:
    """A browser context of its own: no cookies, Swedish, calm motion."""

    def __init__(self, browser, url, *, width=1280, scheme="light", javascript=True):
        self.context = browser.new_context(
            base_url=url,
            viewport={"width": width, "height": HEIGHT},
            color_scheme=scheme,
            java_script_enabled=javascript,
            reduced_motion="reduce",
            locale="sv-SE",
            timezone_id="Europe/Stockholm",
        )
        self.complaints, self.requested = [], []
        self.page = self.context.new_page()
        self.page.on("console", self._listen)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requested.append(request.url))

    def _listen(self, message):
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def go(self, address):
        """Open an address of the site and give back the server's answer."""
        return self.page.goto(address, wait_until="load")

    def turn(self, width, scheme):
        """Give the page that is open another width and another scheme."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        self.page.emulate_media(color_scheme=scheme)
        self.page.evaluate(SETTLED)
        return self

    def axe(self):
        """What axe finds wrong with the page as it stands: one line a fault, with its place."""
        found = Axe().run(self.page, options=RULES).response["violations"]
        return [f"{fault['id']}: {node['target']}" for fault in found for node in fault["nodes"]]

    def leave(self):
        self.context.close()
