"""The texts of documents, read in a child process and kept for the search.

In the child: child, extracting, pdf, packed, tables, plain, findable. In the site: reading, keeping.
"""
