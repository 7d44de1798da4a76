"""How a command can end."""

# Exit codes: all well, `check` found something missing, the command could not be carried out.
DONE, SOMETHING_MISSING, FAILED = 0, 1, 2


class Refused(Exception):
    """The command cannot be carried out; the message is a whole sentence for the user."""
