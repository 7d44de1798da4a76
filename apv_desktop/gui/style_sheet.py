"""How widgets look, by their role; sizes follow the size of the text."""

from apv_desktop import assets
from apv_desktop.gui.tokens import Tokens

TITLE, CARD, SECTION = 1.8, 1.35, 1.2


def text(t: Tokens, points: float) -> str:
    """The style sheet in these colours; `points` is the size of ordinary text."""
    line = max(22, round(points * 2))  # a layout short of space squeezes fields to their minimum
    box, arrow = round(points * 1.6), round(points * 1.1)
    return f"""
QLabel[role="title"] {{ font-size: {points * TITLE:.1f}pt; font-weight: 600; }}
QLabel[role="headline"] {{ font-size: {points * CARD:.1f}pt; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {points * SECTION:.1f}pt; font-weight: 600; }}
QLabel[role="clock"] {{ font-size: {points * 3.4:.1f}pt; font-weight: 600; }}
QLabel[role="label"] {{ color: {t.accent}; font-weight: 600; }}
QLabel[role="say"] {{ font-size: {points * 1.5:.1f}pt; background: {t.soft};
    border-left: 4px solid {t.accent}; padding: 10px 14px; }}
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
QPushButton[role="primary"]:disabled {{ background: {t.nav}; color: {t.muted};
    border-color: {t.border}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="link"] {{ border: none; background: transparent; color: {t.accent};
    padding: 4px 6px; text-align: left; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; padding: 2px 4px; }}
QPushButton[role="head"] {{ border: none; background: transparent; padding: 2px 4px;
    text-align: left; font-size: {points * SECTION:.1f}pt; font-weight: 600; }}
QPushButton[role="head"]:focus {{ border: 2px solid {t.accent}; padding: 0 2px; }}
QLineEdit, QPlainTextEdit {{ border: 1px solid {t.border}; border-radius: 5px;
    padding: 4px 6px; background: {t.card}; min-height: {line}px; }}
QLineEdit[role="search"] {{ font-size: {points * SECTION:.1f}pt; padding: 8px 10px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 3px 5px; }}
QLineEdit[doubtful="true"], QPlainTextEdit[doubtful="true"] {{ border: 2px solid {t.warn};
    padding: 3px 5px; }}
QSpinBox, QComboBox, QTimeEdit {{ border: 1px solid {t.border}; border-radius: 5px;
    padding: 3px 8px; background: {t.card}; min-height: {line}px; }}
QSpinBox:focus, QComboBox:focus, QTimeEdit:focus {{ border: 2px solid {t.accent};
    padding: 2px 7px; }}
QComboBox::drop-down {{ border: none; width: {box + 10}px; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QTimeEdit::down-arrow {{
    image: url("{_icon("down", t)}"); width: {arrow}px; height: {arrow}px; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow {{
    image: url("{_icon("up", t)}"); width: {arrow}px; height: {arrow}px; }}
QSpinBox::up-button, QTimeEdit::up-button {{ subcontrol-origin: border;
    subcontrol-position: top right; width: {box + 8}px; border: none; }}
QSpinBox::down-button, QTimeEdit::down-button {{ subcontrol-origin: border;
    subcontrol-position: bottom right; width: {box + 8}px; border: none; }}
QCheckBox, QRadioButton {{ min-height: 24px; spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {t.border}; background: {t.card}; }}
QCheckBox::indicator, QTableView::indicator, QListView::indicator {{ border-radius: 4px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{_icon("check", t)}"); }}
QTableView::indicator:checked:selected, QListView::indicator:checked:selected {{
    border-color: {t.on_accent}; }}
QRadioButton::indicator {{ border-radius: {(box + 2) // 2}px; }}
QRadioButton::indicator:checked {{ border: {round(box * 0.32)}px solid {t.accent};
    width: {box + 2 - 2 * round(box * 0.32)}px; height: {box + 2 - 2 * round(box * 0.32)}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}
QListView {{ border: 1px solid {t.border}; border-radius: 5px; background: {t.card}; }}
QListView::item {{ padding: 5px 6px; }}
QListView[role="plain"] {{ border: none; background: {t.bg}; }}
*[invalid="true"] {{ border: 2px solid {t.error}; }}
QTableView {{ border: 1px solid {t.nav}; gridline-color: {t.nav}; background: {t.card}; }}
QTableView::item {{ padding: 5px 6px; }}
QListView, QTableView {{ outline: none; }}
QListView:focus, QTableView:focus {{ border: 2px solid {t.accent}; }}
QHeaderView::section {{ background: {t.nav}; border: none; padding: 6px; font-weight: 600; }}
QScrollArea {{ border: none; }}
QScrollArea[role="on_card"], QScrollArea[role="on_card"] > QWidget,
    QScrollArea[role="on_card"] > QWidget > QWidget {{ background: {t.card}; }}
QScrollArea[role="mat"], QScrollArea[role="mat"] > QWidget, QScrollArea[role="mat"] QLabel {{
    background: {t.nav}; }}
QTabBar::tab {{ padding: 5px 14px; min-height: {line}px; border: 1px solid {t.border};
    border-radius: 6px; margin-right: 6px; background: {t.card}; }}
QTabBar::tab:hover {{ background: {t.soft}; }}
QTabBar::tab:selected {{ background: {t.soft}; border: 2px solid {t.accent}; font-weight: 600;
    padding: 4px 13px; }}
QTabBar::tab:focus {{ border: 2px solid {t.text}; padding: 4px 13px; }}
QProgressBar {{ border: 1px solid {t.border}; border-radius: 5px; background: {t.card};
    min-height: {round(points)}px; max-height: {round(points)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QStatusBar {{ background: {t.nav}; }}
QStatusBar > QLabel {{ padding-left: 8px; }}
"""


def _icon(name: str, t: Tokens) -> str:
    return assets.icon(f"{name}-{t.mode}").as_posix()
