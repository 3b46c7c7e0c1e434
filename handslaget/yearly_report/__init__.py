"""What the yearly report says: gathered from the data once, compared with last year's, and frozen.

Everything here gives plain JSON with texts as they are printed, so that nothing is left to look up.
"""
