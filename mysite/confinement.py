"""Binds a process for ever before it reads strangers' bytes. Knows no Django: a child imports it.

The kernel holds it: a library cannot forget it.
"""

import resource

MEGABYTE = 1024 * 1024


def confine(*, seconds, memory, output):
    """At most so many seconds of work, bytes of memory and bytes of a written file."""
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, int(seconds) + 1),
        (resource.RLIMIT_FSIZE, output),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
