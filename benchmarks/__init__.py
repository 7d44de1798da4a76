"""Paired measurements: what the program does against a bare twin doing the same."""
