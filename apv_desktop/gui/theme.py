"""Dress the program: palette and style sheet from the tokens, at the size of text chosen."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from apv_desktop.gui import style_sheet
from apv_desktop.gui.tokens import DARK, LIGHT, Tokens


def tokens() -> Tokens:
    """The colours in use, told from the palette, so that a painter needs no global."""
    return DARK if _is_dark() else LIGHT


def at_start(app: QApplication, zoom: int, high_contrast: bool) -> None:
    """Dress the program before its first picture, without asking Qt for the system's wishes.

    The answers are enums of Qt, which PySide6 builds all at once (gui/qt_numbers.py). The palette
    of the system tells light from dark as well; `high_contrast` is what it was last time. Ask
    `is_true_to_system` when the window is up.
    """
    _dress(app, zoom, None if high_contrast else tokens())


def is_true_to_system(high_contrast: bool) -> bool:
    """Whether the colours in use are those the system asks for."""
    return high_contrast == wants_high_contrast() and (high_contrast or _is_dark() == _wants_dark())


def wants_high_contrast() -> bool:
    """Whether the system is set to high contrast; it then keeps its own colours."""
    from PySide6.QtCore import Qt

    hints = QApplication.styleHints()  # kept, for what it answers lives no longer than it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(app: QApplication, zoom: int, dark: bool | None = None) -> None:
    """Dress the program; `dark` None follows the system. `zoom` is in per cent."""
    if wants_high_contrast():
        _dress(app, zoom, None)
    else:
        _dress(app, zoom, DARK if (_wants_dark() if dark is None else dark) else LIGHT)


def _wants_dark() -> bool:
    from PySide6.QtCore import Qt

    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _is_dark() -> bool:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def _dress(app: QApplication, zoom: int, colours: Tokens | None) -> None:
    app.setStyleSheet("")  # changing one sheet for another takes Qt three times as long
    base = float(app.property("base_point_size") or QWidget().fontInfo().pointSizeF())
    app.setProperty("base_point_size", base)
    points = base * zoom / 100
    if zoom != 100 or app.property("own_font"):  # naming QFont costs as much as twenty labels
        app.setProperty("own_font", True)
        font = app.font()
        font.setPointSizeF(points)
        app.setFont(font)
    if colours is not None:
        app.setPalette(_palette(colours))
        app.setStyleSheet(style_sheet.text(colours, points))


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
        (role.Mid, t.border),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.muted))
    return palette
