"""The mark is found where browsers look for it by themselves."""

from django.contrib.staticfiles import finders


def test_the_usual_address_leads_to_the_mark(client, db):
    address = client.get("/favicon.ico").headers["Location"]
    assert address == "/static/img/mark-32.png"
    assert finders.find("img/mark-32.png")
