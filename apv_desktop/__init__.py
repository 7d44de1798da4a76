"""APV Desktop: a Danish workplace assessment by appreciative interviews, offline."""

__version__ = "0.1.0"
