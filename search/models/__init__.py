from .waiting_page import WaitingPage

__all__ = ["WaitingPage"]
