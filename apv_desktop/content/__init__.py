"""The method's texts, typed: every word that can appear anywhere but in a widget."""

from apv_desktop.content.method import LANGUAGES, Method, load

__all__ = ["LANGUAGES", "Method", "load"]
