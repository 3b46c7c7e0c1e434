"""Log lines: one JSON object a line, so that nothing a visitor sends can forge a line of its own.

Addresses of people's machines are cut to their network, as GDPR art. 5.1 c asks: /24 and /48.
"""

import datetime
import json
import logging
import re
from ipaddress import ip_address, ip_network

IPV4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
IPV6 = re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:])")
KEPT_BITS = {4: 24, 6: 48}


class JsonLines(logging.Formatter):
    """Time (UTC, ISO 8601), level, logger and message, and the traceback where there is one."""

    def format(self, record):
        line = {
            "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": cut_addresses(record.getMessage()),
        }
        if record.exc_info:
            line["traceback"] = cut_addresses(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False).replace("\u2028", " ").replace("\u2029", " ")


def cut_addresses(text):
    """The text with each IP address cut to its network."""
    return IPV6.sub(_network, IPV4.sub(_network, text))


def _network(match):
    try:
        address = ip_address(match.group())
    except ValueError:
        return match.group()
    return str(ip_network((address, KEPT_BITS[address.version]), strict=False).network_address)
