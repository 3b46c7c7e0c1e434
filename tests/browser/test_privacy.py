"""A visitor is followed by nobody: no other site, no cookie, no script past the policy."""

import pytest

from .surfaces import SURFACES, address_of

LISTEN_TO_THE_POLICY = """
addEventListener("securitypolicyviolation", event =>
  console.error(`${event.violatedDirective} refused ${event.blockedURI}`))
"""


@pytest.mark.parametrize("surface", SURFACES)
def test_the_browser_asks_only_us_and_keeps_nothing(site, visit, surface):
    address, status = address_of(site, surface)
    visitor = visit()
    visitor.context.add_init_script(LISTEN_TO_THE_POLICY)
    visitor.go(address)
    visitor.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    visitor.page.wait_for_load_state("networkidle")
    elsewhere = [url for url in visitor.requested if not url.startswith((site.url, "data:"))]
    assert elsewhere == []
    assert visitor.context.cookies() == []
    assert visitor.page.evaluate("localStorage.length + sessionStorage.length") == 0
    own_status = [said for said in visitor.complaints if str(status) not in said or status == 200]
    assert own_status == []


def test_a_breach_of_the_policy_would_be_seen(site, visit):
    visitor = visit()
    visitor.context.add_init_script(LISTEN_TO_THE_POLICY)
    visitor.go("/")
    visitor.page.evaluate("document.body.setAttribute('style', 'color: red')")
    visitor.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: '1'}))"
    )
    visitor.page.wait_for_timeout(100)
    assert [said for said in visitor.complaints if "script-src" in said]
