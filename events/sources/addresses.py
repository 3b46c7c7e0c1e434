"""Is this a public address? Asked of the very address that is connected to, never of a name."""

import ipaddress

# A public server needs none of these, and each can stand for an address inside our own network.
REFUSED = [
    ipaddress.ip_network(block)
    for block in (
        "192.88.99.0/24",  # relays to 6to4
        "2001::/23",  # Teredo and other special purposes
        "2002::/16",  # 6to4
        "3fff::/20",  # for examples
    )
]
IPV6_IN_USE = ipaddress.ip_network("2000::/3")  # leaves out mapped, NAT64, private and link-local


def is_public(text):
    """Whether the numeric address ``text`` belongs to the open internet."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if address.version == 6 and address not in IPV6_IN_USE:
        return False
    if address.is_multicast or not address.is_global:
        return False
    return not any(address in block for block in REFUSED if block.version == address.version)
