"""Which VEVENTs are the same event: those of one UID, and what to do without one."""

import hashlib
import re
from collections import defaultdict

from . import components, plain

LONGEST_UID = 200


def by_uid(events):
    """UID → its VEVENTs, the series itself first. One without a UID gets a lasting one of its own."""
    groups = defaultdict(dict)
    for event in events:
        uid = uid_of(event)
        on = components.moment(event, "RECURRENCE-ID")
        start = components.moment(event, "DTSTART")
        first = groups[uid].get("")
        if not on and first is not None and components.moment(first, "DTSTART") != start:
            uid = f"{uid}#{start}"  # the same name for different things
        known = groups[uid].get(str(on or ""))
        if known is None or components.sequence(known) <= components.sequence(event):
            groups[uid][str(on or "")] = event
    return {uid: [group[on] for on in sorted(group)] for uid, group in groups.items() if group}


def uid_of(event):
    uid = re.sub(r"\s+", " ", plain.seen(components.text(event, "UID"))).strip()
    named = f"{components.moment(event, 'DTSTART')} {components.text(event, 'SUMMARY')}"
    if uid and len(uid) <= LONGEST_UID:
        return uid
    return f"utan-uid-{hashlib.sha256((uid or named).encode()).hexdigest()[:32]}"
