"""Partners' calendars: fetched and read in a child process, shown, then written as events.

In the child (``child.py``): addresses, connecting, bodies, fetching, and then bombs, grouping,
components, times, cleaning, window, unfolding, reading. In the site: child_process, replies, records, wanted,
differences, rows, comparing, writing, importing, and the editor's views. The child imports nothing of Django.
"""
