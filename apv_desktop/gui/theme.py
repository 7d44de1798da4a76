"""Colours, type and spacing: one set of tokens, light and dark (design.md, section 5)."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

TITLE, CARD, SECTION = 1.8, 1.35, 1.2


@dataclass(frozen=True)
class Tokens:
    """The colours of one mode; the lowest text contrast is 5.2."""

    bg: str
    card: str
    nav: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    soft: str
    warn: str
    error: str
    ok: str


LIGHT = Tokens(
    bg="#FAF8F4",
    card="#FFFFFF",
    nav="#F0ECE4",
    text="#1F2328",
    muted="#5A6068",
    border="#80868D",
    accent="#0B6B6B",
    on_accent="#FFFFFF",
    soft="#E2EEEC",
    warn="#8A5200",
    error="#A8261C",
    ok="#2B6A2F",
)
DARK = Tokens(
    bg="#1B1E21",
    card="#24282C",
    nav="#16191B",
    text="#ECEEF0",
    muted="#AEB4BA",
    border="#7A8189",
    accent="#5CC8C4",
    on_accent="#10292A",
    soft="#21393A",
    warn="#F0B45A",
    error="#FF9A8F",
    ok="#7FC784",
)


def tokens() -> Tokens:
    """The colours in use, told from the palette, so that a painter needs no global."""
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def apply(app: QApplication, zoom: int, dark: bool | None = None) -> None:
    """Dress the program; `dark` None follows the system. `zoom` is in per cent.

    A system set to high contrast keeps its own colours.
    """
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
    app.setStyleSheet(_style_sheet(colours, font.pointSizeF()))


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


def _style_sheet(t: Tokens, points: float) -> str:
    line = max(22, round(points * 2))  # a layout short of space squeezes fields to their minimum
    return f"""
QLabel[role="title"] {{ font-size: {points * TITLE:.1f}pt; font-weight: 600; }}
QLabel[role="headline"] {{ font-size: {points * CARD:.1f}pt; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {points * SECTION:.1f}pt; font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="warn"] {{ color: {t.warn}; font-weight: 600; }}
QLabel[role="error"] {{ color: {t.error}; font-weight: 600; }}
QLabel[role="ok"] {{ color: {t.ok}; }}
QLabel[tone="ok"] {{ color: {t.ok}; }}
QLabel[tone="warn"] {{ color: {t.warn}; }}
QLabel[tone="error"] {{ color: {t.error}; }}
QFrame[role="card"] {{ background: {t.card}; border: 1px solid {t.nav}; border-radius: 10px; }}
QFrame[role="next"] {{ background: {t.soft}; border: none; border-radius: 10px; }}
QFrame[role="footer"] {{ background: {t.nav}; border: none; }}
QTreeWidget[role="nav"] {{ background: {t.nav}; border: none; padding: 8px 4px; }}
QTreeWidget[role="nav"]::item {{ padding: 4px 2px; min-height: 22px; }}
QPushButton {{ padding: 5px 14px; min-height: {line}px; border: 1px solid {t.border};
    border-radius: 6px; background: {t.card}; }}
QPushButton:hover {{ background: {t.soft}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {t.muted}; border-color: {t.nav}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
    border-color: {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="link"] {{ border: none; background: transparent; color: {t.accent};
    padding: 4px 2px; text-align: left; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; padding: 2px 0; }}
QLineEdit, QPlainTextEdit {{ border: 1px solid {t.border}; border-radius: 5px;
    padding: 4px 6px; background: {t.card}; min-height: {line}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 3px 5px; }}
QSpinBox, QComboBox, QTimeEdit {{ min-height: {line + 6}px; }}
QCheckBox, QRadioButton {{ min-height: 24px; spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{
    width: {points * 1.6:.0f}px; height: {points * 1.6:.0f}px; }}
QListView {{ border: 1px solid {t.border}; border-radius: 5px; background: {t.card}; }}
QListView::item {{ padding: 5px 6px; }}
*[invalid="true"] {{ border: 2px solid {t.error}; }}
QTableView {{ border: 1px solid {t.nav}; gridline-color: {t.nav}; background: {t.card}; }}
QTableView::item {{ padding: 5px 6px; }}
QListView, QTableView {{ outline: none; }}
QListView:focus, QTableView:focus {{ border: 2px solid {t.accent}; }}
QHeaderView::section {{ background: {t.nav}; border: none; padding: 6px; font-weight: 600; }}
QScrollArea {{ border: none; }}
QStatusBar {{ background: {t.nav}; }}
"""
