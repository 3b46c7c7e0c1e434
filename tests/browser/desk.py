"""What an editor does at the desk in several journeys."""

import urllib.request

from demo.accounts import PASSWORD


def log_in(visitor):
    """As the demo's editor."""
    visitor.go("/admin/")
    visitor.page.get_by_label("Användarnamn").fill("redaktor")
    visitor.page.get_by_label("Lösenord").fill(PASSWORD)
    visitor.page.get_by_role("button", name="Logga in").click()
    visitor.page.get_by_role("heading", name="Att göra").wait_for()
    return visitor


def open_new(page, menu, kind):
    page.get_by_role("button", name="Mötesplats", exact=True).click()
    page.get_by_role("link", name=menu, exact=True).click()
    page.get_by_role("link", name=f"Lägg till {kind}").first.click()


def publish(page):
    """When the draft is stored: one on its way could meet the button half-way."""
    page.wait_for_url("**/edit/**")
    page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Fler åtgärder").last.click()
    page.get_by_role("button", name="Publicera", exact=True).click()
    page.locator(".messages .success").wait_for()


def feed(site):
    with urllib.request.urlopen(f"{site.url}/kalender.ics", timeout=30) as answer:  # noqa: S310  loopback
        return answer.read().decode().replace("\r\n ", "")
