"""Qt models over the domain's objects, tested without a window."""
