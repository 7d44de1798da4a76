"""Labels never take text for markup; pictures fit their place and speak."""

from itertools import product

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.pictures import Disc, Ink, Line, Picture, Words
from apv_desktop.gui.widgets.labels import OneLine, card, clear_layout, label
from apv_desktop.gui.widgets.picture_view import PictureView
from tests.gui import walk

DRAWN = Picture(
    400,
    100,
    (
        Line(0, 50, 400, 50, Ink.FAINT, 4),
        Disc(200, 50, 20, Ink.STRONG, True),
        Words(200, 70, "Møde", 100),
    ),
    "Fem faser. I er ved den tredje.",
)
TALL = Picture(100, 300, (Disc(50, 150, 20, Ink.STRONG, True),), DRAWN.spoken)


def test_a_label_shows_text_as_it_is(qtbot: QtBot) -> None:
    made = label("<b>5 < 6</b> &amp;")
    qtbot.addWidget(made)
    plain = label("<b>x</b>")
    qtbot.addWidget(plain)
    bold = label("x")
    qtbot.addWidget(bold)
    assert plain.sizeHint().width() > 3 * bold.sizeHint().width()


def test_clearing_a_layout_leaves_nothing_to_see(qtbot: QtBot) -> None:
    frame, layout = card()
    qtbot.addWidget(frame)
    for text in ("a", "b"):
        layout.addWidget(label(text))
    frame.show()
    walk.settle()
    assert isinstance(layout, QVBoxLayout)
    clear_layout(layout)
    assert [w for w in frame.findChildren(QWidget) if w.isVisible()] == []
    assert layout.count() == 0
    walk.settle()
    assert frame.findChildren(QWidget) == []


def test_a_picture_keeps_its_shape_and_is_never_blown_up(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.show_picture(DRAWN, TALL)
    largest = view.heightForWidth(4000)
    assert largest == view.heightForWidth(2000) >= 101
    assert view.heightForWidth(50) == 151, "the tall form, at half its size"
    assert view.heightForWidth(50) > largest


def test_a_picture_is_painted_and_spoken(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.show_picture(DRAWN, TALL)
    view.resize(400, 101)
    assert walk.spoken(view) == DRAWN.spoken
    image = view.grab().toImage()
    strong = image.pixelColor(200, 50)
    assert strong != image.pixelColor(200, 5)
    assert image.pixelColor(50, 50) not in (strong, image.pixelColor(50, 5))


def test_a_disc_shows_the_words_within_it_by_itself(qtbot: QtBot) -> None:
    """Each label of a picture takes a start as long as three ordinary ones."""
    view = PictureView()
    qtbot.addWidget(view)
    disc, beside = Disc(100, 50, 13, Ink.STRONG), Words(100, 80, "Vurdering", 160)
    ring, mark = Disc(100, 50, 17, Ink.STRONG, filled=False), Words(100, 41, "3", 26)
    drawn = Picture(200, 101, (disc, ring, mark, beside), "3 Vurdering")
    view.show_picture(drawn, drawn)
    view.show()
    view.resize(400, 101)
    shown = [label for label in view.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in shown] == ["", "3", "Vurdering"]
    assert shown[1].geometry().center() == shown[0].geometry().center()


def test_a_little_less_room_moves_the_labels_there_are(qtbot: QtBot) -> None:
    """A page that is a line too long gets a scroll bar, and would else make all of them twice."""
    view = PictureView()
    qtbot.addWidget(view)
    view.show_picture(DRAWN, TALL)
    view.show()
    view.resize(400, 101)
    before = view.findChildren(QLabel)
    at = [label.geometry() for label in before]
    view.resize(392, 101)
    assert view.findChildren(QLabel) == before
    assert [label.geometry() for label in before] != at
    view.show_picture(TALL, TALL)
    walk.settle()
    assert [label for label in view.findChildren(QLabel) if label in before] == []


def test_a_name_without_room_for_its_words_shows_none_of_them(qtbot: QtBot) -> None:
    shown = OneLine("Er trinnet færdigt?")
    qtbot.addWidget(shown)
    for width, is_empty in ((20, True), (300, False)):
        shown.resize(width, 80)
        picture = shown.grab().toImage()
        places = product(range(picture.width()), range(picture.height()))
        colours = {picture.pixel(x, y) for x, y in places}
        assert (len(colours) == 1) == is_empty
    assert walk.spoken(shown) == "Er trinnet færdigt?"
