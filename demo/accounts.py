"""The accounts of the example site: for development only, so their password may stand here.

Run as ``python -m demo.accounts`` it prints the logins; it needs no Django for that.
"""

import sys

PASSWORD = "askersund-exempel"  # noqa: S105  opens nothing but an example site on one's own machine

# (username, what the account may do, group)
ACCOUNTS = [
    ("admin", "administratör, får allt", None),
    ("redaktor", "redaktör, skriver och publicerar", "Redaktör"),
    ("granskare", "granskare, publicerar och godkänner det som partner skickar in", "Granskare"),
    ("partner", "partnerredaktör för ett exempelföretag", "Partnerredaktör"),
    ("programagare", "programägare, ser vad som är försenat i Handslaget", "Programägare"),
    ("tjansteperson", "tjänsteperson, berättar hur det går med insats 3 och 4", "Tjänsteperson"),
]


def logins():
    """The logins as lines of text."""
    rows = [f"  {username:<13} {PASSWORD}   {words}" for username, words, group in ACCOUNTS]
    return "\n".join(["Inloggning, bara för utveckling (användarnamn och lösenord):", *rows])


if __name__ == "__main__":
    sys.stdout.write(f"{logins()}\n")
