"""Tips for the meeting leader, to be read the day before (written afresh; domain.md, 1 and 7)."""

from apv_desktop.printing.text_paper import write

__all__ = ["write"]
