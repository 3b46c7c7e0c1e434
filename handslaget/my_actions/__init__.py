"""Mina insatser: officials tell how their own insatser go, without seeing the page tree."""
