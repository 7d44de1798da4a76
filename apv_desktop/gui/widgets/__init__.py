"""Widgets of our own, each for one purpose."""
