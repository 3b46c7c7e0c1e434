"""The editors' desk: what every flat list in the admin shares. Each room's desk.py names its columns."""
