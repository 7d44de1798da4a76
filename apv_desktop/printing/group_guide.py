"""The guide for the safety group: what it does from the first talk to the last follow-up."""

from apv_desktop.printing.text_paper import write

__all__ = ["write"]
