"""How editors write measured values: one by one in a list, or many at once from a file."""
