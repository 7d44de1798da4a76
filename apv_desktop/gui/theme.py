"""Dress the program: palette and style sheet from the tokens, at the size of text chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from apv_desktop.gui import style_sheet
from apv_desktop.gui.tokens import DARK, LIGHT, Tokens


def tokens() -> Tokens:
    """The colours in use, told from the palette, so that a painter needs no global."""
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def apply(app: QApplication, zoom: int, dark: bool | None = None) -> None:
    """Dress the program; `dark` None follows the system. `zoom` is in per cent.

    A system set to high contrast keeps its own colours.
    """
    app.setStyleSheet("")  # changing one sheet for another takes Qt three times as long
    base = app.property("base_point_size") or app.font().pointSizeF()
    app.setProperty("base_point_size", base)
    font = app.font()
    font.setPointSizeF(float(base) * zoom / 100)
    app.setFont(font)
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return
    if dark is None:
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
    colours = DARK if dark else LIGHT
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet.text(colours, font.pointSizeF()))


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(t.card), QColor(t.bg))
    for which, colour in (
        (role.Window, t.bg),
        (role.WindowText, t.text),
        (role.Base, t.card),
        (role.AlternateBase, t.bg),
        (role.Text, t.text),
        (role.Button, t.card),
        (role.ButtonText, t.text),
        (role.PlaceholderText, t.muted),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.ToolTipBase, t.card),
        (role.ToolTipText, t.text),
        (role.Accent, t.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.muted))
    return palette
