"""Partners' calendars: fetched and read in a child process, shown, then written as events.

In the child (``child.py``): addresses, connecting, bodies, fetching, and then bombs, decoding,
grouping, components, times, cleaning, window, unfolding, reading. In the site: child_process, replies, records
(words, dates, versions), wanted (series_fit, telling), rows (standing, decided, past), comparing
(matching, differences, outgrown) which makes a plan of changes, writing (making, updating), importing,
outcome, and the editor's approving and views. The child imports nothing of Django.
"""
