"""Qt's own names as the numbers they stand for, for what a start needs before it is painted.

Naming any member of `Qt` makes PySide6 build all its 130 enums: a fifth of what an empty window
costs (benchmarks/README.md). What the shell and the overview need is therefore given by number, to
`setProperty`, which takes one. Everything shown later uses the names.
"""

PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus
NEVER_SCROLLS = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
FONT = 6  # Qt.ItemDataRole.FontRole
ACCESSIBLE_TEXT = 11  # Qt.ItemDataRole.AccessibleTextRole
OWN_DATA = 256  # Qt.ItemDataRole.UserRole
TOP_LEFT = 0x21  # Qt.AlignmentFlag.AlignTop | AlignLeft
TOP_CENTRED = 0x24  # Qt.AlignmentFlag.AlignTop | AlignHCenter
CENTRED = 0x84  # Qt.AlignmentFlag.AlignCenter
