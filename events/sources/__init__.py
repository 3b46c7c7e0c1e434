"""Partners' calendars: fetched and read in a child process, shown, then written as events.

In the child (``child.py``): addresses, connecting, bodies, fetching; plain, clocks, bombs, reading.
In the site: child_process, records, plan, writing, importing. The child imports nothing of Django.
"""
