"""The file: rows and the domain's objects, one write path, and what can be wrong with a file."""
