"""The Swedish language: which words are forms of one, and what compounds are made of.

Knows nothing of Django or of the site.
"""
